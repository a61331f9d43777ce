target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_ROUTER.output.wan_out, 0"
module asm ".set __sm_ROUTER.output.switch_out, 0"
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
define dso_local zeroext i16 @cs_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ROUTER_io_cs_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_ROUTER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @top_up_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ROUTER_io_top_up_out_idx to i16), ptr %5, align 2, !dbg !24, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !24, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !24, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !24, !tbaa !13
  %9 = call zeroext i16 @__sm_ROUTER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !24
  ret i16 %9, !dbg !24
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @log_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !25 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ROUTER_io_log_out_idx to i16), ptr %5, align 2, !dbg !26, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !26, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !26, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !26, !tbaa !13
  %9 = call zeroext i16 @__sm_ROUTER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !26
  ret i16 %9, !dbg !26
}

; Function Attrs: nounwind optsize
define dso_local void @envelope_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !27 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !28
  %7 = load i16, ptr %4, align 2, !dbg !29, !tbaa !13
  %8 = icmp eq i16 %7, 36, !dbg !29
  br i1 %8, label %9, label %11, !dbg !29

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !29, !tbaa !9
  br label %12, !dbg !29

11:                                               ; preds = %2
  br label %12, !dbg !29

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !29
  store ptr %13, ptr %5, align 2, !dbg !30, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #6, !dbg !31
  %14 = load ptr, ptr %5, align 2, !dbg !32, !tbaa !9
  %15 = icmp eq ptr %14, null, !dbg !33
  br i1 %15, label %16, label %17, !dbg !32

16:                                               ; preds = %12
  br label %23, !dbg !32

17:                                               ; preds = %12
  %18 = load ptr, ptr %5, align 2, !dbg !34, !tbaa !9
  %19 = getelementptr inbounds %struct.envelope, ptr %18, i32 0, i32 0, !dbg !35
  %20 = getelementptr inbounds %struct.anon, ptr %19, i32 0, i32 0, !dbg !35
  %21 = getelementptr inbounds %struct.anon.0, ptr %20, i32 0, i32 0, !dbg !36
  %22 = load i16, ptr %21, align 2, !dbg !36, !tbaa !37
  br label %23, !dbg !32

23:                                               ; preds = %17, %16
  %24 = phi i16 [ 0, %16 ], [ %22, %17 ], !dbg !32
  store i16 %24, ptr %6, align 2, !dbg !38, !tbaa !16
  %25 = load i16, ptr %6, align 2, !dbg !39, !tbaa !16
  %26 = icmp eq i16 %25, 1, !dbg !40
  br i1 %26, label %30, label %27, !dbg !41

27:                                               ; preds = %23
  %28 = load i16, ptr %6, align 2, !dbg !42, !tbaa !16
  %29 = icmp eq i16 %28, 4, !dbg !43
  br i1 %29, label %30, label %32, !dbg !39

30:                                               ; preds = %27, %23
  %31 = load ptr, ptr %5, align 2, !dbg !44, !tbaa !9
  call void @hand_over(ptr noundef %31) #5, !dbg !45
  br label %42, !dbg !46

32:                                               ; preds = %27
  %33 = load i16, ptr %6, align 2, !dbg !47, !tbaa !16
  %34 = icmp eq i16 %33, 5, !dbg !48
  br i1 %34, label %35, label %40, !dbg !47

35:                                               ; preds = %32
  %36 = load ptr, ptr %5, align 2, !dbg !49, !tbaa !9
  %37 = call zeroext i16 @switch_out(ptr noundef %36, i16 noundef 36) #5, !dbg !49
  %38 = icmp eq i16 %37, 0, !dbg !49
  %39 = zext i1 %38 to i16, !dbg !49
  br label %41, !dbg !50

40:                                               ; preds = %32
  call void @refuse(i16 noundef 8) #5, !dbg !51
  br label %41

41:                                               ; preds = %40, %35
  br label %42

42:                                               ; preds = %41, %30
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #6, !dbg !52
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !52
  ret void, !dbg !52
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: noinline nounwind optsize
define internal void @hand_over(ptr noundef %0) #3 section ".sm.ROUTER.text" !dbg !53 {
  %2 = alloca ptr, align 2
  %3 = alloca %struct.piece, align 2
  %4 = alloca i32, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 14, ptr %3) #6, !dbg !54
  %5 = getelementptr inbounds %struct.piece, ptr %3, i32 0, i32 0, !dbg !55
  store i16 0, ptr %5, align 2, !dbg !56, !tbaa !57
  br label %6, !dbg !59

6:                                                ; preds = %33, %1
  %7 = getelementptr inbounds %struct.piece, ptr %3, i32 0, i32 0, !dbg !60
  %8 = load i16, ptr %7, align 2, !dbg !60, !tbaa !57
  %9 = icmp ne i16 %8, 18, !dbg !61
  br i1 %9, label %10, label %37, !dbg !62

10:                                               ; preds = %6
  %11 = getelementptr inbounds %struct.piece, ptr %3, i32 0, i32 1, !dbg !63
  %12 = getelementptr inbounds [6 x i16], ptr %11, i16 0, i16 0, !dbg !64
  %13 = load ptr, ptr %2, align 2, !dbg !65, !tbaa !9
  %14 = getelementptr inbounds %struct.envelope, ptr %13, i32 0, i32 0, !dbg !66
  %15 = getelementptr inbounds [18 x i16], ptr %14, i16 0, i16 0, !dbg !65
  %16 = getelementptr inbounds %struct.piece, ptr %3, i32 0, i32 0, !dbg !67
  %17 = load i16, ptr %16, align 2, !dbg !67, !tbaa !57
  %18 = getelementptr inbounds i16, ptr %15, i16 %17, !dbg !68
  call void @copy_words(ptr noundef %12, ptr noundef %18, i16 noundef 6) #5, !dbg !69
  %19 = load ptr, ptr %2, align 2, !dbg !70, !tbaa !9
  %20 = getelementptr inbounds %struct.envelope, ptr %19, i32 0, i32 0, !dbg !71
  %21 = getelementptr inbounds %struct.anon, ptr %20, i32 0, i32 0, !dbg !71
  %22 = getelementptr inbounds %struct.anon.0, ptr %21, i32 0, i32 0, !dbg !72
  %23 = load i16, ptr %22, align 2, !dbg !72, !tbaa !37
  %24 = icmp eq i16 %23, 4, !dbg !73
  br i1 %24, label %25, label %28, !dbg !74

25:                                               ; preds = %10
  %26 = call zeroext i16 @top_up_out(ptr noundef %3, i16 noundef 14) #5, !dbg !75
  %27 = icmp eq i16 %26, 0, !dbg !75
  br i1 %27, label %32, label %31, !dbg !70

28:                                               ; preds = %10
  %29 = call zeroext i16 @cs_out(ptr noundef %3, i16 noundef 14) #5, !dbg !76
  %30 = icmp eq i16 %29, 0, !dbg !76
  br i1 %30, label %32, label %31, !dbg !74

31:                                               ; preds = %28, %25
  store i32 1, ptr %4, align 2
  br label %38, !dbg !77

32:                                               ; preds = %28, %25
  br label %33, !dbg !78

33:                                               ; preds = %32
  %34 = getelementptr inbounds %struct.piece, ptr %3, i32 0, i32 0, !dbg !79
  %35 = load i16, ptr %34, align 2, !dbg !80, !tbaa !57
  %36 = add i16 %35, 6, !dbg !80
  store i16 %36, ptr %34, align 2, !dbg !80, !tbaa !57
  br label %6, !dbg !62, !llvm.loop !81

37:                                               ; preds = %6
  store i32 0, ptr %4, align 2, !dbg !83
  br label %38, !dbg !83

38:                                               ; preds = %37, %31
  call void @llvm.lifetime.end.p0(i64 14, ptr %3) #6, !dbg !83
  %39 = load i32, ptr %4, align 2
  switch i32 %39, label %41 [
    i32 0, label %40
    i32 1, label %40
  ]

40:                                               ; preds = %38, %38
  ret void, !dbg !83

41:                                               ; preds = %38
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @refuse(i16 noundef %0) #0 section ".sm.ROUTER.text" !dbg !84 {
  %2 = alloca i16, align 2
  %3 = alloca %struct.record, align 2
  store i16 %0, ptr %2, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 6, ptr %3) #6, !dbg !85
  %4 = getelementptr inbounds %struct.record, ptr %3, i32 0, i32 0, !dbg !86
  store i16 128, ptr %4, align 2, !dbg !87, !tbaa !16
  %5 = getelementptr inbounds i16, ptr %4, i16 1, !dbg !87
  %6 = load i16, ptr %2, align 2, !dbg !88, !tbaa !13
  store i16 %6, ptr %5, align 2, !dbg !87, !tbaa !16
  %7 = getelementptr inbounds i16, ptr %4, i16 2, !dbg !87
  store i16 1, ptr %7, align 2, !dbg !87, !tbaa !16
  %8 = call zeroext i16 @log_out(ptr noundef %3, i16 noundef 6) #5, !dbg !89
  %9 = icmp eq i16 %8, 0, !dbg !89
  %10 = zext i1 %9 to i16, !dbg !89
  call void @llvm.lifetime.end.p0(i64 6, ptr %3) #6, !dbg !90
  ret void, !dbg !90
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @switch_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !91 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !92
  %6 = load i16, ptr %4, align 2, !dbg !93, !tbaa !13
  %7 = icmp eq i16 %6, 36, !dbg !93
  br i1 %7, label %8, label %10, !dbg !93

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !93, !tbaa !9
  br label %11, !dbg !93

10:                                               ; preds = %2
  br label %11, !dbg !93

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !93
  store ptr %12, ptr %5, align 2, !dbg !94, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !95, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !96
  br i1 %14, label %15, label %27, !dbg !97

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !98, !tbaa !9
  %17 = getelementptr inbounds %struct.envelope, ptr %16, i32 0, i32 0, !dbg !99
  %18 = getelementptr inbounds %struct.anon, ptr %17, i32 0, i32 0, !dbg !99
  %19 = getelementptr inbounds %struct.anon.0, ptr %18, i32 0, i32 0, !dbg !100
  %20 = load i16, ptr %19, align 2, !dbg !100, !tbaa !37
  %21 = icmp eq i16 %20, 6, !dbg !101
  br i1 %21, label %22, label %27, !dbg !95

22:                                               ; preds = %15
  %23 = load ptr, ptr %5, align 2, !dbg !102, !tbaa !9
  %24 = call zeroext i16 @wan_out(ptr noundef %23, i16 noundef 36) #5, !dbg !102
  %25 = icmp eq i16 %24, 0, !dbg !102
  %26 = zext i1 %25 to i16, !dbg !102
  br label %27, !dbg !103

27:                                               ; preds = %22, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !104
  ret void, !dbg !104
}

; Function Attrs: nounwind optsize
define dso_local void @piece_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.ROUTER.text" !dbg !105 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !106, !tbaa !13
  %6 = icmp eq i16 %5, 14, !dbg !106
  br i1 %6, label %7, label %9, !dbg !106

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !106, !tbaa !9
  br label %10, !dbg !106

9:                                                ; preds = %2
  br label %10, !dbg !106

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !106
  %12 = call zeroext i16 @take_piece(ptr noundef @collected, ptr noundef @next, ptr noundef %11) #5, !dbg !107
  %13 = icmp ne i16 %12, 0, !dbg !107
  br i1 %13, label %15, label %14, !dbg !108

14:                                               ; preds = %10
  br label %33, !dbg !109

15:                                               ; preds = %10
  %16 = load i16, ptr @collected, align 2, !dbg !110, !tbaa !37
  %17 = icmp eq i16 %16, 2, !dbg !111
  br i1 %17, label %21, label %18, !dbg !112

18:                                               ; preds = %15
  %19 = load i16, ptr @collected, align 2, !dbg !113, !tbaa !37
  %20 = icmp eq i16 %19, 3, !dbg !114
  br i1 %20, label %21, label %25, !dbg !115

21:                                               ; preds = %18, %15
  %22 = call zeroext i16 @wan_out(ptr noundef @collected, i16 noundef 36) #5, !dbg !116
  %23 = icmp eq i16 %22, 0, !dbg !116
  %24 = zext i1 %23 to i16, !dbg !116
  br label %33, !dbg !117

25:                                               ; preds = %18
  %26 = load i16, ptr @collected, align 2, !dbg !118, !tbaa !37
  %27 = icmp eq i16 %26, 7, !dbg !119
  br i1 %27, label %28, label %32, !dbg !120

28:                                               ; preds = %25
  %29 = call zeroext i16 @switch_out(ptr noundef @collected, i16 noundef 36) #5, !dbg !121
  %30 = icmp eq i16 %29, 0, !dbg !121
  %31 = zext i1 %30 to i16, !dbg !121
  br label %32, !dbg !122

32:                                               ; preds = %28, %25
  br label %33

33:                                               ; preds = %14, %32, %21
  ret void, !dbg !123
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @take_piece(ptr noundef %0, ptr noundef %1, ptr noundef %2) #4 !dbg !124 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca ptr, align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store ptr %2, ptr %7, align 2, !tbaa !9
  %8 = load ptr, ptr %7, align 2, !dbg !126, !tbaa !9
  %9 = icmp eq ptr %8, null, !dbg !127
  br i1 %9, label %22, label %10, !dbg !128

10:                                               ; preds = %3
  %11 = load ptr, ptr %7, align 2, !dbg !129, !tbaa !9
  %12 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 0, !dbg !130
  %13 = load i16, ptr %12, align 2, !dbg !130, !tbaa !57
  %14 = icmp ne i16 %13, 0, !dbg !131
  br i1 %14, label %15, label %23, !dbg !132

15:                                               ; preds = %10
  %16 = load ptr, ptr %7, align 2, !dbg !133, !tbaa !9
  %17 = getelementptr inbounds %struct.piece, ptr %16, i32 0, i32 0, !dbg !134
  %18 = load i16, ptr %17, align 2, !dbg !134, !tbaa !57
  %19 = load ptr, ptr %6, align 2, !dbg !135, !tbaa !9
  %20 = load i16, ptr %19, align 2, !dbg !136, !tbaa !16
  %21 = icmp ne i16 %18, %20, !dbg !137
  br i1 %21, label %22, label %23, !dbg !126

22:                                               ; preds = %15, %3
  store i16 0, ptr %4, align 2, !dbg !138
  br label %45, !dbg !138

23:                                               ; preds = %15, %10
  %24 = load ptr, ptr %5, align 2, !dbg !139, !tbaa !9
  %25 = getelementptr inbounds %struct.envelope, ptr %24, i32 0, i32 0, !dbg !140
  %26 = getelementptr inbounds [18 x i16], ptr %25, i16 0, i16 0, !dbg !139
  %27 = load ptr, ptr %7, align 2, !dbg !141, !tbaa !9
  %28 = getelementptr inbounds %struct.piece, ptr %27, i32 0, i32 0, !dbg !142
  %29 = load i16, ptr %28, align 2, !dbg !142, !tbaa !57
  %30 = getelementptr inbounds i16, ptr %26, i16 %29, !dbg !143
  %31 = load ptr, ptr %7, align 2, !dbg !144, !tbaa !9
  %32 = getelementptr inbounds %struct.piece, ptr %31, i32 0, i32 1, !dbg !145
  %33 = getelementptr inbounds [6 x i16], ptr %32, i16 0, i16 0, !dbg !144
  call void @copy_words(ptr noundef %30, ptr noundef %33, i16 noundef 6) #5, !dbg !146
  %34 = load ptr, ptr %7, align 2, !dbg !147, !tbaa !9
  %35 = getelementptr inbounds %struct.piece, ptr %34, i32 0, i32 0, !dbg !148
  %36 = load i16, ptr %35, align 2, !dbg !148, !tbaa !57
  %37 = add i16 %36, 6, !dbg !149
  %38 = load ptr, ptr %6, align 2, !dbg !150, !tbaa !9
  store i16 %37, ptr %38, align 2, !dbg !151, !tbaa !16
  %39 = load ptr, ptr %6, align 2, !dbg !152, !tbaa !9
  %40 = load i16, ptr %39, align 2, !dbg !153, !tbaa !16
  %41 = icmp ne i16 %40, 18, !dbg !154
  br i1 %41, label %42, label %43, !dbg !153

42:                                               ; preds = %23
  store i16 0, ptr %4, align 2, !dbg !155
  br label %45, !dbg !155

43:                                               ; preds = %23
  %44 = load ptr, ptr %6, align 2, !dbg !156, !tbaa !9
  store i16 0, ptr %44, align 2, !dbg !157, !tbaa !16
  store i16 1, ptr %4, align 2, !dbg !158
  br label %45, !dbg !158

45:                                               ; preds = %43, %42, %22
  %46 = load i16, ptr %4, align 2, !dbg !159
  ret i16 %46, !dbg !159
}

; Function Attrs: nounwind optsize
define dso_local void @__sm_ROUTER_rejected(i16 noundef zeroext %0) #0 section ".sm.ROUTER.text" !dbg !160 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  %3 = load i16, ptr %2, align 2, !dbg !161, !tbaa !16
  call void @refuse(i16 noundef 1) #5, !dbg !162
  ret void, !dbg !163
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #4 !dbg !164 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !165
  store i16 0, ptr %7, align 2, !dbg !166, !tbaa !13
  br label %8, !dbg !165

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !167, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !168, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !169
  br i1 %11, label %13, label %12, !dbg !170

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !170
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !171, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !172, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !171
  %17 = load i16, ptr %16, align 2, !dbg !171, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !173, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !174, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !173
  store i16 %17, ptr %20, align 2, !dbg !175, !tbaa !16
  br label %21, !dbg !176

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !177, !tbaa !13
  %23 = add i16 %22, 1, !dbg !177
  store i16 %23, ptr %7, align 2, !dbg !177, !tbaa !13
  br label %8, !dbg !170, !llvm.loop !178

24:                                               ; preds = %12
  ret void, !dbg !179
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
!1 = !DIFile(filename: "router.c", directory: "", checksumkind: CSK_MD5, checksum: "5fb7e0207c3a741591e0b0def940587d")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "wan_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "router.c", directory: "", checksumkind: CSK_MD5, checksum: "5fb7e0207c3a741591e0b0def940587d")
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
!21 = distinct !DISubprogram(name: "cs_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 7, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "top_up_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 8, column: 1, scope: !23)
!25 = distinct !DISubprogram(name: "log_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 9, column: 1, scope: !25)
!27 = distinct !DISubprogram(name: "envelope_in", scope: !6, file: !6, line: 31, type: !7, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!28 = !DILocation(line: 32, column: 5, scope: !27)
!29 = !DILocation(line: 32, column: 39, scope: !27)
!30 = !DILocation(line: 32, column: 28, scope: !27)
!31 = !DILocation(line: 33, column: 5, scope: !27)
!32 = !DILocation(line: 33, column: 20, scope: !27)
!33 = !DILocation(line: 33, column: 29, scope: !27)
!34 = !DILocation(line: 33, column: 43, scope: !27)
!35 = !DILocation(line: 33, column: 53, scope: !27)
!36 = !DILocation(line: 33, column: 60, scope: !27)
!37 = !{!11, !11, i64 0}
!38 = !DILocation(line: 33, column: 14, scope: !27)
!39 = !DILocation(line: 34, column: 9, scope: !27)
!40 = !DILocation(line: 34, column: 13, scope: !27)
!41 = !DILocation(line: 34, column: 25, scope: !27)
!42 = !DILocation(line: 34, column: 28, scope: !27)
!43 = !DILocation(line: 34, column: 32, scope: !27)
!44 = !DILocation(line: 35, column: 19, scope: !27)
!45 = !DILocation(line: 35, column: 9, scope: !27)
!46 = !DILocation(line: 36, column: 5, scope: !27)
!47 = !DILocation(line: 36, column: 16, scope: !27)
!48 = !DILocation(line: 36, column: 20, scope: !27)
!49 = !DILocation(line: 37, column: 15, scope: !27)
!50 = !DILocation(line: 38, column: 5, scope: !27)
!51 = !DILocation(line: 39, column: 9, scope: !27)
!52 = !DILocation(line: 41, column: 1, scope: !27)
!53 = distinct !DISubprogram(name: "hand_over", scope: !6, file: !6, line: 20, type: !7, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!54 = !DILocation(line: 21, column: 5, scope: !53)
!55 = !DILocation(line: 22, column: 16, scope: !53)
!56 = !DILocation(line: 22, column: 22, scope: !53)
!57 = !{!58, !17, i64 0}
!58 = !{!"piece", !17, i64 0, !11, i64 2}
!59 = !DILocation(line: 22, column: 10, scope: !53)
!60 = !DILocation(line: 22, column: 33, scope: !53)
!61 = !DILocation(line: 22, column: 39, scope: !53)
!62 = !DILocation(line: 22, column: 5, scope: !53)
!63 = !DILocation(line: 23, column: 26, scope: !53)
!64 = !DILocation(line: 23, column: 20, scope: !53)
!65 = !DILocation(line: 23, column: 33, scope: !53)
!66 = !DILocation(line: 23, column: 43, scope: !53)
!67 = !DILocation(line: 23, column: 57, scope: !53)
!68 = !DILocation(line: 23, column: 49, scope: !53)
!69 = !DILocation(line: 23, column: 9, scope: !53)
!70 = !DILocation(line: 24, column: 15, scope: !53)
!71 = !DILocation(line: 24, column: 25, scope: !53)
!72 = !DILocation(line: 24, column: 32, scope: !53)
!73 = !DILocation(line: 24, column: 36, scope: !53)
!74 = !DILocation(line: 24, column: 13, scope: !53)
!75 = !DILocation(line: 24, column: 51, scope: !53)
!76 = !DILocation(line: 24, column: 77, scope: !53)
!77 = !DILocation(line: 25, column: 13, scope: !53)
!78 = !DILocation(line: 27, column: 5, scope: !53)
!79 = !DILocation(line: 22, column: 64, scope: !53)
!80 = !DILocation(line: 22, column: 70, scope: !53)
!81 = distinct !{!81, !62, !78, !82}
!82 = !{!"llvm.loop.mustprogress"}
!83 = !DILocation(line: 28, column: 1, scope: !53)
!84 = distinct !DISubprogram(name: "refuse", scope: !6, file: !6, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!85 = !DILocation(line: 15, column: 5, scope: !84)
!86 = !DILocation(line: 15, column: 28, scope: !84)
!87 = !DILocation(line: 15, column: 29, scope: !84)
!88 = !DILocation(line: 15, column: 39, scope: !84)
!89 = !DILocation(line: 16, column: 11, scope: !84)
!90 = !DILocation(line: 17, column: 1, scope: !84)
!91 = distinct !DISubprogram(name: "switch_in", scope: !6, file: !6, line: 44, type: !7, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!92 = !DILocation(line: 45, column: 5, scope: !91)
!93 = !DILocation(line: 45, column: 39, scope: !91)
!94 = !DILocation(line: 45, column: 28, scope: !91)
!95 = !DILocation(line: 46, column: 9, scope: !91)
!96 = !DILocation(line: 46, column: 18, scope: !91)
!97 = !DILocation(line: 46, column: 26, scope: !91)
!98 = !DILocation(line: 46, column: 29, scope: !91)
!99 = !DILocation(line: 46, column: 39, scope: !91)
!100 = !DILocation(line: 46, column: 46, scope: !91)
!101 = !DILocation(line: 46, column: 50, scope: !91)
!102 = !DILocation(line: 47, column: 15, scope: !91)
!103 = !DILocation(line: 48, column: 5, scope: !91)
!104 = !DILocation(line: 49, column: 1, scope: !91)
!105 = distinct !DISubprogram(name: "piece_in", scope: !6, file: !6, line: 52, type: !7, scopeLine: 52, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!106 = !DILocation(line: 53, column: 40, scope: !105)
!107 = !DILocation(line: 53, column: 10, scope: !105)
!108 = !DILocation(line: 53, column: 9, scope: !105)
!109 = !DILocation(line: 54, column: 9, scope: !105)
!110 = !DILocation(line: 56, column: 26, scope: !105)
!111 = !DILocation(line: 56, column: 30, scope: !105)
!112 = !DILocation(line: 56, column: 44, scope: !105)
!113 = !DILocation(line: 56, column: 64, scope: !105)
!114 = !DILocation(line: 56, column: 68, scope: !105)
!115 = !DILocation(line: 56, column: 9, scope: !105)
!116 = !DILocation(line: 57, column: 15, scope: !105)
!117 = !DILocation(line: 58, column: 5, scope: !105)
!118 = !DILocation(line: 58, column: 33, scope: !105)
!119 = !DILocation(line: 58, column: 37, scope: !105)
!120 = !DILocation(line: 58, column: 16, scope: !105)
!121 = !DILocation(line: 59, column: 15, scope: !105)
!122 = !DILocation(line: 60, column: 5, scope: !105)
!123 = !DILocation(line: 61, column: 1, scope: !105)
!124 = distinct !DISubprogram(name: "take_piece", scope: !125, file: !125, line: 129, type: !7, scopeLine: 129, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!125 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "7e09b162ccdb9ed3bc547e2ec187ac24")
!126 = !DILocation(line: 130, column: 9, scope: !124)
!127 = !DILocation(line: 130, column: 15, scope: !124)
!128 = !DILocation(line: 130, column: 23, scope: !124)
!129 = !DILocation(line: 130, column: 27, scope: !124)
!130 = !DILocation(line: 130, column: 34, scope: !124)
!131 = !DILocation(line: 130, column: 40, scope: !124)
!132 = !DILocation(line: 130, column: 45, scope: !124)
!133 = !DILocation(line: 130, column: 48, scope: !124)
!134 = !DILocation(line: 130, column: 55, scope: !124)
!135 = !DILocation(line: 130, column: 65, scope: !124)
!136 = !DILocation(line: 130, column: 64, scope: !124)
!137 = !DILocation(line: 130, column: 61, scope: !124)
!138 = !DILocation(line: 131, column: 9, scope: !124)
!139 = !DILocation(line: 133, column: 16, scope: !124)
!140 = !DILocation(line: 133, column: 26, scope: !124)
!141 = !DILocation(line: 133, column: 34, scope: !124)
!142 = !DILocation(line: 133, column: 41, scope: !124)
!143 = !DILocation(line: 133, column: 32, scope: !124)
!144 = !DILocation(line: 133, column: 48, scope: !124)
!145 = !DILocation(line: 133, column: 55, scope: !124)
!146 = !DILocation(line: 133, column: 5, scope: !124)
!147 = !DILocation(line: 134, column: 13, scope: !124)
!148 = !DILocation(line: 134, column: 20, scope: !124)
!149 = !DILocation(line: 134, column: 26, scope: !124)
!150 = !DILocation(line: 134, column: 6, scope: !124)
!151 = !DILocation(line: 134, column: 11, scope: !124)
!152 = !DILocation(line: 135, column: 10, scope: !124)
!153 = !DILocation(line: 135, column: 9, scope: !124)
!154 = !DILocation(line: 135, column: 15, scope: !124)
!155 = !DILocation(line: 136, column: 9, scope: !124)
!156 = !DILocation(line: 138, column: 6, scope: !124)
!157 = !DILocation(line: 138, column: 11, scope: !124)
!158 = !DILocation(line: 139, column: 5, scope: !124)
!159 = !DILocation(line: 140, column: 1, scope: !124)
!160 = distinct !DISubprogram(name: "__sm_ROUTER_rejected", scope: !6, file: !6, line: 63, type: !7, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!161 = !DILocation(line: 64, column: 11, scope: !160)
!162 = !DILocation(line: 65, column: 5, scope: !160)
!163 = !DILocation(line: 66, column: 1, scope: !160)
!164 = distinct !DISubprogram(name: "copy_words", scope: !125, file: !125, line: 110, type: !7, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!165 = !DILocation(line: 111, column: 10, scope: !164)
!166 = !DILocation(line: 111, column: 19, scope: !164)
!167 = !DILocation(line: 111, column: 30, scope: !164)
!168 = !DILocation(line: 111, column: 38, scope: !164)
!169 = !DILocation(line: 111, column: 36, scope: !164)
!170 = !DILocation(line: 111, column: 5, scope: !164)
!171 = !DILocation(line: 112, column: 21, scope: !164)
!172 = !DILocation(line: 112, column: 26, scope: !164)
!173 = !DILocation(line: 112, column: 9, scope: !164)
!174 = !DILocation(line: 112, column: 12, scope: !164)
!175 = !DILocation(line: 112, column: 19, scope: !164)
!176 = !DILocation(line: 113, column: 5, scope: !164)
!177 = !DILocation(line: 111, column: 50, scope: !164)
!178 = distinct !{!178, !170, !176, !82}
!179 = !DILocation(line: 114, column: 1, scope: !164)
