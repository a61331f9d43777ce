target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CREDIT.output.supply_out, 0"
module asm ".set __sm_CREDIT.output.display_out, 0"
module asm ".set __sm_CREDIT.output.report_out, 0"
module asm ".set __sm_CREDIT.input.measurement_in, 0"
module asm ".set __sm_CREDIT.input.state_in, 0"
module asm ".set __sm_CREDIT.input.top_up_in, 0"
module asm ".set __sm_CREDIT.input.mode_in, 0"
module asm ".set __sm_CREDIT.input.tariff_in, 0"

%struct.state = type { i16, i16 }
%struct.mode = type { i16, i16, i32, i32 }
%struct.tariff = type { i32, i16, i16, i16, i16 }
%struct.supply = type { i16 }
%struct.account = type { i32, i32, i16, i16 }
%struct.measurement = type { i32, i32, i16 }
%struct.top_up = type { i32 }

@__sm_CREDIT_io_supply_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_display_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_report_out_idx = external dso_local global i8, align 1
@started = internal global i16 0, align 2
@imported = internal global i32 0, align 2
@balance = internal global i32 0, align 2
@contact = internal global %struct.state zeroinitializer, align 2
@mode = internal global %struct.mode zeroinitializer, align 2
@lent = internal global i16 0, align 2
@next = internal global %struct.tariff zeroinitializer, align 2
@tariff = internal global %struct.tariff zeroinitializer, align 2

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
  %9 = call zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !15
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
  %9 = call zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !20
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
  %9 = call zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #6, !dbg !22
  ret i16 %9, !dbg !22
}

; Function Attrs: nounwind optsize
define dso_local void @measurement_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !23 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca i32, align 2
  %8 = alloca i16, align 2
  %9 = alloca i32, align 2
  %10 = alloca %struct.supply, align 2
  %11 = alloca %struct.account, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !24
  %12 = load i16, ptr %4, align 2, !dbg !25, !tbaa !13
  %13 = icmp eq i16 %12, 10, !dbg !25
  br i1 %13, label %14, label %16, !dbg !25

14:                                               ; preds = %2
  %15 = load ptr, ptr %3, align 2, !dbg !25, !tbaa !9
  br label %17, !dbg !25

16:                                               ; preds = %2
  br label %17, !dbg !25

17:                                               ; preds = %16, %14
  %18 = phi ptr [ %15, %14 ], [ null, %16 ], !dbg !25
  store ptr %18, ptr %5, align 2, !dbg !26, !tbaa !9
  %19 = load ptr, ptr %5, align 2, !dbg !27, !tbaa !9
  %20 = icmp eq ptr %19, null, !dbg !28
  br i1 %20, label %21, label %22, !dbg !27

21:                                               ; preds = %17
  store i32 1, ptr %6, align 2
  br label %103, !dbg !29

22:                                               ; preds = %17
  call void @llvm.lifetime.start.p0(i64 4, ptr %7) #7, !dbg !30
  %23 = load i16, ptr @started, align 2, !dbg !31, !tbaa !16
  %24 = icmp ne i16 %23, 0, !dbg !31
  br i1 %24, label %25, label %31, !dbg !31

25:                                               ; preds = %22
  %26 = load ptr, ptr %5, align 2, !dbg !32, !tbaa !9
  %27 = getelementptr inbounds %struct.measurement, ptr %26, i32 0, i32 1, !dbg !33
  %28 = load i32, ptr %27, align 2, !dbg !33, !tbaa !34
  %29 = load i32, ptr @imported, align 2, !dbg !37, !tbaa !38
  %30 = sub i32 %28, %29, !dbg !39
  br label %32, !dbg !31

31:                                               ; preds = %22
  br label %32, !dbg !31

32:                                               ; preds = %31, %25
  %33 = phi i32 [ %30, %25 ], [ 0, %31 ], !dbg !31
  store i32 %33, ptr %7, align 2, !dbg !40, !tbaa !38
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #7, !dbg !41
  %34 = load ptr, ptr %5, align 2, !dbg !42, !tbaa !9
  %35 = getelementptr inbounds %struct.measurement, ptr %34, i32 0, i32 0, !dbg !43
  %36 = load i32, ptr %35, align 2, !dbg !43, !tbaa !44
  %37 = call zeroext i16 @price(i32 noundef %36) #6, !dbg !45
  store i16 %37, ptr %8, align 2, !dbg !46, !tbaa !16
  %38 = load ptr, ptr %5, align 2, !dbg !47, !tbaa !9
  %39 = getelementptr inbounds %struct.measurement, ptr %38, i32 0, i32 1, !dbg !48
  %40 = load i32, ptr %39, align 2, !dbg !48, !tbaa !34
  store i32 %40, ptr @imported, align 2, !dbg !49, !tbaa !38
  store i16 1, ptr @started, align 2, !dbg !50, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %9) #7, !dbg !51
  %41 = load i16, ptr %8, align 2, !dbg !52, !tbaa !16
  %42 = icmp eq i16 %41, 0, !dbg !53
  br i1 %42, label %43, label %44, !dbg !52

43:                                               ; preds = %32
  br label %48, !dbg !52

44:                                               ; preds = %32
  %45 = load i16, ptr %8, align 2, !dbg !54, !tbaa !16
  %46 = zext i16 %45 to i32, !dbg !54
  %47 = sdiv i32 2147483647, %46, !dbg !55
  br label %48, !dbg !52

48:                                               ; preds = %44, %43
  %49 = phi i32 [ -1, %43 ], [ %47, %44 ], !dbg !52
  store i32 %49, ptr %9, align 2, !dbg !56, !tbaa !38
  %50 = load i32, ptr @balance, align 2, !dbg !57, !tbaa !38
  %51 = load i32, ptr %7, align 2, !dbg !58, !tbaa !38
  %52 = load i32, ptr %9, align 2, !dbg !59, !tbaa !38
  %53 = icmp ugt i32 %51, %52, !dbg !60
  br i1 %53, label %54, label %55, !dbg !58

54:                                               ; preds = %48
  br label %61, !dbg !58

55:                                               ; preds = %48
  %56 = load i32, ptr %7, align 2, !dbg !61, !tbaa !38
  %57 = load i16, ptr %8, align 2, !dbg !62, !tbaa !16
  %58 = zext i16 %57 to i32, !dbg !62
  %59 = mul i32 %56, %58, !dbg !63
  %60 = sub nsw i32 0, %59, !dbg !64
  br label %61, !dbg !58

61:                                               ; preds = %55, %54
  %62 = phi i32 [ -2147483648, %54 ], [ %60, %55 ], !dbg !58
  %63 = call i32 @sum(i32 noundef %50, i32 noundef %62) #6, !dbg !65
  store i32 %63, ptr @balance, align 2, !dbg !66, !tbaa !38
  call void @llvm.lifetime.start.p0(i64 2, ptr %10) #7, !dbg !67
  %64 = getelementptr inbounds %struct.supply, ptr %10, i32 0, i32 0, !dbg !68
  %65 = call zeroext i16 @may_supply() #6, !dbg !69
  store i16 %65, ptr %64, align 2, !dbg !68, !tbaa !70
  call void @llvm.lifetime.start.p0(i64 12, ptr %11) #7, !dbg !72
  %66 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 0, !dbg !73
  %67 = load i32, ptr @balance, align 2, !dbg !74, !tbaa !38
  store i32 %67, ptr %66, align 2, !dbg !73, !tbaa !75
  %68 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 1, !dbg !73
  %69 = load i32, ptr @imported, align 2, !dbg !77, !tbaa !38
  store i32 %69, ptr %68, align 2, !dbg !73, !tbaa !78
  %70 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 2, !dbg !73
  %71 = load ptr, ptr %5, align 2, !dbg !79, !tbaa !9
  %72 = getelementptr inbounds %struct.measurement, ptr %71, i32 0, i32 2, !dbg !80
  %73 = load i16, ptr %72, align 2, !dbg !80, !tbaa !81
  store i16 %73, ptr %70, align 2, !dbg !73, !tbaa !82
  %74 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 3, !dbg !73
  %75 = load i16, ptr @contact, align 2, !dbg !83, !tbaa !84
  %76 = icmp ne i16 %75, 0, !dbg !86
  %77 = zext i1 %76 to i64, !dbg !86
  %78 = select i1 %76, i16 1, i16 0, !dbg !86
  %79 = load i16, ptr getelementptr inbounds (%struct.state, ptr @contact, i32 0, i32 1), align 2, !dbg !87, !tbaa !88
  %80 = icmp ne i16 %79, 0, !dbg !89
  %81 = zext i1 %80 to i64, !dbg !89
  %82 = select i1 %80, i16 2, i16 0, !dbg !89
  %83 = or i16 %78, %82, !dbg !90
  %84 = load i16, ptr @mode, align 2, !dbg !91, !tbaa !92
  %85 = icmp ne i16 %84, 0, !dbg !94
  %86 = zext i1 %85 to i64, !dbg !94
  %87 = select i1 %85, i16 4, i16 0, !dbg !94
  %88 = or i16 %83, %87, !dbg !95
  %89 = load i16, ptr @lent, align 2, !dbg !96, !tbaa !16
  %90 = icmp ne i16 %89, 0, !dbg !96
  %91 = zext i1 %90 to i64, !dbg !96
  %92 = select i1 %90, i16 8, i16 0, !dbg !96
  %93 = or i16 %88, %92, !dbg !97
  store i16 %93, ptr %74, align 2, !dbg !73, !tbaa !98
  %94 = call zeroext i16 @supply_out(ptr noundef %10, i16 noundef 2) #6, !dbg !99
  %95 = icmp eq i16 %94, 0, !dbg !99
  %96 = zext i1 %95 to i16, !dbg !99
  %97 = call zeroext i16 @display_out(ptr noundef %11, i16 noundef 12) #6, !dbg !100
  %98 = icmp eq i16 %97, 0, !dbg !100
  %99 = zext i1 %98 to i16, !dbg !100
  %100 = call zeroext i16 @report_out(ptr noundef %11, i16 noundef 12) #6, !dbg !101
  %101 = icmp eq i16 %100, 0, !dbg !101
  %102 = zext i1 %101 to i16, !dbg !101
  call void @llvm.lifetime.end.p0(i64 12, ptr %11) #7, !dbg !102
  call void @llvm.lifetime.end.p0(i64 2, ptr %10) #7, !dbg !102
  call void @llvm.lifetime.end.p0(i64 4, ptr %9) #7, !dbg !102
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #7, !dbg !102
  call void @llvm.lifetime.end.p0(i64 4, ptr %7) #7, !dbg !102
  store i32 0, ptr %6, align 2, !dbg !102
  br label %103, !dbg !102

103:                                              ; preds = %61, %21
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !102
  %104 = load i32, ptr %6, align 2
  switch i32 %104, label %106 [
    i32 0, label %105
    i32 1, label %105
  ]

105:                                              ; preds = %103, %103
  ret void, !dbg !102

106:                                              ; preds = %103
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define internal zeroext i16 @price(i32 noundef %0) #0 section ".sm.CREDIT.text" !dbg !103 {
  %2 = alloca i32, align 2
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  store i32 %0, ptr %2, align 2, !tbaa !38
  %7 = load i32, ptr @next, align 2, !dbg !104, !tbaa !105
  %8 = icmp ne i32 %7, 0, !dbg !107
  br i1 %8, label %9, label %14, !dbg !108

9:                                                ; preds = %1
  %10 = load i32, ptr %2, align 2, !dbg !109, !tbaa !38
  %11 = load i32, ptr @next, align 2, !dbg !110, !tbaa !105
  %12 = icmp uge i32 %10, %11, !dbg !111
  br i1 %12, label %13, label %14, !dbg !112

13:                                               ; preds = %9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @tariff, ptr align 2 @next, i16 12, i1 false), !dbg !113, !tbaa.struct !114
  store i32 0, ptr @next, align 2, !dbg !115, !tbaa !105
  br label %14, !dbg !116

14:                                               ; preds = %13, %9, %1
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #7, !dbg !117
  %15 = load i32, ptr %2, align 2, !dbg !118, !tbaa !38
  %16 = urem i32 %15, 86400, !dbg !119
  %17 = udiv i32 %16, 60, !dbg !120
  %18 = trunc i32 %17 to i16, !dbg !121
  store i16 %18, ptr %3, align 2, !dbg !122, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #7, !dbg !123
  %19 = load i16, ptr %3, align 2, !dbg !124, !tbaa !16
  %20 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 3), align 2, !dbg !125, !tbaa !126
  %21 = icmp uge i16 %19, %20, !dbg !127
  %22 = zext i1 %21 to i16, !dbg !127
  store i16 %22, ptr %4, align 2, !dbg !128, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !123
  %23 = load i16, ptr %3, align 2, !dbg !129, !tbaa !16
  %24 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 4), align 2, !dbg !130, !tbaa !131
  %25 = icmp ult i16 %23, %24, !dbg !132
  %26 = zext i1 %25 to i16, !dbg !132
  store i16 %26, ptr %5, align 2, !dbg !133, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %6) #7, !dbg !134
  %27 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 3), align 2, !dbg !135, !tbaa !126
  %28 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 4), align 2, !dbg !136, !tbaa !131
  %29 = icmp ule i16 %27, %28, !dbg !137
  br i1 %29, label %30, label %39, !dbg !138

30:                                               ; preds = %14
  %31 = load i16, ptr %4, align 2, !dbg !139, !tbaa !16
  %32 = icmp ne i16 %31, 0, !dbg !139
  br i1 %32, label %33, label %36, !dbg !140

33:                                               ; preds = %30
  %34 = load i16, ptr %5, align 2, !dbg !141, !tbaa !16
  %35 = icmp ne i16 %34, 0, !dbg !140
  br label %36

36:                                               ; preds = %33, %30
  %37 = phi i1 [ false, %30 ], [ %35, %33 ], !dbg !142
  %38 = zext i1 %37 to i16, !dbg !140
  br label %48, !dbg !138

39:                                               ; preds = %14
  %40 = load i16, ptr %4, align 2, !dbg !143, !tbaa !16
  %41 = icmp ne i16 %40, 0, !dbg !143
  br i1 %41, label %45, label %42, !dbg !144

42:                                               ; preds = %39
  %43 = load i16, ptr %5, align 2, !dbg !145, !tbaa !16
  %44 = icmp ne i16 %43, 0, !dbg !144
  br label %45, !dbg !144

45:                                               ; preds = %42, %39
  %46 = phi i1 [ true, %39 ], [ %44, %42 ]
  %47 = zext i1 %46 to i16, !dbg !144
  br label %48, !dbg !138

48:                                               ; preds = %45, %36
  %49 = phi i16 [ %38, %36 ], [ %47, %45 ], !dbg !138
  store i16 %49, ptr %6, align 2, !dbg !146, !tbaa !16
  %50 = load i16, ptr %6, align 2, !dbg !147, !tbaa !16
  %51 = icmp ne i16 %50, 0, !dbg !147
  br i1 %51, label %52, label %54, !dbg !147

52:                                               ; preds = %48
  %53 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 2), align 2, !dbg !148, !tbaa !149
  br label %56, !dbg !147

54:                                               ; preds = %48
  %55 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 1), align 2, !dbg !150, !tbaa !151
  br label %56, !dbg !147

56:                                               ; preds = %54, %52
  %57 = phi i16 [ %53, %52 ], [ %55, %54 ], !dbg !147
  call void @llvm.lifetime.end.p0(i64 2, ptr %6) #7, !dbg !152
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !152
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #7, !dbg !152
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #7, !dbg !152
  ret i16 %57, !dbg !153
}

; Function Attrs: nounwind optsize
define internal i32 @sum(i32 noundef %0, i32 noundef %1) #0 section ".sm.CREDIT.text" !dbg !154 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  %6 = alloca i32, align 2
  %7 = alloca i32, align 2
  store i32 %0, ptr %4, align 2, !tbaa !38
  store i32 %1, ptr %5, align 2, !tbaa !38
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #7, !dbg !155
  %8 = load i32, ptr %4, align 2, !dbg !156, !tbaa !38
  %9 = load i32, ptr %5, align 2, !dbg !157, !tbaa !38
  %10 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %8, i32 %9), !dbg !158
  %11 = extractvalue { i32, i1 } %10, 1, !dbg !158
  %12 = extractvalue { i32, i1 } %10, 0, !dbg !158
  store i32 %12, ptr %6, align 2, !dbg !158
  br i1 %11, label %13, label %18, !dbg !158

13:                                               ; preds = %2
  %14 = load i32, ptr %5, align 2, !dbg !159, !tbaa !38
  %15 = icmp slt i32 %14, 0, !dbg !160
  %16 = zext i1 %15 to i64, !dbg !159
  %17 = select i1 %15, i32 -2147483648, i32 2147483647, !dbg !159
  store i32 %17, ptr %3, align 2, !dbg !161
  store i32 1, ptr %7, align 2
  br label %20, !dbg !161

18:                                               ; preds = %2
  %19 = load i32, ptr %6, align 2, !dbg !162, !tbaa !38
  store i32 %19, ptr %3, align 2, !dbg !163
  store i32 1, ptr %7, align 2
  br label %20, !dbg !163

20:                                               ; preds = %18, %13
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #7, !dbg !164
  %21 = load i32, ptr %3, align 2, !dbg !164
  ret i32 %21, !dbg !164
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @may_supply() #0 section ".sm.CREDIT.text" !dbg !165 {
  %1 = alloca i16, align 2
  %2 = load i16, ptr @mode, align 2, !dbg !166, !tbaa !92
  %3 = icmp ne i16 %2, 0, !dbg !167
  br i1 %3, label %6, label %4, !dbg !168

4:                                                ; preds = %0
  %5 = load i16, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 1), align 2, !dbg !169, !tbaa !170
  store i16 %5, ptr %1, align 2, !dbg !171
  br label %21, !dbg !171

6:                                                ; preds = %0
  %7 = load i32, ptr @balance, align 2, !dbg !172, !tbaa !38
  %8 = load i16, ptr @lent, align 2, !dbg !173, !tbaa !16
  %9 = icmp ne i16 %8, 0, !dbg !173
  br i1 %9, label %10, label %15, !dbg !173

10:                                               ; preds = %6
  %11 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !174, !tbaa !175
  %12 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 3), align 2, !dbg !176, !tbaa !177
  %13 = sub nsw i32 0, %12, !dbg !178
  %14 = call i32 @sum(i32 noundef %11, i32 noundef %13) #6, !dbg !179
  br label %17, !dbg !173

15:                                               ; preds = %6
  %16 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !180, !tbaa !175
  br label %17, !dbg !173

17:                                               ; preds = %15, %10
  %18 = phi i32 [ %14, %10 ], [ %16, %15 ], !dbg !173
  %19 = icmp sgt i32 %7, %18, !dbg !181
  %20 = zext i1 %19 to i16, !dbg !181
  store i16 %20, ptr %1, align 2, !dbg !182
  br label %21, !dbg !182

21:                                               ; preds = %17, %4
  %22 = load i16, ptr %1, align 2, !dbg !183
  ret i16 %22, !dbg !183
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @state_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !184 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !185
  %6 = load i16, ptr %4, align 2, !dbg !186, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !186
  br i1 %7, label %8, label %10, !dbg !186

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !186, !tbaa !9
  br label %11, !dbg !186

10:                                               ; preds = %2
  br label %11, !dbg !186

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !186
  store ptr %12, ptr %5, align 2, !dbg !187, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !188, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !189
  br i1 %14, label %15, label %17, !dbg !188

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !190, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @contact, ptr align 2 %16, i16 4, i1 false), !dbg !191, !tbaa.struct !192
  br label %17, !dbg !193

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !194
  ret void, !dbg !194
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nounwind optsize
define dso_local void @top_up_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !195 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !196
  %6 = load i16, ptr %4, align 2, !dbg !197, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !197
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
  br i1 %14, label %15, label %34, !dbg !201

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !202, !tbaa !9
  %17 = getelementptr inbounds %struct.top_up, ptr %16, i32 0, i32 0, !dbg !203
  %18 = load i32, ptr %17, align 2, !dbg !203, !tbaa !204
  %19 = icmp sgt i32 %18, 0, !dbg !206
  br i1 %19, label %20, label %34, !dbg !199

20:                                               ; preds = %15
  %21 = load i32, ptr @balance, align 2, !dbg !207, !tbaa !38
  %22 = load ptr, ptr %5, align 2, !dbg !208, !tbaa !9
  %23 = getelementptr inbounds %struct.top_up, ptr %22, i32 0, i32 0, !dbg !209
  %24 = load i32, ptr %23, align 2, !dbg !209, !tbaa !204
  %25 = call i32 @sum(i32 noundef %21, i32 noundef %24) #6, !dbg !210
  store i32 %25, ptr @balance, align 2, !dbg !211, !tbaa !38
  %26 = load i32, ptr @balance, align 2, !dbg !212, !tbaa !38
  %27 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !213, !tbaa !175
  %28 = icmp sgt i32 %26, %27, !dbg !214
  br i1 %28, label %29, label %30, !dbg !212

29:                                               ; preds = %20
  br label %32, !dbg !212

30:                                               ; preds = %20
  %31 = load i16, ptr @lent, align 2, !dbg !215, !tbaa !16
  br label %32, !dbg !212

32:                                               ; preds = %30, %29
  %33 = phi i16 [ 0, %29 ], [ %31, %30 ], !dbg !212
  store i16 %33, ptr @lent, align 2, !dbg !216, !tbaa !16
  br label %34, !dbg !217

34:                                               ; preds = %32, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !218
  ret void, !dbg !218
}

; Function Attrs: nounwind optsize
define dso_local void @mode_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !219 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !220
  %6 = load i16, ptr %4, align 2, !dbg !221, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !221
  br i1 %7, label %8, label %10, !dbg !221

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !221, !tbaa !9
  br label %11, !dbg !221

10:                                               ; preds = %2
  br label %11, !dbg !221

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !221
  store ptr %12, ptr %5, align 2, !dbg !222, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !223, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !224
  br i1 %14, label %15, label %22, !dbg !225

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !226, !tbaa !9
  %17 = getelementptr inbounds %struct.mode, ptr %16, i32 0, i32 3, !dbg !227
  %18 = load i32, ptr %17, align 2, !dbg !227, !tbaa !177
  %19 = icmp sge i32 %18, 0, !dbg !228
  br i1 %19, label %20, label %22, !dbg !223

20:                                               ; preds = %15
  %21 = load ptr, ptr %5, align 2, !dbg !229, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @mode, ptr align 2 %21, i16 12, i1 false), !dbg !230, !tbaa.struct !231
  br label %22, !dbg !232

22:                                               ; preds = %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !233
  ret void, !dbg !233
}

; Function Attrs: nounwind optsize
define dso_local void @tariff_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !234 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #7, !dbg !235
  %6 = load i16, ptr %4, align 2, !dbg !236, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !236
  br i1 %7, label %8, label %10, !dbg !236

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !236, !tbaa !9
  br label %11, !dbg !236

10:                                               ; preds = %2
  br label %11, !dbg !236

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !236
  store ptr %12, ptr %5, align 2, !dbg !237, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !238, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !239
  br i1 %14, label %15, label %17, !dbg !238

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !240, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @next, ptr align 2 %16, i16 12, i1 false), !dbg !241, !tbaa.struct !114
  br label %17, !dbg !242

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #7, !dbg !243
  ret void, !dbg !243
}

; Function Attrs: noinline nounwind optsize
define dso_local void @lend() #4 section ".sm.CREDIT.entry" !dbg !244 {
  %1 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 3), align 2, !dbg !245, !tbaa !177
  %2 = icmp ne i32 %1, 0, !dbg !246
  %3 = zext i1 %2 to i16, !dbg !246
  store i16 %3, ptr @lent, align 2, !dbg !247, !tbaa !16
  ret void, !dbg !248
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #5

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nobuiltin optsize "no-builtins" }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "57e8d21c62e2d680ad71e261c58d8022")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "supply_out", scope: !6, file: !6, line: 8, type: !7, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "57e8d21c62e2d680ad71e261c58d8022")
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
!23 = distinct !DISubprogram(name: "measurement_in", scope: !6, file: !6, line: 47, type: !7, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 48, column: 5, scope: !23)
!25 = !DILocation(line: 48, column: 45, scope: !23)
!26 = !DILocation(line: 48, column: 31, scope: !23)
!27 = !DILocation(line: 49, column: 9, scope: !23)
!28 = !DILocation(line: 49, column: 21, scope: !23)
!29 = !DILocation(line: 50, column: 9, scope: !23)
!30 = !DILocation(line: 52, column: 5, scope: !23)
!31 = !DILocation(line: 52, column: 21, scope: !23)
!32 = !DILocation(line: 52, column: 31, scope: !23)
!33 = !DILocation(line: 52, column: 44, scope: !23)
!34 = !{!35, !36, i64 4}
!35 = !{!"measurement", !36, i64 0, !36, i64 4, !17, i64 8}
!36 = !{!"long", !11, i64 0}
!37 = !DILocation(line: 52, column: 55, scope: !23)
!38 = !{!36, !36, i64 0}
!39 = !DILocation(line: 52, column: 53, scope: !23)
!40 = !DILocation(line: 52, column: 14, scope: !23)
!41 = !DILocation(line: 53, column: 5, scope: !23)
!42 = !DILocation(line: 53, column: 31, scope: !23)
!43 = !DILocation(line: 53, column: 44, scope: !23)
!44 = !{!35, !36, i64 0}
!45 = !DILocation(line: 53, column: 25, scope: !23)
!46 = !DILocation(line: 53, column: 14, scope: !23)
!47 = !DILocation(line: 54, column: 16, scope: !23)
!48 = !DILocation(line: 54, column: 29, scope: !23)
!49 = !DILocation(line: 54, column: 14, scope: !23)
!50 = !DILocation(line: 55, column: 13, scope: !23)
!51 = !DILocation(line: 56, column: 5, scope: !23)
!52 = !DILocation(line: 56, column: 21, scope: !23)
!53 = !DILocation(line: 56, column: 30, scope: !23)
!54 = !DILocation(line: 56, column: 62, scope: !23)
!55 = !DILocation(line: 56, column: 60, scope: !23)
!56 = !DILocation(line: 56, column: 14, scope: !23)
!57 = !DILocation(line: 57, column: 19, scope: !23)
!58 = !DILocation(line: 57, column: 28, scope: !23)
!59 = !DILocation(line: 57, column: 35, scope: !23)
!60 = !DILocation(line: 57, column: 33, scope: !23)
!61 = !DILocation(line: 57, column: 63, scope: !23)
!62 = !DILocation(line: 57, column: 70, scope: !23)
!63 = !DILocation(line: 57, column: 68, scope: !23)
!64 = !DILocation(line: 57, column: 54, scope: !23)
!65 = !DILocation(line: 57, column: 15, scope: !23)
!66 = !DILocation(line: 57, column: 13, scope: !23)
!67 = !DILocation(line: 58, column: 5, scope: !23)
!68 = !DILocation(line: 58, column: 28, scope: !23)
!69 = !DILocation(line: 58, column: 29, scope: !23)
!70 = !{!71, !17, i64 0}
!71 = !{!"supply", !17, i64 0}
!72 = !DILocation(line: 59, column: 5, scope: !23)
!73 = !DILocation(line: 59, column: 30, scope: !23)
!74 = !DILocation(line: 59, column: 31, scope: !23)
!75 = !{!76, !36, i64 0}
!76 = !{!"account", !36, i64 0, !36, i64 4, !17, i64 8, !17, i64 10}
!77 = !DILocation(line: 59, column: 40, scope: !23)
!78 = !{!76, !36, i64 4}
!79 = !DILocation(line: 59, column: 50, scope: !23)
!80 = !DILocation(line: 59, column: 63, scope: !23)
!81 = !{!35, !17, i64 8}
!82 = !{!76, !17, i64 8}
!83 = !DILocation(line: 60, column: 40, scope: !23)
!84 = !{!85, !17, i64 0}
!85 = !{!"state", !17, i64 0, !17, i64 2}
!86 = !DILocation(line: 60, column: 32, scope: !23)
!87 = !DILocation(line: 60, column: 71, scope: !23)
!88 = !{!85, !17, i64 2}
!89 = !DILocation(line: 60, column: 63, scope: !23)
!90 = !DILocation(line: 60, column: 60, scope: !23)
!91 = !DILocation(line: 61, column: 41, scope: !23)
!92 = !{!93, !17, i64 0}
!93 = !{!"mode", !17, i64 0, !17, i64 2, !36, i64 4, !36, i64 8}
!94 = !DILocation(line: 61, column: 36, scope: !23)
!95 = !DILocation(line: 60, column: 92, scope: !23)
!96 = !DILocation(line: 61, column: 67, scope: !23)
!97 = !DILocation(line: 61, column: 64, scope: !23)
!98 = !{!76, !17, i64 10}
!99 = !DILocation(line: 62, column: 11, scope: !23)
!100 = !DILocation(line: 63, column: 11, scope: !23)
!101 = !DILocation(line: 64, column: 11, scope: !23)
!102 = !DILocation(line: 65, column: 1, scope: !23)
!103 = distinct !DISubprogram(name: "price", scope: !6, file: !6, line: 28, type: !7, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!104 = !DILocation(line: 29, column: 14, scope: !103)
!105 = !{!106, !36, i64 0}
!106 = !{!"tariff", !36, i64 0, !17, i64 4, !17, i64 6, !17, i64 8, !17, i64 10}
!107 = !DILocation(line: 29, column: 25, scope: !103)
!108 = !DILocation(line: 29, column: 30, scope: !103)
!109 = !DILocation(line: 29, column: 33, scope: !103)
!110 = !DILocation(line: 29, column: 46, scope: !103)
!111 = !DILocation(line: 29, column: 38, scope: !103)
!112 = !DILocation(line: 29, column: 9, scope: !103)
!113 = !DILocation(line: 30, column: 18, scope: !103)
!114 = !{i64 0, i64 4, !38, i64 4, i64 2, !16, i64 6, i64 2, !16, i64 8, i64 2, !16, i64 10, i64 2, !16}
!115 = !DILocation(line: 31, column: 25, scope: !103)
!116 = !DILocation(line: 32, column: 5, scope: !103)
!117 = !DILocation(line: 33, column: 5, scope: !103)
!118 = !DILocation(line: 33, column: 34, scope: !103)
!119 = !DILocation(line: 33, column: 39, scope: !103)
!120 = !DILocation(line: 33, column: 56, scope: !103)
!121 = !DILocation(line: 33, column: 23, scope: !103)
!122 = !DILocation(line: 33, column: 14, scope: !103)
!123 = !DILocation(line: 34, column: 5, scope: !103)
!124 = !DILocation(line: 34, column: 22, scope: !103)
!125 = !DILocation(line: 34, column: 39, scope: !103)
!126 = !{!106, !17, i64 8}
!127 = !DILocation(line: 34, column: 29, scope: !103)
!128 = !DILocation(line: 34, column: 14, scope: !103)
!129 = !DILocation(line: 34, column: 62, scope: !103)
!130 = !DILocation(line: 34, column: 78, scope: !103)
!131 = !{!106, !17, i64 10}
!132 = !DILocation(line: 34, column: 69, scope: !103)
!133 = !DILocation(line: 34, column: 53, scope: !103)
!134 = !DILocation(line: 35, column: 5, scope: !103)
!135 = !DILocation(line: 35, column: 29, scope: !103)
!136 = !DILocation(line: 35, column: 52, scope: !103)
!137 = !DILocation(line: 35, column: 42, scope: !103)
!138 = !DILocation(line: 35, column: 22, scope: !103)
!139 = !DILocation(line: 35, column: 65, scope: !103)
!140 = !DILocation(line: 35, column: 71, scope: !103)
!141 = !DILocation(line: 35, column: 74, scope: !103)
!142 = !DILocation(line: 0, scope: !103)
!143 = !DILocation(line: 35, column: 83, scope: !103)
!144 = !DILocation(line: 35, column: 89, scope: !103)
!145 = !DILocation(line: 35, column: 92, scope: !103)
!146 = !DILocation(line: 35, column: 14, scope: !103)
!147 = !DILocation(line: 36, column: 12, scope: !103)
!148 = !DILocation(line: 36, column: 27, scope: !103)
!149 = !{!106, !17, i64 6}
!150 = !DILocation(line: 36, column: 42, scope: !103)
!151 = !{!106, !17, i64 4}
!152 = !DILocation(line: 37, column: 1, scope: !103)
!153 = !DILocation(line: 36, column: 5, scope: !103)
!154 = distinct !DISubprogram(name: "sum", scope: !6, file: !6, line: 20, type: !7, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!155 = !DILocation(line: 21, column: 5, scope: !154)
!156 = !DILocation(line: 22, column: 32, scope: !154)
!157 = !DILocation(line: 22, column: 37, scope: !154)
!158 = !DILocation(line: 22, column: 9, scope: !154)
!159 = !DILocation(line: 23, column: 16, scope: !154)
!160 = !DILocation(line: 23, column: 22, scope: !154)
!161 = !DILocation(line: 23, column: 9, scope: !154)
!162 = !DILocation(line: 25, column: 12, scope: !154)
!163 = !DILocation(line: 25, column: 5, scope: !154)
!164 = !DILocation(line: 26, column: 1, scope: !154)
!165 = distinct !DISubprogram(name: "may_supply", scope: !6, file: !6, line: 39, type: !7, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!166 = !DILocation(line: 40, column: 15, scope: !165)
!167 = !DILocation(line: 40, column: 10, scope: !165)
!168 = !DILocation(line: 40, column: 9, scope: !165)
!169 = !DILocation(line: 41, column: 21, scope: !165)
!170 = !{!93, !17, i64 2}
!171 = !DILocation(line: 41, column: 9, scope: !165)
!172 = !DILocation(line: 43, column: 12, scope: !165)
!173 = !DILocation(line: 43, column: 23, scope: !165)
!174 = !DILocation(line: 43, column: 39, scope: !165)
!175 = !{!93, !36, i64 4}
!176 = !DILocation(line: 43, column: 56, scope: !165)
!177 = !{!93, !36, i64 8}
!178 = !DILocation(line: 43, column: 50, scope: !165)
!179 = !DILocation(line: 43, column: 30, scope: !165)
!180 = !DILocation(line: 43, column: 74, scope: !165)
!181 = !DILocation(line: 43, column: 20, scope: !165)
!182 = !DILocation(line: 43, column: 5, scope: !165)
!183 = !DILocation(line: 44, column: 1, scope: !165)
!184 = distinct !DISubprogram(name: "state_in", scope: !6, file: !6, line: 67, type: !7, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!185 = !DILocation(line: 68, column: 5, scope: !184)
!186 = !DILocation(line: 68, column: 33, scope: !184)
!187 = !DILocation(line: 68, column: 25, scope: !184)
!188 = !DILocation(line: 69, column: 9, scope: !184)
!189 = !DILocation(line: 69, column: 15, scope: !184)
!190 = !DILocation(line: 70, column: 20, scope: !184)
!191 = !DILocation(line: 70, column: 19, scope: !184)
!192 = !{i64 0, i64 2, !16, i64 2, i64 2, !16}
!193 = !DILocation(line: 71, column: 5, scope: !184)
!194 = !DILocation(line: 72, column: 1, scope: !184)
!195 = distinct !DISubprogram(name: "top_up_in", scope: !6, file: !6, line: 75, type: !7, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!196 = !DILocation(line: 76, column: 5, scope: !195)
!197 = !DILocation(line: 76, column: 35, scope: !195)
!198 = !DILocation(line: 76, column: 26, scope: !195)
!199 = !DILocation(line: 77, column: 9, scope: !195)
!200 = !DILocation(line: 77, column: 16, scope: !195)
!201 = !DILocation(line: 77, column: 24, scope: !195)
!202 = !DILocation(line: 77, column: 27, scope: !195)
!203 = !DILocation(line: 77, column: 35, scope: !195)
!204 = !{!205, !36, i64 0}
!205 = !{!"top_up", !36, i64 0}
!206 = !DILocation(line: 77, column: 42, scope: !195)
!207 = !DILocation(line: 78, column: 23, scope: !195)
!208 = !DILocation(line: 78, column: 32, scope: !195)
!209 = !DILocation(line: 78, column: 40, scope: !195)
!210 = !DILocation(line: 78, column: 19, scope: !195)
!211 = !DILocation(line: 78, column: 17, scope: !195)
!212 = !DILocation(line: 79, column: 16, scope: !195)
!213 = !DILocation(line: 79, column: 31, scope: !195)
!214 = !DILocation(line: 79, column: 24, scope: !195)
!215 = !DILocation(line: 79, column: 47, scope: !195)
!216 = !DILocation(line: 79, column: 14, scope: !195)
!217 = !DILocation(line: 80, column: 5, scope: !195)
!218 = !DILocation(line: 81, column: 1, scope: !195)
!219 = distinct !DISubprogram(name: "mode_in", scope: !6, file: !6, line: 83, type: !7, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!220 = !DILocation(line: 84, column: 5, scope: !219)
!221 = !DILocation(line: 84, column: 33, scope: !219)
!222 = !DILocation(line: 84, column: 24, scope: !219)
!223 = !DILocation(line: 85, column: 9, scope: !219)
!224 = !DILocation(line: 85, column: 16, scope: !219)
!225 = !DILocation(line: 85, column: 24, scope: !219)
!226 = !DILocation(line: 85, column: 27, scope: !219)
!227 = !DILocation(line: 85, column: 35, scope: !219)
!228 = !DILocation(line: 85, column: 45, scope: !219)
!229 = !DILocation(line: 86, column: 17, scope: !219)
!230 = !DILocation(line: 86, column: 16, scope: !219)
!231 = !{i64 0, i64 2, !16, i64 2, i64 2, !16, i64 4, i64 4, !38, i64 8, i64 4, !38}
!232 = !DILocation(line: 87, column: 5, scope: !219)
!233 = !DILocation(line: 88, column: 1, scope: !219)
!234 = distinct !DISubprogram(name: "tariff_in", scope: !6, file: !6, line: 90, type: !7, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!235 = !DILocation(line: 91, column: 5, scope: !234)
!236 = !DILocation(line: 91, column: 35, scope: !234)
!237 = !DILocation(line: 91, column: 26, scope: !234)
!238 = !DILocation(line: 92, column: 9, scope: !234)
!239 = !DILocation(line: 92, column: 16, scope: !234)
!240 = !DILocation(line: 93, column: 17, scope: !234)
!241 = !DILocation(line: 93, column: 16, scope: !234)
!242 = !DILocation(line: 94, column: 5, scope: !234)
!243 = !DILocation(line: 95, column: 1, scope: !234)
!244 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 98, type: !7, scopeLine: 98, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!245 = !DILocation(line: 98, column: 48, scope: !244)
!246 = !DILocation(line: 98, column: 58, scope: !244)
!247 = !DILocation(line: 98, column: 41, scope: !244)
!248 = !DILocation(line: 98, column: 64, scope: !244)
