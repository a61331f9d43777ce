target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_SHOW.input.energy_in, 0"

%struct.energy = type { i32, i32, i16 }


; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #0 section ".sm.SHOW.entry" !dbg !5 {
  %1 = load volatile i16, ptr inttoptr (i16 464 to ptr), align 2, !dbg !9, !tbaa !10
  store volatile i16 %1, ptr inttoptr (i16 450 to ptr), align 2, !dbg !14, !tbaa !10
  ret void, !dbg !15
}

; Function Attrs: nounwind optsize
define dso_local void @energy_in(ptr noundef %0, i16 noundef %1) #1 section ".sm.SHOW.text" !dbg !16 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !17
  store i16 %1, ptr %4, align 2, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #3, !dbg !21
  %6 = load i16, ptr %4, align 2, !dbg !22, !tbaa !19
  %7 = icmp uge i16 %6, 10, !dbg !22
  br i1 %7, label %8, label %10, !dbg !22

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !17
  br label %11, !dbg !22

10:                                               ; preds = %2
  br label %11, !dbg !22

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !22
  store ptr %12, ptr %5, align 2, !dbg !23, !tbaa !17
  %13 = load ptr, ptr %5, align 2, !dbg !24, !tbaa !17
  %14 = icmp ne ptr %13, null, !dbg !25
  br i1 %14, label %15, label %20, !dbg !24

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !26, !tbaa !17
  %17 = getelementptr inbounds %struct.energy, ptr %16, i32 0, i32 0, !dbg !27
  %18 = load i32, ptr %17, align 2, !dbg !27, !tbaa !28
  %19 = trunc i32 %18 to i16, !dbg !31
  store volatile i16 %19, ptr inttoptr (i16 452 to ptr), align 2, !dbg !32, !tbaa !10
  br label %20, !dbg !33

20:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #3, !dbg !34
  ret void, !dbg !34
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "show.c", directory: "", checksumkind: CSK_MD5, checksum: "c68f03252489dafff89e4264c459664b")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "show.c", directory: "", checksumkind: CSK_MD5, checksum: "c68f03252489dafff89e4264c459664b")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 4, column: 50, scope: !5)
!10 = !{!11, !11, i64 0}
!11 = !{!"short", !12, i64 0}
!12 = !{!"omnipotent char", !13, i64 0}
!13 = !{!"Simple C/C++ TBAA"}
!14 = !DILocation(line: 4, column: 48, scope: !5)
!15 = !DILocation(line: 4, column: 67, scope: !5)
!16 = distinct !DISubprogram(name: "energy_in", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!17 = !{!18, !18, i64 0}
!18 = !{!"any pointer", !12, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"int", !12, i64 0}
!21 = !DILocation(line: 7, column: 5, scope: !16)
!22 = !DILocation(line: 7, column: 35, scope: !16)
!23 = !DILocation(line: 7, column: 26, scope: !16)
!24 = !DILocation(line: 8, column: 9, scope: !16)
!25 = !DILocation(line: 8, column: 16, scope: !16)
!26 = !DILocation(line: 9, column: 36, scope: !16)
!27 = !DILocation(line: 9, column: 44, scope: !16)
!28 = !{!29, !30, i64 0}
!29 = !{!"energy", !30, i64 0, !30, i64 4, !11, i64 8}
!30 = !{!"long", !12, i64 0}
!31 = !DILocation(line: 9, column: 26, scope: !16)
!32 = !DILocation(line: 9, column: 24, scope: !16)
!33 = !DILocation(line: 10, column: 5, scope: !16)
!34 = !DILocation(line: 11, column: 1, scope: !16)
