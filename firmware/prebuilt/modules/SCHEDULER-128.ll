target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_SCHEDULER.input.create, 0"

%struct.thread = type { i16, i16, i16, i16, i32, i32, i32, i32, i32, i16, i8, i8, i8 }
%struct.kept = type { i16, i16 }
%struct.request = type { i16, i16, i16, i16, i32, i32 }

@is_borrowed = internal global i8 0, align 1
@scheduler_current = dso_local global i16 0, align 2
@outside = internal global i8 0, align 1
@pending = internal global i16 0, align 2
@threads = internal global [8 x %struct.thread] zeroinitializer, align 2
@scheduler_interrupt = dso_local global i16 0, align 2
@handled = internal global i16 0, align 2
@__unprotected_handlers = external dso_local global [0 x i8], align 1
@scheduler_target = dso_local global i16 0, align 2
@__sm_SCHEDULER_entry = external dso_local global i8, align 1
@thread_count = internal global i16 0, align 2
@now = internal global i32 0, align 2
@alarm_time = internal global i32 0, align 2
@has_alarm = internal global i8 0, align 1
@scheduler_context = dso_local global [13 x i16] zeroinitializer, align 2
@scheduler_caller_stack = dso_local global i16 0, align 2
@scheduler_index = dso_local global i16 0, align 2
@mark = internal global i16 0, align 2
@loans = internal global i16 0, align 2
@active = internal global i16 0, align 2
@next_release = internal global i32 0, align 2
@kept_count = internal global i16 0, align 2
@resumed = internal global %struct.kept zeroinitializer, align 2
@kept = internal global [32 x %struct.kept] zeroinitializer, align 2
@kept_first = internal global i16 0, align 2
@interrupted_timer = internal global i16 0, align 2
@loan_began = internal global i16 0, align 2
@running = internal global i8 0, align 1

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_refused() #0 section ".sm.SCHEDULER.text" !dbg !5 {
  call void @take_time() #5, !dbg !9
  %1 = load i8, ptr @is_borrowed, align 1, !dbg !10, !tbaa !11, !range !15, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !10
  br i1 %2, label %3, label %4, !dbg !10

3:                                                ; preds = %0
  call void @end_loan() #5, !dbg !16
  br label %14, !dbg !17

4:                                                ; preds = %0
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !18, !tbaa !19
  %6 = icmp eq i16 %5, 0, !dbg !21
  br i1 %6, label %7, label %10, !dbg !18

7:                                                ; preds = %4
  store i8 0, ptr @outside, align 1, !dbg !22, !tbaa !11
  %8 = load i16, ptr @pending, align 2, !dbg !23, !tbaa !19
  %9 = or i16 %8, 8192, !dbg !23
  store i16 %9, ptr @pending, align 2, !dbg !23, !tbaa !19
  call void @have_handlers_look() #5, !dbg !24
  br label %13, !dbg !25

10:                                               ; preds = %4
  %11 = load i16, ptr @scheduler_current, align 2, !dbg !26, !tbaa !19
  %12 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %11, !dbg !27
  call void @finish(ptr noundef %12) #5, !dbg !28
  br label %13

13:                                               ; preds = %10, %7
  br label %14

14:                                               ; preds = %13, %3
  %15 = call zeroext i16 @decide() #5, !dbg !29
  ret i16 %15, !dbg !30
}

; Function Attrs: nounwind optsize
define internal void @take_time() #0 section ".sm.SCHEDULER.text" !dbg !31 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !32
  %2 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !33, !tbaa !19
  store i16 %2, ptr %1, align 2, !dbg !34, !tbaa !19
  %3 = load i16, ptr %1, align 2, !dbg !35, !tbaa !19
  %4 = load i16, ptr @mark, align 2, !dbg !36, !tbaa !19
  %5 = sub i16 %3, %4, !dbg !37
  %6 = zext i16 %5 to i32, !dbg !38
  %7 = load i32, ptr @now, align 2, !dbg !39, !tbaa !40
  %8 = add i32 %7, %6, !dbg !39
  store i32 %8, ptr @now, align 2, !dbg !39, !tbaa !40
  %9 = load i16, ptr %1, align 2, !dbg !42, !tbaa !19
  store i16 %9, ptr @mark, align 2, !dbg !43, !tbaa !19
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !44
  ret void, !dbg !44
}

; Function Attrs: nounwind optsize
define internal void @end_loan() #0 section ".sm.SCHEDULER.text" !dbg !45 {
  store i8 0, ptr @is_borrowed, align 1, !dbg !46, !tbaa !11
  store i16 40, ptr @loans, align 2, !dbg !47, !tbaa !19
  ret void, !dbg !48
}

; Function Attrs: nounwind optsize
define internal void @have_handlers_look() #0 section ".sm.SCHEDULER.text" !dbg !49 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !50
  store i16 1, ptr %1, align 2, !dbg !51, !tbaa !19
  br label %2, !dbg !50

2:                                                ; preds = %17, %0
  %3 = load i16, ptr %1, align 2, !dbg !52, !tbaa !19
  %4 = load i16, ptr @thread_count, align 2, !dbg !53, !tbaa !19
  %5 = icmp ule i16 %3, %4, !dbg !54
  br i1 %5, label %7, label %6, !dbg !55

6:                                                ; preds = %2
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !55
  br label %20

7:                                                ; preds = %2
  %8 = load i16, ptr %1, align 2, !dbg !56, !tbaa !19
  %9 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %8, !dbg !57
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 2, !dbg !58
  %11 = load i16, ptr %10, align 2, !dbg !58, !tbaa !59
  %12 = icmp uge i16 %11, -32, !dbg !62
  br i1 %12, label %13, label %16, !dbg !57

13:                                               ; preds = %7
  %14 = load i16, ptr %1, align 2, !dbg !63, !tbaa !19
  %15 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %14, !dbg !64
  call void @have_look(ptr noundef %15) #5, !dbg !65
  br label %16, !dbg !66

16:                                               ; preds = %13, %7
  br label %17, !dbg !67

17:                                               ; preds = %16
  %18 = load i16, ptr %1, align 2, !dbg !68, !tbaa !19
  %19 = add i16 %18, 1, !dbg !68
  store i16 %19, ptr %1, align 2, !dbg !68, !tbaa !19
  br label %2, !dbg !55, !llvm.loop !69

20:                                               ; preds = %6
  ret void, !dbg !71
}

; Function Attrs: nounwind optsize
define internal void @finish(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !72 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !75, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !76
  %5 = load i8, ptr %4, align 2, !dbg !76, !tbaa !77, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !76
  %7 = zext i1 %6 to i16, !dbg !75
  %8 = load i16, ptr @active, align 2, !dbg !78, !tbaa !19
  %9 = sub i16 %8, %7, !dbg !78
  store i16 %9, ptr @active, align 2, !dbg !78, !tbaa !19
  %10 = load ptr, ptr %2, align 2, !dbg !79, !tbaa !73
  %11 = getelementptr inbounds %struct.thread, ptr %10, i32 0, i32 10, !dbg !80
  store i8 0, ptr %11, align 2, !dbg !81, !tbaa !77
  %12 = load ptr, ptr %2, align 2, !dbg !82, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 11, !dbg !83
  store i8 0, ptr %13, align 1, !dbg !84, !tbaa !85
  store i16 0, ptr @loans, align 2, !dbg !86, !tbaa !19
  %14 = load ptr, ptr %2, align 2, !dbg !87, !tbaa !73
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 9, !dbg !88
  store i16 64, ptr %15, align 2, !dbg !89, !tbaa !90
  %16 = load ptr, ptr %2, align 2, !dbg !91, !tbaa !73
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 12, !dbg !92
  %18 = load i8, ptr %17, align 2, !dbg !92, !tbaa !93, !range !15, !noundef !8
  %19 = trunc i8 %18 to i1, !dbg !92
  br i1 %19, label %20, label %24, !dbg !91

20:                                               ; preds = %1
  %21 = load ptr, ptr %2, align 2, !dbg !94, !tbaa !73
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 12, !dbg !95
  store i8 0, ptr %22, align 2, !dbg !96, !tbaa !93
  %23 = load ptr, ptr %2, align 2, !dbg !97, !tbaa !73
  call void @have_look(ptr noundef %23) #5, !dbg !98
  br label %24, !dbg !99

24:                                               ; preds = %20, %1
  br label %25, !dbg !100

25:                                               ; preds = %37, %24
  %26 = load ptr, ptr %2, align 2, !dbg !101, !tbaa !73
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 4, !dbg !102
  %28 = load i32, ptr %27, align 2, !dbg !102, !tbaa !103
  %29 = icmp ne i32 %28, 0, !dbg !104
  br i1 %29, label %30, label %35, !dbg !105

30:                                               ; preds = %25
  %31 = load ptr, ptr %2, align 2, !dbg !106, !tbaa !73
  %32 = getelementptr inbounds %struct.thread, ptr %31, i32 0, i32 6, !dbg !107
  %33 = load i32, ptr %32, align 2, !dbg !107, !tbaa !108
  %34 = call zeroext i1 @is_due(i32 noundef %33) #5, !dbg !109
  br label %35

35:                                               ; preds = %30, %25
  %36 = phi i1 [ false, %25 ], [ %34, %30 ], !dbg !110
  br i1 %36, label %37, label %45, !dbg !100

37:                                               ; preds = %35
  %38 = load ptr, ptr %2, align 2, !dbg !111, !tbaa !73
  %39 = getelementptr inbounds %struct.thread, ptr %38, i32 0, i32 4, !dbg !112
  %40 = load i32, ptr %39, align 2, !dbg !112, !tbaa !103
  %41 = load ptr, ptr %2, align 2, !dbg !113, !tbaa !73
  %42 = getelementptr inbounds %struct.thread, ptr %41, i32 0, i32 6, !dbg !114
  %43 = load i32, ptr %42, align 2, !dbg !115, !tbaa !108
  %44 = add i32 %43, %40, !dbg !115
  store i32 %44, ptr %42, align 2, !dbg !115, !tbaa !108
  br label %25, !dbg !100, !llvm.loop !116

45:                                               ; preds = %35
  call void @look_ahead() #5, !dbg !118
  ret void, !dbg !119
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @decide() #0 section ".sm.SCHEDULER.text" !dbg !120 {
  %1 = alloca i16, align 2
  %2 = alloca i8, align 1
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 1, ptr %2) #6, !dbg !121
  %6 = load i16, ptr @active, align 2, !dbg !122, !tbaa !19
  %7 = icmp ne i16 %6, 0, !dbg !123
  br i1 %7, label %11, label %8, !dbg !124

8:                                                ; preds = %0
  %9 = load i32, ptr @next_release, align 2, !dbg !125, !tbaa !40
  %10 = call zeroext i1 @is_due(i32 noundef %9) #5, !dbg !126
  br label %11, !dbg !124

11:                                               ; preds = %8, %0
  %12 = phi i1 [ true, %0 ], [ %10, %8 ]
  %13 = zext i1 %12 to i8, !dbg !127
  store i8 %13, ptr %2, align 1, !dbg !127, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !128
  store i16 1, ptr %3, align 2, !dbg !129, !tbaa !19
  br label %14, !dbg !128

14:                                               ; preds = %62, %11
  %15 = load i8, ptr %2, align 1, !dbg !130, !tbaa !11, !range !15, !noundef !8
  %16 = trunc i8 %15 to i1, !dbg !130
  br i1 %16, label %17, label %21, !dbg !131

17:                                               ; preds = %14
  %18 = load i16, ptr %3, align 2, !dbg !132, !tbaa !19
  %19 = load i16, ptr @thread_count, align 2, !dbg !133, !tbaa !19
  %20 = icmp ule i16 %18, %19, !dbg !134
  br label %21

21:                                               ; preds = %17, %14
  %22 = phi i1 [ false, %14 ], [ %20, %17 ], !dbg !135
  br i1 %22, label %24, label %23, !dbg !136

23:                                               ; preds = %21
  store i32 2, ptr %4, align 2
  br label %65, !dbg !136

24:                                               ; preds = %21
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !137
  %25 = load i16, ptr %3, align 2, !dbg !138, !tbaa !19
  %26 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %25, !dbg !139
  store ptr %26, ptr %5, align 2, !dbg !140, !tbaa !73
  %27 = load ptr, ptr %5, align 2, !dbg !141, !tbaa !73
  %28 = call zeroext i1 @wants(ptr noundef %27) #5, !dbg !142
  br i1 %28, label %29, label %58, !dbg !142

29:                                               ; preds = %24
  %30 = load i16, ptr %3, align 2, !dbg !143, !tbaa !19
  store i16 %30, ptr @scheduler_current, align 2, !dbg !144, !tbaa !19
  call void @set_timer() #5, !dbg !145
  %31 = load ptr, ptr %5, align 2, !dbg !146, !tbaa !73
  %32 = getelementptr inbounds %struct.thread, ptr %31, i32 0, i32 3, !dbg !147
  %33 = load i16, ptr %32, align 2, !dbg !147, !tbaa !148
  %34 = icmp ne i16 %33, 0, !dbg !149
  br i1 %34, label %35, label %39, !dbg !146

35:                                               ; preds = %29
  %36 = load ptr, ptr %5, align 2, !dbg !150, !tbaa !73
  %37 = getelementptr inbounds %struct.thread, ptr %36, i32 0, i32 3, !dbg !151
  %38 = load i16, ptr %37, align 2, !dbg !151, !tbaa !148
  br label %43, !dbg !146

39:                                               ; preds = %29
  %40 = load ptr, ptr %5, align 2, !dbg !152, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 0, !dbg !153
  %42 = load i16, ptr %41, align 2, !dbg !153, !tbaa !154
  br label %43, !dbg !146

43:                                               ; preds = %39, %35
  %44 = phi i16 [ %38, %35 ], [ %42, %39 ], !dbg !146
  store i16 %44, ptr @scheduler_target, align 2, !dbg !155, !tbaa !19
  %45 = load ptr, ptr %5, align 2, !dbg !156, !tbaa !73
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 3, !dbg !157
  %47 = load i16, ptr %46, align 2, !dbg !157, !tbaa !148
  %48 = icmp ne i16 %47, 0, !dbg !158
  br i1 %48, label %49, label %50, !dbg !156

49:                                               ; preds = %43
  br label %54, !dbg !156

50:                                               ; preds = %43
  %51 = load ptr, ptr %5, align 2, !dbg !159, !tbaa !73
  %52 = getelementptr inbounds %struct.thread, ptr %51, i32 0, i32 2, !dbg !160
  %53 = load i16, ptr %52, align 2, !dbg !160, !tbaa !59
  br label %54, !dbg !156

54:                                               ; preds = %50, %49
  %55 = phi i16 [ -32768, %49 ], [ %53, %50 ], !dbg !156
  store i16 %55, ptr @scheduler_index, align 2, !dbg !161, !tbaa !19
  %56 = load ptr, ptr %5, align 2, !dbg !162, !tbaa !73
  %57 = getelementptr inbounds %struct.thread, ptr %56, i32 0, i32 3, !dbg !163
  store i16 0, ptr %57, align 2, !dbg !164, !tbaa !148
  store i16 0, ptr %1, align 2, !dbg !165
  store i32 1, ptr %4, align 2
  br label %59, !dbg !165

58:                                               ; preds = %24
  store i32 0, ptr %4, align 2, !dbg !166
  br label %59, !dbg !166

59:                                               ; preds = %58, %54
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !166
  %60 = load i32, ptr %4, align 2
  switch i32 %60, label %65 [
    i32 0, label %61
  ]

61:                                               ; preds = %59
  br label %62, !dbg !166

62:                                               ; preds = %61
  %63 = load i16, ptr %3, align 2, !dbg !167, !tbaa !19
  %64 = add i16 %63, 1, !dbg !167
  store i16 %64, ptr %3, align 2, !dbg !167, !tbaa !19
  br label %14, !dbg !136, !llvm.loop !168

65:                                               ; preds = %59, %23
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !136
  %66 = load i32, ptr %4, align 2
  switch i32 %66, label %84 [
    i32 2, label %67
  ]

67:                                               ; preds = %65
  store i16 0, ptr @scheduler_current, align 2, !dbg !169, !tbaa !19
  %68 = load i32, ptr @next_release, align 2, !dbg !170, !tbaa !40
  %69 = call zeroext i1 @is_due(i32 noundef %68) #5, !dbg !171
  br i1 %69, label %70, label %71, !dbg !171

70:                                               ; preds = %67
  call void @look_ahead() #5, !dbg !172
  br label %71, !dbg !173

71:                                               ; preds = %70, %67
  %72 = load i8, ptr @has_alarm, align 1, !dbg !174, !tbaa !11, !range !15, !noundef !8
  %73 = trunc i8 %72 to i1, !dbg !174
  br i1 %73, label %74, label %80, !dbg !175

74:                                               ; preds = %71
  %75 = load i32, ptr @alarm_time, align 2, !dbg !176, !tbaa !40
  %76 = call zeroext i1 @is_due(i32 noundef %75) #5, !dbg !177
  br i1 %76, label %77, label %80, !dbg !174

77:                                               ; preds = %74
  store i8 0, ptr @has_alarm, align 1, !dbg !178, !tbaa !11
  %78 = load i16, ptr @pending, align 2, !dbg !179, !tbaa !19
  %79 = or i16 %78, 512, !dbg !179
  store i16 %79, ptr @pending, align 2, !dbg !179, !tbaa !19
  br label %80, !dbg !180

80:                                               ; preds = %77, %74, %71
  call void @set_timer() #5, !dbg !181
  %81 = load i16, ptr @active, align 2, !dbg !182, !tbaa !19
  %82 = icmp eq i16 %81, 0, !dbg !183
  %83 = call zeroext i16 @go_to_operating_system(i1 noundef zeroext %82) #5, !dbg !184
  store i16 %83, ptr %1, align 2, !dbg !185
  store i32 1, ptr %4, align 2
  br label %84, !dbg !185

84:                                               ; preds = %80, %65
  call void @llvm.lifetime.end.p0(i64 1, ptr %2) #6, !dbg !186
  %85 = load i16, ptr %1, align 2, !dbg !186
  ret i16 %85, !dbg !186
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_interrupted(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !187 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i8, align 1
  %6 = alloca i32, align 2
  %7 = alloca ptr, align 2
  %8 = alloca ptr, align 2
  %9 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !188
  %10 = load i16, ptr @scheduler_interrupt, align 2, !dbg !189, !tbaa !19
  %11 = and i16 %10, 15, !dbg !190
  store i16 %11, ptr %4, align 2, !dbg !191, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 1, ptr %5) #6, !dbg !192
  %12 = load i16, ptr %4, align 2, !dbg !193, !tbaa !19
  %13 = icmp eq i16 %12, 13, !dbg !194
  br i1 %13, label %23, label %14, !dbg !195

14:                                               ; preds = %1
  %15 = load i16, ptr %4, align 2, !dbg !196, !tbaa !19
  %16 = icmp ugt i16 %15, 9, !dbg !197
  br i1 %16, label %17, label %21, !dbg !198

17:                                               ; preds = %14
  %18 = load volatile i16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !199, !tbaa !19
  %19 = and i16 %18, 1, !dbg !200
  %20 = icmp ne i16 %19, 0, !dbg !198
  br label %21

21:                                               ; preds = %17, %14
  %22 = phi i1 [ false, %14 ], [ %20, %17 ], !dbg !201
  br label %23, !dbg !195

23:                                               ; preds = %21, %1
  %24 = phi i1 [ true, %1 ], [ %22, %21 ]
  %25 = zext i1 %24 to i8, !dbg !202
  store i8 %25, ptr %5, align 1, !dbg !202, !tbaa !11
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !203, !tbaa !19
  %27 = icmp eq i16 %26, 0, !dbg !204
  br i1 %27, label %28, label %44, !dbg !205

28:                                               ; preds = %23
  %29 = load i16, ptr %3, align 2, !dbg !206, !tbaa !19
  %30 = icmp eq i16 %29, 0, !dbg !207
  br i1 %30, label %31, label %44, !dbg !208

31:                                               ; preds = %28
  %32 = load i16, ptr @handled, align 2, !dbg !209, !tbaa !19
  %33 = load i16, ptr %4, align 2, !dbg !210, !tbaa !19
  %34 = lshr i16 %32, %33, !dbg !211
  %35 = and i16 %34, 1, !dbg !212
  %36 = icmp ne i16 %35, 0, !dbg !212
  br i1 %36, label %44, label %37, !dbg !213

37:                                               ; preds = %31
  %38 = load i8, ptr %5, align 1, !dbg !214, !tbaa !11, !range !15, !noundef !8
  %39 = trunc i8 %38 to i1, !dbg !214
  br i1 %39, label %44, label %40, !dbg !203

40:                                               ; preds = %37
  store i8 1, ptr @outside, align 1, !dbg !215, !tbaa !11
  %41 = load i16, ptr %4, align 2, !dbg !216, !tbaa !19
  %42 = mul i16 4, %41, !dbg !216
  %43 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %42, !dbg !216
  store i16 %43, ptr @scheduler_target, align 2, !dbg !217, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !218
  store i32 1, ptr %6, align 2
  br label %166, !dbg !218

44:                                               ; preds = %37, %31, %28, %23
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !219
  %45 = load i16, ptr @scheduler_current, align 2, !dbg !220, !tbaa !19
  %46 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %45, !dbg !221
  store ptr %46, ptr %7, align 2, !dbg !222, !tbaa !73
  %47 = load i16, ptr @scheduler_current, align 2, !dbg !223, !tbaa !19
  %48 = icmp ne i16 %47, 0, !dbg !224
  br i1 %48, label %49, label %60, !dbg !225

49:                                               ; preds = %44
  %50 = load i16, ptr %4, align 2, !dbg !226, !tbaa !19
  %51 = icmp ult i16 %50, 9, !dbg !227
  br i1 %51, label %52, label %60, !dbg !228

52:                                               ; preds = %49
  %53 = load i16, ptr %4, align 2, !dbg !229, !tbaa !19
  %54 = load i16, ptr %3, align 2, !dbg !230, !tbaa !19
  %55 = call zeroext i1 @lends(i16 noundef zeroext %53, i16 noundef zeroext %54) #5, !dbg !231
  br i1 %55, label %56, label %60, !dbg !223

56:                                               ; preds = %52
  %57 = load ptr, ptr %7, align 2, !dbg !232, !tbaa !73
  %58 = load i16, ptr %3, align 2, !dbg !233, !tbaa !19
  %59 = call zeroext i16 @lend(ptr noundef %57, i16 noundef zeroext %58) #5, !dbg !234
  store i16 %59, ptr %2, align 2, !dbg !235
  store i32 1, ptr %6, align 2
  br label %165, !dbg !235

60:                                               ; preds = %52, %49, %44
  %61 = load i16, ptr %3, align 2, !dbg !236, !tbaa !19
  store ptr @__sm_SCHEDULER_entry, ptr %8, align 2, !dbg !237, !tbaa !73
  %62 = load ptr, ptr %8, align 2, !dbg !237, !tbaa !73
  %63 = ptrtoint ptr %62 to i16, !dbg !238
  %64 = icmp eq i16 %61, %63, !dbg !239
  br i1 %64, label %65, label %67, !dbg !236

65:                                               ; preds = %60
  %66 = call zeroext i16 @scheduler_refused() #5, !dbg !240
  store i16 %66, ptr %2, align 2, !dbg !241
  store i32 1, ptr %6, align 2
  br label %165, !dbg !241

67:                                               ; preds = %60
  call void @take_time() #5, !dbg !242
  %68 = load i8, ptr @is_borrowed, align 1, !dbg !243, !tbaa !11, !range !15, !noundef !8
  %69 = trunc i8 %68 to i1, !dbg !243
  br i1 %69, label %70, label %77, !dbg !243

70:                                               ; preds = %67
  call void @end_loan() #5, !dbg !244
  %71 = load i16, ptr %3, align 2, !dbg !245, !tbaa !19
  %72 = icmp ne i16 %71, 0, !dbg !246
  br i1 %72, label %73, label %76, !dbg !245

73:                                               ; preds = %70
  %74 = load i16, ptr %3, align 2, !dbg !247, !tbaa !19
  %75 = load i16, ptr %4, align 2, !dbg !248, !tbaa !19
  call void @keep(i16 noundef zeroext %74, i16 noundef zeroext %75) #5, !dbg !249
  br label %76, !dbg !250

76:                                               ; preds = %73, %70
  br label %117, !dbg !251

77:                                               ; preds = %67
  %78 = load i16, ptr @scheduler_current, align 2, !dbg !252, !tbaa !19
  %79 = icmp eq i16 %78, 0, !dbg !253
  br i1 %79, label %80, label %94, !dbg !252

80:                                               ; preds = %77
  %81 = load i16, ptr %4, align 2, !dbg !254, !tbaa !19
  %82 = icmp eq i16 %81, 13, !dbg !255
  br i1 %82, label %83, label %84, !dbg !254

83:                                               ; preds = %80
  call void @have_handlers_look() #5, !dbg !256
  br label %84, !dbg !257

84:                                               ; preds = %83, %80
  %85 = load i16, ptr %3, align 2, !dbg !258, !tbaa !19
  %86 = icmp eq i16 %85, 0, !dbg !259
  %87 = zext i1 %86 to i8, !dbg !260
  store i8 %87, ptr @outside, align 1, !dbg !260, !tbaa !11
  %88 = load i16, ptr %3, align 2, !dbg !261, !tbaa !19
  %89 = icmp ne i16 %88, 0, !dbg !262
  br i1 %89, label %90, label %93, !dbg !261

90:                                               ; preds = %84
  %91 = load i16, ptr %3, align 2, !dbg !263, !tbaa !19
  %92 = load i16, ptr %4, align 2, !dbg !264, !tbaa !19
  call void @keep(i16 noundef zeroext %91, i16 noundef zeroext %92) #5, !dbg !265
  br label %93, !dbg !266

93:                                               ; preds = %90, %84
  br label %116, !dbg !267

94:                                               ; preds = %77
  %95 = load i16, ptr %3, align 2, !dbg !268, !tbaa !19
  %96 = icmp eq i16 %95, 0, !dbg !269
  br i1 %96, label %97, label %99, !dbg !268

97:                                               ; preds = %94
  %98 = load ptr, ptr %7, align 2, !dbg !270, !tbaa !73
  call void @finish(ptr noundef %98) #5, !dbg !271
  br label %115, !dbg !272

99:                                               ; preds = %94
  %100 = load i16, ptr %4, align 2, !dbg !273, !tbaa !19
  %101 = icmp eq i16 %100, 13, !dbg !274
  br i1 %101, label %102, label %110, !dbg !275

102:                                              ; preds = %99
  %103 = load i16, ptr %3, align 2, !dbg !276, !tbaa !19
  %104 = load ptr, ptr %7, align 2, !dbg !277, !tbaa !73
  %105 = getelementptr inbounds %struct.thread, ptr %104, i32 0, i32 0, !dbg !278
  %106 = load i16, ptr %105, align 2, !dbg !278, !tbaa !154
  %107 = icmp eq i16 %103, %106, !dbg !279
  br i1 %107, label %108, label %110, !dbg !273

108:                                              ; preds = %102
  %109 = load ptr, ptr %7, align 2, !dbg !280, !tbaa !73
  call void @yield(ptr noundef %109) #5, !dbg !281
  br label %114, !dbg !282

110:                                              ; preds = %102, %99
  %111 = load i16, ptr %3, align 2, !dbg !283, !tbaa !19
  %112 = load ptr, ptr %7, align 2, !dbg !284, !tbaa !73
  %113 = getelementptr inbounds %struct.thread, ptr %112, i32 0, i32 3, !dbg !285
  store i16 %111, ptr %113, align 2, !dbg !286, !tbaa !148
  br label %114

114:                                              ; preds = %110, %108
  br label %115

115:                                              ; preds = %114, %97
  br label %116

116:                                              ; preds = %115, %93
  br label %117

117:                                              ; preds = %116, %76
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !287
  store i16 1, ptr %9, align 2, !dbg !288, !tbaa !19
  br label %118, !dbg !287

118:                                              ; preds = %146, %117
  %119 = load i16, ptr %4, align 2, !dbg !289, !tbaa !19
  %120 = icmp ne i16 %119, 9, !dbg !290
  br i1 %120, label %121, label %131, !dbg !291

121:                                              ; preds = %118
  %122 = load i16, ptr @handled, align 2, !dbg !292, !tbaa !19
  %123 = load i16, ptr %4, align 2, !dbg !293, !tbaa !19
  %124 = lshr i16 %122, %123, !dbg !294
  %125 = and i16 %124, 1, !dbg !295
  %126 = icmp ne i16 %125, 0, !dbg !295
  br i1 %126, label %127, label %131, !dbg !296

127:                                              ; preds = %121
  %128 = load i16, ptr %9, align 2, !dbg !297, !tbaa !19
  %129 = load i16, ptr @thread_count, align 2, !dbg !298, !tbaa !19
  %130 = icmp ule i16 %128, %129, !dbg !299
  br label %131

131:                                              ; preds = %127, %121, %118
  %132 = phi i1 [ false, %121 ], [ false, %118 ], [ %130, %127 ], !dbg !201
  br i1 %132, label %134, label %133, !dbg !300

133:                                              ; preds = %131
  store i32 2, ptr %6, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !300
  br label %149

134:                                              ; preds = %131
  %135 = load i16, ptr %9, align 2, !dbg !301, !tbaa !19
  %136 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %135, !dbg !302
  %137 = getelementptr inbounds %struct.thread, ptr %136, i32 0, i32 2, !dbg !303
  %138 = load i16, ptr %137, align 2, !dbg !303, !tbaa !59
  %139 = load i16, ptr %4, align 2, !dbg !304, !tbaa !19
  %140 = add i16 -32, %139, !dbg !305
  %141 = icmp eq i16 %138, %140, !dbg !306
  br i1 %141, label %142, label %145, !dbg !302

142:                                              ; preds = %134
  %143 = load i16, ptr %9, align 2, !dbg !307, !tbaa !19
  %144 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %143, !dbg !308
  call void @have_look(ptr noundef %144) #5, !dbg !309
  br label %145, !dbg !310

145:                                              ; preds = %142, %134
  br label %146, !dbg !311

146:                                              ; preds = %145
  %147 = load i16, ptr %9, align 2, !dbg !312, !tbaa !19
  %148 = add i16 %147, 1, !dbg !312
  store i16 %148, ptr %9, align 2, !dbg !312, !tbaa !19
  br label %118, !dbg !300, !llvm.loop !313

149:                                              ; preds = %133
  %150 = load i16, ptr @handled, align 2, !dbg !314, !tbaa !19
  %151 = load i16, ptr %4, align 2, !dbg !315, !tbaa !19
  %152 = lshr i16 %150, %151, !dbg !316
  %153 = and i16 %152, 1, !dbg !317
  %154 = icmp ne i16 %153, 0, !dbg !317
  br i1 %154, label %163, label %155, !dbg !318

155:                                              ; preds = %149
  %156 = load i16, ptr %4, align 2, !dbg !319, !tbaa !19
  %157 = icmp ne i16 %156, 13, !dbg !320
  br i1 %157, label %161, label %158, !dbg !321

158:                                              ; preds = %155
  %159 = load i16, ptr @scheduler_current, align 2, !dbg !322, !tbaa !19
  %160 = icmp eq i16 %159, 0, !dbg !323
  br i1 %160, label %161, label %163, !dbg !324

161:                                              ; preds = %158, %155
  %162 = load i16, ptr %4, align 2, !dbg !325, !tbaa !19
  call void @put_off(i16 noundef zeroext %162) #5, !dbg !326
  br label %163, !dbg !327

163:                                              ; preds = %161, %158, %149
  %164 = call zeroext i16 @decide() #5, !dbg !328
  store i16 %164, ptr %2, align 2, !dbg !329
  store i32 1, ptr %6, align 2
  br label %165, !dbg !329

165:                                              ; preds = %163, %65, %56
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !330
  br label %166

166:                                              ; preds = %165, %40
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #6, !dbg !330
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !330
  %167 = load i16, ptr %2, align 2, !dbg !330
  ret i16 %167, !dbg !330
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal zeroext i1 @lends(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !331 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  %6 = load i16, ptr %4, align 2, !dbg !332, !tbaa !19
  %7 = icmp ne i16 %6, 0, !dbg !333
  br i1 %7, label %8, label %31, !dbg !334

8:                                                ; preds = %2
  %9 = load i16, ptr %4, align 2, !dbg !335, !tbaa !19
  store ptr @__sm_SCHEDULER_entry, ptr %5, align 2, !dbg !336, !tbaa !73
  %10 = load ptr, ptr %5, align 2, !dbg !336, !tbaa !73
  %11 = ptrtoint ptr %10 to i16, !dbg !337
  %12 = icmp ne i16 %9, %11, !dbg !338
  br i1 %12, label %13, label %31, !dbg !339

13:                                               ; preds = %8
  %14 = load i8, ptr @outside, align 1, !dbg !340, !tbaa !11, !range !15, !noundef !8
  %15 = trunc i8 %14 to i1, !dbg !340
  br i1 %15, label %16, label %31, !dbg !341

16:                                               ; preds = %13
  %17 = load i8, ptr @is_borrowed, align 1, !dbg !342, !tbaa !11, !range !15, !noundef !8
  %18 = trunc i8 %17 to i1, !dbg !342
  br i1 %18, label %31, label %19, !dbg !343

19:                                               ; preds = %16
  %20 = load i16, ptr @kept_count, align 2, !dbg !344, !tbaa !19
  %21 = icmp eq i16 %20, 0, !dbg !345
  br i1 %21, label %22, label %31, !dbg !346

22:                                               ; preds = %19
  %23 = load i16, ptr @handled, align 2, !dbg !347, !tbaa !19
  %24 = load i16, ptr %3, align 2, !dbg !348, !tbaa !19
  %25 = lshr i16 %23, %24, !dbg !349
  %26 = and i16 %25, 1, !dbg !350
  %27 = icmp ne i16 %26, 0, !dbg !350
  br i1 %27, label %31, label %28, !dbg !351

28:                                               ; preds = %22
  %29 = load i16, ptr @loans, align 2, !dbg !352, !tbaa !19
  %30 = icmp ult i16 %29, 40, !dbg !353
  br label %31

31:                                               ; preds = %28, %22, %19, %16, %13, %8, %2
  %32 = phi i1 [ false, %22 ], [ false, %19 ], [ false, %16 ], [ false, %13 ], [ false, %8 ], [ false, %2 ], [ %30, %28 ], !dbg !354
  ret i1 %32, !dbg !355
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @lend(ptr noundef %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !356 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !19
  %5 = load i16, ptr %4, align 2, !dbg !357, !tbaa !19
  %6 = load ptr, ptr %3, align 2, !dbg !358, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 3, !dbg !359
  store i16 %5, ptr %7, align 2, !dbg !360, !tbaa !148
  %8 = load i16, ptr @loans, align 2, !dbg !361, !tbaa !19
  %9 = add i16 %8, 1, !dbg !361
  store i16 %9, ptr @loans, align 2, !dbg !361, !tbaa !19
  store i8 1, ptr @is_borrowed, align 1, !dbg !362, !tbaa !11
  %10 = load volatile i16, ptr inttoptr (i16 370 to ptr), align 2, !dbg !363, !tbaa !19
  store i16 %10, ptr @interrupted_timer, align 2, !dbg !364, !tbaa !19
  %11 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !365, !tbaa !19
  store i16 %11, ptr @loan_began, align 2, !dbg !366, !tbaa !19
  %12 = load i16, ptr @loan_began, align 2, !dbg !367, !tbaa !19
  %13 = add i16 %12, 150, !dbg !368
  store volatile i16 %13, ptr inttoptr (i16 370 to ptr), align 2, !dbg !369, !tbaa !19
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 68), ptr @scheduler_target, align 2, !dbg !370, !tbaa !19
  ret i16 3, !dbg !371
}

; Function Attrs: nounwind optsize
define internal void @keep(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !372 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i32, align 2
  %7 = alloca %struct.kept, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !373
  store i16 0, ptr %5, align 2, !dbg !374, !tbaa !19
  br label %8, !dbg !373

8:                                                ; preds = %25, %2
  %9 = load i16, ptr %5, align 2, !dbg !375, !tbaa !19
  %10 = load i16, ptr @kept_count, align 2, !dbg !376, !tbaa !19
  %11 = icmp ult i16 %9, %10, !dbg !377
  br i1 %11, label %13, label %12, !dbg !378

12:                                               ; preds = %8
  store i32 2, ptr %6, align 2
  br label %28, !dbg !378

13:                                               ; preds = %8
  %14 = load i16, ptr @kept_first, align 2, !dbg !379, !tbaa !19
  %15 = load i16, ptr %5, align 2, !dbg !380, !tbaa !19
  %16 = add i16 %14, %15, !dbg !381
  %17 = urem i16 %16, 32, !dbg !382
  %18 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %17, !dbg !383
  %19 = getelementptr inbounds %struct.kept, ptr %18, i32 0, i32 0, !dbg !384
  %20 = load i16, ptr %19, align 2, !dbg !384, !tbaa !385
  %21 = load i16, ptr %3, align 2, !dbg !387, !tbaa !19
  %22 = icmp eq i16 %20, %21, !dbg !388
  br i1 %22, label %23, label %24, !dbg !383

23:                                               ; preds = %13
  store i32 1, ptr %6, align 2
  br label %28, !dbg !389

24:                                               ; preds = %13
  br label %25, !dbg !390

25:                                               ; preds = %24
  %26 = load i16, ptr %5, align 2, !dbg !391, !tbaa !19
  %27 = add i16 %26, 1, !dbg !391
  store i16 %27, ptr %5, align 2, !dbg !391, !tbaa !19
  br label %8, !dbg !378, !llvm.loop !392

28:                                               ; preds = %23, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !378
  %29 = load i32, ptr %6, align 2
  switch i32 %29, label %61 [
    i32 2, label %30
    i32 1, label %60
  ]

30:                                               ; preds = %28
  call void @llvm.lifetime.start.p0(i64 4, ptr %7) #6, !dbg !393
  %31 = getelementptr inbounds %struct.kept, ptr %7, i32 0, i32 0, !dbg !394
  %32 = load i16, ptr %3, align 2, !dbg !395, !tbaa !19
  store i16 %32, ptr %31, align 2, !dbg !394, !tbaa !385
  %33 = getelementptr inbounds %struct.kept, ptr %7, i32 0, i32 1, !dbg !394
  %34 = load i16, ptr %4, align 2, !dbg !396, !tbaa !19
  %35 = icmp eq i16 %34, 13, !dbg !397
  br i1 %35, label %36, label %43, !dbg !398

36:                                               ; preds = %30
  %37 = load i16, ptr %3, align 2, !dbg !399, !tbaa !19
  %38 = load i16, ptr @resumed, align 2, !dbg !400, !tbaa !385
  %39 = icmp eq i16 %37, %38, !dbg !401
  br i1 %39, label %40, label %43, !dbg !396

40:                                               ; preds = %36
  %41 = load i16, ptr getelementptr inbounds (%struct.kept, ptr @resumed, i32 0, i32 1), align 2, !dbg !402, !tbaa !403
  %42 = add i16 %41, 1, !dbg !404
  br label %44, !dbg !396

43:                                               ; preds = %36, %30
  br label %44, !dbg !396

44:                                               ; preds = %43, %40
  %45 = phi i16 [ %42, %40 ], [ 0, %43 ], !dbg !396
  store i16 %45, ptr %33, align 2, !dbg !394, !tbaa !403
  %46 = getelementptr inbounds %struct.kept, ptr %7, i32 0, i32 1, !dbg !405
  %47 = load i16, ptr %46, align 2, !dbg !405, !tbaa !403
  %48 = icmp ult i16 %47, 16, !dbg !406
  br i1 %48, label %49, label %59, !dbg !407

49:                                               ; preds = %44
  %50 = load i16, ptr @kept_count, align 2, !dbg !408, !tbaa !19
  %51 = icmp ult i16 %50, 32, !dbg !409
  br i1 %51, label %52, label %59, !dbg !410

52:                                               ; preds = %49
  %53 = load i16, ptr @kept_first, align 2, !dbg !411, !tbaa !19
  %54 = load i16, ptr @kept_count, align 2, !dbg !412, !tbaa !19
  %55 = add i16 %54, 1, !dbg !412
  store i16 %55, ptr @kept_count, align 2, !dbg !412, !tbaa !19
  %56 = add i16 %53, %54, !dbg !413
  %57 = urem i16 %56, 32, !dbg !414
  %58 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %57, !dbg !415
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %58, ptr align 2 %7, i16 4, i1 false), !dbg !416, !tbaa.struct !417
  br label %59, !dbg !418

59:                                               ; preds = %52, %49, %44
  call void @llvm.lifetime.end.p0(i64 4, ptr %7) #6, !dbg !419
  br label %60, !dbg !419

60:                                               ; preds = %59, %28
  ret void, !dbg !419

61:                                               ; preds = %28
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !420 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !421, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 11, !dbg !422
  store i8 1, ptr %4, align 1, !dbg !423, !tbaa !85
  %5 = load i32, ptr @now, align 2, !dbg !424, !tbaa !40
  %6 = load ptr, ptr %2, align 2, !dbg !425, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 9, !dbg !426
  %8 = load i16, ptr %7, align 2, !dbg !426, !tbaa !90
  %9 = icmp ugt i16 %8, 2048, !dbg !427
  br i1 %9, label %10, label %11, !dbg !425

10:                                               ; preds = %1
  br label %15, !dbg !425

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 2, !dbg !428, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 9, !dbg !429
  %14 = load i16, ptr %13, align 2, !dbg !429, !tbaa !90
  br label %15, !dbg !425

15:                                               ; preds = %11, %10
  %16 = phi i16 [ 2048, %10 ], [ %14, %11 ], !dbg !425
  %17 = zext i16 %16 to i32, !dbg !430
  %18 = add i32 %5, %17, !dbg !431
  %19 = load ptr, ptr %2, align 2, !dbg !432, !tbaa !73
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 8, !dbg !433
  store i32 %18, ptr %20, align 2, !dbg !434, !tbaa !435
  %21 = load ptr, ptr %2, align 2, !dbg !436, !tbaa !73
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 9, !dbg !437
  %23 = load i16, ptr %22, align 2, !dbg !437, !tbaa !90
  %24 = icmp ule i16 %23, 2048, !dbg !438
  br i1 %24, label %25, label %30, !dbg !436

25:                                               ; preds = %15
  %26 = load ptr, ptr %2, align 2, !dbg !439, !tbaa !73
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 9, !dbg !440
  %28 = load i16, ptr %27, align 2, !dbg !441, !tbaa !90
  %29 = shl i16 %28, 1, !dbg !441
  store i16 %29, ptr %27, align 2, !dbg !441, !tbaa !90
  br label %30, !dbg !442

30:                                               ; preds = %25, %15
  ret void, !dbg !443
}

; Function Attrs: nounwind optsize
define internal void @have_look(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !444 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !445, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !446
  %5 = load i8, ptr %4, align 2, !dbg !446, !tbaa !77, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !446
  br i1 %6, label %12, label %7, !dbg !447

7:                                                ; preds = %1
  %8 = load i32, ptr @now, align 2, !dbg !448, !tbaa !40
  %9 = load ptr, ptr %2, align 2, !dbg !449, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 6, !dbg !450
  store i32 %8, ptr %10, align 2, !dbg !451, !tbaa !108
  %11 = load ptr, ptr %2, align 2, !dbg !452, !tbaa !73
  call void @activate(ptr noundef %11) #5, !dbg !453
  br label %15, !dbg !454

12:                                               ; preds = %1
  %13 = load ptr, ptr %2, align 2, !dbg !455, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 12, !dbg !456
  store i8 1, ptr %14, align 2, !dbg !457, !tbaa !93
  br label %15

15:                                               ; preds = %12, %7
  ret void, !dbg !458
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @put_off(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !459 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !19
  %3 = load i16, ptr %2, align 2, !dbg !460, !tbaa !19
  %4 = icmp ne i16 %3, 7, !dbg !461
  br i1 %4, label %5, label %13, !dbg !462

5:                                                ; preds = %1
  %6 = load i16, ptr %2, align 2, !dbg !463, !tbaa !19
  %7 = icmp ne i16 %6, 6, !dbg !464
  br i1 %7, label %8, label %13, !dbg !460

8:                                                ; preds = %5
  %9 = load i16, ptr %2, align 2, !dbg !465, !tbaa !19
  %10 = shl i16 1, %9, !dbg !466
  %11 = load i16, ptr @pending, align 2, !dbg !467, !tbaa !19
  %12 = or i16 %11, %10, !dbg !467
  store i16 %12, ptr @pending, align 2, !dbg !467, !tbaa !19
  br label %13, !dbg !468

13:                                               ; preds = %8, %5, %1
  %14 = load i16, ptr @scheduler_current, align 2, !dbg !469, !tbaa !19
  %15 = icmp ne i16 %14, 0, !dbg !470
  br i1 %15, label %16, label %19, !dbg !469

16:                                               ; preds = %13
  %17 = load i16, ptr @handled, align 2, !dbg !471, !tbaa !19
  %18 = xor i16 %17, -1, !dbg !472
  store volatile i16 %18, ptr inttoptr (i16 280 to ptr), align 2, !dbg !473, !tbaa !19
  br label %19, !dbg !474

19:                                               ; preds = %16, %13
  ret void, !dbg !475
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !476 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !477
  %4 = load i16, ptr @scheduler_current, align 2, !dbg !478, !tbaa !19
  %5 = icmp eq i16 %4, 0, !dbg !479
  br i1 %5, label %13, label %6, !dbg !480

6:                                                ; preds = %1
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !481, !tbaa !19
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !482
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 1, !dbg !483
  %10 = load i16, ptr %9, align 2, !dbg !483, !tbaa !484
  %11 = load i16, ptr %3, align 2, !dbg !485, !tbaa !477
  %12 = icmp ne i16 %10, %11, !dbg !486
  br i1 %12, label %13, label %15, !dbg !478

13:                                               ; preds = %6, %1
  %14 = call zeroext i16 @scheduler_refused() #5, !dbg !487
  store i16 %14, ptr %2, align 2, !dbg !488
  br label %19, !dbg !488

15:                                               ; preds = %6
  call void @take_time() #5, !dbg !489
  %16 = load i16, ptr @scheduler_current, align 2, !dbg !490, !tbaa !19
  %17 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %16, !dbg !491
  call void @finish(ptr noundef %17) #5, !dbg !492
  %18 = call zeroext i16 @decide() #5, !dbg !493
  store i16 %18, ptr %2, align 2, !dbg !494
  br label %19, !dbg !494

19:                                               ; preds = %15, %13
  %20 = load i16, ptr %2, align 2, !dbg !495
  ret i16 %20, !dbg !495
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !496 {
  %1 = alloca i16, align 2
  %2 = load i8, ptr @is_borrowed, align 1, !dbg !497, !tbaa !11, !range !15, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !497
  br i1 %3, label %4, label %8, !dbg !497

4:                                                ; preds = %0
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !498, !tbaa !19
  %6 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %5, !dbg !499
  %7 = call zeroext i16 @take_back(ptr noundef %6) #5, !dbg !500
  store i16 %7, ptr %1, align 2, !dbg !501
  br label %10, !dbg !501

8:                                                ; preds = %0
  call void @take_time() #5, !dbg !502
  store i8 0, ptr @outside, align 1, !dbg !503, !tbaa !11
  %9 = call zeroext i16 @decide() #5, !dbg !504
  store i16 %9, ptr %1, align 2, !dbg !505
  br label %10, !dbg !505

10:                                               ; preds = %8, %4
  %11 = load i16, ptr %1, align 2, !dbg !506
  ret i16 %11, !dbg !506
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @take_back(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !507 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  store i8 0, ptr @is_borrowed, align 1, !dbg !508, !tbaa !11
  %3 = load i16, ptr @interrupted_timer, align 2, !dbg !509, !tbaa !19
  store volatile i16 %3, ptr inttoptr (i16 370 to ptr), align 2, !dbg !510, !tbaa !19
  %4 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !511, !tbaa !19
  %5 = load i16, ptr @loan_began, align 2, !dbg !512, !tbaa !19
  %6 = sub i16 %4, %5, !dbg !513
  %7 = load i16, ptr @interrupted_timer, align 2, !dbg !514, !tbaa !19
  %8 = load i16, ptr @loan_began, align 2, !dbg !515, !tbaa !19
  %9 = sub i16 %7, %8, !dbg !516
  %10 = icmp uge i16 %6, %9, !dbg !517
  br i1 %10, label %11, label %12, !dbg !518

11:                                               ; preds = %1
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !519, !tbaa !19
  br label %12, !dbg !520

12:                                               ; preds = %11, %1
  %13 = load ptr, ptr %2, align 2, !dbg !521, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 3, !dbg !522
  %15 = load i16, ptr %14, align 2, !dbg !522, !tbaa !148
  store i16 %15, ptr @scheduler_target, align 2, !dbg !523, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !524, !tbaa !19
  %16 = load ptr, ptr %2, align 2, !dbg !525, !tbaa !73
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 3, !dbg !526
  store i16 0, ptr %17, align 2, !dbg !527, !tbaa !148
  ret i16 0, !dbg !528
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !529 {
  call void @take_time() #5, !dbg !530
  %1 = load i32, ptr @now, align 2, !dbg !531, !tbaa !40
  ret i32 %1, !dbg !532
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !533 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  call void @start_clock() #5, !dbg !534
  call void @take_time() #5, !dbg !535
  %5 = load i32, ptr @now, align 2, !dbg !536, !tbaa !40
  %6 = load i16, ptr %4, align 2, !dbg !537, !tbaa !19
  %7 = zext i16 %6 to i32, !dbg !538
  %8 = shl i32 %7, 16, !dbg !539
  %9 = load i16, ptr %3, align 2, !dbg !540, !tbaa !19
  %10 = zext i16 %9 to i32, !dbg !540
  %11 = or i32 %8, %10, !dbg !541
  %12 = add i32 %5, %11, !dbg !542
  store i32 %12, ptr @alarm_time, align 2, !dbg !543, !tbaa !40
  store i8 1, ptr @has_alarm, align 1, !dbg !544, !tbaa !11
  %13 = load i8, ptr @is_borrowed, align 1, !dbg !545, !tbaa !11, !range !15, !noundef !8
  %14 = trunc i8 %13 to i1, !dbg !545
  br i1 %14, label %16, label %15, !dbg !546

15:                                               ; preds = %2
  call void @set_timer() #5, !dbg !547
  br label %16, !dbg !548

16:                                               ; preds = %15, %2
  ret void, !dbg !549
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !550 {
  %1 = load i8, ptr @running, align 1, !dbg !551, !tbaa !11, !range !15, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !551
  br i1 %2, label %4, label %3, !dbg !552

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !553, !tbaa !11
  store i16 512, ptr @handled, align 2, !dbg !554, !tbaa !19
  store i32 1073741824, ptr @next_release, align 2, !dbg !555, !tbaa !40
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !556, !tbaa !19
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !557, !tbaa !19
  br label %4, !dbg !558

4:                                                ; preds = %3, %0
  ret void, !dbg !559
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !560 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !561
  store i16 -5536, ptr %1, align 2, !dbg !562, !tbaa !19
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !563, !tbaa !19
  %6 = icmp eq i16 %5, 0, !dbg !564
  br i1 %6, label %7, label %18, !dbg !563

7:                                                ; preds = %0
  %8 = load i16, ptr %1, align 2, !dbg !565, !tbaa !19
  %9 = load i32, ptr @next_release, align 2, !dbg !566, !tbaa !40
  %10 = call zeroext i16 @sooner(i16 noundef zeroext %8, i32 noundef %9) #5, !dbg !567
  store i16 %10, ptr %1, align 2, !dbg !568, !tbaa !19
  %11 = load i8, ptr @has_alarm, align 1, !dbg !569, !tbaa !11, !range !15, !noundef !8
  %12 = trunc i8 %11 to i1, !dbg !569
  br i1 %12, label %13, label %17, !dbg !569

13:                                               ; preds = %7
  %14 = load i16, ptr %1, align 2, !dbg !570, !tbaa !19
  %15 = load i32, ptr @alarm_time, align 2, !dbg !571, !tbaa !40
  %16 = call zeroext i16 @sooner(i16 noundef zeroext %14, i32 noundef %15) #5, !dbg !572
  store i16 %16, ptr %1, align 2, !dbg !573, !tbaa !19
  br label %17, !dbg !574

17:                                               ; preds = %13, %7
  br label %25, !dbg !575

18:                                               ; preds = %0
  %19 = load i16, ptr %1, align 2, !dbg !576, !tbaa !19
  %20 = load i16, ptr @scheduler_current, align 2, !dbg !577, !tbaa !19
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !578
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 7, !dbg !579
  %23 = load i32, ptr %22, align 2, !dbg !579, !tbaa !580
  %24 = call zeroext i16 @sooner(i16 noundef zeroext %19, i32 noundef %23) #5, !dbg !581
  store i16 %24, ptr %1, align 2, !dbg !582, !tbaa !19
  br label %25

25:                                               ; preds = %18, %17
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !583
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !584, !tbaa !19
  %27 = icmp eq i16 %26, 0, !dbg !585
  br i1 %27, label %28, label %30, !dbg !584

28:                                               ; preds = %25
  %29 = load i16, ptr @thread_count, align 2, !dbg !586, !tbaa !19
  br label %33, !dbg !584

30:                                               ; preds = %25
  %31 = load i16, ptr @scheduler_current, align 2, !dbg !587, !tbaa !19
  %32 = sub i16 %31, 1, !dbg !588
  br label %33, !dbg !584

33:                                               ; preds = %30, %28
  %34 = phi i16 [ %29, %28 ], [ %32, %30 ], !dbg !584
  store i16 %34, ptr %2, align 2, !dbg !589, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !590
  store i16 1, ptr %3, align 2, !dbg !591, !tbaa !19
  br label %35, !dbg !590

35:                                               ; preds = %76, %33
  %36 = load i16, ptr @active, align 2, !dbg !592, !tbaa !19
  %37 = icmp ne i16 %36, 0, !dbg !593
  br i1 %37, label %38, label %42, !dbg !594

38:                                               ; preds = %35
  %39 = load i16, ptr %3, align 2, !dbg !595, !tbaa !19
  %40 = load i16, ptr %2, align 2, !dbg !596, !tbaa !19
  %41 = icmp ule i16 %39, %40, !dbg !597
  br label %42

42:                                               ; preds = %38, %35
  %43 = phi i1 [ false, %35 ], [ %41, %38 ], !dbg !598
  br i1 %43, label %45, label %44, !dbg !599

44:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !599
  br label %79

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !600
  %46 = load i16, ptr %3, align 2, !dbg !601, !tbaa !19
  %47 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %46, !dbg !602
  store ptr %47, ptr %4, align 2, !dbg !603, !tbaa !73
  %48 = load ptr, ptr %4, align 2, !dbg !604, !tbaa !73
  %49 = getelementptr inbounds %struct.thread, ptr %48, i32 0, i32 11, !dbg !605
  %50 = load i8, ptr %49, align 1, !dbg !605, !tbaa !85, !range !15, !noundef !8
  %51 = trunc i8 %50 to i1, !dbg !605
  br i1 %51, label %52, label %58, !dbg !604

52:                                               ; preds = %45
  %53 = load i16, ptr %1, align 2, !dbg !606, !tbaa !19
  %54 = load ptr, ptr %4, align 2, !dbg !607, !tbaa !73
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 8, !dbg !608
  %56 = load i32, ptr %55, align 2, !dbg !608, !tbaa !435
  %57 = call zeroext i16 @sooner(i16 noundef zeroext %53, i32 noundef %56) #5, !dbg !609
  store i16 %57, ptr %1, align 2, !dbg !610, !tbaa !19
  br label %75, !dbg !611

58:                                               ; preds = %45
  %59 = load ptr, ptr %4, align 2, !dbg !612, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 10, !dbg !613
  %61 = load i8, ptr %60, align 2, !dbg !613, !tbaa !77, !range !15, !noundef !8
  %62 = trunc i8 %61 to i1, !dbg !613
  br i1 %62, label %74, label %63, !dbg !614

63:                                               ; preds = %58
  %64 = load ptr, ptr %4, align 2, !dbg !615, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 4, !dbg !616
  %66 = load i32, ptr %65, align 2, !dbg !616, !tbaa !103
  %67 = icmp ne i32 %66, 0, !dbg !617
  br i1 %67, label %68, label %74, !dbg !618

68:                                               ; preds = %63
  %69 = load i16, ptr %1, align 2, !dbg !619, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !620, !tbaa !73
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 6, !dbg !621
  %72 = load i32, ptr %71, align 2, !dbg !621, !tbaa !108
  %73 = call zeroext i16 @sooner(i16 noundef zeroext %69, i32 noundef %72) #5, !dbg !622
  store i16 %73, ptr %1, align 2, !dbg !623, !tbaa !19
  br label %74, !dbg !624

74:                                               ; preds = %68, %63, %58
  br label %75

75:                                               ; preds = %74, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !625
  br label %76, !dbg !625

76:                                               ; preds = %75
  %77 = load i16, ptr %3, align 2, !dbg !626, !tbaa !19
  %78 = add i16 %77, 1, !dbg !626
  store i16 %78, ptr %3, align 2, !dbg !626, !tbaa !19
  br label %35, !dbg !599, !llvm.loop !627

79:                                               ; preds = %44
  %80 = load i16, ptr @mark, align 2, !dbg !628, !tbaa !19
  %81 = load i16, ptr %1, align 2, !dbg !629, !tbaa !19
  %82 = add i16 %80, %81, !dbg !630
  store volatile i16 %82, ptr inttoptr (i16 370 to ptr), align 2, !dbg !631, !tbaa !19
  %83 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !632, !tbaa !19
  %84 = load i16, ptr @mark, align 2, !dbg !633, !tbaa !19
  %85 = sub i16 %83, %84, !dbg !634
  %86 = load i16, ptr %1, align 2, !dbg !635, !tbaa !19
  %87 = icmp uge i16 %85, %86, !dbg !636
  br i1 %87, label %88, label %89, !dbg !637

88:                                               ; preds = %79
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !638, !tbaa !19
  br label %89, !dbg !639

89:                                               ; preds = %88, %79
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !640
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !640
  ret void, !dbg !640
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !641 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !477
  %5 = load i16, ptr %4, align 2, !dbg !642, !tbaa !477
  %6 = icmp eq i16 %5, 16, !dbg !643
  br i1 %6, label %7, label %10, !dbg !642

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !644, !tbaa !73
  %9 = call zeroext i1 @add(ptr noundef %8) #5, !dbg !645
  br label %10, !dbg !646

10:                                               ; preds = %7, %2
  ret void, !dbg !647
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !648 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %5 = load ptr, ptr %3, align 2, !dbg !649, !tbaa !73
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !650
  %7 = load i16, ptr %6, align 2, !dbg !650, !tbaa !651
  %8 = load i16, ptr @thread_count, align 2, !dbg !653, !tbaa !19
  %9 = add i16 %8, 1, !dbg !654
  %10 = icmp ne i16 %7, %9, !dbg !655
  br i1 %10, label %16, label %11, !dbg !656

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !657, !tbaa !73
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !658
  %14 = load i16, ptr %13, align 2, !dbg !658, !tbaa !651
  %15 = icmp uge i16 %14, 8, !dbg !659
  br i1 %15, label %16, label %17, !dbg !649

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !660
  br label %71, !dbg !660

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !661
  %18 = load ptr, ptr %3, align 2, !dbg !662, !tbaa !73
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !663
  %20 = load i16, ptr %19, align 2, !dbg !663, !tbaa !651
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !664
  store ptr %21, ptr %4, align 2, !dbg !665, !tbaa !73
  %22 = load ptr, ptr %3, align 2, !dbg !666, !tbaa !73
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !667
  %24 = load i16, ptr %23, align 2, !dbg !667, !tbaa !668
  %25 = load ptr, ptr %4, align 2, !dbg !669, !tbaa !73
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !670
  store i16 %24, ptr %26, align 2, !dbg !671, !tbaa !154
  %27 = load ptr, ptr %3, align 2, !dbg !672, !tbaa !73
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !673
  %29 = load i16, ptr %28, align 2, !dbg !673, !tbaa !674
  %30 = load ptr, ptr %4, align 2, !dbg !675, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !676
  store i16 %29, ptr %31, align 2, !dbg !677, !tbaa !484
  %32 = load ptr, ptr %3, align 2, !dbg !678, !tbaa !73
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !679
  %34 = load i16, ptr %33, align 2, !dbg !679, !tbaa !680
  %35 = load ptr, ptr %4, align 2, !dbg !681, !tbaa !73
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !682
  store i16 %34, ptr %36, align 2, !dbg !683, !tbaa !59
  %37 = load ptr, ptr %3, align 2, !dbg !684, !tbaa !73
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !685
  %39 = load i32, ptr %38, align 2, !dbg !685, !tbaa !686
  %40 = load ptr, ptr %4, align 2, !dbg !687, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !688
  store i32 %39, ptr %41, align 2, !dbg !689, !tbaa !103
  %42 = load ptr, ptr %3, align 2, !dbg !690, !tbaa !73
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !691
  %44 = load i32, ptr %43, align 2, !dbg !691, !tbaa !692
  %45 = load ptr, ptr %4, align 2, !dbg !693, !tbaa !73
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !694
  store i32 %44, ptr %46, align 2, !dbg !695, !tbaa !696
  call void @start_clock() #5, !dbg !697
  call void @take_time() #5, !dbg !698
  %47 = load ptr, ptr %4, align 2, !dbg !699, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 2, !dbg !700
  %49 = load i16, ptr %48, align 2, !dbg !700, !tbaa !59
  %50 = icmp uge i16 %49, -32, !dbg !701
  br i1 %50, label %51, label %59, !dbg !699

51:                                               ; preds = %17
  %52 = load ptr, ptr %4, align 2, !dbg !702, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 2, !dbg !703
  %54 = load i16, ptr %53, align 2, !dbg !703, !tbaa !59
  %55 = sub i16 %54, -32, !dbg !704
  %56 = shl i16 1, %55, !dbg !705
  %57 = load i16, ptr @handled, align 2, !dbg !706, !tbaa !19
  %58 = or i16 %57, %56, !dbg !706
  store i16 %58, ptr @handled, align 2, !dbg !706, !tbaa !19
  br label %59, !dbg !707

59:                                               ; preds = %51, %17
  %60 = load i32, ptr @now, align 2, !dbg !708, !tbaa !40
  %61 = load ptr, ptr %4, align 2, !dbg !709, !tbaa !73
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 4, !dbg !710
  %63 = load i32, ptr %62, align 2, !dbg !710, !tbaa !103
  %64 = lshr i32 %63, 1, !dbg !711
  %65 = add i32 %60, %64, !dbg !712
  %66 = load ptr, ptr %4, align 2, !dbg !713, !tbaa !73
  %67 = getelementptr inbounds %struct.thread, ptr %66, i32 0, i32 6, !dbg !714
  store i32 %65, ptr %67, align 2, !dbg !715, !tbaa !108
  %68 = load i16, ptr @thread_count, align 2, !dbg !716, !tbaa !19
  %69 = add i16 %68, 1, !dbg !716
  store i16 %69, ptr @thread_count, align 2, !dbg !716, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !717, !tbaa !73
  call void @finish(ptr noundef %70) #5, !dbg !718
  call void @set_timer() #5, !dbg !719
  store i1 true, ptr %2, align 1, !dbg !720
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !721
  br label %71

71:                                               ; preds = %59, %16
  %72 = load i1, ptr %2, align 1, !dbg !721
  ret i1 %72, !dbg !721
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !722 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !40
  %3 = load i32, ptr @now, align 2, !dbg !723, !tbaa !40
  %4 = load i32, ptr %2, align 2, !dbg !724, !tbaa !40
  %5 = sub i32 %3, %4, !dbg !725
  %6 = icmp sge i32 %5, 0, !dbg !726
  ret i1 %6, !dbg !727
}

; Function Attrs: nounwind optsize
define internal void @look_ahead() #0 section ".sm.SCHEDULER.text" !dbg !728 {
  %1 = alloca i16, align 2
  %2 = alloca ptr, align 2
  %3 = load i32, ptr @now, align 2, !dbg !729, !tbaa !40
  %4 = add i32 %3, 1073741824, !dbg !730
  store i32 %4, ptr @next_release, align 2, !dbg !731, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !732
  store i16 1, ptr %1, align 2, !dbg !733, !tbaa !19
  br label %5, !dbg !732

5:                                                ; preds = %34, %0
  %6 = load i16, ptr %1, align 2, !dbg !734, !tbaa !19
  %7 = load i16, ptr @thread_count, align 2, !dbg !735, !tbaa !19
  %8 = icmp ule i16 %6, %7, !dbg !736
  br i1 %8, label %10, label %9, !dbg !737

9:                                                ; preds = %5
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !737
  br label %37

10:                                               ; preds = %5
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !738
  %11 = load i16, ptr %1, align 2, !dbg !739, !tbaa !19
  %12 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %11, !dbg !740
  store ptr %12, ptr %2, align 2, !dbg !741, !tbaa !73
  %13 = load ptr, ptr %2, align 2, !dbg !742, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 4, !dbg !743
  %15 = load i32, ptr %14, align 2, !dbg !743, !tbaa !103
  %16 = icmp ne i32 %15, 0, !dbg !744
  br i1 %16, label %17, label %33, !dbg !745

17:                                               ; preds = %10
  %18 = load ptr, ptr %2, align 2, !dbg !746, !tbaa !73
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 10, !dbg !747
  %20 = load i8, ptr %19, align 2, !dbg !747, !tbaa !77, !range !15, !noundef !8
  %21 = trunc i8 %20 to i1, !dbg !747
  br i1 %21, label %33, label %22, !dbg !748

22:                                               ; preds = %17
  %23 = load ptr, ptr %2, align 2, !dbg !749, !tbaa !73
  %24 = getelementptr inbounds %struct.thread, ptr %23, i32 0, i32 6, !dbg !750
  %25 = load i32, ptr %24, align 2, !dbg !750, !tbaa !108
  %26 = load i32, ptr @next_release, align 2, !dbg !751, !tbaa !40
  %27 = sub i32 %25, %26, !dbg !752
  %28 = icmp slt i32 %27, 0, !dbg !753
  br i1 %28, label %29, label %33, !dbg !742

29:                                               ; preds = %22
  %30 = load ptr, ptr %2, align 2, !dbg !754, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 6, !dbg !755
  %32 = load i32, ptr %31, align 2, !dbg !755, !tbaa !108
  store i32 %32, ptr @next_release, align 2, !dbg !756, !tbaa !40
  br label %33, !dbg !757

33:                                               ; preds = %29, %22, %17, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !758
  br label %34, !dbg !758

34:                                               ; preds = %33
  %35 = load i16, ptr %1, align 2, !dbg !759, !tbaa !19
  %36 = add i16 %35, 1, !dbg !759
  store i16 %36, ptr %1, align 2, !dbg !759, !tbaa !19
  br label %5, !dbg !737, !llvm.loop !760

37:                                               ; preds = %9
  ret void, !dbg !761
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !762 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %4 = load ptr, ptr %3, align 2, !dbg !763, !tbaa !73
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 10, !dbg !764
  %6 = load i8, ptr %5, align 2, !dbg !764, !tbaa !77, !range !15, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !764
  br i1 %7, label %21, label %8, !dbg !765

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !766, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !767
  %11 = load i32, ptr %10, align 2, !dbg !767, !tbaa !103
  %12 = icmp eq i32 %11, 0, !dbg !768
  br i1 %12, label %18, label %13, !dbg !769

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !770, !tbaa !73
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !771
  %16 = load i32, ptr %15, align 2, !dbg !771, !tbaa !108
  %17 = call zeroext i1 @is_due(i32 noundef %16) #5, !dbg !772
  br i1 %17, label %19, label %18, !dbg !766

18:                                               ; preds = %13, %8
  store i1 false, ptr %2, align 1, !dbg !773
  br label %79, !dbg !773

19:                                               ; preds = %13
  %20 = load ptr, ptr %3, align 2, !dbg !774, !tbaa !73
  call void @activate(ptr noundef %20) #5, !dbg !775
  br label %21, !dbg !776

21:                                               ; preds = %19, %1
  %22 = load ptr, ptr %3, align 2, !dbg !777, !tbaa !73
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 7, !dbg !778
  %24 = load i32, ptr %23, align 2, !dbg !778, !tbaa !580
  %25 = call zeroext i1 @is_due(i32 noundef %24) #5, !dbg !779
  br i1 %25, label %26, label %28, !dbg !779

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !780, !tbaa !73
  call void @finish(ptr noundef %27) #5, !dbg !781
  store i1 false, ptr %2, align 1, !dbg !782
  br label %79, !dbg !782

28:                                               ; preds = %21
  %29 = load ptr, ptr %3, align 2, !dbg !783, !tbaa !73
  %30 = getelementptr inbounds %struct.thread, ptr %29, i32 0, i32 11, !dbg !784
  %31 = load i8, ptr %30, align 1, !dbg !784, !tbaa !85, !range !15, !noundef !8
  %32 = trunc i8 %31 to i1, !dbg !784
  br i1 %32, label %33, label %39, !dbg !785

33:                                               ; preds = %28
  %34 = load ptr, ptr %3, align 2, !dbg !786, !tbaa !73
  %35 = getelementptr inbounds %struct.thread, ptr %34, i32 0, i32 8, !dbg !787
  %36 = load i32, ptr %35, align 2, !dbg !787, !tbaa !435
  %37 = call zeroext i1 @is_due(i32 noundef %36) #5, !dbg !788
  br i1 %37, label %39, label %38, !dbg !783

38:                                               ; preds = %33
  store i1 false, ptr %2, align 1, !dbg !789
  br label %79, !dbg !789

39:                                               ; preds = %33, %28
  %40 = load ptr, ptr %3, align 2, !dbg !790, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 11, !dbg !791
  store i8 0, ptr %41, align 1, !dbg !792, !tbaa !85
  %42 = load ptr, ptr %3, align 2, !dbg !793, !tbaa !73
  %43 = getelementptr inbounds %struct.thread, ptr %42, i32 0, i32 3, !dbg !794
  %44 = load i16, ptr %43, align 2, !dbg !794, !tbaa !148
  %45 = icmp eq i16 %44, 0, !dbg !795
  br i1 %45, label %46, label %58, !dbg !796

46:                                               ; preds = %39
  %47 = load ptr, ptr %3, align 2, !dbg !797, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 0, !dbg !798
  %49 = load i16, ptr %48, align 2, !dbg !798, !tbaa !154
  %50 = inttoptr i16 %49 to ptr, !dbg !799
  %51 = call i16 @sancus_get_id(ptr noundef %50) #5, !dbg !800
  %52 = load ptr, ptr %3, align 2, !dbg !801, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 1, !dbg !802
  %54 = load i16, ptr %53, align 2, !dbg !802, !tbaa !484
  %55 = icmp ne i16 %51, %54, !dbg !803
  br i1 %55, label %56, label %58, !dbg !793

56:                                               ; preds = %46
  %57 = load ptr, ptr %3, align 2, !dbg !804, !tbaa !73
  call void @finish(ptr noundef %57) #5, !dbg !805
  store i1 false, ptr %2, align 1, !dbg !806
  br label %79, !dbg !806

58:                                               ; preds = %46, %39
  %59 = load ptr, ptr %3, align 2, !dbg !807, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 3, !dbg !808
  %61 = load i16, ptr %60, align 2, !dbg !808, !tbaa !148
  %62 = icmp eq i16 %61, 0, !dbg !809
  br i1 %62, label %63, label %78, !dbg !810

63:                                               ; preds = %58
  %64 = load ptr, ptr %3, align 2, !dbg !811, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 2, !dbg !812
  %66 = load i16, ptr %65, align 2, !dbg !812, !tbaa !59
  %67 = icmp ult i16 %66, -32, !dbg !813
  br i1 %67, label %68, label %78, !dbg !814

68:                                               ; preds = %63
  %69 = load ptr, ptr %3, align 2, !dbg !815, !tbaa !73
  %70 = getelementptr inbounds %struct.thread, ptr %69, i32 0, i32 9, !dbg !816
  %71 = load i16, ptr %70, align 2, !dbg !816, !tbaa !90
  %72 = icmp ule i16 %71, 2048, !dbg !817
  br i1 %72, label %73, label %78, !dbg !818

73:                                               ; preds = %68
  %74 = load ptr, ptr %3, align 2, !dbg !819, !tbaa !73
  %75 = call zeroext i1 @waits_for_others(ptr noundef %74) #5, !dbg !820
  br i1 %75, label %76, label %78, !dbg !807

76:                                               ; preds = %73
  %77 = load ptr, ptr %3, align 2, !dbg !821, !tbaa !73
  call void @yield(ptr noundef %77) #5, !dbg !822
  store i1 false, ptr %2, align 1, !dbg !823
  br label %79, !dbg !823

78:                                               ; preds = %73, %68, %63, %58
  store i1 true, ptr %2, align 1, !dbg !824
  br label %79, !dbg !824

79:                                               ; preds = %78, %76, %56, %38, %26, %18
  %80 = load i1, ptr %2, align 1, !dbg !825
  ret i1 %80, !dbg !825
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !826 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i32, align 2
  %7 = zext i1 %0 to i8
  store i8 %7, ptr %3, align 1, !tbaa !11
  %8 = load i8, ptr %3, align 1, !dbg !827, !tbaa !11, !range !15, !noundef !8
  %9 = trunc i8 %8 to i1, !dbg !827
  br i1 %9, label %10, label %11, !dbg !827

10:                                               ; preds = %1
  br label %14, !dbg !827

11:                                               ; preds = %1
  %12 = load i16, ptr @handled, align 2, !dbg !828, !tbaa !19
  %13 = xor i16 %12, -1, !dbg !829
  br label %14, !dbg !827

14:                                               ; preds = %11, %10
  %15 = phi i16 [ 0, %10 ], [ %13, %11 ], !dbg !827
  store volatile i16 %15, ptr inttoptr (i16 280 to ptr), align 2, !dbg !830, !tbaa !19
  %16 = load i8, ptr %3, align 1, !dbg !831, !tbaa !11, !range !15, !noundef !8
  %17 = trunc i8 %16 to i1, !dbg !831
  br i1 %17, label %18, label %49, !dbg !831

18:                                               ; preds = %14
  %19 = load i16, ptr @pending, align 2, !dbg !832, !tbaa !19
  %20 = icmp ne i16 %19, 0, !dbg !833
  br i1 %20, label %21, label %48, !dbg !832

21:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !834
  store i16 0, ptr %4, align 2, !dbg !835, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !836
  %22 = load i16, ptr @pending, align 2, !dbg !837, !tbaa !19
  store i16 %22, ptr %5, align 2, !dbg !838, !tbaa !19
  br label %23, !dbg !836

23:                                               ; preds = %31, %21
  %24 = load i16, ptr %5, align 2, !dbg !839, !tbaa !19
  %25 = and i16 %24, 1, !dbg !840
  %26 = icmp eq i16 %25, 0, !dbg !841
  br i1 %26, label %28, label %27, !dbg !842

27:                                               ; preds = %23
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !842
  br label %34

28:                                               ; preds = %23
  %29 = load i16, ptr %4, align 2, !dbg !843, !tbaa !19
  %30 = add i16 %29, 1, !dbg !843
  store i16 %30, ptr %4, align 2, !dbg !843, !tbaa !19
  br label %31, !dbg !844

31:                                               ; preds = %28
  %32 = load i16, ptr %5, align 2, !dbg !845, !tbaa !19
  %33 = lshr i16 %32, 1, !dbg !845
  store i16 %33, ptr %5, align 2, !dbg !845, !tbaa !19
  br label %23, !dbg !842, !llvm.loop !846

34:                                               ; preds = %27
  %35 = load i16, ptr @pending, align 2, !dbg !847, !tbaa !19
  %36 = sub i16 %35, 1, !dbg !848
  %37 = load i16, ptr @pending, align 2, !dbg !849, !tbaa !19
  %38 = and i16 %37, %36, !dbg !849
  store i16 %38, ptr @pending, align 2, !dbg !849, !tbaa !19
  %39 = load i16, ptr %4, align 2, !dbg !850, !tbaa !19
  store i16 %39, ptr @scheduler_interrupt, align 2, !dbg !851, !tbaa !19
  %40 = load i8, ptr @outside, align 1, !dbg !852, !tbaa !11, !range !15, !noundef !8
  %41 = trunc i8 %40 to i1, !dbg !852
  br i1 %41, label %42, label %46, !dbg !852

42:                                               ; preds = %34
  %43 = load i16, ptr %4, align 2, !dbg !853, !tbaa !19
  %44 = mul i16 4, %43, !dbg !853
  %45 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %44, !dbg !853
  store i16 %45, ptr @scheduler_target, align 2, !dbg !854, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !855
  store i32 1, ptr %6, align 2
  br label %47, !dbg !855

46:                                               ; preds = %34
  store i8 1, ptr @outside, align 1, !dbg !856, !tbaa !11
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 64), ptr @scheduler_target, align 2, !dbg !857, !tbaa !19
  store i16 2, ptr %2, align 2, !dbg !858
  store i32 1, ptr %6, align 2
  br label %47, !dbg !858

47:                                               ; preds = %46, %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !859
  br label %61

48:                                               ; preds = %18
  br label %49, !dbg !860

49:                                               ; preds = %48, %14
  %50 = load i16, ptr @kept_count, align 2, !dbg !861, !tbaa !19
  %51 = icmp ne i16 %50, 0, !dbg !862
  br i1 %51, label %52, label %60, !dbg !863

52:                                               ; preds = %49
  %53 = load i8, ptr @outside, align 1, !dbg !864, !tbaa !11, !range !15, !noundef !8
  %54 = trunc i8 %53 to i1, !dbg !864
  br i1 %54, label %55, label %58, !dbg !865

55:                                               ; preds = %52
  %56 = load i8, ptr %3, align 1, !dbg !866, !tbaa !11, !range !15, !noundef !8
  %57 = trunc i8 %56 to i1, !dbg !866
  br i1 %57, label %60, label %58, !dbg !861

58:                                               ; preds = %55, %52
  %59 = call zeroext i16 @go_on_inside() #5, !dbg !867
  store i16 %59, ptr %2, align 2, !dbg !868
  br label %61, !dbg !868

60:                                               ; preds = %55, %49
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 60), ptr @scheduler_target, align 2, !dbg !869, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !870
  br label %61, !dbg !870

61:                                               ; preds = %60, %58, %47
  %62 = load i16, ptr %2, align 2, !dbg !871
  ret i16 %62, !dbg !871
}

; Function Attrs: nounwind optsize
define internal void @activate(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !872 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !873, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !874
  store i8 1, ptr %4, align 2, !dbg !875, !tbaa !77
  %5 = load ptr, ptr %2, align 2, !dbg !876, !tbaa !73
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 6, !dbg !877
  %7 = load i32, ptr %6, align 2, !dbg !877, !tbaa !108
  %8 = load ptr, ptr %2, align 2, !dbg !878, !tbaa !73
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 5, !dbg !879
  %10 = load i32, ptr %9, align 2, !dbg !879, !tbaa !696
  %11 = add i32 %7, %10, !dbg !880
  %12 = load ptr, ptr %2, align 2, !dbg !881, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 7, !dbg !882
  store i32 %11, ptr %13, align 2, !dbg !883, !tbaa !580
  %14 = load i16, ptr @active, align 2, !dbg !884, !tbaa !19
  %15 = add i16 %14, 1, !dbg !884
  store i16 %15, ptr @active, align 2, !dbg !884, !tbaa !19
  ret void, !dbg !885
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !886 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !888
  %4 = load ptr, ptr %2, align 2, !dbg !888, !tbaa !73
  %5 = ptrtoint ptr %4 to i16, !dbg !888
  store i16 %5, ptr %3, align 2, !dbg !888, !tbaa !477
  %6 = load i16, ptr %3, align 2, !dbg !889, !tbaa !477
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #6, !dbg !889, !srcloc !890
  store i16 %7, ptr %3, align 2, !dbg !889, !tbaa !477
  %8 = load i16, ptr %3, align 2, !dbg !891, !tbaa !477
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !892
  ret i16 %8, !dbg !893
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @waits_for_others(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !894 {
  %2 = alloca ptr, align 2
  %3 = alloca i8, align 1
  %4 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 1, ptr %3) #6, !dbg !895
  %5 = load i16, ptr @kept_count, align 2, !dbg !896, !tbaa !19
  %6 = icmp ne i16 %5, 0, !dbg !897
  %7 = zext i1 %6 to i8, !dbg !898
  store i8 %7, ptr %3, align 1, !dbg !898, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !899
  store i16 1, ptr %4, align 2, !dbg !900, !tbaa !19
  br label %8, !dbg !899

8:                                                ; preds = %33, %1
  %9 = load i16, ptr %4, align 2, !dbg !901, !tbaa !19
  %10 = load i16, ptr @thread_count, align 2, !dbg !902, !tbaa !19
  %11 = icmp ule i16 %9, %10, !dbg !903
  br i1 %11, label %13, label %12, !dbg !904

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !904
  br label %36

13:                                               ; preds = %8
  %14 = load i16, ptr %4, align 2, !dbg !905, !tbaa !19
  %15 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %14, !dbg !906
  %16 = load ptr, ptr %2, align 2, !dbg !907, !tbaa !73
  %17 = icmp ne ptr %15, %16, !dbg !908
  br i1 %17, label %18, label %24, !dbg !909

18:                                               ; preds = %13
  %19 = load i16, ptr %4, align 2, !dbg !910, !tbaa !19
  %20 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %19, !dbg !911
  %21 = getelementptr inbounds %struct.thread, ptr %20, i32 0, i32 3, !dbg !912
  %22 = load i16, ptr %21, align 2, !dbg !912, !tbaa !148
  %23 = icmp ne i16 %22, 0, !dbg !913
  br label %24

24:                                               ; preds = %18, %13
  %25 = phi i1 [ false, %13 ], [ %23, %18 ], !dbg !914
  %26 = zext i1 %25 to i16, !dbg !909
  %27 = load i8, ptr %3, align 1, !dbg !915, !tbaa !11, !range !15, !noundef !8
  %28 = trunc i8 %27 to i1, !dbg !915
  %29 = zext i1 %28 to i16, !dbg !915
  %30 = or i16 %29, %26, !dbg !915
  %31 = icmp ne i16 %30, 0, !dbg !915
  %32 = zext i1 %31 to i8, !dbg !915
  store i8 %32, ptr %3, align 1, !dbg !915, !tbaa !11
  br label %33, !dbg !916

33:                                               ; preds = %24
  %34 = load i16, ptr %4, align 2, !dbg !917, !tbaa !19
  %35 = add i16 %34, 1, !dbg !917
  store i16 %35, ptr %4, align 2, !dbg !917, !tbaa !19
  br label %8, !dbg !904, !llvm.loop !918

36:                                               ; preds = %12
  %37 = load i8, ptr %3, align 1, !dbg !919, !tbaa !11, !range !15, !noundef !8
  %38 = trunc i8 %37 to i1, !dbg !919
  call void @llvm.lifetime.end.p0(i64 1, ptr %3) #6, !dbg !920
  ret i1 %38, !dbg !921
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_on_inside() #0 section ".sm.SCHEDULER.text" !dbg !922 {
  %1 = load i16, ptr @kept_first, align 2, !dbg !923, !tbaa !19
  %2 = add i16 %1, 1, !dbg !923
  store i16 %2, ptr @kept_first, align 2, !dbg !923, !tbaa !19
  %3 = urem i16 %1, 32, !dbg !924
  %4 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %3, !dbg !925
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @resumed, ptr align 2 %4, i16 4, i1 false), !dbg !925, !tbaa.struct !417
  %5 = load i16, ptr @kept_count, align 2, !dbg !926, !tbaa !19
  %6 = add i16 %5, -1, !dbg !926
  store i16 %6, ptr @kept_count, align 2, !dbg !926, !tbaa !19
  %7 = load i16, ptr @resumed, align 2, !dbg !927, !tbaa !385
  store i16 %7, ptr @scheduler_target, align 2, !dbg !928, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !929, !tbaa !19
  ret i16 0, !dbg !930
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !931 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i32 %1, ptr %4, align 2, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !932
  %6 = load i32, ptr %4, align 2, !dbg !933, !tbaa !40
  %7 = load i32, ptr @now, align 2, !dbg !934, !tbaa !40
  %8 = sub i32 %6, %7, !dbg !935
  store i32 %8, ptr %5, align 2, !dbg !936, !tbaa !40
  %9 = load i32, ptr %5, align 2, !dbg !937, !tbaa !40
  %10 = icmp sle i32 %9, 0, !dbg !938
  br i1 %10, label %11, label %12, !dbg !939

11:                                               ; preds = %2
  br label %24, !dbg !939

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !940, !tbaa !40
  %14 = load i16, ptr %3, align 2, !dbg !941, !tbaa !19
  %15 = zext i16 %14 to i32, !dbg !941
  %16 = icmp ult i32 %13, %15, !dbg !942
  br i1 %16, label %17, label %20, !dbg !940

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !943, !tbaa !40
  %19 = trunc i32 %18 to i16, !dbg !944
  br label %22, !dbg !940

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !945, !tbaa !19
  br label %22, !dbg !940

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !940
  br label %24, !dbg !939

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !939
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !946
  ret i16 %25, !dbg !947
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "39d90e6ed0c9ca610c72fb87cdce52a8")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 339, type: !7, scopeLine: 339, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "39d90e6ed0c9ca610c72fb87cdce52a8")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 340, column: 5, scope: !5)
!10 = !DILocation(line: 341, column: 9, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"_Bool", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !{i8 0, i8 2}
!16 = !DILocation(line: 342, column: 9, scope: !5)
!17 = !DILocation(line: 343, column: 5, scope: !5)
!18 = !DILocation(line: 343, column: 16, scope: !5)
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !13, i64 0}
!21 = !DILocation(line: 343, column: 34, scope: !5)
!22 = !DILocation(line: 344, column: 17, scope: !5)
!23 = !DILocation(line: 345, column: 17, scope: !5)
!24 = !DILocation(line: 346, column: 9, scope: !5)
!25 = !DILocation(line: 347, column: 5, scope: !5)
!26 = !DILocation(line: 348, column: 25, scope: !5)
!27 = !DILocation(line: 348, column: 17, scope: !5)
!28 = !DILocation(line: 348, column: 9, scope: !5)
!29 = !DILocation(line: 350, column: 12, scope: !5)
!30 = !DILocation(line: 350, column: 5, scope: !5)
!31 = distinct !DISubprogram(name: "take_time", scope: !6, file: !6, line: 110, type: !7, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!32 = !DILocation(line: 111, column: 5, scope: !31)
!33 = !DILocation(line: 111, column: 24, scope: !31)
!34 = !DILocation(line: 111, column: 14, scope: !31)
!35 = !DILocation(line: 112, column: 23, scope: !31)
!36 = !DILocation(line: 112, column: 33, scope: !31)
!37 = !DILocation(line: 112, column: 31, scope: !31)
!38 = !DILocation(line: 112, column: 12, scope: !31)
!39 = !DILocation(line: 112, column: 9, scope: !31)
!40 = !{!41, !41, i64 0}
!41 = !{!"long", !13, i64 0}
!42 = !DILocation(line: 113, column: 12, scope: !31)
!43 = !DILocation(line: 113, column: 10, scope: !31)
!44 = !DILocation(line: 114, column: 1, scope: !31)
!45 = distinct !DISubprogram(name: "end_loan", scope: !6, file: !6, line: 333, type: !7, scopeLine: 333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!46 = !DILocation(line: 334, column: 17, scope: !45)
!47 = !DILocation(line: 335, column: 11, scope: !45)
!48 = !DILocation(line: 336, column: 1, scope: !45)
!49 = distinct !DISubprogram(name: "have_handlers_look", scope: !6, file: !6, line: 324, type: !7, scopeLine: 324, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!50 = !DILocation(line: 325, column: 10, scope: !49)
!51 = !DILocation(line: 325, column: 19, scope: !49)
!52 = !DILocation(line: 325, column: 31, scope: !49)
!53 = !DILocation(line: 325, column: 41, scope: !49)
!54 = !DILocation(line: 325, column: 38, scope: !49)
!55 = !DILocation(line: 325, column: 5, scope: !49)
!56 = !DILocation(line: 326, column: 21, scope: !49)
!57 = !DILocation(line: 326, column: 13, scope: !49)
!58 = !DILocation(line: 326, column: 29, scope: !49)
!59 = !{!60, !20, i64 4}
!60 = !{!"thread", !20, i64 0, !61, i64 2, !20, i64 4, !20, i64 6, !41, i64 8, !41, i64 12, !41, i64 16, !41, i64 20, !41, i64 24, !20, i64 28, !12, i64 30, !12, i64 31, !12, i64 32}
!61 = !{!"int", !13, i64 0}
!62 = !DILocation(line: 326, column: 35, scope: !49)
!63 = !DILocation(line: 327, column: 32, scope: !49)
!64 = !DILocation(line: 327, column: 24, scope: !49)
!65 = !DILocation(line: 327, column: 13, scope: !49)
!66 = !DILocation(line: 328, column: 9, scope: !49)
!67 = !DILocation(line: 329, column: 5, scope: !49)
!68 = !DILocation(line: 325, column: 61, scope: !49)
!69 = distinct !{!69, !55, !67, !70}
!70 = !{!"llvm.loop.mustprogress"}
!71 = !DILocation(line: 330, column: 1, scope: !49)
!72 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 215, type: !7, scopeLine: 215, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!73 = !{!74, !74, i64 0}
!74 = !{!"any pointer", !13, i64 0}
!75 = !DILocation(line: 216, column: 15, scope: !72)
!76 = !DILocation(line: 216, column: 23, scope: !72)
!77 = !{!60, !12, i64 30}
!78 = !DILocation(line: 216, column: 12, scope: !72)
!79 = !DILocation(line: 217, column: 5, scope: !72)
!80 = !DILocation(line: 217, column: 13, scope: !72)
!81 = !DILocation(line: 217, column: 20, scope: !72)
!82 = !DILocation(line: 218, column: 5, scope: !72)
!83 = !DILocation(line: 218, column: 13, scope: !72)
!84 = !DILocation(line: 218, column: 19, scope: !72)
!85 = !{!60, !12, i64 31}
!86 = !DILocation(line: 219, column: 11, scope: !72)
!87 = !DILocation(line: 220, column: 5, scope: !72)
!88 = !DILocation(line: 220, column: 13, scope: !72)
!89 = !DILocation(line: 220, column: 22, scope: !72)
!90 = !{!60, !20, i64 28}
!91 = !DILocation(line: 221, column: 9, scope: !72)
!92 = !DILocation(line: 221, column: 17, scope: !72)
!93 = !{!60, !12, i64 32}
!94 = !DILocation(line: 222, column: 9, scope: !72)
!95 = !DILocation(line: 222, column: 17, scope: !72)
!96 = !DILocation(line: 222, column: 23, scope: !72)
!97 = !DILocation(line: 223, column: 19, scope: !72)
!98 = !DILocation(line: 223, column: 9, scope: !72)
!99 = !DILocation(line: 224, column: 5, scope: !72)
!100 = !DILocation(line: 225, column: 5, scope: !72)
!101 = !DILocation(line: 225, column: 12, scope: !72)
!102 = !DILocation(line: 225, column: 20, scope: !72)
!103 = !{!60, !41, i64 8}
!104 = !DILocation(line: 225, column: 27, scope: !72)
!105 = !DILocation(line: 225, column: 32, scope: !72)
!106 = !DILocation(line: 225, column: 42, scope: !72)
!107 = !DILocation(line: 225, column: 50, scope: !72)
!108 = !{!60, !41, i64 16}
!109 = !DILocation(line: 225, column: 35, scope: !72)
!110 = !DILocation(line: 0, scope: !72)
!111 = !DILocation(line: 226, column: 28, scope: !72)
!112 = !DILocation(line: 226, column: 36, scope: !72)
!113 = !DILocation(line: 226, column: 9, scope: !72)
!114 = !DILocation(line: 226, column: 17, scope: !72)
!115 = !DILocation(line: 226, column: 25, scope: !72)
!116 = distinct !{!116, !100, !117, !70}
!117 = !DILocation(line: 227, column: 5, scope: !72)
!118 = !DILocation(line: 228, column: 5, scope: !72)
!119 = !DILocation(line: 229, column: 1, scope: !72)
!120 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 297, type: !7, scopeLine: 297, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!121 = !DILocation(line: 298, column: 5, scope: !120)
!122 = !DILocation(line: 298, column: 16, scope: !120)
!123 = !DILocation(line: 298, column: 23, scope: !120)
!124 = !DILocation(line: 298, column: 28, scope: !120)
!125 = !DILocation(line: 298, column: 38, scope: !120)
!126 = !DILocation(line: 298, column: 31, scope: !120)
!127 = !DILocation(line: 298, column: 10, scope: !120)
!128 = !DILocation(line: 299, column: 10, scope: !120)
!129 = !DILocation(line: 299, column: 19, scope: !120)
!130 = !DILocation(line: 299, column: 31, scope: !120)
!131 = !DILocation(line: 299, column: 35, scope: !120)
!132 = !DILocation(line: 299, column: 38, scope: !120)
!133 = !DILocation(line: 299, column: 48, scope: !120)
!134 = !DILocation(line: 299, column: 45, scope: !120)
!135 = !DILocation(line: 0, scope: !120)
!136 = !DILocation(line: 299, column: 5, scope: !120)
!137 = !DILocation(line: 300, column: 9, scope: !120)
!138 = !DILocation(line: 300, column: 42, scope: !120)
!139 = !DILocation(line: 300, column: 34, scope: !120)
!140 = !DILocation(line: 300, column: 24, scope: !120)
!141 = !DILocation(line: 301, column: 19, scope: !120)
!142 = !DILocation(line: 301, column: 13, scope: !120)
!143 = !DILocation(line: 302, column: 33, scope: !120)
!144 = !DILocation(line: 302, column: 31, scope: !120)
!145 = !DILocation(line: 303, column: 13, scope: !120)
!146 = !DILocation(line: 304, column: 32, scope: !120)
!147 = !DILocation(line: 304, column: 40, scope: !120)
!148 = !{!60, !20, i64 6}
!149 = !DILocation(line: 304, column: 47, scope: !120)
!150 = !DILocation(line: 304, column: 54, scope: !120)
!151 = !DILocation(line: 304, column: 62, scope: !120)
!152 = !DILocation(line: 304, column: 71, scope: !120)
!153 = !DILocation(line: 304, column: 79, scope: !120)
!154 = !{!60, !20, i64 0}
!155 = !DILocation(line: 304, column: 30, scope: !120)
!156 = !DILocation(line: 305, column: 31, scope: !120)
!157 = !DILocation(line: 305, column: 39, scope: !120)
!158 = !DILocation(line: 305, column: 46, scope: !120)
!159 = !DILocation(line: 305, column: 64, scope: !120)
!160 = !DILocation(line: 305, column: 72, scope: !120)
!161 = !DILocation(line: 305, column: 29, scope: !120)
!162 = !DILocation(line: 306, column: 13, scope: !120)
!163 = !DILocation(line: 306, column: 21, scope: !120)
!164 = !DILocation(line: 306, column: 28, scope: !120)
!165 = !DILocation(line: 307, column: 13, scope: !120)
!166 = !DILocation(line: 309, column: 5, scope: !120)
!167 = !DILocation(line: 299, column: 68, scope: !120)
!168 = distinct !{!168, !136, !166, !70}
!169 = !DILocation(line: 310, column: 23, scope: !120)
!170 = !DILocation(line: 311, column: 16, scope: !120)
!171 = !DILocation(line: 311, column: 9, scope: !120)
!172 = !DILocation(line: 312, column: 9, scope: !120)
!173 = !DILocation(line: 313, column: 5, scope: !120)
!174 = !DILocation(line: 314, column: 9, scope: !120)
!175 = !DILocation(line: 314, column: 19, scope: !120)
!176 = !DILocation(line: 314, column: 29, scope: !120)
!177 = !DILocation(line: 314, column: 22, scope: !120)
!178 = !DILocation(line: 315, column: 19, scope: !120)
!179 = !DILocation(line: 316, column: 17, scope: !120)
!180 = !DILocation(line: 317, column: 5, scope: !120)
!181 = !DILocation(line: 318, column: 5, scope: !120)
!182 = !DILocation(line: 319, column: 35, scope: !120)
!183 = !DILocation(line: 319, column: 42, scope: !120)
!184 = !DILocation(line: 319, column: 12, scope: !120)
!185 = !DILocation(line: 319, column: 5, scope: !120)
!186 = !DILocation(line: 320, column: 1, scope: !120)
!187 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 385, type: !7, scopeLine: 385, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!188 = !DILocation(line: 386, column: 5, scope: !187)
!189 = !DILocation(line: 386, column: 23, scope: !187)
!190 = !DILocation(line: 386, column: 43, scope: !187)
!191 = !DILocation(line: 386, column: 14, scope: !187)
!192 = !DILocation(line: 389, column: 5, scope: !187)
!193 = !DILocation(line: 389, column: 20, scope: !187)
!194 = !DILocation(line: 389, column: 27, scope: !187)
!195 = !DILocation(line: 389, column: 40, scope: !187)
!196 = !DILocation(line: 389, column: 44, scope: !187)
!197 = !DILocation(line: 389, column: 51, scope: !187)
!198 = !DILocation(line: 389, column: 68, scope: !187)
!199 = !DILocation(line: 389, column: 71, scope: !187)
!200 = !DILocation(line: 389, column: 79, scope: !187)
!201 = !DILocation(line: 0, scope: !187)
!202 = !DILocation(line: 389, column: 10, scope: !187)
!203 = !DILocation(line: 390, column: 9, scope: !187)
!204 = !DILocation(line: 390, column: 27, scope: !187)
!205 = !DILocation(line: 390, column: 47, scope: !187)
!206 = !DILocation(line: 390, column: 50, scope: !187)
!207 = !DILocation(line: 390, column: 57, scope: !187)
!208 = !DILocation(line: 390, column: 62, scope: !187)
!209 = !DILocation(line: 390, column: 67, scope: !187)
!210 = !DILocation(line: 390, column: 78, scope: !187)
!211 = !DILocation(line: 390, column: 75, scope: !187)
!212 = !DILocation(line: 390, column: 85, scope: !187)
!213 = !DILocation(line: 390, column: 90, scope: !187)
!214 = !DILocation(line: 390, column: 94, scope: !187)
!215 = !DILocation(line: 391, column: 17, scope: !187)
!216 = !DILocation(line: 392, column: 28, scope: !187)
!217 = !DILocation(line: 392, column: 26, scope: !187)
!218 = !DILocation(line: 393, column: 9, scope: !187)
!219 = !DILocation(line: 395, column: 5, scope: !187)
!220 = !DILocation(line: 395, column: 38, scope: !187)
!221 = !DILocation(line: 395, column: 30, scope: !187)
!222 = !DILocation(line: 395, column: 20, scope: !187)
!223 = !DILocation(line: 396, column: 9, scope: !187)
!224 = !DILocation(line: 396, column: 27, scope: !187)
!225 = !DILocation(line: 396, column: 47, scope: !187)
!226 = !DILocation(line: 396, column: 50, scope: !187)
!227 = !DILocation(line: 396, column: 57, scope: !187)
!228 = !DILocation(line: 396, column: 74, scope: !187)
!229 = !DILocation(line: 396, column: 83, scope: !187)
!230 = !DILocation(line: 396, column: 91, scope: !187)
!231 = !DILocation(line: 396, column: 77, scope: !187)
!232 = !DILocation(line: 397, column: 21, scope: !187)
!233 = !DILocation(line: 397, column: 29, scope: !187)
!234 = !DILocation(line: 397, column: 16, scope: !187)
!235 = !DILocation(line: 397, column: 9, scope: !187)
!236 = !DILocation(line: 399, column: 9, scope: !187)
!237 = !DILocation(line: 399, column: 29, scope: !187)
!238 = !DILocation(line: 399, column: 19, scope: !187)
!239 = !DILocation(line: 399, column: 16, scope: !187)
!240 = !DILocation(line: 401, column: 16, scope: !187)
!241 = !DILocation(line: 401, column: 9, scope: !187)
!242 = !DILocation(line: 403, column: 5, scope: !187)
!243 = !DILocation(line: 404, column: 9, scope: !187)
!244 = !DILocation(line: 405, column: 9, scope: !187)
!245 = !DILocation(line: 406, column: 13, scope: !187)
!246 = !DILocation(line: 406, column: 20, scope: !187)
!247 = !DILocation(line: 407, column: 18, scope: !187)
!248 = !DILocation(line: 407, column: 26, scope: !187)
!249 = !DILocation(line: 407, column: 13, scope: !187)
!250 = !DILocation(line: 408, column: 9, scope: !187)
!251 = !DILocation(line: 409, column: 5, scope: !187)
!252 = !DILocation(line: 409, column: 16, scope: !187)
!253 = !DILocation(line: 409, column: 34, scope: !187)
!254 = !DILocation(line: 410, column: 13, scope: !187)
!255 = !DILocation(line: 410, column: 20, scope: !187)
!256 = !DILocation(line: 411, column: 13, scope: !187)
!257 = !DILocation(line: 412, column: 9, scope: !187)
!258 = !DILocation(line: 413, column: 19, scope: !187)
!259 = !DILocation(line: 413, column: 26, scope: !187)
!260 = !DILocation(line: 413, column: 17, scope: !187)
!261 = !DILocation(line: 414, column: 13, scope: !187)
!262 = !DILocation(line: 414, column: 20, scope: !187)
!263 = !DILocation(line: 415, column: 18, scope: !187)
!264 = !DILocation(line: 415, column: 26, scope: !187)
!265 = !DILocation(line: 415, column: 13, scope: !187)
!266 = !DILocation(line: 416, column: 9, scope: !187)
!267 = !DILocation(line: 417, column: 5, scope: !187)
!268 = !DILocation(line: 417, column: 16, scope: !187)
!269 = !DILocation(line: 417, column: 23, scope: !187)
!270 = !DILocation(line: 419, column: 16, scope: !187)
!271 = !DILocation(line: 419, column: 9, scope: !187)
!272 = !DILocation(line: 420, column: 5, scope: !187)
!273 = !DILocation(line: 420, column: 16, scope: !187)
!274 = !DILocation(line: 420, column: 23, scope: !187)
!275 = !DILocation(line: 420, column: 36, scope: !187)
!276 = !DILocation(line: 420, column: 39, scope: !187)
!277 = !DILocation(line: 420, column: 49, scope: !187)
!278 = !DILocation(line: 420, column: 57, scope: !187)
!279 = !DILocation(line: 420, column: 46, scope: !187)
!280 = !DILocation(line: 422, column: 15, scope: !187)
!281 = !DILocation(line: 422, column: 9, scope: !187)
!282 = !DILocation(line: 423, column: 5, scope: !187)
!283 = !DILocation(line: 424, column: 26, scope: !187)
!284 = !DILocation(line: 424, column: 9, scope: !187)
!285 = !DILocation(line: 424, column: 17, scope: !187)
!286 = !DILocation(line: 424, column: 24, scope: !187)
!287 = !DILocation(line: 426, column: 10, scope: !187)
!288 = !DILocation(line: 426, column: 19, scope: !187)
!289 = !DILocation(line: 426, column: 32, scope: !187)
!290 = !DILocation(line: 426, column: 39, scope: !187)
!291 = !DILocation(line: 426, column: 57, scope: !187)
!292 = !DILocation(line: 426, column: 61, scope: !187)
!293 = !DILocation(line: 426, column: 72, scope: !187)
!294 = !DILocation(line: 426, column: 69, scope: !187)
!295 = !DILocation(line: 426, column: 79, scope: !187)
!296 = !DILocation(line: 426, column: 84, scope: !187)
!297 = !DILocation(line: 426, column: 87, scope: !187)
!298 = !DILocation(line: 426, column: 98, scope: !187)
!299 = !DILocation(line: 426, column: 95, scope: !187)
!300 = !DILocation(line: 426, column: 5, scope: !187)
!301 = !DILocation(line: 428, column: 21, scope: !187)
!302 = !DILocation(line: 428, column: 13, scope: !187)
!303 = !DILocation(line: 428, column: 30, scope: !187)
!304 = !DILocation(line: 428, column: 57, scope: !187)
!305 = !DILocation(line: 428, column: 55, scope: !187)
!306 = !DILocation(line: 428, column: 36, scope: !187)
!307 = !DILocation(line: 429, column: 32, scope: !187)
!308 = !DILocation(line: 429, column: 24, scope: !187)
!309 = !DILocation(line: 429, column: 13, scope: !187)
!310 = !DILocation(line: 430, column: 9, scope: !187)
!311 = !DILocation(line: 431, column: 5, scope: !187)
!312 = !DILocation(line: 427, column: 17, scope: !187)
!313 = distinct !{!313, !300, !311, !70}
!314 = !DILocation(line: 432, column: 11, scope: !187)
!315 = !DILocation(line: 432, column: 22, scope: !187)
!316 = !DILocation(line: 432, column: 19, scope: !187)
!317 = !DILocation(line: 432, column: 29, scope: !187)
!318 = !DILocation(line: 432, column: 34, scope: !187)
!319 = !DILocation(line: 432, column: 38, scope: !187)
!320 = !DILocation(line: 432, column: 45, scope: !187)
!321 = !DILocation(line: 432, column: 58, scope: !187)
!322 = !DILocation(line: 432, column: 61, scope: !187)
!323 = !DILocation(line: 432, column: 79, scope: !187)
!324 = !DILocation(line: 432, column: 9, scope: !187)
!325 = !DILocation(line: 433, column: 17, scope: !187)
!326 = !DILocation(line: 433, column: 9, scope: !187)
!327 = !DILocation(line: 434, column: 5, scope: !187)
!328 = !DILocation(line: 435, column: 12, scope: !187)
!329 = !DILocation(line: 435, column: 5, scope: !187)
!330 = !DILocation(line: 436, column: 1, scope: !187)
!331 = distinct !DISubprogram(name: "lends", scope: !6, file: !6, line: 355, type: !7, scopeLine: 355, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!332 = !DILocation(line: 356, column: 12, scope: !331)
!333 = !DILocation(line: 356, column: 19, scope: !331)
!334 = !DILocation(line: 356, column: 24, scope: !331)
!335 = !DILocation(line: 356, column: 27, scope: !331)
!336 = !DILocation(line: 356, column: 47, scope: !331)
!337 = !DILocation(line: 356, column: 37, scope: !331)
!338 = !DILocation(line: 356, column: 34, scope: !331)
!339 = !DILocation(line: 356, column: 71, scope: !331)
!340 = !DILocation(line: 356, column: 74, scope: !331)
!341 = !DILocation(line: 356, column: 82, scope: !331)
!342 = !DILocation(line: 356, column: 86, scope: !331)
!343 = !DILocation(line: 356, column: 98, scope: !331)
!344 = !DILocation(line: 356, column: 101, scope: !331)
!345 = !DILocation(line: 356, column: 112, scope: !331)
!346 = !DILocation(line: 356, column: 117, scope: !331)
!347 = !DILocation(line: 357, column: 14, scope: !331)
!348 = !DILocation(line: 357, column: 25, scope: !331)
!349 = !DILocation(line: 357, column: 22, scope: !331)
!350 = !DILocation(line: 357, column: 32, scope: !331)
!351 = !DILocation(line: 357, column: 37, scope: !331)
!352 = !DILocation(line: 357, column: 40, scope: !331)
!353 = !DILocation(line: 357, column: 46, scope: !331)
!354 = !DILocation(line: 0, scope: !331)
!355 = !DILocation(line: 356, column: 5, scope: !331)
!356 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 360, type: !7, scopeLine: 360, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!357 = !DILocation(line: 361, column: 22, scope: !356)
!358 = !DILocation(line: 361, column: 5, scope: !356)
!359 = !DILocation(line: 361, column: 13, scope: !356)
!360 = !DILocation(line: 361, column: 20, scope: !356)
!361 = !DILocation(line: 362, column: 10, scope: !356)
!362 = !DILocation(line: 363, column: 17, scope: !356)
!363 = !DILocation(line: 364, column: 25, scope: !356)
!364 = !DILocation(line: 364, column: 23, scope: !356)
!365 = !DILocation(line: 365, column: 18, scope: !356)
!366 = !DILocation(line: 365, column: 16, scope: !356)
!367 = !DILocation(line: 366, column: 14, scope: !356)
!368 = !DILocation(line: 366, column: 25, scope: !356)
!369 = !DILocation(line: 366, column: 12, scope: !356)
!370 = !DILocation(line: 367, column: 22, scope: !356)
!371 = !DILocation(line: 368, column: 5, scope: !356)
!372 = distinct !DISubprogram(name: "keep", scope: !6, file: !6, line: 158, type: !7, scopeLine: 158, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!373 = !DILocation(line: 159, column: 10, scope: !372)
!374 = !DILocation(line: 159, column: 19, scope: !372)
!375 = !DILocation(line: 159, column: 30, scope: !372)
!376 = !DILocation(line: 159, column: 38, scope: !372)
!377 = !DILocation(line: 159, column: 36, scope: !372)
!378 = !DILocation(line: 159, column: 5, scope: !372)
!379 = !DILocation(line: 160, column: 19, scope: !372)
!380 = !DILocation(line: 160, column: 32, scope: !372)
!381 = !DILocation(line: 160, column: 30, scope: !372)
!382 = !DILocation(line: 160, column: 39, scope: !372)
!383 = !DILocation(line: 160, column: 13, scope: !372)
!384 = !DILocation(line: 160, column: 50, scope: !372)
!385 = !{!386, !20, i64 0}
!386 = !{!"kept", !20, i64 0, !20, i64 2}
!387 = !DILocation(line: 160, column: 60, scope: !372)
!388 = !DILocation(line: 160, column: 57, scope: !372)
!389 = !DILocation(line: 161, column: 13, scope: !372)
!390 = !DILocation(line: 163, column: 5, scope: !372)
!391 = !DILocation(line: 159, column: 55, scope: !372)
!392 = distinct !{!392, !378, !390, !70}
!393 = !DILocation(line: 164, column: 5, scope: !372)
!394 = !DILocation(line: 164, column: 26, scope: !372)
!395 = !DILocation(line: 164, column: 27, scope: !372)
!396 = !DILocation(line: 164, column: 35, scope: !372)
!397 = !DILocation(line: 164, column: 42, scope: !372)
!398 = !DILocation(line: 164, column: 55, scope: !372)
!399 = !DILocation(line: 164, column: 58, scope: !372)
!400 = !DILocation(line: 164, column: 76, scope: !372)
!401 = !DILocation(line: 164, column: 65, scope: !372)
!402 = !DILocation(line: 164, column: 93, scope: !372)
!403 = !{!386, !20, i64 2}
!404 = !DILocation(line: 164, column: 104, scope: !372)
!405 = !DILocation(line: 165, column: 16, scope: !372)
!406 = !DILocation(line: 165, column: 27, scope: !372)
!407 = !DILocation(line: 165, column: 45, scope: !372)
!408 = !DILocation(line: 165, column: 48, scope: !372)
!409 = !DILocation(line: 165, column: 59, scope: !372)
!410 = !DILocation(line: 165, column: 9, scope: !372)
!411 = !DILocation(line: 166, column: 15, scope: !372)
!412 = !DILocation(line: 166, column: 38, scope: !372)
!413 = !DILocation(line: 166, column: 26, scope: !372)
!414 = !DILocation(line: 166, column: 42, scope: !372)
!415 = !DILocation(line: 166, column: 9, scope: !372)
!416 = !DILocation(line: 166, column: 55, scope: !372)
!417 = !{i64 0, i64 2, !19, i64 2, i64 2, !19}
!418 = !DILocation(line: 167, column: 5, scope: !372)
!419 = !DILocation(line: 168, column: 1, scope: !372)
!420 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 232, type: !7, scopeLine: 232, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!421 = !DILocation(line: 233, column: 5, scope: !420)
!422 = !DILocation(line: 233, column: 13, scope: !420)
!423 = !DILocation(line: 233, column: 19, scope: !420)
!424 = !DILocation(line: 234, column: 21, scope: !420)
!425 = !DILocation(line: 234, column: 28, scope: !420)
!426 = !DILocation(line: 234, column: 36, scope: !420)
!427 = !DILocation(line: 234, column: 45, scope: !420)
!428 = !DILocation(line: 234, column: 79, scope: !420)
!429 = !DILocation(line: 234, column: 87, scope: !420)
!430 = !DILocation(line: 234, column: 27, scope: !420)
!431 = !DILocation(line: 234, column: 25, scope: !420)
!432 = !DILocation(line: 234, column: 5, scope: !420)
!433 = !DILocation(line: 234, column: 13, scope: !420)
!434 = !DILocation(line: 234, column: 19, scope: !420)
!435 = !{!60, !41, i64 24}
!436 = !DILocation(line: 235, column: 9, scope: !420)
!437 = !DILocation(line: 235, column: 17, scope: !420)
!438 = !DILocation(line: 235, column: 26, scope: !420)
!439 = !DILocation(line: 236, column: 9, scope: !420)
!440 = !DILocation(line: 236, column: 17, scope: !420)
!441 = !DILocation(line: 236, column: 26, scope: !420)
!442 = !DILocation(line: 237, column: 5, scope: !420)
!443 = !DILocation(line: 238, column: 1, scope: !420)
!444 = distinct !DISubprogram(name: "have_look", scope: !6, file: !6, line: 195, type: !7, scopeLine: 195, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!445 = !DILocation(line: 196, column: 10, scope: !444)
!446 = !DILocation(line: 196, column: 18, scope: !444)
!447 = !DILocation(line: 196, column: 9, scope: !444)
!448 = !DILocation(line: 197, column: 27, scope: !444)
!449 = !DILocation(line: 197, column: 9, scope: !444)
!450 = !DILocation(line: 197, column: 17, scope: !444)
!451 = !DILocation(line: 197, column: 25, scope: !444)
!452 = !DILocation(line: 198, column: 18, scope: !444)
!453 = !DILocation(line: 198, column: 9, scope: !444)
!454 = !DILocation(line: 199, column: 5, scope: !444)
!455 = !DILocation(line: 200, column: 9, scope: !444)
!456 = !DILocation(line: 200, column: 17, scope: !444)
!457 = !DILocation(line: 200, column: 23, scope: !444)
!458 = !DILocation(line: 202, column: 1, scope: !444)
!459 = distinct !DISubprogram(name: "put_off", scope: !6, file: !6, line: 99, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!460 = !DILocation(line: 100, column: 9, scope: !459)
!461 = !DILocation(line: 100, column: 16, scope: !459)
!462 = !DILocation(line: 100, column: 34, scope: !459)
!463 = !DILocation(line: 100, column: 37, scope: !459)
!464 = !DILocation(line: 100, column: 44, scope: !459)
!465 = !DILocation(line: 101, column: 26, scope: !459)
!466 = !DILocation(line: 101, column: 23, scope: !459)
!467 = !DILocation(line: 101, column: 17, scope: !459)
!468 = !DILocation(line: 102, column: 5, scope: !459)
!469 = !DILocation(line: 103, column: 9, scope: !459)
!470 = !DILocation(line: 103, column: 27, scope: !459)
!471 = !DILocation(line: 104, column: 37, scope: !459)
!472 = !DILocation(line: 104, column: 36, scope: !459)
!473 = !DILocation(line: 104, column: 24, scope: !459)
!474 = !DILocation(line: 105, column: 5, scope: !459)
!475 = !DILocation(line: 106, column: 1, scope: !459)
!476 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 439, type: !7, scopeLine: 439, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!477 = !{!61, !61, i64 0}
!478 = !DILocation(line: 440, column: 9, scope: !476)
!479 = !DILocation(line: 440, column: 27, scope: !476)
!480 = !DILocation(line: 440, column: 47, scope: !476)
!481 = !DILocation(line: 440, column: 58, scope: !476)
!482 = !DILocation(line: 440, column: 50, scope: !476)
!483 = !DILocation(line: 440, column: 77, scope: !476)
!484 = !{!60, !61, i64 2}
!485 = !DILocation(line: 440, column: 83, scope: !476)
!486 = !DILocation(line: 440, column: 80, scope: !476)
!487 = !DILocation(line: 441, column: 16, scope: !476)
!488 = !DILocation(line: 441, column: 9, scope: !476)
!489 = !DILocation(line: 443, column: 5, scope: !476)
!490 = !DILocation(line: 444, column: 21, scope: !476)
!491 = !DILocation(line: 444, column: 13, scope: !476)
!492 = !DILocation(line: 444, column: 5, scope: !476)
!493 = !DILocation(line: 445, column: 12, scope: !476)
!494 = !DILocation(line: 445, column: 5, scope: !476)
!495 = !DILocation(line: 446, column: 1, scope: !476)
!496 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 449, type: !7, scopeLine: 449, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!497 = !DILocation(line: 450, column: 9, scope: !496)
!498 = !DILocation(line: 451, column: 35, scope: !496)
!499 = !DILocation(line: 451, column: 27, scope: !496)
!500 = !DILocation(line: 451, column: 16, scope: !496)
!501 = !DILocation(line: 451, column: 9, scope: !496)
!502 = !DILocation(line: 453, column: 5, scope: !496)
!503 = !DILocation(line: 454, column: 13, scope: !496)
!504 = !DILocation(line: 455, column: 12, scope: !496)
!505 = !DILocation(line: 455, column: 5, scope: !496)
!506 = !DILocation(line: 456, column: 1, scope: !496)
!507 = distinct !DISubprogram(name: "take_back", scope: !6, file: !6, line: 372, type: !7, scopeLine: 372, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!508 = !DILocation(line: 373, column: 17, scope: !507)
!509 = !DILocation(line: 374, column: 14, scope: !507)
!510 = !DILocation(line: 374, column: 12, scope: !507)
!511 = !DILocation(line: 375, column: 20, scope: !507)
!512 = !DILocation(line: 375, column: 26, scope: !507)
!513 = !DILocation(line: 375, column: 24, scope: !507)
!514 = !DILocation(line: 375, column: 52, scope: !507)
!515 = !DILocation(line: 375, column: 72, scope: !507)
!516 = !DILocation(line: 375, column: 70, scope: !507)
!517 = !DILocation(line: 375, column: 38, scope: !507)
!518 = !DILocation(line: 375, column: 9, scope: !507)
!519 = !DILocation(line: 376, column: 17, scope: !507)
!520 = !DILocation(line: 377, column: 5, scope: !507)
!521 = !DILocation(line: 378, column: 24, scope: !507)
!522 = !DILocation(line: 378, column: 32, scope: !507)
!523 = !DILocation(line: 378, column: 22, scope: !507)
!524 = !DILocation(line: 379, column: 21, scope: !507)
!525 = !DILocation(line: 380, column: 5, scope: !507)
!526 = !DILocation(line: 380, column: 13, scope: !507)
!527 = !DILocation(line: 380, column: 20, scope: !507)
!528 = !DILocation(line: 381, column: 5, scope: !507)
!529 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 459, type: !7, scopeLine: 459, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!530 = !DILocation(line: 460, column: 5, scope: !529)
!531 = !DILocation(line: 461, column: 12, scope: !529)
!532 = !DILocation(line: 461, column: 5, scope: !529)
!533 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 465, type: !7, scopeLine: 465, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!534 = !DILocation(line: 466, column: 5, scope: !533)
!535 = !DILocation(line: 467, column: 5, scope: !533)
!536 = !DILocation(line: 468, column: 18, scope: !533)
!537 = !DILocation(line: 468, column: 32, scope: !533)
!538 = !DILocation(line: 468, column: 25, scope: !533)
!539 = !DILocation(line: 468, column: 37, scope: !533)
!540 = !DILocation(line: 468, column: 45, scope: !533)
!541 = !DILocation(line: 468, column: 43, scope: !533)
!542 = !DILocation(line: 468, column: 22, scope: !533)
!543 = !DILocation(line: 468, column: 16, scope: !533)
!544 = !DILocation(line: 469, column: 15, scope: !533)
!545 = !DILocation(line: 470, column: 10, scope: !533)
!546 = !DILocation(line: 470, column: 9, scope: !533)
!547 = !DILocation(line: 471, column: 9, scope: !533)
!548 = !DILocation(line: 472, column: 5, scope: !533)
!549 = !DILocation(line: 473, column: 1, scope: !533)
!550 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 116, type: !7, scopeLine: 116, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!551 = !DILocation(line: 117, column: 10, scope: !550)
!552 = !DILocation(line: 117, column: 9, scope: !550)
!553 = !DILocation(line: 118, column: 17, scope: !550)
!554 = !DILocation(line: 119, column: 17, scope: !550)
!555 = !DILocation(line: 120, column: 22, scope: !550)
!556 = !DILocation(line: 121, column: 15, scope: !550)
!557 = !DILocation(line: 122, column: 17, scope: !550)
!558 = !DILocation(line: 123, column: 5, scope: !550)
!559 = !DILocation(line: 124, column: 1, scope: !550)
!560 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 132, type: !7, scopeLine: 132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!561 = !DILocation(line: 133, column: 5, scope: !560)
!562 = !DILocation(line: 133, column: 14, scope: !560)
!563 = !DILocation(line: 134, column: 9, scope: !560)
!564 = !DILocation(line: 134, column: 27, scope: !560)
!565 = !DILocation(line: 135, column: 23, scope: !560)
!566 = !DILocation(line: 135, column: 29, scope: !560)
!567 = !DILocation(line: 135, column: 16, scope: !560)
!568 = !DILocation(line: 135, column: 14, scope: !560)
!569 = !DILocation(line: 136, column: 13, scope: !560)
!570 = !DILocation(line: 137, column: 27, scope: !560)
!571 = !DILocation(line: 137, column: 33, scope: !560)
!572 = !DILocation(line: 137, column: 20, scope: !560)
!573 = !DILocation(line: 137, column: 18, scope: !560)
!574 = !DILocation(line: 138, column: 9, scope: !560)
!575 = !DILocation(line: 139, column: 5, scope: !560)
!576 = !DILocation(line: 140, column: 23, scope: !560)
!577 = !DILocation(line: 140, column: 37, scope: !560)
!578 = !DILocation(line: 140, column: 29, scope: !560)
!579 = !DILocation(line: 140, column: 56, scope: !560)
!580 = !{!60, !41, i64 20}
!581 = !DILocation(line: 140, column: 16, scope: !560)
!582 = !DILocation(line: 140, column: 14, scope: !560)
!583 = !DILocation(line: 142, column: 5, scope: !560)
!584 = !DILocation(line: 142, column: 21, scope: !560)
!585 = !DILocation(line: 142, column: 39, scope: !560)
!586 = !DILocation(line: 142, column: 61, scope: !560)
!587 = !DILocation(line: 142, column: 76, scope: !560)
!588 = !DILocation(line: 142, column: 94, scope: !560)
!589 = !DILocation(line: 142, column: 14, scope: !560)
!590 = !DILocation(line: 143, column: 10, scope: !560)
!591 = !DILocation(line: 143, column: 19, scope: !560)
!592 = !DILocation(line: 143, column: 31, scope: !560)
!593 = !DILocation(line: 143, column: 38, scope: !560)
!594 = !DILocation(line: 143, column: 43, scope: !560)
!595 = !DILocation(line: 143, column: 46, scope: !560)
!596 = !DILocation(line: 143, column: 56, scope: !560)
!597 = !DILocation(line: 143, column: 53, scope: !560)
!598 = !DILocation(line: 0, scope: !560)
!599 = !DILocation(line: 143, column: 5, scope: !560)
!600 = !DILocation(line: 144, column: 9, scope: !560)
!601 = !DILocation(line: 144, column: 48, scope: !560)
!602 = !DILocation(line: 144, column: 40, scope: !560)
!603 = !DILocation(line: 144, column: 30, scope: !560)
!604 = !DILocation(line: 145, column: 13, scope: !560)
!605 = !DILocation(line: 145, column: 21, scope: !560)
!606 = !DILocation(line: 146, column: 27, scope: !560)
!607 = !DILocation(line: 146, column: 33, scope: !560)
!608 = !DILocation(line: 146, column: 41, scope: !560)
!609 = !DILocation(line: 146, column: 20, scope: !560)
!610 = !DILocation(line: 146, column: 18, scope: !560)
!611 = !DILocation(line: 147, column: 9, scope: !560)
!612 = !DILocation(line: 147, column: 21, scope: !560)
!613 = !DILocation(line: 147, column: 29, scope: !560)
!614 = !DILocation(line: 147, column: 36, scope: !560)
!615 = !DILocation(line: 147, column: 39, scope: !560)
!616 = !DILocation(line: 147, column: 47, scope: !560)
!617 = !DILocation(line: 147, column: 54, scope: !560)
!618 = !DILocation(line: 147, column: 20, scope: !560)
!619 = !DILocation(line: 148, column: 27, scope: !560)
!620 = !DILocation(line: 148, column: 33, scope: !560)
!621 = !DILocation(line: 148, column: 41, scope: !560)
!622 = !DILocation(line: 148, column: 20, scope: !560)
!623 = !DILocation(line: 148, column: 18, scope: !560)
!624 = !DILocation(line: 149, column: 9, scope: !560)
!625 = !DILocation(line: 150, column: 5, scope: !560)
!626 = !DILocation(line: 143, column: 68, scope: !560)
!627 = distinct !{!627, !599, !625, !70}
!628 = !DILocation(line: 151, column: 14, scope: !560)
!629 = !DILocation(line: 151, column: 21, scope: !560)
!630 = !DILocation(line: 151, column: 19, scope: !560)
!631 = !DILocation(line: 151, column: 12, scope: !560)
!632 = !DILocation(line: 152, column: 20, scope: !560)
!633 = !DILocation(line: 152, column: 26, scope: !560)
!634 = !DILocation(line: 152, column: 24, scope: !560)
!635 = !DILocation(line: 152, column: 35, scope: !560)
!636 = !DILocation(line: 152, column: 32, scope: !560)
!637 = !DILocation(line: 152, column: 9, scope: !560)
!638 = !DILocation(line: 153, column: 17, scope: !560)
!639 = !DILocation(line: 154, column: 5, scope: !560)
!640 = !DILocation(line: 155, column: 1, scope: !560)
!641 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 506, type: !7, scopeLine: 506, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!642 = !DILocation(line: 507, column: 9, scope: !641)
!643 = !DILocation(line: 507, column: 16, scope: !641)
!644 = !DILocation(line: 508, column: 51, scope: !641)
!645 = !DILocation(line: 508, column: 9, scope: !641)
!646 = !DILocation(line: 509, column: 5, scope: !641)
!647 = !DILocation(line: 510, column: 1, scope: !641)
!648 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 475, type: !7, scopeLine: 475, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!649 = !DILocation(line: 476, column: 9, scope: !648)
!650 = !DILocation(line: 476, column: 18, scope: !648)
!651 = !{!652, !20, i64 0}
!652 = !{!"request", !20, i64 0, !20, i64 2, !61, i64 4, !20, i64 6, !41, i64 8, !41, i64 12}
!653 = !DILocation(line: 476, column: 28, scope: !648)
!654 = !DILocation(line: 476, column: 41, scope: !648)
!655 = !DILocation(line: 476, column: 25, scope: !648)
!656 = !DILocation(line: 476, column: 45, scope: !648)
!657 = !DILocation(line: 476, column: 48, scope: !648)
!658 = !DILocation(line: 476, column: 57, scope: !648)
!659 = !DILocation(line: 476, column: 64, scope: !648)
!660 = !DILocation(line: 477, column: 9, scope: !648)
!661 = !DILocation(line: 479, column: 5, scope: !648)
!662 = !DILocation(line: 479, column: 38, scope: !648)
!663 = !DILocation(line: 479, column: 47, scope: !648)
!664 = !DILocation(line: 479, column: 30, scope: !648)
!665 = !DILocation(line: 479, column: 20, scope: !648)
!666 = !DILocation(line: 480, column: 21, scope: !648)
!667 = !DILocation(line: 480, column: 30, scope: !648)
!668 = !{!652, !20, i64 2}
!669 = !DILocation(line: 480, column: 5, scope: !648)
!670 = !DILocation(line: 480, column: 13, scope: !648)
!671 = !DILocation(line: 480, column: 19, scope: !648)
!672 = !DILocation(line: 481, column: 18, scope: !648)
!673 = !DILocation(line: 481, column: 27, scope: !648)
!674 = !{!652, !61, i64 4}
!675 = !DILocation(line: 481, column: 5, scope: !648)
!676 = !DILocation(line: 481, column: 13, scope: !648)
!677 = !DILocation(line: 481, column: 16, scope: !648)
!678 = !DILocation(line: 482, column: 21, scope: !648)
!679 = !DILocation(line: 482, column: 30, scope: !648)
!680 = !{!652, !20, i64 6}
!681 = !DILocation(line: 482, column: 5, scope: !648)
!682 = !DILocation(line: 482, column: 13, scope: !648)
!683 = !DILocation(line: 482, column: 19, scope: !648)
!684 = !DILocation(line: 483, column: 22, scope: !648)
!685 = !DILocation(line: 483, column: 31, scope: !648)
!686 = !{!652, !41, i64 8}
!687 = !DILocation(line: 483, column: 5, scope: !648)
!688 = !DILocation(line: 483, column: 13, scope: !648)
!689 = !DILocation(line: 483, column: 20, scope: !648)
!690 = !DILocation(line: 484, column: 24, scope: !648)
!691 = !DILocation(line: 484, column: 33, scope: !648)
!692 = !{!652, !41, i64 12}
!693 = !DILocation(line: 484, column: 5, scope: !648)
!694 = !DILocation(line: 484, column: 13, scope: !648)
!695 = !DILocation(line: 484, column: 22, scope: !648)
!696 = !{!60, !41, i64 12}
!697 = !DILocation(line: 485, column: 5, scope: !648)
!698 = !DILocation(line: 486, column: 5, scope: !648)
!699 = !DILocation(line: 487, column: 9, scope: !648)
!700 = !DILocation(line: 487, column: 17, scope: !648)
!701 = !DILocation(line: 487, column: 23, scope: !648)
!702 = !DILocation(line: 488, column: 27, scope: !648)
!703 = !DILocation(line: 488, column: 35, scope: !648)
!704 = !DILocation(line: 488, column: 41, scope: !648)
!705 = !DILocation(line: 488, column: 23, scope: !648)
!706 = !DILocation(line: 488, column: 17, scope: !648)
!707 = !DILocation(line: 489, column: 5, scope: !648)
!708 = !DILocation(line: 492, column: 23, scope: !648)
!709 = !DILocation(line: 492, column: 30, scope: !648)
!710 = !DILocation(line: 492, column: 38, scope: !648)
!711 = !DILocation(line: 492, column: 45, scope: !648)
!712 = !DILocation(line: 492, column: 27, scope: !648)
!713 = !DILocation(line: 492, column: 5, scope: !648)
!714 = !DILocation(line: 492, column: 13, scope: !648)
!715 = !DILocation(line: 492, column: 21, scope: !648)
!716 = !DILocation(line: 493, column: 17, scope: !648)
!717 = !DILocation(line: 494, column: 12, scope: !648)
!718 = !DILocation(line: 494, column: 5, scope: !648)
!719 = !DILocation(line: 495, column: 5, scope: !648)
!720 = !DILocation(line: 496, column: 5, scope: !648)
!721 = !DILocation(line: 497, column: 1, scope: !648)
!722 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 108, type: !7, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!723 = !DILocation(line: 108, column: 59, scope: !722)
!724 = !DILocation(line: 108, column: 65, scope: !722)
!725 = !DILocation(line: 108, column: 63, scope: !722)
!726 = !DILocation(line: 108, column: 71, scope: !722)
!727 = !DILocation(line: 108, column: 42, scope: !722)
!728 = distinct !DISubprogram(name: "look_ahead", scope: !6, file: !6, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!729 = !DILocation(line: 206, column: 20, scope: !728)
!730 = !DILocation(line: 206, column: 24, scope: !728)
!731 = !DILocation(line: 206, column: 18, scope: !728)
!732 = !DILocation(line: 207, column: 10, scope: !728)
!733 = !DILocation(line: 207, column: 19, scope: !728)
!734 = !DILocation(line: 207, column: 31, scope: !728)
!735 = !DILocation(line: 207, column: 41, scope: !728)
!736 = !DILocation(line: 207, column: 38, scope: !728)
!737 = !DILocation(line: 207, column: 5, scope: !728)
!738 = !DILocation(line: 208, column: 9, scope: !728)
!739 = !DILocation(line: 208, column: 48, scope: !728)
!740 = !DILocation(line: 208, column: 40, scope: !728)
!741 = !DILocation(line: 208, column: 30, scope: !728)
!742 = !DILocation(line: 209, column: 13, scope: !728)
!743 = !DILocation(line: 209, column: 21, scope: !728)
!744 = !DILocation(line: 209, column: 28, scope: !728)
!745 = !DILocation(line: 209, column: 33, scope: !728)
!746 = !DILocation(line: 209, column: 37, scope: !728)
!747 = !DILocation(line: 209, column: 45, scope: !728)
!748 = !DILocation(line: 209, column: 52, scope: !728)
!749 = !DILocation(line: 209, column: 65, scope: !728)
!750 = !DILocation(line: 209, column: 73, scope: !728)
!751 = !DILocation(line: 209, column: 83, scope: !728)
!752 = !DILocation(line: 209, column: 81, scope: !728)
!753 = !DILocation(line: 209, column: 97, scope: !728)
!754 = !DILocation(line: 210, column: 28, scope: !728)
!755 = !DILocation(line: 210, column: 36, scope: !728)
!756 = !DILocation(line: 210, column: 26, scope: !728)
!757 = !DILocation(line: 211, column: 9, scope: !728)
!758 = !DILocation(line: 212, column: 5, scope: !728)
!759 = !DILocation(line: 207, column: 61, scope: !728)
!760 = distinct !{!760, !737, !758, !70}
!761 = !DILocation(line: 213, column: 1, scope: !728)
!762 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 241, type: !7, scopeLine: 241, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!763 = !DILocation(line: 242, column: 10, scope: !762)
!764 = !DILocation(line: 242, column: 18, scope: !762)
!765 = !DILocation(line: 242, column: 9, scope: !762)
!766 = !DILocation(line: 243, column: 13, scope: !762)
!767 = !DILocation(line: 243, column: 21, scope: !762)
!768 = !DILocation(line: 243, column: 28, scope: !762)
!769 = !DILocation(line: 243, column: 33, scope: !762)
!770 = !DILocation(line: 243, column: 44, scope: !762)
!771 = !DILocation(line: 243, column: 52, scope: !762)
!772 = !DILocation(line: 243, column: 37, scope: !762)
!773 = !DILocation(line: 244, column: 13, scope: !762)
!774 = !DILocation(line: 246, column: 18, scope: !762)
!775 = !DILocation(line: 246, column: 9, scope: !762)
!776 = !DILocation(line: 247, column: 5, scope: !762)
!777 = !DILocation(line: 248, column: 16, scope: !762)
!778 = !DILocation(line: 248, column: 24, scope: !762)
!779 = !DILocation(line: 248, column: 9, scope: !762)
!780 = !DILocation(line: 249, column: 16, scope: !762)
!781 = !DILocation(line: 249, column: 9, scope: !762)
!782 = !DILocation(line: 250, column: 9, scope: !762)
!783 = !DILocation(line: 252, column: 9, scope: !762)
!784 = !DILocation(line: 252, column: 17, scope: !762)
!785 = !DILocation(line: 252, column: 23, scope: !762)
!786 = !DILocation(line: 252, column: 34, scope: !762)
!787 = !DILocation(line: 252, column: 42, scope: !762)
!788 = !DILocation(line: 252, column: 27, scope: !762)
!789 = !DILocation(line: 253, column: 9, scope: !762)
!790 = !DILocation(line: 255, column: 5, scope: !762)
!791 = !DILocation(line: 255, column: 13, scope: !762)
!792 = !DILocation(line: 255, column: 19, scope: !762)
!793 = !DILocation(line: 256, column: 9, scope: !762)
!794 = !DILocation(line: 256, column: 17, scope: !762)
!795 = !DILocation(line: 256, column: 24, scope: !762)
!796 = !DILocation(line: 256, column: 29, scope: !762)
!797 = !DILocation(line: 256, column: 71, scope: !762)
!798 = !DILocation(line: 256, column: 79, scope: !762)
!799 = !DILocation(line: 256, column: 46, scope: !762)
!800 = !DILocation(line: 256, column: 32, scope: !762)
!801 = !DILocation(line: 256, column: 89, scope: !762)
!802 = !DILocation(line: 256, column: 97, scope: !762)
!803 = !DILocation(line: 256, column: 86, scope: !762)
!804 = !DILocation(line: 257, column: 16, scope: !762)
!805 = !DILocation(line: 257, column: 9, scope: !762)
!806 = !DILocation(line: 258, column: 9, scope: !762)
!807 = !DILocation(line: 260, column: 9, scope: !762)
!808 = !DILocation(line: 260, column: 17, scope: !762)
!809 = !DILocation(line: 260, column: 24, scope: !762)
!810 = !DILocation(line: 260, column: 29, scope: !762)
!811 = !DILocation(line: 260, column: 32, scope: !762)
!812 = !DILocation(line: 260, column: 40, scope: !762)
!813 = !DILocation(line: 260, column: 46, scope: !762)
!814 = !DILocation(line: 260, column: 64, scope: !762)
!815 = !DILocation(line: 260, column: 67, scope: !762)
!816 = !DILocation(line: 260, column: 75, scope: !762)
!817 = !DILocation(line: 260, column: 84, scope: !762)
!818 = !DILocation(line: 260, column: 101, scope: !762)
!819 = !DILocation(line: 261, column: 26, scope: !762)
!820 = !DILocation(line: 261, column: 9, scope: !762)
!821 = !DILocation(line: 262, column: 15, scope: !762)
!822 = !DILocation(line: 262, column: 9, scope: !762)
!823 = !DILocation(line: 263, column: 9, scope: !762)
!824 = !DILocation(line: 265, column: 5, scope: !762)
!825 = !DILocation(line: 266, column: 1, scope: !762)
!826 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 268, type: !7, scopeLine: 268, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!827 = !DILocation(line: 271, column: 22, scope: !826)
!828 = !DILocation(line: 271, column: 45, scope: !826)
!829 = !DILocation(line: 271, column: 44, scope: !826)
!830 = !DILocation(line: 271, column: 20, scope: !826)
!831 = !DILocation(line: 272, column: 9, scope: !826)
!832 = !DILocation(line: 273, column: 13, scope: !826)
!833 = !DILocation(line: 273, column: 21, scope: !826)
!834 = !DILocation(line: 274, column: 13, scope: !826)
!835 = !DILocation(line: 274, column: 22, scope: !826)
!836 = !DILocation(line: 275, column: 18, scope: !826)
!837 = !DILocation(line: 275, column: 34, scope: !826)
!838 = !DILocation(line: 275, column: 27, scope: !826)
!839 = !DILocation(line: 275, column: 44, scope: !826)
!840 = !DILocation(line: 275, column: 49, scope: !826)
!841 = !DILocation(line: 275, column: 54, scope: !826)
!842 = !DILocation(line: 275, column: 13, scope: !826)
!843 = !DILocation(line: 276, column: 23, scope: !826)
!844 = !DILocation(line: 277, column: 13, scope: !826)
!845 = !DILocation(line: 275, column: 65, scope: !826)
!846 = distinct !{!846, !842, !844, !70}
!847 = !DILocation(line: 278, column: 24, scope: !826)
!848 = !DILocation(line: 278, column: 32, scope: !826)
!849 = !DILocation(line: 278, column: 21, scope: !826)
!850 = !DILocation(line: 279, column: 35, scope: !826)
!851 = !DILocation(line: 279, column: 33, scope: !826)
!852 = !DILocation(line: 280, column: 17, scope: !826)
!853 = !DILocation(line: 281, column: 36, scope: !826)
!854 = !DILocation(line: 281, column: 34, scope: !826)
!855 = !DILocation(line: 282, column: 17, scope: !826)
!856 = !DILocation(line: 284, column: 21, scope: !826)
!857 = !DILocation(line: 285, column: 30, scope: !826)
!858 = !DILocation(line: 286, column: 13, scope: !826)
!859 = !DILocation(line: 287, column: 9, scope: !826)
!860 = !DILocation(line: 288, column: 5, scope: !826)
!861 = !DILocation(line: 289, column: 9, scope: !826)
!862 = !DILocation(line: 289, column: 20, scope: !826)
!863 = !DILocation(line: 289, column: 25, scope: !826)
!864 = !DILocation(line: 289, column: 30, scope: !826)
!865 = !DILocation(line: 289, column: 38, scope: !826)
!866 = !DILocation(line: 289, column: 42, scope: !826)
!867 = !DILocation(line: 290, column: 16, scope: !826)
!868 = !DILocation(line: 290, column: 9, scope: !826)
!869 = !DILocation(line: 292, column: 22, scope: !826)
!870 = !DILocation(line: 293, column: 5, scope: !826)
!871 = !DILocation(line: 294, column: 1, scope: !826)
!872 = distinct !DISubprogram(name: "activate", scope: !6, file: !6, line: 188, type: !7, scopeLine: 188, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!873 = !DILocation(line: 189, column: 5, scope: !872)
!874 = !DILocation(line: 189, column: 13, scope: !872)
!875 = !DILocation(line: 189, column: 20, scope: !872)
!876 = !DILocation(line: 190, column: 21, scope: !872)
!877 = !DILocation(line: 190, column: 29, scope: !872)
!878 = !DILocation(line: 190, column: 39, scope: !872)
!879 = !DILocation(line: 190, column: 47, scope: !872)
!880 = !DILocation(line: 190, column: 37, scope: !872)
!881 = !DILocation(line: 190, column: 5, scope: !872)
!882 = !DILocation(line: 190, column: 13, scope: !872)
!883 = !DILocation(line: 190, column: 19, scope: !872)
!884 = !DILocation(line: 191, column: 11, scope: !872)
!885 = !DILocation(line: 192, column: 1, scope: !872)
!886 = distinct !DISubprogram(name: "sancus_get_id", scope: !887, file: !887, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!887 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!888 = !DILocation(line: 267, column: 5, scope: !886)
!889 = !DILocation(line: 268, column: 5, scope: !886)
!890 = !{i64 0}
!891 = !DILocation(line: 269, column: 12, scope: !886)
!892 = !DILocation(line: 270, column: 1, scope: !886)
!893 = !DILocation(line: 269, column: 5, scope: !886)
!894 = distinct !DISubprogram(name: "waits_for_others", scope: !6, file: !6, line: 180, type: !7, scopeLine: 180, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!895 = !DILocation(line: 181, column: 5, scope: !894)
!896 = !DILocation(line: 181, column: 18, scope: !894)
!897 = !DILocation(line: 181, column: 29, scope: !894)
!898 = !DILocation(line: 181, column: 10, scope: !894)
!899 = !DILocation(line: 182, column: 10, scope: !894)
!900 = !DILocation(line: 182, column: 19, scope: !894)
!901 = !DILocation(line: 182, column: 31, scope: !894)
!902 = !DILocation(line: 182, column: 41, scope: !894)
!903 = !DILocation(line: 182, column: 38, scope: !894)
!904 = !DILocation(line: 182, column: 5, scope: !894)
!905 = !DILocation(line: 183, column: 27, scope: !894)
!906 = !DILocation(line: 183, column: 19, scope: !894)
!907 = !DILocation(line: 183, column: 38, scope: !894)
!908 = !DILocation(line: 183, column: 35, scope: !894)
!909 = !DILocation(line: 183, column: 45, scope: !894)
!910 = !DILocation(line: 183, column: 56, scope: !894)
!911 = !DILocation(line: 183, column: 48, scope: !894)
!912 = !DILocation(line: 183, column: 64, scope: !894)
!913 = !DILocation(line: 183, column: 71, scope: !894)
!914 = !DILocation(line: 0, scope: !894)
!915 = !DILocation(line: 183, column: 15, scope: !894)
!916 = !DILocation(line: 184, column: 5, scope: !894)
!917 = !DILocation(line: 182, column: 61, scope: !894)
!918 = distinct !{!918, !904, !916, !70}
!919 = !DILocation(line: 185, column: 12, scope: !894)
!920 = !DILocation(line: 186, column: 1, scope: !894)
!921 = !DILocation(line: 185, column: 5, scope: !894)
!922 = distinct !DISubprogram(name: "go_on_inside", scope: !6, file: !6, line: 171, type: !7, scopeLine: 171, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!923 = !DILocation(line: 172, column: 30, scope: !922)
!924 = !DILocation(line: 172, column: 33, scope: !922)
!925 = !DILocation(line: 172, column: 15, scope: !922)
!926 = !DILocation(line: 173, column: 15, scope: !922)
!927 = !DILocation(line: 174, column: 32, scope: !922)
!928 = !DILocation(line: 174, column: 22, scope: !922)
!929 = !DILocation(line: 175, column: 21, scope: !922)
!930 = !DILocation(line: 176, column: 5, scope: !922)
!931 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 126, type: !7, scopeLine: 126, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!932 = !DILocation(line: 127, column: 5, scope: !931)
!933 = !DILocation(line: 127, column: 18, scope: !931)
!934 = !DILocation(line: 127, column: 25, scope: !931)
!935 = !DILocation(line: 127, column: 23, scope: !931)
!936 = !DILocation(line: 127, column: 11, scope: !931)
!937 = !DILocation(line: 128, column: 21, scope: !931)
!938 = !DILocation(line: 128, column: 26, scope: !931)
!939 = !DILocation(line: 128, column: 12, scope: !931)
!940 = !DILocation(line: 128, column: 37, scope: !931)
!941 = !DILocation(line: 128, column: 44, scope: !931)
!942 = !DILocation(line: 128, column: 42, scope: !931)
!943 = !DILocation(line: 128, column: 61, scope: !931)
!944 = !DILocation(line: 128, column: 51, scope: !931)
!945 = !DILocation(line: 128, column: 68, scope: !931)
!946 = !DILocation(line: 129, column: 1, scope: !931)
!947 = !DILocation(line: 128, column: 5, scope: !931)
