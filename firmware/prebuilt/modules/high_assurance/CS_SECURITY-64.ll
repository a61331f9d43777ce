target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CS_SECURITY.output.piece_out, 0"
module asm ".set __sm_CS_SECURITY.output.log_out, 0"
module asm ".set __sm_CS_SECURITY.output.tariff_out, 0"
module asm ".set __sm_CS_SECURITY.output.mode_out, 0"
module asm ".set __sm_CS_SECURITY.output.appliances_out, 0"
module asm ".set __sm_CS_SECURITY.output.read_out, 0"
module asm ".set __sm_CS_SECURITY.input.piece_in, 0"
module asm ".set __sm_CS_SECURITY.input.consumption_in, 0"
module asm ".set __sm_CS_SECURITY.input.balance_in, 0"
module asm ".set __sm_CS_SECURITY.input.metrology_in, 0"
module asm ".set __sm_CS_SECURITY.input.security_in, 0"
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
%struct.anon.3 = type { i32, i32, i16 }
%struct.piece = type { i16, [6 x i16] }
%struct.time = type { i32 }
%struct.half = type { i16, i16, [4 x i16] }
%struct.anon.7 = type { i16, i32 }

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
@gas_reading = internal global %struct.message zeroinitializer, align 2
@generation_reading = internal global %struct.message zeroinitializer, align 2
@curtailment = internal global %struct.message zeroinitializer, align 2
@generation = internal global %struct.end zeroinitializer, align 2
@gas = internal global %struct.end zeroinitializer, align 2

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
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !15
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
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !20
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
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !22
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
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !24
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
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !26
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
  %9 = call zeroext i16 @__sm_CS_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !28
  ret i16 %9, !dbg !28
}

; Function Attrs: nounwind optsize
define dso_local void @piece_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !29 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca %struct.message, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  %8 = alloca i16, align 2
  %9 = alloca i32, align 2
  %10 = alloca %struct.record, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %11 = load i16, ptr %4, align 2, !dbg !30, !tbaa !13
  %12 = icmp eq i16 %11, 14, !dbg !30
  br i1 %12, label %13, label %15, !dbg !30

13:                                               ; preds = %2
  %14 = load ptr, ptr %3, align 2, !dbg !30, !tbaa !9
  br label %16, !dbg !30

15:                                               ; preds = %2
  br label %16, !dbg !30

16:                                               ; preds = %15, %13
  %17 = phi ptr [ %14, %13 ], [ null, %15 ], !dbg !30
  %18 = call zeroext i16 @take_piece(ptr noundef @collected, ptr noundef @next, ptr noundef %17) #7, !dbg !31
  %19 = icmp ne i16 %18, 0, !dbg !31
  br i1 %19, label %21, label %20, !dbg !32

20:                                               ; preds = %16
  br label %110, !dbg !33

21:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(i64 14, ptr %5) #8, !dbg !34
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #8, !dbg !35
  %22 = load i16, ptr @collected, align 2, !dbg !36, !tbaa !37
  store i16 %22, ptr %6, align 2, !dbg !38, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #8, !dbg !35
  %23 = load i16, ptr %6, align 2, !dbg !39, !tbaa !16
  %24 = call ptr @end_of(i16 noundef zeroext %23) #7, !dbg !40
  %25 = icmp ne ptr %24, @central_system, !dbg !41
  %26 = zext i1 %25 to i16, !dbg !41
  store i16 %26, ptr %7, align 2, !dbg !42, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #8, !dbg !43
  %27 = load i16, ptr %6, align 2, !dbg !44, !tbaa !16
  %28 = call ptr @end_of(i16 noundef zeroext %27) #7, !dbg !45
  %29 = load i16, ptr %7, align 2, !dbg !46, !tbaa !16
  %30 = icmp ne i16 %29, 0, !dbg !46
  br i1 %30, label %31, label %33, !dbg !46

31:                                               ; preds = %21
  %32 = load i16, ptr %6, align 2, !dbg !47, !tbaa !16
  br label %34, !dbg !46

33:                                               ; preds = %21
  br label %34, !dbg !46

34:                                               ; preds = %33, %31
  %35 = phi i16 [ %32, %31 ], [ 1, %33 ], !dbg !46
  %36 = load i32, ptr @now, align 2, !dbg !48, !tbaa !49
  %37 = call i16 @unseal_in_time(ptr noundef %28, i16 noundef %35, i32 noundef %36, ptr noundef @collected, ptr noundef %5) #7, !dbg !51
  store i16 %37, ptr %8, align 2, !dbg !52, !tbaa !13
  %38 = load i16, ptr %8, align 2, !dbg !53, !tbaa !13
  %39 = icmp eq i16 %38, 0, !dbg !54
  br i1 %39, label %40, label %55, !dbg !55

40:                                               ; preds = %34
  %41 = load i16, ptr %7, align 2, !dbg !56, !tbaa !16
  %42 = icmp ne i16 %41, 0, !dbg !56
  br i1 %42, label %43, label %55, !dbg !57

43:                                               ; preds = %40
  %44 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 0, !dbg !58
  %45 = load i16, ptr %44, align 2, !dbg !58, !tbaa !59
  %46 = icmp eq i16 %45, 12, !dbg !61
  br i1 %46, label %47, label %55, !dbg !53

47:                                               ; preds = %43
  %48 = load i16, ptr %6, align 2, !dbg !62, !tbaa !16
  %49 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 1, !dbg !63
  %50 = getelementptr inbounds %struct.anon.3, ptr %49, i32 0, i32 2, !dbg !64
  store i16 %48, ptr %50, align 2, !dbg !65, !tbaa !37
  %51 = load i16, ptr %6, align 2, !dbg !66, !tbaa !16
  %52 = icmp eq i16 %51, 10, !dbg !67
  %53 = zext i1 %52 to i64, !dbg !66
  %54 = select i1 %52, ptr @gas_reading, ptr @generation_reading, !dbg !66
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %54, ptr align 2 %5, i16 14, i1 false), !dbg !68, !tbaa.struct !69
  store i32 1, ptr %9, align 2
  br label %108, !dbg !70

55:                                               ; preds = %43, %40, %34
  %56 = load i16, ptr %8, align 2, !dbg !71, !tbaa !13
  %57 = icmp eq i16 %56, 0, !dbg !72
  br i1 %57, label %58, label %67, !dbg !73

58:                                               ; preds = %55
  %59 = load i16, ptr %7, align 2, !dbg !74, !tbaa !16
  %60 = icmp ne i16 %59, 0, !dbg !74
  br i1 %60, label %66, label %61, !dbg !75

61:                                               ; preds = %58
  %62 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 0, !dbg !76
  %63 = load i16, ptr %62, align 2, !dbg !76, !tbaa !59
  %64 = sub i16 %63, 17, !dbg !77
  %65 = icmp ugt i16 %64, 4, !dbg !78
  br i1 %65, label %66, label %67, !dbg !71

66:                                               ; preds = %61, %58
  store i16 8, ptr %8, align 2, !dbg !79, !tbaa !13
  br label %67, !dbg !80

67:                                               ; preds = %66, %61, %55
  call void @llvm.lifetime.start.p0(i64 6, ptr %10) #8, !dbg !81
  %68 = getelementptr inbounds %struct.record, ptr %10, i32 0, i32 0, !dbg !82
  %69 = load i16, ptr %8, align 2, !dbg !83, !tbaa !13
  %70 = icmp eq i16 %69, 0, !dbg !84
  br i1 %70, label %71, label %74, !dbg !83

71:                                               ; preds = %67
  %72 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 0, !dbg !85
  %73 = load i16, ptr %72, align 2, !dbg !85, !tbaa !59
  br label %75, !dbg !83

74:                                               ; preds = %67
  br label %75, !dbg !83

75:                                               ; preds = %74, %71
  %76 = phi i16 [ %73, %71 ], [ 128, %74 ], !dbg !83
  store i16 %76, ptr %68, align 2, !dbg !86, !tbaa !16
  %77 = getelementptr inbounds i16, ptr %68, i16 1, !dbg !86
  %78 = load i16, ptr %8, align 2, !dbg !87, !tbaa !13
  store i16 %78, ptr %77, align 2, !dbg !86, !tbaa !16
  %79 = getelementptr inbounds i16, ptr %68, i16 2, !dbg !86
  store i16 1, ptr %79, align 2, !dbg !86, !tbaa !16
  %80 = call zeroext i16 @log_out(ptr noundef %10, i16 noundef 6) #7, !dbg !88
  %81 = icmp eq i16 %80, 0, !dbg !88
  br i1 %81, label %82, label %85, !dbg !89

82:                                               ; preds = %75
  %83 = load i16, ptr %8, align 2, !dbg !90, !tbaa !13
  %84 = icmp ne i16 %83, 0, !dbg !91
  br i1 %84, label %85, label %86, !dbg !92

85:                                               ; preds = %82, %75
  store i32 1, ptr %9, align 2
  br label %107, !dbg !93

86:                                               ; preds = %82
  %87 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 0, !dbg !94
  %88 = load i16, ptr %87, align 2, !dbg !94, !tbaa !59
  switch i16 %88, label %106 [
    i16 17, label %89
    i16 18, label %93
    i16 19, label %97
    i16 20, label %101
    i16 21, label %105
  ], !dbg !95

89:                                               ; preds = %86
  %90 = call zeroext i16 @tariff_out(ptr noundef %5, i16 noundef 14) #7, !dbg !96
  %91 = icmp eq i16 %90, 0, !dbg !96
  %92 = zext i1 %91 to i16, !dbg !96
  br label %106, !dbg !97

93:                                               ; preds = %86
  %94 = call zeroext i16 @mode_out(ptr noundef %5, i16 noundef 14) #7, !dbg !98
  %95 = icmp eq i16 %94, 0, !dbg !98
  %96 = zext i1 %95 to i16, !dbg !98
  br label %106, !dbg !99

97:                                               ; preds = %86
  %98 = call zeroext i16 @appliances_out(ptr noundef %5, i16 noundef 14) #7, !dbg !100
  %99 = icmp eq i16 %98, 0, !dbg !100
  %100 = zext i1 %99 to i16, !dbg !100
  br label %106, !dbg !101

101:                                              ; preds = %86
  %102 = call zeroext i16 @read_out(ptr noundef %5, i16 noundef 14) #7, !dbg !102
  %103 = icmp eq i16 %102, 0, !dbg !102
  %104 = zext i1 %103 to i16, !dbg !102
  br label %106, !dbg !103

105:                                              ; preds = %86
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @curtailment, ptr align 2 %5, i16 14, i1 false), !dbg !104, !tbaa.struct !69
  br label %106, !dbg !105

106:                                              ; preds = %86, %105, %101, %97, %93, %89
  store i32 0, ptr %9, align 2, !dbg !106
  br label %107, !dbg !106

107:                                              ; preds = %106, %85
  call void @llvm.lifetime.end.p0(i64 6, ptr %10) #8, !dbg !106
  br label %108

108:                                              ; preds = %107, %47
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #8, !dbg !106
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #8, !dbg !106
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #8, !dbg !106
  call void @llvm.lifetime.end.p0(i64 14, ptr %5) #8, !dbg !106
  %109 = load i32, ptr %9, align 2
  switch i32 %109, label %111 [
    i32 0, label %110
    i32 1, label %110
  ]

110:                                              ; preds = %20, %108, %108
  ret void, !dbg !106

111:                                              ; preds = %108
  unreachable
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @take_piece(ptr noundef %0, ptr noundef %1, ptr noundef %2) #2 !dbg !107 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca ptr, align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store ptr %2, ptr %7, align 2, !tbaa !9
  %8 = load ptr, ptr %7, align 2, !dbg !109, !tbaa !9
  %9 = icmp eq ptr %8, null, !dbg !110
  br i1 %9, label %22, label %10, !dbg !111

10:                                               ; preds = %3
  %11 = load ptr, ptr %7, align 2, !dbg !112, !tbaa !9
  %12 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 0, !dbg !113
  %13 = load i16, ptr %12, align 2, !dbg !113, !tbaa !114
  %14 = icmp ne i16 %13, 0, !dbg !116
  br i1 %14, label %15, label %23, !dbg !117

15:                                               ; preds = %10
  %16 = load ptr, ptr %7, align 2, !dbg !118, !tbaa !9
  %17 = getelementptr inbounds %struct.piece, ptr %16, i32 0, i32 0, !dbg !119
  %18 = load i16, ptr %17, align 2, !dbg !119, !tbaa !114
  %19 = load ptr, ptr %6, align 2, !dbg !120, !tbaa !9
  %20 = load i16, ptr %19, align 2, !dbg !121, !tbaa !16
  %21 = icmp ne i16 %18, %20, !dbg !122
  br i1 %21, label %22, label %23, !dbg !109

22:                                               ; preds = %15, %3
  store i16 0, ptr %4, align 2, !dbg !123
  br label %45, !dbg !123

23:                                               ; preds = %15, %10
  %24 = load ptr, ptr %5, align 2, !dbg !124, !tbaa !9
  %25 = getelementptr inbounds %struct.envelope, ptr %24, i32 0, i32 0, !dbg !125
  %26 = getelementptr inbounds [18 x i16], ptr %25, i16 0, i16 0, !dbg !124
  %27 = load ptr, ptr %7, align 2, !dbg !126, !tbaa !9
  %28 = getelementptr inbounds %struct.piece, ptr %27, i32 0, i32 0, !dbg !127
  %29 = load i16, ptr %28, align 2, !dbg !127, !tbaa !114
  %30 = getelementptr inbounds i16, ptr %26, i16 %29, !dbg !128
  %31 = load ptr, ptr %7, align 2, !dbg !129, !tbaa !9
  %32 = getelementptr inbounds %struct.piece, ptr %31, i32 0, i32 1, !dbg !130
  %33 = getelementptr inbounds [6 x i16], ptr %32, i16 0, i16 0, !dbg !129
  call void @copy_words(ptr noundef %30, ptr noundef %33, i16 noundef 6) #7, !dbg !131
  %34 = load ptr, ptr %7, align 2, !dbg !132, !tbaa !9
  %35 = getelementptr inbounds %struct.piece, ptr %34, i32 0, i32 0, !dbg !133
  %36 = load i16, ptr %35, align 2, !dbg !133, !tbaa !114
  %37 = add i16 %36, 6, !dbg !134
  %38 = load ptr, ptr %6, align 2, !dbg !135, !tbaa !9
  store i16 %37, ptr %38, align 2, !dbg !136, !tbaa !16
  %39 = load ptr, ptr %6, align 2, !dbg !137, !tbaa !9
  %40 = load i16, ptr %39, align 2, !dbg !138, !tbaa !16
  %41 = icmp ne i16 %40, 18, !dbg !139
  br i1 %41, label %42, label %43, !dbg !138

42:                                               ; preds = %23
  store i16 0, ptr %4, align 2, !dbg !140
  br label %45, !dbg !140

43:                                               ; preds = %23
  %44 = load ptr, ptr %6, align 2, !dbg !141, !tbaa !9
  store i16 0, ptr %44, align 2, !dbg !142, !tbaa !16
  store i16 1, ptr %4, align 2, !dbg !143
  br label %45, !dbg !143

45:                                               ; preds = %43, %42, %22
  %46 = load i16, ptr %4, align 2, !dbg !144
  ret i16 %46, !dbg !144
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define internal ptr @end_of(i16 noundef zeroext %0) #0 section ".sm.CS_SECURITY.text" !dbg !145 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  %3 = load i16, ptr %2, align 2, !dbg !146, !tbaa !16
  %4 = icmp eq i16 %3, 10, !dbg !147
  br i1 %4, label %5, label %6, !dbg !146

5:                                                ; preds = %1
  br label %11, !dbg !146

6:                                                ; preds = %1
  %7 = load i16, ptr %2, align 2, !dbg !148, !tbaa !16
  %8 = icmp eq i16 %7, 11, !dbg !149
  %9 = zext i1 %8 to i64, !dbg !148
  %10 = select i1 %8, ptr @generation, ptr @central_system, !dbg !148
  br label %11, !dbg !146

11:                                               ; preds = %6, %5
  %12 = phi ptr [ @gas, %5 ], [ %10, %6 ], !dbg !146
  ret ptr %12, !dbg !150
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal_in_time(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #2 !dbg !151 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  %11 = alloca i32, align 2
  %12 = alloca i16, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !49
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 4, ptr %11) #8, !dbg !152
  %13 = load ptr, ptr %6, align 2, !dbg !153, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 3, !dbg !154
  %15 = load i32, ptr %14, align 2, !dbg !154, !tbaa !155
  store i32 %15, ptr %11, align 2, !dbg !157, !tbaa !49
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #8, !dbg !158
  %16 = load ptr, ptr %6, align 2, !dbg !159, !tbaa !9
  %17 = load i16, ptr %7, align 2, !dbg !160, !tbaa !13
  %18 = load ptr, ptr %9, align 2, !dbg !161, !tbaa !9
  %19 = load ptr, ptr %10, align 2, !dbg !162, !tbaa !9
  %20 = call i16 @unseal(ptr noundef %16, i16 noundef %17, ptr noundef %18, ptr noundef %19) #7, !dbg !163
  store i16 %20, ptr %12, align 2, !dbg !164, !tbaa !13
  %21 = load i16, ptr %12, align 2, !dbg !165, !tbaa !13
  %22 = icmp eq i16 %21, 0, !dbg !166
  br i1 %22, label %23, label %37, !dbg !167

23:                                               ; preds = %5
  %24 = load ptr, ptr %9, align 2, !dbg !168, !tbaa !9
  %25 = getelementptr inbounds %struct.envelope, ptr %24, i32 0, i32 0, !dbg !169
  %26 = getelementptr inbounds %struct.anon, ptr %25, i32 0, i32 0, !dbg !169
  %27 = getelementptr inbounds %struct.anon.0, ptr %26, i32 0, i32 1, !dbg !170
  %28 = load i32, ptr %27, align 2, !dbg !170, !tbaa !37
  %29 = load i32, ptr %8, align 2, !dbg !171, !tbaa !49
  %30 = sub i32 %28, %29, !dbg !172
  %31 = add i32 %30, 120, !dbg !173
  %32 = icmp ugt i32 %31, 240, !dbg !174
  br i1 %32, label %33, label %37, !dbg !165

33:                                               ; preds = %23
  %34 = load i32, ptr %11, align 2, !dbg !175, !tbaa !49
  %35 = load ptr, ptr %6, align 2, !dbg !176, !tbaa !9
  %36 = getelementptr inbounds %struct.end, ptr %35, i32 0, i32 3, !dbg !177
  store i32 %34, ptr %36, align 2, !dbg !178, !tbaa !155
  store i16 4, ptr %12, align 2, !dbg !179, !tbaa !13
  br label %37, !dbg !180

37:                                               ; preds = %33, %23, %5
  %38 = load i16, ptr %12, align 2, !dbg !181, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #8, !dbg !182
  call void @llvm.lifetime.end.p0(i64 4, ptr %11) #8, !dbg !182
  ret i16 %38, !dbg !183
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define dso_local void @consumption_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !184 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !185, !tbaa !13
  %6 = icmp eq i16 %5, 14, !dbg !185
  br i1 %6, label %7, label %9, !dbg !185

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !185, !tbaa !9
  br label %10, !dbg !185

9:                                                ; preds = %2
  br label %10, !dbg !185

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !185
  call void @tell_of(ptr noundef %11, i16 noundef 1, i16 noundef 2) #7, !dbg !186
  ret void, !dbg !187
}

; Function Attrs: noinline nounwind optsize
define internal void @tell_of(ptr noundef %0, i16 noundef %1, i16 noundef %2) #5 section ".sm.CS_SECURITY.text" !dbg !188 {
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store i16 %1, ptr %5, align 2, !tbaa !13
  store i16 %2, ptr %6, align 2, !tbaa !13
  %7 = load ptr, ptr %4, align 2, !dbg !189, !tbaa !9
  %8 = icmp ne ptr %7, null, !dbg !190
  br i1 %8, label %9, label %27, !dbg !191

9:                                                ; preds = %3
  %10 = load ptr, ptr %4, align 2, !dbg !192, !tbaa !9
  %11 = load i16, ptr %5, align 2, !dbg !193, !tbaa !13
  %12 = call zeroext i16 @is_of_log(ptr noundef %10, i16 noundef %11) #7, !dbg !194
  %13 = icmp ne i16 %12, 0, !dbg !194
  br i1 %13, label %24, label %14, !dbg !195

14:                                               ; preds = %9
  %15 = load ptr, ptr %4, align 2, !dbg !196, !tbaa !9
  %16 = getelementptr inbounds %struct.message, ptr %15, i32 0, i32 0, !dbg !197
  %17 = load i16, ptr %16, align 2, !dbg !197, !tbaa !59
  %18 = load i16, ptr %5, align 2, !dbg !198, !tbaa !13
  %19 = sub i16 %17, %18, !dbg !199
  %20 = load i16, ptr %6, align 2, !dbg !200, !tbaa !13
  %21 = load i16, ptr %5, align 2, !dbg !201, !tbaa !13
  %22 = sub i16 %20, %21, !dbg !202
  %23 = icmp ule i16 %19, %22, !dbg !203
  br i1 %23, label %24, label %27, !dbg !189

24:                                               ; preds = %14, %9
  %25 = load ptr, ptr %4, align 2, !dbg !204, !tbaa !9
  %26 = call zeroext i16 @tell(ptr noundef @central_system, i16 noundef 2, ptr noundef %25) #7, !dbg !205
  br label %27, !dbg !206

27:                                               ; preds = %24, %14, %3
  ret void, !dbg !207
}

; Function Attrs: nounwind optsize
define dso_local void @balance_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !208 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !209, !tbaa !13
  %6 = icmp eq i16 %5, 14, !dbg !209
  br i1 %6, label %7, label %9, !dbg !209

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !209, !tbaa !9
  br label %10, !dbg !209

9:                                                ; preds = %2
  br label %10, !dbg !209

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !209
  call void @tell_of(ptr noundef %11, i16 noundef 3, i16 noundef 3) #7, !dbg !210
  ret void, !dbg !211
}

; Function Attrs: nounwind optsize
define dso_local void @metrology_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !212 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !213, !tbaa !13
  %6 = icmp eq i16 %5, 14, !dbg !213
  br i1 %6, label %7, label %9, !dbg !213

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !213, !tbaa !9
  br label %10, !dbg !213

9:                                                ; preds = %2
  br label %10, !dbg !213

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !213
  call void @tell_of(ptr noundef %11, i16 noundef 6, i16 noundef 6) #7, !dbg !214
  ret void, !dbg !215
}

; Function Attrs: nounwind optsize
define dso_local void @security_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !216 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load i16, ptr %4, align 2, !dbg !217, !tbaa !13
  %6 = icmp eq i16 %5, 14, !dbg !217
  br i1 %6, label %7, label %9, !dbg !217

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !217, !tbaa !9
  br label %10, !dbg !217

9:                                                ; preds = %2
  br label %10, !dbg !217

10:                                               ; preds = %9, %7
  %11 = phi ptr [ %8, %7 ], [ null, %9 ], !dbg !217
  call void @tell_of(ptr noundef %11, i16 noundef 7, i16 noundef 7) #7, !dbg !218
  ret void, !dbg !219
}

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !220 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #8, !dbg !221
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
  store i32 %18, ptr @now, align 2, !dbg !230, !tbaa !49
  call void @tell_waiting(ptr noundef @central_system, i16 noundef 2, ptr noundef @gas_reading) #7, !dbg !231
  call void @tell_waiting(ptr noundef @central_system, i16 noundef 2, ptr noundef @generation_reading) #7, !dbg !232
  call void @tell_waiting(ptr noundef @generation, i16 noundef 12, ptr noundef @curtailment) #7, !dbg !233
  br label %19, !dbg !234

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !235
  ret void, !dbg !235
}

; Function Attrs: noinline nounwind optsize
define internal void @tell_waiting(ptr noundef %0, i16 noundef %1, ptr noundef %2) #5 section ".sm.CS_SECURITY.text" !dbg !236 {
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store i16 %1, ptr %5, align 2, !tbaa !13
  store ptr %2, ptr %6, align 2, !tbaa !9
  %7 = load ptr, ptr %6, align 2, !dbg !237, !tbaa !9
  %8 = getelementptr inbounds %struct.message, ptr %7, i32 0, i32 0, !dbg !238
  %9 = load i16, ptr %8, align 2, !dbg !238, !tbaa !59
  %10 = icmp ne i16 %9, 0, !dbg !239
  br i1 %10, label %11, label %20, !dbg !240

11:                                               ; preds = %3
  %12 = load ptr, ptr %4, align 2, !dbg !241, !tbaa !9
  %13 = load i16, ptr %5, align 2, !dbg !242, !tbaa !13
  %14 = load ptr, ptr %6, align 2, !dbg !243, !tbaa !9
  %15 = call zeroext i16 @tell(ptr noundef %12, i16 noundef %13, ptr noundef %14) #7, !dbg !244
  %16 = icmp ne i16 %15, 0, !dbg !244
  br i1 %16, label %17, label %20, !dbg !237

17:                                               ; preds = %11
  %18 = load ptr, ptr %6, align 2, !dbg !245, !tbaa !9
  %19 = getelementptr inbounds %struct.message, ptr %18, i32 0, i32 0, !dbg !246
  store i16 0, ptr %19, align 2, !dbg !247, !tbaa !59
  br label %20, !dbg !248

20:                                               ; preds = %17, %11, %3
  ret void, !dbg !249
}

; Function Attrs: nounwind optsize
define dso_local void @key_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS_SECURITY.text" !dbg !250 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #8, !dbg !251
  %6 = load i16, ptr %4, align 2, !dbg !252, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !252
  br i1 %7, label %8, label %10, !dbg !252

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !252, !tbaa !9
  br label %11, !dbg !252

10:                                               ; preds = %2
  br label %11, !dbg !252

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !252
  store ptr %12, ptr %5, align 2, !dbg !253, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !254, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !255
  br i1 %14, label %15, label %21, !dbg !254

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !256, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 0, !dbg !257
  %18 = load i16, ptr %17, align 2, !dbg !257, !tbaa !258
  %19 = call ptr @end_of(i16 noundef zeroext %18) #7, !dbg !260
  %20 = load ptr, ptr %5, align 2, !dbg !261, !tbaa !9
  call void @take_half(ptr noundef %19, ptr noundef %20) #7, !dbg !262
  br label %21, !dbg !263

21:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !264
  ret void, !dbg !264
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_half(ptr noundef %0, ptr noundef %1) #2 !dbg !265 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %4, align 2, !dbg !266, !tbaa !9
  %6 = icmp ne ptr %5, null, !dbg !267
  br i1 %6, label %7, label %29, !dbg !268

7:                                                ; preds = %2
  %8 = load ptr, ptr %4, align 2, !dbg !269, !tbaa !9
  %9 = getelementptr inbounds %struct.half, ptr %8, i32 0, i32 1, !dbg !270
  %10 = load i16, ptr %9, align 2, !dbg !270, !tbaa !271
  %11 = icmp ult i16 %10, 2, !dbg !272
  br i1 %11, label %12, label %29, !dbg !266

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 2, !dbg !273, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 0, !dbg !274
  %15 = getelementptr inbounds [8 x i16], ptr %14, i16 0, i16 0, !dbg !273
  %16 = load ptr, ptr %4, align 2, !dbg !275, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 1, !dbg !276
  %18 = load i16, ptr %17, align 2, !dbg !276, !tbaa !271
  %19 = mul i16 %18, 4, !dbg !277
  %20 = getelementptr inbounds i16, ptr %15, i16 %19, !dbg !278
  %21 = load ptr, ptr %4, align 2, !dbg !279, !tbaa !9
  %22 = getelementptr inbounds %struct.half, ptr %21, i32 0, i32 2, !dbg !280
  %23 = getelementptr inbounds [4 x i16], ptr %22, i16 0, i16 0, !dbg !279
  call void @copy_words(ptr noundef %20, ptr noundef %23, i16 noundef 4) #7, !dbg !281
  %24 = load ptr, ptr %4, align 2, !dbg !282, !tbaa !9
  %25 = getelementptr inbounds %struct.half, ptr %24, i32 0, i32 1, !dbg !283
  %26 = load i16, ptr %25, align 2, !dbg !283, !tbaa !271
  %27 = load ptr, ptr %3, align 2, !dbg !284, !tbaa !9
  %28 = getelementptr inbounds %struct.end, ptr %27, i32 0, i32 1, !dbg !285
  store i16 %26, ptr %28, align 2, !dbg !286, !tbaa !287
  br label %29, !dbg !288

29:                                               ; preds = %12, %7, %2
  ret void, !dbg !289
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #2 !dbg !290 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #8, !dbg !291
  store i16 0, ptr %7, align 2, !dbg !292, !tbaa !13
  br label %8, !dbg !291

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !293, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !294, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !295
  br i1 %11, label %13, label %12, !dbg !296

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #8, !dbg !296
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !297, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !298, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !297
  %17 = load i16, ptr %16, align 2, !dbg !297, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !299, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !300, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !299
  store i16 %17, ptr %20, align 2, !dbg !301, !tbaa !16
  br label %21, !dbg !302

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !303, !tbaa !13
  %23 = add i16 %22, 1, !dbg !303
  store i16 %23, ptr %7, align 2, !dbg !303, !tbaa !13
  br label %8, !dbg !296, !llvm.loop !304

24:                                               ; preds = %12
  ret void, !dbg !306
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal(ptr noundef %0, i16 noundef %1, ptr noundef %2, ptr noundef %3) #2 !dbg !307 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  %10 = load ptr, ptr %6, align 2, !dbg !308, !tbaa !9
  %11 = getelementptr inbounds %struct.end, ptr %10, i32 0, i32 1, !dbg !309
  %12 = load i16, ptr %11, align 2, !dbg !309, !tbaa !287
  %13 = icmp ne i16 %12, 0, !dbg !308
  br i1 %13, label %14, label %39, !dbg !310

14:                                               ; preds = %4
  %15 = load ptr, ptr %8, align 2, !dbg !311, !tbaa !9
  %16 = getelementptr inbounds %struct.envelope, ptr %15, i32 0, i32 0, !dbg !312
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 0, !dbg !312
  %18 = getelementptr inbounds %struct.anon.0, ptr %17, i32 0, i32 0, !dbg !313
  %19 = load i16, ptr %18, align 2, !dbg !313, !tbaa !37
  %20 = load i16, ptr %7, align 2, !dbg !314, !tbaa !13
  %21 = icmp ne i16 %19, %20, !dbg !315
  br i1 %21, label %39, label %22, !dbg !316

22:                                               ; preds = %14
  %23 = load ptr, ptr %6, align 2, !dbg !317, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 0, !dbg !318
  %25 = getelementptr inbounds [8 x i16], ptr %24, i16 0, i16 0, !dbg !317
  %26 = load ptr, ptr %8, align 2, !dbg !319, !tbaa !9
  %27 = getelementptr inbounds %struct.envelope, ptr %26, i32 0, i32 0, !dbg !320
  %28 = getelementptr inbounds %struct.anon, ptr %27, i32 0, i32 0, !dbg !320
  %29 = load ptr, ptr %8, align 2, !dbg !321, !tbaa !9
  %30 = getelementptr inbounds %struct.envelope, ptr %29, i32 0, i32 0, !dbg !322
  %31 = getelementptr inbounds %struct.anon, ptr %30, i32 0, i32 1, !dbg !322
  %32 = load ptr, ptr %8, align 2, !dbg !323, !tbaa !9
  %33 = getelementptr inbounds %struct.envelope, ptr %32, i32 0, i32 0, !dbg !324
  %34 = getelementptr inbounds %struct.anon, ptr %33, i32 0, i32 2, !dbg !324
  %35 = getelementptr inbounds [16 x i8], ptr %34, i16 0, i16 0, !dbg !323
  %36 = load ptr, ptr %9, align 2, !dbg !325, !tbaa !9
  %37 = call i16 @sancus_unwrap_with_key(ptr noundef %25, ptr noundef %28, i16 noundef 6, ptr noundef %31, i16 noundef 14, ptr noundef %35, ptr noundef %36) #7, !dbg !326
  %38 = icmp ne i16 %37, 0, !dbg !326
  br i1 %38, label %40, label %39, !dbg !327

39:                                               ; preds = %22, %14, %4
  store i16 1, ptr %5, align 2, !dbg !328
  br label %60, !dbg !328

40:                                               ; preds = %22
  %41 = load ptr, ptr %6, align 2, !dbg !329, !tbaa !9
  %42 = getelementptr inbounds %struct.end, ptr %41, i32 0, i32 3, !dbg !330
  %43 = load i32, ptr %42, align 2, !dbg !330, !tbaa !155
  %44 = load ptr, ptr %8, align 2, !dbg !331, !tbaa !9
  %45 = getelementptr inbounds %struct.envelope, ptr %44, i32 0, i32 0, !dbg !332
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 0, !dbg !332
  %47 = getelementptr inbounds %struct.anon.0, ptr %46, i32 0, i32 1, !dbg !333
  %48 = load i32, ptr %47, align 2, !dbg !333, !tbaa !37
  %49 = call zeroext i16 @is_before(i32 noundef %43, i32 noundef %48) #7, !dbg !334
  %50 = icmp ne i16 %49, 0, !dbg !334
  br i1 %50, label %52, label %51, !dbg !335

51:                                               ; preds = %40
  store i16 2, ptr %5, align 2, !dbg !336
  br label %60, !dbg !336

52:                                               ; preds = %40
  %53 = load ptr, ptr %8, align 2, !dbg !337, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !338
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 0, !dbg !338
  %56 = getelementptr inbounds %struct.anon.0, ptr %55, i32 0, i32 1, !dbg !339
  %57 = load i32, ptr %56, align 2, !dbg !339, !tbaa !37
  %58 = load ptr, ptr %6, align 2, !dbg !340, !tbaa !9
  %59 = getelementptr inbounds %struct.end, ptr %58, i32 0, i32 3, !dbg !341
  store i32 %57, ptr %59, align 2, !dbg !342, !tbaa !155
  store i16 0, ptr %5, align 2, !dbg !343
  br label %60, !dbg !343

60:                                               ; preds = %52, %51, %39
  %61 = load i16, ptr %5, align 2, !dbg !344
  ret i16 %61, !dbg !344
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #2 !dbg !345 {
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
  %16 = load i16, ptr %13, align 2, !dbg !347, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !348
  br i1 %17, label %18, label %24, !dbg !347

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !349, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !350, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !351, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !352, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #7, !dbg !353
  store i16 %23, ptr %8, align 2, !dbg !354
  br label %35, !dbg !354

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !355, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !356, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !357, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !358, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !359, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !360, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !361
  %32 = load ptr, ptr %14, align 2, !dbg !362, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !363
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #7, !dbg !364
  store i16 %34, ptr %8, align 2, !dbg !365
  br label %35, !dbg !365

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !366
  ret i16 %36, !dbg !366
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #2 !dbg !367 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !49
  store i32 %1, ptr %4, align 2, !tbaa !49
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #8, !dbg !369
  %6 = load i32, ptr %3, align 2, !dbg !370, !tbaa !49
  %7 = load i32, ptr %4, align 2, !dbg !371, !tbaa !49
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !372
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !372
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !372
  store i32 %10, ptr %5, align 2, !dbg !372
  %11 = zext i1 %9 to i16, !dbg !372
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #8, !dbg !373
  ret i16 %11, !dbg !374
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #2 !dbg !375 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [8 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 8, ptr %9) #8, !dbg !376
  %10 = load ptr, ptr %5, align 2, !dbg !377, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !378, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !379, !tbaa !13
  %13 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !380
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #7, !dbg !381
  %15 = icmp ne i16 %14, 0, !dbg !381
  br i1 %15, label %16, label %21, !dbg !382

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !383, !tbaa !9
  %18 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !384
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 8) #7, !dbg !385
  %20 = icmp eq i16 %19, 0, !dbg !386
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !387
  %23 = zext i1 %22 to i16, !dbg !382
  call void @llvm.lifetime.end.p0(i64 8, ptr %9) #8, !dbg !388
  ret i16 %23, !dbg !389
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #2 !dbg !390 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #8, !dbg !391
  %22 = load ptr, ptr %8, align 2, !dbg !391, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !391
  store i16 %23, ptr %15, align 2, !dbg !391, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #8, !dbg !391
  %24 = load ptr, ptr %9, align 2, !dbg !391, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !391
  store i16 %25, ptr %16, align 2, !dbg !391, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #8, !dbg !391
  %26 = load ptr, ptr %9, align 2, !dbg !391, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !391
  %28 = load i16, ptr %10, align 2, !dbg !391, !tbaa !13
  %29 = add i16 %27, %28, !dbg !391
  store i16 %29, ptr %17, align 2, !dbg !391, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #8, !dbg !391
  %30 = load ptr, ptr %11, align 2, !dbg !391, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !391
  store i16 %31, ptr %18, align 2, !dbg !391, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #8, !dbg !391
  %32 = load ptr, ptr %11, align 2, !dbg !391, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !391
  %34 = load i16, ptr %12, align 2, !dbg !391, !tbaa !13
  %35 = add i16 %33, %34, !dbg !391
  store i16 %35, ptr %19, align 2, !dbg !391, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #8, !dbg !391
  %36 = load i16, ptr %13, align 2, !dbg !391, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !391, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #8, !dbg !391
  %37 = load i16, ptr %14, align 2, !dbg !391, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !391, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !391, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !391, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !391, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !391, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !391, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #8, !dbg !391, !srcloc !392
  store i16 %44, ptr %21, align 2, !dbg !391, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !391, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #8, !dbg !391
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #8, !dbg !391
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #8, !dbg !391
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #8, !dbg !391
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #8, !dbg !391
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #8, !dbg !391
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #8, !dbg !391
  ret i16 %45, !dbg !391
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #2 !dbg !393 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #8, !dbg !394
  %16 = load ptr, ptr %5, align 2, !dbg !394, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !394
  store i16 %17, ptr %9, align 2, !dbg !394, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #8, !dbg !395
  %18 = load ptr, ptr %6, align 2, !dbg !395, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !395
  store i16 %19, ptr %10, align 2, !dbg !395, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #8, !dbg !396
  %20 = load ptr, ptr %6, align 2, !dbg !396, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !396
  %22 = load i16, ptr %7, align 2, !dbg !396, !tbaa !13
  %23 = add i16 %21, %22, !dbg !396
  store i16 %23, ptr %11, align 2, !dbg !396, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #8, !dbg !397
  store i16 0, ptr %12, align 2, !dbg !397, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #8, !dbg !398
  store i16 0, ptr %13, align 2, !dbg !398, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #8, !dbg !399
  %24 = load ptr, ptr %8, align 2, !dbg !399, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !399
  store i16 %25, ptr %14, align 2, !dbg !399, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #8, !dbg !400
  %26 = load i16, ptr %9, align 2, !dbg !401, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !402, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !403, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !404, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !405, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !406, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #8, !dbg !407, !srcloc !408
  store i16 %32, ptr %15, align 2, !dbg !407, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !409, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #8, !dbg !410
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #8, !dbg !410
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #8, !dbg !410
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #8, !dbg !410
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #8, !dbg !410
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #8, !dbg !410
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #8, !dbg !410
  ret i16 %33, !dbg !411
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #2 !dbg !412 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #8, !dbg !413
  %11 = load ptr, ptr %4, align 2, !dbg !414, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !415, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #8, !dbg !416
  %12 = load ptr, ptr %5, align 2, !dbg !417, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !418, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #8, !dbg !419
  store i16 0, ptr %9, align 2, !dbg !420, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #8, !dbg !421
  store i16 0, ptr %10, align 2, !dbg !422, !tbaa !13
  br label %13, !dbg !421

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !423, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !424, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !425
  br i1 %16, label %18, label %17, !dbg !426

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #8, !dbg !426
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !427, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !428, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !427
  %22 = load volatile i8, ptr %21, align 1, !dbg !427, !tbaa !37
  %23 = zext i8 %22 to i16, !dbg !427
  %24 = load ptr, ptr %8, align 2, !dbg !429, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !430, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !429
  %27 = load volatile i8, ptr %26, align 1, !dbg !429, !tbaa !37
  %28 = zext i8 %27 to i16, !dbg !429
  %29 = xor i16 %23, %28, !dbg !431
  %30 = load i16, ptr %9, align 2, !dbg !432, !tbaa !13
  %31 = or i16 %30, %29, !dbg !432
  store i16 %31, ptr %9, align 2, !dbg !432, !tbaa !13
  br label %32, !dbg !433

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !434, !tbaa !13
  %34 = add i16 %33, 1, !dbg !434
  store i16 %34, ptr %10, align 2, !dbg !434, !tbaa !13
  br label %13, !dbg !426, !llvm.loop !435

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !436, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !437
  %38 = lshr i16 %37, 8, !dbg !438
  %39 = and i16 1, %38, !dbg !439
  %40 = sub nsw i16 %39, 1, !dbg !440
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #8, !dbg !441
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #8, !dbg !441
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #8, !dbg !441
  ret i16 %40, !dbg !442
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #6

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_of_log(ptr noundef %0, i16 noundef %1) #2 !dbg !443 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %5 = load ptr, ptr %3, align 2, !dbg !444, !tbaa !9
  %6 = getelementptr inbounds %struct.message, ptr %5, i32 0, i32 0, !dbg !445
  %7 = load i16, ptr %6, align 2, !dbg !445, !tbaa !59
  %8 = load i16, ptr %4, align 2, !dbg !446, !tbaa !13
  %9 = icmp eq i16 %7, %8, !dbg !447
  br i1 %9, label %24, label %10, !dbg !448

10:                                               ; preds = %2
  %11 = load ptr, ptr %3, align 2, !dbg !449, !tbaa !9
  %12 = getelementptr inbounds %struct.message, ptr %11, i32 0, i32 0, !dbg !450
  %13 = load i16, ptr %12, align 2, !dbg !450, !tbaa !59
  %14 = icmp eq i16 %13, 5, !dbg !451
  br i1 %14, label %15, label %22, !dbg !452

15:                                               ; preds = %10
  %16 = load ptr, ptr %3, align 2, !dbg !453, !tbaa !9
  %17 = getelementptr inbounds %struct.message, ptr %16, i32 0, i32 1, !dbg !454
  %18 = getelementptr inbounds %struct.anon.7, ptr %17, i32 0, i32 0, !dbg !455
  %19 = load i16, ptr %18, align 2, !dbg !455, !tbaa !37
  %20 = load i16, ptr %4, align 2, !dbg !456, !tbaa !13
  %21 = icmp eq i16 %19, %20, !dbg !457
  br label %22

22:                                               ; preds = %15, %10
  %23 = phi i1 [ false, %10 ], [ %21, %15 ], !dbg !458
  br label %24, !dbg !448

24:                                               ; preds = %22, %2
  %25 = phi i1 [ true, %2 ], [ %23, %22 ]
  %26 = zext i1 %25 to i16, !dbg !448
  ret i16 %26, !dbg !459
}

; Function Attrs: noinline nounwind optsize
define internal zeroext i16 @tell(ptr noundef %0, i16 noundef %1, ptr noundef %2) #5 section ".sm.CS_SECURITY.text" !dbg !460 {
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca %struct.envelope, align 2
  %8 = alloca %struct.piece, align 2
  %9 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store i16 %1, ptr %5, align 2, !tbaa !13
  store ptr %2, ptr %6, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 36, ptr %7) #8, !dbg !461
  %10 = load ptr, ptr %4, align 2, !dbg !462, !tbaa !9
  %11 = load i16, ptr %5, align 2, !dbg !463, !tbaa !13
  %12 = load i32, ptr @now, align 2, !dbg !464, !tbaa !49
  %13 = load ptr, ptr %6, align 2, !dbg !465, !tbaa !9
  %14 = call zeroext i16 @seal(ptr noundef %10, i16 noundef %11, i32 noundef %12, ptr noundef %13, ptr noundef %7) #7, !dbg !466
  %15 = icmp ne i16 %14, 0, !dbg !466
  br i1 %15, label %16, label %45, !dbg !467

16:                                               ; preds = %3
  call void @llvm.lifetime.start.p0(i64 14, ptr %8) #8, !dbg !468
  %17 = getelementptr inbounds %struct.piece, ptr %8, i32 0, i32 0, !dbg !468
  store i16 0, ptr %17, align 2, !dbg !468, !tbaa !114
  br label %18, !dbg !468

18:                                               ; preds = %34, %16
  %19 = getelementptr inbounds %struct.piece, ptr %8, i32 0, i32 0, !dbg !468
  %20 = load i16, ptr %19, align 2, !dbg !468, !tbaa !114
  %21 = icmp ne i16 %20, 18, !dbg !468
  br i1 %21, label %22, label %38, !dbg !468

22:                                               ; preds = %18
  %23 = getelementptr inbounds %struct.piece, ptr %8, i32 0, i32 1, !dbg !468
  %24 = getelementptr inbounds [6 x i16], ptr %23, i16 0, i16 0, !dbg !468
  %25 = getelementptr inbounds %struct.envelope, ptr %7, i32 0, i32 0, !dbg !468
  %26 = getelementptr inbounds [18 x i16], ptr %25, i16 0, i16 0, !dbg !468
  %27 = getelementptr inbounds %struct.piece, ptr %8, i32 0, i32 0, !dbg !468
  %28 = load i16, ptr %27, align 2, !dbg !468, !tbaa !114
  %29 = getelementptr inbounds i16, ptr %26, i16 %28, !dbg !468
  call void @copy_words(ptr noundef %24, ptr noundef %29, i16 noundef 6) #7, !dbg !468
  %30 = call zeroext i16 @piece_out(ptr noundef %8, i16 noundef 14) #7, !dbg !468
  %31 = icmp eq i16 %30, 0, !dbg !468
  br i1 %31, label %33, label %32, !dbg !468

32:                                               ; preds = %22
  br label %38, !dbg !468

33:                                               ; preds = %22
  br label %34, !dbg !468

34:                                               ; preds = %33
  %35 = getelementptr inbounds %struct.piece, ptr %8, i32 0, i32 0, !dbg !468
  %36 = load i16, ptr %35, align 2, !dbg !468, !tbaa !114
  %37 = add i16 %36, 6, !dbg !468
  store i16 %37, ptr %35, align 2, !dbg !468, !tbaa !114
  br label %18, !dbg !468, !llvm.loop !469

38:                                               ; preds = %32, %18
  %39 = getelementptr inbounds %struct.piece, ptr %8, i32 0, i32 0, !dbg !468
  %40 = load i16, ptr %39, align 2, !dbg !468, !tbaa !114
  %41 = icmp eq i16 %40, 18, !dbg !468
  %42 = zext i1 %41 to i16, !dbg !468
  store i16 %42, ptr %9, align 2, !dbg !468, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 14, ptr %8) #8, !dbg !468
  %43 = load i16, ptr %9, align 2, !dbg !468, !tbaa !13
  %44 = icmp ne i16 %43, 0, !dbg !467
  br label %45

45:                                               ; preds = %38, %3
  %46 = phi i1 [ false, %3 ], [ %44, %38 ], !dbg !470
  %47 = zext i1 %46 to i16, !dbg !467
  call void @llvm.lifetime.end.p0(i64 36, ptr %7) #8, !dbg !471
  ret i16 %47, !dbg !472
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #2 !dbg !473 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !49
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !474, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !475
  %13 = load i32, ptr %12, align 2, !dbg !476, !tbaa !477
  %14 = add i32 %13, 1, !dbg !476
  store i32 %14, ptr %12, align 2, !dbg !476, !tbaa !477
  %15 = load ptr, ptr %6, align 2, !dbg !478, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !479
  %17 = load i32, ptr %16, align 2, !dbg !479, !tbaa !477
  %18 = load i32, ptr %8, align 2, !dbg !480, !tbaa !49
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #7, !dbg !481
  %20 = icmp ne i16 %19, 0, !dbg !481
  br i1 %20, label %21, label %25, !dbg !481

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !482, !tbaa !49
  %23 = load ptr, ptr %6, align 2, !dbg !483, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !484
  store i32 %22, ptr %24, align 2, !dbg !485, !tbaa !477
  br label %25, !dbg !486

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !487, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !488, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !489
  %29 = getelementptr inbounds %struct.anon, ptr %28, i32 0, i32 0, !dbg !489
  %30 = getelementptr inbounds %struct.anon.0, ptr %29, i32 0, i32 0, !dbg !490
  store i16 %26, ptr %30, align 2, !dbg !491, !tbaa !37
  %31 = load ptr, ptr %6, align 2, !dbg !492, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !493
  %33 = load i32, ptr %32, align 2, !dbg !493, !tbaa !477
  %34 = load ptr, ptr %10, align 2, !dbg !494, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !495
  %36 = getelementptr inbounds %struct.anon, ptr %35, i32 0, i32 0, !dbg !495
  %37 = getelementptr inbounds %struct.anon.0, ptr %36, i32 0, i32 1, !dbg !496
  store i32 %33, ptr %37, align 2, !dbg !497, !tbaa !37
  %38 = load ptr, ptr %6, align 2, !dbg !498, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !499
  %40 = load i16, ptr %39, align 2, !dbg !499, !tbaa !287
  %41 = icmp ne i16 %40, 0, !dbg !498
  br i1 %41, label %42, label %59, !dbg !500

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !501, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !502
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !501
  %46 = load ptr, ptr %10, align 2, !dbg !503, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !504
  %48 = getelementptr inbounds %struct.anon, ptr %47, i32 0, i32 0, !dbg !504
  %49 = load ptr, ptr %9, align 2, !dbg !505, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !506, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !507
  %52 = getelementptr inbounds %struct.anon, ptr %51, i32 0, i32 1, !dbg !507
  %53 = load ptr, ptr %10, align 2, !dbg !508, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !509
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 2, !dbg !509
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !508
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #7, !dbg !510
  %58 = icmp ne i16 %57, 0, !dbg !500
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !511
  %61 = zext i1 %60 to i16, !dbg !500
  ret i16 %61, !dbg !512
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #2 !dbg !513 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !514, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !515, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !516, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !517, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !518, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !519, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !520
  %22 = load ptr, ptr %14, align 2, !dbg !521, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !522
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #7, !dbg !523
  ret i16 %24, !dbg !524
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #2 !dbg !525 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #8, !dbg !526
  %22 = load ptr, ptr %8, align 2, !dbg !526, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !526
  store i16 %23, ptr %15, align 2, !dbg !526, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #8, !dbg !526
  %24 = load ptr, ptr %9, align 2, !dbg !526, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !526
  store i16 %25, ptr %16, align 2, !dbg !526, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #8, !dbg !526
  %26 = load ptr, ptr %9, align 2, !dbg !526, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !526
  %28 = load i16, ptr %10, align 2, !dbg !526, !tbaa !13
  %29 = add i16 %27, %28, !dbg !526
  store i16 %29, ptr %17, align 2, !dbg !526, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #8, !dbg !526
  %30 = load ptr, ptr %11, align 2, !dbg !526, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !526
  store i16 %31, ptr %18, align 2, !dbg !526, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #8, !dbg !526
  %32 = load ptr, ptr %11, align 2, !dbg !526, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !526
  %34 = load i16, ptr %12, align 2, !dbg !526, !tbaa !13
  %35 = add i16 %33, %34, !dbg !526
  store i16 %35, ptr %19, align 2, !dbg !526, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #8, !dbg !526
  %36 = load i16, ptr %13, align 2, !dbg !526, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !526, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #8, !dbg !526
  %37 = load i16, ptr %14, align 2, !dbg !526, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !526, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !526, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !526, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !526, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !526, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !526, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #8, !dbg !526, !srcloc !527
  store i16 %44, ptr %21, align 2, !dbg !526, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !526, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #8, !dbg !526
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #8, !dbg !526
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #8, !dbg !526
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #8, !dbg !526
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #8, !dbg !526
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #8, !dbg !526
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #8, !dbg !526
  ret i16 %45, !dbg !526
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nobuiltin optsize "no-builtins" }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cs_security.c", directory: "", checksumkind: CSK_MD5, checksum: "9efb8abf6dc0187d01ce18a5fab97a7e")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "piece_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "cs_security.c", directory: "", checksumkind: CSK_MD5, checksum: "9efb8abf6dc0187d01ce18a5fab97a7e")
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
!29 = distinct !DISubprogram(name: "piece_in", scope: !6, file: !6, line: 30, type: !7, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!30 = !DILocation(line: 31, column: 40, scope: !29)
!31 = !DILocation(line: 31, column: 10, scope: !29)
!32 = !DILocation(line: 31, column: 9, scope: !29)
!33 = !DILocation(line: 32, column: 9, scope: !29)
!34 = !DILocation(line: 34, column: 5, scope: !29)
!35 = !DILocation(line: 35, column: 5, scope: !29)
!36 = !DILocation(line: 35, column: 37, scope: !29)
!37 = !{!11, !11, i64 0}
!38 = !DILocation(line: 35, column: 14, scope: !29)
!39 = !DILocation(line: 35, column: 66, scope: !29)
!40 = !DILocation(line: 35, column: 59, scope: !29)
!41 = !DILocation(line: 35, column: 71, scope: !29)
!42 = !DILocation(line: 35, column: 42, scope: !29)
!43 = !DILocation(line: 36, column: 5, scope: !29)
!44 = !DILocation(line: 36, column: 48, scope: !29)
!45 = !DILocation(line: 36, column: 41, scope: !29)
!46 = !DILocation(line: 36, column: 54, scope: !29)
!47 = !DILocation(line: 36, column: 71, scope: !29)
!48 = !DILocation(line: 36, column: 87, scope: !29)
!49 = !{!50, !50, i64 0}
!50 = !{!"long", !11, i64 0}
!51 = !DILocation(line: 36, column: 26, scope: !29)
!52 = !DILocation(line: 36, column: 17, scope: !29)
!53 = !DILocation(line: 37, column: 9, scope: !29)
!54 = !DILocation(line: 37, column: 16, scope: !29)
!55 = !DILocation(line: 37, column: 28, scope: !29)
!56 = !DILocation(line: 37, column: 31, scope: !29)
!57 = !DILocation(line: 37, column: 46, scope: !29)
!58 = !DILocation(line: 37, column: 57, scope: !29)
!59 = !{!60, !17, i64 0}
!60 = !{!"message", !17, i64 0, !11, i64 2}
!61 = !DILocation(line: 37, column: 62, scope: !29)
!62 = !DILocation(line: 38, column: 37, scope: !29)
!63 = !DILocation(line: 38, column: 17, scope: !29)
!64 = !DILocation(line: 38, column: 31, scope: !29)
!65 = !DILocation(line: 38, column: 35, scope: !29)
!66 = !DILocation(line: 39, column: 11, scope: !29)
!67 = !DILocation(line: 39, column: 15, scope: !29)
!68 = !DILocation(line: 39, column: 67, scope: !29)
!69 = !{i64 0, i64 2, !16, i64 2, i64 12, !37}
!70 = !DILocation(line: 40, column: 9, scope: !29)
!71 = !DILocation(line: 42, column: 9, scope: !29)
!72 = !DILocation(line: 42, column: 16, scope: !29)
!73 = !DILocation(line: 42, column: 28, scope: !29)
!74 = !DILocation(line: 42, column: 32, scope: !29)
!75 = !DILocation(line: 42, column: 47, scope: !29)
!76 = !DILocation(line: 42, column: 69, scope: !29)
!77 = !DILocation(line: 42, column: 74, scope: !29)
!78 = !DILocation(line: 42, column: 84, scope: !29)
!79 = !DILocation(line: 43, column: 16, scope: !29)
!80 = !DILocation(line: 44, column: 5, scope: !29)
!81 = !DILocation(line: 45, column: 5, scope: !29)
!82 = !DILocation(line: 45, column: 28, scope: !29)
!83 = !DILocation(line: 45, column: 30, scope: !29)
!84 = !DILocation(line: 45, column: 37, scope: !29)
!85 = !DILocation(line: 45, column: 59, scope: !29)
!86 = !DILocation(line: 45, column: 29, scope: !29)
!87 = !DILocation(line: 45, column: 75, scope: !29)
!88 = !DILocation(line: 46, column: 10, scope: !29)
!89 = !DILocation(line: 46, column: 32, scope: !29)
!90 = !DILocation(line: 46, column: 35, scope: !29)
!91 = !DILocation(line: 46, column: 42, scope: !29)
!92 = !DILocation(line: 46, column: 9, scope: !29)
!93 = !DILocation(line: 47, column: 9, scope: !29)
!94 = !DILocation(line: 50, column: 21, scope: !29)
!95 = !DILocation(line: 50, column: 5, scope: !29)
!96 = !DILocation(line: 52, column: 15, scope: !29)
!97 = !DILocation(line: 53, column: 9, scope: !29)
!98 = !DILocation(line: 55, column: 15, scope: !29)
!99 = !DILocation(line: 56, column: 9, scope: !29)
!100 = !DILocation(line: 58, column: 15, scope: !29)
!101 = !DILocation(line: 59, column: 9, scope: !29)
!102 = !DILocation(line: 61, column: 15, scope: !29)
!103 = !DILocation(line: 62, column: 9, scope: !29)
!104 = !DILocation(line: 64, column: 23, scope: !29)
!105 = !DILocation(line: 65, column: 9, scope: !29)
!106 = !DILocation(line: 67, column: 1, scope: !29)
!107 = distinct !DISubprogram(name: "take_piece", scope: !108, file: !108, line: 143, type: !7, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!108 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!109 = !DILocation(line: 144, column: 9, scope: !107)
!110 = !DILocation(line: 144, column: 15, scope: !107)
!111 = !DILocation(line: 144, column: 23, scope: !107)
!112 = !DILocation(line: 144, column: 27, scope: !107)
!113 = !DILocation(line: 144, column: 34, scope: !107)
!114 = !{!115, !17, i64 0}
!115 = !{!"piece", !17, i64 0, !11, i64 2}
!116 = !DILocation(line: 144, column: 40, scope: !107)
!117 = !DILocation(line: 144, column: 45, scope: !107)
!118 = !DILocation(line: 144, column: 48, scope: !107)
!119 = !DILocation(line: 144, column: 55, scope: !107)
!120 = !DILocation(line: 144, column: 65, scope: !107)
!121 = !DILocation(line: 144, column: 64, scope: !107)
!122 = !DILocation(line: 144, column: 61, scope: !107)
!123 = !DILocation(line: 145, column: 9, scope: !107)
!124 = !DILocation(line: 147, column: 16, scope: !107)
!125 = !DILocation(line: 147, column: 26, scope: !107)
!126 = !DILocation(line: 147, column: 34, scope: !107)
!127 = !DILocation(line: 147, column: 41, scope: !107)
!128 = !DILocation(line: 147, column: 32, scope: !107)
!129 = !DILocation(line: 147, column: 48, scope: !107)
!130 = !DILocation(line: 147, column: 55, scope: !107)
!131 = !DILocation(line: 147, column: 5, scope: !107)
!132 = !DILocation(line: 148, column: 13, scope: !107)
!133 = !DILocation(line: 148, column: 20, scope: !107)
!134 = !DILocation(line: 148, column: 26, scope: !107)
!135 = !DILocation(line: 148, column: 6, scope: !107)
!136 = !DILocation(line: 148, column: 11, scope: !107)
!137 = !DILocation(line: 149, column: 10, scope: !107)
!138 = !DILocation(line: 149, column: 9, scope: !107)
!139 = !DILocation(line: 149, column: 15, scope: !107)
!140 = !DILocation(line: 150, column: 9, scope: !107)
!141 = !DILocation(line: 152, column: 6, scope: !107)
!142 = !DILocation(line: 152, column: 11, scope: !107)
!143 = !DILocation(line: 153, column: 5, scope: !107)
!144 = !DILocation(line: 154, column: 1, scope: !107)
!145 = distinct !DISubprogram(name: "end_of", scope: !6, file: !6, line: 26, type: !7, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!146 = !DILocation(line: 27, column: 12, scope: !145)
!147 = !DILocation(line: 27, column: 16, scope: !145)
!148 = !DILocation(line: 27, column: 37, scope: !145)
!149 = !DILocation(line: 27, column: 41, scope: !145)
!150 = !DILocation(line: 27, column: 5, scope: !145)
!151 = distinct !DISubprogram(name: "unseal_in_time", scope: !108, file: !108, line: 113, type: !7, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!152 = !DILocation(line: 115, column: 5, scope: !151)
!153 = !DILocation(line: 115, column: 25, scope: !151)
!154 = !DILocation(line: 115, column: 30, scope: !151)
!155 = !{!156, !50, i64 22}
!156 = !{!"end", !11, i64 0, !17, i64 16, !50, i64 18, !50, i64 22}
!157 = !DILocation(line: 115, column: 14, scope: !151)
!158 = !DILocation(line: 116, column: 5, scope: !151)
!159 = !DILocation(line: 116, column: 33, scope: !151)
!160 = !DILocation(line: 116, column: 38, scope: !151)
!161 = !DILocation(line: 116, column: 43, scope: !151)
!162 = !DILocation(line: 116, column: 53, scope: !151)
!163 = !DILocation(line: 116, column: 26, scope: !151)
!164 = !DILocation(line: 116, column: 17, scope: !151)
!165 = !DILocation(line: 117, column: 9, scope: !151)
!166 = !DILocation(line: 117, column: 16, scope: !151)
!167 = !DILocation(line: 117, column: 28, scope: !151)
!168 = !DILocation(line: 117, column: 31, scope: !151)
!169 = !DILocation(line: 117, column: 41, scope: !151)
!170 = !DILocation(line: 117, column: 48, scope: !151)
!171 = !DILocation(line: 117, column: 57, scope: !151)
!172 = !DILocation(line: 117, column: 55, scope: !151)
!173 = !DILocation(line: 117, column: 61, scope: !151)
!174 = !DILocation(line: 117, column: 75, scope: !151)
!175 = !DILocation(line: 118, column: 25, scope: !151)
!176 = !DILocation(line: 118, column: 9, scope: !151)
!177 = !DILocation(line: 118, column: 14, scope: !151)
!178 = !DILocation(line: 118, column: 23, scope: !151)
!179 = !DILocation(line: 119, column: 16, scope: !151)
!180 = !DILocation(line: 120, column: 5, scope: !151)
!181 = !DILocation(line: 121, column: 12, scope: !151)
!182 = !DILocation(line: 122, column: 1, scope: !151)
!183 = !DILocation(line: 121, column: 5, scope: !151)
!184 = distinct !DISubprogram(name: "consumption_in", scope: !6, file: !6, line: 77, type: !7, scopeLine: 77, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!185 = !DILocation(line: 77, column: 63, scope: !184)
!186 = !DILocation(line: 77, column: 55, scope: !184)
!187 = !DILocation(line: 77, column: 109, scope: !184)
!188 = distinct !DISubprogram(name: "tell_of", scope: !6, file: !6, line: 71, type: !7, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!189 = !DILocation(line: 72, column: 9, scope: !188)
!190 = !DILocation(line: 72, column: 17, scope: !188)
!191 = !DILocation(line: 72, column: 25, scope: !188)
!192 = !DILocation(line: 72, column: 39, scope: !188)
!193 = !DILocation(line: 72, column: 48, scope: !188)
!194 = !DILocation(line: 72, column: 29, scope: !188)
!195 = !DILocation(line: 72, column: 55, scope: !188)
!196 = !DILocation(line: 72, column: 69, scope: !188)
!197 = !DILocation(line: 72, column: 78, scope: !188)
!198 = !DILocation(line: 72, column: 85, scope: !188)
!199 = !DILocation(line: 72, column: 83, scope: !188)
!200 = !DILocation(line: 72, column: 95, scope: !188)
!201 = !DILocation(line: 72, column: 102, scope: !188)
!202 = !DILocation(line: 72, column: 100, scope: !188)
!203 = !DILocation(line: 72, column: 92, scope: !188)
!204 = !DILocation(line: 73, column: 49, scope: !188)
!205 = !DILocation(line: 73, column: 15, scope: !188)
!206 = !DILocation(line: 74, column: 5, scope: !188)
!207 = !DILocation(line: 75, column: 1, scope: !188)
!208 = distinct !DISubprogram(name: "balance_in", scope: !6, file: !6, line: 79, type: !7, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!209 = !DILocation(line: 79, column: 59, scope: !208)
!210 = !DILocation(line: 79, column: 51, scope: !208)
!211 = !DILocation(line: 79, column: 108, scope: !208)
!212 = distinct !DISubprogram(name: "metrology_in", scope: !6, file: !6, line: 81, type: !7, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!213 = !DILocation(line: 82, column: 13, scope: !212)
!214 = !DILocation(line: 82, column: 5, scope: !212)
!215 = !DILocation(line: 83, column: 1, scope: !212)
!216 = distinct !DISubprogram(name: "security_in", scope: !6, file: !6, line: 85, type: !7, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!217 = !DILocation(line: 86, column: 13, scope: !216)
!218 = !DILocation(line: 86, column: 5, scope: !216)
!219 = !DILocation(line: 87, column: 1, scope: !216)
!220 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 96, type: !7, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!221 = !DILocation(line: 97, column: 5, scope: !220)
!222 = !DILocation(line: 97, column: 31, scope: !220)
!223 = !DILocation(line: 97, column: 24, scope: !220)
!224 = !DILocation(line: 98, column: 9, scope: !220)
!225 = !DILocation(line: 98, column: 14, scope: !220)
!226 = !DILocation(line: 99, column: 15, scope: !220)
!227 = !DILocation(line: 99, column: 21, scope: !220)
!228 = !{!229, !50, i64 0}
!229 = !{!"time", !50, i64 0}
!230 = !DILocation(line: 99, column: 13, scope: !220)
!231 = !DILocation(line: 100, column: 9, scope: !220)
!232 = !DILocation(line: 101, column: 9, scope: !220)
!233 = !DILocation(line: 102, column: 9, scope: !220)
!234 = !DILocation(line: 103, column: 5, scope: !220)
!235 = !DILocation(line: 104, column: 1, scope: !220)
!236 = distinct !DISubprogram(name: "tell_waiting", scope: !6, file: !6, line: 90, type: !7, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!237 = !DILocation(line: 91, column: 9, scope: !236)
!238 = !DILocation(line: 91, column: 18, scope: !236)
!239 = !DILocation(line: 91, column: 23, scope: !236)
!240 = !DILocation(line: 91, column: 28, scope: !236)
!241 = !DILocation(line: 91, column: 36, scope: !236)
!242 = !DILocation(line: 91, column: 41, scope: !236)
!243 = !DILocation(line: 91, column: 46, scope: !236)
!244 = !DILocation(line: 91, column: 31, scope: !236)
!245 = !DILocation(line: 92, column: 9, scope: !236)
!246 = !DILocation(line: 92, column: 18, scope: !236)
!247 = !DILocation(line: 92, column: 23, scope: !236)
!248 = !DILocation(line: 93, column: 5, scope: !236)
!249 = !DILocation(line: 94, column: 1, scope: !236)
!250 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 106, type: !7, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!251 = !DILocation(line: 107, column: 5, scope: !250)
!252 = !DILocation(line: 107, column: 31, scope: !250)
!253 = !DILocation(line: 107, column: 24, scope: !250)
!254 = !DILocation(line: 108, column: 9, scope: !250)
!255 = !DILocation(line: 108, column: 14, scope: !250)
!256 = !DILocation(line: 109, column: 26, scope: !250)
!257 = !DILocation(line: 109, column: 32, scope: !250)
!258 = !{!259, !17, i64 0}
!259 = !{!"half", !17, i64 0, !17, i64 2, !11, i64 4}
!260 = !DILocation(line: 109, column: 19, scope: !250)
!261 = !DILocation(line: 109, column: 38, scope: !250)
!262 = !DILocation(line: 109, column: 9, scope: !250)
!263 = !DILocation(line: 110, column: 5, scope: !250)
!264 = !DILocation(line: 111, column: 1, scope: !250)
!265 = distinct !DISubprogram(name: "take_half", scope: !108, file: !108, line: 135, type: !7, scopeLine: 135, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!266 = !DILocation(line: 136, column: 9, scope: !265)
!267 = !DILocation(line: 136, column: 14, scope: !265)
!268 = !DILocation(line: 136, column: 22, scope: !265)
!269 = !DILocation(line: 136, column: 25, scope: !265)
!270 = !DILocation(line: 136, column: 31, scope: !265)
!271 = !{!259, !17, i64 2}
!272 = !DILocation(line: 136, column: 37, scope: !265)
!273 = !DILocation(line: 137, column: 20, scope: !265)
!274 = !DILocation(line: 137, column: 25, scope: !265)
!275 = !DILocation(line: 137, column: 31, scope: !265)
!276 = !DILocation(line: 137, column: 37, scope: !265)
!277 = !DILocation(line: 137, column: 43, scope: !265)
!278 = !DILocation(line: 137, column: 29, scope: !265)
!279 = !DILocation(line: 137, column: 62, scope: !265)
!280 = !DILocation(line: 137, column: 68, scope: !265)
!281 = !DILocation(line: 137, column: 9, scope: !265)
!282 = !DILocation(line: 138, column: 29, scope: !265)
!283 = !DILocation(line: 138, column: 35, scope: !265)
!284 = !DILocation(line: 138, column: 9, scope: !265)
!285 = !DILocation(line: 138, column: 14, scope: !265)
!286 = !DILocation(line: 138, column: 27, scope: !265)
!287 = !{!156, !17, i64 16}
!288 = !DILocation(line: 139, column: 5, scope: !265)
!289 = !DILocation(line: 140, column: 1, scope: !265)
!290 = distinct !DISubprogram(name: "copy_words", scope: !108, file: !108, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!291 = !DILocation(line: 125, column: 10, scope: !290)
!292 = !DILocation(line: 125, column: 19, scope: !290)
!293 = !DILocation(line: 125, column: 30, scope: !290)
!294 = !DILocation(line: 125, column: 38, scope: !290)
!295 = !DILocation(line: 125, column: 36, scope: !290)
!296 = !DILocation(line: 125, column: 5, scope: !290)
!297 = !DILocation(line: 126, column: 21, scope: !290)
!298 = !DILocation(line: 126, column: 26, scope: !290)
!299 = !DILocation(line: 126, column: 9, scope: !290)
!300 = !DILocation(line: 126, column: 12, scope: !290)
!301 = !DILocation(line: 126, column: 19, scope: !290)
!302 = !DILocation(line: 127, column: 5, scope: !290)
!303 = !DILocation(line: 125, column: 50, scope: !290)
!304 = distinct !{!304, !296, !302, !305}
!305 = !{!"llvm.loop.mustprogress"}
!306 = !DILocation(line: 128, column: 1, scope: !290)
!307 = distinct !DISubprogram(name: "unseal", scope: !108, file: !108, line: 98, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!308 = !DILocation(line: 100, column: 10, scope: !307)
!309 = !DILocation(line: 100, column: 15, scope: !307)
!310 = !DILocation(line: 100, column: 28, scope: !307)
!311 = !DILocation(line: 100, column: 31, scope: !307)
!312 = !DILocation(line: 100, column: 41, scope: !307)
!313 = !DILocation(line: 100, column: 48, scope: !307)
!314 = !DILocation(line: 100, column: 55, scope: !307)
!315 = !DILocation(line: 100, column: 52, scope: !307)
!316 = !DILocation(line: 100, column: 59, scope: !307)
!317 = !DILocation(line: 101, column: 33, scope: !307)
!318 = !DILocation(line: 101, column: 38, scope: !307)
!319 = !DILocation(line: 101, column: 44, scope: !307)
!320 = !DILocation(line: 101, column: 54, scope: !307)
!321 = !DILocation(line: 101, column: 88, scope: !307)
!322 = !DILocation(line: 101, column: 98, scope: !307)
!323 = !DILocation(line: 102, column: 50, scope: !307)
!324 = !DILocation(line: 102, column: 60, scope: !307)
!325 = !DILocation(line: 102, column: 65, scope: !307)
!326 = !DILocation(line: 101, column: 10, scope: !307)
!327 = !DILocation(line: 100, column: 9, scope: !307)
!328 = !DILocation(line: 103, column: 9, scope: !307)
!329 = !DILocation(line: 105, column: 20, scope: !307)
!330 = !DILocation(line: 105, column: 25, scope: !307)
!331 = !DILocation(line: 105, column: 35, scope: !307)
!332 = !DILocation(line: 105, column: 45, scope: !307)
!333 = !DILocation(line: 105, column: 52, scope: !307)
!334 = !DILocation(line: 105, column: 10, scope: !307)
!335 = !DILocation(line: 105, column: 9, scope: !307)
!336 = !DILocation(line: 106, column: 9, scope: !307)
!337 = !DILocation(line: 108, column: 21, scope: !307)
!338 = !DILocation(line: 108, column: 31, scope: !307)
!339 = !DILocation(line: 108, column: 38, scope: !307)
!340 = !DILocation(line: 108, column: 5, scope: !307)
!341 = !DILocation(line: 108, column: 10, scope: !307)
!342 = !DILocation(line: 108, column: 19, scope: !307)
!343 = !DILocation(line: 109, column: 5, scope: !307)
!344 = !DILocation(line: 110, column: 1, scope: !307)
!345 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !346, file: !346, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!346 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!347 = !DILocation(line: 254, column: 9, scope: !345)
!348 = !DILocation(line: 254, column: 23, scope: !345)
!349 = !DILocation(line: 255, column: 38, scope: !345)
!350 = !DILocation(line: 255, column: 43, scope: !345)
!351 = !DILocation(line: 255, column: 47, scope: !345)
!352 = !DILocation(line: 255, column: 58, scope: !345)
!353 = !DILocation(line: 255, column: 16, scope: !345)
!354 = !DILocation(line: 255, column: 9, scope: !345)
!355 = !DILocation(line: 257, column: 30, scope: !345)
!356 = !DILocation(line: 257, column: 35, scope: !345)
!357 = !DILocation(line: 257, column: 39, scope: !345)
!358 = !DILocation(line: 257, column: 50, scope: !345)
!359 = !DILocation(line: 257, column: 58, scope: !345)
!360 = !DILocation(line: 257, column: 84, scope: !345)
!361 = !DILocation(line: 257, column: 73, scope: !345)
!362 = !DILocation(line: 257, column: 101, scope: !345)
!363 = !DILocation(line: 257, column: 90, scope: !345)
!364 = !DILocation(line: 257, column: 12, scope: !345)
!365 = !DILocation(line: 257, column: 5, scope: !345)
!366 = !DILocation(line: 258, column: 1, scope: !345)
!367 = distinct !DISubprogram(name: "is_before", scope: !368, file: !368, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!368 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!369 = !DILocation(line: 152, column: 5, scope: !367)
!370 = !DILocation(line: 153, column: 35, scope: !367)
!371 = !DILocation(line: 153, column: 40, scope: !367)
!372 = !DILocation(line: 153, column: 12, scope: !367)
!373 = !DILocation(line: 154, column: 1, scope: !367)
!374 = !DILocation(line: 153, column: 5, scope: !367)
!375 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !346, file: !346, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!376 = !DILocation(line: 241, column: 5, scope: !375)
!377 = !DILocation(line: 242, column: 32, scope: !375)
!378 = !DILocation(line: 242, column: 37, scope: !375)
!379 = !DILocation(line: 242, column: 43, scope: !375)
!380 = !DILocation(line: 242, column: 56, scope: !375)
!381 = !DILocation(line: 242, column: 12, scope: !375)
!382 = !DILocation(line: 242, column: 66, scope: !375)
!383 = !DILocation(line: 243, column: 30, scope: !375)
!384 = !DILocation(line: 243, column: 35, scope: !375)
!385 = !DILocation(line: 243, column: 12, scope: !375)
!386 = !DILocation(line: 243, column: 62, scope: !375)
!387 = !DILocation(line: 0, scope: !375)
!388 = !DILocation(line: 244, column: 1, scope: !375)
!389 = !DILocation(line: 242, column: 5, scope: !375)
!390 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !346, file: !346, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!391 = !DILocation(line: 205, column: 1, scope: !390)
!392 = !{i64 0}
!393 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !346, file: !346, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!394 = !DILocation(line: 221, column: 5, scope: !393)
!395 = !DILocation(line: 222, column: 5, scope: !393)
!396 = !DILocation(line: 223, column: 5, scope: !393)
!397 = !DILocation(line: 224, column: 5, scope: !393)
!398 = !DILocation(line: 225, column: 5, scope: !393)
!399 = !DILocation(line: 226, column: 5, scope: !393)
!400 = !DILocation(line: 227, column: 5, scope: !393)
!401 = !DILocation(line: 230, column: 28, scope: !393)
!402 = !DILocation(line: 230, column: 37, scope: !393)
!403 = !DILocation(line: 230, column: 47, scope: !393)
!404 = !DILocation(line: 230, column: 57, scope: !393)
!405 = !DILocation(line: 230, column: 67, scope: !393)
!406 = !DILocation(line: 230, column: 77, scope: !393)
!407 = !DILocation(line: 228, column: 5, scope: !393)
!408 = !{i64 0}
!409 = !DILocation(line: 232, column: 17, scope: !393)
!410 = !DILocation(line: 233, column: 1, scope: !393)
!411 = !DILocation(line: 232, column: 5, scope: !393)
!412 = distinct !DISubprogram(name: "constant_time_cmp", scope: !346, file: !346, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!413 = !DILocation(line: 126, column: 5, scope: !412)
!414 = !DILocation(line: 126, column: 41, scope: !412)
!415 = !DILocation(line: 126, column: 35, scope: !412)
!416 = !DILocation(line: 127, column: 5, scope: !412)
!417 = !DILocation(line: 127, column: 43, scope: !412)
!418 = !DILocation(line: 127, column: 35, scope: !412)
!419 = !DILocation(line: 128, column: 5, scope: !412)
!420 = !DILocation(line: 128, column: 14, scope: !412)
!421 = !DILocation(line: 129, column: 10, scope: !412)
!422 = !DILocation(line: 129, column: 19, scope: !412)
!423 = !DILocation(line: 129, column: 30, scope: !412)
!424 = !DILocation(line: 129, column: 38, scope: !412)
!425 = !DILocation(line: 129, column: 36, scope: !412)
!426 = !DILocation(line: 129, column: 5, scope: !412)
!427 = !DILocation(line: 130, column: 23, scope: !412)
!428 = !DILocation(line: 130, column: 27, scope: !412)
!429 = !DILocation(line: 130, column: 36, scope: !412)
!430 = !DILocation(line: 130, column: 42, scope: !412)
!431 = !DILocation(line: 130, column: 34, scope: !412)
!432 = !DILocation(line: 130, column: 20, scope: !412)
!433 = !DILocation(line: 131, column: 5, scope: !412)
!434 = !DILocation(line: 129, column: 51, scope: !412)
!435 = distinct !{!435, !426, !433, !305}
!436 = !DILocation(line: 132, column: 24, scope: !412)
!437 = !DILocation(line: 132, column: 35, scope: !412)
!438 = !DILocation(line: 132, column: 40, scope: !412)
!439 = !DILocation(line: 132, column: 20, scope: !412)
!440 = !DILocation(line: 132, column: 47, scope: !412)
!441 = !DILocation(line: 133, column: 1, scope: !412)
!442 = !DILocation(line: 132, column: 5, scope: !412)
!443 = distinct !DISubprogram(name: "is_of_log", scope: !368, file: !368, line: 157, type: !7, scopeLine: 157, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!444 = !DILocation(line: 158, column: 12, scope: !443)
!445 = !DILocation(line: 158, column: 21, scope: !443)
!446 = !DILocation(line: 158, column: 29, scope: !443)
!447 = !DILocation(line: 158, column: 26, scope: !443)
!448 = !DILocation(line: 158, column: 33, scope: !443)
!449 = !DILocation(line: 158, column: 37, scope: !443)
!450 = !DILocation(line: 158, column: 46, scope: !443)
!451 = !DILocation(line: 158, column: 51, scope: !443)
!452 = !DILocation(line: 158, column: 65, scope: !443)
!453 = !DILocation(line: 158, column: 68, scope: !443)
!454 = !DILocation(line: 158, column: 77, scope: !443)
!455 = !DILocation(line: 158, column: 88, scope: !443)
!456 = !DILocation(line: 158, column: 95, scope: !443)
!457 = !DILocation(line: 158, column: 92, scope: !443)
!458 = !DILocation(line: 0, scope: !443)
!459 = !DILocation(line: 158, column: 5, scope: !443)
!460 = distinct !DISubprogram(name: "tell", scope: !6, file: !6, line: 21, type: !7, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!461 = !DILocation(line: 22, column: 5, scope: !460)
!462 = !DILocation(line: 23, column: 17, scope: !460)
!463 = !DILocation(line: 23, column: 22, scope: !460)
!464 = !DILocation(line: 23, column: 27, scope: !460)
!465 = !DILocation(line: 23, column: 32, scope: !460)
!466 = !DILocation(line: 23, column: 12, scope: !460)
!467 = !DILocation(line: 23, column: 52, scope: !460)
!468 = !DILocation(line: 23, column: 55, scope: !460)
!469 = distinct !{!469, !468, !468, !305}
!470 = !DILocation(line: 0, scope: !460)
!471 = !DILocation(line: 24, column: 1, scope: !460)
!472 = !DILocation(line: 23, column: 5, scope: !460)
!473 = distinct !DISubprogram(name: "seal", scope: !108, file: !108, line: 85, type: !7, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!474 = !DILocation(line: 87, column: 5, scope: !473)
!475 = !DILocation(line: 87, column: 10, scope: !473)
!476 = !DILocation(line: 87, column: 14, scope: !473)
!477 = !{!156, !50, i64 18}
!478 = !DILocation(line: 88, column: 19, scope: !473)
!479 = !DILocation(line: 88, column: 24, scope: !473)
!480 = !DILocation(line: 88, column: 30, scope: !473)
!481 = !DILocation(line: 88, column: 9, scope: !473)
!482 = !DILocation(line: 89, column: 21, scope: !473)
!483 = !DILocation(line: 89, column: 9, scope: !473)
!484 = !DILocation(line: 89, column: 14, scope: !473)
!485 = !DILocation(line: 89, column: 19, scope: !473)
!486 = !DILocation(line: 90, column: 5, scope: !473)
!487 = !DILocation(line: 91, column: 28, scope: !473)
!488 = !DILocation(line: 91, column: 5, scope: !473)
!489 = !DILocation(line: 91, column: 15, scope: !473)
!490 = !DILocation(line: 91, column: 22, scope: !473)
!491 = !DILocation(line: 91, column: 26, scope: !473)
!492 = !DILocation(line: 92, column: 31, scope: !473)
!493 = !DILocation(line: 92, column: 36, scope: !473)
!494 = !DILocation(line: 92, column: 5, scope: !473)
!495 = !DILocation(line: 92, column: 15, scope: !473)
!496 = !DILocation(line: 92, column: 22, scope: !473)
!497 = !DILocation(line: 92, column: 29, scope: !473)
!498 = !DILocation(line: 93, column: 12, scope: !473)
!499 = !DILocation(line: 93, column: 17, scope: !473)
!500 = !DILocation(line: 93, column: 30, scope: !473)
!501 = !DILocation(line: 93, column: 54, scope: !473)
!502 = !DILocation(line: 93, column: 59, scope: !473)
!503 = !DILocation(line: 93, column: 65, scope: !473)
!504 = !DILocation(line: 93, column: 75, scope: !473)
!505 = !DILocation(line: 93, column: 108, scope: !473)
!506 = !DILocation(line: 94, column: 72, scope: !473)
!507 = !DILocation(line: 94, column: 82, scope: !473)
!508 = !DILocation(line: 94, column: 90, scope: !473)
!509 = !DILocation(line: 94, column: 100, scope: !473)
!510 = !DILocation(line: 93, column: 33, scope: !473)
!511 = !DILocation(line: 0, scope: !473)
!512 = !DILocation(line: 93, column: 5, scope: !473)
!513 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !346, file: !346, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!514 = !DILocation(line: 211, column: 28, scope: !513)
!515 = !DILocation(line: 211, column: 33, scope: !513)
!516 = !DILocation(line: 211, column: 37, scope: !513)
!517 = !DILocation(line: 211, column: 48, scope: !513)
!518 = !DILocation(line: 211, column: 54, scope: !513)
!519 = !DILocation(line: 211, column: 78, scope: !513)
!520 = !DILocation(line: 211, column: 67, scope: !513)
!521 = !DILocation(line: 211, column: 97, scope: !513)
!522 = !DILocation(line: 211, column: 86, scope: !513)
!523 = !DILocation(line: 211, column: 12, scope: !513)
!524 = !DILocation(line: 211, column: 5, scope: !513)
!525 = distinct !DISubprogram(name: "sancus_wrapping", scope: !346, file: !346, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!526 = !DILocation(line: 204, column: 1, scope: !525)
!527 = !{i64 0}
