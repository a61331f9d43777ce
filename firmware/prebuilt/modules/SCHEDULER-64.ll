target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_SCHEDULER.input.create, 0"

%struct.thread = type { i16, i16, i16, i16, i32, i32, i32, i32, i32, i16, i8, i8, i16 }
%struct.request = type { i16, i16, i16, i16, i32, i32 }

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
@is_borrowed = internal global i8 0, align 1
@loans = internal global i16 0, align 2
@thread_count = internal global i16 0, align 2
@now = internal global i32 0, align 2
@alarm_time = internal global i32 0, align 2
@has_alarm = internal global i8 0, align 1
@scheduler_context = dso_local global [13 x i16] zeroinitializer, align 2
@scheduler_caller_stack = dso_local global i16 0, align 2
@scheduler_index = dso_local global i16 0, align 2
@mark = internal global i16 0, align 2
@active = internal global i16 0, align 2
@next_release = internal global i32 0, align 2
@is_masked = internal global i8 0, align 1
@enabled = internal global i8 0, align 1
@interrupted_timer = internal global i16 0, align 2
@running = internal global i8 0, align 1

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_refused() #0 section ".sm.SCHEDULER.text" !dbg !5 {
  call void @take_time() #4, !dbg !9
  %1 = load i16, ptr @scheduler_current, align 2, !dbg !10, !tbaa !11
  %2 = icmp eq i16 %1, 0, !dbg !15
  br i1 %2, label %3, label %6, !dbg !10

3:                                                ; preds = %0
  store i8 0, ptr @outside, align 1, !dbg !16, !tbaa !17
  %4 = load i16, ptr @pending, align 2, !dbg !19, !tbaa !11
  %5 = or i16 %4, 8192, !dbg !19
  store i16 %5, ptr @pending, align 2, !dbg !19, !tbaa !11
  br label %14, !dbg !20

6:                                                ; preds = %0
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !21, !tbaa !11
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !22
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 12, !dbg !23
  %10 = load i16, ptr %9, align 2, !dbg !24, !tbaa !25
  %11 = add i16 %10, 1, !dbg !24
  store i16 %11, ptr %9, align 2, !dbg !24, !tbaa !25
  %12 = load i16, ptr @scheduler_current, align 2, !dbg !29, !tbaa !11
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !30
  call void @finish(ptr noundef %13) #4, !dbg !31
  br label %14

14:                                               ; preds = %6, %3
  %15 = call zeroext i16 @decide() #4, !dbg !32
  ret i16 %15, !dbg !33
}

; Function Attrs: nounwind optsize
define internal void @take_time() #0 section ".sm.SCHEDULER.text" !dbg !34 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !35
  %2 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !36, !tbaa !11
  store i16 %2, ptr %1, align 2, !dbg !37, !tbaa !11
  %3 = load i16, ptr %1, align 2, !dbg !38, !tbaa !11
  %4 = load i16, ptr @mark, align 2, !dbg !39, !tbaa !11
  %5 = sub i16 %3, %4, !dbg !40
  %6 = zext i16 %5 to i32, !dbg !41
  %7 = load i32, ptr @now, align 2, !dbg !42, !tbaa !43
  %8 = add i32 %7, %6, !dbg !42
  store i32 %8, ptr @now, align 2, !dbg !42, !tbaa !43
  %9 = load i16, ptr %1, align 2, !dbg !44, !tbaa !11
  store i16 %9, ptr @mark, align 2, !dbg !45, !tbaa !11
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !46
  ret void, !dbg !46
}

; Function Attrs: nounwind optsize
define internal void @finish(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !47 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !48
  %5 = load ptr, ptr %2, align 2, !dbg !50, !tbaa !48
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 10, !dbg !51
  %7 = load i8, ptr %6, align 2, !dbg !51, !tbaa !52, !range !53, !noundef !8
  %8 = trunc i8 %7 to i1, !dbg !51
  %9 = zext i1 %8 to i16, !dbg !50
  %10 = load i16, ptr @active, align 2, !dbg !54, !tbaa !11
  %11 = sub i16 %10, %9, !dbg !54
  store i16 %11, ptr @active, align 2, !dbg !54, !tbaa !11
  %12 = load ptr, ptr %2, align 2, !dbg !55, !tbaa !48
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 10, !dbg !56
  store i8 0, ptr %13, align 2, !dbg !57, !tbaa !52
  %14 = load ptr, ptr %2, align 2, !dbg !58, !tbaa !48
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 11, !dbg !59
  store i8 0, ptr %15, align 1, !dbg !60, !tbaa !61
  store i16 0, ptr @loans, align 2, !dbg !62, !tbaa !11
  %16 = load ptr, ptr %2, align 2, !dbg !63, !tbaa !48
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 9, !dbg !64
  store i16 64, ptr %17, align 2, !dbg !65, !tbaa !66
  br label %18, !dbg !67

18:                                               ; preds = %30, %1
  %19 = load ptr, ptr %2, align 2, !dbg !68, !tbaa !48
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 4, !dbg !69
  %21 = load i32, ptr %20, align 2, !dbg !69, !tbaa !70
  %22 = icmp ne i32 %21, 0, !dbg !71
  br i1 %22, label %23, label %28, !dbg !72

23:                                               ; preds = %18
  %24 = load ptr, ptr %2, align 2, !dbg !73, !tbaa !48
  %25 = getelementptr inbounds %struct.thread, ptr %24, i32 0, i32 6, !dbg !74
  %26 = load i32, ptr %25, align 2, !dbg !74, !tbaa !75
  %27 = call zeroext i1 @is_due(i32 noundef %26) #4, !dbg !76
  br label %28

28:                                               ; preds = %23, %18
  %29 = phi i1 [ false, %18 ], [ %27, %23 ], !dbg !77
  br i1 %29, label %30, label %38, !dbg !67

30:                                               ; preds = %28
  %31 = load ptr, ptr %2, align 2, !dbg !78, !tbaa !48
  %32 = getelementptr inbounds %struct.thread, ptr %31, i32 0, i32 4, !dbg !79
  %33 = load i32, ptr %32, align 2, !dbg !79, !tbaa !70
  %34 = load ptr, ptr %2, align 2, !dbg !80, !tbaa !48
  %35 = getelementptr inbounds %struct.thread, ptr %34, i32 0, i32 6, !dbg !81
  %36 = load i32, ptr %35, align 2, !dbg !82, !tbaa !75
  %37 = add i32 %36, %33, !dbg !82
  store i32 %37, ptr %35, align 2, !dbg !82, !tbaa !75
  br label %18, !dbg !67, !llvm.loop !83

38:                                               ; preds = %28
  %39 = load i32, ptr @now, align 2, !dbg !86, !tbaa !43
  %40 = add i32 %39, 65535, !dbg !87
  store i32 %40, ptr @next_release, align 2, !dbg !88, !tbaa !43
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !89
  store i16 1, ptr %3, align 2, !dbg !90, !tbaa !11
  br label %41, !dbg !89

41:                                               ; preds = %65, %38
  %42 = load i16, ptr %3, align 2, !dbg !91, !tbaa !11
  %43 = load i16, ptr @thread_count, align 2, !dbg !92, !tbaa !11
  %44 = icmp ule i16 %42, %43, !dbg !93
  br i1 %44, label %46, label %45, !dbg !94

45:                                               ; preds = %41
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !94
  br label %68

46:                                               ; preds = %41
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !95
  %47 = load i16, ptr %3, align 2, !dbg !96, !tbaa !11
  %48 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %47, !dbg !97
  store ptr %48, ptr %4, align 2, !dbg !98, !tbaa !48
  %49 = load ptr, ptr %4, align 2, !dbg !99, !tbaa !48
  %50 = getelementptr inbounds %struct.thread, ptr %49, i32 0, i32 4, !dbg !100
  %51 = load i32, ptr %50, align 2, !dbg !100, !tbaa !70
  %52 = icmp ne i32 %51, 0, !dbg !101
  br i1 %52, label %53, label %64, !dbg !102

53:                                               ; preds = %46
  %54 = load ptr, ptr %4, align 2, !dbg !103, !tbaa !48
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 6, !dbg !104
  %56 = load i32, ptr %55, align 2, !dbg !104, !tbaa !75
  %57 = load i32, ptr @next_release, align 2, !dbg !105, !tbaa !43
  %58 = sub i32 %56, %57, !dbg !106
  %59 = icmp slt i32 %58, 0, !dbg !107
  br i1 %59, label %60, label %64, !dbg !99

60:                                               ; preds = %53
  %61 = load ptr, ptr %4, align 2, !dbg !108, !tbaa !48
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 6, !dbg !109
  %63 = load i32, ptr %62, align 2, !dbg !109, !tbaa !75
  store i32 %63, ptr @next_release, align 2, !dbg !110, !tbaa !43
  br label %64, !dbg !111

64:                                               ; preds = %60, %53, %46
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !112
  br label %65, !dbg !112

65:                                               ; preds = %64
  %66 = load i16, ptr %3, align 2, !dbg !113, !tbaa !11
  %67 = add i16 %66, 1, !dbg !113
  store i16 %67, ptr %3, align 2, !dbg !113, !tbaa !11
  br label %41, !dbg !94, !llvm.loop !114

68:                                               ; preds = %45
  ret void, !dbg !115
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @decide() #0 section ".sm.SCHEDULER.text" !dbg !116 {
  %1 = alloca i16, align 2
  %2 = alloca i8, align 1
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 1, ptr %2) #5, !dbg !117
  %6 = load i16, ptr @active, align 2, !dbg !118, !tbaa !11
  %7 = icmp ne i16 %6, 0, !dbg !119
  br i1 %7, label %11, label %8, !dbg !120

8:                                                ; preds = %0
  %9 = load i32, ptr @next_release, align 2, !dbg !121, !tbaa !43
  %10 = call zeroext i1 @is_due(i32 noundef %9) #4, !dbg !122
  br label %11, !dbg !120

11:                                               ; preds = %8, %0
  %12 = phi i1 [ true, %0 ], [ %10, %8 ]
  %13 = zext i1 %12 to i8, !dbg !123
  store i8 %13, ptr %2, align 1, !dbg !123, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !124
  store i16 1, ptr %3, align 2, !dbg !125, !tbaa !11
  br label %14, !dbg !124

14:                                               ; preds = %62, %11
  %15 = load i8, ptr %2, align 1, !dbg !126, !tbaa !17, !range !53, !noundef !8
  %16 = trunc i8 %15 to i1, !dbg !126
  br i1 %16, label %17, label %21, !dbg !127

17:                                               ; preds = %14
  %18 = load i16, ptr %3, align 2, !dbg !128, !tbaa !11
  %19 = load i16, ptr @thread_count, align 2, !dbg !129, !tbaa !11
  %20 = icmp ule i16 %18, %19, !dbg !130
  br label %21

21:                                               ; preds = %17, %14
  %22 = phi i1 [ false, %14 ], [ %20, %17 ], !dbg !131
  br i1 %22, label %24, label %23, !dbg !132

23:                                               ; preds = %21
  store i32 2, ptr %4, align 2
  br label %65, !dbg !132

24:                                               ; preds = %21
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !133
  %25 = load i16, ptr %3, align 2, !dbg !134, !tbaa !11
  %26 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %25, !dbg !135
  store ptr %26, ptr %5, align 2, !dbg !136, !tbaa !48
  %27 = load ptr, ptr %5, align 2, !dbg !137, !tbaa !48
  %28 = call zeroext i1 @wants(ptr noundef %27) #4, !dbg !138
  br i1 %28, label %29, label %58, !dbg !138

29:                                               ; preds = %24
  %30 = load i16, ptr %3, align 2, !dbg !139, !tbaa !11
  store i16 %30, ptr @scheduler_current, align 2, !dbg !140, !tbaa !11
  call void @set_timer() #4, !dbg !141
  %31 = load ptr, ptr %5, align 2, !dbg !142, !tbaa !48
  %32 = getelementptr inbounds %struct.thread, ptr %31, i32 0, i32 3, !dbg !143
  %33 = load i16, ptr %32, align 2, !dbg !143, !tbaa !144
  %34 = icmp ne i16 %33, 0, !dbg !145
  br i1 %34, label %35, label %39, !dbg !142

35:                                               ; preds = %29
  %36 = load ptr, ptr %5, align 2, !dbg !146, !tbaa !48
  %37 = getelementptr inbounds %struct.thread, ptr %36, i32 0, i32 3, !dbg !147
  %38 = load i16, ptr %37, align 2, !dbg !147, !tbaa !144
  br label %43, !dbg !142

39:                                               ; preds = %29
  %40 = load ptr, ptr %5, align 2, !dbg !148, !tbaa !48
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 0, !dbg !149
  %42 = load i16, ptr %41, align 2, !dbg !149, !tbaa !150
  br label %43, !dbg !142

43:                                               ; preds = %39, %35
  %44 = phi i16 [ %38, %35 ], [ %42, %39 ], !dbg !142
  store i16 %44, ptr @scheduler_target, align 2, !dbg !151, !tbaa !11
  %45 = load ptr, ptr %5, align 2, !dbg !152, !tbaa !48
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 3, !dbg !153
  %47 = load i16, ptr %46, align 2, !dbg !153, !tbaa !144
  %48 = icmp ne i16 %47, 0, !dbg !154
  br i1 %48, label %49, label %50, !dbg !152

49:                                               ; preds = %43
  br label %54, !dbg !152

50:                                               ; preds = %43
  %51 = load ptr, ptr %5, align 2, !dbg !155, !tbaa !48
  %52 = getelementptr inbounds %struct.thread, ptr %51, i32 0, i32 2, !dbg !156
  %53 = load i16, ptr %52, align 2, !dbg !156, !tbaa !157
  br label %54, !dbg !152

54:                                               ; preds = %50, %49
  %55 = phi i16 [ -32768, %49 ], [ %53, %50 ], !dbg !152
  store i16 %55, ptr @scheduler_index, align 2, !dbg !158, !tbaa !11
  %56 = load ptr, ptr %5, align 2, !dbg !159, !tbaa !48
  %57 = getelementptr inbounds %struct.thread, ptr %56, i32 0, i32 3, !dbg !160
  store i16 0, ptr %57, align 2, !dbg !161, !tbaa !144
  store i16 0, ptr %1, align 2, !dbg !162
  store i32 1, ptr %4, align 2
  br label %59, !dbg !162

58:                                               ; preds = %24
  store i32 0, ptr %4, align 2, !dbg !163
  br label %59, !dbg !163

59:                                               ; preds = %58, %54
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !163
  %60 = load i32, ptr %4, align 2
  switch i32 %60, label %65 [
    i32 0, label %61
  ]

61:                                               ; preds = %59
  br label %62, !dbg !163

62:                                               ; preds = %61
  %63 = load i16, ptr %3, align 2, !dbg !164, !tbaa !11
  %64 = add i16 %63, 1, !dbg !164
  store i16 %64, ptr %3, align 2, !dbg !164, !tbaa !11
  br label %14, !dbg !132, !llvm.loop !165

65:                                               ; preds = %59, %23
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !132
  %66 = load i32, ptr %4, align 2
  switch i32 %66, label %89 [
    i32 2, label %67
  ]

67:                                               ; preds = %65
  store i16 0, ptr @scheduler_current, align 2, !dbg !166, !tbaa !11
  %68 = load i32, ptr @next_release, align 2, !dbg !167, !tbaa !43
  %69 = call zeroext i1 @is_due(i32 noundef %68) #4, !dbg !168
  br i1 %69, label %70, label %76, !dbg !169

70:                                               ; preds = %67
  %71 = load i16, ptr @active, align 2, !dbg !170, !tbaa !11
  %72 = icmp eq i16 %71, 0, !dbg !171
  br i1 %72, label %73, label %76, !dbg !168

73:                                               ; preds = %70
  %74 = load i32, ptr @now, align 2, !dbg !172, !tbaa !43
  %75 = add i32 %74, 65535, !dbg !173
  store i32 %75, ptr @next_release, align 2, !dbg !174, !tbaa !43
  br label %76, !dbg !175

76:                                               ; preds = %73, %70, %67
  %77 = load i8, ptr @has_alarm, align 1, !dbg !176, !tbaa !17, !range !53, !noundef !8
  %78 = trunc i8 %77 to i1, !dbg !176
  br i1 %78, label %79, label %85, !dbg !177

79:                                               ; preds = %76
  %80 = load i32, ptr @alarm_time, align 2, !dbg !178, !tbaa !43
  %81 = call zeroext i1 @is_due(i32 noundef %80) #4, !dbg !179
  br i1 %81, label %82, label %85, !dbg !176

82:                                               ; preds = %79
  store i8 0, ptr @has_alarm, align 1, !dbg !180, !tbaa !17
  %83 = load i16, ptr @pending, align 2, !dbg !181, !tbaa !11
  %84 = or i16 %83, 512, !dbg !181
  store i16 %84, ptr @pending, align 2, !dbg !181, !tbaa !11
  br label %85, !dbg !182

85:                                               ; preds = %82, %79, %76
  call void @set_timer() #4, !dbg !183
  %86 = load i16, ptr @active, align 2, !dbg !184, !tbaa !11
  %87 = icmp eq i16 %86, 0, !dbg !185
  %88 = call zeroext i16 @go_to_operating_system(i1 noundef zeroext %87) #4, !dbg !186
  store i16 %88, ptr %1, align 2, !dbg !187
  store i32 1, ptr %4, align 2
  br label %89, !dbg !187

89:                                               ; preds = %85, %65
  call void @llvm.lifetime.end.p0(i64 1, ptr %2) #5, !dbg !188
  %90 = load i16, ptr %1, align 2, !dbg !188
  ret i16 %90, !dbg !188
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_interrupted(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !189 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i8, align 1
  %6 = alloca i32, align 2
  %7 = alloca ptr, align 2
  %8 = alloca ptr, align 2
  %9 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !190
  %10 = load i16, ptr @scheduler_interrupt, align 2, !dbg !191, !tbaa !11
  %11 = and i16 %10, 15, !dbg !192
  store i16 %11, ptr %4, align 2, !dbg !193, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 1, ptr %5) #5, !dbg !194
  %12 = load i16, ptr %4, align 2, !dbg !195, !tbaa !11
  %13 = icmp ugt i16 %12, 9, !dbg !196
  br i1 %13, label %14, label %18, !dbg !197

14:                                               ; preds = %1
  %15 = load volatile i16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !198, !tbaa !11
  %16 = and i16 %15, 1, !dbg !199
  %17 = icmp ne i16 %16, 0, !dbg !197
  br label %18

18:                                               ; preds = %14, %1
  %19 = phi i1 [ false, %1 ], [ %17, %14 ], !dbg !200
  %20 = zext i1 %19 to i8, !dbg !201
  store i8 %20, ptr %5, align 1, !dbg !201, !tbaa !17
  %21 = load i16, ptr @scheduler_current, align 2, !dbg !202, !tbaa !11
  %22 = icmp eq i16 %21, 0, !dbg !203
  br i1 %22, label %23, label %39, !dbg !204

23:                                               ; preds = %18
  %24 = load i16, ptr %3, align 2, !dbg !205, !tbaa !11
  %25 = icmp eq i16 %24, 0, !dbg !206
  br i1 %25, label %26, label %39, !dbg !207

26:                                               ; preds = %23
  %27 = load i16, ptr @handled, align 2, !dbg !208, !tbaa !11
  %28 = load i16, ptr %4, align 2, !dbg !209, !tbaa !11
  %29 = lshr i16 %27, %28, !dbg !210
  %30 = and i16 %29, 1, !dbg !211
  %31 = icmp ne i16 %30, 0, !dbg !211
  br i1 %31, label %39, label %32, !dbg !212

32:                                               ; preds = %26
  %33 = load i8, ptr %5, align 1, !dbg !213, !tbaa !17, !range !53, !noundef !8
  %34 = trunc i8 %33 to i1, !dbg !213
  br i1 %34, label %39, label %35, !dbg !202

35:                                               ; preds = %32
  store i8 1, ptr @outside, align 1, !dbg !214, !tbaa !17
  %36 = load i16, ptr %4, align 2, !dbg !215, !tbaa !11
  %37 = mul i16 4, %36, !dbg !215
  %38 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %37, !dbg !215
  store i16 %38, ptr @scheduler_target, align 2, !dbg !216, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !217
  store i32 1, ptr %6, align 2
  br label %179, !dbg !217

39:                                               ; preds = %32, %26, %23, %18
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #5, !dbg !218
  %40 = load i16, ptr @scheduler_current, align 2, !dbg !219, !tbaa !11
  %41 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %40, !dbg !220
  store ptr %41, ptr %7, align 2, !dbg !221, !tbaa !48
  %42 = load i16, ptr @scheduler_current, align 2, !dbg !222, !tbaa !11
  %43 = icmp ne i16 %42, 0, !dbg !223
  br i1 %43, label %44, label %55, !dbg !224

44:                                               ; preds = %39
  %45 = load i16, ptr %4, align 2, !dbg !225, !tbaa !11
  %46 = icmp ult i16 %45, 9, !dbg !226
  br i1 %46, label %47, label %55, !dbg !227

47:                                               ; preds = %44
  %48 = load i16, ptr %4, align 2, !dbg !228, !tbaa !11
  %49 = load i16, ptr %3, align 2, !dbg !229, !tbaa !11
  %50 = call zeroext i1 @lends(i16 noundef zeroext %48, i16 noundef zeroext %49) #4, !dbg !230
  br i1 %50, label %51, label %55, !dbg !222

51:                                               ; preds = %47
  %52 = load ptr, ptr %7, align 2, !dbg !231, !tbaa !48
  %53 = load i16, ptr %3, align 2, !dbg !232, !tbaa !11
  %54 = call zeroext i16 @lend(ptr noundef %52, i16 noundef zeroext %53) #4, !dbg !233
  store i16 %54, ptr %2, align 2, !dbg !234
  store i32 1, ptr %6, align 2
  br label %178, !dbg !234

55:                                               ; preds = %47, %44, %39
  %56 = load i16, ptr %3, align 2, !dbg !235, !tbaa !11
  store ptr @__sm_SCHEDULER_entry, ptr %8, align 2, !dbg !236, !tbaa !48
  %57 = load ptr, ptr %8, align 2, !dbg !236, !tbaa !48
  %58 = ptrtoint ptr %57 to i16, !dbg !237
  %59 = icmp eq i16 %56, %58, !dbg !238
  br i1 %59, label %60, label %67, !dbg !235

60:                                               ; preds = %55
  %61 = load i8, ptr @is_looking, align 1, !dbg !239, !tbaa !17, !range !53, !noundef !8
  %62 = trunc i8 %61 to i1, !dbg !239
  br i1 %62, label %65, label %63, !dbg !240

63:                                               ; preds = %60
  %64 = call zeroext i16 @scheduler_refused() #4, !dbg !241
  store i16 %64, ptr %2, align 2, !dbg !242
  store i32 1, ptr %6, align 2
  br label %178, !dbg !242

65:                                               ; preds = %60
  store i8 0, ptr @is_looking, align 1, !dbg !243, !tbaa !17
  store i8 1, ptr @is_claimed, align 1, !dbg !244, !tbaa !17
  %66 = call zeroext i16 @decide() #4, !dbg !245
  store i16 %66, ptr %2, align 2, !dbg !246
  store i32 1, ptr %6, align 2
  br label %178, !dbg !246

67:                                               ; preds = %55
  call void @take_time() #4, !dbg !247
  %68 = load i8, ptr @is_borrowed, align 1, !dbg !248, !tbaa !17, !range !53, !noundef !8
  %69 = trunc i8 %68 to i1, !dbg !248
  br i1 %69, label %70, label %72, !dbg !248

70:                                               ; preds = %67
  store i8 0, ptr @is_borrowed, align 1, !dbg !249, !tbaa !17
  store i16 40, ptr @loans, align 2, !dbg !250, !tbaa !11
  %71 = load i16, ptr %3, align 2, !dbg !251, !tbaa !11
  store i16 %71, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !252, !tbaa !144
  br label %119, !dbg !253

72:                                               ; preds = %67
  %73 = load i16, ptr @scheduler_current, align 2, !dbg !254, !tbaa !11
  %74 = icmp eq i16 %73, 0, !dbg !255
  br i1 %74, label %75, label %92, !dbg !254

75:                                               ; preds = %72
  %76 = load i16, ptr %3, align 2, !dbg !256, !tbaa !11
  %77 = icmp eq i16 %76, 0, !dbg !257
  %78 = zext i1 %77 to i8, !dbg !258
  store i8 %78, ptr @outside, align 1, !dbg !258, !tbaa !17
  %79 = load i16, ptr %3, align 2, !dbg !259, !tbaa !11
  %80 = icmp ne i16 %79, 0, !dbg !260
  br i1 %80, label %81, label %91, !dbg !259

81:                                               ; preds = %75
  %82 = load i16, ptr %4, align 2, !dbg !261, !tbaa !11
  %83 = icmp eq i16 %82, 13, !dbg !262
  br i1 %83, label %84, label %85, !dbg !261

84:                                               ; preds = %81
  br label %87, !dbg !261

85:                                               ; preds = %81
  %86 = load i16, ptr %3, align 2, !dbg !263, !tbaa !11
  br label %87, !dbg !261

87:                                               ; preds = %85, %84
  %88 = phi i16 [ 0, %84 ], [ %86, %85 ], !dbg !261
  %89 = load ptr, ptr %7, align 2, !dbg !264, !tbaa !48
  %90 = getelementptr inbounds %struct.thread, ptr %89, i32 0, i32 3, !dbg !265
  store i16 %88, ptr %90, align 2, !dbg !266, !tbaa !144
  br label %91, !dbg !267

91:                                               ; preds = %87, %75
  br label %118, !dbg !268

92:                                               ; preds = %72
  %93 = load i16, ptr %3, align 2, !dbg !269, !tbaa !11
  %94 = icmp eq i16 %93, 0, !dbg !270
  br i1 %94, label %95, label %101, !dbg !269

95:                                               ; preds = %92
  %96 = load ptr, ptr %7, align 2, !dbg !271, !tbaa !48
  %97 = getelementptr inbounds %struct.thread, ptr %96, i32 0, i32 12, !dbg !272
  %98 = load i16, ptr %97, align 2, !dbg !273, !tbaa !25
  %99 = add i16 %98, 1, !dbg !273
  store i16 %99, ptr %97, align 2, !dbg !273, !tbaa !25
  %100 = load ptr, ptr %7, align 2, !dbg !274, !tbaa !48
  call void @finish(ptr noundef %100) #4, !dbg !275
  br label %117, !dbg !276

101:                                              ; preds = %92
  %102 = load i16, ptr %4, align 2, !dbg !277, !tbaa !11
  %103 = icmp eq i16 %102, 13, !dbg !278
  br i1 %103, label %104, label %112, !dbg !279

104:                                              ; preds = %101
  %105 = load i16, ptr %3, align 2, !dbg !280, !tbaa !11
  %106 = load ptr, ptr %7, align 2, !dbg !281, !tbaa !48
  %107 = getelementptr inbounds %struct.thread, ptr %106, i32 0, i32 0, !dbg !282
  %108 = load i16, ptr %107, align 2, !dbg !282, !tbaa !150
  %109 = icmp eq i16 %105, %108, !dbg !283
  br i1 %109, label %110, label %112, !dbg !277

110:                                              ; preds = %104
  %111 = load ptr, ptr %7, align 2, !dbg !284, !tbaa !48
  call void @yield(ptr noundef %111) #4, !dbg !285
  br label %116, !dbg !286

112:                                              ; preds = %104, %101
  %113 = load i16, ptr %3, align 2, !dbg !287, !tbaa !11
  %114 = load ptr, ptr %7, align 2, !dbg !288, !tbaa !48
  %115 = getelementptr inbounds %struct.thread, ptr %114, i32 0, i32 3, !dbg !289
  store i16 %113, ptr %115, align 2, !dbg !290, !tbaa !144
  br label %116

116:                                              ; preds = %112, %110
  br label %117

117:                                              ; preds = %116, %95
  br label %118

118:                                              ; preds = %117, %91
  br label %119

119:                                              ; preds = %118, %70
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #5, !dbg !291
  store i16 1, ptr %9, align 2, !dbg !292, !tbaa !11
  br label %120, !dbg !291

120:                                              ; preds = %159, %119
  %121 = load i16, ptr %4, align 2, !dbg !293, !tbaa !11
  %122 = icmp ne i16 %121, 9, !dbg !294
  br i1 %122, label %123, label %133, !dbg !295

123:                                              ; preds = %120
  %124 = load i16, ptr @handled, align 2, !dbg !296, !tbaa !11
  %125 = load i16, ptr %4, align 2, !dbg !297, !tbaa !11
  %126 = lshr i16 %124, %125, !dbg !298
  %127 = and i16 %126, 1, !dbg !299
  %128 = icmp ne i16 %127, 0, !dbg !299
  br i1 %128, label %129, label %133, !dbg !300

129:                                              ; preds = %123
  %130 = load i16, ptr %9, align 2, !dbg !301, !tbaa !11
  %131 = load i16, ptr @thread_count, align 2, !dbg !302, !tbaa !11
  %132 = icmp ule i16 %130, %131, !dbg !303
  br label %133

133:                                              ; preds = %129, %123, %120
  %134 = phi i1 [ false, %123 ], [ false, %120 ], [ %132, %129 ], !dbg !200
  br i1 %134, label %136, label %135, !dbg !304

135:                                              ; preds = %133
  store i32 2, ptr %6, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #5, !dbg !304
  br label %162

136:                                              ; preds = %133
  %137 = load i16, ptr %9, align 2, !dbg !305, !tbaa !11
  %138 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %137, !dbg !306
  %139 = getelementptr inbounds %struct.thread, ptr %138, i32 0, i32 2, !dbg !307
  %140 = load i16, ptr %139, align 2, !dbg !307, !tbaa !157
  %141 = load i16, ptr %4, align 2, !dbg !308, !tbaa !11
  %142 = add i16 -32, %141, !dbg !309
  %143 = icmp eq i16 %140, %142, !dbg !310
  br i1 %143, label %144, label %158, !dbg !306

144:                                              ; preds = %136
  %145 = load i16, ptr %9, align 2, !dbg !311, !tbaa !11
  %146 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %145, !dbg !312
  %147 = getelementptr inbounds %struct.thread, ptr %146, i32 0, i32 10, !dbg !313
  %148 = load i8, ptr %147, align 2, !dbg !313, !tbaa !52, !range !53, !noundef !8
  %149 = trunc i8 %148 to i1, !dbg !313
  br i1 %149, label %157, label %150, !dbg !314

150:                                              ; preds = %144
  %151 = load i32, ptr @now, align 2, !dbg !315, !tbaa !43
  %152 = load i16, ptr %9, align 2, !dbg !316, !tbaa !11
  %153 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %152, !dbg !317
  %154 = getelementptr inbounds %struct.thread, ptr %153, i32 0, i32 6, !dbg !318
  store i32 %151, ptr %154, align 2, !dbg !319, !tbaa !75
  %155 = load i16, ptr %9, align 2, !dbg !320, !tbaa !11
  %156 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %155, !dbg !321
  call void @activate(ptr noundef %156) #4, !dbg !322
  br label %157, !dbg !323

157:                                              ; preds = %150, %144
  br label %158, !dbg !324

158:                                              ; preds = %157, %136
  br label %159, !dbg !325

159:                                              ; preds = %158
  %160 = load i16, ptr %9, align 2, !dbg !326, !tbaa !11
  %161 = add i16 %160, 1, !dbg !326
  store i16 %161, ptr %9, align 2, !dbg !326, !tbaa !11
  br label %120, !dbg !304, !llvm.loop !327

162:                                              ; preds = %135
  %163 = load i16, ptr @handled, align 2, !dbg !328, !tbaa !11
  %164 = load i16, ptr %4, align 2, !dbg !329, !tbaa !11
  %165 = lshr i16 %163, %164, !dbg !330
  %166 = and i16 %165, 1, !dbg !331
  %167 = icmp ne i16 %166, 0, !dbg !331
  br i1 %167, label %176, label %168, !dbg !332

168:                                              ; preds = %162
  %169 = load i16, ptr %4, align 2, !dbg !333, !tbaa !11
  %170 = icmp ne i16 %169, 13, !dbg !334
  br i1 %170, label %174, label %171, !dbg !335

171:                                              ; preds = %168
  %172 = load i16, ptr @scheduler_current, align 2, !dbg !336, !tbaa !11
  %173 = icmp eq i16 %172, 0, !dbg !337
  br i1 %173, label %174, label %176, !dbg !338

174:                                              ; preds = %171, %168
  %175 = load i16, ptr %4, align 2, !dbg !339, !tbaa !11
  call void @put_off(i16 noundef zeroext %175) #4, !dbg !340
  br label %176, !dbg !341

176:                                              ; preds = %174, %171, %162
  %177 = call zeroext i16 @decide() #4, !dbg !342
  store i16 %177, ptr %2, align 2, !dbg !343
  store i32 1, ptr %6, align 2
  br label %178, !dbg !343

178:                                              ; preds = %176, %65, %63, %51
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #5, !dbg !344
  br label %179

179:                                              ; preds = %178, %35
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #5, !dbg !344
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !344
  %180 = load i16, ptr %2, align 2, !dbg !344
  ret i16 %180, !dbg !344
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal zeroext i1 @lends(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !345 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  store i16 %1, ptr %4, align 2, !tbaa !11
  %6 = load i16, ptr %4, align 2, !dbg !346, !tbaa !11
  %7 = icmp ne i16 %6, 0, !dbg !347
  br i1 %7, label %8, label %31, !dbg !348

8:                                                ; preds = %2
  %9 = load i16, ptr %4, align 2, !dbg !349, !tbaa !11
  store ptr @__sm_SCHEDULER_entry, ptr %5, align 2, !dbg !350, !tbaa !48
  %10 = load ptr, ptr %5, align 2, !dbg !350, !tbaa !48
  %11 = ptrtoint ptr %10 to i16, !dbg !351
  %12 = icmp ne i16 %9, %11, !dbg !352
  br i1 %12, label %13, label %31, !dbg !353

13:                                               ; preds = %8
  %14 = load i8, ptr @outside, align 1, !dbg !354, !tbaa !17, !range !53, !noundef !8
  %15 = trunc i8 %14 to i1, !dbg !354
  br i1 %15, label %16, label %31, !dbg !355

16:                                               ; preds = %13
  %17 = load i8, ptr @is_borrowed, align 1, !dbg !356, !tbaa !17, !range !53, !noundef !8
  %18 = trunc i8 %17 to i1, !dbg !356
  br i1 %18, label %31, label %19, !dbg !357

19:                                               ; preds = %16
  %20 = load i16, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !358, !tbaa !144
  %21 = icmp eq i16 %20, 0, !dbg !359
  br i1 %21, label %22, label %31, !dbg !360

22:                                               ; preds = %19
  %23 = load i16, ptr @handled, align 2, !dbg !361, !tbaa !11
  %24 = load i16, ptr %3, align 2, !dbg !362, !tbaa !11
  %25 = lshr i16 %23, %24, !dbg !363
  %26 = and i16 %25, 1, !dbg !364
  %27 = icmp ne i16 %26, 0, !dbg !364
  br i1 %27, label %31, label %28, !dbg !365

28:                                               ; preds = %22
  %29 = load i16, ptr @loans, align 2, !dbg !366, !tbaa !11
  %30 = icmp ult i16 %29, 40, !dbg !367
  br label %31

31:                                               ; preds = %28, %22, %19, %16, %13, %8, %2
  %32 = phi i1 [ false, %22 ], [ false, %19 ], [ false, %16 ], [ false, %13 ], [ false, %8 ], [ false, %2 ], [ %30, %28 ], !dbg !368
  ret i1 %32, !dbg !369
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @lend(ptr noundef %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !370 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  store i16 %1, ptr %4, align 2, !tbaa !11
  %5 = load i16, ptr %4, align 2, !dbg !371, !tbaa !11
  %6 = load ptr, ptr %3, align 2, !dbg !372, !tbaa !48
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 3, !dbg !373
  store i16 %5, ptr %7, align 2, !dbg !374, !tbaa !144
  %8 = load i16, ptr @loans, align 2, !dbg !375, !tbaa !11
  %9 = add i16 %8, 1, !dbg !375
  store i16 %9, ptr @loans, align 2, !dbg !375, !tbaa !11
  store i8 1, ptr @is_borrowed, align 1, !dbg !376, !tbaa !17
  %10 = load volatile i16, ptr inttoptr (i16 370 to ptr), align 2, !dbg !377, !tbaa !11
  store i16 %10, ptr @interrupted_timer, align 2, !dbg !378, !tbaa !11
  %11 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !379, !tbaa !11
  %12 = add i16 %11, 150, !dbg !380
  store volatile i16 %12, ptr inttoptr (i16 370 to ptr), align 2, !dbg !381, !tbaa !11
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 68), ptr @scheduler_target, align 2, !dbg !382, !tbaa !11
  ret i16 3, !dbg !383
}

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !384 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !48
  %3 = load ptr, ptr %2, align 2, !dbg !385, !tbaa !48
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 11, !dbg !386
  store i8 1, ptr %4, align 1, !dbg !387, !tbaa !61
  %5 = load i32, ptr @now, align 2, !dbg !388, !tbaa !43
  %6 = load ptr, ptr %2, align 2, !dbg !389, !tbaa !48
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 9, !dbg !390
  %8 = load i16, ptr %7, align 2, !dbg !390, !tbaa !66
  %9 = icmp ugt i16 %8, 2048, !dbg !391
  br i1 %9, label %10, label %11, !dbg !389

10:                                               ; preds = %1
  br label %15, !dbg !389

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 2, !dbg !392, !tbaa !48
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 9, !dbg !393
  %14 = load i16, ptr %13, align 2, !dbg !393, !tbaa !66
  br label %15, !dbg !389

15:                                               ; preds = %11, %10
  %16 = phi i16 [ 2048, %10 ], [ %14, %11 ], !dbg !389
  %17 = zext i16 %16 to i32, !dbg !394
  %18 = add i32 %5, %17, !dbg !395
  %19 = load ptr, ptr %2, align 2, !dbg !396, !tbaa !48
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 8, !dbg !397
  store i32 %18, ptr %20, align 2, !dbg !398, !tbaa !399
  %21 = load ptr, ptr %2, align 2, !dbg !400, !tbaa !48
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 9, !dbg !401
  %23 = load i16, ptr %22, align 2, !dbg !401, !tbaa !66
  %24 = icmp ule i16 %23, 2048, !dbg !402
  br i1 %24, label %25, label %30, !dbg !400

25:                                               ; preds = %15
  %26 = load ptr, ptr %2, align 2, !dbg !403, !tbaa !48
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 9, !dbg !404
  %28 = load i16, ptr %27, align 2, !dbg !405, !tbaa !66
  %29 = shl i16 %28, 1, !dbg !405
  store i16 %29, ptr %27, align 2, !dbg !405, !tbaa !66
  br label %30, !dbg !406

30:                                               ; preds = %25, %15
  ret void, !dbg !407
}

; Function Attrs: nounwind optsize
define internal void @activate(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !408 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !48
  %3 = load ptr, ptr %2, align 2, !dbg !409, !tbaa !48
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !410
  store i8 1, ptr %4, align 2, !dbg !411, !tbaa !52
  %5 = load ptr, ptr %2, align 2, !dbg !412, !tbaa !48
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 6, !dbg !413
  %7 = load i32, ptr %6, align 2, !dbg !413, !tbaa !75
  %8 = load ptr, ptr %2, align 2, !dbg !414, !tbaa !48
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 5, !dbg !415
  %10 = load i32, ptr %9, align 2, !dbg !415, !tbaa !416
  %11 = add i32 %7, %10, !dbg !417
  %12 = load ptr, ptr %2, align 2, !dbg !418, !tbaa !48
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 7, !dbg !419
  store i32 %11, ptr %13, align 2, !dbg !420, !tbaa !421
  %14 = load i16, ptr @active, align 2, !dbg !422, !tbaa !11
  %15 = add i16 %14, 1, !dbg !422
  store i16 %15, ptr @active, align 2, !dbg !422, !tbaa !11
  ret void, !dbg !423
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @put_off(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !424 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !11
  %3 = load i16, ptr %2, align 2, !dbg !425, !tbaa !11
  %4 = icmp ne i16 %3, 7, !dbg !426
  br i1 %4, label %5, label %13, !dbg !427

5:                                                ; preds = %1
  %6 = load i16, ptr %2, align 2, !dbg !428, !tbaa !11
  %7 = icmp ne i16 %6, 6, !dbg !429
  br i1 %7, label %8, label %13, !dbg !425

8:                                                ; preds = %5
  %9 = load i16, ptr %2, align 2, !dbg !430, !tbaa !11
  %10 = shl i16 1, %9, !dbg !431
  %11 = load i16, ptr @pending, align 2, !dbg !432, !tbaa !11
  %12 = or i16 %11, %10, !dbg !432
  store i16 %12, ptr @pending, align 2, !dbg !432, !tbaa !11
  br label %18, !dbg !433

13:                                               ; preds = %5, %1
  %14 = load i16, ptr @scheduler_current, align 2, !dbg !434, !tbaa !11
  %15 = icmp ne i16 %14, 0, !dbg !435
  br i1 %15, label %16, label %17, !dbg !434

16:                                               ; preds = %13
  call void @mask() #4, !dbg !436
  br label %17, !dbg !437

17:                                               ; preds = %16, %13
  br label %18

18:                                               ; preds = %17, %8
  ret void, !dbg !438
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !439 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !440
  %4 = load i16, ptr @scheduler_current, align 2, !dbg !441, !tbaa !11
  %5 = icmp eq i16 %4, 0, !dbg !442
  br i1 %5, label %13, label %6, !dbg !443

6:                                                ; preds = %1
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !444, !tbaa !11
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !445
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 1, !dbg !446
  %10 = load i16, ptr %9, align 2, !dbg !446, !tbaa !447
  %11 = load i16, ptr %3, align 2, !dbg !448, !tbaa !440
  %12 = icmp ne i16 %10, %11, !dbg !449
  br i1 %12, label %13, label %15, !dbg !441

13:                                               ; preds = %6, %1
  %14 = call zeroext i16 @scheduler_refused() #4, !dbg !450
  store i16 %14, ptr %2, align 2, !dbg !451
  br label %19, !dbg !451

15:                                               ; preds = %6
  call void @take_time() #4, !dbg !452
  %16 = load i16, ptr @scheduler_current, align 2, !dbg !453, !tbaa !11
  %17 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %16, !dbg !454
  call void @finish(ptr noundef %17) #4, !dbg !455
  %18 = call zeroext i16 @decide() #4, !dbg !456
  store i16 %18, ptr %2, align 2, !dbg !457
  br label %19, !dbg !457

19:                                               ; preds = %15, %13
  %20 = load i16, ptr %2, align 2, !dbg !458
  ret i16 %20, !dbg !458
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !459 {
  %1 = alloca i16, align 2
  %2 = load i8, ptr @is_borrowed, align 1, !dbg !460, !tbaa !17, !range !53, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !460
  br i1 %3, label %4, label %8, !dbg !460

4:                                                ; preds = %0
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !461, !tbaa !11
  %6 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %5, !dbg !462
  %7 = call zeroext i16 @take_back(ptr noundef %6) #4, !dbg !463
  store i16 %7, ptr %1, align 2, !dbg !464
  br label %10, !dbg !464

8:                                                ; preds = %0
  call void @take_time() #4, !dbg !465
  store i8 0, ptr @outside, align 1, !dbg !466, !tbaa !17
  %9 = call zeroext i16 @decide() #4, !dbg !467
  store i16 %9, ptr %1, align 2, !dbg !468
  br label %10, !dbg !468

10:                                               ; preds = %8, %4
  %11 = load i16, ptr %1, align 2, !dbg !469
  ret i16 %11, !dbg !469
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @take_back(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !470 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !48
  store i8 0, ptr @is_borrowed, align 1, !dbg !471, !tbaa !17
  %3 = load i16, ptr @interrupted_timer, align 2, !dbg !472, !tbaa !11
  store volatile i16 %3, ptr inttoptr (i16 370 to ptr), align 2, !dbg !473, !tbaa !11
  %4 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !474, !tbaa !11
  %5 = load i16, ptr @interrupted_timer, align 2, !dbg !475, !tbaa !11
  %6 = sub i16 %4, %5, !dbg !476
  %7 = icmp sge i16 %6, 0, !dbg !477
  br i1 %7, label %8, label %9, !dbg !478

8:                                                ; preds = %1
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !479, !tbaa !11
  br label %9, !dbg !480

9:                                                ; preds = %8, %1
  %10 = load ptr, ptr %2, align 2, !dbg !481, !tbaa !48
  %11 = getelementptr inbounds %struct.thread, ptr %10, i32 0, i32 3, !dbg !482
  %12 = load i16, ptr %11, align 2, !dbg !482, !tbaa !144
  store i16 %12, ptr @scheduler_target, align 2, !dbg !483, !tbaa !11
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !484, !tbaa !11
  %13 = load ptr, ptr %2, align 2, !dbg !485, !tbaa !48
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 3, !dbg !486
  store i16 0, ptr %14, align 2, !dbg !487, !tbaa !144
  ret i16 0, !dbg !488
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !489 {
  call void @take_time() #4, !dbg !490
  %1 = load i32, ptr @now, align 2, !dbg !491, !tbaa !43
  ret i32 %1, !dbg !492
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !493 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  store i16 %1, ptr %4, align 2, !tbaa !11
  call void @start_clock() #4, !dbg !494
  call void @take_time() #4, !dbg !495
  %5 = load i32, ptr @now, align 2, !dbg !496, !tbaa !43
  %6 = load i16, ptr %4, align 2, !dbg !497, !tbaa !11
  %7 = zext i16 %6 to i32, !dbg !498
  %8 = shl i32 %7, 16, !dbg !499
  %9 = load i16, ptr %3, align 2, !dbg !500, !tbaa !11
  %10 = zext i16 %9 to i32, !dbg !500
  %11 = or i32 %8, %10, !dbg !501
  %12 = add i32 %5, %11, !dbg !502
  store i32 %12, ptr @alarm_time, align 2, !dbg !503, !tbaa !43
  store i8 1, ptr @has_alarm, align 1, !dbg !504, !tbaa !17
  call void @set_timer() #4, !dbg !505
  ret void, !dbg !506
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !507 {
  %1 = load i8, ptr @running, align 1, !dbg !508, !tbaa !17, !range !53, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !508
  br i1 %2, label %4, label %3, !dbg !509

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !510, !tbaa !17
  store i16 512, ptr @handled, align 2, !dbg !511, !tbaa !11
  store i32 65535, ptr @next_release, align 2, !dbg !512, !tbaa !43
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !513, !tbaa !11
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !514, !tbaa !11
  br label %4, !dbg !515

4:                                                ; preds = %3, %0
  ret void, !dbg !516
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !517 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !518
  store i16 -15536, ptr %1, align 2, !dbg !519, !tbaa !11
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !520, !tbaa !11
  %6 = icmp eq i16 %5, 0, !dbg !521
  br i1 %6, label %7, label %18, !dbg !520

7:                                                ; preds = %0
  %8 = load i16, ptr %1, align 2, !dbg !522, !tbaa !11
  %9 = load i32, ptr @next_release, align 2, !dbg !523, !tbaa !43
  %10 = call zeroext i16 @sooner(i16 noundef zeroext %8, i32 noundef %9) #4, !dbg !524
  store i16 %10, ptr %1, align 2, !dbg !525, !tbaa !11
  %11 = load i8, ptr @has_alarm, align 1, !dbg !526, !tbaa !17, !range !53, !noundef !8
  %12 = trunc i8 %11 to i1, !dbg !526
  br i1 %12, label %13, label %17, !dbg !526

13:                                               ; preds = %7
  %14 = load i16, ptr %1, align 2, !dbg !527, !tbaa !11
  %15 = load i32, ptr @alarm_time, align 2, !dbg !528, !tbaa !43
  %16 = call zeroext i16 @sooner(i16 noundef zeroext %14, i32 noundef %15) #4, !dbg !529
  store i16 %16, ptr %1, align 2, !dbg !530, !tbaa !11
  br label %17, !dbg !531

17:                                               ; preds = %13, %7
  br label %25, !dbg !532

18:                                               ; preds = %0
  %19 = load i16, ptr %1, align 2, !dbg !533, !tbaa !11
  %20 = load i16, ptr @scheduler_current, align 2, !dbg !534, !tbaa !11
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !535
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 7, !dbg !536
  %23 = load i32, ptr %22, align 2, !dbg !536, !tbaa !421
  %24 = call zeroext i16 @sooner(i16 noundef zeroext %19, i32 noundef %23) #4, !dbg !537
  store i16 %24, ptr %1, align 2, !dbg !538, !tbaa !11
  br label %25

25:                                               ; preds = %18, %17
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !539
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !540, !tbaa !11
  %27 = icmp eq i16 %26, 0, !dbg !541
  br i1 %27, label %28, label %30, !dbg !540

28:                                               ; preds = %25
  %29 = load i16, ptr @thread_count, align 2, !dbg !542, !tbaa !11
  br label %33, !dbg !540

30:                                               ; preds = %25
  %31 = load i16, ptr @scheduler_current, align 2, !dbg !543, !tbaa !11
  %32 = sub i16 %31, 1, !dbg !544
  br label %33, !dbg !540

33:                                               ; preds = %30, %28
  %34 = phi i16 [ %29, %28 ], [ %32, %30 ], !dbg !540
  store i16 %34, ptr %2, align 2, !dbg !545, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !546
  store i16 1, ptr %3, align 2, !dbg !547, !tbaa !11
  br label %35, !dbg !546

35:                                               ; preds = %76, %33
  %36 = load i16, ptr @active, align 2, !dbg !548, !tbaa !11
  %37 = icmp ne i16 %36, 0, !dbg !549
  br i1 %37, label %38, label %42, !dbg !550

38:                                               ; preds = %35
  %39 = load i16, ptr %3, align 2, !dbg !551, !tbaa !11
  %40 = load i16, ptr %2, align 2, !dbg !552, !tbaa !11
  %41 = icmp ule i16 %39, %40, !dbg !553
  br label %42

42:                                               ; preds = %38, %35
  %43 = phi i1 [ false, %35 ], [ %41, %38 ], !dbg !554
  br i1 %43, label %45, label %44, !dbg !555

44:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !555
  br label %79

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !556
  %46 = load i16, ptr %3, align 2, !dbg !557, !tbaa !11
  %47 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %46, !dbg !558
  store ptr %47, ptr %4, align 2, !dbg !559, !tbaa !48
  %48 = load ptr, ptr %4, align 2, !dbg !560, !tbaa !48
  %49 = getelementptr inbounds %struct.thread, ptr %48, i32 0, i32 11, !dbg !561
  %50 = load i8, ptr %49, align 1, !dbg !561, !tbaa !61, !range !53, !noundef !8
  %51 = trunc i8 %50 to i1, !dbg !561
  br i1 %51, label %52, label %58, !dbg !560

52:                                               ; preds = %45
  %53 = load i16, ptr %1, align 2, !dbg !562, !tbaa !11
  %54 = load ptr, ptr %4, align 2, !dbg !563, !tbaa !48
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 8, !dbg !564
  %56 = load i32, ptr %55, align 2, !dbg !564, !tbaa !399
  %57 = call zeroext i16 @sooner(i16 noundef zeroext %53, i32 noundef %56) #4, !dbg !565
  store i16 %57, ptr %1, align 2, !dbg !566, !tbaa !11
  br label %75, !dbg !567

58:                                               ; preds = %45
  %59 = load ptr, ptr %4, align 2, !dbg !568, !tbaa !48
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 10, !dbg !569
  %61 = load i8, ptr %60, align 2, !dbg !569, !tbaa !52, !range !53, !noundef !8
  %62 = trunc i8 %61 to i1, !dbg !569
  br i1 %62, label %74, label %63, !dbg !570

63:                                               ; preds = %58
  %64 = load ptr, ptr %4, align 2, !dbg !571, !tbaa !48
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 4, !dbg !572
  %66 = load i32, ptr %65, align 2, !dbg !572, !tbaa !70
  %67 = icmp ne i32 %66, 0, !dbg !573
  br i1 %67, label %68, label %74, !dbg !574

68:                                               ; preds = %63
  %69 = load i16, ptr %1, align 2, !dbg !575, !tbaa !11
  %70 = load ptr, ptr %4, align 2, !dbg !576, !tbaa !48
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 6, !dbg !577
  %72 = load i32, ptr %71, align 2, !dbg !577, !tbaa !75
  %73 = call zeroext i16 @sooner(i16 noundef zeroext %69, i32 noundef %72) #4, !dbg !578
  store i16 %73, ptr %1, align 2, !dbg !579, !tbaa !11
  br label %74, !dbg !580

74:                                               ; preds = %68, %63, %58
  br label %75

75:                                               ; preds = %74, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !581
  br label %76, !dbg !581

76:                                               ; preds = %75
  %77 = load i16, ptr %3, align 2, !dbg !582, !tbaa !11
  %78 = add i16 %77, 1, !dbg !582
  store i16 %78, ptr %3, align 2, !dbg !582, !tbaa !11
  br label %35, !dbg !555, !llvm.loop !583

79:                                               ; preds = %44
  %80 = load i16, ptr @mark, align 2, !dbg !584, !tbaa !11
  %81 = load i16, ptr %1, align 2, !dbg !585, !tbaa !11
  %82 = add i16 %80, %81, !dbg !586
  store volatile i16 %82, ptr inttoptr (i16 370 to ptr), align 2, !dbg !587, !tbaa !11
  %83 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !588, !tbaa !11
  %84 = load i16, ptr @mark, align 2, !dbg !589, !tbaa !11
  %85 = sub i16 %83, %84, !dbg !590
  %86 = load i16, ptr %1, align 2, !dbg !591, !tbaa !11
  %87 = icmp uge i16 %85, %86, !dbg !592
  br i1 %87, label %88, label %89, !dbg !593

88:                                               ; preds = %79
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !594, !tbaa !11
  br label %89, !dbg !595

89:                                               ; preds = %88, %79
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !596
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !596
  ret void, !dbg !596
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !597 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  store i16 %1, ptr %4, align 2, !tbaa !440
  %5 = load i16, ptr %4, align 2, !dbg !598, !tbaa !440
  %6 = icmp eq i16 %5, 16, !dbg !599
  br i1 %6, label %7, label %10, !dbg !598

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !600, !tbaa !48
  %9 = call zeroext i1 @add(ptr noundef %8) #4, !dbg !601
  br label %10, !dbg !602

10:                                               ; preds = %7, %2
  ret void, !dbg !603
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !604 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  %5 = load ptr, ptr %3, align 2, !dbg !605, !tbaa !48
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !606
  %7 = load i16, ptr %6, align 2, !dbg !606, !tbaa !607
  %8 = load i16, ptr @thread_count, align 2, !dbg !609, !tbaa !11
  %9 = add i16 %8, 1, !dbg !610
  %10 = icmp ne i16 %7, %9, !dbg !611
  br i1 %10, label %16, label %11, !dbg !612

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !613, !tbaa !48
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !614
  %14 = load i16, ptr %13, align 2, !dbg !614, !tbaa !607
  %15 = icmp uge i16 %14, 8, !dbg !615
  br i1 %15, label %16, label %17, !dbg !605

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !616
  br label %66, !dbg !616

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !617
  %18 = load ptr, ptr %3, align 2, !dbg !618, !tbaa !48
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !619
  %20 = load i16, ptr %19, align 2, !dbg !619, !tbaa !607
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !620
  store ptr %21, ptr %4, align 2, !dbg !621, !tbaa !48
  %22 = load ptr, ptr %3, align 2, !dbg !622, !tbaa !48
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !623
  %24 = load i16, ptr %23, align 2, !dbg !623, !tbaa !624
  %25 = load ptr, ptr %4, align 2, !dbg !625, !tbaa !48
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !626
  store i16 %24, ptr %26, align 2, !dbg !627, !tbaa !150
  %27 = load ptr, ptr %3, align 2, !dbg !628, !tbaa !48
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !629
  %29 = load i16, ptr %28, align 2, !dbg !629, !tbaa !630
  %30 = load ptr, ptr %4, align 2, !dbg !631, !tbaa !48
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !632
  store i16 %29, ptr %31, align 2, !dbg !633, !tbaa !447
  %32 = load ptr, ptr %3, align 2, !dbg !634, !tbaa !48
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !635
  %34 = load i16, ptr %33, align 2, !dbg !635, !tbaa !636
  %35 = load ptr, ptr %4, align 2, !dbg !637, !tbaa !48
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !638
  store i16 %34, ptr %36, align 2, !dbg !639, !tbaa !157
  %37 = load ptr, ptr %3, align 2, !dbg !640, !tbaa !48
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !641
  %39 = load i32, ptr %38, align 2, !dbg !641, !tbaa !642
  %40 = load ptr, ptr %4, align 2, !dbg !643, !tbaa !48
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !644
  store i32 %39, ptr %41, align 2, !dbg !645, !tbaa !70
  %42 = load ptr, ptr %3, align 2, !dbg !646, !tbaa !48
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !647
  %44 = load i32, ptr %43, align 2, !dbg !647, !tbaa !648
  %45 = load ptr, ptr %4, align 2, !dbg !649, !tbaa !48
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !650
  store i32 %44, ptr %46, align 2, !dbg !651, !tbaa !416
  call void @start_clock() #4, !dbg !652
  call void @take_time() #4, !dbg !653
  %47 = load ptr, ptr %4, align 2, !dbg !654, !tbaa !48
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 2, !dbg !655
  %49 = load i16, ptr %48, align 2, !dbg !655, !tbaa !157
  %50 = icmp uge i16 %49, -32, !dbg !656
  br i1 %50, label %51, label %59, !dbg !654

51:                                               ; preds = %17
  %52 = load ptr, ptr %4, align 2, !dbg !657, !tbaa !48
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 2, !dbg !658
  %54 = load i16, ptr %53, align 2, !dbg !658, !tbaa !157
  %55 = sub i16 %54, -32, !dbg !659
  %56 = shl i16 1, %55, !dbg !660
  %57 = load i16, ptr @handled, align 2, !dbg !661, !tbaa !11
  %58 = or i16 %57, %56, !dbg !661
  store i16 %58, ptr @handled, align 2, !dbg !661, !tbaa !11
  br label %59, !dbg !662

59:                                               ; preds = %51, %17
  %60 = load i32, ptr @now, align 2, !dbg !663, !tbaa !43
  %61 = load ptr, ptr %4, align 2, !dbg !664, !tbaa !48
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 6, !dbg !665
  store i32 %60, ptr %62, align 2, !dbg !666, !tbaa !75
  %63 = load i16, ptr @thread_count, align 2, !dbg !667, !tbaa !11
  %64 = add i16 %63, 1, !dbg !667
  store i16 %64, ptr @thread_count, align 2, !dbg !667, !tbaa !11
  %65 = load ptr, ptr %4, align 2, !dbg !668, !tbaa !48
  call void @finish(ptr noundef %65) #4, !dbg !669
  call void @set_timer() #4, !dbg !670
  store i1 true, ptr %2, align 1, !dbg !671
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !672
  br label %66

66:                                               ; preds = %59, %16
  %67 = load i1, ptr %2, align 1, !dbg !672
  ret i1 %67, !dbg !672
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !673 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !43
  %3 = load i32, ptr @now, align 2, !dbg !674, !tbaa !43
  %4 = load i32, ptr %2, align 2, !dbg !675, !tbaa !43
  %5 = sub i32 %3, %4, !dbg !676
  %6 = icmp sge i32 %5, 0, !dbg !677
  ret i1 %6, !dbg !678
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !679 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  %4 = load ptr, ptr %3, align 2, !dbg !680, !tbaa !48
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 10, !dbg !681
  %6 = load i8, ptr %5, align 2, !dbg !681, !tbaa !52, !range !53, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !681
  br i1 %7, label %21, label %8, !dbg !682

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !683, !tbaa !48
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !684
  %11 = load i32, ptr %10, align 2, !dbg !684, !tbaa !70
  %12 = icmp eq i32 %11, 0, !dbg !685
  br i1 %12, label %18, label %13, !dbg !686

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !687, !tbaa !48
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !688
  %16 = load i32, ptr %15, align 2, !dbg !688, !tbaa !75
  %17 = call zeroext i1 @is_due(i32 noundef %16) #4, !dbg !689
  br i1 %17, label %19, label %18, !dbg !683

18:                                               ; preds = %13, %8
  store i1 false, ptr %2, align 1, !dbg !690
  br label %83, !dbg !690

19:                                               ; preds = %13
  %20 = load ptr, ptr %3, align 2, !dbg !691, !tbaa !48
  call void @activate(ptr noundef %20) #4, !dbg !692
  br label %21, !dbg !693

21:                                               ; preds = %19, %1
  %22 = load ptr, ptr %3, align 2, !dbg !694, !tbaa !48
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 7, !dbg !695
  %24 = load i32, ptr %23, align 2, !dbg !695, !tbaa !421
  %25 = call zeroext i1 @is_due(i32 noundef %24) #4, !dbg !696
  br i1 %25, label %26, label %32, !dbg !696

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !697, !tbaa !48
  %28 = getelementptr inbounds %struct.thread, ptr %27, i32 0, i32 12, !dbg !698
  %29 = load i16, ptr %28, align 2, !dbg !699, !tbaa !25
  %30 = add i16 %29, 1, !dbg !699
  store i16 %30, ptr %28, align 2, !dbg !699, !tbaa !25
  %31 = load ptr, ptr %3, align 2, !dbg !700, !tbaa !48
  call void @finish(ptr noundef %31) #4, !dbg !701
  store i1 false, ptr %2, align 1, !dbg !702
  br label %83, !dbg !702

32:                                               ; preds = %21
  %33 = load ptr, ptr %3, align 2, !dbg !703, !tbaa !48
  %34 = getelementptr inbounds %struct.thread, ptr %33, i32 0, i32 11, !dbg !704
  %35 = load i8, ptr %34, align 1, !dbg !704, !tbaa !61, !range !53, !noundef !8
  %36 = trunc i8 %35 to i1, !dbg !704
  br i1 %36, label %37, label %43, !dbg !705

37:                                               ; preds = %32
  %38 = load ptr, ptr %3, align 2, !dbg !706, !tbaa !48
  %39 = getelementptr inbounds %struct.thread, ptr %38, i32 0, i32 8, !dbg !707
  %40 = load i32, ptr %39, align 2, !dbg !707, !tbaa !399
  %41 = call zeroext i1 @is_due(i32 noundef %40) #4, !dbg !708
  br i1 %41, label %43, label %42, !dbg !703

42:                                               ; preds = %37
  store i1 false, ptr %2, align 1, !dbg !709
  br label %83, !dbg !709

43:                                               ; preds = %37, %32
  %44 = load ptr, ptr %3, align 2, !dbg !710, !tbaa !48
  %45 = getelementptr inbounds %struct.thread, ptr %44, i32 0, i32 11, !dbg !711
  store i8 0, ptr %45, align 1, !dbg !712, !tbaa !61
  %46 = load ptr, ptr %3, align 2, !dbg !713, !tbaa !48
  %47 = getelementptr inbounds %struct.thread, ptr %46, i32 0, i32 3, !dbg !714
  %48 = load i16, ptr %47, align 2, !dbg !714, !tbaa !144
  %49 = icmp eq i16 %48, 0, !dbg !715
  br i1 %49, label %50, label %62, !dbg !716

50:                                               ; preds = %43
  %51 = load ptr, ptr %3, align 2, !dbg !717, !tbaa !48
  %52 = getelementptr inbounds %struct.thread, ptr %51, i32 0, i32 0, !dbg !718
  %53 = load i16, ptr %52, align 2, !dbg !718, !tbaa !150
  %54 = inttoptr i16 %53 to ptr, !dbg !719
  %55 = call i16 @sancus_get_id(ptr noundef %54) #4, !dbg !720
  %56 = load ptr, ptr %3, align 2, !dbg !721, !tbaa !48
  %57 = getelementptr inbounds %struct.thread, ptr %56, i32 0, i32 1, !dbg !722
  %58 = load i16, ptr %57, align 2, !dbg !722, !tbaa !447
  %59 = icmp ne i16 %55, %58, !dbg !723
  br i1 %59, label %60, label %62, !dbg !713

60:                                               ; preds = %50
  %61 = load ptr, ptr %3, align 2, !dbg !724, !tbaa !48
  call void @finish(ptr noundef %61) #4, !dbg !725
  store i1 false, ptr %2, align 1, !dbg !726
  br label %83, !dbg !726

62:                                               ; preds = %50, %43
  %63 = load ptr, ptr %3, align 2, !dbg !727, !tbaa !48
  %64 = getelementptr inbounds %struct.thread, ptr %63, i32 0, i32 3, !dbg !728
  %65 = load i16, ptr %64, align 2, !dbg !728, !tbaa !144
  %66 = icmp eq i16 %65, 0, !dbg !729
  br i1 %66, label %67, label %82, !dbg !730

67:                                               ; preds = %62
  %68 = load ptr, ptr %3, align 2, !dbg !731, !tbaa !48
  %69 = getelementptr inbounds %struct.thread, ptr %68, i32 0, i32 2, !dbg !732
  %70 = load i16, ptr %69, align 2, !dbg !732, !tbaa !157
  %71 = icmp ult i16 %70, -32, !dbg !733
  br i1 %71, label %72, label %82, !dbg !734

72:                                               ; preds = %67
  %73 = load ptr, ptr %3, align 2, !dbg !735, !tbaa !48
  %74 = getelementptr inbounds %struct.thread, ptr %73, i32 0, i32 9, !dbg !736
  %75 = load i16, ptr %74, align 2, !dbg !736, !tbaa !66
  %76 = icmp ule i16 %75, 2048, !dbg !737
  br i1 %76, label %77, label %82, !dbg !738

77:                                               ; preds = %72
  %78 = load ptr, ptr %3, align 2, !dbg !739, !tbaa !48
  %79 = call zeroext i1 @is_kept(ptr noundef %78) #4, !dbg !740
  br i1 %79, label %80, label %82, !dbg !727

80:                                               ; preds = %77
  %81 = load ptr, ptr %3, align 2, !dbg !741, !tbaa !48
  call void @yield(ptr noundef %81) #4, !dbg !742
  store i1 false, ptr %2, align 1, !dbg !743
  br label %83, !dbg !743

82:                                               ; preds = %77, %72, %67, %62
  store i1 true, ptr %2, align 1, !dbg !744
  br label %83, !dbg !744

83:                                               ; preds = %82, %80, %60, %42, %26, %18
  %84 = load i1, ptr %2, align 1, !dbg !745
  ret i1 %84, !dbg !745
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !746 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i32, align 2
  %8 = zext i1 %0 to i8
  store i8 %8, ptr %3, align 1, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !747
  store ptr @threads, ptr %4, align 2, !dbg !748, !tbaa !48
  %9 = load i8, ptr %3, align 1, !dbg !749, !tbaa !17, !range !53, !noundef !8
  %10 = trunc i8 %9 to i1, !dbg !749
  br i1 %10, label %11, label %42, !dbg !749

11:                                               ; preds = %1
  call void @unmask() #4, !dbg !750
  %12 = load i16, ptr @pending, align 2, !dbg !751, !tbaa !11
  %13 = icmp ne i16 %12, 0, !dbg !752
  br i1 %13, label %14, label %41, !dbg !751

14:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !753
  store i16 0, ptr %5, align 2, !dbg !754, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !755
  %15 = load i16, ptr @pending, align 2, !dbg !756, !tbaa !11
  store i16 %15, ptr %6, align 2, !dbg !757, !tbaa !11
  br label %16, !dbg !755

16:                                               ; preds = %24, %14
  %17 = load i16, ptr %6, align 2, !dbg !758, !tbaa !11
  %18 = and i16 %17, 1, !dbg !759
  %19 = icmp eq i16 %18, 0, !dbg !760
  br i1 %19, label %21, label %20, !dbg !761

20:                                               ; preds = %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !761
  br label %27

21:                                               ; preds = %16
  %22 = load i16, ptr %5, align 2, !dbg !762, !tbaa !11
  %23 = add i16 %22, 1, !dbg !762
  store i16 %23, ptr %5, align 2, !dbg !762, !tbaa !11
  br label %24, !dbg !763

24:                                               ; preds = %21
  %25 = load i16, ptr %6, align 2, !dbg !764, !tbaa !11
  %26 = lshr i16 %25, 1, !dbg !764
  store i16 %26, ptr %6, align 2, !dbg !764, !tbaa !11
  br label %16, !dbg !761, !llvm.loop !765

27:                                               ; preds = %20
  %28 = load i16, ptr @pending, align 2, !dbg !766, !tbaa !11
  %29 = sub i16 %28, 1, !dbg !767
  %30 = load i16, ptr @pending, align 2, !dbg !768, !tbaa !11
  %31 = and i16 %30, %29, !dbg !768
  store i16 %31, ptr @pending, align 2, !dbg !768, !tbaa !11
  %32 = load i16, ptr %5, align 2, !dbg !769, !tbaa !11
  store i16 %32, ptr @scheduler_interrupt, align 2, !dbg !770, !tbaa !11
  %33 = load i8, ptr @outside, align 1, !dbg !771, !tbaa !17, !range !53, !noundef !8
  %34 = trunc i8 %33 to i1, !dbg !771
  br i1 %34, label %35, label %39, !dbg !771

35:                                               ; preds = %27
  %36 = load i16, ptr %5, align 2, !dbg !772, !tbaa !11
  %37 = mul i16 4, %36, !dbg !772
  %38 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %37, !dbg !772
  store i16 %38, ptr @scheduler_target, align 2, !dbg !773, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !774
  store i32 1, ptr %7, align 2
  br label %40, !dbg !774

39:                                               ; preds = %27
  store i8 1, ptr @outside, align 1, !dbg !775, !tbaa !17
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 64), ptr @scheduler_target, align 2, !dbg !776, !tbaa !11
  store i16 2, ptr %2, align 2, !dbg !777
  store i32 1, ptr %7, align 2
  br label %40, !dbg !777

40:                                               ; preds = %39, %35
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !778
  br label %60

41:                                               ; preds = %11
  br label %42, !dbg !779

42:                                               ; preds = %41, %1
  %43 = load ptr, ptr %4, align 2, !dbg !780, !tbaa !48
  %44 = getelementptr inbounds %struct.thread, ptr %43, i32 0, i32 3, !dbg !781
  %45 = load i16, ptr %44, align 2, !dbg !781, !tbaa !144
  %46 = icmp ne i16 %45, 0, !dbg !782
  br i1 %46, label %47, label %59, !dbg !783

47:                                               ; preds = %42
  %48 = load i8, ptr @outside, align 1, !dbg !784, !tbaa !17, !range !53, !noundef !8
  %49 = trunc i8 %48 to i1, !dbg !784
  br i1 %49, label %50, label %53, !dbg !785

50:                                               ; preds = %47
  %51 = load i8, ptr %3, align 1, !dbg !786, !tbaa !17, !range !53, !noundef !8
  %52 = trunc i8 %51 to i1, !dbg !786
  br i1 %52, label %59, label %53, !dbg !780

53:                                               ; preds = %50, %47
  %54 = load ptr, ptr %4, align 2, !dbg !787, !tbaa !48
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 3, !dbg !788
  %56 = load i16, ptr %55, align 2, !dbg !788, !tbaa !144
  store i16 %56, ptr @scheduler_target, align 2, !dbg !789, !tbaa !11
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !790, !tbaa !11
  %57 = load ptr, ptr %4, align 2, !dbg !791, !tbaa !48
  %58 = getelementptr inbounds %struct.thread, ptr %57, i32 0, i32 3, !dbg !792
  store i16 0, ptr %58, align 2, !dbg !793, !tbaa !144
  store i16 0, ptr %2, align 2, !dbg !794
  store i32 1, ptr %7, align 2
  br label %60, !dbg !794

59:                                               ; preds = %50, %42
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 60), ptr @scheduler_target, align 2, !dbg !795, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !796
  store i32 1, ptr %7, align 2
  br label %60, !dbg !796

60:                                               ; preds = %59, %53, %40
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !797
  %61 = load i16, ptr %2, align 2, !dbg !797
  ret i16 %61, !dbg !797
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !798 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !48
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !800
  %4 = load ptr, ptr %2, align 2, !dbg !800, !tbaa !48
  %5 = ptrtoint ptr %4 to i16, !dbg !800
  store i16 %5, ptr %3, align 2, !dbg !800, !tbaa !440
  %6 = load i16, ptr %3, align 2, !dbg !801, !tbaa !440
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #5, !dbg !801, !srcloc !802
  store i16 %7, ptr %3, align 2, !dbg !801, !tbaa !440
  %8 = load i16, ptr %3, align 2, !dbg !803, !tbaa !440
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !804
  ret i16 %8, !dbg !805
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_kept(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !806 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !807
  store i16 0, ptr %4, align 2, !dbg !808, !tbaa !11
  br label %6, !dbg !807

6:                                                ; preds = %24, %1
  %7 = load i16, ptr %4, align 2, !dbg !809, !tbaa !11
  %8 = load i16, ptr @thread_count, align 2, !dbg !810, !tbaa !11
  %9 = icmp ule i16 %7, %8, !dbg !811
  br i1 %9, label %11, label %10, !dbg !812

10:                                               ; preds = %6
  store i32 2, ptr %5, align 2
  br label %27, !dbg !812

11:                                               ; preds = %6
  %12 = load i16, ptr %4, align 2, !dbg !813, !tbaa !11
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !814
  %14 = load ptr, ptr %3, align 2, !dbg !815, !tbaa !48
  %15 = icmp ne ptr %13, %14, !dbg !816
  br i1 %15, label %16, label %23, !dbg !817

16:                                               ; preds = %11
  %17 = load i16, ptr %4, align 2, !dbg !818, !tbaa !11
  %18 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %17, !dbg !819
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 3, !dbg !820
  %20 = load i16, ptr %19, align 2, !dbg !820, !tbaa !144
  %21 = icmp ne i16 %20, 0, !dbg !821
  br i1 %21, label %22, label %23, !dbg !822

22:                                               ; preds = %16
  store i1 true, ptr %2, align 1, !dbg !823
  store i32 1, ptr %5, align 2
  br label %27, !dbg !823

23:                                               ; preds = %16, %11
  br label %24, !dbg !824

24:                                               ; preds = %23
  %25 = load i16, ptr %4, align 2, !dbg !825, !tbaa !11
  %26 = add i16 %25, 1, !dbg !825
  store i16 %26, ptr %4, align 2, !dbg !825, !tbaa !11
  br label %6, !dbg !812, !llvm.loop !826

27:                                               ; preds = %22, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !812
  %28 = load i32, ptr %5, align 2
  switch i32 %28, label %32 [
    i32 2, label %29
    i32 1, label %30
  ]

29:                                               ; preds = %27
  store i1 false, ptr %2, align 1, !dbg !827
  br label %30, !dbg !827

30:                                               ; preds = %29, %27
  %31 = load i1, ptr %2, align 1, !dbg !828
  ret i1 %31, !dbg !828

32:                                               ; preds = %27
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @unmask() #0 section ".sm.SCHEDULER.text" !dbg !829 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !830, !tbaa !17, !range !53, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !830
  br i1 %3, label %4, label %21, !dbg !831

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !832, !tbaa !17, !range !53, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !832
  br i1 %6, label %21, label %7, !dbg !830

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !833, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !834
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !835, !tbaa !836
  store i8 %8, ptr %1, align 1, !dbg !837, !tbaa !836
  %9 = load i8, ptr %1, align 1, !dbg !838, !tbaa !836
  %10 = zext i8 %9 to i16, !dbg !838
  %11 = and i16 %10, 112, !dbg !839
  %12 = icmp eq i16 %11, 0, !dbg !840
  br i1 %12, label %13, label %20, !dbg !841

13:                                               ; preds = %7
  %14 = load i8, ptr %1, align 1, !dbg !842, !tbaa !836
  %15 = zext i8 %14 to i16, !dbg !842
  %16 = load i8, ptr @enabled, align 1, !dbg !843, !tbaa !836
  %17 = zext i8 %16 to i16, !dbg !843
  %18 = or i16 %15, %17, !dbg !844
  %19 = trunc i16 %18 to i8, !dbg !842
  store volatile i8 %19, ptr inttoptr (i16 128 to ptr), align 1, !dbg !845, !tbaa !836
  br label %20, !dbg !846

20:                                               ; preds = %13, %7
  store i8 0, ptr @is_looking, align 1, !dbg !847, !tbaa !17
  store i8 0, ptr @is_masked, align 1, !dbg !848, !tbaa !17
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !849
  br label %21, !dbg !849

21:                                               ; preds = %20, %4, %0
  ret void, !dbg !850
}

; Function Attrs: nounwind optsize
define internal void @mask() #0 section ".sm.SCHEDULER.text" !dbg !851 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !852, !tbaa !17, !range !53, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !852
  br i1 %3, label %17, label %4, !dbg !853

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !854, !tbaa !17, !range !53, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !854
  br i1 %6, label %17, label %7, !dbg !855

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !856, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !857
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !858, !tbaa !836
  store i8 %8, ptr %1, align 1, !dbg !859, !tbaa !836
  %9 = load i8, ptr %1, align 1, !dbg !860, !tbaa !836
  %10 = zext i8 %9 to i16, !dbg !860
  %11 = and i16 %10, 143, !dbg !861
  %12 = trunc i16 %11 to i8, !dbg !860
  store volatile i8 %12, ptr inttoptr (i16 128 to ptr), align 1, !dbg !862, !tbaa !836
  store i8 0, ptr @is_looking, align 1, !dbg !863, !tbaa !17
  %13 = load i8, ptr %1, align 1, !dbg !864, !tbaa !836
  %14 = zext i8 %13 to i16, !dbg !864
  %15 = and i16 %14, 112, !dbg !865
  %16 = trunc i16 %15 to i8, !dbg !864
  store i8 %16, ptr @enabled, align 1, !dbg !866, !tbaa !836
  store i8 1, ptr @is_masked, align 1, !dbg !867, !tbaa !17
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !868
  br label %17, !dbg !868

17:                                               ; preds = %7, %4, %0
  ret void, !dbg !869
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !870 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  store i32 %1, ptr %4, align 2, !tbaa !43
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #5, !dbg !871
  %6 = load i32, ptr %4, align 2, !dbg !872, !tbaa !43
  %7 = load i32, ptr @now, align 2, !dbg !873, !tbaa !43
  %8 = sub i32 %6, %7, !dbg !874
  store i32 %8, ptr %5, align 2, !dbg !875, !tbaa !43
  %9 = load i32, ptr %5, align 2, !dbg !876, !tbaa !43
  %10 = icmp sle i32 %9, 0, !dbg !877
  br i1 %10, label %11, label %12, !dbg !878

11:                                               ; preds = %2
  br label %24, !dbg !878

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !879, !tbaa !43
  %14 = load i16, ptr %3, align 2, !dbg !880, !tbaa !11
  %15 = zext i16 %14 to i32, !dbg !880
  %16 = icmp ult i32 %13, %15, !dbg !881
  br i1 %16, label %17, label %20, !dbg !879

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !882, !tbaa !43
  %19 = trunc i32 %18 to i16, !dbg !883
  br label %22, !dbg !879

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !884, !tbaa !11
  br label %22, !dbg !879

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !879
  br label %24, !dbg !878

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !878
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #5, !dbg !885
  ret i16 %25, !dbg !886
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
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "2626f807ea7a20dd0c1f4ea445085f73")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 297, type: !7, scopeLine: 297, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "2626f807ea7a20dd0c1f4ea445085f73")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 298, column: 5, scope: !5)
!10 = !DILocation(line: 299, column: 9, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"short", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !DILocation(line: 299, column: 27, scope: !5)
!16 = !DILocation(line: 300, column: 17, scope: !5)
!17 = !{!18, !18, i64 0}
!18 = !{!"_Bool", !13, i64 0}
!19 = !DILocation(line: 301, column: 17, scope: !5)
!20 = !DILocation(line: 302, column: 5, scope: !5)
!21 = !DILocation(line: 303, column: 17, scope: !5)
!22 = !DILocation(line: 303, column: 9, scope: !5)
!23 = !DILocation(line: 303, column: 36, scope: !5)
!24 = !DILocation(line: 303, column: 42, scope: !5)
!25 = !{!26, !12, i64 32}
!26 = !{!"thread", !12, i64 0, !27, i64 2, !12, i64 4, !12, i64 6, !28, i64 8, !28, i64 12, !28, i64 16, !28, i64 20, !28, i64 24, !12, i64 28, !18, i64 30, !18, i64 31, !12, i64 32}
!27 = !{!"int", !13, i64 0}
!28 = !{!"long", !13, i64 0}
!29 = !DILocation(line: 304, column: 25, scope: !5)
!30 = !DILocation(line: 304, column: 17, scope: !5)
!31 = !DILocation(line: 304, column: 9, scope: !5)
!32 = !DILocation(line: 306, column: 12, scope: !5)
!33 = !DILocation(line: 306, column: 5, scope: !5)
!34 = distinct !DISubprogram(name: "take_time", scope: !6, file: !6, line: 120, type: !7, scopeLine: 120, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!35 = !DILocation(line: 121, column: 5, scope: !34)
!36 = !DILocation(line: 121, column: 24, scope: !34)
!37 = !DILocation(line: 121, column: 14, scope: !34)
!38 = !DILocation(line: 122, column: 23, scope: !34)
!39 = !DILocation(line: 122, column: 33, scope: !34)
!40 = !DILocation(line: 122, column: 31, scope: !34)
!41 = !DILocation(line: 122, column: 12, scope: !34)
!42 = !DILocation(line: 122, column: 9, scope: !34)
!43 = !{!28, !28, i64 0}
!44 = !DILocation(line: 123, column: 12, scope: !34)
!45 = !DILocation(line: 123, column: 10, scope: !34)
!46 = !DILocation(line: 124, column: 1, scope: !34)
!47 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 183, type: !7, scopeLine: 183, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!48 = !{!49, !49, i64 0}
!49 = !{!"any pointer", !13, i64 0}
!50 = !DILocation(line: 184, column: 15, scope: !47)
!51 = !DILocation(line: 184, column: 23, scope: !47)
!52 = !{!26, !18, i64 30}
!53 = !{i8 0, i8 2}
!54 = !DILocation(line: 184, column: 12, scope: !47)
!55 = !DILocation(line: 185, column: 5, scope: !47)
!56 = !DILocation(line: 185, column: 13, scope: !47)
!57 = !DILocation(line: 185, column: 20, scope: !47)
!58 = !DILocation(line: 186, column: 5, scope: !47)
!59 = !DILocation(line: 186, column: 13, scope: !47)
!60 = !DILocation(line: 186, column: 19, scope: !47)
!61 = !{!26, !18, i64 31}
!62 = !DILocation(line: 187, column: 11, scope: !47)
!63 = !DILocation(line: 188, column: 5, scope: !47)
!64 = !DILocation(line: 188, column: 13, scope: !47)
!65 = !DILocation(line: 188, column: 22, scope: !47)
!66 = !{!26, !12, i64 28}
!67 = !DILocation(line: 189, column: 5, scope: !47)
!68 = !DILocation(line: 189, column: 12, scope: !47)
!69 = !DILocation(line: 189, column: 20, scope: !47)
!70 = !{!26, !28, i64 8}
!71 = !DILocation(line: 189, column: 27, scope: !47)
!72 = !DILocation(line: 189, column: 32, scope: !47)
!73 = !DILocation(line: 189, column: 42, scope: !47)
!74 = !DILocation(line: 189, column: 50, scope: !47)
!75 = !{!26, !28, i64 16}
!76 = !DILocation(line: 189, column: 35, scope: !47)
!77 = !DILocation(line: 0, scope: !47)
!78 = !DILocation(line: 190, column: 28, scope: !47)
!79 = !DILocation(line: 190, column: 36, scope: !47)
!80 = !DILocation(line: 190, column: 9, scope: !47)
!81 = !DILocation(line: 190, column: 17, scope: !47)
!82 = !DILocation(line: 190, column: 25, scope: !47)
!83 = distinct !{!83, !67, !84, !85}
!84 = !DILocation(line: 191, column: 5, scope: !47)
!85 = !{!"llvm.loop.mustprogress"}
!86 = !DILocation(line: 192, column: 20, scope: !47)
!87 = !DILocation(line: 192, column: 24, scope: !47)
!88 = !DILocation(line: 192, column: 18, scope: !47)
!89 = !DILocation(line: 193, column: 10, scope: !47)
!90 = !DILocation(line: 193, column: 19, scope: !47)
!91 = !DILocation(line: 193, column: 31, scope: !47)
!92 = !DILocation(line: 193, column: 41, scope: !47)
!93 = !DILocation(line: 193, column: 38, scope: !47)
!94 = !DILocation(line: 193, column: 5, scope: !47)
!95 = !DILocation(line: 194, column: 9, scope: !47)
!96 = !DILocation(line: 194, column: 47, scope: !47)
!97 = !DILocation(line: 194, column: 39, scope: !47)
!98 = !DILocation(line: 194, column: 30, scope: !47)
!99 = !DILocation(line: 195, column: 13, scope: !47)
!100 = !DILocation(line: 195, column: 20, scope: !47)
!101 = !DILocation(line: 195, column: 27, scope: !47)
!102 = !DILocation(line: 195, column: 32, scope: !47)
!103 = !DILocation(line: 195, column: 45, scope: !47)
!104 = !DILocation(line: 195, column: 52, scope: !47)
!105 = !DILocation(line: 195, column: 62, scope: !47)
!106 = !DILocation(line: 195, column: 60, scope: !47)
!107 = !DILocation(line: 195, column: 76, scope: !47)
!108 = !DILocation(line: 196, column: 28, scope: !47)
!109 = !DILocation(line: 196, column: 35, scope: !47)
!110 = !DILocation(line: 196, column: 26, scope: !47)
!111 = !DILocation(line: 197, column: 9, scope: !47)
!112 = !DILocation(line: 198, column: 5, scope: !47)
!113 = !DILocation(line: 193, column: 61, scope: !47)
!114 = distinct !{!114, !94, !112, !85}
!115 = !DILocation(line: 199, column: 1, scope: !47)
!116 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 271, type: !7, scopeLine: 271, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!117 = !DILocation(line: 272, column: 5, scope: !116)
!118 = !DILocation(line: 272, column: 16, scope: !116)
!119 = !DILocation(line: 272, column: 23, scope: !116)
!120 = !DILocation(line: 272, column: 28, scope: !116)
!121 = !DILocation(line: 272, column: 38, scope: !116)
!122 = !DILocation(line: 272, column: 31, scope: !116)
!123 = !DILocation(line: 272, column: 10, scope: !116)
!124 = !DILocation(line: 273, column: 10, scope: !116)
!125 = !DILocation(line: 273, column: 19, scope: !116)
!126 = !DILocation(line: 273, column: 31, scope: !116)
!127 = !DILocation(line: 273, column: 35, scope: !116)
!128 = !DILocation(line: 273, column: 38, scope: !116)
!129 = !DILocation(line: 273, column: 48, scope: !116)
!130 = !DILocation(line: 273, column: 45, scope: !116)
!131 = !DILocation(line: 0, scope: !116)
!132 = !DILocation(line: 273, column: 5, scope: !116)
!133 = !DILocation(line: 274, column: 9, scope: !116)
!134 = !DILocation(line: 274, column: 42, scope: !116)
!135 = !DILocation(line: 274, column: 34, scope: !116)
!136 = !DILocation(line: 274, column: 24, scope: !116)
!137 = !DILocation(line: 275, column: 19, scope: !116)
!138 = !DILocation(line: 275, column: 13, scope: !116)
!139 = !DILocation(line: 276, column: 33, scope: !116)
!140 = !DILocation(line: 276, column: 31, scope: !116)
!141 = !DILocation(line: 277, column: 13, scope: !116)
!142 = !DILocation(line: 278, column: 32, scope: !116)
!143 = !DILocation(line: 278, column: 40, scope: !116)
!144 = !{!26, !12, i64 6}
!145 = !DILocation(line: 278, column: 47, scope: !116)
!146 = !DILocation(line: 278, column: 54, scope: !116)
!147 = !DILocation(line: 278, column: 62, scope: !116)
!148 = !DILocation(line: 278, column: 71, scope: !116)
!149 = !DILocation(line: 278, column: 79, scope: !116)
!150 = !{!26, !12, i64 0}
!151 = !DILocation(line: 278, column: 30, scope: !116)
!152 = !DILocation(line: 279, column: 31, scope: !116)
!153 = !DILocation(line: 279, column: 39, scope: !116)
!154 = !DILocation(line: 279, column: 46, scope: !116)
!155 = !DILocation(line: 279, column: 64, scope: !116)
!156 = !DILocation(line: 279, column: 72, scope: !116)
!157 = !{!26, !12, i64 4}
!158 = !DILocation(line: 279, column: 29, scope: !116)
!159 = !DILocation(line: 280, column: 13, scope: !116)
!160 = !DILocation(line: 280, column: 21, scope: !116)
!161 = !DILocation(line: 280, column: 28, scope: !116)
!162 = !DILocation(line: 281, column: 13, scope: !116)
!163 = !DILocation(line: 283, column: 5, scope: !116)
!164 = !DILocation(line: 273, column: 68, scope: !116)
!165 = distinct !{!165, !132, !163, !85}
!166 = !DILocation(line: 284, column: 23, scope: !116)
!167 = !DILocation(line: 285, column: 16, scope: !116)
!168 = !DILocation(line: 285, column: 9, scope: !116)
!169 = !DILocation(line: 285, column: 30, scope: !116)
!170 = !DILocation(line: 285, column: 33, scope: !116)
!171 = !DILocation(line: 285, column: 40, scope: !116)
!172 = !DILocation(line: 286, column: 24, scope: !116)
!173 = !DILocation(line: 286, column: 28, scope: !116)
!174 = !DILocation(line: 286, column: 22, scope: !116)
!175 = !DILocation(line: 287, column: 5, scope: !116)
!176 = !DILocation(line: 288, column: 9, scope: !116)
!177 = !DILocation(line: 288, column: 19, scope: !116)
!178 = !DILocation(line: 288, column: 29, scope: !116)
!179 = !DILocation(line: 288, column: 22, scope: !116)
!180 = !DILocation(line: 289, column: 19, scope: !116)
!181 = !DILocation(line: 290, column: 17, scope: !116)
!182 = !DILocation(line: 291, column: 5, scope: !116)
!183 = !DILocation(line: 292, column: 5, scope: !116)
!184 = !DILocation(line: 293, column: 35, scope: !116)
!185 = !DILocation(line: 293, column: 42, scope: !116)
!186 = !DILocation(line: 293, column: 12, scope: !116)
!187 = !DILocation(line: 293, column: 5, scope: !116)
!188 = !DILocation(line: 294, column: 1, scope: !116)
!189 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 340, type: !7, scopeLine: 340, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!190 = !DILocation(line: 341, column: 5, scope: !189)
!191 = !DILocation(line: 341, column: 23, scope: !189)
!192 = !DILocation(line: 341, column: 43, scope: !189)
!193 = !DILocation(line: 341, column: 14, scope: !189)
!194 = !DILocation(line: 344, column: 5, scope: !189)
!195 = !DILocation(line: 344, column: 20, scope: !189)
!196 = !DILocation(line: 344, column: 27, scope: !189)
!197 = !DILocation(line: 344, column: 44, scope: !189)
!198 = !DILocation(line: 344, column: 47, scope: !189)
!199 = !DILocation(line: 344, column: 55, scope: !189)
!200 = !DILocation(line: 0, scope: !189)
!201 = !DILocation(line: 344, column: 10, scope: !189)
!202 = !DILocation(line: 345, column: 9, scope: !189)
!203 = !DILocation(line: 345, column: 27, scope: !189)
!204 = !DILocation(line: 345, column: 47, scope: !189)
!205 = !DILocation(line: 345, column: 50, scope: !189)
!206 = !DILocation(line: 345, column: 57, scope: !189)
!207 = !DILocation(line: 345, column: 62, scope: !189)
!208 = !DILocation(line: 345, column: 67, scope: !189)
!209 = !DILocation(line: 345, column: 78, scope: !189)
!210 = !DILocation(line: 345, column: 75, scope: !189)
!211 = !DILocation(line: 345, column: 85, scope: !189)
!212 = !DILocation(line: 345, column: 90, scope: !189)
!213 = !DILocation(line: 345, column: 94, scope: !189)
!214 = !DILocation(line: 346, column: 17, scope: !189)
!215 = !DILocation(line: 347, column: 28, scope: !189)
!216 = !DILocation(line: 347, column: 26, scope: !189)
!217 = !DILocation(line: 348, column: 9, scope: !189)
!218 = !DILocation(line: 350, column: 5, scope: !189)
!219 = !DILocation(line: 350, column: 38, scope: !189)
!220 = !DILocation(line: 350, column: 30, scope: !189)
!221 = !DILocation(line: 350, column: 20, scope: !189)
!222 = !DILocation(line: 351, column: 9, scope: !189)
!223 = !DILocation(line: 351, column: 27, scope: !189)
!224 = !DILocation(line: 351, column: 47, scope: !189)
!225 = !DILocation(line: 351, column: 50, scope: !189)
!226 = !DILocation(line: 351, column: 57, scope: !189)
!227 = !DILocation(line: 351, column: 74, scope: !189)
!228 = !DILocation(line: 351, column: 83, scope: !189)
!229 = !DILocation(line: 351, column: 91, scope: !189)
!230 = !DILocation(line: 351, column: 77, scope: !189)
!231 = !DILocation(line: 352, column: 21, scope: !189)
!232 = !DILocation(line: 352, column: 29, scope: !189)
!233 = !DILocation(line: 352, column: 16, scope: !189)
!234 = !DILocation(line: 352, column: 9, scope: !189)
!235 = !DILocation(line: 354, column: 9, scope: !189)
!236 = !DILocation(line: 354, column: 29, scope: !189)
!237 = !DILocation(line: 354, column: 19, scope: !189)
!238 = !DILocation(line: 354, column: 16, scope: !189)
!239 = !DILocation(line: 357, column: 14, scope: !189)
!240 = !DILocation(line: 357, column: 13, scope: !189)
!241 = !DILocation(line: 358, column: 20, scope: !189)
!242 = !DILocation(line: 358, column: 13, scope: !189)
!243 = !DILocation(line: 360, column: 20, scope: !189)
!244 = !DILocation(line: 361, column: 20, scope: !189)
!245 = !DILocation(line: 362, column: 16, scope: !189)
!246 = !DILocation(line: 362, column: 9, scope: !189)
!247 = !DILocation(line: 364, column: 5, scope: !189)
!248 = !DILocation(line: 365, column: 9, scope: !189)
!249 = !DILocation(line: 367, column: 21, scope: !189)
!250 = !DILocation(line: 368, column: 15, scope: !189)
!251 = !DILocation(line: 369, column: 44, scope: !189)
!252 = !DILocation(line: 369, column: 42, scope: !189)
!253 = !DILocation(line: 370, column: 5, scope: !189)
!254 = !DILocation(line: 370, column: 16, scope: !189)
!255 = !DILocation(line: 370, column: 34, scope: !189)
!256 = !DILocation(line: 371, column: 19, scope: !189)
!257 = !DILocation(line: 371, column: 26, scope: !189)
!258 = !DILocation(line: 371, column: 17, scope: !189)
!259 = !DILocation(line: 372, column: 13, scope: !189)
!260 = !DILocation(line: 372, column: 20, scope: !189)
!261 = !DILocation(line: 374, column: 30, scope: !189)
!262 = !DILocation(line: 374, column: 37, scope: !189)
!263 = !DILocation(line: 374, column: 56, scope: !189)
!264 = !DILocation(line: 374, column: 13, scope: !189)
!265 = !DILocation(line: 374, column: 21, scope: !189)
!266 = !DILocation(line: 374, column: 28, scope: !189)
!267 = !DILocation(line: 375, column: 9, scope: !189)
!268 = !DILocation(line: 376, column: 5, scope: !189)
!269 = !DILocation(line: 376, column: 16, scope: !189)
!270 = !DILocation(line: 376, column: 23, scope: !189)
!271 = !DILocation(line: 378, column: 9, scope: !189)
!272 = !DILocation(line: 378, column: 17, scope: !189)
!273 = !DILocation(line: 378, column: 23, scope: !189)
!274 = !DILocation(line: 379, column: 16, scope: !189)
!275 = !DILocation(line: 379, column: 9, scope: !189)
!276 = !DILocation(line: 380, column: 5, scope: !189)
!277 = !DILocation(line: 380, column: 16, scope: !189)
!278 = !DILocation(line: 380, column: 23, scope: !189)
!279 = !DILocation(line: 380, column: 36, scope: !189)
!280 = !DILocation(line: 380, column: 39, scope: !189)
!281 = !DILocation(line: 380, column: 49, scope: !189)
!282 = !DILocation(line: 380, column: 57, scope: !189)
!283 = !DILocation(line: 380, column: 46, scope: !189)
!284 = !DILocation(line: 382, column: 15, scope: !189)
!285 = !DILocation(line: 382, column: 9, scope: !189)
!286 = !DILocation(line: 383, column: 5, scope: !189)
!287 = !DILocation(line: 384, column: 26, scope: !189)
!288 = !DILocation(line: 384, column: 9, scope: !189)
!289 = !DILocation(line: 384, column: 17, scope: !189)
!290 = !DILocation(line: 384, column: 24, scope: !189)
!291 = !DILocation(line: 386, column: 10, scope: !189)
!292 = !DILocation(line: 386, column: 19, scope: !189)
!293 = !DILocation(line: 386, column: 32, scope: !189)
!294 = !DILocation(line: 386, column: 39, scope: !189)
!295 = !DILocation(line: 386, column: 57, scope: !189)
!296 = !DILocation(line: 386, column: 61, scope: !189)
!297 = !DILocation(line: 386, column: 72, scope: !189)
!298 = !DILocation(line: 386, column: 69, scope: !189)
!299 = !DILocation(line: 386, column: 79, scope: !189)
!300 = !DILocation(line: 386, column: 84, scope: !189)
!301 = !DILocation(line: 386, column: 87, scope: !189)
!302 = !DILocation(line: 386, column: 98, scope: !189)
!303 = !DILocation(line: 386, column: 95, scope: !189)
!304 = !DILocation(line: 386, column: 5, scope: !189)
!305 = !DILocation(line: 388, column: 21, scope: !189)
!306 = !DILocation(line: 388, column: 13, scope: !189)
!307 = !DILocation(line: 388, column: 30, scope: !189)
!308 = !DILocation(line: 388, column: 57, scope: !189)
!309 = !DILocation(line: 388, column: 55, scope: !189)
!310 = !DILocation(line: 388, column: 36, scope: !189)
!311 = !DILocation(line: 389, column: 26, scope: !189)
!312 = !DILocation(line: 389, column: 18, scope: !189)
!313 = !DILocation(line: 389, column: 35, scope: !189)
!314 = !DILocation(line: 389, column: 17, scope: !189)
!315 = !DILocation(line: 390, column: 44, scope: !189)
!316 = !DILocation(line: 390, column: 25, scope: !189)
!317 = !DILocation(line: 390, column: 17, scope: !189)
!318 = !DILocation(line: 390, column: 34, scope: !189)
!319 = !DILocation(line: 390, column: 42, scope: !189)
!320 = !DILocation(line: 391, column: 35, scope: !189)
!321 = !DILocation(line: 391, column: 27, scope: !189)
!322 = !DILocation(line: 391, column: 17, scope: !189)
!323 = !DILocation(line: 392, column: 13, scope: !189)
!324 = !DILocation(line: 393, column: 9, scope: !189)
!325 = !DILocation(line: 394, column: 5, scope: !189)
!326 = !DILocation(line: 387, column: 17, scope: !189)
!327 = distinct !{!327, !304, !325, !85}
!328 = !DILocation(line: 395, column: 11, scope: !189)
!329 = !DILocation(line: 395, column: 22, scope: !189)
!330 = !DILocation(line: 395, column: 19, scope: !189)
!331 = !DILocation(line: 395, column: 29, scope: !189)
!332 = !DILocation(line: 395, column: 34, scope: !189)
!333 = !DILocation(line: 395, column: 38, scope: !189)
!334 = !DILocation(line: 395, column: 45, scope: !189)
!335 = !DILocation(line: 395, column: 58, scope: !189)
!336 = !DILocation(line: 395, column: 61, scope: !189)
!337 = !DILocation(line: 395, column: 79, scope: !189)
!338 = !DILocation(line: 395, column: 9, scope: !189)
!339 = !DILocation(line: 396, column: 17, scope: !189)
!340 = !DILocation(line: 396, column: 9, scope: !189)
!341 = !DILocation(line: 397, column: 5, scope: !189)
!342 = !DILocation(line: 398, column: 12, scope: !189)
!343 = !DILocation(line: 398, column: 5, scope: !189)
!344 = !DILocation(line: 399, column: 1, scope: !189)
!345 = distinct !DISubprogram(name: "lends", scope: !6, file: !6, line: 311, type: !7, scopeLine: 311, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!346 = !DILocation(line: 312, column: 12, scope: !345)
!347 = !DILocation(line: 312, column: 19, scope: !345)
!348 = !DILocation(line: 312, column: 24, scope: !345)
!349 = !DILocation(line: 312, column: 27, scope: !345)
!350 = !DILocation(line: 312, column: 47, scope: !345)
!351 = !DILocation(line: 312, column: 37, scope: !345)
!352 = !DILocation(line: 312, column: 34, scope: !345)
!353 = !DILocation(line: 312, column: 71, scope: !345)
!354 = !DILocation(line: 312, column: 74, scope: !345)
!355 = !DILocation(line: 312, column: 82, scope: !345)
!356 = !DILocation(line: 312, column: 86, scope: !345)
!357 = !DILocation(line: 312, column: 98, scope: !345)
!358 = !DILocation(line: 313, column: 38, scope: !345)
!359 = !DILocation(line: 313, column: 45, scope: !345)
!360 = !DILocation(line: 313, column: 50, scope: !345)
!361 = !DILocation(line: 313, column: 55, scope: !345)
!362 = !DILocation(line: 313, column: 66, scope: !345)
!363 = !DILocation(line: 313, column: 63, scope: !345)
!364 = !DILocation(line: 313, column: 73, scope: !345)
!365 = !DILocation(line: 313, column: 78, scope: !345)
!366 = !DILocation(line: 313, column: 81, scope: !345)
!367 = !DILocation(line: 313, column: 87, scope: !345)
!368 = !DILocation(line: 0, scope: !345)
!369 = !DILocation(line: 312, column: 5, scope: !345)
!370 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 316, type: !7, scopeLine: 316, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!371 = !DILocation(line: 317, column: 22, scope: !370)
!372 = !DILocation(line: 317, column: 5, scope: !370)
!373 = !DILocation(line: 317, column: 13, scope: !370)
!374 = !DILocation(line: 317, column: 20, scope: !370)
!375 = !DILocation(line: 318, column: 10, scope: !370)
!376 = !DILocation(line: 319, column: 17, scope: !370)
!377 = !DILocation(line: 320, column: 25, scope: !370)
!378 = !DILocation(line: 320, column: 23, scope: !370)
!379 = !DILocation(line: 321, column: 14, scope: !370)
!380 = !DILocation(line: 321, column: 18, scope: !370)
!381 = !DILocation(line: 321, column: 12, scope: !370)
!382 = !DILocation(line: 322, column: 22, scope: !370)
!383 = !DILocation(line: 323, column: 5, scope: !370)
!384 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 202, type: !7, scopeLine: 202, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!385 = !DILocation(line: 203, column: 5, scope: !384)
!386 = !DILocation(line: 203, column: 13, scope: !384)
!387 = !DILocation(line: 203, column: 19, scope: !384)
!388 = !DILocation(line: 204, column: 21, scope: !384)
!389 = !DILocation(line: 204, column: 28, scope: !384)
!390 = !DILocation(line: 204, column: 36, scope: !384)
!391 = !DILocation(line: 204, column: 45, scope: !384)
!392 = !DILocation(line: 204, column: 79, scope: !384)
!393 = !DILocation(line: 204, column: 87, scope: !384)
!394 = !DILocation(line: 204, column: 27, scope: !384)
!395 = !DILocation(line: 204, column: 25, scope: !384)
!396 = !DILocation(line: 204, column: 5, scope: !384)
!397 = !DILocation(line: 204, column: 13, scope: !384)
!398 = !DILocation(line: 204, column: 19, scope: !384)
!399 = !{!26, !28, i64 24}
!400 = !DILocation(line: 205, column: 9, scope: !384)
!401 = !DILocation(line: 205, column: 17, scope: !384)
!402 = !DILocation(line: 205, column: 26, scope: !384)
!403 = !DILocation(line: 206, column: 9, scope: !384)
!404 = !DILocation(line: 206, column: 17, scope: !384)
!405 = !DILocation(line: 206, column: 26, scope: !384)
!406 = !DILocation(line: 207, column: 5, scope: !384)
!407 = !DILocation(line: 208, column: 1, scope: !384)
!408 = distinct !DISubprogram(name: "activate", scope: !6, file: !6, line: 177, type: !7, scopeLine: 177, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!409 = !DILocation(line: 178, column: 5, scope: !408)
!410 = !DILocation(line: 178, column: 13, scope: !408)
!411 = !DILocation(line: 178, column: 20, scope: !408)
!412 = !DILocation(line: 179, column: 21, scope: !408)
!413 = !DILocation(line: 179, column: 29, scope: !408)
!414 = !DILocation(line: 179, column: 39, scope: !408)
!415 = !DILocation(line: 179, column: 47, scope: !408)
!416 = !{!26, !28, i64 12}
!417 = !DILocation(line: 179, column: 37, scope: !408)
!418 = !DILocation(line: 179, column: 5, scope: !408)
!419 = !DILocation(line: 179, column: 13, scope: !408)
!420 = !DILocation(line: 179, column: 19, scope: !408)
!421 = !{!26, !28, i64 20}
!422 = !DILocation(line: 180, column: 11, scope: !408)
!423 = !DILocation(line: 181, column: 1, scope: !408)
!424 = distinct !DISubprogram(name: "put_off", scope: !6, file: !6, line: 110, type: !7, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!425 = !DILocation(line: 111, column: 9, scope: !424)
!426 = !DILocation(line: 111, column: 16, scope: !424)
!427 = !DILocation(line: 111, column: 34, scope: !424)
!428 = !DILocation(line: 111, column: 37, scope: !424)
!429 = !DILocation(line: 111, column: 44, scope: !424)
!430 = !DILocation(line: 112, column: 26, scope: !424)
!431 = !DILocation(line: 112, column: 23, scope: !424)
!432 = !DILocation(line: 112, column: 17, scope: !424)
!433 = !DILocation(line: 113, column: 5, scope: !424)
!434 = !DILocation(line: 113, column: 16, scope: !424)
!435 = !DILocation(line: 113, column: 34, scope: !424)
!436 = !DILocation(line: 114, column: 9, scope: !424)
!437 = !DILocation(line: 115, column: 5, scope: !424)
!438 = !DILocation(line: 116, column: 1, scope: !424)
!439 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 402, type: !7, scopeLine: 402, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!440 = !{!27, !27, i64 0}
!441 = !DILocation(line: 403, column: 9, scope: !439)
!442 = !DILocation(line: 403, column: 27, scope: !439)
!443 = !DILocation(line: 403, column: 47, scope: !439)
!444 = !DILocation(line: 403, column: 58, scope: !439)
!445 = !DILocation(line: 403, column: 50, scope: !439)
!446 = !DILocation(line: 403, column: 77, scope: !439)
!447 = !{!26, !27, i64 2}
!448 = !DILocation(line: 403, column: 83, scope: !439)
!449 = !DILocation(line: 403, column: 80, scope: !439)
!450 = !DILocation(line: 404, column: 16, scope: !439)
!451 = !DILocation(line: 404, column: 9, scope: !439)
!452 = !DILocation(line: 406, column: 5, scope: !439)
!453 = !DILocation(line: 407, column: 21, scope: !439)
!454 = !DILocation(line: 407, column: 13, scope: !439)
!455 = !DILocation(line: 407, column: 5, scope: !439)
!456 = !DILocation(line: 408, column: 12, scope: !439)
!457 = !DILocation(line: 408, column: 5, scope: !439)
!458 = !DILocation(line: 409, column: 1, scope: !439)
!459 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 412, type: !7, scopeLine: 412, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!460 = !DILocation(line: 413, column: 9, scope: !459)
!461 = !DILocation(line: 414, column: 35, scope: !459)
!462 = !DILocation(line: 414, column: 27, scope: !459)
!463 = !DILocation(line: 414, column: 16, scope: !459)
!464 = !DILocation(line: 414, column: 9, scope: !459)
!465 = !DILocation(line: 416, column: 5, scope: !459)
!466 = !DILocation(line: 417, column: 13, scope: !459)
!467 = !DILocation(line: 418, column: 12, scope: !459)
!468 = !DILocation(line: 418, column: 5, scope: !459)
!469 = !DILocation(line: 419, column: 1, scope: !459)
!470 = distinct !DISubprogram(name: "take_back", scope: !6, file: !6, line: 327, type: !7, scopeLine: 327, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!471 = !DILocation(line: 328, column: 17, scope: !470)
!472 = !DILocation(line: 329, column: 14, scope: !470)
!473 = !DILocation(line: 329, column: 12, scope: !470)
!474 = !DILocation(line: 330, column: 19, scope: !470)
!475 = !DILocation(line: 330, column: 25, scope: !470)
!476 = !DILocation(line: 330, column: 23, scope: !470)
!477 = !DILocation(line: 330, column: 44, scope: !470)
!478 = !DILocation(line: 330, column: 9, scope: !470)
!479 = !DILocation(line: 331, column: 17, scope: !470)
!480 = !DILocation(line: 332, column: 5, scope: !470)
!481 = !DILocation(line: 333, column: 24, scope: !470)
!482 = !DILocation(line: 333, column: 32, scope: !470)
!483 = !DILocation(line: 333, column: 22, scope: !470)
!484 = !DILocation(line: 334, column: 21, scope: !470)
!485 = !DILocation(line: 335, column: 5, scope: !470)
!486 = !DILocation(line: 335, column: 13, scope: !470)
!487 = !DILocation(line: 335, column: 20, scope: !470)
!488 = !DILocation(line: 336, column: 5, scope: !470)
!489 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 422, type: !7, scopeLine: 422, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!490 = !DILocation(line: 423, column: 5, scope: !489)
!491 = !DILocation(line: 424, column: 12, scope: !489)
!492 = !DILocation(line: 424, column: 5, scope: !489)
!493 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 428, type: !7, scopeLine: 428, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!494 = !DILocation(line: 429, column: 5, scope: !493)
!495 = !DILocation(line: 430, column: 5, scope: !493)
!496 = !DILocation(line: 431, column: 18, scope: !493)
!497 = !DILocation(line: 431, column: 32, scope: !493)
!498 = !DILocation(line: 431, column: 25, scope: !493)
!499 = !DILocation(line: 431, column: 37, scope: !493)
!500 = !DILocation(line: 431, column: 45, scope: !493)
!501 = !DILocation(line: 431, column: 43, scope: !493)
!502 = !DILocation(line: 431, column: 22, scope: !493)
!503 = !DILocation(line: 431, column: 16, scope: !493)
!504 = !DILocation(line: 432, column: 15, scope: !493)
!505 = !DILocation(line: 433, column: 5, scope: !493)
!506 = !DILocation(line: 434, column: 1, scope: !493)
!507 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 126, type: !7, scopeLine: 126, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!508 = !DILocation(line: 127, column: 10, scope: !507)
!509 = !DILocation(line: 127, column: 9, scope: !507)
!510 = !DILocation(line: 128, column: 17, scope: !507)
!511 = !DILocation(line: 129, column: 17, scope: !507)
!512 = !DILocation(line: 130, column: 22, scope: !507)
!513 = !DILocation(line: 131, column: 15, scope: !507)
!514 = !DILocation(line: 132, column: 17, scope: !507)
!515 = !DILocation(line: 133, column: 5, scope: !507)
!516 = !DILocation(line: 134, column: 1, scope: !507)
!517 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 142, type: !7, scopeLine: 142, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!518 = !DILocation(line: 143, column: 5, scope: !517)
!519 = !DILocation(line: 143, column: 14, scope: !517)
!520 = !DILocation(line: 144, column: 9, scope: !517)
!521 = !DILocation(line: 144, column: 27, scope: !517)
!522 = !DILocation(line: 145, column: 23, scope: !517)
!523 = !DILocation(line: 145, column: 29, scope: !517)
!524 = !DILocation(line: 145, column: 16, scope: !517)
!525 = !DILocation(line: 145, column: 14, scope: !517)
!526 = !DILocation(line: 146, column: 13, scope: !517)
!527 = !DILocation(line: 147, column: 27, scope: !517)
!528 = !DILocation(line: 147, column: 33, scope: !517)
!529 = !DILocation(line: 147, column: 20, scope: !517)
!530 = !DILocation(line: 147, column: 18, scope: !517)
!531 = !DILocation(line: 148, column: 9, scope: !517)
!532 = !DILocation(line: 149, column: 5, scope: !517)
!533 = !DILocation(line: 150, column: 23, scope: !517)
!534 = !DILocation(line: 150, column: 37, scope: !517)
!535 = !DILocation(line: 150, column: 29, scope: !517)
!536 = !DILocation(line: 150, column: 56, scope: !517)
!537 = !DILocation(line: 150, column: 16, scope: !517)
!538 = !DILocation(line: 150, column: 14, scope: !517)
!539 = !DILocation(line: 152, column: 5, scope: !517)
!540 = !DILocation(line: 152, column: 21, scope: !517)
!541 = !DILocation(line: 152, column: 39, scope: !517)
!542 = !DILocation(line: 152, column: 61, scope: !517)
!543 = !DILocation(line: 152, column: 76, scope: !517)
!544 = !DILocation(line: 152, column: 94, scope: !517)
!545 = !DILocation(line: 152, column: 14, scope: !517)
!546 = !DILocation(line: 153, column: 10, scope: !517)
!547 = !DILocation(line: 153, column: 19, scope: !517)
!548 = !DILocation(line: 153, column: 31, scope: !517)
!549 = !DILocation(line: 153, column: 38, scope: !517)
!550 = !DILocation(line: 153, column: 43, scope: !517)
!551 = !DILocation(line: 153, column: 46, scope: !517)
!552 = !DILocation(line: 153, column: 56, scope: !517)
!553 = !DILocation(line: 153, column: 53, scope: !517)
!554 = !DILocation(line: 0, scope: !517)
!555 = !DILocation(line: 153, column: 5, scope: !517)
!556 = !DILocation(line: 154, column: 9, scope: !517)
!557 = !DILocation(line: 154, column: 48, scope: !517)
!558 = !DILocation(line: 154, column: 40, scope: !517)
!559 = !DILocation(line: 154, column: 30, scope: !517)
!560 = !DILocation(line: 155, column: 13, scope: !517)
!561 = !DILocation(line: 155, column: 21, scope: !517)
!562 = !DILocation(line: 156, column: 27, scope: !517)
!563 = !DILocation(line: 156, column: 33, scope: !517)
!564 = !DILocation(line: 156, column: 41, scope: !517)
!565 = !DILocation(line: 156, column: 20, scope: !517)
!566 = !DILocation(line: 156, column: 18, scope: !517)
!567 = !DILocation(line: 157, column: 9, scope: !517)
!568 = !DILocation(line: 157, column: 21, scope: !517)
!569 = !DILocation(line: 157, column: 29, scope: !517)
!570 = !DILocation(line: 157, column: 36, scope: !517)
!571 = !DILocation(line: 157, column: 39, scope: !517)
!572 = !DILocation(line: 157, column: 47, scope: !517)
!573 = !DILocation(line: 157, column: 54, scope: !517)
!574 = !DILocation(line: 157, column: 20, scope: !517)
!575 = !DILocation(line: 158, column: 27, scope: !517)
!576 = !DILocation(line: 158, column: 33, scope: !517)
!577 = !DILocation(line: 158, column: 41, scope: !517)
!578 = !DILocation(line: 158, column: 20, scope: !517)
!579 = !DILocation(line: 158, column: 18, scope: !517)
!580 = !DILocation(line: 159, column: 9, scope: !517)
!581 = !DILocation(line: 160, column: 5, scope: !517)
!582 = !DILocation(line: 153, column: 68, scope: !517)
!583 = distinct !{!583, !555, !581, !85}
!584 = !DILocation(line: 161, column: 14, scope: !517)
!585 = !DILocation(line: 161, column: 21, scope: !517)
!586 = !DILocation(line: 161, column: 19, scope: !517)
!587 = !DILocation(line: 161, column: 12, scope: !517)
!588 = !DILocation(line: 162, column: 20, scope: !517)
!589 = !DILocation(line: 162, column: 26, scope: !517)
!590 = !DILocation(line: 162, column: 24, scope: !517)
!591 = !DILocation(line: 162, column: 35, scope: !517)
!592 = !DILocation(line: 162, column: 32, scope: !517)
!593 = !DILocation(line: 162, column: 9, scope: !517)
!594 = !DILocation(line: 163, column: 17, scope: !517)
!595 = !DILocation(line: 164, column: 5, scope: !517)
!596 = !DILocation(line: 165, column: 1, scope: !517)
!597 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 465, type: !7, scopeLine: 465, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!598 = !DILocation(line: 466, column: 9, scope: !597)
!599 = !DILocation(line: 466, column: 16, scope: !597)
!600 = !DILocation(line: 467, column: 51, scope: !597)
!601 = !DILocation(line: 467, column: 9, scope: !597)
!602 = !DILocation(line: 468, column: 5, scope: !597)
!603 = !DILocation(line: 469, column: 1, scope: !597)
!604 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 436, type: !7, scopeLine: 436, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!605 = !DILocation(line: 437, column: 9, scope: !604)
!606 = !DILocation(line: 437, column: 18, scope: !604)
!607 = !{!608, !12, i64 0}
!608 = !{!"request", !12, i64 0, !12, i64 2, !27, i64 4, !12, i64 6, !28, i64 8, !28, i64 12}
!609 = !DILocation(line: 437, column: 28, scope: !604)
!610 = !DILocation(line: 437, column: 41, scope: !604)
!611 = !DILocation(line: 437, column: 25, scope: !604)
!612 = !DILocation(line: 437, column: 45, scope: !604)
!613 = !DILocation(line: 437, column: 48, scope: !604)
!614 = !DILocation(line: 437, column: 57, scope: !604)
!615 = !DILocation(line: 437, column: 64, scope: !604)
!616 = !DILocation(line: 438, column: 9, scope: !604)
!617 = !DILocation(line: 440, column: 5, scope: !604)
!618 = !DILocation(line: 440, column: 38, scope: !604)
!619 = !DILocation(line: 440, column: 47, scope: !604)
!620 = !DILocation(line: 440, column: 30, scope: !604)
!621 = !DILocation(line: 440, column: 20, scope: !604)
!622 = !DILocation(line: 441, column: 21, scope: !604)
!623 = !DILocation(line: 441, column: 30, scope: !604)
!624 = !{!608, !12, i64 2}
!625 = !DILocation(line: 441, column: 5, scope: !604)
!626 = !DILocation(line: 441, column: 13, scope: !604)
!627 = !DILocation(line: 441, column: 19, scope: !604)
!628 = !DILocation(line: 442, column: 18, scope: !604)
!629 = !DILocation(line: 442, column: 27, scope: !604)
!630 = !{!608, !27, i64 4}
!631 = !DILocation(line: 442, column: 5, scope: !604)
!632 = !DILocation(line: 442, column: 13, scope: !604)
!633 = !DILocation(line: 442, column: 16, scope: !604)
!634 = !DILocation(line: 443, column: 21, scope: !604)
!635 = !DILocation(line: 443, column: 30, scope: !604)
!636 = !{!608, !12, i64 6}
!637 = !DILocation(line: 443, column: 5, scope: !604)
!638 = !DILocation(line: 443, column: 13, scope: !604)
!639 = !DILocation(line: 443, column: 19, scope: !604)
!640 = !DILocation(line: 444, column: 22, scope: !604)
!641 = !DILocation(line: 444, column: 31, scope: !604)
!642 = !{!608, !28, i64 8}
!643 = !DILocation(line: 444, column: 5, scope: !604)
!644 = !DILocation(line: 444, column: 13, scope: !604)
!645 = !DILocation(line: 444, column: 20, scope: !604)
!646 = !DILocation(line: 445, column: 24, scope: !604)
!647 = !DILocation(line: 445, column: 33, scope: !604)
!648 = !{!608, !28, i64 12}
!649 = !DILocation(line: 445, column: 5, scope: !604)
!650 = !DILocation(line: 445, column: 13, scope: !604)
!651 = !DILocation(line: 445, column: 22, scope: !604)
!652 = !DILocation(line: 446, column: 5, scope: !604)
!653 = !DILocation(line: 447, column: 5, scope: !604)
!654 = !DILocation(line: 448, column: 9, scope: !604)
!655 = !DILocation(line: 448, column: 17, scope: !604)
!656 = !DILocation(line: 448, column: 23, scope: !604)
!657 = !DILocation(line: 449, column: 27, scope: !604)
!658 = !DILocation(line: 449, column: 35, scope: !604)
!659 = !DILocation(line: 449, column: 41, scope: !604)
!660 = !DILocation(line: 449, column: 23, scope: !604)
!661 = !DILocation(line: 449, column: 17, scope: !604)
!662 = !DILocation(line: 450, column: 5, scope: !604)
!663 = !DILocation(line: 451, column: 23, scope: !604)
!664 = !DILocation(line: 451, column: 5, scope: !604)
!665 = !DILocation(line: 451, column: 13, scope: !604)
!666 = !DILocation(line: 451, column: 21, scope: !604)
!667 = !DILocation(line: 452, column: 17, scope: !604)
!668 = !DILocation(line: 453, column: 12, scope: !604)
!669 = !DILocation(line: 453, column: 5, scope: !604)
!670 = !DILocation(line: 454, column: 5, scope: !604)
!671 = !DILocation(line: 455, column: 5, scope: !604)
!672 = !DILocation(line: 456, column: 1, scope: !604)
!673 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 118, type: !7, scopeLine: 118, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!674 = !DILocation(line: 118, column: 59, scope: !673)
!675 = !DILocation(line: 118, column: 65, scope: !673)
!676 = !DILocation(line: 118, column: 63, scope: !673)
!677 = !DILocation(line: 118, column: 71, scope: !673)
!678 = !DILocation(line: 118, column: 42, scope: !673)
!679 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 211, type: !7, scopeLine: 211, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!680 = !DILocation(line: 212, column: 10, scope: !679)
!681 = !DILocation(line: 212, column: 18, scope: !679)
!682 = !DILocation(line: 212, column: 9, scope: !679)
!683 = !DILocation(line: 213, column: 13, scope: !679)
!684 = !DILocation(line: 213, column: 21, scope: !679)
!685 = !DILocation(line: 213, column: 28, scope: !679)
!686 = !DILocation(line: 213, column: 33, scope: !679)
!687 = !DILocation(line: 213, column: 44, scope: !679)
!688 = !DILocation(line: 213, column: 52, scope: !679)
!689 = !DILocation(line: 213, column: 37, scope: !679)
!690 = !DILocation(line: 214, column: 13, scope: !679)
!691 = !DILocation(line: 216, column: 18, scope: !679)
!692 = !DILocation(line: 216, column: 9, scope: !679)
!693 = !DILocation(line: 217, column: 5, scope: !679)
!694 = !DILocation(line: 218, column: 16, scope: !679)
!695 = !DILocation(line: 218, column: 24, scope: !679)
!696 = !DILocation(line: 218, column: 9, scope: !679)
!697 = !DILocation(line: 219, column: 9, scope: !679)
!698 = !DILocation(line: 219, column: 17, scope: !679)
!699 = !DILocation(line: 219, column: 23, scope: !679)
!700 = !DILocation(line: 220, column: 16, scope: !679)
!701 = !DILocation(line: 220, column: 9, scope: !679)
!702 = !DILocation(line: 221, column: 9, scope: !679)
!703 = !DILocation(line: 223, column: 9, scope: !679)
!704 = !DILocation(line: 223, column: 17, scope: !679)
!705 = !DILocation(line: 223, column: 23, scope: !679)
!706 = !DILocation(line: 223, column: 34, scope: !679)
!707 = !DILocation(line: 223, column: 42, scope: !679)
!708 = !DILocation(line: 223, column: 27, scope: !679)
!709 = !DILocation(line: 224, column: 9, scope: !679)
!710 = !DILocation(line: 226, column: 5, scope: !679)
!711 = !DILocation(line: 226, column: 13, scope: !679)
!712 = !DILocation(line: 226, column: 19, scope: !679)
!713 = !DILocation(line: 227, column: 9, scope: !679)
!714 = !DILocation(line: 227, column: 17, scope: !679)
!715 = !DILocation(line: 227, column: 24, scope: !679)
!716 = !DILocation(line: 227, column: 29, scope: !679)
!717 = !DILocation(line: 227, column: 71, scope: !679)
!718 = !DILocation(line: 227, column: 79, scope: !679)
!719 = !DILocation(line: 227, column: 46, scope: !679)
!720 = !DILocation(line: 227, column: 32, scope: !679)
!721 = !DILocation(line: 227, column: 89, scope: !679)
!722 = !DILocation(line: 227, column: 97, scope: !679)
!723 = !DILocation(line: 227, column: 86, scope: !679)
!724 = !DILocation(line: 228, column: 16, scope: !679)
!725 = !DILocation(line: 228, column: 9, scope: !679)
!726 = !DILocation(line: 229, column: 9, scope: !679)
!727 = !DILocation(line: 231, column: 9, scope: !679)
!728 = !DILocation(line: 231, column: 17, scope: !679)
!729 = !DILocation(line: 231, column: 24, scope: !679)
!730 = !DILocation(line: 231, column: 29, scope: !679)
!731 = !DILocation(line: 231, column: 32, scope: !679)
!732 = !DILocation(line: 231, column: 40, scope: !679)
!733 = !DILocation(line: 231, column: 46, scope: !679)
!734 = !DILocation(line: 231, column: 64, scope: !679)
!735 = !DILocation(line: 231, column: 67, scope: !679)
!736 = !DILocation(line: 231, column: 75, scope: !679)
!737 = !DILocation(line: 231, column: 84, scope: !679)
!738 = !DILocation(line: 231, column: 101, scope: !679)
!739 = !DILocation(line: 232, column: 17, scope: !679)
!740 = !DILocation(line: 232, column: 9, scope: !679)
!741 = !DILocation(line: 233, column: 15, scope: !679)
!742 = !DILocation(line: 233, column: 9, scope: !679)
!743 = !DILocation(line: 234, column: 9, scope: !679)
!744 = !DILocation(line: 236, column: 5, scope: !679)
!745 = !DILocation(line: 237, column: 1, scope: !679)
!746 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 239, type: !7, scopeLine: 239, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!747 = !DILocation(line: 240, column: 5, scope: !746)
!748 = !DILocation(line: 240, column: 20, scope: !746)
!749 = !DILocation(line: 241, column: 9, scope: !746)
!750 = !DILocation(line: 242, column: 9, scope: !746)
!751 = !DILocation(line: 243, column: 13, scope: !746)
!752 = !DILocation(line: 243, column: 21, scope: !746)
!753 = !DILocation(line: 244, column: 13, scope: !746)
!754 = !DILocation(line: 244, column: 22, scope: !746)
!755 = !DILocation(line: 245, column: 18, scope: !746)
!756 = !DILocation(line: 245, column: 34, scope: !746)
!757 = !DILocation(line: 245, column: 27, scope: !746)
!758 = !DILocation(line: 245, column: 44, scope: !746)
!759 = !DILocation(line: 245, column: 49, scope: !746)
!760 = !DILocation(line: 245, column: 54, scope: !746)
!761 = !DILocation(line: 245, column: 13, scope: !746)
!762 = !DILocation(line: 246, column: 23, scope: !746)
!763 = !DILocation(line: 247, column: 13, scope: !746)
!764 = !DILocation(line: 245, column: 65, scope: !746)
!765 = distinct !{!765, !761, !763, !85}
!766 = !DILocation(line: 248, column: 24, scope: !746)
!767 = !DILocation(line: 248, column: 32, scope: !746)
!768 = !DILocation(line: 248, column: 21, scope: !746)
!769 = !DILocation(line: 249, column: 35, scope: !746)
!770 = !DILocation(line: 249, column: 33, scope: !746)
!771 = !DILocation(line: 250, column: 17, scope: !746)
!772 = !DILocation(line: 251, column: 36, scope: !746)
!773 = !DILocation(line: 251, column: 34, scope: !746)
!774 = !DILocation(line: 252, column: 17, scope: !746)
!775 = !DILocation(line: 254, column: 21, scope: !746)
!776 = !DILocation(line: 255, column: 30, scope: !746)
!777 = !DILocation(line: 256, column: 13, scope: !746)
!778 = !DILocation(line: 257, column: 9, scope: !746)
!779 = !DILocation(line: 258, column: 5, scope: !746)
!780 = !DILocation(line: 260, column: 9, scope: !746)
!781 = !DILocation(line: 260, column: 17, scope: !746)
!782 = !DILocation(line: 260, column: 24, scope: !746)
!783 = !DILocation(line: 260, column: 29, scope: !746)
!784 = !DILocation(line: 260, column: 34, scope: !746)
!785 = !DILocation(line: 260, column: 42, scope: !746)
!786 = !DILocation(line: 260, column: 46, scope: !746)
!787 = !DILocation(line: 261, column: 28, scope: !746)
!788 = !DILocation(line: 261, column: 36, scope: !746)
!789 = !DILocation(line: 261, column: 26, scope: !746)
!790 = !DILocation(line: 262, column: 25, scope: !746)
!791 = !DILocation(line: 263, column: 9, scope: !746)
!792 = !DILocation(line: 263, column: 17, scope: !746)
!793 = !DILocation(line: 263, column: 24, scope: !746)
!794 = !DILocation(line: 264, column: 9, scope: !746)
!795 = !DILocation(line: 266, column: 22, scope: !746)
!796 = !DILocation(line: 267, column: 5, scope: !746)
!797 = !DILocation(line: 268, column: 1, scope: !746)
!798 = distinct !DISubprogram(name: "sancus_get_id", scope: !799, file: !799, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!799 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!800 = !DILocation(line: 267, column: 5, scope: !798)
!801 = !DILocation(line: 268, column: 5, scope: !798)
!802 = !{i64 0}
!803 = !DILocation(line: 269, column: 12, scope: !798)
!804 = !DILocation(line: 270, column: 1, scope: !798)
!805 = !DILocation(line: 269, column: 5, scope: !798)
!806 = distinct !DISubprogram(name: "is_kept", scope: !6, file: !6, line: 168, type: !7, scopeLine: 168, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!807 = !DILocation(line: 169, column: 10, scope: !806)
!808 = !DILocation(line: 169, column: 19, scope: !806)
!809 = !DILocation(line: 169, column: 31, scope: !806)
!810 = !DILocation(line: 169, column: 41, scope: !806)
!811 = !DILocation(line: 169, column: 38, scope: !806)
!812 = !DILocation(line: 169, column: 5, scope: !806)
!813 = !DILocation(line: 170, column: 22, scope: !806)
!814 = !DILocation(line: 170, column: 14, scope: !806)
!815 = !DILocation(line: 170, column: 33, scope: !806)
!816 = !DILocation(line: 170, column: 30, scope: !806)
!817 = !DILocation(line: 170, column: 40, scope: !806)
!818 = !DILocation(line: 170, column: 51, scope: !806)
!819 = !DILocation(line: 170, column: 43, scope: !806)
!820 = !DILocation(line: 170, column: 59, scope: !806)
!821 = !DILocation(line: 170, column: 66, scope: !806)
!822 = !DILocation(line: 170, column: 13, scope: !806)
!823 = !DILocation(line: 171, column: 13, scope: !806)
!824 = !DILocation(line: 173, column: 5, scope: !806)
!825 = !DILocation(line: 169, column: 61, scope: !806)
!826 = distinct !{!826, !812, !824, !85}
!827 = !DILocation(line: 174, column: 5, scope: !806)
!828 = !DILocation(line: 175, column: 1, scope: !806)
!829 = distinct !DISubprogram(name: "unmask", scope: !6, file: !6, line: 97, type: !7, scopeLine: 97, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!830 = !DILocation(line: 98, column: 9, scope: !829)
!831 = !DILocation(line: 98, column: 19, scope: !829)
!832 = !DILocation(line: 98, column: 23, scope: !829)
!833 = !DILocation(line: 99, column: 20, scope: !829)
!834 = !DILocation(line: 100, column: 9, scope: !829)
!835 = !DILocation(line: 100, column: 27, scope: !829)
!836 = !{!13, !13, i64 0}
!837 = !DILocation(line: 100, column: 17, scope: !829)
!838 = !DILocation(line: 101, column: 14, scope: !829)
!839 = !DILocation(line: 101, column: 22, scope: !829)
!840 = !DILocation(line: 101, column: 39, scope: !829)
!841 = !DILocation(line: 101, column: 13, scope: !829)
!842 = !DILocation(line: 102, column: 24, scope: !829)
!843 = !DILocation(line: 102, column: 34, scope: !829)
!844 = !DILocation(line: 102, column: 32, scope: !829)
!845 = !DILocation(line: 102, column: 22, scope: !829)
!846 = !DILocation(line: 103, column: 9, scope: !829)
!847 = !DILocation(line: 104, column: 20, scope: !829)
!848 = !DILocation(line: 105, column: 19, scope: !829)
!849 = !DILocation(line: 106, column: 5, scope: !829)
!850 = !DILocation(line: 107, column: 1, scope: !829)
!851 = distinct !DISubprogram(name: "mask", scope: !6, file: !6, line: 85, type: !7, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!852 = !DILocation(line: 86, column: 10, scope: !851)
!853 = !DILocation(line: 86, column: 20, scope: !851)
!854 = !DILocation(line: 86, column: 24, scope: !851)
!855 = !DILocation(line: 86, column: 9, scope: !851)
!856 = !DILocation(line: 87, column: 20, scope: !851)
!857 = !DILocation(line: 88, column: 9, scope: !851)
!858 = !DILocation(line: 88, column: 27, scope: !851)
!859 = !DILocation(line: 88, column: 17, scope: !851)
!860 = !DILocation(line: 89, column: 20, scope: !851)
!861 = !DILocation(line: 89, column: 28, scope: !851)
!862 = !DILocation(line: 89, column: 18, scope: !851)
!863 = !DILocation(line: 90, column: 20, scope: !851)
!864 = !DILocation(line: 91, column: 19, scope: !851)
!865 = !DILocation(line: 91, column: 27, scope: !851)
!866 = !DILocation(line: 91, column: 17, scope: !851)
!867 = !DILocation(line: 92, column: 19, scope: !851)
!868 = !DILocation(line: 93, column: 5, scope: !851)
!869 = !DILocation(line: 94, column: 1, scope: !851)
!870 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 136, type: !7, scopeLine: 136, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!871 = !DILocation(line: 137, column: 5, scope: !870)
!872 = !DILocation(line: 137, column: 18, scope: !870)
!873 = !DILocation(line: 137, column: 25, scope: !870)
!874 = !DILocation(line: 137, column: 23, scope: !870)
!875 = !DILocation(line: 137, column: 11, scope: !870)
!876 = !DILocation(line: 138, column: 21, scope: !870)
!877 = !DILocation(line: 138, column: 26, scope: !870)
!878 = !DILocation(line: 138, column: 12, scope: !870)
!879 = !DILocation(line: 138, column: 37, scope: !870)
!880 = !DILocation(line: 138, column: 44, scope: !870)
!881 = !DILocation(line: 138, column: 42, scope: !870)
!882 = !DILocation(line: 138, column: 61, scope: !870)
!883 = !DILocation(line: 138, column: 51, scope: !870)
!884 = !DILocation(line: 138, column: 68, scope: !870)
!885 = !DILocation(line: 139, column: 1, scope: !870)
!886 = !DILocation(line: 138, column: 5, scope: !870)
