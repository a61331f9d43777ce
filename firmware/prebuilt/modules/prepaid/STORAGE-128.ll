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
  br i1 %34, label %35, label %48, !dbg !78

35:                                               ; preds = %24
  %36 = getelementptr inbounds %struct.record, ptr %4, i32 0, i32 0, !dbg !80
  store i16 0, ptr %36, align 2, !dbg !81, !tbaa !16
  %37 = getelementptr inbounds i16, ptr %36, i16 1, !dbg !81
  %38 = getelementptr inbounds i16, ptr %36, i16 7, !dbg !81
  br label %39, !dbg !81

39:                                               ; preds = %39, %35
  %40 = phi ptr [ %37, %35 ], [ %41, %39 ], !dbg !81
  store i16 0, ptr %40, align 2, !dbg !81, !tbaa !16
  %41 = getelementptr inbounds i16, ptr %40, i16 1, !dbg !81
  %42 = icmp eq ptr %41, %38, !dbg !81
  br i1 %42, label %43, label %39, !dbg !81

43:                                               ; preds = %39
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @record, ptr align 2 %4, i16 14, i1 false), !dbg !82, !tbaa.struct !83
  %44 = call zeroext i16 @write(i32 noundef 1, i32 noundef 0) #6, !dbg !85
  %45 = icmp ne i16 %44, 0, !dbg !85
  %46 = zext i1 %45 to i64, !dbg !85
  %47 = select i1 %45, i16 1, i16 2, !dbg !85
  store i16 %47, ptr @state, align 2, !dbg !86, !tbaa !13
  br label %73, !dbg !87

48:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !88
  %49 = load i32, ptr %2, align 2, !dbg !89, !tbaa !33
  %50 = load i32, ptr %1, align 2, !dbg !90, !tbaa !33
  %51 = icmp eq i32 %49, %50, !dbg !91
  br i1 %51, label %57, label %52, !dbg !92

52:                                               ; preds = %48
  %53 = load i32, ptr %2, align 2, !dbg !93, !tbaa !33
  %54 = load i32, ptr %1, align 2, !dbg !94, !tbaa !33
  %55 = add i32 %54, 1, !dbg !95
  %56 = icmp eq i32 %53, %55, !dbg !96
  br label %57, !dbg !92

57:                                               ; preds = %52, %48
  %58 = phi i1 [ true, %48 ], [ %56, %52 ]
  %59 = zext i1 %58 to i16, !dbg !92
  store i16 %59, ptr %5, align 2, !dbg !97, !tbaa !16
  %60 = load i32, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 2), align 2, !dbg !98, !tbaa !99
  store i32 %60, ptr @entry, align 2, !dbg !103, !tbaa !33
  %61 = load i16, ptr %5, align 2, !dbg !104, !tbaa !16
  %62 = icmp ne i16 %61, 0, !dbg !104
  br i1 %62, label %63, label %69, !dbg !105

63:                                               ; preds = %57
  %64 = load i32, ptr %1, align 2, !dbg !106, !tbaa !33
  %65 = add i32 %64, 2, !dbg !107
  %66 = load i32, ptr %2, align 2, !dbg !108, !tbaa !33
  %67 = call zeroext i16 @write(i32 noundef %65, i32 noundef %66) #6, !dbg !109
  %68 = icmp ne i16 %67, 0, !dbg !105
  br label %69

69:                                               ; preds = %63, %57
  %70 = phi i1 [ false, %57 ], [ %68, %63 ], !dbg !72
  %71 = zext i1 %70 to i64, !dbg !104
  %72 = select i1 %70, i16 1, i16 2, !dbg !104
  store i16 %72, ptr @state, align 2, !dbg !110, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !111
  br label %73

73:                                               ; preds = %69, %43
  call void @llvm.lifetime.end.p0(i64 4, ptr %3) #7, !dbg !112
  call void @llvm.lifetime.end.p0(i64 4, ptr %2) #7, !dbg !112
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #7, !dbg !112
  ret void, !dbg !112
}

; Function Attrs: nounwind optsize
define internal void @tell_entry() #0 section ".sm.STORAGE.text" !dbg !113 {
  %1 = alloca %struct.record, align 2
  %2 = alloca %struct.record, align 2
  %3 = load i16, ptr @state, align 2, !dbg !114, !tbaa !13
  %4 = icmp ne i16 %3, 1, !dbg !115
  br i1 %4, label %12, label %5, !dbg !116

5:                                                ; preds = %0
  %6 = load i32, ptr @wanted, align 2, !dbg !117, !tbaa !33
  %7 = icmp eq i32 %6, 0, !dbg !118
  br i1 %7, label %12, label %8, !dbg !119

8:                                                ; preds = %5
  %9 = load i32, ptr @wanted, align 2, !dbg !120, !tbaa !33
  %10 = load i32, ptr @entry, align 2, !dbg !121, !tbaa !33
  %11 = icmp ugt i32 %9, %10, !dbg !122
  br i1 %11, label %12, label %13, !dbg !114

12:                                               ; preds = %8, %5, %0
  br label %33, !dbg !123

13:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(i64 14, ptr %1) #7, !dbg !124
  %14 = load i32, ptr @wanted, align 2, !dbg !125, !tbaa !33
  %15 = call zeroext i16 @log_address(i32 noundef %14) #6, !dbg !126
  call void @get(i16 noundef zeroext %15, ptr noundef getelementptr inbounds (i16, ptr @sealed, i16 6), i16 noundef zeroext 15) #6, !dbg !127
  store i32 0, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 1), align 2, !dbg !128, !tbaa !129
  store i32 0, ptr @sealed, align 2, !dbg !130, !tbaa !131
  %16 = load i32, ptr @wanted, align 2, !dbg !132, !tbaa !33
  store i32 %16, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 2), align 2, !dbg !133, !tbaa !99
  %17 = call zeroext i16 @open_sealed(ptr noundef %1) #6, !dbg !134
  %18 = icmp ne i16 %17, 0, !dbg !134
  br i1 %18, label %28, label %19, !dbg !135

19:                                               ; preds = %13
  %20 = getelementptr inbounds %struct.record, ptr %2, i32 0, i32 0, !dbg !136
  store i16 0, ptr %20, align 2, !dbg !137, !tbaa !16
  %21 = getelementptr inbounds i16, ptr %20, i16 1, !dbg !137
  %22 = getelementptr inbounds i16, ptr %20, i16 7, !dbg !137
  br label %23, !dbg !137

23:                                               ; preds = %23, %19
  %24 = phi ptr [ %21, %19 ], [ %25, %23 ], !dbg !137
  store i16 0, ptr %24, align 2, !dbg !137, !tbaa !16
  %25 = getelementptr inbounds i16, ptr %24, i16 1, !dbg !137
  %26 = icmp eq ptr %25, %22, !dbg !137
  br i1 %26, label %27, label %23, !dbg !137

27:                                               ; preds = %23
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %1, ptr align 2 %2, i16 14, i1 false), !dbg !138, !tbaa.struct !83
  br label %28, !dbg !139

28:                                               ; preds = %27, %13
  %29 = call zeroext i16 @entry_out(ptr noundef %1, i16 noundef 14) #6, !dbg !140
  %30 = icmp eq i16 %29, 0, !dbg !140
  br i1 %30, label %31, label %32, !dbg !140

31:                                               ; preds = %28
  store i32 0, ptr @wanted, align 2, !dbg !141, !tbaa !33
  br label %32, !dbg !142

32:                                               ; preds = %31, %28
  call void @llvm.lifetime.end.p0(i64 14, ptr %1) #7, !dbg !143
  br label %33, !dbg !143

33:                                               ; preds = %32, %12
  ret void, !dbg !143
}

; Function Attrs: nounwind optsize
define dso_local void @save_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.STORAGE.text" !dbg !144 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !145
  %7 = load i16, ptr %4, align 2, !dbg !146, !tbaa !13
  %8 = icmp uge i16 %7, 14, !dbg !146
  br i1 %8, label %9, label %11, !dbg !146

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !146, !tbaa !9
  br label %12, !dbg !146

11:                                               ; preds = %2
  br label %12, !dbg !146

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !146
  store ptr %13, ptr %5, align 2, !dbg !147, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !148, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !149
  br i1 %15, label %16, label %31, !dbg !150

16:                                               ; preds = %12
  %17 = load i16, ptr @told, align 2, !dbg !151, !tbaa !16
  %18 = icmp ne i16 %17, 0, !dbg !151
  br i1 %18, label %19, label %31, !dbg !148

19:                                               ; preds = %16
  %20 = load ptr, ptr %5, align 2, !dbg !152, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @record, ptr align 2 %20, i16 14, i1 false), !dbg !153, !tbaa.struct !83
  %21 = load i32, ptr @entry, align 2, !dbg !154, !tbaa !33
  %22 = add i32 %21, 1, !dbg !154
  store i32 %22, ptr @entry, align 2, !dbg !154, !tbaa !33
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #7, !dbg !155
  %23 = call i32 @counter() #6, !dbg !156
  %24 = add i32 %23, 1, !dbg !157
  store i32 %24, ptr %6, align 2, !dbg !158, !tbaa !33
  %25 = load i32, ptr %6, align 2, !dbg !159, !tbaa !33
  %26 = load i32, ptr %6, align 2, !dbg !160, !tbaa !33
  %27 = call zeroext i16 @write(i32 noundef %25, i32 noundef %26) #6, !dbg !161
  %28 = icmp ne i16 %27, 0, !dbg !161
  %29 = zext i1 %28 to i64, !dbg !161
  %30 = select i1 %28, i16 1, i16 2, !dbg !161
  store i16 %30, ptr @state, align 2, !dbg !162, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #7, !dbg !163
  br label %31, !dbg !163

31:                                               ; preds = %19, %16, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !164
  ret void, !dbg !164
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define internal i32 @counter() #0 section ".sm.STORAGE.text" !dbg !165 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #7, !dbg !166
  %2 = load volatile i16, ptr inttoptr (i16 432 to ptr), align 2, !dbg !167, !tbaa !16
  store i16 %2, ptr %1, align 2, !dbg !168, !tbaa !16
  %3 = load volatile i16, ptr inttoptr (i16 434 to ptr), align 2, !dbg !169, !tbaa !16
  %4 = zext i16 %3 to i32, !dbg !170
  %5 = shl i32 %4, 16, !dbg !171
  %6 = load i16, ptr %1, align 2, !dbg !172, !tbaa !16
  %7 = zext i16 %6 to i32, !dbg !172
  %8 = or i32 %5, %7, !dbg !173
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #7, !dbg !174
  ret i32 %8, !dbg !175
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @write(i32 noundef %0, i32 noundef %1) #0 section ".sm.STORAGE.text" !dbg !176 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i16, align 2
  store i32 %0, ptr %3, align 2, !tbaa !33
  store i32 %1, ptr %4, align 2, !tbaa !33
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !177
  %6 = load i16, ptr @place, align 2, !dbg !178, !tbaa !16
  %7 = mul i16 %6, 21, !dbg !179
  %8 = load i32, ptr %3, align 2, !dbg !180, !tbaa !33
  %9 = load i32, ptr %4, align 2, !dbg !181, !tbaa !33
  %10 = call ptr @seal(i32 noundef %8, i32 noundef %9) #6, !dbg !182
  %11 = call zeroext i16 @put(i16 noundef zeroext %7, ptr noundef %10, i16 noundef zeroext 21) #6, !dbg !183
  store i16 %11, ptr %5, align 2, !dbg !184, !tbaa !16
  br label %12, !dbg !185

12:                                               ; preds = %21, %2
  %13 = load i16, ptr %5, align 2, !dbg !186, !tbaa !16
  %14 = icmp ne i16 %13, 0, !dbg !186
  br i1 %14, label %15, label %19, !dbg !187

15:                                               ; preds = %12
  %16 = call i32 @counter() #6, !dbg !188
  %17 = load i32, ptr %3, align 2, !dbg !189, !tbaa !33
  %18 = icmp ne i32 %16, %17, !dbg !190
  br label %19

19:                                               ; preds = %15, %12
  %20 = phi i1 [ false, %12 ], [ %18, %15 ], !dbg !191
  br i1 %20, label %21, label %22, !dbg !185

21:                                               ; preds = %19
  store volatile i16 0, ptr inttoptr (i16 440 to ptr), align 2, !dbg !192, !tbaa !16
  br label %12, !dbg !185, !llvm.loop !193

22:                                               ; preds = %19
  %23 = load i16, ptr %5, align 2, !dbg !196, !tbaa !16
  %24 = load i16, ptr @place, align 2, !dbg !197, !tbaa !16
  %25 = xor i16 %24, %23, !dbg !197
  store i16 %25, ptr @place, align 2, !dbg !197, !tbaa !16
  %26 = load i16, ptr %5, align 2, !dbg !198, !tbaa !16
  %27 = icmp ne i16 %26, 0, !dbg !198
  br i1 %27, label %28, label %31, !dbg !199

28:                                               ; preds = %22
  %29 = call zeroext i16 @put_entry() #6, !dbg !200
  %30 = icmp ne i16 %29, 0, !dbg !199
  br label %31

31:                                               ; preds = %28, %22
  %32 = phi i1 [ false, %22 ], [ %30, %28 ], !dbg !191
  %33 = zext i1 %32 to i16, !dbg !199
  store i16 %33, ptr %5, align 2, !dbg !201, !tbaa !16
  %34 = load i16, ptr %5, align 2, !dbg !202, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !203
  ret i16 %34, !dbg !204
}

; Function Attrs: nounwind optsize
define internal i32 @read(i16 noundef zeroext %0) #0 section ".sm.STORAGE.text" !dbg !205 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  %3 = load i16, ptr %2, align 2, !dbg !206, !tbaa !16
  %4 = mul i16 %3, 21, !dbg !207
  call void @get(i16 noundef zeroext %4, ptr noundef @sealed, i16 noundef zeroext 21) #6, !dbg !208
  %5 = call zeroext i16 @open_sealed(ptr noundef @record) #6, !dbg !209
  %6 = icmp ne i16 %5, 0, !dbg !209
  br i1 %6, label %7, label %9, !dbg !209

7:                                                ; preds = %1
  %8 = load i32, ptr @sealed, align 2, !dbg !210, !tbaa !131
  br label %10, !dbg !209

9:                                                ; preds = %1
  br label %10, !dbg !209

10:                                               ; preds = %9, %7
  %11 = phi i32 [ %8, %7 ], [ 0, %9 ], !dbg !209
  ret i32 %11, !dbg !211
}

; Function Attrs: nounwind optsize
define internal void @get(i16 noundef zeroext %0, ptr noundef %1, i16 noundef zeroext %2) #0 section ".sm.STORAGE.text" !dbg !212 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  store i16 %0, ptr %4, align 2, !tbaa !16
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !16
  br label %7, !dbg !213

7:                                                ; preds = %14, %3
  %8 = load i16, ptr %6, align 2, !dbg !214, !tbaa !16
  %9 = icmp ne i16 %8, 0, !dbg !215
  br i1 %9, label %10, label %21, !dbg !213

10:                                               ; preds = %7
  %11 = load i16, ptr %4, align 2, !dbg !216, !tbaa !16
  call void @select(i16 noundef zeroext %11) #6, !dbg !217
  %12 = load volatile i16, ptr inttoptr (i16 426 to ptr), align 2, !dbg !218, !tbaa !16
  %13 = load ptr, ptr %5, align 2, !dbg !219, !tbaa !9
  store i16 %12, ptr %13, align 2, !dbg !220, !tbaa !16
  br label %14, !dbg !221

14:                                               ; preds = %10
  %15 = load i16, ptr %6, align 2, !dbg !222, !tbaa !16
  %16 = add i16 %15, -1, !dbg !222
  store i16 %16, ptr %6, align 2, !dbg !222, !tbaa !16
  %17 = load i16, ptr %4, align 2, !dbg !223, !tbaa !16
  %18 = add i16 %17, 1, !dbg !223
  store i16 %18, ptr %4, align 2, !dbg !223, !tbaa !16
  %19 = load ptr, ptr %5, align 2, !dbg !224, !tbaa !9
  %20 = getelementptr inbounds i16, ptr %19, i32 1, !dbg !224
  store ptr %20, ptr %5, align 2, !dbg !224, !tbaa !9
  br label %7, !dbg !213, !llvm.loop !225

21:                                               ; preds = %7
  ret void, !dbg !226
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @open_sealed(ptr noundef %0) #0 section ".sm.STORAGE.text" !dbg !227 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  %3 = load ptr, ptr %2, align 2, !dbg !228, !tbaa !9
  %4 = call i16 @sancus_unwrap(ptr noundef @sealed, i16 noundef 12, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 1), i16 noundef 14, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 2), ptr noundef %3) #6, !dbg !229
  ret i16 %4, !dbg !230
}

; Function Attrs: nounwind optsize
define internal void @select(i16 noundef zeroext %0) #0 section ".sm.STORAGE.text" !dbg !231 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !16
  br label %3, !dbg !232

3:                                                ; preds = %7, %1
  %4 = load volatile i16, ptr inttoptr (i16 428 to ptr), align 2, !dbg !233, !tbaa !16
  %5 = and i16 %4, 1, !dbg !234
  %6 = icmp ne i16 %5, 0, !dbg !232
  br i1 %6, label %7, label %8, !dbg !232

7:                                                ; preds = %3
  br label %3, !dbg !232, !llvm.loop !235

8:                                                ; preds = %3
  %9 = load i16, ptr %2, align 2, !dbg !237, !tbaa !16
  store volatile i16 %9, ptr inttoptr (i16 424 to ptr), align 2, !dbg !238, !tbaa !16
  ret void, !dbg !239
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap(ptr noundef %0, i16 noundef %1, ptr noundef %2, i16 noundef %3, ptr noundef %4, ptr noundef %5) #5 !dbg !240 {
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
  %13 = load ptr, ptr %7, align 2, !dbg !242, !tbaa !9
  %14 = load i16, ptr %8, align 2, !dbg !243, !tbaa !13
  %15 = load ptr, ptr %9, align 2, !dbg !244, !tbaa !9
  %16 = load i16, ptr %10, align 2, !dbg !245, !tbaa !13
  %17 = load ptr, ptr %11, align 2, !dbg !246, !tbaa !9
  %18 = load ptr, ptr %12, align 2, !dbg !247, !tbaa !9
  %19 = call i16 @sancus_unwrap_with_key(ptr noundef null, ptr noundef %13, i16 noundef %14, ptr noundef %15, i16 noundef %16, ptr noundef %17, ptr noundef %18) #6, !dbg !248
  ret i16 %19, !dbg !249
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #5 !dbg !250 {
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
  %16 = load i16, ptr %13, align 2, !dbg !251, !tbaa !13
  %17 = icmp eq i16 %16, 0, !dbg !252
  br i1 %17, label %18, label %24, !dbg !251

18:                                               ; preds = %7
  %19 = load ptr, ptr %9, align 2, !dbg !253, !tbaa !9
  %20 = load ptr, ptr %10, align 2, !dbg !254, !tbaa !9
  %21 = load i16, ptr %11, align 2, !dbg !255, !tbaa !13
  %22 = load ptr, ptr %14, align 2, !dbg !256, !tbaa !9
  %23 = call i16 @sancus_untag_with_key(ptr noundef %19, ptr noundef %20, i16 noundef %21, ptr noundef %22) #6, !dbg !257
  store i16 %23, ptr %8, align 2, !dbg !258
  br label %35, !dbg !258

24:                                               ; preds = %7
  %25 = load ptr, ptr %9, align 2, !dbg !259, !tbaa !9
  %26 = load ptr, ptr %10, align 2, !dbg !260, !tbaa !9
  %27 = load i16, ptr %11, align 2, !dbg !261, !tbaa !13
  %28 = load ptr, ptr %12, align 2, !dbg !262, !tbaa !9
  %29 = load i16, ptr %13, align 2, !dbg !263, !tbaa !13
  %30 = load ptr, ptr %15, align 2, !dbg !264, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !265
  %32 = load ptr, ptr %14, align 2, !dbg !266, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !267
  %34 = call i16 @sancus_unwrapping(ptr noundef %25, ptr noundef %26, i16 noundef %27, ptr noundef %28, i16 noundef %29, i16 noundef %31, i16 noundef %33) #6, !dbg !268
  store i16 %34, ptr %8, align 2, !dbg !269
  br label %35, !dbg !269

35:                                               ; preds = %24, %18
  %36 = load i16, ptr %8, align 2, !dbg !270
  ret i16 %36, !dbg !270
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_untag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #5 !dbg !271 {
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  %7 = alloca i16, align 2
  %8 = alloca ptr, align 2
  %9 = alloca [16 x i8], align 2
  store ptr %0, ptr %5, align 2, !tbaa !9
  store ptr %1, ptr %6, align 2, !tbaa !9
  store i16 %2, ptr %7, align 2, !tbaa !13
  store ptr %3, ptr %8, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 16, ptr %9) #7, !dbg !272
  %10 = load ptr, ptr %5, align 2, !dbg !273, !tbaa !9
  %11 = load ptr, ptr %6, align 2, !dbg !274, !tbaa !9
  %12 = load i16, ptr %7, align 2, !dbg !275, !tbaa !13
  %13 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !276
  %14 = call i16 @sancus_tag_with_key(ptr noundef %10, ptr noundef %11, i16 noundef %12, ptr noundef %13) #6, !dbg !277
  %15 = icmp ne i16 %14, 0, !dbg !277
  br i1 %15, label %16, label %21, !dbg !278

16:                                               ; preds = %4
  %17 = load ptr, ptr %8, align 2, !dbg !279, !tbaa !9
  %18 = getelementptr inbounds [16 x i8], ptr %9, i16 0, i16 0, !dbg !280
  %19 = call i16 @constant_time_cmp(ptr noundef %17, ptr noundef %18, i16 noundef 16) #6, !dbg !281
  %20 = icmp eq i16 %19, 0, !dbg !282
  br label %21

21:                                               ; preds = %16, %4
  %22 = phi i1 [ false, %4 ], [ %20, %16 ], !dbg !283
  %23 = zext i1 %22 to i16, !dbg !278
  call void @llvm.lifetime.end.p0(i64 16, ptr %9) #7, !dbg !284
  ret i16 %23, !dbg !285
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_unwrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #5 !dbg !286 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !287
  %22 = load ptr, ptr %8, align 2, !dbg !287, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !287
  store i16 %23, ptr %15, align 2, !dbg !287, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !287
  %24 = load ptr, ptr %9, align 2, !dbg !287, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !287
  store i16 %25, ptr %16, align 2, !dbg !287, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !287
  %26 = load ptr, ptr %9, align 2, !dbg !287, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !287
  %28 = load i16, ptr %10, align 2, !dbg !287, !tbaa !13
  %29 = add i16 %27, %28, !dbg !287
  store i16 %29, ptr %17, align 2, !dbg !287, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !287
  %30 = load ptr, ptr %11, align 2, !dbg !287, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !287
  store i16 %31, ptr %18, align 2, !dbg !287, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !287
  %32 = load ptr, ptr %11, align 2, !dbg !287, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !287
  %34 = load i16, ptr %12, align 2, !dbg !287, !tbaa !13
  %35 = add i16 %33, %34, !dbg !287
  store i16 %35, ptr %19, align 2, !dbg !287, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !287
  %36 = load i16, ptr %13, align 2, !dbg !287, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !287, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !287
  %37 = load i16, ptr %14, align 2, !dbg !287, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !287, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !287, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !287, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !287, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !287, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !287, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1385\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !287, !srcloc !288
  store i16 %44, ptr %21, align 2, !dbg !287, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !287, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !287
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !287
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !287
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !287
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !287
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !287
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !287
  ret i16 %45, !dbg !287
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_tag_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3) #5 !dbg !289 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !290
  %16 = load ptr, ptr %5, align 2, !dbg !290, !tbaa !9
  %17 = ptrtoint ptr %16 to i16, !dbg !290
  store i16 %17, ptr %9, align 2, !dbg !290, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !291
  %18 = load ptr, ptr %6, align 2, !dbg !291, !tbaa !9
  %19 = ptrtoint ptr %18 to i16, !dbg !291
  store i16 %19, ptr %10, align 2, !dbg !291, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %11) #7, !dbg !292
  %20 = load ptr, ptr %6, align 2, !dbg !292, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !292
  %22 = load i16, ptr %7, align 2, !dbg !292, !tbaa !13
  %23 = add i16 %21, %22, !dbg !292
  store i16 %23, ptr %11, align 2, !dbg !292, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %12) #7, !dbg !293
  store i16 0, ptr %12, align 2, !dbg !293, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %13) #7, !dbg !294
  store i16 0, ptr %13, align 2, !dbg !294, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %14) #7, !dbg !295
  %24 = load ptr, ptr %8, align 2, !dbg !295, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !295
  store i16 %25, ptr %14, align 2, !dbg !295, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !296
  %26 = load i16, ptr %9, align 2, !dbg !297, !tbaa !13
  %27 = load i16, ptr %10, align 2, !dbg !298, !tbaa !13
  %28 = load i16, ptr %11, align 2, !dbg !299, !tbaa !13
  %29 = load i16, ptr %12, align 2, !dbg !300, !tbaa !13
  %30 = load i16, ptr %13, align 2, !dbg !301, !tbaa !13
  %31 = load i16, ptr %14, align 2, !dbg !302, !tbaa !13
  %32 = call i16 asm sideeffect "1: mov r14, r15\0A\09.word 0x1384\0A\09jz 1b", "={r15},{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %26, i16 %27, i16 %28, i16 %29, i16 %30, i16 %31) #7, !dbg !303, !srcloc !304
  store i16 %32, ptr %15, align 2, !dbg !303, !tbaa !13
  %33 = load i16, ptr %15, align 2, !dbg !305, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !306
  call void @llvm.lifetime.end.p0(i64 2, ptr %14) #7, !dbg !306
  call void @llvm.lifetime.end.p0(i64 2, ptr %13) #7, !dbg !306
  call void @llvm.lifetime.end.p0(i64 2, ptr %12) #7, !dbg !306
  call void @llvm.lifetime.end.p0(i64 2, ptr %11) #7, !dbg !306
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !306
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !306
  ret i16 %33, !dbg !307
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @constant_time_cmp(ptr noundef %0, ptr noundef %1, i16 noundef %2) #5 !dbg !308 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !309
  %11 = load ptr, ptr %4, align 2, !dbg !310, !tbaa !9
  store ptr %11, ptr %7, align 2, !dbg !311, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #7, !dbg !312
  %12 = load ptr, ptr %5, align 2, !dbg !313, !tbaa !9
  store ptr %12, ptr %8, align 2, !dbg !314, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #7, !dbg !315
  store i16 0, ptr %9, align 2, !dbg !316, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !317
  store i16 0, ptr %10, align 2, !dbg !318, !tbaa !13
  br label %13, !dbg !317

13:                                               ; preds = %32, %3
  %14 = load i16, ptr %10, align 2, !dbg !319, !tbaa !13
  %15 = load i16, ptr %6, align 2, !dbg !320, !tbaa !13
  %16 = icmp ult i16 %14, %15, !dbg !321
  br i1 %16, label %18, label %17, !dbg !322

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !322
  br label %35

18:                                               ; preds = %13
  %19 = load ptr, ptr %7, align 2, !dbg !323, !tbaa !9
  %20 = load i16, ptr %10, align 2, !dbg !324, !tbaa !13
  %21 = getelementptr inbounds i8, ptr %19, i16 %20, !dbg !323
  %22 = load volatile i8, ptr %21, align 1, !dbg !323, !tbaa !84
  %23 = zext i8 %22 to i16, !dbg !323
  %24 = load ptr, ptr %8, align 2, !dbg !325, !tbaa !9
  %25 = load i16, ptr %10, align 2, !dbg !326, !tbaa !13
  %26 = getelementptr inbounds i8, ptr %24, i16 %25, !dbg !325
  %27 = load volatile i8, ptr %26, align 1, !dbg !325, !tbaa !84
  %28 = zext i8 %27 to i16, !dbg !325
  %29 = xor i16 %23, %28, !dbg !327
  %30 = load i16, ptr %9, align 2, !dbg !328, !tbaa !13
  %31 = or i16 %30, %29, !dbg !328
  store i16 %31, ptr %9, align 2, !dbg !328, !tbaa !13
  br label %32, !dbg !329

32:                                               ; preds = %18
  %33 = load i16, ptr %10, align 2, !dbg !330, !tbaa !13
  %34 = add i16 %33, 1, !dbg !330
  store i16 %34, ptr %10, align 2, !dbg !330, !tbaa !13
  br label %13, !dbg !322, !llvm.loop !331

35:                                               ; preds = %17
  %36 = load i16, ptr %9, align 2, !dbg !332, !tbaa !13
  %37 = sub i16 %36, 1, !dbg !333
  %38 = lshr i16 %37, 8, !dbg !334
  %39 = and i16 1, %38, !dbg !335
  %40 = sub nsw i16 %39, 1, !dbg !336
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #7, !dbg !337
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #7, !dbg !337
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !337
  ret i16 %40, !dbg !338
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @log_address(i32 noundef %0) #0 section ".sm.STORAGE.text" !dbg !339 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !33
  %3 = load i32, ptr %2, align 2, !dbg !340, !tbaa !33
  %4 = trunc i32 %3 to i16, !dbg !341
  %5 = and i16 %4, 127, !dbg !342
  %6 = mul i16 %5, 15, !dbg !343
  %7 = add i16 42, %6, !dbg !344
  ret i16 %7, !dbg !345
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @put(i16 noundef zeroext %0, ptr noundef %1, i16 noundef zeroext %2) #0 section ".sm.STORAGE.text" !dbg !346 {
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  store i16 %0, ptr %4, align 2, !tbaa !16
  store ptr %1, ptr %5, align 2, !tbaa !9
  store i16 %2, ptr %6, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #7, !dbg !347
  store i16 1, ptr %7, align 2, !dbg !348, !tbaa !16
  br label %8, !dbg !349

8:                                                ; preds = %23, %3
  %9 = load i16, ptr %6, align 2, !dbg !350, !tbaa !16
  %10 = icmp ne i16 %9, 0, !dbg !351
  br i1 %10, label %11, label %30, !dbg !349

11:                                               ; preds = %8
  %12 = load i16, ptr %4, align 2, !dbg !352, !tbaa !16
  call void @select(i16 noundef zeroext %12) #6, !dbg !353
  %13 = load ptr, ptr %5, align 2, !dbg !354, !tbaa !9
  %14 = load i16, ptr %13, align 2, !dbg !355, !tbaa !16
  store volatile i16 %14, ptr inttoptr (i16 426 to ptr), align 2, !dbg !356, !tbaa !16
  %15 = load i16, ptr %4, align 2, !dbg !357, !tbaa !16
  call void @select(i16 noundef zeroext %15) #6, !dbg !358
  %16 = load volatile i16, ptr inttoptr (i16 426 to ptr), align 2, !dbg !359, !tbaa !16
  %17 = load ptr, ptr %5, align 2, !dbg !360, !tbaa !9
  %18 = load i16, ptr %17, align 2, !dbg !361, !tbaa !16
  %19 = icmp eq i16 %16, %18, !dbg !362
  %20 = zext i1 %19 to i16, !dbg !362
  %21 = load i16, ptr %7, align 2, !dbg !363, !tbaa !16
  %22 = and i16 %21, %20, !dbg !363
  store i16 %22, ptr %7, align 2, !dbg !363, !tbaa !16
  br label %23, !dbg !364

23:                                               ; preds = %11
  %24 = load i16, ptr %6, align 2, !dbg !365, !tbaa !16
  %25 = add i16 %24, -1, !dbg !365
  store i16 %25, ptr %6, align 2, !dbg !365, !tbaa !16
  %26 = load i16, ptr %4, align 2, !dbg !366, !tbaa !16
  %27 = add i16 %26, 1, !dbg !366
  store i16 %27, ptr %4, align 2, !dbg !366, !tbaa !16
  %28 = load ptr, ptr %5, align 2, !dbg !367, !tbaa !9
  %29 = getelementptr inbounds i16, ptr %28, i32 1, !dbg !367
  store ptr %29, ptr %5, align 2, !dbg !367, !tbaa !9
  br label %8, !dbg !349, !llvm.loop !368

30:                                               ; preds = %8
  %31 = load i16, ptr %7, align 2, !dbg !369, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #7, !dbg !370
  ret i16 %31, !dbg !371
}

; Function Attrs: nounwind optsize
define internal ptr @seal(i32 noundef %0, i32 noundef %1) #0 section ".sm.STORAGE.text" !dbg !372 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !33
  store i32 %1, ptr %4, align 2, !tbaa !33
  %5 = load i32, ptr %3, align 2, !dbg !373, !tbaa !33
  store i32 %5, ptr @sealed, align 2, !dbg !374, !tbaa !131
  %6 = load i32, ptr %4, align 2, !dbg !375, !tbaa !33
  store i32 %6, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 1), align 2, !dbg !376, !tbaa !129
  %7 = load i32, ptr @entry, align 2, !dbg !377, !tbaa !33
  store i32 %7, ptr getelementptr inbounds (%struct.anon, ptr @sealed, i32 0, i32 2), align 2, !dbg !378, !tbaa !99
  %8 = call i16 @sancus_wrap(ptr noundef @sealed, i16 noundef 12, ptr noundef @record, i16 noundef 14, ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 1), ptr noundef getelementptr inbounds (%struct.sealed, ptr @sealed, i32 0, i32 2)) #6, !dbg !379
  ret ptr @sealed, !dbg !380
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @put_entry() #0 section ".sm.STORAGE.text" !dbg !381 {
  %1 = load i32, ptr @entry, align 2, !dbg !382, !tbaa !33
  %2 = icmp eq i32 %1, 0, !dbg !383
  br i1 %2, label %10, label %3, !dbg !384

3:                                                ; preds = %0
  %4 = load i32, ptr @entry, align 2, !dbg !385, !tbaa !33
  %5 = call zeroext i16 @log_address(i32 noundef %4) #6, !dbg !386
  %6 = call ptr @seal(i32 noundef 0, i32 noundef 0) #6, !dbg !387
  %7 = getelementptr inbounds i16, ptr %6, i16 6, !dbg !388
  %8 = call zeroext i16 @put(i16 noundef zeroext %5, ptr noundef %7, i16 noundef zeroext 15) #6, !dbg !389
  %9 = icmp ne i16 %8, 0, !dbg !384
  br label %10, !dbg !384

10:                                               ; preds = %3, %0
  %11 = phi i1 [ true, %0 ], [ %9, %3 ]
  %12 = zext i1 %11 to i16, !dbg !384
  ret i16 %12, !dbg !390
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap(ptr noundef %0, i16 noundef %1, ptr noundef %2, i16 noundef %3, ptr noundef %4, ptr noundef %5) #5 !dbg !391 {
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
  %13 = load ptr, ptr %7, align 2, !dbg !392, !tbaa !9
  %14 = load i16, ptr %8, align 2, !dbg !393, !tbaa !13
  %15 = load ptr, ptr %9, align 2, !dbg !394, !tbaa !9
  %16 = load i16, ptr %10, align 2, !dbg !395, !tbaa !13
  %17 = load ptr, ptr %11, align 2, !dbg !396, !tbaa !9
  %18 = load ptr, ptr %12, align 2, !dbg !397, !tbaa !9
  %19 = call i16 @sancus_wrap_with_key(ptr noundef null, ptr noundef %13, i16 noundef %14, ptr noundef %15, i16 noundef %16, ptr noundef %17, ptr noundef %18) #6, !dbg !398
  ret i16 %19, !dbg !399
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrap_with_key(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, ptr noundef %5, ptr noundef %6) #5 !dbg !400 {
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
  %15 = load ptr, ptr %8, align 2, !dbg !401, !tbaa !9
  %16 = load ptr, ptr %9, align 2, !dbg !402, !tbaa !9
  %17 = load i16, ptr %10, align 2, !dbg !403, !tbaa !13
  %18 = load ptr, ptr %11, align 2, !dbg !404, !tbaa !9
  %19 = load i16, ptr %12, align 2, !dbg !405, !tbaa !13
  %20 = load ptr, ptr %13, align 2, !dbg !406, !tbaa !9
  %21 = ptrtoint ptr %20 to i16, !dbg !407
  %22 = load ptr, ptr %14, align 2, !dbg !408, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !409
  %24 = call i16 @sancus_wrapping(ptr noundef %15, ptr noundef %16, i16 noundef %17, ptr noundef %18, i16 noundef %19, i16 noundef %21, i16 noundef %23) #6, !dbg !410
  ret i16 %24, !dbg !411
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_wrapping(ptr noundef %0, ptr noundef %1, i16 noundef %2, ptr noundef %3, i16 noundef %4, i16 noundef %5, i16 noundef %6) #5 !dbg !412 {
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %15) #7, !dbg !413
  %22 = load ptr, ptr %8, align 2, !dbg !413, !tbaa !9
  %23 = ptrtoint ptr %22 to i16, !dbg !413
  store i16 %23, ptr %15, align 2, !dbg !413, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %16) #7, !dbg !413
  %24 = load ptr, ptr %9, align 2, !dbg !413, !tbaa !9
  %25 = ptrtoint ptr %24 to i16, !dbg !413
  store i16 %25, ptr %16, align 2, !dbg !413, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %17) #7, !dbg !413
  %26 = load ptr, ptr %9, align 2, !dbg !413, !tbaa !9
  %27 = ptrtoint ptr %26 to i16, !dbg !413
  %28 = load i16, ptr %10, align 2, !dbg !413, !tbaa !13
  %29 = add i16 %27, %28, !dbg !413
  store i16 %29, ptr %17, align 2, !dbg !413, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %18) #7, !dbg !413
  %30 = load ptr, ptr %11, align 2, !dbg !413, !tbaa !9
  %31 = ptrtoint ptr %30 to i16, !dbg !413
  store i16 %31, ptr %18, align 2, !dbg !413, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %19) #7, !dbg !413
  %32 = load ptr, ptr %11, align 2, !dbg !413, !tbaa !9
  %33 = ptrtoint ptr %32 to i16, !dbg !413
  %34 = load i16, ptr %12, align 2, !dbg !413, !tbaa !13
  %35 = add i16 %33, %34, !dbg !413
  store i16 %35, ptr %19, align 2, !dbg !413, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %20) #7, !dbg !413
  %36 = load i16, ptr %13, align 2, !dbg !413, !tbaa !13
  store i16 %36, ptr %20, align 2, !dbg !413, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %21) #7, !dbg !413
  %37 = load i16, ptr %14, align 2, !dbg !413, !tbaa !13
  %38 = load i16, ptr %15, align 2, !dbg !413, !tbaa !13
  %39 = load i16, ptr %16, align 2, !dbg !413, !tbaa !13
  %40 = load i16, ptr %17, align 2, !dbg !413, !tbaa !13
  %41 = load i16, ptr %18, align 2, !dbg !413, !tbaa !13
  %42 = load i16, ptr %19, align 2, !dbg !413, !tbaa !13
  %43 = load i16, ptr %20, align 2, !dbg !413, !tbaa !13
  %44 = call i16 asm sideeffect "1: mov $1, r15\0A\09.word 0x1384\0A\09jz 1b", "=&{r15},r,{r9},{r10},{r11},{r12},{r13},{r14},~{memory}"(i16 %37, i16 %38, i16 %39, i16 %40, i16 %41, i16 %42, i16 %43) #7, !dbg !413, !srcloc !414
  store i16 %44, ptr %21, align 2, !dbg !413, !tbaa !13
  %45 = load i16, ptr %21, align 2, !dbg !413, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 2, ptr %21) #7, !dbg !413
  call void @llvm.lifetime.end.p0(i64 2, ptr %20) #7, !dbg !413
  call void @llvm.lifetime.end.p0(i64 2, ptr %19) #7, !dbg !413
  call void @llvm.lifetime.end.p0(i64 2, ptr %18) #7, !dbg !413
  call void @llvm.lifetime.end.p0(i64 2, ptr %17) #7, !dbg !413
  call void @llvm.lifetime.end.p0(i64 2, ptr %16) #7, !dbg !413
  call void @llvm.lifetime.end.p0(i64 2, ptr %15) #7, !dbg !413
  ret i16 %45, !dbg !413
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
!80 = !DILocation(line: 150, column: 33, scope: !51)
!81 = !DILocation(line: 150, column: 34, scope: !51)
!82 = !DILocation(line: 150, column: 18, scope: !51)
!83 = !{i64 0, i64 14, !84}
!84 = !{!11, !11, i64 0}
!85 = !DILocation(line: 151, column: 17, scope: !51)
!86 = !DILocation(line: 151, column: 15, scope: !51)
!87 = !DILocation(line: 152, column: 5, scope: !51)
!88 = !DILocation(line: 153, column: 9, scope: !51)
!89 = !DILocation(line: 153, column: 28, scope: !51)
!90 = !DILocation(line: 153, column: 38, scope: !51)
!91 = !DILocation(line: 153, column: 35, scope: !51)
!92 = !DILocation(line: 153, column: 43, scope: !51)
!93 = !DILocation(line: 153, column: 46, scope: !51)
!94 = !DILocation(line: 153, column: 56, scope: !51)
!95 = !DILocation(line: 153, column: 61, scope: !51)
!96 = !DILocation(line: 153, column: 53, scope: !51)
!97 = !DILocation(line: 153, column: 18, scope: !51)
!98 = !DILocation(line: 154, column: 31, scope: !51)
!99 = !{!100, !31, i64 8}
!100 = !{!"sealed", !101, i64 0, !102, i64 12, !11, i64 26}
!101 = !{!"", !31, i64 0, !31, i64 4, !31, i64 8}
!102 = !{!"record", !11, i64 0}
!103 = !DILocation(line: 154, column: 15, scope: !51)
!104 = !DILocation(line: 155, column: 17, scope: !51)
!105 = !DILocation(line: 155, column: 25, scope: !51)
!106 = !DILocation(line: 155, column: 34, scope: !51)
!107 = !DILocation(line: 155, column: 39, scope: !51)
!108 = !DILocation(line: 155, column: 44, scope: !51)
!109 = !DILocation(line: 155, column: 28, scope: !51)
!110 = !DILocation(line: 155, column: 15, scope: !51)
!111 = !DILocation(line: 156, column: 5, scope: !51)
!112 = !DILocation(line: 157, column: 1, scope: !51)
!113 = distinct !DISubprogram(name: "tell_entry", scope: !6, file: !6, line: 100, type: !7, scopeLine: 100, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!114 = !DILocation(line: 101, column: 9, scope: !113)
!115 = !DILocation(line: 101, column: 15, scope: !113)
!116 = !DILocation(line: 101, column: 24, scope: !113)
!117 = !DILocation(line: 101, column: 27, scope: !113)
!118 = !DILocation(line: 101, column: 34, scope: !113)
!119 = !DILocation(line: 101, column: 39, scope: !113)
!120 = !DILocation(line: 101, column: 42, scope: !113)
!121 = !DILocation(line: 101, column: 51, scope: !113)
!122 = !DILocation(line: 101, column: 49, scope: !113)
!123 = !DILocation(line: 102, column: 9, scope: !113)
!124 = !DILocation(line: 104, column: 5, scope: !113)
!125 = !DILocation(line: 105, column: 21, scope: !113)
!126 = !DILocation(line: 105, column: 9, scope: !113)
!127 = !DILocation(line: 105, column: 5, scope: !113)
!128 = !DILocation(line: 106, column: 49, scope: !113)
!129 = !{!100, !31, i64 4}
!130 = !DILocation(line: 106, column: 26, scope: !113)
!131 = !{!100, !31, i64 0}
!132 = !DILocation(line: 107, column: 27, scope: !113)
!133 = !DILocation(line: 107, column: 25, scope: !113)
!134 = !DILocation(line: 108, column: 10, scope: !113)
!135 = !DILocation(line: 108, column: 9, scope: !113)
!136 = !DILocation(line: 109, column: 32, scope: !113)
!137 = !DILocation(line: 109, column: 33, scope: !113)
!138 = !DILocation(line: 109, column: 17, scope: !113)
!139 = !DILocation(line: 110, column: 5, scope: !113)
!140 = !DILocation(line: 111, column: 9, scope: !113)
!141 = !DILocation(line: 112, column: 16, scope: !113)
!142 = !DILocation(line: 113, column: 5, scope: !113)
!143 = !DILocation(line: 114, column: 1, scope: !113)
!144 = distinct !DISubprogram(name: "save_in", scope: !6, file: !6, line: 171, type: !7, scopeLine: 171, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!145 = !DILocation(line: 172, column: 5, scope: !144)
!146 = !DILocation(line: 172, column: 34, scope: !144)
!147 = !DILocation(line: 172, column: 26, scope: !144)
!148 = !DILocation(line: 174, column: 9, scope: !144)
!149 = !DILocation(line: 174, column: 15, scope: !144)
!150 = !DILocation(line: 174, column: 23, scope: !144)
!151 = !DILocation(line: 174, column: 26, scope: !144)
!152 = !DILocation(line: 175, column: 19, scope: !144)
!153 = !DILocation(line: 175, column: 18, scope: !144)
!154 = !DILocation(line: 176, column: 14, scope: !144)
!155 = !DILocation(line: 177, column: 9, scope: !144)
!156 = !DILocation(line: 177, column: 25, scope: !144)
!157 = !DILocation(line: 177, column: 35, scope: !144)
!158 = !DILocation(line: 177, column: 18, scope: !144)
!159 = !DILocation(line: 178, column: 23, scope: !144)
!160 = !DILocation(line: 178, column: 29, scope: !144)
!161 = !DILocation(line: 178, column: 17, scope: !144)
!162 = !DILocation(line: 178, column: 15, scope: !144)
!163 = !DILocation(line: 179, column: 5, scope: !144)
!164 = !DILocation(line: 180, column: 1, scope: !144)
!165 = distinct !DISubprogram(name: "counter", scope: !6, file: !6, line: 43, type: !7, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!166 = !DILocation(line: 44, column: 5, scope: !165)
!167 = !DILocation(line: 44, column: 20, scope: !165)
!168 = !DILocation(line: 44, column: 14, scope: !165)
!169 = !DILocation(line: 45, column: 22, scope: !165)
!170 = !DILocation(line: 45, column: 12, scope: !165)
!171 = !DILocation(line: 45, column: 41, scope: !165)
!172 = !DILocation(line: 45, column: 49, scope: !165)
!173 = !DILocation(line: 45, column: 47, scope: !165)
!174 = !DILocation(line: 46, column: 1, scope: !165)
!175 = !DILocation(line: 45, column: 5, scope: !165)
!176 = distinct !DISubprogram(name: "write", scope: !6, file: !6, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!177 = !DILocation(line: 126, column: 5, scope: !176)
!178 = !DILocation(line: 126, column: 25, scope: !176)
!179 = !DILocation(line: 126, column: 31, scope: !176)
!180 = !DILocation(line: 126, column: 45, scope: !176)
!181 = !DILocation(line: 126, column: 53, scope: !176)
!182 = !DILocation(line: 126, column: 40, scope: !176)
!183 = !DILocation(line: 126, column: 21, scope: !176)
!184 = !DILocation(line: 126, column: 14, scope: !176)
!185 = !DILocation(line: 127, column: 5, scope: !176)
!186 = !DILocation(line: 127, column: 12, scope: !176)
!187 = !DILocation(line: 127, column: 17, scope: !176)
!188 = !DILocation(line: 127, column: 20, scope: !176)
!189 = !DILocation(line: 127, column: 33, scope: !176)
!190 = !DILocation(line: 127, column: 30, scope: !176)
!191 = !DILocation(line: 0, scope: !176)
!192 = !DILocation(line: 128, column: 25, scope: !176)
!193 = distinct !{!193, !185, !194, !195}
!194 = !DILocation(line: 129, column: 5, scope: !176)
!195 = !{!"llvm.loop.mustprogress"}
!196 = !DILocation(line: 130, column: 14, scope: !176)
!197 = !DILocation(line: 130, column: 11, scope: !176)
!198 = !DILocation(line: 132, column: 12, scope: !176)
!199 = !DILocation(line: 132, column: 17, scope: !176)
!200 = !DILocation(line: 132, column: 20, scope: !176)
!201 = !DILocation(line: 132, column: 10, scope: !176)
!202 = !DILocation(line: 134, column: 12, scope: !176)
!203 = !DILocation(line: 135, column: 1, scope: !176)
!204 = !DILocation(line: 134, column: 5, scope: !176)
!205 = distinct !DISubprogram(name: "read", scope: !6, file: !6, line: 138, type: !7, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!206 = !DILocation(line: 139, column: 9, scope: !205)
!207 = !DILocation(line: 139, column: 14, scope: !205)
!208 = !DILocation(line: 139, column: 5, scope: !205)
!209 = !DILocation(line: 140, column: 12, scope: !205)
!210 = !DILocation(line: 140, column: 49, scope: !205)
!211 = !DILocation(line: 140, column: 5, scope: !205)
!212 = distinct !DISubprogram(name: "get", scope: !6, file: !6, line: 65, type: !7, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!213 = !DILocation(line: 66, column: 5, scope: !212)
!214 = !DILocation(line: 66, column: 12, scope: !212)
!215 = !DILocation(line: 66, column: 18, scope: !212)
!216 = !DILocation(line: 67, column: 16, scope: !212)
!217 = !DILocation(line: 67, column: 9, scope: !212)
!218 = !DILocation(line: 68, column: 18, scope: !212)
!219 = !DILocation(line: 68, column: 10, scope: !212)
!220 = !DILocation(line: 68, column: 16, scope: !212)
!221 = !DILocation(line: 69, column: 5, scope: !212)
!222 = !DILocation(line: 66, column: 29, scope: !212)
!223 = !DILocation(line: 66, column: 40, scope: !212)
!224 = !DILocation(line: 66, column: 49, scope: !212)
!225 = distinct !{!225, !213, !221, !195}
!226 = !DILocation(line: 70, column: 1, scope: !212)
!227 = distinct !DISubprogram(name: "open_sealed", scope: !6, file: !6, line: 80, type: !7, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!228 = !DILocation(line: 82, column: 26, scope: !227)
!229 = !DILocation(line: 81, column: 12, scope: !227)
!230 = !DILocation(line: 81, column: 5, scope: !227)
!231 = distinct !DISubprogram(name: "select", scope: !6, file: !6, line: 48, type: !7, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!232 = !DILocation(line: 49, column: 5, scope: !231)
!233 = !DILocation(line: 49, column: 12, scope: !231)
!234 = !DILocation(line: 49, column: 23, scope: !231)
!235 = distinct !{!235, !232, !236, !195}
!236 = !DILocation(line: 50, column: 5, scope: !231)
!237 = !DILocation(line: 51, column: 19, scope: !231)
!238 = !DILocation(line: 51, column: 17, scope: !231)
!239 = !DILocation(line: 52, column: 1, scope: !231)
!240 = distinct !DISubprogram(name: "sancus_unwrap", scope: !241, file: !241, line: 260, type: !7, scopeLine: 261, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!241 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!242 = !DILocation(line: 262, column: 41, scope: !240)
!243 = !DILocation(line: 262, column: 45, scope: !240)
!244 = !DILocation(line: 262, column: 56, scope: !240)
!245 = !DILocation(line: 262, column: 64, scope: !240)
!246 = !DILocation(line: 262, column: 79, scope: !240)
!247 = !DILocation(line: 262, column: 84, scope: !240)
!248 = !DILocation(line: 262, column: 12, scope: !240)
!249 = !DILocation(line: 262, column: 5, scope: !240)
!250 = distinct !DISubprogram(name: "sancus_unwrap_with_key", scope: !241, file: !241, line: 252, type: !7, scopeLine: 253, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!251 = !DILocation(line: 254, column: 9, scope: !250)
!252 = !DILocation(line: 254, column: 23, scope: !250)
!253 = !DILocation(line: 255, column: 38, scope: !250)
!254 = !DILocation(line: 255, column: 43, scope: !250)
!255 = !DILocation(line: 255, column: 47, scope: !250)
!256 = !DILocation(line: 255, column: 58, scope: !250)
!257 = !DILocation(line: 255, column: 16, scope: !250)
!258 = !DILocation(line: 255, column: 9, scope: !250)
!259 = !DILocation(line: 257, column: 30, scope: !250)
!260 = !DILocation(line: 257, column: 35, scope: !250)
!261 = !DILocation(line: 257, column: 39, scope: !250)
!262 = !DILocation(line: 257, column: 50, scope: !250)
!263 = !DILocation(line: 257, column: 58, scope: !250)
!264 = !DILocation(line: 257, column: 84, scope: !250)
!265 = !DILocation(line: 257, column: 73, scope: !250)
!266 = !DILocation(line: 257, column: 101, scope: !250)
!267 = !DILocation(line: 257, column: 90, scope: !250)
!268 = !DILocation(line: 257, column: 12, scope: !250)
!269 = !DILocation(line: 257, column: 5, scope: !250)
!270 = !DILocation(line: 258, column: 1, scope: !250)
!271 = distinct !DISubprogram(name: "sancus_untag_with_key", scope: !241, file: !241, line: 240, type: !7, scopeLine: 240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!272 = !DILocation(line: 241, column: 5, scope: !271)
!273 = !DILocation(line: 242, column: 32, scope: !271)
!274 = !DILocation(line: 242, column: 37, scope: !271)
!275 = !DILocation(line: 242, column: 43, scope: !271)
!276 = !DILocation(line: 242, column: 56, scope: !271)
!277 = !DILocation(line: 242, column: 12, scope: !271)
!278 = !DILocation(line: 242, column: 66, scope: !271)
!279 = !DILocation(line: 243, column: 30, scope: !271)
!280 = !DILocation(line: 243, column: 35, scope: !271)
!281 = !DILocation(line: 243, column: 12, scope: !271)
!282 = !DILocation(line: 243, column: 62, scope: !271)
!283 = !DILocation(line: 0, scope: !271)
!284 = !DILocation(line: 244, column: 1, scope: !271)
!285 = !DILocation(line: 242, column: 5, scope: !271)
!286 = distinct !DISubprogram(name: "sancus_unwrapping", scope: !241, file: !241, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!287 = !DILocation(line: 205, column: 1, scope: !286)
!288 = !{i64 0}
!289 = distinct !DISubprogram(name: "sancus_tag_with_key", scope: !241, file: !241, line: 220, type: !7, scopeLine: 220, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!290 = !DILocation(line: 221, column: 5, scope: !289)
!291 = !DILocation(line: 222, column: 5, scope: !289)
!292 = !DILocation(line: 223, column: 5, scope: !289)
!293 = !DILocation(line: 224, column: 5, scope: !289)
!294 = !DILocation(line: 225, column: 5, scope: !289)
!295 = !DILocation(line: 226, column: 5, scope: !289)
!296 = !DILocation(line: 227, column: 5, scope: !289)
!297 = !DILocation(line: 230, column: 28, scope: !289)
!298 = !DILocation(line: 230, column: 37, scope: !289)
!299 = !DILocation(line: 230, column: 47, scope: !289)
!300 = !DILocation(line: 230, column: 57, scope: !289)
!301 = !DILocation(line: 230, column: 67, scope: !289)
!302 = !DILocation(line: 230, column: 77, scope: !289)
!303 = !DILocation(line: 228, column: 5, scope: !289)
!304 = !{i64 0}
!305 = !DILocation(line: 232, column: 17, scope: !289)
!306 = !DILocation(line: 233, column: 1, scope: !289)
!307 = !DILocation(line: 232, column: 5, scope: !289)
!308 = distinct !DISubprogram(name: "constant_time_cmp", scope: !241, file: !241, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!309 = !DILocation(line: 126, column: 5, scope: !308)
!310 = !DILocation(line: 126, column: 41, scope: !308)
!311 = !DILocation(line: 126, column: 35, scope: !308)
!312 = !DILocation(line: 127, column: 5, scope: !308)
!313 = !DILocation(line: 127, column: 43, scope: !308)
!314 = !DILocation(line: 127, column: 35, scope: !308)
!315 = !DILocation(line: 128, column: 5, scope: !308)
!316 = !DILocation(line: 128, column: 14, scope: !308)
!317 = !DILocation(line: 129, column: 10, scope: !308)
!318 = !DILocation(line: 129, column: 19, scope: !308)
!319 = !DILocation(line: 129, column: 30, scope: !308)
!320 = !DILocation(line: 129, column: 38, scope: !308)
!321 = !DILocation(line: 129, column: 36, scope: !308)
!322 = !DILocation(line: 129, column: 5, scope: !308)
!323 = !DILocation(line: 130, column: 23, scope: !308)
!324 = !DILocation(line: 130, column: 27, scope: !308)
!325 = !DILocation(line: 130, column: 36, scope: !308)
!326 = !DILocation(line: 130, column: 42, scope: !308)
!327 = !DILocation(line: 130, column: 34, scope: !308)
!328 = !DILocation(line: 130, column: 20, scope: !308)
!329 = !DILocation(line: 131, column: 5, scope: !308)
!330 = !DILocation(line: 129, column: 51, scope: !308)
!331 = distinct !{!331, !322, !329, !195}
!332 = !DILocation(line: 132, column: 24, scope: !308)
!333 = !DILocation(line: 132, column: 35, scope: !308)
!334 = !DILocation(line: 132, column: 40, scope: !308)
!335 = !DILocation(line: 132, column: 20, scope: !308)
!336 = !DILocation(line: 132, column: 47, scope: !308)
!337 = !DILocation(line: 133, column: 1, scope: !308)
!338 = !DILocation(line: 132, column: 5, scope: !308)
!339 = distinct !DISubprogram(name: "log_address", scope: !6, file: !6, line: 90, type: !7, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!340 = !DILocation(line: 91, column: 35, scope: !339)
!341 = !DILocation(line: 91, column: 25, scope: !339)
!342 = !DILocation(line: 91, column: 42, scope: !339)
!343 = !DILocation(line: 91, column: 63, scope: !339)
!344 = !DILocation(line: 91, column: 22, scope: !339)
!345 = !DILocation(line: 91, column: 5, scope: !339)
!346 = distinct !DISubprogram(name: "put", scope: !6, file: !6, line: 54, type: !7, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!347 = !DILocation(line: 55, column: 5, scope: !346)
!348 = !DILocation(line: 55, column: 14, scope: !346)
!349 = !DILocation(line: 56, column: 5, scope: !346)
!350 = !DILocation(line: 56, column: 12, scope: !346)
!351 = !DILocation(line: 56, column: 18, scope: !346)
!352 = !DILocation(line: 57, column: 16, scope: !346)
!353 = !DILocation(line: 57, column: 9, scope: !346)
!354 = !DILocation(line: 58, column: 21, scope: !346)
!355 = !DILocation(line: 58, column: 20, scope: !346)
!356 = !DILocation(line: 58, column: 18, scope: !346)
!357 = !DILocation(line: 59, column: 16, scope: !346)
!358 = !DILocation(line: 59, column: 9, scope: !346)
!359 = !DILocation(line: 60, column: 17, scope: !346)
!360 = !DILocation(line: 60, column: 30, scope: !346)
!361 = !DILocation(line: 60, column: 29, scope: !346)
!362 = !DILocation(line: 60, column: 26, scope: !346)
!363 = !DILocation(line: 60, column: 14, scope: !346)
!364 = !DILocation(line: 61, column: 5, scope: !346)
!365 = !DILocation(line: 56, column: 29, scope: !346)
!366 = !DILocation(line: 56, column: 40, scope: !346)
!367 = !DILocation(line: 56, column: 49, scope: !346)
!368 = distinct !{!368, !349, !364, !195}
!369 = !DILocation(line: 62, column: 12, scope: !346)
!370 = !DILocation(line: 63, column: 1, scope: !346)
!371 = !DILocation(line: 62, column: 5, scope: !346)
!372 = distinct !DISubprogram(name: "seal", scope: !6, file: !6, line: 72, type: !7, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!373 = !DILocation(line: 73, column: 28, scope: !372)
!374 = !DILocation(line: 73, column: 26, scope: !372)
!375 = !DILocation(line: 74, column: 28, scope: !372)
!376 = !DILocation(line: 74, column: 26, scope: !372)
!377 = !DILocation(line: 75, column: 27, scope: !372)
!378 = !DILocation(line: 75, column: 25, scope: !372)
!379 = !DILocation(line: 76, column: 5, scope: !372)
!380 = !DILocation(line: 77, column: 5, scope: !372)
!381 = distinct !DISubprogram(name: "put_entry", scope: !6, file: !6, line: 95, type: !7, scopeLine: 95, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!382 = !DILocation(line: 96, column: 12, scope: !381)
!383 = !DILocation(line: 96, column: 18, scope: !381)
!384 = !DILocation(line: 96, column: 23, scope: !381)
!385 = !DILocation(line: 96, column: 42, scope: !381)
!386 = !DILocation(line: 96, column: 30, scope: !381)
!387 = !DILocation(line: 96, column: 50, scope: !381)
!388 = !DILocation(line: 96, column: 61, scope: !381)
!389 = !DILocation(line: 96, column: 26, scope: !381)
!390 = !DILocation(line: 96, column: 5, scope: !381)
!391 = distinct !DISubprogram(name: "sancus_wrap", scope: !241, file: !241, line: 214, type: !7, scopeLine: 215, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!392 = !DILocation(line: 216, column: 39, scope: !391)
!393 = !DILocation(line: 216, column: 43, scope: !391)
!394 = !DILocation(line: 216, column: 54, scope: !391)
!395 = !DILocation(line: 216, column: 60, scope: !391)
!396 = !DILocation(line: 216, column: 73, scope: !391)
!397 = !DILocation(line: 216, column: 81, scope: !391)
!398 = !DILocation(line: 216, column: 12, scope: !391)
!399 = !DILocation(line: 216, column: 5, scope: !391)
!400 = distinct !DISubprogram(name: "sancus_wrap_with_key", scope: !241, file: !241, line: 209, type: !7, scopeLine: 210, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!401 = !DILocation(line: 211, column: 28, scope: !400)
!402 = !DILocation(line: 211, column: 33, scope: !400)
!403 = !DILocation(line: 211, column: 37, scope: !400)
!404 = !DILocation(line: 211, column: 48, scope: !400)
!405 = !DILocation(line: 211, column: 54, scope: !400)
!406 = !DILocation(line: 211, column: 78, scope: !400)
!407 = !DILocation(line: 211, column: 67, scope: !400)
!408 = !DILocation(line: 211, column: 97, scope: !400)
!409 = !DILocation(line: 211, column: 86, scope: !400)
!410 = !DILocation(line: 211, column: 12, scope: !400)
!411 = !DILocation(line: 211, column: 5, scope: !400)
!412 = distinct !DISubprogram(name: "sancus_wrapping", scope: !241, file: !241, line: 204, type: !7, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!413 = !DILocation(line: 204, column: 1, scope: !412)
!414 = !{i64 0}
