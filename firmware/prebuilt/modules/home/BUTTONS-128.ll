target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_BUTTONS.output.pressed_out, 0"

%struct.buttons = type { i16 }

@__sm_BUTTONS_io_pressed_out_idx = external dso_local global i8, align 1

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @pressed_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.BUTTONS.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_BUTTONS_io_pressed_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_BUTTONS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_BUTTONS_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.BUTTONS.text"

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.BUTTONS.entry" !dbg !19 {
  %1 = alloca %struct.buttons, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !20
  %2 = getelementptr inbounds %struct.buttons, ptr %1, i32 0, i32 0, !dbg !21
  %3 = load volatile i16, ptr inttoptr (i16 250 to ptr), align 2, !dbg !22, !tbaa !16
  store i16 %3, ptr %2, align 2, !dbg !21, !tbaa !23
  %4 = getelementptr inbounds %struct.buttons, ptr %1, i32 0, i32 0, !dbg !25
  %5 = load i16, ptr %4, align 2, !dbg !25, !tbaa !23
  %6 = icmp ne i16 %5, 0, !dbg !26
  br i1 %6, label %7, label %13, !dbg !27

7:                                                ; preds = %0
  %8 = call zeroext i16 @pressed_out(ptr noundef %1, i16 noundef 2) #4, !dbg !28
  %9 = icmp eq i16 %8, 0, !dbg !28
  br i1 %9, label %10, label %13, !dbg !29

10:                                               ; preds = %7
  %11 = getelementptr inbounds %struct.buttons, ptr %1, i32 0, i32 0, !dbg !30
  %12 = load i16, ptr %11, align 2, !dbg !30, !tbaa !23
  store volatile i16 %12, ptr inttoptr (i16 250 to ptr), align 2, !dbg !31, !tbaa !16
  br label %13, !dbg !32

13:                                               ; preds = %10, %7, %0
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !33
  ret void, !dbg !33
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
!1 = !DIFile(filename: "buttons.c", directory: "", checksumkind: CSK_MD5, checksum: "fc39103a2aabf0eb8f29288467c02bea")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "pressed_out", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "buttons.c", directory: "", checksumkind: CSK_MD5, checksum: "fc39103a2aabf0eb8f29288467c02bea")
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
!18 = !DISubprogram(name: "__sm_BUTTONS_send_output", scope: !6, file: !6, line: 4, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 7, column: 5, scope: !19)
!21 = !DILocation(line: 7, column: 30, scope: !19)
!22 = !DILocation(line: 7, column: 31, scope: !19)
!23 = !{!24, !17, i64 0}
!24 = !{!"buttons", !17, i64 0}
!25 = !DILocation(line: 8, column: 17, scope: !19)
!26 = !DILocation(line: 8, column: 25, scope: !19)
!27 = !DILocation(line: 8, column: 30, scope: !19)
!28 = !DILocation(line: 8, column: 33, scope: !19)
!29 = !DILocation(line: 8, column: 9, scope: !19)
!30 = !DILocation(line: 9, column: 35, scope: !19)
!31 = !DILocation(line: 9, column: 25, scope: !19)
!32 = !DILocation(line: 10, column: 5, scope: !19)
!33 = !DILocation(line: 11, column: 1, scope: !19)
