target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CREDIT.output.supply_out, 0"
module asm ".set __sm_CREDIT.output.display_out, 0"
module asm ".set __sm_CREDIT.output.report_out, 0"
module asm ".set __sm_CREDIT.output.bill_out, 0"
module asm ".set __sm_CREDIT.output.save_out, 0"
module asm ".set __sm_CREDIT.input.measurement_in, 0"
module asm ".set __sm_CREDIT.input.state_in, 0"
module asm ".set __sm_CREDIT.input.restored_in, 0"
module asm ".set __sm_CREDIT.input.top_up_in, 0"
module asm ".set __sm_CREDIT.input.mode_in, 0"
module asm ".set __sm_CREDIT.input.tariff_in, 0"

%struct.tariff = type { i32, i16, i16, i16, i16 }
%struct.bill = type { i32, i32, i32 }
%struct.state = type { i16, i16 }
%struct.mode = type { i16, i16, i32, i32 }
%struct.supply = type { i16, i16 }
%struct.account = type { i32, i32, i16, i16 }
%struct.measurement = type { i32, i32, i16 }
%struct.kept = type { i32, i32, i32, i16 }
%struct.top_up = type { i32 }

@__sm_CREDIT_io_supply_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_display_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_report_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_bill_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_save_out_idx = external dso_local global i8, align 1
@ready = internal global i16 0, align 2
@now = internal global i32 0, align 2
@tariff = internal global %struct.tariff zeroinitializer, align 2
@unpriced = internal global i16 0, align 2
@started = internal global i16 0, align 2
@imported = internal global i32 0, align 2
@bill = internal global %struct.bill zeroinitializer, align 2
@was_locked = internal global i16 0, align 2
@balance = internal global i32 0, align 2
@contact = internal global %struct.state zeroinitializer, align 2
@unsaved = internal global i16 0, align 2
@lent = internal global i16 0, align 2
@mode = internal global %struct.mode zeroinitializer, align 2
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
define dso_local zeroext i16 @save_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !25 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CREDIT_io_save_out_idx to i16), ptr %5, align 2, !dbg !26, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !26, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !26, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !26, !tbaa !13
  %9 = call zeroext i16 @__sm_CREDIT_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !26
  ret i16 %9, !dbg !26
}

; Function Attrs: nounwind optsize
define dso_local void @measurement_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !27 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  %6 = alloca i32, align 2
  %7 = alloca i16, align 2
  %8 = alloca i16, align 2
  %9 = alloca i32, align 2
  %10 = alloca %struct.supply, align 2
  %11 = alloca %struct.account, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !28
  %12 = load i16, ptr %4, align 2, !dbg !29, !tbaa !13
  %13 = icmp eq i16 %12, 10, !dbg !29
  br i1 %13, label %14, label %16, !dbg !29

14:                                               ; preds = %2
  %15 = load ptr, ptr %3, align 2, !dbg !29, !tbaa !9
  br label %17, !dbg !29

16:                                               ; preds = %2
  br label %17, !dbg !29

17:                                               ; preds = %16, %14
  %18 = phi ptr [ %15, %14 ], [ null, %16 ], !dbg !29
  store ptr %18, ptr %5, align 2, !dbg !30, !tbaa !9
  %19 = load ptr, ptr %5, align 2, !dbg !31, !tbaa !9
  %20 = icmp eq ptr %19, null, !dbg !32
  br i1 %20, label %24, label %21, !dbg !33

21:                                               ; preds = %17
  %22 = load i16, ptr @ready, align 2, !dbg !34, !tbaa !16
  %23 = icmp ne i16 %22, 0, !dbg !34
  br i1 %23, label %25, label %24, !dbg !31

24:                                               ; preds = %21, %17
  store i32 1, ptr %6, align 2
  br label %114, !dbg !35

25:                                               ; preds = %21
  %26 = load ptr, ptr %5, align 2, !dbg !36, !tbaa !9
  %27 = getelementptr inbounds %struct.measurement, ptr %26, i32 0, i32 0, !dbg !37
  %28 = load i32, ptr %27, align 2, !dbg !37, !tbaa !38
  store i32 %28, ptr @now, align 2, !dbg !41, !tbaa !42
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !43
  %29 = load i32, ptr @now, align 2, !dbg !44, !tbaa !42
  %30 = call zeroext i16 @is_night(i32 noundef %29) #5, !dbg !45
  store i16 %30, ptr %7, align 2, !dbg !46, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !43
  %31 = load i16, ptr %7, align 2, !dbg !47, !tbaa !16
  %32 = icmp ne i16 %31, 0, !dbg !47
  br i1 %32, label %33, label %35, !dbg !47

33:                                               ; preds = %25
  %34 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 2), align 2, !dbg !48, !tbaa !49
  br label %37, !dbg !47

35:                                               ; preds = %25
  %36 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 1), align 2, !dbg !51, !tbaa !52
  br label %37, !dbg !47

37:                                               ; preds = %35, %33
  %38 = phi i16 [ %34, %33 ], [ %36, %35 ], !dbg !47
  store i16 %38, ptr %8, align 2, !dbg !53, !tbaa !16
  %39 = load i16, ptr @unpriced, align 2, !dbg !54, !tbaa !16
  %40 = icmp ne i16 %39, 0, !dbg !54
  br i1 %40, label %41, label %44, !dbg !55

41:                                               ; preds = %37
  %42 = load i32, ptr @tariff, align 2, !dbg !56, !tbaa !57
  %43 = icmp eq i32 %42, 0, !dbg !58
  br label %44

44:                                               ; preds = %41, %37
  %45 = phi i1 [ false, %37 ], [ %43, %41 ], !dbg !59
  %46 = zext i1 %45 to i16, !dbg !55
  store i16 %46, ptr @unpriced, align 2, !dbg !60, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %9) #6, !dbg !61
  %47 = load i16, ptr @started, align 2, !dbg !62, !tbaa !16
  %48 = icmp ne i16 %47, 0, !dbg !62
  br i1 %48, label %49, label %58, !dbg !63

49:                                               ; preds = %44
  %50 = load i16, ptr @unpriced, align 2, !dbg !64, !tbaa !16
  %51 = icmp ne i16 %50, 0, !dbg !64
  br i1 %51, label %58, label %52, !dbg !62

52:                                               ; preds = %49
  %53 = load ptr, ptr %5, align 2, !dbg !65, !tbaa !9
  %54 = getelementptr inbounds %struct.measurement, ptr %53, i32 0, i32 1, !dbg !66
  %55 = load i32, ptr %54, align 2, !dbg !66, !tbaa !67
  %56 = load i32, ptr @imported, align 2, !dbg !68, !tbaa !42
  %57 = sub i32 %55, %56, !dbg !69
  br label %59, !dbg !62

58:                                               ; preds = %49, %44
  br label %59, !dbg !62

59:                                               ; preds = %58, %52
  %60 = phi i32 [ %57, %52 ], [ 0, %58 ], !dbg !62
  store i32 %60, ptr %9, align 2, !dbg !70, !tbaa !42
  %61 = load i16, ptr @unpriced, align 2, !dbg !71, !tbaa !16
  %62 = icmp ne i16 %61, 0, !dbg !71
  br i1 %62, label %63, label %65, !dbg !71

63:                                               ; preds = %59
  %64 = load i32, ptr @imported, align 2, !dbg !72, !tbaa !42
  br label %69, !dbg !71

65:                                               ; preds = %59
  %66 = load ptr, ptr %5, align 2, !dbg !73, !tbaa !9
  %67 = getelementptr inbounds %struct.measurement, ptr %66, i32 0, i32 1, !dbg !74
  %68 = load i32, ptr %67, align 2, !dbg !74, !tbaa !67
  br label %69, !dbg !71

69:                                               ; preds = %65, %63
  %70 = phi i32 [ %64, %63 ], [ %68, %65 ], !dbg !71
  store i32 %70, ptr @imported, align 2, !dbg !75, !tbaa !42
  store i16 1, ptr @started, align 2, !dbg !76, !tbaa !16
  %71 = load i32, ptr %9, align 2, !dbg !77, !tbaa !42
  %72 = load i16, ptr %8, align 2, !dbg !78, !tbaa !16
  call void @charge(i32 noundef %71, i16 noundef zeroext %72) #5, !dbg !79
  %73 = load i32, ptr %9, align 2, !dbg !80, !tbaa !42
  %74 = load i16, ptr %7, align 2, !dbg !81, !tbaa !16
  %75 = icmp ne i16 %74, 0, !dbg !81
  %76 = zext i1 %75 to i64, !dbg !81
  %77 = select i1 %75, ptr getelementptr inbounds (%struct.bill, ptr @bill, i32 0, i32 1), ptr @bill, !dbg !81
  %78 = load i32, ptr %77, align 2, !dbg !82, !tbaa !42
  %79 = add i32 %78, %73, !dbg !82
  store i32 %79, ptr %77, align 2, !dbg !82, !tbaa !42
  %80 = load i32, ptr %9, align 2, !dbg !83, !tbaa !42
  %81 = load i16, ptr %8, align 2, !dbg !84, !tbaa !16
  %82 = zext i16 %81 to i32, !dbg !84
  %83 = mul i32 %80, %82, !dbg !85
  %84 = load i32, ptr getelementptr inbounds (%struct.bill, ptr @bill, i32 0, i32 2), align 2, !dbg !86, !tbaa !87
  %85 = add i32 %84, %83, !dbg !86
  store i32 %85, ptr getelementptr inbounds (%struct.bill, ptr @bill, i32 0, i32 2), align 2, !dbg !86, !tbaa !87
  call void @llvm.lifetime.start.p0(i64 4, ptr %10) #6, !dbg !89
  %86 = getelementptr inbounds %struct.supply, ptr %10, i32 0, i32 0, !dbg !90
  %87 = call zeroext i16 @may_supply() #5, !dbg !91
  store i16 %87, ptr %86, align 2, !dbg !90, !tbaa !92
  %88 = getelementptr inbounds %struct.supply, ptr %10, i32 0, i32 1, !dbg !90
  %89 = load i16, ptr @was_locked, align 2, !dbg !94, !tbaa !16
  store i16 %89, ptr %88, align 2, !dbg !90, !tbaa !95
  call void @llvm.lifetime.start.p0(i64 12, ptr %11) #6, !dbg !96
  %90 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 0, !dbg !97
  %91 = load i32, ptr @balance, align 2, !dbg !98, !tbaa !42
  store i32 %91, ptr %90, align 2, !dbg !97, !tbaa !99
  %92 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 1, !dbg !97
  %93 = load ptr, ptr %5, align 2, !dbg !101, !tbaa !9
  %94 = getelementptr inbounds %struct.measurement, ptr %93, i32 0, i32 1, !dbg !102
  %95 = load i32, ptr %94, align 2, !dbg !102, !tbaa !67
  store i32 %95, ptr %92, align 2, !dbg !97, !tbaa !103
  %96 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 2, !dbg !97
  %97 = load ptr, ptr %5, align 2, !dbg !104, !tbaa !9
  %98 = getelementptr inbounds %struct.measurement, ptr %97, i32 0, i32 2, !dbg !105
  %99 = load i16, ptr %98, align 2, !dbg !105, !tbaa !106
  store i16 %99, ptr %96, align 2, !dbg !97, !tbaa !107
  %100 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 3, !dbg !97
  %101 = call zeroext i16 @flags() #5, !dbg !108
  store i16 %101, ptr %100, align 2, !dbg !97, !tbaa !109
  %102 = call zeroext i16 @supply_out(ptr noundef %10, i16 noundef 4) #5, !dbg !110
  %103 = icmp eq i16 %102, 0, !dbg !110
  %104 = zext i1 %103 to i16, !dbg !110
  %105 = call zeroext i16 @display_out(ptr noundef %11, i16 noundef 12) #5, !dbg !111
  %106 = icmp eq i16 %105, 0, !dbg !111
  %107 = zext i1 %106 to i16, !dbg !111
  %108 = call zeroext i16 @report_out(ptr noundef %11, i16 noundef 12) #5, !dbg !112
  %109 = icmp eq i16 %108, 0, !dbg !112
  %110 = zext i1 %109 to i16, !dbg !112
  %111 = call zeroext i16 @bill_out(ptr noundef @bill, i16 noundef 12) #5, !dbg !113
  %112 = icmp eq i16 %111, 0, !dbg !113
  %113 = zext i1 %112 to i16, !dbg !113
  call void @llvm.lifetime.end.p0(i64 12, ptr %11) #6, !dbg !114
  call void @llvm.lifetime.end.p0(i64 4, ptr %10) #6, !dbg !114
  call void @llvm.lifetime.end.p0(i64 4, ptr %9) #6, !dbg !114
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !114
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !114
  store i32 0, ptr %6, align 2, !dbg !114
  br label %114, !dbg !114

114:                                              ; preds = %69, %24
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !114
  %115 = load i32, ptr %6, align 2
  switch i32 %115, label %117 [
    i32 0, label %116
    i32 1, label %116
  ]

116:                                              ; preds = %114, %114
  ret void, !dbg !114

117:                                              ; preds = %114
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define internal zeroext i16 @is_night(i32 noundef %0) #0 section ".sm.CREDIT.text" !dbg !115 {
  %2 = alloca i32, align 2
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store i32 %0, ptr %2, align 2, !tbaa !42
  %6 = load i32, ptr @next, align 2, !dbg !116, !tbaa !57
  %7 = icmp ne i32 %6, 0, !dbg !117
  br i1 %7, label %8, label %15, !dbg !118

8:                                                ; preds = %1
  %9 = load i32, ptr %2, align 2, !dbg !119, !tbaa !42
  %10 = load i32, ptr @next, align 2, !dbg !120, !tbaa !57
  %11 = icmp uge i32 %9, %10, !dbg !121
  br i1 %11, label %12, label %15, !dbg !122

12:                                               ; preds = %8
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @tariff, ptr align 2 @next, i16 12, i1 false), !dbg !123, !tbaa.struct !124
  store i32 0, ptr @next, align 2, !dbg !125, !tbaa !57
  %13 = load i16, ptr @unsaved, align 2, !dbg !126, !tbaa !16
  %14 = or i16 %13, 1024, !dbg !126
  store i16 %14, ptr @unsaved, align 2, !dbg !126, !tbaa !16
  br label %15, !dbg !127

15:                                               ; preds = %12, %8, %1
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !128
  %16 = load i32, ptr %2, align 2, !dbg !129, !tbaa !42
  %17 = urem i32 %16, 86400, !dbg !130
  %18 = udiv i32 %17, 60, !dbg !131
  %19 = trunc i32 %18 to i16, !dbg !132
  store i16 %19, ptr %3, align 2, !dbg !133, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !134
  %20 = load i16, ptr %3, align 2, !dbg !135, !tbaa !16
  %21 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 3), align 2, !dbg !136, !tbaa !137
  %22 = icmp uge i16 %20, %21, !dbg !138
  %23 = zext i1 %22 to i16, !dbg !138
  store i16 %23, ptr %4, align 2, !dbg !139, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !134
  %24 = load i16, ptr %3, align 2, !dbg !140, !tbaa !16
  %25 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 4), align 2, !dbg !141, !tbaa !142
  %26 = icmp ult i16 %24, %25, !dbg !143
  %27 = zext i1 %26 to i16, !dbg !143
  store i16 %27, ptr %5, align 2, !dbg !144, !tbaa !16
  %28 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 3), align 2, !dbg !145, !tbaa !137
  %29 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 4), align 2, !dbg !146, !tbaa !142
  %30 = icmp ule i16 %28, %29, !dbg !147
  br i1 %30, label %31, label %40, !dbg !148

31:                                               ; preds = %15
  %32 = load i16, ptr %4, align 2, !dbg !149, !tbaa !16
  %33 = icmp ne i16 %32, 0, !dbg !149
  br i1 %33, label %34, label %37, !dbg !150

34:                                               ; preds = %31
  %35 = load i16, ptr %5, align 2, !dbg !151, !tbaa !16
  %36 = icmp ne i16 %35, 0, !dbg !150
  br label %37

37:                                               ; preds = %34, %31
  %38 = phi i1 [ false, %31 ], [ %36, %34 ], !dbg !152
  %39 = zext i1 %38 to i16, !dbg !150
  br label %49, !dbg !148

40:                                               ; preds = %15
  %41 = load i16, ptr %4, align 2, !dbg !153, !tbaa !16
  %42 = icmp ne i16 %41, 0, !dbg !153
  br i1 %42, label %46, label %43, !dbg !154

43:                                               ; preds = %40
  %44 = load i16, ptr %5, align 2, !dbg !155, !tbaa !16
  %45 = icmp ne i16 %44, 0, !dbg !154
  br label %46, !dbg !154

46:                                               ; preds = %43, %40
  %47 = phi i1 [ true, %40 ], [ %45, %43 ]
  %48 = zext i1 %47 to i16, !dbg !154
  br label %49, !dbg !148

49:                                               ; preds = %46, %37
  %50 = phi i16 [ %39, %37 ], [ %48, %46 ], !dbg !148
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !156
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !156
  ret i16 %50, !dbg !157
}

; Function Attrs: nounwind optsize
define internal void @charge(i32 noundef %0, i16 noundef zeroext %1) #0 section ".sm.CREDIT.text" !dbg !158 {
  %3 = alloca i32, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  %6 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !42
  store i16 %1, ptr %4, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !159
  %7 = load i16, ptr %4, align 2, !dbg !160, !tbaa !16
  %8 = icmp eq i16 %7, 0, !dbg !161
  br i1 %8, label %9, label %10, !dbg !160

9:                                                ; preds = %2
  br label %14, !dbg !160

10:                                               ; preds = %2
  %11 = load i16, ptr %4, align 2, !dbg !162, !tbaa !16
  %12 = zext i16 %11 to i32, !dbg !162
  %13 = sdiv i32 2147483647, %12, !dbg !163
  br label %14, !dbg !160

14:                                               ; preds = %10, %9
  %15 = phi i32 [ -1, %9 ], [ %13, %10 ], !dbg !160
  store i32 %15, ptr %5, align 2, !dbg !164, !tbaa !42
  br label %16, !dbg !165

16:                                               ; preds = %32, %14
  %17 = load i32, ptr %3, align 2, !dbg !166, !tbaa !42
  %18 = icmp ne i32 %17, 0, !dbg !167
  br i1 %18, label %19, label %22, !dbg !168

19:                                               ; preds = %16
  %20 = load i32, ptr @balance, align 2, !dbg !169, !tbaa !42
  %21 = icmp ne i32 %20, -2147483648, !dbg !170
  br label %22

22:                                               ; preds = %19, %16
  %23 = phi i1 [ false, %16 ], [ %21, %19 ], !dbg !171
  br i1 %23, label %24, label %44, !dbg !165

24:                                               ; preds = %22
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #6, !dbg !172
  %25 = load i32, ptr %3, align 2, !dbg !173, !tbaa !42
  %26 = load i32, ptr %5, align 2, !dbg !174, !tbaa !42
  %27 = icmp ult i32 %25, %26, !dbg !175
  br i1 %27, label %28, label %30, !dbg !173

28:                                               ; preds = %24
  %29 = load i32, ptr %3, align 2, !dbg !176, !tbaa !42
  br label %32, !dbg !173

30:                                               ; preds = %24
  %31 = load i32, ptr %5, align 2, !dbg !177, !tbaa !42
  br label %32, !dbg !173

32:                                               ; preds = %30, %28
  %33 = phi i32 [ %29, %28 ], [ %31, %30 ], !dbg !173
  store i32 %33, ptr %6, align 2, !dbg !178, !tbaa !42
  %34 = load i32, ptr @balance, align 2, !dbg !179, !tbaa !42
  %35 = load i32, ptr %6, align 2, !dbg !180, !tbaa !42
  %36 = load i16, ptr %4, align 2, !dbg !181, !tbaa !16
  %37 = zext i16 %36 to i32, !dbg !181
  %38 = mul i32 %35, %37, !dbg !182
  %39 = sub nsw i32 0, %38, !dbg !183
  %40 = call i32 @sum(i32 noundef %34, i32 noundef %39) #5, !dbg !184
  store i32 %40, ptr @balance, align 2, !dbg !185, !tbaa !42
  %41 = load i32, ptr %6, align 2, !dbg !186, !tbaa !42
  %42 = load i32, ptr %3, align 2, !dbg !187, !tbaa !42
  %43 = sub i32 %42, %41, !dbg !187
  store i32 %43, ptr %3, align 2, !dbg !187, !tbaa !42
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #6, !dbg !188
  br label %16, !dbg !165, !llvm.loop !189

44:                                               ; preds = %22
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !191
  ret void, !dbg !191
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @may_supply() #0 section ".sm.CREDIT.text" !dbg !192 {
  %1 = alloca i16, align 2
  %2 = load i16, ptr @mode, align 2, !dbg !193, !tbaa !194
  %3 = icmp ne i16 %2, 0, !dbg !196
  br i1 %3, label %6, label %4, !dbg !197

4:                                                ; preds = %0
  %5 = load i16, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 1), align 2, !dbg !198, !tbaa !199
  store i16 %5, ptr %1, align 2, !dbg !200
  br label %26, !dbg !200

6:                                                ; preds = %0
  %7 = load i16, ptr @unpriced, align 2, !dbg !201, !tbaa !16
  %8 = icmp ne i16 %7, 0, !dbg !201
  br i1 %8, label %23, label %9, !dbg !202

9:                                                ; preds = %6
  %10 = load i32, ptr @balance, align 2, !dbg !203, !tbaa !42
  %11 = load i16, ptr @lent, align 2, !dbg !204, !tbaa !16
  %12 = icmp ne i16 %11, 0, !dbg !204
  br i1 %12, label %13, label %18, !dbg !204

13:                                               ; preds = %9
  %14 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !205, !tbaa !206
  %15 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 3), align 2, !dbg !207, !tbaa !208
  %16 = sub nsw i32 0, %15, !dbg !209
  %17 = call i32 @sum(i32 noundef %14, i32 noundef %16) #5, !dbg !210
  br label %20, !dbg !204

18:                                               ; preds = %9
  %19 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !211, !tbaa !206
  br label %20, !dbg !204

20:                                               ; preds = %18, %13
  %21 = phi i32 [ %17, %13 ], [ %19, %18 ], !dbg !204
  %22 = icmp sgt i32 %10, %21, !dbg !212
  br label %23

23:                                               ; preds = %20, %6
  %24 = phi i1 [ false, %6 ], [ %22, %20 ], !dbg !213
  %25 = zext i1 %24 to i16, !dbg !202
  store i16 %25, ptr %1, align 2, !dbg !214
  br label %26, !dbg !214

26:                                               ; preds = %23, %4
  %27 = load i16, ptr %1, align 2, !dbg !215
  ret i16 %27, !dbg !215
}

; Function Attrs: noinline nounwind optsize
define internal zeroext i16 @flags() #3 section ".sm.CREDIT.text" !dbg !216 {
  %1 = load i16, ptr @contact, align 2, !dbg !217, !tbaa !218
  %2 = icmp ne i16 %1, 0, !dbg !220
  %3 = zext i1 %2 to i64, !dbg !220
  %4 = select i1 %2, i16 1, i16 0, !dbg !220
  %5 = load i16, ptr getelementptr inbounds (%struct.state, ptr @contact, i32 0, i32 1), align 2, !dbg !221, !tbaa !222
  %6 = icmp ne i16 %5, 0, !dbg !223
  %7 = zext i1 %6 to i64, !dbg !223
  %8 = select i1 %6, i16 2, i16 0, !dbg !223
  %9 = or i16 %4, %8, !dbg !224
  %10 = load i16, ptr @mode, align 2, !dbg !225, !tbaa !194
  %11 = icmp ne i16 %10, 0, !dbg !226
  %12 = zext i1 %11 to i64, !dbg !226
  %13 = select i1 %11, i16 4, i16 0, !dbg !226
  %14 = or i16 %9, %13, !dbg !227
  %15 = load i16, ptr @lent, align 2, !dbg !228, !tbaa !16
  %16 = icmp ne i16 %15, 0, !dbg !228
  %17 = zext i1 %16 to i64, !dbg !228
  %18 = select i1 %16, i16 8, i16 0, !dbg !228
  %19 = or i16 %14, %18, !dbg !229
  ret i16 %19, !dbg !230
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @state_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !231 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !232
  %6 = load i16, ptr %4, align 2, !dbg !233, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !233
  br i1 %7, label %8, label %10, !dbg !233

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !233, !tbaa !9
  br label %11, !dbg !233

10:                                               ; preds = %2
  br label %11, !dbg !233

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !233
  store ptr %12, ptr %5, align 2, !dbg !234, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !235, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !236
  br i1 %14, label %15, label %51, !dbg !235

15:                                               ; preds = %11
  %16 = load i16, ptr getelementptr inbounds (%struct.state, ptr @contact, i32 0, i32 1), align 2, !dbg !237, !tbaa !222
  %17 = load ptr, ptr %5, align 2, !dbg !238, !tbaa !9
  %18 = getelementptr inbounds %struct.state, ptr %17, i32 0, i32 1, !dbg !239
  %19 = load i16, ptr %18, align 2, !dbg !239, !tbaa !222
  %20 = icmp ne i16 %16, %19, !dbg !240
  br i1 %20, label %21, label %25, !dbg !241

21:                                               ; preds = %15
  %22 = load i16, ptr @was_locked, align 2, !dbg !242, !tbaa !16
  %23 = icmp ne i16 %22, 0, !dbg !243
  %24 = xor i1 %23, true, !dbg !243
  br label %25

25:                                               ; preds = %21, %15
  %26 = phi i1 [ false, %15 ], [ %24, %21 ], !dbg !244
  %27 = zext i1 %26 to i64, !dbg !245
  %28 = select i1 %26, i16 2048, i16 0, !dbg !245
  %29 = load i16, ptr @contact, align 2, !dbg !246, !tbaa !218
  %30 = load ptr, ptr %5, align 2, !dbg !247, !tbaa !9
  %31 = getelementptr inbounds %struct.state, ptr %30, i32 0, i32 0, !dbg !248
  %32 = load i16, ptr %31, align 2, !dbg !248, !tbaa !218
  %33 = icmp ne i16 %29, %32, !dbg !249
  %34 = zext i1 %33 to i64, !dbg !250
  %35 = select i1 %33, i16 4096, i16 0, !dbg !250
  %36 = or i16 %28, %35, !dbg !251
  %37 = load i16, ptr @unsaved, align 2, !dbg !252, !tbaa !16
  %38 = or i16 %37, %36, !dbg !252
  store i16 %38, ptr @unsaved, align 2, !dbg !252, !tbaa !16
  %39 = load i16, ptr @was_locked, align 2, !dbg !253, !tbaa !16
  %40 = icmp ne i16 %39, 0, !dbg !253
  br i1 %40, label %41, label %47, !dbg !254

41:                                               ; preds = %25
  %42 = load ptr, ptr %5, align 2, !dbg !255, !tbaa !9
  %43 = getelementptr inbounds %struct.state, ptr %42, i32 0, i32 1, !dbg !256
  %44 = load i16, ptr %43, align 2, !dbg !256, !tbaa !222
  %45 = icmp ne i16 %44, 0, !dbg !257
  %46 = xor i1 %45, true, !dbg !257
  br label %47

47:                                               ; preds = %41, %25
  %48 = phi i1 [ false, %25 ], [ %46, %41 ], !dbg !244
  %49 = zext i1 %48 to i16, !dbg !254
  store i16 %49, ptr @was_locked, align 2, !dbg !258, !tbaa !16
  %50 = load ptr, ptr %5, align 2, !dbg !259, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @contact, ptr align 2 %50, i16 4, i1 false), !dbg !260, !tbaa.struct !261
  br label %51, !dbg !262

51:                                               ; preds = %47, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !263
  ret void, !dbg !263
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define dso_local void @restored_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !264 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !265
  %6 = load i16, ptr %4, align 2, !dbg !266, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !266
  br i1 %7, label %8, label %10, !dbg !266

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !266, !tbaa !9
  br label %11, !dbg !266

10:                                               ; preds = %2
  br label %11, !dbg !266

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !266
  store ptr %12, ptr %5, align 2, !dbg !267, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !268, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !269
  br i1 %14, label %15, label %51, !dbg !270

15:                                               ; preds = %11
  %16 = load i16, ptr @ready, align 2, !dbg !271, !tbaa !16
  %17 = icmp ne i16 %16, 0, !dbg !271
  br i1 %17, label %51, label %18, !dbg !268

18:                                               ; preds = %15
  store i16 1, ptr @ready, align 2, !dbg !272, !tbaa !16
  %19 = load ptr, ptr %5, align 2, !dbg !273, !tbaa !9
  %20 = getelementptr inbounds %struct.kept, ptr %19, i32 0, i32 3, !dbg !274
  %21 = load i16, ptr %20, align 2, !dbg !274, !tbaa !275
  %22 = and i16 %21, 16, !dbg !277
  %23 = icmp ne i16 %22, 0, !dbg !277
  br i1 %23, label %24, label %50, !dbg !273

24:                                               ; preds = %18
  %25 = load i32, ptr @balance, align 2, !dbg !278, !tbaa !42
  %26 = load ptr, ptr %5, align 2, !dbg !279, !tbaa !9
  %27 = getelementptr inbounds %struct.kept, ptr %26, i32 0, i32 0, !dbg !280
  %28 = load i32, ptr %27, align 2, !dbg !280, !tbaa !281
  %29 = call i32 @sum(i32 noundef %25, i32 noundef %28) #5, !dbg !282
  store i32 %29, ptr @balance, align 2, !dbg !283, !tbaa !42
  %30 = load ptr, ptr %5, align 2, !dbg !284, !tbaa !9
  %31 = getelementptr inbounds %struct.kept, ptr %30, i32 0, i32 1, !dbg !285
  %32 = load i32, ptr %31, align 2, !dbg !285, !tbaa !286
  store i32 %32, ptr @imported, align 2, !dbg !287, !tbaa !42
  store i16 1, ptr @unpriced, align 2, !dbg !288, !tbaa !16
  store i16 1, ptr @started, align 2, !dbg !289, !tbaa !16
  %33 = load ptr, ptr %5, align 2, !dbg !290, !tbaa !9
  %34 = getelementptr inbounds %struct.kept, ptr %33, i32 0, i32 3, !dbg !291
  %35 = load i16, ptr %34, align 2, !dbg !291, !tbaa !275
  %36 = and i16 %35, 8, !dbg !292
  %37 = icmp ne i16 %36, 0, !dbg !293
  %38 = zext i1 %37 to i16, !dbg !293
  store i16 %38, ptr @lent, align 2, !dbg !294, !tbaa !16
  %39 = load i16, ptr getelementptr inbounds (%struct.state, ptr @contact, i32 0, i32 1), align 2, !dbg !295, !tbaa !222
  %40 = icmp ne i16 %39, 0, !dbg !296
  br i1 %40, label %47, label %41, !dbg !297

41:                                               ; preds = %24
  %42 = load ptr, ptr %5, align 2, !dbg !298, !tbaa !9
  %43 = getelementptr inbounds %struct.kept, ptr %42, i32 0, i32 3, !dbg !299
  %44 = load i16, ptr %43, align 2, !dbg !299, !tbaa !275
  %45 = and i16 %44, 2, !dbg !300
  %46 = icmp ne i16 %45, 0, !dbg !301
  br label %47

47:                                               ; preds = %41, %24
  %48 = phi i1 [ false, %24 ], [ %46, %41 ], !dbg !302
  %49 = zext i1 %48 to i16, !dbg !297
  store i16 %49, ptr @was_locked, align 2, !dbg !303, !tbaa !16
  br label %50, !dbg !304

50:                                               ; preds = %47, %18
  br label %51, !dbg !305

51:                                               ; preds = %50, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !306
  ret void, !dbg !306
}

; Function Attrs: noinline nounwind optsize
define internal i32 @sum(i32 noundef %0, i32 noundef %1) #3 section ".sm.CREDIT.text" !dbg !307 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %4, align 2, !tbaa !42
  store i32 %1, ptr %5, align 2, !tbaa !42
  %6 = load i32, ptr %5, align 2, !dbg !308, !tbaa !42
  %7 = icmp sgt i32 %6, 0, !dbg !309
  br i1 %7, label %8, label %14, !dbg !310

8:                                                ; preds = %2
  %9 = load i32, ptr %4, align 2, !dbg !311, !tbaa !42
  %10 = load i32, ptr %5, align 2, !dbg !312, !tbaa !42
  %11 = sub nsw i32 2147483647, %10, !dbg !313
  %12 = icmp sgt i32 %9, %11, !dbg !314
  br i1 %12, label %13, label %14, !dbg !308

13:                                               ; preds = %8
  store i32 2147483647, ptr %3, align 2, !dbg !315
  br label %27, !dbg !315

14:                                               ; preds = %8, %2
  %15 = load i32, ptr %5, align 2, !dbg !316, !tbaa !42
  %16 = icmp slt i32 %15, 0, !dbg !317
  br i1 %16, label %17, label %23, !dbg !318

17:                                               ; preds = %14
  %18 = load i32, ptr %4, align 2, !dbg !319, !tbaa !42
  %19 = load i32, ptr %5, align 2, !dbg !320, !tbaa !42
  %20 = sub nsw i32 -2147483648, %19, !dbg !321
  %21 = icmp slt i32 %18, %20, !dbg !322
  br i1 %21, label %22, label %23, !dbg !316

22:                                               ; preds = %17
  store i32 -2147483648, ptr %3, align 2, !dbg !323
  br label %27, !dbg !323

23:                                               ; preds = %17, %14
  %24 = load i32, ptr %4, align 2, !dbg !324, !tbaa !42
  %25 = load i32, ptr %5, align 2, !dbg !325, !tbaa !42
  %26 = add nsw i32 %24, %25, !dbg !326
  store i32 %26, ptr %3, align 2, !dbg !327
  br label %27, !dbg !327

27:                                               ; preds = %23, %22, %13
  %28 = load i32, ptr %3, align 2, !dbg !328
  ret i32 %28, !dbg !328
}

; Function Attrs: noinline nounwind optsize
define dso_local void @keep() #3 section ".sm.CREDIT.entry" !dbg !329 {
  %1 = alloca %struct.kept, align 2
  %2 = load i16, ptr @ready, align 2, !dbg !330, !tbaa !16
  %3 = icmp ne i16 %2, 0, !dbg !330
  br i1 %3, label %4, label %31, !dbg !331

4:                                                ; preds = %0
  %5 = load i16, ptr @unsaved, align 2, !dbg !332, !tbaa !16
  %6 = icmp ne i16 %5, 0, !dbg !332
  br i1 %6, label %7, label %31, !dbg !330

7:                                                ; preds = %4
  call void @llvm.lifetime.start.p0(i64 14, ptr %1) #6, !dbg !333
  %8 = getelementptr inbounds %struct.kept, ptr %1, i32 0, i32 0, !dbg !334
  %9 = load i32, ptr @balance, align 2, !dbg !335, !tbaa !42
  store i32 %9, ptr %8, align 2, !dbg !334, !tbaa !281
  %10 = getelementptr inbounds %struct.kept, ptr %1, i32 0, i32 1, !dbg !334
  %11 = load i32, ptr @imported, align 2, !dbg !336, !tbaa !42
  store i32 %11, ptr %10, align 2, !dbg !334, !tbaa !286
  %12 = getelementptr inbounds %struct.kept, ptr %1, i32 0, i32 2, !dbg !334
  %13 = load i32, ptr @now, align 2, !dbg !337, !tbaa !42
  store i32 %13, ptr %12, align 2, !dbg !334, !tbaa !338
  %14 = getelementptr inbounds %struct.kept, ptr %1, i32 0, i32 3, !dbg !334
  %15 = call zeroext i16 @flags() #5, !dbg !339
  %16 = or i16 %15, 16, !dbg !340
  %17 = load i16, ptr @unsaved, align 2, !dbg !341, !tbaa !16
  %18 = or i16 %16, %17, !dbg !342
  %19 = load i16, ptr @was_locked, align 2, !dbg !343, !tbaa !16
  %20 = icmp ne i16 %19, 0, !dbg !343
  %21 = zext i1 %20 to i64, !dbg !343
  %22 = select i1 %20, i16 2, i16 0, !dbg !343
  %23 = or i16 %18, %22, !dbg !344
  store i16 %23, ptr %14, align 2, !dbg !334, !tbaa !275
  %24 = call zeroext i16 @save_out(ptr noundef %1, i16 noundef 14) #5, !dbg !345
  %25 = icmp eq i16 %24, 0, !dbg !345
  br i1 %25, label %26, label %27, !dbg !345

26:                                               ; preds = %7
  br label %29, !dbg !345

27:                                               ; preds = %7
  %28 = load i16, ptr @unsaved, align 2, !dbg !346, !tbaa !16
  br label %29, !dbg !345

29:                                               ; preds = %27, %26
  %30 = phi i16 [ 0, %26 ], [ %28, %27 ], !dbg !345
  store i16 %30, ptr @unsaved, align 2, !dbg !347, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 14, ptr %1) #6, !dbg !348
  br label %31, !dbg !348

31:                                               ; preds = %29, %4, %0
  ret void, !dbg !349
}

; Function Attrs: nounwind optsize
define dso_local void @top_up_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !350 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !351
  %6 = load i16, ptr %4, align 2, !dbg !352, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !352
  br i1 %7, label %8, label %10, !dbg !352

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !352, !tbaa !9
  br label %11, !dbg !352

10:                                               ; preds = %2
  br label %11, !dbg !352

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !352
  store ptr %12, ptr %5, align 2, !dbg !353, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !354, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !355
  br i1 %14, label %15, label %36, !dbg !356

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !357, !tbaa !9
  %17 = getelementptr inbounds %struct.top_up, ptr %16, i32 0, i32 0, !dbg !358
  %18 = load i32, ptr %17, align 2, !dbg !358, !tbaa !359
  %19 = icmp sgt i32 %18, 0, !dbg !361
  br i1 %19, label %20, label %36, !dbg !354

20:                                               ; preds = %15
  %21 = load i32, ptr @balance, align 2, !dbg !362, !tbaa !42
  %22 = load ptr, ptr %5, align 2, !dbg !363, !tbaa !9
  %23 = getelementptr inbounds %struct.top_up, ptr %22, i32 0, i32 0, !dbg !364
  %24 = load i32, ptr %23, align 2, !dbg !364, !tbaa !359
  %25 = call i32 @sum(i32 noundef %21, i32 noundef %24) #5, !dbg !365
  store i32 %25, ptr @balance, align 2, !dbg !366, !tbaa !42
  %26 = load i32, ptr @balance, align 2, !dbg !367, !tbaa !42
  %27 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !368, !tbaa !206
  %28 = icmp sgt i32 %26, %27, !dbg !369
  br i1 %28, label %29, label %30, !dbg !367

29:                                               ; preds = %20
  br label %32, !dbg !367

30:                                               ; preds = %20
  %31 = load i16, ptr @lent, align 2, !dbg !370, !tbaa !16
  br label %32, !dbg !367

32:                                               ; preds = %30, %29
  %33 = phi i16 [ 0, %29 ], [ %31, %30 ], !dbg !367
  store i16 %33, ptr @lent, align 2, !dbg !371, !tbaa !16
  %34 = load i16, ptr @unsaved, align 2, !dbg !372, !tbaa !16
  %35 = or i16 %34, 256, !dbg !372
  store i16 %35, ptr @unsaved, align 2, !dbg !372, !tbaa !16
  br label %36, !dbg !373

36:                                               ; preds = %32, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !374
  ret void, !dbg !374
}

; Function Attrs: nounwind optsize
define dso_local void @mode_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !375 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !376
  %6 = load i16, ptr %4, align 2, !dbg !377, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !377
  br i1 %7, label %8, label %10, !dbg !377

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !377, !tbaa !9
  br label %11, !dbg !377

10:                                               ; preds = %2
  br label %11, !dbg !377

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !377
  store ptr %12, ptr %5, align 2, !dbg !378, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !379, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !380
  br i1 %14, label %15, label %24, !dbg !381

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !382, !tbaa !9
  %17 = getelementptr inbounds %struct.mode, ptr %16, i32 0, i32 3, !dbg !383
  %18 = load i32, ptr %17, align 2, !dbg !383, !tbaa !208
  %19 = icmp sge i32 %18, 0, !dbg !384
  br i1 %19, label %20, label %24, !dbg !379

20:                                               ; preds = %15
  %21 = load ptr, ptr %5, align 2, !dbg !385, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @mode, ptr align 2 %21, i16 12, i1 false), !dbg !386, !tbaa.struct !387
  %22 = load i16, ptr @unsaved, align 2, !dbg !388, !tbaa !16
  %23 = or i16 %22, 512, !dbg !388
  store i16 %23, ptr @unsaved, align 2, !dbg !388, !tbaa !16
  br label %24, !dbg !389

24:                                               ; preds = %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !390
  ret void, !dbg !390
}

; Function Attrs: nounwind optsize
define dso_local void @tariff_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !391 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !392
  %6 = load i16, ptr %4, align 2, !dbg !393, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !393
  br i1 %7, label %8, label %10, !dbg !393

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !393, !tbaa !9
  br label %11, !dbg !393

10:                                               ; preds = %2
  br label %11, !dbg !393

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !393
  store ptr %12, ptr %5, align 2, !dbg !394, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !395, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !396
  br i1 %14, label %15, label %17, !dbg !395

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !397, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @next, ptr align 2 %16, i16 12, i1 false), !dbg !398, !tbaa.struct !124
  br label %17, !dbg !399

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !400
  ret void, !dbg !400
}

; Function Attrs: noinline nounwind optsize
define dso_local void @lend() #3 section ".sm.CREDIT.entry" !dbg !401 {
  %1 = load i16, ptr @lent, align 2, !dbg !402, !tbaa !16
  %2 = icmp ne i16 %1, 0, !dbg !402
  br i1 %2, label %6, label %3, !dbg !403

3:                                                ; preds = %0
  %4 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 3), align 2, !dbg !404, !tbaa !208
  %5 = icmp ne i32 %4, 0, !dbg !405
  br label %6

6:                                                ; preds = %3, %0
  %7 = phi i1 [ false, %0 ], [ %5, %3 ], !dbg !406
  %8 = zext i1 %7 to i64, !dbg !407
  %9 = select i1 %7, i16 8192, i16 0, !dbg !407
  %10 = load i16, ptr @unsaved, align 2, !dbg !408, !tbaa !16
  %11 = or i16 %10, %9, !dbg !408
  store i16 %11, ptr @unsaved, align 2, !dbg !408, !tbaa !16
  %12 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 3), align 2, !dbg !409, !tbaa !208
  %13 = icmp ne i32 %12, 0, !dbg !410
  %14 = zext i1 %13 to i16, !dbg !410
  store i16 %14, ptr @lent, align 2, !dbg !411, !tbaa !16
  ret void, !dbg !412
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "93b8f50fd08a0bef067c26b2af21c74f")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "supply_out", scope: !6, file: !6, line: 12, type: !7, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "93b8f50fd08a0bef067c26b2af21c74f")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 12, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_CREDIT_send_output", scope: !6, file: !6, line: 12, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "display_out", scope: !6, file: !6, line: 13, type: !7, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 13, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "report_out", scope: !6, file: !6, line: 14, type: !7, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 14, column: 1, scope: !21)
!23 = distinct !DISubprogram(name: "bill_out", scope: !6, file: !6, line: 15, type: !7, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!24 = !DILocation(line: 15, column: 1, scope: !23)
!25 = distinct !DISubprogram(name: "save_out", scope: !6, file: !6, line: 16, type: !7, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 16, column: 1, scope: !25)
!27 = distinct !DISubprogram(name: "measurement_in", scope: !6, file: !6, line: 74, type: !7, scopeLine: 74, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!28 = !DILocation(line: 75, column: 5, scope: !27)
!29 = !DILocation(line: 75, column: 45, scope: !27)
!30 = !DILocation(line: 75, column: 31, scope: !27)
!31 = !DILocation(line: 76, column: 9, scope: !27)
!32 = !DILocation(line: 76, column: 21, scope: !27)
!33 = !DILocation(line: 76, column: 29, scope: !27)
!34 = !DILocation(line: 76, column: 33, scope: !27)
!35 = !DILocation(line: 77, column: 9, scope: !27)
!36 = !DILocation(line: 79, column: 11, scope: !27)
!37 = !DILocation(line: 79, column: 24, scope: !27)
!38 = !{!39, !40, i64 0}
!39 = !{!"measurement", !40, i64 0, !40, i64 4, !17, i64 8}
!40 = !{!"long", !11, i64 0}
!41 = !DILocation(line: 79, column: 9, scope: !27)
!42 = !{!40, !40, i64 0}
!43 = !DILocation(line: 80, column: 5, scope: !27)
!44 = !DILocation(line: 80, column: 31, scope: !27)
!45 = !DILocation(line: 80, column: 22, scope: !27)
!46 = !DILocation(line: 80, column: 14, scope: !27)
!47 = !DILocation(line: 80, column: 45, scope: !27)
!48 = !DILocation(line: 80, column: 60, scope: !27)
!49 = !{!50, !17, i64 6}
!50 = !{!"tariff", !40, i64 0, !17, i64 4, !17, i64 6, !17, i64 8, !17, i64 10}
!51 = !DILocation(line: 80, column: 75, scope: !27)
!52 = !{!50, !17, i64 4}
!53 = !DILocation(line: 80, column: 37, scope: !27)
!54 = !DILocation(line: 81, column: 16, scope: !27)
!55 = !DILocation(line: 81, column: 25, scope: !27)
!56 = !DILocation(line: 81, column: 35, scope: !27)
!57 = !{!50, !40, i64 0}
!58 = !DILocation(line: 81, column: 46, scope: !27)
!59 = !DILocation(line: 0, scope: !27)
!60 = !DILocation(line: 81, column: 14, scope: !27)
!61 = !DILocation(line: 82, column: 5, scope: !27)
!62 = !DILocation(line: 82, column: 21, scope: !27)
!63 = !DILocation(line: 82, column: 29, scope: !27)
!64 = !DILocation(line: 82, column: 33, scope: !27)
!65 = !DILocation(line: 82, column: 44, scope: !27)
!66 = !DILocation(line: 82, column: 57, scope: !27)
!67 = !{!39, !40, i64 4}
!68 = !DILocation(line: 82, column: 68, scope: !27)
!69 = !DILocation(line: 82, column: 66, scope: !27)
!70 = !DILocation(line: 82, column: 14, scope: !27)
!71 = !DILocation(line: 83, column: 16, scope: !27)
!72 = !DILocation(line: 83, column: 27, scope: !27)
!73 = !DILocation(line: 83, column: 38, scope: !27)
!74 = !DILocation(line: 83, column: 51, scope: !27)
!75 = !DILocation(line: 83, column: 14, scope: !27)
!76 = !DILocation(line: 84, column: 13, scope: !27)
!77 = !DILocation(line: 85, column: 12, scope: !27)
!78 = !DILocation(line: 85, column: 18, scope: !27)
!79 = !DILocation(line: 85, column: 5, scope: !27)
!80 = !DILocation(line: 86, column: 43, scope: !27)
!81 = !DILocation(line: 86, column: 7, scope: !27)
!82 = !DILocation(line: 86, column: 40, scope: !27)
!83 = !DILocation(line: 87, column: 18, scope: !27)
!84 = !DILocation(line: 87, column: 25, scope: !27)
!85 = !DILocation(line: 87, column: 23, scope: !27)
!86 = !DILocation(line: 87, column: 15, scope: !27)
!87 = !{!88, !40, i64 8}
!88 = !{!"bill", !40, i64 0, !40, i64 4, !40, i64 8}
!89 = !DILocation(line: 88, column: 5, scope: !27)
!90 = !DILocation(line: 88, column: 28, scope: !27)
!91 = !DILocation(line: 88, column: 29, scope: !27)
!92 = !{!93, !17, i64 0}
!93 = !{!"supply", !17, i64 0, !17, i64 2}
!94 = !DILocation(line: 88, column: 43, scope: !27)
!95 = !{!93, !17, i64 2}
!96 = !DILocation(line: 89, column: 5, scope: !27)
!97 = !DILocation(line: 89, column: 30, scope: !27)
!98 = !DILocation(line: 89, column: 31, scope: !27)
!99 = !{!100, !40, i64 0}
!100 = !{!"account", !40, i64 0, !40, i64 4, !17, i64 8, !17, i64 10}
!101 = !DILocation(line: 89, column: 40, scope: !27)
!102 = !DILocation(line: 89, column: 53, scope: !27)
!103 = !{!100, !40, i64 4}
!104 = !DILocation(line: 89, column: 63, scope: !27)
!105 = !DILocation(line: 89, column: 76, scope: !27)
!106 = !{!39, !17, i64 8}
!107 = !{!100, !17, i64 8}
!108 = !DILocation(line: 89, column: 83, scope: !27)
!109 = !{!100, !17, i64 10}
!110 = !DILocation(line: 90, column: 11, scope: !27)
!111 = !DILocation(line: 91, column: 11, scope: !27)
!112 = !DILocation(line: 92, column: 11, scope: !27)
!113 = !DILocation(line: 93, column: 11, scope: !27)
!114 = !DILocation(line: 94, column: 1, scope: !27)
!115 = distinct !DISubprogram(name: "is_night", scope: !6, file: !6, line: 40, type: !7, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!116 = !DILocation(line: 41, column: 14, scope: !115)
!117 = !DILocation(line: 41, column: 25, scope: !115)
!118 = !DILocation(line: 41, column: 30, scope: !115)
!119 = !DILocation(line: 41, column: 33, scope: !115)
!120 = !DILocation(line: 41, column: 46, scope: !115)
!121 = !DILocation(line: 41, column: 38, scope: !115)
!122 = !DILocation(line: 41, column: 9, scope: !115)
!123 = !DILocation(line: 42, column: 18, scope: !115)
!124 = !{i64 0, i64 4, !42, i64 4, i64 2, !16, i64 6, i64 2, !16, i64 8, i64 2, !16, i64 10, i64 2, !16}
!125 = !DILocation(line: 43, column: 25, scope: !115)
!126 = !DILocation(line: 44, column: 17, scope: !115)
!127 = !DILocation(line: 45, column: 5, scope: !115)
!128 = !DILocation(line: 46, column: 5, scope: !115)
!129 = !DILocation(line: 46, column: 34, scope: !115)
!130 = !DILocation(line: 46, column: 39, scope: !115)
!131 = !DILocation(line: 46, column: 56, scope: !115)
!132 = !DILocation(line: 46, column: 23, scope: !115)
!133 = !DILocation(line: 46, column: 14, scope: !115)
!134 = !DILocation(line: 47, column: 5, scope: !115)
!135 = !DILocation(line: 47, column: 22, scope: !115)
!136 = !DILocation(line: 47, column: 39, scope: !115)
!137 = !{!50, !17, i64 8}
!138 = !DILocation(line: 47, column: 29, scope: !115)
!139 = !DILocation(line: 47, column: 14, scope: !115)
!140 = !DILocation(line: 47, column: 62, scope: !115)
!141 = !DILocation(line: 47, column: 78, scope: !115)
!142 = !{!50, !17, i64 10}
!143 = !DILocation(line: 47, column: 69, scope: !115)
!144 = !DILocation(line: 47, column: 53, scope: !115)
!145 = !DILocation(line: 48, column: 19, scope: !115)
!146 = !DILocation(line: 48, column: 42, scope: !115)
!147 = !DILocation(line: 48, column: 32, scope: !115)
!148 = !DILocation(line: 48, column: 12, scope: !115)
!149 = !DILocation(line: 48, column: 55, scope: !115)
!150 = !DILocation(line: 48, column: 61, scope: !115)
!151 = !DILocation(line: 48, column: 64, scope: !115)
!152 = !DILocation(line: 0, scope: !115)
!153 = !DILocation(line: 48, column: 73, scope: !115)
!154 = !DILocation(line: 48, column: 79, scope: !115)
!155 = !DILocation(line: 48, column: 82, scope: !115)
!156 = !DILocation(line: 49, column: 1, scope: !115)
!157 = !DILocation(line: 48, column: 5, scope: !115)
!158 = distinct !DISubprogram(name: "charge", scope: !6, file: !6, line: 52, type: !7, scopeLine: 52, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!159 = !DILocation(line: 53, column: 5, scope: !158)
!160 = !DILocation(line: 53, column: 21, scope: !158)
!161 = !DILocation(line: 53, column: 27, scope: !158)
!162 = !DILocation(line: 53, column: 59, scope: !158)
!163 = !DILocation(line: 53, column: 57, scope: !158)
!164 = !DILocation(line: 53, column: 14, scope: !158)
!165 = !DILocation(line: 54, column: 5, scope: !158)
!166 = !DILocation(line: 54, column: 12, scope: !158)
!167 = !DILocation(line: 54, column: 17, scope: !158)
!168 = !DILocation(line: 54, column: 22, scope: !158)
!169 = !DILocation(line: 54, column: 25, scope: !158)
!170 = !DILocation(line: 54, column: 33, scope: !158)
!171 = !DILocation(line: 0, scope: !158)
!172 = !DILocation(line: 55, column: 9, scope: !158)
!173 = !DILocation(line: 55, column: 25, scope: !158)
!174 = !DILocation(line: 55, column: 32, scope: !158)
!175 = !DILocation(line: 55, column: 30, scope: !158)
!176 = !DILocation(line: 55, column: 39, scope: !158)
!177 = !DILocation(line: 55, column: 46, scope: !158)
!178 = !DILocation(line: 55, column: 18, scope: !158)
!179 = !DILocation(line: 56, column: 23, scope: !158)
!180 = !DILocation(line: 56, column: 41, scope: !158)
!181 = !DILocation(line: 56, column: 48, scope: !158)
!182 = !DILocation(line: 56, column: 46, scope: !158)
!183 = !DILocation(line: 56, column: 32, scope: !158)
!184 = !DILocation(line: 56, column: 19, scope: !158)
!185 = !DILocation(line: 56, column: 17, scope: !158)
!186 = !DILocation(line: 57, column: 17, scope: !158)
!187 = !DILocation(line: 57, column: 14, scope: !158)
!188 = !DILocation(line: 58, column: 5, scope: !158)
!189 = distinct !{!189, !165, !188, !190}
!190 = !{!"llvm.loop.mustprogress"}
!191 = !DILocation(line: 59, column: 1, scope: !158)
!192 = distinct !DISubprogram(name: "may_supply", scope: !6, file: !6, line: 61, type: !7, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!193 = !DILocation(line: 62, column: 15, scope: !192)
!194 = !{!195, !17, i64 0}
!195 = !{!"mode", !17, i64 0, !17, i64 2, !40, i64 4, !40, i64 8}
!196 = !DILocation(line: 62, column: 10, scope: !192)
!197 = !DILocation(line: 62, column: 9, scope: !192)
!198 = !DILocation(line: 63, column: 21, scope: !192)
!199 = !{!195, !17, i64 2}
!200 = !DILocation(line: 63, column: 9, scope: !192)
!201 = !DILocation(line: 65, column: 13, scope: !192)
!202 = !DILocation(line: 65, column: 22, scope: !192)
!203 = !DILocation(line: 65, column: 25, scope: !192)
!204 = !DILocation(line: 65, column: 36, scope: !192)
!205 = !DILocation(line: 65, column: 52, scope: !192)
!206 = !{!195, !40, i64 4}
!207 = !DILocation(line: 65, column: 69, scope: !192)
!208 = !{!195, !40, i64 8}
!209 = !DILocation(line: 65, column: 63, scope: !192)
!210 = !DILocation(line: 65, column: 43, scope: !192)
!211 = !DILocation(line: 65, column: 87, scope: !192)
!212 = !DILocation(line: 65, column: 33, scope: !192)
!213 = !DILocation(line: 0, scope: !192)
!214 = !DILocation(line: 65, column: 5, scope: !192)
!215 = !DILocation(line: 66, column: 1, scope: !192)
!216 = distinct !DISubprogram(name: "flags", scope: !6, file: !6, line: 68, type: !7, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!217 = !DILocation(line: 69, column: 21, scope: !216)
!218 = !{!219, !17, i64 0}
!219 = !{!"state", !17, i64 0, !17, i64 2}
!220 = !DILocation(line: 69, column: 13, scope: !216)
!221 = !DILocation(line: 69, column: 52, scope: !216)
!222 = !{!219, !17, i64 2}
!223 = !DILocation(line: 69, column: 44, scope: !216)
!224 = !DILocation(line: 69, column: 41, scope: !216)
!225 = !DILocation(line: 69, column: 81, scope: !216)
!226 = !DILocation(line: 69, column: 76, scope: !216)
!227 = !DILocation(line: 69, column: 73, scope: !216)
!228 = !DILocation(line: 70, column: 13, scope: !216)
!229 = !DILocation(line: 69, column: 104, scope: !216)
!230 = !DILocation(line: 69, column: 5, scope: !216)
!231 = distinct !DISubprogram(name: "state_in", scope: !6, file: !6, line: 96, type: !7, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!232 = !DILocation(line: 97, column: 5, scope: !231)
!233 = !DILocation(line: 97, column: 33, scope: !231)
!234 = !DILocation(line: 97, column: 25, scope: !231)
!235 = !DILocation(line: 98, column: 9, scope: !231)
!236 = !DILocation(line: 98, column: 15, scope: !231)
!237 = !DILocation(line: 99, column: 29, scope: !231)
!238 = !DILocation(line: 99, column: 39, scope: !231)
!239 = !DILocation(line: 99, column: 46, scope: !231)
!240 = !DILocation(line: 99, column: 36, scope: !231)
!241 = !DILocation(line: 99, column: 53, scope: !231)
!242 = !DILocation(line: 99, column: 57, scope: !231)
!243 = !DILocation(line: 99, column: 56, scope: !231)
!244 = !DILocation(line: 0, scope: !231)
!245 = !DILocation(line: 99, column: 21, scope: !231)
!246 = !DILocation(line: 100, column: 29, scope: !231)
!247 = !DILocation(line: 100, column: 35, scope: !231)
!248 = !DILocation(line: 100, column: 42, scope: !231)
!249 = !DILocation(line: 100, column: 32, scope: !231)
!250 = !DILocation(line: 100, column: 21, scope: !231)
!251 = !DILocation(line: 99, column: 88, scope: !231)
!252 = !DILocation(line: 99, column: 17, scope: !231)
!253 = !DILocation(line: 101, column: 22, scope: !231)
!254 = !DILocation(line: 101, column: 33, scope: !231)
!255 = !DILocation(line: 101, column: 37, scope: !231)
!256 = !DILocation(line: 101, column: 44, scope: !231)
!257 = !DILocation(line: 101, column: 36, scope: !231)
!258 = !DILocation(line: 101, column: 20, scope: !231)
!259 = !DILocation(line: 102, column: 20, scope: !231)
!260 = !DILocation(line: 102, column: 19, scope: !231)
!261 = !{i64 0, i64 2, !16, i64 2, i64 2, !16}
!262 = !DILocation(line: 103, column: 5, scope: !231)
!263 = !DILocation(line: 104, column: 1, scope: !231)
!264 = distinct !DISubprogram(name: "restored_in", scope: !6, file: !6, line: 107, type: !7, scopeLine: 107, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!265 = !DILocation(line: 108, column: 5, scope: !264)
!266 = !DILocation(line: 108, column: 35, scope: !264)
!267 = !DILocation(line: 108, column: 24, scope: !264)
!268 = !DILocation(line: 109, column: 9, scope: !264)
!269 = !DILocation(line: 109, column: 18, scope: !264)
!270 = !DILocation(line: 109, column: 26, scope: !264)
!271 = !DILocation(line: 109, column: 30, scope: !264)
!272 = !DILocation(line: 110, column: 15, scope: !264)
!273 = !DILocation(line: 111, column: 13, scope: !264)
!274 = !DILocation(line: 111, column: 23, scope: !264)
!275 = !{!276, !17, i64 12}
!276 = !{!"kept", !40, i64 0, !40, i64 4, !40, i64 8, !17, i64 12}
!277 = !DILocation(line: 111, column: 29, scope: !264)
!278 = !DILocation(line: 112, column: 27, scope: !264)
!279 = !DILocation(line: 112, column: 36, scope: !264)
!280 = !DILocation(line: 112, column: 46, scope: !264)
!281 = !{!276, !40, i64 0}
!282 = !DILocation(line: 112, column: 23, scope: !264)
!283 = !DILocation(line: 112, column: 21, scope: !264)
!284 = !DILocation(line: 113, column: 24, scope: !264)
!285 = !DILocation(line: 113, column: 34, scope: !264)
!286 = !{!276, !40, i64 4}
!287 = !DILocation(line: 113, column: 22, scope: !264)
!288 = !DILocation(line: 114, column: 32, scope: !264)
!289 = !DILocation(line: 114, column: 21, scope: !264)
!290 = !DILocation(line: 115, column: 21, scope: !264)
!291 = !DILocation(line: 115, column: 31, scope: !264)
!292 = !DILocation(line: 115, column: 37, scope: !264)
!293 = !DILocation(line: 115, column: 50, scope: !264)
!294 = !DILocation(line: 115, column: 18, scope: !264)
!295 = !DILocation(line: 116, column: 35, scope: !264)
!296 = !DILocation(line: 116, column: 27, scope: !264)
!297 = !DILocation(line: 116, column: 42, scope: !264)
!298 = !DILocation(line: 116, column: 46, scope: !264)
!299 = !DILocation(line: 116, column: 56, scope: !264)
!300 = !DILocation(line: 116, column: 62, scope: !264)
!301 = !DILocation(line: 116, column: 72, scope: !264)
!302 = !DILocation(line: 0, scope: !264)
!303 = !DILocation(line: 116, column: 24, scope: !264)
!304 = !DILocation(line: 117, column: 9, scope: !264)
!305 = !DILocation(line: 118, column: 5, scope: !264)
!306 = !DILocation(line: 119, column: 1, scope: !264)
!307 = distinct !DISubprogram(name: "sum", scope: !6, file: !6, line: 30, type: !7, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!308 = !DILocation(line: 31, column: 9, scope: !307)
!309 = !DILocation(line: 31, column: 15, scope: !307)
!310 = !DILocation(line: 31, column: 19, scope: !307)
!311 = !DILocation(line: 31, column: 22, scope: !307)
!312 = !DILocation(line: 31, column: 40, scope: !307)
!313 = !DILocation(line: 31, column: 38, scope: !307)
!314 = !DILocation(line: 31, column: 26, scope: !307)
!315 = !DILocation(line: 32, column: 9, scope: !307)
!316 = !DILocation(line: 34, column: 9, scope: !307)
!317 = !DILocation(line: 34, column: 15, scope: !307)
!318 = !DILocation(line: 34, column: 19, scope: !307)
!319 = !DILocation(line: 34, column: 22, scope: !307)
!320 = !DILocation(line: 34, column: 40, scope: !307)
!321 = !DILocation(line: 34, column: 38, scope: !307)
!322 = !DILocation(line: 34, column: 26, scope: !307)
!323 = !DILocation(line: 35, column: 9, scope: !307)
!324 = !DILocation(line: 37, column: 12, scope: !307)
!325 = !DILocation(line: 37, column: 18, scope: !307)
!326 = !DILocation(line: 37, column: 16, scope: !307)
!327 = !DILocation(line: 37, column: 5, scope: !307)
!328 = !DILocation(line: 38, column: 1, scope: !307)
!329 = distinct !DISubprogram(name: "keep", scope: !6, file: !6, line: 122, type: !7, scopeLine: 122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!330 = !DILocation(line: 123, column: 9, scope: !329)
!331 = !DILocation(line: 123, column: 15, scope: !329)
!332 = !DILocation(line: 123, column: 18, scope: !329)
!333 = !DILocation(line: 124, column: 9, scope: !329)
!334 = !DILocation(line: 124, column: 28, scope: !329)
!335 = !DILocation(line: 124, column: 29, scope: !329)
!336 = !DILocation(line: 124, column: 38, scope: !329)
!337 = !DILocation(line: 124, column: 48, scope: !329)
!338 = !{!276, !40, i64 8}
!339 = !DILocation(line: 124, column: 53, scope: !329)
!340 = !DILocation(line: 124, column: 61, scope: !329)
!341 = !DILocation(line: 124, column: 70, scope: !329)
!342 = !DILocation(line: 124, column: 68, scope: !329)
!343 = !DILocation(line: 124, column: 81, scope: !329)
!344 = !DILocation(line: 124, column: 78, scope: !329)
!345 = !DILocation(line: 125, column: 19, scope: !329)
!346 = !DILocation(line: 125, column: 46, scope: !329)
!347 = !DILocation(line: 125, column: 17, scope: !329)
!348 = !DILocation(line: 126, column: 5, scope: !329)
!349 = !DILocation(line: 127, column: 1, scope: !329)
!350 = distinct !DISubprogram(name: "top_up_in", scope: !6, file: !6, line: 130, type: !7, scopeLine: 130, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!351 = !DILocation(line: 131, column: 5, scope: !350)
!352 = !DILocation(line: 131, column: 35, scope: !350)
!353 = !DILocation(line: 131, column: 26, scope: !350)
!354 = !DILocation(line: 132, column: 9, scope: !350)
!355 = !DILocation(line: 132, column: 16, scope: !350)
!356 = !DILocation(line: 132, column: 24, scope: !350)
!357 = !DILocation(line: 132, column: 27, scope: !350)
!358 = !DILocation(line: 132, column: 35, scope: !350)
!359 = !{!360, !40, i64 0}
!360 = !{!"top_up", !40, i64 0}
!361 = !DILocation(line: 132, column: 42, scope: !350)
!362 = !DILocation(line: 133, column: 23, scope: !350)
!363 = !DILocation(line: 133, column: 32, scope: !350)
!364 = !DILocation(line: 133, column: 40, scope: !350)
!365 = !DILocation(line: 133, column: 19, scope: !350)
!366 = !DILocation(line: 133, column: 17, scope: !350)
!367 = !DILocation(line: 134, column: 16, scope: !350)
!368 = !DILocation(line: 134, column: 31, scope: !350)
!369 = !DILocation(line: 134, column: 24, scope: !350)
!370 = !DILocation(line: 134, column: 47, scope: !350)
!371 = !DILocation(line: 134, column: 14, scope: !350)
!372 = !DILocation(line: 135, column: 17, scope: !350)
!373 = !DILocation(line: 136, column: 5, scope: !350)
!374 = !DILocation(line: 137, column: 1, scope: !350)
!375 = distinct !DISubprogram(name: "mode_in", scope: !6, file: !6, line: 139, type: !7, scopeLine: 139, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!376 = !DILocation(line: 140, column: 5, scope: !375)
!377 = !DILocation(line: 140, column: 33, scope: !375)
!378 = !DILocation(line: 140, column: 24, scope: !375)
!379 = !DILocation(line: 141, column: 9, scope: !375)
!380 = !DILocation(line: 141, column: 16, scope: !375)
!381 = !DILocation(line: 141, column: 24, scope: !375)
!382 = !DILocation(line: 141, column: 27, scope: !375)
!383 = !DILocation(line: 141, column: 35, scope: !375)
!384 = !DILocation(line: 141, column: 45, scope: !375)
!385 = !DILocation(line: 142, column: 17, scope: !375)
!386 = !DILocation(line: 142, column: 16, scope: !375)
!387 = !{i64 0, i64 2, !16, i64 2, i64 2, !16, i64 4, i64 4, !42, i64 8, i64 4, !42}
!388 = !DILocation(line: 143, column: 17, scope: !375)
!389 = !DILocation(line: 144, column: 5, scope: !375)
!390 = !DILocation(line: 145, column: 1, scope: !375)
!391 = distinct !DISubprogram(name: "tariff_in", scope: !6, file: !6, line: 147, type: !7, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!392 = !DILocation(line: 148, column: 5, scope: !391)
!393 = !DILocation(line: 148, column: 35, scope: !391)
!394 = !DILocation(line: 148, column: 26, scope: !391)
!395 = !DILocation(line: 149, column: 9, scope: !391)
!396 = !DILocation(line: 149, column: 16, scope: !391)
!397 = !DILocation(line: 150, column: 17, scope: !391)
!398 = !DILocation(line: 150, column: 16, scope: !391)
!399 = !DILocation(line: 151, column: 5, scope: !391)
!400 = !DILocation(line: 152, column: 1, scope: !391)
!401 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 155, type: !7, scopeLine: 155, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!402 = !DILocation(line: 156, column: 17, scope: !401)
!403 = !DILocation(line: 156, column: 22, scope: !401)
!404 = !DILocation(line: 156, column: 30, scope: !401)
!405 = !DILocation(line: 156, column: 40, scope: !401)
!406 = !DILocation(line: 0, scope: !401)
!407 = !DILocation(line: 156, column: 16, scope: !401)
!408 = !DILocation(line: 156, column: 13, scope: !401)
!409 = !DILocation(line: 157, column: 17, scope: !401)
!410 = !DILocation(line: 157, column: 27, scope: !401)
!411 = !DILocation(line: 157, column: 10, scope: !401)
!412 = !DILocation(line: 158, column: 1, scope: !401)
