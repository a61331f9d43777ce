target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CREDIT.output.supply_out, 0"
module asm ".set __sm_CREDIT.output.display_out, 0"
module asm ".set __sm_CREDIT.output.report_out, 0"
module asm ".set __sm_CREDIT.output.bill_out, 0"
module asm ".set __sm_CREDIT.input.measurement_in, 0"
module asm ".set __sm_CREDIT.input.state_in, 0"
module asm ".set __sm_CREDIT.input.top_up_in, 0"
module asm ".set __sm_CREDIT.input.mode_in, 0"
module asm ".set __sm_CREDIT.input.tariff_in, 0"

%struct.tariff = type { i32, i16, i16, i16, i16 }
%struct.bill = type { i32, i32, i32 }
%struct.state = type { i16, i16 }
%struct.mode = type { i16, i16, i32, i32 }
%struct.supply = type { i16 }
%struct.account = type { i32, i32, i16, i16 }
%struct.measurement = type { i32, i32, i16 }
%struct.top_up = type { i32 }

@__sm_CREDIT_io_supply_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_display_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_report_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_bill_out_idx = external dso_local global i8, align 1
@started = internal global i16 0, align 2
@imported = internal global i32 0, align 2
@tariff = internal global %struct.tariff zeroinitializer, align 2
@bill = internal global %struct.bill zeroinitializer, align 2
@balance = internal global i32 0, align 2
@contact = internal global %struct.state zeroinitializer, align 2
@mode = internal global %struct.mode zeroinitializer, align 2
@lent = internal global i16 0, align 2
@next = internal global %struct.tariff zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @supply_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CREDIT_io_supply_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.CREDIT.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @display_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CREDIT_io_display_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @report_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !21 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CREDIT_io_report_out_idx to i16), ptr %5, align 2, !dbg !22, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !22, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !22, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !22, !tbaa !13
  %9 = call zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @bill_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CREDIT_io_bill_out_idx to i16), ptr %5, align 2, !dbg !24, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !24, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !24, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !24, !tbaa !13
  %9 = call zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !24
  ret i16 %9, !dbg !24
}

; Function Attrs: nounwind optsize
define dso_local void @measurement_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !25 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca i32, align 2
  %8 = alloca i16, align 2
  %9 = alloca i16, align 2
  %10 = alloca %struct.supply, align 2
  %11 = alloca %struct.account, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !26
  %12 = load i16, ptr %4, align 2, !dbg !27, !tbaa !13
  %13 = icmp eq i16 %12, 10, !dbg !27
  br i1 %13, label %14, label %16, !dbg !27

14:                                               ; preds = %2
  %15 = load ptr, ptr %3, align 2, !dbg !27, !tbaa !9
  br label %17, !dbg !27

16:                                               ; preds = %2
  br label %17, !dbg !27

17:                                               ; preds = %16, %14
  %18 = phi ptr [ %15, %14 ], [ null, %16 ], !dbg !27
  store ptr %18, ptr %5, align 2, !dbg !28, !tbaa !9
  %19 = load ptr, ptr %5, align 2, !dbg !29, !tbaa !9
  %20 = icmp eq ptr %19, null, !dbg !30
  br i1 %20, label %21, label %22, !dbg !29

21:                                               ; preds = %17
  store i32 1, ptr %6, align 2
  br label %106, !dbg !31

22:                                               ; preds = %17
  call void @llvm.lifetime.start.p0(i64 4, ptr %7) #6, !dbg !32
  %23 = load i16, ptr @started, align 2, !dbg !33, !tbaa !16
  %24 = icmp ne i16 %23, 0, !dbg !33
  br i1 %24, label %25, label %31, !dbg !33

25:                                               ; preds = %22
  %26 = load ptr, ptr %5, align 2, !dbg !34, !tbaa !9
  %27 = getelementptr inbounds %struct.measurement, ptr %26, i32 0, i32 1, !dbg !35
  %28 = load i32, ptr %27, align 2, !dbg !35, !tbaa !36
  %29 = load i32, ptr @imported, align 2, !dbg !39, !tbaa !40
  %30 = sub i32 %28, %29, !dbg !41
  br label %32, !dbg !33

31:                                               ; preds = %22
  br label %32, !dbg !33

32:                                               ; preds = %31, %25
  %33 = phi i32 [ %30, %25 ], [ 0, %31 ], !dbg !33
  store i32 %33, ptr %7, align 2, !dbg !42, !tbaa !40
  %34 = load ptr, ptr %5, align 2, !dbg !43, !tbaa !9
  %35 = getelementptr inbounds %struct.measurement, ptr %34, i32 0, i32 1, !dbg !44
  %36 = load i32, ptr %35, align 2, !dbg !44, !tbaa !36
  store i32 %36, ptr @imported, align 2, !dbg !45, !tbaa !40
  store i16 1, ptr @started, align 2, !dbg !46, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !47
  %37 = load ptr, ptr %5, align 2, !dbg !48, !tbaa !9
  %38 = getelementptr inbounds %struct.measurement, ptr %37, i32 0, i32 0, !dbg !49
  %39 = load i32, ptr %38, align 2, !dbg !49, !tbaa !50
  %40 = call zeroext i16 @is_night(i32 noundef %39) #5, !dbg !51
  store i16 %40, ptr %8, align 2, !dbg !52, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %9) #6, !dbg !47
  %41 = load i16, ptr %8, align 2, !dbg !53, !tbaa !16
  %42 = icmp ne i16 %41, 0, !dbg !53
  br i1 %42, label %43, label %45, !dbg !53

43:                                               ; preds = %32
  %44 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 2), align 2, !dbg !54, !tbaa !55
  br label %47, !dbg !53

45:                                               ; preds = %32
  %46 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 1), align 2, !dbg !57, !tbaa !58
  br label %47, !dbg !53

47:                                               ; preds = %45, %43
  %48 = phi i16 [ %44, %43 ], [ %46, %45 ], !dbg !53
  store i16 %48, ptr %9, align 2, !dbg !59, !tbaa !16
  %49 = load i32, ptr %7, align 2, !dbg !60, !tbaa !40
  %50 = load i16, ptr %9, align 2, !dbg !61, !tbaa !16
  call void @charge(i32 noundef %49, i16 noundef zeroext %50) #5, !dbg !62
  %51 = load i32, ptr %7, align 2, !dbg !63, !tbaa !40
  %52 = load i16, ptr %8, align 2, !dbg !64, !tbaa !16
  %53 = icmp ne i16 %52, 0, !dbg !64
  %54 = zext i1 %53 to i64, !dbg !64
  %55 = select i1 %53, ptr getelementptr inbounds (%struct.bill, ptr @bill, i32 0, i32 1), ptr @bill, !dbg !64
  %56 = load i32, ptr %55, align 2, !dbg !65, !tbaa !40
  %57 = add i32 %56, %51, !dbg !65
  store i32 %57, ptr %55, align 2, !dbg !65, !tbaa !40
  %58 = load i32, ptr %7, align 2, !dbg !66, !tbaa !40
  %59 = load i16, ptr %9, align 2, !dbg !67, !tbaa !16
  %60 = zext i16 %59 to i32, !dbg !67
  %61 = mul i32 %58, %60, !dbg !68
  %62 = load i32, ptr getelementptr inbounds (%struct.bill, ptr @bill, i32 0, i32 2), align 2, !dbg !69, !tbaa !70
  %63 = add i32 %62, %61, !dbg !69
  store i32 %63, ptr getelementptr inbounds (%struct.bill, ptr @bill, i32 0, i32 2), align 2, !dbg !69, !tbaa !70
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #6, !dbg !72
  %64 = getelementptr inbounds %struct.supply, ptr %10, i32 0, i32 0, !dbg !73
  %65 = call zeroext i16 @may_supply() #5, !dbg !74
  store i16 %65, ptr %64, align 2, !dbg !73, !tbaa !75
  call void @llvm.lifetime.start.p0(i64 12, ptr %11) #6, !dbg !77
  %66 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 0, !dbg !78
  %67 = load i32, ptr @balance, align 2, !dbg !79, !tbaa !40
  store i32 %67, ptr %66, align 2, !dbg !78, !tbaa !80
  %68 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 1, !dbg !78
  %69 = load i32, ptr @imported, align 2, !dbg !82, !tbaa !40
  store i32 %69, ptr %68, align 2, !dbg !78, !tbaa !83
  %70 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 2, !dbg !78
  %71 = load ptr, ptr %5, align 2, !dbg !84, !tbaa !9
  %72 = getelementptr inbounds %struct.measurement, ptr %71, i32 0, i32 2, !dbg !85
  %73 = load i16, ptr %72, align 2, !dbg !85, !tbaa !86
  store i16 %73, ptr %70, align 2, !dbg !78, !tbaa !87
  %74 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 3, !dbg !78
  %75 = load i16, ptr @contact, align 2, !dbg !88, !tbaa !89
  %76 = icmp ne i16 %75, 0, !dbg !91
  %77 = zext i1 %76 to i64, !dbg !91
  %78 = select i1 %76, i16 1, i16 0, !dbg !91
  %79 = load i16, ptr getelementptr inbounds (%struct.state, ptr @contact, i32 0, i32 1), align 2, !dbg !92, !tbaa !93
  %80 = icmp ne i16 %79, 0, !dbg !94
  %81 = zext i1 %80 to i64, !dbg !94
  %82 = select i1 %80, i16 2, i16 0, !dbg !94
  %83 = or i16 %78, %82, !dbg !95
  %84 = load i16, ptr @mode, align 2, !dbg !96, !tbaa !97
  %85 = icmp ne i16 %84, 0, !dbg !99
  %86 = zext i1 %85 to i64, !dbg !99
  %87 = select i1 %85, i16 4, i16 0, !dbg !99
  %88 = or i16 %83, %87, !dbg !100
  %89 = load i16, ptr @lent, align 2, !dbg !101, !tbaa !16
  %90 = icmp ne i16 %89, 0, !dbg !101
  %91 = zext i1 %90 to i64, !dbg !101
  %92 = select i1 %90, i16 8, i16 0, !dbg !101
  %93 = or i16 %88, %92, !dbg !102
  store i16 %93, ptr %74, align 2, !dbg !78, !tbaa !103
  %94 = call zeroext i16 @supply_out(ptr noundef %10, i16 noundef 2) #5, !dbg !104
  %95 = icmp eq i16 %94, 0, !dbg !104
  %96 = zext i1 %95 to i16, !dbg !104
  %97 = call zeroext i16 @display_out(ptr noundef %11, i16 noundef 12) #5, !dbg !105
  %98 = icmp eq i16 %97, 0, !dbg !105
  %99 = zext i1 %98 to i16, !dbg !105
  %100 = call zeroext i16 @report_out(ptr noundef %11, i16 noundef 12) #5, !dbg !106
  %101 = icmp eq i16 %100, 0, !dbg !106
  %102 = zext i1 %101 to i16, !dbg !106
  %103 = call zeroext i16 @bill_out(ptr noundef @bill, i16 noundef 12) #5, !dbg !107
  %104 = icmp eq i16 %103, 0, !dbg !107
  %105 = zext i1 %104 to i16, !dbg !107
  call void @llvm.lifetime.end.p0(i64 12, ptr %11) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 2, ptr %9) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !108
  call void @llvm.lifetime.end.p0(i64 4, ptr %7) #6, !dbg !108
  store i32 0, ptr %6, align 2, !dbg !108
  br label %106, !dbg !108

106:                                              ; preds = %47, %21
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !108
  %107 = load i32, ptr %6, align 2
  switch i32 %107, label %109 [
    i32 0, label %108
    i32 1, label %108
  ]

108:                                              ; preds = %106, %106
  ret void, !dbg !108

109:                                              ; preds = %106
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define internal zeroext i16 @is_night(i32 noundef %0) #0 section ".sm.CREDIT.text" !dbg !109 {
  %2 = alloca i32, align 2
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store i32 %0, ptr %2, align 2, !tbaa !40
  %6 = load i32, ptr @next, align 2, !dbg !110, !tbaa !111
  %7 = icmp ne i32 %6, 0, !dbg !112
  br i1 %7, label %8, label %13, !dbg !113

8:                                                ; preds = %1
  %9 = load i32, ptr %2, align 2, !dbg !114, !tbaa !40
  %10 = load i32, ptr @next, align 2, !dbg !115, !tbaa !111
  %11 = icmp uge i32 %9, %10, !dbg !116
  br i1 %11, label %12, label %13, !dbg !117

12:                                               ; preds = %8
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @tariff, ptr align 2 @next, i16 12, i1 false), !dbg !118, !tbaa.struct !119
  store i32 0, ptr @next, align 2, !dbg !120, !tbaa !111
  br label %13, !dbg !121

13:                                               ; preds = %12, %8, %1
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !122
  %14 = load i32, ptr %2, align 2, !dbg !123, !tbaa !40
  %15 = urem i32 %14, 86400, !dbg !124
  %16 = udiv i32 %15, 60, !dbg !125
  %17 = trunc i32 %16 to i16, !dbg !126
  store i16 %17, ptr %3, align 2, !dbg !127, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !128
  %18 = load i16, ptr %3, align 2, !dbg !129, !tbaa !16
  %19 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 3), align 2, !dbg !130, !tbaa !131
  %20 = icmp uge i16 %18, %19, !dbg !132
  %21 = zext i1 %20 to i16, !dbg !132
  store i16 %21, ptr %4, align 2, !dbg !133, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !128
  %22 = load i16, ptr %3, align 2, !dbg !134, !tbaa !16
  %23 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 4), align 2, !dbg !135, !tbaa !136
  %24 = icmp ult i16 %22, %23, !dbg !137
  %25 = zext i1 %24 to i16, !dbg !137
  store i16 %25, ptr %5, align 2, !dbg !138, !tbaa !16
  %26 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 3), align 2, !dbg !139, !tbaa !131
  %27 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 4), align 2, !dbg !140, !tbaa !136
  %28 = icmp ule i16 %26, %27, !dbg !141
  br i1 %28, label %29, label %38, !dbg !142

29:                                               ; preds = %13
  %30 = load i16, ptr %4, align 2, !dbg !143, !tbaa !16
  %31 = icmp ne i16 %30, 0, !dbg !143
  br i1 %31, label %32, label %35, !dbg !144

32:                                               ; preds = %29
  %33 = load i16, ptr %5, align 2, !dbg !145, !tbaa !16
  %34 = icmp ne i16 %33, 0, !dbg !144
  br label %35

35:                                               ; preds = %32, %29
  %36 = phi i1 [ false, %29 ], [ %34, %32 ], !dbg !146
  %37 = zext i1 %36 to i16, !dbg !144
  br label %47, !dbg !142

38:                                               ; preds = %13
  %39 = load i16, ptr %4, align 2, !dbg !147, !tbaa !16
  %40 = icmp ne i16 %39, 0, !dbg !147
  br i1 %40, label %44, label %41, !dbg !148

41:                                               ; preds = %38
  %42 = load i16, ptr %5, align 2, !dbg !149, !tbaa !16
  %43 = icmp ne i16 %42, 0, !dbg !148
  br label %44, !dbg !148

44:                                               ; preds = %41, %38
  %45 = phi i1 [ true, %38 ], [ %43, %41 ]
  %46 = zext i1 %45 to i16, !dbg !148
  br label %47, !dbg !142

47:                                               ; preds = %44, %35
  %48 = phi i16 [ %37, %35 ], [ %46, %44 ], !dbg !142
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !150
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !150
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !150
  ret i16 %48, !dbg !151
}

; Function Attrs: nounwind optsize
define internal void @charge(i32 noundef %0, i16 noundef zeroext %1) #0 section ".sm.CREDIT.text" !dbg !152 {
  %3 = alloca i32, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  %6 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !40
  store i16 %1, ptr %4, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !153
  %7 = load i16, ptr %4, align 2, !dbg !154, !tbaa !16
  %8 = icmp eq i16 %7, 0, !dbg !155
  br i1 %8, label %9, label %10, !dbg !154

9:                                                ; preds = %2
  br label %14, !dbg !154

10:                                               ; preds = %2
  %11 = load i16, ptr %4, align 2, !dbg !156, !tbaa !16
  %12 = zext i16 %11 to i32, !dbg !156
  %13 = sdiv i32 2147483647, %12, !dbg !157
  br label %14, !dbg !154

14:                                               ; preds = %10, %9
  %15 = phi i32 [ -1, %9 ], [ %13, %10 ], !dbg !154
  store i32 %15, ptr %5, align 2, !dbg !158, !tbaa !40
  br label %16, !dbg !159

16:                                               ; preds = %32, %14
  %17 = load i32, ptr %3, align 2, !dbg !160, !tbaa !40
  %18 = icmp ne i32 %17, 0, !dbg !161
  br i1 %18, label %19, label %22, !dbg !162

19:                                               ; preds = %16
  %20 = load i32, ptr @balance, align 2, !dbg !163, !tbaa !40
  %21 = icmp ne i32 %20, -2147483648, !dbg !164
  br label %22

22:                                               ; preds = %19, %16
  %23 = phi i1 [ false, %16 ], [ %21, %19 ], !dbg !165
  br i1 %23, label %24, label %44, !dbg !159

24:                                               ; preds = %22
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #6, !dbg !166
  %25 = load i32, ptr %3, align 2, !dbg !167, !tbaa !40
  %26 = load i32, ptr %5, align 2, !dbg !168, !tbaa !40
  %27 = icmp ult i32 %25, %26, !dbg !169
  br i1 %27, label %28, label %30, !dbg !167

28:                                               ; preds = %24
  %29 = load i32, ptr %3, align 2, !dbg !170, !tbaa !40
  br label %32, !dbg !167

30:                                               ; preds = %24
  %31 = load i32, ptr %5, align 2, !dbg !171, !tbaa !40
  br label %32, !dbg !167

32:                                               ; preds = %30, %28
  %33 = phi i32 [ %29, %28 ], [ %31, %30 ], !dbg !167
  store i32 %33, ptr %6, align 2, !dbg !172, !tbaa !40
  %34 = load i32, ptr @balance, align 2, !dbg !173, !tbaa !40
  %35 = load i32, ptr %6, align 2, !dbg !174, !tbaa !40
  %36 = load i16, ptr %4, align 2, !dbg !175, !tbaa !16
  %37 = zext i16 %36 to i32, !dbg !175
  %38 = mul i32 %35, %37, !dbg !176
  %39 = sub nsw i32 0, %38, !dbg !177
  %40 = call i32 @sum(i32 noundef %34, i32 noundef %39) #5, !dbg !178
  store i32 %40, ptr @balance, align 2, !dbg !179, !tbaa !40
  %41 = load i32, ptr %6, align 2, !dbg !180, !tbaa !40
  %42 = load i32, ptr %3, align 2, !dbg !181, !tbaa !40
  %43 = sub i32 %42, %41, !dbg !181
  store i32 %43, ptr %3, align 2, !dbg !181, !tbaa !40
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #6, !dbg !182
  br label %16, !dbg !159, !llvm.loop !183

44:                                               ; preds = %22
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !185
  ret void, !dbg !185
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @may_supply() #0 section ".sm.CREDIT.text" !dbg !186 {
  %1 = alloca i16, align 2
  %2 = load i16, ptr @mode, align 2, !dbg !187, !tbaa !97
  %3 = icmp ne i16 %2, 0, !dbg !188
  br i1 %3, label %6, label %4, !dbg !189

4:                                                ; preds = %0
  %5 = load i16, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 1), align 2, !dbg !190, !tbaa !191
  store i16 %5, ptr %1, align 2, !dbg !192
  br label %21, !dbg !192

6:                                                ; preds = %0
  %7 = load i32, ptr @balance, align 2, !dbg !193, !tbaa !40
  %8 = load i16, ptr @lent, align 2, !dbg !194, !tbaa !16
  %9 = icmp ne i16 %8, 0, !dbg !194
  br i1 %9, label %10, label %15, !dbg !194

10:                                               ; preds = %6
  %11 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !195, !tbaa !196
  %12 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 3), align 2, !dbg !197, !tbaa !198
  %13 = sub nsw i32 0, %12, !dbg !199
  %14 = call i32 @sum(i32 noundef %11, i32 noundef %13) #5, !dbg !200
  br label %17, !dbg !194

15:                                               ; preds = %6
  %16 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !201, !tbaa !196
  br label %17, !dbg !194

17:                                               ; preds = %15, %10
  %18 = phi i32 [ %14, %10 ], [ %16, %15 ], !dbg !194
  %19 = icmp sgt i32 %7, %18, !dbg !202
  %20 = zext i1 %19 to i16, !dbg !202
  store i16 %20, ptr %1, align 2, !dbg !203
  br label %21, !dbg !203

21:                                               ; preds = %17, %4
  %22 = load i16, ptr %1, align 2, !dbg !204
  ret i16 %22, !dbg !204
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @state_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !205 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !206
  %6 = load i16, ptr %4, align 2, !dbg !207, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !207
  br i1 %7, label %8, label %10, !dbg !207

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !207, !tbaa !9
  br label %11, !dbg !207

10:                                               ; preds = %2
  br label %11, !dbg !207

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !207
  store ptr %12, ptr %5, align 2, !dbg !208, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !209, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !210
  br i1 %14, label %15, label %17, !dbg !209

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !211, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @contact, ptr align 2 %16, i16 4, i1 false), !dbg !212, !tbaa.struct !213
  br label %17, !dbg !214

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !215
  ret void, !dbg !215
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nounwind optsize
define dso_local void @top_up_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !216 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !217
  %6 = load i16, ptr %4, align 2, !dbg !218, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !218
  br i1 %7, label %8, label %10, !dbg !218

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !218, !tbaa !9
  br label %11, !dbg !218

10:                                               ; preds = %2
  br label %11, !dbg !218

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !218
  store ptr %12, ptr %5, align 2, !dbg !219, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !220, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !221
  br i1 %14, label %15, label %34, !dbg !222

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !223, !tbaa !9
  %17 = getelementptr inbounds %struct.top_up, ptr %16, i32 0, i32 0, !dbg !224
  %18 = load i32, ptr %17, align 2, !dbg !224, !tbaa !225
  %19 = icmp sgt i32 %18, 0, !dbg !227
  br i1 %19, label %20, label %34, !dbg !220

20:                                               ; preds = %15
  %21 = load i32, ptr @balance, align 2, !dbg !228, !tbaa !40
  %22 = load ptr, ptr %5, align 2, !dbg !229, !tbaa !9
  %23 = getelementptr inbounds %struct.top_up, ptr %22, i32 0, i32 0, !dbg !230
  %24 = load i32, ptr %23, align 2, !dbg !230, !tbaa !225
  %25 = call i32 @sum(i32 noundef %21, i32 noundef %24) #5, !dbg !231
  store i32 %25, ptr @balance, align 2, !dbg !232, !tbaa !40
  %26 = load i32, ptr @balance, align 2, !dbg !233, !tbaa !40
  %27 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !234, !tbaa !196
  %28 = icmp sgt i32 %26, %27, !dbg !235
  br i1 %28, label %29, label %30, !dbg !233

29:                                               ; preds = %20
  br label %32, !dbg !233

30:                                               ; preds = %20
  %31 = load i16, ptr @lent, align 2, !dbg !236, !tbaa !16
  br label %32, !dbg !233

32:                                               ; preds = %30, %29
  %33 = phi i16 [ 0, %29 ], [ %31, %30 ], !dbg !233
  store i16 %33, ptr @lent, align 2, !dbg !237, !tbaa !16
  br label %34, !dbg !238

34:                                               ; preds = %32, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !239
  ret void, !dbg !239
}

; Function Attrs: nounwind optsize
define internal i32 @sum(i32 noundef %0, i32 noundef %1) #0 section ".sm.CREDIT.text" !dbg !240 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %4, align 2, !tbaa !40
  store i32 %1, ptr %5, align 2, !tbaa !40
  %6 = load i32, ptr %5, align 2, !dbg !241, !tbaa !40
  %7 = icmp sgt i32 %6, 0, !dbg !242
  br i1 %7, label %8, label %14, !dbg !243

8:                                                ; preds = %2
  %9 = load i32, ptr %4, align 2, !dbg !244, !tbaa !40
  %10 = load i32, ptr %5, align 2, !dbg !245, !tbaa !40
  %11 = sub nsw i32 2147483647, %10, !dbg !246
  %12 = icmp sgt i32 %9, %11, !dbg !247
  br i1 %12, label %13, label %14, !dbg !241

13:                                               ; preds = %8
  store i32 2147483647, ptr %3, align 2, !dbg !248
  br label %27, !dbg !248

14:                                               ; preds = %8, %2
  %15 = load i32, ptr %5, align 2, !dbg !249, !tbaa !40
  %16 = icmp slt i32 %15, 0, !dbg !250
  br i1 %16, label %17, label %23, !dbg !251

17:                                               ; preds = %14
  %18 = load i32, ptr %4, align 2, !dbg !252, !tbaa !40
  %19 = load i32, ptr %5, align 2, !dbg !253, !tbaa !40
  %20 = sub nsw i32 -2147483648, %19, !dbg !254
  %21 = icmp slt i32 %18, %20, !dbg !255
  br i1 %21, label %22, label %23, !dbg !249

22:                                               ; preds = %17
  store i32 -2147483648, ptr %3, align 2, !dbg !256
  br label %27, !dbg !256

23:                                               ; preds = %17, %14
  %24 = load i32, ptr %4, align 2, !dbg !257, !tbaa !40
  %25 = load i32, ptr %5, align 2, !dbg !258, !tbaa !40
  %26 = add nsw i32 %24, %25, !dbg !259
  store i32 %26, ptr %3, align 2, !dbg !260
  br label %27, !dbg !260

27:                                               ; preds = %23, %22, %13
  %28 = load i32, ptr %3, align 2, !dbg !261
  ret i32 %28, !dbg !261
}

; Function Attrs: nounwind optsize
define dso_local void @mode_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !262 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !263
  %6 = load i16, ptr %4, align 2, !dbg !264, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !264
  br i1 %7, label %8, label %10, !dbg !264

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !264, !tbaa !9
  br label %11, !dbg !264

10:                                               ; preds = %2
  br label %11, !dbg !264

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !264
  store ptr %12, ptr %5, align 2, !dbg !265, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !266, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !267
  br i1 %14, label %15, label %22, !dbg !268

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !269, !tbaa !9
  %17 = getelementptr inbounds %struct.mode, ptr %16, i32 0, i32 3, !dbg !270
  %18 = load i32, ptr %17, align 2, !dbg !270, !tbaa !198
  %19 = icmp sge i32 %18, 0, !dbg !271
  br i1 %19, label %20, label %22, !dbg !266

20:                                               ; preds = %15
  %21 = load ptr, ptr %5, align 2, !dbg !272, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @mode, ptr align 2 %21, i16 12, i1 false), !dbg !273, !tbaa.struct !274
  br label %22, !dbg !275

22:                                               ; preds = %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !276
  ret void, !dbg !276
}

; Function Attrs: nounwind optsize
define dso_local void @tariff_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !277 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !278
  %6 = load i16, ptr %4, align 2, !dbg !279, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !279
  br i1 %7, label %8, label %10, !dbg !279

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !279, !tbaa !9
  br label %11, !dbg !279

10:                                               ; preds = %2
  br label %11, !dbg !279

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !279
  store ptr %12, ptr %5, align 2, !dbg !280, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !281, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !282
  br i1 %14, label %15, label %17, !dbg !281

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !283, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @next, ptr align 2 %16, i16 12, i1 false), !dbg !284, !tbaa.struct !119
  br label %17, !dbg !285

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !286
  ret void, !dbg !286
}

; Function Attrs: noinline nounwind optsize
define dso_local void @lend() #4 section ".sm.CREDIT.entry" !dbg !287 {
  %1 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 3), align 2, !dbg !288, !tbaa !198
  %2 = icmp ne i32 %1, 0, !dbg !289
  %3 = zext i1 %2 to i16, !dbg !289
  store i16 %3, ptr @lent, align 2, !dbg !290, !tbaa !16
  ret void, !dbg !291
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "fea41383151fe20c90864fff90874adc")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "supply_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "fea41383151fe20c90864fff90874adc")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 8, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_CREDIT_send_output", scope: !6, file: !6, line: 8, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "display_out", scope: !6, file: !6, line: 9, type: !7, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 9, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "report_out", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 10, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "bill_out", scope: !6, file: !6, line: 11, type: !7, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 11, column: 1, scope: !23)
!25 = distinct !DISubprogram(name: "measurement_in", scope: !6, file: !6, line: 60, type: !7, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 61, column: 5, scope: !25)
!27 = !DILocation(line: 61, column: 45, scope: !25)
!28 = !DILocation(line: 61, column: 31, scope: !25)
!29 = !DILocation(line: 62, column: 9, scope: !25)
!30 = !DILocation(line: 62, column: 21, scope: !25)
!31 = !DILocation(line: 63, column: 9, scope: !25)
!32 = !DILocation(line: 65, column: 5, scope: !25)
!33 = !DILocation(line: 65, column: 21, scope: !25)
!34 = !DILocation(line: 65, column: 31, scope: !25)
!35 = !DILocation(line: 65, column: 44, scope: !25)
!36 = !{!37, !38, i64 4}
!37 = !{!"measurement", !38, i64 0, !38, i64 4, !17, i64 8}
!38 = !{!"long", !11, i64 0}
!39 = !DILocation(line: 65, column: 55, scope: !25)
!40 = !{!38, !38, i64 0}
!41 = !DILocation(line: 65, column: 53, scope: !25)
!42 = !DILocation(line: 65, column: 14, scope: !25)
!43 = !DILocation(line: 66, column: 16, scope: !25)
!44 = !DILocation(line: 66, column: 29, scope: !25)
!45 = !DILocation(line: 66, column: 14, scope: !25)
!46 = !DILocation(line: 67, column: 13, scope: !25)
!47 = !DILocation(line: 68, column: 5, scope: !25)
!48 = !DILocation(line: 68, column: 31, scope: !25)
!49 = !DILocation(line: 68, column: 44, scope: !25)
!50 = !{!37, !38, i64 0}
!51 = !DILocation(line: 68, column: 22, scope: !25)
!52 = !DILocation(line: 68, column: 14, scope: !25)
!53 = !DILocation(line: 68, column: 59, scope: !25)
!54 = !DILocation(line: 68, column: 74, scope: !25)
!55 = !{!56, !17, i64 6}
!56 = !{!"tariff", !38, i64 0, !17, i64 4, !17, i64 6, !17, i64 8, !17, i64 10}
!57 = !DILocation(line: 68, column: 89, scope: !25)
!58 = !{!56, !17, i64 4}
!59 = !DILocation(line: 68, column: 51, scope: !25)
!60 = !DILocation(line: 69, column: 12, scope: !25)
!61 = !DILocation(line: 69, column: 18, scope: !25)
!62 = !DILocation(line: 69, column: 5, scope: !25)
!63 = !DILocation(line: 70, column: 43, scope: !25)
!64 = !DILocation(line: 70, column: 7, scope: !25)
!65 = !DILocation(line: 70, column: 40, scope: !25)
!66 = !DILocation(line: 71, column: 18, scope: !25)
!67 = !DILocation(line: 71, column: 25, scope: !25)
!68 = !DILocation(line: 71, column: 23, scope: !25)
!69 = !DILocation(line: 71, column: 15, scope: !25)
!70 = !{!71, !38, i64 8}
!71 = !{!"bill", !38, i64 0, !38, i64 4, !38, i64 8}
!72 = !DILocation(line: 72, column: 5, scope: !25)
!73 = !DILocation(line: 72, column: 28, scope: !25)
!74 = !DILocation(line: 72, column: 29, scope: !25)
!75 = !{!76, !17, i64 0}
!76 = !{!"supply", !17, i64 0}
!77 = !DILocation(line: 73, column: 5, scope: !25)
!78 = !DILocation(line: 73, column: 30, scope: !25)
!79 = !DILocation(line: 73, column: 31, scope: !25)
!80 = !{!81, !38, i64 0}
!81 = !{!"account", !38, i64 0, !38, i64 4, !17, i64 8, !17, i64 10}
!82 = !DILocation(line: 73, column: 40, scope: !25)
!83 = !{!81, !38, i64 4}
!84 = !DILocation(line: 73, column: 50, scope: !25)
!85 = !DILocation(line: 73, column: 63, scope: !25)
!86 = !{!37, !17, i64 8}
!87 = !{!81, !17, i64 8}
!88 = !DILocation(line: 74, column: 40, scope: !25)
!89 = !{!90, !17, i64 0}
!90 = !{!"state", !17, i64 0, !17, i64 2}
!91 = !DILocation(line: 74, column: 32, scope: !25)
!92 = !DILocation(line: 74, column: 71, scope: !25)
!93 = !{!90, !17, i64 2}
!94 = !DILocation(line: 74, column: 63, scope: !25)
!95 = !DILocation(line: 74, column: 60, scope: !25)
!96 = !DILocation(line: 75, column: 41, scope: !25)
!97 = !{!98, !17, i64 0}
!98 = !{!"mode", !17, i64 0, !17, i64 2, !38, i64 4, !38, i64 8}
!99 = !DILocation(line: 75, column: 36, scope: !25)
!100 = !DILocation(line: 74, column: 92, scope: !25)
!101 = !DILocation(line: 75, column: 67, scope: !25)
!102 = !DILocation(line: 75, column: 64, scope: !25)
!103 = !{!81, !17, i64 10}
!104 = !DILocation(line: 76, column: 11, scope: !25)
!105 = !DILocation(line: 77, column: 11, scope: !25)
!106 = !DILocation(line: 78, column: 11, scope: !25)
!107 = !DILocation(line: 79, column: 11, scope: !25)
!108 = !DILocation(line: 80, column: 1, scope: !25)
!109 = distinct !DISubprogram(name: "is_night", scope: !6, file: !6, line: 32, type: !7, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!110 = !DILocation(line: 33, column: 14, scope: !109)
!111 = !{!56, !38, i64 0}
!112 = !DILocation(line: 33, column: 25, scope: !109)
!113 = !DILocation(line: 33, column: 30, scope: !109)
!114 = !DILocation(line: 33, column: 33, scope: !109)
!115 = !DILocation(line: 33, column: 46, scope: !109)
!116 = !DILocation(line: 33, column: 38, scope: !109)
!117 = !DILocation(line: 33, column: 9, scope: !109)
!118 = !DILocation(line: 34, column: 18, scope: !109)
!119 = !{i64 0, i64 4, !40, i64 4, i64 2, !16, i64 6, i64 2, !16, i64 8, i64 2, !16, i64 10, i64 2, !16}
!120 = !DILocation(line: 35, column: 25, scope: !109)
!121 = !DILocation(line: 36, column: 5, scope: !109)
!122 = !DILocation(line: 37, column: 5, scope: !109)
!123 = !DILocation(line: 37, column: 34, scope: !109)
!124 = !DILocation(line: 37, column: 39, scope: !109)
!125 = !DILocation(line: 37, column: 56, scope: !109)
!126 = !DILocation(line: 37, column: 23, scope: !109)
!127 = !DILocation(line: 37, column: 14, scope: !109)
!128 = !DILocation(line: 38, column: 5, scope: !109)
!129 = !DILocation(line: 38, column: 22, scope: !109)
!130 = !DILocation(line: 38, column: 39, scope: !109)
!131 = !{!56, !17, i64 8}
!132 = !DILocation(line: 38, column: 29, scope: !109)
!133 = !DILocation(line: 38, column: 14, scope: !109)
!134 = !DILocation(line: 38, column: 62, scope: !109)
!135 = !DILocation(line: 38, column: 78, scope: !109)
!136 = !{!56, !17, i64 10}
!137 = !DILocation(line: 38, column: 69, scope: !109)
!138 = !DILocation(line: 38, column: 53, scope: !109)
!139 = !DILocation(line: 39, column: 19, scope: !109)
!140 = !DILocation(line: 39, column: 42, scope: !109)
!141 = !DILocation(line: 39, column: 32, scope: !109)
!142 = !DILocation(line: 39, column: 12, scope: !109)
!143 = !DILocation(line: 39, column: 55, scope: !109)
!144 = !DILocation(line: 39, column: 61, scope: !109)
!145 = !DILocation(line: 39, column: 64, scope: !109)
!146 = !DILocation(line: 0, scope: !109)
!147 = !DILocation(line: 39, column: 73, scope: !109)
!148 = !DILocation(line: 39, column: 79, scope: !109)
!149 = !DILocation(line: 39, column: 82, scope: !109)
!150 = !DILocation(line: 40, column: 1, scope: !109)
!151 = !DILocation(line: 39, column: 5, scope: !109)
!152 = distinct !DISubprogram(name: "charge", scope: !6, file: !6, line: 43, type: !7, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!153 = !DILocation(line: 44, column: 5, scope: !152)
!154 = !DILocation(line: 44, column: 21, scope: !152)
!155 = !DILocation(line: 44, column: 27, scope: !152)
!156 = !DILocation(line: 44, column: 59, scope: !152)
!157 = !DILocation(line: 44, column: 57, scope: !152)
!158 = !DILocation(line: 44, column: 14, scope: !152)
!159 = !DILocation(line: 45, column: 5, scope: !152)
!160 = !DILocation(line: 45, column: 12, scope: !152)
!161 = !DILocation(line: 45, column: 17, scope: !152)
!162 = !DILocation(line: 45, column: 22, scope: !152)
!163 = !DILocation(line: 45, column: 25, scope: !152)
!164 = !DILocation(line: 45, column: 33, scope: !152)
!165 = !DILocation(line: 0, scope: !152)
!166 = !DILocation(line: 46, column: 9, scope: !152)
!167 = !DILocation(line: 46, column: 25, scope: !152)
!168 = !DILocation(line: 46, column: 32, scope: !152)
!169 = !DILocation(line: 46, column: 30, scope: !152)
!170 = !DILocation(line: 46, column: 39, scope: !152)
!171 = !DILocation(line: 46, column: 46, scope: !152)
!172 = !DILocation(line: 46, column: 18, scope: !152)
!173 = !DILocation(line: 47, column: 23, scope: !152)
!174 = !DILocation(line: 47, column: 41, scope: !152)
!175 = !DILocation(line: 47, column: 48, scope: !152)
!176 = !DILocation(line: 47, column: 46, scope: !152)
!177 = !DILocation(line: 47, column: 32, scope: !152)
!178 = !DILocation(line: 47, column: 19, scope: !152)
!179 = !DILocation(line: 47, column: 17, scope: !152)
!180 = !DILocation(line: 48, column: 17, scope: !152)
!181 = !DILocation(line: 48, column: 14, scope: !152)
!182 = !DILocation(line: 49, column: 5, scope: !152)
!183 = distinct !{!183, !159, !182, !184}
!184 = !{!"llvm.loop.mustprogress"}
!185 = !DILocation(line: 50, column: 1, scope: !152)
!186 = distinct !DISubprogram(name: "may_supply", scope: !6, file: !6, line: 52, type: !7, scopeLine: 52, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!187 = !DILocation(line: 53, column: 15, scope: !186)
!188 = !DILocation(line: 53, column: 10, scope: !186)
!189 = !DILocation(line: 53, column: 9, scope: !186)
!190 = !DILocation(line: 54, column: 21, scope: !186)
!191 = !{!98, !17, i64 2}
!192 = !DILocation(line: 54, column: 9, scope: !186)
!193 = !DILocation(line: 56, column: 12, scope: !186)
!194 = !DILocation(line: 56, column: 23, scope: !186)
!195 = !DILocation(line: 56, column: 39, scope: !186)
!196 = !{!98, !38, i64 4}
!197 = !DILocation(line: 56, column: 56, scope: !186)
!198 = !{!98, !38, i64 8}
!199 = !DILocation(line: 56, column: 50, scope: !186)
!200 = !DILocation(line: 56, column: 30, scope: !186)
!201 = !DILocation(line: 56, column: 74, scope: !186)
!202 = !DILocation(line: 56, column: 20, scope: !186)
!203 = !DILocation(line: 56, column: 5, scope: !186)
!204 = !DILocation(line: 57, column: 1, scope: !186)
!205 = distinct !DISubprogram(name: "state_in", scope: !6, file: !6, line: 82, type: !7, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!206 = !DILocation(line: 83, column: 5, scope: !205)
!207 = !DILocation(line: 83, column: 33, scope: !205)
!208 = !DILocation(line: 83, column: 25, scope: !205)
!209 = !DILocation(line: 84, column: 9, scope: !205)
!210 = !DILocation(line: 84, column: 15, scope: !205)
!211 = !DILocation(line: 85, column: 20, scope: !205)
!212 = !DILocation(line: 85, column: 19, scope: !205)
!213 = !{i64 0, i64 2, !16, i64 2, i64 2, !16}
!214 = !DILocation(line: 86, column: 5, scope: !205)
!215 = !DILocation(line: 87, column: 1, scope: !205)
!216 = distinct !DISubprogram(name: "top_up_in", scope: !6, file: !6, line: 90, type: !7, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!217 = !DILocation(line: 91, column: 5, scope: !216)
!218 = !DILocation(line: 91, column: 35, scope: !216)
!219 = !DILocation(line: 91, column: 26, scope: !216)
!220 = !DILocation(line: 92, column: 9, scope: !216)
!221 = !DILocation(line: 92, column: 16, scope: !216)
!222 = !DILocation(line: 92, column: 24, scope: !216)
!223 = !DILocation(line: 92, column: 27, scope: !216)
!224 = !DILocation(line: 92, column: 35, scope: !216)
!225 = !{!226, !38, i64 0}
!226 = !{!"top_up", !38, i64 0}
!227 = !DILocation(line: 92, column: 42, scope: !216)
!228 = !DILocation(line: 93, column: 23, scope: !216)
!229 = !DILocation(line: 93, column: 32, scope: !216)
!230 = !DILocation(line: 93, column: 40, scope: !216)
!231 = !DILocation(line: 93, column: 19, scope: !216)
!232 = !DILocation(line: 93, column: 17, scope: !216)
!233 = !DILocation(line: 94, column: 16, scope: !216)
!234 = !DILocation(line: 94, column: 31, scope: !216)
!235 = !DILocation(line: 94, column: 24, scope: !216)
!236 = !DILocation(line: 94, column: 47, scope: !216)
!237 = !DILocation(line: 94, column: 14, scope: !216)
!238 = !DILocation(line: 95, column: 5, scope: !216)
!239 = !DILocation(line: 96, column: 1, scope: !216)
!240 = distinct !DISubprogram(name: "sum", scope: !6, file: !6, line: 22, type: !7, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!241 = !DILocation(line: 23, column: 9, scope: !240)
!242 = !DILocation(line: 23, column: 15, scope: !240)
!243 = !DILocation(line: 23, column: 19, scope: !240)
!244 = !DILocation(line: 23, column: 22, scope: !240)
!245 = !DILocation(line: 23, column: 40, scope: !240)
!246 = !DILocation(line: 23, column: 38, scope: !240)
!247 = !DILocation(line: 23, column: 26, scope: !240)
!248 = !DILocation(line: 24, column: 9, scope: !240)
!249 = !DILocation(line: 26, column: 9, scope: !240)
!250 = !DILocation(line: 26, column: 15, scope: !240)
!251 = !DILocation(line: 26, column: 19, scope: !240)
!252 = !DILocation(line: 26, column: 22, scope: !240)
!253 = !DILocation(line: 26, column: 40, scope: !240)
!254 = !DILocation(line: 26, column: 38, scope: !240)
!255 = !DILocation(line: 26, column: 26, scope: !240)
!256 = !DILocation(line: 27, column: 9, scope: !240)
!257 = !DILocation(line: 29, column: 12, scope: !240)
!258 = !DILocation(line: 29, column: 18, scope: !240)
!259 = !DILocation(line: 29, column: 16, scope: !240)
!260 = !DILocation(line: 29, column: 5, scope: !240)
!261 = !DILocation(line: 30, column: 1, scope: !240)
!262 = distinct !DISubprogram(name: "mode_in", scope: !6, file: !6, line: 98, type: !7, scopeLine: 98, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!263 = !DILocation(line: 99, column: 5, scope: !262)
!264 = !DILocation(line: 99, column: 33, scope: !262)
!265 = !DILocation(line: 99, column: 24, scope: !262)
!266 = !DILocation(line: 100, column: 9, scope: !262)
!267 = !DILocation(line: 100, column: 16, scope: !262)
!268 = !DILocation(line: 100, column: 24, scope: !262)
!269 = !DILocation(line: 100, column: 27, scope: !262)
!270 = !DILocation(line: 100, column: 35, scope: !262)
!271 = !DILocation(line: 100, column: 45, scope: !262)
!272 = !DILocation(line: 101, column: 17, scope: !262)
!273 = !DILocation(line: 101, column: 16, scope: !262)
!274 = !{i64 0, i64 2, !16, i64 2, i64 2, !16, i64 4, i64 4, !40, i64 8, i64 4, !40}
!275 = !DILocation(line: 102, column: 5, scope: !262)
!276 = !DILocation(line: 103, column: 1, scope: !262)
!277 = distinct !DISubprogram(name: "tariff_in", scope: !6, file: !6, line: 105, type: !7, scopeLine: 105, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!278 = !DILocation(line: 106, column: 5, scope: !277)
!279 = !DILocation(line: 106, column: 35, scope: !277)
!280 = !DILocation(line: 106, column: 26, scope: !277)
!281 = !DILocation(line: 107, column: 9, scope: !277)
!282 = !DILocation(line: 107, column: 16, scope: !277)
!283 = !DILocation(line: 108, column: 17, scope: !277)
!284 = !DILocation(line: 108, column: 16, scope: !277)
!285 = !DILocation(line: 109, column: 5, scope: !277)
!286 = !DILocation(line: 110, column: 1, scope: !277)
!287 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 113, type: !7, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!288 = !DILocation(line: 113, column: 48, scope: !287)
!289 = !DILocation(line: 113, column: 58, scope: !287)
!290 = !DILocation(line: 113, column: 41, scope: !287)
!291 = !DILocation(line: 113, column: 64, scope: !287)
