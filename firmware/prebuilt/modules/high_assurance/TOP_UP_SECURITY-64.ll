target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_TOP_UP_SECURITY.output.credit_out, 0"
module asm ".set __sm_TOP_UP_SECURITY.output.log_out, 0"
module asm ".set __sm_TOP_UP_SECURITY.input.piece_in, 0"
module asm ".set __sm_TOP_UP_SECURITY.input.key_in, 0"

%struct.envelope = type { %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { %struct.anon.0, %struct.message, [16 x i8] }
%struct.anon.0 = type { i16, i32 }
%struct.message = type { i16, %union.anon.1 }
%union.anon.1 = type { %struct.anon.2 }
%struct.anon.2 = type { i32, i32, i16, i16 }
%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.record = type { [3 x i16] }
%struct.anon.16 = type { i32 }
%struct.piece = type { i16, [6 x i16] }
%struct.half = type { i16, i16, [4 x i16] }

@__sm_TOP_UP_SECURITY_io_credit_out_idx = external dso_local global i8, align 1
@__sm_TOP_UP_SECURITY_io_log_out_idx = external dso_local global i8, align 1
@collected = internal global %struct.envelope zeroinitializer, align 2
@next = internal global i16 0, align 2
@gateway = internal global %struct.end zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @credit_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.TOP_UP_SECURITY.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_TOP_UP_SECURITY_io_credit_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_TOP_UP_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_TOP_UP_SECURITY_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.TOP_UP_SECURITY.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @log_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.TOP_UP_SECURITY.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_TOP_UP_SECURITY_io_log_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_TOP_UP_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local void @piece_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.TOP_UP_SECURITY.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca %struct.message, align 2
  %6 = alloca i32, align 2
  %7 = alloca i16, align 2
  %8 = alloca %struct.record, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %9 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %10 = icmp eq i16 %9, 14, !dbg !22
  br i1 %10, label %11, label %13, !dbg !22

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  br label %14, !dbg !22

13:                                               ; preds = %2
  br label %14, !dbg !22

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !22
  %16 = call zeroext i16 @take_piece(ptr noundef @collected, ptr noundef @next, ptr noundef %15) #5, !dbg !23
  %17 = icmp ne i16 %16, 0, !dbg !23
  br i1 %17, label %19, label %18, !dbg !24

18:                                               ; preds = %14
  br label %50, !dbg !25

19:                                               ; preds = %14
  call void @llvm.lifetime.start.p0(i64 14, ptr %5) #6, !dbg !26
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #6, !dbg !27
  %20 = load i32, ptr getelementptr inbounds (%struct.end, ptr @gateway, i32 0, i32 3), align 2, !dbg !28, !tbaa !29
  store i32 %20, ptr %6, align 2, !dbg !32, !tbaa !33
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !34
  %21 = call i16 @unseal(ptr noundef @gateway, i16 noundef 4, ptr noundef @collected, ptr noundef %5) #5, !dbg !35
  store i16 %21, ptr %7, align 2, !dbg !36, !tbaa !13
  %22 = load i16, ptr %7, align 2, !dbg !37, !tbaa !13
  %23 = icmp eq i16 %22, 0, !dbg !38
  br i1 %23, label %24, label %30, !dbg !39

24:                                               ; preds = %19
  %25 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 1, !dbg !40
  %26 = getelementptr inbounds %struct.anon.16, ptr %25, i32 0, i32 0, !dbg !41
  %27 = load i32, ptr %26, align 2, !dbg !41, !tbaa !42
  %28 = icmp sle i32 %27, 0, !dbg !43
  br i1 %28, label %29, label %30, !dbg !37

29:                                               ; preds = %24
  store i16 8, ptr %7, align 2, !dbg !44, !tbaa !13
  br label %30, !dbg !45

30:                                               ; preds = %29, %24, %19
  call void @llvm.lifetime.start.p0(i64 6, ptr %8) #6, !dbg !46
  %31 = getelementptr inbounds %struct.record, ptr %8, i32 0, i32 0, !dbg !47
  %32 = load i16, ptr %7, align 2, !dbg !48, !tbaa !13
  %33 = icmp eq i16 %32, 0, !dbg !49
  %34 = zext i1 %33 to i64, !dbg !48
  %35 = select i1 %33, i16 22, i16 129, !dbg !48
  store i16 %35, ptr %31, align 2, !dbg !50, !tbaa !16
  %36 = getelementptr inbounds i16, ptr %31, i16 1, !dbg !50
  %37 = load i16, ptr %7, align 2, !dbg !51, !tbaa !13
  store i16 %37, ptr %36, align 2, !dbg !50, !tbaa !16
  %38 = getelementptr inbounds i16, ptr %31, i16 2, !dbg !50
  store i16 1, ptr %38, align 2, !dbg !50, !tbaa !16
  %39 = call zeroext i16 @log_out(ptr noundef %8, i16 noundef 6) #5, !dbg !52
  %40 = icmp eq i16 %39, 0, !dbg !52
  br i1 %40, label %41, label %47, !dbg !53

41:                                               ; preds = %30
  %42 = load i16, ptr %7, align 2, !dbg !54, !tbaa !13
  %43 = icmp ne i16 %42, 0, !dbg !55
  br i1 %43, label %49, label %44, !dbg !56

44:                                               ; preds = %41
  %45 = call zeroext i16 @credit_out(ptr noundef %5, i16 noundef 14) #5, !dbg !57
  %46 = icmp eq i16 %45, 0, !dbg !57
  br i1 %46, label %49, label %47, !dbg !58

47:                                               ; preds = %44, %30
  %48 = load i32, ptr %6, align 2, !dbg !59, !tbaa !33
  store i32 %48, ptr getelementptr inbounds (%struct.end, ptr @gateway, i32 0, i32 3), align 2, !dbg !60, !tbaa !29
  br label %49, !dbg !61

49:                                               ; preds = %47, %44, %41
  call void @llvm.lifetime.end.p0(i64 6, ptr %8) #6, !dbg !62
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !62
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #6, !dbg !62
  call void @llvm.lifetime.end.p0(i64 14, ptr %5) #6, !dbg !62
  br label %50, !dbg !62

50:                                               ; preds = %49, %18
  ret void, !dbg !62
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @take_piece(ptr noundef %0, ptr noundef %1, ptr noundef %2) #2 !dbg !63 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca ptr, align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store ptr %2, ptr %7, align 2, !tbaa !9
  %8 = load ptr, ptr %7, align 2, !dbg !65, !tbaa !9
  %9 = icmp eq ptr %8, null, !dbg !66
  br i1 %9, label %22, label %10, !dbg !67

10:                                               ; preds = %3
  %11 = load ptr, ptr %7, align 2, !dbg !68, !tbaa !9
  %12 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 0, !dbg !69
  %13 = load i16, ptr %12, align 2, !dbg !69, !tbaa !70
  %14 = icmp ne i16 %13, 0, !dbg !72
  br i1 %14, label %15, label %23, !dbg !73

15:                                               ; preds = %10
  %16 = load ptr, ptr %7, align 2, !dbg !74, !tbaa !9
  %17 = getelementptr inbounds %struct.piece, ptr %16, i32 0, i32 0, !dbg !75
  %18 = load i16, ptr %17, align 2, !dbg !75, !tbaa !70
  %19 = load ptr, ptr %6, align 2, !dbg !76, !tbaa !9
  %20 = load i16, ptr %19, align 2, !dbg !77, !tbaa !16
  %21 = icmp ne i16 %18, %20, !dbg !78
  br i1 %21, label %22, label %23, !dbg !65

22:                                               ; preds = %15, %3
  store i16 0, ptr %4, align 2, !dbg !79
  br label %45, !dbg !79

23:                                               ; preds = %15, %10
  %24 = load ptr, ptr %5, align 2, !dbg !80, !tbaa !9
  %25 = getelementptr inbounds %struct.envelope, ptr %24, i32 0, i32 0, !dbg !81
  %26 = getelementptr inbounds [18 x i16], ptr %25, i16 0, i16 0, !dbg !80
  %27 = load ptr, ptr %7, align 2, !dbg !82, !tbaa !9
  %28 = getelementptr inbounds %struct.piece, ptr %27, i32 0, i32 0, !dbg !83
  %29 = load i16, ptr %28, align 2, !dbg !83, !tbaa !70
  %30 = getelementptr inbounds i16, ptr %26, i16 %29, !dbg !84
  %31 = load ptr, ptr %7, align 2, !dbg !85, !tbaa !9
  %32 = getelementptr inbounds %struct.piece, ptr %31, i32 0, i32 1, !dbg !86
  %33 = getelementptr inbounds [6 x i16], ptr %32, i16 0, i16 0, !dbg !85
  call void @copy_words(ptr noundef %30, ptr noundef %33, i16 noundef 6) #5, !dbg !87
  %34 = load ptr, ptr %7, align 2, !dbg !88, !tbaa !9
  %35 = getelementptr inbounds %struct.piece, ptr %34, i32 0, i32 0, !dbg !89
  %36 = load i16, ptr %35, align 2, !dbg !89, !tbaa !70
  %37 = add i16 %36, 6, !dbg !90
  %38 = load ptr, ptr %6, align 2, !dbg !91, !tbaa !9
  store i16 %37, ptr %38, align 2, !dbg !92, !tbaa !16
  %39 = load ptr, ptr %6, align 2, !dbg !93, !tbaa !9
  %40 = load i16, ptr %39, align 2, !dbg !94, !tbaa !16
  %41 = icmp ne i16 %40, 18, !dbg !95
  br i1 %41, label %42, label %43, !dbg !94

42:                                               ; preds = %23
  store i16 0, ptr %4, align 2, !dbg !96
  br label %45, !dbg !96

43:                                               ; preds = %23
  %44 = load ptr, ptr %6, align 2, !dbg !97, !tbaa !9
  store i16 0, ptr %44, align 2, !dbg !98, !tbaa !16
  store i16 1, ptr %4, align 2, !dbg !99
  br label %45, !dbg !99

45:                                               ; preds = %43, %42, %22
  %46 = load i16, ptr %4, align 2, !dbg !100
  ret i16 %46, !dbg !100
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal(ptr noundef %0, i16 noundef %1, ptr noundef %2, ptr noundef %3) #2 !dbg !101 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  %10 = load ptr, ptr %6, align 2, !dbg !102, !tbaa !9
  %11 = getelementptr inbounds %struct.end, ptr %10, i32 0, i32 1, !dbg !103
  %12 = load i16, ptr %11, align 2, !dbg !103, !tbaa !104
  %13 = icmp ne i16 %12, 0, !dbg !102
  br i1 %13, label %14, label %39, !dbg !105

14:                                               ; preds = %4
  %15 = load ptr, ptr %8, align 2, !dbg !106, !tbaa !9
  %16 = getelementptr inbounds %struct.envelope, ptr %15, i32 0, i32 0, !dbg !107
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 0, !dbg !107
  %18 = getelementptr inbounds %struct.anon.0, ptr %17, i32 0, i32 0, !dbg !108
  %19 = load i16, ptr %18, align 2, !dbg !108, !tbaa !42
  %20 = load i16, ptr %7, align 2, !dbg !109, !tbaa !13
  %21 = icmp ne i16 %19, %20, !dbg !110
  br i1 %21, label %39, label %22, !dbg !111

22:                                               ; preds = %14
  %23 = load ptr, ptr %6, align 2, !dbg !112, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 0, !dbg !113
  %25 = getelementptr inbounds [8 x i16], ptr %24, i16 0, i16 0, !dbg !112
  %26 = load ptr, ptr %8, align 2, !dbg !114, !tbaa !9
  %27 = getelementptr inbounds %struct.envelope, ptr %26, i32 0, i32 0, !dbg !115
  %28 = getelementptr inbounds %struct.anon, ptr %27, i32 0, i32 0, !dbg !115
  %29 = load ptr, ptr %8, align 2, !dbg !116, !tbaa !9
  %30 = getelementptr inbounds %struct.envelope, ptr %29, i32 0, i32 0, !dbg !117
  %31 = getelementptr inbounds %struct.anon, ptr %30, i32 0, i32 1, !dbg !117
  %32 = load ptr, ptr %8, align 2, !dbg !118, !tbaa !9
  %33 = getelementptr inbounds %struct.envelope, ptr %32, i32 0, i32 0, !dbg !119
  %34 = getelementptr inbounds %struct.anon, ptr %33, i32 0, i32 2, !dbg !119
  %35 = getelementptr inbounds [16 x i8], ptr %34, i16 0, i16 0, !dbg !118
  %36 = load ptr, ptr %9, align 2, !dbg !120, !tbaa !9
  %37 = call i16 @sancus_unwrap_with_key(ptr noundef %25, ptr noundef %28, i16 noundef 6, ptr noundef %31, i16 noundef 14, ptr noundef %35, ptr noundef %36) #5, !dbg !121
  %38 = icmp ne i16 %37, 0, !dbg !121
  br i1 %38, label %40, label %39, !dbg !122

39:                                               ; preds = %22, %14, %4
  store i16 1, ptr %5, align 2, !dbg !123
  br label %60, !dbg !123

40:                                               ; preds = %22
  %41 = load ptr, ptr %6, align 2, !dbg !124, !tbaa !9
  %42 = getelementptr inbounds %struct.end, ptr %41, i32 0, i32 3, !dbg !125
  %43 = load i32, ptr %42, align 2, !dbg !125, !tbaa !29
  %44 = load ptr, ptr %8, align 2, !dbg !126, !tbaa !9
  %45 = getelementptr inbounds %struct.envelope, ptr %44, i32 0, i32 0, !dbg !127
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 0, !dbg !127
  %47 = getelementptr inbounds %struct.anon.0, ptr %46, i32 0, i32 1, !dbg !128
  %48 = load i32, ptr %47, align 2, !dbg !128, !tbaa !42
  %49 = call zeroext i16 @is_before(i32 noundef %43, i32 noundef %48) #5, !dbg !129
  %50 = icmp ne i16 %49, 0, !dbg !129
  br i1 %50, label %52, label %51, !dbg !130

51:                                               ; preds = %40
  store i16 2, ptr %5, align 2, !dbg !131
  br label %60, !dbg !131

52:                                               ; preds = %40
  %53 = load ptr, ptr %8, align 2, !dbg !132, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !133
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 0, !dbg !133
  %56 = getelementptr inbounds %struct.anon.0, ptr %55, i32 0, i32 1, !dbg !134
  %57 = load i32, ptr %56, align 2, !dbg !134, !tbaa !42
  %58 = load ptr, ptr %6, align 2, !dbg !135, !tbaa !9
  %59 = getelementptr inbounds %struct.end, ptr %58, i32 0, i32 3, !dbg !136
  store i32 %57, ptr %59, align 2, !dbg !137, !tbaa !29
  store i16 0, ptr %5, align 2, !dbg !138
  br label %60, !dbg !138

60:                                               ; preds = %52, %51, %39
  %61 = load i16, ptr %5, align 2, !dbg !139
  ret i16 %61, !dbg !139
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define dso_local void @key_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.TOP_UP_SECURITY.text" !dbg !140 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !141, !tbaa !13
  %6 = icmp eq i16 %5, 12, !dbg !141
  br i1 %6, label %7, label %9, !dbg !141

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !141, !tbaa !9
  br label %10, !dbg !141

9:                                                ; preds = %2
  br label %10, !dbg !141

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !141
  call void @take_half(ptr noundef @gateway, ptr noundef %11) #5, !dbg !142
  ret void, !dbg !143
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_half(ptr noundef %0, ptr noundef %1) #2 !dbg !144 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %4, align 2, !dbg !145, !tbaa !9
  %6 = icmp ne ptr %5, null, !dbg !146
  br i1 %6, label %7, label %29, !dbg !147

7:                                                ; preds = %2
  %8 = load ptr, ptr %4, align 2, !dbg !148, !tbaa !9
  %9 = getelementptr inbounds %struct.half, ptr %8, i32 0, i32 1, !dbg !149
  %10 = load i16, ptr %9, align 2, !dbg !149, !tbaa !150
  %11 = icmp ult i16 %10, 2, !dbg !152
  br i1 %11, label %12, label %29, !dbg !145

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 2, !dbg !153, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 0, !dbg !154
  %15 = getelementptr inbounds [8 x i16], ptr %14, i16 0, i16 0, !dbg !153
  %16 = load ptr, ptr %4, align 2, !dbg !155, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 1, !dbg !156
  %18 = load i16, ptr %17, align 2, !dbg !156, !tbaa !150
  %19 = mul i16 %18, 4, !dbg !157
  %20 = getelementptr inbounds i16, ptr %15, i16 %19, !dbg !158
  %21 = load ptr, ptr %4, align 2, !dbg !159, !tbaa !9
  %22 = getelementptr inbounds %struct.half, ptr %21, i32 0, i32 2, !dbg !160
  %23 = getelementptr inbounds [4 x i16], ptr %22, i16 0, i16 0, !dbg !159
  call void @copy_words(ptr noundef %20, ptr noundef %23, i16 noundef 4) #5, !dbg !161
  %24 = load ptr, ptr %4, align 2, !dbg !162, !tbaa !9
  %25 = getelementptr inbounds %struct.half, ptr %24, i32 0, i32 1, !dbg !163
  %26 = load i16, ptr %25, align 2, !dbg !163, !tbaa !150
  %27 = load ptr, ptr %3, align 2, !dbg !164, !tbaa !9
  %28 = getelementptr inbounds %struct.end, ptr %27, i32 0, i32 1, !dbg !165
  store i16 %26, ptr %28, align 2, !dbg !166, !tbaa !104
  br label %29, !dbg !167

29:                                               ; preds = %12, %7, %2
  ret void, !dbg !168
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #2 !dbg !169 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !170
  store i16 0, ptr %7, align 2, !dbg !171, !tbaa !13
  br label %8, !dbg !170

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !172, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !173, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !174
  br i1 %11, label %13, label %12, !dbg !175

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !175
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !176, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !177, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !176
  %17 = load i16, ptr %16, align 2, !dbg !176, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !178, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !179, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !178
  store i16 %17, ptr %20, align 2, !dbg !180, !tbaa !16
  br label %21, !dbg !181

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !182, !tbaa !13
  %23 = add i16 %22, 1, !dbg !182
  store i16 %23, ptr %7, align 2, !dbg !182, !tbaa !13
  br label %8, !dbg !175, !llvm.loop !183

24:                                               ; preds = %12
  ret void, !dbg !185
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #2 !dbg !186 {
  %8 = alloca i16, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  %11 = alloca i16, align 2
  %12 = alloca ptr, align 2
  %13 = alloca i16, align 2
  %14 = alloca ptr, align 2
  %15 = alloca ptr, align 2
  store ptr %0, ptr %9, align 2, !tbaa !9
  store ptr %1, ptr %10, align 2, !tbaa !9
  store i16 %2, ptr %11, align 2, !tbaa !13
  store ptr %3, ptr %12, align 2, !tbaa !9
  store i16 %4, ptr %13, align 2, !tbaa !13
  store ptr %5, ptr %14, align 2, !tbaa !9
  store ptr %6, ptr %15, align 2, !tbaa !9
  %16 = load i16, ptr %13, align 2, !dbg !188, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !189
  br i1 %17, label %18, label %24, !dbg !188

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !190, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !191, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !192, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !193, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #5, !dbg !194
  store i16 %23, ptr %8, align 2, !dbg !195
  br label %35, !dbg !195

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !196, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !197, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !198, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !199, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !200, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !201, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !202
  %32 = load ptr, ptr %14, align 2, !dbg !203, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !204
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #5, !dbg !205
  store i16 %34, ptr %8, align 2, !dbg !206
  br label %35, !dbg !206

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !207
  ret i16 %36, !dbg !207
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #2 !dbg !208 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !33
  store i32 %1, ptr %4, align 2, !tbaa !33
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !210
  %6 = load i32, ptr %3, align 2, !dbg !211, !tbaa !33
  %7 = load i32, ptr %4, align 2, !dbg !212, !tbaa !33
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !213
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !213
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !213
  store i32 %10, ptr %5, align 2, !dbg !213
  %11 = zext i1 %9 to i16, !dbg !213
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !214
  ret i16 %11, !dbg !215
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #2 !dbg !216 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [8 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 8, ptr %9) #6, !dbg !217
  %10 = load ptr, ptr %5, align 2, !dbg !218, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !219, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !220, !tbaa !13
  %13 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !221
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #5, !dbg !222
  %15 = icmp ne i16 %14, 0, !dbg !222
  br i1 %15, label %16, label %21, !dbg !223

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !224, !tbaa !9
  %18 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !225
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 8) #5, !dbg !226
  %20 = icmp eq i16 %19, 0, !dbg !227
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !228
  %23 = zext i1 %22 to i16, !dbg !223
  call void @llvm.lifetime.end.p0(i64 8, ptr %9) #6, !dbg !229
  ret i16 %23, !dbg !230
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #2 !dbg !231 {
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  %10 = alloca i16, align 2
  %11 = alloca ptr, align 2
  %12 = alloca i16, align 2
  %13 = alloca i16, align 2
  %14 = alloca i16, align 2
  %15 = alloca i16, align 2
  %16 = alloca i16, align 2
  %17 = alloca i16, align 2
  %18 = alloca i16, align 2
  %19 = alloca i16, align 2
  %20 = alloca i16, align 2
  %21 = alloca i16, align 2
  store ptr %0, ptr %8, align 2, !tbaa !9
  store ptr %1, ptr %9, align 2, !tbaa !9
  store i16 %2, ptr %10, align 2, !tbaa !13
  store ptr %3, ptr %11, align 2, !tbaa !9
  store i16 %4, ptr %12, align 2, !tbaa !13
  store i16 %5, ptr %13, align 2, !tbaa !13
  store i16 %6, ptr %14, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !232
  %22 = load ptr, ptr %8, align 2, !dbg !232, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !232
  store i16 %23, ptr %15, align 2, !dbg !232, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #6, !dbg !232
  %24 = load ptr, ptr %9, align 2, !dbg !232, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !232
  store i16 %25, ptr %16, align 2, !dbg !232, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #6, !dbg !232
  %26 = load ptr, ptr %9, align 2, !dbg !232, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !232
  %28 = load i16, ptr %10, align 2, !dbg !232, !tbaa !13
  %29 = add i16 %27, %28, !dbg !232
  store i16 %29, ptr %17, align 2, !dbg !232, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #6, !dbg !232
  %30 = load ptr, ptr %11, align 2, !dbg !232, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !232
  store i16 %31, ptr %18, align 2, !dbg !232, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #6, !dbg !232
  %32 = load ptr, ptr %11, align 2, !dbg !232, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !232
  %34 = load i16, ptr %12, align 2, !dbg !232, !tbaa !13
  %35 = add i16 %33, %34, !dbg !232
  store i16 %35, ptr %19, align 2, !dbg !232, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #6, !dbg !232
  %36 = load i16, ptr %13, align 2, !dbg !232, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !232, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #6, !dbg !232
  %37 = load i16, ptr %14, align 2, !dbg !232, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !232, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !232, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !232, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !232, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !232, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !232, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #6, !dbg !232, !srcloc !233
  store i16 %44, ptr %21, align 2, !dbg !232, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !232, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #6, !dbg !232
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #6, !dbg !232
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #6, !dbg !232
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #6, !dbg !232
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #6, !dbg !232
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #6, !dbg !232
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !232
  ret i16 %45, !dbg !232
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #2 !dbg !234 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !235
  %16 = load ptr, ptr %5, align 2, !dbg !235, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !235
  store i16 %17, ptr %9, align 2, !dbg !235, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !236
  %18 = load ptr, ptr %6, align 2, !dbg !236, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !236
  store i16 %19, ptr %10, align 2, !dbg !236, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #6, !dbg !237
  %20 = load ptr, ptr %6, align 2, !dbg !237, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !237
  %22 = load i16, ptr %7, align 2, !dbg !237, !tbaa !13
  %23 = add i16 %21, %22, !dbg !237
  store i16 %23, ptr %11, align 2, !dbg !237, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #6, !dbg !238
  store i16 0, ptr %12, align 2, !dbg !238, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #6, !dbg !239
  store i16 0, ptr %13, align 2, !dbg !239, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #6, !dbg !240
  %24 = load ptr, ptr %8, align 2, !dbg !240, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !240
  store i16 %25, ptr %14, align 2, !dbg !240, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !241
  %26 = load i16, ptr %9, align 2, !dbg !242, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !243, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !244, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !245, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !246, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !247, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #6, !dbg !248, !srcloc !249
  store i16 %32, ptr %15, align 2, !dbg !248, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !250, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !251
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #6, !dbg !251
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #6, !dbg !251
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #6, !dbg !251
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #6, !dbg !251
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !251
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !251
  ret i16 %33, !dbg !252
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #2 !dbg !253 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca ptr, align 2
  %8 = alloca ptr, align 2
  %9 = alloca i16, align 2
  %10 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !254
  %11 = load ptr, ptr %4, align 2, !dbg !255, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !256, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !257
  %12 = load ptr, ptr %5, align 2, !dbg !258, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !259, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !260
  store i16 0, ptr %9, align 2, !dbg !261, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !262
  store i16 0, ptr %10, align 2, !dbg !263, !tbaa !13
  br label %13, !dbg !262

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !264, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !265, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !266
  br i1 %16, label %18, label %17, !dbg !267

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !267
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !268, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !269, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !268
  %22 = load volatile i8, ptr %21, align 1, !dbg !268, !tbaa !42
  %23 = zext i8 %22 to i16, !dbg !268
  %24 = load ptr, ptr %8, align 2, !dbg !270, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !271, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !270
  %27 = load volatile i8, ptr %26, align 1, !dbg !270, !tbaa !42
  %28 = zext i8 %27 to i16, !dbg !270
  %29 = xor i16 %23, %28, !dbg !272
  %30 = load i16, ptr %9, align 2, !dbg !273, !tbaa !13
  %31 = or i16 %30, %29, !dbg !273
  store i16 %31, ptr %9, align 2, !dbg !273, !tbaa !13
  br label %32, !dbg !274

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !275, !tbaa !13
  %34 = add i16 %33, 1, !dbg !275
  store i16 %34, ptr %10, align 2, !dbg !275, !tbaa !13
  br label %13, !dbg !267, !llvm.loop !276

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !277, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !278
  %38 = lshr i16 %37, 8, !dbg !279
  %39 = and i16 1, %38, !dbg !280
  %40 = sub nsw i16 %39, 1, !dbg !281
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !282
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !282
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !282
  ret i16 %40, !dbg !283
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #4

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "top_up_security.c", directory: "", checksumkind: CSK_MD5, checksum: "5c29cb1979acae95a675ca06679b7c44")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "credit_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "top_up_security.c", directory: "", checksumkind: CSK_MD5, checksum: "5c29cb1979acae95a675ca06679b7c44")
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
!18 = !DISubprogram(name: "__sm_TOP_UP_SECURITY_send_output", scope: !6, file: !6, line: 5, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "log_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 6, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "piece_in", scope: !6, file: !6, line: 12, type: !7, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 13, column: 40, scope: !21)
!23 = !DILocation(line: 13, column: 10, scope: !21)
!24 = !DILocation(line: 13, column: 9, scope: !21)
!25 = !DILocation(line: 14, column: 9, scope: !21)
!26 = !DILocation(line: 16, column: 5, scope: !21)
!27 = !DILocation(line: 17, column: 5, scope: !21)
!28 = !DILocation(line: 17, column: 33, scope: !21)
!29 = !{!30, !31, i64 22}
!30 = !{!"end", !11, i64 0, !17, i64 16, !31, i64 18, !31, i64 22}
!31 = !{!"long", !11, i64 0}
!32 = !DILocation(line: 17, column: 14, scope: !21)
!33 = !{!31, !31, i64 0}
!34 = !DILocation(line: 18, column: 5, scope: !21)
!35 = !DILocation(line: 18, column: 26, scope: !21)
!36 = !DILocation(line: 18, column: 17, scope: !21)
!37 = !DILocation(line: 19, column: 9, scope: !21)
!38 = !DILocation(line: 19, column: 16, scope: !21)
!39 = !DILocation(line: 19, column: 28, scope: !21)
!40 = !DILocation(line: 19, column: 39, scope: !21)
!41 = !DILocation(line: 19, column: 46, scope: !21)
!42 = !{!11, !11, i64 0}
!43 = !DILocation(line: 19, column: 53, scope: !21)
!44 = !DILocation(line: 20, column: 16, scope: !21)
!45 = !DILocation(line: 21, column: 5, scope: !21)
!46 = !DILocation(line: 22, column: 5, scope: !21)
!47 = !DILocation(line: 22, column: 28, scope: !21)
!48 = !DILocation(line: 22, column: 30, scope: !21)
!49 = !DILocation(line: 22, column: 37, scope: !21)
!50 = !DILocation(line: 22, column: 29, scope: !21)
!51 = !DILocation(line: 22, column: 76, scope: !21)
!52 = !DILocation(line: 23, column: 11, scope: !21)
!53 = !DILocation(line: 23, column: 33, scope: !21)
!54 = !DILocation(line: 23, column: 37, scope: !21)
!55 = !DILocation(line: 23, column: 44, scope: !21)
!56 = !DILocation(line: 23, column: 56, scope: !21)
!57 = !DILocation(line: 23, column: 59, scope: !21)
!58 = !DILocation(line: 23, column: 9, scope: !21)
!59 = !DILocation(line: 24, column: 28, scope: !21)
!60 = !DILocation(line: 24, column: 26, scope: !21)
!61 = !DILocation(line: 25, column: 5, scope: !21)
!62 = !DILocation(line: 26, column: 1, scope: !21)
!63 = distinct !DISubprogram(name: "take_piece", scope: !64, file: !64, line: 143, type: !7, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!64 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!65 = !DILocation(line: 144, column: 9, scope: !63)
!66 = !DILocation(line: 144, column: 15, scope: !63)
!67 = !DILocation(line: 144, column: 23, scope: !63)
!68 = !DILocation(line: 144, column: 27, scope: !63)
!69 = !DILocation(line: 144, column: 34, scope: !63)
!70 = !{!71, !17, i64 0}
!71 = !{!"piece", !17, i64 0, !11, i64 2}
!72 = !DILocation(line: 144, column: 40, scope: !63)
!73 = !DILocation(line: 144, column: 45, scope: !63)
!74 = !DILocation(line: 144, column: 48, scope: !63)
!75 = !DILocation(line: 144, column: 55, scope: !63)
!76 = !DILocation(line: 144, column: 65, scope: !63)
!77 = !DILocation(line: 144, column: 64, scope: !63)
!78 = !DILocation(line: 144, column: 61, scope: !63)
!79 = !DILocation(line: 145, column: 9, scope: !63)
!80 = !DILocation(line: 147, column: 16, scope: !63)
!81 = !DILocation(line: 147, column: 26, scope: !63)
!82 = !DILocation(line: 147, column: 34, scope: !63)
!83 = !DILocation(line: 147, column: 41, scope: !63)
!84 = !DILocation(line: 147, column: 32, scope: !63)
!85 = !DILocation(line: 147, column: 48, scope: !63)
!86 = !DILocation(line: 147, column: 55, scope: !63)
!87 = !DILocation(line: 147, column: 5, scope: !63)
!88 = !DILocation(line: 148, column: 13, scope: !63)
!89 = !DILocation(line: 148, column: 20, scope: !63)
!90 = !DILocation(line: 148, column: 26, scope: !63)
!91 = !DILocation(line: 148, column: 6, scope: !63)
!92 = !DILocation(line: 148, column: 11, scope: !63)
!93 = !DILocation(line: 149, column: 10, scope: !63)
!94 = !DILocation(line: 149, column: 9, scope: !63)
!95 = !DILocation(line: 149, column: 15, scope: !63)
!96 = !DILocation(line: 150, column: 9, scope: !63)
!97 = !DILocation(line: 152, column: 6, scope: !63)
!98 = !DILocation(line: 152, column: 11, scope: !63)
!99 = !DILocation(line: 153, column: 5, scope: !63)
!100 = !DILocation(line: 154, column: 1, scope: !63)
!101 = distinct !DISubprogram(name: "unseal", scope: !64, file: !64, line: 98, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!102 = !DILocation(line: 100, column: 10, scope: !101)
!103 = !DILocation(line: 100, column: 15, scope: !101)
!104 = !{!30, !17, i64 16}
!105 = !DILocation(line: 100, column: 28, scope: !101)
!106 = !DILocation(line: 100, column: 31, scope: !101)
!107 = !DILocation(line: 100, column: 41, scope: !101)
!108 = !DILocation(line: 100, column: 48, scope: !101)
!109 = !DILocation(line: 100, column: 55, scope: !101)
!110 = !DILocation(line: 100, column: 52, scope: !101)
!111 = !DILocation(line: 100, column: 59, scope: !101)
!112 = !DILocation(line: 101, column: 33, scope: !101)
!113 = !DILocation(line: 101, column: 38, scope: !101)
!114 = !DILocation(line: 101, column: 44, scope: !101)
!115 = !DILocation(line: 101, column: 54, scope: !101)
!116 = !DILocation(line: 101, column: 88, scope: !101)
!117 = !DILocation(line: 101, column: 98, scope: !101)
!118 = !DILocation(line: 102, column: 50, scope: !101)
!119 = !DILocation(line: 102, column: 60, scope: !101)
!120 = !DILocation(line: 102, column: 65, scope: !101)
!121 = !DILocation(line: 101, column: 10, scope: !101)
!122 = !DILocation(line: 100, column: 9, scope: !101)
!123 = !DILocation(line: 103, column: 9, scope: !101)
!124 = !DILocation(line: 105, column: 20, scope: !101)
!125 = !DILocation(line: 105, column: 25, scope: !101)
!126 = !DILocation(line: 105, column: 35, scope: !101)
!127 = !DILocation(line: 105, column: 45, scope: !101)
!128 = !DILocation(line: 105, column: 52, scope: !101)
!129 = !DILocation(line: 105, column: 10, scope: !101)
!130 = !DILocation(line: 105, column: 9, scope: !101)
!131 = !DILocation(line: 106, column: 9, scope: !101)
!132 = !DILocation(line: 108, column: 21, scope: !101)
!133 = !DILocation(line: 108, column: 31, scope: !101)
!134 = !DILocation(line: 108, column: 38, scope: !101)
!135 = !DILocation(line: 108, column: 5, scope: !101)
!136 = !DILocation(line: 108, column: 10, scope: !101)
!137 = !DILocation(line: 108, column: 19, scope: !101)
!138 = !DILocation(line: 109, column: 5, scope: !101)
!139 = !DILocation(line: 110, column: 1, scope: !101)
!140 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 28, type: !7, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!141 = !DILocation(line: 28, column: 71, scope: !140)
!142 = !DILocation(line: 28, column: 51, scope: !140)
!143 = !DILocation(line: 28, column: 99, scope: !140)
!144 = distinct !DISubprogram(name: "take_half", scope: !64, file: !64, line: 135, type: !7, scopeLine: 135, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!145 = !DILocation(line: 136, column: 9, scope: !144)
!146 = !DILocation(line: 136, column: 14, scope: !144)
!147 = !DILocation(line: 136, column: 22, scope: !144)
!148 = !DILocation(line: 136, column: 25, scope: !144)
!149 = !DILocation(line: 136, column: 31, scope: !144)
!150 = !{!151, !17, i64 2}
!151 = !{!"half", !17, i64 0, !17, i64 2, !11, i64 4}
!152 = !DILocation(line: 136, column: 37, scope: !144)
!153 = !DILocation(line: 137, column: 20, scope: !144)
!154 = !DILocation(line: 137, column: 25, scope: !144)
!155 = !DILocation(line: 137, column: 31, scope: !144)
!156 = !DILocation(line: 137, column: 37, scope: !144)
!157 = !DILocation(line: 137, column: 43, scope: !144)
!158 = !DILocation(line: 137, column: 29, scope: !144)
!159 = !DILocation(line: 137, column: 62, scope: !144)
!160 = !DILocation(line: 137, column: 68, scope: !144)
!161 = !DILocation(line: 137, column: 9, scope: !144)
!162 = !DILocation(line: 138, column: 29, scope: !144)
!163 = !DILocation(line: 138, column: 35, scope: !144)
!164 = !DILocation(line: 138, column: 9, scope: !144)
!165 = !DILocation(line: 138, column: 14, scope: !144)
!166 = !DILocation(line: 138, column: 27, scope: !144)
!167 = !DILocation(line: 139, column: 5, scope: !144)
!168 = !DILocation(line: 140, column: 1, scope: !144)
!169 = distinct !DISubprogram(name: "copy_words", scope: !64, file: !64, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!170 = !DILocation(line: 125, column: 10, scope: !169)
!171 = !DILocation(line: 125, column: 19, scope: !169)
!172 = !DILocation(line: 125, column: 30, scope: !169)
!173 = !DILocation(line: 125, column: 38, scope: !169)
!174 = !DILocation(line: 125, column: 36, scope: !169)
!175 = !DILocation(line: 125, column: 5, scope: !169)
!176 = !DILocation(line: 126, column: 21, scope: !169)
!177 = !DILocation(line: 126, column: 26, scope: !169)
!178 = !DILocation(line: 126, column: 9, scope: !169)
!179 = !DILocation(line: 126, column: 12, scope: !169)
!180 = !DILocation(line: 126, column: 19, scope: !169)
!181 = !DILocation(line: 127, column: 5, scope: !169)
!182 = !DILocation(line: 125, column: 50, scope: !169)
!183 = distinct !{!183, !175, !181, !184}
!184 = !{!"llvm.loop.mustprogress"}
!185 = !DILocation(line: 128, column: 1, scope: !169)
!186 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !187, file: !187, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!187 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!188 = !DILocation(line: 254, column: 9, scope: !186)
!189 = !DILocation(line: 254, column: 23, scope: !186)
!190 = !DILocation(line: 255, column: 38, scope: !186)
!191 = !DILocation(line: 255, column: 43, scope: !186)
!192 = !DILocation(line: 255, column: 47, scope: !186)
!193 = !DILocation(line: 255, column: 58, scope: !186)
!194 = !DILocation(line: 255, column: 16, scope: !186)
!195 = !DILocation(line: 255, column: 9, scope: !186)
!196 = !DILocation(line: 257, column: 30, scope: !186)
!197 = !DILocation(line: 257, column: 35, scope: !186)
!198 = !DILocation(line: 257, column: 39, scope: !186)
!199 = !DILocation(line: 257, column: 50, scope: !186)
!200 = !DILocation(line: 257, column: 58, scope: !186)
!201 = !DILocation(line: 257, column: 84, scope: !186)
!202 = !DILocation(line: 257, column: 73, scope: !186)
!203 = !DILocation(line: 257, column: 101, scope: !186)
!204 = !DILocation(line: 257, column: 90, scope: !186)
!205 = !DILocation(line: 257, column: 12, scope: !186)
!206 = !DILocation(line: 257, column: 5, scope: !186)
!207 = !DILocation(line: 258, column: 1, scope: !186)
!208 = distinct !DISubprogram(name: "is_before", scope: !209, file: !209, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!209 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!210 = !DILocation(line: 152, column: 5, scope: !208)
!211 = !DILocation(line: 153, column: 35, scope: !208)
!212 = !DILocation(line: 153, column: 40, scope: !208)
!213 = !DILocation(line: 153, column: 12, scope: !208)
!214 = !DILocation(line: 154, column: 1, scope: !208)
!215 = !DILocation(line: 153, column: 5, scope: !208)
!216 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !187, file: !187, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!217 = !DILocation(line: 241, column: 5, scope: !216)
!218 = !DILocation(line: 242, column: 32, scope: !216)
!219 = !DILocation(line: 242, column: 37, scope: !216)
!220 = !DILocation(line: 242, column: 43, scope: !216)
!221 = !DILocation(line: 242, column: 56, scope: !216)
!222 = !DILocation(line: 242, column: 12, scope: !216)
!223 = !DILocation(line: 242, column: 66, scope: !216)
!224 = !DILocation(line: 243, column: 30, scope: !216)
!225 = !DILocation(line: 243, column: 35, scope: !216)
!226 = !DILocation(line: 243, column: 12, scope: !216)
!227 = !DILocation(line: 243, column: 62, scope: !216)
!228 = !DILocation(line: 0, scope: !216)
!229 = !DILocation(line: 244, column: 1, scope: !216)
!230 = !DILocation(line: 242, column: 5, scope: !216)
!231 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !187, file: !187, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!232 = !DILocation(line: 205, column: 1, scope: !231)
!233 = !{i64 0}
!234 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !187, file: !187, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!235 = !DILocation(line: 221, column: 5, scope: !234)
!236 = !DILocation(line: 222, column: 5, scope: !234)
!237 = !DILocation(line: 223, column: 5, scope: !234)
!238 = !DILocation(line: 224, column: 5, scope: !234)
!239 = !DILocation(line: 225, column: 5, scope: !234)
!240 = !DILocation(line: 226, column: 5, scope: !234)
!241 = !DILocation(line: 227, column: 5, scope: !234)
!242 = !DILocation(line: 230, column: 28, scope: !234)
!243 = !DILocation(line: 230, column: 37, scope: !234)
!244 = !DILocation(line: 230, column: 47, scope: !234)
!245 = !DILocation(line: 230, column: 57, scope: !234)
!246 = !DILocation(line: 230, column: 67, scope: !234)
!247 = !DILocation(line: 230, column: 77, scope: !234)
!248 = !DILocation(line: 228, column: 5, scope: !234)
!249 = !{i64 0}
!250 = !DILocation(line: 232, column: 17, scope: !234)
!251 = !DILocation(line: 233, column: 1, scope: !234)
!252 = !DILocation(line: 232, column: 5, scope: !234)
!253 = distinct !DISubprogram(name: "constant_time_cmp", scope: !187, file: !187, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!254 = !DILocation(line: 126, column: 5, scope: !253)
!255 = !DILocation(line: 126, column: 41, scope: !253)
!256 = !DILocation(line: 126, column: 35, scope: !253)
!257 = !DILocation(line: 127, column: 5, scope: !253)
!258 = !DILocation(line: 127, column: 43, scope: !253)
!259 = !DILocation(line: 127, column: 35, scope: !253)
!260 = !DILocation(line: 128, column: 5, scope: !253)
!261 = !DILocation(line: 128, column: 14, scope: !253)
!262 = !DILocation(line: 129, column: 10, scope: !253)
!263 = !DILocation(line: 129, column: 19, scope: !253)
!264 = !DILocation(line: 129, column: 30, scope: !253)
!265 = !DILocation(line: 129, column: 38, scope: !253)
!266 = !DILocation(line: 129, column: 36, scope: !253)
!267 = !DILocation(line: 129, column: 5, scope: !253)
!268 = !DILocation(line: 130, column: 23, scope: !253)
!269 = !DILocation(line: 130, column: 27, scope: !253)
!270 = !DILocation(line: 130, column: 36, scope: !253)
!271 = !DILocation(line: 130, column: 42, scope: !253)
!272 = !DILocation(line: 130, column: 34, scope: !253)
!273 = !DILocation(line: 130, column: 20, scope: !253)
!274 = !DILocation(line: 131, column: 5, scope: !253)
!275 = !DILocation(line: 129, column: 51, scope: !253)
!276 = distinct !{!276, !267, !274, !184}
!277 = !DILocation(line: 132, column: 24, scope: !253)
!278 = !DILocation(line: 132, column: 35, scope: !253)
!279 = !DILocation(line: 132, column: 40, scope: !253)
!280 = !DILocation(line: 132, column: 20, scope: !253)
!281 = !DILocation(line: 132, column: 47, scope: !253)
!282 = !DILocation(line: 133, column: 1, scope: !253)
!283 = !DILocation(line: 132, column: 5, scope: !253)
