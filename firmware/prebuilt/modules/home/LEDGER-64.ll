target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_LEDGER.output.save_out, 0"
module asm ".set __sm_LEDGER.output.switch_out, 0"
module asm ".set __sm_LEDGER.output.text_out, 0"
module asm ".set __sm_LEDGER.input.restored_in, 0"
module asm ".set __sm_LEDGER.input.time_in, 0"
module asm ".set __sm_LEDGER.input.energy_in, 0"
module asm ".set __sm_LEDGER.input.pressed_in, 0"
module asm ".set __sm_LEDGER.input.mains_in, 0"

%struct.record = type { [7 x i16] }
%struct.time_of_day = type { i32, i16 }
%struct.appliances = type { i16 }
%struct.energy = type { i32, i32, i16 }
%struct.buttons = type { i16 }
%struct.mains = type { i16 }

@__sm_LEDGER_io_save_out_idx = external dso_local global i8, align 1
@__sm_LEDGER_io_switch_out_idx = external dso_local global i8, align 1
@__sm_LEDGER_io_text_out_idx = external dso_local global i8, align 1
@ready = internal global i16 0, align 2
@wanted = internal global i16 0, align 2
@day = internal global i32 0, align 2
@at_midnight = internal global i32 0, align 2
@now = internal global i32 0, align 2
@imported = internal global i32 0, align 2
@wait = internal global i16 0, align 2
@on = internal global i16 0, align 2
@__const.tell.text = private unnamed_addr constant [13 x i8] c"        Wh\0D\0A\00", align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @save_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_LEDGER_io_save_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_LEDGER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_LEDGER_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.LEDGER.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @switch_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_LEDGER_io_switch_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_LEDGER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @text_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_LEDGER_io_text_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_LEDGER_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #4, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local void @restored_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !24
  %7 = load i16, ptr %4, align 2, !dbg !25, !tbaa !13
  %8 = icmp uge i16 %7, 14, !dbg !25
  br i1 %8, label %9, label %11, !dbg !25

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !25, !tbaa !9
  br label %12, !dbg !25

11:                                               ; preds = %2
  br label %12, !dbg !25

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !25
  store ptr %13, ptr %5, align 2, !dbg !26, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !27, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !28
  br i1 %15, label %16, label %46, !dbg !29

16:                                               ; preds = %12
  %17 = load i16, ptr @ready, align 2, !dbg !30, !tbaa !16
  %18 = icmp ne i16 %17, 0, !dbg !30
  br i1 %18, label %46, label %19, !dbg !27

19:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !31
  %20 = load ptr, ptr %5, align 2, !dbg !32, !tbaa !9
  %21 = getelementptr inbounds %struct.record, ptr %20, i32 0, i32 0, !dbg !33
  %22 = getelementptr inbounds [7 x i16], ptr %21, i16 0, i16 0, !dbg !32
  store ptr %22, ptr %6, align 2, !dbg !34, !tbaa !9
  store i16 1, ptr @ready, align 2, !dbg !35, !tbaa !16
  store i16 -1, ptr @wanted, align 2, !dbg !36, !tbaa !16
  %23 = load ptr, ptr %6, align 2, !dbg !37, !tbaa !9
  %24 = getelementptr inbounds i16, ptr %23, i16 0, !dbg !37
  %25 = load i16, ptr %24, align 2, !dbg !37, !tbaa !16
  %26 = icmp eq i16 %25, 1, !dbg !38
  br i1 %26, label %27, label %45, !dbg !37

27:                                               ; preds = %19
  %28 = load ptr, ptr %6, align 2, !dbg !39, !tbaa !9
  %29 = getelementptr inbounds i16, ptr %28, i16 1, !dbg !39
  %30 = load i16, ptr %29, align 2, !dbg !39, !tbaa !16
  %31 = zext i16 %30 to i32, !dbg !39
  store i32 %31, ptr @day, align 2, !dbg !40, !tbaa !41
  %32 = load ptr, ptr %6, align 2, !dbg !43, !tbaa !9
  %33 = getelementptr inbounds i16, ptr %32, i16 3, !dbg !43
  %34 = load i16, ptr %33, align 2, !dbg !43, !tbaa !16
  %35 = zext i16 %34 to i32, !dbg !44
  %36 = shl i32 %35, 16, !dbg !45
  %37 = load ptr, ptr %6, align 2, !dbg !46, !tbaa !9
  %38 = getelementptr inbounds i16, ptr %37, i16 2, !dbg !46
  %39 = load i16, ptr %38, align 2, !dbg !46, !tbaa !16
  %40 = zext i16 %39 to i32, !dbg !46
  %41 = or i32 %36, %40, !dbg !47
  store i32 %41, ptr @at_midnight, align 2, !dbg !48, !tbaa !41
  %42 = load ptr, ptr %6, align 2, !dbg !49, !tbaa !9
  %43 = getelementptr inbounds i16, ptr %42, i16 4, !dbg !49
  %44 = load i16, ptr %43, align 2, !dbg !49, !tbaa !16
  store i16 %44, ptr @wanted, align 2, !dbg !50, !tbaa !16
  br label %45, !dbg !51

45:                                               ; preds = %27, %19
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !52
  br label %46, !dbg !52

46:                                               ; preds = %45, %16, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !53
  ret void, !dbg !53
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !54 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca i32, align 2
  %8 = alloca i32, align 2
  %9 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !55
  %10 = load i16, ptr %4, align 2, !dbg !56, !tbaa !13
  %11 = icmp uge i16 %10, 6, !dbg !56
  br i1 %11, label %12, label %14, !dbg !56

12:                                               ; preds = %2
  %13 = load ptr, ptr %3, align 2, !dbg !56, !tbaa !9
  br label %15, !dbg !56

14:                                               ; preds = %2
  br label %15, !dbg !56

15:                                               ; preds = %14, %12
  %16 = phi ptr [ %13, %12 ], [ null, %14 ], !dbg !56
  store ptr %16, ptr %5, align 2, !dbg !57, !tbaa !9
  %17 = load ptr, ptr %5, align 2, !dbg !58, !tbaa !9
  %18 = icmp eq ptr %17, null, !dbg !59
  br i1 %18, label %27, label %19, !dbg !60

19:                                               ; preds = %15
  %20 = load ptr, ptr %5, align 2, !dbg !61, !tbaa !9
  %21 = getelementptr inbounds %struct.time_of_day, ptr %20, i32 0, i32 1, !dbg !62
  %22 = load i16, ptr %21, align 2, !dbg !62, !tbaa !63
  %23 = icmp ne i16 %22, 0, !dbg !61
  br i1 %23, label %27, label %24, !dbg !65

24:                                               ; preds = %19
  %25 = load i16, ptr @ready, align 2, !dbg !66, !tbaa !16
  %26 = icmp ne i16 %25, 0, !dbg !66
  br i1 %26, label %28, label %27, !dbg !58

27:                                               ; preds = %24, %19, %15
  store i32 1, ptr %6, align 2
  br label %73, !dbg !67

28:                                               ; preds = %24
  %29 = load ptr, ptr %5, align 2, !dbg !68, !tbaa !9
  %30 = getelementptr inbounds %struct.time_of_day, ptr %29, i32 0, i32 0, !dbg !69
  %31 = load i32, ptr %30, align 2, !dbg !69, !tbaa !70
  store i32 %31, ptr @now, align 2, !dbg !71, !tbaa !41
  %32 = load i32, ptr @day, align 2, !dbg !72, !tbaa !41
  %33 = load i32, ptr @now, align 2, !dbg !73, !tbaa !41
  %34 = udiv i32 %33, 86400, !dbg !74
  %35 = icmp ne i32 %32, %34, !dbg !75
  br i1 %35, label %36, label %48, !dbg !72

36:                                               ; preds = %28
  call void @llvm.lifetime.start.p0(i64 4, ptr %7) #5, !dbg !76
  %37 = load i32, ptr @at_midnight, align 2, !dbg !77, !tbaa !41
  store i32 %37, ptr %7, align 2, !dbg !78, !tbaa !41
  call void @llvm.lifetime.start.p0(i64 4, ptr %8) #5, !dbg !76
  %38 = load i32, ptr @day, align 2, !dbg !79, !tbaa !41
  store i32 %38, ptr %8, align 2, !dbg !80, !tbaa !41
  %39 = load i32, ptr @now, align 2, !dbg !81, !tbaa !41
  %40 = udiv i32 %39, 86400, !dbg !82
  store i32 %40, ptr @day, align 2, !dbg !83, !tbaa !41
  %41 = load i32, ptr @imported, align 2, !dbg !84, !tbaa !41
  store i32 %41, ptr @at_midnight, align 2, !dbg !85, !tbaa !41
  %42 = call zeroext i16 @save() #4, !dbg !86
  %43 = icmp ne i16 %42, 0, !dbg !86
  br i1 %43, label %47, label %44, !dbg !87

44:                                               ; preds = %36
  %45 = load i32, ptr %7, align 2, !dbg !88, !tbaa !41
  store i32 %45, ptr @at_midnight, align 2, !dbg !89, !tbaa !41
  %46 = load i32, ptr %8, align 2, !dbg !90, !tbaa !41
  store i32 %46, ptr @day, align 2, !dbg !91, !tbaa !41
  br label %47, !dbg !92

47:                                               ; preds = %44, %36
  call void @llvm.lifetime.end.p0(i64 4, ptr %8) #5, !dbg !93
  call void @llvm.lifetime.end.p0(i64 4, ptr %7) #5, !dbg !93
  br label %48, !dbg !93

48:                                               ; preds = %47, %28
  call void @llvm.lifetime.start.p0(i64 4, ptr %9) #5, !dbg !94
  %49 = load i16, ptr @wait, align 2, !dbg !95, !tbaa !16
  %50 = icmp eq i16 %49, 0, !dbg !96
  br i1 %50, label %51, label %59, !dbg !97

51:                                               ; preds = %48
  %52 = call i32 @draw() #4, !dbg !98
  store i32 %52, ptr %9, align 2, !dbg !99, !tbaa !41
  %53 = icmp ne i32 %52, 0, !dbg !100
  br i1 %53, label %54, label %59, !dbg !95

54:                                               ; preds = %51
  %55 = load i32, ptr %9, align 2, !dbg !101, !tbaa !41
  %56 = trunc i32 %55 to i16, !dbg !102
  %57 = urem i16 %56, 16, !dbg !103
  %58 = add i16 1, %57, !dbg !104
  store i16 %58, ptr @wait, align 2, !dbg !105, !tbaa !16
  br label %67, !dbg !106

59:                                               ; preds = %51, %48
  %60 = load i16, ptr @wait, align 2, !dbg !107, !tbaa !16
  %61 = icmp ugt i16 %60, 1, !dbg !108
  br i1 %61, label %62, label %65, !dbg !107

62:                                               ; preds = %59
  %63 = load i16, ptr @wait, align 2, !dbg !109, !tbaa !16
  %64 = add i16 %63, -1, !dbg !109
  store i16 %64, ptr @wait, align 2, !dbg !109, !tbaa !16
  br label %66, !dbg !110

65:                                               ; preds = %59
  call void @switch_appliances() #4, !dbg !111
  br label %66

66:                                               ; preds = %65, %62
  br label %67

67:                                               ; preds = %66, %54
  %68 = load i32, ptr @now, align 2, !dbg !112, !tbaa !41
  %69 = urem i32 %68, 60, !dbg !113
  %70 = icmp eq i32 %69, 0, !dbg !114
  br i1 %70, label %71, label %72, !dbg !112

71:                                               ; preds = %67
  call void @tell() #4, !dbg !115
  br label %72, !dbg !116

72:                                               ; preds = %71, %67
  call void @llvm.lifetime.end.p0(i64 4, ptr %9) #5, !dbg !117
  store i32 0, ptr %6, align 2, !dbg !117
  br label %73, !dbg !117

73:                                               ; preds = %72, %27
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !117
  %74 = load i32, ptr %6, align 2
  switch i32 %74, label %76 [
    i32 0, label %75
    i32 1, label %75
  ]

75:                                               ; preds = %73, %73
  ret void, !dbg !117

76:                                               ; preds = %73
  unreachable
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @save() #0 section ".sm.LEDGER.text" !dbg !118 {
  %1 = alloca %struct.record, align 2
  call void @llvm.lifetime.start.p0(i64 14, ptr %1) #5, !dbg !119
  %2 = getelementptr inbounds %struct.record, ptr %1, i32 0, i32 0, !dbg !120
  store i16 1, ptr %2, align 2, !dbg !121, !tbaa !16
  %3 = getelementptr inbounds i16, ptr %2, i16 1, !dbg !121
  %4 = load i32, ptr @day, align 2, !dbg !122, !tbaa !41
  %5 = trunc i32 %4 to i16, !dbg !123
  store i16 %5, ptr %3, align 2, !dbg !121, !tbaa !16
  %6 = getelementptr inbounds i16, ptr %2, i16 2, !dbg !121
  %7 = load i32, ptr @at_midnight, align 2, !dbg !124, !tbaa !41
  %8 = trunc i32 %7 to i16, !dbg !125
  store i16 %8, ptr %6, align 2, !dbg !121, !tbaa !16
  %9 = getelementptr inbounds i16, ptr %2, i16 3, !dbg !121
  %10 = load i32, ptr @at_midnight, align 2, !dbg !126, !tbaa !41
  %11 = lshr i32 %10, 16, !dbg !127
  %12 = trunc i32 %11 to i16, !dbg !128
  store i16 %12, ptr %9, align 2, !dbg !121, !tbaa !16
  %13 = getelementptr inbounds i16, ptr %2, i16 4, !dbg !121
  %14 = load i16, ptr @wanted, align 2, !dbg !129, !tbaa !16
  store i16 %14, ptr %13, align 2, !dbg !121, !tbaa !16
  %15 = getelementptr inbounds i16, ptr %2, i16 5, !dbg !121
  %16 = getelementptr inbounds i16, ptr %2, i16 7, !dbg !121
  br label %17, !dbg !121

17:                                               ; preds = %17, %0
  %18 = phi ptr [ %15, %0 ], [ %19, %17 ], !dbg !121
  store i16 0, ptr %18, align 2, !dbg !121, !tbaa !16
  %19 = getelementptr inbounds i16, ptr %18, i16 1, !dbg !121
  %20 = icmp eq ptr %19, %16, !dbg !121
  br i1 %20, label %21, label %17, !dbg !121

21:                                               ; preds = %17
  %22 = call zeroext i16 @save_out(ptr noundef %1, i16 noundef 14) #4, !dbg !130
  %23 = icmp eq i16 %22, 0, !dbg !130
  %24 = zext i1 %23 to i16, !dbg !130
  call void @llvm.lifetime.end.p0(i64 14, ptr %1) #5, !dbg !131
  ret i16 %24, !dbg !132
}

; Function Attrs: optsize
declare !dbg !133 dso_local i32 @draw() #1 section ".sm.RANDOM.entry"

; Function Attrs: nounwind optsize
define internal void @switch_appliances() #0 section ".sm.LEDGER.text" !dbg !135 {
  %1 = alloca %struct.appliances, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !136
  %2 = getelementptr inbounds %struct.appliances, ptr %1, i32 0, i32 0, !dbg !137
  %3 = load i16, ptr @wanted, align 2, !dbg !138, !tbaa !16
  store i16 %3, ptr %2, align 2, !dbg !137, !tbaa !139
  %4 = load i16, ptr @on, align 2, !dbg !141, !tbaa !16
  %5 = load i16, ptr @wanted, align 2, !dbg !142, !tbaa !16
  %6 = icmp ne i16 %4, %5, !dbg !143
  br i1 %6, label %7, label %12, !dbg !144

7:                                                ; preds = %0
  %8 = call zeroext i16 @switch_out(ptr noundef %1, i16 noundef 2) #4, !dbg !145
  %9 = icmp eq i16 %8, 0, !dbg !145
  br i1 %9, label %10, label %12, !dbg !141

10:                                               ; preds = %7
  %11 = load i16, ptr @wanted, align 2, !dbg !146, !tbaa !16
  store i16 %11, ptr @on, align 2, !dbg !147, !tbaa !16
  br label %12, !dbg !148

12:                                               ; preds = %10, %7, %0
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !149
  ret void, !dbg !149
}

; Function Attrs: nounwind optsize
define internal void @tell() #0 section ".sm.LEDGER.text" !dbg !150 {
  %1 = alloca i32, align 2
  %2 = alloca [13 x i8], align 2
  %3 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #5, !dbg !151
  %4 = load i32, ptr @imported, align 2, !dbg !152, !tbaa !41
  %5 = load i32, ptr @at_midnight, align 2, !dbg !153, !tbaa !41
  %6 = sub i32 %4, %5, !dbg !154
  store i32 %6, ptr %1, align 2, !dbg !155, !tbaa !41
  call void @llvm.lifetime.start.p0(i64 13, ptr %2) #5, !dbg !156
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %2, ptr align 2 @__const.tell.text, i16 13, i1 false), !dbg !157
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !158
  store i16 8, ptr %3, align 2, !dbg !159, !tbaa !13
  br label %7, !dbg !158

7:                                                ; preds = %19, %0
  %8 = load i16, ptr %3, align 2, !dbg !160, !tbaa !13
  %9 = add i16 %8, -1, !dbg !160
  store i16 %9, ptr %3, align 2, !dbg !160, !tbaa !13
  %10 = icmp ne i16 %8, 0, !dbg !161
  br i1 %10, label %12, label %11, !dbg !162

11:                                               ; preds = %7
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !162
  br label %22

12:                                               ; preds = %7
  %13 = load i32, ptr %1, align 2, !dbg !163, !tbaa !41
  %14 = urem i32 %13, 10, !dbg !164
  %15 = add i32 48, %14, !dbg !165
  %16 = trunc i32 %15 to i8, !dbg !166
  %17 = load i16, ptr %3, align 2, !dbg !167, !tbaa !13
  %18 = getelementptr inbounds [13 x i8], ptr %2, i16 0, i16 %17, !dbg !168
  store i8 %16, ptr %18, align 1, !dbg !169, !tbaa !170
  br label %19, !dbg !171

19:                                               ; preds = %12
  %20 = load i32, ptr %1, align 2, !dbg !172, !tbaa !41
  %21 = udiv i32 %20, 10, !dbg !172
  store i32 %21, ptr %1, align 2, !dbg !172, !tbaa !41
  br label %7, !dbg !162, !llvm.loop !173

22:                                               ; preds = %11
  %23 = getelementptr inbounds [13 x i8], ptr %2, i16 0, i16 0, !dbg !175
  %24 = call zeroext i16 @text_out(ptr noundef %23, i16 noundef 12) #4, !dbg !176
  call void @llvm.lifetime.end.p0(i64 13, ptr %2) #5, !dbg !177
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #5, !dbg !177
  ret void, !dbg !177
}

; Function Attrs: nounwind optsize
define dso_local void @energy_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !178 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !179
  %6 = load i16, ptr %4, align 2, !dbg !180, !tbaa !13
  %7 = icmp uge i16 %6, 10, !dbg !180
  br i1 %7, label %8, label %10, !dbg !180

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !180, !tbaa !9
  br label %11, !dbg !180

10:                                               ; preds = %2
  br label %11, !dbg !180

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !180
  store ptr %12, ptr %5, align 2, !dbg !181, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !182, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !183
  br i1 %14, label %15, label %19, !dbg !182

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !184, !tbaa !9
  %17 = getelementptr inbounds %struct.energy, ptr %16, i32 0, i32 0, !dbg !185
  %18 = load i32, ptr %17, align 2, !dbg !185, !tbaa !186
  store i32 %18, ptr @imported, align 2, !dbg !188, !tbaa !41
  br label %19, !dbg !189

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !190
  ret void, !dbg !190
}

; Function Attrs: nounwind optsize
define dso_local void @pressed_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !191 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !192
  %6 = load i16, ptr %4, align 2, !dbg !193, !tbaa !13
  %7 = icmp uge i16 %6, 2, !dbg !193
  br i1 %7, label %8, label %10, !dbg !193

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !193, !tbaa !9
  br label %11, !dbg !193

10:                                               ; preds = %2
  br label %11, !dbg !193

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !193
  store ptr %12, ptr %5, align 2, !dbg !194, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !195, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !196
  br i1 %14, label %15, label %24, !dbg !197

15:                                               ; preds = %11
  %16 = load i16, ptr @ready, align 2, !dbg !198, !tbaa !16
  %17 = icmp ne i16 %16, 0, !dbg !198
  br i1 %17, label %18, label %24, !dbg !195

18:                                               ; preds = %15
  %19 = load ptr, ptr %5, align 2, !dbg !199, !tbaa !9
  %20 = getelementptr inbounds %struct.buttons, ptr %19, i32 0, i32 0, !dbg !200
  %21 = load i16, ptr %20, align 2, !dbg !200, !tbaa !201
  %22 = load i16, ptr @wanted, align 2, !dbg !203, !tbaa !16
  %23 = xor i16 %22, %21, !dbg !203
  store i16 %23, ptr @wanted, align 2, !dbg !203, !tbaa !16
  br label %24, !dbg !204

24:                                               ; preds = %18, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !205
  ret void, !dbg !205
}

; Function Attrs: nounwind optsize
define dso_local void @mains_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !206 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !207
  %6 = load i16, ptr %4, align 2, !dbg !208, !tbaa !13
  %7 = icmp uge i16 %6, 2, !dbg !208
  br i1 %7, label %8, label %10, !dbg !208

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !208, !tbaa !9
  br label %11, !dbg !208

10:                                               ; preds = %2
  br label %11, !dbg !208

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !208
  store ptr %12, ptr %5, align 2, !dbg !209, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !210, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !211
  br i1 %14, label %15, label %25, !dbg !212

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !213, !tbaa !9
  %17 = getelementptr inbounds %struct.mains, ptr %16, i32 0, i32 0, !dbg !214
  %18 = load i16, ptr %17, align 2, !dbg !214, !tbaa !215
  %19 = icmp ne i16 %18, 0, !dbg !213
  br i1 %19, label %20, label %25, !dbg !217

20:                                               ; preds = %15
  %21 = load i16, ptr @ready, align 2, !dbg !218, !tbaa !16
  %22 = icmp ne i16 %21, 0, !dbg !218
  br i1 %22, label %23, label %25, !dbg !210

23:                                               ; preds = %20
  %24 = call zeroext i16 @save() #4, !dbg !219
  br label %25, !dbg !220

25:                                               ; preds = %23, %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !221
  ret void, !dbg !221
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nobuiltin optsize "no-builtins" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "ledger.c", directory: "", checksumkind: CSK_MD5, checksum: "d35e0f111f67205bcd3869aa21da348d")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "save_out", scope: !6, file: !6, line: 11, type: !7, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "ledger.c", directory: "", checksumkind: CSK_MD5, checksum: "d35e0f111f67205bcd3869aa21da348d")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 11, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_LEDGER_send_output", scope: !6, file: !6, line: 11, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "switch_out", scope: !6, file: !6, line: 12, type: !7, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 12, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "text_out", scope: !6, file: !6, line: 13, type: !7, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 13, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "restored_in", scope: !6, file: !6, line: 25, type: !7, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 26, column: 5, scope: !23)
!25 = !DILocation(line: 26, column: 37, scope: !23)
!26 = !DILocation(line: 26, column: 26, scope: !23)
!27 = !DILocation(line: 27, column: 9, scope: !23)
!28 = !DILocation(line: 27, column: 18, scope: !23)
!29 = !DILocation(line: 27, column: 26, scope: !23)
!30 = !DILocation(line: 27, column: 30, scope: !23)
!31 = !DILocation(line: 28, column: 9, scope: !23)
!32 = !DILocation(line: 28, column: 33, scope: !23)
!33 = !DILocation(line: 28, column: 43, scope: !23)
!34 = !DILocation(line: 28, column: 25, scope: !23)
!35 = !DILocation(line: 29, column: 15, scope: !23)
!36 = !DILocation(line: 30, column: 16, scope: !23)
!37 = !DILocation(line: 31, column: 13, scope: !23)
!38 = !DILocation(line: 31, column: 22, scope: !23)
!39 = !DILocation(line: 32, column: 19, scope: !23)
!40 = !DILocation(line: 32, column: 17, scope: !23)
!41 = !{!42, !42, i64 0}
!42 = !{!"long", !11, i64 0}
!43 = !DILocation(line: 33, column: 37, scope: !23)
!44 = !DILocation(line: 33, column: 27, scope: !23)
!45 = !DILocation(line: 33, column: 46, scope: !23)
!46 = !DILocation(line: 33, column: 54, scope: !23)
!47 = !DILocation(line: 33, column: 52, scope: !23)
!48 = !DILocation(line: 33, column: 25, scope: !23)
!49 = !DILocation(line: 34, column: 22, scope: !23)
!50 = !DILocation(line: 34, column: 20, scope: !23)
!51 = !DILocation(line: 35, column: 9, scope: !23)
!52 = !DILocation(line: 36, column: 5, scope: !23)
!53 = !DILocation(line: 37, column: 1, scope: !23)
!54 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 56, type: !7, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!55 = !DILocation(line: 57, column: 5, scope: !54)
!56 = !DILocation(line: 57, column: 38, scope: !54)
!57 = !DILocation(line: 57, column: 31, scope: !54)
!58 = !DILocation(line: 58, column: 9, scope: !54)
!59 = !DILocation(line: 58, column: 14, scope: !54)
!60 = !DILocation(line: 58, column: 22, scope: !54)
!61 = !DILocation(line: 58, column: 25, scope: !54)
!62 = !DILocation(line: 58, column: 31, scope: !54)
!63 = !{!64, !17, i64 4}
!64 = !{!"time_of_day", !42, i64 0, !17, i64 4}
!65 = !DILocation(line: 58, column: 36, scope: !54)
!66 = !DILocation(line: 58, column: 40, scope: !54)
!67 = !DILocation(line: 59, column: 9, scope: !54)
!68 = !DILocation(line: 61, column: 11, scope: !54)
!69 = !DILocation(line: 61, column: 17, scope: !54)
!70 = !{!64, !42, i64 0}
!71 = !DILocation(line: 61, column: 9, scope: !54)
!72 = !DILocation(line: 62, column: 9, scope: !54)
!73 = !DILocation(line: 62, column: 16, scope: !54)
!74 = !DILocation(line: 62, column: 20, scope: !54)
!75 = !DILocation(line: 62, column: 13, scope: !54)
!76 = !DILocation(line: 63, column: 9, scope: !54)
!77 = !DILocation(line: 63, column: 27, scope: !54)
!78 = !DILocation(line: 63, column: 18, scope: !54)
!79 = !DILocation(line: 63, column: 52, scope: !54)
!80 = !DILocation(line: 63, column: 40, scope: !54)
!81 = !DILocation(line: 64, column: 15, scope: !54)
!82 = !DILocation(line: 64, column: 19, scope: !54)
!83 = !DILocation(line: 64, column: 13, scope: !54)
!84 = !DILocation(line: 65, column: 23, scope: !54)
!85 = !DILocation(line: 65, column: 21, scope: !54)
!86 = !DILocation(line: 66, column: 14, scope: !54)
!87 = !DILocation(line: 66, column: 13, scope: !54)
!88 = !DILocation(line: 67, column: 27, scope: !54)
!89 = !DILocation(line: 67, column: 25, scope: !54)
!90 = !DILocation(line: 68, column: 19, scope: !54)
!91 = !DILocation(line: 68, column: 17, scope: !54)
!92 = !DILocation(line: 69, column: 9, scope: !54)
!93 = !DILocation(line: 70, column: 5, scope: !54)
!94 = !DILocation(line: 71, column: 5, scope: !54)
!95 = !DILocation(line: 72, column: 9, scope: !54)
!96 = !DILocation(line: 72, column: 14, scope: !54)
!97 = !DILocation(line: 72, column: 19, scope: !54)
!98 = !DILocation(line: 72, column: 30, scope: !54)
!99 = !DILocation(line: 72, column: 28, scope: !54)
!100 = !DILocation(line: 72, column: 38, scope: !54)
!101 = !DILocation(line: 73, column: 30, scope: !54)
!102 = !DILocation(line: 73, column: 20, scope: !54)
!103 = !DILocation(line: 73, column: 35, scope: !54)
!104 = !DILocation(line: 73, column: 18, scope: !54)
!105 = !DILocation(line: 73, column: 14, scope: !54)
!106 = !DILocation(line: 74, column: 5, scope: !54)
!107 = !DILocation(line: 74, column: 16, scope: !54)
!108 = !DILocation(line: 74, column: 21, scope: !54)
!109 = !DILocation(line: 75, column: 13, scope: !54)
!110 = !DILocation(line: 76, column: 5, scope: !54)
!111 = !DILocation(line: 77, column: 9, scope: !54)
!112 = !DILocation(line: 79, column: 9, scope: !54)
!113 = !DILocation(line: 79, column: 13, scope: !54)
!114 = !DILocation(line: 79, column: 33, scope: !54)
!115 = !DILocation(line: 80, column: 9, scope: !54)
!116 = !DILocation(line: 81, column: 5, scope: !54)
!117 = !DILocation(line: 82, column: 1, scope: !54)
!118 = distinct !DISubprogram(name: "save", scope: !6, file: !6, line: 20, type: !7, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!119 = !DILocation(line: 21, column: 5, scope: !118)
!120 = !DILocation(line: 21, column: 28, scope: !118)
!121 = !DILocation(line: 21, column: 29, scope: !118)
!122 = !DILocation(line: 21, column: 47, scope: !118)
!123 = !DILocation(line: 21, column: 37, scope: !118)
!124 = !DILocation(line: 21, column: 62, scope: !118)
!125 = !DILocation(line: 21, column: 52, scope: !118)
!126 = !DILocation(line: 21, column: 86, scope: !118)
!127 = !DILocation(line: 21, column: 98, scope: !118)
!128 = !DILocation(line: 21, column: 75, scope: !118)
!129 = !DILocation(line: 21, column: 106, scope: !118)
!130 = !DILocation(line: 22, column: 12, scope: !118)
!131 = !DILocation(line: 23, column: 1, scope: !118)
!132 = !DILocation(line: 22, column: 5, scope: !118)
!133 = !DISubprogram(name: "draw", scope: !134, file: !134, line: 36, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!134 = !DIFile(filename: "home.h", directory: "", checksumkind: CSK_MD5, checksum: "e7dfaae553c1bfa3383a9df202bb1cd2")
!135 = distinct !DISubprogram(name: "switch_appliances", scope: !6, file: !6, line: 39, type: !7, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!136 = !DILocation(line: 40, column: 5, scope: !135)
!137 = !DILocation(line: 40, column: 36, scope: !135)
!138 = !DILocation(line: 40, column: 37, scope: !135)
!139 = !{!140, !17, i64 0}
!140 = !{!"appliances", !17, i64 0}
!141 = !DILocation(line: 41, column: 9, scope: !135)
!142 = !DILocation(line: 41, column: 15, scope: !135)
!143 = !DILocation(line: 41, column: 12, scope: !135)
!144 = !DILocation(line: 41, column: 22, scope: !135)
!145 = !DILocation(line: 41, column: 25, scope: !135)
!146 = !DILocation(line: 42, column: 14, scope: !135)
!147 = !DILocation(line: 42, column: 12, scope: !135)
!148 = !DILocation(line: 43, column: 5, scope: !135)
!149 = !DILocation(line: 44, column: 1, scope: !135)
!150 = distinct !DISubprogram(name: "tell", scope: !6, file: !6, line: 46, type: !7, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!151 = !DILocation(line: 47, column: 5, scope: !150)
!152 = !DILocation(line: 47, column: 22, scope: !150)
!153 = !DILocation(line: 47, column: 33, scope: !150)
!154 = !DILocation(line: 47, column: 31, scope: !150)
!155 = !DILocation(line: 47, column: 14, scope: !150)
!156 = !DILocation(line: 48, column: 5, scope: !150)
!157 = !DILocation(line: 48, column: 28, scope: !150)
!158 = !DILocation(line: 49, column: 10, scope: !150)
!159 = !DILocation(line: 49, column: 19, scope: !150)
!160 = !DILocation(line: 49, column: 35, scope: !150)
!161 = !DILocation(line: 49, column: 38, scope: !150)
!162 = !DILocation(line: 49, column: 5, scope: !150)
!163 = !DILocation(line: 50, column: 36, scope: !150)
!164 = !DILocation(line: 50, column: 42, scope: !150)
!165 = !DILocation(line: 50, column: 34, scope: !150)
!166 = !DILocation(line: 50, column: 23, scope: !150)
!167 = !DILocation(line: 50, column: 14, scope: !150)
!168 = !DILocation(line: 50, column: 9, scope: !150)
!169 = !DILocation(line: 50, column: 21, scope: !150)
!170 = !{!11, !11, i64 0}
!171 = !DILocation(line: 51, column: 5, scope: !150)
!172 = !DILocation(line: 49, column: 50, scope: !150)
!173 = distinct !{!173, !162, !171, !174}
!174 = !{!"llvm.loop.mustprogress"}
!175 = !DILocation(line: 53, column: 51, scope: !150)
!176 = !DILocation(line: 53, column: 11, scope: !150)
!177 = !DILocation(line: 54, column: 1, scope: !150)
!178 = distinct !DISubprogram(name: "energy_in", scope: !6, file: !6, line: 84, type: !7, scopeLine: 84, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!179 = !DILocation(line: 85, column: 5, scope: !178)
!180 = !DILocation(line: 85, column: 35, scope: !178)
!181 = !DILocation(line: 85, column: 26, scope: !178)
!182 = !DILocation(line: 86, column: 9, scope: !178)
!183 = !DILocation(line: 86, column: 16, scope: !178)
!184 = !DILocation(line: 87, column: 20, scope: !178)
!185 = !DILocation(line: 87, column: 28, scope: !178)
!186 = !{!187, !42, i64 0}
!187 = !{!"energy", !42, i64 0, !42, i64 4, !17, i64 8}
!188 = !DILocation(line: 87, column: 18, scope: !178)
!189 = !DILocation(line: 88, column: 5, scope: !178)
!190 = !DILocation(line: 89, column: 1, scope: !178)
!191 = distinct !DISubprogram(name: "pressed_in", scope: !6, file: !6, line: 92, type: !7, scopeLine: 92, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!192 = !DILocation(line: 93, column: 5, scope: !191)
!193 = !DILocation(line: 93, column: 37, scope: !191)
!194 = !DILocation(line: 93, column: 27, scope: !191)
!195 = !DILocation(line: 94, column: 9, scope: !191)
!196 = !DILocation(line: 94, column: 17, scope: !191)
!197 = !DILocation(line: 94, column: 25, scope: !191)
!198 = !DILocation(line: 94, column: 28, scope: !191)
!199 = !DILocation(line: 95, column: 19, scope: !191)
!200 = !DILocation(line: 95, column: 28, scope: !191)
!201 = !{!202, !17, i64 0}
!202 = !{!"buttons", !17, i64 0}
!203 = !DILocation(line: 95, column: 16, scope: !191)
!204 = !DILocation(line: 96, column: 5, scope: !191)
!205 = !DILocation(line: 97, column: 1, scope: !191)
!206 = distinct !DISubprogram(name: "mains_in", scope: !6, file: !6, line: 99, type: !7, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!207 = !DILocation(line: 100, column: 5, scope: !206)
!208 = !DILocation(line: 100, column: 33, scope: !206)
!209 = !DILocation(line: 100, column: 25, scope: !206)
!210 = !DILocation(line: 101, column: 9, scope: !206)
!211 = !DILocation(line: 101, column: 15, scope: !206)
!212 = !DILocation(line: 101, column: 23, scope: !206)
!213 = !DILocation(line: 101, column: 26, scope: !206)
!214 = !DILocation(line: 101, column: 33, scope: !206)
!215 = !{!216, !17, i64 0}
!216 = !{!"mains", !17, i64 0}
!217 = !DILocation(line: 101, column: 40, scope: !206)
!218 = !DILocation(line: 101, column: 43, scope: !206)
!219 = !DILocation(line: 102, column: 15, scope: !206)
!220 = !DILocation(line: 103, column: 5, scope: !206)
!221 = !DILocation(line: 104, column: 1, scope: !206)
