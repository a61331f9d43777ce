target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_ESME.output.ls_out, 0"
module asm ".set __sm_ESME.output.cs_out, 0"
module asm ".set __sm_ESME.output.han_out, 0"
module asm ".set __sm_ESME.input.ls_in, 0"
module asm ".set __sm_ESME.input.cs_in, 0"

%struct.switch_report = type { i16, i16, [3 x %struct.request] }
%struct.request = type { i16, i16 }
%struct.consumption = type { i16, i16, i16, i16 }

@__sm_ESME_io_ls_out_idx = external dso_local global i8, align 1
@__sm_ESME_io_cs_out_idx = external dso_local global i8, align 1
@__sm_ESME_io_han_out_idx = external dso_local global i8, align 1
@supplied = internal global i16 0, align 2
@power = internal global i16 0, align 2
@total = internal global i16 0, align 2
@central_system_listens = internal global i16 0, align 2
@noise = internal global i16 0, align 2
@started = internal global i16 0, align 2
@due = internal global i16 0, align 2
@seconds = internal global i16 0, align 2
@sequence = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @ls_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ESME.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ESME_io_ls_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_ESME_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_ESME_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.ESME.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @cs_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ESME.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ESME_io_cs_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_ESME_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @han_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ESME.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ESME_io_han_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_ESME_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: noinline nounwind optsize
define dso_local void @advance_time() #2 section ".sm.ESME.entry" !dbg !23 {
  %1 = load i16, ptr @supplied, align 2, !dbg !24, !tbaa !16
  %2 = icmp ne i16 %1, 0, !dbg !24
  br i1 %2, label %3, label %5, !dbg !24

3:                                                ; preds = %0
  %4 = call zeroext i16 @measure() #4, !dbg !25
  br label %6, !dbg !24

5:                                                ; preds = %0
  br label %6, !dbg !24

6:                                                ; preds = %5, %3
  %7 = phi i16 [ %4, %3 ], [ 0, %5 ], !dbg !24
  store i16 %7, ptr @power, align 2, !dbg !26, !tbaa !16
  %8 = load i16, ptr @power, align 2, !dbg !27, !tbaa !16
  %9 = load i16, ptr @total, align 2, !dbg !28, !tbaa !16
  %10 = add i16 %9, %8, !dbg !28
  store i16 %10, ptr @total, align 2, !dbg !28, !tbaa !16
  call void @pass_second() #4, !dbg !29
  ret void, !dbg !30
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @measure() #0 section ".sm.ESME.text" !dbg !31 {
  %1 = load i16, ptr @noise, align 2, !dbg !32, !tbaa !16
  %2 = icmp ne i16 %1, 0, !dbg !33
  br i1 %2, label %3, label %5, !dbg !32

3:                                                ; preds = %0
  %4 = load i16, ptr @noise, align 2, !dbg !34, !tbaa !16
  br label %6, !dbg !32

5:                                                ; preds = %0
  br label %6, !dbg !32

6:                                                ; preds = %5, %3
  %7 = phi i16 [ %4, %3 ], [ 1, %5 ], !dbg !32
  store i16 %7, ptr @noise, align 2, !dbg !35, !tbaa !16
  %8 = load i16, ptr @noise, align 2, !dbg !36, !tbaa !16
  %9 = shl i16 %8, 7, !dbg !37
  %10 = load i16, ptr @noise, align 2, !dbg !38, !tbaa !16
  %11 = xor i16 %10, %9, !dbg !38
  store i16 %11, ptr @noise, align 2, !dbg !38, !tbaa !16
  %12 = load i16, ptr @noise, align 2, !dbg !39, !tbaa !16
  %13 = lshr i16 %12, 9, !dbg !40
  %14 = load i16, ptr @noise, align 2, !dbg !41, !tbaa !16
  %15 = xor i16 %14, %13, !dbg !41
  store i16 %15, ptr @noise, align 2, !dbg !41, !tbaa !16
  %16 = load i16, ptr @noise, align 2, !dbg !42, !tbaa !16
  %17 = shl i16 %16, 8, !dbg !43
  %18 = load i16, ptr @noise, align 2, !dbg !44, !tbaa !16
  %19 = xor i16 %18, %17, !dbg !44
  store i16 %19, ptr @noise, align 2, !dbg !44, !tbaa !16
  %20 = load i16, ptr @noise, align 2, !dbg !45, !tbaa !16
  %21 = urem i16 %20, 100, !dbg !46
  %22 = add i16 50, %21, !dbg !47
  ret i16 %22, !dbg !48
}

; Function Attrs: nounwind optsize
define internal void @pass_second() #0 section ".sm.ESME.text" !dbg !49 {
  %1 = load i16, ptr @started, align 2, !dbg !50, !tbaa !16
  %2 = icmp ne i16 %1, 0, !dbg !50
  br i1 %2, label %6, label %3, !dbg !51

3:                                                ; preds = %0
  store i16 1, ptr @started, align 2, !dbg !52, !tbaa !16
  %4 = load i16, ptr @due, align 2, !dbg !53, !tbaa !16
  %5 = or i16 %4, 1, !dbg !53
  store i16 %5, ptr @due, align 2, !dbg !53, !tbaa !16
  br label %6, !dbg !54

6:                                                ; preds = %3, %0
  %7 = load i16, ptr @seconds, align 2, !dbg !55, !tbaa !16
  %8 = add i16 %7, 1, !dbg !55
  store i16 %8, ptr @seconds, align 2, !dbg !55, !tbaa !16
  %9 = icmp eq i16 %8, 5, !dbg !56
  br i1 %9, label %10, label %18, !dbg !55

10:                                               ; preds = %6
  store i16 0, ptr @seconds, align 2, !dbg !57, !tbaa !16
  %11 = load i16, ptr @central_system_listens, align 2, !dbg !58, !tbaa !16
  %12 = icmp ne i16 %11, 0, !dbg !58
  %13 = zext i1 %12 to i64, !dbg !58
  %14 = select i1 %12, i16 4, i16 0, !dbg !58
  %15 = or i16 3, %14, !dbg !59
  %16 = load i16, ptr @due, align 2, !dbg !60, !tbaa !16
  %17 = or i16 %16, %15, !dbg !60
  store i16 %17, ptr @due, align 2, !dbg !60, !tbaa !16
  br label %18, !dbg !61

18:                                               ; preds = %10, %6
  call void @send_due() #4, !dbg !62
  ret void, !dbg !63
}

; Function Attrs: nounwind optsize
define dso_local void @ls_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ESME.text" !dbg !64 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !65
  %6 = load i16, ptr %4, align 2, !dbg !66, !tbaa !13
  %7 = icmp uge i16 %6, 16, !dbg !66
  br i1 %7, label %8, label %10, !dbg !66

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !66, !tbaa !9
  br label %11, !dbg !66

10:                                               ; preds = %2
  br label %11, !dbg !66

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !66
  store ptr %12, ptr %5, align 2, !dbg !67, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !68, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !69
  br i1 %14, label %15, label %21, !dbg !68

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !70, !tbaa !9
  %17 = getelementptr inbounds %struct.switch_report, ptr %16, i32 0, i32 1, !dbg !71
  %18 = load i16, ptr %17, align 2, !dbg !71, !tbaa !72
  %19 = icmp eq i16 %18, 0, !dbg !74
  %20 = zext i1 %19 to i16, !dbg !74
  store i16 %20, ptr @supplied, align 2, !dbg !75, !tbaa !16
  br label %21, !dbg !76

21:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !77
  ret void, !dbg !77
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define dso_local void @cs_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ESME.text" !dbg !78 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !79
  %6 = load i16, ptr %4, align 2, !dbg !80, !tbaa !13
  %7 = icmp uge i16 %6, 4, !dbg !80
  br i1 %7, label %8, label %10, !dbg !80

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !80, !tbaa !9
  br label %11, !dbg !80

10:                                               ; preds = %2
  br label %11, !dbg !80

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !80
  store ptr %12, ptr %5, align 2, !dbg !81, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !82, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !83
  br i1 %14, label %15, label %21, !dbg !84

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !85, !tbaa !9
  %17 = getelementptr inbounds %struct.request, ptr %16, i32 0, i32 1, !dbg !86
  %18 = load i16, ptr %17, align 2, !dbg !86, !tbaa !87
  %19 = icmp eq i16 %18, 16, !dbg !89
  br i1 %19, label %20, label %21, !dbg !82

20:                                               ; preds = %15
  store i16 1, ptr @central_system_listens, align 2, !dbg !90, !tbaa !16
  br label %21, !dbg !91

21:                                               ; preds = %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !92
  ret void, !dbg !92
}

; Function Attrs: nounwind optsize
define internal void @send_due() #0 section ".sm.ESME.text" !dbg !93 {
  %1 = alloca %struct.request, align 2
  %2 = alloca %struct.consumption, align 2
  %3 = load i16, ptr @due, align 2, !dbg !94, !tbaa !16
  %4 = and i16 %3, 1, !dbg !95
  %5 = icmp ne i16 %4, 0, !dbg !95
  br i1 %5, label %6, label %17, !dbg !94

6:                                                ; preds = %0
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #5, !dbg !96
  %7 = getelementptr inbounds %struct.request, ptr %1, i32 0, i32 0, !dbg !97
  %8 = load i16, ptr @sequence, align 2, !dbg !98, !tbaa !16
  %9 = add i16 %8, 1, !dbg !98
  store i16 %9, ptr @sequence, align 2, !dbg !98, !tbaa !16
  store i16 %8, ptr %7, align 2, !dbg !97, !tbaa !99
  %10 = getelementptr inbounds %struct.request, ptr %1, i32 0, i32 1, !dbg !97
  store i16 4, ptr %10, align 2, !dbg !97, !tbaa !87
  %11 = call zeroext i16 @ls_out(ptr noundef %1, i16 noundef 4) #4, !dbg !100
  %12 = icmp eq i16 %11, 0, !dbg !100
  %13 = zext i1 %12 to i64, !dbg !100
  %14 = select i1 %12, i16 -2, i16 -1, !dbg !100
  %15 = load i16, ptr @due, align 2, !dbg !101, !tbaa !16
  %16 = and i16 %15, %14, !dbg !101
  store i16 %16, ptr @due, align 2, !dbg !101, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #5, !dbg !102
  br label %17, !dbg !102

17:                                               ; preds = %6, %0
  %18 = load i16, ptr @due, align 2, !dbg !103, !tbaa !16
  %19 = and i16 %18, 6, !dbg !104
  %20 = icmp ne i16 %19, 0, !dbg !104
  br i1 %20, label %21, label %56, !dbg !103

21:                                               ; preds = %17
  call void @llvm.lifetime.start.p0(i64 8, ptr %2) #5, !dbg !105
  %22 = getelementptr inbounds %struct.consumption, ptr %2, i32 0, i32 0, !dbg !106
  %23 = load i16, ptr @sequence, align 2, !dbg !107, !tbaa !16
  %24 = add i16 %23, 1, !dbg !107
  store i16 %24, ptr @sequence, align 2, !dbg !107, !tbaa !16
  store i16 %23, ptr %22, align 2, !dbg !106, !tbaa !108
  %25 = getelementptr inbounds %struct.consumption, ptr %2, i32 0, i32 1, !dbg !106
  %26 = load i16, ptr @supplied, align 2, !dbg !110, !tbaa !16
  %27 = icmp ne i16 %26, 0, !dbg !110
  %28 = zext i1 %27 to i64, !dbg !110
  %29 = select i1 %27, i16 0, i16 1, !dbg !110
  store i16 %29, ptr %25, align 2, !dbg !106, !tbaa !111
  %30 = getelementptr inbounds %struct.consumption, ptr %2, i32 0, i32 2, !dbg !106
  %31 = load i16, ptr @power, align 2, !dbg !112, !tbaa !16
  store i16 %31, ptr %30, align 2, !dbg !106, !tbaa !113
  %32 = getelementptr inbounds %struct.consumption, ptr %2, i32 0, i32 3, !dbg !106
  %33 = load i16, ptr @total, align 2, !dbg !114, !tbaa !16
  store i16 %33, ptr %32, align 2, !dbg !106, !tbaa !115
  %34 = load i16, ptr @due, align 2, !dbg !116, !tbaa !16
  %35 = and i16 %34, 2, !dbg !117
  %36 = icmp ne i16 %35, 0, !dbg !117
  br i1 %36, label %37, label %44, !dbg !116

37:                                               ; preds = %21
  %38 = call zeroext i16 @han_out(ptr noundef %2, i16 noundef 8) #4, !dbg !118
  %39 = icmp eq i16 %38, 0, !dbg !118
  %40 = zext i1 %39 to i64, !dbg !118
  %41 = select i1 %39, i16 -3, i16 -1, !dbg !118
  %42 = load i16, ptr @due, align 2, !dbg !119, !tbaa !16
  %43 = and i16 %42, %41, !dbg !119
  store i16 %43, ptr @due, align 2, !dbg !119, !tbaa !16
  br label %44, !dbg !120

44:                                               ; preds = %37, %21
  %45 = load i16, ptr @due, align 2, !dbg !121, !tbaa !16
  %46 = and i16 %45, 4, !dbg !122
  %47 = icmp ne i16 %46, 0, !dbg !122
  br i1 %47, label %48, label %55, !dbg !121

48:                                               ; preds = %44
  %49 = call zeroext i16 @cs_out(ptr noundef %2, i16 noundef 8) #4, !dbg !123
  %50 = icmp eq i16 %49, 0, !dbg !123
  %51 = zext i1 %50 to i64, !dbg !123
  %52 = select i1 %50, i16 -5, i16 -1, !dbg !123
  %53 = load i16, ptr @due, align 2, !dbg !124, !tbaa !16
  %54 = and i16 %53, %52, !dbg !124
  store i16 %54, ptr @due, align 2, !dbg !124, !tbaa !16
  br label %55, !dbg !125

55:                                               ; preds = %48, %44
  call void @llvm.lifetime.end.p0(i64 8, ptr %2) #5, !dbg !126
  br label %56, !dbg !126

56:                                               ; preds = %55, %17
  ret void, !dbg !127
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nobuiltin optsize "no-builtins" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "esme.c", directory: "", checksumkind: CSK_MD5, checksum: "ead8d55d138ea216969139a345ed2239")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "ls_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "esme.c", directory: "", checksumkind: CSK_MD5, checksum: "ead8d55d138ea216969139a345ed2239")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 8, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_ESME_send_output", scope: !6, file: !6, line: 8, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "cs_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 9, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "han_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 10, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "advance_time", scope: !6, file: !6, line: 78, type: !7, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 79, column: 13, scope: !23)
!25 = !DILocation(line: 79, column: 24, scope: !23)
!26 = !DILocation(line: 79, column: 11, scope: !23)
!27 = !DILocation(line: 80, column: 14, scope: !23)
!28 = !DILocation(line: 80, column: 11, scope: !23)
!29 = !DILocation(line: 81, column: 5, scope: !23)
!30 = !DILocation(line: 82, column: 1, scope: !23)
!31 = distinct !DISubprogram(name: "measure", scope: !6, file: !6, line: 70, type: !7, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!32 = !DILocation(line: 71, column: 13, scope: !31)
!33 = !DILocation(line: 71, column: 19, scope: !31)
!34 = !DILocation(line: 71, column: 26, scope: !31)
!35 = !DILocation(line: 71, column: 11, scope: !31)
!36 = !DILocation(line: 72, column: 25, scope: !31)
!37 = !DILocation(line: 72, column: 31, scope: !31)
!38 = !DILocation(line: 72, column: 11, scope: !31)
!39 = !DILocation(line: 73, column: 14, scope: !31)
!40 = !DILocation(line: 73, column: 20, scope: !31)
!41 = !DILocation(line: 73, column: 11, scope: !31)
!42 = !DILocation(line: 74, column: 25, scope: !31)
!43 = !DILocation(line: 74, column: 31, scope: !31)
!44 = !DILocation(line: 74, column: 11, scope: !31)
!45 = !DILocation(line: 75, column: 17, scope: !31)
!46 = !DILocation(line: 75, column: 23, scope: !31)
!47 = !DILocation(line: 75, column: 15, scope: !31)
!48 = !DILocation(line: 75, column: 5, scope: !31)
!49 = distinct !DISubprogram(name: "pass_second", scope: !6, file: !6, line: 40, type: !7, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!50 = !DILocation(line: 41, column: 10, scope: !49)
!51 = !DILocation(line: 41, column: 9, scope: !49)
!52 = !DILocation(line: 42, column: 17, scope: !49)
!53 = !DILocation(line: 43, column: 13, scope: !49)
!54 = !DILocation(line: 44, column: 5, scope: !49)
!55 = !DILocation(line: 45, column: 9, scope: !49)
!56 = !DILocation(line: 45, column: 19, scope: !49)
!57 = !DILocation(line: 46, column: 17, scope: !49)
!58 = !DILocation(line: 47, column: 50, scope: !49)
!59 = !DILocation(line: 47, column: 47, scope: !49)
!60 = !DILocation(line: 47, column: 13, scope: !49)
!61 = !DILocation(line: 48, column: 5, scope: !49)
!62 = !DILocation(line: 49, column: 5, scope: !49)
!63 = !DILocation(line: 50, column: 1, scope: !49)
!64 = distinct !DISubprogram(name: "ls_in", scope: !6, file: !6, line: 85, type: !7, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!65 = !DILocation(line: 86, column: 5, scope: !64)
!66 = !DILocation(line: 86, column: 42, scope: !64)
!67 = !DILocation(line: 86, column: 33, scope: !64)
!68 = !DILocation(line: 87, column: 9, scope: !64)
!69 = !DILocation(line: 87, column: 16, scope: !64)
!70 = !DILocation(line: 88, column: 20, scope: !64)
!71 = !DILocation(line: 88, column: 28, scope: !64)
!72 = !{!73, !17, i64 2}
!73 = !{!"switch_report", !17, i64 0, !17, i64 2, !11, i64 4}
!74 = !DILocation(line: 88, column: 35, scope: !64)
!75 = !DILocation(line: 88, column: 18, scope: !64)
!76 = !DILocation(line: 89, column: 5, scope: !64)
!77 = !DILocation(line: 90, column: 1, scope: !64)
!78 = distinct !DISubprogram(name: "cs_in", scope: !6, file: !6, line: 92, type: !7, scopeLine: 92, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!79 = !DILocation(line: 93, column: 5, scope: !78)
!80 = !DILocation(line: 93, column: 37, scope: !78)
!81 = !DILocation(line: 93, column: 27, scope: !78)
!82 = !DILocation(line: 94, column: 9, scope: !78)
!83 = !DILocation(line: 94, column: 17, scope: !78)
!84 = !DILocation(line: 94, column: 25, scope: !78)
!85 = !DILocation(line: 94, column: 28, scope: !78)
!86 = !DILocation(line: 94, column: 37, scope: !78)
!87 = !{!88, !17, i64 2}
!88 = !{!"request", !17, i64 0, !17, i64 2}
!89 = !DILocation(line: 94, column: 45, scope: !78)
!90 = !DILocation(line: 95, column: 32, scope: !78)
!91 = !DILocation(line: 96, column: 5, scope: !78)
!92 = !DILocation(line: 97, column: 1, scope: !78)
!93 = distinct !DISubprogram(name: "send_due", scope: !6, file: !6, line: 24, type: !7, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!94 = !DILocation(line: 25, column: 9, scope: !93)
!95 = !DILocation(line: 25, column: 13, scope: !93)
!96 = !DILocation(line: 26, column: 9, scope: !93)
!97 = !DILocation(line: 26, column: 34, scope: !93)
!98 = !DILocation(line: 26, column: 43, scope: !93)
!99 = !{!88, !17, i64 0}
!100 = !DILocation(line: 27, column: 16, scope: !93)
!101 = !DILocation(line: 27, column: 13, scope: !93)
!102 = !DILocation(line: 28, column: 5, scope: !93)
!103 = !DILocation(line: 29, column: 9, scope: !93)
!104 = !DILocation(line: 29, column: 13, scope: !93)
!105 = !DILocation(line: 30, column: 9, scope: !93)
!106 = !DILocation(line: 30, column: 37, scope: !93)
!107 = !DILocation(line: 30, column: 46, scope: !93)
!108 = !{!109, !17, i64 0}
!109 = !{!"consumption", !17, i64 0, !17, i64 2, !17, i64 4, !17, i64 6}
!110 = !DILocation(line: 30, column: 50, scope: !93)
!111 = !{!109, !17, i64 2}
!112 = !DILocation(line: 30, column: 95, scope: !93)
!113 = !{!109, !17, i64 4}
!114 = !DILocation(line: 30, column: 102, scope: !93)
!115 = !{!109, !17, i64 6}
!116 = !DILocation(line: 31, column: 13, scope: !93)
!117 = !DILocation(line: 31, column: 17, scope: !93)
!118 = !DILocation(line: 32, column: 20, scope: !93)
!119 = !DILocation(line: 32, column: 17, scope: !93)
!120 = !DILocation(line: 33, column: 9, scope: !93)
!121 = !DILocation(line: 34, column: 13, scope: !93)
!122 = !DILocation(line: 34, column: 17, scope: !93)
!123 = !DILocation(line: 35, column: 20, scope: !93)
!124 = !DILocation(line: 35, column: 17, scope: !93)
!125 = !DILocation(line: 36, column: 9, scope: !93)
!126 = !DILocation(line: 37, column: 5, scope: !93)
!127 = !DILocation(line: 38, column: 1, scope: !93)
