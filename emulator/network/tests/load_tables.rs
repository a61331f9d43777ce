//! Load profiles as tables.

use std::time::Duration;

use machine::peripherals::Load;
use network::devices::load_profile;
use proptest::prelude::*;

proptest! {
    /// Any text is a profile or an error.
    #[test]
    fn no_text_is_too_much(text in "(seconds|active_power_import|voltage|[0-9]{0,12}\\.?[0-9]{0,8}|[,\n\"# -]|.){0,40}") {
        let _ = load_profile(&text);
    }

    /// What a table says is what the profile says.
    #[test]
    fn tables_are_read_as_written(steps in prop::collection::vec((1u32..5000, any::<u16>(), any::<u16>()), 1..20)) {
        let mut text = String::from("# a load\nvoltage, seconds ,active_power_import\n");
        let (mut expected, mut milliseconds) = (Vec::new(), 0);
        for (index, (duration, active_power_import, decivolts)) in steps.into_iter().enumerate() {
            milliseconds += if index == 0 { 0 } else { duration };
            let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000);
            text += &format!("{}.{},{seconds}.{rest:03},{active_power_import}\n", decivolts / 10, decivolts % 10);
            let load = Load { active_power_import, decivolts, centihertz: 5000, ..Load::default() };
            expected.push((Duration::from_millis(milliseconds.into()), load));
        }
        let profile = load_profile(&text).unwrap();
        for (number, load) in expected.iter().enumerate() {
            prop_assert_eq!(profile.load(number as u64), Some(*load));
        }
        prop_assert_eq!(profile.load(expected.len() as u64), None);
    }
}

#[test]
fn profiles_are_read() {
    let profile = load_profile(
        "seconds,active_power_import,active_power_export,voltage,frequency\n0,100,0,229.5,49.98\n1.5,0,65535,230,50\n",
    )
    .unwrap();
    let load = |active_power_import, active_power_export, decivolts, centihertz| Load {
        active_power_import,
        active_power_export,
        decivolts,
        centihertz,
        ..Load::default()
    };
    assert_eq!(profile.load(0), Some((Duration::ZERO, load(100, 0, 2295, 4998))));
    assert_eq!(profile.load(1), Some((Duration::from_millis(1500), load(0, 65535, 2300, 5000))));
    assert_eq!(profile.load(2), None);
    let home = load_profile("seconds,active_power_import,reactive_power,generation\n0,7,-32768,65535\n1,8,+9,0\n");
    let error = home.unwrap_err().to_string();
    assert_eq!(error, "line 3: reactive_power: expected a whole number from -32768 to 32767, found \"+9\"");
    let home = load_profile("seconds,active_power_import,reactive_power,generation\n0,7,-32768,65535\n").unwrap();
    let (_, load) = home.load(0).unwrap();
    assert_eq!((load.reactive_power, load.generation, load.active_power_import), (-32768, 65535, 7));
}

#[test]
fn mistakes_in_profiles_are_named() {
    for (text, expected) in [
        ("", "line 1: there has to be a column \"seconds\""),
        ("seconds\n0\n", "line 1: there has to be a column \"active_power_import\""),
        (
            "seconds,power\n",
            "line 1: no column can be named \"power\", but seconds, active_power_import, active_power_export, \
             reactive_power, generation, voltage, frequency",
        ),
        ("seconds,seconds,active_power_import\n", "line 1: column \"seconds\" twice"),
        ("seconds,active_power_import\n", "line 2: there has to be a load that begins at 0 seconds"),
        ("seconds,active_power_import\n1,5\n", "line 2: seconds: the first load has to begin at 0, not at 1s"),
        (
            "seconds,active_power_import\n0,5\n2,5\n1.5,6\n",
            "line 4: seconds: 1.5s is not after 2s, the time of the line before",
        ),
        ("seconds,active_power_import\n0\n", "line 2: 1 fields, but 2 columns"),
        (
            "seconds,active_power_import\n0,-5\n",
            "line 2: active_power_import: expected a whole number from 0 to 65535, found \"-5\"",
        ),
        (
            "seconds,active_power_import\n0,70000\n",
            "line 2: active_power_import: expected a whole number from 0 to 65535, found \"70000\"",
        ),
        (
            "seconds,active_power_import,generation\n0,5,-1\n",
            "line 2: generation: expected a whole number from 0 to 65535, found \"-1\"",
        ),
        (
            "seconds,active_power_import,reactive_power\n0,5,32768\n",
            "line 2: reactive_power: expected a whole number from -32768 to 32767, found \"32768\"",
        ),
        (
            "seconds,active_power_import,voltage\n0,5,230.25\n",
            "line 2: voltage: expected a number with up to 1 decimals from 0 to 6553.5, found \"230.25\"",
        ),
    ] {
        let error = load_profile(text).unwrap_err();
        assert_eq!(error.to_string(), expected, "{text:?}");
    }
}
