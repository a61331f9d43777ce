target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_METROLOGY_LOG.output.entry_out, 0"
module asm ".set __sm_METROLOGY_LOG.input.read_in, 0"
module asm ".set __sm_METROLOGY_LOG.input.time_in, 0"
module asm ".set __sm_METROLOGY_LOG.input.log_in, 0"

%struct.message = type { i16, %union.anon }
%union.anon = type { %struct.anon }
%struct.anon = type { i32, i32, i16, i16 }
%struct.entry = type { i32, %struct.record }
%struct.record = type { [3 x i16] }
%struct.anon.11 = type { i16, i16, i16 }
%struct.anon.4 = type { i16, i32 }
%struct.anon.5 = type { i16, i32, %struct.record }
%struct.time = type { i32 }

@__sm_METROLOGY_LOG_io_entry_out_idx = external dso_local global i8, align 1
@status = internal global i16 0, align 2
@number = internal global i16 0, align 2
@left = internal global i16 0, align 2
@count = internal global i32 0, align 2
@kept = internal global i16 0, align 2
@message = internal global %struct.message zeroinitializer, align 2
@entries = internal global [100 x %struct.entry] zeroinitializer, align 2
@place = internal global i16 0, align 2
@now = internal global i32 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @entry_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.METROLOGY_LOG.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_METROLOGY_LOG_io_entry_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_METROLOGY_LOG_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_METROLOGY_LOG_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.METROLOGY_LOG.text"

; Function Attrs: nounwind optsize
define dso_local void @read_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.METROLOGY_LOG.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !20
  %6 = load i16, ptr %4, align 2, !dbg !21, !tbaa !13
  %7 = icmp eq i16 %6, 14, !dbg !21
  br i1 %7, label %8, label %10, !dbg !21

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !21, !tbaa !9
  br label %11, !dbg !21

10:                                               ; preds = %2
  br label %11, !dbg !21

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !21
  store ptr %12, ptr %5, align 2, !dbg !22, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !23, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !24
  br i1 %14, label %15, label %35, !dbg !25

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !26, !tbaa !9
  %17 = getelementptr inbounds %struct.message, ptr %16, i32 0, i32 0, !dbg !27
  %18 = load i16, ptr %17, align 2, !dbg !27, !tbaa !28
  %19 = icmp eq i16 %18, 20, !dbg !30
  br i1 %19, label %20, label %35, !dbg !31

20:                                               ; preds = %15
  %21 = load ptr, ptr %5, align 2, !dbg !32, !tbaa !9
  %22 = getelementptr inbounds %struct.message, ptr %21, i32 0, i32 1, !dbg !33
  %23 = getelementptr inbounds %struct.anon.11, ptr %22, i32 0, i32 0, !dbg !34
  %24 = load i16, ptr %23, align 2, !dbg !34, !tbaa !35
  %25 = icmp eq i16 %24, 6, !dbg !36
  br i1 %25, label %26, label %35, !dbg !23

26:                                               ; preds = %20
  store i16 1, ptr @status, align 2, !dbg !37, !tbaa !16
  %27 = load ptr, ptr %5, align 2, !dbg !38, !tbaa !9
  %28 = getelementptr inbounds %struct.message, ptr %27, i32 0, i32 1, !dbg !39
  %29 = getelementptr inbounds %struct.anon.11, ptr %28, i32 0, i32 1, !dbg !40
  %30 = load i16, ptr %29, align 2, !dbg !40, !tbaa !35
  store i16 %30, ptr @number, align 2, !dbg !41, !tbaa !16
  %31 = load ptr, ptr %5, align 2, !dbg !42, !tbaa !9
  %32 = getelementptr inbounds %struct.message, ptr %31, i32 0, i32 1, !dbg !43
  %33 = getelementptr inbounds %struct.anon.11, ptr %32, i32 0, i32 2, !dbg !44
  %34 = load i16, ptr %33, align 2, !dbg !44, !tbaa !35
  store i16 %34, ptr @left, align 2, !dbg !45, !tbaa !16
  br label %35, !dbg !46

35:                                               ; preds = %26, %20, %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !47
  ret void, !dbg !47
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #3 section ".sm.METROLOGY_LOG.entry" !dbg !48 {
  %1 = alloca i16, align 2
  %2 = alloca ptr, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !49
  %3 = load i32, ptr @count, align 2, !dbg !50, !tbaa !51
  %4 = trunc i32 %3 to i16, !dbg !53
  %5 = load i16, ptr @number, align 2, !dbg !54, !tbaa !16
  %6 = sub i16 %4, %5, !dbg !55
  store i16 %6, ptr %1, align 2, !dbg !56, !tbaa !16
  %7 = load i16, ptr %1, align 2, !dbg !57, !tbaa !16
  %8 = load i16, ptr @kept, align 2, !dbg !58, !tbaa !16
  %9 = icmp ugt i16 %7, %8, !dbg !59
  br i1 %9, label %10, label %16, !dbg !57

10:                                               ; preds = %0
  %11 = load i16, ptr @kept, align 2, !dbg !60, !tbaa !16
  store i16 %11, ptr %1, align 2, !dbg !61, !tbaa !16
  %12 = load i32, ptr @count, align 2, !dbg !62, !tbaa !51
  %13 = trunc i32 %12 to i16, !dbg !63
  %14 = load i16, ptr @kept, align 2, !dbg !64, !tbaa !16
  %15 = sub i16 %13, %14, !dbg !65
  store i16 %15, ptr @number, align 2, !dbg !66, !tbaa !16
  br label %16, !dbg !67

16:                                               ; preds = %10, %0
  %17 = load i16, ptr @status, align 2, !dbg !68, !tbaa !16
  %18 = icmp ne i16 %17, 0, !dbg !68
  br i1 %18, label %19, label %25, !dbg !68

19:                                               ; preds = %16
  store i16 5, ptr @message, align 2, !dbg !69, !tbaa !28
  store i16 6, ptr getelementptr inbounds (%struct.message, ptr @message, i32 0, i32 1), align 2, !dbg !70, !tbaa !35
  %20 = load i32, ptr @count, align 2, !dbg !71, !tbaa !51
  store i32 %20, ptr getelementptr inbounds (%struct.anon.4, ptr getelementptr inbounds (%struct.message, ptr @message, i32 0, i32 1), i32 0, i32 1), align 2, !dbg !72, !tbaa !35
  %21 = call zeroext i16 @entry_out(ptr noundef @message, i16 noundef 14) #5, !dbg !73
  %22 = icmp eq i16 %21, 0, !dbg !73
  %23 = xor i1 %22, true, !dbg !74
  %24 = zext i1 %23 to i16, !dbg !74
  store i16 %24, ptr @status, align 2, !dbg !75, !tbaa !16
  br label %62, !dbg !76

25:                                               ; preds = %16
  %26 = load i16, ptr @left, align 2, !dbg !77, !tbaa !16
  %27 = icmp ne i16 %26, 0, !dbg !78
  br i1 %27, label %28, label %61, !dbg !79

28:                                               ; preds = %25
  %29 = load i16, ptr %1, align 2, !dbg !80, !tbaa !16
  %30 = icmp ne i16 %29, 0, !dbg !81
  br i1 %30, label %31, label %61, !dbg !77

31:                                               ; preds = %28
  call void @llvm.lifetime.start.p0(i64 2, ptr %2) #6, !dbg !82
  %32 = load i16, ptr @place, align 2, !dbg !83, !tbaa !16
  %33 = load i16, ptr %1, align 2, !dbg !84, !tbaa !16
  %34 = icmp uge i16 %32, %33, !dbg !85
  br i1 %34, label %35, label %39, !dbg !83

35:                                               ; preds = %31
  %36 = load i16, ptr @place, align 2, !dbg !86, !tbaa !16
  %37 = load i16, ptr %1, align 2, !dbg !87, !tbaa !16
  %38 = sub i16 %36, %37, !dbg !88
  br label %44, !dbg !83

39:                                               ; preds = %31
  %40 = load i16, ptr @place, align 2, !dbg !89, !tbaa !16
  %41 = add i16 %40, 100, !dbg !90
  %42 = load i16, ptr %1, align 2, !dbg !91, !tbaa !16
  %43 = sub i16 %41, %42, !dbg !92
  br label %44, !dbg !83

44:                                               ; preds = %39, %35
  %45 = phi i16 [ %38, %35 ], [ %43, %39 ], !dbg !83
  %46 = getelementptr inbounds [100 x %struct.entry], ptr @entries, i16 0, i16 %45, !dbg !93
  store ptr %46, ptr %2, align 2, !dbg !94, !tbaa !9
  store i16 6, ptr @message, align 2, !dbg !95, !tbaa !28
  %47 = load i16, ptr @number, align 2, !dbg !96, !tbaa !16
  store i16 %47, ptr getelementptr inbounds (%struct.message, ptr @message, i32 0, i32 1), align 2, !dbg !97, !tbaa !35
  %48 = load ptr, ptr %2, align 2, !dbg !98, !tbaa !9
  %49 = getelementptr inbounds %struct.entry, ptr %48, i32 0, i32 0, !dbg !99
  %50 = load i32, ptr %49, align 2, !dbg !99, !tbaa !100
  store i32 %50, ptr getelementptr inbounds (%struct.anon.5, ptr getelementptr inbounds (%struct.message, ptr @message, i32 0, i32 1), i32 0, i32 1), align 2, !dbg !103, !tbaa !35
  %51 = load ptr, ptr %2, align 2, !dbg !104, !tbaa !9
  %52 = getelementptr inbounds %struct.entry, ptr %51, i32 0, i32 1, !dbg !105
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 getelementptr inbounds (%struct.anon.5, ptr getelementptr inbounds (%struct.message, ptr @message, i32 0, i32 1), i32 0, i32 2), ptr align 2 %52, i16 6, i1 false), !dbg !105, !tbaa.struct !106
  %53 = call zeroext i16 @entry_out(ptr noundef @message, i16 noundef 14) #5, !dbg !107
  %54 = icmp eq i16 %53, 0, !dbg !107
  br i1 %54, label %55, label %60, !dbg !107

55:                                               ; preds = %44
  %56 = load i16, ptr @number, align 2, !dbg !108, !tbaa !16
  %57 = add i16 %56, 1, !dbg !108
  store i16 %57, ptr @number, align 2, !dbg !108, !tbaa !16
  %58 = load i16, ptr @left, align 2, !dbg !109, !tbaa !16
  %59 = add i16 %58, -1, !dbg !109
  store i16 %59, ptr @left, align 2, !dbg !109, !tbaa !16
  br label %60, !dbg !110

60:                                               ; preds = %55, %44
  call void @llvm.lifetime.end.p0(i64 2, ptr %2) #6, !dbg !111
  br label %61, !dbg !111

61:                                               ; preds = %60, %28, %25
  br label %62

62:                                               ; preds = %61, %19
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !112
  ret void, !dbg !112
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nounwind optsize
define dso_local void @time_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.METROLOGY_LOG.text" !dbg !113 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !114
  %6 = load i16, ptr %4, align 2, !dbg !115, !tbaa !13
  %7 = icmp eq i16 %6, 4, !dbg !115
  br i1 %7, label %8, label %10, !dbg !115

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !115, !tbaa !9
  br label %11, !dbg !115

10:                                               ; preds = %2
  br label %11, !dbg !115

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !115
  store ptr %12, ptr %5, align 2, !dbg !116, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !117, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !118
  br i1 %14, label %15, label %19, !dbg !117

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !119, !tbaa !9
  %17 = getelementptr inbounds %struct.time, ptr %16, i32 0, i32 0, !dbg !120
  %18 = load i32, ptr %17, align 2, !dbg !120, !tbaa !121
  store i32 %18, ptr @now, align 2, !dbg !123, !tbaa !51
  br label %19, !dbg !124

19:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !125
  ret void, !dbg !125
}

; Function Attrs: nounwind optsize
define dso_local void @log_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.METROLOGY_LOG.text" !dbg !126 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !128
  %6 = load i16, ptr %4, align 2, !dbg !129, !tbaa !13
  %7 = icmp eq i16 %6, 6, !dbg !129
  br i1 %7, label %8, label %10, !dbg !129

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !129, !tbaa !9
  br label %11, !dbg !129

10:                                               ; preds = %2
  br label %11, !dbg !129

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !129
  store ptr %12, ptr %5, align 2, !dbg !130, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !131, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !132
  br i1 %14, label %15, label %18, !dbg !131

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !133, !tbaa !9
  %17 = call ptr @append(ptr noundef %16) #5, !dbg !134
  br label %18, !dbg !135

18:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !136
  ret void, !dbg !136
}

; Function Attrs: nounwind optsize
define internal ptr @append(ptr noundef %0) #0 section ".sm.METROLOGY_LOG.text" !dbg !137 {
  %2 = alloca ptr, align 2
  %3 = alloca ptr, align 2
  store ptr %0, ptr %2, align 2, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !138
  %4 = load i16, ptr @place, align 2, !dbg !139, !tbaa !16
  %5 = getelementptr inbounds [100 x %struct.entry], ptr @entries, i16 0, i16 %4, !dbg !140
  store ptr %5, ptr %3, align 2, !dbg !141, !tbaa !9
  %6 = load i32, ptr @now, align 2, !dbg !142, !tbaa !51
  %7 = load ptr, ptr %3, align 2, !dbg !143, !tbaa !9
  %8 = getelementptr inbounds %struct.entry, ptr %7, i32 0, i32 0, !dbg !144
  store i32 %6, ptr %8, align 2, !dbg !145, !tbaa !100
  %9 = load ptr, ptr %3, align 2, !dbg !146, !tbaa !9
  %10 = getelementptr inbounds %struct.entry, ptr %9, i32 0, i32 1, !dbg !147
  %11 = load ptr, ptr %2, align 2, !dbg !148, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 %10, ptr align 2 %11, i16 6, i1 false), !dbg !149, !tbaa.struct !106
  %12 = load i16, ptr @place, align 2, !dbg !150, !tbaa !16
  %13 = add i16 %12, 1, !dbg !151
  %14 = icmp eq i16 %13, 100, !dbg !152
  br i1 %14, label %15, label %16, !dbg !150

15:                                               ; preds = %1
  br label %19, !dbg !150

16:                                               ; preds = %1
  %17 = load i16, ptr @place, align 2, !dbg !153, !tbaa !16
  %18 = add i16 %17, 1, !dbg !154
  br label %19, !dbg !150

19:                                               ; preds = %16, %15
  %20 = phi i16 [ 0, %15 ], [ %18, %16 ], !dbg !150
  store i16 %20, ptr @place, align 2, !dbg !155, !tbaa !16
  %21 = load i16, ptr @kept, align 2, !dbg !156, !tbaa !16
  %22 = icmp ne i16 %21, 100, !dbg !157
  %23 = zext i1 %22 to i16, !dbg !157
  %24 = load i16, ptr @kept, align 2, !dbg !158, !tbaa !16
  %25 = add i16 %24, %23, !dbg !158
  store i16 %25, ptr @kept, align 2, !dbg !158, !tbaa !16
  %26 = load i32, ptr @count, align 2, !dbg !159, !tbaa !51
  %27 = add i32 %26, 1, !dbg !159
  store i32 %27, ptr @count, align 2, !dbg !159, !tbaa !51
  %28 = load ptr, ptr %3, align 2, !dbg !160, !tbaa !9
  %29 = getelementptr inbounds %struct.entry, ptr %28, i32 0, i32 1, !dbg !161
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !162
  ret ptr %29, !dbg !163
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
!1 = !DIFile(filename: "metrology_log.c", directory: "", checksumkind: CSK_MD5, checksum: "5b33def42b38238157af281c06814e50")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "entry_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "log.h", directory: "", checksumkind: CSK_MD5, checksum: "f912fe2105eb82e5c004d4ed48d4642f")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 7, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_METROLOGY_LOG_send_output", scope: !6, file: !6, line: 7, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "read_in", scope: !6, file: !6, line: 33, type: !7, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 34, column: 5, scope: !19)
!21 = !DILocation(line: 34, column: 37, scope: !19)
!22 = !DILocation(line: 34, column: 27, scope: !19)
!23 = !DILocation(line: 35, column: 9, scope: !19)
!24 = !DILocation(line: 35, column: 17, scope: !19)
!25 = !DILocation(line: 35, column: 25, scope: !19)
!26 = !DILocation(line: 35, column: 28, scope: !19)
!27 = !DILocation(line: 35, column: 37, scope: !19)
!28 = !{!29, !17, i64 0}
!29 = !{!"message", !17, i64 0, !11, i64 2}
!30 = !DILocation(line: 35, column: 42, scope: !19)
!31 = !DILocation(line: 35, column: 54, scope: !19)
!32 = !DILocation(line: 35, column: 57, scope: !19)
!33 = !DILocation(line: 35, column: 66, scope: !19)
!34 = !DILocation(line: 35, column: 75, scope: !19)
!35 = !{!11, !11, i64 0}
!36 = !DILocation(line: 35, column: 79, scope: !19)
!37 = !DILocation(line: 36, column: 16, scope: !19)
!38 = !DILocation(line: 37, column: 18, scope: !19)
!39 = !DILocation(line: 37, column: 27, scope: !19)
!40 = !DILocation(line: 37, column: 36, scope: !19)
!41 = !DILocation(line: 37, column: 16, scope: !19)
!42 = !DILocation(line: 38, column: 16, scope: !19)
!43 = !DILocation(line: 38, column: 25, scope: !19)
!44 = !DILocation(line: 38, column: 34, scope: !19)
!45 = !DILocation(line: 38, column: 14, scope: !19)
!46 = !DILocation(line: 39, column: 5, scope: !19)
!47 = !DILocation(line: 40, column: 1, scope: !19)
!48 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 43, type: !7, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!49 = !DILocation(line: 44, column: 5, scope: !48)
!50 = !DILocation(line: 44, column: 31, scope: !48)
!51 = !{!52, !52, i64 0}
!52 = !{!"long", !11, i64 0}
!53 = !DILocation(line: 44, column: 21, scope: !48)
!54 = !DILocation(line: 44, column: 39, scope: !48)
!55 = !DILocation(line: 44, column: 37, scope: !48)
!56 = !DILocation(line: 44, column: 14, scope: !48)
!57 = !DILocation(line: 45, column: 9, scope: !48)
!58 = !DILocation(line: 45, column: 16, scope: !48)
!59 = !DILocation(line: 45, column: 14, scope: !48)
!60 = !DILocation(line: 46, column: 16, scope: !48)
!61 = !DILocation(line: 46, column: 14, scope: !48)
!62 = !DILocation(line: 47, column: 28, scope: !48)
!63 = !DILocation(line: 47, column: 18, scope: !48)
!64 = !DILocation(line: 47, column: 36, scope: !48)
!65 = !DILocation(line: 47, column: 34, scope: !48)
!66 = !DILocation(line: 47, column: 16, scope: !48)
!67 = !DILocation(line: 48, column: 5, scope: !48)
!68 = !DILocation(line: 49, column: 9, scope: !48)
!69 = !DILocation(line: 50, column: 22, scope: !48)
!70 = !DILocation(line: 51, column: 32, scope: !48)
!71 = !DILocation(line: 52, column: 36, scope: !48)
!72 = !DILocation(line: 52, column: 34, scope: !48)
!73 = !DILocation(line: 53, column: 19, scope: !48)
!74 = !DILocation(line: 53, column: 18, scope: !48)
!75 = !DILocation(line: 53, column: 16, scope: !48)
!76 = !DILocation(line: 54, column: 5, scope: !48)
!77 = !DILocation(line: 54, column: 16, scope: !48)
!78 = !DILocation(line: 54, column: 21, scope: !48)
!79 = !DILocation(line: 54, column: 26, scope: !48)
!80 = !DILocation(line: 54, column: 29, scope: !48)
!81 = !DILocation(line: 54, column: 34, scope: !48)
!82 = !DILocation(line: 55, column: 9, scope: !48)
!83 = !DILocation(line: 55, column: 46, scope: !48)
!84 = !DILocation(line: 55, column: 55, scope: !48)
!85 = !DILocation(line: 55, column: 52, scope: !48)
!86 = !DILocation(line: 55, column: 62, scope: !48)
!87 = !DILocation(line: 55, column: 70, scope: !48)
!88 = !DILocation(line: 55, column: 68, scope: !48)
!89 = !DILocation(line: 55, column: 77, scope: !48)
!90 = !DILocation(line: 55, column: 83, scope: !48)
!91 = !DILocation(line: 55, column: 95, scope: !48)
!92 = !DILocation(line: 55, column: 93, scope: !48)
!93 = !DILocation(line: 55, column: 38, scope: !48)
!94 = !DILocation(line: 55, column: 29, scope: !48)
!95 = !DILocation(line: 56, column: 22, scope: !48)
!96 = !DILocation(line: 57, column: 36, scope: !48)
!97 = !DILocation(line: 57, column: 34, scope: !48)
!98 = !DILocation(line: 58, column: 34, scope: !48)
!99 = !DILocation(line: 58, column: 41, scope: !48)
!100 = !{!101, !52, i64 0}
!101 = !{!"entry", !52, i64 0, !102, i64 4}
!102 = !{!"record", !11, i64 0}
!103 = !DILocation(line: 58, column: 32, scope: !48)
!104 = !DILocation(line: 59, column: 36, scope: !48)
!105 = !DILocation(line: 59, column: 43, scope: !48)
!106 = !{i64 0, i64 6, !35}
!107 = !DILocation(line: 60, column: 13, scope: !48)
!108 = !DILocation(line: 61, column: 19, scope: !48)
!109 = !DILocation(line: 62, column: 17, scope: !48)
!110 = !DILocation(line: 63, column: 9, scope: !48)
!111 = !DILocation(line: 64, column: 5, scope: !48)
!112 = !DILocation(line: 65, column: 1, scope: !48)
!113 = distinct !DISubprogram(name: "time_in", scope: !6, file: !6, line: 67, type: !7, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!114 = !DILocation(line: 68, column: 5, scope: !113)
!115 = !DILocation(line: 68, column: 31, scope: !113)
!116 = !DILocation(line: 68, column: 24, scope: !113)
!117 = !DILocation(line: 69, column: 9, scope: !113)
!118 = !DILocation(line: 69, column: 14, scope: !113)
!119 = !DILocation(line: 70, column: 15, scope: !113)
!120 = !DILocation(line: 70, column: 21, scope: !113)
!121 = !{!122, !52, i64 0}
!122 = !{!"time", !52, i64 0}
!123 = !DILocation(line: 70, column: 13, scope: !113)
!124 = !DILocation(line: 71, column: 5, scope: !113)
!125 = !DILocation(line: 72, column: 1, scope: !113)
!126 = distinct !DISubprogram(name: "log_in", scope: !127, file: !127, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!127 = !DIFile(filename: "metrology_log.c", directory: "", checksumkind: CSK_MD5, checksum: "5b33def42b38238157af281c06814e50")
!128 = !DILocation(line: 7, column: 5, scope: !126)
!129 = !DILocation(line: 7, column: 35, scope: !126)
!130 = !DILocation(line: 7, column: 26, scope: !126)
!131 = !DILocation(line: 8, column: 9, scope: !126)
!132 = !DILocation(line: 8, column: 16, scope: !126)
!133 = !DILocation(line: 9, column: 22, scope: !126)
!134 = !DILocation(line: 9, column: 15, scope: !126)
!135 = !DILocation(line: 10, column: 5, scope: !126)
!136 = !DILocation(line: 11, column: 1, scope: !126)
!137 = distinct !DISubprogram(name: "append", scope: !6, file: !6, line: 22, type: !7, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!138 = !DILocation(line: 23, column: 5, scope: !137)
!139 = !DILocation(line: 23, column: 36, scope: !137)
!140 = !DILocation(line: 23, column: 28, scope: !137)
!141 = !DILocation(line: 23, column: 19, scope: !137)
!142 = !DILocation(line: 24, column: 19, scope: !137)
!143 = !DILocation(line: 24, column: 5, scope: !137)
!144 = !DILocation(line: 24, column: 12, scope: !137)
!145 = !DILocation(line: 24, column: 17, scope: !137)
!146 = !DILocation(line: 25, column: 5, scope: !137)
!147 = !DILocation(line: 25, column: 12, scope: !137)
!148 = !DILocation(line: 25, column: 22, scope: !137)
!149 = !DILocation(line: 25, column: 21, scope: !137)
!150 = !DILocation(line: 26, column: 13, scope: !137)
!151 = !DILocation(line: 26, column: 19, scope: !137)
!152 = !DILocation(line: 26, column: 23, scope: !137)
!153 = !DILocation(line: 26, column: 40, scope: !137)
!154 = !DILocation(line: 26, column: 46, scope: !137)
!155 = !DILocation(line: 26, column: 11, scope: !137)
!156 = !DILocation(line: 27, column: 13, scope: !137)
!157 = !DILocation(line: 27, column: 18, scope: !137)
!158 = !DILocation(line: 27, column: 10, scope: !137)
!159 = !DILocation(line: 28, column: 10, scope: !137)
!160 = !DILocation(line: 29, column: 13, scope: !137)
!161 = !DILocation(line: 29, column: 20, scope: !137)
!162 = !DILocation(line: 30, column: 1, scope: !137)
!163 = !DILocation(line: 29, column: 5, scope: !137)
