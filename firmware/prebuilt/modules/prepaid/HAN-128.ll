target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_HAN.input.account_in, 0"

%struct.account = type { i32, i32, i16, i16 }

; Function Attrs: nounwind optsize
define dso_local void @account_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.HAN.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #2, !dbg !15
  %6 = load i16, ptr %4, align 2, !dbg !16, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !16
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
  br i1 %14, label %15, label %26, !dbg !18

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !20, !tbaa !9
  %17 = getelementptr inbounds %struct.account, ptr %16, i32 0, i32 3, !dbg !21
  %18 = load i16, ptr %17, align 2, !dbg !21, !tbaa !22
  store volatile i16 %18, ptr inttoptr (i16 448 to ptr), align 2, !dbg !26, !tbaa !27
  %19 = load ptr, ptr %5, align 2, !dbg !28, !tbaa !9
  %20 = getelementptr inbounds %struct.account, ptr %19, i32 0, i32 2, !dbg !29
  %21 = load i16, ptr %20, align 2, !dbg !29, !tbaa !30
  store volatile i16 %21, ptr inttoptr (i16 450 to ptr), align 2, !dbg !31, !tbaa !27
  %22 = load ptr, ptr %5, align 2, !dbg !32, !tbaa !9
  %23 = getelementptr inbounds %struct.account, ptr %22, i32 0, i32 1, !dbg !33
  %24 = load i32, ptr %23, align 2, !dbg !33, !tbaa !34
  %25 = trunc i32 %24 to i16, !dbg !35
  store volatile i16 %25, ptr inttoptr (i16 452 to ptr), align 2, !dbg !36, !tbaa !27
  br label %26, !dbg !37

26:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #2, !dbg !38
  ret void, !dbg !38
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
!1 = !DIFile(filename: "han.c", directory: "", checksumkind: CSK_MD5, checksum: "6b029e3d8be263599ff8c7253a316a63")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "account_in", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "han.c", directory: "", checksumkind: CSK_MD5, checksum: "6b029e3d8be263599ff8c7253a316a63")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 5, column: 5, scope: !5)
!16 = !DILocation(line: 5, column: 37, scope: !5)
!17 = !DILocation(line: 5, column: 27, scope: !5)
!18 = !DILocation(line: 6, column: 9, scope: !5)
!19 = !DILocation(line: 6, column: 17, scope: !5)
!20 = !DILocation(line: 7, column: 26, scope: !5)
!21 = !DILocation(line: 7, column: 35, scope: !5)
!22 = !{!23, !25, i64 10}
!23 = !{!"account", !24, i64 0, !24, i64 4, !25, i64 8, !25, i64 10}
!24 = !{!"long", !11, i64 0}
!25 = !{!"short", !11, i64 0}
!26 = !DILocation(line: 7, column: 24, scope: !5)
!27 = !{!25, !25, i64 0}
!28 = !DILocation(line: 8, column: 25, scope: !5)
!29 = !DILocation(line: 8, column: 34, scope: !5)
!30 = !{!23, !25, i64 8}
!31 = !DILocation(line: 8, column: 23, scope: !5)
!32 = !DILocation(line: 9, column: 36, scope: !5)
!33 = !DILocation(line: 9, column: 45, scope: !5)
!34 = !{!23, !24, i64 4}
!35 = !DILocation(line: 9, column: 26, scope: !5)
!36 = !DILocation(line: 9, column: 24, scope: !5)
!37 = !DILocation(line: 10, column: 5, scope: !5)
!38 = !DILocation(line: 11, column: 1, scope: !5)
