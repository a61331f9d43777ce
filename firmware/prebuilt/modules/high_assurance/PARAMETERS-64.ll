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
%struct.half = type { i16, [4 x i16] }
%struct.installation = type { i16, %union.anon }
%union.anon = type { [8 x i16] }
%struct.record = type { [3 x i16] }
%struct.message = type { i16, %union.anon.0 }
%union.anon.0 = type { %struct.anon }
%struct.anon = type { i32, i32, i16, i16 }
%struct.anon.10 = type { i16 }
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
  br label %51, !dbg !35

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
  br label %51, !dbg !44

26:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 10, ptr %7) #8, !dbg !45
  call void @llvm.memset.p0.i16(ptr align 2 %7, i8 0, i16 10, i1 false), !dbg !46
  br label %27, !dbg !47

27:                                               ; preds = %48, %26
  %28 = getelementptr inbounds %struct.half, ptr %7, i32 0, i32 1, !dbg !48
  %29 = getelementptr inbounds [4 x i16], ptr %28, i16 0, i16 0, !dbg !49
  %30 = load ptr, ptr %5, align 2, !dbg !50, !tbaa !9
  %31 = getelementptr inbounds %struct.installation, ptr %30, i32 0, i32 1, !dbg !51
  %32 = getelementptr inbounds [8 x i16], ptr %31, i16 0, i16 0, !dbg !50
  %33 = getelementptr inbounds %struct.half, ptr %7, i32 0, i32 0, !dbg !52
  %34 = load i16, ptr %33, align 2, !dbg !52, !tbaa !53
  %35 = mul i16 %34, 4, !dbg !55
  %36 = getelementptr inbounds i16, ptr %32, i16 %35, !dbg !56
  call void @copy_words(ptr noundef %29, ptr noundef %36, i16 noundef 4) #7, !dbg !57
  br label %37, !dbg !58

37:                                               ; preds = %27
  %38 = load ptr, ptr %5, align 2, !dbg !59, !tbaa !9
  %39 = getelementptr inbounds %struct.installation, ptr %38, i32 0, i32 0, !dbg !60
  %40 = load i16, ptr %39, align 2, !dbg !60, !tbaa !38
  %41 = call zeroext i16 @hand_out(i16 noundef zeroext %40, ptr noundef %7) #7, !dbg !61
  %42 = icmp ne i16 %41, 0, !dbg !61
  br i1 %42, label %43, label %48, !dbg !62

43:                                               ; preds = %37
  %44 = getelementptr inbounds %struct.half, ptr %7, i32 0, i32 0, !dbg !63
  %45 = load i16, ptr %44, align 2, !dbg !64, !tbaa !53
  %46 = add i16 %45, 1, !dbg !64
  store i16 %46, ptr %44, align 2, !dbg !64, !tbaa !53
  %47 = icmp ult i16 %46, 2, !dbg !65
  br label %48

48:                                               ; preds = %43, %37
  %49 = phi i1 [ false, %37 ], [ %47, %43 ], !dbg !66
  br i1 %49, label %27, label %50, !dbg !58, !llvm.loop !67

50:                                               ; preds = %48
  call void @llvm.lifetime.end.p0(i64 10, ptr %7) #8, !dbg !70
  store i32 0, ptr %6, align 2, !dbg !70
  br label %51, !dbg !70

51:                                               ; preds = %50, %23, %17
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !70
  %52 = load i32, ptr %6, align 2
  switch i32 %52, label %54 [
    i32 0, label %53
    i32 1, label %53
  ]

53:                                               ; preds = %51, %51
  ret void, !dbg !70

54:                                               ; preds = %51
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i16(ptr nocapture writeonly, i8, i16, i1 immarg) #4

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #5 !dbg !71 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #8, !dbg !73
  store i16 0, ptr %7, align 2, !dbg !74, !tbaa !13
  br label %8, !dbg !73

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !75, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !76, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !77
  br i1 %11, label %13, label %12, !dbg !78

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #8, !dbg !78
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !79, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !80, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !79
  %17 = load i16, ptr %16, align 2, !dbg !79, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !81, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !82, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !81
  store i16 %17, ptr %20, align 2, !dbg !83, !tbaa !16
  br label %21, !dbg !84

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !85, !tbaa !13
  %23 = add i16 %22, 1, !dbg !85
  store i16 %23, ptr %7, align 2, !dbg !85, !tbaa !13
  br label %8, !dbg !78, !llvm.loop !86

24:                                               ; preds = %12
  ret void, !dbg !87
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @hand_out(i16 noundef zeroext %0, ptr noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !88 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store i16 %0, ptr %4, align 2, !tbaa !16
  store ptr %1, ptr %5, align 2, !tbaa !9
  %6 = load i16, ptr %4, align 2, !dbg !89, !tbaa !16
  switch i16 %6, label %22 [
    i16 1, label %7
    i16 3, label %12
    i16 4, label %17
  ], !dbg !90

7:                                                ; preds = %2
  %8 = load ptr, ptr %5, align 2, !dbg !91, !tbaa !9
  %9 = call zeroext i16 @cs_key_out(ptr noundef %8, i16 noundef 10) #7, !dbg !91
  %10 = icmp eq i16 %9, 0, !dbg !91
  %11 = zext i1 %10 to i16, !dbg !91
  store i16 %11, ptr %3, align 2, !dbg !92
  br label %27, !dbg !92

12:                                               ; preds = %2
  %13 = load ptr, ptr %5, align 2, !dbg !93, !tbaa !9
  %14 = call zeroext i16 @dc_key_out(ptr noundef %13, i16 noundef 10) #7, !dbg !93
  %15 = icmp eq i16 %14, 0, !dbg !93
  %16 = zext i1 %15 to i16, !dbg !93
  store i16 %16, ptr %3, align 2, !dbg !94
  br label %27, !dbg !94

17:                                               ; preds = %2
  %18 = load ptr, ptr %5, align 2, !dbg !95, !tbaa !9
  %19 = call zeroext i16 @top_up_key_out(ptr noundef %18, i16 noundef 10) #7, !dbg !95
  %20 = icmp eq i16 %19, 0, !dbg !95
  %21 = zext i1 %20 to i16, !dbg !95
  store i16 %21, ptr %3, align 2, !dbg !96
  br label %27, !dbg !96

22:                                               ; preds = %2
  %23 = load ptr, ptr %5, align 2, !dbg !97, !tbaa !9
  %24 = call zeroext i16 @credit_key_out(ptr noundef %23, i16 noundef 10) #7, !dbg !97
  %25 = icmp eq i16 %24, 0, !dbg !97
  %26 = zext i1 %25 to i16, !dbg !97
  store i16 %26, ptr %3, align 2, !dbg !98
  br label %27, !dbg !98

27:                                               ; preds = %22, %17, %12, %7
  %28 = load i16, ptr %3, align 2, !dbg !99
  ret i16 %28, !dbg !99
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @appliances_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !100 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca i16, align 2
  %8 = alloca %struct.record, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #8, !dbg !101
  %9 = load i16, ptr %4, align 2, !dbg !102, !tbaa !13
  %10 = icmp eq i16 %9, 14, !dbg !102
  br i1 %10, label %11, label %13, !dbg !102

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !102, !tbaa !9
  br label %14, !dbg !102

13:                                               ; preds = %2
  br label %14, !dbg !102

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !102
  store ptr %15, ptr %5, align 2, !dbg !103, !tbaa !9
  %16 = load ptr, ptr %5, align 2, !dbg !104, !tbaa !9
  %17 = icmp eq ptr %16, null, !dbg !105
  br i1 %17, label %18, label %19, !dbg !104

18:                                               ; preds = %14
  store i32 1, ptr %6, align 2
  br label %75, !dbg !106

19:                                               ; preds = %14
  %20 = load i32, ptr @now, align 2, !dbg !107, !tbaa !108
  %21 = load i32, ptr @week_ends, align 2, !dbg !110, !tbaa !108
  %22 = call zeroext i16 @is_before(i32 noundef %20, i32 noundef %21) #7, !dbg !111
  %23 = icmp ne i16 %22, 0, !dbg !111
  br i1 %23, label %27, label %24, !dbg !112

24:                                               ; preds = %19
  %25 = load i32, ptr @now, align 2, !dbg !113, !tbaa !108
  %26 = add i32 %25, 604800, !dbg !114
  store i32 %26, ptr @week_ends, align 2, !dbg !115, !tbaa !108
  store i16 0, ptr @switched, align 2, !dbg !116, !tbaa !16
  br label %27, !dbg !117

27:                                               ; preds = %24, %19
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #8, !dbg !118
  %28 = load ptr, ptr %5, align 2, !dbg !119, !tbaa !9
  %29 = getelementptr inbounds %struct.message, ptr %28, i32 0, i32 1, !dbg !120
  %30 = getelementptr inbounds %struct.anon.10, ptr %29, i32 0, i32 0, !dbg !121
  %31 = load i16, ptr %30, align 2, !dbg !121, !tbaa !122
  %32 = load i16, ptr @on, align 2, !dbg !123, !tbaa !16
  %33 = xor i16 %31, %32, !dbg !124
  store i16 %33, ptr %7, align 2, !dbg !125, !tbaa !16
  %34 = load i16, ptr %7, align 2, !dbg !126, !tbaa !16
  %35 = load i16, ptr @limits, align 2, !dbg !127, !tbaa !128
  %36 = xor i16 %35, -1, !dbg !130
  %37 = and i16 %34, %36, !dbg !131
  %38 = icmp eq i16 %37, 0, !dbg !132
  br i1 %38, label %39, label %63, !dbg !133

39:                                               ; preds = %27
  %40 = load i16, ptr @switched, align 2, !dbg !134, !tbaa !16
  %41 = load i16, ptr getelementptr inbounds (%struct.limits, ptr @limits, i32 0, i32 1), align 2, !dbg !135, !tbaa !136
  %42 = icmp ult i16 %40, %41, !dbg !137
  br i1 %42, label %43, label %63, !dbg !138

43:                                               ; preds = %39
  %44 = load i32, ptr @now, align 2, !dbg !139, !tbaa !108
  %45 = load i32, ptr @next_at, align 2, !dbg !140, !tbaa !108
  %46 = call zeroext i16 @is_before(i32 noundef %44, i32 noundef %45) #7, !dbg !141
  %47 = icmp ne i16 %46, 0, !dbg !141
  br i1 %47, label %63, label %48, !dbg !142

48:                                               ; preds = %43
  %49 = load ptr, ptr %5, align 2, !dbg !143, !tbaa !9
  %50 = call zeroext i16 @appliances_out(ptr noundef %49, i16 noundef 14) #7, !dbg !143
  %51 = icmp eq i16 %50, 0, !dbg !143
  br i1 %51, label %52, label %63, !dbg !144

52:                                               ; preds = %48
  %53 = load ptr, ptr %5, align 2, !dbg !145, !tbaa !9
  %54 = getelementptr inbounds %struct.message, ptr %53, i32 0, i32 1, !dbg !146
  %55 = getelementptr inbounds %struct.anon.10, ptr %54, i32 0, i32 0, !dbg !147
  %56 = load i16, ptr %55, align 2, !dbg !147, !tbaa !122
  store i16 %56, ptr @on, align 2, !dbg !148, !tbaa !16
  %57 = load i16, ptr @switched, align 2, !dbg !149, !tbaa !16
  %58 = add i16 %57, 1, !dbg !149
  store i16 %58, ptr @switched, align 2, !dbg !149, !tbaa !16
  %59 = load i32, ptr @now, align 2, !dbg !150, !tbaa !108
  %60 = load i16, ptr getelementptr inbounds (%struct.limits, ptr @limits, i32 0, i32 2), align 2, !dbg !151, !tbaa !152
  %61 = zext i16 %60 to i32, !dbg !153
  %62 = add i32 %59, %61, !dbg !154
  store i32 %62, ptr @next_at, align 2, !dbg !155, !tbaa !108
  br label %74, !dbg !156

63:                                               ; preds = %48, %43, %39, %27
  call void @llvm.lifetime.start.p0(i64 6, ptr %8) #8, !dbg !157
  %64 = getelementptr inbounds %struct.record, ptr %8, i32 0, i32 0, !dbg !158
  store i16 19, ptr %64, align 2, !dbg !159, !tbaa !16
  %65 = getelementptr inbounds i16, ptr %64, i16 1, !dbg !159
  store i16 16, ptr %65, align 2, !dbg !159, !tbaa !16
  %66 = getelementptr inbounds i16, ptr %64, i16 2, !dbg !159
  %67 = load ptr, ptr %5, align 2, !dbg !160, !tbaa !9
  %68 = getelementptr inbounds %struct.message, ptr %67, i32 0, i32 1, !dbg !161
  %69 = getelementptr inbounds %struct.anon.10, ptr %68, i32 0, i32 0, !dbg !162
  %70 = load i16, ptr %69, align 2, !dbg !162, !tbaa !122
  store i16 %70, ptr %66, align 2, !dbg !159, !tbaa !16
  %71 = call zeroext i16 @log_out(ptr noundef %8, i16 noundef 6) #7, !dbg !163
  %72 = icmp eq i16 %71, 0, !dbg !163
  %73 = zext i1 %72 to i16, !dbg !163
  call void @llvm.lifetime.end.p0(i64 6, ptr %8) #8, !dbg !164
  br label %74

74:                                               ; preds = %63, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #8, !dbg !165
  store i32 0, ptr %6, align 2, !dbg !165
  br label %75, !dbg !165

75:                                               ; preds = %74, %18
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !165
  %76 = load i32, ptr %6, align 2
  switch i32 %76, label %78 [
    i32 0, label %77
    i32 1, label %77
  ]

77:                                               ; preds = %75, %75
  ret void, !dbg !165

78:                                               ; preds = %75
  unreachable
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #5 !dbg !166 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !108
  store i32 %1, ptr %4, align 2, !tbaa !108
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #8, !dbg !168
  %6 = load i32, ptr %3, align 2, !dbg !169, !tbaa !108
  %7 = load i32, ptr %4, align 2, !dbg !170, !tbaa !108
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !171
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !171
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !171
  store i32 %10, ptr %5, align 2, !dbg !171
  %11 = zext i1 %9 to i16, !dbg !171
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #8, !dbg !172
  ret i16 %11, !dbg !173
}

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.PARAMETERS.text" !dbg !174 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #8, !dbg !175
  %6 = load i16, ptr %4, align 2, !dbg !176, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !176
  br i1 %7, label %8, label %10, !dbg !176

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !176, !tbaa !9
  br label %11, !dbg !176

10:                                               ; preds = %2
  br label %11, !dbg !176

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !176
  store ptr %12, ptr %5, align 2, !dbg !177, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !178, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !179
  br i1 %14, label %15, label %19, !dbg !178

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !180, !tbaa !9
  %17 = getelementptr inbounds %struct.time, ptr %16, i32 0, i32 0, !dbg !181
  %18 = load i32, ptr %17, align 2, !dbg !181, !tbaa !182
  store i32 %18, ptr @now, align 2, !dbg !184, !tbaa !108
  br label %19, !dbg !185

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !186
  ret void, !dbg !186
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
!1 = !DIFile(filename: "parameters.c", directory: "", checksumkind: CSK_MD5, checksum: "c565a618d8f5a52d87444d5c1e83830f")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "cs_key_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "parameters.c", directory: "", checksumkind: CSK_MD5, checksum: "c565a618d8f5a52d87444d5c1e83830f")
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
!29 = distinct !DISubprogram(name: "install_in", scope: !6, file: !6, line: 31, type: !7, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!30 = !DILocation(line: 32, column: 5, scope: !29)
!31 = !DILocation(line: 32, column: 47, scope: !29)
!32 = !DILocation(line: 32, column: 32, scope: !29)
!33 = !DILocation(line: 33, column: 9, scope: !29)
!34 = !DILocation(line: 33, column: 22, scope: !29)
!35 = !DILocation(line: 34, column: 9, scope: !29)
!36 = !DILocation(line: 36, column: 9, scope: !29)
!37 = !DILocation(line: 36, column: 23, scope: !29)
!38 = !{!39, !17, i64 0}
!39 = !{!"installation", !17, i64 0, !11, i64 2}
!40 = !DILocation(line: 36, column: 27, scope: !29)
!41 = !DILocation(line: 37, column: 18, scope: !29)
!42 = !DILocation(line: 37, column: 32, scope: !29)
!43 = !{i64 0, i64 2, !16, i64 2, i64 2, !16, i64 4, i64 2, !16}
!44 = !DILocation(line: 38, column: 9, scope: !29)
!45 = !DILocation(line: 40, column: 5, scope: !29)
!46 = !DILocation(line: 40, column: 17, scope: !29)
!47 = !DILocation(line: 41, column: 5, scope: !29)
!48 = !DILocation(line: 42, column: 25, scope: !29)
!49 = !DILocation(line: 42, column: 20, scope: !29)
!50 = !DILocation(line: 42, column: 32, scope: !29)
!51 = !DILocation(line: 42, column: 46, scope: !29)
!52 = !DILocation(line: 42, column: 57, scope: !29)
!53 = !{!54, !17, i64 0}
!54 = !{!"half", !17, i64 0, !11, i64 2}
!55 = !DILocation(line: 42, column: 63, scope: !29)
!56 = !DILocation(line: 42, column: 50, scope: !29)
!57 = !DILocation(line: 42, column: 9, scope: !29)
!58 = !DILocation(line: 43, column: 5, scope: !29)
!59 = !DILocation(line: 43, column: 23, scope: !29)
!60 = !DILocation(line: 43, column: 37, scope: !29)
!61 = !DILocation(line: 43, column: 14, scope: !29)
!62 = !DILocation(line: 43, column: 49, scope: !29)
!63 = !DILocation(line: 43, column: 59, scope: !29)
!64 = !DILocation(line: 43, column: 52, scope: !29)
!65 = !DILocation(line: 43, column: 65, scope: !29)
!66 = !DILocation(line: 0, scope: !29)
!67 = distinct !{!67, !47, !68, !69}
!68 = !DILocation(line: 43, column: 68, scope: !29)
!69 = !{!"llvm.loop.mustprogress"}
!70 = !DILocation(line: 44, column: 1, scope: !29)
!71 = distinct !DISubprogram(name: "copy_words", scope: !72, file: !72, line: 108, type: !7, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!72 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "ce98ab463232f8808fb0fe451054ceea")
!73 = !DILocation(line: 109, column: 10, scope: !71)
!74 = !DILocation(line: 109, column: 19, scope: !71)
!75 = !DILocation(line: 109, column: 30, scope: !71)
!76 = !DILocation(line: 109, column: 38, scope: !71)
!77 = !DILocation(line: 109, column: 36, scope: !71)
!78 = !DILocation(line: 109, column: 5, scope: !71)
!79 = !DILocation(line: 110, column: 21, scope: !71)
!80 = !DILocation(line: 110, column: 26, scope: !71)
!81 = !DILocation(line: 110, column: 9, scope: !71)
!82 = !DILocation(line: 110, column: 12, scope: !71)
!83 = !DILocation(line: 110, column: 19, scope: !71)
!84 = !DILocation(line: 111, column: 5, scope: !71)
!85 = !DILocation(line: 109, column: 50, scope: !71)
!86 = distinct !{!86, !78, !84, !69}
!87 = !DILocation(line: 112, column: 1, scope: !71)
!88 = distinct !DISubprogram(name: "hand_out", scope: !6, file: !6, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!89 = !DILocation(line: 19, column: 13, scope: !88)
!90 = !DILocation(line: 19, column: 5, scope: !88)
!91 = !DILocation(line: 21, column: 16, scope: !88)
!92 = !DILocation(line: 21, column: 9, scope: !88)
!93 = !DILocation(line: 23, column: 16, scope: !88)
!94 = !DILocation(line: 23, column: 9, scope: !88)
!95 = !DILocation(line: 25, column: 16, scope: !88)
!96 = !DILocation(line: 25, column: 9, scope: !88)
!97 = !DILocation(line: 27, column: 16, scope: !88)
!98 = !DILocation(line: 27, column: 9, scope: !88)
!99 = !DILocation(line: 29, column: 1, scope: !88)
!100 = distinct !DISubprogram(name: "appliances_in", scope: !6, file: !6, line: 47, type: !7, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!101 = !DILocation(line: 48, column: 5, scope: !100)
!102 = !DILocation(line: 48, column: 37, scope: !100)
!103 = !DILocation(line: 48, column: 27, scope: !100)
!104 = !DILocation(line: 49, column: 9, scope: !100)
!105 = !DILocation(line: 49, column: 17, scope: !100)
!106 = !DILocation(line: 50, column: 9, scope: !100)
!107 = !DILocation(line: 52, column: 20, scope: !100)
!108 = !{!109, !109, i64 0}
!109 = !{!"long", !11, i64 0}
!110 = !DILocation(line: 52, column: 25, scope: !100)
!111 = !DILocation(line: 52, column: 10, scope: !100)
!112 = !DILocation(line: 52, column: 9, scope: !100)
!113 = !DILocation(line: 53, column: 21, scope: !100)
!114 = !DILocation(line: 53, column: 25, scope: !100)
!115 = !DILocation(line: 53, column: 19, scope: !100)
!116 = !DILocation(line: 54, column: 18, scope: !100)
!117 = !DILocation(line: 55, column: 5, scope: !100)
!118 = !DILocation(line: 56, column: 5, scope: !100)
!119 = !DILocation(line: 56, column: 24, scope: !100)
!120 = !DILocation(line: 56, column: 33, scope: !100)
!121 = !DILocation(line: 56, column: 44, scope: !100)
!122 = !{!11, !11, i64 0}
!123 = !DILocation(line: 56, column: 49, scope: !100)
!124 = !DILocation(line: 56, column: 47, scope: !100)
!125 = !DILocation(line: 56, column: 14, scope: !100)
!126 = !DILocation(line: 57, column: 10, scope: !100)
!127 = !DILocation(line: 57, column: 28, scope: !100)
!128 = !{!129, !17, i64 0}
!129 = !{!"limits", !17, i64 0, !17, i64 2, !17, i64 4}
!130 = !DILocation(line: 57, column: 20, scope: !100)
!131 = !DILocation(line: 57, column: 18, scope: !100)
!132 = !DILocation(line: 57, column: 36, scope: !100)
!133 = !DILocation(line: 57, column: 41, scope: !100)
!134 = !DILocation(line: 57, column: 44, scope: !100)
!135 = !DILocation(line: 57, column: 62, scope: !100)
!136 = !{!129, !17, i64 2}
!137 = !DILocation(line: 57, column: 53, scope: !100)
!138 = !DILocation(line: 57, column: 69, scope: !100)
!139 = !DILocation(line: 57, column: 83, scope: !100)
!140 = !DILocation(line: 57, column: 88, scope: !100)
!141 = !DILocation(line: 57, column: 73, scope: !100)
!142 = !DILocation(line: 57, column: 97, scope: !100)
!143 = !DILocation(line: 58, column: 9, scope: !100)
!144 = !DILocation(line: 57, column: 9, scope: !100)
!145 = !DILocation(line: 59, column: 14, scope: !100)
!146 = !DILocation(line: 59, column: 23, scope: !100)
!147 = !DILocation(line: 59, column: 34, scope: !100)
!148 = !DILocation(line: 59, column: 12, scope: !100)
!149 = !DILocation(line: 60, column: 17, scope: !100)
!150 = !DILocation(line: 61, column: 19, scope: !100)
!151 = !DILocation(line: 61, column: 32, scope: !100)
!152 = !{!129, !17, i64 4}
!153 = !DILocation(line: 61, column: 25, scope: !100)
!154 = !DILocation(line: 61, column: 23, scope: !100)
!155 = !DILocation(line: 61, column: 17, scope: !100)
!156 = !DILocation(line: 62, column: 5, scope: !100)
!157 = !DILocation(line: 63, column: 9, scope: !100)
!158 = !DILocation(line: 63, column: 32, scope: !100)
!159 = !DILocation(line: 63, column: 33, scope: !100)
!160 = !DILocation(line: 63, column: 59, scope: !100)
!161 = !DILocation(line: 63, column: 68, scope: !100)
!162 = !DILocation(line: 63, column: 79, scope: !100)
!163 = !DILocation(line: 64, column: 15, scope: !100)
!164 = !DILocation(line: 65, column: 5, scope: !100)
!165 = !DILocation(line: 66, column: 1, scope: !100)
!166 = distinct !DISubprogram(name: "is_before", scope: !167, file: !167, line: 138, type: !7, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!167 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "9737baa3b28ab339eddf3e23dd57a2b0")
!168 = !DILocation(line: 139, column: 5, scope: !166)
!169 = !DILocation(line: 140, column: 35, scope: !166)
!170 = !DILocation(line: 140, column: 40, scope: !166)
!171 = !DILocation(line: 140, column: 12, scope: !166)
!172 = !DILocation(line: 141, column: 1, scope: !166)
!173 = !DILocation(line: 140, column: 5, scope: !166)
!174 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 68, type: !7, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!175 = !DILocation(line: 69, column: 5, scope: !174)
!176 = !DILocation(line: 69, column: 31, scope: !174)
!177 = !DILocation(line: 69, column: 24, scope: !174)
!178 = !DILocation(line: 70, column: 9, scope: !174)
!179 = !DILocation(line: 70, column: 14, scope: !174)
!180 = !DILocation(line: 71, column: 15, scope: !174)
!181 = !DILocation(line: 71, column: 21, scope: !174)
!182 = !{!183, !109, i64 0}
!183 = !{!"time", !109, i64 0}
!184 = !DILocation(line: 71, column: 13, scope: !174)
!185 = !DILocation(line: 72, column: 5, scope: !174)
!186 = !DILocation(line: 73, column: 1, scope: !174)
