target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_HASM_LS.output.cs_out, 0"
module asm ".set __sm_HASM_LS.output.esme_out, 0"
module asm ".set __sm_HASM_LS.input.cs_in, 0"
module asm ".set __sm_HASM_LS.input.esme_in, 0"

%struct.request = type { i16, i16 }
%struct.switch_report = type { i16, i16, [3 x %struct.request] }

@__sm_HASM_LS_io_cs_out_idx = external dso_local global i8, align 1
@__sm_HASM_LS_io_esme_out_idx = external dso_local global i8, align 1
@switching = internal global %struct.request zeroinitializer, align 2
@answering = internal global i16 0, align 2
@sequence = internal global i16 0, align 2
@supply = internal global i16 0, align 2
@log = internal global [3 x %struct.request] zeroinitializer, align 2
@oldest = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @cs_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.HASM_LS.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_HASM_LS_io_cs_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_HASM_LS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_HASM_LS_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.HASM_LS.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @esme_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.HASM_LS.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_HASM_LS_io_esme_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_HASM_LS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local void @cs_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.HASM_LS.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !22
  %7 = load i16, ptr %4, align 2, !dbg !23, !tbaa !13
  %8 = icmp uge i16 %7, 4, !dbg !23
  br i1 %8, label %9, label %11, !dbg !23

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !23, !tbaa !9
  br label %12, !dbg !23

11:                                               ; preds = %2
  br label %12, !dbg !23

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !23
  store ptr %13, ptr %5, align 2, !dbg !24, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !25, !tbaa !9
  %15 = icmp eq ptr %14, null, !dbg !26
  br i1 %15, label %16, label %17, !dbg !25

16:                                               ; preds = %12
  store i32 1, ptr %6, align 2
  br label %33, !dbg !27

17:                                               ; preds = %12
  %18 = load ptr, ptr %5, align 2, !dbg !28, !tbaa !9
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 1, !dbg !29
  %20 = load i16, ptr %19, align 2, !dbg !29, !tbaa !30
  %21 = icmp eq i16 %20, 1, !dbg !32
  br i1 %21, label %27, label %22, !dbg !33

22:                                               ; preds = %17
  %23 = load ptr, ptr %5, align 2, !dbg !34, !tbaa !9
  %24 = getelementptr inbounds %struct.request, ptr %23, i32 0, i32 1, !dbg !35
  %25 = load i16, ptr %24, align 2, !dbg !35, !tbaa !30
  %26 = icmp eq i16 %25, 2, !dbg !36
  br i1 %26, label %27, label %29, !dbg !28

27:                                               ; preds = %22, %17
  %28 = load ptr, ptr %5, align 2, !dbg !37, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @switching, ptr align 2 %28, i16 4, i1 false), !dbg !38, !tbaa.struct !39
  br label %29, !dbg !40

29:                                               ; preds = %27, %22
  %30 = load ptr, ptr %5, align 2, !dbg !41, !tbaa !9
  %31 = getelementptr inbounds %struct.request, ptr %30, i32 0, i32 1, !dbg !42
  %32 = load i16, ptr %31, align 2, !dbg !42, !tbaa !30
  store i16 %32, ptr @answering, align 2, !dbg !43, !tbaa !16
  call void @switch_supply() #5, !dbg !44
  call void @answer() #5, !dbg !45
  store i32 0, ptr %6, align 2, !dbg !46
  br label %33, !dbg !46

33:                                               ; preds = %29, %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !46
  %34 = load i32, ptr %6, align 2
  switch i32 %34, label %36 [
    i32 0, label %35
    i32 1, label %35
  ]

35:                                               ; preds = %33, %33
  ret void, !dbg !46

36:                                               ; preds = %33
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nounwind optsize
define internal void @switch_supply() #0 section ".sm.HASM_LS.text" !dbg !47 {
  %1 = load i16, ptr getelementptr inbounds (%struct.request, ptr @switching, i32 0, i32 1), align 2, !dbg !48, !tbaa !30
  %2 = icmp eq i16 %1, 0, !dbg !49
  br i1 %2, label %3, label %4, !dbg !50

3:                                                ; preds = %0
  br label %20, !dbg !51

4:                                                ; preds = %0
  %5 = load i16, ptr getelementptr inbounds (%struct.request, ptr @switching, i32 0, i32 1), align 2, !dbg !52, !tbaa !30
  %6 = icmp eq i16 %5, 1, !dbg !53
  %7 = zext i1 %6 to i64, !dbg !54
  %8 = select i1 %6, i16 0, i16 1, !dbg !54
  store i16 %8, ptr @supply, align 2, !dbg !55, !tbaa !16
  %9 = load i16, ptr @oldest, align 2, !dbg !56, !tbaa !16
  %10 = getelementptr inbounds [3 x %struct.request], ptr @log, i16 0, i16 %9, !dbg !57
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %10, ptr align 2 @switching, i16 4, i1 false), !dbg !58, !tbaa.struct !39
  %11 = load i16, ptr @oldest, align 2, !dbg !59, !tbaa !16
  %12 = add i16 %11, 1, !dbg !60
  %13 = icmp ult i16 %12, 3, !dbg !61
  br i1 %13, label %14, label %17, !dbg !59

14:                                               ; preds = %4
  %15 = load i16, ptr @oldest, align 2, !dbg !62, !tbaa !16
  %16 = add i16 %15, 1, !dbg !63
  br label %18, !dbg !59

17:                                               ; preds = %4
  br label %18, !dbg !59

18:                                               ; preds = %17, %14
  %19 = phi i16 [ %16, %14 ], [ 0, %17 ], !dbg !59
  store i16 %19, ptr @oldest, align 2, !dbg !64, !tbaa !16
  store i16 0, ptr getelementptr inbounds (%struct.request, ptr @switching, i32 0, i32 1), align 2, !dbg !65, !tbaa !30
  br label %20, !dbg !66

20:                                               ; preds = %18, %3
  ret void, !dbg !66
}

; Function Attrs: nounwind optsize
define internal void @answer() #0 section ".sm.HASM_LS.text" !dbg !67 {
  %1 = alloca %struct.switch_report, align 2
  %2 = alloca i16, align 2
  %3 = load i16, ptr @answering, align 2, !dbg !68, !tbaa !16
  %4 = icmp eq i16 %3, 0, !dbg !69
  br i1 %4, label %8, label %5, !dbg !70

5:                                                ; preds = %0
  %6 = load i16, ptr getelementptr inbounds (%struct.request, ptr @switching, i32 0, i32 1), align 2, !dbg !71, !tbaa !30
  %7 = icmp ne i16 %6, 0, !dbg !72
  br i1 %7, label %8, label %9, !dbg !68

8:                                                ; preds = %5, %0
  br label %50, !dbg !73

9:                                                ; preds = %5
  call void @llvm.lifetime.start.p0(i64 16, ptr %1) #6, !dbg !74
  %10 = getelementptr inbounds %struct.switch_report, ptr %1, i32 0, i32 0, !dbg !75
  %11 = load i16, ptr @sequence, align 2, !dbg !76, !tbaa !16
  %12 = add i16 %11, 1, !dbg !76
  store i16 %12, ptr @sequence, align 2, !dbg !76, !tbaa !16
  store i16 %11, ptr %10, align 2, !dbg !75, !tbaa !77
  %13 = getelementptr inbounds %struct.switch_report, ptr %1, i32 0, i32 1, !dbg !75
  %14 = load i16, ptr @supply, align 2, !dbg !79, !tbaa !16
  store i16 %14, ptr %13, align 2, !dbg !75, !tbaa !80
  %15 = getelementptr inbounds %struct.switch_report, ptr %1, i32 0, i32 2, !dbg !75
  %16 = getelementptr inbounds %struct.request, ptr %15, i32 0, i32 0, !dbg !81
  store i16 0, ptr %16, align 2, !dbg !81, !tbaa !82
  %17 = getelementptr inbounds %struct.request, ptr %15, i32 0, i32 1, !dbg !81
  store i16 0, ptr %17, align 2, !dbg !81, !tbaa !30
  %18 = getelementptr inbounds %struct.request, ptr %15, i16 1, !dbg !83
  %19 = getelementptr inbounds %struct.request, ptr %15, i16 3, !dbg !83
  br label %20, !dbg !83

20:                                               ; preds = %20, %9
  %21 = phi ptr [ %18, %9 ], [ %22, %20 ], !dbg !83
  call void @llvm.memset.p0.i16(ptr align 2 %21, i8 0, i16 4, i1 false), !dbg !83
  %22 = getelementptr inbounds %struct.request, ptr %21, i16 1, !dbg !83
  %23 = icmp eq ptr %22, %19, !dbg !83
  br i1 %23, label %24, label %20, !dbg !83

24:                                               ; preds = %20
  %25 = load i16, ptr @answering, align 2, !dbg !84, !tbaa !16
  %26 = icmp eq i16 %25, 8, !dbg !85
  br i1 %26, label %27, label %42, !dbg !84

27:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !86
  store i16 0, ptr %2, align 2, !dbg !87, !tbaa !16
  br label %28, !dbg !86

28:                                               ; preds = %38, %27
  %29 = load i16, ptr %2, align 2, !dbg !88, !tbaa !16
  %30 = icmp ult i16 %29, 3, !dbg !89
  br i1 %30, label %32, label %31, !dbg !90

31:                                               ; preds = %28
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !90
  br label %41

32:                                               ; preds = %28
  %33 = getelementptr inbounds %struct.switch_report, ptr %1, i32 0, i32 2, !dbg !91
  %34 = load i16, ptr %2, align 2, !dbg !92, !tbaa !16
  %35 = getelementptr inbounds [3 x %struct.request], ptr %33, i16 0, i16 %34, !dbg !93
  %36 = load i16, ptr %2, align 2, !dbg !94, !tbaa !16
  %37 = getelementptr inbounds [3 x %struct.request], ptr @log, i16 0, i16 %36, !dbg !95
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %35, ptr align 2 %37, i16 4, i1 false), !dbg !95, !tbaa.struct !39
  br label %38, !dbg !96

38:                                               ; preds = %32
  %39 = load i16, ptr %2, align 2, !dbg !97, !tbaa !16
  %40 = add i16 %39, 1, !dbg !97
  store i16 %40, ptr %2, align 2, !dbg !97, !tbaa !16
  br label %28, !dbg !90, !llvm.loop !98

41:                                               ; preds = %31
  br label %42, !dbg !100

42:                                               ; preds = %41, %24
  %43 = call zeroext i16 @cs_out(ptr noundef %1, i16 noundef 16) #5, !dbg !101
  %44 = icmp eq i16 %43, 0, !dbg !101
  br i1 %44, label %45, label %46, !dbg !101

45:                                               ; preds = %42
  br label %48, !dbg !101

46:                                               ; preds = %42
  %47 = load i16, ptr @answering, align 2, !dbg !102, !tbaa !16
  br label %48, !dbg !101

48:                                               ; preds = %46, %45
  %49 = phi i16 [ 0, %45 ], [ %47, %46 ], !dbg !101
  store i16 %49, ptr @answering, align 2, !dbg !103, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 16, ptr %1) #6, !dbg !104
  br label %50, !dbg !104

50:                                               ; preds = %48, %8
  ret void, !dbg !104
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @esme_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.HASM_LS.text" !dbg !105 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca %struct.switch_report, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @switch_supply() #5, !dbg !106
  call void @answer() #5, !dbg !107
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !108
  %7 = load i16, ptr %4, align 2, !dbg !109, !tbaa !13
  %8 = icmp uge i16 %7, 4, !dbg !109
  br i1 %8, label %9, label %11, !dbg !109

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !109, !tbaa !9
  br label %12, !dbg !109

11:                                               ; preds = %2
  br label %12, !dbg !109

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !109
  store ptr %13, ptr %5, align 2, !dbg !110, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !111, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !112
  br i1 %15, label %16, label %40, !dbg !113

16:                                               ; preds = %12
  %17 = load ptr, ptr %5, align 2, !dbg !114, !tbaa !9
  %18 = getelementptr inbounds %struct.request, ptr %17, i32 0, i32 1, !dbg !115
  %19 = load i16, ptr %18, align 2, !dbg !115, !tbaa !30
  %20 = icmp eq i16 %19, 4, !dbg !116
  br i1 %20, label %21, label %40, !dbg !111

21:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(i64 16, ptr %6) #6, !dbg !117
  %22 = getelementptr inbounds %struct.switch_report, ptr %6, i32 0, i32 0, !dbg !118
  %23 = load i16, ptr @sequence, align 2, !dbg !119, !tbaa !16
  %24 = add i16 %23, 1, !dbg !119
  store i16 %24, ptr @sequence, align 2, !dbg !119, !tbaa !16
  store i16 %23, ptr %22, align 2, !dbg !118, !tbaa !77
  %25 = getelementptr inbounds %struct.switch_report, ptr %6, i32 0, i32 1, !dbg !118
  %26 = load i16, ptr @supply, align 2, !dbg !120, !tbaa !16
  store i16 %26, ptr %25, align 2, !dbg !118, !tbaa !80
  %27 = getelementptr inbounds %struct.switch_report, ptr %6, i32 0, i32 2, !dbg !118
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 0, !dbg !121
  store i16 0, ptr %28, align 2, !dbg !121, !tbaa !82
  %29 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 1, !dbg !121
  store i16 0, ptr %29, align 2, !dbg !121, !tbaa !30
  %30 = getelementptr inbounds %struct.request, ptr %27, i16 1, !dbg !122
  %31 = getelementptr inbounds %struct.request, ptr %27, i16 3, !dbg !122
  br label %32, !dbg !122

32:                                               ; preds = %32, %21
  %33 = phi ptr [ %30, %21 ], [ %34, %32 ], !dbg !122
  call void @llvm.memset.p0.i16(ptr align 2 %33, i8 0, i16 4, i1 false), !dbg !122
  %34 = getelementptr inbounds %struct.request, ptr %33, i16 1, !dbg !122
  %35 = icmp eq ptr %34, %31, !dbg !122
  br i1 %35, label %36, label %32, !dbg !122

36:                                               ; preds = %32
  %37 = call zeroext i16 @esme_out(ptr noundef %6, i16 noundef 16) #5, !dbg !123
  %38 = icmp eq i16 %37, 0, !dbg !123
  %39 = zext i1 %38 to i16, !dbg !123
  call void @llvm.lifetime.end.p0(i64 16, ptr %6) #6, !dbg !124
  br label %40, !dbg !124

40:                                               ; preds = %36, %16, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !125
  ret void, !dbg !125
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i16(ptr nocapture writeonly, i8, i16, i1 immarg) #4

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "hasm_ls.c", directory: "", checksumkind: CSK_MD5, checksum: "9da4abd233e67e2237f59c30c78a0dee")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "cs_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "hasm_ls.c", directory: "", checksumkind: CSK_MD5, checksum: "9da4abd233e67e2237f59c30c78a0dee")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 5, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_HASM_LS_send_output", scope: !6, file: !6, line: 5, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "esme_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 6, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "cs_in", scope: !6, file: !6, line: 49, type: !7, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 50, column: 5, scope: !21)
!23 = !DILocation(line: 50, column: 37, scope: !21)
!24 = !DILocation(line: 50, column: 27, scope: !21)
!25 = !DILocation(line: 51, column: 9, scope: !21)
!26 = !DILocation(line: 51, column: 17, scope: !21)
!27 = !DILocation(line: 52, column: 9, scope: !21)
!28 = !DILocation(line: 54, column: 9, scope: !21)
!29 = !DILocation(line: 54, column: 18, scope: !21)
!30 = !{!31, !17, i64 2}
!31 = !{!"request", !17, i64 0, !17, i64 2}
!32 = !DILocation(line: 54, column: 26, scope: !21)
!33 = !DILocation(line: 54, column: 43, scope: !21)
!34 = !DILocation(line: 54, column: 46, scope: !21)
!35 = !DILocation(line: 54, column: 55, scope: !21)
!36 = !DILocation(line: 54, column: 63, scope: !21)
!37 = !DILocation(line: 55, column: 22, scope: !21)
!38 = !DILocation(line: 55, column: 21, scope: !21)
!39 = !{i64 0, i64 2, !16, i64 2, i64 2, !16}
!40 = !DILocation(line: 56, column: 5, scope: !21)
!41 = !DILocation(line: 57, column: 17, scope: !21)
!42 = !DILocation(line: 57, column: 26, scope: !21)
!43 = !DILocation(line: 57, column: 15, scope: !21)
!44 = !DILocation(line: 58, column: 5, scope: !21)
!45 = !DILocation(line: 59, column: 5, scope: !21)
!46 = !DILocation(line: 60, column: 1, scope: !21)
!47 = distinct !DISubprogram(name: "switch_supply", scope: !6, file: !6, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!48 = !DILocation(line: 19, column: 19, scope: !47)
!49 = !DILocation(line: 19, column: 27, scope: !47)
!50 = !DILocation(line: 19, column: 9, scope: !47)
!51 = !DILocation(line: 20, column: 9, scope: !47)
!52 = !DILocation(line: 28, column: 24, scope: !47)
!53 = !DILocation(line: 28, column: 32, scope: !47)
!54 = !DILocation(line: 28, column: 14, scope: !47)
!55 = !DILocation(line: 28, column: 12, scope: !47)
!56 = !DILocation(line: 30, column: 9, scope: !47)
!57 = !DILocation(line: 30, column: 5, scope: !47)
!58 = !DILocation(line: 30, column: 19, scope: !47)
!59 = !DILocation(line: 31, column: 14, scope: !47)
!60 = !DILocation(line: 31, column: 21, scope: !47)
!61 = !DILocation(line: 31, column: 25, scope: !47)
!62 = !DILocation(line: 31, column: 41, scope: !47)
!63 = !DILocation(line: 31, column: 48, scope: !47)
!64 = !DILocation(line: 31, column: 12, scope: !47)
!65 = !DILocation(line: 32, column: 23, scope: !47)
!66 = !DILocation(line: 33, column: 1, scope: !47)
!67 = distinct !DISubprogram(name: "answer", scope: !6, file: !6, line: 36, type: !7, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!68 = !DILocation(line: 37, column: 9, scope: !67)
!69 = !DILocation(line: 37, column: 19, scope: !67)
!70 = !DILocation(line: 37, column: 24, scope: !67)
!71 = !DILocation(line: 37, column: 37, scope: !67)
!72 = !DILocation(line: 37, column: 45, scope: !67)
!73 = !DILocation(line: 38, column: 9, scope: !67)
!74 = !DILocation(line: 40, column: 5, scope: !67)
!75 = !DILocation(line: 40, column: 35, scope: !67)
!76 = !DILocation(line: 40, column: 44, scope: !67)
!77 = !{!78, !17, i64 0}
!78 = !{!"switch_report", !17, i64 0, !17, i64 2, !11, i64 4}
!79 = !DILocation(line: 40, column: 48, scope: !67)
!80 = !{!78, !17, i64 2}
!81 = !DILocation(line: 40, column: 57, scope: !67)
!82 = !{!31, !17, i64 0}
!83 = !DILocation(line: 40, column: 56, scope: !67)
!84 = !DILocation(line: 41, column: 9, scope: !67)
!85 = !DILocation(line: 41, column: 19, scope: !67)
!86 = !DILocation(line: 42, column: 14, scope: !67)
!87 = !DILocation(line: 42, column: 23, scope: !67)
!88 = !DILocation(line: 42, column: 34, scope: !67)
!89 = !DILocation(line: 42, column: 40, scope: !67)
!90 = !DILocation(line: 42, column: 9, scope: !67)
!91 = !DILocation(line: 43, column: 20, scope: !67)
!92 = !DILocation(line: 43, column: 24, scope: !67)
!93 = !DILocation(line: 43, column: 13, scope: !67)
!94 = !DILocation(line: 43, column: 37, scope: !67)
!95 = !DILocation(line: 43, column: 33, scope: !67)
!96 = !DILocation(line: 44, column: 9, scope: !67)
!97 = !DILocation(line: 42, column: 60, scope: !67)
!98 = distinct !{!98, !90, !96, !99}
!99 = !{!"llvm.loop.mustprogress"}
!100 = !DILocation(line: 45, column: 5, scope: !67)
!101 = !DILocation(line: 46, column: 17, scope: !67)
!102 = !DILocation(line: 46, column: 44, scope: !67)
!103 = !DILocation(line: 46, column: 15, scope: !67)
!104 = !DILocation(line: 47, column: 1, scope: !67)
!105 = distinct !DISubprogram(name: "esme_in", scope: !6, file: !6, line: 63, type: !7, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!106 = !DILocation(line: 64, column: 5, scope: !105)
!107 = !DILocation(line: 65, column: 5, scope: !105)
!108 = !DILocation(line: 66, column: 5, scope: !105)
!109 = !DILocation(line: 66, column: 37, scope: !105)
!110 = !DILocation(line: 66, column: 27, scope: !105)
!111 = !DILocation(line: 67, column: 9, scope: !105)
!112 = !DILocation(line: 67, column: 17, scope: !105)
!113 = !DILocation(line: 67, column: 25, scope: !105)
!114 = !DILocation(line: 67, column: 28, scope: !105)
!115 = !DILocation(line: 67, column: 37, scope: !105)
!116 = !DILocation(line: 67, column: 45, scope: !105)
!117 = !DILocation(line: 68, column: 9, scope: !105)
!118 = !DILocation(line: 68, column: 39, scope: !105)
!119 = !DILocation(line: 68, column: 48, scope: !105)
!120 = !DILocation(line: 68, column: 52, scope: !105)
!121 = !DILocation(line: 68, column: 61, scope: !105)
!122 = !DILocation(line: 68, column: 60, scope: !105)
!123 = !DILocation(line: 69, column: 15, scope: !105)
!124 = !DILocation(line: 70, column: 5, scope: !105)
!125 = !DILocation(line: 71, column: 1, scope: !105)
