//! Each named attack on deadlines, and without what stops it: `attack --deadlines --name`.

use std::time::Duration;

use attack::{DEADLINE_GALLERY, DeadlineAttack, DeadlineCampaign, Defence, Plan, Script};
use network::scenario::{Operation, Scenario, Setup};

use super::defects::compiler;
use super::persistent_account::meter;

/// Of each run: the attack begins after half a second, and the case is opened after two and a half.
const SECONDS: Duration = Duration::from_secs(4);

/// A meter whose threads have run for a while, recorded.
pub(super) fn deployed(scenario: &Scenario, before: Duration) -> Setup {
    let mut setup = scenario.prepare().unwrap_or_else(|error| panic!("{error}"));
    setup.network.record();
    setup.deploy().unwrap_or_else(|error| panic!("{error}"));
    for event in &scenario.descriptor.deadlines.before {
        setup.perform(&Operation::output(&event.connection, event.data.clone())).expect("an event");
    }
    setup.run_for(before).expect("time passes");
    setup
}

/// Attacks on it of so long; `complete` if every deadline has to show when there is none.
pub(super) fn campaign(scenario: Scenario, complete: bool, before: Duration, duration: Duration) -> DeadlineCampaign {
    let plan = Plan { duration, commands: Vec::new() };
    DeadlineCampaign::new(deployed(&scenario, before), plan, complete).unwrap_or_else(|error| panic!("{error}"))
}

/// What is found of an attack, if its script can be carried out whole.
fn found(campaign: &DeadlineCampaign, attack: &DeadlineAttack) -> Option<String> {
    let script: Script = attack.script(campaign).unwrap_or_else(|error| panic!("{}: {error}", attack.name));
    assert_eq!(script.actions.len(), 2, "{}: {script:?}", attack.name);
    let mut checker = campaign.checker().expect("a checker");
    let judged = campaign.examine(&mut checker, &script).unwrap_or_else(|error| panic!("{}: {error}", attack.name));
    let finding = judged.finding();
    assert!(judged.counts.actions == 2 || finding.is_some(), "{}", attack.name);
    finding
}

/// With everything in place nothing is missed, no node is reset, and every output is explained.
#[test]
fn no_named_attack_on_deadlines_succeeds() {
    // Until the home draws power.
    let campaign = campaign(Defence::lacking(None, meter()), true, Duration::from_secs(12), SECONDS);
    for attack in DEADLINE_GALLERY {
        assert_eq!(found(&campaign, attack), None, "{}", attack.name);
    }
}

/// Without the one protection that is said to stop it, each succeeds.
#[test]
fn without_what_stops_them_named_attacks_on_deadlines_succeed() {
    // Rules of the scheduler are taken out by building it anew.
    let has_compiler = compiler().is_some();
    let mut defences: Vec<Defence> = Vec::new();
    for defence in DEADLINE_GALLERY.iter().filter_map(DeadlineAttack::defence) {
        if !defences.contains(&defence) && (has_compiler || !matches!(defence, Defence::Rule(_))) {
            defences.push(defence);
        }
    }
    assert!(defences.len() > 5, "{defences:?}");
    // Each needs a deployment of its own, which takes ten seconds: a third of them each time, all with SANCUS_EMU_ALL_ABLATIONS=1.
    if std::env::var_os("SANCUS_EMU_ALL_ABLATIONS").is_none() {
        defences = defences.into_iter().step_by(3).collect();
    }
    for defence in defences {
        let mut campaign = campaign(Defence::lacking(Some(defence), meter()), false, Duration::from_secs(3), SECONDS);
        let undisturbed = campaign.undisturbed();
        assert!(undisturbed.is_clean() && undisturbed.deadlines.len() > 4, "{defence}: {undisturbed:?}");
        campaign.end_early();
        for attack in DEADLINE_GALLERY.iter().filter(|attack| attack.defence() == Some(defence)) {
            assert!(found(&campaign, attack).is_some(), "{} without {defence}", attack.name);
        }
    }
}
