target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CENTRAL.output.envelope_out, 0"
module asm ".set __sm_CENTRAL.input.operator_in, 0"
module asm ".set __sm_CENTRAL.input.envelope_in, 0"
module asm ".set __sm_CENTRAL.input.install_in, 0"

%struct.end = type { [8 x i16], i16, i32, i32 }
%struct.envelope = type { %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { %struct.anon.0, %struct.message, [16 x i8] }
%struct.anon.0 = type { i16, i32 }
%struct.message = type { i16, %union.anon.1 }
%union.anon.1 = type { %struct.anon.2 }
%struct.anon.2 = type { i32, i32, i16, i16 }
%struct.command = type { i16, %struct.message }
%struct.installation = type { i16, %union.anon.18 }
%union.anon.18 = type { [8 x i16] }

@__sm_CENTRAL_io_envelope_out_idx = external dso_local global i8, align 1
@off_switch = internal global %struct.end zeroinitializer, align 2
@meter = internal global %struct.end zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @envelope_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CENTRAL.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CENTRAL_io_envelope_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_CENTRAL_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_CENTRAL_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.CENTRAL.text"

; Function Attrs: nounwind optsize
define dso_local void @operator_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CENTRAL.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca %struct.envelope, align 2
  %7 = alloca i32, align 2
  %8 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !20
  %9 = load i16, ptr %4, align 2, !dbg !21, !tbaa !13
  %10 = icmp eq i16 %9, 16, !dbg !21
  br i1 %10, label %11, label %13, !dbg !21

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !21, !tbaa !9
  br label %14, !dbg !21

13:                                               ; preds = %2
  br label %14, !dbg !21

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !21
  store ptr %15, ptr %5, align 2, !dbg !22, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 36, ptr %6) #6, !dbg !23
  %16 = load ptr, ptr %5, align 2, !dbg !24, !tbaa !9
  %17 = icmp eq ptr %16, null, !dbg !25
  br i1 %17, label %18, label %19, !dbg !24

18:                                               ; preds = %14
  store i32 1, ptr %7, align 2
  br label %43, !dbg !26

19:                                               ; preds = %14
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !27
  %20 = load ptr, ptr %5, align 2, !dbg !28, !tbaa !9
  %21 = getelementptr inbounds %struct.command, ptr %20, i32 0, i32 0, !dbg !29
  %22 = load i16, ptr %21, align 2, !dbg !29, !tbaa !30
  %23 = icmp eq i16 %22, 5, !dbg !33
  %24 = zext i1 %23 to i16, !dbg !33
  store i16 %24, ptr %8, align 2, !dbg !34, !tbaa !16
  %25 = load i16, ptr %8, align 2, !dbg !35, !tbaa !16
  %26 = icmp ne i16 %25, 0, !dbg !35
  %27 = zext i1 %26 to i64, !dbg !35
  %28 = select i1 %26, ptr @off_switch, ptr @meter, !dbg !35
  %29 = load i16, ptr %8, align 2, !dbg !36, !tbaa !16
  %30 = icmp ne i16 %29, 0, !dbg !36
  %31 = zext i1 %30 to i64, !dbg !36
  %32 = select i1 %30, i16 5, i16 1, !dbg !36
  %33 = call i32 @time() #5, !dbg !37
  %34 = load ptr, ptr %5, align 2, !dbg !38, !tbaa !9
  %35 = getelementptr inbounds %struct.command, ptr %34, i32 0, i32 1, !dbg !39
  %36 = call zeroext i16 @seal(ptr noundef %28, i16 noundef %32, i32 noundef %33, ptr noundef %35, ptr noundef %6) #5, !dbg !40
  %37 = icmp ne i16 %36, 0, !dbg !40
  br i1 %37, label %38, label %42, !dbg !40

38:                                               ; preds = %19
  %39 = call zeroext i16 @envelope_out(ptr noundef %6, i16 noundef 36) #5, !dbg !41
  %40 = icmp eq i16 %39, 0, !dbg !41
  %41 = zext i1 %40 to i16, !dbg !41
  br label %42, !dbg !42

42:                                               ; preds = %38, %19
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !43
  store i32 0, ptr %7, align 2, !dbg !43
  br label %43, !dbg !43

43:                                               ; preds = %42, %18
  call void @llvm.lifetime.end.p0(i64 36, ptr %6) #6, !dbg !43
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !43
  %44 = load i32, ptr %7, align 2
  switch i32 %44, label %46 [
    i32 0, label %45
    i32 1, label %45
  ]

45:                                               ; preds = %43, %43
  ret void, !dbg !43

46:                                               ; preds = %43
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @seal(ptr noundef %0, i16 noundef %1, i32 noundef %2, ptr noundef %3, ptr noundef %4) #3 !dbg !44 {
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 2
  %9 = alloca ptr, align 2
  %10 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store i32 %2, ptr %8, align 2, !tbaa !46
  store ptr %3, ptr %9, align 2, !tbaa !9
  store ptr %4, ptr %10, align 2, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !48, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 2, !dbg !49
  %13 = load i32, ptr %12, align 2, !dbg !50, !tbaa !51
  %14 = add i32 %13, 1, !dbg !50
  store i32 %14, ptr %12, align 2, !dbg !50, !tbaa !51
  %15 = load ptr, ptr %6, align 2, !dbg !53, !tbaa !9
  %16 = getelementptr inbounds %struct.end, ptr %15, i32 0, i32 2, !dbg !54
  %17 = load i32, ptr %16, align 2, !dbg !54, !tbaa !51
  %18 = load i32, ptr %8, align 2, !dbg !55, !tbaa !46
  %19 = call zeroext i16 @is_before(i32 noundef %17, i32 noundef %18) #5, !dbg !56
  %20 = icmp ne i16 %19, 0, !dbg !56
  br i1 %20, label %21, label %25, !dbg !56

21:                                               ; preds = %5
  %22 = load i32, ptr %8, align 2, !dbg !57, !tbaa !46
  %23 = load ptr, ptr %6, align 2, !dbg !58, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 2, !dbg !59
  store i32 %22, ptr %24, align 2, !dbg !60, !tbaa !51
  br label %25, !dbg !61

25:                                               ; preds = %21, %5
  %26 = load i16, ptr %7, align 2, !dbg !62, !tbaa !13
  %27 = load ptr, ptr %10, align 2, !dbg !63, !tbaa !9
  %28 = getelementptr inbounds %struct.envelope, ptr %27, i32 0, i32 0, !dbg !64
  %29 = getelementptr inbounds %struct.anon, ptr %28, i32 0, i32 0, !dbg !64
  %30 = getelementptr inbounds %struct.anon.0, ptr %29, i32 0, i32 0, !dbg !65
  store i16 %26, ptr %30, align 2, !dbg !66, !tbaa !67
  %31 = load ptr, ptr %6, align 2, !dbg !68, !tbaa !9
  %32 = getelementptr inbounds %struct.end, ptr %31, i32 0, i32 2, !dbg !69
  %33 = load i32, ptr %32, align 2, !dbg !69, !tbaa !51
  %34 = load ptr, ptr %10, align 2, !dbg !70, !tbaa !9
  %35 = getelementptr inbounds %struct.envelope, ptr %34, i32 0, i32 0, !dbg !71
  %36 = getelementptr inbounds %struct.anon, ptr %35, i32 0, i32 0, !dbg !71
  %37 = getelementptr inbounds %struct.anon.0, ptr %36, i32 0, i32 1, !dbg !72
  store i32 %33, ptr %37, align 2, !dbg !73, !tbaa !67
  %38 = load ptr, ptr %6, align 2, !dbg !74, !tbaa !9
  %39 = getelementptr inbounds %struct.end, ptr %38, i32 0, i32 1, !dbg !75
  %40 = load i16, ptr %39, align 2, !dbg !75, !tbaa !76
  %41 = icmp ne i16 %40, 0, !dbg !74
  br i1 %41, label %42, label %59, !dbg !77

42:                                               ; preds = %25
  %43 = load ptr, ptr %6, align 2, !dbg !78, !tbaa !9
  %44 = getelementptr inbounds %struct.end, ptr %43, i32 0, i32 0, !dbg !79
  %45 = getelementptr inbounds [8 x i16], ptr %44, i16 0, i16 0, !dbg !78
  %46 = load ptr, ptr %10, align 2, !dbg !80, !tbaa !9
  %47 = getelementptr inbounds %struct.envelope, ptr %46, i32 0, i32 0, !dbg !81
  %48 = getelementptr inbounds %struct.anon, ptr %47, i32 0, i32 0, !dbg !81
  %49 = load ptr, ptr %9, align 2, !dbg !82, !tbaa !9
  %50 = load ptr, ptr %10, align 2, !dbg !83, !tbaa !9
  %51 = getelementptr inbounds %struct.envelope, ptr %50, i32 0, i32 0, !dbg !84
  %52 = getelementptr inbounds %struct.anon, ptr %51, i32 0, i32 1, !dbg !84
  %53 = load ptr, ptr %10, align 2, !dbg !85, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !86
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 2, !dbg !86
  %56 = getelementptr inbounds [16 x i8], ptr %55, i16 0, i16 0, !dbg !85
  %57 = call i16 @sancus_wrap_with_key(ptr noundef %45, ptr noundef %48, i16 noundef 6, ptr noundef %49, i16 noundef 14, ptr noundef %52, ptr noundef %56) #5, !dbg !87
  %58 = icmp ne i16 %57, 0, !dbg !77
  br label %59

59:                                               ; preds = %42, %25
  %60 = phi i1 [ false, %25 ], [ %58, %42 ], !dbg !88
  %61 = zext i1 %60 to i16, !dbg !77
  ret i16 %61, !dbg !89
}

; Function Attrs: nounwind optsize
define internal i32 @time() #0 section ".sm.CENTRAL.text" !dbg !90 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !91
  %2 = load volatile i16, ptr inttoptr (i16 256 to ptr), align 2, !dbg !92, !tbaa !16
  store i16 %2, ptr %1, align 2, !dbg !93, !tbaa !16
  %3 = load volatile i16, ptr inttoptr (i16 258 to ptr), align 2, !dbg !94, !tbaa !16
  %4 = zext i16 %3 to i32, !dbg !95
  %5 = shl i32 %4, 16, !dbg !96
  %6 = load i16, ptr %1, align 2, !dbg !97, !tbaa !16
  %7 = zext i16 %6 to i32, !dbg !97
  %8 = or i32 %5, %7, !dbg !98
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !99
  ret i32 %8, !dbg !100
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @envelope_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CENTRAL.text" !dbg !101 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca %struct.message, align 2
  %7 = alloca i32, align 2
  %8 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !102
  %9 = load i16, ptr %4, align 2, !dbg !103, !tbaa !13
  %10 = icmp eq i16 %9, 36, !dbg !103
  br i1 %10, label %11, label %13, !dbg !103

11:                                               ; preds = %2
  %12 = load ptr, ptr %3, align 2, !dbg !103, !tbaa !9
  br label %14, !dbg !103

13:                                               ; preds = %2
  br label %14, !dbg !103

14:                                               ; preds = %13, %11
  %15 = phi ptr [ %12, %11 ], [ null, %13 ], !dbg !103
  store ptr %15, ptr %5, align 2, !dbg !104, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 14, ptr %6) #6, !dbg !105
  %16 = load ptr, ptr %5, align 2, !dbg !106, !tbaa !9
  %17 = icmp eq ptr %16, null, !dbg !107
  br i1 %17, label %18, label %19, !dbg !106

18:                                               ; preds = %14
  store i32 1, ptr %7, align 2
  br label %40, !dbg !108

19:                                               ; preds = %14
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !109
  %20 = load ptr, ptr %5, align 2, !dbg !110, !tbaa !9
  %21 = getelementptr inbounds %struct.envelope, ptr %20, i32 0, i32 0, !dbg !111
  %22 = getelementptr inbounds %struct.anon, ptr %21, i32 0, i32 0, !dbg !111
  %23 = getelementptr inbounds %struct.anon.0, ptr %22, i32 0, i32 0, !dbg !112
  %24 = load i16, ptr %23, align 2, !dbg !112, !tbaa !67
  %25 = icmp eq i16 %24, 6, !dbg !113
  %26 = zext i1 %25 to i16, !dbg !113
  store i16 %26, ptr %8, align 2, !dbg !114, !tbaa !16
  %27 = load i16, ptr %8, align 2, !dbg !115, !tbaa !16
  %28 = icmp ne i16 %27, 0, !dbg !115
  %29 = zext i1 %28 to i64, !dbg !115
  %30 = select i1 %28, ptr @off_switch, ptr @meter, !dbg !115
  %31 = load i16, ptr %8, align 2, !dbg !116, !tbaa !16
  %32 = icmp ne i16 %31, 0, !dbg !116
  %33 = zext i1 %32 to i64, !dbg !116
  %34 = select i1 %32, i16 6, i16 2, !dbg !116
  %35 = load ptr, ptr %5, align 2, !dbg !117, !tbaa !9
  %36 = call i16 @unseal(ptr noundef %30, i16 noundef %34, ptr noundef %35, ptr noundef %6) #5, !dbg !118
  %37 = icmp eq i16 %36, 0, !dbg !119
  br i1 %37, label %38, label %39, !dbg !118

38:                                               ; preds = %19
  call void @put_message(ptr noundef %6) #5, !dbg !120
  br label %39, !dbg !121

39:                                               ; preds = %38, %19
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !122
  store i32 0, ptr %7, align 2, !dbg !122
  br label %40, !dbg !122

40:                                               ; preds = %39, %18
  call void @llvm.lifetime.end.p0(i64 14, ptr %6) #6, !dbg !122
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !122
  %41 = load i32, ptr %7, align 2
  switch i32 %41, label %43 [
    i32 0, label %42
    i32 1, label %42
  ]

42:                                               ; preds = %40, %40
  ret void, !dbg !122

43:                                               ; preds = %40
  unreachable
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @unseal(ptr noundef %0, i16 noundef %1, ptr noundef %2, ptr noundef %3) #3 !dbg !123 {
  %5 = alloca i16, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca ptr, align 2
  store ptr %0, ptr %6, align 2, !tbaa !9
  store i16 %1, ptr %7, align 2, !tbaa !13
  store ptr %2, ptr %8, align 2, !tbaa !9
  store ptr %3, ptr %9, align 2, !tbaa !9
  %10 = load ptr, ptr %6, align 2, !dbg !124, !tbaa !9
  %11 = getelementptr inbounds %struct.end, ptr %10, i32 0, i32 1, !dbg !125
  %12 = load i16, ptr %11, align 2, !dbg !125, !tbaa !76
  %13 = icmp ne i16 %12, 0, !dbg !124
  br i1 %13, label %14, label %39, !dbg !126

14:                                               ; preds = %4
  %15 = load ptr, ptr %8, align 2, !dbg !127, !tbaa !9
  %16 = getelementptr inbounds %struct.envelope, ptr %15, i32 0, i32 0, !dbg !128
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 0, !dbg !128
  %18 = getelementptr inbounds %struct.anon.0, ptr %17, i32 0, i32 0, !dbg !129
  %19 = load i16, ptr %18, align 2, !dbg !129, !tbaa !67
  %20 = load i16, ptr %7, align 2, !dbg !130, !tbaa !13
  %21 = icmp ne i16 %19, %20, !dbg !131
  br i1 %21, label %39, label %22, !dbg !132

22:                                               ; preds = %14
  %23 = load ptr, ptr %6, align 2, !dbg !133, !tbaa !9
  %24 = getelementptr inbounds %struct.end, ptr %23, i32 0, i32 0, !dbg !134
  %25 = getelementptr inbounds [8 x i16], ptr %24, i16 0, i16 0, !dbg !133
  %26 = load ptr, ptr %8, align 2, !dbg !135, !tbaa !9
  %27 = getelementptr inbounds %struct.envelope, ptr %26, i32 0, i32 0, !dbg !136
  %28 = getelementptr inbounds %struct.anon, ptr %27, i32 0, i32 0, !dbg !136
  %29 = load ptr, ptr %8, align 2, !dbg !137, !tbaa !9
  %30 = getelementptr inbounds %struct.envelope, ptr %29, i32 0, i32 0, !dbg !138
  %31 = getelementptr inbounds %struct.anon, ptr %30, i32 0, i32 1, !dbg !138
  %32 = load ptr, ptr %8, align 2, !dbg !139, !tbaa !9
  %33 = getelementptr inbounds %struct.envelope, ptr %32, i32 0, i32 0, !dbg !140
  %34 = getelementptr inbounds %struct.anon, ptr %33, i32 0, i32 2, !dbg !140
  %35 = getelementptr inbounds [16 x i8], ptr %34, i16 0, i16 0, !dbg !139
  %36 = load ptr, ptr %9, align 2, !dbg !141, !tbaa !9
  %37 = call i16 @sancus_unwrap_with_key(ptr noundef %25, ptr noundef %28, i16 noundef 6, ptr noundef %31, i16 noundef 14, ptr noundef %35, ptr noundef %36) #5, !dbg !142
  %38 = icmp ne i16 %37, 0, !dbg !142
  br i1 %38, label %40, label %39, !dbg !143

39:                                               ; preds = %22, %14, %4
  store i16 1, ptr %5, align 2, !dbg !144
  br label %60, !dbg !144

40:                                               ; preds = %22
  %41 = load ptr, ptr %6, align 2, !dbg !145, !tbaa !9
  %42 = getelementptr inbounds %struct.end, ptr %41, i32 0, i32 3, !dbg !146
  %43 = load i32, ptr %42, align 2, !dbg !146, !tbaa !147
  %44 = load ptr, ptr %8, align 2, !dbg !148, !tbaa !9
  %45 = getelementptr inbounds %struct.envelope, ptr %44, i32 0, i32 0, !dbg !149
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 0, !dbg !149
  %47 = getelementptr inbounds %struct.anon.0, ptr %46, i32 0, i32 1, !dbg !150
  %48 = load i32, ptr %47, align 2, !dbg !150, !tbaa !67
  %49 = call zeroext i16 @is_before(i32 noundef %43, i32 noundef %48) #5, !dbg !151
  %50 = icmp ne i16 %49, 0, !dbg !151
  br i1 %50, label %52, label %51, !dbg !152

51:                                               ; preds = %40
  store i16 2, ptr %5, align 2, !dbg !153
  br label %60, !dbg !153

52:                                               ; preds = %40
  %53 = load ptr, ptr %8, align 2, !dbg !154, !tbaa !9
  %54 = getelementptr inbounds %struct.envelope, ptr %53, i32 0, i32 0, !dbg !155
  %55 = getelementptr inbounds %struct.anon, ptr %54, i32 0, i32 0, !dbg !155
  %56 = getelementptr inbounds %struct.anon.0, ptr %55, i32 0, i32 1, !dbg !156
  %57 = load i32, ptr %56, align 2, !dbg !156, !tbaa !67
  %58 = load ptr, ptr %6, align 2, !dbg !157, !tbaa !9
  %59 = getelementptr inbounds %struct.end, ptr %58, i32 0, i32 3, !dbg !158
  store i32 %57, ptr %59, align 2, !dbg !159, !tbaa !147
  store i16 0, ptr %5, align 2, !dbg !160
  br label %60, !dbg !160

60:                                               ; preds = %52, %51, %39
  %61 = load i16, ptr %5, align 2, !dbg !161
  ret i16 %61, !dbg !161
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put_message(ptr noundef %0) #3 !dbg !162 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  %3 = load ptr, ptr %2, align 2, !dbg !164, !tbaa !9
  call void @put_words(ptr noundef %3, i16 noundef zeroext 14) #5, !dbg !165
  ret void, !dbg !166
}

; Function Attrs: nounwind optsize
define dso_local void @install_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CENTRAL.text" !dbg !167 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !168
  %6 = load i16, ptr %4, align 2, !dbg !169, !tbaa !13
  %7 = icmp eq i16 %6, 18, !dbg !169
  br i1 %7, label %8, label %10, !dbg !169

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !169, !tbaa !9
  br label %11, !dbg !169

10:                                               ; preds = %2
  br label %11, !dbg !169

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !169
  store ptr %12, ptr %5, align 2, !dbg !170, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !171, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !172
  br i1 %14, label %15, label %23, !dbg !171

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !173, !tbaa !9
  %17 = getelementptr inbounds %struct.installation, ptr %16, i32 0, i32 0, !dbg !174
  %18 = load i16, ptr %17, align 2, !dbg !174, !tbaa !175
  %19 = icmp eq i16 %18, 5, !dbg !177
  %20 = zext i1 %19 to i64, !dbg !173
  %21 = select i1 %19, ptr @off_switch, ptr @meter, !dbg !173
  %22 = load ptr, ptr %5, align 2, !dbg !178, !tbaa !9
  call void @take_key(ptr noundef %21, ptr noundef %22) #5, !dbg !179
  br label %23, !dbg !180

23:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !181
  ret void, !dbg !181
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @take_key(ptr noundef %0, ptr noundef %1) #3 !dbg !182 {
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store ptr %1, ptr %4, align 2, !tbaa !9
  %5 = load ptr, ptr %3, align 2, !dbg !183, !tbaa !9
  %6 = getelementptr inbounds %struct.end, ptr %5, i32 0, i32 0, !dbg !184
  %7 = getelementptr inbounds [8 x i16], ptr %6, i16 0, i16 0, !dbg !183
  %8 = load ptr, ptr %4, align 2, !dbg !185, !tbaa !9
  %9 = getelementptr inbounds %struct.installation, ptr %8, i32 0, i32 1, !dbg !186
  %10 = getelementptr inbounds [8 x i16], ptr %9, i16 0, i16 0, !dbg !185
  call void @copy_words(ptr noundef %7, ptr noundef %10, i16 noundef 8) #5, !dbg !187
  %11 = load ptr, ptr %3, align 2, !dbg !188, !tbaa !9
  %12 = getelementptr inbounds %struct.end, ptr %11, i32 0, i32 1, !dbg !189
  store i16 1, ptr %12, align 2, !dbg !190, !tbaa !76
  ret void, !dbg !191
}

; Function Attrs: alwaysinline nounwind optsize
define internal zeroext i16 @is_before(i32 noundef %0, i32 noundef %1) #3 !dbg !192 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !46
  store i32 %1, ptr %4, align 2, !tbaa !46
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !194
  %6 = load i32, ptr %3, align 2, !dbg !195, !tbaa !46
  %7 = load i32, ptr %4, align 2, !dbg !196, !tbaa !46
  %8 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %6, i32 %7), !dbg !197
  %9 = extractvalue { i32, i1 } %8, 1, !dbg !197
  %10 = extractvalue { i32, i1 } %8, 0, !dbg !197
  store i32 %10, ptr %5, align 2, !dbg !197
  %11 = zext i1 %9 to i16, !dbg !197
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !198
  ret i16 %11, !dbg !199
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !200 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !202, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !203, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !204, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !205, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !206, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !207, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !208
  %22 = load ptr, ptr %14, align 2, !dbg !209, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !210
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #5, !dbg !211
  ret i16 %24, !dbg !212
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #4

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !213 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !214
  %22 = load ptr, ptr %8, align 2, !dbg !214, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !214
  store i16 %23, ptr %15, align 2, !dbg !214, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #6, !dbg !214
  %24 = load ptr, ptr %9, align 2, !dbg !214, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !214
  store i16 %25, ptr %16, align 2, !dbg !214, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #6, !dbg !214
  %26 = load ptr, ptr %9, align 2, !dbg !214, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !214
  %28 = load i16, ptr %10, align 2, !dbg !214, !tbaa !13
  %29 = add i16 %27, %28, !dbg !214
  store i16 %29, ptr %17, align 2, !dbg !214, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #6, !dbg !214
  %30 = load ptr, ptr %11, align 2, !dbg !214, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !214
  store i16 %31, ptr %18, align 2, !dbg !214, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #6, !dbg !214
  %32 = load ptr, ptr %11, align 2, !dbg !214, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !214
  %34 = load i16, ptr %12, align 2, !dbg !214, !tbaa !13
  %35 = add i16 %33, %34, !dbg !214
  store i16 %35, ptr %19, align 2, !dbg !214, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #6, !dbg !214
  %36 = load i16, ptr %13, align 2, !dbg !214, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !214, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #6, !dbg !214
  %37 = load i16, ptr %14, align 2, !dbg !214, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !214, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !214, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !214, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !214, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !214, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !214, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #6, !dbg !214, !srcloc !215
  store i16 %44, ptr %21, align 2, !dbg !214, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !214, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #6, !dbg !214
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !214
  ret i16 %45, !dbg !214
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #3 !dbg !216 {
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
  %16 = load i16, ptr %13, align 2, !dbg !217, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !218
  br i1 %17, label %18, label %24, !dbg !217

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !219, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !220, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !221, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !222, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #5, !dbg !223
  store i16 %23, ptr %8, align 2, !dbg !224
  br label %35, !dbg !224

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !225, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !226, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !227, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !228, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !229, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !230, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !231
  %32 = load ptr, ptr %14, align 2, !dbg !232, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !233
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #5, !dbg !234
  store i16 %34, ptr %8, align 2, !dbg !235
  br label %35, !dbg !235

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !236
  ret i16 %36, !dbg !236
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !237 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [8 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 8, ptr %9) #6, !dbg !238
  %10 = load ptr, ptr %5, align 2, !dbg !239, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !240, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !241, !tbaa !13
  %13 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !242
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #5, !dbg !243
  %15 = icmp ne i16 %14, 0, !dbg !243
  br i1 %15, label %16, label %21, !dbg !244

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !245, !tbaa !9
  %18 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !246
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 8) #5, !dbg !247
  %20 = icmp eq i16 %19, 0, !dbg !248
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !249
  %23 = zext i1 %22 to i16, !dbg !244
  call void @llvm.lifetime.end.p0(i64 8, ptr %9) #6, !dbg !250
  ret i16 %23, !dbg !251
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #3 !dbg !252 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !253
  %22 = load ptr, ptr %8, align 2, !dbg !253, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !253
  store i16 %23, ptr %15, align 2, !dbg !253, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #6, !dbg !253
  %24 = load ptr, ptr %9, align 2, !dbg !253, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !253
  store i16 %25, ptr %16, align 2, !dbg !253, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #6, !dbg !253
  %26 = load ptr, ptr %9, align 2, !dbg !253, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !253
  %28 = load i16, ptr %10, align 2, !dbg !253, !tbaa !13
  %29 = add i16 %27, %28, !dbg !253
  store i16 %29, ptr %17, align 2, !dbg !253, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #6, !dbg !253
  %30 = load ptr, ptr %11, align 2, !dbg !253, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !253
  store i16 %31, ptr %18, align 2, !dbg !253, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #6, !dbg !253
  %32 = load ptr, ptr %11, align 2, !dbg !253, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !253
  %34 = load i16, ptr %12, align 2, !dbg !253, !tbaa !13
  %35 = add i16 %33, %34, !dbg !253
  store i16 %35, ptr %19, align 2, !dbg !253, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #6, !dbg !253
  %36 = load i16, ptr %13, align 2, !dbg !253, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !253, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #6, !dbg !253
  %37 = load i16, ptr %14, align 2, !dbg !253, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !253, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !253, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !253, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !253, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !253, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !253, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #6, !dbg !253, !srcloc !254
  store i16 %44, ptr %21, align 2, !dbg !253, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !253, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #6, !dbg !253
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #6, !dbg !253
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #6, !dbg !253
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #6, !dbg !253
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #6, !dbg !253
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #6, !dbg !253
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !253
  ret i16 %45, !dbg !253
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #3 !dbg !255 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !256
  %16 = load ptr, ptr %5, align 2, !dbg !256, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !256
  store i16 %17, ptr %9, align 2, !dbg !256, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !257
  %18 = load ptr, ptr %6, align 2, !dbg !257, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !257
  store i16 %19, ptr %10, align 2, !dbg !257, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #6, !dbg !258
  %20 = load ptr, ptr %6, align 2, !dbg !258, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !258
  %22 = load i16, ptr %7, align 2, !dbg !258, !tbaa !13
  %23 = add i16 %21, %22, !dbg !258
  store i16 %23, ptr %11, align 2, !dbg !258, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #6, !dbg !259
  store i16 0, ptr %12, align 2, !dbg !259, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #6, !dbg !260
  store i16 0, ptr %13, align 2, !dbg !260, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #6, !dbg !261
  %24 = load ptr, ptr %8, align 2, !dbg !261, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !261
  store i16 %25, ptr %14, align 2, !dbg !261, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #6, !dbg !262
  %26 = load i16, ptr %9, align 2, !dbg !263, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !264, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !265, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !266, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !267, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !268, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #6, !dbg !269, !srcloc !270
  store i16 %32, ptr %15, align 2, !dbg !269, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !271, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #6, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #6, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #6, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #6, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #6, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !272
  ret i16 %33, !dbg !273
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !274 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !275
  %11 = load ptr, ptr %4, align 2, !dbg !276, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !277, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !278
  %12 = load ptr, ptr %5, align 2, !dbg !279, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !280, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !281
  store i16 0, ptr %9, align 2, !dbg !282, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !283
  store i16 0, ptr %10, align 2, !dbg !284, !tbaa !13
  br label %13, !dbg !283

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !285, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !286, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !287
  br i1 %16, label %18, label %17, !dbg !288

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !288
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !289, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !290, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !289
  %22 = load volatile i8, ptr %21, align 1, !dbg !289, !tbaa !67
  %23 = zext i8 %22 to i16, !dbg !289
  %24 = load ptr, ptr %8, align 2, !dbg !291, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !292, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !291
  %27 = load volatile i8, ptr %26, align 1, !dbg !291, !tbaa !67
  %28 = zext i8 %27 to i16, !dbg !291
  %29 = xor i16 %23, %28, !dbg !293
  %30 = load i16, ptr %9, align 2, !dbg !294, !tbaa !13
  %31 = or i16 %30, %29, !dbg !294
  store i16 %31, ptr %9, align 2, !dbg !294, !tbaa !13
  br label %32, !dbg !295

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !296, !tbaa !13
  %34 = add i16 %33, 1, !dbg !296
  store i16 %34, ptr %10, align 2, !dbg !296, !tbaa !13
  br label %13, !dbg !288, !llvm.loop !297

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !299, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !300
  %38 = lshr i16 %37, 8, !dbg !301
  %39 = and i16 1, %38, !dbg !302
  %40 = sub nsw i16 %39, 1, !dbg !303
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !304
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !304
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !304
  ret i16 %40, !dbg !305
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put_words(ptr noundef %0, i16 noundef zeroext %1) #3 !dbg !306 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !308
  %8 = load ptr, ptr %3, align 2, !dbg !309, !tbaa !9
  %9 = load i16, ptr %4, align 2, !dbg !310, !tbaa !16
  %10 = udiv i16 %9, 2, !dbg !311
  %11 = getelementptr inbounds i16, ptr %8, i16 %10, !dbg !312
  store ptr %11, ptr %5, align 2, !dbg !313, !tbaa !9
  br label %12, !dbg !314

12:                                               ; preds = %42, %2
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #6, !dbg !315
  %13 = load ptr, ptr %3, align 2, !dbg !316, !tbaa !9
  %14 = getelementptr inbounds i16, ptr %13, i32 1, !dbg !316
  store ptr %14, ptr %3, align 2, !dbg !316, !tbaa !9
  %15 = load i16, ptr %13, align 2, !dbg !317, !tbaa !16
  store i16 %15, ptr %6, align 2, !dbg !318, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !315
  store i16 4, ptr %7, align 2, !dbg !319, !tbaa !16
  br label %16, !dbg !320

16:                                               ; preds = %31, %12
  %17 = load i16, ptr %6, align 2, !dbg !321, !tbaa !16
  %18 = shl i16 %17, 4, !dbg !322
  %19 = load i16, ptr %6, align 2, !dbg !323, !tbaa !16
  %20 = lshr i16 %19, 12, !dbg !324
  %21 = or i16 %18, %20, !dbg !325
  store i16 %21, ptr %6, align 2, !dbg !326, !tbaa !16
  %22 = load i16, ptr %6, align 2, !dbg !327, !tbaa !16
  %23 = and i16 %22, 15, !dbg !328
  %24 = load i16, ptr %6, align 2, !dbg !329, !tbaa !16
  %25 = and i16 %24, 15, !dbg !330
  %26 = icmp ult i16 %25, 10, !dbg !331
  %27 = zext i1 %26 to i64, !dbg !332
  %28 = select i1 %26, i16 48, i16 87, !dbg !332
  %29 = add i16 %23, %28, !dbg !333
  %30 = trunc i16 %29 to i8, !dbg !334
  call void @put(i8 noundef zeroext %30) #5, !dbg !335
  br label %31, !dbg !336

31:                                               ; preds = %16
  %32 = load i16, ptr %7, align 2, !dbg !337, !tbaa !16
  %33 = add i16 %32, -1, !dbg !337
  store i16 %33, ptr %7, align 2, !dbg !337, !tbaa !16
  %34 = icmp ne i16 %33, 0, !dbg !338
  br i1 %34, label %16, label %35, !dbg !336, !llvm.loop !339

35:                                               ; preds = %31
  %36 = load ptr, ptr %3, align 2, !dbg !341, !tbaa !9
  %37 = load ptr, ptr %5, align 2, !dbg !342, !tbaa !9
  %38 = icmp eq ptr %36, %37, !dbg !343
  %39 = zext i1 %38 to i64, !dbg !341
  %40 = select i1 %38, i16 10, i16 32, !dbg !341
  %41 = trunc i16 %40 to i8, !dbg !341
  call void @put(i8 noundef zeroext %41) #5, !dbg !344
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !345
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #6, !dbg !345
  br label %42, !dbg !345

42:                                               ; preds = %35
  %43 = load ptr, ptr %3, align 2, !dbg !346, !tbaa !9
  %44 = load ptr, ptr %5, align 2, !dbg !347, !tbaa !9
  %45 = icmp ne ptr %43, %44, !dbg !348
  br i1 %45, label %12, label %46, !dbg !345, !llvm.loop !349

46:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !351
  ret void, !dbg !351
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @put(i8 noundef zeroext %0) #3 !dbg !352 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1, !tbaa !67
  br label %3, !dbg !353

3:                                                ; preds = %7, %1
  %4 = load volatile i16, ptr inttoptr (i16 176 to ptr), align 2, !dbg !354, !tbaa !16
  %5 = and i16 %4, 8, !dbg !355
  %6 = icmp ne i16 %5, 0, !dbg !353
  br i1 %6, label %7, label %8, !dbg !353

7:                                                ; preds = %3
  br label %3, !dbg !353, !llvm.loop !356

8:                                                ; preds = %3
  %9 = load i8, ptr %2, align 1, !dbg !358, !tbaa !67
  %10 = zext i8 %9 to i16, !dbg !358
  store volatile i16 %10, ptr inttoptr (i16 180 to ptr), align 2, !dbg !359, !tbaa !16
  ret void, !dbg !360
}

; Function Attrs: alwaysinline nounwind optsize
define internal void @copy_words(ptr noundef %0, ptr noundef %1, i16 noundef %2) #3 !dbg !361 {
  %4 = alloca ptr, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store ptr %0, ptr %4, align 2, !tbaa !9
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !362
  store i16 0, ptr %7, align 2, !dbg !363, !tbaa !13
  br label %8, !dbg !362

8:                                                ; preds = %21, %3
  %9 = load i16, ptr %7, align 2, !dbg !364, !tbaa !13
  %10 = load i16, ptr %6, align 2, !dbg !365, !tbaa !13
  %11 = icmp ult i16 %9, %10, !dbg !366
  br i1 %11, label %13, label %12, !dbg !367

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !367
  br label %24

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 2, !dbg !368, !tbaa !9
  %15 = load i16, ptr %7, align 2, !dbg !369, !tbaa !13
  %16 = getelementptr inbounds i16, ptr %14, i16 %15, !dbg !368
  %17 = load i16, ptr %16, align 2, !dbg !368, !tbaa !16
  %18 = load ptr, ptr %4, align 2, !dbg !370, !tbaa !9
  %19 = load i16, ptr %7, align 2, !dbg !371, !tbaa !13
  %20 = getelementptr inbounds i16, ptr %18, i16 %19, !dbg !370
  store i16 %17, ptr %20, align 2, !dbg !372, !tbaa !16
  br label %21, !dbg !373

21:                                               ; preds = %13
  %22 = load i16, ptr %7, align 2, !dbg !374, !tbaa !13
  %23 = add i16 %22, 1, !dbg !374
  store i16 %23, ptr %7, align 2, !dbg !374, !tbaa !13
  br label %8, !dbg !367, !llvm.loop !375

24:                                               ; preds = %12
  ret void, !dbg !376
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "central.c", directory: "", checksumkind: CSK_MD5, checksum: "1085953f923ad91aa4f857dc9b797b7a")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "envelope_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "central.c", directory: "", checksumkind: CSK_MD5, checksum: "1085953f923ad91aa4f857dc9b797b7a")
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
!18 = !DISubprogram(name: "__sm_CENTRAL_send_output", scope: !6, file: !6, line: 6, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "operator_in", scope: !6, file: !6, line: 21, type: !7, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 22, column: 5, scope: !19)
!21 = !DILocation(line: 22, column: 37, scope: !19)
!22 = !DILocation(line: 22, column: 27, scope: !19)
!23 = !DILocation(line: 23, column: 5, scope: !19)
!24 = !DILocation(line: 24, column: 9, scope: !19)
!25 = !DILocation(line: 24, column: 17, scope: !19)
!26 = !DILocation(line: 25, column: 9, scope: !19)
!27 = !DILocation(line: 27, column: 5, scope: !19)
!28 = !DILocation(line: 27, column: 26, scope: !19)
!29 = !DILocation(line: 27, column: 35, scope: !19)
!30 = !{!31, !17, i64 0}
!31 = !{!"command", !17, i64 0, !32, i64 2}
!32 = !{!"message", !17, i64 0, !11, i64 2}
!33 = !DILocation(line: 27, column: 39, scope: !19)
!34 = !DILocation(line: 27, column: 14, scope: !19)
!35 = !DILocation(line: 28, column: 14, scope: !19)
!36 = !DILocation(line: 28, column: 48, scope: !19)
!37 = !DILocation(line: 28, column: 82, scope: !19)
!38 = !DILocation(line: 28, column: 91, scope: !19)
!39 = !DILocation(line: 28, column: 100, scope: !19)
!40 = !DILocation(line: 28, column: 9, scope: !19)
!41 = !DILocation(line: 30, column: 15, scope: !19)
!42 = !DILocation(line: 31, column: 5, scope: !19)
!43 = !DILocation(line: 32, column: 1, scope: !19)
!44 = distinct !DISubprogram(name: "seal", scope: !45, file: !45, line: 85, type: !7, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!45 = !DIFile(filename: "sealed.h", directory: "", checksumkind: CSK_MD5, checksum: "a2e98d316145b8534b83864cfdb1076a")
!46 = !{!47, !47, i64 0}
!47 = !{!"long", !11, i64 0}
!48 = !DILocation(line: 87, column: 5, scope: !44)
!49 = !DILocation(line: 87, column: 10, scope: !44)
!50 = !DILocation(line: 87, column: 14, scope: !44)
!51 = !{!52, !47, i64 18}
!52 = !{!"end", !11, i64 0, !17, i64 16, !47, i64 18, !47, i64 22}
!53 = !DILocation(line: 88, column: 19, scope: !44)
!54 = !DILocation(line: 88, column: 24, scope: !44)
!55 = !DILocation(line: 88, column: 30, scope: !44)
!56 = !DILocation(line: 88, column: 9, scope: !44)
!57 = !DILocation(line: 89, column: 21, scope: !44)
!58 = !DILocation(line: 89, column: 9, scope: !44)
!59 = !DILocation(line: 89, column: 14, scope: !44)
!60 = !DILocation(line: 89, column: 19, scope: !44)
!61 = !DILocation(line: 90, column: 5, scope: !44)
!62 = !DILocation(line: 91, column: 28, scope: !44)
!63 = !DILocation(line: 91, column: 5, scope: !44)
!64 = !DILocation(line: 91, column: 15, scope: !44)
!65 = !DILocation(line: 91, column: 22, scope: !44)
!66 = !DILocation(line: 91, column: 26, scope: !44)
!67 = !{!11, !11, i64 0}
!68 = !DILocation(line: 92, column: 31, scope: !44)
!69 = !DILocation(line: 92, column: 36, scope: !44)
!70 = !DILocation(line: 92, column: 5, scope: !44)
!71 = !DILocation(line: 92, column: 15, scope: !44)
!72 = !DILocation(line: 92, column: 22, scope: !44)
!73 = !DILocation(line: 92, column: 29, scope: !44)
!74 = !DILocation(line: 93, column: 12, scope: !44)
!75 = !DILocation(line: 93, column: 17, scope: !44)
!76 = !{!52, !17, i64 16}
!77 = !DILocation(line: 93, column: 30, scope: !44)
!78 = !DILocation(line: 93, column: 54, scope: !44)
!79 = !DILocation(line: 93, column: 59, scope: !44)
!80 = !DILocation(line: 93, column: 65, scope: !44)
!81 = !DILocation(line: 93, column: 75, scope: !44)
!82 = !DILocation(line: 93, column: 108, scope: !44)
!83 = !DILocation(line: 94, column: 72, scope: !44)
!84 = !DILocation(line: 94, column: 82, scope: !44)
!85 = !DILocation(line: 94, column: 90, scope: !44)
!86 = !DILocation(line: 94, column: 100, scope: !44)
!87 = !DILocation(line: 93, column: 33, scope: !44)
!88 = !DILocation(line: 0, scope: !44)
!89 = !DILocation(line: 93, column: 5, scope: !44)
!90 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 16, type: !7, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!91 = !DILocation(line: 17, column: 5, scope: !90)
!92 = !DILocation(line: 17, column: 20, scope: !90)
!93 = !DILocation(line: 17, column: 14, scope: !90)
!94 = !DILocation(line: 18, column: 22, scope: !90)
!95 = !DILocation(line: 18, column: 12, scope: !90)
!96 = !DILocation(line: 18, column: 36, scope: !90)
!97 = !DILocation(line: 18, column: 44, scope: !90)
!98 = !DILocation(line: 18, column: 42, scope: !90)
!99 = !DILocation(line: 19, column: 1, scope: !90)
!100 = !DILocation(line: 18, column: 5, scope: !90)
!101 = distinct !DISubprogram(name: "envelope_in", scope: !6, file: !6, line: 34, type: !7, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!102 = !DILocation(line: 35, column: 5, scope: !101)
!103 = !DILocation(line: 35, column: 39, scope: !101)
!104 = !DILocation(line: 35, column: 28, scope: !101)
!105 = !DILocation(line: 36, column: 5, scope: !101)
!106 = !DILocation(line: 37, column: 9, scope: !101)
!107 = !DILocation(line: 37, column: 18, scope: !101)
!108 = !DILocation(line: 38, column: 9, scope: !101)
!109 = !DILocation(line: 40, column: 5, scope: !101)
!110 = !DILocation(line: 40, column: 26, scope: !101)
!111 = !DILocation(line: 40, column: 36, scope: !101)
!112 = !DILocation(line: 40, column: 43, scope: !101)
!113 = !DILocation(line: 40, column: 47, scope: !101)
!114 = !DILocation(line: 40, column: 14, scope: !101)
!115 = !DILocation(line: 41, column: 16, scope: !101)
!116 = !DILocation(line: 41, column: 50, scope: !101)
!117 = !DILocation(line: 41, column: 88, scope: !101)
!118 = !DILocation(line: 41, column: 9, scope: !101)
!119 = !DILocation(line: 41, column: 108, scope: !101)
!120 = !DILocation(line: 43, column: 9, scope: !101)
!121 = !DILocation(line: 44, column: 5, scope: !101)
!122 = !DILocation(line: 45, column: 1, scope: !101)
!123 = distinct !DISubprogram(name: "unseal", scope: !45, file: !45, line: 98, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!124 = !DILocation(line: 100, column: 10, scope: !123)
!125 = !DILocation(line: 100, column: 15, scope: !123)
!126 = !DILocation(line: 100, column: 28, scope: !123)
!127 = !DILocation(line: 100, column: 31, scope: !123)
!128 = !DILocation(line: 100, column: 41, scope: !123)
!129 = !DILocation(line: 100, column: 48, scope: !123)
!130 = !DILocation(line: 100, column: 55, scope: !123)
!131 = !DILocation(line: 100, column: 52, scope: !123)
!132 = !DILocation(line: 100, column: 59, scope: !123)
!133 = !DILocation(line: 101, column: 33, scope: !123)
!134 = !DILocation(line: 101, column: 38, scope: !123)
!135 = !DILocation(line: 101, column: 44, scope: !123)
!136 = !DILocation(line: 101, column: 54, scope: !123)
!137 = !DILocation(line: 101, column: 88, scope: !123)
!138 = !DILocation(line: 101, column: 98, scope: !123)
!139 = !DILocation(line: 102, column: 50, scope: !123)
!140 = !DILocation(line: 102, column: 60, scope: !123)
!141 = !DILocation(line: 102, column: 65, scope: !123)
!142 = !DILocation(line: 101, column: 10, scope: !123)
!143 = !DILocation(line: 100, column: 9, scope: !123)
!144 = !DILocation(line: 103, column: 9, scope: !123)
!145 = !DILocation(line: 105, column: 20, scope: !123)
!146 = !DILocation(line: 105, column: 25, scope: !123)
!147 = !{!52, !47, i64 22}
!148 = !DILocation(line: 105, column: 35, scope: !123)
!149 = !DILocation(line: 105, column: 45, scope: !123)
!150 = !DILocation(line: 105, column: 52, scope: !123)
!151 = !DILocation(line: 105, column: 10, scope: !123)
!152 = !DILocation(line: 105, column: 9, scope: !123)
!153 = !DILocation(line: 106, column: 9, scope: !123)
!154 = !DILocation(line: 108, column: 21, scope: !123)
!155 = !DILocation(line: 108, column: 31, scope: !123)
!156 = !DILocation(line: 108, column: 38, scope: !123)
!157 = !DILocation(line: 108, column: 5, scope: !123)
!158 = !DILocation(line: 108, column: 10, scope: !123)
!159 = !DILocation(line: 108, column: 19, scope: !123)
!160 = !DILocation(line: 109, column: 5, scope: !123)
!161 = !DILocation(line: 110, column: 1, scope: !123)
!162 = distinct !DISubprogram(name: "put_message", scope: !163, file: !163, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!163 = !DIFile(filename: "line.h", directory: "", checksumkind: CSK_MD5, checksum: "3135e03cb4880b4eeb4ce7189c26cdab")
!164 = !DILocation(line: 9, column: 47, scope: !162)
!165 = !DILocation(line: 9, column: 5, scope: !162)
!166 = !DILocation(line: 10, column: 1, scope: !162)
!167 = distinct !DISubprogram(name: "install_in", scope: !6, file: !6, line: 47, type: !7, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!168 = !DILocation(line: 48, column: 5, scope: !167)
!169 = !DILocation(line: 48, column: 47, scope: !167)
!170 = !DILocation(line: 48, column: 32, scope: !167)
!171 = !DILocation(line: 49, column: 9, scope: !167)
!172 = !DILocation(line: 49, column: 22, scope: !167)
!173 = !DILocation(line: 50, column: 18, scope: !167)
!174 = !DILocation(line: 50, column: 32, scope: !167)
!175 = !{!176, !17, i64 0}
!176 = !{!"installation", !17, i64 0, !11, i64 2}
!177 = !DILocation(line: 50, column: 36, scope: !167)
!178 = !DILocation(line: 50, column: 73, scope: !167)
!179 = !DILocation(line: 50, column: 9, scope: !167)
!180 = !DILocation(line: 51, column: 5, scope: !167)
!181 = !DILocation(line: 52, column: 1, scope: !167)
!182 = distinct !DISubprogram(name: "take_key", scope: !45, file: !45, line: 130, type: !7, scopeLine: 130, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!183 = !DILocation(line: 131, column: 16, scope: !182)
!184 = !DILocation(line: 131, column: 21, scope: !182)
!185 = !DILocation(line: 131, column: 26, scope: !182)
!186 = !DILocation(line: 131, column: 40, scope: !182)
!187 = !DILocation(line: 131, column: 5, scope: !182)
!188 = !DILocation(line: 132, column: 5, scope: !182)
!189 = !DILocation(line: 132, column: 10, scope: !182)
!190 = !DILocation(line: 132, column: 23, scope: !182)
!191 = !DILocation(line: 133, column: 1, scope: !182)
!192 = distinct !DISubprogram(name: "is_before", scope: !193, file: !193, line: 151, type: !7, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!193 = !DIFile(filename: "high_assurance.h", directory: "", checksumkind: CSK_MD5, checksum: "723eab6204f53ba2895eb3b09dbb29d5")
!194 = !DILocation(line: 152, column: 5, scope: !192)
!195 = !DILocation(line: 153, column: 35, scope: !192)
!196 = !DILocation(line: 153, column: 40, scope: !192)
!197 = !DILocation(line: 153, column: 12, scope: !192)
!198 = !DILocation(line: 154, column: 1, scope: !192)
!199 = !DILocation(line: 153, column: 5, scope: !192)
!200 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !201, file: !201, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!201 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!202 = !DILocation(line: 211, column: 28, scope: !200)
!203 = !DILocation(line: 211, column: 33, scope: !200)
!204 = !DILocation(line: 211, column: 37, scope: !200)
!205 = !DILocation(line: 211, column: 48, scope: !200)
!206 = !DILocation(line: 211, column: 54, scope: !200)
!207 = !DILocation(line: 211, column: 78, scope: !200)
!208 = !DILocation(line: 211, column: 67, scope: !200)
!209 = !DILocation(line: 211, column: 97, scope: !200)
!210 = !DILocation(line: 211, column: 86, scope: !200)
!211 = !DILocation(line: 211, column: 12, scope: !200)
!212 = !DILocation(line: 211, column: 5, scope: !200)
!213 = distinct !DISubprogram(name: "sancus_wrapping", scope: !201, file: !201, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!214 = !DILocation(line: 204, column: 1, scope: !213)
!215 = !{i64 0}
!216 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !201, file: !201, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!217 = !DILocation(line: 254, column: 9, scope: !216)
!218 = !DILocation(line: 254, column: 23, scope: !216)
!219 = !DILocation(line: 255, column: 38, scope: !216)
!220 = !DILocation(line: 255, column: 43, scope: !216)
!221 = !DILocation(line: 255, column: 47, scope: !216)
!222 = !DILocation(line: 255, column: 58, scope: !216)
!223 = !DILocation(line: 255, column: 16, scope: !216)
!224 = !DILocation(line: 255, column: 9, scope: !216)
!225 = !DILocation(line: 257, column: 30, scope: !216)
!226 = !DILocation(line: 257, column: 35, scope: !216)
!227 = !DILocation(line: 257, column: 39, scope: !216)
!228 = !DILocation(line: 257, column: 50, scope: !216)
!229 = !DILocation(line: 257, column: 58, scope: !216)
!230 = !DILocation(line: 257, column: 84, scope: !216)
!231 = !DILocation(line: 257, column: 73, scope: !216)
!232 = !DILocation(line: 257, column: 101, scope: !216)
!233 = !DILocation(line: 257, column: 90, scope: !216)
!234 = !DILocation(line: 257, column: 12, scope: !216)
!235 = !DILocation(line: 257, column: 5, scope: !216)
!236 = !DILocation(line: 258, column: 1, scope: !216)
!237 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !201, file: !201, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!238 = !DILocation(line: 241, column: 5, scope: !237)
!239 = !DILocation(line: 242, column: 32, scope: !237)
!240 = !DILocation(line: 242, column: 37, scope: !237)
!241 = !DILocation(line: 242, column: 43, scope: !237)
!242 = !DILocation(line: 242, column: 56, scope: !237)
!243 = !DILocation(line: 242, column: 12, scope: !237)
!244 = !DILocation(line: 242, column: 66, scope: !237)
!245 = !DILocation(line: 243, column: 30, scope: !237)
!246 = !DILocation(line: 243, column: 35, scope: !237)
!247 = !DILocation(line: 243, column: 12, scope: !237)
!248 = !DILocation(line: 243, column: 62, scope: !237)
!249 = !DILocation(line: 0, scope: !237)
!250 = !DILocation(line: 244, column: 1, scope: !237)
!251 = !DILocation(line: 242, column: 5, scope: !237)
!252 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !201, file: !201, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!253 = !DILocation(line: 205, column: 1, scope: !252)
!254 = !{i64 0}
!255 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !201, file: !201, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!256 = !DILocation(line: 221, column: 5, scope: !255)
!257 = !DILocation(line: 222, column: 5, scope: !255)
!258 = !DILocation(line: 223, column: 5, scope: !255)
!259 = !DILocation(line: 224, column: 5, scope: !255)
!260 = !DILocation(line: 225, column: 5, scope: !255)
!261 = !DILocation(line: 226, column: 5, scope: !255)
!262 = !DILocation(line: 227, column: 5, scope: !255)
!263 = !DILocation(line: 230, column: 28, scope: !255)
!264 = !DILocation(line: 230, column: 37, scope: !255)
!265 = !DILocation(line: 230, column: 47, scope: !255)
!266 = !DILocation(line: 230, column: 57, scope: !255)
!267 = !DILocation(line: 230, column: 67, scope: !255)
!268 = !DILocation(line: 230, column: 77, scope: !255)
!269 = !DILocation(line: 228, column: 5, scope: !255)
!270 = !{i64 0}
!271 = !DILocation(line: 232, column: 17, scope: !255)
!272 = !DILocation(line: 233, column: 1, scope: !255)
!273 = !DILocation(line: 232, column: 5, scope: !255)
!274 = distinct !DISubprogram(name: "constant_time_cmp", scope: !201, file: !201, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!275 = !DILocation(line: 126, column: 5, scope: !274)
!276 = !DILocation(line: 126, column: 41, scope: !274)
!277 = !DILocation(line: 126, column: 35, scope: !274)
!278 = !DILocation(line: 127, column: 5, scope: !274)
!279 = !DILocation(line: 127, column: 43, scope: !274)
!280 = !DILocation(line: 127, column: 35, scope: !274)
!281 = !DILocation(line: 128, column: 5, scope: !274)
!282 = !DILocation(line: 128, column: 14, scope: !274)
!283 = !DILocation(line: 129, column: 10, scope: !274)
!284 = !DILocation(line: 129, column: 19, scope: !274)
!285 = !DILocation(line: 129, column: 30, scope: !274)
!286 = !DILocation(line: 129, column: 38, scope: !274)
!287 = !DILocation(line: 129, column: 36, scope: !274)
!288 = !DILocation(line: 129, column: 5, scope: !274)
!289 = !DILocation(line: 130, column: 23, scope: !274)
!290 = !DILocation(line: 130, column: 27, scope: !274)
!291 = !DILocation(line: 130, column: 36, scope: !274)
!292 = !DILocation(line: 130, column: 42, scope: !274)
!293 = !DILocation(line: 130, column: 34, scope: !274)
!294 = !DILocation(line: 130, column: 20, scope: !274)
!295 = !DILocation(line: 131, column: 5, scope: !274)
!296 = !DILocation(line: 129, column: 51, scope: !274)
!297 = distinct !{!297, !288, !295, !298}
!298 = !{!"llvm.loop.mustprogress"}
!299 = !DILocation(line: 132, column: 24, scope: !274)
!300 = !DILocation(line: 132, column: 35, scope: !274)
!301 = !DILocation(line: 132, column: 40, scope: !274)
!302 = !DILocation(line: 132, column: 20, scope: !274)
!303 = !DILocation(line: 132, column: 47, scope: !274)
!304 = !DILocation(line: 133, column: 1, scope: !274)
!305 = !DILocation(line: 132, column: 5, scope: !274)
!306 = distinct !DISubprogram(name: "put_words", scope: !307, file: !307, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!307 = !DIFile(filename: "transmitter.h", directory: "", checksumkind: CSK_MD5, checksum: "80c9a7815f18395894a8d50e0edcb5fd")
!308 = !DILocation(line: 15, column: 5, scope: !306)
!309 = !DILocation(line: 15, column: 27, scope: !306)
!310 = !DILocation(line: 15, column: 34, scope: !306)
!311 = !DILocation(line: 15, column: 40, scope: !306)
!312 = !DILocation(line: 15, column: 32, scope: !306)
!313 = !DILocation(line: 15, column: 21, scope: !306)
!314 = !DILocation(line: 16, column: 5, scope: !306)
!315 = !DILocation(line: 17, column: 9, scope: !306)
!316 = !DILocation(line: 17, column: 30, scope: !306)
!317 = !DILocation(line: 17, column: 25, scope: !306)
!318 = !DILocation(line: 17, column: 18, scope: !306)
!319 = !DILocation(line: 17, column: 34, scope: !306)
!320 = !DILocation(line: 18, column: 9, scope: !306)
!321 = !DILocation(line: 19, column: 20, scope: !306)
!322 = !DILocation(line: 19, column: 25, scope: !306)
!323 = !DILocation(line: 19, column: 32, scope: !306)
!324 = !DILocation(line: 19, column: 37, scope: !306)
!325 = !DILocation(line: 19, column: 30, scope: !306)
!326 = !DILocation(line: 19, column: 18, scope: !306)
!327 = !DILocation(line: 20, column: 18, scope: !306)
!328 = !DILocation(line: 20, column: 23, scope: !306)
!329 = !DILocation(line: 20, column: 33, scope: !306)
!330 = !DILocation(line: 20, column: 38, scope: !306)
!331 = !DILocation(line: 20, column: 44, scope: !306)
!332 = !DILocation(line: 20, column: 32, scope: !306)
!333 = !DILocation(line: 20, column: 29, scope: !306)
!334 = !DILocation(line: 20, column: 17, scope: !306)
!335 = !DILocation(line: 20, column: 13, scope: !306)
!336 = !DILocation(line: 21, column: 9, scope: !306)
!337 = !DILocation(line: 21, column: 18, scope: !306)
!338 = !DILocation(line: 21, column: 27, scope: !306)
!339 = distinct !{!339, !320, !340, !298}
!340 = !DILocation(line: 21, column: 31, scope: !306)
!341 = !DILocation(line: 22, column: 13, scope: !306)
!342 = !DILocation(line: 22, column: 21, scope: !306)
!343 = !DILocation(line: 22, column: 18, scope: !306)
!344 = !DILocation(line: 22, column: 9, scope: !306)
!345 = !DILocation(line: 23, column: 5, scope: !306)
!346 = !DILocation(line: 23, column: 14, scope: !306)
!347 = !DILocation(line: 23, column: 22, scope: !306)
!348 = !DILocation(line: 23, column: 19, scope: !306)
!349 = distinct !{!349, !314, !350, !298}
!350 = !DILocation(line: 23, column: 25, scope: !306)
!351 = !DILocation(line: 24, column: 1, scope: !306)
!352 = distinct !DISubprogram(name: "put", scope: !307, file: !307, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!353 = !DILocation(line: 9, column: 5, scope: !352)
!354 = !DILocation(line: 9, column: 12, scope: !352)
!355 = !DILocation(line: 9, column: 24, scope: !352)
!356 = distinct !{!356, !353, !357, !298}
!357 = !DILocation(line: 10, column: 5, scope: !352)
!358 = !DILocation(line: 11, column: 17, scope: !352)
!359 = !DILocation(line: 11, column: 15, scope: !352)
!360 = !DILocation(line: 12, column: 1, scope: !352)
!361 = distinct !DISubprogram(name: "copy_words", scope: !45, file: !45, line: 124, type: !7, scopeLine: 124, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!362 = !DILocation(line: 125, column: 10, scope: !361)
!363 = !DILocation(line: 125, column: 19, scope: !361)
!364 = !DILocation(line: 125, column: 30, scope: !361)
!365 = !DILocation(line: 125, column: 38, scope: !361)
!366 = !DILocation(line: 125, column: 36, scope: !361)
!367 = !DILocation(line: 125, column: 5, scope: !361)
!368 = !DILocation(line: 126, column: 21, scope: !361)
!369 = !DILocation(line: 126, column: 26, scope: !361)
!370 = !DILocation(line: 126, column: 9, scope: !361)
!371 = !DILocation(line: 126, column: 12, scope: !361)
!372 = !DILocation(line: 126, column: 19, scope: !361)
!373 = !DILocation(line: 127, column: 5, scope: !361)
!374 = !DILocation(line: 125, column: 50, scope: !361)
!375 = distinct !{!375, !367, !373, !298}
!376 = !DILocation(line: 128, column: 1, scope: !361)
