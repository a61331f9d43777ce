target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_PARAMETERS.output.cs_key_out, 0"
module asm ".set __sm_PARAMETERS.output.dc_key_out, 0"
module asm ".set __sm_PARAMETERS.output.top_up_key_out, 0"
module asm ".set __sm_PARAMETERS.output.credit_key_out, 0"
module asm ".set __sm_PARAMETERS.output.appliances_out, 0"
module asm ".set __sm_PARAMETERS.output.log_out, 0"
module asm ".set __sm_PARAMETERS.input.install_in, 0"
module asm ".set __sm_PARAMETERS.input.appliances_in, 0"
module asm ".set __sm_PARAMETERS.input.time_in, 0"

%struct.limits = type { i16, i16, i16 }
%struct.half = type { i16, i16, [4 x i16] }
%struct.installation = type { i16, %union.anon }
%union.anon = type { [8 x i16] }
%struct.record = type { [3 x i16] }
%struct.message = type { i16, %union.anon.0 }
%union.anon.0 = type { %struct.anon }
%struct.anon = type { i32, i32, i16, i16 }
%struct.anon.11 = type { i16 }
%struct.time = type { i32 }

@__sm_PARAMETERS_io_cs_key_out_idx = external dso_local global i8, align 1
@__sm_PARAMETERS_io_dc_key_out_idx = external dso_local global i8, align 1
@__sm_PARAMETERS_io_top_up_key_out_idx = external dso_local global i8, align 1
@__sm_PARAMETERS_io_credit_key_out_idx = external dso_local global i8, align 1
@__sm_PARAMETERS_io_appliances_out_idx = external dso_local global i8, align 1
@__sm_PARAMETERS_io_log_out_idx = external dso_local global i8, align 1
@limits = internal global %struct.limits zeroinitializer, align 2
@now = internal global i32 0, align 2
@week_ends = internal global i32 0, align 2
@switched = internal global i16 0, align 2
@on = internal global i16 0, align 2
@next_at = internal global i32 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @cs_key_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_PARAMETERS_io_cs_key_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_PARAMETERS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_PARAMETERS_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.PARAMETERS.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @dc_key_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_PARAMETERS_io_dc_key_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_PARAMETERS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @top_up_key_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_PARAMETERS_io_top_up_key_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_PARAMETERS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @credit_key_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_PARAMETERS_io_credit_key_out_idx to i16), ptr %5, align 2, !dbg !24, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !24, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !24, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !24, !tbaa !13
  %9 = call zeroext i16 @__sm_PARAMETERS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !24
  ret i16 %9, !dbg !24
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @appliances_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !25 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_PARAMETERS_io_appliances_out_idx to i16), ptr %5, align 2, !dbg !26, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !26, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !26, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !26, !tbaa !13
  %9 = call zeroext i16 @__sm_PARAMETERS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !26
  ret i16 %9, !dbg !26
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @log_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !27 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_PARAMETERS_io_log_out_idx to i16), ptr %5, align 2, !dbg !28, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !28, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !28, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !28, !tbaa !13
  %9 = call zeroext i16 @__sm_PARAMETERS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !28
  ret i16 %9, !dbg !28
}

; Function Attrs: nounwind optsize
define dso_local void @install_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !29 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca %struct.half, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #8, !dbg !30
  %8 = load i16, ptr %4, align 2, !dbg !31, !tbaa !13
  %9 = icmp eq i16 %8, 18, !dbg !31
  br i1 %9, label %10, label %12, !dbg !31

10:                                               ; preds = %2
  %11 = load ptr, ptr %3, align 2, !dbg !31, !tbaa !9
  br label %13, !dbg !31

12:                                               ; preds = %2
  br label %13, !dbg !31

13:                                               ; preds = %12, %10
  %14 = phi ptr [ %11, %10 ], [ null, %12 ], !dbg !31
  store ptr %14, ptr %5, align 2, !dbg !32, !tbaa !9
  %15 = load ptr, ptr %5, align 2, !dbg !33, !tbaa !9
  %16 = icmp eq ptr %15, null, !dbg !34
  br i1 %16, label %17, label %18, !dbg !33

17:                                               ; preds = %13
  store i32 1, ptr %6, align 2
  br label %54, !dbg !35

18:                                               ; preds = %13
  %19 = load ptr, ptr %5, align 2, !dbg !36, !tbaa !9
  %20 = getelementptr inbounds %struct.installation, ptr %19, i32 0, i32 0, !dbg !37
  %21 = load i16, ptr %20, align 2, !dbg !37, !tbaa !38
  %22 = icmp eq i16 %21, 0, !dbg !40
  br i1 %22, label %23, label %26, !dbg !36

23:                                               ; preds = %18
  %24 = load ptr, ptr %5, align 2, !dbg !41, !tbaa !9
  %25 = getelementptr inbounds %struct.installation, ptr %24, i32 0, i32 1, !dbg !42
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @limits, ptr align 2 %25, i16 6, i1 false), !dbg !42, !tbaa.struct !43
  store i32 1, ptr %6, align 2
  br label %54, !dbg !44

26:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 12, ptr %7) #8, !dbg !45
  %27 = getelementptr inbounds %struct.half, ptr %7, i32 0, i32 0, !dbg !46
  %28 = load ptr, ptr %5, align 2, !dbg !47, !tbaa !9
  %29 = getelementptr inbounds %struct.installation, ptr %28, i32 0, i32 0, !dbg !48
  %30 = load i16, ptr %29, align 2, !dbg !48, !tbaa !38
  store i16 %30, ptr %27, align 2, !dbg !46, !tbaa !49
  %31 = getelementptr inbounds %struct.half, ptr %7, i32 0, i32 1, !dbg !46
  store i16 0, ptr %31, align 2, !dbg !46, !tbaa !51
  %32 = getelementptr inbounds %struct.half, ptr %7, i32 0, i32 2, !dbg !46
  call void @llvm.memset.p0.i16(ptr align 2 %32, i8 0, i16 8, i1 false), !dbg !46
  br label %33, !dbg !52

33:                                               ; preds = %51, %26
  %34 = getelementptr inbounds %struct.half, ptr %7, i32 0, i32 2, !dbg !53
  %35 = getelementptr inbounds [4 x i16], ptr %34, i16 0, i16 0, !dbg !54
  %36 = load ptr, ptr %5, align 2, !dbg !55, !tbaa !9
  %37 = getelementptr inbounds %struct.installation, ptr %36, i32 0, i32 1, !dbg !56
  %38 = getelementptr inbounds [8 x i16], ptr %37, i16 0, i16 0, !dbg !55
  %39 = getelementptr inbounds %struct.half, ptr %7, i32 0, i32 1, !dbg !57
  %40 = load i16, ptr %39, align 2, !dbg !57, !tbaa !51
  %41 = mul i16 %40, 4, !dbg !58
  %42 = getelementptr inbounds i16, ptr %38, i16 %41, !dbg !59
  call void @copy_words(ptr noundef %35, ptr noundef %42, i16 noundef 4) #7, !dbg !60
  br label %43, !dbg !61

43:                                               ; preds = %33
  %44 = call zeroext i16 @hand_out(ptr noundef %7) #7, !dbg !62
  %45 = icmp ne i16 %44, 0, !dbg !62
  br i1 %45, label %46, label %51, !dbg !63

46:                                               ; preds = %43
  %47 = getelementptr inbounds %struct.half, ptr %7, i32 0, i32 1, !dbg !64
  %48 = load i16, ptr %47, align 2, !dbg !65, !tbaa !51
  %49 = add i16 %48, 1, !dbg !65
  store i16 %49, ptr %47, align 2, !dbg !65, !tbaa !51
  %50 = icmp ult i16 %49, 2, !dbg !66
  br label %51

51:                                               ; preds = %46, %43
  %52 = phi i1 [ false, %43 ], [ %50, %46 ], !dbg !67
  br i1 %52, label %33, label %53, !dbg !61, !llvm.loop !68

53:                                               ; preds = %51
  call void @llvm.lifetime.end.p0(i64 12, ptr %7) #8, !dbg !71
  store i32 0, ptr %6, align 2, !dbg !71
  br label %54, !dbg !71

54:                                               ; preds = %53, %23, %17
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !71
  %55 = load i32, ptr %6, align 2
  switch i32 %55, label %57 [
    i32 0, label %56
    i32 1, label %56
  ]

56:                                               ; preds = %54, %54
  ret void, !dbg !71

57:                                               ; preds = %54
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i16(ptr nocapture writeonly, i8, i16, i1 immarg) #4

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #5 !dbg !72 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #8, !dbg !74
  store i16 0, ptr %7, align 2, !dbg !75, !tbaa !13
  br label %8, !dbg !74

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !76, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !77, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !78
  br i1 %11, label %13, label %12, !dbg !79

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #8, !dbg !79
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !80, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !81, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !80
  %17 = load i16, ptr %16, align 2, !dbg !80, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !82, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !83, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !82
  store i16 %17, ptr %20, align 2, !dbg !84, !tbaa !16
  br label %21, !dbg !85

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !86, !tbaa !13
  %23 = add i16 %22, 1, !dbg !86
  store i16 %23, ptr %7, align 2, !dbg !86, !tbaa !13
  br label %8, !dbg !79, !llvm.loop !87

24:                                               ; preds = %12
  ret void, !dbg !88
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @hand_out(ptr noundef %0) #0 section ".sm.PARAMETERS.text" !dbg !89 {
  %2 = alloca i16, align 2
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  %4 = load ptr, ptr %3, align 2, !dbg !90, !tbaa !9
  %5 = getelementptr inbounds %struct.half, ptr %4, i32 0, i32 0, !dbg !91
  %6 = load i16, ptr %5, align 2, !dbg !91, !tbaa !49
  switch i16 %6, label %22 [
    i16 1, label %7
    i16 10, label %7
    i16 11, label %7
    i16 3, label %12
    i16 8, label %12
    i16 9, label %12
    i16 4, label %17
  ], !dbg !92

7:                                                ; preds = %1, %1, %1
  %8 = load ptr, ptr %3, align 2, !dbg !93, !tbaa !9
  %9 = call zeroext i16 @cs_key_out(ptr noundef %8, i16 noundef 12) #7, !dbg !93
  %10 = icmp eq i16 %9, 0, !dbg !93
  %11 = zext i1 %10 to i16, !dbg !93
  store i16 %11, ptr %2, align 2, !dbg !94
  br label %27, !dbg !94

12:                                               ; preds = %1, %1, %1
  %13 = load ptr, ptr %3, align 2, !dbg !95, !tbaa !9
  %14 = call zeroext i16 @dc_key_out(ptr noundef %13, i16 noundef 12) #7, !dbg !95
  %15 = icmp eq i16 %14, 0, !dbg !95
  %16 = zext i1 %15 to i16, !dbg !95
  store i16 %16, ptr %2, align 2, !dbg !96
  br label %27, !dbg !96

17:                                               ; preds = %1
  %18 = load ptr, ptr %3, align 2, !dbg !97, !tbaa !9
  %19 = call zeroext i16 @top_up_key_out(ptr noundef %18, i16 noundef 12) #7, !dbg !97
  %20 = icmp eq i16 %19, 0, !dbg !97
  %21 = zext i1 %20 to i16, !dbg !97
  store i16 %21, ptr %2, align 2, !dbg !98
  br label %27, !dbg !98

22:                                               ; preds = %1
  %23 = load ptr, ptr %3, align 2, !dbg !99, !tbaa !9
  %24 = call zeroext i16 @credit_key_out(ptr noundef %23, i16 noundef 12) #7, !dbg !99
  %25 = icmp eq i16 %24, 0, !dbg !99
  %26 = zext i1 %25 to i16, !dbg !99
  store i16 %26, ptr %2, align 2, !dbg !100
  br label %27, !dbg !100

27:                                               ; preds = %22, %17, %12, %7
  %28 = load i16, ptr %2, align 2, !dbg !101
  ret i16 %28, !dbg !101
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @appliances_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !102 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca i16, align 2
  %8 = alloca %struct.record, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #8, !dbg !103
  %9 = load i16, ptr %4, align 2, !dbg !104, !tbaa !13
  %10 = icmp eq i16 %9, 14, !dbg !104
  br i1 %10, label %11, label %13, !dbg !104

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !104, !tbaa !9
  br label %14, !dbg !104

13:                                               ; preds = %2
  br label %14, !dbg !104

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !104
  store ptr %15, ptr %5, align 2, !dbg !105, !tbaa !9
  %16 = load ptr, ptr %5, align 2, !dbg !106, !tbaa !9
  %17 = icmp eq ptr %16, null, !dbg !107
  br i1 %17, label %18, label %19, !dbg !106

18:                                               ; preds = %14
  store i32 1, ptr %6, align 2
  br label %75, !dbg !108

19:                                               ; preds = %14
  %20 = load i32, ptr @now, align 2, !dbg !109, !tbaa !110
  %21 = load i32, ptr @week_ends, align 2, !dbg !112, !tbaa !110
  %22 = call zeroext i16 @is_before(i32 noundef %20, i32 noundef %21) #7, !dbg !113
  %23 = icmp ne i16 %22, 0, !dbg !113
  br i1 %23, label %27, label %24, !dbg !114

24:                                               ; preds = %19
  %25 = load i32, ptr @now, align 2, !dbg !115, !tbaa !110
  %26 = add i32 %25, 604800, !dbg !116
  store i32 %26, ptr @week_ends, align 2, !dbg !117, !tbaa !110
  store i16 0, ptr @switched, align 2, !dbg !118, !tbaa !16
  br label %27, !dbg !119

27:                                               ; preds = %24, %19
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #8, !dbg !120
  %28 = load ptr, ptr %5, align 2, !dbg !121, !tbaa !9
  %29 = getelementptr inbounds %struct.message, ptr %28, i32 0, i32 1, !dbg !122
  %30 = getelementptr inbounds %struct.anon.11, ptr %29, i32 0, i32 0, !dbg !123
  %31 = load i16, ptr %30, align 2, !dbg !123, !tbaa !124
  %32 = load i16, ptr @on, align 2, !dbg !125, !tbaa !16
  %33 = xor i16 %31, %32, !dbg !126
  store i16 %33, ptr %7, align 2, !dbg !127, !tbaa !16
  %34 = load i16, ptr %7, align 2, !dbg !128, !tbaa !16
  %35 = load i16, ptr @limits, align 2, !dbg !129, !tbaa !130
  %36 = xor i16 %35, -1, !dbg !132
  %37 = and i16 %34, %36, !dbg !133
  %38 = icmp eq i16 %37, 0, !dbg !134
  br i1 %38, label %39, label %63, !dbg !135

39:                                               ; preds = %27
  %40 = load i16, ptr @switched, align 2, !dbg !136, !tbaa !16
  %41 = load i16, ptr getelementptr inbounds (%struct.limits, ptr @limits, i32 0, i32 1), align 2, !dbg !137, !tbaa !138
  %42 = icmp ult i16 %40, %41, !dbg !139
  br i1 %42, label %43, label %63, !dbg !140

43:                                               ; preds = %39
  %44 = load i32, ptr @now, align 2, !dbg !141, !tbaa !110
  %45 = load i32, ptr @next_at, align 2, !dbg !142, !tbaa !110
  %46 = call zeroext i16 @is_before(i32 noundef %44, i32 noundef %45) #7, !dbg !143
  %47 = icmp ne i16 %46, 0, !dbg !143
  br i1 %47, label %63, label %48, !dbg !144

48:                                               ; preds = %43
  %49 = load ptr, ptr %5, align 2, !dbg !145, !tbaa !9
  %50 = call zeroext i16 @appliances_out(ptr noundef %49, i16 noundef 14) #7, !dbg !145
  %51 = icmp eq i16 %50, 0, !dbg !145
  br i1 %51, label %52, label %63, !dbg !146

52:                                               ; preds = %48
  %53 = load ptr, ptr %5, align 2, !dbg !147, !tbaa !9
  %54 = getelementptr inbounds %struct.message, ptr %53, i32 0, i32 1, !dbg !148
  %55 = getelementptr inbounds %struct.anon.11, ptr %54, i32 0, i32 0, !dbg !149
  %56 = load i16, ptr %55, align 2, !dbg !149, !tbaa !124
  store i16 %56, ptr @on, align 2, !dbg !150, !tbaa !16
  %57 = load i16, ptr @switched, align 2, !dbg !151, !tbaa !16
  %58 = add i16 %57, 1, !dbg !151
  store i16 %58, ptr @switched, align 2, !dbg !151, !tbaa !16
  %59 = load i32, ptr @now, align 2, !dbg !152, !tbaa !110
  %60 = load i16, ptr getelementptr inbounds (%struct.limits, ptr @limits, i32 0, i32 2), align 2, !dbg !153, !tbaa !154
  %61 = zext i16 %60 to i32, !dbg !155
  %62 = add i32 %59, %61, !dbg !156
  store i32 %62, ptr @next_at, align 2, !dbg !157, !tbaa !110
  br label %74, !dbg !158

63:                                               ; preds = %48, %43, %39, %27
  call void @llvm.lifetime.start.p0(i64 6, ptr %8) #8, !dbg !159
  %64 = getelementptr inbounds %struct.record, ptr %8, i32 0, i32 0, !dbg !160
  store i16 19, ptr %64, align 2, !dbg !161, !tbaa !16
  %65 = getelementptr inbounds i16, ptr %64, i16 1, !dbg !161
  store i16 16, ptr %65, align 2, !dbg !161, !tbaa !16
  %66 = getelementptr inbounds i16, ptr %64, i16 2, !dbg !161
  %67 = load ptr, ptr %5, align 2, !dbg !162, !tbaa !9
  %68 = getelementptr inbounds %struct.message, ptr %67, i32 0, i32 1, !dbg !163
  %69 = getelementptr inbounds %struct.anon.11, ptr %68, i32 0, i32 0, !dbg !164
  %70 = load i16, ptr %69, align 2, !dbg !164, !tbaa !124
  store i16 %70, ptr %66, align 2, !dbg !161, !tbaa !16
  %71 = call zeroext i16 @log_out(ptr noundef %8, i16 noundef 6) #7, !dbg !165
  %72 = icmp eq i16 %71, 0, !dbg !165
  %73 = zext i1 %72 to i16, !dbg !165
  call void @llvm.lifetime.end.p0(i64 6, ptr %8) #8, !dbg !166
  br label %74

74:                                               ; preds = %63, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #8, !dbg !167
  store i32 0, ptr %6, align 2, !dbg !167
  br label %75, !dbg !167

75:                                               ; preds = %74, %18
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !167
  %76 = load i32, ptr %6, align 2
  switch i32 %76, label %78 [
    i32 0, label %77
    i32 1, label %77
  ]

77:                                               ; preds = %75, %75
  ret void, !dbg !167

78:                                               ; preds = %75
  unreachable
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #5 !dbg !168 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !110
  store i32 %1, ptr %4, align 2, !tbaa !110
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #8, !dbg !170
  %6 = load i32, ptr %3, align 2, !dbg !171, !tbaa !110
  %7 = load i32, ptr %4, align 2, !dbg !172, !tbaa !110
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !173
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !173
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !173
  store i32 %10, ptr %5, align 2, !dbg !173
  %11 = zext i1 %9 to i16, !dbg !173
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #8, !dbg !174
  ret i16 %11, !dbg !175
}

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !176 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #8, !dbg !177
  %6 = load i16, ptr %4, align 2, !dbg !178, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !178
  br i1 %7, label %8, label %10, !dbg !178

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !178, !tbaa !9
  br label %11, !dbg !178

10:                                               ; preds = %2
  br label %11, !dbg !178

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !178
  store ptr %12, ptr %5, align 2, !dbg !179, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !180, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !181
  br i1 %14, label %15, label %19, !dbg !180

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !182, !tbaa !9
  %17 = getelementptr inbounds %struct.time, ptr %16, i32 0, i32 0, !dbg !183
  %18 = load i32, ptr %17, align 2, !dbg !183, !tbaa !184
  store i32 %18, ptr @now, align 2, !dbg !186, !tbaa !110
  br label %19, !dbg !187

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !188
  ret void, !dbg !188
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #6

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nobuiltin optsize "no-builtins" }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "parameters.c", directory: "", checksumkind: CSK_MD5, checksum: "11b36e45513dbac8d2cf0783c2ea981e")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "cs_key_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "parameters.c", directory: "", checksumkind: CSK_MD5, checksum: "11b36e45513dbac8d2cf0783c2ea981e")
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
!18 = !DISubprogram(name: "__sm_PARAMETERS_send_output", scope: !6, file: !6, line: 7, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "dc_key_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 8, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "top_up_key_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 9, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "credit_key_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 10, column: 1, scope: !23)
!25 = distinct !DISubprogram(name: "appliances_out", scope: !6, file: !6, line: 11, type: !7, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 11, column: 1, scope: !25)
!27 = distinct !DISubprogram(name: "log_out", scope: !6, file: !6, line: 12, type: !7, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!28 = !DILocation(line: 12, column: 1, scope: !27)
!29 = distinct !DISubprogram(name: "install_in", scope: !6, file: !6, line: 35, type: !7, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!30 = !DILocation(line: 36, column: 5, scope: !29)
!31 = !DILocation(line: 36, column: 47, scope: !29)
!32 = !DILocation(line: 36, column: 32, scope: !29)
!33 = !DILocation(line: 37, column: 9, scope: !29)
!34 = !DILocation(line: 37, column: 22, scope: !29)
!35 = !DILocation(line: 38, column: 9, scope: !29)
!36 = !DILocation(line: 40, column: 9, scope: !29)
!37 = !DILocation(line: 40, column: 23, scope: !29)
!38 = !{!39, !17, i64 0}
!39 = !{!"installation", !17, i64 0, !11, i64 2}
!40 = !DILocation(line: 40, column: 27, scope: !29)
!41 = !DILocation(line: 41, column: 18, scope: !29)
!42 = !DILocation(line: 41, column: 32, scope: !29)
!43 = !{i64 0, i64 2, !16, i64 2, i64 2, !16, i64 4, i64 2, !16}
!44 = !DILocation(line: 42, column: 9, scope: !29)
!45 = !DILocation(line: 44, column: 5, scope: !29)
!46 = !DILocation(line: 44, column: 24, scope: !29)
!47 = !DILocation(line: 44, column: 32, scope: !29)
!48 = !DILocation(line: 44, column: 46, scope: !29)
!49 = !{!50, !17, i64 0}
!50 = !{!"half", !17, i64 0, !17, i64 2, !11, i64 4}
!51 = !{!50, !17, i64 2}
!52 = !DILocation(line: 45, column: 5, scope: !29)
!53 = !DILocation(line: 46, column: 25, scope: !29)
!54 = !DILocation(line: 46, column: 20, scope: !29)
!55 = !DILocation(line: 46, column: 32, scope: !29)
!56 = !DILocation(line: 46, column: 46, scope: !29)
!57 = !DILocation(line: 46, column: 57, scope: !29)
!58 = !DILocation(line: 46, column: 63, scope: !29)
!59 = !DILocation(line: 46, column: 50, scope: !29)
!60 = !DILocation(line: 46, column: 9, scope: !29)
!61 = !DILocation(line: 47, column: 5, scope: !29)
!62 = !DILocation(line: 47, column: 14, scope: !29)
!63 = !DILocation(line: 47, column: 30, scope: !29)
!64 = !DILocation(line: 47, column: 40, scope: !29)
!65 = !DILocation(line: 47, column: 33, scope: !29)
!66 = !DILocation(line: 47, column: 46, scope: !29)
!67 = !DILocation(line: 0, scope: !29)
!68 = distinct !{!68, !52, !69, !70}
!69 = !DILocation(line: 47, column: 49, scope: !29)
!70 = !{!"llvm.loop.mustprogress"}
!71 = !DILocation(line: 48, column: 1, scope: !29)
!72 = distinct !DISubprogram(name: "copy_words", scope: !73, file: !73, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!73 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!74 = !DILocation(line: 125, column: 10, scope: !72)
!75 = !DILocation(line: 125, column: 19, scope: !72)
!76 = !DILocation(line: 125, column: 30, scope: !72)
!77 = !DILocation(line: 125, column: 38, scope: !72)
!78 = !DILocation(line: 125, column: 36, scope: !72)
!79 = !DILocation(line: 125, column: 5, scope: !72)
!80 = !DILocation(line: 126, column: 21, scope: !72)
!81 = !DILocation(line: 126, column: 26, scope: !72)
!82 = !DILocation(line: 126, column: 9, scope: !72)
!83 = !DILocation(line: 126, column: 12, scope: !72)
!84 = !DILocation(line: 126, column: 19, scope: !72)
!85 = !DILocation(line: 127, column: 5, scope: !72)
!86 = !DILocation(line: 125, column: 50, scope: !72)
!87 = distinct !{!87, !79, !85, !70}
!88 = !DILocation(line: 128, column: 1, scope: !72)
!89 = distinct !DISubprogram(name: "hand_out", scope: !6, file: !6, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!90 = !DILocation(line: 19, column: 13, scope: !89)
!91 = !DILocation(line: 19, column: 19, scope: !89)
!92 = !DILocation(line: 19, column: 5, scope: !89)
!93 = !DILocation(line: 23, column: 16, scope: !89)
!94 = !DILocation(line: 23, column: 9, scope: !89)
!95 = !DILocation(line: 27, column: 16, scope: !89)
!96 = !DILocation(line: 27, column: 9, scope: !89)
!97 = !DILocation(line: 29, column: 16, scope: !89)
!98 = !DILocation(line: 29, column: 9, scope: !89)
!99 = !DILocation(line: 31, column: 16, scope: !89)
!100 = !DILocation(line: 31, column: 9, scope: !89)
!101 = !DILocation(line: 33, column: 1, scope: !89)
!102 = distinct !DISubprogram(name: "appliances_in", scope: !6, file: !6, line: 51, type: !7, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!103 = !DILocation(line: 52, column: 5, scope: !102)
!104 = !DILocation(line: 52, column: 37, scope: !102)
!105 = !DILocation(line: 52, column: 27, scope: !102)
!106 = !DILocation(line: 53, column: 9, scope: !102)
!107 = !DILocation(line: 53, column: 17, scope: !102)
!108 = !DILocation(line: 54, column: 9, scope: !102)
!109 = !DILocation(line: 56, column: 20, scope: !102)
!110 = !{!111, !111, i64 0}
!111 = !{!"long", !11, i64 0}
!112 = !DILocation(line: 56, column: 25, scope: !102)
!113 = !DILocation(line: 56, column: 10, scope: !102)
!114 = !DILocation(line: 56, column: 9, scope: !102)
!115 = !DILocation(line: 57, column: 21, scope: !102)
!116 = !DILocation(line: 57, column: 25, scope: !102)
!117 = !DILocation(line: 57, column: 19, scope: !102)
!118 = !DILocation(line: 58, column: 18, scope: !102)
!119 = !DILocation(line: 59, column: 5, scope: !102)
!120 = !DILocation(line: 60, column: 5, scope: !102)
!121 = !DILocation(line: 60, column: 24, scope: !102)
!122 = !DILocation(line: 60, column: 33, scope: !102)
!123 = !DILocation(line: 60, column: 44, scope: !102)
!124 = !{!11, !11, i64 0}
!125 = !DILocation(line: 60, column: 49, scope: !102)
!126 = !DILocation(line: 60, column: 47, scope: !102)
!127 = !DILocation(line: 60, column: 14, scope: !102)
!128 = !DILocation(line: 61, column: 10, scope: !102)
!129 = !DILocation(line: 61, column: 28, scope: !102)
!130 = !{!131, !17, i64 0}
!131 = !{!"limits", !17, i64 0, !17, i64 2, !17, i64 4}
!132 = !DILocation(line: 61, column: 20, scope: !102)
!133 = !DILocation(line: 61, column: 18, scope: !102)
!134 = !DILocation(line: 61, column: 36, scope: !102)
!135 = !DILocation(line: 61, column: 41, scope: !102)
!136 = !DILocation(line: 61, column: 44, scope: !102)
!137 = !DILocation(line: 61, column: 62, scope: !102)
!138 = !{!131, !17, i64 2}
!139 = !DILocation(line: 61, column: 53, scope: !102)
!140 = !DILocation(line: 61, column: 69, scope: !102)
!141 = !DILocation(line: 61, column: 83, scope: !102)
!142 = !DILocation(line: 61, column: 88, scope: !102)
!143 = !DILocation(line: 61, column: 73, scope: !102)
!144 = !DILocation(line: 61, column: 97, scope: !102)
!145 = !DILocation(line: 62, column: 9, scope: !102)
!146 = !DILocation(line: 61, column: 9, scope: !102)
!147 = !DILocation(line: 63, column: 14, scope: !102)
!148 = !DILocation(line: 63, column: 23, scope: !102)
!149 = !DILocation(line: 63, column: 34, scope: !102)
!150 = !DILocation(line: 63, column: 12, scope: !102)
!151 = !DILocation(line: 64, column: 17, scope: !102)
!152 = !DILocation(line: 65, column: 19, scope: !102)
!153 = !DILocation(line: 65, column: 32, scope: !102)
!154 = !{!131, !17, i64 4}
!155 = !DILocation(line: 65, column: 25, scope: !102)
!156 = !DILocation(line: 65, column: 23, scope: !102)
!157 = !DILocation(line: 65, column: 17, scope: !102)
!158 = !DILocation(line: 66, column: 5, scope: !102)
!159 = !DILocation(line: 67, column: 9, scope: !102)
!160 = !DILocation(line: 67, column: 32, scope: !102)
!161 = !DILocation(line: 67, column: 33, scope: !102)
!162 = !DILocation(line: 67, column: 59, scope: !102)
!163 = !DILocation(line: 67, column: 68, scope: !102)
!164 = !DILocation(line: 67, column: 79, scope: !102)
!165 = !DILocation(line: 68, column: 15, scope: !102)
!166 = !DILocation(line: 69, column: 5, scope: !102)
!167 = !DILocation(line: 70, column: 1, scope: !102)
!168 = distinct !DISubprogram(name: "is_before", scope: !169, file: !169, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!169 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!170 = !DILocation(line: 152, column: 5, scope: !168)
!171 = !DILocation(line: 153, column: 35, scope: !168)
!172 = !DILocation(line: 153, column: 40, scope: !168)
!173 = !DILocation(line: 153, column: 12, scope: !168)
!174 = !DILocation(line: 154, column: 1, scope: !168)
!175 = !DILocation(line: 153, column: 5, scope: !168)
!176 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 72, type: !7, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!177 = !DILocation(line: 73, column: 5, scope: !176)
!178 = !DILocation(line: 73, column: 31, scope: !176)
!179 = !DILocation(line: 73, column: 24, scope: !176)
!180 = !DILocation(line: 74, column: 9, scope: !176)
!181 = !DILocation(line: 74, column: 14, scope: !176)
!182 = !DILocation(line: 75, column: 15, scope: !176)
!183 = !DILocation(line: 75, column: 21, scope: !176)
!184 = !{!185, !111, i64 0}
!185 = !{!"time", !111, i64 0}
!186 = !DILocation(line: 75, column: 13, scope: !176)
!187 = !DILocation(line: 76, column: 5, scope: !176)
!188 = !DILocation(line: 77, column: 1, scope: !176)
