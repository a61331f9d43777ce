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
@is_looking = internal global i8 0, align 1
@is_claimed = internal global i8 0, align 1
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
@is_masked = internal global i8 0, align 1
@enabled = internal global i8 0, align 1
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
  br label %173, !dbg !218

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
  br label %172, !dbg !235

60:                                               ; preds = %52, %49, %44
  %61 = load i16, ptr %3, align 2, !dbg !236, !tbaa !19
  store ptr @__sm_SCHEDULER_entry, ptr %8, align 2, !dbg !237, !tbaa !73
  %62 = load ptr, ptr %8, align 2, !dbg !237, !tbaa !73
  %63 = ptrtoint ptr %62 to i16, !dbg !238
  %64 = icmp eq i16 %61, %63, !dbg !239
  br i1 %64, label %65, label %72, !dbg !236

65:                                               ; preds = %60
  %66 = load i8, ptr @is_looking, align 1, !dbg !240, !tbaa !11, !range !15, !noundef !8
  %67 = trunc i8 %66 to i1, !dbg !240
  br i1 %67, label %70, label %68, !dbg !241

68:                                               ; preds = %65
  %69 = call zeroext i16 @scheduler_refused() #4, !dbg !242
  store i16 %69, ptr %2, align 2, !dbg !243
  store i32 1, ptr %6, align 2
  br label %172, !dbg !243

70:                                               ; preds = %65
  store i8 0, ptr @is_looking, align 1, !dbg !244, !tbaa !11
  store i8 1, ptr @is_claimed, align 1, !dbg !245, !tbaa !11
  %71 = call zeroext i16 @decide() #4, !dbg !246
  store i16 %71, ptr %2, align 2, !dbg !247
  store i32 1, ptr %6, align 2
  br label %172, !dbg !247

72:                                               ; preds = %60
  call void @take_time() #4, !dbg !248
  %73 = load i8, ptr @is_borrowed, align 1, !dbg !249, !tbaa !11, !range !15, !noundef !8
  %74 = trunc i8 %73 to i1, !dbg !249
  br i1 %74, label %75, label %77, !dbg !249

75:                                               ; preds = %72
  call void @end_loan() #4, !dbg !250
  %76 = load i16, ptr %3, align 2, !dbg !251, !tbaa !19
  store i16 %76, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !252, !tbaa !148
  br label %124, !dbg !253

77:                                               ; preds = %72
  %78 = load i16, ptr @scheduler_current, align 2, !dbg !254, !tbaa !19
  %79 = icmp eq i16 %78, 0, !dbg !255
  br i1 %79, label %80, label %101, !dbg !254

80:                                               ; preds = %77
  %81 = load i16, ptr %4, align 2, !dbg !256, !tbaa !19
  %82 = icmp eq i16 %81, 13, !dbg !257
  br i1 %82, label %83, label %84, !dbg !256

83:                                               ; preds = %80
  call void @have_handlers_look() #4, !dbg !258
  br label %84, !dbg !259

84:                                               ; preds = %83, %80
  %85 = load i16, ptr %3, align 2, !dbg !260, !tbaa !19
  %86 = icmp eq i16 %85, 0, !dbg !261
  %87 = zext i1 %86 to i8, !dbg !262
  store i8 %87, ptr @outside, align 1, !dbg !262, !tbaa !11
  %88 = load i16, ptr %3, align 2, !dbg !263, !tbaa !19
  %89 = icmp ne i16 %88, 0, !dbg !264
  br i1 %89, label %90, label %100, !dbg !263

90:                                               ; preds = %84
  %91 = load i16, ptr %4, align 2, !dbg !265, !tbaa !19
  %92 = icmp eq i16 %91, 13, !dbg !266
  br i1 %92, label %93, label %94, !dbg !265

93:                                               ; preds = %90
  br label %96, !dbg !265

94:                                               ; preds = %90
  %95 = load i16, ptr %3, align 2, !dbg !267, !tbaa !19
  br label %96, !dbg !265

96:                                               ; preds = %94, %93
  %97 = phi i16 [ 0, %93 ], [ %95, %94 ], !dbg !265
  %98 = load ptr, ptr %7, align 2, !dbg !268, !tbaa !73
  %99 = getelementptr inbounds %struct.thread, ptr %98, i32 0, i32 3, !dbg !269
  store i16 %97, ptr %99, align 2, !dbg !270, !tbaa !148
  br label %100, !dbg !271

100:                                              ; preds = %96, %84
  br label %123, !dbg !272

101:                                              ; preds = %77
  %102 = load i16, ptr %3, align 2, !dbg !273, !tbaa !19
  %103 = icmp eq i16 %102, 0, !dbg !274
  br i1 %103, label %104, label %106, !dbg !273

104:                                              ; preds = %101
  %105 = load ptr, ptr %7, align 2, !dbg !275, !tbaa !73
  call void @finish(ptr noundef %105) #4, !dbg !276
  br label %122, !dbg !277

106:                                              ; preds = %101
  %107 = load i16, ptr %4, align 2, !dbg !278, !tbaa !19
  %108 = icmp eq i16 %107, 13, !dbg !279
  br i1 %108, label %109, label %117, !dbg !280

109:                                              ; preds = %106
  %110 = load i16, ptr %3, align 2, !dbg !281, !tbaa !19
  %111 = load ptr, ptr %7, align 2, !dbg !282, !tbaa !73
  %112 = getelementptr inbounds %struct.thread, ptr %111, i32 0, i32 0, !dbg !283
  %113 = load i16, ptr %112, align 2, !dbg !283, !tbaa !154
  %114 = icmp eq i16 %110, %113, !dbg !284
  br i1 %114, label %115, label %117, !dbg !278

115:                                              ; preds = %109
  %116 = load ptr, ptr %7, align 2, !dbg !285, !tbaa !73
  call void @yield(ptr noundef %116) #4, !dbg !286
  br label %121, !dbg !287

117:                                              ; preds = %109, %106
  %118 = load i16, ptr %3, align 2, !dbg !288, !tbaa !19
  %119 = load ptr, ptr %7, align 2, !dbg !289, !tbaa !73
  %120 = getelementptr inbounds %struct.thread, ptr %119, i32 0, i32 3, !dbg !290
  store i16 %118, ptr %120, align 2, !dbg !291, !tbaa !148
  br label %121

121:                                              ; preds = %117, %115
  br label %122

122:                                              ; preds = %121, %104
  br label %123

123:                                              ; preds = %122, %100
  br label %124

124:                                              ; preds = %123, %75
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #5, !dbg !292
  store i16 1, ptr %9, align 2, !dbg !293, !tbaa !19
  br label %125, !dbg !292

125:                                              ; preds = %153, %124
  %126 = load i16, ptr %4, align 2, !dbg !294, !tbaa !19
  %127 = icmp ne i16 %126, 9, !dbg !295
  br i1 %127, label %128, label %138, !dbg !296

128:                                              ; preds = %125
  %129 = load i16, ptr @handled, align 2, !dbg !297, !tbaa !19
  %130 = load i16, ptr %4, align 2, !dbg !298, !tbaa !19
  %131 = lshr i16 %129, %130, !dbg !299
  %132 = and i16 %131, 1, !dbg !300
  %133 = icmp ne i16 %132, 0, !dbg !300
  br i1 %133, label %134, label %138, !dbg !301

134:                                              ; preds = %128
  %135 = load i16, ptr %9, align 2, !dbg !302, !tbaa !19
  %136 = load i16, ptr @thread_count, align 2, !dbg !303, !tbaa !19
  %137 = icmp ule i16 %135, %136, !dbg !304
  br label %138

138:                                              ; preds = %134, %128, %125
  %139 = phi i1 [ false, %128 ], [ false, %125 ], [ %137, %134 ], !dbg !201
  br i1 %139, label %141, label %140, !dbg !305

140:                                              ; preds = %138
  store i32 2, ptr %6, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #5, !dbg !305
  br label %156

141:                                              ; preds = %138
  %142 = load i16, ptr %9, align 2, !dbg !306, !tbaa !19
  %143 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %142, !dbg !307
  %144 = getelementptr inbounds %struct.thread, ptr %143, i32 0, i32 2, !dbg !308
  %145 = load i16, ptr %144, align 2, !dbg !308, !tbaa !59
  %146 = load i16, ptr %4, align 2, !dbg !309, !tbaa !19
  %147 = add i16 -32, %146, !dbg !310
  %148 = icmp eq i16 %145, %147, !dbg !311
  br i1 %148, label %149, label %152, !dbg !307

149:                                              ; preds = %141
  %150 = load i16, ptr %9, align 2, !dbg !312, !tbaa !19
  %151 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %150, !dbg !313
  call void @have_look(ptr noundef %151) #4, !dbg !314
  br label %152, !dbg !315

152:                                              ; preds = %149, %141
  br label %153, !dbg !316

153:                                              ; preds = %152
  %154 = load i16, ptr %9, align 2, !dbg !317, !tbaa !19
  %155 = add i16 %154, 1, !dbg !317
  store i16 %155, ptr %9, align 2, !dbg !317, !tbaa !19
  br label %125, !dbg !305, !llvm.loop !318

156:                                              ; preds = %140
  %157 = load i16, ptr @handled, align 2, !dbg !319, !tbaa !19
  %158 = load i16, ptr %4, align 2, !dbg !320, !tbaa !19
  %159 = lshr i16 %157, %158, !dbg !321
  %160 = and i16 %159, 1, !dbg !322
  %161 = icmp ne i16 %160, 0, !dbg !322
  br i1 %161, label %170, label %162, !dbg !323

162:                                              ; preds = %156
  %163 = load i16, ptr %4, align 2, !dbg !324, !tbaa !19
  %164 = icmp ne i16 %163, 13, !dbg !325
  br i1 %164, label %168, label %165, !dbg !326

165:                                              ; preds = %162
  %166 = load i16, ptr @scheduler_current, align 2, !dbg !327, !tbaa !19
  %167 = icmp eq i16 %166, 0, !dbg !328
  br i1 %167, label %168, label %170, !dbg !329

168:                                              ; preds = %165, %162
  %169 = load i16, ptr %4, align 2, !dbg !330, !tbaa !19
  call void @put_off(i16 noundef zeroext %169) #4, !dbg !331
  br label %170, !dbg !332

170:                                              ; preds = %168, %165, %156
  %171 = call zeroext i16 @decide() #4, !dbg !333
  store i16 %171, ptr %2, align 2, !dbg !334
  store i32 1, ptr %6, align 2
  br label %172, !dbg !334

172:                                              ; preds = %170, %70, %68, %56
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #5, !dbg !335
  br label %173

173:                                              ; preds = %172, %40
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #5, !dbg !335
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !335
  %174 = load i16, ptr %2, align 2, !dbg !335
  ret i16 %174, !dbg !335
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal zeroext i1 @lends(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !336 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  %6 = load i16, ptr %4, align 2, !dbg !337, !tbaa !19
  %7 = icmp ne i16 %6, 0, !dbg !338
  br i1 %7, label %8, label %31, !dbg !339

8:                                                ; preds = %2
  %9 = load i16, ptr %4, align 2, !dbg !340, !tbaa !19
  store ptr @__sm_SCHEDULER_entry, ptr %5, align 2, !dbg !341, !tbaa !73
  %10 = load ptr, ptr %5, align 2, !dbg !341, !tbaa !73
  %11 = ptrtoint ptr %10 to i16, !dbg !342
  %12 = icmp ne i16 %9, %11, !dbg !343
  br i1 %12, label %13, label %31, !dbg !344

13:                                               ; preds = %8
  %14 = load i8, ptr @outside, align 1, !dbg !345, !tbaa !11, !range !15, !noundef !8
  %15 = trunc i8 %14 to i1, !dbg !345
  br i1 %15, label %16, label %31, !dbg !346

16:                                               ; preds = %13
  %17 = load i8, ptr @is_borrowed, align 1, !dbg !347, !tbaa !11, !range !15, !noundef !8
  %18 = trunc i8 %17 to i1, !dbg !347
  br i1 %18, label %31, label %19, !dbg !348

19:                                               ; preds = %16
  %20 = load i16, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !349, !tbaa !148
  %21 = icmp eq i16 %20, 0, !dbg !350
  br i1 %21, label %22, label %31, !dbg !351

22:                                               ; preds = %19
  %23 = load i16, ptr @handled, align 2, !dbg !352, !tbaa !19
  %24 = load i16, ptr %3, align 2, !dbg !353, !tbaa !19
  %25 = lshr i16 %23, %24, !dbg !354
  %26 = and i16 %25, 1, !dbg !355
  %27 = icmp ne i16 %26, 0, !dbg !355
  br i1 %27, label %31, label %28, !dbg !356

28:                                               ; preds = %22
  %29 = load i16, ptr @loans, align 2, !dbg !357, !tbaa !19
  %30 = icmp ult i16 %29, 40, !dbg !358
  br label %31

31:                                               ; preds = %28, %22, %19, %16, %13, %8, %2
  %32 = phi i1 [ false, %22 ], [ false, %19 ], [ false, %16 ], [ false, %13 ], [ false, %8 ], [ false, %2 ], [ %30, %28 ], !dbg !359
  ret i1 %32, !dbg !360
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @lend(ptr noundef %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !361 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !19
  %5 = load i16, ptr %4, align 2, !dbg !362, !tbaa !19
  %6 = load ptr, ptr %3, align 2, !dbg !363, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 3, !dbg !364
  store i16 %5, ptr %7, align 2, !dbg !365, !tbaa !148
  %8 = load i16, ptr @loans, align 2, !dbg !366, !tbaa !19
  %9 = add i16 %8, 1, !dbg !366
  store i16 %9, ptr @loans, align 2, !dbg !366, !tbaa !19
  store i8 1, ptr @is_borrowed, align 1, !dbg !367, !tbaa !11
  %10 = load volatile i16, ptr inttoptr (i16 370 to ptr), align 2, !dbg !368, !tbaa !19
  store i16 %10, ptr @interrupted_timer, align 2, !dbg !369, !tbaa !19
  %11 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !370, !tbaa !19
  store i16 %11, ptr @loan_began, align 2, !dbg !371, !tbaa !19
  %12 = load i16, ptr @loan_began, align 2, !dbg !372, !tbaa !19
  %13 = add i16 %12, 150, !dbg !373
  store volatile i16 %13, ptr inttoptr (i16 370 to ptr), align 2, !dbg !374, !tbaa !19
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 68), ptr @scheduler_target, align 2, !dbg !375, !tbaa !19
  ret i16 3, !dbg !376
}

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !377 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !378, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 11, !dbg !379
  store i8 1, ptr %4, align 1, !dbg !380, !tbaa !85
  %5 = load i32, ptr @now, align 2, !dbg !381, !tbaa !40
  %6 = load ptr, ptr %2, align 2, !dbg !382, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 9, !dbg !383
  %8 = load i16, ptr %7, align 2, !dbg !383, !tbaa !90
  %9 = icmp ugt i16 %8, 2048, !dbg !384
  br i1 %9, label %10, label %11, !dbg !382

10:                                               ; preds = %1
  br label %15, !dbg !382

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 2, !dbg !385, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 9, !dbg !386
  %14 = load i16, ptr %13, align 2, !dbg !386, !tbaa !90
  br label %15, !dbg !382

15:                                               ; preds = %11, %10
  %16 = phi i16 [ 2048, %10 ], [ %14, %11 ], !dbg !382
  %17 = zext i16 %16 to i32, !dbg !387
  %18 = add i32 %5, %17, !dbg !388
  %19 = load ptr, ptr %2, align 2, !dbg !389, !tbaa !73
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 8, !dbg !390
  store i32 %18, ptr %20, align 2, !dbg !391, !tbaa !392
  %21 = load ptr, ptr %2, align 2, !dbg !393, !tbaa !73
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 9, !dbg !394
  %23 = load i16, ptr %22, align 2, !dbg !394, !tbaa !90
  %24 = icmp ule i16 %23, 2048, !dbg !395
  br i1 %24, label %25, label %30, !dbg !393

25:                                               ; preds = %15
  %26 = load ptr, ptr %2, align 2, !dbg !396, !tbaa !73
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 9, !dbg !397
  %28 = load i16, ptr %27, align 2, !dbg !398, !tbaa !90
  %29 = shl i16 %28, 1, !dbg !398
  store i16 %29, ptr %27, align 2, !dbg !398, !tbaa !90
  br label %30, !dbg !399

30:                                               ; preds = %25, %15
  ret void, !dbg !400
}

; Function Attrs: nounwind optsize
define internal void @have_look(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !401 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !402, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !403
  %5 = load i8, ptr %4, align 2, !dbg !403, !tbaa !77, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !403
  br i1 %6, label %12, label %7, !dbg !404

7:                                                ; preds = %1
  %8 = load i32, ptr @now, align 2, !dbg !405, !tbaa !40
  %9 = load ptr, ptr %2, align 2, !dbg !406, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 6, !dbg !407
  store i32 %8, ptr %10, align 2, !dbg !408, !tbaa !108
  %11 = load ptr, ptr %2, align 2, !dbg !409, !tbaa !73
  call void @activate(ptr noundef %11) #4, !dbg !410
  br label %15, !dbg !411

12:                                               ; preds = %1
  %13 = load ptr, ptr %2, align 2, !dbg !412, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 12, !dbg !413
  store i8 1, ptr %14, align 2, !dbg !414, !tbaa !93
  br label %15

15:                                               ; preds = %12, %7
  ret void, !dbg !415
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @put_off(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !416 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !19
  %3 = load i16, ptr %2, align 2, !dbg !417, !tbaa !19
  %4 = icmp ne i16 %3, 7, !dbg !418
  br i1 %4, label %5, label %13, !dbg !419

5:                                                ; preds = %1
  %6 = load i16, ptr %2, align 2, !dbg !420, !tbaa !19
  %7 = icmp ne i16 %6, 6, !dbg !421
  br i1 %7, label %8, label %13, !dbg !417

8:                                                ; preds = %5
  %9 = load i16, ptr %2, align 2, !dbg !422, !tbaa !19
  %10 = shl i16 1, %9, !dbg !423
  %11 = load i16, ptr @pending, align 2, !dbg !424, !tbaa !19
  %12 = or i16 %11, %10, !dbg !424
  store i16 %12, ptr @pending, align 2, !dbg !424, !tbaa !19
  br label %18, !dbg !425

13:                                               ; preds = %5, %1
  %14 = load i16, ptr @scheduler_current, align 2, !dbg !426, !tbaa !19
  %15 = icmp ne i16 %14, 0, !dbg !427
  br i1 %15, label %16, label %17, !dbg !426

16:                                               ; preds = %13
  call void @mask() #4, !dbg !428
  br label %17, !dbg !429

17:                                               ; preds = %16, %13
  br label %18

18:                                               ; preds = %17, %8
  ret void, !dbg !430
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !431 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !432
  %4 = load i16, ptr @scheduler_current, align 2, !dbg !433, !tbaa !19
  %5 = icmp eq i16 %4, 0, !dbg !434
  br i1 %5, label %13, label %6, !dbg !435

6:                                                ; preds = %1
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !436, !tbaa !19
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !437
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 1, !dbg !438
  %10 = load i16, ptr %9, align 2, !dbg !438, !tbaa !439
  %11 = load i16, ptr %3, align 2, !dbg !440, !tbaa !432
  %12 = icmp ne i16 %10, %11, !dbg !441
  br i1 %12, label %13, label %15, !dbg !433

13:                                               ; preds = %6, %1
  %14 = call zeroext i16 @scheduler_refused() #4, !dbg !442
  store i16 %14, ptr %2, align 2, !dbg !443
  br label %19, !dbg !443

15:                                               ; preds = %6
  call void @take_time() #4, !dbg !444
  %16 = load i16, ptr @scheduler_current, align 2, !dbg !445, !tbaa !19
  %17 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %16, !dbg !446
  call void @finish(ptr noundef %17) #4, !dbg !447
  %18 = call zeroext i16 @decide() #4, !dbg !448
  store i16 %18, ptr %2, align 2, !dbg !449
  br label %19, !dbg !449

19:                                               ; preds = %15, %13
  %20 = load i16, ptr %2, align 2, !dbg !450
  ret i16 %20, !dbg !450
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !451 {
  %1 = alloca i16, align 2
  %2 = load i8, ptr @is_borrowed, align 1, !dbg !452, !tbaa !11, !range !15, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !452
  br i1 %3, label %4, label %8, !dbg !452

4:                                                ; preds = %0
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !453, !tbaa !19
  %6 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %5, !dbg !454
  %7 = call zeroext i16 @take_back(ptr noundef %6) #4, !dbg !455
  store i16 %7, ptr %1, align 2, !dbg !456
  br label %10, !dbg !456

8:                                                ; preds = %0
  call void @take_time() #4, !dbg !457
  store i8 0, ptr @outside, align 1, !dbg !458, !tbaa !11
  %9 = call zeroext i16 @decide() #4, !dbg !459
  store i16 %9, ptr %1, align 2, !dbg !460
  br label %10, !dbg !460

10:                                               ; preds = %8, %4
  %11 = load i16, ptr %1, align 2, !dbg !461
  ret i16 %11, !dbg !461
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @take_back(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !462 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  store i8 0, ptr @is_borrowed, align 1, !dbg !463, !tbaa !11
  %3 = load i16, ptr @interrupted_timer, align 2, !dbg !464, !tbaa !19
  store volatile i16 %3, ptr inttoptr (i16 370 to ptr), align 2, !dbg !465, !tbaa !19
  %4 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !466, !tbaa !19
  %5 = load i16, ptr @loan_began, align 2, !dbg !467, !tbaa !19
  %6 = sub i16 %4, %5, !dbg !468
  %7 = load i16, ptr @interrupted_timer, align 2, !dbg !469, !tbaa !19
  %8 = load i16, ptr @loan_began, align 2, !dbg !470, !tbaa !19
  %9 = sub i16 %7, %8, !dbg !471
  %10 = icmp uge i16 %6, %9, !dbg !472
  br i1 %10, label %11, label %12, !dbg !473

11:                                               ; preds = %1
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !474, !tbaa !19
  br label %12, !dbg !475

12:                                               ; preds = %11, %1
  %13 = load ptr, ptr %2, align 2, !dbg !476, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 3, !dbg !477
  %15 = load i16, ptr %14, align 2, !dbg !477, !tbaa !148
  store i16 %15, ptr @scheduler_target, align 2, !dbg !478, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !479, !tbaa !19
  %16 = load ptr, ptr %2, align 2, !dbg !480, !tbaa !73
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 3, !dbg !481
  store i16 0, ptr %17, align 2, !dbg !482, !tbaa !148
  ret i16 0, !dbg !483
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !484 {
  call void @take_time() #4, !dbg !485
  %1 = load i32, ptr @now, align 2, !dbg !486, !tbaa !40
  ret i32 %1, !dbg !487
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !488 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  call void @start_clock() #4, !dbg !489
  call void @take_time() #4, !dbg !490
  %5 = load i32, ptr @now, align 2, !dbg !491, !tbaa !40
  %6 = load i16, ptr %4, align 2, !dbg !492, !tbaa !19
  %7 = zext i16 %6 to i32, !dbg !493
  %8 = shl i32 %7, 16, !dbg !494
  %9 = load i16, ptr %3, align 2, !dbg !495, !tbaa !19
  %10 = zext i16 %9 to i32, !dbg !495
  %11 = or i32 %8, %10, !dbg !496
  %12 = add i32 %5, %11, !dbg !497
  store i32 %12, ptr @alarm_time, align 2, !dbg !498, !tbaa !40
  store i8 1, ptr @has_alarm, align 1, !dbg !499, !tbaa !11
  %13 = load i8, ptr @is_borrowed, align 1, !dbg !500, !tbaa !11, !range !15, !noundef !8
  %14 = trunc i8 %13 to i1, !dbg !500
  br i1 %14, label %16, label %15, !dbg !501

15:                                               ; preds = %2
  call void @set_timer() #4, !dbg !502
  br label %16, !dbg !503

16:                                               ; preds = %15, %2
  ret void, !dbg !504
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !505 {
  %1 = load i8, ptr @running, align 1, !dbg !506, !tbaa !11, !range !15, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !506
  br i1 %2, label %4, label %3, !dbg !507

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !508, !tbaa !11
  store i16 512, ptr @handled, align 2, !dbg !509, !tbaa !19
  store i32 1073741824, ptr @next_release, align 2, !dbg !510, !tbaa !40
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !511, !tbaa !19
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !512, !tbaa !19
  br label %4, !dbg !513

4:                                                ; preds = %3, %0
  ret void, !dbg !514
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !515 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !516
  store i16 -5536, ptr %1, align 2, !dbg !517, !tbaa !19
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !518, !tbaa !19
  %6 = icmp eq i16 %5, 0, !dbg !519
  br i1 %6, label %7, label %18, !dbg !518

7:                                                ; preds = %0
  %8 = load i16, ptr %1, align 2, !dbg !520, !tbaa !19
  %9 = load i32, ptr @next_release, align 2, !dbg !521, !tbaa !40
  %10 = call zeroext i16 @sooner(i16 noundef zeroext %8, i32 noundef %9) #4, !dbg !522
  store i16 %10, ptr %1, align 2, !dbg !523, !tbaa !19
  %11 = load i8, ptr @has_alarm, align 1, !dbg !524, !tbaa !11, !range !15, !noundef !8
  %12 = trunc i8 %11 to i1, !dbg !524
  br i1 %12, label %13, label %17, !dbg !524

13:                                               ; preds = %7
  %14 = load i16, ptr %1, align 2, !dbg !525, !tbaa !19
  %15 = load i32, ptr @alarm_time, align 2, !dbg !526, !tbaa !40
  %16 = call zeroext i16 @sooner(i16 noundef zeroext %14, i32 noundef %15) #4, !dbg !527
  store i16 %16, ptr %1, align 2, !dbg !528, !tbaa !19
  br label %17, !dbg !529

17:                                               ; preds = %13, %7
  br label %25, !dbg !530

18:                                               ; preds = %0
  %19 = load i16, ptr %1, align 2, !dbg !531, !tbaa !19
  %20 = load i16, ptr @scheduler_current, align 2, !dbg !532, !tbaa !19
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !533
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 7, !dbg !534
  %23 = load i32, ptr %22, align 2, !dbg !534, !tbaa !535
  %24 = call zeroext i16 @sooner(i16 noundef zeroext %19, i32 noundef %23) #4, !dbg !536
  store i16 %24, ptr %1, align 2, !dbg !537, !tbaa !19
  br label %25

25:                                               ; preds = %18, %17
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !538
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !539, !tbaa !19
  %27 = icmp eq i16 %26, 0, !dbg !540
  br i1 %27, label %28, label %30, !dbg !539

28:                                               ; preds = %25
  %29 = load i16, ptr @thread_count, align 2, !dbg !541, !tbaa !19
  br label %33, !dbg !539

30:                                               ; preds = %25
  %31 = load i16, ptr @scheduler_current, align 2, !dbg !542, !tbaa !19
  %32 = sub i16 %31, 1, !dbg !543
  br label %33, !dbg !539

33:                                               ; preds = %30, %28
  %34 = phi i16 [ %29, %28 ], [ %32, %30 ], !dbg !539
  store i16 %34, ptr %2, align 2, !dbg !544, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !545
  store i16 1, ptr %3, align 2, !dbg !546, !tbaa !19
  br label %35, !dbg !545

35:                                               ; preds = %76, %33
  %36 = load i16, ptr @active, align 2, !dbg !547, !tbaa !19
  %37 = icmp ne i16 %36, 0, !dbg !548
  br i1 %37, label %38, label %42, !dbg !549

38:                                               ; preds = %35
  %39 = load i16, ptr %3, align 2, !dbg !550, !tbaa !19
  %40 = load i16, ptr %2, align 2, !dbg !551, !tbaa !19
  %41 = icmp ule i16 %39, %40, !dbg !552
  br label %42

42:                                               ; preds = %38, %35
  %43 = phi i1 [ false, %35 ], [ %41, %38 ], !dbg !553
  br i1 %43, label %45, label %44, !dbg !554

44:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !554
  br label %79

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !555
  %46 = load i16, ptr %3, align 2, !dbg !556, !tbaa !19
  %47 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %46, !dbg !557
  store ptr %47, ptr %4, align 2, !dbg !558, !tbaa !73
  %48 = load ptr, ptr %4, align 2, !dbg !559, !tbaa !73
  %49 = getelementptr inbounds %struct.thread, ptr %48, i32 0, i32 11, !dbg !560
  %50 = load i8, ptr %49, align 1, !dbg !560, !tbaa !85, !range !15, !noundef !8
  %51 = trunc i8 %50 to i1, !dbg !560
  br i1 %51, label %52, label %58, !dbg !559

52:                                               ; preds = %45
  %53 = load i16, ptr %1, align 2, !dbg !561, !tbaa !19
  %54 = load ptr, ptr %4, align 2, !dbg !562, !tbaa !73
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 8, !dbg !563
  %56 = load i32, ptr %55, align 2, !dbg !563, !tbaa !392
  %57 = call zeroext i16 @sooner(i16 noundef zeroext %53, i32 noundef %56) #4, !dbg !564
  store i16 %57, ptr %1, align 2, !dbg !565, !tbaa !19
  br label %75, !dbg !566

58:                                               ; preds = %45
  %59 = load ptr, ptr %4, align 2, !dbg !567, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 10, !dbg !568
  %61 = load i8, ptr %60, align 2, !dbg !568, !tbaa !77, !range !15, !noundef !8
  %62 = trunc i8 %61 to i1, !dbg !568
  br i1 %62, label %74, label %63, !dbg !569

63:                                               ; preds = %58
  %64 = load ptr, ptr %4, align 2, !dbg !570, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 4, !dbg !571
  %66 = load i32, ptr %65, align 2, !dbg !571, !tbaa !103
  %67 = icmp ne i32 %66, 0, !dbg !572
  br i1 %67, label %68, label %74, !dbg !573

68:                                               ; preds = %63
  %69 = load i16, ptr %1, align 2, !dbg !574, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !575, !tbaa !73
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 6, !dbg !576
  %72 = load i32, ptr %71, align 2, !dbg !576, !tbaa !108
  %73 = call zeroext i16 @sooner(i16 noundef zeroext %69, i32 noundef %72) #4, !dbg !577
  store i16 %73, ptr %1, align 2, !dbg !578, !tbaa !19
  br label %74, !dbg !579

74:                                               ; preds = %68, %63, %58
  br label %75

75:                                               ; preds = %74, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !580
  br label %76, !dbg !580

76:                                               ; preds = %75
  %77 = load i16, ptr %3, align 2, !dbg !581, !tbaa !19
  %78 = add i16 %77, 1, !dbg !581
  store i16 %78, ptr %3, align 2, !dbg !581, !tbaa !19
  br label %35, !dbg !554, !llvm.loop !582

79:                                               ; preds = %44
  %80 = load i16, ptr @mark, align 2, !dbg !583, !tbaa !19
  %81 = load i16, ptr %1, align 2, !dbg !584, !tbaa !19
  %82 = add i16 %80, %81, !dbg !585
  store volatile i16 %82, ptr inttoptr (i16 370 to ptr), align 2, !dbg !586, !tbaa !19
  %83 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !587, !tbaa !19
  %84 = load i16, ptr @mark, align 2, !dbg !588, !tbaa !19
  %85 = sub i16 %83, %84, !dbg !589
  %86 = load i16, ptr %1, align 2, !dbg !590, !tbaa !19
  %87 = icmp uge i16 %85, %86, !dbg !591
  br i1 %87, label %88, label %89, !dbg !592

88:                                               ; preds = %79
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !593, !tbaa !19
  br label %89, !dbg !594

89:                                               ; preds = %88, %79
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !595
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !595
  ret void, !dbg !595
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !596 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !432
  %5 = load i16, ptr %4, align 2, !dbg !597, !tbaa !432
  %6 = icmp eq i16 %5, 16, !dbg !598
  br i1 %6, label %7, label %10, !dbg !597

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !599, !tbaa !73
  %9 = call zeroext i1 @add(ptr noundef %8) #4, !dbg !600
  br label %10, !dbg !601

10:                                               ; preds = %7, %2
  ret void, !dbg !602
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !603 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %5 = load ptr, ptr %3, align 2, !dbg !604, !tbaa !73
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !605
  %7 = load i16, ptr %6, align 2, !dbg !605, !tbaa !606
  %8 = load i16, ptr @thread_count, align 2, !dbg !608, !tbaa !19
  %9 = add i16 %8, 1, !dbg !609
  %10 = icmp ne i16 %7, %9, !dbg !610
  br i1 %10, label %16, label %11, !dbg !611

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !612, !tbaa !73
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !613
  %14 = load i16, ptr %13, align 2, !dbg !613, !tbaa !606
  %15 = icmp uge i16 %14, 8, !dbg !614
  br i1 %15, label %16, label %17, !dbg !604

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !615
  br label %71, !dbg !615

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !616
  %18 = load ptr, ptr %3, align 2, !dbg !617, !tbaa !73
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !618
  %20 = load i16, ptr %19, align 2, !dbg !618, !tbaa !606
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !619
  store ptr %21, ptr %4, align 2, !dbg !620, !tbaa !73
  %22 = load ptr, ptr %3, align 2, !dbg !621, !tbaa !73
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !622
  %24 = load i16, ptr %23, align 2, !dbg !622, !tbaa !623
  %25 = load ptr, ptr %4, align 2, !dbg !624, !tbaa !73
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !625
  store i16 %24, ptr %26, align 2, !dbg !626, !tbaa !154
  %27 = load ptr, ptr %3, align 2, !dbg !627, !tbaa !73
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !628
  %29 = load i16, ptr %28, align 2, !dbg !628, !tbaa !629
  %30 = load ptr, ptr %4, align 2, !dbg !630, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !631
  store i16 %29, ptr %31, align 2, !dbg !632, !tbaa !439
  %32 = load ptr, ptr %3, align 2, !dbg !633, !tbaa !73
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !634
  %34 = load i16, ptr %33, align 2, !dbg !634, !tbaa !635
  %35 = load ptr, ptr %4, align 2, !dbg !636, !tbaa !73
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !637
  store i16 %34, ptr %36, align 2, !dbg !638, !tbaa !59
  %37 = load ptr, ptr %3, align 2, !dbg !639, !tbaa !73
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !640
  %39 = load i32, ptr %38, align 2, !dbg !640, !tbaa !641
  %40 = load ptr, ptr %4, align 2, !dbg !642, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !643
  store i32 %39, ptr %41, align 2, !dbg !644, !tbaa !103
  %42 = load ptr, ptr %3, align 2, !dbg !645, !tbaa !73
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !646
  %44 = load i32, ptr %43, align 2, !dbg !646, !tbaa !647
  %45 = load ptr, ptr %4, align 2, !dbg !648, !tbaa !73
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !649
  store i32 %44, ptr %46, align 2, !dbg !650, !tbaa !651
  call void @start_clock() #4, !dbg !652
  call void @take_time() #4, !dbg !653
  %47 = load ptr, ptr %4, align 2, !dbg !654, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 2, !dbg !655
  %49 = load i16, ptr %48, align 2, !dbg !655, !tbaa !59
  %50 = icmp uge i16 %49, -32, !dbg !656
  br i1 %50, label %51, label %59, !dbg !654

51:                                               ; preds = %17
  %52 = load ptr, ptr %4, align 2, !dbg !657, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 2, !dbg !658
  %54 = load i16, ptr %53, align 2, !dbg !658, !tbaa !59
  %55 = sub i16 %54, -32, !dbg !659
  %56 = shl i16 1, %55, !dbg !660
  %57 = load i16, ptr @handled, align 2, !dbg !661, !tbaa !19
  %58 = or i16 %57, %56, !dbg !661
  store i16 %58, ptr @handled, align 2, !dbg !661, !tbaa !19
  br label %59, !dbg !662

59:                                               ; preds = %51, %17
  %60 = load i32, ptr @now, align 2, !dbg !663, !tbaa !40
  %61 = load ptr, ptr %4, align 2, !dbg !664, !tbaa !73
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 4, !dbg !665
  %63 = load i32, ptr %62, align 2, !dbg !665, !tbaa !103
  %64 = lshr i32 %63, 1, !dbg !666
  %65 = add i32 %60, %64, !dbg !667
  %66 = load ptr, ptr %4, align 2, !dbg !668, !tbaa !73
  %67 = getelementptr inbounds %struct.thread, ptr %66, i32 0, i32 6, !dbg !669
  store i32 %65, ptr %67, align 2, !dbg !670, !tbaa !108
  %68 = load i16, ptr @thread_count, align 2, !dbg !671, !tbaa !19
  %69 = add i16 %68, 1, !dbg !671
  store i16 %69, ptr @thread_count, align 2, !dbg !671, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !672, !tbaa !73
  call void @finish(ptr noundef %70) #4, !dbg !673
  call void @set_timer() #4, !dbg !674
  store i1 true, ptr %2, align 1, !dbg !675
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !676
  br label %71

71:                                               ; preds = %59, %16
  %72 = load i1, ptr %2, align 1, !dbg !676
  ret i1 %72, !dbg !676
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !677 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !40
  %3 = load i32, ptr @now, align 2, !dbg !678, !tbaa !40
  %4 = load i32, ptr %2, align 2, !dbg !679, !tbaa !40
  %5 = sub i32 %3, %4, !dbg !680
  %6 = icmp sge i32 %5, 0, !dbg !681
  ret i1 %6, !dbg !682
}

; Function Attrs: nounwind optsize
define internal void @look_ahead() #0 section ".sm.SCHEDULER.text" !dbg !683 {
  %1 = alloca i16, align 2
  %2 = alloca ptr, align 2
  %3 = load i32, ptr @now, align 2, !dbg !684, !tbaa !40
  %4 = add i32 %3, 1073741824, !dbg !685
  store i32 %4, ptr @next_release, align 2, !dbg !686, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !687
  store i16 1, ptr %1, align 2, !dbg !688, !tbaa !19
  br label %5, !dbg !687

5:                                                ; preds = %34, %0
  %6 = load i16, ptr %1, align 2, !dbg !689, !tbaa !19
  %7 = load i16, ptr @thread_count, align 2, !dbg !690, !tbaa !19
  %8 = icmp ule i16 %6, %7, !dbg !691
  br i1 %8, label %10, label %9, !dbg !692

9:                                                ; preds = %5
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !692
  br label %37

10:                                               ; preds = %5
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !693
  %11 = load i16, ptr %1, align 2, !dbg !694, !tbaa !19
  %12 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %11, !dbg !695
  store ptr %12, ptr %2, align 2, !dbg !696, !tbaa !73
  %13 = load ptr, ptr %2, align 2, !dbg !697, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 4, !dbg !698
  %15 = load i32, ptr %14, align 2, !dbg !698, !tbaa !103
  %16 = icmp ne i32 %15, 0, !dbg !699
  br i1 %16, label %17, label %33, !dbg !700

17:                                               ; preds = %10
  %18 = load ptr, ptr %2, align 2, !dbg !701, !tbaa !73
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 10, !dbg !702
  %20 = load i8, ptr %19, align 2, !dbg !702, !tbaa !77, !range !15, !noundef !8
  %21 = trunc i8 %20 to i1, !dbg !702
  br i1 %21, label %33, label %22, !dbg !703

22:                                               ; preds = %17
  %23 = load ptr, ptr %2, align 2, !dbg !704, !tbaa !73
  %24 = getelementptr inbounds %struct.thread, ptr %23, i32 0, i32 6, !dbg !705
  %25 = load i32, ptr %24, align 2, !dbg !705, !tbaa !108
  %26 = load i32, ptr @next_release, align 2, !dbg !706, !tbaa !40
  %27 = sub i32 %25, %26, !dbg !707
  %28 = icmp slt i32 %27, 0, !dbg !708
  br i1 %28, label %29, label %33, !dbg !697

29:                                               ; preds = %22
  %30 = load ptr, ptr %2, align 2, !dbg !709, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 6, !dbg !710
  %32 = load i32, ptr %31, align 2, !dbg !710, !tbaa !108
  store i32 %32, ptr @next_release, align 2, !dbg !711, !tbaa !40
  br label %33, !dbg !712

33:                                               ; preds = %29, %22, %17, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !713
  br label %34, !dbg !713

34:                                               ; preds = %33
  %35 = load i16, ptr %1, align 2, !dbg !714, !tbaa !19
  %36 = add i16 %35, 1, !dbg !714
  store i16 %36, ptr %1, align 2, !dbg !714, !tbaa !19
  br label %5, !dbg !692, !llvm.loop !715

37:                                               ; preds = %9
  ret void, !dbg !716
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !717 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %4 = load ptr, ptr %3, align 2, !dbg !718, !tbaa !73
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 10, !dbg !719
  %6 = load i8, ptr %5, align 2, !dbg !719, !tbaa !77, !range !15, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !719
  br i1 %7, label %21, label %8, !dbg !720

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !721, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !722
  %11 = load i32, ptr %10, align 2, !dbg !722, !tbaa !103
  %12 = icmp eq i32 %11, 0, !dbg !723
  br i1 %12, label %18, label %13, !dbg !724

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !725, !tbaa !73
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !726
  %16 = load i32, ptr %15, align 2, !dbg !726, !tbaa !108
  %17 = call zeroext i1 @is_due(i32 noundef %16) #4, !dbg !727
  br i1 %17, label %19, label %18, !dbg !721

18:                                               ; preds = %13, %8
  store i1 false, ptr %2, align 1, !dbg !728
  br label %79, !dbg !728

19:                                               ; preds = %13
  %20 = load ptr, ptr %3, align 2, !dbg !729, !tbaa !73
  call void @activate(ptr noundef %20) #4, !dbg !730
  br label %21, !dbg !731

21:                                               ; preds = %19, %1
  %22 = load ptr, ptr %3, align 2, !dbg !732, !tbaa !73
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 7, !dbg !733
  %24 = load i32, ptr %23, align 2, !dbg !733, !tbaa !535
  %25 = call zeroext i1 @is_due(i32 noundef %24) #4, !dbg !734
  br i1 %25, label %26, label %28, !dbg !734

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !735, !tbaa !73
  call void @finish(ptr noundef %27) #4, !dbg !736
  store i1 false, ptr %2, align 1, !dbg !737
  br label %79, !dbg !737

28:                                               ; preds = %21
  %29 = load ptr, ptr %3, align 2, !dbg !738, !tbaa !73
  %30 = getelementptr inbounds %struct.thread, ptr %29, i32 0, i32 11, !dbg !739
  %31 = load i8, ptr %30, align 1, !dbg !739, !tbaa !85, !range !15, !noundef !8
  %32 = trunc i8 %31 to i1, !dbg !739
  br i1 %32, label %33, label %39, !dbg !740

33:                                               ; preds = %28
  %34 = load ptr, ptr %3, align 2, !dbg !741, !tbaa !73
  %35 = getelementptr inbounds %struct.thread, ptr %34, i32 0, i32 8, !dbg !742
  %36 = load i32, ptr %35, align 2, !dbg !742, !tbaa !392
  %37 = call zeroext i1 @is_due(i32 noundef %36) #4, !dbg !743
  br i1 %37, label %39, label %38, !dbg !738

38:                                               ; preds = %33
  store i1 false, ptr %2, align 1, !dbg !744
  br label %79, !dbg !744

39:                                               ; preds = %33, %28
  %40 = load ptr, ptr %3, align 2, !dbg !745, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 11, !dbg !746
  store i8 0, ptr %41, align 1, !dbg !747, !tbaa !85
  %42 = load ptr, ptr %3, align 2, !dbg !748, !tbaa !73
  %43 = getelementptr inbounds %struct.thread, ptr %42, i32 0, i32 3, !dbg !749
  %44 = load i16, ptr %43, align 2, !dbg !749, !tbaa !148
  %45 = icmp eq i16 %44, 0, !dbg !750
  br i1 %45, label %46, label %58, !dbg !751

46:                                               ; preds = %39
  %47 = load ptr, ptr %3, align 2, !dbg !752, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 0, !dbg !753
  %49 = load i16, ptr %48, align 2, !dbg !753, !tbaa !154
  %50 = inttoptr i16 %49 to ptr, !dbg !754
  %51 = call i16 @sancus_get_id(ptr noundef %50) #4, !dbg !755
  %52 = load ptr, ptr %3, align 2, !dbg !756, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 1, !dbg !757
  %54 = load i16, ptr %53, align 2, !dbg !757, !tbaa !439
  %55 = icmp ne i16 %51, %54, !dbg !758
  br i1 %55, label %56, label %58, !dbg !748

56:                                               ; preds = %46
  %57 = load ptr, ptr %3, align 2, !dbg !759, !tbaa !73
  call void @finish(ptr noundef %57) #4, !dbg !760
  store i1 false, ptr %2, align 1, !dbg !761
  br label %79, !dbg !761

58:                                               ; preds = %46, %39
  %59 = load ptr, ptr %3, align 2, !dbg !762, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 3, !dbg !763
  %61 = load i16, ptr %60, align 2, !dbg !763, !tbaa !148
  %62 = icmp eq i16 %61, 0, !dbg !764
  br i1 %62, label %63, label %78, !dbg !765

63:                                               ; preds = %58
  %64 = load ptr, ptr %3, align 2, !dbg !766, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 2, !dbg !767
  %66 = load i16, ptr %65, align 2, !dbg !767, !tbaa !59
  %67 = icmp ult i16 %66, -32, !dbg !768
  br i1 %67, label %68, label %78, !dbg !769

68:                                               ; preds = %63
  %69 = load ptr, ptr %3, align 2, !dbg !770, !tbaa !73
  %70 = getelementptr inbounds %struct.thread, ptr %69, i32 0, i32 9, !dbg !771
  %71 = load i16, ptr %70, align 2, !dbg !771, !tbaa !90
  %72 = icmp ule i16 %71, 2048, !dbg !772
  br i1 %72, label %73, label %78, !dbg !773

73:                                               ; preds = %68
  %74 = load ptr, ptr %3, align 2, !dbg !774, !tbaa !73
  %75 = call zeroext i1 @is_kept(ptr noundef %74) #4, !dbg !775
  br i1 %75, label %76, label %78, !dbg !762

76:                                               ; preds = %73
  %77 = load ptr, ptr %3, align 2, !dbg !776, !tbaa !73
  call void @yield(ptr noundef %77) #4, !dbg !777
  store i1 false, ptr %2, align 1, !dbg !778
  br label %79, !dbg !778

78:                                               ; preds = %73, %68, %63, %58
  store i1 true, ptr %2, align 1, !dbg !779
  br label %79, !dbg !779

79:                                               ; preds = %78, %76, %56, %38, %26, %18
  %80 = load i1, ptr %2, align 1, !dbg !780
  ret i1 %80, !dbg !780
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !781 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i32, align 2
  %8 = zext i1 %0 to i8
  store i8 %8, ptr %3, align 1, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !782
  store ptr @threads, ptr %4, align 2, !dbg !783, !tbaa !73
  %9 = load i8, ptr %3, align 1, !dbg !784, !tbaa !11, !range !15, !noundef !8
  %10 = trunc i8 %9 to i1, !dbg !784
  br i1 %10, label %11, label %42, !dbg !784

11:                                               ; preds = %1
  call void @unmask() #4, !dbg !785
  %12 = load i16, ptr @pending, align 2, !dbg !786, !tbaa !19
  %13 = icmp ne i16 %12, 0, !dbg !787
  br i1 %13, label %14, label %41, !dbg !786

14:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !788
  store i16 0, ptr %5, align 2, !dbg !789, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !790
  %15 = load i16, ptr @pending, align 2, !dbg !791, !tbaa !19
  store i16 %15, ptr %6, align 2, !dbg !792, !tbaa !19
  br label %16, !dbg !790

16:                                               ; preds = %24, %14
  %17 = load i16, ptr %6, align 2, !dbg !793, !tbaa !19
  %18 = and i16 %17, 1, !dbg !794
  %19 = icmp eq i16 %18, 0, !dbg !795
  br i1 %19, label %21, label %20, !dbg !796

20:                                               ; preds = %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !796
  br label %27

21:                                               ; preds = %16
  %22 = load i16, ptr %5, align 2, !dbg !797, !tbaa !19
  %23 = add i16 %22, 1, !dbg !797
  store i16 %23, ptr %5, align 2, !dbg !797, !tbaa !19
  br label %24, !dbg !798

24:                                               ; preds = %21
  %25 = load i16, ptr %6, align 2, !dbg !799, !tbaa !19
  %26 = lshr i16 %25, 1, !dbg !799
  store i16 %26, ptr %6, align 2, !dbg !799, !tbaa !19
  br label %16, !dbg !796, !llvm.loop !800

27:                                               ; preds = %20
  %28 = load i16, ptr @pending, align 2, !dbg !801, !tbaa !19
  %29 = sub i16 %28, 1, !dbg !802
  %30 = load i16, ptr @pending, align 2, !dbg !803, !tbaa !19
  %31 = and i16 %30, %29, !dbg !803
  store i16 %31, ptr @pending, align 2, !dbg !803, !tbaa !19
  %32 = load i16, ptr %5, align 2, !dbg !804, !tbaa !19
  store i16 %32, ptr @scheduler_interrupt, align 2, !dbg !805, !tbaa !19
  %33 = load i8, ptr @outside, align 1, !dbg !806, !tbaa !11, !range !15, !noundef !8
  %34 = trunc i8 %33 to i1, !dbg !806
  br i1 %34, label %35, label %39, !dbg !806

35:                                               ; preds = %27
  %36 = load i16, ptr %5, align 2, !dbg !807, !tbaa !19
  %37 = mul i16 4, %36, !dbg !807
  %38 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %37, !dbg !807
  store i16 %38, ptr @scheduler_target, align 2, !dbg !808, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !809
  store i32 1, ptr %7, align 2
  br label %40, !dbg !809

39:                                               ; preds = %27
  store i8 1, ptr @outside, align 1, !dbg !810, !tbaa !11
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 64), ptr @scheduler_target, align 2, !dbg !811, !tbaa !19
  store i16 2, ptr %2, align 2, !dbg !812
  store i32 1, ptr %7, align 2
  br label %40, !dbg !812

40:                                               ; preds = %39, %35
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !813
  br label %60

41:                                               ; preds = %11
  br label %42, !dbg !814

42:                                               ; preds = %41, %1
  %43 = load ptr, ptr %4, align 2, !dbg !815, !tbaa !73
  %44 = getelementptr inbounds %struct.thread, ptr %43, i32 0, i32 3, !dbg !816
  %45 = load i16, ptr %44, align 2, !dbg !816, !tbaa !148
  %46 = icmp ne i16 %45, 0, !dbg !817
  br i1 %46, label %47, label %59, !dbg !818

47:                                               ; preds = %42
  %48 = load i8, ptr @outside, align 1, !dbg !819, !tbaa !11, !range !15, !noundef !8
  %49 = trunc i8 %48 to i1, !dbg !819
  br i1 %49, label %50, label %53, !dbg !820

50:                                               ; preds = %47
  %51 = load i8, ptr %3, align 1, !dbg !821, !tbaa !11, !range !15, !noundef !8
  %52 = trunc i8 %51 to i1, !dbg !821
  br i1 %52, label %59, label %53, !dbg !815

53:                                               ; preds = %50, %47
  %54 = load ptr, ptr %4, align 2, !dbg !822, !tbaa !73
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 3, !dbg !823
  %56 = load i16, ptr %55, align 2, !dbg !823, !tbaa !148
  store i16 %56, ptr @scheduler_target, align 2, !dbg !824, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !825, !tbaa !19
  %57 = load ptr, ptr %4, align 2, !dbg !826, !tbaa !73
  %58 = getelementptr inbounds %struct.thread, ptr %57, i32 0, i32 3, !dbg !827
  store i16 0, ptr %58, align 2, !dbg !828, !tbaa !148
  store i16 0, ptr %2, align 2, !dbg !829
  store i32 1, ptr %7, align 2
  br label %60, !dbg !829

59:                                               ; preds = %50, %42
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 60), ptr @scheduler_target, align 2, !dbg !830, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !831
  store i32 1, ptr %7, align 2
  br label %60, !dbg !831

60:                                               ; preds = %59, %53, %40
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !832
  %61 = load i16, ptr %2, align 2, !dbg !832
  ret i16 %61, !dbg !832
}

; Function Attrs: nounwind optsize
define internal void @activate(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !833 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !834, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !835
  store i8 1, ptr %4, align 2, !dbg !836, !tbaa !77
  %5 = load ptr, ptr %2, align 2, !dbg !837, !tbaa !73
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 6, !dbg !838
  %7 = load i32, ptr %6, align 2, !dbg !838, !tbaa !108
  %8 = load ptr, ptr %2, align 2, !dbg !839, !tbaa !73
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 5, !dbg !840
  %10 = load i32, ptr %9, align 2, !dbg !840, !tbaa !651
  %11 = add i32 %7, %10, !dbg !841
  %12 = load ptr, ptr %2, align 2, !dbg !842, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 7, !dbg !843
  store i32 %11, ptr %13, align 2, !dbg !844, !tbaa !535
  %14 = load i16, ptr @active, align 2, !dbg !845, !tbaa !19
  %15 = add i16 %14, 1, !dbg !845
  store i16 %15, ptr @active, align 2, !dbg !845, !tbaa !19
  ret void, !dbg !846
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !847 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !849
  %4 = load ptr, ptr %2, align 2, !dbg !849, !tbaa !73
  %5 = ptrtoint ptr %4 to i16, !dbg !849
  store i16 %5, ptr %3, align 2, !dbg !849, !tbaa !432
  %6 = load i16, ptr %3, align 2, !dbg !850, !tbaa !432
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #5, !dbg !850, !srcloc !851
  store i16 %7, ptr %3, align 2, !dbg !850, !tbaa !432
  %8 = load i16, ptr %3, align 2, !dbg !852, !tbaa !432
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !853
  ret i16 %8, !dbg !854
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_kept(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !855 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !856
  store i16 0, ptr %4, align 2, !dbg !857, !tbaa !19
  br label %6, !dbg !856

6:                                                ; preds = %24, %1
  %7 = load i16, ptr %4, align 2, !dbg !858, !tbaa !19
  %8 = load i16, ptr @thread_count, align 2, !dbg !859, !tbaa !19
  %9 = icmp ule i16 %7, %8, !dbg !860
  br i1 %9, label %11, label %10, !dbg !861

10:                                               ; preds = %6
  store i32 2, ptr %5, align 2
  br label %27, !dbg !861

11:                                               ; preds = %6
  %12 = load i16, ptr %4, align 2, !dbg !862, !tbaa !19
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !863
  %14 = load ptr, ptr %3, align 2, !dbg !864, !tbaa !73
  %15 = icmp ne ptr %13, %14, !dbg !865
  br i1 %15, label %16, label %23, !dbg !866

16:                                               ; preds = %11
  %17 = load i16, ptr %4, align 2, !dbg !867, !tbaa !19
  %18 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %17, !dbg !868
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 3, !dbg !869
  %20 = load i16, ptr %19, align 2, !dbg !869, !tbaa !148
  %21 = icmp ne i16 %20, 0, !dbg !870
  br i1 %21, label %22, label %23, !dbg !871

22:                                               ; preds = %16
  store i1 true, ptr %2, align 1, !dbg !872
  store i32 1, ptr %5, align 2
  br label %27, !dbg !872

23:                                               ; preds = %16, %11
  br label %24, !dbg !873

24:                                               ; preds = %23
  %25 = load i16, ptr %4, align 2, !dbg !874, !tbaa !19
  %26 = add i16 %25, 1, !dbg !874
  store i16 %26, ptr %4, align 2, !dbg !874, !tbaa !19
  br label %6, !dbg !861, !llvm.loop !875

27:                                               ; preds = %22, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !861
  %28 = load i32, ptr %5, align 2
  switch i32 %28, label %32 [
    i32 2, label %29
    i32 1, label %30
  ]

29:                                               ; preds = %27
  store i1 false, ptr %2, align 1, !dbg !876
  br label %30, !dbg !876

30:                                               ; preds = %29, %27
  %31 = load i1, ptr %2, align 1, !dbg !877
  ret i1 %31, !dbg !877

32:                                               ; preds = %27
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @unmask() #0 section ".sm.SCHEDULER.text" !dbg !878 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !879, !tbaa !11, !range !15, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !879
  br i1 %3, label %4, label %21, !dbg !880

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !881, !tbaa !11, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !881
  br i1 %6, label %21, label %7, !dbg !879

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !882, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !883
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !884, !tbaa !885
  store i8 %8, ptr %1, align 1, !dbg !886, !tbaa !885
  %9 = load i8, ptr %1, align 1, !dbg !887, !tbaa !885
  %10 = zext i8 %9 to i16, !dbg !887
  %11 = and i16 %10, 112, !dbg !888
  %12 = icmp eq i16 %11, 0, !dbg !889
  br i1 %12, label %13, label %20, !dbg !890

13:                                               ; preds = %7
  %14 = load i8, ptr %1, align 1, !dbg !891, !tbaa !885
  %15 = zext i8 %14 to i16, !dbg !891
  %16 = load i8, ptr @enabled, align 1, !dbg !892, !tbaa !885
  %17 = zext i8 %16 to i16, !dbg !892
  %18 = or i16 %15, %17, !dbg !893
  %19 = trunc i16 %18 to i8, !dbg !891
  store volatile i8 %19, ptr inttoptr (i16 128 to ptr), align 1, !dbg !894, !tbaa !885
  br label %20, !dbg !895

20:                                               ; preds = %13, %7
  store i8 0, ptr @is_looking, align 1, !dbg !896, !tbaa !11
  store i8 0, ptr @is_masked, align 1, !dbg !897, !tbaa !11
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !898
  br label %21, !dbg !898

21:                                               ; preds = %20, %4, %0
  ret void, !dbg !899
}

; Function Attrs: nounwind optsize
define internal void @mask() #0 section ".sm.SCHEDULER.text" !dbg !900 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !901, !tbaa !11, !range !15, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !901
  br i1 %3, label %17, label %4, !dbg !902

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !903, !tbaa !11, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !903
  br i1 %6, label %17, label %7, !dbg !904

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !905, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !906
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !907, !tbaa !885
  store i8 %8, ptr %1, align 1, !dbg !908, !tbaa !885
  %9 = load i8, ptr %1, align 1, !dbg !909, !tbaa !885
  %10 = zext i8 %9 to i16, !dbg !909
  %11 = and i16 %10, 143, !dbg !910
  %12 = trunc i16 %11 to i8, !dbg !909
  store volatile i8 %12, ptr inttoptr (i16 128 to ptr), align 1, !dbg !911, !tbaa !885
  store i8 0, ptr @is_looking, align 1, !dbg !912, !tbaa !11
  %13 = load i8, ptr %1, align 1, !dbg !913, !tbaa !885
  %14 = zext i8 %13 to i16, !dbg !913
  %15 = and i16 %14, 112, !dbg !914
  %16 = trunc i16 %15 to i8, !dbg !913
  store i8 %16, ptr @enabled, align 1, !dbg !915, !tbaa !885
  store i8 1, ptr @is_masked, align 1, !dbg !916, !tbaa !11
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !917
  br label %17, !dbg !917

17:                                               ; preds = %7, %4, %0
  ret void, !dbg !918
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !919 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i32 %1, ptr %4, align 2, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #5, !dbg !920
  %6 = load i32, ptr %4, align 2, !dbg !921, !tbaa !40
  %7 = load i32, ptr @now, align 2, !dbg !922, !tbaa !40
  %8 = sub i32 %6, %7, !dbg !923
  store i32 %8, ptr %5, align 2, !dbg !924, !tbaa !40
  %9 = load i32, ptr %5, align 2, !dbg !925, !tbaa !40
  %10 = icmp sle i32 %9, 0, !dbg !926
  br i1 %10, label %11, label %12, !dbg !927

11:                                               ; preds = %2
  br label %24, !dbg !927

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !928, !tbaa !40
  %14 = load i16, ptr %3, align 2, !dbg !929, !tbaa !19
  %15 = zext i16 %14 to i32, !dbg !929
  %16 = icmp ult i32 %13, %15, !dbg !930
  br i1 %16, label %17, label %20, !dbg !928

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !931, !tbaa !40
  %19 = trunc i32 %18 to i16, !dbg !932
  br label %22, !dbg !928

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !933, !tbaa !19
  br label %22, !dbg !928

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !928
  br label %24, !dbg !927

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !927
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #5, !dbg !934
  ret i16 %25, !dbg !935
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
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "8cdf93d0a0d372ebd351a37d7a6790c0")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 333, type: !7, scopeLine: 333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "8cdf93d0a0d372ebd351a37d7a6790c0")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 334, column: 5, scope: !5)
!10 = !DILocation(line: 335, column: 9, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"_Bool", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !{i8 0, i8 2}
!16 = !DILocation(line: 336, column: 9, scope: !5)
!17 = !DILocation(line: 337, column: 5, scope: !5)
!18 = !DILocation(line: 337, column: 16, scope: !5)
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !13, i64 0}
!21 = !DILocation(line: 337, column: 34, scope: !5)
!22 = !DILocation(line: 338, column: 17, scope: !5)
!23 = !DILocation(line: 339, column: 17, scope: !5)
!24 = !DILocation(line: 340, column: 9, scope: !5)
!25 = !DILocation(line: 341, column: 5, scope: !5)
!26 = !DILocation(line: 342, column: 25, scope: !5)
!27 = !DILocation(line: 342, column: 17, scope: !5)
!28 = !DILocation(line: 342, column: 9, scope: !5)
!29 = !DILocation(line: 344, column: 12, scope: !5)
!30 = !DILocation(line: 344, column: 5, scope: !5)
!31 = distinct !DISubprogram(name: "take_time", scope: !6, file: !6, line: 122, type: !7, scopeLine: 122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!32 = !DILocation(line: 123, column: 5, scope: !31)
!33 = !DILocation(line: 123, column: 24, scope: !31)
!34 = !DILocation(line: 123, column: 14, scope: !31)
!35 = !DILocation(line: 124, column: 23, scope: !31)
!36 = !DILocation(line: 124, column: 33, scope: !31)
!37 = !DILocation(line: 124, column: 31, scope: !31)
!38 = !DILocation(line: 124, column: 12, scope: !31)
!39 = !DILocation(line: 124, column: 9, scope: !31)
!40 = !{!41, !41, i64 0}
!41 = !{!"long", !13, i64 0}
!42 = !DILocation(line: 125, column: 12, scope: !31)
!43 = !DILocation(line: 125, column: 10, scope: !31)
!44 = !DILocation(line: 126, column: 1, scope: !31)
!45 = distinct !DISubprogram(name: "end_loan", scope: !6, file: !6, line: 327, type: !7, scopeLine: 327, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!46 = !DILocation(line: 328, column: 17, scope: !45)
!47 = !DILocation(line: 329, column: 11, scope: !45)
!48 = !DILocation(line: 330, column: 1, scope: !45)
!49 = distinct !DISubprogram(name: "have_handlers_look", scope: !6, file: !6, line: 318, type: !7, scopeLine: 318, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!50 = !DILocation(line: 319, column: 10, scope: !49)
!51 = !DILocation(line: 319, column: 19, scope: !49)
!52 = !DILocation(line: 319, column: 31, scope: !49)
!53 = !DILocation(line: 319, column: 41, scope: !49)
!54 = !DILocation(line: 319, column: 38, scope: !49)
!55 = !DILocation(line: 319, column: 5, scope: !49)
!56 = !DILocation(line: 320, column: 21, scope: !49)
!57 = !DILocation(line: 320, column: 13, scope: !49)
!58 = !DILocation(line: 320, column: 29, scope: !49)
!59 = !{!60, !20, i64 4}
!60 = !{!"thread", !20, i64 0, !61, i64 2, !20, i64 4, !20, i64 6, !41, i64 8, !41, i64 12, !41, i64 16, !41, i64 20, !41, i64 24, !20, i64 28, !12, i64 30, !12, i64 31, !12, i64 32}
!61 = !{!"int", !13, i64 0}
!62 = !DILocation(line: 320, column: 35, scope: !49)
!63 = !DILocation(line: 321, column: 32, scope: !49)
!64 = !DILocation(line: 321, column: 24, scope: !49)
!65 = !DILocation(line: 321, column: 13, scope: !49)
!66 = !DILocation(line: 322, column: 9, scope: !49)
!67 = !DILocation(line: 323, column: 5, scope: !49)
!68 = !DILocation(line: 319, column: 61, scope: !49)
!69 = distinct !{!69, !55, !67, !70}
!70 = !{!"llvm.loop.mustprogress"}
!71 = !DILocation(line: 324, column: 1, scope: !49)
!72 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 206, type: !7, scopeLine: 206, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!73 = !{!74, !74, i64 0}
!74 = !{!"any pointer", !13, i64 0}
!75 = !DILocation(line: 207, column: 15, scope: !72)
!76 = !DILocation(line: 207, column: 23, scope: !72)
!77 = !{!60, !12, i64 30}
!78 = !DILocation(line: 207, column: 12, scope: !72)
!79 = !DILocation(line: 208, column: 5, scope: !72)
!80 = !DILocation(line: 208, column: 13, scope: !72)
!81 = !DILocation(line: 208, column: 20, scope: !72)
!82 = !DILocation(line: 209, column: 5, scope: !72)
!83 = !DILocation(line: 209, column: 13, scope: !72)
!84 = !DILocation(line: 209, column: 19, scope: !72)
!85 = !{!60, !12, i64 31}
!86 = !DILocation(line: 210, column: 11, scope: !72)
!87 = !DILocation(line: 211, column: 5, scope: !72)
!88 = !DILocation(line: 211, column: 13, scope: !72)
!89 = !DILocation(line: 211, column: 22, scope: !72)
!90 = !{!60, !20, i64 28}
!91 = !DILocation(line: 212, column: 9, scope: !72)
!92 = !DILocation(line: 212, column: 17, scope: !72)
!93 = !{!60, !12, i64 32}
!94 = !DILocation(line: 213, column: 9, scope: !72)
!95 = !DILocation(line: 213, column: 17, scope: !72)
!96 = !DILocation(line: 213, column: 23, scope: !72)
!97 = !DILocation(line: 214, column: 19, scope: !72)
!98 = !DILocation(line: 214, column: 9, scope: !72)
!99 = !DILocation(line: 215, column: 5, scope: !72)
!100 = !DILocation(line: 216, column: 5, scope: !72)
!101 = !DILocation(line: 216, column: 12, scope: !72)
!102 = !DILocation(line: 216, column: 20, scope: !72)
!103 = !{!60, !41, i64 8}
!104 = !DILocation(line: 216, column: 27, scope: !72)
!105 = !DILocation(line: 216, column: 32, scope: !72)
!106 = !DILocation(line: 216, column: 42, scope: !72)
!107 = !DILocation(line: 216, column: 50, scope: !72)
!108 = !{!60, !41, i64 16}
!109 = !DILocation(line: 216, column: 35, scope: !72)
!110 = !DILocation(line: 0, scope: !72)
!111 = !DILocation(line: 217, column: 28, scope: !72)
!112 = !DILocation(line: 217, column: 36, scope: !72)
!113 = !DILocation(line: 217, column: 9, scope: !72)
!114 = !DILocation(line: 217, column: 17, scope: !72)
!115 = !DILocation(line: 217, column: 25, scope: !72)
!116 = distinct !{!116, !100, !117, !70}
!117 = !DILocation(line: 218, column: 5, scope: !72)
!118 = !DILocation(line: 219, column: 5, scope: !72)
!119 = !DILocation(line: 220, column: 1, scope: !72)
!120 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 291, type: !7, scopeLine: 291, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!121 = !DILocation(line: 292, column: 5, scope: !120)
!122 = !DILocation(line: 292, column: 16, scope: !120)
!123 = !DILocation(line: 292, column: 23, scope: !120)
!124 = !DILocation(line: 292, column: 28, scope: !120)
!125 = !DILocation(line: 292, column: 38, scope: !120)
!126 = !DILocation(line: 292, column: 31, scope: !120)
!127 = !DILocation(line: 292, column: 10, scope: !120)
!128 = !DILocation(line: 293, column: 10, scope: !120)
!129 = !DILocation(line: 293, column: 19, scope: !120)
!130 = !DILocation(line: 293, column: 31, scope: !120)
!131 = !DILocation(line: 293, column: 35, scope: !120)
!132 = !DILocation(line: 293, column: 38, scope: !120)
!133 = !DILocation(line: 293, column: 48, scope: !120)
!134 = !DILocation(line: 293, column: 45, scope: !120)
!135 = !DILocation(line: 0, scope: !120)
!136 = !DILocation(line: 293, column: 5, scope: !120)
!137 = !DILocation(line: 294, column: 9, scope: !120)
!138 = !DILocation(line: 294, column: 42, scope: !120)
!139 = !DILocation(line: 294, column: 34, scope: !120)
!140 = !DILocation(line: 294, column: 24, scope: !120)
!141 = !DILocation(line: 295, column: 19, scope: !120)
!142 = !DILocation(line: 295, column: 13, scope: !120)
!143 = !DILocation(line: 296, column: 33, scope: !120)
!144 = !DILocation(line: 296, column: 31, scope: !120)
!145 = !DILocation(line: 297, column: 13, scope: !120)
!146 = !DILocation(line: 298, column: 32, scope: !120)
!147 = !DILocation(line: 298, column: 40, scope: !120)
!148 = !{!60, !20, i64 6}
!149 = !DILocation(line: 298, column: 47, scope: !120)
!150 = !DILocation(line: 298, column: 54, scope: !120)
!151 = !DILocation(line: 298, column: 62, scope: !120)
!152 = !DILocation(line: 298, column: 71, scope: !120)
!153 = !DILocation(line: 298, column: 79, scope: !120)
!154 = !{!60, !20, i64 0}
!155 = !DILocation(line: 298, column: 30, scope: !120)
!156 = !DILocation(line: 299, column: 31, scope: !120)
!157 = !DILocation(line: 299, column: 39, scope: !120)
!158 = !DILocation(line: 299, column: 46, scope: !120)
!159 = !DILocation(line: 299, column: 64, scope: !120)
!160 = !DILocation(line: 299, column: 72, scope: !120)
!161 = !DILocation(line: 299, column: 29, scope: !120)
!162 = !DILocation(line: 300, column: 13, scope: !120)
!163 = !DILocation(line: 300, column: 21, scope: !120)
!164 = !DILocation(line: 300, column: 28, scope: !120)
!165 = !DILocation(line: 301, column: 13, scope: !120)
!166 = !DILocation(line: 303, column: 5, scope: !120)
!167 = !DILocation(line: 293, column: 68, scope: !120)
!168 = distinct !{!168, !136, !166, !70}
!169 = !DILocation(line: 304, column: 23, scope: !120)
!170 = !DILocation(line: 305, column: 16, scope: !120)
!171 = !DILocation(line: 305, column: 9, scope: !120)
!172 = !DILocation(line: 306, column: 9, scope: !120)
!173 = !DILocation(line: 307, column: 5, scope: !120)
!174 = !DILocation(line: 308, column: 9, scope: !120)
!175 = !DILocation(line: 308, column: 19, scope: !120)
!176 = !DILocation(line: 308, column: 29, scope: !120)
!177 = !DILocation(line: 308, column: 22, scope: !120)
!178 = !DILocation(line: 309, column: 19, scope: !120)
!179 = !DILocation(line: 310, column: 17, scope: !120)
!180 = !DILocation(line: 311, column: 5, scope: !120)
!181 = !DILocation(line: 312, column: 5, scope: !120)
!182 = !DILocation(line: 313, column: 35, scope: !120)
!183 = !DILocation(line: 313, column: 42, scope: !120)
!184 = !DILocation(line: 313, column: 12, scope: !120)
!185 = !DILocation(line: 313, column: 5, scope: !120)
!186 = !DILocation(line: 314, column: 1, scope: !120)
!187 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 379, type: !7, scopeLine: 379, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!188 = !DILocation(line: 380, column: 5, scope: !187)
!189 = !DILocation(line: 380, column: 23, scope: !187)
!190 = !DILocation(line: 380, column: 43, scope: !187)
!191 = !DILocation(line: 380, column: 14, scope: !187)
!192 = !DILocation(line: 383, column: 5, scope: !187)
!193 = !DILocation(line: 383, column: 20, scope: !187)
!194 = !DILocation(line: 383, column: 27, scope: !187)
!195 = !DILocation(line: 383, column: 40, scope: !187)
!196 = !DILocation(line: 383, column: 44, scope: !187)
!197 = !DILocation(line: 383, column: 51, scope: !187)
!198 = !DILocation(line: 383, column: 68, scope: !187)
!199 = !DILocation(line: 383, column: 71, scope: !187)
!200 = !DILocation(line: 383, column: 79, scope: !187)
!201 = !DILocation(line: 0, scope: !187)
!202 = !DILocation(line: 383, column: 10, scope: !187)
!203 = !DILocation(line: 384, column: 9, scope: !187)
!204 = !DILocation(line: 384, column: 27, scope: !187)
!205 = !DILocation(line: 384, column: 47, scope: !187)
!206 = !DILocation(line: 384, column: 50, scope: !187)
!207 = !DILocation(line: 384, column: 57, scope: !187)
!208 = !DILocation(line: 384, column: 62, scope: !187)
!209 = !DILocation(line: 384, column: 67, scope: !187)
!210 = !DILocation(line: 384, column: 78, scope: !187)
!211 = !DILocation(line: 384, column: 75, scope: !187)
!212 = !DILocation(line: 384, column: 85, scope: !187)
!213 = !DILocation(line: 384, column: 90, scope: !187)
!214 = !DILocation(line: 384, column: 94, scope: !187)
!215 = !DILocation(line: 385, column: 17, scope: !187)
!216 = !DILocation(line: 386, column: 28, scope: !187)
!217 = !DILocation(line: 386, column: 26, scope: !187)
!218 = !DILocation(line: 387, column: 9, scope: !187)
!219 = !DILocation(line: 389, column: 5, scope: !187)
!220 = !DILocation(line: 389, column: 38, scope: !187)
!221 = !DILocation(line: 389, column: 30, scope: !187)
!222 = !DILocation(line: 389, column: 20, scope: !187)
!223 = !DILocation(line: 390, column: 9, scope: !187)
!224 = !DILocation(line: 390, column: 27, scope: !187)
!225 = !DILocation(line: 390, column: 47, scope: !187)
!226 = !DILocation(line: 390, column: 50, scope: !187)
!227 = !DILocation(line: 390, column: 57, scope: !187)
!228 = !DILocation(line: 390, column: 74, scope: !187)
!229 = !DILocation(line: 390, column: 83, scope: !187)
!230 = !DILocation(line: 390, column: 91, scope: !187)
!231 = !DILocation(line: 390, column: 77, scope: !187)
!232 = !DILocation(line: 391, column: 21, scope: !187)
!233 = !DILocation(line: 391, column: 29, scope: !187)
!234 = !DILocation(line: 391, column: 16, scope: !187)
!235 = !DILocation(line: 391, column: 9, scope: !187)
!236 = !DILocation(line: 393, column: 9, scope: !187)
!237 = !DILocation(line: 393, column: 29, scope: !187)
!238 = !DILocation(line: 393, column: 19, scope: !187)
!239 = !DILocation(line: 393, column: 16, scope: !187)
!240 = !DILocation(line: 396, column: 14, scope: !187)
!241 = !DILocation(line: 396, column: 13, scope: !187)
!242 = !DILocation(line: 397, column: 20, scope: !187)
!243 = !DILocation(line: 397, column: 13, scope: !187)
!244 = !DILocation(line: 399, column: 20, scope: !187)
!245 = !DILocation(line: 400, column: 20, scope: !187)
!246 = !DILocation(line: 401, column: 16, scope: !187)
!247 = !DILocation(line: 401, column: 9, scope: !187)
!248 = !DILocation(line: 403, column: 5, scope: !187)
!249 = !DILocation(line: 404, column: 9, scope: !187)
!250 = !DILocation(line: 405, column: 9, scope: !187)
!251 = !DILocation(line: 406, column: 44, scope: !187)
!252 = !DILocation(line: 406, column: 42, scope: !187)
!253 = !DILocation(line: 407, column: 5, scope: !187)
!254 = !DILocation(line: 407, column: 16, scope: !187)
!255 = !DILocation(line: 407, column: 34, scope: !187)
!256 = !DILocation(line: 408, column: 13, scope: !187)
!257 = !DILocation(line: 408, column: 20, scope: !187)
!258 = !DILocation(line: 409, column: 13, scope: !187)
!259 = !DILocation(line: 410, column: 9, scope: !187)
!260 = !DILocation(line: 411, column: 19, scope: !187)
!261 = !DILocation(line: 411, column: 26, scope: !187)
!262 = !DILocation(line: 411, column: 17, scope: !187)
!263 = !DILocation(line: 412, column: 13, scope: !187)
!264 = !DILocation(line: 412, column: 20, scope: !187)
!265 = !DILocation(line: 414, column: 30, scope: !187)
!266 = !DILocation(line: 414, column: 37, scope: !187)
!267 = !DILocation(line: 414, column: 56, scope: !187)
!268 = !DILocation(line: 414, column: 13, scope: !187)
!269 = !DILocation(line: 414, column: 21, scope: !187)
!270 = !DILocation(line: 414, column: 28, scope: !187)
!271 = !DILocation(line: 415, column: 9, scope: !187)
!272 = !DILocation(line: 416, column: 5, scope: !187)
!273 = !DILocation(line: 416, column: 16, scope: !187)
!274 = !DILocation(line: 416, column: 23, scope: !187)
!275 = !DILocation(line: 418, column: 16, scope: !187)
!276 = !DILocation(line: 418, column: 9, scope: !187)
!277 = !DILocation(line: 419, column: 5, scope: !187)
!278 = !DILocation(line: 419, column: 16, scope: !187)
!279 = !DILocation(line: 419, column: 23, scope: !187)
!280 = !DILocation(line: 419, column: 36, scope: !187)
!281 = !DILocation(line: 419, column: 39, scope: !187)
!282 = !DILocation(line: 419, column: 49, scope: !187)
!283 = !DILocation(line: 419, column: 57, scope: !187)
!284 = !DILocation(line: 419, column: 46, scope: !187)
!285 = !DILocation(line: 421, column: 15, scope: !187)
!286 = !DILocation(line: 421, column: 9, scope: !187)
!287 = !DILocation(line: 422, column: 5, scope: !187)
!288 = !DILocation(line: 423, column: 26, scope: !187)
!289 = !DILocation(line: 423, column: 9, scope: !187)
!290 = !DILocation(line: 423, column: 17, scope: !187)
!291 = !DILocation(line: 423, column: 24, scope: !187)
!292 = !DILocation(line: 425, column: 10, scope: !187)
!293 = !DILocation(line: 425, column: 19, scope: !187)
!294 = !DILocation(line: 425, column: 32, scope: !187)
!295 = !DILocation(line: 425, column: 39, scope: !187)
!296 = !DILocation(line: 425, column: 57, scope: !187)
!297 = !DILocation(line: 425, column: 61, scope: !187)
!298 = !DILocation(line: 425, column: 72, scope: !187)
!299 = !DILocation(line: 425, column: 69, scope: !187)
!300 = !DILocation(line: 425, column: 79, scope: !187)
!301 = !DILocation(line: 425, column: 84, scope: !187)
!302 = !DILocation(line: 425, column: 87, scope: !187)
!303 = !DILocation(line: 425, column: 98, scope: !187)
!304 = !DILocation(line: 425, column: 95, scope: !187)
!305 = !DILocation(line: 425, column: 5, scope: !187)
!306 = !DILocation(line: 427, column: 21, scope: !187)
!307 = !DILocation(line: 427, column: 13, scope: !187)
!308 = !DILocation(line: 427, column: 30, scope: !187)
!309 = !DILocation(line: 427, column: 57, scope: !187)
!310 = !DILocation(line: 427, column: 55, scope: !187)
!311 = !DILocation(line: 427, column: 36, scope: !187)
!312 = !DILocation(line: 428, column: 32, scope: !187)
!313 = !DILocation(line: 428, column: 24, scope: !187)
!314 = !DILocation(line: 428, column: 13, scope: !187)
!315 = !DILocation(line: 429, column: 9, scope: !187)
!316 = !DILocation(line: 430, column: 5, scope: !187)
!317 = !DILocation(line: 426, column: 17, scope: !187)
!318 = distinct !{!318, !305, !316, !70}
!319 = !DILocation(line: 431, column: 11, scope: !187)
!320 = !DILocation(line: 431, column: 22, scope: !187)
!321 = !DILocation(line: 431, column: 19, scope: !187)
!322 = !DILocation(line: 431, column: 29, scope: !187)
!323 = !DILocation(line: 431, column: 34, scope: !187)
!324 = !DILocation(line: 431, column: 38, scope: !187)
!325 = !DILocation(line: 431, column: 45, scope: !187)
!326 = !DILocation(line: 431, column: 58, scope: !187)
!327 = !DILocation(line: 431, column: 61, scope: !187)
!328 = !DILocation(line: 431, column: 79, scope: !187)
!329 = !DILocation(line: 431, column: 9, scope: !187)
!330 = !DILocation(line: 432, column: 17, scope: !187)
!331 = !DILocation(line: 432, column: 9, scope: !187)
!332 = !DILocation(line: 433, column: 5, scope: !187)
!333 = !DILocation(line: 434, column: 12, scope: !187)
!334 = !DILocation(line: 434, column: 5, scope: !187)
!335 = !DILocation(line: 435, column: 1, scope: !187)
!336 = distinct !DISubprogram(name: "lends", scope: !6, file: !6, line: 349, type: !7, scopeLine: 349, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!337 = !DILocation(line: 350, column: 12, scope: !336)
!338 = !DILocation(line: 350, column: 19, scope: !336)
!339 = !DILocation(line: 350, column: 24, scope: !336)
!340 = !DILocation(line: 350, column: 27, scope: !336)
!341 = !DILocation(line: 350, column: 47, scope: !336)
!342 = !DILocation(line: 350, column: 37, scope: !336)
!343 = !DILocation(line: 350, column: 34, scope: !336)
!344 = !DILocation(line: 350, column: 71, scope: !336)
!345 = !DILocation(line: 350, column: 74, scope: !336)
!346 = !DILocation(line: 350, column: 82, scope: !336)
!347 = !DILocation(line: 350, column: 86, scope: !336)
!348 = !DILocation(line: 350, column: 98, scope: !336)
!349 = !DILocation(line: 351, column: 38, scope: !336)
!350 = !DILocation(line: 351, column: 45, scope: !336)
!351 = !DILocation(line: 351, column: 50, scope: !336)
!352 = !DILocation(line: 351, column: 55, scope: !336)
!353 = !DILocation(line: 351, column: 66, scope: !336)
!354 = !DILocation(line: 351, column: 63, scope: !336)
!355 = !DILocation(line: 351, column: 73, scope: !336)
!356 = !DILocation(line: 351, column: 78, scope: !336)
!357 = !DILocation(line: 351, column: 81, scope: !336)
!358 = !DILocation(line: 351, column: 87, scope: !336)
!359 = !DILocation(line: 0, scope: !336)
!360 = !DILocation(line: 350, column: 5, scope: !336)
!361 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 354, type: !7, scopeLine: 354, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!362 = !DILocation(line: 355, column: 22, scope: !361)
!363 = !DILocation(line: 355, column: 5, scope: !361)
!364 = !DILocation(line: 355, column: 13, scope: !361)
!365 = !DILocation(line: 355, column: 20, scope: !361)
!366 = !DILocation(line: 356, column: 10, scope: !361)
!367 = !DILocation(line: 357, column: 17, scope: !361)
!368 = !DILocation(line: 358, column: 25, scope: !361)
!369 = !DILocation(line: 358, column: 23, scope: !361)
!370 = !DILocation(line: 359, column: 18, scope: !361)
!371 = !DILocation(line: 359, column: 16, scope: !361)
!372 = !DILocation(line: 360, column: 14, scope: !361)
!373 = !DILocation(line: 360, column: 25, scope: !361)
!374 = !DILocation(line: 360, column: 12, scope: !361)
!375 = !DILocation(line: 361, column: 22, scope: !361)
!376 = !DILocation(line: 362, column: 5, scope: !361)
!377 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 223, type: !7, scopeLine: 223, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!378 = !DILocation(line: 224, column: 5, scope: !377)
!379 = !DILocation(line: 224, column: 13, scope: !377)
!380 = !DILocation(line: 224, column: 19, scope: !377)
!381 = !DILocation(line: 225, column: 21, scope: !377)
!382 = !DILocation(line: 225, column: 28, scope: !377)
!383 = !DILocation(line: 225, column: 36, scope: !377)
!384 = !DILocation(line: 225, column: 45, scope: !377)
!385 = !DILocation(line: 225, column: 79, scope: !377)
!386 = !DILocation(line: 225, column: 87, scope: !377)
!387 = !DILocation(line: 225, column: 27, scope: !377)
!388 = !DILocation(line: 225, column: 25, scope: !377)
!389 = !DILocation(line: 225, column: 5, scope: !377)
!390 = !DILocation(line: 225, column: 13, scope: !377)
!391 = !DILocation(line: 225, column: 19, scope: !377)
!392 = !{!60, !41, i64 24}
!393 = !DILocation(line: 226, column: 9, scope: !377)
!394 = !DILocation(line: 226, column: 17, scope: !377)
!395 = !DILocation(line: 226, column: 26, scope: !377)
!396 = !DILocation(line: 227, column: 9, scope: !377)
!397 = !DILocation(line: 227, column: 17, scope: !377)
!398 = !DILocation(line: 227, column: 26, scope: !377)
!399 = !DILocation(line: 228, column: 5, scope: !377)
!400 = !DILocation(line: 229, column: 1, scope: !377)
!401 = distinct !DISubprogram(name: "have_look", scope: !6, file: !6, line: 186, type: !7, scopeLine: 186, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!402 = !DILocation(line: 187, column: 10, scope: !401)
!403 = !DILocation(line: 187, column: 18, scope: !401)
!404 = !DILocation(line: 187, column: 9, scope: !401)
!405 = !DILocation(line: 188, column: 27, scope: !401)
!406 = !DILocation(line: 188, column: 9, scope: !401)
!407 = !DILocation(line: 188, column: 17, scope: !401)
!408 = !DILocation(line: 188, column: 25, scope: !401)
!409 = !DILocation(line: 189, column: 18, scope: !401)
!410 = !DILocation(line: 189, column: 9, scope: !401)
!411 = !DILocation(line: 190, column: 5, scope: !401)
!412 = !DILocation(line: 191, column: 9, scope: !401)
!413 = !DILocation(line: 191, column: 17, scope: !401)
!414 = !DILocation(line: 191, column: 23, scope: !401)
!415 = !DILocation(line: 193, column: 1, scope: !401)
!416 = distinct !DISubprogram(name: "put_off", scope: !6, file: !6, line: 112, type: !7, scopeLine: 112, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!417 = !DILocation(line: 113, column: 9, scope: !416)
!418 = !DILocation(line: 113, column: 16, scope: !416)
!419 = !DILocation(line: 113, column: 34, scope: !416)
!420 = !DILocation(line: 113, column: 37, scope: !416)
!421 = !DILocation(line: 113, column: 44, scope: !416)
!422 = !DILocation(line: 114, column: 26, scope: !416)
!423 = !DILocation(line: 114, column: 23, scope: !416)
!424 = !DILocation(line: 114, column: 17, scope: !416)
!425 = !DILocation(line: 115, column: 5, scope: !416)
!426 = !DILocation(line: 115, column: 16, scope: !416)
!427 = !DILocation(line: 115, column: 34, scope: !416)
!428 = !DILocation(line: 116, column: 9, scope: !416)
!429 = !DILocation(line: 117, column: 5, scope: !416)
!430 = !DILocation(line: 118, column: 1, scope: !416)
!431 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 438, type: !7, scopeLine: 438, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!432 = !{!61, !61, i64 0}
!433 = !DILocation(line: 439, column: 9, scope: !431)
!434 = !DILocation(line: 439, column: 27, scope: !431)
!435 = !DILocation(line: 439, column: 47, scope: !431)
!436 = !DILocation(line: 439, column: 58, scope: !431)
!437 = !DILocation(line: 439, column: 50, scope: !431)
!438 = !DILocation(line: 439, column: 77, scope: !431)
!439 = !{!60, !61, i64 2}
!440 = !DILocation(line: 439, column: 83, scope: !431)
!441 = !DILocation(line: 439, column: 80, scope: !431)
!442 = !DILocation(line: 440, column: 16, scope: !431)
!443 = !DILocation(line: 440, column: 9, scope: !431)
!444 = !DILocation(line: 442, column: 5, scope: !431)
!445 = !DILocation(line: 443, column: 21, scope: !431)
!446 = !DILocation(line: 443, column: 13, scope: !431)
!447 = !DILocation(line: 443, column: 5, scope: !431)
!448 = !DILocation(line: 444, column: 12, scope: !431)
!449 = !DILocation(line: 444, column: 5, scope: !431)
!450 = !DILocation(line: 445, column: 1, scope: !431)
!451 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 448, type: !7, scopeLine: 448, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!452 = !DILocation(line: 449, column: 9, scope: !451)
!453 = !DILocation(line: 450, column: 35, scope: !451)
!454 = !DILocation(line: 450, column: 27, scope: !451)
!455 = !DILocation(line: 450, column: 16, scope: !451)
!456 = !DILocation(line: 450, column: 9, scope: !451)
!457 = !DILocation(line: 452, column: 5, scope: !451)
!458 = !DILocation(line: 453, column: 13, scope: !451)
!459 = !DILocation(line: 454, column: 12, scope: !451)
!460 = !DILocation(line: 454, column: 5, scope: !451)
!461 = !DILocation(line: 455, column: 1, scope: !451)
!462 = distinct !DISubprogram(name: "take_back", scope: !6, file: !6, line: 366, type: !7, scopeLine: 366, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!463 = !DILocation(line: 367, column: 17, scope: !462)
!464 = !DILocation(line: 368, column: 14, scope: !462)
!465 = !DILocation(line: 368, column: 12, scope: !462)
!466 = !DILocation(line: 369, column: 20, scope: !462)
!467 = !DILocation(line: 369, column: 26, scope: !462)
!468 = !DILocation(line: 369, column: 24, scope: !462)
!469 = !DILocation(line: 369, column: 52, scope: !462)
!470 = !DILocation(line: 369, column: 72, scope: !462)
!471 = !DILocation(line: 369, column: 70, scope: !462)
!472 = !DILocation(line: 369, column: 38, scope: !462)
!473 = !DILocation(line: 369, column: 9, scope: !462)
!474 = !DILocation(line: 370, column: 17, scope: !462)
!475 = !DILocation(line: 371, column: 5, scope: !462)
!476 = !DILocation(line: 372, column: 24, scope: !462)
!477 = !DILocation(line: 372, column: 32, scope: !462)
!478 = !DILocation(line: 372, column: 22, scope: !462)
!479 = !DILocation(line: 373, column: 21, scope: !462)
!480 = !DILocation(line: 374, column: 5, scope: !462)
!481 = !DILocation(line: 374, column: 13, scope: !462)
!482 = !DILocation(line: 374, column: 20, scope: !462)
!483 = !DILocation(line: 375, column: 5, scope: !462)
!484 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 458, type: !7, scopeLine: 458, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!485 = !DILocation(line: 459, column: 5, scope: !484)
!486 = !DILocation(line: 460, column: 12, scope: !484)
!487 = !DILocation(line: 460, column: 5, scope: !484)
!488 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 464, type: !7, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!489 = !DILocation(line: 465, column: 5, scope: !488)
!490 = !DILocation(line: 466, column: 5, scope: !488)
!491 = !DILocation(line: 467, column: 18, scope: !488)
!492 = !DILocation(line: 467, column: 32, scope: !488)
!493 = !DILocation(line: 467, column: 25, scope: !488)
!494 = !DILocation(line: 467, column: 37, scope: !488)
!495 = !DILocation(line: 467, column: 45, scope: !488)
!496 = !DILocation(line: 467, column: 43, scope: !488)
!497 = !DILocation(line: 467, column: 22, scope: !488)
!498 = !DILocation(line: 467, column: 16, scope: !488)
!499 = !DILocation(line: 468, column: 15, scope: !488)
!500 = !DILocation(line: 469, column: 10, scope: !488)
!501 = !DILocation(line: 469, column: 9, scope: !488)
!502 = !DILocation(line: 470, column: 9, scope: !488)
!503 = !DILocation(line: 471, column: 5, scope: !488)
!504 = !DILocation(line: 472, column: 1, scope: !488)
!505 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 128, type: !7, scopeLine: 128, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!506 = !DILocation(line: 129, column: 10, scope: !505)
!507 = !DILocation(line: 129, column: 9, scope: !505)
!508 = !DILocation(line: 130, column: 17, scope: !505)
!509 = !DILocation(line: 131, column: 17, scope: !505)
!510 = !DILocation(line: 132, column: 22, scope: !505)
!511 = !DILocation(line: 133, column: 15, scope: !505)
!512 = !DILocation(line: 134, column: 17, scope: !505)
!513 = !DILocation(line: 135, column: 5, scope: !505)
!514 = !DILocation(line: 136, column: 1, scope: !505)
!515 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 144, type: !7, scopeLine: 144, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!516 = !DILocation(line: 145, column: 5, scope: !515)
!517 = !DILocation(line: 145, column: 14, scope: !515)
!518 = !DILocation(line: 146, column: 9, scope: !515)
!519 = !DILocation(line: 146, column: 27, scope: !515)
!520 = !DILocation(line: 147, column: 23, scope: !515)
!521 = !DILocation(line: 147, column: 29, scope: !515)
!522 = !DILocation(line: 147, column: 16, scope: !515)
!523 = !DILocation(line: 147, column: 14, scope: !515)
!524 = !DILocation(line: 148, column: 13, scope: !515)
!525 = !DILocation(line: 149, column: 27, scope: !515)
!526 = !DILocation(line: 149, column: 33, scope: !515)
!527 = !DILocation(line: 149, column: 20, scope: !515)
!528 = !DILocation(line: 149, column: 18, scope: !515)
!529 = !DILocation(line: 150, column: 9, scope: !515)
!530 = !DILocation(line: 151, column: 5, scope: !515)
!531 = !DILocation(line: 152, column: 23, scope: !515)
!532 = !DILocation(line: 152, column: 37, scope: !515)
!533 = !DILocation(line: 152, column: 29, scope: !515)
!534 = !DILocation(line: 152, column: 56, scope: !515)
!535 = !{!60, !41, i64 20}
!536 = !DILocation(line: 152, column: 16, scope: !515)
!537 = !DILocation(line: 152, column: 14, scope: !515)
!538 = !DILocation(line: 154, column: 5, scope: !515)
!539 = !DILocation(line: 154, column: 21, scope: !515)
!540 = !DILocation(line: 154, column: 39, scope: !515)
!541 = !DILocation(line: 154, column: 61, scope: !515)
!542 = !DILocation(line: 154, column: 76, scope: !515)
!543 = !DILocation(line: 154, column: 94, scope: !515)
!544 = !DILocation(line: 154, column: 14, scope: !515)
!545 = !DILocation(line: 155, column: 10, scope: !515)
!546 = !DILocation(line: 155, column: 19, scope: !515)
!547 = !DILocation(line: 155, column: 31, scope: !515)
!548 = !DILocation(line: 155, column: 38, scope: !515)
!549 = !DILocation(line: 155, column: 43, scope: !515)
!550 = !DILocation(line: 155, column: 46, scope: !515)
!551 = !DILocation(line: 155, column: 56, scope: !515)
!552 = !DILocation(line: 155, column: 53, scope: !515)
!553 = !DILocation(line: 0, scope: !515)
!554 = !DILocation(line: 155, column: 5, scope: !515)
!555 = !DILocation(line: 156, column: 9, scope: !515)
!556 = !DILocation(line: 156, column: 48, scope: !515)
!557 = !DILocation(line: 156, column: 40, scope: !515)
!558 = !DILocation(line: 156, column: 30, scope: !515)
!559 = !DILocation(line: 157, column: 13, scope: !515)
!560 = !DILocation(line: 157, column: 21, scope: !515)
!561 = !DILocation(line: 158, column: 27, scope: !515)
!562 = !DILocation(line: 158, column: 33, scope: !515)
!563 = !DILocation(line: 158, column: 41, scope: !515)
!564 = !DILocation(line: 158, column: 20, scope: !515)
!565 = !DILocation(line: 158, column: 18, scope: !515)
!566 = !DILocation(line: 159, column: 9, scope: !515)
!567 = !DILocation(line: 159, column: 21, scope: !515)
!568 = !DILocation(line: 159, column: 29, scope: !515)
!569 = !DILocation(line: 159, column: 36, scope: !515)
!570 = !DILocation(line: 159, column: 39, scope: !515)
!571 = !DILocation(line: 159, column: 47, scope: !515)
!572 = !DILocation(line: 159, column: 54, scope: !515)
!573 = !DILocation(line: 159, column: 20, scope: !515)
!574 = !DILocation(line: 160, column: 27, scope: !515)
!575 = !DILocation(line: 160, column: 33, scope: !515)
!576 = !DILocation(line: 160, column: 41, scope: !515)
!577 = !DILocation(line: 160, column: 20, scope: !515)
!578 = !DILocation(line: 160, column: 18, scope: !515)
!579 = !DILocation(line: 161, column: 9, scope: !515)
!580 = !DILocation(line: 162, column: 5, scope: !515)
!581 = !DILocation(line: 155, column: 68, scope: !515)
!582 = distinct !{!582, !554, !580, !70}
!583 = !DILocation(line: 163, column: 14, scope: !515)
!584 = !DILocation(line: 163, column: 21, scope: !515)
!585 = !DILocation(line: 163, column: 19, scope: !515)
!586 = !DILocation(line: 163, column: 12, scope: !515)
!587 = !DILocation(line: 164, column: 20, scope: !515)
!588 = !DILocation(line: 164, column: 26, scope: !515)
!589 = !DILocation(line: 164, column: 24, scope: !515)
!590 = !DILocation(line: 164, column: 35, scope: !515)
!591 = !DILocation(line: 164, column: 32, scope: !515)
!592 = !DILocation(line: 164, column: 9, scope: !515)
!593 = !DILocation(line: 165, column: 17, scope: !515)
!594 = !DILocation(line: 166, column: 5, scope: !515)
!595 = !DILocation(line: 167, column: 1, scope: !515)
!596 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 505, type: !7, scopeLine: 505, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!597 = !DILocation(line: 506, column: 9, scope: !596)
!598 = !DILocation(line: 506, column: 16, scope: !596)
!599 = !DILocation(line: 507, column: 51, scope: !596)
!600 = !DILocation(line: 507, column: 9, scope: !596)
!601 = !DILocation(line: 508, column: 5, scope: !596)
!602 = !DILocation(line: 509, column: 1, scope: !596)
!603 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 474, type: !7, scopeLine: 474, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!604 = !DILocation(line: 475, column: 9, scope: !603)
!605 = !DILocation(line: 475, column: 18, scope: !603)
!606 = !{!607, !20, i64 0}
!607 = !{!"request", !20, i64 0, !20, i64 2, !61, i64 4, !20, i64 6, !41, i64 8, !41, i64 12}
!608 = !DILocation(line: 475, column: 28, scope: !603)
!609 = !DILocation(line: 475, column: 41, scope: !603)
!610 = !DILocation(line: 475, column: 25, scope: !603)
!611 = !DILocation(line: 475, column: 45, scope: !603)
!612 = !DILocation(line: 475, column: 48, scope: !603)
!613 = !DILocation(line: 475, column: 57, scope: !603)
!614 = !DILocation(line: 475, column: 64, scope: !603)
!615 = !DILocation(line: 476, column: 9, scope: !603)
!616 = !DILocation(line: 478, column: 5, scope: !603)
!617 = !DILocation(line: 478, column: 38, scope: !603)
!618 = !DILocation(line: 478, column: 47, scope: !603)
!619 = !DILocation(line: 478, column: 30, scope: !603)
!620 = !DILocation(line: 478, column: 20, scope: !603)
!621 = !DILocation(line: 479, column: 21, scope: !603)
!622 = !DILocation(line: 479, column: 30, scope: !603)
!623 = !{!607, !20, i64 2}
!624 = !DILocation(line: 479, column: 5, scope: !603)
!625 = !DILocation(line: 479, column: 13, scope: !603)
!626 = !DILocation(line: 479, column: 19, scope: !603)
!627 = !DILocation(line: 480, column: 18, scope: !603)
!628 = !DILocation(line: 480, column: 27, scope: !603)
!629 = !{!607, !61, i64 4}
!630 = !DILocation(line: 480, column: 5, scope: !603)
!631 = !DILocation(line: 480, column: 13, scope: !603)
!632 = !DILocation(line: 480, column: 16, scope: !603)
!633 = !DILocation(line: 481, column: 21, scope: !603)
!634 = !DILocation(line: 481, column: 30, scope: !603)
!635 = !{!607, !20, i64 6}
!636 = !DILocation(line: 481, column: 5, scope: !603)
!637 = !DILocation(line: 481, column: 13, scope: !603)
!638 = !DILocation(line: 481, column: 19, scope: !603)
!639 = !DILocation(line: 482, column: 22, scope: !603)
!640 = !DILocation(line: 482, column: 31, scope: !603)
!641 = !{!607, !41, i64 8}
!642 = !DILocation(line: 482, column: 5, scope: !603)
!643 = !DILocation(line: 482, column: 13, scope: !603)
!644 = !DILocation(line: 482, column: 20, scope: !603)
!645 = !DILocation(line: 483, column: 24, scope: !603)
!646 = !DILocation(line: 483, column: 33, scope: !603)
!647 = !{!607, !41, i64 12}
!648 = !DILocation(line: 483, column: 5, scope: !603)
!649 = !DILocation(line: 483, column: 13, scope: !603)
!650 = !DILocation(line: 483, column: 22, scope: !603)
!651 = !{!60, !41, i64 12}
!652 = !DILocation(line: 484, column: 5, scope: !603)
!653 = !DILocation(line: 485, column: 5, scope: !603)
!654 = !DILocation(line: 486, column: 9, scope: !603)
!655 = !DILocation(line: 486, column: 17, scope: !603)
!656 = !DILocation(line: 486, column: 23, scope: !603)
!657 = !DILocation(line: 487, column: 27, scope: !603)
!658 = !DILocation(line: 487, column: 35, scope: !603)
!659 = !DILocation(line: 487, column: 41, scope: !603)
!660 = !DILocation(line: 487, column: 23, scope: !603)
!661 = !DILocation(line: 487, column: 17, scope: !603)
!662 = !DILocation(line: 488, column: 5, scope: !603)
!663 = !DILocation(line: 491, column: 23, scope: !603)
!664 = !DILocation(line: 491, column: 30, scope: !603)
!665 = !DILocation(line: 491, column: 38, scope: !603)
!666 = !DILocation(line: 491, column: 45, scope: !603)
!667 = !DILocation(line: 491, column: 27, scope: !603)
!668 = !DILocation(line: 491, column: 5, scope: !603)
!669 = !DILocation(line: 491, column: 13, scope: !603)
!670 = !DILocation(line: 491, column: 21, scope: !603)
!671 = !DILocation(line: 492, column: 17, scope: !603)
!672 = !DILocation(line: 493, column: 12, scope: !603)
!673 = !DILocation(line: 493, column: 5, scope: !603)
!674 = !DILocation(line: 494, column: 5, scope: !603)
!675 = !DILocation(line: 495, column: 5, scope: !603)
!676 = !DILocation(line: 496, column: 1, scope: !603)
!677 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 120, type: !7, scopeLine: 120, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!678 = !DILocation(line: 120, column: 59, scope: !677)
!679 = !DILocation(line: 120, column: 65, scope: !677)
!680 = !DILocation(line: 120, column: 63, scope: !677)
!681 = !DILocation(line: 120, column: 71, scope: !677)
!682 = !DILocation(line: 120, column: 42, scope: !677)
!683 = distinct !DISubprogram(name: "look_ahead", scope: !6, file: !6, line: 196, type: !7, scopeLine: 196, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!684 = !DILocation(line: 197, column: 20, scope: !683)
!685 = !DILocation(line: 197, column: 24, scope: !683)
!686 = !DILocation(line: 197, column: 18, scope: !683)
!687 = !DILocation(line: 198, column: 10, scope: !683)
!688 = !DILocation(line: 198, column: 19, scope: !683)
!689 = !DILocation(line: 198, column: 31, scope: !683)
!690 = !DILocation(line: 198, column: 41, scope: !683)
!691 = !DILocation(line: 198, column: 38, scope: !683)
!692 = !DILocation(line: 198, column: 5, scope: !683)
!693 = !DILocation(line: 199, column: 9, scope: !683)
!694 = !DILocation(line: 199, column: 48, scope: !683)
!695 = !DILocation(line: 199, column: 40, scope: !683)
!696 = !DILocation(line: 199, column: 30, scope: !683)
!697 = !DILocation(line: 200, column: 13, scope: !683)
!698 = !DILocation(line: 200, column: 21, scope: !683)
!699 = !DILocation(line: 200, column: 28, scope: !683)
!700 = !DILocation(line: 200, column: 33, scope: !683)
!701 = !DILocation(line: 200, column: 37, scope: !683)
!702 = !DILocation(line: 200, column: 45, scope: !683)
!703 = !DILocation(line: 200, column: 52, scope: !683)
!704 = !DILocation(line: 200, column: 65, scope: !683)
!705 = !DILocation(line: 200, column: 73, scope: !683)
!706 = !DILocation(line: 200, column: 83, scope: !683)
!707 = !DILocation(line: 200, column: 81, scope: !683)
!708 = !DILocation(line: 200, column: 97, scope: !683)
!709 = !DILocation(line: 201, column: 28, scope: !683)
!710 = !DILocation(line: 201, column: 36, scope: !683)
!711 = !DILocation(line: 201, column: 26, scope: !683)
!712 = !DILocation(line: 202, column: 9, scope: !683)
!713 = !DILocation(line: 203, column: 5, scope: !683)
!714 = !DILocation(line: 198, column: 61, scope: !683)
!715 = distinct !{!715, !692, !713, !70}
!716 = !DILocation(line: 204, column: 1, scope: !683)
!717 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 232, type: !7, scopeLine: 232, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!718 = !DILocation(line: 233, column: 10, scope: !717)
!719 = !DILocation(line: 233, column: 18, scope: !717)
!720 = !DILocation(line: 233, column: 9, scope: !717)
!721 = !DILocation(line: 234, column: 13, scope: !717)
!722 = !DILocation(line: 234, column: 21, scope: !717)
!723 = !DILocation(line: 234, column: 28, scope: !717)
!724 = !DILocation(line: 234, column: 33, scope: !717)
!725 = !DILocation(line: 234, column: 44, scope: !717)
!726 = !DILocation(line: 234, column: 52, scope: !717)
!727 = !DILocation(line: 234, column: 37, scope: !717)
!728 = !DILocation(line: 235, column: 13, scope: !717)
!729 = !DILocation(line: 237, column: 18, scope: !717)
!730 = !DILocation(line: 237, column: 9, scope: !717)
!731 = !DILocation(line: 238, column: 5, scope: !717)
!732 = !DILocation(line: 239, column: 16, scope: !717)
!733 = !DILocation(line: 239, column: 24, scope: !717)
!734 = !DILocation(line: 239, column: 9, scope: !717)
!735 = !DILocation(line: 240, column: 16, scope: !717)
!736 = !DILocation(line: 240, column: 9, scope: !717)
!737 = !DILocation(line: 241, column: 9, scope: !717)
!738 = !DILocation(line: 243, column: 9, scope: !717)
!739 = !DILocation(line: 243, column: 17, scope: !717)
!740 = !DILocation(line: 243, column: 23, scope: !717)
!741 = !DILocation(line: 243, column: 34, scope: !717)
!742 = !DILocation(line: 243, column: 42, scope: !717)
!743 = !DILocation(line: 243, column: 27, scope: !717)
!744 = !DILocation(line: 244, column: 9, scope: !717)
!745 = !DILocation(line: 246, column: 5, scope: !717)
!746 = !DILocation(line: 246, column: 13, scope: !717)
!747 = !DILocation(line: 246, column: 19, scope: !717)
!748 = !DILocation(line: 247, column: 9, scope: !717)
!749 = !DILocation(line: 247, column: 17, scope: !717)
!750 = !DILocation(line: 247, column: 24, scope: !717)
!751 = !DILocation(line: 247, column: 29, scope: !717)
!752 = !DILocation(line: 247, column: 71, scope: !717)
!753 = !DILocation(line: 247, column: 79, scope: !717)
!754 = !DILocation(line: 247, column: 46, scope: !717)
!755 = !DILocation(line: 247, column: 32, scope: !717)
!756 = !DILocation(line: 247, column: 89, scope: !717)
!757 = !DILocation(line: 247, column: 97, scope: !717)
!758 = !DILocation(line: 247, column: 86, scope: !717)
!759 = !DILocation(line: 248, column: 16, scope: !717)
!760 = !DILocation(line: 248, column: 9, scope: !717)
!761 = !DILocation(line: 249, column: 9, scope: !717)
!762 = !DILocation(line: 251, column: 9, scope: !717)
!763 = !DILocation(line: 251, column: 17, scope: !717)
!764 = !DILocation(line: 251, column: 24, scope: !717)
!765 = !DILocation(line: 251, column: 29, scope: !717)
!766 = !DILocation(line: 251, column: 32, scope: !717)
!767 = !DILocation(line: 251, column: 40, scope: !717)
!768 = !DILocation(line: 251, column: 46, scope: !717)
!769 = !DILocation(line: 251, column: 64, scope: !717)
!770 = !DILocation(line: 251, column: 67, scope: !717)
!771 = !DILocation(line: 251, column: 75, scope: !717)
!772 = !DILocation(line: 251, column: 84, scope: !717)
!773 = !DILocation(line: 251, column: 101, scope: !717)
!774 = !DILocation(line: 252, column: 17, scope: !717)
!775 = !DILocation(line: 252, column: 9, scope: !717)
!776 = !DILocation(line: 253, column: 15, scope: !717)
!777 = !DILocation(line: 253, column: 9, scope: !717)
!778 = !DILocation(line: 254, column: 9, scope: !717)
!779 = !DILocation(line: 256, column: 5, scope: !717)
!780 = !DILocation(line: 257, column: 1, scope: !717)
!781 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 259, type: !7, scopeLine: 259, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!782 = !DILocation(line: 260, column: 5, scope: !781)
!783 = !DILocation(line: 260, column: 20, scope: !781)
!784 = !DILocation(line: 261, column: 9, scope: !781)
!785 = !DILocation(line: 262, column: 9, scope: !781)
!786 = !DILocation(line: 263, column: 13, scope: !781)
!787 = !DILocation(line: 263, column: 21, scope: !781)
!788 = !DILocation(line: 264, column: 13, scope: !781)
!789 = !DILocation(line: 264, column: 22, scope: !781)
!790 = !DILocation(line: 265, column: 18, scope: !781)
!791 = !DILocation(line: 265, column: 34, scope: !781)
!792 = !DILocation(line: 265, column: 27, scope: !781)
!793 = !DILocation(line: 265, column: 44, scope: !781)
!794 = !DILocation(line: 265, column: 49, scope: !781)
!795 = !DILocation(line: 265, column: 54, scope: !781)
!796 = !DILocation(line: 265, column: 13, scope: !781)
!797 = !DILocation(line: 266, column: 23, scope: !781)
!798 = !DILocation(line: 267, column: 13, scope: !781)
!799 = !DILocation(line: 265, column: 65, scope: !781)
!800 = distinct !{!800, !796, !798, !70}
!801 = !DILocation(line: 268, column: 24, scope: !781)
!802 = !DILocation(line: 268, column: 32, scope: !781)
!803 = !DILocation(line: 268, column: 21, scope: !781)
!804 = !DILocation(line: 269, column: 35, scope: !781)
!805 = !DILocation(line: 269, column: 33, scope: !781)
!806 = !DILocation(line: 270, column: 17, scope: !781)
!807 = !DILocation(line: 271, column: 36, scope: !781)
!808 = !DILocation(line: 271, column: 34, scope: !781)
!809 = !DILocation(line: 272, column: 17, scope: !781)
!810 = !DILocation(line: 274, column: 21, scope: !781)
!811 = !DILocation(line: 275, column: 30, scope: !781)
!812 = !DILocation(line: 276, column: 13, scope: !781)
!813 = !DILocation(line: 277, column: 9, scope: !781)
!814 = !DILocation(line: 278, column: 5, scope: !781)
!815 = !DILocation(line: 280, column: 9, scope: !781)
!816 = !DILocation(line: 280, column: 17, scope: !781)
!817 = !DILocation(line: 280, column: 24, scope: !781)
!818 = !DILocation(line: 280, column: 29, scope: !781)
!819 = !DILocation(line: 280, column: 34, scope: !781)
!820 = !DILocation(line: 280, column: 42, scope: !781)
!821 = !DILocation(line: 280, column: 46, scope: !781)
!822 = !DILocation(line: 281, column: 28, scope: !781)
!823 = !DILocation(line: 281, column: 36, scope: !781)
!824 = !DILocation(line: 281, column: 26, scope: !781)
!825 = !DILocation(line: 282, column: 25, scope: !781)
!826 = !DILocation(line: 283, column: 9, scope: !781)
!827 = !DILocation(line: 283, column: 17, scope: !781)
!828 = !DILocation(line: 283, column: 24, scope: !781)
!829 = !DILocation(line: 284, column: 9, scope: !781)
!830 = !DILocation(line: 286, column: 22, scope: !781)
!831 = !DILocation(line: 287, column: 5, scope: !781)
!832 = !DILocation(line: 288, column: 1, scope: !781)
!833 = distinct !DISubprogram(name: "activate", scope: !6, file: !6, line: 179, type: !7, scopeLine: 179, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!834 = !DILocation(line: 180, column: 5, scope: !833)
!835 = !DILocation(line: 180, column: 13, scope: !833)
!836 = !DILocation(line: 180, column: 20, scope: !833)
!837 = !DILocation(line: 181, column: 21, scope: !833)
!838 = !DILocation(line: 181, column: 29, scope: !833)
!839 = !DILocation(line: 181, column: 39, scope: !833)
!840 = !DILocation(line: 181, column: 47, scope: !833)
!841 = !DILocation(line: 181, column: 37, scope: !833)
!842 = !DILocation(line: 181, column: 5, scope: !833)
!843 = !DILocation(line: 181, column: 13, scope: !833)
!844 = !DILocation(line: 181, column: 19, scope: !833)
!845 = !DILocation(line: 182, column: 11, scope: !833)
!846 = !DILocation(line: 183, column: 1, scope: !833)
!847 = distinct !DISubprogram(name: "sancus_get_id", scope: !848, file: !848, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!848 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!849 = !DILocation(line: 267, column: 5, scope: !847)
!850 = !DILocation(line: 268, column: 5, scope: !847)
!851 = !{i64 0}
!852 = !DILocation(line: 269, column: 12, scope: !847)
!853 = !DILocation(line: 270, column: 1, scope: !847)
!854 = !DILocation(line: 269, column: 5, scope: !847)
!855 = distinct !DISubprogram(name: "is_kept", scope: !6, file: !6, line: 170, type: !7, scopeLine: 170, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!856 = !DILocation(line: 171, column: 10, scope: !855)
!857 = !DILocation(line: 171, column: 19, scope: !855)
!858 = !DILocation(line: 171, column: 31, scope: !855)
!859 = !DILocation(line: 171, column: 41, scope: !855)
!860 = !DILocation(line: 171, column: 38, scope: !855)
!861 = !DILocation(line: 171, column: 5, scope: !855)
!862 = !DILocation(line: 172, column: 22, scope: !855)
!863 = !DILocation(line: 172, column: 14, scope: !855)
!864 = !DILocation(line: 172, column: 33, scope: !855)
!865 = !DILocation(line: 172, column: 30, scope: !855)
!866 = !DILocation(line: 172, column: 40, scope: !855)
!867 = !DILocation(line: 172, column: 51, scope: !855)
!868 = !DILocation(line: 172, column: 43, scope: !855)
!869 = !DILocation(line: 172, column: 59, scope: !855)
!870 = !DILocation(line: 172, column: 66, scope: !855)
!871 = !DILocation(line: 172, column: 13, scope: !855)
!872 = !DILocation(line: 173, column: 13, scope: !855)
!873 = !DILocation(line: 175, column: 5, scope: !855)
!874 = !DILocation(line: 171, column: 61, scope: !855)
!875 = distinct !{!875, !861, !873, !70}
!876 = !DILocation(line: 176, column: 5, scope: !855)
!877 = !DILocation(line: 177, column: 1, scope: !855)
!878 = distinct !DISubprogram(name: "unmask", scope: !6, file: !6, line: 99, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!879 = !DILocation(line: 100, column: 9, scope: !878)
!880 = !DILocation(line: 100, column: 19, scope: !878)
!881 = !DILocation(line: 100, column: 23, scope: !878)
!882 = !DILocation(line: 101, column: 20, scope: !878)
!883 = !DILocation(line: 102, column: 9, scope: !878)
!884 = !DILocation(line: 102, column: 27, scope: !878)
!885 = !{!13, !13, i64 0}
!886 = !DILocation(line: 102, column: 17, scope: !878)
!887 = !DILocation(line: 103, column: 14, scope: !878)
!888 = !DILocation(line: 103, column: 22, scope: !878)
!889 = !DILocation(line: 103, column: 39, scope: !878)
!890 = !DILocation(line: 103, column: 13, scope: !878)
!891 = !DILocation(line: 104, column: 24, scope: !878)
!892 = !DILocation(line: 104, column: 34, scope: !878)
!893 = !DILocation(line: 104, column: 32, scope: !878)
!894 = !DILocation(line: 104, column: 22, scope: !878)
!895 = !DILocation(line: 105, column: 9, scope: !878)
!896 = !DILocation(line: 106, column: 20, scope: !878)
!897 = !DILocation(line: 107, column: 19, scope: !878)
!898 = !DILocation(line: 108, column: 5, scope: !878)
!899 = !DILocation(line: 109, column: 1, scope: !878)
!900 = distinct !DISubprogram(name: "mask", scope: !6, file: !6, line: 87, type: !7, scopeLine: 87, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!901 = !DILocation(line: 88, column: 10, scope: !900)
!902 = !DILocation(line: 88, column: 20, scope: !900)
!903 = !DILocation(line: 88, column: 24, scope: !900)
!904 = !DILocation(line: 88, column: 9, scope: !900)
!905 = !DILocation(line: 89, column: 20, scope: !900)
!906 = !DILocation(line: 90, column: 9, scope: !900)
!907 = !DILocation(line: 90, column: 27, scope: !900)
!908 = !DILocation(line: 90, column: 17, scope: !900)
!909 = !DILocation(line: 91, column: 20, scope: !900)
!910 = !DILocation(line: 91, column: 28, scope: !900)
!911 = !DILocation(line: 91, column: 18, scope: !900)
!912 = !DILocation(line: 92, column: 20, scope: !900)
!913 = !DILocation(line: 93, column: 19, scope: !900)
!914 = !DILocation(line: 93, column: 27, scope: !900)
!915 = !DILocation(line: 93, column: 17, scope: !900)
!916 = !DILocation(line: 94, column: 19, scope: !900)
!917 = !DILocation(line: 95, column: 5, scope: !900)
!918 = !DILocation(line: 96, column: 1, scope: !900)
!919 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 138, type: !7, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!920 = !DILocation(line: 139, column: 5, scope: !919)
!921 = !DILocation(line: 139, column: 18, scope: !919)
!922 = !DILocation(line: 139, column: 25, scope: !919)
!923 = !DILocation(line: 139, column: 23, scope: !919)
!924 = !DILocation(line: 139, column: 11, scope: !919)
!925 = !DILocation(line: 140, column: 21, scope: !919)
!926 = !DILocation(line: 140, column: 26, scope: !919)
!927 = !DILocation(line: 140, column: 12, scope: !919)
!928 = !DILocation(line: 140, column: 37, scope: !919)
!929 = !DILocation(line: 140, column: 44, scope: !919)
!930 = !DILocation(line: 140, column: 42, scope: !919)
!931 = !DILocation(line: 140, column: 61, scope: !919)
!932 = !DILocation(line: 140, column: 51, scope: !919)
!933 = !DILocation(line: 140, column: 68, scope: !919)
!934 = !DILocation(line: 141, column: 1, scope: !919)
!935 = !DILocation(line: 140, column: 5, scope: !919)
