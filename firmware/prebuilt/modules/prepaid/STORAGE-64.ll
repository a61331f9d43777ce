target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_STORAGE.output.restored_out, 0"
module asm ".set __sm_STORAGE.output.entry_out, 0"
module asm ".set __sm_STORAGE.input.read_in, 0"
module asm ".set __sm_STORAGE.input.save_in, 0"

%struct.record = type { [7 x i16] }
%struct.sealed = type { %struct.anon, %struct.record, [16 x i8] }
%struct.anon = type { i32, i32, i32 }
%struct.entry_number = type { i32 }

@__sm_STORAGE_io_restored_out_idx = external dso_local global i8, align 1
@__sm_STORAGE_io_entry_out_idx = external dso_local global i8, align 1
@wanted = internal global i32 0, align 2
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

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @entry_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.STORAGE.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_STORAGE_io_entry_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_STORAGE_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local void @read_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.STORAGE.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !22
  %6 = load i16, ptr %4, align 2, !dbg !23, !tbaa !13
  %7 = icmp uge i16 %6, 4, !dbg !23
  br i1 %7, label %8, label %10, !dbg !23

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !23, !tbaa !9
  br label %11, !dbg !23

10:                                               ; preds = %2
  br label %11, !dbg !23

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !23
  store ptr %12, ptr %5, align 2, !dbg !24, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !25, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !26
  br i1 %14, label %15, label %19, !dbg !25

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !27, !tbaa !9
  %17 = getelementptr inbounds %struct.entry_number, ptr %16, i32 0, i32 0, !dbg !28
  %18 = load i32, ptr %17, align 2, !dbg !28, !tbaa !29
  store i32 %18, ptr @wanted, align 2, !dbg !32, !tbaa !33
  br label %19, !dbg !34

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !35
  ret void, !dbg !35
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #3 section ".sm.STORAGE.entry" !dbg !36 {
  %1 = load i16, ptr @state, align 2, !dbg !37, !tbaa !13
  %2 = icmp eq i16 %1, 0, !dbg !38
  br i1 %2, label %3, label %4, !dbg !37

3:                                                ; preds = %0
  call void @open() #6, !dbg !39
  br label %4, !dbg !40

4:                                                ; preds = %3, %0
  %5 = load i16, ptr @told, align 2, !dbg !41, !tbaa !16
  %6 = icmp ne i16 %5, 0, !dbg !41
  br i1 %6, label %14, label %7, !dbg !42

7:                                                ; preds = %4
  %8 = load i16, ptr @state, align 2, !dbg !43, !tbaa !13
  %9 = icmp ne i16 %8, 2, !dbg !44
  br i1 %9, label %10, label %14, !dbg !45

10:                                               ; preds = %7
  %11 = call zeroext i16 @restored_out(ptr noundef @record, i16 noundef 14) #6, !dbg !46
  %12 = icmp eq i16 %11, 0, !dbg !46
  %13 = zext i1 %12 to i16, !dbg !46
  store i16 %13, ptr @told, align 2, !dbg !47, !tbaa !16
  br label %14, !dbg !48

14:                                               ; preds = %10, %7, %4
  call void @tell_entry() #6, !dbg !49
  ret void, !dbg !50
}

; Function Attrs: nounwind optsize
define internal void @open() #0 section ".sm.STORAGE.text" !dbg !51 {
  %1 = alloca i32, align 2
  %2 = alloca i32, align 2
  %3 = alloca i32, align 2
  %4 = alloca %struct.record, align 2
  %5 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #7, !dbg !52
  %6 = call i32 @counter() #6, !dbg !53
  store i32 %6, ptr %1, align 2, !dbg !54, !tbaa !33
  call void @llvm.lifetime.start.p0(i64 4, ptr %2) #7, !dbg !52
  %7 = call i32 @read(i16 noundef zeroext 0) #6, !dbg !55
  store i32 %7, ptr %2, align 2, !dbg !56, !tbaa !33
  call void @llvm.lifetime.start.p0(i64 4, ptr %3) #7, !dbg !52
  %8 = call i32 @read(i16 noundef zeroext 1) #6, !dbg !57
  store i32 %8, ptr %3, align 2, !dbg !58, !tbaa !33
  %9 = load i32, ptr %3, align 2, !dbg !59, !tbaa !33
  %10 = load i32, ptr %1, align 2, !dbg !60, !tbaa !33
  %11 = add i32 %10, 1, !dbg !61
  %12 = icmp eq i32 %9, %11, !dbg !62
  br i1 %12, label %24, label %13, !dbg !63

13:                                               ; preds = %0
  %14 = load i32, ptr %3, align 2, !dbg !64, !tbaa !33
  %15 = load i32, ptr %1, align 2, !dbg !65, !tbaa !33
  %16 = icmp eq i32 %14, %15, !dbg !66
  br i1 %16, label %17, label %22, !dbg !67

17:                                               ; preds = %13
  %18 = load i32, ptr %2, align 2, !dbg !68, !tbaa !33
  %19 = load i32, ptr %1, align 2, !dbg !69, !tbaa !33
  %20 = add i32 %19, 1, !dbg !70
  %21 = icmp ne i32 %18, %20, !dbg !71
  br label %22

22:                                               ; preds = %17, %13
  %23 = phi i1 [ false, %13 ], [ %21, %17 ], !dbg !72
  br label %24, !dbg !63

24:                                               ; preds = %22, %0
  %25 = phi i1 [ true, %0 ], [ %23, %22 ]
  %26 = zext i1 %25 to i64, !dbg !59
  %27 = select i1 %25, i16 0, i16 1, !dbg !59
  store i16 %27, ptr @place, align 2, !dbg !73, !tbaa !16
  %28 = load i16, ptr @place, align 2, !dbg !74, !tbaa !16
  %29 = icmp ne i16 %28, 0, !dbg !75
  %30 = xor i1 %29, true, !dbg !75
  %31 = zext i1 %30 to i16, !dbg !75
  %32 = call i32 @read(i16 noundef zeroext %31) #6, !dbg !76
  store i32 %32, ptr %2, align 2, !dbg !77, !tbaa !33
  %33 = load i32, ptr %1, align 2, !dbg !78, !tbaa !33
  %34 = icmp eq i32 %33, 0, !dbg !79
  br i1 %34, label %35, label %47, !dbg !80

35:                                               ; preds = %24
  %36 = load i32, ptr %2, align 2, !dbg !81, !tbaa !33
  %37 = icmp ne i32 %36, 1, !dbg !82
  br i1 %37, label %38, label %47, !dbg !78

38:                                               ; preds = %35
  %39 = getelementptr inbounds %struct.record, ptr %4, i32 0, i32 0, !dbg !83
  store i16 0, ptr %39, align 2, !dbg !84, !tbaa !16
  %40 = getelementptr inbounds i16, ptr %39, i16 1, !dbg !84
  %41 = getelementptr inbounds i16, ptr %39, i16 7, !dbg !84
  br label %42, !dbg !84

42:                                               ; preds = %42, %38
  %43 = phi ptr [ %40, %38 ], [ %44, %42 ], !dbg !84
  store i16 0, ptr %43, align 2, !dbg !84, !tbaa !16
  %44 = getelementptr inbounds i16, ptr %43, i16 1, !dbg !84
  %45 = icmp eq ptr %44, %41, !dbg !84
  br i1 %45, label %46, label %42, !dbg !84

46:                                               ; preds = %42
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @record, ptr align 2 %4, i16 14, i1 false), !dbg !85, !tbaa.struct !86
  store i16 0, ptr @place, align 2, !dbg !88, !tbaa !16
  store i16 1, ptr @state, align 2, !dbg !89, !tbaa !13
  br label %72, !dbg !90

47:                                               ; preds = %35, %24
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !91
  %48 = load i32, ptr %2, align 2, !dbg !92, !tbaa !33
  %49 = load i32, ptr %1, align 2, !dbg !93, !tbaa !33
  %50 = icmp eq i32 %48, %49, !dbg !94
  br i1 %50, label %56, label %51, !dbg !95

51:                                               ; preds = %47
  %52 = load i32, ptr %2, align 2, !dbg !96, !tbaa !33
  %53 = load i32, ptr %1, align 2, !dbg !97, !tbaa !33
  %54 = add i32 %53, 1, !dbg !98
  %55 = icmp eq i32 %52, %54, !dbg !99
  br label %56, !dbg !95

56:                                               ; preds = %51, %47
  %57 = phi i1 [ true, %47 ], [ %55, %51 ]
  %58 = zext i1 %57 to i16, !dbg !95
  store i16 %58, ptr %5, align 2, !dbg !100, !tbaa !16
  %59 = load i32, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 2), align 2, !dbg !101, !tbaa !102
  store i32 %59, ptr @entry, align 2, !dbg !106, !tbaa !33
  %60 = load i16, ptr %5, align 2, !dbg !107, !tbaa !16
  %61 = icmp ne i16 %60, 0, !dbg !107
  br i1 %61, label %62, label %68, !dbg !108

62:                                               ; preds = %56
  %63 = load i32, ptr %1, align 2, !dbg !109, !tbaa !33
  %64 = add i32 %63, 2, !dbg !110
  %65 = load i32, ptr %2, align 2, !dbg !111, !tbaa !33
  %66 = call zeroext i16 @write(i32 noundef %64, i32 noundef %65) #6, !dbg !112
  %67 = icmp ne i16 %66, 0, !dbg !108
  br label %68

68:                                               ; preds = %62, %56
  %69 = phi i1 [ false, %56 ], [ %67, %62 ], !dbg !72
  %70 = zext i1 %69 to i64, !dbg !107
  %71 = select i1 %69, i16 1, i16 2, !dbg !107
  store i16 %71, ptr @state, align 2, !dbg !113, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !114
  br label %72

72:                                               ; preds = %68, %46
  call void @llvm.lifetime.end.p0(i64 4, ptr %3) #7, !dbg !115
  call void @llvm.lifetime.end.p0(i64 4, ptr %2) #7, !dbg !115
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #7, !dbg !115
  ret void, !dbg !115
}

; Function Attrs: nounwind optsize
define internal void @tell_entry() #0 section ".sm.STORAGE.text" !dbg !116 {
  %1 = alloca %struct.record, align 2
  %2 = alloca %struct.record, align 2
  %3 = load i16, ptr @state, align 2, !dbg !117, !tbaa !13
  %4 = icmp ne i16 %3, 1, !dbg !118
  br i1 %4, label %12, label %5, !dbg !119

5:                                                ; preds = %0
  %6 = load i32, ptr @wanted, align 2, !dbg !120, !tbaa !33
  %7 = icmp eq i32 %6, 0, !dbg !121
  br i1 %7, label %12, label %8, !dbg !122

8:                                                ; preds = %5
  %9 = load i32, ptr @wanted, align 2, !dbg !123, !tbaa !33
  %10 = load i32, ptr @entry, align 2, !dbg !124, !tbaa !33
  %11 = icmp ugt i32 %9, %10, !dbg !125
  br i1 %11, label %12, label %13, !dbg !117

12:                                               ; preds = %8, %5, %0
  br label %33, !dbg !126

13:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(i64 14, ptr %1) #7, !dbg !127
  %14 = load i32, ptr @wanted, align 2, !dbg !128, !tbaa !33
  %15 = call zeroext i16 @log_address(i32 noundef %14) #6, !dbg !129
  call void @get(i16 noundef zeroext %15, ptr noundef getelementptr inbounds (i16, ptr @sealed, i16 6), i16 noundef zeroext 15) #6, !dbg !130
  store i32 0, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 1), align 2, !dbg !131, !tbaa !132
  store i32 0, ptr @sealed, align 2, !dbg !133, !tbaa !134
  %16 = load i32, ptr @wanted, align 2, !dbg !135, !tbaa !33
  store i32 %16, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 2), align 2, !dbg !136, !tbaa !102
  %17 = call zeroext i16 @open_sealed(ptr noundef %1) #6, !dbg !137
  %18 = icmp ne i16 %17, 0, !dbg !137
  br i1 %18, label %28, label %19, !dbg !138

19:                                               ; preds = %13
  %20 = getelementptr inbounds %struct.record, ptr %2, i32 0, i32 0, !dbg !139
  store i16 0, ptr %20, align 2, !dbg !140, !tbaa !16
  %21 = getelementptr inbounds i16, ptr %20, i16 1, !dbg !140
  %22 = getelementptr inbounds i16, ptr %20, i16 7, !dbg !140
  br label %23, !dbg !140

23:                                               ; preds = %23, %19
  %24 = phi ptr [ %21, %19 ], [ %25, %23 ], !dbg !140
  store i16 0, ptr %24, align 2, !dbg !140, !tbaa !16
  %25 = getelementptr inbounds i16, ptr %24, i16 1, !dbg !140
  %26 = icmp eq ptr %25, %22, !dbg !140
  br i1 %26, label %27, label %23, !dbg !140

27:                                               ; preds = %23
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %1, ptr align 2 %2, i16 14, i1 false), !dbg !141, !tbaa.struct !86
  br label %28, !dbg !142

28:                                               ; preds = %27, %13
  %29 = call zeroext i16 @entry_out(ptr noundef %1, i16 noundef 14) #6, !dbg !143
  %30 = icmp eq i16 %29, 0, !dbg !143
  br i1 %30, label %31, label %32, !dbg !143

31:                                               ; preds = %28
  store i32 0, ptr @wanted, align 2, !dbg !144, !tbaa !33
  br label %32, !dbg !145

32:                                               ; preds = %31, %28
  call void @llvm.lifetime.end.p0(i64 14, ptr %1) #7, !dbg !146
  br label %33, !dbg !146

33:                                               ; preds = %32, %12
  ret void, !dbg !146
}

; Function Attrs: nounwind optsize
define dso_local void @save_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.STORAGE.text" !dbg !147 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !148
  %7 = load i16, ptr %4, align 2, !dbg !149, !tbaa !13
  %8 = icmp uge i16 %7, 14, !dbg !149
  br i1 %8, label %9, label %11, !dbg !149

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !149, !tbaa !9
  br label %12, !dbg !149

11:                                               ; preds = %2
  br label %12, !dbg !149

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !149
  store ptr %13, ptr %5, align 2, !dbg !150, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !151, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !152
  br i1 %15, label %16, label %31, !dbg !153

16:                                               ; preds = %12
  %17 = load i16, ptr @told, align 2, !dbg !154, !tbaa !16
  %18 = icmp ne i16 %17, 0, !dbg !154
  br i1 %18, label %19, label %31, !dbg !151

19:                                               ; preds = %16
  %20 = load ptr, ptr %5, align 2, !dbg !155, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @record, ptr align 2 %20, i16 14, i1 false), !dbg !156, !tbaa.struct !86
  %21 = load i32, ptr @entry, align 2, !dbg !157, !tbaa !33
  %22 = add i32 %21, 1, !dbg !157
  store i32 %22, ptr @entry, align 2, !dbg !157, !tbaa !33
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #7, !dbg !158
  %23 = call i32 @counter() #6, !dbg !159
  %24 = add i32 %23, 1, !dbg !160
  store i32 %24, ptr %6, align 2, !dbg !161, !tbaa !33
  %25 = load i32, ptr %6, align 2, !dbg !162, !tbaa !33
  %26 = load i32, ptr %6, align 2, !dbg !163, !tbaa !33
  %27 = call zeroext i16 @write(i32 noundef %25, i32 noundef %26) #6, !dbg !164
  %28 = icmp ne i16 %27, 0, !dbg !164
  %29 = zext i1 %28 to i64, !dbg !164
  %30 = select i1 %28, i16 1, i16 2, !dbg !164
  store i16 %30, ptr @state, align 2, !dbg !165, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #7, !dbg !166
  br label %31, !dbg !166

31:                                               ; preds = %19, %16, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !167
  ret void, !dbg !167
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define internal i32 @counter() #0 section ".sm.STORAGE.text" !dbg !168 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #7, !dbg !169
  %2 = load volatile i16, ptr inttoptr (i16 432 to ptr), align 2, !dbg !170, !tbaa !16
  store i16 %2, ptr %1, align 2, !dbg !171, !tbaa !16
  %3 = load volatile i16, ptr inttoptr (i16 434 to ptr), align 2, !dbg !172, !tbaa !16
  %4 = zext i16 %3 to i32, !dbg !173
  %5 = shl i32 %4, 16, !dbg !174
  %6 = load i16, ptr %1, align 2, !dbg !175, !tbaa !16
  %7 = zext i16 %6 to i32, !dbg !175
  %8 = or i32 %5, %7, !dbg !176
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #7, !dbg !177
  ret i32 %8, !dbg !178
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @write(i32 noundef %0, i32 noundef %1) #0 section ".sm.STORAGE.text" !dbg !179 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i16, align 2
  store i32 %0, ptr %3, align 2, !tbaa !33
  store i32 %1, ptr %4, align 2, !tbaa !33
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !180
  %6 = load i16, ptr @place, align 2, !dbg !181, !tbaa !16
  %7 = mul i16 %6, 21, !dbg !182
  %8 = load i32, ptr %3, align 2, !dbg !183, !tbaa !33
  %9 = load i32, ptr %4, align 2, !dbg !184, !tbaa !33
  %10 = call ptr @seal(i32 noundef %8, i32 noundef %9) #6, !dbg !185
  %11 = call zeroext i16 @put(i16 noundef zeroext %7, ptr noundef %10, i16 noundef zeroext 21) #6, !dbg !186
  store i16 %11, ptr %5, align 2, !dbg !187, !tbaa !16
  br label %12, !dbg !188

12:                                               ; preds = %21, %2
  %13 = load i16, ptr %5, align 2, !dbg !189, !tbaa !16
  %14 = icmp ne i16 %13, 0, !dbg !189
  br i1 %14, label %15, label %19, !dbg !190

15:                                               ; preds = %12
  %16 = call i32 @counter() #6, !dbg !191
  %17 = load i32, ptr %3, align 2, !dbg !192, !tbaa !33
  %18 = icmp ne i32 %16, %17, !dbg !193
  br label %19

19:                                               ; preds = %15, %12
  %20 = phi i1 [ false, %12 ], [ %18, %15 ], !dbg !194
  br i1 %20, label %21, label %22, !dbg !188

21:                                               ; preds = %19
  store volatile i16 0, ptr inttoptr (i16 440 to ptr), align 2, !dbg !195, !tbaa !16
  br label %12, !dbg !188, !llvm.loop !196

22:                                               ; preds = %19
  %23 = load i16, ptr %5, align 2, !dbg !199, !tbaa !16
  %24 = load i16, ptr @place, align 2, !dbg !200, !tbaa !16
  %25 = xor i16 %24, %23, !dbg !200
  store i16 %25, ptr @place, align 2, !dbg !200, !tbaa !16
  %26 = load i16, ptr %5, align 2, !dbg !201, !tbaa !16
  %27 = icmp ne i16 %26, 0, !dbg !201
  br i1 %27, label %28, label %31, !dbg !202

28:                                               ; preds = %22
  %29 = call zeroext i16 @put_entry() #6, !dbg !203
  %30 = icmp ne i16 %29, 0, !dbg !202
  br label %31

31:                                               ; preds = %28, %22
  %32 = phi i1 [ false, %22 ], [ %30, %28 ], !dbg !194
  %33 = zext i1 %32 to i16, !dbg !202
  store i16 %33, ptr %5, align 2, !dbg !204, !tbaa !16
  %34 = load i16, ptr %5, align 2, !dbg !205, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !206
  ret i16 %34, !dbg !207
}

; Function Attrs: nounwind optsize
define internal i32 @read(i16 noundef zeroext %0) #0 section ".sm.STORAGE.text" !dbg !208 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  %3 = load i16, ptr %2, align 2, !dbg !209, !tbaa !16
  %4 = mul i16 %3, 21, !dbg !210
  call void @get(i16 noundef zeroext %4, ptr noundef @sealed, i16 noundef zeroext 21) #6, !dbg !211
  %5 = call zeroext i16 @open_sealed(ptr noundef @record) #6, !dbg !212
  %6 = icmp ne i16 %5, 0, !dbg !212
  br i1 %6, label %7, label %9, !dbg !212

7:                                                ; preds = %1
  %8 = load i32, ptr @sealed, align 2, !dbg !213, !tbaa !134
  br label %10, !dbg !212

9:                                                ; preds = %1
  br label %10, !dbg !212

10:                                               ; preds = %9, %7
  %11 = phi i32 [ %8, %7 ], [ 0, %9 ], !dbg !212
  ret i32 %11, !dbg !214
}

; Function Attrs: nounwind optsize
define internal void @get(i16 noundef zeroext %0, ptr noundef %1, i16 noundef zeroext %2) #0 section ".sm.STORAGE.text" !dbg !215 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  store i16 %0, ptr %4, align 2, !tbaa !16
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !16
  br label %7, !dbg !216

7:                                                ; preds = %14, %3
  %8 = load i16, ptr %6, align 2, !dbg !217, !tbaa !16
  %9 = icmp ne i16 %8, 0, !dbg !218
  br i1 %9, label %10, label %21, !dbg !216

10:                                               ; preds = %7
  %11 = load i16, ptr %4, align 2, !dbg !219, !tbaa !16
  call void @select(i16 noundef zeroext %11) #6, !dbg !220
  %12 = load volatile i16, ptr inttoptr (i16 426 to ptr), align 2, !dbg !221, !tbaa !16
  %13 = load ptr, ptr %5, align 2, !dbg !222, !tbaa !9
  store i16 %12, ptr %13, align 2, !dbg !223, !tbaa !16
  br label %14, !dbg !224

14:                                               ; preds = %10
  %15 = load i16, ptr %6, align 2, !dbg !225, !tbaa !16
  %16 = add i16 %15, -1, !dbg !225
  store i16 %16, ptr %6, align 2, !dbg !225, !tbaa !16
  %17 = load i16, ptr %4, align 2, !dbg !226, !tbaa !16
  %18 = add i16 %17, 1, !dbg !226
  store i16 %18, ptr %4, align 2, !dbg !226, !tbaa !16
  %19 = load ptr, ptr %5, align 2, !dbg !227, !tbaa !9
  %20 = getelementptr inbounds i16, ptr %19, i32 1, !dbg !227
  store ptr %20, ptr %5, align 2, !dbg !227, !tbaa !9
  br label %7, !dbg !216, !llvm.loop !228

21:                                               ; preds = %7
  ret void, !dbg !229
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @open_sealed(ptr noundef %0) #0 section ".sm.STORAGE.text" !dbg !230 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  %3 = load ptr, ptr %2, align 2, !dbg !231, !tbaa !9
  %4 = call i16 @sancus_unwrap(ptr noundef @sealed, i16 noundef 12, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 1), i16 noundef 14, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 2), ptr noundef %3) #6, !dbg !232
  ret i16 %4, !dbg !233
}

; Function Attrs: nounwind optsize
define internal void @select(i16 noundef zeroext %0) #0 section ".sm.STORAGE.text" !dbg !234 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  br label %3, !dbg !235

3:                                                ; preds = %7, %1
  %4 = load volatile i16, ptr inttoptr (i16 428 to ptr), align 2, !dbg !236, !tbaa !16
  %5 = and i16 %4, 1, !dbg !237
  %6 = icmp ne i16 %5, 0, !dbg !235
  br i1 %6, label %7, label %8, !dbg !235

7:                                                ; preds = %3
  br label %3, !dbg !235, !llvm.loop !238

8:                                                ; preds = %3
  %9 = load i16, ptr %2, align 2, !dbg !240, !tbaa !16
  store volatile i16 %9, ptr inttoptr (i16 424 to ptr), align 2, !dbg !241, !tbaa !16
  ret void, !dbg !242
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap(ptr noundef %0, i16 noundef %1, ptr noundef %2, i16 noundef %3, ptr noundef %4, ptr noundef %5) #5 !dbg !243 {
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
  %13 = load ptr, ptr %7, align 2, !dbg !245, !tbaa !9
  %14 = load i16, ptr %8, align 2, !dbg !246, !tbaa !13
  %15 = load ptr, ptr %9, align 2, !dbg !247, !tbaa !9
  %16 = load i16, ptr %10, align 2, !dbg !248, !tbaa !13
  %17 = load ptr, ptr %11, align 2, !dbg !249, !tbaa !9
  %18 = load ptr, ptr %12, align 2, !dbg !250, !tbaa !9
  %19 = call i16 @sancus_unwrap_with_key(ptr noundef null, ptr noundef %13, i16 noundef %14, ptr noundef %15, i16 noundef %16, ptr noundef %17, ptr noundef %18) #6, !dbg !251
  ret i16 %19, !dbg !252
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #5 !dbg !253 {
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
  %16 = load i16, ptr %13, align 2, !dbg !254, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !255
  br i1 %17, label %18, label %24, !dbg !254

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !256, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !257, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !258, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !259, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #6, !dbg !260
  store i16 %23, ptr %8, align 2, !dbg !261
  br label %35, !dbg !261

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !262, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !263, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !264, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !265, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !266, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !267, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !268
  %32 = load ptr, ptr %14, align 2, !dbg !269, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !270
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #6, !dbg !271
  store i16 %34, ptr %8, align 2, !dbg !272
  br label %35, !dbg !272

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !273
  ret i16 %36, !dbg !273
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #5 !dbg !274 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [8 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 8, ptr %9) #7, !dbg !275
  %10 = load ptr, ptr %5, align 2, !dbg !276, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !277, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !278, !tbaa !13
  %13 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !279
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #6, !dbg !280
  %15 = icmp ne i16 %14, 0, !dbg !280
  br i1 %15, label %16, label %21, !dbg !281

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !282, !tbaa !9
  %18 = getelementptr inbounds [8 x i8], ptr %9, i16 0, i16 0, !dbg !283
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 8) #6, !dbg !284
  %20 = icmp eq i16 %19, 0, !dbg !285
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !286
  %23 = zext i1 %22 to i16, !dbg !281
  call void @llvm.lifetime.end.p0(i64 8, ptr %9) #7, !dbg !287
  ret i16 %23, !dbg !288
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #5 !dbg !289 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !290
  %22 = load ptr, ptr %8, align 2, !dbg !290, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !290
  store i16 %23, ptr %15, align 2, !dbg !290, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !290
  %24 = load ptr, ptr %9, align 2, !dbg !290, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !290
  store i16 %25, ptr %16, align 2, !dbg !290, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !290
  %26 = load ptr, ptr %9, align 2, !dbg !290, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !290
  %28 = load i16, ptr %10, align 2, !dbg !290, !tbaa !13
  %29 = add i16 %27, %28, !dbg !290
  store i16 %29, ptr %17, align 2, !dbg !290, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !290
  %30 = load ptr, ptr %11, align 2, !dbg !290, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !290
  store i16 %31, ptr %18, align 2, !dbg !290, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !290
  %32 = load ptr, ptr %11, align 2, !dbg !290, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !290
  %34 = load i16, ptr %12, align 2, !dbg !290, !tbaa !13
  %35 = add i16 %33, %34, !dbg !290
  store i16 %35, ptr %19, align 2, !dbg !290, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !290
  %36 = load i16, ptr %13, align 2, !dbg !290, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !290, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !290
  %37 = load i16, ptr %14, align 2, !dbg !290, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !290, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !290, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !290, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !290, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !290, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !290, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !290, !srcloc !291
  store i16 %44, ptr %21, align 2, !dbg !290, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !290, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !290
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !290
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !290
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !290
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !290
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !290
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !290
  ret i16 %45, !dbg !290
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #5 !dbg !292 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !293
  %16 = load ptr, ptr %5, align 2, !dbg !293, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !293
  store i16 %17, ptr %9, align 2, !dbg !293, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !294
  %18 = load ptr, ptr %6, align 2, !dbg !294, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !294
  store i16 %19, ptr %10, align 2, !dbg !294, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #7, !dbg !295
  %20 = load ptr, ptr %6, align 2, !dbg !295, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !295
  %22 = load i16, ptr %7, align 2, !dbg !295, !tbaa !13
  %23 = add i16 %21, %22, !dbg !295
  store i16 %23, ptr %11, align 2, !dbg !295, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !296
  store i16 0, ptr %12, align 2, !dbg !296, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #7, !dbg !297
  store i16 0, ptr %13, align 2, !dbg !297, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #7, !dbg !298
  %24 = load ptr, ptr %8, align 2, !dbg !298, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !298
  store i16 %25, ptr %14, align 2, !dbg !298, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !299
  %26 = load i16, ptr %9, align 2, !dbg !300, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !301, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !302, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !303, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !304, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !305, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #7, !dbg !306, !srcloc !307
  store i16 %32, ptr %15, align 2, !dbg !306, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !308, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !309
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #7, !dbg !309
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #7, !dbg !309
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !309
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #7, !dbg !309
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !309
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !309
  ret i16 %33, !dbg !310
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #5 !dbg !311 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !312
  %11 = load ptr, ptr %4, align 2, !dbg !313, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !314, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #7, !dbg !315
  %12 = load ptr, ptr %5, align 2, !dbg !316, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !317, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !318
  store i16 0, ptr %9, align 2, !dbg !319, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !320
  store i16 0, ptr %10, align 2, !dbg !321, !tbaa !13
  br label %13, !dbg !320

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !322, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !323, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !324
  br i1 %16, label %18, label %17, !dbg !325

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !325
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !326, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !327, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !326
  %22 = load volatile i8, ptr %21, align 1, !dbg !326, !tbaa !87
  %23 = zext i8 %22 to i16, !dbg !326
  %24 = load ptr, ptr %8, align 2, !dbg !328, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !329, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !328
  %27 = load volatile i8, ptr %26, align 1, !dbg !328, !tbaa !87
  %28 = zext i8 %27 to i16, !dbg !328
  %29 = xor i16 %23, %28, !dbg !330
  %30 = load i16, ptr %9, align 2, !dbg !331, !tbaa !13
  %31 = or i16 %30, %29, !dbg !331
  store i16 %31, ptr %9, align 2, !dbg !331, !tbaa !13
  br label %32, !dbg !332

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !333, !tbaa !13
  %34 = add i16 %33, 1, !dbg !333
  store i16 %34, ptr %10, align 2, !dbg !333, !tbaa !13
  br label %13, !dbg !325, !llvm.loop !334

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !335, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !336
  %38 = lshr i16 %37, 8, !dbg !337
  %39 = and i16 1, %38, !dbg !338
  %40 = sub nsw i16 %39, 1, !dbg !339
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !340
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #7, !dbg !340
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !340
  ret i16 %40, !dbg !341
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @log_address(i32 noundef %0) #0 section ".sm.STORAGE.text" !dbg !342 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !33
  %3 = load i32, ptr %2, align 2, !dbg !343, !tbaa !33
  %4 = trunc i32 %3 to i16, !dbg !344
  %5 = and i16 %4, 127, !dbg !345
  %6 = mul i16 %5, 15, !dbg !346
  %7 = add i16 42, %6, !dbg !347
  ret i16 %7, !dbg !348
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @put(i16 noundef zeroext %0, ptr noundef %1, i16 noundef zeroext %2) #0 section ".sm.STORAGE.text" !dbg !349 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store i16 %0, ptr %4, align 2, !tbaa !16
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !350
  store i16 1, ptr %7, align 2, !dbg !351, !tbaa !16
  br label %8, !dbg !352

8:                                                ; preds = %23, %3
  %9 = load i16, ptr %6, align 2, !dbg !353, !tbaa !16
  %10 = icmp ne i16 %9, 0, !dbg !354
  br i1 %10, label %11, label %30, !dbg !352

11:                                               ; preds = %8
  %12 = load i16, ptr %4, align 2, !dbg !355, !tbaa !16
  call void @select(i16 noundef zeroext %12) #6, !dbg !356
  %13 = load ptr, ptr %5, align 2, !dbg !357, !tbaa !9
  %14 = load i16, ptr %13, align 2, !dbg !358, !tbaa !16
  store volatile i16 %14, ptr inttoptr (i16 426 to ptr), align 2, !dbg !359, !tbaa !16
  %15 = load i16, ptr %4, align 2, !dbg !360, !tbaa !16
  call void @select(i16 noundef zeroext %15) #6, !dbg !361
  %16 = load volatile i16, ptr inttoptr (i16 426 to ptr), align 2, !dbg !362, !tbaa !16
  %17 = load ptr, ptr %5, align 2, !dbg !363, !tbaa !9
  %18 = load i16, ptr %17, align 2, !dbg !364, !tbaa !16
  %19 = icmp eq i16 %16, %18, !dbg !365
  %20 = zext i1 %19 to i16, !dbg !365
  %21 = load i16, ptr %7, align 2, !dbg !366, !tbaa !16
  %22 = and i16 %21, %20, !dbg !366
  store i16 %22, ptr %7, align 2, !dbg !366, !tbaa !16
  br label %23, !dbg !367

23:                                               ; preds = %11
  %24 = load i16, ptr %6, align 2, !dbg !368, !tbaa !16
  %25 = add i16 %24, -1, !dbg !368
  store i16 %25, ptr %6, align 2, !dbg !368, !tbaa !16
  %26 = load i16, ptr %4, align 2, !dbg !369, !tbaa !16
  %27 = add i16 %26, 1, !dbg !369
  store i16 %27, ptr %4, align 2, !dbg !369, !tbaa !16
  %28 = load ptr, ptr %5, align 2, !dbg !370, !tbaa !9
  %29 = getelementptr inbounds i16, ptr %28, i32 1, !dbg !370
  store ptr %29, ptr %5, align 2, !dbg !370, !tbaa !9
  br label %8, !dbg !352, !llvm.loop !371

30:                                               ; preds = %8
  %31 = load i16, ptr %7, align 2, !dbg !372, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !373
  ret i16 %31, !dbg !374
}

; Function Attrs: nounwind optsize
define internal ptr @seal(i32 noundef %0, i32 noundef %1) #0 section ".sm.STORAGE.text" !dbg !375 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !33
  store i32 %1, ptr %4, align 2, !tbaa !33
  %5 = load i32, ptr %3, align 2, !dbg !376, !tbaa !33
  store i32 %5, ptr @sealed, align 2, !dbg !377, !tbaa !134
  %6 = load i32, ptr %4, align 2, !dbg !378, !tbaa !33
  store i32 %6, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 1), align 2, !dbg !379, !tbaa !132
  %7 = load i32, ptr @entry, align 2, !dbg !380, !tbaa !33
  store i32 %7, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 2), align 2, !dbg !381, !tbaa !102
  %8 = call i16 @sancus_wrap(ptr noundef @sealed, i16 noundef 12, ptr noundef @record, i16 noundef 14, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 1), ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 2)) #6, !dbg !382
  ret ptr @sealed, !dbg !383
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @put_entry() #0 section ".sm.STORAGE.text" !dbg !384 {
  %1 = load i32, ptr @entry, align 2, !dbg !385, !tbaa !33
  %2 = icmp eq i32 %1, 0, !dbg !386
  br i1 %2, label %10, label %3, !dbg !387

3:                                                ; preds = %0
  %4 = load i32, ptr @entry, align 2, !dbg !388, !tbaa !33
  %5 = call zeroext i16 @log_address(i32 noundef %4) #6, !dbg !389
  %6 = call ptr @seal(i32 noundef 0, i32 noundef 0) #6, !dbg !390
  %7 = getelementptr inbounds i16, ptr %6, i16 6, !dbg !391
  %8 = call zeroext i16 @put(i16 noundef zeroext %5, ptr noundef %7, i16 noundef zeroext 15) #6, !dbg !392
  %9 = icmp ne i16 %8, 0, !dbg !387
  br label %10, !dbg !387

10:                                               ; preds = %3, %0
  %11 = phi i1 [ true, %0 ], [ %9, %3 ]
  %12 = zext i1 %11 to i16, !dbg !387
  ret i16 %12, !dbg !393
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap(ptr noundef %0, i16 noundef %1, ptr noundef %2, i16 noundef %3, ptr noundef %4, ptr noundef %5) #5 !dbg !394 {
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
  %13 = load ptr, ptr %7, align 2, !dbg !395, !tbaa !9
  %14 = load i16, ptr %8, align 2, !dbg !396, !tbaa !13
  %15 = load ptr, ptr %9, align 2, !dbg !397, !tbaa !9
  %16 = load i16, ptr %10, align 2, !dbg !398, !tbaa !13
  %17 = load ptr, ptr %11, align 2, !dbg !399, !tbaa !9
  %18 = load ptr, ptr %12, align 2, !dbg !400, !tbaa !9
  %19 = call i16 @sancus_wrap_with_key(ptr noundef null, ptr noundef %13, i16 noundef %14, ptr noundef %15, i16 noundef %16, ptr noundef %17, ptr noundef %18) #6, !dbg !401
  ret i16 %19, !dbg !402
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #5 !dbg !403 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !404, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !405, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !406, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !407, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !408, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !409, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !410
  %22 = load ptr, ptr %14, align 2, !dbg !411, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !412
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #6, !dbg !413
  ret i16 %24, !dbg !414
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #5 !dbg !415 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !416
  %22 = load ptr, ptr %8, align 2, !dbg !416, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !416
  store i16 %23, ptr %15, align 2, !dbg !416, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !416
  %24 = load ptr, ptr %9, align 2, !dbg !416, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !416
  store i16 %25, ptr %16, align 2, !dbg !416, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !416
  %26 = load ptr, ptr %9, align 2, !dbg !416, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !416
  %28 = load i16, ptr %10, align 2, !dbg !416, !tbaa !13
  %29 = add i16 %27, %28, !dbg !416
  store i16 %29, ptr %17, align 2, !dbg !416, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !416
  %30 = load ptr, ptr %11, align 2, !dbg !416, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !416
  store i16 %31, ptr %18, align 2, !dbg !416, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !416
  %32 = load ptr, ptr %11, align 2, !dbg !416, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !416
  %34 = load i16, ptr %12, align 2, !dbg !416, !tbaa !13
  %35 = add i16 %33, %34, !dbg !416
  store i16 %35, ptr %19, align 2, !dbg !416, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !416
  %36 = load i16, ptr %13, align 2, !dbg !416, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !416, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !416
  %37 = load i16, ptr %14, align 2, !dbg !416, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !416, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !416, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !416, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !416, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !416, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !416, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !416, !srcloc !417
  store i16 %44, ptr %21, align 2, !dbg !416, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !416, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !416
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !416
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !416
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !416
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !416
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !416
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !416
  ret i16 %45, !dbg !416
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nobuiltin optsize "no-builtins" }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "storage.c", directory: "", checksumkind: CSK_MD5, checksum: "d1bee9f34a3064618983a6fa8b298ef9")
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
!19 = distinct !DISubprogram(name: "entry_out", scope: !6, file: !6, line: 86, type: !7, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 86, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "read_in", scope: !6, file: !6, line: 116, type: !7, scopeLine: 116, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 117, column: 5, scope: !21)
!23 = !DILocation(line: 117, column: 42, scope: !21)
!24 = !DILocation(line: 117, column: 32, scope: !21)
!25 = !DILocation(line: 118, column: 9, scope: !21)
!26 = !DILocation(line: 118, column: 17, scope: !21)
!27 = !DILocation(line: 119, column: 18, scope: !21)
!28 = !DILocation(line: 119, column: 27, scope: !21)
!29 = !{!30, !31, i64 0}
!30 = !{!"entry_number", !31, i64 0}
!31 = !{!"long", !11, i64 0}
!32 = !DILocation(line: 119, column: 16, scope: !21)
!33 = !{!31, !31, i64 0}
!34 = !DILocation(line: 120, column: 5, scope: !21)
!35 = !DILocation(line: 121, column: 1, scope: !21)
!36 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 159, type: !7, scopeLine: 159, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!37 = !DILocation(line: 160, column: 9, scope: !36)
!38 = !DILocation(line: 160, column: 15, scope: !36)
!39 = !DILocation(line: 161, column: 9, scope: !36)
!40 = !DILocation(line: 162, column: 5, scope: !36)
!41 = !DILocation(line: 163, column: 10, scope: !36)
!42 = !DILocation(line: 163, column: 15, scope: !36)
!43 = !DILocation(line: 163, column: 18, scope: !36)
!44 = !DILocation(line: 163, column: 24, scope: !36)
!45 = !DILocation(line: 163, column: 9, scope: !36)
!46 = !DILocation(line: 164, column: 16, scope: !36)
!47 = !DILocation(line: 164, column: 14, scope: !36)
!48 = !DILocation(line: 165, column: 5, scope: !36)
!49 = !DILocation(line: 167, column: 5, scope: !36)
!50 = !DILocation(line: 169, column: 1, scope: !36)
!51 = distinct !DISubprogram(name: "open", scope: !6, file: !6, line: 144, type: !7, scopeLine: 144, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!52 = !DILocation(line: 145, column: 5, scope: !51)
!53 = !DILocation(line: 145, column: 21, scope: !51)
!54 = !DILocation(line: 145, column: 14, scope: !51)
!55 = !DILocation(line: 145, column: 41, scope: !51)
!56 = !DILocation(line: 145, column: 32, scope: !51)
!57 = !DILocation(line: 145, column: 59, scope: !51)
!58 = !DILocation(line: 145, column: 50, scope: !51)
!59 = !DILocation(line: 146, column: 13, scope: !51)
!60 = !DILocation(line: 146, column: 23, scope: !51)
!61 = !DILocation(line: 146, column: 28, scope: !51)
!62 = !DILocation(line: 146, column: 20, scope: !51)
!63 = !DILocation(line: 146, column: 32, scope: !51)
!64 = !DILocation(line: 146, column: 36, scope: !51)
!65 = !DILocation(line: 146, column: 46, scope: !51)
!66 = !DILocation(line: 146, column: 43, scope: !51)
!67 = !DILocation(line: 146, column: 51, scope: !51)
!68 = !DILocation(line: 146, column: 54, scope: !51)
!69 = !DILocation(line: 146, column: 64, scope: !51)
!70 = !DILocation(line: 146, column: 69, scope: !51)
!71 = !DILocation(line: 146, column: 61, scope: !51)
!72 = !DILocation(line: 0, scope: !51)
!73 = !DILocation(line: 146, column: 11, scope: !51)
!74 = !DILocation(line: 147, column: 20, scope: !51)
!75 = !DILocation(line: 147, column: 19, scope: !51)
!76 = !DILocation(line: 147, column: 14, scope: !51)
!77 = !DILocation(line: 147, column: 12, scope: !51)
!78 = !DILocation(line: 148, column: 9, scope: !51)
!79 = !DILocation(line: 148, column: 14, scope: !51)
!80 = !DILocation(line: 148, column: 19, scope: !51)
!81 = !DILocation(line: 148, column: 22, scope: !51)
!82 = !DILocation(line: 148, column: 29, scope: !51)
!83 = !DILocation(line: 149, column: 33, scope: !51)
!84 = !DILocation(line: 149, column: 34, scope: !51)
!85 = !DILocation(line: 149, column: 18, scope: !51)
!86 = !{i64 0, i64 14, !87}
!87 = !{!11, !11, i64 0}
!88 = !DILocation(line: 150, column: 15, scope: !51)
!89 = !DILocation(line: 151, column: 15, scope: !51)
!90 = !DILocation(line: 152, column: 5, scope: !51)
!91 = !DILocation(line: 153, column: 9, scope: !51)
!92 = !DILocation(line: 153, column: 28, scope: !51)
!93 = !DILocation(line: 153, column: 38, scope: !51)
!94 = !DILocation(line: 153, column: 35, scope: !51)
!95 = !DILocation(line: 153, column: 43, scope: !51)
!96 = !DILocation(line: 153, column: 46, scope: !51)
!97 = !DILocation(line: 153, column: 56, scope: !51)
!98 = !DILocation(line: 153, column: 61, scope: !51)
!99 = !DILocation(line: 153, column: 53, scope: !51)
!100 = !DILocation(line: 153, column: 18, scope: !51)
!101 = !DILocation(line: 154, column: 31, scope: !51)
!102 = !{!103, !31, i64 8}
!103 = !{!"sealed", !104, i64 0, !105, i64 12, !11, i64 26}
!104 = !{!"", !31, i64 0, !31, i64 4, !31, i64 8}
!105 = !{!"record", !11, i64 0}
!106 = !DILocation(line: 154, column: 15, scope: !51)
!107 = !DILocation(line: 155, column: 17, scope: !51)
!108 = !DILocation(line: 155, column: 25, scope: !51)
!109 = !DILocation(line: 155, column: 34, scope: !51)
!110 = !DILocation(line: 155, column: 39, scope: !51)
!111 = !DILocation(line: 155, column: 44, scope: !51)
!112 = !DILocation(line: 155, column: 28, scope: !51)
!113 = !DILocation(line: 155, column: 15, scope: !51)
!114 = !DILocation(line: 156, column: 5, scope: !51)
!115 = !DILocation(line: 157, column: 1, scope: !51)
!116 = distinct !DISubprogram(name: "tell_entry", scope: !6, file: !6, line: 100, type: !7, scopeLine: 100, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!117 = !DILocation(line: 101, column: 9, scope: !116)
!118 = !DILocation(line: 101, column: 15, scope: !116)
!119 = !DILocation(line: 101, column: 24, scope: !116)
!120 = !DILocation(line: 101, column: 27, scope: !116)
!121 = !DILocation(line: 101, column: 34, scope: !116)
!122 = !DILocation(line: 101, column: 39, scope: !116)
!123 = !DILocation(line: 101, column: 42, scope: !116)
!124 = !DILocation(line: 101, column: 51, scope: !116)
!125 = !DILocation(line: 101, column: 49, scope: !116)
!126 = !DILocation(line: 102, column: 9, scope: !116)
!127 = !DILocation(line: 104, column: 5, scope: !116)
!128 = !DILocation(line: 105, column: 21, scope: !116)
!129 = !DILocation(line: 105, column: 9, scope: !116)
!130 = !DILocation(line: 105, column: 5, scope: !116)
!131 = !DILocation(line: 106, column: 49, scope: !116)
!132 = !{!103, !31, i64 4}
!133 = !DILocation(line: 106, column: 26, scope: !116)
!134 = !{!103, !31, i64 0}
!135 = !DILocation(line: 107, column: 27, scope: !116)
!136 = !DILocation(line: 107, column: 25, scope: !116)
!137 = !DILocation(line: 108, column: 10, scope: !116)
!138 = !DILocation(line: 108, column: 9, scope: !116)
!139 = !DILocation(line: 109, column: 32, scope: !116)
!140 = !DILocation(line: 109, column: 33, scope: !116)
!141 = !DILocation(line: 109, column: 17, scope: !116)
!142 = !DILocation(line: 110, column: 5, scope: !116)
!143 = !DILocation(line: 111, column: 9, scope: !116)
!144 = !DILocation(line: 112, column: 16, scope: !116)
!145 = !DILocation(line: 113, column: 5, scope: !116)
!146 = !DILocation(line: 114, column: 1, scope: !116)
!147 = distinct !DISubprogram(name: "save_in", scope: !6, file: !6, line: 171, type: !7, scopeLine: 171, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!148 = !DILocation(line: 172, column: 5, scope: !147)
!149 = !DILocation(line: 172, column: 34, scope: !147)
!150 = !DILocation(line: 172, column: 26, scope: !147)
!151 = !DILocation(line: 174, column: 9, scope: !147)
!152 = !DILocation(line: 174, column: 15, scope: !147)
!153 = !DILocation(line: 174, column: 23, scope: !147)
!154 = !DILocation(line: 174, column: 26, scope: !147)
!155 = !DILocation(line: 175, column: 19, scope: !147)
!156 = !DILocation(line: 175, column: 18, scope: !147)
!157 = !DILocation(line: 176, column: 14, scope: !147)
!158 = !DILocation(line: 177, column: 9, scope: !147)
!159 = !DILocation(line: 177, column: 25, scope: !147)
!160 = !DILocation(line: 177, column: 35, scope: !147)
!161 = !DILocation(line: 177, column: 18, scope: !147)
!162 = !DILocation(line: 178, column: 23, scope: !147)
!163 = !DILocation(line: 178, column: 29, scope: !147)
!164 = !DILocation(line: 178, column: 17, scope: !147)
!165 = !DILocation(line: 178, column: 15, scope: !147)
!166 = !DILocation(line: 179, column: 5, scope: !147)
!167 = !DILocation(line: 180, column: 1, scope: !147)
!168 = distinct !DISubprogram(name: "counter", scope: !6, file: !6, line: 43, type: !7, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!169 = !DILocation(line: 44, column: 5, scope: !168)
!170 = !DILocation(line: 44, column: 20, scope: !168)
!171 = !DILocation(line: 44, column: 14, scope: !168)
!172 = !DILocation(line: 45, column: 22, scope: !168)
!173 = !DILocation(line: 45, column: 12, scope: !168)
!174 = !DILocation(line: 45, column: 41, scope: !168)
!175 = !DILocation(line: 45, column: 49, scope: !168)
!176 = !DILocation(line: 45, column: 47, scope: !168)
!177 = !DILocation(line: 46, column: 1, scope: !168)
!178 = !DILocation(line: 45, column: 5, scope: !168)
!179 = distinct !DISubprogram(name: "write", scope: !6, file: !6, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!180 = !DILocation(line: 126, column: 5, scope: !179)
!181 = !DILocation(line: 126, column: 25, scope: !179)
!182 = !DILocation(line: 126, column: 31, scope: !179)
!183 = !DILocation(line: 126, column: 45, scope: !179)
!184 = !DILocation(line: 126, column: 53, scope: !179)
!185 = !DILocation(line: 126, column: 40, scope: !179)
!186 = !DILocation(line: 126, column: 21, scope: !179)
!187 = !DILocation(line: 126, column: 14, scope: !179)
!188 = !DILocation(line: 127, column: 5, scope: !179)
!189 = !DILocation(line: 127, column: 12, scope: !179)
!190 = !DILocation(line: 127, column: 17, scope: !179)
!191 = !DILocation(line: 127, column: 20, scope: !179)
!192 = !DILocation(line: 127, column: 33, scope: !179)
!193 = !DILocation(line: 127, column: 30, scope: !179)
!194 = !DILocation(line: 0, scope: !179)
!195 = !DILocation(line: 128, column: 25, scope: !179)
!196 = distinct !{!196, !188, !197, !198}
!197 = !DILocation(line: 129, column: 5, scope: !179)
!198 = !{!"llvm.loop.mustprogress"}
!199 = !DILocation(line: 130, column: 14, scope: !179)
!200 = !DILocation(line: 130, column: 11, scope: !179)
!201 = !DILocation(line: 132, column: 12, scope: !179)
!202 = !DILocation(line: 132, column: 17, scope: !179)
!203 = !DILocation(line: 132, column: 20, scope: !179)
!204 = !DILocation(line: 132, column: 10, scope: !179)
!205 = !DILocation(line: 134, column: 12, scope: !179)
!206 = !DILocation(line: 135, column: 1, scope: !179)
!207 = !DILocation(line: 134, column: 5, scope: !179)
!208 = distinct !DISubprogram(name: "read", scope: !6, file: !6, line: 138, type: !7, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!209 = !DILocation(line: 139, column: 9, scope: !208)
!210 = !DILocation(line: 139, column: 14, scope: !208)
!211 = !DILocation(line: 139, column: 5, scope: !208)
!212 = !DILocation(line: 140, column: 12, scope: !208)
!213 = !DILocation(line: 140, column: 49, scope: !208)
!214 = !DILocation(line: 140, column: 5, scope: !208)
!215 = distinct !DISubprogram(name: "get", scope: !6, file: !6, line: 65, type: !7, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!216 = !DILocation(line: 66, column: 5, scope: !215)
!217 = !DILocation(line: 66, column: 12, scope: !215)
!218 = !DILocation(line: 66, column: 18, scope: !215)
!219 = !DILocation(line: 67, column: 16, scope: !215)
!220 = !DILocation(line: 67, column: 9, scope: !215)
!221 = !DILocation(line: 68, column: 18, scope: !215)
!222 = !DILocation(line: 68, column: 10, scope: !215)
!223 = !DILocation(line: 68, column: 16, scope: !215)
!224 = !DILocation(line: 69, column: 5, scope: !215)
!225 = !DILocation(line: 66, column: 29, scope: !215)
!226 = !DILocation(line: 66, column: 40, scope: !215)
!227 = !DILocation(line: 66, column: 49, scope: !215)
!228 = distinct !{!228, !216, !224, !198}
!229 = !DILocation(line: 70, column: 1, scope: !215)
!230 = distinct !DISubprogram(name: "open_sealed", scope: !6, file: !6, line: 80, type: !7, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!231 = !DILocation(line: 82, column: 26, scope: !230)
!232 = !DILocation(line: 81, column: 12, scope: !230)
!233 = !DILocation(line: 81, column: 5, scope: !230)
!234 = distinct !DISubprogram(name: "select", scope: !6, file: !6, line: 48, type: !7, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!235 = !DILocation(line: 49, column: 5, scope: !234)
!236 = !DILocation(line: 49, column: 12, scope: !234)
!237 = !DILocation(line: 49, column: 23, scope: !234)
!238 = distinct !{!238, !235, !239, !198}
!239 = !DILocation(line: 50, column: 5, scope: !234)
!240 = !DILocation(line: 51, column: 19, scope: !234)
!241 = !DILocation(line: 51, column: 17, scope: !234)
!242 = !DILocation(line: 52, column: 1, scope: !234)
!243 = distinct !DISubprogram(name: "sancus_unwrap", scope: !244, file: !244, line: 260, type: !7, scopeLine: 261, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!244 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!245 = !DILocation(line: 262, column: 41, scope: !243)
!246 = !DILocation(line: 262, column: 45, scope: !243)
!247 = !DILocation(line: 262, column: 56, scope: !243)
!248 = !DILocation(line: 262, column: 64, scope: !243)
!249 = !DILocation(line: 262, column: 79, scope: !243)
!250 = !DILocation(line: 262, column: 84, scope: !243)
!251 = !DILocation(line: 262, column: 12, scope: !243)
!252 = !DILocation(line: 262, column: 5, scope: !243)
!253 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !244, file: !244, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!254 = !DILocation(line: 254, column: 9, scope: !253)
!255 = !DILocation(line: 254, column: 23, scope: !253)
!256 = !DILocation(line: 255, column: 38, scope: !253)
!257 = !DILocation(line: 255, column: 43, scope: !253)
!258 = !DILocation(line: 255, column: 47, scope: !253)
!259 = !DILocation(line: 255, column: 58, scope: !253)
!260 = !DILocation(line: 255, column: 16, scope: !253)
!261 = !DILocation(line: 255, column: 9, scope: !253)
!262 = !DILocation(line: 257, column: 30, scope: !253)
!263 = !DILocation(line: 257, column: 35, scope: !253)
!264 = !DILocation(line: 257, column: 39, scope: !253)
!265 = !DILocation(line: 257, column: 50, scope: !253)
!266 = !DILocation(line: 257, column: 58, scope: !253)
!267 = !DILocation(line: 257, column: 84, scope: !253)
!268 = !DILocation(line: 257, column: 73, scope: !253)
!269 = !DILocation(line: 257, column: 101, scope: !253)
!270 = !DILocation(line: 257, column: 90, scope: !253)
!271 = !DILocation(line: 257, column: 12, scope: !253)
!272 = !DILocation(line: 257, column: 5, scope: !253)
!273 = !DILocation(line: 258, column: 1, scope: !253)
!274 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !244, file: !244, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!275 = !DILocation(line: 241, column: 5, scope: !274)
!276 = !DILocation(line: 242, column: 32, scope: !274)
!277 = !DILocation(line: 242, column: 37, scope: !274)
!278 = !DILocation(line: 242, column: 43, scope: !274)
!279 = !DILocation(line: 242, column: 56, scope: !274)
!280 = !DILocation(line: 242, column: 12, scope: !274)
!281 = !DILocation(line: 242, column: 66, scope: !274)
!282 = !DILocation(line: 243, column: 30, scope: !274)
!283 = !DILocation(line: 243, column: 35, scope: !274)
!284 = !DILocation(line: 243, column: 12, scope: !274)
!285 = !DILocation(line: 243, column: 62, scope: !274)
!286 = !DILocation(line: 0, scope: !274)
!287 = !DILocation(line: 244, column: 1, scope: !274)
!288 = !DILocation(line: 242, column: 5, scope: !274)
!289 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !244, file: !244, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!290 = !DILocation(line: 205, column: 1, scope: !289)
!291 = !{i64 0}
!292 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !244, file: !244, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!293 = !DILocation(line: 221, column: 5, scope: !292)
!294 = !DILocation(line: 222, column: 5, scope: !292)
!295 = !DILocation(line: 223, column: 5, scope: !292)
!296 = !DILocation(line: 224, column: 5, scope: !292)
!297 = !DILocation(line: 225, column: 5, scope: !292)
!298 = !DILocation(line: 226, column: 5, scope: !292)
!299 = !DILocation(line: 227, column: 5, scope: !292)
!300 = !DILocation(line: 230, column: 28, scope: !292)
!301 = !DILocation(line: 230, column: 37, scope: !292)
!302 = !DILocation(line: 230, column: 47, scope: !292)
!303 = !DILocation(line: 230, column: 57, scope: !292)
!304 = !DILocation(line: 230, column: 67, scope: !292)
!305 = !DILocation(line: 230, column: 77, scope: !292)
!306 = !DILocation(line: 228, column: 5, scope: !292)
!307 = !{i64 0}
!308 = !DILocation(line: 232, column: 17, scope: !292)
!309 = !DILocation(line: 233, column: 1, scope: !292)
!310 = !DILocation(line: 232, column: 5, scope: !292)
!311 = distinct !DISubprogram(name: "constant_time_cmp", scope: !244, file: !244, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!312 = !DILocation(line: 126, column: 5, scope: !311)
!313 = !DILocation(line: 126, column: 41, scope: !311)
!314 = !DILocation(line: 126, column: 35, scope: !311)
!315 = !DILocation(line: 127, column: 5, scope: !311)
!316 = !DILocation(line: 127, column: 43, scope: !311)
!317 = !DILocation(line: 127, column: 35, scope: !311)
!318 = !DILocation(line: 128, column: 5, scope: !311)
!319 = !DILocation(line: 128, column: 14, scope: !311)
!320 = !DILocation(line: 129, column: 10, scope: !311)
!321 = !DILocation(line: 129, column: 19, scope: !311)
!322 = !DILocation(line: 129, column: 30, scope: !311)
!323 = !DILocation(line: 129, column: 38, scope: !311)
!324 = !DILocation(line: 129, column: 36, scope: !311)
!325 = !DILocation(line: 129, column: 5, scope: !311)
!326 = !DILocation(line: 130, column: 23, scope: !311)
!327 = !DILocation(line: 130, column: 27, scope: !311)
!328 = !DILocation(line: 130, column: 36, scope: !311)
!329 = !DILocation(line: 130, column: 42, scope: !311)
!330 = !DILocation(line: 130, column: 34, scope: !311)
!331 = !DILocation(line: 130, column: 20, scope: !311)
!332 = !DILocation(line: 131, column: 5, scope: !311)
!333 = !DILocation(line: 129, column: 51, scope: !311)
!334 = distinct !{!334, !325, !332, !198}
!335 = !DILocation(line: 132, column: 24, scope: !311)
!336 = !DILocation(line: 132, column: 35, scope: !311)
!337 = !DILocation(line: 132, column: 40, scope: !311)
!338 = !DILocation(line: 132, column: 20, scope: !311)
!339 = !DILocation(line: 132, column: 47, scope: !311)
!340 = !DILocation(line: 133, column: 1, scope: !311)
!341 = !DILocation(line: 132, column: 5, scope: !311)
!342 = distinct !DISubprogram(name: "log_address", scope: !6, file: !6, line: 90, type: !7, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!343 = !DILocation(line: 91, column: 35, scope: !342)
!344 = !DILocation(line: 91, column: 25, scope: !342)
!345 = !DILocation(line: 91, column: 42, scope: !342)
!346 = !DILocation(line: 91, column: 63, scope: !342)
!347 = !DILocation(line: 91, column: 22, scope: !342)
!348 = !DILocation(line: 91, column: 5, scope: !342)
!349 = distinct !DISubprogram(name: "put", scope: !6, file: !6, line: 54, type: !7, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!350 = !DILocation(line: 55, column: 5, scope: !349)
!351 = !DILocation(line: 55, column: 14, scope: !349)
!352 = !DILocation(line: 56, column: 5, scope: !349)
!353 = !DILocation(line: 56, column: 12, scope: !349)
!354 = !DILocation(line: 56, column: 18, scope: !349)
!355 = !DILocation(line: 57, column: 16, scope: !349)
!356 = !DILocation(line: 57, column: 9, scope: !349)
!357 = !DILocation(line: 58, column: 21, scope: !349)
!358 = !DILocation(line: 58, column: 20, scope: !349)
!359 = !DILocation(line: 58, column: 18, scope: !349)
!360 = !DILocation(line: 59, column: 16, scope: !349)
!361 = !DILocation(line: 59, column: 9, scope: !349)
!362 = !DILocation(line: 60, column: 17, scope: !349)
!363 = !DILocation(line: 60, column: 30, scope: !349)
!364 = !DILocation(line: 60, column: 29, scope: !349)
!365 = !DILocation(line: 60, column: 26, scope: !349)
!366 = !DILocation(line: 60, column: 14, scope: !349)
!367 = !DILocation(line: 61, column: 5, scope: !349)
!368 = !DILocation(line: 56, column: 29, scope: !349)
!369 = !DILocation(line: 56, column: 40, scope: !349)
!370 = !DILocation(line: 56, column: 49, scope: !349)
!371 = distinct !{!371, !352, !367, !198}
!372 = !DILocation(line: 62, column: 12, scope: !349)
!373 = !DILocation(line: 63, column: 1, scope: !349)
!374 = !DILocation(line: 62, column: 5, scope: !349)
!375 = distinct !DISubprogram(name: "seal", scope: !6, file: !6, line: 72, type: !7, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!376 = !DILocation(line: 73, column: 28, scope: !375)
!377 = !DILocation(line: 73, column: 26, scope: !375)
!378 = !DILocation(line: 74, column: 28, scope: !375)
!379 = !DILocation(line: 74, column: 26, scope: !375)
!380 = !DILocation(line: 75, column: 27, scope: !375)
!381 = !DILocation(line: 75, column: 25, scope: !375)
!382 = !DILocation(line: 76, column: 5, scope: !375)
!383 = !DILocation(line: 77, column: 5, scope: !375)
!384 = distinct !DISubprogram(name: "put_entry", scope: !6, file: !6, line: 95, type: !7, scopeLine: 95, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!385 = !DILocation(line: 96, column: 12, scope: !384)
!386 = !DILocation(line: 96, column: 18, scope: !384)
!387 = !DILocation(line: 96, column: 23, scope: !384)
!388 = !DILocation(line: 96, column: 42, scope: !384)
!389 = !DILocation(line: 96, column: 30, scope: !384)
!390 = !DILocation(line: 96, column: 50, scope: !384)
!391 = !DILocation(line: 96, column: 61, scope: !384)
!392 = !DILocation(line: 96, column: 26, scope: !384)
!393 = !DILocation(line: 96, column: 5, scope: !384)
!394 = distinct !DISubprogram(name: "sancus_wrap", scope: !244, file: !244, line: 214, type: !7, scopeLine: 215, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!395 = !DILocation(line: 216, column: 39, scope: !394)
!396 = !DILocation(line: 216, column: 43, scope: !394)
!397 = !DILocation(line: 216, column: 54, scope: !394)
!398 = !DILocation(line: 216, column: 60, scope: !394)
!399 = !DILocation(line: 216, column: 73, scope: !394)
!400 = !DILocation(line: 216, column: 81, scope: !394)
!401 = !DILocation(line: 216, column: 12, scope: !394)
!402 = !DILocation(line: 216, column: 5, scope: !394)
!403 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !244, file: !244, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!404 = !DILocation(line: 211, column: 28, scope: !403)
!405 = !DILocation(line: 211, column: 33, scope: !403)
!406 = !DILocation(line: 211, column: 37, scope: !403)
!407 = !DILocation(line: 211, column: 48, scope: !403)
!408 = !DILocation(line: 211, column: 54, scope: !403)
!409 = !DILocation(line: 211, column: 78, scope: !403)
!410 = !DILocation(line: 211, column: 67, scope: !403)
!411 = !DILocation(line: 211, column: 97, scope: !403)
!412 = !DILocation(line: 211, column: 86, scope: !403)
!413 = !DILocation(line: 211, column: 12, scope: !403)
!414 = !DILocation(line: 211, column: 5, scope: !403)
!415 = distinct !DISubprogram(name: "sancus_wrapping", scope: !244, file: !244, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!416 = !DILocation(line: 204, column: 1, scope: !415)
!417 = !{i64 0}
