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
%struct.envelope = type { %union.anon.15 }
%union.anon.15 = type { %struct.anon.16 }
%struct.anon.16 = type { %struct.anon.17, %struct.message, [16 x i8] }
%struct.anon.17 = type { i16, i32 }
%struct.piece = type { i16, [6 x i16] }
%union.masks = type { %struct.anon.18, [8 x i8] }
%struct.anon.18 = type { i32, i32 }
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
  %8 = alloca i16, align 2
  %9 = alloca %struct.message, align 2
  %10 = alloca %struct.envelope, align 2
  %11 = alloca %struct.piece, align 2
  %12 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !20
  %13 = load i16, ptr %4, align 2, !dbg !21, !tbaa !13
  %14 = icmp eq i16 %13, 14, !dbg !21
  br i1 %14, label %15, label %17, !dbg !21

15:                                               ; preds = %2
  %16 = load ptr, ptr %3, align 2, !dbg !21, !tbaa !9
  br label %18, !dbg !21

17:                                               ; preds = %2
  br label %18, !dbg !21

18:                                               ; preds = %17, %15
  %19 = phi ptr [ %16, %15 ], [ null, %17 ], !dbg !21
  store ptr %19, ptr %5, align 2, !dbg !22, !tbaa !9
  %20 = load ptr, ptr %5, align 2, !dbg !23, !tbaa !9
  %21 = icmp eq ptr %20, null, !dbg !24
  br i1 %21, label %33, label %22, !dbg !25

22:                                               ; preds = %18
  %23 = load ptr, ptr %5, align 2, !dbg !26, !tbaa !9
  %24 = getelementptr inbounds %struct.message, ptr %23, i32 0, i32 0, !dbg !27
  %25 = load i16, ptr %24, align 2, !dbg !27, !tbaa !28
  %26 = icmp ne i16 %25, 1, !dbg !30
  br i1 %26, label %33, label %27, !dbg !31

27:                                               ; preds = %22
  %28 = load i16, ptr getelementptr inbounds (%struct.end, ptr @ahead, i32 0, i32 1), align 2, !dbg !32, !tbaa !33
  %29 = icmp ne i16 %28, 0, !dbg !36
  br i1 %29, label %30, label %33, !dbg !37

30:                                               ; preds = %27
  %31 = load i16, ptr getelementptr inbounds (%struct.end, ptr @behind, i32 0, i32 1), align 2, !dbg !38, !tbaa !33
  %32 = icmp ne i16 %31, 0, !dbg !39
  br i1 %32, label %34, label %33, !dbg !23

33:                                               ; preds = %30, %27, %22, %18
  store i32 1, ptr %6, align 2
  br label %102, !dbg !40

34:                                               ; preds = %30
  call void @llvm.lifetime.start.p0(i64 8, ptr %7) #7, !dbg !41
  %35 = getelementptr inbounds %struct.reading, ptr %7, i32 0, i32 0, !dbg !42
  %36 = load ptr, ptr %5, align 2, !dbg !43, !tbaa !9
  %37 = getelementptr inbounds %struct.message, ptr %36, i32 0, i32 1, !dbg !44
  %38 = getelementptr inbounds %struct.anon, ptr %37, i32 0, i32 0, !dbg !45
  %39 = load i32, ptr %38, align 2, !dbg !45, !tbaa !46
  %40 = udiv i32 %39, 60, !dbg !47
  store i32 %40, ptr %35, align 2, !dbg !42, !tbaa !48
  %41 = getelementptr inbounds %struct.reading, ptr %7, i32 0, i32 1, !dbg !42
  %42 = load ptr, ptr %5, align 2, !dbg !50, !tbaa !9
  %43 = getelementptr inbounds %struct.message, ptr %42, i32 0, i32 1, !dbg !51
  %44 = getelementptr inbounds %struct.anon, ptr %43, i32 0, i32 1, !dbg !52
  %45 = load i32, ptr %44, align 2, !dbg !52, !tbaa !46
  store i32 %45, ptr %41, align 2, !dbg !42, !tbaa !53
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #7, !dbg !54
  %46 = load i32, ptr @last, align 2, !dbg !55, !tbaa !56
  %47 = icmp eq i32 %46, 0, !dbg !57
  %48 = zext i1 %47 to i16, !dbg !57
  store i16 %48, ptr %8, align 2, !dbg !58, !tbaa !16
  %49 = load i32, ptr @last, align 2, !dbg !59, !tbaa !56
  %50 = getelementptr inbounds %struct.reading, ptr %7, i32 0, i32 0, !dbg !60
  %51 = load i32, ptr %50, align 2, !dbg !60, !tbaa !48
  %52 = call zeroext i16 @is_before(i32 noundef %49, i32 noundef %51) #6, !dbg !61
  %53 = icmp ne i16 %52, 0, !dbg !61
  br i1 %53, label %55, label %54, !dbg !62

54:                                               ; preds = %34
  store i32 1, ptr %6, align 2
  br label %101, !dbg !63

55:                                               ; preds = %34
  %56 = getelementptr inbounds %struct.reading, ptr %7, i32 0, i32 0, !dbg !64
  %57 = load i32, ptr %56, align 2, !dbg !64, !tbaa !48
  store i32 %57, ptr @last, align 2, !dbg !65, !tbaa !56
  %58 = load i16, ptr %8, align 2, !dbg !66, !tbaa !16
  %59 = icmp ne i16 %58, 0, !dbg !66
  br i1 %59, label %60, label %61, !dbg !66

60:                                               ; preds = %55
  store i32 1, ptr %6, align 2
  br label %101, !dbg !67

61:                                               ; preds = %55
  call void @llvm.lifetime.start.p0(i64 14, ptr %9) #7, !dbg !68
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %9, ptr align 2 @__const.reading_in.masked, i16 14, i1 false), !dbg !69
  call void @llvm.lifetime.start.p0(i64 36, ptr %10) #7, !dbg !70
  %62 = getelementptr inbounds %struct.message, ptr %9, i32 0, i32 1, !dbg !71
  %63 = call zeroext i16 @mask(ptr noundef @ahead, ptr noundef @behind, ptr noundef %7, ptr noundef %62) #6, !dbg !72
  %64 = icmp ne i16 %63, 0, !dbg !72
  br i1 %64, label %65, label %100, !dbg !73

65:                                               ; preds = %61
  %66 = load ptr, ptr %5, align 2, !dbg !74, !tbaa !9
  %67 = getelementptr inbounds %struct.message, ptr %66, i32 0, i32 1, !dbg !75
  %68 = getelementptr inbounds %struct.anon, ptr %67, i32 0, i32 0, !dbg !76
  %69 = load i32, ptr %68, align 2, !dbg !76, !tbaa !46
  %70 = call zeroext i16 @seal(ptr noundef @concentrator, i16 noundef 3, i32 noundef %69, ptr noundef %9, ptr noundef %10) #6, !dbg !77
  %71 = icmp ne i16 %70, 0, !dbg !77
  br i1 %71, label %72, label %100, !dbg !72

72:                                               ; preds = %65
  call void @llvm.lifetime.start.p0(i64 14, ptr %11) #7, !dbg !78
  %73 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 0, !dbg !78
  store i16 0, ptr %73, align 2, !dbg !78, !tbaa !79
  br label %74, !dbg !78

74:                                               ; preds = %90, %72
  %75 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 0, !dbg !78
  %76 = load i16, ptr %75, align 2, !dbg !78, !tbaa !79
  %77 = icmp ne i16 %76, 18, !dbg !78
  br i1 %77, label %78, label %94, !dbg !78

78:                                               ; preds = %74
  %79 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 1, !dbg !78
  %80 = getelementptr inbounds [6 x i16], ptr %79, i16 0, i16 0, !dbg !78
  %81 = getelementptr inbounds %struct.envelope, ptr %10, i32 0, i32 0, !dbg !78
  %82 = getelementptr inbounds [18 x i16], ptr %81, i16 0, i16 0, !dbg !78
  %83 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 0, !dbg !78
  %84 = load i16, ptr %83, align 2, !dbg !78, !tbaa !79
  %85 = getelementptr inbounds i16, ptr %82, i16 %84, !dbg !78
  call void @copy_words(ptr noundef %80, ptr noundef %85, i16 noundef 6) #6, !dbg !78
  %86 = call zeroext i16 @piece_out(ptr noundef %11, i16 noundef 14) #6, !dbg !78
  %87 = icmp eq i16 %86, 0, !dbg !78
  br i1 %87, label %89, label %88, !dbg !78

88:                                               ; preds = %78
  br label %94, !dbg !78

89:                                               ; preds = %78
  br label %90, !dbg !78

90:                                               ; preds = %89
  %91 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 0, !dbg !78
  %92 = load i16, ptr %91, align 2, !dbg !78, !tbaa !79
  %93 = add i16 %92, 6, !dbg !78
  store i16 %93, ptr %91, align 2, !dbg !78, !tbaa !79
  br label %74, !dbg !78, !llvm.loop !81

94:                                               ; preds = %88, %74
  %95 = getelementptr inbounds %struct.piece, ptr %11, i32 0, i32 0, !dbg !78
  %96 = load i16, ptr %95, align 2, !dbg !78, !tbaa !79
  %97 = icmp eq i16 %96, 18, !dbg !78
  %98 = zext i1 %97 to i16, !dbg !78
  store i16 %98, ptr %12, align 2, !dbg !78, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 14, ptr %11) #7, !dbg !78
  %99 = load i16, ptr %12, align 2, !dbg !78, !tbaa !13
  br label %100, !dbg !83

100:                                              ; preds = %94, %65, %61
  call void @llvm.lifetime.end.p0(i64 36, ptr %10) #7, !dbg !84
  call void @llvm.lifetime.end.p0(i64 14, ptr %9) #7, !dbg !84
  store i32 0, ptr %6, align 2, !dbg !84
  br label %101, !dbg !84

101:                                              ; preds = %100, %60, %54
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #7, !dbg !84
  call void @llvm.lifetime.end.p0(i64 8, ptr %7) #7, !dbg !84
  br label %102

102:                                              ; preds = %101, %33
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !84
  %103 = load i32, ptr %6, align 2
  switch i32 %103, label %105 [
    i32 0, label %104
    i32 1, label %104
  ]

104:                                              ; preds = %102, %102
  ret void, !dbg !84

105:                                              ; preds = %102
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #3 !dbg !85 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !56
  store i32 %1, ptr %4, align 2, !tbaa !56
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #7, !dbg !87
  %6 = load i32, ptr %3, align 2, !dbg !88, !tbaa !56
  %7 = load i32, ptr %4, align 2, !dbg !89, !tbaa !56
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !90
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !90
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !90
  store i32 %10, ptr %5, align 2, !dbg !90
  %11 = zext i1 %9 to i16, !dbg !90
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #7, !dbg !91
  ret i16 %11, !dbg !92
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @mask(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) #3 !dbg !93 {
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
  call void @llvm.lifetime.start.p0(i64 16, ptr %10) #7, !dbg !95
  call void @llvm.lifetime.start.p0(i64 16, ptr %11) #7, !dbg !95
  %13 = load ptr, ptr %6, align 2, !dbg !96, !tbaa !9
  %14 = load ptr, ptr %8, align 2, !dbg !97, !tbaa !9
  %15 = getelementptr inbounds %struct.reading, ptr %14, i32 0, i32 0, !dbg !98
  %16 = getelementptr inbounds [16 x i8], ptr %10, i16 0, i16 0, !dbg !99
  %17 = call i16 @sancus_tag_with_key(ptr noundef %13, ptr noundef %15, i16 noundef 4, ptr noundef %16) #6, !dbg !100
  %18 = icmp ne i16 %17, 0, !dbg !100
  br i1 %18, label %19, label %26, !dbg !101

19:                                               ; preds = %4
  %20 = load ptr, ptr %7, align 2, !dbg !102, !tbaa !9
  %21 = load ptr, ptr %8, align 2, !dbg !103, !tbaa !9
  %22 = getelementptr inbounds %struct.reading, ptr %21, i32 0, i32 0, !dbg !104
  %23 = getelementptr inbounds [16 x i8], ptr %11, i16 0, i16 0, !dbg !105
  %24 = call i16 @sancus_tag_with_key(ptr noundef %20, ptr noundef %22, i16 noundef 4, ptr noundef %23) #6, !dbg !106
  %25 = icmp ne i16 %24, 0, !dbg !106
  br i1 %25, label %27, label %26, !dbg !107

26:                                               ; preds = %19, %4
  store i16 0, ptr %5, align 2, !dbg !108
  store i32 1, ptr %12, align 2
  br label %54, !dbg !108

27:                                               ; preds = %19
  %28 = load ptr, ptr %8, align 2, !dbg !109, !tbaa !9
  %29 = getelementptr inbounds %struct.reading, ptr %28, i32 0, i32 0, !dbg !110
  %30 = load i32, ptr %29, align 2, !dbg !110, !tbaa !48
  %31 = load ptr, ptr %9, align 2, !dbg !111, !tbaa !9
  %32 = getelementptr inbounds %struct.masked_reading, ptr %31, i32 0, i32 0, !dbg !112
  %33 = getelementptr inbounds %struct.reading, ptr %32, i32 0, i32 0, !dbg !113
  store i32 %30, ptr %33, align 2, !dbg !114, !tbaa !115
  %34 = load ptr, ptr %8, align 2, !dbg !117, !tbaa !9
  %35 = getelementptr inbounds %struct.reading, ptr %34, i32 0, i32 1, !dbg !118
  %36 = load i32, ptr %35, align 2, !dbg !118, !tbaa !53
  %37 = getelementptr inbounds %struct.anon.18, ptr %10, i32 0, i32 0, !dbg !119
  %38 = load i32, ptr %37, align 2, !dbg !119, !tbaa !46
  %39 = add i32 %36, %38, !dbg !120
  %40 = getelementptr inbounds %struct.anon.18, ptr %11, i32 0, i32 0, !dbg !121
  %41 = load i32, ptr %40, align 2, !dbg !121, !tbaa !46
  %42 = sub i32 %39, %41, !dbg !122
  %43 = load ptr, ptr %9, align 2, !dbg !123, !tbaa !9
  %44 = getelementptr inbounds %struct.masked_reading, ptr %43, i32 0, i32 0, !dbg !124
  %45 = getelementptr inbounds %struct.reading, ptr %44, i32 0, i32 1, !dbg !125
  store i32 %42, ptr %45, align 2, !dbg !126, !tbaa !127
  %46 = getelementptr inbounds %struct.anon.18, ptr %10, i32 0, i32 1, !dbg !128
  %47 = load i32, ptr %46, align 2, !dbg !128, !tbaa !46
  %48 = add i32 1, %47, !dbg !129
  %49 = getelementptr inbounds %struct.anon.18, ptr %11, i32 0, i32 1, !dbg !130
  %50 = load i32, ptr %49, align 2, !dbg !130, !tbaa !46
  %51 = sub i32 %48, %50, !dbg !131
  %52 = load ptr, ptr %9, align 2, !dbg !132, !tbaa !9
  %53 = getelementptr inbounds %struct.masked_reading, ptr %52, i32 0, i32 1, !dbg !133
  store i32 %51, ptr %53, align 2, !dbg !134, !tbaa !135
  store i16 1, ptr %5, align 2, !dbg !136
  store i32 1, ptr %12, align 2
  br label %54, !dbg !136

54:                                               ; preds = %27, %26
  call void @llvm.lifetime.end.p0(i64 16, ptr %11) #7, !dbg !137
  call void @llvm.lifetime.end.p0(i64 16, ptr %10) #7, !dbg !137
  %55 = load i16, ptr %5, align 2, !dbg !137
  ret i16 %55, !dbg !137
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #3 !dbg !138 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !56
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !140, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !141
  %13 = load i32, ptr %12, align 2, !dbg !142, !tbaa !143
  %14 = add i32 %13, 1, !dbg !142
  store i32 %14, ptr %12, align 2, !dbg !142, !tbaa !143
  %15 = load ptr, ptr %6, align 2, !dbg !144, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !145
  %17 = load i32, ptr %16, align 2, !dbg !145, !tbaa !143
  %18 = load i32, ptr %8, align 2, !dbg !146, !tbaa !56
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #6, !dbg !147
  %20 = icmp ne i16 %19, 0, !dbg !147
  br i1 %20, label %21, label %25, !dbg !147

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !148, !tbaa !56
  %23 = load ptr, ptr %6, align 2, !dbg !149, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !150
  store i32 %22, ptr %24, align 2, !dbg !151, !tbaa !143
  br label %25, !dbg !152

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !153, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !154, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !155
  %29 = getelementptr inbounds %struct.anon.16, ptr %28, i32 0, i32 0, !dbg !155
  %30 = getelementptr inbounds %struct.anon.17, ptr %29, i32 0, i32 0, !dbg !156
  store i16 %26, ptr %30, align 2, !dbg !157, !tbaa !46
  %31 = load ptr, ptr %6, align 2, !dbg !158, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !159
  %33 = load i32, ptr %32, align 2, !dbg !159, !tbaa !143
  %34 = load ptr, ptr %10, align 2, !dbg !160, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !161
  %36 = getelementptr inbounds %struct.anon.16, ptr %35, i32 0, i32 0, !dbg !161
  %37 = getelementptr inbounds %struct.anon.17, ptr %36, i32 0, i32 1, !dbg !162
  store i32 %33, ptr %37, align 2, !dbg !163, !tbaa !46
  %38 = load ptr, ptr %6, align 2, !dbg !164, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !165
  %40 = load i16, ptr %39, align 2, !dbg !165, !tbaa !33
  %41 = icmp ne i16 %40, 0, !dbg !164
  br i1 %41, label %42, label %59, !dbg !166

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !167, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !168
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !167
  %46 = load ptr, ptr %10, align 2, !dbg !169, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !170
  %48 = getelementptr inbounds %struct.anon.16, ptr %47, i32 0, i32 0, !dbg !170
  %49 = load ptr, ptr %9, align 2, !dbg !171, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !172, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !173
  %52 = getelementptr inbounds %struct.anon.16, ptr %51, i32 0, i32 1, !dbg !173
  %53 = load ptr, ptr %10, align 2, !dbg !174, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !175
  %55 = getelementptr inbounds %struct.anon.16, ptr %54, i32 0, i32 2, !dbg !175
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !174
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #6, !dbg !176
  %58 = icmp ne i16 %57, 0, !dbg !166
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !177
  %61 = zext i1 %60 to i16, !dbg !166
  ret i16 %61, !dbg !178
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !179 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !180
  store i16 0, ptr %7, align 2, !dbg !181, !tbaa !13
  br label %8, !dbg !180

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !182, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !183, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !184
  br i1 %11, label %13, label %12, !dbg !185

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !185
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !186, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !187, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !186
  %17 = load i16, ptr %16, align 2, !dbg !186, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !188, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !189, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !188
  store i16 %17, ptr %20, align 2, !dbg !190, !tbaa !16
  br label %21, !dbg !191

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !192, !tbaa !13
  %23 = add i16 %22, 1, !dbg !192
  store i16 %23, ptr %7, align 2, !dbg !192, !tbaa !13
  br label %8, !dbg !185, !llvm.loop !193

24:                                               ; preds = %12
  ret void, !dbg !194
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @key_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.DC_SECURITY.text" !dbg !195 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !196
  %6 = load i16, ptr %4, align 2, !dbg !197, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !197
  br i1 %7, label %8, label %10, !dbg !197

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !197, !tbaa !9
  br label %11, !dbg !197

10:                                               ; preds = %2
  br label %11, !dbg !197

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !197
  store ptr %12, ptr %5, align 2, !dbg !198, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !199, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !200
  br i1 %14, label %15, label %31, !dbg !199

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !201, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 0, !dbg !202
  %18 = load i16, ptr %17, align 2, !dbg !202, !tbaa !203
  %19 = icmp eq i16 %18, 8, !dbg !205
  br i1 %19, label %20, label %21, !dbg !201

20:                                               ; preds = %15
  br label %28, !dbg !201

21:                                               ; preds = %15
  %22 = load ptr, ptr %5, align 2, !dbg !206, !tbaa !9
  %23 = getelementptr inbounds %struct.half, ptr %22, i32 0, i32 0, !dbg !207
  %24 = load i16, ptr %23, align 2, !dbg !207, !tbaa !203
  %25 = icmp eq i16 %24, 9, !dbg !208
  %26 = zext i1 %25 to i64, !dbg !206
  %27 = select i1 %25, ptr @behind, ptr @concentrator, !dbg !206
  br label %28, !dbg !201

28:                                               ; preds = %21, %20
  %29 = phi ptr [ @ahead, %20 ], [ %27, %21 ], !dbg !201
  %30 = load ptr, ptr %5, align 2, !dbg !209, !tbaa !9
  call void @take_half(ptr noundef %29, ptr noundef %30) #6, !dbg !210
  br label %31, !dbg !211

31:                                               ; preds = %28, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !212
  ret void, !dbg !212
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_half(ptr noundef %0, ptr noundef %1) #3 !dbg !213 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %4, align 2, !dbg !214, !tbaa !9
  %6 = icmp ne ptr %5, null, !dbg !215
  br i1 %6, label %7, label %29, !dbg !216

7:                                                ; preds = %2
  %8 = load ptr, ptr %4, align 2, !dbg !217, !tbaa !9
  %9 = getelementptr inbounds %struct.half, ptr %8, i32 0, i32 1, !dbg !218
  %10 = load i16, ptr %9, align 2, !dbg !218, !tbaa !219
  %11 = icmp ult i16 %10, 2, !dbg !220
  br i1 %11, label %12, label %29, !dbg !214

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 2, !dbg !221, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 0, !dbg !222
  %15 = getelementptr inbounds [8 x i16], ptr %14, i16 0, i16 0, !dbg !221
  %16 = load ptr, ptr %4, align 2, !dbg !223, !tbaa !9
  %17 = getelementptr inbounds %struct.half, ptr %16, i32 0, i32 1, !dbg !224
  %18 = load i16, ptr %17, align 2, !dbg !224, !tbaa !219
  %19 = mul i16 %18, 4, !dbg !225
  %20 = getelementptr inbounds i16, ptr %15, i16 %19, !dbg !226
  %21 = load ptr, ptr %4, align 2, !dbg !227, !tbaa !9
  %22 = getelementptr inbounds %struct.half, ptr %21, i32 0, i32 2, !dbg !228
  %23 = getelementptr inbounds [4 x i16], ptr %22, i16 0, i16 0, !dbg !227
  call void @copy_words(ptr noundef %20, ptr noundef %23, i16 noundef 4) #6, !dbg !229
  %24 = load ptr, ptr %4, align 2, !dbg !230, !tbaa !9
  %25 = getelementptr inbounds %struct.half, ptr %24, i32 0, i32 1, !dbg !231
  %26 = load i16, ptr %25, align 2, !dbg !231, !tbaa !219
  %27 = load ptr, ptr %3, align 2, !dbg !232, !tbaa !9
  %28 = getelementptr inbounds %struct.end, ptr %27, i32 0, i32 1, !dbg !233
  store i16 %26, ptr %28, align 2, !dbg !234, !tbaa !33
  br label %29, !dbg !235

29:                                               ; preds = %12, %7, %2
  ret void, !dbg !236
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #5

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !237 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !239
  %16 = load ptr, ptr %5, align 2, !dbg !239, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !239
  store i16 %17, ptr %9, align 2, !dbg !239, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !240
  %18 = load ptr, ptr %6, align 2, !dbg !240, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !240
  store i16 %19, ptr %10, align 2, !dbg !240, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #7, !dbg !241
  %20 = load ptr, ptr %6, align 2, !dbg !241, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !241
  %22 = load i16, ptr %7, align 2, !dbg !241, !tbaa !13
  %23 = add i16 %21, %22, !dbg !241
  store i16 %23, ptr %11, align 2, !dbg !241, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !242
  store i16 0, ptr %12, align 2, !dbg !242, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #7, !dbg !243
  store i16 0, ptr %13, align 2, !dbg !243, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #7, !dbg !244
  %24 = load ptr, ptr %8, align 2, !dbg !244, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !244
  store i16 %25, ptr %14, align 2, !dbg !244, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !245
  %26 = load i16, ptr %9, align 2, !dbg !246, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !247, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !248, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !249, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !250, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !251, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #7, !dbg !252, !srcloc !253
  store i16 %32, ptr %15, align 2, !dbg !252, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !254, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !255
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #7, !dbg !255
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #7, !dbg !255
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !255
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #7, !dbg !255
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !255
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !255
  ret i16 %33, !dbg !256
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !257 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !258, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !259, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !260, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !261, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !262, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !263, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !264
  %22 = load ptr, ptr %14, align 2, !dbg !265, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !266
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #6, !dbg !267
  ret i16 %24, !dbg !268
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !269 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !270
  %22 = load ptr, ptr %8, align 2, !dbg !270, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !270
  store i16 %23, ptr %15, align 2, !dbg !270, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !270
  %24 = load ptr, ptr %9, align 2, !dbg !270, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !270
  store i16 %25, ptr %16, align 2, !dbg !270, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !270
  %26 = load ptr, ptr %9, align 2, !dbg !270, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !270
  %28 = load i16, ptr %10, align 2, !dbg !270, !tbaa !13
  %29 = add i16 %27, %28, !dbg !270
  store i16 %29, ptr %17, align 2, !dbg !270, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !270
  %30 = load ptr, ptr %11, align 2, !dbg !270, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !270
  store i16 %31, ptr %18, align 2, !dbg !270, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !270
  %32 = load ptr, ptr %11, align 2, !dbg !270, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !270
  %34 = load i16, ptr %12, align 2, !dbg !270, !tbaa !13
  %35 = add i16 %33, %34, !dbg !270
  store i16 %35, ptr %19, align 2, !dbg !270, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !270
  %36 = load i16, ptr %13, align 2, !dbg !270, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !270, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !270
  %37 = load i16, ptr %14, align 2, !dbg !270, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !270, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !270, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !270, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !270, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !270, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !270, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !270, !srcloc !271
  store i16 %44, ptr %21, align 2, !dbg !270, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !270, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !270
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !270
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !270
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !270
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !270
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !270
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !270
  ret i16 %45, !dbg !270
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
!1 = !DIFile(filename: "dc_security.c", directory: "", checksumkind: CSK_MD5, checksum: "4b41786edd9b4a1aa215bfa5b2a81698")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "piece_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "dc_security.c", directory: "", checksumkind: CSK_MD5, checksum: "4b41786edd9b4a1aa215bfa5b2a81698")
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
!54 = !DILocation(line: 19, column: 5, scope: !19)
!55 = !DILocation(line: 19, column: 25, scope: !19)
!56 = !{!35, !35, i64 0}
!57 = !DILocation(line: 19, column: 30, scope: !19)
!58 = !DILocation(line: 19, column: 14, scope: !19)
!59 = !DILocation(line: 20, column: 20, scope: !19)
!60 = !DILocation(line: 20, column: 34, scope: !19)
!61 = !DILocation(line: 20, column: 10, scope: !19)
!62 = !DILocation(line: 20, column: 9, scope: !19)
!63 = !DILocation(line: 21, column: 9, scope: !19)
!64 = !DILocation(line: 23, column: 20, scope: !19)
!65 = !DILocation(line: 23, column: 10, scope: !19)
!66 = !DILocation(line: 24, column: 9, scope: !19)
!67 = !DILocation(line: 25, column: 9, scope: !19)
!68 = !DILocation(line: 27, column: 5, scope: !19)
!69 = !DILocation(line: 27, column: 20, scope: !19)
!70 = !DILocation(line: 28, column: 5, scope: !19)
!71 = !DILocation(line: 29, column: 55, scope: !19)
!72 = !DILocation(line: 29, column: 9, scope: !19)
!73 = !DILocation(line: 29, column: 71, scope: !19)
!74 = !DILocation(line: 30, column: 46, scope: !19)
!75 = !DILocation(line: 30, column: 55, scope: !19)
!76 = !DILocation(line: 30, column: 63, scope: !19)
!77 = !DILocation(line: 30, column: 9, scope: !19)
!78 = !DILocation(line: 31, column: 15, scope: !19)
!79 = !{!80, !17, i64 0}
!80 = !{!"piece", !17, i64 0, !11, i64 2}
!81 = distinct !{!81, !78, !78, !82}
!82 = !{!"llvm.loop.mustprogress"}
!83 = !DILocation(line: 32, column: 5, scope: !19)
!84 = !DILocation(line: 33, column: 1, scope: !19)
!85 = distinct !DISubprogram(name: "is_before", scope: !86, file: !86, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!86 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!87 = !DILocation(line: 152, column: 5, scope: !85)
!88 = !DILocation(line: 153, column: 35, scope: !85)
!89 = !DILocation(line: 153, column: 40, scope: !85)
!90 = !DILocation(line: 153, column: 12, scope: !85)
!91 = !DILocation(line: 154, column: 1, scope: !85)
!92 = !DILocation(line: 153, column: 5, scope: !85)
!93 = distinct !DISubprogram(name: "mask", scope: !94, file: !94, line: 30, type: !7, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!94 = !DIFile(filename: "mask.h", directory: "", checksumkind: CSK_MD5, checksum: "ec7a771b0a6962e426adb6056d53ec16")
!95 = !DILocation(line: 32, column: 5, scope: !93)
!96 = !DILocation(line: 33, column: 30, scope: !93)
!97 = !DILocation(line: 33, column: 38, scope: !93)
!98 = !DILocation(line: 33, column: 47, scope: !93)
!99 = !DILocation(line: 33, column: 77, scope: !93)
!100 = !DILocation(line: 33, column: 10, scope: !93)
!101 = !DILocation(line: 33, column: 87, scope: !93)
!102 = !DILocation(line: 34, column: 30, scope: !93)
!103 = !DILocation(line: 34, column: 39, scope: !93)
!104 = !DILocation(line: 34, column: 48, scope: !93)
!105 = !DILocation(line: 34, column: 78, scope: !93)
!106 = !DILocation(line: 34, column: 10, scope: !93)
!107 = !DILocation(line: 33, column: 9, scope: !93)
!108 = !DILocation(line: 35, column: 9, scope: !93)
!109 = !DILocation(line: 37, column: 29, scope: !93)
!110 = !DILocation(line: 37, column: 38, scope: !93)
!111 = !DILocation(line: 37, column: 5, scope: !93)
!112 = !DILocation(line: 37, column: 13, scope: !93)
!113 = !DILocation(line: 37, column: 21, scope: !93)
!114 = !DILocation(line: 37, column: 27, scope: !93)
!115 = !{!116, !35, i64 0}
!116 = !{!"masked_reading", !49, i64 0, !35, i64 8}
!117 = !DILocation(line: 38, column: 30, scope: !93)
!118 = !DILocation(line: 38, column: 39, scope: !93)
!119 = !DILocation(line: 38, column: 56, scope: !93)
!120 = !DILocation(line: 38, column: 46, scope: !93)
!121 = !DILocation(line: 38, column: 74, scope: !93)
!122 = !DILocation(line: 38, column: 63, scope: !93)
!123 = !DILocation(line: 38, column: 5, scope: !93)
!124 = !DILocation(line: 38, column: 13, scope: !93)
!125 = !DILocation(line: 38, column: 21, scope: !93)
!126 = !DILocation(line: 38, column: 28, scope: !93)
!127 = !{!116, !35, i64 4}
!128 = !DILocation(line: 39, column: 31, scope: !93)
!129 = !DILocation(line: 39, column: 21, scope: !93)
!130 = !DILocation(line: 39, column: 46, scope: !93)
!131 = !DILocation(line: 39, column: 35, scope: !93)
!132 = !DILocation(line: 39, column: 5, scope: !93)
!133 = !DILocation(line: 39, column: 13, scope: !93)
!134 = !DILocation(line: 39, column: 17, scope: !93)
!135 = !{!116, !35, i64 8}
!136 = !DILocation(line: 40, column: 5, scope: !93)
!137 = !DILocation(line: 41, column: 1, scope: !93)
!138 = distinct !DISubprogram(name: "seal", scope: !139, file: !139, line: 85, type: !7, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!139 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!140 = !DILocation(line: 87, column: 5, scope: !138)
!141 = !DILocation(line: 87, column: 10, scope: !138)
!142 = !DILocation(line: 87, column: 14, scope: !138)
!143 = !{!34, !35, i64 18}
!144 = !DILocation(line: 88, column: 19, scope: !138)
!145 = !DILocation(line: 88, column: 24, scope: !138)
!146 = !DILocation(line: 88, column: 30, scope: !138)
!147 = !DILocation(line: 88, column: 9, scope: !138)
!148 = !DILocation(line: 89, column: 21, scope: !138)
!149 = !DILocation(line: 89, column: 9, scope: !138)
!150 = !DILocation(line: 89, column: 14, scope: !138)
!151 = !DILocation(line: 89, column: 19, scope: !138)
!152 = !DILocation(line: 90, column: 5, scope: !138)
!153 = !DILocation(line: 91, column: 28, scope: !138)
!154 = !DILocation(line: 91, column: 5, scope: !138)
!155 = !DILocation(line: 91, column: 15, scope: !138)
!156 = !DILocation(line: 91, column: 22, scope: !138)
!157 = !DILocation(line: 91, column: 26, scope: !138)
!158 = !DILocation(line: 92, column: 31, scope: !138)
!159 = !DILocation(line: 92, column: 36, scope: !138)
!160 = !DILocation(line: 92, column: 5, scope: !138)
!161 = !DILocation(line: 92, column: 15, scope: !138)
!162 = !DILocation(line: 92, column: 22, scope: !138)
!163 = !DILocation(line: 92, column: 29, scope: !138)
!164 = !DILocation(line: 93, column: 12, scope: !138)
!165 = !DILocation(line: 93, column: 17, scope: !138)
!166 = !DILocation(line: 93, column: 30, scope: !138)
!167 = !DILocation(line: 93, column: 54, scope: !138)
!168 = !DILocation(line: 93, column: 59, scope: !138)
!169 = !DILocation(line: 93, column: 65, scope: !138)
!170 = !DILocation(line: 93, column: 75, scope: !138)
!171 = !DILocation(line: 93, column: 108, scope: !138)
!172 = !DILocation(line: 94, column: 72, scope: !138)
!173 = !DILocation(line: 94, column: 82, scope: !138)
!174 = !DILocation(line: 94, column: 90, scope: !138)
!175 = !DILocation(line: 94, column: 100, scope: !138)
!176 = !DILocation(line: 93, column: 33, scope: !138)
!177 = !DILocation(line: 0, scope: !138)
!178 = !DILocation(line: 93, column: 5, scope: !138)
!179 = distinct !DISubprogram(name: "copy_words", scope: !139, file: !139, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!180 = !DILocation(line: 125, column: 10, scope: !179)
!181 = !DILocation(line: 125, column: 19, scope: !179)
!182 = !DILocation(line: 125, column: 30, scope: !179)
!183 = !DILocation(line: 125, column: 38, scope: !179)
!184 = !DILocation(line: 125, column: 36, scope: !179)
!185 = !DILocation(line: 125, column: 5, scope: !179)
!186 = !DILocation(line: 126, column: 21, scope: !179)
!187 = !DILocation(line: 126, column: 26, scope: !179)
!188 = !DILocation(line: 126, column: 9, scope: !179)
!189 = !DILocation(line: 126, column: 12, scope: !179)
!190 = !DILocation(line: 126, column: 19, scope: !179)
!191 = !DILocation(line: 127, column: 5, scope: !179)
!192 = !DILocation(line: 125, column: 50, scope: !179)
!193 = distinct !{!193, !185, !191, !82}
!194 = !DILocation(line: 128, column: 1, scope: !179)
!195 = distinct !DISubprogram(name: "key_in", scope: !6, file: !6, line: 35, type: !7, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!196 = !DILocation(line: 36, column: 5, scope: !195)
!197 = !DILocation(line: 36, column: 31, scope: !195)
!198 = !DILocation(line: 36, column: 24, scope: !195)
!199 = !DILocation(line: 37, column: 9, scope: !195)
!200 = !DILocation(line: 37, column: 14, scope: !195)
!201 = !DILocation(line: 38, column: 19, scope: !195)
!202 = !DILocation(line: 38, column: 25, scope: !195)
!203 = !{!204, !17, i64 0}
!204 = !{!"half", !17, i64 0, !17, i64 2, !11, i64 4}
!205 = !DILocation(line: 38, column: 29, scope: !195)
!206 = !DILocation(line: 38, column: 54, scope: !195)
!207 = !DILocation(line: 38, column: 60, scope: !195)
!208 = !DILocation(line: 38, column: 64, scope: !195)
!209 = !DILocation(line: 38, column: 106, scope: !195)
!210 = !DILocation(line: 38, column: 9, scope: !195)
!211 = !DILocation(line: 39, column: 5, scope: !195)
!212 = !DILocation(line: 40, column: 1, scope: !195)
!213 = distinct !DISubprogram(name: "take_half", scope: !139, file: !139, line: 135, type: !7, scopeLine: 135, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!214 = !DILocation(line: 136, column: 9, scope: !213)
!215 = !DILocation(line: 136, column: 14, scope: !213)
!216 = !DILocation(line: 136, column: 22, scope: !213)
!217 = !DILocation(line: 136, column: 25, scope: !213)
!218 = !DILocation(line: 136, column: 31, scope: !213)
!219 = !{!204, !17, i64 2}
!220 = !DILocation(line: 136, column: 37, scope: !213)
!221 = !DILocation(line: 137, column: 20, scope: !213)
!222 = !DILocation(line: 137, column: 25, scope: !213)
!223 = !DILocation(line: 137, column: 31, scope: !213)
!224 = !DILocation(line: 137, column: 37, scope: !213)
!225 = !DILocation(line: 137, column: 43, scope: !213)
!226 = !DILocation(line: 137, column: 29, scope: !213)
!227 = !DILocation(line: 137, column: 62, scope: !213)
!228 = !DILocation(line: 137, column: 68, scope: !213)
!229 = !DILocation(line: 137, column: 9, scope: !213)
!230 = !DILocation(line: 138, column: 29, scope: !213)
!231 = !DILocation(line: 138, column: 35, scope: !213)
!232 = !DILocation(line: 138, column: 9, scope: !213)
!233 = !DILocation(line: 138, column: 14, scope: !213)
!234 = !DILocation(line: 138, column: 27, scope: !213)
!235 = !DILocation(line: 139, column: 5, scope: !213)
!236 = !DILocation(line: 140, column: 1, scope: !213)
!237 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !238, file: !238, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!238 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!239 = !DILocation(line: 221, column: 5, scope: !237)
!240 = !DILocation(line: 222, column: 5, scope: !237)
!241 = !DILocation(line: 223, column: 5, scope: !237)
!242 = !DILocation(line: 224, column: 5, scope: !237)
!243 = !DILocation(line: 225, column: 5, scope: !237)
!244 = !DILocation(line: 226, column: 5, scope: !237)
!245 = !DILocation(line: 227, column: 5, scope: !237)
!246 = !DILocation(line: 230, column: 28, scope: !237)
!247 = !DILocation(line: 230, column: 37, scope: !237)
!248 = !DILocation(line: 230, column: 47, scope: !237)
!249 = !DILocation(line: 230, column: 57, scope: !237)
!250 = !DILocation(line: 230, column: 67, scope: !237)
!251 = !DILocation(line: 230, column: 77, scope: !237)
!252 = !DILocation(line: 228, column: 5, scope: !237)
!253 = !{i64 0}
!254 = !DILocation(line: 232, column: 17, scope: !237)
!255 = !DILocation(line: 233, column: 1, scope: !237)
!256 = !DILocation(line: 232, column: 5, scope: !237)
!257 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !238, file: !238, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!258 = !DILocation(line: 211, column: 28, scope: !257)
!259 = !DILocation(line: 211, column: 33, scope: !257)
!260 = !DILocation(line: 211, column: 37, scope: !257)
!261 = !DILocation(line: 211, column: 48, scope: !257)
!262 = !DILocation(line: 211, column: 54, scope: !257)
!263 = !DILocation(line: 211, column: 78, scope: !257)
!264 = !DILocation(line: 211, column: 67, scope: !257)
!265 = !DILocation(line: 211, column: 97, scope: !257)
!266 = !DILocation(line: 211, column: 86, scope: !257)
!267 = !DILocation(line: 211, column: 12, scope: !257)
!268 = !DILocation(line: 211, column: 5, scope: !257)
!269 = distinct !DISubprogram(name: "sancus_wrapping", scope: !238, file: !238, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!270 = !DILocation(line: 204, column: 1, scope: !269)
!271 = !{i64 0}
