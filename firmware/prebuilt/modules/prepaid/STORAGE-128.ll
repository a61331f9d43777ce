target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_STORAGE.output.restored_out, 0"
module asm ".set __sm_STORAGE.input.save_in, 0"

%struct.record = type { [6 x i16] }
%struct.sealed = type { %struct.anon, %struct.record, [16 x i8] }
%struct.anon = type { i32, i32 }
%struct.restored = type { i16, %struct.record }

@__sm_STORAGE_io_restored_out_idx = external dso_local global i8, align 1
@state = internal global i16 0, align 2
@record = internal global %struct.record zeroinitializer, align 2
@told = internal global i16 0, align 2
@place = internal global i16 0, align 2
@sealed = internal global %struct.sealed zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @restored_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.STORAGE.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_STORAGE_io_restored_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_STORAGE_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_STORAGE_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.STORAGE.text"

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.STORAGE.entry" !dbg !19 {
  %1 = alloca %struct.restored, align 2
  %2 = load i16, ptr @state, align 2, !dbg !20, !tbaa !13
  %3 = icmp eq i16 %2, 0, !dbg !21
  br i1 %3, label %4, label %5, !dbg !20

4:                                                ; preds = %0
  call void @open() #6, !dbg !22
  br label %5, !dbg !23

5:                                                ; preds = %4, %0
  call void @llvm.lifetime.start.p0(i64 14, ptr %1) #7, !dbg !24
  %6 = getelementptr inbounds %struct.restored, ptr %1, i32 0, i32 0, !dbg !25
  %7 = load i16, ptr @state, align 2, !dbg !26, !tbaa !13
  %8 = icmp eq i16 %7, 2, !dbg !27
  %9 = zext i1 %8 to i16, !dbg !27
  store i16 %9, ptr %6, align 2, !dbg !25, !tbaa !28
  %10 = getelementptr inbounds %struct.restored, ptr %1, i32 0, i32 1, !dbg !25
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %10, ptr align 2 @record, i16 12, i1 false), !dbg !31, !tbaa.struct !32
  %11 = load i16, ptr @told, align 2, !dbg !34, !tbaa !16
  %12 = icmp ne i16 %11, 0, !dbg !34
  br i1 %12, label %20, label %13, !dbg !35

13:                                               ; preds = %5
  %14 = load i16, ptr @state, align 2, !dbg !36, !tbaa !13
  %15 = icmp ne i16 %14, 3, !dbg !37
  br i1 %15, label %16, label %20, !dbg !38

16:                                               ; preds = %13
  %17 = call zeroext i16 @restored_out(ptr noundef %1, i16 noundef 14) #6, !dbg !39
  %18 = icmp eq i16 %17, 0, !dbg !39
  %19 = zext i1 %18 to i16, !dbg !39
  store i16 %19, ptr @told, align 2, !dbg !40, !tbaa !16
  br label %20, !dbg !41

20:                                               ; preds = %16, %13, %5
  call void @llvm.lifetime.end.p0(i64 14, ptr %1) #7, !dbg !42
  ret void, !dbg !42
}

; Function Attrs: nounwind optsize
define internal void @open() #0 section ".sm.STORAGE.text" !dbg !43 {
  %1 = alloca i32, align 2
  %2 = alloca i32, align 2
  %3 = alloca i32, align 2
  %4 = alloca %struct.record, align 2
  %5 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #7, !dbg !44
  %6 = call i32 @counter() #6, !dbg !45
  store i32 %6, ptr %1, align 2, !dbg !46, !tbaa !47
  call void @llvm.lifetime.start.p0(i64 4, ptr %2) #7, !dbg !44
  %7 = call i32 @read(i16 noundef zeroext 0) #6, !dbg !49
  store i32 %7, ptr %2, align 2, !dbg !50, !tbaa !47
  call void @llvm.lifetime.start.p0(i64 4, ptr %3) #7, !dbg !44
  %8 = call i32 @read(i16 noundef zeroext 1) #6, !dbg !51
  store i32 %8, ptr %3, align 2, !dbg !52, !tbaa !47
  %9 = load i32, ptr %3, align 2, !dbg !53, !tbaa !47
  %10 = load i32, ptr %1, align 2, !dbg !54, !tbaa !47
  %11 = add i32 %10, 1, !dbg !55
  %12 = icmp eq i32 %9, %11, !dbg !56
  br i1 %12, label %24, label %13, !dbg !57

13:                                               ; preds = %0
  %14 = load i32, ptr %3, align 2, !dbg !58, !tbaa !47
  %15 = load i32, ptr %1, align 2, !dbg !59, !tbaa !47
  %16 = icmp eq i32 %14, %15, !dbg !60
  br i1 %16, label %17, label %22, !dbg !61

17:                                               ; preds = %13
  %18 = load i32, ptr %2, align 2, !dbg !62, !tbaa !47
  %19 = load i32, ptr %1, align 2, !dbg !63, !tbaa !47
  %20 = add i32 %19, 1, !dbg !64
  %21 = icmp ne i32 %18, %20, !dbg !65
  br label %22

22:                                               ; preds = %17, %13
  %23 = phi i1 [ false, %13 ], [ %21, %17 ], !dbg !66
  br label %24, !dbg !57

24:                                               ; preds = %22, %0
  %25 = phi i1 [ true, %0 ], [ %23, %22 ]
  %26 = zext i1 %25 to i64, !dbg !53
  %27 = select i1 %25, i16 0, i16 1, !dbg !53
  store i16 %27, ptr @place, align 2, !dbg !67, !tbaa !16
  %28 = load i16, ptr @place, align 2, !dbg !68, !tbaa !16
  %29 = icmp ne i16 %28, 0, !dbg !69
  %30 = xor i1 %29, true, !dbg !69
  %31 = zext i1 %30 to i16, !dbg !69
  %32 = call i32 @read(i16 noundef zeroext %31) #6, !dbg !70
  store i32 %32, ptr %2, align 2, !dbg !71, !tbaa !47
  %33 = load i32, ptr %1, align 2, !dbg !72, !tbaa !47
  %34 = icmp eq i32 %33, 0, !dbg !73
  br i1 %34, label %35, label %47, !dbg !74

35:                                               ; preds = %24
  %36 = load i32, ptr %2, align 2, !dbg !75, !tbaa !47
  %37 = icmp ne i32 %36, 1, !dbg !76
  br i1 %37, label %38, label %47, !dbg !72

38:                                               ; preds = %35
  %39 = getelementptr inbounds %struct.record, ptr %4, i32 0, i32 0, !dbg !77
  store i16 0, ptr %39, align 2, !dbg !78, !tbaa !16
  %40 = getelementptr inbounds i16, ptr %39, i16 1, !dbg !78
  %41 = getelementptr inbounds i16, ptr %39, i16 6, !dbg !78
  br label %42, !dbg !78

42:                                               ; preds = %42, %38
  %43 = phi ptr [ %40, %38 ], [ %44, %42 ], !dbg !78
  store i16 0, ptr %43, align 2, !dbg !78, !tbaa !16
  %44 = getelementptr inbounds i16, ptr %43, i16 1, !dbg !78
  %45 = icmp eq ptr %44, %41, !dbg !78
  br i1 %45, label %46, label %42, !dbg !78

46:                                               ; preds = %42
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @record, ptr align 2 %4, i16 12, i1 false), !dbg !79, !tbaa.struct !32
  store i16 0, ptr @place, align 2, !dbg !80, !tbaa !16
  store i16 1, ptr @state, align 2, !dbg !81, !tbaa !13
  br label %71, !dbg !82

47:                                               ; preds = %35, %24
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !83
  %48 = load i32, ptr %2, align 2, !dbg !84, !tbaa !47
  %49 = load i32, ptr %1, align 2, !dbg !85, !tbaa !47
  %50 = icmp eq i32 %48, %49, !dbg !86
  br i1 %50, label %56, label %51, !dbg !87

51:                                               ; preds = %47
  %52 = load i32, ptr %2, align 2, !dbg !88, !tbaa !47
  %53 = load i32, ptr %1, align 2, !dbg !89, !tbaa !47
  %54 = add i32 %53, 1, !dbg !90
  %55 = icmp eq i32 %52, %54, !dbg !91
  br label %56, !dbg !87

56:                                               ; preds = %51, %47
  %57 = phi i1 [ true, %47 ], [ %55, %51 ]
  %58 = zext i1 %57 to i16, !dbg !87
  store i16 %58, ptr %5, align 2, !dbg !92, !tbaa !16
  %59 = load i16, ptr %5, align 2, !dbg !93, !tbaa !16
  %60 = icmp ne i16 %59, 0, !dbg !93
  br i1 %60, label %61, label %67, !dbg !94

61:                                               ; preds = %56
  %62 = load i32, ptr %1, align 2, !dbg !95, !tbaa !47
  %63 = add i32 %62, 2, !dbg !96
  %64 = load i32, ptr %2, align 2, !dbg !97, !tbaa !47
  %65 = call zeroext i16 @write(i32 noundef %63, i32 noundef %64) #6, !dbg !98
  %66 = icmp ne i16 %65, 0, !dbg !94
  br label %67

67:                                               ; preds = %61, %56
  %68 = phi i1 [ false, %56 ], [ %66, %61 ], !dbg !66
  %69 = zext i1 %68 to i64, !dbg !93
  %70 = select i1 %68, i16 2, i16 3, !dbg !93
  store i16 %70, ptr @state, align 2, !dbg !99, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !100
  br label %71

71:                                               ; preds = %67, %46
  call void @llvm.lifetime.end.p0(i64 4, ptr %3) #7, !dbg !101
  call void @llvm.lifetime.end.p0(i64 4, ptr %2) #7, !dbg !101
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #7, !dbg !101
  ret void, !dbg !101
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define dso_local void @save_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.STORAGE.text" !dbg !102 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !103
  %7 = load i16, ptr %4, align 2, !dbg !104, !tbaa !13
  %8 = icmp uge i16 %7, 12, !dbg !104
  br i1 %8, label %9, label %11, !dbg !104

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !104, !tbaa !9
  br label %12, !dbg !104

11:                                               ; preds = %2
  br label %12, !dbg !104

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !104
  store ptr %13, ptr %5, align 2, !dbg !105, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !106, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !107
  br i1 %15, label %16, label %29, !dbg !108

16:                                               ; preds = %12
  %17 = load i16, ptr @told, align 2, !dbg !109, !tbaa !16
  %18 = icmp ne i16 %17, 0, !dbg !109
  br i1 %18, label %19, label %29, !dbg !106

19:                                               ; preds = %16
  %20 = load ptr, ptr %5, align 2, !dbg !110, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @record, ptr align 2 %20, i16 12, i1 false), !dbg !111, !tbaa.struct !32
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #7, !dbg !112
  %21 = call i32 @counter() #6, !dbg !113
  %22 = add i32 %21, 1, !dbg !114
  store i32 %22, ptr %6, align 2, !dbg !115, !tbaa !47
  %23 = load i32, ptr %6, align 2, !dbg !116, !tbaa !47
  %24 = load i32, ptr %6, align 2, !dbg !117, !tbaa !47
  %25 = call zeroext i16 @write(i32 noundef %23, i32 noundef %24) #6, !dbg !118
  %26 = icmp ne i16 %25, 0, !dbg !118
  %27 = zext i1 %26 to i64, !dbg !118
  %28 = select i1 %26, i16 2, i16 3, !dbg !118
  store i16 %28, ptr @state, align 2, !dbg !119, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #7, !dbg !120
  br label %29, !dbg !120

29:                                               ; preds = %19, %16, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !121
  ret void, !dbg !121
}

; Function Attrs: nounwind optsize
define internal i32 @counter() #0 section ".sm.STORAGE.text" !dbg !122 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #7, !dbg !123
  %2 = load volatile i16, ptr inttoptr (i16 432 to ptr), align 2, !dbg !124, !tbaa !16
  store i16 %2, ptr %1, align 2, !dbg !125, !tbaa !16
  %3 = load volatile i16, ptr inttoptr (i16 434 to ptr), align 2, !dbg !126, !tbaa !16
  %4 = zext i16 %3 to i32, !dbg !127
  %5 = shl i32 %4, 16, !dbg !128
  %6 = load i16, ptr %1, align 2, !dbg !129, !tbaa !16
  %7 = zext i16 %6 to i32, !dbg !129
  %8 = or i32 %5, %7, !dbg !130
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #7, !dbg !131
  ret i32 %8, !dbg !132
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @write(i32 noundef %0, i32 noundef %1) #0 section ".sm.STORAGE.text" !dbg !133 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store i32 %0, ptr %3, align 2, !tbaa !47
  store i32 %1, ptr %4, align 2, !tbaa !47
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !134
  store ptr @sealed, ptr %5, align 2, !dbg !135, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #7, !dbg !136
  store i16 1, ptr %6, align 2, !dbg !137, !tbaa !16
  %8 = load i32, ptr %3, align 2, !dbg !138, !tbaa !47
  store i32 %8, ptr @sealed, align 2, !dbg !139, !tbaa !140
  %9 = load i32, ptr %4, align 2, !dbg !143, !tbaa !47
  store i32 %9, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 1), align 2, !dbg !144, !tbaa !145
  %10 = call i16 @sancus_wrap(ptr noundef @sealed, i16 noundef 8, ptr noundef @record, i16 noundef 12, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 1), ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 2)) #6, !dbg !146
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !147
  store i16 0, ptr %7, align 2, !dbg !148, !tbaa !16
  br label %11, !dbg !147

11:                                               ; preds = %37, %2
  %12 = load i16, ptr %7, align 2, !dbg !149, !tbaa !16
  %13 = icmp ult i16 %12, 18, !dbg !150
  br i1 %13, label %15, label %14, !dbg !151

14:                                               ; preds = %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !151
  br label %40

15:                                               ; preds = %11
  %16 = load i16, ptr @place, align 2, !dbg !152, !tbaa !16
  %17 = mul i16 %16, 18, !dbg !153
  %18 = load i16, ptr %7, align 2, !dbg !154, !tbaa !16
  %19 = add i16 %17, %18, !dbg !155
  call void @select(i16 noundef zeroext %19) #6, !dbg !156
  %20 = load ptr, ptr %5, align 2, !dbg !157, !tbaa !9
  %21 = load i16, ptr %7, align 2, !dbg !158, !tbaa !16
  %22 = getelementptr inbounds i16, ptr %20, i16 %21, !dbg !157
  %23 = load i16, ptr %22, align 2, !dbg !157, !tbaa !16
  store volatile i16 %23, ptr inttoptr (i16 426 to ptr), align 2, !dbg !159, !tbaa !16
  %24 = load i16, ptr @place, align 2, !dbg !160, !tbaa !16
  %25 = mul i16 %24, 18, !dbg !161
  %26 = load i16, ptr %7, align 2, !dbg !162, !tbaa !16
  %27 = add i16 %25, %26, !dbg !163
  call void @select(i16 noundef zeroext %27) #6, !dbg !164
  %28 = load volatile i16, ptr inttoptr (i16 426 to ptr), align 2, !dbg !165, !tbaa !16
  %29 = load ptr, ptr %5, align 2, !dbg !166, !tbaa !9
  %30 = load i16, ptr %7, align 2, !dbg !167, !tbaa !16
  %31 = getelementptr inbounds i16, ptr %29, i16 %30, !dbg !166
  %32 = load i16, ptr %31, align 2, !dbg !166, !tbaa !16
  %33 = icmp eq i16 %28, %32, !dbg !168
  %34 = zext i1 %33 to i16, !dbg !168
  %35 = load i16, ptr %6, align 2, !dbg !169, !tbaa !16
  %36 = and i16 %35, %34, !dbg !169
  store i16 %36, ptr %6, align 2, !dbg !169, !tbaa !16
  br label %37, !dbg !170

37:                                               ; preds = %15
  %38 = load i16, ptr %7, align 2, !dbg !171, !tbaa !16
  %39 = add i16 %38, 1, !dbg !171
  store i16 %39, ptr %7, align 2, !dbg !171, !tbaa !16
  br label %11, !dbg !151, !llvm.loop !172

40:                                               ; preds = %14
  br label %41, !dbg !174

41:                                               ; preds = %50, %40
  %42 = load i16, ptr %6, align 2, !dbg !175, !tbaa !16
  %43 = icmp ne i16 %42, 0, !dbg !175
  br i1 %43, label %44, label %48, !dbg !176

44:                                               ; preds = %41
  %45 = call i32 @counter() #6, !dbg !177
  %46 = load i32, ptr %3, align 2, !dbg !178, !tbaa !47
  %47 = icmp ne i32 %45, %46, !dbg !179
  br label %48

48:                                               ; preds = %44, %41
  %49 = phi i1 [ false, %41 ], [ %47, %44 ], !dbg !180
  br i1 %49, label %50, label %51, !dbg !174

50:                                               ; preds = %48
  store volatile i16 0, ptr inttoptr (i16 440 to ptr), align 2, !dbg !181, !tbaa !16
  br label %41, !dbg !174, !llvm.loop !182

51:                                               ; preds = %48
  %52 = load i16, ptr %6, align 2, !dbg !184, !tbaa !16
  %53 = load i16, ptr @place, align 2, !dbg !185, !tbaa !16
  %54 = xor i16 %53, %52, !dbg !185
  store i16 %54, ptr @place, align 2, !dbg !185, !tbaa !16
  %55 = load i16, ptr %6, align 2, !dbg !186, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #7, !dbg !187
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !187
  ret i16 %55, !dbg !188
}

; Function Attrs: nounwind optsize
define internal i32 @read(i16 noundef zeroext %0) #0 section ".sm.STORAGE.text" !dbg !189 {
  %2 = alloca i16, align 2
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #7, !dbg !190
  store ptr @sealed, ptr %3, align 2, !dbg !191, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #7, !dbg !192
  store i16 0, ptr %4, align 2, !dbg !193, !tbaa !16
  br label %6, !dbg !192

6:                                                ; preds = %19, %1
  %7 = load i16, ptr %4, align 2, !dbg !194, !tbaa !16
  %8 = icmp ult i16 %7, 18, !dbg !195
  br i1 %8, label %10, label %9, !dbg !196

9:                                                ; preds = %6
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #7, !dbg !196
  br label %22

10:                                               ; preds = %6
  %11 = load i16, ptr %2, align 2, !dbg !197, !tbaa !16
  %12 = mul i16 %11, 18, !dbg !198
  %13 = load i16, ptr %4, align 2, !dbg !199, !tbaa !16
  %14 = add i16 %12, %13, !dbg !200
  call void @select(i16 noundef zeroext %14) #6, !dbg !201
  %15 = load volatile i16, ptr inttoptr (i16 426 to ptr), align 2, !dbg !202, !tbaa !16
  %16 = load ptr, ptr %3, align 2, !dbg !203, !tbaa !9
  %17 = load i16, ptr %4, align 2, !dbg !204, !tbaa !16
  %18 = getelementptr inbounds i16, ptr %16, i16 %17, !dbg !203
  store i16 %15, ptr %18, align 2, !dbg !205, !tbaa !16
  br label %19, !dbg !206

19:                                               ; preds = %10
  %20 = load i16, ptr %4, align 2, !dbg !207, !tbaa !16
  %21 = add i16 %20, 1, !dbg !207
  store i16 %21, ptr %4, align 2, !dbg !207, !tbaa !16
  br label %6, !dbg !196, !llvm.loop !208

22:                                               ; preds = %9
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !209
  %23 = call i16 @sancus_unwrap(ptr noundef @sealed, i16 noundef 8, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 1), i16 noundef 12, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 2), ptr noundef @record) #6, !dbg !210
  store i16 %23, ptr %5, align 2, !dbg !211, !tbaa !16
  %24 = load i16, ptr %5, align 2, !dbg !212, !tbaa !16
  %25 = icmp ne i16 %24, 0, !dbg !212
  br i1 %25, label %26, label %28, !dbg !212

26:                                               ; preds = %22
  %27 = load i32, ptr @sealed, align 2, !dbg !213, !tbaa !140
  br label %29, !dbg !212

28:                                               ; preds = %22
  br label %29, !dbg !212

29:                                               ; preds = %28, %26
  %30 = phi i32 [ %27, %26 ], [ 0, %28 ], !dbg !212
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !214
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #7, !dbg !214
  ret i32 %30, !dbg !215
}

; Function Attrs: nounwind optsize
define internal void @select(i16 noundef zeroext %0) #0 section ".sm.STORAGE.text" !dbg !216 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  br label %3, !dbg !217

3:                                                ; preds = %7, %1
  %4 = load volatile i16, ptr inttoptr (i16 428 to ptr), align 2, !dbg !218, !tbaa !16
  %5 = and i16 %4, 1, !dbg !219
  %6 = icmp ne i16 %5, 0, !dbg !217
  br i1 %6, label %7, label %8, !dbg !217

7:                                                ; preds = %3
  br label %3, !dbg !217, !llvm.loop !220

8:                                                ; preds = %3
  %9 = load i16, ptr %2, align 2, !dbg !222, !tbaa !16
  store volatile i16 %9, ptr inttoptr (i16 424 to ptr), align 2, !dbg !223, !tbaa !16
  ret void, !dbg !224
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap(ptr noundef %0, i16 noundef %1, ptr noundef %2, i16 noundef %3, ptr noundef %4, ptr noundef %5) #5 !dbg !225 {
  %7 = alloca ptr, align 2
  %8 = alloca i16, align 2
  %9 = alloca ptr, align 2
  %10 = alloca i16, align 2
  %11 = alloca ptr, align 2
  %12 = alloca ptr, align 2
  store ptr %0, ptr %7, align 2, !tbaa !9
  store i16 %1, ptr %8, align 2, !tbaa !13
  store ptr %2, ptr %9, align 2, !tbaa !9
  store i16 %3, ptr %10, align 2, !tbaa !13
  store ptr %4, ptr %11, align 2, !tbaa !9
  store ptr %5, ptr %12, align 2, !tbaa !9
  %13 = load ptr, ptr %7, align 2, !dbg !227, !tbaa !9
  %14 = load i16, ptr %8, align 2, !dbg !228, !tbaa !13
  %15 = load ptr, ptr %9, align 2, !dbg !229, !tbaa !9
  %16 = load i16, ptr %10, align 2, !dbg !230, !tbaa !13
  %17 = load ptr, ptr %11, align 2, !dbg !231, !tbaa !9
  %18 = load ptr, ptr %12, align 2, !dbg !232, !tbaa !9
  %19 = call i16 @sancus_unwrap_with_key(ptr noundef null, ptr noundef %13, i16 noundef %14, ptr noundef %15, i16 noundef %16, ptr noundef %17, ptr noundef %18) #6, !dbg !233
  ret i16 %19, !dbg !234
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #5 !dbg !235 {
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
  %16 = load i16, ptr %13, align 2, !dbg !236, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !237
  br i1 %17, label %18, label %24, !dbg !236

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !238, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !239, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !240, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !241, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #6, !dbg !242
  store i16 %23, ptr %8, align 2, !dbg !243
  br label %35, !dbg !243

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !244, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !245, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !246, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !247, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !248, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !249, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !250
  %32 = load ptr, ptr %14, align 2, !dbg !251, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !252
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #6, !dbg !253
  store i16 %34, ptr %8, align 2, !dbg !254
  br label %35, !dbg !254

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !255
  ret i16 %36, !dbg !255
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #5 !dbg !256 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [16 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 16, ptr %9) #7, !dbg !257
  %10 = load ptr, ptr %5, align 2, !dbg !258, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !259, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !260, !tbaa !13
  %13 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !261
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #6, !dbg !262
  %15 = icmp ne i16 %14, 0, !dbg !262
  br i1 %15, label %16, label %21, !dbg !263

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !264, !tbaa !9
  %18 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !265
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 16) #6, !dbg !266
  %20 = icmp eq i16 %19, 0, !dbg !267
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !268
  %23 = zext i1 %22 to i16, !dbg !263
  call void @llvm.lifetime.end.p0(i64 16, ptr %9) #7, !dbg !269
  ret i16 %23, !dbg !270
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #5 !dbg !271 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !272
  %22 = load ptr, ptr %8, align 2, !dbg !272, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !272
  store i16 %23, ptr %15, align 2, !dbg !272, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !272
  %24 = load ptr, ptr %9, align 2, !dbg !272, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !272
  store i16 %25, ptr %16, align 2, !dbg !272, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !272
  %26 = load ptr, ptr %9, align 2, !dbg !272, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !272
  %28 = load i16, ptr %10, align 2, !dbg !272, !tbaa !13
  %29 = add i16 %27, %28, !dbg !272
  store i16 %29, ptr %17, align 2, !dbg !272, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !272
  %30 = load ptr, ptr %11, align 2, !dbg !272, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !272
  store i16 %31, ptr %18, align 2, !dbg !272, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !272
  %32 = load ptr, ptr %11, align 2, !dbg !272, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !272
  %34 = load i16, ptr %12, align 2, !dbg !272, !tbaa !13
  %35 = add i16 %33, %34, !dbg !272
  store i16 %35, ptr %19, align 2, !dbg !272, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !272
  %36 = load i16, ptr %13, align 2, !dbg !272, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !272, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !272
  %37 = load i16, ptr %14, align 2, !dbg !272, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !272, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !272, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !272, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !272, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !272, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !272, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !272, !srcloc !273
  store i16 %44, ptr %21, align 2, !dbg !272, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !272, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !272
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !272
  ret i16 %45, !dbg !272
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #5 !dbg !274 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !275
  %16 = load ptr, ptr %5, align 2, !dbg !275, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !275
  store i16 %17, ptr %9, align 2, !dbg !275, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !276
  %18 = load ptr, ptr %6, align 2, !dbg !276, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !276
  store i16 %19, ptr %10, align 2, !dbg !276, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #7, !dbg !277
  %20 = load ptr, ptr %6, align 2, !dbg !277, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !277
  %22 = load i16, ptr %7, align 2, !dbg !277, !tbaa !13
  %23 = add i16 %21, %22, !dbg !277
  store i16 %23, ptr %11, align 2, !dbg !277, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !278
  store i16 0, ptr %12, align 2, !dbg !278, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #7, !dbg !279
  store i16 0, ptr %13, align 2, !dbg !279, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #7, !dbg !280
  %24 = load ptr, ptr %8, align 2, !dbg !280, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !280
  store i16 %25, ptr %14, align 2, !dbg !280, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !281
  %26 = load i16, ptr %9, align 2, !dbg !282, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !283, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !284, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !285, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !286, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !287, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #7, !dbg !288, !srcloc !289
  store i16 %32, ptr %15, align 2, !dbg !288, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !290, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !291
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #7, !dbg !291
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #7, !dbg !291
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !291
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #7, !dbg !291
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !291
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !291
  ret i16 %33, !dbg !292
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #5 !dbg !293 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !294
  %11 = load ptr, ptr %4, align 2, !dbg !295, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !296, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #7, !dbg !297
  %12 = load ptr, ptr %5, align 2, !dbg !298, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !299, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !300
  store i16 0, ptr %9, align 2, !dbg !301, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !302
  store i16 0, ptr %10, align 2, !dbg !303, !tbaa !13
  br label %13, !dbg !302

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !304, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !305, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !306
  br i1 %16, label %18, label %17, !dbg !307

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !307
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !308, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !309, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !308
  %22 = load volatile i8, ptr %21, align 1, !dbg !308, !tbaa !33
  %23 = zext i8 %22 to i16, !dbg !308
  %24 = load ptr, ptr %8, align 2, !dbg !310, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !311, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !310
  %27 = load volatile i8, ptr %26, align 1, !dbg !310, !tbaa !33
  %28 = zext i8 %27 to i16, !dbg !310
  %29 = xor i16 %23, %28, !dbg !312
  %30 = load i16, ptr %9, align 2, !dbg !313, !tbaa !13
  %31 = or i16 %30, %29, !dbg !313
  store i16 %31, ptr %9, align 2, !dbg !313, !tbaa !13
  br label %32, !dbg !314

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !315, !tbaa !13
  %34 = add i16 %33, 1, !dbg !315
  store i16 %34, ptr %10, align 2, !dbg !315, !tbaa !13
  br label %13, !dbg !307, !llvm.loop !316

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !317, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !318
  %38 = lshr i16 %37, 8, !dbg !319
  %39 = and i16 1, %38, !dbg !320
  %40 = sub nsw i16 %39, 1, !dbg !321
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !322
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #7, !dbg !322
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !322
  ret i16 %40, !dbg !323
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap(ptr noundef %0, i16 noundef %1, ptr noundef %2, i16 noundef %3, ptr noundef %4, ptr noundef %5) #5 !dbg !324 {
  %7 = alloca ptr, align 2
  %8 = alloca i16, align 2
  %9 = alloca ptr, align 2
  %10 = alloca i16, align 2
  %11 = alloca ptr, align 2
  %12 = alloca ptr, align 2
  store ptr %0, ptr %7, align 2, !tbaa !9
  store i16 %1, ptr %8, align 2, !tbaa !13
  store ptr %2, ptr %9, align 2, !tbaa !9
  store i16 %3, ptr %10, align 2, !tbaa !13
  store ptr %4, ptr %11, align 2, !tbaa !9
  store ptr %5, ptr %12, align 2, !tbaa !9
  %13 = load ptr, ptr %7, align 2, !dbg !325, !tbaa !9
  %14 = load i16, ptr %8, align 2, !dbg !326, !tbaa !13
  %15 = load ptr, ptr %9, align 2, !dbg !327, !tbaa !9
  %16 = load i16, ptr %10, align 2, !dbg !328, !tbaa !13
  %17 = load ptr, ptr %11, align 2, !dbg !329, !tbaa !9
  %18 = load ptr, ptr %12, align 2, !dbg !330, !tbaa !9
  %19 = call i16 @sancus_wrap_with_key(ptr noundef null, ptr noundef %13, i16 noundef %14, ptr noundef %15, i16 noundef %16, ptr noundef %17, ptr noundef %18) #6, !dbg !331
  ret i16 %19, !dbg !332
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #5 !dbg !333 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !334, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !335, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !336, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !337, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !338, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !339, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !340
  %22 = load ptr, ptr %14, align 2, !dbg !341, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !342
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #6, !dbg !343
  ret i16 %24, !dbg !344
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #5 !dbg !345 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !346
  %22 = load ptr, ptr %8, align 2, !dbg !346, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !346
  store i16 %23, ptr %15, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !346
  %24 = load ptr, ptr %9, align 2, !dbg !346, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !346
  store i16 %25, ptr %16, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !346
  %26 = load ptr, ptr %9, align 2, !dbg !346, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !346
  %28 = load i16, ptr %10, align 2, !dbg !346, !tbaa !13
  %29 = add i16 %27, %28, !dbg !346
  store i16 %29, ptr %17, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !346
  %30 = load ptr, ptr %11, align 2, !dbg !346, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !346
  store i16 %31, ptr %18, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !346
  %32 = load ptr, ptr %11, align 2, !dbg !346, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !346
  %34 = load i16, ptr %12, align 2, !dbg !346, !tbaa !13
  %35 = add i16 %33, %34, !dbg !346
  store i16 %35, ptr %19, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !346
  %36 = load i16, ptr %13, align 2, !dbg !346, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !346
  %37 = load i16, ptr %14, align 2, !dbg !346, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !346, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !346, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !346, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !346, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !346, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !346, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !346, !srcloc !347
  store i16 %44, ptr %21, align 2, !dbg !346, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !346, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !346
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !346
  ret i16 %45, !dbg !346
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nobuiltin optsize "no-builtins" }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "storage.c", directory: "", checksumkind: CSK_MD5, checksum: "098192c0391ed44120030081a85ea001")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "restored_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "storage.c", directory: "", checksumkind: CSK_MD5, checksum: "196e15cde7ed7e50e3640cd41cc5dafa")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 10, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_STORAGE_send_output", scope: !6, file: !6, line: 10, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 89, type: !7, scopeLine: 89, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 90, column: 9, scope: !19)
!21 = !DILocation(line: 90, column: 15, scope: !19)
!22 = !DILocation(line: 91, column: 9, scope: !19)
!23 = !DILocation(line: 92, column: 5, scope: !19)
!24 = !DILocation(line: 93, column: 5, scope: !19)
!25 = !DILocation(line: 93, column: 32, scope: !19)
!26 = !DILocation(line: 93, column: 33, scope: !19)
!27 = !DILocation(line: 93, column: 39, scope: !19)
!28 = !{!29, !17, i64 0}
!29 = !{!"restored", !17, i64 0, !30, i64 2}
!30 = !{!"record", !11, i64 0}
!31 = !DILocation(line: 93, column: 49, scope: !19)
!32 = !{i64 0, i64 12, !33}
!33 = !{!11, !11, i64 0}
!34 = !DILocation(line: 94, column: 10, scope: !19)
!35 = !DILocation(line: 94, column: 15, scope: !19)
!36 = !DILocation(line: 94, column: 18, scope: !19)
!37 = !DILocation(line: 94, column: 24, scope: !19)
!38 = !DILocation(line: 94, column: 9, scope: !19)
!39 = !DILocation(line: 95, column: 16, scope: !19)
!40 = !DILocation(line: 95, column: 14, scope: !19)
!41 = !DILocation(line: 96, column: 5, scope: !19)
!42 = !DILocation(line: 97, column: 1, scope: !19)
!43 = distinct !DISubprogram(name: "open", scope: !6, file: !6, line: 75, type: !7, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!44 = !DILocation(line: 76, column: 5, scope: !43)
!45 = !DILocation(line: 76, column: 21, scope: !43)
!46 = !DILocation(line: 76, column: 14, scope: !43)
!47 = !{!48, !48, i64 0}
!48 = !{!"long", !11, i64 0}
!49 = !DILocation(line: 76, column: 41, scope: !43)
!50 = !DILocation(line: 76, column: 32, scope: !43)
!51 = !DILocation(line: 76, column: 59, scope: !43)
!52 = !DILocation(line: 76, column: 50, scope: !43)
!53 = !DILocation(line: 77, column: 13, scope: !43)
!54 = !DILocation(line: 77, column: 23, scope: !43)
!55 = !DILocation(line: 77, column: 28, scope: !43)
!56 = !DILocation(line: 77, column: 20, scope: !43)
!57 = !DILocation(line: 77, column: 32, scope: !43)
!58 = !DILocation(line: 77, column: 36, scope: !43)
!59 = !DILocation(line: 77, column: 46, scope: !43)
!60 = !DILocation(line: 77, column: 43, scope: !43)
!61 = !DILocation(line: 77, column: 51, scope: !43)
!62 = !DILocation(line: 77, column: 54, scope: !43)
!63 = !DILocation(line: 77, column: 64, scope: !43)
!64 = !DILocation(line: 77, column: 69, scope: !43)
!65 = !DILocation(line: 77, column: 61, scope: !43)
!66 = !DILocation(line: 0, scope: !43)
!67 = !DILocation(line: 77, column: 11, scope: !43)
!68 = !DILocation(line: 78, column: 20, scope: !43)
!69 = !DILocation(line: 78, column: 19, scope: !43)
!70 = !DILocation(line: 78, column: 14, scope: !43)
!71 = !DILocation(line: 78, column: 12, scope: !43)
!72 = !DILocation(line: 79, column: 9, scope: !43)
!73 = !DILocation(line: 79, column: 14, scope: !43)
!74 = !DILocation(line: 79, column: 19, scope: !43)
!75 = !DILocation(line: 79, column: 22, scope: !43)
!76 = !DILocation(line: 79, column: 29, scope: !43)
!77 = !DILocation(line: 80, column: 33, scope: !43)
!78 = !DILocation(line: 80, column: 34, scope: !43)
!79 = !DILocation(line: 80, column: 18, scope: !43)
!80 = !DILocation(line: 81, column: 15, scope: !43)
!81 = !DILocation(line: 82, column: 15, scope: !43)
!82 = !DILocation(line: 83, column: 5, scope: !43)
!83 = !DILocation(line: 84, column: 9, scope: !43)
!84 = !DILocation(line: 84, column: 28, scope: !43)
!85 = !DILocation(line: 84, column: 38, scope: !43)
!86 = !DILocation(line: 84, column: 35, scope: !43)
!87 = !DILocation(line: 84, column: 43, scope: !43)
!88 = !DILocation(line: 84, column: 46, scope: !43)
!89 = !DILocation(line: 84, column: 56, scope: !43)
!90 = !DILocation(line: 84, column: 61, scope: !43)
!91 = !DILocation(line: 84, column: 53, scope: !43)
!92 = !DILocation(line: 84, column: 18, scope: !43)
!93 = !DILocation(line: 85, column: 17, scope: !43)
!94 = !DILocation(line: 85, column: 25, scope: !43)
!95 = !DILocation(line: 85, column: 34, scope: !43)
!96 = !DILocation(line: 85, column: 39, scope: !43)
!97 = !DILocation(line: 85, column: 44, scope: !43)
!98 = !DILocation(line: 85, column: 28, scope: !43)
!99 = !DILocation(line: 85, column: 15, scope: !43)
!100 = !DILocation(line: 86, column: 5, scope: !43)
!101 = !DILocation(line: 87, column: 1, scope: !43)
!102 = distinct !DISubprogram(name: "save_in", scope: !6, file: !6, line: 99, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!103 = !DILocation(line: 100, column: 5, scope: !102)
!104 = !DILocation(line: 100, column: 34, scope: !102)
!105 = !DILocation(line: 100, column: 26, scope: !102)
!106 = !DILocation(line: 102, column: 9, scope: !102)
!107 = !DILocation(line: 102, column: 15, scope: !102)
!108 = !DILocation(line: 102, column: 23, scope: !102)
!109 = !DILocation(line: 102, column: 26, scope: !102)
!110 = !DILocation(line: 103, column: 19, scope: !102)
!111 = !DILocation(line: 103, column: 18, scope: !102)
!112 = !DILocation(line: 104, column: 9, scope: !102)
!113 = !DILocation(line: 104, column: 25, scope: !102)
!114 = !DILocation(line: 104, column: 35, scope: !102)
!115 = !DILocation(line: 104, column: 18, scope: !102)
!116 = !DILocation(line: 105, column: 23, scope: !102)
!117 = !DILocation(line: 105, column: 29, scope: !102)
!118 = !DILocation(line: 105, column: 17, scope: !102)
!119 = !DILocation(line: 105, column: 15, scope: !102)
!120 = !DILocation(line: 106, column: 5, scope: !102)
!121 = !DILocation(line: 107, column: 1, scope: !102)
!122 = distinct !DISubprogram(name: "counter", scope: !6, file: !6, line: 31, type: !7, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!123 = !DILocation(line: 32, column: 5, scope: !122)
!124 = !DILocation(line: 32, column: 20, scope: !122)
!125 = !DILocation(line: 32, column: 14, scope: !122)
!126 = !DILocation(line: 33, column: 22, scope: !122)
!127 = !DILocation(line: 33, column: 12, scope: !122)
!128 = !DILocation(line: 33, column: 41, scope: !122)
!129 = !DILocation(line: 33, column: 49, scope: !122)
!130 = !DILocation(line: 33, column: 47, scope: !122)
!131 = !DILocation(line: 34, column: 1, scope: !122)
!132 = !DILocation(line: 33, column: 5, scope: !122)
!133 = distinct !DISubprogram(name: "write", scope: !6, file: !6, line: 43, type: !7, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!134 = !DILocation(line: 44, column: 5, scope: !133)
!135 = !DILocation(line: 44, column: 21, scope: !133)
!136 = !DILocation(line: 45, column: 5, scope: !133)
!137 = !DILocation(line: 45, column: 14, scope: !133)
!138 = !DILocation(line: 46, column: 28, scope: !133)
!139 = !DILocation(line: 46, column: 26, scope: !133)
!140 = !{!141, !48, i64 0}
!141 = !{!"sealed", !142, i64 0, !30, i64 8, !11, i64 20}
!142 = !{!"", !48, i64 0, !48, i64 4}
!143 = !DILocation(line: 47, column: 28, scope: !133)
!144 = !DILocation(line: 47, column: 26, scope: !133)
!145 = !{!141, !48, i64 4}
!146 = !DILocation(line: 48, column: 5, scope: !133)
!147 = !DILocation(line: 49, column: 10, scope: !133)
!148 = !DILocation(line: 49, column: 19, scope: !133)
!149 = !DILocation(line: 49, column: 30, scope: !133)
!150 = !DILocation(line: 49, column: 36, scope: !133)
!151 = !DILocation(line: 49, column: 5, scope: !133)
!152 = !DILocation(line: 50, column: 16, scope: !133)
!153 = !DILocation(line: 50, column: 22, scope: !133)
!154 = !DILocation(line: 50, column: 32, scope: !133)
!155 = !DILocation(line: 50, column: 30, scope: !133)
!156 = !DILocation(line: 50, column: 9, scope: !133)
!157 = !DILocation(line: 51, column: 20, scope: !133)
!158 = !DILocation(line: 51, column: 26, scope: !133)
!159 = !DILocation(line: 51, column: 18, scope: !133)
!160 = !DILocation(line: 52, column: 16, scope: !133)
!161 = !DILocation(line: 52, column: 22, scope: !133)
!162 = !DILocation(line: 52, column: 32, scope: !133)
!163 = !DILocation(line: 52, column: 30, scope: !133)
!164 = !DILocation(line: 52, column: 9, scope: !133)
!165 = !DILocation(line: 53, column: 17, scope: !133)
!166 = !DILocation(line: 53, column: 29, scope: !133)
!167 = !DILocation(line: 53, column: 35, scope: !133)
!168 = !DILocation(line: 53, column: 26, scope: !133)
!169 = !DILocation(line: 53, column: 14, scope: !133)
!170 = !DILocation(line: 54, column: 5, scope: !133)
!171 = !DILocation(line: 49, column: 50, scope: !133)
!172 = distinct !{!172, !151, !170, !173}
!173 = !{!"llvm.loop.mustprogress"}
!174 = !DILocation(line: 55, column: 5, scope: !133)
!175 = !DILocation(line: 55, column: 12, scope: !133)
!176 = !DILocation(line: 55, column: 17, scope: !133)
!177 = !DILocation(line: 55, column: 20, scope: !133)
!178 = !DILocation(line: 55, column: 33, scope: !133)
!179 = !DILocation(line: 55, column: 30, scope: !133)
!180 = !DILocation(line: 0, scope: !133)
!181 = !DILocation(line: 56, column: 25, scope: !133)
!182 = distinct !{!182, !174, !183, !173}
!183 = !DILocation(line: 57, column: 5, scope: !133)
!184 = !DILocation(line: 58, column: 14, scope: !133)
!185 = !DILocation(line: 58, column: 11, scope: !133)
!186 = !DILocation(line: 59, column: 12, scope: !133)
!187 = !DILocation(line: 60, column: 1, scope: !133)
!188 = !DILocation(line: 59, column: 5, scope: !133)
!189 = distinct !DISubprogram(name: "read", scope: !6, file: !6, line: 63, type: !7, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!190 = !DILocation(line: 64, column: 5, scope: !189)
!191 = !DILocation(line: 64, column: 15, scope: !189)
!192 = !DILocation(line: 65, column: 10, scope: !189)
!193 = !DILocation(line: 65, column: 19, scope: !189)
!194 = !DILocation(line: 65, column: 30, scope: !189)
!195 = !DILocation(line: 65, column: 36, scope: !189)
!196 = !DILocation(line: 65, column: 5, scope: !189)
!197 = !DILocation(line: 66, column: 16, scope: !189)
!198 = !DILocation(line: 66, column: 21, scope: !189)
!199 = !DILocation(line: 66, column: 31, scope: !189)
!200 = !DILocation(line: 66, column: 29, scope: !189)
!201 = !DILocation(line: 66, column: 9, scope: !189)
!202 = !DILocation(line: 67, column: 24, scope: !189)
!203 = !DILocation(line: 67, column: 9, scope: !189)
!204 = !DILocation(line: 67, column: 15, scope: !189)
!205 = !DILocation(line: 67, column: 22, scope: !189)
!206 = !DILocation(line: 68, column: 5, scope: !189)
!207 = !DILocation(line: 65, column: 50, scope: !189)
!208 = distinct !{!208, !196, !206, !173}
!209 = !DILocation(line: 69, column: 5, scope: !189)
!210 = !DILocation(line: 70, column: 9, scope: !189)
!211 = !DILocation(line: 69, column: 14, scope: !189)
!212 = !DILocation(line: 71, column: 12, scope: !189)
!213 = !DILocation(line: 71, column: 34, scope: !189)
!214 = !DILocation(line: 72, column: 1, scope: !189)
!215 = !DILocation(line: 71, column: 5, scope: !189)
!216 = distinct !DISubprogram(name: "select", scope: !6, file: !6, line: 36, type: !7, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!217 = !DILocation(line: 37, column: 5, scope: !216)
!218 = !DILocation(line: 37, column: 12, scope: !216)
!219 = !DILocation(line: 37, column: 23, scope: !216)
!220 = distinct !{!220, !217, !221, !173}
!221 = !DILocation(line: 38, column: 5, scope: !216)
!222 = !DILocation(line: 39, column: 19, scope: !216)
!223 = !DILocation(line: 39, column: 17, scope: !216)
!224 = !DILocation(line: 40, column: 1, scope: !216)
!225 = distinct !DISubprogram(name: "sancus_unwrap", scope: !226, file: !226, line: 260, type: !7, scopeLine: 261, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!226 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!227 = !DILocation(line: 262, column: 41, scope: !225)
!228 = !DILocation(line: 262, column: 45, scope: !225)
!229 = !DILocation(line: 262, column: 56, scope: !225)
!230 = !DILocation(line: 262, column: 64, scope: !225)
!231 = !DILocation(line: 262, column: 79, scope: !225)
!232 = !DILocation(line: 262, column: 84, scope: !225)
!233 = !DILocation(line: 262, column: 12, scope: !225)
!234 = !DILocation(line: 262, column: 5, scope: !225)
!235 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !226, file: !226, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!236 = !DILocation(line: 254, column: 9, scope: !235)
!237 = !DILocation(line: 254, column: 23, scope: !235)
!238 = !DILocation(line: 255, column: 38, scope: !235)
!239 = !DILocation(line: 255, column: 43, scope: !235)
!240 = !DILocation(line: 255, column: 47, scope: !235)
!241 = !DILocation(line: 255, column: 58, scope: !235)
!242 = !DILocation(line: 255, column: 16, scope: !235)
!243 = !DILocation(line: 255, column: 9, scope: !235)
!244 = !DILocation(line: 257, column: 30, scope: !235)
!245 = !DILocation(line: 257, column: 35, scope: !235)
!246 = !DILocation(line: 257, column: 39, scope: !235)
!247 = !DILocation(line: 257, column: 50, scope: !235)
!248 = !DILocation(line: 257, column: 58, scope: !235)
!249 = !DILocation(line: 257, column: 84, scope: !235)
!250 = !DILocation(line: 257, column: 73, scope: !235)
!251 = !DILocation(line: 257, column: 101, scope: !235)
!252 = !DILocation(line: 257, column: 90, scope: !235)
!253 = !DILocation(line: 257, column: 12, scope: !235)
!254 = !DILocation(line: 257, column: 5, scope: !235)
!255 = !DILocation(line: 258, column: 1, scope: !235)
!256 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !226, file: !226, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!257 = !DILocation(line: 241, column: 5, scope: !256)
!258 = !DILocation(line: 242, column: 32, scope: !256)
!259 = !DILocation(line: 242, column: 37, scope: !256)
!260 = !DILocation(line: 242, column: 43, scope: !256)
!261 = !DILocation(line: 242, column: 56, scope: !256)
!262 = !DILocation(line: 242, column: 12, scope: !256)
!263 = !DILocation(line: 242, column: 66, scope: !256)
!264 = !DILocation(line: 243, column: 30, scope: !256)
!265 = !DILocation(line: 243, column: 35, scope: !256)
!266 = !DILocation(line: 243, column: 12, scope: !256)
!267 = !DILocation(line: 243, column: 62, scope: !256)
!268 = !DILocation(line: 0, scope: !256)
!269 = !DILocation(line: 244, column: 1, scope: !256)
!270 = !DILocation(line: 242, column: 5, scope: !256)
!271 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !226, file: !226, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!272 = !DILocation(line: 205, column: 1, scope: !271)
!273 = !{i64 0}
!274 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !226, file: !226, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!275 = !DILocation(line: 221, column: 5, scope: !274)
!276 = !DILocation(line: 222, column: 5, scope: !274)
!277 = !DILocation(line: 223, column: 5, scope: !274)
!278 = !DILocation(line: 224, column: 5, scope: !274)
!279 = !DILocation(line: 225, column: 5, scope: !274)
!280 = !DILocation(line: 226, column: 5, scope: !274)
!281 = !DILocation(line: 227, column: 5, scope: !274)
!282 = !DILocation(line: 230, column: 28, scope: !274)
!283 = !DILocation(line: 230, column: 37, scope: !274)
!284 = !DILocation(line: 230, column: 47, scope: !274)
!285 = !DILocation(line: 230, column: 57, scope: !274)
!286 = !DILocation(line: 230, column: 67, scope: !274)
!287 = !DILocation(line: 230, column: 77, scope: !274)
!288 = !DILocation(line: 228, column: 5, scope: !274)
!289 = !{i64 0}
!290 = !DILocation(line: 232, column: 17, scope: !274)
!291 = !DILocation(line: 233, column: 1, scope: !274)
!292 = !DILocation(line: 232, column: 5, scope: !274)
!293 = distinct !DISubprogram(name: "constant_time_cmp", scope: !226, file: !226, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!294 = !DILocation(line: 126, column: 5, scope: !293)
!295 = !DILocation(line: 126, column: 41, scope: !293)
!296 = !DILocation(line: 126, column: 35, scope: !293)
!297 = !DILocation(line: 127, column: 5, scope: !293)
!298 = !DILocation(line: 127, column: 43, scope: !293)
!299 = !DILocation(line: 127, column: 35, scope: !293)
!300 = !DILocation(line: 128, column: 5, scope: !293)
!301 = !DILocation(line: 128, column: 14, scope: !293)
!302 = !DILocation(line: 129, column: 10, scope: !293)
!303 = !DILocation(line: 129, column: 19, scope: !293)
!304 = !DILocation(line: 129, column: 30, scope: !293)
!305 = !DILocation(line: 129, column: 38, scope: !293)
!306 = !DILocation(line: 129, column: 36, scope: !293)
!307 = !DILocation(line: 129, column: 5, scope: !293)
!308 = !DILocation(line: 130, column: 23, scope: !293)
!309 = !DILocation(line: 130, column: 27, scope: !293)
!310 = !DILocation(line: 130, column: 36, scope: !293)
!311 = !DILocation(line: 130, column: 42, scope: !293)
!312 = !DILocation(line: 130, column: 34, scope: !293)
!313 = !DILocation(line: 130, column: 20, scope: !293)
!314 = !DILocation(line: 131, column: 5, scope: !293)
!315 = !DILocation(line: 129, column: 51, scope: !293)
!316 = distinct !{!316, !307, !314, !173}
!317 = !DILocation(line: 132, column: 24, scope: !293)
!318 = !DILocation(line: 132, column: 35, scope: !293)
!319 = !DILocation(line: 132, column: 40, scope: !293)
!320 = !DILocation(line: 132, column: 20, scope: !293)
!321 = !DILocation(line: 132, column: 47, scope: !293)
!322 = !DILocation(line: 133, column: 1, scope: !293)
!323 = !DILocation(line: 132, column: 5, scope: !293)
!324 = distinct !DISubprogram(name: "sancus_wrap", scope: !226, file: !226, line: 214, type: !7, scopeLine: 215, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!325 = !DILocation(line: 216, column: 39, scope: !324)
!326 = !DILocation(line: 216, column: 43, scope: !324)
!327 = !DILocation(line: 216, column: 54, scope: !324)
!328 = !DILocation(line: 216, column: 60, scope: !324)
!329 = !DILocation(line: 216, column: 73, scope: !324)
!330 = !DILocation(line: 216, column: 81, scope: !324)
!331 = !DILocation(line: 216, column: 12, scope: !324)
!332 = !DILocation(line: 216, column: 5, scope: !324)
!333 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !226, file: !226, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!334 = !DILocation(line: 211, column: 28, scope: !333)
!335 = !DILocation(line: 211, column: 33, scope: !333)
!336 = !DILocation(line: 211, column: 37, scope: !333)
!337 = !DILocation(line: 211, column: 48, scope: !333)
!338 = !DILocation(line: 211, column: 54, scope: !333)
!339 = !DILocation(line: 211, column: 78, scope: !333)
!340 = !DILocation(line: 211, column: 67, scope: !333)
!341 = !DILocation(line: 211, column: 97, scope: !333)
!342 = !DILocation(line: 211, column: 86, scope: !333)
!343 = !DILocation(line: 211, column: 12, scope: !333)
!344 = !DILocation(line: 211, column: 5, scope: !333)
!345 = distinct !DISubprogram(name: "sancus_wrapping", scope: !226, file: !226, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!346 = !DILocation(line: 204, column: 1, scope: !345)
!347 = !{i64 0}
