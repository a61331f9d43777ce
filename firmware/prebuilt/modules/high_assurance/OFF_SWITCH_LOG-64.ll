target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_OFF_SWITCH_LOG.output.entry_out, 0"
module asm ".set __sm_OFF_SWITCH_LOG.input.read_in, 0"
module asm ".set __sm_OFF_SWITCH_LOG.input.time_in, 0"
module asm ".set __sm_OFF_SWITCH_LOG.input.log_in, 0"

%struct.entry = type { i32, %struct.record }
%struct.record = type { [3 x i16] }
%struct.message = type { i16, %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { i32, i32, i16, i16 }
%struct.anon.10 = type { i16, i16, i16 }
%struct.anon.3 = type { i16, i32 }
%struct.anon.4 = type { i16, i32, %struct.record }
%struct.time = type { i32 }

@__sm_OFF_SWITCH_LOG_io_entry_out_idx = external dso_local global i8, align 1
@status = internal global i16 0, align 2
@number = internal global i16 0, align 2
@left = internal global i16 0, align 2
@count = internal global i32 0, align 2
@kept = internal global i16 0, align 2
@entries = internal global [100 x %struct.entry] zeroinitializer, align 2
@place = internal global i16 0, align 2
@now = internal global i32 0, align 2
@last = internal global ptr null, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @entry_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_LOG.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_OFF_SWITCH_LOG_io_entry_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_OFF_SWITCH_LOG_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_OFF_SWITCH_LOG_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.OFF_SWITCH_LOG.text"

; Function Attrs: nounwind optsize
define dso_local void @read_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_LOG.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !20
  %6 = load i16, ptr %4, align 2, !dbg !21, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !21
  br i1 %7, label %8, label %10, !dbg !21

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !21, !tbaa !9
  br label %11, !dbg !21

10:                                               ; preds = %2
  br label %11, !dbg !21

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !21
  store ptr %12, ptr %5, align 2, !dbg !22, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !23, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !24
  br i1 %14, label %15, label %35, !dbg !25

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !26, !tbaa !9
  %17 = getelementptr inbounds %struct.message, ptr %16, i32 0, i32 0, !dbg !27
  %18 = load i16, ptr %17, align 2, !dbg !27, !tbaa !28
  %19 = icmp eq i16 %18, 20, !dbg !30
  br i1 %19, label %20, label %35, !dbg !31

20:                                               ; preds = %15
  %21 = load ptr, ptr %5, align 2, !dbg !32, !tbaa !9
  %22 = getelementptr inbounds %struct.message, ptr %21, i32 0, i32 1, !dbg !33
  %23 = getelementptr inbounds %struct.anon.10, ptr %22, i32 0, i32 0, !dbg !34
  %24 = load i16, ptr %23, align 2, !dbg !34, !tbaa !35
  %25 = icmp eq i16 %24, 8, !dbg !36
  br i1 %25, label %26, label %35, !dbg !23

26:                                               ; preds = %20
  store i16 1, ptr @status, align 2, !dbg !37, !tbaa !16
  %27 = load ptr, ptr %5, align 2, !dbg !38, !tbaa !9
  %28 = getelementptr inbounds %struct.message, ptr %27, i32 0, i32 1, !dbg !39
  %29 = getelementptr inbounds %struct.anon.10, ptr %28, i32 0, i32 1, !dbg !40
  %30 = load i16, ptr %29, align 2, !dbg !40, !tbaa !35
  store i16 %30, ptr @number, align 2, !dbg !41, !tbaa !16
  %31 = load ptr, ptr %5, align 2, !dbg !42, !tbaa !9
  %32 = getelementptr inbounds %struct.message, ptr %31, i32 0, i32 1, !dbg !43
  %33 = getelementptr inbounds %struct.anon.10, ptr %32, i32 0, i32 2, !dbg !44
  %34 = load i16, ptr %33, align 2, !dbg !44, !tbaa !35
  store i16 %34, ptr @left, align 2, !dbg !45, !tbaa !16
  br label %35, !dbg !46

35:                                               ; preds = %26, %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !47
  ret void, !dbg !47
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #3 section ".sm.OFF_SWITCH_LOG.entry" !dbg !48 {
  %1 = alloca %struct.message, align 2
  %2 = alloca i16, align 2
  %3 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 14, ptr %1) #6, !dbg !49
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !50
  %4 = load i32, ptr @count, align 2, !dbg !51, !tbaa !52
  %5 = trunc i32 %4 to i16, !dbg !54
  %6 = load i16, ptr @number, align 2, !dbg !55, !tbaa !16
  %7 = sub i16 %5, %6, !dbg !56
  store i16 %7, ptr %2, align 2, !dbg !57, !tbaa !16
  %8 = load i16, ptr %2, align 2, !dbg !58, !tbaa !16
  %9 = load i16, ptr @kept, align 2, !dbg !59, !tbaa !16
  %10 = icmp ugt i16 %8, %9, !dbg !60
  br i1 %10, label %11, label %17, !dbg !58

11:                                               ; preds = %0
  %12 = load i16, ptr @kept, align 2, !dbg !61, !tbaa !16
  store i16 %12, ptr %2, align 2, !dbg !62, !tbaa !16
  %13 = load i32, ptr @count, align 2, !dbg !63, !tbaa !52
  %14 = trunc i32 %13 to i16, !dbg !64
  %15 = load i16, ptr @kept, align 2, !dbg !65, !tbaa !16
  %16 = sub i16 %14, %15, !dbg !66
  store i16 %16, ptr @number, align 2, !dbg !67, !tbaa !16
  br label %17, !dbg !68

17:                                               ; preds = %11, %0
  %18 = load i16, ptr @status, align 2, !dbg !69, !tbaa !16
  %19 = icmp ne i16 %18, 0, !dbg !69
  br i1 %19, label %20, label %31, !dbg !69

20:                                               ; preds = %17
  %21 = getelementptr inbounds %struct.message, ptr %1, i32 0, i32 0, !dbg !70
  store i16 5, ptr %21, align 2, !dbg !71, !tbaa !28
  %22 = getelementptr inbounds %struct.message, ptr %1, i32 0, i32 1, !dbg !72
  %23 = getelementptr inbounds %struct.anon.3, ptr %22, i32 0, i32 0, !dbg !73
  store i16 8, ptr %23, align 2, !dbg !74, !tbaa !35
  %24 = load i32, ptr @count, align 2, !dbg !75, !tbaa !52
  %25 = getelementptr inbounds %struct.message, ptr %1, i32 0, i32 1, !dbg !76
  %26 = getelementptr inbounds %struct.anon.3, ptr %25, i32 0, i32 1, !dbg !77
  store i32 %24, ptr %26, align 2, !dbg !78, !tbaa !35
  %27 = call zeroext i16 @entry_out(ptr noundef %1, i16 noundef 14) #5, !dbg !79
  %28 = icmp eq i16 %27, 0, !dbg !79
  %29 = xor i1 %28, true, !dbg !80
  %30 = zext i1 %29 to i16, !dbg !80
  store i16 %30, ptr @status, align 2, !dbg !81, !tbaa !16
  br label %75, !dbg !82

31:                                               ; preds = %17
  %32 = load i16, ptr @left, align 2, !dbg !83, !tbaa !16
  %33 = icmp ne i16 %32, 0, !dbg !84
  br i1 %33, label %34, label %74, !dbg !85

34:                                               ; preds = %31
  %35 = load i16, ptr %2, align 2, !dbg !86, !tbaa !16
  %36 = icmp ne i16 %35, 0, !dbg !87
  br i1 %36, label %37, label %74, !dbg !83

37:                                               ; preds = %34
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !88
  %38 = load i16, ptr @place, align 2, !dbg !89, !tbaa !16
  %39 = load i16, ptr %2, align 2, !dbg !90, !tbaa !16
  %40 = icmp uge i16 %38, %39, !dbg !91
  br i1 %40, label %41, label %45, !dbg !89

41:                                               ; preds = %37
  %42 = load i16, ptr @place, align 2, !dbg !92, !tbaa !16
  %43 = load i16, ptr %2, align 2, !dbg !93, !tbaa !16
  %44 = sub i16 %42, %43, !dbg !94
  br label %50, !dbg !89

45:                                               ; preds = %37
  %46 = load i16, ptr @place, align 2, !dbg !95, !tbaa !16
  %47 = add i16 %46, 100, !dbg !96
  %48 = load i16, ptr %2, align 2, !dbg !97, !tbaa !16
  %49 = sub i16 %47, %48, !dbg !98
  br label %50, !dbg !89

50:                                               ; preds = %45, %41
  %51 = phi i16 [ %44, %41 ], [ %49, %45 ], !dbg !89
  %52 = getelementptr inbounds [100 x %struct.entry], ptr @entries, i16 0, i16 %51, !dbg !99
  store ptr %52, ptr %3, align 2, !dbg !100, !tbaa !9
  %53 = getelementptr inbounds %struct.message, ptr %1, i32 0, i32 0, !dbg !101
  store i16 8, ptr %53, align 2, !dbg !102, !tbaa !28
  %54 = load i16, ptr @number, align 2, !dbg !103, !tbaa !16
  %55 = getelementptr inbounds %struct.message, ptr %1, i32 0, i32 1, !dbg !104
  %56 = getelementptr inbounds %struct.anon.4, ptr %55, i32 0, i32 0, !dbg !105
  store i16 %54, ptr %56, align 2, !dbg !106, !tbaa !35
  %57 = load ptr, ptr %3, align 2, !dbg !107, !tbaa !9
  %58 = getelementptr inbounds %struct.entry, ptr %57, i32 0, i32 0, !dbg !108
  %59 = load i32, ptr %58, align 2, !dbg !108, !tbaa !109
  %60 = getelementptr inbounds %struct.message, ptr %1, i32 0, i32 1, !dbg !112
  %61 = getelementptr inbounds %struct.anon.4, ptr %60, i32 0, i32 1, !dbg !113
  store i32 %59, ptr %61, align 2, !dbg !114, !tbaa !35
  %62 = getelementptr inbounds %struct.message, ptr %1, i32 0, i32 1, !dbg !115
  %63 = getelementptr inbounds %struct.anon.4, ptr %62, i32 0, i32 2, !dbg !116
  %64 = load ptr, ptr %3, align 2, !dbg !117, !tbaa !9
  %65 = getelementptr inbounds %struct.entry, ptr %64, i32 0, i32 1, !dbg !118
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %63, ptr align 2 %65, i16 6, i1 false), !dbg !118, !tbaa.struct !119
  %66 = call zeroext i16 @entry_out(ptr noundef %1, i16 noundef 14) #5, !dbg !120
  %67 = icmp eq i16 %66, 0, !dbg !120
  br i1 %67, label %68, label %73, !dbg !120

68:                                               ; preds = %50
  %69 = load i16, ptr @number, align 2, !dbg !121, !tbaa !16
  %70 = add i16 %69, 1, !dbg !121
  store i16 %70, ptr @number, align 2, !dbg !121, !tbaa !16
  %71 = load i16, ptr @left, align 2, !dbg !122, !tbaa !16
  %72 = add i16 %71, -1, !dbg !122
  store i16 %72, ptr @left, align 2, !dbg !122, !tbaa !16
  br label %73, !dbg !123

73:                                               ; preds = %68, %50
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !124
  br label %74, !dbg !124

74:                                               ; preds = %73, %34, %31
  br label %75

75:                                               ; preds = %74, %20
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !125
  call void @llvm.lifetime.end.p0(i64 14, ptr %1) #6, !dbg !125
  ret void, !dbg !125
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_LOG.text" !dbg !126 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !127
  %6 = load i16, ptr %4, align 2, !dbg !128, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !128
  br i1 %7, label %8, label %10, !dbg !128

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !128, !tbaa !9
  br label %11, !dbg !128

10:                                               ; preds = %2
  br label %11, !dbg !128

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !128
  store ptr %12, ptr %5, align 2, !dbg !129, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !130, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !131
  br i1 %14, label %15, label %19, !dbg !130

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !132, !tbaa !9
  %17 = getelementptr inbounds %struct.time, ptr %16, i32 0, i32 0, !dbg !133
  %18 = load i32, ptr %17, align 2, !dbg !133, !tbaa !134
  store i32 %18, ptr @now, align 2, !dbg !136, !tbaa !52
  br label %19, !dbg !137

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !138
  ret void, !dbg !138
}

; Function Attrs: nounwind optsize
define dso_local void @log_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.OFF_SWITCH_LOG.text" !dbg !139 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !141
  %7 = load i16, ptr %4, align 2, !dbg !142, !tbaa !13
  %8 = icmp eq i16 %7, 6, !dbg !142
  br i1 %8, label %9, label %11, !dbg !142

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !142, !tbaa !9
  br label %12, !dbg !142

11:                                               ; preds = %2
  br label %12, !dbg !142

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !142
  store ptr %13, ptr %5, align 2, !dbg !143, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !144, !tbaa !9
  %15 = icmp eq ptr %14, null, !dbg !145
  br i1 %15, label %16, label %17, !dbg !144

16:                                               ; preds = %12
  store i32 1, ptr %6, align 2
  br label %62, !dbg !146

17:                                               ; preds = %12
  %18 = load ptr, ptr @last, align 2, !dbg !147, !tbaa !9
  %19 = icmp ne ptr %18, null, !dbg !148
  br i1 %19, label %20, label %58, !dbg !149

20:                                               ; preds = %17
  %21 = load ptr, ptr %5, align 2, !dbg !150, !tbaa !9
  %22 = getelementptr inbounds %struct.record, ptr %21, i32 0, i32 0, !dbg !151
  %23 = getelementptr inbounds [3 x i16], ptr %22, i16 0, i16 0, !dbg !150
  %24 = load i16, ptr %23, align 2, !dbg !150, !tbaa !16
  %25 = and i16 %24, 128, !dbg !152
  %26 = icmp ne i16 %25, 0, !dbg !152
  br i1 %26, label %27, label %58, !dbg !153

27:                                               ; preds = %20
  %28 = load ptr, ptr @last, align 2, !dbg !154, !tbaa !9
  %29 = getelementptr inbounds %struct.record, ptr %28, i32 0, i32 0, !dbg !155
  %30 = getelementptr inbounds [3 x i16], ptr %29, i16 0, i16 0, !dbg !154
  %31 = load i16, ptr %30, align 2, !dbg !154, !tbaa !16
  %32 = load ptr, ptr %5, align 2, !dbg !156, !tbaa !9
  %33 = getelementptr inbounds %struct.record, ptr %32, i32 0, i32 0, !dbg !157
  %34 = getelementptr inbounds [3 x i16], ptr %33, i16 0, i16 0, !dbg !156
  %35 = load i16, ptr %34, align 2, !dbg !156, !tbaa !16
  %36 = icmp eq i16 %31, %35, !dbg !158
  br i1 %36, label %37, label %58, !dbg !147

37:                                               ; preds = %27
  %38 = load ptr, ptr %5, align 2, !dbg !159, !tbaa !9
  %39 = getelementptr inbounds %struct.record, ptr %38, i32 0, i32 0, !dbg !160
  %40 = getelementptr inbounds [3 x i16], ptr %39, i16 0, i16 1, !dbg !159
  %41 = load i16, ptr %40, align 2, !dbg !159, !tbaa !16
  %42 = load ptr, ptr @last, align 2, !dbg !161, !tbaa !9
  %43 = getelementptr inbounds %struct.record, ptr %42, i32 0, i32 0, !dbg !162
  %44 = getelementptr inbounds [3 x i16], ptr %43, i16 0, i16 1, !dbg !161
  %45 = load i16, ptr %44, align 2, !dbg !163, !tbaa !16
  %46 = or i16 %45, %41, !dbg !163
  store i16 %46, ptr %44, align 2, !dbg !163, !tbaa !16
  %47 = load ptr, ptr @last, align 2, !dbg !164, !tbaa !9
  %48 = getelementptr inbounds %struct.record, ptr %47, i32 0, i32 0, !dbg !165
  %49 = getelementptr inbounds [3 x i16], ptr %48, i16 0, i16 2, !dbg !164
  %50 = load i16, ptr %49, align 2, !dbg !164, !tbaa !16
  %51 = icmp ne i16 %50, -1, !dbg !166
  %52 = zext i1 %51 to i16, !dbg !166
  %53 = load ptr, ptr @last, align 2, !dbg !167, !tbaa !9
  %54 = getelementptr inbounds %struct.record, ptr %53, i32 0, i32 0, !dbg !168
  %55 = getelementptr inbounds [3 x i16], ptr %54, i16 0, i16 2, !dbg !167
  %56 = load i16, ptr %55, align 2, !dbg !169, !tbaa !16
  %57 = add i16 %56, %52, !dbg !169
  store i16 %57, ptr %55, align 2, !dbg !169, !tbaa !16
  br label %61, !dbg !170

58:                                               ; preds = %27, %20, %17
  %59 = load ptr, ptr %5, align 2, !dbg !171, !tbaa !9
  %60 = call ptr @append(ptr noundef %59) #5, !dbg !172
  store ptr %60, ptr @last, align 2, !dbg !173, !tbaa !9
  br label %61

61:                                               ; preds = %58, %37
  store i32 0, ptr %6, align 2, !dbg !174
  br label %62, !dbg !174

62:                                               ; preds = %61, %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !174
  %63 = load i32, ptr %6, align 2
  switch i32 %63, label %65 [
    i32 0, label %64
    i32 1, label %64
  ]

64:                                               ; preds = %62, %62
  ret void, !dbg !174

65:                                               ; preds = %62
  unreachable
}

; Function Attrs: nounwind optsize
define internal ptr @append(ptr noundef %0) #0 section ".sm.OFF_SWITCH_LOG.text" !dbg !175 {
  %2 = alloca ptr, align 2
  %3 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !176
  %4 = load i16, ptr @place, align 2, !dbg !177, !tbaa !16
  %5 = getelementptr inbounds [100 x %struct.entry], ptr @entries, i16 0, i16 %4, !dbg !178
  store ptr %5, ptr %3, align 2, !dbg !179, !tbaa !9
  %6 = load i32, ptr @now, align 2, !dbg !180, !tbaa !52
  %7 = load ptr, ptr %3, align 2, !dbg !181, !tbaa !9
  %8 = getelementptr inbounds %struct.entry, ptr %7, i32 0, i32 0, !dbg !182
  store i32 %6, ptr %8, align 2, !dbg !183, !tbaa !109
  %9 = load ptr, ptr %3, align 2, !dbg !184, !tbaa !9
  %10 = getelementptr inbounds %struct.entry, ptr %9, i32 0, i32 1, !dbg !185
  %11 = load ptr, ptr %2, align 2, !dbg !186, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %10, ptr align 2 %11, i16 6, i1 false), !dbg !187, !tbaa.struct !119
  %12 = load i16, ptr @place, align 2, !dbg !188, !tbaa !16
  %13 = add i16 %12, 1, !dbg !189
  %14 = icmp eq i16 %13, 100, !dbg !190
  br i1 %14, label %15, label %16, !dbg !188

15:                                               ; preds = %1
  br label %19, !dbg !188

16:                                               ; preds = %1
  %17 = load i16, ptr @place, align 2, !dbg !191, !tbaa !16
  %18 = add i16 %17, 1, !dbg !192
  br label %19, !dbg !188

19:                                               ; preds = %16, %15
  %20 = phi i16 [ 0, %15 ], [ %18, %16 ], !dbg !188
  store i16 %20, ptr @place, align 2, !dbg !193, !tbaa !16
  %21 = load i16, ptr @kept, align 2, !dbg !194, !tbaa !16
  %22 = icmp ne i16 %21, 100, !dbg !195
  %23 = zext i1 %22 to i16, !dbg !195
  %24 = load i16, ptr @kept, align 2, !dbg !196, !tbaa !16
  %25 = add i16 %24, %23, !dbg !196
  store i16 %25, ptr @kept, align 2, !dbg !196, !tbaa !16
  %26 = load i32, ptr @count, align 2, !dbg !197, !tbaa !52
  %27 = add i32 %26, 1, !dbg !197
  store i32 %27, ptr @count, align 2, !dbg !197, !tbaa !52
  %28 = load ptr, ptr %3, align 2, !dbg !198, !tbaa !9
  %29 = getelementptr inbounds %struct.entry, ptr %28, i32 0, i32 1, !dbg !199
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !200
  ret ptr %29, !dbg !201
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "off_switch_log.c", directory: "", checksumkind: CSK_MD5, checksum: "5e5ec58c8177e0af47b40756dec04467")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "entry_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "log.h", directory: "", checksumkind: CSK_MD5, checksum: "17124a536f2d2e4b00eff95cca8307d1")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 7, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_OFF_SWITCH_LOG_send_output", scope: !6, file: !6, line: 7, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "read_in", scope: !6, file: !6, line: 32, type: !7, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 33, column: 5, scope: !19)
!21 = !DILocation(line: 33, column: 37, scope: !19)
!22 = !DILocation(line: 33, column: 27, scope: !19)
!23 = !DILocation(line: 34, column: 9, scope: !19)
!24 = !DILocation(line: 34, column: 17, scope: !19)
!25 = !DILocation(line: 34, column: 25, scope: !19)
!26 = !DILocation(line: 34, column: 28, scope: !19)
!27 = !DILocation(line: 34, column: 37, scope: !19)
!28 = !{!29, !17, i64 0}
!29 = !{!"message", !17, i64 0, !11, i64 2}
!30 = !DILocation(line: 34, column: 42, scope: !19)
!31 = !DILocation(line: 34, column: 54, scope: !19)
!32 = !DILocation(line: 34, column: 57, scope: !19)
!33 = !DILocation(line: 34, column: 66, scope: !19)
!34 = !DILocation(line: 34, column: 75, scope: !19)
!35 = !{!11, !11, i64 0}
!36 = !DILocation(line: 34, column: 79, scope: !19)
!37 = !DILocation(line: 35, column: 16, scope: !19)
!38 = !DILocation(line: 36, column: 18, scope: !19)
!39 = !DILocation(line: 36, column: 27, scope: !19)
!40 = !DILocation(line: 36, column: 36, scope: !19)
!41 = !DILocation(line: 36, column: 16, scope: !19)
!42 = !DILocation(line: 37, column: 16, scope: !19)
!43 = !DILocation(line: 37, column: 25, scope: !19)
!44 = !DILocation(line: 37, column: 34, scope: !19)
!45 = !DILocation(line: 37, column: 14, scope: !19)
!46 = !DILocation(line: 38, column: 5, scope: !19)
!47 = !DILocation(line: 39, column: 1, scope: !19)
!48 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 42, type: !7, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!49 = !DILocation(line: 43, column: 5, scope: !48)
!50 = !DILocation(line: 44, column: 5, scope: !48)
!51 = !DILocation(line: 44, column: 31, scope: !48)
!52 = !{!53, !53, i64 0}
!53 = !{!"long", !11, i64 0}
!54 = !DILocation(line: 44, column: 21, scope: !48)
!55 = !DILocation(line: 44, column: 39, scope: !48)
!56 = !DILocation(line: 44, column: 37, scope: !48)
!57 = !DILocation(line: 44, column: 14, scope: !48)
!58 = !DILocation(line: 45, column: 9, scope: !48)
!59 = !DILocation(line: 45, column: 16, scope: !48)
!60 = !DILocation(line: 45, column: 14, scope: !48)
!61 = !DILocation(line: 46, column: 16, scope: !48)
!62 = !DILocation(line: 46, column: 14, scope: !48)
!63 = !DILocation(line: 47, column: 28, scope: !48)
!64 = !DILocation(line: 47, column: 18, scope: !48)
!65 = !DILocation(line: 47, column: 36, scope: !48)
!66 = !DILocation(line: 47, column: 34, scope: !48)
!67 = !DILocation(line: 47, column: 16, scope: !48)
!68 = !DILocation(line: 48, column: 5, scope: !48)
!69 = !DILocation(line: 49, column: 9, scope: !48)
!70 = !DILocation(line: 50, column: 17, scope: !48)
!71 = !DILocation(line: 50, column: 22, scope: !48)
!72 = !DILocation(line: 51, column: 17, scope: !48)
!73 = !DILocation(line: 51, column: 28, scope: !48)
!74 = !DILocation(line: 51, column: 32, scope: !48)
!75 = !DILocation(line: 52, column: 36, scope: !48)
!76 = !DILocation(line: 52, column: 17, scope: !48)
!77 = !DILocation(line: 52, column: 28, scope: !48)
!78 = !DILocation(line: 52, column: 34, scope: !48)
!79 = !DILocation(line: 53, column: 19, scope: !48)
!80 = !DILocation(line: 53, column: 18, scope: !48)
!81 = !DILocation(line: 53, column: 16, scope: !48)
!82 = !DILocation(line: 54, column: 5, scope: !48)
!83 = !DILocation(line: 54, column: 16, scope: !48)
!84 = !DILocation(line: 54, column: 21, scope: !48)
!85 = !DILocation(line: 54, column: 26, scope: !48)
!86 = !DILocation(line: 54, column: 29, scope: !48)
!87 = !DILocation(line: 54, column: 34, scope: !48)
!88 = !DILocation(line: 55, column: 9, scope: !48)
!89 = !DILocation(line: 55, column: 46, scope: !48)
!90 = !DILocation(line: 55, column: 55, scope: !48)
!91 = !DILocation(line: 55, column: 52, scope: !48)
!92 = !DILocation(line: 55, column: 62, scope: !48)
!93 = !DILocation(line: 55, column: 70, scope: !48)
!94 = !DILocation(line: 55, column: 68, scope: !48)
!95 = !DILocation(line: 55, column: 77, scope: !48)
!96 = !DILocation(line: 55, column: 83, scope: !48)
!97 = !DILocation(line: 55, column: 95, scope: !48)
!98 = !DILocation(line: 55, column: 93, scope: !48)
!99 = !DILocation(line: 55, column: 38, scope: !48)
!100 = !DILocation(line: 55, column: 29, scope: !48)
!101 = !DILocation(line: 56, column: 17, scope: !48)
!102 = !DILocation(line: 56, column: 22, scope: !48)
!103 = !DILocation(line: 57, column: 36, scope: !48)
!104 = !DILocation(line: 57, column: 17, scope: !48)
!105 = !DILocation(line: 57, column: 27, scope: !48)
!106 = !DILocation(line: 57, column: 34, scope: !48)
!107 = !DILocation(line: 58, column: 34, scope: !48)
!108 = !DILocation(line: 58, column: 41, scope: !48)
!109 = !{!110, !53, i64 0}
!110 = !{!"entry", !53, i64 0, !111, i64 4}
!111 = !{!"record", !11, i64 0}
!112 = !DILocation(line: 58, column: 17, scope: !48)
!113 = !DILocation(line: 58, column: 27, scope: !48)
!114 = !DILocation(line: 58, column: 32, scope: !48)
!115 = !DILocation(line: 59, column: 17, scope: !48)
!116 = !DILocation(line: 59, column: 27, scope: !48)
!117 = !DILocation(line: 59, column: 36, scope: !48)
!118 = !DILocation(line: 59, column: 43, scope: !48)
!119 = !{i64 0, i64 6, !35}
!120 = !DILocation(line: 60, column: 13, scope: !48)
!121 = !DILocation(line: 61, column: 19, scope: !48)
!122 = !DILocation(line: 62, column: 17, scope: !48)
!123 = !DILocation(line: 63, column: 9, scope: !48)
!124 = !DILocation(line: 64, column: 5, scope: !48)
!125 = !DILocation(line: 65, column: 1, scope: !48)
!126 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 67, type: !7, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!127 = !DILocation(line: 68, column: 5, scope: !126)
!128 = !DILocation(line: 68, column: 31, scope: !126)
!129 = !DILocation(line: 68, column: 24, scope: !126)
!130 = !DILocation(line: 69, column: 9, scope: !126)
!131 = !DILocation(line: 69, column: 14, scope: !126)
!132 = !DILocation(line: 70, column: 15, scope: !126)
!133 = !DILocation(line: 70, column: 21, scope: !126)
!134 = !{!135, !53, i64 0}
!135 = !{!"time", !53, i64 0}
!136 = !DILocation(line: 70, column: 13, scope: !126)
!137 = !DILocation(line: 71, column: 5, scope: !126)
!138 = !DILocation(line: 72, column: 1, scope: !126)
!139 = distinct !DISubprogram(name: "log_in", scope: !140, file: !140, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!140 = !DIFile(filename: "command_log.h", directory: "", checksumkind: CSK_MD5, checksum: "f48fa32dfded79445ff417e12046ba6b")
!141 = !DILocation(line: 7, column: 5, scope: !139)
!142 = !DILocation(line: 7, column: 35, scope: !139)
!143 = !DILocation(line: 7, column: 26, scope: !139)
!144 = !DILocation(line: 8, column: 9, scope: !139)
!145 = !DILocation(line: 8, column: 16, scope: !139)
!146 = !DILocation(line: 9, column: 9, scope: !139)
!147 = !DILocation(line: 11, column: 9, scope: !139)
!148 = !DILocation(line: 11, column: 14, scope: !139)
!149 = !DILocation(line: 11, column: 22, scope: !139)
!150 = !DILocation(line: 11, column: 26, scope: !139)
!151 = !DILocation(line: 11, column: 34, scope: !139)
!152 = !DILocation(line: 11, column: 43, scope: !139)
!153 = !DILocation(line: 11, column: 54, scope: !139)
!154 = !DILocation(line: 11, column: 57, scope: !139)
!155 = !DILocation(line: 11, column: 63, scope: !139)
!156 = !DILocation(line: 11, column: 75, scope: !139)
!157 = !DILocation(line: 11, column: 83, scope: !139)
!158 = !DILocation(line: 11, column: 72, scope: !139)
!159 = !DILocation(line: 12, column: 27, scope: !139)
!160 = !DILocation(line: 12, column: 35, scope: !139)
!161 = !DILocation(line: 12, column: 9, scope: !139)
!162 = !DILocation(line: 12, column: 15, scope: !139)
!163 = !DILocation(line: 12, column: 24, scope: !139)
!164 = !DILocation(line: 13, column: 27, scope: !139)
!165 = !DILocation(line: 13, column: 33, scope: !139)
!166 = !DILocation(line: 13, column: 42, scope: !139)
!167 = !DILocation(line: 13, column: 9, scope: !139)
!168 = !DILocation(line: 13, column: 15, scope: !139)
!169 = !DILocation(line: 13, column: 24, scope: !139)
!170 = !DILocation(line: 14, column: 5, scope: !139)
!171 = !DILocation(line: 15, column: 23, scope: !139)
!172 = !DILocation(line: 15, column: 16, scope: !139)
!173 = !DILocation(line: 15, column: 14, scope: !139)
!174 = !DILocation(line: 17, column: 1, scope: !139)
!175 = distinct !DISubprogram(name: "append", scope: !6, file: !6, line: 21, type: !7, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!176 = !DILocation(line: 22, column: 5, scope: !175)
!177 = !DILocation(line: 22, column: 36, scope: !175)
!178 = !DILocation(line: 22, column: 28, scope: !175)
!179 = !DILocation(line: 22, column: 19, scope: !175)
!180 = !DILocation(line: 23, column: 19, scope: !175)
!181 = !DILocation(line: 23, column: 5, scope: !175)
!182 = !DILocation(line: 23, column: 12, scope: !175)
!183 = !DILocation(line: 23, column: 17, scope: !175)
!184 = !DILocation(line: 24, column: 5, scope: !175)
!185 = !DILocation(line: 24, column: 12, scope: !175)
!186 = !DILocation(line: 24, column: 22, scope: !175)
!187 = !DILocation(line: 24, column: 21, scope: !175)
!188 = !DILocation(line: 25, column: 13, scope: !175)
!189 = !DILocation(line: 25, column: 19, scope: !175)
!190 = !DILocation(line: 25, column: 23, scope: !175)
!191 = !DILocation(line: 25, column: 40, scope: !175)
!192 = !DILocation(line: 25, column: 46, scope: !175)
!193 = !DILocation(line: 25, column: 11, scope: !175)
!194 = !DILocation(line: 26, column: 13, scope: !175)
!195 = !DILocation(line: 26, column: 18, scope: !175)
!196 = !DILocation(line: 26, column: 10, scope: !175)
!197 = !DILocation(line: 27, column: 10, scope: !175)
!198 = !DILocation(line: 28, column: 13, scope: !175)
!199 = !DILocation(line: 28, column: 20, scope: !175)
!200 = !DILocation(line: 29, column: 1, scope: !175)
!201 = !DILocation(line: 28, column: 5, scope: !175)
