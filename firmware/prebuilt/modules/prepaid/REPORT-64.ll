target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_REPORT.output.account_out, 0"
module asm ".set __sm_REPORT.output.bill_out, 0"
module asm ".set __sm_REPORT.input.account_in, 0"
module asm ".set __sm_REPORT.input.bill_in, 0"

%struct.account = type { i32, i32, i16, i16 }
%struct.bill = type { i32, i32, i32 }

@__sm_REPORT_io_account_out_idx = external dso_local global i8, align 1
@__sm_REPORT_io_bill_out_idx = external dso_local global i8, align 1
@last = internal global %struct.account zeroinitializer, align 2
@is_new = internal global i16 0, align 2
@last_bill = internal global %struct.bill zeroinitializer, align 2
@bill_is_new = internal global i16 0, align 2

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
define dso_local zeroext i16 @bill_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_REPORT_io_bill_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_REPORT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local void @account_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !22
  %6 = load i16, ptr %4, align 2, !dbg !23, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !23
  br i1 %7, label %8, label %10, !dbg !23

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !23, !tbaa !9
  br label %11, !dbg !23

10:                                               ; preds = %2
  br label %11, !dbg !23

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !23
  store ptr %12, ptr %5, align 2, !dbg !24, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !25, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !26
  br i1 %14, label %15, label %17, !dbg !25

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !27, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @last, ptr align 2 %16, i16 12, i1 false), !dbg !28, !tbaa.struct !29
  store i16 1, ptr @is_new, align 2, !dbg !32, !tbaa !16
  br label %17, !dbg !33

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !34
  ret void, !dbg !34
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @bill_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !35 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !36
  %6 = load i16, ptr %4, align 2, !dbg !37, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !37
  br i1 %7, label %8, label %10, !dbg !37

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !37, !tbaa !9
  br label %11, !dbg !37

10:                                               ; preds = %2
  br label %11, !dbg !37

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !37
  store ptr %12, ptr %5, align 2, !dbg !38, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !39, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !40
  br i1 %14, label %15, label %17, !dbg !39

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !41, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @last_bill, ptr align 2 %16, i16 12, i1 false), !dbg !42, !tbaa.struct !43
  store i16 1, ptr @bill_is_new, align 2, !dbg !44, !tbaa !16
  br label %17, !dbg !45

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !46
  ret void, !dbg !46
}

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #4 section ".sm.REPORT.entry" !dbg !47 {
  %1 = alloca %struct.account, align 2
  %2 = alloca %struct.bill, align 2
  call void @llvm.lifetime.start.p0(i64 12, ptr %1) #6, !dbg !48
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %1, ptr align 2 @last, i16 12, i1 false), !dbg !49, !tbaa.struct !29
  call void @llvm.lifetime.start.p0(i64 12, ptr %2) #6, !dbg !50
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %2, ptr align 2 @last_bill, i16 12, i1 false), !dbg !51, !tbaa.struct !43
  %3 = load i16, ptr @is_new, align 2, !dbg !52, !tbaa !16
  %4 = icmp ne i16 %3, 0, !dbg !52
  br i1 %4, label %5, label %9, !dbg !53

5:                                                ; preds = %0
  %6 = call zeroext i16 @account_out(ptr noundef %1, i16 noundef 12) #5, !dbg !54
  %7 = icmp eq i16 %6, 0, !dbg !54
  br i1 %7, label %8, label %9, !dbg !52

8:                                                ; preds = %5
  store i16 0, ptr @is_new, align 2, !dbg !55, !tbaa !16
  br label %9, !dbg !56

9:                                                ; preds = %8, %5, %0
  %10 = load i16, ptr @bill_is_new, align 2, !dbg !57, !tbaa !16
  %11 = icmp ne i16 %10, 0, !dbg !57
  br i1 %11, label %12, label %16, !dbg !58

12:                                               ; preds = %9
  %13 = call zeroext i16 @bill_out(ptr noundef %2, i16 noundef 12) #5, !dbg !59
  %14 = icmp eq i16 %13, 0, !dbg !59
  br i1 %14, label %15, label %16, !dbg !57

15:                                               ; preds = %12
  store i16 0, ptr @bill_is_new, align 2, !dbg !60, !tbaa !16
  br label %16, !dbg !61

16:                                               ; preds = %15, %12, %9
  call void @llvm.lifetime.end.p0(i64 12, ptr %2) #6, !dbg !62
  call void @llvm.lifetime.end.p0(i64 12, ptr %1) #6, !dbg !62
  ret void, !dbg !62
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
!1 = !DIFile(filename: "report.c", directory: "", checksumkind: CSK_MD5, checksum: "0c0dda679ac852eabef5afadb7881177")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "account_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "report.c", directory: "", checksumkind: CSK_MD5, checksum: "0c0dda679ac852eabef5afadb7881177")
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
!18 = !DISubprogram(name: "__sm_REPORT_send_output", scope: !6, file: !6, line: 5, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "bill_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 6, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "account_in", scope: !6, file: !6, line: 12, type: !7, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 13, column: 5, scope: !21)
!23 = !DILocation(line: 13, column: 37, scope: !21)
!24 = !DILocation(line: 13, column: 27, scope: !21)
!25 = !DILocation(line: 14, column: 9, scope: !21)
!26 = !DILocation(line: 14, column: 17, scope: !21)
!27 = !DILocation(line: 15, column: 17, scope: !21)
!28 = !DILocation(line: 15, column: 16, scope: !21)
!29 = !{i64 0, i64 4, !30, i64 4, i64 4, !30, i64 8, i64 2, !16, i64 10, i64 2, !16}
!30 = !{!31, !31, i64 0}
!31 = !{!"long", !11, i64 0}
!32 = !DILocation(line: 16, column: 16, scope: !21)
!33 = !DILocation(line: 17, column: 5, scope: !21)
!34 = !DILocation(line: 18, column: 1, scope: !21)
!35 = distinct !DISubprogram(name: "bill_in", scope: !6, file: !6, line: 20, type: !7, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!36 = !DILocation(line: 21, column: 5, scope: !35)
!37 = !DILocation(line: 21, column: 31, scope: !35)
!38 = !DILocation(line: 21, column: 24, scope: !35)
!39 = !DILocation(line: 22, column: 9, scope: !35)
!40 = !DILocation(line: 22, column: 14, scope: !35)
!41 = !DILocation(line: 23, column: 22, scope: !35)
!42 = !DILocation(line: 23, column: 21, scope: !35)
!43 = !{i64 0, i64 4, !30, i64 4, i64 4, !30, i64 8, i64 4, !30}
!44 = !DILocation(line: 24, column: 21, scope: !35)
!45 = !DILocation(line: 25, column: 5, scope: !35)
!46 = !DILocation(line: 26, column: 1, scope: !35)
!47 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 28, type: !7, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!48 = !DILocation(line: 29, column: 5, scope: !47)
!49 = !DILocation(line: 29, column: 30, scope: !47)
!50 = !DILocation(line: 30, column: 5, scope: !47)
!51 = !DILocation(line: 30, column: 24, scope: !47)
!52 = !DILocation(line: 31, column: 9, scope: !47)
!53 = !DILocation(line: 31, column: 16, scope: !47)
!54 = !DILocation(line: 31, column: 19, scope: !47)
!55 = !DILocation(line: 32, column: 16, scope: !47)
!56 = !DILocation(line: 33, column: 5, scope: !47)
!57 = !DILocation(line: 34, column: 9, scope: !47)
!58 = !DILocation(line: 34, column: 21, scope: !47)
!59 = !DILocation(line: 34, column: 24, scope: !47)
!60 = !DILocation(line: 35, column: 21, scope: !47)
!61 = !DILocation(line: 36, column: 5, scope: !47)
!62 = !DILocation(line: 37, column: 1, scope: !47)
