target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_REPORT.output.account_out, 0"
module asm ".set __sm_REPORT.input.account_in, 0"

%struct.account = type { i32, i32, i16, i16 }

@__sm_REPORT_io_account_out_idx = external dso_local global i8, align 1
@last = internal global %struct.account zeroinitializer, align 2
@is_new = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @account_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_REPORT_io_account_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_REPORT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_REPORT_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.REPORT.text"

; Function Attrs: nounwind optsize
define dso_local void @account_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !20
  %6 = load i16, ptr %4, align 2, !dbg !21, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !21
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
  br i1 %14, label %15, label %17, !dbg !23

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !25, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @last, ptr align 2 %16, i16 12, i1 false), !dbg !26, !tbaa.struct !27
  store i16 1, ptr @is_new, align 2, !dbg !30, !tbaa !16
  br label %17, !dbg !31

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !32
  ret void, !dbg !32
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #4 section ".sm.REPORT.entry" !dbg !33 {
  %1 = alloca %struct.account, align 2
  call void @llvm.lifetime.start.p0(i64 12, ptr %1) #6, !dbg !34
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %1, ptr align 2 @last, i16 12, i1 false), !dbg !35, !tbaa.struct !27
  %2 = load i16, ptr @is_new, align 2, !dbg !36, !tbaa !16
  %3 = icmp ne i16 %2, 0, !dbg !36
  br i1 %3, label %4, label %8, !dbg !37

4:                                                ; preds = %0
  %5 = call zeroext i16 @account_out(ptr noundef %1, i16 noundef 12) #5, !dbg !38
  %6 = icmp eq i16 %5, 0, !dbg !38
  br i1 %6, label %7, label %8, !dbg !36

7:                                                ; preds = %4
  store i16 0, ptr @is_new, align 2, !dbg !39, !tbaa !16
  br label %8, !dbg !40

8:                                                ; preds = %7, %4, %0
  call void @llvm.lifetime.end.p0(i64 12, ptr %1) #6, !dbg !41
  ret void, !dbg !41
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "report.c", directory: "", checksumkind: CSK_MD5, checksum: "e7337e5e5b3157d1bd07672d052c34fd")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "account_out", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "report.c", directory: "", checksumkind: CSK_MD5, checksum: "e7337e5e5b3157d1bd07672d052c34fd")
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
!18 = !DISubprogram(name: "__sm_REPORT_send_output", scope: !6, file: !6, line: 4, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "account_in", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 10, column: 5, scope: !19)
!21 = !DILocation(line: 10, column: 37, scope: !19)
!22 = !DILocation(line: 10, column: 27, scope: !19)
!23 = !DILocation(line: 11, column: 9, scope: !19)
!24 = !DILocation(line: 11, column: 17, scope: !19)
!25 = !DILocation(line: 12, column: 17, scope: !19)
!26 = !DILocation(line: 12, column: 16, scope: !19)
!27 = !{i64 0, i64 4, !28, i64 4, i64 4, !28, i64 8, i64 2, !16, i64 10, i64 2, !16}
!28 = !{!29, !29, i64 0}
!29 = !{!"long", !11, i64 0}
!30 = !DILocation(line: 13, column: 16, scope: !19)
!31 = !DILocation(line: 14, column: 5, scope: !19)
!32 = !DILocation(line: 15, column: 1, scope: !19)
!33 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 17, type: !7, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!34 = !DILocation(line: 18, column: 5, scope: !33)
!35 = !DILocation(line: 18, column: 30, scope: !33)
!36 = !DILocation(line: 19, column: 9, scope: !33)
!37 = !DILocation(line: 19, column: 16, scope: !33)
!38 = !DILocation(line: 19, column: 19, scope: !33)
!39 = !DILocation(line: 20, column: 16, scope: !33)
!40 = !DILocation(line: 21, column: 5, scope: !33)
!41 = !DILocation(line: 22, column: 1, scope: !33)
