target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CREDIT.output.piece_out, 0"
module asm ".set __sm_CREDIT.output.balance_out, 0"
module asm ".set __sm_CREDIT.input.usage_in, 0"
module asm ".set __sm_CREDIT.input.top_up_in, 0"
module asm ".set __sm_CREDIT.input.mode_in, 0"
module asm ".set __sm_CREDIT.input.key_in, 0"

%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.message = type { i16, %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { i32, i32, i16, i16 }
%struct.envelope = type { %union.anon.13 }
%union.anon.13 = type { %struct.anon.14 }
%struct.anon.14 = type { %struct.anon.15, %struct.message, [16 x i8] }
%struct.anon.15 = type { i16, i32 }
%struct.piece = type { i16, [6 x i16] }
%struct.usage = type { i32, i32 }
%struct.anon.12 = type { i16, i16 }
%struct.anon.1 = type { i32, i16, i16 }
%struct.anon.11 = type { i32 }
%struct.anon.8 = type { i16, i32 }
%struct.half = type { i16, [4 x i16] }

@__sm_CREDIT_io_piece_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_balance_out_idx = external dso_local global i8, align 1
@balance = internal global i32 0, align 2
@prepaid = internal global i16 0, align 2
@threshold = internal global i32 0, align 2
@told = internal global i16 0, align 2
@told_at = internal global i16 0, align 2
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
  %7 = alloca %struct.message, align 2
  %8 = alloca i16, align 2
  %9 = alloca %struct.envelope, align 2
  %10 = alloca %struct.piece, align 2
  %11 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !22
  %12 = load i16, ptr %4, align 2, !dbg !23, !tbaa !13
  %13 = icmp eq i16 %12, 8, !dbg !23
  br i1 %13, label %14, label %16, !dbg !23

14:                                               ; preds = %2
  %15 = load ptr, ptr %3, align 2, !dbg !23, !tbaa !9
  br label %17, !dbg !23

16:                                               ; preds = %2
  br label %17, !dbg !23

17:                                               ; preds = %16, %14
  %18 = phi ptr [ %15, %14 ], [ null, %16 ], !dbg !23
  store ptr %18, ptr %5, align 2, !dbg !24, !tbaa !9
  %19 = load ptr, ptr %5, align 2, !dbg !25, !tbaa !9
  %20 = icmp eq ptr %19, null, !dbg !26
  br i1 %20, label %21, label %22, !dbg !25

21:                                               ; preds = %17
  store i32 1, ptr %6, align 2
  br label %118, !dbg !27

22:                                               ; preds = %17
  %23 = load i32, ptr @balance, align 2, !dbg !28, !tbaa !29
  %24 = load ptr, ptr %5, align 2, !dbg !31, !tbaa !9
  %25 = getelementptr inbounds %struct.usage, ptr %24, i32 0, i32 1, !dbg !32
  %26 = load i32, ptr %25, align 2, !dbg !32, !tbaa !33
  %27 = call { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %23, i32 %26), !dbg !35
  %28 = extractvalue { i32, i1 } %27, 1, !dbg !35
  %29 = extractvalue { i32, i1 } %27, 0, !dbg !35
  store i32 %29, ptr @balance, align 2, !dbg !35
  br i1 %28, label %30, label %31, !dbg !35

30:                                               ; preds = %22
  store i32 -2147483648, ptr @balance, align 2, !dbg !36, !tbaa !29
  br label %31, !dbg !37

31:                                               ; preds = %30, %22
  call void @llvm.lifetime.start.p0(i64 14, ptr %7) #6, !dbg !38
  %32 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 0, !dbg !39
  store i16 36, ptr %32, align 2, !dbg !39, !tbaa !40
  %33 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !39
  %34 = getelementptr inbounds %struct.anon.12, ptr %33, i32 0, i32 0, !dbg !42
  %35 = load i16, ptr @prepaid, align 2, !dbg !43, !tbaa !16
  %36 = icmp ne i16 %35, 0, !dbg !43
  br i1 %36, label %37, label %41, !dbg !44

37:                                               ; preds = %31
  %38 = load i32, ptr @balance, align 2, !dbg !45, !tbaa !29
  %39 = load i32, ptr @threshold, align 2, !dbg !46, !tbaa !29
  %40 = icmp sgt i32 %38, %39, !dbg !47
  br label %41, !dbg !44

41:                                               ; preds = %37, %31
  %42 = phi i1 [ true, %31 ], [ %40, %37 ]
  %43 = zext i1 %42 to i16, !dbg !44
  store i16 %43, ptr %34, align 2, !dbg !42, !tbaa !48
  %44 = getelementptr inbounds %struct.anon.12, ptr %33, i32 0, i32 1, !dbg !42
  %45 = load i16, ptr @prepaid, align 2, !dbg !50, !tbaa !16
  store i16 %45, ptr %44, align 2, !dbg !42, !tbaa !51
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !52
  %46 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !53
  %47 = getelementptr inbounds %struct.anon.12, ptr %46, i32 0, i32 0, !dbg !54
  %48 = load i16, ptr %47, align 2, !dbg !54, !tbaa !55
  store i16 %48, ptr %8, align 2, !dbg !56, !tbaa !16
  %49 = load i16, ptr %8, align 2, !dbg !57, !tbaa !16
  %50 = load i16, ptr @told, align 2, !dbg !58, !tbaa !16
  %51 = icmp eq i16 %49, %50, !dbg !59
  br i1 %51, label %52, label %62, !dbg !60

52:                                               ; preds = %41
  %53 = load ptr, ptr %5, align 2, !dbg !61, !tbaa !9
  %54 = getelementptr inbounds %struct.usage, ptr %53, i32 0, i32 0, !dbg !62
  %55 = load i32, ptr %54, align 2, !dbg !62, !tbaa !63
  %56 = load i16, ptr @told_at, align 2, !dbg !64, !tbaa !16
  %57 = zext i16 %56 to i32, !dbg !64
  %58 = sub i32 %55, %57, !dbg !65
  %59 = trunc i32 %58 to i16, !dbg !66
  %60 = icmp ult i16 %59, 60, !dbg !67
  br i1 %60, label %61, label %62, !dbg !57

61:                                               ; preds = %52
  store i32 1, ptr %6, align 2
  br label %117, !dbg !68

62:                                               ; preds = %52, %41
  call void @llvm.lifetime.start.p0(i64 36, ptr %9) #6, !dbg !69
  %63 = load ptr, ptr %5, align 2, !dbg !70, !tbaa !9
  %64 = getelementptr inbounds %struct.usage, ptr %63, i32 0, i32 0, !dbg !71
  %65 = load i32, ptr %64, align 2, !dbg !71, !tbaa !63
  %66 = call zeroext i16 @seal(ptr noundef @off_switch, i16 noundef 7, i32 noundef %65, ptr noundef %7, ptr noundef %9) #5, !dbg !72
  %67 = icmp ne i16 %66, 0, !dbg !72
  br i1 %67, label %68, label %103, !dbg !73

68:                                               ; preds = %62
  call void @llvm.lifetime.start.p0(i64 14, ptr %10) #6, !dbg !74
  %69 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 0, !dbg !74
  store i16 0, ptr %69, align 2, !dbg !74, !tbaa !75
  br label %70, !dbg !74

70:                                               ; preds = %86, %68
  %71 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 0, !dbg !74
  %72 = load i16, ptr %71, align 2, !dbg !74, !tbaa !75
  %73 = icmp ne i16 %72, 18, !dbg !74
  br i1 %73, label %74, label %90, !dbg !74

74:                                               ; preds = %70
  %75 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 1, !dbg !74
  %76 = getelementptr inbounds [6 x i16], ptr %75, i16 0, i16 0, !dbg !74
  %77 = getelementptr inbounds %struct.envelope, ptr %9, i32 0, i32 0, !dbg !74
  %78 = getelementptr inbounds [18 x i16], ptr %77, i16 0, i16 0, !dbg !74
  %79 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 0, !dbg !74
  %80 = load i16, ptr %79, align 2, !dbg !74, !tbaa !75
  %81 = getelementptr inbounds i16, ptr %78, i16 %80, !dbg !74
  call void @copy_words(ptr noundef %76, ptr noundef %81, i16 noundef 6) #5, !dbg !74
  %82 = call zeroext i16 @piece_out(ptr noundef %10, i16 noundef 14) #5, !dbg !74
  %83 = icmp eq i16 %82, 0, !dbg !74
  br i1 %83, label %85, label %84, !dbg !74

84:                                               ; preds = %74
  br label %90, !dbg !74

85:                                               ; preds = %74
  br label %86, !dbg !74

86:                                               ; preds = %85
  %87 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 0, !dbg !74
  %88 = load i16, ptr %87, align 2, !dbg !74, !tbaa !75
  %89 = add i16 %88, 6, !dbg !74
  store i16 %89, ptr %87, align 2, !dbg !74, !tbaa !75
  br label %70, !dbg !74, !llvm.loop !77

90:                                               ; preds = %84, %70
  %91 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 0, !dbg !74
  %92 = load i16, ptr %91, align 2, !dbg !74, !tbaa !75
  %93 = icmp eq i16 %92, 18, !dbg !74
  %94 = zext i1 %93 to i16, !dbg !74
  store i16 %94, ptr %11, align 2, !dbg !74, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 14, ptr %10) #6, !dbg !74
  %95 = load i16, ptr %11, align 2, !dbg !74, !tbaa !13
  %96 = icmp ne i16 %95, 0, !dbg !74
  br i1 %96, label %97, label %103, !dbg !72

97:                                               ; preds = %90
  %98 = load i16, ptr %8, align 2, !dbg !79, !tbaa !16
  store i16 %98, ptr @told, align 2, !dbg !80, !tbaa !16
  %99 = load ptr, ptr %5, align 2, !dbg !81, !tbaa !9
  %100 = getelementptr inbounds %struct.usage, ptr %99, i32 0, i32 0, !dbg !82
  %101 = load i32, ptr %100, align 2, !dbg !82, !tbaa !63
  %102 = trunc i32 %101 to i16, !dbg !83
  store i16 %102, ptr @told_at, align 2, !dbg !84, !tbaa !16
  br label %103, !dbg !85

103:                                              ; preds = %97, %90, %62
  %104 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 0, !dbg !86
  store i16 3, ptr %104, align 2, !dbg !87, !tbaa !40
  %105 = load i32, ptr @balance, align 2, !dbg !88, !tbaa !29
  %106 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !89
  %107 = getelementptr inbounds %struct.anon.1, ptr %106, i32 0, i32 0, !dbg !90
  store i32 %105, ptr %107, align 2, !dbg !91, !tbaa !55
  %108 = load i16, ptr @prepaid, align 2, !dbg !92, !tbaa !16
  %109 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !93
  %110 = getelementptr inbounds %struct.anon.1, ptr %109, i32 0, i32 1, !dbg !94
  store i16 %108, ptr %110, align 2, !dbg !95, !tbaa !55
  %111 = load i16, ptr %8, align 2, !dbg !96, !tbaa !16
  %112 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !97
  %113 = getelementptr inbounds %struct.anon.1, ptr %112, i32 0, i32 2, !dbg !98
  store i16 %111, ptr %113, align 2, !dbg !99, !tbaa !55
  %114 = call zeroext i16 @balance_out(ptr noundef %7, i16 noundef 14) #5, !dbg !100
  %115 = icmp eq i16 %114, 0, !dbg !100
  %116 = zext i1 %115 to i16, !dbg !100
  call void @llvm.lifetime.end.p0(i64 36, ptr %9) #6, !dbg !101
  store i32 0, ptr %6, align 2, !dbg !101
  br label %117, !dbg !101

117:                                              ; preds = %103, %61
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !101
  call void @llvm.lifetime.end.p0(i64 14, ptr %7) #6, !dbg !101
  br label %118

118:                                              ; preds = %117, %21
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !101
  %119 = load i32, ptr %6, align 2
  switch i32 %119, label %121 [
    i32 0, label %120
    i32 1, label %120
  ]

120:                                              ; preds = %118, %118
  ret void, !dbg !101

121:                                              ; preds = %118
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.ssub.with.overflow.i32(i32, i32) #3

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #4 !dbg !102 {
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
  %11 = load ptr, ptr %6, align 2, !dbg !104, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !105
  %13 = load i32, ptr %12, align 2, !dbg !106, !tbaa !107
  %14 = add i32 %13, 1, !dbg !106
  store i32 %14, ptr %12, align 2, !dbg !106, !tbaa !107
  %15 = load ptr, ptr %6, align 2, !dbg !109, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !110
  %17 = load i32, ptr %16, align 2, !dbg !110, !tbaa !107
  %18 = load i32, ptr %8, align 2, !dbg !111, !tbaa !29
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #5, !dbg !112
  %20 = icmp ne i16 %19, 0, !dbg !112
  br i1 %20, label %21, label %25, !dbg !112

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !113, !tbaa !29
  %23 = load ptr, ptr %6, align 2, !dbg !114, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !115
  store i32 %22, ptr %24, align 2, !dbg !116, !tbaa !107
  br label %25, !dbg !117

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !118, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !119, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !120
  %29 = getelementptr inbounds %struct.anon.14, ptr %28, i32 0, i32 0, !dbg !120
  %30 = getelementptr inbounds %struct.anon.15, ptr %29, i32 0, i32 0, !dbg !121
  store i16 %26, ptr %30, align 2, !dbg !122, !tbaa !55
  %31 = load ptr, ptr %6, align 2, !dbg !123, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !124
  %33 = load i32, ptr %32, align 2, !dbg !124, !tbaa !107
  %34 = load ptr, ptr %10, align 2, !dbg !125, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !126
  %36 = getelementptr inbounds %struct.anon.14, ptr %35, i32 0, i32 0, !dbg !126
  %37 = getelementptr inbounds %struct.anon.15, ptr %36, i32 0, i32 1, !dbg !127
  store i32 %33, ptr %37, align 2, !dbg !128, !tbaa !55
  %38 = load ptr, ptr %6, align 2, !dbg !129, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !130
  %40 = load i16, ptr %39, align 2, !dbg !130, !tbaa !131
  %41 = icmp ne i16 %40, 0, !dbg !129
  br i1 %41, label %42, label %59, !dbg !132

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !133, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !134
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !133
  %46 = load ptr, ptr %10, align 2, !dbg !135, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !136
  %48 = getelementptr inbounds %struct.anon.14, ptr %47, i32 0, i32 0, !dbg !136
  %49 = load ptr, ptr %9, align 2, !dbg !137, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !138, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !139
  %52 = getelementptr inbounds %struct.anon.14, ptr %51, i32 0, i32 1, !dbg !139
  %53 = load ptr, ptr %10, align 2, !dbg !140, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !141
  %55 = getelementptr inbounds %struct.anon.14, ptr %54, i32 0, i32 2, !dbg !141
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !140
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #5, !dbg !142
  %58 = icmp ne i16 %57, 0, !dbg !132
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !143
  %61 = zext i1 %60 to i16, !dbg !132
  ret i16 %61, !dbg !144
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #4 !dbg !145 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !146
  store i16 0, ptr %7, align 2, !dbg !147, !tbaa !13
  br label %8, !dbg !146

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !148, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !149, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !150
  br i1 %11, label %13, label %12, !dbg !151

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !151
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !152, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !153, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !152
  %17 = load i16, ptr %16, align 2, !dbg !152, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !154, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !155, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !154
  store i16 %17, ptr %20, align 2, !dbg !156, !tbaa !16
  br label %21, !dbg !157

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !158, !tbaa !13
  %23 = add i16 %22, 1, !dbg !158
  store i16 %23, ptr %7, align 2, !dbg !158, !tbaa !13
  br label %8, !dbg !151, !llvm.loop !159

24:                                               ; preds = %12
  ret void, !dbg !160
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @top_up_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !161 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !162
  %7 = load i16, ptr %4, align 2, !dbg !163, !tbaa !13
  %8 = icmp eq i16 %7, 14, !dbg !163
  br i1 %8, label %9, label %11, !dbg !163

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !163, !tbaa !9
  br label %12, !dbg !163

11:                                               ; preds = %2
  br label %12, !dbg !163

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !163
  store ptr %13, ptr %5, align 2, !dbg !164, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !165, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !166
  br i1 %15, label %16, label %28, !dbg !165

16:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #6, !dbg !167
  %17 = load ptr, ptr %5, align 2, !dbg !168, !tbaa !9
  %18 = getelementptr inbounds %struct.message, ptr %17, i32 0, i32 1, !dbg !169
  %19 = getelementptr inbounds %struct.anon.11, ptr %18, i32 0, i32 0, !dbg !170
  %20 = load i32, ptr %19, align 2, !dbg !170, !tbaa !55
  store i32 %20, ptr %6, align 2, !dbg !171, !tbaa !29
  %21 = load i32, ptr @balance, align 2, !dbg !172, !tbaa !29
  %22 = load i32, ptr %6, align 2, !dbg !173, !tbaa !29
  %23 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %21, i32 %22), !dbg !174
  %24 = extractvalue { i32, i1 } %23, 1, !dbg !174
  %25 = extractvalue { i32, i1 } %23, 0, !dbg !174
  store i32 %25, ptr @balance, align 2, !dbg !174
  br i1 %24, label %26, label %27, !dbg !174

26:                                               ; preds = %16
  store i32 2147483647, ptr @balance, align 2, !dbg !175, !tbaa !29
  br label %27, !dbg !176

27:                                               ; preds = %26, %16
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #6, !dbg !177
  br label %28, !dbg !177

28:                                               ; preds = %27, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !178
  ret void, !dbg !178
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #3

; Function Attrs: nounwind optsize
define dso_local void @mode_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !179 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !180
  %6 = load i16, ptr %4, align 2, !dbg !181, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !181
  br i1 %7, label %8, label %10, !dbg !181

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !181, !tbaa !9
  br label %11, !dbg !181

10:                                               ; preds = %2
  br label %11, !dbg !181

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !181
  store ptr %12, ptr %5, align 2, !dbg !182, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !183, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !184
  br i1 %14, label %15, label %24, !dbg !183

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !185, !tbaa !9
  %17 = getelementptr inbounds %struct.message, ptr %16, i32 0, i32 1, !dbg !186
  %18 = getelementptr inbounds %struct.anon.8, ptr %17, i32 0, i32 0, !dbg !187
  %19 = load i16, ptr %18, align 2, !dbg !187, !tbaa !55
  store i16 %19, ptr @prepaid, align 2, !dbg !188, !tbaa !16
  %20 = load ptr, ptr %5, align 2, !dbg !189, !tbaa !9
  %21 = getelementptr inbounds %struct.message, ptr %20, i32 0, i32 1, !dbg !190
  %22 = getelementptr inbounds %struct.anon.8, ptr %21, i32 0, i32 1, !dbg !191
  %23 = load i32, ptr %22, align 2, !dbg !191, !tbaa !55
  store i32 %23, ptr @threshold, align 2, !dbg !192, !tbaa !29
  br label %24, !dbg !193

24:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !194
  ret void, !dbg !194
}

; Function Attrs: nounwind optsize
define dso_local void @key_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !195 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !196, !tbaa !13
  %6 = icmp eq i16 %5, 10, !dbg !196
  br i1 %6, label %7, label %9, !dbg !196

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !196, !tbaa !9
  br label %10, !dbg !196

9:                                                ; preds = %2
  br label %10, !dbg !196

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !196
  call void @take_half(ptr noundef @off_switch, ptr noundef %11) #5, !dbg !197
  ret void, !dbg !198
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_half(ptr noundef %0, ptr noundef %1) #4 !dbg !199 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %4, align 2, !dbg !200, !tbaa !9
  %6 = icmp ne ptr %5, null, !dbg !201
  br i1 %6, label %7, label %29, !dbg !202

7:                                                ; preds = %2
  %8 = load ptr, ptr %4, align 2, !dbg !203, !tbaa !9
  %9 = getelementptr inbounds %struct.half, ptr %8, i32 0, i32 0, !dbg !204
  %10 = load i16, ptr %9, align 2, !dbg !204, !tbaa !205
  %11 = icmp ult i16 %10, 2, !dbg !207
  br i1 %11, label %12, label %29, !dbg !200

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 2, !dbg !208, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 0, !dbg !209
  %15 = getelementptr inbounds [8 x i16], ptr %14, i16 0, i16 0, !dbg !208
  %16 = load ptr, ptr %4, align 2, !dbg !210, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 0, !dbg !211
  %18 = load i16, ptr %17, align 2, !dbg !211, !tbaa !205
  %19 = mul i16 %18, 4, !dbg !212
  %20 = getelementptr inbounds i16, ptr %15, i16 %19, !dbg !213
  %21 = load ptr, ptr %4, align 2, !dbg !214, !tbaa !9
  %22 = getelementptr inbounds %struct.half, ptr %21, i32 0, i32 1, !dbg !215
  %23 = getelementptr inbounds [4 x i16], ptr %22, i16 0, i16 0, !dbg !214
  call void @copy_words(ptr noundef %20, ptr noundef %23, i16 noundef 4) #5, !dbg !216
  %24 = load ptr, ptr %4, align 2, !dbg !217, !tbaa !9
  %25 = getelementptr inbounds %struct.half, ptr %24, i32 0, i32 0, !dbg !218
  %26 = load i16, ptr %25, align 2, !dbg !218, !tbaa !205
  %27 = load ptr, ptr %3, align 2, !dbg !219, !tbaa !9
  %28 = getelementptr inbounds %struct.end, ptr %27, i32 0, i32 1, !dbg !220
  store i16 %26, ptr %28, align 2, !dbg !221, !tbaa !131
  br label %29, !dbg !222

29:                                               ; preds = %12, %7, %2
  ret void, !dbg !223
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #4 !dbg !224 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !29
  store i32 %1, ptr %4, align 2, !tbaa !29
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !226
  %6 = load i32, ptr %3, align 2, !dbg !227, !tbaa !29
  %7 = load i32, ptr %4, align 2, !dbg !228, !tbaa !29
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !229
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !229
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !229
  store i32 %10, ptr %5, align 2, !dbg !229
  %11 = zext i1 %9 to i16, !dbg !229
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !230
  ret i16 %11, !dbg !231
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #4 !dbg !232 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !234, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !235, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !236, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !237, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !238, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !239, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !240
  %22 = load ptr, ptr %14, align 2, !dbg !241, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !242
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #5, !dbg !243
  ret i16 %24, !dbg !244
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #3

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #4 !dbg !245 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !246
  %22 = load ptr, ptr %8, align 2, !dbg !246, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !246
  store i16 %23, ptr %15, align 2, !dbg !246, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #6, !dbg !246
  %24 = load ptr, ptr %9, align 2, !dbg !246, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !246
  store i16 %25, ptr %16, align 2, !dbg !246, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #6, !dbg !246
  %26 = load ptr, ptr %9, align 2, !dbg !246, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !246
  %28 = load i16, ptr %10, align 2, !dbg !246, !tbaa !13
  %29 = add i16 %27, %28, !dbg !246
  store i16 %29, ptr %17, align 2, !dbg !246, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #6, !dbg !246
  %30 = load ptr, ptr %11, align 2, !dbg !246, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !246
  store i16 %31, ptr %18, align 2, !dbg !246, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #6, !dbg !246
  %32 = load ptr, ptr %11, align 2, !dbg !246, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !246
  %34 = load i16, ptr %12, align 2, !dbg !246, !tbaa !13
  %35 = add i16 %33, %34, !dbg !246
  store i16 %35, ptr %19, align 2, !dbg !246, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #6, !dbg !246
  %36 = load i16, ptr %13, align 2, !dbg !246, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !246, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #6, !dbg !246
  %37 = load i16, ptr %14, align 2, !dbg !246, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !246, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !246, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !246, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !246, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !246, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !246, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #6, !dbg !246, !srcloc !247
  store i16 %44, ptr %21, align 2, !dbg !246, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !246, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #6, !dbg !246
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #6, !dbg !246
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #6, !dbg !246
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #6, !dbg !246
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #6, !dbg !246
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #6, !dbg !246
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !246
  ret i16 %45, !dbg !246
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
!1 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "4bc4e9e128665530fdde192a28c13d7e")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "piece_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "4bc4e9e128665530fdde192a28c13d7e")
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
!21 = distinct !DISubprogram(name: "usage_in", scope: !6, file: !6, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 19, column: 5, scope: !21)
!23 = !DILocation(line: 19, column: 33, scope: !21)
!24 = !DILocation(line: 19, column: 25, scope: !21)
!25 = !DILocation(line: 20, column: 9, scope: !21)
!26 = !DILocation(line: 20, column: 15, scope: !21)
!27 = !DILocation(line: 21, column: 9, scope: !21)
!28 = !DILocation(line: 23, column: 32, scope: !21)
!29 = !{!30, !30, i64 0}
!30 = !{!"long", !11, i64 0}
!31 = !DILocation(line: 23, column: 48, scope: !21)
!32 = !DILocation(line: 23, column: 55, scope: !21)
!33 = !{!34, !30, i64 4}
!34 = !{!"usage", !30, i64 0, !30, i64 4}
!35 = !DILocation(line: 23, column: 9, scope: !21)
!36 = !DILocation(line: 24, column: 17, scope: !21)
!37 = !DILocation(line: 25, column: 5, scope: !21)
!38 = !DILocation(line: 26, column: 5, scope: !21)
!39 = !DILocation(line: 26, column: 30, scope: !21)
!40 = !{!41, !17, i64 0}
!41 = !{!"message", !17, i64 0, !11, i64 2}
!42 = !DILocation(line: 26, column: 50, scope: !21)
!43 = !DILocation(line: 26, column: 52, scope: !21)
!44 = !DILocation(line: 26, column: 60, scope: !21)
!45 = !DILocation(line: 26, column: 63, scope: !21)
!46 = !DILocation(line: 26, column: 73, scope: !21)
!47 = !DILocation(line: 26, column: 71, scope: !21)
!48 = !{!49, !17, i64 0}
!49 = !{!"", !17, i64 0, !17, i64 2}
!50 = !DILocation(line: 26, column: 84, scope: !21)
!51 = !{!49, !17, i64 2}
!52 = !DILocation(line: 27, column: 5, scope: !21)
!53 = !DILocation(line: 27, column: 27, scope: !21)
!54 = !DILocation(line: 27, column: 34, scope: !21)
!55 = !{!11, !11, i64 0}
!56 = !DILocation(line: 27, column: 14, scope: !21)
!57 = !DILocation(line: 28, column: 9, scope: !21)
!58 = !DILocation(line: 28, column: 15, scope: !21)
!59 = !DILocation(line: 28, column: 12, scope: !21)
!60 = !DILocation(line: 28, column: 20, scope: !21)
!61 = !DILocation(line: 28, column: 34, scope: !21)
!62 = !DILocation(line: 28, column: 41, scope: !21)
!63 = !{!34, !30, i64 0}
!64 = !DILocation(line: 28, column: 48, scope: !21)
!65 = !DILocation(line: 28, column: 46, scope: !21)
!66 = !DILocation(line: 28, column: 23, scope: !21)
!67 = !DILocation(line: 28, column: 57, scope: !21)
!68 = !DILocation(line: 29, column: 9, scope: !21)
!69 = !DILocation(line: 31, column: 5, scope: !21)
!70 = !DILocation(line: 32, column: 45, scope: !21)
!71 = !DILocation(line: 32, column: 52, scope: !21)
!72 = !DILocation(line: 32, column: 9, scope: !21)
!73 = !DILocation(line: 32, column: 79, scope: !21)
!74 = !DILocation(line: 32, column: 82, scope: !21)
!75 = !{!76, !17, i64 0}
!76 = !{!"piece", !17, i64 0, !11, i64 2}
!77 = distinct !{!77, !74, !74, !78}
!78 = !{!"llvm.loop.mustprogress"}
!79 = !DILocation(line: 33, column: 16, scope: !21)
!80 = !DILocation(line: 33, column: 14, scope: !21)
!81 = !DILocation(line: 34, column: 29, scope: !21)
!82 = !DILocation(line: 34, column: 36, scope: !21)
!83 = !DILocation(line: 34, column: 19, scope: !21)
!84 = !DILocation(line: 34, column: 17, scope: !21)
!85 = !DILocation(line: 35, column: 5, scope: !21)
!86 = !DILocation(line: 36, column: 13, scope: !21)
!87 = !DILocation(line: 36, column: 18, scope: !21)
!88 = !DILocation(line: 37, column: 31, scope: !21)
!89 = !DILocation(line: 37, column: 13, scope: !21)
!90 = !DILocation(line: 37, column: 21, scope: !21)
!91 = !DILocation(line: 37, column: 29, scope: !21)
!92 = !DILocation(line: 38, column: 31, scope: !21)
!93 = !DILocation(line: 38, column: 13, scope: !21)
!94 = !DILocation(line: 38, column: 21, scope: !21)
!95 = !DILocation(line: 38, column: 29, scope: !21)
!96 = !DILocation(line: 39, column: 30, scope: !21)
!97 = !DILocation(line: 39, column: 13, scope: !21)
!98 = !DILocation(line: 39, column: 21, scope: !21)
!99 = !DILocation(line: 39, column: 28, scope: !21)
!100 = !DILocation(line: 40, column: 11, scope: !21)
!101 = !DILocation(line: 41, column: 1, scope: !21)
!102 = distinct !DISubprogram(name: "seal", scope: !103, file: !103, line: 69, type: !7, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!103 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "ce98ab463232f8808fb0fe451054ceea")
!104 = !DILocation(line: 71, column: 5, scope: !102)
!105 = !DILocation(line: 71, column: 10, scope: !102)
!106 = !DILocation(line: 71, column: 14, scope: !102)
!107 = !{!108, !30, i64 18}
!108 = !{!"end", !11, i64 0, !17, i64 16, !30, i64 18, !30, i64 22}
!109 = !DILocation(line: 72, column: 19, scope: !102)
!110 = !DILocation(line: 72, column: 24, scope: !102)
!111 = !DILocation(line: 72, column: 30, scope: !102)
!112 = !DILocation(line: 72, column: 9, scope: !102)
!113 = !DILocation(line: 73, column: 21, scope: !102)
!114 = !DILocation(line: 73, column: 9, scope: !102)
!115 = !DILocation(line: 73, column: 14, scope: !102)
!116 = !DILocation(line: 73, column: 19, scope: !102)
!117 = !DILocation(line: 74, column: 5, scope: !102)
!118 = !DILocation(line: 75, column: 28, scope: !102)
!119 = !DILocation(line: 75, column: 5, scope: !102)
!120 = !DILocation(line: 75, column: 15, scope: !102)
!121 = !DILocation(line: 75, column: 22, scope: !102)
!122 = !DILocation(line: 75, column: 26, scope: !102)
!123 = !DILocation(line: 76, column: 31, scope: !102)
!124 = !DILocation(line: 76, column: 36, scope: !102)
!125 = !DILocation(line: 76, column: 5, scope: !102)
!126 = !DILocation(line: 76, column: 15, scope: !102)
!127 = !DILocation(line: 76, column: 22, scope: !102)
!128 = !DILocation(line: 76, column: 29, scope: !102)
!129 = !DILocation(line: 77, column: 12, scope: !102)
!130 = !DILocation(line: 77, column: 17, scope: !102)
!131 = !{!108, !17, i64 16}
!132 = !DILocation(line: 77, column: 30, scope: !102)
!133 = !DILocation(line: 77, column: 54, scope: !102)
!134 = !DILocation(line: 77, column: 59, scope: !102)
!135 = !DILocation(line: 77, column: 65, scope: !102)
!136 = !DILocation(line: 77, column: 75, scope: !102)
!137 = !DILocation(line: 77, column: 108, scope: !102)
!138 = !DILocation(line: 78, column: 72, scope: !102)
!139 = !DILocation(line: 78, column: 82, scope: !102)
!140 = !DILocation(line: 78, column: 90, scope: !102)
!141 = !DILocation(line: 78, column: 100, scope: !102)
!142 = !DILocation(line: 77, column: 33, scope: !102)
!143 = !DILocation(line: 0, scope: !102)
!144 = !DILocation(line: 77, column: 5, scope: !102)
!145 = distinct !DISubprogram(name: "copy_words", scope: !103, file: !103, line: 108, type: !7, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!146 = !DILocation(line: 109, column: 10, scope: !145)
!147 = !DILocation(line: 109, column: 19, scope: !145)
!148 = !DILocation(line: 109, column: 30, scope: !145)
!149 = !DILocation(line: 109, column: 38, scope: !145)
!150 = !DILocation(line: 109, column: 36, scope: !145)
!151 = !DILocation(line: 109, column: 5, scope: !145)
!152 = !DILocation(line: 110, column: 21, scope: !145)
!153 = !DILocation(line: 110, column: 26, scope: !145)
!154 = !DILocation(line: 110, column: 9, scope: !145)
!155 = !DILocation(line: 110, column: 12, scope: !145)
!156 = !DILocation(line: 110, column: 19, scope: !145)
!157 = !DILocation(line: 111, column: 5, scope: !145)
!158 = !DILocation(line: 109, column: 50, scope: !145)
!159 = distinct !{!159, !151, !157, !78}
!160 = !DILocation(line: 112, column: 1, scope: !145)
!161 = distinct !DISubprogram(name: "top_up_in", scope: !6, file: !6, line: 43, type: !7, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!162 = !DILocation(line: 44, column: 5, scope: !161)
!163 = !DILocation(line: 44, column: 37, scope: !161)
!164 = !DILocation(line: 44, column: 27, scope: !161)
!165 = !DILocation(line: 45, column: 9, scope: !161)
!166 = !DILocation(line: 45, column: 17, scope: !161)
!167 = !DILocation(line: 46, column: 9, scope: !161)
!168 = !DILocation(line: 46, column: 24, scope: !161)
!169 = !DILocation(line: 46, column: 33, scope: !161)
!170 = !DILocation(line: 46, column: 40, scope: !161)
!171 = !DILocation(line: 46, column: 15, scope: !161)
!172 = !DILocation(line: 47, column: 36, scope: !161)
!173 = !DILocation(line: 47, column: 45, scope: !161)
!174 = !DILocation(line: 47, column: 13, scope: !161)
!175 = !DILocation(line: 48, column: 21, scope: !161)
!176 = !DILocation(line: 49, column: 9, scope: !161)
!177 = !DILocation(line: 50, column: 5, scope: !161)
!178 = !DILocation(line: 51, column: 1, scope: !161)
!179 = distinct !DISubprogram(name: "mode_in", scope: !6, file: !6, line: 53, type: !7, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!180 = !DILocation(line: 54, column: 5, scope: !179)
!181 = !DILocation(line: 54, column: 37, scope: !179)
!182 = !DILocation(line: 54, column: 27, scope: !179)
!183 = !DILocation(line: 55, column: 9, scope: !179)
!184 = !DILocation(line: 55, column: 17, scope: !179)
!185 = !DILocation(line: 56, column: 19, scope: !179)
!186 = !DILocation(line: 56, column: 28, scope: !179)
!187 = !DILocation(line: 56, column: 33, scope: !179)
!188 = !DILocation(line: 56, column: 17, scope: !179)
!189 = !DILocation(line: 57, column: 21, scope: !179)
!190 = !DILocation(line: 57, column: 30, scope: !179)
!191 = !DILocation(line: 57, column: 35, scope: !179)
!192 = !DILocation(line: 57, column: 19, scope: !179)
!193 = !DILocation(line: 58, column: 5, scope: !179)
!194 = !DILocation(line: 59, column: 1, scope: !179)
!195 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 61, type: !7, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!196 = !DILocation(line: 61, column: 65, scope: !195)
!197 = !DILocation(line: 61, column: 42, scope: !195)
!198 = !DILocation(line: 61, column: 93, scope: !195)
!199 = distinct !DISubprogram(name: "take_half", scope: !103, file: !103, line: 119, type: !7, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!200 = !DILocation(line: 120, column: 9, scope: !199)
!201 = !DILocation(line: 120, column: 14, scope: !199)
!202 = !DILocation(line: 120, column: 22, scope: !199)
!203 = !DILocation(line: 120, column: 25, scope: !199)
!204 = !DILocation(line: 120, column: 31, scope: !199)
!205 = !{!206, !17, i64 0}
!206 = !{!"half", !17, i64 0, !11, i64 2}
!207 = !DILocation(line: 120, column: 37, scope: !199)
!208 = !DILocation(line: 121, column: 20, scope: !199)
!209 = !DILocation(line: 121, column: 25, scope: !199)
!210 = !DILocation(line: 121, column: 31, scope: !199)
!211 = !DILocation(line: 121, column: 37, scope: !199)
!212 = !DILocation(line: 121, column: 43, scope: !199)
!213 = !DILocation(line: 121, column: 29, scope: !199)
!214 = !DILocation(line: 121, column: 62, scope: !199)
!215 = !DILocation(line: 121, column: 68, scope: !199)
!216 = !DILocation(line: 121, column: 9, scope: !199)
!217 = !DILocation(line: 122, column: 29, scope: !199)
!218 = !DILocation(line: 122, column: 35, scope: !199)
!219 = !DILocation(line: 122, column: 9, scope: !199)
!220 = !DILocation(line: 122, column: 14, scope: !199)
!221 = !DILocation(line: 122, column: 27, scope: !199)
!222 = !DILocation(line: 123, column: 5, scope: !199)
!223 = !DILocation(line: 124, column: 1, scope: !199)
!224 = distinct !DISubprogram(name: "is_before", scope: !225, file: !225, line: 138, type: !7, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!225 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "9737baa3b28ab339eddf3e23dd57a2b0")
!226 = !DILocation(line: 139, column: 5, scope: !224)
!227 = !DILocation(line: 140, column: 35, scope: !224)
!228 = !DILocation(line: 140, column: 40, scope: !224)
!229 = !DILocation(line: 140, column: 12, scope: !224)
!230 = !DILocation(line: 141, column: 1, scope: !224)
!231 = !DILocation(line: 140, column: 5, scope: !224)
!232 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !233, file: !233, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!233 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!234 = !DILocation(line: 211, column: 28, scope: !232)
!235 = !DILocation(line: 211, column: 33, scope: !232)
!236 = !DILocation(line: 211, column: 37, scope: !232)
!237 = !DILocation(line: 211, column: 48, scope: !232)
!238 = !DILocation(line: 211, column: 54, scope: !232)
!239 = !DILocation(line: 211, column: 78, scope: !232)
!240 = !DILocation(line: 211, column: 67, scope: !232)
!241 = !DILocation(line: 211, column: 97, scope: !232)
!242 = !DILocation(line: 211, column: 86, scope: !232)
!243 = !DILocation(line: 211, column: 12, scope: !232)
!244 = !DILocation(line: 211, column: 5, scope: !232)
!245 = distinct !DISubprogram(name: "sancus_wrapping", scope: !233, file: !233, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!246 = !DILocation(line: 204, column: 1, scope: !245)
!247 = !{i64 0}
