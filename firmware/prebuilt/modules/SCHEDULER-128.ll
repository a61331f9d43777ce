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
@is_borrowed = internal global i8 0, align 1
@loans = internal global i16 0, align 2
@thread_count = internal global i16 0, align 2
@now = internal global i32 0, align 2
@mark = internal global i16 0, align 2
@alarm_time = internal global i32 0, align 2
@has_alarm = internal global i8 0, align 1
@scheduler_context = dso_local global [13 x i16] zeroinitializer, align 2
@scheduler_caller_stack = dso_local global i16 0, align 2
@scheduler_index = dso_local global i16 0, align 2
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
  store i16 0, ptr @loans, align 2, !dbg !58, !tbaa !11
  %7 = load ptr, ptr %2, align 2, !dbg !59, !tbaa !48
  %8 = getelementptr inbounds %struct.thread, ptr %7, i32 0, i32 8, !dbg !60
  store i16 64, ptr %8, align 2, !dbg !61, !tbaa !62
  br label %9, !dbg !63

9:                                                ; preds = %21, %1
  %10 = load ptr, ptr %2, align 2, !dbg !64, !tbaa !48
  %11 = getelementptr inbounds %struct.thread, ptr %10, i32 0, i32 4, !dbg !65
  %12 = load i32, ptr %11, align 2, !dbg !65, !tbaa !66
  %13 = icmp ne i32 %12, 0, !dbg !67
  br i1 %13, label %14, label %19, !dbg !68

14:                                               ; preds = %9
  %15 = load ptr, ptr %2, align 2, !dbg !69, !tbaa !48
  %16 = getelementptr inbounds %struct.thread, ptr %15, i32 0, i32 6, !dbg !70
  %17 = load i32, ptr %16, align 2, !dbg !70, !tbaa !71
  %18 = call zeroext i1 @is_due(i32 noundef %17) #4, !dbg !72
  br label %19

19:                                               ; preds = %14, %9
  %20 = phi i1 [ false, %9 ], [ %18, %14 ], !dbg !73
  br i1 %20, label %21, label %29, !dbg !63

21:                                               ; preds = %19
  %22 = load ptr, ptr %2, align 2, !dbg !74, !tbaa !48
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 4, !dbg !75
  %24 = load i32, ptr %23, align 2, !dbg !75, !tbaa !66
  %25 = load ptr, ptr %2, align 2, !dbg !76, !tbaa !48
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 6, !dbg !77
  %27 = load i32, ptr %26, align 2, !dbg !78, !tbaa !71
  %28 = add i32 %27, %24, !dbg !78
  store i32 %28, ptr %26, align 2, !dbg !78, !tbaa !71
  br label %9, !dbg !63, !llvm.loop !79

29:                                               ; preds = %19
  ret void, !dbg !82
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @decide() #0 section ".sm.SCHEDULER.text" !dbg !83 {
  %1 = alloca i16, align 2
  %2 = alloca i8, align 1
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 1, ptr %2) #5, !dbg !84
  store i8 1, ptr %2, align 1, !dbg !85, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !86
  store i16 1, ptr %3, align 2, !dbg !87, !tbaa !11
  br label %6, !dbg !86

6:                                                ; preds = %60, %0
  %7 = load i16, ptr %3, align 2, !dbg !88, !tbaa !11
  %8 = load i16, ptr @thread_count, align 2, !dbg !89, !tbaa !11
  %9 = icmp ule i16 %7, %8, !dbg !90
  br i1 %9, label %11, label %10, !dbg !91

10:                                               ; preds = %6
  store i32 2, ptr %4, align 2
  br label %63, !dbg !91

11:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !92
  %12 = load i16, ptr %3, align 2, !dbg !93, !tbaa !11
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !94
  store ptr %13, ptr %5, align 2, !dbg !95, !tbaa !48
  %14 = load ptr, ptr %5, align 2, !dbg !96, !tbaa !48
  %15 = call zeroext i1 @wants(ptr noundef %14) #4, !dbg !97
  br i1 %15, label %16, label %45, !dbg !97

16:                                               ; preds = %11
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
  br label %6, !dbg !91, !llvm.loop !132

63:                                               ; preds = %57, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !91
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
  %5 = alloca i8, align 1
  %6 = alloca i32, align 2
  %7 = alloca ptr, align 2
  %8 = alloca ptr, align 2
  %9 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !147
  %10 = load i16, ptr @scheduler_interrupt, align 2, !dbg !148, !tbaa !11
  %11 = and i16 %10, 15, !dbg !149
  store i16 %11, ptr %4, align 2, !dbg !150, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 1, ptr %5) #5, !dbg !151
  %12 = load i16, ptr %4, align 2, !dbg !152, !tbaa !11
  %13 = icmp ugt i16 %12, 9, !dbg !153
  br i1 %13, label %14, label %18, !dbg !154

14:                                               ; preds = %1
  %15 = load volatile i16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !155, !tbaa !11
  %16 = and i16 %15, 1, !dbg !156
  %17 = icmp ne i16 %16, 0, !dbg !154
  br label %18

18:                                               ; preds = %14, %1
  %19 = phi i1 [ false, %1 ], [ %17, %14 ], !dbg !157
  %20 = zext i1 %19 to i8, !dbg !158
  store i8 %20, ptr %5, align 1, !dbg !158, !tbaa !17
  %21 = load i16, ptr @scheduler_current, align 2, !dbg !159, !tbaa !11
  %22 = icmp eq i16 %21, 0, !dbg !160
  br i1 %22, label %23, label %39, !dbg !161

23:                                               ; preds = %18
  %24 = load i16, ptr %3, align 2, !dbg !162, !tbaa !11
  %25 = icmp eq i16 %24, 0, !dbg !163
  br i1 %25, label %26, label %39, !dbg !164

26:                                               ; preds = %23
  %27 = load i16, ptr @handled, align 2, !dbg !165, !tbaa !11
  %28 = load i16, ptr %4, align 2, !dbg !166, !tbaa !11
  %29 = lshr i16 %27, %28, !dbg !167
  %30 = and i16 %29, 1, !dbg !168
  %31 = icmp ne i16 %30, 0, !dbg !168
  br i1 %31, label %39, label %32, !dbg !169

32:                                               ; preds = %26
  %33 = load i8, ptr %5, align 1, !dbg !170, !tbaa !17, !range !123, !noundef !8
  %34 = trunc i8 %33 to i1, !dbg !170
  br i1 %34, label %39, label %35, !dbg !159

35:                                               ; preds = %32
  store i8 1, ptr @outside, align 1, !dbg !171, !tbaa !17
  %36 = load i16, ptr %4, align 2, !dbg !172, !tbaa !11
  %37 = mul i16 4, %36, !dbg !172
  %38 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %37, !dbg !172
  store i16 %38, ptr @scheduler_target, align 2, !dbg !173, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !174
  store i32 1, ptr %6, align 2
  br label %177, !dbg !174

39:                                               ; preds = %32, %26, %23, %18
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #5, !dbg !175
  %40 = load i16, ptr @scheduler_current, align 2, !dbg !176, !tbaa !11
  %41 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %40, !dbg !177
  store ptr %41, ptr %7, align 2, !dbg !178, !tbaa !48
  %42 = load i16, ptr %3, align 2, !dbg !179, !tbaa !11
  store ptr @__sm_SCHEDULER_entry, ptr %8, align 2, !dbg !180, !tbaa !48
  %43 = load ptr, ptr %8, align 2, !dbg !180, !tbaa !48
  %44 = ptrtoint ptr %43 to i16, !dbg !181
  %45 = icmp eq i16 %42, %44, !dbg !182
  br i1 %45, label %46, label %53, !dbg !179

46:                                               ; preds = %39
  %47 = load i8, ptr @is_looking, align 1, !dbg !183, !tbaa !17, !range !123, !noundef !8
  %48 = trunc i8 %47 to i1, !dbg !183
  br i1 %48, label %51, label %49, !dbg !184

49:                                               ; preds = %46
  %50 = call zeroext i16 @scheduler_refused() #4, !dbg !185
  store i16 %50, ptr %2, align 2, !dbg !186
  store i32 1, ptr %6, align 2
  br label %176, !dbg !186

51:                                               ; preds = %46
  store i8 0, ptr @is_looking, align 1, !dbg !187, !tbaa !17
  store i8 1, ptr @is_claimed, align 1, !dbg !188, !tbaa !17
  %52 = call zeroext i16 @decide() #4, !dbg !189
  store i16 %52, ptr %2, align 2, !dbg !190
  store i32 1, ptr %6, align 2
  br label %176, !dbg !190

53:                                               ; preds = %39
  call void @take_time() #4, !dbg !191
  %54 = load i8, ptr @is_borrowed, align 1, !dbg !192, !tbaa !17, !range !123, !noundef !8
  %55 = trunc i8 %54 to i1, !dbg !192
  br i1 %55, label %56, label %58, !dbg !192

56:                                               ; preds = %53
  store i8 0, ptr @is_borrowed, align 1, !dbg !193, !tbaa !17
  store i16 40, ptr @loans, align 2, !dbg !194, !tbaa !11
  %57 = load i16, ptr %3, align 2, !dbg !195, !tbaa !11
  store i16 %57, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !196, !tbaa !103
  br label %105, !dbg !197

58:                                               ; preds = %53
  %59 = load i16, ptr @scheduler_current, align 2, !dbg !198, !tbaa !11
  %60 = icmp eq i16 %59, 0, !dbg !199
  br i1 %60, label %61, label %78, !dbg !198

61:                                               ; preds = %58
  %62 = load i16, ptr %3, align 2, !dbg !200, !tbaa !11
  %63 = icmp eq i16 %62, 0, !dbg !201
  %64 = zext i1 %63 to i8, !dbg !202
  store i8 %64, ptr @outside, align 1, !dbg !202, !tbaa !17
  %65 = load i16, ptr %3, align 2, !dbg !203, !tbaa !11
  %66 = icmp ne i16 %65, 0, !dbg !204
  br i1 %66, label %67, label %77, !dbg !203

67:                                               ; preds = %61
  %68 = load i16, ptr %4, align 2, !dbg !205, !tbaa !11
  %69 = icmp eq i16 %68, 13, !dbg !206
  br i1 %69, label %70, label %71, !dbg !205

70:                                               ; preds = %67
  br label %73, !dbg !205

71:                                               ; preds = %67
  %72 = load i16, ptr %3, align 2, !dbg !207, !tbaa !11
  br label %73, !dbg !205

73:                                               ; preds = %71, %70
  %74 = phi i16 [ 0, %70 ], [ %72, %71 ], !dbg !205
  %75 = load ptr, ptr %7, align 2, !dbg !208, !tbaa !48
  %76 = getelementptr inbounds %struct.thread, ptr %75, i32 0, i32 3, !dbg !209
  store i16 %74, ptr %76, align 2, !dbg !210, !tbaa !103
  br label %77, !dbg !211

77:                                               ; preds = %73, %61
  br label %104, !dbg !212

78:                                               ; preds = %58
  %79 = load i16, ptr %3, align 2, !dbg !213, !tbaa !11
  %80 = icmp eq i16 %79, 0, !dbg !214
  br i1 %80, label %81, label %87, !dbg !213

81:                                               ; preds = %78
  %82 = load ptr, ptr %7, align 2, !dbg !215, !tbaa !48
  %83 = getelementptr inbounds %struct.thread, ptr %82, i32 0, i32 11, !dbg !216
  %84 = load i16, ptr %83, align 2, !dbg !217, !tbaa !25
  %85 = add i16 %84, 1, !dbg !217
  store i16 %85, ptr %83, align 2, !dbg !217, !tbaa !25
  %86 = load ptr, ptr %7, align 2, !dbg !218, !tbaa !48
  call void @finish(ptr noundef %86) #4, !dbg !219
  br label %103, !dbg !220

87:                                               ; preds = %78
  %88 = load i16, ptr %4, align 2, !dbg !221, !tbaa !11
  %89 = icmp eq i16 %88, 13, !dbg !222
  br i1 %89, label %90, label %98, !dbg !223

90:                                               ; preds = %87
  %91 = load i16, ptr %3, align 2, !dbg !224, !tbaa !11
  %92 = load ptr, ptr %7, align 2, !dbg !225, !tbaa !48
  %93 = getelementptr inbounds %struct.thread, ptr %92, i32 0, i32 0, !dbg !226
  %94 = load i16, ptr %93, align 2, !dbg !226, !tbaa !109
  %95 = icmp eq i16 %91, %94, !dbg !227
  br i1 %95, label %96, label %98, !dbg !221

96:                                               ; preds = %90
  %97 = load ptr, ptr %7, align 2, !dbg !228, !tbaa !48
  call void @yield(ptr noundef %97) #4, !dbg !229
  br label %102, !dbg !230

98:                                               ; preds = %90, %87
  %99 = load i16, ptr %3, align 2, !dbg !231, !tbaa !11
  %100 = load ptr, ptr %7, align 2, !dbg !232, !tbaa !48
  %101 = getelementptr inbounds %struct.thread, ptr %100, i32 0, i32 3, !dbg !233
  store i16 %99, ptr %101, align 2, !dbg !234, !tbaa !103
  br label %102

102:                                              ; preds = %98, %96
  br label %103

103:                                              ; preds = %102, %81
  br label %104

104:                                              ; preds = %103, %77
  br label %105

105:                                              ; preds = %104, %56
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #5, !dbg !235
  store i16 1, ptr %9, align 2, !dbg !236, !tbaa !11
  br label %106, !dbg !235

106:                                              ; preds = %135, %105
  %107 = load i16, ptr %9, align 2, !dbg !237, !tbaa !11
  %108 = load i16, ptr @thread_count, align 2, !dbg !238, !tbaa !11
  %109 = icmp ule i16 %107, %108, !dbg !239
  br i1 %109, label %111, label %110, !dbg !240

110:                                              ; preds = %106
  store i32 2, ptr %6, align 2
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #5, !dbg !240
  br label %138

111:                                              ; preds = %106
  %112 = load i16, ptr %9, align 2, !dbg !241, !tbaa !11
  %113 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %112, !dbg !242
  %114 = getelementptr inbounds %struct.thread, ptr %113, i32 0, i32 2, !dbg !243
  %115 = load i16, ptr %114, align 2, !dbg !243, !tbaa !116
  %116 = load i16, ptr %4, align 2, !dbg !244, !tbaa !11
  %117 = add i16 -32, %116, !dbg !245
  %118 = icmp eq i16 %115, %117, !dbg !246
  br i1 %118, label %119, label %134, !dbg !242

119:                                              ; preds = %111
  %120 = load i16, ptr %9, align 2, !dbg !247, !tbaa !11
  %121 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %120, !dbg !248
  %122 = getelementptr inbounds %struct.thread, ptr %121, i32 0, i32 9, !dbg !249
  %123 = load i8, ptr %122, align 2, !dbg !249, !tbaa !53, !range !123, !noundef !8
  %124 = trunc i8 %123 to i1, !dbg !249
  br i1 %124, label %133, label %125, !dbg !250

125:                                              ; preds = %119
  %126 = load i16, ptr %9, align 2, !dbg !251, !tbaa !11
  %127 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %126, !dbg !252
  %128 = getelementptr inbounds %struct.thread, ptr %127, i32 0, i32 9, !dbg !253
  store i8 1, ptr %128, align 2, !dbg !254, !tbaa !53
  %129 = load i32, ptr @now, align 2, !dbg !255, !tbaa !43
  %130 = load i16, ptr %9, align 2, !dbg !256, !tbaa !11
  %131 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %130, !dbg !257
  %132 = getelementptr inbounds %struct.thread, ptr %131, i32 0, i32 6, !dbg !258
  store i32 %129, ptr %132, align 2, !dbg !259, !tbaa !71
  br label %133, !dbg !260

133:                                              ; preds = %125, %119
  br label %134, !dbg !261

134:                                              ; preds = %133, %111
  br label %135, !dbg !262

135:                                              ; preds = %134
  %136 = load i16, ptr %9, align 2, !dbg !263, !tbaa !11
  %137 = add i16 %136, 1, !dbg !263
  store i16 %137, ptr %9, align 2, !dbg !263, !tbaa !11
  br label %106, !dbg !240, !llvm.loop !264

138:                                              ; preds = %110
  %139 = load i16, ptr @handled, align 2, !dbg !265, !tbaa !11
  %140 = load i16, ptr %4, align 2, !dbg !266, !tbaa !11
  %141 = lshr i16 %139, %140, !dbg !267
  %142 = and i16 %141, 1, !dbg !268
  %143 = icmp ne i16 %142, 0, !dbg !268
  br i1 %143, label %174, label %144, !dbg !269

144:                                              ; preds = %138
  %145 = load i16, ptr %4, align 2, !dbg !270, !tbaa !11
  %146 = icmp ne i16 %145, 13, !dbg !271
  br i1 %146, label %150, label %147, !dbg !272

147:                                              ; preds = %144
  %148 = load i16, ptr @scheduler_current, align 2, !dbg !273, !tbaa !11
  %149 = icmp eq i16 %148, 0, !dbg !274
  br i1 %149, label %150, label %174, !dbg !275

150:                                              ; preds = %147, %144
  %151 = load i16, ptr @scheduler_current, align 2, !dbg !276, !tbaa !11
  %152 = icmp ne i16 %151, 0, !dbg !277
  br i1 %152, label %153, label %172, !dbg !278

153:                                              ; preds = %150
  %154 = load ptr, ptr %7, align 2, !dbg !279, !tbaa !48
  %155 = getelementptr inbounds %struct.thread, ptr %154, i32 0, i32 3, !dbg !280
  %156 = load i16, ptr %155, align 2, !dbg !280, !tbaa !103
  %157 = icmp ne i16 %156, 0, !dbg !281
  br i1 %157, label %158, label %172, !dbg !282

158:                                              ; preds = %153
  %159 = load i8, ptr @outside, align 1, !dbg !283, !tbaa !17, !range !123, !noundef !8
  %160 = trunc i8 %159 to i1, !dbg !283
  br i1 %160, label %161, label %172, !dbg !284

161:                                              ; preds = %158
  %162 = load i16, ptr getelementptr inbounds (%struct.thread, ptr @threads, i32 0, i32 3), align 2, !dbg !285, !tbaa !103
  %163 = icmp eq i16 %162, 0, !dbg !286
  br i1 %163, label %164, label %172, !dbg !287

164:                                              ; preds = %161
  %165 = load i16, ptr @loans, align 2, !dbg !288, !tbaa !11
  %166 = icmp ult i16 %165, 40, !dbg !289
  br i1 %166, label %167, label %172, !dbg !276

167:                                              ; preds = %164
  %168 = load i16, ptr @loans, align 2, !dbg !290, !tbaa !11
  %169 = add i16 %168, 1, !dbg !290
  store i16 %169, ptr @loans, align 2, !dbg !290, !tbaa !11
  store i8 1, ptr @is_borrowed, align 1, !dbg !291, !tbaa !17
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 68), ptr @scheduler_target, align 2, !dbg !292, !tbaa !11
  %170 = load i16, ptr @mark, align 2, !dbg !293, !tbaa !11
  %171 = add i16 %170, 150, !dbg !294
  store volatile i16 %171, ptr inttoptr (i16 370 to ptr), align 2, !dbg !295, !tbaa !11
  store i16 3, ptr %2, align 2, !dbg !296
  store i32 1, ptr %6, align 2
  br label %176, !dbg !296

172:                                              ; preds = %164, %161, %158, %153, %150
  %173 = load i16, ptr %4, align 2, !dbg !297, !tbaa !11
  call void @put_off(i16 noundef zeroext %173) #4, !dbg !298
  br label %174, !dbg !299

174:                                              ; preds = %172, %147, %138
  %175 = call zeroext i16 @decide() #4, !dbg !300
  store i16 %175, ptr %2, align 2, !dbg !301
  store i32 1, ptr %6, align 2
  br label %176, !dbg !301

176:                                              ; preds = %174, %167, %51, %49
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #5, !dbg !302
  br label %177

177:                                              ; preds = %176, %35
  call void @llvm.lifetime.end.p0(i64 1, ptr %5) #5, !dbg !302
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !302
  %178 = load i16, ptr %2, align 2, !dbg !302
  ret i16 %178, !dbg !302
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @yield(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !303 {
  %2 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !48
  %3 = load ptr, ptr %2, align 2, !dbg !304, !tbaa !48
  %4 = getelementptr inbounds %struct.thread, ptr %3, i32 0, i32 10, !dbg !305
  store i8 1, ptr %4, align 1, !dbg !306, !tbaa !57
  %5 = load i32, ptr @now, align 2, !dbg !307, !tbaa !43
  %6 = load ptr, ptr %2, align 2, !dbg !308, !tbaa !48
  %7 = getelementptr inbounds %struct.thread, ptr %6, i32 0, i32 8, !dbg !309
  %8 = load i16, ptr %7, align 2, !dbg !309, !tbaa !62
  %9 = icmp ugt i16 %8, 2048, !dbg !310
  br i1 %9, label %10, label %11, !dbg !308

10:                                               ; preds = %1
  br label %15, !dbg !308

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 2, !dbg !311, !tbaa !48
  %13 = getelementptr inbounds %struct.thread, ptr %12, i32 0, i32 8, !dbg !312
  %14 = load i16, ptr %13, align 2, !dbg !312, !tbaa !62
  br label %15, !dbg !308

15:                                               ; preds = %11, %10
  %16 = phi i16 [ 2048, %10 ], [ %14, %11 ], !dbg !308
  %17 = zext i16 %16 to i32, !dbg !313
  %18 = add i32 %5, %17, !dbg !314
  %19 = load ptr, ptr %2, align 2, !dbg !315, !tbaa !48
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 7, !dbg !316
  store i32 %18, ptr %20, align 2, !dbg !317, !tbaa !318
  %21 = load ptr, ptr %2, align 2, !dbg !319, !tbaa !48
  %22 = getelementptr inbounds %struct.thread, ptr %21, i32 0, i32 8, !dbg !320
  %23 = load i16, ptr %22, align 2, !dbg !320, !tbaa !62
  %24 = icmp ule i16 %23, 2048, !dbg !321
  br i1 %24, label %25, label %30, !dbg !319

25:                                               ; preds = %15
  %26 = load ptr, ptr %2, align 2, !dbg !322, !tbaa !48
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 8, !dbg !323
  %28 = load i16, ptr %27, align 2, !dbg !324, !tbaa !62
  %29 = shl i16 %28, 1, !dbg !324
  store i16 %29, ptr %27, align 2, !dbg !324, !tbaa !62
  br label %30, !dbg !325

30:                                               ; preds = %25, %15
  ret void, !dbg !326
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind optsize
define internal void @put_off(i16 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !327 {
  %2 = alloca i16, align 2
  store i16 %0, ptr %2, align 2, !tbaa !11
  %3 = load i16, ptr %2, align 2, !dbg !328, !tbaa !11
  %4 = icmp ne i16 %3, 7, !dbg !329
  br i1 %4, label %5, label %13, !dbg !330

5:                                                ; preds = %1
  %6 = load i16, ptr %2, align 2, !dbg !331, !tbaa !11
  %7 = icmp ne i16 %6, 6, !dbg !332
  br i1 %7, label %8, label %13, !dbg !328

8:                                                ; preds = %5
  %9 = load i16, ptr %2, align 2, !dbg !333, !tbaa !11
  %10 = shl i16 1, %9, !dbg !334
  %11 = load i16, ptr @pending, align 2, !dbg !335, !tbaa !11
  %12 = or i16 %11, %10, !dbg !335
  store i16 %12, ptr @pending, align 2, !dbg !335, !tbaa !11
  br label %18, !dbg !336

13:                                               ; preds = %5, %1
  %14 = load i16, ptr @scheduler_current, align 2, !dbg !337, !tbaa !11
  %15 = icmp ne i16 %14, 0, !dbg !338
  br i1 %15, label %16, label %17, !dbg !337

16:                                               ; preds = %13
  call void @mask() #4, !dbg !339
  br label %17, !dbg !340

17:                                               ; preds = %16, %13
  br label %18

18:                                               ; preds = %17, %8
  ret void, !dbg !341
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @scheduler_returned(i16 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !342 {
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !343
  %4 = load i16, ptr @scheduler_current, align 2, !dbg !344, !tbaa !11
  %5 = icmp eq i16 %4, 0, !dbg !345
  br i1 %5, label %13, label %6, !dbg !346

6:                                                ; preds = %1
  %7 = load i16, ptr @scheduler_current, align 2, !dbg !347, !tbaa !11
  %8 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %7, !dbg !348
  %9 = getelementptr inbounds %struct.thread, ptr %8, i32 0, i32 1, !dbg !349
  %10 = load i16, ptr %9, align 2, !dbg !349, !tbaa !350
  %11 = load i16, ptr %3, align 2, !dbg !351, !tbaa !343
  %12 = icmp ne i16 %10, %11, !dbg !352
  br i1 %12, label %13, label %15, !dbg !344

13:                                               ; preds = %6, %1
  %14 = call zeroext i16 @scheduler_refused() #4, !dbg !353
  store i16 %14, ptr %2, align 2, !dbg !354
  br label %19, !dbg !354

15:                                               ; preds = %6
  call void @take_time() #4, !dbg !355
  %16 = load i16, ptr @scheduler_current, align 2, !dbg !356, !tbaa !11
  %17 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %16, !dbg !357
  call void @finish(ptr noundef %17) #4, !dbg !358
  %18 = call zeroext i16 @decide() #4, !dbg !359
  store i16 %18, ptr %2, align 2, !dbg !360
  br label %19, !dbg !360

19:                                               ; preds = %15, %13
  %20 = load i16, ptr %2, align 2, !dbg !361
  ret i16 %20, !dbg !361
}

; Function Attrs: noinline nounwind optsize
define dso_local zeroext i16 @resume() #2 section ".sm.SCHEDULER.entry" !dbg !362 {
  call void @take_time() #4, !dbg !363
  %1 = load i8, ptr @is_borrowed, align 1, !dbg !364, !tbaa !17, !range !123, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !364
  br i1 %2, label %3, label %4, !dbg !364

3:                                                ; preds = %0
  store i8 0, ptr @is_borrowed, align 1, !dbg !365, !tbaa !17
  br label %5, !dbg !366

4:                                                ; preds = %0
  store i8 0, ptr @outside, align 1, !dbg !367, !tbaa !17
  br label %5

5:                                                ; preds = %4, %3
  %6 = call zeroext i16 @decide() #4, !dbg !368
  ret i16 %6, !dbg !369
}

; Function Attrs: noinline nounwind optsize
define dso_local i32 @time() #2 section ".sm.SCHEDULER.entry" !dbg !370 {
  call void @take_time() #4, !dbg !371
  %1 = load i32, ptr @now, align 2, !dbg !372, !tbaa !43
  ret i32 %1, !dbg !373
}

; Function Attrs: noinline nounwind optsize
define dso_local void @alarm(i16 noundef zeroext %0, i16 noundef zeroext %1) #2 section ".sm.SCHEDULER.entry" !dbg !374 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  store i16 %1, ptr %4, align 2, !tbaa !11
  call void @start_clock() #4, !dbg !375
  call void @take_time() #4, !dbg !376
  %5 = load i32, ptr @now, align 2, !dbg !377, !tbaa !43
  %6 = load i16, ptr %4, align 2, !dbg !378, !tbaa !11
  %7 = zext i16 %6 to i32, !dbg !379
  %8 = shl i32 %7, 16, !dbg !380
  %9 = load i16, ptr %3, align 2, !dbg !381, !tbaa !11
  %10 = zext i16 %9 to i32, !dbg !381
  %11 = or i32 %8, %10, !dbg !382
  %12 = add i32 %5, %11, !dbg !383
  store i32 %12, ptr @alarm_time, align 2, !dbg !384, !tbaa !43
  store i8 1, ptr @has_alarm, align 1, !dbg !385, !tbaa !17
  call void @set_timer() #4, !dbg !386
  ret void, !dbg !387
}

; Function Attrs: nounwind optsize
define internal void @start_clock() #0 section ".sm.SCHEDULER.text" !dbg !388 {
  %1 = load i8, ptr @running, align 1, !dbg !389, !tbaa !17, !range !123, !noundef !8
  %2 = trunc i8 %1 to i1, !dbg !389
  br i1 %2, label %4, label %3, !dbg !390

3:                                                ; preds = %0
  store i8 1, ptr @running, align 1, !dbg !391, !tbaa !17
  store i16 512, ptr @handled, align 2, !dbg !392, !tbaa !11
  store volatile i16 740, ptr inttoptr (i16 352 to ptr), align 2, !dbg !393, !tbaa !11
  store volatile i16 16, ptr inttoptr (i16 354 to ptr), align 2, !dbg !394, !tbaa !11
  br label %4, !dbg !395

4:                                                ; preds = %3, %0
  ret void, !dbg !396
}

; Function Attrs: nounwind optsize
define internal void @set_timer() #0 section ".sm.SCHEDULER.text" !dbg !397 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !398
  store i16 -15536, ptr %1, align 2, !dbg !399, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #5, !dbg !400
  %5 = load i16, ptr @scheduler_current, align 2, !dbg !401, !tbaa !11
  %6 = icmp eq i16 %5, 0, !dbg !402
  br i1 %6, label %7, label %9, !dbg !401

7:                                                ; preds = %0
  %8 = load i16, ptr @thread_count, align 2, !dbg !403, !tbaa !11
  br label %11, !dbg !401

9:                                                ; preds = %0
  %10 = load i16, ptr @scheduler_current, align 2, !dbg !404, !tbaa !11
  br label %11, !dbg !401

11:                                               ; preds = %9, %7
  %12 = phi i16 [ %8, %7 ], [ %10, %9 ], !dbg !401
  store i16 %12, ptr %2, align 2, !dbg !405, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !406
  store i16 1, ptr %3, align 2, !dbg !407, !tbaa !11
  br label %13, !dbg !406

13:                                               ; preds = %64, %11
  %14 = load i16, ptr %3, align 2, !dbg !408, !tbaa !11
  %15 = load i16, ptr %2, align 2, !dbg !409, !tbaa !11
  %16 = icmp ule i16 %14, %15, !dbg !410
  br i1 %16, label %18, label %17, !dbg !411

17:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !411
  br label %67

18:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !412
  %19 = load i16, ptr %3, align 2, !dbg !413, !tbaa !11
  %20 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %19, !dbg !414
  store ptr %20, ptr %4, align 2, !dbg !415, !tbaa !48
  %21 = load i16, ptr %3, align 2, !dbg !416, !tbaa !11
  %22 = load i16, ptr @scheduler_current, align 2, !dbg !417, !tbaa !11
  %23 = icmp eq i16 %21, %22, !dbg !418
  br i1 %23, label %24, label %34, !dbg !416

24:                                               ; preds = %18
  %25 = load i16, ptr %1, align 2, !dbg !419, !tbaa !11
  %26 = load ptr, ptr %4, align 2, !dbg !420, !tbaa !48
  %27 = getelementptr inbounds %struct.thread, ptr %26, i32 0, i32 6, !dbg !421
  %28 = load i32, ptr %27, align 2, !dbg !421, !tbaa !71
  %29 = load ptr, ptr %4, align 2, !dbg !422, !tbaa !48
  %30 = getelementptr inbounds %struct.thread, ptr %29, i32 0, i32 5, !dbg !423
  %31 = load i32, ptr %30, align 2, !dbg !423, !tbaa !424
  %32 = add i32 %28, %31, !dbg !425
  %33 = call zeroext i16 @sooner(i16 noundef zeroext %25, i32 noundef %32) #4, !dbg !426
  store i16 %33, ptr %1, align 2, !dbg !427, !tbaa !11
  br label %63, !dbg !428

34:                                               ; preds = %18
  %35 = load ptr, ptr %4, align 2, !dbg !429, !tbaa !48
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 10, !dbg !430
  %37 = load i8, ptr %36, align 1, !dbg !430, !tbaa !57, !range !123, !noundef !8
  %38 = trunc i8 %37 to i1, !dbg !430
  br i1 %38, label %39, label %45, !dbg !429

39:                                               ; preds = %34
  %40 = load i16, ptr %1, align 2, !dbg !431, !tbaa !11
  %41 = load ptr, ptr %4, align 2, !dbg !432, !tbaa !48
  %42 = getelementptr inbounds %struct.thread, ptr %41, i32 0, i32 7, !dbg !433
  %43 = load i32, ptr %42, align 2, !dbg !433, !tbaa !318
  %44 = call zeroext i16 @sooner(i16 noundef zeroext %40, i32 noundef %43) #4, !dbg !434
  store i16 %44, ptr %1, align 2, !dbg !435, !tbaa !11
  br label %62, !dbg !436

45:                                               ; preds = %34
  %46 = load ptr, ptr %4, align 2, !dbg !437, !tbaa !48
  %47 = getelementptr inbounds %struct.thread, ptr %46, i32 0, i32 9, !dbg !438
  %48 = load i8, ptr %47, align 2, !dbg !438, !tbaa !53, !range !123, !noundef !8
  %49 = trunc i8 %48 to i1, !dbg !438
  br i1 %49, label %61, label %50, !dbg !439

50:                                               ; preds = %45
  %51 = load ptr, ptr %4, align 2, !dbg !440, !tbaa !48
  %52 = getelementptr inbounds %struct.thread, ptr %51, i32 0, i32 4, !dbg !441
  %53 = load i32, ptr %52, align 2, !dbg !441, !tbaa !66
  %54 = icmp ne i32 %53, 0, !dbg !442
  br i1 %54, label %55, label %61, !dbg !443

55:                                               ; preds = %50
  %56 = load i16, ptr %1, align 2, !dbg !444, !tbaa !11
  %57 = load ptr, ptr %4, align 2, !dbg !445, !tbaa !48
  %58 = getelementptr inbounds %struct.thread, ptr %57, i32 0, i32 6, !dbg !446
  %59 = load i32, ptr %58, align 2, !dbg !446, !tbaa !71
  %60 = call zeroext i16 @sooner(i16 noundef zeroext %56, i32 noundef %59) #4, !dbg !447
  store i16 %60, ptr %1, align 2, !dbg !448, !tbaa !11
  br label %61, !dbg !449

61:                                               ; preds = %55, %50, %45
  br label %62

62:                                               ; preds = %61, %39
  br label %63

63:                                               ; preds = %62, %24
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !450
  br label %64, !dbg !450

64:                                               ; preds = %63
  %65 = load i16, ptr %3, align 2, !dbg !451, !tbaa !11
  %66 = add i16 %65, 1, !dbg !451
  store i16 %66, ptr %3, align 2, !dbg !451, !tbaa !11
  br label %13, !dbg !411, !llvm.loop !452

67:                                               ; preds = %17
  %68 = load i8, ptr @has_alarm, align 1, !dbg !453, !tbaa !17, !range !123, !noundef !8
  %69 = trunc i8 %68 to i1, !dbg !453
  br i1 %69, label %70, label %77, !dbg !454

70:                                               ; preds = %67
  %71 = load i16, ptr @scheduler_current, align 2, !dbg !455, !tbaa !11
  %72 = icmp eq i16 %71, 0, !dbg !456
  br i1 %72, label %73, label %77, !dbg !453

73:                                               ; preds = %70
  %74 = load i16, ptr %1, align 2, !dbg !457, !tbaa !11
  %75 = load i32, ptr @alarm_time, align 2, !dbg !458, !tbaa !43
  %76 = call zeroext i16 @sooner(i16 noundef zeroext %74, i32 noundef %75) #4, !dbg !459
  store i16 %76, ptr %1, align 2, !dbg !460, !tbaa !11
  br label %77, !dbg !461

77:                                               ; preds = %73, %70, %67
  %78 = load i16, ptr @mark, align 2, !dbg !462, !tbaa !11
  %79 = load i16, ptr %1, align 2, !dbg !463, !tbaa !11
  %80 = add i16 %78, %79, !dbg !464
  store volatile i16 %80, ptr inttoptr (i16 370 to ptr), align 2, !dbg !465, !tbaa !11
  %81 = load volatile i16, ptr inttoptr (i16 368 to ptr), align 2, !dbg !466, !tbaa !11
  %82 = load i16, ptr @mark, align 2, !dbg !467, !tbaa !11
  %83 = sub i16 %81, %82, !dbg !468
  %84 = load i16, ptr %1, align 2, !dbg !469, !tbaa !11
  %85 = icmp uge i16 %83, %84, !dbg !470
  br i1 %85, label %86, label %87, !dbg !471

86:                                               ; preds = %77
  store volatile i16 17, ptr inttoptr (i16 354 to ptr), align 2, !dbg !472, !tbaa !11
  br label %87, !dbg !473

87:                                               ; preds = %86, %77
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #5, !dbg !474
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !474
  ret void, !dbg !474
}

; Function Attrs: nounwind optsize
define dso_local void @create(ptr noundef %0, i16 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !475 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  store i16 %1, ptr %4, align 2, !tbaa !343
  %5 = load i16, ptr %4, align 2, !dbg !476, !tbaa !343
  %6 = icmp eq i16 %5, 16, !dbg !477
  br i1 %6, label %7, label %10, !dbg !476

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 2, !dbg !478, !tbaa !48
  %9 = call zeroext i1 @add(ptr noundef %8) #4, !dbg !479
  br label %10, !dbg !480

10:                                               ; preds = %7, %2
  ret void, !dbg !481
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @add(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !482 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  %5 = load ptr, ptr %3, align 2, !dbg !483, !tbaa !48
  %6 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !484
  %7 = load i16, ptr %6, align 2, !dbg !484, !tbaa !485
  %8 = load i16, ptr @thread_count, align 2, !dbg !487, !tbaa !11
  %9 = add i16 %8, 1, !dbg !488
  %10 = icmp ne i16 %7, %9, !dbg !489
  br i1 %10, label %16, label %11, !dbg !490

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 2, !dbg !491, !tbaa !48
  %13 = getelementptr inbounds %struct.request, ptr %12, i32 0, i32 0, !dbg !492
  %14 = load i16, ptr %13, align 2, !dbg !492, !tbaa !485
  %15 = icmp uge i16 %14, 8, !dbg !493
  br i1 %15, label %16, label %17, !dbg !483

16:                                               ; preds = %11, %1
  store i1 false, ptr %2, align 1, !dbg !494
  br label %66, !dbg !494

17:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !495
  %18 = load ptr, ptr %3, align 2, !dbg !496, !tbaa !48
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 0, !dbg !497
  %20 = load i16, ptr %19, align 2, !dbg !497, !tbaa !485
  %21 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %20, !dbg !498
  store ptr %21, ptr %4, align 2, !dbg !499, !tbaa !48
  %22 = load ptr, ptr %3, align 2, !dbg !500, !tbaa !48
  %23 = getelementptr inbounds %struct.request, ptr %22, i32 0, i32 1, !dbg !501
  %24 = load i16, ptr %23, align 2, !dbg !501, !tbaa !502
  %25 = load ptr, ptr %4, align 2, !dbg !503, !tbaa !48
  %26 = getelementptr inbounds %struct.thread, ptr %25, i32 0, i32 0, !dbg !504
  store i16 %24, ptr %26, align 2, !dbg !505, !tbaa !109
  %27 = load ptr, ptr %3, align 2, !dbg !506, !tbaa !48
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 2, !dbg !507
  %29 = load i16, ptr %28, align 2, !dbg !507, !tbaa !508
  %30 = load ptr, ptr %4, align 2, !dbg !509, !tbaa !48
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 1, !dbg !510
  store i16 %29, ptr %31, align 2, !dbg !511, !tbaa !350
  %32 = load ptr, ptr %3, align 2, !dbg !512, !tbaa !48
  %33 = getelementptr inbounds %struct.request, ptr %32, i32 0, i32 3, !dbg !513
  %34 = load i16, ptr %33, align 2, !dbg !513, !tbaa !514
  %35 = load ptr, ptr %4, align 2, !dbg !515, !tbaa !48
  %36 = getelementptr inbounds %struct.thread, ptr %35, i32 0, i32 2, !dbg !516
  store i16 %34, ptr %36, align 2, !dbg !517, !tbaa !116
  %37 = load ptr, ptr %3, align 2, !dbg !518, !tbaa !48
  %38 = getelementptr inbounds %struct.request, ptr %37, i32 0, i32 4, !dbg !519
  %39 = load i32, ptr %38, align 2, !dbg !519, !tbaa !520
  %40 = load ptr, ptr %4, align 2, !dbg !521, !tbaa !48
  %41 = getelementptr inbounds %struct.thread, ptr %40, i32 0, i32 4, !dbg !522
  store i32 %39, ptr %41, align 2, !dbg !523, !tbaa !66
  %42 = load ptr, ptr %3, align 2, !dbg !524, !tbaa !48
  %43 = getelementptr inbounds %struct.request, ptr %42, i32 0, i32 5, !dbg !525
  %44 = load i32, ptr %43, align 2, !dbg !525, !tbaa !526
  %45 = load ptr, ptr %4, align 2, !dbg !527, !tbaa !48
  %46 = getelementptr inbounds %struct.thread, ptr %45, i32 0, i32 5, !dbg !528
  store i32 %44, ptr %46, align 2, !dbg !529, !tbaa !424
  call void @start_clock() #4, !dbg !530
  call void @take_time() #4, !dbg !531
  %47 = load ptr, ptr %4, align 2, !dbg !532, !tbaa !48
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 2, !dbg !533
  %49 = load i16, ptr %48, align 2, !dbg !533, !tbaa !116
  %50 = icmp uge i16 %49, -32, !dbg !534
  br i1 %50, label %51, label %59, !dbg !532

51:                                               ; preds = %17
  %52 = load ptr, ptr %4, align 2, !dbg !535, !tbaa !48
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 2, !dbg !536
  %54 = load i16, ptr %53, align 2, !dbg !536, !tbaa !116
  %55 = sub i16 %54, -32, !dbg !537
  %56 = shl i16 1, %55, !dbg !538
  %57 = load i16, ptr @handled, align 2, !dbg !539, !tbaa !11
  %58 = or i16 %57, %56, !dbg !539
  store i16 %58, ptr @handled, align 2, !dbg !539, !tbaa !11
  br label %59, !dbg !540

59:                                               ; preds = %51, %17
  %60 = load i32, ptr @now, align 2, !dbg !541, !tbaa !43
  %61 = load ptr, ptr %4, align 2, !dbg !542, !tbaa !48
  %62 = getelementptr inbounds %struct.thread, ptr %61, i32 0, i32 6, !dbg !543
  store i32 %60, ptr %62, align 2, !dbg !544, !tbaa !71
  %63 = load ptr, ptr %4, align 2, !dbg !545, !tbaa !48
  call void @finish(ptr noundef %63) #4, !dbg !546
  %64 = load i16, ptr @thread_count, align 2, !dbg !547, !tbaa !11
  %65 = add i16 %64, 1, !dbg !547
  store i16 %65, ptr @thread_count, align 2, !dbg !547, !tbaa !11
  call void @set_timer() #4, !dbg !548
  store i1 true, ptr %2, align 1, !dbg !549
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !550
  br label %66

66:                                               ; preds = %59, %16
  %67 = load i1, ptr %2, align 1, !dbg !550
  ret i1 %67, !dbg !550
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_due(i32 noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !551 {
  %2 = alloca i32, align 2
  store i32 %0, ptr %2, align 2, !tbaa !43
  %3 = load i32, ptr @now, align 2, !dbg !552, !tbaa !43
  %4 = load i32, ptr %2, align 2, !dbg !553, !tbaa !43
  %5 = sub i32 %3, %4, !dbg !554
  %6 = icmp sge i32 %5, 0, !dbg !555
  ret i1 %6, !dbg !556
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @wants(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !557 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  %4 = load ptr, ptr %3, align 2, !dbg !558, !tbaa !48
  %5 = getelementptr inbounds %struct.thread, ptr %4, i32 0, i32 9, !dbg !559
  %6 = load i8, ptr %5, align 2, !dbg !559, !tbaa !53, !range !123, !noundef !8
  %7 = trunc i8 %6 to i1, !dbg !559
  br i1 %7, label %21, label %8, !dbg !560

8:                                                ; preds = %1
  %9 = load ptr, ptr %3, align 2, !dbg !561, !tbaa !48
  %10 = getelementptr inbounds %struct.thread, ptr %9, i32 0, i32 4, !dbg !562
  %11 = load i32, ptr %10, align 2, !dbg !562, !tbaa !66
  %12 = icmp ne i32 %11, 0, !dbg !563
  br i1 %12, label %13, label %21, !dbg !564

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 2, !dbg !565, !tbaa !48
  %15 = getelementptr inbounds %struct.thread, ptr %14, i32 0, i32 6, !dbg !566
  %16 = load i32, ptr %15, align 2, !dbg !566, !tbaa !71
  %17 = call zeroext i1 @is_due(i32 noundef %16) #4, !dbg !567
  br i1 %17, label %18, label %21, !dbg !568

18:                                               ; preds = %13
  %19 = load ptr, ptr %3, align 2, !dbg !569, !tbaa !48
  %20 = getelementptr inbounds %struct.thread, ptr %19, i32 0, i32 9, !dbg !570
  store i8 1, ptr %20, align 2, !dbg !571, !tbaa !53
  br label %21, !dbg !572

21:                                               ; preds = %18, %13, %8, %1
  %22 = load ptr, ptr %3, align 2, !dbg !573, !tbaa !48
  %23 = getelementptr inbounds %struct.thread, ptr %22, i32 0, i32 9, !dbg !574
  %24 = load i8, ptr %23, align 2, !dbg !574, !tbaa !53, !range !123, !noundef !8
  %25 = trunc i8 %24 to i1, !dbg !574
  br i1 %25, label %26, label %41, !dbg !575

26:                                               ; preds = %21
  %27 = load ptr, ptr %3, align 2, !dbg !576, !tbaa !48
  %28 = getelementptr inbounds %struct.thread, ptr %27, i32 0, i32 6, !dbg !577
  %29 = load i32, ptr %28, align 2, !dbg !577, !tbaa !71
  %30 = load ptr, ptr %3, align 2, !dbg !578, !tbaa !48
  %31 = getelementptr inbounds %struct.thread, ptr %30, i32 0, i32 5, !dbg !579
  %32 = load i32, ptr %31, align 2, !dbg !579, !tbaa !424
  %33 = add i32 %29, %32, !dbg !580
  %34 = call zeroext i1 @is_due(i32 noundef %33) #4, !dbg !581
  br i1 %34, label %35, label %41, !dbg !573

35:                                               ; preds = %26
  %36 = load ptr, ptr %3, align 2, !dbg !582, !tbaa !48
  %37 = getelementptr inbounds %struct.thread, ptr %36, i32 0, i32 11, !dbg !583
  %38 = load i16, ptr %37, align 2, !dbg !584, !tbaa !25
  %39 = add i16 %38, 1, !dbg !584
  store i16 %39, ptr %37, align 2, !dbg !584, !tbaa !25
  %40 = load ptr, ptr %3, align 2, !dbg !585, !tbaa !48
  call void @finish(ptr noundef %40) #4, !dbg !586
  br label %41, !dbg !587

41:                                               ; preds = %35, %26, %21
  %42 = load ptr, ptr %3, align 2, !dbg !588, !tbaa !48
  %43 = getelementptr inbounds %struct.thread, ptr %42, i32 0, i32 9, !dbg !589
  %44 = load i8, ptr %43, align 2, !dbg !589, !tbaa !53, !range !123, !noundef !8
  %45 = trunc i8 %44 to i1, !dbg !589
  br i1 %45, label %46, label %56, !dbg !590

46:                                               ; preds = %41
  %47 = load ptr, ptr %3, align 2, !dbg !591, !tbaa !48
  %48 = getelementptr inbounds %struct.thread, ptr %47, i32 0, i32 10, !dbg !592
  %49 = load i8, ptr %48, align 1, !dbg !592, !tbaa !57, !range !123, !noundef !8
  %50 = trunc i8 %49 to i1, !dbg !592
  br i1 %50, label %51, label %57, !dbg !593

51:                                               ; preds = %46
  %52 = load ptr, ptr %3, align 2, !dbg !594, !tbaa !48
  %53 = getelementptr inbounds %struct.thread, ptr %52, i32 0, i32 7, !dbg !595
  %54 = load i32, ptr %53, align 2, !dbg !595, !tbaa !318
  %55 = call zeroext i1 @is_due(i32 noundef %54) #4, !dbg !596
  br i1 %55, label %57, label %56, !dbg !597

56:                                               ; preds = %51, %41
  store i1 false, ptr %2, align 1, !dbg !598
  br label %97, !dbg !598

57:                                               ; preds = %51, %46
  %58 = load ptr, ptr %3, align 2, !dbg !599, !tbaa !48
  %59 = getelementptr inbounds %struct.thread, ptr %58, i32 0, i32 10, !dbg !600
  store i8 0, ptr %59, align 1, !dbg !601, !tbaa !57
  %60 = load ptr, ptr %3, align 2, !dbg !602, !tbaa !48
  %61 = getelementptr inbounds %struct.thread, ptr %60, i32 0, i32 3, !dbg !603
  %62 = load i16, ptr %61, align 2, !dbg !603, !tbaa !103
  %63 = icmp eq i16 %62, 0, !dbg !604
  br i1 %63, label %64, label %76, !dbg !605

64:                                               ; preds = %57
  %65 = load ptr, ptr %3, align 2, !dbg !606, !tbaa !48
  %66 = getelementptr inbounds %struct.thread, ptr %65, i32 0, i32 0, !dbg !607
  %67 = load i16, ptr %66, align 2, !dbg !607, !tbaa !109
  %68 = inttoptr i16 %67 to ptr, !dbg !608
  %69 = call i16 @sancus_get_id(ptr noundef %68) #4, !dbg !609
  %70 = load ptr, ptr %3, align 2, !dbg !610, !tbaa !48
  %71 = getelementptr inbounds %struct.thread, ptr %70, i32 0, i32 1, !dbg !611
  %72 = load i16, ptr %71, align 2, !dbg !611, !tbaa !350
  %73 = icmp ne i16 %69, %72, !dbg !612
  br i1 %73, label %74, label %76, !dbg !602

74:                                               ; preds = %64
  %75 = load ptr, ptr %3, align 2, !dbg !613, !tbaa !48
  call void @finish(ptr noundef %75) #4, !dbg !614
  store i1 false, ptr %2, align 1, !dbg !615
  br label %97, !dbg !615

76:                                               ; preds = %64, %57
  %77 = load ptr, ptr %3, align 2, !dbg !616, !tbaa !48
  %78 = getelementptr inbounds %struct.thread, ptr %77, i32 0, i32 3, !dbg !617
  %79 = load i16, ptr %78, align 2, !dbg !617, !tbaa !103
  %80 = icmp eq i16 %79, 0, !dbg !618
  br i1 %80, label %81, label %96, !dbg !619

81:                                               ; preds = %76
  %82 = load ptr, ptr %3, align 2, !dbg !620, !tbaa !48
  %83 = getelementptr inbounds %struct.thread, ptr %82, i32 0, i32 2, !dbg !621
  %84 = load i16, ptr %83, align 2, !dbg !621, !tbaa !116
  %85 = icmp ult i16 %84, -32, !dbg !622
  br i1 %85, label %86, label %96, !dbg !623

86:                                               ; preds = %81
  %87 = load ptr, ptr %3, align 2, !dbg !624, !tbaa !48
  %88 = getelementptr inbounds %struct.thread, ptr %87, i32 0, i32 8, !dbg !625
  %89 = load i16, ptr %88, align 2, !dbg !625, !tbaa !62
  %90 = icmp ule i16 %89, 2048, !dbg !626
  br i1 %90, label %91, label %96, !dbg !627

91:                                               ; preds = %86
  %92 = load ptr, ptr %3, align 2, !dbg !628, !tbaa !48
  %93 = call zeroext i1 @is_kept(ptr noundef %92) #4, !dbg !629
  br i1 %93, label %94, label %96, !dbg !616

94:                                               ; preds = %91
  %95 = load ptr, ptr %3, align 2, !dbg !630, !tbaa !48
  call void @yield(ptr noundef %95) #4, !dbg !631
  store i1 false, ptr %2, align 1, !dbg !632
  br label %97, !dbg !632

96:                                               ; preds = %91, %86, %81, %76
  store i1 true, ptr %2, align 1, !dbg !633
  br label %97, !dbg !633

97:                                               ; preds = %96, %94, %74, %56
  %98 = load i1, ptr %2, align 1, !dbg !634
  ret i1 %98, !dbg !634
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @go_to_operating_system(i1 noundef zeroext %0) #0 section ".sm.SCHEDULER.text" !dbg !635 {
  %2 = alloca i16, align 2
  %3 = alloca i8, align 1
  %4 = alloca ptr, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i32, align 2
  %8 = zext i1 %0 to i8
  store i8 %8, ptr %3, align 1, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !636
  store ptr @threads, ptr %4, align 2, !dbg !637, !tbaa !48
  %9 = load i8, ptr %3, align 1, !dbg !638, !tbaa !17, !range !123, !noundef !8
  %10 = trunc i8 %9 to i1, !dbg !638
  br i1 %10, label %11, label %42, !dbg !638

11:                                               ; preds = %1
  call void @unmask() #4, !dbg !639
  %12 = load i16, ptr @pending, align 2, !dbg !640, !tbaa !11
  %13 = icmp ne i16 %12, 0, !dbg !641
  br i1 %13, label %14, label %41, !dbg !640

14:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !642
  store i16 0, ptr %5, align 2, !dbg !643, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !644
  %15 = load i16, ptr @pending, align 2, !dbg !645, !tbaa !11
  store i16 %15, ptr %6, align 2, !dbg !646, !tbaa !11
  br label %16, !dbg !644

16:                                               ; preds = %24, %14
  %17 = load i16, ptr %6, align 2, !dbg !647, !tbaa !11
  %18 = and i16 %17, 1, !dbg !648
  %19 = icmp eq i16 %18, 0, !dbg !649
  br i1 %19, label %21, label %20, !dbg !650

20:                                               ; preds = %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !650
  br label %27

21:                                               ; preds = %16
  %22 = load i16, ptr %5, align 2, !dbg !651, !tbaa !11
  %23 = add i16 %22, 1, !dbg !651
  store i16 %23, ptr %5, align 2, !dbg !651, !tbaa !11
  br label %24, !dbg !652

24:                                               ; preds = %21
  %25 = load i16, ptr %6, align 2, !dbg !653, !tbaa !11
  %26 = lshr i16 %25, 1, !dbg !653
  store i16 %26, ptr %6, align 2, !dbg !653, !tbaa !11
  br label %16, !dbg !650, !llvm.loop !654

27:                                               ; preds = %20
  %28 = load i16, ptr @pending, align 2, !dbg !655, !tbaa !11
  %29 = sub i16 %28, 1, !dbg !656
  %30 = load i16, ptr @pending, align 2, !dbg !657, !tbaa !11
  %31 = and i16 %30, %29, !dbg !657
  store i16 %31, ptr @pending, align 2, !dbg !657, !tbaa !11
  %32 = load i16, ptr %5, align 2, !dbg !658, !tbaa !11
  store i16 %32, ptr @scheduler_interrupt, align 2, !dbg !659, !tbaa !11
  %33 = load i8, ptr @outside, align 1, !dbg !660, !tbaa !17, !range !123, !noundef !8
  %34 = trunc i8 %33 to i1, !dbg !660
  br i1 %34, label %35, label %39, !dbg !660

35:                                               ; preds = %27
  %36 = load i16, ptr %5, align 2, !dbg !661, !tbaa !11
  %37 = mul i16 4, %36, !dbg !661
  %38 = add i16 ptrtoint (ptr @__unprotected_handlers to i16), %37, !dbg !661
  store i16 %38, ptr @scheduler_target, align 2, !dbg !662, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !663
  store i32 1, ptr %7, align 2
  br label %40, !dbg !663

39:                                               ; preds = %27
  store i8 1, ptr @outside, align 1, !dbg !664, !tbaa !17
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 64), ptr @scheduler_target, align 2, !dbg !665, !tbaa !11
  store i16 2, ptr %2, align 2, !dbg !666
  store i32 1, ptr %7, align 2
  br label %40, !dbg !666

40:                                               ; preds = %39, %35
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !667
  br label %60

41:                                               ; preds = %11
  br label %42, !dbg !668

42:                                               ; preds = %41, %1
  %43 = load ptr, ptr %4, align 2, !dbg !669, !tbaa !48
  %44 = getelementptr inbounds %struct.thread, ptr %43, i32 0, i32 3, !dbg !670
  %45 = load i16, ptr %44, align 2, !dbg !670, !tbaa !103
  %46 = icmp ne i16 %45, 0, !dbg !671
  br i1 %46, label %47, label %59, !dbg !672

47:                                               ; preds = %42
  %48 = load i8, ptr @outside, align 1, !dbg !673, !tbaa !17, !range !123, !noundef !8
  %49 = trunc i8 %48 to i1, !dbg !673
  br i1 %49, label %50, label %53, !dbg !674

50:                                               ; preds = %47
  %51 = load i8, ptr %3, align 1, !dbg !675, !tbaa !17, !range !123, !noundef !8
  %52 = trunc i8 %51 to i1, !dbg !675
  br i1 %52, label %59, label %53, !dbg !669

53:                                               ; preds = %50, %47
  %54 = load ptr, ptr %4, align 2, !dbg !676, !tbaa !48
  %55 = getelementptr inbounds %struct.thread, ptr %54, i32 0, i32 3, !dbg !677
  %56 = load i16, ptr %55, align 2, !dbg !677, !tbaa !103
  store i16 %56, ptr @scheduler_target, align 2, !dbg !678, !tbaa !11
  store i16 -32768, ptr @scheduler_index, align 2, !dbg !679, !tbaa !11
  %57 = load ptr, ptr %4, align 2, !dbg !680, !tbaa !48
  %58 = getelementptr inbounds %struct.thread, ptr %57, i32 0, i32 3, !dbg !681
  store i16 0, ptr %58, align 2, !dbg !682, !tbaa !103
  store i16 0, ptr %2, align 2, !dbg !683
  store i32 1, ptr %7, align 2
  br label %60, !dbg !683

59:                                               ; preds = %50, %42
  store i16 add (i16 ptrtoint (ptr @__unprotected_handlers to i16), i16 60), ptr @scheduler_target, align 2, !dbg !684, !tbaa !11
  store i16 1, ptr %2, align 2, !dbg !685
  store i32 1, ptr %7, align 2
  br label %60, !dbg !685

60:                                               ; preds = %59, %53, %40
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !686
  %61 = load i16, ptr %2, align 2, !dbg !686
  ret i16 %61, !dbg !686
}

; Function Attrs: alwaysinline nounwind optsize
define internal i16 @sancus_get_id(ptr noundef %0) #3 !dbg !687 {
  %2 = alloca ptr, align 2
  %3 = alloca i16, align 2
  store ptr %0, ptr %2, align 2, !tbaa !48
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !689
  %4 = load ptr, ptr %2, align 2, !dbg !689, !tbaa !48
  %5 = ptrtoint ptr %4 to i16, !dbg !689
  store i16 %5, ptr %3, align 2, !dbg !689, !tbaa !343
  %6 = load i16, ptr %3, align 2, !dbg !690, !tbaa !343
  %7 = call i16 asm sideeffect ".word 0x1386", "={r15},{r15}"(i16 %6) #5, !dbg !690, !srcloc !691
  store i16 %7, ptr %3, align 2, !dbg !690, !tbaa !343
  %8 = load i16, ptr %3, align 2, !dbg !692, !tbaa !343
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !693
  ret i16 %8, !dbg !694
}

; Function Attrs: nounwind optsize
define internal zeroext i1 @is_kept(ptr noundef %0) #0 section ".sm.SCHEDULER.text" !dbg !695 {
  %2 = alloca i1, align 1
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !48
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #5, !dbg !696
  store i16 0, ptr %4, align 2, !dbg !697, !tbaa !11
  br label %6, !dbg !696

6:                                                ; preds = %24, %1
  %7 = load i16, ptr %4, align 2, !dbg !698, !tbaa !11
  %8 = load i16, ptr @thread_count, align 2, !dbg !699, !tbaa !11
  %9 = icmp ule i16 %7, %8, !dbg !700
  br i1 %9, label %11, label %10, !dbg !701

10:                                               ; preds = %6
  store i32 2, ptr %5, align 2
  br label %27, !dbg !701

11:                                               ; preds = %6
  %12 = load i16, ptr %4, align 2, !dbg !702, !tbaa !11
  %13 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %12, !dbg !703
  %14 = load ptr, ptr %3, align 2, !dbg !704, !tbaa !48
  %15 = icmp ne ptr %13, %14, !dbg !705
  br i1 %15, label %16, label %23, !dbg !706

16:                                               ; preds = %11
  %17 = load i16, ptr %4, align 2, !dbg !707, !tbaa !11
  %18 = getelementptr inbounds [8 x %struct.thread], ptr @threads, i16 0, i16 %17, !dbg !708
  %19 = getelementptr inbounds %struct.thread, ptr %18, i32 0, i32 3, !dbg !709
  %20 = load i16, ptr %19, align 2, !dbg !709, !tbaa !103
  %21 = icmp ne i16 %20, 0, !dbg !710
  br i1 %21, label %22, label %23, !dbg !711

22:                                               ; preds = %16
  store i1 true, ptr %2, align 1, !dbg !712
  store i32 1, ptr %5, align 2
  br label %27, !dbg !712

23:                                               ; preds = %16, %11
  br label %24, !dbg !713

24:                                               ; preds = %23
  %25 = load i16, ptr %4, align 2, !dbg !714, !tbaa !11
  %26 = add i16 %25, 1, !dbg !714
  store i16 %26, ptr %4, align 2, !dbg !714, !tbaa !11
  br label %6, !dbg !701, !llvm.loop !715

27:                                               ; preds = %22, %10
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #5, !dbg !701
  %28 = load i32, ptr %5, align 2
  switch i32 %28, label %32 [
    i32 2, label %29
    i32 1, label %30
  ]

29:                                               ; preds = %27
  store i1 false, ptr %2, align 1, !dbg !716
  br label %30, !dbg !716

30:                                               ; preds = %29, %27
  %31 = load i1, ptr %2, align 1, !dbg !717
  ret i1 %31, !dbg !717

32:                                               ; preds = %27
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @unmask() #0 section ".sm.SCHEDULER.text" !dbg !718 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !719, !tbaa !17, !range !123, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !719
  br i1 %3, label %4, label %21, !dbg !720

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !721, !tbaa !17, !range !123, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !721
  br i1 %6, label %21, label %7, !dbg !719

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !722, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !723
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !724, !tbaa !725
  store i8 %8, ptr %1, align 1, !dbg !726, !tbaa !725
  %9 = load i8, ptr %1, align 1, !dbg !727, !tbaa !725
  %10 = zext i8 %9 to i16, !dbg !727
  %11 = and i16 %10, 112, !dbg !728
  %12 = icmp eq i16 %11, 0, !dbg !729
  br i1 %12, label %13, label %20, !dbg !730

13:                                               ; preds = %7
  %14 = load i8, ptr %1, align 1, !dbg !731, !tbaa !725
  %15 = zext i8 %14 to i16, !dbg !731
  %16 = load i8, ptr @enabled, align 1, !dbg !732, !tbaa !725
  %17 = zext i8 %16 to i16, !dbg !732
  %18 = or i16 %15, %17, !dbg !733
  %19 = trunc i16 %18 to i8, !dbg !731
  store volatile i8 %19, ptr inttoptr (i16 128 to ptr), align 1, !dbg !734, !tbaa !725
  br label %20, !dbg !735

20:                                               ; preds = %13, %7
  store i8 0, ptr @is_looking, align 1, !dbg !736, !tbaa !17
  store i8 0, ptr @is_masked, align 1, !dbg !737, !tbaa !17
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !738
  br label %21, !dbg !738

21:                                               ; preds = %20, %4, %0
  ret void, !dbg !739
}

; Function Attrs: nounwind optsize
define internal void @mask() #0 section ".sm.SCHEDULER.text" !dbg !740 {
  %1 = alloca i8, align 1
  %2 = load i8, ptr @is_masked, align 1, !dbg !741, !tbaa !17, !range !123, !noundef !8
  %3 = trunc i8 %2 to i1, !dbg !741
  br i1 %3, label %17, label %4, !dbg !742

4:                                                ; preds = %0
  %5 = load i8, ptr @is_claimed, align 1, !dbg !743, !tbaa !17, !range !123, !noundef !8
  %6 = trunc i8 %5 to i1, !dbg !743
  br i1 %6, label %17, label %7, !dbg !744

7:                                                ; preds = %4
  store i8 1, ptr @is_looking, align 1, !dbg !745, !tbaa !17
  call void @llvm.lifetime.start.p0(i64 1, ptr %1) #5, !dbg !746
  %8 = load volatile i8, ptr inttoptr (i16 128 to ptr), align 1, !dbg !747, !tbaa !725
  store i8 %8, ptr %1, align 1, !dbg !748, !tbaa !725
  %9 = load i8, ptr %1, align 1, !dbg !749, !tbaa !725
  %10 = zext i8 %9 to i16, !dbg !749
  %11 = and i16 %10, 143, !dbg !750
  %12 = trunc i16 %11 to i8, !dbg !749
  store volatile i8 %12, ptr inttoptr (i16 128 to ptr), align 1, !dbg !751, !tbaa !725
  store i8 0, ptr @is_looking, align 1, !dbg !752, !tbaa !17
  %13 = load i8, ptr %1, align 1, !dbg !753, !tbaa !725
  %14 = zext i8 %13 to i16, !dbg !753
  %15 = and i16 %14, 112, !dbg !754
  %16 = trunc i16 %15 to i8, !dbg !753
  store i8 %16, ptr @enabled, align 1, !dbg !755, !tbaa !725
  store i8 1, ptr @is_masked, align 1, !dbg !756, !tbaa !17
  call void @llvm.lifetime.end.p0(i64 1, ptr %1) #5, !dbg !757
  br label %17, !dbg !757

17:                                               ; preds = %7, %4, %0
  ret void, !dbg !758
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @sooner(i16 noundef zeroext %0, i32 noundef %1) #0 section ".sm.SCHEDULER.text" !dbg !759 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i16 %0, ptr %3, align 2, !tbaa !11
  store i32 %1, ptr %4, align 2, !tbaa !43
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #5, !dbg !760
  %6 = load i32, ptr %4, align 2, !dbg !761, !tbaa !43
  %7 = load i32, ptr @now, align 2, !dbg !762, !tbaa !43
  %8 = sub i32 %6, %7, !dbg !763
  store i32 %8, ptr %5, align 2, !dbg !764, !tbaa !43
  %9 = load i32, ptr %5, align 2, !dbg !765, !tbaa !43
  %10 = icmp sle i32 %9, 0, !dbg !766
  br i1 %10, label %11, label %12, !dbg !767

11:                                               ; preds = %2
  br label %24, !dbg !767

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 2, !dbg !768, !tbaa !43
  %14 = load i16, ptr %3, align 2, !dbg !769, !tbaa !11
  %15 = zext i16 %14 to i32, !dbg !769
  %16 = icmp ult i32 %13, %15, !dbg !770
  br i1 %16, label %17, label %20, !dbg !768

17:                                               ; preds = %12
  %18 = load i32, ptr %5, align 2, !dbg !771, !tbaa !43
  %19 = trunc i32 %18 to i16, !dbg !772
  br label %22, !dbg !768

20:                                               ; preds = %12
  %21 = load i16, ptr %3, align 2, !dbg !773, !tbaa !11
  br label %22, !dbg !768

22:                                               ; preds = %20, %17
  %23 = phi i16 [ %19, %17 ], [ %21, %20 ], !dbg !768
  br label %24, !dbg !767

24:                                               ; preds = %22, %11
  %25 = phi i16 [ 0, %11 ], [ %23, %22 ], !dbg !767
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #5, !dbg !774
  ret i16 %25, !dbg !775
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
!1 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "1048d67d17ebe0bbb12532189dcdf172")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "scheduler_refused", scope: !6, file: !6, line: 269, type: !7, scopeLine: 269, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "scheduler.c", directory: "", checksumkind: CSK_MD5, checksum: "1048d67d17ebe0bbb12532189dcdf172")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !DILocation(line: 270, column: 5, scope: !5)
!10 = !DILocation(line: 271, column: 9, scope: !5)
!11 = !{!12, !12, i64 0}
!12 = !{!"short", !13, i64 0}
!13 = !{!"omnipotent char", !14, i64 0}
!14 = !{!"Simple C/C++ TBAA"}
!15 = !DILocation(line: 271, column: 27, scope: !5)
!16 = !DILocation(line: 272, column: 17, scope: !5)
!17 = !{!18, !18, i64 0}
!18 = !{!"_Bool", !13, i64 0}
!19 = !DILocation(line: 273, column: 17, scope: !5)
!20 = !DILocation(line: 274, column: 5, scope: !5)
!21 = !DILocation(line: 275, column: 17, scope: !5)
!22 = !DILocation(line: 275, column: 9, scope: !5)
!23 = !DILocation(line: 275, column: 36, scope: !5)
!24 = !DILocation(line: 275, column: 42, scope: !5)
!25 = !{!26, !12, i64 28}
!26 = !{!"thread", !12, i64 0, !27, i64 2, !12, i64 4, !12, i64 6, !28, i64 8, !28, i64 12, !28, i64 16, !28, i64 20, !12, i64 24, !18, i64 26, !18, i64 27, !12, i64 28}
!27 = !{!"int", !13, i64 0}
!28 = !{!"long", !13, i64 0}
!29 = !DILocation(line: 276, column: 25, scope: !5)
!30 = !DILocation(line: 276, column: 17, scope: !5)
!31 = !DILocation(line: 276, column: 9, scope: !5)
!32 = !DILocation(line: 278, column: 12, scope: !5)
!33 = !DILocation(line: 278, column: 5, scope: !5)
!34 = distinct !DISubprogram(name: "take_time", scope: !6, file: !6, line: 116, type: !7, scopeLine: 116, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!35 = !DILocation(line: 117, column: 5, scope: !34)
!36 = !DILocation(line: 117, column: 24, scope: !34)
!37 = !DILocation(line: 117, column: 14, scope: !34)
!38 = !DILocation(line: 118, column: 23, scope: !34)
!39 = !DILocation(line: 118, column: 33, scope: !34)
!40 = !DILocation(line: 118, column: 31, scope: !34)
!41 = !DILocation(line: 118, column: 12, scope: !34)
!42 = !DILocation(line: 118, column: 9, scope: !34)
!43 = !{!28, !28, i64 0}
!44 = !DILocation(line: 119, column: 12, scope: !34)
!45 = !DILocation(line: 119, column: 10, scope: !34)
!46 = !DILocation(line: 120, column: 1, scope: !34)
!47 = distinct !DISubprogram(name: "finish", scope: !6, file: !6, line: 169, type: !7, scopeLine: 169, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!48 = !{!49, !49, i64 0}
!49 = !{!"any pointer", !13, i64 0}
!50 = !DILocation(line: 170, column: 5, scope: !47)
!51 = !DILocation(line: 170, column: 13, scope: !47)
!52 = !DILocation(line: 170, column: 20, scope: !47)
!53 = !{!26, !18, i64 26}
!54 = !DILocation(line: 171, column: 5, scope: !47)
!55 = !DILocation(line: 171, column: 13, scope: !47)
!56 = !DILocation(line: 171, column: 19, scope: !47)
!57 = !{!26, !18, i64 27}
!58 = !DILocation(line: 172, column: 11, scope: !47)
!59 = !DILocation(line: 173, column: 5, scope: !47)
!60 = !DILocation(line: 173, column: 13, scope: !47)
!61 = !DILocation(line: 173, column: 22, scope: !47)
!62 = !{!26, !12, i64 24}
!63 = !DILocation(line: 174, column: 5, scope: !47)
!64 = !DILocation(line: 174, column: 12, scope: !47)
!65 = !DILocation(line: 174, column: 20, scope: !47)
!66 = !{!26, !28, i64 8}
!67 = !DILocation(line: 174, column: 27, scope: !47)
!68 = !DILocation(line: 174, column: 32, scope: !47)
!69 = !DILocation(line: 174, column: 42, scope: !47)
!70 = !DILocation(line: 174, column: 50, scope: !47)
!71 = !{!26, !28, i64 16}
!72 = !DILocation(line: 174, column: 35, scope: !47)
!73 = !DILocation(line: 0, scope: !47)
!74 = !DILocation(line: 175, column: 28, scope: !47)
!75 = !DILocation(line: 175, column: 36, scope: !47)
!76 = !DILocation(line: 175, column: 9, scope: !47)
!77 = !DILocation(line: 175, column: 17, scope: !47)
!78 = !DILocation(line: 175, column: 25, scope: !47)
!79 = distinct !{!79, !63, !80, !81}
!80 = !DILocation(line: 176, column: 5, scope: !47)
!81 = !{!"llvm.loop.mustprogress"}
!82 = !DILocation(line: 177, column: 1, scope: !47)
!83 = distinct !DISubprogram(name: "decide", scope: !6, file: !6, line: 245, type: !7, scopeLine: 245, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!84 = !DILocation(line: 246, column: 5, scope: !83)
!85 = !DILocation(line: 246, column: 10, scope: !83)
!86 = !DILocation(line: 247, column: 10, scope: !83)
!87 = !DILocation(line: 247, column: 19, scope: !83)
!88 = !DILocation(line: 247, column: 31, scope: !83)
!89 = !DILocation(line: 247, column: 41, scope: !83)
!90 = !DILocation(line: 247, column: 38, scope: !83)
!91 = !DILocation(line: 247, column: 5, scope: !83)
!92 = !DILocation(line: 248, column: 9, scope: !83)
!93 = !DILocation(line: 248, column: 42, scope: !83)
!94 = !DILocation(line: 248, column: 34, scope: !83)
!95 = !DILocation(line: 248, column: 24, scope: !83)
!96 = !DILocation(line: 249, column: 19, scope: !83)
!97 = !DILocation(line: 249, column: 13, scope: !83)
!98 = !DILocation(line: 250, column: 33, scope: !83)
!99 = !DILocation(line: 250, column: 31, scope: !83)
!100 = !DILocation(line: 251, column: 13, scope: !83)
!101 = !DILocation(line: 252, column: 32, scope: !83)
!102 = !DILocation(line: 252, column: 40, scope: !83)
!103 = !{!26, !12, i64 6}
!104 = !DILocation(line: 252, column: 47, scope: !83)
!105 = !DILocation(line: 252, column: 54, scope: !83)
!106 = !DILocation(line: 252, column: 62, scope: !83)
!107 = !DILocation(line: 252, column: 71, scope: !83)
!108 = !DILocation(line: 252, column: 79, scope: !83)
!109 = !{!26, !12, i64 0}
!110 = !DILocation(line: 252, column: 30, scope: !83)
!111 = !DILocation(line: 253, column: 31, scope: !83)
!112 = !DILocation(line: 253, column: 39, scope: !83)
!113 = !DILocation(line: 253, column: 46, scope: !83)
!114 = !DILocation(line: 253, column: 64, scope: !83)
!115 = !DILocation(line: 253, column: 72, scope: !83)
!116 = !{!26, !12, i64 4}
!117 = !DILocation(line: 253, column: 29, scope: !83)
!118 = !DILocation(line: 254, column: 13, scope: !83)
!119 = !DILocation(line: 254, column: 21, scope: !83)
!120 = !DILocation(line: 254, column: 28, scope: !83)
!121 = !DILocation(line: 255, column: 13, scope: !83)
!122 = !DILocation(line: 257, column: 17, scope: !83)
!123 = !{i8 0, i8 2}
!124 = !DILocation(line: 257, column: 23, scope: !83)
!125 = !DILocation(line: 257, column: 27, scope: !83)
!126 = !DILocation(line: 257, column: 35, scope: !83)
!127 = !DILocation(line: 257, column: 26, scope: !83)
!128 = !DILocation(line: 0, scope: !83)
!129 = !DILocation(line: 257, column: 15, scope: !83)
!130 = !DILocation(line: 258, column: 5, scope: !83)
!131 = !DILocation(line: 247, column: 61, scope: !83)
!132 = distinct !{!132, !91, !130, !81}
!133 = !DILocation(line: 259, column: 23, scope: !83)
!134 = !DILocation(line: 260, column: 9, scope: !83)
!135 = !DILocation(line: 260, column: 19, scope: !83)
!136 = !DILocation(line: 260, column: 29, scope: !83)
!137 = !DILocation(line: 260, column: 22, scope: !83)
!138 = !DILocation(line: 261, column: 19, scope: !83)
!139 = !DILocation(line: 262, column: 17, scope: !83)
!140 = !DILocation(line: 263, column: 5, scope: !83)
!141 = !DILocation(line: 264, column: 5, scope: !83)
!142 = !DILocation(line: 265, column: 35, scope: !83)
!143 = !DILocation(line: 265, column: 12, scope: !83)
!144 = !DILocation(line: 265, column: 5, scope: !83)
!145 = !DILocation(line: 266, column: 1, scope: !83)
!146 = distinct !DISubprogram(name: "scheduler_interrupted", scope: !6, file: !6, line: 282, type: !7, scopeLine: 282, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!147 = !DILocation(line: 283, column: 5, scope: !146)
!148 = !DILocation(line: 283, column: 23, scope: !146)
!149 = !DILocation(line: 283, column: 43, scope: !146)
!150 = !DILocation(line: 283, column: 14, scope: !146)
!151 = !DILocation(line: 286, column: 5, scope: !146)
!152 = !DILocation(line: 286, column: 20, scope: !146)
!153 = !DILocation(line: 286, column: 27, scope: !146)
!154 = !DILocation(line: 286, column: 44, scope: !146)
!155 = !DILocation(line: 286, column: 47, scope: !146)
!156 = !DILocation(line: 286, column: 55, scope: !146)
!157 = !DILocation(line: 0, scope: !146)
!158 = !DILocation(line: 286, column: 10, scope: !146)
!159 = !DILocation(line: 287, column: 9, scope: !146)
!160 = !DILocation(line: 287, column: 27, scope: !146)
!161 = !DILocation(line: 287, column: 47, scope: !146)
!162 = !DILocation(line: 287, column: 50, scope: !146)
!163 = !DILocation(line: 287, column: 57, scope: !146)
!164 = !DILocation(line: 287, column: 62, scope: !146)
!165 = !DILocation(line: 287, column: 67, scope: !146)
!166 = !DILocation(line: 287, column: 78, scope: !146)
!167 = !DILocation(line: 287, column: 75, scope: !146)
!168 = !DILocation(line: 287, column: 85, scope: !146)
!169 = !DILocation(line: 287, column: 90, scope: !146)
!170 = !DILocation(line: 287, column: 94, scope: !146)
!171 = !DILocation(line: 288, column: 17, scope: !146)
!172 = !DILocation(line: 289, column: 28, scope: !146)
!173 = !DILocation(line: 289, column: 26, scope: !146)
!174 = !DILocation(line: 290, column: 9, scope: !146)
!175 = !DILocation(line: 292, column: 5, scope: !146)
!176 = !DILocation(line: 292, column: 38, scope: !146)
!177 = !DILocation(line: 292, column: 30, scope: !146)
!178 = !DILocation(line: 292, column: 20, scope: !146)
!179 = !DILocation(line: 293, column: 9, scope: !146)
!180 = !DILocation(line: 293, column: 29, scope: !146)
!181 = !DILocation(line: 293, column: 19, scope: !146)
!182 = !DILocation(line: 293, column: 16, scope: !146)
!183 = !DILocation(line: 296, column: 14, scope: !146)
!184 = !DILocation(line: 296, column: 13, scope: !146)
!185 = !DILocation(line: 297, column: 20, scope: !146)
!186 = !DILocation(line: 297, column: 13, scope: !146)
!187 = !DILocation(line: 299, column: 20, scope: !146)
!188 = !DILocation(line: 300, column: 20, scope: !146)
!189 = !DILocation(line: 301, column: 16, scope: !146)
!190 = !DILocation(line: 301, column: 9, scope: !146)
!191 = !DILocation(line: 303, column: 5, scope: !146)
!192 = !DILocation(line: 304, column: 9, scope: !146)
!193 = !DILocation(line: 306, column: 21, scope: !146)
!194 = !DILocation(line: 307, column: 15, scope: !146)
!195 = !DILocation(line: 308, column: 44, scope: !146)
!196 = !DILocation(line: 308, column: 42, scope: !146)
!197 = !DILocation(line: 309, column: 5, scope: !146)
!198 = !DILocation(line: 309, column: 16, scope: !146)
!199 = !DILocation(line: 309, column: 34, scope: !146)
!200 = !DILocation(line: 310, column: 19, scope: !146)
!201 = !DILocation(line: 310, column: 26, scope: !146)
!202 = !DILocation(line: 310, column: 17, scope: !146)
!203 = !DILocation(line: 311, column: 13, scope: !146)
!204 = !DILocation(line: 311, column: 20, scope: !146)
!205 = !DILocation(line: 313, column: 30, scope: !146)
!206 = !DILocation(line: 313, column: 37, scope: !146)
!207 = !DILocation(line: 313, column: 56, scope: !146)
!208 = !DILocation(line: 313, column: 13, scope: !146)
!209 = !DILocation(line: 313, column: 21, scope: !146)
!210 = !DILocation(line: 313, column: 28, scope: !146)
!211 = !DILocation(line: 314, column: 9, scope: !146)
!212 = !DILocation(line: 315, column: 5, scope: !146)
!213 = !DILocation(line: 315, column: 16, scope: !146)
!214 = !DILocation(line: 315, column: 23, scope: !146)
!215 = !DILocation(line: 317, column: 9, scope: !146)
!216 = !DILocation(line: 317, column: 17, scope: !146)
!217 = !DILocation(line: 317, column: 23, scope: !146)
!218 = !DILocation(line: 318, column: 16, scope: !146)
!219 = !DILocation(line: 318, column: 9, scope: !146)
!220 = !DILocation(line: 319, column: 5, scope: !146)
!221 = !DILocation(line: 319, column: 16, scope: !146)
!222 = !DILocation(line: 319, column: 23, scope: !146)
!223 = !DILocation(line: 319, column: 36, scope: !146)
!224 = !DILocation(line: 319, column: 39, scope: !146)
!225 = !DILocation(line: 319, column: 49, scope: !146)
!226 = !DILocation(line: 319, column: 57, scope: !146)
!227 = !DILocation(line: 319, column: 46, scope: !146)
!228 = !DILocation(line: 321, column: 15, scope: !146)
!229 = !DILocation(line: 321, column: 9, scope: !146)
!230 = !DILocation(line: 322, column: 5, scope: !146)
!231 = !DILocation(line: 323, column: 26, scope: !146)
!232 = !DILocation(line: 323, column: 9, scope: !146)
!233 = !DILocation(line: 323, column: 17, scope: !146)
!234 = !DILocation(line: 323, column: 24, scope: !146)
!235 = !DILocation(line: 325, column: 10, scope: !146)
!236 = !DILocation(line: 325, column: 19, scope: !146)
!237 = !DILocation(line: 325, column: 32, scope: !146)
!238 = !DILocation(line: 325, column: 43, scope: !146)
!239 = !DILocation(line: 325, column: 40, scope: !146)
!240 = !DILocation(line: 325, column: 5, scope: !146)
!241 = !DILocation(line: 326, column: 21, scope: !146)
!242 = !DILocation(line: 326, column: 13, scope: !146)
!243 = !DILocation(line: 326, column: 30, scope: !146)
!244 = !DILocation(line: 326, column: 57, scope: !146)
!245 = !DILocation(line: 326, column: 55, scope: !146)
!246 = !DILocation(line: 326, column: 36, scope: !146)
!247 = !DILocation(line: 327, column: 26, scope: !146)
!248 = !DILocation(line: 327, column: 18, scope: !146)
!249 = !DILocation(line: 327, column: 35, scope: !146)
!250 = !DILocation(line: 327, column: 17, scope: !146)
!251 = !DILocation(line: 328, column: 25, scope: !146)
!252 = !DILocation(line: 328, column: 17, scope: !146)
!253 = !DILocation(line: 328, column: 34, scope: !146)
!254 = !DILocation(line: 328, column: 41, scope: !146)
!255 = !DILocation(line: 329, column: 44, scope: !146)
!256 = !DILocation(line: 329, column: 25, scope: !146)
!257 = !DILocation(line: 329, column: 17, scope: !146)
!258 = !DILocation(line: 329, column: 34, scope: !146)
!259 = !DILocation(line: 329, column: 42, scope: !146)
!260 = !DILocation(line: 330, column: 13, scope: !146)
!261 = !DILocation(line: 331, column: 9, scope: !146)
!262 = !DILocation(line: 332, column: 5, scope: !146)
!263 = !DILocation(line: 325, column: 64, scope: !146)
!264 = distinct !{!264, !240, !262, !81}
!265 = !DILocation(line: 333, column: 11, scope: !146)
!266 = !DILocation(line: 333, column: 22, scope: !146)
!267 = !DILocation(line: 333, column: 19, scope: !146)
!268 = !DILocation(line: 333, column: 29, scope: !146)
!269 = !DILocation(line: 333, column: 34, scope: !146)
!270 = !DILocation(line: 333, column: 38, scope: !146)
!271 = !DILocation(line: 333, column: 45, scope: !146)
!272 = !DILocation(line: 333, column: 58, scope: !146)
!273 = !DILocation(line: 333, column: 61, scope: !146)
!274 = !DILocation(line: 333, column: 79, scope: !146)
!275 = !DILocation(line: 333, column: 9, scope: !146)
!276 = !DILocation(line: 334, column: 13, scope: !146)
!277 = !DILocation(line: 334, column: 31, scope: !146)
!278 = !DILocation(line: 334, column: 51, scope: !146)
!279 = !DILocation(line: 334, column: 54, scope: !146)
!280 = !DILocation(line: 334, column: 62, scope: !146)
!281 = !DILocation(line: 334, column: 69, scope: !146)
!282 = !DILocation(line: 334, column: 74, scope: !146)
!283 = !DILocation(line: 334, column: 77, scope: !146)
!284 = !DILocation(line: 334, column: 85, scope: !146)
!285 = !DILocation(line: 335, column: 39, scope: !146)
!286 = !DILocation(line: 335, column: 46, scope: !146)
!287 = !DILocation(line: 335, column: 51, scope: !146)
!288 = !DILocation(line: 335, column: 54, scope: !146)
!289 = !DILocation(line: 335, column: 60, scope: !146)
!290 = !DILocation(line: 336, column: 18, scope: !146)
!291 = !DILocation(line: 337, column: 25, scope: !146)
!292 = !DILocation(line: 338, column: 30, scope: !146)
!293 = !DILocation(line: 339, column: 22, scope: !146)
!294 = !DILocation(line: 339, column: 27, scope: !146)
!295 = !DILocation(line: 339, column: 20, scope: !146)
!296 = !DILocation(line: 340, column: 13, scope: !146)
!297 = !DILocation(line: 342, column: 17, scope: !146)
!298 = !DILocation(line: 342, column: 9, scope: !146)
!299 = !DILocation(line: 343, column: 5, scope: !146)
!300 = !DILocation(line: 344, column: 12, scope: !146)
!301 = !DILocation(line: 344, column: 5, scope: !146)
!302 = !DILocation(line: 345, column: 1, scope: !146)
!303 = distinct !DISubprogram(name: "yield", scope: !6, file: !6, line: 180, type: !7, scopeLine: 180, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!304 = !DILocation(line: 181, column: 5, scope: !303)
!305 = !DILocation(line: 181, column: 13, scope: !303)
!306 = !DILocation(line: 181, column: 19, scope: !303)
!307 = !DILocation(line: 182, column: 21, scope: !303)
!308 = !DILocation(line: 182, column: 28, scope: !303)
!309 = !DILocation(line: 182, column: 36, scope: !303)
!310 = !DILocation(line: 182, column: 45, scope: !303)
!311 = !DILocation(line: 182, column: 79, scope: !303)
!312 = !DILocation(line: 182, column: 87, scope: !303)
!313 = !DILocation(line: 182, column: 27, scope: !303)
!314 = !DILocation(line: 182, column: 25, scope: !303)
!315 = !DILocation(line: 182, column: 5, scope: !303)
!316 = !DILocation(line: 182, column: 13, scope: !303)
!317 = !DILocation(line: 182, column: 19, scope: !303)
!318 = !{!26, !28, i64 20}
!319 = !DILocation(line: 183, column: 9, scope: !303)
!320 = !DILocation(line: 183, column: 17, scope: !303)
!321 = !DILocation(line: 183, column: 26, scope: !303)
!322 = !DILocation(line: 184, column: 9, scope: !303)
!323 = !DILocation(line: 184, column: 17, scope: !303)
!324 = !DILocation(line: 184, column: 26, scope: !303)
!325 = !DILocation(line: 185, column: 5, scope: !303)
!326 = !DILocation(line: 186, column: 1, scope: !303)
!327 = distinct !DISubprogram(name: "put_off", scope: !6, file: !6, line: 106, type: !7, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!328 = !DILocation(line: 107, column: 9, scope: !327)
!329 = !DILocation(line: 107, column: 16, scope: !327)
!330 = !DILocation(line: 107, column: 34, scope: !327)
!331 = !DILocation(line: 107, column: 37, scope: !327)
!332 = !DILocation(line: 107, column: 44, scope: !327)
!333 = !DILocation(line: 108, column: 26, scope: !327)
!334 = !DILocation(line: 108, column: 23, scope: !327)
!335 = !DILocation(line: 108, column: 17, scope: !327)
!336 = !DILocation(line: 109, column: 5, scope: !327)
!337 = !DILocation(line: 109, column: 16, scope: !327)
!338 = !DILocation(line: 109, column: 34, scope: !327)
!339 = !DILocation(line: 110, column: 9, scope: !327)
!340 = !DILocation(line: 111, column: 5, scope: !327)
!341 = !DILocation(line: 112, column: 1, scope: !327)
!342 = distinct !DISubprogram(name: "scheduler_returned", scope: !6, file: !6, line: 348, type: !7, scopeLine: 348, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!343 = !{!27, !27, i64 0}
!344 = !DILocation(line: 349, column: 9, scope: !342)
!345 = !DILocation(line: 349, column: 27, scope: !342)
!346 = !DILocation(line: 349, column: 47, scope: !342)
!347 = !DILocation(line: 349, column: 58, scope: !342)
!348 = !DILocation(line: 349, column: 50, scope: !342)
!349 = !DILocation(line: 349, column: 77, scope: !342)
!350 = !{!26, !27, i64 2}
!351 = !DILocation(line: 349, column: 83, scope: !342)
!352 = !DILocation(line: 349, column: 80, scope: !342)
!353 = !DILocation(line: 350, column: 16, scope: !342)
!354 = !DILocation(line: 350, column: 9, scope: !342)
!355 = !DILocation(line: 352, column: 5, scope: !342)
!356 = !DILocation(line: 353, column: 21, scope: !342)
!357 = !DILocation(line: 353, column: 13, scope: !342)
!358 = !DILocation(line: 353, column: 5, scope: !342)
!359 = !DILocation(line: 354, column: 12, scope: !342)
!360 = !DILocation(line: 354, column: 5, scope: !342)
!361 = !DILocation(line: 355, column: 1, scope: !342)
!362 = distinct !DISubprogram(name: "resume", scope: !6, file: !6, line: 358, type: !7, scopeLine: 358, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!363 = !DILocation(line: 359, column: 5, scope: !362)
!364 = !DILocation(line: 360, column: 9, scope: !362)
!365 = !DILocation(line: 361, column: 21, scope: !362)
!366 = !DILocation(line: 362, column: 5, scope: !362)
!367 = !DILocation(line: 363, column: 17, scope: !362)
!368 = !DILocation(line: 365, column: 12, scope: !362)
!369 = !DILocation(line: 365, column: 5, scope: !362)
!370 = distinct !DISubprogram(name: "time", scope: !6, file: !6, line: 369, type: !7, scopeLine: 369, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!371 = !DILocation(line: 370, column: 5, scope: !370)
!372 = !DILocation(line: 371, column: 12, scope: !370)
!373 = !DILocation(line: 371, column: 5, scope: !370)
!374 = distinct !DISubprogram(name: "alarm", scope: !6, file: !6, line: 375, type: !7, scopeLine: 375, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!375 = !DILocation(line: 376, column: 5, scope: !374)
!376 = !DILocation(line: 377, column: 5, scope: !374)
!377 = !DILocation(line: 378, column: 18, scope: !374)
!378 = !DILocation(line: 378, column: 32, scope: !374)
!379 = !DILocation(line: 378, column: 25, scope: !374)
!380 = !DILocation(line: 378, column: 37, scope: !374)
!381 = !DILocation(line: 378, column: 45, scope: !374)
!382 = !DILocation(line: 378, column: 43, scope: !374)
!383 = !DILocation(line: 378, column: 22, scope: !374)
!384 = !DILocation(line: 378, column: 16, scope: !374)
!385 = !DILocation(line: 379, column: 15, scope: !374)
!386 = !DILocation(line: 380, column: 5, scope: !374)
!387 = !DILocation(line: 381, column: 1, scope: !374)
!388 = distinct !DISubprogram(name: "start_clock", scope: !6, file: !6, line: 122, type: !7, scopeLine: 122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!389 = !DILocation(line: 123, column: 10, scope: !388)
!390 = !DILocation(line: 123, column: 9, scope: !388)
!391 = !DILocation(line: 124, column: 17, scope: !388)
!392 = !DILocation(line: 125, column: 17, scope: !388)
!393 = !DILocation(line: 126, column: 15, scope: !388)
!394 = !DILocation(line: 127, column: 17, scope: !388)
!395 = !DILocation(line: 128, column: 5, scope: !388)
!396 = !DILocation(line: 129, column: 1, scope: !388)
!397 = distinct !DISubprogram(name: "set_timer", scope: !6, file: !6, line: 137, type: !7, scopeLine: 137, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!398 = !DILocation(line: 138, column: 5, scope: !397)
!399 = !DILocation(line: 138, column: 14, scope: !397)
!400 = !DILocation(line: 139, column: 5, scope: !397)
!401 = !DILocation(line: 139, column: 21, scope: !397)
!402 = !DILocation(line: 139, column: 39, scope: !397)
!403 = !DILocation(line: 139, column: 61, scope: !397)
!404 = !DILocation(line: 139, column: 76, scope: !397)
!405 = !DILocation(line: 139, column: 14, scope: !397)
!406 = !DILocation(line: 140, column: 10, scope: !397)
!407 = !DILocation(line: 140, column: 19, scope: !397)
!408 = !DILocation(line: 140, column: 31, scope: !397)
!409 = !DILocation(line: 140, column: 41, scope: !397)
!410 = !DILocation(line: 140, column: 38, scope: !397)
!411 = !DILocation(line: 140, column: 5, scope: !397)
!412 = !DILocation(line: 141, column: 9, scope: !397)
!413 = !DILocation(line: 141, column: 48, scope: !397)
!414 = !DILocation(line: 141, column: 40, scope: !397)
!415 = !DILocation(line: 141, column: 30, scope: !397)
!416 = !DILocation(line: 142, column: 13, scope: !397)
!417 = !DILocation(line: 142, column: 23, scope: !397)
!418 = !DILocation(line: 142, column: 20, scope: !397)
!419 = !DILocation(line: 143, column: 27, scope: !397)
!420 = !DILocation(line: 143, column: 33, scope: !397)
!421 = !DILocation(line: 143, column: 41, scope: !397)
!422 = !DILocation(line: 143, column: 51, scope: !397)
!423 = !DILocation(line: 143, column: 59, scope: !397)
!424 = !{!26, !28, i64 12}
!425 = !DILocation(line: 143, column: 49, scope: !397)
!426 = !DILocation(line: 143, column: 20, scope: !397)
!427 = !DILocation(line: 143, column: 18, scope: !397)
!428 = !DILocation(line: 144, column: 9, scope: !397)
!429 = !DILocation(line: 144, column: 20, scope: !397)
!430 = !DILocation(line: 144, column: 28, scope: !397)
!431 = !DILocation(line: 145, column: 27, scope: !397)
!432 = !DILocation(line: 145, column: 33, scope: !397)
!433 = !DILocation(line: 145, column: 41, scope: !397)
!434 = !DILocation(line: 145, column: 20, scope: !397)
!435 = !DILocation(line: 145, column: 18, scope: !397)
!436 = !DILocation(line: 146, column: 9, scope: !397)
!437 = !DILocation(line: 146, column: 21, scope: !397)
!438 = !DILocation(line: 146, column: 29, scope: !397)
!439 = !DILocation(line: 146, column: 36, scope: !397)
!440 = !DILocation(line: 146, column: 39, scope: !397)
!441 = !DILocation(line: 146, column: 47, scope: !397)
!442 = !DILocation(line: 146, column: 54, scope: !397)
!443 = !DILocation(line: 146, column: 20, scope: !397)
!444 = !DILocation(line: 147, column: 27, scope: !397)
!445 = !DILocation(line: 147, column: 33, scope: !397)
!446 = !DILocation(line: 147, column: 41, scope: !397)
!447 = !DILocation(line: 147, column: 20, scope: !397)
!448 = !DILocation(line: 147, column: 18, scope: !397)
!449 = !DILocation(line: 148, column: 9, scope: !397)
!450 = !DILocation(line: 149, column: 5, scope: !397)
!451 = !DILocation(line: 140, column: 53, scope: !397)
!452 = distinct !{!452, !411, !450, !81}
!453 = !DILocation(line: 150, column: 9, scope: !397)
!454 = !DILocation(line: 150, column: 19, scope: !397)
!455 = !DILocation(line: 150, column: 22, scope: !397)
!456 = !DILocation(line: 150, column: 40, scope: !397)
!457 = !DILocation(line: 151, column: 23, scope: !397)
!458 = !DILocation(line: 151, column: 29, scope: !397)
!459 = !DILocation(line: 151, column: 16, scope: !397)
!460 = !DILocation(line: 151, column: 14, scope: !397)
!461 = !DILocation(line: 152, column: 5, scope: !397)
!462 = !DILocation(line: 153, column: 14, scope: !397)
!463 = !DILocation(line: 153, column: 21, scope: !397)
!464 = !DILocation(line: 153, column: 19, scope: !397)
!465 = !DILocation(line: 153, column: 12, scope: !397)
!466 = !DILocation(line: 154, column: 20, scope: !397)
!467 = !DILocation(line: 154, column: 26, scope: !397)
!468 = !DILocation(line: 154, column: 24, scope: !397)
!469 = !DILocation(line: 154, column: 35, scope: !397)
!470 = !DILocation(line: 154, column: 32, scope: !397)
!471 = !DILocation(line: 154, column: 9, scope: !397)
!472 = !DILocation(line: 155, column: 17, scope: !397)
!473 = !DILocation(line: 156, column: 5, scope: !397)
!474 = !DILocation(line: 157, column: 1, scope: !397)
!475 = distinct !DISubprogram(name: "create", scope: !6, file: !6, line: 412, type: !7, scopeLine: 412, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!476 = !DILocation(line: 413, column: 9, scope: !475)
!477 = !DILocation(line: 413, column: 16, scope: !475)
!478 = !DILocation(line: 414, column: 51, scope: !475)
!479 = !DILocation(line: 414, column: 9, scope: !475)
!480 = !DILocation(line: 415, column: 5, scope: !475)
!481 = !DILocation(line: 416, column: 1, scope: !475)
!482 = distinct !DISubprogram(name: "add", scope: !6, file: !6, line: 383, type: !7, scopeLine: 383, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!483 = !DILocation(line: 384, column: 9, scope: !482)
!484 = !DILocation(line: 384, column: 18, scope: !482)
!485 = !{!486, !12, i64 0}
!486 = !{!"request", !12, i64 0, !12, i64 2, !27, i64 4, !12, i64 6, !28, i64 8, !28, i64 12}
!487 = !DILocation(line: 384, column: 28, scope: !482)
!488 = !DILocation(line: 384, column: 41, scope: !482)
!489 = !DILocation(line: 384, column: 25, scope: !482)
!490 = !DILocation(line: 384, column: 45, scope: !482)
!491 = !DILocation(line: 384, column: 48, scope: !482)
!492 = !DILocation(line: 384, column: 57, scope: !482)
!493 = !DILocation(line: 384, column: 64, scope: !482)
!494 = !DILocation(line: 385, column: 9, scope: !482)
!495 = !DILocation(line: 387, column: 5, scope: !482)
!496 = !DILocation(line: 387, column: 38, scope: !482)
!497 = !DILocation(line: 387, column: 47, scope: !482)
!498 = !DILocation(line: 387, column: 30, scope: !482)
!499 = !DILocation(line: 387, column: 20, scope: !482)
!500 = !DILocation(line: 388, column: 21, scope: !482)
!501 = !DILocation(line: 388, column: 30, scope: !482)
!502 = !{!486, !12, i64 2}
!503 = !DILocation(line: 388, column: 5, scope: !482)
!504 = !DILocation(line: 388, column: 13, scope: !482)
!505 = !DILocation(line: 388, column: 19, scope: !482)
!506 = !DILocation(line: 389, column: 18, scope: !482)
!507 = !DILocation(line: 389, column: 27, scope: !482)
!508 = !{!486, !27, i64 4}
!509 = !DILocation(line: 389, column: 5, scope: !482)
!510 = !DILocation(line: 389, column: 13, scope: !482)
!511 = !DILocation(line: 389, column: 16, scope: !482)
!512 = !DILocation(line: 390, column: 21, scope: !482)
!513 = !DILocation(line: 390, column: 30, scope: !482)
!514 = !{!486, !12, i64 6}
!515 = !DILocation(line: 390, column: 5, scope: !482)
!516 = !DILocation(line: 390, column: 13, scope: !482)
!517 = !DILocation(line: 390, column: 19, scope: !482)
!518 = !DILocation(line: 391, column: 22, scope: !482)
!519 = !DILocation(line: 391, column: 31, scope: !482)
!520 = !{!486, !28, i64 8}
!521 = !DILocation(line: 391, column: 5, scope: !482)
!522 = !DILocation(line: 391, column: 13, scope: !482)
!523 = !DILocation(line: 391, column: 20, scope: !482)
!524 = !DILocation(line: 392, column: 24, scope: !482)
!525 = !DILocation(line: 392, column: 33, scope: !482)
!526 = !{!486, !28, i64 12}
!527 = !DILocation(line: 392, column: 5, scope: !482)
!528 = !DILocation(line: 392, column: 13, scope: !482)
!529 = !DILocation(line: 392, column: 22, scope: !482)
!530 = !DILocation(line: 393, column: 5, scope: !482)
!531 = !DILocation(line: 394, column: 5, scope: !482)
!532 = !DILocation(line: 395, column: 9, scope: !482)
!533 = !DILocation(line: 395, column: 17, scope: !482)
!534 = !DILocation(line: 395, column: 23, scope: !482)
!535 = !DILocation(line: 396, column: 27, scope: !482)
!536 = !DILocation(line: 396, column: 35, scope: !482)
!537 = !DILocation(line: 396, column: 41, scope: !482)
!538 = !DILocation(line: 396, column: 23, scope: !482)
!539 = !DILocation(line: 396, column: 17, scope: !482)
!540 = !DILocation(line: 397, column: 5, scope: !482)
!541 = !DILocation(line: 398, column: 23, scope: !482)
!542 = !DILocation(line: 398, column: 5, scope: !482)
!543 = !DILocation(line: 398, column: 13, scope: !482)
!544 = !DILocation(line: 398, column: 21, scope: !482)
!545 = !DILocation(line: 399, column: 12, scope: !482)
!546 = !DILocation(line: 399, column: 5, scope: !482)
!547 = !DILocation(line: 400, column: 17, scope: !482)
!548 = !DILocation(line: 401, column: 5, scope: !482)
!549 = !DILocation(line: 402, column: 5, scope: !482)
!550 = !DILocation(line: 403, column: 1, scope: !482)
!551 = distinct !DISubprogram(name: "is_due", scope: !6, file: !6, line: 114, type: !7, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!552 = !DILocation(line: 114, column: 59, scope: !551)
!553 = !DILocation(line: 114, column: 65, scope: !551)
!554 = !DILocation(line: 114, column: 63, scope: !551)
!555 = !DILocation(line: 114, column: 71, scope: !551)
!556 = !DILocation(line: 114, column: 42, scope: !551)
!557 = distinct !DISubprogram(name: "wants", scope: !6, file: !6, line: 189, type: !7, scopeLine: 189, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!558 = !DILocation(line: 190, column: 10, scope: !557)
!559 = !DILocation(line: 190, column: 18, scope: !557)
!560 = !DILocation(line: 190, column: 25, scope: !557)
!561 = !DILocation(line: 190, column: 28, scope: !557)
!562 = !DILocation(line: 190, column: 36, scope: !557)
!563 = !DILocation(line: 190, column: 43, scope: !557)
!564 = !DILocation(line: 190, column: 48, scope: !557)
!565 = !DILocation(line: 190, column: 58, scope: !557)
!566 = !DILocation(line: 190, column: 66, scope: !557)
!567 = !DILocation(line: 190, column: 51, scope: !557)
!568 = !DILocation(line: 190, column: 9, scope: !557)
!569 = !DILocation(line: 191, column: 9, scope: !557)
!570 = !DILocation(line: 191, column: 17, scope: !557)
!571 = !DILocation(line: 191, column: 24, scope: !557)
!572 = !DILocation(line: 192, column: 5, scope: !557)
!573 = !DILocation(line: 193, column: 9, scope: !557)
!574 = !DILocation(line: 193, column: 17, scope: !557)
!575 = !DILocation(line: 193, column: 24, scope: !557)
!576 = !DILocation(line: 193, column: 34, scope: !557)
!577 = !DILocation(line: 193, column: 42, scope: !557)
!578 = !DILocation(line: 193, column: 52, scope: !557)
!579 = !DILocation(line: 193, column: 60, scope: !557)
!580 = !DILocation(line: 193, column: 50, scope: !557)
!581 = !DILocation(line: 193, column: 27, scope: !557)
!582 = !DILocation(line: 194, column: 9, scope: !557)
!583 = !DILocation(line: 194, column: 17, scope: !557)
!584 = !DILocation(line: 194, column: 23, scope: !557)
!585 = !DILocation(line: 195, column: 16, scope: !557)
!586 = !DILocation(line: 195, column: 9, scope: !557)
!587 = !DILocation(line: 196, column: 5, scope: !557)
!588 = !DILocation(line: 197, column: 10, scope: !557)
!589 = !DILocation(line: 197, column: 18, scope: !557)
!590 = !DILocation(line: 197, column: 25, scope: !557)
!591 = !DILocation(line: 197, column: 29, scope: !557)
!592 = !DILocation(line: 197, column: 37, scope: !557)
!593 = !DILocation(line: 197, column: 43, scope: !557)
!594 = !DILocation(line: 197, column: 54, scope: !557)
!595 = !DILocation(line: 197, column: 62, scope: !557)
!596 = !DILocation(line: 197, column: 47, scope: !557)
!597 = !DILocation(line: 197, column: 9, scope: !557)
!598 = !DILocation(line: 198, column: 9, scope: !557)
!599 = !DILocation(line: 200, column: 5, scope: !557)
!600 = !DILocation(line: 200, column: 13, scope: !557)
!601 = !DILocation(line: 200, column: 19, scope: !557)
!602 = !DILocation(line: 201, column: 9, scope: !557)
!603 = !DILocation(line: 201, column: 17, scope: !557)
!604 = !DILocation(line: 201, column: 24, scope: !557)
!605 = !DILocation(line: 201, column: 29, scope: !557)
!606 = !DILocation(line: 201, column: 71, scope: !557)
!607 = !DILocation(line: 201, column: 79, scope: !557)
!608 = !DILocation(line: 201, column: 46, scope: !557)
!609 = !DILocation(line: 201, column: 32, scope: !557)
!610 = !DILocation(line: 201, column: 89, scope: !557)
!611 = !DILocation(line: 201, column: 97, scope: !557)
!612 = !DILocation(line: 201, column: 86, scope: !557)
!613 = !DILocation(line: 202, column: 16, scope: !557)
!614 = !DILocation(line: 202, column: 9, scope: !557)
!615 = !DILocation(line: 203, column: 9, scope: !557)
!616 = !DILocation(line: 205, column: 9, scope: !557)
!617 = !DILocation(line: 205, column: 17, scope: !557)
!618 = !DILocation(line: 205, column: 24, scope: !557)
!619 = !DILocation(line: 205, column: 29, scope: !557)
!620 = !DILocation(line: 205, column: 32, scope: !557)
!621 = !DILocation(line: 205, column: 40, scope: !557)
!622 = !DILocation(line: 205, column: 46, scope: !557)
!623 = !DILocation(line: 205, column: 64, scope: !557)
!624 = !DILocation(line: 205, column: 67, scope: !557)
!625 = !DILocation(line: 205, column: 75, scope: !557)
!626 = !DILocation(line: 205, column: 84, scope: !557)
!627 = !DILocation(line: 205, column: 101, scope: !557)
!628 = !DILocation(line: 206, column: 17, scope: !557)
!629 = !DILocation(line: 206, column: 9, scope: !557)
!630 = !DILocation(line: 207, column: 15, scope: !557)
!631 = !DILocation(line: 207, column: 9, scope: !557)
!632 = !DILocation(line: 208, column: 9, scope: !557)
!633 = !DILocation(line: 210, column: 5, scope: !557)
!634 = !DILocation(line: 211, column: 1, scope: !557)
!635 = distinct !DISubprogram(name: "go_to_operating_system", scope: !6, file: !6, line: 213, type: !7, scopeLine: 213, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!636 = !DILocation(line: 214, column: 5, scope: !635)
!637 = !DILocation(line: 214, column: 20, scope: !635)
!638 = !DILocation(line: 215, column: 9, scope: !635)
!639 = !DILocation(line: 216, column: 9, scope: !635)
!640 = !DILocation(line: 217, column: 13, scope: !635)
!641 = !DILocation(line: 217, column: 21, scope: !635)
!642 = !DILocation(line: 218, column: 13, scope: !635)
!643 = !DILocation(line: 218, column: 22, scope: !635)
!644 = !DILocation(line: 219, column: 18, scope: !635)
!645 = !DILocation(line: 219, column: 34, scope: !635)
!646 = !DILocation(line: 219, column: 27, scope: !635)
!647 = !DILocation(line: 219, column: 44, scope: !635)
!648 = !DILocation(line: 219, column: 49, scope: !635)
!649 = !DILocation(line: 219, column: 54, scope: !635)
!650 = !DILocation(line: 219, column: 13, scope: !635)
!651 = !DILocation(line: 220, column: 23, scope: !635)
!652 = !DILocation(line: 221, column: 13, scope: !635)
!653 = !DILocation(line: 219, column: 65, scope: !635)
!654 = distinct !{!654, !650, !652, !81}
!655 = !DILocation(line: 222, column: 24, scope: !635)
!656 = !DILocation(line: 222, column: 32, scope: !635)
!657 = !DILocation(line: 222, column: 21, scope: !635)
!658 = !DILocation(line: 223, column: 35, scope: !635)
!659 = !DILocation(line: 223, column: 33, scope: !635)
!660 = !DILocation(line: 224, column: 17, scope: !635)
!661 = !DILocation(line: 225, column: 36, scope: !635)
!662 = !DILocation(line: 225, column: 34, scope: !635)
!663 = !DILocation(line: 226, column: 17, scope: !635)
!664 = !DILocation(line: 228, column: 21, scope: !635)
!665 = !DILocation(line: 229, column: 30, scope: !635)
!666 = !DILocation(line: 230, column: 13, scope: !635)
!667 = !DILocation(line: 231, column: 9, scope: !635)
!668 = !DILocation(line: 232, column: 5, scope: !635)
!669 = !DILocation(line: 234, column: 9, scope: !635)
!670 = !DILocation(line: 234, column: 17, scope: !635)
!671 = !DILocation(line: 234, column: 24, scope: !635)
!672 = !DILocation(line: 234, column: 29, scope: !635)
!673 = !DILocation(line: 234, column: 34, scope: !635)
!674 = !DILocation(line: 234, column: 42, scope: !635)
!675 = !DILocation(line: 234, column: 46, scope: !635)
!676 = !DILocation(line: 235, column: 28, scope: !635)
!677 = !DILocation(line: 235, column: 36, scope: !635)
!678 = !DILocation(line: 235, column: 26, scope: !635)
!679 = !DILocation(line: 236, column: 25, scope: !635)
!680 = !DILocation(line: 237, column: 9, scope: !635)
!681 = !DILocation(line: 237, column: 17, scope: !635)
!682 = !DILocation(line: 237, column: 24, scope: !635)
!683 = !DILocation(line: 238, column: 9, scope: !635)
!684 = !DILocation(line: 240, column: 22, scope: !635)
!685 = !DILocation(line: 241, column: 5, scope: !635)
!686 = !DILocation(line: 242, column: 1, scope: !635)
!687 = distinct !DISubprogram(name: "sancus_get_id", scope: !688, file: !688, line: 266, type: !7, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!688 = !DIFile(filename: "sm_support.h", directory: "", checksumkind: CSK_MD5, checksum: "2bd3a455477a2a87995c2b81dcdb83f9")
!689 = !DILocation(line: 267, column: 5, scope: !687)
!690 = !DILocation(line: 268, column: 5, scope: !687)
!691 = !{i64 0}
!692 = !DILocation(line: 269, column: 12, scope: !687)
!693 = !DILocation(line: 270, column: 1, scope: !687)
!694 = !DILocation(line: 269, column: 5, scope: !687)
!695 = distinct !DISubprogram(name: "is_kept", scope: !6, file: !6, line: 160, type: !7, scopeLine: 160, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!696 = !DILocation(line: 161, column: 10, scope: !695)
!697 = !DILocation(line: 161, column: 19, scope: !695)
!698 = !DILocation(line: 161, column: 31, scope: !695)
!699 = !DILocation(line: 161, column: 41, scope: !695)
!700 = !DILocation(line: 161, column: 38, scope: !695)
!701 = !DILocation(line: 161, column: 5, scope: !695)
!702 = !DILocation(line: 162, column: 22, scope: !695)
!703 = !DILocation(line: 162, column: 14, scope: !695)
!704 = !DILocation(line: 162, column: 33, scope: !695)
!705 = !DILocation(line: 162, column: 30, scope: !695)
!706 = !DILocation(line: 162, column: 40, scope: !695)
!707 = !DILocation(line: 162, column: 51, scope: !695)
!708 = !DILocation(line: 162, column: 43, scope: !695)
!709 = !DILocation(line: 162, column: 59, scope: !695)
!710 = !DILocation(line: 162, column: 66, scope: !695)
!711 = !DILocation(line: 162, column: 13, scope: !695)
!712 = !DILocation(line: 163, column: 13, scope: !695)
!713 = !DILocation(line: 165, column: 5, scope: !695)
!714 = !DILocation(line: 161, column: 61, scope: !695)
!715 = distinct !{!715, !701, !713, !81}
!716 = !DILocation(line: 166, column: 5, scope: !695)
!717 = !DILocation(line: 167, column: 1, scope: !695)
!718 = distinct !DISubprogram(name: "unmask", scope: !6, file: !6, line: 93, type: !7, scopeLine: 93, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!719 = !DILocation(line: 94, column: 9, scope: !718)
!720 = !DILocation(line: 94, column: 19, scope: !718)
!721 = !DILocation(line: 94, column: 23, scope: !718)
!722 = !DILocation(line: 95, column: 20, scope: !718)
!723 = !DILocation(line: 96, column: 9, scope: !718)
!724 = !DILocation(line: 96, column: 27, scope: !718)
!725 = !{!13, !13, i64 0}
!726 = !DILocation(line: 96, column: 17, scope: !718)
!727 = !DILocation(line: 97, column: 14, scope: !718)
!728 = !DILocation(line: 97, column: 22, scope: !718)
!729 = !DILocation(line: 97, column: 39, scope: !718)
!730 = !DILocation(line: 97, column: 13, scope: !718)
!731 = !DILocation(line: 98, column: 24, scope: !718)
!732 = !DILocation(line: 98, column: 34, scope: !718)
!733 = !DILocation(line: 98, column: 32, scope: !718)
!734 = !DILocation(line: 98, column: 22, scope: !718)
!735 = !DILocation(line: 99, column: 9, scope: !718)
!736 = !DILocation(line: 100, column: 20, scope: !718)
!737 = !DILocation(line: 101, column: 19, scope: !718)
!738 = !DILocation(line: 102, column: 5, scope: !718)
!739 = !DILocation(line: 103, column: 1, scope: !718)
!740 = distinct !DISubprogram(name: "mask", scope: !6, file: !6, line: 81, type: !7, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!741 = !DILocation(line: 82, column: 10, scope: !740)
!742 = !DILocation(line: 82, column: 20, scope: !740)
!743 = !DILocation(line: 82, column: 24, scope: !740)
!744 = !DILocation(line: 82, column: 9, scope: !740)
!745 = !DILocation(line: 83, column: 20, scope: !740)
!746 = !DILocation(line: 84, column: 9, scope: !740)
!747 = !DILocation(line: 84, column: 27, scope: !740)
!748 = !DILocation(line: 84, column: 17, scope: !740)
!749 = !DILocation(line: 85, column: 20, scope: !740)
!750 = !DILocation(line: 85, column: 28, scope: !740)
!751 = !DILocation(line: 85, column: 18, scope: !740)
!752 = !DILocation(line: 86, column: 20, scope: !740)
!753 = !DILocation(line: 87, column: 19, scope: !740)
!754 = !DILocation(line: 87, column: 27, scope: !740)
!755 = !DILocation(line: 87, column: 17, scope: !740)
!756 = !DILocation(line: 88, column: 19, scope: !740)
!757 = !DILocation(line: 89, column: 5, scope: !740)
!758 = !DILocation(line: 90, column: 1, scope: !740)
!759 = distinct !DISubprogram(name: "sooner", scope: !6, file: !6, line: 131, type: !7, scopeLine: 131, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!760 = !DILocation(line: 132, column: 5, scope: !759)
!761 = !DILocation(line: 132, column: 18, scope: !759)
!762 = !DILocation(line: 132, column: 25, scope: !759)
!763 = !DILocation(line: 132, column: 23, scope: !759)
!764 = !DILocation(line: 132, column: 11, scope: !759)
!765 = !DILocation(line: 133, column: 21, scope: !759)
!766 = !DILocation(line: 133, column: 26, scope: !759)
!767 = !DILocation(line: 133, column: 12, scope: !759)
!768 = !DILocation(line: 133, column: 37, scope: !759)
!769 = !DILocation(line: 133, column: 44, scope: !759)
!770 = !DILocation(line: 133, column: 42, scope: !759)
!771 = !DILocation(line: 133, column: 61, scope: !759)
!772 = !DILocation(line: 133, column: 51, scope: !759)
!773 = !DILocation(line: 133, column: 68, scope: !759)
!774 = !DILocation(line: 134, column: 1, scope: !759)
!775 = !DILocation(line: 133, column: 5, scope: !759)
