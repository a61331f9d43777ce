target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_SCHEDULER.input.create, 0"

%struct.thread = type { i16, i16, i16, i16, i32, i32, i32, i32, i32, i16, i8, i8, i8 }
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
@interrupted_timer = internal global i16 0, align 2
@loan_began = internal global i16 0, align 2
@running = internal global i8 0, align 1

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_refused() #0 section ".sm.SCHEDULER.text" !dbg !5 {
  call void @take_time() #4, !dbg !9
  %1 = load i8, ptr @is_borrowed, align 1, !dbg !10, !tbaa !11, !range !15, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !10
  br i1 %2, label %3, label %4, !dbg !10

3:                                                ; preds = %0
  call void @end_loan() #4, !dbg !16
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
  call void @have_handlers_look() #4, !dbg !24
  br label %13, !dbg !25

10:                                               ; preds = %4
  %11 = load i16, ptr @scheduler_current, align 2, !dbg !26, !tbaa !19
  %12 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %11, !dbg !27
  call void @finish(ptr noundef %12) #4, !dbg !28
  br label %13

13:                                               ; preds = %10, %7
  br label %14

14:                                               ; preds = %13, %3
  %15 = call zeroext i16 @decide() #4, !dbg !29
  ret i16 %15, !dbg !30
}

; Function Attrs: nounwind optsize
define internal void @take_time() #0 section ".sm.SCHEDULER.text" !dbg !31 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !32
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !44
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !50
  store i16 1, ptr %1, align 2, !dbg !51, !tbaa !19
  br label %2, !dbg !50

2:                                                ; preds = %17, %0
  %3 = load i16, ptr %1, align 2, !dbg !52, !tbaa !19
  %4 = load i16, ptr @thread_count, align 2, !dbg !53, !tbaa !19
  %5 = icmp ule i16 %3, %4, !dbg !54
  br i1 %5, label %7, label %6, !dbg !55

6:                                                ; preds = %2
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !55
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
  call void @have_look(ptr noundef %15) #4, !dbg !65
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
  call void @have_look(ptr noundef %23) #4, !dbg !98
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
  %34 = call zeroext i1 @is_due(i32 noundef %33) #4, !dbg !109
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
  call void @look_ahead() #4, !dbg !118
  ret void, !dbg !119
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @decide() #0 section ".sm.SCHEDULER.text" !dbg !120 {
  %1 = alloca i16, align 2
  %2 = alloca i8, align 1
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 1, ptr %2) #5, !dbg !121
  %6 = load i16, ptr @active, align 2, !dbg !122, !tbaa !19
  %7 = icmp ne i16 %6, 0, !dbg !123
  br i1 %7, label %11, label %8, !dbg !124

8:                                                ; preds = %0
  %9 = load i32, ptr @next_release, align 2, !dbg !125, !tbaa !40
  %10 = call zeroext i1 @is_due(i32 noundef %9) #4, !dbg !126
  br label %11, !dbg !124

11:                                               ; preds = %8, %0
  %12 = phi i1 [ true, %0 ], [ %10, %8 ]
  %13 = zext i1 %12 to i8, !dbg !127
  store i8 %13, ptr %2, align 1, !dbg !127, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !128
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !137
  %25 = load i16, ptr %3, align 2, !dbg !138, !tbaa !19
  %26 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %25, !dbg !139
  store ptr %26, ptr %5, align 2, !dbg !140, !tbaa !73
  %27 = load ptr, ptr %5, align 2, !dbg !141, !tbaa !73
  %28 = call zeroext i1 @wants(ptr noundef %27) #4, !dbg !142
  br i1 %28, label %29, label %58, !dbg !142

29:                                               ; preds = %24
  %30 = load i16, ptr %3, align 2, !dbg !143, !tbaa !19
  store i16 %30, ptr @scheduler_current, align 2, !dbg !144, !tbaa !19
  call void @set_timer() #4, !dbg !145
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !166
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
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !136
  %66 = load i32, ptr %4, align 2
  switch i32 %66, label %84 [
    i32 2, label %67
  ]

67:                                               ; preds = %65
  store i16 0, ptr @scheduler_current, align 2, !dbg !169, !tbaa !19
  %68 = load i32, ptr @next_release, align 2, !dbg !170, !tbaa !40
  %69 = call zeroext i1 @is_due(i32 noundef %68) #4, !dbg !171
  br i1 %69, label %70, label %71, !dbg !171

70:                                               ; preds = %67
  call void @look_ahead() #4, !dbg !172
  br label %71, !dbg !173

71:                                               ; preds = %70, %67
  %72 = load i8, ptr @has_alarm, align 1, !dbg !174, !tbaa !11, !range !15, !noundef !8
  %73 = trunc i8 %72 to i1, !dbg !174
  br i1 %73, label %74, label %80, !dbg !175

74:                                               ; preds = %71
  %75 = load i32, ptr @alarm_time, align 2, !dbg !176, !tbaa !40
  %76 = call zeroext i1 @is_due(i32 noundef %75) #4, !dbg !177
  br i1 %76, label %77, label %80, !dbg !174

77:                                               ; preds = %74
  store i8 0, ptr @has_alarm, align 1, !dbg !178, !tbaa !11
  %78 = load i16, ptr @pending, align 2, !dbg !179, !tbaa !19
  %79 = or i16 %78, 512, !dbg !179
  store i16 %79, ptr @pending, align 2, !dbg !179, !tbaa !19
  br label %80, !dbg !180

80:                                               ; preds = %77, %74, %71
  call void @set_timer() #4, !dbg !181
  %81 = load i16, ptr @active, align 2, !dbg !182, !tbaa !19
  %82 = icmp eq i16 %81, 0, !dbg !183
  %83 = call zeroext i16 @go_to_operating_system(i1 noundef zeroext %82) #4, !dbg !184
  store i16 %83, ptr %1, align 2, !dbg !185
  store i32 1, ptr %4, align 2
  br label %84, !dbg !185

84:                                               ; preds = %80, %65
  call void @llvm.lifetime.end.p0(i64 1, ptr %2) #5, !dbg !186
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
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !188
  %10 = load i16, ptr @scheduler_interrupt, align 2, !dbg !189, !tbaa !19
  %11 = and i16 %10, 15, !dbg !190
  store i16 %11, ptr %4, align 2, !dbg !191, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 1, ptr %5) #5, !dbg !192
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
  br label %168, !dbg !218

44:                                               ; preds = %37, %31, %28, %23
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #5, !dbg !219
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
  %55 = call zeroext i1 @lends(i16 noundef zeroext %53, i16 noundef zeroext %54) #4, !dbg !231
  br i1 %55, label %56, label %60, !dbg !223

56:                                               ; preds = %52
  %57 = load ptr, ptr %7, align 2, !dbg !232, !tbaa !73
  %58 = load i16, ptr %3, align 2, !dbg !233, !tbaa !19
  %59 = call zeroext i16 @lend(ptr noundef %57, i16 noundef zeroext %58) #4, !dbg !234
  store i16 %59, ptr %2, align 2, !dbg !235
  store i32 1, ptr %6, align 2
  br label %167, !dbg !235

60:                                               ; preds = %52, %49, %44
  %61 = load i16, ptr %3, align 2, !dbg !236, !tbaa !19
  store ptr @__sm_SCHEDULER_entry, ptr %8, align 2, !dbg !237, !tbaa !73
  %62 = load ptr, ptr %8, align 2, !dbg !237, !tbaa !73
  %63 = ptrtoint ptr %62 to i16, !dbg !238
  %64 = icmp eq i16 %61, %63, !dbg !239
  br i1 %64, label %65, label %67, !dbg !236

65:                                               ; preds = %60
  %66 = call zeroext i16 @scheduler_refused() #4, !dbg !240
  store i16 %66, ptr %2, align 2, !dbg !241
  store i32 1, ptr %6, align 2
  br label %167, !dbg !241

67:                                               ; preds = %60
  call void @take_time() #4, !dbg !242
  %68 = load i8, ptr @is_borrowed, align 1, !dbg !243, !tbaa !11, !range !15, !noundef !8
  %69 = trunc i8 %68 to i1, !dbg !243
  br i1 %69, label %70, label %72, !dbg !243

70:                                               ; preds = %67
  call void @end_loan() #4, !dbg !244
  %71 = load i16, ptr %3, align 2, !dbg !245, !tbaa !19
  store i16 %71, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !246, !tbaa !148
  br label %119, !dbg !247

72:                                               ; preds = %67
  %73 = load i16, ptr @scheduler_current, align 2, !dbg !248, !tbaa !19
  %74 = icmp eq i16 %73, 0, !dbg !249
  br i1 %74, label %75, label %96, !dbg !248

75:                                               ; preds = %72
  %76 = load i16, ptr %4, align 2, !dbg !250, !tbaa !19
  %77 = icmp eq i16 %76, 13, !dbg !251
  br i1 %77, label %78, label %79, !dbg !250

78:                                               ; preds = %75
  call void @have_handlers_look() #4, !dbg !252
  br label %79, !dbg !253

79:                                               ; preds = %78, %75
  %80 = load i16, ptr %3, align 2, !dbg !254, !tbaa !19
  %81 = icmp eq i16 %80, 0, !dbg !255
  %82 = zext i1 %81 to i8, !dbg !256
  store i8 %82, ptr @outside, align 1, !dbg !256, !tbaa !11
  %83 = load i16, ptr %3, align 2, !dbg !257, !tbaa !19
  %84 = icmp ne i16 %83, 0, !dbg !258
  br i1 %84, label %85, label %95, !dbg !257

85:                                               ; preds = %79
  %86 = load i16, ptr %4, align 2, !dbg !259, !tbaa !19
  %87 = icmp eq i16 %86, 13, !dbg !260
  br i1 %87, label %88, label %89, !dbg !259

88:                                               ; preds = %85
  br label %91, !dbg !259

89:                                               ; preds = %85
  %90 = load i16, ptr %3, align 2, !dbg !261, !tbaa !19
  br label %91, !dbg !259

91:                                               ; preds = %89, %88
  %92 = phi i16 [ 0, %88 ], [ %90, %89 ], !dbg !259
  %93 = load ptr, ptr %7, align 2, !dbg !262, !tbaa !73
  %94 = getelementptr inbounds %struct.thread, ptr %93, i32 0, i32 3, !dbg !263
  store i16 %92, ptr %94, align 2, !dbg !264, !tbaa !148
  br label %95, !dbg !265

95:                                               ; preds = %91, %79
  br label %118, !dbg !266

96:                                               ; preds = %72
  %97 = load i16, ptr %3, align 2, !dbg !267, !tbaa !19
  %98 = icmp eq i16 %97, 0, !dbg !268
  br i1 %98, label %99, label %101, !dbg !267

99:                                               ; preds = %96
  %100 = load ptr, ptr %7, align 2, !dbg !269, !tbaa !73
  call void @finish(ptr noundef %100) #4, !dbg !270
  br label %117, !dbg !271

101:                                              ; preds = %96
  %102 = load i16, ptr %4, align 2, !dbg !272, !tbaa !19
  %103 = icmp eq i16 %102, 13, !dbg !273
  br i1 %103, label %104, label %112, !dbg !274

104:                                              ; preds = %101
  %105 = load i16, ptr %3, align 2, !dbg !275, !tbaa !19
  %106 = load ptr, ptr %7, align 2, !dbg !276, !tbaa !73
  %107 = getelementptr inbounds %struct.thread, ptr %106, i32 0, i32 0, !dbg !277
  %108 = load i16, ptr %107, align 2, !dbg !277, !tbaa !154
  %109 = icmp eq i16 %105, %108, !dbg !278
  br i1 %109, label %110, label %112, !dbg !272

110:                                              ; preds = %104
  %111 = load ptr, ptr %7, align 2, !dbg !279, !tbaa !73
  call void @yield(ptr noundef %111) #4, !dbg !280
  br label %116, !dbg !281

112:                                              ; preds = %104, %101
  %113 = load i16, ptr %3, align 2, !dbg !282, !tbaa !19
  %114 = load ptr, ptr %7, align 2, !dbg !283, !tbaa !73
  %115 = getelementptr inbounds %struct.thread, ptr %114, i32 0, i32 3, !dbg !284
  store i16 %113, ptr %115, align 2, !dbg !285, !tbaa !148
  br label %116

116:                                              ; preds = %112, %110
  br label %117

117:                                              ; preds = %116, %99
  br label %118

118:                                              ; preds = %117, %95
  br label %119

119:                                              ; preds = %118, %70
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #5, !dbg !286
  store i16 1, ptr %9, align 2, !dbg !287, !tbaa !19
  br label %120, !dbg !286

120:                                              ; preds = %148, %119
  %121 = load i16, ptr %4, align 2, !dbg !288, !tbaa !19
  %122 = icmp ne i16 %121, 9, !dbg !289
  br i1 %122, label %123, label %133, !dbg !290

123:                                              ; preds = %120
  %124 = load i16, ptr @handled, align 2, !dbg !291, !tbaa !19
  %125 = load i16, ptr %4, align 2, !dbg !292, !tbaa !19
  %126 = lshr i16 %124, %125, !dbg !293
  %127 = and i16 %126, 1, !dbg !294
  %128 = icmp ne i16 %127, 0, !dbg !294
  br i1 %128, label %129, label %133, !dbg !295

129:                                              ; preds = %123
  %130 = load i16, ptr %9, align 2, !dbg !296, !tbaa !19
  %131 = load i16, ptr @thread_count, align 2, !dbg !297, !tbaa !19
  %132 = icmp ule i16 %130, %131, !dbg !298
  br label %133

133:                                              ; preds = %129, %123, %120
  %134 = phi i1 [ false, %123 ], [ false, %120 ], [ %132, %129 ], !dbg !201
  br i1 %134, label %136, label %135, !dbg !299

135:                                              ; preds = %133
  store i32 2, ptr %6, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #5, !dbg !299
  br label %151

136:                                              ; preds = %133
  %137 = load i16, ptr %9, align 2, !dbg !300, !tbaa !19
  %138 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %137, !dbg !301
  %139 = getelementptr inbounds %struct.thread, ptr %138, i32 0, i32 2, !dbg !302
  %140 = load i16, ptr %139, align 2, !dbg !302, !tbaa !59
  %141 = load i16, ptr %4, align 2, !dbg !303, !tbaa !19
  %142 = add i16 -32, %141, !dbg !304
  %143 = icmp eq i16 %140, %142, !dbg !305
  br i1 %143, label %144, label %147, !dbg !301

144:                                              ; preds = %136
  %145 = load i16, ptr %9, align 2, !dbg !306, !tbaa !19
  %146 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %145, !dbg !307
  call void @have_look(ptr noundef %146) #4, !dbg !308
  br label %147, !dbg !309

147:                                              ; preds = %144, %136
  br label %148, !dbg !310

148:                                              ; preds = %147
  %149 = load i16, ptr %9, align 2, !dbg !311, !tbaa !19
  %150 = add i16 %149, 1, !dbg !311
  store i16 %150, ptr %9, align 2, !dbg !311, !tbaa !19
  br label %120, !dbg !299, !llvm.loop !312

151:                                              ; preds = %135
  %152 = load i16, ptr @handled, align 2, !dbg !313, !tbaa !19
  %153 = load i16, ptr %4, align 2, !dbg !314, !tbaa !19
  %154 = lshr i16 %152, %153, !dbg !315
  %155 = and i16 %154, 1, !dbg !316
  %156 = icmp ne i16 %155, 0, !dbg !316
  br i1 %156, label %165, label %157, !dbg !317

157:                                              ; preds = %151
  %158 = load i16, ptr %4, align 2, !dbg !318, !tbaa !19
  %159 = icmp ne i16 %158, 13, !dbg !319
  br i1 %159, label %163, label %160, !dbg !320

160:                                              ; preds = %157
  %161 = load i16, ptr @scheduler_current, align 2, !dbg !321, !tbaa !19
  %162 = icmp eq i16 %161, 0, !dbg !322
  br i1 %162, label %163, label %165, !dbg !323

163:                                              ; preds = %160, %157
  %164 = load i16, ptr %4, align 2, !dbg !324, !tbaa !19
  call void @put_off(i16 noundef zeroext %164) #4, !dbg !325
  br label %165, !dbg !326

165:                                              ; preds = %163, %160, %151
  %166 = call zeroext i16 @decide() #4, !dbg !327
  store i16 %166, ptr %2, align 2, !dbg !328
  store i32 1, ptr %6, align 2
  br label %167, !dbg !328

167:                                              ; preds = %165, %65, %56
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #5, !dbg !329
  br label %168

168:                                              ; preds = %167, %40
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #5, !dbg !329
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !329
  %169 = load i16, ptr %2, align 2, !dbg !329
  ret i16 %169, !dbg !329
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal zeroext i1 @lends(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !330 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  %6 = load i16, ptr %4, align 2, !dbg !331, !tbaa !19
  %7 = icmp ne i16 %6, 0, !dbg !332
  br i1 %7, label %8, label %31, !dbg !333

8:                                                ; preds = %2
  %9 = load i16, ptr %4, align 2, !dbg !334, !tbaa !19
  store ptr @__sm_SCHEDULER_entry, ptr %5, align 2, !dbg !335, !tbaa !73
  %10 = load ptr, ptr %5, align 2, !dbg !335, !tbaa !73
  %11 = ptrtoint ptr %10 to i16, !dbg !336
  %12 = icmp ne i16 %9, %11, !dbg !337
  br i1 %12, label %13, label %31, !dbg !338

13:                                               ; preds = %8
  %14 = load i8, ptr @outside, align 1, !dbg !339, !tbaa !11, !range !15, !noundef !8
  %15 = trunc i8 %14 to i1, !dbg !339
  br i1 %15, label %16, label %31, !dbg !340

16:                                               ; preds = %13
  %17 = load i8, ptr @is_borrowed, align 1, !dbg !341, !tbaa !11, !range !15, !noundef !8
  %18 = trunc i8 %17 to i1, !dbg !341
  br i1 %18, label %31, label %19, !dbg !342

19:                                               ; preds = %16
  %20 = load i16, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !343, !tbaa !148
  %21 = icmp eq i16 %20, 0, !dbg !344
  br i1 %21, label %22, label %31, !dbg !345

22:                                               ; preds = %19
  %23 = load i16, ptr @handled, align 2, !dbg !346, !tbaa !19
  %24 = load i16, ptr %3, align 2, !dbg !347, !tbaa !19
  %25 = lshr i16 %23, %24, !dbg !348
  %26 = and i16 %25, 1, !dbg !349
  %27 = icmp ne i16 %26, 0, !dbg !349
  br i1 %27, label %31, label %28, !dbg !350

28:                                               ; preds = %22
  %29 = load i16, ptr @loans, align 2, !dbg !351, !tbaa !19
  %30 = icmp ult i16 %29, 40, !dbg !352
  br label %31

31:                                               ; preds = %28, %22, %19, %16, %13, %8, %2
  %32 = phi i1 [ false, %22 ], [ false, %19 ], [ false, %16 ], [ false, %13 ], [ false, %8 ], [ false, %2 ], [ %30, %28 ], !dbg !353
  ret i1 %32, !dbg !354
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @lend(ptr noundef %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !355 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !19
  %5 = load i16, ptr %4, align 2, !dbg !356, !tbaa !19
  %6 = load ptr, ptr %3, align 2, !dbg !357, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 3, !dbg !358
  store i16 %5, ptr %7, align 2, !dbg !359, !tbaa !148
  %8 = load i16, ptr @loans, align 2, !dbg !360, !tbaa !19
  %9 = add i16 %8, 1, !dbg !360
  store i16 %9, ptr @loans, align 2, !dbg !360, !tbaa !19
  store i8 1, ptr @is_borrowed, align 1, !dbg !361, !tbaa !11
  %10 = load volatile i16, ptr inttoptr (i16 370 to ptr), align 2, !dbg !362, !tbaa !19
  store i16 %10, ptr @interrupted_timer, align 2, !dbg !363, !tbaa !19
  %11 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !364, !tbaa !19
  store i16 %11, ptr @loan_began, align 2, !dbg !365, !tbaa !19
  %12 = load i16, ptr @loan_began, align 2, !dbg !366, !tbaa !19
  %13 = add i16 %12, 150, !dbg !367
  store volatile i16 %13, ptr inttoptr (i16 370 to ptr), align 2, !dbg !368, !tbaa !19
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 68), ptr @scheduler_target, align 2, !dbg !369, !tbaa !19
  ret i16 3, !dbg !370
}

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !371 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !372, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 11, !dbg !373
  store i8 1, ptr %4, align 1, !dbg !374, !tbaa !85
  %5 = load i32, ptr @now, align 2, !dbg !375, !tbaa !40
  %6 = load ptr, ptr %2, align 2, !dbg !376, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 9, !dbg !377
  %8 = load i16, ptr %7, align 2, !dbg !377, !tbaa !90
  %9 = icmp ugt i16 %8, 2048, !dbg !378
  br i1 %9, label %10, label %11, !dbg !376

10:                                               ; preds = %1
  br label %15, !dbg !376

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 2, !dbg !379, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 9, !dbg !380
  %14 = load i16, ptr %13, align 2, !dbg !380, !tbaa !90
  br label %15, !dbg !376

15:                                               ; preds = %11, %10
  %16 = phi i16 [ 2048, %10 ], [ %14, %11 ], !dbg !376
  %17 = zext i16 %16 to i32, !dbg !381
  %18 = add i32 %5, %17, !dbg !382
  %19 = load ptr, ptr %2, align 2, !dbg !383, !tbaa !73
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 8, !dbg !384
  store i32 %18, ptr %20, align 2, !dbg !385, !tbaa !386
  %21 = load ptr, ptr %2, align 2, !dbg !387, !tbaa !73
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 9, !dbg !388
  %23 = load i16, ptr %22, align 2, !dbg !388, !tbaa !90
  %24 = icmp ule i16 %23, 2048, !dbg !389
  br i1 %24, label %25, label %30, !dbg !387

25:                                               ; preds = %15
  %26 = load ptr, ptr %2, align 2, !dbg !390, !tbaa !73
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 9, !dbg !391
  %28 = load i16, ptr %27, align 2, !dbg !392, !tbaa !90
  %29 = shl i16 %28, 1, !dbg !392
  store i16 %29, ptr %27, align 2, !dbg !392, !tbaa !90
  br label %30, !dbg !393

30:                                               ; preds = %25, %15
  ret void, !dbg !394
}

; Function Attrs: nounwind optsize
define internal void @have_look(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !395 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !396, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !397
  %5 = load i8, ptr %4, align 2, !dbg !397, !tbaa !77, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !397
  br i1 %6, label %12, label %7, !dbg !398

7:                                                ; preds = %1
  %8 = load i32, ptr @now, align 2, !dbg !399, !tbaa !40
  %9 = load ptr, ptr %2, align 2, !dbg !400, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 6, !dbg !401
  store i32 %8, ptr %10, align 2, !dbg !402, !tbaa !108
  %11 = load ptr, ptr %2, align 2, !dbg !403, !tbaa !73
  call void @activate(ptr noundef %11) #4, !dbg !404
  br label %15, !dbg !405

12:                                               ; preds = %1
  %13 = load ptr, ptr %2, align 2, !dbg !406, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 12, !dbg !407
  store i8 1, ptr %14, align 2, !dbg !408, !tbaa !93
  br label %15

15:                                               ; preds = %12, %7
  ret void, !dbg !409
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @put_off(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !410 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !19
  %3 = load i16, ptr %2, align 2, !dbg !411, !tbaa !19
  %4 = icmp ne i16 %3, 7, !dbg !412
  br i1 %4, label %5, label %13, !dbg !413

5:                                                ; preds = %1
  %6 = load i16, ptr %2, align 2, !dbg !414, !tbaa !19
  %7 = icmp ne i16 %6, 6, !dbg !415
  br i1 %7, label %8, label %13, !dbg !411

8:                                                ; preds = %5
  %9 = load i16, ptr %2, align 2, !dbg !416, !tbaa !19
  %10 = shl i16 1, %9, !dbg !417
  %11 = load i16, ptr @pending, align 2, !dbg !418, !tbaa !19
  %12 = or i16 %11, %10, !dbg !418
  store i16 %12, ptr @pending, align 2, !dbg !418, !tbaa !19
  br label %13, !dbg !419

13:                                               ; preds = %8, %5, %1
  %14 = load i16, ptr @scheduler_current, align 2, !dbg !420, !tbaa !19
  %15 = icmp ne i16 %14, 0, !dbg !421
  br i1 %15, label %16, label %19, !dbg !420

16:                                               ; preds = %13
  %17 = load i16, ptr @handled, align 2, !dbg !422, !tbaa !19
  %18 = xor i16 %17, -1, !dbg !423
  store volatile i16 %18, ptr inttoptr (i16 280 to ptr), align 2, !dbg !424, !tbaa !19
  br label %19, !dbg !425

19:                                               ; preds = %16, %13
  ret void, !dbg !426
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !427 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !428
  %4 = load i16, ptr @scheduler_current, align 2, !dbg !429, !tbaa !19
  %5 = icmp eq i16 %4, 0, !dbg !430
  br i1 %5, label %13, label %6, !dbg !431

6:                                                ; preds = %1
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !432, !tbaa !19
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !433
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 1, !dbg !434
  %10 = load i16, ptr %9, align 2, !dbg !434, !tbaa !435
  %11 = load i16, ptr %3, align 2, !dbg !436, !tbaa !428
  %12 = icmp ne i16 %10, %11, !dbg !437
  br i1 %12, label %13, label %15, !dbg !429

13:                                               ; preds = %6, %1
  %14 = call zeroext i16 @scheduler_refused() #4, !dbg !438
  store i16 %14, ptr %2, align 2, !dbg !439
  br label %19, !dbg !439

15:                                               ; preds = %6
  call void @take_time() #4, !dbg !440
  %16 = load i16, ptr @scheduler_current, align 2, !dbg !441, !tbaa !19
  %17 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %16, !dbg !442
  call void @finish(ptr noundef %17) #4, !dbg !443
  %18 = call zeroext i16 @decide() #4, !dbg !444
  store i16 %18, ptr %2, align 2, !dbg !445
  br label %19, !dbg !445

19:                                               ; preds = %15, %13
  %20 = load i16, ptr %2, align 2, !dbg !446
  ret i16 %20, !dbg !446
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !447 {
  %1 = alloca i16, align 2
  %2 = load i8, ptr @is_borrowed, align 1, !dbg !448, !tbaa !11, !range !15, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !448
  br i1 %3, label %4, label %8, !dbg !448

4:                                                ; preds = %0
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !449, !tbaa !19
  %6 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %5, !dbg !450
  %7 = call zeroext i16 @take_back(ptr noundef %6) #4, !dbg !451
  store i16 %7, ptr %1, align 2, !dbg !452
  br label %10, !dbg !452

8:                                                ; preds = %0
  call void @take_time() #4, !dbg !453
  store i8 0, ptr @outside, align 1, !dbg !454, !tbaa !11
  %9 = call zeroext i16 @decide() #4, !dbg !455
  store i16 %9, ptr %1, align 2, !dbg !456
  br label %10, !dbg !456

10:                                               ; preds = %8, %4
  %11 = load i16, ptr %1, align 2, !dbg !457
  ret i16 %11, !dbg !457
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @take_back(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !458 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  store i8 0, ptr @is_borrowed, align 1, !dbg !459, !tbaa !11
  %3 = load i16, ptr @interrupted_timer, align 2, !dbg !460, !tbaa !19
  store volatile i16 %3, ptr inttoptr (i16 370 to ptr), align 2, !dbg !461, !tbaa !19
  %4 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !462, !tbaa !19
  %5 = load i16, ptr @loan_began, align 2, !dbg !463, !tbaa !19
  %6 = sub i16 %4, %5, !dbg !464
  %7 = load i16, ptr @interrupted_timer, align 2, !dbg !465, !tbaa !19
  %8 = load i16, ptr @loan_began, align 2, !dbg !466, !tbaa !19
  %9 = sub i16 %7, %8, !dbg !467
  %10 = icmp uge i16 %6, %9, !dbg !468
  br i1 %10, label %11, label %12, !dbg !469

11:                                               ; preds = %1
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !470, !tbaa !19
  br label %12, !dbg !471

12:                                               ; preds = %11, %1
  %13 = load ptr, ptr %2, align 2, !dbg !472, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 3, !dbg !473
  %15 = load i16, ptr %14, align 2, !dbg !473, !tbaa !148
  store i16 %15, ptr @scheduler_target, align 2, !dbg !474, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !475, !tbaa !19
  %16 = load ptr, ptr %2, align 2, !dbg !476, !tbaa !73
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 3, !dbg !477
  store i16 0, ptr %17, align 2, !dbg !478, !tbaa !148
  ret i16 0, !dbg !479
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !480 {
  call void @take_time() #4, !dbg !481
  %1 = load i32, ptr @now, align 2, !dbg !482, !tbaa !40
  ret i32 %1, !dbg !483
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !484 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  call void @start_clock() #4, !dbg !485
  call void @take_time() #4, !dbg !486
  %5 = load i32, ptr @now, align 2, !dbg !487, !tbaa !40
  %6 = load i16, ptr %4, align 2, !dbg !488, !tbaa !19
  %7 = zext i16 %6 to i32, !dbg !489
  %8 = shl i32 %7, 16, !dbg !490
  %9 = load i16, ptr %3, align 2, !dbg !491, !tbaa !19
  %10 = zext i16 %9 to i32, !dbg !491
  %11 = or i32 %8, %10, !dbg !492
  %12 = add i32 %5, %11, !dbg !493
  store i32 %12, ptr @alarm_time, align 2, !dbg !494, !tbaa !40
  store i8 1, ptr @has_alarm, align 1, !dbg !495, !tbaa !11
  %13 = load i8, ptr @is_borrowed, align 1, !dbg !496, !tbaa !11, !range !15, !noundef !8
  %14 = trunc i8 %13 to i1, !dbg !496
  br i1 %14, label %16, label %15, !dbg !497

15:                                               ; preds = %2
  call void @set_timer() #4, !dbg !498
  br label %16, !dbg !499

16:                                               ; preds = %15, %2
  ret void, !dbg !500
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !501 {
  %1 = load i8, ptr @running, align 1, !dbg !502, !tbaa !11, !range !15, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !502
  br i1 %2, label %4, label %3, !dbg !503

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !504, !tbaa !11
  store i16 512, ptr @handled, align 2, !dbg !505, !tbaa !19
  store i32 1073741824, ptr @next_release, align 2, !dbg !506, !tbaa !40
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !507, !tbaa !19
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !508, !tbaa !19
  br label %4, !dbg !509

4:                                                ; preds = %3, %0
  ret void, !dbg !510
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !511 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !512
  store i16 -5536, ptr %1, align 2, !dbg !513, !tbaa !19
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !514, !tbaa !19
  %6 = icmp eq i16 %5, 0, !dbg !515
  br i1 %6, label %7, label %18, !dbg !514

7:                                                ; preds = %0
  %8 = load i16, ptr %1, align 2, !dbg !516, !tbaa !19
  %9 = load i32, ptr @next_release, align 2, !dbg !517, !tbaa !40
  %10 = call zeroext i16 @sooner(i16 noundef zeroext %8, i32 noundef %9) #4, !dbg !518
  store i16 %10, ptr %1, align 2, !dbg !519, !tbaa !19
  %11 = load i8, ptr @has_alarm, align 1, !dbg !520, !tbaa !11, !range !15, !noundef !8
  %12 = trunc i8 %11 to i1, !dbg !520
  br i1 %12, label %13, label %17, !dbg !520

13:                                               ; preds = %7
  %14 = load i16, ptr %1, align 2, !dbg !521, !tbaa !19
  %15 = load i32, ptr @alarm_time, align 2, !dbg !522, !tbaa !40
  %16 = call zeroext i16 @sooner(i16 noundef zeroext %14, i32 noundef %15) #4, !dbg !523
  store i16 %16, ptr %1, align 2, !dbg !524, !tbaa !19
  br label %17, !dbg !525

17:                                               ; preds = %13, %7
  br label %25, !dbg !526

18:                                               ; preds = %0
  %19 = load i16, ptr %1, align 2, !dbg !527, !tbaa !19
  %20 = load i16, ptr @scheduler_current, align 2, !dbg !528, !tbaa !19
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !529
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 7, !dbg !530
  %23 = load i32, ptr %22, align 2, !dbg !530, !tbaa !531
  %24 = call zeroext i16 @sooner(i16 noundef zeroext %19, i32 noundef %23) #4, !dbg !532
  store i16 %24, ptr %1, align 2, !dbg !533, !tbaa !19
  br label %25

25:                                               ; preds = %18, %17
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !534
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !535, !tbaa !19
  %27 = icmp eq i16 %26, 0, !dbg !536
  br i1 %27, label %28, label %30, !dbg !535

28:                                               ; preds = %25
  %29 = load i16, ptr @thread_count, align 2, !dbg !537, !tbaa !19
  br label %33, !dbg !535

30:                                               ; preds = %25
  %31 = load i16, ptr @scheduler_current, align 2, !dbg !538, !tbaa !19
  %32 = sub i16 %31, 1, !dbg !539
  br label %33, !dbg !535

33:                                               ; preds = %30, %28
  %34 = phi i16 [ %29, %28 ], [ %32, %30 ], !dbg !535
  store i16 %34, ptr %2, align 2, !dbg !540, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !541
  store i16 1, ptr %3, align 2, !dbg !542, !tbaa !19
  br label %35, !dbg !541

35:                                               ; preds = %76, %33
  %36 = load i16, ptr @active, align 2, !dbg !543, !tbaa !19
  %37 = icmp ne i16 %36, 0, !dbg !544
  br i1 %37, label %38, label %42, !dbg !545

38:                                               ; preds = %35
  %39 = load i16, ptr %3, align 2, !dbg !546, !tbaa !19
  %40 = load i16, ptr %2, align 2, !dbg !547, !tbaa !19
  %41 = icmp ule i16 %39, %40, !dbg !548
  br label %42

42:                                               ; preds = %38, %35
  %43 = phi i1 [ false, %35 ], [ %41, %38 ], !dbg !549
  br i1 %43, label %45, label %44, !dbg !550

44:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !550
  br label %79

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !551
  %46 = load i16, ptr %3, align 2, !dbg !552, !tbaa !19
  %47 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %46, !dbg !553
  store ptr %47, ptr %4, align 2, !dbg !554, !tbaa !73
  %48 = load ptr, ptr %4, align 2, !dbg !555, !tbaa !73
  %49 = getelementptr inbounds %struct.thread, ptr %48, i32 0, i32 11, !dbg !556
  %50 = load i8, ptr %49, align 1, !dbg !556, !tbaa !85, !range !15, !noundef !8
  %51 = trunc i8 %50 to i1, !dbg !556
  br i1 %51, label %52, label %58, !dbg !555

52:                                               ; preds = %45
  %53 = load i16, ptr %1, align 2, !dbg !557, !tbaa !19
  %54 = load ptr, ptr %4, align 2, !dbg !558, !tbaa !73
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 8, !dbg !559
  %56 = load i32, ptr %55, align 2, !dbg !559, !tbaa !386
  %57 = call zeroext i16 @sooner(i16 noundef zeroext %53, i32 noundef %56) #4, !dbg !560
  store i16 %57, ptr %1, align 2, !dbg !561, !tbaa !19
  br label %75, !dbg !562

58:                                               ; preds = %45
  %59 = load ptr, ptr %4, align 2, !dbg !563, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 10, !dbg !564
  %61 = load i8, ptr %60, align 2, !dbg !564, !tbaa !77, !range !15, !noundef !8
  %62 = trunc i8 %61 to i1, !dbg !564
  br i1 %62, label %74, label %63, !dbg !565

63:                                               ; preds = %58
  %64 = load ptr, ptr %4, align 2, !dbg !566, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 4, !dbg !567
  %66 = load i32, ptr %65, align 2, !dbg !567, !tbaa !103
  %67 = icmp ne i32 %66, 0, !dbg !568
  br i1 %67, label %68, label %74, !dbg !569

68:                                               ; preds = %63
  %69 = load i16, ptr %1, align 2, !dbg !570, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !571, !tbaa !73
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 6, !dbg !572
  %72 = load i32, ptr %71, align 2, !dbg !572, !tbaa !108
  %73 = call zeroext i16 @sooner(i16 noundef zeroext %69, i32 noundef %72) #4, !dbg !573
  store i16 %73, ptr %1, align 2, !dbg !574, !tbaa !19
  br label %74, !dbg !575

74:                                               ; preds = %68, %63, %58
  br label %75

75:                                               ; preds = %74, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !576
  br label %76, !dbg !576

76:                                               ; preds = %75
  %77 = load i16, ptr %3, align 2, !dbg !577, !tbaa !19
  %78 = add i16 %77, 1, !dbg !577
  store i16 %78, ptr %3, align 2, !dbg !577, !tbaa !19
  br label %35, !dbg !550, !llvm.loop !578

79:                                               ; preds = %44
  %80 = load i16, ptr @mark, align 2, !dbg !579, !tbaa !19
  %81 = load i16, ptr %1, align 2, !dbg !580, !tbaa !19
  %82 = add i16 %80, %81, !dbg !581
  store volatile i16 %82, ptr inttoptr (i16 370 to ptr), align 2, !dbg !582, !tbaa !19
  %83 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !583, !tbaa !19
  %84 = load i16, ptr @mark, align 2, !dbg !584, !tbaa !19
  %85 = sub i16 %83, %84, !dbg !585
  %86 = load i16, ptr %1, align 2, !dbg !586, !tbaa !19
  %87 = icmp uge i16 %85, %86, !dbg !587
  br i1 %87, label %88, label %89, !dbg !588

88:                                               ; preds = %79
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !589, !tbaa !19
  br label %89, !dbg !590

89:                                               ; preds = %88, %79
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !591
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !591
  ret void, !dbg !591
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !592 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !428
  %5 = load i16, ptr %4, align 2, !dbg !593, !tbaa !428
  %6 = icmp eq i16 %5, 16, !dbg !594
  br i1 %6, label %7, label %10, !dbg !593

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !595, !tbaa !73
  %9 = call zeroext i1 @add(ptr noundef %8) #4, !dbg !596
  br label %10, !dbg !597

10:                                               ; preds = %7, %2
  ret void, !dbg !598
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !599 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %5 = load ptr, ptr %3, align 2, !dbg !600, !tbaa !73
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !601
  %7 = load i16, ptr %6, align 2, !dbg !601, !tbaa !602
  %8 = load i16, ptr @thread_count, align 2, !dbg !604, !tbaa !19
  %9 = add i16 %8, 1, !dbg !605
  %10 = icmp ne i16 %7, %9, !dbg !606
  br i1 %10, label %16, label %11, !dbg !607

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !608, !tbaa !73
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !609
  %14 = load i16, ptr %13, align 2, !dbg !609, !tbaa !602
  %15 = icmp uge i16 %14, 8, !dbg !610
  br i1 %15, label %16, label %17, !dbg !600

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !611
  br label %71, !dbg !611

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !612
  %18 = load ptr, ptr %3, align 2, !dbg !613, !tbaa !73
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !614
  %20 = load i16, ptr %19, align 2, !dbg !614, !tbaa !602
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !615
  store ptr %21, ptr %4, align 2, !dbg !616, !tbaa !73
  %22 = load ptr, ptr %3, align 2, !dbg !617, !tbaa !73
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !618
  %24 = load i16, ptr %23, align 2, !dbg !618, !tbaa !619
  %25 = load ptr, ptr %4, align 2, !dbg !620, !tbaa !73
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !621
  store i16 %24, ptr %26, align 2, !dbg !622, !tbaa !154
  %27 = load ptr, ptr %3, align 2, !dbg !623, !tbaa !73
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !624
  %29 = load i16, ptr %28, align 2, !dbg !624, !tbaa !625
  %30 = load ptr, ptr %4, align 2, !dbg !626, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !627
  store i16 %29, ptr %31, align 2, !dbg !628, !tbaa !435
  %32 = load ptr, ptr %3, align 2, !dbg !629, !tbaa !73
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !630
  %34 = load i16, ptr %33, align 2, !dbg !630, !tbaa !631
  %35 = load ptr, ptr %4, align 2, !dbg !632, !tbaa !73
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !633
  store i16 %34, ptr %36, align 2, !dbg !634, !tbaa !59
  %37 = load ptr, ptr %3, align 2, !dbg !635, !tbaa !73
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !636
  %39 = load i32, ptr %38, align 2, !dbg !636, !tbaa !637
  %40 = load ptr, ptr %4, align 2, !dbg !638, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !639
  store i32 %39, ptr %41, align 2, !dbg !640, !tbaa !103
  %42 = load ptr, ptr %3, align 2, !dbg !641, !tbaa !73
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !642
  %44 = load i32, ptr %43, align 2, !dbg !642, !tbaa !643
  %45 = load ptr, ptr %4, align 2, !dbg !644, !tbaa !73
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !645
  store i32 %44, ptr %46, align 2, !dbg !646, !tbaa !647
  call void @start_clock() #4, !dbg !648
  call void @take_time() #4, !dbg !649
  %47 = load ptr, ptr %4, align 2, !dbg !650, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 2, !dbg !651
  %49 = load i16, ptr %48, align 2, !dbg !651, !tbaa !59
  %50 = icmp uge i16 %49, -32, !dbg !652
  br i1 %50, label %51, label %59, !dbg !650

51:                                               ; preds = %17
  %52 = load ptr, ptr %4, align 2, !dbg !653, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 2, !dbg !654
  %54 = load i16, ptr %53, align 2, !dbg !654, !tbaa !59
  %55 = sub i16 %54, -32, !dbg !655
  %56 = shl i16 1, %55, !dbg !656
  %57 = load i16, ptr @handled, align 2, !dbg !657, !tbaa !19
  %58 = or i16 %57, %56, !dbg !657
  store i16 %58, ptr @handled, align 2, !dbg !657, !tbaa !19
  br label %59, !dbg !658

59:                                               ; preds = %51, %17
  %60 = load i32, ptr @now, align 2, !dbg !659, !tbaa !40
  %61 = load ptr, ptr %4, align 2, !dbg !660, !tbaa !73
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 4, !dbg !661
  %63 = load i32, ptr %62, align 2, !dbg !661, !tbaa !103
  %64 = lshr i32 %63, 1, !dbg !662
  %65 = add i32 %60, %64, !dbg !663
  %66 = load ptr, ptr %4, align 2, !dbg !664, !tbaa !73
  %67 = getelementptr inbounds %struct.thread, ptr %66, i32 0, i32 6, !dbg !665
  store i32 %65, ptr %67, align 2, !dbg !666, !tbaa !108
  %68 = load i16, ptr @thread_count, align 2, !dbg !667, !tbaa !19
  %69 = add i16 %68, 1, !dbg !667
  store i16 %69, ptr @thread_count, align 2, !dbg !667, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !668, !tbaa !73
  call void @finish(ptr noundef %70) #4, !dbg !669
  call void @set_timer() #4, !dbg !670
  store i1 true, ptr %2, align 1, !dbg !671
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !672
  br label %71

71:                                               ; preds = %59, %16
  %72 = load i1, ptr %2, align 1, !dbg !672
  ret i1 %72, !dbg !672
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !673 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !40
  %3 = load i32, ptr @now, align 2, !dbg !674, !tbaa !40
  %4 = load i32, ptr %2, align 2, !dbg !675, !tbaa !40
  %5 = sub i32 %3, %4, !dbg !676
  %6 = icmp sge i32 %5, 0, !dbg !677
  ret i1 %6, !dbg !678
}

; Function Attrs: nounwind optsize
define internal void @look_ahead() #0 section ".sm.SCHEDULER.text" !dbg !679 {
  %1 = alloca i16, align 2
  %2 = alloca ptr, align 2
  %3 = load i32, ptr @now, align 2, !dbg !680, !tbaa !40
  %4 = add i32 %3, 1073741824, !dbg !681
  store i32 %4, ptr @next_release, align 2, !dbg !682, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !683
  store i16 1, ptr %1, align 2, !dbg !684, !tbaa !19
  br label %5, !dbg !683

5:                                                ; preds = %34, %0
  %6 = load i16, ptr %1, align 2, !dbg !685, !tbaa !19
  %7 = load i16, ptr @thread_count, align 2, !dbg !686, !tbaa !19
  %8 = icmp ule i16 %6, %7, !dbg !687
  br i1 %8, label %10, label %9, !dbg !688

9:                                                ; preds = %5
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !688
  br label %37

10:                                               ; preds = %5
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !689
  %11 = load i16, ptr %1, align 2, !dbg !690, !tbaa !19
  %12 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %11, !dbg !691
  store ptr %12, ptr %2, align 2, !dbg !692, !tbaa !73
  %13 = load ptr, ptr %2, align 2, !dbg !693, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 4, !dbg !694
  %15 = load i32, ptr %14, align 2, !dbg !694, !tbaa !103
  %16 = icmp ne i32 %15, 0, !dbg !695
  br i1 %16, label %17, label %33, !dbg !696

17:                                               ; preds = %10
  %18 = load ptr, ptr %2, align 2, !dbg !697, !tbaa !73
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 10, !dbg !698
  %20 = load i8, ptr %19, align 2, !dbg !698, !tbaa !77, !range !15, !noundef !8
  %21 = trunc i8 %20 to i1, !dbg !698
  br i1 %21, label %33, label %22, !dbg !699

22:                                               ; preds = %17
  %23 = load ptr, ptr %2, align 2, !dbg !700, !tbaa !73
  %24 = getelementptr inbounds %struct.thread, ptr %23, i32 0, i32 6, !dbg !701
  %25 = load i32, ptr %24, align 2, !dbg !701, !tbaa !108
  %26 = load i32, ptr @next_release, align 2, !dbg !702, !tbaa !40
  %27 = sub i32 %25, %26, !dbg !703
  %28 = icmp slt i32 %27, 0, !dbg !704
  br i1 %28, label %29, label %33, !dbg !693

29:                                               ; preds = %22
  %30 = load ptr, ptr %2, align 2, !dbg !705, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 6, !dbg !706
  %32 = load i32, ptr %31, align 2, !dbg !706, !tbaa !108
  store i32 %32, ptr @next_release, align 2, !dbg !707, !tbaa !40
  br label %33, !dbg !708

33:                                               ; preds = %29, %22, %17, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !709
  br label %34, !dbg !709

34:                                               ; preds = %33
  %35 = load i16, ptr %1, align 2, !dbg !710, !tbaa !19
  %36 = add i16 %35, 1, !dbg !710
  store i16 %36, ptr %1, align 2, !dbg !710, !tbaa !19
  br label %5, !dbg !688, !llvm.loop !711

37:                                               ; preds = %9
  ret void, !dbg !712
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !713 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %4 = load ptr, ptr %3, align 2, !dbg !714, !tbaa !73
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 10, !dbg !715
  %6 = load i8, ptr %5, align 2, !dbg !715, !tbaa !77, !range !15, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !715
  br i1 %7, label %21, label %8, !dbg !716

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !717, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !718
  %11 = load i32, ptr %10, align 2, !dbg !718, !tbaa !103
  %12 = icmp eq i32 %11, 0, !dbg !719
  br i1 %12, label %18, label %13, !dbg !720

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !721, !tbaa !73
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !722
  %16 = load i32, ptr %15, align 2, !dbg !722, !tbaa !108
  %17 = call zeroext i1 @is_due(i32 noundef %16) #4, !dbg !723
  br i1 %17, label %19, label %18, !dbg !717

18:                                               ; preds = %13, %8
  store i1 false, ptr %2, align 1, !dbg !724
  br label %79, !dbg !724

19:                                               ; preds = %13
  %20 = load ptr, ptr %3, align 2, !dbg !725, !tbaa !73
  call void @activate(ptr noundef %20) #4, !dbg !726
  br label %21, !dbg !727

21:                                               ; preds = %19, %1
  %22 = load ptr, ptr %3, align 2, !dbg !728, !tbaa !73
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 7, !dbg !729
  %24 = load i32, ptr %23, align 2, !dbg !729, !tbaa !531
  %25 = call zeroext i1 @is_due(i32 noundef %24) #4, !dbg !730
  br i1 %25, label %26, label %28, !dbg !730

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !731, !tbaa !73
  call void @finish(ptr noundef %27) #4, !dbg !732
  store i1 false, ptr %2, align 1, !dbg !733
  br label %79, !dbg !733

28:                                               ; preds = %21
  %29 = load ptr, ptr %3, align 2, !dbg !734, !tbaa !73
  %30 = getelementptr inbounds %struct.thread, ptr %29, i32 0, i32 11, !dbg !735
  %31 = load i8, ptr %30, align 1, !dbg !735, !tbaa !85, !range !15, !noundef !8
  %32 = trunc i8 %31 to i1, !dbg !735
  br i1 %32, label %33, label %39, !dbg !736

33:                                               ; preds = %28
  %34 = load ptr, ptr %3, align 2, !dbg !737, !tbaa !73
  %35 = getelementptr inbounds %struct.thread, ptr %34, i32 0, i32 8, !dbg !738
  %36 = load i32, ptr %35, align 2, !dbg !738, !tbaa !386
  %37 = call zeroext i1 @is_due(i32 noundef %36) #4, !dbg !739
  br i1 %37, label %39, label %38, !dbg !734

38:                                               ; preds = %33
  store i1 false, ptr %2, align 1, !dbg !740
  br label %79, !dbg !740

39:                                               ; preds = %33, %28
  %40 = load ptr, ptr %3, align 2, !dbg !741, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 11, !dbg !742
  store i8 0, ptr %41, align 1, !dbg !743, !tbaa !85
  %42 = load ptr, ptr %3, align 2, !dbg !744, !tbaa !73
  %43 = getelementptr inbounds %struct.thread, ptr %42, i32 0, i32 3, !dbg !745
  %44 = load i16, ptr %43, align 2, !dbg !745, !tbaa !148
  %45 = icmp eq i16 %44, 0, !dbg !746
  br i1 %45, label %46, label %58, !dbg !747

46:                                               ; preds = %39
  %47 = load ptr, ptr %3, align 2, !dbg !748, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 0, !dbg !749
  %49 = load i16, ptr %48, align 2, !dbg !749, !tbaa !154
  %50 = inttoptr i16 %49 to ptr, !dbg !750
  %51 = call i16 @sancus_get_id(ptr noundef %50) #4, !dbg !751
  %52 = load ptr, ptr %3, align 2, !dbg !752, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 1, !dbg !753
  %54 = load i16, ptr %53, align 2, !dbg !753, !tbaa !435
  %55 = icmp ne i16 %51, %54, !dbg !754
  br i1 %55, label %56, label %58, !dbg !744

56:                                               ; preds = %46
  %57 = load ptr, ptr %3, align 2, !dbg !755, !tbaa !73
  call void @finish(ptr noundef %57) #4, !dbg !756
  store i1 false, ptr %2, align 1, !dbg !757
  br label %79, !dbg !757

58:                                               ; preds = %46, %39
  %59 = load ptr, ptr %3, align 2, !dbg !758, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 3, !dbg !759
  %61 = load i16, ptr %60, align 2, !dbg !759, !tbaa !148
  %62 = icmp eq i16 %61, 0, !dbg !760
  br i1 %62, label %63, label %78, !dbg !761

63:                                               ; preds = %58
  %64 = load ptr, ptr %3, align 2, !dbg !762, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 2, !dbg !763
  %66 = load i16, ptr %65, align 2, !dbg !763, !tbaa !59
  %67 = icmp ult i16 %66, -32, !dbg !764
  br i1 %67, label %68, label %78, !dbg !765

68:                                               ; preds = %63
  %69 = load ptr, ptr %3, align 2, !dbg !766, !tbaa !73
  %70 = getelementptr inbounds %struct.thread, ptr %69, i32 0, i32 9, !dbg !767
  %71 = load i16, ptr %70, align 2, !dbg !767, !tbaa !90
  %72 = icmp ule i16 %71, 2048, !dbg !768
  br i1 %72, label %73, label %78, !dbg !769

73:                                               ; preds = %68
  %74 = load ptr, ptr %3, align 2, !dbg !770, !tbaa !73
  %75 = call zeroext i1 @is_kept(ptr noundef %74) #4, !dbg !771
  br i1 %75, label %76, label %78, !dbg !758

76:                                               ; preds = %73
  %77 = load ptr, ptr %3, align 2, !dbg !772, !tbaa !73
  call void @yield(ptr noundef %77) #4, !dbg !773
  store i1 false, ptr %2, align 1, !dbg !774
  br label %79, !dbg !774

78:                                               ; preds = %73, %68, %63, %58
  store i1 true, ptr %2, align 1, !dbg !775
  br label %79, !dbg !775

79:                                               ; preds = %78, %76, %56, %38, %26, %18
  %80 = load i1, ptr %2, align 1, !dbg !776
  ret i1 %80, !dbg !776
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !777 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i32, align 2
  %8 = zext i1 %0 to i8
  store i8 %8, ptr %3, align 1, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !778
  store ptr @threads, ptr %4, align 2, !dbg !779, !tbaa !73
  %9 = load i8, ptr %3, align 1, !dbg !780, !tbaa !11, !range !15, !noundef !8
  %10 = trunc i8 %9 to i1, !dbg !780
  br i1 %10, label %11, label %42, !dbg !780

11:                                               ; preds = %1
  store volatile i16 0, ptr inttoptr (i16 280 to ptr), align 2, !dbg !781, !tbaa !19
  %12 = load i16, ptr @pending, align 2, !dbg !782, !tbaa !19
  %13 = icmp ne i16 %12, 0, !dbg !783
  br i1 %13, label %14, label %41, !dbg !782

14:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !784
  store i16 0, ptr %5, align 2, !dbg !785, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !786
  %15 = load i16, ptr @pending, align 2, !dbg !787, !tbaa !19
  store i16 %15, ptr %6, align 2, !dbg !788, !tbaa !19
  br label %16, !dbg !786

16:                                               ; preds = %24, %14
  %17 = load i16, ptr %6, align 2, !dbg !789, !tbaa !19
  %18 = and i16 %17, 1, !dbg !790
  %19 = icmp eq i16 %18, 0, !dbg !791
  br i1 %19, label %21, label %20, !dbg !792

20:                                               ; preds = %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !792
  br label %27

21:                                               ; preds = %16
  %22 = load i16, ptr %5, align 2, !dbg !793, !tbaa !19
  %23 = add i16 %22, 1, !dbg !793
  store i16 %23, ptr %5, align 2, !dbg !793, !tbaa !19
  br label %24, !dbg !794

24:                                               ; preds = %21
  %25 = load i16, ptr %6, align 2, !dbg !795, !tbaa !19
  %26 = lshr i16 %25, 1, !dbg !795
  store i16 %26, ptr %6, align 2, !dbg !795, !tbaa !19
  br label %16, !dbg !792, !llvm.loop !796

27:                                               ; preds = %20
  %28 = load i16, ptr @pending, align 2, !dbg !797, !tbaa !19
  %29 = sub i16 %28, 1, !dbg !798
  %30 = load i16, ptr @pending, align 2, !dbg !799, !tbaa !19
  %31 = and i16 %30, %29, !dbg !799
  store i16 %31, ptr @pending, align 2, !dbg !799, !tbaa !19
  %32 = load i16, ptr %5, align 2, !dbg !800, !tbaa !19
  store i16 %32, ptr @scheduler_interrupt, align 2, !dbg !801, !tbaa !19
  %33 = load i8, ptr @outside, align 1, !dbg !802, !tbaa !11, !range !15, !noundef !8
  %34 = trunc i8 %33 to i1, !dbg !802
  br i1 %34, label %35, label %39, !dbg !802

35:                                               ; preds = %27
  %36 = load i16, ptr %5, align 2, !dbg !803, !tbaa !19
  %37 = mul i16 4, %36, !dbg !803
  %38 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %37, !dbg !803
  store i16 %38, ptr @scheduler_target, align 2, !dbg !804, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !805
  store i32 1, ptr %7, align 2
  br label %40, !dbg !805

39:                                               ; preds = %27
  store i8 1, ptr @outside, align 1, !dbg !806, !tbaa !11
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 64), ptr @scheduler_target, align 2, !dbg !807, !tbaa !19
  store i16 2, ptr %2, align 2, !dbg !808
  store i32 1, ptr %7, align 2
  br label %40, !dbg !808

40:                                               ; preds = %39, %35
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !809
  br label %60

41:                                               ; preds = %11
  br label %42, !dbg !810

42:                                               ; preds = %41, %1
  %43 = load ptr, ptr %4, align 2, !dbg !811, !tbaa !73
  %44 = getelementptr inbounds %struct.thread, ptr %43, i32 0, i32 3, !dbg !812
  %45 = load i16, ptr %44, align 2, !dbg !812, !tbaa !148
  %46 = icmp ne i16 %45, 0, !dbg !813
  br i1 %46, label %47, label %59, !dbg !814

47:                                               ; preds = %42
  %48 = load i8, ptr @outside, align 1, !dbg !815, !tbaa !11, !range !15, !noundef !8
  %49 = trunc i8 %48 to i1, !dbg !815
  br i1 %49, label %50, label %53, !dbg !816

50:                                               ; preds = %47
  %51 = load i8, ptr %3, align 1, !dbg !817, !tbaa !11, !range !15, !noundef !8
  %52 = trunc i8 %51 to i1, !dbg !817
  br i1 %52, label %59, label %53, !dbg !811

53:                                               ; preds = %50, %47
  %54 = load ptr, ptr %4, align 2, !dbg !818, !tbaa !73
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 3, !dbg !819
  %56 = load i16, ptr %55, align 2, !dbg !819, !tbaa !148
  store i16 %56, ptr @scheduler_target, align 2, !dbg !820, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !821, !tbaa !19
  %57 = load ptr, ptr %4, align 2, !dbg !822, !tbaa !73
  %58 = getelementptr inbounds %struct.thread, ptr %57, i32 0, i32 3, !dbg !823
  store i16 0, ptr %58, align 2, !dbg !824, !tbaa !148
  store i16 0, ptr %2, align 2, !dbg !825
  store i32 1, ptr %7, align 2
  br label %60, !dbg !825

59:                                               ; preds = %50, %42
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 60), ptr @scheduler_target, align 2, !dbg !826, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !827
  store i32 1, ptr %7, align 2
  br label %60, !dbg !827

60:                                               ; preds = %59, %53, %40
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !828
  %61 = load i16, ptr %2, align 2, !dbg !828
  ret i16 %61, !dbg !828
}

; Function Attrs: nounwind optsize
define internal void @activate(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !829 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !830, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !831
  store i8 1, ptr %4, align 2, !dbg !832, !tbaa !77
  %5 = load ptr, ptr %2, align 2, !dbg !833, !tbaa !73
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 6, !dbg !834
  %7 = load i32, ptr %6, align 2, !dbg !834, !tbaa !108
  %8 = load ptr, ptr %2, align 2, !dbg !835, !tbaa !73
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 5, !dbg !836
  %10 = load i32, ptr %9, align 2, !dbg !836, !tbaa !647
  %11 = add i32 %7, %10, !dbg !837
  %12 = load ptr, ptr %2, align 2, !dbg !838, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 7, !dbg !839
  store i32 %11, ptr %13, align 2, !dbg !840, !tbaa !531
  %14 = load i16, ptr @active, align 2, !dbg !841, !tbaa !19
  %15 = add i16 %14, 1, !dbg !841
  store i16 %15, ptr @active, align 2, !dbg !841, !tbaa !19
  ret void, !dbg !842
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !843 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !845
  %4 = load ptr, ptr %2, align 2, !dbg !845, !tbaa !73
  %5 = ptrtoint ptr %4 to i16, !dbg !845
  store i16 %5, ptr %3, align 2, !dbg !845, !tbaa !428
  %6 = load i16, ptr %3, align 2, !dbg !846, !tbaa !428
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #5, !dbg !846, !srcloc !847
  store i16 %7, ptr %3, align 2, !dbg !846, !tbaa !428
  %8 = load i16, ptr %3, align 2, !dbg !848, !tbaa !428
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !849
  ret i16 %8, !dbg !850
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_kept(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !851 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !852
  store i16 0, ptr %4, align 2, !dbg !853, !tbaa !19
  br label %6, !dbg !852

6:                                                ; preds = %24, %1
  %7 = load i16, ptr %4, align 2, !dbg !854, !tbaa !19
  %8 = load i16, ptr @thread_count, align 2, !dbg !855, !tbaa !19
  %9 = icmp ule i16 %7, %8, !dbg !856
  br i1 %9, label %11, label %10, !dbg !857

10:                                               ; preds = %6
  store i32 2, ptr %5, align 2
  br label %27, !dbg !857

11:                                               ; preds = %6
  %12 = load i16, ptr %4, align 2, !dbg !858, !tbaa !19
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !859
  %14 = load ptr, ptr %3, align 2, !dbg !860, !tbaa !73
  %15 = icmp ne ptr %13, %14, !dbg !861
  br i1 %15, label %16, label %23, !dbg !862

16:                                               ; preds = %11
  %17 = load i16, ptr %4, align 2, !dbg !863, !tbaa !19
  %18 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %17, !dbg !864
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 3, !dbg !865
  %20 = load i16, ptr %19, align 2, !dbg !865, !tbaa !148
  %21 = icmp ne i16 %20, 0, !dbg !866
  br i1 %21, label %22, label %23, !dbg !867

22:                                               ; preds = %16
  store i1 true, ptr %2, align 1, !dbg !868
  store i32 1, ptr %5, align 2
  br label %27, !dbg !868

23:                                               ; preds = %16, %11
  br label %24, !dbg !869

24:                                               ; preds = %23
  %25 = load i16, ptr %4, align 2, !dbg !870, !tbaa !19
  %26 = add i16 %25, 1, !dbg !870
  store i16 %26, ptr %4, align 2, !dbg !870, !tbaa !19
  br label %6, !dbg !857, !llvm.loop !871

27:                                               ; preds = %22, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !857
  %28 = load i32, ptr %5, align 2
  switch i32 %28, label %32 [
    i32 2, label %29
    i32 1, label %30
  ]

29:                                               ; preds = %27
  store i1 false, ptr %2, align 1, !dbg !872
  br label %30, !dbg !872

30:                                               ; preds = %29, %27
  %31 = load i1, ptr %2, align 1, !dbg !873
  ret i1 %31, !dbg !873

32:                                               ; preds = %27
  unreachable
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !874 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i32 %1, ptr %4, align 2, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #5, !dbg !875
  %6 = load i32, ptr %4, align 2, !dbg !876, !tbaa !40
  %7 = load i32, ptr @now, align 2, !dbg !877, !tbaa !40
  %8 = sub i32 %6, %7, !dbg !878
  store i32 %8, ptr %5, align 2, !dbg !879, !tbaa !40
  %9 = load i32, ptr %5, align 2, !dbg !880, !tbaa !40
  %10 = icmp sle i32 %9, 0, !dbg !881
  br i1 %10, label %11, label %12, !dbg !882

11:                                               ; preds = %2
  br label %24, !dbg !882

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !883, !tbaa !40
  %14 = load i16, ptr %3, align 2, !dbg !884, !tbaa !19
  %15 = zext i16 %14 to i32, !dbg !884
  %16 = icmp ult i32 %13, %15, !dbg !885
  br i1 %16, label %17, label %20, !dbg !883

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !886, !tbaa !40
  %19 = trunc i32 %18 to i16, !dbg !887
  br label %22, !dbg !883

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !888, !tbaa !19
  br label %22, !dbg !883

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !883
  br label %24, !dbg !882

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !882
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #5, !dbg !889
  ret i16 %25, !dbg !890
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { alwaysinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nobuiltin optsize "no-builtins" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "27bf56866ab350e53f6b6cb465b7ba9a")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 309, type: !7, scopeLine: 309, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "27bf56866ab350e53f6b6cb465b7ba9a")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 310, column: 5, scope: !5)
!10 = !DILocation(line: 311, column: 9, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"_Bool", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !{i8 0, i8 2}
!16 = !DILocation(line: 312, column: 9, scope: !5)
!17 = !DILocation(line: 313, column: 5, scope: !5)
!18 = !DILocation(line: 313, column: 16, scope: !5)
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !13, i64 0}
!21 = !DILocation(line: 313, column: 34, scope: !5)
!22 = !DILocation(line: 314, column: 17, scope: !5)
!23 = !DILocation(line: 315, column: 17, scope: !5)
!24 = !DILocation(line: 316, column: 9, scope: !5)
!25 = !DILocation(line: 317, column: 5, scope: !5)
!26 = !DILocation(line: 318, column: 25, scope: !5)
!27 = !DILocation(line: 318, column: 17, scope: !5)
!28 = !DILocation(line: 318, column: 9, scope: !5)
!29 = !DILocation(line: 320, column: 12, scope: !5)
!30 = !DILocation(line: 320, column: 5, scope: !5)
!31 = distinct !DISubprogram(name: "take_time", scope: !6, file: !6, line: 98, type: !7, scopeLine: 98, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!32 = !DILocation(line: 99, column: 5, scope: !31)
!33 = !DILocation(line: 99, column: 24, scope: !31)
!34 = !DILocation(line: 99, column: 14, scope: !31)
!35 = !DILocation(line: 100, column: 23, scope: !31)
!36 = !DILocation(line: 100, column: 33, scope: !31)
!37 = !DILocation(line: 100, column: 31, scope: !31)
!38 = !DILocation(line: 100, column: 12, scope: !31)
!39 = !DILocation(line: 100, column: 9, scope: !31)
!40 = !{!41, !41, i64 0}
!41 = !{!"long", !13, i64 0}
!42 = !DILocation(line: 101, column: 12, scope: !31)
!43 = !DILocation(line: 101, column: 10, scope: !31)
!44 = !DILocation(line: 102, column: 1, scope: !31)
!45 = distinct !DISubprogram(name: "end_loan", scope: !6, file: !6, line: 303, type: !7, scopeLine: 303, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!46 = !DILocation(line: 304, column: 17, scope: !45)
!47 = !DILocation(line: 305, column: 11, scope: !45)
!48 = !DILocation(line: 306, column: 1, scope: !45)
!49 = distinct !DISubprogram(name: "have_handlers_look", scope: !6, file: !6, line: 294, type: !7, scopeLine: 294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!50 = !DILocation(line: 295, column: 10, scope: !49)
!51 = !DILocation(line: 295, column: 19, scope: !49)
!52 = !DILocation(line: 295, column: 31, scope: !49)
!53 = !DILocation(line: 295, column: 41, scope: !49)
!54 = !DILocation(line: 295, column: 38, scope: !49)
!55 = !DILocation(line: 295, column: 5, scope: !49)
!56 = !DILocation(line: 296, column: 21, scope: !49)
!57 = !DILocation(line: 296, column: 13, scope: !49)
!58 = !DILocation(line: 296, column: 29, scope: !49)
!59 = !{!60, !20, i64 4}
!60 = !{!"thread", !20, i64 0, !61, i64 2, !20, i64 4, !20, i64 6, !41, i64 8, !41, i64 12, !41, i64 16, !41, i64 20, !41, i64 24, !20, i64 28, !12, i64 30, !12, i64 31, !12, i64 32}
!61 = !{!"int", !13, i64 0}
!62 = !DILocation(line: 296, column: 35, scope: !49)
!63 = !DILocation(line: 297, column: 32, scope: !49)
!64 = !DILocation(line: 297, column: 24, scope: !49)
!65 = !DILocation(line: 297, column: 13, scope: !49)
!66 = !DILocation(line: 298, column: 9, scope: !49)
!67 = !DILocation(line: 299, column: 5, scope: !49)
!68 = !DILocation(line: 295, column: 61, scope: !49)
!69 = distinct !{!69, !55, !67, !70}
!70 = !{!"llvm.loop.mustprogress"}
!71 = !DILocation(line: 300, column: 1, scope: !49)
!72 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 182, type: !7, scopeLine: 182, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!73 = !{!74, !74, i64 0}
!74 = !{!"any pointer", !13, i64 0}
!75 = !DILocation(line: 183, column: 15, scope: !72)
!76 = !DILocation(line: 183, column: 23, scope: !72)
!77 = !{!60, !12, i64 30}
!78 = !DILocation(line: 183, column: 12, scope: !72)
!79 = !DILocation(line: 184, column: 5, scope: !72)
!80 = !DILocation(line: 184, column: 13, scope: !72)
!81 = !DILocation(line: 184, column: 20, scope: !72)
!82 = !DILocation(line: 185, column: 5, scope: !72)
!83 = !DILocation(line: 185, column: 13, scope: !72)
!84 = !DILocation(line: 185, column: 19, scope: !72)
!85 = !{!60, !12, i64 31}
!86 = !DILocation(line: 186, column: 11, scope: !72)
!87 = !DILocation(line: 187, column: 5, scope: !72)
!88 = !DILocation(line: 187, column: 13, scope: !72)
!89 = !DILocation(line: 187, column: 22, scope: !72)
!90 = !{!60, !20, i64 28}
!91 = !DILocation(line: 188, column: 9, scope: !72)
!92 = !DILocation(line: 188, column: 17, scope: !72)
!93 = !{!60, !12, i64 32}
!94 = !DILocation(line: 189, column: 9, scope: !72)
!95 = !DILocation(line: 189, column: 17, scope: !72)
!96 = !DILocation(line: 189, column: 23, scope: !72)
!97 = !DILocation(line: 190, column: 19, scope: !72)
!98 = !DILocation(line: 190, column: 9, scope: !72)
!99 = !DILocation(line: 191, column: 5, scope: !72)
!100 = !DILocation(line: 192, column: 5, scope: !72)
!101 = !DILocation(line: 192, column: 12, scope: !72)
!102 = !DILocation(line: 192, column: 20, scope: !72)
!103 = !{!60, !41, i64 8}
!104 = !DILocation(line: 192, column: 27, scope: !72)
!105 = !DILocation(line: 192, column: 32, scope: !72)
!106 = !DILocation(line: 192, column: 42, scope: !72)
!107 = !DILocation(line: 192, column: 50, scope: !72)
!108 = !{!60, !41, i64 16}
!109 = !DILocation(line: 192, column: 35, scope: !72)
!110 = !DILocation(line: 0, scope: !72)
!111 = !DILocation(line: 193, column: 28, scope: !72)
!112 = !DILocation(line: 193, column: 36, scope: !72)
!113 = !DILocation(line: 193, column: 9, scope: !72)
!114 = !DILocation(line: 193, column: 17, scope: !72)
!115 = !DILocation(line: 193, column: 25, scope: !72)
!116 = distinct !{!116, !100, !117, !70}
!117 = !DILocation(line: 194, column: 5, scope: !72)
!118 = !DILocation(line: 195, column: 5, scope: !72)
!119 = !DILocation(line: 196, column: 1, scope: !72)
!120 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 267, type: !7, scopeLine: 267, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!121 = !DILocation(line: 268, column: 5, scope: !120)
!122 = !DILocation(line: 268, column: 16, scope: !120)
!123 = !DILocation(line: 268, column: 23, scope: !120)
!124 = !DILocation(line: 268, column: 28, scope: !120)
!125 = !DILocation(line: 268, column: 38, scope: !120)
!126 = !DILocation(line: 268, column: 31, scope: !120)
!127 = !DILocation(line: 268, column: 10, scope: !120)
!128 = !DILocation(line: 269, column: 10, scope: !120)
!129 = !DILocation(line: 269, column: 19, scope: !120)
!130 = !DILocation(line: 269, column: 31, scope: !120)
!131 = !DILocation(line: 269, column: 35, scope: !120)
!132 = !DILocation(line: 269, column: 38, scope: !120)
!133 = !DILocation(line: 269, column: 48, scope: !120)
!134 = !DILocation(line: 269, column: 45, scope: !120)
!135 = !DILocation(line: 0, scope: !120)
!136 = !DILocation(line: 269, column: 5, scope: !120)
!137 = !DILocation(line: 270, column: 9, scope: !120)
!138 = !DILocation(line: 270, column: 42, scope: !120)
!139 = !DILocation(line: 270, column: 34, scope: !120)
!140 = !DILocation(line: 270, column: 24, scope: !120)
!141 = !DILocation(line: 271, column: 19, scope: !120)
!142 = !DILocation(line: 271, column: 13, scope: !120)
!143 = !DILocation(line: 272, column: 33, scope: !120)
!144 = !DILocation(line: 272, column: 31, scope: !120)
!145 = !DILocation(line: 273, column: 13, scope: !120)
!146 = !DILocation(line: 274, column: 32, scope: !120)
!147 = !DILocation(line: 274, column: 40, scope: !120)
!148 = !{!60, !20, i64 6}
!149 = !DILocation(line: 274, column: 47, scope: !120)
!150 = !DILocation(line: 274, column: 54, scope: !120)
!151 = !DILocation(line: 274, column: 62, scope: !120)
!152 = !DILocation(line: 274, column: 71, scope: !120)
!153 = !DILocation(line: 274, column: 79, scope: !120)
!154 = !{!60, !20, i64 0}
!155 = !DILocation(line: 274, column: 30, scope: !120)
!156 = !DILocation(line: 275, column: 31, scope: !120)
!157 = !DILocation(line: 275, column: 39, scope: !120)
!158 = !DILocation(line: 275, column: 46, scope: !120)
!159 = !DILocation(line: 275, column: 64, scope: !120)
!160 = !DILocation(line: 275, column: 72, scope: !120)
!161 = !DILocation(line: 275, column: 29, scope: !120)
!162 = !DILocation(line: 276, column: 13, scope: !120)
!163 = !DILocation(line: 276, column: 21, scope: !120)
!164 = !DILocation(line: 276, column: 28, scope: !120)
!165 = !DILocation(line: 277, column: 13, scope: !120)
!166 = !DILocation(line: 279, column: 5, scope: !120)
!167 = !DILocation(line: 269, column: 68, scope: !120)
!168 = distinct !{!168, !136, !166, !70}
!169 = !DILocation(line: 280, column: 23, scope: !120)
!170 = !DILocation(line: 281, column: 16, scope: !120)
!171 = !DILocation(line: 281, column: 9, scope: !120)
!172 = !DILocation(line: 282, column: 9, scope: !120)
!173 = !DILocation(line: 283, column: 5, scope: !120)
!174 = !DILocation(line: 284, column: 9, scope: !120)
!175 = !DILocation(line: 284, column: 19, scope: !120)
!176 = !DILocation(line: 284, column: 29, scope: !120)
!177 = !DILocation(line: 284, column: 22, scope: !120)
!178 = !DILocation(line: 285, column: 19, scope: !120)
!179 = !DILocation(line: 286, column: 17, scope: !120)
!180 = !DILocation(line: 287, column: 5, scope: !120)
!181 = !DILocation(line: 288, column: 5, scope: !120)
!182 = !DILocation(line: 289, column: 35, scope: !120)
!183 = !DILocation(line: 289, column: 42, scope: !120)
!184 = !DILocation(line: 289, column: 12, scope: !120)
!185 = !DILocation(line: 289, column: 5, scope: !120)
!186 = !DILocation(line: 290, column: 1, scope: !120)
!187 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 355, type: !7, scopeLine: 355, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!188 = !DILocation(line: 356, column: 5, scope: !187)
!189 = !DILocation(line: 356, column: 23, scope: !187)
!190 = !DILocation(line: 356, column: 43, scope: !187)
!191 = !DILocation(line: 356, column: 14, scope: !187)
!192 = !DILocation(line: 359, column: 5, scope: !187)
!193 = !DILocation(line: 359, column: 20, scope: !187)
!194 = !DILocation(line: 359, column: 27, scope: !187)
!195 = !DILocation(line: 359, column: 40, scope: !187)
!196 = !DILocation(line: 359, column: 44, scope: !187)
!197 = !DILocation(line: 359, column: 51, scope: !187)
!198 = !DILocation(line: 359, column: 68, scope: !187)
!199 = !DILocation(line: 359, column: 71, scope: !187)
!200 = !DILocation(line: 359, column: 79, scope: !187)
!201 = !DILocation(line: 0, scope: !187)
!202 = !DILocation(line: 359, column: 10, scope: !187)
!203 = !DILocation(line: 360, column: 9, scope: !187)
!204 = !DILocation(line: 360, column: 27, scope: !187)
!205 = !DILocation(line: 360, column: 47, scope: !187)
!206 = !DILocation(line: 360, column: 50, scope: !187)
!207 = !DILocation(line: 360, column: 57, scope: !187)
!208 = !DILocation(line: 360, column: 62, scope: !187)
!209 = !DILocation(line: 360, column: 67, scope: !187)
!210 = !DILocation(line: 360, column: 78, scope: !187)
!211 = !DILocation(line: 360, column: 75, scope: !187)
!212 = !DILocation(line: 360, column: 85, scope: !187)
!213 = !DILocation(line: 360, column: 90, scope: !187)
!214 = !DILocation(line: 360, column: 94, scope: !187)
!215 = !DILocation(line: 361, column: 17, scope: !187)
!216 = !DILocation(line: 362, column: 28, scope: !187)
!217 = !DILocation(line: 362, column: 26, scope: !187)
!218 = !DILocation(line: 363, column: 9, scope: !187)
!219 = !DILocation(line: 365, column: 5, scope: !187)
!220 = !DILocation(line: 365, column: 38, scope: !187)
!221 = !DILocation(line: 365, column: 30, scope: !187)
!222 = !DILocation(line: 365, column: 20, scope: !187)
!223 = !DILocation(line: 366, column: 9, scope: !187)
!224 = !DILocation(line: 366, column: 27, scope: !187)
!225 = !DILocation(line: 366, column: 47, scope: !187)
!226 = !DILocation(line: 366, column: 50, scope: !187)
!227 = !DILocation(line: 366, column: 57, scope: !187)
!228 = !DILocation(line: 366, column: 74, scope: !187)
!229 = !DILocation(line: 366, column: 83, scope: !187)
!230 = !DILocation(line: 366, column: 91, scope: !187)
!231 = !DILocation(line: 366, column: 77, scope: !187)
!232 = !DILocation(line: 367, column: 21, scope: !187)
!233 = !DILocation(line: 367, column: 29, scope: !187)
!234 = !DILocation(line: 367, column: 16, scope: !187)
!235 = !DILocation(line: 367, column: 9, scope: !187)
!236 = !DILocation(line: 369, column: 9, scope: !187)
!237 = !DILocation(line: 369, column: 29, scope: !187)
!238 = !DILocation(line: 369, column: 19, scope: !187)
!239 = !DILocation(line: 369, column: 16, scope: !187)
!240 = !DILocation(line: 371, column: 16, scope: !187)
!241 = !DILocation(line: 371, column: 9, scope: !187)
!242 = !DILocation(line: 373, column: 5, scope: !187)
!243 = !DILocation(line: 374, column: 9, scope: !187)
!244 = !DILocation(line: 375, column: 9, scope: !187)
!245 = !DILocation(line: 376, column: 44, scope: !187)
!246 = !DILocation(line: 376, column: 42, scope: !187)
!247 = !DILocation(line: 377, column: 5, scope: !187)
!248 = !DILocation(line: 377, column: 16, scope: !187)
!249 = !DILocation(line: 377, column: 34, scope: !187)
!250 = !DILocation(line: 378, column: 13, scope: !187)
!251 = !DILocation(line: 378, column: 20, scope: !187)
!252 = !DILocation(line: 379, column: 13, scope: !187)
!253 = !DILocation(line: 380, column: 9, scope: !187)
!254 = !DILocation(line: 381, column: 19, scope: !187)
!255 = !DILocation(line: 381, column: 26, scope: !187)
!256 = !DILocation(line: 381, column: 17, scope: !187)
!257 = !DILocation(line: 382, column: 13, scope: !187)
!258 = !DILocation(line: 382, column: 20, scope: !187)
!259 = !DILocation(line: 384, column: 30, scope: !187)
!260 = !DILocation(line: 384, column: 37, scope: !187)
!261 = !DILocation(line: 384, column: 56, scope: !187)
!262 = !DILocation(line: 384, column: 13, scope: !187)
!263 = !DILocation(line: 384, column: 21, scope: !187)
!264 = !DILocation(line: 384, column: 28, scope: !187)
!265 = !DILocation(line: 385, column: 9, scope: !187)
!266 = !DILocation(line: 386, column: 5, scope: !187)
!267 = !DILocation(line: 386, column: 16, scope: !187)
!268 = !DILocation(line: 386, column: 23, scope: !187)
!269 = !DILocation(line: 388, column: 16, scope: !187)
!270 = !DILocation(line: 388, column: 9, scope: !187)
!271 = !DILocation(line: 389, column: 5, scope: !187)
!272 = !DILocation(line: 389, column: 16, scope: !187)
!273 = !DILocation(line: 389, column: 23, scope: !187)
!274 = !DILocation(line: 389, column: 36, scope: !187)
!275 = !DILocation(line: 389, column: 39, scope: !187)
!276 = !DILocation(line: 389, column: 49, scope: !187)
!277 = !DILocation(line: 389, column: 57, scope: !187)
!278 = !DILocation(line: 389, column: 46, scope: !187)
!279 = !DILocation(line: 391, column: 15, scope: !187)
!280 = !DILocation(line: 391, column: 9, scope: !187)
!281 = !DILocation(line: 392, column: 5, scope: !187)
!282 = !DILocation(line: 393, column: 26, scope: !187)
!283 = !DILocation(line: 393, column: 9, scope: !187)
!284 = !DILocation(line: 393, column: 17, scope: !187)
!285 = !DILocation(line: 393, column: 24, scope: !187)
!286 = !DILocation(line: 395, column: 10, scope: !187)
!287 = !DILocation(line: 395, column: 19, scope: !187)
!288 = !DILocation(line: 395, column: 32, scope: !187)
!289 = !DILocation(line: 395, column: 39, scope: !187)
!290 = !DILocation(line: 395, column: 57, scope: !187)
!291 = !DILocation(line: 395, column: 61, scope: !187)
!292 = !DILocation(line: 395, column: 72, scope: !187)
!293 = !DILocation(line: 395, column: 69, scope: !187)
!294 = !DILocation(line: 395, column: 79, scope: !187)
!295 = !DILocation(line: 395, column: 84, scope: !187)
!296 = !DILocation(line: 395, column: 87, scope: !187)
!297 = !DILocation(line: 395, column: 98, scope: !187)
!298 = !DILocation(line: 395, column: 95, scope: !187)
!299 = !DILocation(line: 395, column: 5, scope: !187)
!300 = !DILocation(line: 397, column: 21, scope: !187)
!301 = !DILocation(line: 397, column: 13, scope: !187)
!302 = !DILocation(line: 397, column: 30, scope: !187)
!303 = !DILocation(line: 397, column: 57, scope: !187)
!304 = !DILocation(line: 397, column: 55, scope: !187)
!305 = !DILocation(line: 397, column: 36, scope: !187)
!306 = !DILocation(line: 398, column: 32, scope: !187)
!307 = !DILocation(line: 398, column: 24, scope: !187)
!308 = !DILocation(line: 398, column: 13, scope: !187)
!309 = !DILocation(line: 399, column: 9, scope: !187)
!310 = !DILocation(line: 400, column: 5, scope: !187)
!311 = !DILocation(line: 396, column: 17, scope: !187)
!312 = distinct !{!312, !299, !310, !70}
!313 = !DILocation(line: 401, column: 11, scope: !187)
!314 = !DILocation(line: 401, column: 22, scope: !187)
!315 = !DILocation(line: 401, column: 19, scope: !187)
!316 = !DILocation(line: 401, column: 29, scope: !187)
!317 = !DILocation(line: 401, column: 34, scope: !187)
!318 = !DILocation(line: 401, column: 38, scope: !187)
!319 = !DILocation(line: 401, column: 45, scope: !187)
!320 = !DILocation(line: 401, column: 58, scope: !187)
!321 = !DILocation(line: 401, column: 61, scope: !187)
!322 = !DILocation(line: 401, column: 79, scope: !187)
!323 = !DILocation(line: 401, column: 9, scope: !187)
!324 = !DILocation(line: 402, column: 17, scope: !187)
!325 = !DILocation(line: 402, column: 9, scope: !187)
!326 = !DILocation(line: 403, column: 5, scope: !187)
!327 = !DILocation(line: 404, column: 12, scope: !187)
!328 = !DILocation(line: 404, column: 5, scope: !187)
!329 = !DILocation(line: 405, column: 1, scope: !187)
!330 = distinct !DISubprogram(name: "lends", scope: !6, file: !6, line: 325, type: !7, scopeLine: 325, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!331 = !DILocation(line: 326, column: 12, scope: !330)
!332 = !DILocation(line: 326, column: 19, scope: !330)
!333 = !DILocation(line: 326, column: 24, scope: !330)
!334 = !DILocation(line: 326, column: 27, scope: !330)
!335 = !DILocation(line: 326, column: 47, scope: !330)
!336 = !DILocation(line: 326, column: 37, scope: !330)
!337 = !DILocation(line: 326, column: 34, scope: !330)
!338 = !DILocation(line: 326, column: 71, scope: !330)
!339 = !DILocation(line: 326, column: 74, scope: !330)
!340 = !DILocation(line: 326, column: 82, scope: !330)
!341 = !DILocation(line: 326, column: 86, scope: !330)
!342 = !DILocation(line: 326, column: 98, scope: !330)
!343 = !DILocation(line: 327, column: 38, scope: !330)
!344 = !DILocation(line: 327, column: 45, scope: !330)
!345 = !DILocation(line: 327, column: 50, scope: !330)
!346 = !DILocation(line: 327, column: 55, scope: !330)
!347 = !DILocation(line: 327, column: 66, scope: !330)
!348 = !DILocation(line: 327, column: 63, scope: !330)
!349 = !DILocation(line: 327, column: 73, scope: !330)
!350 = !DILocation(line: 327, column: 78, scope: !330)
!351 = !DILocation(line: 327, column: 81, scope: !330)
!352 = !DILocation(line: 327, column: 87, scope: !330)
!353 = !DILocation(line: 0, scope: !330)
!354 = !DILocation(line: 326, column: 5, scope: !330)
!355 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 330, type: !7, scopeLine: 330, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!356 = !DILocation(line: 331, column: 22, scope: !355)
!357 = !DILocation(line: 331, column: 5, scope: !355)
!358 = !DILocation(line: 331, column: 13, scope: !355)
!359 = !DILocation(line: 331, column: 20, scope: !355)
!360 = !DILocation(line: 332, column: 10, scope: !355)
!361 = !DILocation(line: 333, column: 17, scope: !355)
!362 = !DILocation(line: 334, column: 25, scope: !355)
!363 = !DILocation(line: 334, column: 23, scope: !355)
!364 = !DILocation(line: 335, column: 18, scope: !355)
!365 = !DILocation(line: 335, column: 16, scope: !355)
!366 = !DILocation(line: 336, column: 14, scope: !355)
!367 = !DILocation(line: 336, column: 25, scope: !355)
!368 = !DILocation(line: 336, column: 12, scope: !355)
!369 = !DILocation(line: 337, column: 22, scope: !355)
!370 = !DILocation(line: 338, column: 5, scope: !355)
!371 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 199, type: !7, scopeLine: 199, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!372 = !DILocation(line: 200, column: 5, scope: !371)
!373 = !DILocation(line: 200, column: 13, scope: !371)
!374 = !DILocation(line: 200, column: 19, scope: !371)
!375 = !DILocation(line: 201, column: 21, scope: !371)
!376 = !DILocation(line: 201, column: 28, scope: !371)
!377 = !DILocation(line: 201, column: 36, scope: !371)
!378 = !DILocation(line: 201, column: 45, scope: !371)
!379 = !DILocation(line: 201, column: 79, scope: !371)
!380 = !DILocation(line: 201, column: 87, scope: !371)
!381 = !DILocation(line: 201, column: 27, scope: !371)
!382 = !DILocation(line: 201, column: 25, scope: !371)
!383 = !DILocation(line: 201, column: 5, scope: !371)
!384 = !DILocation(line: 201, column: 13, scope: !371)
!385 = !DILocation(line: 201, column: 19, scope: !371)
!386 = !{!60, !41, i64 24}
!387 = !DILocation(line: 202, column: 9, scope: !371)
!388 = !DILocation(line: 202, column: 17, scope: !371)
!389 = !DILocation(line: 202, column: 26, scope: !371)
!390 = !DILocation(line: 203, column: 9, scope: !371)
!391 = !DILocation(line: 203, column: 17, scope: !371)
!392 = !DILocation(line: 203, column: 26, scope: !371)
!393 = !DILocation(line: 204, column: 5, scope: !371)
!394 = !DILocation(line: 205, column: 1, scope: !371)
!395 = distinct !DISubprogram(name: "have_look", scope: !6, file: !6, line: 162, type: !7, scopeLine: 162, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!396 = !DILocation(line: 163, column: 10, scope: !395)
!397 = !DILocation(line: 163, column: 18, scope: !395)
!398 = !DILocation(line: 163, column: 9, scope: !395)
!399 = !DILocation(line: 164, column: 27, scope: !395)
!400 = !DILocation(line: 164, column: 9, scope: !395)
!401 = !DILocation(line: 164, column: 17, scope: !395)
!402 = !DILocation(line: 164, column: 25, scope: !395)
!403 = !DILocation(line: 165, column: 18, scope: !395)
!404 = !DILocation(line: 165, column: 9, scope: !395)
!405 = !DILocation(line: 166, column: 5, scope: !395)
!406 = !DILocation(line: 167, column: 9, scope: !395)
!407 = !DILocation(line: 167, column: 17, scope: !395)
!408 = !DILocation(line: 167, column: 23, scope: !395)
!409 = !DILocation(line: 169, column: 1, scope: !395)
!410 = distinct !DISubprogram(name: "put_off", scope: !6, file: !6, line: 87, type: !7, scopeLine: 87, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!411 = !DILocation(line: 88, column: 9, scope: !410)
!412 = !DILocation(line: 88, column: 16, scope: !410)
!413 = !DILocation(line: 88, column: 34, scope: !410)
!414 = !DILocation(line: 88, column: 37, scope: !410)
!415 = !DILocation(line: 88, column: 44, scope: !410)
!416 = !DILocation(line: 89, column: 26, scope: !410)
!417 = !DILocation(line: 89, column: 23, scope: !410)
!418 = !DILocation(line: 89, column: 17, scope: !410)
!419 = !DILocation(line: 90, column: 5, scope: !410)
!420 = !DILocation(line: 91, column: 9, scope: !410)
!421 = !DILocation(line: 91, column: 27, scope: !410)
!422 = !DILocation(line: 92, column: 37, scope: !410)
!423 = !DILocation(line: 92, column: 36, scope: !410)
!424 = !DILocation(line: 92, column: 24, scope: !410)
!425 = !DILocation(line: 93, column: 5, scope: !410)
!426 = !DILocation(line: 94, column: 1, scope: !410)
!427 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 408, type: !7, scopeLine: 408, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!428 = !{!61, !61, i64 0}
!429 = !DILocation(line: 409, column: 9, scope: !427)
!430 = !DILocation(line: 409, column: 27, scope: !427)
!431 = !DILocation(line: 409, column: 47, scope: !427)
!432 = !DILocation(line: 409, column: 58, scope: !427)
!433 = !DILocation(line: 409, column: 50, scope: !427)
!434 = !DILocation(line: 409, column: 77, scope: !427)
!435 = !{!60, !61, i64 2}
!436 = !DILocation(line: 409, column: 83, scope: !427)
!437 = !DILocation(line: 409, column: 80, scope: !427)
!438 = !DILocation(line: 410, column: 16, scope: !427)
!439 = !DILocation(line: 410, column: 9, scope: !427)
!440 = !DILocation(line: 412, column: 5, scope: !427)
!441 = !DILocation(line: 413, column: 21, scope: !427)
!442 = !DILocation(line: 413, column: 13, scope: !427)
!443 = !DILocation(line: 413, column: 5, scope: !427)
!444 = !DILocation(line: 414, column: 12, scope: !427)
!445 = !DILocation(line: 414, column: 5, scope: !427)
!446 = !DILocation(line: 415, column: 1, scope: !427)
!447 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 418, type: !7, scopeLine: 418, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!448 = !DILocation(line: 419, column: 9, scope: !447)
!449 = !DILocation(line: 420, column: 35, scope: !447)
!450 = !DILocation(line: 420, column: 27, scope: !447)
!451 = !DILocation(line: 420, column: 16, scope: !447)
!452 = !DILocation(line: 420, column: 9, scope: !447)
!453 = !DILocation(line: 422, column: 5, scope: !447)
!454 = !DILocation(line: 423, column: 13, scope: !447)
!455 = !DILocation(line: 424, column: 12, scope: !447)
!456 = !DILocation(line: 424, column: 5, scope: !447)
!457 = !DILocation(line: 425, column: 1, scope: !447)
!458 = distinct !DISubprogram(name: "take_back", scope: !6, file: !6, line: 342, type: !7, scopeLine: 342, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!459 = !DILocation(line: 343, column: 17, scope: !458)
!460 = !DILocation(line: 344, column: 14, scope: !458)
!461 = !DILocation(line: 344, column: 12, scope: !458)
!462 = !DILocation(line: 345, column: 20, scope: !458)
!463 = !DILocation(line: 345, column: 26, scope: !458)
!464 = !DILocation(line: 345, column: 24, scope: !458)
!465 = !DILocation(line: 345, column: 52, scope: !458)
!466 = !DILocation(line: 345, column: 72, scope: !458)
!467 = !DILocation(line: 345, column: 70, scope: !458)
!468 = !DILocation(line: 345, column: 38, scope: !458)
!469 = !DILocation(line: 345, column: 9, scope: !458)
!470 = !DILocation(line: 346, column: 17, scope: !458)
!471 = !DILocation(line: 347, column: 5, scope: !458)
!472 = !DILocation(line: 348, column: 24, scope: !458)
!473 = !DILocation(line: 348, column: 32, scope: !458)
!474 = !DILocation(line: 348, column: 22, scope: !458)
!475 = !DILocation(line: 349, column: 21, scope: !458)
!476 = !DILocation(line: 350, column: 5, scope: !458)
!477 = !DILocation(line: 350, column: 13, scope: !458)
!478 = !DILocation(line: 350, column: 20, scope: !458)
!479 = !DILocation(line: 351, column: 5, scope: !458)
!480 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 428, type: !7, scopeLine: 428, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!481 = !DILocation(line: 429, column: 5, scope: !480)
!482 = !DILocation(line: 430, column: 12, scope: !480)
!483 = !DILocation(line: 430, column: 5, scope: !480)
!484 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 434, type: !7, scopeLine: 434, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!485 = !DILocation(line: 435, column: 5, scope: !484)
!486 = !DILocation(line: 436, column: 5, scope: !484)
!487 = !DILocation(line: 437, column: 18, scope: !484)
!488 = !DILocation(line: 437, column: 32, scope: !484)
!489 = !DILocation(line: 437, column: 25, scope: !484)
!490 = !DILocation(line: 437, column: 37, scope: !484)
!491 = !DILocation(line: 437, column: 45, scope: !484)
!492 = !DILocation(line: 437, column: 43, scope: !484)
!493 = !DILocation(line: 437, column: 22, scope: !484)
!494 = !DILocation(line: 437, column: 16, scope: !484)
!495 = !DILocation(line: 438, column: 15, scope: !484)
!496 = !DILocation(line: 439, column: 10, scope: !484)
!497 = !DILocation(line: 439, column: 9, scope: !484)
!498 = !DILocation(line: 440, column: 9, scope: !484)
!499 = !DILocation(line: 441, column: 5, scope: !484)
!500 = !DILocation(line: 442, column: 1, scope: !484)
!501 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 104, type: !7, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!502 = !DILocation(line: 105, column: 10, scope: !501)
!503 = !DILocation(line: 105, column: 9, scope: !501)
!504 = !DILocation(line: 106, column: 17, scope: !501)
!505 = !DILocation(line: 107, column: 17, scope: !501)
!506 = !DILocation(line: 108, column: 22, scope: !501)
!507 = !DILocation(line: 109, column: 15, scope: !501)
!508 = !DILocation(line: 110, column: 17, scope: !501)
!509 = !DILocation(line: 111, column: 5, scope: !501)
!510 = !DILocation(line: 112, column: 1, scope: !501)
!511 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 120, type: !7, scopeLine: 120, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!512 = !DILocation(line: 121, column: 5, scope: !511)
!513 = !DILocation(line: 121, column: 14, scope: !511)
!514 = !DILocation(line: 122, column: 9, scope: !511)
!515 = !DILocation(line: 122, column: 27, scope: !511)
!516 = !DILocation(line: 123, column: 23, scope: !511)
!517 = !DILocation(line: 123, column: 29, scope: !511)
!518 = !DILocation(line: 123, column: 16, scope: !511)
!519 = !DILocation(line: 123, column: 14, scope: !511)
!520 = !DILocation(line: 124, column: 13, scope: !511)
!521 = !DILocation(line: 125, column: 27, scope: !511)
!522 = !DILocation(line: 125, column: 33, scope: !511)
!523 = !DILocation(line: 125, column: 20, scope: !511)
!524 = !DILocation(line: 125, column: 18, scope: !511)
!525 = !DILocation(line: 126, column: 9, scope: !511)
!526 = !DILocation(line: 127, column: 5, scope: !511)
!527 = !DILocation(line: 128, column: 23, scope: !511)
!528 = !DILocation(line: 128, column: 37, scope: !511)
!529 = !DILocation(line: 128, column: 29, scope: !511)
!530 = !DILocation(line: 128, column: 56, scope: !511)
!531 = !{!60, !41, i64 20}
!532 = !DILocation(line: 128, column: 16, scope: !511)
!533 = !DILocation(line: 128, column: 14, scope: !511)
!534 = !DILocation(line: 130, column: 5, scope: !511)
!535 = !DILocation(line: 130, column: 21, scope: !511)
!536 = !DILocation(line: 130, column: 39, scope: !511)
!537 = !DILocation(line: 130, column: 61, scope: !511)
!538 = !DILocation(line: 130, column: 76, scope: !511)
!539 = !DILocation(line: 130, column: 94, scope: !511)
!540 = !DILocation(line: 130, column: 14, scope: !511)
!541 = !DILocation(line: 131, column: 10, scope: !511)
!542 = !DILocation(line: 131, column: 19, scope: !511)
!543 = !DILocation(line: 131, column: 31, scope: !511)
!544 = !DILocation(line: 131, column: 38, scope: !511)
!545 = !DILocation(line: 131, column: 43, scope: !511)
!546 = !DILocation(line: 131, column: 46, scope: !511)
!547 = !DILocation(line: 131, column: 56, scope: !511)
!548 = !DILocation(line: 131, column: 53, scope: !511)
!549 = !DILocation(line: 0, scope: !511)
!550 = !DILocation(line: 131, column: 5, scope: !511)
!551 = !DILocation(line: 132, column: 9, scope: !511)
!552 = !DILocation(line: 132, column: 48, scope: !511)
!553 = !DILocation(line: 132, column: 40, scope: !511)
!554 = !DILocation(line: 132, column: 30, scope: !511)
!555 = !DILocation(line: 133, column: 13, scope: !511)
!556 = !DILocation(line: 133, column: 21, scope: !511)
!557 = !DILocation(line: 134, column: 27, scope: !511)
!558 = !DILocation(line: 134, column: 33, scope: !511)
!559 = !DILocation(line: 134, column: 41, scope: !511)
!560 = !DILocation(line: 134, column: 20, scope: !511)
!561 = !DILocation(line: 134, column: 18, scope: !511)
!562 = !DILocation(line: 135, column: 9, scope: !511)
!563 = !DILocation(line: 135, column: 21, scope: !511)
!564 = !DILocation(line: 135, column: 29, scope: !511)
!565 = !DILocation(line: 135, column: 36, scope: !511)
!566 = !DILocation(line: 135, column: 39, scope: !511)
!567 = !DILocation(line: 135, column: 47, scope: !511)
!568 = !DILocation(line: 135, column: 54, scope: !511)
!569 = !DILocation(line: 135, column: 20, scope: !511)
!570 = !DILocation(line: 136, column: 27, scope: !511)
!571 = !DILocation(line: 136, column: 33, scope: !511)
!572 = !DILocation(line: 136, column: 41, scope: !511)
!573 = !DILocation(line: 136, column: 20, scope: !511)
!574 = !DILocation(line: 136, column: 18, scope: !511)
!575 = !DILocation(line: 137, column: 9, scope: !511)
!576 = !DILocation(line: 138, column: 5, scope: !511)
!577 = !DILocation(line: 131, column: 68, scope: !511)
!578 = distinct !{!578, !550, !576, !70}
!579 = !DILocation(line: 139, column: 14, scope: !511)
!580 = !DILocation(line: 139, column: 21, scope: !511)
!581 = !DILocation(line: 139, column: 19, scope: !511)
!582 = !DILocation(line: 139, column: 12, scope: !511)
!583 = !DILocation(line: 140, column: 20, scope: !511)
!584 = !DILocation(line: 140, column: 26, scope: !511)
!585 = !DILocation(line: 140, column: 24, scope: !511)
!586 = !DILocation(line: 140, column: 35, scope: !511)
!587 = !DILocation(line: 140, column: 32, scope: !511)
!588 = !DILocation(line: 140, column: 9, scope: !511)
!589 = !DILocation(line: 141, column: 17, scope: !511)
!590 = !DILocation(line: 142, column: 5, scope: !511)
!591 = !DILocation(line: 143, column: 1, scope: !511)
!592 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 475, type: !7, scopeLine: 475, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!593 = !DILocation(line: 476, column: 9, scope: !592)
!594 = !DILocation(line: 476, column: 16, scope: !592)
!595 = !DILocation(line: 477, column: 51, scope: !592)
!596 = !DILocation(line: 477, column: 9, scope: !592)
!597 = !DILocation(line: 478, column: 5, scope: !592)
!598 = !DILocation(line: 479, column: 1, scope: !592)
!599 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 444, type: !7, scopeLine: 444, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!600 = !DILocation(line: 445, column: 9, scope: !599)
!601 = !DILocation(line: 445, column: 18, scope: !599)
!602 = !{!603, !20, i64 0}
!603 = !{!"request", !20, i64 0, !20, i64 2, !61, i64 4, !20, i64 6, !41, i64 8, !41, i64 12}
!604 = !DILocation(line: 445, column: 28, scope: !599)
!605 = !DILocation(line: 445, column: 41, scope: !599)
!606 = !DILocation(line: 445, column: 25, scope: !599)
!607 = !DILocation(line: 445, column: 45, scope: !599)
!608 = !DILocation(line: 445, column: 48, scope: !599)
!609 = !DILocation(line: 445, column: 57, scope: !599)
!610 = !DILocation(line: 445, column: 64, scope: !599)
!611 = !DILocation(line: 446, column: 9, scope: !599)
!612 = !DILocation(line: 448, column: 5, scope: !599)
!613 = !DILocation(line: 448, column: 38, scope: !599)
!614 = !DILocation(line: 448, column: 47, scope: !599)
!615 = !DILocation(line: 448, column: 30, scope: !599)
!616 = !DILocation(line: 448, column: 20, scope: !599)
!617 = !DILocation(line: 449, column: 21, scope: !599)
!618 = !DILocation(line: 449, column: 30, scope: !599)
!619 = !{!603, !20, i64 2}
!620 = !DILocation(line: 449, column: 5, scope: !599)
!621 = !DILocation(line: 449, column: 13, scope: !599)
!622 = !DILocation(line: 449, column: 19, scope: !599)
!623 = !DILocation(line: 450, column: 18, scope: !599)
!624 = !DILocation(line: 450, column: 27, scope: !599)
!625 = !{!603, !61, i64 4}
!626 = !DILocation(line: 450, column: 5, scope: !599)
!627 = !DILocation(line: 450, column: 13, scope: !599)
!628 = !DILocation(line: 450, column: 16, scope: !599)
!629 = !DILocation(line: 451, column: 21, scope: !599)
!630 = !DILocation(line: 451, column: 30, scope: !599)
!631 = !{!603, !20, i64 6}
!632 = !DILocation(line: 451, column: 5, scope: !599)
!633 = !DILocation(line: 451, column: 13, scope: !599)
!634 = !DILocation(line: 451, column: 19, scope: !599)
!635 = !DILocation(line: 452, column: 22, scope: !599)
!636 = !DILocation(line: 452, column: 31, scope: !599)
!637 = !{!603, !41, i64 8}
!638 = !DILocation(line: 452, column: 5, scope: !599)
!639 = !DILocation(line: 452, column: 13, scope: !599)
!640 = !DILocation(line: 452, column: 20, scope: !599)
!641 = !DILocation(line: 453, column: 24, scope: !599)
!642 = !DILocation(line: 453, column: 33, scope: !599)
!643 = !{!603, !41, i64 12}
!644 = !DILocation(line: 453, column: 5, scope: !599)
!645 = !DILocation(line: 453, column: 13, scope: !599)
!646 = !DILocation(line: 453, column: 22, scope: !599)
!647 = !{!60, !41, i64 12}
!648 = !DILocation(line: 454, column: 5, scope: !599)
!649 = !DILocation(line: 455, column: 5, scope: !599)
!650 = !DILocation(line: 456, column: 9, scope: !599)
!651 = !DILocation(line: 456, column: 17, scope: !599)
!652 = !DILocation(line: 456, column: 23, scope: !599)
!653 = !DILocation(line: 457, column: 27, scope: !599)
!654 = !DILocation(line: 457, column: 35, scope: !599)
!655 = !DILocation(line: 457, column: 41, scope: !599)
!656 = !DILocation(line: 457, column: 23, scope: !599)
!657 = !DILocation(line: 457, column: 17, scope: !599)
!658 = !DILocation(line: 458, column: 5, scope: !599)
!659 = !DILocation(line: 461, column: 23, scope: !599)
!660 = !DILocation(line: 461, column: 30, scope: !599)
!661 = !DILocation(line: 461, column: 38, scope: !599)
!662 = !DILocation(line: 461, column: 45, scope: !599)
!663 = !DILocation(line: 461, column: 27, scope: !599)
!664 = !DILocation(line: 461, column: 5, scope: !599)
!665 = !DILocation(line: 461, column: 13, scope: !599)
!666 = !DILocation(line: 461, column: 21, scope: !599)
!667 = !DILocation(line: 462, column: 17, scope: !599)
!668 = !DILocation(line: 463, column: 12, scope: !599)
!669 = !DILocation(line: 463, column: 5, scope: !599)
!670 = !DILocation(line: 464, column: 5, scope: !599)
!671 = !DILocation(line: 465, column: 5, scope: !599)
!672 = !DILocation(line: 466, column: 1, scope: !599)
!673 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 96, type: !7, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!674 = !DILocation(line: 96, column: 59, scope: !673)
!675 = !DILocation(line: 96, column: 65, scope: !673)
!676 = !DILocation(line: 96, column: 63, scope: !673)
!677 = !DILocation(line: 96, column: 71, scope: !673)
!678 = !DILocation(line: 96, column: 42, scope: !673)
!679 = distinct !DISubprogram(name: "look_ahead", scope: !6, file: !6, line: 172, type: !7, scopeLine: 172, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!680 = !DILocation(line: 173, column: 20, scope: !679)
!681 = !DILocation(line: 173, column: 24, scope: !679)
!682 = !DILocation(line: 173, column: 18, scope: !679)
!683 = !DILocation(line: 174, column: 10, scope: !679)
!684 = !DILocation(line: 174, column: 19, scope: !679)
!685 = !DILocation(line: 174, column: 31, scope: !679)
!686 = !DILocation(line: 174, column: 41, scope: !679)
!687 = !DILocation(line: 174, column: 38, scope: !679)
!688 = !DILocation(line: 174, column: 5, scope: !679)
!689 = !DILocation(line: 175, column: 9, scope: !679)
!690 = !DILocation(line: 175, column: 48, scope: !679)
!691 = !DILocation(line: 175, column: 40, scope: !679)
!692 = !DILocation(line: 175, column: 30, scope: !679)
!693 = !DILocation(line: 176, column: 13, scope: !679)
!694 = !DILocation(line: 176, column: 21, scope: !679)
!695 = !DILocation(line: 176, column: 28, scope: !679)
!696 = !DILocation(line: 176, column: 33, scope: !679)
!697 = !DILocation(line: 176, column: 37, scope: !679)
!698 = !DILocation(line: 176, column: 45, scope: !679)
!699 = !DILocation(line: 176, column: 52, scope: !679)
!700 = !DILocation(line: 176, column: 65, scope: !679)
!701 = !DILocation(line: 176, column: 73, scope: !679)
!702 = !DILocation(line: 176, column: 83, scope: !679)
!703 = !DILocation(line: 176, column: 81, scope: !679)
!704 = !DILocation(line: 176, column: 97, scope: !679)
!705 = !DILocation(line: 177, column: 28, scope: !679)
!706 = !DILocation(line: 177, column: 36, scope: !679)
!707 = !DILocation(line: 177, column: 26, scope: !679)
!708 = !DILocation(line: 178, column: 9, scope: !679)
!709 = !DILocation(line: 179, column: 5, scope: !679)
!710 = !DILocation(line: 174, column: 61, scope: !679)
!711 = distinct !{!711, !688, !709, !70}
!712 = !DILocation(line: 180, column: 1, scope: !679)
!713 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 208, type: !7, scopeLine: 208, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!714 = !DILocation(line: 209, column: 10, scope: !713)
!715 = !DILocation(line: 209, column: 18, scope: !713)
!716 = !DILocation(line: 209, column: 9, scope: !713)
!717 = !DILocation(line: 210, column: 13, scope: !713)
!718 = !DILocation(line: 210, column: 21, scope: !713)
!719 = !DILocation(line: 210, column: 28, scope: !713)
!720 = !DILocation(line: 210, column: 33, scope: !713)
!721 = !DILocation(line: 210, column: 44, scope: !713)
!722 = !DILocation(line: 210, column: 52, scope: !713)
!723 = !DILocation(line: 210, column: 37, scope: !713)
!724 = !DILocation(line: 211, column: 13, scope: !713)
!725 = !DILocation(line: 213, column: 18, scope: !713)
!726 = !DILocation(line: 213, column: 9, scope: !713)
!727 = !DILocation(line: 214, column: 5, scope: !713)
!728 = !DILocation(line: 215, column: 16, scope: !713)
!729 = !DILocation(line: 215, column: 24, scope: !713)
!730 = !DILocation(line: 215, column: 9, scope: !713)
!731 = !DILocation(line: 216, column: 16, scope: !713)
!732 = !DILocation(line: 216, column: 9, scope: !713)
!733 = !DILocation(line: 217, column: 9, scope: !713)
!734 = !DILocation(line: 219, column: 9, scope: !713)
!735 = !DILocation(line: 219, column: 17, scope: !713)
!736 = !DILocation(line: 219, column: 23, scope: !713)
!737 = !DILocation(line: 219, column: 34, scope: !713)
!738 = !DILocation(line: 219, column: 42, scope: !713)
!739 = !DILocation(line: 219, column: 27, scope: !713)
!740 = !DILocation(line: 220, column: 9, scope: !713)
!741 = !DILocation(line: 222, column: 5, scope: !713)
!742 = !DILocation(line: 222, column: 13, scope: !713)
!743 = !DILocation(line: 222, column: 19, scope: !713)
!744 = !DILocation(line: 223, column: 9, scope: !713)
!745 = !DILocation(line: 223, column: 17, scope: !713)
!746 = !DILocation(line: 223, column: 24, scope: !713)
!747 = !DILocation(line: 223, column: 29, scope: !713)
!748 = !DILocation(line: 223, column: 71, scope: !713)
!749 = !DILocation(line: 223, column: 79, scope: !713)
!750 = !DILocation(line: 223, column: 46, scope: !713)
!751 = !DILocation(line: 223, column: 32, scope: !713)
!752 = !DILocation(line: 223, column: 89, scope: !713)
!753 = !DILocation(line: 223, column: 97, scope: !713)
!754 = !DILocation(line: 223, column: 86, scope: !713)
!755 = !DILocation(line: 224, column: 16, scope: !713)
!756 = !DILocation(line: 224, column: 9, scope: !713)
!757 = !DILocation(line: 225, column: 9, scope: !713)
!758 = !DILocation(line: 227, column: 9, scope: !713)
!759 = !DILocation(line: 227, column: 17, scope: !713)
!760 = !DILocation(line: 227, column: 24, scope: !713)
!761 = !DILocation(line: 227, column: 29, scope: !713)
!762 = !DILocation(line: 227, column: 32, scope: !713)
!763 = !DILocation(line: 227, column: 40, scope: !713)
!764 = !DILocation(line: 227, column: 46, scope: !713)
!765 = !DILocation(line: 227, column: 64, scope: !713)
!766 = !DILocation(line: 227, column: 67, scope: !713)
!767 = !DILocation(line: 227, column: 75, scope: !713)
!768 = !DILocation(line: 227, column: 84, scope: !713)
!769 = !DILocation(line: 227, column: 101, scope: !713)
!770 = !DILocation(line: 228, column: 17, scope: !713)
!771 = !DILocation(line: 228, column: 9, scope: !713)
!772 = !DILocation(line: 229, column: 15, scope: !713)
!773 = !DILocation(line: 229, column: 9, scope: !713)
!774 = !DILocation(line: 230, column: 9, scope: !713)
!775 = !DILocation(line: 232, column: 5, scope: !713)
!776 = !DILocation(line: 233, column: 1, scope: !713)
!777 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 235, type: !7, scopeLine: 235, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!778 = !DILocation(line: 236, column: 5, scope: !777)
!779 = !DILocation(line: 236, column: 20, scope: !777)
!780 = !DILocation(line: 237, column: 9, scope: !777)
!781 = !DILocation(line: 238, column: 24, scope: !777)
!782 = !DILocation(line: 239, column: 13, scope: !777)
!783 = !DILocation(line: 239, column: 21, scope: !777)
!784 = !DILocation(line: 240, column: 13, scope: !777)
!785 = !DILocation(line: 240, column: 22, scope: !777)
!786 = !DILocation(line: 241, column: 18, scope: !777)
!787 = !DILocation(line: 241, column: 34, scope: !777)
!788 = !DILocation(line: 241, column: 27, scope: !777)
!789 = !DILocation(line: 241, column: 44, scope: !777)
!790 = !DILocation(line: 241, column: 49, scope: !777)
!791 = !DILocation(line: 241, column: 54, scope: !777)
!792 = !DILocation(line: 241, column: 13, scope: !777)
!793 = !DILocation(line: 242, column: 23, scope: !777)
!794 = !DILocation(line: 243, column: 13, scope: !777)
!795 = !DILocation(line: 241, column: 65, scope: !777)
!796 = distinct !{!796, !792, !794, !70}
!797 = !DILocation(line: 244, column: 24, scope: !777)
!798 = !DILocation(line: 244, column: 32, scope: !777)
!799 = !DILocation(line: 244, column: 21, scope: !777)
!800 = !DILocation(line: 245, column: 35, scope: !777)
!801 = !DILocation(line: 245, column: 33, scope: !777)
!802 = !DILocation(line: 246, column: 17, scope: !777)
!803 = !DILocation(line: 247, column: 36, scope: !777)
!804 = !DILocation(line: 247, column: 34, scope: !777)
!805 = !DILocation(line: 248, column: 17, scope: !777)
!806 = !DILocation(line: 250, column: 21, scope: !777)
!807 = !DILocation(line: 251, column: 30, scope: !777)
!808 = !DILocation(line: 252, column: 13, scope: !777)
!809 = !DILocation(line: 253, column: 9, scope: !777)
!810 = !DILocation(line: 254, column: 5, scope: !777)
!811 = !DILocation(line: 256, column: 9, scope: !777)
!812 = !DILocation(line: 256, column: 17, scope: !777)
!813 = !DILocation(line: 256, column: 24, scope: !777)
!814 = !DILocation(line: 256, column: 29, scope: !777)
!815 = !DILocation(line: 256, column: 34, scope: !777)
!816 = !DILocation(line: 256, column: 42, scope: !777)
!817 = !DILocation(line: 256, column: 46, scope: !777)
!818 = !DILocation(line: 257, column: 28, scope: !777)
!819 = !DILocation(line: 257, column: 36, scope: !777)
!820 = !DILocation(line: 257, column: 26, scope: !777)
!821 = !DILocation(line: 258, column: 25, scope: !777)
!822 = !DILocation(line: 259, column: 9, scope: !777)
!823 = !DILocation(line: 259, column: 17, scope: !777)
!824 = !DILocation(line: 259, column: 24, scope: !777)
!825 = !DILocation(line: 260, column: 9, scope: !777)
!826 = !DILocation(line: 262, column: 22, scope: !777)
!827 = !DILocation(line: 263, column: 5, scope: !777)
!828 = !DILocation(line: 264, column: 1, scope: !777)
!829 = distinct !DISubprogram(name: "activate", scope: !6, file: !6, line: 155, type: !7, scopeLine: 155, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!830 = !DILocation(line: 156, column: 5, scope: !829)
!831 = !DILocation(line: 156, column: 13, scope: !829)
!832 = !DILocation(line: 156, column: 20, scope: !829)
!833 = !DILocation(line: 157, column: 21, scope: !829)
!834 = !DILocation(line: 157, column: 29, scope: !829)
!835 = !DILocation(line: 157, column: 39, scope: !829)
!836 = !DILocation(line: 157, column: 47, scope: !829)
!837 = !DILocation(line: 157, column: 37, scope: !829)
!838 = !DILocation(line: 157, column: 5, scope: !829)
!839 = !DILocation(line: 157, column: 13, scope: !829)
!840 = !DILocation(line: 157, column: 19, scope: !829)
!841 = !DILocation(line: 158, column: 11, scope: !829)
!842 = !DILocation(line: 159, column: 1, scope: !829)
!843 = distinct !DISubprogram(name: "sancus_get_id", scope: !844, file: !844, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!844 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!845 = !DILocation(line: 267, column: 5, scope: !843)
!846 = !DILocation(line: 268, column: 5, scope: !843)
!847 = !{i64 0}
!848 = !DILocation(line: 269, column: 12, scope: !843)
!849 = !DILocation(line: 270, column: 1, scope: !843)
!850 = !DILocation(line: 269, column: 5, scope: !843)
!851 = distinct !DISubprogram(name: "is_kept", scope: !6, file: !6, line: 146, type: !7, scopeLine: 146, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!852 = !DILocation(line: 147, column: 10, scope: !851)
!853 = !DILocation(line: 147, column: 19, scope: !851)
!854 = !DILocation(line: 147, column: 31, scope: !851)
!855 = !DILocation(line: 147, column: 41, scope: !851)
!856 = !DILocation(line: 147, column: 38, scope: !851)
!857 = !DILocation(line: 147, column: 5, scope: !851)
!858 = !DILocation(line: 148, column: 22, scope: !851)
!859 = !DILocation(line: 148, column: 14, scope: !851)
!860 = !DILocation(line: 148, column: 33, scope: !851)
!861 = !DILocation(line: 148, column: 30, scope: !851)
!862 = !DILocation(line: 148, column: 40, scope: !851)
!863 = !DILocation(line: 148, column: 51, scope: !851)
!864 = !DILocation(line: 148, column: 43, scope: !851)
!865 = !DILocation(line: 148, column: 59, scope: !851)
!866 = !DILocation(line: 148, column: 66, scope: !851)
!867 = !DILocation(line: 148, column: 13, scope: !851)
!868 = !DILocation(line: 149, column: 13, scope: !851)
!869 = !DILocation(line: 151, column: 5, scope: !851)
!870 = !DILocation(line: 147, column: 61, scope: !851)
!871 = distinct !{!871, !857, !869, !70}
!872 = !DILocation(line: 152, column: 5, scope: !851)
!873 = !DILocation(line: 153, column: 1, scope: !851)
!874 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 114, type: !7, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!875 = !DILocation(line: 115, column: 5, scope: !874)
!876 = !DILocation(line: 115, column: 18, scope: !874)
!877 = !DILocation(line: 115, column: 25, scope: !874)
!878 = !DILocation(line: 115, column: 23, scope: !874)
!879 = !DILocation(line: 115, column: 11, scope: !874)
!880 = !DILocation(line: 116, column: 21, scope: !874)
!881 = !DILocation(line: 116, column: 26, scope: !874)
!882 = !DILocation(line: 116, column: 12, scope: !874)
!883 = !DILocation(line: 116, column: 37, scope: !874)
!884 = !DILocation(line: 116, column: 44, scope: !874)
!885 = !DILocation(line: 116, column: 42, scope: !874)
!886 = !DILocation(line: 116, column: 61, scope: !874)
!887 = !DILocation(line: 116, column: 51, scope: !874)
!888 = !DILocation(line: 116, column: 68, scope: !874)
!889 = !DILocation(line: 117, column: 1, scope: !874)
!890 = !DILocation(line: 116, column: 5, scope: !874)
