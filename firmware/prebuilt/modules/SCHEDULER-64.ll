target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_SCHEDULER.input.create, 0"

%struct.thread = type { i16, i16, i16, i16, i32, i32, i32, i32, i32, i16, i16, i8, i8, i8 }
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
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 11, !dbg !76
  %5 = load i8, ptr %4, align 2, !dbg !76, !tbaa !77, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !76
  %7 = zext i1 %6 to i16, !dbg !75
  %8 = load i16, ptr @active, align 2, !dbg !78, !tbaa !19
  %9 = sub i16 %8, %7, !dbg !78
  store i16 %9, ptr @active, align 2, !dbg !78, !tbaa !19
  %10 = load ptr, ptr %2, align 2, !dbg !79, !tbaa !73
  %11 = getelementptr inbounds %struct.thread, ptr %10, i32 0, i32 11, !dbg !80
  store i8 0, ptr %11, align 2, !dbg !81, !tbaa !77
  %12 = load ptr, ptr %2, align 2, !dbg !82, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 12, !dbg !83
  store i8 0, ptr %13, align 1, !dbg !84, !tbaa !85
  store i16 0, ptr @loans, align 2, !dbg !86, !tbaa !19
  %14 = load ptr, ptr %2, align 2, !dbg !87, !tbaa !73
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 9, !dbg !88
  store i16 64, ptr %15, align 2, !dbg !89, !tbaa !90
  %16 = load ptr, ptr %2, align 2, !dbg !91, !tbaa !73
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 13, !dbg !92
  %18 = load i8, ptr %17, align 2, !dbg !92, !tbaa !93, !range !15, !noundef !8
  %19 = trunc i8 %18 to i1, !dbg !92
  br i1 %19, label %20, label %24, !dbg !91

20:                                               ; preds = %1
  %21 = load ptr, ptr %2, align 2, !dbg !94, !tbaa !73
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 13, !dbg !95
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
  br label %183, !dbg !218

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
  br label %182, !dbg !235

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
  br label %182, !dbg !241

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
  br label %134, !dbg !251

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
  br label %133, !dbg !271

99:                                               ; preds = %77
  %100 = load i16, ptr %3, align 2, !dbg !272, !tbaa !19
  %101 = icmp eq i16 %100, 0, !dbg !273
  br i1 %101, label %102, label %104, !dbg !272

102:                                              ; preds = %99
  %103 = load ptr, ptr %7, align 2, !dbg !274, !tbaa !73
  call void @finish(ptr noundef %103) #5, !dbg !275
  br label %132, !dbg !276

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
  br label %131, !dbg !286

115:                                              ; preds = %107, %104
  %116 = load i16, ptr %4, align 2, !dbg !287, !tbaa !19
  %117 = icmp eq i16 %116, 13, !dbg !288
  br i1 %117, label %118, label %126, !dbg !289

118:                                              ; preds = %115
  %119 = load ptr, ptr %7, align 2, !dbg !290, !tbaa !73
  %120 = getelementptr inbounds %struct.thread, ptr %119, i32 0, i32 10, !dbg !291
  %121 = load i16, ptr %120, align 2, !dbg !292, !tbaa !293
  %122 = add i16 %121, 1, !dbg !292
  store i16 %122, ptr %120, align 2, !dbg !292, !tbaa !293
  %123 = icmp ugt i16 %122, 16, !dbg !294
  br i1 %123, label %124, label %126, !dbg !287

124:                                              ; preds = %118
  %125 = load ptr, ptr %7, align 2, !dbg !295, !tbaa !73
  call void @finish(ptr noundef %125) #5, !dbg !296
  br label %130, !dbg !297

126:                                              ; preds = %118, %115
  %127 = load i16, ptr %3, align 2, !dbg !298, !tbaa !19
  %128 = load ptr, ptr %7, align 2, !dbg !299, !tbaa !73
  %129 = getelementptr inbounds %struct.thread, ptr %128, i32 0, i32 3, !dbg !300
  store i16 %127, ptr %129, align 2, !dbg !301, !tbaa !148
  br label %130

130:                                              ; preds = %126, %124
  br label %131

131:                                              ; preds = %130, %113
  br label %132

132:                                              ; preds = %131, %102
  br label %133

133:                                              ; preds = %132, %98
  br label %134

134:                                              ; preds = %133, %76
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !302
  store i16 1, ptr %9, align 2, !dbg !303, !tbaa !19
  br label %135, !dbg !302

135:                                              ; preds = %163, %134
  %136 = load i16, ptr %4, align 2, !dbg !304, !tbaa !19
  %137 = icmp ne i16 %136, 9, !dbg !305
  br i1 %137, label %138, label %148, !dbg !306

138:                                              ; preds = %135
  %139 = load i16, ptr @handled, align 2, !dbg !307, !tbaa !19
  %140 = load i16, ptr %4, align 2, !dbg !308, !tbaa !19
  %141 = lshr i16 %139, %140, !dbg !309
  %142 = and i16 %141, 1, !dbg !310
  %143 = icmp ne i16 %142, 0, !dbg !310
  br i1 %143, label %144, label %148, !dbg !311

144:                                              ; preds = %138
  %145 = load i16, ptr %9, align 2, !dbg !312, !tbaa !19
  %146 = load i16, ptr @thread_count, align 2, !dbg !313, !tbaa !19
  %147 = icmp ule i16 %145, %146, !dbg !314
  br label %148

148:                                              ; preds = %144, %138, %135
  %149 = phi i1 [ false, %138 ], [ false, %135 ], [ %147, %144 ], !dbg !201
  br i1 %149, label %151, label %150, !dbg !315

150:                                              ; preds = %148
  store i32 2, ptr %6, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !315
  br label %166

151:                                              ; preds = %148
  %152 = load i16, ptr %9, align 2, !dbg !316, !tbaa !19
  %153 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %152, !dbg !317
  %154 = getelementptr inbounds %struct.thread, ptr %153, i32 0, i32 2, !dbg !318
  %155 = load i16, ptr %154, align 2, !dbg !318, !tbaa !59
  %156 = load i16, ptr %4, align 2, !dbg !319, !tbaa !19
  %157 = add i16 -32, %156, !dbg !320
  %158 = icmp eq i16 %155, %157, !dbg !321
  br i1 %158, label %159, label %162, !dbg !317

159:                                              ; preds = %151
  %160 = load i16, ptr %9, align 2, !dbg !322, !tbaa !19
  %161 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %160, !dbg !323
  call void @have_look(ptr noundef %161) #5, !dbg !324
  br label %162, !dbg !325

162:                                              ; preds = %159, %151
  br label %163, !dbg !326

163:                                              ; preds = %162
  %164 = load i16, ptr %9, align 2, !dbg !327, !tbaa !19
  %165 = add i16 %164, 1, !dbg !327
  store i16 %165, ptr %9, align 2, !dbg !327, !tbaa !19
  br label %135, !dbg !315, !llvm.loop !328

166:                                              ; preds = %150
  %167 = load i16, ptr @handled, align 2, !dbg !329, !tbaa !19
  %168 = load i16, ptr %4, align 2, !dbg !330, !tbaa !19
  %169 = lshr i16 %167, %168, !dbg !331
  %170 = and i16 %169, 1, !dbg !332
  %171 = icmp ne i16 %170, 0, !dbg !332
  br i1 %171, label %180, label %172, !dbg !333

172:                                              ; preds = %166
  %173 = load i16, ptr %4, align 2, !dbg !334, !tbaa !19
  %174 = icmp ne i16 %173, 13, !dbg !335
  br i1 %174, label %178, label %175, !dbg !336

175:                                              ; preds = %172
  %176 = load i16, ptr @scheduler_current, align 2, !dbg !337, !tbaa !19
  %177 = icmp eq i16 %176, 0, !dbg !338
  br i1 %177, label %178, label %180, !dbg !339

178:                                              ; preds = %175, %172
  %179 = load i16, ptr %4, align 2, !dbg !340, !tbaa !19
  call void @put_off(i16 noundef zeroext %179) #5, !dbg !341
  br label %180, !dbg !342

180:                                              ; preds = %178, %175, %166
  %181 = call zeroext i16 @decide() #5, !dbg !343
  store i16 %181, ptr %2, align 2, !dbg !344
  store i32 1, ptr %6, align 2
  br label %182, !dbg !344

182:                                              ; preds = %180, %65, %56
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !345
  br label %183

183:                                              ; preds = %182, %40
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #6, !dbg !345
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !345
  %184 = load i16, ptr %2, align 2, !dbg !345
  ret i16 %184, !dbg !345
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal zeroext i1 @lends(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !346 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  %6 = load i16, ptr %4, align 2, !dbg !347, !tbaa !19
  %7 = icmp ne i16 %6, 0, !dbg !348
  br i1 %7, label %8, label %31, !dbg !349

8:                                                ; preds = %2
  %9 = load i16, ptr %4, align 2, !dbg !350, !tbaa !19
  store ptr @__sm_SCHEDULER_entry, ptr %5, align 2, !dbg !351, !tbaa !73
  %10 = load ptr, ptr %5, align 2, !dbg !351, !tbaa !73
  %11 = ptrtoint ptr %10 to i16, !dbg !352
  %12 = icmp ne i16 %9, %11, !dbg !353
  br i1 %12, label %13, label %31, !dbg !354

13:                                               ; preds = %8
  %14 = load i8, ptr @outside, align 1, !dbg !355, !tbaa !11, !range !15, !noundef !8
  %15 = trunc i8 %14 to i1, !dbg !355
  br i1 %15, label %16, label %31, !dbg !356

16:                                               ; preds = %13
  %17 = load i8, ptr @is_borrowed, align 1, !dbg !357, !tbaa !11, !range !15, !noundef !8
  %18 = trunc i8 %17 to i1, !dbg !357
  br i1 %18, label %31, label %19, !dbg !358

19:                                               ; preds = %16
  %20 = load i16, ptr @kept_count, align 2, !dbg !359, !tbaa !19
  %21 = icmp eq i16 %20, 0, !dbg !360
  br i1 %21, label %22, label %31, !dbg !361

22:                                               ; preds = %19
  %23 = load i16, ptr @handled, align 2, !dbg !362, !tbaa !19
  %24 = load i16, ptr %3, align 2, !dbg !363, !tbaa !19
  %25 = lshr i16 %23, %24, !dbg !364
  %26 = and i16 %25, 1, !dbg !365
  %27 = icmp ne i16 %26, 0, !dbg !365
  br i1 %27, label %31, label %28, !dbg !366

28:                                               ; preds = %22
  %29 = load i16, ptr @loans, align 2, !dbg !367, !tbaa !19
  %30 = icmp ult i16 %29, 40, !dbg !368
  br label %31

31:                                               ; preds = %28, %22, %19, %16, %13, %8, %2
  %32 = phi i1 [ false, %22 ], [ false, %19 ], [ false, %16 ], [ false, %13 ], [ false, %8 ], [ false, %2 ], [ %30, %28 ], !dbg !369
  ret i1 %32, !dbg !370
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @lend(ptr noundef %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !371 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !19
  %5 = load i16, ptr %4, align 2, !dbg !372, !tbaa !19
  %6 = load ptr, ptr %3, align 2, !dbg !373, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 3, !dbg !374
  store i16 %5, ptr %7, align 2, !dbg !375, !tbaa !148
  %8 = load i16, ptr @loans, align 2, !dbg !376, !tbaa !19
  %9 = add i16 %8, 1, !dbg !376
  store i16 %9, ptr @loans, align 2, !dbg !376, !tbaa !19
  store i8 1, ptr @is_borrowed, align 1, !dbg !377, !tbaa !11
  %10 = load volatile i16, ptr inttoptr (i16 370 to ptr), align 2, !dbg !378, !tbaa !19
  store i16 %10, ptr @interrupted_timer, align 2, !dbg !379, !tbaa !19
  %11 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !380, !tbaa !19
  store i16 %11, ptr @loan_began, align 2, !dbg !381, !tbaa !19
  %12 = load i16, ptr @loan_began, align 2, !dbg !382, !tbaa !19
  %13 = add i16 %12, 150, !dbg !383
  store volatile i16 %13, ptr inttoptr (i16 370 to ptr), align 2, !dbg !384, !tbaa !19
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 68), ptr @scheduler_target, align 2, !dbg !385, !tbaa !19
  ret i16 3, !dbg !386
}

; Function Attrs: nounwind optsize
define internal void @keep(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !387 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca %struct.kept, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !388
  %6 = getelementptr inbounds %struct.kept, ptr %5, i32 0, i32 0, !dbg !389
  %7 = load i16, ptr %3, align 2, !dbg !390, !tbaa !19
  store i16 %7, ptr %6, align 2, !dbg !389, !tbaa !391
  %8 = getelementptr inbounds %struct.kept, ptr %5, i32 0, i32 1, !dbg !389
  %9 = load i16, ptr %4, align 2, !dbg !393, !tbaa !19
  %10 = icmp eq i16 %9, 13, !dbg !394
  br i1 %10, label %11, label %18, !dbg !395

11:                                               ; preds = %2
  %12 = load i16, ptr %3, align 2, !dbg !396, !tbaa !19
  %13 = load i16, ptr @resumed, align 2, !dbg !397, !tbaa !391
  %14 = icmp eq i16 %12, %13, !dbg !398
  br i1 %14, label %15, label %18, !dbg !393

15:                                               ; preds = %11
  %16 = load i16, ptr getelementptr inbounds (%struct.kept, ptr @resumed, i32 0, i32 1), align 2, !dbg !399, !tbaa !400
  %17 = add i16 %16, 1, !dbg !401
  br label %19, !dbg !393

18:                                               ; preds = %11, %2
  br label %19, !dbg !393

19:                                               ; preds = %18, %15
  %20 = phi i16 [ %17, %15 ], [ 0, %18 ], !dbg !393
  store i16 %20, ptr %8, align 2, !dbg !389, !tbaa !400
  %21 = load i16, ptr %3, align 2, !dbg !402, !tbaa !19
  %22 = call zeroext i1 @is_kept(i16 noundef zeroext %21) #5, !dbg !403
  br i1 %22, label %37, label %23, !dbg !404

23:                                               ; preds = %19
  %24 = getelementptr inbounds %struct.kept, ptr %5, i32 0, i32 1, !dbg !405
  %25 = load i16, ptr %24, align 2, !dbg !405, !tbaa !400
  %26 = icmp ult i16 %25, 16, !dbg !406
  br i1 %26, label %27, label %37, !dbg !407

27:                                               ; preds = %23
  %28 = load i16, ptr @kept_count, align 2, !dbg !408, !tbaa !19
  %29 = icmp ult i16 %28, 32, !dbg !409
  br i1 %29, label %30, label %37, !dbg !410

30:                                               ; preds = %27
  %31 = load i16, ptr @kept_first, align 2, !dbg !411, !tbaa !19
  %32 = load i16, ptr @kept_count, align 2, !dbg !412, !tbaa !19
  %33 = add i16 %32, 1, !dbg !412
  store i16 %33, ptr @kept_count, align 2, !dbg !412, !tbaa !19
  %34 = add i16 %31, %32, !dbg !413
  %35 = urem i16 %34, 32, !dbg !414
  %36 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %35, !dbg !415
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %36, ptr align 2 %5, i16 4, i1 false), !dbg !416, !tbaa.struct !417
  br label %37, !dbg !418

37:                                               ; preds = %30, %27, %23, %19
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !419
  ret void, !dbg !419
}

; Function Attrs: nounwind optsize
define internal void @stop_waiting() #0 section ".sm.SCHEDULER.text" !dbg !420 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !421
  store i16 1, ptr %1, align 2, !dbg !422, !tbaa !19
  br label %2, !dbg !421

2:                                                ; preds = %11, %0
  %3 = load i16, ptr %1, align 2, !dbg !423, !tbaa !19
  %4 = load i16, ptr @thread_count, align 2, !dbg !424, !tbaa !19
  %5 = icmp ule i16 %3, %4, !dbg !425
  br i1 %5, label %7, label %6, !dbg !426

6:                                                ; preds = %2
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !426
  br label %14

7:                                                ; preds = %2
  %8 = load i16, ptr %1, align 2, !dbg !427, !tbaa !19
  %9 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %8, !dbg !428
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 12, !dbg !429
  store i8 0, ptr %10, align 1, !dbg !430, !tbaa !85
  br label %11, !dbg !431

11:                                               ; preds = %7
  %12 = load i16, ptr %1, align 2, !dbg !432, !tbaa !19
  %13 = add i16 %12, 1, !dbg !432
  store i16 %13, ptr %1, align 2, !dbg !432, !tbaa !19
  br label %2, !dbg !426, !llvm.loop !433

14:                                               ; preds = %6
  ret void, !dbg !434
}

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !435 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !436, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 12, !dbg !437
  store i8 1, ptr %4, align 1, !dbg !438, !tbaa !85
  %5 = load i32, ptr @now, align 2, !dbg !439, !tbaa !40
  %6 = load ptr, ptr %2, align 2, !dbg !440, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 9, !dbg !441
  %8 = load i16, ptr %7, align 2, !dbg !441, !tbaa !90
  %9 = icmp ugt i16 %8, 2048, !dbg !442
  br i1 %9, label %10, label %11, !dbg !440

10:                                               ; preds = %1
  br label %15, !dbg !440

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 2, !dbg !443, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 9, !dbg !444
  %14 = load i16, ptr %13, align 2, !dbg !444, !tbaa !90
  br label %15, !dbg !440

15:                                               ; preds = %11, %10
  %16 = phi i16 [ 2048, %10 ], [ %14, %11 ], !dbg !440
  %17 = zext i16 %16 to i32, !dbg !445
  %18 = add i32 %5, %17, !dbg !446
  %19 = load ptr, ptr %2, align 2, !dbg !447, !tbaa !73
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 8, !dbg !448
  store i32 %18, ptr %20, align 2, !dbg !449, !tbaa !450
  %21 = load ptr, ptr %2, align 2, !dbg !451, !tbaa !73
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 9, !dbg !452
  %23 = load i16, ptr %22, align 2, !dbg !452, !tbaa !90
  %24 = icmp ule i16 %23, 2048, !dbg !453
  br i1 %24, label %25, label %30, !dbg !451

25:                                               ; preds = %15
  %26 = load ptr, ptr %2, align 2, !dbg !454, !tbaa !73
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 9, !dbg !455
  %28 = load i16, ptr %27, align 2, !dbg !456, !tbaa !90
  %29 = shl i16 %28, 1, !dbg !456
  store i16 %29, ptr %27, align 2, !dbg !456, !tbaa !90
  br label %30, !dbg !457

30:                                               ; preds = %25, %15
  ret void, !dbg !458
}

; Function Attrs: nounwind optsize
define internal void @have_look(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !459 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !460, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 11, !dbg !461
  %5 = load i8, ptr %4, align 2, !dbg !461, !tbaa !77, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !461
  br i1 %6, label %12, label %7, !dbg !462

7:                                                ; preds = %1
  %8 = load i32, ptr @now, align 2, !dbg !463, !tbaa !40
  %9 = load ptr, ptr %2, align 2, !dbg !464, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 6, !dbg !465
  store i32 %8, ptr %10, align 2, !dbg !466, !tbaa !108
  %11 = load ptr, ptr %2, align 2, !dbg !467, !tbaa !73
  call void @activate(ptr noundef %11) #5, !dbg !468
  br label %15, !dbg !469

12:                                               ; preds = %1
  %13 = load ptr, ptr %2, align 2, !dbg !470, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 13, !dbg !471
  store i8 1, ptr %14, align 2, !dbg !472, !tbaa !93
  br label %15

15:                                               ; preds = %12, %7
  ret void, !dbg !473
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @put_off(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !474 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !19
  %3 = load i16, ptr %2, align 2, !dbg !475, !tbaa !19
  %4 = icmp ne i16 %3, 7, !dbg !476
  br i1 %4, label %5, label %13, !dbg !477

5:                                                ; preds = %1
  %6 = load i16, ptr %2, align 2, !dbg !478, !tbaa !19
  %7 = icmp ne i16 %6, 6, !dbg !479
  br i1 %7, label %8, label %13, !dbg !475

8:                                                ; preds = %5
  %9 = load i16, ptr %2, align 2, !dbg !480, !tbaa !19
  %10 = shl i16 1, %9, !dbg !481
  %11 = load i16, ptr @pending, align 2, !dbg !482, !tbaa !19
  %12 = or i16 %11, %10, !dbg !482
  store i16 %12, ptr @pending, align 2, !dbg !482, !tbaa !19
  br label %13, !dbg !483

13:                                               ; preds = %8, %5, %1
  %14 = load i16, ptr @scheduler_current, align 2, !dbg !484, !tbaa !19
  %15 = icmp ne i16 %14, 0, !dbg !485
  br i1 %15, label %16, label %19, !dbg !484

16:                                               ; preds = %13
  %17 = load i16, ptr @handled, align 2, !dbg !486, !tbaa !19
  %18 = xor i16 %17, -1, !dbg !487
  store volatile i16 %18, ptr inttoptr (i16 280 to ptr), align 2, !dbg !488, !tbaa !19
  br label %19, !dbg !489

19:                                               ; preds = %16, %13
  ret void, !dbg !490
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !491 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !492
  %4 = load volatile i16, ptr inttoptr (i16 282 to ptr), align 2, !dbg !493, !tbaa !19
  %5 = icmp ne i16 %4, 0, !dbg !494
  br i1 %5, label %6, label %8, !dbg !493

6:                                                ; preds = %1
  call void @take_time() #5, !dbg !495
  call void @stop_waiting() #5, !dbg !496
  %7 = call zeroext i16 @decide() #5, !dbg !497
  store i16 %7, ptr %2, align 2, !dbg !498
  br label %24, !dbg !498

8:                                                ; preds = %1
  %9 = load i16, ptr @scheduler_current, align 2, !dbg !499, !tbaa !19
  %10 = icmp eq i16 %9, 0, !dbg !500
  br i1 %10, label %18, label %11, !dbg !501

11:                                               ; preds = %8
  %12 = load i16, ptr @scheduler_current, align 2, !dbg !502, !tbaa !19
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !503
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 1, !dbg !504
  %15 = load i16, ptr %14, align 2, !dbg !504, !tbaa !505
  %16 = load i16, ptr %3, align 2, !dbg !506, !tbaa !492
  %17 = icmp ne i16 %15, %16, !dbg !507
  br i1 %17, label %18, label %20, !dbg !499

18:                                               ; preds = %11, %8
  %19 = call zeroext i16 @scheduler_refused() #5, !dbg !508
  store i16 %19, ptr %2, align 2, !dbg !509
  br label %24, !dbg !509

20:                                               ; preds = %11
  call void @take_time() #5, !dbg !510
  %21 = load i16, ptr @scheduler_current, align 2, !dbg !511, !tbaa !19
  %22 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %21, !dbg !512
  call void @finish(ptr noundef %22) #5, !dbg !513
  %23 = call zeroext i16 @decide() #5, !dbg !514
  store i16 %23, ptr %2, align 2, !dbg !515
  br label %24, !dbg !515

24:                                               ; preds = %20, %18, %6
  %25 = load i16, ptr %2, align 2, !dbg !516
  ret i16 %25, !dbg !516
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !517 {
  %1 = alloca i16, align 2
  %2 = load i8, ptr @is_borrowed, align 1, !dbg !518, !tbaa !11, !range !15, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !518
  br i1 %3, label %4, label %8, !dbg !518

4:                                                ; preds = %0
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !519, !tbaa !19
  %6 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %5, !dbg !520
  %7 = call zeroext i16 @take_back(ptr noundef %6) #5, !dbg !521
  store i16 %7, ptr %1, align 2, !dbg !522
  br label %10, !dbg !522

8:                                                ; preds = %0
  call void @take_time() #5, !dbg !523
  store i8 0, ptr @outside, align 1, !dbg !524, !tbaa !11
  %9 = call zeroext i16 @decide() #5, !dbg !525
  store i16 %9, ptr %1, align 2, !dbg !526
  br label %10, !dbg !526

10:                                               ; preds = %8, %4
  %11 = load i16, ptr %1, align 2, !dbg !527
  ret i16 %11, !dbg !527
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @take_back(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !528 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  store i8 0, ptr @is_borrowed, align 1, !dbg !529, !tbaa !11
  %3 = load i16, ptr @interrupted_timer, align 2, !dbg !530, !tbaa !19
  store volatile i16 %3, ptr inttoptr (i16 370 to ptr), align 2, !dbg !531, !tbaa !19
  %4 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !532, !tbaa !19
  %5 = load i16, ptr @loan_began, align 2, !dbg !533, !tbaa !19
  %6 = sub i16 %4, %5, !dbg !534
  %7 = load i16, ptr @interrupted_timer, align 2, !dbg !535, !tbaa !19
  %8 = load i16, ptr @loan_began, align 2, !dbg !536, !tbaa !19
  %9 = sub i16 %7, %8, !dbg !537
  %10 = icmp uge i16 %6, %9, !dbg !538
  br i1 %10, label %11, label %12, !dbg !539

11:                                               ; preds = %1
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !540, !tbaa !19
  br label %12, !dbg !541

12:                                               ; preds = %11, %1
  %13 = load ptr, ptr %2, align 2, !dbg !542, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 3, !dbg !543
  %15 = load i16, ptr %14, align 2, !dbg !543, !tbaa !148
  store i16 %15, ptr @scheduler_target, align 2, !dbg !544, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !545, !tbaa !19
  %16 = load ptr, ptr %2, align 2, !dbg !546, !tbaa !73
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 3, !dbg !547
  store i16 0, ptr %17, align 2, !dbg !548, !tbaa !148
  ret i16 0, !dbg !549
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !550 {
  call void @take_time() #5, !dbg !551
  %1 = load i32, ptr @now, align 2, !dbg !552, !tbaa !40
  ret i32 %1, !dbg !553
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !554 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  call void @start_clock() #5, !dbg !555
  call void @take_time() #5, !dbg !556
  %5 = load i32, ptr @now, align 2, !dbg !557, !tbaa !40
  %6 = load i16, ptr %4, align 2, !dbg !558, !tbaa !19
  %7 = zext i16 %6 to i32, !dbg !559
  %8 = shl i32 %7, 16, !dbg !560
  %9 = load i16, ptr %3, align 2, !dbg !561, !tbaa !19
  %10 = zext i16 %9 to i32, !dbg !561
  %11 = or i32 %8, %10, !dbg !562
  %12 = add i32 %5, %11, !dbg !563
  store i32 %12, ptr @alarm_time, align 2, !dbg !564, !tbaa !40
  store i8 1, ptr @has_alarm, align 1, !dbg !565, !tbaa !11
  %13 = load i8, ptr @is_borrowed, align 1, !dbg !566, !tbaa !11, !range !15, !noundef !8
  %14 = trunc i8 %13 to i1, !dbg !566
  br i1 %14, label %16, label %15, !dbg !567

15:                                               ; preds = %2
  call void @set_timer() #5, !dbg !568
  br label %16, !dbg !569

16:                                               ; preds = %15, %2
  ret void, !dbg !570
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !571 {
  %1 = load i8, ptr @running, align 1, !dbg !572, !tbaa !11, !range !15, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !572
  br i1 %2, label %4, label %3, !dbg !573

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !574, !tbaa !11
  store i16 768, ptr @handled, align 2, !dbg !575, !tbaa !19
  store i32 1073741824, ptr @next_release, align 2, !dbg !576, !tbaa !40
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !577, !tbaa !19
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !578, !tbaa !19
  br label %4, !dbg !579

4:                                                ; preds = %3, %0
  ret void, !dbg !580
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !581 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  store volatile i16 0, ptr inttoptr (i16 282 to ptr), align 2, !dbg !582, !tbaa !19
  store volatile i16 0, ptr inttoptr (i16 356 to ptr), align 2, !dbg !583, !tbaa !19
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !584, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !585
  store i16 -5536, ptr %1, align 2, !dbg !586, !tbaa !19
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !587, !tbaa !19
  %6 = icmp eq i16 %5, 0, !dbg !588
  br i1 %6, label %7, label %18, !dbg !587

7:                                                ; preds = %0
  %8 = load i16, ptr %1, align 2, !dbg !589, !tbaa !19
  %9 = load i32, ptr @next_release, align 2, !dbg !590, !tbaa !40
  %10 = call zeroext i16 @sooner(i16 noundef zeroext %8, i32 noundef %9) #5, !dbg !591
  store i16 %10, ptr %1, align 2, !dbg !592, !tbaa !19
  %11 = load i8, ptr @has_alarm, align 1, !dbg !593, !tbaa !11, !range !15, !noundef !8
  %12 = trunc i8 %11 to i1, !dbg !593
  br i1 %12, label %13, label %17, !dbg !593

13:                                               ; preds = %7
  %14 = load i16, ptr %1, align 2, !dbg !594, !tbaa !19
  %15 = load i32, ptr @alarm_time, align 2, !dbg !595, !tbaa !40
  %16 = call zeroext i16 @sooner(i16 noundef zeroext %14, i32 noundef %15) #5, !dbg !596
  store i16 %16, ptr %1, align 2, !dbg !597, !tbaa !19
  br label %17, !dbg !598

17:                                               ; preds = %13, %7
  br label %25, !dbg !599

18:                                               ; preds = %0
  %19 = load i16, ptr %1, align 2, !dbg !600, !tbaa !19
  %20 = load i16, ptr @scheduler_current, align 2, !dbg !601, !tbaa !19
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !602
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 7, !dbg !603
  %23 = load i32, ptr %22, align 2, !dbg !603, !tbaa !604
  %24 = call zeroext i16 @sooner(i16 noundef zeroext %19, i32 noundef %23) #5, !dbg !605
  store i16 %24, ptr %1, align 2, !dbg !606, !tbaa !19
  br label %25

25:                                               ; preds = %18, %17
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !607
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !608, !tbaa !19
  %27 = icmp eq i16 %26, 0, !dbg !609
  br i1 %27, label %28, label %30, !dbg !608

28:                                               ; preds = %25
  %29 = load i16, ptr @thread_count, align 2, !dbg !610, !tbaa !19
  br label %33, !dbg !608

30:                                               ; preds = %25
  %31 = load i16, ptr @scheduler_current, align 2, !dbg !611, !tbaa !19
  %32 = sub i16 %31, 1, !dbg !612
  br label %33, !dbg !608

33:                                               ; preds = %30, %28
  %34 = phi i16 [ %29, %28 ], [ %32, %30 ], !dbg !608
  store i16 %34, ptr %2, align 2, !dbg !613, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !614
  store i16 1, ptr %3, align 2, !dbg !615, !tbaa !19
  br label %35, !dbg !614

35:                                               ; preds = %76, %33
  %36 = load i16, ptr @active, align 2, !dbg !616, !tbaa !19
  %37 = icmp ne i16 %36, 0, !dbg !617
  br i1 %37, label %38, label %42, !dbg !618

38:                                               ; preds = %35
  %39 = load i16, ptr %3, align 2, !dbg !619, !tbaa !19
  %40 = load i16, ptr %2, align 2, !dbg !620, !tbaa !19
  %41 = icmp ule i16 %39, %40, !dbg !621
  br label %42

42:                                               ; preds = %38, %35
  %43 = phi i1 [ false, %35 ], [ %41, %38 ], !dbg !622
  br i1 %43, label %45, label %44, !dbg !623

44:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !623
  br label %79

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !624
  %46 = load i16, ptr %3, align 2, !dbg !625, !tbaa !19
  %47 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %46, !dbg !626
  store ptr %47, ptr %4, align 2, !dbg !627, !tbaa !73
  %48 = load ptr, ptr %4, align 2, !dbg !628, !tbaa !73
  %49 = getelementptr inbounds %struct.thread, ptr %48, i32 0, i32 12, !dbg !629
  %50 = load i8, ptr %49, align 1, !dbg !629, !tbaa !85, !range !15, !noundef !8
  %51 = trunc i8 %50 to i1, !dbg !629
  br i1 %51, label %52, label %58, !dbg !628

52:                                               ; preds = %45
  %53 = load i16, ptr %1, align 2, !dbg !630, !tbaa !19
  %54 = load ptr, ptr %4, align 2, !dbg !631, !tbaa !73
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 8, !dbg !632
  %56 = load i32, ptr %55, align 2, !dbg !632, !tbaa !450
  %57 = call zeroext i16 @sooner(i16 noundef zeroext %53, i32 noundef %56) #5, !dbg !633
  store i16 %57, ptr %1, align 2, !dbg !634, !tbaa !19
  br label %75, !dbg !635

58:                                               ; preds = %45
  %59 = load ptr, ptr %4, align 2, !dbg !636, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 11, !dbg !637
  %61 = load i8, ptr %60, align 2, !dbg !637, !tbaa !77, !range !15, !noundef !8
  %62 = trunc i8 %61 to i1, !dbg !637
  br i1 %62, label %74, label %63, !dbg !638

63:                                               ; preds = %58
  %64 = load ptr, ptr %4, align 2, !dbg !639, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 4, !dbg !640
  %66 = load i32, ptr %65, align 2, !dbg !640, !tbaa !103
  %67 = icmp ne i32 %66, 0, !dbg !641
  br i1 %67, label %68, label %74, !dbg !642

68:                                               ; preds = %63
  %69 = load i16, ptr %1, align 2, !dbg !643, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !644, !tbaa !73
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 6, !dbg !645
  %72 = load i32, ptr %71, align 2, !dbg !645, !tbaa !108
  %73 = call zeroext i16 @sooner(i16 noundef zeroext %69, i32 noundef %72) #5, !dbg !646
  store i16 %73, ptr %1, align 2, !dbg !647, !tbaa !19
  br label %74, !dbg !648

74:                                               ; preds = %68, %63, %58
  br label %75

75:                                               ; preds = %74, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !649
  br label %76, !dbg !649

76:                                               ; preds = %75
  %77 = load i16, ptr %3, align 2, !dbg !650, !tbaa !19
  %78 = add i16 %77, 1, !dbg !650
  store i16 %78, ptr %3, align 2, !dbg !650, !tbaa !19
  br label %35, !dbg !623, !llvm.loop !651

79:                                               ; preds = %44
  %80 = load i16, ptr @mark, align 2, !dbg !652, !tbaa !19
  %81 = load i16, ptr %1, align 2, !dbg !653, !tbaa !19
  %82 = add i16 %80, %81, !dbg !654
  store volatile i16 %82, ptr inttoptr (i16 370 to ptr), align 2, !dbg !655, !tbaa !19
  %83 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !656, !tbaa !19
  %84 = load i16, ptr @mark, align 2, !dbg !657, !tbaa !19
  %85 = sub i16 %83, %84, !dbg !658
  %86 = load i16, ptr %1, align 2, !dbg !659, !tbaa !19
  %87 = icmp uge i16 %85, %86, !dbg !660
  br i1 %87, label %88, label %89, !dbg !661

88:                                               ; preds = %79
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !662, !tbaa !19
  br label %89, !dbg !663

89:                                               ; preds = %88, %79
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !664
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !664
  ret void, !dbg !664
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !665 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !492
  %5 = load i16, ptr %4, align 2, !dbg !666, !tbaa !492
  %6 = icmp eq i16 %5, 16, !dbg !667
  br i1 %6, label %7, label %10, !dbg !666

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !668, !tbaa !73
  %9 = call zeroext i1 @add(ptr noundef %8) #5, !dbg !669
  br label %10, !dbg !670

10:                                               ; preds = %7, %2
  ret void, !dbg !671
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !672 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %5 = load ptr, ptr %3, align 2, !dbg !673, !tbaa !73
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !674
  %7 = load i16, ptr %6, align 2, !dbg !674, !tbaa !675
  %8 = load i16, ptr @thread_count, align 2, !dbg !677, !tbaa !19
  %9 = add i16 %8, 1, !dbg !678
  %10 = icmp ne i16 %7, %9, !dbg !679
  br i1 %10, label %16, label %11, !dbg !680

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !681, !tbaa !73
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !682
  %14 = load i16, ptr %13, align 2, !dbg !682, !tbaa !675
  %15 = icmp uge i16 %14, 8, !dbg !683
  br i1 %15, label %16, label %17, !dbg !673

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !684
  br label %71, !dbg !684

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !685
  %18 = load ptr, ptr %3, align 2, !dbg !686, !tbaa !73
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !687
  %20 = load i16, ptr %19, align 2, !dbg !687, !tbaa !675
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !688
  store ptr %21, ptr %4, align 2, !dbg !689, !tbaa !73
  %22 = load ptr, ptr %3, align 2, !dbg !690, !tbaa !73
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !691
  %24 = load i16, ptr %23, align 2, !dbg !691, !tbaa !692
  %25 = load ptr, ptr %4, align 2, !dbg !693, !tbaa !73
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !694
  store i16 %24, ptr %26, align 2, !dbg !695, !tbaa !154
  %27 = load ptr, ptr %3, align 2, !dbg !696, !tbaa !73
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !697
  %29 = load i16, ptr %28, align 2, !dbg !697, !tbaa !698
  %30 = load ptr, ptr %4, align 2, !dbg !699, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !700
  store i16 %29, ptr %31, align 2, !dbg !701, !tbaa !505
  %32 = load ptr, ptr %3, align 2, !dbg !702, !tbaa !73
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !703
  %34 = load i16, ptr %33, align 2, !dbg !703, !tbaa !704
  %35 = load ptr, ptr %4, align 2, !dbg !705, !tbaa !73
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !706
  store i16 %34, ptr %36, align 2, !dbg !707, !tbaa !59
  %37 = load ptr, ptr %3, align 2, !dbg !708, !tbaa !73
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !709
  %39 = load i32, ptr %38, align 2, !dbg !709, !tbaa !710
  %40 = load ptr, ptr %4, align 2, !dbg !711, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !712
  store i32 %39, ptr %41, align 2, !dbg !713, !tbaa !103
  %42 = load ptr, ptr %3, align 2, !dbg !714, !tbaa !73
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !715
  %44 = load i32, ptr %43, align 2, !dbg !715, !tbaa !716
  %45 = load ptr, ptr %4, align 2, !dbg !717, !tbaa !73
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !718
  store i32 %44, ptr %46, align 2, !dbg !719, !tbaa !720
  call void @start_clock() #5, !dbg !721
  call void @take_time() #5, !dbg !722
  %47 = load ptr, ptr %4, align 2, !dbg !723, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 2, !dbg !724
  %49 = load i16, ptr %48, align 2, !dbg !724, !tbaa !59
  %50 = icmp uge i16 %49, -32, !dbg !725
  br i1 %50, label %51, label %59, !dbg !723

51:                                               ; preds = %17
  %52 = load ptr, ptr %4, align 2, !dbg !726, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 2, !dbg !727
  %54 = load i16, ptr %53, align 2, !dbg !727, !tbaa !59
  %55 = sub i16 %54, -32, !dbg !728
  %56 = shl i16 1, %55, !dbg !729
  %57 = load i16, ptr @handled, align 2, !dbg !730, !tbaa !19
  %58 = or i16 %57, %56, !dbg !730
  store i16 %58, ptr @handled, align 2, !dbg !730, !tbaa !19
  br label %59, !dbg !731

59:                                               ; preds = %51, %17
  %60 = load i32, ptr @now, align 2, !dbg !732, !tbaa !40
  %61 = load ptr, ptr %4, align 2, !dbg !733, !tbaa !73
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 4, !dbg !734
  %63 = load i32, ptr %62, align 2, !dbg !734, !tbaa !103
  %64 = lshr i32 %63, 1, !dbg !735
  %65 = add i32 %60, %64, !dbg !736
  %66 = load ptr, ptr %4, align 2, !dbg !737, !tbaa !73
  %67 = getelementptr inbounds %struct.thread, ptr %66, i32 0, i32 6, !dbg !738
  store i32 %65, ptr %67, align 2, !dbg !739, !tbaa !108
  %68 = load i16, ptr @thread_count, align 2, !dbg !740, !tbaa !19
  %69 = add i16 %68, 1, !dbg !740
  store i16 %69, ptr @thread_count, align 2, !dbg !740, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !741, !tbaa !73
  call void @finish(ptr noundef %70) #5, !dbg !742
  call void @set_timer() #5, !dbg !743
  store i1 true, ptr %2, align 1, !dbg !744
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !745
  br label %71

71:                                               ; preds = %59, %16
  %72 = load i1, ptr %2, align 1, !dbg !745
  ret i1 %72, !dbg !745
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !746 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !40
  %3 = load i32, ptr @now, align 2, !dbg !747, !tbaa !40
  %4 = load i32, ptr %2, align 2, !dbg !748, !tbaa !40
  %5 = sub i32 %3, %4, !dbg !749
  %6 = icmp sge i32 %5, 0, !dbg !750
  ret i1 %6, !dbg !751
}

; Function Attrs: nounwind optsize
define internal void @look_ahead() #0 section ".sm.SCHEDULER.text" !dbg !752 {
  %1 = alloca i16, align 2
  %2 = alloca ptr, align 2
  %3 = load i32, ptr @now, align 2, !dbg !753, !tbaa !40
  %4 = add i32 %3, 1073741824, !dbg !754
  store i32 %4, ptr @next_release, align 2, !dbg !755, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !756
  store i16 1, ptr %1, align 2, !dbg !757, !tbaa !19
  br label %5, !dbg !756

5:                                                ; preds = %34, %0
  %6 = load i16, ptr %1, align 2, !dbg !758, !tbaa !19
  %7 = load i16, ptr @thread_count, align 2, !dbg !759, !tbaa !19
  %8 = icmp ule i16 %6, %7, !dbg !760
  br i1 %8, label %10, label %9, !dbg !761

9:                                                ; preds = %5
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !761
  br label %37

10:                                               ; preds = %5
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !762
  %11 = load i16, ptr %1, align 2, !dbg !763, !tbaa !19
  %12 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %11, !dbg !764
  store ptr %12, ptr %2, align 2, !dbg !765, !tbaa !73
  %13 = load ptr, ptr %2, align 2, !dbg !766, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 4, !dbg !767
  %15 = load i32, ptr %14, align 2, !dbg !767, !tbaa !103
  %16 = icmp ne i32 %15, 0, !dbg !768
  br i1 %16, label %17, label %33, !dbg !769

17:                                               ; preds = %10
  %18 = load ptr, ptr %2, align 2, !dbg !770, !tbaa !73
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 11, !dbg !771
  %20 = load i8, ptr %19, align 2, !dbg !771, !tbaa !77, !range !15, !noundef !8
  %21 = trunc i8 %20 to i1, !dbg !771
  br i1 %21, label %33, label %22, !dbg !772

22:                                               ; preds = %17
  %23 = load ptr, ptr %2, align 2, !dbg !773, !tbaa !73
  %24 = getelementptr inbounds %struct.thread, ptr %23, i32 0, i32 6, !dbg !774
  %25 = load i32, ptr %24, align 2, !dbg !774, !tbaa !108
  %26 = load i32, ptr @next_release, align 2, !dbg !775, !tbaa !40
  %27 = sub i32 %25, %26, !dbg !776
  %28 = icmp slt i32 %27, 0, !dbg !777
  br i1 %28, label %29, label %33, !dbg !766

29:                                               ; preds = %22
  %30 = load ptr, ptr %2, align 2, !dbg !778, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 6, !dbg !779
  %32 = load i32, ptr %31, align 2, !dbg !779, !tbaa !108
  store i32 %32, ptr @next_release, align 2, !dbg !780, !tbaa !40
  br label %33, !dbg !781

33:                                               ; preds = %29, %22, %17, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !782
  br label %34, !dbg !782

34:                                               ; preds = %33
  %35 = load i16, ptr %1, align 2, !dbg !783, !tbaa !19
  %36 = add i16 %35, 1, !dbg !783
  store i16 %36, ptr %1, align 2, !dbg !783, !tbaa !19
  br label %5, !dbg !761, !llvm.loop !784

37:                                               ; preds = %9
  ret void, !dbg !785
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !786 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %4 = load ptr, ptr %3, align 2, !dbg !787, !tbaa !73
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 11, !dbg !788
  %6 = load i8, ptr %5, align 2, !dbg !788, !tbaa !77, !range !15, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !788
  br i1 %7, label %21, label %8, !dbg !789

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !790, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !791
  %11 = load i32, ptr %10, align 2, !dbg !791, !tbaa !103
  %12 = icmp eq i32 %11, 0, !dbg !792
  br i1 %12, label %18, label %13, !dbg !793

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !794, !tbaa !73
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !795
  %16 = load i32, ptr %15, align 2, !dbg !795, !tbaa !108
  %17 = call zeroext i1 @is_due(i32 noundef %16) #5, !dbg !796
  br i1 %17, label %19, label %18, !dbg !790

18:                                               ; preds = %13, %8
  store i1 false, ptr %2, align 1, !dbg !797
  br label %85, !dbg !797

19:                                               ; preds = %13
  %20 = load ptr, ptr %3, align 2, !dbg !798, !tbaa !73
  call void @activate(ptr noundef %20) #5, !dbg !799
  br label %21, !dbg !800

21:                                               ; preds = %19, %1
  %22 = load ptr, ptr %3, align 2, !dbg !801, !tbaa !73
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 7, !dbg !802
  %24 = load i32, ptr %23, align 2, !dbg !802, !tbaa !604
  %25 = call zeroext i1 @is_due(i32 noundef %24) #5, !dbg !803
  br i1 %25, label %26, label %39, !dbg !803

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !804, !tbaa !73
  %28 = getelementptr inbounds %struct.thread, ptr %27, i32 0, i32 3, !dbg !805
  %29 = load i16, ptr %28, align 2, !dbg !805, !tbaa !148
  %30 = icmp ne i16 %29, 0, !dbg !806
  br i1 %30, label %31, label %37, !dbg !804

31:                                               ; preds = %26
  %32 = load ptr, ptr %3, align 2, !dbg !807, !tbaa !73
  %33 = getelementptr inbounds %struct.thread, ptr %32, i32 0, i32 3, !dbg !808
  %34 = load i16, ptr %33, align 2, !dbg !808, !tbaa !148
  call void @keep(i16 noundef zeroext %34, i16 noundef zeroext 0) #5, !dbg !809
  %35 = load ptr, ptr %3, align 2, !dbg !810, !tbaa !73
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 3, !dbg !811
  store i16 0, ptr %36, align 2, !dbg !812, !tbaa !148
  br label %37, !dbg !813

37:                                               ; preds = %31, %26
  %38 = load ptr, ptr %3, align 2, !dbg !814, !tbaa !73
  call void @finish(ptr noundef %38) #5, !dbg !815
  store i1 false, ptr %2, align 1, !dbg !816
  br label %85, !dbg !816

39:                                               ; preds = %21
  %40 = load ptr, ptr %3, align 2, !dbg !817, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 12, !dbg !818
  %42 = load i8, ptr %41, align 1, !dbg !818, !tbaa !85, !range !15, !noundef !8
  %43 = trunc i8 %42 to i1, !dbg !818
  br i1 %43, label %44, label %50, !dbg !819

44:                                               ; preds = %39
  %45 = load ptr, ptr %3, align 2, !dbg !820, !tbaa !73
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 8, !dbg !821
  %47 = load i32, ptr %46, align 2, !dbg !821, !tbaa !450
  %48 = call zeroext i1 @is_due(i32 noundef %47) #5, !dbg !822
  br i1 %48, label %50, label %49, !dbg !817

49:                                               ; preds = %44
  store i1 false, ptr %2, align 1, !dbg !823
  br label %85, !dbg !823

50:                                               ; preds = %44, %39
  %51 = load ptr, ptr %3, align 2, !dbg !824, !tbaa !73
  %52 = getelementptr inbounds %struct.thread, ptr %51, i32 0, i32 12, !dbg !825
  store i8 0, ptr %52, align 1, !dbg !826, !tbaa !85
  %53 = load ptr, ptr %3, align 2, !dbg !827, !tbaa !73
  %54 = getelementptr inbounds %struct.thread, ptr %53, i32 0, i32 3, !dbg !828
  %55 = load i16, ptr %54, align 2, !dbg !828, !tbaa !148
  %56 = icmp eq i16 %55, 0, !dbg !829
  br i1 %56, label %57, label %69, !dbg !830

57:                                               ; preds = %50
  %58 = load ptr, ptr %3, align 2, !dbg !831, !tbaa !73
  %59 = getelementptr inbounds %struct.thread, ptr %58, i32 0, i32 0, !dbg !832
  %60 = load i16, ptr %59, align 2, !dbg !832, !tbaa !154
  %61 = inttoptr i16 %60 to ptr, !dbg !833
  %62 = call i16 @sancus_get_id(ptr noundef %61) #5, !dbg !834
  %63 = load ptr, ptr %3, align 2, !dbg !835, !tbaa !73
  %64 = getelementptr inbounds %struct.thread, ptr %63, i32 0, i32 1, !dbg !836
  %65 = load i16, ptr %64, align 2, !dbg !836, !tbaa !505
  %66 = icmp ne i16 %62, %65, !dbg !837
  br i1 %66, label %67, label %69, !dbg !827

67:                                               ; preds = %57
  %68 = load ptr, ptr %3, align 2, !dbg !838, !tbaa !73
  call void @finish(ptr noundef %68) #5, !dbg !839
  store i1 false, ptr %2, align 1, !dbg !840
  br label %85, !dbg !840

69:                                               ; preds = %57, %50
  %70 = load ptr, ptr %3, align 2, !dbg !841, !tbaa !73
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 3, !dbg !842
  %72 = load i16, ptr %71, align 2, !dbg !842, !tbaa !148
  %73 = icmp eq i16 %72, 0, !dbg !843
  br i1 %73, label %74, label %84, !dbg !844

74:                                               ; preds = %69
  %75 = load ptr, ptr %3, align 2, !dbg !845, !tbaa !73
  %76 = getelementptr inbounds %struct.thread, ptr %75, i32 0, i32 2, !dbg !846
  %77 = load i16, ptr %76, align 2, !dbg !846, !tbaa !59
  %78 = icmp ult i16 %77, -32, !dbg !847
  br i1 %78, label %79, label %84, !dbg !848

79:                                               ; preds = %74
  %80 = load ptr, ptr %3, align 2, !dbg !849, !tbaa !73
  %81 = call zeroext i1 @waits_for_others(ptr noundef %80) #5, !dbg !850
  br i1 %81, label %82, label %84, !dbg !841

82:                                               ; preds = %79
  %83 = load ptr, ptr %3, align 2, !dbg !851, !tbaa !73
  call void @yield(ptr noundef %83) #5, !dbg !852
  store i1 false, ptr %2, align 1, !dbg !853
  br label %85, !dbg !853

84:                                               ; preds = %79, %74, %69
  store i1 true, ptr %2, align 1, !dbg !854
  br label %85, !dbg !854

85:                                               ; preds = %84, %82, %67, %49, %37, %18
  %86 = load i1, ptr %2, align 1, !dbg !855
  ret i1 %86, !dbg !855
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !856 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i32, align 2
  %7 = zext i1 %0 to i8
  store i8 %7, ptr %3, align 1, !tbaa !11
  %8 = load i8, ptr %3, align 1, !dbg !857, !tbaa !11, !range !15, !noundef !8
  %9 = trunc i8 %8 to i1, !dbg !857
  br i1 %9, label %10, label %11, !dbg !857

10:                                               ; preds = %1
  br label %14, !dbg !857

11:                                               ; preds = %1
  %12 = load i16, ptr @handled, align 2, !dbg !858, !tbaa !19
  %13 = xor i16 %12, -1, !dbg !859
  br label %14, !dbg !857

14:                                               ; preds = %11, %10
  %15 = phi i16 [ 0, %10 ], [ %13, %11 ], !dbg !857
  store volatile i16 %15, ptr inttoptr (i16 280 to ptr), align 2, !dbg !860, !tbaa !19
  %16 = load i8, ptr %3, align 1, !dbg !861, !tbaa !11, !range !15, !noundef !8
  %17 = trunc i8 %16 to i1, !dbg !861
  br i1 %17, label %18, label %49, !dbg !861

18:                                               ; preds = %14
  %19 = load i16, ptr @pending, align 2, !dbg !862, !tbaa !19
  %20 = icmp ne i16 %19, 0, !dbg !863
  br i1 %20, label %21, label %48, !dbg !862

21:                                               ; preds = %18
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !864
  store i16 0, ptr %4, align 2, !dbg !865, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !866
  %22 = load i16, ptr @pending, align 2, !dbg !867, !tbaa !19
  store i16 %22, ptr %5, align 2, !dbg !868, !tbaa !19
  br label %23, !dbg !866

23:                                               ; preds = %31, %21
  %24 = load i16, ptr %5, align 2, !dbg !869, !tbaa !19
  %25 = and i16 %24, 1, !dbg !870
  %26 = icmp eq i16 %25, 0, !dbg !871
  br i1 %26, label %28, label %27, !dbg !872

27:                                               ; preds = %23
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !872
  br label %34

28:                                               ; preds = %23
  %29 = load i16, ptr %4, align 2, !dbg !873, !tbaa !19
  %30 = add i16 %29, 1, !dbg !873
  store i16 %30, ptr %4, align 2, !dbg !873, !tbaa !19
  br label %31, !dbg !874

31:                                               ; preds = %28
  %32 = load i16, ptr %5, align 2, !dbg !875, !tbaa !19
  %33 = lshr i16 %32, 1, !dbg !875
  store i16 %33, ptr %5, align 2, !dbg !875, !tbaa !19
  br label %23, !dbg !872, !llvm.loop !876

34:                                               ; preds = %27
  %35 = load i16, ptr @pending, align 2, !dbg !877, !tbaa !19
  %36 = sub i16 %35, 1, !dbg !878
  %37 = load i16, ptr @pending, align 2, !dbg !879, !tbaa !19
  %38 = and i16 %37, %36, !dbg !879
  store i16 %38, ptr @pending, align 2, !dbg !879, !tbaa !19
  %39 = load i16, ptr %4, align 2, !dbg !880, !tbaa !19
  store i16 %39, ptr @scheduler_interrupt, align 2, !dbg !881, !tbaa !19
  %40 = load i8, ptr @outside, align 1, !dbg !882, !tbaa !11, !range !15, !noundef !8
  %41 = trunc i8 %40 to i1, !dbg !882
  br i1 %41, label %42, label %46, !dbg !882

42:                                               ; preds = %34
  %43 = load i16, ptr %4, align 2, !dbg !883, !tbaa !19
  %44 = mul i16 4, %43, !dbg !883
  %45 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %44, !dbg !883
  store i16 %45, ptr @scheduler_target, align 2, !dbg !884, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !885
  store i32 1, ptr %6, align 2
  br label %47, !dbg !885

46:                                               ; preds = %34
  store i8 1, ptr @outside, align 1, !dbg !886, !tbaa !11
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 64), ptr @scheduler_target, align 2, !dbg !887, !tbaa !19
  store i16 2, ptr %2, align 2, !dbg !888
  store i32 1, ptr %6, align 2
  br label %47, !dbg !888

47:                                               ; preds = %46, %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !889
  br label %63

48:                                               ; preds = %18
  br label %49, !dbg !890

49:                                               ; preds = %48, %14
  %50 = load i16, ptr @kept_count, align 2, !dbg !891, !tbaa !19
  %51 = icmp ne i16 %50, 0, !dbg !892
  br i1 %51, label %52, label %62, !dbg !893

52:                                               ; preds = %49
  %53 = load i8, ptr @outside, align 1, !dbg !894, !tbaa !11, !range !15, !noundef !8
  %54 = trunc i8 %53 to i1, !dbg !894
  br i1 %54, label %55, label %58, !dbg !895

55:                                               ; preds = %52
  %56 = load i8, ptr %3, align 1, !dbg !896, !tbaa !11, !range !15, !noundef !8
  %57 = trunc i8 %56 to i1, !dbg !896
  br i1 %57, label %62, label %58, !dbg !891

58:                                               ; preds = %55, %52
  %59 = load i8, ptr %3, align 1, !dbg !897, !tbaa !11, !range !15, !noundef !8
  %60 = trunc i8 %59 to i1, !dbg !897
  %61 = call zeroext i16 @go_on_inside(i1 noundef zeroext %60) #5, !dbg !898
  store i16 %61, ptr %2, align 2, !dbg !899
  br label %63, !dbg !899

62:                                               ; preds = %55, %49
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 60), ptr @scheduler_target, align 2, !dbg !900, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !901
  br label %63, !dbg !901

63:                                               ; preds = %62, %58, %47
  %64 = load i16, ptr %2, align 2, !dbg !902
  ret i16 %64, !dbg !902
}

; Function Attrs: nounwind optsize
define internal void @activate(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !903 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !904, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 11, !dbg !905
  store i8 1, ptr %4, align 2, !dbg !906, !tbaa !77
  %5 = load ptr, ptr %2, align 2, !dbg !907, !tbaa !73
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 6, !dbg !908
  %7 = load i32, ptr %6, align 2, !dbg !908, !tbaa !108
  %8 = load ptr, ptr %2, align 2, !dbg !909, !tbaa !73
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 5, !dbg !910
  %10 = load i32, ptr %9, align 2, !dbg !910, !tbaa !720
  %11 = add i32 %7, %10, !dbg !911
  %12 = load ptr, ptr %2, align 2, !dbg !912, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 7, !dbg !913
  store i32 %11, ptr %13, align 2, !dbg !914, !tbaa !604
  %14 = load ptr, ptr %2, align 2, !dbg !915, !tbaa !73
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 10, !dbg !916
  store i16 0, ptr %15, align 2, !dbg !917, !tbaa !293
  %16 = load i16, ptr @active, align 2, !dbg !918, !tbaa !19
  %17 = add i16 %16, 1, !dbg !918
  store i16 %17, ptr @active, align 2, !dbg !918, !tbaa !19
  ret void, !dbg !919
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !920 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !922
  %4 = load ptr, ptr %2, align 2, !dbg !922, !tbaa !73
  %5 = ptrtoint ptr %4 to i16, !dbg !922
  store i16 %5, ptr %3, align 2, !dbg !922, !tbaa !492
  %6 = load i16, ptr %3, align 2, !dbg !923, !tbaa !492
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #6, !dbg !923, !srcloc !924
  store i16 %7, ptr %3, align 2, !dbg !923, !tbaa !492
  %8 = load i16, ptr %3, align 2, !dbg !925, !tbaa !492
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !926
  ret i16 %8, !dbg !927
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @waits_for_others(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !928 {
  %2 = alloca ptr, align 2
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 1, ptr %3) #6, !dbg !929
  %7 = load ptr, ptr %2, align 2, !dbg !930, !tbaa !73
  %8 = getelementptr inbounds %struct.thread, ptr %7, i32 0, i32 9, !dbg !931
  %9 = load i16, ptr %8, align 2, !dbg !931, !tbaa !90
  %10 = icmp ule i16 %9, 2048, !dbg !932
  %11 = zext i1 %10 to i8, !dbg !933
  store i8 %11, ptr %3, align 1, !dbg !933, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 1, ptr %4) #6, !dbg !934
  %12 = load i8, ptr %3, align 1, !dbg !935, !tbaa !11, !range !15, !noundef !8
  %13 = trunc i8 %12 to i1, !dbg !935
  br i1 %13, label %14, label %18, !dbg !935

14:                                               ; preds = %1
  %15 = load i16, ptr @kept_count, align 2, !dbg !936, !tbaa !19
  %16 = icmp ne i16 %15, 0, !dbg !937
  %17 = zext i1 %16 to i16, !dbg !937
  br label %24, !dbg !935

18:                                               ; preds = %1
  %19 = load ptr, ptr %2, align 2, !dbg !938, !tbaa !73
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 0, !dbg !939
  %21 = load i16, ptr %20, align 2, !dbg !939, !tbaa !154
  %22 = call zeroext i1 @is_kept(i16 noundef zeroext %21) #5, !dbg !940
  %23 = zext i1 %22 to i16, !dbg !940
  br label %24, !dbg !935

24:                                               ; preds = %18, %14
  %25 = phi i16 [ %17, %14 ], [ %23, %18 ], !dbg !935
  %26 = icmp ne i16 %25, 0, !dbg !935
  %27 = zext i1 %26 to i8, !dbg !941
  store i8 %27, ptr %4, align 1, !dbg !941, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !942
  store i16 1, ptr %5, align 2, !dbg !943, !tbaa !19
  br label %28, !dbg !942

28:                                               ; preds = %60, %24
  %29 = load i16, ptr %5, align 2, !dbg !944, !tbaa !19
  %30 = load i16, ptr @thread_count, align 2, !dbg !945, !tbaa !19
  %31 = icmp ule i16 %29, %30, !dbg !946
  br i1 %31, label %33, label %32, !dbg !947

32:                                               ; preds = %28
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !947
  br label %63

33:                                               ; preds = %28
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #6, !dbg !948
  %34 = load i16, ptr %5, align 2, !dbg !949, !tbaa !19
  %35 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %34, !dbg !950
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 3, !dbg !951
  %37 = load i16, ptr %36, align 2, !dbg !951, !tbaa !148
  store i16 %37, ptr %6, align 2, !dbg !952, !tbaa !19
  %38 = load i16, ptr %6, align 2, !dbg !953, !tbaa !19
  %39 = icmp ne i16 %38, 0, !dbg !954
  br i1 %39, label %40, label %51, !dbg !955

40:                                               ; preds = %33
  %41 = load i8, ptr %3, align 1, !dbg !956, !tbaa !11, !range !15, !noundef !8
  %42 = trunc i8 %41 to i1, !dbg !956
  br i1 %42, label %49, label %43, !dbg !957

43:                                               ; preds = %40
  %44 = load i16, ptr %6, align 2, !dbg !958, !tbaa !19
  %45 = load ptr, ptr %2, align 2, !dbg !959, !tbaa !73
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 0, !dbg !960
  %47 = load i16, ptr %46, align 2, !dbg !960, !tbaa !154
  %48 = icmp eq i16 %44, %47, !dbg !961
  br label %49, !dbg !957

49:                                               ; preds = %43, %40
  %50 = phi i1 [ true, %40 ], [ %48, %43 ]
  br label %51

51:                                               ; preds = %49, %33
  %52 = phi i1 [ false, %33 ], [ %50, %49 ], !dbg !962
  %53 = zext i1 %52 to i16, !dbg !955
  %54 = load i8, ptr %4, align 1, !dbg !963, !tbaa !11, !range !15, !noundef !8
  %55 = trunc i8 %54 to i1, !dbg !963
  %56 = zext i1 %55 to i16, !dbg !963
  %57 = or i16 %56, %53, !dbg !963
  %58 = icmp ne i16 %57, 0, !dbg !963
  %59 = zext i1 %58 to i8, !dbg !963
  store i8 %59, ptr %4, align 1, !dbg !963, !tbaa !11
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #6, !dbg !964
  br label %60, !dbg !964

60:                                               ; preds = %51
  %61 = load i16, ptr %5, align 2, !dbg !965, !tbaa !19
  %62 = add i16 %61, 1, !dbg !965
  store i16 %62, ptr %5, align 2, !dbg !965, !tbaa !19
  br label %28, !dbg !947, !llvm.loop !966

63:                                               ; preds = %32
  %64 = load i8, ptr %4, align 1, !dbg !967, !tbaa !11, !range !15, !noundef !8
  %65 = trunc i8 %64 to i1, !dbg !967
  call void @llvm.lifetime.end.p0(i64 1, ptr %4) #6, !dbg !968
  call void @llvm.lifetime.end.p0(i64 1, ptr %3) #6, !dbg !968
  ret i1 %65, !dbg !969
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_kept(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !970 {
  %2 = alloca i1, align 1
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !971
  store i16 0, ptr %4, align 2, !dbg !972, !tbaa !19
  br label %6, !dbg !971

6:                                                ; preds = %23, %1
  %7 = load i16, ptr %4, align 2, !dbg !973, !tbaa !19
  %8 = load i16, ptr @kept_count, align 2, !dbg !974, !tbaa !19
  %9 = icmp ult i16 %7, %8, !dbg !975
  br i1 %9, label %11, label %10, !dbg !976

10:                                               ; preds = %6
  store i32 2, ptr %5, align 2
  br label %26, !dbg !976

11:                                               ; preds = %6
  %12 = load i16, ptr @kept_first, align 2, !dbg !977, !tbaa !19
  %13 = load i16, ptr %4, align 2, !dbg !978, !tbaa !19
  %14 = add i16 %12, %13, !dbg !979
  %15 = urem i16 %14, 32, !dbg !980
  %16 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %15, !dbg !981
  %17 = getelementptr inbounds %struct.kept, ptr %16, i32 0, i32 0, !dbg !982
  %18 = load i16, ptr %17, align 2, !dbg !982, !tbaa !391
  %19 = load i16, ptr %3, align 2, !dbg !983, !tbaa !19
  %20 = icmp eq i16 %18, %19, !dbg !984
  br i1 %20, label %21, label %22, !dbg !981

21:                                               ; preds = %11
  store i1 true, ptr %2, align 1, !dbg !985
  store i32 1, ptr %5, align 2
  br label %26, !dbg !985

22:                                               ; preds = %11
  br label %23, !dbg !986

23:                                               ; preds = %22
  %24 = load i16, ptr %4, align 2, !dbg !987, !tbaa !19
  %25 = add i16 %24, 1, !dbg !987
  store i16 %25, ptr %4, align 2, !dbg !987, !tbaa !19
  br label %6, !dbg !976, !llvm.loop !988

26:                                               ; preds = %21, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !976
  %27 = load i32, ptr %5, align 2
  switch i32 %27, label %31 [
    i32 2, label %28
    i32 1, label %29
  ]

28:                                               ; preds = %26
  store i1 false, ptr %2, align 1, !dbg !989
  br label %29, !dbg !989

29:                                               ; preds = %28, %26
  %30 = load i1, ptr %2, align 1, !dbg !990
  ret i1 %30, !dbg !990

31:                                               ; preds = %26
  unreachable
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_on_inside(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !991 {
  %2 = alloca i8, align 1
  %3 = zext i1 %0 to i8
  store i8 %3, ptr %2, align 1, !tbaa !11
  %4 = load i8, ptr %2, align 1, !dbg !992, !tbaa !11, !range !15, !noundef !8
  %5 = trunc i8 %4 to i1, !dbg !992
  br i1 %5, label %17, label %6, !dbg !993

6:                                                ; preds = %1
  call void @put_first() #5, !dbg !994
  %7 = load volatile i16, ptr inttoptr (i16 370 to ptr), align 2, !dbg !995, !tbaa !19
  store volatile i16 %7, ptr inttoptr (i16 372 to ptr), align 2, !dbg !996, !tbaa !19
  store volatile i16 16, ptr inttoptr (i16 356 to ptr), align 2, !dbg !997, !tbaa !19
  %8 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !998, !tbaa !19
  %9 = load i16, ptr @mark, align 2, !dbg !999, !tbaa !19
  %10 = sub i16 %8, %9, !dbg !1000
  %11 = load volatile i16, ptr inttoptr (i16 372 to ptr), align 2, !dbg !1001, !tbaa !19
  %12 = load i16, ptr @mark, align 2, !dbg !1002, !tbaa !19
  %13 = sub i16 %11, %12, !dbg !1003
  %14 = icmp uge i16 %10, %13, !dbg !1004
  br i1 %14, label %15, label %16, !dbg !1005

15:                                               ; preds = %6
  store volatile i16 17, ptr inttoptr (i16 356 to ptr), align 2, !dbg !1006, !tbaa !19
  br label %16, !dbg !1007

16:                                               ; preds = %15, %6
  store volatile i16 512, ptr inttoptr (i16 282 to ptr), align 2, !dbg !1008, !tbaa !19
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !1009, !tbaa !19
  br label %17, !dbg !1010

17:                                               ; preds = %16, %1
  %18 = load i16, ptr @kept_first, align 2, !dbg !1011, !tbaa !19
  %19 = add i16 %18, 1, !dbg !1011
  store i16 %19, ptr @kept_first, align 2, !dbg !1011, !tbaa !19
  %20 = urem i16 %18, 32, !dbg !1012
  %21 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %20, !dbg !1013
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @resumed, ptr align 2 %21, i16 4, i1 false), !dbg !1013, !tbaa.struct !417
  %22 = load i16, ptr @kept_count, align 2, !dbg !1014, !tbaa !19
  %23 = add i16 %22, -1, !dbg !1014
  store i16 %23, ptr @kept_count, align 2, !dbg !1014, !tbaa !19
  %24 = load i16, ptr @resumed, align 2, !dbg !1015, !tbaa !391
  store i16 %24, ptr @scheduler_target, align 2, !dbg !1016, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !1017, !tbaa !19
  ret i16 0, !dbg !1018
}

; Function Attrs: nounwind optsize
define internal void @put_first() #0 section ".sm.SCHEDULER.text" !dbg !1019 {
  %1 = alloca i16, align 2
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  %5 = alloca %struct.kept, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !1020
  store i16 1, ptr %1, align 2, !dbg !1021, !tbaa !19
  br label %6, !dbg !1022

6:                                                ; preds = %19, %0
  %7 = load i16, ptr %1, align 2, !dbg !1023, !tbaa !19
  %8 = load i16, ptr @thread_count, align 2, !dbg !1024, !tbaa !19
  %9 = icmp ult i16 %7, %8, !dbg !1025
  br i1 %9, label %10, label %17, !dbg !1026

10:                                               ; preds = %6
  %11 = load i16, ptr %1, align 2, !dbg !1027, !tbaa !19
  %12 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %11, !dbg !1028
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 12, !dbg !1029
  %14 = load i8, ptr %13, align 1, !dbg !1029, !tbaa !85, !range !15, !noundef !8
  %15 = trunc i8 %14 to i1, !dbg !1029
  %16 = xor i1 %15, true, !dbg !1030
  br label %17

17:                                               ; preds = %10, %6
  %18 = phi i1 [ false, %6 ], [ %16, %10 ], !dbg !1031
  br i1 %18, label %19, label %22, !dbg !1022

19:                                               ; preds = %17
  %20 = load i16, ptr %1, align 2, !dbg !1032, !tbaa !19
  %21 = add i16 %20, 1, !dbg !1032
  store i16 %21, ptr %1, align 2, !dbg !1032, !tbaa !19
  br label %6, !dbg !1022, !llvm.loop !1033

22:                                               ; preds = %17
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !1035
  %23 = load i16, ptr @kept_first, align 2, !dbg !1036, !tbaa !19
  %24 = urem i16 %23, 32, !dbg !1037
  %25 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %24, !dbg !1038
  store ptr %25, ptr %2, align 2, !dbg !1039, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !1040
  store i16 1, ptr %3, align 2, !dbg !1041, !tbaa !19
  br label %26, !dbg !1040

26:                                               ; preds = %51, %22
  %27 = load i16, ptr %3, align 2, !dbg !1042, !tbaa !19
  %28 = load i16, ptr @kept_count, align 2, !dbg !1043, !tbaa !19
  %29 = icmp ult i16 %27, %28, !dbg !1044
  br i1 %29, label %31, label %30, !dbg !1045

30:                                               ; preds = %26
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !1045
  br label %54

31:                                               ; preds = %26
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !1046
  %32 = load i16, ptr @kept_first, align 2, !dbg !1047, !tbaa !19
  %33 = load i16, ptr %3, align 2, !dbg !1048, !tbaa !19
  %34 = add i16 %32, %33, !dbg !1049
  %35 = urem i16 %34, 32, !dbg !1050
  %36 = getelementptr inbounds [32 x %struct.kept], ptr @kept, i16 0, i16 %35, !dbg !1051
  store ptr %36, ptr %4, align 2, !dbg !1052, !tbaa !73
  %37 = load ptr, ptr %4, align 2, !dbg !1053, !tbaa !73
  %38 = getelementptr inbounds %struct.kept, ptr %37, i32 0, i32 0, !dbg !1054
  %39 = load i16, ptr %38, align 2, !dbg !1054, !tbaa !391
  %40 = load i16, ptr %1, align 2, !dbg !1055, !tbaa !19
  %41 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %40, !dbg !1056
  %42 = getelementptr inbounds %struct.thread, ptr %41, i32 0, i32 0, !dbg !1057
  %43 = load i16, ptr %42, align 2, !dbg !1057, !tbaa !154
  %44 = icmp eq i16 %39, %43, !dbg !1058
  br i1 %44, label %45, label %50, !dbg !1053

45:                                               ; preds = %31
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !1059
  %46 = load ptr, ptr %4, align 2, !dbg !1060, !tbaa !73
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %5, ptr align 2 %46, i16 4, i1 false), !dbg !1061, !tbaa.struct !417
  %47 = load ptr, ptr %4, align 2, !dbg !1062, !tbaa !73
  %48 = load ptr, ptr %2, align 2, !dbg !1063, !tbaa !73
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %47, ptr align 2 %48, i16 4, i1 false), !dbg !1064, !tbaa.struct !417
  %49 = load ptr, ptr %2, align 2, !dbg !1065, !tbaa !73
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %49, ptr align 2 %5, i16 4, i1 false), !dbg !1066, !tbaa.struct !417
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !1067
  br label %50, !dbg !1067

50:                                               ; preds = %45, %31
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !1068
  br label %51, !dbg !1068

51:                                               ; preds = %50
  %52 = load i16, ptr %3, align 2, !dbg !1069, !tbaa !19
  %53 = add i16 %52, 1, !dbg !1069
  store i16 %53, ptr %3, align 2, !dbg !1069, !tbaa !19
  br label %26, !dbg !1045, !llvm.loop !1070

54:                                               ; preds = %30
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !1071
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !1071
  ret void, !dbg !1071
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !1072 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i32 %1, ptr %4, align 2, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !1073
  %6 = load i32, ptr %4, align 2, !dbg !1074, !tbaa !40
  %7 = load i32, ptr @now, align 2, !dbg !1075, !tbaa !40
  %8 = sub i32 %6, %7, !dbg !1076
  store i32 %8, ptr %5, align 2, !dbg !1077, !tbaa !40
  %9 = load i32, ptr %5, align 2, !dbg !1078, !tbaa !40
  %10 = icmp sle i32 %9, 0, !dbg !1079
  br i1 %10, label %11, label %12, !dbg !1080

11:                                               ; preds = %2
  br label %24, !dbg !1080

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !1081, !tbaa !40
  %14 = load i16, ptr %3, align 2, !dbg !1082, !tbaa !19
  %15 = zext i16 %14 to i32, !dbg !1082
  %16 = icmp ult i32 %13, %15, !dbg !1083
  br i1 %16, label %17, label %20, !dbg !1081

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !1084, !tbaa !40
  %19 = trunc i32 %18 to i16, !dbg !1085
  br label %22, !dbg !1081

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !1086, !tbaa !19
  br label %22, !dbg !1081

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !1081
  br label %24, !dbg !1080

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !1080
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !1087
  ret i16 %25, !dbg !1088
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
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "57749be7bb68b4386ebdb6f54f0afb58")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 382, type: !7, scopeLine: 382, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "57749be7bb68b4386ebdb6f54f0afb58")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 383, column: 5, scope: !5)
!10 = !DILocation(line: 384, column: 9, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"_Bool", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !{i8 0, i8 2}
!16 = !DILocation(line: 385, column: 9, scope: !5)
!17 = !DILocation(line: 386, column: 5, scope: !5)
!18 = !DILocation(line: 386, column: 16, scope: !5)
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !13, i64 0}
!21 = !DILocation(line: 386, column: 34, scope: !5)
!22 = !DILocation(line: 387, column: 17, scope: !5)
!23 = !DILocation(line: 388, column: 17, scope: !5)
!24 = !DILocation(line: 389, column: 9, scope: !5)
!25 = !DILocation(line: 390, column: 5, scope: !5)
!26 = !DILocation(line: 391, column: 25, scope: !5)
!27 = !DILocation(line: 391, column: 17, scope: !5)
!28 = !DILocation(line: 391, column: 9, scope: !5)
!29 = !DILocation(line: 393, column: 12, scope: !5)
!30 = !DILocation(line: 393, column: 5, scope: !5)
!31 = distinct !DISubprogram(name: "take_time", scope: !6, file: !6, line: 111, type: !7, scopeLine: 111, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!32 = !DILocation(line: 112, column: 5, scope: !31)
!33 = !DILocation(line: 112, column: 24, scope: !31)
!34 = !DILocation(line: 112, column: 14, scope: !31)
!35 = !DILocation(line: 113, column: 23, scope: !31)
!36 = !DILocation(line: 113, column: 33, scope: !31)
!37 = !DILocation(line: 113, column: 31, scope: !31)
!38 = !DILocation(line: 113, column: 12, scope: !31)
!39 = !DILocation(line: 113, column: 9, scope: !31)
!40 = !{!41, !41, i64 0}
!41 = !{!"long", !13, i64 0}
!42 = !DILocation(line: 114, column: 12, scope: !31)
!43 = !DILocation(line: 114, column: 10, scope: !31)
!44 = !DILocation(line: 115, column: 1, scope: !31)
!45 = distinct !DISubprogram(name: "end_loan", scope: !6, file: !6, line: 376, type: !7, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!46 = !DILocation(line: 377, column: 17, scope: !45)
!47 = !DILocation(line: 378, column: 11, scope: !45)
!48 = !DILocation(line: 379, column: 1, scope: !45)
!49 = distinct !DISubprogram(name: "have_handlers_look", scope: !6, file: !6, line: 367, type: !7, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!50 = !DILocation(line: 368, column: 10, scope: !49)
!51 = !DILocation(line: 368, column: 19, scope: !49)
!52 = !DILocation(line: 368, column: 31, scope: !49)
!53 = !DILocation(line: 368, column: 41, scope: !49)
!54 = !DILocation(line: 368, column: 38, scope: !49)
!55 = !DILocation(line: 368, column: 5, scope: !49)
!56 = !DILocation(line: 369, column: 21, scope: !49)
!57 = !DILocation(line: 369, column: 13, scope: !49)
!58 = !DILocation(line: 369, column: 29, scope: !49)
!59 = !{!60, !20, i64 4}
!60 = !{!"thread", !20, i64 0, !61, i64 2, !20, i64 4, !20, i64 6, !41, i64 8, !41, i64 12, !41, i64 16, !41, i64 20, !41, i64 24, !20, i64 28, !20, i64 30, !12, i64 32, !12, i64 33, !12, i64 34}
!61 = !{!"int", !13, i64 0}
!62 = !DILocation(line: 369, column: 35, scope: !49)
!63 = !DILocation(line: 370, column: 32, scope: !49)
!64 = !DILocation(line: 370, column: 24, scope: !49)
!65 = !DILocation(line: 370, column: 13, scope: !49)
!66 = !DILocation(line: 371, column: 9, scope: !49)
!67 = !DILocation(line: 372, column: 5, scope: !49)
!68 = !DILocation(line: 368, column: 61, scope: !49)
!69 = distinct !{!69, !55, !67, !70}
!70 = !{!"llvm.loop.mustprogress"}
!71 = !DILocation(line: 373, column: 1, scope: !49)
!72 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 255, type: !7, scopeLine: 255, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!73 = !{!74, !74, i64 0}
!74 = !{!"any pointer", !13, i64 0}
!75 = !DILocation(line: 256, column: 15, scope: !72)
!76 = !DILocation(line: 256, column: 23, scope: !72)
!77 = !{!60, !12, i64 32}
!78 = !DILocation(line: 256, column: 12, scope: !72)
!79 = !DILocation(line: 257, column: 5, scope: !72)
!80 = !DILocation(line: 257, column: 13, scope: !72)
!81 = !DILocation(line: 257, column: 20, scope: !72)
!82 = !DILocation(line: 258, column: 5, scope: !72)
!83 = !DILocation(line: 258, column: 13, scope: !72)
!84 = !DILocation(line: 258, column: 19, scope: !72)
!85 = !{!60, !12, i64 33}
!86 = !DILocation(line: 259, column: 11, scope: !72)
!87 = !DILocation(line: 260, column: 5, scope: !72)
!88 = !DILocation(line: 260, column: 13, scope: !72)
!89 = !DILocation(line: 260, column: 22, scope: !72)
!90 = !{!60, !20, i64 28}
!91 = !DILocation(line: 261, column: 9, scope: !72)
!92 = !DILocation(line: 261, column: 17, scope: !72)
!93 = !{!60, !12, i64 34}
!94 = !DILocation(line: 262, column: 9, scope: !72)
!95 = !DILocation(line: 262, column: 17, scope: !72)
!96 = !DILocation(line: 262, column: 23, scope: !72)
!97 = !DILocation(line: 263, column: 19, scope: !72)
!98 = !DILocation(line: 263, column: 9, scope: !72)
!99 = !DILocation(line: 264, column: 5, scope: !72)
!100 = !DILocation(line: 265, column: 5, scope: !72)
!101 = !DILocation(line: 265, column: 12, scope: !72)
!102 = !DILocation(line: 265, column: 20, scope: !72)
!103 = !{!60, !41, i64 8}
!104 = !DILocation(line: 265, column: 27, scope: !72)
!105 = !DILocation(line: 265, column: 32, scope: !72)
!106 = !DILocation(line: 265, column: 42, scope: !72)
!107 = !DILocation(line: 265, column: 50, scope: !72)
!108 = !{!60, !41, i64 16}
!109 = !DILocation(line: 265, column: 35, scope: !72)
!110 = !DILocation(line: 0, scope: !72)
!111 = !DILocation(line: 266, column: 28, scope: !72)
!112 = !DILocation(line: 266, column: 36, scope: !72)
!113 = !DILocation(line: 266, column: 9, scope: !72)
!114 = !DILocation(line: 266, column: 17, scope: !72)
!115 = !DILocation(line: 266, column: 25, scope: !72)
!116 = distinct !{!116, !100, !117, !70}
!117 = !DILocation(line: 267, column: 5, scope: !72)
!118 = !DILocation(line: 268, column: 5, scope: !72)
!119 = !DILocation(line: 269, column: 1, scope: !72)
!120 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 340, type: !7, scopeLine: 340, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!121 = !DILocation(line: 341, column: 5, scope: !120)
!122 = !DILocation(line: 341, column: 16, scope: !120)
!123 = !DILocation(line: 341, column: 23, scope: !120)
!124 = !DILocation(line: 341, column: 28, scope: !120)
!125 = !DILocation(line: 341, column: 38, scope: !120)
!126 = !DILocation(line: 341, column: 31, scope: !120)
!127 = !DILocation(line: 341, column: 10, scope: !120)
!128 = !DILocation(line: 342, column: 10, scope: !120)
!129 = !DILocation(line: 342, column: 19, scope: !120)
!130 = !DILocation(line: 342, column: 31, scope: !120)
!131 = !DILocation(line: 342, column: 35, scope: !120)
!132 = !DILocation(line: 342, column: 38, scope: !120)
!133 = !DILocation(line: 342, column: 48, scope: !120)
!134 = !DILocation(line: 342, column: 45, scope: !120)
!135 = !DILocation(line: 0, scope: !120)
!136 = !DILocation(line: 342, column: 5, scope: !120)
!137 = !DILocation(line: 343, column: 9, scope: !120)
!138 = !DILocation(line: 343, column: 42, scope: !120)
!139 = !DILocation(line: 343, column: 34, scope: !120)
!140 = !DILocation(line: 343, column: 24, scope: !120)
!141 = !DILocation(line: 344, column: 19, scope: !120)
!142 = !DILocation(line: 344, column: 13, scope: !120)
!143 = !DILocation(line: 345, column: 33, scope: !120)
!144 = !DILocation(line: 345, column: 31, scope: !120)
!145 = !DILocation(line: 346, column: 13, scope: !120)
!146 = !DILocation(line: 347, column: 32, scope: !120)
!147 = !DILocation(line: 347, column: 40, scope: !120)
!148 = !{!60, !20, i64 6}
!149 = !DILocation(line: 347, column: 47, scope: !120)
!150 = !DILocation(line: 347, column: 54, scope: !120)
!151 = !DILocation(line: 347, column: 62, scope: !120)
!152 = !DILocation(line: 347, column: 71, scope: !120)
!153 = !DILocation(line: 347, column: 79, scope: !120)
!154 = !{!60, !20, i64 0}
!155 = !DILocation(line: 347, column: 30, scope: !120)
!156 = !DILocation(line: 348, column: 31, scope: !120)
!157 = !DILocation(line: 348, column: 39, scope: !120)
!158 = !DILocation(line: 348, column: 46, scope: !120)
!159 = !DILocation(line: 348, column: 64, scope: !120)
!160 = !DILocation(line: 348, column: 72, scope: !120)
!161 = !DILocation(line: 348, column: 29, scope: !120)
!162 = !DILocation(line: 349, column: 13, scope: !120)
!163 = !DILocation(line: 349, column: 21, scope: !120)
!164 = !DILocation(line: 349, column: 28, scope: !120)
!165 = !DILocation(line: 350, column: 13, scope: !120)
!166 = !DILocation(line: 352, column: 5, scope: !120)
!167 = !DILocation(line: 342, column: 68, scope: !120)
!168 = distinct !{!168, !136, !166, !70}
!169 = !DILocation(line: 353, column: 23, scope: !120)
!170 = !DILocation(line: 354, column: 16, scope: !120)
!171 = !DILocation(line: 354, column: 9, scope: !120)
!172 = !DILocation(line: 355, column: 9, scope: !120)
!173 = !DILocation(line: 356, column: 5, scope: !120)
!174 = !DILocation(line: 357, column: 9, scope: !120)
!175 = !DILocation(line: 357, column: 19, scope: !120)
!176 = !DILocation(line: 357, column: 29, scope: !120)
!177 = !DILocation(line: 357, column: 22, scope: !120)
!178 = !DILocation(line: 358, column: 19, scope: !120)
!179 = !DILocation(line: 359, column: 17, scope: !120)
!180 = !DILocation(line: 360, column: 5, scope: !120)
!181 = !DILocation(line: 361, column: 5, scope: !120)
!182 = !DILocation(line: 362, column: 35, scope: !120)
!183 = !DILocation(line: 362, column: 42, scope: !120)
!184 = !DILocation(line: 362, column: 12, scope: !120)
!185 = !DILocation(line: 362, column: 5, scope: !120)
!186 = !DILocation(line: 363, column: 1, scope: !120)
!187 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 435, type: !7, scopeLine: 435, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!188 = !DILocation(line: 436, column: 5, scope: !187)
!189 = !DILocation(line: 436, column: 23, scope: !187)
!190 = !DILocation(line: 436, column: 43, scope: !187)
!191 = !DILocation(line: 436, column: 14, scope: !187)
!192 = !DILocation(line: 439, column: 5, scope: !187)
!193 = !DILocation(line: 439, column: 20, scope: !187)
!194 = !DILocation(line: 439, column: 27, scope: !187)
!195 = !DILocation(line: 439, column: 40, scope: !187)
!196 = !DILocation(line: 439, column: 44, scope: !187)
!197 = !DILocation(line: 439, column: 51, scope: !187)
!198 = !DILocation(line: 439, column: 68, scope: !187)
!199 = !DILocation(line: 439, column: 71, scope: !187)
!200 = !DILocation(line: 439, column: 79, scope: !187)
!201 = !DILocation(line: 0, scope: !187)
!202 = !DILocation(line: 439, column: 10, scope: !187)
!203 = !DILocation(line: 440, column: 9, scope: !187)
!204 = !DILocation(line: 440, column: 27, scope: !187)
!205 = !DILocation(line: 440, column: 47, scope: !187)
!206 = !DILocation(line: 440, column: 50, scope: !187)
!207 = !DILocation(line: 440, column: 57, scope: !187)
!208 = !DILocation(line: 440, column: 62, scope: !187)
!209 = !DILocation(line: 440, column: 67, scope: !187)
!210 = !DILocation(line: 440, column: 78, scope: !187)
!211 = !DILocation(line: 440, column: 75, scope: !187)
!212 = !DILocation(line: 440, column: 85, scope: !187)
!213 = !DILocation(line: 440, column: 90, scope: !187)
!214 = !DILocation(line: 440, column: 94, scope: !187)
!215 = !DILocation(line: 441, column: 17, scope: !187)
!216 = !DILocation(line: 442, column: 28, scope: !187)
!217 = !DILocation(line: 442, column: 26, scope: !187)
!218 = !DILocation(line: 443, column: 9, scope: !187)
!219 = !DILocation(line: 445, column: 5, scope: !187)
!220 = !DILocation(line: 445, column: 38, scope: !187)
!221 = !DILocation(line: 445, column: 30, scope: !187)
!222 = !DILocation(line: 445, column: 20, scope: !187)
!223 = !DILocation(line: 446, column: 9, scope: !187)
!224 = !DILocation(line: 446, column: 27, scope: !187)
!225 = !DILocation(line: 446, column: 47, scope: !187)
!226 = !DILocation(line: 446, column: 50, scope: !187)
!227 = !DILocation(line: 446, column: 57, scope: !187)
!228 = !DILocation(line: 446, column: 74, scope: !187)
!229 = !DILocation(line: 446, column: 83, scope: !187)
!230 = !DILocation(line: 446, column: 91, scope: !187)
!231 = !DILocation(line: 446, column: 77, scope: !187)
!232 = !DILocation(line: 447, column: 21, scope: !187)
!233 = !DILocation(line: 447, column: 29, scope: !187)
!234 = !DILocation(line: 447, column: 16, scope: !187)
!235 = !DILocation(line: 447, column: 9, scope: !187)
!236 = !DILocation(line: 449, column: 9, scope: !187)
!237 = !DILocation(line: 449, column: 29, scope: !187)
!238 = !DILocation(line: 449, column: 19, scope: !187)
!239 = !DILocation(line: 449, column: 16, scope: !187)
!240 = !DILocation(line: 451, column: 16, scope: !187)
!241 = !DILocation(line: 451, column: 9, scope: !187)
!242 = !DILocation(line: 453, column: 5, scope: !187)
!243 = !DILocation(line: 454, column: 9, scope: !187)
!244 = !DILocation(line: 455, column: 9, scope: !187)
!245 = !DILocation(line: 456, column: 13, scope: !187)
!246 = !DILocation(line: 456, column: 20, scope: !187)
!247 = !DILocation(line: 457, column: 18, scope: !187)
!248 = !DILocation(line: 457, column: 26, scope: !187)
!249 = !DILocation(line: 457, column: 13, scope: !187)
!250 = !DILocation(line: 458, column: 9, scope: !187)
!251 = !DILocation(line: 459, column: 5, scope: !187)
!252 = !DILocation(line: 459, column: 16, scope: !187)
!253 = !DILocation(line: 459, column: 34, scope: !187)
!254 = !DILocation(line: 460, column: 13, scope: !187)
!255 = !DILocation(line: 460, column: 20, scope: !187)
!256 = !DILocation(line: 461, column: 13, scope: !187)
!257 = !DILocation(line: 462, column: 9, scope: !187)
!258 = !DILocation(line: 463, column: 19, scope: !187)
!259 = !DILocation(line: 463, column: 26, scope: !187)
!260 = !DILocation(line: 463, column: 17, scope: !187)
!261 = !DILocation(line: 464, column: 13, scope: !187)
!262 = !DILocation(line: 464, column: 20, scope: !187)
!263 = !DILocation(line: 465, column: 18, scope: !187)
!264 = !DILocation(line: 465, column: 26, scope: !187)
!265 = !DILocation(line: 465, column: 13, scope: !187)
!266 = !DILocation(line: 466, column: 9, scope: !187)
!267 = !DILocation(line: 466, column: 20, scope: !187)
!268 = !DILocation(line: 466, column: 42, scope: !187)
!269 = !DILocation(line: 467, column: 13, scope: !187)
!270 = !DILocation(line: 468, column: 9, scope: !187)
!271 = !DILocation(line: 469, column: 5, scope: !187)
!272 = !DILocation(line: 469, column: 16, scope: !187)
!273 = !DILocation(line: 469, column: 23, scope: !187)
!274 = !DILocation(line: 471, column: 16, scope: !187)
!275 = !DILocation(line: 471, column: 9, scope: !187)
!276 = !DILocation(line: 472, column: 5, scope: !187)
!277 = !DILocation(line: 472, column: 16, scope: !187)
!278 = !DILocation(line: 472, column: 23, scope: !187)
!279 = !DILocation(line: 472, column: 36, scope: !187)
!280 = !DILocation(line: 472, column: 39, scope: !187)
!281 = !DILocation(line: 472, column: 49, scope: !187)
!282 = !DILocation(line: 472, column: 57, scope: !187)
!283 = !DILocation(line: 472, column: 46, scope: !187)
!284 = !DILocation(line: 474, column: 15, scope: !187)
!285 = !DILocation(line: 474, column: 9, scope: !187)
!286 = !DILocation(line: 475, column: 5, scope: !187)
!287 = !DILocation(line: 475, column: 16, scope: !187)
!288 = !DILocation(line: 475, column: 23, scope: !187)
!289 = !DILocation(line: 475, column: 36, scope: !187)
!290 = !DILocation(line: 475, column: 41, scope: !187)
!291 = !DILocation(line: 475, column: 49, scope: !187)
!292 = !DILocation(line: 475, column: 39, scope: !187)
!293 = !{!60, !20, i64 30}
!294 = !DILocation(line: 475, column: 60, scope: !187)
!295 = !DILocation(line: 476, column: 16, scope: !187)
!296 = !DILocation(line: 476, column: 9, scope: !187)
!297 = !DILocation(line: 477, column: 5, scope: !187)
!298 = !DILocation(line: 478, column: 26, scope: !187)
!299 = !DILocation(line: 478, column: 9, scope: !187)
!300 = !DILocation(line: 478, column: 17, scope: !187)
!301 = !DILocation(line: 478, column: 24, scope: !187)
!302 = !DILocation(line: 480, column: 10, scope: !187)
!303 = !DILocation(line: 480, column: 19, scope: !187)
!304 = !DILocation(line: 480, column: 32, scope: !187)
!305 = !DILocation(line: 480, column: 39, scope: !187)
!306 = !DILocation(line: 480, column: 57, scope: !187)
!307 = !DILocation(line: 480, column: 61, scope: !187)
!308 = !DILocation(line: 480, column: 72, scope: !187)
!309 = !DILocation(line: 480, column: 69, scope: !187)
!310 = !DILocation(line: 480, column: 79, scope: !187)
!311 = !DILocation(line: 480, column: 84, scope: !187)
!312 = !DILocation(line: 480, column: 87, scope: !187)
!313 = !DILocation(line: 480, column: 98, scope: !187)
!314 = !DILocation(line: 480, column: 95, scope: !187)
!315 = !DILocation(line: 480, column: 5, scope: !187)
!316 = !DILocation(line: 482, column: 21, scope: !187)
!317 = !DILocation(line: 482, column: 13, scope: !187)
!318 = !DILocation(line: 482, column: 30, scope: !187)
!319 = !DILocation(line: 482, column: 57, scope: !187)
!320 = !DILocation(line: 482, column: 55, scope: !187)
!321 = !DILocation(line: 482, column: 36, scope: !187)
!322 = !DILocation(line: 483, column: 32, scope: !187)
!323 = !DILocation(line: 483, column: 24, scope: !187)
!324 = !DILocation(line: 483, column: 13, scope: !187)
!325 = !DILocation(line: 484, column: 9, scope: !187)
!326 = !DILocation(line: 485, column: 5, scope: !187)
!327 = !DILocation(line: 481, column: 17, scope: !187)
!328 = distinct !{!328, !315, !326, !70}
!329 = !DILocation(line: 486, column: 11, scope: !187)
!330 = !DILocation(line: 486, column: 22, scope: !187)
!331 = !DILocation(line: 486, column: 19, scope: !187)
!332 = !DILocation(line: 486, column: 29, scope: !187)
!333 = !DILocation(line: 486, column: 34, scope: !187)
!334 = !DILocation(line: 486, column: 38, scope: !187)
!335 = !DILocation(line: 486, column: 45, scope: !187)
!336 = !DILocation(line: 486, column: 58, scope: !187)
!337 = !DILocation(line: 486, column: 61, scope: !187)
!338 = !DILocation(line: 486, column: 79, scope: !187)
!339 = !DILocation(line: 486, column: 9, scope: !187)
!340 = !DILocation(line: 487, column: 17, scope: !187)
!341 = !DILocation(line: 487, column: 9, scope: !187)
!342 = !DILocation(line: 488, column: 5, scope: !187)
!343 = !DILocation(line: 489, column: 12, scope: !187)
!344 = !DILocation(line: 489, column: 5, scope: !187)
!345 = !DILocation(line: 490, column: 1, scope: !187)
!346 = distinct !DISubprogram(name: "lends", scope: !6, file: !6, line: 405, type: !7, scopeLine: 405, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!347 = !DILocation(line: 406, column: 12, scope: !346)
!348 = !DILocation(line: 406, column: 19, scope: !346)
!349 = !DILocation(line: 406, column: 24, scope: !346)
!350 = !DILocation(line: 406, column: 27, scope: !346)
!351 = !DILocation(line: 406, column: 47, scope: !346)
!352 = !DILocation(line: 406, column: 37, scope: !346)
!353 = !DILocation(line: 406, column: 34, scope: !346)
!354 = !DILocation(line: 406, column: 71, scope: !346)
!355 = !DILocation(line: 406, column: 74, scope: !346)
!356 = !DILocation(line: 406, column: 82, scope: !346)
!357 = !DILocation(line: 406, column: 86, scope: !346)
!358 = !DILocation(line: 406, column: 98, scope: !346)
!359 = !DILocation(line: 406, column: 101, scope: !346)
!360 = !DILocation(line: 406, column: 112, scope: !346)
!361 = !DILocation(line: 406, column: 117, scope: !346)
!362 = !DILocation(line: 407, column: 14, scope: !346)
!363 = !DILocation(line: 407, column: 25, scope: !346)
!364 = !DILocation(line: 407, column: 22, scope: !346)
!365 = !DILocation(line: 407, column: 32, scope: !346)
!366 = !DILocation(line: 407, column: 37, scope: !346)
!367 = !DILocation(line: 407, column: 40, scope: !346)
!368 = !DILocation(line: 407, column: 46, scope: !346)
!369 = !DILocation(line: 0, scope: !346)
!370 = !DILocation(line: 406, column: 5, scope: !346)
!371 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 410, type: !7, scopeLine: 410, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!372 = !DILocation(line: 411, column: 22, scope: !371)
!373 = !DILocation(line: 411, column: 5, scope: !371)
!374 = !DILocation(line: 411, column: 13, scope: !371)
!375 = !DILocation(line: 411, column: 20, scope: !371)
!376 = !DILocation(line: 412, column: 10, scope: !371)
!377 = !DILocation(line: 413, column: 17, scope: !371)
!378 = !DILocation(line: 414, column: 25, scope: !371)
!379 = !DILocation(line: 414, column: 23, scope: !371)
!380 = !DILocation(line: 415, column: 18, scope: !371)
!381 = !DILocation(line: 415, column: 16, scope: !371)
!382 = !DILocation(line: 416, column: 14, scope: !371)
!383 = !DILocation(line: 416, column: 25, scope: !371)
!384 = !DILocation(line: 416, column: 12, scope: !371)
!385 = !DILocation(line: 417, column: 22, scope: !371)
!386 = !DILocation(line: 418, column: 5, scope: !371)
!387 = distinct !DISubprogram(name: "keep", scope: !6, file: !6, line: 171, type: !7, scopeLine: 171, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!388 = !DILocation(line: 172, column: 5, scope: !387)
!389 = !DILocation(line: 172, column: 26, scope: !387)
!390 = !DILocation(line: 172, column: 27, scope: !387)
!391 = !{!392, !20, i64 0}
!392 = !{!"kept", !20, i64 0, !20, i64 2}
!393 = !DILocation(line: 172, column: 35, scope: !387)
!394 = !DILocation(line: 172, column: 42, scope: !387)
!395 = !DILocation(line: 172, column: 55, scope: !387)
!396 = !DILocation(line: 172, column: 58, scope: !387)
!397 = !DILocation(line: 172, column: 76, scope: !387)
!398 = !DILocation(line: 172, column: 65, scope: !387)
!399 = !DILocation(line: 172, column: 93, scope: !387)
!400 = !{!392, !20, i64 2}
!401 = !DILocation(line: 172, column: 104, scope: !387)
!402 = !DILocation(line: 173, column: 18, scope: !387)
!403 = !DILocation(line: 173, column: 10, scope: !387)
!404 = !DILocation(line: 173, column: 26, scope: !387)
!405 = !DILocation(line: 173, column: 36, scope: !387)
!406 = !DILocation(line: 173, column: 47, scope: !387)
!407 = !DILocation(line: 173, column: 65, scope: !387)
!408 = !DILocation(line: 173, column: 68, scope: !387)
!409 = !DILocation(line: 173, column: 79, scope: !387)
!410 = !DILocation(line: 173, column: 9, scope: !387)
!411 = !DILocation(line: 174, column: 15, scope: !387)
!412 = !DILocation(line: 174, column: 38, scope: !387)
!413 = !DILocation(line: 174, column: 26, scope: !387)
!414 = !DILocation(line: 174, column: 42, scope: !387)
!415 = !DILocation(line: 174, column: 9, scope: !387)
!416 = !DILocation(line: 174, column: 55, scope: !387)
!417 = !{i64 0, i64 2, !19, i64 2, i64 2, !19}
!418 = !DILocation(line: 175, column: 5, scope: !387)
!419 = !DILocation(line: 176, column: 1, scope: !387)
!420 = distinct !DISubprogram(name: "stop_waiting", scope: !6, file: !6, line: 397, type: !7, scopeLine: 397, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!421 = !DILocation(line: 398, column: 10, scope: !420)
!422 = !DILocation(line: 398, column: 19, scope: !420)
!423 = !DILocation(line: 398, column: 31, scope: !420)
!424 = !DILocation(line: 398, column: 41, scope: !420)
!425 = !DILocation(line: 398, column: 38, scope: !420)
!426 = !DILocation(line: 398, column: 5, scope: !420)
!427 = !DILocation(line: 399, column: 17, scope: !420)
!428 = !DILocation(line: 399, column: 9, scope: !420)
!429 = !DILocation(line: 399, column: 25, scope: !420)
!430 = !DILocation(line: 399, column: 31, scope: !420)
!431 = !DILocation(line: 400, column: 5, scope: !420)
!432 = !DILocation(line: 398, column: 61, scope: !420)
!433 = distinct !{!433, !426, !431, !70}
!434 = !DILocation(line: 401, column: 1, scope: !420)
!435 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 272, type: !7, scopeLine: 272, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!436 = !DILocation(line: 273, column: 5, scope: !435)
!437 = !DILocation(line: 273, column: 13, scope: !435)
!438 = !DILocation(line: 273, column: 19, scope: !435)
!439 = !DILocation(line: 274, column: 21, scope: !435)
!440 = !DILocation(line: 274, column: 28, scope: !435)
!441 = !DILocation(line: 274, column: 36, scope: !435)
!442 = !DILocation(line: 274, column: 45, scope: !435)
!443 = !DILocation(line: 274, column: 79, scope: !435)
!444 = !DILocation(line: 274, column: 87, scope: !435)
!445 = !DILocation(line: 274, column: 27, scope: !435)
!446 = !DILocation(line: 274, column: 25, scope: !435)
!447 = !DILocation(line: 274, column: 5, scope: !435)
!448 = !DILocation(line: 274, column: 13, scope: !435)
!449 = !DILocation(line: 274, column: 19, scope: !435)
!450 = !{!60, !41, i64 24}
!451 = !DILocation(line: 275, column: 9, scope: !435)
!452 = !DILocation(line: 275, column: 17, scope: !435)
!453 = !DILocation(line: 275, column: 26, scope: !435)
!454 = !DILocation(line: 276, column: 9, scope: !435)
!455 = !DILocation(line: 276, column: 17, scope: !435)
!456 = !DILocation(line: 276, column: 26, scope: !435)
!457 = !DILocation(line: 277, column: 5, scope: !435)
!458 = !DILocation(line: 278, column: 1, scope: !435)
!459 = distinct !DISubprogram(name: "have_look", scope: !6, file: !6, line: 235, type: !7, scopeLine: 235, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!460 = !DILocation(line: 236, column: 10, scope: !459)
!461 = !DILocation(line: 236, column: 18, scope: !459)
!462 = !DILocation(line: 236, column: 9, scope: !459)
!463 = !DILocation(line: 237, column: 27, scope: !459)
!464 = !DILocation(line: 237, column: 9, scope: !459)
!465 = !DILocation(line: 237, column: 17, scope: !459)
!466 = !DILocation(line: 237, column: 25, scope: !459)
!467 = !DILocation(line: 238, column: 18, scope: !459)
!468 = !DILocation(line: 238, column: 9, scope: !459)
!469 = !DILocation(line: 239, column: 5, scope: !459)
!470 = !DILocation(line: 240, column: 9, scope: !459)
!471 = !DILocation(line: 240, column: 17, scope: !459)
!472 = !DILocation(line: 240, column: 23, scope: !459)
!473 = !DILocation(line: 242, column: 1, scope: !459)
!474 = distinct !DISubprogram(name: "put_off", scope: !6, file: !6, line: 100, type: !7, scopeLine: 100, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!475 = !DILocation(line: 101, column: 9, scope: !474)
!476 = !DILocation(line: 101, column: 16, scope: !474)
!477 = !DILocation(line: 101, column: 34, scope: !474)
!478 = !DILocation(line: 101, column: 37, scope: !474)
!479 = !DILocation(line: 101, column: 44, scope: !474)
!480 = !DILocation(line: 102, column: 26, scope: !474)
!481 = !DILocation(line: 102, column: 23, scope: !474)
!482 = !DILocation(line: 102, column: 17, scope: !474)
!483 = !DILocation(line: 103, column: 5, scope: !474)
!484 = !DILocation(line: 104, column: 9, scope: !474)
!485 = !DILocation(line: 104, column: 27, scope: !474)
!486 = !DILocation(line: 105, column: 37, scope: !474)
!487 = !DILocation(line: 105, column: 36, scope: !474)
!488 = !DILocation(line: 105, column: 24, scope: !474)
!489 = !DILocation(line: 106, column: 5, scope: !474)
!490 = !DILocation(line: 107, column: 1, scope: !474)
!491 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 493, type: !7, scopeLine: 493, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!492 = !{!61, !61, i64 0}
!493 = !DILocation(line: 494, column: 9, scope: !491)
!494 = !DILocation(line: 494, column: 31, scope: !491)
!495 = !DILocation(line: 496, column: 9, scope: !491)
!496 = !DILocation(line: 497, column: 9, scope: !491)
!497 = !DILocation(line: 498, column: 16, scope: !491)
!498 = !DILocation(line: 498, column: 9, scope: !491)
!499 = !DILocation(line: 500, column: 9, scope: !491)
!500 = !DILocation(line: 500, column: 27, scope: !491)
!501 = !DILocation(line: 500, column: 47, scope: !491)
!502 = !DILocation(line: 500, column: 58, scope: !491)
!503 = !DILocation(line: 500, column: 50, scope: !491)
!504 = !DILocation(line: 500, column: 77, scope: !491)
!505 = !{!60, !61, i64 2}
!506 = !DILocation(line: 500, column: 83, scope: !491)
!507 = !DILocation(line: 500, column: 80, scope: !491)
!508 = !DILocation(line: 501, column: 16, scope: !491)
!509 = !DILocation(line: 501, column: 9, scope: !491)
!510 = !DILocation(line: 503, column: 5, scope: !491)
!511 = !DILocation(line: 504, column: 21, scope: !491)
!512 = !DILocation(line: 504, column: 13, scope: !491)
!513 = !DILocation(line: 504, column: 5, scope: !491)
!514 = !DILocation(line: 505, column: 12, scope: !491)
!515 = !DILocation(line: 505, column: 5, scope: !491)
!516 = !DILocation(line: 506, column: 1, scope: !491)
!517 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 509, type: !7, scopeLine: 509, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!518 = !DILocation(line: 510, column: 9, scope: !517)
!519 = !DILocation(line: 511, column: 35, scope: !517)
!520 = !DILocation(line: 511, column: 27, scope: !517)
!521 = !DILocation(line: 511, column: 16, scope: !517)
!522 = !DILocation(line: 511, column: 9, scope: !517)
!523 = !DILocation(line: 513, column: 5, scope: !517)
!524 = !DILocation(line: 514, column: 13, scope: !517)
!525 = !DILocation(line: 515, column: 12, scope: !517)
!526 = !DILocation(line: 515, column: 5, scope: !517)
!527 = !DILocation(line: 516, column: 1, scope: !517)
!528 = distinct !DISubprogram(name: "take_back", scope: !6, file: !6, line: 422, type: !7, scopeLine: 422, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!529 = !DILocation(line: 423, column: 17, scope: !528)
!530 = !DILocation(line: 424, column: 14, scope: !528)
!531 = !DILocation(line: 424, column: 12, scope: !528)
!532 = !DILocation(line: 425, column: 20, scope: !528)
!533 = !DILocation(line: 425, column: 26, scope: !528)
!534 = !DILocation(line: 425, column: 24, scope: !528)
!535 = !DILocation(line: 425, column: 52, scope: !528)
!536 = !DILocation(line: 425, column: 72, scope: !528)
!537 = !DILocation(line: 425, column: 70, scope: !528)
!538 = !DILocation(line: 425, column: 38, scope: !528)
!539 = !DILocation(line: 425, column: 9, scope: !528)
!540 = !DILocation(line: 426, column: 17, scope: !528)
!541 = !DILocation(line: 427, column: 5, scope: !528)
!542 = !DILocation(line: 428, column: 24, scope: !528)
!543 = !DILocation(line: 428, column: 32, scope: !528)
!544 = !DILocation(line: 428, column: 22, scope: !528)
!545 = !DILocation(line: 429, column: 21, scope: !528)
!546 = !DILocation(line: 430, column: 5, scope: !528)
!547 = !DILocation(line: 430, column: 13, scope: !528)
!548 = !DILocation(line: 430, column: 20, scope: !528)
!549 = !DILocation(line: 431, column: 5, scope: !528)
!550 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 519, type: !7, scopeLine: 519, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!551 = !DILocation(line: 520, column: 5, scope: !550)
!552 = !DILocation(line: 521, column: 12, scope: !550)
!553 = !DILocation(line: 521, column: 5, scope: !550)
!554 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 525, type: !7, scopeLine: 525, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!555 = !DILocation(line: 526, column: 5, scope: !554)
!556 = !DILocation(line: 527, column: 5, scope: !554)
!557 = !DILocation(line: 528, column: 18, scope: !554)
!558 = !DILocation(line: 528, column: 32, scope: !554)
!559 = !DILocation(line: 528, column: 25, scope: !554)
!560 = !DILocation(line: 528, column: 37, scope: !554)
!561 = !DILocation(line: 528, column: 45, scope: !554)
!562 = !DILocation(line: 528, column: 43, scope: !554)
!563 = !DILocation(line: 528, column: 22, scope: !554)
!564 = !DILocation(line: 528, column: 16, scope: !554)
!565 = !DILocation(line: 529, column: 15, scope: !554)
!566 = !DILocation(line: 530, column: 10, scope: !554)
!567 = !DILocation(line: 530, column: 9, scope: !554)
!568 = !DILocation(line: 531, column: 9, scope: !554)
!569 = !DILocation(line: 532, column: 5, scope: !554)
!570 = !DILocation(line: 533, column: 1, scope: !554)
!571 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 117, type: !7, scopeLine: 117, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!572 = !DILocation(line: 118, column: 10, scope: !571)
!573 = !DILocation(line: 118, column: 9, scope: !571)
!574 = !DILocation(line: 119, column: 17, scope: !571)
!575 = !DILocation(line: 120, column: 17, scope: !571)
!576 = !DILocation(line: 121, column: 22, scope: !571)
!577 = !DILocation(line: 122, column: 15, scope: !571)
!578 = !DILocation(line: 123, column: 17, scope: !571)
!579 = !DILocation(line: 124, column: 5, scope: !571)
!580 = !DILocation(line: 125, column: 1, scope: !571)
!581 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 133, type: !7, scopeLine: 133, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!582 = !DILocation(line: 134, column: 27, scope: !581)
!583 = !DILocation(line: 135, column: 13, scope: !581)
!584 = !DILocation(line: 136, column: 13, scope: !581)
!585 = !DILocation(line: 137, column: 5, scope: !581)
!586 = !DILocation(line: 137, column: 14, scope: !581)
!587 = !DILocation(line: 138, column: 9, scope: !581)
!588 = !DILocation(line: 138, column: 27, scope: !581)
!589 = !DILocation(line: 139, column: 23, scope: !581)
!590 = !DILocation(line: 139, column: 29, scope: !581)
!591 = !DILocation(line: 139, column: 16, scope: !581)
!592 = !DILocation(line: 139, column: 14, scope: !581)
!593 = !DILocation(line: 140, column: 13, scope: !581)
!594 = !DILocation(line: 141, column: 27, scope: !581)
!595 = !DILocation(line: 141, column: 33, scope: !581)
!596 = !DILocation(line: 141, column: 20, scope: !581)
!597 = !DILocation(line: 141, column: 18, scope: !581)
!598 = !DILocation(line: 142, column: 9, scope: !581)
!599 = !DILocation(line: 143, column: 5, scope: !581)
!600 = !DILocation(line: 144, column: 23, scope: !581)
!601 = !DILocation(line: 144, column: 37, scope: !581)
!602 = !DILocation(line: 144, column: 29, scope: !581)
!603 = !DILocation(line: 144, column: 56, scope: !581)
!604 = !{!60, !41, i64 20}
!605 = !DILocation(line: 144, column: 16, scope: !581)
!606 = !DILocation(line: 144, column: 14, scope: !581)
!607 = !DILocation(line: 146, column: 5, scope: !581)
!608 = !DILocation(line: 146, column: 21, scope: !581)
!609 = !DILocation(line: 146, column: 39, scope: !581)
!610 = !DILocation(line: 146, column: 61, scope: !581)
!611 = !DILocation(line: 146, column: 76, scope: !581)
!612 = !DILocation(line: 146, column: 94, scope: !581)
!613 = !DILocation(line: 146, column: 14, scope: !581)
!614 = !DILocation(line: 147, column: 10, scope: !581)
!615 = !DILocation(line: 147, column: 19, scope: !581)
!616 = !DILocation(line: 147, column: 31, scope: !581)
!617 = !DILocation(line: 147, column: 38, scope: !581)
!618 = !DILocation(line: 147, column: 43, scope: !581)
!619 = !DILocation(line: 147, column: 46, scope: !581)
!620 = !DILocation(line: 147, column: 56, scope: !581)
!621 = !DILocation(line: 147, column: 53, scope: !581)
!622 = !DILocation(line: 0, scope: !581)
!623 = !DILocation(line: 147, column: 5, scope: !581)
!624 = !DILocation(line: 148, column: 9, scope: !581)
!625 = !DILocation(line: 148, column: 48, scope: !581)
!626 = !DILocation(line: 148, column: 40, scope: !581)
!627 = !DILocation(line: 148, column: 30, scope: !581)
!628 = !DILocation(line: 149, column: 13, scope: !581)
!629 = !DILocation(line: 149, column: 21, scope: !581)
!630 = !DILocation(line: 150, column: 27, scope: !581)
!631 = !DILocation(line: 150, column: 33, scope: !581)
!632 = !DILocation(line: 150, column: 41, scope: !581)
!633 = !DILocation(line: 150, column: 20, scope: !581)
!634 = !DILocation(line: 150, column: 18, scope: !581)
!635 = !DILocation(line: 151, column: 9, scope: !581)
!636 = !DILocation(line: 151, column: 21, scope: !581)
!637 = !DILocation(line: 151, column: 29, scope: !581)
!638 = !DILocation(line: 151, column: 36, scope: !581)
!639 = !DILocation(line: 151, column: 39, scope: !581)
!640 = !DILocation(line: 151, column: 47, scope: !581)
!641 = !DILocation(line: 151, column: 54, scope: !581)
!642 = !DILocation(line: 151, column: 20, scope: !581)
!643 = !DILocation(line: 152, column: 27, scope: !581)
!644 = !DILocation(line: 152, column: 33, scope: !581)
!645 = !DILocation(line: 152, column: 41, scope: !581)
!646 = !DILocation(line: 152, column: 20, scope: !581)
!647 = !DILocation(line: 152, column: 18, scope: !581)
!648 = !DILocation(line: 153, column: 9, scope: !581)
!649 = !DILocation(line: 154, column: 5, scope: !581)
!650 = !DILocation(line: 147, column: 68, scope: !581)
!651 = distinct !{!651, !623, !649, !70}
!652 = !DILocation(line: 155, column: 14, scope: !581)
!653 = !DILocation(line: 155, column: 21, scope: !581)
!654 = !DILocation(line: 155, column: 19, scope: !581)
!655 = !DILocation(line: 155, column: 12, scope: !581)
!656 = !DILocation(line: 156, column: 20, scope: !581)
!657 = !DILocation(line: 156, column: 26, scope: !581)
!658 = !DILocation(line: 156, column: 24, scope: !581)
!659 = !DILocation(line: 156, column: 35, scope: !581)
!660 = !DILocation(line: 156, column: 32, scope: !581)
!661 = !DILocation(line: 156, column: 9, scope: !581)
!662 = !DILocation(line: 157, column: 17, scope: !581)
!663 = !DILocation(line: 158, column: 5, scope: !581)
!664 = !DILocation(line: 159, column: 1, scope: !581)
!665 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 566, type: !7, scopeLine: 566, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!666 = !DILocation(line: 567, column: 9, scope: !665)
!667 = !DILocation(line: 567, column: 16, scope: !665)
!668 = !DILocation(line: 568, column: 51, scope: !665)
!669 = !DILocation(line: 568, column: 9, scope: !665)
!670 = !DILocation(line: 569, column: 5, scope: !665)
!671 = !DILocation(line: 570, column: 1, scope: !665)
!672 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 535, type: !7, scopeLine: 535, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!673 = !DILocation(line: 536, column: 9, scope: !672)
!674 = !DILocation(line: 536, column: 18, scope: !672)
!675 = !{!676, !20, i64 0}
!676 = !{!"request", !20, i64 0, !20, i64 2, !61, i64 4, !20, i64 6, !41, i64 8, !41, i64 12}
!677 = !DILocation(line: 536, column: 28, scope: !672)
!678 = !DILocation(line: 536, column: 41, scope: !672)
!679 = !DILocation(line: 536, column: 25, scope: !672)
!680 = !DILocation(line: 536, column: 45, scope: !672)
!681 = !DILocation(line: 536, column: 48, scope: !672)
!682 = !DILocation(line: 536, column: 57, scope: !672)
!683 = !DILocation(line: 536, column: 64, scope: !672)
!684 = !DILocation(line: 537, column: 9, scope: !672)
!685 = !DILocation(line: 539, column: 5, scope: !672)
!686 = !DILocation(line: 539, column: 38, scope: !672)
!687 = !DILocation(line: 539, column: 47, scope: !672)
!688 = !DILocation(line: 539, column: 30, scope: !672)
!689 = !DILocation(line: 539, column: 20, scope: !672)
!690 = !DILocation(line: 540, column: 21, scope: !672)
!691 = !DILocation(line: 540, column: 30, scope: !672)
!692 = !{!676, !20, i64 2}
!693 = !DILocation(line: 540, column: 5, scope: !672)
!694 = !DILocation(line: 540, column: 13, scope: !672)
!695 = !DILocation(line: 540, column: 19, scope: !672)
!696 = !DILocation(line: 541, column: 18, scope: !672)
!697 = !DILocation(line: 541, column: 27, scope: !672)
!698 = !{!676, !61, i64 4}
!699 = !DILocation(line: 541, column: 5, scope: !672)
!700 = !DILocation(line: 541, column: 13, scope: !672)
!701 = !DILocation(line: 541, column: 16, scope: !672)
!702 = !DILocation(line: 542, column: 21, scope: !672)
!703 = !DILocation(line: 542, column: 30, scope: !672)
!704 = !{!676, !20, i64 6}
!705 = !DILocation(line: 542, column: 5, scope: !672)
!706 = !DILocation(line: 542, column: 13, scope: !672)
!707 = !DILocation(line: 542, column: 19, scope: !672)
!708 = !DILocation(line: 543, column: 22, scope: !672)
!709 = !DILocation(line: 543, column: 31, scope: !672)
!710 = !{!676, !41, i64 8}
!711 = !DILocation(line: 543, column: 5, scope: !672)
!712 = !DILocation(line: 543, column: 13, scope: !672)
!713 = !DILocation(line: 543, column: 20, scope: !672)
!714 = !DILocation(line: 544, column: 24, scope: !672)
!715 = !DILocation(line: 544, column: 33, scope: !672)
!716 = !{!676, !41, i64 12}
!717 = !DILocation(line: 544, column: 5, scope: !672)
!718 = !DILocation(line: 544, column: 13, scope: !672)
!719 = !DILocation(line: 544, column: 22, scope: !672)
!720 = !{!60, !41, i64 12}
!721 = !DILocation(line: 545, column: 5, scope: !672)
!722 = !DILocation(line: 546, column: 5, scope: !672)
!723 = !DILocation(line: 547, column: 9, scope: !672)
!724 = !DILocation(line: 547, column: 17, scope: !672)
!725 = !DILocation(line: 547, column: 23, scope: !672)
!726 = !DILocation(line: 548, column: 27, scope: !672)
!727 = !DILocation(line: 548, column: 35, scope: !672)
!728 = !DILocation(line: 548, column: 41, scope: !672)
!729 = !DILocation(line: 548, column: 23, scope: !672)
!730 = !DILocation(line: 548, column: 17, scope: !672)
!731 = !DILocation(line: 549, column: 5, scope: !672)
!732 = !DILocation(line: 552, column: 23, scope: !672)
!733 = !DILocation(line: 552, column: 30, scope: !672)
!734 = !DILocation(line: 552, column: 38, scope: !672)
!735 = !DILocation(line: 552, column: 45, scope: !672)
!736 = !DILocation(line: 552, column: 27, scope: !672)
!737 = !DILocation(line: 552, column: 5, scope: !672)
!738 = !DILocation(line: 552, column: 13, scope: !672)
!739 = !DILocation(line: 552, column: 21, scope: !672)
!740 = !DILocation(line: 553, column: 17, scope: !672)
!741 = !DILocation(line: 554, column: 12, scope: !672)
!742 = !DILocation(line: 554, column: 5, scope: !672)
!743 = !DILocation(line: 555, column: 5, scope: !672)
!744 = !DILocation(line: 556, column: 5, scope: !672)
!745 = !DILocation(line: 557, column: 1, scope: !672)
!746 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 109, type: !7, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!747 = !DILocation(line: 109, column: 59, scope: !746)
!748 = !DILocation(line: 109, column: 65, scope: !746)
!749 = !DILocation(line: 109, column: 63, scope: !746)
!750 = !DILocation(line: 109, column: 71, scope: !746)
!751 = !DILocation(line: 109, column: 42, scope: !746)
!752 = distinct !DISubprogram(name: "look_ahead", scope: !6, file: !6, line: 245, type: !7, scopeLine: 245, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!753 = !DILocation(line: 246, column: 20, scope: !752)
!754 = !DILocation(line: 246, column: 24, scope: !752)
!755 = !DILocation(line: 246, column: 18, scope: !752)
!756 = !DILocation(line: 247, column: 10, scope: !752)
!757 = !DILocation(line: 247, column: 19, scope: !752)
!758 = !DILocation(line: 247, column: 31, scope: !752)
!759 = !DILocation(line: 247, column: 41, scope: !752)
!760 = !DILocation(line: 247, column: 38, scope: !752)
!761 = !DILocation(line: 247, column: 5, scope: !752)
!762 = !DILocation(line: 248, column: 9, scope: !752)
!763 = !DILocation(line: 248, column: 48, scope: !752)
!764 = !DILocation(line: 248, column: 40, scope: !752)
!765 = !DILocation(line: 248, column: 30, scope: !752)
!766 = !DILocation(line: 249, column: 13, scope: !752)
!767 = !DILocation(line: 249, column: 21, scope: !752)
!768 = !DILocation(line: 249, column: 28, scope: !752)
!769 = !DILocation(line: 249, column: 33, scope: !752)
!770 = !DILocation(line: 249, column: 37, scope: !752)
!771 = !DILocation(line: 249, column: 45, scope: !752)
!772 = !DILocation(line: 249, column: 52, scope: !752)
!773 = !DILocation(line: 249, column: 65, scope: !752)
!774 = !DILocation(line: 249, column: 73, scope: !752)
!775 = !DILocation(line: 249, column: 83, scope: !752)
!776 = !DILocation(line: 249, column: 81, scope: !752)
!777 = !DILocation(line: 249, column: 97, scope: !752)
!778 = !DILocation(line: 250, column: 28, scope: !752)
!779 = !DILocation(line: 250, column: 36, scope: !752)
!780 = !DILocation(line: 250, column: 26, scope: !752)
!781 = !DILocation(line: 251, column: 9, scope: !752)
!782 = !DILocation(line: 252, column: 5, scope: !752)
!783 = !DILocation(line: 247, column: 61, scope: !752)
!784 = distinct !{!784, !761, !782, !70}
!785 = !DILocation(line: 253, column: 1, scope: !752)
!786 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 281, type: !7, scopeLine: 281, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!787 = !DILocation(line: 282, column: 10, scope: !786)
!788 = !DILocation(line: 282, column: 18, scope: !786)
!789 = !DILocation(line: 282, column: 9, scope: !786)
!790 = !DILocation(line: 283, column: 13, scope: !786)
!791 = !DILocation(line: 283, column: 21, scope: !786)
!792 = !DILocation(line: 283, column: 28, scope: !786)
!793 = !DILocation(line: 283, column: 33, scope: !786)
!794 = !DILocation(line: 283, column: 44, scope: !786)
!795 = !DILocation(line: 283, column: 52, scope: !786)
!796 = !DILocation(line: 283, column: 37, scope: !786)
!797 = !DILocation(line: 284, column: 13, scope: !786)
!798 = !DILocation(line: 286, column: 18, scope: !786)
!799 = !DILocation(line: 286, column: 9, scope: !786)
!800 = !DILocation(line: 287, column: 5, scope: !786)
!801 = !DILocation(line: 288, column: 16, scope: !786)
!802 = !DILocation(line: 288, column: 24, scope: !786)
!803 = !DILocation(line: 288, column: 9, scope: !786)
!804 = !DILocation(line: 289, column: 13, scope: !786)
!805 = !DILocation(line: 289, column: 21, scope: !786)
!806 = !DILocation(line: 289, column: 28, scope: !786)
!807 = !DILocation(line: 290, column: 18, scope: !786)
!808 = !DILocation(line: 290, column: 26, scope: !786)
!809 = !DILocation(line: 290, column: 13, scope: !786)
!810 = !DILocation(line: 291, column: 13, scope: !786)
!811 = !DILocation(line: 291, column: 21, scope: !786)
!812 = !DILocation(line: 291, column: 28, scope: !786)
!813 = !DILocation(line: 292, column: 9, scope: !786)
!814 = !DILocation(line: 293, column: 16, scope: !786)
!815 = !DILocation(line: 293, column: 9, scope: !786)
!816 = !DILocation(line: 294, column: 9, scope: !786)
!817 = !DILocation(line: 296, column: 9, scope: !786)
!818 = !DILocation(line: 296, column: 17, scope: !786)
!819 = !DILocation(line: 296, column: 23, scope: !786)
!820 = !DILocation(line: 296, column: 34, scope: !786)
!821 = !DILocation(line: 296, column: 42, scope: !786)
!822 = !DILocation(line: 296, column: 27, scope: !786)
!823 = !DILocation(line: 297, column: 9, scope: !786)
!824 = !DILocation(line: 299, column: 5, scope: !786)
!825 = !DILocation(line: 299, column: 13, scope: !786)
!826 = !DILocation(line: 299, column: 19, scope: !786)
!827 = !DILocation(line: 300, column: 9, scope: !786)
!828 = !DILocation(line: 300, column: 17, scope: !786)
!829 = !DILocation(line: 300, column: 24, scope: !786)
!830 = !DILocation(line: 300, column: 29, scope: !786)
!831 = !DILocation(line: 300, column: 71, scope: !786)
!832 = !DILocation(line: 300, column: 79, scope: !786)
!833 = !DILocation(line: 300, column: 46, scope: !786)
!834 = !DILocation(line: 300, column: 32, scope: !786)
!835 = !DILocation(line: 300, column: 89, scope: !786)
!836 = !DILocation(line: 300, column: 97, scope: !786)
!837 = !DILocation(line: 300, column: 86, scope: !786)
!838 = !DILocation(line: 301, column: 16, scope: !786)
!839 = !DILocation(line: 301, column: 9, scope: !786)
!840 = !DILocation(line: 302, column: 9, scope: !786)
!841 = !DILocation(line: 304, column: 9, scope: !786)
!842 = !DILocation(line: 304, column: 17, scope: !786)
!843 = !DILocation(line: 304, column: 24, scope: !786)
!844 = !DILocation(line: 304, column: 29, scope: !786)
!845 = !DILocation(line: 304, column: 32, scope: !786)
!846 = !DILocation(line: 304, column: 40, scope: !786)
!847 = !DILocation(line: 304, column: 46, scope: !786)
!848 = !DILocation(line: 304, column: 64, scope: !786)
!849 = !DILocation(line: 304, column: 84, scope: !786)
!850 = !DILocation(line: 304, column: 67, scope: !786)
!851 = !DILocation(line: 305, column: 15, scope: !786)
!852 = !DILocation(line: 305, column: 9, scope: !786)
!853 = !DILocation(line: 306, column: 9, scope: !786)
!854 = !DILocation(line: 308, column: 5, scope: !786)
!855 = !DILocation(line: 309, column: 1, scope: !786)
!856 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 311, type: !7, scopeLine: 311, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!857 = !DILocation(line: 314, column: 22, scope: !856)
!858 = !DILocation(line: 314, column: 45, scope: !856)
!859 = !DILocation(line: 314, column: 44, scope: !856)
!860 = !DILocation(line: 314, column: 20, scope: !856)
!861 = !DILocation(line: 315, column: 9, scope: !856)
!862 = !DILocation(line: 316, column: 13, scope: !856)
!863 = !DILocation(line: 316, column: 21, scope: !856)
!864 = !DILocation(line: 317, column: 13, scope: !856)
!865 = !DILocation(line: 317, column: 22, scope: !856)
!866 = !DILocation(line: 318, column: 18, scope: !856)
!867 = !DILocation(line: 318, column: 34, scope: !856)
!868 = !DILocation(line: 318, column: 27, scope: !856)
!869 = !DILocation(line: 318, column: 44, scope: !856)
!870 = !DILocation(line: 318, column: 49, scope: !856)
!871 = !DILocation(line: 318, column: 54, scope: !856)
!872 = !DILocation(line: 318, column: 13, scope: !856)
!873 = !DILocation(line: 319, column: 23, scope: !856)
!874 = !DILocation(line: 320, column: 13, scope: !856)
!875 = !DILocation(line: 318, column: 65, scope: !856)
!876 = distinct !{!876, !872, !874, !70}
!877 = !DILocation(line: 321, column: 24, scope: !856)
!878 = !DILocation(line: 321, column: 32, scope: !856)
!879 = !DILocation(line: 321, column: 21, scope: !856)
!880 = !DILocation(line: 322, column: 35, scope: !856)
!881 = !DILocation(line: 322, column: 33, scope: !856)
!882 = !DILocation(line: 323, column: 17, scope: !856)
!883 = !DILocation(line: 324, column: 36, scope: !856)
!884 = !DILocation(line: 324, column: 34, scope: !856)
!885 = !DILocation(line: 325, column: 17, scope: !856)
!886 = !DILocation(line: 327, column: 21, scope: !856)
!887 = !DILocation(line: 328, column: 30, scope: !856)
!888 = !DILocation(line: 329, column: 13, scope: !856)
!889 = !DILocation(line: 330, column: 9, scope: !856)
!890 = !DILocation(line: 331, column: 5, scope: !856)
!891 = !DILocation(line: 332, column: 9, scope: !856)
!892 = !DILocation(line: 332, column: 20, scope: !856)
!893 = !DILocation(line: 332, column: 25, scope: !856)
!894 = !DILocation(line: 332, column: 30, scope: !856)
!895 = !DILocation(line: 332, column: 38, scope: !856)
!896 = !DILocation(line: 332, column: 42, scope: !856)
!897 = !DILocation(line: 333, column: 29, scope: !856)
!898 = !DILocation(line: 333, column: 16, scope: !856)
!899 = !DILocation(line: 333, column: 9, scope: !856)
!900 = !DILocation(line: 335, column: 22, scope: !856)
!901 = !DILocation(line: 336, column: 5, scope: !856)
!902 = !DILocation(line: 337, column: 1, scope: !856)
!903 = distinct !DISubprogram(name: "activate", scope: !6, file: !6, line: 227, type: !7, scopeLine: 227, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!904 = !DILocation(line: 228, column: 5, scope: !903)
!905 = !DILocation(line: 228, column: 13, scope: !903)
!906 = !DILocation(line: 228, column: 20, scope: !903)
!907 = !DILocation(line: 229, column: 21, scope: !903)
!908 = !DILocation(line: 229, column: 29, scope: !903)
!909 = !DILocation(line: 229, column: 39, scope: !903)
!910 = !DILocation(line: 229, column: 47, scope: !903)
!911 = !DILocation(line: 229, column: 37, scope: !903)
!912 = !DILocation(line: 229, column: 5, scope: !903)
!913 = !DILocation(line: 229, column: 13, scope: !903)
!914 = !DILocation(line: 229, column: 19, scope: !903)
!915 = !DILocation(line: 230, column: 5, scope: !903)
!916 = !DILocation(line: 230, column: 13, scope: !903)
!917 = !DILocation(line: 230, column: 24, scope: !903)
!918 = !DILocation(line: 231, column: 11, scope: !903)
!919 = !DILocation(line: 232, column: 1, scope: !903)
!920 = distinct !DISubprogram(name: "sancus_get_id", scope: !921, file: !921, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!921 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!922 = !DILocation(line: 267, column: 5, scope: !920)
!923 = !DILocation(line: 268, column: 5, scope: !920)
!924 = !{i64 0}
!925 = !DILocation(line: 269, column: 12, scope: !920)
!926 = !DILocation(line: 270, column: 1, scope: !920)
!927 = !DILocation(line: 269, column: 5, scope: !920)
!928 = distinct !DISubprogram(name: "waits_for_others", scope: !6, file: !6, line: 217, type: !7, scopeLine: 217, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!929 = !DILocation(line: 218, column: 5, scope: !928)
!930 = !DILocation(line: 218, column: 20, scope: !928)
!931 = !DILocation(line: 218, column: 28, scope: !928)
!932 = !DILocation(line: 218, column: 37, scope: !928)
!933 = !DILocation(line: 218, column: 10, scope: !928)
!934 = !DILocation(line: 219, column: 5, scope: !928)
!935 = !DILocation(line: 219, column: 18, scope: !928)
!936 = !DILocation(line: 219, column: 28, scope: !928)
!937 = !DILocation(line: 219, column: 39, scope: !928)
!938 = !DILocation(line: 219, column: 54, scope: !928)
!939 = !DILocation(line: 219, column: 62, scope: !928)
!940 = !DILocation(line: 219, column: 46, scope: !928)
!941 = !DILocation(line: 219, column: 10, scope: !928)
!942 = !DILocation(line: 220, column: 10, scope: !928)
!943 = !DILocation(line: 220, column: 19, scope: !928)
!944 = !DILocation(line: 220, column: 31, scope: !928)
!945 = !DILocation(line: 220, column: 41, scope: !928)
!946 = !DILocation(line: 220, column: 38, scope: !928)
!947 = !DILocation(line: 220, column: 5, scope: !928)
!948 = !DILocation(line: 221, column: 9, scope: !928)
!949 = !DILocation(line: 221, column: 35, scope: !928)
!950 = !DILocation(line: 221, column: 27, scope: !928)
!951 = !DILocation(line: 221, column: 43, scope: !928)
!952 = !DILocation(line: 221, column: 18, scope: !928)
!953 = !DILocation(line: 222, column: 18, scope: !928)
!954 = !DILocation(line: 222, column: 25, scope: !928)
!955 = !DILocation(line: 222, column: 30, scope: !928)
!956 = !DILocation(line: 222, column: 34, scope: !928)
!957 = !DILocation(line: 222, column: 42, scope: !928)
!958 = !DILocation(line: 222, column: 45, scope: !928)
!959 = !DILocation(line: 222, column: 55, scope: !928)
!960 = !DILocation(line: 222, column: 63, scope: !928)
!961 = !DILocation(line: 222, column: 52, scope: !928)
!962 = !DILocation(line: 0, scope: !928)
!963 = !DILocation(line: 222, column: 15, scope: !928)
!964 = !DILocation(line: 223, column: 5, scope: !928)
!965 = !DILocation(line: 220, column: 61, scope: !928)
!966 = distinct !{!966, !947, !964, !70}
!967 = !DILocation(line: 224, column: 12, scope: !928)
!968 = !DILocation(line: 225, column: 1, scope: !928)
!969 = !DILocation(line: 224, column: 5, scope: !928)
!970 = distinct !DISubprogram(name: "is_kept", scope: !6, file: !6, line: 161, type: !7, scopeLine: 161, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!971 = !DILocation(line: 162, column: 10, scope: !970)
!972 = !DILocation(line: 162, column: 19, scope: !970)
!973 = !DILocation(line: 162, column: 30, scope: !970)
!974 = !DILocation(line: 162, column: 38, scope: !970)
!975 = !DILocation(line: 162, column: 36, scope: !970)
!976 = !DILocation(line: 162, column: 5, scope: !970)
!977 = !DILocation(line: 163, column: 19, scope: !970)
!978 = !DILocation(line: 163, column: 32, scope: !970)
!979 = !DILocation(line: 163, column: 30, scope: !970)
!980 = !DILocation(line: 163, column: 39, scope: !970)
!981 = !DILocation(line: 163, column: 13, scope: !970)
!982 = !DILocation(line: 163, column: 50, scope: !970)
!983 = !DILocation(line: 163, column: 60, scope: !970)
!984 = !DILocation(line: 163, column: 57, scope: !970)
!985 = !DILocation(line: 164, column: 13, scope: !970)
!986 = !DILocation(line: 166, column: 5, scope: !970)
!987 = !DILocation(line: 162, column: 55, scope: !970)
!988 = distinct !{!988, !976, !986, !70}
!989 = !DILocation(line: 167, column: 5, scope: !970)
!990 = !DILocation(line: 168, column: 1, scope: !970)
!991 = distinct !DISubprogram(name: "go_on_inside", scope: !6, file: !6, line: 197, type: !7, scopeLine: 197, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!992 = !DILocation(line: 198, column: 10, scope: !991)
!993 = !DILocation(line: 198, column: 9, scope: !991)
!994 = !DILocation(line: 199, column: 9, scope: !991)
!995 = !DILocation(line: 200, column: 18, scope: !991)
!996 = !DILocation(line: 200, column: 16, scope: !991)
!997 = !DILocation(line: 201, column: 17, scope: !991)
!998 = !DILocation(line: 202, column: 24, scope: !991)
!999 = !DILocation(line: 202, column: 30, scope: !991)
!1000 = !DILocation(line: 202, column: 28, scope: !991)
!1001 = !DILocation(line: 202, column: 50, scope: !991)
!1002 = !DILocation(line: 202, column: 59, scope: !991)
!1003 = !DILocation(line: 202, column: 57, scope: !991)
!1004 = !DILocation(line: 202, column: 36, scope: !991)
!1005 = !DILocation(line: 202, column: 13, scope: !991)
!1006 = !DILocation(line: 203, column: 21, scope: !991)
!1007 = !DILocation(line: 204, column: 9, scope: !991)
!1008 = !DILocation(line: 205, column: 31, scope: !991)
!1009 = !DILocation(line: 206, column: 17, scope: !991)
!1010 = !DILocation(line: 207, column: 5, scope: !991)
!1011 = !DILocation(line: 208, column: 30, scope: !991)
!1012 = !DILocation(line: 208, column: 33, scope: !991)
!1013 = !DILocation(line: 208, column: 15, scope: !991)
!1014 = !DILocation(line: 209, column: 15, scope: !991)
!1015 = !DILocation(line: 210, column: 32, scope: !991)
!1016 = !DILocation(line: 210, column: 22, scope: !991)
!1017 = !DILocation(line: 211, column: 21, scope: !991)
!1018 = !DILocation(line: 212, column: 5, scope: !991)
!1019 = distinct !DISubprogram(name: "put_first", scope: !6, file: !6, line: 179, type: !7, scopeLine: 179, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!1020 = !DILocation(line: 180, column: 5, scope: !1019)
!1021 = !DILocation(line: 180, column: 14, scope: !1019)
!1022 = !DILocation(line: 181, column: 5, scope: !1019)
!1023 = !DILocation(line: 181, column: 12, scope: !1019)
!1024 = !DILocation(line: 181, column: 21, scope: !1019)
!1025 = !DILocation(line: 181, column: 19, scope: !1019)
!1026 = !DILocation(line: 181, column: 34, scope: !1019)
!1027 = !DILocation(line: 181, column: 46, scope: !1019)
!1028 = !DILocation(line: 181, column: 38, scope: !1019)
!1029 = !DILocation(line: 181, column: 54, scope: !1019)
!1030 = !DILocation(line: 181, column: 37, scope: !1019)
!1031 = !DILocation(line: 0, scope: !1019)
!1032 = !DILocation(line: 182, column: 15, scope: !1019)
!1033 = distinct !{!1033, !1022, !1034, !70}
!1034 = !DILocation(line: 183, column: 5, scope: !1019)
!1035 = !DILocation(line: 184, column: 5, scope: !1019)
!1036 = !DILocation(line: 184, column: 32, scope: !1019)
!1037 = !DILocation(line: 184, column: 43, scope: !1019)
!1038 = !DILocation(line: 184, column: 27, scope: !1019)
!1039 = !DILocation(line: 184, column: 18, scope: !1019)
!1040 = !DILocation(line: 185, column: 10, scope: !1019)
!1041 = !DILocation(line: 185, column: 19, scope: !1019)
!1042 = !DILocation(line: 185, column: 30, scope: !1019)
!1043 = !DILocation(line: 185, column: 38, scope: !1019)
!1044 = !DILocation(line: 185, column: 36, scope: !1019)
!1045 = !DILocation(line: 185, column: 5, scope: !1019)
!1046 = !DILocation(line: 186, column: 9, scope: !1019)
!1047 = !DILocation(line: 186, column: 38, scope: !1019)
!1048 = !DILocation(line: 186, column: 51, scope: !1019)
!1049 = !DILocation(line: 186, column: 49, scope: !1019)
!1050 = !DILocation(line: 186, column: 58, scope: !1019)
!1051 = !DILocation(line: 186, column: 32, scope: !1019)
!1052 = !DILocation(line: 186, column: 22, scope: !1019)
!1053 = !DILocation(line: 187, column: 13, scope: !1019)
!1054 = !DILocation(line: 187, column: 21, scope: !1019)
!1055 = !DILocation(line: 187, column: 39, scope: !1019)
!1056 = !DILocation(line: 187, column: 31, scope: !1019)
!1057 = !DILocation(line: 187, column: 47, scope: !1019)
!1058 = !DILocation(line: 187, column: 28, scope: !1019)
!1059 = !DILocation(line: 188, column: 13, scope: !1019)
!1060 = !DILocation(line: 188, column: 35, scope: !1019)
!1061 = !DILocation(line: 188, column: 34, scope: !1019)
!1062 = !DILocation(line: 189, column: 14, scope: !1019)
!1063 = !DILocation(line: 189, column: 24, scope: !1019)
!1064 = !DILocation(line: 189, column: 23, scope: !1019)
!1065 = !DILocation(line: 190, column: 14, scope: !1019)
!1066 = !DILocation(line: 190, column: 22, scope: !1019)
!1067 = !DILocation(line: 191, column: 9, scope: !1019)
!1068 = !DILocation(line: 192, column: 5, scope: !1019)
!1069 = !DILocation(line: 185, column: 55, scope: !1019)
!1070 = distinct !{!1070, !1045, !1068, !70}
!1071 = !DILocation(line: 193, column: 1, scope: !1019)
!1072 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 127, type: !7, scopeLine: 127, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!1073 = !DILocation(line: 128, column: 5, scope: !1072)
!1074 = !DILocation(line: 128, column: 18, scope: !1072)
!1075 = !DILocation(line: 128, column: 25, scope: !1072)
!1076 = !DILocation(line: 128, column: 23, scope: !1072)
!1077 = !DILocation(line: 128, column: 11, scope: !1072)
!1078 = !DILocation(line: 129, column: 21, scope: !1072)
!1079 = !DILocation(line: 129, column: 26, scope: !1072)
!1080 = !DILocation(line: 129, column: 12, scope: !1072)
!1081 = !DILocation(line: 129, column: 37, scope: !1072)
!1082 = !DILocation(line: 129, column: 44, scope: !1072)
!1083 = !DILocation(line: 129, column: 42, scope: !1072)
!1084 = !DILocation(line: 129, column: 61, scope: !1072)
!1085 = !DILocation(line: 129, column: 51, scope: !1072)
!1086 = !DILocation(line: 129, column: 68, scope: !1072)
!1087 = !DILocation(line: 130, column: 1, scope: !1072)
!1088 = !DILocation(line: 129, column: 5, scope: !1072)
