target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_POWER.output.mains_out, 0"

%struct.mains = type { i16 }

@__sm_POWER_io_mains_out_idx = external dso_local global i8, align 1
@told = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @mains_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.POWER.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_POWER_io_mains_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_POWER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_POWER_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.POWER.text"

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.POWER.entry" !dbg !19 {
  %1 = alloca i16, align 2
  %2 = alloca %struct.mains, align 2
  store volatile i16 1, ptr inttoptr (i16 274 to ptr), align 2, !dbg !20, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !21
  %3 = load volatile i16, ptr inttoptr (i16 272 to ptr), align 2, !dbg !22, !tbaa !16
  store i16 %3, ptr %1, align 2, !dbg !23, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !24
  %4 = getelementptr inbounds %struct.mains, ptr %2, i32 0, i32 0, !dbg !25
  %5 = load i16, ptr %1, align 2, !dbg !26, !tbaa !16
  %6 = and i16 %5, 1, !dbg !27
  store i16 %6, ptr %4, align 2, !dbg !25, !tbaa !28
  %7 = getelementptr inbounds %struct.mains, ptr %2, i32 0, i32 0, !dbg !30
  %8 = load i16, ptr %7, align 2, !dbg !30, !tbaa !28
  %9 = icmp ne i16 %8, 0, !dbg !31
  br i1 %9, label %10, label %17, !dbg !32

10:                                               ; preds = %0
  %11 = load i16, ptr @told, align 2, !dbg !33, !tbaa !16
  %12 = icmp ne i16 %11, 0, !dbg !33
  br i1 %12, label %17, label %13, !dbg !31

13:                                               ; preds = %10
  %14 = call zeroext i16 @mains_out(ptr noundef %2, i16 noundef 2) #4, !dbg !34
  %15 = icmp eq i16 %14, 0, !dbg !34
  %16 = zext i1 %15 to i16, !dbg !34
  store i16 %16, ptr @told, align 2, !dbg !35, !tbaa !16
  br label %17, !dbg !36

17:                                               ; preds = %13, %10, %0
  %18 = getelementptr inbounds %struct.mains, ptr %2, i32 0, i32 0, !dbg !37
  store i16 0, ptr %18, align 2, !dbg !38, !tbaa !28
  %19 = load i16, ptr @told, align 2, !dbg !39, !tbaa !16
  %20 = icmp ne i16 %19, 0, !dbg !39
  br i1 %20, label %21, label %29, !dbg !40

21:                                               ; preds = %17
  %22 = load i16, ptr %1, align 2, !dbg !41, !tbaa !16
  %23 = and i16 %22, 2, !dbg !42
  %24 = icmp ne i16 %23, 0, !dbg !42
  br i1 %24, label %29, label %25, !dbg !43

25:                                               ; preds = %21
  %26 = call zeroext i16 @mains_out(ptr noundef %2, i16 noundef 2) #4, !dbg !44
  %27 = icmp eq i16 %26, 0, !dbg !44
  br i1 %27, label %28, label %29, !dbg !39

28:                                               ; preds = %25
  store volatile i16 1, ptr inttoptr (i16 272 to ptr), align 2, !dbg !45, !tbaa !16
  store i16 0, ptr @told, align 2, !dbg !46, !tbaa !16
  br label %29, !dbg !47

29:                                               ; preds = %28, %25, %21, %17
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !48
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !48
  ret void, !dbg !48
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nobuiltin optsize "no-builtins" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "power.c", directory: "", checksumkind: CSK_MD5, checksum: "65fdb25da8340684826d155e38a1b744")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "mains_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "power.c", directory: "", checksumkind: CSK_MD5, checksum: "65fdb25da8340684826d155e38a1b744")
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
!18 = !DISubprogram(name: "__sm_POWER_send_output", scope: !6, file: !6, line: 5, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 10, column: 19, scope: !19)
!21 = !DILocation(line: 11, column: 5, scope: !19)
!22 = !DILocation(line: 11, column: 23, scope: !19)
!23 = !DILocation(line: 11, column: 14, scope: !19)
!24 = !DILocation(line: 12, column: 5, scope: !19)
!25 = !DILocation(line: 12, column: 26, scope: !19)
!26 = !DILocation(line: 12, column: 27, scope: !19)
!27 = !DILocation(line: 12, column: 34, scope: !19)
!28 = !{!29, !17, i64 0}
!29 = !{!"mains", !17, i64 0}
!30 = !DILocation(line: 13, column: 15, scope: !19)
!31 = !DILocation(line: 13, column: 9, scope: !19)
!32 = !DILocation(line: 13, column: 22, scope: !19)
!33 = !DILocation(line: 13, column: 26, scope: !19)
!34 = !DILocation(line: 14, column: 16, scope: !19)
!35 = !DILocation(line: 14, column: 14, scope: !19)
!36 = !DILocation(line: 15, column: 5, scope: !19)
!37 = !DILocation(line: 16, column: 11, scope: !19)
!38 = !DILocation(line: 16, column: 18, scope: !19)
!39 = !DILocation(line: 17, column: 9, scope: !19)
!40 = !DILocation(line: 17, column: 14, scope: !19)
!41 = !DILocation(line: 17, column: 19, scope: !19)
!42 = !DILocation(line: 17, column: 26, scope: !19)
!43 = !DILocation(line: 17, column: 44, scope: !19)
!44 = !DILocation(line: 17, column: 47, scope: !19)
!45 = !DILocation(line: 18, column: 22, scope: !19)
!46 = !DILocation(line: 19, column: 14, scope: !19)
!47 = !DILocation(line: 20, column: 5, scope: !19)
!48 = !DILocation(line: 21, column: 1, scope: !19)
