target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_GENERATION.output.envelope_out, 0"
module asm ".set __sm_GENERATION.input.envelope_in, 0"
module asm ".set __sm_GENERATION.input.install_in, 0"

%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.message = type { i16, %union.anon.1 }
%union.anon.1 = type { %struct.anon.2 }
%struct.anon.2 = type { i32, i32, i16, i16 }
%struct.envelope = type { %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { %struct.anon.0, %struct.message, [16 x i8] }
%struct.anon.0 = type { i16, i32 }
%struct.anon.3 = type { i32, i32, i16 }
%struct.anon.15 = type { i16 }
%struct.installation = type { i16, %union.anon.18 }
%union.anon.18 = type { [8 x i16] }

@__sm_GENERATION_io_envelope_out_idx = external dso_local global i8, align 1
@curtailed = internal global i16 0, align 2
@meter = internal global %struct.end zeroinitializer, align 2
@next = internal global i32 0, align 2
@__const.seal_other_reading.message = private unnamed_addr constant %struct.message { i16 12, %union.anon.1 zeroinitializer }, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @envelope_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.GENERATION.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_GENERATION_io_envelope_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_GENERATION_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #7, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_GENERATION_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.GENERATION.text"

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.GENERATION.entry" !dbg !19 {
  %1 = alloca i16, align 2
  %2 = alloca %struct.envelope, align 2
  %3 = load i16, ptr @curtailed, align 2, !dbg !20, !tbaa !16
  %4 = icmp ne i16 %3, 0, !dbg !20
  %5 = zext i1 %4 to i64, !dbg !20
  %6 = select i1 %4, i16 0, i16 1, !dbg !20
  store volatile i16 %6, ptr inttoptr (i16 496 to ptr), align 2, !dbg !21, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #8, !dbg !22
  %7 = load volatile i16, ptr inttoptr (i16 212 to ptr), align 2, !dbg !23, !tbaa !16
  store i16 %7, ptr %1, align 2, !dbg !24, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 36, ptr %2) #8, !dbg !25
  %8 = load volatile i16, ptr inttoptr (i16 214 to ptr), align 2, !dbg !26, !tbaa !16
  %9 = zext i16 %8 to i32, !dbg !27
  %10 = shl i32 %9, 16, !dbg !28
  %11 = load i16, ptr %1, align 2, !dbg !29, !tbaa !16
  %12 = zext i16 %11 to i32, !dbg !29
  %13 = or i32 %10, %12, !dbg !30
  %14 = call zeroext i16 @seal_other_reading(ptr noundef @meter, i16 noundef 11, ptr noundef @next, i32 noundef %13, ptr noundef %2) #7, !dbg !31
  %15 = icmp ne i16 %14, 0, !dbg !31
  br i1 %15, label %16, label %20, !dbg !31

16:                                               ; preds = %0
  %17 = call zeroext i16 @envelope_out(ptr noundef %2, i16 noundef 36) #7, !dbg !32
  %18 = icmp eq i16 %17, 0, !dbg !32
  %19 = zext i1 %18 to i16, !dbg !32
  br label %20, !dbg !33

20:                                               ; preds = %16, %0
  call void @llvm.lifetime.end.p0(i64 36, ptr %2) #8, !dbg !34
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #8, !dbg !34
  ret void, !dbg !34
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal_other_reading(ptr noundef %0, i16 noundef %1, ptr noundef %2, i32 noundef %3, ptr noundef %4) #4 !dbg !35 {
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
  store i32 %3, ptr %10, align 2, !tbaa !37
  store ptr %4, ptr %11, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 4, ptr %12) #8, !dbg !39
  %15 = call i32 @time_now() #7, !dbg !40
  store i32 %15, ptr %12, align 2, !dbg !41, !tbaa !37
  %16 = load i32, ptr %12, align 2, !dbg !42, !tbaa !37
  %17 = load ptr, ptr %9, align 2, !dbg !43, !tbaa !9
  %18 = load i32, ptr %17, align 2, !dbg !44, !tbaa !37
  %19 = call zeroext i16 @is_before(i32 noundef %16, i32 noundef %18) #7, !dbg !45
  %20 = icmp ne i16 %19, 0, !dbg !45
  br i1 %20, label %21, label %22, !dbg !45

21:                                               ; preds = %5
  store i16 0, ptr %6, align 2, !dbg !46
  store i32 1, ptr %13, align 2
  br label %41, !dbg !46

22:                                               ; preds = %5
  call void @llvm.lifetime.start.p0(i64 14, ptr %14) #8, !dbg !47
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %14, ptr align 2 @__const.seal_other_reading.message, i16 14, i1 false), !dbg !48
  %23 = load i32, ptr %12, align 2, !dbg !49, !tbaa !37
  %24 = getelementptr inbounds %struct.message, ptr %14, i32 0, i32 1, !dbg !50
  %25 = getelementptr inbounds %struct.anon.3, ptr %24, i32 0, i32 0, !dbg !51
  store i32 %23, ptr %25, align 2, !dbg !52, !tbaa !53
  %26 = load i32, ptr %10, align 2, !dbg !54, !tbaa !37
  %27 = getelementptr inbounds %struct.message, ptr %14, i32 0, i32 1, !dbg !55
  %28 = getelementptr inbounds %struct.anon.3, ptr %27, i32 0, i32 1, !dbg !56
  store i32 %26, ptr %28, align 2, !dbg !57, !tbaa !53
  %29 = load ptr, ptr %7, align 2, !dbg !58, !tbaa !9
  %30 = load i16, ptr %8, align 2, !dbg !59, !tbaa !13
  %31 = load i32, ptr %12, align 2, !dbg !60, !tbaa !37
  %32 = load ptr, ptr %11, align 2, !dbg !61, !tbaa !9
  %33 = call zeroext i16 @seal(ptr noundef %29, i16 noundef %30, i32 noundef %31, ptr noundef %14, ptr noundef %32) #7, !dbg !62
  %34 = icmp ne i16 %33, 0, !dbg !62
  br i1 %34, label %36, label %35, !dbg !63

35:                                               ; preds = %22
  store i16 0, ptr %6, align 2, !dbg !64
  store i32 1, ptr %13, align 2
  br label %40, !dbg !64

36:                                               ; preds = %22
  %37 = load i32, ptr %12, align 2, !dbg !65, !tbaa !37
  %38 = add i32 %37, 900, !dbg !66
  %39 = load ptr, ptr %9, align 2, !dbg !67, !tbaa !9
  store i32 %38, ptr %39, align 2, !dbg !68, !tbaa !37
  store i16 1, ptr %6, align 2, !dbg !69
  store i32 1, ptr %13, align 2
  br label %40, !dbg !69

40:                                               ; preds = %36, %35
  call void @llvm.lifetime.end.p0(i64 14, ptr %14) #8, !dbg !70
  br label %41

41:                                               ; preds = %40, %21
  call void @llvm.lifetime.end.p0(i64 4, ptr %12) #8, !dbg !70
  %42 = load i16, ptr %6, align 2, !dbg !70
  ret i16 %42, !dbg !70
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define dso_local void @envelope_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.GENERATION.text" !dbg !71 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca %struct.message, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #8, !dbg !72
  %7 = load i16, ptr %4, align 2, !dbg !73, !tbaa !13
  %8 = icmp eq i16 %7, 36, !dbg !73
  br i1 %8, label %9, label %11, !dbg !73

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !73, !tbaa !9
  br label %12, !dbg !73

11:                                               ; preds = %2
  br label %12, !dbg !73

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !73
  store ptr %13, ptr %5, align 2, !dbg !74, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 14, ptr %6) #8, !dbg !75
  %14 = load ptr, ptr %5, align 2, !dbg !76, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !77
  br i1 %15, label %16, label %33, !dbg !78

16:                                               ; preds = %12
  %17 = call i32 @time_now() #7, !dbg !79
  %18 = load ptr, ptr %5, align 2, !dbg !80, !tbaa !9
  %19 = call i16 @unseal_in_time(ptr noundef @meter, i16 noundef 12, i32 noundef %17, ptr noundef %18, ptr noundef %6) #7, !dbg !81
  %20 = icmp eq i16 %19, 0, !dbg !82
  br i1 %20, label %21, label %33, !dbg !83

21:                                               ; preds = %16
  %22 = getelementptr inbounds %struct.message, ptr %6, i32 0, i32 0, !dbg !84
  %23 = load i16, ptr %22, align 2, !dbg !84, !tbaa !85
  %24 = icmp eq i16 %23, 21, !dbg !87
  br i1 %24, label %25, label %33, !dbg !76

25:                                               ; preds = %21
  %26 = getelementptr inbounds %struct.message, ptr %6, i32 0, i32 1, !dbg !88
  %27 = getelementptr inbounds %struct.anon.15, ptr %26, i32 0, i32 0, !dbg !89
  %28 = load i16, ptr %27, align 2, !dbg !89, !tbaa !53
  store i16 %28, ptr @curtailed, align 2, !dbg !90, !tbaa !16
  %29 = load i16, ptr @curtailed, align 2, !dbg !91, !tbaa !16
  %30 = icmp ne i16 %29, 0, !dbg !91
  %31 = zext i1 %30 to i64, !dbg !91
  %32 = select i1 %30, i16 0, i16 1, !dbg !91
  store volatile i16 %32, ptr inttoptr (i16 496 to ptr), align 2, !dbg !92, !tbaa !16
  br label %33, !dbg !93

33:                                               ; preds = %25, %21, %16, %12
  call void @llvm.lifetime.end.p0(i64 14, ptr %6) #8, !dbg !94
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !94
  ret void, !dbg !94
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal_in_time(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #4 !dbg !95 {
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
  call void @llvm.lifetime.start.p0(i64 4, ptr %11) #8, !dbg !97
  %13 = load ptr, ptr %6, align 2, !dbg !98, !tbaa !9
  %14 = getelementptr inbounds %struct.end, ptr %13, i32 0, i32 3, !dbg !99
  %15 = load i32, ptr %14, align 2, !dbg !99, !tbaa !100
  store i32 %15, ptr %11, align 2, !dbg !102, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #8, !dbg !103
  %16 = load ptr, ptr %6, align 2, !dbg !104, !tbaa !9
  %17 = load i16, ptr %7, align 2, !dbg !105, !tbaa !13
  %18 = load ptr, ptr %9, align 2, !dbg !106, !tbaa !9
  %19 = load ptr, ptr %10, align 2, !dbg !107, !tbaa !9
  %20 = call i16 @unseal(ptr noundef %16, i16 noundef %17, ptr noundef %18, ptr noundef %19) #7, !dbg !108
  store i16 %20, ptr %12, align 2, !dbg !109, !tbaa !13
  %21 = load i16, ptr %12, align 2, !dbg !110, !tbaa !13
  %22 = icmp eq i16 %21, 0, !dbg !111
  br i1 %22, label %23, label %37, !dbg !112

23:                                               ; preds = %5
  %24 = load ptr, ptr %9, align 2, !dbg !113, !tbaa !9
  %25 = getelementptr inbounds %struct.envelope, ptr %24, i32 0, i32 0, !dbg !114
  %26 = getelementptr inbounds %struct.anon, ptr %25, i32 0, i32 0, !dbg !114
  %27 = getelementptr inbounds %struct.anon.0, ptr %26, i32 0, i32 1, !dbg !115
  %28 = load i32, ptr %27, align 2, !dbg !115, !tbaa !53
  %29 = load i32, ptr %8, align 2, !dbg !116, !tbaa !37
  %30 = sub i32 %28, %29, !dbg !117
  %31 = add i32 %30, 120, !dbg !118
  %32 = icmp ugt i32 %31, 240, !dbg !119
  br i1 %32, label %33, label %37, !dbg !110

33:                                               ; preds = %23
  %34 = load i32, ptr %11, align 2, !dbg !120, !tbaa !37
  %35 = load ptr, ptr %6, align 2, !dbg !121, !tbaa !9
  %36 = getelementptr inbounds %struct.end, ptr %35, i32 0, i32 3, !dbg !122
  store i32 %34, ptr %36, align 2, !dbg !123, !tbaa !100
  store i16 4, ptr %12, align 2, !dbg !124, !tbaa !13
  br label %37, !dbg !125

37:                                               ; preds = %33, %23, %5
  %38 = load i16, ptr %12, align 2, !dbg !126, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #8, !dbg !127
  call void @llvm.lifetime.end.p0(i64 4, ptr %11) #8, !dbg !127
  ret i16 %38, !dbg !128
}

; Function Attrs: alwaysinline nounwind optsize
define internal i32 @time_now() #4 !dbg !129 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #8, !dbg !130
  %2 = load volatile i16, ptr inttoptr (i16 256 to ptr), align 2, !dbg !131, !tbaa !16
  store i16 %2, ptr %1, align 2, !dbg !132, !tbaa !16
  %3 = load volatile i16, ptr inttoptr (i16 258 to ptr), align 2, !dbg !133, !tbaa !16
  %4 = zext i16 %3 to i32, !dbg !134
  %5 = shl i32 %4, 16, !dbg !135
  %6 = load i16, ptr %1, align 2, !dbg !136, !tbaa !16
  %7 = zext i16 %6 to i32, !dbg !136
  %8 = or i32 %5, %7, !dbg !137
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #8, !dbg !138
  ret i32 %8, !dbg !139
}

; Function Attrs: nounwind optsize
define dso_local void @install_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.GENERATION.text" !dbg !140 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #8, !dbg !141
  %6 = load i16, ptr %4, align 2, !dbg !142, !tbaa !13
  %7 = icmp eq i16 %6, 18, !dbg !142
  br i1 %7, label %8, label %10, !dbg !142

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !142, !tbaa !9
  br label %11, !dbg !142

10:                                               ; preds = %2
  br label %11, !dbg !142

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !142
  store ptr %12, ptr %5, align 2, !dbg !143, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !144, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !145
  br i1 %14, label %15, label %17, !dbg !144

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !146, !tbaa !9
  call void @take_key(ptr noundef @meter, ptr noundef %16) #7, !dbg !147
  br label %17, !dbg !148

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #8, !dbg !149
  ret void, !dbg !149
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_key(ptr noundef %0, ptr noundef %1) #4 !dbg !150 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %3, align 2, !dbg !151, !tbaa !9
  %6 = getelementptr inbounds %struct.end, ptr %5, i32 0, i32 0, !dbg !152
  %7 = getelementptr inbounds [8 x i16], ptr %6, i16 0, i16 0, !dbg !151
  %8 = load ptr, ptr %4, align 2, !dbg !153, !tbaa !9
  %9 = getelementptr inbounds %struct.installation, ptr %8, i32 0, i32 1, !dbg !154
  %10 = getelementptr inbounds [8 x i16], ptr %9, i16 0, i16 0, !dbg !153
  call void @copy_words(ptr noundef %7, ptr noundef %10, i16 noundef 8) #7, !dbg !155
  %11 = load ptr, ptr %3, align 2, !dbg !156, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 1, !dbg !157
  store i16 1, ptr %12, align 2, !dbg !158, !tbaa !159
  ret void, !dbg !160
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #4 !dbg !161 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !37
  store i32 %1, ptr %4, align 2, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #8, !dbg !163
  %6 = load i32, ptr %3, align 2, !dbg !164, !tbaa !37
  %7 = load i32, ptr %4, align 2, !dbg !165, !tbaa !37
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !166
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !166
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !166
  store i32 %10, ptr %5, align 2, !dbg !166
  %11 = zext i1 %9 to i16, !dbg !166
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #8, !dbg !167
  ret i16 %11, !dbg !168
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #5

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #4 !dbg !169 {
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
  %11 = load ptr, ptr %6, align 2, !dbg !170, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !171
  %13 = load i32, ptr %12, align 2, !dbg !172, !tbaa !173
  %14 = add i32 %13, 1, !dbg !172
  store i32 %14, ptr %12, align 2, !dbg !172, !tbaa !173
  %15 = load ptr, ptr %6, align 2, !dbg !174, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !175
  %17 = load i32, ptr %16, align 2, !dbg !175, !tbaa !173
  %18 = load i32, ptr %8, align 2, !dbg !176, !tbaa !37
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #7, !dbg !177
  %20 = icmp ne i16 %19, 0, !dbg !177
  br i1 %20, label %21, label %25, !dbg !177

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !178, !tbaa !37
  %23 = load ptr, ptr %6, align 2, !dbg !179, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !180
  store i32 %22, ptr %24, align 2, !dbg !181, !tbaa !173
  br label %25, !dbg !182

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !183, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !184, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !185
  %29 = getelementptr inbounds %struct.anon, ptr %28, i32 0, i32 0, !dbg !185
  %30 = getelementptr inbounds %struct.anon.0, ptr %29, i32 0, i32 0, !dbg !186
  store i16 %26, ptr %30, align 2, !dbg !187, !tbaa !53
  %31 = load ptr, ptr %6, align 2, !dbg !188, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !189
  %33 = load i32, ptr %32, align 2, !dbg !189, !tbaa !173
  %34 = load ptr, ptr %10, align 2, !dbg !190, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !191
  %36 = getelementptr inbounds %struct.anon, ptr %35, i32 0, i32 0, !dbg !191
  %37 = getelementptr inbounds %struct.anon.0, ptr %36, i32 0, i32 1, !dbg !192
  store i32 %33, ptr %37, align 2, !dbg !193, !tbaa !53
  %38 = load ptr, ptr %6, align 2, !dbg !194, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !195
  %40 = load i16, ptr %39, align 2, !dbg !195, !tbaa !159
  %41 = icmp ne i16 %40, 0, !dbg !194
  br i1 %41, label %42, label %59, !dbg !196

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !197, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !198
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !197
  %46 = load ptr, ptr %10, align 2, !dbg !199, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !200
  %48 = getelementptr inbounds %struct.anon, ptr %47, i32 0, i32 0, !dbg !200
  %49 = load ptr, ptr %9, align 2, !dbg !201, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !202, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !203
  %52 = getelementptr inbounds %struct.anon, ptr %51, i32 0, i32 1, !dbg !203
  %53 = load ptr, ptr %10, align 2, !dbg !204, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !205
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 2, !dbg !205
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !204
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #7, !dbg !206
  %58 = icmp ne i16 %57, 0, !dbg !196
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !207
  %61 = zext i1 %60 to i16, !dbg !196
  ret i16 %61, !dbg !208
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #6

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #4 !dbg !209 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !211, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !212, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !213, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !214, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !215, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !216, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !217
  %22 = load ptr, ptr %14, align 2, !dbg !218, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !219
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #7, !dbg !220
  ret i16 %24, !dbg !221
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #4 !dbg !222 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #8, !dbg !223
  %22 = load ptr, ptr %8, align 2, !dbg !223, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !223
  store i16 %23, ptr %15, align 2, !dbg !223, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #8, !dbg !223
  %24 = load ptr, ptr %9, align 2, !dbg !223, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !223
  store i16 %25, ptr %16, align 2, !dbg !223, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #8, !dbg !223
  %26 = load ptr, ptr %9, align 2, !dbg !223, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !223
  %28 = load i16, ptr %10, align 2, !dbg !223, !tbaa !13
  %29 = add i16 %27, %28, !dbg !223
  store i16 %29, ptr %17, align 2, !dbg !223, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #8, !dbg !223
  %30 = load ptr, ptr %11, align 2, !dbg !223, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !223
  store i16 %31, ptr %18, align 2, !dbg !223, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #8, !dbg !223
  %32 = load ptr, ptr %11, align 2, !dbg !223, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !223
  %34 = load i16, ptr %12, align 2, !dbg !223, !tbaa !13
  %35 = add i16 %33, %34, !dbg !223
  store i16 %35, ptr %19, align 2, !dbg !223, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #8, !dbg !223
  %36 = load i16, ptr %13, align 2, !dbg !223, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !223, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #8, !dbg !223
  %37 = load i16, ptr %14, align 2, !dbg !223, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !223, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !223, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !223, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !223, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !223, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !223, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #8, !dbg !223, !srcloc !224
  store i16 %44, ptr %21, align 2, !dbg !223, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !223, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #8, !dbg !223
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #8, !dbg !223
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #8, !dbg !223
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #8, !dbg !223
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #8, !dbg !223
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #8, !dbg !223
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #8, !dbg !223
  ret i16 %45, !dbg !223
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal(ptr noundef %0, i16 noundef %1, ptr noundef %2, ptr noundef %3) #4 !dbg !225 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  %10 = load ptr, ptr %6, align 2, !dbg !226, !tbaa !9
  %11 = getelementptr inbounds %struct.end, ptr %10, i32 0, i32 1, !dbg !227
  %12 = load i16, ptr %11, align 2, !dbg !227, !tbaa !159
  %13 = icmp ne i16 %12, 0, !dbg !226
  br i1 %13, label %14, label %39, !dbg !228

14:                                               ; preds = %4
  %15 = load ptr, ptr %8, align 2, !dbg !229, !tbaa !9
  %16 = getelementptr inbounds %struct.envelope, ptr %15, i32 0, i32 0, !dbg !230
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 0, !dbg !230
  %18 = getelementptr inbounds %struct.anon.0, ptr %17, i32 0, i32 0, !dbg !231
  %19 = load i16, ptr %18, align 2, !dbg !231, !tbaa !53
  %20 = load i16, ptr %7, align 2, !dbg !232, !tbaa !13
  %21 = icmp ne i16 %19, %20, !dbg !233
  br i1 %21, label %39, label %22, !dbg !234

22:                                               ; preds = %14
  %23 = load ptr, ptr %6, align 2, !dbg !235, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 0, !dbg !236
  %25 = getelementptr inbounds [8 x i16], ptr %24, i16 0, i16 0, !dbg !235
  %26 = load ptr, ptr %8, align 2, !dbg !237, !tbaa !9
  %27 = getelementptr inbounds %struct.envelope, ptr %26, i32 0, i32 0, !dbg !238
  %28 = getelementptr inbounds %struct.anon, ptr %27, i32 0, i32 0, !dbg !238
  %29 = load ptr, ptr %8, align 2, !dbg !239, !tbaa !9
  %30 = getelementptr inbounds %struct.envelope, ptr %29, i32 0, i32 0, !dbg !240
  %31 = getelementptr inbounds %struct.anon, ptr %30, i32 0, i32 1, !dbg !240
  %32 = load ptr, ptr %8, align 2, !dbg !241, !tbaa !9
  %33 = getelementptr inbounds %struct.envelope, ptr %32, i32 0, i32 0, !dbg !242
  %34 = getelementptr inbounds %struct.anon, ptr %33, i32 0, i32 2, !dbg !242
  %35 = getelementptr inbounds [16 x i8], ptr %34, i16 0, i16 0, !dbg !241
  %36 = load ptr, ptr %9, align 2, !dbg !243, !tbaa !9
  %37 = call i16 @sancus_unwrap_with_key(ptr noundef %25, ptr noundef %28, i16 noundef 6, ptr noundef %31, i16 noundef 14, ptr noundef %35, ptr noundef %36) #7, !dbg !244
  %38 = icmp ne i16 %37, 0, !dbg !244
  br i1 %38, label %40, label %39, !dbg !245

39:                                               ; preds = %22, %14, %4
  store i16 1, ptr %5, align 2, !dbg !246
  br label %60, !dbg !246

40:                                               ; preds = %22
  %41 = load ptr, ptr %6, align 2, !dbg !247, !tbaa !9
  %42 = getelementptr inbounds %struct.end, ptr %41, i32 0, i32 3, !dbg !248
  %43 = load i32, ptr %42, align 2, !dbg !248, !tbaa !100
  %44 = load ptr, ptr %8, align 2, !dbg !249, !tbaa !9
  %45 = getelementptr inbounds %struct.envelope, ptr %44, i32 0, i32 0, !dbg !250
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 0, !dbg !250
  %47 = getelementptr inbounds %struct.anon.0, ptr %46, i32 0, i32 1, !dbg !251
  %48 = load i32, ptr %47, align 2, !dbg !251, !tbaa !53
  %49 = call zeroext i16 @is_before(i32 noundef %43, i32 noundef %48) #7, !dbg !252
  %50 = icmp ne i16 %49, 0, !dbg !252
  br i1 %50, label %52, label %51, !dbg !253

51:                                               ; preds = %40
  store i16 2, ptr %5, align 2, !dbg !254
  br label %60, !dbg !254

52:                                               ; preds = %40
  %53 = load ptr, ptr %8, align 2, !dbg !255, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !256
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 0, !dbg !256
  %56 = getelementptr inbounds %struct.anon.0, ptr %55, i32 0, i32 1, !dbg !257
  %57 = load i32, ptr %56, align 2, !dbg !257, !tbaa !53
  %58 = load ptr, ptr %6, align 2, !dbg !258, !tbaa !9
  %59 = getelementptr inbounds %struct.end, ptr %58, i32 0, i32 3, !dbg !259
  store i32 %57, ptr %59, align 2, !dbg !260, !tbaa !100
  store i16 0, ptr %5, align 2, !dbg !261
  br label %60, !dbg !261

60:                                               ; preds = %52, %51, %39
  %61 = load i16, ptr %5, align 2, !dbg !262
  ret i16 %61, !dbg !262
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #4 !dbg !263 {
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
  %16 = load i16, ptr %13, align 2, !dbg !264, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !265
  br i1 %17, label %18, label %24, !dbg !264

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !266, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !267, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !268, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !269, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #7, !dbg !270
  store i16 %23, ptr %8, align 2, !dbg !271
  br label %35, !dbg !271

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !272, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !273, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !274, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !275, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !276, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !277, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !278
  %32 = load ptr, ptr %14, align 2, !dbg !279, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !280
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #7, !dbg !281
  store i16 %34, ptr %8, align 2, !dbg !282
  br label %35, !dbg !282

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !283
  ret i16 %36, !dbg !283
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #4 !dbg !284 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [16 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 16, ptr %9) #8, !dbg !285
  %10 = load ptr, ptr %5, align 2, !dbg !286, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !287, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !288, !tbaa !13
  %13 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !289
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #7, !dbg !290
  %15 = icmp ne i16 %14, 0, !dbg !290
  br i1 %15, label %16, label %21, !dbg !291

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !292, !tbaa !9
  %18 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !293
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 16) #7, !dbg !294
  %20 = icmp eq i16 %19, 0, !dbg !295
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !296
  %23 = zext i1 %22 to i16, !dbg !291
  call void @llvm.lifetime.end.p0(i64 16, ptr %9) #8, !dbg !297
  ret i16 %23, !dbg !298
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #4 !dbg !299 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #8, !dbg !300
  %22 = load ptr, ptr %8, align 2, !dbg !300, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !300
  store i16 %23, ptr %15, align 2, !dbg !300, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #8, !dbg !300
  %24 = load ptr, ptr %9, align 2, !dbg !300, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !300
  store i16 %25, ptr %16, align 2, !dbg !300, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #8, !dbg !300
  %26 = load ptr, ptr %9, align 2, !dbg !300, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !300
  %28 = load i16, ptr %10, align 2, !dbg !300, !tbaa !13
  %29 = add i16 %27, %28, !dbg !300
  store i16 %29, ptr %17, align 2, !dbg !300, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #8, !dbg !300
  %30 = load ptr, ptr %11, align 2, !dbg !300, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !300
  store i16 %31, ptr %18, align 2, !dbg !300, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #8, !dbg !300
  %32 = load ptr, ptr %11, align 2, !dbg !300, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !300
  %34 = load i16, ptr %12, align 2, !dbg !300, !tbaa !13
  %35 = add i16 %33, %34, !dbg !300
  store i16 %35, ptr %19, align 2, !dbg !300, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #8, !dbg !300
  %36 = load i16, ptr %13, align 2, !dbg !300, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !300, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #8, !dbg !300
  %37 = load i16, ptr %14, align 2, !dbg !300, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !300, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !300, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !300, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !300, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !300, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !300, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #8, !dbg !300, !srcloc !301
  store i16 %44, ptr %21, align 2, !dbg !300, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !300, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #8, !dbg !300
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #8, !dbg !300
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #8, !dbg !300
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #8, !dbg !300
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #8, !dbg !300
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #8, !dbg !300
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #8, !dbg !300
  ret i16 %45, !dbg !300
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #4 !dbg !302 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #8, !dbg !303
  %16 = load ptr, ptr %5, align 2, !dbg !303, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !303
  store i16 %17, ptr %9, align 2, !dbg !303, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #8, !dbg !304
  %18 = load ptr, ptr %6, align 2, !dbg !304, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !304
  store i16 %19, ptr %10, align 2, !dbg !304, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #8, !dbg !305
  %20 = load ptr, ptr %6, align 2, !dbg !305, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !305
  %22 = load i16, ptr %7, align 2, !dbg !305, !tbaa !13
  %23 = add i16 %21, %22, !dbg !305
  store i16 %23, ptr %11, align 2, !dbg !305, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #8, !dbg !306
  store i16 0, ptr %12, align 2, !dbg !306, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #8, !dbg !307
  store i16 0, ptr %13, align 2, !dbg !307, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #8, !dbg !308
  %24 = load ptr, ptr %8, align 2, !dbg !308, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !308
  store i16 %25, ptr %14, align 2, !dbg !308, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #8, !dbg !309
  %26 = load i16, ptr %9, align 2, !dbg !310, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !311, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !312, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !313, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !314, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !315, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #8, !dbg !316, !srcloc !317
  store i16 %32, ptr %15, align 2, !dbg !316, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !318, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #8, !dbg !319
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #8, !dbg !319
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #8, !dbg !319
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #8, !dbg !319
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #8, !dbg !319
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #8, !dbg !319
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #8, !dbg !319
  ret i16 %33, !dbg !320
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #4 !dbg !321 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #8, !dbg !322
  %11 = load ptr, ptr %4, align 2, !dbg !323, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !324, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #8, !dbg !325
  %12 = load ptr, ptr %5, align 2, !dbg !326, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !327, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #8, !dbg !328
  store i16 0, ptr %9, align 2, !dbg !329, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #8, !dbg !330
  store i16 0, ptr %10, align 2, !dbg !331, !tbaa !13
  br label %13, !dbg !330

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !332, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !333, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !334
  br i1 %16, label %18, label %17, !dbg !335

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #8, !dbg !335
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !336, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !337, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !336
  %22 = load volatile i8, ptr %21, align 1, !dbg !336, !tbaa !53
  %23 = zext i8 %22 to i16, !dbg !336
  %24 = load ptr, ptr %8, align 2, !dbg !338, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !339, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !338
  %27 = load volatile i8, ptr %26, align 1, !dbg !338, !tbaa !53
  %28 = zext i8 %27 to i16, !dbg !338
  %29 = xor i16 %23, %28, !dbg !340
  %30 = load i16, ptr %9, align 2, !dbg !341, !tbaa !13
  %31 = or i16 %30, %29, !dbg !341
  store i16 %31, ptr %9, align 2, !dbg !341, !tbaa !13
  br label %32, !dbg !342

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !343, !tbaa !13
  %34 = add i16 %33, 1, !dbg !343
  store i16 %34, ptr %10, align 2, !dbg !343, !tbaa !13
  br label %13, !dbg !335, !llvm.loop !344

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !346, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !347
  %38 = lshr i16 %37, 8, !dbg !348
  %39 = and i16 1, %38, !dbg !349
  %40 = sub nsw i16 %39, 1, !dbg !350
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #8, !dbg !351
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #8, !dbg !351
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #8, !dbg !351
  ret i16 %40, !dbg !352
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #4 !dbg !353 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #8, !dbg !354
  store i16 0, ptr %7, align 2, !dbg !355, !tbaa !13
  br label %8, !dbg !354

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !356, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !357, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !358
  br i1 %11, label %13, label %12, !dbg !359

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #8, !dbg !359
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !360, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !361, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !360
  %17 = load i16, ptr %16, align 2, !dbg !360, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !362, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !363, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !362
  store i16 %17, ptr %20, align 2, !dbg !364, !tbaa !16
  br label %21, !dbg !365

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !366, !tbaa !13
  %23 = add i16 %22, 1, !dbg !366
  store i16 %23, ptr %7, align 2, !dbg !366, !tbaa !13
  br label %8, !dbg !359, !llvm.loop !367

24:                                               ; preds = %12
  ret void, !dbg !368
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
!1 = !DIFile(filename: "generation.c", directory: "", checksumkind: CSK_MD5, checksum: "e00c27729787438bed3e76ce45de06dd")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "envelope_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "generation.c", directory: "", checksumkind: CSK_MD5, checksum: "e00c27729787438bed3e76ce45de06dd")
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
!18 = !DISubprogram(name: "__sm_GENERATION_send_output", scope: !6, file: !6, line: 5, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 11, type: !7, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 12, column: 21, scope: !19)
!21 = !DILocation(line: 12, column: 19, scope: !19)
!22 = !DILocation(line: 13, column: 5, scope: !19)
!23 = !DILocation(line: 13, column: 20, scope: !19)
!24 = !DILocation(line: 13, column: 14, scope: !19)
!25 = !DILocation(line: 14, column: 5, scope: !19)
!26 = !DILocation(line: 15, column: 70, scope: !19)
!27 = !DILocation(line: 15, column: 60, scope: !19)
!28 = !DILocation(line: 15, column: 89, scope: !19)
!29 = !DILocation(line: 15, column: 97, scope: !19)
!30 = !DILocation(line: 15, column: 95, scope: !19)
!31 = !DILocation(line: 15, column: 9, scope: !19)
!32 = !DILocation(line: 16, column: 15, scope: !19)
!33 = !DILocation(line: 17, column: 5, scope: !19)
!34 = !DILocation(line: 18, column: 1, scope: !19)
!35 = distinct !DISubprogram(name: "seal_other_reading", scope: !36, file: !36, line: 17, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!36 = !DIFile(filename: "other_meter.h", directory: "", checksumkind: CSK_MD5, checksum: "f6121b24ff090134b7484aa4a2743c3c")
!37 = !{!38, !38, i64 0}
!38 = !{!"long", !11, i64 0}
!39 = !DILocation(line: 19, column: 5, scope: !35)
!40 = !DILocation(line: 19, column: 20, scope: !35)
!41 = !DILocation(line: 19, column: 14, scope: !35)
!42 = !DILocation(line: 20, column: 19, scope: !35)
!43 = !DILocation(line: 20, column: 25, scope: !35)
!44 = !DILocation(line: 20, column: 24, scope: !35)
!45 = !DILocation(line: 20, column: 9, scope: !35)
!46 = !DILocation(line: 21, column: 9, scope: !35)
!47 = !DILocation(line: 23, column: 5, scope: !35)
!48 = !DILocation(line: 23, column: 20, scope: !35)
!49 = !DILocation(line: 24, column: 34, scope: !35)
!50 = !DILocation(line: 24, column: 13, scope: !35)
!51 = !DILocation(line: 24, column: 27, scope: !35)
!52 = !DILocation(line: 24, column: 32, scope: !35)
!53 = !{!11, !11, i64 0}
!54 = !DILocation(line: 25, column: 36, scope: !35)
!55 = !DILocation(line: 25, column: 13, scope: !35)
!56 = !DILocation(line: 25, column: 27, scope: !35)
!57 = !DILocation(line: 25, column: 34, scope: !35)
!58 = !DILocation(line: 26, column: 15, scope: !35)
!59 = !DILocation(line: 26, column: 22, scope: !35)
!60 = !DILocation(line: 26, column: 27, scope: !35)
!61 = !DILocation(line: 26, column: 42, scope: !35)
!62 = !DILocation(line: 26, column: 10, scope: !35)
!63 = !DILocation(line: 26, column: 9, scope: !35)
!64 = !DILocation(line: 27, column: 9, scope: !35)
!65 = !DILocation(line: 29, column: 13, scope: !35)
!66 = !DILocation(line: 29, column: 17, scope: !35)
!67 = !DILocation(line: 29, column: 6, scope: !35)
!68 = !DILocation(line: 29, column: 11, scope: !35)
!69 = !DILocation(line: 30, column: 5, scope: !35)
!70 = !DILocation(line: 31, column: 1, scope: !35)
!71 = distinct !DISubprogram(name: "envelope_in", scope: !6, file: !6, line: 20, type: !7, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!72 = !DILocation(line: 21, column: 5, scope: !71)
!73 = !DILocation(line: 21, column: 39, scope: !71)
!74 = !DILocation(line: 21, column: 28, scope: !71)
!75 = !DILocation(line: 22, column: 5, scope: !71)
!76 = !DILocation(line: 23, column: 9, scope: !71)
!77 = !DILocation(line: 23, column: 18, scope: !71)
!78 = !DILocation(line: 23, column: 26, scope: !71)
!79 = !DILocation(line: 23, column: 67, scope: !71)
!80 = !DILocation(line: 23, column: 79, scope: !71)
!81 = !DILocation(line: 23, column: 29, scope: !71)
!82 = !DILocation(line: 23, column: 99, scope: !71)
!83 = !DILocation(line: 23, column: 111, scope: !71)
!84 = !DILocation(line: 24, column: 17, scope: !71)
!85 = !{!86, !17, i64 0}
!86 = !{!"message", !17, i64 0, !11, i64 2}
!87 = !DILocation(line: 24, column: 22, scope: !71)
!88 = !DILocation(line: 25, column: 29, scope: !71)
!89 = !DILocation(line: 25, column: 37, scope: !71)
!90 = !DILocation(line: 25, column: 19, scope: !71)
!91 = !DILocation(line: 26, column: 25, scope: !71)
!92 = !DILocation(line: 26, column: 23, scope: !71)
!93 = !DILocation(line: 27, column: 5, scope: !71)
!94 = !DILocation(line: 28, column: 1, scope: !71)
!95 = distinct !DISubprogram(name: "unseal_in_time", scope: !96, file: !96, line: 113, type: !7, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!96 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!97 = !DILocation(line: 115, column: 5, scope: !95)
!98 = !DILocation(line: 115, column: 25, scope: !95)
!99 = !DILocation(line: 115, column: 30, scope: !95)
!100 = !{!101, !38, i64 22}
!101 = !{!"end", !11, i64 0, !17, i64 16, !38, i64 18, !38, i64 22}
!102 = !DILocation(line: 115, column: 14, scope: !95)
!103 = !DILocation(line: 116, column: 5, scope: !95)
!104 = !DILocation(line: 116, column: 33, scope: !95)
!105 = !DILocation(line: 116, column: 38, scope: !95)
!106 = !DILocation(line: 116, column: 43, scope: !95)
!107 = !DILocation(line: 116, column: 53, scope: !95)
!108 = !DILocation(line: 116, column: 26, scope: !95)
!109 = !DILocation(line: 116, column: 17, scope: !95)
!110 = !DILocation(line: 117, column: 9, scope: !95)
!111 = !DILocation(line: 117, column: 16, scope: !95)
!112 = !DILocation(line: 117, column: 28, scope: !95)
!113 = !DILocation(line: 117, column: 31, scope: !95)
!114 = !DILocation(line: 117, column: 41, scope: !95)
!115 = !DILocation(line: 117, column: 48, scope: !95)
!116 = !DILocation(line: 117, column: 57, scope: !95)
!117 = !DILocation(line: 117, column: 55, scope: !95)
!118 = !DILocation(line: 117, column: 61, scope: !95)
!119 = !DILocation(line: 117, column: 75, scope: !95)
!120 = !DILocation(line: 118, column: 25, scope: !95)
!121 = !DILocation(line: 118, column: 9, scope: !95)
!122 = !DILocation(line: 118, column: 14, scope: !95)
!123 = !DILocation(line: 118, column: 23, scope: !95)
!124 = !DILocation(line: 119, column: 16, scope: !95)
!125 = !DILocation(line: 120, column: 5, scope: !95)
!126 = !DILocation(line: 121, column: 12, scope: !95)
!127 = !DILocation(line: 122, column: 1, scope: !95)
!128 = !DILocation(line: 121, column: 5, scope: !95)
!129 = distinct !DISubprogram(name: "time_now", scope: !36, file: !36, line: 11, type: !7, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!130 = !DILocation(line: 12, column: 5, scope: !129)
!131 = !DILocation(line: 12, column: 20, scope: !129)
!132 = !DILocation(line: 12, column: 14, scope: !129)
!133 = !DILocation(line: 13, column: 22, scope: !129)
!134 = !DILocation(line: 13, column: 12, scope: !129)
!135 = !DILocation(line: 13, column: 36, scope: !129)
!136 = !DILocation(line: 13, column: 44, scope: !129)
!137 = !DILocation(line: 13, column: 42, scope: !129)
!138 = !DILocation(line: 14, column: 1, scope: !129)
!139 = !DILocation(line: 13, column: 5, scope: !129)
!140 = distinct !DISubprogram(name: "install_in", scope: !6, file: !6, line: 30, type: !7, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!141 = !DILocation(line: 31, column: 5, scope: !140)
!142 = !DILocation(line: 31, column: 47, scope: !140)
!143 = !DILocation(line: 31, column: 32, scope: !140)
!144 = !DILocation(line: 32, column: 9, scope: !140)
!145 = !DILocation(line: 32, column: 22, scope: !140)
!146 = !DILocation(line: 33, column: 26, scope: !140)
!147 = !DILocation(line: 33, column: 9, scope: !140)
!148 = !DILocation(line: 34, column: 5, scope: !140)
!149 = !DILocation(line: 35, column: 1, scope: !140)
!150 = distinct !DISubprogram(name: "take_key", scope: !96, file: !96, line: 130, type: !7, scopeLine: 130, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!151 = !DILocation(line: 131, column: 16, scope: !150)
!152 = !DILocation(line: 131, column: 21, scope: !150)
!153 = !DILocation(line: 131, column: 26, scope: !150)
!154 = !DILocation(line: 131, column: 40, scope: !150)
!155 = !DILocation(line: 131, column: 5, scope: !150)
!156 = !DILocation(line: 132, column: 5, scope: !150)
!157 = !DILocation(line: 132, column: 10, scope: !150)
!158 = !DILocation(line: 132, column: 23, scope: !150)
!159 = !{!101, !17, i64 16}
!160 = !DILocation(line: 133, column: 1, scope: !150)
!161 = distinct !DISubprogram(name: "is_before", scope: !162, file: !162, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!162 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!163 = !DILocation(line: 152, column: 5, scope: !161)
!164 = !DILocation(line: 153, column: 35, scope: !161)
!165 = !DILocation(line: 153, column: 40, scope: !161)
!166 = !DILocation(line: 153, column: 12, scope: !161)
!167 = !DILocation(line: 154, column: 1, scope: !161)
!168 = !DILocation(line: 153, column: 5, scope: !161)
!169 = distinct !DISubprogram(name: "seal", scope: !96, file: !96, line: 85, type: !7, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!170 = !DILocation(line: 87, column: 5, scope: !169)
!171 = !DILocation(line: 87, column: 10, scope: !169)
!172 = !DILocation(line: 87, column: 14, scope: !169)
!173 = !{!101, !38, i64 18}
!174 = !DILocation(line: 88, column: 19, scope: !169)
!175 = !DILocation(line: 88, column: 24, scope: !169)
!176 = !DILocation(line: 88, column: 30, scope: !169)
!177 = !DILocation(line: 88, column: 9, scope: !169)
!178 = !DILocation(line: 89, column: 21, scope: !169)
!179 = !DILocation(line: 89, column: 9, scope: !169)
!180 = !DILocation(line: 89, column: 14, scope: !169)
!181 = !DILocation(line: 89, column: 19, scope: !169)
!182 = !DILocation(line: 90, column: 5, scope: !169)
!183 = !DILocation(line: 91, column: 28, scope: !169)
!184 = !DILocation(line: 91, column: 5, scope: !169)
!185 = !DILocation(line: 91, column: 15, scope: !169)
!186 = !DILocation(line: 91, column: 22, scope: !169)
!187 = !DILocation(line: 91, column: 26, scope: !169)
!188 = !DILocation(line: 92, column: 31, scope: !169)
!189 = !DILocation(line: 92, column: 36, scope: !169)
!190 = !DILocation(line: 92, column: 5, scope: !169)
!191 = !DILocation(line: 92, column: 15, scope: !169)
!192 = !DILocation(line: 92, column: 22, scope: !169)
!193 = !DILocation(line: 92, column: 29, scope: !169)
!194 = !DILocation(line: 93, column: 12, scope: !169)
!195 = !DILocation(line: 93, column: 17, scope: !169)
!196 = !DILocation(line: 93, column: 30, scope: !169)
!197 = !DILocation(line: 93, column: 54, scope: !169)
!198 = !DILocation(line: 93, column: 59, scope: !169)
!199 = !DILocation(line: 93, column: 65, scope: !169)
!200 = !DILocation(line: 93, column: 75, scope: !169)
!201 = !DILocation(line: 93, column: 108, scope: !169)
!202 = !DILocation(line: 94, column: 72, scope: !169)
!203 = !DILocation(line: 94, column: 82, scope: !169)
!204 = !DILocation(line: 94, column: 90, scope: !169)
!205 = !DILocation(line: 94, column: 100, scope: !169)
!206 = !DILocation(line: 93, column: 33, scope: !169)
!207 = !DILocation(line: 0, scope: !169)
!208 = !DILocation(line: 93, column: 5, scope: !169)
!209 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !210, file: !210, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!210 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!211 = !DILocation(line: 211, column: 28, scope: !209)
!212 = !DILocation(line: 211, column: 33, scope: !209)
!213 = !DILocation(line: 211, column: 37, scope: !209)
!214 = !DILocation(line: 211, column: 48, scope: !209)
!215 = !DILocation(line: 211, column: 54, scope: !209)
!216 = !DILocation(line: 211, column: 78, scope: !209)
!217 = !DILocation(line: 211, column: 67, scope: !209)
!218 = !DILocation(line: 211, column: 97, scope: !209)
!219 = !DILocation(line: 211, column: 86, scope: !209)
!220 = !DILocation(line: 211, column: 12, scope: !209)
!221 = !DILocation(line: 211, column: 5, scope: !209)
!222 = distinct !DISubprogram(name: "sancus_wrapping", scope: !210, file: !210, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!223 = !DILocation(line: 204, column: 1, scope: !222)
!224 = !{i64 0}
!225 = distinct !DISubprogram(name: "unseal", scope: !96, file: !96, line: 98, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!226 = !DILocation(line: 100, column: 10, scope: !225)
!227 = !DILocation(line: 100, column: 15, scope: !225)
!228 = !DILocation(line: 100, column: 28, scope: !225)
!229 = !DILocation(line: 100, column: 31, scope: !225)
!230 = !DILocation(line: 100, column: 41, scope: !225)
!231 = !DILocation(line: 100, column: 48, scope: !225)
!232 = !DILocation(line: 100, column: 55, scope: !225)
!233 = !DILocation(line: 100, column: 52, scope: !225)
!234 = !DILocation(line: 100, column: 59, scope: !225)
!235 = !DILocation(line: 101, column: 33, scope: !225)
!236 = !DILocation(line: 101, column: 38, scope: !225)
!237 = !DILocation(line: 101, column: 44, scope: !225)
!238 = !DILocation(line: 101, column: 54, scope: !225)
!239 = !DILocation(line: 101, column: 88, scope: !225)
!240 = !DILocation(line: 101, column: 98, scope: !225)
!241 = !DILocation(line: 102, column: 50, scope: !225)
!242 = !DILocation(line: 102, column: 60, scope: !225)
!243 = !DILocation(line: 102, column: 65, scope: !225)
!244 = !DILocation(line: 101, column: 10, scope: !225)
!245 = !DILocation(line: 100, column: 9, scope: !225)
!246 = !DILocation(line: 103, column: 9, scope: !225)
!247 = !DILocation(line: 105, column: 20, scope: !225)
!248 = !DILocation(line: 105, column: 25, scope: !225)
!249 = !DILocation(line: 105, column: 35, scope: !225)
!250 = !DILocation(line: 105, column: 45, scope: !225)
!251 = !DILocation(line: 105, column: 52, scope: !225)
!252 = !DILocation(line: 105, column: 10, scope: !225)
!253 = !DILocation(line: 105, column: 9, scope: !225)
!254 = !DILocation(line: 106, column: 9, scope: !225)
!255 = !DILocation(line: 108, column: 21, scope: !225)
!256 = !DILocation(line: 108, column: 31, scope: !225)
!257 = !DILocation(line: 108, column: 38, scope: !225)
!258 = !DILocation(line: 108, column: 5, scope: !225)
!259 = !DILocation(line: 108, column: 10, scope: !225)
!260 = !DILocation(line: 108, column: 19, scope: !225)
!261 = !DILocation(line: 109, column: 5, scope: !225)
!262 = !DILocation(line: 110, column: 1, scope: !225)
!263 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !210, file: !210, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!264 = !DILocation(line: 254, column: 9, scope: !263)
!265 = !DILocation(line: 254, column: 23, scope: !263)
!266 = !DILocation(line: 255, column: 38, scope: !263)
!267 = !DILocation(line: 255, column: 43, scope: !263)
!268 = !DILocation(line: 255, column: 47, scope: !263)
!269 = !DILocation(line: 255, column: 58, scope: !263)
!270 = !DILocation(line: 255, column: 16, scope: !263)
!271 = !DILocation(line: 255, column: 9, scope: !263)
!272 = !DILocation(line: 257, column: 30, scope: !263)
!273 = !DILocation(line: 257, column: 35, scope: !263)
!274 = !DILocation(line: 257, column: 39, scope: !263)
!275 = !DILocation(line: 257, column: 50, scope: !263)
!276 = !DILocation(line: 257, column: 58, scope: !263)
!277 = !DILocation(line: 257, column: 84, scope: !263)
!278 = !DILocation(line: 257, column: 73, scope: !263)
!279 = !DILocation(line: 257, column: 101, scope: !263)
!280 = !DILocation(line: 257, column: 90, scope: !263)
!281 = !DILocation(line: 257, column: 12, scope: !263)
!282 = !DILocation(line: 257, column: 5, scope: !263)
!283 = !DILocation(line: 258, column: 1, scope: !263)
!284 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !210, file: !210, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!285 = !DILocation(line: 241, column: 5, scope: !284)
!286 = !DILocation(line: 242, column: 32, scope: !284)
!287 = !DILocation(line: 242, column: 37, scope: !284)
!288 = !DILocation(line: 242, column: 43, scope: !284)
!289 = !DILocation(line: 242, column: 56, scope: !284)
!290 = !DILocation(line: 242, column: 12, scope: !284)
!291 = !DILocation(line: 242, column: 66, scope: !284)
!292 = !DILocation(line: 243, column: 30, scope: !284)
!293 = !DILocation(line: 243, column: 35, scope: !284)
!294 = !DILocation(line: 243, column: 12, scope: !284)
!295 = !DILocation(line: 243, column: 62, scope: !284)
!296 = !DILocation(line: 0, scope: !284)
!297 = !DILocation(line: 244, column: 1, scope: !284)
!298 = !DILocation(line: 242, column: 5, scope: !284)
!299 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !210, file: !210, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!300 = !DILocation(line: 205, column: 1, scope: !299)
!301 = !{i64 0}
!302 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !210, file: !210, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!303 = !DILocation(line: 221, column: 5, scope: !302)
!304 = !DILocation(line: 222, column: 5, scope: !302)
!305 = !DILocation(line: 223, column: 5, scope: !302)
!306 = !DILocation(line: 224, column: 5, scope: !302)
!307 = !DILocation(line: 225, column: 5, scope: !302)
!308 = !DILocation(line: 226, column: 5, scope: !302)
!309 = !DILocation(line: 227, column: 5, scope: !302)
!310 = !DILocation(line: 230, column: 28, scope: !302)
!311 = !DILocation(line: 230, column: 37, scope: !302)
!312 = !DILocation(line: 230, column: 47, scope: !302)
!313 = !DILocation(line: 230, column: 57, scope: !302)
!314 = !DILocation(line: 230, column: 67, scope: !302)
!315 = !DILocation(line: 230, column: 77, scope: !302)
!316 = !DILocation(line: 228, column: 5, scope: !302)
!317 = !{i64 0}
!318 = !DILocation(line: 232, column: 17, scope: !302)
!319 = !DILocation(line: 233, column: 1, scope: !302)
!320 = !DILocation(line: 232, column: 5, scope: !302)
!321 = distinct !DISubprogram(name: "constant_time_cmp", scope: !210, file: !210, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!322 = !DILocation(line: 126, column: 5, scope: !321)
!323 = !DILocation(line: 126, column: 41, scope: !321)
!324 = !DILocation(line: 126, column: 35, scope: !321)
!325 = !DILocation(line: 127, column: 5, scope: !321)
!326 = !DILocation(line: 127, column: 43, scope: !321)
!327 = !DILocation(line: 127, column: 35, scope: !321)
!328 = !DILocation(line: 128, column: 5, scope: !321)
!329 = !DILocation(line: 128, column: 14, scope: !321)
!330 = !DILocation(line: 129, column: 10, scope: !321)
!331 = !DILocation(line: 129, column: 19, scope: !321)
!332 = !DILocation(line: 129, column: 30, scope: !321)
!333 = !DILocation(line: 129, column: 38, scope: !321)
!334 = !DILocation(line: 129, column: 36, scope: !321)
!335 = !DILocation(line: 129, column: 5, scope: !321)
!336 = !DILocation(line: 130, column: 23, scope: !321)
!337 = !DILocation(line: 130, column: 27, scope: !321)
!338 = !DILocation(line: 130, column: 36, scope: !321)
!339 = !DILocation(line: 130, column: 42, scope: !321)
!340 = !DILocation(line: 130, column: 34, scope: !321)
!341 = !DILocation(line: 130, column: 20, scope: !321)
!342 = !DILocation(line: 131, column: 5, scope: !321)
!343 = !DILocation(line: 129, column: 51, scope: !321)
!344 = distinct !{!344, !335, !342, !345}
!345 = !{!"llvm.loop.mustprogress"}
!346 = !DILocation(line: 132, column: 24, scope: !321)
!347 = !DILocation(line: 132, column: 35, scope: !321)
!348 = !DILocation(line: 132, column: 40, scope: !321)
!349 = !DILocation(line: 132, column: 20, scope: !321)
!350 = !DILocation(line: 132, column: 47, scope: !321)
!351 = !DILocation(line: 133, column: 1, scope: !321)
!352 = !DILocation(line: 132, column: 5, scope: !321)
!353 = distinct !DISubprogram(name: "copy_words", scope: !96, file: !96, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!354 = !DILocation(line: 125, column: 10, scope: !353)
!355 = !DILocation(line: 125, column: 19, scope: !353)
!356 = !DILocation(line: 125, column: 30, scope: !353)
!357 = !DILocation(line: 125, column: 38, scope: !353)
!358 = !DILocation(line: 125, column: 36, scope: !353)
!359 = !DILocation(line: 125, column: 5, scope: !353)
!360 = !DILocation(line: 126, column: 21, scope: !353)
!361 = !DILocation(line: 126, column: 26, scope: !353)
!362 = !DILocation(line: 126, column: 9, scope: !353)
!363 = !DILocation(line: 126, column: 12, scope: !353)
!364 = !DILocation(line: 126, column: 19, scope: !353)
!365 = !DILocation(line: 127, column: 5, scope: !353)
!366 = !DILocation(line: 125, column: 50, scope: !353)
!367 = distinct !{!367, !359, !365, !345}
!368 = !DILocation(line: 128, column: 1, scope: !353)
