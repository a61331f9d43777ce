target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_COMPUTATIONS.output.usage_out, 0"
module asm ".set __sm_COMPUTATIONS.output.reading_out, 0"
module asm ".set __sm_COMPUTATIONS.output.bill_out, 0"
module asm ".set __sm_COMPUTATIONS.output.log_out, 0"
module asm ".set __sm_COMPUTATIONS.output.home_out, 0"
module asm ".set __sm_COMPUTATIONS.input.measurement_in, 0"
module asm ".set __sm_COMPUTATIONS.input.price_in, 0"
module asm ".set __sm_COMPUTATIONS.input.time_in, 0"

%struct.message = type { i16, %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { i32, i32, i16, i16 }
%struct.record = type { [3 x i16] }
%struct.measurement = type { i32, i32, i16, i16, i16 }
%struct.anon.5 = type { i32, i32, i16 }
%struct.usage = type { i32, i32 }
%struct.anon.0 = type { i32, i32, i32 }
%struct.anon.6 = type { i16, i16, i16 }
%struct.time = type { i32 }

@__sm_COMPUTATIONS_io_usage_out_idx = external dso_local global i8, align 1
@__sm_COMPUTATIONS_io_reading_out_idx = external dso_local global i8, align 1
@__sm_COMPUTATIONS_io_bill_out_idx = external dso_local global i8, align 1
@__sm_COMPUTATIONS_io_log_out_idx = external dso_local global i8, align 1
@__sm_COMPUTATIONS_io_home_out_idx = external dso_local global i8, align 1
@read_at = internal global i16 0, align 2
@now = internal global i32 0, align 2
@logged_at = internal global i16 0, align 2
@bill = internal global %struct.message zeroinitializer, align 2
@price = internal global %struct.message zeroinitializer, align 2
@charged = internal global i32 0, align 2
@started = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @usage_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.COMPUTATIONS.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_COMPUTATIONS_io_usage_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_COMPUTATIONS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_COMPUTATIONS_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.COMPUTATIONS.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @reading_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.COMPUTATIONS.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_COMPUTATIONS_io_reading_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_COMPUTATIONS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @bill_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.COMPUTATIONS.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_COMPUTATIONS_io_bill_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_COMPUTATIONS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @log_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.COMPUTATIONS.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_COMPUTATIONS_io_log_out_idx to i16), ptr %5, align 2, !dbg !24, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !24, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !24, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !24, !tbaa !13
  %9 = call zeroext i16 @__sm_COMPUTATIONS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !24
  ret i16 %9, !dbg !24
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @home_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.COMPUTATIONS.text" !dbg !25 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_COMPUTATIONS_io_home_out_idx to i16), ptr %5, align 2, !dbg !26, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !26, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !26, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !26, !tbaa !13
  %9 = call zeroext i16 @__sm_COMPUTATIONS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !26
  ret i16 %9, !dbg !26
}

; Function Attrs: nounwind optsize
define dso_local void @measurement_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.COMPUTATIONS.text" !dbg !27 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca %struct.message, align 2
  %8 = alloca %struct.record, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !28
  %9 = load i16, ptr %4, align 2, !dbg !29, !tbaa !13
  %10 = icmp eq i16 %9, 14, !dbg !29
  br i1 %10, label %11, label %13, !dbg !29

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !29, !tbaa !9
  br label %14, !dbg !29

13:                                               ; preds = %2
  br label %14, !dbg !29

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !29
  store ptr %15, ptr %5, align 2, !dbg !30, !tbaa !9
  %16 = load ptr, ptr %5, align 2, !dbg !31, !tbaa !9
  %17 = icmp eq ptr %16, null, !dbg !32
  br i1 %17, label %18, label %19, !dbg !31

18:                                               ; preds = %14
  store i32 1, ptr %6, align 2
  br label %92, !dbg !33

19:                                               ; preds = %14
  %20 = load ptr, ptr %5, align 2, !dbg !34, !tbaa !9
  %21 = getelementptr inbounds %struct.measurement, ptr %20, i32 0, i32 0, !dbg !35
  %22 = load i32, ptr %21, align 2, !dbg !35, !tbaa !36
  call void @charge(i32 noundef %22) #4, !dbg !39
  call void @llvm.lifetime.start.p0(i64 14, ptr %7) #5, !dbg !40
  %23 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 0, !dbg !41
  store i16 9, ptr %23, align 2, !dbg !41, !tbaa !42
  %24 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !41
  %25 = getelementptr inbounds %struct.anon.5, ptr %24, i32 0, i32 0, !dbg !44
  %26 = load ptr, ptr %5, align 2, !dbg !45, !tbaa !9
  %27 = getelementptr inbounds %struct.measurement, ptr %26, i32 0, i32 0, !dbg !46
  %28 = load i32, ptr %27, align 2, !dbg !46, !tbaa !36
  store i32 %28, ptr %25, align 2, !dbg !44, !tbaa !47
  %29 = getelementptr inbounds %struct.anon.5, ptr %24, i32 0, i32 1, !dbg !44
  %30 = load ptr, ptr %5, align 2, !dbg !49, !tbaa !9
  %31 = getelementptr inbounds %struct.measurement, ptr %30, i32 0, i32 1, !dbg !50
  %32 = load i32, ptr %31, align 2, !dbg !50, !tbaa !51
  store i32 %32, ptr %29, align 2, !dbg !44, !tbaa !52
  %33 = getelementptr inbounds %struct.anon.5, ptr %24, i32 0, i32 2, !dbg !44
  %34 = load ptr, ptr %5, align 2, !dbg !53, !tbaa !9
  %35 = getelementptr inbounds %struct.measurement, ptr %34, i32 0, i32 2, !dbg !54
  %36 = load i16, ptr %35, align 2, !dbg !54, !tbaa !55
  store i16 %36, ptr %33, align 2, !dbg !44, !tbaa !56
  %37 = call zeroext i16 @home_out(ptr noundef %7, i16 noundef 14) #4, !dbg !57
  %38 = icmp eq i16 %37, 0, !dbg !57
  %39 = zext i1 %38 to i16, !dbg !57
  %40 = call zeroext i16 @is_due(ptr noundef @read_at, i16 noundef zeroext 60) #4, !dbg !58
  %41 = icmp ne i16 %40, 0, !dbg !58
  br i1 %41, label %42, label %65, !dbg !58

42:                                               ; preds = %19
  %43 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 0, !dbg !59
  store i16 1, ptr %43, align 2, !dbg !60, !tbaa !42
  %44 = load i32, ptr @now, align 2, !dbg !61, !tbaa !62
  %45 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !63
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 0, !dbg !64
  store i32 %44, ptr %46, align 2, !dbg !65, !tbaa !66
  %47 = load ptr, ptr %5, align 2, !dbg !67, !tbaa !9
  %48 = getelementptr inbounds %struct.measurement, ptr %47, i32 0, i32 0, !dbg !68
  %49 = load i32, ptr %48, align 2, !dbg !68, !tbaa !36
  %50 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !69
  %51 = getelementptr inbounds %struct.anon, ptr %50, i32 0, i32 1, !dbg !70
  store i32 %49, ptr %51, align 2, !dbg !71, !tbaa !66
  %52 = load ptr, ptr %5, align 2, !dbg !72, !tbaa !9
  %53 = getelementptr inbounds %struct.measurement, ptr %52, i32 0, i32 3, !dbg !73
  %54 = load i16, ptr %53, align 2, !dbg !73, !tbaa !74
  %55 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !75
  %56 = getelementptr inbounds %struct.anon, ptr %55, i32 0, i32 2, !dbg !76
  store i16 %54, ptr %56, align 2, !dbg !77, !tbaa !66
  %57 = load ptr, ptr %5, align 2, !dbg !78, !tbaa !9
  %58 = getelementptr inbounds %struct.measurement, ptr %57, i32 0, i32 4, !dbg !79
  %59 = load i16, ptr %58, align 2, !dbg !79, !tbaa !80
  %60 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !81
  %61 = getelementptr inbounds %struct.anon, ptr %60, i32 0, i32 3, !dbg !82
  store i16 %59, ptr %61, align 2, !dbg !83, !tbaa !66
  %62 = call zeroext i16 @reading_out(ptr noundef %7, i16 noundef 14) #4, !dbg !84
  %63 = icmp eq i16 %62, 0, !dbg !84
  %64 = zext i1 %63 to i16, !dbg !84
  br label %65, !dbg !85

65:                                               ; preds = %42, %19
  %66 = call zeroext i16 @is_due(ptr noundef @logged_at, i16 noundef zeroext 900) #4, !dbg !86
  %67 = icmp ne i16 %66, 0, !dbg !86
  br i1 %67, label %68, label %91, !dbg !86

68:                                               ; preds = %65
  call void @llvm.lifetime.start.p0(i64 6, ptr %8) #5, !dbg !87
  %69 = getelementptr inbounds %struct.record, ptr %8, i32 0, i32 0, !dbg !88
  %70 = load ptr, ptr %5, align 2, !dbg !89, !tbaa !9
  %71 = getelementptr inbounds %struct.measurement, ptr %70, i32 0, i32 0, !dbg !90
  %72 = load i32, ptr %71, align 2, !dbg !90, !tbaa !36
  %73 = trunc i32 %72 to i16, !dbg !91
  store i16 %73, ptr %69, align 2, !dbg !92, !tbaa !16
  %74 = getelementptr inbounds i16, ptr %69, i16 1, !dbg !92
  %75 = load ptr, ptr %5, align 2, !dbg !93, !tbaa !9
  %76 = getelementptr inbounds %struct.measurement, ptr %75, i32 0, i32 0, !dbg !94
  %77 = load i32, ptr %76, align 2, !dbg !94, !tbaa !36
  %78 = lshr i32 %77, 16, !dbg !95
  %79 = trunc i32 %78 to i16, !dbg !96
  store i16 %79, ptr %74, align 2, !dbg !92, !tbaa !16
  %80 = getelementptr inbounds i16, ptr %69, i16 2, !dbg !92
  %81 = load ptr, ptr %5, align 2, !dbg !97, !tbaa !9
  %82 = getelementptr inbounds %struct.measurement, ptr %81, i32 0, i32 1, !dbg !98
  %83 = load i32, ptr %82, align 2, !dbg !98, !tbaa !51
  %84 = trunc i32 %83 to i16, !dbg !99
  store i16 %84, ptr %80, align 2, !dbg !92, !tbaa !16
  %85 = call zeroext i16 @log_out(ptr noundef %8, i16 noundef 6) #4, !dbg !100
  %86 = icmp eq i16 %85, 0, !dbg !100
  %87 = zext i1 %86 to i16, !dbg !100
  store i16 2, ptr @bill, align 2, !dbg !101, !tbaa !42
  %88 = call zeroext i16 @bill_out(ptr noundef @bill, i16 noundef 14) #4, !dbg !102
  %89 = icmp eq i16 %88, 0, !dbg !102
  %90 = zext i1 %89 to i16, !dbg !102
  call void @llvm.lifetime.end.p0(i64 6, ptr %8) #5, !dbg !103
  br label %91, !dbg !103

91:                                               ; preds = %68, %65
  call void @llvm.lifetime.end.p0(i64 14, ptr %7) #5, !dbg !104
  store i32 0, ptr %6, align 2, !dbg !104
  br label %92, !dbg !104

92:                                               ; preds = %91, %18
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !104
  %93 = load i32, ptr %6, align 2
  switch i32 %93, label %95 [
    i32 0, label %94
    i32 1, label %94
  ]

94:                                               ; preds = %92, %92
  ret void, !dbg !104

95:                                               ; preds = %92
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define internal void @charge(i32 noundef %0) #0 section ".sm.COMPUTATIONS.text" !dbg !105 {
  %2 = alloca i32, align 2
  %3 = alloca i32, align 2
  %4 = alloca %struct.usage, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !62
  call void @llvm.lifetime.start.p0(i64 4, ptr %3) #5, !dbg !106
  %6 = load i32, ptr %2, align 2, !dbg !107, !tbaa !62
  %7 = load i32, ptr @charged, align 2, !dbg !108, !tbaa !62
  %8 = sub i32 %6, %7, !dbg !109
  store i32 %8, ptr %3, align 2, !dbg !110, !tbaa !62
  call void @llvm.lifetime.start.p0(i64 8, ptr %4) #5, !dbg !111
  %9 = getelementptr inbounds %struct.usage, ptr %4, i32 0, i32 0, !dbg !112
  %10 = load i32, ptr @now, align 2, !dbg !113, !tbaa !62
  store i32 %10, ptr %9, align 2, !dbg !112, !tbaa !114
  %11 = getelementptr inbounds %struct.usage, ptr %4, i32 0, i32 1, !dbg !112
  %12 = load i32, ptr %3, align 2, !dbg !116, !tbaa !62
  %13 = load i16, ptr getelementptr inbounds (%struct.message, ptr @price, i32 0, i32 1), align 2, !dbg !117, !tbaa !66
  %14 = call i32 @times(i32 noundef %12, i16 noundef zeroext %13) #4, !dbg !118
  store i32 %14, ptr %11, align 2, !dbg !112, !tbaa !119
  %15 = load i16, ptr @started, align 2, !dbg !120, !tbaa !16
  %16 = icmp ne i16 %15, 0, !dbg !120
  br i1 %16, label %18, label %17, !dbg !121

17:                                               ; preds = %1
  store i16 1, ptr @started, align 2, !dbg !122, !tbaa !16
  br label %35, !dbg !123

18:                                               ; preds = %1
  %19 = call zeroext i16 @usage_out(ptr noundef %4, i16 noundef 8) #4, !dbg !124
  %20 = icmp eq i16 %19, 0, !dbg !124
  br i1 %20, label %21, label %33, !dbg !124

21:                                               ; preds = %18
  %22 = getelementptr inbounds %struct.usage, ptr %4, i32 0, i32 1, !dbg !125
  %23 = load i32, ptr %22, align 2, !dbg !125, !tbaa !119
  %24 = load i32, ptr getelementptr inbounds (%struct.anon.0, ptr getelementptr inbounds (%struct.message, ptr @bill, i32 0, i32 1), i32 0, i32 2), align 2, !dbg !126, !tbaa !66
  %25 = add i32 %24, %23, !dbg !126
  store i32 %25, ptr getelementptr inbounds (%struct.anon.0, ptr getelementptr inbounds (%struct.message, ptr @bill, i32 0, i32 1), i32 0, i32 2), align 2, !dbg !126, !tbaa !66
  %26 = load i32, ptr %3, align 2, !dbg !127, !tbaa !62
  %27 = load i16, ptr getelementptr inbounds (%struct.anon.6, ptr getelementptr inbounds (%struct.message, ptr @price, i32 0, i32 1), i32 0, i32 2), align 2, !dbg !128, !tbaa !66
  %28 = icmp ne i16 %27, 0, !dbg !129
  %29 = zext i1 %28 to i64, !dbg !129
  %30 = select i1 %28, ptr getelementptr inbounds (%struct.anon.0, ptr getelementptr inbounds (%struct.message, ptr @bill, i32 0, i32 1), i32 0, i32 1), ptr getelementptr inbounds (%struct.message, ptr @bill, i32 0, i32 1), !dbg !129
  %31 = load i32, ptr %30, align 2, !dbg !130, !tbaa !62
  %32 = add i32 %31, %26, !dbg !130
  store i32 %32, ptr %30, align 2, !dbg !130, !tbaa !62
  br label %34, !dbg !131

33:                                               ; preds = %18
  store i32 1, ptr %5, align 2
  br label %37, !dbg !132

34:                                               ; preds = %21
  br label %35

35:                                               ; preds = %34, %17
  %36 = load i32, ptr %2, align 2, !dbg !133, !tbaa !62
  store i32 %36, ptr @charged, align 2, !dbg !134, !tbaa !62
  store i32 0, ptr %5, align 2, !dbg !135
  br label %37, !dbg !135

37:                                               ; preds = %35, %33
  call void @llvm.lifetime.end.p0(i64 8, ptr %4) #5, !dbg !135
  call void @llvm.lifetime.end.p0(i64 4, ptr %3) #5, !dbg !135
  %38 = load i32, ptr %5, align 2
  switch i32 %38, label %40 [
    i32 0, label %39
    i32 1, label %39
  ]

39:                                               ; preds = %37, %37
  ret void, !dbg !135

40:                                               ; preds = %37
  unreachable
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @is_due(ptr noundef %0, i16 noundef zeroext %1) #0 section ".sm.COMPUTATIONS.text" !dbg !136 {
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store i16 %1, ptr %5, align 2, !tbaa !16
  %6 = load i32, ptr @now, align 2, !dbg !137, !tbaa !62
  %7 = trunc i32 %6 to i16, !dbg !138
  %8 = load ptr, ptr %4, align 2, !dbg !139, !tbaa !9
  %9 = load i16, ptr %8, align 2, !dbg !140, !tbaa !16
  %10 = sub i16 %7, %9, !dbg !141
  %11 = load i16, ptr %5, align 2, !dbg !142, !tbaa !16
  %12 = icmp ult i16 %10, %11, !dbg !143
  br i1 %12, label %13, label %14, !dbg !138

13:                                               ; preds = %2
  store i16 0, ptr %3, align 2, !dbg !144
  br label %18, !dbg !144

14:                                               ; preds = %2
  %15 = load i32, ptr @now, align 2, !dbg !145, !tbaa !62
  %16 = trunc i32 %15 to i16, !dbg !146
  %17 = load ptr, ptr %4, align 2, !dbg !147, !tbaa !9
  store i16 %16, ptr %17, align 2, !dbg !148, !tbaa !16
  store i16 1, ptr %3, align 2, !dbg !149
  br label %18, !dbg !149

18:                                               ; preds = %14, %13
  %19 = load i16, ptr %3, align 2, !dbg !150
  ret i16 %19, !dbg !150
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @price_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.COMPUTATIONS.text" !dbg !151 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !152
  %6 = load i16, ptr %4, align 2, !dbg !153, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !153
  br i1 %7, label %8, label %10, !dbg !153

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !153, !tbaa !9
  br label %11, !dbg !153

10:                                               ; preds = %2
  br label %11, !dbg !153

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !153
  store ptr %12, ptr %5, align 2, !dbg !154, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !155, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !156
  br i1 %14, label %15, label %17, !dbg !155

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !157, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @price, ptr align 2 %16, i16 14, i1 false), !dbg !158, !tbaa.struct !159
  br label %17, !dbg !160

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !161
  ret void, !dbg !161
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.COMPUTATIONS.text" !dbg !162 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !163
  %6 = load i16, ptr %4, align 2, !dbg !164, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !164
  br i1 %7, label %8, label %10, !dbg !164

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !164, !tbaa !9
  br label %11, !dbg !164

10:                                               ; preds = %2
  br label %11, !dbg !164

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !164
  store ptr %12, ptr %5, align 2, !dbg !165, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !166, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !167
  br i1 %14, label %15, label %19, !dbg !166

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !168, !tbaa !9
  %17 = getelementptr inbounds %struct.time, ptr %16, i32 0, i32 0, !dbg !169
  %18 = load i32, ptr %17, align 2, !dbg !169, !tbaa !170
  store i32 %18, ptr @now, align 2, !dbg !172, !tbaa !62
  br label %19, !dbg !173

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !174
  ret void, !dbg !174
}

; Function Attrs: nounwind optsize
define internal i32 @times(i32 noundef %0, i16 noundef zeroext %1) #0 section ".sm.COMPUTATIONS.text" !dbg !175 {
  %3 = alloca i32, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !62
  store i16 %1, ptr %4, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #5, !dbg !176
  store i32 0, ptr %5, align 2, !dbg !177, !tbaa !62
  br label %6, !dbg !178

6:                                                ; preds = %20, %2
  %7 = load i16, ptr %4, align 2, !dbg !179, !tbaa !16
  %8 = icmp ne i16 %7, 0, !dbg !180
  br i1 %8, label %9, label %25, !dbg !178

9:                                                ; preds = %6
  %10 = load i16, ptr %4, align 2, !dbg !181, !tbaa !16
  %11 = and i16 %10, 1, !dbg !182
  %12 = icmp ne i16 %11, 0, !dbg !182
  br i1 %12, label %13, label %15, !dbg !181

13:                                               ; preds = %9
  %14 = load i32, ptr %3, align 2, !dbg !183, !tbaa !62
  br label %16, !dbg !181

15:                                               ; preds = %9
  br label %16, !dbg !181

16:                                               ; preds = %15, %13
  %17 = phi i32 [ %14, %13 ], [ 0, %15 ], !dbg !181
  %18 = load i32, ptr %5, align 2, !dbg !184, !tbaa !62
  %19 = add i32 %18, %17, !dbg !184
  store i32 %19, ptr %5, align 2, !dbg !184, !tbaa !62
  br label %20, !dbg !185

20:                                               ; preds = %16
  %21 = load i16, ptr %4, align 2, !dbg !186, !tbaa !16
  %22 = lshr i16 %21, 1, !dbg !186
  store i16 %22, ptr %4, align 2, !dbg !186, !tbaa !16
  %23 = load i32, ptr %3, align 2, !dbg !187, !tbaa !62
  %24 = shl i32 %23, 1, !dbg !187
  store i32 %24, ptr %3, align 2, !dbg !187, !tbaa !62
  br label %6, !dbg !178, !llvm.loop !188

25:                                               ; preds = %6
  %26 = load i32, ptr %5, align 2, !dbg !190, !tbaa !62
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #5, !dbg !191
  ret i32 %26, !dbg !192
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nobuiltin optsize "no-builtins" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "computations.c", directory: "", checksumkind: CSK_MD5, checksum: "38de8de016c85041ca6758802b737f1d")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "usage_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "computations.c", directory: "", checksumkind: CSK_MD5, checksum: "38de8de016c85041ca6758802b737f1d")
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
!18 = !DISubprogram(name: "__sm_COMPUTATIONS_send_output", scope: !6, file: !6, line: 7, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "reading_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 8, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "bill_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 9, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "log_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 10, column: 1, scope: !23)
!25 = distinct !DISubprogram(name: "home_out", scope: !6, file: !6, line: 11, type: !7, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 11, column: 1, scope: !25)
!27 = distinct !DISubprogram(name: "measurement_in", scope: !6, file: !6, line: 53, type: !7, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!28 = !DILocation(line: 54, column: 5, scope: !27)
!29 = !DILocation(line: 54, column: 42, scope: !27)
!30 = !DILocation(line: 54, column: 31, scope: !27)
!31 = !DILocation(line: 55, column: 9, scope: !27)
!32 = !DILocation(line: 55, column: 18, scope: !27)
!33 = !DILocation(line: 56, column: 9, scope: !27)
!34 = !DILocation(line: 58, column: 12, scope: !27)
!35 = !DILocation(line: 58, column: 22, scope: !27)
!36 = !{!37, !38, i64 0}
!37 = !{!"measurement", !38, i64 0, !38, i64 4, !17, i64 8, !17, i64 10, !17, i64 12}
!38 = !{!"long", !11, i64 0}
!39 = !DILocation(line: 58, column: 5, scope: !27)
!40 = !DILocation(line: 59, column: 5, scope: !27)
!41 = !DILocation(line: 59, column: 30, scope: !27)
!42 = !{!43, !17, i64 0}
!43 = !{!"message", !17, i64 0, !11, i64 2}
!44 = !DILocation(line: 59, column: 60, scope: !27)
!45 = !DILocation(line: 59, column: 61, scope: !27)
!46 = !DILocation(line: 59, column: 71, scope: !27)
!47 = !{!48, !38, i64 0}
!48 = !{!"", !38, i64 0, !38, i64 4, !17, i64 8}
!49 = !DILocation(line: 59, column: 81, scope: !27)
!50 = !DILocation(line: 59, column: 91, scope: !27)
!51 = !{!37, !38, i64 4}
!52 = !{!48, !38, i64 4}
!53 = !DILocation(line: 59, column: 101, scope: !27)
!54 = !DILocation(line: 59, column: 111, scope: !27)
!55 = !{!37, !17, i64 8}
!56 = !{!48, !17, i64 8}
!57 = !DILocation(line: 60, column: 11, scope: !27)
!58 = !DILocation(line: 61, column: 9, scope: !27)
!59 = !DILocation(line: 62, column: 17, scope: !27)
!60 = !DILocation(line: 62, column: 22, scope: !27)
!61 = !DILocation(line: 63, column: 32, scope: !27)
!62 = !{!38, !38, i64 0}
!63 = !DILocation(line: 63, column: 17, scope: !27)
!64 = !DILocation(line: 63, column: 25, scope: !27)
!65 = !DILocation(line: 63, column: 30, scope: !27)
!66 = !{!11, !11, i64 0}
!67 = !DILocation(line: 64, column: 36, scope: !27)
!68 = !DILocation(line: 64, column: 46, scope: !27)
!69 = !DILocation(line: 64, column: 17, scope: !27)
!70 = !DILocation(line: 64, column: 25, scope: !27)
!71 = !DILocation(line: 64, column: 34, scope: !27)
!72 = !DILocation(line: 65, column: 35, scope: !27)
!73 = !DILocation(line: 65, column: 45, scope: !27)
!74 = !{!37, !17, i64 10}
!75 = !DILocation(line: 65, column: 17, scope: !27)
!76 = !DILocation(line: 65, column: 25, scope: !27)
!77 = !DILocation(line: 65, column: 33, scope: !27)
!78 = !DILocation(line: 66, column: 37, scope: !27)
!79 = !DILocation(line: 66, column: 47, scope: !27)
!80 = !{!37, !17, i64 12}
!81 = !DILocation(line: 66, column: 17, scope: !27)
!82 = !DILocation(line: 66, column: 25, scope: !27)
!83 = !DILocation(line: 66, column: 35, scope: !27)
!84 = !DILocation(line: 67, column: 15, scope: !27)
!85 = !DILocation(line: 68, column: 5, scope: !27)
!86 = !DILocation(line: 69, column: 9, scope: !27)
!87 = !DILocation(line: 70, column: 9, scope: !27)
!88 = !DILocation(line: 70, column: 32, scope: !27)
!89 = !DILocation(line: 71, column: 24, scope: !27)
!90 = !DILocation(line: 71, column: 34, scope: !27)
!91 = !DILocation(line: 71, column: 14, scope: !27)
!92 = !DILocation(line: 71, column: 13, scope: !27)
!93 = !DILocation(line: 71, column: 55, scope: !27)
!94 = !DILocation(line: 71, column: 65, scope: !27)
!95 = !DILocation(line: 71, column: 74, scope: !27)
!96 = !DILocation(line: 71, column: 44, scope: !27)
!97 = !DILocation(line: 71, column: 92, scope: !27)
!98 = !DILocation(line: 71, column: 102, scope: !27)
!99 = !DILocation(line: 71, column: 82, scope: !27)
!100 = !DILocation(line: 72, column: 15, scope: !27)
!101 = !DILocation(line: 73, column: 19, scope: !27)
!102 = !DILocation(line: 74, column: 15, scope: !27)
!103 = !DILocation(line: 75, column: 5, scope: !27)
!104 = !DILocation(line: 76, column: 1, scope: !27)
!105 = distinct !DISubprogram(name: "charge", scope: !6, file: !6, line: 29, type: !7, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!106 = !DILocation(line: 30, column: 5, scope: !105)
!107 = !DILocation(line: 30, column: 21, scope: !105)
!108 = !DILocation(line: 30, column: 32, scope: !105)
!109 = !DILocation(line: 30, column: 30, scope: !105)
!110 = !DILocation(line: 30, column: 14, scope: !105)
!111 = !DILocation(line: 31, column: 5, scope: !105)
!112 = !DILocation(line: 31, column: 26, scope: !105)
!113 = !DILocation(line: 31, column: 27, scope: !105)
!114 = !{!115, !38, i64 0}
!115 = !{!"usage", !38, i64 0, !38, i64 4}
!116 = !DILocation(line: 31, column: 38, scope: !105)
!117 = !DILocation(line: 31, column: 56, scope: !105)
!118 = !DILocation(line: 31, column: 32, scope: !105)
!119 = !{!115, !38, i64 4}
!120 = !DILocation(line: 32, column: 10, scope: !105)
!121 = !DILocation(line: 32, column: 9, scope: !105)
!122 = !DILocation(line: 33, column: 17, scope: !105)
!123 = !DILocation(line: 34, column: 5, scope: !105)
!124 = !DILocation(line: 34, column: 16, scope: !105)
!125 = !DILocation(line: 35, column: 33, scope: !105)
!126 = !DILocation(line: 35, column: 24, scope: !105)
!127 = !DILocation(line: 36, column: 69, scope: !105)
!128 = !DILocation(line: 36, column: 23, scope: !105)
!129 = !DILocation(line: 36, column: 11, scope: !105)
!130 = !DILocation(line: 36, column: 66, scope: !105)
!131 = !DILocation(line: 37, column: 5, scope: !105)
!132 = !DILocation(line: 38, column: 9, scope: !105)
!133 = !DILocation(line: 40, column: 15, scope: !105)
!134 = !DILocation(line: 40, column: 13, scope: !105)
!135 = !DILocation(line: 41, column: 1, scope: !105)
!136 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 44, type: !7, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!137 = !DILocation(line: 45, column: 19, scope: !136)
!138 = !DILocation(line: 45, column: 9, scope: !136)
!139 = !DILocation(line: 45, column: 26, scope: !136)
!140 = !DILocation(line: 45, column: 25, scope: !136)
!141 = !DILocation(line: 45, column: 23, scope: !136)
!142 = !DILocation(line: 45, column: 33, scope: !136)
!143 = !DILocation(line: 45, column: 31, scope: !136)
!144 = !DILocation(line: 46, column: 9, scope: !136)
!145 = !DILocation(line: 48, column: 23, scope: !136)
!146 = !DILocation(line: 48, column: 13, scope: !136)
!147 = !DILocation(line: 48, column: 6, scope: !136)
!148 = !DILocation(line: 48, column: 11, scope: !136)
!149 = !DILocation(line: 49, column: 5, scope: !136)
!150 = !DILocation(line: 50, column: 1, scope: !136)
!151 = distinct !DISubprogram(name: "price_in", scope: !6, file: !6, line: 78, type: !7, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!152 = !DILocation(line: 79, column: 5, scope: !151)
!153 = !DILocation(line: 79, column: 37, scope: !151)
!154 = !DILocation(line: 79, column: 27, scope: !151)
!155 = !DILocation(line: 80, column: 9, scope: !151)
!156 = !DILocation(line: 80, column: 17, scope: !151)
!157 = !DILocation(line: 81, column: 18, scope: !151)
!158 = !DILocation(line: 81, column: 17, scope: !151)
!159 = !{i64 0, i64 2, !16, i64 2, i64 12, !66}
!160 = !DILocation(line: 82, column: 5, scope: !151)
!161 = !DILocation(line: 83, column: 1, scope: !151)
!162 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 85, type: !7, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!163 = !DILocation(line: 86, column: 5, scope: !162)
!164 = !DILocation(line: 86, column: 31, scope: !162)
!165 = !DILocation(line: 86, column: 24, scope: !162)
!166 = !DILocation(line: 87, column: 9, scope: !162)
!167 = !DILocation(line: 87, column: 14, scope: !162)
!168 = !DILocation(line: 88, column: 15, scope: !162)
!169 = !DILocation(line: 88, column: 21, scope: !162)
!170 = !{!171, !38, i64 0}
!171 = !{!"time", !38, i64 0}
!172 = !DILocation(line: 88, column: 13, scope: !162)
!173 = !DILocation(line: 89, column: 5, scope: !162)
!174 = !DILocation(line: 90, column: 1, scope: !162)
!175 = distinct !DISubprogram(name: "times", scope: !6, file: !6, line: 20, type: !7, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!176 = !DILocation(line: 21, column: 5, scope: !175)
!177 = !DILocation(line: 21, column: 14, scope: !175)
!178 = !DILocation(line: 22, column: 5, scope: !175)
!179 = !DILocation(line: 22, column: 12, scope: !175)
!180 = !DILocation(line: 22, column: 18, scope: !175)
!181 = !DILocation(line: 23, column: 20, scope: !175)
!182 = !DILocation(line: 23, column: 26, scope: !175)
!183 = !DILocation(line: 23, column: 32, scope: !175)
!184 = !DILocation(line: 23, column: 17, scope: !175)
!185 = !DILocation(line: 24, column: 5, scope: !175)
!186 = !DILocation(line: 22, column: 30, scope: !175)
!187 = !DILocation(line: 22, column: 41, scope: !175)
!188 = distinct !{!188, !178, !185, !189}
!189 = !{!"llvm.loop.mustprogress"}
!190 = !DILocation(line: 25, column: 12, scope: !175)
!191 = !DILocation(line: 26, column: 1, scope: !175)
!192 = !DILocation(line: 25, column: 5, scope: !175)
