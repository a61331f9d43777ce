target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CENTRAL.input.account_in, 0"
module asm ".set __sm_CENTRAL.input.bill_in, 0"

%struct.account = type { i32, i32, i16, i16 }
%struct.bill = type { i32, i32, i32 }

@last = internal global %struct.account zeroinitializer, align 2
@last_bill = internal global %struct.bill zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local void @account_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CENTRAL.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #3, !dbg !15
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
  br i1 %14, label %15, label %17, !dbg !18

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !20, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @last, ptr align 2 %16, i16 12, i1 false), !dbg !21, !tbaa.struct !22
  br label %17, !dbg !27

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #3, !dbg !28
  ret void, !dbg !28
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define dso_local void @bill_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CENTRAL.text" !dbg !29 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #3, !dbg !30
  %6 = load i16, ptr %4, align 2, !dbg !31, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !31
  br i1 %7, label %8, label %10, !dbg !31

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !31, !tbaa !9
  br label %11, !dbg !31

10:                                               ; preds = %2
  br label %11, !dbg !31

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !31
  store ptr %12, ptr %5, align 2, !dbg !32, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !33, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !34
  br i1 %14, label %15, label %17, !dbg !33

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !35, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @last_bill, ptr align 2 %16, i16 12, i1 false), !dbg !36, !tbaa.struct !37
  br label %17, !dbg !38

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #3, !dbg !39
  ret void, !dbg !39
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "central.c", directory: "", checksumkind: CSK_MD5, checksum: "8a8281f98f9d868bf5133b8608529471")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "account_in", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "central.c", directory: "", checksumkind: CSK_MD5, checksum: "8a8281f98f9d868bf5133b8608529471")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 8, column: 5, scope: !5)
!16 = !DILocation(line: 8, column: 37, scope: !5)
!17 = !DILocation(line: 8, column: 27, scope: !5)
!18 = !DILocation(line: 9, column: 9, scope: !5)
!19 = !DILocation(line: 9, column: 17, scope: !5)
!20 = !DILocation(line: 10, column: 17, scope: !5)
!21 = !DILocation(line: 10, column: 16, scope: !5)
!22 = !{i64 0, i64 4, !23, i64 4, i64 4, !23, i64 8, i64 2, !25, i64 10, i64 2, !25}
!23 = !{!24, !24, i64 0}
!24 = !{!"long", !11, i64 0}
!25 = !{!26, !26, i64 0}
!26 = !{!"short", !11, i64 0}
!27 = !DILocation(line: 11, column: 5, scope: !5)
!28 = !DILocation(line: 12, column: 1, scope: !5)
!29 = distinct !DISubprogram(name: "bill_in", scope: !6, file: !6, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!30 = !DILocation(line: 15, column: 5, scope: !29)
!31 = !DILocation(line: 15, column: 31, scope: !29)
!32 = !DILocation(line: 15, column: 24, scope: !29)
!33 = !DILocation(line: 16, column: 9, scope: !29)
!34 = !DILocation(line: 16, column: 14, scope: !29)
!35 = !DILocation(line: 17, column: 22, scope: !29)
!36 = !DILocation(line: 17, column: 21, scope: !29)
!37 = !{i64 0, i64 4, !23, i64 4, i64 4, !23, i64 8, i64 4, !23}
!38 = !DILocation(line: 18, column: 5, scope: !29)
!39 = !DILocation(line: 19, column: 1, scope: !29)
