target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_OFF_SWITCH_SECURITY.output.envelope_out, 0"
module asm ".set __sm_OFF_SWITCH_SECURITY.output.log_out, 0"
module asm ".set __sm_OFF_SWITCH_SECURITY.output.read_out, 0"
module asm ".set __sm_OFF_SWITCH_SECURITY.output.time_out, 0"
module asm ".set __sm_OFF_SWITCH_SECURITY.input.envelope_in, 0"
module asm ".set __sm_OFF_SWITCH_SECURITY.input.send_in, 0"
module asm ".set __sm_OFF_SWITCH_SECURITY.input.install_in, 0"

%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.envelope = type { %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { %struct.anon.0, %struct.message, [16 x i8] }
%struct.anon.0 = type { i16, i32 }
%struct.message = type { i16, %union.anon.1 }
%union.anon.1 = type { %struct.anon.2 }
%struct.anon.2 = type { i32, i32, i16, i16 }
%struct.record = type { [3 x i16] }
%struct.anon.17 = type { i16, i16 }
%struct.anon.7 = type { i16, i32 }
%struct.installation = type { i16, %union.anon.18 }
%union.anon.18 = type { [8 x i16] }
%struct.time = type { i32 }
%struct.anon.6 = type { i16, i16 }

@__sm_OFF_SWITCH_SECURITY_io_envelope_out_idx = external dso_local global i8, align 1
@__sm_OFF_SWITCH_SECURITY_io_log_out_idx = external dso_local global i8, align 1
@__sm_OFF_SWITCH_SECURITY_io_read_out_idx = external dso_local global i8, align 1
@__sm_OFF_SWITCH_SECURITY_io_time_out_idx = external dso_local global i8, align 1
@credit = internal global %struct.end zeroinitializer, align 2
@central_system = internal global %struct.end zeroinitializer, align 2
@now = internal global i32 0, align 2
@flags = internal global i16 0, align 2
@prepaid = internal global i16 0, align 2
@heard_at = internal global i32 0, align 2
@told = internal global i16 0, align 2
@commanded_at = internal global i32 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @envelope_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_OFF_SWITCH_SECURITY_io_envelope_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_OFF_SWITCH_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_OFF_SWITCH_SECURITY_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.OFF_SWITCH_SECURITY.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @log_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_OFF_SWITCH_SECURITY_io_log_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_OFF_SWITCH_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @read_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_OFF_SWITCH_SECURITY_io_read_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_OFF_SWITCH_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @time_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_OFF_SWITCH_SECURITY_io_time_out_idx to i16), ptr %5, align 2, !dbg !24, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !24, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !24, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !24, !tbaa !13
  %9 = call zeroext i16 @__sm_OFF_SWITCH_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !24
  ret i16 %9, !dbg !24
}

; Function Attrs: nounwind optsize
define dso_local void @envelope_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !25 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !26
  %6 = load i16, ptr %4, align 2, !dbg !27, !tbaa !13
  %7 = icmp eq i16 %6, 36, !dbg !27
  br i1 %7, label %8, label %10, !dbg !27

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !27, !tbaa !9
  br label %11, !dbg !27

10:                                               ; preds = %2
  br label %11, !dbg !27

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !27
  store ptr %12, ptr %5, align 2, !dbg !28, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !29, !tbaa !9
  %14 = icmp eq ptr %13, null, !dbg !30
  br i1 %14, label %15, label %17, !dbg !29

15:                                               ; preds = %11
  %16 = call zeroext i16 @log(i16 noundef zeroext 128, i16 noundef 8) #6, !dbg !31
  br label %29, !dbg !32

17:                                               ; preds = %11
  %18 = load ptr, ptr %5, align 2, !dbg !33, !tbaa !9
  %19 = getelementptr inbounds %struct.envelope, ptr %18, i32 0, i32 0, !dbg !34
  %20 = getelementptr inbounds %struct.anon, ptr %19, i32 0, i32 0, !dbg !34
  %21 = getelementptr inbounds %struct.anon.0, ptr %20, i32 0, i32 0, !dbg !35
  %22 = load i16, ptr %21, align 2, !dbg !35, !tbaa !36
  %23 = icmp eq i16 %22, 7, !dbg !37
  br i1 %23, label %24, label %26, !dbg !33

24:                                               ; preds = %17
  %25 = load ptr, ptr %5, align 2, !dbg !38, !tbaa !9
  call void @supply(ptr noundef %25) #6, !dbg !39
  br label %28, !dbg !40

26:                                               ; preds = %17
  %27 = load ptr, ptr %5, align 2, !dbg !41, !tbaa !9
  call void @command(ptr noundef %27) #6, !dbg !42
  br label %28

28:                                               ; preds = %26, %24
  br label %29

29:                                               ; preds = %28, %15
  call void @drive() #6, !dbg !43
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !44
  ret void, !dbg !44
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define internal zeroext i16 @log(i16 noundef zeroext %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !45 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca %struct.record, align 2
  store i16 %0, ptr %3, align 2, !tbaa !16
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 6, ptr %5) #7, !dbg !46
  %6 = getelementptr inbounds %struct.record, ptr %5, i32 0, i32 0, !dbg !47
  %7 = load i16, ptr %3, align 2, !dbg !48, !tbaa !16
  store i16 %7, ptr %6, align 2, !dbg !49, !tbaa !16
  %8 = getelementptr inbounds i16, ptr %6, i16 1, !dbg !49
  %9 = load i16, ptr %4, align 2, !dbg !50, !tbaa !13
  store i16 %9, ptr %8, align 2, !dbg !49, !tbaa !16
  %10 = getelementptr inbounds i16, ptr %6, i16 2, !dbg !49
  store i16 1, ptr %10, align 2, !dbg !49, !tbaa !16
  %11 = call zeroext i16 @log_out(ptr noundef %5, i16 noundef 6) #6, !dbg !51
  %12 = icmp eq i16 %11, 0, !dbg !51
  %13 = zext i1 %12 to i16, !dbg !51
  call void @llvm.lifetime.end.p0(i64 6, ptr %5) #7, !dbg !52
  ret i16 %13, !dbg !53
}

; Function Attrs: nounwind optsize
define internal void @supply(ptr noundef %0) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !54 {
  %2 = alloca ptr, align 2
  %3 = alloca %struct.message, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 14, ptr %3) #7, !dbg !55
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #7, !dbg !56
  %5 = load i32, ptr @now, align 2, !dbg !57, !tbaa !58
  %6 = load ptr, ptr %2, align 2, !dbg !60, !tbaa !9
  %7 = call i16 @unseal_in_time(ptr noundef @credit, i16 noundef 7, i32 noundef %5, ptr noundef %6, ptr noundef %3) #6, !dbg !61
  store i16 %7, ptr %4, align 2, !dbg !62, !tbaa !13
  %8 = load i16, ptr %4, align 2, !dbg !63, !tbaa !13
  %9 = icmp eq i16 %8, 0, !dbg !64
  br i1 %9, label %10, label %18, !dbg !63

10:                                               ; preds = %1
  %11 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 1, !dbg !65
  %12 = getelementptr inbounds %struct.anon.17, ptr %11, i32 0, i32 1, !dbg !66
  %13 = load i16, ptr %12, align 2, !dbg !66, !tbaa !36
  store i16 %13, ptr @prepaid, align 2, !dbg !67, !tbaa !16
  %14 = load i32, ptr @now, align 2, !dbg !68, !tbaa !58
  store i32 %14, ptr @heard_at, align 2, !dbg !69, !tbaa !58
  %15 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 1, !dbg !70
  %16 = getelementptr inbounds %struct.anon.17, ptr %15, i32 0, i32 0, !dbg !71
  %17 = load i16, ptr %16, align 2, !dbg !71, !tbaa !36
  call void @set_credit(i16 noundef zeroext %17, i16 noundef 0) #6, !dbg !72
  br label %21, !dbg !73

18:                                               ; preds = %1
  %19 = load i16, ptr %4, align 2, !dbg !74, !tbaa !13
  %20 = call zeroext i16 @log(i16 noundef zeroext 128, i16 noundef %19) #6, !dbg !75
  br label %21

21:                                               ; preds = %18, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #7, !dbg !76
  call void @llvm.lifetime.end.p0(i64 14, ptr %3) #7, !dbg !76
  ret void, !dbg !76
}

; Function Attrs: nounwind optsize
define internal void @command(ptr noundef %0) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !77 {
  %2 = alloca ptr, align 2
  %3 = alloca %struct.message, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 14, ptr %3) #7, !dbg !78
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #7, !dbg !79
  %6 = load i32, ptr @now, align 2, !dbg !80, !tbaa !58
  %7 = load ptr, ptr %2, align 2, !dbg !81, !tbaa !9
  %8 = call i16 @unseal_in_time(ptr noundef @central_system, i16 noundef 5, i32 noundef %6, ptr noundef %7, ptr noundef %3) #6, !dbg !82
  store i16 %8, ptr %4, align 2, !dbg !83, !tbaa !13
  %9 = load i16, ptr %4, align 2, !dbg !84, !tbaa !13
  %10 = icmp eq i16 %9, 0, !dbg !85
  br i1 %10, label %11, label %21, !dbg !86

11:                                               ; preds = %1
  %12 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 0, !dbg !87
  %13 = load i16, ptr %12, align 2, !dbg !87, !tbaa !88
  %14 = icmp ne i16 %13, 20, !dbg !90
  br i1 %14, label %15, label %21, !dbg !91

15:                                               ; preds = %11
  %16 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 0, !dbg !92
  %17 = load i16, ptr %16, align 2, !dbg !92, !tbaa !88
  %18 = sub i16 %17, 33, !dbg !93
  %19 = icmp ugt i16 %18, 2, !dbg !94
  br i1 %19, label %20, label %21, !dbg !84

20:                                               ; preds = %15
  store i16 8, ptr %4, align 2, !dbg !95, !tbaa !13
  br label %21, !dbg !96

21:                                               ; preds = %20, %15, %11, %1
  %22 = load i16, ptr %4, align 2, !dbg !97, !tbaa !13
  %23 = icmp eq i16 %22, 0, !dbg !98
  br i1 %23, label %24, label %27, !dbg !97

24:                                               ; preds = %21
  %25 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 0, !dbg !99
  %26 = load i16, ptr %25, align 2, !dbg !99, !tbaa !88
  br label %28, !dbg !97

27:                                               ; preds = %21
  br label %28, !dbg !97

28:                                               ; preds = %27, %24
  %29 = phi i16 [ %26, %24 ], [ 128, %27 ], !dbg !97
  %30 = load i16, ptr %4, align 2, !dbg !100, !tbaa !13
  %31 = call zeroext i16 @log(i16 noundef zeroext %29, i16 noundef %30) #6, !dbg !101
  %32 = icmp ne i16 %31, 0, !dbg !101
  br i1 %32, label %33, label %36, !dbg !102

33:                                               ; preds = %28
  %34 = load i16, ptr %4, align 2, !dbg !103, !tbaa !13
  %35 = icmp ne i16 %34, 0, !dbg !104
  br i1 %35, label %36, label %37, !dbg !105

36:                                               ; preds = %33, %28
  store i32 1, ptr %5, align 2
  br label %61, !dbg !106

37:                                               ; preds = %33
  %38 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 0, !dbg !107
  %39 = load i16, ptr %38, align 2, !dbg !107, !tbaa !88
  switch i16 %39, label %60 [
    i16 33, label %40
    i16 34, label %44
    i16 35, label %53
    i16 20, label %56
  ], !dbg !108

40:                                               ; preds = %37
  %41 = load i16, ptr @flags, align 2, !dbg !109, !tbaa !16
  %42 = and i16 %41, -5, !dbg !110
  %43 = or i16 %42, 2, !dbg !111
  store i16 %43, ptr @flags, align 2, !dbg !112, !tbaa !16
  br label %60, !dbg !113

44:                                               ; preds = %37
  %45 = load i16, ptr @flags, align 2, !dbg !114, !tbaa !16
  %46 = and i16 %45, 2, !dbg !115
  %47 = icmp ne i16 %46, 0, !dbg !115
  br i1 %47, label %48, label %52, !dbg !114

48:                                               ; preds = %44
  %49 = load i16, ptr @flags, align 2, !dbg !116, !tbaa !16
  %50 = or i16 %49, 4, !dbg !116
  store i16 %50, ptr @flags, align 2, !dbg !116, !tbaa !16
  %51 = load i32, ptr @now, align 2, !dbg !117, !tbaa !58
  store i32 %51, ptr @commanded_at, align 2, !dbg !118, !tbaa !58
  store volatile i16 1, ptr inttoptr (i16 250 to ptr), align 2, !dbg !119, !tbaa !16
  br label %52, !dbg !120

52:                                               ; preds = %48, %44
  br label %60, !dbg !121

53:                                               ; preds = %37
  store volatile i16 1, ptr inttoptr (i16 504 to ptr), align 2, !dbg !122, !tbaa !16
  %54 = load i16, ptr @flags, align 2, !dbg !123, !tbaa !16
  %55 = and i16 %54, -9, !dbg !123
  store i16 %55, ptr @flags, align 2, !dbg !123, !tbaa !16
  br label %60, !dbg !124

56:                                               ; preds = %37
  %57 = call zeroext i16 @read_out(ptr noundef %3, i16 noundef 14) #6, !dbg !125
  %58 = icmp eq i16 %57, 0, !dbg !125
  %59 = zext i1 %58 to i16, !dbg !125
  br label %60, !dbg !126

60:                                               ; preds = %37, %56, %53, %52, %40
  store i32 0, ptr %5, align 2, !dbg !127
  br label %61, !dbg !127

61:                                               ; preds = %60, %36
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #7, !dbg !127
  call void @llvm.lifetime.end.p0(i64 14, ptr %3) #7, !dbg !127
  %62 = load i32, ptr %5, align 2
  switch i32 %62, label %64 [
    i32 0, label %63
    i32 1, label %63
  ]

63:                                               ; preds = %61, %61
  ret void, !dbg !127

64:                                               ; preds = %61
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @drive() #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !128 {
  %1 = load i16, ptr @flags, align 2, !dbg !129, !tbaa !16
  %2 = and i16 %1, -5, !dbg !130
  %3 = icmp eq i16 %2, 1, !dbg !131
  %4 = zext i1 %3 to i64, !dbg !132
  %5 = select i1 %3, i16 1, i16 0, !dbg !132
  store volatile i16 %5, ptr inttoptr (i16 496 to ptr), align 2, !dbg !133, !tbaa !16
  ret void, !dbg !134
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @__sm_OFF_SWITCH_SECURITY_rejected(i16 noundef zeroext %0) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !135 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  %3 = load i16, ptr %2, align 2, !dbg !136, !tbaa !16
  %4 = call zeroext i16 @log(i16 noundef zeroext 128, i16 noundef 1) #6, !dbg !137
  ret void, !dbg !138
}

; Function Attrs: nounwind optsize
define dso_local void @send_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !139 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !140
  %6 = load i16, ptr %4, align 2, !dbg !141, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !141
  br i1 %7, label %8, label %10, !dbg !141

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !141, !tbaa !9
  br label %11, !dbg !141

10:                                               ; preds = %2
  br label %11, !dbg !141

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !141
  store ptr %12, ptr %5, align 2, !dbg !142, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !143, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !144
  br i1 %14, label %15, label %22, !dbg !145

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !146, !tbaa !9
  %17 = call zeroext i16 @is_of_log(ptr noundef %16, i16 noundef 8) #6, !dbg !147
  %18 = icmp ne i16 %17, 0, !dbg !147
  br i1 %18, label %19, label %22, !dbg !143

19:                                               ; preds = %15
  %20 = load ptr, ptr %5, align 2, !dbg !148, !tbaa !9
  %21 = call zeroext i16 @tell(ptr noundef %20) #6, !dbg !149
  br label %22, !dbg !150

22:                                               ; preds = %19, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !151
  ret void, !dbg !151
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_of_log(ptr noundef %0, i16 noundef %1) #3 !dbg !152 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load ptr, ptr %3, align 2, !dbg !154, !tbaa !9
  %6 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 0, !dbg !155
  %7 = load i16, ptr %6, align 2, !dbg !155, !tbaa !88
  %8 = load i16, ptr %4, align 2, !dbg !156, !tbaa !13
  %9 = icmp eq i16 %7, %8, !dbg !157
  br i1 %9, label %24, label %10, !dbg !158

10:                                               ; preds = %2
  %11 = load ptr, ptr %3, align 2, !dbg !159, !tbaa !9
  %12 = getelementptr inbounds %struct.message, ptr %11, i32 0, i32 0, !dbg !160
  %13 = load i16, ptr %12, align 2, !dbg !160, !tbaa !88
  %14 = icmp eq i16 %13, 5, !dbg !161
  br i1 %14, label %15, label %22, !dbg !162

15:                                               ; preds = %10
  %16 = load ptr, ptr %3, align 2, !dbg !163, !tbaa !9
  %17 = getelementptr inbounds %struct.message, ptr %16, i32 0, i32 1, !dbg !164
  %18 = getelementptr inbounds %struct.anon.7, ptr %17, i32 0, i32 0, !dbg !165
  %19 = load i16, ptr %18, align 2, !dbg !165, !tbaa !36
  %20 = load i16, ptr %4, align 2, !dbg !166, !tbaa !13
  %21 = icmp eq i16 %19, %20, !dbg !167
  br label %22

22:                                               ; preds = %15, %10
  %23 = phi i1 [ false, %10 ], [ %21, %15 ], !dbg !168
  br label %24, !dbg !158

24:                                               ; preds = %22, %2
  %25 = phi i1 [ true, %2 ], [ %23, %22 ]
  %26 = zext i1 %25 to i16, !dbg !158
  ret i16 %26, !dbg !169
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @tell(ptr noundef %0) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !170 {
  %2 = alloca ptr, align 2
  %3 = alloca %struct.envelope, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 36, ptr %3) #7, !dbg !171
  %4 = load i32, ptr @now, align 2, !dbg !172, !tbaa !58
  %5 = load ptr, ptr %2, align 2, !dbg !173, !tbaa !9
  %6 = call zeroext i16 @seal(ptr noundef @central_system, i16 noundef 6, i32 noundef %4, ptr noundef %5, ptr noundef %3) #6, !dbg !174
  %7 = icmp ne i16 %6, 0, !dbg !174
  br i1 %7, label %8, label %11, !dbg !175

8:                                                ; preds = %1
  %9 = call zeroext i16 @envelope_out(ptr noundef %3, i16 noundef 36) #6, !dbg !176
  %10 = icmp eq i16 %9, 0, !dbg !176
  br label %11

11:                                               ; preds = %8, %1
  %12 = phi i1 [ false, %1 ], [ %10, %8 ], !dbg !177
  %13 = zext i1 %12 to i16, !dbg !175
  call void @llvm.lifetime.end.p0(i64 36, ptr %3) #7, !dbg !178
  ret i16 %13, !dbg !179
}

; Function Attrs: nounwind optsize
define dso_local void @install_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !180 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !181
  %6 = load i16, ptr %4, align 2, !dbg !182, !tbaa !13
  %7 = icmp eq i16 %6, 18, !dbg !182
  br i1 %7, label %8, label %10, !dbg !182

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !182, !tbaa !9
  br label %11, !dbg !182

10:                                               ; preds = %2
  br label %11, !dbg !182

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !182
  store ptr %12, ptr %5, align 2, !dbg !183, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !184, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !185
  br i1 %14, label %15, label %23, !dbg !184

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !186, !tbaa !9
  %17 = getelementptr inbounds %struct.installation, ptr %16, i32 0, i32 0, !dbg !187
  %18 = load i16, ptr %17, align 2, !dbg !187, !tbaa !188
  %19 = icmp eq i16 %18, 7, !dbg !190
  %20 = zext i1 %19 to i64, !dbg !186
  %21 = select i1 %19, ptr @credit, ptr @central_system, !dbg !186
  %22 = load ptr, ptr %5, align 2, !dbg !191, !tbaa !9
  call void @take_key(ptr noundef %21, ptr noundef %22) #6, !dbg !192
  br label %23, !dbg !193

23:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !194
  ret void, !dbg !194
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_key(ptr noundef %0, ptr noundef %1) #3 !dbg !195 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %3, align 2, !dbg !197, !tbaa !9
  %6 = getelementptr inbounds %struct.end, ptr %5, i32 0, i32 0, !dbg !198
  %7 = getelementptr inbounds [8 x i16], ptr %6, i16 0, i16 0, !dbg !197
  %8 = load ptr, ptr %4, align 2, !dbg !199, !tbaa !9
  %9 = getelementptr inbounds %struct.installation, ptr %8, i32 0, i32 1, !dbg !200
  %10 = getelementptr inbounds [8 x i16], ptr %9, i16 0, i16 0, !dbg !199
  call void @copy_words(ptr noundef %7, ptr noundef %10, i16 noundef 8) #6, !dbg !201
  %11 = load ptr, ptr %3, align 2, !dbg !202, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 1, !dbg !203
  store i16 1, ptr %12, align 2, !dbg !204, !tbaa !205
  ret void, !dbg !207
}

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #4 section ".sm.OFF_SWITCH_SECURITY.entry" !dbg !208 {
  %1 = alloca i16, align 2
  %2 = alloca %struct.time, align 2
  %3 = alloca %struct.message, align 2
  %4 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #7, !dbg !209
  %5 = load volatile i16, ptr inttoptr (i16 256 to ptr), align 2, !dbg !210, !tbaa !16
  store i16 %5, ptr %1, align 2, !dbg !211, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %2) #7, !dbg !212
  %6 = getelementptr inbounds %struct.time, ptr %2, i32 0, i32 0, !dbg !213
  %7 = load volatile i16, ptr inttoptr (i16 258 to ptr), align 2, !dbg !214, !tbaa !16
  %8 = zext i16 %7 to i32, !dbg !215
  %9 = shl i32 %8, 16, !dbg !216
  %10 = load i16, ptr %1, align 2, !dbg !217, !tbaa !16
  %11 = zext i16 %10 to i32, !dbg !217
  %12 = or i32 %9, %11, !dbg !218
  store i32 %12, ptr %6, align 2, !dbg !213, !tbaa !219
  %13 = getelementptr inbounds %struct.time, ptr %2, i32 0, i32 0, !dbg !221
  %14 = load i32, ptr %13, align 2, !dbg !221, !tbaa !219
  store i32 %14, ptr @now, align 2, !dbg !222, !tbaa !58
  %15 = call zeroext i16 @time_out(ptr noundef %2, i16 noundef 4) #6, !dbg !223
  %16 = icmp eq i16 %15, 0, !dbg !223
  %17 = zext i1 %16 to i16, !dbg !223
  store volatile i16 1, ptr inttoptr (i16 506 to ptr), align 2, !dbg !224, !tbaa !16
  store volatile i16 1, ptr inttoptr (i16 252 to ptr), align 2, !dbg !225, !tbaa !16
  %18 = load volatile i16, ptr inttoptr (i16 504 to ptr), align 2, !dbg !226, !tbaa !16
  %19 = and i16 %18, 1, !dbg !227
  %20 = icmp ne i16 %19, 0, !dbg !227
  br i1 %20, label %21, label %29, !dbg !228

21:                                               ; preds = %0
  %22 = load i16, ptr @flags, align 2, !dbg !229, !tbaa !16
  %23 = and i16 %22, 8, !dbg !230
  %24 = icmp ne i16 %23, 0, !dbg !230
  br i1 %24, label %29, label %25, !dbg !231

25:                                               ; preds = %21
  %26 = load i16, ptr @flags, align 2, !dbg !232, !tbaa !16
  %27 = or i16 %26, 8, !dbg !232
  store i16 %27, ptr @flags, align 2, !dbg !232, !tbaa !16
  %28 = call zeroext i16 @log(i16 noundef zeroext 51, i16 noundef 0) #6, !dbg !233
  br label %29, !dbg !234

29:                                               ; preds = %25, %21, %0
  %30 = load i16, ptr @flags, align 2, !dbg !235, !tbaa !16
  %31 = and i16 %30, 4, !dbg !236
  %32 = icmp ne i16 %31, 0, !dbg !236
  br i1 %32, label %33, label %34, !dbg !235

33:                                               ; preds = %29
  call void @wait_for_confirmation() #6, !dbg !237
  br label %34, !dbg !238

34:                                               ; preds = %33, %29
  %35 = load i16, ptr @prepaid, align 2, !dbg !239, !tbaa !16
  %36 = icmp ne i16 %35, 0, !dbg !239
  br i1 %36, label %37, label %43, !dbg !240

37:                                               ; preds = %34
  %38 = load i32, ptr @now, align 2, !dbg !241, !tbaa !58
  %39 = load i32, ptr @heard_at, align 2, !dbg !242, !tbaa !58
  %40 = sub i32 %38, %39, !dbg !243
  %41 = icmp uge i32 %40, 300, !dbg !244
  br i1 %41, label %42, label %43, !dbg !239

42:                                               ; preds = %37
  call void @set_credit(i16 noundef zeroext 0, i16 noundef 64) #6, !dbg !245
  br label %43, !dbg !246

43:                                               ; preds = %42, %37, %34
  call void @drive() #6, !dbg !247
  call void @llvm.lifetime.start.p0(i64 14, ptr %3) #7, !dbg !248
  %44 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 0, !dbg !249
  store i16 4, ptr %44, align 2, !dbg !249, !tbaa !88
  %45 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 1, !dbg !249
  %46 = load volatile i16, ptr inttoptr (i16 498 to ptr), align 2, !dbg !250, !tbaa !16
  %47 = and i16 %46, 1, !dbg !251
  store i16 %47, ptr %45, align 2, !dbg !252, !tbaa !16
  %48 = getelementptr inbounds i16, ptr %45, i16 1, !dbg !252
  %49 = load i16, ptr @flags, align 2, !dbg !253, !tbaa !16
  store i16 %49, ptr %48, align 2, !dbg !252, !tbaa !16
  %50 = getelementptr inbounds i16, ptr %45, i16 2, !dbg !252
  %51 = getelementptr inbounds i16, ptr %45, i16 6, !dbg !252
  br label %52, !dbg !252

52:                                               ; preds = %52, %43
  %53 = phi ptr [ %50, %43 ], [ %54, %52 ], !dbg !252
  store i16 0, ptr %53, align 2, !dbg !252, !tbaa !16
  %54 = getelementptr inbounds i16, ptr %53, i16 1, !dbg !252
  %55 = icmp eq ptr %54, %51, !dbg !252
  br i1 %55, label %56, label %52, !dbg !252

56:                                               ; preds = %52
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #7, !dbg !254
  %57 = load i16, ptr @flags, align 2, !dbg !255, !tbaa !16
  %58 = shl i16 %57, 1, !dbg !256
  %59 = or i16 -32768, %58, !dbg !257
  %60 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 1, !dbg !258
  %61 = getelementptr inbounds %struct.anon.6, ptr %60, i32 0, i32 0, !dbg !259
  %62 = load i16, ptr %61, align 2, !dbg !259, !tbaa !36
  %63 = or i16 %59, %62, !dbg !260
  store i16 %63, ptr %4, align 2, !dbg !261, !tbaa !16
  %64 = load i16, ptr %4, align 2, !dbg !262, !tbaa !16
  %65 = load i16, ptr @told, align 2, !dbg !263, !tbaa !16
  %66 = icmp ne i16 %64, %65, !dbg !264
  br i1 %66, label %67, label %72, !dbg !265

67:                                               ; preds = %56
  %68 = call zeroext i16 @tell(ptr noundef %3) #6, !dbg !266
  %69 = icmp ne i16 %68, 0, !dbg !266
  br i1 %69, label %70, label %72, !dbg !262

70:                                               ; preds = %67
  %71 = load i16, ptr %4, align 2, !dbg !267, !tbaa !16
  store i16 %71, ptr @told, align 2, !dbg !268, !tbaa !16
  br label %72, !dbg !269

72:                                               ; preds = %70, %67, %56
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #7, !dbg !270
  call void @llvm.lifetime.end.p0(i64 14, ptr %3) #7, !dbg !270
  call void @llvm.lifetime.end.p0(i64 4, ptr %2) #7, !dbg !270
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #7, !dbg !270
  ret void, !dbg !270
}

; Function Attrs: nounwind optsize
define internal void @wait_for_confirmation() #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !271 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #7, !dbg !272
  %2 = load volatile i16, ptr inttoptr (i16 250 to ptr), align 2, !dbg !273, !tbaa !16
  %3 = and i16 %2, 1, !dbg !274
  store i16 %3, ptr %1, align 2, !dbg !275, !tbaa !16
  %4 = load i16, ptr %1, align 2, !dbg !276, !tbaa !16
  %5 = icmp ne i16 %4, 0, !dbg !276
  br i1 %5, label %11, label %6, !dbg !277

6:                                                ; preds = %0
  %7 = load i32, ptr @now, align 2, !dbg !278, !tbaa !58
  %8 = load i32, ptr @commanded_at, align 2, !dbg !279, !tbaa !58
  %9 = sub i32 %7, %8, !dbg !280
  %10 = icmp uge i32 %9, 300, !dbg !281
  br i1 %10, label %11, label %25, !dbg !282

11:                                               ; preds = %6, %0
  %12 = load i16, ptr %1, align 2, !dbg !283, !tbaa !16
  %13 = icmp ne i16 %12, 0, !dbg !283
  %14 = zext i1 %13 to i64, !dbg !283
  %15 = select i1 %13, i16 32, i16 64, !dbg !283
  %16 = call zeroext i16 @log(i16 noundef zeroext 34, i16 noundef %15) #6, !dbg !284
  %17 = icmp ne i16 %16, 0, !dbg !284
  br i1 %17, label %18, label %25, !dbg !285

18:                                               ; preds = %11
  %19 = load i16, ptr %1, align 2, !dbg !286, !tbaa !16
  %20 = icmp ne i16 %19, 0, !dbg !286
  %21 = zext i1 %20 to i64, !dbg !286
  %22 = select i1 %20, i16 -7, i16 -5, !dbg !286
  %23 = load i16, ptr @flags, align 2, !dbg !287, !tbaa !16
  %24 = and i16 %23, %22, !dbg !287
  store i16 %24, ptr @flags, align 2, !dbg !287, !tbaa !16
  br label %25, !dbg !288

25:                                               ; preds = %18, %11, %6
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #7, !dbg !289
  ret void, !dbg !289
}

; Function Attrs: nounwind optsize
define internal void @set_credit(i16 noundef zeroext %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !290 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !16
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %3, align 2, !dbg !291, !tbaa !16
  %6 = icmp ne i16 %5, 0, !dbg !292
  %7 = xor i1 %6, true, !dbg !292
  %8 = zext i1 %7 to i16, !dbg !292
  %9 = load i16, ptr @flags, align 2, !dbg !293, !tbaa !16
  %10 = and i16 %9, 1, !dbg !294
  %11 = icmp ne i16 %10, 0, !dbg !295
  %12 = xor i1 %11, true, !dbg !295
  %13 = zext i1 %12 to i16, !dbg !295
  %14 = icmp ne i16 %8, %13, !dbg !296
  br i1 %14, label %15, label %26, !dbg !297

15:                                               ; preds = %2
  %16 = load i16, ptr %3, align 2, !dbg !298, !tbaa !16
  %17 = icmp ne i16 %16, 0, !dbg !298
  %18 = zext i1 %17 to i64, !dbg !298
  %19 = select i1 %17, i16 49, i16 50, !dbg !298
  %20 = load i16, ptr %4, align 2, !dbg !299, !tbaa !13
  %21 = call zeroext i16 @log(i16 noundef zeroext %19, i16 noundef %20) #6, !dbg !300
  %22 = icmp ne i16 %21, 0, !dbg !300
  br i1 %22, label %23, label %26, !dbg !292

23:                                               ; preds = %15
  %24 = load i16, ptr @flags, align 2, !dbg !301, !tbaa !16
  %25 = xor i16 %24, 1, !dbg !301
  store i16 %25, ptr @flags, align 2, !dbg !301, !tbaa !16
  br label %26, !dbg !302

26:                                               ; preds = %23, %15, %2
  ret void, !dbg !303
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal_in_time(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #3 !dbg !304 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  %11 = alloca i32, align 2
  %12 = alloca i16, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !58
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 4, ptr %11) #7, !dbg !305
  %13 = load ptr, ptr %6, align 2, !dbg !306, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 3, !dbg !307
  %15 = load i32, ptr %14, align 2, !dbg !307, !tbaa !308
  store i32 %15, ptr %11, align 2, !dbg !309, !tbaa !58
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !310
  %16 = load ptr, ptr %6, align 2, !dbg !311, !tbaa !9
  %17 = load i16, ptr %7, align 2, !dbg !312, !tbaa !13
  %18 = load ptr, ptr %9, align 2, !dbg !313, !tbaa !9
  %19 = load ptr, ptr %10, align 2, !dbg !314, !tbaa !9
  %20 = call i16 @unseal(ptr noundef %16, i16 noundef %17, ptr noundef %18, ptr noundef %19) #6, !dbg !315
  store i16 %20, ptr %12, align 2, !dbg !316, !tbaa !13
  %21 = load i16, ptr %12, align 2, !dbg !317, !tbaa !13
  %22 = icmp eq i16 %21, 0, !dbg !318
  br i1 %22, label %23, label %37, !dbg !319

23:                                               ; preds = %5
  %24 = load ptr, ptr %9, align 2, !dbg !320, !tbaa !9
  %25 = getelementptr inbounds %struct.envelope, ptr %24, i32 0, i32 0, !dbg !321
  %26 = getelementptr inbounds %struct.anon, ptr %25, i32 0, i32 0, !dbg !321
  %27 = getelementptr inbounds %struct.anon.0, ptr %26, i32 0, i32 1, !dbg !322
  %28 = load i32, ptr %27, align 2, !dbg !322, !tbaa !36
  %29 = load i32, ptr %8, align 2, !dbg !323, !tbaa !58
  %30 = sub i32 %28, %29, !dbg !324
  %31 = add i32 %30, 120, !dbg !325
  %32 = icmp ugt i32 %31, 240, !dbg !326
  br i1 %32, label %33, label %37, !dbg !317

33:                                               ; preds = %23
  %34 = load i32, ptr %11, align 2, !dbg !327, !tbaa !58
  %35 = load ptr, ptr %6, align 2, !dbg !328, !tbaa !9
  %36 = getelementptr inbounds %struct.end, ptr %35, i32 0, i32 3, !dbg !329
  store i32 %34, ptr %36, align 2, !dbg !330, !tbaa !308
  store i16 4, ptr %12, align 2, !dbg !331, !tbaa !13
  br label %37, !dbg !332

37:                                               ; preds = %33, %23, %5
  %38 = load i16, ptr %12, align 2, !dbg !333, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !334
  call void @llvm.lifetime.end.p0(i64 4, ptr %11) #7, !dbg !334
  ret i16 %38, !dbg !335
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal(ptr noundef %0, i16 noundef %1, ptr noundef %2, ptr noundef %3) #3 !dbg !336 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  %10 = load ptr, ptr %6, align 2, !dbg !337, !tbaa !9
  %11 = getelementptr inbounds %struct.end, ptr %10, i32 0, i32 1, !dbg !338
  %12 = load i16, ptr %11, align 2, !dbg !338, !tbaa !205
  %13 = icmp ne i16 %12, 0, !dbg !337
  br i1 %13, label %14, label %39, !dbg !339

14:                                               ; preds = %4
  %15 = load ptr, ptr %8, align 2, !dbg !340, !tbaa !9
  %16 = getelementptr inbounds %struct.envelope, ptr %15, i32 0, i32 0, !dbg !341
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 0, !dbg !341
  %18 = getelementptr inbounds %struct.anon.0, ptr %17, i32 0, i32 0, !dbg !342
  %19 = load i16, ptr %18, align 2, !dbg !342, !tbaa !36
  %20 = load i16, ptr %7, align 2, !dbg !343, !tbaa !13
  %21 = icmp ne i16 %19, %20, !dbg !344
  br i1 %21, label %39, label %22, !dbg !345

22:                                               ; preds = %14
  %23 = load ptr, ptr %6, align 2, !dbg !346, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 0, !dbg !347
  %25 = getelementptr inbounds [8 x i16], ptr %24, i16 0, i16 0, !dbg !346
  %26 = load ptr, ptr %8, align 2, !dbg !348, !tbaa !9
  %27 = getelementptr inbounds %struct.envelope, ptr %26, i32 0, i32 0, !dbg !349
  %28 = getelementptr inbounds %struct.anon, ptr %27, i32 0, i32 0, !dbg !349
  %29 = load ptr, ptr %8, align 2, !dbg !350, !tbaa !9
  %30 = getelementptr inbounds %struct.envelope, ptr %29, i32 0, i32 0, !dbg !351
  %31 = getelementptr inbounds %struct.anon, ptr %30, i32 0, i32 1, !dbg !351
  %32 = load ptr, ptr %8, align 2, !dbg !352, !tbaa !9
  %33 = getelementptr inbounds %struct.envelope, ptr %32, i32 0, i32 0, !dbg !353
  %34 = getelementptr inbounds %struct.anon, ptr %33, i32 0, i32 2, !dbg !353
  %35 = getelementptr inbounds [16 x i8], ptr %34, i16 0, i16 0, !dbg !352
  %36 = load ptr, ptr %9, align 2, !dbg !354, !tbaa !9
  %37 = call i16 @sancus_unwrap_with_key(ptr noundef %25, ptr noundef %28, i16 noundef 6, ptr noundef %31, i16 noundef 14, ptr noundef %35, ptr noundef %36) #6, !dbg !355
  %38 = icmp ne i16 %37, 0, !dbg !355
  br i1 %38, label %40, label %39, !dbg !356

39:                                               ; preds = %22, %14, %4
  store i16 1, ptr %5, align 2, !dbg !357
  br label %60, !dbg !357

40:                                               ; preds = %22
  %41 = load ptr, ptr %6, align 2, !dbg !358, !tbaa !9
  %42 = getelementptr inbounds %struct.end, ptr %41, i32 0, i32 3, !dbg !359
  %43 = load i32, ptr %42, align 2, !dbg !359, !tbaa !308
  %44 = load ptr, ptr %8, align 2, !dbg !360, !tbaa !9
  %45 = getelementptr inbounds %struct.envelope, ptr %44, i32 0, i32 0, !dbg !361
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 0, !dbg !361
  %47 = getelementptr inbounds %struct.anon.0, ptr %46, i32 0, i32 1, !dbg !362
  %48 = load i32, ptr %47, align 2, !dbg !362, !tbaa !36
  %49 = call zeroext i16 @is_before(i32 noundef %43, i32 noundef %48) #6, !dbg !363
  %50 = icmp ne i16 %49, 0, !dbg !363
  br i1 %50, label %52, label %51, !dbg !364

51:                                               ; preds = %40
  store i16 2, ptr %5, align 2, !dbg !365
  br label %60, !dbg !365

52:                                               ; preds = %40
  %53 = load ptr, ptr %8, align 2, !dbg !366, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !367
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 0, !dbg !367
  %56 = getelementptr inbounds %struct.anon.0, ptr %55, i32 0, i32 1, !dbg !368
  %57 = load i32, ptr %56, align 2, !dbg !368, !tbaa !36
  %58 = load ptr, ptr %6, align 2, !dbg !369, !tbaa !9
  %59 = getelementptr inbounds %struct.end, ptr %58, i32 0, i32 3, !dbg !370
  store i32 %57, ptr %59, align 2, !dbg !371, !tbaa !308
  store i16 0, ptr %5, align 2, !dbg !372
  br label %60, !dbg !372

60:                                               ; preds = %52, %51, %39
  %61 = load i16, ptr %5, align 2, !dbg !373
  ret i16 %61, !dbg !373
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !374 {
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
  %16 = load i16, ptr %13, align 2, !dbg !376, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !377
  br i1 %17, label %18, label %24, !dbg !376

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !378, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !379, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !380, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !381, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #6, !dbg !382
  store i16 %23, ptr %8, align 2, !dbg !383
  br label %35, !dbg !383

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !384, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !385, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !386, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !387, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !388, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !389, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !390
  %32 = load ptr, ptr %14, align 2, !dbg !391, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !392
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #6, !dbg !393
  store i16 %34, ptr %8, align 2, !dbg !394
  br label %35, !dbg !394

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !395
  ret i16 %36, !dbg !395
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #3 !dbg !396 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !58
  store i32 %1, ptr %4, align 2, !tbaa !58
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #7, !dbg !397
  %6 = load i32, ptr %3, align 2, !dbg !398, !tbaa !58
  %7 = load i32, ptr %4, align 2, !dbg !399, !tbaa !58
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !400
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !400
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !400
  store i32 %10, ptr %5, align 2, !dbg !400
  %11 = zext i1 %9 to i16, !dbg !400
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #7, !dbg !401
  ret i16 %11, !dbg !402
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !403 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [16 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 16, ptr %9) #7, !dbg !404
  %10 = load ptr, ptr %5, align 2, !dbg !405, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !406, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !407, !tbaa !13
  %13 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !408
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #6, !dbg !409
  %15 = icmp ne i16 %14, 0, !dbg !409
  br i1 %15, label %16, label %21, !dbg !410

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !411, !tbaa !9
  %18 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !412
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 16) #6, !dbg !413
  %20 = icmp eq i16 %19, 0, !dbg !414
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !415
  %23 = zext i1 %22 to i16, !dbg !410
  call void @llvm.lifetime.end.p0(i64 16, ptr %9) #7, !dbg !416
  ret i16 %23, !dbg !417
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !418 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !419
  %22 = load ptr, ptr %8, align 2, !dbg !419, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !419
  store i16 %23, ptr %15, align 2, !dbg !419, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !419
  %24 = load ptr, ptr %9, align 2, !dbg !419, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !419
  store i16 %25, ptr %16, align 2, !dbg !419, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !419
  %26 = load ptr, ptr %9, align 2, !dbg !419, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !419
  %28 = load i16, ptr %10, align 2, !dbg !419, !tbaa !13
  %29 = add i16 %27, %28, !dbg !419
  store i16 %29, ptr %17, align 2, !dbg !419, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !419
  %30 = load ptr, ptr %11, align 2, !dbg !419, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !419
  store i16 %31, ptr %18, align 2, !dbg !419, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !419
  %32 = load ptr, ptr %11, align 2, !dbg !419, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !419
  %34 = load i16, ptr %12, align 2, !dbg !419, !tbaa !13
  %35 = add i16 %33, %34, !dbg !419
  store i16 %35, ptr %19, align 2, !dbg !419, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !419
  %36 = load i16, ptr %13, align 2, !dbg !419, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !419, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !419
  %37 = load i16, ptr %14, align 2, !dbg !419, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !419, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !419, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !419, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !419, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !419, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !419, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !419, !srcloc !420
  store i16 %44, ptr %21, align 2, !dbg !419, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !419, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !419
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !419
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !419
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !419
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !419
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !419
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !419
  ret i16 %45, !dbg !419
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !421 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !422
  %16 = load ptr, ptr %5, align 2, !dbg !422, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !422
  store i16 %17, ptr %9, align 2, !dbg !422, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !423
  %18 = load ptr, ptr %6, align 2, !dbg !423, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !423
  store i16 %19, ptr %10, align 2, !dbg !423, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #7, !dbg !424
  %20 = load ptr, ptr %6, align 2, !dbg !424, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !424
  %22 = load i16, ptr %7, align 2, !dbg !424, !tbaa !13
  %23 = add i16 %21, %22, !dbg !424
  store i16 %23, ptr %11, align 2, !dbg !424, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !425
  store i16 0, ptr %12, align 2, !dbg !425, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #7, !dbg !426
  store i16 0, ptr %13, align 2, !dbg !426, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #7, !dbg !427
  %24 = load ptr, ptr %8, align 2, !dbg !427, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !427
  store i16 %25, ptr %14, align 2, !dbg !427, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !428
  %26 = load i16, ptr %9, align 2, !dbg !429, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !430, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !431, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !432, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !433, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !434, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #7, !dbg !435, !srcloc !436
  store i16 %32, ptr %15, align 2, !dbg !435, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !437, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !438
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #7, !dbg !438
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #7, !dbg !438
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !438
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #7, !dbg !438
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !438
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !438
  ret i16 %33, !dbg !439
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !440 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !441
  %11 = load ptr, ptr %4, align 2, !dbg !442, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !443, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #7, !dbg !444
  %12 = load ptr, ptr %5, align 2, !dbg !445, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !446, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !447
  store i16 0, ptr %9, align 2, !dbg !448, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !449
  store i16 0, ptr %10, align 2, !dbg !450, !tbaa !13
  br label %13, !dbg !449

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !451, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !452, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !453
  br i1 %16, label %18, label %17, !dbg !454

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !454
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !455, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !456, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !455
  %22 = load volatile i8, ptr %21, align 1, !dbg !455, !tbaa !36
  %23 = zext i8 %22 to i16, !dbg !455
  %24 = load ptr, ptr %8, align 2, !dbg !457, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !458, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !457
  %27 = load volatile i8, ptr %26, align 1, !dbg !457, !tbaa !36
  %28 = zext i8 %27 to i16, !dbg !457
  %29 = xor i16 %23, %28, !dbg !459
  %30 = load i16, ptr %9, align 2, !dbg !460, !tbaa !13
  %31 = or i16 %30, %29, !dbg !460
  store i16 %31, ptr %9, align 2, !dbg !460, !tbaa !13
  br label %32, !dbg !461

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !462, !tbaa !13
  %34 = add i16 %33, 1, !dbg !462
  store i16 %34, ptr %10, align 2, !dbg !462, !tbaa !13
  br label %13, !dbg !454, !llvm.loop !463

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !465, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !466
  %38 = lshr i16 %37, 8, !dbg !467
  %39 = and i16 1, %38, !dbg !468
  %40 = sub nsw i16 %39, 1, !dbg !469
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !470
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #7, !dbg !470
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !470
  ret i16 %40, !dbg !471
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #5

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #3 !dbg !472 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !58
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !473, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !474
  %13 = load i32, ptr %12, align 2, !dbg !475, !tbaa !476
  %14 = add i32 %13, 1, !dbg !475
  store i32 %14, ptr %12, align 2, !dbg !475, !tbaa !476
  %15 = load ptr, ptr %6, align 2, !dbg !477, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !478
  %17 = load i32, ptr %16, align 2, !dbg !478, !tbaa !476
  %18 = load i32, ptr %8, align 2, !dbg !479, !tbaa !58
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #6, !dbg !480
  %20 = icmp ne i16 %19, 0, !dbg !480
  br i1 %20, label %21, label %25, !dbg !480

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !481, !tbaa !58
  %23 = load ptr, ptr %6, align 2, !dbg !482, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !483
  store i32 %22, ptr %24, align 2, !dbg !484, !tbaa !476
  br label %25, !dbg !485

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !486, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !487, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !488
  %29 = getelementptr inbounds %struct.anon, ptr %28, i32 0, i32 0, !dbg !488
  %30 = getelementptr inbounds %struct.anon.0, ptr %29, i32 0, i32 0, !dbg !489
  store i16 %26, ptr %30, align 2, !dbg !490, !tbaa !36
  %31 = load ptr, ptr %6, align 2, !dbg !491, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !492
  %33 = load i32, ptr %32, align 2, !dbg !492, !tbaa !476
  %34 = load ptr, ptr %10, align 2, !dbg !493, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !494
  %36 = getelementptr inbounds %struct.anon, ptr %35, i32 0, i32 0, !dbg !494
  %37 = getelementptr inbounds %struct.anon.0, ptr %36, i32 0, i32 1, !dbg !495
  store i32 %33, ptr %37, align 2, !dbg !496, !tbaa !36
  %38 = load ptr, ptr %6, align 2, !dbg !497, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !498
  %40 = load i16, ptr %39, align 2, !dbg !498, !tbaa !205
  %41 = icmp ne i16 %40, 0, !dbg !497
  br i1 %41, label %42, label %59, !dbg !499

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !500, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !501
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !500
  %46 = load ptr, ptr %10, align 2, !dbg !502, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !503
  %48 = getelementptr inbounds %struct.anon, ptr %47, i32 0, i32 0, !dbg !503
  %49 = load ptr, ptr %9, align 2, !dbg !504, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !505, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !506
  %52 = getelementptr inbounds %struct.anon, ptr %51, i32 0, i32 1, !dbg !506
  %53 = load ptr, ptr %10, align 2, !dbg !507, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !508
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 2, !dbg !508
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !507
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #6, !dbg !509
  %58 = icmp ne i16 %57, 0, !dbg !499
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !510
  %61 = zext i1 %60 to i16, !dbg !499
  ret i16 %61, !dbg !511
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !512 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !513, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !514, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !515, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !516, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !517, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !518, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !519
  %22 = load ptr, ptr %14, align 2, !dbg !520, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !521
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #6, !dbg !522
  ret i16 %24, !dbg !523
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !524 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !525
  %22 = load ptr, ptr %8, align 2, !dbg !525, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !525
  store i16 %23, ptr %15, align 2, !dbg !525, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !525
  %24 = load ptr, ptr %9, align 2, !dbg !525, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !525
  store i16 %25, ptr %16, align 2, !dbg !525, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !525
  %26 = load ptr, ptr %9, align 2, !dbg !525, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !525
  %28 = load i16, ptr %10, align 2, !dbg !525, !tbaa !13
  %29 = add i16 %27, %28, !dbg !525
  store i16 %29, ptr %17, align 2, !dbg !525, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !525
  %30 = load ptr, ptr %11, align 2, !dbg !525, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !525
  store i16 %31, ptr %18, align 2, !dbg !525, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !525
  %32 = load ptr, ptr %11, align 2, !dbg !525, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !525
  %34 = load i16, ptr %12, align 2, !dbg !525, !tbaa !13
  %35 = add i16 %33, %34, !dbg !525
  store i16 %35, ptr %19, align 2, !dbg !525, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !525
  %36 = load i16, ptr %13, align 2, !dbg !525, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !525, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !525
  %37 = load i16, ptr %14, align 2, !dbg !525, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !525, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !525, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !525, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !525, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !525, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !525, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !525, !srcloc !526
  store i16 %44, ptr %21, align 2, !dbg !525, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !525, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !525
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !525
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !525
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !525
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !525
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !525
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !525
  ret i16 %45, !dbg !525
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !527 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !528
  store i16 0, ptr %7, align 2, !dbg !529, !tbaa !13
  br label %8, !dbg !528

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !530, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !531, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !532
  br i1 %11, label %13, label %12, !dbg !533

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !533
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !534, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !535, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !534
  %17 = load i16, ptr %16, align 2, !dbg !534, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !536, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !537, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !536
  store i16 %17, ptr %20, align 2, !dbg !538, !tbaa !16
  br label %21, !dbg !539

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !540, !tbaa !13
  %23 = add i16 %22, 1, !dbg !540
  store i16 %23, ptr %7, align 2, !dbg !540, !tbaa !13
  br label %8, !dbg !533, !llvm.loop !541

24:                                               ; preds = %12
  ret void, !dbg !542
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nobuiltin optsize "no-builtins" }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "off_switch_security.c", directory: "", checksumkind: CSK_MD5, checksum: "5ecbd1941941b63059689efe0ece3416")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "envelope_out", scope: !6, file: !6, line: 13, type: !7, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "off_switch_security.c", directory: "", checksumkind: CSK_MD5, checksum: "5ecbd1941941b63059689efe0ece3416")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 13, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_OFF_SWITCH_SECURITY_send_output", scope: !6, file: !6, line: 13, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "log_out", scope: !6, file: !6, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 14, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "read_out", scope: !6, file: !6, line: 15, type: !7, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 15, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "time_out", scope: !6, file: !6, line: 16, type: !7, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 16, column: 1, scope: !23)
!25 = distinct !DISubprogram(name: "envelope_in", scope: !6, file: !6, line: 90, type: !7, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 91, column: 5, scope: !25)
!27 = !DILocation(line: 91, column: 39, scope: !25)
!28 = !DILocation(line: 91, column: 28, scope: !25)
!29 = !DILocation(line: 92, column: 9, scope: !25)
!30 = !DILocation(line: 92, column: 18, scope: !25)
!31 = !DILocation(line: 93, column: 15, scope: !25)
!32 = !DILocation(line: 94, column: 5, scope: !25)
!33 = !DILocation(line: 94, column: 16, scope: !25)
!34 = !DILocation(line: 94, column: 26, scope: !25)
!35 = !DILocation(line: 94, column: 33, scope: !25)
!36 = !{!11, !11, i64 0}
!37 = !DILocation(line: 94, column: 37, scope: !25)
!38 = !DILocation(line: 95, column: 16, scope: !25)
!39 = !DILocation(line: 95, column: 9, scope: !25)
!40 = !DILocation(line: 96, column: 5, scope: !25)
!41 = !DILocation(line: 97, column: 17, scope: !25)
!42 = !DILocation(line: 97, column: 9, scope: !25)
!43 = !DILocation(line: 99, column: 5, scope: !25)
!44 = !DILocation(line: 100, column: 1, scope: !25)
!45 = distinct !DISubprogram(name: "log", scope: !6, file: !6, line: 29, type: !7, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!46 = !DILocation(line: 30, column: 5, scope: !45)
!47 = !DILocation(line: 30, column: 28, scope: !45)
!48 = !DILocation(line: 30, column: 30, scope: !45)
!49 = !DILocation(line: 30, column: 29, scope: !45)
!50 = !DILocation(line: 30, column: 36, scope: !45)
!51 = !DILocation(line: 31, column: 12, scope: !45)
!52 = !DILocation(line: 32, column: 1, scope: !45)
!53 = !DILocation(line: 31, column: 5, scope: !45)
!54 = distinct !DISubprogram(name: "supply", scope: !6, file: !6, line: 78, type: !7, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!55 = !DILocation(line: 79, column: 5, scope: !54)
!56 = !DILocation(line: 80, column: 5, scope: !54)
!57 = !DILocation(line: 80, column: 68, scope: !54)
!58 = !{!59, !59, i64 0}
!59 = !{!"long", !11, i64 0}
!60 = !DILocation(line: 80, column: 73, scope: !54)
!61 = !DILocation(line: 80, column: 26, scope: !54)
!62 = !DILocation(line: 80, column: 17, scope: !54)
!63 = !DILocation(line: 81, column: 9, scope: !54)
!64 = !DILocation(line: 81, column: 16, scope: !54)
!65 = !DILocation(line: 82, column: 27, scope: !54)
!66 = !DILocation(line: 82, column: 34, scope: !54)
!67 = !DILocation(line: 82, column: 17, scope: !54)
!68 = !DILocation(line: 83, column: 20, scope: !54)
!69 = !DILocation(line: 83, column: 18, scope: !54)
!70 = !DILocation(line: 84, column: 28, scope: !54)
!71 = !DILocation(line: 84, column: 35, scope: !54)
!72 = !DILocation(line: 84, column: 9, scope: !54)
!73 = !DILocation(line: 85, column: 5, scope: !54)
!74 = !DILocation(line: 86, column: 28, scope: !54)
!75 = !DILocation(line: 86, column: 15, scope: !54)
!76 = !DILocation(line: 88, column: 1, scope: !54)
!77 = distinct !DISubprogram(name: "command", scope: !6, file: !6, line: 40, type: !7, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!78 = !DILocation(line: 41, column: 5, scope: !77)
!79 = !DILocation(line: 42, column: 5, scope: !77)
!80 = !DILocation(line: 42, column: 69, scope: !77)
!81 = !DILocation(line: 42, column: 74, scope: !77)
!82 = !DILocation(line: 42, column: 26, scope: !77)
!83 = !DILocation(line: 42, column: 17, scope: !77)
!84 = !DILocation(line: 43, column: 9, scope: !77)
!85 = !DILocation(line: 43, column: 16, scope: !77)
!86 = !DILocation(line: 43, column: 28, scope: !77)
!87 = !DILocation(line: 43, column: 39, scope: !77)
!88 = !{!89, !17, i64 0}
!89 = !{!"message", !17, i64 0, !11, i64 2}
!90 = !DILocation(line: 43, column: 44, scope: !77)
!91 = !DILocation(line: 43, column: 56, scope: !77)
!92 = !DILocation(line: 43, column: 78, scope: !77)
!93 = !DILocation(line: 43, column: 83, scope: !77)
!94 = !DILocation(line: 43, column: 97, scope: !77)
!95 = !DILocation(line: 44, column: 16, scope: !77)
!96 = !DILocation(line: 45, column: 5, scope: !77)
!97 = !DILocation(line: 46, column: 14, scope: !77)
!98 = !DILocation(line: 46, column: 21, scope: !77)
!99 = !DILocation(line: 46, column: 43, scope: !77)
!100 = !DILocation(line: 46, column: 59, scope: !77)
!101 = !DILocation(line: 46, column: 10, scope: !77)
!102 = !DILocation(line: 46, column: 67, scope: !77)
!103 = !DILocation(line: 46, column: 70, scope: !77)
!104 = !DILocation(line: 46, column: 77, scope: !77)
!105 = !DILocation(line: 46, column: 9, scope: !77)
!106 = !DILocation(line: 47, column: 9, scope: !77)
!107 = !DILocation(line: 49, column: 21, scope: !77)
!108 = !DILocation(line: 49, column: 5, scope: !77)
!109 = !DILocation(line: 51, column: 18, scope: !77)
!110 = !DILocation(line: 51, column: 24, scope: !77)
!111 = !DILocation(line: 51, column: 40, scope: !77)
!112 = !DILocation(line: 51, column: 15, scope: !77)
!113 = !DILocation(line: 52, column: 9, scope: !77)
!114 = !DILocation(line: 54, column: 13, scope: !77)
!115 = !DILocation(line: 54, column: 19, scope: !77)
!116 = !DILocation(line: 55, column: 19, scope: !77)
!117 = !DILocation(line: 56, column: 28, scope: !77)
!118 = !DILocation(line: 56, column: 26, scope: !77)
!119 = !DILocation(line: 57, column: 29, scope: !77)
!120 = !DILocation(line: 58, column: 9, scope: !77)
!121 = !DILocation(line: 59, column: 9, scope: !77)
!122 = !DILocation(line: 61, column: 23, scope: !77)
!123 = !DILocation(line: 62, column: 15, scope: !77)
!124 = !DILocation(line: 63, column: 9, scope: !77)
!125 = !DILocation(line: 65, column: 15, scope: !77)
!126 = !DILocation(line: 66, column: 9, scope: !77)
!127 = !DILocation(line: 68, column: 1, scope: !77)
!128 = distinct !DISubprogram(name: "drive", scope: !6, file: !6, line: 24, type: !7, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!129 = !DILocation(line: 25, column: 22, scope: !128)
!130 = !DILocation(line: 25, column: 28, scope: !128)
!131 = !DILocation(line: 25, column: 44, scope: !128)
!132 = !DILocation(line: 25, column: 21, scope: !128)
!133 = !DILocation(line: 25, column: 19, scope: !128)
!134 = !DILocation(line: 26, column: 1, scope: !128)
!135 = distinct !DISubprogram(name: "__sm_OFF_SWITCH_SECURITY_rejected", scope: !6, file: !6, line: 102, type: !7, scopeLine: 102, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!136 = !DILocation(line: 103, column: 11, scope: !135)
!137 = !DILocation(line: 104, column: 11, scope: !135)
!138 = !DILocation(line: 105, column: 1, scope: !135)
!139 = distinct !DISubprogram(name: "send_in", scope: !6, file: !6, line: 108, type: !7, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!140 = !DILocation(line: 109, column: 5, scope: !139)
!141 = !DILocation(line: 109, column: 37, scope: !139)
!142 = !DILocation(line: 109, column: 27, scope: !139)
!143 = !DILocation(line: 110, column: 9, scope: !139)
!144 = !DILocation(line: 110, column: 17, scope: !139)
!145 = !DILocation(line: 110, column: 25, scope: !139)
!146 = !DILocation(line: 110, column: 38, scope: !139)
!147 = !DILocation(line: 110, column: 28, scope: !139)
!148 = !DILocation(line: 111, column: 20, scope: !139)
!149 = !DILocation(line: 111, column: 15, scope: !139)
!150 = !DILocation(line: 112, column: 5, scope: !139)
!151 = !DILocation(line: 113, column: 1, scope: !139)
!152 = distinct !DISubprogram(name: "is_of_log", scope: !153, file: !153, line: 157, type: !7, scopeLine: 157, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!153 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!154 = !DILocation(line: 158, column: 12, scope: !152)
!155 = !DILocation(line: 158, column: 21, scope: !152)
!156 = !DILocation(line: 158, column: 29, scope: !152)
!157 = !DILocation(line: 158, column: 26, scope: !152)
!158 = !DILocation(line: 158, column: 33, scope: !152)
!159 = !DILocation(line: 158, column: 37, scope: !152)
!160 = !DILocation(line: 158, column: 46, scope: !152)
!161 = !DILocation(line: 158, column: 51, scope: !152)
!162 = !DILocation(line: 158, column: 65, scope: !152)
!163 = !DILocation(line: 158, column: 68, scope: !152)
!164 = !DILocation(line: 158, column: 77, scope: !152)
!165 = !DILocation(line: 158, column: 88, scope: !152)
!166 = !DILocation(line: 158, column: 95, scope: !152)
!167 = !DILocation(line: 158, column: 92, scope: !152)
!168 = !DILocation(line: 0, scope: !152)
!169 = !DILocation(line: 158, column: 5, scope: !152)
!170 = distinct !DISubprogram(name: "tell", scope: !6, file: !6, line: 34, type: !7, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!171 = !DILocation(line: 35, column: 5, scope: !170)
!172 = !DILocation(line: 36, column: 47, scope: !170)
!173 = !DILocation(line: 36, column: 52, scope: !170)
!174 = !DILocation(line: 36, column: 12, scope: !170)
!175 = !DILocation(line: 36, column: 72, scope: !170)
!176 = !DILocation(line: 36, column: 75, scope: !170)
!177 = !DILocation(line: 0, scope: !170)
!178 = !DILocation(line: 37, column: 1, scope: !170)
!179 = !DILocation(line: 36, column: 5, scope: !170)
!180 = distinct !DISubprogram(name: "install_in", scope: !6, file: !6, line: 115, type: !7, scopeLine: 115, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!181 = !DILocation(line: 116, column: 5, scope: !180)
!182 = !DILocation(line: 116, column: 47, scope: !180)
!183 = !DILocation(line: 116, column: 32, scope: !180)
!184 = !DILocation(line: 117, column: 9, scope: !180)
!185 = !DILocation(line: 117, column: 22, scope: !180)
!186 = !DILocation(line: 118, column: 18, scope: !180)
!187 = !DILocation(line: 118, column: 32, scope: !180)
!188 = !{!189, !17, i64 0}
!189 = !{!"installation", !17, i64 0, !11, i64 2}
!190 = !DILocation(line: 118, column: 36, scope: !180)
!191 = !DILocation(line: 118, column: 85, scope: !180)
!192 = !DILocation(line: 118, column: 9, scope: !180)
!193 = !DILocation(line: 119, column: 5, scope: !180)
!194 = !DILocation(line: 120, column: 1, scope: !180)
!195 = distinct !DISubprogram(name: "take_key", scope: !196, file: !196, line: 130, type: !7, scopeLine: 130, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!196 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!197 = !DILocation(line: 131, column: 16, scope: !195)
!198 = !DILocation(line: 131, column: 21, scope: !195)
!199 = !DILocation(line: 131, column: 26, scope: !195)
!200 = !DILocation(line: 131, column: 40, scope: !195)
!201 = !DILocation(line: 131, column: 5, scope: !195)
!202 = !DILocation(line: 132, column: 5, scope: !195)
!203 = !DILocation(line: 132, column: 10, scope: !195)
!204 = !DILocation(line: 132, column: 23, scope: !195)
!205 = !{!206, !17, i64 16}
!206 = !{!"end", !11, i64 0, !17, i64 16, !59, i64 18, !59, i64 22}
!207 = !DILocation(line: 133, column: 1, scope: !195)
!208 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 130, type: !7, scopeLine: 130, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!209 = !DILocation(line: 131, column: 5, scope: !208)
!210 = !DILocation(line: 131, column: 20, scope: !208)
!211 = !DILocation(line: 131, column: 14, scope: !208)
!212 = !DILocation(line: 132, column: 5, scope: !208)
!213 = !DILocation(line: 132, column: 24, scope: !208)
!214 = !DILocation(line: 132, column: 35, scope: !208)
!215 = !DILocation(line: 132, column: 25, scope: !208)
!216 = !DILocation(line: 132, column: 49, scope: !208)
!217 = !DILocation(line: 132, column: 57, scope: !208)
!218 = !DILocation(line: 132, column: 55, scope: !208)
!219 = !{!220, !59, i64 0}
!220 = !{!"time", !59, i64 0}
!221 = !DILocation(line: 133, column: 16, scope: !208)
!222 = !DILocation(line: 133, column: 9, scope: !208)
!223 = !DILocation(line: 134, column: 11, scope: !208)
!224 = !DILocation(line: 135, column: 20, scope: !208)
!225 = !DILocation(line: 136, column: 21, scope: !208)
!226 = !DILocation(line: 137, column: 10, scope: !208)
!227 = !DILocation(line: 137, column: 24, scope: !208)
!228 = !DILocation(line: 137, column: 41, scope: !208)
!229 = !DILocation(line: 137, column: 46, scope: !208)
!230 = !DILocation(line: 137, column: 52, scope: !208)
!231 = !DILocation(line: 137, column: 9, scope: !208)
!232 = !DILocation(line: 138, column: 15, scope: !208)
!233 = !DILocation(line: 139, column: 15, scope: !208)
!234 = !DILocation(line: 140, column: 5, scope: !208)
!235 = !DILocation(line: 141, column: 9, scope: !208)
!236 = !DILocation(line: 141, column: 15, scope: !208)
!237 = !DILocation(line: 142, column: 9, scope: !208)
!238 = !DILocation(line: 143, column: 5, scope: !208)
!239 = !DILocation(line: 144, column: 9, scope: !208)
!240 = !DILocation(line: 144, column: 17, scope: !208)
!241 = !DILocation(line: 144, column: 20, scope: !208)
!242 = !DILocation(line: 144, column: 26, scope: !208)
!243 = !DILocation(line: 144, column: 24, scope: !208)
!244 = !DILocation(line: 144, column: 35, scope: !208)
!245 = !DILocation(line: 145, column: 9, scope: !208)
!246 = !DILocation(line: 146, column: 5, scope: !208)
!247 = !DILocation(line: 147, column: 5, scope: !208)
!248 = !DILocation(line: 148, column: 5, scope: !208)
!249 = !DILocation(line: 148, column: 28, scope: !208)
!250 = !DILocation(line: 148, column: 47, scope: !208)
!251 = !DILocation(line: 148, column: 60, scope: !208)
!252 = !DILocation(line: 148, column: 46, scope: !208)
!253 = !DILocation(line: 148, column: 76, scope: !208)
!254 = !DILocation(line: 149, column: 5, scope: !208)
!255 = !DILocation(line: 149, column: 32, scope: !208)
!256 = !DILocation(line: 149, column: 38, scope: !208)
!257 = !DILocation(line: 149, column: 30, scope: !208)
!258 = !DILocation(line: 149, column: 51, scope: !208)
!259 = !DILocation(line: 149, column: 57, scope: !208)
!260 = !DILocation(line: 149, column: 43, scope: !208)
!261 = !DILocation(line: 149, column: 14, scope: !208)
!262 = !DILocation(line: 150, column: 9, scope: !208)
!263 = !DILocation(line: 150, column: 19, scope: !208)
!264 = !DILocation(line: 150, column: 16, scope: !208)
!265 = !DILocation(line: 150, column: 24, scope: !208)
!266 = !DILocation(line: 150, column: 27, scope: !208)
!267 = !DILocation(line: 151, column: 16, scope: !208)
!268 = !DILocation(line: 151, column: 14, scope: !208)
!269 = !DILocation(line: 152, column: 5, scope: !208)
!270 = !DILocation(line: 153, column: 1, scope: !208)
!271 = distinct !DISubprogram(name: "wait_for_confirmation", scope: !6, file: !6, line: 122, type: !7, scopeLine: 122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!272 = !DILocation(line: 123, column: 5, scope: !271)
!273 = !DILocation(line: 123, column: 26, scope: !271)
!274 = !DILocation(line: 123, column: 42, scope: !271)
!275 = !DILocation(line: 123, column: 14, scope: !271)
!276 = !DILocation(line: 124, column: 10, scope: !271)
!277 = !DILocation(line: 124, column: 20, scope: !271)
!278 = !DILocation(line: 124, column: 23, scope: !271)
!279 = !DILocation(line: 124, column: 29, scope: !271)
!280 = !DILocation(line: 124, column: 27, scope: !271)
!281 = !DILocation(line: 124, column: 42, scope: !271)
!282 = !DILocation(line: 124, column: 64, scope: !271)
!283 = !DILocation(line: 124, column: 82, scope: !271)
!284 = !DILocation(line: 124, column: 67, scope: !271)
!285 = !DILocation(line: 124, column: 9, scope: !271)
!286 = !DILocation(line: 125, column: 18, scope: !271)
!287 = !DILocation(line: 125, column: 15, scope: !271)
!288 = !DILocation(line: 126, column: 5, scope: !271)
!289 = !DILocation(line: 127, column: 1, scope: !271)
!290 = distinct !DISubprogram(name: "set_credit", scope: !6, file: !6, line: 71, type: !7, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!291 = !DILocation(line: 72, column: 10, scope: !290)
!292 = !DILocation(line: 72, column: 9, scope: !290)
!293 = !DILocation(line: 72, column: 21, scope: !290)
!294 = !DILocation(line: 72, column: 27, scope: !290)
!295 = !DILocation(line: 72, column: 19, scope: !290)
!296 = !DILocation(line: 72, column: 16, scope: !290)
!297 = !DILocation(line: 72, column: 43, scope: !290)
!298 = !DILocation(line: 72, column: 50, scope: !290)
!299 = !DILocation(line: 72, column: 82, scope: !290)
!300 = !DILocation(line: 72, column: 46, scope: !290)
!301 = !DILocation(line: 73, column: 15, scope: !290)
!302 = !DILocation(line: 74, column: 5, scope: !290)
!303 = !DILocation(line: 75, column: 1, scope: !290)
!304 = distinct !DISubprogram(name: "unseal_in_time", scope: !196, file: !196, line: 113, type: !7, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!305 = !DILocation(line: 115, column: 5, scope: !304)
!306 = !DILocation(line: 115, column: 25, scope: !304)
!307 = !DILocation(line: 115, column: 30, scope: !304)
!308 = !{!206, !59, i64 22}
!309 = !DILocation(line: 115, column: 14, scope: !304)
!310 = !DILocation(line: 116, column: 5, scope: !304)
!311 = !DILocation(line: 116, column: 33, scope: !304)
!312 = !DILocation(line: 116, column: 38, scope: !304)
!313 = !DILocation(line: 116, column: 43, scope: !304)
!314 = !DILocation(line: 116, column: 53, scope: !304)
!315 = !DILocation(line: 116, column: 26, scope: !304)
!316 = !DILocation(line: 116, column: 17, scope: !304)
!317 = !DILocation(line: 117, column: 9, scope: !304)
!318 = !DILocation(line: 117, column: 16, scope: !304)
!319 = !DILocation(line: 117, column: 28, scope: !304)
!320 = !DILocation(line: 117, column: 31, scope: !304)
!321 = !DILocation(line: 117, column: 41, scope: !304)
!322 = !DILocation(line: 117, column: 48, scope: !304)
!323 = !DILocation(line: 117, column: 57, scope: !304)
!324 = !DILocation(line: 117, column: 55, scope: !304)
!325 = !DILocation(line: 117, column: 61, scope: !304)
!326 = !DILocation(line: 117, column: 75, scope: !304)
!327 = !DILocation(line: 118, column: 25, scope: !304)
!328 = !DILocation(line: 118, column: 9, scope: !304)
!329 = !DILocation(line: 118, column: 14, scope: !304)
!330 = !DILocation(line: 118, column: 23, scope: !304)
!331 = !DILocation(line: 119, column: 16, scope: !304)
!332 = !DILocation(line: 120, column: 5, scope: !304)
!333 = !DILocation(line: 121, column: 12, scope: !304)
!334 = !DILocation(line: 122, column: 1, scope: !304)
!335 = !DILocation(line: 121, column: 5, scope: !304)
!336 = distinct !DISubprogram(name: "unseal", scope: !196, file: !196, line: 98, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!337 = !DILocation(line: 100, column: 10, scope: !336)
!338 = !DILocation(line: 100, column: 15, scope: !336)
!339 = !DILocation(line: 100, column: 28, scope: !336)
!340 = !DILocation(line: 100, column: 31, scope: !336)
!341 = !DILocation(line: 100, column: 41, scope: !336)
!342 = !DILocation(line: 100, column: 48, scope: !336)
!343 = !DILocation(line: 100, column: 55, scope: !336)
!344 = !DILocation(line: 100, column: 52, scope: !336)
!345 = !DILocation(line: 100, column: 59, scope: !336)
!346 = !DILocation(line: 101, column: 33, scope: !336)
!347 = !DILocation(line: 101, column: 38, scope: !336)
!348 = !DILocation(line: 101, column: 44, scope: !336)
!349 = !DILocation(line: 101, column: 54, scope: !336)
!350 = !DILocation(line: 101, column: 88, scope: !336)
!351 = !DILocation(line: 101, column: 98, scope: !336)
!352 = !DILocation(line: 102, column: 50, scope: !336)
!353 = !DILocation(line: 102, column: 60, scope: !336)
!354 = !DILocation(line: 102, column: 65, scope: !336)
!355 = !DILocation(line: 101, column: 10, scope: !336)
!356 = !DILocation(line: 100, column: 9, scope: !336)
!357 = !DILocation(line: 103, column: 9, scope: !336)
!358 = !DILocation(line: 105, column: 20, scope: !336)
!359 = !DILocation(line: 105, column: 25, scope: !336)
!360 = !DILocation(line: 105, column: 35, scope: !336)
!361 = !DILocation(line: 105, column: 45, scope: !336)
!362 = !DILocation(line: 105, column: 52, scope: !336)
!363 = !DILocation(line: 105, column: 10, scope: !336)
!364 = !DILocation(line: 105, column: 9, scope: !336)
!365 = !DILocation(line: 106, column: 9, scope: !336)
!366 = !DILocation(line: 108, column: 21, scope: !336)
!367 = !DILocation(line: 108, column: 31, scope: !336)
!368 = !DILocation(line: 108, column: 38, scope: !336)
!369 = !DILocation(line: 108, column: 5, scope: !336)
!370 = !DILocation(line: 108, column: 10, scope: !336)
!371 = !DILocation(line: 108, column: 19, scope: !336)
!372 = !DILocation(line: 109, column: 5, scope: !336)
!373 = !DILocation(line: 110, column: 1, scope: !336)
!374 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !375, file: !375, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!375 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!376 = !DILocation(line: 254, column: 9, scope: !374)
!377 = !DILocation(line: 254, column: 23, scope: !374)
!378 = !DILocation(line: 255, column: 38, scope: !374)
!379 = !DILocation(line: 255, column: 43, scope: !374)
!380 = !DILocation(line: 255, column: 47, scope: !374)
!381 = !DILocation(line: 255, column: 58, scope: !374)
!382 = !DILocation(line: 255, column: 16, scope: !374)
!383 = !DILocation(line: 255, column: 9, scope: !374)
!384 = !DILocation(line: 257, column: 30, scope: !374)
!385 = !DILocation(line: 257, column: 35, scope: !374)
!386 = !DILocation(line: 257, column: 39, scope: !374)
!387 = !DILocation(line: 257, column: 50, scope: !374)
!388 = !DILocation(line: 257, column: 58, scope: !374)
!389 = !DILocation(line: 257, column: 84, scope: !374)
!390 = !DILocation(line: 257, column: 73, scope: !374)
!391 = !DILocation(line: 257, column: 101, scope: !374)
!392 = !DILocation(line: 257, column: 90, scope: !374)
!393 = !DILocation(line: 257, column: 12, scope: !374)
!394 = !DILocation(line: 257, column: 5, scope: !374)
!395 = !DILocation(line: 258, column: 1, scope: !374)
!396 = distinct !DISubprogram(name: "is_before", scope: !153, file: !153, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!397 = !DILocation(line: 152, column: 5, scope: !396)
!398 = !DILocation(line: 153, column: 35, scope: !396)
!399 = !DILocation(line: 153, column: 40, scope: !396)
!400 = !DILocation(line: 153, column: 12, scope: !396)
!401 = !DILocation(line: 154, column: 1, scope: !396)
!402 = !DILocation(line: 153, column: 5, scope: !396)
!403 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !375, file: !375, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!404 = !DILocation(line: 241, column: 5, scope: !403)
!405 = !DILocation(line: 242, column: 32, scope: !403)
!406 = !DILocation(line: 242, column: 37, scope: !403)
!407 = !DILocation(line: 242, column: 43, scope: !403)
!408 = !DILocation(line: 242, column: 56, scope: !403)
!409 = !DILocation(line: 242, column: 12, scope: !403)
!410 = !DILocation(line: 242, column: 66, scope: !403)
!411 = !DILocation(line: 243, column: 30, scope: !403)
!412 = !DILocation(line: 243, column: 35, scope: !403)
!413 = !DILocation(line: 243, column: 12, scope: !403)
!414 = !DILocation(line: 243, column: 62, scope: !403)
!415 = !DILocation(line: 0, scope: !403)
!416 = !DILocation(line: 244, column: 1, scope: !403)
!417 = !DILocation(line: 242, column: 5, scope: !403)
!418 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !375, file: !375, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!419 = !DILocation(line: 205, column: 1, scope: !418)
!420 = !{i64 0}
!421 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !375, file: !375, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!422 = !DILocation(line: 221, column: 5, scope: !421)
!423 = !DILocation(line: 222, column: 5, scope: !421)
!424 = !DILocation(line: 223, column: 5, scope: !421)
!425 = !DILocation(line: 224, column: 5, scope: !421)
!426 = !DILocation(line: 225, column: 5, scope: !421)
!427 = !DILocation(line: 226, column: 5, scope: !421)
!428 = !DILocation(line: 227, column: 5, scope: !421)
!429 = !DILocation(line: 230, column: 28, scope: !421)
!430 = !DILocation(line: 230, column: 37, scope: !421)
!431 = !DILocation(line: 230, column: 47, scope: !421)
!432 = !DILocation(line: 230, column: 57, scope: !421)
!433 = !DILocation(line: 230, column: 67, scope: !421)
!434 = !DILocation(line: 230, column: 77, scope: !421)
!435 = !DILocation(line: 228, column: 5, scope: !421)
!436 = !{i64 0}
!437 = !DILocation(line: 232, column: 17, scope: !421)
!438 = !DILocation(line: 233, column: 1, scope: !421)
!439 = !DILocation(line: 232, column: 5, scope: !421)
!440 = distinct !DISubprogram(name: "constant_time_cmp", scope: !375, file: !375, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!441 = !DILocation(line: 126, column: 5, scope: !440)
!442 = !DILocation(line: 126, column: 41, scope: !440)
!443 = !DILocation(line: 126, column: 35, scope: !440)
!444 = !DILocation(line: 127, column: 5, scope: !440)
!445 = !DILocation(line: 127, column: 43, scope: !440)
!446 = !DILocation(line: 127, column: 35, scope: !440)
!447 = !DILocation(line: 128, column: 5, scope: !440)
!448 = !DILocation(line: 128, column: 14, scope: !440)
!449 = !DILocation(line: 129, column: 10, scope: !440)
!450 = !DILocation(line: 129, column: 19, scope: !440)
!451 = !DILocation(line: 129, column: 30, scope: !440)
!452 = !DILocation(line: 129, column: 38, scope: !440)
!453 = !DILocation(line: 129, column: 36, scope: !440)
!454 = !DILocation(line: 129, column: 5, scope: !440)
!455 = !DILocation(line: 130, column: 23, scope: !440)
!456 = !DILocation(line: 130, column: 27, scope: !440)
!457 = !DILocation(line: 130, column: 36, scope: !440)
!458 = !DILocation(line: 130, column: 42, scope: !440)
!459 = !DILocation(line: 130, column: 34, scope: !440)
!460 = !DILocation(line: 130, column: 20, scope: !440)
!461 = !DILocation(line: 131, column: 5, scope: !440)
!462 = !DILocation(line: 129, column: 51, scope: !440)
!463 = distinct !{!463, !454, !461, !464}
!464 = !{!"llvm.loop.mustprogress"}
!465 = !DILocation(line: 132, column: 24, scope: !440)
!466 = !DILocation(line: 132, column: 35, scope: !440)
!467 = !DILocation(line: 132, column: 40, scope: !440)
!468 = !DILocation(line: 132, column: 20, scope: !440)
!469 = !DILocation(line: 132, column: 47, scope: !440)
!470 = !DILocation(line: 133, column: 1, scope: !440)
!471 = !DILocation(line: 132, column: 5, scope: !440)
!472 = distinct !DISubprogram(name: "seal", scope: !196, file: !196, line: 85, type: !7, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!473 = !DILocation(line: 87, column: 5, scope: !472)
!474 = !DILocation(line: 87, column: 10, scope: !472)
!475 = !DILocation(line: 87, column: 14, scope: !472)
!476 = !{!206, !59, i64 18}
!477 = !DILocation(line: 88, column: 19, scope: !472)
!478 = !DILocation(line: 88, column: 24, scope: !472)
!479 = !DILocation(line: 88, column: 30, scope: !472)
!480 = !DILocation(line: 88, column: 9, scope: !472)
!481 = !DILocation(line: 89, column: 21, scope: !472)
!482 = !DILocation(line: 89, column: 9, scope: !472)
!483 = !DILocation(line: 89, column: 14, scope: !472)
!484 = !DILocation(line: 89, column: 19, scope: !472)
!485 = !DILocation(line: 90, column: 5, scope: !472)
!486 = !DILocation(line: 91, column: 28, scope: !472)
!487 = !DILocation(line: 91, column: 5, scope: !472)
!488 = !DILocation(line: 91, column: 15, scope: !472)
!489 = !DILocation(line: 91, column: 22, scope: !472)
!490 = !DILocation(line: 91, column: 26, scope: !472)
!491 = !DILocation(line: 92, column: 31, scope: !472)
!492 = !DILocation(line: 92, column: 36, scope: !472)
!493 = !DILocation(line: 92, column: 5, scope: !472)
!494 = !DILocation(line: 92, column: 15, scope: !472)
!495 = !DILocation(line: 92, column: 22, scope: !472)
!496 = !DILocation(line: 92, column: 29, scope: !472)
!497 = !DILocation(line: 93, column: 12, scope: !472)
!498 = !DILocation(line: 93, column: 17, scope: !472)
!499 = !DILocation(line: 93, column: 30, scope: !472)
!500 = !DILocation(line: 93, column: 54, scope: !472)
!501 = !DILocation(line: 93, column: 59, scope: !472)
!502 = !DILocation(line: 93, column: 65, scope: !472)
!503 = !DILocation(line: 93, column: 75, scope: !472)
!504 = !DILocation(line: 93, column: 108, scope: !472)
!505 = !DILocation(line: 94, column: 72, scope: !472)
!506 = !DILocation(line: 94, column: 82, scope: !472)
!507 = !DILocation(line: 94, column: 90, scope: !472)
!508 = !DILocation(line: 94, column: 100, scope: !472)
!509 = !DILocation(line: 93, column: 33, scope: !472)
!510 = !DILocation(line: 0, scope: !472)
!511 = !DILocation(line: 93, column: 5, scope: !472)
!512 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !375, file: !375, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!513 = !DILocation(line: 211, column: 28, scope: !512)
!514 = !DILocation(line: 211, column: 33, scope: !512)
!515 = !DILocation(line: 211, column: 37, scope: !512)
!516 = !DILocation(line: 211, column: 48, scope: !512)
!517 = !DILocation(line: 211, column: 54, scope: !512)
!518 = !DILocation(line: 211, column: 78, scope: !512)
!519 = !DILocation(line: 211, column: 67, scope: !512)
!520 = !DILocation(line: 211, column: 97, scope: !512)
!521 = !DILocation(line: 211, column: 86, scope: !512)
!522 = !DILocation(line: 211, column: 12, scope: !512)
!523 = !DILocation(line: 211, column: 5, scope: !512)
!524 = distinct !DISubprogram(name: "sancus_wrapping", scope: !375, file: !375, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!525 = !DILocation(line: 204, column: 1, scope: !524)
!526 = !{i64 0}
!527 = distinct !DISubprogram(name: "copy_words", scope: !196, file: !196, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!528 = !DILocation(line: 125, column: 10, scope: !527)
!529 = !DILocation(line: 125, column: 19, scope: !527)
!530 = !DILocation(line: 125, column: 30, scope: !527)
!531 = !DILocation(line: 125, column: 38, scope: !527)
!532 = !DILocation(line: 125, column: 36, scope: !527)
!533 = !DILocation(line: 125, column: 5, scope: !527)
!534 = !DILocation(line: 126, column: 21, scope: !527)
!535 = !DILocation(line: 126, column: 26, scope: !527)
!536 = !DILocation(line: 126, column: 9, scope: !527)
!537 = !DILocation(line: 126, column: 12, scope: !527)
!538 = !DILocation(line: 126, column: 19, scope: !527)
!539 = !DILocation(line: 127, column: 5, scope: !527)
!540 = !DILocation(line: 125, column: 50, scope: !527)
!541 = distinct !{!541, !533, !539, !464}
!542 = !DILocation(line: 128, column: 1, scope: !527)
