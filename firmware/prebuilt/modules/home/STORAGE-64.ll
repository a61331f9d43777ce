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
  br i1 %34, label %35, label %48, !dbg !62

35:                                               ; preds = %24
  %36 = getelementptr inbounds %struct.record, ptr %4, i32 0, i32 0, !dbg !64
  store i16 0, ptr %36, align 2, !dbg !65, !tbaa !16
  %37 = getelementptr inbounds i16, ptr %36, i16 1, !dbg !65
  %38 = getelementptr inbounds i16, ptr %36, i16 7, !dbg !65
  br label %39, !dbg !65

39:                                               ; preds = %39, %35
  %40 = phi ptr [ %37, %35 ], [ %41, %39 ], !dbg !65
  store i16 0, ptr %40, align 2, !dbg !65, !tbaa !16
  %41 = getelementptr inbounds i16, ptr %40, i16 1, !dbg !65
  %42 = icmp eq ptr %41, %38, !dbg !65
  br i1 %42, label %43, label %39, !dbg !65

43:                                               ; preds = %39
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @record, ptr align 2 %4, i16 14, i1 false), !dbg !66, !tbaa.struct !67
  %44 = call zeroext i16 @write(i32 noundef 1, i32 noundef 0) #6, !dbg !69
  %45 = icmp ne i16 %44, 0, !dbg !69
  %46 = zext i1 %45 to i64, !dbg !69
  %47 = select i1 %45, i16 1, i16 2, !dbg !69
  store i16 %47, ptr @state, align 2, !dbg !70, !tbaa !13
  br label %73, !dbg !71

48:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !72
  %49 = load i32, ptr %2, align 2, !dbg !73, !tbaa !37
  %50 = load i32, ptr %1, align 2, !dbg !74, !tbaa !37
  %51 = icmp eq i32 %49, %50, !dbg !75
  br i1 %51, label %57, label %52, !dbg !76

52:                                               ; preds = %48
  %53 = load i32, ptr %2, align 2, !dbg !77, !tbaa !37
  %54 = load i32, ptr %1, align 2, !dbg !78, !tbaa !37
  %55 = add i32 %54, 1, !dbg !79
  %56 = icmp eq i32 %53, %55, !dbg !80
  br label %57, !dbg !76

57:                                               ; preds = %52, %48
  %58 = phi i1 [ true, %48 ], [ %56, %52 ]
  %59 = zext i1 %58 to i16, !dbg !76
  store i16 %59, ptr %5, align 2, !dbg !81, !tbaa !16
  %60 = load i32, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 2), align 2, !dbg !82, !tbaa !83
  store i32 %60, ptr @entry, align 2, !dbg !87, !tbaa !37
  %61 = load i16, ptr %5, align 2, !dbg !88, !tbaa !16
  %62 = icmp ne i16 %61, 0, !dbg !88
  br i1 %62, label %63, label %69, !dbg !89

63:                                               ; preds = %57
  %64 = load i32, ptr %1, align 2, !dbg !90, !tbaa !37
  %65 = add i32 %64, 2, !dbg !91
  %66 = load i32, ptr %2, align 2, !dbg !92, !tbaa !37
  %67 = call zeroext i16 @write(i32 noundef %65, i32 noundef %66) #6, !dbg !93
  %68 = icmp ne i16 %67, 0, !dbg !89
  br label %69

69:                                               ; preds = %63, %57
  %70 = phi i1 [ false, %57 ], [ %68, %63 ], !dbg !56
  %71 = zext i1 %70 to i64, !dbg !88
  %72 = select i1 %70, i16 1, i16 2, !dbg !88
  store i16 %72, ptr @state, align 2, !dbg !94, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !95
  br label %73

73:                                               ; preds = %69, %43
  call void @llvm.lifetime.end.p0(i64 4, ptr %3) #7, !dbg !96
  call void @llvm.lifetime.end.p0(i64 4, ptr %2) #7, !dbg !96
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #7, !dbg !96
  ret void, !dbg !96
}

; Function Attrs: nounwind optsize
define dso_local void @save_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.STORAGE.text" !dbg !97 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !98
  %7 = load i16, ptr %4, align 2, !dbg !99, !tbaa !13
  %8 = icmp uge i16 %7, 14, !dbg !99
  br i1 %8, label %9, label %11, !dbg !99

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !99, !tbaa !9
  br label %12, !dbg !99

11:                                               ; preds = %2
  br label %12, !dbg !99

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !99
  store ptr %13, ptr %5, align 2, !dbg !100, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !101, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !102
  br i1 %15, label %16, label %31, !dbg !103

16:                                               ; preds = %12
  %17 = load i16, ptr @told, align 2, !dbg !104, !tbaa !16
  %18 = icmp ne i16 %17, 0, !dbg !104
  br i1 %18, label %19, label %31, !dbg !101

19:                                               ; preds = %16
  %20 = load ptr, ptr %5, align 2, !dbg !105, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @record, ptr align 2 %20, i16 14, i1 false), !dbg !106, !tbaa.struct !67
  %21 = load i32, ptr @entry, align 2, !dbg !107, !tbaa !37
  %22 = add i32 %21, 1, !dbg !107
  store i32 %22, ptr @entry, align 2, !dbg !107, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #7, !dbg !108
  %23 = call i32 @counter() #6, !dbg !109
  %24 = add i32 %23, 1, !dbg !110
  store i32 %24, ptr %6, align 2, !dbg !111, !tbaa !37
  %25 = load i32, ptr %6, align 2, !dbg !112, !tbaa !37
  %26 = load i32, ptr %6, align 2, !dbg !113, !tbaa !37
  %27 = call zeroext i16 @write(i32 noundef %25, i32 noundef %26) #6, !dbg !114
  %28 = icmp ne i16 %27, 0, !dbg !114
  %29 = zext i1 %28 to i64, !dbg !114
  %30 = select i1 %28, i16 1, i16 2, !dbg !114
  store i16 %30, ptr @state, align 2, !dbg !115, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #7, !dbg !116
  br label %31, !dbg !116

31:                                               ; preds = %19, %16, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !117
  ret void, !dbg !117
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define internal i32 @counter() #0 section ".sm.STORAGE.text" !dbg !118 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #7, !dbg !119
  %2 = load volatile i16, ptr inttoptr (i16 432 to ptr), align 2, !dbg !120, !tbaa !16
  store i16 %2, ptr %1, align 2, !dbg !121, !tbaa !16
  %3 = load volatile i16, ptr inttoptr (i16 434 to ptr), align 2, !dbg !122, !tbaa !16
  %4 = zext i16 %3 to i32, !dbg !123
  %5 = shl i32 %4, 16, !dbg !124
  %6 = load i16, ptr %1, align 2, !dbg !125, !tbaa !16
  %7 = zext i16 %6 to i32, !dbg !125
  %8 = or i32 %5, %7, !dbg !126
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #7, !dbg !127
  ret i32 %8, !dbg !128
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @write(i32 noundef %0, i32 noundef %1) #0 section ".sm.STORAGE.text" !dbg !129 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i16, align 2
  store i32 %0, ptr %3, align 2, !tbaa !37
  store i32 %1, ptr %4, align 2, !tbaa !37
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !130
  %6 = load i16, ptr @place, align 2, !dbg !131, !tbaa !16
  %7 = mul i16 %6, 21, !dbg !132
  %8 = load i32, ptr %3, align 2, !dbg !133, !tbaa !37
  %9 = load i32, ptr %4, align 2, !dbg !134, !tbaa !37
  %10 = call ptr @seal(i32 noundef %8, i32 noundef %9) #6, !dbg !135
  %11 = call zeroext i16 @put(i16 noundef zeroext %7, ptr noundef %10, i16 noundef zeroext 21) #6, !dbg !136
  store i16 %11, ptr %5, align 2, !dbg !137, !tbaa !16
  br label %12, !dbg !138

12:                                               ; preds = %21, %2
  %13 = load i16, ptr %5, align 2, !dbg !139, !tbaa !16
  %14 = icmp ne i16 %13, 0, !dbg !139
  br i1 %14, label %15, label %19, !dbg !140

15:                                               ; preds = %12
  %16 = call i32 @counter() #6, !dbg !141
  %17 = load i32, ptr %3, align 2, !dbg !142, !tbaa !37
  %18 = icmp ne i32 %16, %17, !dbg !143
  br label %19

19:                                               ; preds = %15, %12
  %20 = phi i1 [ false, %12 ], [ %18, %15 ], !dbg !144
  br i1 %20, label %21, label %22, !dbg !138

21:                                               ; preds = %19
  store volatile i16 0, ptr inttoptr (i16 440 to ptr), align 2, !dbg !145, !tbaa !16
  br label %12, !dbg !138, !llvm.loop !146

22:                                               ; preds = %19
  %23 = load i16, ptr %5, align 2, !dbg !149, !tbaa !16
  %24 = load i16, ptr @place, align 2, !dbg !150, !tbaa !16
  %25 = xor i16 %24, %23, !dbg !150
  store i16 %25, ptr @place, align 2, !dbg !150, !tbaa !16
  %26 = load i16, ptr %5, align 2, !dbg !151, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !152
  ret i16 %26, !dbg !153
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nounwind optsize
define internal i32 @read(i16 noundef zeroext %0) #0 section ".sm.STORAGE.text" !dbg !154 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  %3 = load i16, ptr %2, align 2, !dbg !155, !tbaa !16
  %4 = mul i16 %3, 21, !dbg !156
  call void @get(i16 noundef zeroext %4, ptr noundef @sealed, i16 noundef zeroext 21) #6, !dbg !157
  %5 = call zeroext i16 @open_sealed(ptr noundef @record) #6, !dbg !158
  %6 = icmp ne i16 %5, 0, !dbg !158
  br i1 %6, label %7, label %9, !dbg !158

7:                                                ; preds = %1
  %8 = load i32, ptr @sealed, align 2, !dbg !159, !tbaa !160
  br label %10, !dbg !158

9:                                                ; preds = %1
  br label %10, !dbg !158

10:                                               ; preds = %9, %7
  %11 = phi i32 [ %8, %7 ], [ 0, %9 ], !dbg !158
  ret i32 %11, !dbg !161
}

; Function Attrs: nounwind optsize
define internal void @get(i16 noundef zeroext %0, ptr noundef %1, i16 noundef zeroext %2) #0 section ".sm.STORAGE.text" !dbg !162 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  store i16 %0, ptr %4, align 2, !tbaa !16
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !16
  br label %7, !dbg !163

7:                                                ; preds = %14, %3
  %8 = load i16, ptr %6, align 2, !dbg !164, !tbaa !16
  %9 = icmp ne i16 %8, 0, !dbg !165
  br i1 %9, label %10, label %21, !dbg !163

10:                                               ; preds = %7
  %11 = load i16, ptr %4, align 2, !dbg !166, !tbaa !16
  call void @select(i16 noundef zeroext %11) #6, !dbg !167
  %12 = load volatile i16, ptr inttoptr (i16 426 to ptr), align 2, !dbg !168, !tbaa !16
  %13 = load ptr, ptr %5, align 2, !dbg !169, !tbaa !9
  store i16 %12, ptr %13, align 2, !dbg !170, !tbaa !16
  br label %14, !dbg !171

14:                                               ; preds = %10
  %15 = load i16, ptr %6, align 2, !dbg !172, !tbaa !16
  %16 = add i16 %15, -1, !dbg !172
  store i16 %16, ptr %6, align 2, !dbg !172, !tbaa !16
  %17 = load i16, ptr %4, align 2, !dbg !173, !tbaa !16
  %18 = add i16 %17, 1, !dbg !173
  store i16 %18, ptr %4, align 2, !dbg !173, !tbaa !16
  %19 = load ptr, ptr %5, align 2, !dbg !174, !tbaa !9
  %20 = getelementptr inbounds i16, ptr %19, i32 1, !dbg !174
  store ptr %20, ptr %5, align 2, !dbg !174, !tbaa !9
  br label %7, !dbg !163, !llvm.loop !175

21:                                               ; preds = %7
  ret void, !dbg !176
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @open_sealed(ptr noundef %0) #0 section ".sm.STORAGE.text" !dbg !177 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  %3 = load ptr, ptr %2, align 2, !dbg !178, !tbaa !9
  %4 = call i16 @sancus_unwrap(ptr noundef @sealed, i16 noundef 12, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 1), i16 noundef 14, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 2), ptr noundef %3) #6, !dbg !179
  ret i16 %4, !dbg !180
}

; Function Attrs: nounwind optsize
define internal void @select(i16 noundef zeroext %0) #0 section ".sm.STORAGE.text" !dbg !181 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  br label %3, !dbg !182

3:                                                ; preds = %7, %1
  %4 = load volatile i16, ptr inttoptr (i16 428 to ptr), align 2, !dbg !183, !tbaa !16
  %5 = and i16 %4, 1, !dbg !184
  %6 = icmp ne i16 %5, 0, !dbg !182
  br i1 %6, label %7, label %8, !dbg !182

7:                                                ; preds = %3
  br label %3, !dbg !182, !llvm.loop !185

8:                                                ; preds = %3
  %9 = load i16, ptr %2, align 2, !dbg !187, !tbaa !16
  store volatile i16 %9, ptr inttoptr (i16 424 to ptr), align 2, !dbg !188, !tbaa !16
  ret void, !dbg !189
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap(ptr noundef %0, i16 noundef %1, ptr noundef %2, i16 noundef %3, ptr noundef %4, ptr noundef %5) #5 !dbg !190 {
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
  %13 = load ptr, ptr %7, align 2, !dbg !192, !tbaa !9
  %14 = load i16, ptr %8, align 2, !dbg !193, !tbaa !13
  %15 = load ptr, ptr %9, align 2, !dbg !194, !tbaa !9
  %16 = load i16, ptr %10, align 2, !dbg !195, !tbaa !13
  %17 = load ptr, ptr %11, align 2, !dbg !196, !tbaa !9
  %18 = load ptr, ptr %12, align 2, !dbg !197, !tbaa !9
  %19 = call i16 @sancus_unwrap_with_key(ptr noundef null, ptr noundef %13, i16 noundef %14, ptr noundef %15, i16 noundef %16, ptr noundef %17, ptr noundef %18) #6, !dbg !198
  ret i16 %19, !dbg !199
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #5 !dbg !200 {
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
  %16 = load i16, ptr %13, align 2, !dbg !201, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !202
  br i1 %17, label %18, label %24, !dbg !201

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !203, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !204, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !205, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !206, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #6, !dbg !207
  store i16 %23, ptr %8, align 2, !dbg !208
  br label %35, !dbg !208

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !209, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !210, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !211, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !212, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !213, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !214, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !215
  %32 = load ptr, ptr %14, align 2, !dbg !216, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !217
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #6, !dbg !218
  store i16 %34, ptr %8, align 2, !dbg !219
  br label %35, !dbg !219

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !220
  ret i16 %36, !dbg !220
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #5 !dbg !221 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [8 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 8, ptr %9) #7, !dbg !222
  %10 = load ptr, ptr %5, align 2, !dbg !223, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !224, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !225, !tbaa !13
  %13 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !226
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #6, !dbg !227
  %15 = icmp ne i16 %14, 0, !dbg !227
  br i1 %15, label %16, label %21, !dbg !228

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !229, !tbaa !9
  %18 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !230
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 8) #6, !dbg !231
  %20 = icmp eq i16 %19, 0, !dbg !232
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !233
  %23 = zext i1 %22 to i16, !dbg !228
  call void @llvm.lifetime.end.p0(i64 8, ptr %9) #7, !dbg !234
  ret i16 %23, !dbg !235
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #5 !dbg !236 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !237
  %22 = load ptr, ptr %8, align 2, !dbg !237, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !237
  store i16 %23, ptr %15, align 2, !dbg !237, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !237
  %24 = load ptr, ptr %9, align 2, !dbg !237, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !237
  store i16 %25, ptr %16, align 2, !dbg !237, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !237
  %26 = load ptr, ptr %9, align 2, !dbg !237, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !237
  %28 = load i16, ptr %10, align 2, !dbg !237, !tbaa !13
  %29 = add i16 %27, %28, !dbg !237
  store i16 %29, ptr %17, align 2, !dbg !237, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !237
  %30 = load ptr, ptr %11, align 2, !dbg !237, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !237
  store i16 %31, ptr %18, align 2, !dbg !237, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !237
  %32 = load ptr, ptr %11, align 2, !dbg !237, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !237
  %34 = load i16, ptr %12, align 2, !dbg !237, !tbaa !13
  %35 = add i16 %33, %34, !dbg !237
  store i16 %35, ptr %19, align 2, !dbg !237, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !237
  %36 = load i16, ptr %13, align 2, !dbg !237, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !237, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !237
  %37 = load i16, ptr %14, align 2, !dbg !237, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !237, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !237, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !237, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !237, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !237, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !237, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !237, !srcloc !238
  store i16 %44, ptr %21, align 2, !dbg !237, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !237, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !237
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !237
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !237
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !237
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !237
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !237
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !237
  ret i16 %45, !dbg !237
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #5 !dbg !239 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !240
  %16 = load ptr, ptr %5, align 2, !dbg !240, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !240
  store i16 %17, ptr %9, align 2, !dbg !240, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !241
  %18 = load ptr, ptr %6, align 2, !dbg !241, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !241
  store i16 %19, ptr %10, align 2, !dbg !241, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #7, !dbg !242
  %20 = load ptr, ptr %6, align 2, !dbg !242, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !242
  %22 = load i16, ptr %7, align 2, !dbg !242, !tbaa !13
  %23 = add i16 %21, %22, !dbg !242
  store i16 %23, ptr %11, align 2, !dbg !242, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !243
  store i16 0, ptr %12, align 2, !dbg !243, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #7, !dbg !244
  store i16 0, ptr %13, align 2, !dbg !244, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #7, !dbg !245
  %24 = load ptr, ptr %8, align 2, !dbg !245, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !245
  store i16 %25, ptr %14, align 2, !dbg !245, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !246
  %26 = load i16, ptr %9, align 2, !dbg !247, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !248, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !249, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !250, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !251, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !252, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #7, !dbg !253, !srcloc !254
  store i16 %32, ptr %15, align 2, !dbg !253, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !255, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !256
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #7, !dbg !256
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #7, !dbg !256
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !256
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #7, !dbg !256
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !256
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !256
  ret i16 %33, !dbg !257
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #5 !dbg !258 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !259
  %11 = load ptr, ptr %4, align 2, !dbg !260, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !261, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #7, !dbg !262
  %12 = load ptr, ptr %5, align 2, !dbg !263, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !264, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !265
  store i16 0, ptr %9, align 2, !dbg !266, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !267
  store i16 0, ptr %10, align 2, !dbg !268, !tbaa !13
  br label %13, !dbg !267

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !269, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !270, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !271
  br i1 %16, label %18, label %17, !dbg !272

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !272
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !273, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !274, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !273
  %22 = load volatile i8, ptr %21, align 1, !dbg !273, !tbaa !68
  %23 = zext i8 %22 to i16, !dbg !273
  %24 = load ptr, ptr %8, align 2, !dbg !275, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !276, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !275
  %27 = load volatile i8, ptr %26, align 1, !dbg !275, !tbaa !68
  %28 = zext i8 %27 to i16, !dbg !275
  %29 = xor i16 %23, %28, !dbg !277
  %30 = load i16, ptr %9, align 2, !dbg !278, !tbaa !13
  %31 = or i16 %30, %29, !dbg !278
  store i16 %31, ptr %9, align 2, !dbg !278, !tbaa !13
  br label %32, !dbg !279

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !280, !tbaa !13
  %34 = add i16 %33, 1, !dbg !280
  store i16 %34, ptr %10, align 2, !dbg !280, !tbaa !13
  br label %13, !dbg !272, !llvm.loop !281

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !282, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !283
  %38 = lshr i16 %37, 8, !dbg !284
  %39 = and i16 1, %38, !dbg !285
  %40 = sub nsw i16 %39, 1, !dbg !286
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !287
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #7, !dbg !287
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !287
  ret i16 %40, !dbg !288
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @put(i16 noundef zeroext %0, ptr noundef %1, i16 noundef zeroext %2) #0 section ".sm.STORAGE.text" !dbg !289 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store i16 %0, ptr %4, align 2, !tbaa !16
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !290
  store i16 1, ptr %7, align 2, !dbg !291, !tbaa !16
  br label %8, !dbg !292

8:                                                ; preds = %23, %3
  %9 = load i16, ptr %6, align 2, !dbg !293, !tbaa !16
  %10 = icmp ne i16 %9, 0, !dbg !294
  br i1 %10, label %11, label %30, !dbg !292

11:                                               ; preds = %8
  %12 = load i16, ptr %4, align 2, !dbg !295, !tbaa !16
  call void @select(i16 noundef zeroext %12) #6, !dbg !296
  %13 = load ptr, ptr %5, align 2, !dbg !297, !tbaa !9
  %14 = load i16, ptr %13, align 2, !dbg !298, !tbaa !16
  store volatile i16 %14, ptr inttoptr (i16 426 to ptr), align 2, !dbg !299, !tbaa !16
  %15 = load i16, ptr %4, align 2, !dbg !300, !tbaa !16
  call void @select(i16 noundef zeroext %15) #6, !dbg !301
  %16 = load volatile i16, ptr inttoptr (i16 426 to ptr), align 2, !dbg !302, !tbaa !16
  %17 = load ptr, ptr %5, align 2, !dbg !303, !tbaa !9
  %18 = load i16, ptr %17, align 2, !dbg !304, !tbaa !16
  %19 = icmp eq i16 %16, %18, !dbg !305
  %20 = zext i1 %19 to i16, !dbg !305
  %21 = load i16, ptr %7, align 2, !dbg !306, !tbaa !16
  %22 = and i16 %21, %20, !dbg !306
  store i16 %22, ptr %7, align 2, !dbg !306, !tbaa !16
  br label %23, !dbg !307

23:                                               ; preds = %11
  %24 = load i16, ptr %6, align 2, !dbg !308, !tbaa !16
  %25 = add i16 %24, -1, !dbg !308
  store i16 %25, ptr %6, align 2, !dbg !308, !tbaa !16
  %26 = load i16, ptr %4, align 2, !dbg !309, !tbaa !16
  %27 = add i16 %26, 1, !dbg !309
  store i16 %27, ptr %4, align 2, !dbg !309, !tbaa !16
  %28 = load ptr, ptr %5, align 2, !dbg !310, !tbaa !9
  %29 = getelementptr inbounds i16, ptr %28, i32 1, !dbg !310
  store ptr %29, ptr %5, align 2, !dbg !310, !tbaa !9
  br label %8, !dbg !292, !llvm.loop !311

30:                                               ; preds = %8
  %31 = load i16, ptr %7, align 2, !dbg !312, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !313
  ret i16 %31, !dbg !314
}

; Function Attrs: nounwind optsize
define internal ptr @seal(i32 noundef %0, i32 noundef %1) #0 section ".sm.STORAGE.text" !dbg !315 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !37
  store i32 %1, ptr %4, align 2, !tbaa !37
  %5 = load i32, ptr %3, align 2, !dbg !316, !tbaa !37
  store i32 %5, ptr @sealed, align 2, !dbg !317, !tbaa !160
  %6 = load i32, ptr %4, align 2, !dbg !318, !tbaa !37
  store i32 %6, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 1), align 2, !dbg !319, !tbaa !320
  %7 = load i32, ptr @entry, align 2, !dbg !321, !tbaa !37
  store i32 %7, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 2), align 2, !dbg !322, !tbaa !83
  %8 = call i16 @sancus_wrap(ptr noundef @sealed, i16 noundef 12, ptr noundef @record, i16 noundef 14, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 1), ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 2)) #6, !dbg !323
  ret ptr @sealed, !dbg !324
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap(ptr noundef %0, i16 noundef %1, ptr noundef %2, i16 noundef %3, ptr noundef %4, ptr noundef %5) #5 !dbg !325 {
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
  %13 = load ptr, ptr %7, align 2, !dbg !326, !tbaa !9
  %14 = load i16, ptr %8, align 2, !dbg !327, !tbaa !13
  %15 = load ptr, ptr %9, align 2, !dbg !328, !tbaa !9
  %16 = load i16, ptr %10, align 2, !dbg !329, !tbaa !13
  %17 = load ptr, ptr %11, align 2, !dbg !330, !tbaa !9
  %18 = load ptr, ptr %12, align 2, !dbg !331, !tbaa !9
  %19 = call i16 @sancus_wrap_with_key(ptr noundef null, ptr noundef %13, i16 noundef %14, ptr noundef %15, i16 noundef %16, ptr noundef %17, ptr noundef %18) #6, !dbg !332
  ret i16 %19, !dbg !333
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #5 !dbg !334 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !335, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !336, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !337, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !338, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !339, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !340, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !341
  %22 = load ptr, ptr %14, align 2, !dbg !342, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !343
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #6, !dbg !344
  ret i16 %24, !dbg !345
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #5 !dbg !346 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !347
  %22 = load ptr, ptr %8, align 2, !dbg !347, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !347
  store i16 %23, ptr %15, align 2, !dbg !347, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !347
  %24 = load ptr, ptr %9, align 2, !dbg !347, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !347
  store i16 %25, ptr %16, align 2, !dbg !347, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !347
  %26 = load ptr, ptr %9, align 2, !dbg !347, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !347
  %28 = load i16, ptr %10, align 2, !dbg !347, !tbaa !13
  %29 = add i16 %27, %28, !dbg !347
  store i16 %29, ptr %17, align 2, !dbg !347, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !347
  %30 = load ptr, ptr %11, align 2, !dbg !347, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !347
  store i16 %31, ptr %18, align 2, !dbg !347, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !347
  %32 = load ptr, ptr %11, align 2, !dbg !347, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !347
  %34 = load i16, ptr %12, align 2, !dbg !347, !tbaa !13
  %35 = add i16 %33, %34, !dbg !347
  store i16 %35, ptr %19, align 2, !dbg !347, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !347
  %36 = load i16, ptr %13, align 2, !dbg !347, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !347, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !347
  %37 = load i16, ptr %14, align 2, !dbg !347, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !347, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !347, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !347, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !347, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !347, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !347, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !347, !srcloc !348
  store i16 %44, ptr %21, align 2, !dbg !347, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !347, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !347
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !347
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !347
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !347
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !347
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !347
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !347
  ret i16 %45, !dbg !347
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
!1 = !DIFile(filename: "storage.c", directory: "", checksumkind: CSK_MD5, checksum: "f0d5f57310a373b61b6119e5d338a0a5")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "restored_out", scope: !6, file: !6, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "storage.c", directory: "", checksumkind: CSK_MD5, checksum: "f0d5f57310a373b61b6119e5d338a0a5")
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
!64 = !DILocation(line: 150, column: 33, scope: !33)
!65 = !DILocation(line: 150, column: 34, scope: !33)
!66 = !DILocation(line: 150, column: 18, scope: !33)
!67 = !{i64 0, i64 14, !68}
!68 = !{!11, !11, i64 0}
!69 = !DILocation(line: 151, column: 17, scope: !33)
!70 = !DILocation(line: 151, column: 15, scope: !33)
!71 = !DILocation(line: 152, column: 5, scope: !33)
!72 = !DILocation(line: 153, column: 9, scope: !33)
!73 = !DILocation(line: 153, column: 28, scope: !33)
!74 = !DILocation(line: 153, column: 38, scope: !33)
!75 = !DILocation(line: 153, column: 35, scope: !33)
!76 = !DILocation(line: 153, column: 43, scope: !33)
!77 = !DILocation(line: 153, column: 46, scope: !33)
!78 = !DILocation(line: 153, column: 56, scope: !33)
!79 = !DILocation(line: 153, column: 61, scope: !33)
!80 = !DILocation(line: 153, column: 53, scope: !33)
!81 = !DILocation(line: 153, column: 18, scope: !33)
!82 = !DILocation(line: 154, column: 31, scope: !33)
!83 = !{!84, !38, i64 8}
!84 = !{!"sealed", !85, i64 0, !86, i64 12, !11, i64 26}
!85 = !{!"", !38, i64 0, !38, i64 4, !38, i64 8}
!86 = !{!"record", !11, i64 0}
!87 = !DILocation(line: 154, column: 15, scope: !33)
!88 = !DILocation(line: 155, column: 17, scope: !33)
!89 = !DILocation(line: 155, column: 25, scope: !33)
!90 = !DILocation(line: 155, column: 34, scope: !33)
!91 = !DILocation(line: 155, column: 39, scope: !33)
!92 = !DILocation(line: 155, column: 44, scope: !33)
!93 = !DILocation(line: 155, column: 28, scope: !33)
!94 = !DILocation(line: 155, column: 15, scope: !33)
!95 = !DILocation(line: 156, column: 5, scope: !33)
!96 = !DILocation(line: 157, column: 1, scope: !33)
!97 = distinct !DISubprogram(name: "save_in", scope: !6, file: !6, line: 171, type: !7, scopeLine: 171, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!98 = !DILocation(line: 172, column: 5, scope: !97)
!99 = !DILocation(line: 172, column: 34, scope: !97)
!100 = !DILocation(line: 172, column: 26, scope: !97)
!101 = !DILocation(line: 174, column: 9, scope: !97)
!102 = !DILocation(line: 174, column: 15, scope: !97)
!103 = !DILocation(line: 174, column: 23, scope: !97)
!104 = !DILocation(line: 174, column: 26, scope: !97)
!105 = !DILocation(line: 175, column: 19, scope: !97)
!106 = !DILocation(line: 175, column: 18, scope: !97)
!107 = !DILocation(line: 176, column: 14, scope: !97)
!108 = !DILocation(line: 177, column: 9, scope: !97)
!109 = !DILocation(line: 177, column: 25, scope: !97)
!110 = !DILocation(line: 177, column: 35, scope: !97)
!111 = !DILocation(line: 177, column: 18, scope: !97)
!112 = !DILocation(line: 178, column: 23, scope: !97)
!113 = !DILocation(line: 178, column: 29, scope: !97)
!114 = !DILocation(line: 178, column: 17, scope: !97)
!115 = !DILocation(line: 178, column: 15, scope: !97)
!116 = !DILocation(line: 179, column: 5, scope: !97)
!117 = !DILocation(line: 180, column: 1, scope: !97)
!118 = distinct !DISubprogram(name: "counter", scope: !6, file: !6, line: 43, type: !7, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!119 = !DILocation(line: 44, column: 5, scope: !118)
!120 = !DILocation(line: 44, column: 20, scope: !118)
!121 = !DILocation(line: 44, column: 14, scope: !118)
!122 = !DILocation(line: 45, column: 22, scope: !118)
!123 = !DILocation(line: 45, column: 12, scope: !118)
!124 = !DILocation(line: 45, column: 41, scope: !118)
!125 = !DILocation(line: 45, column: 49, scope: !118)
!126 = !DILocation(line: 45, column: 47, scope: !118)
!127 = !DILocation(line: 46, column: 1, scope: !118)
!128 = !DILocation(line: 45, column: 5, scope: !118)
!129 = distinct !DISubprogram(name: "write", scope: !6, file: !6, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!130 = !DILocation(line: 126, column: 5, scope: !129)
!131 = !DILocation(line: 126, column: 25, scope: !129)
!132 = !DILocation(line: 126, column: 31, scope: !129)
!133 = !DILocation(line: 126, column: 45, scope: !129)
!134 = !DILocation(line: 126, column: 53, scope: !129)
!135 = !DILocation(line: 126, column: 40, scope: !129)
!136 = !DILocation(line: 126, column: 21, scope: !129)
!137 = !DILocation(line: 126, column: 14, scope: !129)
!138 = !DILocation(line: 127, column: 5, scope: !129)
!139 = !DILocation(line: 127, column: 12, scope: !129)
!140 = !DILocation(line: 127, column: 17, scope: !129)
!141 = !DILocation(line: 127, column: 20, scope: !129)
!142 = !DILocation(line: 127, column: 33, scope: !129)
!143 = !DILocation(line: 127, column: 30, scope: !129)
!144 = !DILocation(line: 0, scope: !129)
!145 = !DILocation(line: 128, column: 25, scope: !129)
!146 = distinct !{!146, !138, !147, !148}
!147 = !DILocation(line: 129, column: 5, scope: !129)
!148 = !{!"llvm.loop.mustprogress"}
!149 = !DILocation(line: 130, column: 14, scope: !129)
!150 = !DILocation(line: 130, column: 11, scope: !129)
!151 = !DILocation(line: 134, column: 12, scope: !129)
!152 = !DILocation(line: 135, column: 1, scope: !129)
!153 = !DILocation(line: 134, column: 5, scope: !129)
!154 = distinct !DISubprogram(name: "read", scope: !6, file: !6, line: 138, type: !7, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!155 = !DILocation(line: 139, column: 9, scope: !154)
!156 = !DILocation(line: 139, column: 14, scope: !154)
!157 = !DILocation(line: 139, column: 5, scope: !154)
!158 = !DILocation(line: 140, column: 12, scope: !154)
!159 = !DILocation(line: 140, column: 49, scope: !154)
!160 = !{!84, !38, i64 0}
!161 = !DILocation(line: 140, column: 5, scope: !154)
!162 = distinct !DISubprogram(name: "get", scope: !6, file: !6, line: 65, type: !7, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!163 = !DILocation(line: 66, column: 5, scope: !162)
!164 = !DILocation(line: 66, column: 12, scope: !162)
!165 = !DILocation(line: 66, column: 18, scope: !162)
!166 = !DILocation(line: 67, column: 16, scope: !162)
!167 = !DILocation(line: 67, column: 9, scope: !162)
!168 = !DILocation(line: 68, column: 18, scope: !162)
!169 = !DILocation(line: 68, column: 10, scope: !162)
!170 = !DILocation(line: 68, column: 16, scope: !162)
!171 = !DILocation(line: 69, column: 5, scope: !162)
!172 = !DILocation(line: 66, column: 29, scope: !162)
!173 = !DILocation(line: 66, column: 40, scope: !162)
!174 = !DILocation(line: 66, column: 49, scope: !162)
!175 = distinct !{!175, !163, !171, !148}
!176 = !DILocation(line: 70, column: 1, scope: !162)
!177 = distinct !DISubprogram(name: "open_sealed", scope: !6, file: !6, line: 80, type: !7, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!178 = !DILocation(line: 82, column: 26, scope: !177)
!179 = !DILocation(line: 81, column: 12, scope: !177)
!180 = !DILocation(line: 81, column: 5, scope: !177)
!181 = distinct !DISubprogram(name: "select", scope: !6, file: !6, line: 48, type: !7, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!182 = !DILocation(line: 49, column: 5, scope: !181)
!183 = !DILocation(line: 49, column: 12, scope: !181)
!184 = !DILocation(line: 49, column: 23, scope: !181)
!185 = distinct !{!185, !182, !186, !148}
!186 = !DILocation(line: 50, column: 5, scope: !181)
!187 = !DILocation(line: 51, column: 19, scope: !181)
!188 = !DILocation(line: 51, column: 17, scope: !181)
!189 = !DILocation(line: 52, column: 1, scope: !181)
!190 = distinct !DISubprogram(name: "sancus_unwrap", scope: !191, file: !191, line: 260, type: !7, scopeLine: 261, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!191 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!192 = !DILocation(line: 262, column: 41, scope: !190)
!193 = !DILocation(line: 262, column: 45, scope: !190)
!194 = !DILocation(line: 262, column: 56, scope: !190)
!195 = !DILocation(line: 262, column: 64, scope: !190)
!196 = !DILocation(line: 262, column: 79, scope: !190)
!197 = !DILocation(line: 262, column: 84, scope: !190)
!198 = !DILocation(line: 262, column: 12, scope: !190)
!199 = !DILocation(line: 262, column: 5, scope: !190)
!200 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !191, file: !191, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!201 = !DILocation(line: 254, column: 9, scope: !200)
!202 = !DILocation(line: 254, column: 23, scope: !200)
!203 = !DILocation(line: 255, column: 38, scope: !200)
!204 = !DILocation(line: 255, column: 43, scope: !200)
!205 = !DILocation(line: 255, column: 47, scope: !200)
!206 = !DILocation(line: 255, column: 58, scope: !200)
!207 = !DILocation(line: 255, column: 16, scope: !200)
!208 = !DILocation(line: 255, column: 9, scope: !200)
!209 = !DILocation(line: 257, column: 30, scope: !200)
!210 = !DILocation(line: 257, column: 35, scope: !200)
!211 = !DILocation(line: 257, column: 39, scope: !200)
!212 = !DILocation(line: 257, column: 50, scope: !200)
!213 = !DILocation(line: 257, column: 58, scope: !200)
!214 = !DILocation(line: 257, column: 84, scope: !200)
!215 = !DILocation(line: 257, column: 73, scope: !200)
!216 = !DILocation(line: 257, column: 101, scope: !200)
!217 = !DILocation(line: 257, column: 90, scope: !200)
!218 = !DILocation(line: 257, column: 12, scope: !200)
!219 = !DILocation(line: 257, column: 5, scope: !200)
!220 = !DILocation(line: 258, column: 1, scope: !200)
!221 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !191, file: !191, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!222 = !DILocation(line: 241, column: 5, scope: !221)
!223 = !DILocation(line: 242, column: 32, scope: !221)
!224 = !DILocation(line: 242, column: 37, scope: !221)
!225 = !DILocation(line: 242, column: 43, scope: !221)
!226 = !DILocation(line: 242, column: 56, scope: !221)
!227 = !DILocation(line: 242, column: 12, scope: !221)
!228 = !DILocation(line: 242, column: 66, scope: !221)
!229 = !DILocation(line: 243, column: 30, scope: !221)
!230 = !DILocation(line: 243, column: 35, scope: !221)
!231 = !DILocation(line: 243, column: 12, scope: !221)
!232 = !DILocation(line: 243, column: 62, scope: !221)
!233 = !DILocation(line: 0, scope: !221)
!234 = !DILocation(line: 244, column: 1, scope: !221)
!235 = !DILocation(line: 242, column: 5, scope: !221)
!236 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !191, file: !191, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!237 = !DILocation(line: 205, column: 1, scope: !236)
!238 = !{i64 0}
!239 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !191, file: !191, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!240 = !DILocation(line: 221, column: 5, scope: !239)
!241 = !DILocation(line: 222, column: 5, scope: !239)
!242 = !DILocation(line: 223, column: 5, scope: !239)
!243 = !DILocation(line: 224, column: 5, scope: !239)
!244 = !DILocation(line: 225, column: 5, scope: !239)
!245 = !DILocation(line: 226, column: 5, scope: !239)
!246 = !DILocation(line: 227, column: 5, scope: !239)
!247 = !DILocation(line: 230, column: 28, scope: !239)
!248 = !DILocation(line: 230, column: 37, scope: !239)
!249 = !DILocation(line: 230, column: 47, scope: !239)
!250 = !DILocation(line: 230, column: 57, scope: !239)
!251 = !DILocation(line: 230, column: 67, scope: !239)
!252 = !DILocation(line: 230, column: 77, scope: !239)
!253 = !DILocation(line: 228, column: 5, scope: !239)
!254 = !{i64 0}
!255 = !DILocation(line: 232, column: 17, scope: !239)
!256 = !DILocation(line: 233, column: 1, scope: !239)
!257 = !DILocation(line: 232, column: 5, scope: !239)
!258 = distinct !DISubprogram(name: "constant_time_cmp", scope: !191, file: !191, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!259 = !DILocation(line: 126, column: 5, scope: !258)
!260 = !DILocation(line: 126, column: 41, scope: !258)
!261 = !DILocation(line: 126, column: 35, scope: !258)
!262 = !DILocation(line: 127, column: 5, scope: !258)
!263 = !DILocation(line: 127, column: 43, scope: !258)
!264 = !DILocation(line: 127, column: 35, scope: !258)
!265 = !DILocation(line: 128, column: 5, scope: !258)
!266 = !DILocation(line: 128, column: 14, scope: !258)
!267 = !DILocation(line: 129, column: 10, scope: !258)
!268 = !DILocation(line: 129, column: 19, scope: !258)
!269 = !DILocation(line: 129, column: 30, scope: !258)
!270 = !DILocation(line: 129, column: 38, scope: !258)
!271 = !DILocation(line: 129, column: 36, scope: !258)
!272 = !DILocation(line: 129, column: 5, scope: !258)
!273 = !DILocation(line: 130, column: 23, scope: !258)
!274 = !DILocation(line: 130, column: 27, scope: !258)
!275 = !DILocation(line: 130, column: 36, scope: !258)
!276 = !DILocation(line: 130, column: 42, scope: !258)
!277 = !DILocation(line: 130, column: 34, scope: !258)
!278 = !DILocation(line: 130, column: 20, scope: !258)
!279 = !DILocation(line: 131, column: 5, scope: !258)
!280 = !DILocation(line: 129, column: 51, scope: !258)
!281 = distinct !{!281, !272, !279, !148}
!282 = !DILocation(line: 132, column: 24, scope: !258)
!283 = !DILocation(line: 132, column: 35, scope: !258)
!284 = !DILocation(line: 132, column: 40, scope: !258)
!285 = !DILocation(line: 132, column: 20, scope: !258)
!286 = !DILocation(line: 132, column: 47, scope: !258)
!287 = !DILocation(line: 133, column: 1, scope: !258)
!288 = !DILocation(line: 132, column: 5, scope: !258)
!289 = distinct !DISubprogram(name: "put", scope: !6, file: !6, line: 54, type: !7, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!290 = !DILocation(line: 55, column: 5, scope: !289)
!291 = !DILocation(line: 55, column: 14, scope: !289)
!292 = !DILocation(line: 56, column: 5, scope: !289)
!293 = !DILocation(line: 56, column: 12, scope: !289)
!294 = !DILocation(line: 56, column: 18, scope: !289)
!295 = !DILocation(line: 57, column: 16, scope: !289)
!296 = !DILocation(line: 57, column: 9, scope: !289)
!297 = !DILocation(line: 58, column: 21, scope: !289)
!298 = !DILocation(line: 58, column: 20, scope: !289)
!299 = !DILocation(line: 58, column: 18, scope: !289)
!300 = !DILocation(line: 59, column: 16, scope: !289)
!301 = !DILocation(line: 59, column: 9, scope: !289)
!302 = !DILocation(line: 60, column: 17, scope: !289)
!303 = !DILocation(line: 60, column: 30, scope: !289)
!304 = !DILocation(line: 60, column: 29, scope: !289)
!305 = !DILocation(line: 60, column: 26, scope: !289)
!306 = !DILocation(line: 60, column: 14, scope: !289)
!307 = !DILocation(line: 61, column: 5, scope: !289)
!308 = !DILocation(line: 56, column: 29, scope: !289)
!309 = !DILocation(line: 56, column: 40, scope: !289)
!310 = !DILocation(line: 56, column: 49, scope: !289)
!311 = distinct !{!311, !292, !307, !148}
!312 = !DILocation(line: 62, column: 12, scope: !289)
!313 = !DILocation(line: 63, column: 1, scope: !289)
!314 = !DILocation(line: 62, column: 5, scope: !289)
!315 = distinct !DISubprogram(name: "seal", scope: !6, file: !6, line: 72, type: !7, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!316 = !DILocation(line: 73, column: 28, scope: !315)
!317 = !DILocation(line: 73, column: 26, scope: !315)
!318 = !DILocation(line: 74, column: 28, scope: !315)
!319 = !DILocation(line: 74, column: 26, scope: !315)
!320 = !{!84, !38, i64 4}
!321 = !DILocation(line: 75, column: 27, scope: !315)
!322 = !DILocation(line: 75, column: 25, scope: !315)
!323 = !DILocation(line: 76, column: 5, scope: !315)
!324 = !DILocation(line: 77, column: 5, scope: !315)
!325 = distinct !DISubprogram(name: "sancus_wrap", scope: !191, file: !191, line: 214, type: !7, scopeLine: 215, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!326 = !DILocation(line: 216, column: 39, scope: !325)
!327 = !DILocation(line: 216, column: 43, scope: !325)
!328 = !DILocation(line: 216, column: 54, scope: !325)
!329 = !DILocation(line: 216, column: 60, scope: !325)
!330 = !DILocation(line: 216, column: 73, scope: !325)
!331 = !DILocation(line: 216, column: 81, scope: !325)
!332 = !DILocation(line: 216, column: 12, scope: !325)
!333 = !DILocation(line: 216, column: 5, scope: !325)
!334 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !191, file: !191, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!335 = !DILocation(line: 211, column: 28, scope: !334)
!336 = !DILocation(line: 211, column: 33, scope: !334)
!337 = !DILocation(line: 211, column: 37, scope: !334)
!338 = !DILocation(line: 211, column: 48, scope: !334)
!339 = !DILocation(line: 211, column: 54, scope: !334)
!340 = !DILocation(line: 211, column: 78, scope: !334)
!341 = !DILocation(line: 211, column: 67, scope: !334)
!342 = !DILocation(line: 211, column: 97, scope: !334)
!343 = !DILocation(line: 211, column: 86, scope: !334)
!344 = !DILocation(line: 211, column: 12, scope: !334)
!345 = !DILocation(line: 211, column: 5, scope: !334)
!346 = distinct !DISubprogram(name: "sancus_wrapping", scope: !191, file: !191, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!347 = !DILocation(line: 204, column: 1, scope: !346)
!348 = !{i64 0}
