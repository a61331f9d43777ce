target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_MEASURE.output.measurement_out, 0"

%struct.measurement = type { i32, i32, i16 }

@__sm_MEASURE_io_measurement_out_idx = external dso_local global i8, align 1
@told = internal global i32 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @measurement_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.MEASURE.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_MEASURE_io_measurement_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_MEASURE_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_MEASURE_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.MEASURE.text"

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.MEASURE.entry" !dbg !19 {
  %1 = alloca i16, align 2
  %2 = alloca i32, align 2
  %3 = alloca %struct.measurement, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !20
  %4 = load volatile i16, ptr inttoptr (i16 256 to ptr), align 2, !dbg !21, !tbaa !16
  store i16 %4, ptr %1, align 2, !dbg !22, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %2) #5, !dbg !23
  %5 = load volatile i16, ptr inttoptr (i16 258 to ptr), align 2, !dbg !24, !tbaa !16
  %6 = zext i16 %5 to i32, !dbg !25
  %7 = shl i32 %6, 16, !dbg !26
  %8 = load i16, ptr %1, align 2, !dbg !27, !tbaa !16
  %9 = zext i16 %8 to i32, !dbg !27
  %10 = or i32 %7, %9, !dbg !28
  store i32 %10, ptr %2, align 2, !dbg !29, !tbaa !30
  %11 = load i32, ptr %2, align 2, !dbg !32, !tbaa !30
  %12 = load i32, ptr @told, align 2, !dbg !33, !tbaa !30
  %13 = icmp ne i32 %11, %12, !dbg !34
  br i1 %13, label %14, label %32, !dbg !32

14:                                               ; preds = %0
  %15 = load volatile i16, ptr inttoptr (i16 208 to ptr), align 2, !dbg !35, !tbaa !16
  store i16 %15, ptr %1, align 2, !dbg !36, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 10, ptr %3) #5, !dbg !37
  %16 = getelementptr inbounds %struct.measurement, ptr %3, i32 0, i32 0, !dbg !38
  %17 = load i32, ptr %2, align 2, !dbg !39, !tbaa !30
  store i32 %17, ptr %16, align 2, !dbg !38, !tbaa !40
  %18 = getelementptr inbounds %struct.measurement, ptr %3, i32 0, i32 1, !dbg !38
  %19 = load volatile i16, ptr inttoptr (i16 210 to ptr), align 2, !dbg !42, !tbaa !16
  %20 = zext i16 %19 to i32, !dbg !43
  %21 = shl i32 %20, 16, !dbg !44
  %22 = load i16, ptr %1, align 2, !dbg !45, !tbaa !16
  %23 = zext i16 %22 to i32, !dbg !45
  %24 = or i32 %21, %23, !dbg !46
  store i32 %24, ptr %18, align 2, !dbg !38, !tbaa !47
  %25 = getelementptr inbounds %struct.measurement, ptr %3, i32 0, i32 2, !dbg !38
  %26 = load volatile i16, ptr inttoptr (i16 464 to ptr), align 2, !dbg !48, !tbaa !16
  store i16 %26, ptr %25, align 2, !dbg !38, !tbaa !49
  %27 = call zeroext i16 @measurement_out(ptr noundef %3, i16 noundef 10) #4, !dbg !50
  %28 = icmp eq i16 %27, 0, !dbg !50
  br i1 %28, label %29, label %31, !dbg !50

29:                                               ; preds = %14
  %30 = load i32, ptr %2, align 2, !dbg !51, !tbaa !30
  store i32 %30, ptr @told, align 2, !dbg !52, !tbaa !30
  br label %31, !dbg !53

31:                                               ; preds = %29, %14
  call void @llvm.lifetime.end.p0(i64 10, ptr %3) #5, !dbg !54
  br label %32, !dbg !54

32:                                               ; preds = %31, %0
  call void @llvm.lifetime.end.p0(i64 4, ptr %2) #5, !dbg !55
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !55
  ret void, !dbg !55
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
!1 = !DIFile(filename: "measure.c", directory: "", checksumkind: CSK_MD5, checksum: "15c22059818cff519b4f5ac95a7d1b28")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "measurement_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "measure.c", directory: "", checksumkind: CSK_MD5, checksum: "15c22059818cff519b4f5ac95a7d1b28")
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
!18 = !DISubprogram(name: "__sm_MEASURE_send_output", scope: !6, file: !6, line: 5, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 10, column: 5, scope: !19)
!21 = !DILocation(line: 10, column: 20, scope: !19)
!22 = !DILocation(line: 10, column: 14, scope: !19)
!23 = !DILocation(line: 11, column: 5, scope: !19)
!24 = !DILocation(line: 11, column: 31, scope: !19)
!25 = !DILocation(line: 11, column: 21, scope: !19)
!26 = !DILocation(line: 11, column: 45, scope: !19)
!27 = !DILocation(line: 11, column: 53, scope: !19)
!28 = !DILocation(line: 11, column: 51, scope: !19)
!29 = !DILocation(line: 11, column: 14, scope: !19)
!30 = !{!31, !31, i64 0}
!31 = !{!"long", !11, i64 0}
!32 = !DILocation(line: 12, column: 9, scope: !19)
!33 = !DILocation(line: 12, column: 17, scope: !19)
!34 = !DILocation(line: 12, column: 14, scope: !19)
!35 = !DILocation(line: 13, column: 15, scope: !19)
!36 = !DILocation(line: 13, column: 13, scope: !19)
!37 = !DILocation(line: 14, column: 9, scope: !19)
!38 = !DILocation(line: 14, column: 42, scope: !19)
!39 = !DILocation(line: 14, column: 43, scope: !19)
!40 = !{!41, !31, i64 0}
!41 = !{!"measurement", !31, i64 0, !31, i64 4, !17, i64 8}
!42 = !DILocation(line: 14, column: 59, scope: !19)
!43 = !DILocation(line: 14, column: 49, scope: !19)
!44 = !DILocation(line: 14, column: 78, scope: !19)
!45 = !DILocation(line: 14, column: 86, scope: !19)
!46 = !DILocation(line: 14, column: 84, scope: !19)
!47 = !{!41, !31, i64 4}
!48 = !DILocation(line: 14, column: 91, scope: !19)
!49 = !{!41, !17, i64 8}
!50 = !DILocation(line: 15, column: 13, scope: !19)
!51 = !DILocation(line: 16, column: 20, scope: !19)
!52 = !DILocation(line: 16, column: 18, scope: !19)
!53 = !DILocation(line: 17, column: 9, scope: !19)
!54 = !DILocation(line: 18, column: 5, scope: !19)
!55 = !DILocation(line: 19, column: 1, scope: !19)
