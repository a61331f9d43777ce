target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_METROLOGY.output.time_out, 0"
module asm ".set __sm_METROLOGY.output.measurement_out, 0"

%struct.time = type { i32 }
%struct.measurement = type { i32, i32, i16, i16, i16 }

@__sm_METROLOGY_io_time_out_idx = external dso_local global i8, align 1
@__sm_METROLOGY_io_measurement_out_idx = external dso_local global i8, align 1

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @time_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.METROLOGY.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_METROLOGY_io_time_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_METROLOGY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_METROLOGY_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.METROLOGY.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @measurement_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.METROLOGY.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_METROLOGY_io_measurement_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_METROLOGY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.METROLOGY.entry" !dbg !21 {
  %1 = alloca i16, align 2
  %2 = alloca %struct.time, align 2
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca %struct.measurement, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !22
  %6 = load volatile i16, ptr inttoptr (i16 256 to ptr), align 2, !dbg !23, !tbaa !16
  store i16 %6, ptr %1, align 2, !dbg !24, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %2) #5, !dbg !25
  %7 = getelementptr inbounds %struct.time, ptr %2, i32 0, i32 0, !dbg !26
  %8 = load volatile i16, ptr inttoptr (i16 258 to ptr), align 2, !dbg !27, !tbaa !16
  %9 = zext i16 %8 to i32, !dbg !28
  %10 = shl i32 %9, 16, !dbg !29
  %11 = load i16, ptr %1, align 2, !dbg !30, !tbaa !16
  %12 = zext i16 %11 to i32, !dbg !30
  %13 = or i32 %10, %12, !dbg !31
  store i32 %13, ptr %7, align 2, !dbg !26, !tbaa !32
  %14 = load volatile i16, ptr inttoptr (i16 260 to ptr), align 2, !dbg !35, !tbaa !16
  %15 = and i16 %14, 1, !dbg !36
  %16 = icmp ne i16 %15, 0, !dbg !36
  br i1 %16, label %17, label %18, !dbg !35

17:                                               ; preds = %0
  store i32 1, ptr %3, align 2
  br label %48, !dbg !37

18:                                               ; preds = %0
  %19 = call zeroext i16 @time_out(ptr noundef %2, i16 noundef 4) #4, !dbg !38
  %20 = icmp eq i16 %19, 0, !dbg !38
  %21 = zext i1 %20 to i16, !dbg !38
  %22 = load volatile i16, ptr inttoptr (i16 208 to ptr), align 2, !dbg !39, !tbaa !16
  store i16 %22, ptr %1, align 2, !dbg !40, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %4) #5, !dbg !41
  %23 = load volatile i16, ptr inttoptr (i16 210 to ptr), align 2, !dbg !42, !tbaa !16
  %24 = zext i16 %23 to i32, !dbg !43
  %25 = shl i32 %24, 16, !dbg !44
  %26 = load i16, ptr %1, align 2, !dbg !45, !tbaa !16
  %27 = zext i16 %26 to i32, !dbg !45
  %28 = or i32 %25, %27, !dbg !46
  store i32 %28, ptr %4, align 2, !dbg !47, !tbaa !48
  %29 = load volatile i16, ptr inttoptr (i16 212 to ptr), align 2, !dbg !49, !tbaa !16
  store i16 %29, ptr %1, align 2, !dbg !50, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 14, ptr %5) #5, !dbg !51
  %30 = getelementptr inbounds %struct.measurement, ptr %5, i32 0, i32 0, !dbg !52
  %31 = load i32, ptr %4, align 2, !dbg !53, !tbaa !48
  store i32 %31, ptr %30, align 2, !dbg !52, !tbaa !54
  %32 = getelementptr inbounds %struct.measurement, ptr %5, i32 0, i32 1, !dbg !52
  %33 = load volatile i16, ptr inttoptr (i16 214 to ptr), align 2, !dbg !56, !tbaa !16
  %34 = zext i16 %33 to i32, !dbg !57
  %35 = shl i32 %34, 16, !dbg !58
  %36 = load i16, ptr %1, align 2, !dbg !59, !tbaa !16
  %37 = zext i16 %36 to i32, !dbg !59
  %38 = or i32 %35, %37, !dbg !60
  store i32 %38, ptr %32, align 2, !dbg !52, !tbaa !61
  %39 = getelementptr inbounds %struct.measurement, ptr %5, i32 0, i32 2, !dbg !52
  %40 = load volatile i16, ptr inttoptr (i16 464 to ptr), align 2, !dbg !62, !tbaa !16
  store i16 %40, ptr %39, align 2, !dbg !52, !tbaa !63
  %41 = getelementptr inbounds %struct.measurement, ptr %5, i32 0, i32 3, !dbg !52
  %42 = load volatile i16, ptr inttoptr (i16 468 to ptr), align 2, !dbg !64, !tbaa !16
  store i16 %42, ptr %41, align 2, !dbg !52, !tbaa !65
  %43 = getelementptr inbounds %struct.measurement, ptr %5, i32 0, i32 4, !dbg !52
  %44 = load volatile i16, ptr inttoptr (i16 470 to ptr), align 2, !dbg !66, !tbaa !16
  store i16 %44, ptr %43, align 2, !dbg !52, !tbaa !67
  %45 = call zeroext i16 @measurement_out(ptr noundef %5, i16 noundef 14) #4, !dbg !68
  %46 = icmp eq i16 %45, 0, !dbg !68
  %47 = zext i1 %46 to i16, !dbg !68
  call void @llvm.lifetime.end.p0(i64 14, ptr %5) #5, !dbg !69
  call void @llvm.lifetime.end.p0(i64 4, ptr %4) #5, !dbg !69
  store i32 0, ptr %3, align 2, !dbg !69
  br label %48, !dbg !69

48:                                               ; preds = %18, %17
  call void @llvm.lifetime.end.p0(i64 4, ptr %2) #5, !dbg !69
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !69
  %49 = load i32, ptr %3, align 2
  switch i32 %49, label %51 [
    i32 0, label %50
    i32 1, label %50
  ]

50:                                               ; preds = %48, %48
  ret void, !dbg !69

51:                                               ; preds = %48
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
!1 = !DIFile(filename: "metrology.c", directory: "", checksumkind: CSK_MD5, checksum: "221d2a37958589b477a498b8cd6a1842")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "time_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "metrology.c", directory: "", checksumkind: CSK_MD5, checksum: "221d2a37958589b477a498b8cd6a1842")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 7, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_METROLOGY_send_output", scope: !6, file: !6, line: 7, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "measurement_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 8, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 11, column: 5, scope: !21)
!23 = !DILocation(line: 11, column: 20, scope: !21)
!24 = !DILocation(line: 11, column: 14, scope: !21)
!25 = !DILocation(line: 12, column: 5, scope: !21)
!26 = !DILocation(line: 12, column: 24, scope: !21)
!27 = !DILocation(line: 12, column: 35, scope: !21)
!28 = !DILocation(line: 12, column: 25, scope: !21)
!29 = !DILocation(line: 12, column: 49, scope: !21)
!30 = !DILocation(line: 12, column: 57, scope: !21)
!31 = !DILocation(line: 12, column: 55, scope: !21)
!32 = !{!33, !34, i64 0}
!33 = !{!"time", !34, i64 0}
!34 = !{!"long", !11, i64 0}
!35 = !DILocation(line: 13, column: 9, scope: !21)
!36 = !DILocation(line: 13, column: 25, scope: !21)
!37 = !DILocation(line: 14, column: 9, scope: !21)
!38 = !DILocation(line: 16, column: 11, scope: !21)
!39 = !DILocation(line: 17, column: 11, scope: !21)
!40 = !DILocation(line: 17, column: 9, scope: !21)
!41 = !DILocation(line: 18, column: 5, scope: !21)
!42 = !DILocation(line: 18, column: 35, scope: !21)
!43 = !DILocation(line: 18, column: 25, scope: !21)
!44 = !DILocation(line: 18, column: 54, scope: !21)
!45 = !DILocation(line: 18, column: 62, scope: !21)
!46 = !DILocation(line: 18, column: 60, scope: !21)
!47 = !DILocation(line: 18, column: 14, scope: !21)
!48 = !{!34, !34, i64 0}
!49 = !DILocation(line: 19, column: 11, scope: !21)
!50 = !DILocation(line: 19, column: 9, scope: !21)
!51 = !DILocation(line: 20, column: 5, scope: !21)
!52 = !DILocation(line: 20, column: 38, scope: !21)
!53 = !DILocation(line: 20, column: 39, scope: !21)
!54 = !{!55, !34, i64 0}
!55 = !{!"measurement", !34, i64 0, !34, i64 4, !17, i64 8, !17, i64 10, !17, i64 12}
!56 = !DILocation(line: 20, column: 59, scope: !21)
!57 = !DILocation(line: 20, column: 49, scope: !21)
!58 = !DILocation(line: 20, column: 78, scope: !21)
!59 = !DILocation(line: 20, column: 86, scope: !21)
!60 = !DILocation(line: 20, column: 84, scope: !21)
!61 = !{!55, !34, i64 4}
!62 = !DILocation(line: 20, column: 91, scope: !21)
!63 = !{!55, !17, i64 8}
!64 = !DILocation(line: 21, column: 39, scope: !21)
!65 = !{!55, !17, i64 10}
!66 = !DILocation(line: 21, column: 57, scope: !21)
!67 = !{!55, !17, i64 12}
!68 = !DILocation(line: 22, column: 11, scope: !21)
!69 = !DILocation(line: 23, column: 1, scope: !21)
