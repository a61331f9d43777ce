//! The scheduler's rules that no attack on the deadlines of `descriptors/smart-meter-prepaid.json` needs: what each is for, and that
//! it is not so without it.

use std::time::Duration;

use attack::{DeadlineAttack, Defence, Judged, Plan, Scene, Script};
use descriptors::Trigger;
use machine::recording::{End, Session};
use network::scenario::Scenario;

use super::deadline_gallery::{campaign, deployed};
use super::defects::{compiler, with_defect};
use super::persistent_account::meter;

/// The meter's place among the nodes.
const METER: usize = 0;
/// R6 of who returns, and of who has a module go on.
const RETURN: u16 = 0xffff;
const NO_ENTRY: u16 = 0x8000;
/// The scheduler's number among modules.
const SCHEDULER: u16 = 1;

/// With a rule, and without it.
fn with_and_without(rule: &str) -> [Option<Defence>; 2] {
    [None, Some(rule.parse().unwrap_or_else(|error| panic!("{error}")))]
}

/// How often a thread of a meter was in time under an attack, if there is one, and how often late.
fn kept(scenario: Scenario, attack: Option<&str>, seconds: u64, thread: &str) -> [u64; 2] {
    let campaign = campaign(scenario, false, Duration::from_secs(3), Duration::from_secs(seconds));
    // Nothing is known of a thread that has never run.
    let kept = |judged: &Judged| judged.deadlines.get(thread).map_or([0, 0], |kept| [kept.met, kept.missed]);
    let Some(attack) = attack else { return kept(campaign.undisturbed()) };
    let attack = DeadlineAttack::find(attack).expect("an attack");
    let script = attack.script(&campaign).unwrap_or_else(|error| panic!("{error}"));
    let mut checker = campaign.checker().expect("a checker");
    kept(&campaign.examine(&mut checker, &script).unwrap_or_else(|error| panic!("{error}")))
}

/// MEASURE, whose thread is the second most urgent, does not come to its end.
#[test]
fn a_thread_that_does_not_end_keeps_no_other_from_its_time() {
    let spins =
        ["modules/prepaid/measure.c", "    if (time != told) {", "    for (;;) {\n    }\n    if (time != told) {"];
    for without in with_and_without("late-activations") {
        let Some(scenario) = with_defect(meter(), "prepaid/MEASURE", spins) else { return };
        let scenario = Defence::lacking(without, scenario);
        let [in_time, late] = kept(scenario, None, 4, "STORAGE.poll");
        assert_eq!((in_time > 2, late), (without.is_none(), 0), "without {without:?}: {in_time} times");
    }
}

/// The threads of STORAGE and CREDIT, which calls STORAGE, overlap now and then if their periods are not the same; and a module of the
/// attacker's has them begin although others were interrupted.
#[test]
fn a_thread_does_not_go_on_with_what_its_module_does_for_another() {
    for without in with_and_without("own-module") {
        if without.is_some() && compiler().is_none() {
            return;
        }
        let mut scenario = meter();
        let thread =
            scenario.descriptor.schedule.iter_mut().find(|thread| thread.module == "STORAGE").expect("a thread");
        let Trigger::Period { milliseconds, .. } = &mut thread.trigger else { panic!("a period") };
        *milliseconds = 700;
        let [in_time, late] = kept(Defence::lacking(without, scenario), Some("stay-in-a-module"), 9, "STORAGE.poll");
        assert_eq!((in_time > 8, late > 0), (true, without.is_some()), "without {without:?}: {in_time} times, {late}");
    }
}

/// Has the meter execute code outside modules.
fn executing(code: &str) -> Script {
    // A label stands on a line of its own.
    let code = code.replace(": ", ":\n");
    let code = serde_json::json!(code.lines().collect::<Vec<_>>());
    let script = format!(
        r#"{{"schema": "sancus-emu/attack/1", "actions": [{{"at": 1000, "node": "meter", "do": "execute", "code": {code}}}]}}"#
    );
    Script::from_json(&script).unwrap_or_else(|error| panic!("{error}"))
}

/// The stays in a module, by its name, or in those of the attacker's, while code outside modules, on the meter, does something for half a
/// second.
fn stays(without: Option<Defence>, code: &str, module: Option<&str>) -> Vec<Session> {
    let scene = Scene::new(deployed(&Defence::lacking(without, meter()), Duration::from_secs(1)));
    let scene = scene.unwrap_or_else(|error| panic!("{error}"));
    let script = executing(code);
    let plan = Plan { duration: Duration::from_millis(500), commands: Vec::new() };
    let outcome = scene.run(&script, &plan).unwrap_or_else(|error| panic!("{error}"));
    let name = |session: &Session| {
        let module = scene.modules().iter().find(|known| known.node == METER && known.layout == session.layout);
        module.map(|module| module.name.clone())
    };
    let node = outcome.recording.nodes.into_iter().find(|node| node.name == "meter").expect("a node");
    node.modules.sessions.into_iter().filter(|session| name(session).as_deref() == module).collect()
}

/// Whoever enters a module that was interrupted is refused, and has not had it go on.
#[test]
fn only_the_scheduler_resumes_modules() {
    // CREDIT answers challenges, and is interrupted meanwhile; so is the handler, which calls it, too.
    let code = "mov #0x4030, &__unprotected_handlers+4\nmov #handler, &__unprotected_handlers+6\nmov #3000, &attack_period\n\
                mov #0xffff, &attack_count\nagain: mov #1, r6\nmov #again, r7\nmov #scratch, r12\nmov #16, r13\nmov #scratch+0x80, r14\neint\n\
                br #CREDIT.public\nhandler: mov #1, r6\nmov #handler, r7\neint\nbr #CREDIT.public";
    for without in with_and_without("resumer-check") {
        if without.is_some() && compiler().is_none() {
            return;
        }
        let stays = stays(without, code, Some("CREDIT"));
        let entered_again = stays.windows(2).filter(|pair| {
            let interrupted = matches!(pair[0].end, End::Interrupted { number, .. } if number != 13);
            interrupted && pair[1].from == 0
        });
        let cycles: Vec<u64> = entered_again.map(|pair| pair[1].end.cycle() - pair[1].start).collect();
        let longest = cycles.iter().max().expect("it is entered while it is interrupted");
        // It refuses within 100 cycles, and goes on until the next interrupt.
        assert_eq!(*longest > 1000, without.is_some(), "without {without:?}: {longest} cycles");
    }
}

/// Whoever has the scheduler return to a module cannot have that module believe that the scheduler had something to return.
#[test]
fn the_scheduler_returns_only_to_its_caller() {
    let code = "again: mov #6, r6\nmov #CREDIT.public, r7\neint\nbr #SCHEDULER.public";
    for without in with_and_without("scheduler-caller-check") {
        if without.is_some() && compiler().is_none() {
            return;
        }
        let stays = stays(without, code, Some("CREDIT"));
        let returned = stays.iter().filter(|stay| (stay.from, stay.registers[6]) == (SCHEDULER, RETURN)).count();
        assert_eq!(returned > 0, without.is_some(), "without {without:?}: {returned} times");
    }
}

/// A module may lie where the scheduler goes on with code outside modules. What that code has put into registers is no call of the
/// scheduler's.
#[test]
fn the_scheduler_calls_no_module_in_the_place_of_code_outside() {
    // There is the branch to what goes on (`unprotected.S`).
    let code = "mov #__unprotected_handlers+60, r12\nmov #__unprotected_handlers+64, r13\nmov #scratch+64, r14\nmov #scratch+66, r15\n\
                clr r9\nclr r10\nmov #0x1234, r11\nsm_enable\nmov #2, r6\neint\nhere: jmp here";
    for without in with_and_without("scheduler-target-check") {
        if without.is_some() && compiler().is_none() {
            return;
        }
        let stays = stays(without, code, None);
        let entered = stays.iter().filter(|stay| stay.from == SCHEDULER);
        let (going_on, called): (Vec<_>, Vec<_>) = entered.partition(|stay| stay.registers[6] == NO_ENTRY);
        assert!(going_on.len() + called.len() > 2, "{} stays", stays.len());
        assert_eq!(!called.is_empty(), without.is_some(), "without {without:?}: {} times", called.len());
    }
}

/// What handlers of code outside modules take from an activation, at most: each lasts as long as it may, and its device interrupts again as
/// soon as the thread goes on.
#[test]
fn handlers_take_no_more_from_an_activation_than_is_said() {
    const SAID: u64 = 120_000;
    let campaign = campaign(Defence::lacking(None, meter()), false, Duration::from_secs(3), Duration::from_secs(3));
    let code = "mov #0x4030, &__unprotected_handlers+4\nmov #handler, &__unprotected_handlers+6\nmov #340, &attack_period\n\
                 mov #1, &attack_count\nagain: jmp again\nhandler: eint\nmov #340, r5\nwait: dec r5\njnz wait\ndint\n\
                 mov #340, &attack_period\nmov #1, &attack_count\nreti";
    let script = executing(code);
    let mut checker = campaign.checker().expect("a checker");
    let judged = campaign.examine(&mut checker, &script).unwrap_or_else(|error| panic!("{error}"));
    let [alone, attacked] = [campaign.undisturbed(), &judged].map(|judged| judged.deadlines["SWITCH.poll"].longest);
    assert!(
        judged.is_clean() && attacked > alone + SAID / 2 && attacked < alone + SAID,
        "{alone}, then {attacked} cycles"
    );
}
