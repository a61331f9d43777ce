target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_REPORT.output.account_out, 0"
module asm ".set __sm_REPORT.output.bill_out, 0"
module asm ".set __sm_REPORT.output.read_out, 0"
module asm ".set __sm_REPORT.output.entry_out, 0"
module asm ".set __sm_REPORT.input.account_in, 0"
module asm ".set __sm_REPORT.input.bill_in, 0"
module asm ".set __sm_REPORT.input.log_in, 0"
module asm ".set __sm_REPORT.input.entry_in, 0"

%struct.account = type { i32, i32, i16, i16 }
%struct.bill = type { i32, i32, i32 }
%struct.entry_number = type { i32 }
%struct.kept = type { i32, i32, i32, i16 }
%struct.log_entry = type { i32, %struct.kept }

@__sm_REPORT_io_account_out_idx = external dso_local global i8, align 1
@__sm_REPORT_io_bill_out_idx = external dso_local global i8, align 1
@__sm_REPORT_io_read_out_idx = external dso_local global i8, align 1
@__sm_REPORT_io_entry_out_idx = external dso_local global i8, align 1
@last = internal global %struct.account zeroinitializer, align 2
@is_new = internal global i16 0, align 2
@last_bill = internal global %struct.bill zeroinitializer, align 2
@bill_is_new = internal global i16 0, align 2
@next = internal global %struct.entry_number zeroinitializer, align 2
@entry = internal global %struct.kept zeroinitializer, align 2
@entry_is_new = internal global i16 0, align 2
@asked = internal global %struct.entry_number zeroinitializer, align 2

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
define dso_local zeroext i16 @read_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_REPORT_io_read_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_REPORT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @entry_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_REPORT_io_entry_out_idx to i16), ptr %5, align 2, !dbg !24, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !24, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !24, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !24, !tbaa !13
  %9 = call zeroext i16 @__sm_REPORT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !24
  ret i16 %9, !dbg !24
}

; Function Attrs: nounwind optsize
define dso_local void @account_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !25 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !26
  %6 = load i16, ptr %4, align 2, !dbg !27, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !27
  br i1 %7, label %8, label %10, !dbg !27

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !27, !tbaa !9
  br label %11, !dbg !27

10:                                               ; preds = %2
  br label %11, !dbg !27

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !27
  store ptr %12, ptr %5, align 2, !dbg !28, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !29, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !30
  br i1 %14, label %15, label %17, !dbg !29

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !31, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @last, ptr align 2 %16, i16 12, i1 false), !dbg !32, !tbaa.struct !33
  store i16 1, ptr @is_new, align 2, !dbg !36, !tbaa !16
  br label %17, !dbg !37

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !38
  ret void, !dbg !38
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @bill_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !39 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !40
  %6 = load i16, ptr %4, align 2, !dbg !41, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !41
  br i1 %7, label %8, label %10, !dbg !41

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !41, !tbaa !9
  br label %11, !dbg !41

10:                                               ; preds = %2
  br label %11, !dbg !41

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !41
  store ptr %12, ptr %5, align 2, !dbg !42, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !43, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !44
  br i1 %14, label %15, label %17, !dbg !43

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !45, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @last_bill, ptr align 2 %16, i16 12, i1 false), !dbg !46, !tbaa.struct !47
  store i16 1, ptr @bill_is_new, align 2, !dbg !48, !tbaa !16
  br label %17, !dbg !49

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !50
  ret void, !dbg !50
}

; Function Attrs: nounwind optsize
define dso_local void @log_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !51 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !52
  %6 = load i16, ptr %4, align 2, !dbg !53, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !53
  br i1 %7, label %8, label %10, !dbg !53

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !53, !tbaa !9
  br label %11, !dbg !53

10:                                               ; preds = %2
  br label %11, !dbg !53

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !53
  store ptr %12, ptr %5, align 2, !dbg !54, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !55, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !56
  br i1 %14, label %15, label %17, !dbg !55

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !57, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @next, ptr align 2 %16, i16 4, i1 false), !dbg !58, !tbaa.struct !59
  br label %17, !dbg !60

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !61
  ret void, !dbg !61
}

; Function Attrs: nounwind optsize
define dso_local void @entry_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.REPORT.text" !dbg !62 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !63
  %6 = load i16, ptr %4, align 2, !dbg !64, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !64
  br i1 %7, label %8, label %10, !dbg !64

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !64, !tbaa !9
  br label %11, !dbg !64

10:                                               ; preds = %2
  br label %11, !dbg !64

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !64
  store ptr %12, ptr %5, align 2, !dbg !65, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !66, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !67
  br i1 %14, label %15, label %17, !dbg !66

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !68, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @entry, ptr align 2 %16, i16 14, i1 false), !dbg !69, !tbaa.struct !70
  store i16 1, ptr @entry_is_new, align 2, !dbg !71, !tbaa !16
  br label %17, !dbg !72

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !73
  ret void, !dbg !73
}

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #4 section ".sm.REPORT.entry" !dbg !74 {
  %1 = alloca %struct.account, align 2
  %2 = alloca %struct.bill, align 2
  %3 = alloca %struct.log_entry, align 2
  %4 = alloca %struct.entry_number, align 2
  call void @llvm.lifetime.start.p0(i64 12, ptr %1) #6, !dbg !75
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %1, ptr align 2 @last, i16 12, i1 false), !dbg !76, !tbaa.struct !33
  call void @llvm.lifetime.start.p0(i64 12, ptr %2) #6, !dbg !77
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %2, ptr align 2 @last_bill, i16 12, i1 false), !dbg !78, !tbaa.struct !47
  call void @llvm.lifetime.start.p0(i64 18, ptr %3) #6, !dbg !79
  %5 = getelementptr inbounds %struct.log_entry, ptr %3, i32 0, i32 0, !dbg !80
  %6 = load i32, ptr @asked, align 2, !dbg !81, !tbaa !82
  store i32 %6, ptr %5, align 2, !dbg !80, !tbaa !84
  %7 = getelementptr inbounds %struct.log_entry, ptr %3, i32 0, i32 1, !dbg !80
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %7, ptr align 2 @entry, i16 14, i1 false), !dbg !87, !tbaa.struct !70
  %8 = load i16, ptr @is_new, align 2, !dbg !88, !tbaa !16
  %9 = icmp ne i16 %8, 0, !dbg !88
  br i1 %9, label %10, label %14, !dbg !89

10:                                               ; preds = %0
  %11 = call zeroext i16 @account_out(ptr noundef %1, i16 noundef 12) #5, !dbg !90
  %12 = icmp eq i16 %11, 0, !dbg !90
  br i1 %12, label %13, label %14, !dbg !88

13:                                               ; preds = %10
  store i16 0, ptr @is_new, align 2, !dbg !91, !tbaa !16
  br label %14, !dbg !92

14:                                               ; preds = %13, %10, %0
  %15 = load i16, ptr @bill_is_new, align 2, !dbg !93, !tbaa !16
  %16 = icmp ne i16 %15, 0, !dbg !93
  br i1 %16, label %17, label %21, !dbg !94

17:                                               ; preds = %14
  %18 = call zeroext i16 @bill_out(ptr noundef %2, i16 noundef 12) #5, !dbg !95
  %19 = icmp eq i16 %18, 0, !dbg !95
  br i1 %19, label %20, label %21, !dbg !93

20:                                               ; preds = %17
  store i16 0, ptr @bill_is_new, align 2, !dbg !96, !tbaa !16
  br label %21, !dbg !97

21:                                               ; preds = %20, %17, %14
  %22 = load i16, ptr @entry_is_new, align 2, !dbg !98, !tbaa !16
  %23 = icmp ne i16 %22, 0, !dbg !98
  br i1 %23, label %24, label %35, !dbg !99

24:                                               ; preds = %21
  %25 = call zeroext i16 @entry_out(ptr noundef %3, i16 noundef 18) #5, !dbg !100
  %26 = icmp eq i16 %25, 0, !dbg !100
  br i1 %26, label %27, label %35, !dbg !98

27:                                               ; preds = %24
  %28 = load i32, ptr @next, align 2, !dbg !101, !tbaa !82
  %29 = load i32, ptr @asked, align 2, !dbg !102, !tbaa !82
  %30 = icmp eq i32 %28, %29, !dbg !103
  %31 = zext i1 %30 to i16, !dbg !103
  %32 = sext i16 %31 to i32, !dbg !104
  %33 = load i32, ptr @next, align 2, !dbg !105, !tbaa !82
  %34 = add i32 %33, %32, !dbg !105
  store i32 %34, ptr @next, align 2, !dbg !105, !tbaa !82
  store i16 0, ptr @entry_is_new, align 2, !dbg !106, !tbaa !16
  br label %35, !dbg !107

35:                                               ; preds = %27, %24, %21
  call void @llvm.lifetime.start.p0(i64 4, ptr %4) #6, !dbg !108
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %4, ptr align 2 @next, i16 4, i1 false), !dbg !109, !tbaa.struct !59
  %36 = load i16, ptr @entry_is_new, align 2, !dbg !110, !tbaa !16
  %37 = icmp ne i16 %36, 0, !dbg !110
  br i1 %37, label %47, label %38, !dbg !111

38:                                               ; preds = %35
  %39 = getelementptr inbounds %struct.entry_number, ptr %4, i32 0, i32 0, !dbg !112
  %40 = load i32, ptr %39, align 2, !dbg !112, !tbaa !82
  %41 = load i32, ptr @asked, align 2, !dbg !113, !tbaa !82
  %42 = icmp ne i32 %40, %41, !dbg !114
  br i1 %42, label %43, label %47, !dbg !115

43:                                               ; preds = %38
  %44 = call zeroext i16 @read_out(ptr noundef %4, i16 noundef 4) #5, !dbg !116
  %45 = icmp eq i16 %44, 0, !dbg !116
  br i1 %45, label %46, label %47, !dbg !117

46:                                               ; preds = %43
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @asked, ptr align 2 %4, i16 4, i1 false), !dbg !118, !tbaa.struct !59
  br label %47, !dbg !119

47:                                               ; preds = %46, %43, %38, %35
  call void @llvm.lifetime.end.p0(i64 4, ptr %4) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 18, ptr %3) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 12, ptr %2) #6, !dbg !120
  call void @llvm.lifetime.end.p0(i64 12, ptr %1) #6, !dbg !120
  ret void, !dbg !120
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
!1 = !DIFile(filename: "report.c", directory: "", checksumkind: CSK_MD5, checksum: "2364b58062cdaaffbe0c4e77bb00d49c")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "account_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "report.c", directory: "", checksumkind: CSK_MD5, checksum: "2364b58062cdaaffbe0c4e77bb00d49c")
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
!21 = distinct !DISubprogram(name: "read_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 7, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "entry_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 8, column: 1, scope: !23)
!25 = distinct !DISubprogram(name: "account_in", scope: !6, file: !6, line: 16, type: !7, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 17, column: 5, scope: !25)
!27 = !DILocation(line: 17, column: 37, scope: !25)
!28 = !DILocation(line: 17, column: 27, scope: !25)
!29 = !DILocation(line: 18, column: 9, scope: !25)
!30 = !DILocation(line: 18, column: 17, scope: !25)
!31 = !DILocation(line: 19, column: 17, scope: !25)
!32 = !DILocation(line: 19, column: 16, scope: !25)
!33 = !{i64 0, i64 4, !34, i64 4, i64 4, !34, i64 8, i64 2, !16, i64 10, i64 2, !16}
!34 = !{!35, !35, i64 0}
!35 = !{!"long", !11, i64 0}
!36 = !DILocation(line: 20, column: 16, scope: !25)
!37 = !DILocation(line: 21, column: 5, scope: !25)
!38 = !DILocation(line: 22, column: 1, scope: !25)
!39 = distinct !DISubprogram(name: "bill_in", scope: !6, file: !6, line: 24, type: !7, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!40 = !DILocation(line: 25, column: 5, scope: !39)
!41 = !DILocation(line: 25, column: 31, scope: !39)
!42 = !DILocation(line: 25, column: 24, scope: !39)
!43 = !DILocation(line: 26, column: 9, scope: !39)
!44 = !DILocation(line: 26, column: 14, scope: !39)
!45 = !DILocation(line: 27, column: 22, scope: !39)
!46 = !DILocation(line: 27, column: 21, scope: !39)
!47 = !{i64 0, i64 4, !34, i64 4, i64 4, !34, i64 8, i64 4, !34}
!48 = !DILocation(line: 28, column: 21, scope: !39)
!49 = !DILocation(line: 29, column: 5, scope: !39)
!50 = !DILocation(line: 30, column: 1, scope: !39)
!51 = distinct !DISubprogram(name: "log_in", scope: !6, file: !6, line: 32, type: !7, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!52 = !DILocation(line: 33, column: 5, scope: !51)
!53 = !DILocation(line: 33, column: 40, scope: !51)
!54 = !DILocation(line: 33, column: 32, scope: !51)
!55 = !DILocation(line: 34, column: 9, scope: !51)
!56 = !DILocation(line: 34, column: 15, scope: !51)
!57 = !DILocation(line: 35, column: 17, scope: !51)
!58 = !DILocation(line: 35, column: 16, scope: !51)
!59 = !{i64 0, i64 4, !34}
!60 = !DILocation(line: 36, column: 5, scope: !51)
!61 = !DILocation(line: 37, column: 1, scope: !51)
!62 = distinct !DISubprogram(name: "entry_in", scope: !6, file: !6, line: 39, type: !7, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!63 = !DILocation(line: 40, column: 5, scope: !62)
!64 = !DILocation(line: 40, column: 31, scope: !62)
!65 = !DILocation(line: 40, column: 24, scope: !62)
!66 = !DILocation(line: 41, column: 9, scope: !62)
!67 = !DILocation(line: 41, column: 14, scope: !62)
!68 = !DILocation(line: 42, column: 18, scope: !62)
!69 = !DILocation(line: 42, column: 17, scope: !62)
!70 = !{i64 0, i64 4, !34, i64 4, i64 4, !34, i64 8, i64 4, !34, i64 12, i64 2, !16}
!71 = !DILocation(line: 43, column: 22, scope: !62)
!72 = !DILocation(line: 44, column: 5, scope: !62)
!73 = !DILocation(line: 45, column: 1, scope: !62)
!74 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 47, type: !7, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!75 = !DILocation(line: 48, column: 5, scope: !74)
!76 = !DILocation(line: 48, column: 30, scope: !74)
!77 = !DILocation(line: 49, column: 5, scope: !74)
!78 = !DILocation(line: 49, column: 24, scope: !74)
!79 = !DILocation(line: 50, column: 5, scope: !74)
!80 = !DILocation(line: 50, column: 34, scope: !74)
!81 = !DILocation(line: 50, column: 41, scope: !74)
!82 = !{!83, !35, i64 0}
!83 = !{!"entry_number", !35, i64 0}
!84 = !{!85, !35, i64 0}
!85 = !{!"log_entry", !35, i64 0, !86, i64 4}
!86 = !{!"kept", !35, i64 0, !35, i64 4, !35, i64 8, !17, i64 12}
!87 = !DILocation(line: 50, column: 49, scope: !74)
!88 = !DILocation(line: 51, column: 9, scope: !74)
!89 = !DILocation(line: 51, column: 16, scope: !74)
!90 = !DILocation(line: 51, column: 19, scope: !74)
!91 = !DILocation(line: 52, column: 16, scope: !74)
!92 = !DILocation(line: 53, column: 5, scope: !74)
!93 = !DILocation(line: 54, column: 9, scope: !74)
!94 = !DILocation(line: 54, column: 21, scope: !74)
!95 = !DILocation(line: 54, column: 24, scope: !74)
!96 = !DILocation(line: 55, column: 21, scope: !74)
!97 = !DILocation(line: 56, column: 5, scope: !74)
!98 = !DILocation(line: 57, column: 9, scope: !74)
!99 = !DILocation(line: 57, column: 22, scope: !74)
!100 = !DILocation(line: 57, column: 25, scope: !74)
!101 = !DILocation(line: 58, column: 29, scope: !74)
!102 = !DILocation(line: 58, column: 45, scope: !74)
!103 = !DILocation(line: 58, column: 36, scope: !74)
!104 = !DILocation(line: 58, column: 24, scope: !74)
!105 = !DILocation(line: 58, column: 21, scope: !74)
!106 = !DILocation(line: 59, column: 22, scope: !74)
!107 = !DILocation(line: 60, column: 5, scope: !74)
!108 = !DILocation(line: 61, column: 5, scope: !74)
!109 = !DILocation(line: 61, column: 34, scope: !74)
!110 = !DILocation(line: 62, column: 10, scope: !74)
!111 = !DILocation(line: 62, column: 23, scope: !74)
!112 = !DILocation(line: 62, column: 33, scope: !74)
!113 = !DILocation(line: 62, column: 49, scope: !74)
!114 = !DILocation(line: 62, column: 40, scope: !74)
!115 = !DILocation(line: 62, column: 56, scope: !74)
!116 = !DILocation(line: 62, column: 59, scope: !74)
!117 = !DILocation(line: 62, column: 9, scope: !74)
!118 = !DILocation(line: 63, column: 17, scope: !74)
!119 = !DILocation(line: 64, column: 5, scope: !74)
!120 = !DILocation(line: 65, column: 1, scope: !74)
