target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_FEEDER.input.masked_in, 0"
module asm ".set __sm_FEEDER.input.reading_in, 0"

%struct.masked_reading = type { %struct.reading, i32 }
%struct.reading = type { i32, i32 }

@sum = internal global %struct.masked_reading zeroinitializer, align 2
@delivered = internal global %struct.reading zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local void @masked_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.FEEDER.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca %struct.masked_reading, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #3, !dbg !15
  %8 = load i16, ptr %4, align 2, !dbg !16, !tbaa !13
  %9 = icmp uge i16 %8, 12, !dbg !16
  br i1 %9, label %10, label %12, !dbg !16

10:                                               ; preds = %2
  %11 = load ptr, ptr %3, align 2, !dbg !16, !tbaa !9
  br label %13, !dbg !16

12:                                               ; preds = %2
  br label %13, !dbg !16

13:                                               ; preds = %12, %10
  %14 = phi ptr [ %11, %10 ], [ null, %12 ], !dbg !16
  store ptr %14, ptr %5, align 2, !dbg !17, !tbaa !9
  %15 = load ptr, ptr %5, align 2, !dbg !18, !tbaa !9
  %16 = icmp eq ptr %15, null, !dbg !19
  br i1 %16, label %24, label %17, !dbg !20

17:                                               ; preds = %13
  %18 = load ptr, ptr %5, align 2, !dbg !21, !tbaa !9
  %19 = getelementptr inbounds %struct.masked_reading, ptr %18, i32 0, i32 0, !dbg !22
  %20 = getelementptr inbounds %struct.reading, ptr %19, i32 0, i32 0, !dbg !23
  %21 = load i32, ptr %20, align 2, !dbg !23, !tbaa !24
  %22 = load i32, ptr @sum, align 2, !dbg !28, !tbaa !24
  %23 = icmp ult i32 %21, %22, !dbg !29
  br i1 %23, label %24, label %25, !dbg !18

24:                                               ; preds = %17, %13
  store i32 1, ptr %6, align 2
  br label %53, !dbg !30

25:                                               ; preds = %17
  %26 = load ptr, ptr %5, align 2, !dbg !31, !tbaa !9
  %27 = getelementptr inbounds %struct.masked_reading, ptr %26, i32 0, i32 0, !dbg !32
  %28 = getelementptr inbounds %struct.reading, ptr %27, i32 0, i32 0, !dbg !33
  %29 = load i32, ptr %28, align 2, !dbg !33, !tbaa !24
  %30 = load i32, ptr @sum, align 2, !dbg !34, !tbaa !24
  %31 = icmp ne i32 %29, %30, !dbg !35
  br i1 %31, label %32, label %41, !dbg !31

32:                                               ; preds = %25
  %33 = getelementptr inbounds %struct.masked_reading, ptr %7, i32 0, i32 0, !dbg !36
  %34 = getelementptr inbounds %struct.reading, ptr %33, i32 0, i32 0, !dbg !37
  %35 = load ptr, ptr %5, align 2, !dbg !38, !tbaa !9
  %36 = getelementptr inbounds %struct.masked_reading, ptr %35, i32 0, i32 0, !dbg !39
  %37 = getelementptr inbounds %struct.reading, ptr %36, i32 0, i32 0, !dbg !40
  %38 = load i32, ptr %37, align 2, !dbg !40, !tbaa !24
  store i32 %38, ptr %34, align 2, !dbg !37, !tbaa !41
  %39 = getelementptr inbounds %struct.reading, ptr %33, i32 0, i32 1, !dbg !37
  store i32 0, ptr %39, align 2, !dbg !37, !tbaa !42
  %40 = getelementptr inbounds %struct.masked_reading, ptr %7, i32 0, i32 1, !dbg !36
  store i32 0, ptr %40, align 2, !dbg !36, !tbaa !43
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @sum, ptr align 2 %7, i16 12, i1 false), !dbg !44, !tbaa.struct !45
  br label %41, !dbg !47

41:                                               ; preds = %32, %25
  %42 = load ptr, ptr %5, align 2, !dbg !48, !tbaa !9
  %43 = getelementptr inbounds %struct.masked_reading, ptr %42, i32 0, i32 0, !dbg !49
  %44 = getelementptr inbounds %struct.reading, ptr %43, i32 0, i32 1, !dbg !50
  %45 = load i32, ptr %44, align 2, !dbg !50, !tbaa !51
  %46 = load i32, ptr getelementptr inbounds (%struct.reading, ptr @sum, i32 0, i32 1), align 2, !dbg !52, !tbaa !51
  %47 = add i32 %46, %45, !dbg !52
  store i32 %47, ptr getelementptr inbounds (%struct.reading, ptr @sum, i32 0, i32 1), align 2, !dbg !52, !tbaa !51
  %48 = load ptr, ptr %5, align 2, !dbg !53, !tbaa !9
  %49 = getelementptr inbounds %struct.masked_reading, ptr %48, i32 0, i32 1, !dbg !54
  %50 = load i32, ptr %49, align 2, !dbg !54, !tbaa !43
  %51 = load i32, ptr getelementptr inbounds (%struct.masked_reading, ptr @sum, i32 0, i32 1), align 2, !dbg !55, !tbaa !43
  %52 = add i32 %51, %50, !dbg !55
  store i32 %52, ptr getelementptr inbounds (%struct.masked_reading, ptr @sum, i32 0, i32 1), align 2, !dbg !55, !tbaa !43
  call void @compare() #4, !dbg !56
  store i32 0, ptr %6, align 2, !dbg !57
  br label %53, !dbg !57

53:                                               ; preds = %41, %24
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #3, !dbg !57
  %54 = load i32, ptr %6, align 2
  switch i32 %54, label %56 [
    i32 0, label %55
    i32 1, label %55
  ]

55:                                               ; preds = %53, %53
  ret void, !dbg !57

56:                                               ; preds = %53
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #2

; Function Attrs: nounwind optsize
define internal void @compare() #0 section ".sm.FEEDER.text" !dbg !58 {
  %1 = alloca i32, align 2
  %2 = load i32, ptr getelementptr inbounds (%struct.masked_reading, ptr @sum, i32 0, i32 1), align 2, !dbg !59, !tbaa !43
  %3 = icmp eq i32 %2, 3, !dbg !60
  br i1 %3, label %4, label %22, !dbg !61

4:                                                ; preds = %0
  %5 = load i32, ptr @sum, align 2, !dbg !62, !tbaa !24
  %6 = load i32, ptr @delivered, align 2, !dbg !63, !tbaa !41
  %7 = icmp eq i32 %5, %6, !dbg !64
  br i1 %7, label %8, label %22, !dbg !65

8:                                                ; preds = %4
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #3, !dbg !66
  %9 = load i32, ptr getelementptr inbounds (%struct.reading, ptr @delivered, i32 0, i32 1), align 2, !dbg !67, !tbaa !42
  %10 = load i32, ptr getelementptr inbounds (%struct.reading, ptr @sum, i32 0, i32 1), align 2, !dbg !68, !tbaa !51
  %11 = sub i32 %9, %10, !dbg !69
  store i32 %11, ptr %1, align 2, !dbg !70, !tbaa !46
  %12 = load i32, ptr getelementptr inbounds (%struct.reading, ptr @sum, i32 0, i32 1), align 2, !dbg !71, !tbaa !51
  %13 = trunc i32 %12 to i16, !dbg !72
  store volatile i16 %13, ptr inttoptr (i16 452 to ptr), align 2, !dbg !73, !tbaa !74
  %14 = load i32, ptr %1, align 2, !dbg !76, !tbaa !46
  %15 = trunc i32 %14 to i16, !dbg !77
  store volatile i16 %15, ptr inttoptr (i16 450 to ptr), align 2, !dbg !78, !tbaa !74
  %16 = load i32, ptr %1, align 2, !dbg !79, !tbaa !46
  %17 = load i32, ptr getelementptr inbounds (%struct.reading, ptr @delivered, i32 0, i32 1), align 2, !dbg !80, !tbaa !42
  %18 = udiv i32 %17, 64, !dbg !80
  %19 = add i32 60, %18, !dbg !80
  %20 = icmp sgt i32 %16, %19, !dbg !81
  %21 = zext i1 %20 to i16, !dbg !81
  store volatile i16 %21, ptr inttoptr (i16 448 to ptr), align 2, !dbg !82, !tbaa !74
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #3, !dbg !83
  br label %22, !dbg !83

22:                                               ; preds = %8, %4, %0
  ret void, !dbg !84
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define dso_local void @reading_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.FEEDER.text" !dbg !85 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #3, !dbg !86
  %6 = load i16, ptr %4, align 2, !dbg !87, !tbaa !13
  %7 = icmp uge i16 %6, 8, !dbg !87
  br i1 %7, label %8, label %10, !dbg !87

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !87, !tbaa !9
  br label %11, !dbg !87

10:                                               ; preds = %2
  br label %11, !dbg !87

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !87
  store ptr %12, ptr %5, align 2, !dbg !88, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !89, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !90
  br i1 %14, label %15, label %17, !dbg !89

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !91, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @delivered, ptr align 2 %16, i16 8, i1 false), !dbg !92, !tbaa.struct !93
  call void @compare() #4, !dbg !94
  br label %17, !dbg !95

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #3, !dbg !96
  ret void, !dbg !96
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin optsize "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "feeder.c", directory: "", checksumkind: CSK_MD5, checksum: "f8a9d1e5739fca0ab59e4ae563b0c73d")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "masked_in", scope: !6, file: !6, line: 24, type: !7, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "feeder.c", directory: "", checksumkind: CSK_MD5, checksum: "f8a9d1e5739fca0ab59e4ae563b0c73d")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 25, column: 5, scope: !5)
!16 = !DILocation(line: 25, column: 43, scope: !5)
!17 = !DILocation(line: 25, column: 34, scope: !5)
!18 = !DILocation(line: 26, column: 9, scope: !5)
!19 = !DILocation(line: 26, column: 16, scope: !5)
!20 = !DILocation(line: 26, column: 24, scope: !5)
!21 = !DILocation(line: 26, column: 27, scope: !5)
!22 = !DILocation(line: 26, column: 35, scope: !5)
!23 = !DILocation(line: 26, column: 43, scope: !5)
!24 = !{!25, !27, i64 0}
!25 = !{!"masked_reading", !26, i64 0, !27, i64 8}
!26 = !{!"reading", !27, i64 0, !27, i64 4}
!27 = !{!"long", !11, i64 0}
!28 = !DILocation(line: 26, column: 63, scope: !5)
!29 = !DILocation(line: 26, column: 49, scope: !5)
!30 = !DILocation(line: 27, column: 9, scope: !5)
!31 = !DILocation(line: 29, column: 9, scope: !5)
!32 = !DILocation(line: 29, column: 17, scope: !5)
!33 = !DILocation(line: 29, column: 25, scope: !5)
!34 = !DILocation(line: 29, column: 46, scope: !5)
!35 = !DILocation(line: 29, column: 31, scope: !5)
!36 = !DILocation(line: 30, column: 38, scope: !5)
!37 = !DILocation(line: 30, column: 39, scope: !5)
!38 = !DILocation(line: 30, column: 40, scope: !5)
!39 = !DILocation(line: 30, column: 48, scope: !5)
!40 = !DILocation(line: 30, column: 56, scope: !5)
!41 = !{!26, !27, i64 0}
!42 = !{!26, !27, i64 4}
!43 = !{!25, !27, i64 8}
!44 = !DILocation(line: 30, column: 15, scope: !5)
!45 = !{i64 0, i64 4, !46, i64 4, i64 4, !46, i64 8, i64 4, !46}
!46 = !{!27, !27, i64 0}
!47 = !DILocation(line: 31, column: 5, scope: !5)
!48 = !DILocation(line: 32, column: 27, scope: !5)
!49 = !DILocation(line: 32, column: 35, scope: !5)
!50 = !DILocation(line: 32, column: 43, scope: !5)
!51 = !{!25, !27, i64 4}
!52 = !DILocation(line: 32, column: 24, scope: !5)
!53 = !DILocation(line: 33, column: 16, scope: !5)
!54 = !DILocation(line: 33, column: 24, scope: !5)
!55 = !DILocation(line: 33, column: 13, scope: !5)
!56 = !DILocation(line: 34, column: 5, scope: !5)
!57 = !DILocation(line: 35, column: 1, scope: !5)
!58 = distinct !DISubprogram(name: "compare", scope: !6, file: !6, line: 15, type: !7, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!59 = !DILocation(line: 16, column: 13, scope: !58)
!60 = !DILocation(line: 16, column: 17, scope: !58)
!61 = !DILocation(line: 16, column: 27, scope: !58)
!62 = !DILocation(line: 16, column: 42, scope: !58)
!63 = !DILocation(line: 16, column: 61, scope: !58)
!64 = !DILocation(line: 16, column: 48, scope: !58)
!65 = !DILocation(line: 16, column: 9, scope: !58)
!66 = !DILocation(line: 17, column: 9, scope: !58)
!67 = !DILocation(line: 17, column: 47, scope: !58)
!68 = !DILocation(line: 17, column: 68, scope: !58)
!69 = !DILocation(line: 17, column: 54, scope: !58)
!70 = !DILocation(line: 17, column: 17, scope: !58)
!71 = !DILocation(line: 18, column: 48, scope: !58)
!72 = !DILocation(line: 18, column: 26, scope: !58)
!73 = !DILocation(line: 18, column: 24, scope: !58)
!74 = !{!75, !75, i64 0}
!75 = !{!"short", !11, i64 0}
!76 = !DILocation(line: 19, column: 35, scope: !58)
!77 = !DILocation(line: 19, column: 25, scope: !58)
!78 = !DILocation(line: 19, column: 23, scope: !58)
!79 = !DILocation(line: 20, column: 26, scope: !58)
!80 = !DILocation(line: 20, column: 45, scope: !58)
!81 = !DILocation(line: 20, column: 34, scope: !58)
!82 = !DILocation(line: 20, column: 24, scope: !58)
!83 = !DILocation(line: 21, column: 5, scope: !58)
!84 = !DILocation(line: 22, column: 1, scope: !58)
!85 = distinct !DISubprogram(name: "reading_in", scope: !6, file: !6, line: 37, type: !7, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!86 = !DILocation(line: 38, column: 5, scope: !85)
!87 = !DILocation(line: 38, column: 37, scope: !85)
!88 = !DILocation(line: 38, column: 27, scope: !85)
!89 = !DILocation(line: 39, column: 9, scope: !85)
!90 = !DILocation(line: 39, column: 17, scope: !85)
!91 = !DILocation(line: 40, column: 22, scope: !85)
!92 = !DILocation(line: 40, column: 21, scope: !85)
!93 = !{i64 0, i64 4, !46, i64 4, i64 4, !46}
!94 = !DILocation(line: 41, column: 9, scope: !85)
!95 = !DILocation(line: 42, column: 5, scope: !85)
!96 = !DILocation(line: 43, column: 1, scope: !85)
