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
@kept = internal global [32 x %struct.kept] zeroinitializer, align 2
@kept_first = internal global i16 0, align 2
@resumed = internal global %struct.kept zeroinitializer, align 2
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
  br label %171, !dbg !218

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
  br label %170, !dbg !235

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
  br label %170, !dbg !241

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
  br label %122, !dbg !251

77:                                               ; preds = %67
  %78 = load i16, ptr @scheduler_current, align 2, !dbg !252, !tbaa !19
  %79 = icmp eq i16 %78, 0, !dbg !253
  br i1 %79, label %80, label %99, !dbg !252

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
  br label %98, !dbg !266

93:                                               ; preds = %84
  %94 = load volatile i16, ptr inttoptr (i16 282 to ptr), align 2, !dbg !267, !tbaa !19
  %95 = icmp ne i16 %94, 0, !dbg !268
  br i1 %95, label %96, label %97, !dbg !267

96:                                               ; preds = %93
  call void @stop_waiting() #5, !dbg !269
  br label %97, !dbg !270

97:                                               ; preds = %96, %93
  br label %98

98:                                               ; preds = %97, %90
  br label %121, !dbg !271

99:                                               ; preds = %77
  %100 = load i16, ptr %3, align 2, !dbg !272, !tbaa !19
  %101 = icmp eq i16 %100, 0, !dbg !273
  br i1 %101, label %102, label %104, !dbg !272

102:                                              ; preds = %99
  %103 = load ptr, ptr %7, align 2, !dbg !274, !tbaa !73
  call void @finish(ptr noundef %103) #5, !dbg !275
  br label %120, !dbg !276

104:                                              ; preds = %99
  %105 = load i16, ptr %4, align 2, !dbg !277, !tbaa !19
  %106 = icmp eq i16 %105, 13, !dbg !278
  br i1 %106, label %107, label %115, !dbg !279

107:                                              ; preds = %104
  %108 = load i16, ptr %3, align 2, !dbg !280, !tbaa !19
  %109 = load ptr, ptr %7, align 2, !dbg !281, !tbaa !73
  %110 = getelementptr inbounds %struct.thread, ptr %109, i32 0, i32 0, !dbg !282
  %111 = load i16, ptr %110, align 2, !dbg !282, !tbaa !154
  %112 = icmp eq i16 %108, %111, !dbg !283
  br i1 %112, label %113, label %115, !dbg !277

113:                                              ; preds = %107
  %114 = load ptr, ptr %7, align 2, !dbg !284, !tbaa !73
  call void @yield(ptr noundef %114) #5, !dbg !285
  br label %119, !dbg !286

115:                                              ; preds = %107, %104
  %116 = load i16, ptr %3, align 2, !dbg !287, !tbaa !19
  %117 = load ptr, ptr %7, align 2, !dbg !288, !tbaa !73
  %118 = getelementptr inbounds %struct.thread, ptr %117, i32 0, i32 3, !dbg !289
  store i16 %116, ptr %118, align 2, !dbg !290, !tbaa !148
  br label %119

119:                                              ; preds = %115, %113
  br label %120

120:                                              ; preds = %119, %102
  br label %121

121:                                              ; preds = %120, %98
  br label %122

122:                                              ; preds = %121, %76
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !291
  store i16 1, ptr %9, align 2, !dbg !292, !tbaa !19
  br label %123, !dbg !291

123:                                              ; preds = %151, %122
  %124 = load i16, ptr %4, align 2, !dbg !293, !tbaa !19
  %125 = icmp ne i16 %124, 9, !dbg !294
  br i1 %125, label %126, label %136, !dbg !295

126:                                              ; preds = %123
  %127 = load i16, ptr @handled, align 2, !dbg !296, !tbaa !19
  %128 = load i16, ptr %4, align 2, !dbg !297, !tbaa !19
  %129 = lshr i16 %127, %128, !dbg !298
  %130 = and i16 %129, 1, !dbg !299
  %131 = icmp ne i16 %130, 0, !dbg !299
  br i1 %131, label %132, label %136, !dbg !300

132:                                              ; preds = %126
  %133 = load i16, ptr %9, align 2, !dbg !301, !tbaa !19
  %134 = load i16, ptr @thread_count, align 2, !dbg !302, !tbaa !19
  %135 = icmp ule i16 %133, %134, !dbg !303
  br label %136

136:                                              ; preds = %132, %126, %123
  %137 = phi i1 [ false, %126 ], [ false, %123 ], [ %135, %132 ], !dbg !201
  br i1 %137, label %139, label %138, !dbg !304

138:                                              ; preds = %136
  store i32 2, ptr %6, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !304
  br label %154

139:                                              ; preds = %136
  %140 = load i16, ptr %9, align 2, !dbg !305, !tbaa !19
  %141 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %140, !dbg !306
  %142 = getelementptr inbounds %struct.thread, ptr %141, i32 0, i32 2, !dbg !307
  %143 = load i16, ptr %142, align 2, !dbg !307, !tbaa !59
  %144 = load i16, ptr %4, align 2, !dbg !308, !tbaa !19
  %145 = add i16 -32, %144, !dbg !309
  %146 = icmp eq i16 %143, %145, !dbg !310
  br i1 %146, label %147, label %150, !dbg !306

147:                                              ; preds = %139
  %148 = load i16, ptr %9, align 2, !dbg !311, !tbaa !19
  %149 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %148, !dbg !312
  call void @have_look(ptr noundef %149) #5, !dbg !313
  br label %150, !dbg !314

150:                                              ; preds = %147, %139
  br label %151, !dbg !315

151:                                              ; preds = %150
  %152 = load i16, ptr %9, align 2, !dbg !316, !tbaa !19
  %153 = add i16 %152, 1, !dbg !316
  store i16 %153, ptr %9, align 2, !dbg !316, !tbaa !19
  br label %123, !dbg !304, !llvm.loop !317

154:                                              ; preds = %138
  %155 = load i16, ptr @handled, align 2, !dbg !318, !tbaa !19
  %156 = load i16, ptr %4, align 2, !dbg !319, !tbaa !19
  %157 = lshr i16 %155, %156, !dbg !320
  %158 = and i16 %157, 1, !dbg !321
  %159 = icmp ne i16 %158, 0, !dbg !321
  br i1 %159, label %168, label %160, !dbg !322

160:                                              ; preds = %154
  %161 = load i16, ptr %4, align 2, !dbg !323, !tbaa !19
  %162 = icmp ne i16 %161, 13, !dbg !324
  br i1 %162, label %166, label %163, !dbg !325

163:                                              ; preds = %160
  %164 = load i16, ptr @scheduler_current, align 2, !dbg !326, !tbaa !19
  %165 = icmp eq i16 %164, 0, !dbg !327
  br i1 %165, label %166, label %168, !dbg !328

166:                                              ; preds = %163, %160
  %167 = load i16, ptr %4, align 2, !dbg !329, !tbaa !19
  call void @put_off(i16 noundef zeroext %167) #5, !dbg !330
  br label %168, !dbg !331

168:                                              ; preds = %166, %163, %154
  %169 = call zeroext i16 @decide() #5, !dbg !332
  store i16 %169, ptr %2, align 2, !dbg !333
  store i32 1, ptr %6, align 2
  br label %170, !dbg !333

170:                                              ; preds = %168, %65, %56
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !334
  br label %171

171:                                              ; preds = %170, %40
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #6, !dbg !334
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !334
  %172 = load i16, ptr %2, align 2, !dbg !334
  ret i16 %172, !dbg !334
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal zeroext i1 @lends(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !335 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  %6 = load i16, ptr %4, align 2, !dbg !336, !tbaa !19
  %7 = icmp ne i16 %6, 0, !dbg !337
  br i1 %7, label %8, label %31, !dbg !338

8:                                                ; preds = %2
  %9 = load i16, ptr %4, align 2, !dbg !339, !tbaa !19
  store ptr @__sm_SCHEDULER_entry, ptr %5, align 2, !dbg !340, !tbaa !73
  %10 = load ptr, ptr %5, align 2, !dbg !340, !tbaa !73
  %11 = ptrtoint ptr %10 to i16, !dbg !341
  %12 = icmp ne i16 %9, %11, !dbg !342
  br i1 %12, label %13, label %31, !dbg !343

13:                                               ; preds = %8
  %14 = load i8, ptr @outside, align 1, !dbg !344, !tbaa !11, !range !15, !noundef !8
  %15 = trunc i8 %14 to i1, !dbg !344
  br i1 %15, label %16, label %31, !dbg !345

16:                                               ; preds = %13
  %17 = load i8, ptr @is_borrowed, align 1, !dbg !346, !tbaa !11, !range !15, !noundef !8
  %18 = trunc i8 %17 to i1, !dbg !346
  br i1 %18, label %31, label %19, !dbg !347

19:                                               ; preds = %16
  %20 = load i16, ptr @kept_count, align 2, !dbg !348, !tbaa !19
  %21 = icmp eq i16 %20, 0, !dbg !349
  br i1 %21, label %22, label %31, !dbg !350

22:                                               ; preds = %19
  %23 = load i16, ptr @handled, align 2, !dbg !351, !tbaa !19
  %24 = load i16, ptr %3, align 2, !dbg !352, !tbaa !19
  %25 = lshr i16 %23, %24, !dbg !353
  %26 = and i16 %25, 1, !dbg !354
  %27 = icmp ne i16 %26, 0, !dbg !354
  br i1 %27, label %31, label %28, !dbg !355

28:                                               ; preds = %22
  %29 = load i16, ptr @loans, align 2, !dbg !356, !tbaa !19
  %30 = icmp ult i16 %29, 40, !dbg !357
  br label %31

31:                                               ; preds = %28, %22, %19, %16, %13, %8, %2
  %32 = phi i1 [ false, %22 ], [ false, %19 ], [ false, %16 ], [ false, %13 ], [ false, %8 ], [ false, %2 ], [ %30, %28 ], !dbg !358
  ret i1 %32, !dbg !359
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @lend(ptr noundef %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !360 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !19
  %5 = load i16, ptr %4, align 2, !dbg !361, !tbaa !19
  %6 = load ptr, ptr %3, align 2, !dbg !362, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 3, !dbg !363
  store i16 %5, ptr %7, align 2, !dbg !364, !tbaa !148
  %8 = load i16, ptr @loans, align 2, !dbg !365, !tbaa !19
  %9 = add i16 %8, 1, !dbg !365
  store i16 %9, ptr @loans, align 2, !dbg !365, !tbaa !19
  store i8 1, ptr @is_borrowed, align 1, !dbg !366, !tbaa !11
  %10 = load volatile i16, ptr inttoptr (i16 370 to ptr), align 2, !dbg !367, !tbaa !19
  store i16 %10, ptr @interrupted_timer, align 2, !dbg !368, !tbaa !19
  %11 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !369, !tbaa !19
  store i16 %11, ptr @loan_began, align 2, !dbg !370, !tbaa !19
  %12 = load i16, ptr @loan_began, align 2, !dbg !371, !tbaa !19
  %13 = add i16 %12, 150, !dbg !372
  store volatile i16 %13, ptr inttoptr (i16 370 to ptr), align 2, !dbg !373, !tbaa !19
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 68), ptr @scheduler_target, align 2, !dbg !374, !tbaa !19
  ret i16 3, !dbg !375
}

; Function Attrs: nounwind optsize
define internal void @keep(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !376 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca %struct.kept, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !377
  %6 = getelementptr inbounds %struct.kept, ptr %5, i32 0, i32 0, !dbg !378
  %7 = load i16, ptr %3, align 2, !dbg !379, !tbaa !19
  store i16 %7, ptr %6, align 2, !dbg !378, !tbaa !380
  %8 = getelementptr inbounds %struct.kept, ptr %5, i32 0, i32 1, !dbg !378
  %9 = load i16, ptr %4, align 2, !dbg !382, !tbaa !19
  %10 = icmp eq i16 %9, 13, !dbg !383
  br i1 %10, label %11, label %18, !dbg !384

11:                                               ; preds = %2
  %12 = load i16, ptr %3, align 2, !dbg !385, !tbaa !19
  %13 = load i16, ptr @resumed, align 2, !dbg !386, !tbaa !380
  %14 = icmp eq i16 %12, %13, !dbg !387
  br i1 %14, label %15, label %18, !dbg !382

15:                                               ; preds = %11
  %16 = load i16, ptr getelementptr inbounds (%struct.kept, ptr @resumed, i32 0, i32 1), align 2, !dbg !388, !tbaa !389
  %17 = add i16 %16, 1, !dbg !390
  br label %19, !dbg !382

18:                                               ; preds = %11, %2
  br label %19, !dbg !382

19:                                               ; preds = %18, %15
  %20 = phi i16 [ %17, %15 ], [ 0, %18 ], !dbg !382
  store i16 %20, ptr %8, align 2, !dbg !378, !tbaa !389
  %21 = load i16, ptr %3, align 2, !dbg !391, !tbaa !19
  %22 = call zeroext i1 @is_kept(i16 noundef zeroext %21) #5, !dbg !392
  br i1 %22, label %37, label %23, !dbg !393

23:                                               ; preds = %19
  %24 = getelementptr inbounds %struct.kept, ptr %5, i32 0, i32 1, !dbg !394
  %25 = load i16, ptr %24, align 2, !dbg !394, !tbaa !389
  %26 = icmp ult i16 %25, 16, !dbg !395
  br i1 %26, label %27, label %37, !dbg !396

27:                                               ; preds = %23
  %28 = load i16, ptr @kept_count, align 2, !dbg !397, !tbaa !19
  %29 = icmp ult i16 %28, 32, !dbg !398
  br i1 %29, label %30, label %37, !dbg !399

30:                                               ; preds = %27
  %31 = load i16, ptr @kept_first, align 2, !dbg !400, !tbaa !19
  %32 = load i16, ptr @kept_count, align 2, !dbg !401, !tbaa !19
  %33 = add i16 %32, 1, !dbg !401
  store i16 %33, ptr @kept_count, align 2, !dbg !401, !tbaa !19
  %34 = add i16 %31, %32, !dbg !402
  %35 = urem i16 %34, 32, !dbg !403
  %36 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %35, !dbg !404
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %36, ptr align 2 %5, i16 4, i1 false), !dbg !405, !tbaa.struct !406
  br label %37, !dbg !407

37:                                               ; preds = %30, %27, %23, %19
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !408
  ret void, !dbg !408
}

; Function Attrs: nounwind optsize
define internal void @stop_waiting() #0 section ".sm.SCHEDULER.text" !dbg !409 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !410
  store i16 1, ptr %1, align 2, !dbg !411, !tbaa !19
  br label %2, !dbg !410

2:                                                ; preds = %11, %0
  %3 = load i16, ptr %1, align 2, !dbg !412, !tbaa !19
  %4 = load i16, ptr @thread_count, align 2, !dbg !413, !tbaa !19
  %5 = icmp ule i16 %3, %4, !dbg !414
  br i1 %5, label %7, label %6, !dbg !415

6:                                                ; preds = %2
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !415
  br label %14

7:                                                ; preds = %2
  %8 = load i16, ptr %1, align 2, !dbg !416, !tbaa !19
  %9 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %8, !dbg !417
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 11, !dbg !418
  store i8 0, ptr %10, align 1, !dbg !419, !tbaa !85
  br label %11, !dbg !420

11:                                               ; preds = %7
  %12 = load i16, ptr %1, align 2, !dbg !421, !tbaa !19
  %13 = add i16 %12, 1, !dbg !421
  store i16 %13, ptr %1, align 2, !dbg !421, !tbaa !19
  br label %2, !dbg !415, !llvm.loop !422

14:                                               ; preds = %6
  ret void, !dbg !423
}

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !424 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !425, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 11, !dbg !426
  store i8 1, ptr %4, align 1, !dbg !427, !tbaa !85
  %5 = load i32, ptr @now, align 2, !dbg !428, !tbaa !40
  %6 = load ptr, ptr %2, align 2, !dbg !429, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 9, !dbg !430
  %8 = load i16, ptr %7, align 2, !dbg !430, !tbaa !90
  %9 = icmp ugt i16 %8, 2048, !dbg !431
  br i1 %9, label %10, label %11, !dbg !429

10:                                               ; preds = %1
  br label %15, !dbg !429

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 2, !dbg !432, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 9, !dbg !433
  %14 = load i16, ptr %13, align 2, !dbg !433, !tbaa !90
  br label %15, !dbg !429

15:                                               ; preds = %11, %10
  %16 = phi i16 [ 2048, %10 ], [ %14, %11 ], !dbg !429
  %17 = zext i16 %16 to i32, !dbg !434
  %18 = add i32 %5, %17, !dbg !435
  %19 = load ptr, ptr %2, align 2, !dbg !436, !tbaa !73
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 8, !dbg !437
  store i32 %18, ptr %20, align 2, !dbg !438, !tbaa !439
  %21 = load ptr, ptr %2, align 2, !dbg !440, !tbaa !73
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 9, !dbg !441
  %23 = load i16, ptr %22, align 2, !dbg !441, !tbaa !90
  %24 = icmp ule i16 %23, 2048, !dbg !442
  br i1 %24, label %25, label %30, !dbg !440

25:                                               ; preds = %15
  %26 = load ptr, ptr %2, align 2, !dbg !443, !tbaa !73
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 9, !dbg !444
  %28 = load i16, ptr %27, align 2, !dbg !445, !tbaa !90
  %29 = shl i16 %28, 1, !dbg !445
  store i16 %29, ptr %27, align 2, !dbg !445, !tbaa !90
  br label %30, !dbg !446

30:                                               ; preds = %25, %15
  ret void, !dbg !447
}

; Function Attrs: nounwind optsize
define internal void @have_look(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !448 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !449, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !450
  %5 = load i8, ptr %4, align 2, !dbg !450, !tbaa !77, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !450
  br i1 %6, label %12, label %7, !dbg !451

7:                                                ; preds = %1
  %8 = load i32, ptr @now, align 2, !dbg !452, !tbaa !40
  %9 = load ptr, ptr %2, align 2, !dbg !453, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 6, !dbg !454
  store i32 %8, ptr %10, align 2, !dbg !455, !tbaa !108
  %11 = load ptr, ptr %2, align 2, !dbg !456, !tbaa !73
  call void @activate(ptr noundef %11) #5, !dbg !457
  br label %15, !dbg !458

12:                                               ; preds = %1
  %13 = load ptr, ptr %2, align 2, !dbg !459, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 12, !dbg !460
  store i8 1, ptr %14, align 2, !dbg !461, !tbaa !93
  br label %15

15:                                               ; preds = %12, %7
  ret void, !dbg !462
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @put_off(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !463 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !19
  %3 = load i16, ptr %2, align 2, !dbg !464, !tbaa !19
  %4 = icmp ne i16 %3, 7, !dbg !465
  br i1 %4, label %5, label %13, !dbg !466

5:                                                ; preds = %1
  %6 = load i16, ptr %2, align 2, !dbg !467, !tbaa !19
  %7 = icmp ne i16 %6, 6, !dbg !468
  br i1 %7, label %8, label %13, !dbg !464

8:                                                ; preds = %5
  %9 = load i16, ptr %2, align 2, !dbg !469, !tbaa !19
  %10 = shl i16 1, %9, !dbg !470
  %11 = load i16, ptr @pending, align 2, !dbg !471, !tbaa !19
  %12 = or i16 %11, %10, !dbg !471
  store i16 %12, ptr @pending, align 2, !dbg !471, !tbaa !19
  br label %13, !dbg !472

13:                                               ; preds = %8, %5, %1
  %14 = load i16, ptr @scheduler_current, align 2, !dbg !473, !tbaa !19
  %15 = icmp ne i16 %14, 0, !dbg !474
  br i1 %15, label %16, label %19, !dbg !473

16:                                               ; preds = %13
  %17 = load i16, ptr @handled, align 2, !dbg !475, !tbaa !19
  %18 = xor i16 %17, -1, !dbg !476
  store volatile i16 %18, ptr inttoptr (i16 280 to ptr), align 2, !dbg !477, !tbaa !19
  br label %19, !dbg !478

19:                                               ; preds = %16, %13
  ret void, !dbg !479
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !480 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !481
  %4 = load i16, ptr @scheduler_current, align 2, !dbg !482, !tbaa !19
  %5 = icmp eq i16 %4, 0, !dbg !483
  br i1 %5, label %13, label %6, !dbg !484

6:                                                ; preds = %1
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !485, !tbaa !19
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !486
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 1, !dbg !487
  %10 = load i16, ptr %9, align 2, !dbg !487, !tbaa !488
  %11 = load i16, ptr %3, align 2, !dbg !489, !tbaa !481
  %12 = icmp ne i16 %10, %11, !dbg !490
  br i1 %12, label %13, label %15, !dbg !482

13:                                               ; preds = %6, %1
  %14 = call zeroext i16 @scheduler_refused() #5, !dbg !491
  store i16 %14, ptr %2, align 2, !dbg !492
  br label %19, !dbg !492

15:                                               ; preds = %6
  call void @take_time() #5, !dbg !493
  %16 = load i16, ptr @scheduler_current, align 2, !dbg !494, !tbaa !19
  %17 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %16, !dbg !495
  call void @finish(ptr noundef %17) #5, !dbg !496
  %18 = call zeroext i16 @decide() #5, !dbg !497
  store i16 %18, ptr %2, align 2, !dbg !498
  br label %19, !dbg !498

19:                                               ; preds = %15, %13
  %20 = load i16, ptr %2, align 2, !dbg !499
  ret i16 %20, !dbg !499
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !500 {
  %1 = alloca i16, align 2
  %2 = load i8, ptr @is_borrowed, align 1, !dbg !501, !tbaa !11, !range !15, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !501
  br i1 %3, label %4, label %8, !dbg !501

4:                                                ; preds = %0
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !502, !tbaa !19
  %6 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %5, !dbg !503
  %7 = call zeroext i16 @take_back(ptr noundef %6) #5, !dbg !504
  store i16 %7, ptr %1, align 2, !dbg !505
  br label %10, !dbg !505

8:                                                ; preds = %0
  call void @take_time() #5, !dbg !506
  store i8 0, ptr @outside, align 1, !dbg !507, !tbaa !11
  %9 = call zeroext i16 @decide() #5, !dbg !508
  store i16 %9, ptr %1, align 2, !dbg !509
  br label %10, !dbg !509

10:                                               ; preds = %8, %4
  %11 = load i16, ptr %1, align 2, !dbg !510
  ret i16 %11, !dbg !510
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @take_back(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !511 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  store i8 0, ptr @is_borrowed, align 1, !dbg !512, !tbaa !11
  %3 = load i16, ptr @interrupted_timer, align 2, !dbg !513, !tbaa !19
  store volatile i16 %3, ptr inttoptr (i16 370 to ptr), align 2, !dbg !514, !tbaa !19
  %4 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !515, !tbaa !19
  %5 = load i16, ptr @loan_began, align 2, !dbg !516, !tbaa !19
  %6 = sub i16 %4, %5, !dbg !517
  %7 = load i16, ptr @interrupted_timer, align 2, !dbg !518, !tbaa !19
  %8 = load i16, ptr @loan_began, align 2, !dbg !519, !tbaa !19
  %9 = sub i16 %7, %8, !dbg !520
  %10 = icmp uge i16 %6, %9, !dbg !521
  br i1 %10, label %11, label %12, !dbg !522

11:                                               ; preds = %1
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !523, !tbaa !19
  br label %12, !dbg !524

12:                                               ; preds = %11, %1
  %13 = load ptr, ptr %2, align 2, !dbg !525, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 3, !dbg !526
  %15 = load i16, ptr %14, align 2, !dbg !526, !tbaa !148
  store i16 %15, ptr @scheduler_target, align 2, !dbg !527, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !528, !tbaa !19
  %16 = load ptr, ptr %2, align 2, !dbg !529, !tbaa !73
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 3, !dbg !530
  store i16 0, ptr %17, align 2, !dbg !531, !tbaa !148
  ret i16 0, !dbg !532
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !533 {
  call void @take_time() #5, !dbg !534
  %1 = load i32, ptr @now, align 2, !dbg !535, !tbaa !40
  ret i32 %1, !dbg !536
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !537 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  call void @start_clock() #5, !dbg !538
  call void @take_time() #5, !dbg !539
  %5 = load i32, ptr @now, align 2, !dbg !540, !tbaa !40
  %6 = load i16, ptr %4, align 2, !dbg !541, !tbaa !19
  %7 = zext i16 %6 to i32, !dbg !542
  %8 = shl i32 %7, 16, !dbg !543
  %9 = load i16, ptr %3, align 2, !dbg !544, !tbaa !19
  %10 = zext i16 %9 to i32, !dbg !544
  %11 = or i32 %8, %10, !dbg !545
  %12 = add i32 %5, %11, !dbg !546
  store i32 %12, ptr @alarm_time, align 2, !dbg !547, !tbaa !40
  store i8 1, ptr @has_alarm, align 1, !dbg !548, !tbaa !11
  %13 = load i8, ptr @is_borrowed, align 1, !dbg !549, !tbaa !11, !range !15, !noundef !8
  %14 = trunc i8 %13 to i1, !dbg !549
  br i1 %14, label %16, label %15, !dbg !550

15:                                               ; preds = %2
  call void @set_timer() #5, !dbg !551
  br label %16, !dbg !552

16:                                               ; preds = %15, %2
  ret void, !dbg !553
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !554 {
  %1 = load i8, ptr @running, align 1, !dbg !555, !tbaa !11, !range !15, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !555
  br i1 %2, label %4, label %3, !dbg !556

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !557, !tbaa !11
  store i16 768, ptr @handled, align 2, !dbg !558, !tbaa !19
  store i32 1073741824, ptr @next_release, align 2, !dbg !559, !tbaa !40
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !560, !tbaa !19
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !561, !tbaa !19
  br label %4, !dbg !562

4:                                                ; preds = %3, %0
  ret void, !dbg !563
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !564 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  store volatile i16 0, ptr inttoptr (i16 282 to ptr), align 2, !dbg !565, !tbaa !19
  store volatile i16 0, ptr inttoptr (i16 356 to ptr), align 2, !dbg !566, !tbaa !19
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !567, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !568
  store i16 -5536, ptr %1, align 2, !dbg !569, !tbaa !19
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !570, !tbaa !19
  %6 = icmp eq i16 %5, 0, !dbg !571
  br i1 %6, label %7, label %18, !dbg !570

7:                                                ; preds = %0
  %8 = load i16, ptr %1, align 2, !dbg !572, !tbaa !19
  %9 = load i32, ptr @next_release, align 2, !dbg !573, !tbaa !40
  %10 = call zeroext i16 @sooner(i16 noundef zeroext %8, i32 noundef %9) #5, !dbg !574
  store i16 %10, ptr %1, align 2, !dbg !575, !tbaa !19
  %11 = load i8, ptr @has_alarm, align 1, !dbg !576, !tbaa !11, !range !15, !noundef !8
  %12 = trunc i8 %11 to i1, !dbg !576
  br i1 %12, label %13, label %17, !dbg !576

13:                                               ; preds = %7
  %14 = load i16, ptr %1, align 2, !dbg !577, !tbaa !19
  %15 = load i32, ptr @alarm_time, align 2, !dbg !578, !tbaa !40
  %16 = call zeroext i16 @sooner(i16 noundef zeroext %14, i32 noundef %15) #5, !dbg !579
  store i16 %16, ptr %1, align 2, !dbg !580, !tbaa !19
  br label %17, !dbg !581

17:                                               ; preds = %13, %7
  br label %25, !dbg !582

18:                                               ; preds = %0
  %19 = load i16, ptr %1, align 2, !dbg !583, !tbaa !19
  %20 = load i16, ptr @scheduler_current, align 2, !dbg !584, !tbaa !19
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !585
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 7, !dbg !586
  %23 = load i32, ptr %22, align 2, !dbg !586, !tbaa !587
  %24 = call zeroext i16 @sooner(i16 noundef zeroext %19, i32 noundef %23) #5, !dbg !588
  store i16 %24, ptr %1, align 2, !dbg !589, !tbaa !19
  br label %25

25:                                               ; preds = %18, %17
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !590
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !591, !tbaa !19
  %27 = icmp eq i16 %26, 0, !dbg !592
  br i1 %27, label %28, label %30, !dbg !591

28:                                               ; preds = %25
  %29 = load i16, ptr @thread_count, align 2, !dbg !593, !tbaa !19
  br label %33, !dbg !591

30:                                               ; preds = %25
  %31 = load i16, ptr @scheduler_current, align 2, !dbg !594, !tbaa !19
  %32 = sub i16 %31, 1, !dbg !595
  br label %33, !dbg !591

33:                                               ; preds = %30, %28
  %34 = phi i16 [ %29, %28 ], [ %32, %30 ], !dbg !591
  store i16 %34, ptr %2, align 2, !dbg !596, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !597
  store i16 1, ptr %3, align 2, !dbg !598, !tbaa !19
  br label %35, !dbg !597

35:                                               ; preds = %76, %33
  %36 = load i16, ptr @active, align 2, !dbg !599, !tbaa !19
  %37 = icmp ne i16 %36, 0, !dbg !600
  br i1 %37, label %38, label %42, !dbg !601

38:                                               ; preds = %35
  %39 = load i16, ptr %3, align 2, !dbg !602, !tbaa !19
  %40 = load i16, ptr %2, align 2, !dbg !603, !tbaa !19
  %41 = icmp ule i16 %39, %40, !dbg !604
  br label %42

42:                                               ; preds = %38, %35
  %43 = phi i1 [ false, %35 ], [ %41, %38 ], !dbg !605
  br i1 %43, label %45, label %44, !dbg !606

44:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !606
  br label %79

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !607
  %46 = load i16, ptr %3, align 2, !dbg !608, !tbaa !19
  %47 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %46, !dbg !609
  store ptr %47, ptr %4, align 2, !dbg !610, !tbaa !73
  %48 = load ptr, ptr %4, align 2, !dbg !611, !tbaa !73
  %49 = getelementptr inbounds %struct.thread, ptr %48, i32 0, i32 11, !dbg !612
  %50 = load i8, ptr %49, align 1, !dbg !612, !tbaa !85, !range !15, !noundef !8
  %51 = trunc i8 %50 to i1, !dbg !612
  br i1 %51, label %52, label %58, !dbg !611

52:                                               ; preds = %45
  %53 = load i16, ptr %1, align 2, !dbg !613, !tbaa !19
  %54 = load ptr, ptr %4, align 2, !dbg !614, !tbaa !73
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 8, !dbg !615
  %56 = load i32, ptr %55, align 2, !dbg !615, !tbaa !439
  %57 = call zeroext i16 @sooner(i16 noundef zeroext %53, i32 noundef %56) #5, !dbg !616
  store i16 %57, ptr %1, align 2, !dbg !617, !tbaa !19
  br label %75, !dbg !618

58:                                               ; preds = %45
  %59 = load ptr, ptr %4, align 2, !dbg !619, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 10, !dbg !620
  %61 = load i8, ptr %60, align 2, !dbg !620, !tbaa !77, !range !15, !noundef !8
  %62 = trunc i8 %61 to i1, !dbg !620
  br i1 %62, label %74, label %63, !dbg !621

63:                                               ; preds = %58
  %64 = load ptr, ptr %4, align 2, !dbg !622, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 4, !dbg !623
  %66 = load i32, ptr %65, align 2, !dbg !623, !tbaa !103
  %67 = icmp ne i32 %66, 0, !dbg !624
  br i1 %67, label %68, label %74, !dbg !625

68:                                               ; preds = %63
  %69 = load i16, ptr %1, align 2, !dbg !626, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !627, !tbaa !73
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 6, !dbg !628
  %72 = load i32, ptr %71, align 2, !dbg !628, !tbaa !108
  %73 = call zeroext i16 @sooner(i16 noundef zeroext %69, i32 noundef %72) #5, !dbg !629
  store i16 %73, ptr %1, align 2, !dbg !630, !tbaa !19
  br label %74, !dbg !631

74:                                               ; preds = %68, %63, %58
  br label %75

75:                                               ; preds = %74, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !632
  br label %76, !dbg !632

76:                                               ; preds = %75
  %77 = load i16, ptr %3, align 2, !dbg !633, !tbaa !19
  %78 = add i16 %77, 1, !dbg !633
  store i16 %78, ptr %3, align 2, !dbg !633, !tbaa !19
  br label %35, !dbg !606, !llvm.loop !634

79:                                               ; preds = %44
  %80 = load i16, ptr @mark, align 2, !dbg !635, !tbaa !19
  %81 = load i16, ptr %1, align 2, !dbg !636, !tbaa !19
  %82 = add i16 %80, %81, !dbg !637
  store volatile i16 %82, ptr inttoptr (i16 370 to ptr), align 2, !dbg !638, !tbaa !19
  %83 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !639, !tbaa !19
  %84 = load i16, ptr @mark, align 2, !dbg !640, !tbaa !19
  %85 = sub i16 %83, %84, !dbg !641
  %86 = load i16, ptr %1, align 2, !dbg !642, !tbaa !19
  %87 = icmp uge i16 %85, %86, !dbg !643
  br i1 %87, label %88, label %89, !dbg !644

88:                                               ; preds = %79
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !645, !tbaa !19
  br label %89, !dbg !646

89:                                               ; preds = %88, %79
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !647
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !647
  ret void, !dbg !647
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !648 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !481
  %5 = load i16, ptr %4, align 2, !dbg !649, !tbaa !481
  %6 = icmp eq i16 %5, 16, !dbg !650
  br i1 %6, label %7, label %10, !dbg !649

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !651, !tbaa !73
  %9 = call zeroext i1 @add(ptr noundef %8) #5, !dbg !652
  br label %10, !dbg !653

10:                                               ; preds = %7, %2
  ret void, !dbg !654
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !655 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %5 = load ptr, ptr %3, align 2, !dbg !656, !tbaa !73
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !657
  %7 = load i16, ptr %6, align 2, !dbg !657, !tbaa !658
  %8 = load i16, ptr @thread_count, align 2, !dbg !660, !tbaa !19
  %9 = add i16 %8, 1, !dbg !661
  %10 = icmp ne i16 %7, %9, !dbg !662
  br i1 %10, label %16, label %11, !dbg !663

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !664, !tbaa !73
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !665
  %14 = load i16, ptr %13, align 2, !dbg !665, !tbaa !658
  %15 = icmp uge i16 %14, 8, !dbg !666
  br i1 %15, label %16, label %17, !dbg !656

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !667
  br label %71, !dbg !667

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !668
  %18 = load ptr, ptr %3, align 2, !dbg !669, !tbaa !73
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !670
  %20 = load i16, ptr %19, align 2, !dbg !670, !tbaa !658
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !671
  store ptr %21, ptr %4, align 2, !dbg !672, !tbaa !73
  %22 = load ptr, ptr %3, align 2, !dbg !673, !tbaa !73
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !674
  %24 = load i16, ptr %23, align 2, !dbg !674, !tbaa !675
  %25 = load ptr, ptr %4, align 2, !dbg !676, !tbaa !73
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !677
  store i16 %24, ptr %26, align 2, !dbg !678, !tbaa !154
  %27 = load ptr, ptr %3, align 2, !dbg !679, !tbaa !73
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !680
  %29 = load i16, ptr %28, align 2, !dbg !680, !tbaa !681
  %30 = load ptr, ptr %4, align 2, !dbg !682, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !683
  store i16 %29, ptr %31, align 2, !dbg !684, !tbaa !488
  %32 = load ptr, ptr %3, align 2, !dbg !685, !tbaa !73
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !686
  %34 = load i16, ptr %33, align 2, !dbg !686, !tbaa !687
  %35 = load ptr, ptr %4, align 2, !dbg !688, !tbaa !73
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !689
  store i16 %34, ptr %36, align 2, !dbg !690, !tbaa !59
  %37 = load ptr, ptr %3, align 2, !dbg !691, !tbaa !73
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !692
  %39 = load i32, ptr %38, align 2, !dbg !692, !tbaa !693
  %40 = load ptr, ptr %4, align 2, !dbg !694, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !695
  store i32 %39, ptr %41, align 2, !dbg !696, !tbaa !103
  %42 = load ptr, ptr %3, align 2, !dbg !697, !tbaa !73
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !698
  %44 = load i32, ptr %43, align 2, !dbg !698, !tbaa !699
  %45 = load ptr, ptr %4, align 2, !dbg !700, !tbaa !73
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !701
  store i32 %44, ptr %46, align 2, !dbg !702, !tbaa !703
  call void @start_clock() #5, !dbg !704
  call void @take_time() #5, !dbg !705
  %47 = load ptr, ptr %4, align 2, !dbg !706, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 2, !dbg !707
  %49 = load i16, ptr %48, align 2, !dbg !707, !tbaa !59
  %50 = icmp uge i16 %49, -32, !dbg !708
  br i1 %50, label %51, label %59, !dbg !706

51:                                               ; preds = %17
  %52 = load ptr, ptr %4, align 2, !dbg !709, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 2, !dbg !710
  %54 = load i16, ptr %53, align 2, !dbg !710, !tbaa !59
  %55 = sub i16 %54, -32, !dbg !711
  %56 = shl i16 1, %55, !dbg !712
  %57 = load i16, ptr @handled, align 2, !dbg !713, !tbaa !19
  %58 = or i16 %57, %56, !dbg !713
  store i16 %58, ptr @handled, align 2, !dbg !713, !tbaa !19
  br label %59, !dbg !714

59:                                               ; preds = %51, %17
  %60 = load i32, ptr @now, align 2, !dbg !715, !tbaa !40
  %61 = load ptr, ptr %4, align 2, !dbg !716, !tbaa !73
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 4, !dbg !717
  %63 = load i32, ptr %62, align 2, !dbg !717, !tbaa !103
  %64 = lshr i32 %63, 1, !dbg !718
  %65 = add i32 %60, %64, !dbg !719
  %66 = load ptr, ptr %4, align 2, !dbg !720, !tbaa !73
  %67 = getelementptr inbounds %struct.thread, ptr %66, i32 0, i32 6, !dbg !721
  store i32 %65, ptr %67, align 2, !dbg !722, !tbaa !108
  %68 = load i16, ptr @thread_count, align 2, !dbg !723, !tbaa !19
  %69 = add i16 %68, 1, !dbg !723
  store i16 %69, ptr @thread_count, align 2, !dbg !723, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !724, !tbaa !73
  call void @finish(ptr noundef %70) #5, !dbg !725
  call void @set_timer() #5, !dbg !726
  store i1 true, ptr %2, align 1, !dbg !727
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !728
  br label %71

71:                                               ; preds = %59, %16
  %72 = load i1, ptr %2, align 1, !dbg !728
  ret i1 %72, !dbg !728
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !729 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !40
  %3 = load i32, ptr @now, align 2, !dbg !730, !tbaa !40
  %4 = load i32, ptr %2, align 2, !dbg !731, !tbaa !40
  %5 = sub i32 %3, %4, !dbg !732
  %6 = icmp sge i32 %5, 0, !dbg !733
  ret i1 %6, !dbg !734
}

; Function Attrs: nounwind optsize
define internal void @look_ahead() #0 section ".sm.SCHEDULER.text" !dbg !735 {
  %1 = alloca i16, align 2
  %2 = alloca ptr, align 2
  %3 = load i32, ptr @now, align 2, !dbg !736, !tbaa !40
  %4 = add i32 %3, 1073741824, !dbg !737
  store i32 %4, ptr @next_release, align 2, !dbg !738, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !739
  store i16 1, ptr %1, align 2, !dbg !740, !tbaa !19
  br label %5, !dbg !739

5:                                                ; preds = %34, %0
  %6 = load i16, ptr %1, align 2, !dbg !741, !tbaa !19
  %7 = load i16, ptr @thread_count, align 2, !dbg !742, !tbaa !19
  %8 = icmp ule i16 %6, %7, !dbg !743
  br i1 %8, label %10, label %9, !dbg !744

9:                                                ; preds = %5
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !744
  br label %37

10:                                               ; preds = %5
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !745
  %11 = load i16, ptr %1, align 2, !dbg !746, !tbaa !19
  %12 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %11, !dbg !747
  store ptr %12, ptr %2, align 2, !dbg !748, !tbaa !73
  %13 = load ptr, ptr %2, align 2, !dbg !749, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 4, !dbg !750
  %15 = load i32, ptr %14, align 2, !dbg !750, !tbaa !103
  %16 = icmp ne i32 %15, 0, !dbg !751
  br i1 %16, label %17, label %33, !dbg !752

17:                                               ; preds = %10
  %18 = load ptr, ptr %2, align 2, !dbg !753, !tbaa !73
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 10, !dbg !754
  %20 = load i8, ptr %19, align 2, !dbg !754, !tbaa !77, !range !15, !noundef !8
  %21 = trunc i8 %20 to i1, !dbg !754
  br i1 %21, label %33, label %22, !dbg !755

22:                                               ; preds = %17
  %23 = load ptr, ptr %2, align 2, !dbg !756, !tbaa !73
  %24 = getelementptr inbounds %struct.thread, ptr %23, i32 0, i32 6, !dbg !757
  %25 = load i32, ptr %24, align 2, !dbg !757, !tbaa !108
  %26 = load i32, ptr @next_release, align 2, !dbg !758, !tbaa !40
  %27 = sub i32 %25, %26, !dbg !759
  %28 = icmp slt i32 %27, 0, !dbg !760
  br i1 %28, label %29, label %33, !dbg !749

29:                                               ; preds = %22
  %30 = load ptr, ptr %2, align 2, !dbg !761, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 6, !dbg !762
  %32 = load i32, ptr %31, align 2, !dbg !762, !tbaa !108
  store i32 %32, ptr @next_release, align 2, !dbg !763, !tbaa !40
  br label %33, !dbg !764

33:                                               ; preds = %29, %22, %17, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !765
  br label %34, !dbg !765

34:                                               ; preds = %33
  %35 = load i16, ptr %1, align 2, !dbg !766, !tbaa !19
  %36 = add i16 %35, 1, !dbg !766
  store i16 %36, ptr %1, align 2, !dbg !766, !tbaa !19
  br label %5, !dbg !744, !llvm.loop !767

37:                                               ; preds = %9
  ret void, !dbg !768
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !769 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %4 = load ptr, ptr %3, align 2, !dbg !770, !tbaa !73
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 10, !dbg !771
  %6 = load i8, ptr %5, align 2, !dbg !771, !tbaa !77, !range !15, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !771
  br i1 %7, label %21, label %8, !dbg !772

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !773, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !774
  %11 = load i32, ptr %10, align 2, !dbg !774, !tbaa !103
  %12 = icmp eq i32 %11, 0, !dbg !775
  br i1 %12, label %18, label %13, !dbg !776

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !777, !tbaa !73
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !778
  %16 = load i32, ptr %15, align 2, !dbg !778, !tbaa !108
  %17 = call zeroext i1 @is_due(i32 noundef %16) #5, !dbg !779
  br i1 %17, label %19, label %18, !dbg !773

18:                                               ; preds = %13, %8
  store i1 false, ptr %2, align 1, !dbg !780
  br label %84, !dbg !780

19:                                               ; preds = %13
  %20 = load ptr, ptr %3, align 2, !dbg !781, !tbaa !73
  call void @activate(ptr noundef %20) #5, !dbg !782
  br label %21, !dbg !783

21:                                               ; preds = %19, %1
  %22 = load ptr, ptr %3, align 2, !dbg !784, !tbaa !73
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 7, !dbg !785
  %24 = load i32, ptr %23, align 2, !dbg !785, !tbaa !587
  %25 = call zeroext i1 @is_due(i32 noundef %24) #5, !dbg !786
  br i1 %25, label %26, label %28, !dbg !786

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !787, !tbaa !73
  call void @finish(ptr noundef %27) #5, !dbg !788
  store i1 false, ptr %2, align 1, !dbg !789
  br label %84, !dbg !789

28:                                               ; preds = %21
  %29 = load ptr, ptr %3, align 2, !dbg !790, !tbaa !73
  %30 = getelementptr inbounds %struct.thread, ptr %29, i32 0, i32 11, !dbg !791
  %31 = load i8, ptr %30, align 1, !dbg !791, !tbaa !85, !range !15, !noundef !8
  %32 = trunc i8 %31 to i1, !dbg !791
  br i1 %32, label %33, label %39, !dbg !792

33:                                               ; preds = %28
  %34 = load ptr, ptr %3, align 2, !dbg !793, !tbaa !73
  %35 = getelementptr inbounds %struct.thread, ptr %34, i32 0, i32 8, !dbg !794
  %36 = load i32, ptr %35, align 2, !dbg !794, !tbaa !439
  %37 = call zeroext i1 @is_due(i32 noundef %36) #5, !dbg !795
  br i1 %37, label %39, label %38, !dbg !790

38:                                               ; preds = %33
  store i1 false, ptr %2, align 1, !dbg !796
  br label %84, !dbg !796

39:                                               ; preds = %33, %28
  %40 = load ptr, ptr %3, align 2, !dbg !797, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 11, !dbg !798
  store i8 0, ptr %41, align 1, !dbg !799, !tbaa !85
  %42 = load ptr, ptr %3, align 2, !dbg !800, !tbaa !73
  %43 = getelementptr inbounds %struct.thread, ptr %42, i32 0, i32 3, !dbg !801
  %44 = load i16, ptr %43, align 2, !dbg !801, !tbaa !148
  %45 = icmp eq i16 %44, 0, !dbg !802
  br i1 %45, label %46, label %58, !dbg !803

46:                                               ; preds = %39
  %47 = load ptr, ptr %3, align 2, !dbg !804, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 0, !dbg !805
  %49 = load i16, ptr %48, align 2, !dbg !805, !tbaa !154
  %50 = inttoptr i16 %49 to ptr, !dbg !806
  %51 = call i16 @sancus_get_id(ptr noundef %50) #5, !dbg !807
  %52 = load ptr, ptr %3, align 2, !dbg !808, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 1, !dbg !809
  %54 = load i16, ptr %53, align 2, !dbg !809, !tbaa !488
  %55 = icmp ne i16 %51, %54, !dbg !810
  br i1 %55, label %56, label %58, !dbg !800

56:                                               ; preds = %46
  %57 = load ptr, ptr %3, align 2, !dbg !811, !tbaa !73
  call void @finish(ptr noundef %57) #5, !dbg !812
  store i1 false, ptr %2, align 1, !dbg !813
  br label %84, !dbg !813

58:                                               ; preds = %46, %39
  %59 = load ptr, ptr %3, align 2, !dbg !814, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 3, !dbg !815
  %61 = load i16, ptr %60, align 2, !dbg !815, !tbaa !148
  %62 = icmp eq i16 %61, 0, !dbg !816
  br i1 %62, label %63, label %83, !dbg !817

63:                                               ; preds = %58
  %64 = load ptr, ptr %3, align 2, !dbg !818, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 2, !dbg !819
  %66 = load i16, ptr %65, align 2, !dbg !819, !tbaa !59
  %67 = icmp ult i16 %66, -32, !dbg !820
  br i1 %67, label %68, label %83, !dbg !821

68:                                               ; preds = %63
  %69 = load ptr, ptr %3, align 2, !dbg !822, !tbaa !73
  %70 = getelementptr inbounds %struct.thread, ptr %69, i32 0, i32 9, !dbg !823
  %71 = load i16, ptr %70, align 2, !dbg !823, !tbaa !90
  %72 = icmp ule i16 %71, 2048, !dbg !824
  br i1 %72, label %73, label %76, !dbg !814

73:                                               ; preds = %68
  %74 = load ptr, ptr %3, align 2, !dbg !825, !tbaa !73
  %75 = call zeroext i1 @waits_for_others(ptr noundef %74) #5, !dbg !826
  br i1 %75, label %81, label %83, !dbg !822

76:                                               ; preds = %68
  %77 = load ptr, ptr %3, align 2, !dbg !827, !tbaa !73
  %78 = getelementptr inbounds %struct.thread, ptr %77, i32 0, i32 0, !dbg !828
  %79 = load i16, ptr %78, align 2, !dbg !828, !tbaa !154
  %80 = call zeroext i1 @is_kept(i16 noundef zeroext %79) #5, !dbg !829
  br i1 %80, label %81, label %83, !dbg !814

81:                                               ; preds = %76, %73
  %82 = load ptr, ptr %3, align 2, !dbg !830, !tbaa !73
  call void @yield(ptr noundef %82) #5, !dbg !831
  store i1 false, ptr %2, align 1, !dbg !832
  br label %84, !dbg !832

83:                                               ; preds = %76, %73, %63, %58
  store i1 true, ptr %2, align 1, !dbg !833
  br label %84, !dbg !833

84:                                               ; preds = %83, %81, %56, %38, %26, %18
  %85 = load i1, ptr %2, align 1, !dbg !834
  ret i1 %85, !dbg !834
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !835 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i32, align 2
  %7 = zext i1 %0 to i8
  store i8 %7, ptr %3, align 1, !tbaa !11
  %8 = load i8, ptr %3, align 1, !dbg !836, !tbaa !11, !range !15, !noundef !8
  %9 = trunc i8 %8 to i1, !dbg !836
  br i1 %9, label %10, label %11, !dbg !836

10:                                               ; preds = %1
  br label %14, !dbg !836

11:                                               ; preds = %1
  %12 = load i16, ptr @handled, align 2, !dbg !837, !tbaa !19
  %13 = xor i16 %12, -1, !dbg !838
  br label %14, !dbg !836

14:                                               ; preds = %11, %10
  %15 = phi i16 [ 0, %10 ], [ %13, %11 ], !dbg !836
  store volatile i16 %15, ptr inttoptr (i16 280 to ptr), align 2, !dbg !839, !tbaa !19
  %16 = load i8, ptr %3, align 1, !dbg !840, !tbaa !11, !range !15, !noundef !8
  %17 = trunc i8 %16 to i1, !dbg !840
  br i1 %17, label %18, label %49, !dbg !840

18:                                               ; preds = %14
  %19 = load i16, ptr @pending, align 2, !dbg !841, !tbaa !19
  %20 = icmp ne i16 %19, 0, !dbg !842
  br i1 %20, label %21, label %48, !dbg !841

21:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !843
  store i16 0, ptr %4, align 2, !dbg !844, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !845
  %22 = load i16, ptr @pending, align 2, !dbg !846, !tbaa !19
  store i16 %22, ptr %5, align 2, !dbg !847, !tbaa !19
  br label %23, !dbg !845

23:                                               ; preds = %31, %21
  %24 = load i16, ptr %5, align 2, !dbg !848, !tbaa !19
  %25 = and i16 %24, 1, !dbg !849
  %26 = icmp eq i16 %25, 0, !dbg !850
  br i1 %26, label %28, label %27, !dbg !851

27:                                               ; preds = %23
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !851
  br label %34

28:                                               ; preds = %23
  %29 = load i16, ptr %4, align 2, !dbg !852, !tbaa !19
  %30 = add i16 %29, 1, !dbg !852
  store i16 %30, ptr %4, align 2, !dbg !852, !tbaa !19
  br label %31, !dbg !853

31:                                               ; preds = %28
  %32 = load i16, ptr %5, align 2, !dbg !854, !tbaa !19
  %33 = lshr i16 %32, 1, !dbg !854
  store i16 %33, ptr %5, align 2, !dbg !854, !tbaa !19
  br label %23, !dbg !851, !llvm.loop !855

34:                                               ; preds = %27
  %35 = load i16, ptr @pending, align 2, !dbg !856, !tbaa !19
  %36 = sub i16 %35, 1, !dbg !857
  %37 = load i16, ptr @pending, align 2, !dbg !858, !tbaa !19
  %38 = and i16 %37, %36, !dbg !858
  store i16 %38, ptr @pending, align 2, !dbg !858, !tbaa !19
  %39 = load i16, ptr %4, align 2, !dbg !859, !tbaa !19
  store i16 %39, ptr @scheduler_interrupt, align 2, !dbg !860, !tbaa !19
  %40 = load i8, ptr @outside, align 1, !dbg !861, !tbaa !11, !range !15, !noundef !8
  %41 = trunc i8 %40 to i1, !dbg !861
  br i1 %41, label %42, label %46, !dbg !861

42:                                               ; preds = %34
  %43 = load i16, ptr %4, align 2, !dbg !862, !tbaa !19
  %44 = mul i16 4, %43, !dbg !862
  %45 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %44, !dbg !862
  store i16 %45, ptr @scheduler_target, align 2, !dbg !863, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !864
  store i32 1, ptr %6, align 2
  br label %47, !dbg !864

46:                                               ; preds = %34
  store i8 1, ptr @outside, align 1, !dbg !865, !tbaa !11
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 64), ptr @scheduler_target, align 2, !dbg !866, !tbaa !19
  store i16 2, ptr %2, align 2, !dbg !867
  store i32 1, ptr %6, align 2
  br label %47, !dbg !867

47:                                               ; preds = %46, %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !868
  br label %63

48:                                               ; preds = %18
  br label %49, !dbg !869

49:                                               ; preds = %48, %14
  %50 = load i16, ptr @kept_count, align 2, !dbg !870, !tbaa !19
  %51 = icmp ne i16 %50, 0, !dbg !871
  br i1 %51, label %52, label %62, !dbg !872

52:                                               ; preds = %49
  %53 = load i8, ptr @outside, align 1, !dbg !873, !tbaa !11, !range !15, !noundef !8
  %54 = trunc i8 %53 to i1, !dbg !873
  br i1 %54, label %55, label %58, !dbg !874

55:                                               ; preds = %52
  %56 = load i8, ptr %3, align 1, !dbg !875, !tbaa !11, !range !15, !noundef !8
  %57 = trunc i8 %56 to i1, !dbg !875
  br i1 %57, label %62, label %58, !dbg !870

58:                                               ; preds = %55, %52
  %59 = load i8, ptr %3, align 1, !dbg !876, !tbaa !11, !range !15, !noundef !8
  %60 = trunc i8 %59 to i1, !dbg !876
  %61 = call zeroext i16 @go_on_inside(i1 noundef zeroext %60) #5, !dbg !877
  store i16 %61, ptr %2, align 2, !dbg !878
  br label %63, !dbg !878

62:                                               ; preds = %55, %49
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 60), ptr @scheduler_target, align 2, !dbg !879, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !880
  br label %63, !dbg !880

63:                                               ; preds = %62, %58, %47
  %64 = load i16, ptr %2, align 2, !dbg !881
  ret i16 %64, !dbg !881
}

; Function Attrs: nounwind optsize
define internal void @activate(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !882 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !883, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !884
  store i8 1, ptr %4, align 2, !dbg !885, !tbaa !77
  %5 = load ptr, ptr %2, align 2, !dbg !886, !tbaa !73
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 6, !dbg !887
  %7 = load i32, ptr %6, align 2, !dbg !887, !tbaa !108
  %8 = load ptr, ptr %2, align 2, !dbg !888, !tbaa !73
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 5, !dbg !889
  %10 = load i32, ptr %9, align 2, !dbg !889, !tbaa !703
  %11 = add i32 %7, %10, !dbg !890
  %12 = load ptr, ptr %2, align 2, !dbg !891, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 7, !dbg !892
  store i32 %11, ptr %13, align 2, !dbg !893, !tbaa !587
  %14 = load i16, ptr @active, align 2, !dbg !894, !tbaa !19
  %15 = add i16 %14, 1, !dbg !894
  store i16 %15, ptr @active, align 2, !dbg !894, !tbaa !19
  ret void, !dbg !895
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !896 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !898
  %4 = load ptr, ptr %2, align 2, !dbg !898, !tbaa !73
  %5 = ptrtoint ptr %4 to i16, !dbg !898
  store i16 %5, ptr %3, align 2, !dbg !898, !tbaa !481
  %6 = load i16, ptr %3, align 2, !dbg !899, !tbaa !481
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #6, !dbg !899, !srcloc !900
  store i16 %7, ptr %3, align 2, !dbg !899, !tbaa !481
  %8 = load i16, ptr %3, align 2, !dbg !901, !tbaa !481
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !902
  ret i16 %8, !dbg !903
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @waits_for_others(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !904 {
  %2 = alloca ptr, align 2
  %3 = alloca i8, align 1
  %4 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 1, ptr %3) #6, !dbg !905
  %5 = load i16, ptr @kept_count, align 2, !dbg !906, !tbaa !19
  %6 = icmp ne i16 %5, 0, !dbg !907
  %7 = zext i1 %6 to i8, !dbg !908
  store i8 %7, ptr %3, align 1, !dbg !908, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !909
  store i16 1, ptr %4, align 2, !dbg !910, !tbaa !19
  br label %8, !dbg !909

8:                                                ; preds = %33, %1
  %9 = load i16, ptr %4, align 2, !dbg !911, !tbaa !19
  %10 = load i16, ptr @thread_count, align 2, !dbg !912, !tbaa !19
  %11 = icmp ule i16 %9, %10, !dbg !913
  br i1 %11, label %13, label %12, !dbg !914

12:                                               ; preds = %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !914
  br label %36

13:                                               ; preds = %8
  %14 = load i16, ptr %4, align 2, !dbg !915, !tbaa !19
  %15 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %14, !dbg !916
  %16 = load ptr, ptr %2, align 2, !dbg !917, !tbaa !73
  %17 = icmp ne ptr %15, %16, !dbg !918
  br i1 %17, label %18, label %24, !dbg !919

18:                                               ; preds = %13
  %19 = load i16, ptr %4, align 2, !dbg !920, !tbaa !19
  %20 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %19, !dbg !921
  %21 = getelementptr inbounds %struct.thread, ptr %20, i32 0, i32 3, !dbg !922
  %22 = load i16, ptr %21, align 2, !dbg !922, !tbaa !148
  %23 = icmp ne i16 %22, 0, !dbg !923
  br label %24

24:                                               ; preds = %18, %13
  %25 = phi i1 [ false, %13 ], [ %23, %18 ], !dbg !924
  %26 = zext i1 %25 to i16, !dbg !919
  %27 = load i8, ptr %3, align 1, !dbg !925, !tbaa !11, !range !15, !noundef !8
  %28 = trunc i8 %27 to i1, !dbg !925
  %29 = zext i1 %28 to i16, !dbg !925
  %30 = or i16 %29, %26, !dbg !925
  %31 = icmp ne i16 %30, 0, !dbg !925
  %32 = zext i1 %31 to i8, !dbg !925
  store i8 %32, ptr %3, align 1, !dbg !925, !tbaa !11
  br label %33, !dbg !926

33:                                               ; preds = %24
  %34 = load i16, ptr %4, align 2, !dbg !927, !tbaa !19
  %35 = add i16 %34, 1, !dbg !927
  store i16 %35, ptr %4, align 2, !dbg !927, !tbaa !19
  br label %8, !dbg !914, !llvm.loop !928

36:                                               ; preds = %12
  %37 = load i8, ptr %3, align 1, !dbg !929, !tbaa !11, !range !15, !noundef !8
  %38 = trunc i8 %37 to i1, !dbg !929
  call void @llvm.lifetime.end.p0(i64 1, ptr %3) #6, !dbg !930
  ret i1 %38, !dbg !931
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_kept(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !932 {
  %2 = alloca i1, align 1
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !933
  store i16 0, ptr %4, align 2, !dbg !934, !tbaa !19
  br label %6, !dbg !933

6:                                                ; preds = %23, %1
  %7 = load i16, ptr %4, align 2, !dbg !935, !tbaa !19
  %8 = load i16, ptr @kept_count, align 2, !dbg !936, !tbaa !19
  %9 = icmp ult i16 %7, %8, !dbg !937
  br i1 %9, label %11, label %10, !dbg !938

10:                                               ; preds = %6
  store i32 2, ptr %5, align 2
  br label %26, !dbg !938

11:                                               ; preds = %6
  %12 = load i16, ptr @kept_first, align 2, !dbg !939, !tbaa !19
  %13 = load i16, ptr %4, align 2, !dbg !940, !tbaa !19
  %14 = add i16 %12, %13, !dbg !941
  %15 = urem i16 %14, 32, !dbg !942
  %16 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %15, !dbg !943
  %17 = getelementptr inbounds %struct.kept, ptr %16, i32 0, i32 0, !dbg !944
  %18 = load i16, ptr %17, align 2, !dbg !944, !tbaa !380
  %19 = load i16, ptr %3, align 2, !dbg !945, !tbaa !19
  %20 = icmp eq i16 %18, %19, !dbg !946
  br i1 %20, label %21, label %22, !dbg !943

21:                                               ; preds = %11
  store i1 true, ptr %2, align 1, !dbg !947
  store i32 1, ptr %5, align 2
  br label %26, !dbg !947

22:                                               ; preds = %11
  br label %23, !dbg !948

23:                                               ; preds = %22
  %24 = load i16, ptr %4, align 2, !dbg !949, !tbaa !19
  %25 = add i16 %24, 1, !dbg !949
  store i16 %25, ptr %4, align 2, !dbg !949, !tbaa !19
  br label %6, !dbg !938, !llvm.loop !950

26:                                               ; preds = %21, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !938
  %27 = load i32, ptr %5, align 2
  switch i32 %27, label %31 [
    i32 2, label %28
    i32 1, label %29
  ]

28:                                               ; preds = %26
  store i1 false, ptr %2, align 1, !dbg !951
  br label %29, !dbg !951

29:                                               ; preds = %28, %26
  %30 = load i1, ptr %2, align 1, !dbg !952
  ret i1 %30, !dbg !952

31:                                               ; preds = %26
  unreachable
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_on_inside(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !953 {
  %2 = alloca i8, align 1
  %3 = zext i1 %0 to i8
  store i8 %3, ptr %2, align 1, !tbaa !11
  %4 = load i8, ptr %2, align 1, !dbg !954, !tbaa !11, !range !15, !noundef !8
  %5 = trunc i8 %4 to i1, !dbg !954
  br i1 %5, label %17, label %6, !dbg !955

6:                                                ; preds = %1
  %7 = load volatile i16, ptr inttoptr (i16 370 to ptr), align 2, !dbg !956, !tbaa !19
  store volatile i16 %7, ptr inttoptr (i16 372 to ptr), align 2, !dbg !957, !tbaa !19
  store volatile i16 16, ptr inttoptr (i16 356 to ptr), align 2, !dbg !958, !tbaa !19
  %8 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !959, !tbaa !19
  %9 = load i16, ptr @mark, align 2, !dbg !960, !tbaa !19
  %10 = sub i16 %8, %9, !dbg !961
  %11 = load volatile i16, ptr inttoptr (i16 372 to ptr), align 2, !dbg !962, !tbaa !19
  %12 = load i16, ptr @mark, align 2, !dbg !963, !tbaa !19
  %13 = sub i16 %11, %12, !dbg !964
  %14 = icmp uge i16 %10, %13, !dbg !965
  br i1 %14, label %15, label %16, !dbg !966

15:                                               ; preds = %6
  store volatile i16 17, ptr inttoptr (i16 356 to ptr), align 2, !dbg !967, !tbaa !19
  br label %16, !dbg !968

16:                                               ; preds = %15, %6
  store volatile i16 512, ptr inttoptr (i16 282 to ptr), align 2, !dbg !969, !tbaa !19
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !970, !tbaa !19
  br label %17, !dbg !971

17:                                               ; preds = %16, %1
  %18 = load i16, ptr @kept_first, align 2, !dbg !972, !tbaa !19
  %19 = add i16 %18, 1, !dbg !972
  store i16 %19, ptr @kept_first, align 2, !dbg !972, !tbaa !19
  %20 = urem i16 %18, 32, !dbg !973
  %21 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %20, !dbg !974
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @resumed, ptr align 2 %21, i16 4, i1 false), !dbg !974, !tbaa.struct !406
  %22 = load i16, ptr @kept_count, align 2, !dbg !975, !tbaa !19
  %23 = add i16 %22, -1, !dbg !975
  store i16 %23, ptr @kept_count, align 2, !dbg !975, !tbaa !19
  %24 = load i16, ptr @resumed, align 2, !dbg !976, !tbaa !380
  store i16 %24, ptr @scheduler_target, align 2, !dbg !977, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !978, !tbaa !19
  ret i16 0, !dbg !979
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !980 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i32 %1, ptr %4, align 2, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !981
  %6 = load i32, ptr %4, align 2, !dbg !982, !tbaa !40
  %7 = load i32, ptr @now, align 2, !dbg !983, !tbaa !40
  %8 = sub i32 %6, %7, !dbg !984
  store i32 %8, ptr %5, align 2, !dbg !985, !tbaa !40
  %9 = load i32, ptr %5, align 2, !dbg !986, !tbaa !40
  %10 = icmp sle i32 %9, 0, !dbg !987
  br i1 %10, label %11, label %12, !dbg !988

11:                                               ; preds = %2
  br label %24, !dbg !988

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !989, !tbaa !40
  %14 = load i16, ptr %3, align 2, !dbg !990, !tbaa !19
  %15 = zext i16 %14 to i32, !dbg !990
  %16 = icmp ult i32 %13, %15, !dbg !991
  br i1 %16, label %17, label %20, !dbg !989

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !992, !tbaa !40
  %19 = trunc i32 %18 to i16, !dbg !993
  br label %22, !dbg !989

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !994, !tbaa !19
  br label %22, !dbg !989

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !989
  br label %24, !dbg !988

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !988
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !995
  ret i16 %25, !dbg !996
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
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "8c069a3906c708792bba62ff953a14dc")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 357, type: !7, scopeLine: 357, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "8c069a3906c708792bba62ff953a14dc")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 358, column: 5, scope: !5)
!10 = !DILocation(line: 359, column: 9, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"_Bool", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !{i8 0, i8 2}
!16 = !DILocation(line: 360, column: 9, scope: !5)
!17 = !DILocation(line: 361, column: 5, scope: !5)
!18 = !DILocation(line: 361, column: 16, scope: !5)
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !13, i64 0}
!21 = !DILocation(line: 361, column: 34, scope: !5)
!22 = !DILocation(line: 362, column: 17, scope: !5)
!23 = !DILocation(line: 363, column: 17, scope: !5)
!24 = !DILocation(line: 364, column: 9, scope: !5)
!25 = !DILocation(line: 365, column: 5, scope: !5)
!26 = !DILocation(line: 366, column: 25, scope: !5)
!27 = !DILocation(line: 366, column: 17, scope: !5)
!28 = !DILocation(line: 366, column: 9, scope: !5)
!29 = !DILocation(line: 368, column: 12, scope: !5)
!30 = !DILocation(line: 368, column: 5, scope: !5)
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
!45 = distinct !DISubprogram(name: "end_loan", scope: !6, file: !6, line: 351, type: !7, scopeLine: 351, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!46 = !DILocation(line: 352, column: 17, scope: !45)
!47 = !DILocation(line: 353, column: 11, scope: !45)
!48 = !DILocation(line: 354, column: 1, scope: !45)
!49 = distinct !DISubprogram(name: "have_handlers_look", scope: !6, file: !6, line: 342, type: !7, scopeLine: 342, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!50 = !DILocation(line: 343, column: 10, scope: !49)
!51 = !DILocation(line: 343, column: 19, scope: !49)
!52 = !DILocation(line: 343, column: 31, scope: !49)
!53 = !DILocation(line: 343, column: 41, scope: !49)
!54 = !DILocation(line: 343, column: 38, scope: !49)
!55 = !DILocation(line: 343, column: 5, scope: !49)
!56 = !DILocation(line: 344, column: 21, scope: !49)
!57 = !DILocation(line: 344, column: 13, scope: !49)
!58 = !DILocation(line: 344, column: 29, scope: !49)
!59 = !{!60, !20, i64 4}
!60 = !{!"thread", !20, i64 0, !61, i64 2, !20, i64 4, !20, i64 6, !41, i64 8, !41, i64 12, !41, i64 16, !41, i64 20, !41, i64 24, !20, i64 28, !12, i64 30, !12, i64 31, !12, i64 32}
!61 = !{!"int", !13, i64 0}
!62 = !DILocation(line: 344, column: 35, scope: !49)
!63 = !DILocation(line: 345, column: 32, scope: !49)
!64 = !DILocation(line: 345, column: 24, scope: !49)
!65 = !DILocation(line: 345, column: 13, scope: !49)
!66 = !DILocation(line: 346, column: 9, scope: !49)
!67 = !DILocation(line: 347, column: 5, scope: !49)
!68 = !DILocation(line: 343, column: 61, scope: !49)
!69 = distinct !{!69, !55, !67, !70}
!70 = !{!"llvm.loop.mustprogress"}
!71 = !DILocation(line: 348, column: 1, scope: !49)
!72 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 232, type: !7, scopeLine: 232, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!73 = !{!74, !74, i64 0}
!74 = !{!"any pointer", !13, i64 0}
!75 = !DILocation(line: 233, column: 15, scope: !72)
!76 = !DILocation(line: 233, column: 23, scope: !72)
!77 = !{!60, !12, i64 30}
!78 = !DILocation(line: 233, column: 12, scope: !72)
!79 = !DILocation(line: 234, column: 5, scope: !72)
!80 = !DILocation(line: 234, column: 13, scope: !72)
!81 = !DILocation(line: 234, column: 20, scope: !72)
!82 = !DILocation(line: 235, column: 5, scope: !72)
!83 = !DILocation(line: 235, column: 13, scope: !72)
!84 = !DILocation(line: 235, column: 19, scope: !72)
!85 = !{!60, !12, i64 31}
!86 = !DILocation(line: 236, column: 11, scope: !72)
!87 = !DILocation(line: 237, column: 5, scope: !72)
!88 = !DILocation(line: 237, column: 13, scope: !72)
!89 = !DILocation(line: 237, column: 22, scope: !72)
!90 = !{!60, !20, i64 28}
!91 = !DILocation(line: 238, column: 9, scope: !72)
!92 = !DILocation(line: 238, column: 17, scope: !72)
!93 = !{!60, !12, i64 32}
!94 = !DILocation(line: 239, column: 9, scope: !72)
!95 = !DILocation(line: 239, column: 17, scope: !72)
!96 = !DILocation(line: 239, column: 23, scope: !72)
!97 = !DILocation(line: 240, column: 19, scope: !72)
!98 = !DILocation(line: 240, column: 9, scope: !72)
!99 = !DILocation(line: 241, column: 5, scope: !72)
!100 = !DILocation(line: 242, column: 5, scope: !72)
!101 = !DILocation(line: 242, column: 12, scope: !72)
!102 = !DILocation(line: 242, column: 20, scope: !72)
!103 = !{!60, !41, i64 8}
!104 = !DILocation(line: 242, column: 27, scope: !72)
!105 = !DILocation(line: 242, column: 32, scope: !72)
!106 = !DILocation(line: 242, column: 42, scope: !72)
!107 = !DILocation(line: 242, column: 50, scope: !72)
!108 = !{!60, !41, i64 16}
!109 = !DILocation(line: 242, column: 35, scope: !72)
!110 = !DILocation(line: 0, scope: !72)
!111 = !DILocation(line: 243, column: 28, scope: !72)
!112 = !DILocation(line: 243, column: 36, scope: !72)
!113 = !DILocation(line: 243, column: 9, scope: !72)
!114 = !DILocation(line: 243, column: 17, scope: !72)
!115 = !DILocation(line: 243, column: 25, scope: !72)
!116 = distinct !{!116, !100, !117, !70}
!117 = !DILocation(line: 244, column: 5, scope: !72)
!118 = !DILocation(line: 245, column: 5, scope: !72)
!119 = !DILocation(line: 246, column: 1, scope: !72)
!120 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 315, type: !7, scopeLine: 315, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!121 = !DILocation(line: 316, column: 5, scope: !120)
!122 = !DILocation(line: 316, column: 16, scope: !120)
!123 = !DILocation(line: 316, column: 23, scope: !120)
!124 = !DILocation(line: 316, column: 28, scope: !120)
!125 = !DILocation(line: 316, column: 38, scope: !120)
!126 = !DILocation(line: 316, column: 31, scope: !120)
!127 = !DILocation(line: 316, column: 10, scope: !120)
!128 = !DILocation(line: 317, column: 10, scope: !120)
!129 = !DILocation(line: 317, column: 19, scope: !120)
!130 = !DILocation(line: 317, column: 31, scope: !120)
!131 = !DILocation(line: 317, column: 35, scope: !120)
!132 = !DILocation(line: 317, column: 38, scope: !120)
!133 = !DILocation(line: 317, column: 48, scope: !120)
!134 = !DILocation(line: 317, column: 45, scope: !120)
!135 = !DILocation(line: 0, scope: !120)
!136 = !DILocation(line: 317, column: 5, scope: !120)
!137 = !DILocation(line: 318, column: 9, scope: !120)
!138 = !DILocation(line: 318, column: 42, scope: !120)
!139 = !DILocation(line: 318, column: 34, scope: !120)
!140 = !DILocation(line: 318, column: 24, scope: !120)
!141 = !DILocation(line: 319, column: 19, scope: !120)
!142 = !DILocation(line: 319, column: 13, scope: !120)
!143 = !DILocation(line: 320, column: 33, scope: !120)
!144 = !DILocation(line: 320, column: 31, scope: !120)
!145 = !DILocation(line: 321, column: 13, scope: !120)
!146 = !DILocation(line: 322, column: 32, scope: !120)
!147 = !DILocation(line: 322, column: 40, scope: !120)
!148 = !{!60, !20, i64 6}
!149 = !DILocation(line: 322, column: 47, scope: !120)
!150 = !DILocation(line: 322, column: 54, scope: !120)
!151 = !DILocation(line: 322, column: 62, scope: !120)
!152 = !DILocation(line: 322, column: 71, scope: !120)
!153 = !DILocation(line: 322, column: 79, scope: !120)
!154 = !{!60, !20, i64 0}
!155 = !DILocation(line: 322, column: 30, scope: !120)
!156 = !DILocation(line: 323, column: 31, scope: !120)
!157 = !DILocation(line: 323, column: 39, scope: !120)
!158 = !DILocation(line: 323, column: 46, scope: !120)
!159 = !DILocation(line: 323, column: 64, scope: !120)
!160 = !DILocation(line: 323, column: 72, scope: !120)
!161 = !DILocation(line: 323, column: 29, scope: !120)
!162 = !DILocation(line: 324, column: 13, scope: !120)
!163 = !DILocation(line: 324, column: 21, scope: !120)
!164 = !DILocation(line: 324, column: 28, scope: !120)
!165 = !DILocation(line: 325, column: 13, scope: !120)
!166 = !DILocation(line: 327, column: 5, scope: !120)
!167 = !DILocation(line: 317, column: 68, scope: !120)
!168 = distinct !{!168, !136, !166, !70}
!169 = !DILocation(line: 328, column: 23, scope: !120)
!170 = !DILocation(line: 329, column: 16, scope: !120)
!171 = !DILocation(line: 329, column: 9, scope: !120)
!172 = !DILocation(line: 330, column: 9, scope: !120)
!173 = !DILocation(line: 331, column: 5, scope: !120)
!174 = !DILocation(line: 332, column: 9, scope: !120)
!175 = !DILocation(line: 332, column: 19, scope: !120)
!176 = !DILocation(line: 332, column: 29, scope: !120)
!177 = !DILocation(line: 332, column: 22, scope: !120)
!178 = !DILocation(line: 333, column: 19, scope: !120)
!179 = !DILocation(line: 334, column: 17, scope: !120)
!180 = !DILocation(line: 335, column: 5, scope: !120)
!181 = !DILocation(line: 336, column: 5, scope: !120)
!182 = !DILocation(line: 337, column: 35, scope: !120)
!183 = !DILocation(line: 337, column: 42, scope: !120)
!184 = !DILocation(line: 337, column: 12, scope: !120)
!185 = !DILocation(line: 337, column: 5, scope: !120)
!186 = !DILocation(line: 338, column: 1, scope: !120)
!187 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 410, type: !7, scopeLine: 410, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!188 = !DILocation(line: 411, column: 5, scope: !187)
!189 = !DILocation(line: 411, column: 23, scope: !187)
!190 = !DILocation(line: 411, column: 43, scope: !187)
!191 = !DILocation(line: 411, column: 14, scope: !187)
!192 = !DILocation(line: 414, column: 5, scope: !187)
!193 = !DILocation(line: 414, column: 20, scope: !187)
!194 = !DILocation(line: 414, column: 27, scope: !187)
!195 = !DILocation(line: 414, column: 40, scope: !187)
!196 = !DILocation(line: 414, column: 44, scope: !187)
!197 = !DILocation(line: 414, column: 51, scope: !187)
!198 = !DILocation(line: 414, column: 68, scope: !187)
!199 = !DILocation(line: 414, column: 71, scope: !187)
!200 = !DILocation(line: 414, column: 79, scope: !187)
!201 = !DILocation(line: 0, scope: !187)
!202 = !DILocation(line: 414, column: 10, scope: !187)
!203 = !DILocation(line: 415, column: 9, scope: !187)
!204 = !DILocation(line: 415, column: 27, scope: !187)
!205 = !DILocation(line: 415, column: 47, scope: !187)
!206 = !DILocation(line: 415, column: 50, scope: !187)
!207 = !DILocation(line: 415, column: 57, scope: !187)
!208 = !DILocation(line: 415, column: 62, scope: !187)
!209 = !DILocation(line: 415, column: 67, scope: !187)
!210 = !DILocation(line: 415, column: 78, scope: !187)
!211 = !DILocation(line: 415, column: 75, scope: !187)
!212 = !DILocation(line: 415, column: 85, scope: !187)
!213 = !DILocation(line: 415, column: 90, scope: !187)
!214 = !DILocation(line: 415, column: 94, scope: !187)
!215 = !DILocation(line: 416, column: 17, scope: !187)
!216 = !DILocation(line: 417, column: 28, scope: !187)
!217 = !DILocation(line: 417, column: 26, scope: !187)
!218 = !DILocation(line: 418, column: 9, scope: !187)
!219 = !DILocation(line: 420, column: 5, scope: !187)
!220 = !DILocation(line: 420, column: 38, scope: !187)
!221 = !DILocation(line: 420, column: 30, scope: !187)
!222 = !DILocation(line: 420, column: 20, scope: !187)
!223 = !DILocation(line: 421, column: 9, scope: !187)
!224 = !DILocation(line: 421, column: 27, scope: !187)
!225 = !DILocation(line: 421, column: 47, scope: !187)
!226 = !DILocation(line: 421, column: 50, scope: !187)
!227 = !DILocation(line: 421, column: 57, scope: !187)
!228 = !DILocation(line: 421, column: 74, scope: !187)
!229 = !DILocation(line: 421, column: 83, scope: !187)
!230 = !DILocation(line: 421, column: 91, scope: !187)
!231 = !DILocation(line: 421, column: 77, scope: !187)
!232 = !DILocation(line: 422, column: 21, scope: !187)
!233 = !DILocation(line: 422, column: 29, scope: !187)
!234 = !DILocation(line: 422, column: 16, scope: !187)
!235 = !DILocation(line: 422, column: 9, scope: !187)
!236 = !DILocation(line: 424, column: 9, scope: !187)
!237 = !DILocation(line: 424, column: 29, scope: !187)
!238 = !DILocation(line: 424, column: 19, scope: !187)
!239 = !DILocation(line: 424, column: 16, scope: !187)
!240 = !DILocation(line: 426, column: 16, scope: !187)
!241 = !DILocation(line: 426, column: 9, scope: !187)
!242 = !DILocation(line: 428, column: 5, scope: !187)
!243 = !DILocation(line: 429, column: 9, scope: !187)
!244 = !DILocation(line: 430, column: 9, scope: !187)
!245 = !DILocation(line: 431, column: 13, scope: !187)
!246 = !DILocation(line: 431, column: 20, scope: !187)
!247 = !DILocation(line: 432, column: 18, scope: !187)
!248 = !DILocation(line: 432, column: 26, scope: !187)
!249 = !DILocation(line: 432, column: 13, scope: !187)
!250 = !DILocation(line: 433, column: 9, scope: !187)
!251 = !DILocation(line: 434, column: 5, scope: !187)
!252 = !DILocation(line: 434, column: 16, scope: !187)
!253 = !DILocation(line: 434, column: 34, scope: !187)
!254 = !DILocation(line: 435, column: 13, scope: !187)
!255 = !DILocation(line: 435, column: 20, scope: !187)
!256 = !DILocation(line: 436, column: 13, scope: !187)
!257 = !DILocation(line: 437, column: 9, scope: !187)
!258 = !DILocation(line: 438, column: 19, scope: !187)
!259 = !DILocation(line: 438, column: 26, scope: !187)
!260 = !DILocation(line: 438, column: 17, scope: !187)
!261 = !DILocation(line: 439, column: 13, scope: !187)
!262 = !DILocation(line: 439, column: 20, scope: !187)
!263 = !DILocation(line: 440, column: 18, scope: !187)
!264 = !DILocation(line: 440, column: 26, scope: !187)
!265 = !DILocation(line: 440, column: 13, scope: !187)
!266 = !DILocation(line: 441, column: 9, scope: !187)
!267 = !DILocation(line: 441, column: 20, scope: !187)
!268 = !DILocation(line: 441, column: 42, scope: !187)
!269 = !DILocation(line: 442, column: 13, scope: !187)
!270 = !DILocation(line: 443, column: 9, scope: !187)
!271 = !DILocation(line: 444, column: 5, scope: !187)
!272 = !DILocation(line: 444, column: 16, scope: !187)
!273 = !DILocation(line: 444, column: 23, scope: !187)
!274 = !DILocation(line: 446, column: 16, scope: !187)
!275 = !DILocation(line: 446, column: 9, scope: !187)
!276 = !DILocation(line: 447, column: 5, scope: !187)
!277 = !DILocation(line: 447, column: 16, scope: !187)
!278 = !DILocation(line: 447, column: 23, scope: !187)
!279 = !DILocation(line: 447, column: 36, scope: !187)
!280 = !DILocation(line: 447, column: 39, scope: !187)
!281 = !DILocation(line: 447, column: 49, scope: !187)
!282 = !DILocation(line: 447, column: 57, scope: !187)
!283 = !DILocation(line: 447, column: 46, scope: !187)
!284 = !DILocation(line: 449, column: 15, scope: !187)
!285 = !DILocation(line: 449, column: 9, scope: !187)
!286 = !DILocation(line: 450, column: 5, scope: !187)
!287 = !DILocation(line: 451, column: 26, scope: !187)
!288 = !DILocation(line: 451, column: 9, scope: !187)
!289 = !DILocation(line: 451, column: 17, scope: !187)
!290 = !DILocation(line: 451, column: 24, scope: !187)
!291 = !DILocation(line: 453, column: 10, scope: !187)
!292 = !DILocation(line: 453, column: 19, scope: !187)
!293 = !DILocation(line: 453, column: 32, scope: !187)
!294 = !DILocation(line: 453, column: 39, scope: !187)
!295 = !DILocation(line: 453, column: 57, scope: !187)
!296 = !DILocation(line: 453, column: 61, scope: !187)
!297 = !DILocation(line: 453, column: 72, scope: !187)
!298 = !DILocation(line: 453, column: 69, scope: !187)
!299 = !DILocation(line: 453, column: 79, scope: !187)
!300 = !DILocation(line: 453, column: 84, scope: !187)
!301 = !DILocation(line: 453, column: 87, scope: !187)
!302 = !DILocation(line: 453, column: 98, scope: !187)
!303 = !DILocation(line: 453, column: 95, scope: !187)
!304 = !DILocation(line: 453, column: 5, scope: !187)
!305 = !DILocation(line: 455, column: 21, scope: !187)
!306 = !DILocation(line: 455, column: 13, scope: !187)
!307 = !DILocation(line: 455, column: 30, scope: !187)
!308 = !DILocation(line: 455, column: 57, scope: !187)
!309 = !DILocation(line: 455, column: 55, scope: !187)
!310 = !DILocation(line: 455, column: 36, scope: !187)
!311 = !DILocation(line: 456, column: 32, scope: !187)
!312 = !DILocation(line: 456, column: 24, scope: !187)
!313 = !DILocation(line: 456, column: 13, scope: !187)
!314 = !DILocation(line: 457, column: 9, scope: !187)
!315 = !DILocation(line: 458, column: 5, scope: !187)
!316 = !DILocation(line: 454, column: 17, scope: !187)
!317 = distinct !{!317, !304, !315, !70}
!318 = !DILocation(line: 459, column: 11, scope: !187)
!319 = !DILocation(line: 459, column: 22, scope: !187)
!320 = !DILocation(line: 459, column: 19, scope: !187)
!321 = !DILocation(line: 459, column: 29, scope: !187)
!322 = !DILocation(line: 459, column: 34, scope: !187)
!323 = !DILocation(line: 459, column: 38, scope: !187)
!324 = !DILocation(line: 459, column: 45, scope: !187)
!325 = !DILocation(line: 459, column: 58, scope: !187)
!326 = !DILocation(line: 459, column: 61, scope: !187)
!327 = !DILocation(line: 459, column: 79, scope: !187)
!328 = !DILocation(line: 459, column: 9, scope: !187)
!329 = !DILocation(line: 460, column: 17, scope: !187)
!330 = !DILocation(line: 460, column: 9, scope: !187)
!331 = !DILocation(line: 461, column: 5, scope: !187)
!332 = !DILocation(line: 462, column: 12, scope: !187)
!333 = !DILocation(line: 462, column: 5, scope: !187)
!334 = !DILocation(line: 463, column: 1, scope: !187)
!335 = distinct !DISubprogram(name: "lends", scope: !6, file: !6, line: 380, type: !7, scopeLine: 380, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!336 = !DILocation(line: 381, column: 12, scope: !335)
!337 = !DILocation(line: 381, column: 19, scope: !335)
!338 = !DILocation(line: 381, column: 24, scope: !335)
!339 = !DILocation(line: 381, column: 27, scope: !335)
!340 = !DILocation(line: 381, column: 47, scope: !335)
!341 = !DILocation(line: 381, column: 37, scope: !335)
!342 = !DILocation(line: 381, column: 34, scope: !335)
!343 = !DILocation(line: 381, column: 71, scope: !335)
!344 = !DILocation(line: 381, column: 74, scope: !335)
!345 = !DILocation(line: 381, column: 82, scope: !335)
!346 = !DILocation(line: 381, column: 86, scope: !335)
!347 = !DILocation(line: 381, column: 98, scope: !335)
!348 = !DILocation(line: 381, column: 101, scope: !335)
!349 = !DILocation(line: 381, column: 112, scope: !335)
!350 = !DILocation(line: 381, column: 117, scope: !335)
!351 = !DILocation(line: 382, column: 14, scope: !335)
!352 = !DILocation(line: 382, column: 25, scope: !335)
!353 = !DILocation(line: 382, column: 22, scope: !335)
!354 = !DILocation(line: 382, column: 32, scope: !335)
!355 = !DILocation(line: 382, column: 37, scope: !335)
!356 = !DILocation(line: 382, column: 40, scope: !335)
!357 = !DILocation(line: 382, column: 46, scope: !335)
!358 = !DILocation(line: 0, scope: !335)
!359 = !DILocation(line: 381, column: 5, scope: !335)
!360 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 385, type: !7, scopeLine: 385, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!361 = !DILocation(line: 386, column: 22, scope: !360)
!362 = !DILocation(line: 386, column: 5, scope: !360)
!363 = !DILocation(line: 386, column: 13, scope: !360)
!364 = !DILocation(line: 386, column: 20, scope: !360)
!365 = !DILocation(line: 387, column: 10, scope: !360)
!366 = !DILocation(line: 388, column: 17, scope: !360)
!367 = !DILocation(line: 389, column: 25, scope: !360)
!368 = !DILocation(line: 389, column: 23, scope: !360)
!369 = !DILocation(line: 390, column: 18, scope: !360)
!370 = !DILocation(line: 390, column: 16, scope: !360)
!371 = !DILocation(line: 391, column: 14, scope: !360)
!372 = !DILocation(line: 391, column: 25, scope: !360)
!373 = !DILocation(line: 391, column: 12, scope: !360)
!374 = !DILocation(line: 392, column: 22, scope: !360)
!375 = !DILocation(line: 393, column: 5, scope: !360)
!376 = distinct !DISubprogram(name: "keep", scope: !6, file: !6, line: 170, type: !7, scopeLine: 170, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!377 = !DILocation(line: 171, column: 5, scope: !376)
!378 = !DILocation(line: 171, column: 26, scope: !376)
!379 = !DILocation(line: 171, column: 27, scope: !376)
!380 = !{!381, !20, i64 0}
!381 = !{!"kept", !20, i64 0, !20, i64 2}
!382 = !DILocation(line: 171, column: 35, scope: !376)
!383 = !DILocation(line: 171, column: 42, scope: !376)
!384 = !DILocation(line: 171, column: 55, scope: !376)
!385 = !DILocation(line: 171, column: 58, scope: !376)
!386 = !DILocation(line: 171, column: 76, scope: !376)
!387 = !DILocation(line: 171, column: 65, scope: !376)
!388 = !DILocation(line: 171, column: 93, scope: !376)
!389 = !{!381, !20, i64 2}
!390 = !DILocation(line: 171, column: 104, scope: !376)
!391 = !DILocation(line: 172, column: 18, scope: !376)
!392 = !DILocation(line: 172, column: 10, scope: !376)
!393 = !DILocation(line: 172, column: 26, scope: !376)
!394 = !DILocation(line: 172, column: 36, scope: !376)
!395 = !DILocation(line: 172, column: 47, scope: !376)
!396 = !DILocation(line: 172, column: 65, scope: !376)
!397 = !DILocation(line: 172, column: 68, scope: !376)
!398 = !DILocation(line: 172, column: 79, scope: !376)
!399 = !DILocation(line: 172, column: 9, scope: !376)
!400 = !DILocation(line: 173, column: 15, scope: !376)
!401 = !DILocation(line: 173, column: 38, scope: !376)
!402 = !DILocation(line: 173, column: 26, scope: !376)
!403 = !DILocation(line: 173, column: 42, scope: !376)
!404 = !DILocation(line: 173, column: 9, scope: !376)
!405 = !DILocation(line: 173, column: 55, scope: !376)
!406 = !{i64 0, i64 2, !19, i64 2, i64 2, !19}
!407 = !DILocation(line: 174, column: 5, scope: !376)
!408 = !DILocation(line: 175, column: 1, scope: !376)
!409 = distinct !DISubprogram(name: "stop_waiting", scope: !6, file: !6, line: 372, type: !7, scopeLine: 372, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!410 = !DILocation(line: 373, column: 10, scope: !409)
!411 = !DILocation(line: 373, column: 19, scope: !409)
!412 = !DILocation(line: 373, column: 31, scope: !409)
!413 = !DILocation(line: 373, column: 41, scope: !409)
!414 = !DILocation(line: 373, column: 38, scope: !409)
!415 = !DILocation(line: 373, column: 5, scope: !409)
!416 = !DILocation(line: 374, column: 17, scope: !409)
!417 = !DILocation(line: 374, column: 9, scope: !409)
!418 = !DILocation(line: 374, column: 25, scope: !409)
!419 = !DILocation(line: 374, column: 31, scope: !409)
!420 = !DILocation(line: 375, column: 5, scope: !409)
!421 = !DILocation(line: 373, column: 61, scope: !409)
!422 = distinct !{!422, !415, !420, !70}
!423 = !DILocation(line: 376, column: 1, scope: !409)
!424 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 249, type: !7, scopeLine: 249, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!425 = !DILocation(line: 250, column: 5, scope: !424)
!426 = !DILocation(line: 250, column: 13, scope: !424)
!427 = !DILocation(line: 250, column: 19, scope: !424)
!428 = !DILocation(line: 251, column: 21, scope: !424)
!429 = !DILocation(line: 251, column: 28, scope: !424)
!430 = !DILocation(line: 251, column: 36, scope: !424)
!431 = !DILocation(line: 251, column: 45, scope: !424)
!432 = !DILocation(line: 251, column: 79, scope: !424)
!433 = !DILocation(line: 251, column: 87, scope: !424)
!434 = !DILocation(line: 251, column: 27, scope: !424)
!435 = !DILocation(line: 251, column: 25, scope: !424)
!436 = !DILocation(line: 251, column: 5, scope: !424)
!437 = !DILocation(line: 251, column: 13, scope: !424)
!438 = !DILocation(line: 251, column: 19, scope: !424)
!439 = !{!60, !41, i64 24}
!440 = !DILocation(line: 252, column: 9, scope: !424)
!441 = !DILocation(line: 252, column: 17, scope: !424)
!442 = !DILocation(line: 252, column: 26, scope: !424)
!443 = !DILocation(line: 253, column: 9, scope: !424)
!444 = !DILocation(line: 253, column: 17, scope: !424)
!445 = !DILocation(line: 253, column: 26, scope: !424)
!446 = !DILocation(line: 254, column: 5, scope: !424)
!447 = !DILocation(line: 255, column: 1, scope: !424)
!448 = distinct !DISubprogram(name: "have_look", scope: !6, file: !6, line: 212, type: !7, scopeLine: 212, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!449 = !DILocation(line: 213, column: 10, scope: !448)
!450 = !DILocation(line: 213, column: 18, scope: !448)
!451 = !DILocation(line: 213, column: 9, scope: !448)
!452 = !DILocation(line: 214, column: 27, scope: !448)
!453 = !DILocation(line: 214, column: 9, scope: !448)
!454 = !DILocation(line: 214, column: 17, scope: !448)
!455 = !DILocation(line: 214, column: 25, scope: !448)
!456 = !DILocation(line: 215, column: 18, scope: !448)
!457 = !DILocation(line: 215, column: 9, scope: !448)
!458 = !DILocation(line: 216, column: 5, scope: !448)
!459 = !DILocation(line: 217, column: 9, scope: !448)
!460 = !DILocation(line: 217, column: 17, scope: !448)
!461 = !DILocation(line: 217, column: 23, scope: !448)
!462 = !DILocation(line: 219, column: 1, scope: !448)
!463 = distinct !DISubprogram(name: "put_off", scope: !6, file: !6, line: 99, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!464 = !DILocation(line: 100, column: 9, scope: !463)
!465 = !DILocation(line: 100, column: 16, scope: !463)
!466 = !DILocation(line: 100, column: 34, scope: !463)
!467 = !DILocation(line: 100, column: 37, scope: !463)
!468 = !DILocation(line: 100, column: 44, scope: !463)
!469 = !DILocation(line: 101, column: 26, scope: !463)
!470 = !DILocation(line: 101, column: 23, scope: !463)
!471 = !DILocation(line: 101, column: 17, scope: !463)
!472 = !DILocation(line: 102, column: 5, scope: !463)
!473 = !DILocation(line: 103, column: 9, scope: !463)
!474 = !DILocation(line: 103, column: 27, scope: !463)
!475 = !DILocation(line: 104, column: 37, scope: !463)
!476 = !DILocation(line: 104, column: 36, scope: !463)
!477 = !DILocation(line: 104, column: 24, scope: !463)
!478 = !DILocation(line: 105, column: 5, scope: !463)
!479 = !DILocation(line: 106, column: 1, scope: !463)
!480 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 466, type: !7, scopeLine: 466, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!481 = !{!61, !61, i64 0}
!482 = !DILocation(line: 467, column: 9, scope: !480)
!483 = !DILocation(line: 467, column: 27, scope: !480)
!484 = !DILocation(line: 467, column: 47, scope: !480)
!485 = !DILocation(line: 467, column: 58, scope: !480)
!486 = !DILocation(line: 467, column: 50, scope: !480)
!487 = !DILocation(line: 467, column: 77, scope: !480)
!488 = !{!60, !61, i64 2}
!489 = !DILocation(line: 467, column: 83, scope: !480)
!490 = !DILocation(line: 467, column: 80, scope: !480)
!491 = !DILocation(line: 468, column: 16, scope: !480)
!492 = !DILocation(line: 468, column: 9, scope: !480)
!493 = !DILocation(line: 470, column: 5, scope: !480)
!494 = !DILocation(line: 471, column: 21, scope: !480)
!495 = !DILocation(line: 471, column: 13, scope: !480)
!496 = !DILocation(line: 471, column: 5, scope: !480)
!497 = !DILocation(line: 472, column: 12, scope: !480)
!498 = !DILocation(line: 472, column: 5, scope: !480)
!499 = !DILocation(line: 473, column: 1, scope: !480)
!500 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 476, type: !7, scopeLine: 476, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!501 = !DILocation(line: 477, column: 9, scope: !500)
!502 = !DILocation(line: 478, column: 35, scope: !500)
!503 = !DILocation(line: 478, column: 27, scope: !500)
!504 = !DILocation(line: 478, column: 16, scope: !500)
!505 = !DILocation(line: 478, column: 9, scope: !500)
!506 = !DILocation(line: 480, column: 5, scope: !500)
!507 = !DILocation(line: 481, column: 13, scope: !500)
!508 = !DILocation(line: 482, column: 12, scope: !500)
!509 = !DILocation(line: 482, column: 5, scope: !500)
!510 = !DILocation(line: 483, column: 1, scope: !500)
!511 = distinct !DISubprogram(name: "take_back", scope: !6, file: !6, line: 397, type: !7, scopeLine: 397, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!512 = !DILocation(line: 398, column: 17, scope: !511)
!513 = !DILocation(line: 399, column: 14, scope: !511)
!514 = !DILocation(line: 399, column: 12, scope: !511)
!515 = !DILocation(line: 400, column: 20, scope: !511)
!516 = !DILocation(line: 400, column: 26, scope: !511)
!517 = !DILocation(line: 400, column: 24, scope: !511)
!518 = !DILocation(line: 400, column: 52, scope: !511)
!519 = !DILocation(line: 400, column: 72, scope: !511)
!520 = !DILocation(line: 400, column: 70, scope: !511)
!521 = !DILocation(line: 400, column: 38, scope: !511)
!522 = !DILocation(line: 400, column: 9, scope: !511)
!523 = !DILocation(line: 401, column: 17, scope: !511)
!524 = !DILocation(line: 402, column: 5, scope: !511)
!525 = !DILocation(line: 403, column: 24, scope: !511)
!526 = !DILocation(line: 403, column: 32, scope: !511)
!527 = !DILocation(line: 403, column: 22, scope: !511)
!528 = !DILocation(line: 404, column: 21, scope: !511)
!529 = !DILocation(line: 405, column: 5, scope: !511)
!530 = !DILocation(line: 405, column: 13, scope: !511)
!531 = !DILocation(line: 405, column: 20, scope: !511)
!532 = !DILocation(line: 406, column: 5, scope: !511)
!533 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 486, type: !7, scopeLine: 486, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!534 = !DILocation(line: 487, column: 5, scope: !533)
!535 = !DILocation(line: 488, column: 12, scope: !533)
!536 = !DILocation(line: 488, column: 5, scope: !533)
!537 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 492, type: !7, scopeLine: 492, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!538 = !DILocation(line: 493, column: 5, scope: !537)
!539 = !DILocation(line: 494, column: 5, scope: !537)
!540 = !DILocation(line: 495, column: 18, scope: !537)
!541 = !DILocation(line: 495, column: 32, scope: !537)
!542 = !DILocation(line: 495, column: 25, scope: !537)
!543 = !DILocation(line: 495, column: 37, scope: !537)
!544 = !DILocation(line: 495, column: 45, scope: !537)
!545 = !DILocation(line: 495, column: 43, scope: !537)
!546 = !DILocation(line: 495, column: 22, scope: !537)
!547 = !DILocation(line: 495, column: 16, scope: !537)
!548 = !DILocation(line: 496, column: 15, scope: !537)
!549 = !DILocation(line: 497, column: 10, scope: !537)
!550 = !DILocation(line: 497, column: 9, scope: !537)
!551 = !DILocation(line: 498, column: 9, scope: !537)
!552 = !DILocation(line: 499, column: 5, scope: !537)
!553 = !DILocation(line: 500, column: 1, scope: !537)
!554 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 116, type: !7, scopeLine: 116, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!555 = !DILocation(line: 117, column: 10, scope: !554)
!556 = !DILocation(line: 117, column: 9, scope: !554)
!557 = !DILocation(line: 118, column: 17, scope: !554)
!558 = !DILocation(line: 119, column: 17, scope: !554)
!559 = !DILocation(line: 120, column: 22, scope: !554)
!560 = !DILocation(line: 121, column: 15, scope: !554)
!561 = !DILocation(line: 122, column: 17, scope: !554)
!562 = !DILocation(line: 123, column: 5, scope: !554)
!563 = !DILocation(line: 124, column: 1, scope: !554)
!564 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 132, type: !7, scopeLine: 132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!565 = !DILocation(line: 133, column: 27, scope: !564)
!566 = !DILocation(line: 134, column: 13, scope: !564)
!567 = !DILocation(line: 135, column: 13, scope: !564)
!568 = !DILocation(line: 136, column: 5, scope: !564)
!569 = !DILocation(line: 136, column: 14, scope: !564)
!570 = !DILocation(line: 137, column: 9, scope: !564)
!571 = !DILocation(line: 137, column: 27, scope: !564)
!572 = !DILocation(line: 138, column: 23, scope: !564)
!573 = !DILocation(line: 138, column: 29, scope: !564)
!574 = !DILocation(line: 138, column: 16, scope: !564)
!575 = !DILocation(line: 138, column: 14, scope: !564)
!576 = !DILocation(line: 139, column: 13, scope: !564)
!577 = !DILocation(line: 140, column: 27, scope: !564)
!578 = !DILocation(line: 140, column: 33, scope: !564)
!579 = !DILocation(line: 140, column: 20, scope: !564)
!580 = !DILocation(line: 140, column: 18, scope: !564)
!581 = !DILocation(line: 141, column: 9, scope: !564)
!582 = !DILocation(line: 142, column: 5, scope: !564)
!583 = !DILocation(line: 143, column: 23, scope: !564)
!584 = !DILocation(line: 143, column: 37, scope: !564)
!585 = !DILocation(line: 143, column: 29, scope: !564)
!586 = !DILocation(line: 143, column: 56, scope: !564)
!587 = !{!60, !41, i64 20}
!588 = !DILocation(line: 143, column: 16, scope: !564)
!589 = !DILocation(line: 143, column: 14, scope: !564)
!590 = !DILocation(line: 145, column: 5, scope: !564)
!591 = !DILocation(line: 145, column: 21, scope: !564)
!592 = !DILocation(line: 145, column: 39, scope: !564)
!593 = !DILocation(line: 145, column: 61, scope: !564)
!594 = !DILocation(line: 145, column: 76, scope: !564)
!595 = !DILocation(line: 145, column: 94, scope: !564)
!596 = !DILocation(line: 145, column: 14, scope: !564)
!597 = !DILocation(line: 146, column: 10, scope: !564)
!598 = !DILocation(line: 146, column: 19, scope: !564)
!599 = !DILocation(line: 146, column: 31, scope: !564)
!600 = !DILocation(line: 146, column: 38, scope: !564)
!601 = !DILocation(line: 146, column: 43, scope: !564)
!602 = !DILocation(line: 146, column: 46, scope: !564)
!603 = !DILocation(line: 146, column: 56, scope: !564)
!604 = !DILocation(line: 146, column: 53, scope: !564)
!605 = !DILocation(line: 0, scope: !564)
!606 = !DILocation(line: 146, column: 5, scope: !564)
!607 = !DILocation(line: 147, column: 9, scope: !564)
!608 = !DILocation(line: 147, column: 48, scope: !564)
!609 = !DILocation(line: 147, column: 40, scope: !564)
!610 = !DILocation(line: 147, column: 30, scope: !564)
!611 = !DILocation(line: 148, column: 13, scope: !564)
!612 = !DILocation(line: 148, column: 21, scope: !564)
!613 = !DILocation(line: 149, column: 27, scope: !564)
!614 = !DILocation(line: 149, column: 33, scope: !564)
!615 = !DILocation(line: 149, column: 41, scope: !564)
!616 = !DILocation(line: 149, column: 20, scope: !564)
!617 = !DILocation(line: 149, column: 18, scope: !564)
!618 = !DILocation(line: 150, column: 9, scope: !564)
!619 = !DILocation(line: 150, column: 21, scope: !564)
!620 = !DILocation(line: 150, column: 29, scope: !564)
!621 = !DILocation(line: 150, column: 36, scope: !564)
!622 = !DILocation(line: 150, column: 39, scope: !564)
!623 = !DILocation(line: 150, column: 47, scope: !564)
!624 = !DILocation(line: 150, column: 54, scope: !564)
!625 = !DILocation(line: 150, column: 20, scope: !564)
!626 = !DILocation(line: 151, column: 27, scope: !564)
!627 = !DILocation(line: 151, column: 33, scope: !564)
!628 = !DILocation(line: 151, column: 41, scope: !564)
!629 = !DILocation(line: 151, column: 20, scope: !564)
!630 = !DILocation(line: 151, column: 18, scope: !564)
!631 = !DILocation(line: 152, column: 9, scope: !564)
!632 = !DILocation(line: 153, column: 5, scope: !564)
!633 = !DILocation(line: 146, column: 68, scope: !564)
!634 = distinct !{!634, !606, !632, !70}
!635 = !DILocation(line: 154, column: 14, scope: !564)
!636 = !DILocation(line: 154, column: 21, scope: !564)
!637 = !DILocation(line: 154, column: 19, scope: !564)
!638 = !DILocation(line: 154, column: 12, scope: !564)
!639 = !DILocation(line: 155, column: 20, scope: !564)
!640 = !DILocation(line: 155, column: 26, scope: !564)
!641 = !DILocation(line: 155, column: 24, scope: !564)
!642 = !DILocation(line: 155, column: 35, scope: !564)
!643 = !DILocation(line: 155, column: 32, scope: !564)
!644 = !DILocation(line: 155, column: 9, scope: !564)
!645 = !DILocation(line: 156, column: 17, scope: !564)
!646 = !DILocation(line: 157, column: 5, scope: !564)
!647 = !DILocation(line: 158, column: 1, scope: !564)
!648 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 533, type: !7, scopeLine: 533, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!649 = !DILocation(line: 534, column: 9, scope: !648)
!650 = !DILocation(line: 534, column: 16, scope: !648)
!651 = !DILocation(line: 535, column: 51, scope: !648)
!652 = !DILocation(line: 535, column: 9, scope: !648)
!653 = !DILocation(line: 536, column: 5, scope: !648)
!654 = !DILocation(line: 537, column: 1, scope: !648)
!655 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 502, type: !7, scopeLine: 502, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!656 = !DILocation(line: 503, column: 9, scope: !655)
!657 = !DILocation(line: 503, column: 18, scope: !655)
!658 = !{!659, !20, i64 0}
!659 = !{!"request", !20, i64 0, !20, i64 2, !61, i64 4, !20, i64 6, !41, i64 8, !41, i64 12}
!660 = !DILocation(line: 503, column: 28, scope: !655)
!661 = !DILocation(line: 503, column: 41, scope: !655)
!662 = !DILocation(line: 503, column: 25, scope: !655)
!663 = !DILocation(line: 503, column: 45, scope: !655)
!664 = !DILocation(line: 503, column: 48, scope: !655)
!665 = !DILocation(line: 503, column: 57, scope: !655)
!666 = !DILocation(line: 503, column: 64, scope: !655)
!667 = !DILocation(line: 504, column: 9, scope: !655)
!668 = !DILocation(line: 506, column: 5, scope: !655)
!669 = !DILocation(line: 506, column: 38, scope: !655)
!670 = !DILocation(line: 506, column: 47, scope: !655)
!671 = !DILocation(line: 506, column: 30, scope: !655)
!672 = !DILocation(line: 506, column: 20, scope: !655)
!673 = !DILocation(line: 507, column: 21, scope: !655)
!674 = !DILocation(line: 507, column: 30, scope: !655)
!675 = !{!659, !20, i64 2}
!676 = !DILocation(line: 507, column: 5, scope: !655)
!677 = !DILocation(line: 507, column: 13, scope: !655)
!678 = !DILocation(line: 507, column: 19, scope: !655)
!679 = !DILocation(line: 508, column: 18, scope: !655)
!680 = !DILocation(line: 508, column: 27, scope: !655)
!681 = !{!659, !61, i64 4}
!682 = !DILocation(line: 508, column: 5, scope: !655)
!683 = !DILocation(line: 508, column: 13, scope: !655)
!684 = !DILocation(line: 508, column: 16, scope: !655)
!685 = !DILocation(line: 509, column: 21, scope: !655)
!686 = !DILocation(line: 509, column: 30, scope: !655)
!687 = !{!659, !20, i64 6}
!688 = !DILocation(line: 509, column: 5, scope: !655)
!689 = !DILocation(line: 509, column: 13, scope: !655)
!690 = !DILocation(line: 509, column: 19, scope: !655)
!691 = !DILocation(line: 510, column: 22, scope: !655)
!692 = !DILocation(line: 510, column: 31, scope: !655)
!693 = !{!659, !41, i64 8}
!694 = !DILocation(line: 510, column: 5, scope: !655)
!695 = !DILocation(line: 510, column: 13, scope: !655)
!696 = !DILocation(line: 510, column: 20, scope: !655)
!697 = !DILocation(line: 511, column: 24, scope: !655)
!698 = !DILocation(line: 511, column: 33, scope: !655)
!699 = !{!659, !41, i64 12}
!700 = !DILocation(line: 511, column: 5, scope: !655)
!701 = !DILocation(line: 511, column: 13, scope: !655)
!702 = !DILocation(line: 511, column: 22, scope: !655)
!703 = !{!60, !41, i64 12}
!704 = !DILocation(line: 512, column: 5, scope: !655)
!705 = !DILocation(line: 513, column: 5, scope: !655)
!706 = !DILocation(line: 514, column: 9, scope: !655)
!707 = !DILocation(line: 514, column: 17, scope: !655)
!708 = !DILocation(line: 514, column: 23, scope: !655)
!709 = !DILocation(line: 515, column: 27, scope: !655)
!710 = !DILocation(line: 515, column: 35, scope: !655)
!711 = !DILocation(line: 515, column: 41, scope: !655)
!712 = !DILocation(line: 515, column: 23, scope: !655)
!713 = !DILocation(line: 515, column: 17, scope: !655)
!714 = !DILocation(line: 516, column: 5, scope: !655)
!715 = !DILocation(line: 519, column: 23, scope: !655)
!716 = !DILocation(line: 519, column: 30, scope: !655)
!717 = !DILocation(line: 519, column: 38, scope: !655)
!718 = !DILocation(line: 519, column: 45, scope: !655)
!719 = !DILocation(line: 519, column: 27, scope: !655)
!720 = !DILocation(line: 519, column: 5, scope: !655)
!721 = !DILocation(line: 519, column: 13, scope: !655)
!722 = !DILocation(line: 519, column: 21, scope: !655)
!723 = !DILocation(line: 520, column: 17, scope: !655)
!724 = !DILocation(line: 521, column: 12, scope: !655)
!725 = !DILocation(line: 521, column: 5, scope: !655)
!726 = !DILocation(line: 522, column: 5, scope: !655)
!727 = !DILocation(line: 523, column: 5, scope: !655)
!728 = !DILocation(line: 524, column: 1, scope: !655)
!729 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 108, type: !7, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!730 = !DILocation(line: 108, column: 59, scope: !729)
!731 = !DILocation(line: 108, column: 65, scope: !729)
!732 = !DILocation(line: 108, column: 63, scope: !729)
!733 = !DILocation(line: 108, column: 71, scope: !729)
!734 = !DILocation(line: 108, column: 42, scope: !729)
!735 = distinct !DISubprogram(name: "look_ahead", scope: !6, file: !6, line: 222, type: !7, scopeLine: 222, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!736 = !DILocation(line: 223, column: 20, scope: !735)
!737 = !DILocation(line: 223, column: 24, scope: !735)
!738 = !DILocation(line: 223, column: 18, scope: !735)
!739 = !DILocation(line: 224, column: 10, scope: !735)
!740 = !DILocation(line: 224, column: 19, scope: !735)
!741 = !DILocation(line: 224, column: 31, scope: !735)
!742 = !DILocation(line: 224, column: 41, scope: !735)
!743 = !DILocation(line: 224, column: 38, scope: !735)
!744 = !DILocation(line: 224, column: 5, scope: !735)
!745 = !DILocation(line: 225, column: 9, scope: !735)
!746 = !DILocation(line: 225, column: 48, scope: !735)
!747 = !DILocation(line: 225, column: 40, scope: !735)
!748 = !DILocation(line: 225, column: 30, scope: !735)
!749 = !DILocation(line: 226, column: 13, scope: !735)
!750 = !DILocation(line: 226, column: 21, scope: !735)
!751 = !DILocation(line: 226, column: 28, scope: !735)
!752 = !DILocation(line: 226, column: 33, scope: !735)
!753 = !DILocation(line: 226, column: 37, scope: !735)
!754 = !DILocation(line: 226, column: 45, scope: !735)
!755 = !DILocation(line: 226, column: 52, scope: !735)
!756 = !DILocation(line: 226, column: 65, scope: !735)
!757 = !DILocation(line: 226, column: 73, scope: !735)
!758 = !DILocation(line: 226, column: 83, scope: !735)
!759 = !DILocation(line: 226, column: 81, scope: !735)
!760 = !DILocation(line: 226, column: 97, scope: !735)
!761 = !DILocation(line: 227, column: 28, scope: !735)
!762 = !DILocation(line: 227, column: 36, scope: !735)
!763 = !DILocation(line: 227, column: 26, scope: !735)
!764 = !DILocation(line: 228, column: 9, scope: !735)
!765 = !DILocation(line: 229, column: 5, scope: !735)
!766 = !DILocation(line: 224, column: 61, scope: !735)
!767 = distinct !{!767, !744, !765, !70}
!768 = !DILocation(line: 230, column: 1, scope: !735)
!769 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 258, type: !7, scopeLine: 258, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!770 = !DILocation(line: 259, column: 10, scope: !769)
!771 = !DILocation(line: 259, column: 18, scope: !769)
!772 = !DILocation(line: 259, column: 9, scope: !769)
!773 = !DILocation(line: 260, column: 13, scope: !769)
!774 = !DILocation(line: 260, column: 21, scope: !769)
!775 = !DILocation(line: 260, column: 28, scope: !769)
!776 = !DILocation(line: 260, column: 33, scope: !769)
!777 = !DILocation(line: 260, column: 44, scope: !769)
!778 = !DILocation(line: 260, column: 52, scope: !769)
!779 = !DILocation(line: 260, column: 37, scope: !769)
!780 = !DILocation(line: 261, column: 13, scope: !769)
!781 = !DILocation(line: 263, column: 18, scope: !769)
!782 = !DILocation(line: 263, column: 9, scope: !769)
!783 = !DILocation(line: 264, column: 5, scope: !769)
!784 = !DILocation(line: 265, column: 16, scope: !769)
!785 = !DILocation(line: 265, column: 24, scope: !769)
!786 = !DILocation(line: 265, column: 9, scope: !769)
!787 = !DILocation(line: 266, column: 16, scope: !769)
!788 = !DILocation(line: 266, column: 9, scope: !769)
!789 = !DILocation(line: 267, column: 9, scope: !769)
!790 = !DILocation(line: 269, column: 9, scope: !769)
!791 = !DILocation(line: 269, column: 17, scope: !769)
!792 = !DILocation(line: 269, column: 23, scope: !769)
!793 = !DILocation(line: 269, column: 34, scope: !769)
!794 = !DILocation(line: 269, column: 42, scope: !769)
!795 = !DILocation(line: 269, column: 27, scope: !769)
!796 = !DILocation(line: 270, column: 9, scope: !769)
!797 = !DILocation(line: 272, column: 5, scope: !769)
!798 = !DILocation(line: 272, column: 13, scope: !769)
!799 = !DILocation(line: 272, column: 19, scope: !769)
!800 = !DILocation(line: 273, column: 9, scope: !769)
!801 = !DILocation(line: 273, column: 17, scope: !769)
!802 = !DILocation(line: 273, column: 24, scope: !769)
!803 = !DILocation(line: 273, column: 29, scope: !769)
!804 = !DILocation(line: 273, column: 71, scope: !769)
!805 = !DILocation(line: 273, column: 79, scope: !769)
!806 = !DILocation(line: 273, column: 46, scope: !769)
!807 = !DILocation(line: 273, column: 32, scope: !769)
!808 = !DILocation(line: 273, column: 89, scope: !769)
!809 = !DILocation(line: 273, column: 97, scope: !769)
!810 = !DILocation(line: 273, column: 86, scope: !769)
!811 = !DILocation(line: 274, column: 16, scope: !769)
!812 = !DILocation(line: 274, column: 9, scope: !769)
!813 = !DILocation(line: 275, column: 9, scope: !769)
!814 = !DILocation(line: 278, column: 9, scope: !769)
!815 = !DILocation(line: 278, column: 17, scope: !769)
!816 = !DILocation(line: 278, column: 24, scope: !769)
!817 = !DILocation(line: 278, column: 29, scope: !769)
!818 = !DILocation(line: 278, column: 32, scope: !769)
!819 = !DILocation(line: 278, column: 40, scope: !769)
!820 = !DILocation(line: 278, column: 46, scope: !769)
!821 = !DILocation(line: 278, column: 64, scope: !769)
!822 = !DILocation(line: 279, column: 10, scope: !769)
!823 = !DILocation(line: 279, column: 18, scope: !769)
!824 = !DILocation(line: 279, column: 27, scope: !769)
!825 = !DILocation(line: 279, column: 63, scope: !769)
!826 = !DILocation(line: 279, column: 46, scope: !769)
!827 = !DILocation(line: 279, column: 81, scope: !769)
!828 = !DILocation(line: 279, column: 89, scope: !769)
!829 = !DILocation(line: 279, column: 73, scope: !769)
!830 = !DILocation(line: 280, column: 15, scope: !769)
!831 = !DILocation(line: 280, column: 9, scope: !769)
!832 = !DILocation(line: 281, column: 9, scope: !769)
!833 = !DILocation(line: 283, column: 5, scope: !769)
!834 = !DILocation(line: 284, column: 1, scope: !769)
!835 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 286, type: !7, scopeLine: 286, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!836 = !DILocation(line: 289, column: 22, scope: !835)
!837 = !DILocation(line: 289, column: 45, scope: !835)
!838 = !DILocation(line: 289, column: 44, scope: !835)
!839 = !DILocation(line: 289, column: 20, scope: !835)
!840 = !DILocation(line: 290, column: 9, scope: !835)
!841 = !DILocation(line: 291, column: 13, scope: !835)
!842 = !DILocation(line: 291, column: 21, scope: !835)
!843 = !DILocation(line: 292, column: 13, scope: !835)
!844 = !DILocation(line: 292, column: 22, scope: !835)
!845 = !DILocation(line: 293, column: 18, scope: !835)
!846 = !DILocation(line: 293, column: 34, scope: !835)
!847 = !DILocation(line: 293, column: 27, scope: !835)
!848 = !DILocation(line: 293, column: 44, scope: !835)
!849 = !DILocation(line: 293, column: 49, scope: !835)
!850 = !DILocation(line: 293, column: 54, scope: !835)
!851 = !DILocation(line: 293, column: 13, scope: !835)
!852 = !DILocation(line: 294, column: 23, scope: !835)
!853 = !DILocation(line: 295, column: 13, scope: !835)
!854 = !DILocation(line: 293, column: 65, scope: !835)
!855 = distinct !{!855, !851, !853, !70}
!856 = !DILocation(line: 296, column: 24, scope: !835)
!857 = !DILocation(line: 296, column: 32, scope: !835)
!858 = !DILocation(line: 296, column: 21, scope: !835)
!859 = !DILocation(line: 297, column: 35, scope: !835)
!860 = !DILocation(line: 297, column: 33, scope: !835)
!861 = !DILocation(line: 298, column: 17, scope: !835)
!862 = !DILocation(line: 299, column: 36, scope: !835)
!863 = !DILocation(line: 299, column: 34, scope: !835)
!864 = !DILocation(line: 300, column: 17, scope: !835)
!865 = !DILocation(line: 302, column: 21, scope: !835)
!866 = !DILocation(line: 303, column: 30, scope: !835)
!867 = !DILocation(line: 304, column: 13, scope: !835)
!868 = !DILocation(line: 305, column: 9, scope: !835)
!869 = !DILocation(line: 306, column: 5, scope: !835)
!870 = !DILocation(line: 307, column: 9, scope: !835)
!871 = !DILocation(line: 307, column: 20, scope: !835)
!872 = !DILocation(line: 307, column: 25, scope: !835)
!873 = !DILocation(line: 307, column: 30, scope: !835)
!874 = !DILocation(line: 307, column: 38, scope: !835)
!875 = !DILocation(line: 307, column: 42, scope: !835)
!876 = !DILocation(line: 308, column: 29, scope: !835)
!877 = !DILocation(line: 308, column: 16, scope: !835)
!878 = !DILocation(line: 308, column: 9, scope: !835)
!879 = !DILocation(line: 310, column: 22, scope: !835)
!880 = !DILocation(line: 311, column: 5, scope: !835)
!881 = !DILocation(line: 312, column: 1, scope: !835)
!882 = distinct !DISubprogram(name: "activate", scope: !6, file: !6, line: 205, type: !7, scopeLine: 205, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!883 = !DILocation(line: 206, column: 5, scope: !882)
!884 = !DILocation(line: 206, column: 13, scope: !882)
!885 = !DILocation(line: 206, column: 20, scope: !882)
!886 = !DILocation(line: 207, column: 21, scope: !882)
!887 = !DILocation(line: 207, column: 29, scope: !882)
!888 = !DILocation(line: 207, column: 39, scope: !882)
!889 = !DILocation(line: 207, column: 47, scope: !882)
!890 = !DILocation(line: 207, column: 37, scope: !882)
!891 = !DILocation(line: 207, column: 5, scope: !882)
!892 = !DILocation(line: 207, column: 13, scope: !882)
!893 = !DILocation(line: 207, column: 19, scope: !882)
!894 = !DILocation(line: 208, column: 11, scope: !882)
!895 = !DILocation(line: 209, column: 1, scope: !882)
!896 = distinct !DISubprogram(name: "sancus_get_id", scope: !897, file: !897, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!897 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!898 = !DILocation(line: 267, column: 5, scope: !896)
!899 = !DILocation(line: 268, column: 5, scope: !896)
!900 = !{i64 0}
!901 = !DILocation(line: 269, column: 12, scope: !896)
!902 = !DILocation(line: 270, column: 1, scope: !896)
!903 = !DILocation(line: 269, column: 5, scope: !896)
!904 = distinct !DISubprogram(name: "waits_for_others", scope: !6, file: !6, line: 197, type: !7, scopeLine: 197, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!905 = !DILocation(line: 198, column: 5, scope: !904)
!906 = !DILocation(line: 198, column: 18, scope: !904)
!907 = !DILocation(line: 198, column: 29, scope: !904)
!908 = !DILocation(line: 198, column: 10, scope: !904)
!909 = !DILocation(line: 199, column: 10, scope: !904)
!910 = !DILocation(line: 199, column: 19, scope: !904)
!911 = !DILocation(line: 199, column: 31, scope: !904)
!912 = !DILocation(line: 199, column: 41, scope: !904)
!913 = !DILocation(line: 199, column: 38, scope: !904)
!914 = !DILocation(line: 199, column: 5, scope: !904)
!915 = !DILocation(line: 200, column: 27, scope: !904)
!916 = !DILocation(line: 200, column: 19, scope: !904)
!917 = !DILocation(line: 200, column: 38, scope: !904)
!918 = !DILocation(line: 200, column: 35, scope: !904)
!919 = !DILocation(line: 200, column: 45, scope: !904)
!920 = !DILocation(line: 200, column: 56, scope: !904)
!921 = !DILocation(line: 200, column: 48, scope: !904)
!922 = !DILocation(line: 200, column: 64, scope: !904)
!923 = !DILocation(line: 200, column: 71, scope: !904)
!924 = !DILocation(line: 0, scope: !904)
!925 = !DILocation(line: 200, column: 15, scope: !904)
!926 = !DILocation(line: 201, column: 5, scope: !904)
!927 = !DILocation(line: 199, column: 61, scope: !904)
!928 = distinct !{!928, !914, !926, !70}
!929 = !DILocation(line: 202, column: 12, scope: !904)
!930 = !DILocation(line: 203, column: 1, scope: !904)
!931 = !DILocation(line: 202, column: 5, scope: !904)
!932 = distinct !DISubprogram(name: "is_kept", scope: !6, file: !6, line: 160, type: !7, scopeLine: 160, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!933 = !DILocation(line: 161, column: 10, scope: !932)
!934 = !DILocation(line: 161, column: 19, scope: !932)
!935 = !DILocation(line: 161, column: 30, scope: !932)
!936 = !DILocation(line: 161, column: 38, scope: !932)
!937 = !DILocation(line: 161, column: 36, scope: !932)
!938 = !DILocation(line: 161, column: 5, scope: !932)
!939 = !DILocation(line: 162, column: 19, scope: !932)
!940 = !DILocation(line: 162, column: 32, scope: !932)
!941 = !DILocation(line: 162, column: 30, scope: !932)
!942 = !DILocation(line: 162, column: 39, scope: !932)
!943 = !DILocation(line: 162, column: 13, scope: !932)
!944 = !DILocation(line: 162, column: 50, scope: !932)
!945 = !DILocation(line: 162, column: 60, scope: !932)
!946 = !DILocation(line: 162, column: 57, scope: !932)
!947 = !DILocation(line: 163, column: 13, scope: !932)
!948 = !DILocation(line: 165, column: 5, scope: !932)
!949 = !DILocation(line: 161, column: 55, scope: !932)
!950 = distinct !{!950, !938, !948, !70}
!951 = !DILocation(line: 166, column: 5, scope: !932)
!952 = !DILocation(line: 167, column: 1, scope: !932)
!953 = distinct !DISubprogram(name: "go_on_inside", scope: !6, file: !6, line: 179, type: !7, scopeLine: 179, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!954 = !DILocation(line: 180, column: 10, scope: !953)
!955 = !DILocation(line: 180, column: 9, scope: !953)
!956 = !DILocation(line: 181, column: 18, scope: !953)
!957 = !DILocation(line: 181, column: 16, scope: !953)
!958 = !DILocation(line: 182, column: 17, scope: !953)
!959 = !DILocation(line: 183, column: 24, scope: !953)
!960 = !DILocation(line: 183, column: 30, scope: !953)
!961 = !DILocation(line: 183, column: 28, scope: !953)
!962 = !DILocation(line: 183, column: 50, scope: !953)
!963 = !DILocation(line: 183, column: 59, scope: !953)
!964 = !DILocation(line: 183, column: 57, scope: !953)
!965 = !DILocation(line: 183, column: 36, scope: !953)
!966 = !DILocation(line: 183, column: 13, scope: !953)
!967 = !DILocation(line: 184, column: 21, scope: !953)
!968 = !DILocation(line: 185, column: 9, scope: !953)
!969 = !DILocation(line: 186, column: 31, scope: !953)
!970 = !DILocation(line: 187, column: 17, scope: !953)
!971 = !DILocation(line: 188, column: 5, scope: !953)
!972 = !DILocation(line: 189, column: 30, scope: !953)
!973 = !DILocation(line: 189, column: 33, scope: !953)
!974 = !DILocation(line: 189, column: 15, scope: !953)
!975 = !DILocation(line: 190, column: 15, scope: !953)
!976 = !DILocation(line: 191, column: 32, scope: !953)
!977 = !DILocation(line: 191, column: 22, scope: !953)
!978 = !DILocation(line: 192, column: 21, scope: !953)
!979 = !DILocation(line: 193, column: 5, scope: !953)
!980 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 126, type: !7, scopeLine: 126, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!981 = !DILocation(line: 127, column: 5, scope: !980)
!982 = !DILocation(line: 127, column: 18, scope: !980)
!983 = !DILocation(line: 127, column: 25, scope: !980)
!984 = !DILocation(line: 127, column: 23, scope: !980)
!985 = !DILocation(line: 127, column: 11, scope: !980)
!986 = !DILocation(line: 128, column: 21, scope: !980)
!987 = !DILocation(line: 128, column: 26, scope: !980)
!988 = !DILocation(line: 128, column: 12, scope: !980)
!989 = !DILocation(line: 128, column: 37, scope: !980)
!990 = !DILocation(line: 128, column: 44, scope: !980)
!991 = !DILocation(line: 128, column: 42, scope: !980)
!992 = !DILocation(line: 128, column: 61, scope: !980)
!993 = !DILocation(line: 128, column: 51, scope: !980)
!994 = !DILocation(line: 128, column: 68, scope: !980)
!995 = !DILocation(line: 129, column: 1, scope: !980)
!996 = !DILocation(line: 128, column: 5, scope: !980)
