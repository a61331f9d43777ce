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
%struct.anon.15 = type { i16, i16 }
%struct.installation = type { i16, %union.anon.16 }
%union.anon.16 = type { [8 x i16] }
%struct.time = type { i32 }
%struct.anon.5 = type { i16, i16 }

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
  %12 = getelementptr inbounds %struct.anon.15, ptr %11, i32 0, i32 1, !dbg !66
  %13 = load i16, ptr %12, align 2, !dbg !66, !tbaa !36
  store i16 %13, ptr @prepaid, align 2, !dbg !67, !tbaa !16
  %14 = load i32, ptr @now, align 2, !dbg !68, !tbaa !58
  store i32 %14, ptr @heard_at, align 2, !dbg !69, !tbaa !58
  %15 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 1, !dbg !70
  %16 = getelementptr inbounds %struct.anon.15, ptr %15, i32 0, i32 0, !dbg !71
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
  br i1 %14, label %15, label %18, !dbg !143

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !145, !tbaa !9
  %17 = call zeroext i16 @tell(ptr noundef %16) #6, !dbg !146
  br label %18, !dbg !147

18:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !148
  ret void, !dbg !148
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @tell(ptr noundef %0) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !149 {
  %2 = alloca ptr, align 2
  %3 = alloca %struct.envelope, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 36, ptr %3) #7, !dbg !150
  %4 = load i32, ptr @now, align 2, !dbg !151, !tbaa !58
  %5 = load ptr, ptr %2, align 2, !dbg !152, !tbaa !9
  %6 = call zeroext i16 @seal(ptr noundef @central_system, i16 noundef 6, i32 noundef %4, ptr noundef %5, ptr noundef %3) #6, !dbg !153
  %7 = icmp ne i16 %6, 0, !dbg !153
  br i1 %7, label %8, label %11, !dbg !154

8:                                                ; preds = %1
  %9 = call zeroext i16 @envelope_out(ptr noundef %3, i16 noundef 36) #6, !dbg !155
  %10 = icmp eq i16 %9, 0, !dbg !155
  br label %11

11:                                               ; preds = %8, %1
  %12 = phi i1 [ false, %1 ], [ %10, %8 ], !dbg !156
  %13 = zext i1 %12 to i16, !dbg !154
  call void @llvm.lifetime.end.p0(i64 36, ptr %3) #7, !dbg !157
  ret i16 %13, !dbg !158
}

; Function Attrs: nounwind optsize
define dso_local void @install_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !159 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !160
  %6 = load i16, ptr %4, align 2, !dbg !161, !tbaa !13
  %7 = icmp eq i16 %6, 18, !dbg !161
  br i1 %7, label %8, label %10, !dbg !161

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !161, !tbaa !9
  br label %11, !dbg !161

10:                                               ; preds = %2
  br label %11, !dbg !161

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !161
  store ptr %12, ptr %5, align 2, !dbg !162, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !163, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !164
  br i1 %14, label %15, label %23, !dbg !163

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !165, !tbaa !9
  %17 = getelementptr inbounds %struct.installation, ptr %16, i32 0, i32 0, !dbg !166
  %18 = load i16, ptr %17, align 2, !dbg !166, !tbaa !167
  %19 = icmp eq i16 %18, 7, !dbg !169
  %20 = zext i1 %19 to i64, !dbg !165
  %21 = select i1 %19, ptr @credit, ptr @central_system, !dbg !165
  %22 = load ptr, ptr %5, align 2, !dbg !170, !tbaa !9
  call void @take_key(ptr noundef %21, ptr noundef %22) #6, !dbg !171
  br label %23, !dbg !172

23:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !173
  ret void, !dbg !173
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_key(ptr noundef %0, ptr noundef %1) #3 !dbg !174 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %3, align 2, !dbg !176, !tbaa !9
  %6 = getelementptr inbounds %struct.end, ptr %5, i32 0, i32 0, !dbg !177
  %7 = getelementptr inbounds [8 x i16], ptr %6, i16 0, i16 0, !dbg !176
  %8 = load ptr, ptr %4, align 2, !dbg !178, !tbaa !9
  %9 = getelementptr inbounds %struct.installation, ptr %8, i32 0, i32 1, !dbg !179
  %10 = getelementptr inbounds [8 x i16], ptr %9, i16 0, i16 0, !dbg !178
  call void @copy_words(ptr noundef %7, ptr noundef %10, i16 noundef 8) #6, !dbg !180
  %11 = load ptr, ptr %3, align 2, !dbg !181, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 1, !dbg !182
  store i16 1, ptr %12, align 2, !dbg !183, !tbaa !184
  ret void, !dbg !186
}

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #4 section ".sm.OFF_SWITCH_SECURITY.entry" !dbg !187 {
  %1 = alloca i16, align 2
  %2 = alloca %struct.time, align 2
  %3 = alloca %struct.message, align 2
  %4 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #7, !dbg !188
  %5 = load volatile i16, ptr inttoptr (i16 256 to ptr), align 2, !dbg !189, !tbaa !16
  store i16 %5, ptr %1, align 2, !dbg !190, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %2) #7, !dbg !191
  %6 = getelementptr inbounds %struct.time, ptr %2, i32 0, i32 0, !dbg !192
  %7 = load volatile i16, ptr inttoptr (i16 258 to ptr), align 2, !dbg !193, !tbaa !16
  %8 = zext i16 %7 to i32, !dbg !194
  %9 = shl i32 %8, 16, !dbg !195
  %10 = load i16, ptr %1, align 2, !dbg !196, !tbaa !16
  %11 = zext i16 %10 to i32, !dbg !196
  %12 = or i32 %9, %11, !dbg !197
  store i32 %12, ptr %6, align 2, !dbg !192, !tbaa !198
  %13 = getelementptr inbounds %struct.time, ptr %2, i32 0, i32 0, !dbg !200
  %14 = load i32, ptr %13, align 2, !dbg !200, !tbaa !198
  store i32 %14, ptr @now, align 2, !dbg !201, !tbaa !58
  %15 = call zeroext i16 @time_out(ptr noundef %2, i16 noundef 4) #6, !dbg !202
  %16 = icmp eq i16 %15, 0, !dbg !202
  %17 = zext i1 %16 to i16, !dbg !202
  store volatile i16 1, ptr inttoptr (i16 506 to ptr), align 2, !dbg !203, !tbaa !16
  store volatile i16 1, ptr inttoptr (i16 252 to ptr), align 2, !dbg !204, !tbaa !16
  %18 = load volatile i16, ptr inttoptr (i16 504 to ptr), align 2, !dbg !205, !tbaa !16
  %19 = and i16 %18, 1, !dbg !206
  %20 = icmp ne i16 %19, 0, !dbg !206
  br i1 %20, label %21, label %29, !dbg !207

21:                                               ; preds = %0
  %22 = load i16, ptr @flags, align 2, !dbg !208, !tbaa !16
  %23 = and i16 %22, 8, !dbg !209
  %24 = icmp ne i16 %23, 0, !dbg !209
  br i1 %24, label %29, label %25, !dbg !210

25:                                               ; preds = %21
  %26 = load i16, ptr @flags, align 2, !dbg !211, !tbaa !16
  %27 = or i16 %26, 8, !dbg !211
  store i16 %27, ptr @flags, align 2, !dbg !211, !tbaa !16
  %28 = call zeroext i16 @log(i16 noundef zeroext 51, i16 noundef 0) #6, !dbg !212
  br label %29, !dbg !213

29:                                               ; preds = %25, %21, %0
  %30 = load i16, ptr @flags, align 2, !dbg !214, !tbaa !16
  %31 = and i16 %30, 4, !dbg !215
  %32 = icmp ne i16 %31, 0, !dbg !215
  br i1 %32, label %33, label %34, !dbg !214

33:                                               ; preds = %29
  call void @wait_for_confirmation() #6, !dbg !216
  br label %34, !dbg !217

34:                                               ; preds = %33, %29
  %35 = load i16, ptr @prepaid, align 2, !dbg !218, !tbaa !16
  %36 = icmp ne i16 %35, 0, !dbg !218
  br i1 %36, label %37, label %43, !dbg !219

37:                                               ; preds = %34
  %38 = load i32, ptr @now, align 2, !dbg !220, !tbaa !58
  %39 = load i32, ptr @heard_at, align 2, !dbg !221, !tbaa !58
  %40 = sub i32 %38, %39, !dbg !222
  %41 = icmp uge i32 %40, 300, !dbg !223
  br i1 %41, label %42, label %43, !dbg !218

42:                                               ; preds = %37
  call void @set_credit(i16 noundef zeroext 0, i16 noundef 64) #6, !dbg !224
  br label %43, !dbg !225

43:                                               ; preds = %42, %37, %34
  call void @drive() #6, !dbg !226
  call void @llvm.lifetime.start.p0(i64 14, ptr %3) #7, !dbg !227
  %44 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 0, !dbg !228
  store i16 4, ptr %44, align 2, !dbg !228, !tbaa !88
  %45 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 1, !dbg !228
  %46 = load volatile i16, ptr inttoptr (i16 498 to ptr), align 2, !dbg !229, !tbaa !16
  %47 = and i16 %46, 1, !dbg !230
  store i16 %47, ptr %45, align 2, !dbg !231, !tbaa !16
  %48 = getelementptr inbounds i16, ptr %45, i16 1, !dbg !231
  %49 = load i16, ptr @flags, align 2, !dbg !232, !tbaa !16
  store i16 %49, ptr %48, align 2, !dbg !231, !tbaa !16
  %50 = getelementptr inbounds i16, ptr %45, i16 2, !dbg !231
  %51 = getelementptr inbounds i16, ptr %45, i16 6, !dbg !231
  br label %52, !dbg !231

52:                                               ; preds = %52, %43
  %53 = phi ptr [ %50, %43 ], [ %54, %52 ], !dbg !231
  store i16 0, ptr %53, align 2, !dbg !231, !tbaa !16
  %54 = getelementptr inbounds i16, ptr %53, i16 1, !dbg !231
  %55 = icmp eq ptr %54, %51, !dbg !231
  br i1 %55, label %56, label %52, !dbg !231

56:                                               ; preds = %52
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #7, !dbg !233
  %57 = load i16, ptr @flags, align 2, !dbg !234, !tbaa !16
  %58 = shl i16 %57, 1, !dbg !235
  %59 = or i16 -32768, %58, !dbg !236
  %60 = getelementptr inbounds %struct.message, ptr %3, i32 0, i32 1, !dbg !237
  %61 = getelementptr inbounds %struct.anon.5, ptr %60, i32 0, i32 0, !dbg !238
  %62 = load i16, ptr %61, align 2, !dbg !238, !tbaa !36
  %63 = or i16 %59, %62, !dbg !239
  store i16 %63, ptr %4, align 2, !dbg !240, !tbaa !16
  %64 = load i16, ptr %4, align 2, !dbg !241, !tbaa !16
  %65 = load i16, ptr @told, align 2, !dbg !242, !tbaa !16
  %66 = icmp ne i16 %64, %65, !dbg !243
  br i1 %66, label %67, label %72, !dbg !244

67:                                               ; preds = %56
  %68 = call zeroext i16 @tell(ptr noundef %3) #6, !dbg !245
  %69 = icmp ne i16 %68, 0, !dbg !245
  br i1 %69, label %70, label %72, !dbg !241

70:                                               ; preds = %67
  %71 = load i16, ptr %4, align 2, !dbg !246, !tbaa !16
  store i16 %71, ptr @told, align 2, !dbg !247, !tbaa !16
  br label %72, !dbg !248

72:                                               ; preds = %70, %67, %56
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #7, !dbg !249
  call void @llvm.lifetime.end.p0(i64 14, ptr %3) #7, !dbg !249
  call void @llvm.lifetime.end.p0(i64 4, ptr %2) #7, !dbg !249
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #7, !dbg !249
  ret void, !dbg !249
}

; Function Attrs: nounwind optsize
define internal void @wait_for_confirmation() #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !250 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #7, !dbg !251
  %2 = load volatile i16, ptr inttoptr (i16 250 to ptr), align 2, !dbg !252, !tbaa !16
  %3 = and i16 %2, 1, !dbg !253
  store i16 %3, ptr %1, align 2, !dbg !254, !tbaa !16
  %4 = load i16, ptr %1, align 2, !dbg !255, !tbaa !16
  %5 = icmp ne i16 %4, 0, !dbg !255
  br i1 %5, label %11, label %6, !dbg !256

6:                                                ; preds = %0
  %7 = load i32, ptr @now, align 2, !dbg !257, !tbaa !58
  %8 = load i32, ptr @commanded_at, align 2, !dbg !258, !tbaa !58
  %9 = sub i32 %7, %8, !dbg !259
  %10 = icmp uge i32 %9, 300, !dbg !260
  br i1 %10, label %11, label %25, !dbg !261

11:                                               ; preds = %6, %0
  %12 = load i16, ptr %1, align 2, !dbg !262, !tbaa !16
  %13 = icmp ne i16 %12, 0, !dbg !262
  %14 = zext i1 %13 to i64, !dbg !262
  %15 = select i1 %13, i16 32, i16 64, !dbg !262
  %16 = call zeroext i16 @log(i16 noundef zeroext 34, i16 noundef %15) #6, !dbg !263
  %17 = icmp ne i16 %16, 0, !dbg !263
  br i1 %17, label %18, label %25, !dbg !264

18:                                               ; preds = %11
  %19 = load i16, ptr %1, align 2, !dbg !265, !tbaa !16
  %20 = icmp ne i16 %19, 0, !dbg !265
  %21 = zext i1 %20 to i64, !dbg !265
  %22 = select i1 %20, i16 -7, i16 -5, !dbg !265
  %23 = load i16, ptr @flags, align 2, !dbg !266, !tbaa !16
  %24 = and i16 %23, %22, !dbg !266
  store i16 %24, ptr @flags, align 2, !dbg !266, !tbaa !16
  br label %25, !dbg !267

25:                                               ; preds = %18, %11, %6
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #7, !dbg !268
  ret void, !dbg !268
}

; Function Attrs: nounwind optsize
define internal void @set_credit(i16 noundef zeroext %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_SECURITY.text" !dbg !269 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !16
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %3, align 2, !dbg !270, !tbaa !16
  %6 = icmp ne i16 %5, 0, !dbg !271
  %7 = xor i1 %6, true, !dbg !271
  %8 = zext i1 %7 to i16, !dbg !271
  %9 = load i16, ptr @flags, align 2, !dbg !272, !tbaa !16
  %10 = and i16 %9, 1, !dbg !273
  %11 = icmp ne i16 %10, 0, !dbg !274
  %12 = xor i1 %11, true, !dbg !274
  %13 = zext i1 %12 to i16, !dbg !274
  %14 = icmp ne i16 %8, %13, !dbg !275
  br i1 %14, label %15, label %26, !dbg !276

15:                                               ; preds = %2
  %16 = load i16, ptr %3, align 2, !dbg !277, !tbaa !16
  %17 = icmp ne i16 %16, 0, !dbg !277
  %18 = zext i1 %17 to i64, !dbg !277
  %19 = select i1 %17, i16 49, i16 50, !dbg !277
  %20 = load i16, ptr %4, align 2, !dbg !278, !tbaa !13
  %21 = call zeroext i16 @log(i16 noundef zeroext %19, i16 noundef %20) #6, !dbg !279
  %22 = icmp ne i16 %21, 0, !dbg !279
  br i1 %22, label %23, label %26, !dbg !271

23:                                               ; preds = %15
  %24 = load i16, ptr @flags, align 2, !dbg !280, !tbaa !16
  %25 = xor i16 %24, 1, !dbg !280
  store i16 %25, ptr @flags, align 2, !dbg !280, !tbaa !16
  br label %26, !dbg !281

26:                                               ; preds = %23, %15, %2
  ret void, !dbg !282
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal_in_time(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #3 !dbg !283 {
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
  call void @llvm.lifetime.start.p0(i64 4, ptr %11) #7, !dbg !284
  %13 = load ptr, ptr %6, align 2, !dbg !285, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 3, !dbg !286
  %15 = load i32, ptr %14, align 2, !dbg !286, !tbaa !287
  store i32 %15, ptr %11, align 2, !dbg !288, !tbaa !58
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !289
  %16 = load ptr, ptr %6, align 2, !dbg !290, !tbaa !9
  %17 = load i16, ptr %7, align 2, !dbg !291, !tbaa !13
  %18 = load ptr, ptr %9, align 2, !dbg !292, !tbaa !9
  %19 = load ptr, ptr %10, align 2, !dbg !293, !tbaa !9
  %20 = call i16 @unseal(ptr noundef %16, i16 noundef %17, ptr noundef %18, ptr noundef %19) #6, !dbg !294
  store i16 %20, ptr %12, align 2, !dbg !295, !tbaa !13
  %21 = load i16, ptr %12, align 2, !dbg !296, !tbaa !13
  %22 = icmp eq i16 %21, 0, !dbg !297
  br i1 %22, label %23, label %37, !dbg !298

23:                                               ; preds = %5
  %24 = load ptr, ptr %9, align 2, !dbg !299, !tbaa !9
  %25 = getelementptr inbounds %struct.envelope, ptr %24, i32 0, i32 0, !dbg !300
  %26 = getelementptr inbounds %struct.anon, ptr %25, i32 0, i32 0, !dbg !300
  %27 = getelementptr inbounds %struct.anon.0, ptr %26, i32 0, i32 1, !dbg !301
  %28 = load i32, ptr %27, align 2, !dbg !301, !tbaa !36
  %29 = load i32, ptr %8, align 2, !dbg !302, !tbaa !58
  %30 = sub i32 %28, %29, !dbg !303
  %31 = add i32 %30, 120, !dbg !304
  %32 = icmp ugt i32 %31, 240, !dbg !305
  br i1 %32, label %33, label %37, !dbg !296

33:                                               ; preds = %23
  %34 = load i32, ptr %11, align 2, !dbg !306, !tbaa !58
  %35 = load ptr, ptr %6, align 2, !dbg !307, !tbaa !9
  %36 = getelementptr inbounds %struct.end, ptr %35, i32 0, i32 3, !dbg !308
  store i32 %34, ptr %36, align 2, !dbg !309, !tbaa !287
  store i16 4, ptr %12, align 2, !dbg !310, !tbaa !13
  br label %37, !dbg !311

37:                                               ; preds = %33, %23, %5
  %38 = load i16, ptr %12, align 2, !dbg !312, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !313
  call void @llvm.lifetime.end.p0(i64 4, ptr %11) #7, !dbg !313
  ret i16 %38, !dbg !314
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal(ptr noundef %0, i16 noundef %1, ptr noundef %2, ptr noundef %3) #3 !dbg !315 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  %10 = load ptr, ptr %6, align 2, !dbg !316, !tbaa !9
  %11 = getelementptr inbounds %struct.end, ptr %10, i32 0, i32 1, !dbg !317
  %12 = load i16, ptr %11, align 2, !dbg !317, !tbaa !184
  %13 = icmp ne i16 %12, 0, !dbg !316
  br i1 %13, label %14, label %39, !dbg !318

14:                                               ; preds = %4
  %15 = load ptr, ptr %8, align 2, !dbg !319, !tbaa !9
  %16 = getelementptr inbounds %struct.envelope, ptr %15, i32 0, i32 0, !dbg !320
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 0, !dbg !320
  %18 = getelementptr inbounds %struct.anon.0, ptr %17, i32 0, i32 0, !dbg !321
  %19 = load i16, ptr %18, align 2, !dbg !321, !tbaa !36
  %20 = load i16, ptr %7, align 2, !dbg !322, !tbaa !13
  %21 = icmp ne i16 %19, %20, !dbg !323
  br i1 %21, label %39, label %22, !dbg !324

22:                                               ; preds = %14
  %23 = load ptr, ptr %6, align 2, !dbg !325, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 0, !dbg !326
  %25 = getelementptr inbounds [8 x i16], ptr %24, i16 0, i16 0, !dbg !325
  %26 = load ptr, ptr %8, align 2, !dbg !327, !tbaa !9
  %27 = getelementptr inbounds %struct.envelope, ptr %26, i32 0, i32 0, !dbg !328
  %28 = getelementptr inbounds %struct.anon, ptr %27, i32 0, i32 0, !dbg !328
  %29 = load ptr, ptr %8, align 2, !dbg !329, !tbaa !9
  %30 = getelementptr inbounds %struct.envelope, ptr %29, i32 0, i32 0, !dbg !330
  %31 = getelementptr inbounds %struct.anon, ptr %30, i32 0, i32 1, !dbg !330
  %32 = load ptr, ptr %8, align 2, !dbg !331, !tbaa !9
  %33 = getelementptr inbounds %struct.envelope, ptr %32, i32 0, i32 0, !dbg !332
  %34 = getelementptr inbounds %struct.anon, ptr %33, i32 0, i32 2, !dbg !332
  %35 = getelementptr inbounds [16 x i8], ptr %34, i16 0, i16 0, !dbg !331
  %36 = load ptr, ptr %9, align 2, !dbg !333, !tbaa !9
  %37 = call i16 @sancus_unwrap_with_key(ptr noundef %25, ptr noundef %28, i16 noundef 6, ptr noundef %31, i16 noundef 14, ptr noundef %35, ptr noundef %36) #6, !dbg !334
  %38 = icmp ne i16 %37, 0, !dbg !334
  br i1 %38, label %40, label %39, !dbg !335

39:                                               ; preds = %22, %14, %4
  store i16 1, ptr %5, align 2, !dbg !336
  br label %60, !dbg !336

40:                                               ; preds = %22
  %41 = load ptr, ptr %6, align 2, !dbg !337, !tbaa !9
  %42 = getelementptr inbounds %struct.end, ptr %41, i32 0, i32 3, !dbg !338
  %43 = load i32, ptr %42, align 2, !dbg !338, !tbaa !287
  %44 = load ptr, ptr %8, align 2, !dbg !339, !tbaa !9
  %45 = getelementptr inbounds %struct.envelope, ptr %44, i32 0, i32 0, !dbg !340
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 0, !dbg !340
  %47 = getelementptr inbounds %struct.anon.0, ptr %46, i32 0, i32 1, !dbg !341
  %48 = load i32, ptr %47, align 2, !dbg !341, !tbaa !36
  %49 = call zeroext i16 @is_before(i32 noundef %43, i32 noundef %48) #6, !dbg !342
  %50 = icmp ne i16 %49, 0, !dbg !342
  br i1 %50, label %52, label %51, !dbg !343

51:                                               ; preds = %40
  store i16 2, ptr %5, align 2, !dbg !344
  br label %60, !dbg !344

52:                                               ; preds = %40
  %53 = load ptr, ptr %8, align 2, !dbg !345, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !346
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 0, !dbg !346
  %56 = getelementptr inbounds %struct.anon.0, ptr %55, i32 0, i32 1, !dbg !347
  %57 = load i32, ptr %56, align 2, !dbg !347, !tbaa !36
  %58 = load ptr, ptr %6, align 2, !dbg !348, !tbaa !9
  %59 = getelementptr inbounds %struct.end, ptr %58, i32 0, i32 3, !dbg !349
  store i32 %57, ptr %59, align 2, !dbg !350, !tbaa !287
  store i16 0, ptr %5, align 2, !dbg !351
  br label %60, !dbg !351

60:                                               ; preds = %52, %51, %39
  %61 = load i16, ptr %5, align 2, !dbg !352
  ret i16 %61, !dbg !352
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !353 {
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
  %16 = load i16, ptr %13, align 2, !dbg !355, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !356
  br i1 %17, label %18, label %24, !dbg !355

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !357, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !358, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !359, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !360, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #6, !dbg !361
  store i16 %23, ptr %8, align 2, !dbg !362
  br label %35, !dbg !362

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !363, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !364, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !365, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !366, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !367, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !368, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !369
  %32 = load ptr, ptr %14, align 2, !dbg !370, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !371
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #6, !dbg !372
  store i16 %34, ptr %8, align 2, !dbg !373
  br label %35, !dbg !373

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !374
  ret i16 %36, !dbg !374
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #3 !dbg !375 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !58
  store i32 %1, ptr %4, align 2, !tbaa !58
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #7, !dbg !377
  %6 = load i32, ptr %3, align 2, !dbg !378, !tbaa !58
  %7 = load i32, ptr %4, align 2, !dbg !379, !tbaa !58
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !380
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !380
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !380
  store i32 %10, ptr %5, align 2, !dbg !380
  %11 = zext i1 %9 to i16, !dbg !380
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #7, !dbg !381
  ret i16 %11, !dbg !382
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !383 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [16 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 16, ptr %9) #7, !dbg !384
  %10 = load ptr, ptr %5, align 2, !dbg !385, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !386, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !387, !tbaa !13
  %13 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !388
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #6, !dbg !389
  %15 = icmp ne i16 %14, 0, !dbg !389
  br i1 %15, label %16, label %21, !dbg !390

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !391, !tbaa !9
  %18 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !392
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 16) #6, !dbg !393
  %20 = icmp eq i16 %19, 0, !dbg !394
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !395
  %23 = zext i1 %22 to i16, !dbg !390
  call void @llvm.lifetime.end.p0(i64 16, ptr %9) #7, !dbg !396
  ret i16 %23, !dbg !397
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !398 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !399
  %22 = load ptr, ptr %8, align 2, !dbg !399, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !399
  store i16 %23, ptr %15, align 2, !dbg !399, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !399
  %24 = load ptr, ptr %9, align 2, !dbg !399, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !399
  store i16 %25, ptr %16, align 2, !dbg !399, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !399
  %26 = load ptr, ptr %9, align 2, !dbg !399, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !399
  %28 = load i16, ptr %10, align 2, !dbg !399, !tbaa !13
  %29 = add i16 %27, %28, !dbg !399
  store i16 %29, ptr %17, align 2, !dbg !399, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !399
  %30 = load ptr, ptr %11, align 2, !dbg !399, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !399
  store i16 %31, ptr %18, align 2, !dbg !399, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !399
  %32 = load ptr, ptr %11, align 2, !dbg !399, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !399
  %34 = load i16, ptr %12, align 2, !dbg !399, !tbaa !13
  %35 = add i16 %33, %34, !dbg !399
  store i16 %35, ptr %19, align 2, !dbg !399, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !399
  %36 = load i16, ptr %13, align 2, !dbg !399, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !399, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !399
  %37 = load i16, ptr %14, align 2, !dbg !399, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !399, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !399, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !399, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !399, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !399, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !399, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !399, !srcloc !400
  store i16 %44, ptr %21, align 2, !dbg !399, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !399, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !399
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !399
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !399
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !399
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !399
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !399
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !399
  ret i16 %45, !dbg !399
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !401 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !402
  %16 = load ptr, ptr %5, align 2, !dbg !402, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !402
  store i16 %17, ptr %9, align 2, !dbg !402, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !403
  %18 = load ptr, ptr %6, align 2, !dbg !403, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !403
  store i16 %19, ptr %10, align 2, !dbg !403, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #7, !dbg !404
  %20 = load ptr, ptr %6, align 2, !dbg !404, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !404
  %22 = load i16, ptr %7, align 2, !dbg !404, !tbaa !13
  %23 = add i16 %21, %22, !dbg !404
  store i16 %23, ptr %11, align 2, !dbg !404, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !405
  store i16 0, ptr %12, align 2, !dbg !405, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #7, !dbg !406
  store i16 0, ptr %13, align 2, !dbg !406, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #7, !dbg !407
  %24 = load ptr, ptr %8, align 2, !dbg !407, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !407
  store i16 %25, ptr %14, align 2, !dbg !407, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !408
  %26 = load i16, ptr %9, align 2, !dbg !409, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !410, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !411, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !412, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !413, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !414, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #7, !dbg !415, !srcloc !416
  store i16 %32, ptr %15, align 2, !dbg !415, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !417, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !418
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #7, !dbg !418
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #7, !dbg !418
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !418
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #7, !dbg !418
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !418
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !418
  ret i16 %33, !dbg !419
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !420 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !421
  %11 = load ptr, ptr %4, align 2, !dbg !422, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !423, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #7, !dbg !424
  %12 = load ptr, ptr %5, align 2, !dbg !425, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !426, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !427
  store i16 0, ptr %9, align 2, !dbg !428, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !429
  store i16 0, ptr %10, align 2, !dbg !430, !tbaa !13
  br label %13, !dbg !429

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !431, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !432, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !433
  br i1 %16, label %18, label %17, !dbg !434

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !434
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !435, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !436, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !435
  %22 = load volatile i8, ptr %21, align 1, !dbg !435, !tbaa !36
  %23 = zext i8 %22 to i16, !dbg !435
  %24 = load ptr, ptr %8, align 2, !dbg !437, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !438, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !437
  %27 = load volatile i8, ptr %26, align 1, !dbg !437, !tbaa !36
  %28 = zext i8 %27 to i16, !dbg !437
  %29 = xor i16 %23, %28, !dbg !439
  %30 = load i16, ptr %9, align 2, !dbg !440, !tbaa !13
  %31 = or i16 %30, %29, !dbg !440
  store i16 %31, ptr %9, align 2, !dbg !440, !tbaa !13
  br label %32, !dbg !441

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !442, !tbaa !13
  %34 = add i16 %33, 1, !dbg !442
  store i16 %34, ptr %10, align 2, !dbg !442, !tbaa !13
  br label %13, !dbg !434, !llvm.loop !443

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !445, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !446
  %38 = lshr i16 %37, 8, !dbg !447
  %39 = and i16 1, %38, !dbg !448
  %40 = sub nsw i16 %39, 1, !dbg !449
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !450
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #7, !dbg !450
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !450
  ret i16 %40, !dbg !451
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #5

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #3 !dbg !452 {
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
  %11 = load ptr, ptr %6, align 2, !dbg !453, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !454
  %13 = load i32, ptr %12, align 2, !dbg !455, !tbaa !456
  %14 = add i32 %13, 1, !dbg !455
  store i32 %14, ptr %12, align 2, !dbg !455, !tbaa !456
  %15 = load ptr, ptr %6, align 2, !dbg !457, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !458
  %17 = load i32, ptr %16, align 2, !dbg !458, !tbaa !456
  %18 = load i32, ptr %8, align 2, !dbg !459, !tbaa !58
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #6, !dbg !460
  %20 = icmp ne i16 %19, 0, !dbg !460
  br i1 %20, label %21, label %25, !dbg !460

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !461, !tbaa !58
  %23 = load ptr, ptr %6, align 2, !dbg !462, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !463
  store i32 %22, ptr %24, align 2, !dbg !464, !tbaa !456
  br label %25, !dbg !465

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !466, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !467, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !468
  %29 = getelementptr inbounds %struct.anon, ptr %28, i32 0, i32 0, !dbg !468
  %30 = getelementptr inbounds %struct.anon.0, ptr %29, i32 0, i32 0, !dbg !469
  store i16 %26, ptr %30, align 2, !dbg !470, !tbaa !36
  %31 = load ptr, ptr %6, align 2, !dbg !471, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !472
  %33 = load i32, ptr %32, align 2, !dbg !472, !tbaa !456
  %34 = load ptr, ptr %10, align 2, !dbg !473, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !474
  %36 = getelementptr inbounds %struct.anon, ptr %35, i32 0, i32 0, !dbg !474
  %37 = getelementptr inbounds %struct.anon.0, ptr %36, i32 0, i32 1, !dbg !475
  store i32 %33, ptr %37, align 2, !dbg !476, !tbaa !36
  %38 = load ptr, ptr %6, align 2, !dbg !477, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !478
  %40 = load i16, ptr %39, align 2, !dbg !478, !tbaa !184
  %41 = icmp ne i16 %40, 0, !dbg !477
  br i1 %41, label %42, label %59, !dbg !479

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !480, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !481
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !480
  %46 = load ptr, ptr %10, align 2, !dbg !482, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !483
  %48 = getelementptr inbounds %struct.anon, ptr %47, i32 0, i32 0, !dbg !483
  %49 = load ptr, ptr %9, align 2, !dbg !484, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !485, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !486
  %52 = getelementptr inbounds %struct.anon, ptr %51, i32 0, i32 1, !dbg !486
  %53 = load ptr, ptr %10, align 2, !dbg !487, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !488
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 2, !dbg !488
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !487
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #6, !dbg !489
  %58 = icmp ne i16 %57, 0, !dbg !479
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !490
  %61 = zext i1 %60 to i16, !dbg !479
  ret i16 %61, !dbg !491
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !492 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !493, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !494, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !495, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !496, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !497, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !498, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !499
  %22 = load ptr, ptr %14, align 2, !dbg !500, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !501
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #6, !dbg !502
  ret i16 %24, !dbg !503
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !504 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !505
  %22 = load ptr, ptr %8, align 2, !dbg !505, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !505
  store i16 %23, ptr %15, align 2, !dbg !505, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !505
  %24 = load ptr, ptr %9, align 2, !dbg !505, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !505
  store i16 %25, ptr %16, align 2, !dbg !505, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !505
  %26 = load ptr, ptr %9, align 2, !dbg !505, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !505
  %28 = load i16, ptr %10, align 2, !dbg !505, !tbaa !13
  %29 = add i16 %27, %28, !dbg !505
  store i16 %29, ptr %17, align 2, !dbg !505, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !505
  %30 = load ptr, ptr %11, align 2, !dbg !505, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !505
  store i16 %31, ptr %18, align 2, !dbg !505, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !505
  %32 = load ptr, ptr %11, align 2, !dbg !505, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !505
  %34 = load i16, ptr %12, align 2, !dbg !505, !tbaa !13
  %35 = add i16 %33, %34, !dbg !505
  store i16 %35, ptr %19, align 2, !dbg !505, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !505
  %36 = load i16, ptr %13, align 2, !dbg !505, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !505, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !505
  %37 = load i16, ptr %14, align 2, !dbg !505, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !505, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !505, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !505, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !505, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !505, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !505, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !505, !srcloc !506
  store i16 %44, ptr %21, align 2, !dbg !505, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !505, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !505
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !505
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !505
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !505
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !505
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !505
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !505
  ret i16 %45, !dbg !505
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !507 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !508
  store i16 0, ptr %7, align 2, !dbg !509, !tbaa !13
  br label %8, !dbg !508

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !510, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !511, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !512
  br i1 %11, label %13, label %12, !dbg !513

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !513
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !514, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !515, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !514
  %17 = load i16, ptr %16, align 2, !dbg !514, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !516, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !517, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !516
  store i16 %17, ptr %20, align 2, !dbg !518, !tbaa !16
  br label %21, !dbg !519

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !520, !tbaa !13
  %23 = add i16 %22, 1, !dbg !520
  store i16 %23, ptr %7, align 2, !dbg !520, !tbaa !13
  br label %8, !dbg !513, !llvm.loop !521

24:                                               ; preds = %12
  ret void, !dbg !522
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
!1 = !DIFile(filename: "off_switch_security.c", directory: "", checksumkind: CSK_MD5, checksum: "c72c9611b5c4117bed9823310a8e3ce0")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "envelope_out", scope: !6, file: !6, line: 13, type: !7, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "off_switch_security.c", directory: "", checksumkind: CSK_MD5, checksum: "c72c9611b5c4117bed9823310a8e3ce0")
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
!145 = !DILocation(line: 111, column: 20, scope: !139)
!146 = !DILocation(line: 111, column: 15, scope: !139)
!147 = !DILocation(line: 112, column: 5, scope: !139)
!148 = !DILocation(line: 113, column: 1, scope: !139)
!149 = distinct !DISubprogram(name: "tell", scope: !6, file: !6, line: 34, type: !7, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!150 = !DILocation(line: 35, column: 5, scope: !149)
!151 = !DILocation(line: 36, column: 47, scope: !149)
!152 = !DILocation(line: 36, column: 52, scope: !149)
!153 = !DILocation(line: 36, column: 12, scope: !149)
!154 = !DILocation(line: 36, column: 72, scope: !149)
!155 = !DILocation(line: 36, column: 75, scope: !149)
!156 = !DILocation(line: 0, scope: !149)
!157 = !DILocation(line: 37, column: 1, scope: !149)
!158 = !DILocation(line: 36, column: 5, scope: !149)
!159 = distinct !DISubprogram(name: "install_in", scope: !6, file: !6, line: 115, type: !7, scopeLine: 115, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!160 = !DILocation(line: 116, column: 5, scope: !159)
!161 = !DILocation(line: 116, column: 47, scope: !159)
!162 = !DILocation(line: 116, column: 32, scope: !159)
!163 = !DILocation(line: 117, column: 9, scope: !159)
!164 = !DILocation(line: 117, column: 22, scope: !159)
!165 = !DILocation(line: 118, column: 18, scope: !159)
!166 = !DILocation(line: 118, column: 32, scope: !159)
!167 = !{!168, !17, i64 0}
!168 = !{!"installation", !17, i64 0, !11, i64 2}
!169 = !DILocation(line: 118, column: 36, scope: !159)
!170 = !DILocation(line: 118, column: 85, scope: !159)
!171 = !DILocation(line: 118, column: 9, scope: !159)
!172 = !DILocation(line: 119, column: 5, scope: !159)
!173 = !DILocation(line: 120, column: 1, scope: !159)
!174 = distinct !DISubprogram(name: "take_key", scope: !175, file: !175, line: 116, type: !7, scopeLine: 116, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!175 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "7e09b162ccdb9ed3bc547e2ec187ac24")
!176 = !DILocation(line: 117, column: 16, scope: !174)
!177 = !DILocation(line: 117, column: 21, scope: !174)
!178 = !DILocation(line: 117, column: 26, scope: !174)
!179 = !DILocation(line: 117, column: 40, scope: !174)
!180 = !DILocation(line: 117, column: 5, scope: !174)
!181 = !DILocation(line: 118, column: 5, scope: !174)
!182 = !DILocation(line: 118, column: 10, scope: !174)
!183 = !DILocation(line: 118, column: 23, scope: !174)
!184 = !{!185, !17, i64 16}
!185 = !{!"end", !11, i64 0, !17, i64 16, !59, i64 18, !59, i64 22}
!186 = !DILocation(line: 119, column: 1, scope: !174)
!187 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 130, type: !7, scopeLine: 130, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!188 = !DILocation(line: 131, column: 5, scope: !187)
!189 = !DILocation(line: 131, column: 20, scope: !187)
!190 = !DILocation(line: 131, column: 14, scope: !187)
!191 = !DILocation(line: 132, column: 5, scope: !187)
!192 = !DILocation(line: 132, column: 24, scope: !187)
!193 = !DILocation(line: 132, column: 35, scope: !187)
!194 = !DILocation(line: 132, column: 25, scope: !187)
!195 = !DILocation(line: 132, column: 49, scope: !187)
!196 = !DILocation(line: 132, column: 57, scope: !187)
!197 = !DILocation(line: 132, column: 55, scope: !187)
!198 = !{!199, !59, i64 0}
!199 = !{!"time", !59, i64 0}
!200 = !DILocation(line: 133, column: 16, scope: !187)
!201 = !DILocation(line: 133, column: 9, scope: !187)
!202 = !DILocation(line: 134, column: 11, scope: !187)
!203 = !DILocation(line: 135, column: 20, scope: !187)
!204 = !DILocation(line: 136, column: 21, scope: !187)
!205 = !DILocation(line: 137, column: 10, scope: !187)
!206 = !DILocation(line: 137, column: 24, scope: !187)
!207 = !DILocation(line: 137, column: 41, scope: !187)
!208 = !DILocation(line: 137, column: 46, scope: !187)
!209 = !DILocation(line: 137, column: 52, scope: !187)
!210 = !DILocation(line: 137, column: 9, scope: !187)
!211 = !DILocation(line: 138, column: 15, scope: !187)
!212 = !DILocation(line: 139, column: 15, scope: !187)
!213 = !DILocation(line: 140, column: 5, scope: !187)
!214 = !DILocation(line: 141, column: 9, scope: !187)
!215 = !DILocation(line: 141, column: 15, scope: !187)
!216 = !DILocation(line: 142, column: 9, scope: !187)
!217 = !DILocation(line: 143, column: 5, scope: !187)
!218 = !DILocation(line: 144, column: 9, scope: !187)
!219 = !DILocation(line: 144, column: 17, scope: !187)
!220 = !DILocation(line: 144, column: 20, scope: !187)
!221 = !DILocation(line: 144, column: 26, scope: !187)
!222 = !DILocation(line: 144, column: 24, scope: !187)
!223 = !DILocation(line: 144, column: 35, scope: !187)
!224 = !DILocation(line: 145, column: 9, scope: !187)
!225 = !DILocation(line: 146, column: 5, scope: !187)
!226 = !DILocation(line: 147, column: 5, scope: !187)
!227 = !DILocation(line: 148, column: 5, scope: !187)
!228 = !DILocation(line: 148, column: 28, scope: !187)
!229 = !DILocation(line: 148, column: 47, scope: !187)
!230 = !DILocation(line: 148, column: 60, scope: !187)
!231 = !DILocation(line: 148, column: 46, scope: !187)
!232 = !DILocation(line: 148, column: 76, scope: !187)
!233 = !DILocation(line: 149, column: 5, scope: !187)
!234 = !DILocation(line: 149, column: 32, scope: !187)
!235 = !DILocation(line: 149, column: 38, scope: !187)
!236 = !DILocation(line: 149, column: 30, scope: !187)
!237 = !DILocation(line: 149, column: 51, scope: !187)
!238 = !DILocation(line: 149, column: 57, scope: !187)
!239 = !DILocation(line: 149, column: 43, scope: !187)
!240 = !DILocation(line: 149, column: 14, scope: !187)
!241 = !DILocation(line: 150, column: 9, scope: !187)
!242 = !DILocation(line: 150, column: 19, scope: !187)
!243 = !DILocation(line: 150, column: 16, scope: !187)
!244 = !DILocation(line: 150, column: 24, scope: !187)
!245 = !DILocation(line: 150, column: 27, scope: !187)
!246 = !DILocation(line: 151, column: 16, scope: !187)
!247 = !DILocation(line: 151, column: 14, scope: !187)
!248 = !DILocation(line: 152, column: 5, scope: !187)
!249 = !DILocation(line: 153, column: 1, scope: !187)
!250 = distinct !DISubprogram(name: "wait_for_confirmation", scope: !6, file: !6, line: 122, type: !7, scopeLine: 122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!251 = !DILocation(line: 123, column: 5, scope: !250)
!252 = !DILocation(line: 123, column: 26, scope: !250)
!253 = !DILocation(line: 123, column: 42, scope: !250)
!254 = !DILocation(line: 123, column: 14, scope: !250)
!255 = !DILocation(line: 124, column: 10, scope: !250)
!256 = !DILocation(line: 124, column: 20, scope: !250)
!257 = !DILocation(line: 124, column: 23, scope: !250)
!258 = !DILocation(line: 124, column: 29, scope: !250)
!259 = !DILocation(line: 124, column: 27, scope: !250)
!260 = !DILocation(line: 124, column: 42, scope: !250)
!261 = !DILocation(line: 124, column: 64, scope: !250)
!262 = !DILocation(line: 124, column: 82, scope: !250)
!263 = !DILocation(line: 124, column: 67, scope: !250)
!264 = !DILocation(line: 124, column: 9, scope: !250)
!265 = !DILocation(line: 125, column: 18, scope: !250)
!266 = !DILocation(line: 125, column: 15, scope: !250)
!267 = !DILocation(line: 126, column: 5, scope: !250)
!268 = !DILocation(line: 127, column: 1, scope: !250)
!269 = distinct !DISubprogram(name: "set_credit", scope: !6, file: !6, line: 71, type: !7, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!270 = !DILocation(line: 72, column: 10, scope: !269)
!271 = !DILocation(line: 72, column: 9, scope: !269)
!272 = !DILocation(line: 72, column: 21, scope: !269)
!273 = !DILocation(line: 72, column: 27, scope: !269)
!274 = !DILocation(line: 72, column: 19, scope: !269)
!275 = !DILocation(line: 72, column: 16, scope: !269)
!276 = !DILocation(line: 72, column: 43, scope: !269)
!277 = !DILocation(line: 72, column: 50, scope: !269)
!278 = !DILocation(line: 72, column: 82, scope: !269)
!279 = !DILocation(line: 72, column: 46, scope: !269)
!280 = !DILocation(line: 73, column: 15, scope: !269)
!281 = !DILocation(line: 74, column: 5, scope: !269)
!282 = !DILocation(line: 75, column: 1, scope: !269)
!283 = distinct !DISubprogram(name: "unseal_in_time", scope: !175, file: !175, line: 99, type: !7, scopeLine: 100, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!284 = !DILocation(line: 101, column: 5, scope: !283)
!285 = !DILocation(line: 101, column: 25, scope: !283)
!286 = !DILocation(line: 101, column: 30, scope: !283)
!287 = !{!185, !59, i64 22}
!288 = !DILocation(line: 101, column: 14, scope: !283)
!289 = !DILocation(line: 102, column: 5, scope: !283)
!290 = !DILocation(line: 102, column: 33, scope: !283)
!291 = !DILocation(line: 102, column: 38, scope: !283)
!292 = !DILocation(line: 102, column: 43, scope: !283)
!293 = !DILocation(line: 102, column: 53, scope: !283)
!294 = !DILocation(line: 102, column: 26, scope: !283)
!295 = !DILocation(line: 102, column: 17, scope: !283)
!296 = !DILocation(line: 103, column: 9, scope: !283)
!297 = !DILocation(line: 103, column: 16, scope: !283)
!298 = !DILocation(line: 103, column: 28, scope: !283)
!299 = !DILocation(line: 103, column: 31, scope: !283)
!300 = !DILocation(line: 103, column: 41, scope: !283)
!301 = !DILocation(line: 103, column: 48, scope: !283)
!302 = !DILocation(line: 103, column: 57, scope: !283)
!303 = !DILocation(line: 103, column: 55, scope: !283)
!304 = !DILocation(line: 103, column: 61, scope: !283)
!305 = !DILocation(line: 103, column: 75, scope: !283)
!306 = !DILocation(line: 104, column: 25, scope: !283)
!307 = !DILocation(line: 104, column: 9, scope: !283)
!308 = !DILocation(line: 104, column: 14, scope: !283)
!309 = !DILocation(line: 104, column: 23, scope: !283)
!310 = !DILocation(line: 105, column: 16, scope: !283)
!311 = !DILocation(line: 106, column: 5, scope: !283)
!312 = !DILocation(line: 107, column: 12, scope: !283)
!313 = !DILocation(line: 108, column: 1, scope: !283)
!314 = !DILocation(line: 107, column: 5, scope: !283)
!315 = distinct !DISubprogram(name: "unseal", scope: !175, file: !175, line: 84, type: !7, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!316 = !DILocation(line: 86, column: 10, scope: !315)
!317 = !DILocation(line: 86, column: 15, scope: !315)
!318 = !DILocation(line: 86, column: 28, scope: !315)
!319 = !DILocation(line: 86, column: 31, scope: !315)
!320 = !DILocation(line: 86, column: 41, scope: !315)
!321 = !DILocation(line: 86, column: 48, scope: !315)
!322 = !DILocation(line: 86, column: 55, scope: !315)
!323 = !DILocation(line: 86, column: 52, scope: !315)
!324 = !DILocation(line: 86, column: 59, scope: !315)
!325 = !DILocation(line: 87, column: 33, scope: !315)
!326 = !DILocation(line: 87, column: 38, scope: !315)
!327 = !DILocation(line: 87, column: 44, scope: !315)
!328 = !DILocation(line: 87, column: 54, scope: !315)
!329 = !DILocation(line: 87, column: 88, scope: !315)
!330 = !DILocation(line: 87, column: 98, scope: !315)
!331 = !DILocation(line: 88, column: 50, scope: !315)
!332 = !DILocation(line: 88, column: 60, scope: !315)
!333 = !DILocation(line: 88, column: 65, scope: !315)
!334 = !DILocation(line: 87, column: 10, scope: !315)
!335 = !DILocation(line: 86, column: 9, scope: !315)
!336 = !DILocation(line: 89, column: 9, scope: !315)
!337 = !DILocation(line: 91, column: 20, scope: !315)
!338 = !DILocation(line: 91, column: 25, scope: !315)
!339 = !DILocation(line: 91, column: 35, scope: !315)
!340 = !DILocation(line: 91, column: 45, scope: !315)
!341 = !DILocation(line: 91, column: 52, scope: !315)
!342 = !DILocation(line: 91, column: 10, scope: !315)
!343 = !DILocation(line: 91, column: 9, scope: !315)
!344 = !DILocation(line: 92, column: 9, scope: !315)
!345 = !DILocation(line: 94, column: 21, scope: !315)
!346 = !DILocation(line: 94, column: 31, scope: !315)
!347 = !DILocation(line: 94, column: 38, scope: !315)
!348 = !DILocation(line: 94, column: 5, scope: !315)
!349 = !DILocation(line: 94, column: 10, scope: !315)
!350 = !DILocation(line: 94, column: 19, scope: !315)
!351 = !DILocation(line: 95, column: 5, scope: !315)
!352 = !DILocation(line: 96, column: 1, scope: !315)
!353 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !354, file: !354, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!354 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!355 = !DILocation(line: 254, column: 9, scope: !353)
!356 = !DILocation(line: 254, column: 23, scope: !353)
!357 = !DILocation(line: 255, column: 38, scope: !353)
!358 = !DILocation(line: 255, column: 43, scope: !353)
!359 = !DILocation(line: 255, column: 47, scope: !353)
!360 = !DILocation(line: 255, column: 58, scope: !353)
!361 = !DILocation(line: 255, column: 16, scope: !353)
!362 = !DILocation(line: 255, column: 9, scope: !353)
!363 = !DILocation(line: 257, column: 30, scope: !353)
!364 = !DILocation(line: 257, column: 35, scope: !353)
!365 = !DILocation(line: 257, column: 39, scope: !353)
!366 = !DILocation(line: 257, column: 50, scope: !353)
!367 = !DILocation(line: 257, column: 58, scope: !353)
!368 = !DILocation(line: 257, column: 84, scope: !353)
!369 = !DILocation(line: 257, column: 73, scope: !353)
!370 = !DILocation(line: 257, column: 101, scope: !353)
!371 = !DILocation(line: 257, column: 90, scope: !353)
!372 = !DILocation(line: 257, column: 12, scope: !353)
!373 = !DILocation(line: 257, column: 5, scope: !353)
!374 = !DILocation(line: 258, column: 1, scope: !353)
!375 = distinct !DISubprogram(name: "is_before", scope: !376, file: !376, line: 141, type: !7, scopeLine: 141, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!376 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "b57775837dd22a4b415e2c84310afc82")
!377 = !DILocation(line: 142, column: 5, scope: !375)
!378 = !DILocation(line: 143, column: 35, scope: !375)
!379 = !DILocation(line: 143, column: 40, scope: !375)
!380 = !DILocation(line: 143, column: 12, scope: !375)
!381 = !DILocation(line: 144, column: 1, scope: !375)
!382 = !DILocation(line: 143, column: 5, scope: !375)
!383 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !354, file: !354, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!384 = !DILocation(line: 241, column: 5, scope: !383)
!385 = !DILocation(line: 242, column: 32, scope: !383)
!386 = !DILocation(line: 242, column: 37, scope: !383)
!387 = !DILocation(line: 242, column: 43, scope: !383)
!388 = !DILocation(line: 242, column: 56, scope: !383)
!389 = !DILocation(line: 242, column: 12, scope: !383)
!390 = !DILocation(line: 242, column: 66, scope: !383)
!391 = !DILocation(line: 243, column: 30, scope: !383)
!392 = !DILocation(line: 243, column: 35, scope: !383)
!393 = !DILocation(line: 243, column: 12, scope: !383)
!394 = !DILocation(line: 243, column: 62, scope: !383)
!395 = !DILocation(line: 0, scope: !383)
!396 = !DILocation(line: 244, column: 1, scope: !383)
!397 = !DILocation(line: 242, column: 5, scope: !383)
!398 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !354, file: !354, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!399 = !DILocation(line: 205, column: 1, scope: !398)
!400 = !{i64 0}
!401 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !354, file: !354, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!402 = !DILocation(line: 221, column: 5, scope: !401)
!403 = !DILocation(line: 222, column: 5, scope: !401)
!404 = !DILocation(line: 223, column: 5, scope: !401)
!405 = !DILocation(line: 224, column: 5, scope: !401)
!406 = !DILocation(line: 225, column: 5, scope: !401)
!407 = !DILocation(line: 226, column: 5, scope: !401)
!408 = !DILocation(line: 227, column: 5, scope: !401)
!409 = !DILocation(line: 230, column: 28, scope: !401)
!410 = !DILocation(line: 230, column: 37, scope: !401)
!411 = !DILocation(line: 230, column: 47, scope: !401)
!412 = !DILocation(line: 230, column: 57, scope: !401)
!413 = !DILocation(line: 230, column: 67, scope: !401)
!414 = !DILocation(line: 230, column: 77, scope: !401)
!415 = !DILocation(line: 228, column: 5, scope: !401)
!416 = !{i64 0}
!417 = !DILocation(line: 232, column: 17, scope: !401)
!418 = !DILocation(line: 233, column: 1, scope: !401)
!419 = !DILocation(line: 232, column: 5, scope: !401)
!420 = distinct !DISubprogram(name: "constant_time_cmp", scope: !354, file: !354, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!421 = !DILocation(line: 126, column: 5, scope: !420)
!422 = !DILocation(line: 126, column: 41, scope: !420)
!423 = !DILocation(line: 126, column: 35, scope: !420)
!424 = !DILocation(line: 127, column: 5, scope: !420)
!425 = !DILocation(line: 127, column: 43, scope: !420)
!426 = !DILocation(line: 127, column: 35, scope: !420)
!427 = !DILocation(line: 128, column: 5, scope: !420)
!428 = !DILocation(line: 128, column: 14, scope: !420)
!429 = !DILocation(line: 129, column: 10, scope: !420)
!430 = !DILocation(line: 129, column: 19, scope: !420)
!431 = !DILocation(line: 129, column: 30, scope: !420)
!432 = !DILocation(line: 129, column: 38, scope: !420)
!433 = !DILocation(line: 129, column: 36, scope: !420)
!434 = !DILocation(line: 129, column: 5, scope: !420)
!435 = !DILocation(line: 130, column: 23, scope: !420)
!436 = !DILocation(line: 130, column: 27, scope: !420)
!437 = !DILocation(line: 130, column: 36, scope: !420)
!438 = !DILocation(line: 130, column: 42, scope: !420)
!439 = !DILocation(line: 130, column: 34, scope: !420)
!440 = !DILocation(line: 130, column: 20, scope: !420)
!441 = !DILocation(line: 131, column: 5, scope: !420)
!442 = !DILocation(line: 129, column: 51, scope: !420)
!443 = distinct !{!443, !434, !441, !444}
!444 = !{!"llvm.loop.mustprogress"}
!445 = !DILocation(line: 132, column: 24, scope: !420)
!446 = !DILocation(line: 132, column: 35, scope: !420)
!447 = !DILocation(line: 132, column: 40, scope: !420)
!448 = !DILocation(line: 132, column: 20, scope: !420)
!449 = !DILocation(line: 132, column: 47, scope: !420)
!450 = !DILocation(line: 133, column: 1, scope: !420)
!451 = !DILocation(line: 132, column: 5, scope: !420)
!452 = distinct !DISubprogram(name: "seal", scope: !175, file: !175, line: 71, type: !7, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!453 = !DILocation(line: 73, column: 5, scope: !452)
!454 = !DILocation(line: 73, column: 10, scope: !452)
!455 = !DILocation(line: 73, column: 14, scope: !452)
!456 = !{!185, !59, i64 18}
!457 = !DILocation(line: 74, column: 19, scope: !452)
!458 = !DILocation(line: 74, column: 24, scope: !452)
!459 = !DILocation(line: 74, column: 30, scope: !452)
!460 = !DILocation(line: 74, column: 9, scope: !452)
!461 = !DILocation(line: 75, column: 21, scope: !452)
!462 = !DILocation(line: 75, column: 9, scope: !452)
!463 = !DILocation(line: 75, column: 14, scope: !452)
!464 = !DILocation(line: 75, column: 19, scope: !452)
!465 = !DILocation(line: 76, column: 5, scope: !452)
!466 = !DILocation(line: 77, column: 28, scope: !452)
!467 = !DILocation(line: 77, column: 5, scope: !452)
!468 = !DILocation(line: 77, column: 15, scope: !452)
!469 = !DILocation(line: 77, column: 22, scope: !452)
!470 = !DILocation(line: 77, column: 26, scope: !452)
!471 = !DILocation(line: 78, column: 31, scope: !452)
!472 = !DILocation(line: 78, column: 36, scope: !452)
!473 = !DILocation(line: 78, column: 5, scope: !452)
!474 = !DILocation(line: 78, column: 15, scope: !452)
!475 = !DILocation(line: 78, column: 22, scope: !452)
!476 = !DILocation(line: 78, column: 29, scope: !452)
!477 = !DILocation(line: 79, column: 12, scope: !452)
!478 = !DILocation(line: 79, column: 17, scope: !452)
!479 = !DILocation(line: 79, column: 30, scope: !452)
!480 = !DILocation(line: 79, column: 54, scope: !452)
!481 = !DILocation(line: 79, column: 59, scope: !452)
!482 = !DILocation(line: 79, column: 65, scope: !452)
!483 = !DILocation(line: 79, column: 75, scope: !452)
!484 = !DILocation(line: 79, column: 108, scope: !452)
!485 = !DILocation(line: 80, column: 72, scope: !452)
!486 = !DILocation(line: 80, column: 82, scope: !452)
!487 = !DILocation(line: 80, column: 90, scope: !452)
!488 = !DILocation(line: 80, column: 100, scope: !452)
!489 = !DILocation(line: 79, column: 33, scope: !452)
!490 = !DILocation(line: 0, scope: !452)
!491 = !DILocation(line: 79, column: 5, scope: !452)
!492 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !354, file: !354, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!493 = !DILocation(line: 211, column: 28, scope: !492)
!494 = !DILocation(line: 211, column: 33, scope: !492)
!495 = !DILocation(line: 211, column: 37, scope: !492)
!496 = !DILocation(line: 211, column: 48, scope: !492)
!497 = !DILocation(line: 211, column: 54, scope: !492)
!498 = !DILocation(line: 211, column: 78, scope: !492)
!499 = !DILocation(line: 211, column: 67, scope: !492)
!500 = !DILocation(line: 211, column: 97, scope: !492)
!501 = !DILocation(line: 211, column: 86, scope: !492)
!502 = !DILocation(line: 211, column: 12, scope: !492)
!503 = !DILocation(line: 211, column: 5, scope: !492)
!504 = distinct !DISubprogram(name: "sancus_wrapping", scope: !354, file: !354, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!505 = !DILocation(line: 204, column: 1, scope: !504)
!506 = !{i64 0}
!507 = distinct !DISubprogram(name: "copy_words", scope: !175, file: !175, line: 110, type: !7, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!508 = !DILocation(line: 111, column: 10, scope: !507)
!509 = !DILocation(line: 111, column: 19, scope: !507)
!510 = !DILocation(line: 111, column: 30, scope: !507)
!511 = !DILocation(line: 111, column: 38, scope: !507)
!512 = !DILocation(line: 111, column: 36, scope: !507)
!513 = !DILocation(line: 111, column: 5, scope: !507)
!514 = !DILocation(line: 112, column: 21, scope: !507)
!515 = !DILocation(line: 112, column: 26, scope: !507)
!516 = !DILocation(line: 112, column: 9, scope: !507)
!517 = !DILocation(line: 112, column: 12, scope: !507)
!518 = !DILocation(line: 112, column: 19, scope: !507)
!519 = !DILocation(line: 113, column: 5, scope: !507)
!520 = !DILocation(line: 111, column: 50, scope: !507)
!521 = distinct !{!521, !513, !519, !444}
!522 = !DILocation(line: 114, column: 1, scope: !507)
