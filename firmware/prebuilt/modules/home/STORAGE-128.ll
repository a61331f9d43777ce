target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_STORAGE.output.restored_out, 0"
module asm ".set __sm_STORAGE.input.save_in, 0"

%struct.record = type { [7 x i16] }
%struct.sealed = type { %struct.anon, %struct.record, [16 x i8] }
%struct.anon = type { i32, i32, i32 }

@__sm_STORAGE_io_restored_out_idx = external dso_local global i8, align 1
@state = internal global i16 0, align 2
@told = internal global i16 0, align 2
@record = internal global %struct.record zeroinitializer, align 2
@entry = internal global i32 0, align 2
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
  %1 = load i16, ptr @state, align 2, !dbg !20, !tbaa !13
  %2 = icmp eq i16 %1, 0, !dbg !21
  br i1 %2, label %3, label %4, !dbg !20

3:                                                ; preds = %0
  call void @open() #6, !dbg !22
  br label %4, !dbg !23

4:                                                ; preds = %3, %0
  %5 = load i16, ptr @told, align 2, !dbg !24, !tbaa !16
  %6 = icmp ne i16 %5, 0, !dbg !24
  br i1 %6, label %14, label %7, !dbg !25

7:                                                ; preds = %4
  %8 = load i16, ptr @state, align 2, !dbg !26, !tbaa !13
  %9 = icmp ne i16 %8, 2, !dbg !27
  br i1 %9, label %10, label %14, !dbg !28

10:                                               ; preds = %7
  %11 = call zeroext i16 @restored_out(ptr noundef @record, i16 noundef 14) #6, !dbg !29
  %12 = icmp eq i16 %11, 0, !dbg !29
  %13 = zext i1 %12 to i16, !dbg !29
  store i16 %13, ptr @told, align 2, !dbg !30, !tbaa !16
  br label %14, !dbg !31

14:                                               ; preds = %10, %7, %4
  ret void, !dbg !32
}

; Function Attrs: nounwind optsize
define internal void @open() #0 section ".sm.STORAGE.text" !dbg !33 {
  %1 = alloca i32, align 2
  %2 = alloca i32, align 2
  %3 = alloca i32, align 2
  %4 = alloca %struct.record, align 2
  %5 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #7, !dbg !34
  %6 = call i32 @counter() #6, !dbg !35
  store i32 %6, ptr %1, align 2, !dbg !36, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 4, ptr %2) #7, !dbg !34
  %7 = call i32 @read(i16 noundef zeroext 0) #6, !dbg !39
  store i32 %7, ptr %2, align 2, !dbg !40, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 4, ptr %3) #7, !dbg !34
  %8 = call i32 @read(i16 noundef zeroext 1) #6, !dbg !41
  store i32 %8, ptr %3, align 2, !dbg !42, !tbaa !37
  %9 = load i32, ptr %3, align 2, !dbg !43, !tbaa !37
  %10 = load i32, ptr %1, align 2, !dbg !44, !tbaa !37
  %11 = add i32 %10, 1, !dbg !45
  %12 = icmp eq i32 %9, %11, !dbg !46
  br i1 %12, label %24, label %13, !dbg !47

13:                                               ; preds = %0
  %14 = load i32, ptr %3, align 2, !dbg !48, !tbaa !37
  %15 = load i32, ptr %1, align 2, !dbg !49, !tbaa !37
  %16 = icmp eq i32 %14, %15, !dbg !50
  br i1 %16, label %17, label %22, !dbg !51

17:                                               ; preds = %13
  %18 = load i32, ptr %2, align 2, !dbg !52, !tbaa !37
  %19 = load i32, ptr %1, align 2, !dbg !53, !tbaa !37
  %20 = add i32 %19, 1, !dbg !54
  %21 = icmp ne i32 %18, %20, !dbg !55
  br label %22

22:                                               ; preds = %17, %13
  %23 = phi i1 [ false, %13 ], [ %21, %17 ], !dbg !56
  br label %24, !dbg !47

24:                                               ; preds = %22, %0
  %25 = phi i1 [ true, %0 ], [ %23, %22 ]
  %26 = zext i1 %25 to i64, !dbg !43
  %27 = select i1 %25, i16 0, i16 1, !dbg !43
  store i16 %27, ptr @place, align 2, !dbg !57, !tbaa !16
  %28 = load i16, ptr @place, align 2, !dbg !58, !tbaa !16
  %29 = icmp ne i16 %28, 0, !dbg !59
  %30 = xor i1 %29, true, !dbg !59
  %31 = zext i1 %30 to i16, !dbg !59
  %32 = call i32 @read(i16 noundef zeroext %31) #6, !dbg !60
  store i32 %32, ptr %2, align 2, !dbg !61, !tbaa !37
  %33 = load i32, ptr %1, align 2, !dbg !62, !tbaa !37
  %34 = icmp eq i32 %33, 0, !dbg !63
  br i1 %34, label %35, label %47, !dbg !64

35:                                               ; preds = %24
  %36 = load i32, ptr %2, align 2, !dbg !65, !tbaa !37
  %37 = icmp ne i32 %36, 1, !dbg !66
  br i1 %37, label %38, label %47, !dbg !62

38:                                               ; preds = %35
  %39 = getelementptr inbounds %struct.record, ptr %4, i32 0, i32 0, !dbg !67
  store i16 0, ptr %39, align 2, !dbg !68, !tbaa !16
  %40 = getelementptr inbounds i16, ptr %39, i16 1, !dbg !68
  %41 = getelementptr inbounds i16, ptr %39, i16 7, !dbg !68
  br label %42, !dbg !68

42:                                               ; preds = %42, %38
  %43 = phi ptr [ %40, %38 ], [ %44, %42 ], !dbg !68
  store i16 0, ptr %43, align 2, !dbg !68, !tbaa !16
  %44 = getelementptr inbounds i16, ptr %43, i16 1, !dbg !68
  %45 = icmp eq ptr %44, %41, !dbg !68
  br i1 %45, label %46, label %42, !dbg !68

46:                                               ; preds = %42
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @record, ptr align 2 %4, i16 14, i1 false), !dbg !69, !tbaa.struct !70
  store i16 0, ptr @place, align 2, !dbg !72, !tbaa !16
  store i16 1, ptr @state, align 2, !dbg !73, !tbaa !13
  br label %72, !dbg !74

47:                                               ; preds = %35, %24
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !75
  %48 = load i32, ptr %2, align 2, !dbg !76, !tbaa !37
  %49 = load i32, ptr %1, align 2, !dbg !77, !tbaa !37
  %50 = icmp eq i32 %48, %49, !dbg !78
  br i1 %50, label %56, label %51, !dbg !79

51:                                               ; preds = %47
  %52 = load i32, ptr %2, align 2, !dbg !80, !tbaa !37
  %53 = load i32, ptr %1, align 2, !dbg !81, !tbaa !37
  %54 = add i32 %53, 1, !dbg !82
  %55 = icmp eq i32 %52, %54, !dbg !83
  br label %56, !dbg !79

56:                                               ; preds = %51, %47
  %57 = phi i1 [ true, %47 ], [ %55, %51 ]
  %58 = zext i1 %57 to i16, !dbg !79
  store i16 %58, ptr %5, align 2, !dbg !84, !tbaa !16
  %59 = load i32, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 2), align 2, !dbg !85, !tbaa !86
  store i32 %59, ptr @entry, align 2, !dbg !90, !tbaa !37
  %60 = load i16, ptr %5, align 2, !dbg !91, !tbaa !16
  %61 = icmp ne i16 %60, 0, !dbg !91
  br i1 %61, label %62, label %68, !dbg !92

62:                                               ; preds = %56
  %63 = load i32, ptr %1, align 2, !dbg !93, !tbaa !37
  %64 = add i32 %63, 2, !dbg !94
  %65 = load i32, ptr %2, align 2, !dbg !95, !tbaa !37
  %66 = call zeroext i16 @write(i32 noundef %64, i32 noundef %65) #6, !dbg !96
  %67 = icmp ne i16 %66, 0, !dbg !92
  br label %68

68:                                               ; preds = %62, %56
  %69 = phi i1 [ false, %56 ], [ %67, %62 ], !dbg !56
  %70 = zext i1 %69 to i64, !dbg !91
  %71 = select i1 %69, i16 1, i16 2, !dbg !91
  store i16 %71, ptr @state, align 2, !dbg !97, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !98
  br label %72

72:                                               ; preds = %68, %46
  call void @llvm.lifetime.end.p0(i64 4, ptr %3) #7, !dbg !99
  call void @llvm.lifetime.end.p0(i64 4, ptr %2) #7, !dbg !99
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #7, !dbg !99
  ret void, !dbg !99
}

; Function Attrs: nounwind optsize
define dso_local void @save_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.STORAGE.text" !dbg !100 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !101
  %7 = load i16, ptr %4, align 2, !dbg !102, !tbaa !13
  %8 = icmp uge i16 %7, 14, !dbg !102
  br i1 %8, label %9, label %11, !dbg !102

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !102, !tbaa !9
  br label %12, !dbg !102

11:                                               ; preds = %2
  br label %12, !dbg !102

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !102
  store ptr %13, ptr %5, align 2, !dbg !103, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !104, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !105
  br i1 %15, label %16, label %31, !dbg !106

16:                                               ; preds = %12
  %17 = load i16, ptr @told, align 2, !dbg !107, !tbaa !16
  %18 = icmp ne i16 %17, 0, !dbg !107
  br i1 %18, label %19, label %31, !dbg !104

19:                                               ; preds = %16
  %20 = load ptr, ptr %5, align 2, !dbg !108, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @record, ptr align 2 %20, i16 14, i1 false), !dbg !109, !tbaa.struct !70
  %21 = load i32, ptr @entry, align 2, !dbg !110, !tbaa !37
  %22 = add i32 %21, 1, !dbg !110
  store i32 %22, ptr @entry, align 2, !dbg !110, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #7, !dbg !111
  %23 = call i32 @counter() #6, !dbg !112
  %24 = add i32 %23, 1, !dbg !113
  store i32 %24, ptr %6, align 2, !dbg !114, !tbaa !37
  %25 = load i32, ptr %6, align 2, !dbg !115, !tbaa !37
  %26 = load i32, ptr %6, align 2, !dbg !116, !tbaa !37
  %27 = call zeroext i16 @write(i32 noundef %25, i32 noundef %26) #6, !dbg !117
  %28 = icmp ne i16 %27, 0, !dbg !117
  %29 = zext i1 %28 to i64, !dbg !117
  %30 = select i1 %28, i16 1, i16 2, !dbg !117
  store i16 %30, ptr @state, align 2, !dbg !118, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #7, !dbg !119
  br label %31, !dbg !119

31:                                               ; preds = %19, %16, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !120
  ret void, !dbg !120
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define internal i32 @counter() #0 section ".sm.STORAGE.text" !dbg !121 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #7, !dbg !122
  %2 = load volatile i16, ptr inttoptr (i16 432 to ptr), align 2, !dbg !123, !tbaa !16
  store i16 %2, ptr %1, align 2, !dbg !124, !tbaa !16
  %3 = load volatile i16, ptr inttoptr (i16 434 to ptr), align 2, !dbg !125, !tbaa !16
  %4 = zext i16 %3 to i32, !dbg !126
  %5 = shl i32 %4, 16, !dbg !127
  %6 = load i16, ptr %1, align 2, !dbg !128, !tbaa !16
  %7 = zext i16 %6 to i32, !dbg !128
  %8 = or i32 %5, %7, !dbg !129
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #7, !dbg !130
  ret i32 %8, !dbg !131
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @write(i32 noundef %0, i32 noundef %1) #0 section ".sm.STORAGE.text" !dbg !132 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i16, align 2
  store i32 %0, ptr %3, align 2, !tbaa !37
  store i32 %1, ptr %4, align 2, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !133
  %6 = load i16, ptr @place, align 2, !dbg !134, !tbaa !16
  %7 = mul i16 %6, 21, !dbg !135
  %8 = load i32, ptr %3, align 2, !dbg !136, !tbaa !37
  %9 = load i32, ptr %4, align 2, !dbg !137, !tbaa !37
  %10 = call ptr @seal(i32 noundef %8, i32 noundef %9) #6, !dbg !138
  %11 = call zeroext i16 @put(i16 noundef zeroext %7, ptr noundef %10, i16 noundef zeroext 21) #6, !dbg !139
  store i16 %11, ptr %5, align 2, !dbg !140, !tbaa !16
  br label %12, !dbg !141

12:                                               ; preds = %21, %2
  %13 = load i16, ptr %5, align 2, !dbg !142, !tbaa !16
  %14 = icmp ne i16 %13, 0, !dbg !142
  br i1 %14, label %15, label %19, !dbg !143

15:                                               ; preds = %12
  %16 = call i32 @counter() #6, !dbg !144
  %17 = load i32, ptr %3, align 2, !dbg !145, !tbaa !37
  %18 = icmp ne i32 %16, %17, !dbg !146
  br label %19

19:                                               ; preds = %15, %12
  %20 = phi i1 [ false, %12 ], [ %18, %15 ], !dbg !147
  br i1 %20, label %21, label %22, !dbg !141

21:                                               ; preds = %19
  store volatile i16 0, ptr inttoptr (i16 440 to ptr), align 2, !dbg !148, !tbaa !16
  br label %12, !dbg !141, !llvm.loop !149

22:                                               ; preds = %19
  %23 = load i16, ptr %5, align 2, !dbg !152, !tbaa !16
  %24 = load i16, ptr @place, align 2, !dbg !153, !tbaa !16
  %25 = xor i16 %24, %23, !dbg !153
  store i16 %25, ptr @place, align 2, !dbg !153, !tbaa !16
  %26 = load i16, ptr %5, align 2, !dbg !154, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !155
  ret i16 %26, !dbg !156
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define internal i32 @read(i16 noundef zeroext %0) #0 section ".sm.STORAGE.text" !dbg !157 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  %3 = load i16, ptr %2, align 2, !dbg !158, !tbaa !16
  %4 = mul i16 %3, 21, !dbg !159
  call void @get(i16 noundef zeroext %4, ptr noundef @sealed, i16 noundef zeroext 21) #6, !dbg !160
  %5 = call zeroext i16 @open_sealed(ptr noundef @record) #6, !dbg !161
  %6 = icmp ne i16 %5, 0, !dbg !161
  br i1 %6, label %7, label %9, !dbg !161

7:                                                ; preds = %1
  %8 = load i32, ptr @sealed, align 2, !dbg !162, !tbaa !163
  br label %10, !dbg !161

9:                                                ; preds = %1
  br label %10, !dbg !161

10:                                               ; preds = %9, %7
  %11 = phi i32 [ %8, %7 ], [ 0, %9 ], !dbg !161
  ret i32 %11, !dbg !164
}

; Function Attrs: nounwind optsize
define internal void @get(i16 noundef zeroext %0, ptr noundef %1, i16 noundef zeroext %2) #0 section ".sm.STORAGE.text" !dbg !165 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  store i16 %0, ptr %4, align 2, !tbaa !16
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !16
  br label %7, !dbg !166

7:                                                ; preds = %14, %3
  %8 = load i16, ptr %6, align 2, !dbg !167, !tbaa !16
  %9 = icmp ne i16 %8, 0, !dbg !168
  br i1 %9, label %10, label %21, !dbg !166

10:                                               ; preds = %7
  %11 = load i16, ptr %4, align 2, !dbg !169, !tbaa !16
  call void @select(i16 noundef zeroext %11) #6, !dbg !170
  %12 = load volatile i16, ptr inttoptr (i16 426 to ptr), align 2, !dbg !171, !tbaa !16
  %13 = load ptr, ptr %5, align 2, !dbg !172, !tbaa !9
  store i16 %12, ptr %13, align 2, !dbg !173, !tbaa !16
  br label %14, !dbg !174

14:                                               ; preds = %10
  %15 = load i16, ptr %6, align 2, !dbg !175, !tbaa !16
  %16 = add i16 %15, -1, !dbg !175
  store i16 %16, ptr %6, align 2, !dbg !175, !tbaa !16
  %17 = load i16, ptr %4, align 2, !dbg !176, !tbaa !16
  %18 = add i16 %17, 1, !dbg !176
  store i16 %18, ptr %4, align 2, !dbg !176, !tbaa !16
  %19 = load ptr, ptr %5, align 2, !dbg !177, !tbaa !9
  %20 = getelementptr inbounds i16, ptr %19, i32 1, !dbg !177
  store ptr %20, ptr %5, align 2, !dbg !177, !tbaa !9
  br label %7, !dbg !166, !llvm.loop !178

21:                                               ; preds = %7
  ret void, !dbg !179
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @open_sealed(ptr noundef %0) #0 section ".sm.STORAGE.text" !dbg !180 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  %3 = load ptr, ptr %2, align 2, !dbg !181, !tbaa !9
  %4 = call i16 @sancus_unwrap(ptr noundef @sealed, i16 noundef 12, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 1), i16 noundef 14, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 2), ptr noundef %3) #6, !dbg !182
  ret i16 %4, !dbg !183
}

; Function Attrs: nounwind optsize
define internal void @select(i16 noundef zeroext %0) #0 section ".sm.STORAGE.text" !dbg !184 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  br label %3, !dbg !185

3:                                                ; preds = %7, %1
  %4 = load volatile i16, ptr inttoptr (i16 428 to ptr), align 2, !dbg !186, !tbaa !16
  %5 = and i16 %4, 1, !dbg !187
  %6 = icmp ne i16 %5, 0, !dbg !185
  br i1 %6, label %7, label %8, !dbg !185

7:                                                ; preds = %3
  br label %3, !dbg !185, !llvm.loop !188

8:                                                ; preds = %3
  %9 = load i16, ptr %2, align 2, !dbg !190, !tbaa !16
  store volatile i16 %9, ptr inttoptr (i16 424 to ptr), align 2, !dbg !191, !tbaa !16
  ret void, !dbg !192
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap(ptr noundef %0, i16 noundef %1, ptr noundef %2, i16 noundef %3, ptr noundef %4, ptr noundef %5) #5 !dbg !193 {
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
  %13 = load ptr, ptr %7, align 2, !dbg !195, !tbaa !9
  %14 = load i16, ptr %8, align 2, !dbg !196, !tbaa !13
  %15 = load ptr, ptr %9, align 2, !dbg !197, !tbaa !9
  %16 = load i16, ptr %10, align 2, !dbg !198, !tbaa !13
  %17 = load ptr, ptr %11, align 2, !dbg !199, !tbaa !9
  %18 = load ptr, ptr %12, align 2, !dbg !200, !tbaa !9
  %19 = call i16 @sancus_unwrap_with_key(ptr noundef null, ptr noundef %13, i16 noundef %14, ptr noundef %15, i16 noundef %16, ptr noundef %17, ptr noundef %18) #6, !dbg !201
  ret i16 %19, !dbg !202
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #5 !dbg !203 {
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
  %16 = load i16, ptr %13, align 2, !dbg !204, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !205
  br i1 %17, label %18, label %24, !dbg !204

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !206, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !207, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !208, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !209, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #6, !dbg !210
  store i16 %23, ptr %8, align 2, !dbg !211
  br label %35, !dbg !211

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !212, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !213, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !214, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !215, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !216, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !217, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !218
  %32 = load ptr, ptr %14, align 2, !dbg !219, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !220
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #6, !dbg !221
  store i16 %34, ptr %8, align 2, !dbg !222
  br label %35, !dbg !222

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !223
  ret i16 %36, !dbg !223
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #5 !dbg !224 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [16 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 16, ptr %9) #7, !dbg !225
  %10 = load ptr, ptr %5, align 2, !dbg !226, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !227, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !228, !tbaa !13
  %13 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !229
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #6, !dbg !230
  %15 = icmp ne i16 %14, 0, !dbg !230
  br i1 %15, label %16, label %21, !dbg !231

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !232, !tbaa !9
  %18 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !233
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 16) #6, !dbg !234
  %20 = icmp eq i16 %19, 0, !dbg !235
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !236
  %23 = zext i1 %22 to i16, !dbg !231
  call void @llvm.lifetime.end.p0(i64 16, ptr %9) #7, !dbg !237
  ret i16 %23, !dbg !238
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #5 !dbg !239 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !240
  %22 = load ptr, ptr %8, align 2, !dbg !240, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !240
  store i16 %23, ptr %15, align 2, !dbg !240, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !240
  %24 = load ptr, ptr %9, align 2, !dbg !240, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !240
  store i16 %25, ptr %16, align 2, !dbg !240, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !240
  %26 = load ptr, ptr %9, align 2, !dbg !240, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !240
  %28 = load i16, ptr %10, align 2, !dbg !240, !tbaa !13
  %29 = add i16 %27, %28, !dbg !240
  store i16 %29, ptr %17, align 2, !dbg !240, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !240
  %30 = load ptr, ptr %11, align 2, !dbg !240, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !240
  store i16 %31, ptr %18, align 2, !dbg !240, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !240
  %32 = load ptr, ptr %11, align 2, !dbg !240, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !240
  %34 = load i16, ptr %12, align 2, !dbg !240, !tbaa !13
  %35 = add i16 %33, %34, !dbg !240
  store i16 %35, ptr %19, align 2, !dbg !240, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !240
  %36 = load i16, ptr %13, align 2, !dbg !240, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !240, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !240
  %37 = load i16, ptr %14, align 2, !dbg !240, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !240, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !240, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !240, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !240, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !240, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !240, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !240, !srcloc !241
  store i16 %44, ptr %21, align 2, !dbg !240, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !240, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !240
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !240
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !240
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !240
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !240
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !240
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !240
  ret i16 %45, !dbg !240
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #5 !dbg !242 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !243
  %16 = load ptr, ptr %5, align 2, !dbg !243, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !243
  store i16 %17, ptr %9, align 2, !dbg !243, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !244
  %18 = load ptr, ptr %6, align 2, !dbg !244, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !244
  store i16 %19, ptr %10, align 2, !dbg !244, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #7, !dbg !245
  %20 = load ptr, ptr %6, align 2, !dbg !245, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !245
  %22 = load i16, ptr %7, align 2, !dbg !245, !tbaa !13
  %23 = add i16 %21, %22, !dbg !245
  store i16 %23, ptr %11, align 2, !dbg !245, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !246
  store i16 0, ptr %12, align 2, !dbg !246, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #7, !dbg !247
  store i16 0, ptr %13, align 2, !dbg !247, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #7, !dbg !248
  %24 = load ptr, ptr %8, align 2, !dbg !248, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !248
  store i16 %25, ptr %14, align 2, !dbg !248, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !249
  %26 = load i16, ptr %9, align 2, !dbg !250, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !251, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !252, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !253, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !254, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !255, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #7, !dbg !256, !srcloc !257
  store i16 %32, ptr %15, align 2, !dbg !256, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !258, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !259
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #7, !dbg !259
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #7, !dbg !259
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !259
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #7, !dbg !259
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !259
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !259
  ret i16 %33, !dbg !260
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #5 !dbg !261 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !262
  %11 = load ptr, ptr %4, align 2, !dbg !263, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !264, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #7, !dbg !265
  %12 = load ptr, ptr %5, align 2, !dbg !266, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !267, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !268
  store i16 0, ptr %9, align 2, !dbg !269, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !270
  store i16 0, ptr %10, align 2, !dbg !271, !tbaa !13
  br label %13, !dbg !270

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !272, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !273, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !274
  br i1 %16, label %18, label %17, !dbg !275

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !275
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !276, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !277, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !276
  %22 = load volatile i8, ptr %21, align 1, !dbg !276, !tbaa !71
  %23 = zext i8 %22 to i16, !dbg !276
  %24 = load ptr, ptr %8, align 2, !dbg !278, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !279, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !278
  %27 = load volatile i8, ptr %26, align 1, !dbg !278, !tbaa !71
  %28 = zext i8 %27 to i16, !dbg !278
  %29 = xor i16 %23, %28, !dbg !280
  %30 = load i16, ptr %9, align 2, !dbg !281, !tbaa !13
  %31 = or i16 %30, %29, !dbg !281
  store i16 %31, ptr %9, align 2, !dbg !281, !tbaa !13
  br label %32, !dbg !282

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !283, !tbaa !13
  %34 = add i16 %33, 1, !dbg !283
  store i16 %34, ptr %10, align 2, !dbg !283, !tbaa !13
  br label %13, !dbg !275, !llvm.loop !284

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !285, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !286
  %38 = lshr i16 %37, 8, !dbg !287
  %39 = and i16 1, %38, !dbg !288
  %40 = sub nsw i16 %39, 1, !dbg !289
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !290
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #7, !dbg !290
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !290
  ret i16 %40, !dbg !291
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @put(i16 noundef zeroext %0, ptr noundef %1, i16 noundef zeroext %2) #0 section ".sm.STORAGE.text" !dbg !292 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store i16 %0, ptr %4, align 2, !tbaa !16
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !293
  store i16 1, ptr %7, align 2, !dbg !294, !tbaa !16
  br label %8, !dbg !295

8:                                                ; preds = %23, %3
  %9 = load i16, ptr %6, align 2, !dbg !296, !tbaa !16
  %10 = icmp ne i16 %9, 0, !dbg !297
  br i1 %10, label %11, label %30, !dbg !295

11:                                               ; preds = %8
  %12 = load i16, ptr %4, align 2, !dbg !298, !tbaa !16
  call void @select(i16 noundef zeroext %12) #6, !dbg !299
  %13 = load ptr, ptr %5, align 2, !dbg !300, !tbaa !9
  %14 = load i16, ptr %13, align 2, !dbg !301, !tbaa !16
  store volatile i16 %14, ptr inttoptr (i16 426 to ptr), align 2, !dbg !302, !tbaa !16
  %15 = load i16, ptr %4, align 2, !dbg !303, !tbaa !16
  call void @select(i16 noundef zeroext %15) #6, !dbg !304
  %16 = load volatile i16, ptr inttoptr (i16 426 to ptr), align 2, !dbg !305, !tbaa !16
  %17 = load ptr, ptr %5, align 2, !dbg !306, !tbaa !9
  %18 = load i16, ptr %17, align 2, !dbg !307, !tbaa !16
  %19 = icmp eq i16 %16, %18, !dbg !308
  %20 = zext i1 %19 to i16, !dbg !308
  %21 = load i16, ptr %7, align 2, !dbg !309, !tbaa !16
  %22 = and i16 %21, %20, !dbg !309
  store i16 %22, ptr %7, align 2, !dbg !309, !tbaa !16
  br label %23, !dbg !310

23:                                               ; preds = %11
  %24 = load i16, ptr %6, align 2, !dbg !311, !tbaa !16
  %25 = add i16 %24, -1, !dbg !311
  store i16 %25, ptr %6, align 2, !dbg !311, !tbaa !16
  %26 = load i16, ptr %4, align 2, !dbg !312, !tbaa !16
  %27 = add i16 %26, 1, !dbg !312
  store i16 %27, ptr %4, align 2, !dbg !312, !tbaa !16
  %28 = load ptr, ptr %5, align 2, !dbg !313, !tbaa !9
  %29 = getelementptr inbounds i16, ptr %28, i32 1, !dbg !313
  store ptr %29, ptr %5, align 2, !dbg !313, !tbaa !9
  br label %8, !dbg !295, !llvm.loop !314

30:                                               ; preds = %8
  %31 = load i16, ptr %7, align 2, !dbg !315, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !316
  ret i16 %31, !dbg !317
}

; Function Attrs: nounwind optsize
define internal ptr @seal(i32 noundef %0, i32 noundef %1) #0 section ".sm.STORAGE.text" !dbg !318 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !37
  store i32 %1, ptr %4, align 2, !tbaa !37
  %5 = load i32, ptr %3, align 2, !dbg !319, !tbaa !37
  store i32 %5, ptr @sealed, align 2, !dbg !320, !tbaa !163
  %6 = load i32, ptr %4, align 2, !dbg !321, !tbaa !37
  store i32 %6, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 1), align 2, !dbg !322, !tbaa !323
  %7 = load i32, ptr @entry, align 2, !dbg !324, !tbaa !37
  store i32 %7, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 2), align 2, !dbg !325, !tbaa !86
  %8 = call i16 @sancus_wrap(ptr noundef @sealed, i16 noundef 12, ptr noundef @record, i16 noundef 14, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 1), ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 2)) #6, !dbg !326
  ret ptr @sealed, !dbg !327
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap(ptr noundef %0, i16 noundef %1, ptr noundef %2, i16 noundef %3, ptr noundef %4, ptr noundef %5) #5 !dbg !328 {
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
  %13 = load ptr, ptr %7, align 2, !dbg !329, !tbaa !9
  %14 = load i16, ptr %8, align 2, !dbg !330, !tbaa !13
  %15 = load ptr, ptr %9, align 2, !dbg !331, !tbaa !9
  %16 = load i16, ptr %10, align 2, !dbg !332, !tbaa !13
  %17 = load ptr, ptr %11, align 2, !dbg !333, !tbaa !9
  %18 = load ptr, ptr %12, align 2, !dbg !334, !tbaa !9
  %19 = call i16 @sancus_wrap_with_key(ptr noundef null, ptr noundef %13, i16 noundef %14, ptr noundef %15, i16 noundef %16, ptr noundef %17, ptr noundef %18) #6, !dbg !335
  ret i16 %19, !dbg !336
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #5 !dbg !337 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !338, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !339, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !340, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !341, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !342, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !343, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !344
  %22 = load ptr, ptr %14, align 2, !dbg !345, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !346
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #6, !dbg !347
  ret i16 %24, !dbg !348
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #5 !dbg !349 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !350
  %22 = load ptr, ptr %8, align 2, !dbg !350, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !350
  store i16 %23, ptr %15, align 2, !dbg !350, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !350
  %24 = load ptr, ptr %9, align 2, !dbg !350, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !350
  store i16 %25, ptr %16, align 2, !dbg !350, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !350
  %26 = load ptr, ptr %9, align 2, !dbg !350, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !350
  %28 = load i16, ptr %10, align 2, !dbg !350, !tbaa !13
  %29 = add i16 %27, %28, !dbg !350
  store i16 %29, ptr %17, align 2, !dbg !350, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !350
  %30 = load ptr, ptr %11, align 2, !dbg !350, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !350
  store i16 %31, ptr %18, align 2, !dbg !350, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !350
  %32 = load ptr, ptr %11, align 2, !dbg !350, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !350
  %34 = load i16, ptr %12, align 2, !dbg !350, !tbaa !13
  %35 = add i16 %33, %34, !dbg !350
  store i16 %35, ptr %19, align 2, !dbg !350, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !350
  %36 = load i16, ptr %13, align 2, !dbg !350, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !350, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !350
  %37 = load i16, ptr %14, align 2, !dbg !350, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !350, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !350, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !350, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !350, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !350, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !350, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !350, !srcloc !351
  store i16 %44, ptr %21, align 2, !dbg !350, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !350, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !350
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !350
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !350
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !350
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !350
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !350
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !350
  ret i16 %45, !dbg !350
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
!1 = !DIFile(filename: "storage.c", directory: "", checksumkind: CSK_MD5, checksum: "37a7a41174c20b1e05086cd3a643724e")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "restored_out", scope: !6, file: !6, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "storage.c", directory: "", checksumkind: CSK_MD5, checksum: "37a7a41174c20b1e05086cd3a643724e")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 18, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_STORAGE_send_output", scope: !6, file: !6, line: 18, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 159, type: !7, scopeLine: 159, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 160, column: 9, scope: !19)
!21 = !DILocation(line: 160, column: 15, scope: !19)
!22 = !DILocation(line: 161, column: 9, scope: !19)
!23 = !DILocation(line: 162, column: 5, scope: !19)
!24 = !DILocation(line: 163, column: 10, scope: !19)
!25 = !DILocation(line: 163, column: 15, scope: !19)
!26 = !DILocation(line: 163, column: 18, scope: !19)
!27 = !DILocation(line: 163, column: 24, scope: !19)
!28 = !DILocation(line: 163, column: 9, scope: !19)
!29 = !DILocation(line: 164, column: 16, scope: !19)
!30 = !DILocation(line: 164, column: 14, scope: !19)
!31 = !DILocation(line: 165, column: 5, scope: !19)
!32 = !DILocation(line: 169, column: 1, scope: !19)
!33 = distinct !DISubprogram(name: "open", scope: !6, file: !6, line: 144, type: !7, scopeLine: 144, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!34 = !DILocation(line: 145, column: 5, scope: !33)
!35 = !DILocation(line: 145, column: 21, scope: !33)
!36 = !DILocation(line: 145, column: 14, scope: !33)
!37 = !{!38, !38, i64 0}
!38 = !{!"long", !11, i64 0}
!39 = !DILocation(line: 145, column: 41, scope: !33)
!40 = !DILocation(line: 145, column: 32, scope: !33)
!41 = !DILocation(line: 145, column: 59, scope: !33)
!42 = !DILocation(line: 145, column: 50, scope: !33)
!43 = !DILocation(line: 146, column: 13, scope: !33)
!44 = !DILocation(line: 146, column: 23, scope: !33)
!45 = !DILocation(line: 146, column: 28, scope: !33)
!46 = !DILocation(line: 146, column: 20, scope: !33)
!47 = !DILocation(line: 146, column: 32, scope: !33)
!48 = !DILocation(line: 146, column: 36, scope: !33)
!49 = !DILocation(line: 146, column: 46, scope: !33)
!50 = !DILocation(line: 146, column: 43, scope: !33)
!51 = !DILocation(line: 146, column: 51, scope: !33)
!52 = !DILocation(line: 146, column: 54, scope: !33)
!53 = !DILocation(line: 146, column: 64, scope: !33)
!54 = !DILocation(line: 146, column: 69, scope: !33)
!55 = !DILocation(line: 146, column: 61, scope: !33)
!56 = !DILocation(line: 0, scope: !33)
!57 = !DILocation(line: 146, column: 11, scope: !33)
!58 = !DILocation(line: 147, column: 20, scope: !33)
!59 = !DILocation(line: 147, column: 19, scope: !33)
!60 = !DILocation(line: 147, column: 14, scope: !33)
!61 = !DILocation(line: 147, column: 12, scope: !33)
!62 = !DILocation(line: 148, column: 9, scope: !33)
!63 = !DILocation(line: 148, column: 14, scope: !33)
!64 = !DILocation(line: 148, column: 19, scope: !33)
!65 = !DILocation(line: 148, column: 22, scope: !33)
!66 = !DILocation(line: 148, column: 29, scope: !33)
!67 = !DILocation(line: 149, column: 33, scope: !33)
!68 = !DILocation(line: 149, column: 34, scope: !33)
!69 = !DILocation(line: 149, column: 18, scope: !33)
!70 = !{i64 0, i64 14, !71}
!71 = !{!11, !11, i64 0}
!72 = !DILocation(line: 150, column: 15, scope: !33)
!73 = !DILocation(line: 151, column: 15, scope: !33)
!74 = !DILocation(line: 152, column: 5, scope: !33)
!75 = !DILocation(line: 153, column: 9, scope: !33)
!76 = !DILocation(line: 153, column: 28, scope: !33)
!77 = !DILocation(line: 153, column: 38, scope: !33)
!78 = !DILocation(line: 153, column: 35, scope: !33)
!79 = !DILocation(line: 153, column: 43, scope: !33)
!80 = !DILocation(line: 153, column: 46, scope: !33)
!81 = !DILocation(line: 153, column: 56, scope: !33)
!82 = !DILocation(line: 153, column: 61, scope: !33)
!83 = !DILocation(line: 153, column: 53, scope: !33)
!84 = !DILocation(line: 153, column: 18, scope: !33)
!85 = !DILocation(line: 154, column: 31, scope: !33)
!86 = !{!87, !38, i64 8}
!87 = !{!"sealed", !88, i64 0, !89, i64 12, !11, i64 26}
!88 = !{!"", !38, i64 0, !38, i64 4, !38, i64 8}
!89 = !{!"record", !11, i64 0}
!90 = !DILocation(line: 154, column: 15, scope: !33)
!91 = !DILocation(line: 155, column: 17, scope: !33)
!92 = !DILocation(line: 155, column: 25, scope: !33)
!93 = !DILocation(line: 155, column: 34, scope: !33)
!94 = !DILocation(line: 155, column: 39, scope: !33)
!95 = !DILocation(line: 155, column: 44, scope: !33)
!96 = !DILocation(line: 155, column: 28, scope: !33)
!97 = !DILocation(line: 155, column: 15, scope: !33)
!98 = !DILocation(line: 156, column: 5, scope: !33)
!99 = !DILocation(line: 157, column: 1, scope: !33)
!100 = distinct !DISubprogram(name: "save_in", scope: !6, file: !6, line: 171, type: !7, scopeLine: 171, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!101 = !DILocation(line: 172, column: 5, scope: !100)
!102 = !DILocation(line: 172, column: 34, scope: !100)
!103 = !DILocation(line: 172, column: 26, scope: !100)
!104 = !DILocation(line: 174, column: 9, scope: !100)
!105 = !DILocation(line: 174, column: 15, scope: !100)
!106 = !DILocation(line: 174, column: 23, scope: !100)
!107 = !DILocation(line: 174, column: 26, scope: !100)
!108 = !DILocation(line: 175, column: 19, scope: !100)
!109 = !DILocation(line: 175, column: 18, scope: !100)
!110 = !DILocation(line: 176, column: 14, scope: !100)
!111 = !DILocation(line: 177, column: 9, scope: !100)
!112 = !DILocation(line: 177, column: 25, scope: !100)
!113 = !DILocation(line: 177, column: 35, scope: !100)
!114 = !DILocation(line: 177, column: 18, scope: !100)
!115 = !DILocation(line: 178, column: 23, scope: !100)
!116 = !DILocation(line: 178, column: 29, scope: !100)
!117 = !DILocation(line: 178, column: 17, scope: !100)
!118 = !DILocation(line: 178, column: 15, scope: !100)
!119 = !DILocation(line: 179, column: 5, scope: !100)
!120 = !DILocation(line: 180, column: 1, scope: !100)
!121 = distinct !DISubprogram(name: "counter", scope: !6, file: !6, line: 43, type: !7, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!122 = !DILocation(line: 44, column: 5, scope: !121)
!123 = !DILocation(line: 44, column: 20, scope: !121)
!124 = !DILocation(line: 44, column: 14, scope: !121)
!125 = !DILocation(line: 45, column: 22, scope: !121)
!126 = !DILocation(line: 45, column: 12, scope: !121)
!127 = !DILocation(line: 45, column: 41, scope: !121)
!128 = !DILocation(line: 45, column: 49, scope: !121)
!129 = !DILocation(line: 45, column: 47, scope: !121)
!130 = !DILocation(line: 46, column: 1, scope: !121)
!131 = !DILocation(line: 45, column: 5, scope: !121)
!132 = distinct !DISubprogram(name: "write", scope: !6, file: !6, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!133 = !DILocation(line: 126, column: 5, scope: !132)
!134 = !DILocation(line: 126, column: 25, scope: !132)
!135 = !DILocation(line: 126, column: 31, scope: !132)
!136 = !DILocation(line: 126, column: 45, scope: !132)
!137 = !DILocation(line: 126, column: 53, scope: !132)
!138 = !DILocation(line: 126, column: 40, scope: !132)
!139 = !DILocation(line: 126, column: 21, scope: !132)
!140 = !DILocation(line: 126, column: 14, scope: !132)
!141 = !DILocation(line: 127, column: 5, scope: !132)
!142 = !DILocation(line: 127, column: 12, scope: !132)
!143 = !DILocation(line: 127, column: 17, scope: !132)
!144 = !DILocation(line: 127, column: 20, scope: !132)
!145 = !DILocation(line: 127, column: 33, scope: !132)
!146 = !DILocation(line: 127, column: 30, scope: !132)
!147 = !DILocation(line: 0, scope: !132)
!148 = !DILocation(line: 128, column: 25, scope: !132)
!149 = distinct !{!149, !141, !150, !151}
!150 = !DILocation(line: 129, column: 5, scope: !132)
!151 = !{!"llvm.loop.mustprogress"}
!152 = !DILocation(line: 130, column: 14, scope: !132)
!153 = !DILocation(line: 130, column: 11, scope: !132)
!154 = !DILocation(line: 134, column: 12, scope: !132)
!155 = !DILocation(line: 135, column: 1, scope: !132)
!156 = !DILocation(line: 134, column: 5, scope: !132)
!157 = distinct !DISubprogram(name: "read", scope: !6, file: !6, line: 138, type: !7, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!158 = !DILocation(line: 139, column: 9, scope: !157)
!159 = !DILocation(line: 139, column: 14, scope: !157)
!160 = !DILocation(line: 139, column: 5, scope: !157)
!161 = !DILocation(line: 140, column: 12, scope: !157)
!162 = !DILocation(line: 140, column: 49, scope: !157)
!163 = !{!87, !38, i64 0}
!164 = !DILocation(line: 140, column: 5, scope: !157)
!165 = distinct !DISubprogram(name: "get", scope: !6, file: !6, line: 65, type: !7, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!166 = !DILocation(line: 66, column: 5, scope: !165)
!167 = !DILocation(line: 66, column: 12, scope: !165)
!168 = !DILocation(line: 66, column: 18, scope: !165)
!169 = !DILocation(line: 67, column: 16, scope: !165)
!170 = !DILocation(line: 67, column: 9, scope: !165)
!171 = !DILocation(line: 68, column: 18, scope: !165)
!172 = !DILocation(line: 68, column: 10, scope: !165)
!173 = !DILocation(line: 68, column: 16, scope: !165)
!174 = !DILocation(line: 69, column: 5, scope: !165)
!175 = !DILocation(line: 66, column: 29, scope: !165)
!176 = !DILocation(line: 66, column: 40, scope: !165)
!177 = !DILocation(line: 66, column: 49, scope: !165)
!178 = distinct !{!178, !166, !174, !151}
!179 = !DILocation(line: 70, column: 1, scope: !165)
!180 = distinct !DISubprogram(name: "open_sealed", scope: !6, file: !6, line: 80, type: !7, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!181 = !DILocation(line: 82, column: 26, scope: !180)
!182 = !DILocation(line: 81, column: 12, scope: !180)
!183 = !DILocation(line: 81, column: 5, scope: !180)
!184 = distinct !DISubprogram(name: "select", scope: !6, file: !6, line: 48, type: !7, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!185 = !DILocation(line: 49, column: 5, scope: !184)
!186 = !DILocation(line: 49, column: 12, scope: !184)
!187 = !DILocation(line: 49, column: 23, scope: !184)
!188 = distinct !{!188, !185, !189, !151}
!189 = !DILocation(line: 50, column: 5, scope: !184)
!190 = !DILocation(line: 51, column: 19, scope: !184)
!191 = !DILocation(line: 51, column: 17, scope: !184)
!192 = !DILocation(line: 52, column: 1, scope: !184)
!193 = distinct !DISubprogram(name: "sancus_unwrap", scope: !194, file: !194, line: 260, type: !7, scopeLine: 261, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!194 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!195 = !DILocation(line: 262, column: 41, scope: !193)
!196 = !DILocation(line: 262, column: 45, scope: !193)
!197 = !DILocation(line: 262, column: 56, scope: !193)
!198 = !DILocation(line: 262, column: 64, scope: !193)
!199 = !DILocation(line: 262, column: 79, scope: !193)
!200 = !DILocation(line: 262, column: 84, scope: !193)
!201 = !DILocation(line: 262, column: 12, scope: !193)
!202 = !DILocation(line: 262, column: 5, scope: !193)
!203 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !194, file: !194, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!204 = !DILocation(line: 254, column: 9, scope: !203)
!205 = !DILocation(line: 254, column: 23, scope: !203)
!206 = !DILocation(line: 255, column: 38, scope: !203)
!207 = !DILocation(line: 255, column: 43, scope: !203)
!208 = !DILocation(line: 255, column: 47, scope: !203)
!209 = !DILocation(line: 255, column: 58, scope: !203)
!210 = !DILocation(line: 255, column: 16, scope: !203)
!211 = !DILocation(line: 255, column: 9, scope: !203)
!212 = !DILocation(line: 257, column: 30, scope: !203)
!213 = !DILocation(line: 257, column: 35, scope: !203)
!214 = !DILocation(line: 257, column: 39, scope: !203)
!215 = !DILocation(line: 257, column: 50, scope: !203)
!216 = !DILocation(line: 257, column: 58, scope: !203)
!217 = !DILocation(line: 257, column: 84, scope: !203)
!218 = !DILocation(line: 257, column: 73, scope: !203)
!219 = !DILocation(line: 257, column: 101, scope: !203)
!220 = !DILocation(line: 257, column: 90, scope: !203)
!221 = !DILocation(line: 257, column: 12, scope: !203)
!222 = !DILocation(line: 257, column: 5, scope: !203)
!223 = !DILocation(line: 258, column: 1, scope: !203)
!224 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !194, file: !194, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!225 = !DILocation(line: 241, column: 5, scope: !224)
!226 = !DILocation(line: 242, column: 32, scope: !224)
!227 = !DILocation(line: 242, column: 37, scope: !224)
!228 = !DILocation(line: 242, column: 43, scope: !224)
!229 = !DILocation(line: 242, column: 56, scope: !224)
!230 = !DILocation(line: 242, column: 12, scope: !224)
!231 = !DILocation(line: 242, column: 66, scope: !224)
!232 = !DILocation(line: 243, column: 30, scope: !224)
!233 = !DILocation(line: 243, column: 35, scope: !224)
!234 = !DILocation(line: 243, column: 12, scope: !224)
!235 = !DILocation(line: 243, column: 62, scope: !224)
!236 = !DILocation(line: 0, scope: !224)
!237 = !DILocation(line: 244, column: 1, scope: !224)
!238 = !DILocation(line: 242, column: 5, scope: !224)
!239 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !194, file: !194, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!240 = !DILocation(line: 205, column: 1, scope: !239)
!241 = !{i64 0}
!242 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !194, file: !194, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!243 = !DILocation(line: 221, column: 5, scope: !242)
!244 = !DILocation(line: 222, column: 5, scope: !242)
!245 = !DILocation(line: 223, column: 5, scope: !242)
!246 = !DILocation(line: 224, column: 5, scope: !242)
!247 = !DILocation(line: 225, column: 5, scope: !242)
!248 = !DILocation(line: 226, column: 5, scope: !242)
!249 = !DILocation(line: 227, column: 5, scope: !242)
!250 = !DILocation(line: 230, column: 28, scope: !242)
!251 = !DILocation(line: 230, column: 37, scope: !242)
!252 = !DILocation(line: 230, column: 47, scope: !242)
!253 = !DILocation(line: 230, column: 57, scope: !242)
!254 = !DILocation(line: 230, column: 67, scope: !242)
!255 = !DILocation(line: 230, column: 77, scope: !242)
!256 = !DILocation(line: 228, column: 5, scope: !242)
!257 = !{i64 0}
!258 = !DILocation(line: 232, column: 17, scope: !242)
!259 = !DILocation(line: 233, column: 1, scope: !242)
!260 = !DILocation(line: 232, column: 5, scope: !242)
!261 = distinct !DISubprogram(name: "constant_time_cmp", scope: !194, file: !194, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!262 = !DILocation(line: 126, column: 5, scope: !261)
!263 = !DILocation(line: 126, column: 41, scope: !261)
!264 = !DILocation(line: 126, column: 35, scope: !261)
!265 = !DILocation(line: 127, column: 5, scope: !261)
!266 = !DILocation(line: 127, column: 43, scope: !261)
!267 = !DILocation(line: 127, column: 35, scope: !261)
!268 = !DILocation(line: 128, column: 5, scope: !261)
!269 = !DILocation(line: 128, column: 14, scope: !261)
!270 = !DILocation(line: 129, column: 10, scope: !261)
!271 = !DILocation(line: 129, column: 19, scope: !261)
!272 = !DILocation(line: 129, column: 30, scope: !261)
!273 = !DILocation(line: 129, column: 38, scope: !261)
!274 = !DILocation(line: 129, column: 36, scope: !261)
!275 = !DILocation(line: 129, column: 5, scope: !261)
!276 = !DILocation(line: 130, column: 23, scope: !261)
!277 = !DILocation(line: 130, column: 27, scope: !261)
!278 = !DILocation(line: 130, column: 36, scope: !261)
!279 = !DILocation(line: 130, column: 42, scope: !261)
!280 = !DILocation(line: 130, column: 34, scope: !261)
!281 = !DILocation(line: 130, column: 20, scope: !261)
!282 = !DILocation(line: 131, column: 5, scope: !261)
!283 = !DILocation(line: 129, column: 51, scope: !261)
!284 = distinct !{!284, !275, !282, !151}
!285 = !DILocation(line: 132, column: 24, scope: !261)
!286 = !DILocation(line: 132, column: 35, scope: !261)
!287 = !DILocation(line: 132, column: 40, scope: !261)
!288 = !DILocation(line: 132, column: 20, scope: !261)
!289 = !DILocation(line: 132, column: 47, scope: !261)
!290 = !DILocation(line: 133, column: 1, scope: !261)
!291 = !DILocation(line: 132, column: 5, scope: !261)
!292 = distinct !DISubprogram(name: "put", scope: !6, file: !6, line: 54, type: !7, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!293 = !DILocation(line: 55, column: 5, scope: !292)
!294 = !DILocation(line: 55, column: 14, scope: !292)
!295 = !DILocation(line: 56, column: 5, scope: !292)
!296 = !DILocation(line: 56, column: 12, scope: !292)
!297 = !DILocation(line: 56, column: 18, scope: !292)
!298 = !DILocation(line: 57, column: 16, scope: !292)
!299 = !DILocation(line: 57, column: 9, scope: !292)
!300 = !DILocation(line: 58, column: 21, scope: !292)
!301 = !DILocation(line: 58, column: 20, scope: !292)
!302 = !DILocation(line: 58, column: 18, scope: !292)
!303 = !DILocation(line: 59, column: 16, scope: !292)
!304 = !DILocation(line: 59, column: 9, scope: !292)
!305 = !DILocation(line: 60, column: 17, scope: !292)
!306 = !DILocation(line: 60, column: 30, scope: !292)
!307 = !DILocation(line: 60, column: 29, scope: !292)
!308 = !DILocation(line: 60, column: 26, scope: !292)
!309 = !DILocation(line: 60, column: 14, scope: !292)
!310 = !DILocation(line: 61, column: 5, scope: !292)
!311 = !DILocation(line: 56, column: 29, scope: !292)
!312 = !DILocation(line: 56, column: 40, scope: !292)
!313 = !DILocation(line: 56, column: 49, scope: !292)
!314 = distinct !{!314, !295, !310, !151}
!315 = !DILocation(line: 62, column: 12, scope: !292)
!316 = !DILocation(line: 63, column: 1, scope: !292)
!317 = !DILocation(line: 62, column: 5, scope: !292)
!318 = distinct !DISubprogram(name: "seal", scope: !6, file: !6, line: 72, type: !7, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!319 = !DILocation(line: 73, column: 28, scope: !318)
!320 = !DILocation(line: 73, column: 26, scope: !318)
!321 = !DILocation(line: 74, column: 28, scope: !318)
!322 = !DILocation(line: 74, column: 26, scope: !318)
!323 = !{!87, !38, i64 4}
!324 = !DILocation(line: 75, column: 27, scope: !318)
!325 = !DILocation(line: 75, column: 25, scope: !318)
!326 = !DILocation(line: 76, column: 5, scope: !318)
!327 = !DILocation(line: 77, column: 5, scope: !318)
!328 = distinct !DISubprogram(name: "sancus_wrap", scope: !194, file: !194, line: 214, type: !7, scopeLine: 215, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!329 = !DILocation(line: 216, column: 39, scope: !328)
!330 = !DILocation(line: 216, column: 43, scope: !328)
!331 = !DILocation(line: 216, column: 54, scope: !328)
!332 = !DILocation(line: 216, column: 60, scope: !328)
!333 = !DILocation(line: 216, column: 73, scope: !328)
!334 = !DILocation(line: 216, column: 81, scope: !328)
!335 = !DILocation(line: 216, column: 12, scope: !328)
!336 = !DILocation(line: 216, column: 5, scope: !328)
!337 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !194, file: !194, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!338 = !DILocation(line: 211, column: 28, scope: !337)
!339 = !DILocation(line: 211, column: 33, scope: !337)
!340 = !DILocation(line: 211, column: 37, scope: !337)
!341 = !DILocation(line: 211, column: 48, scope: !337)
!342 = !DILocation(line: 211, column: 54, scope: !337)
!343 = !DILocation(line: 211, column: 78, scope: !337)
!344 = !DILocation(line: 211, column: 67, scope: !337)
!345 = !DILocation(line: 211, column: 97, scope: !337)
!346 = !DILocation(line: 211, column: 86, scope: !337)
!347 = !DILocation(line: 211, column: 12, scope: !337)
!348 = !DILocation(line: 211, column: 5, scope: !337)
!349 = distinct !DISubprogram(name: "sancus_wrapping", scope: !194, file: !194, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!350 = !DILocation(line: 204, column: 1, scope: !349)
!351 = !{i64 0}
