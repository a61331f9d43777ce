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

%struct.restored = type { i16, %struct.record }
%struct.record = type { [6 x i16] }
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
  br i1 %15, label %16, label %47, !dbg !29

16:                                               ; preds = %12
  %17 = load i16, ptr @ready, align 2, !dbg !30, !tbaa !16
  %18 = icmp ne i16 %17, 0, !dbg !30
  br i1 %18, label %47, label %19, !dbg !27

19:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #5, !dbg !31
  %20 = load ptr, ptr %5, align 2, !dbg !32, !tbaa !9
  %21 = getelementptr inbounds %struct.restored, ptr %20, i32 0, i32 1, !dbg !33
  %22 = getelementptr inbounds %struct.record, ptr %21, i32 0, i32 0, !dbg !34
  %23 = getelementptr inbounds [6 x i16], ptr %22, i16 0, i16 0, !dbg !32
  store ptr %23, ptr %6, align 2, !dbg !35, !tbaa !9
  store i16 1, ptr @ready, align 2, !dbg !36, !tbaa !16
  store i16 -1, ptr @wanted, align 2, !dbg !37, !tbaa !16
  %24 = load ptr, ptr %5, align 2, !dbg !38, !tbaa !9
  %25 = getelementptr inbounds %struct.restored, ptr %24, i32 0, i32 0, !dbg !39
  %26 = load i16, ptr %25, align 2, !dbg !39, !tbaa !40
  %27 = icmp ne i16 %26, 0, !dbg !38
  br i1 %27, label %28, label %46, !dbg !38

28:                                               ; preds = %19
  %29 = load ptr, ptr %6, align 2, !dbg !43, !tbaa !9
  %30 = getelementptr inbounds i16, ptr %29, i16 0, !dbg !43
  %31 = load i16, ptr %30, align 2, !dbg !43, !tbaa !16
  %32 = zext i16 %31 to i32, !dbg !43
  store i32 %32, ptr @day, align 2, !dbg !44, !tbaa !45
  %33 = load ptr, ptr %6, align 2, !dbg !47, !tbaa !9
  %34 = getelementptr inbounds i16, ptr %33, i16 2, !dbg !47
  %35 = load i16, ptr %34, align 2, !dbg !47, !tbaa !16
  %36 = zext i16 %35 to i32, !dbg !48
  %37 = shl i32 %36, 16, !dbg !49
  %38 = load ptr, ptr %6, align 2, !dbg !50, !tbaa !9
  %39 = getelementptr inbounds i16, ptr %38, i16 1, !dbg !50
  %40 = load i16, ptr %39, align 2, !dbg !50, !tbaa !16
  %41 = zext i16 %40 to i32, !dbg !50
  %42 = or i32 %37, %41, !dbg !51
  store i32 %42, ptr @at_midnight, align 2, !dbg !52, !tbaa !45
  %43 = load ptr, ptr %6, align 2, !dbg !53, !tbaa !9
  %44 = getelementptr inbounds i16, ptr %43, i16 3, !dbg !53
  %45 = load i16, ptr %44, align 2, !dbg !53, !tbaa !16
  store i16 %45, ptr @wanted, align 2, !dbg !54, !tbaa !16
  br label %46, !dbg !55

46:                                               ; preds = %28, %19
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #5, !dbg !56
  br label %47, !dbg !56

47:                                               ; preds = %46, %16, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !57
  ret void, !dbg !57
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !58 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca i32, align 2
  %8 = alloca i32, align 2
  %9 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !59
  %10 = load i16, ptr %4, align 2, !dbg !60, !tbaa !13
  %11 = icmp uge i16 %10, 6, !dbg !60
  br i1 %11, label %12, label %14, !dbg !60

12:                                               ; preds = %2
  %13 = load ptr, ptr %3, align 2, !dbg !60, !tbaa !9
  br label %15, !dbg !60

14:                                               ; preds = %2
  br label %15, !dbg !60

15:                                               ; preds = %14, %12
  %16 = phi ptr [ %13, %12 ], [ null, %14 ], !dbg !60
  store ptr %16, ptr %5, align 2, !dbg !61, !tbaa !9
  %17 = load ptr, ptr %5, align 2, !dbg !62, !tbaa !9
  %18 = icmp eq ptr %17, null, !dbg !63
  br i1 %18, label %27, label %19, !dbg !64

19:                                               ; preds = %15
  %20 = load ptr, ptr %5, align 2, !dbg !65, !tbaa !9
  %21 = getelementptr inbounds %struct.time_of_day, ptr %20, i32 0, i32 1, !dbg !66
  %22 = load i16, ptr %21, align 2, !dbg !66, !tbaa !67
  %23 = icmp ne i16 %22, 0, !dbg !65
  br i1 %23, label %27, label %24, !dbg !69

24:                                               ; preds = %19
  %25 = load i16, ptr @ready, align 2, !dbg !70, !tbaa !16
  %26 = icmp ne i16 %25, 0, !dbg !70
  br i1 %26, label %28, label %27, !dbg !62

27:                                               ; preds = %24, %19, %15
  store i32 1, ptr %6, align 2
  br label %73, !dbg !71

28:                                               ; preds = %24
  %29 = load ptr, ptr %5, align 2, !dbg !72, !tbaa !9
  %30 = getelementptr inbounds %struct.time_of_day, ptr %29, i32 0, i32 0, !dbg !73
  %31 = load i32, ptr %30, align 2, !dbg !73, !tbaa !74
  store i32 %31, ptr @now, align 2, !dbg !75, !tbaa !45
  %32 = load i32, ptr @day, align 2, !dbg !76, !tbaa !45
  %33 = load i32, ptr @now, align 2, !dbg !77, !tbaa !45
  %34 = udiv i32 %33, 86400, !dbg !78
  %35 = icmp ne i32 %32, %34, !dbg !79
  br i1 %35, label %36, label %48, !dbg !76

36:                                               ; preds = %28
  call void @llvm.lifetime.start.p0(i64 4, ptr %7) #5, !dbg !80
  %37 = load i32, ptr @at_midnight, align 2, !dbg !81, !tbaa !45
  store i32 %37, ptr %7, align 2, !dbg !82, !tbaa !45
  call void @llvm.lifetime.start.p0(i64 4, ptr %8) #5, !dbg !80
  %38 = load i32, ptr @day, align 2, !dbg !83, !tbaa !45
  store i32 %38, ptr %8, align 2, !dbg !84, !tbaa !45
  %39 = load i32, ptr @now, align 2, !dbg !85, !tbaa !45
  %40 = udiv i32 %39, 86400, !dbg !86
  store i32 %40, ptr @day, align 2, !dbg !87, !tbaa !45
  %41 = load i32, ptr @imported, align 2, !dbg !88, !tbaa !45
  store i32 %41, ptr @at_midnight, align 2, !dbg !89, !tbaa !45
  %42 = call zeroext i16 @save() #4, !dbg !90
  %43 = icmp ne i16 %42, 0, !dbg !90
  br i1 %43, label %47, label %44, !dbg !91

44:                                               ; preds = %36
  %45 = load i32, ptr %7, align 2, !dbg !92, !tbaa !45
  store i32 %45, ptr @at_midnight, align 2, !dbg !93, !tbaa !45
  %46 = load i32, ptr %8, align 2, !dbg !94, !tbaa !45
  store i32 %46, ptr @day, align 2, !dbg !95, !tbaa !45
  br label %47, !dbg !96

47:                                               ; preds = %44, %36
  call void @llvm.lifetime.end.p0(i64 4, ptr %8) #5, !dbg !97
  call void @llvm.lifetime.end.p0(i64 4, ptr %7) #5, !dbg !97
  br label %48, !dbg !97

48:                                               ; preds = %47, %28
  call void @llvm.lifetime.start.p0(i64 4, ptr %9) #5, !dbg !98
  %49 = load i16, ptr @wait, align 2, !dbg !99, !tbaa !16
  %50 = icmp eq i16 %49, 0, !dbg !100
  br i1 %50, label %51, label %59, !dbg !101

51:                                               ; preds = %48
  %52 = call i32 @draw() #4, !dbg !102
  store i32 %52, ptr %9, align 2, !dbg !103, !tbaa !45
  %53 = icmp ne i32 %52, 0, !dbg !104
  br i1 %53, label %54, label %59, !dbg !99

54:                                               ; preds = %51
  %55 = load i32, ptr %9, align 2, !dbg !105, !tbaa !45
  %56 = trunc i32 %55 to i16, !dbg !106
  %57 = urem i16 %56, 16, !dbg !107
  %58 = add i16 1, %57, !dbg !108
  store i16 %58, ptr @wait, align 2, !dbg !109, !tbaa !16
  br label %67, !dbg !110

59:                                               ; preds = %51, %48
  %60 = load i16, ptr @wait, align 2, !dbg !111, !tbaa !16
  %61 = icmp ugt i16 %60, 1, !dbg !112
  br i1 %61, label %62, label %65, !dbg !111

62:                                               ; preds = %59
  %63 = load i16, ptr @wait, align 2, !dbg !113, !tbaa !16
  %64 = add i16 %63, -1, !dbg !113
  store i16 %64, ptr @wait, align 2, !dbg !113, !tbaa !16
  br label %66, !dbg !114

65:                                               ; preds = %59
  call void @switch_appliances() #4, !dbg !115
  br label %66

66:                                               ; preds = %65, %62
  br label %67

67:                                               ; preds = %66, %54
  %68 = load i32, ptr @now, align 2, !dbg !116, !tbaa !45
  %69 = urem i32 %68, 60, !dbg !117
  %70 = icmp eq i32 %69, 0, !dbg !118
  br i1 %70, label %71, label %72, !dbg !116

71:                                               ; preds = %67
  call void @tell() #4, !dbg !119
  br label %72, !dbg !120

72:                                               ; preds = %71, %67
  call void @llvm.lifetime.end.p0(i64 4, ptr %9) #5, !dbg !121
  store i32 0, ptr %6, align 2, !dbg !121
  br label %73, !dbg !121

73:                                               ; preds = %72, %27
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !121
  %74 = load i32, ptr %6, align 2
  switch i32 %74, label %76 [
    i32 0, label %75
    i32 1, label %75
  ]

75:                                               ; preds = %73, %73
  ret void, !dbg !121

76:                                               ; preds = %73
  unreachable
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @save() #0 section ".sm.LEDGER.text" !dbg !122 {
  %1 = alloca %struct.record, align 2
  call void @llvm.lifetime.start.p0(i64 12, ptr %1) #5, !dbg !123
  %2 = getelementptr inbounds %struct.record, ptr %1, i32 0, i32 0, !dbg !124
  %3 = load i32, ptr @day, align 2, !dbg !125, !tbaa !45
  %4 = trunc i32 %3 to i16, !dbg !126
  store i16 %4, ptr %2, align 2, !dbg !127, !tbaa !16
  %5 = getelementptr inbounds i16, ptr %2, i16 1, !dbg !127
  %6 = load i32, ptr @at_midnight, align 2, !dbg !128, !tbaa !45
  %7 = trunc i32 %6 to i16, !dbg !129
  store i16 %7, ptr %5, align 2, !dbg !127, !tbaa !16
  %8 = getelementptr inbounds i16, ptr %2, i16 2, !dbg !127
  %9 = load i32, ptr @at_midnight, align 2, !dbg !130, !tbaa !45
  %10 = lshr i32 %9, 16, !dbg !131
  %11 = trunc i32 %10 to i16, !dbg !132
  store i16 %11, ptr %8, align 2, !dbg !127, !tbaa !16
  %12 = getelementptr inbounds i16, ptr %2, i16 3, !dbg !127
  %13 = load i16, ptr @wanted, align 2, !dbg !133, !tbaa !16
  store i16 %13, ptr %12, align 2, !dbg !127, !tbaa !16
  %14 = getelementptr inbounds i16, ptr %2, i16 4, !dbg !127
  %15 = getelementptr inbounds i16, ptr %2, i16 6, !dbg !127
  br label %16, !dbg !127

16:                                               ; preds = %16, %0
  %17 = phi ptr [ %14, %0 ], [ %18, %16 ], !dbg !127
  store i16 0, ptr %17, align 2, !dbg !127, !tbaa !16
  %18 = getelementptr inbounds i16, ptr %17, i16 1, !dbg !127
  %19 = icmp eq ptr %18, %15, !dbg !127
  br i1 %19, label %20, label %16, !dbg !127

20:                                               ; preds = %16
  %21 = call zeroext i16 @save_out(ptr noundef %1, i16 noundef 12) #4, !dbg !134
  %22 = icmp eq i16 %21, 0, !dbg !134
  %23 = zext i1 %22 to i16, !dbg !134
  call void @llvm.lifetime.end.p0(i64 12, ptr %1) #5, !dbg !135
  ret i16 %23, !dbg !136
}

; Function Attrs: optsize
declare !dbg !137 dso_local i32 @draw() #1 section ".sm.RANDOM.entry"

; Function Attrs: nounwind optsize
define internal void @switch_appliances() #0 section ".sm.LEDGER.text" !dbg !139 {
  %1 = alloca %struct.appliances, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #5, !dbg !140
  %2 = getelementptr inbounds %struct.appliances, ptr %1, i32 0, i32 0, !dbg !141
  %3 = load i16, ptr @wanted, align 2, !dbg !142, !tbaa !16
  store i16 %3, ptr %2, align 2, !dbg !141, !tbaa !143
  %4 = load i16, ptr @on, align 2, !dbg !145, !tbaa !16
  %5 = load i16, ptr @wanted, align 2, !dbg !146, !tbaa !16
  %6 = icmp ne i16 %4, %5, !dbg !147
  br i1 %6, label %7, label %12, !dbg !148

7:                                                ; preds = %0
  %8 = call zeroext i16 @switch_out(ptr noundef %1, i16 noundef 2) #4, !dbg !149
  %9 = icmp eq i16 %8, 0, !dbg !149
  br i1 %9, label %10, label %12, !dbg !145

10:                                               ; preds = %7
  %11 = load i16, ptr @wanted, align 2, !dbg !150, !tbaa !16
  store i16 %11, ptr @on, align 2, !dbg !151, !tbaa !16
  br label %12, !dbg !152

12:                                               ; preds = %10, %7, %0
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #5, !dbg !153
  ret void, !dbg !153
}

; Function Attrs: nounwind optsize
define internal void @tell() #0 section ".sm.LEDGER.text" !dbg !154 {
  %1 = alloca i32, align 2
  %2 = alloca [13 x i8], align 2
  %3 = alloca i16, align 2
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #5, !dbg !155
  %4 = load i32, ptr @imported, align 2, !dbg !156, !tbaa !45
  %5 = load i32, ptr @at_midnight, align 2, !dbg !157, !tbaa !45
  %6 = sub i32 %4, %5, !dbg !158
  store i32 %6, ptr %1, align 2, !dbg !159, !tbaa !45
  call void @llvm.lifetime.start.p0(i64 13, ptr %2) #5, !dbg !160
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %2, ptr align 2 @__const.tell.text, i16 13, i1 false), !dbg !161
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #5, !dbg !162
  store i16 8, ptr %3, align 2, !dbg !163, !tbaa !13
  br label %7, !dbg !162

7:                                                ; preds = %19, %0
  %8 = load i16, ptr %3, align 2, !dbg !164, !tbaa !13
  %9 = add i16 %8, -1, !dbg !164
  store i16 %9, ptr %3, align 2, !dbg !164, !tbaa !13
  %10 = icmp ne i16 %8, 0, !dbg !165
  br i1 %10, label %12, label %11, !dbg !166

11:                                               ; preds = %7
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #5, !dbg !166
  br label %22

12:                                               ; preds = %7
  %13 = load i32, ptr %1, align 2, !dbg !167, !tbaa !45
  %14 = urem i32 %13, 10, !dbg !168
  %15 = add i32 48, %14, !dbg !169
  %16 = trunc i32 %15 to i8, !dbg !170
  %17 = load i16, ptr %3, align 2, !dbg !171, !tbaa !13
  %18 = getelementptr inbounds [13 x i8], ptr %2, i16 0, i16 %17, !dbg !172
  store i8 %16, ptr %18, align 1, !dbg !173, !tbaa !174
  br label %19, !dbg !175

19:                                               ; preds = %12
  %20 = load i32, ptr %1, align 2, !dbg !176, !tbaa !45
  %21 = udiv i32 %20, 10, !dbg !176
  store i32 %21, ptr %1, align 2, !dbg !176, !tbaa !45
  br label %7, !dbg !166, !llvm.loop !177

22:                                               ; preds = %11
  %23 = getelementptr inbounds [13 x i8], ptr %2, i16 0, i16 0, !dbg !179
  %24 = call zeroext i16 @text_out(ptr noundef %23, i16 noundef 12) #4, !dbg !180
  call void @llvm.lifetime.end.p0(i64 13, ptr %2) #5, !dbg !181
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #5, !dbg !181
  ret void, !dbg !181
}

; Function Attrs: nounwind optsize
define dso_local void @energy_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !182 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !183
  %6 = load i16, ptr %4, align 2, !dbg !184, !tbaa !13
  %7 = icmp uge i16 %6, 10, !dbg !184
  br i1 %7, label %8, label %10, !dbg !184

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !184, !tbaa !9
  br label %11, !dbg !184

10:                                               ; preds = %2
  br label %11, !dbg !184

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !184
  store ptr %12, ptr %5, align 2, !dbg !185, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !186, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !187
  br i1 %14, label %15, label %19, !dbg !186

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !188, !tbaa !9
  %17 = getelementptr inbounds %struct.energy, ptr %16, i32 0, i32 0, !dbg !189
  %18 = load i32, ptr %17, align 2, !dbg !189, !tbaa !190
  store i32 %18, ptr @imported, align 2, !dbg !192, !tbaa !45
  br label %19, !dbg !193

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !194
  ret void, !dbg !194
}

; Function Attrs: nounwind optsize
define dso_local void @pressed_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !195 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !196
  %6 = load i16, ptr %4, align 2, !dbg !197, !tbaa !13
  %7 = icmp uge i16 %6, 2, !dbg !197
  br i1 %7, label %8, label %10, !dbg !197

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !197, !tbaa !9
  br label %11, !dbg !197

10:                                               ; preds = %2
  br label %11, !dbg !197

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !197
  store ptr %12, ptr %5, align 2, !dbg !198, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !199, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !200
  br i1 %14, label %15, label %24, !dbg !201

15:                                               ; preds = %11
  %16 = load i16, ptr @ready, align 2, !dbg !202, !tbaa !16
  %17 = icmp ne i16 %16, 0, !dbg !202
  br i1 %17, label %18, label %24, !dbg !199

18:                                               ; preds = %15
  %19 = load ptr, ptr %5, align 2, !dbg !203, !tbaa !9
  %20 = getelementptr inbounds %struct.buttons, ptr %19, i32 0, i32 0, !dbg !204
  %21 = load i16, ptr %20, align 2, !dbg !204, !tbaa !205
  %22 = load i16, ptr @wanted, align 2, !dbg !207, !tbaa !16
  %23 = xor i16 %22, %21, !dbg !207
  store i16 %23, ptr @wanted, align 2, !dbg !207, !tbaa !16
  br label %24, !dbg !208

24:                                               ; preds = %18, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !209
  ret void, !dbg !209
}

; Function Attrs: nounwind optsize
define dso_local void @mains_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.LEDGER.text" !dbg !210 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #5, !dbg !211
  %6 = load i16, ptr %4, align 2, !dbg !212, !tbaa !13
  %7 = icmp uge i16 %6, 2, !dbg !212
  br i1 %7, label %8, label %10, !dbg !212

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !212, !tbaa !9
  br label %11, !dbg !212

10:                                               ; preds = %2
  br label %11, !dbg !212

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !212
  store ptr %12, ptr %5, align 2, !dbg !213, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !214, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !215
  br i1 %14, label %15, label %25, !dbg !216

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !217, !tbaa !9
  %17 = getelementptr inbounds %struct.mains, ptr %16, i32 0, i32 0, !dbg !218
  %18 = load i16, ptr %17, align 2, !dbg !218, !tbaa !219
  %19 = icmp ne i16 %18, 0, !dbg !217
  br i1 %19, label %20, label %25, !dbg !221

20:                                               ; preds = %15
  %21 = load i16, ptr @ready, align 2, !dbg !222, !tbaa !16
  %22 = icmp ne i16 %21, 0, !dbg !222
  br i1 %22, label %23, label %25, !dbg !214

23:                                               ; preds = %20
  %24 = call zeroext i16 @save() #4, !dbg !223
  br label %25, !dbg !224

25:                                               ; preds = %23, %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #5, !dbg !225
  ret void, !dbg !225
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
!1 = !DIFile(filename: "ledger.c", directory: "", checksumkind: CSK_MD5, checksum: "10ad224221753d9f2ef7ffcedd54dfbf")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "save_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "ledger.c", directory: "", checksumkind: CSK_MD5, checksum: "10ad224221753d9f2ef7ffcedd54dfbf")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 10, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_LEDGER_send_output", scope: !6, file: !6, line: 10, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "switch_out", scope: !6, file: !6, line: 11, type: !7, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 11, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "text_out", scope: !6, file: !6, line: 12, type: !7, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 12, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "restored_in", scope: !6, file: !6, line: 24, type: !7, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 25, column: 5, scope: !23)
!25 = !DILocation(line: 25, column: 39, scope: !23)
!26 = !DILocation(line: 25, column: 28, scope: !23)
!27 = !DILocation(line: 26, column: 9, scope: !23)
!28 = !DILocation(line: 26, column: 18, scope: !23)
!29 = !DILocation(line: 26, column: 26, scope: !23)
!30 = !DILocation(line: 26, column: 30, scope: !23)
!31 = !DILocation(line: 27, column: 9, scope: !23)
!32 = !DILocation(line: 27, column: 33, scope: !23)
!33 = !DILocation(line: 27, column: 43, scope: !23)
!34 = !DILocation(line: 27, column: 50, scope: !23)
!35 = !DILocation(line: 27, column: 25, scope: !23)
!36 = !DILocation(line: 28, column: 15, scope: !23)
!37 = !DILocation(line: 29, column: 16, scope: !23)
!38 = !DILocation(line: 30, column: 13, scope: !23)
!39 = !DILocation(line: 30, column: 23, scope: !23)
!40 = !{!41, !17, i64 0}
!41 = !{!"restored", !17, i64 0, !42, i64 2}
!42 = !{!"record", !11, i64 0}
!43 = !DILocation(line: 31, column: 19, scope: !23)
!44 = !DILocation(line: 31, column: 17, scope: !23)
!45 = !{!46, !46, i64 0}
!46 = !{!"long", !11, i64 0}
!47 = !DILocation(line: 32, column: 37, scope: !23)
!48 = !DILocation(line: 32, column: 27, scope: !23)
!49 = !DILocation(line: 32, column: 46, scope: !23)
!50 = !DILocation(line: 32, column: 54, scope: !23)
!51 = !DILocation(line: 32, column: 52, scope: !23)
!52 = !DILocation(line: 32, column: 25, scope: !23)
!53 = !DILocation(line: 33, column: 22, scope: !23)
!54 = !DILocation(line: 33, column: 20, scope: !23)
!55 = !DILocation(line: 34, column: 9, scope: !23)
!56 = !DILocation(line: 35, column: 5, scope: !23)
!57 = !DILocation(line: 36, column: 1, scope: !23)
!58 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 55, type: !7, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!59 = !DILocation(line: 56, column: 5, scope: !58)
!60 = !DILocation(line: 56, column: 38, scope: !58)
!61 = !DILocation(line: 56, column: 31, scope: !58)
!62 = !DILocation(line: 57, column: 9, scope: !58)
!63 = !DILocation(line: 57, column: 14, scope: !58)
!64 = !DILocation(line: 57, column: 22, scope: !58)
!65 = !DILocation(line: 57, column: 25, scope: !58)
!66 = !DILocation(line: 57, column: 31, scope: !58)
!67 = !{!68, !17, i64 4}
!68 = !{!"time_of_day", !46, i64 0, !17, i64 4}
!69 = !DILocation(line: 57, column: 36, scope: !58)
!70 = !DILocation(line: 57, column: 40, scope: !58)
!71 = !DILocation(line: 58, column: 9, scope: !58)
!72 = !DILocation(line: 60, column: 11, scope: !58)
!73 = !DILocation(line: 60, column: 17, scope: !58)
!74 = !{!68, !46, i64 0}
!75 = !DILocation(line: 60, column: 9, scope: !58)
!76 = !DILocation(line: 61, column: 9, scope: !58)
!77 = !DILocation(line: 61, column: 16, scope: !58)
!78 = !DILocation(line: 61, column: 20, scope: !58)
!79 = !DILocation(line: 61, column: 13, scope: !58)
!80 = !DILocation(line: 62, column: 9, scope: !58)
!81 = !DILocation(line: 62, column: 27, scope: !58)
!82 = !DILocation(line: 62, column: 18, scope: !58)
!83 = !DILocation(line: 62, column: 52, scope: !58)
!84 = !DILocation(line: 62, column: 40, scope: !58)
!85 = !DILocation(line: 63, column: 15, scope: !58)
!86 = !DILocation(line: 63, column: 19, scope: !58)
!87 = !DILocation(line: 63, column: 13, scope: !58)
!88 = !DILocation(line: 64, column: 23, scope: !58)
!89 = !DILocation(line: 64, column: 21, scope: !58)
!90 = !DILocation(line: 65, column: 14, scope: !58)
!91 = !DILocation(line: 65, column: 13, scope: !58)
!92 = !DILocation(line: 66, column: 27, scope: !58)
!93 = !DILocation(line: 66, column: 25, scope: !58)
!94 = !DILocation(line: 67, column: 19, scope: !58)
!95 = !DILocation(line: 67, column: 17, scope: !58)
!96 = !DILocation(line: 68, column: 9, scope: !58)
!97 = !DILocation(line: 69, column: 5, scope: !58)
!98 = !DILocation(line: 70, column: 5, scope: !58)
!99 = !DILocation(line: 71, column: 9, scope: !58)
!100 = !DILocation(line: 71, column: 14, scope: !58)
!101 = !DILocation(line: 71, column: 19, scope: !58)
!102 = !DILocation(line: 71, column: 30, scope: !58)
!103 = !DILocation(line: 71, column: 28, scope: !58)
!104 = !DILocation(line: 71, column: 38, scope: !58)
!105 = !DILocation(line: 72, column: 30, scope: !58)
!106 = !DILocation(line: 72, column: 20, scope: !58)
!107 = !DILocation(line: 72, column: 35, scope: !58)
!108 = !DILocation(line: 72, column: 18, scope: !58)
!109 = !DILocation(line: 72, column: 14, scope: !58)
!110 = !DILocation(line: 73, column: 5, scope: !58)
!111 = !DILocation(line: 73, column: 16, scope: !58)
!112 = !DILocation(line: 73, column: 21, scope: !58)
!113 = !DILocation(line: 74, column: 13, scope: !58)
!114 = !DILocation(line: 75, column: 5, scope: !58)
!115 = !DILocation(line: 76, column: 9, scope: !58)
!116 = !DILocation(line: 78, column: 9, scope: !58)
!117 = !DILocation(line: 78, column: 13, scope: !58)
!118 = !DILocation(line: 78, column: 33, scope: !58)
!119 = !DILocation(line: 79, column: 9, scope: !58)
!120 = !DILocation(line: 80, column: 5, scope: !58)
!121 = !DILocation(line: 81, column: 1, scope: !58)
!122 = distinct !DISubprogram(name: "save", scope: !6, file: !6, line: 19, type: !7, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!123 = !DILocation(line: 20, column: 5, scope: !122)
!124 = !DILocation(line: 20, column: 28, scope: !122)
!125 = !DILocation(line: 20, column: 40, scope: !122)
!126 = !DILocation(line: 20, column: 30, scope: !122)
!127 = !DILocation(line: 20, column: 29, scope: !122)
!128 = !DILocation(line: 20, column: 55, scope: !122)
!129 = !DILocation(line: 20, column: 45, scope: !122)
!130 = !DILocation(line: 20, column: 79, scope: !122)
!131 = !DILocation(line: 20, column: 91, scope: !122)
!132 = !DILocation(line: 20, column: 68, scope: !122)
!133 = !DILocation(line: 20, column: 99, scope: !122)
!134 = !DILocation(line: 21, column: 12, scope: !122)
!135 = !DILocation(line: 22, column: 1, scope: !122)
!136 = !DILocation(line: 21, column: 5, scope: !122)
!137 = !DISubprogram(name: "draw", scope: !138, file: !138, line: 36, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!138 = !DIFile(filename: "home.h", directory: "", checksumkind: CSK_MD5, checksum: "c114b4a921c02eae1a8af3152c291972")
!139 = distinct !DISubprogram(name: "switch_appliances", scope: !6, file: !6, line: 38, type: !7, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!140 = !DILocation(line: 39, column: 5, scope: !139)
!141 = !DILocation(line: 39, column: 36, scope: !139)
!142 = !DILocation(line: 39, column: 37, scope: !139)
!143 = !{!144, !17, i64 0}
!144 = !{!"appliances", !17, i64 0}
!145 = !DILocation(line: 40, column: 9, scope: !139)
!146 = !DILocation(line: 40, column: 15, scope: !139)
!147 = !DILocation(line: 40, column: 12, scope: !139)
!148 = !DILocation(line: 40, column: 22, scope: !139)
!149 = !DILocation(line: 40, column: 25, scope: !139)
!150 = !DILocation(line: 41, column: 14, scope: !139)
!151 = !DILocation(line: 41, column: 12, scope: !139)
!152 = !DILocation(line: 42, column: 5, scope: !139)
!153 = !DILocation(line: 43, column: 1, scope: !139)
!154 = distinct !DISubprogram(name: "tell", scope: !6, file: !6, line: 45, type: !7, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!155 = !DILocation(line: 46, column: 5, scope: !154)
!156 = !DILocation(line: 46, column: 22, scope: !154)
!157 = !DILocation(line: 46, column: 33, scope: !154)
!158 = !DILocation(line: 46, column: 31, scope: !154)
!159 = !DILocation(line: 46, column: 14, scope: !154)
!160 = !DILocation(line: 47, column: 5, scope: !154)
!161 = !DILocation(line: 47, column: 28, scope: !154)
!162 = !DILocation(line: 48, column: 10, scope: !154)
!163 = !DILocation(line: 48, column: 19, scope: !154)
!164 = !DILocation(line: 48, column: 35, scope: !154)
!165 = !DILocation(line: 48, column: 38, scope: !154)
!166 = !DILocation(line: 48, column: 5, scope: !154)
!167 = !DILocation(line: 49, column: 36, scope: !154)
!168 = !DILocation(line: 49, column: 42, scope: !154)
!169 = !DILocation(line: 49, column: 34, scope: !154)
!170 = !DILocation(line: 49, column: 23, scope: !154)
!171 = !DILocation(line: 49, column: 14, scope: !154)
!172 = !DILocation(line: 49, column: 9, scope: !154)
!173 = !DILocation(line: 49, column: 21, scope: !154)
!174 = !{!11, !11, i64 0}
!175 = !DILocation(line: 50, column: 5, scope: !154)
!176 = !DILocation(line: 48, column: 50, scope: !154)
!177 = distinct !{!177, !166, !175, !178}
!178 = !{!"llvm.loop.mustprogress"}
!179 = !DILocation(line: 52, column: 51, scope: !154)
!180 = !DILocation(line: 52, column: 11, scope: !154)
!181 = !DILocation(line: 53, column: 1, scope: !154)
!182 = distinct !DISubprogram(name: "energy_in", scope: !6, file: !6, line: 83, type: !7, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!183 = !DILocation(line: 84, column: 5, scope: !182)
!184 = !DILocation(line: 84, column: 35, scope: !182)
!185 = !DILocation(line: 84, column: 26, scope: !182)
!186 = !DILocation(line: 85, column: 9, scope: !182)
!187 = !DILocation(line: 85, column: 16, scope: !182)
!188 = !DILocation(line: 86, column: 20, scope: !182)
!189 = !DILocation(line: 86, column: 28, scope: !182)
!190 = !{!191, !46, i64 0}
!191 = !{!"energy", !46, i64 0, !46, i64 4, !17, i64 8}
!192 = !DILocation(line: 86, column: 18, scope: !182)
!193 = !DILocation(line: 87, column: 5, scope: !182)
!194 = !DILocation(line: 88, column: 1, scope: !182)
!195 = distinct !DISubprogram(name: "pressed_in", scope: !6, file: !6, line: 91, type: !7, scopeLine: 91, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!196 = !DILocation(line: 92, column: 5, scope: !195)
!197 = !DILocation(line: 92, column: 37, scope: !195)
!198 = !DILocation(line: 92, column: 27, scope: !195)
!199 = !DILocation(line: 93, column: 9, scope: !195)
!200 = !DILocation(line: 93, column: 17, scope: !195)
!201 = !DILocation(line: 93, column: 25, scope: !195)
!202 = !DILocation(line: 93, column: 28, scope: !195)
!203 = !DILocation(line: 94, column: 19, scope: !195)
!204 = !DILocation(line: 94, column: 28, scope: !195)
!205 = !{!206, !17, i64 0}
!206 = !{!"buttons", !17, i64 0}
!207 = !DILocation(line: 94, column: 16, scope: !195)
!208 = !DILocation(line: 95, column: 5, scope: !195)
!209 = !DILocation(line: 96, column: 1, scope: !195)
!210 = distinct !DISubprogram(name: "mains_in", scope: !6, file: !6, line: 98, type: !7, scopeLine: 98, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!211 = !DILocation(line: 99, column: 5, scope: !210)
!212 = !DILocation(line: 99, column: 33, scope: !210)
!213 = !DILocation(line: 99, column: 25, scope: !210)
!214 = !DILocation(line: 100, column: 9, scope: !210)
!215 = !DILocation(line: 100, column: 15, scope: !210)
!216 = !DILocation(line: 100, column: 23, scope: !210)
!217 = !DILocation(line: 100, column: 26, scope: !210)
!218 = !DILocation(line: 100, column: 33, scope: !210)
!219 = !{!220, !17, i64 0}
!220 = !{!"mains", !17, i64 0}
!221 = !DILocation(line: 100, column: 40, scope: !210)
!222 = !DILocation(line: 100, column: 43, scope: !210)
!223 = !DILocation(line: 101, column: 15, scope: !210)
!224 = !DILocation(line: 102, column: 5, scope: !210)
!225 = !DILocation(line: 103, column: 1, scope: !210)
