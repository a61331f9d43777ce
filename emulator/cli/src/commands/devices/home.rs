//! The devices of a home: what is measured, appliances, buttons. Settings are as in descriptors.

use descriptors::{Appliance, Device, EnergyRegister, Load, Press};

use super::{number, number_in};

/// The device of a kind with these settings, separated by commas; `None` if it is another one's kind.
pub fn device(kind: &str, settings: Option<&str>) -> Option<Result<Device, String>> {
    Some(match kind {
        "appliances" => settings_of(settings).and_then(|settings| appliances(&settings)).map(Device::Appliances),
        "buttons" => settings_of(settings).and_then(|settings| presses(&settings)).map(Device::Buttons),
        "energy_register" => {
            settings_of(settings).and_then(|settings| energy_register(&settings)).map(Device::EnergyRegister)
        }
        "metering_element" => settings_of(settings).and_then(|settings| metering_element(&settings)),
        _ => return None,
    })
}

/// Names and values.
fn settings_of(settings: Option<&str>) -> Result<Vec<(&str, &str)>, String> {
    let settings = settings.into_iter().flat_map(|settings| settings.split(','));
    settings.map(|text| text.split_once('=').ok_or_else(|| format!("{text:?} has no value"))).collect()
}

fn metering_element(settings: &[(&str, &str)]) -> Result<Device, String> {
    let (mut load, mut switched_by, mut appliances) = (None, None, None);
    for (name, value) in settings {
        let again = match *name {
            "profile" => load.replace(Load::Profile((*value).to_owned())).is_some(),
            "seed" => load.replace(Load::Seed(number(value)?)).is_some(),
            "switched_by" => switched_by.replace((*value).to_owned()).is_some(),
            "appliances" => appliances.replace((*value).to_owned()).is_some(),
            _ => return Err(format!("expected profile= or seed=, switched_by= and appliances=, found {name:?}")),
        };
        if again {
            return Err(format!("{name}={value}: given already"));
        }
    }
    let load = load.ok_or("expected profile=FILE or seed=NUMBER, what there is to be measured")?;
    Ok(Device::MeteringElement { load, switched_by, appliances, feeds: Vec::new() })
}

fn energy_register(settings: &[(&str, &str)]) -> Result<EnergyRegister, String> {
    let mut values = EnergyRegister::default().values();
    for (name, text) in settings {
        let place = EnergyRegister::SETTINGS.iter().position(|(known, ..)| known == name);
        let names = || EnergyRegister::SETTINGS.map(|(name, ..)| format!("{name}=")).join(", ");
        let place = place.ok_or_else(|| format!("expected {}, found {name:?}", names()))?;
        values[place] = number_in(text, EnergyRegister::SETTINGS[place].2.clone())?;
    }
    let register = EnergyRegister::of_values(values);
    match register.interruption < register.under_voltage() {
        true => Ok(register),
        false => Err(format!(
            "interruption={}: expected less than {} percent, where under-voltage begins",
            register.interruption,
            register.under_voltage()
        )),
    }
}

fn appliances(settings: &[(&str, &str)]) -> Result<Vec<Appliance>, String> {
    if !(1..=Appliance::MAXIMUM).contains(&settings.len()) {
        return Err(format!("expected 1 to {} appliances as NAME=WATTS, found {}", Appliance::MAXIMUM, settings.len()));
    }
    let mut appliances: Vec<Appliance> = Vec::new();
    for (name, watts) in settings {
        if name.is_empty() || appliances.iter().any(|known| known.name == *name) {
            return Err(format!("{name}={watts}: expected a name of its own"));
        }
        appliances.push(Appliance { name: (*name).to_owned(), power: number_in(watts, Appliance::POWERS)? });
    }
    Ok(appliances)
}

/// In the order of their times, whatever the order on the command line.
fn presses(settings: &[(&str, &str)]) -> Result<Vec<Press>, String> {
    let mut presses = Vec::new();
    for (name, text) in settings {
        let parts = text.split_once('@').and_then(|(button, times)| Some((button, times.split_once('+')?)));
        let Some((button, (at, lasts))) = parts.filter(|_| *name == "press") else {
            return Err(format!("expected press=BUTTON@MILLISECONDS+MILLISECONDS, found \"{name}={text}\""));
        };
        presses.push(Press {
            button: number_in(button, Press::BUTTONS)?,
            at_milliseconds: number(at)?,
            for_milliseconds: number_in(lasts, Press::DURATIONS)?,
        });
    }
    presses.sort_by_key(|press| press.at_milliseconds);
    for (place, press) in presses.iter().enumerate() {
        let mut before = presses[..place].iter().filter(|before| before.button == press.button);
        if let Some(before) = before.find(|before| before.end() >= press.at_milliseconds.into()) {
            return Err(format!(
                "button {} is pressed at {} ms, but let go only at {} ms",
                press.button,
                press.at_milliseconds,
                before.end()
            ));
        }
    }
    Ok(presses)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings() {
        let device = |kind, settings| device(kind, Some(settings)).expect("a device of a home");
        let plain =
            Device::MeteringElement { load: Load::Seed(3), switched_by: None, appliances: None, feeds: Vec::new() };
        assert_eq!(device("metering_element", "seed=3"), Ok(plain));
        let (switched_by, appliances) = (Some("a".to_owned()), Some("b".to_owned()));
        let coupled = Device::MeteringElement {
            load: Load::Profile("x.csv".to_owned()),
            switched_by,
            appliances,
            feeds: Vec::new(),
        };
        assert_eq!(device("metering_element", "switched_by=a,profile=x.csv,appliances=b"), Ok(coupled));
        let strict = EnergyRegister { import: 7, voltage_tolerance: 5, ..EnergyRegister::default() };
        assert_eq!(device("energy_register", "voltage_tolerance=5,import=7"), Ok(Device::EnergyRegister(strict)));
        let kettle = Appliance { name: "kettle".to_owned(), power: 2000 };
        assert_eq!(device("appliances", "kettle=2000"), Ok(Device::Appliances(vec![kettle])));
        let press = |button, at_milliseconds| Press { button, at_milliseconds, for_milliseconds: 5 };
        assert_eq!(device("buttons", "press=1@9+5,press=0@7+5"), Ok(Device::Buttons(vec![press(0, 7), press(1, 9)])));
        for (kind, wrong) in [
            ("metering_element", "seed=3,profile=x"),
            ("metering_element", "switched_by=a"),
            ("metering_element", "seed=3,switched_by=a,switched_by=b"),
            ("metering_element", "sed=3"),
            ("energy_register", "interruption=90"),
            ("energy_register", "nominal_voltage=0"),
            ("energy_register", "voltage=5"),
            ("appliances", "kettle=0"),
            ("appliances", "kettle=1,kettle=2"),
            ("appliances", "=1"),
            ("appliances", "a=1,b=1,c=1,d=1,e=1,f=1,g=1,h=1,i=1,j=1,k=1,l=1,m=1,n=1,o=1,p=1,q=1"),
            ("buttons", "press=16@1+1"),
            ("buttons", "press=0@1+0"),
            ("buttons", "press=0@1"),
            ("buttons", "push=0@1+1"),
            ("buttons", "press=0@1+5,press=0@6+1"),
        ] {
            assert!(device(kind, wrong).is_err(), "{kind},{wrong}");
        }
        assert!(super::device("energy_register", None).expect("one of a home").is_ok());
        assert!(super::device("appliances", None).expect("one of a home").is_err());
        assert_eq!(super::device("relay", None), None);
    }
}
