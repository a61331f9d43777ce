target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_MASK.output.key_out, 0"
module asm ".set __sm_MASK.output.masked_out, 0"
module asm ".set __sm_MASK.input.key_in, 0"
module asm ".set __sm_MASK.input.reading_in, 0"

%struct.mask_key = type { [8 x i16] }
%struct.masked_reading = type { %struct.reading, i32 }
%struct.reading = type { i32, i32 }
%union.masks = type { %struct.anon, [8 x i8] }
%struct.anon = type { i32, i32 }

@__sm_MASK_io_key_out_idx = external dso_local global i8, align 1
@__sm_MASK_io_masked_out_idx = external dso_local global i8, align 1
@behind = internal global %struct.mask_key zeroinitializer, align 2
@heard = internal global i16 0, align 2
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
  %6 = alloca i32, align 2
  %7 = alloca %struct.masked_reading, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !35
  %8 = load i16, ptr %4, align 2, !dbg !36, !tbaa !13
  %9 = icmp uge i16 %8, 8, !dbg !36
  br i1 %9, label %10, label %12, !dbg !36

10:                                               ; preds = %2
  %11 = load ptr, ptr %3, align 2, !dbg !36, !tbaa !9
  br label %13, !dbg !36

12:                                               ; preds = %2
  br label %13, !dbg !36

13:                                               ; preds = %12, %10
  %14 = phi ptr [ %11, %10 ], [ null, %12 ], !dbg !36
  store ptr %14, ptr %5, align 2, !dbg !37, !tbaa !9
  %15 = load ptr, ptr %5, align 2, !dbg !38, !tbaa !9
  %16 = icmp eq ptr %15, null, !dbg !39
  br i1 %16, label %29, label %17, !dbg !40

17:                                               ; preds = %13
  %18 = load ptr, ptr %5, align 2, !dbg !41, !tbaa !9
  %19 = getelementptr inbounds %struct.reading, ptr %18, i32 0, i32 0, !dbg !42
  %20 = load i32, ptr %19, align 2, !dbg !42, !tbaa !43
  %21 = load i32, ptr @last, align 2, !dbg !46, !tbaa !47
  %22 = icmp ule i32 %20, %21, !dbg !48
  br i1 %22, label %29, label %23, !dbg !49

23:                                               ; preds = %17
  %24 = call zeroext i16 @share() #5, !dbg !50
  %25 = icmp ne i16 %24, 0, !dbg !50
  br i1 %25, label %26, label %29, !dbg !51

26:                                               ; preds = %23
  %27 = load i16, ptr @heard, align 2, !dbg !52, !tbaa !16
  %28 = icmp ne i16 %27, 0, !dbg !52
  br i1 %28, label %30, label %29, !dbg !38

29:                                               ; preds = %26, %23, %17, %13
  store i32 1, ptr %6, align 2
  br label %42, !dbg !53

30:                                               ; preds = %26
  %31 = load ptr, ptr %5, align 2, !dbg !54, !tbaa !9
  %32 = getelementptr inbounds %struct.reading, ptr %31, i32 0, i32 0, !dbg !55
  %33 = load i32, ptr %32, align 2, !dbg !55, !tbaa !43
  store i32 %33, ptr @last, align 2, !dbg !56, !tbaa !47
  call void @llvm.lifetime.start.p0(i64 12, ptr %7) #6, !dbg !57
  %34 = load ptr, ptr %5, align 2, !dbg !58, !tbaa !9
  %35 = call zeroext i16 @mask(ptr noundef @ahead, ptr noundef @behind, ptr noundef %34, ptr noundef %7) #5, !dbg !59
  %36 = icmp ne i16 %35, 0, !dbg !59
  br i1 %36, label %37, label %41, !dbg !59

37:                                               ; preds = %30
  %38 = call zeroext i16 @masked_out(ptr noundef %7, i16 noundef 12) #5, !dbg !60
  %39 = icmp eq i16 %38, 0, !dbg !60
  %40 = zext i1 %39 to i16, !dbg !60
  br label %41, !dbg !61

41:                                               ; preds = %37, %30
  call void @llvm.lifetime.end.p0(i64 12, ptr %7) #6, !dbg !62
  store i32 0, ptr %6, align 2, !dbg !62
  br label %42, !dbg !62

42:                                               ; preds = %41, %29
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !62
  %43 = load i32, ptr %6, align 2
  switch i32 %43, label %45 [
    i32 0, label %44
    i32 1, label %44
  ]

44:                                               ; preds = %42, %42
  ret void, !dbg !62

45:                                               ; preds = %42
  unreachable
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @share() #0 section ".sm.MASK.text" !dbg !63 {
  %1 = alloca i32, align 2
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #6, !dbg !64
  store i32 65536, ptr %1, align 2, !dbg !65, !tbaa !47
  br label %2, !dbg !66

2:                                                ; preds = %10, %0
  %3 = load i16, ptr @drawn, align 2, !dbg !67, !tbaa !16
  %4 = icmp ne i16 %3, 8, !dbg !68
  br i1 %4, label %5, label %8, !dbg !69

5:                                                ; preds = %2
  %6 = call i32 @draw() #5, !dbg !70
  store i32 %6, ptr %1, align 2, !dbg !71, !tbaa !47
  %7 = icmp ne i32 %6, 0, !dbg !72
  br label %8

8:                                                ; preds = %5, %2
  %9 = phi i1 [ false, %2 ], [ %7, %5 ], !dbg !73
  br i1 %9, label %10, label %16, !dbg !66

10:                                               ; preds = %8
  %11 = load i32, ptr %1, align 2, !dbg !74, !tbaa !47
  %12 = trunc i32 %11 to i16, !dbg !75
  %13 = load i16, ptr @drawn, align 2, !dbg !76, !tbaa !16
  %14 = add i16 %13, 1, !dbg !76
  store i16 %14, ptr @drawn, align 2, !dbg !76, !tbaa !16
  %15 = getelementptr inbounds [8 x i16], ptr @ahead, i16 0, i16 %13, !dbg !77
  store i16 %12, ptr %15, align 2, !dbg !78, !tbaa !16
  br label %2, !dbg !66, !llvm.loop !79

16:                                               ; preds = %8
  %17 = load i32, ptr %1, align 2, !dbg !82, !tbaa !47
  %18 = icmp ne i32 %17, 0, !dbg !83
  br i1 %18, label %19, label %23, !dbg !82

19:                                               ; preds = %16
  %20 = call zeroext i16 @key_out(ptr noundef @ahead, i16 noundef 16) #5, !dbg !84
  %21 = icmp eq i16 %20, 0, !dbg !84
  %22 = zext i1 %21 to i16, !dbg !84
  br label %23, !dbg !85

23:                                               ; preds = %19, %16
  %24 = load i32, ptr %1, align 2, !dbg !86, !tbaa !47
  %25 = icmp ne i32 %24, 0, !dbg !87
  %26 = zext i1 %25 to i16, !dbg !87
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #6, !dbg !88
  ret i16 %26, !dbg !89
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @mask(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #4 !dbg !90 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca ptr, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  %10 = alloca %union.masks, align 2
  %11 = alloca %union.masks, align 2
  %12 = alloca i32, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store ptr %1, ptr %7, align 2, !tbaa !9
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 16, ptr %10) #6, !dbg !92
  call void @llvm.lifetime.start.p0(i64 16, ptr %11) #6, !dbg !92
  %13 = load ptr, ptr %6, align 2, !dbg !93, !tbaa !9
  %14 = load ptr, ptr %8, align 2, !dbg !94, !tbaa !9
  %15 = getelementptr inbounds %struct.reading, ptr %14, i32 0, i32 0, !dbg !95
  %16 = getelementptr inbounds [16 x i8], ptr %10, i16 0, i16 0, !dbg !96
  %17 = call i16 @sancus_tag_with_key(ptr noundef %13, ptr noundef %15, i16 noundef 4, ptr noundef %16) #5, !dbg !97
  %18 = icmp ne i16 %17, 0, !dbg !97
  br i1 %18, label %19, label %26, !dbg !98

19:                                               ; preds = %4
  %20 = load ptr, ptr %7, align 2, !dbg !99, !tbaa !9
  %21 = load ptr, ptr %8, align 2, !dbg !100, !tbaa !9
  %22 = getelementptr inbounds %struct.reading, ptr %21, i32 0, i32 0, !dbg !101
  %23 = getelementptr inbounds [16 x i8], ptr %11, i16 0, i16 0, !dbg !102
  %24 = call i16 @sancus_tag_with_key(ptr noundef %20, ptr noundef %22, i16 noundef 4, ptr noundef %23) #5, !dbg !103
  %25 = icmp ne i16 %24, 0, !dbg !103
  br i1 %25, label %27, label %26, !dbg !104

26:                                               ; preds = %19, %4
  store i16 0, ptr %5, align 2, !dbg !105
  store i32 1, ptr %12, align 2
  br label %54, !dbg !105

27:                                               ; preds = %19
  %28 = load ptr, ptr %8, align 2, !dbg !106, !tbaa !9
  %29 = getelementptr inbounds %struct.reading, ptr %28, i32 0, i32 0, !dbg !107
  %30 = load i32, ptr %29, align 2, !dbg !107, !tbaa !43
  %31 = load ptr, ptr %9, align 2, !dbg !108, !tbaa !9
  %32 = getelementptr inbounds %struct.masked_reading, ptr %31, i32 0, i32 0, !dbg !109
  %33 = getelementptr inbounds %struct.reading, ptr %32, i32 0, i32 0, !dbg !110
  store i32 %30, ptr %33, align 2, !dbg !111, !tbaa !112
  %34 = load ptr, ptr %8, align 2, !dbg !114, !tbaa !9
  %35 = getelementptr inbounds %struct.reading, ptr %34, i32 0, i32 1, !dbg !115
  %36 = load i32, ptr %35, align 2, !dbg !115, !tbaa !116
  %37 = getelementptr inbounds %struct.anon, ptr %10, i32 0, i32 0, !dbg !117
  %38 = load i32, ptr %37, align 2, !dbg !117, !tbaa !30
  %39 = add i32 %36, %38, !dbg !118
  %40 = getelementptr inbounds %struct.anon, ptr %11, i32 0, i32 0, !dbg !119
  %41 = load i32, ptr %40, align 2, !dbg !119, !tbaa !30
  %42 = sub i32 %39, %41, !dbg !120
  %43 = load ptr, ptr %9, align 2, !dbg !121, !tbaa !9
  %44 = getelementptr inbounds %struct.masked_reading, ptr %43, i32 0, i32 0, !dbg !122
  %45 = getelementptr inbounds %struct.reading, ptr %44, i32 0, i32 1, !dbg !123
  store i32 %42, ptr %45, align 2, !dbg !124, !tbaa !125
  %46 = getelementptr inbounds %struct.anon, ptr %10, i32 0, i32 1, !dbg !126
  %47 = load i32, ptr %46, align 2, !dbg !126, !tbaa !30
  %48 = add i32 1, %47, !dbg !127
  %49 = getelementptr inbounds %struct.anon, ptr %11, i32 0, i32 1, !dbg !128
  %50 = load i32, ptr %49, align 2, !dbg !128, !tbaa !30
  %51 = sub i32 %48, %50, !dbg !129
  %52 = load ptr, ptr %9, align 2, !dbg !130, !tbaa !9
  %53 = getelementptr inbounds %struct.masked_reading, ptr %52, i32 0, i32 1, !dbg !131
  store i32 %51, ptr %53, align 2, !dbg !132, !tbaa !133
  store i16 1, ptr %5, align 2, !dbg !134
  store i32 1, ptr %12, align 2
  br label %54, !dbg !134

54:                                               ; preds = %27, %26
  call void @llvm.lifetime.end.p0(i64 16, ptr %11) #6, !dbg !135
  call void @llvm.lifetime.end.p0(i64 16, ptr %10) #6, !dbg !135
  %55 = load i16, ptr %5, align 2, !dbg !135
  ret i16 %55, !dbg !135
}

; Function Attrs: optsize
declare !dbg !136 dso_local i32 @draw() #1 section ".sm.RANDOM.entry"

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #4 !dbg !138 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !140
  %16 = load ptr, ptr %5, align 2, !dbg !140, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !140
  store i16 %17, ptr %9, align 2, !dbg !140, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !141
  %18 = load ptr, ptr %6, align 2, !dbg !141, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !141
  store i16 %19, ptr %10, align 2, !dbg !141, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #6, !dbg !142
  %20 = load ptr, ptr %6, align 2, !dbg !142, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !142
  %22 = load i16, ptr %7, align 2, !dbg !142, !tbaa !13
  %23 = add i16 %21, %22, !dbg !142
  store i16 %23, ptr %11, align 2, !dbg !142, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #6, !dbg !143
  store i16 0, ptr %12, align 2, !dbg !143, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #6, !dbg !144
  store i16 0, ptr %13, align 2, !dbg !144, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #6, !dbg !145
  %24 = load ptr, ptr %8, align 2, !dbg !145, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !145
  store i16 %25, ptr %14, align 2, !dbg !145, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !146
  %26 = load i16, ptr %9, align 2, !dbg !147, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !148, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !149, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !150, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !151, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !152, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #6, !dbg !153, !srcloc !154
  store i16 %32, ptr %15, align 2, !dbg !153, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !155, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !156
  ret i16 %33, !dbg !157
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
!1 = !DIFile(filename: "mask.c", directory: "", checksumkind: CSK_MD5, checksum: "a943d95529c11d9dcdbe1525f17051ad")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "key_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "mask.c", directory: "", checksumkind: CSK_MD5, checksum: "a943d95529c11d9dcdbe1525f17051ad")
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
!21 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 29, type: !7, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 30, column: 5, scope: !21)
!23 = !DILocation(line: 30, column: 34, scope: !21)
!24 = !DILocation(line: 30, column: 28, scope: !21)
!25 = !DILocation(line: 31, column: 9, scope: !21)
!26 = !DILocation(line: 31, column: 13, scope: !21)
!27 = !DILocation(line: 32, column: 19, scope: !21)
!28 = !DILocation(line: 32, column: 18, scope: !21)
!29 = !{i64 0, i64 16, !30}
!30 = !{!11, !11, i64 0}
!31 = !DILocation(line: 33, column: 15, scope: !21)
!32 = !DILocation(line: 34, column: 5, scope: !21)
!33 = !DILocation(line: 35, column: 1, scope: !21)
!34 = distinct !DISubprogram(name: "reading_in", scope: !6, file: !6, line: 37, type: !7, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!35 = !DILocation(line: 38, column: 5, scope: !34)
!36 = !DILocation(line: 38, column: 37, scope: !34)
!37 = !DILocation(line: 38, column: 27, scope: !34)
!38 = !DILocation(line: 39, column: 9, scope: !34)
!39 = !DILocation(line: 39, column: 17, scope: !34)
!40 = !DILocation(line: 39, column: 25, scope: !34)
!41 = !DILocation(line: 39, column: 28, scope: !34)
!42 = !DILocation(line: 39, column: 37, scope: !34)
!43 = !{!44, !45, i64 0}
!44 = !{!"reading", !45, i64 0, !45, i64 4}
!45 = !{!"long", !11, i64 0}
!46 = !DILocation(line: 39, column: 46, scope: !34)
!47 = !{!45, !45, i64 0}
!48 = !DILocation(line: 39, column: 43, scope: !34)
!49 = !DILocation(line: 39, column: 51, scope: !34)
!50 = !DILocation(line: 39, column: 55, scope: !34)
!51 = !DILocation(line: 39, column: 63, scope: !34)
!52 = !DILocation(line: 39, column: 67, scope: !34)
!53 = !DILocation(line: 40, column: 9, scope: !34)
!54 = !DILocation(line: 42, column: 12, scope: !34)
!55 = !DILocation(line: 42, column: 21, scope: !34)
!56 = !DILocation(line: 42, column: 10, scope: !34)
!57 = !DILocation(line: 43, column: 5, scope: !34)
!58 = !DILocation(line: 44, column: 41, scope: !34)
!59 = !DILocation(line: 44, column: 9, scope: !34)
!60 = !DILocation(line: 45, column: 15, scope: !34)
!61 = !DILocation(line: 46, column: 5, scope: !34)
!62 = !DILocation(line: 47, column: 1, scope: !34)
!63 = distinct !DISubprogram(name: "share", scope: !6, file: !6, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!64 = !DILocation(line: 19, column: 5, scope: !63)
!65 = !DILocation(line: 19, column: 14, scope: !63)
!66 = !DILocation(line: 20, column: 5, scope: !63)
!67 = !DILocation(line: 20, column: 12, scope: !63)
!68 = !DILocation(line: 20, column: 18, scope: !63)
!69 = !DILocation(line: 20, column: 64, scope: !63)
!70 = !DILocation(line: 20, column: 75, scope: !63)
!71 = !DILocation(line: 20, column: 73, scope: !63)
!72 = !DILocation(line: 20, column: 83, scope: !63)
!73 = !DILocation(line: 0, scope: !63)
!74 = !DILocation(line: 21, column: 42, scope: !63)
!75 = !DILocation(line: 21, column: 32, scope: !63)
!76 = !DILocation(line: 21, column: 26, scope: !63)
!77 = !DILocation(line: 21, column: 9, scope: !63)
!78 = !DILocation(line: 21, column: 30, scope: !63)
!79 = distinct !{!79, !66, !80, !81}
!80 = !DILocation(line: 22, column: 5, scope: !63)
!81 = !{!"llvm.loop.mustprogress"}
!82 = !DILocation(line: 23, column: 9, scope: !63)
!83 = !DILocation(line: 23, column: 14, scope: !63)
!84 = !DILocation(line: 24, column: 15, scope: !63)
!85 = !DILocation(line: 25, column: 5, scope: !63)
!86 = !DILocation(line: 26, column: 12, scope: !63)
!87 = !DILocation(line: 26, column: 17, scope: !63)
!88 = !DILocation(line: 27, column: 1, scope: !63)
!89 = !DILocation(line: 26, column: 5, scope: !63)
!90 = distinct !DISubprogram(name: "mask", scope: !91, file: !91, line: 30, type: !7, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!91 = !DIFile(filename: "mask.h", directory: "", checksumkind: CSK_MD5, checksum: "ec7a771b0a6962e426adb6056d53ec16")
!92 = !DILocation(line: 32, column: 5, scope: !90)
!93 = !DILocation(line: 33, column: 30, scope: !90)
!94 = !DILocation(line: 33, column: 38, scope: !90)
!95 = !DILocation(line: 33, column: 47, scope: !90)
!96 = !DILocation(line: 33, column: 77, scope: !90)
!97 = !DILocation(line: 33, column: 10, scope: !90)
!98 = !DILocation(line: 33, column: 87, scope: !90)
!99 = !DILocation(line: 34, column: 30, scope: !90)
!100 = !DILocation(line: 34, column: 39, scope: !90)
!101 = !DILocation(line: 34, column: 48, scope: !90)
!102 = !DILocation(line: 34, column: 78, scope: !90)
!103 = !DILocation(line: 34, column: 10, scope: !90)
!104 = !DILocation(line: 33, column: 9, scope: !90)
!105 = !DILocation(line: 35, column: 9, scope: !90)
!106 = !DILocation(line: 37, column: 29, scope: !90)
!107 = !DILocation(line: 37, column: 38, scope: !90)
!108 = !DILocation(line: 37, column: 5, scope: !90)
!109 = !DILocation(line: 37, column: 13, scope: !90)
!110 = !DILocation(line: 37, column: 21, scope: !90)
!111 = !DILocation(line: 37, column: 27, scope: !90)
!112 = !{!113, !45, i64 0}
!113 = !{!"masked_reading", !44, i64 0, !45, i64 8}
!114 = !DILocation(line: 38, column: 30, scope: !90)
!115 = !DILocation(line: 38, column: 39, scope: !90)
!116 = !{!44, !45, i64 4}
!117 = !DILocation(line: 38, column: 56, scope: !90)
!118 = !DILocation(line: 38, column: 46, scope: !90)
!119 = !DILocation(line: 38, column: 74, scope: !90)
!120 = !DILocation(line: 38, column: 63, scope: !90)
!121 = !DILocation(line: 38, column: 5, scope: !90)
!122 = !DILocation(line: 38, column: 13, scope: !90)
!123 = !DILocation(line: 38, column: 21, scope: !90)
!124 = !DILocation(line: 38, column: 28, scope: !90)
!125 = !{!113, !45, i64 4}
!126 = !DILocation(line: 39, column: 31, scope: !90)
!127 = !DILocation(line: 39, column: 21, scope: !90)
!128 = !DILocation(line: 39, column: 46, scope: !90)
!129 = !DILocation(line: 39, column: 35, scope: !90)
!130 = !DILocation(line: 39, column: 5, scope: !90)
!131 = !DILocation(line: 39, column: 13, scope: !90)
!132 = !DILocation(line: 39, column: 17, scope: !90)
!133 = !{!113, !45, i64 8}
!134 = !DILocation(line: 40, column: 5, scope: !90)
!135 = !DILocation(line: 41, column: 1, scope: !90)
!136 = !DISubprogram(name: "draw", scope: !137, file: !137, line: 36, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DIFile(filename: "home.h", directory: "", checksumkind: CSK_MD5, checksum: "e7dfaae553c1bfa3383a9df202bb1cd2")
!138 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !139, file: !139, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!139 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!140 = !DILocation(line: 221, column: 5, scope: !138)
!141 = !DILocation(line: 222, column: 5, scope: !138)
!142 = !DILocation(line: 223, column: 5, scope: !138)
!143 = !DILocation(line: 224, column: 5, scope: !138)
!144 = !DILocation(line: 225, column: 5, scope: !138)
!145 = !DILocation(line: 226, column: 5, scope: !138)
!146 = !DILocation(line: 227, column: 5, scope: !138)
!147 = !DILocation(line: 230, column: 28, scope: !138)
!148 = !DILocation(line: 230, column: 37, scope: !138)
!149 = !DILocation(line: 230, column: 47, scope: !138)
!150 = !DILocation(line: 230, column: 57, scope: !138)
!151 = !DILocation(line: 230, column: 67, scope: !138)
!152 = !DILocation(line: 230, column: 77, scope: !138)
!153 = !DILocation(line: 228, column: 5, scope: !138)
!154 = !{i64 0}
!155 = !DILocation(line: 232, column: 17, scope: !138)
!156 = !DILocation(line: 233, column: 1, scope: !138)
!157 = !DILocation(line: 232, column: 5, scope: !138)
