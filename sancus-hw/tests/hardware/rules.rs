//! The rules: against a plain reading of the RTL on random modules, and each one switched off.

use proptest::prelude::*;
use sancus_hw::{
    AccessCycle, AtomicityCycle, AtomicityMonitor, AtomicityParameters, BusAccess, Claim, Command, Layout, ModuleTable,
    Rule, RuleSet, Security, StackCycle, StackGuard, Violation, check, check_direct_memory_access, violations,
};

const TEXT: u16 = 0x6000;
const DATA: u16 = 0x0400;
const ELSEWHERE: u16 = 0x5c00;

fn layout(public_start: u16, public_end: u16, secret_start: u16, secret_end: u16) -> Layout {
    Layout::new(public_start..public_end, secret_start..secret_end)
}

fn table(layouts: &[Layout]) -> ModuleTable {
    let mut modules = ModuleTable::new(4, Security::Bits64);
    for layout in layouts {
        modules.create(*layout, false, &mut Vec::new());
    }
    modules
}

fn one_module() -> ModuleTable {
    table(&[layout(TEXT, TEXT + 0x20, DATA, DATA + 0x10)])
}

fn access(program_counter: u16, access: BusAccess) -> AccessCycle {
    AccessCycle {
        program_counter,
        previous_program_counter: program_counter,
        access: Some(access),
        ..AccessCycle::default()
    }
}

/// `omsp_spm.v`: violation, of one enabled module, bit by bit.
fn plain_violation(l: &Layout, cycle: &AccessCycle) -> bool {
    let exec = |pc: u16| pc >= l.public_start && pc < l.public_end;
    let (enable, mab, wr) = match cycle.access {
        Some(a) => (true, a.address, u8::from(a.writes_low) | u8::from(a.writes_high) << 1),
        None => (false, 0, 0),
    };
    let command = cycle.command.map_or(10, |command| command as u8);
    let opens = [0, 1, 2, 3].contains(&command);
    let exec_public = exec(cycle.program_counter);
    let access_public = enable && mab >= l.public_start && mab < l.public_end;
    let access_secret = enable && mab >= l.secret_start && mab < l.secret_end;
    // Two bits wide in the RTL, of which bit 0 survives.
    let own = u8::from(exec_public) & !wr & 1;
    let memory = (access_public && !(opens || own == 1)) || (access_secret && !exec_public);
    let exec_violation =
        exec_public && !exec(cycle.previous_program_counter) && cycle.program_counter != l.public_start;
    let creation = cycle.creating.is_some_and(|n| n.public_start < l.public_end && n.public_end > l.public_start);
    memory || exec_violation || creation
}

/// Addresses that meet often.
fn address() -> impl Strategy<Value = u16> {
    0x0400..0x0440_u16
}

fn random_layout() -> impl Strategy<Value = Layout> {
    (address(), 1..16_u16, address(), 0..16_u16)
        .prop_map(|(text, text_size, data, data_size)| layout(text, text + text_size, data, data + data_size))
}

fn random_cycle() -> impl Strategy<Value = AccessCycle> {
    let bus = (address(), any::<bool>(), any::<bool>()).prop_map(|(address, writes_low, writes_high)| BusAccess {
        address,
        writes_low,
        writes_high,
    });
    let command = prop::option::weighted(0.2, prop::sample::select(Command::ALL.to_vec()));
    let creating = prop::option::weighted(0.2, (address(), address()).prop_map(|(s, e)| layout(s, e, 0, 0)));
    (address(), address(), prop::option::of(bus), command, creating, any::<bool>()).prop_map(
        |(program_counter, previous_program_counter, access, command, creating, interrupt_entry)| AccessCycle {
            program_counter,
            previous_program_counter,
            access,
            command,
            creating,
            interrupt_entry,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn access_rules_are_those_of_the_rtl(
        layouts in prop::collection::vec(random_layout(), 0..4),
        cycle in random_cycle(),
    ) {
        let modules = table(&layouts);
        let expected: Vec<u16> =
            (0..layouts.len()).rev().filter(|&at| plain_violation(&layouts[at], &cycle)).map(|at| at as u16 + 1).collect();
        let found: Vec<Violation> = violations(&modules, &cycle, RuleSet::ALL).collect();
        let ids: Vec<u16> = found.iter().map(|violation| match *violation {
            Violation::Memory { module, .. } | Violation::Entry { module, .. } | Violation::Creation { module, .. } => module,
            _ => 0,
        }).collect();
        prop_assert_eq!(ids, expected);
        prop_assert_eq!(check(&modules, &cycle, RuleSet::ALL), found.first().copied());
        // Switching off what is reported, rule by rule, ends in silence.
        let mut rules = RuleSet::ALL;
        while let Some(violation) = check(&modules, &cycle, rules) {
            prop_assert!(rules.contains(violation.rule()));
            rules = rules.without(violation.rule());
        }
    }

    #[test]
    fn direct_memory_access_is_kept_from_all_sections(
        layouts in prop::collection::vec(random_layout(), 0..4),
        address in address(),
    ) {
        let even = address & !1;
        let expected = layouts.iter().any(|l| l.public_contains(even) || l.secret_contains(even));
        prop_assert_eq!(check_direct_memory_access(&table(&layouts), address, RuleSet::ALL).is_some(), expected);
    }

    /// Claimed registers are their module's alone, whoever else executes, or is a bus master.
    #[test]
    fn claimed_registers_are_like_the_secret_section(claimed in 0..0x0200u16, other in 0..0x0200u16, writes: bool) {
        let claim = |register| Claim::NONE.with(register).expect("a register");
        let first = Layout { claim: claim(claimed), ..layout(TEXT, TEXT + 0x20, DATA, DATA + 0x10) };
        let second = layout(ELSEWHERE, ELSEWHERE + 0x20, DATA + 0x10, DATA + 0x20);
        let modules = table(&[first, second]);
        let broken = |by, register| {
            let bus = BusAccess { address: register, writes_low: writes, writes_high: writes };
            check(&modules, &access(by, bus), RuleSet::ALL).map(|violation| violation.rule())
        };
        let rule = if writes { Rule::SecretWrite } else { Rule::SecretRead };
        let is_claimed = other / Claim::BLOCK == claimed / Claim::BLOCK;
        for by in [ELSEWHERE, ELSEWHERE + 0x40] {
            prop_assert_eq!(broken(by, claimed), Some(rule));
            prop_assert_eq!(broken(by, other), is_claimed.then_some(rule));
        }
        prop_assert_eq!(broken(TEXT, claimed), None);
        prop_assert_eq!(check_direct_memory_access(&modules, other, RuleSet::ALL).is_some(), is_claimed);
        // Another module cannot have them, nor one whose section reaches them.
        prop_assert_eq!(modules.contests(&Layout { claim: claim(other), ..second }), is_claimed);
        let block = claimed & !(Claim::BLOCK - 1);
        prop_assert!(modules.contests(&layout(ELSEWHERE, ELSEWHERE + 2, block + 6, block + 8)));
        prop_assert!(!modules.contests(&layout(ELSEWHERE, ELSEWHERE + 2, block + 8, block + 10)));
    }

    #[test]
    fn switched_off_rules_are_off(bits: u16) {
        let off: Vec<Rule> = Rule::ALL.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, r)| r.0).collect();
        let rules = off.iter().fold(RuleSet::ALL, |rules, rule| rules.without(*rule));
        for (rule, _) in Rule::ALL {
            prop_assert_eq!(rules.contains(rule), !off.contains(&rule));
        }
    }
}

/// The cycle breaks this rule, and no rule at all once it is off.
fn breaks_only(rule: Rule, found: impl Fn(RuleSet) -> Option<Violation>) {
    assert_eq!(found(RuleSet::ALL).map(|violation| violation.rule()), Some(rule));
    assert_eq!(found(RuleSet::ALL.without(rule)), None);
}

#[test]
fn section_rules() {
    let modules = one_module();
    let inside = TEXT + 2;
    let cases = [
        (Rule::PublicRead, ELSEWHERE, BusAccess::read(TEXT)),
        (Rule::PublicWrite, ELSEWHERE, BusAccess::write_byte(TEXT + 0x1f)),
        (Rule::OwnPublicWrite, inside, BusAccess::write_word(TEXT)),
        (Rule::OwnPublicWrite, inside, BusAccess::write_byte(TEXT + 4)),
        (Rule::SecretRead, ELSEWHERE, BusAccess::read(DATA)),
        (Rule::SecretWrite, ELSEWHERE, BusAccess::write_byte(DATA + 0xf)),
    ];
    for (rule, program_counter, bus) in cases {
        breaks_only(rule, |rules| check(&modules, &access(program_counter, bus), rules));
    }
    let allowed = [
        (inside, BusAccess::read(TEXT)),
        (inside, BusAccess::read(DATA)),
        (inside, BusAccess::write_word(DATA)),
        (inside, BusAccess::read(ELSEWHERE)),
        (ELSEWHERE, BusAccess::read(TEXT + 0x20)),
        (ELSEWHERE, BusAccess::write_word(DATA + 0x10)),
        (ELSEWHERE, BusAccess::write_word(DATA - 1)),
    ];
    for (program_counter, bus) in allowed {
        assert_eq!(check(&modules, &access(program_counter, bus), RuleSet::ALL), None);
    }
}

/// `omsp_spm.v`: the two-bit `executing & ~eu_mb_wr` is cut to the bit of the even byte.
#[test]
fn quirk_a_module_can_write_odd_bytes_of_its_own_text() {
    let modules = one_module();
    assert_eq!(check(&modules, &access(TEXT + 2, BusAccess::write_byte(TEXT + 5)), RuleSet::ALL), None);
}

#[test]
fn entry_rule() {
    let modules = one_module();
    let jump = |from, to| AccessCycle { program_counter: to, previous_program_counter: from, ..AccessCycle::default() };
    breaks_only(Rule::EntryPoint, |rules| check(&modules, &jump(ELSEWHERE, TEXT + 2), rules));
    for (from, to) in [(ELSEWHERE, TEXT), (TEXT + 2, TEXT + 0x1e), (TEXT + 2, ELSEWHERE), (ELSEWHERE, TEXT + 0x20)] {
        assert_eq!(check(&modules, &jump(from, to), RuleSet::ALL), None, "{from:x} -> {to:x}");
    }
}

#[test]
fn creation_rule() {
    let modules = one_module();
    let creating = |start, end| AccessCycle { creating: Some(layout(start, end, 0, 0)), ..AccessCycle::default() };
    breaks_only(Rule::CreationOverlap, |rules| check(&modules, &creating(TEXT + 0x1f, TEXT + 0x40), rules));
    assert_eq!(check(&modules, &creating(TEXT + 0x20, TEXT + 0x40), RuleSet::ALL), None);
    // Secret sections may overlap anything.
    let data = AccessCycle { creating: Some(layout(0x7000, 0x7002, TEXT, DATA + 8)), ..AccessCycle::default() };
    assert_eq!(check(&modules, &data, RuleSet::ALL), None);
}

#[test]
fn ids_rule() {
    let mut modules = one_module();
    let quiet = AccessCycle::default();
    for _ in 2..0xfff0 {
        assert_eq!(check(&modules, &quiet, RuleSet::ALL), None);
        // Refused layouts use up ids too, unless they are cancelled.
        modules.create(layout(0, 0, 0, 0), false, &mut Vec::new());
    }
    breaks_only(Rule::IdsLeft, |rules| check(&modules, &quiet, rules));
    modules.cancel(ELSEWHERE, &mut Vec::new());
    assert_eq!(check(&modules, &quiet, RuleSet::ALL), None);
}

#[test]
fn direct_memory_access_rule() {
    let modules = one_module();
    breaks_only(Rule::DirectMemoryAccess, |rules| check_direct_memory_access(&modules, TEXT, rules));
    breaks_only(Rule::DirectMemoryAccess, |rules| check_direct_memory_access(&modules, DATA + 0xf, rules));
}

fn stack(stack_pointer: u16, next: Option<u16>) -> StackCycle {
    StackCycle { stack_pointer, next, clears_registers: false, set: None, program_counter: 0, interrupt_entry: false }
}

#[test]
fn stack_guard_rule() {
    let mut guard = StackGuard::default();
    guard.clock(&StackCycle { set: Some(0x0400), ..stack(0x0500, None) });
    assert_eq!(guard.guard(), 0x0400);
    breaks_only(Rule::StackGuard, |rules| guard.check(&stack(0x0400, Some(0x03fe)), rules));
    // Bit 0 of the stack pointer does not exist, the guard itself is allowed, and only changes count.
    breaks_only(Rule::StackGuard, |rules| guard.check(&stack(0x0400, Some(0x03ff)), rules));
    assert_eq!(guard.check(&stack(0x0402, Some(0x0400)), RuleSet::ALL), None);
    assert_eq!(guard.check(&stack(0x0300, None), RuleSet::ALL), None);
    // A stack pointer of 0 is no violation and drops the guard.
    assert_eq!(guard.check(&stack(0x0402, Some(0)), RuleSet::ALL), None);
    guard.clock(&StackCycle { set: Some(0x0400), ..stack(0x0402, Some(1)) });
    assert_eq!(guard.guard(), 0);
}

#[test]
fn an_interrupted_module_loses_its_stack_guard() {
    let mut guard = StackGuard::default();
    guard.clock(&StackCycle { set: Some(0x0400), ..stack(0x0500, None) });
    let cleared = StackCycle { clears_registers: true, ..stack(0x0500, Some(0x0100)) };
    assert_eq!(guard.check(&cleared, RuleSet::ALL), None);
    guard.clock(&cleared);
    assert_eq!(guard.guard(), 0);
}

#[test]
fn atomic_rules() {
    let clix = |r15| AtomicityCycle { clix: Some(r15), ..AtomicityCycle::default() };
    let enters = AtomicityCycle { enters_module: true, ..AtomicityCycle::default() };
    let quiet = AtomicityCycle::default();
    let found = |monitor: &AtomicityMonitor, cycle: AtomicityCycle| {
        let monitor = monitor.clone();
        move |rules| monitor.evaluate(&cycle, rules).violation
    };
    let fresh = AtomicityMonitor::default();
    breaks_only(Rule::AtomicBound, found(&fresh, clix(10_001)));
    assert_eq!(found(&fresh, clix(10_000))(RuleSet::ALL), None);
    // The counter has 15 bits: bit 15 of r15 is not looked at.
    assert_eq!(found(&fresh, clix(0x8001))(RuleSet::ALL), None);

    let after = |cycles: &[AtomicityCycle]| {
        let mut monitor = AtomicityMonitor::default();
        cycles.iter().for_each(|cycle| monitor.clock(cycle));
        monitor
    };
    // An instruction shows its clix for two cycles; the next one's is nested.
    let in_clix = after(&[clix(100), clix(100)]);
    breaks_only(Rule::AtomicNesting, found(&in_clix, clix(1)));
    breaks_only(Rule::AtomicNesting, found(&in_clix, enters));
    assert_eq!(found(&after(&[clix(100)]), clix(100))(RuleSet::ALL), None);
    let entered = after(&[enters, quiet]);
    breaks_only(Rule::AtomicNesting, found(&entered, enters));
    let privileged = AtomicityCycle { privileged: true, ..enters };
    assert_eq!(found(&entered, privileged)(RuleSet::ALL), None);
}

#[test]
fn a_clix_lasts_as_long_as_asked() {
    let mut monitor = AtomicityMonitor::default();
    let clix = AtomicityCycle { clix: Some(5), ..AtomicityCycle::default() };
    monitor.clock(&clix);
    assert_eq!(monitor.sections().clix, Some(5));
    // The instruction's second cycle is the section's first.
    let mut cycles = [clix].into_iter().chain(std::iter::repeat(AtomicityCycle::default()));
    let enabled = cycles.position(|cycle| {
        let verdict = monitor.evaluate(&cycle, RuleSet::ALL);
        monitor.clock(&cycle);
        verdict.interrupts_enabled
    });
    assert_eq!(enabled, Some(5));
    assert_eq!((monitor.sections().clix, monitor.sections().entry), (None, None));
}

/// `omsp_atomicity_monitor.v`, statement by statement.
#[derive(Default)]
struct PlainMonitor {
    inside_clix: bool,
    inside_clix_prev: bool,
    inside_entry: bool,
    inside_entry_prev: bool,
    clix_cnt: u16,
    entry_cnt: u16,
}

impl PlainMonitor {
    fn cycle(&mut self, c: &AtomicityCycle) -> (bool, bool) {
        let (inst_clix, input) = (c.clix.is_some(), c.clix.unwrap_or(0) & 0x7fff);
        let clix_finished = self.inside_clix && (self.clix_cnt == 0 || c.interrupt_enable || c.interrupt_entry);
        let entry_finished = self.inside_entry && (self.entry_cnt == 0 || inst_clix || c.interrupt_entry);
        let gie = (c.interrupt_enable || entry_finished || clix_finished)
            && !(c.privileged && c.in_module)
            && !inst_clix
            && (!self.inside_clix || clix_finished)
            && (!self.inside_entry || entry_finished)
            && !c.enters_module;
        let violation = (inst_clix && (self.inside_clix_prev || input > 10_000))
            || (c.enters_module && self.inside_clix)
            || (c.enters_module && self.inside_entry_prev && !c.privileged);

        let PlainMonitor { inside_clix, inside_entry, inside_entry_prev, .. } = *self;
        self.inside_clix_prev = inside_clix;
        self.inside_entry_prev = inside_entry;
        if inside_clix {
            if clix_finished {
                (self.inside_clix, self.clix_cnt) = (false, 0);
            } else {
                self.clix_cnt -= 1;
            }
        } else if inst_clix {
            (self.inside_clix, self.clix_cnt) = (true, input);
        } else if c.enters_module && c.privileged {
            (self.inside_clix, self.clix_cnt) = (false, 0);
        }
        if c.enters_module {
            if c.privileged || inside_entry_prev {
                (self.inside_entry, self.entry_cnt) = (false, 0);
            } else {
                (self.inside_entry, self.entry_cnt) = (true, 10);
            }
        } else if inside_entry {
            if entry_finished {
                (self.inside_entry, self.entry_cnt) = (false, 0);
            } else {
                self.entry_cnt -= 1;
            }
        }
        (gie, violation)
    }
}

fn random_atomicity_cycle() -> impl Strategy<Value = AtomicityCycle> {
    let clix = prop::option::weighted(0.1, prop_oneof![0..20_u16, any::<u16>()]);
    let rare = || prop::bool::weighted(0.1);
    (clix, any::<bool>(), any::<bool>(), rare(), rare(), rare()).prop_map(
        |(clix, in_module, privileged, enters_module, interrupt_enable, interrupt_entry)| AtomicityCycle {
            clix,
            in_module,
            privileged,
            enters_module,
            interrupt_enable,
            interrupt_entry,
        },
    )
}

proptest! {
    #[test]
    fn the_monitor_is_that_of_the_rtl(cycles in prop::collection::vec(random_atomicity_cycle(), 1..200)) {
        let (mut monitor, mut plain) = (AtomicityMonitor::default(), PlainMonitor::default());
        for cycle in &cycles {
            let verdict = monitor.evaluate(cycle, RuleSet::ALL);
            monitor.clock(cycle);
            prop_assert_eq!((verdict.interrupts_enabled, verdict.violation.is_some()), plain.cycle(cycle));
        }
    }
}

proptest! {
    /// Skipping is clocking.
    #[test]
    fn quiet_cycles_of_the_monitor_are_quiet(
        clix in prop::option::of(0..300_u16),
        enter in prop::option::of(0..20_u32),
        cycle in (any::<bool>(), any::<bool>(), any::<bool>()),
        lead in 0..40_u32,
    ) {
        let quiet = AtomicityCycle {
            in_module: cycle.0,
            privileged: cycle.1,
            interrupt_enable: cycle.2,
            ..AtomicityCycle::default()
        };
        let mut monitor = AtomicityMonitor::new(AtomicityParameters { bound: 200, entry_period: 12 });
        if let Some(r15) = clix {
            monitor.clock(&AtomicityCycle { clix: Some(r15), interrupt_enable: false, ..quiet });
        }
        for at in 0..lead {
            monitor.clock(&AtomicityCycle { enters_module: enter == Some(at), interrupt_enable: false, ..quiet });
        }
        let cycles = monitor.quiet_cycles(&quiet).min(500);
        let verdict = monitor.evaluate(&quiet, RuleSet::ALL);
        let mut clocked = monitor.clone();
        for _ in 0..cycles {
            prop_assert_eq!(clocked.evaluate(&quiet, RuleSet::ALL), verdict);
            clocked.clock(&quiet);
        }
        monitor.skip(cycles);
        prop_assert_eq!(monitor, clocked);
    }
}
