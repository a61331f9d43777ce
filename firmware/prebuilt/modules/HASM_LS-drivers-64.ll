target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_HASM_LS.output.cs_out, 0"
module asm ".set __sm_HASM_LS.output.esme_out, 0"
module asm ".set __sm_HASM_LS.output.relay_out, 0"
module asm ".set __sm_HASM_LS.input.cs_in, 0"
module asm ".set __sm_HASM_LS.input.esme_in, 0"
module asm ".set __sm_HASM_LS.input.relay_in, 0"

%struct.request = type { i16, i16 }
%struct.switch_report = type { i16, i16, [3 x %struct.request] }
%struct.contact_report = type { i16, i16, i16 }

@__sm_HASM_LS_io_cs_out_idx = external dso_local global i8, align 1
@__sm_HASM_LS_io_esme_out_idx = external dso_local global i8, align 1
@__sm_HASM_LS_io_relay_out_idx = external dso_local global i8, align 1
@switching = internal global %struct.request zeroinitializer, align 2
@answering = internal global i16 0, align 2
@sequence = internal global i16 0, align 2
@supply = internal global i16 0, align 2
@log = internal global [3 x %struct.request] zeroinitializer, align 2
@oldest = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @cs_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.HASM_LS.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_HASM_LS_io_cs_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_HASM_LS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_HASM_LS_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.HASM_LS.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @esme_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.HASM_LS.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_HASM_LS_io_esme_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_HASM_LS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @relay_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.HASM_LS.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_HASM_LS_io_relay_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_HASM_LS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local void @cs_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.HASM_LS.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !24
  %7 = load i16, ptr %4, align 2, !dbg !25, !tbaa !13
  %8 = icmp uge i16 %7, 4, !dbg !25
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
  %15 = icmp eq ptr %14, null, !dbg !28
  br i1 %15, label %16, label %17, !dbg !27

16:                                               ; preds = %12
  store i32 1, ptr %6, align 2
  br label %33, !dbg !29

17:                                               ; preds = %12
  %18 = load ptr, ptr %5, align 2, !dbg !30, !tbaa !9
  %19 = getelementptr inbounds %struct.request, ptr %18, i32 0, i32 1, !dbg !31
  %20 = load i16, ptr %19, align 2, !dbg !31, !tbaa !32
  %21 = icmp eq i16 %20, 1, !dbg !34
  br i1 %21, label %27, label %22, !dbg !35

22:                                               ; preds = %17
  %23 = load ptr, ptr %5, align 2, !dbg !36, !tbaa !9
  %24 = getelementptr inbounds %struct.request, ptr %23, i32 0, i32 1, !dbg !37
  %25 = load i16, ptr %24, align 2, !dbg !37, !tbaa !32
  %26 = icmp eq i16 %25, 2, !dbg !38
  br i1 %26, label %27, label %29, !dbg !30

27:                                               ; preds = %22, %17
  %28 = load ptr, ptr %5, align 2, !dbg !39, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @switching, ptr align 2 %28, i16 4, i1 false), !dbg !40, !tbaa.struct !41
  br label %29, !dbg !42

29:                                               ; preds = %27, %22
  %30 = load ptr, ptr %5, align 2, !dbg !43, !tbaa !9
  %31 = getelementptr inbounds %struct.request, ptr %30, i32 0, i32 1, !dbg !44
  %32 = load i16, ptr %31, align 2, !dbg !44, !tbaa !32
  store i16 %32, ptr @answering, align 2, !dbg !45, !tbaa !16
  call void @switch_supply() #5, !dbg !46
  call void @answer() #5, !dbg !47
  store i32 0, ptr %6, align 2, !dbg !48
  br label %33, !dbg !48

33:                                               ; preds = %29, %16
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !48
  %34 = load i32, ptr %6, align 2
  switch i32 %34, label %36 [
    i32 0, label %35
    i32 1, label %35
  ]

35:                                               ; preds = %33, %33
  ret void, !dbg !48

36:                                               ; preds = %33
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nounwind optsize
define internal void @switch_supply() #0 section ".sm.HASM_LS.text" !dbg !49 {
  %1 = alloca %struct.request, align 2
  %2 = alloca i32, align 2
  %3 = load i16, ptr getelementptr inbounds (%struct.request, ptr @switching, i32 0, i32 1), align 2, !dbg !50, !tbaa !32
  %4 = icmp eq i16 %3, 0, !dbg !51
  br i1 %4, label %5, label %6, !dbg !52

5:                                                ; preds = %0
  br label %29, !dbg !53

6:                                                ; preds = %0
  call void @llvm.lifetime.start.p0(i64 4, ptr %1) #6, !dbg !54
  %7 = getelementptr inbounds %struct.request, ptr %1, i32 0, i32 0, !dbg !55
  %8 = load i16, ptr @sequence, align 2, !dbg !56, !tbaa !16
  %9 = add i16 %8, 1, !dbg !56
  store i16 %9, ptr @sequence, align 2, !dbg !56, !tbaa !16
  store i16 %8, ptr %7, align 2, !dbg !55, !tbaa !57
  %10 = getelementptr inbounds %struct.request, ptr %1, i32 0, i32 1, !dbg !55
  %11 = load i16, ptr getelementptr inbounds (%struct.request, ptr @switching, i32 0, i32 1), align 2, !dbg !58, !tbaa !32
  store i16 %11, ptr %10, align 2, !dbg !55, !tbaa !32
  %12 = call zeroext i16 @relay_out(ptr noundef %1, i16 noundef 4) #5, !dbg !59
  %13 = icmp eq i16 %12, 0, !dbg !59
  br i1 %13, label %15, label %14, !dbg !60

14:                                               ; preds = %6
  store i32 1, ptr %2, align 2
  br label %27, !dbg !61

15:                                               ; preds = %6
  %16 = load i16, ptr @oldest, align 2, !dbg !62, !tbaa !16
  %17 = getelementptr inbounds [3 x %struct.request], ptr @log, i16 0, i16 %16, !dbg !63
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %17, ptr align 2 @switching, i16 4, i1 false), !dbg !64, !tbaa.struct !41
  %18 = load i16, ptr @oldest, align 2, !dbg !65, !tbaa !16
  %19 = add i16 %18, 1, !dbg !66
  %20 = icmp ult i16 %19, 3, !dbg !67
  br i1 %20, label %21, label %24, !dbg !65

21:                                               ; preds = %15
  %22 = load i16, ptr @oldest, align 2, !dbg !68, !tbaa !16
  %23 = add i16 %22, 1, !dbg !69
  br label %25, !dbg !65

24:                                               ; preds = %15
  br label %25, !dbg !65

25:                                               ; preds = %24, %21
  %26 = phi i16 [ %23, %21 ], [ 0, %24 ], !dbg !65
  store i16 %26, ptr @oldest, align 2, !dbg !70, !tbaa !16
  store i16 0, ptr getelementptr inbounds (%struct.request, ptr @switching, i32 0, i32 1), align 2, !dbg !71, !tbaa !32
  store i32 0, ptr %2, align 2, !dbg !72
  br label %27, !dbg !72

27:                                               ; preds = %25, %14
  call void @llvm.lifetime.end.p0(i64 4, ptr %1) #6, !dbg !72
  %28 = load i32, ptr %2, align 2
  switch i32 %28, label %30 [
    i32 0, label %29
    i32 1, label %29
  ]

29:                                               ; preds = %5, %27, %27
  ret void, !dbg !72

30:                                               ; preds = %27
  unreachable
}

; Function Attrs: nounwind optsize
define internal void @answer() #0 section ".sm.HASM_LS.text" !dbg !73 {
  %1 = alloca %struct.switch_report, align 2
  %2 = alloca i16, align 2
  %3 = load i16, ptr @answering, align 2, !dbg !74, !tbaa !16
  %4 = icmp eq i16 %3, 0, !dbg !75
  br i1 %4, label %8, label %5, !dbg !76

5:                                                ; preds = %0
  %6 = load i16, ptr getelementptr inbounds (%struct.request, ptr @switching, i32 0, i32 1), align 2, !dbg !77, !tbaa !32
  %7 = icmp ne i16 %6, 0, !dbg !78
  br i1 %7, label %8, label %9, !dbg !74

8:                                                ; preds = %5, %0
  br label %50, !dbg !79

9:                                                ; preds = %5
  call void @llvm.lifetime.start.p0(i64 16, ptr %1) #6, !dbg !80
  %10 = getelementptr inbounds %struct.switch_report, ptr %1, i32 0, i32 0, !dbg !81
  %11 = load i16, ptr @sequence, align 2, !dbg !82, !tbaa !16
  %12 = add i16 %11, 1, !dbg !82
  store i16 %12, ptr @sequence, align 2, !dbg !82, !tbaa !16
  store i16 %11, ptr %10, align 2, !dbg !81, !tbaa !83
  %13 = getelementptr inbounds %struct.switch_report, ptr %1, i32 0, i32 1, !dbg !81
  %14 = load i16, ptr @supply, align 2, !dbg !85, !tbaa !16
  store i16 %14, ptr %13, align 2, !dbg !81, !tbaa !86
  %15 = getelementptr inbounds %struct.switch_report, ptr %1, i32 0, i32 2, !dbg !81
  %16 = getelementptr inbounds %struct.request, ptr %15, i32 0, i32 0, !dbg !87
  store i16 0, ptr %16, align 2, !dbg !87, !tbaa !57
  %17 = getelementptr inbounds %struct.request, ptr %15, i32 0, i32 1, !dbg !87
  store i16 0, ptr %17, align 2, !dbg !87, !tbaa !32
  %18 = getelementptr inbounds %struct.request, ptr %15, i16 1, !dbg !88
  %19 = getelementptr inbounds %struct.request, ptr %15, i16 3, !dbg !88
  br label %20, !dbg !88

20:                                               ; preds = %20, %9
  %21 = phi ptr [ %18, %9 ], [ %22, %20 ], !dbg !88
  call void @llvm.memset.p0.i16(ptr align 2 %21, i8 0, i16 4, i1 false), !dbg !88
  %22 = getelementptr inbounds %struct.request, ptr %21, i16 1, !dbg !88
  %23 = icmp eq ptr %22, %19, !dbg !88
  br i1 %23, label %24, label %20, !dbg !88

24:                                               ; preds = %20
  %25 = load i16, ptr @answering, align 2, !dbg !89, !tbaa !16
  %26 = icmp eq i16 %25, 8, !dbg !90
  br i1 %26, label %27, label %42, !dbg !89

27:                                               ; preds = %24
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !91
  store i16 0, ptr %2, align 2, !dbg !92, !tbaa !16
  br label %28, !dbg !91

28:                                               ; preds = %38, %27
  %29 = load i16, ptr %2, align 2, !dbg !93, !tbaa !16
  %30 = icmp ult i16 %29, 3, !dbg !94
  br i1 %30, label %32, label %31, !dbg !95

31:                                               ; preds = %28
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !95
  br label %41

32:                                               ; preds = %28
  %33 = getelementptr inbounds %struct.switch_report, ptr %1, i32 0, i32 2, !dbg !96
  %34 = load i16, ptr %2, align 2, !dbg !97, !tbaa !16
  %35 = getelementptr inbounds [3 x %struct.request], ptr %33, i16 0, i16 %34, !dbg !98
  %36 = load i16, ptr %2, align 2, !dbg !99, !tbaa !16
  %37 = getelementptr inbounds [3 x %struct.request], ptr @log, i16 0, i16 %36, !dbg !100
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %35, ptr align 2 %37, i16 4, i1 false), !dbg !100, !tbaa.struct !41
  br label %38, !dbg !101

38:                                               ; preds = %32
  %39 = load i16, ptr %2, align 2, !dbg !102, !tbaa !16
  %40 = add i16 %39, 1, !dbg !102
  store i16 %40, ptr %2, align 2, !dbg !102, !tbaa !16
  br label %28, !dbg !95, !llvm.loop !103

41:                                               ; preds = %31
  br label %42, !dbg !105

42:                                               ; preds = %41, %24
  %43 = call zeroext i16 @cs_out(ptr noundef %1, i16 noundef 16) #5, !dbg !106
  %44 = icmp eq i16 %43, 0, !dbg !106
  br i1 %44, label %45, label %46, !dbg !106

45:                                               ; preds = %42
  br label %48, !dbg !106

46:                                               ; preds = %42
  %47 = load i16, ptr @answering, align 2, !dbg !107, !tbaa !16
  br label %48, !dbg !106

48:                                               ; preds = %46, %45
  %49 = phi i16 [ 0, %45 ], [ %47, %46 ], !dbg !106
  store i16 %49, ptr @answering, align 2, !dbg !108, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 16, ptr %1) #6, !dbg !109
  br label %50, !dbg !109

50:                                               ; preds = %48, %8
  ret void, !dbg !109
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @esme_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.HASM_LS.text" !dbg !110 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca %struct.switch_report, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @switch_supply() #5, !dbg !111
  call void @answer() #5, !dbg !112
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !113
  %7 = load i16, ptr %4, align 2, !dbg !114, !tbaa !13
  %8 = icmp uge i16 %7, 4, !dbg !114
  br i1 %8, label %9, label %11, !dbg !114

9:                                                ; preds = %2
  %10 = load ptr, ptr %3, align 2, !dbg !114, !tbaa !9
  br label %12, !dbg !114

11:                                               ; preds = %2
  br label %12, !dbg !114

12:                                               ; preds = %11, %9
  %13 = phi ptr [ %10, %9 ], [ null, %11 ], !dbg !114
  store ptr %13, ptr %5, align 2, !dbg !115, !tbaa !9
  %14 = load ptr, ptr %5, align 2, !dbg !116, !tbaa !9
  %15 = icmp ne ptr %14, null, !dbg !117
  br i1 %15, label %16, label %40, !dbg !118

16:                                               ; preds = %12
  %17 = load ptr, ptr %5, align 2, !dbg !119, !tbaa !9
  %18 = getelementptr inbounds %struct.request, ptr %17, i32 0, i32 1, !dbg !120
  %19 = load i16, ptr %18, align 2, !dbg !120, !tbaa !32
  %20 = icmp eq i16 %19, 4, !dbg !121
  br i1 %20, label %21, label %40, !dbg !116

21:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(i64 16, ptr %6) #6, !dbg !122
  %22 = getelementptr inbounds %struct.switch_report, ptr %6, i32 0, i32 0, !dbg !123
  %23 = load i16, ptr @sequence, align 2, !dbg !124, !tbaa !16
  %24 = add i16 %23, 1, !dbg !124
  store i16 %24, ptr @sequence, align 2, !dbg !124, !tbaa !16
  store i16 %23, ptr %22, align 2, !dbg !123, !tbaa !83
  %25 = getelementptr inbounds %struct.switch_report, ptr %6, i32 0, i32 1, !dbg !123
  %26 = load i16, ptr @supply, align 2, !dbg !125, !tbaa !16
  store i16 %26, ptr %25, align 2, !dbg !123, !tbaa !86
  %27 = getelementptr inbounds %struct.switch_report, ptr %6, i32 0, i32 2, !dbg !123
  %28 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 0, !dbg !126
  store i16 0, ptr %28, align 2, !dbg !126, !tbaa !57
  %29 = getelementptr inbounds %struct.request, ptr %27, i32 0, i32 1, !dbg !126
  store i16 0, ptr %29, align 2, !dbg !126, !tbaa !32
  %30 = getelementptr inbounds %struct.request, ptr %27, i16 1, !dbg !127
  %31 = getelementptr inbounds %struct.request, ptr %27, i16 3, !dbg !127
  br label %32, !dbg !127

32:                                               ; preds = %32, %21
  %33 = phi ptr [ %30, %21 ], [ %34, %32 ], !dbg !127
  call void @llvm.memset.p0.i16(ptr align 2 %33, i8 0, i16 4, i1 false), !dbg !127
  %34 = getelementptr inbounds %struct.request, ptr %33, i16 1, !dbg !127
  %35 = icmp eq ptr %34, %31, !dbg !127
  br i1 %35, label %36, label %32, !dbg !127

36:                                               ; preds = %32
  %37 = call zeroext i16 @esme_out(ptr noundef %6, i16 noundef 16) #5, !dbg !128
  %38 = icmp eq i16 %37, 0, !dbg !128
  %39 = zext i1 %38 to i16, !dbg !128
  call void @llvm.lifetime.end.p0(i64 16, ptr %6) #6, !dbg !129
  br label %40, !dbg !129

40:                                               ; preds = %36, %16, %12
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !130
  ret void, !dbg !130
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i16(ptr nocapture writeonly, i8, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define dso_local void @relay_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.HASM_LS.text" !dbg !131 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !132
  %6 = load i16, ptr %4, align 2, !dbg !133, !tbaa !13
  %7 = icmp uge i16 %6, 6, !dbg !133
  br i1 %7, label %8, label %10, !dbg !133

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !133, !tbaa !9
  br label %11, !dbg !133

10:                                               ; preds = %2
  br label %11, !dbg !133

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !133
  store ptr %12, ptr %5, align 2, !dbg !134, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !135, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !136
  br i1 %14, label %15, label %26, !dbg !135

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !137, !tbaa !9
  %17 = getelementptr inbounds %struct.contact_report, ptr %16, i32 0, i32 1, !dbg !138
  %18 = load i16, ptr %17, align 2, !dbg !138, !tbaa !139
  store i16 %18, ptr @supply, align 2, !dbg !141, !tbaa !16
  %19 = load i16, ptr @answering, align 2, !dbg !142, !tbaa !16
  %20 = icmp ne i16 %19, 0, !dbg !143
  br i1 %20, label %21, label %23, !dbg !142

21:                                               ; preds = %15
  %22 = load i16, ptr @answering, align 2, !dbg !144, !tbaa !16
  br label %24, !dbg !142

23:                                               ; preds = %15
  br label %24, !dbg !142

24:                                               ; preds = %23, %21
  %25 = phi i16 [ %22, %21 ], [ 4, %23 ], !dbg !142
  store i16 %25, ptr @answering, align 2, !dbg !145, !tbaa !16
  call void @switch_supply() #5, !dbg !146
  call void @answer() #5, !dbg !147
  br label %26, !dbg !148

26:                                               ; preds = %24, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !149
  ret void, !dbg !149
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "hasm_ls.c", directory: "", checksumkind: CSK_MD5, checksum: "9da4abd233e67e2237f59c30c78a0dee")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "cs_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "hasm_ls.c", directory: "", checksumkind: CSK_MD5, checksum: "9da4abd233e67e2237f59c30c78a0dee")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 5, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_HASM_LS_send_output", scope: !6, file: !6, line: 5, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "esme_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 6, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "relay_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 8, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "cs_in", scope: !6, file: !6, line: 49, type: !7, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 50, column: 5, scope: !23)
!25 = !DILocation(line: 50, column: 37, scope: !23)
!26 = !DILocation(line: 50, column: 27, scope: !23)
!27 = !DILocation(line: 51, column: 9, scope: !23)
!28 = !DILocation(line: 51, column: 17, scope: !23)
!29 = !DILocation(line: 52, column: 9, scope: !23)
!30 = !DILocation(line: 54, column: 9, scope: !23)
!31 = !DILocation(line: 54, column: 18, scope: !23)
!32 = !{!33, !17, i64 2}
!33 = !{!"request", !17, i64 0, !17, i64 2}
!34 = !DILocation(line: 54, column: 26, scope: !23)
!35 = !DILocation(line: 54, column: 43, scope: !23)
!36 = !DILocation(line: 54, column: 46, scope: !23)
!37 = !DILocation(line: 54, column: 55, scope: !23)
!38 = !DILocation(line: 54, column: 63, scope: !23)
!39 = !DILocation(line: 55, column: 22, scope: !23)
!40 = !DILocation(line: 55, column: 21, scope: !23)
!41 = !{i64 0, i64 2, !16, i64 2, i64 2, !16}
!42 = !DILocation(line: 56, column: 5, scope: !23)
!43 = !DILocation(line: 57, column: 17, scope: !23)
!44 = !DILocation(line: 57, column: 26, scope: !23)
!45 = !DILocation(line: 57, column: 15, scope: !23)
!46 = !DILocation(line: 58, column: 5, scope: !23)
!47 = !DILocation(line: 59, column: 5, scope: !23)
!48 = !DILocation(line: 60, column: 1, scope: !23)
!49 = distinct !DISubprogram(name: "switch_supply", scope: !6, file: !6, line: 18, type: !7, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!50 = !DILocation(line: 19, column: 19, scope: !49)
!51 = !DILocation(line: 19, column: 27, scope: !49)
!52 = !DILocation(line: 19, column: 9, scope: !49)
!53 = !DILocation(line: 20, column: 9, scope: !49)
!54 = !DILocation(line: 23, column: 5, scope: !49)
!55 = !DILocation(line: 23, column: 28, scope: !49)
!56 = !DILocation(line: 23, column: 37, scope: !49)
!57 = !{!33, !17, i64 0}
!58 = !DILocation(line: 23, column: 51, scope: !49)
!59 = !DILocation(line: 24, column: 10, scope: !49)
!60 = !DILocation(line: 24, column: 9, scope: !49)
!61 = !DILocation(line: 25, column: 9, scope: !49)
!62 = !DILocation(line: 30, column: 9, scope: !49)
!63 = !DILocation(line: 30, column: 5, scope: !49)
!64 = !DILocation(line: 30, column: 19, scope: !49)
!65 = !DILocation(line: 31, column: 14, scope: !49)
!66 = !DILocation(line: 31, column: 21, scope: !49)
!67 = !DILocation(line: 31, column: 25, scope: !49)
!68 = !DILocation(line: 31, column: 41, scope: !49)
!69 = !DILocation(line: 31, column: 48, scope: !49)
!70 = !DILocation(line: 31, column: 12, scope: !49)
!71 = !DILocation(line: 32, column: 23, scope: !49)
!72 = !DILocation(line: 33, column: 1, scope: !49)
!73 = distinct !DISubprogram(name: "answer", scope: !6, file: !6, line: 36, type: !7, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!74 = !DILocation(line: 37, column: 9, scope: !73)
!75 = !DILocation(line: 37, column: 19, scope: !73)
!76 = !DILocation(line: 37, column: 24, scope: !73)
!77 = !DILocation(line: 37, column: 37, scope: !73)
!78 = !DILocation(line: 37, column: 45, scope: !73)
!79 = !DILocation(line: 38, column: 9, scope: !73)
!80 = !DILocation(line: 40, column: 5, scope: !73)
!81 = !DILocation(line: 40, column: 35, scope: !73)
!82 = !DILocation(line: 40, column: 44, scope: !73)
!83 = !{!84, !17, i64 0}
!84 = !{!"switch_report", !17, i64 0, !17, i64 2, !11, i64 4}
!85 = !DILocation(line: 40, column: 48, scope: !73)
!86 = !{!84, !17, i64 2}
!87 = !DILocation(line: 40, column: 57, scope: !73)
!88 = !DILocation(line: 40, column: 56, scope: !73)
!89 = !DILocation(line: 41, column: 9, scope: !73)
!90 = !DILocation(line: 41, column: 19, scope: !73)
!91 = !DILocation(line: 42, column: 14, scope: !73)
!92 = !DILocation(line: 42, column: 23, scope: !73)
!93 = !DILocation(line: 42, column: 34, scope: !73)
!94 = !DILocation(line: 42, column: 40, scope: !73)
!95 = !DILocation(line: 42, column: 9, scope: !73)
!96 = !DILocation(line: 43, column: 20, scope: !73)
!97 = !DILocation(line: 43, column: 24, scope: !73)
!98 = !DILocation(line: 43, column: 13, scope: !73)
!99 = !DILocation(line: 43, column: 37, scope: !73)
!100 = !DILocation(line: 43, column: 33, scope: !73)
!101 = !DILocation(line: 44, column: 9, scope: !73)
!102 = !DILocation(line: 42, column: 60, scope: !73)
!103 = distinct !{!103, !95, !101, !104}
!104 = !{!"llvm.loop.mustprogress"}
!105 = !DILocation(line: 45, column: 5, scope: !73)
!106 = !DILocation(line: 46, column: 17, scope: !73)
!107 = !DILocation(line: 46, column: 44, scope: !73)
!108 = !DILocation(line: 46, column: 15, scope: !73)
!109 = !DILocation(line: 47, column: 1, scope: !73)
!110 = distinct !DISubprogram(name: "esme_in", scope: !6, file: !6, line: 63, type: !7, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!111 = !DILocation(line: 64, column: 5, scope: !110)
!112 = !DILocation(line: 65, column: 5, scope: !110)
!113 = !DILocation(line: 66, column: 5, scope: !110)
!114 = !DILocation(line: 66, column: 37, scope: !110)
!115 = !DILocation(line: 66, column: 27, scope: !110)
!116 = !DILocation(line: 67, column: 9, scope: !110)
!117 = !DILocation(line: 67, column: 17, scope: !110)
!118 = !DILocation(line: 67, column: 25, scope: !110)
!119 = !DILocation(line: 67, column: 28, scope: !110)
!120 = !DILocation(line: 67, column: 37, scope: !110)
!121 = !DILocation(line: 67, column: 45, scope: !110)
!122 = !DILocation(line: 68, column: 9, scope: !110)
!123 = !DILocation(line: 68, column: 39, scope: !110)
!124 = !DILocation(line: 68, column: 48, scope: !110)
!125 = !DILocation(line: 68, column: 52, scope: !110)
!126 = !DILocation(line: 68, column: 61, scope: !110)
!127 = !DILocation(line: 68, column: 60, scope: !110)
!128 = !DILocation(line: 69, column: 15, scope: !110)
!129 = !DILocation(line: 70, column: 5, scope: !110)
!130 = !DILocation(line: 71, column: 1, scope: !110)
!131 = distinct !DISubprogram(name: "relay_in", scope: !6, file: !6, line: 75, type: !7, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!132 = !DILocation(line: 76, column: 5, scope: !131)
!133 = !DILocation(line: 76, column: 44, scope: !131)
!134 = !DILocation(line: 76, column: 34, scope: !131)
!135 = !DILocation(line: 77, column: 9, scope: !131)
!136 = !DILocation(line: 77, column: 17, scope: !131)
!137 = !DILocation(line: 78, column: 18, scope: !131)
!138 = !DILocation(line: 78, column: 27, scope: !131)
!139 = !{!140, !17, i64 2}
!140 = !{!"contact_report", !17, i64 0, !17, i64 2, !17, i64 4}
!141 = !DILocation(line: 78, column: 16, scope: !131)
!142 = !DILocation(line: 79, column: 21, scope: !131)
!143 = !DILocation(line: 79, column: 31, scope: !131)
!144 = !DILocation(line: 79, column: 38, scope: !131)
!145 = !DILocation(line: 79, column: 19, scope: !131)
!146 = !DILocation(line: 80, column: 9, scope: !131)
!147 = !DILocation(line: 81, column: 9, scope: !131)
!148 = !DILocation(line: 82, column: 5, scope: !131)
!149 = !DILocation(line: 83, column: 1, scope: !131)
