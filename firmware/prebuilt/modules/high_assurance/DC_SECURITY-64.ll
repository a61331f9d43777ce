target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_DC_SECURITY.output.piece_out, 0"
module asm ".set __sm_DC_SECURITY.input.reading_in, 0"
module asm ".set __sm_DC_SECURITY.input.key_in, 0"

%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.message = type { i16, %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { i32, i32, i16, i16 }
%struct.reading = type { i32, i32 }
%struct.envelope = type { %union.anon.13 }
%union.anon.13 = type { %struct.anon.14 }
%struct.anon.14 = type { %struct.anon.15, %struct.message, [16 x i8] }
%struct.anon.15 = type { i16, i32 }
%struct.piece = type { i16, [6 x i16] }
%union.masks = type { %struct.anon.16 }
%struct.anon.16 = type { i32, i32 }
%struct.masked_reading = type { %struct.reading, i32 }
%struct.half = type { i16, i16, [4 x i16] }

@__sm_DC_SECURITY_io_piece_out_idx = external dso_local global i8, align 1
@ahead = internal global %struct.end zeroinitializer, align 2
@behind = internal global %struct.end zeroinitializer, align 2
@last = internal global i32 0, align 2
@__const.reading_in.masked = private unnamed_addr constant %struct.message { i16 11, %union.anon zeroinitializer }, align 2
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
  %9 = call zeroext i16 @__sm_DC_SECURITY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_DC_SECURITY_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.DC_SECURITY.text"

; Function Attrs: nounwind optsize
define dso_local void @reading_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.DC_SECURITY.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca %struct.reading, align 2
  %8 = alloca %struct.message, align 2
  %9 = alloca %struct.envelope, align 2
  %10 = alloca %struct.piece, align 2
  %11 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !20
  %12 = load i16, ptr %4, align 2, !dbg !21, !tbaa !13
  %13 = icmp eq i16 %12, 14, !dbg !21
  br i1 %13, label %14, label %16, !dbg !21

14:                                               ; preds = %2
  %15 = load ptr, ptr %3, align 2, !dbg !21, !tbaa !9
  br label %17, !dbg !21

16:                                               ; preds = %2
  br label %17, !dbg !21

17:                                               ; preds = %16, %14
  %18 = phi ptr [ %15, %14 ], [ null, %16 ], !dbg !21
  store ptr %18, ptr %5, align 2, !dbg !22, !tbaa !9
  %19 = load ptr, ptr %5, align 2, !dbg !23, !tbaa !9
  %20 = icmp eq ptr %19, null, !dbg !24
  br i1 %20, label %32, label %21, !dbg !25

21:                                               ; preds = %17
  %22 = load ptr, ptr %5, align 2, !dbg !26, !tbaa !9
  %23 = getelementptr inbounds %struct.message, ptr %22, i32 0, i32 0, !dbg !27
  %24 = load i16, ptr %23, align 2, !dbg !27, !tbaa !28
  %25 = icmp ne i16 %24, 1, !dbg !30
  br i1 %25, label %32, label %26, !dbg !31

26:                                               ; preds = %21
  %27 = load i16, ptr getelementptr inbounds (%struct.end, ptr @ahead, i32 0, i32 1), align 2, !dbg !32, !tbaa !33
  %28 = icmp ne i16 %27, 0, !dbg !36
  br i1 %28, label %29, label %32, !dbg !37

29:                                               ; preds = %26
  %30 = load i16, ptr getelementptr inbounds (%struct.end, ptr @behind, i32 0, i32 1), align 2, !dbg !38, !tbaa !33
  %31 = icmp ne i16 %30, 0, !dbg !39
  br i1 %31, label %33, label %32, !dbg !23

32:                                               ; preds = %29, %26, %21, %17
  store i32 1, ptr %6, align 2
  br label %94, !dbg !40

33:                                               ; preds = %29
  call void @llvm.lifetime.start.p0(i64 8, ptr %7) #7, !dbg !41
  %34 = getelementptr inbounds %struct.reading, ptr %7, i32 0, i32 0, !dbg !42
  %35 = load ptr, ptr %5, align 2, !dbg !43, !tbaa !9
  %36 = getelementptr inbounds %struct.message, ptr %35, i32 0, i32 1, !dbg !44
  %37 = getelementptr inbounds %struct.anon, ptr %36, i32 0, i32 0, !dbg !45
  %38 = load i32, ptr %37, align 2, !dbg !45, !tbaa !46
  %39 = udiv i32 %38, 60, !dbg !47
  store i32 %39, ptr %34, align 2, !dbg !42, !tbaa !48
  %40 = getelementptr inbounds %struct.reading, ptr %7, i32 0, i32 1, !dbg !42
  %41 = load ptr, ptr %5, align 2, !dbg !50, !tbaa !9
  %42 = getelementptr inbounds %struct.message, ptr %41, i32 0, i32 1, !dbg !51
  %43 = getelementptr inbounds %struct.anon, ptr %42, i32 0, i32 1, !dbg !52
  %44 = load i32, ptr %43, align 2, !dbg !52, !tbaa !46
  store i32 %44, ptr %40, align 2, !dbg !42, !tbaa !53
  %45 = load i32, ptr @last, align 2, !dbg !54, !tbaa !55
  %46 = getelementptr inbounds %struct.reading, ptr %7, i32 0, i32 0, !dbg !56
  %47 = load i32, ptr %46, align 2, !dbg !56, !tbaa !48
  %48 = call zeroext i16 @is_before(i32 noundef %45, i32 noundef %47) #6, !dbg !57
  %49 = icmp ne i16 %48, 0, !dbg !57
  br i1 %49, label %51, label %50, !dbg !58

50:                                               ; preds = %33
  store i32 1, ptr %6, align 2
  br label %93, !dbg !59

51:                                               ; preds = %33
  %52 = getelementptr inbounds %struct.reading, ptr %7, i32 0, i32 0, !dbg !60
  %53 = load i32, ptr %52, align 2, !dbg !60, !tbaa !48
  store i32 %53, ptr @last, align 2, !dbg !61, !tbaa !55
  call void @llvm.lifetime.start.p0(i64 14, ptr %8) #7, !dbg !62
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %8, ptr align 2 @__const.reading_in.masked, i16 14, i1 false), !dbg !63
  call void @llvm.lifetime.start.p0(i64 36, ptr %9) #7, !dbg !64
  %54 = getelementptr inbounds %struct.message, ptr %8, i32 0, i32 1, !dbg !65
  %55 = call zeroext i16 @mask(ptr noundef @ahead, ptr noundef @behind, ptr noundef %7, ptr noundef %54) #6, !dbg !66
  %56 = icmp ne i16 %55, 0, !dbg !66
  br i1 %56, label %57, label %92, !dbg !67

57:                                               ; preds = %51
  %58 = load ptr, ptr %5, align 2, !dbg !68, !tbaa !9
  %59 = getelementptr inbounds %struct.message, ptr %58, i32 0, i32 1, !dbg !69
  %60 = getelementptr inbounds %struct.anon, ptr %59, i32 0, i32 0, !dbg !70
  %61 = load i32, ptr %60, align 2, !dbg !70, !tbaa !46
  %62 = call zeroext i16 @seal(ptr noundef @concentrator, i16 noundef 3, i32 noundef %61, ptr noundef %8, ptr noundef %9) #6, !dbg !71
  %63 = icmp ne i16 %62, 0, !dbg !71
  br i1 %63, label %64, label %92, !dbg !66

64:                                               ; preds = %57
  call void @llvm.lifetime.start.p0(i64 14, ptr %10) #7, !dbg !72
  %65 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 0, !dbg !72
  store i16 0, ptr %65, align 2, !dbg !72, !tbaa !73
  br label %66, !dbg !72

66:                                               ; preds = %82, %64
  %67 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 0, !dbg !72
  %68 = load i16, ptr %67, align 2, !dbg !72, !tbaa !73
  %69 = icmp ne i16 %68, 18, !dbg !72
  br i1 %69, label %70, label %86, !dbg !72

70:                                               ; preds = %66
  %71 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 1, !dbg !72
  %72 = getelementptr inbounds [6 x i16], ptr %71, i16 0, i16 0, !dbg !72
  %73 = getelementptr inbounds %struct.envelope, ptr %9, i32 0, i32 0, !dbg !72
  %74 = getelementptr inbounds [18 x i16], ptr %73, i16 0, i16 0, !dbg !72
  %75 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 0, !dbg !72
  %76 = load i16, ptr %75, align 2, !dbg !72, !tbaa !73
  %77 = getelementptr inbounds i16, ptr %74, i16 %76, !dbg !72
  call void @copy_words(ptr noundef %72, ptr noundef %77, i16 noundef 6) #6, !dbg !72
  %78 = call zeroext i16 @piece_out(ptr noundef %10, i16 noundef 14) #6, !dbg !72
  %79 = icmp eq i16 %78, 0, !dbg !72
  br i1 %79, label %81, label %80, !dbg !72

80:                                               ; preds = %70
  br label %86, !dbg !72

81:                                               ; preds = %70
  br label %82, !dbg !72

82:                                               ; preds = %81
  %83 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 0, !dbg !72
  %84 = load i16, ptr %83, align 2, !dbg !72, !tbaa !73
  %85 = add i16 %84, 6, !dbg !72
  store i16 %85, ptr %83, align 2, !dbg !72, !tbaa !73
  br label %66, !dbg !72, !llvm.loop !75

86:                                               ; preds = %80, %66
  %87 = getelementptr inbounds %struct.piece, ptr %10, i32 0, i32 0, !dbg !72
  %88 = load i16, ptr %87, align 2, !dbg !72, !tbaa !73
  %89 = icmp eq i16 %88, 18, !dbg !72
  %90 = zext i1 %89 to i16, !dbg !72
  store i16 %90, ptr %11, align 2, !dbg !72, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 14, ptr %10) #7, !dbg !72
  %91 = load i16, ptr %11, align 2, !dbg !72, !tbaa !13
  br label %92, !dbg !77

92:                                               ; preds = %86, %57, %51
  call void @llvm.lifetime.end.p0(i64 36, ptr %9) #7, !dbg !78
  call void @llvm.lifetime.end.p0(i64 14, ptr %8) #7, !dbg !78
  store i32 0, ptr %6, align 2, !dbg !78
  br label %93, !dbg !78

93:                                               ; preds = %92, %50
  call void @llvm.lifetime.end.p0(i64 8, ptr %7) #7, !dbg !78
  br label %94

94:                                               ; preds = %93, %32
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !78
  %95 = load i32, ptr %6, align 2
  switch i32 %95, label %97 [
    i32 0, label %96
    i32 1, label %96
  ]

96:                                               ; preds = %94, %94
  ret void, !dbg !78

97:                                               ; preds = %94
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #3 !dbg !79 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !55
  store i32 %1, ptr %4, align 2, !tbaa !55
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #7, !dbg !81
  %6 = load i32, ptr %3, align 2, !dbg !82, !tbaa !55
  %7 = load i32, ptr %4, align 2, !dbg !83, !tbaa !55
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !84
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !84
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !84
  store i32 %10, ptr %5, align 2, !dbg !84
  %11 = zext i1 %9 to i16, !dbg !84
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #7, !dbg !85
  ret i16 %11, !dbg !86
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @mask(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #3 !dbg !87 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca ptr, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  %10 = alloca %union.masks, align 2
  %11 = alloca %union.masks, align 2
  %12 = alloca i32, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store ptr %1, ptr %7, align 2, !tbaa !9
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 8, ptr %10) #7, !dbg !89
  call void @llvm.lifetime.start.p0(i64 8, ptr %11) #7, !dbg !89
  %13 = load ptr, ptr %6, align 2, !dbg !90, !tbaa !9
  %14 = load ptr, ptr %8, align 2, !dbg !91, !tbaa !9
  %15 = getelementptr inbounds %struct.reading, ptr %14, i32 0, i32 0, !dbg !92
  %16 = getelementptr inbounds [8 x i8], ptr %10, i16 0, i16 0, !dbg !93
  %17 = call i16 @sancus_tag_with_key(ptr noundef %13, ptr noundef %15, i16 noundef 4, ptr noundef %16) #6, !dbg !94
  %18 = icmp ne i16 %17, 0, !dbg !94
  br i1 %18, label %19, label %26, !dbg !95

19:                                               ; preds = %4
  %20 = load ptr, ptr %7, align 2, !dbg !96, !tbaa !9
  %21 = load ptr, ptr %8, align 2, !dbg !97, !tbaa !9
  %22 = getelementptr inbounds %struct.reading, ptr %21, i32 0, i32 0, !dbg !98
  %23 = getelementptr inbounds [8 x i8], ptr %11, i16 0, i16 0, !dbg !99
  %24 = call i16 @sancus_tag_with_key(ptr noundef %20, ptr noundef %22, i16 noundef 4, ptr noundef %23) #6, !dbg !100
  %25 = icmp ne i16 %24, 0, !dbg !100
  br i1 %25, label %27, label %26, !dbg !101

26:                                               ; preds = %19, %4
  store i16 0, ptr %5, align 2, !dbg !102
  store i32 1, ptr %12, align 2
  br label %54, !dbg !102

27:                                               ; preds = %19
  %28 = load ptr, ptr %8, align 2, !dbg !103, !tbaa !9
  %29 = getelementptr inbounds %struct.reading, ptr %28, i32 0, i32 0, !dbg !104
  %30 = load i32, ptr %29, align 2, !dbg !104, !tbaa !48
  %31 = load ptr, ptr %9, align 2, !dbg !105, !tbaa !9
  %32 = getelementptr inbounds %struct.masked_reading, ptr %31, i32 0, i32 0, !dbg !106
  %33 = getelementptr inbounds %struct.reading, ptr %32, i32 0, i32 0, !dbg !107
  store i32 %30, ptr %33, align 2, !dbg !108, !tbaa !109
  %34 = load ptr, ptr %8, align 2, !dbg !111, !tbaa !9
  %35 = getelementptr inbounds %struct.reading, ptr %34, i32 0, i32 1, !dbg !112
  %36 = load i32, ptr %35, align 2, !dbg !112, !tbaa !53
  %37 = getelementptr inbounds %struct.anon.16, ptr %10, i32 0, i32 0, !dbg !113
  %38 = load i32, ptr %37, align 2, !dbg !113, !tbaa !46
  %39 = add i32 %36, %38, !dbg !114
  %40 = getelementptr inbounds %struct.anon.16, ptr %11, i32 0, i32 0, !dbg !115
  %41 = load i32, ptr %40, align 2, !dbg !115, !tbaa !46
  %42 = sub i32 %39, %41, !dbg !116
  %43 = load ptr, ptr %9, align 2, !dbg !117, !tbaa !9
  %44 = getelementptr inbounds %struct.masked_reading, ptr %43, i32 0, i32 0, !dbg !118
  %45 = getelementptr inbounds %struct.reading, ptr %44, i32 0, i32 1, !dbg !119
  store i32 %42, ptr %45, align 2, !dbg !120, !tbaa !121
  %46 = getelementptr inbounds %struct.anon.16, ptr %10, i32 0, i32 1, !dbg !122
  %47 = load i32, ptr %46, align 2, !dbg !122, !tbaa !46
  %48 = add i32 1, %47, !dbg !123
  %49 = getelementptr inbounds %struct.anon.16, ptr %11, i32 0, i32 1, !dbg !124
  %50 = load i32, ptr %49, align 2, !dbg !124, !tbaa !46
  %51 = sub i32 %48, %50, !dbg !125
  %52 = load ptr, ptr %9, align 2, !dbg !126, !tbaa !9
  %53 = getelementptr inbounds %struct.masked_reading, ptr %52, i32 0, i32 1, !dbg !127
  store i32 %51, ptr %53, align 2, !dbg !128, !tbaa !129
  store i16 1, ptr %5, align 2, !dbg !130
  store i32 1, ptr %12, align 2
  br label %54, !dbg !130

54:                                               ; preds = %27, %26
  call void @llvm.lifetime.end.p0(i64 8, ptr %11) #7, !dbg !131
  call void @llvm.lifetime.end.p0(i64 8, ptr %10) #7, !dbg !131
  %55 = load i16, ptr %5, align 2, !dbg !131
  ret i16 %55, !dbg !131
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #3 !dbg !132 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !55
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !134, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !135
  %13 = load i32, ptr %12, align 2, !dbg !136, !tbaa !137
  %14 = add i32 %13, 1, !dbg !136
  store i32 %14, ptr %12, align 2, !dbg !136, !tbaa !137
  %15 = load ptr, ptr %6, align 2, !dbg !138, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !139
  %17 = load i32, ptr %16, align 2, !dbg !139, !tbaa !137
  %18 = load i32, ptr %8, align 2, !dbg !140, !tbaa !55
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #6, !dbg !141
  %20 = icmp ne i16 %19, 0, !dbg !141
  br i1 %20, label %21, label %25, !dbg !141

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !142, !tbaa !55
  %23 = load ptr, ptr %6, align 2, !dbg !143, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !144
  store i32 %22, ptr %24, align 2, !dbg !145, !tbaa !137
  br label %25, !dbg !146

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !147, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !148, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !149
  %29 = getelementptr inbounds %struct.anon.14, ptr %28, i32 0, i32 0, !dbg !149
  %30 = getelementptr inbounds %struct.anon.15, ptr %29, i32 0, i32 0, !dbg !150
  store i16 %26, ptr %30, align 2, !dbg !151, !tbaa !46
  %31 = load ptr, ptr %6, align 2, !dbg !152, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !153
  %33 = load i32, ptr %32, align 2, !dbg !153, !tbaa !137
  %34 = load ptr, ptr %10, align 2, !dbg !154, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !155
  %36 = getelementptr inbounds %struct.anon.14, ptr %35, i32 0, i32 0, !dbg !155
  %37 = getelementptr inbounds %struct.anon.15, ptr %36, i32 0, i32 1, !dbg !156
  store i32 %33, ptr %37, align 2, !dbg !157, !tbaa !46
  %38 = load ptr, ptr %6, align 2, !dbg !158, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !159
  %40 = load i16, ptr %39, align 2, !dbg !159, !tbaa !33
  %41 = icmp ne i16 %40, 0, !dbg !158
  br i1 %41, label %42, label %59, !dbg !160

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !161, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !162
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !161
  %46 = load ptr, ptr %10, align 2, !dbg !163, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !164
  %48 = getelementptr inbounds %struct.anon.14, ptr %47, i32 0, i32 0, !dbg !164
  %49 = load ptr, ptr %9, align 2, !dbg !165, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !166, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !167
  %52 = getelementptr inbounds %struct.anon.14, ptr %51, i32 0, i32 1, !dbg !167
  %53 = load ptr, ptr %10, align 2, !dbg !168, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !169
  %55 = getelementptr inbounds %struct.anon.14, ptr %54, i32 0, i32 2, !dbg !169
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !168
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #6, !dbg !170
  %58 = icmp ne i16 %57, 0, !dbg !160
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !171
  %61 = zext i1 %60 to i16, !dbg !160
  ret i16 %61, !dbg !172
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !173 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !174
  store i16 0, ptr %7, align 2, !dbg !175, !tbaa !13
  br label %8, !dbg !174

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !176, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !177, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !178
  br i1 %11, label %13, label %12, !dbg !179

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !179
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !180, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !181, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !180
  %17 = load i16, ptr %16, align 2, !dbg !180, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !182, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !183, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !182
  store i16 %17, ptr %20, align 2, !dbg !184, !tbaa !16
  br label %21, !dbg !185

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !186, !tbaa !13
  %23 = add i16 %22, 1, !dbg !186
  store i16 %23, ptr %7, align 2, !dbg !186, !tbaa !13
  br label %8, !dbg !179, !llvm.loop !187

24:                                               ; preds = %12
  ret void, !dbg !188
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @key_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.DC_SECURITY.text" !dbg !189 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !190
  %6 = load i16, ptr %4, align 2, !dbg !191, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !191
  br i1 %7, label %8, label %10, !dbg !191

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !191, !tbaa !9
  br label %11, !dbg !191

10:                                               ; preds = %2
  br label %11, !dbg !191

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !191
  store ptr %12, ptr %5, align 2, !dbg !192, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !193, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !194
  br i1 %14, label %15, label %31, !dbg !193

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !195, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 0, !dbg !196
  %18 = load i16, ptr %17, align 2, !dbg !196, !tbaa !197
  %19 = icmp eq i16 %18, 8, !dbg !199
  br i1 %19, label %20, label %21, !dbg !195

20:                                               ; preds = %15
  br label %28, !dbg !195

21:                                               ; preds = %15
  %22 = load ptr, ptr %5, align 2, !dbg !200, !tbaa !9
  %23 = getelementptr inbounds %struct.half, ptr %22, i32 0, i32 0, !dbg !201
  %24 = load i16, ptr %23, align 2, !dbg !201, !tbaa !197
  %25 = icmp eq i16 %24, 9, !dbg !202
  %26 = zext i1 %25 to i64, !dbg !200
  %27 = select i1 %25, ptr @behind, ptr @concentrator, !dbg !200
  br label %28, !dbg !195

28:                                               ; preds = %21, %20
  %29 = phi ptr [ @ahead, %20 ], [ %27, %21 ], !dbg !195
  %30 = load ptr, ptr %5, align 2, !dbg !203, !tbaa !9
  call void @take_half(ptr noundef %29, ptr noundef %30) #6, !dbg !204
  br label %31, !dbg !205

31:                                               ; preds = %28, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !206
  ret void, !dbg !206
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_half(ptr noundef %0, ptr noundef %1) #3 !dbg !207 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %4, align 2, !dbg !208, !tbaa !9
  %6 = icmp ne ptr %5, null, !dbg !209
  br i1 %6, label %7, label %29, !dbg !210

7:                                                ; preds = %2
  %8 = load ptr, ptr %4, align 2, !dbg !211, !tbaa !9
  %9 = getelementptr inbounds %struct.half, ptr %8, i32 0, i32 1, !dbg !212
  %10 = load i16, ptr %9, align 2, !dbg !212, !tbaa !213
  %11 = icmp ult i16 %10, 2, !dbg !214
  br i1 %11, label %12, label %29, !dbg !208

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 2, !dbg !215, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 0, !dbg !216
  %15 = getelementptr inbounds [8 x i16], ptr %14, i16 0, i16 0, !dbg !215
  %16 = load ptr, ptr %4, align 2, !dbg !217, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 1, !dbg !218
  %18 = load i16, ptr %17, align 2, !dbg !218, !tbaa !213
  %19 = mul i16 %18, 4, !dbg !219
  %20 = getelementptr inbounds i16, ptr %15, i16 %19, !dbg !220
  %21 = load ptr, ptr %4, align 2, !dbg !221, !tbaa !9
  %22 = getelementptr inbounds %struct.half, ptr %21, i32 0, i32 2, !dbg !222
  %23 = getelementptr inbounds [4 x i16], ptr %22, i16 0, i16 0, !dbg !221
  call void @copy_words(ptr noundef %20, ptr noundef %23, i16 noundef 4) #6, !dbg !223
  %24 = load ptr, ptr %4, align 2, !dbg !224, !tbaa !9
  %25 = getelementptr inbounds %struct.half, ptr %24, i32 0, i32 1, !dbg !225
  %26 = load i16, ptr %25, align 2, !dbg !225, !tbaa !213
  %27 = load ptr, ptr %3, align 2, !dbg !226, !tbaa !9
  %28 = getelementptr inbounds %struct.end, ptr %27, i32 0, i32 1, !dbg !227
  store i16 %26, ptr %28, align 2, !dbg !228, !tbaa !33
  br label %29, !dbg !229

29:                                               ; preds = %12, %7, %2
  ret void, !dbg !230
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #5

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !231 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !233
  %16 = load ptr, ptr %5, align 2, !dbg !233, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !233
  store i16 %17, ptr %9, align 2, !dbg !233, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !234
  %18 = load ptr, ptr %6, align 2, !dbg !234, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !234
  store i16 %19, ptr %10, align 2, !dbg !234, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #7, !dbg !235
  %20 = load ptr, ptr %6, align 2, !dbg !235, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !235
  %22 = load i16, ptr %7, align 2, !dbg !235, !tbaa !13
  %23 = add i16 %21, %22, !dbg !235
  store i16 %23, ptr %11, align 2, !dbg !235, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !236
  store i16 0, ptr %12, align 2, !dbg !236, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #7, !dbg !237
  store i16 0, ptr %13, align 2, !dbg !237, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #7, !dbg !238
  %24 = load ptr, ptr %8, align 2, !dbg !238, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !238
  store i16 %25, ptr %14, align 2, !dbg !238, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !239
  %26 = load i16, ptr %9, align 2, !dbg !240, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !241, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !242, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !243, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !244, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !245, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #7, !dbg !246, !srcloc !247
  store i16 %32, ptr %15, align 2, !dbg !246, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !248, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !249
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #7, !dbg !249
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #7, !dbg !249
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !249
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #7, !dbg !249
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !249
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !249
  ret i16 %33, !dbg !250
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !251 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !252, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !253, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !254, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !255, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !256, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !257, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !258
  %22 = load ptr, ptr %14, align 2, !dbg !259, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !260
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #6, !dbg !261
  ret i16 %24, !dbg !262
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !263 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !264
  %22 = load ptr, ptr %8, align 2, !dbg !264, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !264
  store i16 %23, ptr %15, align 2, !dbg !264, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !264
  %24 = load ptr, ptr %9, align 2, !dbg !264, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !264
  store i16 %25, ptr %16, align 2, !dbg !264, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !264
  %26 = load ptr, ptr %9, align 2, !dbg !264, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !264
  %28 = load i16, ptr %10, align 2, !dbg !264, !tbaa !13
  %29 = add i16 %27, %28, !dbg !264
  store i16 %29, ptr %17, align 2, !dbg !264, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !264
  %30 = load ptr, ptr %11, align 2, !dbg !264, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !264
  store i16 %31, ptr %18, align 2, !dbg !264, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !264
  %32 = load ptr, ptr %11, align 2, !dbg !264, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !264
  %34 = load i16, ptr %12, align 2, !dbg !264, !tbaa !13
  %35 = add i16 %33, %34, !dbg !264
  store i16 %35, ptr %19, align 2, !dbg !264, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !264
  %36 = load i16, ptr %13, align 2, !dbg !264, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !264, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !264
  %37 = load i16, ptr %14, align 2, !dbg !264, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !264, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !264, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !264, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !264, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !264, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !264, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !264, !srcloc !265
  store i16 %44, ptr %21, align 2, !dbg !264, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !264, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !264
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !264
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !264
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !264
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !264
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !264
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !264
  ret i16 %45, !dbg !264
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nobuiltin optsize "no-builtins" }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "dc_security.c", directory: "", checksumkind: CSK_MD5, checksum: "8430ba55bd8a1b85a13d1f434897c22d")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "piece_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "dc_security.c", directory: "", checksumkind: CSK_MD5, checksum: "8430ba55bd8a1b85a13d1f434897c22d")
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
!18 = !DISubprogram(name: "__sm_DC_SECURITY_send_output", scope: !6, file: !6, line: 6, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "reading_in", scope: !6, file: !6, line: 12, type: !7, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 13, column: 5, scope: !19)
!21 = !DILocation(line: 13, column: 37, scope: !19)
!22 = !DILocation(line: 13, column: 27, scope: !19)
!23 = !DILocation(line: 14, column: 9, scope: !19)
!24 = !DILocation(line: 14, column: 17, scope: !19)
!25 = !DILocation(line: 14, column: 25, scope: !19)
!26 = !DILocation(line: 14, column: 28, scope: !19)
!27 = !DILocation(line: 14, column: 37, scope: !19)
!28 = !{!29, !17, i64 0}
!29 = !{!"message", !17, i64 0, !11, i64 2}
!30 = !DILocation(line: 14, column: 42, scope: !19)
!31 = !DILocation(line: 14, column: 53, scope: !19)
!32 = !DILocation(line: 14, column: 63, scope: !19)
!33 = !{!34, !17, i64 16}
!34 = !{!"end", !11, i64 0, !17, i64 16, !35, i64 18, !35, i64 22}
!35 = !{!"long", !11, i64 0}
!36 = !DILocation(line: 14, column: 57, scope: !19)
!37 = !DILocation(line: 14, column: 76, scope: !19)
!38 = !DILocation(line: 14, column: 87, scope: !19)
!39 = !DILocation(line: 14, column: 80, scope: !19)
!40 = !DILocation(line: 15, column: 9, scope: !19)
!41 = !DILocation(line: 17, column: 5, scope: !19)
!42 = !DILocation(line: 17, column: 30, scope: !19)
!43 = !DILocation(line: 17, column: 31, scope: !19)
!44 = !DILocation(line: 17, column: 40, scope: !19)
!45 = !DILocation(line: 17, column: 48, scope: !19)
!46 = !{!11, !11, i64 0}
!47 = !DILocation(line: 17, column: 53, scope: !19)
!48 = !{!49, !35, i64 0}
!49 = !{!"reading", !35, i64 0, !35, i64 4}
!50 = !DILocation(line: 17, column: 73, scope: !19)
!51 = !DILocation(line: 17, column: 82, scope: !19)
!52 = !DILocation(line: 17, column: 90, scope: !19)
!53 = !{!49, !35, i64 4}
!54 = !DILocation(line: 18, column: 20, scope: !19)
!55 = !{!35, !35, i64 0}
!56 = !DILocation(line: 18, column: 34, scope: !19)
!57 = !DILocation(line: 18, column: 10, scope: !19)
!58 = !DILocation(line: 18, column: 9, scope: !19)
!59 = !DILocation(line: 19, column: 9, scope: !19)
!60 = !DILocation(line: 21, column: 20, scope: !19)
!61 = !DILocation(line: 21, column: 10, scope: !19)
!62 = !DILocation(line: 22, column: 5, scope: !19)
!63 = !DILocation(line: 22, column: 20, scope: !19)
!64 = !DILocation(line: 23, column: 5, scope: !19)
!65 = !DILocation(line: 24, column: 55, scope: !19)
!66 = !DILocation(line: 24, column: 9, scope: !19)
!67 = !DILocation(line: 24, column: 71, scope: !19)
!68 = !DILocation(line: 25, column: 46, scope: !19)
!69 = !DILocation(line: 25, column: 55, scope: !19)
!70 = !DILocation(line: 25, column: 63, scope: !19)
!71 = !DILocation(line: 25, column: 9, scope: !19)
!72 = !DILocation(line: 26, column: 15, scope: !19)
!73 = !{!74, !17, i64 0}
!74 = !{!"piece", !17, i64 0, !11, i64 2}
!75 = distinct !{!75, !72, !72, !76}
!76 = !{!"llvm.loop.mustprogress"}
!77 = !DILocation(line: 27, column: 5, scope: !19)
!78 = !DILocation(line: 28, column: 1, scope: !19)
!79 = distinct !DISubprogram(name: "is_before", scope: !80, file: !80, line: 141, type: !7, scopeLine: 141, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!80 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "b57775837dd22a4b415e2c84310afc82")
!81 = !DILocation(line: 142, column: 5, scope: !79)
!82 = !DILocation(line: 143, column: 35, scope: !79)
!83 = !DILocation(line: 143, column: 40, scope: !79)
!84 = !DILocation(line: 143, column: 12, scope: !79)
!85 = !DILocation(line: 144, column: 1, scope: !79)
!86 = !DILocation(line: 143, column: 5, scope: !79)
!87 = distinct !DISubprogram(name: "mask", scope: !88, file: !88, line: 30, type: !7, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!88 = !DIFile(filename: "mask.h", directory: "", checksumkind: CSK_MD5, checksum: "ec7a771b0a6962e426adb6056d53ec16")
!89 = !DILocation(line: 32, column: 5, scope: !87)
!90 = !DILocation(line: 33, column: 30, scope: !87)
!91 = !DILocation(line: 33, column: 38, scope: !87)
!92 = !DILocation(line: 33, column: 47, scope: !87)
!93 = !DILocation(line: 33, column: 77, scope: !87)
!94 = !DILocation(line: 33, column: 10, scope: !87)
!95 = !DILocation(line: 33, column: 87, scope: !87)
!96 = !DILocation(line: 34, column: 30, scope: !87)
!97 = !DILocation(line: 34, column: 39, scope: !87)
!98 = !DILocation(line: 34, column: 48, scope: !87)
!99 = !DILocation(line: 34, column: 78, scope: !87)
!100 = !DILocation(line: 34, column: 10, scope: !87)
!101 = !DILocation(line: 33, column: 9, scope: !87)
!102 = !DILocation(line: 35, column: 9, scope: !87)
!103 = !DILocation(line: 37, column: 29, scope: !87)
!104 = !DILocation(line: 37, column: 38, scope: !87)
!105 = !DILocation(line: 37, column: 5, scope: !87)
!106 = !DILocation(line: 37, column: 13, scope: !87)
!107 = !DILocation(line: 37, column: 21, scope: !87)
!108 = !DILocation(line: 37, column: 27, scope: !87)
!109 = !{!110, !35, i64 0}
!110 = !{!"masked_reading", !49, i64 0, !35, i64 8}
!111 = !DILocation(line: 38, column: 30, scope: !87)
!112 = !DILocation(line: 38, column: 39, scope: !87)
!113 = !DILocation(line: 38, column: 56, scope: !87)
!114 = !DILocation(line: 38, column: 46, scope: !87)
!115 = !DILocation(line: 38, column: 74, scope: !87)
!116 = !DILocation(line: 38, column: 63, scope: !87)
!117 = !DILocation(line: 38, column: 5, scope: !87)
!118 = !DILocation(line: 38, column: 13, scope: !87)
!119 = !DILocation(line: 38, column: 21, scope: !87)
!120 = !DILocation(line: 38, column: 28, scope: !87)
!121 = !{!110, !35, i64 4}
!122 = !DILocation(line: 39, column: 31, scope: !87)
!123 = !DILocation(line: 39, column: 21, scope: !87)
!124 = !DILocation(line: 39, column: 46, scope: !87)
!125 = !DILocation(line: 39, column: 35, scope: !87)
!126 = !DILocation(line: 39, column: 5, scope: !87)
!127 = !DILocation(line: 39, column: 13, scope: !87)
!128 = !DILocation(line: 39, column: 17, scope: !87)
!129 = !{!110, !35, i64 8}
!130 = !DILocation(line: 40, column: 5, scope: !87)
!131 = !DILocation(line: 41, column: 1, scope: !87)
!132 = distinct !DISubprogram(name: "seal", scope: !133, file: !133, line: 71, type: !7, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!133 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "7e09b162ccdb9ed3bc547e2ec187ac24")
!134 = !DILocation(line: 73, column: 5, scope: !132)
!135 = !DILocation(line: 73, column: 10, scope: !132)
!136 = !DILocation(line: 73, column: 14, scope: !132)
!137 = !{!34, !35, i64 18}
!138 = !DILocation(line: 74, column: 19, scope: !132)
!139 = !DILocation(line: 74, column: 24, scope: !132)
!140 = !DILocation(line: 74, column: 30, scope: !132)
!141 = !DILocation(line: 74, column: 9, scope: !132)
!142 = !DILocation(line: 75, column: 21, scope: !132)
!143 = !DILocation(line: 75, column: 9, scope: !132)
!144 = !DILocation(line: 75, column: 14, scope: !132)
!145 = !DILocation(line: 75, column: 19, scope: !132)
!146 = !DILocation(line: 76, column: 5, scope: !132)
!147 = !DILocation(line: 77, column: 28, scope: !132)
!148 = !DILocation(line: 77, column: 5, scope: !132)
!149 = !DILocation(line: 77, column: 15, scope: !132)
!150 = !DILocation(line: 77, column: 22, scope: !132)
!151 = !DILocation(line: 77, column: 26, scope: !132)
!152 = !DILocation(line: 78, column: 31, scope: !132)
!153 = !DILocation(line: 78, column: 36, scope: !132)
!154 = !DILocation(line: 78, column: 5, scope: !132)
!155 = !DILocation(line: 78, column: 15, scope: !132)
!156 = !DILocation(line: 78, column: 22, scope: !132)
!157 = !DILocation(line: 78, column: 29, scope: !132)
!158 = !DILocation(line: 79, column: 12, scope: !132)
!159 = !DILocation(line: 79, column: 17, scope: !132)
!160 = !DILocation(line: 79, column: 30, scope: !132)
!161 = !DILocation(line: 79, column: 54, scope: !132)
!162 = !DILocation(line: 79, column: 59, scope: !132)
!163 = !DILocation(line: 79, column: 65, scope: !132)
!164 = !DILocation(line: 79, column: 75, scope: !132)
!165 = !DILocation(line: 79, column: 108, scope: !132)
!166 = !DILocation(line: 80, column: 72, scope: !132)
!167 = !DILocation(line: 80, column: 82, scope: !132)
!168 = !DILocation(line: 80, column: 90, scope: !132)
!169 = !DILocation(line: 80, column: 100, scope: !132)
!170 = !DILocation(line: 79, column: 33, scope: !132)
!171 = !DILocation(line: 0, scope: !132)
!172 = !DILocation(line: 79, column: 5, scope: !132)
!173 = distinct !DISubprogram(name: "copy_words", scope: !133, file: !133, line: 110, type: !7, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!174 = !DILocation(line: 111, column: 10, scope: !173)
!175 = !DILocation(line: 111, column: 19, scope: !173)
!176 = !DILocation(line: 111, column: 30, scope: !173)
!177 = !DILocation(line: 111, column: 38, scope: !173)
!178 = !DILocation(line: 111, column: 36, scope: !173)
!179 = !DILocation(line: 111, column: 5, scope: !173)
!180 = !DILocation(line: 112, column: 21, scope: !173)
!181 = !DILocation(line: 112, column: 26, scope: !173)
!182 = !DILocation(line: 112, column: 9, scope: !173)
!183 = !DILocation(line: 112, column: 12, scope: !173)
!184 = !DILocation(line: 112, column: 19, scope: !173)
!185 = !DILocation(line: 113, column: 5, scope: !173)
!186 = !DILocation(line: 111, column: 50, scope: !173)
!187 = distinct !{!187, !179, !185, !76}
!188 = !DILocation(line: 114, column: 1, scope: !173)
!189 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 30, type: !7, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!190 = !DILocation(line: 31, column: 5, scope: !189)
!191 = !DILocation(line: 31, column: 31, scope: !189)
!192 = !DILocation(line: 31, column: 24, scope: !189)
!193 = !DILocation(line: 32, column: 9, scope: !189)
!194 = !DILocation(line: 32, column: 14, scope: !189)
!195 = !DILocation(line: 33, column: 19, scope: !189)
!196 = !DILocation(line: 33, column: 25, scope: !189)
!197 = !{!198, !17, i64 0}
!198 = !{!"half", !17, i64 0, !17, i64 2, !11, i64 4}
!199 = !DILocation(line: 33, column: 29, scope: !189)
!200 = !DILocation(line: 33, column: 54, scope: !189)
!201 = !DILocation(line: 33, column: 60, scope: !189)
!202 = !DILocation(line: 33, column: 64, scope: !189)
!203 = !DILocation(line: 33, column: 106, scope: !189)
!204 = !DILocation(line: 33, column: 9, scope: !189)
!205 = !DILocation(line: 34, column: 5, scope: !189)
!206 = !DILocation(line: 35, column: 1, scope: !189)
!207 = distinct !DISubprogram(name: "take_half", scope: !133, file: !133, line: 121, type: !7, scopeLine: 121, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!208 = !DILocation(line: 122, column: 9, scope: !207)
!209 = !DILocation(line: 122, column: 14, scope: !207)
!210 = !DILocation(line: 122, column: 22, scope: !207)
!211 = !DILocation(line: 122, column: 25, scope: !207)
!212 = !DILocation(line: 122, column: 31, scope: !207)
!213 = !{!198, !17, i64 2}
!214 = !DILocation(line: 122, column: 37, scope: !207)
!215 = !DILocation(line: 123, column: 20, scope: !207)
!216 = !DILocation(line: 123, column: 25, scope: !207)
!217 = !DILocation(line: 123, column: 31, scope: !207)
!218 = !DILocation(line: 123, column: 37, scope: !207)
!219 = !DILocation(line: 123, column: 43, scope: !207)
!220 = !DILocation(line: 123, column: 29, scope: !207)
!221 = !DILocation(line: 123, column: 62, scope: !207)
!222 = !DILocation(line: 123, column: 68, scope: !207)
!223 = !DILocation(line: 123, column: 9, scope: !207)
!224 = !DILocation(line: 124, column: 29, scope: !207)
!225 = !DILocation(line: 124, column: 35, scope: !207)
!226 = !DILocation(line: 124, column: 9, scope: !207)
!227 = !DILocation(line: 124, column: 14, scope: !207)
!228 = !DILocation(line: 124, column: 27, scope: !207)
!229 = !DILocation(line: 125, column: 5, scope: !207)
!230 = !DILocation(line: 126, column: 1, scope: !207)
!231 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !232, file: !232, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!232 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!233 = !DILocation(line: 221, column: 5, scope: !231)
!234 = !DILocation(line: 222, column: 5, scope: !231)
!235 = !DILocation(line: 223, column: 5, scope: !231)
!236 = !DILocation(line: 224, column: 5, scope: !231)
!237 = !DILocation(line: 225, column: 5, scope: !231)
!238 = !DILocation(line: 226, column: 5, scope: !231)
!239 = !DILocation(line: 227, column: 5, scope: !231)
!240 = !DILocation(line: 230, column: 28, scope: !231)
!241 = !DILocation(line: 230, column: 37, scope: !231)
!242 = !DILocation(line: 230, column: 47, scope: !231)
!243 = !DILocation(line: 230, column: 57, scope: !231)
!244 = !DILocation(line: 230, column: 67, scope: !231)
!245 = !DILocation(line: 230, column: 77, scope: !231)
!246 = !DILocation(line: 228, column: 5, scope: !231)
!247 = !{i64 0}
!248 = !DILocation(line: 232, column: 17, scope: !231)
!249 = !DILocation(line: 233, column: 1, scope: !231)
!250 = !DILocation(line: 232, column: 5, scope: !231)
!251 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !232, file: !232, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!252 = !DILocation(line: 211, column: 28, scope: !251)
!253 = !DILocation(line: 211, column: 33, scope: !251)
!254 = !DILocation(line: 211, column: 37, scope: !251)
!255 = !DILocation(line: 211, column: 48, scope: !251)
!256 = !DILocation(line: 211, column: 54, scope: !251)
!257 = !DILocation(line: 211, column: 78, scope: !251)
!258 = !DILocation(line: 211, column: 67, scope: !251)
!259 = !DILocation(line: 211, column: 97, scope: !251)
!260 = !DILocation(line: 211, column: 86, scope: !251)
!261 = !DILocation(line: 211, column: 12, scope: !251)
!262 = !DILocation(line: 211, column: 5, scope: !251)
!263 = distinct !DISubprogram(name: "sancus_wrapping", scope: !232, file: !232, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!264 = !DILocation(line: 204, column: 1, scope: !263)
!265 = !{i64 0}
