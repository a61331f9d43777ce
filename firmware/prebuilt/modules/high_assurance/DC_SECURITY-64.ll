target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_DC_SECURITY.output.piece_out, 0"
module asm ".set __sm_DC_SECURITY.input.reading_in, 0"
module asm ".set __sm_DC_SECURITY.input.key_in, 0"

%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.envelope = type { %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { %struct.anon.0, %struct.message, [16 x i8] }
%struct.anon.0 = type { i16, i32 }
%struct.message = type { i16, %union.anon.1 }
%union.anon.1 = type { %struct.anon.2 }
%struct.anon.2 = type { i32, i32, i16, i16 }
%struct.piece = type { i16, [6 x i16] }
%struct.half = type { i16, [4 x i16] }

@__sm_DC_SECURITY_io_piece_out_idx = external dso_local global i8, align 1
@concentrator = internal global %struct.end zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @piece_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.DC_SECURITY.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_DC_SECURITY_io_piece_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_DC_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_DC_SECURITY_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.DC_SECURITY.text"

; Function Attrs: nounwind optsize
define dso_local void @reading_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.DC_SECURITY.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca %struct.envelope, align 2
  %7 = alloca %struct.piece, align 2
  %8 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !20
  %9 = load i16, ptr %4, align 2, !dbg !21, !tbaa !13
  %10 = icmp eq i16 %9, 14, !dbg !21
  br i1 %10, label %11, label %13, !dbg !21

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !21, !tbaa !9
  br label %14, !dbg !21

13:                                               ; preds = %2
  br label %14, !dbg !21

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !21
  store ptr %15, ptr %5, align 2, !dbg !22, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 36, ptr %6) #6, !dbg !23
  %16 = load ptr, ptr %5, align 2, !dbg !24, !tbaa !9
  %17 = icmp ne ptr %16, null, !dbg !25
  br i1 %17, label %18, label %59, !dbg !26

18:                                               ; preds = %14
  %19 = load ptr, ptr %5, align 2, !dbg !27, !tbaa !9
  %20 = getelementptr inbounds %struct.message, ptr %19, i32 0, i32 0, !dbg !28
  %21 = load i16, ptr %20, align 2, !dbg !28, !tbaa !29
  %22 = icmp eq i16 %21, 1, !dbg !31
  br i1 %22, label %23, label %59, !dbg !32

23:                                               ; preds = %18
  %24 = load ptr, ptr %5, align 2, !dbg !33, !tbaa !9
  %25 = getelementptr inbounds %struct.message, ptr %24, i32 0, i32 1, !dbg !34
  %26 = getelementptr inbounds %struct.anon.2, ptr %25, i32 0, i32 0, !dbg !35
  %27 = load i32, ptr %26, align 2, !dbg !35, !tbaa !36
  %28 = load ptr, ptr %5, align 2, !dbg !37, !tbaa !9
  %29 = call zeroext i16 @seal(ptr noundef @concentrator, i16 noundef 3, i32 noundef %27, ptr noundef %28, ptr noundef %6) #5, !dbg !38
  %30 = icmp ne i16 %29, 0, !dbg !38
  br i1 %30, label %31, label %59, !dbg !24

31:                                               ; preds = %23
  call void @llvm.lifetime.start.p0(i64 14, ptr %7) #6, !dbg !39
  %32 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 0, !dbg !39
  store i16 0, ptr %32, align 2, !dbg !39, !tbaa !40
  br label %33, !dbg !39

33:                                               ; preds = %49, %31
  %34 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 0, !dbg !39
  %35 = load i16, ptr %34, align 2, !dbg !39, !tbaa !40
  %36 = icmp ne i16 %35, 18, !dbg !39
  br i1 %36, label %37, label %53, !dbg !39

37:                                               ; preds = %33
  %38 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 1, !dbg !39
  %39 = getelementptr inbounds [6 x i16], ptr %38, i16 0, i16 0, !dbg !39
  %40 = getelementptr inbounds %struct.envelope, ptr %6, i32 0, i32 0, !dbg !39
  %41 = getelementptr inbounds [18 x i16], ptr %40, i16 0, i16 0, !dbg !39
  %42 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 0, !dbg !39
  %43 = load i16, ptr %42, align 2, !dbg !39, !tbaa !40
  %44 = getelementptr inbounds i16, ptr %41, i16 %43, !dbg !39
  call void @copy_words(ptr noundef %39, ptr noundef %44, i16 noundef 6) #5, !dbg !39
  %45 = call zeroext i16 @piece_out(ptr noundef %7, i16 noundef 14) #5, !dbg !39
  %46 = icmp eq i16 %45, 0, !dbg !39
  br i1 %46, label %48, label %47, !dbg !39

47:                                               ; preds = %37
  br label %53, !dbg !39

48:                                               ; preds = %37
  br label %49, !dbg !39

49:                                               ; preds = %48
  %50 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 0, !dbg !39
  %51 = load i16, ptr %50, align 2, !dbg !39, !tbaa !40
  %52 = add i16 %51, 6, !dbg !39
  store i16 %52, ptr %50, align 2, !dbg !39, !tbaa !40
  br label %33, !dbg !39, !llvm.loop !42

53:                                               ; preds = %47, %33
  %54 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 0, !dbg !39
  %55 = load i16, ptr %54, align 2, !dbg !39, !tbaa !40
  %56 = icmp eq i16 %55, 18, !dbg !39
  %57 = zext i1 %56 to i16, !dbg !39
  store i16 %57, ptr %8, align 2, !dbg !39, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 14, ptr %7) #6, !dbg !39
  %58 = load i16, ptr %8, align 2, !dbg !39, !tbaa !13
  br label %59, !dbg !44

59:                                               ; preds = %53, %23, %18, %14
  call void @llvm.lifetime.end.p0(i64 36, ptr %6) #6, !dbg !45
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !45
  ret void, !dbg !45
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #3 !dbg !46 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !48
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !50, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !51
  %13 = load i32, ptr %12, align 2, !dbg !52, !tbaa !53
  %14 = add i32 %13, 1, !dbg !52
  store i32 %14, ptr %12, align 2, !dbg !52, !tbaa !53
  %15 = load ptr, ptr %6, align 2, !dbg !55, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !56
  %17 = load i32, ptr %16, align 2, !dbg !56, !tbaa !53
  %18 = load i32, ptr %8, align 2, !dbg !57, !tbaa !48
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #5, !dbg !58
  %20 = icmp ne i16 %19, 0, !dbg !58
  br i1 %20, label %21, label %25, !dbg !58

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !59, !tbaa !48
  %23 = load ptr, ptr %6, align 2, !dbg !60, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !61
  store i32 %22, ptr %24, align 2, !dbg !62, !tbaa !53
  br label %25, !dbg !63

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !64, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !65, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !66
  %29 = getelementptr inbounds %struct.anon, ptr %28, i32 0, i32 0, !dbg !66
  %30 = getelementptr inbounds %struct.anon.0, ptr %29, i32 0, i32 0, !dbg !67
  store i16 %26, ptr %30, align 2, !dbg !68, !tbaa !36
  %31 = load ptr, ptr %6, align 2, !dbg !69, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !70
  %33 = load i32, ptr %32, align 2, !dbg !70, !tbaa !53
  %34 = load ptr, ptr %10, align 2, !dbg !71, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !72
  %36 = getelementptr inbounds %struct.anon, ptr %35, i32 0, i32 0, !dbg !72
  %37 = getelementptr inbounds %struct.anon.0, ptr %36, i32 0, i32 1, !dbg !73
  store i32 %33, ptr %37, align 2, !dbg !74, !tbaa !36
  %38 = load ptr, ptr %6, align 2, !dbg !75, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !76
  %40 = load i16, ptr %39, align 2, !dbg !76, !tbaa !77
  %41 = icmp ne i16 %40, 0, !dbg !75
  br i1 %41, label %42, label %59, !dbg !78

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !79, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !80
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !79
  %46 = load ptr, ptr %10, align 2, !dbg !81, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !82
  %48 = getelementptr inbounds %struct.anon, ptr %47, i32 0, i32 0, !dbg !82
  %49 = load ptr, ptr %9, align 2, !dbg !83, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !84, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !85
  %52 = getelementptr inbounds %struct.anon, ptr %51, i32 0, i32 1, !dbg !85
  %53 = load ptr, ptr %10, align 2, !dbg !86, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !87
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 2, !dbg !87
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !86
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #5, !dbg !88
  %58 = icmp ne i16 %57, 0, !dbg !78
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !89
  %61 = zext i1 %60 to i16, !dbg !78
  ret i16 %61, !dbg !90
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !91 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !92
  store i16 0, ptr %7, align 2, !dbg !93, !tbaa !13
  br label %8, !dbg !92

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !94, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !95, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !96
  br i1 %11, label %13, label %12, !dbg !97

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !97
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !98, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !99, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !98
  %17 = load i16, ptr %16, align 2, !dbg !98, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !100, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !101, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !100
  store i16 %17, ptr %20, align 2, !dbg !102, !tbaa !16
  br label %21, !dbg !103

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !104, !tbaa !13
  %23 = add i16 %22, 1, !dbg !104
  store i16 %23, ptr %7, align 2, !dbg !104, !tbaa !13
  br label %8, !dbg !97, !llvm.loop !105

24:                                               ; preds = %12
  ret void, !dbg !106
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @key_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.DC_SECURITY.text" !dbg !107 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !108, !tbaa !13
  %6 = icmp eq i16 %5, 10, !dbg !108
  br i1 %6, label %7, label %9, !dbg !108

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !108, !tbaa !9
  br label %10, !dbg !108

9:                                                ; preds = %2
  br label %10, !dbg !108

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !108
  call void @take_half(ptr noundef @concentrator, ptr noundef %11) #5, !dbg !109
  ret void, !dbg !110
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_half(ptr noundef %0, ptr noundef %1) #3 !dbg !111 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %4, align 2, !dbg !112, !tbaa !9
  %6 = icmp ne ptr %5, null, !dbg !113
  br i1 %6, label %7, label %29, !dbg !114

7:                                                ; preds = %2
  %8 = load ptr, ptr %4, align 2, !dbg !115, !tbaa !9
  %9 = getelementptr inbounds %struct.half, ptr %8, i32 0, i32 0, !dbg !116
  %10 = load i16, ptr %9, align 2, !dbg !116, !tbaa !117
  %11 = icmp ult i16 %10, 2, !dbg !119
  br i1 %11, label %12, label %29, !dbg !112

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 2, !dbg !120, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 0, !dbg !121
  %15 = getelementptr inbounds [8 x i16], ptr %14, i16 0, i16 0, !dbg !120
  %16 = load ptr, ptr %4, align 2, !dbg !122, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 0, !dbg !123
  %18 = load i16, ptr %17, align 2, !dbg !123, !tbaa !117
  %19 = mul i16 %18, 4, !dbg !124
  %20 = getelementptr inbounds i16, ptr %15, i16 %19, !dbg !125
  %21 = load ptr, ptr %4, align 2, !dbg !126, !tbaa !9
  %22 = getelementptr inbounds %struct.half, ptr %21, i32 0, i32 1, !dbg !127
  %23 = getelementptr inbounds [4 x i16], ptr %22, i16 0, i16 0, !dbg !126
  call void @copy_words(ptr noundef %20, ptr noundef %23, i16 noundef 4) #5, !dbg !128
  %24 = load ptr, ptr %4, align 2, !dbg !129, !tbaa !9
  %25 = getelementptr inbounds %struct.half, ptr %24, i32 0, i32 0, !dbg !130
  %26 = load i16, ptr %25, align 2, !dbg !130, !tbaa !117
  %27 = load ptr, ptr %3, align 2, !dbg !131, !tbaa !9
  %28 = getelementptr inbounds %struct.end, ptr %27, i32 0, i32 1, !dbg !132
  store i16 %26, ptr %28, align 2, !dbg !133, !tbaa !77
  br label %29, !dbg !134

29:                                               ; preds = %12, %7, %2
  ret void, !dbg !135
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #3 !dbg !136 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !48
  store i32 %1, ptr %4, align 2, !tbaa !48
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !138
  %6 = load i32, ptr %3, align 2, !dbg !139, !tbaa !48
  %7 = load i32, ptr %4, align 2, !dbg !140, !tbaa !48
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !141
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !141
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !141
  store i32 %10, ptr %5, align 2, !dbg !141
  %11 = zext i1 %9 to i16, !dbg !141
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !142
  ret i16 %11, !dbg !143
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !144 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !146, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !147, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !148, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !149, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !150, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !151, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !152
  %22 = load ptr, ptr %14, align 2, !dbg !153, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !154
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #5, !dbg !155
  ret i16 %24, !dbg !156
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #4

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !157 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !158
  %22 = load ptr, ptr %8, align 2, !dbg !158, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !158
  store i16 %23, ptr %15, align 2, !dbg !158, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #6, !dbg !158
  %24 = load ptr, ptr %9, align 2, !dbg !158, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !158
  store i16 %25, ptr %16, align 2, !dbg !158, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #6, !dbg !158
  %26 = load ptr, ptr %9, align 2, !dbg !158, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !158
  %28 = load i16, ptr %10, align 2, !dbg !158, !tbaa !13
  %29 = add i16 %27, %28, !dbg !158
  store i16 %29, ptr %17, align 2, !dbg !158, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #6, !dbg !158
  %30 = load ptr, ptr %11, align 2, !dbg !158, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !158
  store i16 %31, ptr %18, align 2, !dbg !158, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #6, !dbg !158
  %32 = load ptr, ptr %11, align 2, !dbg !158, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !158
  %34 = load i16, ptr %12, align 2, !dbg !158, !tbaa !13
  %35 = add i16 %33, %34, !dbg !158
  store i16 %35, ptr %19, align 2, !dbg !158, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #6, !dbg !158
  %36 = load i16, ptr %13, align 2, !dbg !158, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !158, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #6, !dbg !158
  %37 = load i16, ptr %14, align 2, !dbg !158, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !158, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !158, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !158, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !158, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !158, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !158, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #6, !dbg !158, !srcloc !159
  store i16 %44, ptr %21, align 2, !dbg !158, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !158, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #6, !dbg !158
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #6, !dbg !158
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #6, !dbg !158
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #6, !dbg !158
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #6, !dbg !158
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #6, !dbg !158
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !158
  ret i16 %45, !dbg !158
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
!1 = !DIFile(filename: "dc_security.c", directory: "", checksumkind: CSK_MD5, checksum: "a85a267a9fa43038daecb0bb0a62bb24")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "piece_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "dc_security.c", directory: "", checksumkind: CSK_MD5, checksum: "a85a267a9fa43038daecb0bb0a62bb24")
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
!18 = !DISubprogram(name: "__sm_DC_SECURITY_send_output", scope: !6, file: !6, line: 5, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "reading_in", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 11, column: 5, scope: !19)
!21 = !DILocation(line: 11, column: 37, scope: !19)
!22 = !DILocation(line: 11, column: 27, scope: !19)
!23 = !DILocation(line: 12, column: 5, scope: !19)
!24 = !DILocation(line: 13, column: 9, scope: !19)
!25 = !DILocation(line: 13, column: 17, scope: !19)
!26 = !DILocation(line: 13, column: 25, scope: !19)
!27 = !DILocation(line: 13, column: 28, scope: !19)
!28 = !DILocation(line: 13, column: 37, scope: !19)
!29 = !{!30, !17, i64 0}
!30 = !{!"message", !17, i64 0, !11, i64 2}
!31 = !DILocation(line: 13, column: 42, scope: !19)
!32 = !DILocation(line: 13, column: 53, scope: !19)
!33 = !DILocation(line: 14, column: 46, scope: !19)
!34 = !DILocation(line: 14, column: 55, scope: !19)
!35 = !DILocation(line: 14, column: 63, scope: !19)
!36 = !{!11, !11, i64 0}
!37 = !DILocation(line: 14, column: 69, scope: !19)
!38 = !DILocation(line: 14, column: 9, scope: !19)
!39 = !DILocation(line: 15, column: 15, scope: !19)
!40 = !{!41, !17, i64 0}
!41 = !{!"piece", !17, i64 0, !11, i64 2}
!42 = distinct !{!42, !39, !39, !43}
!43 = !{!"llvm.loop.mustprogress"}
!44 = !DILocation(line: 16, column: 5, scope: !19)
!45 = !DILocation(line: 17, column: 1, scope: !19)
!46 = distinct !DISubprogram(name: "seal", scope: !47, file: !47, line: 69, type: !7, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!47 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "ce98ab463232f8808fb0fe451054ceea")
!48 = !{!49, !49, i64 0}
!49 = !{!"long", !11, i64 0}
!50 = !DILocation(line: 71, column: 5, scope: !46)
!51 = !DILocation(line: 71, column: 10, scope: !46)
!52 = !DILocation(line: 71, column: 14, scope: !46)
!53 = !{!54, !49, i64 18}
!54 = !{!"end", !11, i64 0, !17, i64 16, !49, i64 18, !49, i64 22}
!55 = !DILocation(line: 72, column: 19, scope: !46)
!56 = !DILocation(line: 72, column: 24, scope: !46)
!57 = !DILocation(line: 72, column: 30, scope: !46)
!58 = !DILocation(line: 72, column: 9, scope: !46)
!59 = !DILocation(line: 73, column: 21, scope: !46)
!60 = !DILocation(line: 73, column: 9, scope: !46)
!61 = !DILocation(line: 73, column: 14, scope: !46)
!62 = !DILocation(line: 73, column: 19, scope: !46)
!63 = !DILocation(line: 74, column: 5, scope: !46)
!64 = !DILocation(line: 75, column: 28, scope: !46)
!65 = !DILocation(line: 75, column: 5, scope: !46)
!66 = !DILocation(line: 75, column: 15, scope: !46)
!67 = !DILocation(line: 75, column: 22, scope: !46)
!68 = !DILocation(line: 75, column: 26, scope: !46)
!69 = !DILocation(line: 76, column: 31, scope: !46)
!70 = !DILocation(line: 76, column: 36, scope: !46)
!71 = !DILocation(line: 76, column: 5, scope: !46)
!72 = !DILocation(line: 76, column: 15, scope: !46)
!73 = !DILocation(line: 76, column: 22, scope: !46)
!74 = !DILocation(line: 76, column: 29, scope: !46)
!75 = !DILocation(line: 77, column: 12, scope: !46)
!76 = !DILocation(line: 77, column: 17, scope: !46)
!77 = !{!54, !17, i64 16}
!78 = !DILocation(line: 77, column: 30, scope: !46)
!79 = !DILocation(line: 77, column: 54, scope: !46)
!80 = !DILocation(line: 77, column: 59, scope: !46)
!81 = !DILocation(line: 77, column: 65, scope: !46)
!82 = !DILocation(line: 77, column: 75, scope: !46)
!83 = !DILocation(line: 77, column: 108, scope: !46)
!84 = !DILocation(line: 78, column: 72, scope: !46)
!85 = !DILocation(line: 78, column: 82, scope: !46)
!86 = !DILocation(line: 78, column: 90, scope: !46)
!87 = !DILocation(line: 78, column: 100, scope: !46)
!88 = !DILocation(line: 77, column: 33, scope: !46)
!89 = !DILocation(line: 0, scope: !46)
!90 = !DILocation(line: 77, column: 5, scope: !46)
!91 = distinct !DISubprogram(name: "copy_words", scope: !47, file: !47, line: 108, type: !7, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!92 = !DILocation(line: 109, column: 10, scope: !91)
!93 = !DILocation(line: 109, column: 19, scope: !91)
!94 = !DILocation(line: 109, column: 30, scope: !91)
!95 = !DILocation(line: 109, column: 38, scope: !91)
!96 = !DILocation(line: 109, column: 36, scope: !91)
!97 = !DILocation(line: 109, column: 5, scope: !91)
!98 = !DILocation(line: 110, column: 21, scope: !91)
!99 = !DILocation(line: 110, column: 26, scope: !91)
!100 = !DILocation(line: 110, column: 9, scope: !91)
!101 = !DILocation(line: 110, column: 12, scope: !91)
!102 = !DILocation(line: 110, column: 19, scope: !91)
!103 = !DILocation(line: 111, column: 5, scope: !91)
!104 = !DILocation(line: 109, column: 50, scope: !91)
!105 = distinct !{!105, !97, !103, !43}
!106 = !DILocation(line: 112, column: 1, scope: !91)
!107 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 19, type: !7, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!108 = !DILocation(line: 19, column: 72, scope: !107)
!109 = !DILocation(line: 19, column: 47, scope: !107)
!110 = !DILocation(line: 19, column: 100, scope: !107)
!111 = distinct !DISubprogram(name: "take_half", scope: !47, file: !47, line: 119, type: !7, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!112 = !DILocation(line: 120, column: 9, scope: !111)
!113 = !DILocation(line: 120, column: 14, scope: !111)
!114 = !DILocation(line: 120, column: 22, scope: !111)
!115 = !DILocation(line: 120, column: 25, scope: !111)
!116 = !DILocation(line: 120, column: 31, scope: !111)
!117 = !{!118, !17, i64 0}
!118 = !{!"half", !17, i64 0, !11, i64 2}
!119 = !DILocation(line: 120, column: 37, scope: !111)
!120 = !DILocation(line: 121, column: 20, scope: !111)
!121 = !DILocation(line: 121, column: 25, scope: !111)
!122 = !DILocation(line: 121, column: 31, scope: !111)
!123 = !DILocation(line: 121, column: 37, scope: !111)
!124 = !DILocation(line: 121, column: 43, scope: !111)
!125 = !DILocation(line: 121, column: 29, scope: !111)
!126 = !DILocation(line: 121, column: 62, scope: !111)
!127 = !DILocation(line: 121, column: 68, scope: !111)
!128 = !DILocation(line: 121, column: 9, scope: !111)
!129 = !DILocation(line: 122, column: 29, scope: !111)
!130 = !DILocation(line: 122, column: 35, scope: !111)
!131 = !DILocation(line: 122, column: 9, scope: !111)
!132 = !DILocation(line: 122, column: 14, scope: !111)
!133 = !DILocation(line: 122, column: 27, scope: !111)
!134 = !DILocation(line: 123, column: 5, scope: !111)
!135 = !DILocation(line: 124, column: 1, scope: !111)
!136 = distinct !DISubprogram(name: "is_before", scope: !137, file: !137, line: 138, type: !7, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!137 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "9737baa3b28ab339eddf3e23dd57a2b0")
!138 = !DILocation(line: 139, column: 5, scope: !136)
!139 = !DILocation(line: 140, column: 35, scope: !136)
!140 = !DILocation(line: 140, column: 40, scope: !136)
!141 = !DILocation(line: 140, column: 12, scope: !136)
!142 = !DILocation(line: 141, column: 1, scope: !136)
!143 = !DILocation(line: 140, column: 5, scope: !136)
!144 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !145, file: !145, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!145 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!146 = !DILocation(line: 211, column: 28, scope: !144)
!147 = !DILocation(line: 211, column: 33, scope: !144)
!148 = !DILocation(line: 211, column: 37, scope: !144)
!149 = !DILocation(line: 211, column: 48, scope: !144)
!150 = !DILocation(line: 211, column: 54, scope: !144)
!151 = !DILocation(line: 211, column: 78, scope: !144)
!152 = !DILocation(line: 211, column: 67, scope: !144)
!153 = !DILocation(line: 211, column: 97, scope: !144)
!154 = !DILocation(line: 211, column: 86, scope: !144)
!155 = !DILocation(line: 211, column: 12, scope: !144)
!156 = !DILocation(line: 211, column: 5, scope: !144)
!157 = distinct !DISubprogram(name: "sancus_wrapping", scope: !145, file: !145, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!158 = !DILocation(line: 204, column: 1, scope: !157)
!159 = !{i64 0}
