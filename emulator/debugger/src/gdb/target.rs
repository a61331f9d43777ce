//! The session as `gdbstub` sees it: registers, memory, stops, motions, and the monitor's commands.

use std::convert::Infallible;

use gdbstub::arch::lldb::{Encoding, Format, Generic, Register};
use gdbstub::common::{Endianness, Signal};
use gdbstub::target::ext::base::BaseOps;
use gdbstub::target::ext::base::reverse_exec::{ReverseCont, ReverseContOps, ReverseStep, ReverseStepOps};
use gdbstub::target::ext::base::single_register_access::{SingleRegisterAccess, SingleRegisterAccessOps};
use gdbstub::target::ext::base::singlethread::{
    SingleThreadBase, SingleThreadResume, SingleThreadResumeOps, SingleThreadSingleStep, SingleThreadSingleStepOps,
};
use gdbstub::target::ext::breakpoints::{
    Breakpoints, BreakpointsOps, HwBreakpoint, HwBreakpointOps, HwWatchpoint, HwWatchpointOps, SwBreakpoint,
    SwBreakpointOps, WatchKind,
};
use gdbstub::target::ext::host_info::{HostInfo, HostInfoOps, HostInfoResponse};
use gdbstub::target::ext::lldb_register_info_override::{
    Callback, CallbackToken, LldbRegisterInfoOverride, LldbRegisterInfoOverrideOps,
};
use gdbstub::target::ext::memory_map::{MemoryMap, MemoryMapOps};
use gdbstub::target::ext::monitor_cmd::{ConsoleOutput, MonitorCmd, MonitorCmdOps, outputln};
use gdbstub::target::ext::target_description_xml_override::{
    TargetDescriptionXmlOverride, TargetDescriptionXmlOverrideOps,
};
use gdbstub::target::{Target, TargetError, TargetResult};
use gdbstub_arch::msp430::Msp430;
use gdbstub_arch::msp430::reg::Msp430Regs;
use gdbstub_arch::msp430::reg::id::Msp430RegId;
use machine::{DATA_MEMORY_BASE, RESET_VECTOR};

use crate::commands::Monitor;
use crate::condition::{Accesses, Watchpoint};
use crate::session::Motion;
use crate::timeline::Action;

/// `EFAULT`: there is no memory.
const NO_MEMORY: u8 = 14;
/// `EINVAL`: that cannot be set.
const INVALID: u8 = 22;

/// A monitor with a debugger attached.
pub struct Debuggee {
    pub(super) monitor: Monitor,
    /// What the debugger has asked for.
    pub(super) motion: Motion,
}

impl Debuggee {
    /// The motion to make: one that a command of the monitor has asked for comes first, and steps lead backwards if it has said so.
    pub(super) fn take_motion(&mut self) -> Motion {
        let backwards = self.monitor.leads_backwards();
        self.monitor.take_pending().unwrap_or(match self.motion {
            Motion::Continue if backwards => Motion::ContinueBack,
            Motion::Step if backwards => Motion::StepBack,
            motion => motion,
        })
    }

    fn set_register(&mut self, number: usize, value: u16) -> TargetResult<(), Self> {
        let machine = self.monitor.session().machine();
        // After `load`, GDB has the program begin where it will begin anyway.
        let begins = number == 0 && machine.cycle() == 0 && value == machine.read_word(RESET_VECTOR);
        if begins || machine.registers()[number] == value {
            return Ok(());
        }
        let action = Action::Register(number, value);
        self.monitor.session_mut().timeline_mut().act(action).map_err(|_| TargetError::Errno(INVALID))
    }

    fn watchpoint(address: u16, length: u16, kind: WatchKind) -> Watchpoint {
        let accesses = match kind {
            WatchKind::Write => Accesses::Writes,
            WatchKind::Read => Accesses::Reads,
            WatchKind::ReadWrite => Accesses::Both,
        };
        Watchpoint { addresses: address..=address.saturating_add(length.saturating_sub(1)), accesses }
    }
}

impl Target for Debuggee {
    type Arch = Msp430;
    type Error = Infallible;

    fn base_ops(&mut self) -> BaseOps<'_, Msp430, Infallible> {
        BaseOps::SingleThread(self)
    }

    fn support_breakpoints(&mut self) -> Option<BreakpointsOps<'_, Self>> {
        Some(self)
    }

    fn support_monitor_cmd(&mut self) -> Option<MonitorCmdOps<'_, Self>> {
        Some(self)
    }

    fn support_memory_map(&mut self) -> Option<MemoryMapOps<'_, Self>> {
        Some(self)
    }

    fn support_host_info(&mut self) -> Option<HostInfoOps<'_, Self>> {
        Some(self)
    }

    fn support_lldb_register_info_override(&mut self) -> Option<LldbRegisterInfoOverrideOps<'_, Self>> {
        Some(self)
    }

    fn support_target_description_xml_override(&mut self) -> Option<TargetDescriptionXmlOverrideOps<'_, Self>> {
        Some(self)
    }
}

impl SingleThreadBase for Debuggee {
    fn read_registers(&mut self, registers: &mut Msp430Regs<u16>) -> TargetResult<(), Self> {
        let [pc, sp, sr, _, rest @ ..] = self.monitor.session().machine().registers();
        *registers = Msp430Regs { pc, sp, sr, r: rest };
        Ok(())
    }

    fn write_registers(&mut self, registers: &Msp430Regs<u16>) -> TargetResult<(), Self> {
        if registers.pc != self.monitor.session().program_counter() {
            return Err(TargetError::Errno(INVALID));
        }
        let values = [registers.sp, registers.sr].into_iter().chain(registers.r);
        let numbers = [1, 2].into_iter().chain(4..16);
        numbers.zip(values).try_for_each(|(number, value)| self.set_register(number, value))
    }

    fn support_single_register_access(&mut self) -> Option<SingleRegisterAccessOps<'_, (), Self>> {
        Some(self)
    }

    fn read_addrs(&mut self, address: u16, data: &mut [u8]) -> TargetResult<usize, Self> {
        // What is longer comes in pieces, and there is no piece after this one.
        let length = Some(data.len()).filter(|length| *length <= 0x1_0000).ok_or(TargetError::Errno(NO_MEMORY))?;
        let bytes = self.monitor.session().timeline().read(address, length);
        data[..bytes.len()].copy_from_slice(&bytes);
        if bytes.is_empty() && !data.is_empty() { Err(TargetError::Errno(NO_MEMORY)) } else { Ok(bytes.len()) }
    }

    fn write_addrs(&mut self, address: u16, data: &[u8]) -> TargetResult<(), Self> {
        let timeline = self.monitor.session_mut().timeline_mut();
        // All of it or nothing.
        if timeline.read(address, data.len()).len() < data.len() {
            return Err(TargetError::Errno(NO_MEMORY));
        }
        timeline.write(address, data).map(drop).map_err(|_| TargetError::Errno(INVALID))
    }

    fn support_resume(&mut self) -> Option<SingleThreadResumeOps<'_, Self>> {
        Some(self)
    }
}

impl SingleRegisterAccess<()> for Debuggee {
    fn read_register(&mut self, (): (), register: Msp430RegId<u16>, buffer: &mut [u8]) -> TargetResult<usize, Self> {
        let value = self.monitor.session().machine().registers()[number(register)].to_le_bytes();
        let place = buffer.get_mut(..2).ok_or(TargetError::NonFatal)?;
        place.copy_from_slice(&value);
        Ok(2)
    }

    fn write_register(&mut self, (): (), register: Msp430RegId<u16>, value: &[u8]) -> TargetResult<(), Self> {
        // GDB has room for the 20 bits of the MSP430X in a register, and sends 32.
        let (value, rest) = value.split_first_chunk().ok_or(TargetError::Errno(INVALID))?;
        match rest.iter().all(|byte| *byte == 0) {
            true => self.set_register(number(register), u16::from_le_bytes(*value)),
            false => Err(TargetError::Errno(INVALID)),
        }
    }
}

fn number(register: Msp430RegId<u16>) -> usize {
    match register {
        Msp430RegId::Pc => 0,
        Msp430RegId::Sp => 1,
        Msp430RegId::Sr => 2,
        Msp430RegId::Gpr(number) => 4 + usize::from(number).min(11),
        // The constant generator, which reads as 0.
        _ => 3,
    }
}

impl SingleThreadResume for Debuggee {
    fn resume(&mut self, _: Option<Signal>) -> Result<(), Infallible> {
        self.motion = Motion::Continue;
        Ok(())
    }

    fn support_single_step(&mut self) -> Option<SingleThreadSingleStepOps<'_, Self>> {
        Some(self)
    }

    fn support_reverse_step(&mut self) -> Option<ReverseStepOps<'_, (), Self>> {
        Some(self)
    }

    fn support_reverse_cont(&mut self) -> Option<ReverseContOps<'_, (), Self>> {
        Some(self)
    }
}

impl SingleThreadSingleStep for Debuggee {
    fn step(&mut self, _: Option<Signal>) -> Result<(), Infallible> {
        self.motion = Motion::Step;
        Ok(())
    }
}

impl ReverseStep<()> for Debuggee {
    fn reverse_step(&mut self, (): ()) -> Result<(), Infallible> {
        self.motion = Motion::StepBack;
        Ok(())
    }
}

impl ReverseCont<()> for Debuggee {
    fn reverse_cont(&mut self) -> Result<(), Infallible> {
        self.motion = Motion::ContinueBack;
        Ok(())
    }
}

impl Breakpoints for Debuggee {
    fn support_sw_breakpoint(&mut self) -> Option<SwBreakpointOps<'_, Self>> {
        Some(self)
    }

    fn support_hw_breakpoint(&mut self) -> Option<HwBreakpointOps<'_, Self>> {
        Some(self)
    }

    fn support_hw_watchpoint(&mut self) -> Option<HwWatchpointOps<'_, Self>> {
        Some(self)
    }
}

// Both kinds are the same here: neither changes memory.
impl SwBreakpoint for Debuggee {
    fn add_sw_breakpoint(&mut self, address: u16, _: usize) -> TargetResult<bool, Self> {
        self.monitor.session_mut().breakpoints().insert(address);
        Ok(true)
    }

    fn remove_sw_breakpoint(&mut self, address: u16, _: usize) -> TargetResult<bool, Self> {
        Ok(self.monitor.session_mut().breakpoints().remove(&address))
    }
}

impl HwBreakpoint for Debuggee {
    fn add_hw_breakpoint(&mut self, address: u16, kind: usize) -> TargetResult<bool, Self> {
        self.add_sw_breakpoint(address, kind)
    }

    fn remove_hw_breakpoint(&mut self, address: u16, kind: usize) -> TargetResult<bool, Self> {
        self.remove_sw_breakpoint(address, kind)
    }
}

impl HwWatchpoint for Debuggee {
    fn add_hw_watchpoint(&mut self, address: u16, length: u16, kind: WatchKind) -> TargetResult<bool, Self> {
        self.monitor.session_mut().watchpoints().push(Debuggee::watchpoint(address, length, kind));
        Ok(true)
    }

    fn remove_hw_watchpoint(&mut self, address: u16, length: u16, kind: WatchKind) -> TargetResult<bool, Self> {
        let watchpoint = Debuggee::watchpoint(address, length, kind);
        let watchpoints = self.monitor.session_mut().watchpoints();
        let found = watchpoints.iter().position(|known| *known == watchpoint);
        Ok(found.map(|found| watchpoints.remove(found)).is_some())
    }
}

impl MonitorCmd for Debuggee {
    fn handle_monitor_cmd(&mut self, command: &[u8], mut output: ConsoleOutput<'_>) -> Result<(), Infallible> {
        let command = String::from_utf8_lossy(command);
        match self.monitor.execute(&command, &mut ()) {
            Ok(answer) => output.write_raw(answer.text.as_bytes()),
            Err(error) => outputln!(output, "error: {error}"),
        }
        Ok(())
    }
}

/// The part of a document that was asked for.
fn part(document: &str, offset: u64, length: usize, buffer: &mut [u8]) -> usize {
    let rest = usize::try_from(offset).ok().and_then(|offset| document.as_bytes().get(offset..)).unwrap_or_default();
    let length = rest.len().min(length).min(buffer.len());
    buffer[..length].copy_from_slice(&rest[..length]);
    length
}

impl MemoryMap for Debuggee {
    fn memory_map_xml(&self, offset: u64, length: usize, buffer: &mut [u8]) -> TargetResult<usize, Self> {
        let configuration = self.monitor.session().machine().configuration();
        let (data, program) = (configuration.data_memory_size, configuration.program_memory_size);
        let (data_start, program_start) = (u32::from(DATA_MEMORY_BASE), 0x1_0000 - program);
        // Debuggers take what is no RAM for flash, with commands of its own.
        let document = format!(
            "<?xml version=\"1.0\"?><!DOCTYPE memory-map PUBLIC \"+//IDN gnu.org//DTD GDB Memory Map V1.0//EN\" \
             \"http://sourceware.org/gdb/gdb-memory-map.dtd\"><memory-map>\
             <memory type=\"ram\" start=\"{data_start:#x}\" length=\"{data:#x}\"/>\
             <memory type=\"ram\" start=\"{program_start:#x}\" length=\"{program:#x}\"/></memory-map>"
        );
        Ok(part(&document, offset, length, buffer))
    }
}

impl HostInfo for Debuggee {
    fn host_info(&self, write: &mut dyn FnMut(&HostInfoResponse<'_>)) -> Result<(), Infallible> {
        write(&HostInfoResponse::Triple("msp430-none-elf"));
        write(&HostInfoResponse::Endianness(Endianness::Little));
        write(&HostInfoResponse::PointerSize(2));
        Ok(())
    }
}

/// The names of registers as debuggers know them.
const NAMES: [&str; 16] =
    ["pc", "sp", "sr", "cg", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"];

impl LldbRegisterInfoOverride for Debuggee {
    fn lldb_register_info<'a>(
        &mut self,
        number: usize,
        callback: Callback<'a>,
    ) -> Result<CallbackToken<'a>, Infallible> {
        let Some(name) = NAMES.get(number) else { return Ok(callback.done()) };
        let alternative = format!("r{number}");
        Ok(callback.write(Register {
            name,
            alt_name: Some(&alternative).filter(|_| number < 4).map(String::as_str),
            bitsize: 16,
            offset: 2 * number,
            encoding: Encoding::Uint,
            format: Format::Hex,
            set: "general",
            gcc: Some(number),
            dwarf: Some(number),
            generic: match number {
                0 => Some(Generic::Pc),
                1 => Some(Generic::Sp),
                2 => Some(Generic::Flags),
                _ => None,
            },
            container_regs: None,
            invalidate_regs: None,
        }))
    }
}

impl TargetDescriptionXmlOverride for Debuggee {
    fn target_description_xml(
        &self,
        annex: &[u8],
        offset: u64,
        length: usize,
        buffer: &mut [u8],
    ) -> TargetResult<usize, Self> {
        if annex != b"target.xml" {
            return Err(TargetError::NonFatal);
        }
        let register = |(number, name): (usize, &&str)| {
            let kind = match number {
                0 => "code_ptr",
                1 => "data_ptr",
                _ => "int",
            };
            let generic = ["pc", "sp", "flags"].get(number).map(|name| format!(" generic=\"{name}\""));
            format!(
                "<reg name=\"{name}\" bitsize=\"16\" type=\"{kind}\" regnum=\"{number}\" dwarf_regnum=\"{number}\" \
                 gcc_regnum=\"{number}\"{}/>",
                generic.unwrap_or_default()
            )
        };
        let registers: String = NAMES.iter().enumerate().map(register).collect();
        let document = format!(
            "<?xml version=\"1.0\"?><!DOCTYPE target SYSTEM \"gdb-target.dtd\"><target version=\"1.0\">\
             <architecture>msp430</architecture><feature name=\"org.gnu.gdb.msp430.cpu\">{registers}</feature></target>"
        );
        Ok(part(&document, offset, length, buffer))
    }
}
