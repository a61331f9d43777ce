target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CENTRAL.input.account_in, 0"
module asm ".set __sm_CENTRAL.input.bill_in, 0"
module asm ".set __sm_CENTRAL.input.entry_in, 0"

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
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !15
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !28
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !30
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !39
  ret void, !dbg !39
}

; Function Attrs: nounwind optsize
define dso_local void @entry_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CENTRAL.text" !dbg !40 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !41
  %6 = load i16, ptr %4, align 2, !dbg !42, !tbaa !13
  %7 = icmp eq i16 %6, 18, !dbg !42
  br i1 %7, label %8, label %10, !dbg !42

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !42, !tbaa !9
  br label %11, !dbg !42

10:                                               ; preds = %2
  br label %11, !dbg !42

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !42
  store ptr %12, ptr %5, align 2, !dbg !43, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !44, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !45
  br i1 %14, label %15, label %17, !dbg !44

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !46, !tbaa !9
  call void @put_words(ptr noundef %16, i16 noundef zeroext 18) #5, !dbg !47
  br label %17, !dbg !48

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !49
  ret void, !dbg !49
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put_words(ptr noundef %0, i16 noundef zeroext %1) #3 !dbg !50 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !25
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !52
  %8 = load ptr, ptr %3, align 2, !dbg !53, !tbaa !9
  %9 = load i16, ptr %4, align 2, !dbg !54, !tbaa !25
  %10 = udiv i16 %9, 2, !dbg !55
  %11 = getelementptr inbounds i16, ptr %8, i16 %10, !dbg !56
  store ptr %11, ptr %5, align 2, !dbg !57, !tbaa !9
  br label %12, !dbg !58

12:                                               ; preds = %42, %2
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #4, !dbg !59
  %13 = load ptr, ptr %3, align 2, !dbg !60, !tbaa !9
  %14 = getelementptr inbounds i16, ptr %13, i32 1, !dbg !60
  store ptr %14, ptr %3, align 2, !dbg !60, !tbaa !9
  %15 = load i16, ptr %13, align 2, !dbg !61, !tbaa !25
  store i16 %15, ptr %6, align 2, !dbg !62, !tbaa !25
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #4, !dbg !59
  store i16 4, ptr %7, align 2, !dbg !63, !tbaa !25
  br label %16, !dbg !64

16:                                               ; preds = %31, %12
  %17 = load i16, ptr %6, align 2, !dbg !65, !tbaa !25
  %18 = shl i16 %17, 4, !dbg !66
  %19 = load i16, ptr %6, align 2, !dbg !67, !tbaa !25
  %20 = lshr i16 %19, 12, !dbg !68
  %21 = or i16 %18, %20, !dbg !69
  store i16 %21, ptr %6, align 2, !dbg !70, !tbaa !25
  %22 = load i16, ptr %6, align 2, !dbg !71, !tbaa !25
  %23 = and i16 %22, 15, !dbg !72
  %24 = load i16, ptr %6, align 2, !dbg !73, !tbaa !25
  %25 = and i16 %24, 15, !dbg !74
  %26 = icmp ult i16 %25, 10, !dbg !75
  %27 = zext i1 %26 to i64, !dbg !76
  %28 = select i1 %26, i16 48, i16 87, !dbg !76
  %29 = add i16 %23, %28, !dbg !77
  %30 = trunc i16 %29 to i8, !dbg !78
  call void @put(i8 noundef zeroext %30) #5, !dbg !79
  br label %31, !dbg !80

31:                                               ; preds = %16
  %32 = load i16, ptr %7, align 2, !dbg !81, !tbaa !25
  %33 = add i16 %32, -1, !dbg !81
  store i16 %33, ptr %7, align 2, !dbg !81, !tbaa !25
  %34 = icmp ne i16 %33, 0, !dbg !82
  br i1 %34, label %16, label %35, !dbg !80, !llvm.loop !83

35:                                               ; preds = %31
  %36 = load ptr, ptr %3, align 2, !dbg !86, !tbaa !9
  %37 = load ptr, ptr %5, align 2, !dbg !87, !tbaa !9
  %38 = icmp eq ptr %36, %37, !dbg !88
  %39 = zext i1 %38 to i64, !dbg !86
  %40 = select i1 %38, i16 10, i16 32, !dbg !86
  %41 = trunc i16 %40 to i8, !dbg !86
  call void @put(i8 noundef zeroext %41) #5, !dbg !89
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #4, !dbg !90
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #4, !dbg !90
  br label %42, !dbg !90

42:                                               ; preds = %35
  %43 = load ptr, ptr %3, align 2, !dbg !91, !tbaa !9
  %44 = load ptr, ptr %5, align 2, !dbg !92, !tbaa !9
  %45 = icmp ne ptr %43, %44, !dbg !93
  br i1 %45, label %12, label %46, !dbg !90, !llvm.loop !94

46:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !96
  ret void, !dbg !96
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put(i8 noundef zeroext %0) #3 !dbg !97 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !98
  br label %3, !dbg !99

3:                                                ; preds = %7, %1
  %4 = load volatile i16, ptr inttoptr (i16 176 to ptr), align 2, !dbg !100, !tbaa !25
  %5 = and i16 %4, 8, !dbg !101
  %6 = icmp ne i16 %5, 0, !dbg !99
  br i1 %6, label %7, label %8, !dbg !99

7:                                                ; preds = %3
  br label %3, !dbg !99, !llvm.loop !102

8:                                                ; preds = %3
  %9 = load i8, ptr %2, align 1, !dbg !104, !tbaa !98
  %10 = zext i8 %9 to i16, !dbg !104
  store volatile i16 %10, ptr inttoptr (i16 180 to ptr), align 2, !dbg !105, !tbaa !25
  ret void, !dbg !106
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin optsize "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "central.c", directory: "", checksumkind: CSK_MD5, checksum: "ba842bb631d318505597faed643bc557")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "account_in", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "central.c", directory: "", checksumkind: CSK_MD5, checksum: "ba842bb631d318505597faed643bc557")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 9, column: 5, scope: !5)
!16 = !DILocation(line: 9, column: 37, scope: !5)
!17 = !DILocation(line: 9, column: 27, scope: !5)
!18 = !DILocation(line: 10, column: 9, scope: !5)
!19 = !DILocation(line: 10, column: 17, scope: !5)
!20 = !DILocation(line: 11, column: 17, scope: !5)
!21 = !DILocation(line: 11, column: 16, scope: !5)
!22 = !{i64 0, i64 4, !23, i64 4, i64 4, !23, i64 8, i64 2, !25, i64 10, i64 2, !25}
!23 = !{!24, !24, i64 0}
!24 = !{!"long", !11, i64 0}
!25 = !{!26, !26, i64 0}
!26 = !{!"short", !11, i64 0}
!27 = !DILocation(line: 12, column: 5, scope: !5)
!28 = !DILocation(line: 13, column: 1, scope: !5)
!29 = distinct !DISubprogram(name: "bill_in", scope: !6, file: !6, line: 15, type: !7, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!30 = !DILocation(line: 16, column: 5, scope: !29)
!31 = !DILocation(line: 16, column: 31, scope: !29)
!32 = !DILocation(line: 16, column: 24, scope: !29)
!33 = !DILocation(line: 17, column: 9, scope: !29)
!34 = !DILocation(line: 17, column: 14, scope: !29)
!35 = !DILocation(line: 18, column: 22, scope: !29)
!36 = !DILocation(line: 18, column: 21, scope: !29)
!37 = !{i64 0, i64 4, !23, i64 4, i64 4, !23, i64 8, i64 4, !23}
!38 = !DILocation(line: 19, column: 5, scope: !29)
!39 = !DILocation(line: 20, column: 1, scope: !29)
!40 = distinct !DISubprogram(name: "entry_in", scope: !6, file: !6, line: 22, type: !7, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!41 = !DILocation(line: 23, column: 5, scope: !40)
!42 = !DILocation(line: 23, column: 37, scope: !40)
!43 = !DILocation(line: 23, column: 29, scope: !40)
!44 = !DILocation(line: 24, column: 9, scope: !40)
!45 = !DILocation(line: 24, column: 15, scope: !40)
!46 = !DILocation(line: 25, column: 51, scope: !40)
!47 = !DILocation(line: 25, column: 9, scope: !40)
!48 = !DILocation(line: 26, column: 5, scope: !40)
!49 = !DILocation(line: 27, column: 1, scope: !40)
!50 = distinct !DISubprogram(name: "put_words", scope: !51, file: !51, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!51 = !DIFile(filename: "transmitter.h", directory: "", checksumkind: CSK_MD5, checksum: "80c9a7815f18395894a8d50e0edcb5fd")
!52 = !DILocation(line: 15, column: 5, scope: !50)
!53 = !DILocation(line: 15, column: 27, scope: !50)
!54 = !DILocation(line: 15, column: 34, scope: !50)
!55 = !DILocation(line: 15, column: 40, scope: !50)
!56 = !DILocation(line: 15, column: 32, scope: !50)
!57 = !DILocation(line: 15, column: 21, scope: !50)
!58 = !DILocation(line: 16, column: 5, scope: !50)
!59 = !DILocation(line: 17, column: 9, scope: !50)
!60 = !DILocation(line: 17, column: 30, scope: !50)
!61 = !DILocation(line: 17, column: 25, scope: !50)
!62 = !DILocation(line: 17, column: 18, scope: !50)
!63 = !DILocation(line: 17, column: 34, scope: !50)
!64 = !DILocation(line: 18, column: 9, scope: !50)
!65 = !DILocation(line: 19, column: 20, scope: !50)
!66 = !DILocation(line: 19, column: 25, scope: !50)
!67 = !DILocation(line: 19, column: 32, scope: !50)
!68 = !DILocation(line: 19, column: 37, scope: !50)
!69 = !DILocation(line: 19, column: 30, scope: !50)
!70 = !DILocation(line: 19, column: 18, scope: !50)
!71 = !DILocation(line: 20, column: 18, scope: !50)
!72 = !DILocation(line: 20, column: 23, scope: !50)
!73 = !DILocation(line: 20, column: 33, scope: !50)
!74 = !DILocation(line: 20, column: 38, scope: !50)
!75 = !DILocation(line: 20, column: 44, scope: !50)
!76 = !DILocation(line: 20, column: 32, scope: !50)
!77 = !DILocation(line: 20, column: 29, scope: !50)
!78 = !DILocation(line: 20, column: 17, scope: !50)
!79 = !DILocation(line: 20, column: 13, scope: !50)
!80 = !DILocation(line: 21, column: 9, scope: !50)
!81 = !DILocation(line: 21, column: 18, scope: !50)
!82 = !DILocation(line: 21, column: 27, scope: !50)
!83 = distinct !{!83, !64, !84, !85}
!84 = !DILocation(line: 21, column: 31, scope: !50)
!85 = !{!"llvm.loop.mustprogress"}
!86 = !DILocation(line: 22, column: 13, scope: !50)
!87 = !DILocation(line: 22, column: 21, scope: !50)
!88 = !DILocation(line: 22, column: 18, scope: !50)
!89 = !DILocation(line: 22, column: 9, scope: !50)
!90 = !DILocation(line: 23, column: 5, scope: !50)
!91 = !DILocation(line: 23, column: 14, scope: !50)
!92 = !DILocation(line: 23, column: 22, scope: !50)
!93 = !DILocation(line: 23, column: 19, scope: !50)
!94 = distinct !{!94, !58, !95, !85}
!95 = !DILocation(line: 23, column: 25, scope: !50)
!96 = !DILocation(line: 24, column: 1, scope: !50)
!97 = distinct !DISubprogram(name: "put", scope: !51, file: !51, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!98 = !{!11, !11, i64 0}
!99 = !DILocation(line: 9, column: 5, scope: !97)
!100 = !DILocation(line: 9, column: 12, scope: !97)
!101 = !DILocation(line: 9, column: 24, scope: !97)
!102 = distinct !{!102, !99, !103, !85}
!103 = !DILocation(line: 10, column: 5, scope: !97)
!104 = !DILocation(line: 11, column: 17, scope: !97)
!105 = !DILocation(line: 11, column: 15, scope: !97)
!106 = !DILocation(line: 12, column: 1, scope: !97)
