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
%struct.restored = type { i16, %struct.kept }
%struct.kept = type { i32, i32, i32 }
%struct.top_up = type { i32 }

@__sm_CREDIT_io_supply_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_display_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_report_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_bill_out_idx = external dso_local global i8, align 1
@__sm_CREDIT_io_save_out_idx = external dso_local global i8, align 1
@ready = internal global i16 0, align 2
@tariff = internal global %struct.tariff zeroinitializer, align 2
@unpriced = internal global i16 0, align 2
@started = internal global i16 0, align 2
@imported = internal global i32 0, align 2
@bill = internal global %struct.bill zeroinitializer, align 2
@was_locked = internal global i16 0, align 2
@balance = internal global i32 0, align 2
@contact = internal global %struct.state zeroinitializer, align 2
@mode = internal global %struct.mode zeroinitializer, align 2
@lent = internal global i16 0, align 2
@unsaved = internal global i16 0, align 2
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
  br label %131, !dbg !35

25:                                               ; preds = %21
  call void @llvm.lifetime.start.p0(i64 2, ptr %7) #6, !dbg !36
  %26 = load ptr, ptr %5, align 2, !dbg !37, !tbaa !9
  %27 = getelementptr inbounds %struct.measurement, ptr %26, i32 0, i32 0, !dbg !38
  %28 = load i32, ptr %27, align 2, !dbg !38, !tbaa !39
  %29 = call zeroext i16 @is_night(i32 noundef %28) #5, !dbg !42
  store i16 %29, ptr %7, align 2, !dbg !43, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %8) #6, !dbg !36
  %30 = load i16, ptr %7, align 2, !dbg !44, !tbaa !16
  %31 = icmp ne i16 %30, 0, !dbg !44
  br i1 %31, label %32, label %34, !dbg !44

32:                                               ; preds = %25
  %33 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 2), align 2, !dbg !45, !tbaa !46
  br label %36, !dbg !44

34:                                               ; preds = %25
  %35 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 1), align 2, !dbg !48, !tbaa !49
  br label %36, !dbg !44

36:                                               ; preds = %34, %32
  %37 = phi i16 [ %33, %32 ], [ %35, %34 ], !dbg !44
  store i16 %37, ptr %8, align 2, !dbg !50, !tbaa !16
  %38 = load i16, ptr @unpriced, align 2, !dbg !51, !tbaa !16
  %39 = icmp ne i16 %38, 0, !dbg !51
  br i1 %39, label %40, label %43, !dbg !52

40:                                               ; preds = %36
  %41 = load i32, ptr @tariff, align 2, !dbg !53, !tbaa !54
  %42 = icmp eq i32 %41, 0, !dbg !55
  br label %43

43:                                               ; preds = %40, %36
  %44 = phi i1 [ false, %36 ], [ %42, %40 ], !dbg !56
  %45 = zext i1 %44 to i16, !dbg !52
  store i16 %45, ptr @unpriced, align 2, !dbg !57, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %9) #6, !dbg !58
  %46 = load i16, ptr @started, align 2, !dbg !59, !tbaa !16
  %47 = icmp ne i16 %46, 0, !dbg !59
  br i1 %47, label %48, label %57, !dbg !60

48:                                               ; preds = %43
  %49 = load i16, ptr @unpriced, align 2, !dbg !61, !tbaa !16
  %50 = icmp ne i16 %49, 0, !dbg !61
  br i1 %50, label %57, label %51, !dbg !59

51:                                               ; preds = %48
  %52 = load ptr, ptr %5, align 2, !dbg !62, !tbaa !9
  %53 = getelementptr inbounds %struct.measurement, ptr %52, i32 0, i32 1, !dbg !63
  %54 = load i32, ptr %53, align 2, !dbg !63, !tbaa !64
  %55 = load i32, ptr @imported, align 2, !dbg !65, !tbaa !66
  %56 = sub i32 %54, %55, !dbg !67
  br label %58, !dbg !59

57:                                               ; preds = %48, %43
  br label %58, !dbg !59

58:                                               ; preds = %57, %51
  %59 = phi i32 [ %56, %51 ], [ 0, %57 ], !dbg !59
  store i32 %59, ptr %9, align 2, !dbg !68, !tbaa !66
  %60 = load i16, ptr @unpriced, align 2, !dbg !69, !tbaa !16
  %61 = icmp ne i16 %60, 0, !dbg !69
  br i1 %61, label %62, label %64, !dbg !69

62:                                               ; preds = %58
  %63 = load i32, ptr @imported, align 2, !dbg !70, !tbaa !66
  br label %68, !dbg !69

64:                                               ; preds = %58
  %65 = load ptr, ptr %5, align 2, !dbg !71, !tbaa !9
  %66 = getelementptr inbounds %struct.measurement, ptr %65, i32 0, i32 1, !dbg !72
  %67 = load i32, ptr %66, align 2, !dbg !72, !tbaa !64
  br label %68, !dbg !69

68:                                               ; preds = %64, %62
  %69 = phi i32 [ %63, %62 ], [ %67, %64 ], !dbg !69
  store i32 %69, ptr @imported, align 2, !dbg !73, !tbaa !66
  store i16 1, ptr @started, align 2, !dbg !74, !tbaa !16
  %70 = load i32, ptr %9, align 2, !dbg !75, !tbaa !66
  %71 = load i16, ptr %8, align 2, !dbg !76, !tbaa !16
  call void @charge(i32 noundef %70, i16 noundef zeroext %71) #5, !dbg !77
  %72 = load i32, ptr %9, align 2, !dbg !78, !tbaa !66
  %73 = load i16, ptr %7, align 2, !dbg !79, !tbaa !16
  %74 = icmp ne i16 %73, 0, !dbg !79
  %75 = zext i1 %74 to i64, !dbg !79
  %76 = select i1 %74, ptr getelementptr inbounds (%struct.bill, ptr @bill, i32 0, i32 1), ptr @bill, !dbg !79
  %77 = load i32, ptr %76, align 2, !dbg !80, !tbaa !66
  %78 = add i32 %77, %72, !dbg !80
  store i32 %78, ptr %76, align 2, !dbg !80, !tbaa !66
  %79 = load i32, ptr %9, align 2, !dbg !81, !tbaa !66
  %80 = load i16, ptr %8, align 2, !dbg !82, !tbaa !16
  %81 = zext i16 %80 to i32, !dbg !82
  %82 = mul i32 %79, %81, !dbg !83
  %83 = load i32, ptr getelementptr inbounds (%struct.bill, ptr @bill, i32 0, i32 2), align 2, !dbg !84, !tbaa !85
  %84 = add i32 %83, %82, !dbg !84
  store i32 %84, ptr getelementptr inbounds (%struct.bill, ptr @bill, i32 0, i32 2), align 2, !dbg !84, !tbaa !85
  call void @llvm.lifetime.start.p0(i64 4, ptr %10) #6, !dbg !87
  %85 = getelementptr inbounds %struct.supply, ptr %10, i32 0, i32 0, !dbg !88
  %86 = call zeroext i16 @may_supply() #5, !dbg !89
  store i16 %86, ptr %85, align 2, !dbg !88, !tbaa !90
  %87 = getelementptr inbounds %struct.supply, ptr %10, i32 0, i32 1, !dbg !88
  %88 = load i16, ptr @was_locked, align 2, !dbg !92, !tbaa !16
  store i16 %88, ptr %87, align 2, !dbg !88, !tbaa !93
  call void @llvm.lifetime.start.p0(i64 12, ptr %11) #6, !dbg !94
  %89 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 0, !dbg !95
  %90 = load i32, ptr @balance, align 2, !dbg !96, !tbaa !66
  store i32 %90, ptr %89, align 2, !dbg !95, !tbaa !97
  %91 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 1, !dbg !95
  %92 = load ptr, ptr %5, align 2, !dbg !99, !tbaa !9
  %93 = getelementptr inbounds %struct.measurement, ptr %92, i32 0, i32 1, !dbg !100
  %94 = load i32, ptr %93, align 2, !dbg !100, !tbaa !64
  store i32 %94, ptr %91, align 2, !dbg !95, !tbaa !101
  %95 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 2, !dbg !95
  %96 = load ptr, ptr %5, align 2, !dbg !102, !tbaa !9
  %97 = getelementptr inbounds %struct.measurement, ptr %96, i32 0, i32 2, !dbg !103
  %98 = load i16, ptr %97, align 2, !dbg !103, !tbaa !104
  store i16 %98, ptr %95, align 2, !dbg !95, !tbaa !105
  %99 = getelementptr inbounds %struct.account, ptr %11, i32 0, i32 3, !dbg !95
  %100 = load i16, ptr @contact, align 2, !dbg !106, !tbaa !107
  %101 = icmp ne i16 %100, 0, !dbg !109
  %102 = zext i1 %101 to i64, !dbg !109
  %103 = select i1 %101, i16 1, i16 0, !dbg !109
  %104 = load i16, ptr getelementptr inbounds (%struct.state, ptr @contact, i32 0, i32 1), align 2, !dbg !110, !tbaa !111
  %105 = icmp ne i16 %104, 0, !dbg !112
  %106 = zext i1 %105 to i64, !dbg !112
  %107 = select i1 %105, i16 2, i16 0, !dbg !112
  %108 = or i16 %103, %107, !dbg !113
  %109 = load i16, ptr @mode, align 2, !dbg !114, !tbaa !115
  %110 = icmp ne i16 %109, 0, !dbg !117
  %111 = zext i1 %110 to i64, !dbg !117
  %112 = select i1 %110, i16 4, i16 0, !dbg !117
  %113 = or i16 %108, %112, !dbg !118
  %114 = load i16, ptr @lent, align 2, !dbg !119, !tbaa !16
  %115 = icmp ne i16 %114, 0, !dbg !119
  %116 = zext i1 %115 to i64, !dbg !119
  %117 = select i1 %115, i16 8, i16 0, !dbg !119
  %118 = or i16 %113, %117, !dbg !120
  store i16 %118, ptr %99, align 2, !dbg !95, !tbaa !121
  %119 = call zeroext i16 @supply_out(ptr noundef %10, i16 noundef 4) #5, !dbg !122
  %120 = icmp eq i16 %119, 0, !dbg !122
  %121 = zext i1 %120 to i16, !dbg !122
  %122 = call zeroext i16 @display_out(ptr noundef %11, i16 noundef 12) #5, !dbg !123
  %123 = icmp eq i16 %122, 0, !dbg !123
  %124 = zext i1 %123 to i16, !dbg !123
  %125 = call zeroext i16 @report_out(ptr noundef %11, i16 noundef 12) #5, !dbg !124
  %126 = icmp eq i16 %125, 0, !dbg !124
  %127 = zext i1 %126 to i16, !dbg !124
  %128 = call zeroext i16 @bill_out(ptr noundef @bill, i16 noundef 12) #5, !dbg !125
  %129 = icmp eq i16 %128, 0, !dbg !125
  %130 = zext i1 %129 to i16, !dbg !125
  call void @llvm.lifetime.end.p0(i64 12, ptr %11) #6, !dbg !126
  call void @llvm.lifetime.end.p0(i64 4, ptr %10) #6, !dbg !126
  call void @llvm.lifetime.end.p0(i64 4, ptr %9) #6, !dbg !126
  call void @llvm.lifetime.end.p0(i64 2, ptr %8) #6, !dbg !126
  call void @llvm.lifetime.end.p0(i64 2, ptr %7) #6, !dbg !126
  store i32 0, ptr %6, align 2, !dbg !126
  br label %131, !dbg !126

131:                                              ; preds = %68, %24
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !126
  %132 = load i32, ptr %6, align 2
  switch i32 %132, label %134 [
    i32 0, label %133
    i32 1, label %133
  ]

133:                                              ; preds = %131, %131
  ret void, !dbg !126

134:                                              ; preds = %131
  unreachable
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define internal zeroext i16 @is_night(i32 noundef %0) #0 section ".sm.CREDIT.text" !dbg !127 {
  %2 = alloca i32, align 2
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store i32 %0, ptr %2, align 2, !tbaa !66
  %6 = load i32, ptr @next, align 2, !dbg !128, !tbaa !54
  %7 = icmp ne i32 %6, 0, !dbg !129
  br i1 %7, label %8, label %13, !dbg !130

8:                                                ; preds = %1
  %9 = load i32, ptr %2, align 2, !dbg !131, !tbaa !66
  %10 = load i32, ptr @next, align 2, !dbg !132, !tbaa !54
  %11 = icmp uge i32 %9, %10, !dbg !133
  br i1 %11, label %12, label %13, !dbg !134

12:                                               ; preds = %8
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @tariff, ptr align 2 @next, i16 12, i1 false), !dbg !135, !tbaa.struct !136
  store i32 0, ptr @next, align 2, !dbg !137, !tbaa !54
  store i16 1, ptr @unsaved, align 2, !dbg !138, !tbaa !16
  br label %13, !dbg !139

13:                                               ; preds = %12, %8, %1
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !140
  %14 = load i32, ptr %2, align 2, !dbg !141, !tbaa !66
  %15 = urem i32 %14, 86400, !dbg !142
  %16 = udiv i32 %15, 60, !dbg !143
  %17 = trunc i32 %16 to i16, !dbg !144
  store i16 %17, ptr %3, align 2, !dbg !145, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %4) #6, !dbg !146
  %18 = load i16, ptr %3, align 2, !dbg !147, !tbaa !16
  %19 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 3), align 2, !dbg !148, !tbaa !149
  %20 = icmp uge i16 %18, %19, !dbg !150
  %21 = zext i1 %20 to i16, !dbg !150
  store i16 %21, ptr %4, align 2, !dbg !151, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !146
  %22 = load i16, ptr %3, align 2, !dbg !152, !tbaa !16
  %23 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 4), align 2, !dbg !153, !tbaa !154
  %24 = icmp ult i16 %22, %23, !dbg !155
  %25 = zext i1 %24 to i16, !dbg !155
  store i16 %25, ptr %5, align 2, !dbg !156, !tbaa !16
  %26 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 3), align 2, !dbg !157, !tbaa !149
  %27 = load i16, ptr getelementptr inbounds (%struct.tariff, ptr @tariff, i32 0, i32 4), align 2, !dbg !158, !tbaa !154
  %28 = icmp ule i16 %26, %27, !dbg !159
  br i1 %28, label %29, label %38, !dbg !160

29:                                               ; preds = %13
  %30 = load i16, ptr %4, align 2, !dbg !161, !tbaa !16
  %31 = icmp ne i16 %30, 0, !dbg !161
  br i1 %31, label %32, label %35, !dbg !162

32:                                               ; preds = %29
  %33 = load i16, ptr %5, align 2, !dbg !163, !tbaa !16
  %34 = icmp ne i16 %33, 0, !dbg !162
  br label %35

35:                                               ; preds = %32, %29
  %36 = phi i1 [ false, %29 ], [ %34, %32 ], !dbg !164
  %37 = zext i1 %36 to i16, !dbg !162
  br label %47, !dbg !160

38:                                               ; preds = %13
  %39 = load i16, ptr %4, align 2, !dbg !165, !tbaa !16
  %40 = icmp ne i16 %39, 0, !dbg !165
  br i1 %40, label %44, label %41, !dbg !166

41:                                               ; preds = %38
  %42 = load i16, ptr %5, align 2, !dbg !167, !tbaa !16
  %43 = icmp ne i16 %42, 0, !dbg !166
  br label %44, !dbg !166

44:                                               ; preds = %41, %38
  %45 = phi i1 [ true, %38 ], [ %43, %41 ]
  %46 = zext i1 %45 to i16, !dbg !166
  br label %47, !dbg !160

47:                                               ; preds = %44, %35
  %48 = phi i16 [ %37, %35 ], [ %46, %44 ], !dbg !160
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !168
  call void @llvm.lifetime.end.p0(i64 2, ptr %4) #6, !dbg !168
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !168
  ret i16 %48, !dbg !169
}

; Function Attrs: nounwind optsize
define internal void @charge(i32 noundef %0, i16 noundef zeroext %1) #0 section ".sm.CREDIT.text" !dbg !170 {
  %3 = alloca i32, align 2
  %4 = alloca i16, align 2
  %5 = alloca i32, align 2
  %6 = alloca i32, align 2
  store i32 %0, ptr %3, align 2, !tbaa !66
  store i16 %1, ptr %4, align 2, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %5) #6, !dbg !171
  %7 = load i16, ptr %4, align 2, !dbg !172, !tbaa !16
  %8 = icmp eq i16 %7, 0, !dbg !173
  br i1 %8, label %9, label %10, !dbg !172

9:                                                ; preds = %2
  br label %14, !dbg !172

10:                                               ; preds = %2
  %11 = load i16, ptr %4, align 2, !dbg !174, !tbaa !16
  %12 = zext i16 %11 to i32, !dbg !174
  %13 = sdiv i32 2147483647, %12, !dbg !175
  br label %14, !dbg !172

14:                                               ; preds = %10, %9
  %15 = phi i32 [ -1, %9 ], [ %13, %10 ], !dbg !172
  store i32 %15, ptr %5, align 2, !dbg !176, !tbaa !66
  br label %16, !dbg !177

16:                                               ; preds = %32, %14
  %17 = load i32, ptr %3, align 2, !dbg !178, !tbaa !66
  %18 = icmp ne i32 %17, 0, !dbg !179
  br i1 %18, label %19, label %22, !dbg !180

19:                                               ; preds = %16
  %20 = load i32, ptr @balance, align 2, !dbg !181, !tbaa !66
  %21 = icmp ne i32 %20, -2147483648, !dbg !182
  br label %22

22:                                               ; preds = %19, %16
  %23 = phi i1 [ false, %16 ], [ %21, %19 ], !dbg !183
  br i1 %23, label %24, label %44, !dbg !177

24:                                               ; preds = %22
  call void @llvm.lifetime.start.p0(i64 4, ptr %6) #6, !dbg !184
  %25 = load i32, ptr %3, align 2, !dbg !185, !tbaa !66
  %26 = load i32, ptr %5, align 2, !dbg !186, !tbaa !66
  %27 = icmp ult i32 %25, %26, !dbg !187
  br i1 %27, label %28, label %30, !dbg !185

28:                                               ; preds = %24
  %29 = load i32, ptr %3, align 2, !dbg !188, !tbaa !66
  br label %32, !dbg !185

30:                                               ; preds = %24
  %31 = load i32, ptr %5, align 2, !dbg !189, !tbaa !66
  br label %32, !dbg !185

32:                                               ; preds = %30, %28
  %33 = phi i32 [ %29, %28 ], [ %31, %30 ], !dbg !185
  store i32 %33, ptr %6, align 2, !dbg !190, !tbaa !66
  %34 = load i32, ptr @balance, align 2, !dbg !191, !tbaa !66
  %35 = load i32, ptr %6, align 2, !dbg !192, !tbaa !66
  %36 = load i16, ptr %4, align 2, !dbg !193, !tbaa !16
  %37 = zext i16 %36 to i32, !dbg !193
  %38 = mul i32 %35, %37, !dbg !194
  %39 = sub nsw i32 0, %38, !dbg !195
  %40 = call i32 @sum(i32 noundef %34, i32 noundef %39) #5, !dbg !196
  store i32 %40, ptr @balance, align 2, !dbg !197, !tbaa !66
  %41 = load i32, ptr %6, align 2, !dbg !198, !tbaa !66
  %42 = load i32, ptr %3, align 2, !dbg !199, !tbaa !66
  %43 = sub i32 %42, %41, !dbg !199
  store i32 %43, ptr %3, align 2, !dbg !199, !tbaa !66
  call void @llvm.lifetime.end.p0(i64 4, ptr %6) #6, !dbg !200
  br label %16, !dbg !177, !llvm.loop !201

44:                                               ; preds = %22
  call void @llvm.lifetime.end.p0(i64 4, ptr %5) #6, !dbg !203
  ret void, !dbg !203
}

; Function Attrs: nounwind optsize
define internal zeroext i16 @may_supply() #0 section ".sm.CREDIT.text" !dbg !204 {
  %1 = alloca i16, align 2
  %2 = load i16, ptr @mode, align 2, !dbg !205, !tbaa !115
  %3 = icmp ne i16 %2, 0, !dbg !206
  br i1 %3, label %6, label %4, !dbg !207

4:                                                ; preds = %0
  %5 = load i16, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 1), align 2, !dbg !208, !tbaa !209
  store i16 %5, ptr %1, align 2, !dbg !210
  br label %26, !dbg !210

6:                                                ; preds = %0
  %7 = load i16, ptr @unpriced, align 2, !dbg !211, !tbaa !16
  %8 = icmp ne i16 %7, 0, !dbg !211
  br i1 %8, label %23, label %9, !dbg !212

9:                                                ; preds = %6
  %10 = load i32, ptr @balance, align 2, !dbg !213, !tbaa !66
  %11 = load i16, ptr @lent, align 2, !dbg !214, !tbaa !16
  %12 = icmp ne i16 %11, 0, !dbg !214
  br i1 %12, label %13, label %18, !dbg !214

13:                                               ; preds = %9
  %14 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !215, !tbaa !216
  %15 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 3), align 2, !dbg !217, !tbaa !218
  %16 = sub nsw i32 0, %15, !dbg !219
  %17 = call i32 @sum(i32 noundef %14, i32 noundef %16) #5, !dbg !220
  br label %20, !dbg !214

18:                                               ; preds = %9
  %19 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !221, !tbaa !216
  br label %20, !dbg !214

20:                                               ; preds = %18, %13
  %21 = phi i32 [ %17, %13 ], [ %19, %18 ], !dbg !214
  %22 = icmp sgt i32 %10, %21, !dbg !222
  br label %23

23:                                               ; preds = %20, %6
  %24 = phi i1 [ false, %6 ], [ %22, %20 ], !dbg !223
  %25 = zext i1 %24 to i16, !dbg !212
  store i16 %25, ptr %1, align 2, !dbg !224
  br label %26, !dbg !224

26:                                               ; preds = %23, %4
  %27 = load i16, ptr %1, align 2, !dbg !225
  ret i16 %27, !dbg !225
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind optsize
define dso_local void @state_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !226 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !227
  %6 = load i16, ptr %4, align 2, !dbg !228, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !228
  br i1 %7, label %8, label %10, !dbg !228

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !228, !tbaa !9
  br label %11, !dbg !228

10:                                               ; preds = %2
  br label %11, !dbg !228

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !228
  store ptr %12, ptr %5, align 2, !dbg !229, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !230, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !231
  br i1 %14, label %15, label %36, !dbg !230

15:                                               ; preds = %11
  %16 = load i16, ptr getelementptr inbounds (%struct.state, ptr @contact, i32 0, i32 1), align 2, !dbg !232, !tbaa !111
  %17 = load ptr, ptr %5, align 2, !dbg !233, !tbaa !9
  %18 = getelementptr inbounds %struct.state, ptr %17, i32 0, i32 1, !dbg !234
  %19 = load i16, ptr %18, align 2, !dbg !234, !tbaa !111
  %20 = icmp ne i16 %16, %19, !dbg !235
  %21 = zext i1 %20 to i16, !dbg !235
  %22 = load i16, ptr @unsaved, align 2, !dbg !236, !tbaa !16
  %23 = or i16 %22, %21, !dbg !236
  store i16 %23, ptr @unsaved, align 2, !dbg !236, !tbaa !16
  %24 = load i16, ptr @was_locked, align 2, !dbg !237, !tbaa !16
  %25 = icmp ne i16 %24, 0, !dbg !237
  br i1 %25, label %26, label %32, !dbg !238

26:                                               ; preds = %15
  %27 = load ptr, ptr %5, align 2, !dbg !239, !tbaa !9
  %28 = getelementptr inbounds %struct.state, ptr %27, i32 0, i32 1, !dbg !240
  %29 = load i16, ptr %28, align 2, !dbg !240, !tbaa !111
  %30 = icmp ne i16 %29, 0, !dbg !241
  %31 = xor i1 %30, true, !dbg !241
  br label %32

32:                                               ; preds = %26, %15
  %33 = phi i1 [ false, %15 ], [ %31, %26 ], !dbg !242
  %34 = zext i1 %33 to i16, !dbg !238
  store i16 %34, ptr @was_locked, align 2, !dbg !243, !tbaa !16
  %35 = load ptr, ptr %5, align 2, !dbg !244, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @contact, ptr align 2 %35, i16 4, i1 false), !dbg !245, !tbaa.struct !246
  br label %36, !dbg !247

36:                                               ; preds = %32, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !248
  ret void, !dbg !248
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nounwind optsize
define dso_local void @restored_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !249 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !250
  %6 = load i16, ptr %4, align 2, !dbg !251, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !251
  br i1 %7, label %8, label %10, !dbg !251

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !251, !tbaa !9
  br label %11, !dbg !251

10:                                               ; preds = %2
  br label %11, !dbg !251

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !251
  store ptr %12, ptr %5, align 2, !dbg !252, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !253, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !254
  br i1 %14, label %15, label %54, !dbg !255

15:                                               ; preds = %11
  %16 = load i16, ptr @ready, align 2, !dbg !256, !tbaa !16
  %17 = icmp ne i16 %16, 0, !dbg !256
  br i1 %17, label %54, label %18, !dbg !253

18:                                               ; preds = %15
  store i16 1, ptr @ready, align 2, !dbg !257, !tbaa !16
  %19 = load ptr, ptr %5, align 2, !dbg !258, !tbaa !9
  %20 = getelementptr inbounds %struct.restored, ptr %19, i32 0, i32 0, !dbg !259
  %21 = load i16, ptr %20, align 2, !dbg !259, !tbaa !260
  %22 = icmp ne i16 %21, 0, !dbg !258
  br i1 %22, label %23, label %53, !dbg !258

23:                                               ; preds = %18
  %24 = load i32, ptr @balance, align 2, !dbg !263, !tbaa !66
  %25 = load ptr, ptr %5, align 2, !dbg !264, !tbaa !9
  %26 = getelementptr inbounds %struct.restored, ptr %25, i32 0, i32 1, !dbg !265
  %27 = getelementptr inbounds %struct.kept, ptr %26, i32 0, i32 0, !dbg !266
  %28 = load i32, ptr %27, align 2, !dbg !266, !tbaa !267
  %29 = call i32 @sum(i32 noundef %24, i32 noundef %28) #5, !dbg !268
  store i32 %29, ptr @balance, align 2, !dbg !269, !tbaa !66
  %30 = load ptr, ptr %5, align 2, !dbg !270, !tbaa !9
  %31 = getelementptr inbounds %struct.restored, ptr %30, i32 0, i32 1, !dbg !271
  %32 = getelementptr inbounds %struct.kept, ptr %31, i32 0, i32 1, !dbg !272
  %33 = load i32, ptr %32, align 2, !dbg !272, !tbaa !273
  store i32 %33, ptr @imported, align 2, !dbg !274, !tbaa !66
  store i16 1, ptr @unpriced, align 2, !dbg !275, !tbaa !16
  store i16 1, ptr @started, align 2, !dbg !276, !tbaa !16
  %34 = load ptr, ptr %5, align 2, !dbg !277, !tbaa !9
  %35 = getelementptr inbounds %struct.restored, ptr %34, i32 0, i32 1, !dbg !278
  %36 = getelementptr inbounds %struct.kept, ptr %35, i32 0, i32 2, !dbg !279
  %37 = load i32, ptr %36, align 2, !dbg !279, !tbaa !280
  %38 = and i32 %37, 8, !dbg !281
  %39 = icmp ne i32 %38, 0, !dbg !282
  %40 = zext i1 %39 to i16, !dbg !282
  store i16 %40, ptr @lent, align 2, !dbg !283, !tbaa !16
  %41 = load i16, ptr getelementptr inbounds (%struct.state, ptr @contact, i32 0, i32 1), align 2, !dbg !284, !tbaa !111
  %42 = icmp ne i16 %41, 0, !dbg !285
  br i1 %42, label %50, label %43, !dbg !286

43:                                               ; preds = %23
  %44 = load ptr, ptr %5, align 2, !dbg !287, !tbaa !9
  %45 = getelementptr inbounds %struct.restored, ptr %44, i32 0, i32 1, !dbg !288
  %46 = getelementptr inbounds %struct.kept, ptr %45, i32 0, i32 2, !dbg !289
  %47 = load i32, ptr %46, align 2, !dbg !289, !tbaa !280
  %48 = and i32 %47, 2, !dbg !290
  %49 = icmp ne i32 %48, 0, !dbg !291
  br label %50

50:                                               ; preds = %43, %23
  %51 = phi i1 [ false, %23 ], [ %49, %43 ], !dbg !292
  %52 = zext i1 %51 to i16, !dbg !286
  store i16 %52, ptr @was_locked, align 2, !dbg !293, !tbaa !16
  br label %53, !dbg !294

53:                                               ; preds = %50, %18
  br label %54, !dbg !295

54:                                               ; preds = %53, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !296
  ret void, !dbg !296
}

; Function Attrs: noinline nounwind optsize
define internal i32 @sum(i32 noundef %0, i32 noundef %1) #4 section ".sm.CREDIT.text" !dbg !297 {
  %3 = alloca i32, align 2
  %4 = alloca i32, align 2
  %5 = alloca i32, align 2
  store i32 %0, ptr %4, align 2, !tbaa !66
  store i32 %1, ptr %5, align 2, !tbaa !66
  %6 = load i32, ptr %5, align 2, !dbg !298, !tbaa !66
  %7 = icmp sgt i32 %6, 0, !dbg !299
  br i1 %7, label %8, label %14, !dbg !300

8:                                                ; preds = %2
  %9 = load i32, ptr %4, align 2, !dbg !301, !tbaa !66
  %10 = load i32, ptr %5, align 2, !dbg !302, !tbaa !66
  %11 = sub nsw i32 2147483647, %10, !dbg !303
  %12 = icmp sgt i32 %9, %11, !dbg !304
  br i1 %12, label %13, label %14, !dbg !298

13:                                               ; preds = %8
  store i32 2147483647, ptr %3, align 2, !dbg !305
  br label %27, !dbg !305

14:                                               ; preds = %8, %2
  %15 = load i32, ptr %5, align 2, !dbg !306, !tbaa !66
  %16 = icmp slt i32 %15, 0, !dbg !307
  br i1 %16, label %17, label %23, !dbg !308

17:                                               ; preds = %14
  %18 = load i32, ptr %4, align 2, !dbg !309, !tbaa !66
  %19 = load i32, ptr %5, align 2, !dbg !310, !tbaa !66
  %20 = sub nsw i32 -2147483648, %19, !dbg !311
  %21 = icmp slt i32 %18, %20, !dbg !312
  br i1 %21, label %22, label %23, !dbg !306

22:                                               ; preds = %17
  store i32 -2147483648, ptr %3, align 2, !dbg !313
  br label %27, !dbg !313

23:                                               ; preds = %17, %14
  %24 = load i32, ptr %4, align 2, !dbg !314, !tbaa !66
  %25 = load i32, ptr %5, align 2, !dbg !315, !tbaa !66
  %26 = add nsw i32 %24, %25, !dbg !316
  store i32 %26, ptr %3, align 2, !dbg !317
  br label %27, !dbg !317

27:                                               ; preds = %23, %22, %13
  %28 = load i32, ptr %3, align 2, !dbg !318
  ret i32 %28, !dbg !318
}

; Function Attrs: noinline nounwind optsize
define dso_local void @keep() #4 section ".sm.CREDIT.entry" !dbg !319 {
  %1 = alloca %struct.kept, align 2
  %2 = load i16, ptr @ready, align 2, !dbg !320, !tbaa !16
  %3 = icmp ne i16 %2, 0, !dbg !320
  br i1 %3, label %4, label %32, !dbg !321

4:                                                ; preds = %0
  %5 = load i16, ptr @unsaved, align 2, !dbg !322, !tbaa !16
  %6 = icmp ne i16 %5, 0, !dbg !322
  br i1 %6, label %7, label %32, !dbg !320

7:                                                ; preds = %4
  call void @llvm.lifetime.start.p0(i64 12, ptr %1) #6, !dbg !323
  %8 = getelementptr inbounds %struct.kept, ptr %1, i32 0, i32 0, !dbg !324
  %9 = load i32, ptr @balance, align 2, !dbg !325, !tbaa !66
  store i32 %9, ptr %8, align 2, !dbg !324, !tbaa !326
  %10 = getelementptr inbounds %struct.kept, ptr %1, i32 0, i32 1, !dbg !324
  %11 = load i32, ptr @imported, align 2, !dbg !327, !tbaa !66
  store i32 %11, ptr %10, align 2, !dbg !324, !tbaa !328
  %12 = getelementptr inbounds %struct.kept, ptr %1, i32 0, i32 2, !dbg !324
  %13 = load i16, ptr getelementptr inbounds (%struct.state, ptr @contact, i32 0, i32 1), align 2, !dbg !329, !tbaa !111
  %14 = icmp ne i16 %13, 0, !dbg !330
  br i1 %14, label %18, label %15, !dbg !331

15:                                               ; preds = %7
  %16 = load i16, ptr @was_locked, align 2, !dbg !332, !tbaa !16
  %17 = icmp ne i16 %16, 0, !dbg !331
  br label %18, !dbg !331

18:                                               ; preds = %15, %7
  %19 = phi i1 [ true, %7 ], [ %17, %15 ]
  %20 = zext i1 %19 to i64, !dbg !330
  %21 = select i1 %19, i16 2, i16 0, !dbg !330
  %22 = load i16, ptr @lent, align 2, !dbg !333, !tbaa !16
  %23 = icmp ne i16 %22, 0, !dbg !333
  %24 = zext i1 %23 to i64, !dbg !333
  %25 = select i1 %23, i16 8, i16 0, !dbg !333
  %26 = or i16 %21, %25, !dbg !334
  %27 = sext i16 %26 to i32, !dbg !335
  store i32 %27, ptr %12, align 2, !dbg !324, !tbaa !336
  %28 = call zeroext i16 @save_out(ptr noundef %1, i16 noundef 12) #5, !dbg !337
  %29 = icmp eq i16 %28, 0, !dbg !337
  %30 = xor i1 %29, true, !dbg !338
  %31 = zext i1 %30 to i16, !dbg !338
  store i16 %31, ptr @unsaved, align 2, !dbg !339, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 12, ptr %1) #6, !dbg !340
  br label %32, !dbg !340

32:                                               ; preds = %18, %4, %0
  ret void, !dbg !341
}

; Function Attrs: nounwind optsize
define dso_local void @top_up_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !342 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !343
  %6 = load i16, ptr %4, align 2, !dbg !344, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !344
  br i1 %7, label %8, label %10, !dbg !344

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !344, !tbaa !9
  br label %11, !dbg !344

10:                                               ; preds = %2
  br label %11, !dbg !344

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !344
  store ptr %12, ptr %5, align 2, !dbg !345, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !346, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !347
  br i1 %14, label %15, label %34, !dbg !348

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !349, !tbaa !9
  %17 = getelementptr inbounds %struct.top_up, ptr %16, i32 0, i32 0, !dbg !350
  %18 = load i32, ptr %17, align 2, !dbg !350, !tbaa !351
  %19 = icmp sgt i32 %18, 0, !dbg !353
  br i1 %19, label %20, label %34, !dbg !346

20:                                               ; preds = %15
  %21 = load i32, ptr @balance, align 2, !dbg !354, !tbaa !66
  %22 = load ptr, ptr %5, align 2, !dbg !355, !tbaa !9
  %23 = getelementptr inbounds %struct.top_up, ptr %22, i32 0, i32 0, !dbg !356
  %24 = load i32, ptr %23, align 2, !dbg !356, !tbaa !351
  %25 = call i32 @sum(i32 noundef %21, i32 noundef %24) #5, !dbg !357
  store i32 %25, ptr @balance, align 2, !dbg !358, !tbaa !66
  %26 = load i32, ptr @balance, align 2, !dbg !359, !tbaa !66
  %27 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 2), align 2, !dbg !360, !tbaa !216
  %28 = icmp sgt i32 %26, %27, !dbg !361
  br i1 %28, label %29, label %30, !dbg !359

29:                                               ; preds = %20
  br label %32, !dbg !359

30:                                               ; preds = %20
  %31 = load i16, ptr @lent, align 2, !dbg !362, !tbaa !16
  br label %32, !dbg !359

32:                                               ; preds = %30, %29
  %33 = phi i16 [ 0, %29 ], [ %31, %30 ], !dbg !359
  store i16 %33, ptr @lent, align 2, !dbg !363, !tbaa !16
  store i16 1, ptr @unsaved, align 2, !dbg !364, !tbaa !16
  br label %34, !dbg !365

34:                                               ; preds = %32, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !366
  ret void, !dbg !366
}

; Function Attrs: nounwind optsize
define dso_local void @mode_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !367 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !368
  %6 = load i16, ptr %4, align 2, !dbg !369, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !369
  br i1 %7, label %8, label %10, !dbg !369

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !369, !tbaa !9
  br label %11, !dbg !369

10:                                               ; preds = %2
  br label %11, !dbg !369

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !369
  store ptr %12, ptr %5, align 2, !dbg !370, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !371, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !372
  br i1 %14, label %15, label %22, !dbg !373

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !374, !tbaa !9
  %17 = getelementptr inbounds %struct.mode, ptr %16, i32 0, i32 3, !dbg !375
  %18 = load i32, ptr %17, align 2, !dbg !375, !tbaa !218
  %19 = icmp sge i32 %18, 0, !dbg !376
  br i1 %19, label %20, label %22, !dbg !371

20:                                               ; preds = %15
  %21 = load ptr, ptr %5, align 2, !dbg !377, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @mode, ptr align 2 %21, i16 12, i1 false), !dbg !378, !tbaa.struct !379
  br label %22, !dbg !380

22:                                               ; preds = %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !381
  ret void, !dbg !381
}

; Function Attrs: nounwind optsize
define dso_local void @tariff_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CREDIT.text" !dbg !382 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !383
  %6 = load i16, ptr %4, align 2, !dbg !384, !tbaa !13
  %7 = icmp eq i16 %6, 12, !dbg !384
  br i1 %7, label %8, label %10, !dbg !384

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !384, !tbaa !9
  br label %11, !dbg !384

10:                                               ; preds = %2
  br label %11, !dbg !384

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !384
  store ptr %12, ptr %5, align 2, !dbg !385, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !386, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !387
  br i1 %14, label %15, label %17, !dbg !386

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !388, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @next, ptr align 2 %16, i16 12, i1 false), !dbg !389, !tbaa.struct !136
  br label %17, !dbg !390

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !391
  ret void, !dbg !391
}

; Function Attrs: noinline nounwind optsize
define dso_local void @lend() #4 section ".sm.CREDIT.entry" !dbg !392 {
  %1 = load i16, ptr @lent, align 2, !dbg !393, !tbaa !16
  %2 = icmp ne i16 %1, 0, !dbg !393
  br i1 %2, label %6, label %3, !dbg !394

3:                                                ; preds = %0
  %4 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 3), align 2, !dbg !395, !tbaa !218
  %5 = icmp ne i32 %4, 0, !dbg !396
  br label %6

6:                                                ; preds = %3, %0
  %7 = phi i1 [ false, %0 ], [ %5, %3 ], !dbg !397
  %8 = zext i1 %7 to i16, !dbg !394
  %9 = load i16, ptr @unsaved, align 2, !dbg !398, !tbaa !16
  %10 = or i16 %9, %8, !dbg !398
  store i16 %10, ptr @unsaved, align 2, !dbg !398, !tbaa !16
  %11 = load i32, ptr getelementptr inbounds (%struct.mode, ptr @mode, i32 0, i32 3), align 2, !dbg !399, !tbaa !218
  %12 = icmp ne i32 %11, 0, !dbg !400
  %13 = zext i1 %12 to i16, !dbg !400
  store i16 %13, ptr @lent, align 2, !dbg !401, !tbaa !16
  ret void, !dbg !402
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
!1 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "ad44241a51a70d4b8b3a7039cf010384")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "supply_out", scope: !6, file: !6, line: 12, type: !7, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "credit.c", directory: "", checksumkind: CSK_MD5, checksum: "ad44241a51a70d4b8b3a7039cf010384")
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
!27 = distinct !DISubprogram(name: "measurement_in", scope: !6, file: !6, line: 69, type: !7, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!28 = !DILocation(line: 70, column: 5, scope: !27)
!29 = !DILocation(line: 70, column: 45, scope: !27)
!30 = !DILocation(line: 70, column: 31, scope: !27)
!31 = !DILocation(line: 71, column: 9, scope: !27)
!32 = !DILocation(line: 71, column: 21, scope: !27)
!33 = !DILocation(line: 71, column: 29, scope: !27)
!34 = !DILocation(line: 71, column: 33, scope: !27)
!35 = !DILocation(line: 72, column: 9, scope: !27)
!36 = !DILocation(line: 74, column: 5, scope: !27)
!37 = !DILocation(line: 74, column: 31, scope: !27)
!38 = !DILocation(line: 74, column: 44, scope: !27)
!39 = !{!40, !41, i64 0}
!40 = !{!"measurement", !41, i64 0, !41, i64 4, !17, i64 8}
!41 = !{!"long", !11, i64 0}
!42 = !DILocation(line: 74, column: 22, scope: !27)
!43 = !DILocation(line: 74, column: 14, scope: !27)
!44 = !DILocation(line: 74, column: 59, scope: !27)
!45 = !DILocation(line: 74, column: 74, scope: !27)
!46 = !{!47, !17, i64 6}
!47 = !{!"tariff", !41, i64 0, !17, i64 4, !17, i64 6, !17, i64 8, !17, i64 10}
!48 = !DILocation(line: 74, column: 89, scope: !27)
!49 = !{!47, !17, i64 4}
!50 = !DILocation(line: 74, column: 51, scope: !27)
!51 = !DILocation(line: 75, column: 16, scope: !27)
!52 = !DILocation(line: 75, column: 25, scope: !27)
!53 = !DILocation(line: 75, column: 35, scope: !27)
!54 = !{!47, !41, i64 0}
!55 = !DILocation(line: 75, column: 46, scope: !27)
!56 = !DILocation(line: 0, scope: !27)
!57 = !DILocation(line: 75, column: 14, scope: !27)
!58 = !DILocation(line: 76, column: 5, scope: !27)
!59 = !DILocation(line: 76, column: 21, scope: !27)
!60 = !DILocation(line: 76, column: 29, scope: !27)
!61 = !DILocation(line: 76, column: 33, scope: !27)
!62 = !DILocation(line: 76, column: 44, scope: !27)
!63 = !DILocation(line: 76, column: 57, scope: !27)
!64 = !{!40, !41, i64 4}
!65 = !DILocation(line: 76, column: 68, scope: !27)
!66 = !{!41, !41, i64 0}
!67 = !DILocation(line: 76, column: 66, scope: !27)
!68 = !DILocation(line: 76, column: 14, scope: !27)
!69 = !DILocation(line: 77, column: 16, scope: !27)
!70 = !DILocation(line: 77, column: 27, scope: !27)
!71 = !DILocation(line: 77, column: 38, scope: !27)
!72 = !DILocation(line: 77, column: 51, scope: !27)
!73 = !DILocation(line: 77, column: 14, scope: !27)
!74 = !DILocation(line: 78, column: 13, scope: !27)
!75 = !DILocation(line: 79, column: 12, scope: !27)
!76 = !DILocation(line: 79, column: 18, scope: !27)
!77 = !DILocation(line: 79, column: 5, scope: !27)
!78 = !DILocation(line: 80, column: 43, scope: !27)
!79 = !DILocation(line: 80, column: 7, scope: !27)
!80 = !DILocation(line: 80, column: 40, scope: !27)
!81 = !DILocation(line: 81, column: 18, scope: !27)
!82 = !DILocation(line: 81, column: 25, scope: !27)
!83 = !DILocation(line: 81, column: 23, scope: !27)
!84 = !DILocation(line: 81, column: 15, scope: !27)
!85 = !{!86, !41, i64 8}
!86 = !{!"bill", !41, i64 0, !41, i64 4, !41, i64 8}
!87 = !DILocation(line: 82, column: 5, scope: !27)
!88 = !DILocation(line: 82, column: 28, scope: !27)
!89 = !DILocation(line: 82, column: 29, scope: !27)
!90 = !{!91, !17, i64 0}
!91 = !{!"supply", !17, i64 0, !17, i64 2}
!92 = !DILocation(line: 82, column: 43, scope: !27)
!93 = !{!91, !17, i64 2}
!94 = !DILocation(line: 83, column: 5, scope: !27)
!95 = !DILocation(line: 83, column: 30, scope: !27)
!96 = !DILocation(line: 83, column: 31, scope: !27)
!97 = !{!98, !41, i64 0}
!98 = !{!"account", !41, i64 0, !41, i64 4, !17, i64 8, !17, i64 10}
!99 = !DILocation(line: 83, column: 40, scope: !27)
!100 = !DILocation(line: 83, column: 53, scope: !27)
!101 = !{!98, !41, i64 4}
!102 = !DILocation(line: 83, column: 63, scope: !27)
!103 = !DILocation(line: 83, column: 76, scope: !27)
!104 = !{!40, !17, i64 8}
!105 = !{!98, !17, i64 8}
!106 = !DILocation(line: 84, column: 40, scope: !27)
!107 = !{!108, !17, i64 0}
!108 = !{!"state", !17, i64 0, !17, i64 2}
!109 = !DILocation(line: 84, column: 32, scope: !27)
!110 = !DILocation(line: 84, column: 71, scope: !27)
!111 = !{!108, !17, i64 2}
!112 = !DILocation(line: 84, column: 63, scope: !27)
!113 = !DILocation(line: 84, column: 60, scope: !27)
!114 = !DILocation(line: 85, column: 41, scope: !27)
!115 = !{!116, !17, i64 0}
!116 = !{!"mode", !17, i64 0, !17, i64 2, !41, i64 4, !41, i64 8}
!117 = !DILocation(line: 85, column: 36, scope: !27)
!118 = !DILocation(line: 84, column: 92, scope: !27)
!119 = !DILocation(line: 85, column: 67, scope: !27)
!120 = !DILocation(line: 85, column: 64, scope: !27)
!121 = !{!98, !17, i64 10}
!122 = !DILocation(line: 86, column: 11, scope: !27)
!123 = !DILocation(line: 87, column: 11, scope: !27)
!124 = !DILocation(line: 88, column: 11, scope: !27)
!125 = !DILocation(line: 89, column: 11, scope: !27)
!126 = !DILocation(line: 90, column: 1, scope: !27)
!127 = distinct !DISubprogram(name: "is_night", scope: !6, file: !6, line: 40, type: !7, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!128 = !DILocation(line: 41, column: 14, scope: !127)
!129 = !DILocation(line: 41, column: 25, scope: !127)
!130 = !DILocation(line: 41, column: 30, scope: !127)
!131 = !DILocation(line: 41, column: 33, scope: !127)
!132 = !DILocation(line: 41, column: 46, scope: !127)
!133 = !DILocation(line: 41, column: 38, scope: !127)
!134 = !DILocation(line: 41, column: 9, scope: !127)
!135 = !DILocation(line: 42, column: 18, scope: !127)
!136 = !{i64 0, i64 4, !66, i64 4, i64 2, !16, i64 6, i64 2, !16, i64 8, i64 2, !16, i64 10, i64 2, !16}
!137 = !DILocation(line: 43, column: 25, scope: !127)
!138 = !DILocation(line: 44, column: 17, scope: !127)
!139 = !DILocation(line: 45, column: 5, scope: !127)
!140 = !DILocation(line: 46, column: 5, scope: !127)
!141 = !DILocation(line: 46, column: 34, scope: !127)
!142 = !DILocation(line: 46, column: 39, scope: !127)
!143 = !DILocation(line: 46, column: 56, scope: !127)
!144 = !DILocation(line: 46, column: 23, scope: !127)
!145 = !DILocation(line: 46, column: 14, scope: !127)
!146 = !DILocation(line: 47, column: 5, scope: !127)
!147 = !DILocation(line: 47, column: 22, scope: !127)
!148 = !DILocation(line: 47, column: 39, scope: !127)
!149 = !{!47, !17, i64 8}
!150 = !DILocation(line: 47, column: 29, scope: !127)
!151 = !DILocation(line: 47, column: 14, scope: !127)
!152 = !DILocation(line: 47, column: 62, scope: !127)
!153 = !DILocation(line: 47, column: 78, scope: !127)
!154 = !{!47, !17, i64 10}
!155 = !DILocation(line: 47, column: 69, scope: !127)
!156 = !DILocation(line: 47, column: 53, scope: !127)
!157 = !DILocation(line: 48, column: 19, scope: !127)
!158 = !DILocation(line: 48, column: 42, scope: !127)
!159 = !DILocation(line: 48, column: 32, scope: !127)
!160 = !DILocation(line: 48, column: 12, scope: !127)
!161 = !DILocation(line: 48, column: 55, scope: !127)
!162 = !DILocation(line: 48, column: 61, scope: !127)
!163 = !DILocation(line: 48, column: 64, scope: !127)
!164 = !DILocation(line: 0, scope: !127)
!165 = !DILocation(line: 48, column: 73, scope: !127)
!166 = !DILocation(line: 48, column: 79, scope: !127)
!167 = !DILocation(line: 48, column: 82, scope: !127)
!168 = !DILocation(line: 49, column: 1, scope: !127)
!169 = !DILocation(line: 48, column: 5, scope: !127)
!170 = distinct !DISubprogram(name: "charge", scope: !6, file: !6, line: 52, type: !7, scopeLine: 52, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!171 = !DILocation(line: 53, column: 5, scope: !170)
!172 = !DILocation(line: 53, column: 21, scope: !170)
!173 = !DILocation(line: 53, column: 27, scope: !170)
!174 = !DILocation(line: 53, column: 59, scope: !170)
!175 = !DILocation(line: 53, column: 57, scope: !170)
!176 = !DILocation(line: 53, column: 14, scope: !170)
!177 = !DILocation(line: 54, column: 5, scope: !170)
!178 = !DILocation(line: 54, column: 12, scope: !170)
!179 = !DILocation(line: 54, column: 17, scope: !170)
!180 = !DILocation(line: 54, column: 22, scope: !170)
!181 = !DILocation(line: 54, column: 25, scope: !170)
!182 = !DILocation(line: 54, column: 33, scope: !170)
!183 = !DILocation(line: 0, scope: !170)
!184 = !DILocation(line: 55, column: 9, scope: !170)
!185 = !DILocation(line: 55, column: 25, scope: !170)
!186 = !DILocation(line: 55, column: 32, scope: !170)
!187 = !DILocation(line: 55, column: 30, scope: !170)
!188 = !DILocation(line: 55, column: 39, scope: !170)
!189 = !DILocation(line: 55, column: 46, scope: !170)
!190 = !DILocation(line: 55, column: 18, scope: !170)
!191 = !DILocation(line: 56, column: 23, scope: !170)
!192 = !DILocation(line: 56, column: 41, scope: !170)
!193 = !DILocation(line: 56, column: 48, scope: !170)
!194 = !DILocation(line: 56, column: 46, scope: !170)
!195 = !DILocation(line: 56, column: 32, scope: !170)
!196 = !DILocation(line: 56, column: 19, scope: !170)
!197 = !DILocation(line: 56, column: 17, scope: !170)
!198 = !DILocation(line: 57, column: 17, scope: !170)
!199 = !DILocation(line: 57, column: 14, scope: !170)
!200 = !DILocation(line: 58, column: 5, scope: !170)
!201 = distinct !{!201, !177, !200, !202}
!202 = !{!"llvm.loop.mustprogress"}
!203 = !DILocation(line: 59, column: 1, scope: !170)
!204 = distinct !DISubprogram(name: "may_supply", scope: !6, file: !6, line: 61, type: !7, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!205 = !DILocation(line: 62, column: 15, scope: !204)
!206 = !DILocation(line: 62, column: 10, scope: !204)
!207 = !DILocation(line: 62, column: 9, scope: !204)
!208 = !DILocation(line: 63, column: 21, scope: !204)
!209 = !{!116, !17, i64 2}
!210 = !DILocation(line: 63, column: 9, scope: !204)
!211 = !DILocation(line: 65, column: 13, scope: !204)
!212 = !DILocation(line: 65, column: 22, scope: !204)
!213 = !DILocation(line: 65, column: 25, scope: !204)
!214 = !DILocation(line: 65, column: 36, scope: !204)
!215 = !DILocation(line: 65, column: 52, scope: !204)
!216 = !{!116, !41, i64 4}
!217 = !DILocation(line: 65, column: 69, scope: !204)
!218 = !{!116, !41, i64 8}
!219 = !DILocation(line: 65, column: 63, scope: !204)
!220 = !DILocation(line: 65, column: 43, scope: !204)
!221 = !DILocation(line: 65, column: 87, scope: !204)
!222 = !DILocation(line: 65, column: 33, scope: !204)
!223 = !DILocation(line: 0, scope: !204)
!224 = !DILocation(line: 65, column: 5, scope: !204)
!225 = !DILocation(line: 66, column: 1, scope: !204)
!226 = distinct !DISubprogram(name: "state_in", scope: !6, file: !6, line: 92, type: !7, scopeLine: 92, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!227 = !DILocation(line: 93, column: 5, scope: !226)
!228 = !DILocation(line: 93, column: 33, scope: !226)
!229 = !DILocation(line: 93, column: 25, scope: !226)
!230 = !DILocation(line: 94, column: 9, scope: !226)
!231 = !DILocation(line: 94, column: 15, scope: !226)
!232 = !DILocation(line: 95, column: 28, scope: !226)
!233 = !DILocation(line: 95, column: 38, scope: !226)
!234 = !DILocation(line: 95, column: 45, scope: !226)
!235 = !DILocation(line: 95, column: 35, scope: !226)
!236 = !DILocation(line: 95, column: 17, scope: !226)
!237 = !DILocation(line: 96, column: 22, scope: !226)
!238 = !DILocation(line: 96, column: 33, scope: !226)
!239 = !DILocation(line: 96, column: 37, scope: !226)
!240 = !DILocation(line: 96, column: 44, scope: !226)
!241 = !DILocation(line: 96, column: 36, scope: !226)
!242 = !DILocation(line: 0, scope: !226)
!243 = !DILocation(line: 96, column: 20, scope: !226)
!244 = !DILocation(line: 97, column: 20, scope: !226)
!245 = !DILocation(line: 97, column: 19, scope: !226)
!246 = !{i64 0, i64 2, !16, i64 2, i64 2, !16}
!247 = !DILocation(line: 98, column: 5, scope: !226)
!248 = !DILocation(line: 99, column: 1, scope: !226)
!249 = distinct !DISubprogram(name: "restored_in", scope: !6, file: !6, line: 102, type: !7, scopeLine: 102, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!250 = !DILocation(line: 103, column: 5, scope: !249)
!251 = !DILocation(line: 103, column: 39, scope: !249)
!252 = !DILocation(line: 103, column: 28, scope: !249)
!253 = !DILocation(line: 104, column: 9, scope: !249)
!254 = !DILocation(line: 104, column: 18, scope: !249)
!255 = !DILocation(line: 104, column: 26, scope: !249)
!256 = !DILocation(line: 104, column: 30, scope: !249)
!257 = !DILocation(line: 105, column: 15, scope: !249)
!258 = !DILocation(line: 106, column: 13, scope: !249)
!259 = !DILocation(line: 106, column: 23, scope: !249)
!260 = !{!261, !17, i64 0}
!261 = !{!"restored", !17, i64 0, !262, i64 2}
!262 = !{!"kept", !41, i64 0, !41, i64 4, !41, i64 8}
!263 = !DILocation(line: 107, column: 27, scope: !249)
!264 = !DILocation(line: 107, column: 36, scope: !249)
!265 = !DILocation(line: 107, column: 46, scope: !249)
!266 = !DILocation(line: 107, column: 51, scope: !249)
!267 = !{!261, !41, i64 2}
!268 = !DILocation(line: 107, column: 23, scope: !249)
!269 = !DILocation(line: 107, column: 21, scope: !249)
!270 = !DILocation(line: 108, column: 24, scope: !249)
!271 = !DILocation(line: 108, column: 34, scope: !249)
!272 = !DILocation(line: 108, column: 39, scope: !249)
!273 = !{!261, !41, i64 6}
!274 = !DILocation(line: 108, column: 22, scope: !249)
!275 = !DILocation(line: 109, column: 32, scope: !249)
!276 = !DILocation(line: 109, column: 21, scope: !249)
!277 = !DILocation(line: 110, column: 21, scope: !249)
!278 = !DILocation(line: 110, column: 31, scope: !249)
!279 = !DILocation(line: 110, column: 36, scope: !249)
!280 = !{!261, !41, i64 10}
!281 = !DILocation(line: 110, column: 42, scope: !249)
!282 = !DILocation(line: 110, column: 55, scope: !249)
!283 = !DILocation(line: 110, column: 18, scope: !249)
!284 = !DILocation(line: 111, column: 35, scope: !249)
!285 = !DILocation(line: 111, column: 27, scope: !249)
!286 = !DILocation(line: 111, column: 42, scope: !249)
!287 = !DILocation(line: 111, column: 46, scope: !249)
!288 = !DILocation(line: 111, column: 56, scope: !249)
!289 = !DILocation(line: 111, column: 61, scope: !249)
!290 = !DILocation(line: 111, column: 67, scope: !249)
!291 = !DILocation(line: 111, column: 77, scope: !249)
!292 = !DILocation(line: 0, scope: !249)
!293 = !DILocation(line: 111, column: 24, scope: !249)
!294 = !DILocation(line: 112, column: 9, scope: !249)
!295 = !DILocation(line: 113, column: 5, scope: !249)
!296 = !DILocation(line: 114, column: 1, scope: !249)
!297 = distinct !DISubprogram(name: "sum", scope: !6, file: !6, line: 30, type: !7, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!298 = !DILocation(line: 31, column: 9, scope: !297)
!299 = !DILocation(line: 31, column: 15, scope: !297)
!300 = !DILocation(line: 31, column: 19, scope: !297)
!301 = !DILocation(line: 31, column: 22, scope: !297)
!302 = !DILocation(line: 31, column: 40, scope: !297)
!303 = !DILocation(line: 31, column: 38, scope: !297)
!304 = !DILocation(line: 31, column: 26, scope: !297)
!305 = !DILocation(line: 32, column: 9, scope: !297)
!306 = !DILocation(line: 34, column: 9, scope: !297)
!307 = !DILocation(line: 34, column: 15, scope: !297)
!308 = !DILocation(line: 34, column: 19, scope: !297)
!309 = !DILocation(line: 34, column: 22, scope: !297)
!310 = !DILocation(line: 34, column: 40, scope: !297)
!311 = !DILocation(line: 34, column: 38, scope: !297)
!312 = !DILocation(line: 34, column: 26, scope: !297)
!313 = !DILocation(line: 35, column: 9, scope: !297)
!314 = !DILocation(line: 37, column: 12, scope: !297)
!315 = !DILocation(line: 37, column: 18, scope: !297)
!316 = !DILocation(line: 37, column: 16, scope: !297)
!317 = !DILocation(line: 37, column: 5, scope: !297)
!318 = !DILocation(line: 38, column: 1, scope: !297)
!319 = distinct !DISubprogram(name: "keep", scope: !6, file: !6, line: 117, type: !7, scopeLine: 117, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!320 = !DILocation(line: 118, column: 9, scope: !319)
!321 = !DILocation(line: 118, column: 15, scope: !319)
!322 = !DILocation(line: 118, column: 18, scope: !319)
!323 = !DILocation(line: 119, column: 9, scope: !319)
!324 = !DILocation(line: 119, column: 28, scope: !319)
!325 = !DILocation(line: 119, column: 29, scope: !319)
!326 = !{!262, !41, i64 0}
!327 = !DILocation(line: 119, column: 38, scope: !319)
!328 = !{!262, !41, i64 4}
!329 = !DILocation(line: 119, column: 57, scope: !319)
!330 = !DILocation(line: 119, column: 49, scope: !319)
!331 = !DILocation(line: 119, column: 64, scope: !319)
!332 = !DILocation(line: 119, column: 67, scope: !319)
!333 = !DILocation(line: 119, column: 95, scope: !319)
!334 = !DILocation(line: 119, column: 92, scope: !319)
!335 = !DILocation(line: 119, column: 48, scope: !319)
!336 = !{!262, !41, i64 8}
!337 = !DILocation(line: 120, column: 20, scope: !319)
!338 = !DILocation(line: 120, column: 19, scope: !319)
!339 = !DILocation(line: 120, column: 17, scope: !319)
!340 = !DILocation(line: 121, column: 5, scope: !319)
!341 = !DILocation(line: 122, column: 1, scope: !319)
!342 = distinct !DISubprogram(name: "top_up_in", scope: !6, file: !6, line: 125, type: !7, scopeLine: 125, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!343 = !DILocation(line: 126, column: 5, scope: !342)
!344 = !DILocation(line: 126, column: 35, scope: !342)
!345 = !DILocation(line: 126, column: 26, scope: !342)
!346 = !DILocation(line: 127, column: 9, scope: !342)
!347 = !DILocation(line: 127, column: 16, scope: !342)
!348 = !DILocation(line: 127, column: 24, scope: !342)
!349 = !DILocation(line: 127, column: 27, scope: !342)
!350 = !DILocation(line: 127, column: 35, scope: !342)
!351 = !{!352, !41, i64 0}
!352 = !{!"top_up", !41, i64 0}
!353 = !DILocation(line: 127, column: 42, scope: !342)
!354 = !DILocation(line: 128, column: 23, scope: !342)
!355 = !DILocation(line: 128, column: 32, scope: !342)
!356 = !DILocation(line: 128, column: 40, scope: !342)
!357 = !DILocation(line: 128, column: 19, scope: !342)
!358 = !DILocation(line: 128, column: 17, scope: !342)
!359 = !DILocation(line: 129, column: 16, scope: !342)
!360 = !DILocation(line: 129, column: 31, scope: !342)
!361 = !DILocation(line: 129, column: 24, scope: !342)
!362 = !DILocation(line: 129, column: 47, scope: !342)
!363 = !DILocation(line: 129, column: 14, scope: !342)
!364 = !DILocation(line: 130, column: 17, scope: !342)
!365 = !DILocation(line: 131, column: 5, scope: !342)
!366 = !DILocation(line: 132, column: 1, scope: !342)
!367 = distinct !DISubprogram(name: "mode_in", scope: !6, file: !6, line: 134, type: !7, scopeLine: 134, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!368 = !DILocation(line: 135, column: 5, scope: !367)
!369 = !DILocation(line: 135, column: 33, scope: !367)
!370 = !DILocation(line: 135, column: 24, scope: !367)
!371 = !DILocation(line: 136, column: 9, scope: !367)
!372 = !DILocation(line: 136, column: 16, scope: !367)
!373 = !DILocation(line: 136, column: 24, scope: !367)
!374 = !DILocation(line: 136, column: 27, scope: !367)
!375 = !DILocation(line: 136, column: 35, scope: !367)
!376 = !DILocation(line: 136, column: 45, scope: !367)
!377 = !DILocation(line: 137, column: 17, scope: !367)
!378 = !DILocation(line: 137, column: 16, scope: !367)
!379 = !{i64 0, i64 2, !16, i64 2, i64 2, !16, i64 4, i64 4, !66, i64 8, i64 4, !66}
!380 = !DILocation(line: 138, column: 5, scope: !367)
!381 = !DILocation(line: 139, column: 1, scope: !367)
!382 = distinct !DISubprogram(name: "tariff_in", scope: !6, file: !6, line: 141, type: !7, scopeLine: 141, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!383 = !DILocation(line: 142, column: 5, scope: !382)
!384 = !DILocation(line: 142, column: 35, scope: !382)
!385 = !DILocation(line: 142, column: 26, scope: !382)
!386 = !DILocation(line: 143, column: 9, scope: !382)
!387 = !DILocation(line: 143, column: 16, scope: !382)
!388 = !DILocation(line: 144, column: 17, scope: !382)
!389 = !DILocation(line: 144, column: 16, scope: !382)
!390 = !DILocation(line: 145, column: 5, scope: !382)
!391 = !DILocation(line: 146, column: 1, scope: !382)
!392 = distinct !DISubprogram(name: "lend", scope: !6, file: !6, line: 149, type: !7, scopeLine: 149, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!393 = !DILocation(line: 150, column: 17, scope: !392)
!394 = !DILocation(line: 150, column: 22, scope: !392)
!395 = !DILocation(line: 150, column: 30, scope: !392)
!396 = !DILocation(line: 150, column: 40, scope: !392)
!397 = !DILocation(line: 0, scope: !392)
!398 = !DILocation(line: 150, column: 13, scope: !392)
!399 = !DILocation(line: 151, column: 17, scope: !392)
!400 = !DILocation(line: 151, column: 27, scope: !392)
!401 = !DILocation(line: 151, column: 10, scope: !392)
!402 = !DILocation(line: 152, column: 1, scope: !392)
