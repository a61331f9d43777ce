target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_READER.output.reading_out, 0"
module asm ".set __sm_READER.input.energy_in, 0"
module asm ".set __sm_READER.input.time_in, 0"

%struct.reading = type { i32, i32 }
%struct.energy = type { i32, i32, i16 }
%struct.time_of_day = type { i32, i16 }

@__sm_READER_io_reading_out_idx = external dso_local global i8, align 1
@last = internal global %struct.reading zeroinitializer, align 2
@measured = internal global i16 0, align 2
@due = internal global i32 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @reading_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.READER.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_READER_io_reading_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_READER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #3, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_READER_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.READER.text"

; Function Attrs: nounwind optsize
define dso_local void @energy_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.READER.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !20
  %6 = load i16, ptr %4, align 2, !dbg !21, !tbaa !13
  %7 = icmp uge i16 %6, 10, !dbg !21
  br i1 %7, label %8, label %10, !dbg !21

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !21, !tbaa !9
  br label %11, !dbg !21

10:                                               ; preds = %2
  br label %11, !dbg !21

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !21
  store ptr %12, ptr %5, align 2, !dbg !22, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !23, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !24
  br i1 %14, label %15, label %19, !dbg !23

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !25, !tbaa !9
  %17 = getelementptr inbounds %struct.energy, ptr %16, i32 0, i32 0, !dbg !26
  %18 = load i32, ptr %17, align 2, !dbg !26, !tbaa !27
  store i32 %18, ptr getelementptr inbounds (%struct.reading, ptr @last, i32 0, i32 1), align 2, !dbg !30, !tbaa !31
  store i16 1, ptr @measured, align 2, !dbg !33, !tbaa !16
  br label %19, !dbg !34

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !35
  ret void, !dbg !35
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.READER.text" !dbg !36 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !37
  %6 = load i16, ptr %4, align 2, !dbg !38, !tbaa !13
  %7 = icmp uge i16 %6, 6, !dbg !38
  br i1 %7, label %8, label %10, !dbg !38

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !38, !tbaa !9
  br label %11, !dbg !38

10:                                               ; preds = %2
  br label %11, !dbg !38

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !38
  store ptr %12, ptr %5, align 2, !dbg !39, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !40, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !41
  br i1 %14, label %15, label %40, !dbg !42

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !43, !tbaa !9
  %17 = getelementptr inbounds %struct.time_of_day, ptr %16, i32 0, i32 1, !dbg !44
  %18 = load i16, ptr %17, align 2, !dbg !44, !tbaa !45
  %19 = icmp ne i16 %18, 0, !dbg !43
  br i1 %19, label %40, label %20, !dbg !47

20:                                               ; preds = %15
  %21 = load i16, ptr @measured, align 2, !dbg !48, !tbaa !16
  %22 = icmp ne i16 %21, 0, !dbg !48
  br i1 %22, label %23, label %40, !dbg !49

23:                                               ; preds = %20
  %24 = load ptr, ptr %5, align 2, !dbg !50, !tbaa !9
  %25 = getelementptr inbounds %struct.time_of_day, ptr %24, i32 0, i32 0, !dbg !51
  %26 = load i32, ptr %25, align 2, !dbg !51, !tbaa !52
  %27 = load i32, ptr @due, align 2, !dbg !53, !tbaa !54
  %28 = icmp uge i32 %26, %27, !dbg !55
  br i1 %28, label %29, label %40, !dbg !40

29:                                               ; preds = %23
  %30 = load ptr, ptr %5, align 2, !dbg !56, !tbaa !9
  %31 = getelementptr inbounds %struct.time_of_day, ptr %30, i32 0, i32 0, !dbg !57
  %32 = load i32, ptr %31, align 2, !dbg !57, !tbaa !52
  %33 = udiv i32 %32, 60, !dbg !58
  store i32 %33, ptr @last, align 2, !dbg !59, !tbaa !60
  %34 = load i32, ptr @last, align 2, !dbg !61, !tbaa !60
  %35 = add i32 %34, 1, !dbg !62
  %36 = mul i32 %35, 60, !dbg !63
  store i32 %36, ptr @due, align 2, !dbg !64, !tbaa !54
  %37 = call zeroext i16 @reading_out(ptr noundef @last, i16 noundef 8) #3, !dbg !65
  %38 = icmp eq i16 %37, 0, !dbg !65
  %39 = zext i1 %38 to i16, !dbg !65
  br label %40, !dbg !66

40:                                               ; preds = %29, %23, %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !67
  ret void, !dbg !67
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nobuiltin optsize "no-builtins" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "reader.c", directory: "", checksumkind: CSK_MD5, checksum: "a6b6988bab3189c1c0064687cd245a3a")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "reading_out", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "reader.c", directory: "", checksumkind: CSK_MD5, checksum: "a6b6988bab3189c1c0064687cd245a3a")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 4, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_READER_send_output", scope: !6, file: !6, line: 4, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "energy_in", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 11, column: 5, scope: !19)
!21 = !DILocation(line: 11, column: 35, scope: !19)
!22 = !DILocation(line: 11, column: 26, scope: !19)
!23 = !DILocation(line: 12, column: 9, scope: !19)
!24 = !DILocation(line: 12, column: 16, scope: !19)
!25 = !DILocation(line: 13, column: 23, scope: !19)
!26 = !DILocation(line: 13, column: 31, scope: !19)
!27 = !{!28, !29, i64 0}
!28 = !{!"energy", !29, i64 0, !29, i64 4, !17, i64 8}
!29 = !{!"long", !11, i64 0}
!30 = !DILocation(line: 13, column: 21, scope: !19)
!31 = !{!32, !29, i64 4}
!32 = !{!"reading", !29, i64 0, !29, i64 4}
!33 = !DILocation(line: 14, column: 18, scope: !19)
!34 = !DILocation(line: 15, column: 5, scope: !19)
!35 = !DILocation(line: 16, column: 1, scope: !19)
!36 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!37 = !DILocation(line: 19, column: 5, scope: !36)
!38 = !DILocation(line: 19, column: 38, scope: !36)
!39 = !DILocation(line: 19, column: 31, scope: !36)
!40 = !DILocation(line: 20, column: 9, scope: !36)
!41 = !DILocation(line: 20, column: 14, scope: !36)
!42 = !DILocation(line: 20, column: 22, scope: !36)
!43 = !DILocation(line: 20, column: 26, scope: !36)
!44 = !DILocation(line: 20, column: 32, scope: !36)
!45 = !{!46, !17, i64 4}
!46 = !{!"time_of_day", !29, i64 0, !17, i64 4}
!47 = !DILocation(line: 20, column: 37, scope: !36)
!48 = !DILocation(line: 20, column: 40, scope: !36)
!49 = !DILocation(line: 20, column: 49, scope: !36)
!50 = !DILocation(line: 20, column: 52, scope: !36)
!51 = !DILocation(line: 20, column: 58, scope: !36)
!52 = !{!46, !29, i64 0}
!53 = !DILocation(line: 20, column: 69, scope: !36)
!54 = !{!29, !29, i64 0}
!55 = !DILocation(line: 20, column: 66, scope: !36)
!56 = !DILocation(line: 21, column: 22, scope: !36)
!57 = !DILocation(line: 21, column: 28, scope: !36)
!58 = !DILocation(line: 21, column: 36, scope: !36)
!59 = !DILocation(line: 21, column: 20, scope: !36)
!60 = !{!32, !29, i64 0}
!61 = !DILocation(line: 22, column: 21, scope: !36)
!62 = !DILocation(line: 22, column: 27, scope: !36)
!63 = !DILocation(line: 22, column: 32, scope: !36)
!64 = !DILocation(line: 22, column: 13, scope: !36)
!65 = !DILocation(line: 23, column: 15, scope: !36)
!66 = !DILocation(line: 24, column: 5, scope: !36)
!67 = !DILocation(line: 25, column: 1, scope: !36)
