target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_SWITCH.output.state_out, 0"
module asm ".set __sm_SWITCH.input.supply_in, 0"
module asm ".set __sm_SWITCH.input.unlock_in, 0"

%struct.state = type { i16, i16 }
%struct.supply = type { i16, i16 }
%struct.unlock = type { i16 }

@__sm_SWITCH_io_state_out_idx = external dso_local global i8, align 1
@locked = internal global i16 0, align 2
@wanted = internal global i16 0, align 2
@told = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @state_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.SWITCH.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_SWITCH_io_state_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_SWITCH_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_SWITCH_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.SWITCH.text"

; Function Attrs: nounwind optsize
define dso_local void @__sm_SWITCH_isr_func(i16 noundef %0) #0 section ".sm.SWITCH.text" !dbg !19 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !13
  %3 = load i16, ptr %2, align 2, !dbg !20, !tbaa !13
  %4 = load volatile i16, ptr inttoptr (i16 504 to ptr), align 2, !dbg !21, !tbaa !16
  %5 = and i16 %4, 1, !dbg !22
  %6 = icmp ne i16 %5, 0, !dbg !22
  br i1 %6, label %7, label %8, !dbg !21

7:                                                ; preds = %1
  store volatile i16 0, ptr inttoptr (i16 496 to ptr), align 2, !dbg !23, !tbaa !16
  store i16 1, ptr @locked, align 2, !dbg !24, !tbaa !16
  br label %8, !dbg !25

8:                                                ; preds = %7, %1
  ret void, !dbg !26
}

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.SWITCH.entry" !dbg !27 {
  %1 = alloca %struct.state, align 2
  %2 = alloca i16, align 2
  store volatile i16 1, ptr inttoptr (i16 506 to ptr), align 2, !dbg !28, !tbaa !16
  %3 = load volatile i16, ptr inttoptr (i16 504 to ptr), align 2, !dbg !29, !tbaa !16
  %4 = and i16 %3, 1, !dbg !30
  %5 = icmp ne i16 %4, 0, !dbg !30
  br i1 %5, label %6, label %7, !dbg !29

6:                                                ; preds = %0
  store i16 1, ptr @locked, align 2, !dbg !31, !tbaa !16
  br label %7, !dbg !32

7:                                                ; preds = %6, %0
  %8 = load i16, ptr @wanted, align 2, !dbg !33, !tbaa !16
  %9 = icmp ne i16 %8, 0, !dbg !33
  br i1 %9, label %10, label %14, !dbg !34

10:                                               ; preds = %7
  %11 = load i16, ptr @locked, align 2, !dbg !35, !tbaa !16
  %12 = icmp ne i16 %11, 0, !dbg !36
  %13 = xor i1 %12, true, !dbg !36
  br label %14

14:                                               ; preds = %10, %7
  %15 = phi i1 [ false, %7 ], [ %13, %10 ], !dbg !37
  %16 = zext i1 %15 to i64, !dbg !33
  %17 = select i1 %15, i16 1, i16 0, !dbg !33
  store volatile i16 %17, ptr inttoptr (i16 496 to ptr), align 2, !dbg !38, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #5, !dbg !39
  %18 = getelementptr inbounds %struct.state, ptr %1, i32 0, i32 0, !dbg !40
  %19 = load volatile i16, ptr inttoptr (i16 498 to ptr), align 2, !dbg !41, !tbaa !16
  %20 = and i16 %19, 1, !dbg !42
  store i16 %20, ptr %18, align 2, !dbg !40, !tbaa !43
  %21 = getelementptr inbounds %struct.state, ptr %1, i32 0, i32 1, !dbg !40
  %22 = load i16, ptr @locked, align 2, !dbg !45, !tbaa !16
  store i16 %22, ptr %21, align 2, !dbg !40, !tbaa !46
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !47
  %23 = getelementptr inbounds %struct.state, ptr %1, i32 0, i32 0, !dbg !48
  %24 = load i16, ptr %23, align 2, !dbg !48, !tbaa !43
  %25 = shl i16 %24, 1, !dbg !49
  %26 = or i16 -32768, %25, !dbg !50
  %27 = getelementptr inbounds %struct.state, ptr %1, i32 0, i32 1, !dbg !51
  %28 = load i16, ptr %27, align 2, !dbg !51, !tbaa !46
  %29 = or i16 %26, %28, !dbg !52
  store i16 %29, ptr %2, align 2, !dbg !53, !tbaa !16
  %30 = load i16, ptr %2, align 2, !dbg !54, !tbaa !16
  %31 = load i16, ptr @told, align 2, !dbg !55, !tbaa !16
  %32 = icmp ne i16 %30, %31, !dbg !56
  br i1 %32, label %33, label %38, !dbg !57

33:                                               ; preds = %14
  %34 = call zeroext i16 @state_out(ptr noundef %1, i16 noundef 4) #4, !dbg !58
  %35 = icmp eq i16 %34, 0, !dbg !58
  br i1 %35, label %36, label %38, !dbg !54

36:                                               ; preds = %33
  %37 = load i16, ptr %2, align 2, !dbg !59, !tbaa !16
  store i16 %37, ptr @told, align 2, !dbg !60, !tbaa !16
  br label %38, !dbg !61

38:                                               ; preds = %36, %33, %14
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !62
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #5, !dbg !62
  ret void, !dbg !62
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define dso_local void @supply_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.SWITCH.text" !dbg !63 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !64
  %6 = load i16, ptr %4, align 2, !dbg !65, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !65
  br i1 %7, label %8, label %10, !dbg !65

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !65, !tbaa !9
  br label %11, !dbg !65

10:                                               ; preds = %2
  br label %11, !dbg !65

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !65
  store ptr %12, ptr %5, align 2, !dbg !66, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !67, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !68
  br i1 %14, label %15, label %34, !dbg !67

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !69, !tbaa !9
  %17 = getelementptr inbounds %struct.supply, ptr %16, i32 0, i32 0, !dbg !70
  %18 = load i16, ptr %17, align 2, !dbg !70, !tbaa !71
  store i16 %18, ptr @wanted, align 2, !dbg !73, !tbaa !16
  %19 = load ptr, ptr %5, align 2, !dbg !74, !tbaa !9
  %20 = getelementptr inbounds %struct.supply, ptr %19, i32 0, i32 1, !dbg !75
  %21 = load i16, ptr %20, align 2, !dbg !75, !tbaa !76
  %22 = load i16, ptr @locked, align 2, !dbg !77, !tbaa !16
  %23 = or i16 %22, %21, !dbg !77
  store i16 %23, ptr @locked, align 2, !dbg !77, !tbaa !16
  %24 = load i16, ptr @wanted, align 2, !dbg !78, !tbaa !16
  %25 = icmp ne i16 %24, 0, !dbg !78
  br i1 %25, label %26, label %30, !dbg !79

26:                                               ; preds = %15
  %27 = load i16, ptr @locked, align 2, !dbg !80, !tbaa !16
  %28 = icmp ne i16 %27, 0, !dbg !81
  %29 = xor i1 %28, true, !dbg !81
  br label %30

30:                                               ; preds = %26, %15
  %31 = phi i1 [ false, %15 ], [ %29, %26 ], !dbg !82
  %32 = zext i1 %31 to i64, !dbg !78
  %33 = select i1 %31, i16 1, i16 0, !dbg !78
  store volatile i16 %33, ptr inttoptr (i16 496 to ptr), align 2, !dbg !83, !tbaa !16
  br label %34, !dbg !84

34:                                               ; preds = %30, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !85
  ret void, !dbg !85
}

; Function Attrs: nounwind optsize
define dso_local void @unlock_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.SWITCH.text" !dbg !86 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !87
  %6 = load i16, ptr %4, align 2, !dbg !88, !tbaa !13
  %7 = icmp eq i16 %6, 2, !dbg !88
  br i1 %7, label %8, label %10, !dbg !88

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !88, !tbaa !9
  br label %11, !dbg !88

10:                                               ; preds = %2
  br label %11, !dbg !88

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !88
  store ptr %12, ptr %5, align 2, !dbg !89, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !90, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !91
  br i1 %14, label %15, label %21, !dbg !92

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !93, !tbaa !9
  %17 = getelementptr inbounds %struct.unlock, ptr %16, i32 0, i32 0, !dbg !94
  %18 = load i16, ptr %17, align 2, !dbg !94, !tbaa !95
  %19 = icmp ne i16 %18, 0, !dbg !93
  br i1 %19, label %20, label %21, !dbg !90

20:                                               ; preds = %15
  store volatile i16 1, ptr inttoptr (i16 504 to ptr), align 2, !dbg !97, !tbaa !16
  store i16 0, ptr @locked, align 2, !dbg !98, !tbaa !16
  br label %21, !dbg !99

21:                                               ; preds = %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !100
  ret void, !dbg !100
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
!1 = !DIFile(filename: "switch.c", directory: "", checksumkind: CSK_MD5, checksum: "65da9ab21e39b351fabe0a5ae69e69ec")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "state_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "switch.c", directory: "", checksumkind: CSK_MD5, checksum: "65da9ab21e39b351fabe0a5ae69e69ec")
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
!18 = !DISubprogram(name: "__sm_SWITCH_send_output", scope: !6, file: !6, line: 6, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "__sm_SWITCH_isr_func", scope: !6, file: !6, line: 11, type: !7, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 12, column: 11, scope: !19)
!21 = !DILocation(line: 13, column: 9, scope: !19)
!22 = !DILocation(line: 13, column: 23, scope: !19)
!23 = !DILocation(line: 14, column: 23, scope: !19)
!24 = !DILocation(line: 15, column: 16, scope: !19)
!25 = !DILocation(line: 16, column: 5, scope: !19)
!26 = !DILocation(line: 17, column: 1, scope: !19)
!27 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 20, type: !7, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!28 = !DILocation(line: 21, column: 20, scope: !27)
!29 = !DILocation(line: 22, column: 9, scope: !27)
!30 = !DILocation(line: 22, column: 23, scope: !27)
!31 = !DILocation(line: 23, column: 16, scope: !27)
!32 = !DILocation(line: 24, column: 5, scope: !27)
!33 = !DILocation(line: 25, column: 21, scope: !27)
!34 = !DILocation(line: 25, column: 28, scope: !27)
!35 = !DILocation(line: 25, column: 32, scope: !27)
!36 = !DILocation(line: 25, column: 31, scope: !27)
!37 = !DILocation(line: 0, scope: !27)
!38 = !DILocation(line: 25, column: 19, scope: !27)
!39 = !DILocation(line: 26, column: 5, scope: !27)
!40 = !DILocation(line: 26, column: 26, scope: !27)
!41 = !DILocation(line: 26, column: 27, scope: !27)
!42 = !DILocation(line: 26, column: 40, scope: !27)
!43 = !{!44, !17, i64 0}
!44 = !{!"state", !17, i64 0, !17, i64 2}
!45 = !DILocation(line: 26, column: 56, scope: !27)
!46 = !{!44, !17, i64 2}
!47 = !DILocation(line: 27, column: 5, scope: !27)
!48 = !DILocation(line: 27, column: 35, scope: !27)
!49 = !DILocation(line: 27, column: 38, scope: !27)
!50 = !DILocation(line: 27, column: 27, scope: !27)
!51 = !DILocation(line: 27, column: 51, scope: !27)
!52 = !DILocation(line: 27, column: 43, scope: !27)
!53 = !DILocation(line: 27, column: 14, scope: !27)
!54 = !DILocation(line: 28, column: 9, scope: !27)
!55 = !DILocation(line: 28, column: 16, scope: !27)
!56 = !DILocation(line: 28, column: 13, scope: !27)
!57 = !DILocation(line: 28, column: 21, scope: !27)
!58 = !DILocation(line: 28, column: 24, scope: !27)
!59 = !DILocation(line: 29, column: 16, scope: !27)
!60 = !DILocation(line: 29, column: 14, scope: !27)
!61 = !DILocation(line: 30, column: 5, scope: !27)
!62 = !DILocation(line: 31, column: 1, scope: !27)
!63 = distinct !DISubprogram(name: "supply_in", scope: !6, file: !6, line: 33, type: !7, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!64 = !DILocation(line: 34, column: 5, scope: !63)
!65 = !DILocation(line: 34, column: 35, scope: !63)
!66 = !DILocation(line: 34, column: 26, scope: !63)
!67 = !DILocation(line: 35, column: 9, scope: !63)
!68 = !DILocation(line: 35, column: 16, scope: !63)
!69 = !DILocation(line: 36, column: 18, scope: !63)
!70 = !DILocation(line: 36, column: 26, scope: !63)
!71 = !{!72, !17, i64 0}
!72 = !{!"supply", !17, i64 0, !17, i64 2}
!73 = !DILocation(line: 36, column: 16, scope: !63)
!74 = !DILocation(line: 37, column: 19, scope: !63)
!75 = !DILocation(line: 37, column: 27, scope: !63)
!76 = !{!72, !17, i64 2}
!77 = !DILocation(line: 37, column: 16, scope: !63)
!78 = !DILocation(line: 38, column: 25, scope: !63)
!79 = !DILocation(line: 38, column: 32, scope: !63)
!80 = !DILocation(line: 38, column: 36, scope: !63)
!81 = !DILocation(line: 38, column: 35, scope: !63)
!82 = !DILocation(line: 0, scope: !63)
!83 = !DILocation(line: 38, column: 23, scope: !63)
!84 = !DILocation(line: 39, column: 5, scope: !63)
!85 = !DILocation(line: 40, column: 1, scope: !63)
!86 = distinct !DISubprogram(name: "unlock_in", scope: !6, file: !6, line: 42, type: !7, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!87 = !DILocation(line: 43, column: 5, scope: !86)
!88 = !DILocation(line: 43, column: 35, scope: !86)
!89 = !DILocation(line: 43, column: 26, scope: !86)
!90 = !DILocation(line: 44, column: 9, scope: !86)
!91 = !DILocation(line: 44, column: 16, scope: !86)
!92 = !DILocation(line: 44, column: 24, scope: !86)
!93 = !DILocation(line: 44, column: 27, scope: !86)
!94 = !DILocation(line: 44, column: 35, scope: !86)
!95 = !{!96, !17, i64 0}
!96 = !{!"unlock", !17, i64 0}
!97 = !DILocation(line: 45, column: 23, scope: !86)
!98 = !DILocation(line: 46, column: 16, scope: !86)
!99 = !DILocation(line: 47, column: 5, scope: !86)
!100 = !DILocation(line: 48, column: 1, scope: !86)
