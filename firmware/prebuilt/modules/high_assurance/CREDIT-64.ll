target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CREDIT.output.piece_out, 0"
module asm ".set __sm_CREDIT.output.balance_out, 0"
module asm ".set __sm_CREDIT.input.usage_in, 0"
module asm ".set __sm_CREDIT.input.top_up_in, 0"
module asm ".set __sm_CREDIT.input.mode_in, 0"
module asm ".set __sm_CREDIT.input.key_in, 0"

%struct.message = type { i16, %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { i32, i32, i16, i16 }
%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.envelope = type { %union.anon.15 }
%union.anon.15 = type { %struct.anon.16 }
%struct.anon.16 = type { %struct.anon.17, %struct.message, [16 x i8] }
%struct.anon.17 = type { i16, i32 }
%struct.piece = type { i16, [6 x i16] }
%struct.usage = type { i32, i32 }
%struct.anon.14 = type { i16, i16 }
%struct.anon.2 = type { i32, i16, i16 }
%struct.anon.13 = type { i32 }
%struct.anon.9 = type { i16, i32 }
%struct.half = type { i16, i16, [4 x i16] }

@__sm_CREDIT_io_piece_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_balance_out_idx = external dso_local global i8, align 1
@balance = internal global i32 0, align 2
@prepaid = internal global i16 0, align 2
@threshold = internal global i32 0, align 2
@told = internal global i16 0, align 2
@told_at = internal global i16 0, align 2
@message = internal global %struct.message zeroinitializer, align 2
@off_switch = internal global %struct.end zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @piece_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CREDIT_io_piece_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.CREDIT.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @balance_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CREDIT_io_balance_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local void @usage_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca i16, align 2
  %8 = alloca %struct.envelope, align 2
  %9 = alloca %struct.piece, align 2
  %10 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !22
  %11 = load i16, ptr %4, align 2, !dbg !23, !tbaa !13
  %12 = icmp eq i16 %11, 8, !dbg !23
  br i1 %12, label %13, label %15, !dbg !23

13:                                               ; preds = %2
  %14 = load ptr, ptr %3, align 2, !dbg !23, !tbaa !9
  br label %16, !dbg !23

15:                                               ; preds = %2
  br label %16, !dbg !23

16:                                               ; preds = %15, %13
  %17 = phi ptr [ %14, %13 ], [ null, %15 ], !dbg !23
  store ptr %17, ptr %5, align 2, !dbg !24, !tbaa !9
  %18 = load ptr, ptr %5, align 2, !dbg !25, !tbaa !9
  %19 = icmp eq ptr %18, null, !dbg !26
  br i1 %19, label %20, label %21, !dbg !25

20:                                               ; preds = %16
  store i32 1, ptr %6, align 2
  br label %104, !dbg !27

21:                                               ; preds = %16
  %22 = load i32, ptr @balance, align 2, !dbg !28, !tbaa !29
  %23 = load ptr, ptr %5, align 2, !dbg !31, !tbaa !9
  %24 = getelementptr inbounds %struct.usage, ptr %23, i32 0, i32 1, !dbg !32
  %25 = load i32, ptr %24, align 2, !dbg !32, !tbaa !33
  %26 = call { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %22, i32 %25), !dbg !35
  %27 = extractvalue { i32, i1 } %26, 1, !dbg !35
  %28 = extractvalue { i32, i1 } %26, 0, !dbg !35
  store i32 %28, ptr @balance, align 2, !dbg !35
  br i1 %27, label %29, label %30, !dbg !35

29:                                               ; preds = %21
  store i32 -2147483648, ptr @balance, align 2, !dbg !36, !tbaa !29
  br label %30, !dbg !37

30:                                               ; preds = %29, %21
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !38
  %31 = load i16, ptr @prepaid, align 2, !dbg !39, !tbaa !16
  %32 = icmp ne i16 %31, 0, !dbg !39
  br i1 %32, label %33, label %37, !dbg !40

33:                                               ; preds = %30
  %34 = load i32, ptr @balance, align 2, !dbg !41, !tbaa !29
  %35 = load i32, ptr @threshold, align 2, !dbg !42, !tbaa !29
  %36 = icmp sgt i32 %34, %35, !dbg !43
  br label %37, !dbg !40

37:                                               ; preds = %33, %30
  %38 = phi i1 [ true, %30 ], [ %36, %33 ]
  %39 = zext i1 %38 to i16, !dbg !40
  store i16 %39, ptr %7, align 2, !dbg !44, !tbaa !16
  %40 = load i16, ptr %7, align 2, !dbg !45, !tbaa !16
  %41 = load i16, ptr @told, align 2, !dbg !46, !tbaa !16
  %42 = icmp eq i16 %40, %41, !dbg !47
  br i1 %42, label %43, label %53, !dbg !48

43:                                               ; preds = %37
  %44 = load ptr, ptr %5, align 2, !dbg !49, !tbaa !9
  %45 = getelementptr inbounds %struct.usage, ptr %44, i32 0, i32 0, !dbg !50
  %46 = load i32, ptr %45, align 2, !dbg !50, !tbaa !51
  %47 = load i16, ptr @told_at, align 2, !dbg !52, !tbaa !16
  %48 = zext i16 %47 to i32, !dbg !52
  %49 = sub i32 %46, %48, !dbg !53
  %50 = trunc i32 %49 to i16, !dbg !54
  %51 = icmp ult i16 %50, 60, !dbg !55
  br i1 %51, label %52, label %53, !dbg !45

52:                                               ; preds = %43
  store i32 1, ptr %6, align 2
  br label %103, !dbg !56

53:                                               ; preds = %43, %37
  store i16 36, ptr @message, align 2, !dbg !57, !tbaa !58
  %54 = load i16, ptr %7, align 2, !dbg !60, !tbaa !16
  store i16 %54, ptr getelementptr inbounds (%struct.message, ptr @message, i32 0, i32 1), align 2, !dbg !61, !tbaa !62
  %55 = load i16, ptr @prepaid, align 2, !dbg !63, !tbaa !16
  store i16 %55, ptr getelementptr inbounds (%struct.anon.14, ptr getelementptr inbounds (%struct.message, ptr @message, i32 0, i32 1), i32 0, i32 1), align 2, !dbg !64, !tbaa !62
  call void @llvm.lifetime.start.p0(i64 36, ptr %8) #6, !dbg !65
  %56 = load ptr, ptr %5, align 2, !dbg !66, !tbaa !9
  %57 = getelementptr inbounds %struct.usage, ptr %56, i32 0, i32 0, !dbg !67
  %58 = load i32, ptr %57, align 2, !dbg !67, !tbaa !51
  %59 = call zeroext i16 @seal(ptr noundef @off_switch, i16 noundef 7, i32 noundef %58, ptr noundef @message, ptr noundef %8) #5, !dbg !68
  %60 = icmp ne i16 %59, 0, !dbg !68
  br i1 %60, label %61, label %96, !dbg !69

61:                                               ; preds = %53
  call void @llvm.lifetime.start.p0(i64 14, ptr %9) #6, !dbg !70
  %62 = getelementptr inbounds %struct.piece, ptr %9, i32 0, i32 0, !dbg !70
  store i16 0, ptr %62, align 2, !dbg !70, !tbaa !71
  br label %63, !dbg !70

63:                                               ; preds = %79, %61
  %64 = getelementptr inbounds %struct.piece, ptr %9, i32 0, i32 0, !dbg !70
  %65 = load i16, ptr %64, align 2, !dbg !70, !tbaa !71
  %66 = icmp ne i16 %65, 18, !dbg !70
  br i1 %66, label %67, label %83, !dbg !70

67:                                               ; preds = %63
  %68 = getelementptr inbounds %struct.piece, ptr %9, i32 0, i32 1, !dbg !70
  %69 = getelementptr inbounds [6 x i16], ptr %68, i16 0, i16 0, !dbg !70
  %70 = getelementptr inbounds %struct.envelope, ptr %8, i32 0, i32 0, !dbg !70
  %71 = getelementptr inbounds [18 x i16], ptr %70, i16 0, i16 0, !dbg !70
  %72 = getelementptr inbounds %struct.piece, ptr %9, i32 0, i32 0, !dbg !70
  %73 = load i16, ptr %72, align 2, !dbg !70, !tbaa !71
  %74 = getelementptr inbounds i16, ptr %71, i16 %73, !dbg !70
  call void @copy_words(ptr noundef %69, ptr noundef %74, i16 noundef 6) #5, !dbg !70
  %75 = call zeroext i16 @piece_out(ptr noundef %9, i16 noundef 14) #5, !dbg !70
  %76 = icmp eq i16 %75, 0, !dbg !70
  br i1 %76, label %78, label %77, !dbg !70

77:                                               ; preds = %67
  br label %83, !dbg !70

78:                                               ; preds = %67
  br label %79, !dbg !70

79:                                               ; preds = %78
  %80 = getelementptr inbounds %struct.piece, ptr %9, i32 0, i32 0, !dbg !70
  %81 = load i16, ptr %80, align 2, !dbg !70, !tbaa !71
  %82 = add i16 %81, 6, !dbg !70
  store i16 %82, ptr %80, align 2, !dbg !70, !tbaa !71
  br label %63, !dbg !70, !llvm.loop !73

83:                                               ; preds = %77, %63
  %84 = getelementptr inbounds %struct.piece, ptr %9, i32 0, i32 0, !dbg !70
  %85 = load i16, ptr %84, align 2, !dbg !70, !tbaa !71
  %86 = icmp eq i16 %85, 18, !dbg !70
  %87 = zext i1 %86 to i16, !dbg !70
  store i16 %87, ptr %10, align 2, !dbg !70, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 14, ptr %9) #6, !dbg !70
  %88 = load i16, ptr %10, align 2, !dbg !70, !tbaa !13
  %89 = icmp ne i16 %88, 0, !dbg !70
  br i1 %89, label %90, label %96, !dbg !68

90:                                               ; preds = %83
  %91 = load i16, ptr %7, align 2, !dbg !75, !tbaa !16
  store i16 %91, ptr @told, align 2, !dbg !76, !tbaa !16
  %92 = load ptr, ptr %5, align 2, !dbg !77, !tbaa !9
  %93 = getelementptr inbounds %struct.usage, ptr %92, i32 0, i32 0, !dbg !78
  %94 = load i32, ptr %93, align 2, !dbg !78, !tbaa !51
  %95 = trunc i32 %94 to i16, !dbg !79
  store i16 %95, ptr @told_at, align 2, !dbg !80, !tbaa !16
  br label %96, !dbg !81

96:                                               ; preds = %90, %83, %53
  store i16 3, ptr @message, align 2, !dbg !82, !tbaa !58
  %97 = load i32, ptr @balance, align 2, !dbg !83, !tbaa !29
  store i32 %97, ptr getelementptr inbounds (%struct.message, ptr @message, i32 0, i32 1), align 2, !dbg !84, !tbaa !62
  %98 = load i16, ptr @prepaid, align 2, !dbg !85, !tbaa !16
  store i16 %98, ptr getelementptr inbounds (%struct.anon.2, ptr getelementptr inbounds (%struct.message, ptr @message, i32 0, i32 1), i32 0, i32 1), align 2, !dbg !86, !tbaa !62
  %99 = load i16, ptr %7, align 2, !dbg !87, !tbaa !16
  store i16 %99, ptr getelementptr inbounds (%struct.anon.2, ptr getelementptr inbounds (%struct.message, ptr @message, i32 0, i32 1), i32 0, i32 2), align 2, !dbg !88, !tbaa !62
  %100 = call zeroext i16 @balance_out(ptr noundef @message, i16 noundef 14) #5, !dbg !89
  %101 = icmp eq i16 %100, 0, !dbg !89
  %102 = zext i1 %101 to i16, !dbg !89
  call void @llvm.lifetime.end.p0(i64 36, ptr %8) #6, !dbg !90
  store i32 0, ptr %6, align 2, !dbg !90
  br label %103, !dbg !90

103:                                              ; preds = %96, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !90
  br label %104

104:                                              ; preds = %103, %20
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !90
  %105 = load i32, ptr %6, align 2
  switch i32 %105, label %107 [
    i32 0, label %106
    i32 1, label %106
  ]

106:                                              ; preds = %104, %104
  ret void, !dbg !90

107:                                              ; preds = %104
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.ssub.with.overflow.i32(i32, i32) #3

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #4 !dbg !91 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !29
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !93, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !94
  %13 = load i32, ptr %12, align 2, !dbg !95, !tbaa !96
  %14 = add i32 %13, 1, !dbg !95
  store i32 %14, ptr %12, align 2, !dbg !95, !tbaa !96
  %15 = load ptr, ptr %6, align 2, !dbg !98, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !99
  %17 = load i32, ptr %16, align 2, !dbg !99, !tbaa !96
  %18 = load i32, ptr %8, align 2, !dbg !100, !tbaa !29
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #5, !dbg !101
  %20 = icmp ne i16 %19, 0, !dbg !101
  br i1 %20, label %21, label %25, !dbg !101

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !102, !tbaa !29
  %23 = load ptr, ptr %6, align 2, !dbg !103, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !104
  store i32 %22, ptr %24, align 2, !dbg !105, !tbaa !96
  br label %25, !dbg !106

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !107, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !108, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !109
  %29 = getelementptr inbounds %struct.anon.16, ptr %28, i32 0, i32 0, !dbg !109
  %30 = getelementptr inbounds %struct.anon.17, ptr %29, i32 0, i32 0, !dbg !110
  store i16 %26, ptr %30, align 2, !dbg !111, !tbaa !62
  %31 = load ptr, ptr %6, align 2, !dbg !112, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !113
  %33 = load i32, ptr %32, align 2, !dbg !113, !tbaa !96
  %34 = load ptr, ptr %10, align 2, !dbg !114, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !115
  %36 = getelementptr inbounds %struct.anon.16, ptr %35, i32 0, i32 0, !dbg !115
  %37 = getelementptr inbounds %struct.anon.17, ptr %36, i32 0, i32 1, !dbg !116
  store i32 %33, ptr %37, align 2, !dbg !117, !tbaa !62
  %38 = load ptr, ptr %6, align 2, !dbg !118, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !119
  %40 = load i16, ptr %39, align 2, !dbg !119, !tbaa !120
  %41 = icmp ne i16 %40, 0, !dbg !118
  br i1 %41, label %42, label %59, !dbg !121

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !122, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !123
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !122
  %46 = load ptr, ptr %10, align 2, !dbg !124, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !125
  %48 = getelementptr inbounds %struct.anon.16, ptr %47, i32 0, i32 0, !dbg !125
  %49 = load ptr, ptr %9, align 2, !dbg !126, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !127, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !128
  %52 = getelementptr inbounds %struct.anon.16, ptr %51, i32 0, i32 1, !dbg !128
  %53 = load ptr, ptr %10, align 2, !dbg !129, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !130
  %55 = getelementptr inbounds %struct.anon.16, ptr %54, i32 0, i32 2, !dbg !130
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !129
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #5, !dbg !131
  %58 = icmp ne i16 %57, 0, !dbg !121
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !132
  %61 = zext i1 %60 to i16, !dbg !121
  ret i16 %61, !dbg !133
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #4 !dbg !134 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !135
  store i16 0, ptr %7, align 2, !dbg !136, !tbaa !13
  br label %8, !dbg !135

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !137, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !138, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !139
  br i1 %11, label %13, label %12, !dbg !140

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !140
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !141, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !142, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !141
  %17 = load i16, ptr %16, align 2, !dbg !141, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !143, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !144, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !143
  store i16 %17, ptr %20, align 2, !dbg !145, !tbaa !16
  br label %21, !dbg !146

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !147, !tbaa !13
  %23 = add i16 %22, 1, !dbg !147
  store i16 %23, ptr %7, align 2, !dbg !147, !tbaa !13
  br label %8, !dbg !140, !llvm.loop !148

24:                                               ; preds = %12
  ret void, !dbg !149
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @top_up_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !150 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !151
  %7 = load i16, ptr %4, align 2, !dbg !152, !tbaa !13
  %8 = icmp eq i16 %7, 14, !dbg !152
  br i1 %8, label %9, label %11, !dbg !152

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !152, !tbaa !9
  br label %12, !dbg !152

11:                                               ; preds = %2
  br label %12, !dbg !152

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !152
  store ptr %13, ptr %5, align 2, !dbg !153, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !154, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !155
  br i1 %15, label %16, label %28, !dbg !154

16:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #6, !dbg !156
  %17 = load ptr, ptr %5, align 2, !dbg !157, !tbaa !9
  %18 = getelementptr inbounds %struct.message, ptr %17, i32 0, i32 1, !dbg !158
  %19 = getelementptr inbounds %struct.anon.13, ptr %18, i32 0, i32 0, !dbg !159
  %20 = load i32, ptr %19, align 2, !dbg !159, !tbaa !62
  store i32 %20, ptr %6, align 2, !dbg !160, !tbaa !29
  %21 = load i32, ptr @balance, align 2, !dbg !161, !tbaa !29
  %22 = load i32, ptr %6, align 2, !dbg !162, !tbaa !29
  %23 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %21, i32 %22), !dbg !163
  %24 = extractvalue { i32, i1 } %23, 1, !dbg !163
  %25 = extractvalue { i32, i1 } %23, 0, !dbg !163
  store i32 %25, ptr @balance, align 2, !dbg !163
  br i1 %24, label %26, label %27, !dbg !163

26:                                               ; preds = %16
  store i32 2147483647, ptr @balance, align 2, !dbg !164, !tbaa !29
  br label %27, !dbg !165

27:                                               ; preds = %26, %16
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #6, !dbg !166
  br label %28, !dbg !166

28:                                               ; preds = %27, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !167
  ret void, !dbg !167
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #3

; Function Attrs: nounwind optsize
define dso_local void @mode_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !168 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !169
  %6 = load i16, ptr %4, align 2, !dbg !170, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !170
  br i1 %7, label %8, label %10, !dbg !170

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !170, !tbaa !9
  br label %11, !dbg !170

10:                                               ; preds = %2
  br label %11, !dbg !170

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !170
  store ptr %12, ptr %5, align 2, !dbg !171, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !172, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !173
  br i1 %14, label %15, label %24, !dbg !172

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !174, !tbaa !9
  %17 = getelementptr inbounds %struct.message, ptr %16, i32 0, i32 1, !dbg !175
  %18 = getelementptr inbounds %struct.anon.9, ptr %17, i32 0, i32 0, !dbg !176
  %19 = load i16, ptr %18, align 2, !dbg !176, !tbaa !62
  store i16 %19, ptr @prepaid, align 2, !dbg !177, !tbaa !16
  %20 = load ptr, ptr %5, align 2, !dbg !178, !tbaa !9
  %21 = getelementptr inbounds %struct.message, ptr %20, i32 0, i32 1, !dbg !179
  %22 = getelementptr inbounds %struct.anon.9, ptr %21, i32 0, i32 1, !dbg !180
  %23 = load i32, ptr %22, align 2, !dbg !180, !tbaa !62
  store i32 %23, ptr @threshold, align 2, !dbg !181, !tbaa !29
  br label %24, !dbg !182

24:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !183
  ret void, !dbg !183
}

; Function Attrs: nounwind optsize
define dso_local void @key_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !184 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !185, !tbaa !13
  %6 = icmp eq i16 %5, 12, !dbg !185
  br i1 %6, label %7, label %9, !dbg !185

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !185, !tbaa !9
  br label %10, !dbg !185

9:                                                ; preds = %2
  br label %10, !dbg !185

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !185
  call void @take_half(ptr noundef @off_switch, ptr noundef %11) #5, !dbg !186
  ret void, !dbg !187
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_half(ptr noundef %0, ptr noundef %1) #4 !dbg !188 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %4, align 2, !dbg !189, !tbaa !9
  %6 = icmp ne ptr %5, null, !dbg !190
  br i1 %6, label %7, label %29, !dbg !191

7:                                                ; preds = %2
  %8 = load ptr, ptr %4, align 2, !dbg !192, !tbaa !9
  %9 = getelementptr inbounds %struct.half, ptr %8, i32 0, i32 1, !dbg !193
  %10 = load i16, ptr %9, align 2, !dbg !193, !tbaa !194
  %11 = icmp ult i16 %10, 2, !dbg !196
  br i1 %11, label %12, label %29, !dbg !189

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 2, !dbg !197, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 0, !dbg !198
  %15 = getelementptr inbounds [8 x i16], ptr %14, i16 0, i16 0, !dbg !197
  %16 = load ptr, ptr %4, align 2, !dbg !199, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 1, !dbg !200
  %18 = load i16, ptr %17, align 2, !dbg !200, !tbaa !194
  %19 = mul i16 %18, 4, !dbg !201
  %20 = getelementptr inbounds i16, ptr %15, i16 %19, !dbg !202
  %21 = load ptr, ptr %4, align 2, !dbg !203, !tbaa !9
  %22 = getelementptr inbounds %struct.half, ptr %21, i32 0, i32 2, !dbg !204
  %23 = getelementptr inbounds [4 x i16], ptr %22, i16 0, i16 0, !dbg !203
  call void @copy_words(ptr noundef %20, ptr noundef %23, i16 noundef 4) #5, !dbg !205
  %24 = load ptr, ptr %4, align 2, !dbg !206, !tbaa !9
  %25 = getelementptr inbounds %struct.half, ptr %24, i32 0, i32 1, !dbg !207
  %26 = load i16, ptr %25, align 2, !dbg !207, !tbaa !194
  %27 = load ptr, ptr %3, align 2, !dbg !208, !tbaa !9
  %28 = getelementptr inbounds %struct.end, ptr %27, i32 0, i32 1, !dbg !209
  store i16 %26, ptr %28, align 2, !dbg !210, !tbaa !120
  br label %29, !dbg !211

29:                                               ; preds = %12, %7, %2
  ret void, !dbg !212
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #4 !dbg !213 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !29
  store i32 %1, ptr %4, align 2, !tbaa !29
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !215
  %6 = load i32, ptr %3, align 2, !dbg !216, !tbaa !29
  %7 = load i32, ptr %4, align 2, !dbg !217, !tbaa !29
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !218
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !218
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !218
  store i32 %10, ptr %5, align 2, !dbg !218
  %11 = zext i1 %9 to i16, !dbg !218
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !219
  ret i16 %11, !dbg !220
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #4 !dbg !221 {
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  %10 = alloca i16, align 2
  %11 = alloca ptr, align 2
  %12 = alloca i16, align 2
  %13 = alloca ptr, align 2
  %14 = alloca ptr, align 2
  store ptr %0, ptr %8, align 2, !tbaa !9
  store ptr %1, ptr %9, align 2, !tbaa !9
  store i16 %2, ptr %10, align 2, !tbaa !13
  store ptr %3, ptr %11, align 2, !tbaa !9
  store i16 %4, ptr %12, align 2, !tbaa !13
  store ptr %5, ptr %13, align 2, !tbaa !9
  store ptr %6, ptr %14, align 2, !tbaa !9
  %15 = load ptr, ptr %8, align 2, !dbg !223, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !224, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !225, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !226, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !227, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !228, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !229
  %22 = load ptr, ptr %14, align 2, !dbg !230, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !231
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #5, !dbg !232
  ret i16 %24, !dbg !233
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #3

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #4 !dbg !234 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !235
  %22 = load ptr, ptr %8, align 2, !dbg !235, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !235
  store i16 %23, ptr %15, align 2, !dbg !235, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #6, !dbg !235
  %24 = load ptr, ptr %9, align 2, !dbg !235, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !235
  store i16 %25, ptr %16, align 2, !dbg !235, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #6, !dbg !235
  %26 = load ptr, ptr %9, align 2, !dbg !235, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !235
  %28 = load i16, ptr %10, align 2, !dbg !235, !tbaa !13
  %29 = add i16 %27, %28, !dbg !235
  store i16 %29, ptr %17, align 2, !dbg !235, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #6, !dbg !235
  %30 = load ptr, ptr %11, align 2, !dbg !235, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !235
  store i16 %31, ptr %18, align 2, !dbg !235, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #6, !dbg !235
  %32 = load ptr, ptr %11, align 2, !dbg !235, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !235
  %34 = load i16, ptr %12, align 2, !dbg !235, !tbaa !13
  %35 = add i16 %33, %34, !dbg !235
  store i16 %35, ptr %19, align 2, !dbg !235, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #6, !dbg !235
  %36 = load i16, ptr %13, align 2, !dbg !235, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !235, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #6, !dbg !235
  %37 = load i16, ptr %14, align 2, !dbg !235, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !235, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !235, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !235, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !235, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !235, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !235, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #6, !dbg !235, !srcloc !236
  store i16 %44, ptr %21, align 2, !dbg !235, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !235, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #6, !dbg !235
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #6, !dbg !235
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #6, !dbg !235
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #6, !dbg !235
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #6, !dbg !235
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #6, !dbg !235
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !235
  ret i16 %45, !dbg !235
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "4d7227a917348fccef7c549636954cd1")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "piece_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "4d7227a917348fccef7c549636954cd1")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 8, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_CREDIT_send_output", scope: !6, file: !6, line: 8, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "balance_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 9, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "usage_in", scope: !6, file: !6, line: 20, type: !7, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 21, column: 5, scope: !21)
!23 = !DILocation(line: 21, column: 33, scope: !21)
!24 = !DILocation(line: 21, column: 25, scope: !21)
!25 = !DILocation(line: 22, column: 9, scope: !21)
!26 = !DILocation(line: 22, column: 15, scope: !21)
!27 = !DILocation(line: 23, column: 9, scope: !21)
!28 = !DILocation(line: 25, column: 32, scope: !21)
!29 = !{!30, !30, i64 0}
!30 = !{!"long", !11, i64 0}
!31 = !DILocation(line: 25, column: 48, scope: !21)
!32 = !DILocation(line: 25, column: 55, scope: !21)
!33 = !{!34, !30, i64 4}
!34 = !{!"usage", !30, i64 0, !30, i64 4}
!35 = !DILocation(line: 25, column: 9, scope: !21)
!36 = !DILocation(line: 26, column: 17, scope: !21)
!37 = !DILocation(line: 27, column: 5, scope: !21)
!38 = !DILocation(line: 28, column: 5, scope: !21)
!39 = !DILocation(line: 28, column: 20, scope: !21)
!40 = !DILocation(line: 28, column: 28, scope: !21)
!41 = !DILocation(line: 28, column: 31, scope: !21)
!42 = !DILocation(line: 28, column: 41, scope: !21)
!43 = !DILocation(line: 28, column: 39, scope: !21)
!44 = !DILocation(line: 28, column: 14, scope: !21)
!45 = !DILocation(line: 29, column: 9, scope: !21)
!46 = !DILocation(line: 29, column: 15, scope: !21)
!47 = !DILocation(line: 29, column: 12, scope: !21)
!48 = !DILocation(line: 29, column: 20, scope: !21)
!49 = !DILocation(line: 29, column: 34, scope: !21)
!50 = !DILocation(line: 29, column: 41, scope: !21)
!51 = !{!34, !30, i64 0}
!52 = !DILocation(line: 29, column: 48, scope: !21)
!53 = !DILocation(line: 29, column: 46, scope: !21)
!54 = !DILocation(line: 29, column: 23, scope: !21)
!55 = !DILocation(line: 29, column: 57, scope: !21)
!56 = !DILocation(line: 30, column: 9, scope: !21)
!57 = !DILocation(line: 32, column: 18, scope: !21)
!58 = !{!59, !17, i64 0}
!59 = !{!"message", !17, i64 0, !11, i64 2}
!60 = !DILocation(line: 33, column: 25, scope: !21)
!61 = !DILocation(line: 33, column: 23, scope: !21)
!62 = !{!11, !11, i64 0}
!63 = !DILocation(line: 34, column: 30, scope: !21)
!64 = !DILocation(line: 34, column: 28, scope: !21)
!65 = !DILocation(line: 35, column: 5, scope: !21)
!66 = !DILocation(line: 36, column: 45, scope: !21)
!67 = !DILocation(line: 36, column: 52, scope: !21)
!68 = !DILocation(line: 36, column: 9, scope: !21)
!69 = !DILocation(line: 36, column: 79, scope: !21)
!70 = !DILocation(line: 36, column: 82, scope: !21)
!71 = !{!72, !17, i64 0}
!72 = !{!"piece", !17, i64 0, !11, i64 2}
!73 = distinct !{!73, !70, !70, !74}
!74 = !{!"llvm.loop.mustprogress"}
!75 = !DILocation(line: 37, column: 16, scope: !21)
!76 = !DILocation(line: 37, column: 14, scope: !21)
!77 = !DILocation(line: 38, column: 29, scope: !21)
!78 = !DILocation(line: 38, column: 36, scope: !21)
!79 = !DILocation(line: 38, column: 19, scope: !21)
!80 = !DILocation(line: 38, column: 17, scope: !21)
!81 = !DILocation(line: 39, column: 5, scope: !21)
!82 = !DILocation(line: 40, column: 18, scope: !21)
!83 = !DILocation(line: 41, column: 31, scope: !21)
!84 = !DILocation(line: 41, column: 29, scope: !21)
!85 = !DILocation(line: 42, column: 31, scope: !21)
!86 = !DILocation(line: 42, column: 29, scope: !21)
!87 = !DILocation(line: 43, column: 30, scope: !21)
!88 = !DILocation(line: 43, column: 28, scope: !21)
!89 = !DILocation(line: 44, column: 11, scope: !21)
!90 = !DILocation(line: 45, column: 1, scope: !21)
!91 = distinct !DISubprogram(name: "seal", scope: !92, file: !92, line: 85, type: !7, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!92 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!93 = !DILocation(line: 87, column: 5, scope: !91)
!94 = !DILocation(line: 87, column: 10, scope: !91)
!95 = !DILocation(line: 87, column: 14, scope: !91)
!96 = !{!97, !30, i64 18}
!97 = !{!"end", !11, i64 0, !17, i64 16, !30, i64 18, !30, i64 22}
!98 = !DILocation(line: 88, column: 19, scope: !91)
!99 = !DILocation(line: 88, column: 24, scope: !91)
!100 = !DILocation(line: 88, column: 30, scope: !91)
!101 = !DILocation(line: 88, column: 9, scope: !91)
!102 = !DILocation(line: 89, column: 21, scope: !91)
!103 = !DILocation(line: 89, column: 9, scope: !91)
!104 = !DILocation(line: 89, column: 14, scope: !91)
!105 = !DILocation(line: 89, column: 19, scope: !91)
!106 = !DILocation(line: 90, column: 5, scope: !91)
!107 = !DILocation(line: 91, column: 28, scope: !91)
!108 = !DILocation(line: 91, column: 5, scope: !91)
!109 = !DILocation(line: 91, column: 15, scope: !91)
!110 = !DILocation(line: 91, column: 22, scope: !91)
!111 = !DILocation(line: 91, column: 26, scope: !91)
!112 = !DILocation(line: 92, column: 31, scope: !91)
!113 = !DILocation(line: 92, column: 36, scope: !91)
!114 = !DILocation(line: 92, column: 5, scope: !91)
!115 = !DILocation(line: 92, column: 15, scope: !91)
!116 = !DILocation(line: 92, column: 22, scope: !91)
!117 = !DILocation(line: 92, column: 29, scope: !91)
!118 = !DILocation(line: 93, column: 12, scope: !91)
!119 = !DILocation(line: 93, column: 17, scope: !91)
!120 = !{!97, !17, i64 16}
!121 = !DILocation(line: 93, column: 30, scope: !91)
!122 = !DILocation(line: 93, column: 54, scope: !91)
!123 = !DILocation(line: 93, column: 59, scope: !91)
!124 = !DILocation(line: 93, column: 65, scope: !91)
!125 = !DILocation(line: 93, column: 75, scope: !91)
!126 = !DILocation(line: 93, column: 108, scope: !91)
!127 = !DILocation(line: 94, column: 72, scope: !91)
!128 = !DILocation(line: 94, column: 82, scope: !91)
!129 = !DILocation(line: 94, column: 90, scope: !91)
!130 = !DILocation(line: 94, column: 100, scope: !91)
!131 = !DILocation(line: 93, column: 33, scope: !91)
!132 = !DILocation(line: 0, scope: !91)
!133 = !DILocation(line: 93, column: 5, scope: !91)
!134 = distinct !DISubprogram(name: "copy_words", scope: !92, file: !92, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!135 = !DILocation(line: 125, column: 10, scope: !134)
!136 = !DILocation(line: 125, column: 19, scope: !134)
!137 = !DILocation(line: 125, column: 30, scope: !134)
!138 = !DILocation(line: 125, column: 38, scope: !134)
!139 = !DILocation(line: 125, column: 36, scope: !134)
!140 = !DILocation(line: 125, column: 5, scope: !134)
!141 = !DILocation(line: 126, column: 21, scope: !134)
!142 = !DILocation(line: 126, column: 26, scope: !134)
!143 = !DILocation(line: 126, column: 9, scope: !134)
!144 = !DILocation(line: 126, column: 12, scope: !134)
!145 = !DILocation(line: 126, column: 19, scope: !134)
!146 = !DILocation(line: 127, column: 5, scope: !134)
!147 = !DILocation(line: 125, column: 50, scope: !134)
!148 = distinct !{!148, !140, !146, !74}
!149 = !DILocation(line: 128, column: 1, scope: !134)
!150 = distinct !DISubprogram(name: "top_up_in", scope: !6, file: !6, line: 47, type: !7, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!151 = !DILocation(line: 48, column: 5, scope: !150)
!152 = !DILocation(line: 48, column: 35, scope: !150)
!153 = !DILocation(line: 48, column: 27, scope: !150)
!154 = !DILocation(line: 49, column: 9, scope: !150)
!155 = !DILocation(line: 49, column: 15, scope: !150)
!156 = !DILocation(line: 50, column: 9, scope: !150)
!157 = !DILocation(line: 50, column: 24, scope: !150)
!158 = !DILocation(line: 50, column: 31, scope: !150)
!159 = !DILocation(line: 50, column: 38, scope: !150)
!160 = !DILocation(line: 50, column: 15, scope: !150)
!161 = !DILocation(line: 51, column: 36, scope: !150)
!162 = !DILocation(line: 51, column: 45, scope: !150)
!163 = !DILocation(line: 51, column: 13, scope: !150)
!164 = !DILocation(line: 52, column: 21, scope: !150)
!165 = !DILocation(line: 53, column: 9, scope: !150)
!166 = !DILocation(line: 54, column: 5, scope: !150)
!167 = !DILocation(line: 55, column: 1, scope: !150)
!168 = distinct !DISubprogram(name: "mode_in", scope: !6, file: !6, line: 57, type: !7, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!169 = !DILocation(line: 58, column: 5, scope: !168)
!170 = !DILocation(line: 58, column: 34, scope: !168)
!171 = !DILocation(line: 58, column: 27, scope: !168)
!172 = !DILocation(line: 59, column: 9, scope: !168)
!173 = !DILocation(line: 59, column: 14, scope: !168)
!174 = !DILocation(line: 60, column: 19, scope: !168)
!175 = !DILocation(line: 60, column: 25, scope: !168)
!176 = !DILocation(line: 60, column: 30, scope: !168)
!177 = !DILocation(line: 60, column: 17, scope: !168)
!178 = !DILocation(line: 61, column: 21, scope: !168)
!179 = !DILocation(line: 61, column: 27, scope: !168)
!180 = !DILocation(line: 61, column: 32, scope: !168)
!181 = !DILocation(line: 61, column: 19, scope: !168)
!182 = !DILocation(line: 62, column: 5, scope: !168)
!183 = !DILocation(line: 63, column: 1, scope: !168)
!184 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 65, type: !7, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!185 = !DILocation(line: 65, column: 65, scope: !184)
!186 = !DILocation(line: 65, column: 42, scope: !184)
!187 = !DILocation(line: 65, column: 93, scope: !184)
!188 = distinct !DISubprogram(name: "take_half", scope: !92, file: !92, line: 135, type: !7, scopeLine: 135, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!189 = !DILocation(line: 136, column: 9, scope: !188)
!190 = !DILocation(line: 136, column: 14, scope: !188)
!191 = !DILocation(line: 136, column: 22, scope: !188)
!192 = !DILocation(line: 136, column: 25, scope: !188)
!193 = !DILocation(line: 136, column: 31, scope: !188)
!194 = !{!195, !17, i64 2}
!195 = !{!"half", !17, i64 0, !17, i64 2, !11, i64 4}
!196 = !DILocation(line: 136, column: 37, scope: !188)
!197 = !DILocation(line: 137, column: 20, scope: !188)
!198 = !DILocation(line: 137, column: 25, scope: !188)
!199 = !DILocation(line: 137, column: 31, scope: !188)
!200 = !DILocation(line: 137, column: 37, scope: !188)
!201 = !DILocation(line: 137, column: 43, scope: !188)
!202 = !DILocation(line: 137, column: 29, scope: !188)
!203 = !DILocation(line: 137, column: 62, scope: !188)
!204 = !DILocation(line: 137, column: 68, scope: !188)
!205 = !DILocation(line: 137, column: 9, scope: !188)
!206 = !DILocation(line: 138, column: 29, scope: !188)
!207 = !DILocation(line: 138, column: 35, scope: !188)
!208 = !DILocation(line: 138, column: 9, scope: !188)
!209 = !DILocation(line: 138, column: 14, scope: !188)
!210 = !DILocation(line: 138, column: 27, scope: !188)
!211 = !DILocation(line: 139, column: 5, scope: !188)
!212 = !DILocation(line: 140, column: 1, scope: !188)
!213 = distinct !DISubprogram(name: "is_before", scope: !214, file: !214, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!214 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!215 = !DILocation(line: 152, column: 5, scope: !213)
!216 = !DILocation(line: 153, column: 35, scope: !213)
!217 = !DILocation(line: 153, column: 40, scope: !213)
!218 = !DILocation(line: 153, column: 12, scope: !213)
!219 = !DILocation(line: 154, column: 1, scope: !213)
!220 = !DILocation(line: 153, column: 5, scope: !213)
!221 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !222, file: !222, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!222 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!223 = !DILocation(line: 211, column: 28, scope: !221)
!224 = !DILocation(line: 211, column: 33, scope: !221)
!225 = !DILocation(line: 211, column: 37, scope: !221)
!226 = !DILocation(line: 211, column: 48, scope: !221)
!227 = !DILocation(line: 211, column: 54, scope: !221)
!228 = !DILocation(line: 211, column: 78, scope: !221)
!229 = !DILocation(line: 211, column: 67, scope: !221)
!230 = !DILocation(line: 211, column: 97, scope: !221)
!231 = !DILocation(line: 211, column: 86, scope: !221)
!232 = !DILocation(line: 211, column: 12, scope: !221)
!233 = !DILocation(line: 211, column: 5, scope: !221)
!234 = distinct !DISubprogram(name: "sancus_wrapping", scope: !222, file: !222, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!235 = !DILocation(line: 204, column: 1, scope: !234)
!236 = !{i64 0}
