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
  call void @have_handlers_look() #4, !dbg !20
  br label %14, !dbg !21

6:                                                ; preds = %0
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !22, !tbaa !11
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !23
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 12, !dbg !24
  %10 = load i16, ptr %9, align 2, !dbg !25, !tbaa !26
  %11 = add i16 %10, 1, !dbg !25
  store i16 %11, ptr %9, align 2, !dbg !25, !tbaa !26
  %12 = load i16, ptr @scheduler_current, align 2, !dbg !30, !tbaa !11
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !31
  call void @finish(ptr noundef %13) #4, !dbg !32
  br label %14

14:                                               ; preds = %6, %3
  %15 = call zeroext i16 @decide() #4, !dbg !33
  ret i16 %15, !dbg !34
}

; Function Attrs: nounwind optsize
define internal void @take_time() #0 section ".sm.SCHEDULER.text" !dbg !35 {
  %1 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !36
  %2 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !37, !tbaa !11
  store i16 %2, ptr %1, align 2, !dbg !38, !tbaa !11
  %3 = load i16, ptr %1, align 2, !dbg !39, !tbaa !11
  %4 = load i16, ptr @mark, align 2, !dbg !40, !tbaa !11
  %5 = sub i16 %3, %4, !dbg !41
  %6 = zext i16 %5 to i32, !dbg !42
  %7 = load i32, ptr @now, align 2, !dbg !43, !tbaa !44
  %8 = add i32 %7, %6, !dbg !43
  store i32 %8, ptr @now, align 2, !dbg !43, !tbaa !44
  %9 = load i16, ptr %1, align 2, !dbg !45, !tbaa !11
  store i16 %9, ptr @mark, align 2, !dbg !46, !tbaa !11
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !47
  ret void, !dbg !47
}

; Function Attrs: nounwind optsize
define internal void @have_handlers_look() #0 section ".sm.SCHEDULER.text" !dbg !48 {
  %1 = alloca i16, align 2
  %2 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !49
  store i16 1, ptr %1, align 2, !dbg !50, !tbaa !11
  br label %3, !dbg !49

3:                                                ; preds = %26, %0
  %4 = load i16, ptr %1, align 2, !dbg !51, !tbaa !11
  %5 = load i16, ptr @thread_count, align 2, !dbg !52, !tbaa !11
  %6 = icmp ule i16 %4, %5, !dbg !53
  br i1 %6, label %8, label %7, !dbg !54

7:                                                ; preds = %3
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !54
  br label %29

8:                                                ; preds = %3
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !55
  %9 = load i16, ptr %1, align 2, !dbg !56, !tbaa !11
  %10 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %9, !dbg !57
  store ptr %10, ptr %2, align 2, !dbg !58, !tbaa !59
  %11 = load ptr, ptr %2, align 2, !dbg !61, !tbaa !59
  %12 = getelementptr inbounds %struct.thread, ptr %11, i32 0, i32 2, !dbg !62
  %13 = load i16, ptr %12, align 2, !dbg !62, !tbaa !63
  %14 = icmp uge i16 %13, -32, !dbg !64
  br i1 %14, label %15, label %25, !dbg !65

15:                                               ; preds = %8
  %16 = load ptr, ptr %2, align 2, !dbg !66, !tbaa !59
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 10, !dbg !67
  %18 = load i8, ptr %17, align 2, !dbg !67, !tbaa !68, !range !69, !noundef !8
  %19 = trunc i8 %18 to i1, !dbg !67
  br i1 %19, label %25, label %20, !dbg !61

20:                                               ; preds = %15
  %21 = load i32, ptr @now, align 2, !dbg !70, !tbaa !44
  %22 = load ptr, ptr %2, align 2, !dbg !71, !tbaa !59
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 6, !dbg !72
  store i32 %21, ptr %23, align 2, !dbg !73, !tbaa !74
  %24 = load ptr, ptr %2, align 2, !dbg !75, !tbaa !59
  call void @activate(ptr noundef %24) #4, !dbg !76
  br label %25, !dbg !77

25:                                               ; preds = %20, %15, %8
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !78
  br label %26, !dbg !78

26:                                               ; preds = %25
  %27 = load i16, ptr %1, align 2, !dbg !79, !tbaa !11
  %28 = add i16 %27, 1, !dbg !79
  store i16 %28, ptr %1, align 2, !dbg !79, !tbaa !11
  br label %3, !dbg !54, !llvm.loop !80

29:                                               ; preds = %7
  ret void, !dbg !82
}

; Function Attrs: nounwind optsize
define internal void @finish(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !83 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !59
  %5 = load ptr, ptr %2, align 2, !dbg !84, !tbaa !59
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 10, !dbg !85
  %7 = load i8, ptr %6, align 2, !dbg !85, !tbaa !68, !range !69, !noundef !8
  %8 = trunc i8 %7 to i1, !dbg !85
  %9 = zext i1 %8 to i16, !dbg !84
  %10 = load i16, ptr @active, align 2, !dbg !86, !tbaa !11
  %11 = sub i16 %10, %9, !dbg !86
  store i16 %11, ptr @active, align 2, !dbg !86, !tbaa !11
  %12 = load ptr, ptr %2, align 2, !dbg !87, !tbaa !59
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 10, !dbg !88
  store i8 0, ptr %13, align 2, !dbg !89, !tbaa !68
  %14 = load ptr, ptr %2, align 2, !dbg !90, !tbaa !59
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 11, !dbg !91
  store i8 0, ptr %15, align 1, !dbg !92, !tbaa !93
  store i16 0, ptr @loans, align 2, !dbg !94, !tbaa !11
  %16 = load ptr, ptr %2, align 2, !dbg !95, !tbaa !59
  %17 = getelementptr inbounds %struct.thread, ptr %16, i32 0, i32 9, !dbg !96
  store i16 64, ptr %17, align 2, !dbg !97, !tbaa !98
  br label %18, !dbg !99

18:                                               ; preds = %30, %1
  %19 = load ptr, ptr %2, align 2, !dbg !100, !tbaa !59
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 4, !dbg !101
  %21 = load i32, ptr %20, align 2, !dbg !101, !tbaa !102
  %22 = icmp ne i32 %21, 0, !dbg !103
  br i1 %22, label %23, label %28, !dbg !104

23:                                               ; preds = %18
  %24 = load ptr, ptr %2, align 2, !dbg !105, !tbaa !59
  %25 = getelementptr inbounds %struct.thread, ptr %24, i32 0, i32 6, !dbg !106
  %26 = load i32, ptr %25, align 2, !dbg !106, !tbaa !74
  %27 = call zeroext i1 @is_due(i32 noundef %26) #4, !dbg !107
  br label %28

28:                                               ; preds = %23, %18
  %29 = phi i1 [ false, %18 ], [ %27, %23 ], !dbg !108
  br i1 %29, label %30, label %38, !dbg !99

30:                                               ; preds = %28
  %31 = load ptr, ptr %2, align 2, !dbg !109, !tbaa !59
  %32 = getelementptr inbounds %struct.thread, ptr %31, i32 0, i32 4, !dbg !110
  %33 = load i32, ptr %32, align 2, !dbg !110, !tbaa !102
  %34 = load ptr, ptr %2, align 2, !dbg !111, !tbaa !59
  %35 = getelementptr inbounds %struct.thread, ptr %34, i32 0, i32 6, !dbg !112
  %36 = load i32, ptr %35, align 2, !dbg !113, !tbaa !74
  %37 = add i32 %36, %33, !dbg !113
  store i32 %37, ptr %35, align 2, !dbg !113, !tbaa !74
  br label %18, !dbg !99, !llvm.loop !114

38:                                               ; preds = %28
  %39 = load i32, ptr @now, align 2, !dbg !116, !tbaa !44
  %40 = add i32 %39, 65535, !dbg !117
  store i32 %40, ptr @next_release, align 2, !dbg !118, !tbaa !44
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !119
  store i16 1, ptr %3, align 2, !dbg !120, !tbaa !11
  br label %41, !dbg !119

41:                                               ; preds = %65, %38
  %42 = load i16, ptr %3, align 2, !dbg !121, !tbaa !11
  %43 = load i16, ptr @thread_count, align 2, !dbg !122, !tbaa !11
  %44 = icmp ule i16 %42, %43, !dbg !123
  br i1 %44, label %46, label %45, !dbg !124

45:                                               ; preds = %41
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !124
  br label %68

46:                                               ; preds = %41
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !125
  %47 = load i16, ptr %3, align 2, !dbg !126, !tbaa !11
  %48 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %47, !dbg !127
  store ptr %48, ptr %4, align 2, !dbg !128, !tbaa !59
  %49 = load ptr, ptr %4, align 2, !dbg !129, !tbaa !59
  %50 = getelementptr inbounds %struct.thread, ptr %49, i32 0, i32 4, !dbg !130
  %51 = load i32, ptr %50, align 2, !dbg !130, !tbaa !102
  %52 = icmp ne i32 %51, 0, !dbg !131
  br i1 %52, label %53, label %64, !dbg !132

53:                                               ; preds = %46
  %54 = load ptr, ptr %4, align 2, !dbg !133, !tbaa !59
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 6, !dbg !134
  %56 = load i32, ptr %55, align 2, !dbg !134, !tbaa !74
  %57 = load i32, ptr @next_release, align 2, !dbg !135, !tbaa !44
  %58 = sub i32 %56, %57, !dbg !136
  %59 = icmp slt i32 %58, 0, !dbg !137
  br i1 %59, label %60, label %64, !dbg !129

60:                                               ; preds = %53
  %61 = load ptr, ptr %4, align 2, !dbg !138, !tbaa !59
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 6, !dbg !139
  %63 = load i32, ptr %62, align 2, !dbg !139, !tbaa !74
  store i32 %63, ptr @next_release, align 2, !dbg !140, !tbaa !44
  br label %64, !dbg !141

64:                                               ; preds = %60, %53, %46
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !142
  br label %65, !dbg !142

65:                                               ; preds = %64
  %66 = load i16, ptr %3, align 2, !dbg !143, !tbaa !11
  %67 = add i16 %66, 1, !dbg !143
  store i16 %67, ptr %3, align 2, !dbg !143, !tbaa !11
  br label %41, !dbg !124, !llvm.loop !144

68:                                               ; preds = %45
  ret void, !dbg !145
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @decide() #0 section ".sm.SCHEDULER.text" !dbg !146 {
  %1 = alloca i16, align 2
  %2 = alloca i8, align 1
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 1, ptr %2) #5, !dbg !147
  %6 = load i16, ptr @active, align 2, !dbg !148, !tbaa !11
  %7 = icmp ne i16 %6, 0, !dbg !149
  br i1 %7, label %11, label %8, !dbg !150

8:                                                ; preds = %0
  %9 = load i32, ptr @next_release, align 2, !dbg !151, !tbaa !44
  %10 = call zeroext i1 @is_due(i32 noundef %9) #4, !dbg !152
  br label %11, !dbg !150

11:                                               ; preds = %8, %0
  %12 = phi i1 [ true, %0 ], [ %10, %8 ]
  %13 = zext i1 %12 to i8, !dbg !153
  store i8 %13, ptr %2, align 1, !dbg !153, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !154
  store i16 1, ptr %3, align 2, !dbg !155, !tbaa !11
  br label %14, !dbg !154

14:                                               ; preds = %62, %11
  %15 = load i8, ptr %2, align 1, !dbg !156, !tbaa !17, !range !69, !noundef !8
  %16 = trunc i8 %15 to i1, !dbg !156
  br i1 %16, label %17, label %21, !dbg !157

17:                                               ; preds = %14
  %18 = load i16, ptr %3, align 2, !dbg !158, !tbaa !11
  %19 = load i16, ptr @thread_count, align 2, !dbg !159, !tbaa !11
  %20 = icmp ule i16 %18, %19, !dbg !160
  br label %21

21:                                               ; preds = %17, %14
  %22 = phi i1 [ false, %14 ], [ %20, %17 ], !dbg !161
  br i1 %22, label %24, label %23, !dbg !162

23:                                               ; preds = %21
  store i32 2, ptr %4, align 2
  br label %65, !dbg !162

24:                                               ; preds = %21
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !163
  %25 = load i16, ptr %3, align 2, !dbg !164, !tbaa !11
  %26 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %25, !dbg !165
  store ptr %26, ptr %5, align 2, !dbg !166, !tbaa !59
  %27 = load ptr, ptr %5, align 2, !dbg !167, !tbaa !59
  %28 = call zeroext i1 @wants(ptr noundef %27) #4, !dbg !168
  br i1 %28, label %29, label %58, !dbg !168

29:                                               ; preds = %24
  %30 = load i16, ptr %3, align 2, !dbg !169, !tbaa !11
  store i16 %30, ptr @scheduler_current, align 2, !dbg !170, !tbaa !11
  call void @set_timer() #4, !dbg !171
  %31 = load ptr, ptr %5, align 2, !dbg !172, !tbaa !59
  %32 = getelementptr inbounds %struct.thread, ptr %31, i32 0, i32 3, !dbg !173
  %33 = load i16, ptr %32, align 2, !dbg !173, !tbaa !174
  %34 = icmp ne i16 %33, 0, !dbg !175
  br i1 %34, label %35, label %39, !dbg !172

35:                                               ; preds = %29
  %36 = load ptr, ptr %5, align 2, !dbg !176, !tbaa !59
  %37 = getelementptr inbounds %struct.thread, ptr %36, i32 0, i32 3, !dbg !177
  %38 = load i16, ptr %37, align 2, !dbg !177, !tbaa !174
  br label %43, !dbg !172

39:                                               ; preds = %29
  %40 = load ptr, ptr %5, align 2, !dbg !178, !tbaa !59
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 0, !dbg !179
  %42 = load i16, ptr %41, align 2, !dbg !179, !tbaa !180
  br label %43, !dbg !172

43:                                               ; preds = %39, %35
  %44 = phi i16 [ %38, %35 ], [ %42, %39 ], !dbg !172
  store i16 %44, ptr @scheduler_target, align 2, !dbg !181, !tbaa !11
  %45 = load ptr, ptr %5, align 2, !dbg !182, !tbaa !59
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 3, !dbg !183
  %47 = load i16, ptr %46, align 2, !dbg !183, !tbaa !174
  %48 = icmp ne i16 %47, 0, !dbg !184
  br i1 %48, label %49, label %50, !dbg !182

49:                                               ; preds = %43
  br label %54, !dbg !182

50:                                               ; preds = %43
  %51 = load ptr, ptr %5, align 2, !dbg !185, !tbaa !59
  %52 = getelementptr inbounds %struct.thread, ptr %51, i32 0, i32 2, !dbg !186
  %53 = load i16, ptr %52, align 2, !dbg !186, !tbaa !63
  br label %54, !dbg !182

54:                                               ; preds = %50, %49
  %55 = phi i16 [ -32768, %49 ], [ %53, %50 ], !dbg !182
  store i16 %55, ptr @scheduler_index, align 2, !dbg !187, !tbaa !11
  %56 = load ptr, ptr %5, align 2, !dbg !188, !tbaa !59
  %57 = getelementptr inbounds %struct.thread, ptr %56, i32 0, i32 3, !dbg !189
  store i16 0, ptr %57, align 2, !dbg !190, !tbaa !174
  store i16 0, ptr %1, align 2, !dbg !191
  store i32 1, ptr %4, align 2
  br label %59, !dbg !191

58:                                               ; preds = %24
  store i32 0, ptr %4, align 2, !dbg !192
  br label %59, !dbg !192

59:                                               ; preds = %58, %54
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !192
  %60 = load i32, ptr %4, align 2
  switch i32 %60, label %65 [
    i32 0, label %61
  ]

61:                                               ; preds = %59
  br label %62, !dbg !192

62:                                               ; preds = %61
  %63 = load i16, ptr %3, align 2, !dbg !193, !tbaa !11
  %64 = add i16 %63, 1, !dbg !193
  store i16 %64, ptr %3, align 2, !dbg !193, !tbaa !11
  br label %14, !dbg !162, !llvm.loop !194

65:                                               ; preds = %59, %23
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !162
  %66 = load i32, ptr %4, align 2
  switch i32 %66, label %89 [
    i32 2, label %67
  ]

67:                                               ; preds = %65
  store i16 0, ptr @scheduler_current, align 2, !dbg !195, !tbaa !11
  %68 = load i32, ptr @next_release, align 2, !dbg !196, !tbaa !44
  %69 = call zeroext i1 @is_due(i32 noundef %68) #4, !dbg !197
  br i1 %69, label %70, label %76, !dbg !198

70:                                               ; preds = %67
  %71 = load i16, ptr @active, align 2, !dbg !199, !tbaa !11
  %72 = icmp eq i16 %71, 0, !dbg !200
  br i1 %72, label %73, label %76, !dbg !197

73:                                               ; preds = %70
  %74 = load i32, ptr @now, align 2, !dbg !201, !tbaa !44
  %75 = add i32 %74, 65535, !dbg !202
  store i32 %75, ptr @next_release, align 2, !dbg !203, !tbaa !44
  br label %76, !dbg !204

76:                                               ; preds = %73, %70, %67
  %77 = load i8, ptr @has_alarm, align 1, !dbg !205, !tbaa !17, !range !69, !noundef !8
  %78 = trunc i8 %77 to i1, !dbg !205
  br i1 %78, label %79, label %85, !dbg !206

79:                                               ; preds = %76
  %80 = load i32, ptr @alarm_time, align 2, !dbg !207, !tbaa !44
  %81 = call zeroext i1 @is_due(i32 noundef %80) #4, !dbg !208
  br i1 %81, label %82, label %85, !dbg !205

82:                                               ; preds = %79
  store i8 0, ptr @has_alarm, align 1, !dbg !209, !tbaa !17
  %83 = load i16, ptr @pending, align 2, !dbg !210, !tbaa !11
  %84 = or i16 %83, 512, !dbg !210
  store i16 %84, ptr @pending, align 2, !dbg !210, !tbaa !11
  br label %85, !dbg !211

85:                                               ; preds = %82, %79, %76
  call void @set_timer() #4, !dbg !212
  %86 = load i16, ptr @active, align 2, !dbg !213, !tbaa !11
  %87 = icmp eq i16 %86, 0, !dbg !214
  %88 = call zeroext i16 @go_to_operating_system(i1 noundef zeroext %87) #4, !dbg !215
  store i16 %88, ptr %1, align 2, !dbg !216
  store i32 1, ptr %4, align 2
  br label %89, !dbg !216

89:                                               ; preds = %85, %65
  call void @llvm.lifetime.end.p0(i64 1, ptr %2) #5, !dbg !217
  %90 = load i16, ptr %1, align 2, !dbg !217
  ret i16 %90, !dbg !217
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_interrupted(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !218 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i8, align 1
  %6 = alloca i32, align 2
  %7 = alloca ptr, align 2
  %8 = alloca ptr, align 2
  %9 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !219
  %10 = load i16, ptr @scheduler_interrupt, align 2, !dbg !220, !tbaa !11
  %11 = and i16 %10, 15, !dbg !221
  store i16 %11, ptr %4, align 2, !dbg !222, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 1, ptr %5) #5, !dbg !223
  %12 = load i16, ptr %4, align 2, !dbg !224, !tbaa !11
  %13 = icmp eq i16 %12, 13, !dbg !225
  br i1 %13, label %23, label %14, !dbg !226

14:                                               ; preds = %1
  %15 = load i16, ptr %4, align 2, !dbg !227, !tbaa !11
  %16 = icmp ugt i16 %15, 9, !dbg !228
  br i1 %16, label %17, label %21, !dbg !229

17:                                               ; preds = %14
  %18 = load volatile i16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !230, !tbaa !11
  %19 = and i16 %18, 1, !dbg !231
  %20 = icmp ne i16 %19, 0, !dbg !229
  br label %21

21:                                               ; preds = %17, %14
  %22 = phi i1 [ false, %14 ], [ %20, %17 ], !dbg !232
  br label %23, !dbg !226

23:                                               ; preds = %21, %1
  %24 = phi i1 [ true, %1 ], [ %22, %21 ]
  %25 = zext i1 %24 to i8, !dbg !233
  store i8 %25, ptr %5, align 1, !dbg !233, !tbaa !17
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !234, !tbaa !11
  %27 = icmp eq i16 %26, 0, !dbg !235
  br i1 %27, label %28, label %44, !dbg !236

28:                                               ; preds = %23
  %29 = load i16, ptr %3, align 2, !dbg !237, !tbaa !11
  %30 = icmp eq i16 %29, 0, !dbg !238
  br i1 %30, label %31, label %44, !dbg !239

31:                                               ; preds = %28
  %32 = load i16, ptr @handled, align 2, !dbg !240, !tbaa !11
  %33 = load i16, ptr %4, align 2, !dbg !241, !tbaa !11
  %34 = lshr i16 %32, %33, !dbg !242
  %35 = and i16 %34, 1, !dbg !243
  %36 = icmp ne i16 %35, 0, !dbg !243
  br i1 %36, label %44, label %37, !dbg !244

37:                                               ; preds = %31
  %38 = load i8, ptr %5, align 1, !dbg !245, !tbaa !17, !range !69, !noundef !8
  %39 = trunc i8 %38 to i1, !dbg !245
  br i1 %39, label %44, label %40, !dbg !234

40:                                               ; preds = %37
  store i8 1, ptr @outside, align 1, !dbg !246, !tbaa !17
  %41 = load i16, ptr %4, align 2, !dbg !247, !tbaa !11
  %42 = mul i16 4, %41, !dbg !247
  %43 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %42, !dbg !247
  store i16 %43, ptr @scheduler_target, align 2, !dbg !248, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !249
  store i32 1, ptr %6, align 2
  br label %188, !dbg !249

44:                                               ; preds = %37, %31, %28, %23
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #5, !dbg !250
  %45 = load i16, ptr @scheduler_current, align 2, !dbg !251, !tbaa !11
  %46 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %45, !dbg !252
  store ptr %46, ptr %7, align 2, !dbg !253, !tbaa !59
  %47 = load i16, ptr @scheduler_current, align 2, !dbg !254, !tbaa !11
  %48 = icmp ne i16 %47, 0, !dbg !255
  br i1 %48, label %49, label %60, !dbg !256

49:                                               ; preds = %44
  %50 = load i16, ptr %4, align 2, !dbg !257, !tbaa !11
  %51 = icmp ult i16 %50, 9, !dbg !258
  br i1 %51, label %52, label %60, !dbg !259

52:                                               ; preds = %49
  %53 = load i16, ptr %4, align 2, !dbg !260, !tbaa !11
  %54 = load i16, ptr %3, align 2, !dbg !261, !tbaa !11
  %55 = call zeroext i1 @lends(i16 noundef zeroext %53, i16 noundef zeroext %54) #4, !dbg !262
  br i1 %55, label %56, label %60, !dbg !254

56:                                               ; preds = %52
  %57 = load ptr, ptr %7, align 2, !dbg !263, !tbaa !59
  %58 = load i16, ptr %3, align 2, !dbg !264, !tbaa !11
  %59 = call zeroext i16 @lend(ptr noundef %57, i16 noundef zeroext %58) #4, !dbg !265
  store i16 %59, ptr %2, align 2, !dbg !266
  store i32 1, ptr %6, align 2
  br label %187, !dbg !266

60:                                               ; preds = %52, %49, %44
  %61 = load i16, ptr %3, align 2, !dbg !267, !tbaa !11
  store ptr @__sm_SCHEDULER_entry, ptr %8, align 2, !dbg !268, !tbaa !59
  %62 = load ptr, ptr %8, align 2, !dbg !268, !tbaa !59
  %63 = ptrtoint ptr %62 to i16, !dbg !269
  %64 = icmp eq i16 %61, %63, !dbg !270
  br i1 %64, label %65, label %72, !dbg !267

65:                                               ; preds = %60
  %66 = load i8, ptr @is_looking, align 1, !dbg !271, !tbaa !17, !range !69, !noundef !8
  %67 = trunc i8 %66 to i1, !dbg !271
  br i1 %67, label %70, label %68, !dbg !272

68:                                               ; preds = %65
  %69 = call zeroext i16 @scheduler_refused() #4, !dbg !273
  store i16 %69, ptr %2, align 2, !dbg !274
  store i32 1, ptr %6, align 2
  br label %187, !dbg !274

70:                                               ; preds = %65
  store i8 0, ptr @is_looking, align 1, !dbg !275, !tbaa !17
  store i8 1, ptr @is_claimed, align 1, !dbg !276, !tbaa !17
  %71 = call zeroext i16 @decide() #4, !dbg !277
  store i16 %71, ptr %2, align 2, !dbg !278
  store i32 1, ptr %6, align 2
  br label %187, !dbg !278

72:                                               ; preds = %60
  call void @take_time() #4, !dbg !279
  %73 = load i8, ptr @is_borrowed, align 1, !dbg !280, !tbaa !17, !range !69, !noundef !8
  %74 = trunc i8 %73 to i1, !dbg !280
  br i1 %74, label %75, label %77, !dbg !280

75:                                               ; preds = %72
  store i8 0, ptr @is_borrowed, align 1, !dbg !281, !tbaa !17
  store i16 40, ptr @loans, align 2, !dbg !282, !tbaa !11
  %76 = load i16, ptr %3, align 2, !dbg !283, !tbaa !11
  store i16 %76, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !284, !tbaa !174
  br label %128, !dbg !285

77:                                               ; preds = %72
  %78 = load i16, ptr @scheduler_current, align 2, !dbg !286, !tbaa !11
  %79 = icmp eq i16 %78, 0, !dbg !287
  br i1 %79, label %80, label %101, !dbg !286

80:                                               ; preds = %77
  %81 = load i16, ptr %4, align 2, !dbg !288, !tbaa !11
  %82 = icmp eq i16 %81, 13, !dbg !289
  br i1 %82, label %83, label %84, !dbg !288

83:                                               ; preds = %80
  call void @have_handlers_look() #4, !dbg !290
  br label %84, !dbg !291

84:                                               ; preds = %83, %80
  %85 = load i16, ptr %3, align 2, !dbg !292, !tbaa !11
  %86 = icmp eq i16 %85, 0, !dbg !293
  %87 = zext i1 %86 to i8, !dbg !294
  store i8 %87, ptr @outside, align 1, !dbg !294, !tbaa !17
  %88 = load i16, ptr %3, align 2, !dbg !295, !tbaa !11
  %89 = icmp ne i16 %88, 0, !dbg !296
  br i1 %89, label %90, label %100, !dbg !295

90:                                               ; preds = %84
  %91 = load i16, ptr %4, align 2, !dbg !297, !tbaa !11
  %92 = icmp eq i16 %91, 13, !dbg !298
  br i1 %92, label %93, label %94, !dbg !297

93:                                               ; preds = %90
  br label %96, !dbg !297

94:                                               ; preds = %90
  %95 = load i16, ptr %3, align 2, !dbg !299, !tbaa !11
  br label %96, !dbg !297

96:                                               ; preds = %94, %93
  %97 = phi i16 [ 0, %93 ], [ %95, %94 ], !dbg !297
  %98 = load ptr, ptr %7, align 2, !dbg !300, !tbaa !59
  %99 = getelementptr inbounds %struct.thread, ptr %98, i32 0, i32 3, !dbg !301
  store i16 %97, ptr %99, align 2, !dbg !302, !tbaa !174
  br label %100, !dbg !303

100:                                              ; preds = %96, %84
  br label %127, !dbg !304

101:                                              ; preds = %77
  %102 = load i16, ptr %3, align 2, !dbg !305, !tbaa !11
  %103 = icmp eq i16 %102, 0, !dbg !306
  br i1 %103, label %104, label %110, !dbg !305

104:                                              ; preds = %101
  %105 = load ptr, ptr %7, align 2, !dbg !307, !tbaa !59
  %106 = getelementptr inbounds %struct.thread, ptr %105, i32 0, i32 12, !dbg !308
  %107 = load i16, ptr %106, align 2, !dbg !309, !tbaa !26
  %108 = add i16 %107, 1, !dbg !309
  store i16 %108, ptr %106, align 2, !dbg !309, !tbaa !26
  %109 = load ptr, ptr %7, align 2, !dbg !310, !tbaa !59
  call void @finish(ptr noundef %109) #4, !dbg !311
  br label %126, !dbg !312

110:                                              ; preds = %101
  %111 = load i16, ptr %4, align 2, !dbg !313, !tbaa !11
  %112 = icmp eq i16 %111, 13, !dbg !314
  br i1 %112, label %113, label %121, !dbg !315

113:                                              ; preds = %110
  %114 = load i16, ptr %3, align 2, !dbg !316, !tbaa !11
  %115 = load ptr, ptr %7, align 2, !dbg !317, !tbaa !59
  %116 = getelementptr inbounds %struct.thread, ptr %115, i32 0, i32 0, !dbg !318
  %117 = load i16, ptr %116, align 2, !dbg !318, !tbaa !180
  %118 = icmp eq i16 %114, %117, !dbg !319
  br i1 %118, label %119, label %121, !dbg !313

119:                                              ; preds = %113
  %120 = load ptr, ptr %7, align 2, !dbg !320, !tbaa !59
  call void @yield(ptr noundef %120) #4, !dbg !321
  br label %125, !dbg !322

121:                                              ; preds = %113, %110
  %122 = load i16, ptr %3, align 2, !dbg !323, !tbaa !11
  %123 = load ptr, ptr %7, align 2, !dbg !324, !tbaa !59
  %124 = getelementptr inbounds %struct.thread, ptr %123, i32 0, i32 3, !dbg !325
  store i16 %122, ptr %124, align 2, !dbg !326, !tbaa !174
  br label %125

125:                                              ; preds = %121, %119
  br label %126

126:                                              ; preds = %125, %104
  br label %127

127:                                              ; preds = %126, %100
  br label %128

128:                                              ; preds = %127, %75
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #5, !dbg !327
  store i16 1, ptr %9, align 2, !dbg !328, !tbaa !11
  br label %129, !dbg !327

129:                                              ; preds = %168, %128
  %130 = load i16, ptr %4, align 2, !dbg !329, !tbaa !11
  %131 = icmp ne i16 %130, 9, !dbg !330
  br i1 %131, label %132, label %142, !dbg !331

132:                                              ; preds = %129
  %133 = load i16, ptr @handled, align 2, !dbg !332, !tbaa !11
  %134 = load i16, ptr %4, align 2, !dbg !333, !tbaa !11
  %135 = lshr i16 %133, %134, !dbg !334
  %136 = and i16 %135, 1, !dbg !335
  %137 = icmp ne i16 %136, 0, !dbg !335
  br i1 %137, label %138, label %142, !dbg !336

138:                                              ; preds = %132
  %139 = load i16, ptr %9, align 2, !dbg !337, !tbaa !11
  %140 = load i16, ptr @thread_count, align 2, !dbg !338, !tbaa !11
  %141 = icmp ule i16 %139, %140, !dbg !339
  br label %142

142:                                              ; preds = %138, %132, %129
  %143 = phi i1 [ false, %132 ], [ false, %129 ], [ %141, %138 ], !dbg !232
  br i1 %143, label %145, label %144, !dbg !340

144:                                              ; preds = %142
  store i32 2, ptr %6, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #5, !dbg !340
  br label %171

145:                                              ; preds = %142
  %146 = load i16, ptr %9, align 2, !dbg !341, !tbaa !11
  %147 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %146, !dbg !342
  %148 = getelementptr inbounds %struct.thread, ptr %147, i32 0, i32 2, !dbg !343
  %149 = load i16, ptr %148, align 2, !dbg !343, !tbaa !63
  %150 = load i16, ptr %4, align 2, !dbg !344, !tbaa !11
  %151 = add i16 -32, %150, !dbg !345
  %152 = icmp eq i16 %149, %151, !dbg !346
  br i1 %152, label %153, label %167, !dbg !342

153:                                              ; preds = %145
  %154 = load i16, ptr %9, align 2, !dbg !347, !tbaa !11
  %155 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %154, !dbg !348
  %156 = getelementptr inbounds %struct.thread, ptr %155, i32 0, i32 10, !dbg !349
  %157 = load i8, ptr %156, align 2, !dbg !349, !tbaa !68, !range !69, !noundef !8
  %158 = trunc i8 %157 to i1, !dbg !349
  br i1 %158, label %166, label %159, !dbg !350

159:                                              ; preds = %153
  %160 = load i32, ptr @now, align 2, !dbg !351, !tbaa !44
  %161 = load i16, ptr %9, align 2, !dbg !352, !tbaa !11
  %162 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %161, !dbg !353
  %163 = getelementptr inbounds %struct.thread, ptr %162, i32 0, i32 6, !dbg !354
  store i32 %160, ptr %163, align 2, !dbg !355, !tbaa !74
  %164 = load i16, ptr %9, align 2, !dbg !356, !tbaa !11
  %165 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %164, !dbg !357
  call void @activate(ptr noundef %165) #4, !dbg !358
  br label %166, !dbg !359

166:                                              ; preds = %159, %153
  br label %167, !dbg !360

167:                                              ; preds = %166, %145
  br label %168, !dbg !361

168:                                              ; preds = %167
  %169 = load i16, ptr %9, align 2, !dbg !362, !tbaa !11
  %170 = add i16 %169, 1, !dbg !362
  store i16 %170, ptr %9, align 2, !dbg !362, !tbaa !11
  br label %129, !dbg !340, !llvm.loop !363

171:                                              ; preds = %144
  %172 = load i16, ptr @handled, align 2, !dbg !364, !tbaa !11
  %173 = load i16, ptr %4, align 2, !dbg !365, !tbaa !11
  %174 = lshr i16 %172, %173, !dbg !366
  %175 = and i16 %174, 1, !dbg !367
  %176 = icmp ne i16 %175, 0, !dbg !367
  br i1 %176, label %185, label %177, !dbg !368

177:                                              ; preds = %171
  %178 = load i16, ptr %4, align 2, !dbg !369, !tbaa !11
  %179 = icmp ne i16 %178, 13, !dbg !370
  br i1 %179, label %183, label %180, !dbg !371

180:                                              ; preds = %177
  %181 = load i16, ptr @scheduler_current, align 2, !dbg !372, !tbaa !11
  %182 = icmp eq i16 %181, 0, !dbg !373
  br i1 %182, label %183, label %185, !dbg !374

183:                                              ; preds = %180, %177
  %184 = load i16, ptr %4, align 2, !dbg !375, !tbaa !11
  call void @put_off(i16 noundef zeroext %184) #4, !dbg !376
  br label %185, !dbg !377

185:                                              ; preds = %183, %180, %171
  %186 = call zeroext i16 @decide() #4, !dbg !378
  store i16 %186, ptr %2, align 2, !dbg !379
  store i32 1, ptr %6, align 2
  br label %187, !dbg !379

187:                                              ; preds = %185, %70, %68, %56
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #5, !dbg !380
  br label %188

188:                                              ; preds = %187, %40
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #5, !dbg !380
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !380
  %189 = load i16, ptr %2, align 2, !dbg !380
  ret i16 %189, !dbg !380
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal zeroext i1 @lends(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !381 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  store i16 %1, ptr %4, align 2, !tbaa !11
  %6 = load i16, ptr %4, align 2, !dbg !382, !tbaa !11
  %7 = icmp ne i16 %6, 0, !dbg !383
  br i1 %7, label %8, label %31, !dbg !384

8:                                                ; preds = %2
  %9 = load i16, ptr %4, align 2, !dbg !385, !tbaa !11
  store ptr @__sm_SCHEDULER_entry, ptr %5, align 2, !dbg !386, !tbaa !59
  %10 = load ptr, ptr %5, align 2, !dbg !386, !tbaa !59
  %11 = ptrtoint ptr %10 to i16, !dbg !387
  %12 = icmp ne i16 %9, %11, !dbg !388
  br i1 %12, label %13, label %31, !dbg !389

13:                                               ; preds = %8
  %14 = load i8, ptr @outside, align 1, !dbg !390, !tbaa !17, !range !69, !noundef !8
  %15 = trunc i8 %14 to i1, !dbg !390
  br i1 %15, label %16, label %31, !dbg !391

16:                                               ; preds = %13
  %17 = load i8, ptr @is_borrowed, align 1, !dbg !392, !tbaa !17, !range !69, !noundef !8
  %18 = trunc i8 %17 to i1, !dbg !392
  br i1 %18, label %31, label %19, !dbg !393

19:                                               ; preds = %16
  %20 = load i16, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !394, !tbaa !174
  %21 = icmp eq i16 %20, 0, !dbg !395
  br i1 %21, label %22, label %31, !dbg !396

22:                                               ; preds = %19
  %23 = load i16, ptr @handled, align 2, !dbg !397, !tbaa !11
  %24 = load i16, ptr %3, align 2, !dbg !398, !tbaa !11
  %25 = lshr i16 %23, %24, !dbg !399
  %26 = and i16 %25, 1, !dbg !400
  %27 = icmp ne i16 %26, 0, !dbg !400
  br i1 %27, label %31, label %28, !dbg !401

28:                                               ; preds = %22
  %29 = load i16, ptr @loans, align 2, !dbg !402, !tbaa !11
  %30 = icmp ult i16 %29, 40, !dbg !403
  br label %31

31:                                               ; preds = %28, %22, %19, %16, %13, %8, %2
  %32 = phi i1 [ false, %22 ], [ false, %19 ], [ false, %16 ], [ false, %13 ], [ false, %8 ], [ false, %2 ], [ %30, %28 ], !dbg !404
  ret i1 %32, !dbg !405
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @lend(ptr noundef %0, i16 noundef zeroext %1) #0 section ".sm.SCHEDULER.text" !dbg !406 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !59
  store i16 %1, ptr %4, align 2, !tbaa !11
  %5 = load i16, ptr %4, align 2, !dbg !407, !tbaa !11
  %6 = load ptr, ptr %3, align 2, !dbg !408, !tbaa !59
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 3, !dbg !409
  store i16 %5, ptr %7, align 2, !dbg !410, !tbaa !174
  %8 = load i16, ptr @loans, align 2, !dbg !411, !tbaa !11
  %9 = add i16 %8, 1, !dbg !411
  store i16 %9, ptr @loans, align 2, !dbg !411, !tbaa !11
  store i8 1, ptr @is_borrowed, align 1, !dbg !412, !tbaa !17
  %10 = load volatile i16, ptr inttoptr (i16 370 to ptr), align 2, !dbg !413, !tbaa !11
  store i16 %10, ptr @interrupted_timer, align 2, !dbg !414, !tbaa !11
  %11 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !415, !tbaa !11
  %12 = add i16 %11, 150, !dbg !416
  store volatile i16 %12, ptr inttoptr (i16 370 to ptr), align 2, !dbg !417, !tbaa !11
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 68), ptr @scheduler_target, align 2, !dbg !418, !tbaa !11
  ret i16 3, !dbg !419
}

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !420 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !59
  %3 = load ptr, ptr %2, align 2, !dbg !421, !tbaa !59
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 11, !dbg !422
  store i8 1, ptr %4, align 1, !dbg !423, !tbaa !93
  %5 = load i32, ptr @now, align 2, !dbg !424, !tbaa !44
  %6 = load ptr, ptr %2, align 2, !dbg !425, !tbaa !59
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 9, !dbg !426
  %8 = load i16, ptr %7, align 2, !dbg !426, !tbaa !98
  %9 = icmp ugt i16 %8, 2048, !dbg !427
  br i1 %9, label %10, label %11, !dbg !425

10:                                               ; preds = %1
  br label %15, !dbg !425

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 2, !dbg !428, !tbaa !59
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 9, !dbg !429
  %14 = load i16, ptr %13, align 2, !dbg !429, !tbaa !98
  br label %15, !dbg !425

15:                                               ; preds = %11, %10
  %16 = phi i16 [ 2048, %10 ], [ %14, %11 ], !dbg !425
  %17 = zext i16 %16 to i32, !dbg !430
  %18 = add i32 %5, %17, !dbg !431
  %19 = load ptr, ptr %2, align 2, !dbg !432, !tbaa !59
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 8, !dbg !433
  store i32 %18, ptr %20, align 2, !dbg !434, !tbaa !435
  %21 = load ptr, ptr %2, align 2, !dbg !436, !tbaa !59
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 9, !dbg !437
  %23 = load i16, ptr %22, align 2, !dbg !437, !tbaa !98
  %24 = icmp ule i16 %23, 2048, !dbg !438
  br i1 %24, label %25, label %30, !dbg !436

25:                                               ; preds = %15
  %26 = load ptr, ptr %2, align 2, !dbg !439, !tbaa !59
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 9, !dbg !440
  %28 = load i16, ptr %27, align 2, !dbg !441, !tbaa !98
  %29 = shl i16 %28, 1, !dbg !441
  store i16 %29, ptr %27, align 2, !dbg !441, !tbaa !98
  br label %30, !dbg !442

30:                                               ; preds = %25, %15
  ret void, !dbg !443
}

; Function Attrs: nounwind optsize
define internal void @activate(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !444 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !59
  %3 = load ptr, ptr %2, align 2, !dbg !445, !tbaa !59
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !446
  store i8 1, ptr %4, align 2, !dbg !447, !tbaa !68
  %5 = load ptr, ptr %2, align 2, !dbg !448, !tbaa !59
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 6, !dbg !449
  %7 = load i32, ptr %6, align 2, !dbg !449, !tbaa !74
  %8 = load ptr, ptr %2, align 2, !dbg !450, !tbaa !59
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 5, !dbg !451
  %10 = load i32, ptr %9, align 2, !dbg !451, !tbaa !452
  %11 = add i32 %7, %10, !dbg !453
  %12 = load ptr, ptr %2, align 2, !dbg !454, !tbaa !59
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 7, !dbg !455
  store i32 %11, ptr %13, align 2, !dbg !456, !tbaa !457
  %14 = load i16, ptr @active, align 2, !dbg !458, !tbaa !11
  %15 = add i16 %14, 1, !dbg !458
  store i16 %15, ptr @active, align 2, !dbg !458, !tbaa !11
  ret void, !dbg !459
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @put_off(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !460 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !11
  %3 = load i16, ptr %2, align 2, !dbg !461, !tbaa !11
  %4 = icmp ne i16 %3, 7, !dbg !462
  br i1 %4, label %5, label %13, !dbg !463

5:                                                ; preds = %1
  %6 = load i16, ptr %2, align 2, !dbg !464, !tbaa !11
  %7 = icmp ne i16 %6, 6, !dbg !465
  br i1 %7, label %8, label %13, !dbg !461

8:                                                ; preds = %5
  %9 = load i16, ptr %2, align 2, !dbg !466, !tbaa !11
  %10 = shl i16 1, %9, !dbg !467
  %11 = load i16, ptr @pending, align 2, !dbg !468, !tbaa !11
  %12 = or i16 %11, %10, !dbg !468
  store i16 %12, ptr @pending, align 2, !dbg !468, !tbaa !11
  br label %18, !dbg !469

13:                                               ; preds = %5, %1
  %14 = load i16, ptr @scheduler_current, align 2, !dbg !470, !tbaa !11
  %15 = icmp ne i16 %14, 0, !dbg !471
  br i1 %15, label %16, label %17, !dbg !470

16:                                               ; preds = %13
  call void @mask() #4, !dbg !472
  br label %17, !dbg !473

17:                                               ; preds = %16, %13
  br label %18

18:                                               ; preds = %17, %8
  ret void, !dbg !474
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !475 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !476
  %4 = load i16, ptr @scheduler_current, align 2, !dbg !477, !tbaa !11
  %5 = icmp eq i16 %4, 0, !dbg !478
  br i1 %5, label %13, label %6, !dbg !479

6:                                                ; preds = %1
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !480, !tbaa !11
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !481
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 1, !dbg !482
  %10 = load i16, ptr %9, align 2, !dbg !482, !tbaa !483
  %11 = load i16, ptr %3, align 2, !dbg !484, !tbaa !476
  %12 = icmp ne i16 %10, %11, !dbg !485
  br i1 %12, label %13, label %15, !dbg !477

13:                                               ; preds = %6, %1
  %14 = call zeroext i16 @scheduler_refused() #4, !dbg !486
  store i16 %14, ptr %2, align 2, !dbg !487
  br label %19, !dbg !487

15:                                               ; preds = %6
  call void @take_time() #4, !dbg !488
  %16 = load i16, ptr @scheduler_current, align 2, !dbg !489, !tbaa !11
  %17 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %16, !dbg !490
  call void @finish(ptr noundef %17) #4, !dbg !491
  %18 = call zeroext i16 @decide() #4, !dbg !492
  store i16 %18, ptr %2, align 2, !dbg !493
  br label %19, !dbg !493

19:                                               ; preds = %15, %13
  %20 = load i16, ptr %2, align 2, !dbg !494
  ret i16 %20, !dbg !494
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !495 {
  %1 = alloca i16, align 2
  %2 = load i8, ptr @is_borrowed, align 1, !dbg !496, !tbaa !17, !range !69, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !496
  br i1 %3, label %4, label %8, !dbg !496

4:                                                ; preds = %0
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !497, !tbaa !11
  %6 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %5, !dbg !498
  %7 = call zeroext i16 @take_back(ptr noundef %6) #4, !dbg !499
  store i16 %7, ptr %1, align 2, !dbg !500
  br label %10, !dbg !500

8:                                                ; preds = %0
  call void @take_time() #4, !dbg !501
  store i8 0, ptr @outside, align 1, !dbg !502, !tbaa !17
  %9 = call zeroext i16 @decide() #4, !dbg !503
  store i16 %9, ptr %1, align 2, !dbg !504
  br label %10, !dbg !504

10:                                               ; preds = %8, %4
  %11 = load i16, ptr %1, align 2, !dbg !505
  ret i16 %11, !dbg !505
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @take_back(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !506 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !59
  store i8 0, ptr @is_borrowed, align 1, !dbg !507, !tbaa !17
  %3 = load i16, ptr @interrupted_timer, align 2, !dbg !508, !tbaa !11
  store volatile i16 %3, ptr inttoptr (i16 370 to ptr), align 2, !dbg !509, !tbaa !11
  %4 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !510, !tbaa !11
  %5 = load i16, ptr @interrupted_timer, align 2, !dbg !511, !tbaa !11
  %6 = sub i16 %4, %5, !dbg !512
  %7 = icmp sge i16 %6, 0, !dbg !513
  br i1 %7, label %8, label %9, !dbg !514

8:                                                ; preds = %1
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !515, !tbaa !11
  br label %9, !dbg !516

9:                                                ; preds = %8, %1
  %10 = load ptr, ptr %2, align 2, !dbg !517, !tbaa !59
  %11 = getelementptr inbounds %struct.thread, ptr %10, i32 0, i32 3, !dbg !518
  %12 = load i16, ptr %11, align 2, !dbg !518, !tbaa !174
  store i16 %12, ptr @scheduler_target, align 2, !dbg !519, !tbaa !11
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !520, !tbaa !11
  %13 = load ptr, ptr %2, align 2, !dbg !521, !tbaa !59
  %14 = getelementptr inbounds %struct.thread, ptr %13, i32 0, i32 3, !dbg !522
  store i16 0, ptr %14, align 2, !dbg !523, !tbaa !174
  ret i16 0, !dbg !524
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !525 {
  call void @take_time() #4, !dbg !526
  %1 = load i32, ptr @now, align 2, !dbg !527, !tbaa !44
  ret i32 %1, !dbg !528
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !529 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  store i16 %1, ptr %4, align 2, !tbaa !11
  call void @start_clock() #4, !dbg !530
  call void @take_time() #4, !dbg !531
  %5 = load i32, ptr @now, align 2, !dbg !532, !tbaa !44
  %6 = load i16, ptr %4, align 2, !dbg !533, !tbaa !11
  %7 = zext i16 %6 to i32, !dbg !534
  %8 = shl i32 %7, 16, !dbg !535
  %9 = load i16, ptr %3, align 2, !dbg !536, !tbaa !11
  %10 = zext i16 %9 to i32, !dbg !536
  %11 = or i32 %8, %10, !dbg !537
  %12 = add i32 %5, %11, !dbg !538
  store i32 %12, ptr @alarm_time, align 2, !dbg !539, !tbaa !44
  store i8 1, ptr @has_alarm, align 1, !dbg !540, !tbaa !17
  call void @set_timer() #4, !dbg !541
  ret void, !dbg !542
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !543 {
  %1 = load i8, ptr @running, align 1, !dbg !544, !tbaa !17, !range !69, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !544
  br i1 %2, label %4, label %3, !dbg !545

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !546, !tbaa !17
  store i16 512, ptr @handled, align 2, !dbg !547, !tbaa !11
  store i32 65535, ptr @next_release, align 2, !dbg !548, !tbaa !44
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !549, !tbaa !11
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !550, !tbaa !11
  br label %4, !dbg !551

4:                                                ; preds = %3, %0
  ret void, !dbg !552
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !553 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !554
  store i16 -15536, ptr %1, align 2, !dbg !555, !tbaa !11
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !556, !tbaa !11
  %6 = icmp eq i16 %5, 0, !dbg !557
  br i1 %6, label %7, label %18, !dbg !556

7:                                                ; preds = %0
  %8 = load i16, ptr %1, align 2, !dbg !558, !tbaa !11
  %9 = load i32, ptr @next_release, align 2, !dbg !559, !tbaa !44
  %10 = call zeroext i16 @sooner(i16 noundef zeroext %8, i32 noundef %9) #4, !dbg !560
  store i16 %10, ptr %1, align 2, !dbg !561, !tbaa !11
  %11 = load i8, ptr @has_alarm, align 1, !dbg !562, !tbaa !17, !range !69, !noundef !8
  %12 = trunc i8 %11 to i1, !dbg !562
  br i1 %12, label %13, label %17, !dbg !562

13:                                               ; preds = %7
  %14 = load i16, ptr %1, align 2, !dbg !563, !tbaa !11
  %15 = load i32, ptr @alarm_time, align 2, !dbg !564, !tbaa !44
  %16 = call zeroext i16 @sooner(i16 noundef zeroext %14, i32 noundef %15) #4, !dbg !565
  store i16 %16, ptr %1, align 2, !dbg !566, !tbaa !11
  br label %17, !dbg !567

17:                                               ; preds = %13, %7
  br label %25, !dbg !568

18:                                               ; preds = %0
  %19 = load i16, ptr %1, align 2, !dbg !569, !tbaa !11
  %20 = load i16, ptr @scheduler_current, align 2, !dbg !570, !tbaa !11
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !571
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 7, !dbg !572
  %23 = load i32, ptr %22, align 2, !dbg !572, !tbaa !457
  %24 = call zeroext i16 @sooner(i16 noundef zeroext %19, i32 noundef %23) #4, !dbg !573
  store i16 %24, ptr %1, align 2, !dbg !574, !tbaa !11
  br label %25

25:                                               ; preds = %18, %17
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !575
  %26 = load i16, ptr @scheduler_current, align 2, !dbg !576, !tbaa !11
  %27 = icmp eq i16 %26, 0, !dbg !577
  br i1 %27, label %28, label %30, !dbg !576

28:                                               ; preds = %25
  %29 = load i16, ptr @thread_count, align 2, !dbg !578, !tbaa !11
  br label %33, !dbg !576

30:                                               ; preds = %25
  %31 = load i16, ptr @scheduler_current, align 2, !dbg !579, !tbaa !11
  %32 = sub i16 %31, 1, !dbg !580
  br label %33, !dbg !576

33:                                               ; preds = %30, %28
  %34 = phi i16 [ %29, %28 ], [ %32, %30 ], !dbg !576
  store i16 %34, ptr %2, align 2, !dbg !581, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !582
  store i16 1, ptr %3, align 2, !dbg !583, !tbaa !11
  br label %35, !dbg !582

35:                                               ; preds = %76, %33
  %36 = load i16, ptr @active, align 2, !dbg !584, !tbaa !11
  %37 = icmp ne i16 %36, 0, !dbg !585
  br i1 %37, label %38, label %42, !dbg !586

38:                                               ; preds = %35
  %39 = load i16, ptr %3, align 2, !dbg !587, !tbaa !11
  %40 = load i16, ptr %2, align 2, !dbg !588, !tbaa !11
  %41 = icmp ule i16 %39, %40, !dbg !589
  br label %42

42:                                               ; preds = %38, %35
  %43 = phi i1 [ false, %35 ], [ %41, %38 ], !dbg !590
  br i1 %43, label %45, label %44, !dbg !591

44:                                               ; preds = %42
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !591
  br label %79

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !592
  %46 = load i16, ptr %3, align 2, !dbg !593, !tbaa !11
  %47 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %46, !dbg !594
  store ptr %47, ptr %4, align 2, !dbg !595, !tbaa !59
  %48 = load ptr, ptr %4, align 2, !dbg !596, !tbaa !59
  %49 = getelementptr inbounds %struct.thread, ptr %48, i32 0, i32 11, !dbg !597
  %50 = load i8, ptr %49, align 1, !dbg !597, !tbaa !93, !range !69, !noundef !8
  %51 = trunc i8 %50 to i1, !dbg !597
  br i1 %51, label %52, label %58, !dbg !596

52:                                               ; preds = %45
  %53 = load i16, ptr %1, align 2, !dbg !598, !tbaa !11
  %54 = load ptr, ptr %4, align 2, !dbg !599, !tbaa !59
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 8, !dbg !600
  %56 = load i32, ptr %55, align 2, !dbg !600, !tbaa !435
  %57 = call zeroext i16 @sooner(i16 noundef zeroext %53, i32 noundef %56) #4, !dbg !601
  store i16 %57, ptr %1, align 2, !dbg !602, !tbaa !11
  br label %75, !dbg !603

58:                                               ; preds = %45
  %59 = load ptr, ptr %4, align 2, !dbg !604, !tbaa !59
  %60 = getelementptr inbounds %struct.thread, ptr %59, i32 0, i32 10, !dbg !605
  %61 = load i8, ptr %60, align 2, !dbg !605, !tbaa !68, !range !69, !noundef !8
  %62 = trunc i8 %61 to i1, !dbg !605
  br i1 %62, label %74, label %63, !dbg !606

63:                                               ; preds = %58
  %64 = load ptr, ptr %4, align 2, !dbg !607, !tbaa !59
  %65 = getelementptr inbounds %struct.thread, ptr %64, i32 0, i32 4, !dbg !608
  %66 = load i32, ptr %65, align 2, !dbg !608, !tbaa !102
  %67 = icmp ne i32 %66, 0, !dbg !609
  br i1 %67, label %68, label %74, !dbg !610

68:                                               ; preds = %63
  %69 = load i16, ptr %1, align 2, !dbg !611, !tbaa !11
  %70 = load ptr, ptr %4, align 2, !dbg !612, !tbaa !59
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 6, !dbg !613
  %72 = load i32, ptr %71, align 2, !dbg !613, !tbaa !74
  %73 = call zeroext i16 @sooner(i16 noundef zeroext %69, i32 noundef %72) #4, !dbg !614
  store i16 %73, ptr %1, align 2, !dbg !615, !tbaa !11
  br label %74, !dbg !616

74:                                               ; preds = %68, %63, %58
  br label %75

75:                                               ; preds = %74, %52
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !617
  br label %76, !dbg !617

76:                                               ; preds = %75
  %77 = load i16, ptr %3, align 2, !dbg !618, !tbaa !11
  %78 = add i16 %77, 1, !dbg !618
  store i16 %78, ptr %3, align 2, !dbg !618, !tbaa !11
  br label %35, !dbg !591, !llvm.loop !619

79:                                               ; preds = %44
  %80 = load i16, ptr @mark, align 2, !dbg !620, !tbaa !11
  %81 = load i16, ptr %1, align 2, !dbg !621, !tbaa !11
  %82 = add i16 %80, %81, !dbg !622
  store volatile i16 %82, ptr inttoptr (i16 370 to ptr), align 2, !dbg !623, !tbaa !11
  %83 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !624, !tbaa !11
  %84 = load i16, ptr @mark, align 2, !dbg !625, !tbaa !11
  %85 = sub i16 %83, %84, !dbg !626
  %86 = load i16, ptr %1, align 2, !dbg !627, !tbaa !11
  %87 = icmp uge i16 %85, %86, !dbg !628
  br i1 %87, label %88, label %89, !dbg !629

88:                                               ; preds = %79
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !630, !tbaa !11
  br label %89, !dbg !631

89:                                               ; preds = %88, %79
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !632
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !632
  ret void, !dbg !632
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !633 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !59
  store i16 %1, ptr %4, align 2, !tbaa !476
  %5 = load i16, ptr %4, align 2, !dbg !634, !tbaa !476
  %6 = icmp eq i16 %5, 16, !dbg !635
  br i1 %6, label %7, label %10, !dbg !634

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !636, !tbaa !59
  %9 = call zeroext i1 @add(ptr noundef %8) #4, !dbg !637
  br label %10, !dbg !638

10:                                               ; preds = %7, %2
  ret void, !dbg !639
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !640 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !59
  %5 = load ptr, ptr %3, align 2, !dbg !641, !tbaa !59
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !642
  %7 = load i16, ptr %6, align 2, !dbg !642, !tbaa !643
  %8 = load i16, ptr @thread_count, align 2, !dbg !645, !tbaa !11
  %9 = add i16 %8, 1, !dbg !646
  %10 = icmp ne i16 %7, %9, !dbg !647
  br i1 %10, label %16, label %11, !dbg !648

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !649, !tbaa !59
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !650
  %14 = load i16, ptr %13, align 2, !dbg !650, !tbaa !643
  %15 = icmp uge i16 %14, 8, !dbg !651
  br i1 %15, label %16, label %17, !dbg !641

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !652
  br label %66, !dbg !652

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !653
  %18 = load ptr, ptr %3, align 2, !dbg !654, !tbaa !59
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !655
  %20 = load i16, ptr %19, align 2, !dbg !655, !tbaa !643
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !656
  store ptr %21, ptr %4, align 2, !dbg !657, !tbaa !59
  %22 = load ptr, ptr %3, align 2, !dbg !658, !tbaa !59
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !659
  %24 = load i16, ptr %23, align 2, !dbg !659, !tbaa !660
  %25 = load ptr, ptr %4, align 2, !dbg !661, !tbaa !59
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !662
  store i16 %24, ptr %26, align 2, !dbg !663, !tbaa !180
  %27 = load ptr, ptr %3, align 2, !dbg !664, !tbaa !59
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !665
  %29 = load i16, ptr %28, align 2, !dbg !665, !tbaa !666
  %30 = load ptr, ptr %4, align 2, !dbg !667, !tbaa !59
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !668
  store i16 %29, ptr %31, align 2, !dbg !669, !tbaa !483
  %32 = load ptr, ptr %3, align 2, !dbg !670, !tbaa !59
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !671
  %34 = load i16, ptr %33, align 2, !dbg !671, !tbaa !672
  %35 = load ptr, ptr %4, align 2, !dbg !673, !tbaa !59
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !674
  store i16 %34, ptr %36, align 2, !dbg !675, !tbaa !63
  %37 = load ptr, ptr %3, align 2, !dbg !676, !tbaa !59
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !677
  %39 = load i32, ptr %38, align 2, !dbg !677, !tbaa !678
  %40 = load ptr, ptr %4, align 2, !dbg !679, !tbaa !59
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !680
  store i32 %39, ptr %41, align 2, !dbg !681, !tbaa !102
  %42 = load ptr, ptr %3, align 2, !dbg !682, !tbaa !59
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !683
  %44 = load i32, ptr %43, align 2, !dbg !683, !tbaa !684
  %45 = load ptr, ptr %4, align 2, !dbg !685, !tbaa !59
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !686
  store i32 %44, ptr %46, align 2, !dbg !687, !tbaa !452
  call void @start_clock() #4, !dbg !688
  call void @take_time() #4, !dbg !689
  %47 = load ptr, ptr %4, align 2, !dbg !690, !tbaa !59
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 2, !dbg !691
  %49 = load i16, ptr %48, align 2, !dbg !691, !tbaa !63
  %50 = icmp uge i16 %49, -32, !dbg !692
  br i1 %50, label %51, label %59, !dbg !690

51:                                               ; preds = %17
  %52 = load ptr, ptr %4, align 2, !dbg !693, !tbaa !59
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 2, !dbg !694
  %54 = load i16, ptr %53, align 2, !dbg !694, !tbaa !63
  %55 = sub i16 %54, -32, !dbg !695
  %56 = shl i16 1, %55, !dbg !696
  %57 = load i16, ptr @handled, align 2, !dbg !697, !tbaa !11
  %58 = or i16 %57, %56, !dbg !697
  store i16 %58, ptr @handled, align 2, !dbg !697, !tbaa !11
  br label %59, !dbg !698

59:                                               ; preds = %51, %17
  %60 = load i32, ptr @now, align 2, !dbg !699, !tbaa !44
  %61 = load ptr, ptr %4, align 2, !dbg !700, !tbaa !59
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 6, !dbg !701
  store i32 %60, ptr %62, align 2, !dbg !702, !tbaa !74
  %63 = load i16, ptr @thread_count, align 2, !dbg !703, !tbaa !11
  %64 = add i16 %63, 1, !dbg !703
  store i16 %64, ptr @thread_count, align 2, !dbg !703, !tbaa !11
  %65 = load ptr, ptr %4, align 2, !dbg !704, !tbaa !59
  call void @finish(ptr noundef %65) #4, !dbg !705
  call void @set_timer() #4, !dbg !706
  store i1 true, ptr %2, align 1, !dbg !707
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !708
  br label %66

66:                                               ; preds = %59, %16
  %67 = load i1, ptr %2, align 1, !dbg !708
  ret i1 %67, !dbg !708
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !709 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !44
  %3 = load i32, ptr @now, align 2, !dbg !710, !tbaa !44
  %4 = load i32, ptr %2, align 2, !dbg !711, !tbaa !44
  %5 = sub i32 %3, %4, !dbg !712
  %6 = icmp sge i32 %5, 0, !dbg !713
  ret i1 %6, !dbg !714
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !715 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !59
  %4 = load ptr, ptr %3, align 2, !dbg !716, !tbaa !59
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 10, !dbg !717
  %6 = load i8, ptr %5, align 2, !dbg !717, !tbaa !68, !range !69, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !717
  br i1 %7, label %21, label %8, !dbg !718

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !719, !tbaa !59
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !720
  %11 = load i32, ptr %10, align 2, !dbg !720, !tbaa !102
  %12 = icmp eq i32 %11, 0, !dbg !721
  br i1 %12, label %18, label %13, !dbg !722

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !723, !tbaa !59
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !724
  %16 = load i32, ptr %15, align 2, !dbg !724, !tbaa !74
  %17 = call zeroext i1 @is_due(i32 noundef %16) #4, !dbg !725
  br i1 %17, label %19, label %18, !dbg !719

18:                                               ; preds = %13, %8
  store i1 false, ptr %2, align 1, !dbg !726
  br label %83, !dbg !726

19:                                               ; preds = %13
  %20 = load ptr, ptr %3, align 2, !dbg !727, !tbaa !59
  call void @activate(ptr noundef %20) #4, !dbg !728
  br label %21, !dbg !729

21:                                               ; preds = %19, %1
  %22 = load ptr, ptr %3, align 2, !dbg !730, !tbaa !59
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 7, !dbg !731
  %24 = load i32, ptr %23, align 2, !dbg !731, !tbaa !457
  %25 = call zeroext i1 @is_due(i32 noundef %24) #4, !dbg !732
  br i1 %25, label %26, label %32, !dbg !732

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !733, !tbaa !59
  %28 = getelementptr inbounds %struct.thread, ptr %27, i32 0, i32 12, !dbg !734
  %29 = load i16, ptr %28, align 2, !dbg !735, !tbaa !26
  %30 = add i16 %29, 1, !dbg !735
  store i16 %30, ptr %28, align 2, !dbg !735, !tbaa !26
  %31 = load ptr, ptr %3, align 2, !dbg !736, !tbaa !59
  call void @finish(ptr noundef %31) #4, !dbg !737
  store i1 false, ptr %2, align 1, !dbg !738
  br label %83, !dbg !738

32:                                               ; preds = %21
  %33 = load ptr, ptr %3, align 2, !dbg !739, !tbaa !59
  %34 = getelementptr inbounds %struct.thread, ptr %33, i32 0, i32 11, !dbg !740
  %35 = load i8, ptr %34, align 1, !dbg !740, !tbaa !93, !range !69, !noundef !8
  %36 = trunc i8 %35 to i1, !dbg !740
  br i1 %36, label %37, label %43, !dbg !741

37:                                               ; preds = %32
  %38 = load ptr, ptr %3, align 2, !dbg !742, !tbaa !59
  %39 = getelementptr inbounds %struct.thread, ptr %38, i32 0, i32 8, !dbg !743
  %40 = load i32, ptr %39, align 2, !dbg !743, !tbaa !435
  %41 = call zeroext i1 @is_due(i32 noundef %40) #4, !dbg !744
  br i1 %41, label %43, label %42, !dbg !739

42:                                               ; preds = %37
  store i1 false, ptr %2, align 1, !dbg !745
  br label %83, !dbg !745

43:                                               ; preds = %37, %32
  %44 = load ptr, ptr %3, align 2, !dbg !746, !tbaa !59
  %45 = getelementptr inbounds %struct.thread, ptr %44, i32 0, i32 11, !dbg !747
  store i8 0, ptr %45, align 1, !dbg !748, !tbaa !93
  %46 = load ptr, ptr %3, align 2, !dbg !749, !tbaa !59
  %47 = getelementptr inbounds %struct.thread, ptr %46, i32 0, i32 3, !dbg !750
  %48 = load i16, ptr %47, align 2, !dbg !750, !tbaa !174
  %49 = icmp eq i16 %48, 0, !dbg !751
  br i1 %49, label %50, label %62, !dbg !752

50:                                               ; preds = %43
  %51 = load ptr, ptr %3, align 2, !dbg !753, !tbaa !59
  %52 = getelementptr inbounds %struct.thread, ptr %51, i32 0, i32 0, !dbg !754
  %53 = load i16, ptr %52, align 2, !dbg !754, !tbaa !180
  %54 = inttoptr i16 %53 to ptr, !dbg !755
  %55 = call i16 @sancus_get_id(ptr noundef %54) #4, !dbg !756
  %56 = load ptr, ptr %3, align 2, !dbg !757, !tbaa !59
  %57 = getelementptr inbounds %struct.thread, ptr %56, i32 0, i32 1, !dbg !758
  %58 = load i16, ptr %57, align 2, !dbg !758, !tbaa !483
  %59 = icmp ne i16 %55, %58, !dbg !759
  br i1 %59, label %60, label %62, !dbg !749

60:                                               ; preds = %50
  %61 = load ptr, ptr %3, align 2, !dbg !760, !tbaa !59
  call void @finish(ptr noundef %61) #4, !dbg !761
  store i1 false, ptr %2, align 1, !dbg !762
  br label %83, !dbg !762

62:                                               ; preds = %50, %43
  %63 = load ptr, ptr %3, align 2, !dbg !763, !tbaa !59
  %64 = getelementptr inbounds %struct.thread, ptr %63, i32 0, i32 3, !dbg !764
  %65 = load i16, ptr %64, align 2, !dbg !764, !tbaa !174
  %66 = icmp eq i16 %65, 0, !dbg !765
  br i1 %66, label %67, label %82, !dbg !766

67:                                               ; preds = %62
  %68 = load ptr, ptr %3, align 2, !dbg !767, !tbaa !59
  %69 = getelementptr inbounds %struct.thread, ptr %68, i32 0, i32 2, !dbg !768
  %70 = load i16, ptr %69, align 2, !dbg !768, !tbaa !63
  %71 = icmp ult i16 %70, -32, !dbg !769
  br i1 %71, label %72, label %82, !dbg !770

72:                                               ; preds = %67
  %73 = load ptr, ptr %3, align 2, !dbg !771, !tbaa !59
  %74 = getelementptr inbounds %struct.thread, ptr %73, i32 0, i32 9, !dbg !772
  %75 = load i16, ptr %74, align 2, !dbg !772, !tbaa !98
  %76 = icmp ule i16 %75, 2048, !dbg !773
  br i1 %76, label %77, label %82, !dbg !774

77:                                               ; preds = %72
  %78 = load ptr, ptr %3, align 2, !dbg !775, !tbaa !59
  %79 = call zeroext i1 @is_kept(ptr noundef %78) #4, !dbg !776
  br i1 %79, label %80, label %82, !dbg !763

80:                                               ; preds = %77
  %81 = load ptr, ptr %3, align 2, !dbg !777, !tbaa !59
  call void @yield(ptr noundef %81) #4, !dbg !778
  store i1 false, ptr %2, align 1, !dbg !779
  br label %83, !dbg !779

82:                                               ; preds = %77, %72, %67, %62
  store i1 true, ptr %2, align 1, !dbg !780
  br label %83, !dbg !780

83:                                               ; preds = %82, %80, %60, %42, %26, %18
  %84 = load i1, ptr %2, align 1, !dbg !781
  ret i1 %84, !dbg !781
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !782 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i32, align 2
  %8 = zext i1 %0 to i8
  store i8 %8, ptr %3, align 1, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !783
  store ptr @threads, ptr %4, align 2, !dbg !784, !tbaa !59
  %9 = load i8, ptr %3, align 1, !dbg !785, !tbaa !17, !range !69, !noundef !8
  %10 = trunc i8 %9 to i1, !dbg !785
  br i1 %10, label %11, label %42, !dbg !785

11:                                               ; preds = %1
  call void @unmask() #4, !dbg !786
  %12 = load i16, ptr @pending, align 2, !dbg !787, !tbaa !11
  %13 = icmp ne i16 %12, 0, !dbg !788
  br i1 %13, label %14, label %41, !dbg !787

14:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !789
  store i16 0, ptr %5, align 2, !dbg !790, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !791
  %15 = load i16, ptr @pending, align 2, !dbg !792, !tbaa !11
  store i16 %15, ptr %6, align 2, !dbg !793, !tbaa !11
  br label %16, !dbg !791

16:                                               ; preds = %24, %14
  %17 = load i16, ptr %6, align 2, !dbg !794, !tbaa !11
  %18 = and i16 %17, 1, !dbg !795
  %19 = icmp eq i16 %18, 0, !dbg !796
  br i1 %19, label %21, label %20, !dbg !797

20:                                               ; preds = %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !797
  br label %27

21:                                               ; preds = %16
  %22 = load i16, ptr %5, align 2, !dbg !798, !tbaa !11
  %23 = add i16 %22, 1, !dbg !798
  store i16 %23, ptr %5, align 2, !dbg !798, !tbaa !11
  br label %24, !dbg !799

24:                                               ; preds = %21
  %25 = load i16, ptr %6, align 2, !dbg !800, !tbaa !11
  %26 = lshr i16 %25, 1, !dbg !800
  store i16 %26, ptr %6, align 2, !dbg !800, !tbaa !11
  br label %16, !dbg !797, !llvm.loop !801

27:                                               ; preds = %20
  %28 = load i16, ptr @pending, align 2, !dbg !802, !tbaa !11
  %29 = sub i16 %28, 1, !dbg !803
  %30 = load i16, ptr @pending, align 2, !dbg !804, !tbaa !11
  %31 = and i16 %30, %29, !dbg !804
  store i16 %31, ptr @pending, align 2, !dbg !804, !tbaa !11
  %32 = load i16, ptr %5, align 2, !dbg !805, !tbaa !11
  store i16 %32, ptr @scheduler_interrupt, align 2, !dbg !806, !tbaa !11
  %33 = load i8, ptr @outside, align 1, !dbg !807, !tbaa !17, !range !69, !noundef !8
  %34 = trunc i8 %33 to i1, !dbg !807
  br i1 %34, label %35, label %39, !dbg !807

35:                                               ; preds = %27
  %36 = load i16, ptr %5, align 2, !dbg !808, !tbaa !11
  %37 = mul i16 4, %36, !dbg !808
  %38 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %37, !dbg !808
  store i16 %38, ptr @scheduler_target, align 2, !dbg !809, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !810
  store i32 1, ptr %7, align 2
  br label %40, !dbg !810

39:                                               ; preds = %27
  store i8 1, ptr @outside, align 1, !dbg !811, !tbaa !17
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 64), ptr @scheduler_target, align 2, !dbg !812, !tbaa !11
  store i16 2, ptr %2, align 2, !dbg !813
  store i32 1, ptr %7, align 2
  br label %40, !dbg !813

40:                                               ; preds = %39, %35
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !814
  br label %60

41:                                               ; preds = %11
  br label %42, !dbg !815

42:                                               ; preds = %41, %1
  %43 = load ptr, ptr %4, align 2, !dbg !816, !tbaa !59
  %44 = getelementptr inbounds %struct.thread, ptr %43, i32 0, i32 3, !dbg !817
  %45 = load i16, ptr %44, align 2, !dbg !817, !tbaa !174
  %46 = icmp ne i16 %45, 0, !dbg !818
  br i1 %46, label %47, label %59, !dbg !819

47:                                               ; preds = %42
  %48 = load i8, ptr @outside, align 1, !dbg !820, !tbaa !17, !range !69, !noundef !8
  %49 = trunc i8 %48 to i1, !dbg !820
  br i1 %49, label %50, label %53, !dbg !821

50:                                               ; preds = %47
  %51 = load i8, ptr %3, align 1, !dbg !822, !tbaa !17, !range !69, !noundef !8
  %52 = trunc i8 %51 to i1, !dbg !822
  br i1 %52, label %59, label %53, !dbg !816

53:                                               ; preds = %50, %47
  %54 = load ptr, ptr %4, align 2, !dbg !823, !tbaa !59
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 3, !dbg !824
  %56 = load i16, ptr %55, align 2, !dbg !824, !tbaa !174
  store i16 %56, ptr @scheduler_target, align 2, !dbg !825, !tbaa !11
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !826, !tbaa !11
  %57 = load ptr, ptr %4, align 2, !dbg !827, !tbaa !59
  %58 = getelementptr inbounds %struct.thread, ptr %57, i32 0, i32 3, !dbg !828
  store i16 0, ptr %58, align 2, !dbg !829, !tbaa !174
  store i16 0, ptr %2, align 2, !dbg !830
  store i32 1, ptr %7, align 2
  br label %60, !dbg !830

59:                                               ; preds = %50, %42
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 60), ptr @scheduler_target, align 2, !dbg !831, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !832
  store i32 1, ptr %7, align 2
  br label %60, !dbg !832

60:                                               ; preds = %59, %53, %40
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !833
  %61 = load i16, ptr %2, align 2, !dbg !833
  ret i16 %61, !dbg !833
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !834 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !59
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !836
  %4 = load ptr, ptr %2, align 2, !dbg !836, !tbaa !59
  %5 = ptrtoint ptr %4 to i16, !dbg !836
  store i16 %5, ptr %3, align 2, !dbg !836, !tbaa !476
  %6 = load i16, ptr %3, align 2, !dbg !837, !tbaa !476
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #5, !dbg !837, !srcloc !838
  store i16 %7, ptr %3, align 2, !dbg !837, !tbaa !476
  %8 = load i16, ptr %3, align 2, !dbg !839, !tbaa !476
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !840
  ret i16 %8, !dbg !841
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_kept(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !842 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !59
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !843
  store i16 0, ptr %4, align 2, !dbg !844, !tbaa !11
  br label %6, !dbg !843

6:                                                ; preds = %24, %1
  %7 = load i16, ptr %4, align 2, !dbg !845, !tbaa !11
  %8 = load i16, ptr @thread_count, align 2, !dbg !846, !tbaa !11
  %9 = icmp ule i16 %7, %8, !dbg !847
  br i1 %9, label %11, label %10, !dbg !848

10:                                               ; preds = %6
  store i32 2, ptr %5, align 2
  br label %27, !dbg !848

11:                                               ; preds = %6
  %12 = load i16, ptr %4, align 2, !dbg !849, !tbaa !11
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !850
  %14 = load ptr, ptr %3, align 2, !dbg !851, !tbaa !59
  %15 = icmp ne ptr %13, %14, !dbg !852
  br i1 %15, label %16, label %23, !dbg !853

16:                                               ; preds = %11
  %17 = load i16, ptr %4, align 2, !dbg !854, !tbaa !11
  %18 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %17, !dbg !855
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 3, !dbg !856
  %20 = load i16, ptr %19, align 2, !dbg !856, !tbaa !174
  %21 = icmp ne i16 %20, 0, !dbg !857
  br i1 %21, label %22, label %23, !dbg !858

22:                                               ; preds = %16
  store i1 true, ptr %2, align 1, !dbg !859
  store i32 1, ptr %5, align 2
  br label %27, !dbg !859

23:                                               ; preds = %16, %11
  br label %24, !dbg !860

24:                                               ; preds = %23
  %25 = load i16, ptr %4, align 2, !dbg !861, !tbaa !11
  %26 = add i16 %25, 1, !dbg !861
  store i16 %26, ptr %4, align 2, !dbg !861, !tbaa !11
  br label %6, !dbg !848, !llvm.loop !862

27:                                               ; preds = %22, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !848
  %28 = load i32, ptr %5, align 2
  switch i32 %28, label %32 [
    i32 2, label %29
    i32 1, label %30
  ]

29:                                               ; preds = %27
  store i1 false, ptr %2, align 1, !dbg !863
  br label %30, !dbg !863

30:                                               ; preds = %29, %27
  %31 = load i1, ptr %2, align 1, !dbg !864
  ret i1 %31, !dbg !864

32:                                               ; preds = %27
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @unmask() #0 section ".sm.SCHEDULER.text" !dbg !865 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !866, !tbaa !17, !range !69, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !866
  br i1 %3, label %4, label %21, !dbg !867

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !868, !tbaa !17, !range !69, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !868
  br i1 %6, label %21, label %7, !dbg !866

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !869, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !870
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !871, !tbaa !872
  store i8 %8, ptr %1, align 1, !dbg !873, !tbaa !872
  %9 = load i8, ptr %1, align 1, !dbg !874, !tbaa !872
  %10 = zext i8 %9 to i16, !dbg !874
  %11 = and i16 %10, 112, !dbg !875
  %12 = icmp eq i16 %11, 0, !dbg !876
  br i1 %12, label %13, label %20, !dbg !877

13:                                               ; preds = %7
  %14 = load i8, ptr %1, align 1, !dbg !878, !tbaa !872
  %15 = zext i8 %14 to i16, !dbg !878
  %16 = load i8, ptr @enabled, align 1, !dbg !879, !tbaa !872
  %17 = zext i8 %16 to i16, !dbg !879
  %18 = or i16 %15, %17, !dbg !880
  %19 = trunc i16 %18 to i8, !dbg !878
  store volatile i8 %19, ptr inttoptr (i16 128 to ptr), align 1, !dbg !881, !tbaa !872
  br label %20, !dbg !882

20:                                               ; preds = %13, %7
  store i8 0, ptr @is_looking, align 1, !dbg !883, !tbaa !17
  store i8 0, ptr @is_masked, align 1, !dbg !884, !tbaa !17
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !885
  br label %21, !dbg !885

21:                                               ; preds = %20, %4, %0
  ret void, !dbg !886
}

; Function Attrs: nounwind optsize
define internal void @mask() #0 section ".sm.SCHEDULER.text" !dbg !887 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !888, !tbaa !17, !range !69, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !888
  br i1 %3, label %17, label %4, !dbg !889

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !890, !tbaa !17, !range !69, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !890
  br i1 %6, label %17, label %7, !dbg !891

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !892, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !893
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !894, !tbaa !872
  store i8 %8, ptr %1, align 1, !dbg !895, !tbaa !872
  %9 = load i8, ptr %1, align 1, !dbg !896, !tbaa !872
  %10 = zext i8 %9 to i16, !dbg !896
  %11 = and i16 %10, 143, !dbg !897
  %12 = trunc i16 %11 to i8, !dbg !896
  store volatile i8 %12, ptr inttoptr (i16 128 to ptr), align 1, !dbg !898, !tbaa !872
  store i8 0, ptr @is_looking, align 1, !dbg !899, !tbaa !17
  %13 = load i8, ptr %1, align 1, !dbg !900, !tbaa !872
  %14 = zext i8 %13 to i16, !dbg !900
  %15 = and i16 %14, 112, !dbg !901
  %16 = trunc i16 %15 to i8, !dbg !900
  store i8 %16, ptr @enabled, align 1, !dbg !902, !tbaa !872
  store i8 1, ptr @is_masked, align 1, !dbg !903, !tbaa !17
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !904
  br label %17, !dbg !904

17:                                               ; preds = %7, %4, %0
  ret void, !dbg !905
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !906 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  store i32 %1, ptr %4, align 2, !tbaa !44
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #5, !dbg !907
  %6 = load i32, ptr %4, align 2, !dbg !908, !tbaa !44
  %7 = load i32, ptr @now, align 2, !dbg !909, !tbaa !44
  %8 = sub i32 %6, %7, !dbg !910
  store i32 %8, ptr %5, align 2, !dbg !911, !tbaa !44
  %9 = load i32, ptr %5, align 2, !dbg !912, !tbaa !44
  %10 = icmp sle i32 %9, 0, !dbg !913
  br i1 %10, label %11, label %12, !dbg !914

11:                                               ; preds = %2
  br label %24, !dbg !914

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !915, !tbaa !44
  %14 = load i16, ptr %3, align 2, !dbg !916, !tbaa !11
  %15 = zext i16 %14 to i32, !dbg !916
  %16 = icmp ult i32 %13, %15, !dbg !917
  br i1 %16, label %17, label %20, !dbg !915

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !918, !tbaa !44
  %19 = trunc i32 %18 to i16, !dbg !919
  br label %22, !dbg !915

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !920, !tbaa !11
  br label %22, !dbg !915

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !915
  br label %24, !dbg !914

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !914
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #5, !dbg !921
  ret i16 %25, !dbg !922
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
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "78756def50c628562722f824dbb02d3c")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 309, type: !7, scopeLine: 309, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "78756def50c628562722f824dbb02d3c")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 310, column: 5, scope: !5)
!10 = !DILocation(line: 311, column: 9, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"short", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !DILocation(line: 311, column: 27, scope: !5)
!16 = !DILocation(line: 312, column: 17, scope: !5)
!17 = !{!18, !18, i64 0}
!18 = !{!"_Bool", !13, i64 0}
!19 = !DILocation(line: 313, column: 17, scope: !5)
!20 = !DILocation(line: 314, column: 9, scope: !5)
!21 = !DILocation(line: 315, column: 5, scope: !5)
!22 = !DILocation(line: 316, column: 17, scope: !5)
!23 = !DILocation(line: 316, column: 9, scope: !5)
!24 = !DILocation(line: 316, column: 36, scope: !5)
!25 = !DILocation(line: 316, column: 42, scope: !5)
!26 = !{!27, !12, i64 32}
!27 = !{!"thread", !12, i64 0, !28, i64 2, !12, i64 4, !12, i64 6, !29, i64 8, !29, i64 12, !29, i64 16, !29, i64 20, !29, i64 24, !12, i64 28, !18, i64 30, !18, i64 31, !12, i64 32}
!28 = !{!"int", !13, i64 0}
!29 = !{!"long", !13, i64 0}
!30 = !DILocation(line: 317, column: 25, scope: !5)
!31 = !DILocation(line: 317, column: 17, scope: !5)
!32 = !DILocation(line: 317, column: 9, scope: !5)
!33 = !DILocation(line: 319, column: 12, scope: !5)
!34 = !DILocation(line: 319, column: 5, scope: !5)
!35 = distinct !DISubprogram(name: "take_time", scope: !6, file: !6, line: 120, type: !7, scopeLine: 120, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!36 = !DILocation(line: 121, column: 5, scope: !35)
!37 = !DILocation(line: 121, column: 24, scope: !35)
!38 = !DILocation(line: 121, column: 14, scope: !35)
!39 = !DILocation(line: 122, column: 23, scope: !35)
!40 = !DILocation(line: 122, column: 33, scope: !35)
!41 = !DILocation(line: 122, column: 31, scope: !35)
!42 = !DILocation(line: 122, column: 12, scope: !35)
!43 = !DILocation(line: 122, column: 9, scope: !35)
!44 = !{!29, !29, i64 0}
!45 = !DILocation(line: 123, column: 12, scope: !35)
!46 = !DILocation(line: 123, column: 10, scope: !35)
!47 = !DILocation(line: 124, column: 1, scope: !35)
!48 = distinct !DISubprogram(name: "have_handlers_look", scope: !6, file: !6, line: 298, type: !7, scopeLine: 298, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!49 = !DILocation(line: 299, column: 10, scope: !48)
!50 = !DILocation(line: 299, column: 19, scope: !48)
!51 = !DILocation(line: 299, column: 31, scope: !48)
!52 = !DILocation(line: 299, column: 41, scope: !48)
!53 = !DILocation(line: 299, column: 38, scope: !48)
!54 = !DILocation(line: 299, column: 5, scope: !48)
!55 = !DILocation(line: 300, column: 9, scope: !48)
!56 = !DILocation(line: 300, column: 42, scope: !48)
!57 = !DILocation(line: 300, column: 34, scope: !48)
!58 = !DILocation(line: 300, column: 24, scope: !48)
!59 = !{!60, !60, i64 0}
!60 = !{!"any pointer", !13, i64 0}
!61 = !DILocation(line: 301, column: 13, scope: !48)
!62 = !DILocation(line: 301, column: 21, scope: !48)
!63 = !{!27, !12, i64 4}
!64 = !DILocation(line: 301, column: 27, scope: !48)
!65 = !DILocation(line: 301, column: 46, scope: !48)
!66 = !DILocation(line: 301, column: 50, scope: !48)
!67 = !DILocation(line: 301, column: 58, scope: !48)
!68 = !{!27, !18, i64 30}
!69 = !{i8 0, i8 2}
!70 = !DILocation(line: 302, column: 31, scope: !48)
!71 = !DILocation(line: 302, column: 13, scope: !48)
!72 = !DILocation(line: 302, column: 21, scope: !48)
!73 = !DILocation(line: 302, column: 29, scope: !48)
!74 = !{!27, !29, i64 16}
!75 = !DILocation(line: 303, column: 22, scope: !48)
!76 = !DILocation(line: 303, column: 13, scope: !48)
!77 = !DILocation(line: 304, column: 9, scope: !48)
!78 = !DILocation(line: 305, column: 5, scope: !48)
!79 = !DILocation(line: 299, column: 61, scope: !48)
!80 = distinct !{!80, !54, !78, !81}
!81 = !{!"llvm.loop.mustprogress"}
!82 = !DILocation(line: 306, column: 1, scope: !48)
!83 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 183, type: !7, scopeLine: 183, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!84 = !DILocation(line: 184, column: 15, scope: !83)
!85 = !DILocation(line: 184, column: 23, scope: !83)
!86 = !DILocation(line: 184, column: 12, scope: !83)
!87 = !DILocation(line: 185, column: 5, scope: !83)
!88 = !DILocation(line: 185, column: 13, scope: !83)
!89 = !DILocation(line: 185, column: 20, scope: !83)
!90 = !DILocation(line: 186, column: 5, scope: !83)
!91 = !DILocation(line: 186, column: 13, scope: !83)
!92 = !DILocation(line: 186, column: 19, scope: !83)
!93 = !{!27, !18, i64 31}
!94 = !DILocation(line: 187, column: 11, scope: !83)
!95 = !DILocation(line: 188, column: 5, scope: !83)
!96 = !DILocation(line: 188, column: 13, scope: !83)
!97 = !DILocation(line: 188, column: 22, scope: !83)
!98 = !{!27, !12, i64 28}
!99 = !DILocation(line: 189, column: 5, scope: !83)
!100 = !DILocation(line: 189, column: 12, scope: !83)
!101 = !DILocation(line: 189, column: 20, scope: !83)
!102 = !{!27, !29, i64 8}
!103 = !DILocation(line: 189, column: 27, scope: !83)
!104 = !DILocation(line: 189, column: 32, scope: !83)
!105 = !DILocation(line: 189, column: 42, scope: !83)
!106 = !DILocation(line: 189, column: 50, scope: !83)
!107 = !DILocation(line: 189, column: 35, scope: !83)
!108 = !DILocation(line: 0, scope: !83)
!109 = !DILocation(line: 190, column: 28, scope: !83)
!110 = !DILocation(line: 190, column: 36, scope: !83)
!111 = !DILocation(line: 190, column: 9, scope: !83)
!112 = !DILocation(line: 190, column: 17, scope: !83)
!113 = !DILocation(line: 190, column: 25, scope: !83)
!114 = distinct !{!114, !99, !115, !81}
!115 = !DILocation(line: 191, column: 5, scope: !83)
!116 = !DILocation(line: 192, column: 20, scope: !83)
!117 = !DILocation(line: 192, column: 24, scope: !83)
!118 = !DILocation(line: 192, column: 18, scope: !83)
!119 = !DILocation(line: 193, column: 10, scope: !83)
!120 = !DILocation(line: 193, column: 19, scope: !83)
!121 = !DILocation(line: 193, column: 31, scope: !83)
!122 = !DILocation(line: 193, column: 41, scope: !83)
!123 = !DILocation(line: 193, column: 38, scope: !83)
!124 = !DILocation(line: 193, column: 5, scope: !83)
!125 = !DILocation(line: 194, column: 9, scope: !83)
!126 = !DILocation(line: 194, column: 47, scope: !83)
!127 = !DILocation(line: 194, column: 39, scope: !83)
!128 = !DILocation(line: 194, column: 30, scope: !83)
!129 = !DILocation(line: 195, column: 13, scope: !83)
!130 = !DILocation(line: 195, column: 20, scope: !83)
!131 = !DILocation(line: 195, column: 27, scope: !83)
!132 = !DILocation(line: 195, column: 32, scope: !83)
!133 = !DILocation(line: 195, column: 45, scope: !83)
!134 = !DILocation(line: 195, column: 52, scope: !83)
!135 = !DILocation(line: 195, column: 62, scope: !83)
!136 = !DILocation(line: 195, column: 60, scope: !83)
!137 = !DILocation(line: 195, column: 76, scope: !83)
!138 = !DILocation(line: 196, column: 28, scope: !83)
!139 = !DILocation(line: 196, column: 35, scope: !83)
!140 = !DILocation(line: 196, column: 26, scope: !83)
!141 = !DILocation(line: 197, column: 9, scope: !83)
!142 = !DILocation(line: 198, column: 5, scope: !83)
!143 = !DILocation(line: 193, column: 61, scope: !83)
!144 = distinct !{!144, !124, !142, !81}
!145 = !DILocation(line: 199, column: 1, scope: !83)
!146 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 271, type: !7, scopeLine: 271, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!147 = !DILocation(line: 272, column: 5, scope: !146)
!148 = !DILocation(line: 272, column: 16, scope: !146)
!149 = !DILocation(line: 272, column: 23, scope: !146)
!150 = !DILocation(line: 272, column: 28, scope: !146)
!151 = !DILocation(line: 272, column: 38, scope: !146)
!152 = !DILocation(line: 272, column: 31, scope: !146)
!153 = !DILocation(line: 272, column: 10, scope: !146)
!154 = !DILocation(line: 273, column: 10, scope: !146)
!155 = !DILocation(line: 273, column: 19, scope: !146)
!156 = !DILocation(line: 273, column: 31, scope: !146)
!157 = !DILocation(line: 273, column: 35, scope: !146)
!158 = !DILocation(line: 273, column: 38, scope: !146)
!159 = !DILocation(line: 273, column: 48, scope: !146)
!160 = !DILocation(line: 273, column: 45, scope: !146)
!161 = !DILocation(line: 0, scope: !146)
!162 = !DILocation(line: 273, column: 5, scope: !146)
!163 = !DILocation(line: 274, column: 9, scope: !146)
!164 = !DILocation(line: 274, column: 42, scope: !146)
!165 = !DILocation(line: 274, column: 34, scope: !146)
!166 = !DILocation(line: 274, column: 24, scope: !146)
!167 = !DILocation(line: 275, column: 19, scope: !146)
!168 = !DILocation(line: 275, column: 13, scope: !146)
!169 = !DILocation(line: 276, column: 33, scope: !146)
!170 = !DILocation(line: 276, column: 31, scope: !146)
!171 = !DILocation(line: 277, column: 13, scope: !146)
!172 = !DILocation(line: 278, column: 32, scope: !146)
!173 = !DILocation(line: 278, column: 40, scope: !146)
!174 = !{!27, !12, i64 6}
!175 = !DILocation(line: 278, column: 47, scope: !146)
!176 = !DILocation(line: 278, column: 54, scope: !146)
!177 = !DILocation(line: 278, column: 62, scope: !146)
!178 = !DILocation(line: 278, column: 71, scope: !146)
!179 = !DILocation(line: 278, column: 79, scope: !146)
!180 = !{!27, !12, i64 0}
!181 = !DILocation(line: 278, column: 30, scope: !146)
!182 = !DILocation(line: 279, column: 31, scope: !146)
!183 = !DILocation(line: 279, column: 39, scope: !146)
!184 = !DILocation(line: 279, column: 46, scope: !146)
!185 = !DILocation(line: 279, column: 64, scope: !146)
!186 = !DILocation(line: 279, column: 72, scope: !146)
!187 = !DILocation(line: 279, column: 29, scope: !146)
!188 = !DILocation(line: 280, column: 13, scope: !146)
!189 = !DILocation(line: 280, column: 21, scope: !146)
!190 = !DILocation(line: 280, column: 28, scope: !146)
!191 = !DILocation(line: 281, column: 13, scope: !146)
!192 = !DILocation(line: 283, column: 5, scope: !146)
!193 = !DILocation(line: 273, column: 68, scope: !146)
!194 = distinct !{!194, !162, !192, !81}
!195 = !DILocation(line: 284, column: 23, scope: !146)
!196 = !DILocation(line: 285, column: 16, scope: !146)
!197 = !DILocation(line: 285, column: 9, scope: !146)
!198 = !DILocation(line: 285, column: 30, scope: !146)
!199 = !DILocation(line: 285, column: 33, scope: !146)
!200 = !DILocation(line: 285, column: 40, scope: !146)
!201 = !DILocation(line: 286, column: 24, scope: !146)
!202 = !DILocation(line: 286, column: 28, scope: !146)
!203 = !DILocation(line: 286, column: 22, scope: !146)
!204 = !DILocation(line: 287, column: 5, scope: !146)
!205 = !DILocation(line: 288, column: 9, scope: !146)
!206 = !DILocation(line: 288, column: 19, scope: !146)
!207 = !DILocation(line: 288, column: 29, scope: !146)
!208 = !DILocation(line: 288, column: 22, scope: !146)
!209 = !DILocation(line: 289, column: 19, scope: !146)
!210 = !DILocation(line: 290, column: 17, scope: !146)
!211 = !DILocation(line: 291, column: 5, scope: !146)
!212 = !DILocation(line: 292, column: 5, scope: !146)
!213 = !DILocation(line: 293, column: 35, scope: !146)
!214 = !DILocation(line: 293, column: 42, scope: !146)
!215 = !DILocation(line: 293, column: 12, scope: !146)
!216 = !DILocation(line: 293, column: 5, scope: !146)
!217 = !DILocation(line: 294, column: 1, scope: !146)
!218 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 353, type: !7, scopeLine: 353, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!219 = !DILocation(line: 354, column: 5, scope: !218)
!220 = !DILocation(line: 354, column: 23, scope: !218)
!221 = !DILocation(line: 354, column: 43, scope: !218)
!222 = !DILocation(line: 354, column: 14, scope: !218)
!223 = !DILocation(line: 357, column: 5, scope: !218)
!224 = !DILocation(line: 357, column: 20, scope: !218)
!225 = !DILocation(line: 357, column: 27, scope: !218)
!226 = !DILocation(line: 357, column: 40, scope: !218)
!227 = !DILocation(line: 357, column: 44, scope: !218)
!228 = !DILocation(line: 357, column: 51, scope: !218)
!229 = !DILocation(line: 357, column: 68, scope: !218)
!230 = !DILocation(line: 357, column: 71, scope: !218)
!231 = !DILocation(line: 357, column: 79, scope: !218)
!232 = !DILocation(line: 0, scope: !218)
!233 = !DILocation(line: 357, column: 10, scope: !218)
!234 = !DILocation(line: 358, column: 9, scope: !218)
!235 = !DILocation(line: 358, column: 27, scope: !218)
!236 = !DILocation(line: 358, column: 47, scope: !218)
!237 = !DILocation(line: 358, column: 50, scope: !218)
!238 = !DILocation(line: 358, column: 57, scope: !218)
!239 = !DILocation(line: 358, column: 62, scope: !218)
!240 = !DILocation(line: 358, column: 67, scope: !218)
!241 = !DILocation(line: 358, column: 78, scope: !218)
!242 = !DILocation(line: 358, column: 75, scope: !218)
!243 = !DILocation(line: 358, column: 85, scope: !218)
!244 = !DILocation(line: 358, column: 90, scope: !218)
!245 = !DILocation(line: 358, column: 94, scope: !218)
!246 = !DILocation(line: 359, column: 17, scope: !218)
!247 = !DILocation(line: 360, column: 28, scope: !218)
!248 = !DILocation(line: 360, column: 26, scope: !218)
!249 = !DILocation(line: 361, column: 9, scope: !218)
!250 = !DILocation(line: 363, column: 5, scope: !218)
!251 = !DILocation(line: 363, column: 38, scope: !218)
!252 = !DILocation(line: 363, column: 30, scope: !218)
!253 = !DILocation(line: 363, column: 20, scope: !218)
!254 = !DILocation(line: 364, column: 9, scope: !218)
!255 = !DILocation(line: 364, column: 27, scope: !218)
!256 = !DILocation(line: 364, column: 47, scope: !218)
!257 = !DILocation(line: 364, column: 50, scope: !218)
!258 = !DILocation(line: 364, column: 57, scope: !218)
!259 = !DILocation(line: 364, column: 74, scope: !218)
!260 = !DILocation(line: 364, column: 83, scope: !218)
!261 = !DILocation(line: 364, column: 91, scope: !218)
!262 = !DILocation(line: 364, column: 77, scope: !218)
!263 = !DILocation(line: 365, column: 21, scope: !218)
!264 = !DILocation(line: 365, column: 29, scope: !218)
!265 = !DILocation(line: 365, column: 16, scope: !218)
!266 = !DILocation(line: 365, column: 9, scope: !218)
!267 = !DILocation(line: 367, column: 9, scope: !218)
!268 = !DILocation(line: 367, column: 29, scope: !218)
!269 = !DILocation(line: 367, column: 19, scope: !218)
!270 = !DILocation(line: 367, column: 16, scope: !218)
!271 = !DILocation(line: 370, column: 14, scope: !218)
!272 = !DILocation(line: 370, column: 13, scope: !218)
!273 = !DILocation(line: 371, column: 20, scope: !218)
!274 = !DILocation(line: 371, column: 13, scope: !218)
!275 = !DILocation(line: 373, column: 20, scope: !218)
!276 = !DILocation(line: 374, column: 20, scope: !218)
!277 = !DILocation(line: 375, column: 16, scope: !218)
!278 = !DILocation(line: 375, column: 9, scope: !218)
!279 = !DILocation(line: 377, column: 5, scope: !218)
!280 = !DILocation(line: 378, column: 9, scope: !218)
!281 = !DILocation(line: 380, column: 21, scope: !218)
!282 = !DILocation(line: 381, column: 15, scope: !218)
!283 = !DILocation(line: 382, column: 44, scope: !218)
!284 = !DILocation(line: 382, column: 42, scope: !218)
!285 = !DILocation(line: 383, column: 5, scope: !218)
!286 = !DILocation(line: 383, column: 16, scope: !218)
!287 = !DILocation(line: 383, column: 34, scope: !218)
!288 = !DILocation(line: 384, column: 13, scope: !218)
!289 = !DILocation(line: 384, column: 20, scope: !218)
!290 = !DILocation(line: 385, column: 13, scope: !218)
!291 = !DILocation(line: 386, column: 9, scope: !218)
!292 = !DILocation(line: 387, column: 19, scope: !218)
!293 = !DILocation(line: 387, column: 26, scope: !218)
!294 = !DILocation(line: 387, column: 17, scope: !218)
!295 = !DILocation(line: 388, column: 13, scope: !218)
!296 = !DILocation(line: 388, column: 20, scope: !218)
!297 = !DILocation(line: 390, column: 30, scope: !218)
!298 = !DILocation(line: 390, column: 37, scope: !218)
!299 = !DILocation(line: 390, column: 56, scope: !218)
!300 = !DILocation(line: 390, column: 13, scope: !218)
!301 = !DILocation(line: 390, column: 21, scope: !218)
!302 = !DILocation(line: 390, column: 28, scope: !218)
!303 = !DILocation(line: 391, column: 9, scope: !218)
!304 = !DILocation(line: 392, column: 5, scope: !218)
!305 = !DILocation(line: 392, column: 16, scope: !218)
!306 = !DILocation(line: 392, column: 23, scope: !218)
!307 = !DILocation(line: 394, column: 9, scope: !218)
!308 = !DILocation(line: 394, column: 17, scope: !218)
!309 = !DILocation(line: 394, column: 23, scope: !218)
!310 = !DILocation(line: 395, column: 16, scope: !218)
!311 = !DILocation(line: 395, column: 9, scope: !218)
!312 = !DILocation(line: 396, column: 5, scope: !218)
!313 = !DILocation(line: 396, column: 16, scope: !218)
!314 = !DILocation(line: 396, column: 23, scope: !218)
!315 = !DILocation(line: 396, column: 36, scope: !218)
!316 = !DILocation(line: 396, column: 39, scope: !218)
!317 = !DILocation(line: 396, column: 49, scope: !218)
!318 = !DILocation(line: 396, column: 57, scope: !218)
!319 = !DILocation(line: 396, column: 46, scope: !218)
!320 = !DILocation(line: 398, column: 15, scope: !218)
!321 = !DILocation(line: 398, column: 9, scope: !218)
!322 = !DILocation(line: 399, column: 5, scope: !218)
!323 = !DILocation(line: 400, column: 26, scope: !218)
!324 = !DILocation(line: 400, column: 9, scope: !218)
!325 = !DILocation(line: 400, column: 17, scope: !218)
!326 = !DILocation(line: 400, column: 24, scope: !218)
!327 = !DILocation(line: 402, column: 10, scope: !218)
!328 = !DILocation(line: 402, column: 19, scope: !218)
!329 = !DILocation(line: 402, column: 32, scope: !218)
!330 = !DILocation(line: 402, column: 39, scope: !218)
!331 = !DILocation(line: 402, column: 57, scope: !218)
!332 = !DILocation(line: 402, column: 61, scope: !218)
!333 = !DILocation(line: 402, column: 72, scope: !218)
!334 = !DILocation(line: 402, column: 69, scope: !218)
!335 = !DILocation(line: 402, column: 79, scope: !218)
!336 = !DILocation(line: 402, column: 84, scope: !218)
!337 = !DILocation(line: 402, column: 87, scope: !218)
!338 = !DILocation(line: 402, column: 98, scope: !218)
!339 = !DILocation(line: 402, column: 95, scope: !218)
!340 = !DILocation(line: 402, column: 5, scope: !218)
!341 = !DILocation(line: 404, column: 21, scope: !218)
!342 = !DILocation(line: 404, column: 13, scope: !218)
!343 = !DILocation(line: 404, column: 30, scope: !218)
!344 = !DILocation(line: 404, column: 57, scope: !218)
!345 = !DILocation(line: 404, column: 55, scope: !218)
!346 = !DILocation(line: 404, column: 36, scope: !218)
!347 = !DILocation(line: 405, column: 26, scope: !218)
!348 = !DILocation(line: 405, column: 18, scope: !218)
!349 = !DILocation(line: 405, column: 35, scope: !218)
!350 = !DILocation(line: 405, column: 17, scope: !218)
!351 = !DILocation(line: 406, column: 44, scope: !218)
!352 = !DILocation(line: 406, column: 25, scope: !218)
!353 = !DILocation(line: 406, column: 17, scope: !218)
!354 = !DILocation(line: 406, column: 34, scope: !218)
!355 = !DILocation(line: 406, column: 42, scope: !218)
!356 = !DILocation(line: 407, column: 35, scope: !218)
!357 = !DILocation(line: 407, column: 27, scope: !218)
!358 = !DILocation(line: 407, column: 17, scope: !218)
!359 = !DILocation(line: 408, column: 13, scope: !218)
!360 = !DILocation(line: 409, column: 9, scope: !218)
!361 = !DILocation(line: 410, column: 5, scope: !218)
!362 = !DILocation(line: 403, column: 17, scope: !218)
!363 = distinct !{!363, !340, !361, !81}
!364 = !DILocation(line: 411, column: 11, scope: !218)
!365 = !DILocation(line: 411, column: 22, scope: !218)
!366 = !DILocation(line: 411, column: 19, scope: !218)
!367 = !DILocation(line: 411, column: 29, scope: !218)
!368 = !DILocation(line: 411, column: 34, scope: !218)
!369 = !DILocation(line: 411, column: 38, scope: !218)
!370 = !DILocation(line: 411, column: 45, scope: !218)
!371 = !DILocation(line: 411, column: 58, scope: !218)
!372 = !DILocation(line: 411, column: 61, scope: !218)
!373 = !DILocation(line: 411, column: 79, scope: !218)
!374 = !DILocation(line: 411, column: 9, scope: !218)
!375 = !DILocation(line: 412, column: 17, scope: !218)
!376 = !DILocation(line: 412, column: 9, scope: !218)
!377 = !DILocation(line: 413, column: 5, scope: !218)
!378 = !DILocation(line: 414, column: 12, scope: !218)
!379 = !DILocation(line: 414, column: 5, scope: !218)
!380 = !DILocation(line: 415, column: 1, scope: !218)
!381 = distinct !DISubprogram(name: "lends", scope: !6, file: !6, line: 324, type: !7, scopeLine: 324, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!382 = !DILocation(line: 325, column: 12, scope: !381)
!383 = !DILocation(line: 325, column: 19, scope: !381)
!384 = !DILocation(line: 325, column: 24, scope: !381)
!385 = !DILocation(line: 325, column: 27, scope: !381)
!386 = !DILocation(line: 325, column: 47, scope: !381)
!387 = !DILocation(line: 325, column: 37, scope: !381)
!388 = !DILocation(line: 325, column: 34, scope: !381)
!389 = !DILocation(line: 325, column: 71, scope: !381)
!390 = !DILocation(line: 325, column: 74, scope: !381)
!391 = !DILocation(line: 325, column: 82, scope: !381)
!392 = !DILocation(line: 325, column: 86, scope: !381)
!393 = !DILocation(line: 325, column: 98, scope: !381)
!394 = !DILocation(line: 326, column: 38, scope: !381)
!395 = !DILocation(line: 326, column: 45, scope: !381)
!396 = !DILocation(line: 326, column: 50, scope: !381)
!397 = !DILocation(line: 326, column: 55, scope: !381)
!398 = !DILocation(line: 326, column: 66, scope: !381)
!399 = !DILocation(line: 326, column: 63, scope: !381)
!400 = !DILocation(line: 326, column: 73, scope: !381)
!401 = !DILocation(line: 326, column: 78, scope: !381)
!402 = !DILocation(line: 326, column: 81, scope: !381)
!403 = !DILocation(line: 326, column: 87, scope: !381)
!404 = !DILocation(line: 0, scope: !381)
!405 = !DILocation(line: 325, column: 5, scope: !381)
!406 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 329, type: !7, scopeLine: 329, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!407 = !DILocation(line: 330, column: 22, scope: !406)
!408 = !DILocation(line: 330, column: 5, scope: !406)
!409 = !DILocation(line: 330, column: 13, scope: !406)
!410 = !DILocation(line: 330, column: 20, scope: !406)
!411 = !DILocation(line: 331, column: 10, scope: !406)
!412 = !DILocation(line: 332, column: 17, scope: !406)
!413 = !DILocation(line: 333, column: 25, scope: !406)
!414 = !DILocation(line: 333, column: 23, scope: !406)
!415 = !DILocation(line: 334, column: 14, scope: !406)
!416 = !DILocation(line: 334, column: 18, scope: !406)
!417 = !DILocation(line: 334, column: 12, scope: !406)
!418 = !DILocation(line: 335, column: 22, scope: !406)
!419 = !DILocation(line: 336, column: 5, scope: !406)
!420 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 202, type: !7, scopeLine: 202, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!421 = !DILocation(line: 203, column: 5, scope: !420)
!422 = !DILocation(line: 203, column: 13, scope: !420)
!423 = !DILocation(line: 203, column: 19, scope: !420)
!424 = !DILocation(line: 204, column: 21, scope: !420)
!425 = !DILocation(line: 204, column: 28, scope: !420)
!426 = !DILocation(line: 204, column: 36, scope: !420)
!427 = !DILocation(line: 204, column: 45, scope: !420)
!428 = !DILocation(line: 204, column: 79, scope: !420)
!429 = !DILocation(line: 204, column: 87, scope: !420)
!430 = !DILocation(line: 204, column: 27, scope: !420)
!431 = !DILocation(line: 204, column: 25, scope: !420)
!432 = !DILocation(line: 204, column: 5, scope: !420)
!433 = !DILocation(line: 204, column: 13, scope: !420)
!434 = !DILocation(line: 204, column: 19, scope: !420)
!435 = !{!27, !29, i64 24}
!436 = !DILocation(line: 205, column: 9, scope: !420)
!437 = !DILocation(line: 205, column: 17, scope: !420)
!438 = !DILocation(line: 205, column: 26, scope: !420)
!439 = !DILocation(line: 206, column: 9, scope: !420)
!440 = !DILocation(line: 206, column: 17, scope: !420)
!441 = !DILocation(line: 206, column: 26, scope: !420)
!442 = !DILocation(line: 207, column: 5, scope: !420)
!443 = !DILocation(line: 208, column: 1, scope: !420)
!444 = distinct !DISubprogram(name: "activate", scope: !6, file: !6, line: 177, type: !7, scopeLine: 177, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!445 = !DILocation(line: 178, column: 5, scope: !444)
!446 = !DILocation(line: 178, column: 13, scope: !444)
!447 = !DILocation(line: 178, column: 20, scope: !444)
!448 = !DILocation(line: 179, column: 21, scope: !444)
!449 = !DILocation(line: 179, column: 29, scope: !444)
!450 = !DILocation(line: 179, column: 39, scope: !444)
!451 = !DILocation(line: 179, column: 47, scope: !444)
!452 = !{!27, !29, i64 12}
!453 = !DILocation(line: 179, column: 37, scope: !444)
!454 = !DILocation(line: 179, column: 5, scope: !444)
!455 = !DILocation(line: 179, column: 13, scope: !444)
!456 = !DILocation(line: 179, column: 19, scope: !444)
!457 = !{!27, !29, i64 20}
!458 = !DILocation(line: 180, column: 11, scope: !444)
!459 = !DILocation(line: 181, column: 1, scope: !444)
!460 = distinct !DISubprogram(name: "put_off", scope: !6, file: !6, line: 110, type: !7, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!461 = !DILocation(line: 111, column: 9, scope: !460)
!462 = !DILocation(line: 111, column: 16, scope: !460)
!463 = !DILocation(line: 111, column: 34, scope: !460)
!464 = !DILocation(line: 111, column: 37, scope: !460)
!465 = !DILocation(line: 111, column: 44, scope: !460)
!466 = !DILocation(line: 112, column: 26, scope: !460)
!467 = !DILocation(line: 112, column: 23, scope: !460)
!468 = !DILocation(line: 112, column: 17, scope: !460)
!469 = !DILocation(line: 113, column: 5, scope: !460)
!470 = !DILocation(line: 113, column: 16, scope: !460)
!471 = !DILocation(line: 113, column: 34, scope: !460)
!472 = !DILocation(line: 114, column: 9, scope: !460)
!473 = !DILocation(line: 115, column: 5, scope: !460)
!474 = !DILocation(line: 116, column: 1, scope: !460)
!475 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 418, type: !7, scopeLine: 418, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!476 = !{!28, !28, i64 0}
!477 = !DILocation(line: 419, column: 9, scope: !475)
!478 = !DILocation(line: 419, column: 27, scope: !475)
!479 = !DILocation(line: 419, column: 47, scope: !475)
!480 = !DILocation(line: 419, column: 58, scope: !475)
!481 = !DILocation(line: 419, column: 50, scope: !475)
!482 = !DILocation(line: 419, column: 77, scope: !475)
!483 = !{!27, !28, i64 2}
!484 = !DILocation(line: 419, column: 83, scope: !475)
!485 = !DILocation(line: 419, column: 80, scope: !475)
!486 = !DILocation(line: 420, column: 16, scope: !475)
!487 = !DILocation(line: 420, column: 9, scope: !475)
!488 = !DILocation(line: 422, column: 5, scope: !475)
!489 = !DILocation(line: 423, column: 21, scope: !475)
!490 = !DILocation(line: 423, column: 13, scope: !475)
!491 = !DILocation(line: 423, column: 5, scope: !475)
!492 = !DILocation(line: 424, column: 12, scope: !475)
!493 = !DILocation(line: 424, column: 5, scope: !475)
!494 = !DILocation(line: 425, column: 1, scope: !475)
!495 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 428, type: !7, scopeLine: 428, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!496 = !DILocation(line: 429, column: 9, scope: !495)
!497 = !DILocation(line: 430, column: 35, scope: !495)
!498 = !DILocation(line: 430, column: 27, scope: !495)
!499 = !DILocation(line: 430, column: 16, scope: !495)
!500 = !DILocation(line: 430, column: 9, scope: !495)
!501 = !DILocation(line: 432, column: 5, scope: !495)
!502 = !DILocation(line: 433, column: 13, scope: !495)
!503 = !DILocation(line: 434, column: 12, scope: !495)
!504 = !DILocation(line: 434, column: 5, scope: !495)
!505 = !DILocation(line: 435, column: 1, scope: !495)
!506 = distinct !DISubprogram(name: "take_back", scope: !6, file: !6, line: 340, type: !7, scopeLine: 340, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!507 = !DILocation(line: 341, column: 17, scope: !506)
!508 = !DILocation(line: 342, column: 14, scope: !506)
!509 = !DILocation(line: 342, column: 12, scope: !506)
!510 = !DILocation(line: 343, column: 19, scope: !506)
!511 = !DILocation(line: 343, column: 25, scope: !506)
!512 = !DILocation(line: 343, column: 23, scope: !506)
!513 = !DILocation(line: 343, column: 44, scope: !506)
!514 = !DILocation(line: 343, column: 9, scope: !506)
!515 = !DILocation(line: 344, column: 17, scope: !506)
!516 = !DILocation(line: 345, column: 5, scope: !506)
!517 = !DILocation(line: 346, column: 24, scope: !506)
!518 = !DILocation(line: 346, column: 32, scope: !506)
!519 = !DILocation(line: 346, column: 22, scope: !506)
!520 = !DILocation(line: 347, column: 21, scope: !506)
!521 = !DILocation(line: 348, column: 5, scope: !506)
!522 = !DILocation(line: 348, column: 13, scope: !506)
!523 = !DILocation(line: 348, column: 20, scope: !506)
!524 = !DILocation(line: 349, column: 5, scope: !506)
!525 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 438, type: !7, scopeLine: 438, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!526 = !DILocation(line: 439, column: 5, scope: !525)
!527 = !DILocation(line: 440, column: 12, scope: !525)
!528 = !DILocation(line: 440, column: 5, scope: !525)
!529 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 444, type: !7, scopeLine: 444, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!530 = !DILocation(line: 445, column: 5, scope: !529)
!531 = !DILocation(line: 446, column: 5, scope: !529)
!532 = !DILocation(line: 447, column: 18, scope: !529)
!533 = !DILocation(line: 447, column: 32, scope: !529)
!534 = !DILocation(line: 447, column: 25, scope: !529)
!535 = !DILocation(line: 447, column: 37, scope: !529)
!536 = !DILocation(line: 447, column: 45, scope: !529)
!537 = !DILocation(line: 447, column: 43, scope: !529)
!538 = !DILocation(line: 447, column: 22, scope: !529)
!539 = !DILocation(line: 447, column: 16, scope: !529)
!540 = !DILocation(line: 448, column: 15, scope: !529)
!541 = !DILocation(line: 449, column: 5, scope: !529)
!542 = !DILocation(line: 450, column: 1, scope: !529)
!543 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 126, type: !7, scopeLine: 126, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!544 = !DILocation(line: 127, column: 10, scope: !543)
!545 = !DILocation(line: 127, column: 9, scope: !543)
!546 = !DILocation(line: 128, column: 17, scope: !543)
!547 = !DILocation(line: 129, column: 17, scope: !543)
!548 = !DILocation(line: 130, column: 22, scope: !543)
!549 = !DILocation(line: 131, column: 15, scope: !543)
!550 = !DILocation(line: 132, column: 17, scope: !543)
!551 = !DILocation(line: 133, column: 5, scope: !543)
!552 = !DILocation(line: 134, column: 1, scope: !543)
!553 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 142, type: !7, scopeLine: 142, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!554 = !DILocation(line: 143, column: 5, scope: !553)
!555 = !DILocation(line: 143, column: 14, scope: !553)
!556 = !DILocation(line: 144, column: 9, scope: !553)
!557 = !DILocation(line: 144, column: 27, scope: !553)
!558 = !DILocation(line: 145, column: 23, scope: !553)
!559 = !DILocation(line: 145, column: 29, scope: !553)
!560 = !DILocation(line: 145, column: 16, scope: !553)
!561 = !DILocation(line: 145, column: 14, scope: !553)
!562 = !DILocation(line: 146, column: 13, scope: !553)
!563 = !DILocation(line: 147, column: 27, scope: !553)
!564 = !DILocation(line: 147, column: 33, scope: !553)
!565 = !DILocation(line: 147, column: 20, scope: !553)
!566 = !DILocation(line: 147, column: 18, scope: !553)
!567 = !DILocation(line: 148, column: 9, scope: !553)
!568 = !DILocation(line: 149, column: 5, scope: !553)
!569 = !DILocation(line: 150, column: 23, scope: !553)
!570 = !DILocation(line: 150, column: 37, scope: !553)
!571 = !DILocation(line: 150, column: 29, scope: !553)
!572 = !DILocation(line: 150, column: 56, scope: !553)
!573 = !DILocation(line: 150, column: 16, scope: !553)
!574 = !DILocation(line: 150, column: 14, scope: !553)
!575 = !DILocation(line: 152, column: 5, scope: !553)
!576 = !DILocation(line: 152, column: 21, scope: !553)
!577 = !DILocation(line: 152, column: 39, scope: !553)
!578 = !DILocation(line: 152, column: 61, scope: !553)
!579 = !DILocation(line: 152, column: 76, scope: !553)
!580 = !DILocation(line: 152, column: 94, scope: !553)
!581 = !DILocation(line: 152, column: 14, scope: !553)
!582 = !DILocation(line: 153, column: 10, scope: !553)
!583 = !DILocation(line: 153, column: 19, scope: !553)
!584 = !DILocation(line: 153, column: 31, scope: !553)
!585 = !DILocation(line: 153, column: 38, scope: !553)
!586 = !DILocation(line: 153, column: 43, scope: !553)
!587 = !DILocation(line: 153, column: 46, scope: !553)
!588 = !DILocation(line: 153, column: 56, scope: !553)
!589 = !DILocation(line: 153, column: 53, scope: !553)
!590 = !DILocation(line: 0, scope: !553)
!591 = !DILocation(line: 153, column: 5, scope: !553)
!592 = !DILocation(line: 154, column: 9, scope: !553)
!593 = !DILocation(line: 154, column: 48, scope: !553)
!594 = !DILocation(line: 154, column: 40, scope: !553)
!595 = !DILocation(line: 154, column: 30, scope: !553)
!596 = !DILocation(line: 155, column: 13, scope: !553)
!597 = !DILocation(line: 155, column: 21, scope: !553)
!598 = !DILocation(line: 156, column: 27, scope: !553)
!599 = !DILocation(line: 156, column: 33, scope: !553)
!600 = !DILocation(line: 156, column: 41, scope: !553)
!601 = !DILocation(line: 156, column: 20, scope: !553)
!602 = !DILocation(line: 156, column: 18, scope: !553)
!603 = !DILocation(line: 157, column: 9, scope: !553)
!604 = !DILocation(line: 157, column: 21, scope: !553)
!605 = !DILocation(line: 157, column: 29, scope: !553)
!606 = !DILocation(line: 157, column: 36, scope: !553)
!607 = !DILocation(line: 157, column: 39, scope: !553)
!608 = !DILocation(line: 157, column: 47, scope: !553)
!609 = !DILocation(line: 157, column: 54, scope: !553)
!610 = !DILocation(line: 157, column: 20, scope: !553)
!611 = !DILocation(line: 158, column: 27, scope: !553)
!612 = !DILocation(line: 158, column: 33, scope: !553)
!613 = !DILocation(line: 158, column: 41, scope: !553)
!614 = !DILocation(line: 158, column: 20, scope: !553)
!615 = !DILocation(line: 158, column: 18, scope: !553)
!616 = !DILocation(line: 159, column: 9, scope: !553)
!617 = !DILocation(line: 160, column: 5, scope: !553)
!618 = !DILocation(line: 153, column: 68, scope: !553)
!619 = distinct !{!619, !591, !617, !81}
!620 = !DILocation(line: 161, column: 14, scope: !553)
!621 = !DILocation(line: 161, column: 21, scope: !553)
!622 = !DILocation(line: 161, column: 19, scope: !553)
!623 = !DILocation(line: 161, column: 12, scope: !553)
!624 = !DILocation(line: 162, column: 20, scope: !553)
!625 = !DILocation(line: 162, column: 26, scope: !553)
!626 = !DILocation(line: 162, column: 24, scope: !553)
!627 = !DILocation(line: 162, column: 35, scope: !553)
!628 = !DILocation(line: 162, column: 32, scope: !553)
!629 = !DILocation(line: 162, column: 9, scope: !553)
!630 = !DILocation(line: 163, column: 17, scope: !553)
!631 = !DILocation(line: 164, column: 5, scope: !553)
!632 = !DILocation(line: 165, column: 1, scope: !553)
!633 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 481, type: !7, scopeLine: 481, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!634 = !DILocation(line: 482, column: 9, scope: !633)
!635 = !DILocation(line: 482, column: 16, scope: !633)
!636 = !DILocation(line: 483, column: 51, scope: !633)
!637 = !DILocation(line: 483, column: 9, scope: !633)
!638 = !DILocation(line: 484, column: 5, scope: !633)
!639 = !DILocation(line: 485, column: 1, scope: !633)
!640 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 452, type: !7, scopeLine: 452, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!641 = !DILocation(line: 453, column: 9, scope: !640)
!642 = !DILocation(line: 453, column: 18, scope: !640)
!643 = !{!644, !12, i64 0}
!644 = !{!"request", !12, i64 0, !12, i64 2, !28, i64 4, !12, i64 6, !29, i64 8, !29, i64 12}
!645 = !DILocation(line: 453, column: 28, scope: !640)
!646 = !DILocation(line: 453, column: 41, scope: !640)
!647 = !DILocation(line: 453, column: 25, scope: !640)
!648 = !DILocation(line: 453, column: 45, scope: !640)
!649 = !DILocation(line: 453, column: 48, scope: !640)
!650 = !DILocation(line: 453, column: 57, scope: !640)
!651 = !DILocation(line: 453, column: 64, scope: !640)
!652 = !DILocation(line: 454, column: 9, scope: !640)
!653 = !DILocation(line: 456, column: 5, scope: !640)
!654 = !DILocation(line: 456, column: 38, scope: !640)
!655 = !DILocation(line: 456, column: 47, scope: !640)
!656 = !DILocation(line: 456, column: 30, scope: !640)
!657 = !DILocation(line: 456, column: 20, scope: !640)
!658 = !DILocation(line: 457, column: 21, scope: !640)
!659 = !DILocation(line: 457, column: 30, scope: !640)
!660 = !{!644, !12, i64 2}
!661 = !DILocation(line: 457, column: 5, scope: !640)
!662 = !DILocation(line: 457, column: 13, scope: !640)
!663 = !DILocation(line: 457, column: 19, scope: !640)
!664 = !DILocation(line: 458, column: 18, scope: !640)
!665 = !DILocation(line: 458, column: 27, scope: !640)
!666 = !{!644, !28, i64 4}
!667 = !DILocation(line: 458, column: 5, scope: !640)
!668 = !DILocation(line: 458, column: 13, scope: !640)
!669 = !DILocation(line: 458, column: 16, scope: !640)
!670 = !DILocation(line: 459, column: 21, scope: !640)
!671 = !DILocation(line: 459, column: 30, scope: !640)
!672 = !{!644, !12, i64 6}
!673 = !DILocation(line: 459, column: 5, scope: !640)
!674 = !DILocation(line: 459, column: 13, scope: !640)
!675 = !DILocation(line: 459, column: 19, scope: !640)
!676 = !DILocation(line: 460, column: 22, scope: !640)
!677 = !DILocation(line: 460, column: 31, scope: !640)
!678 = !{!644, !29, i64 8}
!679 = !DILocation(line: 460, column: 5, scope: !640)
!680 = !DILocation(line: 460, column: 13, scope: !640)
!681 = !DILocation(line: 460, column: 20, scope: !640)
!682 = !DILocation(line: 461, column: 24, scope: !640)
!683 = !DILocation(line: 461, column: 33, scope: !640)
!684 = !{!644, !29, i64 12}
!685 = !DILocation(line: 461, column: 5, scope: !640)
!686 = !DILocation(line: 461, column: 13, scope: !640)
!687 = !DILocation(line: 461, column: 22, scope: !640)
!688 = !DILocation(line: 462, column: 5, scope: !640)
!689 = !DILocation(line: 463, column: 5, scope: !640)
!690 = !DILocation(line: 464, column: 9, scope: !640)
!691 = !DILocation(line: 464, column: 17, scope: !640)
!692 = !DILocation(line: 464, column: 23, scope: !640)
!693 = !DILocation(line: 465, column: 27, scope: !640)
!694 = !DILocation(line: 465, column: 35, scope: !640)
!695 = !DILocation(line: 465, column: 41, scope: !640)
!696 = !DILocation(line: 465, column: 23, scope: !640)
!697 = !DILocation(line: 465, column: 17, scope: !640)
!698 = !DILocation(line: 466, column: 5, scope: !640)
!699 = !DILocation(line: 467, column: 23, scope: !640)
!700 = !DILocation(line: 467, column: 5, scope: !640)
!701 = !DILocation(line: 467, column: 13, scope: !640)
!702 = !DILocation(line: 467, column: 21, scope: !640)
!703 = !DILocation(line: 468, column: 17, scope: !640)
!704 = !DILocation(line: 469, column: 12, scope: !640)
!705 = !DILocation(line: 469, column: 5, scope: !640)
!706 = !DILocation(line: 470, column: 5, scope: !640)
!707 = !DILocation(line: 471, column: 5, scope: !640)
!708 = !DILocation(line: 472, column: 1, scope: !640)
!709 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 118, type: !7, scopeLine: 118, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!710 = !DILocation(line: 118, column: 59, scope: !709)
!711 = !DILocation(line: 118, column: 65, scope: !709)
!712 = !DILocation(line: 118, column: 63, scope: !709)
!713 = !DILocation(line: 118, column: 71, scope: !709)
!714 = !DILocation(line: 118, column: 42, scope: !709)
!715 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 211, type: !7, scopeLine: 211, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!716 = !DILocation(line: 212, column: 10, scope: !715)
!717 = !DILocation(line: 212, column: 18, scope: !715)
!718 = !DILocation(line: 212, column: 9, scope: !715)
!719 = !DILocation(line: 213, column: 13, scope: !715)
!720 = !DILocation(line: 213, column: 21, scope: !715)
!721 = !DILocation(line: 213, column: 28, scope: !715)
!722 = !DILocation(line: 213, column: 33, scope: !715)
!723 = !DILocation(line: 213, column: 44, scope: !715)
!724 = !DILocation(line: 213, column: 52, scope: !715)
!725 = !DILocation(line: 213, column: 37, scope: !715)
!726 = !DILocation(line: 214, column: 13, scope: !715)
!727 = !DILocation(line: 216, column: 18, scope: !715)
!728 = !DILocation(line: 216, column: 9, scope: !715)
!729 = !DILocation(line: 217, column: 5, scope: !715)
!730 = !DILocation(line: 218, column: 16, scope: !715)
!731 = !DILocation(line: 218, column: 24, scope: !715)
!732 = !DILocation(line: 218, column: 9, scope: !715)
!733 = !DILocation(line: 219, column: 9, scope: !715)
!734 = !DILocation(line: 219, column: 17, scope: !715)
!735 = !DILocation(line: 219, column: 23, scope: !715)
!736 = !DILocation(line: 220, column: 16, scope: !715)
!737 = !DILocation(line: 220, column: 9, scope: !715)
!738 = !DILocation(line: 221, column: 9, scope: !715)
!739 = !DILocation(line: 223, column: 9, scope: !715)
!740 = !DILocation(line: 223, column: 17, scope: !715)
!741 = !DILocation(line: 223, column: 23, scope: !715)
!742 = !DILocation(line: 223, column: 34, scope: !715)
!743 = !DILocation(line: 223, column: 42, scope: !715)
!744 = !DILocation(line: 223, column: 27, scope: !715)
!745 = !DILocation(line: 224, column: 9, scope: !715)
!746 = !DILocation(line: 226, column: 5, scope: !715)
!747 = !DILocation(line: 226, column: 13, scope: !715)
!748 = !DILocation(line: 226, column: 19, scope: !715)
!749 = !DILocation(line: 227, column: 9, scope: !715)
!750 = !DILocation(line: 227, column: 17, scope: !715)
!751 = !DILocation(line: 227, column: 24, scope: !715)
!752 = !DILocation(line: 227, column: 29, scope: !715)
!753 = !DILocation(line: 227, column: 71, scope: !715)
!754 = !DILocation(line: 227, column: 79, scope: !715)
!755 = !DILocation(line: 227, column: 46, scope: !715)
!756 = !DILocation(line: 227, column: 32, scope: !715)
!757 = !DILocation(line: 227, column: 89, scope: !715)
!758 = !DILocation(line: 227, column: 97, scope: !715)
!759 = !DILocation(line: 227, column: 86, scope: !715)
!760 = !DILocation(line: 228, column: 16, scope: !715)
!761 = !DILocation(line: 228, column: 9, scope: !715)
!762 = !DILocation(line: 229, column: 9, scope: !715)
!763 = !DILocation(line: 231, column: 9, scope: !715)
!764 = !DILocation(line: 231, column: 17, scope: !715)
!765 = !DILocation(line: 231, column: 24, scope: !715)
!766 = !DILocation(line: 231, column: 29, scope: !715)
!767 = !DILocation(line: 231, column: 32, scope: !715)
!768 = !DILocation(line: 231, column: 40, scope: !715)
!769 = !DILocation(line: 231, column: 46, scope: !715)
!770 = !DILocation(line: 231, column: 64, scope: !715)
!771 = !DILocation(line: 231, column: 67, scope: !715)
!772 = !DILocation(line: 231, column: 75, scope: !715)
!773 = !DILocation(line: 231, column: 84, scope: !715)
!774 = !DILocation(line: 231, column: 101, scope: !715)
!775 = !DILocation(line: 232, column: 17, scope: !715)
!776 = !DILocation(line: 232, column: 9, scope: !715)
!777 = !DILocation(line: 233, column: 15, scope: !715)
!778 = !DILocation(line: 233, column: 9, scope: !715)
!779 = !DILocation(line: 234, column: 9, scope: !715)
!780 = !DILocation(line: 236, column: 5, scope: !715)
!781 = !DILocation(line: 237, column: 1, scope: !715)
!782 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 239, type: !7, scopeLine: 239, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!783 = !DILocation(line: 240, column: 5, scope: !782)
!784 = !DILocation(line: 240, column: 20, scope: !782)
!785 = !DILocation(line: 241, column: 9, scope: !782)
!786 = !DILocation(line: 242, column: 9, scope: !782)
!787 = !DILocation(line: 243, column: 13, scope: !782)
!788 = !DILocation(line: 243, column: 21, scope: !782)
!789 = !DILocation(line: 244, column: 13, scope: !782)
!790 = !DILocation(line: 244, column: 22, scope: !782)
!791 = !DILocation(line: 245, column: 18, scope: !782)
!792 = !DILocation(line: 245, column: 34, scope: !782)
!793 = !DILocation(line: 245, column: 27, scope: !782)
!794 = !DILocation(line: 245, column: 44, scope: !782)
!795 = !DILocation(line: 245, column: 49, scope: !782)
!796 = !DILocation(line: 245, column: 54, scope: !782)
!797 = !DILocation(line: 245, column: 13, scope: !782)
!798 = !DILocation(line: 246, column: 23, scope: !782)
!799 = !DILocation(line: 247, column: 13, scope: !782)
!800 = !DILocation(line: 245, column: 65, scope: !782)
!801 = distinct !{!801, !797, !799, !81}
!802 = !DILocation(line: 248, column: 24, scope: !782)
!803 = !DILocation(line: 248, column: 32, scope: !782)
!804 = !DILocation(line: 248, column: 21, scope: !782)
!805 = !DILocation(line: 249, column: 35, scope: !782)
!806 = !DILocation(line: 249, column: 33, scope: !782)
!807 = !DILocation(line: 250, column: 17, scope: !782)
!808 = !DILocation(line: 251, column: 36, scope: !782)
!809 = !DILocation(line: 251, column: 34, scope: !782)
!810 = !DILocation(line: 252, column: 17, scope: !782)
!811 = !DILocation(line: 254, column: 21, scope: !782)
!812 = !DILocation(line: 255, column: 30, scope: !782)
!813 = !DILocation(line: 256, column: 13, scope: !782)
!814 = !DILocation(line: 257, column: 9, scope: !782)
!815 = !DILocation(line: 258, column: 5, scope: !782)
!816 = !DILocation(line: 260, column: 9, scope: !782)
!817 = !DILocation(line: 260, column: 17, scope: !782)
!818 = !DILocation(line: 260, column: 24, scope: !782)
!819 = !DILocation(line: 260, column: 29, scope: !782)
!820 = !DILocation(line: 260, column: 34, scope: !782)
!821 = !DILocation(line: 260, column: 42, scope: !782)
!822 = !DILocation(line: 260, column: 46, scope: !782)
!823 = !DILocation(line: 261, column: 28, scope: !782)
!824 = !DILocation(line: 261, column: 36, scope: !782)
!825 = !DILocation(line: 261, column: 26, scope: !782)
!826 = !DILocation(line: 262, column: 25, scope: !782)
!827 = !DILocation(line: 263, column: 9, scope: !782)
!828 = !DILocation(line: 263, column: 17, scope: !782)
!829 = !DILocation(line: 263, column: 24, scope: !782)
!830 = !DILocation(line: 264, column: 9, scope: !782)
!831 = !DILocation(line: 266, column: 22, scope: !782)
!832 = !DILocation(line: 267, column: 5, scope: !782)
!833 = !DILocation(line: 268, column: 1, scope: !782)
!834 = distinct !DISubprogram(name: "sancus_get_id", scope: !835, file: !835, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!835 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!836 = !DILocation(line: 267, column: 5, scope: !834)
!837 = !DILocation(line: 268, column: 5, scope: !834)
!838 = !{i64 0}
!839 = !DILocation(line: 269, column: 12, scope: !834)
!840 = !DILocation(line: 270, column: 1, scope: !834)
!841 = !DILocation(line: 269, column: 5, scope: !834)
!842 = distinct !DISubprogram(name: "is_kept", scope: !6, file: !6, line: 168, type: !7, scopeLine: 168, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!843 = !DILocation(line: 169, column: 10, scope: !842)
!844 = !DILocation(line: 169, column: 19, scope: !842)
!845 = !DILocation(line: 169, column: 31, scope: !842)
!846 = !DILocation(line: 169, column: 41, scope: !842)
!847 = !DILocation(line: 169, column: 38, scope: !842)
!848 = !DILocation(line: 169, column: 5, scope: !842)
!849 = !DILocation(line: 170, column: 22, scope: !842)
!850 = !DILocation(line: 170, column: 14, scope: !842)
!851 = !DILocation(line: 170, column: 33, scope: !842)
!852 = !DILocation(line: 170, column: 30, scope: !842)
!853 = !DILocation(line: 170, column: 40, scope: !842)
!854 = !DILocation(line: 170, column: 51, scope: !842)
!855 = !DILocation(line: 170, column: 43, scope: !842)
!856 = !DILocation(line: 170, column: 59, scope: !842)
!857 = !DILocation(line: 170, column: 66, scope: !842)
!858 = !DILocation(line: 170, column: 13, scope: !842)
!859 = !DILocation(line: 171, column: 13, scope: !842)
!860 = !DILocation(line: 173, column: 5, scope: !842)
!861 = !DILocation(line: 169, column: 61, scope: !842)
!862 = distinct !{!862, !848, !860, !81}
!863 = !DILocation(line: 174, column: 5, scope: !842)
!864 = !DILocation(line: 175, column: 1, scope: !842)
!865 = distinct !DISubprogram(name: "unmask", scope: !6, file: !6, line: 97, type: !7, scopeLine: 97, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!866 = !DILocation(line: 98, column: 9, scope: !865)
!867 = !DILocation(line: 98, column: 19, scope: !865)
!868 = !DILocation(line: 98, column: 23, scope: !865)
!869 = !DILocation(line: 99, column: 20, scope: !865)
!870 = !DILocation(line: 100, column: 9, scope: !865)
!871 = !DILocation(line: 100, column: 27, scope: !865)
!872 = !{!13, !13, i64 0}
!873 = !DILocation(line: 100, column: 17, scope: !865)
!874 = !DILocation(line: 101, column: 14, scope: !865)
!875 = !DILocation(line: 101, column: 22, scope: !865)
!876 = !DILocation(line: 101, column: 39, scope: !865)
!877 = !DILocation(line: 101, column: 13, scope: !865)
!878 = !DILocation(line: 102, column: 24, scope: !865)
!879 = !DILocation(line: 102, column: 34, scope: !865)
!880 = !DILocation(line: 102, column: 32, scope: !865)
!881 = !DILocation(line: 102, column: 22, scope: !865)
!882 = !DILocation(line: 103, column: 9, scope: !865)
!883 = !DILocation(line: 104, column: 20, scope: !865)
!884 = !DILocation(line: 105, column: 19, scope: !865)
!885 = !DILocation(line: 106, column: 5, scope: !865)
!886 = !DILocation(line: 107, column: 1, scope: !865)
!887 = distinct !DISubprogram(name: "mask", scope: !6, file: !6, line: 85, type: !7, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!888 = !DILocation(line: 86, column: 10, scope: !887)
!889 = !DILocation(line: 86, column: 20, scope: !887)
!890 = !DILocation(line: 86, column: 24, scope: !887)
!891 = !DILocation(line: 86, column: 9, scope: !887)
!892 = !DILocation(line: 87, column: 20, scope: !887)
!893 = !DILocation(line: 88, column: 9, scope: !887)
!894 = !DILocation(line: 88, column: 27, scope: !887)
!895 = !DILocation(line: 88, column: 17, scope: !887)
!896 = !DILocation(line: 89, column: 20, scope: !887)
!897 = !DILocation(line: 89, column: 28, scope: !887)
!898 = !DILocation(line: 89, column: 18, scope: !887)
!899 = !DILocation(line: 90, column: 20, scope: !887)
!900 = !DILocation(line: 91, column: 19, scope: !887)
!901 = !DILocation(line: 91, column: 27, scope: !887)
!902 = !DILocation(line: 91, column: 17, scope: !887)
!903 = !DILocation(line: 92, column: 19, scope: !887)
!904 = !DILocation(line: 93, column: 5, scope: !887)
!905 = !DILocation(line: 94, column: 1, scope: !887)
!906 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 136, type: !7, scopeLine: 136, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!907 = !DILocation(line: 137, column: 5, scope: !906)
!908 = !DILocation(line: 137, column: 18, scope: !906)
!909 = !DILocation(line: 137, column: 25, scope: !906)
!910 = !DILocation(line: 137, column: 23, scope: !906)
!911 = !DILocation(line: 137, column: 11, scope: !906)
!912 = !DILocation(line: 138, column: 21, scope: !906)
!913 = !DILocation(line: 138, column: 26, scope: !906)
!914 = !DILocation(line: 138, column: 12, scope: !906)
!915 = !DILocation(line: 138, column: 37, scope: !906)
!916 = !DILocation(line: 138, column: 44, scope: !906)
!917 = !DILocation(line: 138, column: 42, scope: !906)
!918 = !DILocation(line: 138, column: 61, scope: !906)
!919 = !DILocation(line: 138, column: 51, scope: !906)
!920 = !DILocation(line: 138, column: 68, scope: !906)
!921 = !DILocation(line: 139, column: 1, scope: !906)
!922 = !DILocation(line: 138, column: 5, scope: !906)
