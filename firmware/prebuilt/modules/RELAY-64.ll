target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_RELAY.output.contact_out, 0"
module asm ".set __sm_RELAY.input.switch_in, 0"

%struct.contact_report = type { i16, i16, i16 }
%struct.request = type { i16, i16 }

@__sm_RELAY_io_contact_out_idx = external dso_local global i8, align 1
@enabled = internal global i16 0, align 2
@reported = internal global i16 0, align 2
@sequence = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @contact_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.RELAY.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_RELAY_io_contact_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_RELAY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_RELAY_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.RELAY.text"

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.RELAY.entry" !dbg !19 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca %struct.contact_report, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !20
  %5 = load volatile i16, ptr inttoptr (i16 504 to ptr), align 2, !dbg !21, !tbaa !16
  %6 = and i16 %5, 1, !dbg !22
  store i16 %6, ptr %1, align 2, !dbg !23, !tbaa !16
  %7 = load i16, ptr @enabled, align 2, !dbg !24, !tbaa !16
  %8 = icmp ne i16 %7, 0, !dbg !24
  br i1 %8, label %9, label %13, !dbg !25

9:                                                ; preds = %0
  %10 = load i16, ptr %1, align 2, !dbg !26, !tbaa !16
  %11 = icmp ne i16 %10, 0, !dbg !27
  %12 = xor i1 %11, true, !dbg !27
  br label %13

13:                                               ; preds = %9, %0
  %14 = phi i1 [ false, %0 ], [ %12, %9 ], !dbg !28
  %15 = zext i1 %14 to i64, !dbg !24
  %16 = select i1 %14, i16 1, i16 0, !dbg !24
  store volatile i16 %16, ptr inttoptr (i16 496 to ptr), align 2, !dbg !29, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !30
  %17 = load volatile i16, ptr inttoptr (i16 498 to ptr), align 2, !dbg !31, !tbaa !16
  %18 = and i16 %17, 1, !dbg !32
  %19 = icmp ne i16 %18, 0, !dbg !31
  %20 = zext i1 %19 to i64, !dbg !31
  %21 = select i1 %19, i16 0, i16 1, !dbg !31
  store i16 %21, ptr %2, align 2, !dbg !33, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !34
  %22 = load i16, ptr %1, align 2, !dbg !35, !tbaa !16
  %23 = shl i16 %22, 1, !dbg !36
  %24 = or i16 -32768, %23, !dbg !37
  %25 = load i16, ptr %2, align 2, !dbg !38, !tbaa !16
  %26 = or i16 %24, %25, !dbg !39
  store i16 %26, ptr %3, align 2, !dbg !40, !tbaa !16
  %27 = load i16, ptr @reported, align 2, !dbg !41, !tbaa !16
  %28 = load i16, ptr %3, align 2, !dbg !42, !tbaa !16
  %29 = icmp ne i16 %27, %28, !dbg !43
  br i1 %29, label %30, label %46, !dbg !41

30:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(i64 6, ptr %4) #5, !dbg !44
  %31 = getelementptr inbounds %struct.contact_report, ptr %4, i32 0, i32 0, !dbg !45
  %32 = load i16, ptr @sequence, align 2, !dbg !46, !tbaa !16
  %33 = add i16 %32, 1, !dbg !46
  store i16 %33, ptr @sequence, align 2, !dbg !46, !tbaa !16
  store i16 %32, ptr %31, align 2, !dbg !45, !tbaa !47
  %34 = getelementptr inbounds %struct.contact_report, ptr %4, i32 0, i32 1, !dbg !45
  %35 = load i16, ptr %2, align 2, !dbg !49, !tbaa !16
  store i16 %35, ptr %34, align 2, !dbg !45, !tbaa !50
  %36 = getelementptr inbounds %struct.contact_report, ptr %4, i32 0, i32 2, !dbg !45
  %37 = load i16, ptr %1, align 2, !dbg !51, !tbaa !16
  store i16 %37, ptr %36, align 2, !dbg !45, !tbaa !52
  %38 = call zeroext i16 @contact_out(ptr noundef %4, i16 noundef 6) #4, !dbg !53
  %39 = icmp eq i16 %38, 0, !dbg !53
  br i1 %39, label %40, label %42, !dbg !53

40:                                               ; preds = %30
  %41 = load i16, ptr %3, align 2, !dbg !54, !tbaa !16
  br label %44, !dbg !53

42:                                               ; preds = %30
  %43 = load i16, ptr @reported, align 2, !dbg !55, !tbaa !16
  br label %44, !dbg !53

44:                                               ; preds = %42, %40
  %45 = phi i16 [ %41, %40 ], [ %43, %42 ], !dbg !53
  store i16 %45, ptr @reported, align 2, !dbg !56, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 6, ptr %4) #5, !dbg !57
  br label %46, !dbg !57

46:                                               ; preds = %44, %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !58
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !58
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !58
  ret void, !dbg !58
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define dso_local void @switch_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.RELAY.text" !dbg !59 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !60
  %6 = load i16, ptr %4, align 2, !dbg !61, !tbaa !13
  %7 = icmp uge i16 %6, 4, !dbg !61
  br i1 %7, label %8, label %10, !dbg !61

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !61, !tbaa !9
  br label %11, !dbg !61

10:                                               ; preds = %2
  br label %11, !dbg !61

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !61
  store ptr %12, ptr %5, align 2, !dbg !62, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !63, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !64
  br i1 %14, label %15, label %21, !dbg !63

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !65, !tbaa !9
  %17 = getelementptr inbounds %struct.request, ptr %16, i32 0, i32 1, !dbg !66
  %18 = load i16, ptr %17, align 2, !dbg !66, !tbaa !67
  %19 = icmp eq i16 %18, 1, !dbg !69
  %20 = zext i1 %19 to i16, !dbg !69
  store i16 %20, ptr @enabled, align 2, !dbg !70, !tbaa !16
  call void @poll() #4, !dbg !71
  br label %21, !dbg !72

21:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !73
  ret void, !dbg !73
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nobuiltin optsize "no-builtins" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "relay.c", directory: "", checksumkind: CSK_MD5, checksum: "13a063c76ef07f93ed5e94c807291550")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "contact_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "relay.c", directory: "", checksumkind: CSK_MD5, checksum: "13a063c76ef07f93ed5e94c807291550")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 7, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_RELAY_send_output", scope: !6, file: !6, line: 7, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 15, column: 5, scope: !19)
!21 = !DILocation(line: 15, column: 23, scope: !19)
!22 = !DILocation(line: 15, column: 37, scope: !19)
!23 = !DILocation(line: 15, column: 14, scope: !19)
!24 = !DILocation(line: 16, column: 21, scope: !19)
!25 = !DILocation(line: 16, column: 29, scope: !19)
!26 = !DILocation(line: 16, column: 33, scope: !19)
!27 = !DILocation(line: 16, column: 32, scope: !19)
!28 = !DILocation(line: 0, scope: !19)
!29 = !DILocation(line: 16, column: 19, scope: !19)
!30 = !DILocation(line: 17, column: 5, scope: !19)
!31 = !DILocation(line: 17, column: 23, scope: !19)
!32 = !DILocation(line: 17, column: 36, scope: !19)
!33 = !DILocation(line: 17, column: 14, scope: !19)
!34 = !DILocation(line: 18, column: 5, scope: !19)
!35 = !DILocation(line: 18, column: 31, scope: !19)
!36 = !DILocation(line: 18, column: 38, scope: !19)
!37 = !DILocation(line: 18, column: 29, scope: !19)
!38 = !DILocation(line: 18, column: 45, scope: !19)
!39 = !DILocation(line: 18, column: 43, scope: !19)
!40 = !DILocation(line: 18, column: 14, scope: !19)
!41 = !DILocation(line: 19, column: 9, scope: !19)
!42 = !DILocation(line: 19, column: 21, scope: !19)
!43 = !DILocation(line: 19, column: 18, scope: !19)
!44 = !DILocation(line: 20, column: 9, scope: !19)
!45 = !DILocation(line: 20, column: 40, scope: !19)
!46 = !DILocation(line: 20, column: 49, scope: !19)
!47 = !{!48, !17, i64 0}
!48 = !{!"contact_report", !17, i64 0, !17, i64 2, !17, i64 4}
!49 = !DILocation(line: 20, column: 53, scope: !19)
!50 = !{!48, !17, i64 2}
!51 = !DILocation(line: 20, column: 61, scope: !19)
!52 = !{!48, !17, i64 4}
!53 = !DILocation(line: 21, column: 20, scope: !19)
!54 = !DILocation(line: 21, column: 48, scope: !19)
!55 = !DILocation(line: 21, column: 56, scope: !19)
!56 = !DILocation(line: 21, column: 18, scope: !19)
!57 = !DILocation(line: 22, column: 5, scope: !19)
!58 = !DILocation(line: 23, column: 1, scope: !19)
!59 = distinct !DISubprogram(name: "switch_in", scope: !6, file: !6, line: 25, type: !7, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!60 = !DILocation(line: 26, column: 5, scope: !59)
!61 = !DILocation(line: 26, column: 37, scope: !59)
!62 = !DILocation(line: 26, column: 27, scope: !59)
!63 = !DILocation(line: 27, column: 9, scope: !59)
!64 = !DILocation(line: 27, column: 17, scope: !59)
!65 = !DILocation(line: 28, column: 19, scope: !59)
!66 = !DILocation(line: 28, column: 28, scope: !59)
!67 = !{!68, !17, i64 2}
!68 = !{!"request", !17, i64 0, !17, i64 2}
!69 = !DILocation(line: 28, column: 36, scope: !59)
!70 = !DILocation(line: 28, column: 17, scope: !59)
!71 = !DILocation(line: 29, column: 9, scope: !59)
!72 = !DILocation(line: 30, column: 5, scope: !59)
!73 = !DILocation(line: 31, column: 1, scope: !59)
