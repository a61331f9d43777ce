target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_TARIFFS.output.price_out, 0"
module asm ".set __sm_TARIFFS.output.log_out, 0"
module asm ".set __sm_TARIFFS.input.tariff_in, 0"
module asm ".set __sm_TARIFFS.input.time_in, 0"

%struct.message = type { i16, %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { i32, i32, i16, i16 }
%struct.record = type { [3 x i16] }
%struct.anon.8 = type { i16, i32, i16, i16, i8, i8 }
%struct.time = type { i32 }
%struct.anon.7 = type { i16, i16, i16 }

@__sm_TARIFFS_io_price_out_idx = external dso_local global i8, align 1
@__sm_TARIFFS_io_log_out_idx = external dso_local global i8, align 1
@ends = internal global i32 0, align 2
@next = internal global %struct.message zeroinitializer, align 2
@quarter = internal global i8 0, align 1
@tariff = internal global %struct.message zeroinitializer, align 2
@told = internal global i16 0, align 2
@price = internal global %struct.message zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @price_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.TARIFFS.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_TARIFFS_io_price_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_TARIFFS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_TARIFFS_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.TARIFFS.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @log_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.TARIFFS.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_TARIFFS_io_log_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_TARIFFS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local void @tariff_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.TARIFFS.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca %struct.record, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !22
  %8 = load i16, ptr %4, align 2, !dbg !23, !tbaa !13
  %9 = icmp eq i16 %8, 14, !dbg !23
  br i1 %9, label %10, label %12, !dbg !23

10:                                               ; preds = %2
  %11 = load ptr, ptr %3, align 2, !dbg !23, !tbaa !9
  br label %13, !dbg !23

12:                                               ; preds = %2
  br label %13, !dbg !23

13:                                               ; preds = %12, %10
  %14 = phi ptr [ %11, %10 ], [ null, %12 ], !dbg !23
  store ptr %14, ptr %5, align 2, !dbg !24, !tbaa !9
  %15 = load ptr, ptr %5, align 2, !dbg !25, !tbaa !9
  %16 = icmp eq ptr %15, null, !dbg !26
  br i1 %16, label %17, label %18, !dbg !25

17:                                               ; preds = %13
  store i32 1, ptr %6, align 2
  br label %55, !dbg !27

18:                                               ; preds = %13
  %19 = load ptr, ptr %5, align 2, !dbg !28, !tbaa !9
  %20 = getelementptr inbounds %struct.message, ptr %19, i32 0, i32 1, !dbg !29
  %21 = getelementptr inbounds %struct.anon.8, ptr %20, i32 0, i32 1, !dbg !30
  %22 = load i32, ptr %21, align 2, !dbg !30, !tbaa !31
  %23 = load i32, ptr @ends, align 2, !dbg !32, !tbaa !33
  %24 = sub i32 %23, 900, !dbg !35
  %25 = call zeroext i16 @is_before(i32 noundef %22, i32 noundef %24) #6, !dbg !36
  %26 = icmp ne i16 %25, 0, !dbg !36
  br i1 %26, label %43, label %27, !dbg !37

27:                                               ; preds = %18
  %28 = load ptr, ptr %5, align 2, !dbg !38, !tbaa !9
  %29 = getelementptr inbounds %struct.message, ptr %28, i32 0, i32 1, !dbg !39
  %30 = getelementptr inbounds %struct.anon.8, ptr %29, i32 0, i32 4, !dbg !40
  %31 = load i8, ptr %30, align 2, !dbg !40, !tbaa !31
  %32 = zext i8 %31 to i16, !dbg !38
  %33 = icmp slt i16 %32, 96, !dbg !41
  br i1 %33, label %34, label %43, !dbg !42

34:                                               ; preds = %27
  %35 = load ptr, ptr %5, align 2, !dbg !43, !tbaa !9
  %36 = getelementptr inbounds %struct.message, ptr %35, i32 0, i32 1, !dbg !44
  %37 = getelementptr inbounds %struct.anon.8, ptr %36, i32 0, i32 5, !dbg !45
  %38 = load i8, ptr %37, align 1, !dbg !45, !tbaa !31
  %39 = zext i8 %38 to i16, !dbg !43
  %40 = icmp slt i16 %39, 96, !dbg !46
  br i1 %40, label %41, label %43, !dbg !47

41:                                               ; preds = %34
  %42 = load ptr, ptr %5, align 2, !dbg !48, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @next, ptr align 2 %42, i16 14, i1 false), !dbg !49, !tbaa.struct !50
  br label %54, !dbg !51

43:                                               ; preds = %34, %27, %18
  call void @llvm.lifetime.start.p0(i64 6, ptr %7) #7, !dbg !52
  %44 = getelementptr inbounds %struct.record, ptr %7, i32 0, i32 0, !dbg !53
  store i16 17, ptr %44, align 2, !dbg !54, !tbaa !16
  %45 = getelementptr inbounds i16, ptr %44, i16 1, !dbg !54
  store i16 16, ptr %45, align 2, !dbg !54, !tbaa !16
  %46 = getelementptr inbounds i16, ptr %44, i16 2, !dbg !54
  %47 = load ptr, ptr %5, align 2, !dbg !55, !tbaa !9
  %48 = getelementptr inbounds %struct.message, ptr %47, i32 0, i32 1, !dbg !56
  %49 = getelementptr inbounds %struct.anon.8, ptr %48, i32 0, i32 0, !dbg !57
  %50 = load i16, ptr %49, align 2, !dbg !57, !tbaa !31
  store i16 %50, ptr %46, align 2, !dbg !54, !tbaa !16
  %51 = call zeroext i16 @log_out(ptr noundef %7, i16 noundef 6) #6, !dbg !58
  %52 = icmp eq i16 %51, 0, !dbg !58
  %53 = zext i1 %52 to i16, !dbg !58
  call void @llvm.lifetime.end.p0(i64 6, ptr %7) #7, !dbg !59
  br label %54

54:                                               ; preds = %43, %41
  store i32 0, ptr %6, align 2, !dbg !60
  br label %55, !dbg !60

55:                                               ; preds = %54, %17
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !60
  %56 = load i32, ptr %6, align 2
  switch i32 %56, label %58 [
    i32 0, label %57
    i32 1, label %57
  ]

57:                                               ; preds = %55, %55
  ret void, !dbg !60

58:                                               ; preds = %55
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #3 !dbg !61 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !33
  store i32 %1, ptr %4, align 2, !tbaa !33
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #7, !dbg !63
  %6 = load i32, ptr %3, align 2, !dbg !64, !tbaa !33
  %7 = load i32, ptr %4, align 2, !dbg !65, !tbaa !33
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !66
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !66
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !66
  store i32 %10, ptr %5, align 2, !dbg !66
  %11 = zext i1 %9 to i16, !dbg !66
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #7, !dbg !67
  ret i16 %11, !dbg !68
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.TARIFFS.text" !dbg !69 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  %9 = alloca i8, align 1
  %10 = alloca i8, align 1
  %11 = alloca i8, align 1
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !70
  %12 = load i16, ptr %4, align 2, !dbg !71, !tbaa !13
  %13 = icmp eq i16 %12, 4, !dbg !71
  br i1 %13, label %14, label %16, !dbg !71

14:                                               ; preds = %2
  %15 = load ptr, ptr %3, align 2, !dbg !71, !tbaa !9
  br label %17, !dbg !71

16:                                               ; preds = %2
  br label %17, !dbg !71

17:                                               ; preds = %16, %14
  %18 = phi ptr [ %15, %14 ], [ null, %16 ], !dbg !71
  store ptr %18, ptr %5, align 2, !dbg !72, !tbaa !9
  %19 = load ptr, ptr %5, align 2, !dbg !73, !tbaa !9
  %20 = icmp eq ptr %19, null, !dbg !74
  br i1 %20, label %21, label %22, !dbg !73

21:                                               ; preds = %17
  store i32 1, ptr %6, align 2
  br label %127, !dbg !75

22:                                               ; preds = %17
  %23 = load i32, ptr @ends, align 2, !dbg !76, !tbaa !33
  %24 = icmp eq i32 %23, 0, !dbg !77
  br i1 %24, label %25, label %26, !dbg !76

25:                                               ; preds = %22
  store i32 1767226500, ptr @ends, align 2, !dbg !78, !tbaa !33
  br label %26, !dbg !79

26:                                               ; preds = %25, %22
  br label %27, !dbg !80

27:                                               ; preds = %48, %26
  %28 = load ptr, ptr %5, align 2, !dbg !81, !tbaa !9
  %29 = getelementptr inbounds %struct.time, ptr %28, i32 0, i32 0, !dbg !82
  %30 = load i32, ptr %29, align 2, !dbg !82, !tbaa !83
  %31 = load i32, ptr @ends, align 2, !dbg !85, !tbaa !33
  %32 = call zeroext i16 @is_before(i32 noundef %30, i32 noundef %31) #6, !dbg !86
  %33 = icmp ne i16 %32, 0, !dbg !87
  %34 = xor i1 %33, true, !dbg !87
  br i1 %34, label %35, label %51, !dbg !80

35:                                               ; preds = %27
  %36 = load i8, ptr @quarter, align 1, !dbg !88, !tbaa !31
  %37 = zext i8 %36 to i16, !dbg !88
  %38 = add nsw i16 %37, 1, !dbg !89
  %39 = icmp eq i16 %38, 96, !dbg !90
  br i1 %39, label %40, label %41, !dbg !88

40:                                               ; preds = %35
  br label %45, !dbg !88

41:                                               ; preds = %35
  %42 = load i8, ptr @quarter, align 1, !dbg !91, !tbaa !31
  %43 = zext i8 %42 to i16, !dbg !91
  %44 = add nsw i16 %43, 1, !dbg !92
  br label %45, !dbg !88

45:                                               ; preds = %41, %40
  %46 = phi i16 [ 0, %40 ], [ %44, %41 ], !dbg !88
  %47 = trunc i16 %46 to i8, !dbg !88
  store i8 %47, ptr @quarter, align 1, !dbg !93, !tbaa !31
  br label %48, !dbg !94

48:                                               ; preds = %45
  %49 = load i32, ptr @ends, align 2, !dbg !95, !tbaa !33
  %50 = add i32 %49, 900, !dbg !95
  store i32 %50, ptr @ends, align 2, !dbg !95, !tbaa !33
  br label %27, !dbg !80, !llvm.loop !96

51:                                               ; preds = %27
  %52 = load i16, ptr @next, align 2, !dbg !98, !tbaa !99
  %53 = icmp ne i16 %52, 0, !dbg !101
  br i1 %53, label %54, label %62, !dbg !102

54:                                               ; preds = %51
  %55 = load ptr, ptr %5, align 2, !dbg !103, !tbaa !9
  %56 = getelementptr inbounds %struct.time, ptr %55, i32 0, i32 0, !dbg !104
  %57 = load i32, ptr %56, align 2, !dbg !104, !tbaa !83
  %58 = load i32, ptr getelementptr inbounds (%struct.anon.8, ptr getelementptr inbounds (%struct.message, ptr @next, i32 0, i32 1), i32 0, i32 1), align 2, !dbg !105, !tbaa !31
  %59 = call zeroext i16 @is_before(i32 noundef %57, i32 noundef %58) #6, !dbg !106
  %60 = icmp ne i16 %59, 0, !dbg !106
  br i1 %60, label %62, label %61, !dbg !107

61:                                               ; preds = %54
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @tariff, ptr align 2 @next, i16 14, i1 false), !dbg !108, !tbaa.struct !50
  store i16 0, ptr @next, align 2, !dbg !109, !tbaa !99
  store i16 0, ptr @told, align 2, !dbg !110, !tbaa !16
  br label %62, !dbg !111

62:                                               ; preds = %61, %54, %51
  call void @llvm.lifetime.start.p0(i64 1, ptr %7) #7, !dbg !112
  %63 = load i8, ptr getelementptr inbounds (%struct.anon.8, ptr getelementptr inbounds (%struct.message, ptr @tariff, i32 0, i32 1), i32 0, i32 4), align 2, !dbg !113, !tbaa !31
  store i8 %63, ptr %7, align 1, !dbg !114, !tbaa !31
  call void @llvm.lifetime.start.p0(i64 1, ptr %8) #7, !dbg !112
  %64 = load i8, ptr getelementptr inbounds (%struct.anon.8, ptr getelementptr inbounds (%struct.message, ptr @tariff, i32 0, i32 1), i32 0, i32 5), align 1, !dbg !115, !tbaa !31
  store i8 %64, ptr %8, align 1, !dbg !116, !tbaa !31
  call void @llvm.lifetime.start.p0(i64 1, ptr %9) #7, !dbg !117
  %65 = load i8, ptr @quarter, align 1, !dbg !118, !tbaa !31
  %66 = zext i8 %65 to i16, !dbg !118
  %67 = load i8, ptr %7, align 1, !dbg !119, !tbaa !31
  %68 = zext i8 %67 to i16, !dbg !119
  %69 = icmp sge i16 %66, %68, !dbg !120
  %70 = zext i1 %69 to i16, !dbg !120
  %71 = trunc i16 %70 to i8, !dbg !118
  store i8 %71, ptr %9, align 1, !dbg !121, !tbaa !31
  call void @llvm.lifetime.start.p0(i64 1, ptr %10) #7, !dbg !117
  %72 = load i8, ptr @quarter, align 1, !dbg !122, !tbaa !31
  %73 = zext i8 %72 to i16, !dbg !122
  %74 = load i8, ptr %8, align 1, !dbg !123, !tbaa !31
  %75 = zext i8 %74 to i16, !dbg !123
  %76 = icmp slt i16 %73, %75, !dbg !124
  %77 = zext i1 %76 to i16, !dbg !124
  %78 = trunc i16 %77 to i8, !dbg !122
  store i8 %78, ptr %10, align 1, !dbg !125, !tbaa !31
  call void @llvm.lifetime.start.p0(i64 1, ptr %11) #7, !dbg !117
  %79 = load i8, ptr %7, align 1, !dbg !126, !tbaa !31
  %80 = zext i8 %79 to i16, !dbg !126
  %81 = load i8, ptr %8, align 1, !dbg !127, !tbaa !31
  %82 = zext i8 %81 to i16, !dbg !127
  %83 = icmp sle i16 %80, %82, !dbg !128
  br i1 %83, label %84, label %90, !dbg !126

84:                                               ; preds = %62
  %85 = load i8, ptr %9, align 1, !dbg !129, !tbaa !31
  %86 = zext i8 %85 to i16, !dbg !129
  %87 = load i8, ptr %10, align 1, !dbg !130, !tbaa !31
  %88 = zext i8 %87 to i16, !dbg !130
  %89 = and i16 %86, %88, !dbg !131
  br label %96, !dbg !126

90:                                               ; preds = %62
  %91 = load i8, ptr %9, align 1, !dbg !132, !tbaa !31
  %92 = zext i8 %91 to i16, !dbg !132
  %93 = load i8, ptr %10, align 1, !dbg !133, !tbaa !31
  %94 = zext i8 %93 to i16, !dbg !133
  %95 = or i16 %92, %94, !dbg !134
  br label %96, !dbg !126

96:                                               ; preds = %90, %84
  %97 = phi i16 [ %89, %84 ], [ %95, %90 ], !dbg !126
  %98 = trunc i16 %97 to i8, !dbg !126
  store i8 %98, ptr %11, align 1, !dbg !135, !tbaa !31
  store i16 10, ptr @price, align 2, !dbg !136, !tbaa !99
  %99 = load i8, ptr %11, align 1, !dbg !137, !tbaa !31
  %100 = zext i8 %99 to i16, !dbg !137
  %101 = icmp ne i16 %100, 0, !dbg !137
  br i1 %101, label %102, label %104, !dbg !137

102:                                              ; preds = %96
  %103 = load i16, ptr getelementptr inbounds (%struct.anon.8, ptr getelementptr inbounds (%struct.message, ptr @tariff, i32 0, i32 1), i32 0, i32 3), align 2, !dbg !138, !tbaa !31
  br label %106, !dbg !137

104:                                              ; preds = %96
  %105 = load i16, ptr getelementptr inbounds (%struct.anon.8, ptr getelementptr inbounds (%struct.message, ptr @tariff, i32 0, i32 1), i32 0, i32 2), align 2, !dbg !139, !tbaa !31
  br label %106, !dbg !137

106:                                              ; preds = %104, %102
  %107 = phi i16 [ %103, %102 ], [ %105, %104 ], !dbg !137
  store i16 %107, ptr getelementptr inbounds (%struct.message, ptr @price, i32 0, i32 1), align 2, !dbg !140, !tbaa !31
  %108 = load i16, ptr getelementptr inbounds (%struct.message, ptr @tariff, i32 0, i32 1), align 2, !dbg !141, !tbaa !31
  store i16 %108, ptr getelementptr inbounds (%struct.anon.7, ptr getelementptr inbounds (%struct.message, ptr @price, i32 0, i32 1), i32 0, i32 1), align 2, !dbg !142, !tbaa !31
  %109 = load i8, ptr %11, align 1, !dbg !143, !tbaa !31
  %110 = zext i8 %109 to i16, !dbg !143
  store i16 %110, ptr getelementptr inbounds (%struct.anon.7, ptr getelementptr inbounds (%struct.message, ptr @price, i32 0, i32 1), i32 0, i32 2), align 2, !dbg !144, !tbaa !31
  %111 = load i16, ptr @tariff, align 2, !dbg !145, !tbaa !99
  %112 = icmp ne i16 %111, 0, !dbg !146
  br i1 %112, label %113, label %126, !dbg !147

113:                                              ; preds = %106
  %114 = load i16, ptr @told, align 2, !dbg !148, !tbaa !16
  %115 = load i8, ptr %11, align 1, !dbg !149, !tbaa !31
  %116 = zext i8 %115 to i16, !dbg !149
  %117 = add nsw i16 1, %116, !dbg !150
  %118 = icmp ne i16 %114, %117, !dbg !151
  br i1 %118, label %119, label %126, !dbg !152

119:                                              ; preds = %113
  %120 = call zeroext i16 @price_out(ptr noundef @price, i16 noundef 14) #6, !dbg !153
  %121 = icmp eq i16 %120, 0, !dbg !153
  br i1 %121, label %122, label %126, !dbg !154

122:                                              ; preds = %119
  %123 = load i8, ptr %11, align 1, !dbg !155, !tbaa !31
  %124 = zext i8 %123 to i16, !dbg !155
  %125 = add nsw i16 1, %124, !dbg !156
  store i16 %125, ptr @told, align 2, !dbg !157, !tbaa !16
  br label %126, !dbg !158

126:                                              ; preds = %122, %119, %113, %106
  call void @llvm.lifetime.end.p0(i64 1, ptr %11) #7, !dbg !159
  call void @llvm.lifetime.end.p0(i64 1, ptr %10) #7, !dbg !159
  call void @llvm.lifetime.end.p0(i64 1, ptr %9) #7, !dbg !159
  call void @llvm.lifetime.end.p0(i64 1, ptr %8) #7, !dbg !159
  call void @llvm.lifetime.end.p0(i64 1, ptr %7) #7, !dbg !159
  store i32 0, ptr %6, align 2, !dbg !159
  br label %127, !dbg !159

127:                                              ; preds = %126, %21
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !159
  %128 = load i32, ptr %6, align 2
  switch i32 %128, label %130 [
    i32 0, label %129
    i32 1, label %129
  ]

129:                                              ; preds = %127, %127
  ret void, !dbg !159

130:                                              ; preds = %127
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #5

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
!1 = !DIFile(filename: "tariffs.c", directory: "", checksumkind: CSK_MD5, checksum: "c460ea629ee95038f599285f37a6ae66")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "price_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "tariffs.c", directory: "", checksumkind: CSK_MD5, checksum: "c460ea629ee95038f599285f37a6ae66")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 9, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_TARIFFS_send_output", scope: !6, file: !6, line: 9, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "log_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 10, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "tariff_in", scope: !6, file: !6, line: 19, type: !7, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 20, column: 5, scope: !21)
!23 = !DILocation(line: 20, column: 37, scope: !21)
!24 = !DILocation(line: 20, column: 27, scope: !21)
!25 = !DILocation(line: 21, column: 9, scope: !21)
!26 = !DILocation(line: 21, column: 17, scope: !21)
!27 = !DILocation(line: 22, column: 9, scope: !21)
!28 = !DILocation(line: 24, column: 20, scope: !21)
!29 = !DILocation(line: 24, column: 29, scope: !21)
!30 = !DILocation(line: 24, column: 36, scope: !21)
!31 = !{!11, !11, i64 0}
!32 = !DILocation(line: 24, column: 48, scope: !21)
!33 = !{!34, !34, i64 0}
!34 = !{!"long", !11, i64 0}
!35 = !DILocation(line: 24, column: 53, scope: !21)
!36 = !DILocation(line: 24, column: 10, scope: !21)
!37 = !DILocation(line: 24, column: 75, scope: !21)
!38 = !DILocation(line: 24, column: 78, scope: !21)
!39 = !DILocation(line: 24, column: 87, scope: !21)
!40 = !DILocation(line: 24, column: 94, scope: !21)
!41 = !DILocation(line: 24, column: 107, scope: !21)
!42 = !DILocation(line: 24, column: 118, scope: !21)
!43 = !DILocation(line: 25, column: 9, scope: !21)
!44 = !DILocation(line: 25, column: 18, scope: !21)
!45 = !DILocation(line: 25, column: 25, scope: !21)
!46 = !DILocation(line: 25, column: 36, scope: !21)
!47 = !DILocation(line: 24, column: 9, scope: !21)
!48 = !DILocation(line: 26, column: 17, scope: !21)
!49 = !DILocation(line: 26, column: 16, scope: !21)
!50 = !{i64 0, i64 2, !16, i64 2, i64 12, !31}
!51 = !DILocation(line: 27, column: 5, scope: !21)
!52 = !DILocation(line: 28, column: 9, scope: !21)
!53 = !DILocation(line: 28, column: 32, scope: !21)
!54 = !DILocation(line: 28, column: 33, scope: !21)
!55 = !DILocation(line: 28, column: 55, scope: !21)
!56 = !DILocation(line: 28, column: 64, scope: !21)
!57 = !DILocation(line: 28, column: 71, scope: !21)
!58 = !DILocation(line: 29, column: 15, scope: !21)
!59 = !DILocation(line: 30, column: 5, scope: !21)
!60 = !DILocation(line: 31, column: 1, scope: !21)
!61 = distinct !DISubprogram(name: "is_before", scope: !62, file: !62, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!62 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!63 = !DILocation(line: 152, column: 5, scope: !61)
!64 = !DILocation(line: 153, column: 35, scope: !61)
!65 = !DILocation(line: 153, column: 40, scope: !61)
!66 = !DILocation(line: 153, column: 12, scope: !61)
!67 = !DILocation(line: 154, column: 1, scope: !61)
!68 = !DILocation(line: 153, column: 5, scope: !61)
!69 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 33, type: !7, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!70 = !DILocation(line: 34, column: 5, scope: !69)
!71 = !DILocation(line: 34, column: 31, scope: !69)
!72 = !DILocation(line: 34, column: 24, scope: !69)
!73 = !DILocation(line: 35, column: 9, scope: !69)
!74 = !DILocation(line: 35, column: 14, scope: !69)
!75 = !DILocation(line: 36, column: 9, scope: !69)
!76 = !DILocation(line: 38, column: 9, scope: !69)
!77 = !DILocation(line: 38, column: 14, scope: !69)
!78 = !DILocation(line: 39, column: 14, scope: !69)
!79 = !DILocation(line: 40, column: 5, scope: !69)
!80 = !DILocation(line: 41, column: 5, scope: !69)
!81 = !DILocation(line: 41, column: 23, scope: !69)
!82 = !DILocation(line: 41, column: 29, scope: !69)
!83 = !{!84, !34, i64 0}
!84 = !{!"time", !34, i64 0}
!85 = !DILocation(line: 41, column: 38, scope: !69)
!86 = !DILocation(line: 41, column: 13, scope: !69)
!87 = !DILocation(line: 41, column: 12, scope: !69)
!88 = !DILocation(line: 42, column: 19, scope: !69)
!89 = !DILocation(line: 42, column: 27, scope: !69)
!90 = !DILocation(line: 42, column: 31, scope: !69)
!91 = !DILocation(line: 42, column: 49, scope: !69)
!92 = !DILocation(line: 42, column: 57, scope: !69)
!93 = !DILocation(line: 42, column: 17, scope: !69)
!94 = !DILocation(line: 43, column: 5, scope: !69)
!95 = !DILocation(line: 41, column: 50, scope: !69)
!96 = distinct !{!96, !80, !94, !97}
!97 = !{!"llvm.loop.mustprogress"}
!98 = !DILocation(line: 44, column: 14, scope: !69)
!99 = !{!100, !17, i64 0}
!100 = !{!"message", !17, i64 0, !11, i64 2}
!101 = !DILocation(line: 44, column: 19, scope: !69)
!102 = !DILocation(line: 44, column: 24, scope: !69)
!103 = !DILocation(line: 44, column: 38, scope: !69)
!104 = !DILocation(line: 44, column: 44, scope: !69)
!105 = !DILocation(line: 44, column: 65, scope: !69)
!106 = !DILocation(line: 44, column: 28, scope: !69)
!107 = !DILocation(line: 44, column: 9, scope: !69)
!108 = !DILocation(line: 45, column: 18, scope: !69)
!109 = !DILocation(line: 46, column: 19, scope: !69)
!110 = !DILocation(line: 47, column: 14, scope: !69)
!111 = !DILocation(line: 48, column: 5, scope: !69)
!112 = !DILocation(line: 49, column: 5, scope: !69)
!113 = !DILocation(line: 49, column: 36, scope: !69)
!114 = !DILocation(line: 49, column: 13, scope: !69)
!115 = !DILocation(line: 49, column: 71, scope: !69)
!116 = !DILocation(line: 49, column: 50, scope: !69)
!117 = !DILocation(line: 50, column: 5, scope: !69)
!118 = !DILocation(line: 50, column: 21, scope: !69)
!119 = !DILocation(line: 50, column: 32, scope: !69)
!120 = !DILocation(line: 50, column: 29, scope: !69)
!121 = !DILocation(line: 50, column: 13, scope: !69)
!122 = !DILocation(line: 50, column: 49, scope: !69)
!123 = !DILocation(line: 50, column: 59, scope: !69)
!124 = !DILocation(line: 50, column: 57, scope: !69)
!125 = !DILocation(line: 50, column: 40, scope: !69)
!126 = !DILocation(line: 51, column: 21, scope: !69)
!127 = !DILocation(line: 51, column: 31, scope: !69)
!128 = !DILocation(line: 51, column: 28, scope: !69)
!129 = !DILocation(line: 51, column: 38, scope: !69)
!130 = !DILocation(line: 51, column: 46, scope: !69)
!131 = !DILocation(line: 51, column: 44, scope: !69)
!132 = !DILocation(line: 51, column: 55, scope: !69)
!133 = !DILocation(line: 51, column: 63, scope: !69)
!134 = !DILocation(line: 51, column: 61, scope: !69)
!135 = !DILocation(line: 51, column: 13, scope: !69)
!136 = !DILocation(line: 52, column: 16, scope: !69)
!137 = !DILocation(line: 53, column: 25, scope: !69)
!138 = !DILocation(line: 53, column: 47, scope: !69)
!139 = !DILocation(line: 53, column: 69, scope: !69)
!140 = !DILocation(line: 53, column: 23, scope: !69)
!141 = !DILocation(line: 54, column: 40, scope: !69)
!142 = !DILocation(line: 54, column: 24, scope: !69)
!143 = !DILocation(line: 55, column: 25, scope: !69)
!144 = !DILocation(line: 55, column: 23, scope: !69)
!145 = !DILocation(line: 56, column: 16, scope: !69)
!146 = !DILocation(line: 56, column: 21, scope: !69)
!147 = !DILocation(line: 56, column: 26, scope: !69)
!148 = !DILocation(line: 56, column: 29, scope: !69)
!149 = !DILocation(line: 56, column: 41, scope: !69)
!150 = !DILocation(line: 56, column: 39, scope: !69)
!151 = !DILocation(line: 56, column: 34, scope: !69)
!152 = !DILocation(line: 56, column: 47, scope: !69)
!153 = !DILocation(line: 56, column: 50, scope: !69)
!154 = !DILocation(line: 56, column: 9, scope: !69)
!155 = !DILocation(line: 57, column: 20, scope: !69)
!156 = !DILocation(line: 57, column: 18, scope: !69)
!157 = !DILocation(line: 57, column: 14, scope: !69)
!158 = !DILocation(line: 58, column: 5, scope: !69)
!159 = !DILocation(line: 59, column: 1, scope: !69)
