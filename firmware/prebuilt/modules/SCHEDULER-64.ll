target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_SCHEDULER.input.create, 0"

%struct.thread = type { i16, i16, i16, i16, i32, i32, i32, i32, i16, i8, i8, i16 }
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
@thread_count = internal global i16 0, align 2
@now = internal global i32 0, align 2
@alarm_time = internal global i32 0, align 2
@has_alarm = internal global i8 0, align 1
@scheduler_context = dso_local global [13 x i16] zeroinitializer, align 2
@scheduler_caller_stack = dso_local global i16 0, align 2
@scheduler_index = dso_local global i16 0, align 2
@mark = internal global i16 0, align 2
@is_masked = internal global i8 0, align 1
@enabled = internal global i8 0, align 1
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
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 11, !dbg !23
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
  store ptr %0, ptr %2, align 2, !tbaa !48
  %3 = load ptr, ptr %2, align 2, !dbg !50, !tbaa !48
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 9, !dbg !51
  store i8 0, ptr %4, align 2, !dbg !52, !tbaa !53
  %5 = load ptr, ptr %2, align 2, !dbg !54, !tbaa !48
  %6 = getelementptr inbounds %struct.thread, ptr %5, i32 0, i32 10, !dbg !55
  store i8 0, ptr %6, align 1, !dbg !56, !tbaa !57
  %7 = load ptr, ptr %2, align 2, !dbg !58, !tbaa !48
  %8 = getelementptr inbounds %struct.thread, ptr %7, i32 0, i32 8, !dbg !59
  store i16 64, ptr %8, align 2, !dbg !60, !tbaa !61
  br label %9, !dbg !62

9:                                                ; preds = %21, %1
  %10 = load ptr, ptr %2, align 2, !dbg !63, !tbaa !48
  %11 = getelementptr inbounds %struct.thread, ptr %10, i32 0, i32 4, !dbg !64
  %12 = load i32, ptr %11, align 2, !dbg !64, !tbaa !65
  %13 = icmp ne i32 %12, 0, !dbg !66
  br i1 %13, label %14, label %19, !dbg !67

14:                                               ; preds = %9
  %15 = load ptr, ptr %2, align 2, !dbg !68, !tbaa !48
  %16 = getelementptr inbounds %struct.thread, ptr %15, i32 0, i32 6, !dbg !69
  %17 = load i32, ptr %16, align 2, !dbg !69, !tbaa !70
  %18 = call zeroext i1 @is_due(i32 noundef %17) #4, !dbg !71
  br label %19

19:                                               ; preds = %14, %9
  %20 = phi i1 [ false, %9 ], [ %18, %14 ], !dbg !72
  br i1 %20, label %21, label %29, !dbg !62

21:                                               ; preds = %19
  %22 = load ptr, ptr %2, align 2, !dbg !73, !tbaa !48
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 4, !dbg !74
  %24 = load i32, ptr %23, align 2, !dbg !74, !tbaa !65
  %25 = load ptr, ptr %2, align 2, !dbg !75, !tbaa !48
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 6, !dbg !76
  %27 = load i32, ptr %26, align 2, !dbg !77, !tbaa !70
  %28 = add i32 %27, %24, !dbg !77
  store i32 %28, ptr %26, align 2, !dbg !77, !tbaa !70
  br label %9, !dbg !62, !llvm.loop !78

29:                                               ; preds = %19
  ret void, !dbg !81
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @decide() #0 section ".sm.SCHEDULER.text" !dbg !82 {
  %1 = alloca i16, align 2
  %2 = alloca i8, align 1
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 1, ptr %2) #5, !dbg !83
  store i8 1, ptr %2, align 1, !dbg !84, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !85
  store i16 1, ptr %3, align 2, !dbg !86, !tbaa !11
  br label %6, !dbg !85

6:                                                ; preds = %60, %0
  %7 = load i16, ptr %3, align 2, !dbg !87, !tbaa !11
  %8 = load i16, ptr @thread_count, align 2, !dbg !88, !tbaa !11
  %9 = icmp ule i16 %7, %8, !dbg !89
  br i1 %9, label %11, label %10, !dbg !90

10:                                               ; preds = %6
  store i32 2, ptr %4, align 2
  br label %63, !dbg !90

11:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !91
  %12 = load i16, ptr %3, align 2, !dbg !92, !tbaa !11
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !93
  store ptr %13, ptr %5, align 2, !dbg !94, !tbaa !48
  %14 = load ptr, ptr %5, align 2, !dbg !95, !tbaa !48
  %15 = call zeroext i1 @wants(ptr noundef %14) #4, !dbg !96
  br i1 %15, label %16, label %45, !dbg !96

16:                                               ; preds = %11
  call void @mask() #4, !dbg !97
  %17 = load i16, ptr %3, align 2, !dbg !98, !tbaa !11
  store i16 %17, ptr @scheduler_current, align 2, !dbg !99, !tbaa !11
  call void @set_timer() #4, !dbg !100
  %18 = load ptr, ptr %5, align 2, !dbg !101, !tbaa !48
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 3, !dbg !102
  %20 = load i16, ptr %19, align 2, !dbg !102, !tbaa !103
  %21 = icmp ne i16 %20, 0, !dbg !104
  br i1 %21, label %22, label %26, !dbg !101

22:                                               ; preds = %16
  %23 = load ptr, ptr %5, align 2, !dbg !105, !tbaa !48
  %24 = getelementptr inbounds %struct.thread, ptr %23, i32 0, i32 3, !dbg !106
  %25 = load i16, ptr %24, align 2, !dbg !106, !tbaa !103
  br label %30, !dbg !101

26:                                               ; preds = %16
  %27 = load ptr, ptr %5, align 2, !dbg !107, !tbaa !48
  %28 = getelementptr inbounds %struct.thread, ptr %27, i32 0, i32 0, !dbg !108
  %29 = load i16, ptr %28, align 2, !dbg !108, !tbaa !109
  br label %30, !dbg !101

30:                                               ; preds = %26, %22
  %31 = phi i16 [ %25, %22 ], [ %29, %26 ], !dbg !101
  store i16 %31, ptr @scheduler_target, align 2, !dbg !110, !tbaa !11
  %32 = load ptr, ptr %5, align 2, !dbg !111, !tbaa !48
  %33 = getelementptr inbounds %struct.thread, ptr %32, i32 0, i32 3, !dbg !112
  %34 = load i16, ptr %33, align 2, !dbg !112, !tbaa !103
  %35 = icmp ne i16 %34, 0, !dbg !113
  br i1 %35, label %36, label %37, !dbg !111

36:                                               ; preds = %30
  br label %41, !dbg !111

37:                                               ; preds = %30
  %38 = load ptr, ptr %5, align 2, !dbg !114, !tbaa !48
  %39 = getelementptr inbounds %struct.thread, ptr %38, i32 0, i32 2, !dbg !115
  %40 = load i16, ptr %39, align 2, !dbg !115, !tbaa !116
  br label %41, !dbg !111

41:                                               ; preds = %37, %36
  %42 = phi i16 [ -32768, %36 ], [ %40, %37 ], !dbg !111
  store i16 %42, ptr @scheduler_index, align 2, !dbg !117, !tbaa !11
  %43 = load ptr, ptr %5, align 2, !dbg !118, !tbaa !48
  %44 = getelementptr inbounds %struct.thread, ptr %43, i32 0, i32 3, !dbg !119
  store i16 0, ptr %44, align 2, !dbg !120, !tbaa !103
  store i16 0, ptr %1, align 2, !dbg !121
  store i32 1, ptr %4, align 2
  br label %57, !dbg !121

45:                                               ; preds = %11
  %46 = load i8, ptr %2, align 1, !dbg !122, !tbaa !17, !range !123, !noundef !8
  %47 = trunc i8 %46 to i1, !dbg !122
  br i1 %47, label %48, label %54, !dbg !124

48:                                               ; preds = %45
  %49 = load ptr, ptr %5, align 2, !dbg !125, !tbaa !48
  %50 = getelementptr inbounds %struct.thread, ptr %49, i32 0, i32 9, !dbg !126
  %51 = load i8, ptr %50, align 2, !dbg !126, !tbaa !53, !range !123, !noundef !8
  %52 = trunc i8 %51 to i1, !dbg !126
  %53 = xor i1 %52, true, !dbg !127
  br label %54

54:                                               ; preds = %48, %45
  %55 = phi i1 [ false, %45 ], [ %53, %48 ], !dbg !128
  %56 = zext i1 %55 to i8, !dbg !129
  store i8 %56, ptr %2, align 1, !dbg !129, !tbaa !17
  store i32 0, ptr %4, align 2, !dbg !130
  br label %57, !dbg !130

57:                                               ; preds = %54, %41
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !130
  %58 = load i32, ptr %4, align 2
  switch i32 %58, label %63 [
    i32 0, label %59
  ]

59:                                               ; preds = %57
  br label %60, !dbg !130

60:                                               ; preds = %59
  %61 = load i16, ptr %3, align 2, !dbg !131, !tbaa !11
  %62 = add i16 %61, 1, !dbg !131
  store i16 %62, ptr %3, align 2, !dbg !131, !tbaa !11
  br label %6, !dbg !90, !llvm.loop !132

63:                                               ; preds = %57, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !90
  %64 = load i32, ptr %4, align 2
  switch i32 %64, label %78 [
    i32 2, label %65
  ]

65:                                               ; preds = %63
  store i16 0, ptr @scheduler_current, align 2, !dbg !133, !tbaa !11
  %66 = load i8, ptr @has_alarm, align 1, !dbg !134, !tbaa !17, !range !123, !noundef !8
  %67 = trunc i8 %66 to i1, !dbg !134
  br i1 %67, label %68, label %74, !dbg !135

68:                                               ; preds = %65
  %69 = load i32, ptr @alarm_time, align 2, !dbg !136, !tbaa !43
  %70 = call zeroext i1 @is_due(i32 noundef %69) #4, !dbg !137
  br i1 %70, label %71, label %74, !dbg !134

71:                                               ; preds = %68
  store i8 0, ptr @has_alarm, align 1, !dbg !138, !tbaa !17
  %72 = load i16, ptr @pending, align 2, !dbg !139, !tbaa !11
  %73 = or i16 %72, 512, !dbg !139
  store i16 %73, ptr @pending, align 2, !dbg !139, !tbaa !11
  br label %74, !dbg !140

74:                                               ; preds = %71, %68, %65
  call void @set_timer() #4, !dbg !141
  %75 = load i8, ptr %2, align 1, !dbg !142, !tbaa !17, !range !123, !noundef !8
  %76 = trunc i8 %75 to i1, !dbg !142
  %77 = call zeroext i16 @go_to_operating_system(i1 noundef zeroext %76) #4, !dbg !143
  store i16 %77, ptr %1, align 2, !dbg !144
  store i32 1, ptr %4, align 2
  br label %78, !dbg !144

78:                                               ; preds = %74, %63
  call void @llvm.lifetime.end.p0(i64 1, ptr %2) #5, !dbg !145
  %79 = load i16, ptr %1, align 2, !dbg !145
  ret i16 %79, !dbg !145
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_interrupted(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !146 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  %6 = alloca ptr, align 2
  %7 = alloca ptr, align 2
  %8 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !147
  %9 = load i16, ptr @scheduler_interrupt, align 2, !dbg !148, !tbaa !11
  %10 = and i16 %9, 15, !dbg !149
  store i16 %10, ptr %4, align 2, !dbg !150, !tbaa !11
  %11 = load i16, ptr @scheduler_current, align 2, !dbg !151, !tbaa !11
  %12 = icmp eq i16 %11, 0, !dbg !152
  br i1 %12, label %13, label %30, !dbg !153

13:                                               ; preds = %1
  %14 = load i16, ptr %3, align 2, !dbg !154, !tbaa !11
  %15 = icmp eq i16 %14, 0, !dbg !155
  br i1 %15, label %16, label %30, !dbg !156

16:                                               ; preds = %13
  %17 = load i16, ptr @handled, align 2, !dbg !157, !tbaa !11
  %18 = load i16, ptr %4, align 2, !dbg !158, !tbaa !11
  %19 = lshr i16 %17, %18, !dbg !159
  %20 = and i16 %19, 1, !dbg !160
  %21 = icmp ne i16 %20, 0, !dbg !160
  br i1 %21, label %30, label %22, !dbg !161

22:                                               ; preds = %16
  %23 = load volatile i16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !162, !tbaa !11
  %24 = and i16 %23, 1, !dbg !163
  %25 = icmp ne i16 %24, 0, !dbg !163
  br i1 %25, label %30, label %26, !dbg !151

26:                                               ; preds = %22
  store i8 1, ptr @outside, align 1, !dbg !164, !tbaa !17
  %27 = load i16, ptr %4, align 2, !dbg !165, !tbaa !11
  %28 = mul i16 4, %27, !dbg !165
  %29 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %28, !dbg !165
  store i16 %29, ptr @scheduler_target, align 2, !dbg !166, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !167
  store i32 1, ptr %5, align 2
  br label %143, !dbg !167

30:                                               ; preds = %22, %16, %13, %1
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !168
  %31 = load i16, ptr @scheduler_current, align 2, !dbg !169, !tbaa !11
  %32 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %31, !dbg !170
  store ptr %32, ptr %6, align 2, !dbg !171, !tbaa !48
  %33 = load i16, ptr %3, align 2, !dbg !172, !tbaa !11
  store ptr @__sm_SCHEDULER_entry, ptr %7, align 2, !dbg !173, !tbaa !48
  %34 = load ptr, ptr %7, align 2, !dbg !173, !tbaa !48
  %35 = ptrtoint ptr %34 to i16, !dbg !174
  %36 = icmp eq i16 %33, %35, !dbg !175
  br i1 %36, label %37, label %44, !dbg !172

37:                                               ; preds = %30
  %38 = load i8, ptr @is_looking, align 1, !dbg !176, !tbaa !17, !range !123, !noundef !8
  %39 = trunc i8 %38 to i1, !dbg !176
  br i1 %39, label %42, label %40, !dbg !177

40:                                               ; preds = %37
  %41 = call zeroext i16 @scheduler_refused() #4, !dbg !178
  store i16 %41, ptr %2, align 2, !dbg !179
  store i32 1, ptr %5, align 2
  br label %142, !dbg !179

42:                                               ; preds = %37
  store i8 0, ptr @is_looking, align 1, !dbg !180, !tbaa !17
  store i8 1, ptr @is_claimed, align 1, !dbg !181, !tbaa !17
  %43 = call zeroext i16 @decide() #4, !dbg !182
  store i16 %43, ptr %2, align 2, !dbg !183
  store i32 1, ptr %5, align 2
  br label %142, !dbg !183

44:                                               ; preds = %30
  call void @take_time() #4, !dbg !184
  %45 = load i16, ptr @scheduler_current, align 2, !dbg !185, !tbaa !11
  %46 = icmp eq i16 %45, 0, !dbg !186
  br i1 %46, label %47, label %64, !dbg !185

47:                                               ; preds = %44
  %48 = load i16, ptr %3, align 2, !dbg !187, !tbaa !11
  %49 = icmp eq i16 %48, 0, !dbg !188
  %50 = zext i1 %49 to i8, !dbg !189
  store i8 %50, ptr @outside, align 1, !dbg !189, !tbaa !17
  %51 = load i16, ptr %3, align 2, !dbg !190, !tbaa !11
  %52 = icmp ne i16 %51, 0, !dbg !191
  br i1 %52, label %53, label %63, !dbg !190

53:                                               ; preds = %47
  %54 = load i16, ptr %4, align 2, !dbg !192, !tbaa !11
  %55 = icmp eq i16 %54, 13, !dbg !193
  br i1 %55, label %56, label %57, !dbg !192

56:                                               ; preds = %53
  br label %59, !dbg !192

57:                                               ; preds = %53
  %58 = load i16, ptr %3, align 2, !dbg !194, !tbaa !11
  br label %59, !dbg !192

59:                                               ; preds = %57, %56
  %60 = phi i16 [ 0, %56 ], [ %58, %57 ], !dbg !192
  %61 = load ptr, ptr %6, align 2, !dbg !195, !tbaa !48
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 3, !dbg !196
  store i16 %60, ptr %62, align 2, !dbg !197, !tbaa !103
  br label %63, !dbg !198

63:                                               ; preds = %59, %47
  br label %90, !dbg !199

64:                                               ; preds = %44
  %65 = load i16, ptr %3, align 2, !dbg !200, !tbaa !11
  %66 = icmp eq i16 %65, 0, !dbg !201
  br i1 %66, label %67, label %73, !dbg !200

67:                                               ; preds = %64
  %68 = load ptr, ptr %6, align 2, !dbg !202, !tbaa !48
  %69 = getelementptr inbounds %struct.thread, ptr %68, i32 0, i32 11, !dbg !203
  %70 = load i16, ptr %69, align 2, !dbg !204, !tbaa !25
  %71 = add i16 %70, 1, !dbg !204
  store i16 %71, ptr %69, align 2, !dbg !204, !tbaa !25
  %72 = load ptr, ptr %6, align 2, !dbg !205, !tbaa !48
  call void @finish(ptr noundef %72) #4, !dbg !206
  br label %89, !dbg !207

73:                                               ; preds = %64
  %74 = load i16, ptr %4, align 2, !dbg !208, !tbaa !11
  %75 = icmp eq i16 %74, 13, !dbg !209
  br i1 %75, label %76, label %84, !dbg !210

76:                                               ; preds = %73
  %77 = load i16, ptr %3, align 2, !dbg !211, !tbaa !11
  %78 = load ptr, ptr %6, align 2, !dbg !212, !tbaa !48
  %79 = getelementptr inbounds %struct.thread, ptr %78, i32 0, i32 0, !dbg !213
  %80 = load i16, ptr %79, align 2, !dbg !213, !tbaa !109
  %81 = icmp eq i16 %77, %80, !dbg !214
  br i1 %81, label %82, label %84, !dbg !208

82:                                               ; preds = %76
  %83 = load ptr, ptr %6, align 2, !dbg !215, !tbaa !48
  call void @yield(ptr noundef %83) #4, !dbg !216
  br label %88, !dbg !217

84:                                               ; preds = %76, %73
  %85 = load i16, ptr %3, align 2, !dbg !218, !tbaa !11
  %86 = load ptr, ptr %6, align 2, !dbg !219, !tbaa !48
  %87 = getelementptr inbounds %struct.thread, ptr %86, i32 0, i32 3, !dbg !220
  store i16 %85, ptr %87, align 2, !dbg !221, !tbaa !103
  br label %88

88:                                               ; preds = %84, %82
  br label %89

89:                                               ; preds = %88, %67
  br label %90

90:                                               ; preds = %89, %63
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #5, !dbg !222
  store i16 1, ptr %8, align 2, !dbg !223, !tbaa !11
  br label %91, !dbg !222

91:                                               ; preds = %120, %90
  %92 = load i16, ptr %8, align 2, !dbg !224, !tbaa !11
  %93 = load i16, ptr @thread_count, align 2, !dbg !225, !tbaa !11
  %94 = icmp ule i16 %92, %93, !dbg !226
  br i1 %94, label %96, label %95, !dbg !227

95:                                               ; preds = %91
  store i32 2, ptr %5, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #5, !dbg !227
  br label %123

96:                                               ; preds = %91
  %97 = load i16, ptr %8, align 2, !dbg !228, !tbaa !11
  %98 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %97, !dbg !229
  %99 = getelementptr inbounds %struct.thread, ptr %98, i32 0, i32 2, !dbg !230
  %100 = load i16, ptr %99, align 2, !dbg !230, !tbaa !116
  %101 = load i16, ptr %4, align 2, !dbg !231, !tbaa !11
  %102 = add i16 -32, %101, !dbg !232
  %103 = icmp eq i16 %100, %102, !dbg !233
  br i1 %103, label %104, label %119, !dbg !229

104:                                              ; preds = %96
  %105 = load i16, ptr %8, align 2, !dbg !234, !tbaa !11
  %106 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %105, !dbg !235
  %107 = getelementptr inbounds %struct.thread, ptr %106, i32 0, i32 9, !dbg !236
  %108 = load i8, ptr %107, align 2, !dbg !236, !tbaa !53, !range !123, !noundef !8
  %109 = trunc i8 %108 to i1, !dbg !236
  br i1 %109, label %118, label %110, !dbg !237

110:                                              ; preds = %104
  %111 = load i16, ptr %8, align 2, !dbg !238, !tbaa !11
  %112 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %111, !dbg !239
  %113 = getelementptr inbounds %struct.thread, ptr %112, i32 0, i32 9, !dbg !240
  store i8 1, ptr %113, align 2, !dbg !241, !tbaa !53
  %114 = load i32, ptr @now, align 2, !dbg !242, !tbaa !43
  %115 = load i16, ptr %8, align 2, !dbg !243, !tbaa !11
  %116 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %115, !dbg !244
  %117 = getelementptr inbounds %struct.thread, ptr %116, i32 0, i32 6, !dbg !245
  store i32 %114, ptr %117, align 2, !dbg !246, !tbaa !70
  br label %118, !dbg !247

118:                                              ; preds = %110, %104
  br label %119, !dbg !248

119:                                              ; preds = %118, %96
  br label %120, !dbg !249

120:                                              ; preds = %119
  %121 = load i16, ptr %8, align 2, !dbg !250, !tbaa !11
  %122 = add i16 %121, 1, !dbg !250
  store i16 %122, ptr %8, align 2, !dbg !250, !tbaa !11
  br label %91, !dbg !227, !llvm.loop !251

123:                                              ; preds = %95
  %124 = load i16, ptr @handled, align 2, !dbg !252, !tbaa !11
  %125 = load i16, ptr %4, align 2, !dbg !253, !tbaa !11
  %126 = lshr i16 %124, %125, !dbg !254
  %127 = and i16 %126, 1, !dbg !255
  %128 = icmp ne i16 %127, 0, !dbg !255
  br i1 %128, label %140, label %129, !dbg !256

129:                                              ; preds = %123
  %130 = load i16, ptr %4, align 2, !dbg !257, !tbaa !11
  %131 = icmp ne i16 %130, 13, !dbg !258
  br i1 %131, label %135, label %132, !dbg !259

132:                                              ; preds = %129
  %133 = load i16, ptr @scheduler_current, align 2, !dbg !260, !tbaa !11
  %134 = icmp eq i16 %133, 0, !dbg !261
  br i1 %134, label %135, label %140, !dbg !262

135:                                              ; preds = %132, %129
  %136 = load i16, ptr %4, align 2, !dbg !263, !tbaa !11
  %137 = shl i16 1, %136, !dbg !264
  %138 = load i16, ptr @pending, align 2, !dbg !265, !tbaa !11
  %139 = or i16 %138, %137, !dbg !265
  store i16 %139, ptr @pending, align 2, !dbg !265, !tbaa !11
  br label %140, !dbg !266

140:                                              ; preds = %135, %132, %123
  %141 = call zeroext i16 @decide() #4, !dbg !267
  store i16 %141, ptr %2, align 2, !dbg !268
  store i32 1, ptr %5, align 2
  br label %142, !dbg !268

142:                                              ; preds = %140, %42, %40
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !269
  br label %143

143:                                              ; preds = %142, %26
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !269
  %144 = load i16, ptr %2, align 2, !dbg !269
  ret i16 %144, !dbg !269
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !270 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !48
  %3 = load ptr, ptr %2, align 2, !dbg !271, !tbaa !48
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !272
  store i8 1, ptr %4, align 1, !dbg !273, !tbaa !57
  %5 = load i32, ptr @now, align 2, !dbg !274, !tbaa !43
  %6 = load ptr, ptr %2, align 2, !dbg !275, !tbaa !48
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 8, !dbg !276
  %8 = load i16, ptr %7, align 2, !dbg !276, !tbaa !61
  %9 = icmp ugt i16 %8, 2048, !dbg !277
  br i1 %9, label %10, label %11, !dbg !275

10:                                               ; preds = %1
  br label %15, !dbg !275

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 2, !dbg !278, !tbaa !48
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 8, !dbg !279
  %14 = load i16, ptr %13, align 2, !dbg !279, !tbaa !61
  br label %15, !dbg !275

15:                                               ; preds = %11, %10
  %16 = phi i16 [ 2048, %10 ], [ %14, %11 ], !dbg !275
  %17 = zext i16 %16 to i32, !dbg !280
  %18 = add i32 %5, %17, !dbg !281
  %19 = load ptr, ptr %2, align 2, !dbg !282, !tbaa !48
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 7, !dbg !283
  store i32 %18, ptr %20, align 2, !dbg !284, !tbaa !285
  %21 = load ptr, ptr %2, align 2, !dbg !286, !tbaa !48
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 8, !dbg !287
  %23 = load i16, ptr %22, align 2, !dbg !287, !tbaa !61
  %24 = icmp ule i16 %23, 2048, !dbg !288
  br i1 %24, label %25, label %30, !dbg !286

25:                                               ; preds = %15
  %26 = load ptr, ptr %2, align 2, !dbg !289, !tbaa !48
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 8, !dbg !290
  %28 = load i16, ptr %27, align 2, !dbg !291, !tbaa !61
  %29 = shl i16 %28, 1, !dbg !291
  store i16 %29, ptr %27, align 2, !dbg !291, !tbaa !61
  br label %30, !dbg !292

30:                                               ; preds = %25, %15
  ret void, !dbg !293
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !294 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !295
  %4 = load i16, ptr @scheduler_current, align 2, !dbg !296, !tbaa !11
  %5 = icmp eq i16 %4, 0, !dbg !297
  br i1 %5, label %13, label %6, !dbg !298

6:                                                ; preds = %1
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !299, !tbaa !11
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !300
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 1, !dbg !301
  %10 = load i16, ptr %9, align 2, !dbg !301, !tbaa !302
  %11 = load i16, ptr %3, align 2, !dbg !303, !tbaa !295
  %12 = icmp ne i16 %10, %11, !dbg !304
  br i1 %12, label %13, label %15, !dbg !296

13:                                               ; preds = %6, %1
  %14 = call zeroext i16 @scheduler_refused() #4, !dbg !305
  store i16 %14, ptr %2, align 2, !dbg !306
  br label %19, !dbg !306

15:                                               ; preds = %6
  call void @take_time() #4, !dbg !307
  %16 = load i16, ptr @scheduler_current, align 2, !dbg !308, !tbaa !11
  %17 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %16, !dbg !309
  call void @finish(ptr noundef %17) #4, !dbg !310
  %18 = call zeroext i16 @decide() #4, !dbg !311
  store i16 %18, ptr %2, align 2, !dbg !312
  br label %19, !dbg !312

19:                                               ; preds = %15, %13
  %20 = load i16, ptr %2, align 2, !dbg !313
  ret i16 %20, !dbg !313
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !314 {
  call void @take_time() #4, !dbg !315
  store i8 0, ptr @outside, align 1, !dbg !316, !tbaa !17
  %1 = call zeroext i16 @decide() #4, !dbg !317
  ret i16 %1, !dbg !318
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !319 {
  call void @take_time() #4, !dbg !320
  %1 = load i32, ptr @now, align 2, !dbg !321, !tbaa !43
  ret i32 %1, !dbg !322
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !323 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  store i16 %1, ptr %4, align 2, !tbaa !11
  call void @start_clock() #4, !dbg !324
  call void @take_time() #4, !dbg !325
  %5 = load i32, ptr @now, align 2, !dbg !326, !tbaa !43
  %6 = load i16, ptr %4, align 2, !dbg !327, !tbaa !11
  %7 = zext i16 %6 to i32, !dbg !328
  %8 = shl i32 %7, 16, !dbg !329
  %9 = load i16, ptr %3, align 2, !dbg !330, !tbaa !11
  %10 = zext i16 %9 to i32, !dbg !330
  %11 = or i32 %8, %10, !dbg !331
  %12 = add i32 %5, %11, !dbg !332
  store i32 %12, ptr @alarm_time, align 2, !dbg !333, !tbaa !43
  store i8 1, ptr @has_alarm, align 1, !dbg !334, !tbaa !17
  call void @set_timer() #4, !dbg !335
  ret void, !dbg !336
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !337 {
  %1 = load i8, ptr @running, align 1, !dbg !338, !tbaa !17, !range !123, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !338
  br i1 %2, label %4, label %3, !dbg !339

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !340, !tbaa !17
  store i16 512, ptr @handled, align 2, !dbg !341, !tbaa !11
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !342, !tbaa !11
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !343, !tbaa !11
  br label %4, !dbg !344

4:                                                ; preds = %3, %0
  ret void, !dbg !345
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !346 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !347
  store i16 -15536, ptr %1, align 2, !dbg !348, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !349
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !350, !tbaa !11
  %6 = icmp eq i16 %5, 0, !dbg !351
  br i1 %6, label %7, label %9, !dbg !350

7:                                                ; preds = %0
  %8 = load i16, ptr @thread_count, align 2, !dbg !352, !tbaa !11
  br label %11, !dbg !350

9:                                                ; preds = %0
  %10 = load i16, ptr @scheduler_current, align 2, !dbg !353, !tbaa !11
  br label %11, !dbg !350

11:                                               ; preds = %9, %7
  %12 = phi i16 [ %8, %7 ], [ %10, %9 ], !dbg !350
  store i16 %12, ptr %2, align 2, !dbg !354, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !355
  store i16 1, ptr %3, align 2, !dbg !356, !tbaa !11
  br label %13, !dbg !355

13:                                               ; preds = %64, %11
  %14 = load i16, ptr %3, align 2, !dbg !357, !tbaa !11
  %15 = load i16, ptr %2, align 2, !dbg !358, !tbaa !11
  %16 = icmp ule i16 %14, %15, !dbg !359
  br i1 %16, label %18, label %17, !dbg !360

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !360
  br label %67

18:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !361
  %19 = load i16, ptr %3, align 2, !dbg !362, !tbaa !11
  %20 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %19, !dbg !363
  store ptr %20, ptr %4, align 2, !dbg !364, !tbaa !48
  %21 = load i16, ptr %3, align 2, !dbg !365, !tbaa !11
  %22 = load i16, ptr @scheduler_current, align 2, !dbg !366, !tbaa !11
  %23 = icmp eq i16 %21, %22, !dbg !367
  br i1 %23, label %24, label %34, !dbg !365

24:                                               ; preds = %18
  %25 = load i16, ptr %1, align 2, !dbg !368, !tbaa !11
  %26 = load ptr, ptr %4, align 2, !dbg !369, !tbaa !48
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 6, !dbg !370
  %28 = load i32, ptr %27, align 2, !dbg !370, !tbaa !70
  %29 = load ptr, ptr %4, align 2, !dbg !371, !tbaa !48
  %30 = getelementptr inbounds %struct.thread, ptr %29, i32 0, i32 5, !dbg !372
  %31 = load i32, ptr %30, align 2, !dbg !372, !tbaa !373
  %32 = add i32 %28, %31, !dbg !374
  %33 = call zeroext i16 @sooner(i16 noundef zeroext %25, i32 noundef %32) #4, !dbg !375
  store i16 %33, ptr %1, align 2, !dbg !376, !tbaa !11
  br label %63, !dbg !377

34:                                               ; preds = %18
  %35 = load ptr, ptr %4, align 2, !dbg !378, !tbaa !48
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 10, !dbg !379
  %37 = load i8, ptr %36, align 1, !dbg !379, !tbaa !57, !range !123, !noundef !8
  %38 = trunc i8 %37 to i1, !dbg !379
  br i1 %38, label %39, label %45, !dbg !378

39:                                               ; preds = %34
  %40 = load i16, ptr %1, align 2, !dbg !380, !tbaa !11
  %41 = load ptr, ptr %4, align 2, !dbg !381, !tbaa !48
  %42 = getelementptr inbounds %struct.thread, ptr %41, i32 0, i32 7, !dbg !382
  %43 = load i32, ptr %42, align 2, !dbg !382, !tbaa !285
  %44 = call zeroext i16 @sooner(i16 noundef zeroext %40, i32 noundef %43) #4, !dbg !383
  store i16 %44, ptr %1, align 2, !dbg !384, !tbaa !11
  br label %62, !dbg !385

45:                                               ; preds = %34
  %46 = load ptr, ptr %4, align 2, !dbg !386, !tbaa !48
  %47 = getelementptr inbounds %struct.thread, ptr %46, i32 0, i32 9, !dbg !387
  %48 = load i8, ptr %47, align 2, !dbg !387, !tbaa !53, !range !123, !noundef !8
  %49 = trunc i8 %48 to i1, !dbg !387
  br i1 %49, label %61, label %50, !dbg !388

50:                                               ; preds = %45
  %51 = load ptr, ptr %4, align 2, !dbg !389, !tbaa !48
  %52 = getelementptr inbounds %struct.thread, ptr %51, i32 0, i32 4, !dbg !390
  %53 = load i32, ptr %52, align 2, !dbg !390, !tbaa !65
  %54 = icmp ne i32 %53, 0, !dbg !391
  br i1 %54, label %55, label %61, !dbg !392

55:                                               ; preds = %50
  %56 = load i16, ptr %1, align 2, !dbg !393, !tbaa !11
  %57 = load ptr, ptr %4, align 2, !dbg !394, !tbaa !48
  %58 = getelementptr inbounds %struct.thread, ptr %57, i32 0, i32 6, !dbg !395
  %59 = load i32, ptr %58, align 2, !dbg !395, !tbaa !70
  %60 = call zeroext i16 @sooner(i16 noundef zeroext %56, i32 noundef %59) #4, !dbg !396
  store i16 %60, ptr %1, align 2, !dbg !397, !tbaa !11
  br label %61, !dbg !398

61:                                               ; preds = %55, %50, %45
  br label %62

62:                                               ; preds = %61, %39
  br label %63

63:                                               ; preds = %62, %24
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !399
  br label %64, !dbg !399

64:                                               ; preds = %63
  %65 = load i16, ptr %3, align 2, !dbg !400, !tbaa !11
  %66 = add i16 %65, 1, !dbg !400
  store i16 %66, ptr %3, align 2, !dbg !400, !tbaa !11
  br label %13, !dbg !360, !llvm.loop !401

67:                                               ; preds = %17
  %68 = load i8, ptr @has_alarm, align 1, !dbg !402, !tbaa !17, !range !123, !noundef !8
  %69 = trunc i8 %68 to i1, !dbg !402
  br i1 %69, label %70, label %77, !dbg !403

70:                                               ; preds = %67
  %71 = load i16, ptr @scheduler_current, align 2, !dbg !404, !tbaa !11
  %72 = icmp eq i16 %71, 0, !dbg !405
  br i1 %72, label %73, label %77, !dbg !402

73:                                               ; preds = %70
  %74 = load i16, ptr %1, align 2, !dbg !406, !tbaa !11
  %75 = load i32, ptr @alarm_time, align 2, !dbg !407, !tbaa !43
  %76 = call zeroext i16 @sooner(i16 noundef zeroext %74, i32 noundef %75) #4, !dbg !408
  store i16 %76, ptr %1, align 2, !dbg !409, !tbaa !11
  br label %77, !dbg !410

77:                                               ; preds = %73, %70, %67
  %78 = load i16, ptr @mark, align 2, !dbg !411, !tbaa !11
  %79 = load i16, ptr %1, align 2, !dbg !412, !tbaa !11
  %80 = add i16 %78, %79, !dbg !413
  store volatile i16 %80, ptr inttoptr (i16 370 to ptr), align 2, !dbg !414, !tbaa !11
  %81 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !415, !tbaa !11
  %82 = load i16, ptr @mark, align 2, !dbg !416, !tbaa !11
  %83 = sub i16 %81, %82, !dbg !417
  %84 = load i16, ptr %1, align 2, !dbg !418, !tbaa !11
  %85 = icmp uge i16 %83, %84, !dbg !419
  br i1 %85, label %86, label %87, !dbg !420

86:                                               ; preds = %77
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !421, !tbaa !11
  br label %87, !dbg !422

87:                                               ; preds = %86, %77
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !423
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !423
  ret void, !dbg !423
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !424 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  store i16 %1, ptr %4, align 2, !tbaa !295
  %5 = load i16, ptr %4, align 2, !dbg !425, !tbaa !295
  %6 = icmp eq i16 %5, 16, !dbg !426
  br i1 %6, label %7, label %10, !dbg !425

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !427, !tbaa !48
  %9 = call zeroext i1 @add(ptr noundef %8) #4, !dbg !428
  br label %10, !dbg !429

10:                                               ; preds = %7, %2
  ret void, !dbg !430
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !431 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  %5 = load ptr, ptr %3, align 2, !dbg !432, !tbaa !48
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !433
  %7 = load i16, ptr %6, align 2, !dbg !433, !tbaa !434
  %8 = load i16, ptr @thread_count, align 2, !dbg !436, !tbaa !11
  %9 = add i16 %8, 1, !dbg !437
  %10 = icmp ne i16 %7, %9, !dbg !438
  br i1 %10, label %16, label %11, !dbg !439

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !440, !tbaa !48
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !441
  %14 = load i16, ptr %13, align 2, !dbg !441, !tbaa !434
  %15 = icmp uge i16 %14, 8, !dbg !442
  br i1 %15, label %16, label %17, !dbg !432

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !443
  br label %66, !dbg !443

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !444
  %18 = load ptr, ptr %3, align 2, !dbg !445, !tbaa !48
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !446
  %20 = load i16, ptr %19, align 2, !dbg !446, !tbaa !434
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !447
  store ptr %21, ptr %4, align 2, !dbg !448, !tbaa !48
  %22 = load ptr, ptr %3, align 2, !dbg !449, !tbaa !48
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !450
  %24 = load i16, ptr %23, align 2, !dbg !450, !tbaa !451
  %25 = load ptr, ptr %4, align 2, !dbg !452, !tbaa !48
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !453
  store i16 %24, ptr %26, align 2, !dbg !454, !tbaa !109
  %27 = load ptr, ptr %3, align 2, !dbg !455, !tbaa !48
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !456
  %29 = load i16, ptr %28, align 2, !dbg !456, !tbaa !457
  %30 = load ptr, ptr %4, align 2, !dbg !458, !tbaa !48
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !459
  store i16 %29, ptr %31, align 2, !dbg !460, !tbaa !302
  %32 = load ptr, ptr %3, align 2, !dbg !461, !tbaa !48
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !462
  %34 = load i16, ptr %33, align 2, !dbg !462, !tbaa !463
  %35 = load ptr, ptr %4, align 2, !dbg !464, !tbaa !48
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !465
  store i16 %34, ptr %36, align 2, !dbg !466, !tbaa !116
  %37 = load ptr, ptr %3, align 2, !dbg !467, !tbaa !48
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !468
  %39 = load i32, ptr %38, align 2, !dbg !468, !tbaa !469
  %40 = load ptr, ptr %4, align 2, !dbg !470, !tbaa !48
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !471
  store i32 %39, ptr %41, align 2, !dbg !472, !tbaa !65
  %42 = load ptr, ptr %3, align 2, !dbg !473, !tbaa !48
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !474
  %44 = load i32, ptr %43, align 2, !dbg !474, !tbaa !475
  %45 = load ptr, ptr %4, align 2, !dbg !476, !tbaa !48
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !477
  store i32 %44, ptr %46, align 2, !dbg !478, !tbaa !373
  call void @start_clock() #4, !dbg !479
  call void @take_time() #4, !dbg !480
  %47 = load ptr, ptr %4, align 2, !dbg !481, !tbaa !48
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 2, !dbg !482
  %49 = load i16, ptr %48, align 2, !dbg !482, !tbaa !116
  %50 = icmp uge i16 %49, -32, !dbg !483
  br i1 %50, label %51, label %59, !dbg !481

51:                                               ; preds = %17
  %52 = load ptr, ptr %4, align 2, !dbg !484, !tbaa !48
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 2, !dbg !485
  %54 = load i16, ptr %53, align 2, !dbg !485, !tbaa !116
  %55 = sub i16 %54, -32, !dbg !486
  %56 = shl i16 1, %55, !dbg !487
  %57 = load i16, ptr @handled, align 2, !dbg !488, !tbaa !11
  %58 = or i16 %57, %56, !dbg !488
  store i16 %58, ptr @handled, align 2, !dbg !488, !tbaa !11
  br label %59, !dbg !489

59:                                               ; preds = %51, %17
  %60 = load i32, ptr @now, align 2, !dbg !490, !tbaa !43
  %61 = load ptr, ptr %4, align 2, !dbg !491, !tbaa !48
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 6, !dbg !492
  store i32 %60, ptr %62, align 2, !dbg !493, !tbaa !70
  %63 = load ptr, ptr %4, align 2, !dbg !494, !tbaa !48
  call void @finish(ptr noundef %63) #4, !dbg !495
  %64 = load i16, ptr @thread_count, align 2, !dbg !496, !tbaa !11
  %65 = add i16 %64, 1, !dbg !496
  store i16 %65, ptr @thread_count, align 2, !dbg !496, !tbaa !11
  call void @set_timer() #4, !dbg !497
  store i1 true, ptr %2, align 1, !dbg !498
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !499
  br label %66

66:                                               ; preds = %59, %16
  %67 = load i1, ptr %2, align 1, !dbg !499
  ret i1 %67, !dbg !499
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !500 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !43
  %3 = load i32, ptr @now, align 2, !dbg !501, !tbaa !43
  %4 = load i32, ptr %2, align 2, !dbg !502, !tbaa !43
  %5 = sub i32 %3, %4, !dbg !503
  %6 = icmp sge i32 %5, 0, !dbg !504
  ret i1 %6, !dbg !505
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !506 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  %4 = load ptr, ptr %3, align 2, !dbg !507, !tbaa !48
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 9, !dbg !508
  %6 = load i8, ptr %5, align 2, !dbg !508, !tbaa !53, !range !123, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !508
  br i1 %7, label %21, label %8, !dbg !509

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !510, !tbaa !48
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !511
  %11 = load i32, ptr %10, align 2, !dbg !511, !tbaa !65
  %12 = icmp ne i32 %11, 0, !dbg !512
  br i1 %12, label %13, label %21, !dbg !513

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !514, !tbaa !48
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !515
  %16 = load i32, ptr %15, align 2, !dbg !515, !tbaa !70
  %17 = call zeroext i1 @is_due(i32 noundef %16) #4, !dbg !516
  br i1 %17, label %18, label %21, !dbg !517

18:                                               ; preds = %13
  %19 = load ptr, ptr %3, align 2, !dbg !518, !tbaa !48
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 9, !dbg !519
  store i8 1, ptr %20, align 2, !dbg !520, !tbaa !53
  br label %21, !dbg !521

21:                                               ; preds = %18, %13, %8, %1
  %22 = load ptr, ptr %3, align 2, !dbg !522, !tbaa !48
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 9, !dbg !523
  %24 = load i8, ptr %23, align 2, !dbg !523, !tbaa !53, !range !123, !noundef !8
  %25 = trunc i8 %24 to i1, !dbg !523
  br i1 %25, label %26, label %41, !dbg !524

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !525, !tbaa !48
  %28 = getelementptr inbounds %struct.thread, ptr %27, i32 0, i32 6, !dbg !526
  %29 = load i32, ptr %28, align 2, !dbg !526, !tbaa !70
  %30 = load ptr, ptr %3, align 2, !dbg !527, !tbaa !48
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 5, !dbg !528
  %32 = load i32, ptr %31, align 2, !dbg !528, !tbaa !373
  %33 = add i32 %29, %32, !dbg !529
  %34 = call zeroext i1 @is_due(i32 noundef %33) #4, !dbg !530
  br i1 %34, label %35, label %41, !dbg !522

35:                                               ; preds = %26
  %36 = load ptr, ptr %3, align 2, !dbg !531, !tbaa !48
  %37 = getelementptr inbounds %struct.thread, ptr %36, i32 0, i32 11, !dbg !532
  %38 = load i16, ptr %37, align 2, !dbg !533, !tbaa !25
  %39 = add i16 %38, 1, !dbg !533
  store i16 %39, ptr %37, align 2, !dbg !533, !tbaa !25
  %40 = load ptr, ptr %3, align 2, !dbg !534, !tbaa !48
  call void @finish(ptr noundef %40) #4, !dbg !535
  br label %41, !dbg !536

41:                                               ; preds = %35, %26, %21
  %42 = load ptr, ptr %3, align 2, !dbg !537, !tbaa !48
  %43 = getelementptr inbounds %struct.thread, ptr %42, i32 0, i32 9, !dbg !538
  %44 = load i8, ptr %43, align 2, !dbg !538, !tbaa !53, !range !123, !noundef !8
  %45 = trunc i8 %44 to i1, !dbg !538
  br i1 %45, label %46, label %56, !dbg !539

46:                                               ; preds = %41
  %47 = load ptr, ptr %3, align 2, !dbg !540, !tbaa !48
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 10, !dbg !541
  %49 = load i8, ptr %48, align 1, !dbg !541, !tbaa !57, !range !123, !noundef !8
  %50 = trunc i8 %49 to i1, !dbg !541
  br i1 %50, label %51, label %57, !dbg !542

51:                                               ; preds = %46
  %52 = load ptr, ptr %3, align 2, !dbg !543, !tbaa !48
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 7, !dbg !544
  %54 = load i32, ptr %53, align 2, !dbg !544, !tbaa !285
  %55 = call zeroext i1 @is_due(i32 noundef %54) #4, !dbg !545
  br i1 %55, label %57, label %56, !dbg !546

56:                                               ; preds = %51, %41
  store i1 false, ptr %2, align 1, !dbg !547
  br label %97, !dbg !547

57:                                               ; preds = %51, %46
  %58 = load ptr, ptr %3, align 2, !dbg !548, !tbaa !48
  %59 = getelementptr inbounds %struct.thread, ptr %58, i32 0, i32 10, !dbg !549
  store i8 0, ptr %59, align 1, !dbg !550, !tbaa !57
  %60 = load ptr, ptr %3, align 2, !dbg !551, !tbaa !48
  %61 = getelementptr inbounds %struct.thread, ptr %60, i32 0, i32 3, !dbg !552
  %62 = load i16, ptr %61, align 2, !dbg !552, !tbaa !103
  %63 = icmp eq i16 %62, 0, !dbg !553
  br i1 %63, label %64, label %76, !dbg !554

64:                                               ; preds = %57
  %65 = load ptr, ptr %3, align 2, !dbg !555, !tbaa !48
  %66 = getelementptr inbounds %struct.thread, ptr %65, i32 0, i32 0, !dbg !556
  %67 = load i16, ptr %66, align 2, !dbg !556, !tbaa !109
  %68 = inttoptr i16 %67 to ptr, !dbg !557
  %69 = call i16 @sancus_get_id(ptr noundef %68) #4, !dbg !558
  %70 = load ptr, ptr %3, align 2, !dbg !559, !tbaa !48
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 1, !dbg !560
  %72 = load i16, ptr %71, align 2, !dbg !560, !tbaa !302
  %73 = icmp ne i16 %69, %72, !dbg !561
  br i1 %73, label %74, label %76, !dbg !551

74:                                               ; preds = %64
  %75 = load ptr, ptr %3, align 2, !dbg !562, !tbaa !48
  call void @finish(ptr noundef %75) #4, !dbg !563
  store i1 false, ptr %2, align 1, !dbg !564
  br label %97, !dbg !564

76:                                               ; preds = %64, %57
  %77 = load ptr, ptr %3, align 2, !dbg !565, !tbaa !48
  %78 = getelementptr inbounds %struct.thread, ptr %77, i32 0, i32 3, !dbg !566
  %79 = load i16, ptr %78, align 2, !dbg !566, !tbaa !103
  %80 = icmp eq i16 %79, 0, !dbg !567
  br i1 %80, label %81, label %96, !dbg !568

81:                                               ; preds = %76
  %82 = load ptr, ptr %3, align 2, !dbg !569, !tbaa !48
  %83 = getelementptr inbounds %struct.thread, ptr %82, i32 0, i32 2, !dbg !570
  %84 = load i16, ptr %83, align 2, !dbg !570, !tbaa !116
  %85 = icmp ult i16 %84, -32, !dbg !571
  br i1 %85, label %86, label %96, !dbg !572

86:                                               ; preds = %81
  %87 = load ptr, ptr %3, align 2, !dbg !573, !tbaa !48
  %88 = getelementptr inbounds %struct.thread, ptr %87, i32 0, i32 8, !dbg !574
  %89 = load i16, ptr %88, align 2, !dbg !574, !tbaa !61
  %90 = icmp ule i16 %89, 2048, !dbg !575
  br i1 %90, label %91, label %96, !dbg !576

91:                                               ; preds = %86
  %92 = load ptr, ptr %3, align 2, !dbg !577, !tbaa !48
  %93 = call zeroext i1 @is_kept(ptr noundef %92) #4, !dbg !578
  br i1 %93, label %94, label %96, !dbg !565

94:                                               ; preds = %91
  %95 = load ptr, ptr %3, align 2, !dbg !579, !tbaa !48
  call void @yield(ptr noundef %95) #4, !dbg !580
  store i1 false, ptr %2, align 1, !dbg !581
  br label %97, !dbg !581

96:                                               ; preds = %91, %86, %81, %76
  store i1 true, ptr %2, align 1, !dbg !582
  br label %97, !dbg !582

97:                                               ; preds = %96, %94, %74, %56
  %98 = load i1, ptr %2, align 1, !dbg !583
  ret i1 %98, !dbg !583
}

; Function Attrs: nounwind optsize
define internal void @mask() #0 section ".sm.SCHEDULER.text" !dbg !584 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !585, !tbaa !17, !range !123, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !585
  br i1 %3, label %17, label %4, !dbg !586

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !587, !tbaa !17, !range !123, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !587
  br i1 %6, label %17, label %7, !dbg !588

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !589, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !590
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !591, !tbaa !592
  store i8 %8, ptr %1, align 1, !dbg !593, !tbaa !592
  %9 = load i8, ptr %1, align 1, !dbg !594, !tbaa !592
  %10 = zext i8 %9 to i16, !dbg !594
  %11 = and i16 %10, 143, !dbg !595
  %12 = trunc i16 %11 to i8, !dbg !594
  store volatile i8 %12, ptr inttoptr (i16 128 to ptr), align 1, !dbg !596, !tbaa !592
  store i8 0, ptr @is_looking, align 1, !dbg !597, !tbaa !17
  %13 = load i8, ptr %1, align 1, !dbg !598, !tbaa !592
  %14 = zext i8 %13 to i16, !dbg !598
  %15 = and i16 %14, 112, !dbg !599
  %16 = trunc i16 %15 to i8, !dbg !598
  store i8 %16, ptr @enabled, align 1, !dbg !600, !tbaa !592
  store i8 1, ptr @is_masked, align 1, !dbg !601, !tbaa !17
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !602
  br label %17, !dbg !602

17:                                               ; preds = %7, %4, %0
  ret void, !dbg !603
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !604 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i32, align 2
  %8 = zext i1 %0 to i8
  store i8 %8, ptr %3, align 1, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !605
  store ptr @threads, ptr %4, align 2, !dbg !606, !tbaa !48
  %9 = load i8, ptr %3, align 1, !dbg !607, !tbaa !17, !range !123, !noundef !8
  %10 = trunc i8 %9 to i1, !dbg !607
  br i1 %10, label %11, label %42, !dbg !607

11:                                               ; preds = %1
  call void @unmask() #4, !dbg !608
  %12 = load i16, ptr @pending, align 2, !dbg !609, !tbaa !11
  %13 = icmp ne i16 %12, 0, !dbg !610
  br i1 %13, label %14, label %41, !dbg !609

14:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !611
  store i16 0, ptr %5, align 2, !dbg !612, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !613
  %15 = load i16, ptr @pending, align 2, !dbg !614, !tbaa !11
  store i16 %15, ptr %6, align 2, !dbg !615, !tbaa !11
  br label %16, !dbg !613

16:                                               ; preds = %24, %14
  %17 = load i16, ptr %6, align 2, !dbg !616, !tbaa !11
  %18 = and i16 %17, 1, !dbg !617
  %19 = icmp eq i16 %18, 0, !dbg !618
  br i1 %19, label %21, label %20, !dbg !619

20:                                               ; preds = %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !619
  br label %27

21:                                               ; preds = %16
  %22 = load i16, ptr %5, align 2, !dbg !620, !tbaa !11
  %23 = add i16 %22, 1, !dbg !620
  store i16 %23, ptr %5, align 2, !dbg !620, !tbaa !11
  br label %24, !dbg !621

24:                                               ; preds = %21
  %25 = load i16, ptr %6, align 2, !dbg !622, !tbaa !11
  %26 = lshr i16 %25, 1, !dbg !622
  store i16 %26, ptr %6, align 2, !dbg !622, !tbaa !11
  br label %16, !dbg !619, !llvm.loop !623

27:                                               ; preds = %20
  %28 = load i16, ptr @pending, align 2, !dbg !624, !tbaa !11
  %29 = sub i16 %28, 1, !dbg !625
  %30 = load i16, ptr @pending, align 2, !dbg !626, !tbaa !11
  %31 = and i16 %30, %29, !dbg !626
  store i16 %31, ptr @pending, align 2, !dbg !626, !tbaa !11
  %32 = load i16, ptr %5, align 2, !dbg !627, !tbaa !11
  store i16 %32, ptr @scheduler_interrupt, align 2, !dbg !628, !tbaa !11
  %33 = load i8, ptr @outside, align 1, !dbg !629, !tbaa !17, !range !123, !noundef !8
  %34 = trunc i8 %33 to i1, !dbg !629
  br i1 %34, label %35, label %39, !dbg !629

35:                                               ; preds = %27
  %36 = load i16, ptr %5, align 2, !dbg !630, !tbaa !11
  %37 = mul i16 4, %36, !dbg !630
  %38 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %37, !dbg !630
  store i16 %38, ptr @scheduler_target, align 2, !dbg !631, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !632
  store i32 1, ptr %7, align 2
  br label %40, !dbg !632

39:                                               ; preds = %27
  store i8 1, ptr @outside, align 1, !dbg !633, !tbaa !17
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 64), ptr @scheduler_target, align 2, !dbg !634, !tbaa !11
  store i16 2, ptr %2, align 2, !dbg !635
  store i32 1, ptr %7, align 2
  br label %40, !dbg !635

40:                                               ; preds = %39, %35
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !636
  br label %60

41:                                               ; preds = %11
  br label %42, !dbg !637

42:                                               ; preds = %41, %1
  %43 = load ptr, ptr %4, align 2, !dbg !638, !tbaa !48
  %44 = getelementptr inbounds %struct.thread, ptr %43, i32 0, i32 3, !dbg !639
  %45 = load i16, ptr %44, align 2, !dbg !639, !tbaa !103
  %46 = icmp ne i16 %45, 0, !dbg !640
  br i1 %46, label %47, label %59, !dbg !641

47:                                               ; preds = %42
  %48 = load i8, ptr @outside, align 1, !dbg !642, !tbaa !17, !range !123, !noundef !8
  %49 = trunc i8 %48 to i1, !dbg !642
  br i1 %49, label %50, label %53, !dbg !643

50:                                               ; preds = %47
  %51 = load i8, ptr %3, align 1, !dbg !644, !tbaa !17, !range !123, !noundef !8
  %52 = trunc i8 %51 to i1, !dbg !644
  br i1 %52, label %59, label %53, !dbg !638

53:                                               ; preds = %50, %47
  %54 = load ptr, ptr %4, align 2, !dbg !645, !tbaa !48
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 3, !dbg !646
  %56 = load i16, ptr %55, align 2, !dbg !646, !tbaa !103
  store i16 %56, ptr @scheduler_target, align 2, !dbg !647, !tbaa !11
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !648, !tbaa !11
  %57 = load ptr, ptr %4, align 2, !dbg !649, !tbaa !48
  %58 = getelementptr inbounds %struct.thread, ptr %57, i32 0, i32 3, !dbg !650
  store i16 0, ptr %58, align 2, !dbg !651, !tbaa !103
  store i16 0, ptr %2, align 2, !dbg !652
  store i32 1, ptr %7, align 2
  br label %60, !dbg !652

59:                                               ; preds = %50, %42
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 60), ptr @scheduler_target, align 2, !dbg !653, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !654
  store i32 1, ptr %7, align 2
  br label %60, !dbg !654

60:                                               ; preds = %59, %53, %40
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !655
  %61 = load i16, ptr %2, align 2, !dbg !655
  ret i16 %61, !dbg !655
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !656 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !48
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !658
  %4 = load ptr, ptr %2, align 2, !dbg !658, !tbaa !48
  %5 = ptrtoint ptr %4 to i16, !dbg !658
  store i16 %5, ptr %3, align 2, !dbg !658, !tbaa !295
  %6 = load i16, ptr %3, align 2, !dbg !659, !tbaa !295
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #5, !dbg !659, !srcloc !660
  store i16 %7, ptr %3, align 2, !dbg !659, !tbaa !295
  %8 = load i16, ptr %3, align 2, !dbg !661, !tbaa !295
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !662
  ret i16 %8, !dbg !663
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_kept(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !664 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !665
  store i16 0, ptr %4, align 2, !dbg !666, !tbaa !11
  br label %6, !dbg !665

6:                                                ; preds = %24, %1
  %7 = load i16, ptr %4, align 2, !dbg !667, !tbaa !11
  %8 = load i16, ptr @thread_count, align 2, !dbg !668, !tbaa !11
  %9 = icmp ule i16 %7, %8, !dbg !669
  br i1 %9, label %11, label %10, !dbg !670

10:                                               ; preds = %6
  store i32 2, ptr %5, align 2
  br label %27, !dbg !670

11:                                               ; preds = %6
  %12 = load i16, ptr %4, align 2, !dbg !671, !tbaa !11
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !672
  %14 = load ptr, ptr %3, align 2, !dbg !673, !tbaa !48
  %15 = icmp ne ptr %13, %14, !dbg !674
  br i1 %15, label %16, label %23, !dbg !675

16:                                               ; preds = %11
  %17 = load i16, ptr %4, align 2, !dbg !676, !tbaa !11
  %18 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %17, !dbg !677
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 3, !dbg !678
  %20 = load i16, ptr %19, align 2, !dbg !678, !tbaa !103
  %21 = icmp ne i16 %20, 0, !dbg !679
  br i1 %21, label %22, label %23, !dbg !680

22:                                               ; preds = %16
  store i1 true, ptr %2, align 1, !dbg !681
  store i32 1, ptr %5, align 2
  br label %27, !dbg !681

23:                                               ; preds = %16, %11
  br label %24, !dbg !682

24:                                               ; preds = %23
  %25 = load i16, ptr %4, align 2, !dbg !683, !tbaa !11
  %26 = add i16 %25, 1, !dbg !683
  store i16 %26, ptr %4, align 2, !dbg !683, !tbaa !11
  br label %6, !dbg !670, !llvm.loop !684

27:                                               ; preds = %22, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !670
  %28 = load i32, ptr %5, align 2
  switch i32 %28, label %32 [
    i32 2, label %29
    i32 1, label %30
  ]

29:                                               ; preds = %27
  store i1 false, ptr %2, align 1, !dbg !685
  br label %30, !dbg !685

30:                                               ; preds = %29, %27
  %31 = load i1, ptr %2, align 1, !dbg !686
  ret i1 %31, !dbg !686

32:                                               ; preds = %27
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @unmask() #0 section ".sm.SCHEDULER.text" !dbg !687 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !688, !tbaa !17, !range !123, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !688
  br i1 %3, label %4, label %21, !dbg !689

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !690, !tbaa !17, !range !123, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !690
  br i1 %6, label %21, label %7, !dbg !688

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !691, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !692
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !693, !tbaa !592
  store i8 %8, ptr %1, align 1, !dbg !694, !tbaa !592
  %9 = load i8, ptr %1, align 1, !dbg !695, !tbaa !592
  %10 = zext i8 %9 to i16, !dbg !695
  %11 = and i16 %10, 112, !dbg !696
  %12 = icmp eq i16 %11, 0, !dbg !697
  br i1 %12, label %13, label %20, !dbg !698

13:                                               ; preds = %7
  %14 = load i8, ptr %1, align 1, !dbg !699, !tbaa !592
  %15 = zext i8 %14 to i16, !dbg !699
  %16 = load i8, ptr @enabled, align 1, !dbg !700, !tbaa !592
  %17 = zext i8 %16 to i16, !dbg !700
  %18 = or i16 %15, %17, !dbg !701
  %19 = trunc i16 %18 to i8, !dbg !699
  store volatile i8 %19, ptr inttoptr (i16 128 to ptr), align 1, !dbg !702, !tbaa !592
  br label %20, !dbg !703

20:                                               ; preds = %13, %7
  store i8 0, ptr @is_looking, align 1, !dbg !704, !tbaa !17
  store i8 0, ptr @is_masked, align 1, !dbg !705, !tbaa !17
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !706
  br label %21, !dbg !706

21:                                               ; preds = %20, %4, %0
  ret void, !dbg !707
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !708 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  store i32 %1, ptr %4, align 2, !tbaa !43
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #5, !dbg !709
  %6 = load i32, ptr %4, align 2, !dbg !710, !tbaa !43
  %7 = load i32, ptr @now, align 2, !dbg !711, !tbaa !43
  %8 = sub i32 %6, %7, !dbg !712
  store i32 %8, ptr %5, align 2, !dbg !713, !tbaa !43
  %9 = load i32, ptr %5, align 2, !dbg !714, !tbaa !43
  %10 = icmp sle i32 %9, 0, !dbg !715
  br i1 %10, label %11, label %12, !dbg !716

11:                                               ; preds = %2
  br label %24, !dbg !716

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !717, !tbaa !43
  %14 = load i16, ptr %3, align 2, !dbg !718, !tbaa !11
  %15 = zext i16 %14 to i32, !dbg !718
  %16 = icmp ult i32 %13, %15, !dbg !719
  br i1 %16, label %17, label %20, !dbg !717

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !720, !tbaa !43
  %19 = trunc i32 %18 to i16, !dbg !721
  br label %22, !dbg !717

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !722, !tbaa !11
  br label %22, !dbg !717

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !717
  br label %24, !dbg !716

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !716
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #5, !dbg !723
  ret i16 %25, !dbg !724
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
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "c0bf64c12d45ad4a1c548ebde3e7113a")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 255, type: !7, scopeLine: 255, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "c0bf64c12d45ad4a1c548ebde3e7113a")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 256, column: 5, scope: !5)
!10 = !DILocation(line: 257, column: 9, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"short", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !DILocation(line: 257, column: 27, scope: !5)
!16 = !DILocation(line: 258, column: 17, scope: !5)
!17 = !{!18, !18, i64 0}
!18 = !{!"_Bool", !13, i64 0}
!19 = !DILocation(line: 259, column: 17, scope: !5)
!20 = !DILocation(line: 260, column: 5, scope: !5)
!21 = !DILocation(line: 261, column: 17, scope: !5)
!22 = !DILocation(line: 261, column: 9, scope: !5)
!23 = !DILocation(line: 261, column: 36, scope: !5)
!24 = !DILocation(line: 261, column: 42, scope: !5)
!25 = !{!26, !12, i64 28}
!26 = !{!"thread", !12, i64 0, !27, i64 2, !12, i64 4, !12, i64 6, !28, i64 8, !28, i64 12, !28, i64 16, !28, i64 20, !12, i64 24, !18, i64 26, !18, i64 27, !12, i64 28}
!27 = !{!"int", !13, i64 0}
!28 = !{!"long", !13, i64 0}
!29 = !DILocation(line: 262, column: 25, scope: !5)
!30 = !DILocation(line: 262, column: 17, scope: !5)
!31 = !DILocation(line: 262, column: 9, scope: !5)
!32 = !DILocation(line: 264, column: 12, scope: !5)
!33 = !DILocation(line: 264, column: 5, scope: !5)
!34 = distinct !DISubprogram(name: "take_time", scope: !6, file: !6, line: 102, type: !7, scopeLine: 102, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!35 = !DILocation(line: 103, column: 5, scope: !34)
!36 = !DILocation(line: 103, column: 24, scope: !34)
!37 = !DILocation(line: 103, column: 14, scope: !34)
!38 = !DILocation(line: 104, column: 23, scope: !34)
!39 = !DILocation(line: 104, column: 33, scope: !34)
!40 = !DILocation(line: 104, column: 31, scope: !34)
!41 = !DILocation(line: 104, column: 12, scope: !34)
!42 = !DILocation(line: 104, column: 9, scope: !34)
!43 = !{!28, !28, i64 0}
!44 = !DILocation(line: 105, column: 12, scope: !34)
!45 = !DILocation(line: 105, column: 10, scope: !34)
!46 = !DILocation(line: 106, column: 1, scope: !34)
!47 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 155, type: !7, scopeLine: 155, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!48 = !{!49, !49, i64 0}
!49 = !{!"any pointer", !13, i64 0}
!50 = !DILocation(line: 156, column: 5, scope: !47)
!51 = !DILocation(line: 156, column: 13, scope: !47)
!52 = !DILocation(line: 156, column: 20, scope: !47)
!53 = !{!26, !18, i64 26}
!54 = !DILocation(line: 157, column: 5, scope: !47)
!55 = !DILocation(line: 157, column: 13, scope: !47)
!56 = !DILocation(line: 157, column: 19, scope: !47)
!57 = !{!26, !18, i64 27}
!58 = !DILocation(line: 158, column: 5, scope: !47)
!59 = !DILocation(line: 158, column: 13, scope: !47)
!60 = !DILocation(line: 158, column: 22, scope: !47)
!61 = !{!26, !12, i64 24}
!62 = !DILocation(line: 159, column: 5, scope: !47)
!63 = !DILocation(line: 159, column: 12, scope: !47)
!64 = !DILocation(line: 159, column: 20, scope: !47)
!65 = !{!26, !28, i64 8}
!66 = !DILocation(line: 159, column: 27, scope: !47)
!67 = !DILocation(line: 159, column: 32, scope: !47)
!68 = !DILocation(line: 159, column: 42, scope: !47)
!69 = !DILocation(line: 159, column: 50, scope: !47)
!70 = !{!26, !28, i64 16}
!71 = !DILocation(line: 159, column: 35, scope: !47)
!72 = !DILocation(line: 0, scope: !47)
!73 = !DILocation(line: 160, column: 28, scope: !47)
!74 = !DILocation(line: 160, column: 36, scope: !47)
!75 = !DILocation(line: 160, column: 9, scope: !47)
!76 = !DILocation(line: 160, column: 17, scope: !47)
!77 = !DILocation(line: 160, column: 25, scope: !47)
!78 = distinct !{!78, !62, !79, !80}
!79 = !DILocation(line: 161, column: 5, scope: !47)
!80 = !{!"llvm.loop.mustprogress"}
!81 = !DILocation(line: 162, column: 1, scope: !47)
!82 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 230, type: !7, scopeLine: 230, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!83 = !DILocation(line: 231, column: 5, scope: !82)
!84 = !DILocation(line: 231, column: 10, scope: !82)
!85 = !DILocation(line: 232, column: 10, scope: !82)
!86 = !DILocation(line: 232, column: 19, scope: !82)
!87 = !DILocation(line: 232, column: 31, scope: !82)
!88 = !DILocation(line: 232, column: 41, scope: !82)
!89 = !DILocation(line: 232, column: 38, scope: !82)
!90 = !DILocation(line: 232, column: 5, scope: !82)
!91 = !DILocation(line: 233, column: 9, scope: !82)
!92 = !DILocation(line: 233, column: 42, scope: !82)
!93 = !DILocation(line: 233, column: 34, scope: !82)
!94 = !DILocation(line: 233, column: 24, scope: !82)
!95 = !DILocation(line: 234, column: 19, scope: !82)
!96 = !DILocation(line: 234, column: 13, scope: !82)
!97 = !DILocation(line: 235, column: 13, scope: !82)
!98 = !DILocation(line: 236, column: 33, scope: !82)
!99 = !DILocation(line: 236, column: 31, scope: !82)
!100 = !DILocation(line: 237, column: 13, scope: !82)
!101 = !DILocation(line: 238, column: 32, scope: !82)
!102 = !DILocation(line: 238, column: 40, scope: !82)
!103 = !{!26, !12, i64 6}
!104 = !DILocation(line: 238, column: 47, scope: !82)
!105 = !DILocation(line: 238, column: 54, scope: !82)
!106 = !DILocation(line: 238, column: 62, scope: !82)
!107 = !DILocation(line: 238, column: 71, scope: !82)
!108 = !DILocation(line: 238, column: 79, scope: !82)
!109 = !{!26, !12, i64 0}
!110 = !DILocation(line: 238, column: 30, scope: !82)
!111 = !DILocation(line: 239, column: 31, scope: !82)
!112 = !DILocation(line: 239, column: 39, scope: !82)
!113 = !DILocation(line: 239, column: 46, scope: !82)
!114 = !DILocation(line: 239, column: 64, scope: !82)
!115 = !DILocation(line: 239, column: 72, scope: !82)
!116 = !{!26, !12, i64 4}
!117 = !DILocation(line: 239, column: 29, scope: !82)
!118 = !DILocation(line: 240, column: 13, scope: !82)
!119 = !DILocation(line: 240, column: 21, scope: !82)
!120 = !DILocation(line: 240, column: 28, scope: !82)
!121 = !DILocation(line: 241, column: 13, scope: !82)
!122 = !DILocation(line: 243, column: 17, scope: !82)
!123 = !{i8 0, i8 2}
!124 = !DILocation(line: 243, column: 23, scope: !82)
!125 = !DILocation(line: 243, column: 27, scope: !82)
!126 = !DILocation(line: 243, column: 35, scope: !82)
!127 = !DILocation(line: 243, column: 26, scope: !82)
!128 = !DILocation(line: 0, scope: !82)
!129 = !DILocation(line: 243, column: 15, scope: !82)
!130 = !DILocation(line: 244, column: 5, scope: !82)
!131 = !DILocation(line: 232, column: 61, scope: !82)
!132 = distinct !{!132, !90, !130, !80}
!133 = !DILocation(line: 245, column: 23, scope: !82)
!134 = !DILocation(line: 246, column: 9, scope: !82)
!135 = !DILocation(line: 246, column: 19, scope: !82)
!136 = !DILocation(line: 246, column: 29, scope: !82)
!137 = !DILocation(line: 246, column: 22, scope: !82)
!138 = !DILocation(line: 247, column: 19, scope: !82)
!139 = !DILocation(line: 248, column: 17, scope: !82)
!140 = !DILocation(line: 249, column: 5, scope: !82)
!141 = !DILocation(line: 250, column: 5, scope: !82)
!142 = !DILocation(line: 251, column: 35, scope: !82)
!143 = !DILocation(line: 251, column: 12, scope: !82)
!144 = !DILocation(line: 251, column: 5, scope: !82)
!145 = !DILocation(line: 252, column: 1, scope: !82)
!146 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 268, type: !7, scopeLine: 268, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!147 = !DILocation(line: 269, column: 5, scope: !146)
!148 = !DILocation(line: 269, column: 23, scope: !146)
!149 = !DILocation(line: 269, column: 43, scope: !146)
!150 = !DILocation(line: 269, column: 14, scope: !146)
!151 = !DILocation(line: 271, column: 9, scope: !146)
!152 = !DILocation(line: 271, column: 27, scope: !146)
!153 = !DILocation(line: 271, column: 47, scope: !146)
!154 = !DILocation(line: 271, column: 50, scope: !146)
!155 = !DILocation(line: 271, column: 57, scope: !146)
!156 = !DILocation(line: 271, column: 62, scope: !146)
!157 = !DILocation(line: 271, column: 67, scope: !146)
!158 = !DILocation(line: 271, column: 78, scope: !146)
!159 = !DILocation(line: 271, column: 75, scope: !146)
!160 = !DILocation(line: 271, column: 85, scope: !146)
!161 = !DILocation(line: 271, column: 90, scope: !146)
!162 = !DILocation(line: 271, column: 95, scope: !146)
!163 = !DILocation(line: 271, column: 103, scope: !146)
!164 = !DILocation(line: 272, column: 17, scope: !146)
!165 = !DILocation(line: 273, column: 28, scope: !146)
!166 = !DILocation(line: 273, column: 26, scope: !146)
!167 = !DILocation(line: 274, column: 9, scope: !146)
!168 = !DILocation(line: 276, column: 5, scope: !146)
!169 = !DILocation(line: 276, column: 38, scope: !146)
!170 = !DILocation(line: 276, column: 30, scope: !146)
!171 = !DILocation(line: 276, column: 20, scope: !146)
!172 = !DILocation(line: 277, column: 9, scope: !146)
!173 = !DILocation(line: 277, column: 29, scope: !146)
!174 = !DILocation(line: 277, column: 19, scope: !146)
!175 = !DILocation(line: 277, column: 16, scope: !146)
!176 = !DILocation(line: 280, column: 14, scope: !146)
!177 = !DILocation(line: 280, column: 13, scope: !146)
!178 = !DILocation(line: 281, column: 20, scope: !146)
!179 = !DILocation(line: 281, column: 13, scope: !146)
!180 = !DILocation(line: 283, column: 20, scope: !146)
!181 = !DILocation(line: 284, column: 20, scope: !146)
!182 = !DILocation(line: 285, column: 16, scope: !146)
!183 = !DILocation(line: 285, column: 9, scope: !146)
!184 = !DILocation(line: 287, column: 5, scope: !146)
!185 = !DILocation(line: 288, column: 9, scope: !146)
!186 = !DILocation(line: 288, column: 27, scope: !146)
!187 = !DILocation(line: 289, column: 19, scope: !146)
!188 = !DILocation(line: 289, column: 26, scope: !146)
!189 = !DILocation(line: 289, column: 17, scope: !146)
!190 = !DILocation(line: 290, column: 13, scope: !146)
!191 = !DILocation(line: 290, column: 20, scope: !146)
!192 = !DILocation(line: 292, column: 30, scope: !146)
!193 = !DILocation(line: 292, column: 37, scope: !146)
!194 = !DILocation(line: 292, column: 56, scope: !146)
!195 = !DILocation(line: 292, column: 13, scope: !146)
!196 = !DILocation(line: 292, column: 21, scope: !146)
!197 = !DILocation(line: 292, column: 28, scope: !146)
!198 = !DILocation(line: 293, column: 9, scope: !146)
!199 = !DILocation(line: 294, column: 5, scope: !146)
!200 = !DILocation(line: 294, column: 16, scope: !146)
!201 = !DILocation(line: 294, column: 23, scope: !146)
!202 = !DILocation(line: 296, column: 9, scope: !146)
!203 = !DILocation(line: 296, column: 17, scope: !146)
!204 = !DILocation(line: 296, column: 23, scope: !146)
!205 = !DILocation(line: 297, column: 16, scope: !146)
!206 = !DILocation(line: 297, column: 9, scope: !146)
!207 = !DILocation(line: 298, column: 5, scope: !146)
!208 = !DILocation(line: 298, column: 16, scope: !146)
!209 = !DILocation(line: 298, column: 23, scope: !146)
!210 = !DILocation(line: 298, column: 36, scope: !146)
!211 = !DILocation(line: 298, column: 39, scope: !146)
!212 = !DILocation(line: 298, column: 49, scope: !146)
!213 = !DILocation(line: 298, column: 57, scope: !146)
!214 = !DILocation(line: 298, column: 46, scope: !146)
!215 = !DILocation(line: 300, column: 15, scope: !146)
!216 = !DILocation(line: 300, column: 9, scope: !146)
!217 = !DILocation(line: 301, column: 5, scope: !146)
!218 = !DILocation(line: 302, column: 26, scope: !146)
!219 = !DILocation(line: 302, column: 9, scope: !146)
!220 = !DILocation(line: 302, column: 17, scope: !146)
!221 = !DILocation(line: 302, column: 24, scope: !146)
!222 = !DILocation(line: 304, column: 10, scope: !146)
!223 = !DILocation(line: 304, column: 19, scope: !146)
!224 = !DILocation(line: 304, column: 32, scope: !146)
!225 = !DILocation(line: 304, column: 43, scope: !146)
!226 = !DILocation(line: 304, column: 40, scope: !146)
!227 = !DILocation(line: 304, column: 5, scope: !146)
!228 = !DILocation(line: 305, column: 21, scope: !146)
!229 = !DILocation(line: 305, column: 13, scope: !146)
!230 = !DILocation(line: 305, column: 30, scope: !146)
!231 = !DILocation(line: 305, column: 57, scope: !146)
!232 = !DILocation(line: 305, column: 55, scope: !146)
!233 = !DILocation(line: 305, column: 36, scope: !146)
!234 = !DILocation(line: 306, column: 26, scope: !146)
!235 = !DILocation(line: 306, column: 18, scope: !146)
!236 = !DILocation(line: 306, column: 35, scope: !146)
!237 = !DILocation(line: 306, column: 17, scope: !146)
!238 = !DILocation(line: 307, column: 25, scope: !146)
!239 = !DILocation(line: 307, column: 17, scope: !146)
!240 = !DILocation(line: 307, column: 34, scope: !146)
!241 = !DILocation(line: 307, column: 41, scope: !146)
!242 = !DILocation(line: 308, column: 44, scope: !146)
!243 = !DILocation(line: 308, column: 25, scope: !146)
!244 = !DILocation(line: 308, column: 17, scope: !146)
!245 = !DILocation(line: 308, column: 34, scope: !146)
!246 = !DILocation(line: 308, column: 42, scope: !146)
!247 = !DILocation(line: 309, column: 13, scope: !146)
!248 = !DILocation(line: 310, column: 9, scope: !146)
!249 = !DILocation(line: 311, column: 5, scope: !146)
!250 = !DILocation(line: 304, column: 64, scope: !146)
!251 = distinct !{!251, !227, !249, !80}
!252 = !DILocation(line: 312, column: 11, scope: !146)
!253 = !DILocation(line: 312, column: 22, scope: !146)
!254 = !DILocation(line: 312, column: 19, scope: !146)
!255 = !DILocation(line: 312, column: 29, scope: !146)
!256 = !DILocation(line: 312, column: 34, scope: !146)
!257 = !DILocation(line: 312, column: 38, scope: !146)
!258 = !DILocation(line: 312, column: 45, scope: !146)
!259 = !DILocation(line: 312, column: 58, scope: !146)
!260 = !DILocation(line: 312, column: 61, scope: !146)
!261 = !DILocation(line: 312, column: 79, scope: !146)
!262 = !DILocation(line: 312, column: 9, scope: !146)
!263 = !DILocation(line: 313, column: 26, scope: !146)
!264 = !DILocation(line: 313, column: 23, scope: !146)
!265 = !DILocation(line: 313, column: 17, scope: !146)
!266 = !DILocation(line: 314, column: 5, scope: !146)
!267 = !DILocation(line: 315, column: 12, scope: !146)
!268 = !DILocation(line: 315, column: 5, scope: !146)
!269 = !DILocation(line: 316, column: 1, scope: !146)
!270 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 165, type: !7, scopeLine: 165, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!271 = !DILocation(line: 166, column: 5, scope: !270)
!272 = !DILocation(line: 166, column: 13, scope: !270)
!273 = !DILocation(line: 166, column: 19, scope: !270)
!274 = !DILocation(line: 167, column: 21, scope: !270)
!275 = !DILocation(line: 167, column: 28, scope: !270)
!276 = !DILocation(line: 167, column: 36, scope: !270)
!277 = !DILocation(line: 167, column: 45, scope: !270)
!278 = !DILocation(line: 167, column: 79, scope: !270)
!279 = !DILocation(line: 167, column: 87, scope: !270)
!280 = !DILocation(line: 167, column: 27, scope: !270)
!281 = !DILocation(line: 167, column: 25, scope: !270)
!282 = !DILocation(line: 167, column: 5, scope: !270)
!283 = !DILocation(line: 167, column: 13, scope: !270)
!284 = !DILocation(line: 167, column: 19, scope: !270)
!285 = !{!26, !28, i64 20}
!286 = !DILocation(line: 168, column: 9, scope: !270)
!287 = !DILocation(line: 168, column: 17, scope: !270)
!288 = !DILocation(line: 168, column: 26, scope: !270)
!289 = !DILocation(line: 169, column: 9, scope: !270)
!290 = !DILocation(line: 169, column: 17, scope: !270)
!291 = !DILocation(line: 169, column: 26, scope: !270)
!292 = !DILocation(line: 170, column: 5, scope: !270)
!293 = !DILocation(line: 171, column: 1, scope: !270)
!294 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 319, type: !7, scopeLine: 319, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!295 = !{!27, !27, i64 0}
!296 = !DILocation(line: 320, column: 9, scope: !294)
!297 = !DILocation(line: 320, column: 27, scope: !294)
!298 = !DILocation(line: 320, column: 47, scope: !294)
!299 = !DILocation(line: 320, column: 58, scope: !294)
!300 = !DILocation(line: 320, column: 50, scope: !294)
!301 = !DILocation(line: 320, column: 77, scope: !294)
!302 = !{!26, !27, i64 2}
!303 = !DILocation(line: 320, column: 83, scope: !294)
!304 = !DILocation(line: 320, column: 80, scope: !294)
!305 = !DILocation(line: 321, column: 16, scope: !294)
!306 = !DILocation(line: 321, column: 9, scope: !294)
!307 = !DILocation(line: 323, column: 5, scope: !294)
!308 = !DILocation(line: 324, column: 21, scope: !294)
!309 = !DILocation(line: 324, column: 13, scope: !294)
!310 = !DILocation(line: 324, column: 5, scope: !294)
!311 = !DILocation(line: 325, column: 12, scope: !294)
!312 = !DILocation(line: 325, column: 5, scope: !294)
!313 = !DILocation(line: 326, column: 1, scope: !294)
!314 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 329, type: !7, scopeLine: 329, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!315 = !DILocation(line: 330, column: 5, scope: !314)
!316 = !DILocation(line: 331, column: 13, scope: !314)
!317 = !DILocation(line: 332, column: 12, scope: !314)
!318 = !DILocation(line: 332, column: 5, scope: !314)
!319 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 336, type: !7, scopeLine: 336, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!320 = !DILocation(line: 337, column: 5, scope: !319)
!321 = !DILocation(line: 338, column: 12, scope: !319)
!322 = !DILocation(line: 338, column: 5, scope: !319)
!323 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 342, type: !7, scopeLine: 342, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!324 = !DILocation(line: 343, column: 5, scope: !323)
!325 = !DILocation(line: 344, column: 5, scope: !323)
!326 = !DILocation(line: 345, column: 18, scope: !323)
!327 = !DILocation(line: 345, column: 32, scope: !323)
!328 = !DILocation(line: 345, column: 25, scope: !323)
!329 = !DILocation(line: 345, column: 37, scope: !323)
!330 = !DILocation(line: 345, column: 45, scope: !323)
!331 = !DILocation(line: 345, column: 43, scope: !323)
!332 = !DILocation(line: 345, column: 22, scope: !323)
!333 = !DILocation(line: 345, column: 16, scope: !323)
!334 = !DILocation(line: 346, column: 15, scope: !323)
!335 = !DILocation(line: 347, column: 5, scope: !323)
!336 = !DILocation(line: 348, column: 1, scope: !323)
!337 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 108, type: !7, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!338 = !DILocation(line: 109, column: 10, scope: !337)
!339 = !DILocation(line: 109, column: 9, scope: !337)
!340 = !DILocation(line: 110, column: 17, scope: !337)
!341 = !DILocation(line: 111, column: 17, scope: !337)
!342 = !DILocation(line: 112, column: 15, scope: !337)
!343 = !DILocation(line: 113, column: 17, scope: !337)
!344 = !DILocation(line: 114, column: 5, scope: !337)
!345 = !DILocation(line: 115, column: 1, scope: !337)
!346 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 123, type: !7, scopeLine: 123, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!347 = !DILocation(line: 124, column: 5, scope: !346)
!348 = !DILocation(line: 124, column: 14, scope: !346)
!349 = !DILocation(line: 125, column: 5, scope: !346)
!350 = !DILocation(line: 125, column: 21, scope: !346)
!351 = !DILocation(line: 125, column: 39, scope: !346)
!352 = !DILocation(line: 125, column: 61, scope: !346)
!353 = !DILocation(line: 125, column: 76, scope: !346)
!354 = !DILocation(line: 125, column: 14, scope: !346)
!355 = !DILocation(line: 126, column: 10, scope: !346)
!356 = !DILocation(line: 126, column: 19, scope: !346)
!357 = !DILocation(line: 126, column: 31, scope: !346)
!358 = !DILocation(line: 126, column: 41, scope: !346)
!359 = !DILocation(line: 126, column: 38, scope: !346)
!360 = !DILocation(line: 126, column: 5, scope: !346)
!361 = !DILocation(line: 127, column: 9, scope: !346)
!362 = !DILocation(line: 127, column: 48, scope: !346)
!363 = !DILocation(line: 127, column: 40, scope: !346)
!364 = !DILocation(line: 127, column: 30, scope: !346)
!365 = !DILocation(line: 128, column: 13, scope: !346)
!366 = !DILocation(line: 128, column: 23, scope: !346)
!367 = !DILocation(line: 128, column: 20, scope: !346)
!368 = !DILocation(line: 129, column: 27, scope: !346)
!369 = !DILocation(line: 129, column: 33, scope: !346)
!370 = !DILocation(line: 129, column: 41, scope: !346)
!371 = !DILocation(line: 129, column: 51, scope: !346)
!372 = !DILocation(line: 129, column: 59, scope: !346)
!373 = !{!26, !28, i64 12}
!374 = !DILocation(line: 129, column: 49, scope: !346)
!375 = !DILocation(line: 129, column: 20, scope: !346)
!376 = !DILocation(line: 129, column: 18, scope: !346)
!377 = !DILocation(line: 130, column: 9, scope: !346)
!378 = !DILocation(line: 130, column: 20, scope: !346)
!379 = !DILocation(line: 130, column: 28, scope: !346)
!380 = !DILocation(line: 131, column: 27, scope: !346)
!381 = !DILocation(line: 131, column: 33, scope: !346)
!382 = !DILocation(line: 131, column: 41, scope: !346)
!383 = !DILocation(line: 131, column: 20, scope: !346)
!384 = !DILocation(line: 131, column: 18, scope: !346)
!385 = !DILocation(line: 132, column: 9, scope: !346)
!386 = !DILocation(line: 132, column: 21, scope: !346)
!387 = !DILocation(line: 132, column: 29, scope: !346)
!388 = !DILocation(line: 132, column: 36, scope: !346)
!389 = !DILocation(line: 132, column: 39, scope: !346)
!390 = !DILocation(line: 132, column: 47, scope: !346)
!391 = !DILocation(line: 132, column: 54, scope: !346)
!392 = !DILocation(line: 132, column: 20, scope: !346)
!393 = !DILocation(line: 133, column: 27, scope: !346)
!394 = !DILocation(line: 133, column: 33, scope: !346)
!395 = !DILocation(line: 133, column: 41, scope: !346)
!396 = !DILocation(line: 133, column: 20, scope: !346)
!397 = !DILocation(line: 133, column: 18, scope: !346)
!398 = !DILocation(line: 134, column: 9, scope: !346)
!399 = !DILocation(line: 135, column: 5, scope: !346)
!400 = !DILocation(line: 126, column: 53, scope: !346)
!401 = distinct !{!401, !360, !399, !80}
!402 = !DILocation(line: 136, column: 9, scope: !346)
!403 = !DILocation(line: 136, column: 19, scope: !346)
!404 = !DILocation(line: 136, column: 22, scope: !346)
!405 = !DILocation(line: 136, column: 40, scope: !346)
!406 = !DILocation(line: 137, column: 23, scope: !346)
!407 = !DILocation(line: 137, column: 29, scope: !346)
!408 = !DILocation(line: 137, column: 16, scope: !346)
!409 = !DILocation(line: 137, column: 14, scope: !346)
!410 = !DILocation(line: 138, column: 5, scope: !346)
!411 = !DILocation(line: 139, column: 14, scope: !346)
!412 = !DILocation(line: 139, column: 21, scope: !346)
!413 = !DILocation(line: 139, column: 19, scope: !346)
!414 = !DILocation(line: 139, column: 12, scope: !346)
!415 = !DILocation(line: 140, column: 20, scope: !346)
!416 = !DILocation(line: 140, column: 26, scope: !346)
!417 = !DILocation(line: 140, column: 24, scope: !346)
!418 = !DILocation(line: 140, column: 35, scope: !346)
!419 = !DILocation(line: 140, column: 32, scope: !346)
!420 = !DILocation(line: 140, column: 9, scope: !346)
!421 = !DILocation(line: 141, column: 17, scope: !346)
!422 = !DILocation(line: 142, column: 5, scope: !346)
!423 = !DILocation(line: 143, column: 1, scope: !346)
!424 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 379, type: !7, scopeLine: 379, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!425 = !DILocation(line: 380, column: 9, scope: !424)
!426 = !DILocation(line: 380, column: 16, scope: !424)
!427 = !DILocation(line: 381, column: 51, scope: !424)
!428 = !DILocation(line: 381, column: 9, scope: !424)
!429 = !DILocation(line: 382, column: 5, scope: !424)
!430 = !DILocation(line: 383, column: 1, scope: !424)
!431 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 350, type: !7, scopeLine: 350, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!432 = !DILocation(line: 351, column: 9, scope: !431)
!433 = !DILocation(line: 351, column: 18, scope: !431)
!434 = !{!435, !12, i64 0}
!435 = !{!"request", !12, i64 0, !12, i64 2, !27, i64 4, !12, i64 6, !28, i64 8, !28, i64 12}
!436 = !DILocation(line: 351, column: 28, scope: !431)
!437 = !DILocation(line: 351, column: 41, scope: !431)
!438 = !DILocation(line: 351, column: 25, scope: !431)
!439 = !DILocation(line: 351, column: 45, scope: !431)
!440 = !DILocation(line: 351, column: 48, scope: !431)
!441 = !DILocation(line: 351, column: 57, scope: !431)
!442 = !DILocation(line: 351, column: 64, scope: !431)
!443 = !DILocation(line: 352, column: 9, scope: !431)
!444 = !DILocation(line: 354, column: 5, scope: !431)
!445 = !DILocation(line: 354, column: 38, scope: !431)
!446 = !DILocation(line: 354, column: 47, scope: !431)
!447 = !DILocation(line: 354, column: 30, scope: !431)
!448 = !DILocation(line: 354, column: 20, scope: !431)
!449 = !DILocation(line: 355, column: 21, scope: !431)
!450 = !DILocation(line: 355, column: 30, scope: !431)
!451 = !{!435, !12, i64 2}
!452 = !DILocation(line: 355, column: 5, scope: !431)
!453 = !DILocation(line: 355, column: 13, scope: !431)
!454 = !DILocation(line: 355, column: 19, scope: !431)
!455 = !DILocation(line: 356, column: 18, scope: !431)
!456 = !DILocation(line: 356, column: 27, scope: !431)
!457 = !{!435, !27, i64 4}
!458 = !DILocation(line: 356, column: 5, scope: !431)
!459 = !DILocation(line: 356, column: 13, scope: !431)
!460 = !DILocation(line: 356, column: 16, scope: !431)
!461 = !DILocation(line: 357, column: 21, scope: !431)
!462 = !DILocation(line: 357, column: 30, scope: !431)
!463 = !{!435, !12, i64 6}
!464 = !DILocation(line: 357, column: 5, scope: !431)
!465 = !DILocation(line: 357, column: 13, scope: !431)
!466 = !DILocation(line: 357, column: 19, scope: !431)
!467 = !DILocation(line: 358, column: 22, scope: !431)
!468 = !DILocation(line: 358, column: 31, scope: !431)
!469 = !{!435, !28, i64 8}
!470 = !DILocation(line: 358, column: 5, scope: !431)
!471 = !DILocation(line: 358, column: 13, scope: !431)
!472 = !DILocation(line: 358, column: 20, scope: !431)
!473 = !DILocation(line: 359, column: 24, scope: !431)
!474 = !DILocation(line: 359, column: 33, scope: !431)
!475 = !{!435, !28, i64 12}
!476 = !DILocation(line: 359, column: 5, scope: !431)
!477 = !DILocation(line: 359, column: 13, scope: !431)
!478 = !DILocation(line: 359, column: 22, scope: !431)
!479 = !DILocation(line: 360, column: 5, scope: !431)
!480 = !DILocation(line: 361, column: 5, scope: !431)
!481 = !DILocation(line: 362, column: 9, scope: !431)
!482 = !DILocation(line: 362, column: 17, scope: !431)
!483 = !DILocation(line: 362, column: 23, scope: !431)
!484 = !DILocation(line: 363, column: 27, scope: !431)
!485 = !DILocation(line: 363, column: 35, scope: !431)
!486 = !DILocation(line: 363, column: 41, scope: !431)
!487 = !DILocation(line: 363, column: 23, scope: !431)
!488 = !DILocation(line: 363, column: 17, scope: !431)
!489 = !DILocation(line: 364, column: 5, scope: !431)
!490 = !DILocation(line: 365, column: 23, scope: !431)
!491 = !DILocation(line: 365, column: 5, scope: !431)
!492 = !DILocation(line: 365, column: 13, scope: !431)
!493 = !DILocation(line: 365, column: 21, scope: !431)
!494 = !DILocation(line: 366, column: 12, scope: !431)
!495 = !DILocation(line: 366, column: 5, scope: !431)
!496 = !DILocation(line: 367, column: 17, scope: !431)
!497 = !DILocation(line: 368, column: 5, scope: !431)
!498 = !DILocation(line: 369, column: 5, scope: !431)
!499 = !DILocation(line: 370, column: 1, scope: !431)
!500 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 100, type: !7, scopeLine: 100, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!501 = !DILocation(line: 100, column: 59, scope: !500)
!502 = !DILocation(line: 100, column: 65, scope: !500)
!503 = !DILocation(line: 100, column: 63, scope: !500)
!504 = !DILocation(line: 100, column: 71, scope: !500)
!505 = !DILocation(line: 100, column: 42, scope: !500)
!506 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 174, type: !7, scopeLine: 174, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!507 = !DILocation(line: 175, column: 10, scope: !506)
!508 = !DILocation(line: 175, column: 18, scope: !506)
!509 = !DILocation(line: 175, column: 25, scope: !506)
!510 = !DILocation(line: 175, column: 28, scope: !506)
!511 = !DILocation(line: 175, column: 36, scope: !506)
!512 = !DILocation(line: 175, column: 43, scope: !506)
!513 = !DILocation(line: 175, column: 48, scope: !506)
!514 = !DILocation(line: 175, column: 58, scope: !506)
!515 = !DILocation(line: 175, column: 66, scope: !506)
!516 = !DILocation(line: 175, column: 51, scope: !506)
!517 = !DILocation(line: 175, column: 9, scope: !506)
!518 = !DILocation(line: 176, column: 9, scope: !506)
!519 = !DILocation(line: 176, column: 17, scope: !506)
!520 = !DILocation(line: 176, column: 24, scope: !506)
!521 = !DILocation(line: 177, column: 5, scope: !506)
!522 = !DILocation(line: 178, column: 9, scope: !506)
!523 = !DILocation(line: 178, column: 17, scope: !506)
!524 = !DILocation(line: 178, column: 24, scope: !506)
!525 = !DILocation(line: 178, column: 34, scope: !506)
!526 = !DILocation(line: 178, column: 42, scope: !506)
!527 = !DILocation(line: 178, column: 52, scope: !506)
!528 = !DILocation(line: 178, column: 60, scope: !506)
!529 = !DILocation(line: 178, column: 50, scope: !506)
!530 = !DILocation(line: 178, column: 27, scope: !506)
!531 = !DILocation(line: 179, column: 9, scope: !506)
!532 = !DILocation(line: 179, column: 17, scope: !506)
!533 = !DILocation(line: 179, column: 23, scope: !506)
!534 = !DILocation(line: 180, column: 16, scope: !506)
!535 = !DILocation(line: 180, column: 9, scope: !506)
!536 = !DILocation(line: 181, column: 5, scope: !506)
!537 = !DILocation(line: 182, column: 10, scope: !506)
!538 = !DILocation(line: 182, column: 18, scope: !506)
!539 = !DILocation(line: 182, column: 25, scope: !506)
!540 = !DILocation(line: 182, column: 29, scope: !506)
!541 = !DILocation(line: 182, column: 37, scope: !506)
!542 = !DILocation(line: 182, column: 43, scope: !506)
!543 = !DILocation(line: 182, column: 54, scope: !506)
!544 = !DILocation(line: 182, column: 62, scope: !506)
!545 = !DILocation(line: 182, column: 47, scope: !506)
!546 = !DILocation(line: 182, column: 9, scope: !506)
!547 = !DILocation(line: 183, column: 9, scope: !506)
!548 = !DILocation(line: 185, column: 5, scope: !506)
!549 = !DILocation(line: 185, column: 13, scope: !506)
!550 = !DILocation(line: 185, column: 19, scope: !506)
!551 = !DILocation(line: 186, column: 9, scope: !506)
!552 = !DILocation(line: 186, column: 17, scope: !506)
!553 = !DILocation(line: 186, column: 24, scope: !506)
!554 = !DILocation(line: 186, column: 29, scope: !506)
!555 = !DILocation(line: 186, column: 71, scope: !506)
!556 = !DILocation(line: 186, column: 79, scope: !506)
!557 = !DILocation(line: 186, column: 46, scope: !506)
!558 = !DILocation(line: 186, column: 32, scope: !506)
!559 = !DILocation(line: 186, column: 89, scope: !506)
!560 = !DILocation(line: 186, column: 97, scope: !506)
!561 = !DILocation(line: 186, column: 86, scope: !506)
!562 = !DILocation(line: 187, column: 16, scope: !506)
!563 = !DILocation(line: 187, column: 9, scope: !506)
!564 = !DILocation(line: 188, column: 9, scope: !506)
!565 = !DILocation(line: 190, column: 9, scope: !506)
!566 = !DILocation(line: 190, column: 17, scope: !506)
!567 = !DILocation(line: 190, column: 24, scope: !506)
!568 = !DILocation(line: 190, column: 29, scope: !506)
!569 = !DILocation(line: 190, column: 32, scope: !506)
!570 = !DILocation(line: 190, column: 40, scope: !506)
!571 = !DILocation(line: 190, column: 46, scope: !506)
!572 = !DILocation(line: 190, column: 64, scope: !506)
!573 = !DILocation(line: 190, column: 67, scope: !506)
!574 = !DILocation(line: 190, column: 75, scope: !506)
!575 = !DILocation(line: 190, column: 84, scope: !506)
!576 = !DILocation(line: 190, column: 101, scope: !506)
!577 = !DILocation(line: 191, column: 17, scope: !506)
!578 = !DILocation(line: 191, column: 9, scope: !506)
!579 = !DILocation(line: 192, column: 15, scope: !506)
!580 = !DILocation(line: 192, column: 9, scope: !506)
!581 = !DILocation(line: 193, column: 9, scope: !506)
!582 = !DILocation(line: 195, column: 5, scope: !506)
!583 = !DILocation(line: 196, column: 1, scope: !506)
!584 = distinct !DISubprogram(name: "mask", scope: !6, file: !6, line: 76, type: !7, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!585 = !DILocation(line: 77, column: 10, scope: !584)
!586 = !DILocation(line: 77, column: 20, scope: !584)
!587 = !DILocation(line: 77, column: 24, scope: !584)
!588 = !DILocation(line: 77, column: 9, scope: !584)
!589 = !DILocation(line: 78, column: 20, scope: !584)
!590 = !DILocation(line: 79, column: 9, scope: !584)
!591 = !DILocation(line: 79, column: 27, scope: !584)
!592 = !{!13, !13, i64 0}
!593 = !DILocation(line: 79, column: 17, scope: !584)
!594 = !DILocation(line: 80, column: 20, scope: !584)
!595 = !DILocation(line: 80, column: 28, scope: !584)
!596 = !DILocation(line: 80, column: 18, scope: !584)
!597 = !DILocation(line: 81, column: 20, scope: !584)
!598 = !DILocation(line: 82, column: 19, scope: !584)
!599 = !DILocation(line: 82, column: 27, scope: !584)
!600 = !DILocation(line: 82, column: 17, scope: !584)
!601 = !DILocation(line: 83, column: 19, scope: !584)
!602 = !DILocation(line: 84, column: 5, scope: !584)
!603 = !DILocation(line: 85, column: 1, scope: !584)
!604 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 198, type: !7, scopeLine: 198, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!605 = !DILocation(line: 199, column: 5, scope: !604)
!606 = !DILocation(line: 199, column: 20, scope: !604)
!607 = !DILocation(line: 200, column: 9, scope: !604)
!608 = !DILocation(line: 201, column: 9, scope: !604)
!609 = !DILocation(line: 202, column: 13, scope: !604)
!610 = !DILocation(line: 202, column: 21, scope: !604)
!611 = !DILocation(line: 203, column: 13, scope: !604)
!612 = !DILocation(line: 203, column: 22, scope: !604)
!613 = !DILocation(line: 204, column: 18, scope: !604)
!614 = !DILocation(line: 204, column: 34, scope: !604)
!615 = !DILocation(line: 204, column: 27, scope: !604)
!616 = !DILocation(line: 204, column: 44, scope: !604)
!617 = !DILocation(line: 204, column: 49, scope: !604)
!618 = !DILocation(line: 204, column: 54, scope: !604)
!619 = !DILocation(line: 204, column: 13, scope: !604)
!620 = !DILocation(line: 205, column: 23, scope: !604)
!621 = !DILocation(line: 206, column: 13, scope: !604)
!622 = !DILocation(line: 204, column: 65, scope: !604)
!623 = distinct !{!623, !619, !621, !80}
!624 = !DILocation(line: 207, column: 24, scope: !604)
!625 = !DILocation(line: 207, column: 32, scope: !604)
!626 = !DILocation(line: 207, column: 21, scope: !604)
!627 = !DILocation(line: 208, column: 35, scope: !604)
!628 = !DILocation(line: 208, column: 33, scope: !604)
!629 = !DILocation(line: 209, column: 17, scope: !604)
!630 = !DILocation(line: 210, column: 36, scope: !604)
!631 = !DILocation(line: 210, column: 34, scope: !604)
!632 = !DILocation(line: 211, column: 17, scope: !604)
!633 = !DILocation(line: 213, column: 21, scope: !604)
!634 = !DILocation(line: 214, column: 30, scope: !604)
!635 = !DILocation(line: 215, column: 13, scope: !604)
!636 = !DILocation(line: 216, column: 9, scope: !604)
!637 = !DILocation(line: 217, column: 5, scope: !604)
!638 = !DILocation(line: 219, column: 9, scope: !604)
!639 = !DILocation(line: 219, column: 17, scope: !604)
!640 = !DILocation(line: 219, column: 24, scope: !604)
!641 = !DILocation(line: 219, column: 29, scope: !604)
!642 = !DILocation(line: 219, column: 34, scope: !604)
!643 = !DILocation(line: 219, column: 42, scope: !604)
!644 = !DILocation(line: 219, column: 46, scope: !604)
!645 = !DILocation(line: 220, column: 28, scope: !604)
!646 = !DILocation(line: 220, column: 36, scope: !604)
!647 = !DILocation(line: 220, column: 26, scope: !604)
!648 = !DILocation(line: 221, column: 25, scope: !604)
!649 = !DILocation(line: 222, column: 9, scope: !604)
!650 = !DILocation(line: 222, column: 17, scope: !604)
!651 = !DILocation(line: 222, column: 24, scope: !604)
!652 = !DILocation(line: 223, column: 9, scope: !604)
!653 = !DILocation(line: 225, column: 22, scope: !604)
!654 = !DILocation(line: 226, column: 5, scope: !604)
!655 = !DILocation(line: 227, column: 1, scope: !604)
!656 = distinct !DISubprogram(name: "sancus_get_id", scope: !657, file: !657, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!657 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!658 = !DILocation(line: 267, column: 5, scope: !656)
!659 = !DILocation(line: 268, column: 5, scope: !656)
!660 = !{i64 0}
!661 = !DILocation(line: 269, column: 12, scope: !656)
!662 = !DILocation(line: 270, column: 1, scope: !656)
!663 = !DILocation(line: 269, column: 5, scope: !656)
!664 = distinct !DISubprogram(name: "is_kept", scope: !6, file: !6, line: 146, type: !7, scopeLine: 146, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!665 = !DILocation(line: 147, column: 10, scope: !664)
!666 = !DILocation(line: 147, column: 19, scope: !664)
!667 = !DILocation(line: 147, column: 31, scope: !664)
!668 = !DILocation(line: 147, column: 41, scope: !664)
!669 = !DILocation(line: 147, column: 38, scope: !664)
!670 = !DILocation(line: 147, column: 5, scope: !664)
!671 = !DILocation(line: 148, column: 22, scope: !664)
!672 = !DILocation(line: 148, column: 14, scope: !664)
!673 = !DILocation(line: 148, column: 33, scope: !664)
!674 = !DILocation(line: 148, column: 30, scope: !664)
!675 = !DILocation(line: 148, column: 40, scope: !664)
!676 = !DILocation(line: 148, column: 51, scope: !664)
!677 = !DILocation(line: 148, column: 43, scope: !664)
!678 = !DILocation(line: 148, column: 59, scope: !664)
!679 = !DILocation(line: 148, column: 66, scope: !664)
!680 = !DILocation(line: 148, column: 13, scope: !664)
!681 = !DILocation(line: 149, column: 13, scope: !664)
!682 = !DILocation(line: 151, column: 5, scope: !664)
!683 = !DILocation(line: 147, column: 61, scope: !664)
!684 = distinct !{!684, !670, !682, !80}
!685 = !DILocation(line: 152, column: 5, scope: !664)
!686 = !DILocation(line: 153, column: 1, scope: !664)
!687 = distinct !DISubprogram(name: "unmask", scope: !6, file: !6, line: 88, type: !7, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!688 = !DILocation(line: 89, column: 9, scope: !687)
!689 = !DILocation(line: 89, column: 19, scope: !687)
!690 = !DILocation(line: 89, column: 23, scope: !687)
!691 = !DILocation(line: 90, column: 20, scope: !687)
!692 = !DILocation(line: 91, column: 9, scope: !687)
!693 = !DILocation(line: 91, column: 27, scope: !687)
!694 = !DILocation(line: 91, column: 17, scope: !687)
!695 = !DILocation(line: 92, column: 14, scope: !687)
!696 = !DILocation(line: 92, column: 22, scope: !687)
!697 = !DILocation(line: 92, column: 39, scope: !687)
!698 = !DILocation(line: 92, column: 13, scope: !687)
!699 = !DILocation(line: 93, column: 24, scope: !687)
!700 = !DILocation(line: 93, column: 34, scope: !687)
!701 = !DILocation(line: 93, column: 32, scope: !687)
!702 = !DILocation(line: 93, column: 22, scope: !687)
!703 = !DILocation(line: 94, column: 9, scope: !687)
!704 = !DILocation(line: 95, column: 20, scope: !687)
!705 = !DILocation(line: 96, column: 19, scope: !687)
!706 = !DILocation(line: 97, column: 5, scope: !687)
!707 = !DILocation(line: 98, column: 1, scope: !687)
!708 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 117, type: !7, scopeLine: 117, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!709 = !DILocation(line: 118, column: 5, scope: !708)
!710 = !DILocation(line: 118, column: 18, scope: !708)
!711 = !DILocation(line: 118, column: 25, scope: !708)
!712 = !DILocation(line: 118, column: 23, scope: !708)
!713 = !DILocation(line: 118, column: 11, scope: !708)
!714 = !DILocation(line: 119, column: 21, scope: !708)
!715 = !DILocation(line: 119, column: 26, scope: !708)
!716 = !DILocation(line: 119, column: 12, scope: !708)
!717 = !DILocation(line: 119, column: 37, scope: !708)
!718 = !DILocation(line: 119, column: 44, scope: !708)
!719 = !DILocation(line: 119, column: 42, scope: !708)
!720 = !DILocation(line: 119, column: 61, scope: !708)
!721 = !DILocation(line: 119, column: 51, scope: !708)
!722 = !DILocation(line: 119, column: 68, scope: !708)
!723 = !DILocation(line: 120, column: 1, scope: !708)
!724 = !DILocation(line: 119, column: 5, scope: !708)
