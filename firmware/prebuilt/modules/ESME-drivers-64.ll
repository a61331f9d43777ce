target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_ESME.output.ls_out, 0"
module asm ".set __sm_ESME.output.cs_out, 0"
module asm ".set __sm_ESME.output.han_out, 0"
module asm ".set __sm_ESME.input.reading_in, 0"
module asm ".set __sm_ESME.input.tick_in, 0"
module asm ".set __sm_ESME.input.ls_in, 0"
module asm ".set __sm_ESME.input.cs_in, 0"

%struct.reading = type { i16, i16, i16, i16, i16, i16, i16 }
%struct.switch_report = type { i16, i16, [3 x %struct.request] }
%struct.request = type { i16, i16 }
%struct.consumption = type { i16, i16, i16, i16 }

@__sm_ESME_io_ls_out_idx = external dso_local global i8, align 1
@__sm_ESME_io_cs_out_idx = external dso_local global i8, align 1
@__sm_ESME_io_han_out_idx = external dso_local global i8, align 1
@power = internal global i16 0, align 2
@total = internal global i16 0, align 2
@supplied = internal global i16 0, align 2
@central_system_listens = internal global i16 0, align 2
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
  %9 = call zeroext i16 @__sm_ESME_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #3, !dbg !15
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
  %9 = call zeroext i16 @__sm_ESME_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #3, !dbg !20
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
  %9 = call zeroext i16 @__sm_ESME_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #3, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local void @reading_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ESME.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !24
  %6 = load i16, ptr %4, align 2, !dbg !25, !tbaa !13
  %7 = icmp uge i16 %6, 14, !dbg !25
  br i1 %7, label %8, label %10, !dbg !25

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !25, !tbaa !9
  br label %11, !dbg !25

10:                                               ; preds = %2
  br label %11, !dbg !25

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !25
  store ptr %12, ptr %5, align 2, !dbg !26, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !27, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !28
  br i1 %14, label %15, label %22, !dbg !27

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !29, !tbaa !9
  %17 = getelementptr inbounds %struct.reading, ptr %16, i32 0, i32 2, !dbg !30
  %18 = load i16, ptr %17, align 2, !dbg !30, !tbaa !31
  store i16 %18, ptr @power, align 2, !dbg !33, !tbaa !16
  %19 = load ptr, ptr %5, align 2, !dbg !34, !tbaa !9
  %20 = getelementptr inbounds %struct.reading, ptr %19, i32 0, i32 6, !dbg !35
  %21 = load i16, ptr %20, align 2, !dbg !35, !tbaa !36
  store i16 %21, ptr @total, align 2, !dbg !37, !tbaa !16
  br label %22, !dbg !38

22:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !39
  ret void, !dbg !39
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @tick_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ESME.text" !dbg !40 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !41, !tbaa !13
  %6 = icmp uge i16 %5, 4, !dbg !41
  br i1 %6, label %7, label %9, !dbg !41

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !41, !tbaa !9
  br label %10, !dbg !41

9:                                                ; preds = %2
  br label %10, !dbg !41

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !41
  %12 = icmp ne ptr %11, null, !dbg !42
  br i1 %12, label %13, label %14, !dbg !41

13:                                               ; preds = %10
  call void @pass_second() #3, !dbg !43
  br label %14, !dbg !44

14:                                               ; preds = %13, %10
  ret void, !dbg !45
}

; Function Attrs: nounwind optsize
define internal void @pass_second() #0 section ".sm.ESME.text" !dbg !46 {
  %1 = load i16, ptr @started, align 2, !dbg !47, !tbaa !16
  %2 = icmp ne i16 %1, 0, !dbg !47
  br i1 %2, label %6, label %3, !dbg !48

3:                                                ; preds = %0
  store i16 1, ptr @started, align 2, !dbg !49, !tbaa !16
  %4 = load i16, ptr @due, align 2, !dbg !50, !tbaa !16
  %5 = or i16 %4, 1, !dbg !50
  store i16 %5, ptr @due, align 2, !dbg !50, !tbaa !16
  br label %6, !dbg !51

6:                                                ; preds = %3, %0
  %7 = load i16, ptr @seconds, align 2, !dbg !52, !tbaa !16
  %8 = add i16 %7, 1, !dbg !52
  store i16 %8, ptr @seconds, align 2, !dbg !52, !tbaa !16
  %9 = icmp eq i16 %8, 5, !dbg !53
  br i1 %9, label %10, label %18, !dbg !52

10:                                               ; preds = %6
  store i16 0, ptr @seconds, align 2, !dbg !54, !tbaa !16
  %11 = load i16, ptr @central_system_listens, align 2, !dbg !55, !tbaa !16
  %12 = icmp ne i16 %11, 0, !dbg !55
  %13 = zext i1 %12 to i64, !dbg !55
  %14 = select i1 %12, i16 4, i16 0, !dbg !55
  %15 = or i16 3, %14, !dbg !56
  %16 = load i16, ptr @due, align 2, !dbg !57, !tbaa !16
  %17 = or i16 %16, %15, !dbg !57
  store i16 %17, ptr @due, align 2, !dbg !57, !tbaa !16
  br label %18, !dbg !58

18:                                               ; preds = %10, %6
  call void @send_due() #3, !dbg !59
  ret void, !dbg !60
}

; Function Attrs: nounwind optsize
define dso_local void @ls_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ESME.text" !dbg !61 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !62
  %6 = load i16, ptr %4, align 2, !dbg !63, !tbaa !13
  %7 = icmp uge i16 %6, 16, !dbg !63
  br i1 %7, label %8, label %10, !dbg !63

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !63, !tbaa !9
  br label %11, !dbg !63

10:                                               ; preds = %2
  br label %11, !dbg !63

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !63
  store ptr %12, ptr %5, align 2, !dbg !64, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !65, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !66
  br i1 %14, label %15, label %21, !dbg !65

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !67, !tbaa !9
  %17 = getelementptr inbounds %struct.switch_report, ptr %16, i32 0, i32 1, !dbg !68
  %18 = load i16, ptr %17, align 2, !dbg !68, !tbaa !69
  %19 = icmp eq i16 %18, 0, !dbg !71
  %20 = zext i1 %19 to i16, !dbg !71
  store i16 %20, ptr @supplied, align 2, !dbg !72, !tbaa !16
  br label %21, !dbg !73

21:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !74
  ret void, !dbg !74
}

; Function Attrs: nounwind optsize
define dso_local void @cs_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ESME.text" !dbg !75 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !76
  %6 = load i16, ptr %4, align 2, !dbg !77, !tbaa !13
  %7 = icmp uge i16 %6, 4, !dbg !77
  br i1 %7, label %8, label %10, !dbg !77

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !77, !tbaa !9
  br label %11, !dbg !77

10:                                               ; preds = %2
  br label %11, !dbg !77

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !77
  store ptr %12, ptr %5, align 2, !dbg !78, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !79, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !80
  br i1 %14, label %15, label %21, !dbg !81

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !82, !tbaa !9
  %17 = getelementptr inbounds %struct.request, ptr %16, i32 0, i32 1, !dbg !83
  %18 = load i16, ptr %17, align 2, !dbg !83, !tbaa !84
  %19 = icmp eq i16 %18, 16, !dbg !86
  br i1 %19, label %20, label %21, !dbg !79

20:                                               ; preds = %15
  store i16 1, ptr @central_system_listens, align 2, !dbg !87, !tbaa !16
  br label %21, !dbg !88

21:                                               ; preds = %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !89
  ret void, !dbg !89
}

; Function Attrs: nounwind optsize
define internal void @send_due() #0 section ".sm.ESME.text" !dbg !90 {
  %1 = alloca %struct.request, align 2
  %2 = alloca %struct.consumption, align 2
  %3 = load i16, ptr @due, align 2, !dbg !91, !tbaa !16
  %4 = and i16 %3, 1, !dbg !92
  %5 = icmp ne i16 %4, 0, !dbg !92
  br i1 %5, label %6, label %17, !dbg !91

6:                                                ; preds = %0
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #4, !dbg !93
  %7 = getelementptr inbounds %struct.request, ptr %1, i32 0, i32 0, !dbg !94
  %8 = load i16, ptr @sequence, align 2, !dbg !95, !tbaa !16
  %9 = add i16 %8, 1, !dbg !95
  store i16 %9, ptr @sequence, align 2, !dbg !95, !tbaa !16
  store i16 %8, ptr %7, align 2, !dbg !94, !tbaa !96
  %10 = getelementptr inbounds %struct.request, ptr %1, i32 0, i32 1, !dbg !94
  store i16 4, ptr %10, align 2, !dbg !94, !tbaa !84
  %11 = call zeroext i16 @ls_out(ptr noundef %1, i16 noundef 4) #3, !dbg !97
  %12 = icmp eq i16 %11, 0, !dbg !97
  %13 = zext i1 %12 to i64, !dbg !97
  %14 = select i1 %12, i16 -2, i16 -1, !dbg !97
  %15 = load i16, ptr @due, align 2, !dbg !98, !tbaa !16
  %16 = and i16 %15, %14, !dbg !98
  store i16 %16, ptr @due, align 2, !dbg !98, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #4, !dbg !99
  br label %17, !dbg !99

17:                                               ; preds = %6, %0
  %18 = load i16, ptr @due, align 2, !dbg !100, !tbaa !16
  %19 = and i16 %18, 6, !dbg !101
  %20 = icmp ne i16 %19, 0, !dbg !101
  br i1 %20, label %21, label %56, !dbg !100

21:                                               ; preds = %17
  call void @llvm.lifetime.start.p0(i64 8, ptr %2) #4, !dbg !102
  %22 = getelementptr inbounds %struct.consumption, ptr %2, i32 0, i32 0, !dbg !103
  %23 = load i16, ptr @sequence, align 2, !dbg !104, !tbaa !16
  %24 = add i16 %23, 1, !dbg !104
  store i16 %24, ptr @sequence, align 2, !dbg !104, !tbaa !16
  store i16 %23, ptr %22, align 2, !dbg !103, !tbaa !105
  %25 = getelementptr inbounds %struct.consumption, ptr %2, i32 0, i32 1, !dbg !103
  %26 = load i16, ptr @supplied, align 2, !dbg !107, !tbaa !16
  %27 = icmp ne i16 %26, 0, !dbg !107
  %28 = zext i1 %27 to i64, !dbg !107
  %29 = select i1 %27, i16 0, i16 1, !dbg !107
  store i16 %29, ptr %25, align 2, !dbg !103, !tbaa !108
  %30 = getelementptr inbounds %struct.consumption, ptr %2, i32 0, i32 2, !dbg !103
  %31 = load i16, ptr @power, align 2, !dbg !109, !tbaa !16
  store i16 %31, ptr %30, align 2, !dbg !103, !tbaa !110
  %32 = getelementptr inbounds %struct.consumption, ptr %2, i32 0, i32 3, !dbg !103
  %33 = load i16, ptr @total, align 2, !dbg !111, !tbaa !16
  store i16 %33, ptr %32, align 2, !dbg !103, !tbaa !112
  %34 = load i16, ptr @due, align 2, !dbg !113, !tbaa !16
  %35 = and i16 %34, 2, !dbg !114
  %36 = icmp ne i16 %35, 0, !dbg !114
  br i1 %36, label %37, label %44, !dbg !113

37:                                               ; preds = %21
  %38 = call zeroext i16 @han_out(ptr noundef %2, i16 noundef 8) #3, !dbg !115
  %39 = icmp eq i16 %38, 0, !dbg !115
  %40 = zext i1 %39 to i64, !dbg !115
  %41 = select i1 %39, i16 -3, i16 -1, !dbg !115
  %42 = load i16, ptr @due, align 2, !dbg !116, !tbaa !16
  %43 = and i16 %42, %41, !dbg !116
  store i16 %43, ptr @due, align 2, !dbg !116, !tbaa !16
  br label %44, !dbg !117

44:                                               ; preds = %37, %21
  %45 = load i16, ptr @due, align 2, !dbg !118, !tbaa !16
  %46 = and i16 %45, 4, !dbg !119
  %47 = icmp ne i16 %46, 0, !dbg !119
  br i1 %47, label %48, label %55, !dbg !118

48:                                               ; preds = %44
  %49 = call zeroext i16 @cs_out(ptr noundef %2, i16 noundef 8) #3, !dbg !120
  %50 = icmp eq i16 %49, 0, !dbg !120
  %51 = zext i1 %50 to i64, !dbg !120
  %52 = select i1 %50, i16 -5, i16 -1, !dbg !120
  %53 = load i16, ptr @due, align 2, !dbg !121, !tbaa !16
  %54 = and i16 %53, %52, !dbg !121
  store i16 %54, ptr @due, align 2, !dbg !121, !tbaa !16
  br label %55, !dbg !122

55:                                               ; preds = %48, %44
  call void @llvm.lifetime.end.p0(i64 8, ptr %2) #4, !dbg !123
  br label %56, !dbg !123

56:                                               ; preds = %55, %17
  ret void, !dbg !124
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nobuiltin optsize "no-builtins" }
attributes #4 = { nounwind }

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
!23 = distinct !DISubprogram(name: "reading_in", scope: !6, file: !6, line: 53, type: !7, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 54, column: 5, scope: !23)
!25 = !DILocation(line: 54, column: 37, scope: !23)
!26 = !DILocation(line: 54, column: 27, scope: !23)
!27 = !DILocation(line: 55, column: 9, scope: !23)
!28 = !DILocation(line: 55, column: 17, scope: !23)
!29 = !DILocation(line: 56, column: 17, scope: !23)
!30 = !DILocation(line: 56, column: 26, scope: !23)
!31 = !{!32, !17, i64 4}
!32 = !{!"reading", !17, i64 0, !17, i64 2, !17, i64 4, !17, i64 6, !17, i64 8, !17, i64 10, !17, i64 12}
!33 = !DILocation(line: 56, column: 15, scope: !23)
!34 = !DILocation(line: 57, column: 17, scope: !23)
!35 = !DILocation(line: 57, column: 26, scope: !23)
!36 = !{!32, !17, i64 12}
!37 = !DILocation(line: 57, column: 15, scope: !23)
!38 = !DILocation(line: 58, column: 5, scope: !23)
!39 = !DILocation(line: 59, column: 1, scope: !23)
!40 = distinct !DISubprogram(name: "tick_in", scope: !6, file: !6, line: 61, type: !7, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!41 = !DILocation(line: 62, column: 9, scope: !40)
!42 = !DILocation(line: 62, column: 35, scope: !40)
!43 = !DILocation(line: 63, column: 9, scope: !40)
!44 = !DILocation(line: 64, column: 5, scope: !40)
!45 = !DILocation(line: 65, column: 1, scope: !40)
!46 = distinct !DISubprogram(name: "pass_second", scope: !6, file: !6, line: 40, type: !7, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!47 = !DILocation(line: 41, column: 10, scope: !46)
!48 = !DILocation(line: 41, column: 9, scope: !46)
!49 = !DILocation(line: 42, column: 17, scope: !46)
!50 = !DILocation(line: 43, column: 13, scope: !46)
!51 = !DILocation(line: 44, column: 5, scope: !46)
!52 = !DILocation(line: 45, column: 9, scope: !46)
!53 = !DILocation(line: 45, column: 19, scope: !46)
!54 = !DILocation(line: 46, column: 17, scope: !46)
!55 = !DILocation(line: 47, column: 50, scope: !46)
!56 = !DILocation(line: 47, column: 47, scope: !46)
!57 = !DILocation(line: 47, column: 13, scope: !46)
!58 = !DILocation(line: 48, column: 5, scope: !46)
!59 = !DILocation(line: 49, column: 5, scope: !46)
!60 = !DILocation(line: 50, column: 1, scope: !46)
!61 = distinct !DISubprogram(name: "ls_in", scope: !6, file: !6, line: 85, type: !7, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!62 = !DILocation(line: 86, column: 5, scope: !61)
!63 = !DILocation(line: 86, column: 42, scope: !61)
!64 = !DILocation(line: 86, column: 33, scope: !61)
!65 = !DILocation(line: 87, column: 9, scope: !61)
!66 = !DILocation(line: 87, column: 16, scope: !61)
!67 = !DILocation(line: 88, column: 20, scope: !61)
!68 = !DILocation(line: 88, column: 28, scope: !61)
!69 = !{!70, !17, i64 2}
!70 = !{!"switch_report", !17, i64 0, !17, i64 2, !11, i64 4}
!71 = !DILocation(line: 88, column: 35, scope: !61)
!72 = !DILocation(line: 88, column: 18, scope: !61)
!73 = !DILocation(line: 89, column: 5, scope: !61)
!74 = !DILocation(line: 90, column: 1, scope: !61)
!75 = distinct !DISubprogram(name: "cs_in", scope: !6, file: !6, line: 92, type: !7, scopeLine: 92, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!76 = !DILocation(line: 93, column: 5, scope: !75)
!77 = !DILocation(line: 93, column: 37, scope: !75)
!78 = !DILocation(line: 93, column: 27, scope: !75)
!79 = !DILocation(line: 94, column: 9, scope: !75)
!80 = !DILocation(line: 94, column: 17, scope: !75)
!81 = !DILocation(line: 94, column: 25, scope: !75)
!82 = !DILocation(line: 94, column: 28, scope: !75)
!83 = !DILocation(line: 94, column: 37, scope: !75)
!84 = !{!85, !17, i64 2}
!85 = !{!"request", !17, i64 0, !17, i64 2}
!86 = !DILocation(line: 94, column: 45, scope: !75)
!87 = !DILocation(line: 95, column: 32, scope: !75)
!88 = !DILocation(line: 96, column: 5, scope: !75)
!89 = !DILocation(line: 97, column: 1, scope: !75)
!90 = distinct !DISubprogram(name: "send_due", scope: !6, file: !6, line: 24, type: !7, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!91 = !DILocation(line: 25, column: 9, scope: !90)
!92 = !DILocation(line: 25, column: 13, scope: !90)
!93 = !DILocation(line: 26, column: 9, scope: !90)
!94 = !DILocation(line: 26, column: 34, scope: !90)
!95 = !DILocation(line: 26, column: 43, scope: !90)
!96 = !{!85, !17, i64 0}
!97 = !DILocation(line: 27, column: 16, scope: !90)
!98 = !DILocation(line: 27, column: 13, scope: !90)
!99 = !DILocation(line: 28, column: 5, scope: !90)
!100 = !DILocation(line: 29, column: 9, scope: !90)
!101 = !DILocation(line: 29, column: 13, scope: !90)
!102 = !DILocation(line: 30, column: 9, scope: !90)
!103 = !DILocation(line: 30, column: 37, scope: !90)
!104 = !DILocation(line: 30, column: 46, scope: !90)
!105 = !{!106, !17, i64 0}
!106 = !{!"consumption", !17, i64 0, !17, i64 2, !17, i64 4, !17, i64 6}
!107 = !DILocation(line: 30, column: 50, scope: !90)
!108 = !{!106, !17, i64 2}
!109 = !DILocation(line: 30, column: 95, scope: !90)
!110 = !{!106, !17, i64 4}
!111 = !DILocation(line: 30, column: 102, scope: !90)
!112 = !{!106, !17, i64 6}
!113 = !DILocation(line: 31, column: 13, scope: !90)
!114 = !DILocation(line: 31, column: 17, scope: !90)
!115 = !DILocation(line: 32, column: 20, scope: !90)
!116 = !DILocation(line: 32, column: 17, scope: !90)
!117 = !DILocation(line: 33, column: 9, scope: !90)
!118 = !DILocation(line: 34, column: 13, scope: !90)
!119 = !DILocation(line: 34, column: 17, scope: !90)
!120 = !DILocation(line: 35, column: 20, scope: !90)
!121 = !DILocation(line: 35, column: 17, scope: !90)
!122 = !DILocation(line: 36, column: 9, scope: !90)
!123 = !DILocation(line: 37, column: 5, scope: !90)
!124 = !DILocation(line: 38, column: 1, scope: !90)
