target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_SCHEDULER.input.create, 0"

%struct.thread = type { i16, i16, i16, i16, i32, i32, i32, i32, i16, i8, i8, i16 }
%struct.request = type { i16, i16, i16, i16, i32, i32 }

@scheduler_interrupt = dso_local global i16 0, align 2
@threads = internal global [8 x %struct.thread] zeroinitializer, align 2
@scheduler_current = dso_local global i16 0, align 2
@outside = internal global i8 0, align 1
@thread_count = internal global i16 0, align 2
@now = internal global i32 0, align 2
@pending = internal global i16 0, align 2
@alarm_time = internal global i32 0, align 2
@has_alarm = internal global i8 0, align 1
@scheduler_context = dso_local global [13 x i16] zeroinitializer, align 2
@scheduler_caller_stack = dso_local global i16 0, align 2
@scheduler_target = dso_local global i16 0, align 2
@scheduler_index = dso_local global i16 0, align 2
@mark = internal global i16 0, align 2
@is_masked = internal global i8 0, align 1
@masked = internal constant [4 x i16] [i16 37, i16 45, i16 128, i16 136], align 2
@enabling = internal constant [4 x i8] c"\FF\FFpp", align 1
@enabled = internal global [4 x i8] zeroinitializer, align 1
@__unprotected_handlers = external dso_local global [0 x i16], align 2
@running = internal global i8 0, align 1

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_interrupted(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !5 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  %5 = alloca i8, align 1
  %6 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #4, !dbg !13
  %7 = load i16, ptr @scheduler_interrupt, align 2, !dbg !14, !tbaa !9
  %8 = and i16 %7, 15, !dbg !15
  store i16 %8, ptr %3, align 2, !dbg !16, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #4, !dbg !17
  %9 = load i16, ptr @scheduler_current, align 2, !dbg !18, !tbaa !9
  %10 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %9, !dbg !19
  store ptr %10, ptr %4, align 2, !dbg !20, !tbaa !21
  call void @take_time() #5, !dbg !23
  %11 = load i16, ptr @scheduler_current, align 2, !dbg !24, !tbaa !9
  %12 = icmp eq i16 %11, 0, !dbg !25
  br i1 %12, label %13, label %30, !dbg !24

13:                                               ; preds = %1
  %14 = load i16, ptr %2, align 2, !dbg !26, !tbaa !9
  %15 = icmp eq i16 %14, 0, !dbg !27
  %16 = zext i1 %15 to i8, !dbg !28
  store i8 %16, ptr @outside, align 1, !dbg !28, !tbaa !29
  %17 = load i16, ptr %2, align 2, !dbg !31, !tbaa !9
  %18 = icmp ne i16 %17, 0, !dbg !32
  br i1 %18, label %19, label %29, !dbg !31

19:                                               ; preds = %13
  %20 = load i16, ptr %3, align 2, !dbg !33, !tbaa !9
  %21 = icmp eq i16 %20, 13, !dbg !34
  br i1 %21, label %22, label %23, !dbg !33

22:                                               ; preds = %19
  br label %25, !dbg !33

23:                                               ; preds = %19
  %24 = load i16, ptr %2, align 2, !dbg !35, !tbaa !9
  br label %25, !dbg !33

25:                                               ; preds = %23, %22
  %26 = phi i16 [ 0, %22 ], [ %24, %23 ], !dbg !33
  %27 = load ptr, ptr %4, align 2, !dbg !36, !tbaa !21
  %28 = getelementptr inbounds %struct.thread, ptr %27, i32 0, i32 3, !dbg !37
  store i16 %26, ptr %28, align 2, !dbg !38, !tbaa !39
  br label %29, !dbg !43

29:                                               ; preds = %25, %13
  br label %56, !dbg !44

30:                                               ; preds = %1
  %31 = load i16, ptr %2, align 2, !dbg !45, !tbaa !9
  %32 = icmp eq i16 %31, 0, !dbg !46
  br i1 %32, label %33, label %39, !dbg !45

33:                                               ; preds = %30
  %34 = load ptr, ptr %4, align 2, !dbg !47, !tbaa !21
  %35 = getelementptr inbounds %struct.thread, ptr %34, i32 0, i32 11, !dbg !48
  %36 = load i16, ptr %35, align 2, !dbg !49, !tbaa !50
  %37 = add i16 %36, 1, !dbg !49
  store i16 %37, ptr %35, align 2, !dbg !49, !tbaa !50
  %38 = load ptr, ptr %4, align 2, !dbg !51, !tbaa !21
  call void @finish(ptr noundef %38) #5, !dbg !52
  br label %55, !dbg !53

39:                                               ; preds = %30
  %40 = load i16, ptr %3, align 2, !dbg !54, !tbaa !9
  %41 = icmp eq i16 %40, 13, !dbg !55
  br i1 %41, label %42, label %50, !dbg !56

42:                                               ; preds = %39
  %43 = load i16, ptr %2, align 2, !dbg !57, !tbaa !9
  %44 = load ptr, ptr %4, align 2, !dbg !58, !tbaa !21
  %45 = getelementptr inbounds %struct.thread, ptr %44, i32 0, i32 0, !dbg !59
  %46 = load i16, ptr %45, align 2, !dbg !59, !tbaa !60
  %47 = icmp eq i16 %43, %46, !dbg !61
  br i1 %47, label %48, label %50, !dbg !54

48:                                               ; preds = %42
  %49 = load ptr, ptr %4, align 2, !dbg !62, !tbaa !21
  call void @yield(ptr noundef %49) #5, !dbg !63
  br label %54, !dbg !64

50:                                               ; preds = %42, %39
  %51 = load i16, ptr %2, align 2, !dbg !65, !tbaa !9
  %52 = load ptr, ptr %4, align 2, !dbg !66, !tbaa !21
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 3, !dbg !67
  store i16 %51, ptr %53, align 2, !dbg !68, !tbaa !39
  br label %54

54:                                               ; preds = %50, %48
  br label %55

55:                                               ; preds = %54, %33
  br label %56

56:                                               ; preds = %55, %29
  call void @llvm.lifetime.start.p0(i64 1, ptr %5) #4, !dbg !69
  %57 = load i16, ptr %3, align 2, !dbg !70, !tbaa !9
  %58 = icmp eq i16 %57, 9, !dbg !71
  %59 = zext i1 %58 to i8, !dbg !72
  store i8 %59, ptr %5, align 1, !dbg !72, !tbaa !29
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #4, !dbg !73
  store i16 1, ptr %6, align 2, !dbg !74, !tbaa !9
  br label %60, !dbg !73

60:                                               ; preds = %89, %56
  %61 = load i16, ptr %6, align 2, !dbg !75, !tbaa !9
  %62 = load i16, ptr @thread_count, align 2, !dbg !76, !tbaa !9
  %63 = icmp ule i16 %61, %62, !dbg !77
  br i1 %63, label %65, label %64, !dbg !78

64:                                               ; preds = %60
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #4, !dbg !78
  br label %92

65:                                               ; preds = %60
  %66 = load i16, ptr %6, align 2, !dbg !79, !tbaa !9
  %67 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %66, !dbg !80
  %68 = getelementptr inbounds %struct.thread, ptr %67, i32 0, i32 2, !dbg !81
  %69 = load i16, ptr %68, align 2, !dbg !81, !tbaa !82
  %70 = load i16, ptr %3, align 2, !dbg !83, !tbaa !9
  %71 = add i16 -32, %70, !dbg !84
  %72 = icmp eq i16 %69, %71, !dbg !85
  br i1 %72, label %73, label %88, !dbg !80

73:                                               ; preds = %65
  store i8 1, ptr %5, align 1, !dbg !86, !tbaa !29
  %74 = load i16, ptr %6, align 2, !dbg !87, !tbaa !9
  %75 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %74, !dbg !88
  %76 = getelementptr inbounds %struct.thread, ptr %75, i32 0, i32 9, !dbg !89
  %77 = load i8, ptr %76, align 2, !dbg !89, !tbaa !90, !range !91, !noundef !8
  %78 = trunc i8 %77 to i1, !dbg !89
  br i1 %78, label %87, label %79, !dbg !92

79:                                               ; preds = %73
  %80 = load i16, ptr %6, align 2, !dbg !93, !tbaa !9
  %81 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %80, !dbg !94
  %82 = getelementptr inbounds %struct.thread, ptr %81, i32 0, i32 9, !dbg !95
  store i8 1, ptr %82, align 2, !dbg !96, !tbaa !90
  %83 = load i32, ptr @now, align 2, !dbg !97, !tbaa !98
  %84 = load i16, ptr %6, align 2, !dbg !99, !tbaa !9
  %85 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %84, !dbg !100
  %86 = getelementptr inbounds %struct.thread, ptr %85, i32 0, i32 6, !dbg !101
  store i32 %83, ptr %86, align 2, !dbg !102, !tbaa !103
  br label %87, !dbg !104

87:                                               ; preds = %79, %73
  br label %88, !dbg !105

88:                                               ; preds = %87, %65
  br label %89, !dbg !106

89:                                               ; preds = %88
  %90 = load i16, ptr %6, align 2, !dbg !107, !tbaa !9
  %91 = add i16 %90, 1, !dbg !107
  store i16 %91, ptr %6, align 2, !dbg !107, !tbaa !9
  br label %60, !dbg !78, !llvm.loop !108

92:                                               ; preds = %64
  %93 = load i8, ptr %5, align 1, !dbg !110, !tbaa !29, !range !91, !noundef !8
  %94 = trunc i8 %93 to i1, !dbg !110
  br i1 %94, label %106, label %95, !dbg !111

95:                                               ; preds = %92
  %96 = load i16, ptr %3, align 2, !dbg !112, !tbaa !9
  %97 = icmp ne i16 %96, 13, !dbg !113
  br i1 %97, label %101, label %98, !dbg !114

98:                                               ; preds = %95
  %99 = load i16, ptr @scheduler_current, align 2, !dbg !115, !tbaa !9
  %100 = icmp eq i16 %99, 0, !dbg !116
  br i1 %100, label %101, label %106, !dbg !117

101:                                              ; preds = %98, %95
  %102 = load i16, ptr %3, align 2, !dbg !118, !tbaa !9
  %103 = shl i16 1, %102, !dbg !119
  %104 = load i16, ptr @pending, align 2, !dbg !120, !tbaa !9
  %105 = or i16 %104, %103, !dbg !120
  store i16 %105, ptr @pending, align 2, !dbg !120, !tbaa !9
  br label %106, !dbg !121

106:                                              ; preds = %101, %98, %92
  %107 = call zeroext i16 @decide() #5, !dbg !122
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #4, !dbg !123
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #4, !dbg !123
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #4, !dbg !123
  ret i16 %107, !dbg !124
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @take_time() #0 section ".sm.SCHEDULER.text" !dbg !125 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #4, !dbg !126
  %2 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !127, !tbaa !9
  store i16 %2, ptr %1, align 2, !dbg !128, !tbaa !9
  %3 = load i16, ptr %1, align 2, !dbg !129, !tbaa !9
  %4 = load i16, ptr @mark, align 2, !dbg !130, !tbaa !9
  %5 = sub i16 %3, %4, !dbg !131
  %6 = zext i16 %5 to i32, !dbg !132
  %7 = load i32, ptr @now, align 2, !dbg !133, !tbaa !98
  %8 = add i32 %7, %6, !dbg !133
  store i32 %8, ptr @now, align 2, !dbg !133, !tbaa !98
  %9 = load i16, ptr %1, align 2, !dbg !134, !tbaa !9
  store i16 %9, ptr @mark, align 2, !dbg !135, !tbaa !9
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #4, !dbg !136
  ret void, !dbg !136
}

; Function Attrs: nounwind optsize
define internal void @finish(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !137 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !21
  %3 = load ptr, ptr %2, align 2, !dbg !138, !tbaa !21
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 9, !dbg !139
  store i8 0, ptr %4, align 2, !dbg !140, !tbaa !90
  %5 = load ptr, ptr %2, align 2, !dbg !141, !tbaa !21
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 10, !dbg !142
  store i8 0, ptr %6, align 1, !dbg !143, !tbaa !144
  %7 = load ptr, ptr %2, align 2, !dbg !145, !tbaa !21
  %8 = getelementptr inbounds %struct.thread, ptr %7, i32 0, i32 8, !dbg !146
  store i16 64, ptr %8, align 2, !dbg !147, !tbaa !148
  br label %9, !dbg !149

9:                                                ; preds = %21, %1
  %10 = load ptr, ptr %2, align 2, !dbg !150, !tbaa !21
  %11 = getelementptr inbounds %struct.thread, ptr %10, i32 0, i32 4, !dbg !151
  %12 = load i32, ptr %11, align 2, !dbg !151, !tbaa !152
  %13 = icmp ne i32 %12, 0, !dbg !153
  br i1 %13, label %14, label %19, !dbg !154

14:                                               ; preds = %9
  %15 = load ptr, ptr %2, align 2, !dbg !155, !tbaa !21
  %16 = getelementptr inbounds %struct.thread, ptr %15, i32 0, i32 6, !dbg !156
  %17 = load i32, ptr %16, align 2, !dbg !156, !tbaa !103
  %18 = call zeroext i1 @is_due(i32 noundef %17) #5, !dbg !157
  br label %19

19:                                               ; preds = %14, %9
  %20 = phi i1 [ false, %9 ], [ %18, %14 ], !dbg !158
  br i1 %20, label %21, label %29, !dbg !149

21:                                               ; preds = %19
  %22 = load ptr, ptr %2, align 2, !dbg !159, !tbaa !21
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 4, !dbg !160
  %24 = load i32, ptr %23, align 2, !dbg !160, !tbaa !152
  %25 = load ptr, ptr %2, align 2, !dbg !161, !tbaa !21
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 6, !dbg !162
  %27 = load i32, ptr %26, align 2, !dbg !163, !tbaa !103
  %28 = add i32 %27, %24, !dbg !163
  store i32 %28, ptr %26, align 2, !dbg !163, !tbaa !103
  br label %9, !dbg !149, !llvm.loop !164

29:                                               ; preds = %19
  ret void, !dbg !166
}

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !167 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !21
  %3 = load ptr, ptr %2, align 2, !dbg !168, !tbaa !21
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !169
  store i8 1, ptr %4, align 1, !dbg !170, !tbaa !144
  %5 = load i32, ptr @now, align 2, !dbg !171, !tbaa !98
  %6 = load ptr, ptr %2, align 2, !dbg !172, !tbaa !21
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 8, !dbg !173
  %8 = load i16, ptr %7, align 2, !dbg !173, !tbaa !148
  %9 = zext i16 %8 to i32, !dbg !172
  %10 = add i32 %5, %9, !dbg !174
  %11 = load ptr, ptr %2, align 2, !dbg !175, !tbaa !21
  %12 = getelementptr inbounds %struct.thread, ptr %11, i32 0, i32 7, !dbg !176
  store i32 %10, ptr %12, align 2, !dbg !177, !tbaa !178
  %13 = load ptr, ptr %2, align 2, !dbg !179, !tbaa !21
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 8, !dbg !180
  %15 = load i16, ptr %14, align 2, !dbg !180, !tbaa !148
  %16 = icmp ult i16 %15, 2048, !dbg !181
  br i1 %16, label %17, label %22, !dbg !179

17:                                               ; preds = %1
  %18 = load ptr, ptr %2, align 2, !dbg !182, !tbaa !21
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 8, !dbg !183
  %20 = load i16, ptr %19, align 2, !dbg !184, !tbaa !148
  %21 = shl i16 %20, 1, !dbg !184
  store i16 %21, ptr %19, align 2, !dbg !184, !tbaa !148
  br label %22, !dbg !185

22:                                               ; preds = %17, %1
  ret void, !dbg !186
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal zeroext i16 @decide() #0 section ".sm.SCHEDULER.text" !dbg !187 {
  %1 = alloca i16, align 2
  %2 = alloca i8, align 1
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 1, ptr %2) #4, !dbg !188
  store i8 1, ptr %2, align 1, !dbg !189, !tbaa !29
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #4, !dbg !190
  store i16 1, ptr %3, align 2, !dbg !191, !tbaa !9
  br label %6, !dbg !190

6:                                                ; preds = %60, %0
  %7 = load i16, ptr %3, align 2, !dbg !192, !tbaa !9
  %8 = load i16, ptr @thread_count, align 2, !dbg !193, !tbaa !9
  %9 = icmp ule i16 %7, %8, !dbg !194
  br i1 %9, label %11, label %10, !dbg !195

10:                                               ; preds = %6
  store i32 2, ptr %4, align 2
  br label %63, !dbg !195

11:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !196
  %12 = load i16, ptr %3, align 2, !dbg !197, !tbaa !9
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !198
  store ptr %13, ptr %5, align 2, !dbg !199, !tbaa !21
  %14 = load ptr, ptr %5, align 2, !dbg !200, !tbaa !21
  %15 = call zeroext i1 @wants(ptr noundef %14) #5, !dbg !201
  br i1 %15, label %16, label %45, !dbg !201

16:                                               ; preds = %11
  call void @mask() #5, !dbg !202
  %17 = load i16, ptr %3, align 2, !dbg !203, !tbaa !9
  store i16 %17, ptr @scheduler_current, align 2, !dbg !204, !tbaa !9
  call void @set_timer() #5, !dbg !205
  %18 = load ptr, ptr %5, align 2, !dbg !206, !tbaa !21
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 3, !dbg !207
  %20 = load i16, ptr %19, align 2, !dbg !207, !tbaa !39
  %21 = icmp ne i16 %20, 0, !dbg !208
  br i1 %21, label %22, label %26, !dbg !206

22:                                               ; preds = %16
  %23 = load ptr, ptr %5, align 2, !dbg !209, !tbaa !21
  %24 = getelementptr inbounds %struct.thread, ptr %23, i32 0, i32 3, !dbg !210
  %25 = load i16, ptr %24, align 2, !dbg !210, !tbaa !39
  br label %30, !dbg !206

26:                                               ; preds = %16
  %27 = load ptr, ptr %5, align 2, !dbg !211, !tbaa !21
  %28 = getelementptr inbounds %struct.thread, ptr %27, i32 0, i32 0, !dbg !212
  %29 = load i16, ptr %28, align 2, !dbg !212, !tbaa !60
  br label %30, !dbg !206

30:                                               ; preds = %26, %22
  %31 = phi i16 [ %25, %22 ], [ %29, %26 ], !dbg !206
  store i16 %31, ptr @scheduler_target, align 2, !dbg !213, !tbaa !9
  %32 = load ptr, ptr %5, align 2, !dbg !214, !tbaa !21
  %33 = getelementptr inbounds %struct.thread, ptr %32, i32 0, i32 3, !dbg !215
  %34 = load i16, ptr %33, align 2, !dbg !215, !tbaa !39
  %35 = icmp ne i16 %34, 0, !dbg !216
  br i1 %35, label %36, label %37, !dbg !214

36:                                               ; preds = %30
  br label %41, !dbg !214

37:                                               ; preds = %30
  %38 = load ptr, ptr %5, align 2, !dbg !217, !tbaa !21
  %39 = getelementptr inbounds %struct.thread, ptr %38, i32 0, i32 2, !dbg !218
  %40 = load i16, ptr %39, align 2, !dbg !218, !tbaa !82
  br label %41, !dbg !214

41:                                               ; preds = %37, %36
  %42 = phi i16 [ -32768, %36 ], [ %40, %37 ], !dbg !214
  store i16 %42, ptr @scheduler_index, align 2, !dbg !219, !tbaa !9
  %43 = load ptr, ptr %5, align 2, !dbg !220, !tbaa !21
  %44 = getelementptr inbounds %struct.thread, ptr %43, i32 0, i32 3, !dbg !221
  store i16 0, ptr %44, align 2, !dbg !222, !tbaa !39
  store i16 0, ptr %1, align 2, !dbg !223
  store i32 1, ptr %4, align 2
  br label %57, !dbg !223

45:                                               ; preds = %11
  %46 = load i8, ptr %2, align 1, !dbg !224, !tbaa !29, !range !91, !noundef !8
  %47 = trunc i8 %46 to i1, !dbg !224
  br i1 %47, label %48, label %54, !dbg !225

48:                                               ; preds = %45
  %49 = load ptr, ptr %5, align 2, !dbg !226, !tbaa !21
  %50 = getelementptr inbounds %struct.thread, ptr %49, i32 0, i32 9, !dbg !227
  %51 = load i8, ptr %50, align 2, !dbg !227, !tbaa !90, !range !91, !noundef !8
  %52 = trunc i8 %51 to i1, !dbg !227
  %53 = xor i1 %52, true, !dbg !228
  br label %54

54:                                               ; preds = %48, %45
  %55 = phi i1 [ false, %45 ], [ %53, %48 ], !dbg !229
  %56 = zext i1 %55 to i8, !dbg !230
  store i8 %56, ptr %2, align 1, !dbg !230, !tbaa !29
  store i32 0, ptr %4, align 2, !dbg !231
  br label %57, !dbg !231

57:                                               ; preds = %54, %41
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !231
  %58 = load i32, ptr %4, align 2
  switch i32 %58, label %63 [
    i32 0, label %59
  ]

59:                                               ; preds = %57
  br label %60, !dbg !231

60:                                               ; preds = %59
  %61 = load i16, ptr %3, align 2, !dbg !232, !tbaa !9
  %62 = add i16 %61, 1, !dbg !232
  store i16 %62, ptr %3, align 2, !dbg !232, !tbaa !9
  br label %6, !dbg !195, !llvm.loop !233

63:                                               ; preds = %57, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #4, !dbg !195
  %64 = load i32, ptr %4, align 2
  switch i32 %64, label %69 [
    i32 2, label %65
  ]

65:                                               ; preds = %63
  store i16 0, ptr @scheduler_current, align 2, !dbg !234, !tbaa !9
  call void @set_timer() #5, !dbg !235
  %66 = load i8, ptr %2, align 1, !dbg !236, !tbaa !29, !range !91, !noundef !8
  %67 = trunc i8 %66 to i1, !dbg !236
  %68 = call zeroext i16 @go_to_operating_system(i1 noundef zeroext %67) #5, !dbg !237
  store i16 %68, ptr %1, align 2, !dbg !238
  store i32 1, ptr %4, align 2
  br label %69, !dbg !238

69:                                               ; preds = %65, %63
  call void @llvm.lifetime.end.p0(i64 1, ptr %2) #4, !dbg !239
  %70 = load i16, ptr %1, align 2, !dbg !239
  ret i16 %70, !dbg !239
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_refused() #0 section ".sm.SCHEDULER.text" !dbg !240 {
  call void @take_time() #5, !dbg !241
  %1 = load i16, ptr @scheduler_current, align 2, !dbg !242, !tbaa !9
  %2 = icmp eq i16 %1, 0, !dbg !243
  br i1 %2, label %3, label %6, !dbg !242

3:                                                ; preds = %0
  store i8 0, ptr @outside, align 1, !dbg !244, !tbaa !29
  %4 = load i16, ptr @pending, align 2, !dbg !245, !tbaa !9
  %5 = or i16 %4, 8192, !dbg !245
  store i16 %5, ptr @pending, align 2, !dbg !245, !tbaa !9
  br label %14, !dbg !246

6:                                                ; preds = %0
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !247, !tbaa !9
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !248
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 11, !dbg !249
  %10 = load i16, ptr %9, align 2, !dbg !250, !tbaa !50
  %11 = add i16 %10, 1, !dbg !250
  store i16 %11, ptr %9, align 2, !dbg !250, !tbaa !50
  %12 = load i16, ptr @scheduler_current, align 2, !dbg !251, !tbaa !9
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !252
  call void @finish(ptr noundef %13) #5, !dbg !253
  br label %14

14:                                               ; preds = %6, %3
  %15 = call zeroext i16 @decide() #5, !dbg !254
  ret i16 %15, !dbg !255
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !256 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !257
  %4 = load i16, ptr @scheduler_current, align 2, !dbg !258, !tbaa !9
  %5 = icmp eq i16 %4, 0, !dbg !259
  br i1 %5, label %13, label %6, !dbg !260

6:                                                ; preds = %1
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !261, !tbaa !9
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !262
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 1, !dbg !263
  %10 = load i16, ptr %9, align 2, !dbg !263, !tbaa !264
  %11 = load i16, ptr %3, align 2, !dbg !265, !tbaa !257
  %12 = icmp ne i16 %10, %11, !dbg !266
  br i1 %12, label %13, label %15, !dbg !258

13:                                               ; preds = %6, %1
  %14 = call zeroext i16 @scheduler_refused() #5, !dbg !267
  store i16 %14, ptr %2, align 2, !dbg !268
  br label %19, !dbg !268

15:                                               ; preds = %6
  call void @take_time() #5, !dbg !269
  %16 = load i16, ptr @scheduler_current, align 2, !dbg !270, !tbaa !9
  %17 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %16, !dbg !271
  call void @finish(ptr noundef %17) #5, !dbg !272
  %18 = call zeroext i16 @decide() #5, !dbg !273
  store i16 %18, ptr %2, align 2, !dbg !274
  br label %19, !dbg !274

19:                                               ; preds = %15, %13
  %20 = load i16, ptr %2, align 2, !dbg !275
  ret i16 %20, !dbg !275
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !276 {
  call void @take_time() #5, !dbg !277
  store i8 0, ptr @outside, align 1, !dbg !278, !tbaa !29
  %1 = call zeroext i16 @decide() #5, !dbg !279
  ret i16 %1, !dbg !280
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !281 {
  call void @take_time() #5, !dbg !282
  %1 = load i32, ptr @now, align 2, !dbg !283, !tbaa !98
  ret i32 %1, !dbg !284
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !285 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !9
  call void @start_clock() #5, !dbg !286
  call void @take_time() #5, !dbg !287
  %5 = load i32, ptr @now, align 2, !dbg !288, !tbaa !98
  %6 = load i16, ptr %4, align 2, !dbg !289, !tbaa !9
  %7 = zext i16 %6 to i32, !dbg !290
  %8 = shl i32 %7, 16, !dbg !291
  %9 = load i16, ptr %3, align 2, !dbg !292, !tbaa !9
  %10 = zext i16 %9 to i32, !dbg !292
  %11 = or i32 %8, %10, !dbg !293
  %12 = add i32 %5, %11, !dbg !294
  store i32 %12, ptr @alarm_time, align 2, !dbg !295, !tbaa !98
  store i8 1, ptr @has_alarm, align 1, !dbg !296, !tbaa !29
  call void @set_timer() #5, !dbg !297
  ret void, !dbg !298
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !299 {
  %1 = load i8, ptr @running, align 1, !dbg !300, !tbaa !29, !range !91, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !300
  br i1 %2, label %4, label %3, !dbg !301

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !302, !tbaa !29
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !303, !tbaa !9
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !304, !tbaa !9
  br label %4, !dbg !305

4:                                                ; preds = %3, %0
  ret void, !dbg !306
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !307 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #4, !dbg !308
  store i16 -15536, ptr %1, align 2, !dbg !309, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #4, !dbg !310
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !311, !tbaa !9
  %6 = icmp eq i16 %5, 0, !dbg !312
  br i1 %6, label %7, label %9, !dbg !311

7:                                                ; preds = %0
  %8 = load i16, ptr @thread_count, align 2, !dbg !313, !tbaa !9
  br label %11, !dbg !311

9:                                                ; preds = %0
  %10 = load i16, ptr @scheduler_current, align 2, !dbg !314, !tbaa !9
  br label %11, !dbg !311

11:                                               ; preds = %9, %7
  %12 = phi i16 [ %8, %7 ], [ %10, %9 ], !dbg !311
  store i16 %12, ptr %2, align 2, !dbg !315, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #4, !dbg !316
  store i16 1, ptr %3, align 2, !dbg !317, !tbaa !9
  br label %13, !dbg !316

13:                                               ; preds = %64, %11
  %14 = load i16, ptr %3, align 2, !dbg !318, !tbaa !9
  %15 = load i16, ptr %2, align 2, !dbg !319, !tbaa !9
  %16 = icmp ule i16 %14, %15, !dbg !320
  br i1 %16, label %18, label %17, !dbg !321

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #4, !dbg !321
  br label %67

18:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #4, !dbg !322
  %19 = load i16, ptr %3, align 2, !dbg !323, !tbaa !9
  %20 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %19, !dbg !324
  store ptr %20, ptr %4, align 2, !dbg !325, !tbaa !21
  %21 = load i16, ptr %3, align 2, !dbg !326, !tbaa !9
  %22 = load i16, ptr @scheduler_current, align 2, !dbg !327, !tbaa !9
  %23 = icmp eq i16 %21, %22, !dbg !328
  br i1 %23, label %24, label %34, !dbg !326

24:                                               ; preds = %18
  %25 = load i16, ptr %1, align 2, !dbg !329, !tbaa !9
  %26 = load ptr, ptr %4, align 2, !dbg !330, !tbaa !21
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 6, !dbg !331
  %28 = load i32, ptr %27, align 2, !dbg !331, !tbaa !103
  %29 = load ptr, ptr %4, align 2, !dbg !332, !tbaa !21
  %30 = getelementptr inbounds %struct.thread, ptr %29, i32 0, i32 5, !dbg !333
  %31 = load i32, ptr %30, align 2, !dbg !333, !tbaa !334
  %32 = add i32 %28, %31, !dbg !335
  %33 = call zeroext i16 @sooner(i16 noundef zeroext %25, i32 noundef %32) #5, !dbg !336
  store i16 %33, ptr %1, align 2, !dbg !337, !tbaa !9
  br label %63, !dbg !338

34:                                               ; preds = %18
  %35 = load ptr, ptr %4, align 2, !dbg !339, !tbaa !21
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 10, !dbg !340
  %37 = load i8, ptr %36, align 1, !dbg !340, !tbaa !144, !range !91, !noundef !8
  %38 = trunc i8 %37 to i1, !dbg !340
  br i1 %38, label %39, label %45, !dbg !339

39:                                               ; preds = %34
  %40 = load i16, ptr %1, align 2, !dbg !341, !tbaa !9
  %41 = load ptr, ptr %4, align 2, !dbg !342, !tbaa !21
  %42 = getelementptr inbounds %struct.thread, ptr %41, i32 0, i32 7, !dbg !343
  %43 = load i32, ptr %42, align 2, !dbg !343, !tbaa !178
  %44 = call zeroext i16 @sooner(i16 noundef zeroext %40, i32 noundef %43) #5, !dbg !344
  store i16 %44, ptr %1, align 2, !dbg !345, !tbaa !9
  br label %62, !dbg !346

45:                                               ; preds = %34
  %46 = load ptr, ptr %4, align 2, !dbg !347, !tbaa !21
  %47 = getelementptr inbounds %struct.thread, ptr %46, i32 0, i32 9, !dbg !348
  %48 = load i8, ptr %47, align 2, !dbg !348, !tbaa !90, !range !91, !noundef !8
  %49 = trunc i8 %48 to i1, !dbg !348
  br i1 %49, label %61, label %50, !dbg !349

50:                                               ; preds = %45
  %51 = load ptr, ptr %4, align 2, !dbg !350, !tbaa !21
  %52 = getelementptr inbounds %struct.thread, ptr %51, i32 0, i32 4, !dbg !351
  %53 = load i32, ptr %52, align 2, !dbg !351, !tbaa !152
  %54 = icmp ne i32 %53, 0, !dbg !352
  br i1 %54, label %55, label %61, !dbg !353

55:                                               ; preds = %50
  %56 = load i16, ptr %1, align 2, !dbg !354, !tbaa !9
  %57 = load ptr, ptr %4, align 2, !dbg !355, !tbaa !21
  %58 = getelementptr inbounds %struct.thread, ptr %57, i32 0, i32 6, !dbg !356
  %59 = load i32, ptr %58, align 2, !dbg !356, !tbaa !103
  %60 = call zeroext i16 @sooner(i16 noundef zeroext %56, i32 noundef %59) #5, !dbg !357
  store i16 %60, ptr %1, align 2, !dbg !358, !tbaa !9
  br label %61, !dbg !359

61:                                               ; preds = %55, %50, %45
  br label %62

62:                                               ; preds = %61, %39
  br label %63

63:                                               ; preds = %62, %24
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #4, !dbg !360
  br label %64, !dbg !360

64:                                               ; preds = %63
  %65 = load i16, ptr %3, align 2, !dbg !361, !tbaa !9
  %66 = add i16 %65, 1, !dbg !361
  store i16 %66, ptr %3, align 2, !dbg !361, !tbaa !9
  br label %13, !dbg !321, !llvm.loop !362

67:                                               ; preds = %17
  %68 = load i8, ptr @has_alarm, align 1, !dbg !363, !tbaa !29, !range !91, !noundef !8
  %69 = trunc i8 %68 to i1, !dbg !363
  br i1 %69, label %70, label %77, !dbg !364

70:                                               ; preds = %67
  %71 = load i16, ptr @scheduler_current, align 2, !dbg !365, !tbaa !9
  %72 = icmp eq i16 %71, 0, !dbg !366
  br i1 %72, label %73, label %77, !dbg !363

73:                                               ; preds = %70
  %74 = load i16, ptr %1, align 2, !dbg !367, !tbaa !9
  %75 = load i32, ptr @alarm_time, align 2, !dbg !368, !tbaa !98
  %76 = call zeroext i16 @sooner(i16 noundef zeroext %74, i32 noundef %75) #5, !dbg !369
  store i16 %76, ptr %1, align 2, !dbg !370, !tbaa !9
  br label %77, !dbg !371

77:                                               ; preds = %73, %70, %67
  %78 = load i16, ptr @mark, align 2, !dbg !372, !tbaa !9
  %79 = load i16, ptr %1, align 2, !dbg !373, !tbaa !9
  %80 = add i16 %78, %79, !dbg !374
  store volatile i16 %80, ptr inttoptr (i16 370 to ptr), align 2, !dbg !375, !tbaa !9
  %81 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !376, !tbaa !9
  %82 = load i16, ptr @mark, align 2, !dbg !377, !tbaa !9
  %83 = sub i16 %81, %82, !dbg !378
  %84 = load i16, ptr %1, align 2, !dbg !379, !tbaa !9
  %85 = icmp uge i16 %83, %84, !dbg !380
  br i1 %85, label %86, label %87, !dbg !381

86:                                               ; preds = %77
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !382, !tbaa !9
  br label %87, !dbg !383

87:                                               ; preds = %86, %77
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #4, !dbg !384
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #4, !dbg !384
  ret void, !dbg !384
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !385 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !21
  store i16 %1, ptr %4, align 2, !tbaa !257
  %5 = load i16, ptr %4, align 2, !dbg !386, !tbaa !257
  %6 = icmp eq i16 %5, 16, !dbg !387
  br i1 %6, label %7, label %10, !dbg !386

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !388, !tbaa !21
  %9 = call zeroext i1 @add(ptr noundef %8) #5, !dbg !389
  br label %10, !dbg !390

10:                                               ; preds = %7, %2
  ret void, !dbg !391
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !392 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !21
  %5 = load ptr, ptr %3, align 2, !dbg !393, !tbaa !21
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !394
  %7 = load i16, ptr %6, align 2, !dbg !394, !tbaa !395
  %8 = load i16, ptr @thread_count, align 2, !dbg !397, !tbaa !9
  %9 = add i16 %8, 1, !dbg !398
  %10 = icmp ne i16 %7, %9, !dbg !399
  br i1 %10, label %16, label %11, !dbg !400

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !401, !tbaa !21
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !402
  %14 = load i16, ptr %13, align 2, !dbg !402, !tbaa !395
  %15 = icmp uge i16 %14, 8, !dbg !403
  br i1 %15, label %16, label %17, !dbg !393

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !404
  br label %53, !dbg !404

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #4, !dbg !405
  %18 = load ptr, ptr %3, align 2, !dbg !406, !tbaa !21
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !407
  %20 = load i16, ptr %19, align 2, !dbg !407, !tbaa !395
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !408
  store ptr %21, ptr %4, align 2, !dbg !409, !tbaa !21
  %22 = load ptr, ptr %3, align 2, !dbg !410, !tbaa !21
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !411
  %24 = load i16, ptr %23, align 2, !dbg !411, !tbaa !412
  %25 = load ptr, ptr %4, align 2, !dbg !413, !tbaa !21
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !414
  store i16 %24, ptr %26, align 2, !dbg !415, !tbaa !60
  %27 = load ptr, ptr %3, align 2, !dbg !416, !tbaa !21
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !417
  %29 = load i16, ptr %28, align 2, !dbg !417, !tbaa !418
  %30 = load ptr, ptr %4, align 2, !dbg !419, !tbaa !21
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !420
  store i16 %29, ptr %31, align 2, !dbg !421, !tbaa !264
  %32 = load ptr, ptr %3, align 2, !dbg !422, !tbaa !21
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !423
  %34 = load i16, ptr %33, align 2, !dbg !423, !tbaa !424
  %35 = load ptr, ptr %4, align 2, !dbg !425, !tbaa !21
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !426
  store i16 %34, ptr %36, align 2, !dbg !427, !tbaa !82
  %37 = load ptr, ptr %3, align 2, !dbg !428, !tbaa !21
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !429
  %39 = load i32, ptr %38, align 2, !dbg !429, !tbaa !430
  %40 = load ptr, ptr %4, align 2, !dbg !431, !tbaa !21
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !432
  store i32 %39, ptr %41, align 2, !dbg !433, !tbaa !152
  %42 = load ptr, ptr %3, align 2, !dbg !434, !tbaa !21
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !435
  %44 = load i32, ptr %43, align 2, !dbg !435, !tbaa !436
  %45 = load ptr, ptr %4, align 2, !dbg !437, !tbaa !21
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !438
  store i32 %44, ptr %46, align 2, !dbg !439, !tbaa !334
  call void @start_clock() #5, !dbg !440
  call void @take_time() #5, !dbg !441
  %47 = load i32, ptr @now, align 2, !dbg !442, !tbaa !98
  %48 = load ptr, ptr %4, align 2, !dbg !443, !tbaa !21
  %49 = getelementptr inbounds %struct.thread, ptr %48, i32 0, i32 6, !dbg !444
  store i32 %47, ptr %49, align 2, !dbg !445, !tbaa !103
  %50 = load ptr, ptr %4, align 2, !dbg !446, !tbaa !21
  call void @finish(ptr noundef %50) #5, !dbg !447
  %51 = load i16, ptr @thread_count, align 2, !dbg !448, !tbaa !9
  %52 = add i16 %51, 1, !dbg !448
  store i16 %52, ptr @thread_count, align 2, !dbg !448, !tbaa !9
  call void @set_timer() #5, !dbg !449
  store i1 true, ptr %2, align 1, !dbg !450
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #4, !dbg !451
  br label %53

53:                                               ; preds = %17, %16
  %54 = load i1, ptr %2, align 1, !dbg !451
  ret i1 %54, !dbg !451
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !452 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !98
  %3 = load i32, ptr @now, align 2, !dbg !453, !tbaa !98
  %4 = load i32, ptr %2, align 2, !dbg !454, !tbaa !98
  %5 = sub i32 %3, %4, !dbg !455
  %6 = icmp sge i32 %5, 0, !dbg !456
  ret i1 %6, !dbg !457
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !458 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !21
  %4 = load ptr, ptr %3, align 2, !dbg !459, !tbaa !21
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 9, !dbg !460
  %6 = load i8, ptr %5, align 2, !dbg !460, !tbaa !90, !range !91, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !460
  br i1 %7, label %21, label %8, !dbg !461

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !462, !tbaa !21
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !463
  %11 = load i32, ptr %10, align 2, !dbg !463, !tbaa !152
  %12 = icmp ne i32 %11, 0, !dbg !464
  br i1 %12, label %13, label %21, !dbg !465

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !466, !tbaa !21
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !467
  %16 = load i32, ptr %15, align 2, !dbg !467, !tbaa !103
  %17 = call zeroext i1 @is_due(i32 noundef %16) #5, !dbg !468
  br i1 %17, label %18, label %21, !dbg !469

18:                                               ; preds = %13
  %19 = load ptr, ptr %3, align 2, !dbg !470, !tbaa !21
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 9, !dbg !471
  store i8 1, ptr %20, align 2, !dbg !472, !tbaa !90
  br label %21, !dbg !473

21:                                               ; preds = %18, %13, %8, %1
  %22 = load ptr, ptr %3, align 2, !dbg !474, !tbaa !21
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 9, !dbg !475
  %24 = load i8, ptr %23, align 2, !dbg !475, !tbaa !90, !range !91, !noundef !8
  %25 = trunc i8 %24 to i1, !dbg !475
  br i1 %25, label %26, label %41, !dbg !476

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !477, !tbaa !21
  %28 = getelementptr inbounds %struct.thread, ptr %27, i32 0, i32 6, !dbg !478
  %29 = load i32, ptr %28, align 2, !dbg !478, !tbaa !103
  %30 = load ptr, ptr %3, align 2, !dbg !479, !tbaa !21
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 5, !dbg !480
  %32 = load i32, ptr %31, align 2, !dbg !480, !tbaa !334
  %33 = add i32 %29, %32, !dbg !481
  %34 = call zeroext i1 @is_due(i32 noundef %33) #5, !dbg !482
  br i1 %34, label %35, label %41, !dbg !474

35:                                               ; preds = %26
  %36 = load ptr, ptr %3, align 2, !dbg !483, !tbaa !21
  %37 = getelementptr inbounds %struct.thread, ptr %36, i32 0, i32 11, !dbg !484
  %38 = load i16, ptr %37, align 2, !dbg !485, !tbaa !50
  %39 = add i16 %38, 1, !dbg !485
  store i16 %39, ptr %37, align 2, !dbg !485, !tbaa !50
  %40 = load ptr, ptr %3, align 2, !dbg !486, !tbaa !21
  call void @finish(ptr noundef %40) #5, !dbg !487
  br label %41, !dbg !488

41:                                               ; preds = %35, %26, %21
  %42 = load ptr, ptr %3, align 2, !dbg !489, !tbaa !21
  %43 = getelementptr inbounds %struct.thread, ptr %42, i32 0, i32 9, !dbg !490
  %44 = load i8, ptr %43, align 2, !dbg !490, !tbaa !90, !range !91, !noundef !8
  %45 = trunc i8 %44 to i1, !dbg !490
  br i1 %45, label %46, label %56, !dbg !491

46:                                               ; preds = %41
  %47 = load ptr, ptr %3, align 2, !dbg !492, !tbaa !21
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 10, !dbg !493
  %49 = load i8, ptr %48, align 1, !dbg !493, !tbaa !144, !range !91, !noundef !8
  %50 = trunc i8 %49 to i1, !dbg !493
  br i1 %50, label %51, label %57, !dbg !494

51:                                               ; preds = %46
  %52 = load ptr, ptr %3, align 2, !dbg !495, !tbaa !21
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 7, !dbg !496
  %54 = load i32, ptr %53, align 2, !dbg !496, !tbaa !178
  %55 = call zeroext i1 @is_due(i32 noundef %54) #5, !dbg !497
  br i1 %55, label %57, label %56, !dbg !498

56:                                               ; preds = %51, %41
  store i1 false, ptr %2, align 1, !dbg !499
  br label %92, !dbg !499

57:                                               ; preds = %51, %46
  %58 = load ptr, ptr %3, align 2, !dbg !500, !tbaa !21
  %59 = getelementptr inbounds %struct.thread, ptr %58, i32 0, i32 10, !dbg !501
  store i8 0, ptr %59, align 1, !dbg !502, !tbaa !144
  %60 = load ptr, ptr %3, align 2, !dbg !503, !tbaa !21
  %61 = getelementptr inbounds %struct.thread, ptr %60, i32 0, i32 3, !dbg !504
  %62 = load i16, ptr %61, align 2, !dbg !504, !tbaa !39
  %63 = icmp eq i16 %62, 0, !dbg !505
  br i1 %63, label %64, label %76, !dbg !506

64:                                               ; preds = %57
  %65 = load ptr, ptr %3, align 2, !dbg !507, !tbaa !21
  %66 = getelementptr inbounds %struct.thread, ptr %65, i32 0, i32 0, !dbg !508
  %67 = load i16, ptr %66, align 2, !dbg !508, !tbaa !60
  %68 = inttoptr i16 %67 to ptr, !dbg !509
  %69 = call i16 @sancus_get_id(ptr noundef %68) #5, !dbg !510
  %70 = load ptr, ptr %3, align 2, !dbg !511, !tbaa !21
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 1, !dbg !512
  %72 = load i16, ptr %71, align 2, !dbg !512, !tbaa !264
  %73 = icmp ne i16 %69, %72, !dbg !513
  br i1 %73, label %74, label %76, !dbg !503

74:                                               ; preds = %64
  %75 = load ptr, ptr %3, align 2, !dbg !514, !tbaa !21
  call void @finish(ptr noundef %75) #5, !dbg !515
  store i1 false, ptr %2, align 1, !dbg !516
  br label %92, !dbg !516

76:                                               ; preds = %64, %57
  %77 = load ptr, ptr %3, align 2, !dbg !517, !tbaa !21
  %78 = getelementptr inbounds %struct.thread, ptr %77, i32 0, i32 3, !dbg !518
  %79 = load i16, ptr %78, align 2, !dbg !518, !tbaa !39
  %80 = icmp eq i16 %79, 0, !dbg !519
  br i1 %80, label %81, label %91, !dbg !520

81:                                               ; preds = %76
  %82 = load ptr, ptr %3, align 2, !dbg !521, !tbaa !21
  %83 = getelementptr inbounds %struct.thread, ptr %82, i32 0, i32 2, !dbg !522
  %84 = load i16, ptr %83, align 2, !dbg !522, !tbaa !82
  %85 = icmp ult i16 %84, -32, !dbg !523
  br i1 %85, label %86, label %91, !dbg !524

86:                                               ; preds = %81
  %87 = load ptr, ptr %3, align 2, !dbg !525, !tbaa !21
  %88 = call zeroext i1 @is_kept(ptr noundef %87) #5, !dbg !526
  br i1 %88, label %89, label %91, !dbg !517

89:                                               ; preds = %86
  %90 = load ptr, ptr %3, align 2, !dbg !527, !tbaa !21
  call void @yield(ptr noundef %90) #5, !dbg !528
  store i1 false, ptr %2, align 1, !dbg !529
  br label %92, !dbg !529

91:                                               ; preds = %86, %81, %76
  store i1 true, ptr %2, align 1, !dbg !530
  br label %92, !dbg !530

92:                                               ; preds = %91, %89, %74, %56
  %93 = load i1, ptr %2, align 1, !dbg !531
  ret i1 %93, !dbg !531
}

; Function Attrs: nounwind optsize
define internal void @mask() #0 section ".sm.SCHEDULER.text" !dbg !532 {
  %1 = alloca i16, align 2
  %2 = alloca i8, align 1
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #4, !dbg !533
  store i16 0, ptr %1, align 2, !dbg !534, !tbaa !9
  br label %3, !dbg !533

3:                                                ; preds = %43, %0
  %4 = load i8, ptr @is_masked, align 1, !dbg !535, !tbaa !29, !range !91, !noundef !8
  %5 = trunc i8 %4 to i1, !dbg !535
  br i1 %5, label %9, label %6, !dbg !536

6:                                                ; preds = %3
  %7 = load i16, ptr %1, align 2, !dbg !537, !tbaa !9
  %8 = icmp ult i16 %7, 4, !dbg !538
  br label %9

9:                                                ; preds = %6, %3
  %10 = phi i1 [ false, %3 ], [ %8, %6 ], !dbg !539
  br i1 %10, label %12, label %11, !dbg !540

11:                                               ; preds = %9
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #4, !dbg !540
  br label %46

12:                                               ; preds = %9
  call void @llvm.lifetime.start.p0(i64 1, ptr %2) #4, !dbg !541
  %13 = load i16, ptr %1, align 2, !dbg !542, !tbaa !9
  %14 = getelementptr inbounds [4 x i16], ptr @masked, i16 0, i16 %13, !dbg !542
  %15 = load i16, ptr %14, align 2, !dbg !542, !tbaa !9
  %16 = inttoptr i16 %15 to ptr, !dbg !542
  %17 = load volatile i8, ptr %16, align 1, !dbg !542, !tbaa !543
  store i8 %17, ptr %2, align 1, !dbg !544, !tbaa !543
  %18 = load i8, ptr %2, align 1, !dbg !545, !tbaa !543
  %19 = zext i8 %18 to i16, !dbg !545
  %20 = load i16, ptr %1, align 2, !dbg !546, !tbaa !9
  %21 = getelementptr inbounds [4 x i8], ptr @enabling, i16 0, i16 %20, !dbg !547
  %22 = load i8, ptr %21, align 1, !dbg !547, !tbaa !543
  %23 = zext i8 %22 to i16, !dbg !547
  %24 = and i16 %19, %23, !dbg !548
  %25 = trunc i16 %24 to i8, !dbg !545
  %26 = load i16, ptr %1, align 2, !dbg !549, !tbaa !9
  %27 = getelementptr inbounds [4 x i8], ptr @enabled, i16 0, i16 %26, !dbg !550
  store i8 %25, ptr %27, align 1, !dbg !551, !tbaa !543
  %28 = load i8, ptr %2, align 1, !dbg !552, !tbaa !543
  %29 = zext i8 %28 to i16, !dbg !552
  %30 = load i16, ptr %1, align 2, !dbg !553, !tbaa !9
  %31 = getelementptr inbounds [4 x i8], ptr @enabling, i16 0, i16 %30, !dbg !554
  %32 = load i8, ptr %31, align 1, !dbg !554, !tbaa !543
  %33 = zext i8 %32 to i16, !dbg !554
  %34 = xor i16 %33, -1, !dbg !555
  %35 = trunc i16 %34 to i8, !dbg !556
  %36 = zext i8 %35 to i16, !dbg !556
  %37 = and i16 %29, %36, !dbg !557
  %38 = trunc i16 %37 to i8, !dbg !552
  %39 = load i16, ptr %1, align 2, !dbg !558, !tbaa !9
  %40 = getelementptr inbounds [4 x i16], ptr @masked, i16 0, i16 %39, !dbg !558
  %41 = load i16, ptr %40, align 2, !dbg !558, !tbaa !9
  %42 = inttoptr i16 %41 to ptr, !dbg !558
  store volatile i8 %38, ptr %42, align 1, !dbg !559, !tbaa !543
  call void @llvm.lifetime.end.p0(i64 1, ptr %2) #4, !dbg !560
  br label %43, !dbg !560

43:                                               ; preds = %12
  %44 = load i16, ptr %1, align 2, !dbg !561, !tbaa !9
  %45 = add i16 %44, 1, !dbg !561
  store i16 %45, ptr %1, align 2, !dbg !561, !tbaa !9
  br label %3, !dbg !540, !llvm.loop !562

46:                                               ; preds = %11
  store i8 1, ptr @is_masked, align 1, !dbg !563, !tbaa !29
  ret void, !dbg !564
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !565 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i32, align 2
  %8 = zext i1 %0 to i8
  store i8 %8, ptr %3, align 1, !tbaa !29
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #4, !dbg !566
  store ptr @threads, ptr %4, align 2, !dbg !567, !tbaa !21
  %9 = load i8, ptr %3, align 1, !dbg !568, !tbaa !29, !range !91, !noundef !8
  %10 = trunc i8 %9 to i1, !dbg !568
  br i1 %10, label %11, label %52, !dbg !568

11:                                               ; preds = %1
  call void @unmask() #5, !dbg !569
  %12 = load i8, ptr @has_alarm, align 1, !dbg !570, !tbaa !29, !range !91, !noundef !8
  %13 = trunc i8 %12 to i1, !dbg !570
  br i1 %13, label %14, label %20, !dbg !571

14:                                               ; preds = %11
  %15 = load i32, ptr @alarm_time, align 2, !dbg !572, !tbaa !98
  %16 = call zeroext i1 @is_due(i32 noundef %15) #5, !dbg !573
  br i1 %16, label %17, label %20, !dbg !570

17:                                               ; preds = %14
  store i8 0, ptr @has_alarm, align 1, !dbg !574, !tbaa !29
  %18 = load i16, ptr @pending, align 2, !dbg !575, !tbaa !9
  %19 = or i16 %18, 512, !dbg !575
  store i16 %19, ptr @pending, align 2, !dbg !575, !tbaa !9
  br label %20, !dbg !576

20:                                               ; preds = %17, %14, %11
  %21 = load i16, ptr @pending, align 2, !dbg !577, !tbaa !9
  %22 = icmp ne i16 %21, 0, !dbg !578
  br i1 %22, label %23, label %51, !dbg !577

23:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #4, !dbg !579
  store i16 0, ptr %5, align 2, !dbg !580, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #4, !dbg !581
  %24 = load i16, ptr @pending, align 2, !dbg !582, !tbaa !9
  store i16 %24, ptr %6, align 2, !dbg !583, !tbaa !9
  br label %25, !dbg !581

25:                                               ; preds = %33, %23
  %26 = load i16, ptr %6, align 2, !dbg !584, !tbaa !9
  %27 = and i16 %26, 1, !dbg !585
  %28 = icmp eq i16 %27, 0, !dbg !586
  br i1 %28, label %30, label %29, !dbg !587

29:                                               ; preds = %25
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #4, !dbg !587
  br label %36

30:                                               ; preds = %25
  %31 = load i16, ptr %5, align 2, !dbg !588, !tbaa !9
  %32 = add i16 %31, 1, !dbg !588
  store i16 %32, ptr %5, align 2, !dbg !588, !tbaa !9
  br label %33, !dbg !589

33:                                               ; preds = %30
  %34 = load i16, ptr %6, align 2, !dbg !590, !tbaa !9
  %35 = lshr i16 %34, 1, !dbg !590
  store i16 %35, ptr %6, align 2, !dbg !590, !tbaa !9
  br label %25, !dbg !587, !llvm.loop !591

36:                                               ; preds = %29
  %37 = load i16, ptr @pending, align 2, !dbg !592, !tbaa !9
  %38 = sub i16 %37, 1, !dbg !593
  %39 = load i16, ptr @pending, align 2, !dbg !594, !tbaa !9
  %40 = and i16 %39, %38, !dbg !594
  store i16 %40, ptr @pending, align 2, !dbg !594, !tbaa !9
  %41 = load i16, ptr %5, align 2, !dbg !595, !tbaa !9
  store i16 %41, ptr @scheduler_interrupt, align 2, !dbg !596, !tbaa !9
  %42 = load i8, ptr @outside, align 1, !dbg !597, !tbaa !29, !range !91, !noundef !8
  %43 = trunc i8 %42 to i1, !dbg !597
  br i1 %43, label %44, label %48, !dbg !597

44:                                               ; preds = %36
  %45 = load i16, ptr %5, align 2, !dbg !598, !tbaa !9
  %46 = getelementptr inbounds [0 x i16], ptr @__unprotected_handlers, i16 0, i16 %45, !dbg !599
  %47 = load i16, ptr %46, align 2, !dbg !599, !tbaa !9
  store i16 %47, ptr @scheduler_target, align 2, !dbg !600, !tbaa !9
  store i16 1, ptr %2, align 2, !dbg !601
  store i32 1, ptr %7, align 2
  br label %50, !dbg !601

48:                                               ; preds = %36
  store i8 1, ptr @outside, align 1, !dbg !602, !tbaa !29
  %49 = load i16, ptr getelementptr inbounds ([0 x i16], ptr @__unprotected_handlers, i16 0, i16 16), align 2, !dbg !603, !tbaa !9
  store i16 %49, ptr @scheduler_target, align 2, !dbg !604, !tbaa !9
  store i16 2, ptr %2, align 2, !dbg !605
  store i32 1, ptr %7, align 2
  br label %50, !dbg !605

50:                                               ; preds = %48, %44
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #4, !dbg !606
  br label %71

51:                                               ; preds = %20
  br label %52, !dbg !607

52:                                               ; preds = %51, %1
  %53 = load ptr, ptr %4, align 2, !dbg !608, !tbaa !21
  %54 = getelementptr inbounds %struct.thread, ptr %53, i32 0, i32 3, !dbg !609
  %55 = load i16, ptr %54, align 2, !dbg !609, !tbaa !39
  %56 = icmp ne i16 %55, 0, !dbg !610
  br i1 %56, label %57, label %69, !dbg !611

57:                                               ; preds = %52
  %58 = load i8, ptr @outside, align 1, !dbg !612, !tbaa !29, !range !91, !noundef !8
  %59 = trunc i8 %58 to i1, !dbg !612
  br i1 %59, label %60, label %63, !dbg !613

60:                                               ; preds = %57
  %61 = load i8, ptr %3, align 1, !dbg !614, !tbaa !29, !range !91, !noundef !8
  %62 = trunc i8 %61 to i1, !dbg !614
  br i1 %62, label %69, label %63, !dbg !608

63:                                               ; preds = %60, %57
  %64 = load ptr, ptr %4, align 2, !dbg !615, !tbaa !21
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 3, !dbg !616
  %66 = load i16, ptr %65, align 2, !dbg !616, !tbaa !39
  store i16 %66, ptr @scheduler_target, align 2, !dbg !617, !tbaa !9
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !618, !tbaa !9
  %67 = load ptr, ptr %4, align 2, !dbg !619, !tbaa !21
  %68 = getelementptr inbounds %struct.thread, ptr %67, i32 0, i32 3, !dbg !620
  store i16 0, ptr %68, align 2, !dbg !621, !tbaa !39
  store i16 0, ptr %2, align 2, !dbg !622
  store i32 1, ptr %7, align 2
  br label %71, !dbg !622

69:                                               ; preds = %60, %52
  %70 = load i16, ptr getelementptr inbounds ([0 x i16], ptr @__unprotected_handlers, i16 0, i16 15), align 2, !dbg !623, !tbaa !9
  store i16 %70, ptr @scheduler_target, align 2, !dbg !624, !tbaa !9
  store i16 1, ptr %2, align 2, !dbg !625
  store i32 1, ptr %7, align 2
  br label %71, !dbg !625

71:                                               ; preds = %69, %63, %50
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #4, !dbg !626
  %72 = load i16, ptr %2, align 2, !dbg !626
  ret i16 %72, !dbg !626
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !627 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !21
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #4, !dbg !629
  %4 = load ptr, ptr %2, align 2, !dbg !629, !tbaa !21
  %5 = ptrtoint ptr %4 to i16, !dbg !629
  store i16 %5, ptr %3, align 2, !dbg !629, !tbaa !257
  %6 = load i16, ptr %3, align 2, !dbg !630, !tbaa !257
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #4, !dbg !630, !srcloc !631
  store i16 %7, ptr %3, align 2, !dbg !630, !tbaa !257
  %8 = load i16, ptr %3, align 2, !dbg !632, !tbaa !257
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #4, !dbg !633
  ret i16 %8, !dbg !634
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_kept(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !635 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !21
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #4, !dbg !636
  store i16 0, ptr %4, align 2, !dbg !637, !tbaa !9
  br label %6, !dbg !636

6:                                                ; preds = %27, %1
  %7 = load i16, ptr %4, align 2, !dbg !638, !tbaa !9
  %8 = load i16, ptr @thread_count, align 2, !dbg !639, !tbaa !9
  %9 = icmp ule i16 %7, %8, !dbg !640
  br i1 %9, label %11, label %10, !dbg !641

10:                                               ; preds = %6
  store i32 2, ptr %5, align 2
  br label %30, !dbg !641

11:                                               ; preds = %6
  %12 = load i16, ptr %4, align 2, !dbg !642, !tbaa !9
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !643
  %14 = load ptr, ptr %3, align 2, !dbg !644, !tbaa !21
  %15 = icmp ne ptr %13, %14, !dbg !645
  br i1 %15, label %16, label %26, !dbg !646

16:                                               ; preds = %11
  %17 = load i16, ptr %4, align 2, !dbg !647, !tbaa !9
  %18 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %17, !dbg !648
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 3, !dbg !649
  %20 = load i16, ptr %19, align 2, !dbg !649, !tbaa !39
  %21 = load ptr, ptr %3, align 2, !dbg !650, !tbaa !21
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 0, !dbg !651
  %23 = load i16, ptr %22, align 2, !dbg !651, !tbaa !60
  %24 = icmp eq i16 %20, %23, !dbg !652
  br i1 %24, label %25, label %26, !dbg !653

25:                                               ; preds = %16
  store i1 true, ptr %2, align 1, !dbg !654
  store i32 1, ptr %5, align 2
  br label %30, !dbg !654

26:                                               ; preds = %16, %11
  br label %27, !dbg !655

27:                                               ; preds = %26
  %28 = load i16, ptr %4, align 2, !dbg !656, !tbaa !9
  %29 = add i16 %28, 1, !dbg !656
  store i16 %29, ptr %4, align 2, !dbg !656, !tbaa !9
  br label %6, !dbg !641, !llvm.loop !657

30:                                               ; preds = %25, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #4, !dbg !641
  %31 = load i32, ptr %5, align 2
  switch i32 %31, label %35 [
    i32 2, label %32
    i32 1, label %33
  ]

32:                                               ; preds = %30
  store i1 false, ptr %2, align 1, !dbg !658
  br label %33, !dbg !658

33:                                               ; preds = %32, %30
  %34 = load i1, ptr %2, align 1, !dbg !659
  ret i1 %34, !dbg !659

35:                                               ; preds = %30
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @unmask() #0 section ".sm.SCHEDULER.text" !dbg !660 {
  %1 = alloca i16, align 2
  %2 = alloca i8, align 1
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #4, !dbg !661
  store i16 0, ptr %1, align 2, !dbg !662, !tbaa !9
  br label %3, !dbg !661

3:                                                ; preds = %40, %0
  %4 = load i8, ptr @is_masked, align 1, !dbg !663, !tbaa !29, !range !91, !noundef !8
  %5 = trunc i8 %4 to i1, !dbg !663
  br i1 %5, label %6, label %9, !dbg !664

6:                                                ; preds = %3
  %7 = load i16, ptr %1, align 2, !dbg !665, !tbaa !9
  %8 = icmp ult i16 %7, 4, !dbg !666
  br label %9

9:                                                ; preds = %6, %3
  %10 = phi i1 [ false, %3 ], [ %8, %6 ], !dbg !667
  br i1 %10, label %12, label %11, !dbg !668

11:                                               ; preds = %9
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #4, !dbg !668
  br label %43

12:                                               ; preds = %9
  call void @llvm.lifetime.start.p0(i64 1, ptr %2) #4, !dbg !669
  %13 = load i16, ptr %1, align 2, !dbg !670, !tbaa !9
  %14 = getelementptr inbounds [4 x i16], ptr @masked, i16 0, i16 %13, !dbg !670
  %15 = load i16, ptr %14, align 2, !dbg !670, !tbaa !9
  %16 = inttoptr i16 %15 to ptr, !dbg !670
  %17 = load volatile i8, ptr %16, align 1, !dbg !670, !tbaa !543
  store i8 %17, ptr %2, align 1, !dbg !671, !tbaa !543
  %18 = load i8, ptr %2, align 1, !dbg !672, !tbaa !543
  %19 = zext i8 %18 to i16, !dbg !672
  %20 = load i16, ptr %1, align 2, !dbg !673, !tbaa !9
  %21 = getelementptr inbounds [4 x i8], ptr @enabling, i16 0, i16 %20, !dbg !674
  %22 = load i8, ptr %21, align 1, !dbg !674, !tbaa !543
  %23 = zext i8 %22 to i16, !dbg !674
  %24 = and i16 %19, %23, !dbg !675
  %25 = icmp eq i16 %24, 0, !dbg !676
  br i1 %25, label %26, label %39, !dbg !677

26:                                               ; preds = %12
  %27 = load i8, ptr %2, align 1, !dbg !678, !tbaa !543
  %28 = zext i8 %27 to i16, !dbg !678
  %29 = load i16, ptr %1, align 2, !dbg !679, !tbaa !9
  %30 = getelementptr inbounds [4 x i8], ptr @enabled, i16 0, i16 %29, !dbg !680
  %31 = load i8, ptr %30, align 1, !dbg !680, !tbaa !543
  %32 = zext i8 %31 to i16, !dbg !680
  %33 = or i16 %28, %32, !dbg !681
  %34 = trunc i16 %33 to i8, !dbg !678
  %35 = load i16, ptr %1, align 2, !dbg !682, !tbaa !9
  %36 = getelementptr inbounds [4 x i16], ptr @masked, i16 0, i16 %35, !dbg !682
  %37 = load i16, ptr %36, align 2, !dbg !682, !tbaa !9
  %38 = inttoptr i16 %37 to ptr, !dbg !682
  store volatile i8 %34, ptr %38, align 1, !dbg !683, !tbaa !543
  br label %39, !dbg !684

39:                                               ; preds = %26, %12
  call void @llvm.lifetime.end.p0(i64 1, ptr %2) #4, !dbg !685
  br label %40, !dbg !685

40:                                               ; preds = %39
  %41 = load i16, ptr %1, align 2, !dbg !686, !tbaa !9
  %42 = add i16 %41, 1, !dbg !686
  store i16 %42, ptr %1, align 2, !dbg !686, !tbaa !9
  br label %3, !dbg !668, !llvm.loop !687

43:                                               ; preds = %11
  store i8 0, ptr @is_masked, align 1, !dbg !688, !tbaa !29
  ret void, !dbg !689
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !690 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !9
  store i32 %1, ptr %4, align 2, !tbaa !98
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #4, !dbg !691
  %6 = load i32, ptr %4, align 2, !dbg !692, !tbaa !98
  %7 = load i32, ptr @now, align 2, !dbg !693, !tbaa !98
  %8 = sub i32 %6, %7, !dbg !694
  store i32 %8, ptr %5, align 2, !dbg !695, !tbaa !98
  %9 = load i32, ptr %5, align 2, !dbg !696, !tbaa !98
  %10 = icmp sle i32 %9, 0, !dbg !697
  br i1 %10, label %11, label %12, !dbg !698

11:                                               ; preds = %2
  br label %24, !dbg !698

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !699, !tbaa !98
  %14 = load i16, ptr %3, align 2, !dbg !700, !tbaa !9
  %15 = zext i16 %14 to i32, !dbg !700
  %16 = icmp ult i32 %13, %15, !dbg !701
  br i1 %16, label %17, label %20, !dbg !699

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !702, !tbaa !98
  %19 = trunc i32 %18 to i16, !dbg !703
  br label %22, !dbg !699

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !704, !tbaa !9
  br label %22, !dbg !699

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !699
  br label %24, !dbg !698

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !698
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #4, !dbg !705
  ret i16 %25, !dbg !706
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin optsize "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "b6cc5c8eaf99bffa8d00d54660705550")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 246, type: !7, scopeLine: 246, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "b6cc5c8eaf99bffa8d00d54660705550")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"short", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !DILocation(line: 247, column: 5, scope: !5)
!14 = !DILocation(line: 247, column: 23, scope: !5)
!15 = !DILocation(line: 247, column: 43, scope: !5)
!16 = !DILocation(line: 247, column: 14, scope: !5)
!17 = !DILocation(line: 248, column: 5, scope: !5)
!18 = !DILocation(line: 248, column: 38, scope: !5)
!19 = !DILocation(line: 248, column: 30, scope: !5)
!20 = !DILocation(line: 248, column: 20, scope: !5)
!21 = !{!22, !22, i64 0}
!22 = !{!"any pointer", !11, i64 0}
!23 = !DILocation(line: 249, column: 5, scope: !5)
!24 = !DILocation(line: 250, column: 9, scope: !5)
!25 = !DILocation(line: 250, column: 27, scope: !5)
!26 = !DILocation(line: 251, column: 19, scope: !5)
!27 = !DILocation(line: 251, column: 26, scope: !5)
!28 = !DILocation(line: 251, column: 17, scope: !5)
!29 = !{!30, !30, i64 0}
!30 = !{!"_Bool", !11, i64 0}
!31 = !DILocation(line: 252, column: 13, scope: !5)
!32 = !DILocation(line: 252, column: 20, scope: !5)
!33 = !DILocation(line: 254, column: 30, scope: !5)
!34 = !DILocation(line: 254, column: 37, scope: !5)
!35 = !DILocation(line: 254, column: 56, scope: !5)
!36 = !DILocation(line: 254, column: 13, scope: !5)
!37 = !DILocation(line: 254, column: 21, scope: !5)
!38 = !DILocation(line: 254, column: 28, scope: !5)
!39 = !{!40, !10, i64 6}
!40 = !{!"thread", !10, i64 0, !41, i64 2, !10, i64 4, !10, i64 6, !42, i64 8, !42, i64 12, !42, i64 16, !42, i64 20, !10, i64 24, !30, i64 26, !30, i64 27, !10, i64 28}
!41 = !{!"int", !11, i64 0}
!42 = !{!"long", !11, i64 0}
!43 = !DILocation(line: 255, column: 9, scope: !5)
!44 = !DILocation(line: 256, column: 5, scope: !5)
!45 = !DILocation(line: 256, column: 16, scope: !5)
!46 = !DILocation(line: 256, column: 23, scope: !5)
!47 = !DILocation(line: 258, column: 9, scope: !5)
!48 = !DILocation(line: 258, column: 17, scope: !5)
!49 = !DILocation(line: 258, column: 23, scope: !5)
!50 = !{!40, !10, i64 28}
!51 = !DILocation(line: 259, column: 16, scope: !5)
!52 = !DILocation(line: 259, column: 9, scope: !5)
!53 = !DILocation(line: 260, column: 5, scope: !5)
!54 = !DILocation(line: 260, column: 16, scope: !5)
!55 = !DILocation(line: 260, column: 23, scope: !5)
!56 = !DILocation(line: 260, column: 36, scope: !5)
!57 = !DILocation(line: 260, column: 39, scope: !5)
!58 = !DILocation(line: 260, column: 49, scope: !5)
!59 = !DILocation(line: 260, column: 57, scope: !5)
!60 = !{!40, !10, i64 0}
!61 = !DILocation(line: 260, column: 46, scope: !5)
!62 = !DILocation(line: 262, column: 15, scope: !5)
!63 = !DILocation(line: 262, column: 9, scope: !5)
!64 = !DILocation(line: 263, column: 5, scope: !5)
!65 = !DILocation(line: 264, column: 26, scope: !5)
!66 = !DILocation(line: 264, column: 9, scope: !5)
!67 = !DILocation(line: 264, column: 17, scope: !5)
!68 = !DILocation(line: 264, column: 24, scope: !5)
!69 = !DILocation(line: 266, column: 5, scope: !5)
!70 = !DILocation(line: 266, column: 18, scope: !5)
!71 = !DILocation(line: 266, column: 25, scope: !5)
!72 = !DILocation(line: 266, column: 10, scope: !5)
!73 = !DILocation(line: 267, column: 10, scope: !5)
!74 = !DILocation(line: 267, column: 19, scope: !5)
!75 = !DILocation(line: 267, column: 32, scope: !5)
!76 = !DILocation(line: 267, column: 43, scope: !5)
!77 = !DILocation(line: 267, column: 40, scope: !5)
!78 = !DILocation(line: 267, column: 5, scope: !5)
!79 = !DILocation(line: 268, column: 21, scope: !5)
!80 = !DILocation(line: 268, column: 13, scope: !5)
!81 = !DILocation(line: 268, column: 30, scope: !5)
!82 = !{!40, !10, i64 4}
!83 = !DILocation(line: 268, column: 57, scope: !5)
!84 = !DILocation(line: 268, column: 55, scope: !5)
!85 = !DILocation(line: 268, column: 36, scope: !5)
!86 = !DILocation(line: 269, column: 19, scope: !5)
!87 = !DILocation(line: 270, column: 26, scope: !5)
!88 = !DILocation(line: 270, column: 18, scope: !5)
!89 = !DILocation(line: 270, column: 35, scope: !5)
!90 = !{!40, !30, i64 26}
!91 = !{i8 0, i8 2}
!92 = !DILocation(line: 270, column: 17, scope: !5)
!93 = !DILocation(line: 271, column: 25, scope: !5)
!94 = !DILocation(line: 271, column: 17, scope: !5)
!95 = !DILocation(line: 271, column: 34, scope: !5)
!96 = !DILocation(line: 271, column: 41, scope: !5)
!97 = !DILocation(line: 272, column: 44, scope: !5)
!98 = !{!42, !42, i64 0}
!99 = !DILocation(line: 272, column: 25, scope: !5)
!100 = !DILocation(line: 272, column: 17, scope: !5)
!101 = !DILocation(line: 272, column: 34, scope: !5)
!102 = !DILocation(line: 272, column: 42, scope: !5)
!103 = !{!40, !42, i64 16}
!104 = !DILocation(line: 273, column: 13, scope: !5)
!105 = !DILocation(line: 274, column: 9, scope: !5)
!106 = !DILocation(line: 275, column: 5, scope: !5)
!107 = !DILocation(line: 267, column: 64, scope: !5)
!108 = distinct !{!108, !78, !106, !109}
!109 = !{!"llvm.loop.mustprogress"}
!110 = !DILocation(line: 276, column: 10, scope: !5)
!111 = !DILocation(line: 276, column: 16, scope: !5)
!112 = !DILocation(line: 276, column: 20, scope: !5)
!113 = !DILocation(line: 276, column: 27, scope: !5)
!114 = !DILocation(line: 276, column: 40, scope: !5)
!115 = !DILocation(line: 276, column: 43, scope: !5)
!116 = !DILocation(line: 276, column: 61, scope: !5)
!117 = !DILocation(line: 276, column: 9, scope: !5)
!118 = !DILocation(line: 277, column: 26, scope: !5)
!119 = !DILocation(line: 277, column: 23, scope: !5)
!120 = !DILocation(line: 277, column: 17, scope: !5)
!121 = !DILocation(line: 278, column: 5, scope: !5)
!122 = !DILocation(line: 279, column: 12, scope: !5)
!123 = !DILocation(line: 280, column: 1, scope: !5)
!124 = !DILocation(line: 279, column: 5, scope: !5)
!125 = distinct !DISubprogram(name: "take_time", scope: !6, file: !6, line: 95, type: !7, scopeLine: 95, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!126 = !DILocation(line: 96, column: 5, scope: !125)
!127 = !DILocation(line: 96, column: 24, scope: !125)
!128 = !DILocation(line: 96, column: 14, scope: !125)
!129 = !DILocation(line: 97, column: 23, scope: !125)
!130 = !DILocation(line: 97, column: 33, scope: !125)
!131 = !DILocation(line: 97, column: 31, scope: !125)
!132 = !DILocation(line: 97, column: 12, scope: !125)
!133 = !DILocation(line: 97, column: 9, scope: !125)
!134 = !DILocation(line: 98, column: 12, scope: !125)
!135 = !DILocation(line: 98, column: 10, scope: !125)
!136 = !DILocation(line: 99, column: 1, scope: !125)
!137 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 147, type: !7, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!138 = !DILocation(line: 148, column: 5, scope: !137)
!139 = !DILocation(line: 148, column: 13, scope: !137)
!140 = !DILocation(line: 148, column: 20, scope: !137)
!141 = !DILocation(line: 149, column: 5, scope: !137)
!142 = !DILocation(line: 149, column: 13, scope: !137)
!143 = !DILocation(line: 149, column: 19, scope: !137)
!144 = !{!40, !30, i64 27}
!145 = !DILocation(line: 150, column: 5, scope: !137)
!146 = !DILocation(line: 150, column: 13, scope: !137)
!147 = !DILocation(line: 150, column: 22, scope: !137)
!148 = !{!40, !10, i64 24}
!149 = !DILocation(line: 151, column: 5, scope: !137)
!150 = !DILocation(line: 151, column: 12, scope: !137)
!151 = !DILocation(line: 151, column: 20, scope: !137)
!152 = !{!40, !42, i64 8}
!153 = !DILocation(line: 151, column: 27, scope: !137)
!154 = !DILocation(line: 151, column: 32, scope: !137)
!155 = !DILocation(line: 151, column: 42, scope: !137)
!156 = !DILocation(line: 151, column: 50, scope: !137)
!157 = !DILocation(line: 151, column: 35, scope: !137)
!158 = !DILocation(line: 0, scope: !137)
!159 = !DILocation(line: 152, column: 28, scope: !137)
!160 = !DILocation(line: 152, column: 36, scope: !137)
!161 = !DILocation(line: 152, column: 9, scope: !137)
!162 = !DILocation(line: 152, column: 17, scope: !137)
!163 = !DILocation(line: 152, column: 25, scope: !137)
!164 = distinct !{!164, !149, !165, !109}
!165 = !DILocation(line: 153, column: 5, scope: !137)
!166 = !DILocation(line: 154, column: 1, scope: !137)
!167 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 157, type: !7, scopeLine: 157, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!168 = !DILocation(line: 158, column: 5, scope: !167)
!169 = !DILocation(line: 158, column: 13, scope: !167)
!170 = !DILocation(line: 158, column: 19, scope: !167)
!171 = !DILocation(line: 159, column: 21, scope: !167)
!172 = !DILocation(line: 159, column: 27, scope: !167)
!173 = !DILocation(line: 159, column: 35, scope: !167)
!174 = !DILocation(line: 159, column: 25, scope: !167)
!175 = !DILocation(line: 159, column: 5, scope: !167)
!176 = !DILocation(line: 159, column: 13, scope: !167)
!177 = !DILocation(line: 159, column: 19, scope: !167)
!178 = !{!40, !42, i64 20}
!179 = !DILocation(line: 160, column: 9, scope: !167)
!180 = !DILocation(line: 160, column: 17, scope: !167)
!181 = !DILocation(line: 160, column: 26, scope: !167)
!182 = !DILocation(line: 161, column: 9, scope: !167)
!183 = !DILocation(line: 161, column: 17, scope: !167)
!184 = !DILocation(line: 161, column: 26, scope: !167)
!185 = !DILocation(line: 162, column: 5, scope: !167)
!186 = !DILocation(line: 163, column: 1, scope: !167)
!187 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 225, type: !7, scopeLine: 225, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!188 = !DILocation(line: 226, column: 5, scope: !187)
!189 = !DILocation(line: 226, column: 10, scope: !187)
!190 = !DILocation(line: 227, column: 10, scope: !187)
!191 = !DILocation(line: 227, column: 19, scope: !187)
!192 = !DILocation(line: 227, column: 31, scope: !187)
!193 = !DILocation(line: 227, column: 41, scope: !187)
!194 = !DILocation(line: 227, column: 38, scope: !187)
!195 = !DILocation(line: 227, column: 5, scope: !187)
!196 = !DILocation(line: 228, column: 9, scope: !187)
!197 = !DILocation(line: 228, column: 42, scope: !187)
!198 = !DILocation(line: 228, column: 34, scope: !187)
!199 = !DILocation(line: 228, column: 24, scope: !187)
!200 = !DILocation(line: 229, column: 19, scope: !187)
!201 = !DILocation(line: 229, column: 13, scope: !187)
!202 = !DILocation(line: 230, column: 13, scope: !187)
!203 = !DILocation(line: 231, column: 33, scope: !187)
!204 = !DILocation(line: 231, column: 31, scope: !187)
!205 = !DILocation(line: 232, column: 13, scope: !187)
!206 = !DILocation(line: 233, column: 32, scope: !187)
!207 = !DILocation(line: 233, column: 40, scope: !187)
!208 = !DILocation(line: 233, column: 47, scope: !187)
!209 = !DILocation(line: 233, column: 54, scope: !187)
!210 = !DILocation(line: 233, column: 62, scope: !187)
!211 = !DILocation(line: 233, column: 71, scope: !187)
!212 = !DILocation(line: 233, column: 79, scope: !187)
!213 = !DILocation(line: 233, column: 30, scope: !187)
!214 = !DILocation(line: 234, column: 31, scope: !187)
!215 = !DILocation(line: 234, column: 39, scope: !187)
!216 = !DILocation(line: 234, column: 46, scope: !187)
!217 = !DILocation(line: 234, column: 64, scope: !187)
!218 = !DILocation(line: 234, column: 72, scope: !187)
!219 = !DILocation(line: 234, column: 29, scope: !187)
!220 = !DILocation(line: 235, column: 13, scope: !187)
!221 = !DILocation(line: 235, column: 21, scope: !187)
!222 = !DILocation(line: 235, column: 28, scope: !187)
!223 = !DILocation(line: 236, column: 13, scope: !187)
!224 = !DILocation(line: 238, column: 17, scope: !187)
!225 = !DILocation(line: 238, column: 23, scope: !187)
!226 = !DILocation(line: 238, column: 27, scope: !187)
!227 = !DILocation(line: 238, column: 35, scope: !187)
!228 = !DILocation(line: 238, column: 26, scope: !187)
!229 = !DILocation(line: 0, scope: !187)
!230 = !DILocation(line: 238, column: 15, scope: !187)
!231 = !DILocation(line: 239, column: 5, scope: !187)
!232 = !DILocation(line: 227, column: 61, scope: !187)
!233 = distinct !{!233, !195, !231, !109}
!234 = !DILocation(line: 240, column: 23, scope: !187)
!235 = !DILocation(line: 241, column: 5, scope: !187)
!236 = !DILocation(line: 242, column: 35, scope: !187)
!237 = !DILocation(line: 242, column: 12, scope: !187)
!238 = !DILocation(line: 242, column: 5, scope: !187)
!239 = !DILocation(line: 243, column: 1, scope: !187)
!240 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 283, type: !7, scopeLine: 283, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!241 = !DILocation(line: 284, column: 5, scope: !240)
!242 = !DILocation(line: 285, column: 9, scope: !240)
!243 = !DILocation(line: 285, column: 27, scope: !240)
!244 = !DILocation(line: 286, column: 17, scope: !240)
!245 = !DILocation(line: 287, column: 17, scope: !240)
!246 = !DILocation(line: 288, column: 5, scope: !240)
!247 = !DILocation(line: 289, column: 17, scope: !240)
!248 = !DILocation(line: 289, column: 9, scope: !240)
!249 = !DILocation(line: 289, column: 36, scope: !240)
!250 = !DILocation(line: 289, column: 42, scope: !240)
!251 = !DILocation(line: 290, column: 25, scope: !240)
!252 = !DILocation(line: 290, column: 17, scope: !240)
!253 = !DILocation(line: 290, column: 9, scope: !240)
!254 = !DILocation(line: 292, column: 12, scope: !240)
!255 = !DILocation(line: 292, column: 5, scope: !240)
!256 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 296, type: !7, scopeLine: 296, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!257 = !{!41, !41, i64 0}
!258 = !DILocation(line: 297, column: 9, scope: !256)
!259 = !DILocation(line: 297, column: 27, scope: !256)
!260 = !DILocation(line: 297, column: 47, scope: !256)
!261 = !DILocation(line: 297, column: 58, scope: !256)
!262 = !DILocation(line: 297, column: 50, scope: !256)
!263 = !DILocation(line: 297, column: 77, scope: !256)
!264 = !{!40, !41, i64 2}
!265 = !DILocation(line: 297, column: 83, scope: !256)
!266 = !DILocation(line: 297, column: 80, scope: !256)
!267 = !DILocation(line: 298, column: 16, scope: !256)
!268 = !DILocation(line: 298, column: 9, scope: !256)
!269 = !DILocation(line: 300, column: 5, scope: !256)
!270 = !DILocation(line: 301, column: 21, scope: !256)
!271 = !DILocation(line: 301, column: 13, scope: !256)
!272 = !DILocation(line: 301, column: 5, scope: !256)
!273 = !DILocation(line: 302, column: 12, scope: !256)
!274 = !DILocation(line: 302, column: 5, scope: !256)
!275 = !DILocation(line: 303, column: 1, scope: !256)
!276 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 306, type: !7, scopeLine: 306, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!277 = !DILocation(line: 307, column: 5, scope: !276)
!278 = !DILocation(line: 308, column: 13, scope: !276)
!279 = !DILocation(line: 309, column: 12, scope: !276)
!280 = !DILocation(line: 309, column: 5, scope: !276)
!281 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 313, type: !7, scopeLine: 313, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!282 = !DILocation(line: 314, column: 5, scope: !281)
!283 = !DILocation(line: 315, column: 12, scope: !281)
!284 = !DILocation(line: 315, column: 5, scope: !281)
!285 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 319, type: !7, scopeLine: 319, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!286 = !DILocation(line: 320, column: 5, scope: !285)
!287 = !DILocation(line: 321, column: 5, scope: !285)
!288 = !DILocation(line: 322, column: 18, scope: !285)
!289 = !DILocation(line: 322, column: 32, scope: !285)
!290 = !DILocation(line: 322, column: 25, scope: !285)
!291 = !DILocation(line: 322, column: 37, scope: !285)
!292 = !DILocation(line: 322, column: 45, scope: !285)
!293 = !DILocation(line: 322, column: 43, scope: !285)
!294 = !DILocation(line: 322, column: 22, scope: !285)
!295 = !DILocation(line: 322, column: 16, scope: !285)
!296 = !DILocation(line: 323, column: 15, scope: !285)
!297 = !DILocation(line: 324, column: 5, scope: !285)
!298 = !DILocation(line: 325, column: 1, scope: !285)
!299 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 101, type: !7, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!300 = !DILocation(line: 102, column: 10, scope: !299)
!301 = !DILocation(line: 102, column: 9, scope: !299)
!302 = !DILocation(line: 103, column: 17, scope: !299)
!303 = !DILocation(line: 104, column: 15, scope: !299)
!304 = !DILocation(line: 105, column: 17, scope: !299)
!305 = !DILocation(line: 106, column: 5, scope: !299)
!306 = !DILocation(line: 107, column: 1, scope: !299)
!307 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 115, type: !7, scopeLine: 115, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!308 = !DILocation(line: 116, column: 5, scope: !307)
!309 = !DILocation(line: 116, column: 14, scope: !307)
!310 = !DILocation(line: 117, column: 5, scope: !307)
!311 = !DILocation(line: 117, column: 21, scope: !307)
!312 = !DILocation(line: 117, column: 39, scope: !307)
!313 = !DILocation(line: 117, column: 61, scope: !307)
!314 = !DILocation(line: 117, column: 76, scope: !307)
!315 = !DILocation(line: 117, column: 14, scope: !307)
!316 = !DILocation(line: 118, column: 10, scope: !307)
!317 = !DILocation(line: 118, column: 19, scope: !307)
!318 = !DILocation(line: 118, column: 31, scope: !307)
!319 = !DILocation(line: 118, column: 41, scope: !307)
!320 = !DILocation(line: 118, column: 38, scope: !307)
!321 = !DILocation(line: 118, column: 5, scope: !307)
!322 = !DILocation(line: 119, column: 9, scope: !307)
!323 = !DILocation(line: 119, column: 48, scope: !307)
!324 = !DILocation(line: 119, column: 40, scope: !307)
!325 = !DILocation(line: 119, column: 30, scope: !307)
!326 = !DILocation(line: 120, column: 13, scope: !307)
!327 = !DILocation(line: 120, column: 23, scope: !307)
!328 = !DILocation(line: 120, column: 20, scope: !307)
!329 = !DILocation(line: 121, column: 27, scope: !307)
!330 = !DILocation(line: 121, column: 33, scope: !307)
!331 = !DILocation(line: 121, column: 41, scope: !307)
!332 = !DILocation(line: 121, column: 51, scope: !307)
!333 = !DILocation(line: 121, column: 59, scope: !307)
!334 = !{!40, !42, i64 12}
!335 = !DILocation(line: 121, column: 49, scope: !307)
!336 = !DILocation(line: 121, column: 20, scope: !307)
!337 = !DILocation(line: 121, column: 18, scope: !307)
!338 = !DILocation(line: 122, column: 9, scope: !307)
!339 = !DILocation(line: 122, column: 20, scope: !307)
!340 = !DILocation(line: 122, column: 28, scope: !307)
!341 = !DILocation(line: 123, column: 27, scope: !307)
!342 = !DILocation(line: 123, column: 33, scope: !307)
!343 = !DILocation(line: 123, column: 41, scope: !307)
!344 = !DILocation(line: 123, column: 20, scope: !307)
!345 = !DILocation(line: 123, column: 18, scope: !307)
!346 = !DILocation(line: 124, column: 9, scope: !307)
!347 = !DILocation(line: 124, column: 21, scope: !307)
!348 = !DILocation(line: 124, column: 29, scope: !307)
!349 = !DILocation(line: 124, column: 36, scope: !307)
!350 = !DILocation(line: 124, column: 39, scope: !307)
!351 = !DILocation(line: 124, column: 47, scope: !307)
!352 = !DILocation(line: 124, column: 54, scope: !307)
!353 = !DILocation(line: 124, column: 20, scope: !307)
!354 = !DILocation(line: 125, column: 27, scope: !307)
!355 = !DILocation(line: 125, column: 33, scope: !307)
!356 = !DILocation(line: 125, column: 41, scope: !307)
!357 = !DILocation(line: 125, column: 20, scope: !307)
!358 = !DILocation(line: 125, column: 18, scope: !307)
!359 = !DILocation(line: 126, column: 9, scope: !307)
!360 = !DILocation(line: 127, column: 5, scope: !307)
!361 = !DILocation(line: 118, column: 53, scope: !307)
!362 = distinct !{!362, !321, !360, !109}
!363 = !DILocation(line: 128, column: 9, scope: !307)
!364 = !DILocation(line: 128, column: 19, scope: !307)
!365 = !DILocation(line: 128, column: 22, scope: !307)
!366 = !DILocation(line: 128, column: 40, scope: !307)
!367 = !DILocation(line: 129, column: 23, scope: !307)
!368 = !DILocation(line: 129, column: 29, scope: !307)
!369 = !DILocation(line: 129, column: 16, scope: !307)
!370 = !DILocation(line: 129, column: 14, scope: !307)
!371 = !DILocation(line: 130, column: 5, scope: !307)
!372 = !DILocation(line: 131, column: 14, scope: !307)
!373 = !DILocation(line: 131, column: 21, scope: !307)
!374 = !DILocation(line: 131, column: 19, scope: !307)
!375 = !DILocation(line: 131, column: 12, scope: !307)
!376 = !DILocation(line: 132, column: 20, scope: !307)
!377 = !DILocation(line: 132, column: 26, scope: !307)
!378 = !DILocation(line: 132, column: 24, scope: !307)
!379 = !DILocation(line: 132, column: 35, scope: !307)
!380 = !DILocation(line: 132, column: 32, scope: !307)
!381 = !DILocation(line: 132, column: 9, scope: !307)
!382 = !DILocation(line: 133, column: 17, scope: !307)
!383 = !DILocation(line: 134, column: 5, scope: !307)
!384 = !DILocation(line: 135, column: 1, scope: !307)
!385 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 353, type: !7, scopeLine: 353, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!386 = !DILocation(line: 354, column: 9, scope: !385)
!387 = !DILocation(line: 354, column: 16, scope: !385)
!388 = !DILocation(line: 355, column: 51, scope: !385)
!389 = !DILocation(line: 355, column: 9, scope: !385)
!390 = !DILocation(line: 356, column: 5, scope: !385)
!391 = !DILocation(line: 357, column: 1, scope: !385)
!392 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 327, type: !7, scopeLine: 327, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!393 = !DILocation(line: 328, column: 9, scope: !392)
!394 = !DILocation(line: 328, column: 18, scope: !392)
!395 = !{!396, !10, i64 0}
!396 = !{!"request", !10, i64 0, !10, i64 2, !41, i64 4, !10, i64 6, !42, i64 8, !42, i64 12}
!397 = !DILocation(line: 328, column: 28, scope: !392)
!398 = !DILocation(line: 328, column: 41, scope: !392)
!399 = !DILocation(line: 328, column: 25, scope: !392)
!400 = !DILocation(line: 328, column: 45, scope: !392)
!401 = !DILocation(line: 328, column: 48, scope: !392)
!402 = !DILocation(line: 328, column: 57, scope: !392)
!403 = !DILocation(line: 328, column: 64, scope: !392)
!404 = !DILocation(line: 329, column: 9, scope: !392)
!405 = !DILocation(line: 331, column: 5, scope: !392)
!406 = !DILocation(line: 331, column: 38, scope: !392)
!407 = !DILocation(line: 331, column: 47, scope: !392)
!408 = !DILocation(line: 331, column: 30, scope: !392)
!409 = !DILocation(line: 331, column: 20, scope: !392)
!410 = !DILocation(line: 332, column: 21, scope: !392)
!411 = !DILocation(line: 332, column: 30, scope: !392)
!412 = !{!396, !10, i64 2}
!413 = !DILocation(line: 332, column: 5, scope: !392)
!414 = !DILocation(line: 332, column: 13, scope: !392)
!415 = !DILocation(line: 332, column: 19, scope: !392)
!416 = !DILocation(line: 333, column: 18, scope: !392)
!417 = !DILocation(line: 333, column: 27, scope: !392)
!418 = !{!396, !41, i64 4}
!419 = !DILocation(line: 333, column: 5, scope: !392)
!420 = !DILocation(line: 333, column: 13, scope: !392)
!421 = !DILocation(line: 333, column: 16, scope: !392)
!422 = !DILocation(line: 334, column: 21, scope: !392)
!423 = !DILocation(line: 334, column: 30, scope: !392)
!424 = !{!396, !10, i64 6}
!425 = !DILocation(line: 334, column: 5, scope: !392)
!426 = !DILocation(line: 334, column: 13, scope: !392)
!427 = !DILocation(line: 334, column: 19, scope: !392)
!428 = !DILocation(line: 335, column: 22, scope: !392)
!429 = !DILocation(line: 335, column: 31, scope: !392)
!430 = !{!396, !42, i64 8}
!431 = !DILocation(line: 335, column: 5, scope: !392)
!432 = !DILocation(line: 335, column: 13, scope: !392)
!433 = !DILocation(line: 335, column: 20, scope: !392)
!434 = !DILocation(line: 336, column: 24, scope: !392)
!435 = !DILocation(line: 336, column: 33, scope: !392)
!436 = !{!396, !42, i64 12}
!437 = !DILocation(line: 336, column: 5, scope: !392)
!438 = !DILocation(line: 336, column: 13, scope: !392)
!439 = !DILocation(line: 336, column: 22, scope: !392)
!440 = !DILocation(line: 337, column: 5, scope: !392)
!441 = !DILocation(line: 338, column: 5, scope: !392)
!442 = !DILocation(line: 339, column: 23, scope: !392)
!443 = !DILocation(line: 339, column: 5, scope: !392)
!444 = !DILocation(line: 339, column: 13, scope: !392)
!445 = !DILocation(line: 339, column: 21, scope: !392)
!446 = !DILocation(line: 340, column: 12, scope: !392)
!447 = !DILocation(line: 340, column: 5, scope: !392)
!448 = !DILocation(line: 341, column: 17, scope: !392)
!449 = !DILocation(line: 342, column: 5, scope: !392)
!450 = !DILocation(line: 343, column: 5, scope: !392)
!451 = !DILocation(line: 344, column: 1, scope: !392)
!452 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 93, type: !7, scopeLine: 93, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!453 = !DILocation(line: 93, column: 59, scope: !452)
!454 = !DILocation(line: 93, column: 65, scope: !452)
!455 = !DILocation(line: 93, column: 63, scope: !452)
!456 = !DILocation(line: 93, column: 71, scope: !452)
!457 = !DILocation(line: 93, column: 42, scope: !452)
!458 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 166, type: !7, scopeLine: 166, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!459 = !DILocation(line: 167, column: 10, scope: !458)
!460 = !DILocation(line: 167, column: 18, scope: !458)
!461 = !DILocation(line: 167, column: 25, scope: !458)
!462 = !DILocation(line: 167, column: 28, scope: !458)
!463 = !DILocation(line: 167, column: 36, scope: !458)
!464 = !DILocation(line: 167, column: 43, scope: !458)
!465 = !DILocation(line: 167, column: 48, scope: !458)
!466 = !DILocation(line: 167, column: 58, scope: !458)
!467 = !DILocation(line: 167, column: 66, scope: !458)
!468 = !DILocation(line: 167, column: 51, scope: !458)
!469 = !DILocation(line: 167, column: 9, scope: !458)
!470 = !DILocation(line: 168, column: 9, scope: !458)
!471 = !DILocation(line: 168, column: 17, scope: !458)
!472 = !DILocation(line: 168, column: 24, scope: !458)
!473 = !DILocation(line: 169, column: 5, scope: !458)
!474 = !DILocation(line: 170, column: 9, scope: !458)
!475 = !DILocation(line: 170, column: 17, scope: !458)
!476 = !DILocation(line: 170, column: 24, scope: !458)
!477 = !DILocation(line: 170, column: 34, scope: !458)
!478 = !DILocation(line: 170, column: 42, scope: !458)
!479 = !DILocation(line: 170, column: 52, scope: !458)
!480 = !DILocation(line: 170, column: 60, scope: !458)
!481 = !DILocation(line: 170, column: 50, scope: !458)
!482 = !DILocation(line: 170, column: 27, scope: !458)
!483 = !DILocation(line: 171, column: 9, scope: !458)
!484 = !DILocation(line: 171, column: 17, scope: !458)
!485 = !DILocation(line: 171, column: 23, scope: !458)
!486 = !DILocation(line: 172, column: 16, scope: !458)
!487 = !DILocation(line: 172, column: 9, scope: !458)
!488 = !DILocation(line: 173, column: 5, scope: !458)
!489 = !DILocation(line: 174, column: 10, scope: !458)
!490 = !DILocation(line: 174, column: 18, scope: !458)
!491 = !DILocation(line: 174, column: 25, scope: !458)
!492 = !DILocation(line: 174, column: 29, scope: !458)
!493 = !DILocation(line: 174, column: 37, scope: !458)
!494 = !DILocation(line: 174, column: 43, scope: !458)
!495 = !DILocation(line: 174, column: 54, scope: !458)
!496 = !DILocation(line: 174, column: 62, scope: !458)
!497 = !DILocation(line: 174, column: 47, scope: !458)
!498 = !DILocation(line: 174, column: 9, scope: !458)
!499 = !DILocation(line: 175, column: 9, scope: !458)
!500 = !DILocation(line: 177, column: 5, scope: !458)
!501 = !DILocation(line: 177, column: 13, scope: !458)
!502 = !DILocation(line: 177, column: 19, scope: !458)
!503 = !DILocation(line: 178, column: 9, scope: !458)
!504 = !DILocation(line: 178, column: 17, scope: !458)
!505 = !DILocation(line: 178, column: 24, scope: !458)
!506 = !DILocation(line: 178, column: 29, scope: !458)
!507 = !DILocation(line: 178, column: 71, scope: !458)
!508 = !DILocation(line: 178, column: 79, scope: !458)
!509 = !DILocation(line: 178, column: 46, scope: !458)
!510 = !DILocation(line: 178, column: 32, scope: !458)
!511 = !DILocation(line: 178, column: 89, scope: !458)
!512 = !DILocation(line: 178, column: 97, scope: !458)
!513 = !DILocation(line: 178, column: 86, scope: !458)
!514 = !DILocation(line: 179, column: 16, scope: !458)
!515 = !DILocation(line: 179, column: 9, scope: !458)
!516 = !DILocation(line: 180, column: 9, scope: !458)
!517 = !DILocation(line: 182, column: 9, scope: !458)
!518 = !DILocation(line: 182, column: 17, scope: !458)
!519 = !DILocation(line: 182, column: 24, scope: !458)
!520 = !DILocation(line: 182, column: 29, scope: !458)
!521 = !DILocation(line: 182, column: 32, scope: !458)
!522 = !DILocation(line: 182, column: 40, scope: !458)
!523 = !DILocation(line: 182, column: 46, scope: !458)
!524 = !DILocation(line: 182, column: 64, scope: !458)
!525 = !DILocation(line: 182, column: 75, scope: !458)
!526 = !DILocation(line: 182, column: 67, scope: !458)
!527 = !DILocation(line: 183, column: 15, scope: !458)
!528 = !DILocation(line: 183, column: 9, scope: !458)
!529 = !DILocation(line: 184, column: 9, scope: !458)
!530 = !DILocation(line: 186, column: 5, scope: !458)
!531 = !DILocation(line: 187, column: 1, scope: !458)
!532 = distinct !DISubprogram(name: "mask", scope: !6, file: !6, line: 73, type: !7, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!533 = !DILocation(line: 74, column: 10, scope: !532)
!534 = !DILocation(line: 74, column: 19, scope: !532)
!535 = !DILocation(line: 74, column: 32, scope: !532)
!536 = !DILocation(line: 74, column: 42, scope: !532)
!537 = !DILocation(line: 74, column: 45, scope: !532)
!538 = !DILocation(line: 74, column: 52, scope: !532)
!539 = !DILocation(line: 0, scope: !532)
!540 = !DILocation(line: 74, column: 5, scope: !532)
!541 = !DILocation(line: 75, column: 9, scope: !532)
!542 = !DILocation(line: 75, column: 27, scope: !532)
!543 = !{!11, !11, i64 0}
!544 = !DILocation(line: 75, column: 17, scope: !532)
!545 = !DILocation(line: 76, column: 27, scope: !532)
!546 = !DILocation(line: 76, column: 46, scope: !532)
!547 = !DILocation(line: 76, column: 37, scope: !532)
!548 = !DILocation(line: 76, column: 35, scope: !532)
!549 = !DILocation(line: 76, column: 17, scope: !532)
!550 = !DILocation(line: 76, column: 9, scope: !532)
!551 = !DILocation(line: 76, column: 25, scope: !532)
!552 = !DILocation(line: 77, column: 41, scope: !532)
!553 = !DILocation(line: 77, column: 70, scope: !532)
!554 = !DILocation(line: 77, column: 61, scope: !532)
!555 = !DILocation(line: 77, column: 60, scope: !532)
!556 = !DILocation(line: 77, column: 51, scope: !532)
!557 = !DILocation(line: 77, column: 49, scope: !532)
!558 = !DILocation(line: 77, column: 9, scope: !532)
!559 = !DILocation(line: 77, column: 39, scope: !532)
!560 = !DILocation(line: 78, column: 5, scope: !532)
!561 = !DILocation(line: 74, column: 68, scope: !532)
!562 = distinct !{!562, !540, !560, !109}
!563 = !DILocation(line: 79, column: 15, scope: !532)
!564 = !DILocation(line: 80, column: 1, scope: !532)
!565 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 189, type: !7, scopeLine: 189, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!566 = !DILocation(line: 190, column: 5, scope: !565)
!567 = !DILocation(line: 190, column: 20, scope: !565)
!568 = !DILocation(line: 191, column: 9, scope: !565)
!569 = !DILocation(line: 192, column: 9, scope: !565)
!570 = !DILocation(line: 193, column: 13, scope: !565)
!571 = !DILocation(line: 193, column: 23, scope: !565)
!572 = !DILocation(line: 193, column: 33, scope: !565)
!573 = !DILocation(line: 193, column: 26, scope: !565)
!574 = !DILocation(line: 194, column: 23, scope: !565)
!575 = !DILocation(line: 195, column: 21, scope: !565)
!576 = !DILocation(line: 196, column: 9, scope: !565)
!577 = !DILocation(line: 197, column: 13, scope: !565)
!578 = !DILocation(line: 197, column: 21, scope: !565)
!579 = !DILocation(line: 198, column: 13, scope: !565)
!580 = !DILocation(line: 198, column: 22, scope: !565)
!581 = !DILocation(line: 199, column: 18, scope: !565)
!582 = !DILocation(line: 199, column: 34, scope: !565)
!583 = !DILocation(line: 199, column: 27, scope: !565)
!584 = !DILocation(line: 199, column: 44, scope: !565)
!585 = !DILocation(line: 199, column: 49, scope: !565)
!586 = !DILocation(line: 199, column: 54, scope: !565)
!587 = !DILocation(line: 199, column: 13, scope: !565)
!588 = !DILocation(line: 200, column: 23, scope: !565)
!589 = !DILocation(line: 201, column: 13, scope: !565)
!590 = !DILocation(line: 199, column: 65, scope: !565)
!591 = distinct !{!591, !587, !589, !109}
!592 = !DILocation(line: 202, column: 24, scope: !565)
!593 = !DILocation(line: 202, column: 32, scope: !565)
!594 = !DILocation(line: 202, column: 21, scope: !565)
!595 = !DILocation(line: 203, column: 35, scope: !565)
!596 = !DILocation(line: 203, column: 33, scope: !565)
!597 = !DILocation(line: 204, column: 17, scope: !565)
!598 = !DILocation(line: 205, column: 59, scope: !565)
!599 = !DILocation(line: 205, column: 36, scope: !565)
!600 = !DILocation(line: 205, column: 34, scope: !565)
!601 = !DILocation(line: 206, column: 17, scope: !565)
!602 = !DILocation(line: 208, column: 21, scope: !565)
!603 = !DILocation(line: 209, column: 32, scope: !565)
!604 = !DILocation(line: 209, column: 30, scope: !565)
!605 = !DILocation(line: 210, column: 13, scope: !565)
!606 = !DILocation(line: 211, column: 9, scope: !565)
!607 = !DILocation(line: 212, column: 5, scope: !565)
!608 = !DILocation(line: 214, column: 9, scope: !565)
!609 = !DILocation(line: 214, column: 17, scope: !565)
!610 = !DILocation(line: 214, column: 24, scope: !565)
!611 = !DILocation(line: 214, column: 29, scope: !565)
!612 = !DILocation(line: 214, column: 34, scope: !565)
!613 = !DILocation(line: 214, column: 42, scope: !565)
!614 = !DILocation(line: 214, column: 46, scope: !565)
!615 = !DILocation(line: 215, column: 28, scope: !565)
!616 = !DILocation(line: 215, column: 36, scope: !565)
!617 = !DILocation(line: 215, column: 26, scope: !565)
!618 = !DILocation(line: 216, column: 25, scope: !565)
!619 = !DILocation(line: 217, column: 9, scope: !565)
!620 = !DILocation(line: 217, column: 17, scope: !565)
!621 = !DILocation(line: 217, column: 24, scope: !565)
!622 = !DILocation(line: 218, column: 9, scope: !565)
!623 = !DILocation(line: 220, column: 24, scope: !565)
!624 = !DILocation(line: 220, column: 22, scope: !565)
!625 = !DILocation(line: 221, column: 5, scope: !565)
!626 = !DILocation(line: 222, column: 1, scope: !565)
!627 = distinct !DISubprogram(name: "sancus_get_id", scope: !628, file: !628, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!628 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!629 = !DILocation(line: 267, column: 5, scope: !627)
!630 = !DILocation(line: 268, column: 5, scope: !627)
!631 = !{i64 0}
!632 = !DILocation(line: 269, column: 12, scope: !627)
!633 = !DILocation(line: 270, column: 1, scope: !627)
!634 = !DILocation(line: 269, column: 5, scope: !627)
!635 = distinct !DISubprogram(name: "is_kept", scope: !6, file: !6, line: 138, type: !7, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!636 = !DILocation(line: 139, column: 10, scope: !635)
!637 = !DILocation(line: 139, column: 19, scope: !635)
!638 = !DILocation(line: 139, column: 31, scope: !635)
!639 = !DILocation(line: 139, column: 41, scope: !635)
!640 = !DILocation(line: 139, column: 38, scope: !635)
!641 = !DILocation(line: 139, column: 5, scope: !635)
!642 = !DILocation(line: 140, column: 22, scope: !635)
!643 = !DILocation(line: 140, column: 14, scope: !635)
!644 = !DILocation(line: 140, column: 33, scope: !635)
!645 = !DILocation(line: 140, column: 30, scope: !635)
!646 = !DILocation(line: 140, column: 40, scope: !635)
!647 = !DILocation(line: 140, column: 51, scope: !635)
!648 = !DILocation(line: 140, column: 43, scope: !635)
!649 = !DILocation(line: 140, column: 59, scope: !635)
!650 = !DILocation(line: 140, column: 69, scope: !635)
!651 = !DILocation(line: 140, column: 77, scope: !635)
!652 = !DILocation(line: 140, column: 66, scope: !635)
!653 = !DILocation(line: 140, column: 13, scope: !635)
!654 = !DILocation(line: 141, column: 13, scope: !635)
!655 = !DILocation(line: 143, column: 5, scope: !635)
!656 = !DILocation(line: 139, column: 61, scope: !635)
!657 = distinct !{!657, !641, !655, !109}
!658 = !DILocation(line: 144, column: 5, scope: !635)
!659 = !DILocation(line: 145, column: 1, scope: !635)
!660 = distinct !DISubprogram(name: "unmask", scope: !6, file: !6, line: 83, type: !7, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!661 = !DILocation(line: 84, column: 10, scope: !660)
!662 = !DILocation(line: 84, column: 19, scope: !660)
!663 = !DILocation(line: 84, column: 31, scope: !660)
!664 = !DILocation(line: 84, column: 41, scope: !660)
!665 = !DILocation(line: 84, column: 44, scope: !660)
!666 = !DILocation(line: 84, column: 51, scope: !660)
!667 = !DILocation(line: 0, scope: !660)
!668 = !DILocation(line: 84, column: 5, scope: !660)
!669 = !DILocation(line: 85, column: 9, scope: !660)
!670 = !DILocation(line: 85, column: 27, scope: !660)
!671 = !DILocation(line: 85, column: 17, scope: !660)
!672 = !DILocation(line: 86, column: 14, scope: !660)
!673 = !DILocation(line: 86, column: 33, scope: !660)
!674 = !DILocation(line: 86, column: 24, scope: !660)
!675 = !DILocation(line: 86, column: 22, scope: !660)
!676 = !DILocation(line: 86, column: 42, scope: !660)
!677 = !DILocation(line: 86, column: 13, scope: !660)
!678 = !DILocation(line: 87, column: 45, scope: !660)
!679 = !DILocation(line: 87, column: 63, scope: !660)
!680 = !DILocation(line: 87, column: 55, scope: !660)
!681 = !DILocation(line: 87, column: 53, scope: !660)
!682 = !DILocation(line: 87, column: 13, scope: !660)
!683 = !DILocation(line: 87, column: 43, scope: !660)
!684 = !DILocation(line: 88, column: 9, scope: !660)
!685 = !DILocation(line: 89, column: 5, scope: !660)
!686 = !DILocation(line: 84, column: 67, scope: !660)
!687 = distinct !{!687, !668, !685, !109}
!688 = !DILocation(line: 90, column: 15, scope: !660)
!689 = !DILocation(line: 91, column: 1, scope: !660)
!690 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 109, type: !7, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!691 = !DILocation(line: 110, column: 5, scope: !690)
!692 = !DILocation(line: 110, column: 18, scope: !690)
!693 = !DILocation(line: 110, column: 25, scope: !690)
!694 = !DILocation(line: 110, column: 23, scope: !690)
!695 = !DILocation(line: 110, column: 11, scope: !690)
!696 = !DILocation(line: 111, column: 21, scope: !690)
!697 = !DILocation(line: 111, column: 26, scope: !690)
!698 = !DILocation(line: 111, column: 12, scope: !690)
!699 = !DILocation(line: 111, column: 37, scope: !690)
!700 = !DILocation(line: 111, column: 44, scope: !690)
!701 = !DILocation(line: 111, column: 42, scope: !690)
!702 = !DILocation(line: 111, column: 61, scope: !690)
!703 = !DILocation(line: 111, column: 51, scope: !690)
!704 = !DILocation(line: 111, column: 68, scope: !690)
!705 = !DILocation(line: 112, column: 1, scope: !690)
!706 = !DILocation(line: 111, column: 5, scope: !690)
