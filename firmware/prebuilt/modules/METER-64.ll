target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_METER.output.reading, 0"
module asm ".set __sm_METER.output.tick, 0"

%struct.reading = type { i16, i16, i16, i16, i16, i16, i16 }
%struct.tick = type { i16, i16 }

@__sm_METER_io_reading_idx = external dso_local global i8, align 1
@__sm_METER_io_tick_idx = external dso_local global i8, align 1
@seconds = internal global i16 0, align 2
@sequence = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @reading(ptr noundef %0, i16 noundef %1) #0 section ".sm.METER.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_METER_io_reading_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_METER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_METER_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.METER.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @tick(ptr noundef %0, i16 noundef %1) #0 section ".sm.METER.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_METER_io_tick_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_METER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.METER.entry" !dbg !21 {
  %1 = alloca %struct.reading, align 2
  %2 = alloca i32, align 2
  %3 = alloca %struct.tick, align 2
  %4 = load i16, ptr @seconds, align 2, !dbg !22, !tbaa !16
  %5 = load volatile i16, ptr inttoptr (i16 480 to ptr), align 2, !dbg !23, !tbaa !16
  %6 = icmp eq i16 %4, %5, !dbg !24
  br i1 %6, label %7, label %8, !dbg !22

7:                                                ; preds = %0
  br label %42, !dbg !25

8:                                                ; preds = %0
  call void @llvm.lifetime.start.p0(i64 14, ptr %1) #5, !dbg !26
  %9 = getelementptr inbounds %struct.reading, ptr %1, i32 0, i32 0, !dbg !27
  %10 = load i16, ptr @sequence, align 2, !dbg !28, !tbaa !16
  %11 = add i16 %10, 1, !dbg !28
  store i16 %11, ptr @sequence, align 2, !dbg !28, !tbaa !16
  store i16 %10, ptr %9, align 2, !dbg !27, !tbaa !29
  %12 = getelementptr inbounds %struct.reading, ptr %1, i32 0, i32 1, !dbg !27
  %13 = load volatile i16, ptr inttoptr (i16 480 to ptr), align 2, !dbg !31, !tbaa !16
  store i16 %13, ptr %12, align 2, !dbg !27, !tbaa !32
  %14 = getelementptr inbounds %struct.reading, ptr %1, i32 0, i32 2, !dbg !27
  %15 = load volatile i16, ptr inttoptr (i16 464 to ptr), align 2, !dbg !33, !tbaa !16
  store i16 %15, ptr %14, align 2, !dbg !27, !tbaa !34
  %16 = getelementptr inbounds %struct.reading, ptr %1, i32 0, i32 3, !dbg !27
  %17 = load volatile i16, ptr inttoptr (i16 466 to ptr), align 2, !dbg !35, !tbaa !16
  store i16 %17, ptr %16, align 2, !dbg !27, !tbaa !36
  %18 = getelementptr inbounds %struct.reading, ptr %1, i32 0, i32 4, !dbg !27
  %19 = load volatile i16, ptr inttoptr (i16 468 to ptr), align 2, !dbg !37, !tbaa !16
  store i16 %19, ptr %18, align 2, !dbg !27, !tbaa !38
  %20 = getelementptr inbounds %struct.reading, ptr %1, i32 0, i32 5, !dbg !27
  %21 = load volatile i16, ptr inttoptr (i16 470 to ptr), align 2, !dbg !39, !tbaa !16
  store i16 %21, ptr %20, align 2, !dbg !27, !tbaa !40
  %22 = getelementptr inbounds %struct.reading, ptr %1, i32 0, i32 6, !dbg !27
  %23 = load volatile i16, ptr inttoptr (i16 472 to ptr), align 2, !dbg !41, !tbaa !16
  store i16 %23, ptr %22, align 2, !dbg !27, !tbaa !42
  %24 = call zeroext i16 @reading(ptr noundef %1, i16 noundef 14) #4, !dbg !43
  %25 = icmp eq i16 %24, 0, !dbg !43
  br i1 %25, label %27, label %26, !dbg !44

26:                                               ; preds = %8
  store i32 1, ptr %2, align 2
  br label %40, !dbg !45

27:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(i64 4, ptr %3) #5, !dbg !46
  %28 = getelementptr inbounds %struct.tick, ptr %3, i32 0, i32 0, !dbg !47
  %29 = load i16, ptr @sequence, align 2, !dbg !48, !tbaa !16
  %30 = add i16 %29, 1, !dbg !48
  store i16 %30, ptr @sequence, align 2, !dbg !48, !tbaa !16
  store i16 %29, ptr %28, align 2, !dbg !47, !tbaa !49
  %31 = getelementptr inbounds %struct.tick, ptr %3, i32 0, i32 1, !dbg !47
  %32 = load i16, ptr @seconds, align 2, !dbg !51, !tbaa !16
  %33 = add i16 %32, 1, !dbg !52
  store i16 %33, ptr %31, align 2, !dbg !47, !tbaa !53
  %34 = call zeroext i16 @tick(ptr noundef %3, i16 noundef 4) #4, !dbg !54
  %35 = icmp eq i16 %34, 0, !dbg !54
  br i1 %35, label %36, label %39, !dbg !54

36:                                               ; preds = %27
  %37 = load i16, ptr @seconds, align 2, !dbg !55, !tbaa !16
  %38 = add i16 %37, 1, !dbg !55
  store i16 %38, ptr @seconds, align 2, !dbg !55, !tbaa !16
  br label %39, !dbg !56

39:                                               ; preds = %36, %27
  call void @llvm.lifetime.end.p0(i64 4, ptr %3) #5, !dbg !57
  store i32 0, ptr %2, align 2, !dbg !57
  br label %40, !dbg !57

40:                                               ; preds = %39, %26
  call void @llvm.lifetime.end.p0(i64 14, ptr %1) #5, !dbg !57
  %41 = load i32, ptr %2, align 2
  switch i32 %41, label %43 [
    i32 0, label %42
    i32 1, label %42
  ]

42:                                               ; preds = %7, %40, %40
  ret void, !dbg !57

43:                                               ; preds = %40
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nobuiltin optsize "no-builtins" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "meter.c", directory: "", checksumkind: CSK_MD5, checksum: "16b7004b41c7043e85f0c28f8fa63375")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "reading", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "meter.c", directory: "", checksumkind: CSK_MD5, checksum: "16b7004b41c7043e85f0c28f8fa63375")
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
!18 = !DISubprogram(name: "__sm_METER_send_output", scope: !6, file: !6, line: 8, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "tick", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 9, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 15, type: !7, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 16, column: 9, scope: !21)
!23 = !DILocation(line: 16, column: 20, scope: !21)
!24 = !DILocation(line: 16, column: 17, scope: !21)
!25 = !DILocation(line: 17, column: 9, scope: !21)
!26 = !DILocation(line: 19, column: 5, scope: !21)
!27 = !DILocation(line: 19, column: 31, scope: !21)
!28 = !DILocation(line: 19, column: 40, scope: !21)
!29 = !{!30, !17, i64 0}
!30 = !{!"reading", !17, i64 0, !17, i64 2, !17, i64 4, !17, i64 6, !17, i64 8, !17, i64 10, !17, i64 12}
!31 = !DILocation(line: 19, column: 50, scope: !21)
!32 = !{!30, !17, i64 2}
!33 = !DILocation(line: 19, column: 70, scope: !21)
!34 = !{!30, !17, i64 4}
!35 = !DILocation(line: 19, column: 87, scope: !21)
!36 = !{!30, !17, i64 6}
!37 = !DILocation(line: 20, column: 32, scope: !21)
!38 = !{!30, !17, i64 8}
!39 = !DILocation(line: 20, column: 50, scope: !21)
!40 = !{!30, !17, i64 10}
!41 = !DILocation(line: 20, column: 70, scope: !21)
!42 = !{!30, !17, i64 12}
!43 = !DILocation(line: 21, column: 10, scope: !21)
!44 = !DILocation(line: 21, column: 9, scope: !21)
!45 = !DILocation(line: 22, column: 9, scope: !21)
!46 = !DILocation(line: 24, column: 5, scope: !21)
!47 = !DILocation(line: 24, column: 23, scope: !21)
!48 = !DILocation(line: 24, column: 32, scope: !21)
!49 = !{!50, !17, i64 0}
!50 = !{!"tick", !17, i64 0, !17, i64 2}
!51 = !DILocation(line: 24, column: 36, scope: !21)
!52 = !DILocation(line: 24, column: 44, scope: !21)
!53 = !{!50, !17, i64 2}
!54 = !DILocation(line: 25, column: 9, scope: !21)
!55 = !DILocation(line: 26, column: 16, scope: !21)
!56 = !DILocation(line: 27, column: 5, scope: !21)
!57 = !DILocation(line: 28, column: 1, scope: !21)
