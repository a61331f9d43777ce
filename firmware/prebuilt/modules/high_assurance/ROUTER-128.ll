target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_ROUTER.output.wan_out, 0"
module asm ".set __sm_ROUTER.output.switch_out, 0"
module asm ".set __sm_ROUTER.output.generation_out, 0"
module asm ".set __sm_ROUTER.output.cs_out, 0"
module asm ".set __sm_ROUTER.output.top_up_out, 0"
module asm ".set __sm_ROUTER.output.log_out, 0"
module asm ".set __sm_ROUTER.input.envelope_in, 0"
module asm ".set __sm_ROUTER.input.switch_in, 0"
module asm ".set __sm_ROUTER.input.piece_in, 0"

%struct.envelope = type { %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { %struct.anon.0, %struct.message, [16 x i8] }
%struct.anon.0 = type { i16, i32 }
%struct.message = type { i16, %union.anon.1 }
%union.anon.1 = type { %struct.anon.2 }
%struct.anon.2 = type { i32, i32, i16, i16 }
%struct.piece = type { i16, [6 x i16] }
%struct.record = type { [3 x i16] }

@__sm_ROUTER_io_wan_out_idx = external dso_local global i8, align 1
@__sm_ROUTER_io_switch_out_idx = external dso_local global i8, align 1
@__sm_ROUTER_io_generation_out_idx = external dso_local global i8, align 1
@__sm_ROUTER_io_cs_out_idx = external dso_local global i8, align 1
@__sm_ROUTER_io_top_up_out_idx = external dso_local global i8, align 1
@__sm_ROUTER_io_log_out_idx = external dso_local global i8, align 1
@collected = internal global %struct.envelope zeroinitializer, align 2
@next = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @wan_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ROUTER_io_wan_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_ROUTER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_ROUTER_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.ROUTER.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @switch_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ROUTER_io_switch_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_ROUTER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @generation_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ROUTER_io_generation_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_ROUTER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @cs_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ROUTER_io_cs_out_idx to i16), ptr %5, align 2, !dbg !24, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !24, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !24, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !24, !tbaa !13
  %9 = call zeroext i16 @__sm_ROUTER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !24
  ret i16 %9, !dbg !24
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @top_up_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !25 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ROUTER_io_top_up_out_idx to i16), ptr %5, align 2, !dbg !26, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !26, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !26, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !26, !tbaa !13
  %9 = call zeroext i16 @__sm_ROUTER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !26
  ret i16 %9, !dbg !26
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @log_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !27 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ROUTER_io_log_out_idx to i16), ptr %5, align 2, !dbg !28, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !28, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !28, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !28, !tbaa !13
  %9 = call zeroext i16 @__sm_ROUTER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !28
  ret i16 %9, !dbg !28
}

; Function Attrs: nounwind optsize
define dso_local void @envelope_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !29 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !30
  %7 = load i16, ptr %4, align 2, !dbg !31, !tbaa !13
  %8 = icmp eq i16 %7, 36, !dbg !31
  br i1 %8, label %9, label %11, !dbg !31

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !31, !tbaa !9
  br label %12, !dbg !31

11:                                               ; preds = %2
  br label %12, !dbg !31

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !31
  store ptr %13, ptr %5, align 2, !dbg !32, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #6, !dbg !33
  %14 = load ptr, ptr %5, align 2, !dbg !34, !tbaa !9
  %15 = icmp eq ptr %14, null, !dbg !35
  br i1 %15, label %16, label %17, !dbg !34

16:                                               ; preds = %12
  br label %23, !dbg !34

17:                                               ; preds = %12
  %18 = load ptr, ptr %5, align 2, !dbg !36, !tbaa !9
  %19 = getelementptr inbounds %struct.envelope, ptr %18, i32 0, i32 0, !dbg !37
  %20 = getelementptr inbounds %struct.anon, ptr %19, i32 0, i32 0, !dbg !37
  %21 = getelementptr inbounds %struct.anon.0, ptr %20, i32 0, i32 0, !dbg !38
  %22 = load i16, ptr %21, align 2, !dbg !38, !tbaa !39
  br label %23, !dbg !34

23:                                               ; preds = %17, %16
  %24 = phi i16 [ 0, %16 ], [ %22, %17 ], !dbg !34
  store i16 %24, ptr %6, align 2, !dbg !40, !tbaa !16
  %25 = load i16, ptr %6, align 2, !dbg !41, !tbaa !16
  %26 = icmp eq i16 %25, 1, !dbg !42
  br i1 %26, label %36, label %27, !dbg !43

27:                                               ; preds = %23
  %28 = load i16, ptr %6, align 2, !dbg !44, !tbaa !16
  %29 = icmp eq i16 %28, 4, !dbg !45
  br i1 %29, label %36, label %30, !dbg !46

30:                                               ; preds = %27
  %31 = load i16, ptr %6, align 2, !dbg !47, !tbaa !16
  %32 = icmp eq i16 %31, 10, !dbg !48
  br i1 %32, label %36, label %33, !dbg !49

33:                                               ; preds = %30
  %34 = load i16, ptr %6, align 2, !dbg !50, !tbaa !16
  %35 = icmp eq i16 %34, 11, !dbg !51
  br i1 %35, label %36, label %38, !dbg !41

36:                                               ; preds = %33, %30, %27, %23
  %37 = load ptr, ptr %5, align 2, !dbg !52, !tbaa !9
  call void @hand_over(ptr noundef %37) #5, !dbg !53
  br label %48, !dbg !54

38:                                               ; preds = %33
  %39 = load i16, ptr %6, align 2, !dbg !55, !tbaa !16
  %40 = icmp eq i16 %39, 5, !dbg !56
  br i1 %40, label %41, label %46, !dbg !55

41:                                               ; preds = %38
  %42 = load ptr, ptr %5, align 2, !dbg !57, !tbaa !9
  %43 = call zeroext i16 @switch_out(ptr noundef %42, i16 noundef 36) #5, !dbg !57
  %44 = icmp eq i16 %43, 0, !dbg !57
  %45 = zext i1 %44 to i16, !dbg !57
  br label %47, !dbg !58

46:                                               ; preds = %38
  call void @refuse(i16 noundef 8) #5, !dbg !59
  br label %47

47:                                               ; preds = %46, %41
  br label %48

48:                                               ; preds = %47, %36
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #6, !dbg !60
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !60
  ret void, !dbg !60
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: noinline nounwind optsize
define internal void @hand_over(ptr noundef %0) #3 section ".sm.ROUTER.text" !dbg !61 {
  %2 = alloca ptr, align 2
  %3 = alloca %struct.piece, align 2
  %4 = alloca i32, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 14, ptr %3) #6, !dbg !62
  %5 = getelementptr inbounds %struct.piece, ptr %3, i32 0, i32 0, !dbg !63
  store i16 0, ptr %5, align 2, !dbg !64, !tbaa !65
  br label %6, !dbg !67

6:                                                ; preds = %33, %1
  %7 = getelementptr inbounds %struct.piece, ptr %3, i32 0, i32 0, !dbg !68
  %8 = load i16, ptr %7, align 2, !dbg !68, !tbaa !65
  %9 = icmp ne i16 %8, 18, !dbg !69
  br i1 %9, label %10, label %37, !dbg !70

10:                                               ; preds = %6
  %11 = getelementptr inbounds %struct.piece, ptr %3, i32 0, i32 1, !dbg !71
  %12 = getelementptr inbounds [6 x i16], ptr %11, i16 0, i16 0, !dbg !72
  %13 = load ptr, ptr %2, align 2, !dbg !73, !tbaa !9
  %14 = getelementptr inbounds %struct.envelope, ptr %13, i32 0, i32 0, !dbg !74
  %15 = getelementptr inbounds [18 x i16], ptr %14, i16 0, i16 0, !dbg !73
  %16 = getelementptr inbounds %struct.piece, ptr %3, i32 0, i32 0, !dbg !75
  %17 = load i16, ptr %16, align 2, !dbg !75, !tbaa !65
  %18 = getelementptr inbounds i16, ptr %15, i16 %17, !dbg !76
  call void @copy_words(ptr noundef %12, ptr noundef %18, i16 noundef 6) #5, !dbg !77
  %19 = load ptr, ptr %2, align 2, !dbg !78, !tbaa !9
  %20 = getelementptr inbounds %struct.envelope, ptr %19, i32 0, i32 0, !dbg !79
  %21 = getelementptr inbounds %struct.anon, ptr %20, i32 0, i32 0, !dbg !79
  %22 = getelementptr inbounds %struct.anon.0, ptr %21, i32 0, i32 0, !dbg !80
  %23 = load i16, ptr %22, align 2, !dbg !80, !tbaa !39
  %24 = icmp eq i16 %23, 4, !dbg !81
  br i1 %24, label %25, label %28, !dbg !82

25:                                               ; preds = %10
  %26 = call zeroext i16 @top_up_out(ptr noundef %3, i16 noundef 14) #5, !dbg !83
  %27 = icmp eq i16 %26, 0, !dbg !83
  br i1 %27, label %32, label %31, !dbg !78

28:                                               ; preds = %10
  %29 = call zeroext i16 @cs_out(ptr noundef %3, i16 noundef 14) #5, !dbg !84
  %30 = icmp eq i16 %29, 0, !dbg !84
  br i1 %30, label %32, label %31, !dbg !82

31:                                               ; preds = %28, %25
  store i32 1, ptr %4, align 2
  br label %38, !dbg !85

32:                                               ; preds = %28, %25
  br label %33, !dbg !86

33:                                               ; preds = %32
  %34 = getelementptr inbounds %struct.piece, ptr %3, i32 0, i32 0, !dbg !87
  %35 = load i16, ptr %34, align 2, !dbg !88, !tbaa !65
  %36 = add i16 %35, 6, !dbg !88
  store i16 %36, ptr %34, align 2, !dbg !88, !tbaa !65
  br label %6, !dbg !70, !llvm.loop !89

37:                                               ; preds = %6
  store i32 0, ptr %4, align 2, !dbg !91
  br label %38, !dbg !91

38:                                               ; preds = %37, %31
  call void @llvm.lifetime.end.p0(i64 14, ptr %3) #6, !dbg !91
  %39 = load i32, ptr %4, align 2
  switch i32 %39, label %41 [
    i32 0, label %40
    i32 1, label %40
  ]

40:                                               ; preds = %38, %38
  ret void, !dbg !91

41:                                               ; preds = %38
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @refuse(i16 noundef %0) #0 section ".sm.ROUTER.text" !dbg !92 {
  %2 = alloca i16, align 2
  %3 = alloca %struct.record, align 2
  store i16 %0, ptr %2, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 6, ptr %3) #6, !dbg !93
  %4 = getelementptr inbounds %struct.record, ptr %3, i32 0, i32 0, !dbg !94
  store i16 128, ptr %4, align 2, !dbg !95, !tbaa !16
  %5 = getelementptr inbounds i16, ptr %4, i16 1, !dbg !95
  %6 = load i16, ptr %2, align 2, !dbg !96, !tbaa !13
  store i16 %6, ptr %5, align 2, !dbg !95, !tbaa !16
  %7 = getelementptr inbounds i16, ptr %4, i16 2, !dbg !95
  store i16 1, ptr %7, align 2, !dbg !95, !tbaa !16
  %8 = call zeroext i16 @log_out(ptr noundef %3, i16 noundef 6) #5, !dbg !97
  %9 = icmp eq i16 %8, 0, !dbg !97
  %10 = zext i1 %9 to i16, !dbg !97
  call void @llvm.lifetime.end.p0(i64 6, ptr %3) #6, !dbg !98
  ret void, !dbg !98
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @switch_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !99 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !100
  %6 = load i16, ptr %4, align 2, !dbg !101, !tbaa !13
  %7 = icmp eq i16 %6, 36, !dbg !101
  br i1 %7, label %8, label %10, !dbg !101

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !101, !tbaa !9
  br label %11, !dbg !101

10:                                               ; preds = %2
  br label %11, !dbg !101

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !101
  store ptr %12, ptr %5, align 2, !dbg !102, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !103, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !104
  br i1 %14, label %15, label %27, !dbg !105

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !106, !tbaa !9
  %17 = getelementptr inbounds %struct.envelope, ptr %16, i32 0, i32 0, !dbg !107
  %18 = getelementptr inbounds %struct.anon, ptr %17, i32 0, i32 0, !dbg !107
  %19 = getelementptr inbounds %struct.anon.0, ptr %18, i32 0, i32 0, !dbg !108
  %20 = load i16, ptr %19, align 2, !dbg !108, !tbaa !39
  %21 = icmp eq i16 %20, 6, !dbg !109
  br i1 %21, label %22, label %27, !dbg !103

22:                                               ; preds = %15
  %23 = load ptr, ptr %5, align 2, !dbg !110, !tbaa !9
  %24 = call zeroext i16 @wan_out(ptr noundef %23, i16 noundef 36) #5, !dbg !110
  %25 = icmp eq i16 %24, 0, !dbg !110
  %26 = zext i1 %25 to i16, !dbg !110
  br label %27, !dbg !111

27:                                               ; preds = %22, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !112
  ret void, !dbg !112
}

; Function Attrs: nounwind optsize
define dso_local void @piece_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !113 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !114, !tbaa !13
  %6 = icmp eq i16 %5, 14, !dbg !114
  br i1 %6, label %7, label %9, !dbg !114

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !114, !tbaa !9
  br label %10, !dbg !114

9:                                                ; preds = %2
  br label %10, !dbg !114

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !114
  %12 = call zeroext i16 @take_piece(ptr noundef @collected, ptr noundef @next, ptr noundef %11) #5, !dbg !115
  %13 = icmp ne i16 %12, 0, !dbg !115
  br i1 %13, label %15, label %14, !dbg !116

14:                                               ; preds = %10
  br label %41, !dbg !117

15:                                               ; preds = %10
  %16 = load i16, ptr @collected, align 2, !dbg !118, !tbaa !39
  %17 = icmp eq i16 %16, 2, !dbg !119
  br i1 %17, label %21, label %18, !dbg !120

18:                                               ; preds = %15
  %19 = load i16, ptr @collected, align 2, !dbg !121, !tbaa !39
  %20 = icmp eq i16 %19, 3, !dbg !122
  br i1 %20, label %21, label %25, !dbg !123

21:                                               ; preds = %18, %15
  %22 = call zeroext i16 @wan_out(ptr noundef @collected, i16 noundef 36) #5, !dbg !124
  %23 = icmp eq i16 %22, 0, !dbg !124
  %24 = zext i1 %23 to i16, !dbg !124
  br label %41, !dbg !125

25:                                               ; preds = %18
  %26 = load i16, ptr @collected, align 2, !dbg !126, !tbaa !39
  %27 = icmp eq i16 %26, 7, !dbg !127
  br i1 %27, label %28, label %32, !dbg !128

28:                                               ; preds = %25
  %29 = call zeroext i16 @switch_out(ptr noundef @collected, i16 noundef 36) #5, !dbg !129
  %30 = icmp eq i16 %29, 0, !dbg !129
  %31 = zext i1 %30 to i16, !dbg !129
  br label %40, !dbg !130

32:                                               ; preds = %25
  %33 = load i16, ptr @collected, align 2, !dbg !131, !tbaa !39
  %34 = icmp eq i16 %33, 12, !dbg !132
  br i1 %34, label %35, label %39, !dbg !133

35:                                               ; preds = %32
  %36 = call zeroext i16 @generation_out(ptr noundef @collected, i16 noundef 36) #5, !dbg !134
  %37 = icmp eq i16 %36, 0, !dbg !134
  %38 = zext i1 %37 to i16, !dbg !134
  br label %39, !dbg !135

39:                                               ; preds = %35, %32
  br label %40

40:                                               ; preds = %39, %28
  br label %41

41:                                               ; preds = %14, %40, %21
  ret void, !dbg !136
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @take_piece(ptr noundef %0, ptr noundef %1, ptr noundef %2) #4 !dbg !137 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca ptr, align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store ptr %2, ptr %7, align 2, !tbaa !9
  %8 = load ptr, ptr %7, align 2, !dbg !139, !tbaa !9
  %9 = icmp eq ptr %8, null, !dbg !140
  br i1 %9, label %22, label %10, !dbg !141

10:                                               ; preds = %3
  %11 = load ptr, ptr %7, align 2, !dbg !142, !tbaa !9
  %12 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 0, !dbg !143
  %13 = load i16, ptr %12, align 2, !dbg !143, !tbaa !65
  %14 = icmp ne i16 %13, 0, !dbg !144
  br i1 %14, label %15, label %23, !dbg !145

15:                                               ; preds = %10
  %16 = load ptr, ptr %7, align 2, !dbg !146, !tbaa !9
  %17 = getelementptr inbounds %struct.piece, ptr %16, i32 0, i32 0, !dbg !147
  %18 = load i16, ptr %17, align 2, !dbg !147, !tbaa !65
  %19 = load ptr, ptr %6, align 2, !dbg !148, !tbaa !9
  %20 = load i16, ptr %19, align 2, !dbg !149, !tbaa !16
  %21 = icmp ne i16 %18, %20, !dbg !150
  br i1 %21, label %22, label %23, !dbg !139

22:                                               ; preds = %15, %3
  store i16 0, ptr %4, align 2, !dbg !151
  br label %45, !dbg !151

23:                                               ; preds = %15, %10
  %24 = load ptr, ptr %5, align 2, !dbg !152, !tbaa !9
  %25 = getelementptr inbounds %struct.envelope, ptr %24, i32 0, i32 0, !dbg !153
  %26 = getelementptr inbounds [18 x i16], ptr %25, i16 0, i16 0, !dbg !152
  %27 = load ptr, ptr %7, align 2, !dbg !154, !tbaa !9
  %28 = getelementptr inbounds %struct.piece, ptr %27, i32 0, i32 0, !dbg !155
  %29 = load i16, ptr %28, align 2, !dbg !155, !tbaa !65
  %30 = getelementptr inbounds i16, ptr %26, i16 %29, !dbg !156
  %31 = load ptr, ptr %7, align 2, !dbg !157, !tbaa !9
  %32 = getelementptr inbounds %struct.piece, ptr %31, i32 0, i32 1, !dbg !158
  %33 = getelementptr inbounds [6 x i16], ptr %32, i16 0, i16 0, !dbg !157
  call void @copy_words(ptr noundef %30, ptr noundef %33, i16 noundef 6) #5, !dbg !159
  %34 = load ptr, ptr %7, align 2, !dbg !160, !tbaa !9
  %35 = getelementptr inbounds %struct.piece, ptr %34, i32 0, i32 0, !dbg !161
  %36 = load i16, ptr %35, align 2, !dbg !161, !tbaa !65
  %37 = add i16 %36, 6, !dbg !162
  %38 = load ptr, ptr %6, align 2, !dbg !163, !tbaa !9
  store i16 %37, ptr %38, align 2, !dbg !164, !tbaa !16
  %39 = load ptr, ptr %6, align 2, !dbg !165, !tbaa !9
  %40 = load i16, ptr %39, align 2, !dbg !166, !tbaa !16
  %41 = icmp ne i16 %40, 18, !dbg !167
  br i1 %41, label %42, label %43, !dbg !166

42:                                               ; preds = %23
  store i16 0, ptr %4, align 2, !dbg !168
  br label %45, !dbg !168

43:                                               ; preds = %23
  %44 = load ptr, ptr %6, align 2, !dbg !169, !tbaa !9
  store i16 0, ptr %44, align 2, !dbg !170, !tbaa !16
  store i16 1, ptr %4, align 2, !dbg !171
  br label %45, !dbg !171

45:                                               ; preds = %43, %42, %22
  %46 = load i16, ptr %4, align 2, !dbg !172
  ret i16 %46, !dbg !172
}

; Function Attrs: nounwind optsize
define dso_local void @__sm_ROUTER_rejected(i16 noundef zeroext %0) #0 section ".sm.ROUTER.text" !dbg !173 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  %3 = load i16, ptr %2, align 2, !dbg !174, !tbaa !16
  call void @refuse(i16 noundef 1) #5, !dbg !175
  ret void, !dbg !176
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #4 !dbg !177 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !178
  store i16 0, ptr %7, align 2, !dbg !179, !tbaa !13
  br label %8, !dbg !178

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !180, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !181, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !182
  br i1 %11, label %13, label %12, !dbg !183

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !183
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !184, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !185, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !184
  %17 = load i16, ptr %16, align 2, !dbg !184, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !186, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !187, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !186
  store i16 %17, ptr %20, align 2, !dbg !188, !tbaa !16
  br label %21, !dbg !189

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !190, !tbaa !13
  %23 = add i16 %22, 1, !dbg !190
  store i16 %23, ptr %7, align 2, !dbg !190, !tbaa !13
  br label %8, !dbg !183, !llvm.loop !191

24:                                               ; preds = %12
  ret void, !dbg !192
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "router.c", directory: "", checksumkind: CSK_MD5, checksum: "44c5429a2bcc728cfa9fbc8bfc3fe02a")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "wan_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "router.c", directory: "", checksumkind: CSK_MD5, checksum: "44c5429a2bcc728cfa9fbc8bfc3fe02a")
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
!18 = !DISubprogram(name: "__sm_ROUTER_send_output", scope: !6, file: !6, line: 5, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "switch_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 6, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "generation_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 7, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "cs_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 8, column: 1, scope: !23)
!25 = distinct !DISubprogram(name: "top_up_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 9, column: 1, scope: !25)
!27 = distinct !DISubprogram(name: "log_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!28 = !DILocation(line: 10, column: 1, scope: !27)
!29 = distinct !DISubprogram(name: "envelope_in", scope: !6, file: !6, line: 32, type: !7, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!30 = !DILocation(line: 33, column: 5, scope: !29)
!31 = !DILocation(line: 33, column: 39, scope: !29)
!32 = !DILocation(line: 33, column: 28, scope: !29)
!33 = !DILocation(line: 34, column: 5, scope: !29)
!34 = !DILocation(line: 34, column: 20, scope: !29)
!35 = !DILocation(line: 34, column: 29, scope: !29)
!36 = !DILocation(line: 34, column: 43, scope: !29)
!37 = !DILocation(line: 34, column: 53, scope: !29)
!38 = !DILocation(line: 34, column: 60, scope: !29)
!39 = !{!11, !11, i64 0}
!40 = !DILocation(line: 34, column: 14, scope: !29)
!41 = !DILocation(line: 35, column: 9, scope: !29)
!42 = !DILocation(line: 35, column: 13, scope: !29)
!43 = !DILocation(line: 35, column: 25, scope: !29)
!44 = !DILocation(line: 35, column: 28, scope: !29)
!45 = !DILocation(line: 35, column: 32, scope: !29)
!46 = !DILocation(line: 35, column: 45, scope: !29)
!47 = !DILocation(line: 35, column: 48, scope: !29)
!48 = !DILocation(line: 35, column: 52, scope: !29)
!49 = !DILocation(line: 35, column: 64, scope: !29)
!50 = !DILocation(line: 35, column: 67, scope: !29)
!51 = !DILocation(line: 35, column: 71, scope: !29)
!52 = !DILocation(line: 36, column: 19, scope: !29)
!53 = !DILocation(line: 36, column: 9, scope: !29)
!54 = !DILocation(line: 37, column: 5, scope: !29)
!55 = !DILocation(line: 37, column: 16, scope: !29)
!56 = !DILocation(line: 37, column: 20, scope: !29)
!57 = !DILocation(line: 38, column: 15, scope: !29)
!58 = !DILocation(line: 39, column: 5, scope: !29)
!59 = !DILocation(line: 40, column: 9, scope: !29)
!60 = !DILocation(line: 42, column: 1, scope: !29)
!61 = distinct !DISubprogram(name: "hand_over", scope: !6, file: !6, line: 21, type: !7, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!62 = !DILocation(line: 22, column: 5, scope: !61)
!63 = !DILocation(line: 23, column: 16, scope: !61)
!64 = !DILocation(line: 23, column: 22, scope: !61)
!65 = !{!66, !17, i64 0}
!66 = !{!"piece", !17, i64 0, !11, i64 2}
!67 = !DILocation(line: 23, column: 10, scope: !61)
!68 = !DILocation(line: 23, column: 33, scope: !61)
!69 = !DILocation(line: 23, column: 39, scope: !61)
!70 = !DILocation(line: 23, column: 5, scope: !61)
!71 = !DILocation(line: 24, column: 26, scope: !61)
!72 = !DILocation(line: 24, column: 20, scope: !61)
!73 = !DILocation(line: 24, column: 33, scope: !61)
!74 = !DILocation(line: 24, column: 43, scope: !61)
!75 = !DILocation(line: 24, column: 57, scope: !61)
!76 = !DILocation(line: 24, column: 49, scope: !61)
!77 = !DILocation(line: 24, column: 9, scope: !61)
!78 = !DILocation(line: 25, column: 15, scope: !61)
!79 = !DILocation(line: 25, column: 25, scope: !61)
!80 = !DILocation(line: 25, column: 32, scope: !61)
!81 = !DILocation(line: 25, column: 36, scope: !61)
!82 = !DILocation(line: 25, column: 13, scope: !61)
!83 = !DILocation(line: 25, column: 51, scope: !61)
!84 = !DILocation(line: 25, column: 77, scope: !61)
!85 = !DILocation(line: 26, column: 13, scope: !61)
!86 = !DILocation(line: 28, column: 5, scope: !61)
!87 = !DILocation(line: 23, column: 64, scope: !61)
!88 = !DILocation(line: 23, column: 70, scope: !61)
!89 = distinct !{!89, !70, !86, !90}
!90 = !{!"llvm.loop.mustprogress"}
!91 = !DILocation(line: 29, column: 1, scope: !61)
!92 = distinct !DISubprogram(name: "refuse", scope: !6, file: !6, line: 15, type: !7, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!93 = !DILocation(line: 16, column: 5, scope: !92)
!94 = !DILocation(line: 16, column: 28, scope: !92)
!95 = !DILocation(line: 16, column: 29, scope: !92)
!96 = !DILocation(line: 16, column: 39, scope: !92)
!97 = !DILocation(line: 17, column: 11, scope: !92)
!98 = !DILocation(line: 18, column: 1, scope: !92)
!99 = distinct !DISubprogram(name: "switch_in", scope: !6, file: !6, line: 45, type: !7, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!100 = !DILocation(line: 46, column: 5, scope: !99)
!101 = !DILocation(line: 46, column: 39, scope: !99)
!102 = !DILocation(line: 46, column: 28, scope: !99)
!103 = !DILocation(line: 47, column: 9, scope: !99)
!104 = !DILocation(line: 47, column: 18, scope: !99)
!105 = !DILocation(line: 47, column: 26, scope: !99)
!106 = !DILocation(line: 47, column: 29, scope: !99)
!107 = !DILocation(line: 47, column: 39, scope: !99)
!108 = !DILocation(line: 47, column: 46, scope: !99)
!109 = !DILocation(line: 47, column: 50, scope: !99)
!110 = !DILocation(line: 48, column: 15, scope: !99)
!111 = !DILocation(line: 49, column: 5, scope: !99)
!112 = !DILocation(line: 50, column: 1, scope: !99)
!113 = distinct !DISubprogram(name: "piece_in", scope: !6, file: !6, line: 53, type: !7, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!114 = !DILocation(line: 54, column: 40, scope: !113)
!115 = !DILocation(line: 54, column: 10, scope: !113)
!116 = !DILocation(line: 54, column: 9, scope: !113)
!117 = !DILocation(line: 55, column: 9, scope: !113)
!118 = !DILocation(line: 57, column: 26, scope: !113)
!119 = !DILocation(line: 57, column: 30, scope: !113)
!120 = !DILocation(line: 57, column: 44, scope: !113)
!121 = !DILocation(line: 57, column: 64, scope: !113)
!122 = !DILocation(line: 57, column: 68, scope: !113)
!123 = !DILocation(line: 57, column: 9, scope: !113)
!124 = !DILocation(line: 58, column: 15, scope: !113)
!125 = !DILocation(line: 59, column: 5, scope: !113)
!126 = !DILocation(line: 59, column: 33, scope: !113)
!127 = !DILocation(line: 59, column: 37, scope: !113)
!128 = !DILocation(line: 59, column: 16, scope: !113)
!129 = !DILocation(line: 60, column: 15, scope: !113)
!130 = !DILocation(line: 61, column: 5, scope: !113)
!131 = !DILocation(line: 61, column: 33, scope: !113)
!132 = !DILocation(line: 61, column: 37, scope: !113)
!133 = !DILocation(line: 61, column: 16, scope: !113)
!134 = !DILocation(line: 62, column: 15, scope: !113)
!135 = !DILocation(line: 63, column: 5, scope: !113)
!136 = !DILocation(line: 64, column: 1, scope: !113)
!137 = distinct !DISubprogram(name: "take_piece", scope: !138, file: !138, line: 143, type: !7, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!138 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!139 = !DILocation(line: 144, column: 9, scope: !137)
!140 = !DILocation(line: 144, column: 15, scope: !137)
!141 = !DILocation(line: 144, column: 23, scope: !137)
!142 = !DILocation(line: 144, column: 27, scope: !137)
!143 = !DILocation(line: 144, column: 34, scope: !137)
!144 = !DILocation(line: 144, column: 40, scope: !137)
!145 = !DILocation(line: 144, column: 45, scope: !137)
!146 = !DILocation(line: 144, column: 48, scope: !137)
!147 = !DILocation(line: 144, column: 55, scope: !137)
!148 = !DILocation(line: 144, column: 65, scope: !137)
!149 = !DILocation(line: 144, column: 64, scope: !137)
!150 = !DILocation(line: 144, column: 61, scope: !137)
!151 = !DILocation(line: 145, column: 9, scope: !137)
!152 = !DILocation(line: 147, column: 16, scope: !137)
!153 = !DILocation(line: 147, column: 26, scope: !137)
!154 = !DILocation(line: 147, column: 34, scope: !137)
!155 = !DILocation(line: 147, column: 41, scope: !137)
!156 = !DILocation(line: 147, column: 32, scope: !137)
!157 = !DILocation(line: 147, column: 48, scope: !137)
!158 = !DILocation(line: 147, column: 55, scope: !137)
!159 = !DILocation(line: 147, column: 5, scope: !137)
!160 = !DILocation(line: 148, column: 13, scope: !137)
!161 = !DILocation(line: 148, column: 20, scope: !137)
!162 = !DILocation(line: 148, column: 26, scope: !137)
!163 = !DILocation(line: 148, column: 6, scope: !137)
!164 = !DILocation(line: 148, column: 11, scope: !137)
!165 = !DILocation(line: 149, column: 10, scope: !137)
!166 = !DILocation(line: 149, column: 9, scope: !137)
!167 = !DILocation(line: 149, column: 15, scope: !137)
!168 = !DILocation(line: 150, column: 9, scope: !137)
!169 = !DILocation(line: 152, column: 6, scope: !137)
!170 = !DILocation(line: 152, column: 11, scope: !137)
!171 = !DILocation(line: 153, column: 5, scope: !137)
!172 = !DILocation(line: 154, column: 1, scope: !137)
!173 = distinct !DISubprogram(name: "__sm_ROUTER_rejected", scope: !6, file: !6, line: 66, type: !7, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!174 = !DILocation(line: 67, column: 11, scope: !173)
!175 = !DILocation(line: 68, column: 5, scope: !173)
!176 = !DILocation(line: 69, column: 1, scope: !173)
!177 = distinct !DISubprogram(name: "copy_words", scope: !138, file: !138, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!178 = !DILocation(line: 125, column: 10, scope: !177)
!179 = !DILocation(line: 125, column: 19, scope: !177)
!180 = !DILocation(line: 125, column: 30, scope: !177)
!181 = !DILocation(line: 125, column: 38, scope: !177)
!182 = !DILocation(line: 125, column: 36, scope: !177)
!183 = !DILocation(line: 125, column: 5, scope: !177)
!184 = !DILocation(line: 126, column: 21, scope: !177)
!185 = !DILocation(line: 126, column: 26, scope: !177)
!186 = !DILocation(line: 126, column: 9, scope: !177)
!187 = !DILocation(line: 126, column: 12, scope: !177)
!188 = !DILocation(line: 126, column: 19, scope: !177)
!189 = !DILocation(line: 127, column: 5, scope: !177)
!190 = !DILocation(line: 125, column: 50, scope: !177)
!191 = distinct !{!191, !183, !189, !90}
!192 = !DILocation(line: 128, column: 1, scope: !177)
