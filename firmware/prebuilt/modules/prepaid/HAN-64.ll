target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_HAN.output.show_out, 0"
module asm ".set __sm_HAN.input.account_in, 0"

%struct.account = type { i32, i32, i16, i16 }

@__sm_HAN_io_show_out_idx = external dso_local global i8, align 1

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @show_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.HAN.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_HAN_io_show_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_HAN_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #3, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_HAN_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.HAN.text"

; Function Attrs: nounwind optsize
define dso_local void @account_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.HAN.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca [3 x i16], align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !20
  %7 = load i16, ptr %4, align 2, !dbg !21, !tbaa !13
  %8 = icmp eq i16 %7, 12, !dbg !21
  br i1 %8, label %9, label %11, !dbg !21

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !21, !tbaa !9
  br label %12, !dbg !21

11:                                               ; preds = %2
  br label %12, !dbg !21

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !21
  store ptr %13, ptr %5, align 2, !dbg !22, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !23, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !24
  br i1 %15, label %16, label %33, !dbg !23

16:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(i64 6, ptr %6) #4, !dbg !25
  %17 = load ptr, ptr %5, align 2, !dbg !26, !tbaa !9
  %18 = getelementptr inbounds %struct.account, ptr %17, i32 0, i32 3, !dbg !27
  %19 = load i16, ptr %18, align 2, !dbg !27, !tbaa !28
  store i16 %19, ptr %6, align 2, !dbg !31, !tbaa !16
  %20 = getelementptr inbounds i16, ptr %6, i16 1, !dbg !31
  %21 = load ptr, ptr %5, align 2, !dbg !32, !tbaa !9
  %22 = getelementptr inbounds %struct.account, ptr %21, i32 0, i32 2, !dbg !33
  %23 = load i16, ptr %22, align 2, !dbg !33, !tbaa !34
  store i16 %23, ptr %20, align 2, !dbg !31, !tbaa !16
  %24 = getelementptr inbounds i16, ptr %6, i16 2, !dbg !31
  %25 = load ptr, ptr %5, align 2, !dbg !35, !tbaa !9
  %26 = getelementptr inbounds %struct.account, ptr %25, i32 0, i32 0, !dbg !36
  %27 = load i32, ptr %26, align 2, !dbg !36, !tbaa !37
  %28 = ashr i32 %27, 16, !dbg !38
  %29 = trunc i32 %28 to i16, !dbg !39
  store i16 %29, ptr %24, align 2, !dbg !31, !tbaa !16
  %30 = call zeroext i16 @show_out(ptr noundef %6, i16 noundef 6) #3, !dbg !40
  %31 = icmp eq i16 %30, 0, !dbg !40
  %32 = zext i1 %31 to i16, !dbg !40
  call void @llvm.lifetime.end.p0(i64 6, ptr %6) #4, !dbg !41
  br label %33, !dbg !41

33:                                               ; preds = %16, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !42
  ret void, !dbg !42
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nobuiltin optsize "no-builtins" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "han.c", directory: "", checksumkind: CSK_MD5, checksum: "e7378936fbff35d63b15c0a326efcacb")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "show_out", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "han.c", directory: "", checksumkind: CSK_MD5, checksum: "e7378936fbff35d63b15c0a326efcacb")
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
!18 = !DISubprogram(name: "__sm_HAN_send_output", scope: !6, file: !6, line: 4, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "account_in", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 7, column: 5, scope: !19)
!21 = !DILocation(line: 7, column: 37, scope: !19)
!22 = !DILocation(line: 7, column: 27, scope: !19)
!23 = !DILocation(line: 8, column: 9, scope: !19)
!24 = !DILocation(line: 8, column: 17, scope: !19)
!25 = !DILocation(line: 9, column: 9, scope: !19)
!26 = !DILocation(line: 9, column: 29, scope: !19)
!27 = !DILocation(line: 9, column: 38, scope: !19)
!28 = !{!29, !17, i64 10}
!29 = !{!"account", !30, i64 0, !30, i64 4, !17, i64 8, !17, i64 10}
!30 = !{!"long", !11, i64 0}
!31 = !DILocation(line: 9, column: 28, scope: !19)
!32 = !DILocation(line: 9, column: 45, scope: !19)
!33 = !DILocation(line: 9, column: 54, scope: !19)
!34 = !{!29, !17, i64 8}
!35 = !DILocation(line: 9, column: 72, scope: !19)
!36 = !DILocation(line: 9, column: 81, scope: !19)
!37 = !{!29, !30, i64 0}
!38 = !DILocation(line: 9, column: 89, scope: !19)
!39 = !DILocation(line: 9, column: 61, scope: !19)
!40 = !DILocation(line: 10, column: 15, scope: !19)
!41 = !DILocation(line: 11, column: 5, scope: !19)
!42 = !DILocation(line: 12, column: 1, scope: !19)
