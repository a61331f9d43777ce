target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_MASK.output.key_out, 0"
module asm ".set __sm_MASK.output.masked_out, 0"
module asm ".set __sm_MASK.input.key_in, 0"
module asm ".set __sm_MASK.input.reading_in, 0"

%struct.mask_key = type { [8 x i16] }
%union.masks = type { %struct.anon, [8 x i8] }
%struct.anon = type { i32, i32 }
%struct.masked_reading = type { %struct.reading, i32 }
%struct.reading = type { i32, i32 }

@__sm_MASK_io_key_out_idx = external dso_local global i8, align 1
@__sm_MASK_io_masked_out_idx = external dso_local global i8, align 1
@behind = internal global %struct.mask_key zeroinitializer, align 2
@heard = internal global i16 0, align 2
@last = internal global i32 0, align 2
@ahead = internal global %struct.mask_key zeroinitializer, align 2
@drawn = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @key_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.MASK.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_MASK_io_key_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_MASK_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_MASK_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.MASK.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @masked_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.MASK.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_MASK_io_masked_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_MASK_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local void @key_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.MASK.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !22
  %6 = load i16, ptr %4, align 2, !dbg !23, !tbaa !13
  %7 = icmp uge i16 %6, 16, !dbg !23
  br i1 %7, label %8, label %10, !dbg !23

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !23, !tbaa !9
  br label %11, !dbg !23

10:                                               ; preds = %2
  br label %11, !dbg !23

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !23
  store ptr %12, ptr %5, align 2, !dbg !24, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !25, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !26
  br i1 %14, label %15, label %17, !dbg !25

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !27, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @behind, ptr align 2 %16, i16 16, i1 false), !dbg !28, !tbaa.struct !29
  store i16 1, ptr @heard, align 2, !dbg !31, !tbaa !16
  br label %17, !dbg !32

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !33
  ret void, !dbg !33
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @reading_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.MASK.text" !dbg !34 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca %union.masks, align 2
  %8 = alloca %union.masks, align 2
  %9 = alloca %struct.masked_reading, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !35
  %10 = load i16, ptr %4, align 2, !dbg !36, !tbaa !13
  %11 = icmp uge i16 %10, 8, !dbg !36
  br i1 %11, label %12, label %14, !dbg !36

12:                                               ; preds = %2
  %13 = load ptr, ptr %3, align 2, !dbg !36, !tbaa !9
  br label %15, !dbg !36

14:                                               ; preds = %2
  br label %15, !dbg !36

15:                                               ; preds = %14, %12
  %16 = phi ptr [ %13, %12 ], [ null, %14 ], !dbg !36
  store ptr %16, ptr %5, align 2, !dbg !37, !tbaa !9
  %17 = load ptr, ptr %5, align 2, !dbg !38, !tbaa !9
  %18 = icmp eq ptr %17, null, !dbg !39
  br i1 %18, label %31, label %19, !dbg !40

19:                                               ; preds = %15
  %20 = load ptr, ptr %5, align 2, !dbg !41, !tbaa !9
  %21 = getelementptr inbounds %struct.reading, ptr %20, i32 0, i32 0, !dbg !42
  %22 = load i32, ptr %21, align 2, !dbg !42, !tbaa !43
  %23 = load i32, ptr @last, align 2, !dbg !46, !tbaa !47
  %24 = icmp ule i32 %22, %23, !dbg !48
  br i1 %24, label %31, label %25, !dbg !49

25:                                               ; preds = %19
  %26 = call zeroext i16 @share() #5, !dbg !50
  %27 = icmp ne i16 %26, 0, !dbg !50
  br i1 %27, label %28, label %31, !dbg !51

28:                                               ; preds = %25
  %29 = load i16, ptr @heard, align 2, !dbg !52, !tbaa !16
  %30 = icmp ne i16 %29, 0, !dbg !52
  br i1 %30, label %32, label %31, !dbg !38

31:                                               ; preds = %28, %25, %19, %15
  store i32 1, ptr %6, align 2
  br label %69, !dbg !53

32:                                               ; preds = %28
  %33 = load ptr, ptr %5, align 2, !dbg !54, !tbaa !9
  %34 = getelementptr inbounds %struct.reading, ptr %33, i32 0, i32 0, !dbg !55
  %35 = load i32, ptr %34, align 2, !dbg !55, !tbaa !43
  store i32 %35, ptr @last, align 2, !dbg !56, !tbaa !47
  call void @llvm.lifetime.start.p0(i64 16, ptr %7) #6, !dbg !57
  call void @llvm.lifetime.start.p0(i64 16, ptr %8) #6, !dbg !57
  %36 = getelementptr inbounds [16 x i8], ptr %7, i16 0, i16 0, !dbg !58
  %37 = call i16 @sancus_tag_with_key(ptr noundef @ahead, ptr noundef @last, i16 noundef 4, ptr noundef %36) #5, !dbg !59
  %38 = icmp ne i16 %37, 0, !dbg !59
  br i1 %38, label %39, label %43, !dbg !60

39:                                               ; preds = %32
  %40 = getelementptr inbounds [16 x i8], ptr %8, i16 0, i16 0, !dbg !61
  %41 = call i16 @sancus_tag_with_key(ptr noundef @behind, ptr noundef @last, i16 noundef 4, ptr noundef %40) #5, !dbg !62
  %42 = icmp ne i16 %41, 0, !dbg !62
  br i1 %42, label %44, label %43, !dbg !63

43:                                               ; preds = %39, %32
  store i32 1, ptr %6, align 2
  br label %68, !dbg !64

44:                                               ; preds = %39
  call void @llvm.lifetime.start.p0(i64 12, ptr %9) #6, !dbg !65
  %45 = getelementptr inbounds %struct.masked_reading, ptr %9, i32 0, i32 0, !dbg !66
  %46 = getelementptr inbounds %struct.reading, ptr %45, i32 0, i32 0, !dbg !67
  %47 = load i32, ptr @last, align 2, !dbg !68, !tbaa !47
  store i32 %47, ptr %46, align 2, !dbg !67, !tbaa !43
  %48 = getelementptr inbounds %struct.reading, ptr %45, i32 0, i32 1, !dbg !67
  %49 = load ptr, ptr %5, align 2, !dbg !69, !tbaa !9
  %50 = getelementptr inbounds %struct.reading, ptr %49, i32 0, i32 1, !dbg !70
  %51 = load i32, ptr %50, align 2, !dbg !70, !tbaa !71
  %52 = getelementptr inbounds %struct.anon, ptr %7, i32 0, i32 0, !dbg !72
  %53 = load i32, ptr %52, align 2, !dbg !72, !tbaa !30
  %54 = add i32 %51, %53, !dbg !73
  %55 = getelementptr inbounds %struct.anon, ptr %8, i32 0, i32 0, !dbg !74
  %56 = load i32, ptr %55, align 2, !dbg !74, !tbaa !30
  %57 = sub i32 %54, %56, !dbg !75
  store i32 %57, ptr %48, align 2, !dbg !67, !tbaa !71
  %58 = getelementptr inbounds %struct.masked_reading, ptr %9, i32 0, i32 1, !dbg !66
  %59 = getelementptr inbounds %struct.anon, ptr %7, i32 0, i32 1, !dbg !76
  %60 = load i32, ptr %59, align 2, !dbg !76, !tbaa !30
  %61 = add i32 1, %60, !dbg !77
  %62 = getelementptr inbounds %struct.anon, ptr %8, i32 0, i32 1, !dbg !78
  %63 = load i32, ptr %62, align 2, !dbg !78, !tbaa !30
  %64 = sub i32 %61, %63, !dbg !79
  store i32 %64, ptr %58, align 2, !dbg !66, !tbaa !80
  %65 = call zeroext i16 @masked_out(ptr noundef %9, i16 noundef 12) #5, !dbg !82
  %66 = icmp eq i16 %65, 0, !dbg !82
  %67 = zext i1 %66 to i16, !dbg !82
  call void @llvm.lifetime.end.p0(i64 12, ptr %9) #6, !dbg !83
  store i32 0, ptr %6, align 2, !dbg !83
  br label %68, !dbg !83

68:                                               ; preds = %44, %43
  call void @llvm.lifetime.end.p0(i64 16, ptr %8) #6, !dbg !83
  call void @llvm.lifetime.end.p0(i64 16, ptr %7) #6, !dbg !83
  br label %69

69:                                               ; preds = %68, %31
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !83
  %70 = load i32, ptr %6, align 2
  switch i32 %70, label %72 [
    i32 0, label %71
    i32 1, label %71
  ]

71:                                               ; preds = %69, %69
  ret void, !dbg !83

72:                                               ; preds = %69
  unreachable
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @share() #0 section ".sm.MASK.text" !dbg !84 {
  %1 = alloca i32, align 2
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #6, !dbg !85
  store i32 65536, ptr %1, align 2, !dbg !86, !tbaa !47
  br label %2, !dbg !87

2:                                                ; preds = %10, %0
  %3 = load i16, ptr @drawn, align 2, !dbg !88, !tbaa !16
  %4 = icmp ne i16 %3, 8, !dbg !89
  br i1 %4, label %5, label %8, !dbg !90

5:                                                ; preds = %2
  %6 = call i32 @draw() #5, !dbg !91
  store i32 %6, ptr %1, align 2, !dbg !92, !tbaa !47
  %7 = icmp ne i32 %6, 0, !dbg !93
  br label %8

8:                                                ; preds = %5, %2
  %9 = phi i1 [ false, %2 ], [ %7, %5 ], !dbg !94
  br i1 %9, label %10, label %16, !dbg !87

10:                                               ; preds = %8
  %11 = load i32, ptr %1, align 2, !dbg !95, !tbaa !47
  %12 = trunc i32 %11 to i16, !dbg !96
  %13 = load i16, ptr @drawn, align 2, !dbg !97, !tbaa !16
  %14 = add i16 %13, 1, !dbg !97
  store i16 %14, ptr @drawn, align 2, !dbg !97, !tbaa !16
  %15 = getelementptr inbounds [8 x i16], ptr @ahead, i16 0, i16 %13, !dbg !98
  store i16 %12, ptr %15, align 2, !dbg !99, !tbaa !16
  br label %2, !dbg !87, !llvm.loop !100

16:                                               ; preds = %8
  %17 = load i32, ptr %1, align 2, !dbg !103, !tbaa !47
  %18 = icmp ne i32 %17, 0, !dbg !104
  br i1 %18, label %19, label %23, !dbg !103

19:                                               ; preds = %16
  %20 = call zeroext i16 @key_out(ptr noundef @ahead, i16 noundef 16) #5, !dbg !105
  %21 = icmp eq i16 %20, 0, !dbg !105
  %22 = zext i1 %21 to i16, !dbg !105
  br label %23, !dbg !106

23:                                               ; preds = %19, %16
  %24 = load i32, ptr %1, align 2, !dbg !107, !tbaa !47
  %25 = icmp ne i32 %24, 0, !dbg !108
  %26 = zext i1 %25 to i16, !dbg !108
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #6, !dbg !109
  ret i16 %26, !dbg !110
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #4 !dbg !111 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca i16, align 2
  %10 = alloca i16, align 2
  %11 = alloca i16, align 2
  %12 = alloca i16, align 2
  %13 = alloca i16, align 2
  %14 = alloca i16, align 2
  %15 = alloca i16, align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !113
  %16 = load ptr, ptr %5, align 2, !dbg !113, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !113
  store i16 %17, ptr %9, align 2, !dbg !113, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !114
  %18 = load ptr, ptr %6, align 2, !dbg !114, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !114
  store i16 %19, ptr %10, align 2, !dbg !114, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #6, !dbg !115
  %20 = load ptr, ptr %6, align 2, !dbg !115, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !115
  %22 = load i16, ptr %7, align 2, !dbg !115, !tbaa !13
  %23 = add i16 %21, %22, !dbg !115
  store i16 %23, ptr %11, align 2, !dbg !115, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #6, !dbg !116
  store i16 0, ptr %12, align 2, !dbg !116, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #6, !dbg !117
  store i16 0, ptr %13, align 2, !dbg !117, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #6, !dbg !118
  %24 = load ptr, ptr %8, align 2, !dbg !118, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !118
  store i16 %25, ptr %14, align 2, !dbg !118, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !119
  %26 = load i16, ptr %9, align 2, !dbg !120, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !121, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !122, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !123, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !124, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !125, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #6, !dbg !126, !srcloc !127
  store i16 %32, ptr %15, align 2, !dbg !126, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !128, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !129
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #6, !dbg !129
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #6, !dbg !129
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #6, !dbg !129
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #6, !dbg !129
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !129
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !129
  ret i16 %33, !dbg !130
}

; Function Attrs: optsize
declare !dbg !131 dso_local i32 @draw() #1 section ".sm.RANDOM.entry"

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "mask.c", directory: "", checksumkind: CSK_MD5, checksum: "84336723fbb81999393fccc92260cf4e")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "key_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "mask.c", directory: "", checksumkind: CSK_MD5, checksum: "84336723fbb81999393fccc92260cf4e")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 9, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_MASK_send_output", scope: !6, file: !6, line: 9, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "masked_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 10, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 37, type: !7, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 38, column: 5, scope: !21)
!23 = !DILocation(line: 38, column: 34, scope: !21)
!24 = !DILocation(line: 38, column: 28, scope: !21)
!25 = !DILocation(line: 39, column: 9, scope: !21)
!26 = !DILocation(line: 39, column: 13, scope: !21)
!27 = !DILocation(line: 40, column: 19, scope: !21)
!28 = !DILocation(line: 40, column: 18, scope: !21)
!29 = !{i64 0, i64 16, !30}
!30 = !{!11, !11, i64 0}
!31 = !DILocation(line: 41, column: 15, scope: !21)
!32 = !DILocation(line: 42, column: 5, scope: !21)
!33 = !DILocation(line: 43, column: 1, scope: !21)
!34 = distinct !DISubprogram(name: "reading_in", scope: !6, file: !6, line: 45, type: !7, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!35 = !DILocation(line: 46, column: 5, scope: !34)
!36 = !DILocation(line: 46, column: 37, scope: !34)
!37 = !DILocation(line: 46, column: 27, scope: !34)
!38 = !DILocation(line: 47, column: 9, scope: !34)
!39 = !DILocation(line: 47, column: 17, scope: !34)
!40 = !DILocation(line: 47, column: 25, scope: !34)
!41 = !DILocation(line: 47, column: 28, scope: !34)
!42 = !DILocation(line: 47, column: 37, scope: !34)
!43 = !{!44, !45, i64 0}
!44 = !{!"reading", !45, i64 0, !45, i64 4}
!45 = !{!"long", !11, i64 0}
!46 = !DILocation(line: 47, column: 46, scope: !34)
!47 = !{!45, !45, i64 0}
!48 = !DILocation(line: 47, column: 43, scope: !34)
!49 = !DILocation(line: 47, column: 51, scope: !34)
!50 = !DILocation(line: 47, column: 55, scope: !34)
!51 = !DILocation(line: 47, column: 63, scope: !34)
!52 = !DILocation(line: 47, column: 67, scope: !34)
!53 = !DILocation(line: 48, column: 9, scope: !34)
!54 = !DILocation(line: 50, column: 12, scope: !34)
!55 = !DILocation(line: 50, column: 21, scope: !34)
!56 = !DILocation(line: 50, column: 10, scope: !34)
!57 = !DILocation(line: 51, column: 5, scope: !34)
!58 = !DILocation(line: 52, column: 63, scope: !34)
!59 = !DILocation(line: 52, column: 10, scope: !34)
!60 = !DILocation(line: 52, column: 73, scope: !34)
!61 = !DILocation(line: 53, column: 64, scope: !34)
!62 = !DILocation(line: 53, column: 10, scope: !34)
!63 = !DILocation(line: 52, column: 9, scope: !34)
!64 = !DILocation(line: 54, column: 9, scope: !34)
!65 = !DILocation(line: 56, column: 5, scope: !34)
!66 = !DILocation(line: 56, column: 36, scope: !34)
!67 = !DILocation(line: 56, column: 37, scope: !34)
!68 = !DILocation(line: 56, column: 38, scope: !34)
!69 = !DILocation(line: 56, column: 44, scope: !34)
!70 = !DILocation(line: 56, column: 53, scope: !34)
!71 = !{!44, !45, i64 4}
!72 = !DILocation(line: 56, column: 70, scope: !34)
!73 = !DILocation(line: 56, column: 60, scope: !34)
!74 = !DILocation(line: 56, column: 88, scope: !34)
!75 = !DILocation(line: 56, column: 77, scope: !34)
!76 = !DILocation(line: 57, column: 49, scope: !34)
!77 = !DILocation(line: 57, column: 39, scope: !34)
!78 = !DILocation(line: 57, column: 64, scope: !34)
!79 = !DILocation(line: 57, column: 53, scope: !34)
!80 = !{!81, !45, i64 8}
!81 = !{!"masked_reading", !44, i64 0, !45, i64 8}
!82 = !DILocation(line: 58, column: 11, scope: !34)
!83 = !DILocation(line: 59, column: 1, scope: !34)
!84 = distinct !DISubprogram(name: "share", scope: !6, file: !6, line: 26, type: !7, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!85 = !DILocation(line: 27, column: 5, scope: !84)
!86 = !DILocation(line: 27, column: 14, scope: !84)
!87 = !DILocation(line: 28, column: 5, scope: !84)
!88 = !DILocation(line: 28, column: 12, scope: !84)
!89 = !DILocation(line: 28, column: 18, scope: !84)
!90 = !DILocation(line: 28, column: 64, scope: !84)
!91 = !DILocation(line: 28, column: 75, scope: !84)
!92 = !DILocation(line: 28, column: 73, scope: !84)
!93 = !DILocation(line: 28, column: 83, scope: !84)
!94 = !DILocation(line: 0, scope: !84)
!95 = !DILocation(line: 29, column: 42, scope: !84)
!96 = !DILocation(line: 29, column: 32, scope: !84)
!97 = !DILocation(line: 29, column: 26, scope: !84)
!98 = !DILocation(line: 29, column: 9, scope: !84)
!99 = !DILocation(line: 29, column: 30, scope: !84)
!100 = distinct !{!100, !87, !101, !102}
!101 = !DILocation(line: 30, column: 5, scope: !84)
!102 = !{!"llvm.loop.mustprogress"}
!103 = !DILocation(line: 31, column: 9, scope: !84)
!104 = !DILocation(line: 31, column: 14, scope: !84)
!105 = !DILocation(line: 32, column: 15, scope: !84)
!106 = !DILocation(line: 33, column: 5, scope: !84)
!107 = !DILocation(line: 34, column: 12, scope: !84)
!108 = !DILocation(line: 34, column: 17, scope: !84)
!109 = !DILocation(line: 35, column: 1, scope: !84)
!110 = !DILocation(line: 34, column: 5, scope: !84)
!111 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !112, file: !112, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!112 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!113 = !DILocation(line: 221, column: 5, scope: !111)
!114 = !DILocation(line: 222, column: 5, scope: !111)
!115 = !DILocation(line: 223, column: 5, scope: !111)
!116 = !DILocation(line: 224, column: 5, scope: !111)
!117 = !DILocation(line: 225, column: 5, scope: !111)
!118 = !DILocation(line: 226, column: 5, scope: !111)
!119 = !DILocation(line: 227, column: 5, scope: !111)
!120 = !DILocation(line: 230, column: 28, scope: !111)
!121 = !DILocation(line: 230, column: 37, scope: !111)
!122 = !DILocation(line: 230, column: 47, scope: !111)
!123 = !DILocation(line: 230, column: 57, scope: !111)
!124 = !DILocation(line: 230, column: 67, scope: !111)
!125 = !DILocation(line: 230, column: 77, scope: !111)
!126 = !DILocation(line: 228, column: 5, scope: !111)
!127 = !{i64 0}
!128 = !DILocation(line: 232, column: 17, scope: !111)
!129 = !DILocation(line: 233, column: 1, scope: !111)
!130 = !DILocation(line: 232, column: 5, scope: !111)
!131 = !DISubprogram(name: "draw", scope: !132, file: !132, line: 36, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!132 = !DIFile(filename: "home.h", directory: "", checksumkind: CSK_MD5, checksum: "e7dfaae553c1bfa3383a9df202bb1cd2")
