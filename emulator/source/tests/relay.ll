; ModuleID = 'relay.c'
source_filename = "relay.c"
target datalayout = "e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16"
target triple = "msp430"

module asm ".set __sm_RELAY.output.contact_out, 0"
module asm ".set __sm_RELAY.input.switch_in, 0"

%struct.contact_report = type { i16, i16, i16 }
%struct.request = type { i16, i16 }

@__sm_RELAY_io_contact_out_idx = external dso_local global i8, align 1
@enabled = internal global i16 0, align 2
@reported = internal global i16 0, align 2
@sequence = internal global i16 0, align 2
@.str = private unnamed_addr constant [9 x i8] c"sm:RELAY\00", section "llvm.metadata"
@.str.1 = private unnamed_addr constant [8 x i8] c"relay.c\00", section "llvm.metadata"
@llvm.global.annotations = appending global [3 x { ptr, ptr, ptr, i32, ptr }] [{ ptr, ptr, ptr, i32, ptr } { ptr @sequence, ptr @.str, ptr @.str.1, i32 9, ptr null }, { ptr, ptr, ptr, i32, ptr } { ptr @enabled, ptr @.str, ptr @.str.1, i32 10, ptr null }, { ptr, ptr, ptr, i32, ptr } { ptr @reported, ptr @.str, ptr @.str.1, i32 11, ptr null }], section "llvm.metadata"
@llvm.compiler.used = appending global [1 x ptr] [ptr @poll], section "llvm.metadata"

; Function Attrs: noinline nounwind optnone
define dso_local zeroext i16 @contact_out(ptr noundef %data, i16 noundef %length) #0 section ".sm.RELAY.text" !dbg !6 {
entry:
  %data.addr = alloca ptr, align 2
  %length.addr = alloca i16, align 2
  %tmp = alloca i16, align 2
  store ptr %data, ptr %data.addr, align 2
  store i16 %length, ptr %length.addr, align 2
  store i16 ptrtoint (ptr @__sm_RELAY_io_contact_out_idx to i16), ptr %tmp, align 2, !dbg !10
  %0 = load i16, ptr %tmp, align 2, !dbg !10
  %1 = load ptr, ptr %data.addr, align 2, !dbg !10
  %2 = load i16, ptr %length.addr, align 2, !dbg !10
  %call = call zeroext i16 @__sm_RELAY_send_output(i16 noundef zeroext %0, ptr noundef %1, i16 noundef %2), !dbg !10
  ret i16 %call, !dbg !10
}

declare dso_local zeroext i16 @__sm_RELAY_send_output(i16 noundef zeroext, ptr noundef, i16 noundef) #1 section ".sm.RELAY.text"

; Function Attrs: noinline nounwind optnone
define dso_local void @poll() #0 section ".sm.RELAY.entry" !dbg !11 {
entry:
  %tamper = alloca i16, align 2
  %supply = alloca i16, align 2
  %state = alloca i16, align 2
  %report = alloca %struct.contact_report, align 2
  %0 = load volatile i16, ptr inttoptr (i16 504 to ptr), align 2, !dbg !12
  %and = and i16 %0, 1, !dbg !13
  store i16 %and, ptr %tamper, align 2, !dbg !14
  %1 = load i16, ptr @enabled, align 2, !dbg !15
  %tobool = icmp ne i16 %1, 0, !dbg !15
  br i1 %tobool, label %land.rhs, label %land.end, !dbg !16

land.rhs:                                         ; preds = %entry
  %2 = load i16, ptr %tamper, align 2, !dbg !17
  %tobool1 = icmp ne i16 %2, 0, !dbg !18
  %lnot = xor i1 %tobool1, true, !dbg !18
  br label %land.end

land.end:                                         ; preds = %land.rhs, %entry
  %3 = phi i1 [ false, %entry ], [ %lnot, %land.rhs ], !dbg !19
  %4 = zext i1 %3 to i64, !dbg !15
  %cond = select i1 %3, i16 1, i16 0, !dbg !15
  store volatile i16 %cond, ptr inttoptr (i16 496 to ptr), align 2, !dbg !20
  %5 = load volatile i16, ptr inttoptr (i16 498 to ptr), align 2, !dbg !21
  %and2 = and i16 %5, 1, !dbg !22
  %tobool3 = icmp ne i16 %and2, 0, !dbg !21
  %6 = zext i1 %tobool3 to i64, !dbg !21
  %cond4 = select i1 %tobool3, i16 0, i16 1, !dbg !21
  store i16 %cond4, ptr %supply, align 2, !dbg !23
  %7 = load i16, ptr %tamper, align 2, !dbg !24
  %shl = shl i16 %7, 1, !dbg !25
  %or = or i16 -32768, %shl, !dbg !26
  %8 = load i16, ptr %supply, align 2, !dbg !27
  %or5 = or i16 %or, %8, !dbg !28
  store i16 %or5, ptr %state, align 2, !dbg !29
  %9 = load i16, ptr @reported, align 2, !dbg !30
  %10 = load i16, ptr %state, align 2, !dbg !31
  %cmp = icmp ne i16 %9, %10, !dbg !32
  br i1 %cmp, label %if.then, label %if.end, !dbg !30

if.then:                                          ; preds = %land.end
  %sequence = getelementptr inbounds %struct.contact_report, ptr %report, i32 0, i32 0, !dbg !33
  %11 = load i16, ptr @sequence, align 2, !dbg !34
  %inc = add i16 %11, 1, !dbg !34
  store i16 %inc, ptr @sequence, align 2, !dbg !34
  store i16 %11, ptr %sequence, align 2, !dbg !33
  %supply6 = getelementptr inbounds %struct.contact_report, ptr %report, i32 0, i32 1, !dbg !33
  %12 = load i16, ptr %supply, align 2, !dbg !35
  store i16 %12, ptr %supply6, align 2, !dbg !33
  %tamper7 = getelementptr inbounds %struct.contact_report, ptr %report, i32 0, i32 2, !dbg !33
  %13 = load i16, ptr %tamper, align 2, !dbg !36
  store i16 %13, ptr %tamper7, align 2, !dbg !33
  %call = call zeroext i16 @contact_out(ptr noundef %report, i16 noundef 6), !dbg !37
  %cmp8 = icmp eq i16 %call, 0, !dbg !37
  br i1 %cmp8, label %cond.true, label %cond.false, !dbg !37

cond.true:                                        ; preds = %if.then
  %14 = load i16, ptr %state, align 2, !dbg !38
  br label %cond.end, !dbg !37

cond.false:                                       ; preds = %if.then
  %15 = load i16, ptr @reported, align 2, !dbg !39
  br label %cond.end, !dbg !37

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond9 = phi i16 [ %14, %cond.true ], [ %15, %cond.false ], !dbg !37
  store i16 %cond9, ptr @reported, align 2, !dbg !40
  br label %if.end, !dbg !41

if.end:                                           ; preds = %cond.end, %land.end
  ret void, !dbg !42
}

; Function Attrs: noinline nounwind optnone
define dso_local void @switch_in(ptr noundef %data, i16 noundef %length) #0 section ".sm.RELAY.text" !dbg !43 {
entry:
  %data.addr = alloca ptr, align 2
  %length.addr = alloca i16, align 2
  %request = alloca ptr, align 2
  store ptr %data, ptr %data.addr, align 2
  store i16 %length, ptr %length.addr, align 2
  %0 = load i16, ptr %length.addr, align 2, !dbg !44
  %cmp = icmp uge i16 %0, 4, !dbg !44
  br i1 %cmp, label %cond.true, label %cond.false, !dbg !44

cond.true:                                        ; preds = %entry
  %1 = load ptr, ptr %data.addr, align 2, !dbg !44
  br label %cond.end, !dbg !44

cond.false:                                       ; preds = %entry
  br label %cond.end, !dbg !44

cond.end:                                         ; preds = %cond.false, %cond.true
  %cond = phi ptr [ %1, %cond.true ], [ null, %cond.false ], !dbg !44
  store ptr %cond, ptr %request, align 2, !dbg !45
  %2 = load ptr, ptr %request, align 2, !dbg !46
  %cmp1 = icmp ne ptr %2, null, !dbg !47
  br i1 %cmp1, label %if.then, label %if.end, !dbg !46

if.then:                                          ; preds = %cond.end
  %3 = load ptr, ptr %request, align 2, !dbg !48
  %command = getelementptr inbounds %struct.request, ptr %3, i32 0, i32 1, !dbg !49
  %4 = load i16, ptr %command, align 2, !dbg !49
  %cmp2 = icmp eq i16 %4, 1, !dbg !50
  %conv = zext i1 %cmp2 to i16, !dbg !50
  store i16 %conv, ptr @enabled, align 2, !dbg !51
  call void @poll(), !dbg !52
  br label %if.end, !dbg !53

if.end:                                           ; preds = %if.then, %cond.end
  ret void, !dbg !54
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4}
!llvm.ident = !{!5}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "relay.c", directory: "", checksumkind: CSK_MD5, checksum: "13a063c76ef07f93ed5e94c807291550")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = distinct !DISubprogram(name: "contact_out", scope: !7, file: !7, line: 7, type: !8, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!7 = !DIFile(filename: "relay.c", directory: "", checksumkind: CSK_MD5, checksum: "13a063c76ef07f93ed5e94c807291550")
!8 = !DISubroutineType(types: !9)
!9 = !{}
!10 = !DILocation(line: 7, column: 1, scope: !6)
!11 = distinct !DISubprogram(name: "poll", scope: !7, file: !7, line: 14, type: !8, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!12 = !DILocation(line: 15, column: 23, scope: !11)
!13 = !DILocation(line: 15, column: 37, scope: !11)
!14 = !DILocation(line: 15, column: 14, scope: !11)
!15 = !DILocation(line: 16, column: 21, scope: !11)
!16 = !DILocation(line: 16, column: 29, scope: !11)
!17 = !DILocation(line: 16, column: 33, scope: !11)
!18 = !DILocation(line: 16, column: 32, scope: !11)
!19 = !DILocation(line: 0, scope: !11)
!20 = !DILocation(line: 16, column: 19, scope: !11)
!21 = !DILocation(line: 17, column: 23, scope: !11)
!22 = !DILocation(line: 17, column: 36, scope: !11)
!23 = !DILocation(line: 17, column: 14, scope: !11)
!24 = !DILocation(line: 18, column: 31, scope: !11)
!25 = !DILocation(line: 18, column: 38, scope: !11)
!26 = !DILocation(line: 18, column: 29, scope: !11)
!27 = !DILocation(line: 18, column: 45, scope: !11)
!28 = !DILocation(line: 18, column: 43, scope: !11)
!29 = !DILocation(line: 18, column: 14, scope: !11)
!30 = !DILocation(line: 19, column: 9, scope: !11)
!31 = !DILocation(line: 19, column: 21, scope: !11)
!32 = !DILocation(line: 19, column: 18, scope: !11)
!33 = !DILocation(line: 20, column: 40, scope: !11)
!34 = !DILocation(line: 20, column: 49, scope: !11)
!35 = !DILocation(line: 20, column: 53, scope: !11)
!36 = !DILocation(line: 20, column: 61, scope: !11)
!37 = !DILocation(line: 21, column: 20, scope: !11)
!38 = !DILocation(line: 21, column: 48, scope: !11)
!39 = !DILocation(line: 21, column: 56, scope: !11)
!40 = !DILocation(line: 21, column: 18, scope: !11)
!41 = !DILocation(line: 22, column: 5, scope: !11)
!42 = !DILocation(line: 23, column: 1, scope: !11)
!43 = distinct !DISubprogram(name: "switch_in", scope: !7, file: !7, line: 25, type: !8, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0)
!44 = !DILocation(line: 26, column: 37, scope: !43)
!45 = !DILocation(line: 26, column: 27, scope: !43)
!46 = !DILocation(line: 27, column: 9, scope: !43)
!47 = !DILocation(line: 27, column: 17, scope: !43)
!48 = !DILocation(line: 28, column: 19, scope: !43)
!49 = !DILocation(line: 28, column: 28, scope: !43)
!50 = !DILocation(line: 28, column: 36, scope: !43)
!51 = !DILocation(line: 28, column: 17, scope: !43)
!52 = !DILocation(line: 29, column: 9, scope: !43)
!53 = !DILocation(line: 30, column: 5, scope: !43)
!54 = !DILocation(line: 31, column: 1, scope: !43)
