target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_MASK.output.key_out, 0"
module asm ".set __sm_MASK.output.masked_out, 0"
module asm ".set __sm_MASK.input.key_in, 0"
module asm ".set __sm_MASK.input.reading_in, 0"

%struct.mask_key = type { [8 x i16] }
%struct.masks = type { i32, i32 }
%struct.masked_reading = type { %struct.reading, i32 }
%struct.reading = type { i32, i32 }
%union.anon = type { %struct.masks, [8 x i8] }

@__sm_MASK_io_key_out_idx = external dso_local global i8, align 1
@__sm_MASK_io_masked_out_idx = external dso_local global i8, align 1
@behind = internal global %struct.mask_key zeroinitializer, align 2
@heard = internal global i16 0, align 2
@told = internal global i16 0, align 2
@last = internal global i32 0, align 2
@ahead = internal global %struct.mask_key zeroinitializer, align 2
@drawn = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @key_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.MASK.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_MASK_io_key_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_MASK_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_MASK_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.MASK.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @masked_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.MASK.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_MASK_io_masked_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_MASK_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local void @key_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.MASK.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !22
  %6 = load i16, ptr %4, align 2, !dbg !23, !tbaa !13
  %7 = icmp uge i16 %6, 16, !dbg !23
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
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @behind, ptr align 2 %16, i16 16, i1 false), !dbg !28, !tbaa.struct !29
  store i16 1, ptr @heard, align 2, !dbg !31, !tbaa !16
  br label %17, !dbg !32

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !33
  ret void, !dbg !33
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @reading_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.MASK.text" !dbg !34 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca %struct.masks, align 2
  %7 = alloca %struct.masks, align 2
  %8 = alloca %struct.masked_reading, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !35
  %9 = load i16, ptr %4, align 2, !dbg !36, !tbaa !13
  %10 = icmp uge i16 %9, 8, !dbg !36
  br i1 %10, label %11, label %13, !dbg !36

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !36, !tbaa !9
  br label %14, !dbg !36

13:                                               ; preds = %2
  br label %14, !dbg !36

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !36
  store ptr %15, ptr %5, align 2, !dbg !37, !tbaa !9
  %16 = load i16, ptr @told, align 2, !dbg !38, !tbaa !16
  %17 = icmp ne i16 %16, 0, !dbg !38
  br i1 %17, label %19, label %18, !dbg !39

18:                                               ; preds = %14
  call void @share() #5, !dbg !40
  br label %61, !dbg !41

19:                                               ; preds = %14
  %20 = load ptr, ptr %5, align 2, !dbg !42, !tbaa !9
  %21 = icmp ne ptr %20, null, !dbg !43
  br i1 %21, label %22, label %60, !dbg !44

22:                                               ; preds = %19
  %23 = load ptr, ptr %5, align 2, !dbg !45, !tbaa !9
  %24 = getelementptr inbounds %struct.reading, ptr %23, i32 0, i32 0, !dbg !46
  %25 = load i32, ptr %24, align 2, !dbg !46, !tbaa !47
  %26 = load i32, ptr @last, align 2, !dbg !50, !tbaa !51
  %27 = icmp ugt i32 %25, %26, !dbg !52
  br i1 %27, label %28, label %60, !dbg !53

28:                                               ; preds = %22
  %29 = load i16, ptr @heard, align 2, !dbg !54, !tbaa !16
  %30 = icmp ne i16 %29, 0, !dbg !54
  br i1 %30, label %31, label %60, !dbg !42

31:                                               ; preds = %28
  %32 = load ptr, ptr %5, align 2, !dbg !55, !tbaa !9
  %33 = getelementptr inbounds %struct.reading, ptr %32, i32 0, i32 0, !dbg !56
  %34 = load i32, ptr %33, align 2, !dbg !56, !tbaa !47
  store i32 %34, ptr @last, align 2, !dbg !57, !tbaa !51
  call void @llvm.lifetime.start.p0(i64 8, ptr %6) #6, !dbg !58
  %35 = load i32, ptr @last, align 2, !dbg !59, !tbaa !51
  call void @masks(ptr dead_on_unwind writable sret(%struct.masks) align 2 %6, ptr noundef @ahead, i32 noundef %35) #5, !dbg !60
  call void @llvm.lifetime.start.p0(i64 8, ptr %7) #6, !dbg !58
  %36 = load i32, ptr @last, align 2, !dbg !61, !tbaa !51
  call void @masks(ptr dead_on_unwind writable sret(%struct.masks) align 2 %7, ptr noundef @behind, i32 noundef %36) #5, !dbg !62
  call void @llvm.lifetime.start.p0(i64 12, ptr %8) #6, !dbg !63
  %37 = getelementptr inbounds %struct.masked_reading, ptr %8, i32 0, i32 0, !dbg !64
  %38 = getelementptr inbounds %struct.reading, ptr %37, i32 0, i32 0, !dbg !65
  %39 = load i32, ptr @last, align 2, !dbg !66, !tbaa !51
  store i32 %39, ptr %38, align 2, !dbg !65, !tbaa !47
  %40 = getelementptr inbounds %struct.reading, ptr %37, i32 0, i32 1, !dbg !65
  %41 = load ptr, ptr %5, align 2, !dbg !67, !tbaa !9
  %42 = getelementptr inbounds %struct.reading, ptr %41, i32 0, i32 1, !dbg !68
  %43 = load i32, ptr %42, align 2, !dbg !68, !tbaa !69
  %44 = getelementptr inbounds %struct.masks, ptr %6, i32 0, i32 0, !dbg !70
  %45 = load i32, ptr %44, align 2, !dbg !70, !tbaa !71
  %46 = add i32 %43, %45, !dbg !73
  %47 = getelementptr inbounds %struct.masks, ptr %7, i32 0, i32 0, !dbg !74
  %48 = load i32, ptr %47, align 2, !dbg !74, !tbaa !71
  %49 = sub i32 %46, %48, !dbg !75
  store i32 %49, ptr %40, align 2, !dbg !65, !tbaa !69
  %50 = getelementptr inbounds %struct.masked_reading, ptr %8, i32 0, i32 1, !dbg !64
  %51 = getelementptr inbounds %struct.masks, ptr %6, i32 0, i32 1, !dbg !76
  %52 = load i32, ptr %51, align 2, !dbg !76, !tbaa !77
  %53 = add i32 1, %52, !dbg !78
  %54 = getelementptr inbounds %struct.masks, ptr %7, i32 0, i32 1, !dbg !79
  %55 = load i32, ptr %54, align 2, !dbg !79, !tbaa !77
  %56 = sub i32 %53, %55, !dbg !80
  store i32 %56, ptr %50, align 2, !dbg !64, !tbaa !81
  %57 = call zeroext i16 @masked_out(ptr noundef %8, i16 noundef 12) #5, !dbg !83
  %58 = icmp eq i16 %57, 0, !dbg !83
  %59 = zext i1 %58 to i16, !dbg !83
  call void @llvm.lifetime.end.p0(i64 12, ptr %8) #6, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %7) #6, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %6) #6, !dbg !84
  br label %60, !dbg !84

60:                                               ; preds = %31, %28, %22, %19
  br label %61

61:                                               ; preds = %60, %18
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !85
  ret void, !dbg !85
}

; Function Attrs: nounwind optsize
define internal void @share() #0 section ".sm.MASK.text" !dbg !86 {
  %1 = alloca i32, align 2
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #6, !dbg !87
  store i32 65536, ptr %1, align 2, !dbg !88, !tbaa !51
  br label %2, !dbg !89

2:                                                ; preds = %19, %0
  %3 = load i16, ptr @drawn, align 2, !dbg !90, !tbaa !16
  %4 = icmp ne i16 %3, 8, !dbg !91
  br i1 %4, label %5, label %8, !dbg !92

5:                                                ; preds = %2
  %6 = load i32, ptr %1, align 2, !dbg !93, !tbaa !51
  %7 = icmp ne i32 %6, 0, !dbg !94
  br label %8

8:                                                ; preds = %5, %2
  %9 = phi i1 [ false, %2 ], [ %7, %5 ], !dbg !95
  br i1 %9, label %10, label %20, !dbg !89

10:                                               ; preds = %8
  %11 = call i32 @draw() #5, !dbg !96
  store i32 %11, ptr %1, align 2, !dbg !97, !tbaa !51
  %12 = icmp ne i32 %11, 0, !dbg !98
  br i1 %12, label %13, label %19, !dbg !99

13:                                               ; preds = %10
  %14 = load i32, ptr %1, align 2, !dbg !100, !tbaa !51
  %15 = trunc i32 %14 to i16, !dbg !101
  %16 = load i16, ptr @drawn, align 2, !dbg !102, !tbaa !16
  %17 = add i16 %16, 1, !dbg !102
  store i16 %17, ptr @drawn, align 2, !dbg !102, !tbaa !16
  %18 = getelementptr inbounds [8 x i16], ptr @ahead, i16 0, i16 %16, !dbg !103
  store i16 %15, ptr %18, align 2, !dbg !104, !tbaa !16
  br label %19, !dbg !105

19:                                               ; preds = %13, %10
  br label %2, !dbg !89, !llvm.loop !106

20:                                               ; preds = %8
  %21 = load i32, ptr %1, align 2, !dbg !109, !tbaa !51
  %22 = icmp ne i32 %21, 0, !dbg !110
  br i1 %22, label %23, label %27, !dbg !109

23:                                               ; preds = %20
  %24 = call zeroext i16 @key_out(ptr noundef @ahead, i16 noundef 16) #5, !dbg !111
  %25 = icmp eq i16 %24, 0, !dbg !111
  %26 = zext i1 %25 to i16, !dbg !111
  store i16 %26, ptr @told, align 2, !dbg !112, !tbaa !16
  br label %27, !dbg !113

27:                                               ; preds = %23, %20
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #6, !dbg !114
  ret void, !dbg !114
}

; Function Attrs: nounwind optsize
define internal void @masks(ptr dead_on_unwind noalias writable sret(%struct.masks) align 2 %0, ptr noundef %1, i32 noundef %2) #0 section ".sm.MASK.text" !dbg !115 {
  %4 = alloca ptr, align 2
  %5 = alloca i32, align 2
  %6 = alloca %union.anon, align 2
  store ptr %1, ptr %4, align 2, !tbaa !9
  store i32 %2, ptr %5, align 2, !tbaa !51
  call void @llvm.lifetime.start.p0(i64 16, ptr %6) #6, !dbg !116
  %7 = load ptr, ptr %4, align 2, !dbg !117, !tbaa !9
  %8 = getelementptr inbounds %struct.mask_key, ptr %7, i32 0, i32 0, !dbg !118
  %9 = getelementptr inbounds [8 x i16], ptr %8, i16 0, i16 0, !dbg !117
  %10 = getelementptr inbounds [16 x i8], ptr %6, i16 0, i16 0, !dbg !119
  %11 = call i16 @sancus_tag_with_key(ptr noundef %9, ptr noundef %5, i16 noundef 4, ptr noundef %10) #5, !dbg !120
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %0, ptr align 2 %6, i16 8, i1 false), !dbg !121, !tbaa.struct !122
  call void @llvm.lifetime.end.p0(i64 16, ptr %6) #6, !dbg !123
  ret void, !dbg !123
}

; Function Attrs: optsize
declare !dbg !124 dso_local i32 @draw() #1 section ".sm.RANDOM.entry"

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #4 !dbg !126 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca i16, align 2
  %10 = alloca i16, align 2
  %11 = alloca i16, align 2
  %12 = alloca i16, align 2
  %13 = alloca i16, align 2
  %14 = alloca i16, align 2
  %15 = alloca i16, align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !128
  %16 = load ptr, ptr %5, align 2, !dbg !128, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !128
  store i16 %17, ptr %9, align 2, !dbg !128, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !129
  %18 = load ptr, ptr %6, align 2, !dbg !129, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !129
  store i16 %19, ptr %10, align 2, !dbg !129, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #6, !dbg !130
  %20 = load ptr, ptr %6, align 2, !dbg !130, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !130
  %22 = load i16, ptr %7, align 2, !dbg !130, !tbaa !13
  %23 = add i16 %21, %22, !dbg !130
  store i16 %23, ptr %11, align 2, !dbg !130, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #6, !dbg !131
  store i16 0, ptr %12, align 2, !dbg !131, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #6, !dbg !132
  store i16 0, ptr %13, align 2, !dbg !132, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #6, !dbg !133
  %24 = load ptr, ptr %8, align 2, !dbg !133, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !133
  store i16 %25, ptr %14, align 2, !dbg !133, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !134
  %26 = load i16, ptr %9, align 2, !dbg !135, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !136, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !137, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !138, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !139, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !140, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #6, !dbg !141, !srcloc !142
  store i16 %32, ptr %15, align 2, !dbg !141, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !143, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !144
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #6, !dbg !144
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #6, !dbg !144
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #6, !dbg !144
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #6, !dbg !144
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !144
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !144
  ret i16 %33, !dbg !145
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "mask.c", directory: "", checksumkind: CSK_MD5, checksum: "28bcb0a9bbe015f76b0ae932fa929fbc")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "key_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "mask.c", directory: "", checksumkind: CSK_MD5, checksum: "28bcb0a9bbe015f76b0ae932fa929fbc")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 9, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_MASK_send_output", scope: !6, file: !6, line: 9, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "masked_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 10, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 43, type: !7, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 44, column: 5, scope: !21)
!23 = !DILocation(line: 44, column: 34, scope: !21)
!24 = !DILocation(line: 44, column: 28, scope: !21)
!25 = !DILocation(line: 45, column: 9, scope: !21)
!26 = !DILocation(line: 45, column: 13, scope: !21)
!27 = !DILocation(line: 46, column: 19, scope: !21)
!28 = !DILocation(line: 46, column: 18, scope: !21)
!29 = !{i64 0, i64 16, !30}
!30 = !{!11, !11, i64 0}
!31 = !DILocation(line: 47, column: 15, scope: !21)
!32 = !DILocation(line: 48, column: 5, scope: !21)
!33 = !DILocation(line: 49, column: 1, scope: !21)
!34 = distinct !DISubprogram(name: "reading_in", scope: !6, file: !6, line: 51, type: !7, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!35 = !DILocation(line: 52, column: 5, scope: !34)
!36 = !DILocation(line: 52, column: 37, scope: !34)
!37 = !DILocation(line: 52, column: 27, scope: !34)
!38 = !DILocation(line: 53, column: 10, scope: !34)
!39 = !DILocation(line: 53, column: 9, scope: !34)
!40 = !DILocation(line: 54, column: 9, scope: !34)
!41 = !DILocation(line: 55, column: 5, scope: !34)
!42 = !DILocation(line: 55, column: 16, scope: !34)
!43 = !DILocation(line: 55, column: 24, scope: !34)
!44 = !DILocation(line: 55, column: 32, scope: !34)
!45 = !DILocation(line: 55, column: 35, scope: !34)
!46 = !DILocation(line: 55, column: 44, scope: !34)
!47 = !{!48, !49, i64 0}
!48 = !{!"reading", !49, i64 0, !49, i64 4}
!49 = !{!"long", !11, i64 0}
!50 = !DILocation(line: 55, column: 52, scope: !34)
!51 = !{!49, !49, i64 0}
!52 = !DILocation(line: 55, column: 50, scope: !34)
!53 = !DILocation(line: 55, column: 57, scope: !34)
!54 = !DILocation(line: 55, column: 60, scope: !34)
!55 = !DILocation(line: 56, column: 16, scope: !34)
!56 = !DILocation(line: 56, column: 25, scope: !34)
!57 = !DILocation(line: 56, column: 14, scope: !34)
!58 = !DILocation(line: 57, column: 9, scope: !34)
!59 = !DILocation(line: 57, column: 43, scope: !34)
!60 = !DILocation(line: 57, column: 29, scope: !34)
!61 = !DILocation(line: 57, column: 73, scope: !34)
!62 = !DILocation(line: 57, column: 58, scope: !34)
!63 = !DILocation(line: 58, column: 9, scope: !34)
!64 = !DILocation(line: 58, column: 40, scope: !34)
!65 = !DILocation(line: 58, column: 41, scope: !34)
!66 = !DILocation(line: 58, column: 42, scope: !34)
!67 = !DILocation(line: 58, column: 48, scope: !34)
!68 = !DILocation(line: 58, column: 57, scope: !34)
!69 = !{!48, !49, i64 4}
!70 = !DILocation(line: 58, column: 71, scope: !34)
!71 = !{!72, !49, i64 0}
!72 = !{!"masks", !49, i64 0, !49, i64 4}
!73 = !DILocation(line: 58, column: 64, scope: !34)
!74 = !DILocation(line: 58, column: 89, scope: !34)
!75 = !DILocation(line: 58, column: 81, scope: !34)
!76 = !DILocation(line: 59, column: 50, scope: !34)
!77 = !{!72, !49, i64 4}
!78 = !DILocation(line: 59, column: 43, scope: !34)
!79 = !DILocation(line: 59, column: 65, scope: !34)
!80 = !DILocation(line: 59, column: 57, scope: !34)
!81 = !{!82, !49, i64 8}
!82 = !{!"masked_reading", !48, i64 0, !49, i64 8}
!83 = !DILocation(line: 60, column: 15, scope: !34)
!84 = !DILocation(line: 61, column: 5, scope: !34)
!85 = !DILocation(line: 62, column: 1, scope: !34)
!86 = distinct !DISubprogram(name: "share", scope: !6, file: !6, line: 31, type: !7, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!87 = !DILocation(line: 32, column: 5, scope: !86)
!88 = !DILocation(line: 32, column: 14, scope: !86)
!89 = !DILocation(line: 33, column: 5, scope: !86)
!90 = !DILocation(line: 33, column: 12, scope: !86)
!91 = !DILocation(line: 33, column: 18, scope: !86)
!92 = !DILocation(line: 33, column: 64, scope: !86)
!93 = !DILocation(line: 33, column: 67, scope: !86)
!94 = !DILocation(line: 33, column: 72, scope: !86)
!95 = !DILocation(line: 0, scope: !86)
!96 = !DILocation(line: 34, column: 21, scope: !86)
!97 = !DILocation(line: 34, column: 19, scope: !86)
!98 = !DILocation(line: 34, column: 29, scope: !86)
!99 = !DILocation(line: 34, column: 13, scope: !86)
!100 = !DILocation(line: 35, column: 46, scope: !86)
!101 = !DILocation(line: 35, column: 36, scope: !86)
!102 = !DILocation(line: 35, column: 30, scope: !86)
!103 = !DILocation(line: 35, column: 13, scope: !86)
!104 = !DILocation(line: 35, column: 34, scope: !86)
!105 = !DILocation(line: 36, column: 9, scope: !86)
!106 = distinct !{!106, !89, !107, !108}
!107 = !DILocation(line: 37, column: 5, scope: !86)
!108 = !{!"llvm.loop.mustprogress"}
!109 = !DILocation(line: 38, column: 9, scope: !86)
!110 = !DILocation(line: 38, column: 14, scope: !86)
!111 = !DILocation(line: 39, column: 16, scope: !86)
!112 = !DILocation(line: 39, column: 14, scope: !86)
!113 = !DILocation(line: 40, column: 5, scope: !86)
!114 = !DILocation(line: 41, column: 1, scope: !86)
!115 = distinct !DISubprogram(name: "masks", scope: !6, file: !6, line: 22, type: !7, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!116 = !DILocation(line: 23, column: 5, scope: !115)
!117 = !DILocation(line: 27, column: 25, scope: !115)
!118 = !DILocation(line: 27, column: 33, scope: !115)
!119 = !DILocation(line: 27, column: 62, scope: !115)
!120 = !DILocation(line: 27, column: 5, scope: !115)
!121 = !DILocation(line: 28, column: 15, scope: !115)
!122 = !{i64 0, i64 4, !51, i64 4, i64 4, !51}
!123 = !DILocation(line: 29, column: 1, scope: !115)
!124 = !DISubprogram(name: "draw", scope: !125, file: !125, line: 36, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!125 = !DIFile(filename: "home.h", directory: "", checksumkind: CSK_MD5, checksum: "c114b4a921c02eae1a8af3152c291972")
!126 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !127, file: !127, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!127 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!128 = !DILocation(line: 221, column: 5, scope: !126)
!129 = !DILocation(line: 222, column: 5, scope: !126)
!130 = !DILocation(line: 223, column: 5, scope: !126)
!131 = !DILocation(line: 224, column: 5, scope: !126)
!132 = !DILocation(line: 225, column: 5, scope: !126)
!133 = !DILocation(line: 226, column: 5, scope: !126)
!134 = !DILocation(line: 227, column: 5, scope: !126)
!135 = !DILocation(line: 230, column: 28, scope: !126)
!136 = !DILocation(line: 230, column: 37, scope: !126)
!137 = !DILocation(line: 230, column: 47, scope: !126)
!138 = !DILocation(line: 230, column: 57, scope: !126)
!139 = !DILocation(line: 230, column: 67, scope: !126)
!140 = !DILocation(line: 230, column: 77, scope: !126)
!141 = !DILocation(line: 228, column: 5, scope: !126)
!142 = !{i64 0}
!143 = !DILocation(line: 232, column: 17, scope: !126)
!144 = !DILocation(line: 233, column: 1, scope: !126)
!145 = !DILocation(line: 232, column: 5, scope: !126)
