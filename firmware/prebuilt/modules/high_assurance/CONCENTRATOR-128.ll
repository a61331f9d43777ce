target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CONCENTRATOR.output.central_out, 0"
module asm ".set __sm_CONCENTRATOR.output.meter_out, 0"
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
%struct.installation = type { i16, %union.anon.16 }
%union.anon.16 = type { [8 x i16] }

@__sm_CONCENTRATOR_io_central_out_idx = external dso_local global i8, align 1
@__sm_CONCENTRATOR_io_meter_out_idx = external dso_local global i8, align 1
@meter = internal global %struct.end zeroinitializer, align 2

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
define dso_local void @central_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CONCENTRATOR.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !22
  %6 = load i16, ptr %4, align 2, !dbg !23, !tbaa !13
  %7 = icmp eq i16 %6, 36, !dbg !23
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
  br i1 %14, label %15, label %20, !dbg !25

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !27, !tbaa !9
  %17 = call zeroext i16 @meter_out(ptr noundef %16, i16 noundef 36) #5, !dbg !27
  %18 = icmp eq i16 %17, 0, !dbg !27
  %19 = zext i1 %18 to i16, !dbg !27
  br label %20, !dbg !28

20:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !29
  ret void, !dbg !29
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @meter_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CONCENTRATOR.text" !dbg !30 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca %struct.message, align 2
  %7 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !31
  %8 = load i16, ptr %4, align 2, !dbg !32, !tbaa !13
  %9 = icmp eq i16 %8, 36, !dbg !32
  br i1 %9, label %10, label %12, !dbg !32

10:                                               ; preds = %2
  %11 = load ptr, ptr %3, align 2, !dbg !32, !tbaa !9
  br label %13, !dbg !32

12:                                               ; preds = %2
  br label %13, !dbg !32

13:                                               ; preds = %12, %10
  %14 = phi ptr [ %11, %10 ], [ null, %12 ], !dbg !32
  store ptr %14, ptr %5, align 2, !dbg !33, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 14, ptr %6) #6, !dbg !34
  %15 = load ptr, ptr %5, align 2, !dbg !35, !tbaa !9
  %16 = icmp eq ptr %15, null, !dbg !36
  br i1 %16, label %17, label %18, !dbg !35

17:                                               ; preds = %13
  store i32 1, ptr %7, align 2
  br label %37, !dbg !37

18:                                               ; preds = %13
  %19 = load ptr, ptr %5, align 2, !dbg !38, !tbaa !9
  %20 = getelementptr inbounds %struct.envelope, ptr %19, i32 0, i32 0, !dbg !39
  %21 = getelementptr inbounds %struct.anon, ptr %20, i32 0, i32 0, !dbg !39
  %22 = getelementptr inbounds %struct.anon.0, ptr %21, i32 0, i32 0, !dbg !40
  %23 = load i16, ptr %22, align 2, !dbg !40, !tbaa !41
  %24 = icmp ne i16 %23, 3, !dbg !42
  br i1 %24, label %25, label %30, !dbg !38

25:                                               ; preds = %18
  %26 = load ptr, ptr %5, align 2, !dbg !43, !tbaa !9
  %27 = call zeroext i16 @central_out(ptr noundef %26, i16 noundef 36) #5, !dbg !43
  %28 = icmp eq i16 %27, 0, !dbg !43
  %29 = zext i1 %28 to i16, !dbg !43
  br label %36, !dbg !44

30:                                               ; preds = %18
  %31 = load ptr, ptr %5, align 2, !dbg !45, !tbaa !9
  %32 = call i16 @unseal(ptr noundef @meter, i16 noundef 3, ptr noundef %31, ptr noundef %6) #5, !dbg !46
  %33 = icmp eq i16 %32, 0, !dbg !47
  br i1 %33, label %34, label %35, !dbg !46

34:                                               ; preds = %30
  call void @put_message(ptr noundef %6) #5, !dbg !48
  br label %35, !dbg !49

35:                                               ; preds = %34, %30
  br label %36

36:                                               ; preds = %35, %25
  store i32 0, ptr %7, align 2, !dbg !50
  br label %37, !dbg !50

37:                                               ; preds = %36, %17
  call void @llvm.lifetime.end.p0(i64 14, ptr %6) #6, !dbg !50
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !50
  %38 = load i32, ptr %7, align 2
  switch i32 %38, label %40 [
    i32 0, label %39
    i32 1, label %39
  ]

39:                                               ; preds = %37, %37
  ret void, !dbg !50

40:                                               ; preds = %37
  unreachable
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal(ptr noundef %0, i16 noundef %1, ptr noundef %2, ptr noundef %3) #3 !dbg !51 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  %10 = load ptr, ptr %6, align 2, !dbg !53, !tbaa !9
  %11 = getelementptr inbounds %struct.end, ptr %10, i32 0, i32 1, !dbg !54
  %12 = load i16, ptr %11, align 2, !dbg !54, !tbaa !55
  %13 = icmp ne i16 %12, 0, !dbg !53
  br i1 %13, label %14, label %39, !dbg !58

14:                                               ; preds = %4
  %15 = load ptr, ptr %8, align 2, !dbg !59, !tbaa !9
  %16 = getelementptr inbounds %struct.envelope, ptr %15, i32 0, i32 0, !dbg !60
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 0, !dbg !60
  %18 = getelementptr inbounds %struct.anon.0, ptr %17, i32 0, i32 0, !dbg !61
  %19 = load i16, ptr %18, align 2, !dbg !61, !tbaa !41
  %20 = load i16, ptr %7, align 2, !dbg !62, !tbaa !13
  %21 = icmp ne i16 %19, %20, !dbg !63
  br i1 %21, label %39, label %22, !dbg !64

22:                                               ; preds = %14
  %23 = load ptr, ptr %6, align 2, !dbg !65, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 0, !dbg !66
  %25 = getelementptr inbounds [8 x i16], ptr %24, i16 0, i16 0, !dbg !65
  %26 = load ptr, ptr %8, align 2, !dbg !67, !tbaa !9
  %27 = getelementptr inbounds %struct.envelope, ptr %26, i32 0, i32 0, !dbg !68
  %28 = getelementptr inbounds %struct.anon, ptr %27, i32 0, i32 0, !dbg !68
  %29 = load ptr, ptr %8, align 2, !dbg !69, !tbaa !9
  %30 = getelementptr inbounds %struct.envelope, ptr %29, i32 0, i32 0, !dbg !70
  %31 = getelementptr inbounds %struct.anon, ptr %30, i32 0, i32 1, !dbg !70
  %32 = load ptr, ptr %8, align 2, !dbg !71, !tbaa !9
  %33 = getelementptr inbounds %struct.envelope, ptr %32, i32 0, i32 0, !dbg !72
  %34 = getelementptr inbounds %struct.anon, ptr %33, i32 0, i32 2, !dbg !72
  %35 = getelementptr inbounds [16 x i8], ptr %34, i16 0, i16 0, !dbg !71
  %36 = load ptr, ptr %9, align 2, !dbg !73, !tbaa !9
  %37 = call i16 @sancus_unwrap_with_key(ptr noundef %25, ptr noundef %28, i16 noundef 6, ptr noundef %31, i16 noundef 14, ptr noundef %35, ptr noundef %36) #5, !dbg !74
  %38 = icmp ne i16 %37, 0, !dbg !74
  br i1 %38, label %40, label %39, !dbg !75

39:                                               ; preds = %22, %14, %4
  store i16 1, ptr %5, align 2, !dbg !76
  br label %60, !dbg !76

40:                                               ; preds = %22
  %41 = load ptr, ptr %6, align 2, !dbg !77, !tbaa !9
  %42 = getelementptr inbounds %struct.end, ptr %41, i32 0, i32 3, !dbg !78
  %43 = load i32, ptr %42, align 2, !dbg !78, !tbaa !79
  %44 = load ptr, ptr %8, align 2, !dbg !80, !tbaa !9
  %45 = getelementptr inbounds %struct.envelope, ptr %44, i32 0, i32 0, !dbg !81
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 0, !dbg !81
  %47 = getelementptr inbounds %struct.anon.0, ptr %46, i32 0, i32 1, !dbg !82
  %48 = load i32, ptr %47, align 2, !dbg !82, !tbaa !41
  %49 = call zeroext i16 @is_before(i32 noundef %43, i32 noundef %48) #5, !dbg !83
  %50 = icmp ne i16 %49, 0, !dbg !83
  br i1 %50, label %52, label %51, !dbg !84

51:                                               ; preds = %40
  store i16 2, ptr %5, align 2, !dbg !85
  br label %60, !dbg !85

52:                                               ; preds = %40
  %53 = load ptr, ptr %8, align 2, !dbg !86, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !87
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 0, !dbg !87
  %56 = getelementptr inbounds %struct.anon.0, ptr %55, i32 0, i32 1, !dbg !88
  %57 = load i32, ptr %56, align 2, !dbg !88, !tbaa !41
  %58 = load ptr, ptr %6, align 2, !dbg !89, !tbaa !9
  %59 = getelementptr inbounds %struct.end, ptr %58, i32 0, i32 3, !dbg !90
  store i32 %57, ptr %59, align 2, !dbg !91, !tbaa !79
  store i16 0, ptr %5, align 2, !dbg !92
  br label %60, !dbg !92

60:                                               ; preds = %52, %51, %39
  %61 = load i16, ptr %5, align 2, !dbg !93
  ret i16 %61, !dbg !93
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put_message(ptr noundef %0) #3 !dbg !94 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  %3 = load ptr, ptr %2, align 2, !dbg !96, !tbaa !9
  call void @put_words(ptr noundef %3, i16 noundef zeroext 14) #5, !dbg !97
  ret void, !dbg !98
}

; Function Attrs: nounwind optsize
define dso_local void @install_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CONCENTRATOR.text" !dbg !99 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !100
  %6 = load i16, ptr %4, align 2, !dbg !101, !tbaa !13
  %7 = icmp eq i16 %6, 18, !dbg !101
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
  br i1 %14, label %15, label %17, !dbg !103

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !105, !tbaa !9
  call void @take_key(ptr noundef @meter, ptr noundef %16) #5, !dbg !106
  br label %17, !dbg !107

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !108
  ret void, !dbg !108
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_key(ptr noundef %0, ptr noundef %1) #3 !dbg !109 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %3, align 2, !dbg !110, !tbaa !9
  %6 = getelementptr inbounds %struct.end, ptr %5, i32 0, i32 0, !dbg !111
  %7 = getelementptr inbounds [8 x i16], ptr %6, i16 0, i16 0, !dbg !110
  %8 = load ptr, ptr %4, align 2, !dbg !112, !tbaa !9
  %9 = getelementptr inbounds %struct.installation, ptr %8, i32 0, i32 1, !dbg !113
  %10 = getelementptr inbounds [8 x i16], ptr %9, i16 0, i16 0, !dbg !112
  call void @copy_words(ptr noundef %7, ptr noundef %10, i16 noundef 8) #5, !dbg !114
  %11 = load ptr, ptr %3, align 2, !dbg !115, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 1, !dbg !116
  store i16 1, ptr %12, align 2, !dbg !117, !tbaa !55
  ret void, !dbg !118
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !119 {
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
  %16 = load i16, ptr %13, align 2, !dbg !121, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !122
  br i1 %17, label %18, label %24, !dbg !121

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !123, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !124, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !125, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !126, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #5, !dbg !127
  store i16 %23, ptr %8, align 2, !dbg !128
  br label %35, !dbg !128

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !129, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !130, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !131, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !132, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !133, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !134, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !135
  %32 = load ptr, ptr %14, align 2, !dbg !136, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !137
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #5, !dbg !138
  store i16 %34, ptr %8, align 2, !dbg !139
  br label %35, !dbg !139

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !140
  ret i16 %36, !dbg !140
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #3 !dbg !141 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !143
  store i32 %1, ptr %4, align 2, !tbaa !143
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !144
  %6 = load i32, ptr %3, align 2, !dbg !145, !tbaa !143
  %7 = load i32, ptr %4, align 2, !dbg !146, !tbaa !143
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !147
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !147
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !147
  store i32 %10, ptr %5, align 2, !dbg !147
  %11 = zext i1 %9 to i16, !dbg !147
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !148
  ret i16 %11, !dbg !149
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !150 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [16 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 16, ptr %9) #6, !dbg !151
  %10 = load ptr, ptr %5, align 2, !dbg !152, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !153, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !154, !tbaa !13
  %13 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !155
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #5, !dbg !156
  %15 = icmp ne i16 %14, 0, !dbg !156
  br i1 %15, label %16, label %21, !dbg !157

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !158, !tbaa !9
  %18 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !159
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 16) #5, !dbg !160
  %20 = icmp eq i16 %19, 0, !dbg !161
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !162
  %23 = zext i1 %22 to i16, !dbg !157
  call void @llvm.lifetime.end.p0(i64 16, ptr %9) #6, !dbg !163
  ret i16 %23, !dbg !164
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !165 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !166
  %22 = load ptr, ptr %8, align 2, !dbg !166, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !166
  store i16 %23, ptr %15, align 2, !dbg !166, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #6, !dbg !166
  %24 = load ptr, ptr %9, align 2, !dbg !166, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !166
  store i16 %25, ptr %16, align 2, !dbg !166, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #6, !dbg !166
  %26 = load ptr, ptr %9, align 2, !dbg !166, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !166
  %28 = load i16, ptr %10, align 2, !dbg !166, !tbaa !13
  %29 = add i16 %27, %28, !dbg !166
  store i16 %29, ptr %17, align 2, !dbg !166, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #6, !dbg !166
  %30 = load ptr, ptr %11, align 2, !dbg !166, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !166
  store i16 %31, ptr %18, align 2, !dbg !166, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #6, !dbg !166
  %32 = load ptr, ptr %11, align 2, !dbg !166, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !166
  %34 = load i16, ptr %12, align 2, !dbg !166, !tbaa !13
  %35 = add i16 %33, %34, !dbg !166
  store i16 %35, ptr %19, align 2, !dbg !166, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #6, !dbg !166
  %36 = load i16, ptr %13, align 2, !dbg !166, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !166, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #6, !dbg !166
  %37 = load i16, ptr %14, align 2, !dbg !166, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !166, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !166, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !166, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !166, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !166, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !166, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #6, !dbg !166, !srcloc !167
  store i16 %44, ptr %21, align 2, !dbg !166, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !166, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #6, !dbg !166
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #6, !dbg !166
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #6, !dbg !166
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #6, !dbg !166
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #6, !dbg !166
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #6, !dbg !166
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !166
  ret i16 %45, !dbg !166
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !168 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !169
  %16 = load ptr, ptr %5, align 2, !dbg !169, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !169
  store i16 %17, ptr %9, align 2, !dbg !169, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !170
  %18 = load ptr, ptr %6, align 2, !dbg !170, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !170
  store i16 %19, ptr %10, align 2, !dbg !170, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #6, !dbg !171
  %20 = load ptr, ptr %6, align 2, !dbg !171, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !171
  %22 = load i16, ptr %7, align 2, !dbg !171, !tbaa !13
  %23 = add i16 %21, %22, !dbg !171
  store i16 %23, ptr %11, align 2, !dbg !171, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #6, !dbg !172
  store i16 0, ptr %12, align 2, !dbg !172, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #6, !dbg !173
  store i16 0, ptr %13, align 2, !dbg !173, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #6, !dbg !174
  %24 = load ptr, ptr %8, align 2, !dbg !174, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !174
  store i16 %25, ptr %14, align 2, !dbg !174, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !175
  %26 = load i16, ptr %9, align 2, !dbg !176, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !177, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !178, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !179, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !180, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !181, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #6, !dbg !182, !srcloc !183
  store i16 %32, ptr %15, align 2, !dbg !182, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !184, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !185
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #6, !dbg !185
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #6, !dbg !185
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #6, !dbg !185
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #6, !dbg !185
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !185
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !185
  ret i16 %33, !dbg !186
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !187 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !188
  %11 = load ptr, ptr %4, align 2, !dbg !189, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !190, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !191
  %12 = load ptr, ptr %5, align 2, !dbg !192, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !193, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !194
  store i16 0, ptr %9, align 2, !dbg !195, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !196
  store i16 0, ptr %10, align 2, !dbg !197, !tbaa !13
  br label %13, !dbg !196

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !198, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !199, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !200
  br i1 %16, label %18, label %17, !dbg !201

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !201
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !202, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !203, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !202
  %22 = load volatile i8, ptr %21, align 1, !dbg !202, !tbaa !41
  %23 = zext i8 %22 to i16, !dbg !202
  %24 = load ptr, ptr %8, align 2, !dbg !204, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !205, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !204
  %27 = load volatile i8, ptr %26, align 1, !dbg !204, !tbaa !41
  %28 = zext i8 %27 to i16, !dbg !204
  %29 = xor i16 %23, %28, !dbg !206
  %30 = load i16, ptr %9, align 2, !dbg !207, !tbaa !13
  %31 = or i16 %30, %29, !dbg !207
  store i16 %31, ptr %9, align 2, !dbg !207, !tbaa !13
  br label %32, !dbg !208

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !209, !tbaa !13
  %34 = add i16 %33, 1, !dbg !209
  store i16 %34, ptr %10, align 2, !dbg !209, !tbaa !13
  br label %13, !dbg !201, !llvm.loop !210

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !212, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !213
  %38 = lshr i16 %37, 8, !dbg !214
  %39 = and i16 1, %38, !dbg !215
  %40 = sub nsw i16 %39, 1, !dbg !216
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !217
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !217
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !217
  ret i16 %40, !dbg !218
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #4

; Function Attrs: alwaysinline nounwind optsize
define internal void @put_words(ptr noundef %0, i16 noundef zeroext %1) #3 !dbg !219 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !221
  %8 = load ptr, ptr %3, align 2, !dbg !222, !tbaa !9
  %9 = load i16, ptr %4, align 2, !dbg !223, !tbaa !16
  %10 = udiv i16 %9, 2, !dbg !224
  %11 = getelementptr inbounds i16, ptr %8, i16 %10, !dbg !225
  store ptr %11, ptr %5, align 2, !dbg !226, !tbaa !9
  br label %12, !dbg !227

12:                                               ; preds = %42, %2
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #6, !dbg !228
  %13 = load ptr, ptr %3, align 2, !dbg !229, !tbaa !9
  %14 = getelementptr inbounds i16, ptr %13, i32 1, !dbg !229
  store ptr %14, ptr %3, align 2, !dbg !229, !tbaa !9
  %15 = load i16, ptr %13, align 2, !dbg !230, !tbaa !16
  store i16 %15, ptr %6, align 2, !dbg !231, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !228
  store i16 4, ptr %7, align 2, !dbg !232, !tbaa !16
  br label %16, !dbg !233

16:                                               ; preds = %31, %12
  %17 = load i16, ptr %6, align 2, !dbg !234, !tbaa !16
  %18 = shl i16 %17, 4, !dbg !235
  %19 = load i16, ptr %6, align 2, !dbg !236, !tbaa !16
  %20 = lshr i16 %19, 12, !dbg !237
  %21 = or i16 %18, %20, !dbg !238
  store i16 %21, ptr %6, align 2, !dbg !239, !tbaa !16
  %22 = load i16, ptr %6, align 2, !dbg !240, !tbaa !16
  %23 = and i16 %22, 15, !dbg !241
  %24 = load i16, ptr %6, align 2, !dbg !242, !tbaa !16
  %25 = and i16 %24, 15, !dbg !243
  %26 = icmp ult i16 %25, 10, !dbg !244
  %27 = zext i1 %26 to i64, !dbg !245
  %28 = select i1 %26, i16 48, i16 87, !dbg !245
  %29 = add i16 %23, %28, !dbg !246
  %30 = trunc i16 %29 to i8, !dbg !247
  call void @put(i8 noundef zeroext %30) #5, !dbg !248
  br label %31, !dbg !249

31:                                               ; preds = %16
  %32 = load i16, ptr %7, align 2, !dbg !250, !tbaa !16
  %33 = add i16 %32, -1, !dbg !250
  store i16 %33, ptr %7, align 2, !dbg !250, !tbaa !16
  %34 = icmp ne i16 %33, 0, !dbg !251
  br i1 %34, label %16, label %35, !dbg !249, !llvm.loop !252

35:                                               ; preds = %31
  %36 = load ptr, ptr %3, align 2, !dbg !254, !tbaa !9
  %37 = load ptr, ptr %5, align 2, !dbg !255, !tbaa !9
  %38 = icmp eq ptr %36, %37, !dbg !256
  %39 = zext i1 %38 to i64, !dbg !254
  %40 = select i1 %38, i16 10, i16 32, !dbg !254
  %41 = trunc i16 %40 to i8, !dbg !254
  call void @put(i8 noundef zeroext %41) #5, !dbg !257
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !258
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #6, !dbg !258
  br label %42, !dbg !258

42:                                               ; preds = %35
  %43 = load ptr, ptr %3, align 2, !dbg !259, !tbaa !9
  %44 = load ptr, ptr %5, align 2, !dbg !260, !tbaa !9
  %45 = icmp ne ptr %43, %44, !dbg !261
  br i1 %45, label %12, label %46, !dbg !258, !llvm.loop !262

46:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !264
  ret void, !dbg !264
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put(i8 noundef zeroext %0) #3 !dbg !265 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !41
  br label %3, !dbg !266

3:                                                ; preds = %7, %1
  %4 = load volatile i16, ptr inttoptr (i16 176 to ptr), align 2, !dbg !267, !tbaa !16
  %5 = and i16 %4, 8, !dbg !268
  %6 = icmp ne i16 %5, 0, !dbg !266
  br i1 %6, label %7, label %8, !dbg !266

7:                                                ; preds = %3
  br label %3, !dbg !266, !llvm.loop !269

8:                                                ; preds = %3
  %9 = load i8, ptr %2, align 1, !dbg !271, !tbaa !41
  %10 = zext i8 %9 to i16, !dbg !271
  store volatile i16 %10, ptr inttoptr (i16 180 to ptr), align 2, !dbg !272, !tbaa !16
  ret void, !dbg !273
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !274 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !275
  store i16 0, ptr %7, align 2, !dbg !276, !tbaa !13
  br label %8, !dbg !275

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !277, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !278, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !279
  br i1 %11, label %13, label %12, !dbg !280

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !280
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !281, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !282, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !281
  %17 = load i16, ptr %16, align 2, !dbg !281, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !283, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !284, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !283
  store i16 %17, ptr %20, align 2, !dbg !285, !tbaa !16
  br label %21, !dbg !286

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !287, !tbaa !13
  %23 = add i16 %22, 1, !dbg !287
  store i16 %23, ptr %7, align 2, !dbg !287, !tbaa !13
  br label %8, !dbg !280, !llvm.loop !288

24:                                               ; preds = %12
  ret void, !dbg !289
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
!1 = !DIFile(filename: "concentrator.c", directory: "", checksumkind: CSK_MD5, checksum: "c5f68b94d9c546ba95aa257118d090bc")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "central_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "concentrator.c", directory: "", checksumkind: CSK_MD5, checksum: "c5f68b94d9c546ba95aa257118d090bc")
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
!21 = distinct !DISubprogram(name: "central_in", scope: !6, file: !6, line: 11, type: !7, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 12, column: 5, scope: !21)
!23 = !DILocation(line: 12, column: 39, scope: !21)
!24 = !DILocation(line: 12, column: 28, scope: !21)
!25 = !DILocation(line: 13, column: 9, scope: !21)
!26 = !DILocation(line: 13, column: 18, scope: !21)
!27 = !DILocation(line: 14, column: 15, scope: !21)
!28 = !DILocation(line: 15, column: 5, scope: !21)
!29 = !DILocation(line: 16, column: 1, scope: !21)
!30 = distinct !DISubprogram(name: "meter_in", scope: !6, file: !6, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!31 = !DILocation(line: 19, column: 5, scope: !30)
!32 = !DILocation(line: 19, column: 39, scope: !30)
!33 = !DILocation(line: 19, column: 28, scope: !30)
!34 = !DILocation(line: 20, column: 5, scope: !30)
!35 = !DILocation(line: 21, column: 9, scope: !30)
!36 = !DILocation(line: 21, column: 18, scope: !30)
!37 = !DILocation(line: 22, column: 9, scope: !30)
!38 = !DILocation(line: 24, column: 9, scope: !30)
!39 = !DILocation(line: 24, column: 19, scope: !30)
!40 = !DILocation(line: 24, column: 26, scope: !30)
!41 = !{!11, !11, i64 0}
!42 = !DILocation(line: 24, column: 30, scope: !30)
!43 = !DILocation(line: 25, column: 15, scope: !30)
!44 = !DILocation(line: 26, column: 5, scope: !30)
!45 = !DILocation(line: 26, column: 48, scope: !30)
!46 = !DILocation(line: 26, column: 16, scope: !30)
!47 = !DILocation(line: 26, column: 68, scope: !30)
!48 = !DILocation(line: 27, column: 9, scope: !30)
!49 = !DILocation(line: 28, column: 5, scope: !30)
!50 = !DILocation(line: 29, column: 1, scope: !30)
!51 = distinct !DISubprogram(name: "unseal", scope: !52, file: !52, line: 82, type: !7, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!52 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "ce98ab463232f8808fb0fe451054ceea")
!53 = !DILocation(line: 84, column: 10, scope: !51)
!54 = !DILocation(line: 84, column: 15, scope: !51)
!55 = !{!56, !17, i64 16}
!56 = !{!"end", !11, i64 0, !17, i64 16, !57, i64 18, !57, i64 22}
!57 = !{!"long", !11, i64 0}
!58 = !DILocation(line: 84, column: 28, scope: !51)
!59 = !DILocation(line: 84, column: 31, scope: !51)
!60 = !DILocation(line: 84, column: 41, scope: !51)
!61 = !DILocation(line: 84, column: 48, scope: !51)
!62 = !DILocation(line: 84, column: 55, scope: !51)
!63 = !DILocation(line: 84, column: 52, scope: !51)
!64 = !DILocation(line: 84, column: 59, scope: !51)
!65 = !DILocation(line: 85, column: 33, scope: !51)
!66 = !DILocation(line: 85, column: 38, scope: !51)
!67 = !DILocation(line: 85, column: 44, scope: !51)
!68 = !DILocation(line: 85, column: 54, scope: !51)
!69 = !DILocation(line: 85, column: 88, scope: !51)
!70 = !DILocation(line: 85, column: 98, scope: !51)
!71 = !DILocation(line: 86, column: 50, scope: !51)
!72 = !DILocation(line: 86, column: 60, scope: !51)
!73 = !DILocation(line: 86, column: 65, scope: !51)
!74 = !DILocation(line: 85, column: 10, scope: !51)
!75 = !DILocation(line: 84, column: 9, scope: !51)
!76 = !DILocation(line: 87, column: 9, scope: !51)
!77 = !DILocation(line: 89, column: 20, scope: !51)
!78 = !DILocation(line: 89, column: 25, scope: !51)
!79 = !{!56, !57, i64 22}
!80 = !DILocation(line: 89, column: 35, scope: !51)
!81 = !DILocation(line: 89, column: 45, scope: !51)
!82 = !DILocation(line: 89, column: 52, scope: !51)
!83 = !DILocation(line: 89, column: 10, scope: !51)
!84 = !DILocation(line: 89, column: 9, scope: !51)
!85 = !DILocation(line: 90, column: 9, scope: !51)
!86 = !DILocation(line: 92, column: 21, scope: !51)
!87 = !DILocation(line: 92, column: 31, scope: !51)
!88 = !DILocation(line: 92, column: 38, scope: !51)
!89 = !DILocation(line: 92, column: 5, scope: !51)
!90 = !DILocation(line: 92, column: 10, scope: !51)
!91 = !DILocation(line: 92, column: 19, scope: !51)
!92 = !DILocation(line: 93, column: 5, scope: !51)
!93 = !DILocation(line: 94, column: 1, scope: !51)
!94 = distinct !DISubprogram(name: "put_message", scope: !95, file: !95, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!95 = !DIFile(filename: "line.h", directory: "", checksumkind: CSK_MD5, checksum: "3135e03cb4880b4eeb4ce7189c26cdab")
!96 = !DILocation(line: 9, column: 47, scope: !94)
!97 = !DILocation(line: 9, column: 5, scope: !94)
!98 = !DILocation(line: 10, column: 1, scope: !94)
!99 = distinct !DISubprogram(name: "install_in", scope: !6, file: !6, line: 31, type: !7, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!100 = !DILocation(line: 32, column: 5, scope: !99)
!101 = !DILocation(line: 32, column: 47, scope: !99)
!102 = !DILocation(line: 32, column: 32, scope: !99)
!103 = !DILocation(line: 33, column: 9, scope: !99)
!104 = !DILocation(line: 33, column: 22, scope: !99)
!105 = !DILocation(line: 34, column: 26, scope: !99)
!106 = !DILocation(line: 34, column: 9, scope: !99)
!107 = !DILocation(line: 35, column: 5, scope: !99)
!108 = !DILocation(line: 36, column: 1, scope: !99)
!109 = distinct !DISubprogram(name: "take_key", scope: !52, file: !52, line: 114, type: !7, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!110 = !DILocation(line: 115, column: 16, scope: !109)
!111 = !DILocation(line: 115, column: 21, scope: !109)
!112 = !DILocation(line: 115, column: 26, scope: !109)
!113 = !DILocation(line: 115, column: 40, scope: !109)
!114 = !DILocation(line: 115, column: 5, scope: !109)
!115 = !DILocation(line: 116, column: 5, scope: !109)
!116 = !DILocation(line: 116, column: 10, scope: !109)
!117 = !DILocation(line: 116, column: 23, scope: !109)
!118 = !DILocation(line: 117, column: 1, scope: !109)
!119 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !120, file: !120, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!120 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!121 = !DILocation(line: 254, column: 9, scope: !119)
!122 = !DILocation(line: 254, column: 23, scope: !119)
!123 = !DILocation(line: 255, column: 38, scope: !119)
!124 = !DILocation(line: 255, column: 43, scope: !119)
!125 = !DILocation(line: 255, column: 47, scope: !119)
!126 = !DILocation(line: 255, column: 58, scope: !119)
!127 = !DILocation(line: 255, column: 16, scope: !119)
!128 = !DILocation(line: 255, column: 9, scope: !119)
!129 = !DILocation(line: 257, column: 30, scope: !119)
!130 = !DILocation(line: 257, column: 35, scope: !119)
!131 = !DILocation(line: 257, column: 39, scope: !119)
!132 = !DILocation(line: 257, column: 50, scope: !119)
!133 = !DILocation(line: 257, column: 58, scope: !119)
!134 = !DILocation(line: 257, column: 84, scope: !119)
!135 = !DILocation(line: 257, column: 73, scope: !119)
!136 = !DILocation(line: 257, column: 101, scope: !119)
!137 = !DILocation(line: 257, column: 90, scope: !119)
!138 = !DILocation(line: 257, column: 12, scope: !119)
!139 = !DILocation(line: 257, column: 5, scope: !119)
!140 = !DILocation(line: 258, column: 1, scope: !119)
!141 = distinct !DISubprogram(name: "is_before", scope: !142, file: !142, line: 138, type: !7, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!142 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "9737baa3b28ab339eddf3e23dd57a2b0")
!143 = !{!57, !57, i64 0}
!144 = !DILocation(line: 139, column: 5, scope: !141)
!145 = !DILocation(line: 140, column: 35, scope: !141)
!146 = !DILocation(line: 140, column: 40, scope: !141)
!147 = !DILocation(line: 140, column: 12, scope: !141)
!148 = !DILocation(line: 141, column: 1, scope: !141)
!149 = !DILocation(line: 140, column: 5, scope: !141)
!150 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !120, file: !120, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!151 = !DILocation(line: 241, column: 5, scope: !150)
!152 = !DILocation(line: 242, column: 32, scope: !150)
!153 = !DILocation(line: 242, column: 37, scope: !150)
!154 = !DILocation(line: 242, column: 43, scope: !150)
!155 = !DILocation(line: 242, column: 56, scope: !150)
!156 = !DILocation(line: 242, column: 12, scope: !150)
!157 = !DILocation(line: 242, column: 66, scope: !150)
!158 = !DILocation(line: 243, column: 30, scope: !150)
!159 = !DILocation(line: 243, column: 35, scope: !150)
!160 = !DILocation(line: 243, column: 12, scope: !150)
!161 = !DILocation(line: 243, column: 62, scope: !150)
!162 = !DILocation(line: 0, scope: !150)
!163 = !DILocation(line: 244, column: 1, scope: !150)
!164 = !DILocation(line: 242, column: 5, scope: !150)
!165 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !120, file: !120, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!166 = !DILocation(line: 205, column: 1, scope: !165)
!167 = !{i64 0}
!168 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !120, file: !120, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!169 = !DILocation(line: 221, column: 5, scope: !168)
!170 = !DILocation(line: 222, column: 5, scope: !168)
!171 = !DILocation(line: 223, column: 5, scope: !168)
!172 = !DILocation(line: 224, column: 5, scope: !168)
!173 = !DILocation(line: 225, column: 5, scope: !168)
!174 = !DILocation(line: 226, column: 5, scope: !168)
!175 = !DILocation(line: 227, column: 5, scope: !168)
!176 = !DILocation(line: 230, column: 28, scope: !168)
!177 = !DILocation(line: 230, column: 37, scope: !168)
!178 = !DILocation(line: 230, column: 47, scope: !168)
!179 = !DILocation(line: 230, column: 57, scope: !168)
!180 = !DILocation(line: 230, column: 67, scope: !168)
!181 = !DILocation(line: 230, column: 77, scope: !168)
!182 = !DILocation(line: 228, column: 5, scope: !168)
!183 = !{i64 0}
!184 = !DILocation(line: 232, column: 17, scope: !168)
!185 = !DILocation(line: 233, column: 1, scope: !168)
!186 = !DILocation(line: 232, column: 5, scope: !168)
!187 = distinct !DISubprogram(name: "constant_time_cmp", scope: !120, file: !120, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!188 = !DILocation(line: 126, column: 5, scope: !187)
!189 = !DILocation(line: 126, column: 41, scope: !187)
!190 = !DILocation(line: 126, column: 35, scope: !187)
!191 = !DILocation(line: 127, column: 5, scope: !187)
!192 = !DILocation(line: 127, column: 43, scope: !187)
!193 = !DILocation(line: 127, column: 35, scope: !187)
!194 = !DILocation(line: 128, column: 5, scope: !187)
!195 = !DILocation(line: 128, column: 14, scope: !187)
!196 = !DILocation(line: 129, column: 10, scope: !187)
!197 = !DILocation(line: 129, column: 19, scope: !187)
!198 = !DILocation(line: 129, column: 30, scope: !187)
!199 = !DILocation(line: 129, column: 38, scope: !187)
!200 = !DILocation(line: 129, column: 36, scope: !187)
!201 = !DILocation(line: 129, column: 5, scope: !187)
!202 = !DILocation(line: 130, column: 23, scope: !187)
!203 = !DILocation(line: 130, column: 27, scope: !187)
!204 = !DILocation(line: 130, column: 36, scope: !187)
!205 = !DILocation(line: 130, column: 42, scope: !187)
!206 = !DILocation(line: 130, column: 34, scope: !187)
!207 = !DILocation(line: 130, column: 20, scope: !187)
!208 = !DILocation(line: 131, column: 5, scope: !187)
!209 = !DILocation(line: 129, column: 51, scope: !187)
!210 = distinct !{!210, !201, !208, !211}
!211 = !{!"llvm.loop.mustprogress"}
!212 = !DILocation(line: 132, column: 24, scope: !187)
!213 = !DILocation(line: 132, column: 35, scope: !187)
!214 = !DILocation(line: 132, column: 40, scope: !187)
!215 = !DILocation(line: 132, column: 20, scope: !187)
!216 = !DILocation(line: 132, column: 47, scope: !187)
!217 = !DILocation(line: 133, column: 1, scope: !187)
!218 = !DILocation(line: 132, column: 5, scope: !187)
!219 = distinct !DISubprogram(name: "put_words", scope: !220, file: !220, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!220 = !DIFile(filename: "transmitter.h", directory: "", checksumkind: CSK_MD5, checksum: "80c9a7815f18395894a8d50e0edcb5fd")
!221 = !DILocation(line: 15, column: 5, scope: !219)
!222 = !DILocation(line: 15, column: 27, scope: !219)
!223 = !DILocation(line: 15, column: 34, scope: !219)
!224 = !DILocation(line: 15, column: 40, scope: !219)
!225 = !DILocation(line: 15, column: 32, scope: !219)
!226 = !DILocation(line: 15, column: 21, scope: !219)
!227 = !DILocation(line: 16, column: 5, scope: !219)
!228 = !DILocation(line: 17, column: 9, scope: !219)
!229 = !DILocation(line: 17, column: 30, scope: !219)
!230 = !DILocation(line: 17, column: 25, scope: !219)
!231 = !DILocation(line: 17, column: 18, scope: !219)
!232 = !DILocation(line: 17, column: 34, scope: !219)
!233 = !DILocation(line: 18, column: 9, scope: !219)
!234 = !DILocation(line: 19, column: 20, scope: !219)
!235 = !DILocation(line: 19, column: 25, scope: !219)
!236 = !DILocation(line: 19, column: 32, scope: !219)
!237 = !DILocation(line: 19, column: 37, scope: !219)
!238 = !DILocation(line: 19, column: 30, scope: !219)
!239 = !DILocation(line: 19, column: 18, scope: !219)
!240 = !DILocation(line: 20, column: 18, scope: !219)
!241 = !DILocation(line: 20, column: 23, scope: !219)
!242 = !DILocation(line: 20, column: 33, scope: !219)
!243 = !DILocation(line: 20, column: 38, scope: !219)
!244 = !DILocation(line: 20, column: 44, scope: !219)
!245 = !DILocation(line: 20, column: 32, scope: !219)
!246 = !DILocation(line: 20, column: 29, scope: !219)
!247 = !DILocation(line: 20, column: 17, scope: !219)
!248 = !DILocation(line: 20, column: 13, scope: !219)
!249 = !DILocation(line: 21, column: 9, scope: !219)
!250 = !DILocation(line: 21, column: 18, scope: !219)
!251 = !DILocation(line: 21, column: 27, scope: !219)
!252 = distinct !{!252, !233, !253, !211}
!253 = !DILocation(line: 21, column: 31, scope: !219)
!254 = !DILocation(line: 22, column: 13, scope: !219)
!255 = !DILocation(line: 22, column: 21, scope: !219)
!256 = !DILocation(line: 22, column: 18, scope: !219)
!257 = !DILocation(line: 22, column: 9, scope: !219)
!258 = !DILocation(line: 23, column: 5, scope: !219)
!259 = !DILocation(line: 23, column: 14, scope: !219)
!260 = !DILocation(line: 23, column: 22, scope: !219)
!261 = !DILocation(line: 23, column: 19, scope: !219)
!262 = distinct !{!262, !227, !263, !211}
!263 = !DILocation(line: 23, column: 25, scope: !219)
!264 = !DILocation(line: 24, column: 1, scope: !219)
!265 = distinct !DISubprogram(name: "put", scope: !220, file: !220, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!266 = !DILocation(line: 9, column: 5, scope: !265)
!267 = !DILocation(line: 9, column: 12, scope: !265)
!268 = !DILocation(line: 9, column: 24, scope: !265)
!269 = distinct !{!269, !266, !270, !211}
!270 = !DILocation(line: 10, column: 5, scope: !265)
!271 = !DILocation(line: 11, column: 17, scope: !265)
!272 = !DILocation(line: 11, column: 15, scope: !265)
!273 = !DILocation(line: 12, column: 1, scope: !265)
!274 = distinct !DISubprogram(name: "copy_words", scope: !52, file: !52, line: 108, type: !7, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!275 = !DILocation(line: 109, column: 10, scope: !274)
!276 = !DILocation(line: 109, column: 19, scope: !274)
!277 = !DILocation(line: 109, column: 30, scope: !274)
!278 = !DILocation(line: 109, column: 38, scope: !274)
!279 = !DILocation(line: 109, column: 36, scope: !274)
!280 = !DILocation(line: 109, column: 5, scope: !274)
!281 = !DILocation(line: 110, column: 21, scope: !274)
!282 = !DILocation(line: 110, column: 26, scope: !274)
!283 = !DILocation(line: 110, column: 9, scope: !274)
!284 = !DILocation(line: 110, column: 12, scope: !274)
!285 = !DILocation(line: 110, column: 19, scope: !274)
!286 = !DILocation(line: 111, column: 5, scope: !274)
!287 = !DILocation(line: 109, column: 50, scope: !274)
!288 = distinct !{!288, !280, !286, !211}
!289 = !DILocation(line: 112, column: 1, scope: !274)
