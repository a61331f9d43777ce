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
%struct.anon.6 = type { i32, i32, i16 }
%struct.usage = type { i32, i32 }
%struct.anon.1 = type { i32, i32, i32 }
%struct.anon.7 = type { i16, i16, i16 }
%struct.time = type { i32 }

@__sm_COMPUTATIONS_io_usage_out_idx = external dso_local global i8, align 1
@__sm_COMPUTATIONS_io_reading_out_idx = external dso_local global i8, align 1
@__sm_COMPUTATIONS_io_bill_out_idx = external dso_local global i8, align 1
@__sm_COMPUTATIONS_io_log_out_idx = external dso_local global i8, align 1
@__sm_COMPUTATIONS_io_home_out_idx = external dso_local global i8, align 1
@now = internal global i32 0, align 2
@round = internal global i32 0, align 2
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
  br label %101, !dbg !33

19:                                               ; preds = %14
  %20 = load ptr, ptr %5, align 2, !dbg !34, !tbaa !9
  %21 = getelementptr inbounds %struct.measurement, ptr %20, i32 0, i32 0, !dbg !35
  %22 = load i32, ptr %21, align 2, !dbg !35, !tbaa !36
  call void @charge(i32 noundef %22) #4, !dbg !39
  call void @llvm.lifetime.start.p0(i64 14, ptr %7) #5, !dbg !40
  %23 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 0, !dbg !41
  store i16 9, ptr %23, align 2, !dbg !41, !tbaa !42
  %24 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !41
  %25 = getelementptr inbounds %struct.anon.6, ptr %24, i32 0, i32 0, !dbg !44
  %26 = load ptr, ptr %5, align 2, !dbg !45, !tbaa !9
  %27 = getelementptr inbounds %struct.measurement, ptr %26, i32 0, i32 0, !dbg !46
  %28 = load i32, ptr %27, align 2, !dbg !46, !tbaa !36
  store i32 %28, ptr %25, align 2, !dbg !44, !tbaa !47
  %29 = getelementptr inbounds %struct.anon.6, ptr %24, i32 0, i32 1, !dbg !44
  %30 = load ptr, ptr %5, align 2, !dbg !49, !tbaa !9
  %31 = getelementptr inbounds %struct.measurement, ptr %30, i32 0, i32 1, !dbg !50
  %32 = load i32, ptr %31, align 2, !dbg !50, !tbaa !51
  store i32 %32, ptr %29, align 2, !dbg !44, !tbaa !52
  %33 = getelementptr inbounds %struct.anon.6, ptr %24, i32 0, i32 2, !dbg !44
  %34 = load ptr, ptr %5, align 2, !dbg !53, !tbaa !9
  %35 = getelementptr inbounds %struct.measurement, ptr %34, i32 0, i32 2, !dbg !54
  %36 = load i16, ptr %35, align 2, !dbg !54, !tbaa !55
  store i16 %36, ptr %33, align 2, !dbg !44, !tbaa !56
  %37 = call zeroext i16 @home_out(ptr noundef %7, i16 noundef 14) #4, !dbg !57
  %38 = icmp eq i16 %37, 0, !dbg !57
  %39 = zext i1 %38 to i16, !dbg !57
  %40 = load i32, ptr @now, align 2, !dbg !58, !tbaa !59
  %41 = udiv i32 %40, 60, !dbg !60
  %42 = load i32, ptr @round, align 2, !dbg !61, !tbaa !59
  %43 = icmp ne i32 %41, %42, !dbg !62
  br i1 %43, label %44, label %69, !dbg !58

44:                                               ; preds = %19
  %45 = load i32, ptr @now, align 2, !dbg !63, !tbaa !59
  %46 = udiv i32 %45, 60, !dbg !64
  store i32 %46, ptr @round, align 2, !dbg !65, !tbaa !59
  %47 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 0, !dbg !66
  store i16 1, ptr %47, align 2, !dbg !67, !tbaa !42
  %48 = load i32, ptr @now, align 2, !dbg !68, !tbaa !59
  %49 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !69
  %50 = getelementptr inbounds %struct.anon, ptr %49, i32 0, i32 0, !dbg !70
  store i32 %48, ptr %50, align 2, !dbg !71, !tbaa !72
  %51 = load ptr, ptr %5, align 2, !dbg !73, !tbaa !9
  %52 = getelementptr inbounds %struct.measurement, ptr %51, i32 0, i32 0, !dbg !74
  %53 = load i32, ptr %52, align 2, !dbg !74, !tbaa !36
  %54 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !75
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 1, !dbg !76
  store i32 %53, ptr %55, align 2, !dbg !77, !tbaa !72
  %56 = load ptr, ptr %5, align 2, !dbg !78, !tbaa !9
  %57 = getelementptr inbounds %struct.measurement, ptr %56, i32 0, i32 3, !dbg !79
  %58 = load i16, ptr %57, align 2, !dbg !79, !tbaa !80
  %59 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !81
  %60 = getelementptr inbounds %struct.anon, ptr %59, i32 0, i32 2, !dbg !82
  store i16 %58, ptr %60, align 2, !dbg !83, !tbaa !72
  %61 = load ptr, ptr %5, align 2, !dbg !84, !tbaa !9
  %62 = getelementptr inbounds %struct.measurement, ptr %61, i32 0, i32 4, !dbg !85
  %63 = load i16, ptr %62, align 2, !dbg !85, !tbaa !86
  %64 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 1, !dbg !87
  %65 = getelementptr inbounds %struct.anon, ptr %64, i32 0, i32 3, !dbg !88
  store i16 %63, ptr %65, align 2, !dbg !89, !tbaa !72
  %66 = call zeroext i16 @reading_out(ptr noundef %7, i16 noundef 14) #4, !dbg !90
  %67 = icmp eq i16 %66, 0, !dbg !90
  %68 = zext i1 %67 to i16, !dbg !90
  br label %69, !dbg !91

69:                                               ; preds = %44, %19
  %70 = load i32, ptr @now, align 2, !dbg !92, !tbaa !59
  %71 = trunc i32 %70 to i16, !dbg !93
  %72 = load i16, ptr @logged_at, align 2, !dbg !94, !tbaa !16
  %73 = sub i16 %71, %72, !dbg !95
  %74 = icmp uge i16 %73, 900, !dbg !96
  br i1 %74, label %75, label %100, !dbg !97

75:                                               ; preds = %69
  %76 = load i32, ptr @now, align 2, !dbg !98, !tbaa !59
  %77 = trunc i32 %76 to i16, !dbg !99
  store i16 %77, ptr @logged_at, align 2, !dbg !100, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 6, ptr %8) #5, !dbg !101
  %78 = getelementptr inbounds %struct.record, ptr %8, i32 0, i32 0, !dbg !102
  %79 = load ptr, ptr %5, align 2, !dbg !103, !tbaa !9
  %80 = getelementptr inbounds %struct.measurement, ptr %79, i32 0, i32 0, !dbg !104
  %81 = load i32, ptr %80, align 2, !dbg !104, !tbaa !36
  %82 = trunc i32 %81 to i16, !dbg !105
  store i16 %82, ptr %78, align 2, !dbg !106, !tbaa !16
  %83 = getelementptr inbounds i16, ptr %78, i16 1, !dbg !106
  %84 = load ptr, ptr %5, align 2, !dbg !107, !tbaa !9
  %85 = getelementptr inbounds %struct.measurement, ptr %84, i32 0, i32 0, !dbg !108
  %86 = load i32, ptr %85, align 2, !dbg !108, !tbaa !36
  %87 = lshr i32 %86, 16, !dbg !109
  %88 = trunc i32 %87 to i16, !dbg !110
  store i16 %88, ptr %83, align 2, !dbg !106, !tbaa !16
  %89 = getelementptr inbounds i16, ptr %78, i16 2, !dbg !106
  %90 = load ptr, ptr %5, align 2, !dbg !111, !tbaa !9
  %91 = getelementptr inbounds %struct.measurement, ptr %90, i32 0, i32 1, !dbg !112
  %92 = load i32, ptr %91, align 2, !dbg !112, !tbaa !51
  %93 = trunc i32 %92 to i16, !dbg !113
  store i16 %93, ptr %89, align 2, !dbg !106, !tbaa !16
  %94 = call zeroext i16 @log_out(ptr noundef %8, i16 noundef 6) #4, !dbg !114
  %95 = icmp eq i16 %94, 0, !dbg !114
  %96 = zext i1 %95 to i16, !dbg !114
  store i16 2, ptr @bill, align 2, !dbg !115, !tbaa !42
  %97 = call zeroext i16 @bill_out(ptr noundef @bill, i16 noundef 14) #4, !dbg !116
  %98 = icmp eq i16 %97, 0, !dbg !116
  %99 = zext i1 %98 to i16, !dbg !116
  call void @llvm.lifetime.end.p0(i64 6, ptr %8) #5, !dbg !117
  br label %100, !dbg !117

100:                                              ; preds = %75, %69
  call void @llvm.lifetime.end.p0(i64 14, ptr %7) #5, !dbg !118
  store i32 0, ptr %6, align 2, !dbg !118
  br label %101, !dbg !118

101:                                              ; preds = %100, %18
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !118
  %102 = load i32, ptr %6, align 2
  switch i32 %102, label %104 [
    i32 0, label %103
    i32 1, label %103
  ]

103:                                              ; preds = %101, %101
  ret void, !dbg !118

104:                                              ; preds = %101
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define internal void @charge(i32 noundef %0) #0 section ".sm.COMPUTATIONS.text" !dbg !119 {
  %2 = alloca i32, align 2
  %3 = alloca i32, align 2
  %4 = alloca %struct.usage, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !59
  call void @llvm.lifetime.start.p0(i64 4, ptr %3) #5, !dbg !120
  %6 = load i32, ptr %2, align 2, !dbg !121, !tbaa !59
  %7 = load i32, ptr @charged, align 2, !dbg !122, !tbaa !59
  %8 = sub i32 %6, %7, !dbg !123
  store i32 %8, ptr %3, align 2, !dbg !124, !tbaa !59
  call void @llvm.lifetime.start.p0(i64 8, ptr %4) #5, !dbg !125
  %9 = getelementptr inbounds %struct.usage, ptr %4, i32 0, i32 0, !dbg !126
  %10 = load i32, ptr @now, align 2, !dbg !127, !tbaa !59
  store i32 %10, ptr %9, align 2, !dbg !126, !tbaa !128
  %11 = getelementptr inbounds %struct.usage, ptr %4, i32 0, i32 1, !dbg !126
  %12 = load i32, ptr %3, align 2, !dbg !130, !tbaa !59
  %13 = load i16, ptr getelementptr inbounds (%struct.message, ptr @price, i32 0, i32 1), align 2, !dbg !131, !tbaa !72
  %14 = call i32 @times(i32 noundef %12, i16 noundef zeroext %13) #4, !dbg !132
  store i32 %14, ptr %11, align 2, !dbg !126, !tbaa !133
  %15 = load i16, ptr @started, align 2, !dbg !134, !tbaa !16
  %16 = icmp ne i16 %15, 0, !dbg !134
  br i1 %16, label %18, label %17, !dbg !135

17:                                               ; preds = %1
  store i16 1, ptr @started, align 2, !dbg !136, !tbaa !16
  br label %35, !dbg !137

18:                                               ; preds = %1
  %19 = call zeroext i16 @usage_out(ptr noundef %4, i16 noundef 8) #4, !dbg !138
  %20 = icmp eq i16 %19, 0, !dbg !138
  br i1 %20, label %21, label %33, !dbg !138

21:                                               ; preds = %18
  %22 = getelementptr inbounds %struct.usage, ptr %4, i32 0, i32 1, !dbg !139
  %23 = load i32, ptr %22, align 2, !dbg !139, !tbaa !133
  %24 = load i32, ptr getelementptr inbounds (%struct.anon.1, ptr getelementptr inbounds (%struct.message, ptr @bill, i32 0, i32 1), i32 0, i32 2), align 2, !dbg !140, !tbaa !72
  %25 = add i32 %24, %23, !dbg !140
  store i32 %25, ptr getelementptr inbounds (%struct.anon.1, ptr getelementptr inbounds (%struct.message, ptr @bill, i32 0, i32 1), i32 0, i32 2), align 2, !dbg !140, !tbaa !72
  %26 = load i32, ptr %3, align 2, !dbg !141, !tbaa !59
  %27 = load i16, ptr getelementptr inbounds (%struct.anon.7, ptr getelementptr inbounds (%struct.message, ptr @price, i32 0, i32 1), i32 0, i32 2), align 2, !dbg !142, !tbaa !72
  %28 = icmp ne i16 %27, 0, !dbg !143
  %29 = zext i1 %28 to i64, !dbg !143
  %30 = select i1 %28, ptr getelementptr inbounds (%struct.anon.1, ptr getelementptr inbounds (%struct.message, ptr @bill, i32 0, i32 1), i32 0, i32 1), ptr getelementptr inbounds (%struct.message, ptr @bill, i32 0, i32 1), !dbg !143
  %31 = load i32, ptr %30, align 2, !dbg !144, !tbaa !59
  %32 = add i32 %31, %26, !dbg !144
  store i32 %32, ptr %30, align 2, !dbg !144, !tbaa !59
  br label %34, !dbg !145

33:                                               ; preds = %18
  store i32 1, ptr %5, align 2
  br label %37, !dbg !146

34:                                               ; preds = %21
  br label %35

35:                                               ; preds = %34, %17
  %36 = load i32, ptr %2, align 2, !dbg !147, !tbaa !59
  store i32 %36, ptr @charged, align 2, !dbg !148, !tbaa !59
  store i32 0, ptr %5, align 2, !dbg !149
  br label %37, !dbg !149

37:                                               ; preds = %35, %33
  call void @llvm.lifetime.end.p0(i64 8, ptr %4) #5, !dbg !149
  call void @llvm.lifetime.end.p0(i64 4, ptr %3) #5, !dbg !149
  %38 = load i32, ptr %5, align 2
  switch i32 %38, label %40 [
    i32 0, label %39
    i32 1, label %39
  ]

39:                                               ; preds = %37, %37
  ret void, !dbg !149

40:                                               ; preds = %37
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @price_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.COMPUTATIONS.text" !dbg !150 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !151
  %6 = load i16, ptr %4, align 2, !dbg !152, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !152
  br i1 %7, label %8, label %10, !dbg !152

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !152, !tbaa !9
  br label %11, !dbg !152

10:                                               ; preds = %2
  br label %11, !dbg !152

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !152
  store ptr %12, ptr %5, align 2, !dbg !153, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !154, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !155
  br i1 %14, label %15, label %17, !dbg !154

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !156, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @price, ptr align 2 %16, i16 14, i1 false), !dbg !157, !tbaa.struct !158
  br label %17, !dbg !159

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !160
  ret void, !dbg !160
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.COMPUTATIONS.text" !dbg !161 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !162
  %6 = load i16, ptr %4, align 2, !dbg !163, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !163
  br i1 %7, label %8, label %10, !dbg !163

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !163, !tbaa !9
  br label %11, !dbg !163

10:                                               ; preds = %2
  br label %11, !dbg !163

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !163
  store ptr %12, ptr %5, align 2, !dbg !164, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !165, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !166
  br i1 %14, label %15, label %19, !dbg !165

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !167, !tbaa !9
  %17 = getelementptr inbounds %struct.time, ptr %16, i32 0, i32 0, !dbg !168
  %18 = load i32, ptr %17, align 2, !dbg !168, !tbaa !169
  store i32 %18, ptr @now, align 2, !dbg !171, !tbaa !59
  br label %19, !dbg !172

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !173
  ret void, !dbg !173
}

; Function Attrs: nounwind optsize
define internal i32 @times(i32 noundef %0, i16 noundef zeroext %1) #0 section ".sm.COMPUTATIONS.text" !dbg !174 {
  %3 = alloca i32, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !59
  store i16 %1, ptr %4, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #5, !dbg !175
  store i32 0, ptr %5, align 2, !dbg !176, !tbaa !59
  br label %6, !dbg !177

6:                                                ; preds = %20, %2
  %7 = load i16, ptr %4, align 2, !dbg !178, !tbaa !16
  %8 = icmp ne i16 %7, 0, !dbg !179
  br i1 %8, label %9, label %25, !dbg !177

9:                                                ; preds = %6
  %10 = load i16, ptr %4, align 2, !dbg !180, !tbaa !16
  %11 = and i16 %10, 1, !dbg !181
  %12 = icmp ne i16 %11, 0, !dbg !181
  br i1 %12, label %13, label %15, !dbg !180

13:                                               ; preds = %9
  %14 = load i32, ptr %3, align 2, !dbg !182, !tbaa !59
  br label %16, !dbg !180

15:                                               ; preds = %9
  br label %16, !dbg !180

16:                                               ; preds = %15, %13
  %17 = phi i32 [ %14, %13 ], [ 0, %15 ], !dbg !180
  %18 = load i32, ptr %5, align 2, !dbg !183, !tbaa !59
  %19 = add i32 %18, %17, !dbg !183
  store i32 %19, ptr %5, align 2, !dbg !183, !tbaa !59
  br label %20, !dbg !184

20:                                               ; preds = %16
  %21 = load i16, ptr %4, align 2, !dbg !185, !tbaa !16
  %22 = lshr i16 %21, 1, !dbg !185
  store i16 %22, ptr %4, align 2, !dbg !185, !tbaa !16
  %23 = load i32, ptr %3, align 2, !dbg !186, !tbaa !59
  %24 = shl i32 %23, 1, !dbg !186
  store i32 %24, ptr %3, align 2, !dbg !186, !tbaa !59
  br label %6, !dbg !177, !llvm.loop !187

25:                                               ; preds = %6
  %26 = load i32, ptr %5, align 2, !dbg !189, !tbaa !59
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #5, !dbg !190
  ret i32 %26, !dbg !191
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
!1 = !DIFile(filename: "computations.c", directory: "", checksumkind: CSK_MD5, checksum: "8c1fcf0ca71b981677a4b0027a659608")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "usage_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "computations.c", directory: "", checksumkind: CSK_MD5, checksum: "8c1fcf0ca71b981677a4b0027a659608")
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
!18 = !DISubprogram(name: "__sm_COMPUTATIONS_send_output", scope: !6, file: !6, line: 6, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "reading_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 7, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "bill_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 8, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "log_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 9, column: 1, scope: !23)
!25 = distinct !DISubprogram(name: "home_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 10, column: 1, scope: !25)
!27 = distinct !DISubprogram(name: "measurement_in", scope: !6, file: !6, line: 44, type: !7, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!28 = !DILocation(line: 45, column: 5, scope: !27)
!29 = !DILocation(line: 45, column: 42, scope: !27)
!30 = !DILocation(line: 45, column: 31, scope: !27)
!31 = !DILocation(line: 46, column: 9, scope: !27)
!32 = !DILocation(line: 46, column: 18, scope: !27)
!33 = !DILocation(line: 47, column: 9, scope: !27)
!34 = !DILocation(line: 49, column: 12, scope: !27)
!35 = !DILocation(line: 49, column: 22, scope: !27)
!36 = !{!37, !38, i64 0}
!37 = !{!"measurement", !38, i64 0, !38, i64 4, !17, i64 8, !17, i64 10, !17, i64 12}
!38 = !{!"long", !11, i64 0}
!39 = !DILocation(line: 49, column: 5, scope: !27)
!40 = !DILocation(line: 50, column: 5, scope: !27)
!41 = !DILocation(line: 50, column: 30, scope: !27)
!42 = !{!43, !17, i64 0}
!43 = !{!"message", !17, i64 0, !11, i64 2}
!44 = !DILocation(line: 50, column: 60, scope: !27)
!45 = !DILocation(line: 50, column: 61, scope: !27)
!46 = !DILocation(line: 50, column: 71, scope: !27)
!47 = !{!48, !38, i64 0}
!48 = !{!"", !38, i64 0, !38, i64 4, !17, i64 8}
!49 = !DILocation(line: 50, column: 81, scope: !27)
!50 = !DILocation(line: 50, column: 91, scope: !27)
!51 = !{!37, !38, i64 4}
!52 = !{!48, !38, i64 4}
!53 = !DILocation(line: 50, column: 101, scope: !27)
!54 = !DILocation(line: 50, column: 111, scope: !27)
!55 = !{!37, !17, i64 8}
!56 = !{!48, !17, i64 8}
!57 = !DILocation(line: 51, column: 11, scope: !27)
!58 = !DILocation(line: 53, column: 9, scope: !27)
!59 = !{!38, !38, i64 0}
!60 = !DILocation(line: 53, column: 13, scope: !27)
!61 = !DILocation(line: 53, column: 35, scope: !27)
!62 = !DILocation(line: 53, column: 32, scope: !27)
!63 = !DILocation(line: 54, column: 17, scope: !27)
!64 = !DILocation(line: 54, column: 21, scope: !27)
!65 = !DILocation(line: 54, column: 15, scope: !27)
!66 = !DILocation(line: 55, column: 17, scope: !27)
!67 = !DILocation(line: 55, column: 22, scope: !27)
!68 = !DILocation(line: 56, column: 32, scope: !27)
!69 = !DILocation(line: 56, column: 17, scope: !27)
!70 = !DILocation(line: 56, column: 25, scope: !27)
!71 = !DILocation(line: 56, column: 30, scope: !27)
!72 = !{!11, !11, i64 0}
!73 = !DILocation(line: 57, column: 36, scope: !27)
!74 = !DILocation(line: 57, column: 46, scope: !27)
!75 = !DILocation(line: 57, column: 17, scope: !27)
!76 = !DILocation(line: 57, column: 25, scope: !27)
!77 = !DILocation(line: 57, column: 34, scope: !27)
!78 = !DILocation(line: 58, column: 35, scope: !27)
!79 = !DILocation(line: 58, column: 45, scope: !27)
!80 = !{!37, !17, i64 10}
!81 = !DILocation(line: 58, column: 17, scope: !27)
!82 = !DILocation(line: 58, column: 25, scope: !27)
!83 = !DILocation(line: 58, column: 33, scope: !27)
!84 = !DILocation(line: 59, column: 37, scope: !27)
!85 = !DILocation(line: 59, column: 47, scope: !27)
!86 = !{!37, !17, i64 12}
!87 = !DILocation(line: 59, column: 17, scope: !27)
!88 = !DILocation(line: 59, column: 25, scope: !27)
!89 = !DILocation(line: 59, column: 35, scope: !27)
!90 = !DILocation(line: 60, column: 15, scope: !27)
!91 = !DILocation(line: 61, column: 5, scope: !27)
!92 = !DILocation(line: 62, column: 30, scope: !27)
!93 = !DILocation(line: 62, column: 20, scope: !27)
!94 = !DILocation(line: 62, column: 36, scope: !27)
!95 = !DILocation(line: 62, column: 34, scope: !27)
!96 = !DILocation(line: 62, column: 47, scope: !27)
!97 = !DILocation(line: 62, column: 9, scope: !27)
!98 = !DILocation(line: 63, column: 31, scope: !27)
!99 = !DILocation(line: 63, column: 21, scope: !27)
!100 = !DILocation(line: 63, column: 19, scope: !27)
!101 = !DILocation(line: 64, column: 9, scope: !27)
!102 = !DILocation(line: 64, column: 32, scope: !27)
!103 = !DILocation(line: 65, column: 24, scope: !27)
!104 = !DILocation(line: 65, column: 34, scope: !27)
!105 = !DILocation(line: 65, column: 14, scope: !27)
!106 = !DILocation(line: 65, column: 13, scope: !27)
!107 = !DILocation(line: 65, column: 55, scope: !27)
!108 = !DILocation(line: 65, column: 65, scope: !27)
!109 = !DILocation(line: 65, column: 74, scope: !27)
!110 = !DILocation(line: 65, column: 44, scope: !27)
!111 = !DILocation(line: 65, column: 92, scope: !27)
!112 = !DILocation(line: 65, column: 102, scope: !27)
!113 = !DILocation(line: 65, column: 82, scope: !27)
!114 = !DILocation(line: 66, column: 15, scope: !27)
!115 = !DILocation(line: 67, column: 19, scope: !27)
!116 = !DILocation(line: 68, column: 15, scope: !27)
!117 = !DILocation(line: 69, column: 5, scope: !27)
!118 = !DILocation(line: 70, column: 1, scope: !27)
!119 = distinct !DISubprogram(name: "charge", scope: !6, file: !6, line: 29, type: !7, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!120 = !DILocation(line: 30, column: 5, scope: !119)
!121 = !DILocation(line: 30, column: 21, scope: !119)
!122 = !DILocation(line: 30, column: 32, scope: !119)
!123 = !DILocation(line: 30, column: 30, scope: !119)
!124 = !DILocation(line: 30, column: 14, scope: !119)
!125 = !DILocation(line: 31, column: 5, scope: !119)
!126 = !DILocation(line: 31, column: 26, scope: !119)
!127 = !DILocation(line: 31, column: 27, scope: !119)
!128 = !{!129, !38, i64 0}
!129 = !{!"usage", !38, i64 0, !38, i64 4}
!130 = !DILocation(line: 31, column: 38, scope: !119)
!131 = !DILocation(line: 31, column: 56, scope: !119)
!132 = !DILocation(line: 31, column: 32, scope: !119)
!133 = !{!129, !38, i64 4}
!134 = !DILocation(line: 32, column: 10, scope: !119)
!135 = !DILocation(line: 32, column: 9, scope: !119)
!136 = !DILocation(line: 33, column: 17, scope: !119)
!137 = !DILocation(line: 34, column: 5, scope: !119)
!138 = !DILocation(line: 34, column: 16, scope: !119)
!139 = !DILocation(line: 35, column: 33, scope: !119)
!140 = !DILocation(line: 35, column: 24, scope: !119)
!141 = !DILocation(line: 36, column: 69, scope: !119)
!142 = !DILocation(line: 36, column: 23, scope: !119)
!143 = !DILocation(line: 36, column: 11, scope: !119)
!144 = !DILocation(line: 36, column: 66, scope: !119)
!145 = !DILocation(line: 37, column: 5, scope: !119)
!146 = !DILocation(line: 38, column: 9, scope: !119)
!147 = !DILocation(line: 40, column: 15, scope: !119)
!148 = !DILocation(line: 40, column: 13, scope: !119)
!149 = !DILocation(line: 41, column: 1, scope: !119)
!150 = distinct !DISubprogram(name: "price_in", scope: !6, file: !6, line: 72, type: !7, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!151 = !DILocation(line: 73, column: 5, scope: !150)
!152 = !DILocation(line: 73, column: 37, scope: !150)
!153 = !DILocation(line: 73, column: 27, scope: !150)
!154 = !DILocation(line: 74, column: 9, scope: !150)
!155 = !DILocation(line: 74, column: 17, scope: !150)
!156 = !DILocation(line: 75, column: 18, scope: !150)
!157 = !DILocation(line: 75, column: 17, scope: !150)
!158 = !{i64 0, i64 2, !16, i64 2, i64 12, !72}
!159 = !DILocation(line: 76, column: 5, scope: !150)
!160 = !DILocation(line: 77, column: 1, scope: !150)
!161 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 79, type: !7, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!162 = !DILocation(line: 80, column: 5, scope: !161)
!163 = !DILocation(line: 80, column: 31, scope: !161)
!164 = !DILocation(line: 80, column: 24, scope: !161)
!165 = !DILocation(line: 81, column: 9, scope: !161)
!166 = !DILocation(line: 81, column: 14, scope: !161)
!167 = !DILocation(line: 82, column: 15, scope: !161)
!168 = !DILocation(line: 82, column: 21, scope: !161)
!169 = !{!170, !38, i64 0}
!170 = !{!"time", !38, i64 0}
!171 = !DILocation(line: 82, column: 13, scope: !161)
!172 = !DILocation(line: 83, column: 5, scope: !161)
!173 = !DILocation(line: 84, column: 1, scope: !161)
!174 = distinct !DISubprogram(name: "times", scope: !6, file: !6, line: 20, type: !7, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!175 = !DILocation(line: 21, column: 5, scope: !174)
!176 = !DILocation(line: 21, column: 14, scope: !174)
!177 = !DILocation(line: 22, column: 5, scope: !174)
!178 = !DILocation(line: 22, column: 12, scope: !174)
!179 = !DILocation(line: 22, column: 18, scope: !174)
!180 = !DILocation(line: 23, column: 20, scope: !174)
!181 = !DILocation(line: 23, column: 26, scope: !174)
!182 = !DILocation(line: 23, column: 32, scope: !174)
!183 = !DILocation(line: 23, column: 17, scope: !174)
!184 = !DILocation(line: 24, column: 5, scope: !174)
!185 = !DILocation(line: 22, column: 30, scope: !174)
!186 = !DILocation(line: 22, column: 41, scope: !174)
!187 = distinct !{!187, !177, !184, !188}
!188 = !{!"llvm.loop.mustprogress"}
!189 = !DILocation(line: 25, column: 12, scope: !174)
!190 = !DILocation(line: 26, column: 1, scope: !174)
!191 = !DILocation(line: 25, column: 5, scope: !174)
