target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_HAN.input.show_in, 0"
module asm ".set __sm_HAN.input.appliances_in, 0"

%struct.message = type { i16, %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { i32, i32, i16, i16 }
%struct.anon.6 = type { i32, i32, i16 }
%struct.anon.2 = type { i32, i16, i16 }
%struct.anon.10 = type { i16 }

; Function Attrs: nounwind optsize
define dso_local void @show_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.HAN.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !15
  %7 = load i16, ptr %4, align 2, !dbg !16, !tbaa !13
  %8 = icmp eq i16 %7, 14, !dbg !16
  br i1 %8, label %9, label %11, !dbg !16

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !16, !tbaa !9
  br label %12, !dbg !16

11:                                               ; preds = %2
  br label %12, !dbg !16

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !16
  store ptr %13, ptr %5, align 2, !dbg !17, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !18, !tbaa !9
  %15 = icmp eq ptr %14, null, !dbg !19
  br i1 %15, label %16, label %17, !dbg !18

16:                                               ; preds = %12
  store i32 1, ptr %6, align 2
  br label %45, !dbg !20

17:                                               ; preds = %12
  %18 = load ptr, ptr %5, align 2, !dbg !21, !tbaa !9
  %19 = getelementptr inbounds %struct.message, ptr %18, i32 0, i32 0, !dbg !22
  %20 = load i16, ptr %19, align 2, !dbg !22, !tbaa !23
  %21 = icmp eq i16 %20, 9, !dbg !26
  br i1 %21, label %22, label %32, !dbg !21

22:                                               ; preds = %17
  %23 = load ptr, ptr %5, align 2, !dbg !27, !tbaa !9
  %24 = getelementptr inbounds %struct.message, ptr %23, i32 0, i32 1, !dbg !28
  %25 = getelementptr inbounds %struct.anon.6, ptr %24, i32 0, i32 2, !dbg !29
  %26 = load i16, ptr %25, align 2, !dbg !29, !tbaa !30
  store volatile i16 %26, ptr inttoptr (i16 450 to ptr), align 2, !dbg !31, !tbaa !32
  %27 = load ptr, ptr %5, align 2, !dbg !33, !tbaa !9
  %28 = getelementptr inbounds %struct.message, ptr %27, i32 0, i32 1, !dbg !34
  %29 = getelementptr inbounds %struct.anon.6, ptr %28, i32 0, i32 0, !dbg !35
  %30 = load i32, ptr %29, align 2, !dbg !35, !tbaa !30
  %31 = trunc i32 %30 to i16, !dbg !36
  store volatile i16 %31, ptr inttoptr (i16 452 to ptr), align 2, !dbg !37, !tbaa !32
  br label %44, !dbg !38

32:                                               ; preds = %17
  %33 = load ptr, ptr %5, align 2, !dbg !39, !tbaa !9
  %34 = getelementptr inbounds %struct.message, ptr %33, i32 0, i32 0, !dbg !40
  %35 = load i16, ptr %34, align 2, !dbg !40, !tbaa !23
  %36 = icmp eq i16 %35, 3, !dbg !41
  br i1 %36, label %37, label %42, !dbg !39

37:                                               ; preds = %32
  %38 = load ptr, ptr %5, align 2, !dbg !42, !tbaa !9
  %39 = getelementptr inbounds %struct.message, ptr %38, i32 0, i32 1, !dbg !43
  %40 = getelementptr inbounds %struct.anon.2, ptr %39, i32 0, i32 2, !dbg !44
  %41 = load i16, ptr %40, align 2, !dbg !44, !tbaa !30
  store volatile i16 %41, ptr inttoptr (i16 448 to ptr), align 2, !dbg !45, !tbaa !32
  br label %42, !dbg !46

42:                                               ; preds = %37, %32
  %43 = load ptr, ptr %5, align 2, !dbg !47, !tbaa !9
  call void @tell(ptr noundef %43) #5, !dbg !48
  br label %44

44:                                               ; preds = %42, %22
  store i32 0, ptr %6, align 2, !dbg !49
  br label %45, !dbg !49

45:                                               ; preds = %44, %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !49
  %46 = load i32, ptr %6, align 2
  switch i32 %46, label %48 [
    i32 0, label %47
    i32 1, label %47
  ]

47:                                               ; preds = %45, %45
  ret void, !dbg !49

48:                                               ; preds = %45
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: noinline nounwind optsize
define internal void @tell(ptr noundef %0) #2 section ".sm.HAN.text" !dbg !50 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  %3 = load ptr, ptr %2, align 2, !dbg !51, !tbaa !9
  call void @put_message(ptr noundef %3) #5, !dbg !52
  ret void, !dbg !53
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define dso_local void @appliances_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.HAN.text" !dbg !54 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !55
  %6 = load i16, ptr %4, align 2, !dbg !56, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !56
  br i1 %7, label %8, label %10, !dbg !56

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !56, !tbaa !9
  br label %11, !dbg !56

10:                                               ; preds = %2
  br label %11, !dbg !56

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !56
  store ptr %12, ptr %5, align 2, !dbg !57, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !58, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !59
  br i1 %14, label %15, label %21, !dbg !58

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !60, !tbaa !9
  %17 = getelementptr inbounds %struct.message, ptr %16, i32 0, i32 1, !dbg !61
  %18 = getelementptr inbounds %struct.anon.10, ptr %17, i32 0, i32 0, !dbg !62
  %19 = load i16, ptr %18, align 2, !dbg !62, !tbaa !30
  store volatile i16 %19, ptr inttoptr (i16 240 to ptr), align 2, !dbg !63, !tbaa !32
  %20 = load ptr, ptr %5, align 2, !dbg !64, !tbaa !9
  call void @tell(ptr noundef %20) #5, !dbg !65
  br label %21, !dbg !66

21:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !67
  ret void, !dbg !67
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put_message(ptr noundef %0) #3 !dbg !68 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  %3 = load ptr, ptr %2, align 2, !dbg !70, !tbaa !9
  call void @put_words(ptr noundef %3, i16 noundef zeroext 14) #5, !dbg !71
  ret void, !dbg !72
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put_words(ptr noundef %0, i16 noundef zeroext %1) #3 !dbg !73 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !32
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !75
  %8 = load ptr, ptr %3, align 2, !dbg !76, !tbaa !9
  %9 = load i16, ptr %4, align 2, !dbg !77, !tbaa !32
  %10 = udiv i16 %9, 2, !dbg !78
  %11 = getelementptr inbounds i16, ptr %8, i16 %10, !dbg !79
  store ptr %11, ptr %5, align 2, !dbg !80, !tbaa !9
  br label %12, !dbg !81

12:                                               ; preds = %42, %2
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #4, !dbg !82
  %13 = load ptr, ptr %3, align 2, !dbg !83, !tbaa !9
  %14 = getelementptr inbounds i16, ptr %13, i32 1, !dbg !83
  store ptr %14, ptr %3, align 2, !dbg !83, !tbaa !9
  %15 = load i16, ptr %13, align 2, !dbg !84, !tbaa !32
  store i16 %15, ptr %6, align 2, !dbg !85, !tbaa !32
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #4, !dbg !82
  store i16 4, ptr %7, align 2, !dbg !86, !tbaa !32
  br label %16, !dbg !87

16:                                               ; preds = %31, %12
  %17 = load i16, ptr %6, align 2, !dbg !88, !tbaa !32
  %18 = shl i16 %17, 4, !dbg !89
  %19 = load i16, ptr %6, align 2, !dbg !90, !tbaa !32
  %20 = lshr i16 %19, 12, !dbg !91
  %21 = or i16 %18, %20, !dbg !92
  store i16 %21, ptr %6, align 2, !dbg !93, !tbaa !32
  %22 = load i16, ptr %6, align 2, !dbg !94, !tbaa !32
  %23 = and i16 %22, 15, !dbg !95
  %24 = load i16, ptr %6, align 2, !dbg !96, !tbaa !32
  %25 = and i16 %24, 15, !dbg !97
  %26 = icmp ult i16 %25, 10, !dbg !98
  %27 = zext i1 %26 to i64, !dbg !99
  %28 = select i1 %26, i16 48, i16 87, !dbg !99
  %29 = add i16 %23, %28, !dbg !100
  %30 = trunc i16 %29 to i8, !dbg !101
  call void @put(i8 noundef zeroext %30) #5, !dbg !102
  br label %31, !dbg !103

31:                                               ; preds = %16
  %32 = load i16, ptr %7, align 2, !dbg !104, !tbaa !32
  %33 = add i16 %32, -1, !dbg !104
  store i16 %33, ptr %7, align 2, !dbg !104, !tbaa !32
  %34 = icmp ne i16 %33, 0, !dbg !105
  br i1 %34, label %16, label %35, !dbg !103, !llvm.loop !106

35:                                               ; preds = %31
  %36 = load ptr, ptr %3, align 2, !dbg !109, !tbaa !9
  %37 = load ptr, ptr %5, align 2, !dbg !110, !tbaa !9
  %38 = icmp eq ptr %36, %37, !dbg !111
  %39 = zext i1 %38 to i64, !dbg !109
  %40 = select i1 %38, i16 10, i16 32, !dbg !109
  %41 = trunc i16 %40 to i8, !dbg !109
  call void @put(i8 noundef zeroext %41) #5, !dbg !112
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #4, !dbg !113
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #4, !dbg !113
  br label %42, !dbg !113

42:                                               ; preds = %35
  %43 = load ptr, ptr %3, align 2, !dbg !114, !tbaa !9
  %44 = load ptr, ptr %5, align 2, !dbg !115, !tbaa !9
  %45 = icmp ne ptr %43, %44, !dbg !116
  br i1 %45, label %12, label %46, !dbg !113, !llvm.loop !117

46:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !119
  ret void, !dbg !119
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put(i8 noundef zeroext %0) #3 !dbg !120 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !30
  br label %3, !dbg !121

3:                                                ; preds = %7, %1
  %4 = load volatile i16, ptr inttoptr (i16 176 to ptr), align 2, !dbg !122, !tbaa !32
  %5 = and i16 %4, 8, !dbg !123
  %6 = icmp ne i16 %5, 0, !dbg !121
  br i1 %6, label %7, label %8, !dbg !121

7:                                                ; preds = %3
  br label %3, !dbg !121, !llvm.loop !124

8:                                                ; preds = %3
  %9 = load i8, ptr %2, align 1, !dbg !126, !tbaa !30
  %10 = zext i8 %9 to i16, !dbg !126
  store volatile i16 %10, ptr inttoptr (i16 180 to ptr), align 2, !dbg !127, !tbaa !32
  ret void, !dbg !128
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin optsize "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "han.c", directory: "", checksumkind: CSK_MD5, checksum: "87ee5fa1678c5c44c1c7683f98e60eb5")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "show_in", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "han.c", directory: "", checksumkind: CSK_MD5, checksum: "87ee5fa1678c5c44c1c7683f98e60eb5")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 8, column: 5, scope: !5)
!16 = !DILocation(line: 8, column: 37, scope: !5)
!17 = !DILocation(line: 8, column: 27, scope: !5)
!18 = !DILocation(line: 9, column: 9, scope: !5)
!19 = !DILocation(line: 9, column: 17, scope: !5)
!20 = !DILocation(line: 10, column: 9, scope: !5)
!21 = !DILocation(line: 12, column: 9, scope: !5)
!22 = !DILocation(line: 12, column: 18, scope: !5)
!23 = !{!24, !25, i64 0}
!24 = !{!"message", !25, i64 0, !11, i64 2}
!25 = !{!"short", !11, i64 0}
!26 = !DILocation(line: 12, column: 23, scope: !5)
!27 = !DILocation(line: 13, column: 25, scope: !5)
!28 = !DILocation(line: 13, column: 34, scope: !5)
!29 = !DILocation(line: 13, column: 46, scope: !5)
!30 = !{!11, !11, i64 0}
!31 = !DILocation(line: 13, column: 23, scope: !5)
!32 = !{!25, !25, i64 0}
!33 = !DILocation(line: 14, column: 36, scope: !5)
!34 = !DILocation(line: 14, column: 45, scope: !5)
!35 = !DILocation(line: 14, column: 57, scope: !5)
!36 = !DILocation(line: 14, column: 26, scope: !5)
!37 = !DILocation(line: 14, column: 24, scope: !5)
!38 = !DILocation(line: 15, column: 5, scope: !5)
!39 = !DILocation(line: 16, column: 13, scope: !5)
!40 = !DILocation(line: 16, column: 22, scope: !5)
!41 = !DILocation(line: 16, column: 27, scope: !5)
!42 = !DILocation(line: 17, column: 30, scope: !5)
!43 = !DILocation(line: 17, column: 39, scope: !5)
!44 = !DILocation(line: 17, column: 47, scope: !5)
!45 = !DILocation(line: 17, column: 28, scope: !5)
!46 = !DILocation(line: 18, column: 9, scope: !5)
!47 = !DILocation(line: 19, column: 14, scope: !5)
!48 = !DILocation(line: 19, column: 9, scope: !5)
!49 = !DILocation(line: 21, column: 1, scope: !5)
!50 = distinct !DISubprogram(name: "tell", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!51 = !DILocation(line: 5, column: 102, scope: !50)
!52 = !DILocation(line: 5, column: 90, scope: !50)
!53 = !DILocation(line: 5, column: 112, scope: !50)
!54 = distinct !DISubprogram(name: "appliances_in", scope: !6, file: !6, line: 23, type: !7, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!55 = !DILocation(line: 24, column: 5, scope: !54)
!56 = !DILocation(line: 24, column: 37, scope: !54)
!57 = !DILocation(line: 24, column: 27, scope: !54)
!58 = !DILocation(line: 25, column: 9, scope: !54)
!59 = !DILocation(line: 25, column: 17, scope: !54)
!60 = !DILocation(line: 26, column: 30, scope: !54)
!61 = !DILocation(line: 26, column: 39, scope: !54)
!62 = !DILocation(line: 26, column: 50, scope: !54)
!63 = !DILocation(line: 26, column: 28, scope: !54)
!64 = !DILocation(line: 27, column: 14, scope: !54)
!65 = !DILocation(line: 27, column: 9, scope: !54)
!66 = !DILocation(line: 28, column: 5, scope: !54)
!67 = !DILocation(line: 29, column: 1, scope: !54)
!68 = distinct !DISubprogram(name: "put_message", scope: !69, file: !69, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!69 = !DIFile(filename: "line.h", directory: "", checksumkind: CSK_MD5, checksum: "3135e03cb4880b4eeb4ce7189c26cdab")
!70 = !DILocation(line: 9, column: 47, scope: !68)
!71 = !DILocation(line: 9, column: 5, scope: !68)
!72 = !DILocation(line: 10, column: 1, scope: !68)
!73 = distinct !DISubprogram(name: "put_words", scope: !74, file: !74, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!74 = !DIFile(filename: "transmitter.h", directory: "", checksumkind: CSK_MD5, checksum: "80c9a7815f18395894a8d50e0edcb5fd")
!75 = !DILocation(line: 15, column: 5, scope: !73)
!76 = !DILocation(line: 15, column: 27, scope: !73)
!77 = !DILocation(line: 15, column: 34, scope: !73)
!78 = !DILocation(line: 15, column: 40, scope: !73)
!79 = !DILocation(line: 15, column: 32, scope: !73)
!80 = !DILocation(line: 15, column: 21, scope: !73)
!81 = !DILocation(line: 16, column: 5, scope: !73)
!82 = !DILocation(line: 17, column: 9, scope: !73)
!83 = !DILocation(line: 17, column: 30, scope: !73)
!84 = !DILocation(line: 17, column: 25, scope: !73)
!85 = !DILocation(line: 17, column: 18, scope: !73)
!86 = !DILocation(line: 17, column: 34, scope: !73)
!87 = !DILocation(line: 18, column: 9, scope: !73)
!88 = !DILocation(line: 19, column: 20, scope: !73)
!89 = !DILocation(line: 19, column: 25, scope: !73)
!90 = !DILocation(line: 19, column: 32, scope: !73)
!91 = !DILocation(line: 19, column: 37, scope: !73)
!92 = !DILocation(line: 19, column: 30, scope: !73)
!93 = !DILocation(line: 19, column: 18, scope: !73)
!94 = !DILocation(line: 20, column: 18, scope: !73)
!95 = !DILocation(line: 20, column: 23, scope: !73)
!96 = !DILocation(line: 20, column: 33, scope: !73)
!97 = !DILocation(line: 20, column: 38, scope: !73)
!98 = !DILocation(line: 20, column: 44, scope: !73)
!99 = !DILocation(line: 20, column: 32, scope: !73)
!100 = !DILocation(line: 20, column: 29, scope: !73)
!101 = !DILocation(line: 20, column: 17, scope: !73)
!102 = !DILocation(line: 20, column: 13, scope: !73)
!103 = !DILocation(line: 21, column: 9, scope: !73)
!104 = !DILocation(line: 21, column: 18, scope: !73)
!105 = !DILocation(line: 21, column: 27, scope: !73)
!106 = distinct !{!106, !87, !107, !108}
!107 = !DILocation(line: 21, column: 31, scope: !73)
!108 = !{!"llvm.loop.mustprogress"}
!109 = !DILocation(line: 22, column: 13, scope: !73)
!110 = !DILocation(line: 22, column: 21, scope: !73)
!111 = !DILocation(line: 22, column: 18, scope: !73)
!112 = !DILocation(line: 22, column: 9, scope: !73)
!113 = !DILocation(line: 23, column: 5, scope: !73)
!114 = !DILocation(line: 23, column: 14, scope: !73)
!115 = !DILocation(line: 23, column: 22, scope: !73)
!116 = !DILocation(line: 23, column: 19, scope: !73)
!117 = distinct !{!117, !81, !118, !108}
!118 = !DILocation(line: 23, column: 25, scope: !73)
!119 = !DILocation(line: 24, column: 1, scope: !73)
!120 = distinct !DISubprogram(name: "put", scope: !74, file: !74, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!121 = !DILocation(line: 9, column: 5, scope: !120)
!122 = !DILocation(line: 9, column: 12, scope: !120)
!123 = !DILocation(line: 9, column: 24, scope: !120)
!124 = distinct !{!124, !121, !125, !108}
!125 = !DILocation(line: 10, column: 5, scope: !120)
!126 = !DILocation(line: 11, column: 17, scope: !120)
!127 = !DILocation(line: 11, column: 15, scope: !120)
!128 = !DILocation(line: 12, column: 1, scope: !120)
