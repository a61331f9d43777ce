target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_LINE.input.text_in, 0"

; Function Attrs: nounwind optsize
define dso_local void @text_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.LINE.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #2, !dbg !15
  store i16 0, ptr %5, align 2, !dbg !16, !tbaa !13
  br label %6, !dbg !15

6:                                                ; preds = %23, %2
  %7 = load i16, ptr %5, align 2, !dbg !17, !tbaa !13
  %8 = load i16, ptr %4, align 2, !dbg !18, !tbaa !13
  %9 = icmp ult i16 %7, %8, !dbg !19
  br i1 %9, label %11, label %10, !dbg !20

10:                                               ; preds = %6
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #2, !dbg !20
  br label %26

11:                                               ; preds = %6
  br label %12, !dbg !21

12:                                               ; preds = %16, %11
  %13 = load volatile i16, ptr inttoptr (i16 176 to ptr), align 2, !dbg !22, !tbaa !23
  %14 = and i16 %13, 8, !dbg !25
  %15 = icmp ne i16 %14, 0, !dbg !21
  br i1 %15, label %16, label %17, !dbg !21

16:                                               ; preds = %12
  br label %12, !dbg !21, !llvm.loop !26

17:                                               ; preds = %12
  %18 = load ptr, ptr %3, align 2, !dbg !29, !tbaa !9
  %19 = load i16, ptr %5, align 2, !dbg !30, !tbaa !13
  %20 = getelementptr inbounds i8, ptr %18, i16 %19, !dbg !29
  %21 = load i8, ptr %20, align 1, !dbg !29, !tbaa !31
  %22 = zext i8 %21 to i16, !dbg !29
  store volatile i16 %22, ptr inttoptr (i16 180 to ptr), align 2, !dbg !32, !tbaa !23
  br label %23, !dbg !33

23:                                               ; preds = %17
  %24 = load i16, ptr %5, align 2, !dbg !34, !tbaa !13
  %25 = add i16 %24, 1, !dbg !34
  store i16 %25, ptr %5, align 2, !dbg !34, !tbaa !13
  br label %6, !dbg !20, !llvm.loop !35

26:                                               ; preds = %10
  ret void, !dbg !36
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
!1 = !DIFile(filename: "line.c", directory: "", checksumkind: CSK_MD5, checksum: "bd631ec163fb1a1f72db206e4b25e3ac")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "text_in", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "line.c", directory: "", checksumkind: CSK_MD5, checksum: "bd631ec163fb1a1f72db206e4b25e3ac")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 5, column: 10, scope: !5)
!16 = !DILocation(line: 5, column: 17, scope: !5)
!17 = !DILocation(line: 5, column: 27, scope: !5)
!18 = !DILocation(line: 5, column: 34, scope: !5)
!19 = !DILocation(line: 5, column: 32, scope: !5)
!20 = !DILocation(line: 5, column: 5, scope: !5)
!21 = !DILocation(line: 6, column: 9, scope: !5)
!22 = !DILocation(line: 6, column: 16, scope: !5)
!23 = !{!24, !24, i64 0}
!24 = !{!"short", !11, i64 0}
!25 = !DILocation(line: 6, column: 28, scope: !5)
!26 = distinct !{!26, !21, !27, !28}
!27 = !DILocation(line: 7, column: 9, scope: !5)
!28 = !{!"llvm.loop.mustprogress"}
!29 = !DILocation(line: 8, column: 21, scope: !5)
!30 = !DILocation(line: 8, column: 26, scope: !5)
!31 = !{!11, !11, i64 0}
!32 = !DILocation(line: 8, column: 19, scope: !5)
!33 = !DILocation(line: 9, column: 5, scope: !5)
!34 = !DILocation(line: 5, column: 46, scope: !5)
!35 = distinct !{!35, !20, !33, !28}
!36 = !DILocation(line: 10, column: 1, scope: !5)
