target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_AGGREGATE.input.ciphertext_in, 0"
module asm ".set __sm_AGGREGATE.input.reading_in, 0"

%struct.total = type { %struct.reading, [128 x i16] }
%struct.reading = type { i32, i32 }
%struct.ciphertext = type { i32, [128 x i16] }

@modulus = dso_local constant [128 x i16] [i16 -21655, i16 16652, i16 -6754, i16 13666, i16 -18920, i16 6989, i16 3729, i16 -9037, i16 18698, i16 -28278, i16 22016, i16 -498, i16 782, i16 -15402, i16 -24258, i16 19692, i16 -13286, i16 -24358, i16 -18855, i16 1562, i16 -29694, i16 8885, i16 -14963, i16 -12400, i16 -19113, i16 -10092, i16 16220, i16 -23829, i16 -19917, i16 -22461, i16 -21628, i16 -9482, i16 -12544, i16 9341, i16 -10987, i16 18728, i16 20129, i16 -9251, i16 -6350, i16 -28534, i16 -4313, i16 8733, i16 -16969, i16 13613, i16 -2509, i16 -13147, i16 -26761, i16 11324, i16 -28143, i16 -21878, i16 -23364, i16 2450, i16 -15302, i16 5983, i16 30369, i16 -22385, i16 -2901, i16 17404, i16 -5612, i16 14989, i16 519, i16 20508, i16 2963, i16 19315, i16 -4631, i16 11373, i16 -10357, i16 -28760, i16 -17058, i16 -20098, i16 25421, i16 -25669, i16 -2745, i16 20839, i16 23152, i16 -25847, i16 -1399, i16 -7317, i16 -2612, i16 -7569, i16 -7641, i16 2148, i16 -11379, i16 29563, i16 21320, i16 -14519, i16 19203, i16 30461, i16 -26100, i16 -24910, i16 -8229, i16 -30468, i16 4369, i16 -20181, i16 -25835, i16 11216, i16 -26060, i16 -30638, i16 14378, i16 -23824, i16 -9593, i16 9774, i16 11875, i16 23375, i16 -13582, i16 -4411, i16 4828, i16 -28166, i16 30398, i16 -17298, i16 -3583, i16 -11281, i16 -20246, i16 -27862, i16 27928, i16 15562, i16 8532, i16 -18949, i16 22133, i16 -2150, i16 29221, i16 -3952, i16 1552, i16 -5421, i16 28918, i16 27599, i16 -8402, i16 745], align 2
@round = internal global i32 0, align 2
@meters = internal global i16 0, align 2
@total = internal global %struct.total zeroinitializer, align 2
@scratch = internal global [128 x i16] zeroinitializer, align 2
@r_squared = internal constant [128 x i16] [i16 23250, i16 22586, i16 -28512, i16 2625, i16 -8486, i16 16177, i16 -1012, i16 10088, i16 9734, i16 2322, i16 32347, i16 -13513, i16 22439, i16 4358, i16 -22098, i16 -18891, i16 -7508, i16 20352, i16 -12880, i16 -26670, i16 23318, i16 -15958, i16 -20841, i16 24331, i16 27331, i16 -22388, i16 -11276, i16 -5309, i16 -7191, i16 -22112, i16 -20071, i16 25081, i16 -17765, i16 -655, i16 -25695, i16 14053, i16 22426, i16 2650, i16 -18846, i16 26304, i16 6606, i16 -24606, i16 -30229, i16 -30067, i16 -27563, i16 -8815, i16 25824, i16 26037, i16 12278, i16 -1681, i16 23349, i16 -26564, i16 -4858, i16 -2669, i16 -20772, i16 6814, i16 -16771, i16 -30884, i16 32742, i16 30422, i16 -16693, i16 -30841, i16 -7025, i16 19609, i16 28561, i16 29780, i16 -21685, i16 28992, i16 26073, i16 17839, i16 13109, i16 -16535, i16 -11218, i16 -7566, i16 828, i16 -2332, i16 5267, i16 -27237, i16 16181, i16 -10283, i16 -17064, i16 7079, i16 32357, i16 -24132, i16 -16180, i16 -13826, i16 16190, i16 -27874, i16 3416, i16 -28426, i16 -28848, i16 14575, i16 -8619, i16 -19556, i16 10086, i16 19149, i16 -5495, i16 -32645, i16 7631, i16 10260, i16 7416, i16 11704, i16 -8310, i16 -29934, i16 9025, i16 26070, i16 -15220, i16 -8981, i16 18388, i16 25448, i16 16888, i16 22298, i16 -15317, i16 -28169, i16 -11710, i16 -22131, i16 6910, i16 -16619, i16 10938, i16 -7630, i16 -12851, i16 5743, i16 7054, i16 -3027, i16 -27999, i16 -247, i16 -32682, i16 -2610], align 2

; Function Attrs: nounwind optsize
define dso_local void @ciphertext_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.AGGREGATE.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !15
  %8 = load i16, ptr %4, align 2, !dbg !16, !tbaa !13
  %9 = icmp uge i16 %8, 260, !dbg !16
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
  br i1 %16, label %23, label %17, !dbg !20

17:                                               ; preds = %13
  %18 = load ptr, ptr %5, align 2, !dbg !21, !tbaa !9
  %19 = getelementptr inbounds %struct.ciphertext, ptr %18, i32 0, i32 0, !dbg !22
  %20 = load i32, ptr %19, align 2, !dbg !22, !tbaa !23
  %21 = load i32, ptr @round, align 2, !dbg !26, !tbaa !27
  %22 = icmp ult i32 %20, %21, !dbg !28
  br i1 %22, label %23, label %24, !dbg !18

23:                                               ; preds = %17, %13
  store i32 1, ptr %6, align 2
  br label %54, !dbg !29

24:                                               ; preds = %17
  %25 = load ptr, ptr %5, align 2, !dbg !30, !tbaa !9
  %26 = getelementptr inbounds %struct.ciphertext, ptr %25, i32 0, i32 0, !dbg !31
  %27 = load i32, ptr %26, align 2, !dbg !31, !tbaa !23
  %28 = load i32, ptr @round, align 2, !dbg !32, !tbaa !27
  %29 = icmp ne i32 %27, %28, !dbg !33
  br i1 %29, label %30, label %48, !dbg !30

30:                                               ; preds = %24
  %31 = load ptr, ptr %5, align 2, !dbg !34, !tbaa !9
  %32 = getelementptr inbounds %struct.ciphertext, ptr %31, i32 0, i32 0, !dbg !35
  %33 = load i32, ptr %32, align 2, !dbg !35, !tbaa !23
  store i32 %33, ptr @round, align 2, !dbg !36, !tbaa !27
  store i16 0, ptr @meters, align 2, !dbg !37, !tbaa !38
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #4, !dbg !40
  store i16 0, ptr %7, align 2, !dbg !41, !tbaa !38
  br label %34, !dbg !40

34:                                               ; preds = %44, %30
  %35 = load i16, ptr %7, align 2, !dbg !42, !tbaa !38
  %36 = icmp ult i16 %35, 128, !dbg !43
  br i1 %36, label %38, label %37, !dbg !44

37:                                               ; preds = %34
  store i32 2, ptr %6, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #4, !dbg !44
  br label %47

38:                                               ; preds = %34
  %39 = load i16, ptr %7, align 2, !dbg !45, !tbaa !38
  %40 = icmp eq i16 %39, 0, !dbg !46
  %41 = zext i1 %40 to i16, !dbg !46
  %42 = load i16, ptr %7, align 2, !dbg !47, !tbaa !38
  %43 = getelementptr inbounds [128 x i16], ptr getelementptr inbounds (%struct.total, ptr @total, i32 0, i32 1), i16 0, i16 %42, !dbg !48
  store i16 %41, ptr %43, align 2, !dbg !49, !tbaa !38
  br label %44, !dbg !50

44:                                               ; preds = %38
  %45 = load i16, ptr %7, align 2, !dbg !51, !tbaa !38
  %46 = add i16 %45, 1, !dbg !51
  store i16 %46, ptr %7, align 2, !dbg !51, !tbaa !38
  br label %34, !dbg !44, !llvm.loop !52

47:                                               ; preds = %37
  br label %48, !dbg !54

48:                                               ; preds = %47, %24
  %49 = load ptr, ptr %5, align 2, !dbg !55, !tbaa !9
  %50 = getelementptr inbounds %struct.ciphertext, ptr %49, i32 0, i32 1, !dbg !56
  %51 = getelementptr inbounds [128 x i16], ptr %50, i16 0, i16 0, !dbg !55
  call void @product(ptr noundef @scratch, ptr noundef getelementptr inbounds (%struct.total, ptr @total, i32 0, i32 1), ptr noundef %51) #5, !dbg !57
  call void @product(ptr noundef getelementptr inbounds (%struct.total, ptr @total, i32 0, i32 1), ptr noundef @scratch, ptr noundef @r_squared) #5, !dbg !58
  %52 = load i16, ptr @meters, align 2, !dbg !59, !tbaa !38
  %53 = add i16 %52, 1, !dbg !59
  store i16 %53, ptr @meters, align 2, !dbg !59, !tbaa !38
  call void @tell() #5, !dbg !60
  store i32 0, ptr %6, align 2, !dbg !61
  br label %54, !dbg !61

54:                                               ; preds = %48, %23
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !61
  %55 = load i32, ptr %6, align 2
  switch i32 %55, label %57 [
    i32 0, label %56
    i32 1, label %56
  ]

56:                                               ; preds = %54, %54
  ret void, !dbg !61

57:                                               ; preds = %54
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: optsize
declare !dbg !62 dso_local void @product(ptr noundef, ptr noundef, ptr noundef) #2 section ".sm.AGGREGATE.text"

; Function Attrs: nounwind optsize
define internal void @tell() #0 section ".sm.AGGREGATE.text" !dbg !63 {
  %1 = alloca ptr, align 2
  %2 = alloca i16, align 2
  %3 = load i16, ptr @meters, align 2, !dbg !64, !tbaa !38
  %4 = icmp ne i16 %3, 3, !dbg !65
  br i1 %4, label %9, label %5, !dbg !66

5:                                                ; preds = %0
  %6 = load i32, ptr @round, align 2, !dbg !67, !tbaa !27
  %7 = load i32, ptr @total, align 2, !dbg !68, !tbaa !69
  %8 = icmp ne i32 %6, %7, !dbg !72
  br i1 %8, label %9, label %10, !dbg !64

9:                                                ; preds = %5, %0
  br label %31, !dbg !73

10:                                               ; preds = %5
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #4, !dbg !74
  store ptr @total, ptr %1, align 2, !dbg !75, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #4, !dbg !76
  store i16 0, ptr %2, align 2, !dbg !77, !tbaa !38
  br label %11, !dbg !76

11:                                               ; preds = %27, %10
  %12 = load i16, ptr %2, align 2, !dbg !78, !tbaa !38
  %13 = icmp ult i16 %12, 264, !dbg !79
  br i1 %13, label %15, label %14, !dbg !80

14:                                               ; preds = %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #4, !dbg !80
  br label %30

15:                                               ; preds = %11
  br label %16, !dbg !81

16:                                               ; preds = %20, %15
  %17 = load volatile i16, ptr inttoptr (i16 176 to ptr), align 2, !dbg !82, !tbaa !38
  %18 = and i16 %17, 8, !dbg !83
  %19 = icmp ne i16 %18, 0, !dbg !81
  br i1 %19, label %20, label %21, !dbg !81

20:                                               ; preds = %16
  br label %16, !dbg !81, !llvm.loop !84

21:                                               ; preds = %16
  %22 = load ptr, ptr %1, align 2, !dbg !86, !tbaa !9
  %23 = load i16, ptr %2, align 2, !dbg !87, !tbaa !38
  %24 = getelementptr inbounds i8, ptr %22, i16 %23, !dbg !86
  %25 = load i8, ptr %24, align 1, !dbg !86, !tbaa !88
  %26 = zext i8 %25 to i16, !dbg !86
  store volatile i16 %26, ptr inttoptr (i16 180 to ptr), align 2, !dbg !89, !tbaa !38
  br label %27, !dbg !90

27:                                               ; preds = %21
  %28 = load i16, ptr %2, align 2, !dbg !91, !tbaa !38
  %29 = add i16 %28, 1, !dbg !91
  store i16 %29, ptr %2, align 2, !dbg !91, !tbaa !38
  br label %11, !dbg !80, !llvm.loop !92

30:                                               ; preds = %14
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #4, !dbg !93
  br label %31, !dbg !93

31:                                               ; preds = %30, %9
  ret void, !dbg !93
}

; Function Attrs: nounwind optsize
define dso_local void @reading_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.AGGREGATE.text" !dbg !94 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !95
  %6 = load i16, ptr %4, align 2, !dbg !96, !tbaa !13
  %7 = icmp uge i16 %6, 8, !dbg !96
  br i1 %7, label %8, label %10, !dbg !96

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !96, !tbaa !9
  br label %11, !dbg !96

10:                                               ; preds = %2
  br label %11, !dbg !96

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !96
  store ptr %12, ptr %5, align 2, !dbg !97, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !98, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !99
  br i1 %14, label %15, label %17, !dbg !98

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !100, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @total, ptr align 2 %16, i16 8, i1 false), !dbg !101, !tbaa.struct !102
  call void @tell() #5, !dbg !103
  br label %17, !dbg !104

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !105
  ret void, !dbg !105
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin optsize "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "aggregate.c", directory: "", checksumkind: CSK_MD5, checksum: "733c3dbf99da45740d3a491bbcd00372")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "ciphertext_in", scope: !6, file: !6, line: 28, type: !7, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "aggregate.c", directory: "", checksumkind: CSK_MD5, checksum: "733c3dbf99da45740d3a491bbcd00372")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 29, column: 5, scope: !5)
!16 = !DILocation(line: 29, column: 43, scope: !5)
!17 = !DILocation(line: 29, column: 30, scope: !5)
!18 = !DILocation(line: 30, column: 9, scope: !5)
!19 = !DILocation(line: 30, column: 20, scope: !5)
!20 = !DILocation(line: 30, column: 28, scope: !5)
!21 = !DILocation(line: 30, column: 31, scope: !5)
!22 = !DILocation(line: 30, column: 43, scope: !5)
!23 = !{!24, !25, i64 0}
!24 = !{!"ciphertext", !25, i64 0, !11, i64 4}
!25 = !{!"long", !11, i64 0}
!26 = !DILocation(line: 30, column: 51, scope: !5)
!27 = !{!25, !25, i64 0}
!28 = !DILocation(line: 30, column: 49, scope: !5)
!29 = !DILocation(line: 31, column: 9, scope: !5)
!30 = !DILocation(line: 33, column: 9, scope: !5)
!31 = !DILocation(line: 33, column: 21, scope: !5)
!32 = !DILocation(line: 33, column: 30, scope: !5)
!33 = !DILocation(line: 33, column: 27, scope: !5)
!34 = !DILocation(line: 34, column: 17, scope: !5)
!35 = !DILocation(line: 34, column: 29, scope: !5)
!36 = !DILocation(line: 34, column: 15, scope: !5)
!37 = !DILocation(line: 35, column: 16, scope: !5)
!38 = !{!39, !39, i64 0}
!39 = !{!"short", !11, i64 0}
!40 = !DILocation(line: 36, column: 14, scope: !5)
!41 = !DILocation(line: 36, column: 23, scope: !5)
!42 = !DILocation(line: 36, column: 33, scope: !5)
!43 = !DILocation(line: 36, column: 38, scope: !5)
!44 = !DILocation(line: 36, column: 9, scope: !5)
!45 = !DILocation(line: 37, column: 33, scope: !5)
!46 = !DILocation(line: 37, column: 38, scope: !5)
!47 = !DILocation(line: 37, column: 25, scope: !5)
!48 = !DILocation(line: 37, column: 13, scope: !5)
!49 = !DILocation(line: 37, column: 31, scope: !5)
!50 = !DILocation(line: 38, column: 9, scope: !5)
!51 = !DILocation(line: 36, column: 51, scope: !5)
!52 = distinct !{!52, !44, !50, !53}
!53 = !{!"llvm.loop.mustprogress"}
!54 = !DILocation(line: 39, column: 5, scope: !5)
!55 = !DILocation(line: 40, column: 35, scope: !5)
!56 = !DILocation(line: 40, column: 47, scope: !5)
!57 = !DILocation(line: 40, column: 5, scope: !5)
!58 = !DILocation(line: 41, column: 5, scope: !5)
!59 = !DILocation(line: 42, column: 11, scope: !5)
!60 = !DILocation(line: 43, column: 5, scope: !5)
!61 = !DILocation(line: 44, column: 1, scope: !5)
!62 = !DISubprogram(name: "product", scope: !6, file: !6, line: 7, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!63 = distinct !DISubprogram(name: "tell", scope: !6, file: !6, line: 16, type: !7, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!64 = !DILocation(line: 17, column: 9, scope: !63)
!65 = !DILocation(line: 17, column: 16, scope: !63)
!66 = !DILocation(line: 17, column: 26, scope: !63)
!67 = !DILocation(line: 17, column: 29, scope: !63)
!68 = !DILocation(line: 17, column: 54, scope: !63)
!69 = !{!70, !25, i64 0}
!70 = !{!"total", !71, i64 0, !11, i64 8}
!71 = !{!"reading", !25, i64 0, !25, i64 4}
!72 = !DILocation(line: 17, column: 35, scope: !63)
!73 = !DILocation(line: 18, column: 9, scope: !63)
!74 = !DILocation(line: 20, column: 5, scope: !63)
!75 = !DILocation(line: 20, column: 20, scope: !63)
!76 = !DILocation(line: 21, column: 10, scope: !63)
!77 = !DILocation(line: 21, column: 19, scope: !63)
!78 = !DILocation(line: 21, column: 29, scope: !63)
!79 = !DILocation(line: 21, column: 34, scope: !63)
!80 = !DILocation(line: 21, column: 5, scope: !63)
!81 = !DILocation(line: 22, column: 9, scope: !63)
!82 = !DILocation(line: 22, column: 16, scope: !63)
!83 = !DILocation(line: 22, column: 28, scope: !63)
!84 = distinct !{!84, !81, !85, !53}
!85 = !DILocation(line: 23, column: 9, scope: !63)
!86 = !DILocation(line: 24, column: 21, scope: !63)
!87 = !DILocation(line: 24, column: 27, scope: !63)
!88 = !{!11, !11, i64 0}
!89 = !DILocation(line: 24, column: 19, scope: !63)
!90 = !DILocation(line: 25, column: 5, scope: !63)
!91 = !DILocation(line: 21, column: 54, scope: !63)
!92 = distinct !{!92, !80, !90, !53}
!93 = !DILocation(line: 26, column: 1, scope: !63)
!94 = distinct !DISubprogram(name: "reading_in", scope: !6, file: !6, line: 46, type: !7, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!95 = !DILocation(line: 47, column: 5, scope: !94)
!96 = !DILocation(line: 47, column: 37, scope: !94)
!97 = !DILocation(line: 47, column: 27, scope: !94)
!98 = !DILocation(line: 48, column: 9, scope: !94)
!99 = !DILocation(line: 48, column: 17, scope: !94)
!100 = !DILocation(line: 49, column: 28, scope: !94)
!101 = !DILocation(line: 49, column: 27, scope: !94)
!102 = !{i64 0, i64 4, !27, i64 4, i64 4, !27}
!103 = !DILocation(line: 50, column: 9, scope: !94)
!104 = !DILocation(line: 51, column: 5, scope: !94)
!105 = !DILocation(line: 52, column: 1, scope: !94)
