target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CONCENTRATOR.output.central_out, 0"
module asm ".set __sm_CONCENTRATOR.output.meter_out, 0"
module asm ".set __sm_CONCENTRATOR.output.masked_out, 0"
module asm ".set __sm_CONCENTRATOR.input.central_in, 0"
module asm ".set __sm_CONCENTRATOR.input.meter_in, 0"
module asm ".set __sm_CONCENTRATOR.input.install_in, 0"

%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.message = type { i16, %union.anon.1 }
%union.anon.1 = type { %struct.anon.2 }
%struct.anon.2 = type { i32, i32, i16, i16 }
%struct.envelope = type { %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { %struct.anon.0, %struct.message, [16 x i8] }
%struct.anon.0 = type { i16, i32 }
%struct.installation = type { i16, %union.anon.18 }
%union.anon.18 = type { [8 x i16] }

@__sm_CONCENTRATOR_io_central_out_idx = external dso_local global i8, align 1
@__sm_CONCENTRATOR_io_meter_out_idx = external dso_local global i8, align 1
@__sm_CONCENTRATOR_io_masked_out_idx = external dso_local global i8, align 1
@meters = internal global [3 x %struct.end] zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @central_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CONCENTRATOR.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CONCENTRATOR_io_central_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_CONCENTRATOR_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_CONCENTRATOR_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.CONCENTRATOR.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @meter_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CONCENTRATOR.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CONCENTRATOR_io_meter_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_CONCENTRATOR_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @masked_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CONCENTRATOR.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CONCENTRATOR_io_masked_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_CONCENTRATOR_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local void @central_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CONCENTRATOR.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !24
  %6 = load i16, ptr %4, align 2, !dbg !25, !tbaa !13
  %7 = icmp eq i16 %6, 36, !dbg !25
  br i1 %7, label %8, label %10, !dbg !25

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !25, !tbaa !9
  br label %11, !dbg !25

10:                                               ; preds = %2
  br label %11, !dbg !25

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !25
  store ptr %12, ptr %5, align 2, !dbg !26, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !27, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !28
  br i1 %14, label %15, label %20, !dbg !27

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !29, !tbaa !9
  %17 = call zeroext i16 @meter_out(ptr noundef %16, i16 noundef 36) #5, !dbg !29
  %18 = icmp eq i16 %17, 0, !dbg !29
  %19 = zext i1 %18 to i16, !dbg !29
  br label %20, !dbg !30

20:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !31
  ret void, !dbg !31
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @meter_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CONCENTRATOR.text" !dbg !32 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca %struct.message, align 2
  %7 = alloca i32, align 2
  %8 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !33
  %9 = load i16, ptr %4, align 2, !dbg !34, !tbaa !13
  %10 = icmp eq i16 %9, 36, !dbg !34
  br i1 %10, label %11, label %13, !dbg !34

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !34, !tbaa !9
  br label %14, !dbg !34

13:                                               ; preds = %2
  br label %14, !dbg !34

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !34
  store ptr %15, ptr %5, align 2, !dbg !35, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 14, ptr %6) #6, !dbg !36
  %16 = load ptr, ptr %5, align 2, !dbg !37, !tbaa !9
  %17 = icmp eq ptr %16, null, !dbg !38
  br i1 %17, label %18, label %19, !dbg !37

18:                                               ; preds = %14
  store i32 1, ptr %7, align 2
  br label %53, !dbg !39

19:                                               ; preds = %14
  %20 = load ptr, ptr %5, align 2, !dbg !40, !tbaa !9
  %21 = getelementptr inbounds %struct.envelope, ptr %20, i32 0, i32 0, !dbg !41
  %22 = getelementptr inbounds %struct.anon, ptr %21, i32 0, i32 0, !dbg !41
  %23 = getelementptr inbounds %struct.anon.0, ptr %22, i32 0, i32 0, !dbg !42
  %24 = load i16, ptr %23, align 2, !dbg !42, !tbaa !43
  %25 = icmp ne i16 %24, 3, !dbg !44
  br i1 %25, label %26, label %31, !dbg !40

26:                                               ; preds = %19
  %27 = load ptr, ptr %5, align 2, !dbg !45, !tbaa !9
  %28 = call zeroext i16 @central_out(ptr noundef %27, i16 noundef 36) #5, !dbg !45
  %29 = icmp eq i16 %28, 0, !dbg !45
  %30 = zext i1 %29 to i16, !dbg !45
  store i32 1, ptr %7, align 2
  br label %53, !dbg !46

31:                                               ; preds = %19
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !47
  store ptr @meters, ptr %8, align 2, !dbg !48, !tbaa !9
  br label %32, !dbg !47

32:                                               ; preds = %47, %31
  %33 = load ptr, ptr %8, align 2, !dbg !49, !tbaa !9
  %34 = icmp ne ptr %33, getelementptr inbounds (%struct.end, ptr @meters, i16 3), !dbg !50
  br i1 %34, label %36, label %35, !dbg !51

35:                                               ; preds = %32
  store i32 2, ptr %7, align 2
  br label %50, !dbg !51

36:                                               ; preds = %32
  %37 = load ptr, ptr %8, align 2, !dbg !52, !tbaa !9
  %38 = load ptr, ptr %5, align 2, !dbg !53, !tbaa !9
  %39 = call i16 @unseal(ptr noundef %37, i16 noundef 3, ptr noundef %38, ptr noundef %6) #5, !dbg !54
  %40 = icmp eq i16 %39, 0, !dbg !55
  br i1 %40, label %41, label %46, !dbg !54

41:                                               ; preds = %36
  call void @put_message(ptr noundef %6) #5, !dbg !56
  %42 = getelementptr inbounds %struct.message, ptr %6, i32 0, i32 1, !dbg !57
  %43 = call zeroext i16 @masked_out(ptr noundef %42, i16 noundef 12) #5, !dbg !57
  %44 = icmp eq i16 %43, 0, !dbg !57
  %45 = zext i1 %44 to i16, !dbg !57
  store i32 1, ptr %7, align 2
  br label %50, !dbg !58

46:                                               ; preds = %36
  br label %47, !dbg !59

47:                                               ; preds = %46
  %48 = load ptr, ptr %8, align 2, !dbg !60, !tbaa !9
  %49 = getelementptr inbounds %struct.end, ptr %48, i32 1, !dbg !60
  store ptr %49, ptr %8, align 2, !dbg !60, !tbaa !9
  br label %32, !dbg !51, !llvm.loop !61

50:                                               ; preds = %41, %35
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !51
  %51 = load i32, ptr %7, align 2
  switch i32 %51, label %53 [
    i32 2, label %52
  ]

52:                                               ; preds = %50
  store i32 0, ptr %7, align 2, !dbg !63
  br label %53, !dbg !63

53:                                               ; preds = %52, %50, %26, %18
  call void @llvm.lifetime.end.p0(i64 14, ptr %6) #6, !dbg !63
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !63
  %54 = load i32, ptr %7, align 2
  switch i32 %54, label %56 [
    i32 0, label %55
    i32 1, label %55
  ]

55:                                               ; preds = %53, %53
  ret void, !dbg !63

56:                                               ; preds = %53
  unreachable
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal(ptr noundef %0, i16 noundef %1, ptr noundef %2, ptr noundef %3) #3 !dbg !64 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  %10 = load ptr, ptr %6, align 2, !dbg !66, !tbaa !9
  %11 = getelementptr inbounds %struct.end, ptr %10, i32 0, i32 1, !dbg !67
  %12 = load i16, ptr %11, align 2, !dbg !67, !tbaa !68
  %13 = icmp ne i16 %12, 0, !dbg !66
  br i1 %13, label %14, label %39, !dbg !71

14:                                               ; preds = %4
  %15 = load ptr, ptr %8, align 2, !dbg !72, !tbaa !9
  %16 = getelementptr inbounds %struct.envelope, ptr %15, i32 0, i32 0, !dbg !73
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 0, !dbg !73
  %18 = getelementptr inbounds %struct.anon.0, ptr %17, i32 0, i32 0, !dbg !74
  %19 = load i16, ptr %18, align 2, !dbg !74, !tbaa !43
  %20 = load i16, ptr %7, align 2, !dbg !75, !tbaa !13
  %21 = icmp ne i16 %19, %20, !dbg !76
  br i1 %21, label %39, label %22, !dbg !77

22:                                               ; preds = %14
  %23 = load ptr, ptr %6, align 2, !dbg !78, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 0, !dbg !79
  %25 = getelementptr inbounds [8 x i16], ptr %24, i16 0, i16 0, !dbg !78
  %26 = load ptr, ptr %8, align 2, !dbg !80, !tbaa !9
  %27 = getelementptr inbounds %struct.envelope, ptr %26, i32 0, i32 0, !dbg !81
  %28 = getelementptr inbounds %struct.anon, ptr %27, i32 0, i32 0, !dbg !81
  %29 = load ptr, ptr %8, align 2, !dbg !82, !tbaa !9
  %30 = getelementptr inbounds %struct.envelope, ptr %29, i32 0, i32 0, !dbg !83
  %31 = getelementptr inbounds %struct.anon, ptr %30, i32 0, i32 1, !dbg !83
  %32 = load ptr, ptr %8, align 2, !dbg !84, !tbaa !9
  %33 = getelementptr inbounds %struct.envelope, ptr %32, i32 0, i32 0, !dbg !85
  %34 = getelementptr inbounds %struct.anon, ptr %33, i32 0, i32 2, !dbg !85
  %35 = getelementptr inbounds [16 x i8], ptr %34, i16 0, i16 0, !dbg !84
  %36 = load ptr, ptr %9, align 2, !dbg !86, !tbaa !9
  %37 = call i16 @sancus_unwrap_with_key(ptr noundef %25, ptr noundef %28, i16 noundef 6, ptr noundef %31, i16 noundef 14, ptr noundef %35, ptr noundef %36) #5, !dbg !87
  %38 = icmp ne i16 %37, 0, !dbg !87
  br i1 %38, label %40, label %39, !dbg !88

39:                                               ; preds = %22, %14, %4
  store i16 1, ptr %5, align 2, !dbg !89
  br label %60, !dbg !89

40:                                               ; preds = %22
  %41 = load ptr, ptr %6, align 2, !dbg !90, !tbaa !9
  %42 = getelementptr inbounds %struct.end, ptr %41, i32 0, i32 3, !dbg !91
  %43 = load i32, ptr %42, align 2, !dbg !91, !tbaa !92
  %44 = load ptr, ptr %8, align 2, !dbg !93, !tbaa !9
  %45 = getelementptr inbounds %struct.envelope, ptr %44, i32 0, i32 0, !dbg !94
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 0, !dbg !94
  %47 = getelementptr inbounds %struct.anon.0, ptr %46, i32 0, i32 1, !dbg !95
  %48 = load i32, ptr %47, align 2, !dbg !95, !tbaa !43
  %49 = call zeroext i16 @is_before(i32 noundef %43, i32 noundef %48) #5, !dbg !96
  %50 = icmp ne i16 %49, 0, !dbg !96
  br i1 %50, label %52, label %51, !dbg !97

51:                                               ; preds = %40
  store i16 2, ptr %5, align 2, !dbg !98
  br label %60, !dbg !98

52:                                               ; preds = %40
  %53 = load ptr, ptr %8, align 2, !dbg !99, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !100
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 0, !dbg !100
  %56 = getelementptr inbounds %struct.anon.0, ptr %55, i32 0, i32 1, !dbg !101
  %57 = load i32, ptr %56, align 2, !dbg !101, !tbaa !43
  %58 = load ptr, ptr %6, align 2, !dbg !102, !tbaa !9
  %59 = getelementptr inbounds %struct.end, ptr %58, i32 0, i32 3, !dbg !103
  store i32 %57, ptr %59, align 2, !dbg !104, !tbaa !92
  store i16 0, ptr %5, align 2, !dbg !105
  br label %60, !dbg !105

60:                                               ; preds = %52, %51, %39
  %61 = load i16, ptr %5, align 2, !dbg !106
  ret i16 %61, !dbg !106
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put_message(ptr noundef %0) #3 !dbg !107 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  %3 = load ptr, ptr %2, align 2, !dbg !109, !tbaa !9
  call void @put_words(ptr noundef %3, i16 noundef zeroext 14) #5, !dbg !110
  ret void, !dbg !111
}

; Function Attrs: nounwind optsize
define dso_local void @install_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CONCENTRATOR.text" !dbg !112 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !113
  %7 = load i16, ptr %4, align 2, !dbg !114, !tbaa !13
  %8 = icmp eq i16 %7, 18, !dbg !114
  br i1 %8, label %9, label %11, !dbg !114

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !114, !tbaa !9
  br label %12, !dbg !114

11:                                               ; preds = %2
  br label %12, !dbg !114

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !114
  store ptr %13, ptr %5, align 2, !dbg !115, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #6, !dbg !116
  %14 = load ptr, ptr %5, align 2, !dbg !117, !tbaa !9
  %15 = icmp eq ptr %14, null, !dbg !118
  br i1 %15, label %16, label %17, !dbg !117

16:                                               ; preds = %12
  br label %22, !dbg !117

17:                                               ; preds = %12
  %18 = load ptr, ptr %5, align 2, !dbg !119, !tbaa !9
  %19 = getelementptr inbounds %struct.installation, ptr %18, i32 0, i32 0, !dbg !120
  %20 = load i16, ptr %19, align 2, !dbg !120, !tbaa !121
  %21 = sub i16 %20, 3, !dbg !123
  br label %22, !dbg !117

22:                                               ; preds = %17, %16
  %23 = phi i16 [ 3, %16 ], [ %21, %17 ], !dbg !117
  store i16 %23, ptr %6, align 2, !dbg !124, !tbaa !16
  %24 = load i16, ptr %6, align 2, !dbg !125, !tbaa !16
  %25 = icmp ult i16 %24, 3, !dbg !126
  br i1 %25, label %26, label %30, !dbg !125

26:                                               ; preds = %22
  %27 = load i16, ptr %6, align 2, !dbg !127, !tbaa !16
  %28 = getelementptr inbounds [3 x %struct.end], ptr @meters, i16 0, i16 %27, !dbg !128
  %29 = load ptr, ptr %5, align 2, !dbg !129, !tbaa !9
  call void @take_key(ptr noundef %28, ptr noundef %29) #5, !dbg !130
  br label %30, !dbg !131

30:                                               ; preds = %26, %22
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #6, !dbg !132
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !132
  ret void, !dbg !132
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_key(ptr noundef %0, ptr noundef %1) #3 !dbg !133 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %3, align 2, !dbg !134, !tbaa !9
  %6 = getelementptr inbounds %struct.end, ptr %5, i32 0, i32 0, !dbg !135
  %7 = getelementptr inbounds [8 x i16], ptr %6, i16 0, i16 0, !dbg !134
  %8 = load ptr, ptr %4, align 2, !dbg !136, !tbaa !9
  %9 = getelementptr inbounds %struct.installation, ptr %8, i32 0, i32 1, !dbg !137
  %10 = getelementptr inbounds [8 x i16], ptr %9, i16 0, i16 0, !dbg !136
  call void @copy_words(ptr noundef %7, ptr noundef %10, i16 noundef 8) #5, !dbg !138
  %11 = load ptr, ptr %3, align 2, !dbg !139, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 1, !dbg !140
  store i16 1, ptr %12, align 2, !dbg !141, !tbaa !68
  ret void, !dbg !142
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !143 {
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
  %16 = load i16, ptr %13, align 2, !dbg !145, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !146
  br i1 %17, label %18, label %24, !dbg !145

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !147, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !148, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !149, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !150, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #5, !dbg !151
  store i16 %23, ptr %8, align 2, !dbg !152
  br label %35, !dbg !152

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !153, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !154, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !155, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !156, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !157, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !158, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !159
  %32 = load ptr, ptr %14, align 2, !dbg !160, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !161
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #5, !dbg !162
  store i16 %34, ptr %8, align 2, !dbg !163
  br label %35, !dbg !163

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !164
  ret i16 %36, !dbg !164
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #3 !dbg !165 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !167
  store i32 %1, ptr %4, align 2, !tbaa !167
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !168
  %6 = load i32, ptr %3, align 2, !dbg !169, !tbaa !167
  %7 = load i32, ptr %4, align 2, !dbg !170, !tbaa !167
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !171
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !171
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !171
  store i32 %10, ptr %5, align 2, !dbg !171
  %11 = zext i1 %9 to i16, !dbg !171
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !172
  ret i16 %11, !dbg !173
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !174 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [8 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 8, ptr %9) #6, !dbg !175
  %10 = load ptr, ptr %5, align 2, !dbg !176, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !177, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !178, !tbaa !13
  %13 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !179
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #5, !dbg !180
  %15 = icmp ne i16 %14, 0, !dbg !180
  br i1 %15, label %16, label %21, !dbg !181

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !182, !tbaa !9
  %18 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !183
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 8) #5, !dbg !184
  %20 = icmp eq i16 %19, 0, !dbg !185
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !186
  %23 = zext i1 %22 to i16, !dbg !181
  call void @llvm.lifetime.end.p0(i64 8, ptr %9) #6, !dbg !187
  ret i16 %23, !dbg !188
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !189 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !190
  %22 = load ptr, ptr %8, align 2, !dbg !190, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !190
  store i16 %23, ptr %15, align 2, !dbg !190, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #6, !dbg !190
  %24 = load ptr, ptr %9, align 2, !dbg !190, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !190
  store i16 %25, ptr %16, align 2, !dbg !190, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #6, !dbg !190
  %26 = load ptr, ptr %9, align 2, !dbg !190, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !190
  %28 = load i16, ptr %10, align 2, !dbg !190, !tbaa !13
  %29 = add i16 %27, %28, !dbg !190
  store i16 %29, ptr %17, align 2, !dbg !190, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #6, !dbg !190
  %30 = load ptr, ptr %11, align 2, !dbg !190, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !190
  store i16 %31, ptr %18, align 2, !dbg !190, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #6, !dbg !190
  %32 = load ptr, ptr %11, align 2, !dbg !190, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !190
  %34 = load i16, ptr %12, align 2, !dbg !190, !tbaa !13
  %35 = add i16 %33, %34, !dbg !190
  store i16 %35, ptr %19, align 2, !dbg !190, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #6, !dbg !190
  %36 = load i16, ptr %13, align 2, !dbg !190, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !190, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #6, !dbg !190
  %37 = load i16, ptr %14, align 2, !dbg !190, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !190, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !190, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !190, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !190, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !190, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !190, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #6, !dbg !190, !srcloc !191
  store i16 %44, ptr %21, align 2, !dbg !190, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !190, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #6, !dbg !190
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #6, !dbg !190
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #6, !dbg !190
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #6, !dbg !190
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #6, !dbg !190
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #6, !dbg !190
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !190
  ret i16 %45, !dbg !190
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !192 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !193
  %16 = load ptr, ptr %5, align 2, !dbg !193, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !193
  store i16 %17, ptr %9, align 2, !dbg !193, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !194
  %18 = load ptr, ptr %6, align 2, !dbg !194, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !194
  store i16 %19, ptr %10, align 2, !dbg !194, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #6, !dbg !195
  %20 = load ptr, ptr %6, align 2, !dbg !195, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !195
  %22 = load i16, ptr %7, align 2, !dbg !195, !tbaa !13
  %23 = add i16 %21, %22, !dbg !195
  store i16 %23, ptr %11, align 2, !dbg !195, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #6, !dbg !196
  store i16 0, ptr %12, align 2, !dbg !196, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #6, !dbg !197
  store i16 0, ptr %13, align 2, !dbg !197, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #6, !dbg !198
  %24 = load ptr, ptr %8, align 2, !dbg !198, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !198
  store i16 %25, ptr %14, align 2, !dbg !198, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !199
  %26 = load i16, ptr %9, align 2, !dbg !200, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !201, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !202, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !203, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !204, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !205, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #6, !dbg !206, !srcloc !207
  store i16 %32, ptr %15, align 2, !dbg !206, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !208, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !209
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #6, !dbg !209
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #6, !dbg !209
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #6, !dbg !209
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #6, !dbg !209
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !209
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !209
  ret i16 %33, !dbg !210
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !211 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !212
  %11 = load ptr, ptr %4, align 2, !dbg !213, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !214, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !215
  %12 = load ptr, ptr %5, align 2, !dbg !216, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !217, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !218
  store i16 0, ptr %9, align 2, !dbg !219, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !220
  store i16 0, ptr %10, align 2, !dbg !221, !tbaa !13
  br label %13, !dbg !220

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !222, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !223, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !224
  br i1 %16, label %18, label %17, !dbg !225

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !225
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !226, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !227, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !226
  %22 = load volatile i8, ptr %21, align 1, !dbg !226, !tbaa !43
  %23 = zext i8 %22 to i16, !dbg !226
  %24 = load ptr, ptr %8, align 2, !dbg !228, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !229, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !228
  %27 = load volatile i8, ptr %26, align 1, !dbg !228, !tbaa !43
  %28 = zext i8 %27 to i16, !dbg !228
  %29 = xor i16 %23, %28, !dbg !230
  %30 = load i16, ptr %9, align 2, !dbg !231, !tbaa !13
  %31 = or i16 %30, %29, !dbg !231
  store i16 %31, ptr %9, align 2, !dbg !231, !tbaa !13
  br label %32, !dbg !232

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !233, !tbaa !13
  %34 = add i16 %33, 1, !dbg !233
  store i16 %34, ptr %10, align 2, !dbg !233, !tbaa !13
  br label %13, !dbg !225, !llvm.loop !234

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !235, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !236
  %38 = lshr i16 %37, 8, !dbg !237
  %39 = and i16 1, %38, !dbg !238
  %40 = sub nsw i16 %39, 1, !dbg !239
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !240
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !240
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !240
  ret i16 %40, !dbg !241
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #4

; Function Attrs: alwaysinline nounwind optsize
define internal void @put_words(ptr noundef %0, i16 noundef zeroext %1) #3 !dbg !242 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !244
  %8 = load ptr, ptr %3, align 2, !dbg !245, !tbaa !9
  %9 = load i16, ptr %4, align 2, !dbg !246, !tbaa !16
  %10 = udiv i16 %9, 2, !dbg !247
  %11 = getelementptr inbounds i16, ptr %8, i16 %10, !dbg !248
  store ptr %11, ptr %5, align 2, !dbg !249, !tbaa !9
  br label %12, !dbg !250

12:                                               ; preds = %42, %2
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #6, !dbg !251
  %13 = load ptr, ptr %3, align 2, !dbg !252, !tbaa !9
  %14 = getelementptr inbounds i16, ptr %13, i32 1, !dbg !252
  store ptr %14, ptr %3, align 2, !dbg !252, !tbaa !9
  %15 = load i16, ptr %13, align 2, !dbg !253, !tbaa !16
  store i16 %15, ptr %6, align 2, !dbg !254, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !251
  store i16 4, ptr %7, align 2, !dbg !255, !tbaa !16
  br label %16, !dbg !256

16:                                               ; preds = %31, %12
  %17 = load i16, ptr %6, align 2, !dbg !257, !tbaa !16
  %18 = shl i16 %17, 4, !dbg !258
  %19 = load i16, ptr %6, align 2, !dbg !259, !tbaa !16
  %20 = lshr i16 %19, 12, !dbg !260
  %21 = or i16 %18, %20, !dbg !261
  store i16 %21, ptr %6, align 2, !dbg !262, !tbaa !16
  %22 = load i16, ptr %6, align 2, !dbg !263, !tbaa !16
  %23 = and i16 %22, 15, !dbg !264
  %24 = load i16, ptr %6, align 2, !dbg !265, !tbaa !16
  %25 = and i16 %24, 15, !dbg !266
  %26 = icmp ult i16 %25, 10, !dbg !267
  %27 = zext i1 %26 to i64, !dbg !268
  %28 = select i1 %26, i16 48, i16 87, !dbg !268
  %29 = add i16 %23, %28, !dbg !269
  %30 = trunc i16 %29 to i8, !dbg !270
  call void @put(i8 noundef zeroext %30) #5, !dbg !271
  br label %31, !dbg !272

31:                                               ; preds = %16
  %32 = load i16, ptr %7, align 2, !dbg !273, !tbaa !16
  %33 = add i16 %32, -1, !dbg !273
  store i16 %33, ptr %7, align 2, !dbg !273, !tbaa !16
  %34 = icmp ne i16 %33, 0, !dbg !274
  br i1 %34, label %16, label %35, !dbg !272, !llvm.loop !275

35:                                               ; preds = %31
  %36 = load ptr, ptr %3, align 2, !dbg !277, !tbaa !9
  %37 = load ptr, ptr %5, align 2, !dbg !278, !tbaa !9
  %38 = icmp eq ptr %36, %37, !dbg !279
  %39 = zext i1 %38 to i64, !dbg !277
  %40 = select i1 %38, i16 10, i16 32, !dbg !277
  %41 = trunc i16 %40 to i8, !dbg !277
  call void @put(i8 noundef zeroext %41) #5, !dbg !280
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !281
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #6, !dbg !281
  br label %42, !dbg !281

42:                                               ; preds = %35
  %43 = load ptr, ptr %3, align 2, !dbg !282, !tbaa !9
  %44 = load ptr, ptr %5, align 2, !dbg !283, !tbaa !9
  %45 = icmp ne ptr %43, %44, !dbg !284
  br i1 %45, label %12, label %46, !dbg !281, !llvm.loop !285

46:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !287
  ret void, !dbg !287
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put(i8 noundef zeroext %0) #3 !dbg !288 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !43
  br label %3, !dbg !289

3:                                                ; preds = %7, %1
  %4 = load volatile i16, ptr inttoptr (i16 176 to ptr), align 2, !dbg !290, !tbaa !16
  %5 = and i16 %4, 8, !dbg !291
  %6 = icmp ne i16 %5, 0, !dbg !289
  br i1 %6, label %7, label %8, !dbg !289

7:                                                ; preds = %3
  br label %3, !dbg !289, !llvm.loop !292

8:                                                ; preds = %3
  %9 = load i8, ptr %2, align 1, !dbg !294, !tbaa !43
  %10 = zext i8 %9 to i16, !dbg !294
  store volatile i16 %10, ptr inttoptr (i16 180 to ptr), align 2, !dbg !295, !tbaa !16
  ret void, !dbg !296
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !297 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !298
  store i16 0, ptr %7, align 2, !dbg !299, !tbaa !13
  br label %8, !dbg !298

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !300, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !301, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !302
  br i1 %11, label %13, label %12, !dbg !303

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !303
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !304, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !305, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !304
  %17 = load i16, ptr %16, align 2, !dbg !304, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !306, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !307, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !306
  store i16 %17, ptr %20, align 2, !dbg !308, !tbaa !16
  br label %21, !dbg !309

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !310, !tbaa !13
  %23 = add i16 %22, 1, !dbg !310
  store i16 %23, ptr %7, align 2, !dbg !310, !tbaa !13
  br label %8, !dbg !303, !llvm.loop !311

24:                                               ; preds = %12
  ret void, !dbg !312
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "concentrator.c", directory: "", checksumkind: CSK_MD5, checksum: "4b2ccf242bfa61c9ccf61d731294f363")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "central_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "concentrator.c", directory: "", checksumkind: CSK_MD5, checksum: "4b2ccf242bfa61c9ccf61d731294f363")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 6, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_CONCENTRATOR_send_output", scope: !6, file: !6, line: 6, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "meter_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 7, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "masked_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 8, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "central_in", scope: !6, file: !6, line: 16, type: !7, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 17, column: 5, scope: !23)
!25 = !DILocation(line: 17, column: 39, scope: !23)
!26 = !DILocation(line: 17, column: 28, scope: !23)
!27 = !DILocation(line: 18, column: 9, scope: !23)
!28 = !DILocation(line: 18, column: 18, scope: !23)
!29 = !DILocation(line: 19, column: 15, scope: !23)
!30 = !DILocation(line: 20, column: 5, scope: !23)
!31 = !DILocation(line: 21, column: 1, scope: !23)
!32 = distinct !DISubprogram(name: "meter_in", scope: !6, file: !6, line: 23, type: !7, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!33 = !DILocation(line: 24, column: 5, scope: !32)
!34 = !DILocation(line: 24, column: 39, scope: !32)
!35 = !DILocation(line: 24, column: 28, scope: !32)
!36 = !DILocation(line: 25, column: 5, scope: !32)
!37 = !DILocation(line: 26, column: 9, scope: !32)
!38 = !DILocation(line: 26, column: 18, scope: !32)
!39 = !DILocation(line: 27, column: 9, scope: !32)
!40 = !DILocation(line: 29, column: 9, scope: !32)
!41 = !DILocation(line: 29, column: 19, scope: !32)
!42 = !DILocation(line: 29, column: 26, scope: !32)
!43 = !{!11, !11, i64 0}
!44 = !DILocation(line: 29, column: 30, scope: !32)
!45 = !DILocation(line: 30, column: 15, scope: !32)
!46 = !DILocation(line: 31, column: 9, scope: !32)
!47 = !DILocation(line: 34, column: 10, scope: !32)
!48 = !DILocation(line: 34, column: 22, scope: !32)
!49 = !DILocation(line: 34, column: 38, scope: !32)
!50 = !DILocation(line: 34, column: 44, scope: !32)
!51 = !DILocation(line: 34, column: 5, scope: !32)
!52 = !DILocation(line: 35, column: 20, scope: !32)
!53 = !DILocation(line: 35, column: 44, scope: !32)
!54 = !DILocation(line: 35, column: 13, scope: !32)
!55 = !DILocation(line: 35, column: 64, scope: !32)
!56 = !DILocation(line: 36, column: 13, scope: !32)
!57 = !DILocation(line: 37, column: 19, scope: !32)
!58 = !DILocation(line: 38, column: 13, scope: !32)
!59 = !DILocation(line: 40, column: 5, scope: !32)
!60 = !DILocation(line: 34, column: 69, scope: !32)
!61 = distinct !{!61, !51, !59, !62}
!62 = !{!"llvm.loop.mustprogress"}
!63 = !DILocation(line: 41, column: 1, scope: !32)
!64 = distinct !DISubprogram(name: "unseal", scope: !65, file: !65, line: 98, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!65 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!66 = !DILocation(line: 100, column: 10, scope: !64)
!67 = !DILocation(line: 100, column: 15, scope: !64)
!68 = !{!69, !17, i64 16}
!69 = !{!"end", !11, i64 0, !17, i64 16, !70, i64 18, !70, i64 22}
!70 = !{!"long", !11, i64 0}
!71 = !DILocation(line: 100, column: 28, scope: !64)
!72 = !DILocation(line: 100, column: 31, scope: !64)
!73 = !DILocation(line: 100, column: 41, scope: !64)
!74 = !DILocation(line: 100, column: 48, scope: !64)
!75 = !DILocation(line: 100, column: 55, scope: !64)
!76 = !DILocation(line: 100, column: 52, scope: !64)
!77 = !DILocation(line: 100, column: 59, scope: !64)
!78 = !DILocation(line: 101, column: 33, scope: !64)
!79 = !DILocation(line: 101, column: 38, scope: !64)
!80 = !DILocation(line: 101, column: 44, scope: !64)
!81 = !DILocation(line: 101, column: 54, scope: !64)
!82 = !DILocation(line: 101, column: 88, scope: !64)
!83 = !DILocation(line: 101, column: 98, scope: !64)
!84 = !DILocation(line: 102, column: 50, scope: !64)
!85 = !DILocation(line: 102, column: 60, scope: !64)
!86 = !DILocation(line: 102, column: 65, scope: !64)
!87 = !DILocation(line: 101, column: 10, scope: !64)
!88 = !DILocation(line: 100, column: 9, scope: !64)
!89 = !DILocation(line: 103, column: 9, scope: !64)
!90 = !DILocation(line: 105, column: 20, scope: !64)
!91 = !DILocation(line: 105, column: 25, scope: !64)
!92 = !{!69, !70, i64 22}
!93 = !DILocation(line: 105, column: 35, scope: !64)
!94 = !DILocation(line: 105, column: 45, scope: !64)
!95 = !DILocation(line: 105, column: 52, scope: !64)
!96 = !DILocation(line: 105, column: 10, scope: !64)
!97 = !DILocation(line: 105, column: 9, scope: !64)
!98 = !DILocation(line: 106, column: 9, scope: !64)
!99 = !DILocation(line: 108, column: 21, scope: !64)
!100 = !DILocation(line: 108, column: 31, scope: !64)
!101 = !DILocation(line: 108, column: 38, scope: !64)
!102 = !DILocation(line: 108, column: 5, scope: !64)
!103 = !DILocation(line: 108, column: 10, scope: !64)
!104 = !DILocation(line: 108, column: 19, scope: !64)
!105 = !DILocation(line: 109, column: 5, scope: !64)
!106 = !DILocation(line: 110, column: 1, scope: !64)
!107 = distinct !DISubprogram(name: "put_message", scope: !108, file: !108, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!108 = !DIFile(filename: "line.h", directory: "", checksumkind: CSK_MD5, checksum: "3135e03cb4880b4eeb4ce7189c26cdab")
!109 = !DILocation(line: 9, column: 47, scope: !107)
!110 = !DILocation(line: 9, column: 5, scope: !107)
!111 = !DILocation(line: 10, column: 1, scope: !107)
!112 = distinct !DISubprogram(name: "install_in", scope: !6, file: !6, line: 43, type: !7, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!113 = !DILocation(line: 44, column: 5, scope: !112)
!114 = !DILocation(line: 44, column: 47, scope: !112)
!115 = !DILocation(line: 44, column: 32, scope: !112)
!116 = !DILocation(line: 45, column: 5, scope: !112)
!117 = !DILocation(line: 45, column: 22, scope: !112)
!118 = !DILocation(line: 45, column: 35, scope: !112)
!119 = !DILocation(line: 45, column: 54, scope: !112)
!120 = !DILocation(line: 45, column: 68, scope: !112)
!121 = !{!122, !17, i64 0}
!122 = !{!"installation", !17, i64 0, !11, i64 2}
!123 = !DILocation(line: 45, column: 72, scope: !112)
!124 = !DILocation(line: 45, column: 14, scope: !112)
!125 = !DILocation(line: 46, column: 9, scope: !112)
!126 = !DILocation(line: 46, column: 15, scope: !112)
!127 = !DILocation(line: 47, column: 26, scope: !112)
!128 = !DILocation(line: 47, column: 19, scope: !112)
!129 = !DILocation(line: 47, column: 34, scope: !112)
!130 = !DILocation(line: 47, column: 9, scope: !112)
!131 = !DILocation(line: 48, column: 5, scope: !112)
!132 = !DILocation(line: 49, column: 1, scope: !112)
!133 = distinct !DISubprogram(name: "take_key", scope: !65, file: !65, line: 130, type: !7, scopeLine: 130, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!134 = !DILocation(line: 131, column: 16, scope: !133)
!135 = !DILocation(line: 131, column: 21, scope: !133)
!136 = !DILocation(line: 131, column: 26, scope: !133)
!137 = !DILocation(line: 131, column: 40, scope: !133)
!138 = !DILocation(line: 131, column: 5, scope: !133)
!139 = !DILocation(line: 132, column: 5, scope: !133)
!140 = !DILocation(line: 132, column: 10, scope: !133)
!141 = !DILocation(line: 132, column: 23, scope: !133)
!142 = !DILocation(line: 133, column: 1, scope: !133)
!143 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !144, file: !144, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!144 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!145 = !DILocation(line: 254, column: 9, scope: !143)
!146 = !DILocation(line: 254, column: 23, scope: !143)
!147 = !DILocation(line: 255, column: 38, scope: !143)
!148 = !DILocation(line: 255, column: 43, scope: !143)
!149 = !DILocation(line: 255, column: 47, scope: !143)
!150 = !DILocation(line: 255, column: 58, scope: !143)
!151 = !DILocation(line: 255, column: 16, scope: !143)
!152 = !DILocation(line: 255, column: 9, scope: !143)
!153 = !DILocation(line: 257, column: 30, scope: !143)
!154 = !DILocation(line: 257, column: 35, scope: !143)
!155 = !DILocation(line: 257, column: 39, scope: !143)
!156 = !DILocation(line: 257, column: 50, scope: !143)
!157 = !DILocation(line: 257, column: 58, scope: !143)
!158 = !DILocation(line: 257, column: 84, scope: !143)
!159 = !DILocation(line: 257, column: 73, scope: !143)
!160 = !DILocation(line: 257, column: 101, scope: !143)
!161 = !DILocation(line: 257, column: 90, scope: !143)
!162 = !DILocation(line: 257, column: 12, scope: !143)
!163 = !DILocation(line: 257, column: 5, scope: !143)
!164 = !DILocation(line: 258, column: 1, scope: !143)
!165 = distinct !DISubprogram(name: "is_before", scope: !166, file: !166, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!166 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!167 = !{!70, !70, i64 0}
!168 = !DILocation(line: 152, column: 5, scope: !165)
!169 = !DILocation(line: 153, column: 35, scope: !165)
!170 = !DILocation(line: 153, column: 40, scope: !165)
!171 = !DILocation(line: 153, column: 12, scope: !165)
!172 = !DILocation(line: 154, column: 1, scope: !165)
!173 = !DILocation(line: 153, column: 5, scope: !165)
!174 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !144, file: !144, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!175 = !DILocation(line: 241, column: 5, scope: !174)
!176 = !DILocation(line: 242, column: 32, scope: !174)
!177 = !DILocation(line: 242, column: 37, scope: !174)
!178 = !DILocation(line: 242, column: 43, scope: !174)
!179 = !DILocation(line: 242, column: 56, scope: !174)
!180 = !DILocation(line: 242, column: 12, scope: !174)
!181 = !DILocation(line: 242, column: 66, scope: !174)
!182 = !DILocation(line: 243, column: 30, scope: !174)
!183 = !DILocation(line: 243, column: 35, scope: !174)
!184 = !DILocation(line: 243, column: 12, scope: !174)
!185 = !DILocation(line: 243, column: 62, scope: !174)
!186 = !DILocation(line: 0, scope: !174)
!187 = !DILocation(line: 244, column: 1, scope: !174)
!188 = !DILocation(line: 242, column: 5, scope: !174)
!189 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !144, file: !144, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!190 = !DILocation(line: 205, column: 1, scope: !189)
!191 = !{i64 0}
!192 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !144, file: !144, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!193 = !DILocation(line: 221, column: 5, scope: !192)
!194 = !DILocation(line: 222, column: 5, scope: !192)
!195 = !DILocation(line: 223, column: 5, scope: !192)
!196 = !DILocation(line: 224, column: 5, scope: !192)
!197 = !DILocation(line: 225, column: 5, scope: !192)
!198 = !DILocation(line: 226, column: 5, scope: !192)
!199 = !DILocation(line: 227, column: 5, scope: !192)
!200 = !DILocation(line: 230, column: 28, scope: !192)
!201 = !DILocation(line: 230, column: 37, scope: !192)
!202 = !DILocation(line: 230, column: 47, scope: !192)
!203 = !DILocation(line: 230, column: 57, scope: !192)
!204 = !DILocation(line: 230, column: 67, scope: !192)
!205 = !DILocation(line: 230, column: 77, scope: !192)
!206 = !DILocation(line: 228, column: 5, scope: !192)
!207 = !{i64 0}
!208 = !DILocation(line: 232, column: 17, scope: !192)
!209 = !DILocation(line: 233, column: 1, scope: !192)
!210 = !DILocation(line: 232, column: 5, scope: !192)
!211 = distinct !DISubprogram(name: "constant_time_cmp", scope: !144, file: !144, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!212 = !DILocation(line: 126, column: 5, scope: !211)
!213 = !DILocation(line: 126, column: 41, scope: !211)
!214 = !DILocation(line: 126, column: 35, scope: !211)
!215 = !DILocation(line: 127, column: 5, scope: !211)
!216 = !DILocation(line: 127, column: 43, scope: !211)
!217 = !DILocation(line: 127, column: 35, scope: !211)
!218 = !DILocation(line: 128, column: 5, scope: !211)
!219 = !DILocation(line: 128, column: 14, scope: !211)
!220 = !DILocation(line: 129, column: 10, scope: !211)
!221 = !DILocation(line: 129, column: 19, scope: !211)
!222 = !DILocation(line: 129, column: 30, scope: !211)
!223 = !DILocation(line: 129, column: 38, scope: !211)
!224 = !DILocation(line: 129, column: 36, scope: !211)
!225 = !DILocation(line: 129, column: 5, scope: !211)
!226 = !DILocation(line: 130, column: 23, scope: !211)
!227 = !DILocation(line: 130, column: 27, scope: !211)
!228 = !DILocation(line: 130, column: 36, scope: !211)
!229 = !DILocation(line: 130, column: 42, scope: !211)
!230 = !DILocation(line: 130, column: 34, scope: !211)
!231 = !DILocation(line: 130, column: 20, scope: !211)
!232 = !DILocation(line: 131, column: 5, scope: !211)
!233 = !DILocation(line: 129, column: 51, scope: !211)
!234 = distinct !{!234, !225, !232, !62}
!235 = !DILocation(line: 132, column: 24, scope: !211)
!236 = !DILocation(line: 132, column: 35, scope: !211)
!237 = !DILocation(line: 132, column: 40, scope: !211)
!238 = !DILocation(line: 132, column: 20, scope: !211)
!239 = !DILocation(line: 132, column: 47, scope: !211)
!240 = !DILocation(line: 133, column: 1, scope: !211)
!241 = !DILocation(line: 132, column: 5, scope: !211)
!242 = distinct !DISubprogram(name: "put_words", scope: !243, file: !243, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!243 = !DIFile(filename: "transmitter.h", directory: "", checksumkind: CSK_MD5, checksum: "80c9a7815f18395894a8d50e0edcb5fd")
!244 = !DILocation(line: 15, column: 5, scope: !242)
!245 = !DILocation(line: 15, column: 27, scope: !242)
!246 = !DILocation(line: 15, column: 34, scope: !242)
!247 = !DILocation(line: 15, column: 40, scope: !242)
!248 = !DILocation(line: 15, column: 32, scope: !242)
!249 = !DILocation(line: 15, column: 21, scope: !242)
!250 = !DILocation(line: 16, column: 5, scope: !242)
!251 = !DILocation(line: 17, column: 9, scope: !242)
!252 = !DILocation(line: 17, column: 30, scope: !242)
!253 = !DILocation(line: 17, column: 25, scope: !242)
!254 = !DILocation(line: 17, column: 18, scope: !242)
!255 = !DILocation(line: 17, column: 34, scope: !242)
!256 = !DILocation(line: 18, column: 9, scope: !242)
!257 = !DILocation(line: 19, column: 20, scope: !242)
!258 = !DILocation(line: 19, column: 25, scope: !242)
!259 = !DILocation(line: 19, column: 32, scope: !242)
!260 = !DILocation(line: 19, column: 37, scope: !242)
!261 = !DILocation(line: 19, column: 30, scope: !242)
!262 = !DILocation(line: 19, column: 18, scope: !242)
!263 = !DILocation(line: 20, column: 18, scope: !242)
!264 = !DILocation(line: 20, column: 23, scope: !242)
!265 = !DILocation(line: 20, column: 33, scope: !242)
!266 = !DILocation(line: 20, column: 38, scope: !242)
!267 = !DILocation(line: 20, column: 44, scope: !242)
!268 = !DILocation(line: 20, column: 32, scope: !242)
!269 = !DILocation(line: 20, column: 29, scope: !242)
!270 = !DILocation(line: 20, column: 17, scope: !242)
!271 = !DILocation(line: 20, column: 13, scope: !242)
!272 = !DILocation(line: 21, column: 9, scope: !242)
!273 = !DILocation(line: 21, column: 18, scope: !242)
!274 = !DILocation(line: 21, column: 27, scope: !242)
!275 = distinct !{!275, !256, !276, !62}
!276 = !DILocation(line: 21, column: 31, scope: !242)
!277 = !DILocation(line: 22, column: 13, scope: !242)
!278 = !DILocation(line: 22, column: 21, scope: !242)
!279 = !DILocation(line: 22, column: 18, scope: !242)
!280 = !DILocation(line: 22, column: 9, scope: !242)
!281 = !DILocation(line: 23, column: 5, scope: !242)
!282 = !DILocation(line: 23, column: 14, scope: !242)
!283 = !DILocation(line: 23, column: 22, scope: !242)
!284 = !DILocation(line: 23, column: 19, scope: !242)
!285 = distinct !{!285, !250, !286, !62}
!286 = !DILocation(line: 23, column: 25, scope: !242)
!287 = !DILocation(line: 24, column: 1, scope: !242)
!288 = distinct !DISubprogram(name: "put", scope: !243, file: !243, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!289 = !DILocation(line: 9, column: 5, scope: !288)
!290 = !DILocation(line: 9, column: 12, scope: !288)
!291 = !DILocation(line: 9, column: 24, scope: !288)
!292 = distinct !{!292, !289, !293, !62}
!293 = !DILocation(line: 10, column: 5, scope: !288)
!294 = !DILocation(line: 11, column: 17, scope: !288)
!295 = !DILocation(line: 11, column: 15, scope: !288)
!296 = !DILocation(line: 12, column: 1, scope: !288)
!297 = distinct !DISubprogram(name: "copy_words", scope: !65, file: !65, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!298 = !DILocation(line: 125, column: 10, scope: !297)
!299 = !DILocation(line: 125, column: 19, scope: !297)
!300 = !DILocation(line: 125, column: 30, scope: !297)
!301 = !DILocation(line: 125, column: 38, scope: !297)
!302 = !DILocation(line: 125, column: 36, scope: !297)
!303 = !DILocation(line: 125, column: 5, scope: !297)
!304 = !DILocation(line: 126, column: 21, scope: !297)
!305 = !DILocation(line: 126, column: 26, scope: !297)
!306 = !DILocation(line: 126, column: 9, scope: !297)
!307 = !DILocation(line: 126, column: 12, scope: !297)
!308 = !DILocation(line: 126, column: 19, scope: !297)
!309 = !DILocation(line: 127, column: 5, scope: !297)
!310 = !DILocation(line: 125, column: 50, scope: !297)
!311 = distinct !{!311, !303, !309, !62}
!312 = !DILocation(line: 128, column: 1, scope: !297)
