target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CALENDAR.output.time_out, 0"
module asm ".set __sm_CALENDAR.input.set_in, 0"

%struct.time_of_day = type { i32, i16 }

@__sm_CALENDAR_io_time_out_idx = external dso_local global i8, align 1
@told = internal global i32 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @time_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CALENDAR.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CALENDAR_io_time_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_CALENDAR_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_CALENDAR_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.CALENDAR.text"

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.CALENDAR.entry" !dbg !19 {
  %1 = alloca i16, align 2
  %2 = alloca %struct.time_of_day, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !20
  %3 = load volatile i16, ptr inttoptr (i16 256 to ptr), align 2, !dbg !21, !tbaa !16
  store i16 %3, ptr %1, align 2, !dbg !22, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 6, ptr %2) #5, !dbg !23
  %4 = getelementptr inbounds %struct.time_of_day, ptr %2, i32 0, i32 0, !dbg !24
  %5 = load volatile i16, ptr inttoptr (i16 258 to ptr), align 2, !dbg !25, !tbaa !16
  %6 = zext i16 %5 to i32, !dbg !26
  %7 = shl i32 %6, 16, !dbg !27
  %8 = load i16, ptr %1, align 2, !dbg !28, !tbaa !16
  %9 = zext i16 %8 to i32, !dbg !28
  %10 = or i32 %7, %9, !dbg !29
  store i32 %10, ptr %4, align 2, !dbg !24, !tbaa !30
  %11 = getelementptr inbounds %struct.time_of_day, ptr %2, i32 0, i32 1, !dbg !24
  %12 = load volatile i16, ptr inttoptr (i16 260 to ptr), align 2, !dbg !33, !tbaa !16
  %13 = and i16 %12, 1, !dbg !34
  store i16 %13, ptr %11, align 2, !dbg !24, !tbaa !35
  %14 = getelementptr inbounds %struct.time_of_day, ptr %2, i32 0, i32 0, !dbg !36
  %15 = load i32, ptr %14, align 2, !dbg !36, !tbaa !30
  %16 = load i32, ptr @told, align 2, !dbg !37, !tbaa !38
  %17 = icmp ne i32 %15, %16, !dbg !39
  br i1 %17, label %18, label %24, !dbg !40

18:                                               ; preds = %0
  %19 = call zeroext i16 @time_out(ptr noundef %2, i16 noundef 6) #4, !dbg !41
  %20 = icmp eq i16 %19, 0, !dbg !41
  br i1 %20, label %21, label %24, !dbg !42

21:                                               ; preds = %18
  %22 = getelementptr inbounds %struct.time_of_day, ptr %2, i32 0, i32 0, !dbg !43
  %23 = load i32, ptr %22, align 2, !dbg !43, !tbaa !30
  store i32 %23, ptr @told, align 2, !dbg !44, !tbaa !38
  br label %24, !dbg !45

24:                                               ; preds = %21, %18, %0
  call void @llvm.lifetime.end.p0(i64 6, ptr %2) #5, !dbg !46
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !46
  ret void, !dbg !46
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define dso_local void @set_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CALENDAR.text" !dbg !47 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !48
  %6 = load i16, ptr %4, align 2, !dbg !49, !tbaa !13
  %7 = icmp uge i16 %6, 6, !dbg !49
  br i1 %7, label %8, label %10, !dbg !49

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !49, !tbaa !9
  br label %11, !dbg !49

10:                                               ; preds = %2
  br label %11, !dbg !49

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !49
  store ptr %12, ptr %5, align 2, !dbg !50, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !51, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !52
  br i1 %14, label %15, label %25, !dbg !51

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !53, !tbaa !9
  %17 = getelementptr inbounds %struct.time_of_day, ptr %16, i32 0, i32 0, !dbg !54
  %18 = load i32, ptr %17, align 2, !dbg !54, !tbaa !30
  %19 = lshr i32 %18, 16, !dbg !55
  %20 = trunc i32 %19 to i16, !dbg !56
  store volatile i16 %20, ptr inttoptr (i16 266 to ptr), align 2, !dbg !57, !tbaa !16
  %21 = load ptr, ptr %5, align 2, !dbg !58, !tbaa !9
  %22 = getelementptr inbounds %struct.time_of_day, ptr %21, i32 0, i32 0, !dbg !59
  %23 = load i32, ptr %22, align 2, !dbg !59, !tbaa !30
  %24 = trunc i32 %23 to i16, !dbg !60
  store volatile i16 %24, ptr inttoptr (i16 264 to ptr), align 2, !dbg !61, !tbaa !16
  store volatile i16 0, ptr inttoptr (i16 268 to ptr), align 2, !dbg !62, !tbaa !16
  br label %25, !dbg !63

25:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !64
  ret void, !dbg !64
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
!1 = !DIFile(filename: "calendar.c", directory: "", checksumkind: CSK_MD5, checksum: "04f5a541283010d52099963fef1eab53")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "time_out", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "calendar.c", directory: "", checksumkind: CSK_MD5, checksum: "04f5a541283010d52099963fef1eab53")
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
!18 = !DISubprogram(name: "__sm_CALENDAR_send_output", scope: !6, file: !6, line: 4, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 9, column: 5, scope: !19)
!21 = !DILocation(line: 9, column: 20, scope: !19)
!22 = !DILocation(line: 9, column: 14, scope: !19)
!23 = !DILocation(line: 10, column: 5, scope: !19)
!24 = !DILocation(line: 10, column: 30, scope: !19)
!25 = !DILocation(line: 10, column: 41, scope: !19)
!26 = !DILocation(line: 10, column: 31, scope: !19)
!27 = !DILocation(line: 10, column: 55, scope: !19)
!28 = !DILocation(line: 10, column: 63, scope: !19)
!29 = !DILocation(line: 10, column: 61, scope: !19)
!30 = !{!31, !32, i64 0}
!31 = !{!"time_of_day", !32, i64 0, !17, i64 4}
!32 = !{!"long", !11, i64 0}
!33 = !DILocation(line: 10, column: 68, scope: !19)
!34 = !DILocation(line: 10, column: 84, scope: !19)
!35 = !{!31, !17, i64 4}
!36 = !DILocation(line: 11, column: 13, scope: !19)
!37 = !DILocation(line: 11, column: 24, scope: !19)
!38 = !{!32, !32, i64 0}
!39 = !DILocation(line: 11, column: 21, scope: !19)
!40 = !DILocation(line: 11, column: 29, scope: !19)
!41 = !DILocation(line: 11, column: 32, scope: !19)
!42 = !DILocation(line: 11, column: 9, scope: !19)
!43 = !DILocation(line: 12, column: 20, scope: !19)
!44 = !DILocation(line: 12, column: 14, scope: !19)
!45 = !DILocation(line: 13, column: 5, scope: !19)
!46 = !DILocation(line: 14, column: 1, scope: !19)
!47 = distinct !DISubprogram(name: "set_in", scope: !6, file: !6, line: 16, type: !7, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!48 = !DILocation(line: 17, column: 5, scope: !47)
!49 = !DILocation(line: 17, column: 37, scope: !47)
!50 = !DILocation(line: 17, column: 31, scope: !47)
!51 = !DILocation(line: 18, column: 9, scope: !47)
!52 = !DILocation(line: 18, column: 13, scope: !47)
!53 = !DILocation(line: 19, column: 40, scope: !47)
!54 = !DILocation(line: 19, column: 45, scope: !47)
!55 = !DILocation(line: 19, column: 53, scope: !47)
!56 = !DILocation(line: 19, column: 29, scope: !47)
!57 = !DILocation(line: 19, column: 27, scope: !47)
!58 = !DILocation(line: 20, column: 38, scope: !47)
!59 = !DILocation(line: 20, column: 43, scope: !47)
!60 = !DILocation(line: 20, column: 28, scope: !47)
!61 = !DILocation(line: 20, column: 26, scope: !47)
!62 = !DILocation(line: 21, column: 25, scope: !47)
!63 = !DILocation(line: 22, column: 5, scope: !47)
!64 = !DILocation(line: 23, column: 1, scope: !47)
