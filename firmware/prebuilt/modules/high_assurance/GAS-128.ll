target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_GAS.output.envelope_out, 0"
module asm ".set __sm_GAS.input.install_in, 0"

%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.message = type { i16, %union.anon.1 }
%union.anon.1 = type { %struct.anon.2 }
%struct.anon.2 = type { i32, i32, i16, i16 }
%struct.envelope = type { %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { %struct.anon.0, %struct.message, [16 x i8] }
%struct.anon.0 = type { i16, i32 }
%struct.anon.3 = type { i32, i32, i16 }
%struct.installation = type { i16, %union.anon.18 }
%union.anon.18 = type { [8 x i16] }

@__sm_GAS_io_envelope_out_idx = external dso_local global i8, align 1
@meter = internal global %struct.end zeroinitializer, align 2
@next = internal global i32 0, align 2
@__const.seal_other_reading.message = private unnamed_addr constant %struct.message { i16 12, %union.anon.1 zeroinitializer }, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @envelope_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.GAS.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_GAS_io_envelope_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_GAS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_GAS_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.GAS.text"

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.GAS.entry" !dbg !19 {
  %1 = alloca i16, align 2
  %2 = alloca %struct.envelope, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #8, !dbg !20
  %3 = load volatile i16, ptr inttoptr (i16 208 to ptr), align 2, !dbg !21, !tbaa !16
  store i16 %3, ptr %1, align 2, !dbg !22, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 36, ptr %2) #8, !dbg !23
  %4 = load volatile i16, ptr inttoptr (i16 210 to ptr), align 2, !dbg !24, !tbaa !16
  %5 = zext i16 %4 to i32, !dbg !25
  %6 = shl i32 %5, 16, !dbg !26
  %7 = load i16, ptr %1, align 2, !dbg !27, !tbaa !16
  %8 = zext i16 %7 to i32, !dbg !27
  %9 = or i32 %6, %8, !dbg !28
  %10 = call zeroext i16 @seal_other_reading(ptr noundef @meter, i16 noundef 10, ptr noundef @next, i32 noundef %9, ptr noundef %2) #7, !dbg !29
  %11 = icmp ne i16 %10, 0, !dbg !29
  br i1 %11, label %12, label %16, !dbg !29

12:                                               ; preds = %0
  %13 = call zeroext i16 @envelope_out(ptr noundef %2, i16 noundef 36) #7, !dbg !30
  %14 = icmp eq i16 %13, 0, !dbg !30
  %15 = zext i1 %14 to i16, !dbg !30
  br label %16, !dbg !31

16:                                               ; preds = %12, %0
  call void @llvm.lifetime.end.p0(i64 36, ptr %2) #8, !dbg !32
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #8, !dbg !32
  ret void, !dbg !32
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal_other_reading(ptr noundef %0, i16 noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %4) #4 !dbg !33 {
  %6 = alloca i16, align 2
  %7 = alloca ptr, align 2
  %8 = alloca i16, align 2
  %9 = alloca ptr, align 2
  %10 = alloca i32, align 2
  %11 = alloca ptr, align 2
  %12 = alloca i32, align 2
  %13 = alloca i32, align 2
  %14 = alloca %struct.message, align 2
  store ptr %0, ptr %7, align 2, !tbaa !9
  store i16 %1, ptr %8, align 2, !tbaa !13
  store ptr %2, ptr %9, align 2, !tbaa !9
  store i32 %3, ptr %10, align 2, !tbaa !35
  store ptr %4, ptr %11, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 4, ptr %12) #8, !dbg !37
  %15 = call i32 @time_now() #7, !dbg !38
  store i32 %15, ptr %12, align 2, !dbg !39, !tbaa !35
  %16 = load i32, ptr %12, align 2, !dbg !40, !tbaa !35
  %17 = load ptr, ptr %9, align 2, !dbg !41, !tbaa !9
  %18 = load i32, ptr %17, align 2, !dbg !42, !tbaa !35
  %19 = call zeroext i16 @is_before(i32 noundef %16, i32 noundef %18) #7, !dbg !43
  %20 = icmp ne i16 %19, 0, !dbg !43
  br i1 %20, label %21, label %22, !dbg !43

21:                                               ; preds = %5
  store i16 0, ptr %6, align 2, !dbg !44
  store i32 1, ptr %13, align 2
  br label %41, !dbg !44

22:                                               ; preds = %5
  call void @llvm.lifetime.start.p0(i64 14, ptr %14) #8, !dbg !45
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %14, ptr align 2 @__const.seal_other_reading.message, i16 14, i1 false), !dbg !46
  %23 = load i32, ptr %12, align 2, !dbg !47, !tbaa !35
  %24 = getelementptr inbounds %struct.message, ptr %14, i32 0, i32 1, !dbg !48
  %25 = getelementptr inbounds %struct.anon.3, ptr %24, i32 0, i32 0, !dbg !49
  store i32 %23, ptr %25, align 2, !dbg !50, !tbaa !51
  %26 = load i32, ptr %10, align 2, !dbg !52, !tbaa !35
  %27 = getelementptr inbounds %struct.message, ptr %14, i32 0, i32 1, !dbg !53
  %28 = getelementptr inbounds %struct.anon.3, ptr %27, i32 0, i32 1, !dbg !54
  store i32 %26, ptr %28, align 2, !dbg !55, !tbaa !51
  %29 = load ptr, ptr %7, align 2, !dbg !56, !tbaa !9
  %30 = load i16, ptr %8, align 2, !dbg !57, !tbaa !13
  %31 = load i32, ptr %12, align 2, !dbg !58, !tbaa !35
  %32 = load ptr, ptr %11, align 2, !dbg !59, !tbaa !9
  %33 = call zeroext i16 @seal(ptr noundef %29, i16 noundef %30, i32 noundef %31, ptr noundef %14, ptr noundef %32) #7, !dbg !60
  %34 = icmp ne i16 %33, 0, !dbg !60
  br i1 %34, label %36, label %35, !dbg !61

35:                                               ; preds = %22
  store i16 0, ptr %6, align 2, !dbg !62
  store i32 1, ptr %13, align 2
  br label %40, !dbg !62

36:                                               ; preds = %22
  %37 = load i32, ptr %12, align 2, !dbg !63, !tbaa !35
  %38 = add i32 %37, 900, !dbg !64
  %39 = load ptr, ptr %9, align 2, !dbg !65, !tbaa !9
  store i32 %38, ptr %39, align 2, !dbg !66, !tbaa !35
  store i16 1, ptr %6, align 2, !dbg !67
  store i32 1, ptr %13, align 2
  br label %40, !dbg !67

40:                                               ; preds = %36, %35
  call void @llvm.lifetime.end.p0(i64 14, ptr %14) #8, !dbg !68
  br label %41

41:                                               ; preds = %40, %21
  call void @llvm.lifetime.end.p0(i64 4, ptr %12) #8, !dbg !68
  %42 = load i16, ptr %6, align 2, !dbg !68
  ret i16 %42, !dbg !68
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define dso_local void @install_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.GAS.text" !dbg !69 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #8, !dbg !70
  %6 = load i16, ptr %4, align 2, !dbg !71, !tbaa !13
  %7 = icmp eq i16 %6, 18, !dbg !71
  br i1 %7, label %8, label %10, !dbg !71

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !71, !tbaa !9
  br label %11, !dbg !71

10:                                               ; preds = %2
  br label %11, !dbg !71

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !71
  store ptr %12, ptr %5, align 2, !dbg !72, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !73, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !74
  br i1 %14, label %15, label %17, !dbg !73

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !75, !tbaa !9
  call void @take_key(ptr noundef @meter, ptr noundef %16) #7, !dbg !76
  br label %17, !dbg !77

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !78
  ret void, !dbg !78
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_key(ptr noundef %0, ptr noundef %1) #4 !dbg !79 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %3, align 2, !dbg !81, !tbaa !9
  %6 = getelementptr inbounds %struct.end, ptr %5, i32 0, i32 0, !dbg !82
  %7 = getelementptr inbounds [8 x i16], ptr %6, i16 0, i16 0, !dbg !81
  %8 = load ptr, ptr %4, align 2, !dbg !83, !tbaa !9
  %9 = getelementptr inbounds %struct.installation, ptr %8, i32 0, i32 1, !dbg !84
  %10 = getelementptr inbounds [8 x i16], ptr %9, i16 0, i16 0, !dbg !83
  call void @copy_words(ptr noundef %7, ptr noundef %10, i16 noundef 8) #7, !dbg !85
  %11 = load ptr, ptr %3, align 2, !dbg !86, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 1, !dbg !87
  store i16 1, ptr %12, align 2, !dbg !88, !tbaa !89
  ret void, !dbg !91
}

; Function Attrs: alwaysinline nounwind optsize
define internal i32 @time_now() #4 !dbg !92 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #8, !dbg !93
  %2 = load volatile i16, ptr inttoptr (i16 256 to ptr), align 2, !dbg !94, !tbaa !16
  store i16 %2, ptr %1, align 2, !dbg !95, !tbaa !16
  %3 = load volatile i16, ptr inttoptr (i16 258 to ptr), align 2, !dbg !96, !tbaa !16
  %4 = zext i16 %3 to i32, !dbg !97
  %5 = shl i32 %4, 16, !dbg !98
  %6 = load i16, ptr %1, align 2, !dbg !99, !tbaa !16
  %7 = zext i16 %6 to i32, !dbg !99
  %8 = or i32 %5, %7, !dbg !100
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #8, !dbg !101
  ret i32 %8, !dbg !102
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #4 !dbg !103 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !35
  store i32 %1, ptr %4, align 2, !tbaa !35
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #8, !dbg !105
  %6 = load i32, ptr %3, align 2, !dbg !106, !tbaa !35
  %7 = load i32, ptr %4, align 2, !dbg !107, !tbaa !35
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !108
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !108
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !108
  store i32 %10, ptr %5, align 2, !dbg !108
  %11 = zext i1 %9 to i16, !dbg !108
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #8, !dbg !109
  ret i16 %11, !dbg !110
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #5

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #4 !dbg !111 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !35
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !112, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !113
  %13 = load i32, ptr %12, align 2, !dbg !114, !tbaa !115
  %14 = add i32 %13, 1, !dbg !114
  store i32 %14, ptr %12, align 2, !dbg !114, !tbaa !115
  %15 = load ptr, ptr %6, align 2, !dbg !116, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !117
  %17 = load i32, ptr %16, align 2, !dbg !117, !tbaa !115
  %18 = load i32, ptr %8, align 2, !dbg !118, !tbaa !35
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #7, !dbg !119
  %20 = icmp ne i16 %19, 0, !dbg !119
  br i1 %20, label %21, label %25, !dbg !119

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !120, !tbaa !35
  %23 = load ptr, ptr %6, align 2, !dbg !121, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !122
  store i32 %22, ptr %24, align 2, !dbg !123, !tbaa !115
  br label %25, !dbg !124

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !125, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !126, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !127
  %29 = getelementptr inbounds %struct.anon, ptr %28, i32 0, i32 0, !dbg !127
  %30 = getelementptr inbounds %struct.anon.0, ptr %29, i32 0, i32 0, !dbg !128
  store i16 %26, ptr %30, align 2, !dbg !129, !tbaa !51
  %31 = load ptr, ptr %6, align 2, !dbg !130, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !131
  %33 = load i32, ptr %32, align 2, !dbg !131, !tbaa !115
  %34 = load ptr, ptr %10, align 2, !dbg !132, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !133
  %36 = getelementptr inbounds %struct.anon, ptr %35, i32 0, i32 0, !dbg !133
  %37 = getelementptr inbounds %struct.anon.0, ptr %36, i32 0, i32 1, !dbg !134
  store i32 %33, ptr %37, align 2, !dbg !135, !tbaa !51
  %38 = load ptr, ptr %6, align 2, !dbg !136, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !137
  %40 = load i16, ptr %39, align 2, !dbg !137, !tbaa !89
  %41 = icmp ne i16 %40, 0, !dbg !136
  br i1 %41, label %42, label %59, !dbg !138

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !139, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !140
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !139
  %46 = load ptr, ptr %10, align 2, !dbg !141, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !142
  %48 = getelementptr inbounds %struct.anon, ptr %47, i32 0, i32 0, !dbg !142
  %49 = load ptr, ptr %9, align 2, !dbg !143, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !144, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !145
  %52 = getelementptr inbounds %struct.anon, ptr %51, i32 0, i32 1, !dbg !145
  %53 = load ptr, ptr %10, align 2, !dbg !146, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !147
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 2, !dbg !147
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !146
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #7, !dbg !148
  %58 = icmp ne i16 %57, 0, !dbg !138
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !149
  %61 = zext i1 %60 to i16, !dbg !138
  ret i16 %61, !dbg !150
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #6

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #4 !dbg !151 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !153, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !154, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !155, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !156, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !157, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !158, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !159
  %22 = load ptr, ptr %14, align 2, !dbg !160, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !161
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #7, !dbg !162
  ret i16 %24, !dbg !163
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #4 !dbg !164 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #8, !dbg !165
  %22 = load ptr, ptr %8, align 2, !dbg !165, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !165
  store i16 %23, ptr %15, align 2, !dbg !165, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #8, !dbg !165
  %24 = load ptr, ptr %9, align 2, !dbg !165, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !165
  store i16 %25, ptr %16, align 2, !dbg !165, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #8, !dbg !165
  %26 = load ptr, ptr %9, align 2, !dbg !165, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !165
  %28 = load i16, ptr %10, align 2, !dbg !165, !tbaa !13
  %29 = add i16 %27, %28, !dbg !165
  store i16 %29, ptr %17, align 2, !dbg !165, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #8, !dbg !165
  %30 = load ptr, ptr %11, align 2, !dbg !165, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !165
  store i16 %31, ptr %18, align 2, !dbg !165, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #8, !dbg !165
  %32 = load ptr, ptr %11, align 2, !dbg !165, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !165
  %34 = load i16, ptr %12, align 2, !dbg !165, !tbaa !13
  %35 = add i16 %33, %34, !dbg !165
  store i16 %35, ptr %19, align 2, !dbg !165, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #8, !dbg !165
  %36 = load i16, ptr %13, align 2, !dbg !165, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !165, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #8, !dbg !165
  %37 = load i16, ptr %14, align 2, !dbg !165, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !165, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !165, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !165, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !165, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !165, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !165, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #8, !dbg !165, !srcloc !166
  store i16 %44, ptr %21, align 2, !dbg !165, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !165, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #8, !dbg !165
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #8, !dbg !165
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #8, !dbg !165
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #8, !dbg !165
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #8, !dbg !165
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #8, !dbg !165
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #8, !dbg !165
  ret i16 %45, !dbg !165
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #4 !dbg !167 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #8, !dbg !168
  store i16 0, ptr %7, align 2, !dbg !169, !tbaa !13
  br label %8, !dbg !168

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !170, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !171, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !172
  br i1 %11, label %13, label %12, !dbg !173

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #8, !dbg !173
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !174, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !175, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !174
  %17 = load i16, ptr %16, align 2, !dbg !174, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !176, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !177, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !176
  store i16 %17, ptr %20, align 2, !dbg !178, !tbaa !16
  br label %21, !dbg !179

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !180, !tbaa !13
  %23 = add i16 %22, 1, !dbg !180
  store i16 %23, ptr %7, align 2, !dbg !180, !tbaa !13
  br label %8, !dbg !173, !llvm.loop !181

24:                                               ; preds = %12
  ret void, !dbg !183
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nobuiltin optsize "no-builtins" }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "gas.c", directory: "", checksumkind: CSK_MD5, checksum: "c81def73470e8c3c45b6adc40426d2fa")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "envelope_out", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "gas.c", directory: "", checksumkind: CSK_MD5, checksum: "c81def73470e8c3c45b6adc40426d2fa")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 4, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_GAS_send_output", scope: !6, file: !6, line: 4, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 10, column: 5, scope: !19)
!21 = !DILocation(line: 10, column: 20, scope: !19)
!22 = !DILocation(line: 10, column: 14, scope: !19)
!23 = !DILocation(line: 11, column: 5, scope: !19)
!24 = !DILocation(line: 12, column: 63, scope: !19)
!25 = !DILocation(line: 12, column: 53, scope: !19)
!26 = !DILocation(line: 12, column: 82, scope: !19)
!27 = !DILocation(line: 12, column: 90, scope: !19)
!28 = !DILocation(line: 12, column: 88, scope: !19)
!29 = !DILocation(line: 12, column: 9, scope: !19)
!30 = !DILocation(line: 13, column: 15, scope: !19)
!31 = !DILocation(line: 14, column: 5, scope: !19)
!32 = !DILocation(line: 15, column: 1, scope: !19)
!33 = distinct !DISubprogram(name: "seal_other_reading", scope: !34, file: !34, line: 17, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!34 = !DIFile(filename: "other_meter.h", directory: "", checksumkind: CSK_MD5, checksum: "f6121b24ff090134b7484aa4a2743c3c")
!35 = !{!36, !36, i64 0}
!36 = !{!"long", !11, i64 0}
!37 = !DILocation(line: 19, column: 5, scope: !33)
!38 = !DILocation(line: 19, column: 20, scope: !33)
!39 = !DILocation(line: 19, column: 14, scope: !33)
!40 = !DILocation(line: 20, column: 19, scope: !33)
!41 = !DILocation(line: 20, column: 25, scope: !33)
!42 = !DILocation(line: 20, column: 24, scope: !33)
!43 = !DILocation(line: 20, column: 9, scope: !33)
!44 = !DILocation(line: 21, column: 9, scope: !33)
!45 = !DILocation(line: 23, column: 5, scope: !33)
!46 = !DILocation(line: 23, column: 20, scope: !33)
!47 = !DILocation(line: 24, column: 34, scope: !33)
!48 = !DILocation(line: 24, column: 13, scope: !33)
!49 = !DILocation(line: 24, column: 27, scope: !33)
!50 = !DILocation(line: 24, column: 32, scope: !33)
!51 = !{!11, !11, i64 0}
!52 = !DILocation(line: 25, column: 36, scope: !33)
!53 = !DILocation(line: 25, column: 13, scope: !33)
!54 = !DILocation(line: 25, column: 27, scope: !33)
!55 = !DILocation(line: 25, column: 34, scope: !33)
!56 = !DILocation(line: 26, column: 15, scope: !33)
!57 = !DILocation(line: 26, column: 22, scope: !33)
!58 = !DILocation(line: 26, column: 27, scope: !33)
!59 = !DILocation(line: 26, column: 42, scope: !33)
!60 = !DILocation(line: 26, column: 10, scope: !33)
!61 = !DILocation(line: 26, column: 9, scope: !33)
!62 = !DILocation(line: 27, column: 9, scope: !33)
!63 = !DILocation(line: 29, column: 13, scope: !33)
!64 = !DILocation(line: 29, column: 17, scope: !33)
!65 = !DILocation(line: 29, column: 6, scope: !33)
!66 = !DILocation(line: 29, column: 11, scope: !33)
!67 = !DILocation(line: 30, column: 5, scope: !33)
!68 = !DILocation(line: 31, column: 1, scope: !33)
!69 = distinct !DISubprogram(name: "install_in", scope: !6, file: !6, line: 17, type: !7, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!70 = !DILocation(line: 18, column: 5, scope: !69)
!71 = !DILocation(line: 18, column: 47, scope: !69)
!72 = !DILocation(line: 18, column: 32, scope: !69)
!73 = !DILocation(line: 19, column: 9, scope: !69)
!74 = !DILocation(line: 19, column: 22, scope: !69)
!75 = !DILocation(line: 20, column: 26, scope: !69)
!76 = !DILocation(line: 20, column: 9, scope: !69)
!77 = !DILocation(line: 21, column: 5, scope: !69)
!78 = !DILocation(line: 22, column: 1, scope: !69)
!79 = distinct !DISubprogram(name: "take_key", scope: !80, file: !80, line: 130, type: !7, scopeLine: 130, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!80 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!81 = !DILocation(line: 131, column: 16, scope: !79)
!82 = !DILocation(line: 131, column: 21, scope: !79)
!83 = !DILocation(line: 131, column: 26, scope: !79)
!84 = !DILocation(line: 131, column: 40, scope: !79)
!85 = !DILocation(line: 131, column: 5, scope: !79)
!86 = !DILocation(line: 132, column: 5, scope: !79)
!87 = !DILocation(line: 132, column: 10, scope: !79)
!88 = !DILocation(line: 132, column: 23, scope: !79)
!89 = !{!90, !17, i64 16}
!90 = !{!"end", !11, i64 0, !17, i64 16, !36, i64 18, !36, i64 22}
!91 = !DILocation(line: 133, column: 1, scope: !79)
!92 = distinct !DISubprogram(name: "time_now", scope: !34, file: !34, line: 11, type: !7, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!93 = !DILocation(line: 12, column: 5, scope: !92)
!94 = !DILocation(line: 12, column: 20, scope: !92)
!95 = !DILocation(line: 12, column: 14, scope: !92)
!96 = !DILocation(line: 13, column: 22, scope: !92)
!97 = !DILocation(line: 13, column: 12, scope: !92)
!98 = !DILocation(line: 13, column: 36, scope: !92)
!99 = !DILocation(line: 13, column: 44, scope: !92)
!100 = !DILocation(line: 13, column: 42, scope: !92)
!101 = !DILocation(line: 14, column: 1, scope: !92)
!102 = !DILocation(line: 13, column: 5, scope: !92)
!103 = distinct !DISubprogram(name: "is_before", scope: !104, file: !104, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!104 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!105 = !DILocation(line: 152, column: 5, scope: !103)
!106 = !DILocation(line: 153, column: 35, scope: !103)
!107 = !DILocation(line: 153, column: 40, scope: !103)
!108 = !DILocation(line: 153, column: 12, scope: !103)
!109 = !DILocation(line: 154, column: 1, scope: !103)
!110 = !DILocation(line: 153, column: 5, scope: !103)
!111 = distinct !DISubprogram(name: "seal", scope: !80, file: !80, line: 85, type: !7, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!112 = !DILocation(line: 87, column: 5, scope: !111)
!113 = !DILocation(line: 87, column: 10, scope: !111)
!114 = !DILocation(line: 87, column: 14, scope: !111)
!115 = !{!90, !36, i64 18}
!116 = !DILocation(line: 88, column: 19, scope: !111)
!117 = !DILocation(line: 88, column: 24, scope: !111)
!118 = !DILocation(line: 88, column: 30, scope: !111)
!119 = !DILocation(line: 88, column: 9, scope: !111)
!120 = !DILocation(line: 89, column: 21, scope: !111)
!121 = !DILocation(line: 89, column: 9, scope: !111)
!122 = !DILocation(line: 89, column: 14, scope: !111)
!123 = !DILocation(line: 89, column: 19, scope: !111)
!124 = !DILocation(line: 90, column: 5, scope: !111)
!125 = !DILocation(line: 91, column: 28, scope: !111)
!126 = !DILocation(line: 91, column: 5, scope: !111)
!127 = !DILocation(line: 91, column: 15, scope: !111)
!128 = !DILocation(line: 91, column: 22, scope: !111)
!129 = !DILocation(line: 91, column: 26, scope: !111)
!130 = !DILocation(line: 92, column: 31, scope: !111)
!131 = !DILocation(line: 92, column: 36, scope: !111)
!132 = !DILocation(line: 92, column: 5, scope: !111)
!133 = !DILocation(line: 92, column: 15, scope: !111)
!134 = !DILocation(line: 92, column: 22, scope: !111)
!135 = !DILocation(line: 92, column: 29, scope: !111)
!136 = !DILocation(line: 93, column: 12, scope: !111)
!137 = !DILocation(line: 93, column: 17, scope: !111)
!138 = !DILocation(line: 93, column: 30, scope: !111)
!139 = !DILocation(line: 93, column: 54, scope: !111)
!140 = !DILocation(line: 93, column: 59, scope: !111)
!141 = !DILocation(line: 93, column: 65, scope: !111)
!142 = !DILocation(line: 93, column: 75, scope: !111)
!143 = !DILocation(line: 93, column: 108, scope: !111)
!144 = !DILocation(line: 94, column: 72, scope: !111)
!145 = !DILocation(line: 94, column: 82, scope: !111)
!146 = !DILocation(line: 94, column: 90, scope: !111)
!147 = !DILocation(line: 94, column: 100, scope: !111)
!148 = !DILocation(line: 93, column: 33, scope: !111)
!149 = !DILocation(line: 0, scope: !111)
!150 = !DILocation(line: 93, column: 5, scope: !111)
!151 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !152, file: !152, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!152 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!153 = !DILocation(line: 211, column: 28, scope: !151)
!154 = !DILocation(line: 211, column: 33, scope: !151)
!155 = !DILocation(line: 211, column: 37, scope: !151)
!156 = !DILocation(line: 211, column: 48, scope: !151)
!157 = !DILocation(line: 211, column: 54, scope: !151)
!158 = !DILocation(line: 211, column: 78, scope: !151)
!159 = !DILocation(line: 211, column: 67, scope: !151)
!160 = !DILocation(line: 211, column: 97, scope: !151)
!161 = !DILocation(line: 211, column: 86, scope: !151)
!162 = !DILocation(line: 211, column: 12, scope: !151)
!163 = !DILocation(line: 211, column: 5, scope: !151)
!164 = distinct !DISubprogram(name: "sancus_wrapping", scope: !152, file: !152, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!165 = !DILocation(line: 204, column: 1, scope: !164)
!166 = !{i64 0}
!167 = distinct !DISubprogram(name: "copy_words", scope: !80, file: !80, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!168 = !DILocation(line: 125, column: 10, scope: !167)
!169 = !DILocation(line: 125, column: 19, scope: !167)
!170 = !DILocation(line: 125, column: 30, scope: !167)
!171 = !DILocation(line: 125, column: 38, scope: !167)
!172 = !DILocation(line: 125, column: 36, scope: !167)
!173 = !DILocation(line: 125, column: 5, scope: !167)
!174 = !DILocation(line: 126, column: 21, scope: !167)
!175 = !DILocation(line: 126, column: 26, scope: !167)
!176 = !DILocation(line: 126, column: 9, scope: !167)
!177 = !DILocation(line: 126, column: 12, scope: !167)
!178 = !DILocation(line: 126, column: 19, scope: !167)
!179 = !DILocation(line: 127, column: 5, scope: !167)
!180 = !DILocation(line: 125, column: 50, scope: !167)
!181 = distinct !{!181, !173, !179, !182}
!182 = !{!"llvm.loop.mustprogress"}
!183 = !DILocation(line: 128, column: 1, scope: !167)
