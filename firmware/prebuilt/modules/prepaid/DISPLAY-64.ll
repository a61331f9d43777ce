target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_DISPLAY.input.show_in, 0"

; Function Attrs: nounwind optsize
define dso_local void @show_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.DISPLAY.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #2, !dbg !15
  %6 = load ptr, ptr %3, align 2, !dbg !16, !tbaa !9
  store ptr %6, ptr %5, align 2, !dbg !17, !tbaa !9
  %7 = load i16, ptr %4, align 2, !dbg !18, !tbaa !13
  %8 = icmp eq i16 %7, 6, !dbg !19
  br i1 %8, label %9, label %19, !dbg !18

9:                                                ; preds = %2
  %10 = load ptr, ptr %5, align 2, !dbg !20, !tbaa !9
  %11 = getelementptr inbounds i16, ptr %10, i16 0, !dbg !20
  %12 = load i16, ptr %11, align 2, !dbg !20, !tbaa !21
  store volatile i16 %12, ptr inttoptr (i16 448 to ptr), align 2, !dbg !23, !tbaa !21
  %13 = load ptr, ptr %5, align 2, !dbg !24, !tbaa !9
  %14 = getelementptr inbounds i16, ptr %13, i16 1, !dbg !24
  %15 = load i16, ptr %14, align 2, !dbg !24, !tbaa !21
  store volatile i16 %15, ptr inttoptr (i16 450 to ptr), align 2, !dbg !25, !tbaa !21
  %16 = load ptr, ptr %5, align 2, !dbg !26, !tbaa !9
  %17 = getelementptr inbounds i16, ptr %16, i16 2, !dbg !26
  %18 = load i16, ptr %17, align 2, !dbg !26, !tbaa !21
  store volatile i16 %18, ptr inttoptr (i16 452 to ptr), align 2, !dbg !27, !tbaa !21
  br label %19, !dbg !28

19:                                               ; preds = %9, %2
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #2, !dbg !29
  ret void, !dbg !29
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "display.c", directory: "", checksumkind: CSK_MD5, checksum: "e039a6e188340dd0fd728e8289988186")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "show_in", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "display.c", directory: "", checksumkind: CSK_MD5, checksum: "e039a6e188340dd0fd728e8289988186")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 5, column: 5, scope: !5)
!16 = !DILocation(line: 5, column: 43, scope: !5)
!17 = !DILocation(line: 5, column: 21, scope: !5)
!18 = !DILocation(line: 6, column: 9, scope: !5)
!19 = !DILocation(line: 6, column: 16, scope: !5)
!20 = !DILocation(line: 7, column: 26, scope: !5)
!21 = !{!22, !22, i64 0}
!22 = !{!"short", !11, i64 0}
!23 = !DILocation(line: 7, column: 24, scope: !5)
!24 = !DILocation(line: 8, column: 25, scope: !5)
!25 = !DILocation(line: 8, column: 23, scope: !5)
!26 = !DILocation(line: 9, column: 26, scope: !5)
!27 = !DILocation(line: 9, column: 24, scope: !5)
!28 = !DILocation(line: 10, column: 5, scope: !5)
!29 = !DILocation(line: 11, column: 1, scope: !5)
