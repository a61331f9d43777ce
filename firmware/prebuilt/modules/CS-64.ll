target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_CS.output.ls_out, 0"
module asm ".set __sm_CS.output.esme_out, 0"
module asm ".set __sm_CS.input.operator_in, 0"
module asm ".set __sm_CS.input.ls_in, 0"
module asm ".set __sm_CS.input.esme_in, 0"

%struct.request = type { i16, i16 }
%struct.switch_report = type { i16, i16, [3 x %struct.request] }
%struct.consumption = type { i16, i16, i16, i16 }

@__sm_CS_io_ls_out_idx = external dso_local global i8, align 1
@__sm_CS_io_esme_out_idx = external dso_local global i8, align 1
@time = internal global i16 0, align 2
@unsent = internal global %struct.request zeroinitializer, align 2
@sequence = internal global i16 0, align 2
@load_switch = internal global %struct.switch_report zeroinitializer, align 2
@consumption = internal global %struct.consumption zeroinitializer, align 2
@consumption_time = internal global i16 0, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @ls_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CS_io_ls_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_CS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_CS_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.CS.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @esme_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_CS_io_esme_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_CS_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: noinline nounwind optsize
define dso_local void @advance_time() #2 section ".sm.CS.entry" !dbg !21 {
  %1 = load i16, ptr @time, align 2, !dbg !22, !tbaa !16
  %2 = add i16 %1, 1, !dbg !22
  store i16 %2, ptr @time, align 2, !dbg !22, !tbaa !16
  call void @send_request() #5, !dbg !23
  ret void, !dbg !24
}

; Function Attrs: nounwind optsize
define internal void @send_request() #0 section ".sm.CS.text" !dbg !25 {
  %1 = load i16, ptr getelementptr inbounds (%struct.request, ptr @unsent, i32 0, i32 1), align 2, !dbg !26, !tbaa !27
  %2 = icmp eq i16 %1, 0, !dbg !29
  br i1 %2, label %3, label %4, !dbg !30

3:                                                ; preds = %0
  br label %14, !dbg !31

4:                                                ; preds = %0
  %5 = load i16, ptr getelementptr inbounds (%struct.request, ptr @unsent, i32 0, i32 1), align 2, !dbg !32, !tbaa !27
  %6 = icmp eq i16 %5, 16, !dbg !33
  br i1 %6, label %7, label %10, !dbg !34

7:                                                ; preds = %4
  %8 = call zeroext i16 @esme_out(ptr noundef @unsent, i16 noundef 4) #5, !dbg !35
  %9 = icmp eq i16 %8, 0, !dbg !35
  br i1 %9, label %13, label %14, !dbg !34

10:                                               ; preds = %4
  %11 = call zeroext i16 @ls_out(ptr noundef @unsent, i16 noundef 4) #5, !dbg !36
  %12 = icmp eq i16 %11, 0, !dbg !36
  br i1 %12, label %13, label %14, !dbg !34

13:                                               ; preds = %10, %7
  store i16 0, ptr getelementptr inbounds (%struct.request, ptr @unsent, i32 0, i32 1), align 2, !dbg !37, !tbaa !27
  br label %14, !dbg !38

14:                                               ; preds = %3, %13, %10, %7
  ret void, !dbg !39
}

; Function Attrs: nounwind optsize
define dso_local void @operator_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS.text" !dbg !40 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca %struct.request, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  %6 = load i16, ptr %4, align 2, !dbg !41, !tbaa !13
  %7 = icmp ult i16 %6, 2, !dbg !42
  br i1 %7, label %8, label %9, !dbg !41

8:                                                ; preds = %2
  br label %16, !dbg !43

9:                                                ; preds = %2
  %10 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 0, !dbg !44
  %11 = load i16, ptr @sequence, align 2, !dbg !45, !tbaa !16
  %12 = add i16 %11, 1, !dbg !45
  store i16 %12, ptr @sequence, align 2, !dbg !45, !tbaa !16
  store i16 %11, ptr %10, align 2, !dbg !44, !tbaa !46
  %13 = getelementptr inbounds %struct.request, ptr %5, i32 0, i32 1, !dbg !44
  %14 = load ptr, ptr %3, align 2, !dbg !47, !tbaa !9
  %15 = load i16, ptr %14, align 2, !dbg !48, !tbaa !16
  store i16 %15, ptr %13, align 2, !dbg !44, !tbaa !27
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @unsent, ptr align 2 %5, i16 4, i1 false), !dbg !49, !tbaa.struct !50
  call void @send_request() #5, !dbg !51
  br label %16, !dbg !52

16:                                               ; preds = %9, %8
  ret void, !dbg !52
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #3

; Function Attrs: nounwind optsize
define dso_local void @ls_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS.text" !dbg !53 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !54
  %6 = load i16, ptr %4, align 2, !dbg !55, !tbaa !13
  %7 = icmp uge i16 %6, 16, !dbg !55
  br i1 %7, label %8, label %10, !dbg !55

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !55, !tbaa !9
  br label %11, !dbg !55

10:                                               ; preds = %2
  br label %11, !dbg !55

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !55
  store ptr %12, ptr %5, align 2, !dbg !56, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !57, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !58
  br i1 %14, label %15, label %17, !dbg !57

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !59, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @load_switch, ptr align 2 %16, i16 16, i1 false), !dbg !60, !tbaa.struct !61
  br label %17, !dbg !63

17:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !64
  ret void, !dbg !64
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #4

; Function Attrs: nounwind optsize
define dso_local void @esme_in(ptr noundef %0, i16 noundef %1) #0 section ".sm.CS.text" !dbg !65 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca ptr, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  call void @llvm.lifetime.start.p0(i64 2, ptr %5) #6, !dbg !66
  %6 = load i16, ptr %4, align 2, !dbg !67, !tbaa !13
  %7 = icmp uge i16 %6, 8, !dbg !67
  br i1 %7, label %8, label %10, !dbg !67

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 2, !dbg !67, !tbaa !9
  br label %11, !dbg !67

10:                                               ; preds = %2
  br label %11, !dbg !67

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !67
  store ptr %12, ptr %5, align 2, !dbg !68, !tbaa !9
  %13 = load ptr, ptr %5, align 2, !dbg !69, !tbaa !9
  %14 = icmp ne ptr %13, null, !dbg !70
  br i1 %14, label %15, label %18, !dbg !69

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 2, !dbg !71, !tbaa !9
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @consumption, ptr align 2 %16, i16 8, i1 false), !dbg !72, !tbaa.struct !73
  %17 = load i16, ptr @time, align 2, !dbg !74, !tbaa !16
  store i16 %17, ptr @consumption_time, align 2, !dbg !75, !tbaa !16
  br label %18, !dbg !76

18:                                               ; preds = %15, %11
  call void @llvm.lifetime.end.p0(i64 2, ptr %5) #6, !dbg !77
  ret void, !dbg !77
}

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cs.c", directory: "", checksumkind: CSK_MD5, checksum: "a3c6c368d94770c37af69ee179c5cf0a")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "ls_out", scope: !6, file: !6, line: 6, type: !7, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "cs.c", directory: "", checksumkind: CSK_MD5, checksum: "a3c6c368d94770c37af69ee179c5cf0a")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 6, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_CS_send_output", scope: !6, file: !6, line: 6, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "esme_out", scope: !6, file: !6, line: 7, type: !7, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 7, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "advance_time", scope: !6, file: !6, line: 25, type: !7, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 26, column: 9, scope: !21)
!23 = !DILocation(line: 27, column: 5, scope: !21)
!24 = !DILocation(line: 28, column: 1, scope: !21)
!25 = distinct !DISubprogram(name: "send_request", scope: !6, file: !6, line: 16, type: !7, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!26 = !DILocation(line: 17, column: 16, scope: !25)
!27 = !{!28, !17, i64 2}
!28 = !{!"request", !17, i64 0, !17, i64 2}
!29 = !DILocation(line: 17, column: 24, scope: !25)
!30 = !DILocation(line: 17, column: 9, scope: !25)
!31 = !DILocation(line: 18, column: 9, scope: !25)
!32 = !DILocation(line: 20, column: 16, scope: !25)
!33 = !DILocation(line: 20, column: 24, scope: !25)
!34 = !DILocation(line: 20, column: 9, scope: !25)
!35 = !DILocation(line: 20, column: 45, scope: !25)
!36 = !DILocation(line: 20, column: 70, scope: !25)
!37 = !DILocation(line: 21, column: 24, scope: !25)
!38 = !DILocation(line: 22, column: 5, scope: !25)
!39 = !DILocation(line: 23, column: 1, scope: !25)
!40 = distinct !DISubprogram(name: "operator_in", scope: !6, file: !6, line: 31, type: !7, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!41 = !DILocation(line: 32, column: 9, scope: !40)
!42 = !DILocation(line: 32, column: 16, scope: !40)
!43 = !DILocation(line: 33, column: 9, scope: !40)
!44 = !DILocation(line: 35, column: 30, scope: !40)
!45 = !DILocation(line: 35, column: 39, scope: !40)
!46 = !{!28, !17, i64 0}
!47 = !DILocation(line: 35, column: 76, scope: !40)
!48 = !DILocation(line: 35, column: 43, scope: !40)
!49 = !DILocation(line: 35, column: 14, scope: !40)
!50 = !{i64 0, i64 2, !16, i64 2, i64 2, !16}
!51 = !DILocation(line: 36, column: 5, scope: !40)
!52 = !DILocation(line: 37, column: 1, scope: !40)
!53 = distinct !DISubprogram(name: "ls_in", scope: !6, file: !6, line: 39, type: !7, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!54 = !DILocation(line: 40, column: 5, scope: !53)
!55 = !DILocation(line: 40, column: 42, scope: !53)
!56 = !DILocation(line: 40, column: 33, scope: !53)
!57 = !DILocation(line: 41, column: 9, scope: !53)
!58 = !DILocation(line: 41, column: 16, scope: !53)
!59 = !DILocation(line: 42, column: 24, scope: !53)
!60 = !DILocation(line: 42, column: 23, scope: !53)
!61 = !{i64 0, i64 2, !16, i64 2, i64 2, !16, i64 4, i64 12, !62}
!62 = !{!11, !11, i64 0}
!63 = !DILocation(line: 43, column: 5, scope: !53)
!64 = !DILocation(line: 44, column: 1, scope: !53)
!65 = distinct !DISubprogram(name: "esme_in", scope: !6, file: !6, line: 46, type: !7, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!66 = !DILocation(line: 47, column: 5, scope: !65)
!67 = !DILocation(line: 47, column: 40, scope: !65)
!68 = !DILocation(line: 47, column: 31, scope: !65)
!69 = !DILocation(line: 48, column: 9, scope: !65)
!70 = !DILocation(line: 48, column: 16, scope: !65)
!71 = !DILocation(line: 49, column: 24, scope: !65)
!72 = !DILocation(line: 49, column: 23, scope: !65)
!73 = !{i64 0, i64 2, !16, i64 2, i64 2, !16, i64 4, i64 2, !16, i64 6, i64 2, !16}
!74 = !DILocation(line: 50, column: 28, scope: !65)
!75 = !DILocation(line: 50, column: 26, scope: !65)
!76 = !DILocation(line: 51, column: 5, scope: !65)
!77 = !DILocation(line: 52, column: 1, scope: !65)
