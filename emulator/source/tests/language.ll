; ModuleID = 'language.c'
source_filename = "language.c"
target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430"

%struct.mixed = type { i8, i16, [2 x i32] }

@table = internal constant %struct.mixed { i8 1, i16 2, [2 x i32] [i32 196608, i32 4] }, align 2
@functions = internal constant [2 x ptr] [ptr @minus, ptr @plus], align 2
@count.counted = internal global i16 0, align 2
@.str = private unnamed_addr constant [3 x i8] c"ab\00", align 1

; Function Attrs: noinline nounwind optnone
define dso_local zeroext i16 @factorial(i16 noundef zeroext %0) #0 !dbg !6 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2
  %3 = load i16, ptr %2, align 2, !dbg !9
  %4 = icmp ult i16 %3, 2, !dbg !10
  br i1 %4, label %5, label %6, !dbg !9

5:                                                ; preds = %1
  br label %12, !dbg !9

6:                                                ; preds = %1
  %7 = load i16, ptr %2, align 2, !dbg !11
  %8 = load i16, ptr %2, align 2, !dbg !12
  %9 = sub i16 %8, 1, !dbg !13
  %10 = call zeroext i16 @factorial(i16 noundef zeroext %9), !dbg !14
  %11 = mul i16 %7, %10, !dbg !15
  br label %12, !dbg !9

12:                                               ; preds = %6, %5
  %13 = phi i16 [ 1, %5 ], [ %11, %6 ], !dbg !9
  ret i16 %13, !dbg !16
}

; Function Attrs: noinline nounwind optnone
define dso_local signext i16 @divide(i16 noundef signext %0, i16 noundef signext %1) #0 !dbg !17 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2
  store i16 %1, ptr %4, align 2
  %5 = load i16, ptr %3, align 2, !dbg !18
  %6 = load i16, ptr %4, align 2, !dbg !19
  %7 = sdiv i16 %5, %6, !dbg !20
  ret i16 %7, !dbg !21
}

; Function Attrs: noinline nounwind optnone
define dso_local zeroext i16 @choose(i16 noundef zeroext %0) #0 !dbg !22 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2
  %4 = load i16, ptr %3, align 2, !dbg !23
  switch i16 %4, label %8 [
    i16 1, label %5
    i16 2, label %6
    i16 3, label %7
  ], !dbg !24

5:                                                ; preds = %1
  store i16 10, ptr %2, align 2, !dbg !25
  br label %9, !dbg !25

6:                                                ; preds = %1
  store i16 30, ptr %2, align 2, !dbg !26
  br label %9, !dbg !26

7:                                                ; preds = %1
  store i16 7, ptr %2, align 2, !dbg !27
  br label %9, !dbg !27

8:                                                ; preds = %1
  store i16 99, ptr %2, align 2, !dbg !28
  br label %9, !dbg !28

9:                                                ; preds = %8, %7, %6, %5
  %10 = load i16, ptr %2, align 2, !dbg !29
  ret i16 %10, !dbg !29
}

; Function Attrs: noinline nounwind optnone
define dso_local i32 @sum_of_structure() #0 !dbg !30 {
  %1 = alloca i32, align 2
  %2 = alloca i16, align 2
  store i32 3, ptr %1, align 2, !dbg !31
  store i16 0, ptr %2, align 2, !dbg !32
  br label %3, !dbg !33

3:                                                ; preds = %12, %0
  %4 = load i16, ptr %2, align 2, !dbg !34
  %5 = icmp slt i16 %4, 2, !dbg !35
  br i1 %5, label %6, label %15, !dbg !36

6:                                                ; preds = %3
  %7 = load i16, ptr %2, align 2, !dbg !37
  %8 = getelementptr inbounds [2 x i32], ptr getelementptr inbounds (%struct.mixed, ptr @table, i32 0, i32 2), i16 0, i16 %7, !dbg !38
  %9 = load i32, ptr %8, align 2, !dbg !38
  %10 = load i32, ptr %1, align 2, !dbg !39
  %11 = add i32 %10, %9, !dbg !39
  store i32 %11, ptr %1, align 2, !dbg !39
  br label %12, !dbg !40

12:                                               ; preds = %6
  %13 = load i16, ptr %2, align 2, !dbg !41
  %14 = add nsw i16 %13, 1, !dbg !41
  store i16 %14, ptr %2, align 2, !dbg !41
  br label %3, !dbg !36, !llvm.loop !42

15:                                               ; preds = %3
  %16 = load i32, ptr %1, align 2, !dbg !45
  ret i32 %16, !dbg !46
}

; Function Attrs: noinline nounwind optnone
define dso_local zeroext i16 @through_a_pointer(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 !dbg !47 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2
  store i16 %1, ptr %4, align 2
  %5 = load i16, ptr %3, align 2, !dbg !48
  %6 = getelementptr inbounds [2 x ptr], ptr @functions, i16 0, i16 %5, !dbg !49
  %7 = load ptr, ptr %6, align 2, !dbg !49
  %8 = load i16, ptr %4, align 2, !dbg !50
  %9 = call zeroext i16 %7(i16 noundef zeroext %8), !dbg !49
  ret i16 %9, !dbg !51
}

; Function Attrs: noinline nounwind optnone
define dso_local zeroext i16 @copied(i16 noundef zeroext %0) #0 !dbg !52 {
  %2 = alloca i16, align 2
  %3 = alloca %struct.mixed, align 2
  store i16 %0, ptr %2, align 2
  %4 = getelementptr inbounds %struct.mixed, ptr %3, i32 0, i32 0, !dbg !53
  store i8 1, ptr %4, align 2, !dbg !53
  %5 = getelementptr inbounds %struct.mixed, ptr %3, i32 0, i32 1, !dbg !53
  %6 = load i16, ptr %2, align 2, !dbg !54
  store i16 %6, ptr %5, align 2, !dbg !53
  %7 = getelementptr inbounds %struct.mixed, ptr %3, i32 0, i32 2, !dbg !53
  store i32 0, ptr %7, align 2, !dbg !55
  %8 = getelementptr inbounds i32, ptr %7, i16 1, !dbg !55
  store i32 0, ptr %8, align 2, !dbg !55
  %9 = call zeroext i16 @second(ptr noundef byval(%struct.mixed) align 2 %3), !dbg !56
  %10 = getelementptr inbounds %struct.mixed, ptr %3, i32 0, i32 1, !dbg !57
  %11 = load i16, ptr %10, align 2, !dbg !57
  ret i16 %11, !dbg !58
}

; Function Attrs: noinline nounwind optnone
define internal zeroext i16 @second(ptr noundef byval(%struct.mixed) align 2 %0) #0 !dbg !59 {
  %2 = getelementptr inbounds %struct.mixed, ptr %0, i32 0, i32 1, !dbg !60
  %3 = load i16, ptr %2, align 2, !dbg !61
  %4 = add i16 %3, 1, !dbg !61
  store i16 %4, ptr %2, align 2, !dbg !61
  %5 = getelementptr inbounds %struct.mixed, ptr %0, i32 0, i32 1, !dbg !62
  %6 = load i16, ptr %5, align 2, !dbg !62
  ret i16 %6, !dbg !63
}

; Function Attrs: noinline nounwind optnone
define dso_local zeroext i16 @count() #0 !dbg !64 {
  %1 = load i16, ptr @count.counted, align 2, !dbg !65
  %2 = add i16 %1, 1, !dbg !65
  store i16 %2, ptr @count.counted, align 2, !dbg !65
  ret i16 %2, !dbg !66
}

; Function Attrs: noinline nounwind optnone
define dso_local zeroext i16 @letters() #0 !dbg !67 {
  %1 = alloca ptr, align 2
  %2 = alloca i16, align 2
  store ptr @.str, ptr %1, align 2, !dbg !68
  store i16 0, ptr %2, align 2, !dbg !69
  br label %3, !dbg !70

3:                                                ; preds = %15, %0
  %4 = load ptr, ptr %1, align 2, !dbg !71
  %5 = load i16, ptr %2, align 2, !dbg !72
  %6 = getelementptr inbounds i8, ptr %4, i16 %5, !dbg !71
  %7 = load i8, ptr %6, align 1, !dbg !71
  %8 = sext i8 %7 to i16, !dbg !71
  %9 = icmp ne i16 %8, 0, !dbg !73
  br i1 %9, label %10, label %13, !dbg !74

10:                                               ; preds = %3
  %11 = load i16, ptr %2, align 2, !dbg !75
  %12 = icmp ult i16 %11, 10, !dbg !76
  br label %13

13:                                               ; preds = %10, %3
  %14 = phi i1 [ false, %3 ], [ %12, %10 ], !dbg !77
  br i1 %14, label %15, label %18, !dbg !70

15:                                               ; preds = %13
  %16 = load i16, ptr %2, align 2, !dbg !78
  %17 = add i16 %16, 1, !dbg !78
  store i16 %17, ptr %2, align 2, !dbg !78
  br label %3, !dbg !70, !llvm.loop !79

18:                                               ; preds = %13
  %19 = load i16, ptr %2, align 2, !dbg !80
  ret i16 %19, !dbg !81
}

; Function Attrs: noinline nounwind optnone
define dso_local signext i16 @shifted(i16 noundef signext %0, i16 noundef zeroext %1) #0 !dbg !82 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2
  store i16 %1, ptr %4, align 2
  %5 = load i16, ptr %3, align 2, !dbg !83
  %6 = load i16, ptr %4, align 2, !dbg !84
  %7 = ashr i16 %5, %6, !dbg !85
  ret i16 %7, !dbg !86
}

; Function Attrs: noinline nounwind optnone
define dso_local void @in_assembly() #0 !dbg !87 {
  call void asm sideeffect "nop", ""() #1, !dbg !88, !srcloc !89
  ret void, !dbg !90
}

; Function Attrs: noinline nounwind optnone
define dso_local void @endless() #0 !dbg !91 {
  br label %1, !dbg !92

1:                                                ; preds = %1, %0
  br label %1, !dbg !92, !llvm.loop !93
}

; Function Attrs: noinline nounwind optnone
define dso_local zeroext i16 @deep(i16 noundef zeroext %0) #0 !dbg !95 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2
  %3 = load i16, ptr %2, align 2, !dbg !96
  %4 = add i16 %3, 1, !dbg !97
  %5 = call zeroext i16 @deep(i16 noundef zeroext %4), !dbg !98
  ret i16 %5, !dbg !99
}

; Function Attrs: noinline nounwind optnone
define internal zeroext i16 @minus(i16 noundef zeroext %0) #0 !dbg !100 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2
  %3 = load i16, ptr %2, align 2, !dbg !101
  %4 = sub i16 %3, 3, !dbg !102
  ret i16 %4, !dbg !103
}

; Function Attrs: noinline nounwind optnone
define internal zeroext i16 @plus(i16 noundef zeroext %0) #0 !dbg !104 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2
  %3 = load i16, ptr %2, align 2, !dbg !105
  %4 = add i16 %3, 3, !dbg !106
  ret i16 %4, !dbg !107
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}
!llvm.ident = !{!5}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "language.c", directory: "", checksumkind: CSK_MD5, checksum: "bb878bf18d5071f4fcf77661a26c098c")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = distinct !DISubprogram(name: "factorial", scope: !1, file: !1, line: 2, type: !7, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 2, column: 41, scope: !6)
!10 = !DILocation(line: 2, column: 43, scope: !6)
!11 = !DILocation(line: 2, column: 53, scope: !6)
!12 = !DILocation(line: 2, column: 67, scope: !6)
!13 = !DILocation(line: 2, column: 69, scope: !6)
!14 = !DILocation(line: 2, column: 57, scope: !6)
!15 = !DILocation(line: 2, column: 55, scope: !6)
!16 = !DILocation(line: 2, column: 34, scope: !6)
!17 = distinct !DISubprogram(name: "divide", scope: !1, file: !1, line: 3, type: !7, scopeLine: 3, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!18 = !DILocation(line: 3, column: 47, scope: !17)
!19 = !DILocation(line: 3, column: 51, scope: !17)
!20 = !DILocation(line: 3, column: 49, scope: !17)
!21 = !DILocation(line: 3, column: 40, scope: !17)
!22 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!23 = !DILocation(line: 5, column: 13, scope: !22)
!24 = !DILocation(line: 5, column: 5, scope: !22)
!25 = !DILocation(line: 5, column: 30, scope: !22)
!26 = !DILocation(line: 5, column: 49, scope: !22)
!27 = !DILocation(line: 5, column: 68, scope: !22)
!28 = !DILocation(line: 5, column: 87, scope: !22)
!29 = !DILocation(line: 6, column: 1, scope: !22)
!30 = distinct !DISubprogram(name: "sum_of_structure", scope: !1, file: !1, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!31 = !DILocation(line: 10, column: 14, scope: !30)
!32 = !DILocation(line: 11, column: 14, scope: !30)
!33 = !DILocation(line: 11, column: 10, scope: !30)
!34 = !DILocation(line: 11, column: 21, scope: !30)
!35 = !DILocation(line: 11, column: 23, scope: !30)
!36 = !DILocation(line: 11, column: 5, scope: !30)
!37 = !DILocation(line: 11, column: 53, scope: !30)
!38 = !DILocation(line: 11, column: 40, scope: !30)
!39 = !DILocation(line: 11, column: 37, scope: !30)
!40 = !DILocation(line: 11, column: 33, scope: !30)
!41 = !DILocation(line: 11, column: 29, scope: !30)
!42 = distinct !{!42, !36, !43, !44}
!43 = !DILocation(line: 11, column: 54, scope: !30)
!44 = !{!"llvm.loop.mustprogress"}
!45 = !DILocation(line: 12, column: 12, scope: !30)
!46 = !DILocation(line: 12, column: 5, scope: !30)
!47 = distinct !DISubprogram(name: "through_a_pointer", scope: !1, file: !1, line: 17, type: !7, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!48 = !DILocation(line: 17, column: 75, scope: !47)
!49 = !DILocation(line: 17, column: 65, scope: !47)
!50 = !DILocation(line: 17, column: 82, scope: !47)
!51 = !DILocation(line: 17, column: 58, scope: !47)
!52 = distinct !DISubprogram(name: "copied", scope: !1, file: !1, line: 19, type: !7, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!53 = !DILocation(line: 19, column: 52, scope: !52)
!54 = !DILocation(line: 19, column: 56, scope: !52)
!55 = !DILocation(line: 19, column: 59, scope: !52)
!56 = !DILocation(line: 19, column: 68, scope: !52)
!57 = !DILocation(line: 19, column: 96, scope: !52)
!58 = !DILocation(line: 19, column: 83, scope: !52)
!59 = distinct !DISubprogram(name: "second", scope: !1, file: !1, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0)
!60 = !DILocation(line: 18, column: 52, scope: !59)
!61 = !DILocation(line: 18, column: 56, scope: !59)
!62 = !DILocation(line: 18, column: 73, scope: !59)
!63 = !DILocation(line: 18, column: 60, scope: !59)
!64 = distinct !DISubprogram(name: "count", scope: !1, file: !1, line: 20, type: !7, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!65 = !DILocation(line: 20, column: 56, scope: !64)
!66 = !DILocation(line: 20, column: 49, scope: !64)
!67 = distinct !DISubprogram(name: "letters", scope: !1, file: !1, line: 21, type: !7, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!68 = !DILocation(line: 21, column: 38, scope: !67)
!69 = !DILocation(line: 21, column: 60, scope: !67)
!70 = !DILocation(line: 21, column: 67, scope: !67)
!71 = !DILocation(line: 21, column: 74, scope: !67)
!72 = !DILocation(line: 21, column: 79, scope: !67)
!73 = !DILocation(line: 21, column: 82, scope: !67)
!74 = !DILocation(line: 21, column: 87, scope: !67)
!75 = !DILocation(line: 21, column: 90, scope: !67)
!76 = !DILocation(line: 21, column: 92, scope: !67)
!77 = !DILocation(line: 0, scope: !67)
!78 = !DILocation(line: 21, column: 99, scope: !67)
!79 = distinct !{!79, !70, !78, !44}
!80 = !DILocation(line: 21, column: 110, scope: !67)
!81 = !DILocation(line: 21, column: 103, scope: !67)
!82 = distinct !DISubprogram(name: "shifted", scope: !1, file: !1, line: 22, type: !7, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!83 = !DILocation(line: 22, column: 50, scope: !82)
!84 = !DILocation(line: 22, column: 55, scope: !82)
!85 = !DILocation(line: 22, column: 52, scope: !82)
!86 = !DILocation(line: 22, column: 43, scope: !82)
!87 = distinct !DISubprogram(name: "in_assembly", scope: !1, file: !1, line: 23, type: !7, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!88 = !DILocation(line: 23, column: 26, scope: !87)
!89 = !{i64 1284}
!90 = !DILocation(line: 23, column: 51, scope: !87)
!91 = distinct !DISubprogram(name: "endless", scope: !1, file: !1, line: 24, type: !7, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!92 = !DILocation(line: 24, column: 22, scope: !91)
!93 = distinct !{!93, !92, !94}
!94 = !DILocation(line: 24, column: 33, scope: !91)
!95 = distinct !DISubprogram(name: "deep", scope: !1, file: !1, line: 25, type: !7, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!96 = !DILocation(line: 25, column: 41, scope: !95)
!97 = !DILocation(line: 25, column: 43, scope: !95)
!98 = !DILocation(line: 25, column: 36, scope: !95)
!99 = !DILocation(line: 25, column: 29, scope: !95)
!100 = distinct !DISubprogram(name: "minus", scope: !1, file: !1, line: 15, type: !7, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0)
!101 = !DILocation(line: 15, column: 44, scope: !100)
!102 = !DILocation(line: 15, column: 46, scope: !100)
!103 = !DILocation(line: 15, column: 37, scope: !100)
!104 = distinct !DISubprogram(name: "plus", scope: !1, file: !1, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0)
!105 = !DILocation(line: 14, column: 43, scope: !104)
!106 = !DILocation(line: 14, column: 45, scope: !104)
!107 = !DILocation(line: 14, column: 36, scope: !104)
