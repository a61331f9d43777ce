target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CS_SECURITY.output.piece_out, 0"
module asm ".set __sm_CS_SECURITY.output.log_out, 0"
module asm ".set __sm_CS_SECURITY.output.tariff_out, 0"
module asm ".set __sm_CS_SECURITY.output.mode_out, 0"
module asm ".set __sm_CS_SECURITY.output.appliances_out, 0"
module asm ".set __sm_CS_SECURITY.output.read_out, 0"
module asm ".set __sm_CS_SECURITY.input.piece_in, 0"
module asm ".set __sm_CS_SECURITY.input.send_in, 0"
module asm ".set __sm_CS_SECURITY.input.time_in, 0"
module asm ".set __sm_CS_SECURITY.input.key_in, 0"

%struct.envelope = type { %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { %struct.anon.0, %struct.message, [16 x i8] }
%struct.anon.0 = type { i16, i32 }
%struct.message = type { i16, %union.anon.1 }
%union.anon.1 = type { %struct.anon.2 }
%struct.anon.2 = type { i32, i32, i16, i16 }
%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.record = type { [3 x i16] }
%struct.piece = type { i16, [6 x i16] }
%struct.time = type { i32 }
%struct.half = type { i16, i16, [4 x i16] }

@__sm_CS_SECURITY_io_piece_out_idx = external dso_local global i8, align 1
@__sm_CS_SECURITY_io_log_out_idx = external dso_local global i8, align 1
@__sm_CS_SECURITY_io_tariff_out_idx = external dso_local global i8, align 1
@__sm_CS_SECURITY_io_mode_out_idx = external dso_local global i8, align 1
@__sm_CS_SECURITY_io_appliances_out_idx = external dso_local global i8, align 1
@__sm_CS_SECURITY_io_read_out_idx = external dso_local global i8, align 1
@collected = internal global %struct.envelope zeroinitializer, align 2
@next = internal global i16 0, align 2
@central_system = internal global %struct.end zeroinitializer, align 2
@now = internal global i32 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @piece_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CS_SECURITY_io_piece_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.CS_SECURITY.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @log_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CS_SECURITY_io_log_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @tariff_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CS_SECURITY_io_tariff_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @mode_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CS_SECURITY_io_mode_out_idx to i16), ptr %5, align 2, !dbg !24, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !24, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !24, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !24, !tbaa !13
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !24
  ret i16 %9, !dbg !24
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @appliances_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !25 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CS_SECURITY_io_appliances_out_idx to i16), ptr %5, align 2, !dbg !26, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !26, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !26, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !26, !tbaa !13
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !26
  ret i16 %9, !dbg !26
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @read_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !27 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CS_SECURITY_io_read_out_idx to i16), ptr %5, align 2, !dbg !28, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !28, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !28, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !28, !tbaa !13
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !28
  ret i16 %9, !dbg !28
}

; Function Attrs: nounwind optsize
define dso_local void @piece_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !29 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca %struct.message, align 2
  %6 = alloca i16, align 2
  %7 = alloca %struct.record, align 2
  %8 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %9 = load i16, ptr %4, align 2, !dbg !30, !tbaa !13
  %10 = icmp eq i16 %9, 14, !dbg !30
  br i1 %10, label %11, label %13, !dbg !30

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !30, !tbaa !9
  br label %14, !dbg !30

13:                                               ; preds = %2
  br label %14, !dbg !30

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !30
  %16 = call zeroext i16 @take_piece(ptr noundef @collected, ptr noundef @next, ptr noundef %15) #5, !dbg !31
  %17 = icmp ne i16 %16, 0, !dbg !31
  br i1 %17, label %19, label %18, !dbg !32

18:                                               ; preds = %14
  br label %71, !dbg !33

19:                                               ; preds = %14
  call void @llvm.lifetime.start.p0(i64 14, ptr %5) #6, !dbg !34
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #6, !dbg !35
  %20 = load i32, ptr @now, align 2, !dbg !36, !tbaa !37
  %21 = call i16 @unseal_in_time(ptr noundef @central_system, i16 noundef 1, i32 noundef %20, ptr noundef @collected, ptr noundef %5) #5, !dbg !39
  store i16 %21, ptr %6, align 2, !dbg !40, !tbaa !13
  %22 = load i16, ptr %6, align 2, !dbg !41, !tbaa !13
  %23 = icmp eq i16 %22, 0, !dbg !42
  br i1 %23, label %24, label %30, !dbg !43

24:                                               ; preds = %19
  %25 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 0, !dbg !44
  %26 = load i16, ptr %25, align 2, !dbg !44, !tbaa !45
  %27 = sub i16 %26, 17, !dbg !47
  %28 = icmp ugt i16 %27, 3, !dbg !48
  br i1 %28, label %29, label %30, !dbg !41

29:                                               ; preds = %24
  store i16 8, ptr %6, align 2, !dbg !49, !tbaa !13
  br label %30, !dbg !50

30:                                               ; preds = %29, %24, %19
  call void @llvm.lifetime.start.p0(i64 6, ptr %7) #6, !dbg !51
  %31 = getelementptr inbounds %struct.record, ptr %7, i32 0, i32 0, !dbg !52
  %32 = load i16, ptr %6, align 2, !dbg !53, !tbaa !13
  %33 = icmp eq i16 %32, 0, !dbg !54
  br i1 %33, label %34, label %37, !dbg !53

34:                                               ; preds = %30
  %35 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 0, !dbg !55
  %36 = load i16, ptr %35, align 2, !dbg !55, !tbaa !45
  br label %38, !dbg !53

37:                                               ; preds = %30
  br label %38, !dbg !53

38:                                               ; preds = %37, %34
  %39 = phi i16 [ %36, %34 ], [ 128, %37 ], !dbg !53
  store i16 %39, ptr %31, align 2, !dbg !56, !tbaa !16
  %40 = getelementptr inbounds i16, ptr %31, i16 1, !dbg !56
  %41 = load i16, ptr %6, align 2, !dbg !57, !tbaa !13
  store i16 %41, ptr %40, align 2, !dbg !56, !tbaa !16
  %42 = getelementptr inbounds i16, ptr %31, i16 2, !dbg !56
  store i16 1, ptr %42, align 2, !dbg !56, !tbaa !16
  %43 = call zeroext i16 @log_out(ptr noundef %7, i16 noundef 6) #5, !dbg !58
  %44 = icmp eq i16 %43, 0, !dbg !58
  br i1 %44, label %45, label %48, !dbg !59

45:                                               ; preds = %38
  %46 = load i16, ptr %6, align 2, !dbg !60, !tbaa !13
  %47 = icmp ne i16 %46, 0, !dbg !61
  br i1 %47, label %48, label %49, !dbg !62

48:                                               ; preds = %45, %38
  store i32 1, ptr %8, align 2
  br label %69, !dbg !63

49:                                               ; preds = %45
  %50 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 0, !dbg !64
  %51 = load i16, ptr %50, align 2, !dbg !64, !tbaa !45
  switch i16 %51, label %68 [
    i16 17, label %52
    i16 18, label %56
    i16 19, label %60
    i16 20, label %64
  ], !dbg !65

52:                                               ; preds = %49
  %53 = call zeroext i16 @tariff_out(ptr noundef %5, i16 noundef 14) #5, !dbg !66
  %54 = icmp eq i16 %53, 0, !dbg !66
  %55 = zext i1 %54 to i16, !dbg !66
  br label %68, !dbg !67

56:                                               ; preds = %49
  %57 = call zeroext i16 @mode_out(ptr noundef %5, i16 noundef 14) #5, !dbg !68
  %58 = icmp eq i16 %57, 0, !dbg !68
  %59 = zext i1 %58 to i16, !dbg !68
  br label %68, !dbg !69

60:                                               ; preds = %49
  %61 = call zeroext i16 @appliances_out(ptr noundef %5, i16 noundef 14) #5, !dbg !70
  %62 = icmp eq i16 %61, 0, !dbg !70
  %63 = zext i1 %62 to i16, !dbg !70
  br label %68, !dbg !71

64:                                               ; preds = %49
  %65 = call zeroext i16 @read_out(ptr noundef %5, i16 noundef 14) #5, !dbg !72
  %66 = icmp eq i16 %65, 0, !dbg !72
  %67 = zext i1 %66 to i16, !dbg !72
  br label %68, !dbg !73

68:                                               ; preds = %49, %64, %60, %56, %52
  store i32 0, ptr %8, align 2, !dbg !74
  br label %69, !dbg !74

69:                                               ; preds = %68, %48
  call void @llvm.lifetime.end.p0(i64 6, ptr %7) #6, !dbg !74
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #6, !dbg !74
  call void @llvm.lifetime.end.p0(i64 14, ptr %5) #6, !dbg !74
  %70 = load i32, ptr %8, align 2
  switch i32 %70, label %72 [
    i32 0, label %71
    i32 1, label %71
  ]

71:                                               ; preds = %18, %69, %69
  ret void, !dbg !74

72:                                               ; preds = %69
  unreachable
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @take_piece(ptr noundef %0, ptr noundef %1, ptr noundef %2) #2 !dbg !75 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca ptr, align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store ptr %2, ptr %7, align 2, !tbaa !9
  %8 = load ptr, ptr %7, align 2, !dbg !77, !tbaa !9
  %9 = icmp eq ptr %8, null, !dbg !78
  br i1 %9, label %22, label %10, !dbg !79

10:                                               ; preds = %3
  %11 = load ptr, ptr %7, align 2, !dbg !80, !tbaa !9
  %12 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 0, !dbg !81
  %13 = load i16, ptr %12, align 2, !dbg !81, !tbaa !82
  %14 = icmp ne i16 %13, 0, !dbg !84
  br i1 %14, label %15, label %23, !dbg !85

15:                                               ; preds = %10
  %16 = load ptr, ptr %7, align 2, !dbg !86, !tbaa !9
  %17 = getelementptr inbounds %struct.piece, ptr %16, i32 0, i32 0, !dbg !87
  %18 = load i16, ptr %17, align 2, !dbg !87, !tbaa !82
  %19 = load ptr, ptr %6, align 2, !dbg !88, !tbaa !9
  %20 = load i16, ptr %19, align 2, !dbg !89, !tbaa !16
  %21 = icmp ne i16 %18, %20, !dbg !90
  br i1 %21, label %22, label %23, !dbg !77

22:                                               ; preds = %15, %3
  store i16 0, ptr %4, align 2, !dbg !91
  br label %45, !dbg !91

23:                                               ; preds = %15, %10
  %24 = load ptr, ptr %5, align 2, !dbg !92, !tbaa !9
  %25 = getelementptr inbounds %struct.envelope, ptr %24, i32 0, i32 0, !dbg !93
  %26 = getelementptr inbounds [18 x i16], ptr %25, i16 0, i16 0, !dbg !92
  %27 = load ptr, ptr %7, align 2, !dbg !94, !tbaa !9
  %28 = getelementptr inbounds %struct.piece, ptr %27, i32 0, i32 0, !dbg !95
  %29 = load i16, ptr %28, align 2, !dbg !95, !tbaa !82
  %30 = getelementptr inbounds i16, ptr %26, i16 %29, !dbg !96
  %31 = load ptr, ptr %7, align 2, !dbg !97, !tbaa !9
  %32 = getelementptr inbounds %struct.piece, ptr %31, i32 0, i32 1, !dbg !98
  %33 = getelementptr inbounds [6 x i16], ptr %32, i16 0, i16 0, !dbg !97
  call void @copy_words(ptr noundef %30, ptr noundef %33, i16 noundef 6) #5, !dbg !99
  %34 = load ptr, ptr %7, align 2, !dbg !100, !tbaa !9
  %35 = getelementptr inbounds %struct.piece, ptr %34, i32 0, i32 0, !dbg !101
  %36 = load i16, ptr %35, align 2, !dbg !101, !tbaa !82
  %37 = add i16 %36, 6, !dbg !102
  %38 = load ptr, ptr %6, align 2, !dbg !103, !tbaa !9
  store i16 %37, ptr %38, align 2, !dbg !104, !tbaa !16
  %39 = load ptr, ptr %6, align 2, !dbg !105, !tbaa !9
  %40 = load i16, ptr %39, align 2, !dbg !106, !tbaa !16
  %41 = icmp ne i16 %40, 18, !dbg !107
  br i1 %41, label %42, label %43, !dbg !106

42:                                               ; preds = %23
  store i16 0, ptr %4, align 2, !dbg !108
  br label %45, !dbg !108

43:                                               ; preds = %23
  %44 = load ptr, ptr %6, align 2, !dbg !109, !tbaa !9
  store i16 0, ptr %44, align 2, !dbg !110, !tbaa !16
  store i16 1, ptr %4, align 2, !dbg !111
  br label %45, !dbg !111

45:                                               ; preds = %43, %42, %22
  %46 = load i16, ptr %4, align 2, !dbg !112
  ret i16 %46, !dbg !112
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal_in_time(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #2 !dbg !113 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  %11 = alloca i32, align 2
  %12 = alloca i16, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !37
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 4, ptr %11) #6, !dbg !114
  %13 = load ptr, ptr %6, align 2, !dbg !115, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 3, !dbg !116
  %15 = load i32, ptr %14, align 2, !dbg !116, !tbaa !117
  store i32 %15, ptr %11, align 2, !dbg !119, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #6, !dbg !120
  %16 = load ptr, ptr %6, align 2, !dbg !121, !tbaa !9
  %17 = load i16, ptr %7, align 2, !dbg !122, !tbaa !13
  %18 = load ptr, ptr %9, align 2, !dbg !123, !tbaa !9
  %19 = load ptr, ptr %10, align 2, !dbg !124, !tbaa !9
  %20 = call i16 @unseal(ptr noundef %16, i16 noundef %17, ptr noundef %18, ptr noundef %19) #5, !dbg !125
  store i16 %20, ptr %12, align 2, !dbg !126, !tbaa !13
  %21 = load i16, ptr %12, align 2, !dbg !127, !tbaa !13
  %22 = icmp eq i16 %21, 0, !dbg !128
  br i1 %22, label %23, label %37, !dbg !129

23:                                               ; preds = %5
  %24 = load ptr, ptr %9, align 2, !dbg !130, !tbaa !9
  %25 = getelementptr inbounds %struct.envelope, ptr %24, i32 0, i32 0, !dbg !131
  %26 = getelementptr inbounds %struct.anon, ptr %25, i32 0, i32 0, !dbg !131
  %27 = getelementptr inbounds %struct.anon.0, ptr %26, i32 0, i32 1, !dbg !132
  %28 = load i32, ptr %27, align 2, !dbg !132, !tbaa !133
  %29 = load i32, ptr %8, align 2, !dbg !134, !tbaa !37
  %30 = sub i32 %28, %29, !dbg !135
  %31 = add i32 %30, 120, !dbg !136
  %32 = icmp ugt i32 %31, 240, !dbg !137
  br i1 %32, label %33, label %37, !dbg !127

33:                                               ; preds = %23
  %34 = load i32, ptr %11, align 2, !dbg !138, !tbaa !37
  %35 = load ptr, ptr %6, align 2, !dbg !139, !tbaa !9
  %36 = getelementptr inbounds %struct.end, ptr %35, i32 0, i32 3, !dbg !140
  store i32 %34, ptr %36, align 2, !dbg !141, !tbaa !117
  store i16 4, ptr %12, align 2, !dbg !142, !tbaa !13
  br label %37, !dbg !143

37:                                               ; preds = %33, %23, %5
  %38 = load i16, ptr %12, align 2, !dbg !144, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #6, !dbg !145
  call void @llvm.lifetime.end.p0(i64 4, ptr %11) #6, !dbg !145
  ret i16 %38, !dbg !146
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define dso_local void @send_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !147 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca %struct.envelope, align 2
  %7 = alloca %struct.piece, align 2
  %8 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !148
  %9 = load i16, ptr %4, align 2, !dbg !149, !tbaa !13
  %10 = icmp eq i16 %9, 14, !dbg !149
  br i1 %10, label %11, label %13, !dbg !149

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !149, !tbaa !9
  br label %14, !dbg !149

13:                                               ; preds = %2
  br label %14, !dbg !149

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !149
  store ptr %15, ptr %5, align 2, !dbg !150, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 36, ptr %6) #6, !dbg !151
  %16 = load ptr, ptr %5, align 2, !dbg !152, !tbaa !9
  %17 = icmp ne ptr %16, null, !dbg !153
  br i1 %17, label %18, label %51, !dbg !154

18:                                               ; preds = %14
  %19 = load i32, ptr @now, align 2, !dbg !155, !tbaa !37
  %20 = load ptr, ptr %5, align 2, !dbg !156, !tbaa !9
  %21 = call zeroext i16 @seal(ptr noundef @central_system, i16 noundef 2, i32 noundef %19, ptr noundef %20, ptr noundef %6) #5, !dbg !157
  %22 = icmp ne i16 %21, 0, !dbg !157
  br i1 %22, label %23, label %51, !dbg !152

23:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 14, ptr %7) #6, !dbg !158
  %24 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 0, !dbg !158
  store i16 0, ptr %24, align 2, !dbg !158, !tbaa !82
  br label %25, !dbg !158

25:                                               ; preds = %41, %23
  %26 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 0, !dbg !158
  %27 = load i16, ptr %26, align 2, !dbg !158, !tbaa !82
  %28 = icmp ne i16 %27, 18, !dbg !158
  br i1 %28, label %29, label %45, !dbg !158

29:                                               ; preds = %25
  %30 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 1, !dbg !158
  %31 = getelementptr inbounds [6 x i16], ptr %30, i16 0, i16 0, !dbg !158
  %32 = getelementptr inbounds %struct.envelope, ptr %6, i32 0, i32 0, !dbg !158
  %33 = getelementptr inbounds [18 x i16], ptr %32, i16 0, i16 0, !dbg !158
  %34 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 0, !dbg !158
  %35 = load i16, ptr %34, align 2, !dbg !158, !tbaa !82
  %36 = getelementptr inbounds i16, ptr %33, i16 %35, !dbg !158
  call void @copy_words(ptr noundef %31, ptr noundef %36, i16 noundef 6) #5, !dbg !158
  %37 = call zeroext i16 @piece_out(ptr noundef %7, i16 noundef 14) #5, !dbg !158
  %38 = icmp eq i16 %37, 0, !dbg !158
  br i1 %38, label %40, label %39, !dbg !158

39:                                               ; preds = %29
  br label %45, !dbg !158

40:                                               ; preds = %29
  br label %41, !dbg !158

41:                                               ; preds = %40
  %42 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 0, !dbg !158
  %43 = load i16, ptr %42, align 2, !dbg !158, !tbaa !82
  %44 = add i16 %43, 6, !dbg !158
  store i16 %44, ptr %42, align 2, !dbg !158, !tbaa !82
  br label %25, !dbg !158, !llvm.loop !159

45:                                               ; preds = %39, %25
  %46 = getelementptr inbounds %struct.piece, ptr %7, i32 0, i32 0, !dbg !158
  %47 = load i16, ptr %46, align 2, !dbg !158, !tbaa !82
  %48 = icmp eq i16 %47, 18, !dbg !158
  %49 = zext i1 %48 to i16, !dbg !158
  store i16 %49, ptr %8, align 2, !dbg !158, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 14, ptr %7) #6, !dbg !158
  %50 = load i16, ptr %8, align 2, !dbg !158, !tbaa !13
  br label %51, !dbg !161

51:                                               ; preds = %45, %18, %14
  call void @llvm.lifetime.end.p0(i64 36, ptr %6) #6, !dbg !162
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !162
  ret void, !dbg !162
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #2 !dbg !163 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !37
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !164, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !165
  %13 = load i32, ptr %12, align 2, !dbg !166, !tbaa !167
  %14 = add i32 %13, 1, !dbg !166
  store i32 %14, ptr %12, align 2, !dbg !166, !tbaa !167
  %15 = load ptr, ptr %6, align 2, !dbg !168, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !169
  %17 = load i32, ptr %16, align 2, !dbg !169, !tbaa !167
  %18 = load i32, ptr %8, align 2, !dbg !170, !tbaa !37
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #5, !dbg !171
  %20 = icmp ne i16 %19, 0, !dbg !171
  br i1 %20, label %21, label %25, !dbg !171

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !172, !tbaa !37
  %23 = load ptr, ptr %6, align 2, !dbg !173, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !174
  store i32 %22, ptr %24, align 2, !dbg !175, !tbaa !167
  br label %25, !dbg !176

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !177, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !178, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !179
  %29 = getelementptr inbounds %struct.anon, ptr %28, i32 0, i32 0, !dbg !179
  %30 = getelementptr inbounds %struct.anon.0, ptr %29, i32 0, i32 0, !dbg !180
  store i16 %26, ptr %30, align 2, !dbg !181, !tbaa !133
  %31 = load ptr, ptr %6, align 2, !dbg !182, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !183
  %33 = load i32, ptr %32, align 2, !dbg !183, !tbaa !167
  %34 = load ptr, ptr %10, align 2, !dbg !184, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !185
  %36 = getelementptr inbounds %struct.anon, ptr %35, i32 0, i32 0, !dbg !185
  %37 = getelementptr inbounds %struct.anon.0, ptr %36, i32 0, i32 1, !dbg !186
  store i32 %33, ptr %37, align 2, !dbg !187, !tbaa !133
  %38 = load ptr, ptr %6, align 2, !dbg !188, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !189
  %40 = load i16, ptr %39, align 2, !dbg !189, !tbaa !190
  %41 = icmp ne i16 %40, 0, !dbg !188
  br i1 %41, label %42, label %59, !dbg !191

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !192, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !193
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !192
  %46 = load ptr, ptr %10, align 2, !dbg !194, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !195
  %48 = getelementptr inbounds %struct.anon, ptr %47, i32 0, i32 0, !dbg !195
  %49 = load ptr, ptr %9, align 2, !dbg !196, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !197, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !198
  %52 = getelementptr inbounds %struct.anon, ptr %51, i32 0, i32 1, !dbg !198
  %53 = load ptr, ptr %10, align 2, !dbg !199, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !200
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 2, !dbg !200
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !199
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #5, !dbg !201
  %58 = icmp ne i16 %57, 0, !dbg !191
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !202
  %61 = zext i1 %60 to i16, !dbg !191
  ret i16 %61, !dbg !203
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #2 !dbg !204 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !205
  store i16 0, ptr %7, align 2, !dbg !206, !tbaa !13
  br label %8, !dbg !205

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !207, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !208, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !209
  br i1 %11, label %13, label %12, !dbg !210

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !210
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !211, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !212, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !211
  %17 = load i16, ptr %16, align 2, !dbg !211, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !213, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !214, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !213
  store i16 %17, ptr %20, align 2, !dbg !215, !tbaa !16
  br label %21, !dbg !216

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !217, !tbaa !13
  %23 = add i16 %22, 1, !dbg !217
  store i16 %23, ptr %7, align 2, !dbg !217, !tbaa !13
  br label %8, !dbg !210, !llvm.loop !218

24:                                               ; preds = %12
  ret void, !dbg !219
}

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !220 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !221
  %6 = load i16, ptr %4, align 2, !dbg !222, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !222
  br i1 %7, label %8, label %10, !dbg !222

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !222, !tbaa !9
  br label %11, !dbg !222

10:                                               ; preds = %2
  br label %11, !dbg !222

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !222
  store ptr %12, ptr %5, align 2, !dbg !223, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !224, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !225
  br i1 %14, label %15, label %19, !dbg !224

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !226, !tbaa !9
  %17 = getelementptr inbounds %struct.time, ptr %16, i32 0, i32 0, !dbg !227
  %18 = load i32, ptr %17, align 2, !dbg !227, !tbaa !228
  store i32 %18, ptr @now, align 2, !dbg !230, !tbaa !37
  br label %19, !dbg !231

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !232
  ret void, !dbg !232
}

; Function Attrs: nounwind optsize
define dso_local void @key_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !233 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !234, !tbaa !13
  %6 = icmp eq i16 %5, 12, !dbg !234
  br i1 %6, label %7, label %9, !dbg !234

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !234, !tbaa !9
  br label %10, !dbg !234

9:                                                ; preds = %2
  br label %10, !dbg !234

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !234
  call void @take_half(ptr noundef @central_system, ptr noundef %11) #5, !dbg !235
  ret void, !dbg !236
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_half(ptr noundef %0, ptr noundef %1) #2 !dbg !237 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %4, align 2, !dbg !238, !tbaa !9
  %6 = icmp ne ptr %5, null, !dbg !239
  br i1 %6, label %7, label %29, !dbg !240

7:                                                ; preds = %2
  %8 = load ptr, ptr %4, align 2, !dbg !241, !tbaa !9
  %9 = getelementptr inbounds %struct.half, ptr %8, i32 0, i32 1, !dbg !242
  %10 = load i16, ptr %9, align 2, !dbg !242, !tbaa !243
  %11 = icmp ult i16 %10, 2, !dbg !245
  br i1 %11, label %12, label %29, !dbg !238

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 2, !dbg !246, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 0, !dbg !247
  %15 = getelementptr inbounds [8 x i16], ptr %14, i16 0, i16 0, !dbg !246
  %16 = load ptr, ptr %4, align 2, !dbg !248, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 1, !dbg !249
  %18 = load i16, ptr %17, align 2, !dbg !249, !tbaa !243
  %19 = mul i16 %18, 4, !dbg !250
  %20 = getelementptr inbounds i16, ptr %15, i16 %19, !dbg !251
  %21 = load ptr, ptr %4, align 2, !dbg !252, !tbaa !9
  %22 = getelementptr inbounds %struct.half, ptr %21, i32 0, i32 2, !dbg !253
  %23 = getelementptr inbounds [4 x i16], ptr %22, i16 0, i16 0, !dbg !252
  call void @copy_words(ptr noundef %20, ptr noundef %23, i16 noundef 4) #5, !dbg !254
  %24 = load ptr, ptr %4, align 2, !dbg !255, !tbaa !9
  %25 = getelementptr inbounds %struct.half, ptr %24, i32 0, i32 1, !dbg !256
  %26 = load i16, ptr %25, align 2, !dbg !256, !tbaa !243
  %27 = load ptr, ptr %3, align 2, !dbg !257, !tbaa !9
  %28 = getelementptr inbounds %struct.end, ptr %27, i32 0, i32 1, !dbg !258
  store i16 %26, ptr %28, align 2, !dbg !259, !tbaa !190
  br label %29, !dbg !260

29:                                               ; preds = %12, %7, %2
  ret void, !dbg !261
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal(ptr noundef %0, i16 noundef %1, ptr noundef %2, ptr noundef %3) #2 !dbg !262 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  %10 = load ptr, ptr %6, align 2, !dbg !263, !tbaa !9
  %11 = getelementptr inbounds %struct.end, ptr %10, i32 0, i32 1, !dbg !264
  %12 = load i16, ptr %11, align 2, !dbg !264, !tbaa !190
  %13 = icmp ne i16 %12, 0, !dbg !263
  br i1 %13, label %14, label %39, !dbg !265

14:                                               ; preds = %4
  %15 = load ptr, ptr %8, align 2, !dbg !266, !tbaa !9
  %16 = getelementptr inbounds %struct.envelope, ptr %15, i32 0, i32 0, !dbg !267
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 0, !dbg !267
  %18 = getelementptr inbounds %struct.anon.0, ptr %17, i32 0, i32 0, !dbg !268
  %19 = load i16, ptr %18, align 2, !dbg !268, !tbaa !133
  %20 = load i16, ptr %7, align 2, !dbg !269, !tbaa !13
  %21 = icmp ne i16 %19, %20, !dbg !270
  br i1 %21, label %39, label %22, !dbg !271

22:                                               ; preds = %14
  %23 = load ptr, ptr %6, align 2, !dbg !272, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 0, !dbg !273
  %25 = getelementptr inbounds [8 x i16], ptr %24, i16 0, i16 0, !dbg !272
  %26 = load ptr, ptr %8, align 2, !dbg !274, !tbaa !9
  %27 = getelementptr inbounds %struct.envelope, ptr %26, i32 0, i32 0, !dbg !275
  %28 = getelementptr inbounds %struct.anon, ptr %27, i32 0, i32 0, !dbg !275
  %29 = load ptr, ptr %8, align 2, !dbg !276, !tbaa !9
  %30 = getelementptr inbounds %struct.envelope, ptr %29, i32 0, i32 0, !dbg !277
  %31 = getelementptr inbounds %struct.anon, ptr %30, i32 0, i32 1, !dbg !277
  %32 = load ptr, ptr %8, align 2, !dbg !278, !tbaa !9
  %33 = getelementptr inbounds %struct.envelope, ptr %32, i32 0, i32 0, !dbg !279
  %34 = getelementptr inbounds %struct.anon, ptr %33, i32 0, i32 2, !dbg !279
  %35 = getelementptr inbounds [16 x i8], ptr %34, i16 0, i16 0, !dbg !278
  %36 = load ptr, ptr %9, align 2, !dbg !280, !tbaa !9
  %37 = call i16 @sancus_unwrap_with_key(ptr noundef %25, ptr noundef %28, i16 noundef 6, ptr noundef %31, i16 noundef 14, ptr noundef %35, ptr noundef %36) #5, !dbg !281
  %38 = icmp ne i16 %37, 0, !dbg !281
  br i1 %38, label %40, label %39, !dbg !282

39:                                               ; preds = %22, %14, %4
  store i16 1, ptr %5, align 2, !dbg !283
  br label %60, !dbg !283

40:                                               ; preds = %22
  %41 = load ptr, ptr %6, align 2, !dbg !284, !tbaa !9
  %42 = getelementptr inbounds %struct.end, ptr %41, i32 0, i32 3, !dbg !285
  %43 = load i32, ptr %42, align 2, !dbg !285, !tbaa !117
  %44 = load ptr, ptr %8, align 2, !dbg !286, !tbaa !9
  %45 = getelementptr inbounds %struct.envelope, ptr %44, i32 0, i32 0, !dbg !287
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 0, !dbg !287
  %47 = getelementptr inbounds %struct.anon.0, ptr %46, i32 0, i32 1, !dbg !288
  %48 = load i32, ptr %47, align 2, !dbg !288, !tbaa !133
  %49 = call zeroext i16 @is_before(i32 noundef %43, i32 noundef %48) #5, !dbg !289
  %50 = icmp ne i16 %49, 0, !dbg !289
  br i1 %50, label %52, label %51, !dbg !290

51:                                               ; preds = %40
  store i16 2, ptr %5, align 2, !dbg !291
  br label %60, !dbg !291

52:                                               ; preds = %40
  %53 = load ptr, ptr %8, align 2, !dbg !292, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !293
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 0, !dbg !293
  %56 = getelementptr inbounds %struct.anon.0, ptr %55, i32 0, i32 1, !dbg !294
  %57 = load i32, ptr %56, align 2, !dbg !294, !tbaa !133
  %58 = load ptr, ptr %6, align 2, !dbg !295, !tbaa !9
  %59 = getelementptr inbounds %struct.end, ptr %58, i32 0, i32 3, !dbg !296
  store i32 %57, ptr %59, align 2, !dbg !297, !tbaa !117
  store i16 0, ptr %5, align 2, !dbg !298
  br label %60, !dbg !298

60:                                               ; preds = %52, %51, %39
  %61 = load i16, ptr %5, align 2, !dbg !299
  ret i16 %61, !dbg !299
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #2 !dbg !300 {
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
  %16 = load i16, ptr %13, align 2, !dbg !302, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !303
  br i1 %17, label %18, label %24, !dbg !302

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !304, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !305, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !306, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !307, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #5, !dbg !308
  store i16 %23, ptr %8, align 2, !dbg !309
  br label %35, !dbg !309

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !310, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !311, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !312, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !313, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !314, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !315, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !316
  %32 = load ptr, ptr %14, align 2, !dbg !317, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !318
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #5, !dbg !319
  store i16 %34, ptr %8, align 2, !dbg !320
  br label %35, !dbg !320

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !321
  ret i16 %36, !dbg !321
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #2 !dbg !322 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !37
  store i32 %1, ptr %4, align 2, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !324
  %6 = load i32, ptr %3, align 2, !dbg !325, !tbaa !37
  %7 = load i32, ptr %4, align 2, !dbg !326, !tbaa !37
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !327
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !327
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !327
  store i32 %10, ptr %5, align 2, !dbg !327
  %11 = zext i1 %9 to i16, !dbg !327
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !328
  ret i16 %11, !dbg !329
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #2 !dbg !330 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [8 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 8, ptr %9) #6, !dbg !331
  %10 = load ptr, ptr %5, align 2, !dbg !332, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !333, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !334, !tbaa !13
  %13 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !335
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #5, !dbg !336
  %15 = icmp ne i16 %14, 0, !dbg !336
  br i1 %15, label %16, label %21, !dbg !337

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !338, !tbaa !9
  %18 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !339
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 8) #5, !dbg !340
  %20 = icmp eq i16 %19, 0, !dbg !341
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !342
  %23 = zext i1 %22 to i16, !dbg !337
  call void @llvm.lifetime.end.p0(i64 8, ptr %9) #6, !dbg !343
  ret i16 %23, !dbg !344
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #2 !dbg !345 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !346
  %22 = load ptr, ptr %8, align 2, !dbg !346, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !346
  store i16 %23, ptr %15, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #6, !dbg !346
  %24 = load ptr, ptr %9, align 2, !dbg !346, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !346
  store i16 %25, ptr %16, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #6, !dbg !346
  %26 = load ptr, ptr %9, align 2, !dbg !346, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !346
  %28 = load i16, ptr %10, align 2, !dbg !346, !tbaa !13
  %29 = add i16 %27, %28, !dbg !346
  store i16 %29, ptr %17, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #6, !dbg !346
  %30 = load ptr, ptr %11, align 2, !dbg !346, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !346
  store i16 %31, ptr %18, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #6, !dbg !346
  %32 = load ptr, ptr %11, align 2, !dbg !346, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !346
  %34 = load i16, ptr %12, align 2, !dbg !346, !tbaa !13
  %35 = add i16 %33, %34, !dbg !346
  store i16 %35, ptr %19, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #6, !dbg !346
  %36 = load i16, ptr %13, align 2, !dbg !346, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #6, !dbg !346
  %37 = load i16, ptr %14, align 2, !dbg !346, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !346, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !346, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !346, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !346, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !346, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !346, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #6, !dbg !346, !srcloc !347
  store i16 %44, ptr %21, align 2, !dbg !346, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #6, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #6, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #6, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #6, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #6, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #6, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !346
  ret i16 %45, !dbg !346
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #2 !dbg !348 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !349
  %16 = load ptr, ptr %5, align 2, !dbg !349, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !349
  store i16 %17, ptr %9, align 2, !dbg !349, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !350
  %18 = load ptr, ptr %6, align 2, !dbg !350, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !350
  store i16 %19, ptr %10, align 2, !dbg !350, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #6, !dbg !351
  %20 = load ptr, ptr %6, align 2, !dbg !351, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !351
  %22 = load i16, ptr %7, align 2, !dbg !351, !tbaa !13
  %23 = add i16 %21, %22, !dbg !351
  store i16 %23, ptr %11, align 2, !dbg !351, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #6, !dbg !352
  store i16 0, ptr %12, align 2, !dbg !352, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #6, !dbg !353
  store i16 0, ptr %13, align 2, !dbg !353, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #6, !dbg !354
  %24 = load ptr, ptr %8, align 2, !dbg !354, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !354
  store i16 %25, ptr %14, align 2, !dbg !354, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !355
  %26 = load i16, ptr %9, align 2, !dbg !356, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !357, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !358, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !359, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !360, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !361, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #6, !dbg !362, !srcloc !363
  store i16 %32, ptr %15, align 2, !dbg !362, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !364, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !365
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #6, !dbg !365
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #6, !dbg !365
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #6, !dbg !365
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #6, !dbg !365
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !365
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !365
  ret i16 %33, !dbg !366
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #2 !dbg !367 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !368
  %11 = load ptr, ptr %4, align 2, !dbg !369, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !370, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !371
  %12 = load ptr, ptr %5, align 2, !dbg !372, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !373, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !374
  store i16 0, ptr %9, align 2, !dbg !375, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !376
  store i16 0, ptr %10, align 2, !dbg !377, !tbaa !13
  br label %13, !dbg !376

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !378, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !379, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !380
  br i1 %16, label %18, label %17, !dbg !381

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !381
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !382, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !383, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !382
  %22 = load volatile i8, ptr %21, align 1, !dbg !382, !tbaa !133
  %23 = zext i8 %22 to i16, !dbg !382
  %24 = load ptr, ptr %8, align 2, !dbg !384, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !385, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !384
  %27 = load volatile i8, ptr %26, align 1, !dbg !384, !tbaa !133
  %28 = zext i8 %27 to i16, !dbg !384
  %29 = xor i16 %23, %28, !dbg !386
  %30 = load i16, ptr %9, align 2, !dbg !387, !tbaa !13
  %31 = or i16 %30, %29, !dbg !387
  store i16 %31, ptr %9, align 2, !dbg !387, !tbaa !13
  br label %32, !dbg !388

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !389, !tbaa !13
  %34 = add i16 %33, 1, !dbg !389
  store i16 %34, ptr %10, align 2, !dbg !389, !tbaa !13
  br label %13, !dbg !381, !llvm.loop !390

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !391, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !392
  %38 = lshr i16 %37, 8, !dbg !393
  %39 = and i16 1, %38, !dbg !394
  %40 = sub nsw i16 %39, 1, !dbg !395
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !396
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !396
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !396
  ret i16 %40, !dbg !397
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #4

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #2 !dbg !398 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !399, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !400, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !401, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !402, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !403, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !404, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !405
  %22 = load ptr, ptr %14, align 2, !dbg !406, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !407
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #5, !dbg !408
  ret i16 %24, !dbg !409
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #2 !dbg !410 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !411
  %22 = load ptr, ptr %8, align 2, !dbg !411, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !411
  store i16 %23, ptr %15, align 2, !dbg !411, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #6, !dbg !411
  %24 = load ptr, ptr %9, align 2, !dbg !411, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !411
  store i16 %25, ptr %16, align 2, !dbg !411, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #6, !dbg !411
  %26 = load ptr, ptr %9, align 2, !dbg !411, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !411
  %28 = load i16, ptr %10, align 2, !dbg !411, !tbaa !13
  %29 = add i16 %27, %28, !dbg !411
  store i16 %29, ptr %17, align 2, !dbg !411, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #6, !dbg !411
  %30 = load ptr, ptr %11, align 2, !dbg !411, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !411
  store i16 %31, ptr %18, align 2, !dbg !411, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #6, !dbg !411
  %32 = load ptr, ptr %11, align 2, !dbg !411, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !411
  %34 = load i16, ptr %12, align 2, !dbg !411, !tbaa !13
  %35 = add i16 %33, %34, !dbg !411
  store i16 %35, ptr %19, align 2, !dbg !411, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #6, !dbg !411
  %36 = load i16, ptr %13, align 2, !dbg !411, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !411, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #6, !dbg !411
  %37 = load i16, ptr %14, align 2, !dbg !411, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !411, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !411, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !411, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !411, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !411, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !411, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #6, !dbg !411, !srcloc !412
  store i16 %44, ptr %21, align 2, !dbg !411, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !411, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #6, !dbg !411
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #6, !dbg !411
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #6, !dbg !411
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #6, !dbg !411
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #6, !dbg !411
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #6, !dbg !411
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !411
  ret i16 %45, !dbg !411
}

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
!1 = !DIFile(filename: "cs_security.c", directory: "", checksumkind: CSK_MD5, checksum: "5985babc9c48e4b69f8bff0e59b89a08")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "piece_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "cs_security.c", directory: "", checksumkind: CSK_MD5, checksum: "5985babc9c48e4b69f8bff0e59b89a08")
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
!18 = !DISubprogram(name: "__sm_CS_SECURITY_send_output", scope: !6, file: !6, line: 5, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "log_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 6, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "tariff_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 7, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "mode_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 8, column: 1, scope: !23)
!25 = distinct !DISubprogram(name: "appliances_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 9, column: 1, scope: !25)
!27 = distinct !DISubprogram(name: "read_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!28 = !DILocation(line: 10, column: 1, scope: !27)
!29 = distinct !DISubprogram(name: "piece_in", scope: !6, file: !6, line: 17, type: !7, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!30 = !DILocation(line: 18, column: 40, scope: !29)
!31 = !DILocation(line: 18, column: 10, scope: !29)
!32 = !DILocation(line: 18, column: 9, scope: !29)
!33 = !DILocation(line: 19, column: 9, scope: !29)
!34 = !DILocation(line: 21, column: 5, scope: !29)
!35 = !DILocation(line: 22, column: 5, scope: !29)
!36 = !DILocation(line: 22, column: 68, scope: !29)
!37 = !{!38, !38, i64 0}
!38 = !{!"long", !11, i64 0}
!39 = !DILocation(line: 22, column: 26, scope: !29)
!40 = !DILocation(line: 22, column: 17, scope: !29)
!41 = !DILocation(line: 23, column: 9, scope: !29)
!42 = !DILocation(line: 23, column: 16, scope: !29)
!43 = !DILocation(line: 23, column: 28, scope: !29)
!44 = !DILocation(line: 23, column: 50, scope: !29)
!45 = !{!46, !17, i64 0}
!46 = !{!"message", !17, i64 0, !11, i64 2}
!47 = !DILocation(line: 23, column: 55, scope: !29)
!48 = !DILocation(line: 23, column: 65, scope: !29)
!49 = !DILocation(line: 24, column: 16, scope: !29)
!50 = !DILocation(line: 25, column: 5, scope: !29)
!51 = !DILocation(line: 26, column: 5, scope: !29)
!52 = !DILocation(line: 26, column: 28, scope: !29)
!53 = !DILocation(line: 26, column: 30, scope: !29)
!54 = !DILocation(line: 26, column: 37, scope: !29)
!55 = !DILocation(line: 26, column: 59, scope: !29)
!56 = !DILocation(line: 26, column: 29, scope: !29)
!57 = !DILocation(line: 26, column: 75, scope: !29)
!58 = !DILocation(line: 27, column: 10, scope: !29)
!59 = !DILocation(line: 27, column: 32, scope: !29)
!60 = !DILocation(line: 27, column: 35, scope: !29)
!61 = !DILocation(line: 27, column: 42, scope: !29)
!62 = !DILocation(line: 27, column: 9, scope: !29)
!63 = !DILocation(line: 28, column: 9, scope: !29)
!64 = !DILocation(line: 31, column: 21, scope: !29)
!65 = !DILocation(line: 31, column: 5, scope: !29)
!66 = !DILocation(line: 33, column: 15, scope: !29)
!67 = !DILocation(line: 34, column: 9, scope: !29)
!68 = !DILocation(line: 36, column: 15, scope: !29)
!69 = !DILocation(line: 37, column: 9, scope: !29)
!70 = !DILocation(line: 39, column: 15, scope: !29)
!71 = !DILocation(line: 40, column: 9, scope: !29)
!72 = !DILocation(line: 42, column: 15, scope: !29)
!73 = !DILocation(line: 43, column: 9, scope: !29)
!74 = !DILocation(line: 45, column: 1, scope: !29)
!75 = distinct !DISubprogram(name: "take_piece", scope: !76, file: !76, line: 129, type: !7, scopeLine: 129, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!76 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "7e09b162ccdb9ed3bc547e2ec187ac24")
!77 = !DILocation(line: 130, column: 9, scope: !75)
!78 = !DILocation(line: 130, column: 15, scope: !75)
!79 = !DILocation(line: 130, column: 23, scope: !75)
!80 = !DILocation(line: 130, column: 27, scope: !75)
!81 = !DILocation(line: 130, column: 34, scope: !75)
!82 = !{!83, !17, i64 0}
!83 = !{!"piece", !17, i64 0, !11, i64 2}
!84 = !DILocation(line: 130, column: 40, scope: !75)
!85 = !DILocation(line: 130, column: 45, scope: !75)
!86 = !DILocation(line: 130, column: 48, scope: !75)
!87 = !DILocation(line: 130, column: 55, scope: !75)
!88 = !DILocation(line: 130, column: 65, scope: !75)
!89 = !DILocation(line: 130, column: 64, scope: !75)
!90 = !DILocation(line: 130, column: 61, scope: !75)
!91 = !DILocation(line: 131, column: 9, scope: !75)
!92 = !DILocation(line: 133, column: 16, scope: !75)
!93 = !DILocation(line: 133, column: 26, scope: !75)
!94 = !DILocation(line: 133, column: 34, scope: !75)
!95 = !DILocation(line: 133, column: 41, scope: !75)
!96 = !DILocation(line: 133, column: 32, scope: !75)
!97 = !DILocation(line: 133, column: 48, scope: !75)
!98 = !DILocation(line: 133, column: 55, scope: !75)
!99 = !DILocation(line: 133, column: 5, scope: !75)
!100 = !DILocation(line: 134, column: 13, scope: !75)
!101 = !DILocation(line: 134, column: 20, scope: !75)
!102 = !DILocation(line: 134, column: 26, scope: !75)
!103 = !DILocation(line: 134, column: 6, scope: !75)
!104 = !DILocation(line: 134, column: 11, scope: !75)
!105 = !DILocation(line: 135, column: 10, scope: !75)
!106 = !DILocation(line: 135, column: 9, scope: !75)
!107 = !DILocation(line: 135, column: 15, scope: !75)
!108 = !DILocation(line: 136, column: 9, scope: !75)
!109 = !DILocation(line: 138, column: 6, scope: !75)
!110 = !DILocation(line: 138, column: 11, scope: !75)
!111 = !DILocation(line: 139, column: 5, scope: !75)
!112 = !DILocation(line: 140, column: 1, scope: !75)
!113 = distinct !DISubprogram(name: "unseal_in_time", scope: !76, file: !76, line: 99, type: !7, scopeLine: 100, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!114 = !DILocation(line: 101, column: 5, scope: !113)
!115 = !DILocation(line: 101, column: 25, scope: !113)
!116 = !DILocation(line: 101, column: 30, scope: !113)
!117 = !{!118, !38, i64 22}
!118 = !{!"end", !11, i64 0, !17, i64 16, !38, i64 18, !38, i64 22}
!119 = !DILocation(line: 101, column: 14, scope: !113)
!120 = !DILocation(line: 102, column: 5, scope: !113)
!121 = !DILocation(line: 102, column: 33, scope: !113)
!122 = !DILocation(line: 102, column: 38, scope: !113)
!123 = !DILocation(line: 102, column: 43, scope: !113)
!124 = !DILocation(line: 102, column: 53, scope: !113)
!125 = !DILocation(line: 102, column: 26, scope: !113)
!126 = !DILocation(line: 102, column: 17, scope: !113)
!127 = !DILocation(line: 103, column: 9, scope: !113)
!128 = !DILocation(line: 103, column: 16, scope: !113)
!129 = !DILocation(line: 103, column: 28, scope: !113)
!130 = !DILocation(line: 103, column: 31, scope: !113)
!131 = !DILocation(line: 103, column: 41, scope: !113)
!132 = !DILocation(line: 103, column: 48, scope: !113)
!133 = !{!11, !11, i64 0}
!134 = !DILocation(line: 103, column: 57, scope: !113)
!135 = !DILocation(line: 103, column: 55, scope: !113)
!136 = !DILocation(line: 103, column: 61, scope: !113)
!137 = !DILocation(line: 103, column: 75, scope: !113)
!138 = !DILocation(line: 104, column: 25, scope: !113)
!139 = !DILocation(line: 104, column: 9, scope: !113)
!140 = !DILocation(line: 104, column: 14, scope: !113)
!141 = !DILocation(line: 104, column: 23, scope: !113)
!142 = !DILocation(line: 105, column: 16, scope: !113)
!143 = !DILocation(line: 106, column: 5, scope: !113)
!144 = !DILocation(line: 107, column: 12, scope: !113)
!145 = !DILocation(line: 108, column: 1, scope: !113)
!146 = !DILocation(line: 107, column: 5, scope: !113)
!147 = distinct !DISubprogram(name: "send_in", scope: !6, file: !6, line: 48, type: !7, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!148 = !DILocation(line: 49, column: 5, scope: !147)
!149 = !DILocation(line: 49, column: 37, scope: !147)
!150 = !DILocation(line: 49, column: 27, scope: !147)
!151 = !DILocation(line: 50, column: 5, scope: !147)
!152 = !DILocation(line: 51, column: 9, scope: !147)
!153 = !DILocation(line: 51, column: 17, scope: !147)
!154 = !DILocation(line: 51, column: 25, scope: !147)
!155 = !DILocation(line: 51, column: 62, scope: !147)
!156 = !DILocation(line: 51, column: 67, scope: !147)
!157 = !DILocation(line: 51, column: 28, scope: !147)
!158 = !DILocation(line: 52, column: 15, scope: !147)
!159 = distinct !{!159, !158, !158, !160}
!160 = !{!"llvm.loop.mustprogress"}
!161 = !DILocation(line: 53, column: 5, scope: !147)
!162 = !DILocation(line: 54, column: 1, scope: !147)
!163 = distinct !DISubprogram(name: "seal", scope: !76, file: !76, line: 71, type: !7, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!164 = !DILocation(line: 73, column: 5, scope: !163)
!165 = !DILocation(line: 73, column: 10, scope: !163)
!166 = !DILocation(line: 73, column: 14, scope: !163)
!167 = !{!118, !38, i64 18}
!168 = !DILocation(line: 74, column: 19, scope: !163)
!169 = !DILocation(line: 74, column: 24, scope: !163)
!170 = !DILocation(line: 74, column: 30, scope: !163)
!171 = !DILocation(line: 74, column: 9, scope: !163)
!172 = !DILocation(line: 75, column: 21, scope: !163)
!173 = !DILocation(line: 75, column: 9, scope: !163)
!174 = !DILocation(line: 75, column: 14, scope: !163)
!175 = !DILocation(line: 75, column: 19, scope: !163)
!176 = !DILocation(line: 76, column: 5, scope: !163)
!177 = !DILocation(line: 77, column: 28, scope: !163)
!178 = !DILocation(line: 77, column: 5, scope: !163)
!179 = !DILocation(line: 77, column: 15, scope: !163)
!180 = !DILocation(line: 77, column: 22, scope: !163)
!181 = !DILocation(line: 77, column: 26, scope: !163)
!182 = !DILocation(line: 78, column: 31, scope: !163)
!183 = !DILocation(line: 78, column: 36, scope: !163)
!184 = !DILocation(line: 78, column: 5, scope: !163)
!185 = !DILocation(line: 78, column: 15, scope: !163)
!186 = !DILocation(line: 78, column: 22, scope: !163)
!187 = !DILocation(line: 78, column: 29, scope: !163)
!188 = !DILocation(line: 79, column: 12, scope: !163)
!189 = !DILocation(line: 79, column: 17, scope: !163)
!190 = !{!118, !17, i64 16}
!191 = !DILocation(line: 79, column: 30, scope: !163)
!192 = !DILocation(line: 79, column: 54, scope: !163)
!193 = !DILocation(line: 79, column: 59, scope: !163)
!194 = !DILocation(line: 79, column: 65, scope: !163)
!195 = !DILocation(line: 79, column: 75, scope: !163)
!196 = !DILocation(line: 79, column: 108, scope: !163)
!197 = !DILocation(line: 80, column: 72, scope: !163)
!198 = !DILocation(line: 80, column: 82, scope: !163)
!199 = !DILocation(line: 80, column: 90, scope: !163)
!200 = !DILocation(line: 80, column: 100, scope: !163)
!201 = !DILocation(line: 79, column: 33, scope: !163)
!202 = !DILocation(line: 0, scope: !163)
!203 = !DILocation(line: 79, column: 5, scope: !163)
!204 = distinct !DISubprogram(name: "copy_words", scope: !76, file: !76, line: 110, type: !7, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!205 = !DILocation(line: 111, column: 10, scope: !204)
!206 = !DILocation(line: 111, column: 19, scope: !204)
!207 = !DILocation(line: 111, column: 30, scope: !204)
!208 = !DILocation(line: 111, column: 38, scope: !204)
!209 = !DILocation(line: 111, column: 36, scope: !204)
!210 = !DILocation(line: 111, column: 5, scope: !204)
!211 = !DILocation(line: 112, column: 21, scope: !204)
!212 = !DILocation(line: 112, column: 26, scope: !204)
!213 = !DILocation(line: 112, column: 9, scope: !204)
!214 = !DILocation(line: 112, column: 12, scope: !204)
!215 = !DILocation(line: 112, column: 19, scope: !204)
!216 = !DILocation(line: 113, column: 5, scope: !204)
!217 = !DILocation(line: 111, column: 50, scope: !204)
!218 = distinct !{!218, !210, !216, !160}
!219 = !DILocation(line: 114, column: 1, scope: !204)
!220 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 56, type: !7, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!221 = !DILocation(line: 57, column: 5, scope: !220)
!222 = !DILocation(line: 57, column: 31, scope: !220)
!223 = !DILocation(line: 57, column: 24, scope: !220)
!224 = !DILocation(line: 58, column: 9, scope: !220)
!225 = !DILocation(line: 58, column: 14, scope: !220)
!226 = !DILocation(line: 59, column: 15, scope: !220)
!227 = !DILocation(line: 59, column: 21, scope: !220)
!228 = !{!229, !38, i64 0}
!229 = !{!"time", !38, i64 0}
!230 = !DILocation(line: 59, column: 13, scope: !220)
!231 = !DILocation(line: 60, column: 5, scope: !220)
!232 = !DILocation(line: 61, column: 1, scope: !220)
!233 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 63, type: !7, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!234 = !DILocation(line: 63, column: 74, scope: !233)
!235 = !DILocation(line: 63, column: 47, scope: !233)
!236 = !DILocation(line: 63, column: 102, scope: !233)
!237 = distinct !DISubprogram(name: "take_half", scope: !76, file: !76, line: 121, type: !7, scopeLine: 121, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!238 = !DILocation(line: 122, column: 9, scope: !237)
!239 = !DILocation(line: 122, column: 14, scope: !237)
!240 = !DILocation(line: 122, column: 22, scope: !237)
!241 = !DILocation(line: 122, column: 25, scope: !237)
!242 = !DILocation(line: 122, column: 31, scope: !237)
!243 = !{!244, !17, i64 2}
!244 = !{!"half", !17, i64 0, !17, i64 2, !11, i64 4}
!245 = !DILocation(line: 122, column: 37, scope: !237)
!246 = !DILocation(line: 123, column: 20, scope: !237)
!247 = !DILocation(line: 123, column: 25, scope: !237)
!248 = !DILocation(line: 123, column: 31, scope: !237)
!249 = !DILocation(line: 123, column: 37, scope: !237)
!250 = !DILocation(line: 123, column: 43, scope: !237)
!251 = !DILocation(line: 123, column: 29, scope: !237)
!252 = !DILocation(line: 123, column: 62, scope: !237)
!253 = !DILocation(line: 123, column: 68, scope: !237)
!254 = !DILocation(line: 123, column: 9, scope: !237)
!255 = !DILocation(line: 124, column: 29, scope: !237)
!256 = !DILocation(line: 124, column: 35, scope: !237)
!257 = !DILocation(line: 124, column: 9, scope: !237)
!258 = !DILocation(line: 124, column: 14, scope: !237)
!259 = !DILocation(line: 124, column: 27, scope: !237)
!260 = !DILocation(line: 125, column: 5, scope: !237)
!261 = !DILocation(line: 126, column: 1, scope: !237)
!262 = distinct !DISubprogram(name: "unseal", scope: !76, file: !76, line: 84, type: !7, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!263 = !DILocation(line: 86, column: 10, scope: !262)
!264 = !DILocation(line: 86, column: 15, scope: !262)
!265 = !DILocation(line: 86, column: 28, scope: !262)
!266 = !DILocation(line: 86, column: 31, scope: !262)
!267 = !DILocation(line: 86, column: 41, scope: !262)
!268 = !DILocation(line: 86, column: 48, scope: !262)
!269 = !DILocation(line: 86, column: 55, scope: !262)
!270 = !DILocation(line: 86, column: 52, scope: !262)
!271 = !DILocation(line: 86, column: 59, scope: !262)
!272 = !DILocation(line: 87, column: 33, scope: !262)
!273 = !DILocation(line: 87, column: 38, scope: !262)
!274 = !DILocation(line: 87, column: 44, scope: !262)
!275 = !DILocation(line: 87, column: 54, scope: !262)
!276 = !DILocation(line: 87, column: 88, scope: !262)
!277 = !DILocation(line: 87, column: 98, scope: !262)
!278 = !DILocation(line: 88, column: 50, scope: !262)
!279 = !DILocation(line: 88, column: 60, scope: !262)
!280 = !DILocation(line: 88, column: 65, scope: !262)
!281 = !DILocation(line: 87, column: 10, scope: !262)
!282 = !DILocation(line: 86, column: 9, scope: !262)
!283 = !DILocation(line: 89, column: 9, scope: !262)
!284 = !DILocation(line: 91, column: 20, scope: !262)
!285 = !DILocation(line: 91, column: 25, scope: !262)
!286 = !DILocation(line: 91, column: 35, scope: !262)
!287 = !DILocation(line: 91, column: 45, scope: !262)
!288 = !DILocation(line: 91, column: 52, scope: !262)
!289 = !DILocation(line: 91, column: 10, scope: !262)
!290 = !DILocation(line: 91, column: 9, scope: !262)
!291 = !DILocation(line: 92, column: 9, scope: !262)
!292 = !DILocation(line: 94, column: 21, scope: !262)
!293 = !DILocation(line: 94, column: 31, scope: !262)
!294 = !DILocation(line: 94, column: 38, scope: !262)
!295 = !DILocation(line: 94, column: 5, scope: !262)
!296 = !DILocation(line: 94, column: 10, scope: !262)
!297 = !DILocation(line: 94, column: 19, scope: !262)
!298 = !DILocation(line: 95, column: 5, scope: !262)
!299 = !DILocation(line: 96, column: 1, scope: !262)
!300 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !301, file: !301, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!301 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!302 = !DILocation(line: 254, column: 9, scope: !300)
!303 = !DILocation(line: 254, column: 23, scope: !300)
!304 = !DILocation(line: 255, column: 38, scope: !300)
!305 = !DILocation(line: 255, column: 43, scope: !300)
!306 = !DILocation(line: 255, column: 47, scope: !300)
!307 = !DILocation(line: 255, column: 58, scope: !300)
!308 = !DILocation(line: 255, column: 16, scope: !300)
!309 = !DILocation(line: 255, column: 9, scope: !300)
!310 = !DILocation(line: 257, column: 30, scope: !300)
!311 = !DILocation(line: 257, column: 35, scope: !300)
!312 = !DILocation(line: 257, column: 39, scope: !300)
!313 = !DILocation(line: 257, column: 50, scope: !300)
!314 = !DILocation(line: 257, column: 58, scope: !300)
!315 = !DILocation(line: 257, column: 84, scope: !300)
!316 = !DILocation(line: 257, column: 73, scope: !300)
!317 = !DILocation(line: 257, column: 101, scope: !300)
!318 = !DILocation(line: 257, column: 90, scope: !300)
!319 = !DILocation(line: 257, column: 12, scope: !300)
!320 = !DILocation(line: 257, column: 5, scope: !300)
!321 = !DILocation(line: 258, column: 1, scope: !300)
!322 = distinct !DISubprogram(name: "is_before", scope: !323, file: !323, line: 141, type: !7, scopeLine: 141, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!323 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "b57775837dd22a4b415e2c84310afc82")
!324 = !DILocation(line: 142, column: 5, scope: !322)
!325 = !DILocation(line: 143, column: 35, scope: !322)
!326 = !DILocation(line: 143, column: 40, scope: !322)
!327 = !DILocation(line: 143, column: 12, scope: !322)
!328 = !DILocation(line: 144, column: 1, scope: !322)
!329 = !DILocation(line: 143, column: 5, scope: !322)
!330 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !301, file: !301, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!331 = !DILocation(line: 241, column: 5, scope: !330)
!332 = !DILocation(line: 242, column: 32, scope: !330)
!333 = !DILocation(line: 242, column: 37, scope: !330)
!334 = !DILocation(line: 242, column: 43, scope: !330)
!335 = !DILocation(line: 242, column: 56, scope: !330)
!336 = !DILocation(line: 242, column: 12, scope: !330)
!337 = !DILocation(line: 242, column: 66, scope: !330)
!338 = !DILocation(line: 243, column: 30, scope: !330)
!339 = !DILocation(line: 243, column: 35, scope: !330)
!340 = !DILocation(line: 243, column: 12, scope: !330)
!341 = !DILocation(line: 243, column: 62, scope: !330)
!342 = !DILocation(line: 0, scope: !330)
!343 = !DILocation(line: 244, column: 1, scope: !330)
!344 = !DILocation(line: 242, column: 5, scope: !330)
!345 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !301, file: !301, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!346 = !DILocation(line: 205, column: 1, scope: !345)
!347 = !{i64 0}
!348 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !301, file: !301, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!349 = !DILocation(line: 221, column: 5, scope: !348)
!350 = !DILocation(line: 222, column: 5, scope: !348)
!351 = !DILocation(line: 223, column: 5, scope: !348)
!352 = !DILocation(line: 224, column: 5, scope: !348)
!353 = !DILocation(line: 225, column: 5, scope: !348)
!354 = !DILocation(line: 226, column: 5, scope: !348)
!355 = !DILocation(line: 227, column: 5, scope: !348)
!356 = !DILocation(line: 230, column: 28, scope: !348)
!357 = !DILocation(line: 230, column: 37, scope: !348)
!358 = !DILocation(line: 230, column: 47, scope: !348)
!359 = !DILocation(line: 230, column: 57, scope: !348)
!360 = !DILocation(line: 230, column: 67, scope: !348)
!361 = !DILocation(line: 230, column: 77, scope: !348)
!362 = !DILocation(line: 228, column: 5, scope: !348)
!363 = !{i64 0}
!364 = !DILocation(line: 232, column: 17, scope: !348)
!365 = !DILocation(line: 233, column: 1, scope: !348)
!366 = !DILocation(line: 232, column: 5, scope: !348)
!367 = distinct !DISubprogram(name: "constant_time_cmp", scope: !301, file: !301, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!368 = !DILocation(line: 126, column: 5, scope: !367)
!369 = !DILocation(line: 126, column: 41, scope: !367)
!370 = !DILocation(line: 126, column: 35, scope: !367)
!371 = !DILocation(line: 127, column: 5, scope: !367)
!372 = !DILocation(line: 127, column: 43, scope: !367)
!373 = !DILocation(line: 127, column: 35, scope: !367)
!374 = !DILocation(line: 128, column: 5, scope: !367)
!375 = !DILocation(line: 128, column: 14, scope: !367)
!376 = !DILocation(line: 129, column: 10, scope: !367)
!377 = !DILocation(line: 129, column: 19, scope: !367)
!378 = !DILocation(line: 129, column: 30, scope: !367)
!379 = !DILocation(line: 129, column: 38, scope: !367)
!380 = !DILocation(line: 129, column: 36, scope: !367)
!381 = !DILocation(line: 129, column: 5, scope: !367)
!382 = !DILocation(line: 130, column: 23, scope: !367)
!383 = !DILocation(line: 130, column: 27, scope: !367)
!384 = !DILocation(line: 130, column: 36, scope: !367)
!385 = !DILocation(line: 130, column: 42, scope: !367)
!386 = !DILocation(line: 130, column: 34, scope: !367)
!387 = !DILocation(line: 130, column: 20, scope: !367)
!388 = !DILocation(line: 131, column: 5, scope: !367)
!389 = !DILocation(line: 129, column: 51, scope: !367)
!390 = distinct !{!390, !381, !388, !160}
!391 = !DILocation(line: 132, column: 24, scope: !367)
!392 = !DILocation(line: 132, column: 35, scope: !367)
!393 = !DILocation(line: 132, column: 40, scope: !367)
!394 = !DILocation(line: 132, column: 20, scope: !367)
!395 = !DILocation(line: 132, column: 47, scope: !367)
!396 = !DILocation(line: 133, column: 1, scope: !367)
!397 = !DILocation(line: 132, column: 5, scope: !367)
!398 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !301, file: !301, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!399 = !DILocation(line: 211, column: 28, scope: !398)
!400 = !DILocation(line: 211, column: 33, scope: !398)
!401 = !DILocation(line: 211, column: 37, scope: !398)
!402 = !DILocation(line: 211, column: 48, scope: !398)
!403 = !DILocation(line: 211, column: 54, scope: !398)
!404 = !DILocation(line: 211, column: 78, scope: !398)
!405 = !DILocation(line: 211, column: 67, scope: !398)
!406 = !DILocation(line: 211, column: 97, scope: !398)
!407 = !DILocation(line: 211, column: 86, scope: !398)
!408 = !DILocation(line: 211, column: 12, scope: !398)
!409 = !DILocation(line: 211, column: 5, scope: !398)
!410 = distinct !DISubprogram(name: "sancus_wrapping", scope: !301, file: !301, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!411 = !DILocation(line: 204, column: 1, scope: !410)
!412 = !{i64 0}
