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
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %5 = load ptr, ptr %2, align 2, !dbg !75, !tbaa !73
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 10, !dbg !76
  %7 = load i8, ptr %6, align 2, !dbg !76, !tbaa !77, !range !15, !noundef !8
  %8 = trunc i8 %7 to i1, !dbg !76
  %9 = zext i1 %8 to i16, !dbg !75
  %10 = load i16, ptr @active, align 2, !dbg !78, !tbaa !19
  %11 = sub i16 %10, %9, !dbg !78
  store i16 %11, ptr @active, align 2, !dbg !78, !tbaa !19
  %12 = load ptr, ptr %2, align 2, !dbg !79, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 10, !dbg !80
  store i8 0, ptr %13, align 2, !dbg !81, !tbaa !77
  %14 = load ptr, ptr %2, align 2, !dbg !82, !tbaa !73
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 11, !dbg !83
  store i8 0, ptr %15, align 1, !dbg !84, !tbaa !85
  store i16 0, ptr @loans, align 2, !dbg !86, !tbaa !19
  %16 = load ptr, ptr %2, align 2, !dbg !87, !tbaa !73
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 9, !dbg !88
  store i16 64, ptr %17, align 2, !dbg !89, !tbaa !90
  %18 = load ptr, ptr %2, align 2, !dbg !91, !tbaa !73
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 12, !dbg !92
  %20 = load i8, ptr %19, align 2, !dbg !92, !tbaa !93, !range !15, !noundef !8
  %21 = trunc i8 %20 to i1, !dbg !92
  br i1 %21, label %22, label %26, !dbg !91

22:                                               ; preds = %1
  %23 = load ptr, ptr %2, align 2, !dbg !94, !tbaa !73
  %24 = getelementptr inbounds %struct.thread, ptr %23, i32 0, i32 12, !dbg !95
  store i8 0, ptr %24, align 2, !dbg !96, !tbaa !93
  %25 = load ptr, ptr %2, align 2, !dbg !97, !tbaa !73
  call void @have_look(ptr noundef %25) #4, !dbg !98
  br label %26, !dbg !99

26:                                               ; preds = %22, %1
  br label %27, !dbg !100

27:                                               ; preds = %39, %26
  %28 = load ptr, ptr %2, align 2, !dbg !101, !tbaa !73
  %29 = getelementptr inbounds %struct.thread, ptr %28, i32 0, i32 4, !dbg !102
  %30 = load i32, ptr %29, align 2, !dbg !102, !tbaa !103
  %31 = icmp ne i32 %30, 0, !dbg !104
  br i1 %31, label %32, label %37, !dbg !105

32:                                               ; preds = %27
  %33 = load ptr, ptr %2, align 2, !dbg !106, !tbaa !73
  %34 = getelementptr inbounds %struct.thread, ptr %33, i32 0, i32 6, !dbg !107
  %35 = load i32, ptr %34, align 2, !dbg !107, !tbaa !108
  %36 = call zeroext i1 @is_due(i32 noundef %35) #4, !dbg !109
  br label %37

37:                                               ; preds = %32, %27
  %38 = phi i1 [ false, %27 ], [ %36, %32 ], !dbg !110
  br i1 %38, label %39, label %47, !dbg !100

39:                                               ; preds = %37
  %40 = load ptr, ptr %2, align 2, !dbg !111, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !112
  %42 = load i32, ptr %41, align 2, !dbg !112, !tbaa !103
  %43 = load ptr, ptr %2, align 2, !dbg !113, !tbaa !73
  %44 = getelementptr inbounds %struct.thread, ptr %43, i32 0, i32 6, !dbg !114
  %45 = load i32, ptr %44, align 2, !dbg !115, !tbaa !108
  %46 = add i32 %45, %42, !dbg !115
  store i32 %46, ptr %44, align 2, !dbg !115, !tbaa !108
  br label %27, !dbg !100, !llvm.loop !116

47:                                               ; preds = %37
  %48 = load i32, ptr @now, align 2, !dbg !118, !tbaa !40
  %49 = add i32 %48, 65535, !dbg !119
  store i32 %49, ptr @next_release, align 2, !dbg !120, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !121
  store i16 1, ptr %3, align 2, !dbg !122, !tbaa !19
  br label %50, !dbg !121

50:                                               ; preds = %74, %47
  %51 = load i16, ptr %3, align 2, !dbg !123, !tbaa !19
  %52 = load i16, ptr @thread_count, align 2, !dbg !124, !tbaa !19
  %53 = icmp ule i16 %51, %52, !dbg !125
  br i1 %53, label %55, label %54, !dbg !126

54:                                               ; preds = %50
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !126
  br label %77

55:                                               ; preds = %50
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !127
  %56 = load i16, ptr %3, align 2, !dbg !128, !tbaa !19
  %57 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %56, !dbg !129
  store ptr %57, ptr %4, align 2, !dbg !130, !tbaa !73
  %58 = load ptr, ptr %4, align 2, !dbg !131, !tbaa !73
  %59 = getelementptr inbounds %struct.thread, ptr %58, i32 0, i32 4, !dbg !132
  %60 = load i32, ptr %59, align 2, !dbg !132, !tbaa !103
  %61 = icmp ne i32 %60, 0, !dbg !133
  br i1 %61, label %62, label %73, !dbg !134

62:                                               ; preds = %55
  %63 = load ptr, ptr %4, align 2, !dbg !135, !tbaa !73
  %64 = getelementptr inbounds %struct.thread, ptr %63, i32 0, i32 6, !dbg !136
  %65 = load i32, ptr %64, align 2, !dbg !136, !tbaa !108
  %66 = load i32, ptr @next_release, align 2, !dbg !137, !tbaa !40
  %67 = sub i32 %65, %66, !dbg !138
  %68 = icmp slt i32 %67, 0, !dbg !139
  br i1 %68, label %69, label %73, !dbg !131

69:                                               ; preds = %62
  %70 = load ptr, ptr %4, align 2, !dbg !140, !tbaa !73
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 6, !dbg !141
  %72 = load i32, ptr %71, align 2, !dbg !141, !tbaa !108
  store i32 %72, ptr @next_release, align 2, !dbg !142, !tbaa !40
  br label %73, !dbg !143

73:                                               ; preds = %69, %62, %55
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !144
  br label %74, !dbg !144

74:                                               ; preds = %73
  %75 = load i16, ptr %3, align 2, !dbg !145, !tbaa !19
  %76 = add i16 %75, 1, !dbg !145
  store i16 %76, ptr %3, align 2, !dbg !145, !tbaa !19
  br label %50, !dbg !126, !llvm.loop !146

77:                                               ; preds = %54
  ret void, !dbg !147
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @decide() #0 section ".sm.SCHEDULER.text" !dbg !148 {
  %1 = alloca i16, align 2
  %2 = alloca i8, align 1
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 1, ptr %2) #5, !dbg !149
  %6 = load i16, ptr @active, align 2, !dbg !150, !tbaa !19
  %7 = icmp ne i16 %6, 0, !dbg !151
  br i1 %7, label %11, label %8, !dbg !152

8:                                                ; preds = %0
  %9 = load i32, ptr @next_release, align 2, !dbg !153, !tbaa !40
  %10 = call zeroext i1 @is_due(i32 noundef %9) #4, !dbg !154
  br label %11, !dbg !152

11:                                               ; preds = %8, %0
  %12 = phi i1 [ true, %0 ], [ %10, %8 ]
  %13 = zext i1 %12 to i8, !dbg !155
  store i8 %13, ptr %2, align 1, !dbg !155, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !156
  store i16 1, ptr %3, align 2, !dbg !157, !tbaa !19
  br label %14, !dbg !156

14:                                               ; preds = %62, %11
  %15 = load i8, ptr %2, align 1, !dbg !158, !tbaa !11, !range !15, !noundef !8
  %16 = trunc i8 %15 to i1, !dbg !158
  br i1 %16, label %17, label %21, !dbg !159

17:                                               ; preds = %14
  %18 = load i16, ptr %3, align 2, !dbg !160, !tbaa !19
  %19 = load i16, ptr @thread_count, align 2, !dbg !161, !tbaa !19
  %20 = icmp ule i16 %18, %19, !dbg !162
  br label %21

21:                                               ; preds = %17, %14
  %22 = phi i1 [ false, %14 ], [ %20, %17 ], !dbg !163
  br i1 %22, label %24, label %23, !dbg !164

23:                                               ; preds = %21
  store i32 2, ptr %4, align 2
  br label %65, !dbg !164

24:                                               ; preds = %21
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !165
  %25 = load i16, ptr %3, align 2, !dbg !166, !tbaa !19
  %26 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %25, !dbg !167
  store ptr %26, ptr %5, align 2, !dbg !168, !tbaa !73
  %27 = load ptr, ptr %5, align 2, !dbg !169, !tbaa !73
  %28 = call zeroext i1 @wants(ptr noundef %27) #4, !dbg !170
  br i1 %28, label %29, label %58, !dbg !170

29:                                               ; preds = %24
  %30 = load i16, ptr %3, align 2, !dbg !171, !tbaa !19
  store i16 %30, ptr @scheduler_current, align 2, !dbg !172, !tbaa !19
  call void @set_timer() #4, !dbg !173
  %31 = load ptr, ptr %5, align 2, !dbg !174, !tbaa !73
  %32 = getelementptr inbounds %struct.thread, ptr %31, i32 0, i32 3, !dbg !175
  %33 = load i16, ptr %32, align 2, !dbg !175, !tbaa !176
  %34 = icmp ne i16 %33, 0, !dbg !177
  br i1 %34, label %35, label %39, !dbg !174

35:                                               ; preds = %29
  %36 = load ptr, ptr %5, align 2, !dbg !178, !tbaa !73
  %37 = getelementptr inbounds %struct.thread, ptr %36, i32 0, i32 3, !dbg !179
  %38 = load i16, ptr %37, align 2, !dbg !179, !tbaa !176
  br label %43, !dbg !174

39:                                               ; preds = %29
  %40 = load ptr, ptr %5, align 2, !dbg !180, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 0, !dbg !181
  %42 = load i16, ptr %41, align 2, !dbg !181, !tbaa !182
  br label %43, !dbg !174

43:                                               ; preds = %39, %35
  %44 = phi i16 [ %38, %35 ], [ %42, %39 ], !dbg !174
  store i16 %44, ptr @scheduler_target, align 2, !dbg !183, !tbaa !19
  %45 = load ptr, ptr %5, align 2, !dbg !184, !tbaa !73
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 3, !dbg !185
  %47 = load i16, ptr %46, align 2, !dbg !185, !tbaa !176
  %48 = icmp ne i16 %47, 0, !dbg !186
  br i1 %48, label %49, label %50, !dbg !184

49:                                               ; preds = %43
  br label %54, !dbg !184

50:                                               ; preds = %43
  %51 = load ptr, ptr %5, align 2, !dbg !187, !tbaa !73
  %52 = getelementptr inbounds %struct.thread, ptr %51, i32 0, i32 2, !dbg !188
  %53 = load i16, ptr %52, align 2, !dbg !188, !tbaa !59
  br label %54, !dbg !184

54:                                               ; preds = %50, %49
  %55 = phi i16 [ -32768, %49 ], [ %53, %50 ], !dbg !184
  store i16 %55, ptr @scheduler_index, align 2, !dbg !189, !tbaa !19
  %56 = load ptr, ptr %5, align 2, !dbg !190, !tbaa !73
  %57 = getelementptr inbounds %struct.thread, ptr %56, i32 0, i32 3, !dbg !191
  store i16 0, ptr %57, align 2, !dbg !192, !tbaa !176
  store i16 0, ptr %1, align 2, !dbg !193
  store i32 1, ptr %4, align 2
  br label %59, !dbg !193

58:                                               ; preds = %24
  store i32 0, ptr %4, align 2, !dbg !194
  br label %59, !dbg !194

59:                                               ; preds = %58, %54
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !194
  %60 = load i32, ptr %4, align 2
  switch i32 %60, label %65 [
    i32 0, label %61
  ]

61:                                               ; preds = %59
  br label %62, !dbg !194

62:                                               ; preds = %61
  %63 = load i16, ptr %3, align 2, !dbg !195, !tbaa !19
  %64 = add i16 %63, 1, !dbg !195
  store i16 %64, ptr %3, align 2, !dbg !195, !tbaa !19
  br label %14, !dbg !164, !llvm.loop !196

65:                                               ; preds = %59, %23
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !164
  %66 = load i32, ptr %4, align 2
  switch i32 %66, label %89 [
    i32 2, label %67
  ]

67:                                               ; preds = %65
  store i16 0, ptr @scheduler_current, align 2, !dbg !197, !tbaa !19
  %68 = load i32, ptr @next_release, align 2, !dbg !198, !tbaa !40
  %69 = call zeroext i1 @is_due(i32 noundef %68) #4, !dbg !199
  br i1 %69, label %70, label %76, !dbg !200

70:                                               ; preds = %67
  %71 = load i16, ptr @active, align 2, !dbg !201, !tbaa !19
  %72 = icmp eq i16 %71, 0, !dbg !202
  br i1 %72, label %73, label %76, !dbg !199

73:                                               ; preds = %70
  %74 = load i32, ptr @now, align 2, !dbg !203, !tbaa !40
  %75 = add i32 %74, 65535, !dbg !204
  store i32 %75, ptr @next_release, align 2, !dbg !205, !tbaa !40
  br label %76, !dbg !206

76:                                               ; preds = %73, %70, %67
  %77 = load i8, ptr @has_alarm, align 1, !dbg !207, !tbaa !11, !range !15, !noundef !8
  %78 = trunc i8 %77 to i1, !dbg !207
  br i1 %78, label %79, label %85, !dbg !208

79:                                               ; preds = %76
  %80 = load i32, ptr @alarm_time, align 2, !dbg !209, !tbaa !40
  %81 = call zeroext i1 @is_due(i32 noundef %80) #4, !dbg !210
  br i1 %81, label %82, label %85, !dbg !207

82:                                               ; preds = %79
  store i8 0, ptr @has_alarm, align 1, !dbg !211, !tbaa !11
  %83 = load i16, ptr @pending, align 2, !dbg !212, !tbaa !19
  %84 = or i16 %83, 512, !dbg !212
  store i16 %84, ptr @pending, align 2, !dbg !212, !tbaa !19
  br label %85, !dbg !213

85:                                               ; preds = %82, %79, %76
  call void @set_timer() #4, !dbg !214
  %86 = load i16, ptr @active, align 2, !dbg !215, !tbaa !19
  %87 = icmp eq i16 %86, 0, !dbg !216
  %88 = call zeroext i16 @go_to_operating_system(i1 noundef zeroext %87) #4, !dbg !217
  store i16 %88, ptr %1, align 2, !dbg !218
  store i32 1, ptr %4, align 2
  br label %89, !dbg !218

89:                                               ; preds = %85, %65
  call void @llvm.lifetime.end.p0(i64 1, ptr %2) #5, !dbg !219
  %90 = load i16, ptr %1, align 2, !dbg !219
  ret i16 %90, !dbg !219
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_interrupted(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !220 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i8, align 1
  %6 = alloca i32, align 2
  %7 = alloca ptr, align 2
  %8 = alloca ptr, align 2
  %9 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !221
  %10 = load i16, ptr @scheduler_interrupt, align 2, !dbg !222, !tbaa !19
  %11 = and i16 %10, 15, !dbg !223
  store i16 %11, ptr %4, align 2, !dbg !224, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 1, ptr %5) #5, !dbg !225
  %12 = load i16, ptr %4, align 2, !dbg !226, !tbaa !19
  %13 = icmp eq i16 %12, 13, !dbg !227
  br i1 %13, label %23, label %14, !dbg !228

14:                                               ; preds = %1
  %15 = load i16, ptr %4, align 2, !dbg !229, !tbaa !19
  %16 = icmp ugt i16 %15, 9, !dbg !230
  br i1 %16, label %17, label %21, !dbg !231

17:                                               ; preds = %14
  %18 = load volatile i16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !232, !tbaa !19
  %19 = and i16 %18, 1, !dbg !233
  %20 = icmp ne i16 %19, 0, !dbg !231
  br label %21

21:                                               ; preds = %17, %14
  %22 = phi i1 [ false, %14 ], [ %20, %17 ], !dbg !234
  br label %23, !dbg !228

23:                                               ; preds = %21, %1
  %24 = phi i1 [ true, %1 ], [ %22, %21 ]
  %25 = zext i1 %24 to i8, !dbg !235
  store i8 %25, ptr %5, align 1, !dbg !235, !tbaa !11
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !236, !tbaa !19
  %27 = icmp eq i16 %26, 0, !dbg !237
  br i1 %27, label %28, label %44, !dbg !238

28:                                               ; preds = %23
  %29 = load i16, ptr %3, align 2, !dbg !239, !tbaa !19
  %30 = icmp eq i16 %29, 0, !dbg !240
  br i1 %30, label %31, label %44, !dbg !241

31:                                               ; preds = %28
  %32 = load i16, ptr @handled, align 2, !dbg !242, !tbaa !19
  %33 = load i16, ptr %4, align 2, !dbg !243, !tbaa !19
  %34 = lshr i16 %32, %33, !dbg !244
  %35 = and i16 %34, 1, !dbg !245
  %36 = icmp ne i16 %35, 0, !dbg !245
  br i1 %36, label %44, label %37, !dbg !246

37:                                               ; preds = %31
  %38 = load i8, ptr %5, align 1, !dbg !247, !tbaa !11, !range !15, !noundef !8
  %39 = trunc i8 %38 to i1, !dbg !247
  br i1 %39, label %44, label %40, !dbg !236

40:                                               ; preds = %37
  store i8 1, ptr @outside, align 1, !dbg !248, !tbaa !11
  %41 = load i16, ptr %4, align 2, !dbg !249, !tbaa !19
  %42 = mul i16 4, %41, !dbg !249
  %43 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %42, !dbg !249
  store i16 %43, ptr @scheduler_target, align 2, !dbg !250, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !251
  store i32 1, ptr %6, align 2
  br label %173, !dbg !251

44:                                               ; preds = %37, %31, %28, %23
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #5, !dbg !252
  %45 = load i16, ptr @scheduler_current, align 2, !dbg !253, !tbaa !19
  %46 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %45, !dbg !254
  store ptr %46, ptr %7, align 2, !dbg !255, !tbaa !73
  %47 = load i16, ptr @scheduler_current, align 2, !dbg !256, !tbaa !19
  %48 = icmp ne i16 %47, 0, !dbg !257
  br i1 %48, label %49, label %60, !dbg !258

49:                                               ; preds = %44
  %50 = load i16, ptr %4, align 2, !dbg !259, !tbaa !19
  %51 = icmp ult i16 %50, 9, !dbg !260
  br i1 %51, label %52, label %60, !dbg !261

52:                                               ; preds = %49
  %53 = load i16, ptr %4, align 2, !dbg !262, !tbaa !19
  %54 = load i16, ptr %3, align 2, !dbg !263, !tbaa !19
  %55 = call zeroext i1 @lends(i16 noundef zeroext %53, i16 noundef zeroext %54) #4, !dbg !264
  br i1 %55, label %56, label %60, !dbg !256

56:                                               ; preds = %52
  %57 = load ptr, ptr %7, align 2, !dbg !265, !tbaa !73
  %58 = load i16, ptr %3, align 2, !dbg !266, !tbaa !19
  %59 = call zeroext i16 @lend(ptr noundef %57, i16 noundef zeroext %58) #4, !dbg !267
  store i16 %59, ptr %2, align 2, !dbg !268
  store i32 1, ptr %6, align 2
  br label %172, !dbg !268

60:                                               ; preds = %52, %49, %44
  %61 = load i16, ptr %3, align 2, !dbg !269, !tbaa !19
  store ptr @__sm_SCHEDULER_entry, ptr %8, align 2, !dbg !270, !tbaa !73
  %62 = load ptr, ptr %8, align 2, !dbg !270, !tbaa !73
  %63 = ptrtoint ptr %62 to i16, !dbg !271
  %64 = icmp eq i16 %61, %63, !dbg !272
  br i1 %64, label %65, label %72, !dbg !269

65:                                               ; preds = %60
  %66 = load i8, ptr @is_looking, align 1, !dbg !273, !tbaa !11, !range !15, !noundef !8
  %67 = trunc i8 %66 to i1, !dbg !273
  br i1 %67, label %70, label %68, !dbg !274

68:                                               ; preds = %65
  %69 = call zeroext i16 @scheduler_refused() #4, !dbg !275
  store i16 %69, ptr %2, align 2, !dbg !276
  store i32 1, ptr %6, align 2
  br label %172, !dbg !276

70:                                               ; preds = %65
  store i8 0, ptr @is_looking, align 1, !dbg !277, !tbaa !11
  store i8 1, ptr @is_claimed, align 1, !dbg !278, !tbaa !11
  %71 = call zeroext i16 @decide() #4, !dbg !279
  store i16 %71, ptr %2, align 2, !dbg !280
  store i32 1, ptr %6, align 2
  br label %172, !dbg !280

72:                                               ; preds = %60
  call void @take_time() #4, !dbg !281
  %73 = load i8, ptr @is_borrowed, align 1, !dbg !282, !tbaa !11, !range !15, !noundef !8
  %74 = trunc i8 %73 to i1, !dbg !282
  br i1 %74, label %75, label %77, !dbg !282

75:                                               ; preds = %72
  call void @end_loan() #4, !dbg !283
  %76 = load i16, ptr %3, align 2, !dbg !284, !tbaa !19
  store i16 %76, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !285, !tbaa !176
  br label %124, !dbg !286

77:                                               ; preds = %72
  %78 = load i16, ptr @scheduler_current, align 2, !dbg !287, !tbaa !19
  %79 = icmp eq i16 %78, 0, !dbg !288
  br i1 %79, label %80, label %101, !dbg !287

80:                                               ; preds = %77
  %81 = load i16, ptr %4, align 2, !dbg !289, !tbaa !19
  %82 = icmp eq i16 %81, 13, !dbg !290
  br i1 %82, label %83, label %84, !dbg !289

83:                                               ; preds = %80
  call void @have_handlers_look() #4, !dbg !291
  br label %84, !dbg !292

84:                                               ; preds = %83, %80
  %85 = load i16, ptr %3, align 2, !dbg !293, !tbaa !19
  %86 = icmp eq i16 %85, 0, !dbg !294
  %87 = zext i1 %86 to i8, !dbg !295
  store i8 %87, ptr @outside, align 1, !dbg !295, !tbaa !11
  %88 = load i16, ptr %3, align 2, !dbg !296, !tbaa !19
  %89 = icmp ne i16 %88, 0, !dbg !297
  br i1 %89, label %90, label %100, !dbg !296

90:                                               ; preds = %84
  %91 = load i16, ptr %4, align 2, !dbg !298, !tbaa !19
  %92 = icmp eq i16 %91, 13, !dbg !299
  br i1 %92, label %93, label %94, !dbg !298

93:                                               ; preds = %90
  br label %96, !dbg !298

94:                                               ; preds = %90
  %95 = load i16, ptr %3, align 2, !dbg !300, !tbaa !19
  br label %96, !dbg !298

96:                                               ; preds = %94, %93
  %97 = phi i16 [ 0, %93 ], [ %95, %94 ], !dbg !298
  %98 = load ptr, ptr %7, align 2, !dbg !301, !tbaa !73
  %99 = getelementptr inbounds %struct.thread, ptr %98, i32 0, i32 3, !dbg !302
  store i16 %97, ptr %99, align 2, !dbg !303, !tbaa !176
  br label %100, !dbg !304

100:                                              ; preds = %96, %84
  br label %123, !dbg !305

101:                                              ; preds = %77
  %102 = load i16, ptr %3, align 2, !dbg !306, !tbaa !19
  %103 = icmp eq i16 %102, 0, !dbg !307
  br i1 %103, label %104, label %106, !dbg !306

104:                                              ; preds = %101
  %105 = load ptr, ptr %7, align 2, !dbg !308, !tbaa !73
  call void @finish(ptr noundef %105) #4, !dbg !309
  br label %122, !dbg !310

106:                                              ; preds = %101
  %107 = load i16, ptr %4, align 2, !dbg !311, !tbaa !19
  %108 = icmp eq i16 %107, 13, !dbg !312
  br i1 %108, label %109, label %117, !dbg !313

109:                                              ; preds = %106
  %110 = load i16, ptr %3, align 2, !dbg !314, !tbaa !19
  %111 = load ptr, ptr %7, align 2, !dbg !315, !tbaa !73
  %112 = getelementptr inbounds %struct.thread, ptr %111, i32 0, i32 0, !dbg !316
  %113 = load i16, ptr %112, align 2, !dbg !316, !tbaa !182
  %114 = icmp eq i16 %110, %113, !dbg !317
  br i1 %114, label %115, label %117, !dbg !311

115:                                              ; preds = %109
  %116 = load ptr, ptr %7, align 2, !dbg !318, !tbaa !73
  call void @yield(ptr noundef %116) #4, !dbg !319
  br label %121, !dbg !320

117:                                              ; preds = %109, %106
  %118 = load i16, ptr %3, align 2, !dbg !321, !tbaa !19
  %119 = load ptr, ptr %7, align 2, !dbg !322, !tbaa !73
  %120 = getelementptr inbounds %struct.thread, ptr %119, i32 0, i32 3, !dbg !323
  store i16 %118, ptr %120, align 2, !dbg !324, !tbaa !176
  br label %121

121:                                              ; preds = %117, %115
  br label %122

122:                                              ; preds = %121, %104
  br label %123

123:                                              ; preds = %122, %100
  br label %124

124:                                              ; preds = %123, %75
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #5, !dbg !325
  store i16 1, ptr %9, align 2, !dbg !326, !tbaa !19
  br label %125, !dbg !325

125:                                              ; preds = %153, %124
  %126 = load i16, ptr %4, align 2, !dbg !327, !tbaa !19
  %127 = icmp ne i16 %126, 9, !dbg !328
  br i1 %127, label %128, label %138, !dbg !329

128:                                              ; preds = %125
  %129 = load i16, ptr @handled, align 2, !dbg !330, !tbaa !19
  %130 = load i16, ptr %4, align 2, !dbg !331, !tbaa !19
  %131 = lshr i16 %129, %130, !dbg !332
  %132 = and i16 %131, 1, !dbg !333
  %133 = icmp ne i16 %132, 0, !dbg !333
  br i1 %133, label %134, label %138, !dbg !334

134:                                              ; preds = %128
  %135 = load i16, ptr %9, align 2, !dbg !335, !tbaa !19
  %136 = load i16, ptr @thread_count, align 2, !dbg !336, !tbaa !19
  %137 = icmp ule i16 %135, %136, !dbg !337
  br label %138

138:                                              ; preds = %134, %128, %125
  %139 = phi i1 [ false, %128 ], [ false, %125 ], [ %137, %134 ], !dbg !234
  br i1 %139, label %141, label %140, !dbg !338

140:                                              ; preds = %138
  store i32 2, ptr %6, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #5, !dbg !338
  br label %156

141:                                              ; preds = %138
  %142 = load i16, ptr %9, align 2, !dbg !339, !tbaa !19
  %143 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %142, !dbg !340
  %144 = getelementptr inbounds %struct.thread, ptr %143, i32 0, i32 2, !dbg !341
  %145 = load i16, ptr %144, align 2, !dbg !341, !tbaa !59
  %146 = load i16, ptr %4, align 2, !dbg !342, !tbaa !19
  %147 = add i16 -32, %146, !dbg !343
  %148 = icmp eq i16 %145, %147, !dbg !344
  br i1 %148, label %149, label %152, !dbg !340

149:                                              ; preds = %141
  %150 = load i16, ptr %9, align 2, !dbg !345, !tbaa !19
  %151 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %150, !dbg !346
  call void @have_look(ptr noundef %151) #4, !dbg !347
  br label %152, !dbg !348

152:                                              ; preds = %149, %141
  br label %153, !dbg !349

153:                                              ; preds = %152
  %154 = load i16, ptr %9, align 2, !dbg !350, !tbaa !19
  %155 = add i16 %154, 1, !dbg !350
  store i16 %155, ptr %9, align 2, !dbg !350, !tbaa !19
  br label %125, !dbg !338, !llvm.loop !351

156:                                              ; preds = %140
  %157 = load i16, ptr @handled, align 2, !dbg !352, !tbaa !19
  %158 = load i16, ptr %4, align 2, !dbg !353, !tbaa !19
  %159 = lshr i16 %157, %158, !dbg !354
  %160 = and i16 %159, 1, !dbg !355
  %161 = icmp ne i16 %160, 0, !dbg !355
  br i1 %161, label %170, label %162, !dbg !356

162:                                              ; preds = %156
  %163 = load i16, ptr %4, align 2, !dbg !357, !tbaa !19
  %164 = icmp ne i16 %163, 13, !dbg !358
  br i1 %164, label %168, label %165, !dbg !359

165:                                              ; preds = %162
  %166 = load i16, ptr @scheduler_current, align 2, !dbg !360, !tbaa !19
  %167 = icmp eq i16 %166, 0, !dbg !361
  br i1 %167, label %168, label %170, !dbg !362

168:                                              ; preds = %165, %162
  %169 = load i16, ptr %4, align 2, !dbg !363, !tbaa !19
  call void @put_off(i16 noundef zeroext %169) #4, !dbg !364
  br label %170, !dbg !365

170:                                              ; preds = %168, %165, %156
  %171 = call zeroext i16 @decide() #4, !dbg !366
  store i16 %171, ptr %2, align 2, !dbg !367
  store i32 1, ptr %6, align 2
  br label %172, !dbg !367

172:                                              ; preds = %170, %70, %68, %56
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #5, !dbg !368
  br label %173

173:                                              ; preds = %172, %40
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #5, !dbg !368
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !368
  %174 = load i16, ptr %2, align 2, !dbg !368
  ret i16 %174, !dbg !368
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal zeroext i1 @lends(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !369 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  %6 = load i16, ptr %4, align 2, !dbg !370, !tbaa !19
  %7 = icmp ne i16 %6, 0, !dbg !371
  br i1 %7, label %8, label %31, !dbg !372

8:                                                ; preds = %2
  %9 = load i16, ptr %4, align 2, !dbg !373, !tbaa !19
  store ptr @__sm_SCHEDULER_entry, ptr %5, align 2, !dbg !374, !tbaa !73
  %10 = load ptr, ptr %5, align 2, !dbg !374, !tbaa !73
  %11 = ptrtoint ptr %10 to i16, !dbg !375
  %12 = icmp ne i16 %9, %11, !dbg !376
  br i1 %12, label %13, label %31, !dbg !377

13:                                               ; preds = %8
  %14 = load i8, ptr @outside, align 1, !dbg !378, !tbaa !11, !range !15, !noundef !8
  %15 = trunc i8 %14 to i1, !dbg !378
  br i1 %15, label %16, label %31, !dbg !379

16:                                               ; preds = %13
  %17 = load i8, ptr @is_borrowed, align 1, !dbg !380, !tbaa !11, !range !15, !noundef !8
  %18 = trunc i8 %17 to i1, !dbg !380
  br i1 %18, label %31, label %19, !dbg !381

19:                                               ; preds = %16
  %20 = load i16, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !382, !tbaa !176
  %21 = icmp eq i16 %20, 0, !dbg !383
  br i1 %21, label %22, label %31, !dbg !384

22:                                               ; preds = %19
  %23 = load i16, ptr @handled, align 2, !dbg !385, !tbaa !19
  %24 = load i16, ptr %3, align 2, !dbg !386, !tbaa !19
  %25 = lshr i16 %23, %24, !dbg !387
  %26 = and i16 %25, 1, !dbg !388
  %27 = icmp ne i16 %26, 0, !dbg !388
  br i1 %27, label %31, label %28, !dbg !389

28:                                               ; preds = %22
  %29 = load i16, ptr @loans, align 2, !dbg !390, !tbaa !19
  %30 = icmp ult i16 %29, 40, !dbg !391
  br label %31

31:                                               ; preds = %28, %22, %19, %16, %13, %8, %2
  %32 = phi i1 [ false, %22 ], [ false, %19 ], [ false, %16 ], [ false, %13 ], [ false, %8 ], [ false, %2 ], [ %30, %28 ], !dbg !392
  ret i1 %32, !dbg !393
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @lend(ptr noundef %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !394 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !19
  %5 = load i16, ptr %4, align 2, !dbg !395, !tbaa !19
  %6 = load ptr, ptr %3, align 2, !dbg !396, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 3, !dbg !397
  store i16 %5, ptr %7, align 2, !dbg !398, !tbaa !176
  %8 = load i16, ptr @loans, align 2, !dbg !399, !tbaa !19
  %9 = add i16 %8, 1, !dbg !399
  store i16 %9, ptr @loans, align 2, !dbg !399, !tbaa !19
  store i8 1, ptr @is_borrowed, align 1, !dbg !400, !tbaa !11
  %10 = load volatile i16, ptr inttoptr (i16 370 to ptr), align 2, !dbg !401, !tbaa !19
  store i16 %10, ptr @interrupted_timer, align 2, !dbg !402, !tbaa !19
  %11 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !403, !tbaa !19
  %12 = add i16 %11, 150, !dbg !404
  store volatile i16 %12, ptr inttoptr (i16 370 to ptr), align 2, !dbg !405, !tbaa !19
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 68), ptr @scheduler_target, align 2, !dbg !406, !tbaa !19
  ret i16 3, !dbg !407
}

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !408 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !409, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 11, !dbg !410
  store i8 1, ptr %4, align 1, !dbg !411, !tbaa !85
  %5 = load i32, ptr @now, align 2, !dbg !412, !tbaa !40
  %6 = load ptr, ptr %2, align 2, !dbg !413, !tbaa !73
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 9, !dbg !414
  %8 = load i16, ptr %7, align 2, !dbg !414, !tbaa !90
  %9 = icmp ugt i16 %8, 2048, !dbg !415
  br i1 %9, label %10, label %11, !dbg !413

10:                                               ; preds = %1
  br label %15, !dbg !413

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 2, !dbg !416, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 9, !dbg !417
  %14 = load i16, ptr %13, align 2, !dbg !417, !tbaa !90
  br label %15, !dbg !413

15:                                               ; preds = %11, %10
  %16 = phi i16 [ 2048, %10 ], [ %14, %11 ], !dbg !413
  %17 = zext i16 %16 to i32, !dbg !418
  %18 = add i32 %5, %17, !dbg !419
  %19 = load ptr, ptr %2, align 2, !dbg !420, !tbaa !73
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 8, !dbg !421
  store i32 %18, ptr %20, align 2, !dbg !422, !tbaa !423
  %21 = load ptr, ptr %2, align 2, !dbg !424, !tbaa !73
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 9, !dbg !425
  %23 = load i16, ptr %22, align 2, !dbg !425, !tbaa !90
  %24 = icmp ule i16 %23, 2048, !dbg !426
  br i1 %24, label %25, label %30, !dbg !424

25:                                               ; preds = %15
  %26 = load ptr, ptr %2, align 2, !dbg !427, !tbaa !73
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 9, !dbg !428
  %28 = load i16, ptr %27, align 2, !dbg !429, !tbaa !90
  %29 = shl i16 %28, 1, !dbg !429
  store i16 %29, ptr %27, align 2, !dbg !429, !tbaa !90
  br label %30, !dbg !430

30:                                               ; preds = %25, %15
  ret void, !dbg !431
}

; Function Attrs: nounwind optsize
define internal void @have_look(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !432 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !433, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !434
  %5 = load i8, ptr %4, align 2, !dbg !434, !tbaa !77, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !434
  br i1 %6, label %12, label %7, !dbg !435

7:                                                ; preds = %1
  %8 = load i32, ptr @now, align 2, !dbg !436, !tbaa !40
  %9 = load ptr, ptr %2, align 2, !dbg !437, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 6, !dbg !438
  store i32 %8, ptr %10, align 2, !dbg !439, !tbaa !108
  %11 = load ptr, ptr %2, align 2, !dbg !440, !tbaa !73
  call void @activate(ptr noundef %11) #4, !dbg !441
  br label %15, !dbg !442

12:                                               ; preds = %1
  %13 = load ptr, ptr %2, align 2, !dbg !443, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 12, !dbg !444
  store i8 1, ptr %14, align 2, !dbg !445, !tbaa !93
  br label %15

15:                                               ; preds = %12, %7
  ret void, !dbg !446
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @put_off(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !447 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !19
  %3 = load i16, ptr %2, align 2, !dbg !448, !tbaa !19
  %4 = icmp ne i16 %3, 7, !dbg !449
  br i1 %4, label %5, label %13, !dbg !450

5:                                                ; preds = %1
  %6 = load i16, ptr %2, align 2, !dbg !451, !tbaa !19
  %7 = icmp ne i16 %6, 6, !dbg !452
  br i1 %7, label %8, label %13, !dbg !448

8:                                                ; preds = %5
  %9 = load i16, ptr %2, align 2, !dbg !453, !tbaa !19
  %10 = shl i16 1, %9, !dbg !454
  %11 = load i16, ptr @pending, align 2, !dbg !455, !tbaa !19
  %12 = or i16 %11, %10, !dbg !455
  store i16 %12, ptr @pending, align 2, !dbg !455, !tbaa !19
  br label %18, !dbg !456

13:                                               ; preds = %5, %1
  %14 = load i16, ptr @scheduler_current, align 2, !dbg !457, !tbaa !19
  %15 = icmp ne i16 %14, 0, !dbg !458
  br i1 %15, label %16, label %17, !dbg !457

16:                                               ; preds = %13
  call void @mask() #4, !dbg !459
  br label %17, !dbg !460

17:                                               ; preds = %16, %13
  br label %18

18:                                               ; preds = %17, %8
  ret void, !dbg !461
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !462 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !463
  %4 = load i16, ptr @scheduler_current, align 2, !dbg !464, !tbaa !19
  %5 = icmp eq i16 %4, 0, !dbg !465
  br i1 %5, label %13, label %6, !dbg !466

6:                                                ; preds = %1
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !467, !tbaa !19
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !468
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 1, !dbg !469
  %10 = load i16, ptr %9, align 2, !dbg !469, !tbaa !470
  %11 = load i16, ptr %3, align 2, !dbg !471, !tbaa !463
  %12 = icmp ne i16 %10, %11, !dbg !472
  br i1 %12, label %13, label %15, !dbg !464

13:                                               ; preds = %6, %1
  %14 = call zeroext i16 @scheduler_refused() #4, !dbg !473
  store i16 %14, ptr %2, align 2, !dbg !474
  br label %19, !dbg !474

15:                                               ; preds = %6
  call void @take_time() #4, !dbg !475
  %16 = load i16, ptr @scheduler_current, align 2, !dbg !476, !tbaa !19
  %17 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %16, !dbg !477
  call void @finish(ptr noundef %17) #4, !dbg !478
  %18 = call zeroext i16 @decide() #4, !dbg !479
  store i16 %18, ptr %2, align 2, !dbg !480
  br label %19, !dbg !480

19:                                               ; preds = %15, %13
  %20 = load i16, ptr %2, align 2, !dbg !481
  ret i16 %20, !dbg !481
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !482 {
  %1 = alloca i16, align 2
  %2 = load i8, ptr @is_borrowed, align 1, !dbg !483, !tbaa !11, !range !15, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !483
  br i1 %3, label %4, label %8, !dbg !483

4:                                                ; preds = %0
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !484, !tbaa !19
  %6 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %5, !dbg !485
  %7 = call zeroext i16 @take_back(ptr noundef %6) #4, !dbg !486
  store i16 %7, ptr %1, align 2, !dbg !487
  br label %10, !dbg !487

8:                                                ; preds = %0
  call void @take_time() #4, !dbg !488
  store i8 0, ptr @outside, align 1, !dbg !489, !tbaa !11
  %9 = call zeroext i16 @decide() #4, !dbg !490
  store i16 %9, ptr %1, align 2, !dbg !491
  br label %10, !dbg !491

10:                                               ; preds = %8, %4
  %11 = load i16, ptr %1, align 2, !dbg !492
  ret i16 %11, !dbg !492
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @take_back(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !493 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  store i8 0, ptr @is_borrowed, align 1, !dbg !494, !tbaa !11
  %3 = load i16, ptr @interrupted_timer, align 2, !dbg !495, !tbaa !19
  store volatile i16 %3, ptr inttoptr (i16 370 to ptr), align 2, !dbg !496, !tbaa !19
  %4 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !497, !tbaa !19
  %5 = load i16, ptr @interrupted_timer, align 2, !dbg !498, !tbaa !19
  %6 = sub i16 %4, %5, !dbg !499
  %7 = icmp sge i16 %6, 0, !dbg !500
  br i1 %7, label %8, label %9, !dbg !501

8:                                                ; preds = %1
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !502, !tbaa !19
  br label %9, !dbg !503

9:                                                ; preds = %8, %1
  %10 = load ptr, ptr %2, align 2, !dbg !504, !tbaa !73
  %11 = getelementptr inbounds %struct.thread, ptr %10, i32 0, i32 3, !dbg !505
  %12 = load i16, ptr %11, align 2, !dbg !505, !tbaa !176
  store i16 %12, ptr @scheduler_target, align 2, !dbg !506, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !507, !tbaa !19
  %13 = load ptr, ptr %2, align 2, !dbg !508, !tbaa !73
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 3, !dbg !509
  store i16 0, ptr %14, align 2, !dbg !510, !tbaa !176
  ret i16 0, !dbg !511
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !512 {
  call void @take_time() #4, !dbg !513
  %1 = load i32, ptr @now, align 2, !dbg !514, !tbaa !40
  ret i32 %1, !dbg !515
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !516 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i16 %1, ptr %4, align 2, !tbaa !19
  call void @start_clock() #4, !dbg !517
  call void @take_time() #4, !dbg !518
  %5 = load i32, ptr @now, align 2, !dbg !519, !tbaa !40
  %6 = load i16, ptr %4, align 2, !dbg !520, !tbaa !19
  %7 = zext i16 %6 to i32, !dbg !521
  %8 = shl i32 %7, 16, !dbg !522
  %9 = load i16, ptr %3, align 2, !dbg !523, !tbaa !19
  %10 = zext i16 %9 to i32, !dbg !523
  %11 = or i32 %8, %10, !dbg !524
  %12 = add i32 %5, %11, !dbg !525
  store i32 %12, ptr @alarm_time, align 2, !dbg !526, !tbaa !40
  store i8 1, ptr @has_alarm, align 1, !dbg !527, !tbaa !11
  %13 = load i8, ptr @is_borrowed, align 1, !dbg !528, !tbaa !11, !range !15, !noundef !8
  %14 = trunc i8 %13 to i1, !dbg !528
  br i1 %14, label %16, label %15, !dbg !529

15:                                               ; preds = %2
  call void @set_timer() #4, !dbg !530
  br label %16, !dbg !531

16:                                               ; preds = %15, %2
  ret void, !dbg !532
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !533 {
  %1 = load i8, ptr @running, align 1, !dbg !534, !tbaa !11, !range !15, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !534
  br i1 %2, label %4, label %3, !dbg !535

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !536, !tbaa !11
  store i16 512, ptr @handled, align 2, !dbg !537, !tbaa !19
  store i32 65535, ptr @next_release, align 2, !dbg !538, !tbaa !40
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !539, !tbaa !19
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !540, !tbaa !19
  br label %4, !dbg !541

4:                                                ; preds = %3, %0
  ret void, !dbg !542
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !543 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !544
  store i16 -15536, ptr %1, align 2, !dbg !545, !tbaa !19
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !546, !tbaa !19
  %6 = icmp eq i16 %5, 0, !dbg !547
  br i1 %6, label %7, label %18, !dbg !546

7:                                                ; preds = %0
  %8 = load i16, ptr %1, align 2, !dbg !548, !tbaa !19
  %9 = load i32, ptr @next_release, align 2, !dbg !549, !tbaa !40
  %10 = call zeroext i16 @sooner(i16 noundef zeroext %8, i32 noundef %9) #4, !dbg !550
  store i16 %10, ptr %1, align 2, !dbg !551, !tbaa !19
  %11 = load i8, ptr @has_alarm, align 1, !dbg !552, !tbaa !11, !range !15, !noundef !8
  %12 = trunc i8 %11 to i1, !dbg !552
  br i1 %12, label %13, label %17, !dbg !552

13:                                               ; preds = %7
  %14 = load i16, ptr %1, align 2, !dbg !553, !tbaa !19
  %15 = load i32, ptr @alarm_time, align 2, !dbg !554, !tbaa !40
  %16 = call zeroext i16 @sooner(i16 noundef zeroext %14, i32 noundef %15) #4, !dbg !555
  store i16 %16, ptr %1, align 2, !dbg !556, !tbaa !19
  br label %17, !dbg !557

17:                                               ; preds = %13, %7
  br label %25, !dbg !558

18:                                               ; preds = %0
  %19 = load i16, ptr %1, align 2, !dbg !559, !tbaa !19
  %20 = load i16, ptr @scheduler_current, align 2, !dbg !560, !tbaa !19
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !561
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 7, !dbg !562
  %23 = load i32, ptr %22, align 2, !dbg !562, !tbaa !563
  %24 = call zeroext i16 @sooner(i16 noundef zeroext %19, i32 noundef %23) #4, !dbg !564
  store i16 %24, ptr %1, align 2, !dbg !565, !tbaa !19
  br label %25

25:                                               ; preds = %18, %17
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !566
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !567, !tbaa !19
  %27 = icmp eq i16 %26, 0, !dbg !568
  br i1 %27, label %28, label %30, !dbg !567

28:                                               ; preds = %25
  %29 = load i16, ptr @thread_count, align 2, !dbg !569, !tbaa !19
  br label %33, !dbg !567

30:                                               ; preds = %25
  %31 = load i16, ptr @scheduler_current, align 2, !dbg !570, !tbaa !19
  %32 = sub i16 %31, 1, !dbg !571
  br label %33, !dbg !567

33:                                               ; preds = %30, %28
  %34 = phi i16 [ %29, %28 ], [ %32, %30 ], !dbg !567
  store i16 %34, ptr %2, align 2, !dbg !572, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !573
  store i16 1, ptr %3, align 2, !dbg !574, !tbaa !19
  br label %35, !dbg !573

35:                                               ; preds = %76, %33
  %36 = load i16, ptr @active, align 2, !dbg !575, !tbaa !19
  %37 = icmp ne i16 %36, 0, !dbg !576
  br i1 %37, label %38, label %42, !dbg !577

38:                                               ; preds = %35
  %39 = load i16, ptr %3, align 2, !dbg !578, !tbaa !19
  %40 = load i16, ptr %2, align 2, !dbg !579, !tbaa !19
  %41 = icmp ule i16 %39, %40, !dbg !580
  br label %42

42:                                               ; preds = %38, %35
  %43 = phi i1 [ false, %35 ], [ %41, %38 ], !dbg !581
  br i1 %43, label %45, label %44, !dbg !582

44:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !582
  br label %79

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !583
  %46 = load i16, ptr %3, align 2, !dbg !584, !tbaa !19
  %47 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %46, !dbg !585
  store ptr %47, ptr %4, align 2, !dbg !586, !tbaa !73
  %48 = load ptr, ptr %4, align 2, !dbg !587, !tbaa !73
  %49 = getelementptr inbounds %struct.thread, ptr %48, i32 0, i32 11, !dbg !588
  %50 = load i8, ptr %49, align 1, !dbg !588, !tbaa !85, !range !15, !noundef !8
  %51 = trunc i8 %50 to i1, !dbg !588
  br i1 %51, label %52, label %58, !dbg !587

52:                                               ; preds = %45
  %53 = load i16, ptr %1, align 2, !dbg !589, !tbaa !19
  %54 = load ptr, ptr %4, align 2, !dbg !590, !tbaa !73
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 8, !dbg !591
  %56 = load i32, ptr %55, align 2, !dbg !591, !tbaa !423
  %57 = call zeroext i16 @sooner(i16 noundef zeroext %53, i32 noundef %56) #4, !dbg !592
  store i16 %57, ptr %1, align 2, !dbg !593, !tbaa !19
  br label %75, !dbg !594

58:                                               ; preds = %45
  %59 = load ptr, ptr %4, align 2, !dbg !595, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 10, !dbg !596
  %61 = load i8, ptr %60, align 2, !dbg !596, !tbaa !77, !range !15, !noundef !8
  %62 = trunc i8 %61 to i1, !dbg !596
  br i1 %62, label %74, label %63, !dbg !597

63:                                               ; preds = %58
  %64 = load ptr, ptr %4, align 2, !dbg !598, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 4, !dbg !599
  %66 = load i32, ptr %65, align 2, !dbg !599, !tbaa !103
  %67 = icmp ne i32 %66, 0, !dbg !600
  br i1 %67, label %68, label %74, !dbg !601

68:                                               ; preds = %63
  %69 = load i16, ptr %1, align 2, !dbg !602, !tbaa !19
  %70 = load ptr, ptr %4, align 2, !dbg !603, !tbaa !73
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 6, !dbg !604
  %72 = load i32, ptr %71, align 2, !dbg !604, !tbaa !108
  %73 = call zeroext i16 @sooner(i16 noundef zeroext %69, i32 noundef %72) #4, !dbg !605
  store i16 %73, ptr %1, align 2, !dbg !606, !tbaa !19
  br label %74, !dbg !607

74:                                               ; preds = %68, %63, %58
  br label %75

75:                                               ; preds = %74, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !608
  br label %76, !dbg !608

76:                                               ; preds = %75
  %77 = load i16, ptr %3, align 2, !dbg !609, !tbaa !19
  %78 = add i16 %77, 1, !dbg !609
  store i16 %78, ptr %3, align 2, !dbg !609, !tbaa !19
  br label %35, !dbg !582, !llvm.loop !610

79:                                               ; preds = %44
  %80 = load i16, ptr @mark, align 2, !dbg !611, !tbaa !19
  %81 = load i16, ptr %1, align 2, !dbg !612, !tbaa !19
  %82 = add i16 %80, %81, !dbg !613
  store volatile i16 %82, ptr inttoptr (i16 370 to ptr), align 2, !dbg !614, !tbaa !19
  %83 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !615, !tbaa !19
  %84 = load i16, ptr @mark, align 2, !dbg !616, !tbaa !19
  %85 = sub i16 %83, %84, !dbg !617
  %86 = load i16, ptr %1, align 2, !dbg !618, !tbaa !19
  %87 = icmp uge i16 %85, %86, !dbg !619
  br i1 %87, label %88, label %89, !dbg !620

88:                                               ; preds = %79
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !621, !tbaa !19
  br label %89, !dbg !622

89:                                               ; preds = %88, %79
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !623
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !623
  ret void, !dbg !623
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !624 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  store i16 %1, ptr %4, align 2, !tbaa !463
  %5 = load i16, ptr %4, align 2, !dbg !625, !tbaa !463
  %6 = icmp eq i16 %5, 16, !dbg !626
  br i1 %6, label %7, label %10, !dbg !625

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !627, !tbaa !73
  %9 = call zeroext i1 @add(ptr noundef %8) #4, !dbg !628
  br label %10, !dbg !629

10:                                               ; preds = %7, %2
  ret void, !dbg !630
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !631 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %5 = load ptr, ptr %3, align 2, !dbg !632, !tbaa !73
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !633
  %7 = load i16, ptr %6, align 2, !dbg !633, !tbaa !634
  %8 = load i16, ptr @thread_count, align 2, !dbg !636, !tbaa !19
  %9 = add i16 %8, 1, !dbg !637
  %10 = icmp ne i16 %7, %9, !dbg !638
  br i1 %10, label %16, label %11, !dbg !639

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !640, !tbaa !73
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !641
  %14 = load i16, ptr %13, align 2, !dbg !641, !tbaa !634
  %15 = icmp uge i16 %14, 8, !dbg !642
  br i1 %15, label %16, label %17, !dbg !632

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !643
  br label %66, !dbg !643

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !644
  %18 = load ptr, ptr %3, align 2, !dbg !645, !tbaa !73
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !646
  %20 = load i16, ptr %19, align 2, !dbg !646, !tbaa !634
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !647
  store ptr %21, ptr %4, align 2, !dbg !648, !tbaa !73
  %22 = load ptr, ptr %3, align 2, !dbg !649, !tbaa !73
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !650
  %24 = load i16, ptr %23, align 2, !dbg !650, !tbaa !651
  %25 = load ptr, ptr %4, align 2, !dbg !652, !tbaa !73
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !653
  store i16 %24, ptr %26, align 2, !dbg !654, !tbaa !182
  %27 = load ptr, ptr %3, align 2, !dbg !655, !tbaa !73
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !656
  %29 = load i16, ptr %28, align 2, !dbg !656, !tbaa !657
  %30 = load ptr, ptr %4, align 2, !dbg !658, !tbaa !73
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !659
  store i16 %29, ptr %31, align 2, !dbg !660, !tbaa !470
  %32 = load ptr, ptr %3, align 2, !dbg !661, !tbaa !73
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !662
  %34 = load i16, ptr %33, align 2, !dbg !662, !tbaa !663
  %35 = load ptr, ptr %4, align 2, !dbg !664, !tbaa !73
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !665
  store i16 %34, ptr %36, align 2, !dbg !666, !tbaa !59
  %37 = load ptr, ptr %3, align 2, !dbg !667, !tbaa !73
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !668
  %39 = load i32, ptr %38, align 2, !dbg !668, !tbaa !669
  %40 = load ptr, ptr %4, align 2, !dbg !670, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !671
  store i32 %39, ptr %41, align 2, !dbg !672, !tbaa !103
  %42 = load ptr, ptr %3, align 2, !dbg !673, !tbaa !73
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !674
  %44 = load i32, ptr %43, align 2, !dbg !674, !tbaa !675
  %45 = load ptr, ptr %4, align 2, !dbg !676, !tbaa !73
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !677
  store i32 %44, ptr %46, align 2, !dbg !678, !tbaa !679
  call void @start_clock() #4, !dbg !680
  call void @take_time() #4, !dbg !681
  %47 = load ptr, ptr %4, align 2, !dbg !682, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 2, !dbg !683
  %49 = load i16, ptr %48, align 2, !dbg !683, !tbaa !59
  %50 = icmp uge i16 %49, -32, !dbg !684
  br i1 %50, label %51, label %59, !dbg !682

51:                                               ; preds = %17
  %52 = load ptr, ptr %4, align 2, !dbg !685, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 2, !dbg !686
  %54 = load i16, ptr %53, align 2, !dbg !686, !tbaa !59
  %55 = sub i16 %54, -32, !dbg !687
  %56 = shl i16 1, %55, !dbg !688
  %57 = load i16, ptr @handled, align 2, !dbg !689, !tbaa !19
  %58 = or i16 %57, %56, !dbg !689
  store i16 %58, ptr @handled, align 2, !dbg !689, !tbaa !19
  br label %59, !dbg !690

59:                                               ; preds = %51, %17
  %60 = load i32, ptr @now, align 2, !dbg !691, !tbaa !40
  %61 = load ptr, ptr %4, align 2, !dbg !692, !tbaa !73
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 6, !dbg !693
  store i32 %60, ptr %62, align 2, !dbg !694, !tbaa !108
  %63 = load i16, ptr @thread_count, align 2, !dbg !695, !tbaa !19
  %64 = add i16 %63, 1, !dbg !695
  store i16 %64, ptr @thread_count, align 2, !dbg !695, !tbaa !19
  %65 = load ptr, ptr %4, align 2, !dbg !696, !tbaa !73
  call void @finish(ptr noundef %65) #4, !dbg !697
  call void @set_timer() #4, !dbg !698
  store i1 true, ptr %2, align 1, !dbg !699
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !700
  br label %66

66:                                               ; preds = %59, %16
  %67 = load i1, ptr %2, align 1, !dbg !700
  ret i1 %67, !dbg !700
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !701 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !40
  %3 = load i32, ptr @now, align 2, !dbg !702, !tbaa !40
  %4 = load i32, ptr %2, align 2, !dbg !703, !tbaa !40
  %5 = sub i32 %3, %4, !dbg !704
  %6 = icmp sge i32 %5, 0, !dbg !705
  ret i1 %6, !dbg !706
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !707 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  %4 = load ptr, ptr %3, align 2, !dbg !708, !tbaa !73
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 10, !dbg !709
  %6 = load i8, ptr %5, align 2, !dbg !709, !tbaa !77, !range !15, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !709
  br i1 %7, label %21, label %8, !dbg !710

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !711, !tbaa !73
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !712
  %11 = load i32, ptr %10, align 2, !dbg !712, !tbaa !103
  %12 = icmp eq i32 %11, 0, !dbg !713
  br i1 %12, label %18, label %13, !dbg !714

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !715, !tbaa !73
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !716
  %16 = load i32, ptr %15, align 2, !dbg !716, !tbaa !108
  %17 = call zeroext i1 @is_due(i32 noundef %16) #4, !dbg !717
  br i1 %17, label %19, label %18, !dbg !711

18:                                               ; preds = %13, %8
  store i1 false, ptr %2, align 1, !dbg !718
  br label %79, !dbg !718

19:                                               ; preds = %13
  %20 = load ptr, ptr %3, align 2, !dbg !719, !tbaa !73
  call void @activate(ptr noundef %20) #4, !dbg !720
  br label %21, !dbg !721

21:                                               ; preds = %19, %1
  %22 = load ptr, ptr %3, align 2, !dbg !722, !tbaa !73
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 7, !dbg !723
  %24 = load i32, ptr %23, align 2, !dbg !723, !tbaa !563
  %25 = call zeroext i1 @is_due(i32 noundef %24) #4, !dbg !724
  br i1 %25, label %26, label %28, !dbg !724

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !725, !tbaa !73
  call void @finish(ptr noundef %27) #4, !dbg !726
  store i1 false, ptr %2, align 1, !dbg !727
  br label %79, !dbg !727

28:                                               ; preds = %21
  %29 = load ptr, ptr %3, align 2, !dbg !728, !tbaa !73
  %30 = getelementptr inbounds %struct.thread, ptr %29, i32 0, i32 11, !dbg !729
  %31 = load i8, ptr %30, align 1, !dbg !729, !tbaa !85, !range !15, !noundef !8
  %32 = trunc i8 %31 to i1, !dbg !729
  br i1 %32, label %33, label %39, !dbg !730

33:                                               ; preds = %28
  %34 = load ptr, ptr %3, align 2, !dbg !731, !tbaa !73
  %35 = getelementptr inbounds %struct.thread, ptr %34, i32 0, i32 8, !dbg !732
  %36 = load i32, ptr %35, align 2, !dbg !732, !tbaa !423
  %37 = call zeroext i1 @is_due(i32 noundef %36) #4, !dbg !733
  br i1 %37, label %39, label %38, !dbg !728

38:                                               ; preds = %33
  store i1 false, ptr %2, align 1, !dbg !734
  br label %79, !dbg !734

39:                                               ; preds = %33, %28
  %40 = load ptr, ptr %3, align 2, !dbg !735, !tbaa !73
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 11, !dbg !736
  store i8 0, ptr %41, align 1, !dbg !737, !tbaa !85
  %42 = load ptr, ptr %3, align 2, !dbg !738, !tbaa !73
  %43 = getelementptr inbounds %struct.thread, ptr %42, i32 0, i32 3, !dbg !739
  %44 = load i16, ptr %43, align 2, !dbg !739, !tbaa !176
  %45 = icmp eq i16 %44, 0, !dbg !740
  br i1 %45, label %46, label %58, !dbg !741

46:                                               ; preds = %39
  %47 = load ptr, ptr %3, align 2, !dbg !742, !tbaa !73
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 0, !dbg !743
  %49 = load i16, ptr %48, align 2, !dbg !743, !tbaa !182
  %50 = inttoptr i16 %49 to ptr, !dbg !744
  %51 = call i16 @sancus_get_id(ptr noundef %50) #4, !dbg !745
  %52 = load ptr, ptr %3, align 2, !dbg !746, !tbaa !73
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 1, !dbg !747
  %54 = load i16, ptr %53, align 2, !dbg !747, !tbaa !470
  %55 = icmp ne i16 %51, %54, !dbg !748
  br i1 %55, label %56, label %58, !dbg !738

56:                                               ; preds = %46
  %57 = load ptr, ptr %3, align 2, !dbg !749, !tbaa !73
  call void @finish(ptr noundef %57) #4, !dbg !750
  store i1 false, ptr %2, align 1, !dbg !751
  br label %79, !dbg !751

58:                                               ; preds = %46, %39
  %59 = load ptr, ptr %3, align 2, !dbg !752, !tbaa !73
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 3, !dbg !753
  %61 = load i16, ptr %60, align 2, !dbg !753, !tbaa !176
  %62 = icmp eq i16 %61, 0, !dbg !754
  br i1 %62, label %63, label %78, !dbg !755

63:                                               ; preds = %58
  %64 = load ptr, ptr %3, align 2, !dbg !756, !tbaa !73
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 2, !dbg !757
  %66 = load i16, ptr %65, align 2, !dbg !757, !tbaa !59
  %67 = icmp ult i16 %66, -32, !dbg !758
  br i1 %67, label %68, label %78, !dbg !759

68:                                               ; preds = %63
  %69 = load ptr, ptr %3, align 2, !dbg !760, !tbaa !73
  %70 = getelementptr inbounds %struct.thread, ptr %69, i32 0, i32 9, !dbg !761
  %71 = load i16, ptr %70, align 2, !dbg !761, !tbaa !90
  %72 = icmp ule i16 %71, 2048, !dbg !762
  br i1 %72, label %73, label %78, !dbg !763

73:                                               ; preds = %68
  %74 = load ptr, ptr %3, align 2, !dbg !764, !tbaa !73
  %75 = call zeroext i1 @is_kept(ptr noundef %74) #4, !dbg !765
  br i1 %75, label %76, label %78, !dbg !752

76:                                               ; preds = %73
  %77 = load ptr, ptr %3, align 2, !dbg !766, !tbaa !73
  call void @yield(ptr noundef %77) #4, !dbg !767
  store i1 false, ptr %2, align 1, !dbg !768
  br label %79, !dbg !768

78:                                               ; preds = %73, %68, %63, %58
  store i1 true, ptr %2, align 1, !dbg !769
  br label %79, !dbg !769

79:                                               ; preds = %78, %76, %56, %38, %26, %18
  %80 = load i1, ptr %2, align 1, !dbg !770
  ret i1 %80, !dbg !770
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !771 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i32, align 2
  %8 = zext i1 %0 to i8
  store i8 %8, ptr %3, align 1, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !772
  store ptr @threads, ptr %4, align 2, !dbg !773, !tbaa !73
  %9 = load i8, ptr %3, align 1, !dbg !774, !tbaa !11, !range !15, !noundef !8
  %10 = trunc i8 %9 to i1, !dbg !774
  br i1 %10, label %11, label %42, !dbg !774

11:                                               ; preds = %1
  call void @unmask() #4, !dbg !775
  %12 = load i16, ptr @pending, align 2, !dbg !776, !tbaa !19
  %13 = icmp ne i16 %12, 0, !dbg !777
  br i1 %13, label %14, label %41, !dbg !776

14:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !778
  store i16 0, ptr %5, align 2, !dbg !779, !tbaa !19
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !780
  %15 = load i16, ptr @pending, align 2, !dbg !781, !tbaa !19
  store i16 %15, ptr %6, align 2, !dbg !782, !tbaa !19
  br label %16, !dbg !780

16:                                               ; preds = %24, %14
  %17 = load i16, ptr %6, align 2, !dbg !783, !tbaa !19
  %18 = and i16 %17, 1, !dbg !784
  %19 = icmp eq i16 %18, 0, !dbg !785
  br i1 %19, label %21, label %20, !dbg !786

20:                                               ; preds = %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !786
  br label %27

21:                                               ; preds = %16
  %22 = load i16, ptr %5, align 2, !dbg !787, !tbaa !19
  %23 = add i16 %22, 1, !dbg !787
  store i16 %23, ptr %5, align 2, !dbg !787, !tbaa !19
  br label %24, !dbg !788

24:                                               ; preds = %21
  %25 = load i16, ptr %6, align 2, !dbg !789, !tbaa !19
  %26 = lshr i16 %25, 1, !dbg !789
  store i16 %26, ptr %6, align 2, !dbg !789, !tbaa !19
  br label %16, !dbg !786, !llvm.loop !790

27:                                               ; preds = %20
  %28 = load i16, ptr @pending, align 2, !dbg !791, !tbaa !19
  %29 = sub i16 %28, 1, !dbg !792
  %30 = load i16, ptr @pending, align 2, !dbg !793, !tbaa !19
  %31 = and i16 %30, %29, !dbg !793
  store i16 %31, ptr @pending, align 2, !dbg !793, !tbaa !19
  %32 = load i16, ptr %5, align 2, !dbg !794, !tbaa !19
  store i16 %32, ptr @scheduler_interrupt, align 2, !dbg !795, !tbaa !19
  %33 = load i8, ptr @outside, align 1, !dbg !796, !tbaa !11, !range !15, !noundef !8
  %34 = trunc i8 %33 to i1, !dbg !796
  br i1 %34, label %35, label %39, !dbg !796

35:                                               ; preds = %27
  %36 = load i16, ptr %5, align 2, !dbg !797, !tbaa !19
  %37 = mul i16 4, %36, !dbg !797
  %38 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %37, !dbg !797
  store i16 %38, ptr @scheduler_target, align 2, !dbg !798, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !799
  store i32 1, ptr %7, align 2
  br label %40, !dbg !799

39:                                               ; preds = %27
  store i8 1, ptr @outside, align 1, !dbg !800, !tbaa !11
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 64), ptr @scheduler_target, align 2, !dbg !801, !tbaa !19
  store i16 2, ptr %2, align 2, !dbg !802
  store i32 1, ptr %7, align 2
  br label %40, !dbg !802

40:                                               ; preds = %39, %35
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !803
  br label %60

41:                                               ; preds = %11
  br label %42, !dbg !804

42:                                               ; preds = %41, %1
  %43 = load ptr, ptr %4, align 2, !dbg !805, !tbaa !73
  %44 = getelementptr inbounds %struct.thread, ptr %43, i32 0, i32 3, !dbg !806
  %45 = load i16, ptr %44, align 2, !dbg !806, !tbaa !176
  %46 = icmp ne i16 %45, 0, !dbg !807
  br i1 %46, label %47, label %59, !dbg !808

47:                                               ; preds = %42
  %48 = load i8, ptr @outside, align 1, !dbg !809, !tbaa !11, !range !15, !noundef !8
  %49 = trunc i8 %48 to i1, !dbg !809
  br i1 %49, label %50, label %53, !dbg !810

50:                                               ; preds = %47
  %51 = load i8, ptr %3, align 1, !dbg !811, !tbaa !11, !range !15, !noundef !8
  %52 = trunc i8 %51 to i1, !dbg !811
  br i1 %52, label %59, label %53, !dbg !805

53:                                               ; preds = %50, %47
  %54 = load ptr, ptr %4, align 2, !dbg !812, !tbaa !73
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 3, !dbg !813
  %56 = load i16, ptr %55, align 2, !dbg !813, !tbaa !176
  store i16 %56, ptr @scheduler_target, align 2, !dbg !814, !tbaa !19
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !815, !tbaa !19
  %57 = load ptr, ptr %4, align 2, !dbg !816, !tbaa !73
  %58 = getelementptr inbounds %struct.thread, ptr %57, i32 0, i32 3, !dbg !817
  store i16 0, ptr %58, align 2, !dbg !818, !tbaa !176
  store i16 0, ptr %2, align 2, !dbg !819
  store i32 1, ptr %7, align 2
  br label %60, !dbg !819

59:                                               ; preds = %50, %42
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 60), ptr @scheduler_target, align 2, !dbg !820, !tbaa !19
  store i16 1, ptr %2, align 2, !dbg !821
  store i32 1, ptr %7, align 2
  br label %60, !dbg !821

60:                                               ; preds = %59, %53, %40
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !822
  %61 = load i16, ptr %2, align 2, !dbg !822
  ret i16 %61, !dbg !822
}

; Function Attrs: nounwind optsize
define internal void @activate(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !823 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  %3 = load ptr, ptr %2, align 2, !dbg !824, !tbaa !73
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !825
  store i8 1, ptr %4, align 2, !dbg !826, !tbaa !77
  %5 = load ptr, ptr %2, align 2, !dbg !827, !tbaa !73
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 6, !dbg !828
  %7 = load i32, ptr %6, align 2, !dbg !828, !tbaa !108
  %8 = load ptr, ptr %2, align 2, !dbg !829, !tbaa !73
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 5, !dbg !830
  %10 = load i32, ptr %9, align 2, !dbg !830, !tbaa !679
  %11 = add i32 %7, %10, !dbg !831
  %12 = load ptr, ptr %2, align 2, !dbg !832, !tbaa !73
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 7, !dbg !833
  store i32 %11, ptr %13, align 2, !dbg !834, !tbaa !563
  %14 = load i16, ptr @active, align 2, !dbg !835, !tbaa !19
  %15 = add i16 %14, 1, !dbg !835
  store i16 %15, ptr @active, align 2, !dbg !835, !tbaa !19
  ret void, !dbg !836
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !837 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !839
  %4 = load ptr, ptr %2, align 2, !dbg !839, !tbaa !73
  %5 = ptrtoint ptr %4 to i16, !dbg !839
  store i16 %5, ptr %3, align 2, !dbg !839, !tbaa !463
  %6 = load i16, ptr %3, align 2, !dbg !840, !tbaa !463
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #5, !dbg !840, !srcloc !841
  store i16 %7, ptr %3, align 2, !dbg !840, !tbaa !463
  %8 = load i16, ptr %3, align 2, !dbg !842, !tbaa !463
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !843
  ret i16 %8, !dbg !844
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_kept(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !845 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !73
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !846
  store i16 0, ptr %4, align 2, !dbg !847, !tbaa !19
  br label %6, !dbg !846

6:                                                ; preds = %24, %1
  %7 = load i16, ptr %4, align 2, !dbg !848, !tbaa !19
  %8 = load i16, ptr @thread_count, align 2, !dbg !849, !tbaa !19
  %9 = icmp ule i16 %7, %8, !dbg !850
  br i1 %9, label %11, label %10, !dbg !851

10:                                               ; preds = %6
  store i32 2, ptr %5, align 2
  br label %27, !dbg !851

11:                                               ; preds = %6
  %12 = load i16, ptr %4, align 2, !dbg !852, !tbaa !19
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !853
  %14 = load ptr, ptr %3, align 2, !dbg !854, !tbaa !73
  %15 = icmp ne ptr %13, %14, !dbg !855
  br i1 %15, label %16, label %23, !dbg !856

16:                                               ; preds = %11
  %17 = load i16, ptr %4, align 2, !dbg !857, !tbaa !19
  %18 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %17, !dbg !858
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 3, !dbg !859
  %20 = load i16, ptr %19, align 2, !dbg !859, !tbaa !176
  %21 = icmp ne i16 %20, 0, !dbg !860
  br i1 %21, label %22, label %23, !dbg !861

22:                                               ; preds = %16
  store i1 true, ptr %2, align 1, !dbg !862
  store i32 1, ptr %5, align 2
  br label %27, !dbg !862

23:                                               ; preds = %16, %11
  br label %24, !dbg !863

24:                                               ; preds = %23
  %25 = load i16, ptr %4, align 2, !dbg !864, !tbaa !19
  %26 = add i16 %25, 1, !dbg !864
  store i16 %26, ptr %4, align 2, !dbg !864, !tbaa !19
  br label %6, !dbg !851, !llvm.loop !865

27:                                               ; preds = %22, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !851
  %28 = load i32, ptr %5, align 2
  switch i32 %28, label %32 [
    i32 2, label %29
    i32 1, label %30
  ]

29:                                               ; preds = %27
  store i1 false, ptr %2, align 1, !dbg !866
  br label %30, !dbg !866

30:                                               ; preds = %29, %27
  %31 = load i1, ptr %2, align 1, !dbg !867
  ret i1 %31, !dbg !867

32:                                               ; preds = %27
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @unmask() #0 section ".sm.SCHEDULER.text" !dbg !868 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !869, !tbaa !11, !range !15, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !869
  br i1 %3, label %4, label %21, !dbg !870

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !871, !tbaa !11, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !871
  br i1 %6, label %21, label %7, !dbg !869

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !872, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !873
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !874, !tbaa !875
  store i8 %8, ptr %1, align 1, !dbg !876, !tbaa !875
  %9 = load i8, ptr %1, align 1, !dbg !877, !tbaa !875
  %10 = zext i8 %9 to i16, !dbg !877
  %11 = and i16 %10, 112, !dbg !878
  %12 = icmp eq i16 %11, 0, !dbg !879
  br i1 %12, label %13, label %20, !dbg !880

13:                                               ; preds = %7
  %14 = load i8, ptr %1, align 1, !dbg !881, !tbaa !875
  %15 = zext i8 %14 to i16, !dbg !881
  %16 = load i8, ptr @enabled, align 1, !dbg !882, !tbaa !875
  %17 = zext i8 %16 to i16, !dbg !882
  %18 = or i16 %15, %17, !dbg !883
  %19 = trunc i16 %18 to i8, !dbg !881
  store volatile i8 %19, ptr inttoptr (i16 128 to ptr), align 1, !dbg !884, !tbaa !875
  br label %20, !dbg !885

20:                                               ; preds = %13, %7
  store i8 0, ptr @is_looking, align 1, !dbg !886, !tbaa !11
  store i8 0, ptr @is_masked, align 1, !dbg !887, !tbaa !11
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !888
  br label %21, !dbg !888

21:                                               ; preds = %20, %4, %0
  ret void, !dbg !889
}

; Function Attrs: nounwind optsize
define internal void @mask() #0 section ".sm.SCHEDULER.text" !dbg !890 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !891, !tbaa !11, !range !15, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !891
  br i1 %3, label %17, label %4, !dbg !892

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !893, !tbaa !11, !range !15, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !893
  br i1 %6, label %17, label %7, !dbg !894

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !895, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !896
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !897, !tbaa !875
  store i8 %8, ptr %1, align 1, !dbg !898, !tbaa !875
  %9 = load i8, ptr %1, align 1, !dbg !899, !tbaa !875
  %10 = zext i8 %9 to i16, !dbg !899
  %11 = and i16 %10, 143, !dbg !900
  %12 = trunc i16 %11 to i8, !dbg !899
  store volatile i8 %12, ptr inttoptr (i16 128 to ptr), align 1, !dbg !901, !tbaa !875
  store i8 0, ptr @is_looking, align 1, !dbg !902, !tbaa !11
  %13 = load i8, ptr %1, align 1, !dbg !903, !tbaa !875
  %14 = zext i8 %13 to i16, !dbg !903
  %15 = and i16 %14, 112, !dbg !904
  %16 = trunc i16 %15 to i8, !dbg !903
  store i8 %16, ptr @enabled, align 1, !dbg !905, !tbaa !875
  store i8 1, ptr @is_masked, align 1, !dbg !906, !tbaa !11
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !907
  br label %17, !dbg !907

17:                                               ; preds = %7, %4, %0
  ret void, !dbg !908
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !909 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !19
  store i32 %1, ptr %4, align 2, !tbaa !40
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #5, !dbg !910
  %6 = load i32, ptr %4, align 2, !dbg !911, !tbaa !40
  %7 = load i32, ptr @now, align 2, !dbg !912, !tbaa !40
  %8 = sub i32 %6, %7, !dbg !913
  store i32 %8, ptr %5, align 2, !dbg !914, !tbaa !40
  %9 = load i32, ptr %5, align 2, !dbg !915, !tbaa !40
  %10 = icmp sle i32 %9, 0, !dbg !916
  br i1 %10, label %11, label %12, !dbg !917

11:                                               ; preds = %2
  br label %24, !dbg !917

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !918, !tbaa !40
  %14 = load i16, ptr %3, align 2, !dbg !919, !tbaa !19
  %15 = zext i16 %14 to i32, !dbg !919
  %16 = icmp ult i32 %13, %15, !dbg !920
  br i1 %16, label %17, label %20, !dbg !918

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !921, !tbaa !40
  %19 = trunc i32 %18 to i16, !dbg !922
  br label %22, !dbg !918

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !923, !tbaa !19
  br label %22, !dbg !918

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !918
  br label %24, !dbg !917

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !917
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #5, !dbg !924
  ret i16 %25, !dbg !925
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
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "332bc4f1830bc56cc537b2d27cdbc22b")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 326, type: !7, scopeLine: 326, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "332bc4f1830bc56cc537b2d27cdbc22b")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 327, column: 5, scope: !5)
!10 = !DILocation(line: 328, column: 9, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"_Bool", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !{i8 0, i8 2}
!16 = !DILocation(line: 329, column: 9, scope: !5)
!17 = !DILocation(line: 330, column: 5, scope: !5)
!18 = !DILocation(line: 330, column: 16, scope: !5)
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !13, i64 0}
!21 = !DILocation(line: 330, column: 34, scope: !5)
!22 = !DILocation(line: 331, column: 17, scope: !5)
!23 = !DILocation(line: 332, column: 17, scope: !5)
!24 = !DILocation(line: 333, column: 9, scope: !5)
!25 = !DILocation(line: 334, column: 5, scope: !5)
!26 = !DILocation(line: 335, column: 25, scope: !5)
!27 = !DILocation(line: 335, column: 17, scope: !5)
!28 = !DILocation(line: 335, column: 9, scope: !5)
!29 = !DILocation(line: 337, column: 12, scope: !5)
!30 = !DILocation(line: 337, column: 5, scope: !5)
!31 = distinct !DISubprogram(name: "take_time", scope: !6, file: !6, line: 120, type: !7, scopeLine: 120, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!32 = !DILocation(line: 121, column: 5, scope: !31)
!33 = !DILocation(line: 121, column: 24, scope: !31)
!34 = !DILocation(line: 121, column: 14, scope: !31)
!35 = !DILocation(line: 122, column: 23, scope: !31)
!36 = !DILocation(line: 122, column: 33, scope: !31)
!37 = !DILocation(line: 122, column: 31, scope: !31)
!38 = !DILocation(line: 122, column: 12, scope: !31)
!39 = !DILocation(line: 122, column: 9, scope: !31)
!40 = !{!41, !41, i64 0}
!41 = !{!"long", !13, i64 0}
!42 = !DILocation(line: 123, column: 12, scope: !31)
!43 = !DILocation(line: 123, column: 10, scope: !31)
!44 = !DILocation(line: 124, column: 1, scope: !31)
!45 = distinct !DISubprogram(name: "end_loan", scope: !6, file: !6, line: 320, type: !7, scopeLine: 320, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!46 = !DILocation(line: 321, column: 17, scope: !45)
!47 = !DILocation(line: 322, column: 11, scope: !45)
!48 = !DILocation(line: 323, column: 1, scope: !45)
!49 = distinct !DISubprogram(name: "have_handlers_look", scope: !6, file: !6, line: 311, type: !7, scopeLine: 311, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!50 = !DILocation(line: 312, column: 10, scope: !49)
!51 = !DILocation(line: 312, column: 19, scope: !49)
!52 = !DILocation(line: 312, column: 31, scope: !49)
!53 = !DILocation(line: 312, column: 41, scope: !49)
!54 = !DILocation(line: 312, column: 38, scope: !49)
!55 = !DILocation(line: 312, column: 5, scope: !49)
!56 = !DILocation(line: 313, column: 21, scope: !49)
!57 = !DILocation(line: 313, column: 13, scope: !49)
!58 = !DILocation(line: 313, column: 29, scope: !49)
!59 = !{!60, !20, i64 4}
!60 = !{!"thread", !20, i64 0, !61, i64 2, !20, i64 4, !20, i64 6, !41, i64 8, !41, i64 12, !41, i64 16, !41, i64 20, !41, i64 24, !20, i64 28, !12, i64 30, !12, i64 31, !12, i64 32}
!61 = !{!"int", !13, i64 0}
!62 = !DILocation(line: 313, column: 35, scope: !49)
!63 = !DILocation(line: 314, column: 32, scope: !49)
!64 = !DILocation(line: 314, column: 24, scope: !49)
!65 = !DILocation(line: 314, column: 13, scope: !49)
!66 = !DILocation(line: 315, column: 9, scope: !49)
!67 = !DILocation(line: 316, column: 5, scope: !49)
!68 = !DILocation(line: 312, column: 61, scope: !49)
!69 = distinct !{!69, !55, !67, !70}
!70 = !{!"llvm.loop.mustprogress"}
!71 = !DILocation(line: 317, column: 1, scope: !49)
!72 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 193, type: !7, scopeLine: 193, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!73 = !{!74, !74, i64 0}
!74 = !{!"any pointer", !13, i64 0}
!75 = !DILocation(line: 194, column: 15, scope: !72)
!76 = !DILocation(line: 194, column: 23, scope: !72)
!77 = !{!60, !12, i64 30}
!78 = !DILocation(line: 194, column: 12, scope: !72)
!79 = !DILocation(line: 195, column: 5, scope: !72)
!80 = !DILocation(line: 195, column: 13, scope: !72)
!81 = !DILocation(line: 195, column: 20, scope: !72)
!82 = !DILocation(line: 196, column: 5, scope: !72)
!83 = !DILocation(line: 196, column: 13, scope: !72)
!84 = !DILocation(line: 196, column: 19, scope: !72)
!85 = !{!60, !12, i64 31}
!86 = !DILocation(line: 197, column: 11, scope: !72)
!87 = !DILocation(line: 198, column: 5, scope: !72)
!88 = !DILocation(line: 198, column: 13, scope: !72)
!89 = !DILocation(line: 198, column: 22, scope: !72)
!90 = !{!60, !20, i64 28}
!91 = !DILocation(line: 199, column: 9, scope: !72)
!92 = !DILocation(line: 199, column: 17, scope: !72)
!93 = !{!60, !12, i64 32}
!94 = !DILocation(line: 200, column: 9, scope: !72)
!95 = !DILocation(line: 200, column: 17, scope: !72)
!96 = !DILocation(line: 200, column: 23, scope: !72)
!97 = !DILocation(line: 201, column: 19, scope: !72)
!98 = !DILocation(line: 201, column: 9, scope: !72)
!99 = !DILocation(line: 202, column: 5, scope: !72)
!100 = !DILocation(line: 203, column: 5, scope: !72)
!101 = !DILocation(line: 203, column: 12, scope: !72)
!102 = !DILocation(line: 203, column: 20, scope: !72)
!103 = !{!60, !41, i64 8}
!104 = !DILocation(line: 203, column: 27, scope: !72)
!105 = !DILocation(line: 203, column: 32, scope: !72)
!106 = !DILocation(line: 203, column: 42, scope: !72)
!107 = !DILocation(line: 203, column: 50, scope: !72)
!108 = !{!60, !41, i64 16}
!109 = !DILocation(line: 203, column: 35, scope: !72)
!110 = !DILocation(line: 0, scope: !72)
!111 = !DILocation(line: 204, column: 28, scope: !72)
!112 = !DILocation(line: 204, column: 36, scope: !72)
!113 = !DILocation(line: 204, column: 9, scope: !72)
!114 = !DILocation(line: 204, column: 17, scope: !72)
!115 = !DILocation(line: 204, column: 25, scope: !72)
!116 = distinct !{!116, !100, !117, !70}
!117 = !DILocation(line: 205, column: 5, scope: !72)
!118 = !DILocation(line: 206, column: 20, scope: !72)
!119 = !DILocation(line: 206, column: 24, scope: !72)
!120 = !DILocation(line: 206, column: 18, scope: !72)
!121 = !DILocation(line: 207, column: 10, scope: !72)
!122 = !DILocation(line: 207, column: 19, scope: !72)
!123 = !DILocation(line: 207, column: 31, scope: !72)
!124 = !DILocation(line: 207, column: 41, scope: !72)
!125 = !DILocation(line: 207, column: 38, scope: !72)
!126 = !DILocation(line: 207, column: 5, scope: !72)
!127 = !DILocation(line: 208, column: 9, scope: !72)
!128 = !DILocation(line: 208, column: 47, scope: !72)
!129 = !DILocation(line: 208, column: 39, scope: !72)
!130 = !DILocation(line: 208, column: 30, scope: !72)
!131 = !DILocation(line: 209, column: 13, scope: !72)
!132 = !DILocation(line: 209, column: 20, scope: !72)
!133 = !DILocation(line: 209, column: 27, scope: !72)
!134 = !DILocation(line: 209, column: 32, scope: !72)
!135 = !DILocation(line: 209, column: 45, scope: !72)
!136 = !DILocation(line: 209, column: 52, scope: !72)
!137 = !DILocation(line: 209, column: 62, scope: !72)
!138 = !DILocation(line: 209, column: 60, scope: !72)
!139 = !DILocation(line: 209, column: 76, scope: !72)
!140 = !DILocation(line: 210, column: 28, scope: !72)
!141 = !DILocation(line: 210, column: 35, scope: !72)
!142 = !DILocation(line: 210, column: 26, scope: !72)
!143 = !DILocation(line: 211, column: 9, scope: !72)
!144 = !DILocation(line: 212, column: 5, scope: !72)
!145 = !DILocation(line: 207, column: 61, scope: !72)
!146 = distinct !{!146, !126, !144, !70}
!147 = !DILocation(line: 213, column: 1, scope: !72)
!148 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 284, type: !7, scopeLine: 284, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!149 = !DILocation(line: 285, column: 5, scope: !148)
!150 = !DILocation(line: 285, column: 16, scope: !148)
!151 = !DILocation(line: 285, column: 23, scope: !148)
!152 = !DILocation(line: 285, column: 28, scope: !148)
!153 = !DILocation(line: 285, column: 38, scope: !148)
!154 = !DILocation(line: 285, column: 31, scope: !148)
!155 = !DILocation(line: 285, column: 10, scope: !148)
!156 = !DILocation(line: 286, column: 10, scope: !148)
!157 = !DILocation(line: 286, column: 19, scope: !148)
!158 = !DILocation(line: 286, column: 31, scope: !148)
!159 = !DILocation(line: 286, column: 35, scope: !148)
!160 = !DILocation(line: 286, column: 38, scope: !148)
!161 = !DILocation(line: 286, column: 48, scope: !148)
!162 = !DILocation(line: 286, column: 45, scope: !148)
!163 = !DILocation(line: 0, scope: !148)
!164 = !DILocation(line: 286, column: 5, scope: !148)
!165 = !DILocation(line: 287, column: 9, scope: !148)
!166 = !DILocation(line: 287, column: 42, scope: !148)
!167 = !DILocation(line: 287, column: 34, scope: !148)
!168 = !DILocation(line: 287, column: 24, scope: !148)
!169 = !DILocation(line: 288, column: 19, scope: !148)
!170 = !DILocation(line: 288, column: 13, scope: !148)
!171 = !DILocation(line: 289, column: 33, scope: !148)
!172 = !DILocation(line: 289, column: 31, scope: !148)
!173 = !DILocation(line: 290, column: 13, scope: !148)
!174 = !DILocation(line: 291, column: 32, scope: !148)
!175 = !DILocation(line: 291, column: 40, scope: !148)
!176 = !{!60, !20, i64 6}
!177 = !DILocation(line: 291, column: 47, scope: !148)
!178 = !DILocation(line: 291, column: 54, scope: !148)
!179 = !DILocation(line: 291, column: 62, scope: !148)
!180 = !DILocation(line: 291, column: 71, scope: !148)
!181 = !DILocation(line: 291, column: 79, scope: !148)
!182 = !{!60, !20, i64 0}
!183 = !DILocation(line: 291, column: 30, scope: !148)
!184 = !DILocation(line: 292, column: 31, scope: !148)
!185 = !DILocation(line: 292, column: 39, scope: !148)
!186 = !DILocation(line: 292, column: 46, scope: !148)
!187 = !DILocation(line: 292, column: 64, scope: !148)
!188 = !DILocation(line: 292, column: 72, scope: !148)
!189 = !DILocation(line: 292, column: 29, scope: !148)
!190 = !DILocation(line: 293, column: 13, scope: !148)
!191 = !DILocation(line: 293, column: 21, scope: !148)
!192 = !DILocation(line: 293, column: 28, scope: !148)
!193 = !DILocation(line: 294, column: 13, scope: !148)
!194 = !DILocation(line: 296, column: 5, scope: !148)
!195 = !DILocation(line: 286, column: 68, scope: !148)
!196 = distinct !{!196, !164, !194, !70}
!197 = !DILocation(line: 297, column: 23, scope: !148)
!198 = !DILocation(line: 298, column: 16, scope: !148)
!199 = !DILocation(line: 298, column: 9, scope: !148)
!200 = !DILocation(line: 298, column: 30, scope: !148)
!201 = !DILocation(line: 298, column: 33, scope: !148)
!202 = !DILocation(line: 298, column: 40, scope: !148)
!203 = !DILocation(line: 299, column: 24, scope: !148)
!204 = !DILocation(line: 299, column: 28, scope: !148)
!205 = !DILocation(line: 299, column: 22, scope: !148)
!206 = !DILocation(line: 300, column: 5, scope: !148)
!207 = !DILocation(line: 301, column: 9, scope: !148)
!208 = !DILocation(line: 301, column: 19, scope: !148)
!209 = !DILocation(line: 301, column: 29, scope: !148)
!210 = !DILocation(line: 301, column: 22, scope: !148)
!211 = !DILocation(line: 302, column: 19, scope: !148)
!212 = !DILocation(line: 303, column: 17, scope: !148)
!213 = !DILocation(line: 304, column: 5, scope: !148)
!214 = !DILocation(line: 305, column: 5, scope: !148)
!215 = !DILocation(line: 306, column: 35, scope: !148)
!216 = !DILocation(line: 306, column: 42, scope: !148)
!217 = !DILocation(line: 306, column: 12, scope: !148)
!218 = !DILocation(line: 306, column: 5, scope: !148)
!219 = !DILocation(line: 307, column: 1, scope: !148)
!220 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 371, type: !7, scopeLine: 371, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!221 = !DILocation(line: 372, column: 5, scope: !220)
!222 = !DILocation(line: 372, column: 23, scope: !220)
!223 = !DILocation(line: 372, column: 43, scope: !220)
!224 = !DILocation(line: 372, column: 14, scope: !220)
!225 = !DILocation(line: 375, column: 5, scope: !220)
!226 = !DILocation(line: 375, column: 20, scope: !220)
!227 = !DILocation(line: 375, column: 27, scope: !220)
!228 = !DILocation(line: 375, column: 40, scope: !220)
!229 = !DILocation(line: 375, column: 44, scope: !220)
!230 = !DILocation(line: 375, column: 51, scope: !220)
!231 = !DILocation(line: 375, column: 68, scope: !220)
!232 = !DILocation(line: 375, column: 71, scope: !220)
!233 = !DILocation(line: 375, column: 79, scope: !220)
!234 = !DILocation(line: 0, scope: !220)
!235 = !DILocation(line: 375, column: 10, scope: !220)
!236 = !DILocation(line: 376, column: 9, scope: !220)
!237 = !DILocation(line: 376, column: 27, scope: !220)
!238 = !DILocation(line: 376, column: 47, scope: !220)
!239 = !DILocation(line: 376, column: 50, scope: !220)
!240 = !DILocation(line: 376, column: 57, scope: !220)
!241 = !DILocation(line: 376, column: 62, scope: !220)
!242 = !DILocation(line: 376, column: 67, scope: !220)
!243 = !DILocation(line: 376, column: 78, scope: !220)
!244 = !DILocation(line: 376, column: 75, scope: !220)
!245 = !DILocation(line: 376, column: 85, scope: !220)
!246 = !DILocation(line: 376, column: 90, scope: !220)
!247 = !DILocation(line: 376, column: 94, scope: !220)
!248 = !DILocation(line: 377, column: 17, scope: !220)
!249 = !DILocation(line: 378, column: 28, scope: !220)
!250 = !DILocation(line: 378, column: 26, scope: !220)
!251 = !DILocation(line: 379, column: 9, scope: !220)
!252 = !DILocation(line: 381, column: 5, scope: !220)
!253 = !DILocation(line: 381, column: 38, scope: !220)
!254 = !DILocation(line: 381, column: 30, scope: !220)
!255 = !DILocation(line: 381, column: 20, scope: !220)
!256 = !DILocation(line: 382, column: 9, scope: !220)
!257 = !DILocation(line: 382, column: 27, scope: !220)
!258 = !DILocation(line: 382, column: 47, scope: !220)
!259 = !DILocation(line: 382, column: 50, scope: !220)
!260 = !DILocation(line: 382, column: 57, scope: !220)
!261 = !DILocation(line: 382, column: 74, scope: !220)
!262 = !DILocation(line: 382, column: 83, scope: !220)
!263 = !DILocation(line: 382, column: 91, scope: !220)
!264 = !DILocation(line: 382, column: 77, scope: !220)
!265 = !DILocation(line: 383, column: 21, scope: !220)
!266 = !DILocation(line: 383, column: 29, scope: !220)
!267 = !DILocation(line: 383, column: 16, scope: !220)
!268 = !DILocation(line: 383, column: 9, scope: !220)
!269 = !DILocation(line: 385, column: 9, scope: !220)
!270 = !DILocation(line: 385, column: 29, scope: !220)
!271 = !DILocation(line: 385, column: 19, scope: !220)
!272 = !DILocation(line: 385, column: 16, scope: !220)
!273 = !DILocation(line: 388, column: 14, scope: !220)
!274 = !DILocation(line: 388, column: 13, scope: !220)
!275 = !DILocation(line: 389, column: 20, scope: !220)
!276 = !DILocation(line: 389, column: 13, scope: !220)
!277 = !DILocation(line: 391, column: 20, scope: !220)
!278 = !DILocation(line: 392, column: 20, scope: !220)
!279 = !DILocation(line: 393, column: 16, scope: !220)
!280 = !DILocation(line: 393, column: 9, scope: !220)
!281 = !DILocation(line: 395, column: 5, scope: !220)
!282 = !DILocation(line: 396, column: 9, scope: !220)
!283 = !DILocation(line: 397, column: 9, scope: !220)
!284 = !DILocation(line: 398, column: 44, scope: !220)
!285 = !DILocation(line: 398, column: 42, scope: !220)
!286 = !DILocation(line: 399, column: 5, scope: !220)
!287 = !DILocation(line: 399, column: 16, scope: !220)
!288 = !DILocation(line: 399, column: 34, scope: !220)
!289 = !DILocation(line: 400, column: 13, scope: !220)
!290 = !DILocation(line: 400, column: 20, scope: !220)
!291 = !DILocation(line: 401, column: 13, scope: !220)
!292 = !DILocation(line: 402, column: 9, scope: !220)
!293 = !DILocation(line: 403, column: 19, scope: !220)
!294 = !DILocation(line: 403, column: 26, scope: !220)
!295 = !DILocation(line: 403, column: 17, scope: !220)
!296 = !DILocation(line: 404, column: 13, scope: !220)
!297 = !DILocation(line: 404, column: 20, scope: !220)
!298 = !DILocation(line: 406, column: 30, scope: !220)
!299 = !DILocation(line: 406, column: 37, scope: !220)
!300 = !DILocation(line: 406, column: 56, scope: !220)
!301 = !DILocation(line: 406, column: 13, scope: !220)
!302 = !DILocation(line: 406, column: 21, scope: !220)
!303 = !DILocation(line: 406, column: 28, scope: !220)
!304 = !DILocation(line: 407, column: 9, scope: !220)
!305 = !DILocation(line: 408, column: 5, scope: !220)
!306 = !DILocation(line: 408, column: 16, scope: !220)
!307 = !DILocation(line: 408, column: 23, scope: !220)
!308 = !DILocation(line: 410, column: 16, scope: !220)
!309 = !DILocation(line: 410, column: 9, scope: !220)
!310 = !DILocation(line: 411, column: 5, scope: !220)
!311 = !DILocation(line: 411, column: 16, scope: !220)
!312 = !DILocation(line: 411, column: 23, scope: !220)
!313 = !DILocation(line: 411, column: 36, scope: !220)
!314 = !DILocation(line: 411, column: 39, scope: !220)
!315 = !DILocation(line: 411, column: 49, scope: !220)
!316 = !DILocation(line: 411, column: 57, scope: !220)
!317 = !DILocation(line: 411, column: 46, scope: !220)
!318 = !DILocation(line: 413, column: 15, scope: !220)
!319 = !DILocation(line: 413, column: 9, scope: !220)
!320 = !DILocation(line: 414, column: 5, scope: !220)
!321 = !DILocation(line: 415, column: 26, scope: !220)
!322 = !DILocation(line: 415, column: 9, scope: !220)
!323 = !DILocation(line: 415, column: 17, scope: !220)
!324 = !DILocation(line: 415, column: 24, scope: !220)
!325 = !DILocation(line: 417, column: 10, scope: !220)
!326 = !DILocation(line: 417, column: 19, scope: !220)
!327 = !DILocation(line: 417, column: 32, scope: !220)
!328 = !DILocation(line: 417, column: 39, scope: !220)
!329 = !DILocation(line: 417, column: 57, scope: !220)
!330 = !DILocation(line: 417, column: 61, scope: !220)
!331 = !DILocation(line: 417, column: 72, scope: !220)
!332 = !DILocation(line: 417, column: 69, scope: !220)
!333 = !DILocation(line: 417, column: 79, scope: !220)
!334 = !DILocation(line: 417, column: 84, scope: !220)
!335 = !DILocation(line: 417, column: 87, scope: !220)
!336 = !DILocation(line: 417, column: 98, scope: !220)
!337 = !DILocation(line: 417, column: 95, scope: !220)
!338 = !DILocation(line: 417, column: 5, scope: !220)
!339 = !DILocation(line: 419, column: 21, scope: !220)
!340 = !DILocation(line: 419, column: 13, scope: !220)
!341 = !DILocation(line: 419, column: 30, scope: !220)
!342 = !DILocation(line: 419, column: 57, scope: !220)
!343 = !DILocation(line: 419, column: 55, scope: !220)
!344 = !DILocation(line: 419, column: 36, scope: !220)
!345 = !DILocation(line: 420, column: 32, scope: !220)
!346 = !DILocation(line: 420, column: 24, scope: !220)
!347 = !DILocation(line: 420, column: 13, scope: !220)
!348 = !DILocation(line: 421, column: 9, scope: !220)
!349 = !DILocation(line: 422, column: 5, scope: !220)
!350 = !DILocation(line: 418, column: 17, scope: !220)
!351 = distinct !{!351, !338, !349, !70}
!352 = !DILocation(line: 423, column: 11, scope: !220)
!353 = !DILocation(line: 423, column: 22, scope: !220)
!354 = !DILocation(line: 423, column: 19, scope: !220)
!355 = !DILocation(line: 423, column: 29, scope: !220)
!356 = !DILocation(line: 423, column: 34, scope: !220)
!357 = !DILocation(line: 423, column: 38, scope: !220)
!358 = !DILocation(line: 423, column: 45, scope: !220)
!359 = !DILocation(line: 423, column: 58, scope: !220)
!360 = !DILocation(line: 423, column: 61, scope: !220)
!361 = !DILocation(line: 423, column: 79, scope: !220)
!362 = !DILocation(line: 423, column: 9, scope: !220)
!363 = !DILocation(line: 424, column: 17, scope: !220)
!364 = !DILocation(line: 424, column: 9, scope: !220)
!365 = !DILocation(line: 425, column: 5, scope: !220)
!366 = !DILocation(line: 426, column: 12, scope: !220)
!367 = !DILocation(line: 426, column: 5, scope: !220)
!368 = !DILocation(line: 427, column: 1, scope: !220)
!369 = distinct !DISubprogram(name: "lends", scope: !6, file: !6, line: 342, type: !7, scopeLine: 342, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!370 = !DILocation(line: 343, column: 12, scope: !369)
!371 = !DILocation(line: 343, column: 19, scope: !369)
!372 = !DILocation(line: 343, column: 24, scope: !369)
!373 = !DILocation(line: 343, column: 27, scope: !369)
!374 = !DILocation(line: 343, column: 47, scope: !369)
!375 = !DILocation(line: 343, column: 37, scope: !369)
!376 = !DILocation(line: 343, column: 34, scope: !369)
!377 = !DILocation(line: 343, column: 71, scope: !369)
!378 = !DILocation(line: 343, column: 74, scope: !369)
!379 = !DILocation(line: 343, column: 82, scope: !369)
!380 = !DILocation(line: 343, column: 86, scope: !369)
!381 = !DILocation(line: 343, column: 98, scope: !369)
!382 = !DILocation(line: 344, column: 38, scope: !369)
!383 = !DILocation(line: 344, column: 45, scope: !369)
!384 = !DILocation(line: 344, column: 50, scope: !369)
!385 = !DILocation(line: 344, column: 55, scope: !369)
!386 = !DILocation(line: 344, column: 66, scope: !369)
!387 = !DILocation(line: 344, column: 63, scope: !369)
!388 = !DILocation(line: 344, column: 73, scope: !369)
!389 = !DILocation(line: 344, column: 78, scope: !369)
!390 = !DILocation(line: 344, column: 81, scope: !369)
!391 = !DILocation(line: 344, column: 87, scope: !369)
!392 = !DILocation(line: 0, scope: !369)
!393 = !DILocation(line: 343, column: 5, scope: !369)
!394 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 347, type: !7, scopeLine: 347, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!395 = !DILocation(line: 348, column: 22, scope: !394)
!396 = !DILocation(line: 348, column: 5, scope: !394)
!397 = !DILocation(line: 348, column: 13, scope: !394)
!398 = !DILocation(line: 348, column: 20, scope: !394)
!399 = !DILocation(line: 349, column: 10, scope: !394)
!400 = !DILocation(line: 350, column: 17, scope: !394)
!401 = !DILocation(line: 351, column: 25, scope: !394)
!402 = !DILocation(line: 351, column: 23, scope: !394)
!403 = !DILocation(line: 352, column: 14, scope: !394)
!404 = !DILocation(line: 352, column: 18, scope: !394)
!405 = !DILocation(line: 352, column: 12, scope: !394)
!406 = !DILocation(line: 353, column: 22, scope: !394)
!407 = !DILocation(line: 354, column: 5, scope: !394)
!408 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 216, type: !7, scopeLine: 216, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!409 = !DILocation(line: 217, column: 5, scope: !408)
!410 = !DILocation(line: 217, column: 13, scope: !408)
!411 = !DILocation(line: 217, column: 19, scope: !408)
!412 = !DILocation(line: 218, column: 21, scope: !408)
!413 = !DILocation(line: 218, column: 28, scope: !408)
!414 = !DILocation(line: 218, column: 36, scope: !408)
!415 = !DILocation(line: 218, column: 45, scope: !408)
!416 = !DILocation(line: 218, column: 79, scope: !408)
!417 = !DILocation(line: 218, column: 87, scope: !408)
!418 = !DILocation(line: 218, column: 27, scope: !408)
!419 = !DILocation(line: 218, column: 25, scope: !408)
!420 = !DILocation(line: 218, column: 5, scope: !408)
!421 = !DILocation(line: 218, column: 13, scope: !408)
!422 = !DILocation(line: 218, column: 19, scope: !408)
!423 = !{!60, !41, i64 24}
!424 = !DILocation(line: 219, column: 9, scope: !408)
!425 = !DILocation(line: 219, column: 17, scope: !408)
!426 = !DILocation(line: 219, column: 26, scope: !408)
!427 = !DILocation(line: 220, column: 9, scope: !408)
!428 = !DILocation(line: 220, column: 17, scope: !408)
!429 = !DILocation(line: 220, column: 26, scope: !408)
!430 = !DILocation(line: 221, column: 5, scope: !408)
!431 = !DILocation(line: 222, column: 1, scope: !408)
!432 = distinct !DISubprogram(name: "have_look", scope: !6, file: !6, line: 184, type: !7, scopeLine: 184, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!433 = !DILocation(line: 185, column: 10, scope: !432)
!434 = !DILocation(line: 185, column: 18, scope: !432)
!435 = !DILocation(line: 185, column: 9, scope: !432)
!436 = !DILocation(line: 186, column: 27, scope: !432)
!437 = !DILocation(line: 186, column: 9, scope: !432)
!438 = !DILocation(line: 186, column: 17, scope: !432)
!439 = !DILocation(line: 186, column: 25, scope: !432)
!440 = !DILocation(line: 187, column: 18, scope: !432)
!441 = !DILocation(line: 187, column: 9, scope: !432)
!442 = !DILocation(line: 188, column: 5, scope: !432)
!443 = !DILocation(line: 189, column: 9, scope: !432)
!444 = !DILocation(line: 189, column: 17, scope: !432)
!445 = !DILocation(line: 189, column: 23, scope: !432)
!446 = !DILocation(line: 191, column: 1, scope: !432)
!447 = distinct !DISubprogram(name: "put_off", scope: !6, file: !6, line: 110, type: !7, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!448 = !DILocation(line: 111, column: 9, scope: !447)
!449 = !DILocation(line: 111, column: 16, scope: !447)
!450 = !DILocation(line: 111, column: 34, scope: !447)
!451 = !DILocation(line: 111, column: 37, scope: !447)
!452 = !DILocation(line: 111, column: 44, scope: !447)
!453 = !DILocation(line: 112, column: 26, scope: !447)
!454 = !DILocation(line: 112, column: 23, scope: !447)
!455 = !DILocation(line: 112, column: 17, scope: !447)
!456 = !DILocation(line: 113, column: 5, scope: !447)
!457 = !DILocation(line: 113, column: 16, scope: !447)
!458 = !DILocation(line: 113, column: 34, scope: !447)
!459 = !DILocation(line: 114, column: 9, scope: !447)
!460 = !DILocation(line: 115, column: 5, scope: !447)
!461 = !DILocation(line: 116, column: 1, scope: !447)
!462 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 430, type: !7, scopeLine: 430, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!463 = !{!61, !61, i64 0}
!464 = !DILocation(line: 431, column: 9, scope: !462)
!465 = !DILocation(line: 431, column: 27, scope: !462)
!466 = !DILocation(line: 431, column: 47, scope: !462)
!467 = !DILocation(line: 431, column: 58, scope: !462)
!468 = !DILocation(line: 431, column: 50, scope: !462)
!469 = !DILocation(line: 431, column: 77, scope: !462)
!470 = !{!60, !61, i64 2}
!471 = !DILocation(line: 431, column: 83, scope: !462)
!472 = !DILocation(line: 431, column: 80, scope: !462)
!473 = !DILocation(line: 432, column: 16, scope: !462)
!474 = !DILocation(line: 432, column: 9, scope: !462)
!475 = !DILocation(line: 434, column: 5, scope: !462)
!476 = !DILocation(line: 435, column: 21, scope: !462)
!477 = !DILocation(line: 435, column: 13, scope: !462)
!478 = !DILocation(line: 435, column: 5, scope: !462)
!479 = !DILocation(line: 436, column: 12, scope: !462)
!480 = !DILocation(line: 436, column: 5, scope: !462)
!481 = !DILocation(line: 437, column: 1, scope: !462)
!482 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 440, type: !7, scopeLine: 440, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!483 = !DILocation(line: 441, column: 9, scope: !482)
!484 = !DILocation(line: 442, column: 35, scope: !482)
!485 = !DILocation(line: 442, column: 27, scope: !482)
!486 = !DILocation(line: 442, column: 16, scope: !482)
!487 = !DILocation(line: 442, column: 9, scope: !482)
!488 = !DILocation(line: 444, column: 5, scope: !482)
!489 = !DILocation(line: 445, column: 13, scope: !482)
!490 = !DILocation(line: 446, column: 12, scope: !482)
!491 = !DILocation(line: 446, column: 5, scope: !482)
!492 = !DILocation(line: 447, column: 1, scope: !482)
!493 = distinct !DISubprogram(name: "take_back", scope: !6, file: !6, line: 358, type: !7, scopeLine: 358, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!494 = !DILocation(line: 359, column: 17, scope: !493)
!495 = !DILocation(line: 360, column: 14, scope: !493)
!496 = !DILocation(line: 360, column: 12, scope: !493)
!497 = !DILocation(line: 361, column: 19, scope: !493)
!498 = !DILocation(line: 361, column: 25, scope: !493)
!499 = !DILocation(line: 361, column: 23, scope: !493)
!500 = !DILocation(line: 361, column: 44, scope: !493)
!501 = !DILocation(line: 361, column: 9, scope: !493)
!502 = !DILocation(line: 362, column: 17, scope: !493)
!503 = !DILocation(line: 363, column: 5, scope: !493)
!504 = !DILocation(line: 364, column: 24, scope: !493)
!505 = !DILocation(line: 364, column: 32, scope: !493)
!506 = !DILocation(line: 364, column: 22, scope: !493)
!507 = !DILocation(line: 365, column: 21, scope: !493)
!508 = !DILocation(line: 366, column: 5, scope: !493)
!509 = !DILocation(line: 366, column: 13, scope: !493)
!510 = !DILocation(line: 366, column: 20, scope: !493)
!511 = !DILocation(line: 367, column: 5, scope: !493)
!512 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 450, type: !7, scopeLine: 450, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!513 = !DILocation(line: 451, column: 5, scope: !512)
!514 = !DILocation(line: 452, column: 12, scope: !512)
!515 = !DILocation(line: 452, column: 5, scope: !512)
!516 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 456, type: !7, scopeLine: 456, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!517 = !DILocation(line: 457, column: 5, scope: !516)
!518 = !DILocation(line: 458, column: 5, scope: !516)
!519 = !DILocation(line: 459, column: 18, scope: !516)
!520 = !DILocation(line: 459, column: 32, scope: !516)
!521 = !DILocation(line: 459, column: 25, scope: !516)
!522 = !DILocation(line: 459, column: 37, scope: !516)
!523 = !DILocation(line: 459, column: 45, scope: !516)
!524 = !DILocation(line: 459, column: 43, scope: !516)
!525 = !DILocation(line: 459, column: 22, scope: !516)
!526 = !DILocation(line: 459, column: 16, scope: !516)
!527 = !DILocation(line: 460, column: 15, scope: !516)
!528 = !DILocation(line: 461, column: 10, scope: !516)
!529 = !DILocation(line: 461, column: 9, scope: !516)
!530 = !DILocation(line: 462, column: 9, scope: !516)
!531 = !DILocation(line: 463, column: 5, scope: !516)
!532 = !DILocation(line: 464, column: 1, scope: !516)
!533 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 126, type: !7, scopeLine: 126, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!534 = !DILocation(line: 127, column: 10, scope: !533)
!535 = !DILocation(line: 127, column: 9, scope: !533)
!536 = !DILocation(line: 128, column: 17, scope: !533)
!537 = !DILocation(line: 129, column: 17, scope: !533)
!538 = !DILocation(line: 130, column: 22, scope: !533)
!539 = !DILocation(line: 131, column: 15, scope: !533)
!540 = !DILocation(line: 132, column: 17, scope: !533)
!541 = !DILocation(line: 133, column: 5, scope: !533)
!542 = !DILocation(line: 134, column: 1, scope: !533)
!543 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 142, type: !7, scopeLine: 142, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!544 = !DILocation(line: 143, column: 5, scope: !543)
!545 = !DILocation(line: 143, column: 14, scope: !543)
!546 = !DILocation(line: 144, column: 9, scope: !543)
!547 = !DILocation(line: 144, column: 27, scope: !543)
!548 = !DILocation(line: 145, column: 23, scope: !543)
!549 = !DILocation(line: 145, column: 29, scope: !543)
!550 = !DILocation(line: 145, column: 16, scope: !543)
!551 = !DILocation(line: 145, column: 14, scope: !543)
!552 = !DILocation(line: 146, column: 13, scope: !543)
!553 = !DILocation(line: 147, column: 27, scope: !543)
!554 = !DILocation(line: 147, column: 33, scope: !543)
!555 = !DILocation(line: 147, column: 20, scope: !543)
!556 = !DILocation(line: 147, column: 18, scope: !543)
!557 = !DILocation(line: 148, column: 9, scope: !543)
!558 = !DILocation(line: 149, column: 5, scope: !543)
!559 = !DILocation(line: 150, column: 23, scope: !543)
!560 = !DILocation(line: 150, column: 37, scope: !543)
!561 = !DILocation(line: 150, column: 29, scope: !543)
!562 = !DILocation(line: 150, column: 56, scope: !543)
!563 = !{!60, !41, i64 20}
!564 = !DILocation(line: 150, column: 16, scope: !543)
!565 = !DILocation(line: 150, column: 14, scope: !543)
!566 = !DILocation(line: 152, column: 5, scope: !543)
!567 = !DILocation(line: 152, column: 21, scope: !543)
!568 = !DILocation(line: 152, column: 39, scope: !543)
!569 = !DILocation(line: 152, column: 61, scope: !543)
!570 = !DILocation(line: 152, column: 76, scope: !543)
!571 = !DILocation(line: 152, column: 94, scope: !543)
!572 = !DILocation(line: 152, column: 14, scope: !543)
!573 = !DILocation(line: 153, column: 10, scope: !543)
!574 = !DILocation(line: 153, column: 19, scope: !543)
!575 = !DILocation(line: 153, column: 31, scope: !543)
!576 = !DILocation(line: 153, column: 38, scope: !543)
!577 = !DILocation(line: 153, column: 43, scope: !543)
!578 = !DILocation(line: 153, column: 46, scope: !543)
!579 = !DILocation(line: 153, column: 56, scope: !543)
!580 = !DILocation(line: 153, column: 53, scope: !543)
!581 = !DILocation(line: 0, scope: !543)
!582 = !DILocation(line: 153, column: 5, scope: !543)
!583 = !DILocation(line: 154, column: 9, scope: !543)
!584 = !DILocation(line: 154, column: 48, scope: !543)
!585 = !DILocation(line: 154, column: 40, scope: !543)
!586 = !DILocation(line: 154, column: 30, scope: !543)
!587 = !DILocation(line: 155, column: 13, scope: !543)
!588 = !DILocation(line: 155, column: 21, scope: !543)
!589 = !DILocation(line: 156, column: 27, scope: !543)
!590 = !DILocation(line: 156, column: 33, scope: !543)
!591 = !DILocation(line: 156, column: 41, scope: !543)
!592 = !DILocation(line: 156, column: 20, scope: !543)
!593 = !DILocation(line: 156, column: 18, scope: !543)
!594 = !DILocation(line: 157, column: 9, scope: !543)
!595 = !DILocation(line: 157, column: 21, scope: !543)
!596 = !DILocation(line: 157, column: 29, scope: !543)
!597 = !DILocation(line: 157, column: 36, scope: !543)
!598 = !DILocation(line: 157, column: 39, scope: !543)
!599 = !DILocation(line: 157, column: 47, scope: !543)
!600 = !DILocation(line: 157, column: 54, scope: !543)
!601 = !DILocation(line: 157, column: 20, scope: !543)
!602 = !DILocation(line: 158, column: 27, scope: !543)
!603 = !DILocation(line: 158, column: 33, scope: !543)
!604 = !DILocation(line: 158, column: 41, scope: !543)
!605 = !DILocation(line: 158, column: 20, scope: !543)
!606 = !DILocation(line: 158, column: 18, scope: !543)
!607 = !DILocation(line: 159, column: 9, scope: !543)
!608 = !DILocation(line: 160, column: 5, scope: !543)
!609 = !DILocation(line: 153, column: 68, scope: !543)
!610 = distinct !{!610, !582, !608, !70}
!611 = !DILocation(line: 161, column: 14, scope: !543)
!612 = !DILocation(line: 161, column: 21, scope: !543)
!613 = !DILocation(line: 161, column: 19, scope: !543)
!614 = !DILocation(line: 161, column: 12, scope: !543)
!615 = !DILocation(line: 162, column: 20, scope: !543)
!616 = !DILocation(line: 162, column: 26, scope: !543)
!617 = !DILocation(line: 162, column: 24, scope: !543)
!618 = !DILocation(line: 162, column: 35, scope: !543)
!619 = !DILocation(line: 162, column: 32, scope: !543)
!620 = !DILocation(line: 162, column: 9, scope: !543)
!621 = !DILocation(line: 163, column: 17, scope: !543)
!622 = !DILocation(line: 164, column: 5, scope: !543)
!623 = !DILocation(line: 165, column: 1, scope: !543)
!624 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 495, type: !7, scopeLine: 495, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!625 = !DILocation(line: 496, column: 9, scope: !624)
!626 = !DILocation(line: 496, column: 16, scope: !624)
!627 = !DILocation(line: 497, column: 51, scope: !624)
!628 = !DILocation(line: 497, column: 9, scope: !624)
!629 = !DILocation(line: 498, column: 5, scope: !624)
!630 = !DILocation(line: 499, column: 1, scope: !624)
!631 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 466, type: !7, scopeLine: 466, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!632 = !DILocation(line: 467, column: 9, scope: !631)
!633 = !DILocation(line: 467, column: 18, scope: !631)
!634 = !{!635, !20, i64 0}
!635 = !{!"request", !20, i64 0, !20, i64 2, !61, i64 4, !20, i64 6, !41, i64 8, !41, i64 12}
!636 = !DILocation(line: 467, column: 28, scope: !631)
!637 = !DILocation(line: 467, column: 41, scope: !631)
!638 = !DILocation(line: 467, column: 25, scope: !631)
!639 = !DILocation(line: 467, column: 45, scope: !631)
!640 = !DILocation(line: 467, column: 48, scope: !631)
!641 = !DILocation(line: 467, column: 57, scope: !631)
!642 = !DILocation(line: 467, column: 64, scope: !631)
!643 = !DILocation(line: 468, column: 9, scope: !631)
!644 = !DILocation(line: 470, column: 5, scope: !631)
!645 = !DILocation(line: 470, column: 38, scope: !631)
!646 = !DILocation(line: 470, column: 47, scope: !631)
!647 = !DILocation(line: 470, column: 30, scope: !631)
!648 = !DILocation(line: 470, column: 20, scope: !631)
!649 = !DILocation(line: 471, column: 21, scope: !631)
!650 = !DILocation(line: 471, column: 30, scope: !631)
!651 = !{!635, !20, i64 2}
!652 = !DILocation(line: 471, column: 5, scope: !631)
!653 = !DILocation(line: 471, column: 13, scope: !631)
!654 = !DILocation(line: 471, column: 19, scope: !631)
!655 = !DILocation(line: 472, column: 18, scope: !631)
!656 = !DILocation(line: 472, column: 27, scope: !631)
!657 = !{!635, !61, i64 4}
!658 = !DILocation(line: 472, column: 5, scope: !631)
!659 = !DILocation(line: 472, column: 13, scope: !631)
!660 = !DILocation(line: 472, column: 16, scope: !631)
!661 = !DILocation(line: 473, column: 21, scope: !631)
!662 = !DILocation(line: 473, column: 30, scope: !631)
!663 = !{!635, !20, i64 6}
!664 = !DILocation(line: 473, column: 5, scope: !631)
!665 = !DILocation(line: 473, column: 13, scope: !631)
!666 = !DILocation(line: 473, column: 19, scope: !631)
!667 = !DILocation(line: 474, column: 22, scope: !631)
!668 = !DILocation(line: 474, column: 31, scope: !631)
!669 = !{!635, !41, i64 8}
!670 = !DILocation(line: 474, column: 5, scope: !631)
!671 = !DILocation(line: 474, column: 13, scope: !631)
!672 = !DILocation(line: 474, column: 20, scope: !631)
!673 = !DILocation(line: 475, column: 24, scope: !631)
!674 = !DILocation(line: 475, column: 33, scope: !631)
!675 = !{!635, !41, i64 12}
!676 = !DILocation(line: 475, column: 5, scope: !631)
!677 = !DILocation(line: 475, column: 13, scope: !631)
!678 = !DILocation(line: 475, column: 22, scope: !631)
!679 = !{!60, !41, i64 12}
!680 = !DILocation(line: 476, column: 5, scope: !631)
!681 = !DILocation(line: 477, column: 5, scope: !631)
!682 = !DILocation(line: 478, column: 9, scope: !631)
!683 = !DILocation(line: 478, column: 17, scope: !631)
!684 = !DILocation(line: 478, column: 23, scope: !631)
!685 = !DILocation(line: 479, column: 27, scope: !631)
!686 = !DILocation(line: 479, column: 35, scope: !631)
!687 = !DILocation(line: 479, column: 41, scope: !631)
!688 = !DILocation(line: 479, column: 23, scope: !631)
!689 = !DILocation(line: 479, column: 17, scope: !631)
!690 = !DILocation(line: 480, column: 5, scope: !631)
!691 = !DILocation(line: 481, column: 23, scope: !631)
!692 = !DILocation(line: 481, column: 5, scope: !631)
!693 = !DILocation(line: 481, column: 13, scope: !631)
!694 = !DILocation(line: 481, column: 21, scope: !631)
!695 = !DILocation(line: 482, column: 17, scope: !631)
!696 = !DILocation(line: 483, column: 12, scope: !631)
!697 = !DILocation(line: 483, column: 5, scope: !631)
!698 = !DILocation(line: 484, column: 5, scope: !631)
!699 = !DILocation(line: 485, column: 5, scope: !631)
!700 = !DILocation(line: 486, column: 1, scope: !631)
!701 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 118, type: !7, scopeLine: 118, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!702 = !DILocation(line: 118, column: 59, scope: !701)
!703 = !DILocation(line: 118, column: 65, scope: !701)
!704 = !DILocation(line: 118, column: 63, scope: !701)
!705 = !DILocation(line: 118, column: 71, scope: !701)
!706 = !DILocation(line: 118, column: 42, scope: !701)
!707 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 225, type: !7, scopeLine: 225, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!708 = !DILocation(line: 226, column: 10, scope: !707)
!709 = !DILocation(line: 226, column: 18, scope: !707)
!710 = !DILocation(line: 226, column: 9, scope: !707)
!711 = !DILocation(line: 227, column: 13, scope: !707)
!712 = !DILocation(line: 227, column: 21, scope: !707)
!713 = !DILocation(line: 227, column: 28, scope: !707)
!714 = !DILocation(line: 227, column: 33, scope: !707)
!715 = !DILocation(line: 227, column: 44, scope: !707)
!716 = !DILocation(line: 227, column: 52, scope: !707)
!717 = !DILocation(line: 227, column: 37, scope: !707)
!718 = !DILocation(line: 228, column: 13, scope: !707)
!719 = !DILocation(line: 230, column: 18, scope: !707)
!720 = !DILocation(line: 230, column: 9, scope: !707)
!721 = !DILocation(line: 231, column: 5, scope: !707)
!722 = !DILocation(line: 232, column: 16, scope: !707)
!723 = !DILocation(line: 232, column: 24, scope: !707)
!724 = !DILocation(line: 232, column: 9, scope: !707)
!725 = !DILocation(line: 233, column: 16, scope: !707)
!726 = !DILocation(line: 233, column: 9, scope: !707)
!727 = !DILocation(line: 234, column: 9, scope: !707)
!728 = !DILocation(line: 236, column: 9, scope: !707)
!729 = !DILocation(line: 236, column: 17, scope: !707)
!730 = !DILocation(line: 236, column: 23, scope: !707)
!731 = !DILocation(line: 236, column: 34, scope: !707)
!732 = !DILocation(line: 236, column: 42, scope: !707)
!733 = !DILocation(line: 236, column: 27, scope: !707)
!734 = !DILocation(line: 237, column: 9, scope: !707)
!735 = !DILocation(line: 239, column: 5, scope: !707)
!736 = !DILocation(line: 239, column: 13, scope: !707)
!737 = !DILocation(line: 239, column: 19, scope: !707)
!738 = !DILocation(line: 240, column: 9, scope: !707)
!739 = !DILocation(line: 240, column: 17, scope: !707)
!740 = !DILocation(line: 240, column: 24, scope: !707)
!741 = !DILocation(line: 240, column: 29, scope: !707)
!742 = !DILocation(line: 240, column: 71, scope: !707)
!743 = !DILocation(line: 240, column: 79, scope: !707)
!744 = !DILocation(line: 240, column: 46, scope: !707)
!745 = !DILocation(line: 240, column: 32, scope: !707)
!746 = !DILocation(line: 240, column: 89, scope: !707)
!747 = !DILocation(line: 240, column: 97, scope: !707)
!748 = !DILocation(line: 240, column: 86, scope: !707)
!749 = !DILocation(line: 241, column: 16, scope: !707)
!750 = !DILocation(line: 241, column: 9, scope: !707)
!751 = !DILocation(line: 242, column: 9, scope: !707)
!752 = !DILocation(line: 244, column: 9, scope: !707)
!753 = !DILocation(line: 244, column: 17, scope: !707)
!754 = !DILocation(line: 244, column: 24, scope: !707)
!755 = !DILocation(line: 244, column: 29, scope: !707)
!756 = !DILocation(line: 244, column: 32, scope: !707)
!757 = !DILocation(line: 244, column: 40, scope: !707)
!758 = !DILocation(line: 244, column: 46, scope: !707)
!759 = !DILocation(line: 244, column: 64, scope: !707)
!760 = !DILocation(line: 244, column: 67, scope: !707)
!761 = !DILocation(line: 244, column: 75, scope: !707)
!762 = !DILocation(line: 244, column: 84, scope: !707)
!763 = !DILocation(line: 244, column: 101, scope: !707)
!764 = !DILocation(line: 245, column: 17, scope: !707)
!765 = !DILocation(line: 245, column: 9, scope: !707)
!766 = !DILocation(line: 246, column: 15, scope: !707)
!767 = !DILocation(line: 246, column: 9, scope: !707)
!768 = !DILocation(line: 247, column: 9, scope: !707)
!769 = !DILocation(line: 249, column: 5, scope: !707)
!770 = !DILocation(line: 250, column: 1, scope: !707)
!771 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 252, type: !7, scopeLine: 252, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!772 = !DILocation(line: 253, column: 5, scope: !771)
!773 = !DILocation(line: 253, column: 20, scope: !771)
!774 = !DILocation(line: 254, column: 9, scope: !771)
!775 = !DILocation(line: 255, column: 9, scope: !771)
!776 = !DILocation(line: 256, column: 13, scope: !771)
!777 = !DILocation(line: 256, column: 21, scope: !771)
!778 = !DILocation(line: 257, column: 13, scope: !771)
!779 = !DILocation(line: 257, column: 22, scope: !771)
!780 = !DILocation(line: 258, column: 18, scope: !771)
!781 = !DILocation(line: 258, column: 34, scope: !771)
!782 = !DILocation(line: 258, column: 27, scope: !771)
!783 = !DILocation(line: 258, column: 44, scope: !771)
!784 = !DILocation(line: 258, column: 49, scope: !771)
!785 = !DILocation(line: 258, column: 54, scope: !771)
!786 = !DILocation(line: 258, column: 13, scope: !771)
!787 = !DILocation(line: 259, column: 23, scope: !771)
!788 = !DILocation(line: 260, column: 13, scope: !771)
!789 = !DILocation(line: 258, column: 65, scope: !771)
!790 = distinct !{!790, !786, !788, !70}
!791 = !DILocation(line: 261, column: 24, scope: !771)
!792 = !DILocation(line: 261, column: 32, scope: !771)
!793 = !DILocation(line: 261, column: 21, scope: !771)
!794 = !DILocation(line: 262, column: 35, scope: !771)
!795 = !DILocation(line: 262, column: 33, scope: !771)
!796 = !DILocation(line: 263, column: 17, scope: !771)
!797 = !DILocation(line: 264, column: 36, scope: !771)
!798 = !DILocation(line: 264, column: 34, scope: !771)
!799 = !DILocation(line: 265, column: 17, scope: !771)
!800 = !DILocation(line: 267, column: 21, scope: !771)
!801 = !DILocation(line: 268, column: 30, scope: !771)
!802 = !DILocation(line: 269, column: 13, scope: !771)
!803 = !DILocation(line: 270, column: 9, scope: !771)
!804 = !DILocation(line: 271, column: 5, scope: !771)
!805 = !DILocation(line: 273, column: 9, scope: !771)
!806 = !DILocation(line: 273, column: 17, scope: !771)
!807 = !DILocation(line: 273, column: 24, scope: !771)
!808 = !DILocation(line: 273, column: 29, scope: !771)
!809 = !DILocation(line: 273, column: 34, scope: !771)
!810 = !DILocation(line: 273, column: 42, scope: !771)
!811 = !DILocation(line: 273, column: 46, scope: !771)
!812 = !DILocation(line: 274, column: 28, scope: !771)
!813 = !DILocation(line: 274, column: 36, scope: !771)
!814 = !DILocation(line: 274, column: 26, scope: !771)
!815 = !DILocation(line: 275, column: 25, scope: !771)
!816 = !DILocation(line: 276, column: 9, scope: !771)
!817 = !DILocation(line: 276, column: 17, scope: !771)
!818 = !DILocation(line: 276, column: 24, scope: !771)
!819 = !DILocation(line: 277, column: 9, scope: !771)
!820 = !DILocation(line: 279, column: 22, scope: !771)
!821 = !DILocation(line: 280, column: 5, scope: !771)
!822 = !DILocation(line: 281, column: 1, scope: !771)
!823 = distinct !DISubprogram(name: "activate", scope: !6, file: !6, line: 177, type: !7, scopeLine: 177, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!824 = !DILocation(line: 178, column: 5, scope: !823)
!825 = !DILocation(line: 178, column: 13, scope: !823)
!826 = !DILocation(line: 178, column: 20, scope: !823)
!827 = !DILocation(line: 179, column: 21, scope: !823)
!828 = !DILocation(line: 179, column: 29, scope: !823)
!829 = !DILocation(line: 179, column: 39, scope: !823)
!830 = !DILocation(line: 179, column: 47, scope: !823)
!831 = !DILocation(line: 179, column: 37, scope: !823)
!832 = !DILocation(line: 179, column: 5, scope: !823)
!833 = !DILocation(line: 179, column: 13, scope: !823)
!834 = !DILocation(line: 179, column: 19, scope: !823)
!835 = !DILocation(line: 180, column: 11, scope: !823)
!836 = !DILocation(line: 181, column: 1, scope: !823)
!837 = distinct !DISubprogram(name: "sancus_get_id", scope: !838, file: !838, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!838 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!839 = !DILocation(line: 267, column: 5, scope: !837)
!840 = !DILocation(line: 268, column: 5, scope: !837)
!841 = !{i64 0}
!842 = !DILocation(line: 269, column: 12, scope: !837)
!843 = !DILocation(line: 270, column: 1, scope: !837)
!844 = !DILocation(line: 269, column: 5, scope: !837)
!845 = distinct !DISubprogram(name: "is_kept", scope: !6, file: !6, line: 168, type: !7, scopeLine: 168, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!846 = !DILocation(line: 169, column: 10, scope: !845)
!847 = !DILocation(line: 169, column: 19, scope: !845)
!848 = !DILocation(line: 169, column: 31, scope: !845)
!849 = !DILocation(line: 169, column: 41, scope: !845)
!850 = !DILocation(line: 169, column: 38, scope: !845)
!851 = !DILocation(line: 169, column: 5, scope: !845)
!852 = !DILocation(line: 170, column: 22, scope: !845)
!853 = !DILocation(line: 170, column: 14, scope: !845)
!854 = !DILocation(line: 170, column: 33, scope: !845)
!855 = !DILocation(line: 170, column: 30, scope: !845)
!856 = !DILocation(line: 170, column: 40, scope: !845)
!857 = !DILocation(line: 170, column: 51, scope: !845)
!858 = !DILocation(line: 170, column: 43, scope: !845)
!859 = !DILocation(line: 170, column: 59, scope: !845)
!860 = !DILocation(line: 170, column: 66, scope: !845)
!861 = !DILocation(line: 170, column: 13, scope: !845)
!862 = !DILocation(line: 171, column: 13, scope: !845)
!863 = !DILocation(line: 173, column: 5, scope: !845)
!864 = !DILocation(line: 169, column: 61, scope: !845)
!865 = distinct !{!865, !851, !863, !70}
!866 = !DILocation(line: 174, column: 5, scope: !845)
!867 = !DILocation(line: 175, column: 1, scope: !845)
!868 = distinct !DISubprogram(name: "unmask", scope: !6, file: !6, line: 97, type: !7, scopeLine: 97, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!869 = !DILocation(line: 98, column: 9, scope: !868)
!870 = !DILocation(line: 98, column: 19, scope: !868)
!871 = !DILocation(line: 98, column: 23, scope: !868)
!872 = !DILocation(line: 99, column: 20, scope: !868)
!873 = !DILocation(line: 100, column: 9, scope: !868)
!874 = !DILocation(line: 100, column: 27, scope: !868)
!875 = !{!13, !13, i64 0}
!876 = !DILocation(line: 100, column: 17, scope: !868)
!877 = !DILocation(line: 101, column: 14, scope: !868)
!878 = !DILocation(line: 101, column: 22, scope: !868)
!879 = !DILocation(line: 101, column: 39, scope: !868)
!880 = !DILocation(line: 101, column: 13, scope: !868)
!881 = !DILocation(line: 102, column: 24, scope: !868)
!882 = !DILocation(line: 102, column: 34, scope: !868)
!883 = !DILocation(line: 102, column: 32, scope: !868)
!884 = !DILocation(line: 102, column: 22, scope: !868)
!885 = !DILocation(line: 103, column: 9, scope: !868)
!886 = !DILocation(line: 104, column: 20, scope: !868)
!887 = !DILocation(line: 105, column: 19, scope: !868)
!888 = !DILocation(line: 106, column: 5, scope: !868)
!889 = !DILocation(line: 107, column: 1, scope: !868)
!890 = distinct !DISubprogram(name: "mask", scope: !6, file: !6, line: 85, type: !7, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!891 = !DILocation(line: 86, column: 10, scope: !890)
!892 = !DILocation(line: 86, column: 20, scope: !890)
!893 = !DILocation(line: 86, column: 24, scope: !890)
!894 = !DILocation(line: 86, column: 9, scope: !890)
!895 = !DILocation(line: 87, column: 20, scope: !890)
!896 = !DILocation(line: 88, column: 9, scope: !890)
!897 = !DILocation(line: 88, column: 27, scope: !890)
!898 = !DILocation(line: 88, column: 17, scope: !890)
!899 = !DILocation(line: 89, column: 20, scope: !890)
!900 = !DILocation(line: 89, column: 28, scope: !890)
!901 = !DILocation(line: 89, column: 18, scope: !890)
!902 = !DILocation(line: 90, column: 20, scope: !890)
!903 = !DILocation(line: 91, column: 19, scope: !890)
!904 = !DILocation(line: 91, column: 27, scope: !890)
!905 = !DILocation(line: 91, column: 17, scope: !890)
!906 = !DILocation(line: 92, column: 19, scope: !890)
!907 = !DILocation(line: 93, column: 5, scope: !890)
!908 = !DILocation(line: 94, column: 1, scope: !890)
!909 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 136, type: !7, scopeLine: 136, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!910 = !DILocation(line: 137, column: 5, scope: !909)
!911 = !DILocation(line: 137, column: 18, scope: !909)
!912 = !DILocation(line: 137, column: 25, scope: !909)
!913 = !DILocation(line: 137, column: 23, scope: !909)
!914 = !DILocation(line: 137, column: 11, scope: !909)
!915 = !DILocation(line: 138, column: 21, scope: !909)
!916 = !DILocation(line: 138, column: 26, scope: !909)
!917 = !DILocation(line: 138, column: 12, scope: !909)
!918 = !DILocation(line: 138, column: 37, scope: !909)
!919 = !DILocation(line: 138, column: 44, scope: !909)
!920 = !DILocation(line: 138, column: 42, scope: !909)
!921 = !DILocation(line: 138, column: 61, scope: !909)
!922 = !DILocation(line: 138, column: 51, scope: !909)
!923 = !DILocation(line: 138, column: 68, scope: !909)
!924 = !DILocation(line: 139, column: 1, scope: !909)
!925 = !DILocation(line: 138, column: 5, scope: !909)
