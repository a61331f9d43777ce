target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_HAN.input.esme_in, 0"

%struct.consumption = type { i16, i16, i16, i16 }

; Function Attrs: nounwind optsize
define dso_local void @esme_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.HAN.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #3, !dbg !15
  %6 = load i16, ptr %4, align 2, !dbg !16, !tbaa !13
  %7 = icmp uge i16 %6, 8, !dbg !16
  br i1 %7, label %8, label %10, !dbg !16

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !16, !tbaa !9
  br label %11, !dbg !16

10:                                               ; preds = %2
  br label %11, !dbg !16

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !16
  store ptr %12, ptr %5, align 2, !dbg !17, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !18, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !19
  br i1 %14, label %15, label %25, !dbg !18

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !20, !tbaa !9
  %17 = getelementptr inbounds %struct.consumption, ptr %16, i32 0, i32 1, !dbg !21
  %18 = load i16, ptr %17, align 2, !dbg !21, !tbaa !22
  %19 = load ptr, ptr %5, align 2, !dbg !25, !tbaa !9
  %20 = getelementptr inbounds %struct.consumption, ptr %19, i32 0, i32 2, !dbg !26
  %21 = load i16, ptr %20, align 2, !dbg !26, !tbaa !27
  %22 = load ptr, ptr %5, align 2, !dbg !28, !tbaa !9
  %23 = getelementptr inbounds %struct.consumption, ptr %22, i32 0, i32 3, !dbg !29
  %24 = load i16, ptr %23, align 2, !dbg !29, !tbaa !30
  call void @ihd_show(i16 noundef zeroext %18, i16 noundef zeroext %21, i16 noundef zeroext %24) #4, !dbg !31
  br label %25, !dbg !32

25:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #3, !dbg !33
  ret void, !dbg !33
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: optsize
declare !dbg !34 dso_local void @ihd_show(i16 noundef zeroext, i16 noundef zeroext, i16 noundef zeroext) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin optsize "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "han.c", directory: "", checksumkind: CSK_MD5, checksum: "fd32dd67bae18afc11203ba24df68abf")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "esme_in", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "han.c", directory: "", checksumkind: CSK_MD5, checksum: "fd32dd67bae18afc11203ba24df68abf")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 6, column: 5, scope: !5)
!16 = !DILocation(line: 6, column: 40, scope: !5)
!17 = !DILocation(line: 6, column: 31, scope: !5)
!18 = !DILocation(line: 7, column: 9, scope: !5)
!19 = !DILocation(line: 7, column: 16, scope: !5)
!20 = !DILocation(line: 8, column: 18, scope: !5)
!21 = !DILocation(line: 8, column: 26, scope: !5)
!22 = !{!23, !24, i64 2}
!23 = !{!"consumption", !24, i64 0, !24, i64 2, !24, i64 4, !24, i64 6}
!24 = !{!"short", !11, i64 0}
!25 = !DILocation(line: 8, column: 34, scope: !5)
!26 = !DILocation(line: 8, column: 42, scope: !5)
!27 = !{!23, !24, i64 4}
!28 = !DILocation(line: 8, column: 49, scope: !5)
!29 = !DILocation(line: 8, column: 57, scope: !5)
!30 = !{!23, !24, i64 6}
!31 = !DILocation(line: 8, column: 9, scope: !5)
!32 = !DILocation(line: 9, column: 5, scope: !5)
!33 = !DILocation(line: 10, column: 1, scope: !5)
!34 = !DISubprogram(name: "ihd_show", scope: !35, file: !35, line: 7, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!35 = !DIFile(filename: "ihd.h", directory: "", checksumkind: CSK_MD5, checksum: "1f094386ff682aadb665a3a788d3ed2d")
