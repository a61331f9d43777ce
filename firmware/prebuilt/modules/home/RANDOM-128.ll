target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_RANDOM.output.failure_out, 0"

%struct.failure = type { i16 }

@__sm_RANDOM_io_failure_out_idx = external dso_local global i8, align 1
@tested = internal global i16 0, align 2
@failed = internal global i16 0, align 2
@told = internal global i16 0, align 2
@last = internal global i16 0, align 2
@repeated = internal global i16 0, align 2
@seen = internal global i16 0, align 2
@first = internal global i16 0, align 2
@equal = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @failure_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.RANDOM.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_RANDOM_io_failure_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_RANDOM_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_RANDOM_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.RANDOM.text"

; Function Attrs: noinline nounwind optsize
define dso_local i32 @draw() #2 section ".sm.RANDOM.entry" !dbg !19 {
  %1 = alloca i16, align 2
  br label %2, !dbg !20

2:                                                ; preds = %11, %0
  %3 = load i16, ptr @tested, align 2, !dbg !21, !tbaa !16
  %4 = icmp ne i16 %3, 1024, !dbg !22
  br i1 %4, label %5, label %9, !dbg !23

5:                                                ; preds = %2
  %6 = load i16, ptr @failed, align 2, !dbg !24, !tbaa !16
  %7 = icmp ne i16 %6, 0, !dbg !25
  %8 = xor i1 %7, true, !dbg !25
  br label %9

9:                                                ; preds = %5, %2
  %10 = phi i1 [ false, %2 ], [ %8, %5 ], !dbg !26
  br i1 %10, label %11, label %13, !dbg !20

11:                                               ; preds = %9
  %12 = call zeroext i16 @next() #4, !dbg !27
  br label %2, !dbg !20, !llvm.loop !28

13:                                               ; preds = %9
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !31
  %14 = call zeroext i16 @next() #4, !dbg !32
  store i16 %14, ptr %1, align 2, !dbg !33, !tbaa !16
  %15 = load i16, ptr @failed, align 2, !dbg !34, !tbaa !16
  %16 = icmp ne i16 %15, 0, !dbg !34
  br i1 %16, label %17, label %18, !dbg !34

17:                                               ; preds = %13
  br label %22, !dbg !34

18:                                               ; preds = %13
  %19 = load i16, ptr %1, align 2, !dbg !35, !tbaa !16
  %20 = zext i16 %19 to i32, !dbg !35
  %21 = or i32 65536, %20, !dbg !36
  br label %22, !dbg !34

22:                                               ; preds = %18, %17
  %23 = phi i32 [ 0, %17 ], [ %21, %18 ], !dbg !34
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !37
  ret i32 %23, !dbg !38
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @next() #0 section ".sm.RANDOM.text" !dbg !39 {
  %1 = alloca i16, align 2
  br label %2, !dbg !40

2:                                                ; preds = %7, %0
  %3 = load volatile i16, ptr inttoptr (i16 418 to ptr), align 2, !dbg !41, !tbaa !16
  %4 = and i16 %3, 1, !dbg !42
  %5 = icmp ne i16 %4, 0, !dbg !43
  %6 = xor i1 %5, true, !dbg !43
  br i1 %6, label %7, label %8, !dbg !40

7:                                                ; preds = %2
  br label %2, !dbg !40, !llvm.loop !44

8:                                                ; preds = %2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !46
  %9 = load volatile i16, ptr inttoptr (i16 416 to ptr), align 2, !dbg !47, !tbaa !16
  store i16 %9, ptr %1, align 2, !dbg !48, !tbaa !16
  %10 = load i16, ptr @tested, align 2, !dbg !49, !tbaa !16
  %11 = icmp ne i16 %10, 0, !dbg !50
  br i1 %11, label %12, label %19, !dbg !51

12:                                               ; preds = %8
  %13 = load i16, ptr %1, align 2, !dbg !52, !tbaa !16
  %14 = load i16, ptr @last, align 2, !dbg !53, !tbaa !16
  %15 = icmp eq i16 %13, %14, !dbg !54
  br i1 %15, label %16, label %19, !dbg !49

16:                                               ; preds = %12
  %17 = load i16, ptr @repeated, align 2, !dbg !55, !tbaa !16
  %18 = add i16 %17, 1, !dbg !56
  br label %20, !dbg !49

19:                                               ; preds = %12, %8
  br label %20, !dbg !49

20:                                               ; preds = %19, %16
  %21 = phi i16 [ %18, %16 ], [ 1, %19 ], !dbg !49
  store i16 %21, ptr @repeated, align 2, !dbg !57, !tbaa !16
  %22 = load i16, ptr %1, align 2, !dbg !58, !tbaa !16
  store i16 %22, ptr @last, align 2, !dbg !59, !tbaa !16
  %23 = load i16, ptr @seen, align 2, !dbg !60, !tbaa !16
  %24 = icmp eq i16 %23, 0, !dbg !61
  br i1 %24, label %25, label %27, !dbg !60

25:                                               ; preds = %20
  %26 = load i16, ptr %1, align 2, !dbg !62, !tbaa !16
  store i16 %26, ptr @first, align 2, !dbg !63, !tbaa !16
  store i16 0, ptr @equal, align 2, !dbg !64, !tbaa !16
  br label %27, !dbg !65

27:                                               ; preds = %25, %20
  %28 = load i16, ptr %1, align 2, !dbg !66, !tbaa !16
  %29 = load i16, ptr @first, align 2, !dbg !67, !tbaa !16
  %30 = icmp eq i16 %28, %29, !dbg !68
  %31 = zext i1 %30 to i16, !dbg !68
  %32 = load i16, ptr @equal, align 2, !dbg !69, !tbaa !16
  %33 = add i16 %32, %31, !dbg !69
  store i16 %33, ptr @equal, align 2, !dbg !69, !tbaa !16
  %34 = load i16, ptr @seen, align 2, !dbg !70, !tbaa !16
  %35 = add i16 %34, 1, !dbg !71
  %36 = urem i16 %35, 512, !dbg !72
  store i16 %36, ptr @seen, align 2, !dbg !73, !tbaa !16
  %37 = load i16, ptr @tested, align 2, !dbg !74, !tbaa !16
  %38 = icmp ne i16 %37, 1024, !dbg !75
  %39 = zext i1 %38 to i16, !dbg !75
  %40 = load i16, ptr @tested, align 2, !dbg !76, !tbaa !16
  %41 = add i16 %40, %39, !dbg !76
  store i16 %41, ptr @tested, align 2, !dbg !76, !tbaa !16
  %42 = load i16, ptr @repeated, align 2, !dbg !77, !tbaa !16
  %43 = icmp uge i16 %42, 4, !dbg !78
  br i1 %43, label %47, label %44, !dbg !79

44:                                               ; preds = %27
  %45 = load i16, ptr @equal, align 2, !dbg !80, !tbaa !16
  %46 = icmp uge i16 %45, 13, !dbg !81
  br label %47, !dbg !79

47:                                               ; preds = %44, %27
  %48 = phi i1 [ true, %27 ], [ %46, %44 ]
  %49 = zext i1 %48 to i16, !dbg !79
  %50 = load i16, ptr @failed, align 2, !dbg !82, !tbaa !16
  %51 = or i16 %50, %49, !dbg !82
  store i16 %51, ptr @failed, align 2, !dbg !82, !tbaa !16
  %52 = load i16, ptr %1, align 2, !dbg !83, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !84
  ret i16 %52, !dbg !85
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.RANDOM.entry" !dbg !86 {
  %1 = alloca %struct.failure, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !87
  %2 = getelementptr inbounds %struct.failure, ptr %1, i32 0, i32 0, !dbg !88
  %3 = load i16, ptr @failed, align 2, !dbg !89, !tbaa !16
  store i16 %3, ptr %2, align 2, !dbg !88, !tbaa !90
  %4 = load i16, ptr @failed, align 2, !dbg !92, !tbaa !16
  %5 = icmp ne i16 %4, 0, !dbg !92
  br i1 %5, label %6, label %13, !dbg !93

6:                                                ; preds = %0
  %7 = load i16, ptr @told, align 2, !dbg !94, !tbaa !16
  %8 = icmp ne i16 %7, 0, !dbg !94
  br i1 %8, label %13, label %9, !dbg !92

9:                                                ; preds = %6
  %10 = call zeroext i16 @failure_out(ptr noundef %1, i16 noundef 2) #4, !dbg !95
  %11 = icmp eq i16 %10, 0, !dbg !95
  %12 = zext i1 %11 to i16, !dbg !95
  store i16 %12, ptr @told, align 2, !dbg !96, !tbaa !16
  br label %13, !dbg !97

13:                                               ; preds = %9, %6, %0
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !98
  ret void, !dbg !98
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
!1 = !DIFile(filename: "random.c", directory: "", checksumkind: CSK_MD5, checksum: "b928015454798c575ffed83ac2f57367")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "failure_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "random.c", directory: "", checksumkind: CSK_MD5, checksum: "b928015454798c575ffed83ac2f57367")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 6, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_RANDOM_send_output", scope: !6, file: !6, line: 6, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "draw", scope: !6, file: !6, line: 38, type: !7, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 39, column: 5, scope: !19)
!21 = !DILocation(line: 39, column: 12, scope: !19)
!22 = !DILocation(line: 39, column: 19, scope: !19)
!23 = !DILocation(line: 39, column: 31, scope: !19)
!24 = !DILocation(line: 39, column: 35, scope: !19)
!25 = !DILocation(line: 39, column: 34, scope: !19)
!26 = !DILocation(line: 0, scope: !19)
!27 = !DILocation(line: 40, column: 9, scope: !19)
!28 = distinct !{!28, !20, !29, !30}
!29 = !DILocation(line: 41, column: 5, scope: !19)
!30 = !{!"llvm.loop.mustprogress"}
!31 = !DILocation(line: 42, column: 5, scope: !19)
!32 = !DILocation(line: 42, column: 21, scope: !19)
!33 = !DILocation(line: 42, column: 14, scope: !19)
!34 = !DILocation(line: 43, column: 12, scope: !19)
!35 = !DILocation(line: 43, column: 39, scope: !19)
!36 = !DILocation(line: 43, column: 37, scope: !19)
!37 = !DILocation(line: 44, column: 1, scope: !19)
!38 = !DILocation(line: 43, column: 5, scope: !19)
!39 = distinct !DISubprogram(name: "next", scope: !6, file: !6, line: 21, type: !7, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!40 = !DILocation(line: 22, column: 5, scope: !39)
!41 = !DILocation(line: 22, column: 14, scope: !39)
!42 = !DILocation(line: 22, column: 28, scope: !39)
!43 = !DILocation(line: 22, column: 12, scope: !39)
!44 = distinct !{!44, !40, !45, !30}
!45 = !DILocation(line: 23, column: 5, scope: !39)
!46 = !DILocation(line: 24, column: 5, scope: !39)
!47 = !DILocation(line: 24, column: 21, scope: !39)
!48 = !DILocation(line: 24, column: 14, scope: !39)
!49 = !DILocation(line: 25, column: 16, scope: !39)
!50 = !DILocation(line: 25, column: 23, scope: !39)
!51 = !DILocation(line: 25, column: 28, scope: !39)
!52 = !DILocation(line: 25, column: 31, scope: !39)
!53 = !DILocation(line: 25, column: 39, scope: !39)
!54 = !DILocation(line: 25, column: 36, scope: !39)
!55 = !DILocation(line: 25, column: 46, scope: !39)
!56 = !DILocation(line: 25, column: 55, scope: !39)
!57 = !DILocation(line: 25, column: 14, scope: !39)
!58 = !DILocation(line: 26, column: 12, scope: !39)
!59 = !DILocation(line: 26, column: 10, scope: !39)
!60 = !DILocation(line: 27, column: 9, scope: !39)
!61 = !DILocation(line: 27, column: 14, scope: !39)
!62 = !DILocation(line: 28, column: 17, scope: !39)
!63 = !DILocation(line: 28, column: 15, scope: !39)
!64 = !DILocation(line: 29, column: 15, scope: !39)
!65 = !DILocation(line: 30, column: 5, scope: !39)
!66 = !DILocation(line: 31, column: 14, scope: !39)
!67 = !DILocation(line: 31, column: 22, scope: !39)
!68 = !DILocation(line: 31, column: 19, scope: !39)
!69 = !DILocation(line: 31, column: 11, scope: !39)
!70 = !DILocation(line: 32, column: 13, scope: !39)
!71 = !DILocation(line: 32, column: 18, scope: !39)
!72 = !DILocation(line: 32, column: 23, scope: !39)
!73 = !DILocation(line: 32, column: 10, scope: !39)
!74 = !DILocation(line: 33, column: 15, scope: !39)
!75 = !DILocation(line: 33, column: 22, scope: !39)
!76 = !DILocation(line: 33, column: 12, scope: !39)
!77 = !DILocation(line: 34, column: 15, scope: !39)
!78 = !DILocation(line: 34, column: 24, scope: !39)
!79 = !DILocation(line: 34, column: 39, scope: !39)
!80 = !DILocation(line: 34, column: 42, scope: !39)
!81 = !DILocation(line: 34, column: 48, scope: !39)
!82 = !DILocation(line: 34, column: 12, scope: !39)
!83 = !DILocation(line: 35, column: 12, scope: !39)
!84 = !DILocation(line: 36, column: 1, scope: !39)
!85 = !DILocation(line: 35, column: 5, scope: !39)
!86 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 47, type: !7, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!87 = !DILocation(line: 48, column: 5, scope: !86)
!88 = !DILocation(line: 48, column: 30, scope: !86)
!89 = !DILocation(line: 48, column: 31, scope: !86)
!90 = !{!91, !17, i64 0}
!91 = !{!"failure", !17, i64 0}
!92 = !DILocation(line: 49, column: 9, scope: !86)
!93 = !DILocation(line: 49, column: 16, scope: !86)
!94 = !DILocation(line: 49, column: 20, scope: !86)
!95 = !DILocation(line: 50, column: 16, scope: !86)
!96 = !DILocation(line: 50, column: 14, scope: !86)
!97 = !DILocation(line: 51, column: 5, scope: !86)
!98 = !DILocation(line: 52, column: 1, scope: !86)
