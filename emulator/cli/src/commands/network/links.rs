//! What `--link` says of the links.

use super::Failure;
use network::MINIMUM_LATENCY;
use network::scenario::LinkChange;
use std::time::Duration;

/// Reads the options: first what they say of all links.
pub fn changes(options: &[String]) -> Result<Vec<LinkChange>, Failure> {
    let (single, all): (Vec<&String>, Vec<&String>) = options.iter().partition(|text| text.contains(':'));
    let change = |text: &String| change(text).map_err(|error| Failure::usage(format_args!("--link {text}: {error}")));
    all.into_iter().chain(single).map(change).collect()
}

/// `SETTINGS` or `A-B:SETTINGS`.
fn change(text: &str) -> Result<LinkChange, String> {
    let Some((ends, settings)) = text.split_once(':') else { return option(text) };
    let (a, b) = ends.split_once('-').ok_or("write A-B:latency=...")?;
    Ok(LinkChange { between: Some([a.to_owned(), b.to_owned()]), ..option(settings)? })
}

/// What an option says of a link.
fn option(text: &str) -> Result<LinkChange, String> {
    let mut change = LinkChange::default();
    for part in text.split(',') {
        let (name, value) = part.split_once('=').ok_or_else(|| format!("{part:?} has no value"))?;
        let wrong = || format!("{value:?} is not a valid {name}");
        match name {
            "latency" => {
                let units = [("us", 1e-6), ("ms", 1e-3), ("s", 1.0)];
                let unit = units.iter().find_map(|(unit, factor)| Some((value.strip_suffix(unit)?, factor)));
                let (number, factor) = unit.ok_or("give the latency in us, ms or s")?;
                let number: f64 = number.parse().map_err(|_| wrong())?;
                let latency = Duration::try_from_secs_f64(number * factor).map_err(|_| wrong())?;
                if latency < MINIMUM_LATENCY {
                    return Err(format!("the latency must be at least {MINIMUM_LATENCY:?}"));
                }
                change.latency = Some(latency);
            }
            "loss" => {
                let loss = value.parse().ok().filter(|loss| (0.0..=1.0).contains(loss));
                change.loss = Some(loss.ok_or("the loss is a probability from 0 to 1")?);
            }
            "bandwidth" => change.bandwidth = Some(value.parse().ok().filter(|bits| *bits > 0).ok_or_else(wrong)?),
            _ => return Err(format!("unknown setting {name:?}: expected latency, loss or bandwidth")),
        }
    }
    Ok(change)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options() {
        let between = Some(["b".to_owned(), "a".to_owned()]);
        let latency = Some(Duration::from_millis(2));
        let expected = LinkChange { between, latency, loss: Some(0.5), bandwidth: None };
        assert_eq!(change("b-a:latency=2ms,loss=0.5"), Ok(expected));
        assert_eq!(change("bandwidth=9600"), Ok(LinkChange { bandwidth: Some(9600), ..LinkChange::default() }));
        for text in ["", "loss", "loss=2", "latency=1us", "latency=1", "bandwidth=0", "speed=1", "ab:loss=0", "a-b:"] {
            assert!(change(text).is_err(), "{text}");
        }
    }
}
