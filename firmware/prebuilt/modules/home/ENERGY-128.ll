target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430-unknown-none-elf"

module asm ".set __sm_ENERGY.output.energy_out, 0"
module asm ".set __sm_ENERGY.output.quality_out, 0"

%struct.energy = type { i32, i32, i16 }
%struct.quality = type { i16, i16, i16, i16 }

@__sm_ENERGY_io_energy_out_idx = external dso_local global i8, align 1
@__sm_ENERGY_io_quality_out_idx = external dso_local global i8, align 1
@energy_told = internal global %struct.energy zeroinitializer, align 2
@quality_told = internal global %struct.quality zeroinitializer, align 2

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @energy_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ENERGY.text" !dbg !5 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ENERGY_io_energy_out_idx to i16), ptr %5, align 2, !dbg !15, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !15, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !15, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !15, !tbaa !13
  %9 = call zeroext i16 @__sm_ENERGY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !15
  ret i16 %9, !dbg !15
}

; Function Attrs: optsize
declare !dbg !18 dso_local zeroext i16 @__sm_ENERGY_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.ENERGY.text"

; Function Attrs: nounwind optsize
define dso_local zeroext i16 @quality_out(ptr noundef %0, i16 noundef %1) #0 section ".sm.ENERGY.text" !dbg !19 {
  %3 = alloca ptr, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  store ptr %0, ptr %3, align 2, !tbaa !9
  store i16 %1, ptr %4, align 2, !tbaa !13
  store i16 ptrtoint (ptr @__sm_ENERGY_io_quality_out_idx to i16), ptr %5, align 2, !dbg !20, !tbaa !16
  %6 = load i16, ptr %5, align 2, !dbg !20, !tbaa !16
  %7 = load ptr, ptr %3, align 2, !dbg !20, !tbaa !9
  %8 = load i16, ptr %4, align 2, !dbg !20, !tbaa !13
  %9 = call zeroext i16 @__sm_ENERGY_send_output(i16 noundef zeroext %6, ptr noundef %7, i16 noundef %8) #5, !dbg !20
  ret i16 %9, !dbg !20
}

; Function Attrs: noinline nounwind optsize
define dso_local void @poll() #2 section ".sm.ENERGY.entry" !dbg !21 {
  %1 = alloca i16, align 2
  %2 = alloca i32, align 2
  %3 = alloca i16, align 2
  %4 = alloca i32, align 2
  %5 = alloca %struct.energy, align 2
  %6 = alloca %struct.quality, align 2
  call void @llvm.lifetime.start.p0(i64 2, ptr %1) #6, !dbg !22
  %7 = load volatile i16, ptr inttoptr (i16 208 to ptr), align 2, !dbg !23, !tbaa !16
  store i16 %7, ptr %1, align 2, !dbg !24, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %2) #6, !dbg !25
  %8 = load volatile i16, ptr inttoptr (i16 210 to ptr), align 2, !dbg !26, !tbaa !16
  %9 = zext i16 %8 to i32, !dbg !27
  %10 = shl i32 %9, 16, !dbg !28
  %11 = load i16, ptr %1, align 2, !dbg !29, !tbaa !16
  %12 = zext i16 %11 to i32, !dbg !29
  %13 = or i32 %10, %12, !dbg !30
  store i32 %13, ptr %2, align 2, !dbg !31, !tbaa !32
  call void @llvm.lifetime.start.p0(i64 2, ptr %3) #6, !dbg !34
  %14 = load volatile i16, ptr inttoptr (i16 212 to ptr), align 2, !dbg !35, !tbaa !16
  store i16 %14, ptr %3, align 2, !dbg !36, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 4, ptr %4) #6, !dbg !37
  %15 = load volatile i16, ptr inttoptr (i16 214 to ptr), align 2, !dbg !38, !tbaa !16
  %16 = zext i16 %15 to i32, !dbg !39
  %17 = shl i32 %16, 16, !dbg !40
  %18 = load i16, ptr %3, align 2, !dbg !41, !tbaa !16
  %19 = zext i16 %18 to i32, !dbg !41
  %20 = or i32 %17, %19, !dbg !42
  store i32 %20, ptr %4, align 2, !dbg !43, !tbaa !32
  call void @llvm.lifetime.start.p0(i64 10, ptr %5) #6, !dbg !44
  %21 = getelementptr inbounds %struct.energy, ptr %5, i32 0, i32 0, !dbg !45
  %22 = load i32, ptr %2, align 2, !dbg !46, !tbaa !32
  store i32 %22, ptr %21, align 2, !dbg !45, !tbaa !47
  %23 = getelementptr inbounds %struct.energy, ptr %5, i32 0, i32 1, !dbg !45
  %24 = load i32, ptr %4, align 2, !dbg !49, !tbaa !32
  store i32 %24, ptr %23, align 2, !dbg !45, !tbaa !50
  %25 = getelementptr inbounds %struct.energy, ptr %5, i32 0, i32 2, !dbg !45
  %26 = load volatile i16, ptr inttoptr (i16 216 to ptr), align 2, !dbg !51, !tbaa !16
  store i16 %26, ptr %25, align 2, !dbg !45, !tbaa !52
  %27 = getelementptr inbounds %struct.energy, ptr %5, i32 0, i32 0, !dbg !53
  %28 = load i32, ptr %27, align 2, !dbg !53, !tbaa !47
  %29 = load i32, ptr @energy_told, align 2, !dbg !54, !tbaa !47
  %30 = icmp ne i32 %28, %29, !dbg !55
  br i1 %30, label %36, label %31, !dbg !56

31:                                               ; preds = %0
  %32 = getelementptr inbounds %struct.energy, ptr %5, i32 0, i32 1, !dbg !57
  %33 = load i32, ptr %32, align 2, !dbg !57, !tbaa !50
  %34 = load i32, ptr getelementptr inbounds (%struct.energy, ptr @energy_told, i32 0, i32 1), align 2, !dbg !58, !tbaa !50
  %35 = icmp ne i32 %33, %34, !dbg !59
  br i1 %35, label %36, label %40, !dbg !60

36:                                               ; preds = %31, %0
  %37 = call zeroext i16 @energy_out(ptr noundef %5, i16 noundef 10) #5, !dbg !61
  %38 = icmp eq i16 %37, 0, !dbg !61
  br i1 %38, label %39, label %40, !dbg !62

39:                                               ; preds = %36
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @energy_told, ptr align 2 %5, i16 10, i1 false), !dbg !63, !tbaa.struct !64
  br label %40, !dbg !65

40:                                               ; preds = %39, %36, %31
  call void @llvm.lifetime.start.p0(i64 8, ptr %6) #6, !dbg !66
  %41 = getelementptr inbounds %struct.quality, ptr %6, i32 0, i32 0, !dbg !67
  %42 = load volatile i16, ptr inttoptr (i16 224 to ptr), align 2, !dbg !68, !tbaa !16
  store i16 %42, ptr %41, align 2, !dbg !67, !tbaa !69
  %43 = getelementptr inbounds %struct.quality, ptr %6, i32 0, i32 1, !dbg !67
  %44 = load volatile i16, ptr inttoptr (i16 226 to ptr), align 2, !dbg !71, !tbaa !16
  store i16 %44, ptr %43, align 2, !dbg !67, !tbaa !72
  %45 = getelementptr inbounds %struct.quality, ptr %6, i32 0, i32 2, !dbg !67
  %46 = load volatile i16, ptr inttoptr (i16 228 to ptr), align 2, !dbg !73, !tbaa !16
  store i16 %46, ptr %45, align 2, !dbg !67, !tbaa !74
  %47 = getelementptr inbounds %struct.quality, ptr %6, i32 0, i32 3, !dbg !67
  %48 = load volatile i16, ptr inttoptr (i16 230 to ptr), align 2, !dbg !75, !tbaa !16
  store i16 %48, ptr %47, align 2, !dbg !67, !tbaa !76
  %49 = getelementptr inbounds %struct.quality, ptr %6, i32 0, i32 0, !dbg !77
  %50 = load i16, ptr %49, align 2, !dbg !77, !tbaa !69
  %51 = load i16, ptr @quality_told, align 2, !dbg !78, !tbaa !69
  %52 = icmp ne i16 %50, %51, !dbg !79
  br i1 %52, label %68, label %53, !dbg !80

53:                                               ; preds = %40
  %54 = getelementptr inbounds %struct.quality, ptr %6, i32 0, i32 1, !dbg !81
  %55 = load i16, ptr %54, align 2, !dbg !81, !tbaa !72
  %56 = load i16, ptr getelementptr inbounds (%struct.quality, ptr @quality_told, i32 0, i32 1), align 2, !dbg !82, !tbaa !72
  %57 = icmp ne i16 %55, %56, !dbg !83
  br i1 %57, label %68, label %58, !dbg !84

58:                                               ; preds = %53
  %59 = getelementptr inbounds %struct.quality, ptr %6, i32 0, i32 2, !dbg !85
  %60 = load i16, ptr %59, align 2, !dbg !85, !tbaa !74
  %61 = load i16, ptr getelementptr inbounds (%struct.quality, ptr @quality_told, i32 0, i32 2), align 2, !dbg !86, !tbaa !74
  %62 = icmp ne i16 %60, %61, !dbg !87
  br i1 %62, label %68, label %63, !dbg !88

63:                                               ; preds = %58
  %64 = getelementptr inbounds %struct.quality, ptr %6, i32 0, i32 3, !dbg !89
  %65 = load i16, ptr %64, align 2, !dbg !89, !tbaa !76
  %66 = load i16, ptr getelementptr inbounds (%struct.quality, ptr @quality_told, i32 0, i32 3), align 2, !dbg !90, !tbaa !76
  %67 = icmp ne i16 %65, %66, !dbg !91
  br i1 %67, label %68, label %72, !dbg !92

68:                                               ; preds = %63, %58, %53, %40
  %69 = call zeroext i16 @quality_out(ptr noundef %6, i16 noundef 8) #5, !dbg !93
  %70 = icmp eq i16 %69, 0, !dbg !93
  br i1 %70, label %71, label %72, !dbg !94

71:                                               ; preds = %68
  call void @llvm.memcpy.p0.p0.i16(ptr align 2 @quality_told, ptr align 2 %6, i16 8, i1 false), !dbg !95, !tbaa.struct !96
  br label %72, !dbg !97

72:                                               ; preds = %71, %68, %63
  call void @llvm.lifetime.end.p0(i64 8, ptr %6) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 10, ptr %5) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 4, ptr %4) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 2, ptr %3) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 4, ptr %2) #6, !dbg !98
  call void @llvm.lifetime.end.p0(i64 2, ptr %1) #6, !dbg !98
  ret void, !dbg !98
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i16(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i16, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

attributes #0 = { nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { optsize "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { noinline nounwind optsize "no-builtins" "no-jump-tables"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nobuiltin optsize "no-builtins" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "energy.c", directory: "", checksumkind: CSK_MD5, checksum: "a30a9555a045bd6b191e324dbfd320c7")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = distinct !DISubprogram(name: "energy_out", scope: !6, file: !6, line: 4, type: !7, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DIFile(filename: "energy.c", directory: "", checksumkind: CSK_MD5, checksum: "a30a9555a045bd6b191e324dbfd320c7")
!7 = !DISubroutineType(types: !8)
!8 = !{}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !11, i64 0}
!15 = !DILocation(line: 4, column: 1, scope: !5)
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !11, i64 0}
!18 = !DISubprogram(name: "__sm_ENERGY_send_output", scope: !6, file: !6, line: 4, type: !7, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = distinct !DISubprogram(name: "quality_out", scope: !6, file: !6, line: 5, type: !7, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!20 = !DILocation(line: 5, column: 1, scope: !19)
!21 = distinct !DISubprogram(name: "poll", scope: !6, file: !6, line: 10, type: !7, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!22 = !DILocation(line: 11, column: 5, scope: !21)
!23 = !DILocation(line: 11, column: 25, scope: !21)
!24 = !DILocation(line: 11, column: 14, scope: !21)
!25 = !DILocation(line: 12, column: 5, scope: !21)
!26 = !DILocation(line: 12, column: 41, scope: !21)
!27 = !DILocation(line: 12, column: 31, scope: !21)
!28 = !DILocation(line: 12, column: 60, scope: !21)
!29 = !DILocation(line: 12, column: 68, scope: !21)
!30 = !DILocation(line: 12, column: 66, scope: !21)
!31 = !DILocation(line: 12, column: 14, scope: !21)
!32 = !{!33, !33, i64 0}
!33 = !{!"long", !11, i64 0}
!34 = !DILocation(line: 13, column: 5, scope: !21)
!35 = !DILocation(line: 13, column: 25, scope: !21)
!36 = !DILocation(line: 13, column: 14, scope: !21)
!37 = !DILocation(line: 14, column: 5, scope: !21)
!38 = !DILocation(line: 14, column: 41, scope: !21)
!39 = !DILocation(line: 14, column: 31, scope: !21)
!40 = !DILocation(line: 14, column: 60, scope: !21)
!41 = !DILocation(line: 14, column: 68, scope: !21)
!42 = !DILocation(line: 14, column: 66, scope: !21)
!43 = !DILocation(line: 14, column: 14, scope: !21)
!44 = !DILocation(line: 15, column: 5, scope: !21)
!45 = !DILocation(line: 15, column: 28, scope: !21)
!46 = !DILocation(line: 15, column: 29, scope: !21)
!47 = !{!48, !33, i64 0}
!48 = !{!"energy", !33, i64 0, !33, i64 4, !17, i64 8}
!49 = !DILocation(line: 15, column: 45, scope: !21)
!50 = !{!48, !33, i64 4}
!51 = !DILocation(line: 15, column: 61, scope: !21)
!52 = !{!48, !17, i64 8}
!53 = !DILocation(line: 16, column: 17, scope: !21)
!54 = !DILocation(line: 16, column: 41, scope: !21)
!55 = !DILocation(line: 16, column: 26, scope: !21)
!56 = !DILocation(line: 16, column: 50, scope: !21)
!57 = !DILocation(line: 16, column: 60, scope: !21)
!58 = !DILocation(line: 16, column: 84, scope: !21)
!59 = !DILocation(line: 16, column: 69, scope: !21)
!60 = !DILocation(line: 16, column: 94, scope: !21)
!61 = !DILocation(line: 17, column: 9, scope: !21)
!62 = !DILocation(line: 16, column: 9, scope: !21)
!63 = !DILocation(line: 18, column: 23, scope: !21)
!64 = !{i64 0, i64 4, !32, i64 4, i64 4, !32, i64 8, i64 2, !16}
!65 = !DILocation(line: 19, column: 5, scope: !21)
!66 = !DILocation(line: 20, column: 5, scope: !21)
!67 = !DILocation(line: 20, column: 30, scope: !21)
!68 = !DILocation(line: 20, column: 31, scope: !21)
!69 = !{!70, !17, i64 0}
!70 = !{!"quality", !17, i64 0, !17, i64 2, !17, i64 4, !17, i64 6}
!71 = !DILocation(line: 20, column: 54, scope: !21)
!72 = !{!70, !17, i64 2}
!73 = !DILocation(line: 20, column: 76, scope: !21)
!74 = !{!70, !17, i64 4}
!75 = !DILocation(line: 20, column: 95, scope: !21)
!76 = !{!70, !17, i64 6}
!77 = !DILocation(line: 21, column: 18, scope: !21)
!78 = !DILocation(line: 21, column: 48, scope: !21)
!79 = !DILocation(line: 21, column: 32, scope: !21)
!80 = !DILocation(line: 21, column: 62, scope: !21)
!81 = !DILocation(line: 21, column: 73, scope: !21)
!82 = !DILocation(line: 21, column: 102, scope: !21)
!83 = !DILocation(line: 21, column: 86, scope: !21)
!84 = !DILocation(line: 21, column: 115, scope: !21)
!85 = !DILocation(line: 22, column: 18, scope: !21)
!86 = !DILocation(line: 22, column: 54, scope: !21)
!87 = !DILocation(line: 22, column: 38, scope: !21)
!88 = !DILocation(line: 22, column: 74, scope: !21)
!89 = !DILocation(line: 23, column: 18, scope: !21)
!90 = !DILocation(line: 23, column: 47, scope: !21)
!91 = !DILocation(line: 23, column: 31, scope: !21)
!92 = !DILocation(line: 23, column: 61, scope: !21)
!93 = !DILocation(line: 24, column: 9, scope: !21)
!94 = !DILocation(line: 21, column: 9, scope: !21)
!95 = !DILocation(line: 25, column: 24, scope: !21)
!96 = !{i64 0, i64 2, !16, i64 2, i64 2, !16, i64 4, i64 2, !16, i64 6, i64 2, !16}
!97 = !DILocation(line: 26, column: 5, scope: !21)
!98 = !DILocation(line: 27, column: 1, scope: !21)
