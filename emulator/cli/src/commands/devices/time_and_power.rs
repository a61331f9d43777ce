//! `--device` for calendar clocks and power supplies.

use super::number;
use descriptors::{CalendarClock, MainsCut, PowerSupply};

/// A clock with settings as in descriptors, separated by commas; the others are as in most.
pub(super) fn calendar_clock(settings: Option<&str>) -> Result<CalendarClock, String> {
    let mut clock = CalendarClock::default();
    for setting in settings.into_iter().flat_map(|settings| settings.split(',')) {
        match setting.split_once('=') {
            Some(("start", time)) => {
                let seconds = CalendarClock::time(time);
                clock.start = seconds.ok_or_else(|| format!("expected {}, found {time:?}", CalendarClock::TIME))?;
            }
            Some(("drift", ppm)) => {
                let drift = ppm.parse().ok().and_then(CalendarClock::drift);
                clock.drift = drift.ok_or_else(|| format!("expected {}, found {ppm:?}", CalendarClock::PPM))?;
            }
            Some(("battery", "true")) => clock.battery = true,
            Some(("battery", "false")) => clock.battery = false,
            _ => return Err(format!("expected start=, drift=, battery=true or battery=false, found {setting:?}")),
        }
    }
    Ok(clock)
}

/// A supply with settings separated by commas. Each `cut=AT+FOR` is one more.
pub(super) fn power_supply(settings: Option<&str>) -> Result<PowerSupply, String> {
    let mut supply = PowerSupply::default();
    for setting in settings.into_iter().flat_map(|settings| settings.split(',')) {
        match setting.split_once('=') {
            Some(("hold_up", time)) => supply.hold_up_milliseconds = number(time)?,
            Some(("cut", text)) => {
                let (at, lasts) = text.split_once('+').ok_or_else(|| format!("{text:?}: write cut=AT+FOR"))?;
                let cut = MainsCut {
                    at_milliseconds: number(at)?,
                    lasts_milliseconds: super::number_in(lasts, MainsCut::LASTS)?,
                };
                if let Some(before) = supply.cuts.last().filter(|before| u64::from(cut.at_milliseconds) <= before.end())
                {
                    let end = before.end();
                    return Err(format!("cut={text}: expected a time later than {end}, when the mains are back"));
                }
                supply.cuts.push(cut);
            }
            _ => return Err(format!("expected hold_up= or cut=AT+FOR, found {setting:?}")),
        }
    }
    Ok(supply)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks() {
        assert_eq!(calendar_clock(None), Ok(CalendarClock::default()));
        let clock = CalendarClock { start: 86400, drift: -2500, battery: false };
        assert_eq!(calendar_clock(Some("drift=-2.5,battery=false,start=1970-01-02")), Ok(clock));
        for wrong in ["", "start", "start=x", "drift=1001", "drift=0.0001", "battery=no", "battery", "seed=1"] {
            assert!(calendar_clock(Some(wrong)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn supplies() {
        assert_eq!(power_supply(None), Ok(PowerSupply::default()));
        let cut = |at_milliseconds, lasts_milliseconds| MainsCut { at_milliseconds, lasts_milliseconds };
        let supply = PowerSupply { cuts: vec![cut(5000, 2000), cut(7001, 1)], hold_up_milliseconds: 20 };
        assert_eq!(power_supply(Some("cut=5000+2000,hold_up=20,cut=7001+1")), Ok(supply));
        for wrong in
            ["", "cut", "cut=5", "cut=5+0", "cut=-5+1", "hold_up=-1", "cut=5+5,cut=10+1", "cut=5+5,cut=3+1", "x=1"]
        {
            assert!(power_supply(Some(wrong)).is_err(), "{wrong}");
        }
    }
}
