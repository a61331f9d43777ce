//! What the links are like: as on every network, as the descriptor says, as the command line says, each before the former.

use super::Failure;
use descriptors::{Descriptor, NetworkLink};
use network::{DEPLOYER, LinkSettings, MINIMUM_LATENCY};
use std::time::Duration;

/// A link with settings of its own.
pub struct Link {
    pub ends: [String; 2],
    pub settings: LinkSettings,
}

/// All links of a network.
pub struct Links {
    /// Those of links without settings of their own.
    pub default: LinkSettings,
    pub own: Vec<Link>,
}

impl Links {
    /// Reads what the descriptor and the options `--link` say.
    pub fn read(descriptor: &Descriptor, options: &[String]) -> Result<Links, Failure> {
        let failed = |text: &str, error: String| Failure::usage(format_args!("--link {text}: {error}"));
        let mut links = Links { default: LinkSettings::default(), own: Vec::new() };
        for link in descriptor.links.iter().filter(|link| link.between.is_none()) {
            links.default = described(link, links.default);
        }
        for text in options.iter().filter(|text| !text.contains(':')) {
            links.default = option(text, links.default).map_err(|error| failed(text, error))?;
        }
        for link in &descriptor.links {
            let Some(ends) = link.between.clone() else { continue };
            links.set(ends, |settings| Ok::<_, Failure>(described(link, settings)))?;
        }
        for text in options {
            let Some((ends, settings)) = text.split_once(':') else { continue };
            let (a, b) = ends.split_once('-').ok_or_else(|| failed(text, "write A-B:latency=...".into()))?;
            let ends = [a.to_owned(), b.to_owned()];
            links.set(ends, |own| option(settings, own).map_err(|error| failed(text, error)))?;
        }
        Ok(links)
    }

    /// The deployer's links lose nothing unless told to by name: of what is lost there only events are sent again.
    pub fn of_deployer(&self) -> LinkSettings {
        LinkSettings { loss: 0.0, ..self.default }
    }

    /// Changes the settings of one link.
    fn set<E>(
        &mut self,
        ends: [String; 2],
        change: impl FnOnce(LinkSettings) -> Result<LinkSettings, E>,
    ) -> Result<(), E> {
        let same = |link: &&mut Link| link.ends == ends || link.ends.iter().eq(ends.iter().rev());
        if let Some(link) = self.own.iter_mut().find(same) {
            link.settings = change(link.settings)?;
            return Ok(());
        }
        let deployer = ends.iter().any(|end| end == DEPLOYER);
        let settings = change(if deployer { self.of_deployer() } else { self.default })?;
        self.own.push(Link { ends, settings });
        Ok(())
    }
}

/// What a descriptor says of a link.
fn described(link: &NetworkLink, settings: LinkSettings) -> LinkSettings {
    let latency = link.latency_microseconds.map(|latency| Duration::from_micros(latency.into()));
    LinkSettings {
        latency: latency.unwrap_or(settings.latency),
        loss: link.loss.unwrap_or(settings.loss),
        bandwidth: link.bandwidth_bits_per_second.or(settings.bandwidth),
    }
}

/// What an option says of a link.
fn option(text: &str, mut settings: LinkSettings) -> Result<LinkSettings, String> {
    for part in text.split(',') {
        let (name, value) = part.split_once('=').ok_or_else(|| format!("{part:?} has no value"))?;
        let wrong = || format!("{value:?} is not a valid {name}");
        match name {
            "latency" => {
                let units = [("us", 1e-6), ("ms", 1e-3), ("s", 1.0)];
                let unit = units.iter().find_map(|(unit, factor)| Some((value.strip_suffix(unit)?, factor)));
                let (number, factor) = unit.ok_or("give the latency in us, ms or s")?;
                let number: f64 = number.parse().map_err(|_| wrong())?;
                settings.latency = Duration::try_from_secs_f64(number * factor).map_err(|_| wrong())?;
                if settings.latency < MINIMUM_LATENCY {
                    return Err(format!("the latency must be at least {MINIMUM_LATENCY:?}"));
                }
            }
            "loss" => {
                let loss = value.parse().ok().filter(|loss| (0.0..=1.0).contains(loss));
                settings.loss = loss.ok_or("the loss is a probability from 0 to 1")?;
            }
            "bandwidth" => settings.bandwidth = Some(value.parse().ok().filter(|bits| *bits > 0).ok_or_else(wrong)?),
            _ => return Err(format!("unknown setting {name:?}: expected latency, loss or bandwidth")),
        }
    }
    Ok(settings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn descriptor(links: Vec<NetworkLink>) -> Descriptor {
        Descriptor { links, ..Descriptor::default() }
    }

    fn link(ends: Option<[&str; 2]>, latency: Option<u32>, loss: Option<f64>) -> NetworkLink {
        let between = ends.map(|ends| ends.map(str::to_owned));
        NetworkLink { between, latency_microseconds: latency, loss, ..NetworkLink::default() }
    }

    #[test]
    fn the_nearer_word_counts() {
        let descriptor = descriptor(vec![
            link(Some(["a", "b"]), None, Some(0.5)),
            link(None, Some(300), Some(0.1)),
            link(Some(["deployer", "a"]), Some(700), None),
        ]);
        let options = ["b-a:latency=2ms".to_owned(), "bandwidth=9600".to_owned()];
        let links = Links::read(&descriptor, &options).unwrap_or_else(|_| panic!("refused"));
        let default = LinkSettings { latency: Duration::from_micros(300), loss: 0.1, bandwidth: Some(9600) };
        assert_eq!(links.default, default);
        let own: Vec<LinkSettings> = links.own.iter().map(|link| link.settings).collect();
        let expected = [
            LinkSettings { latency: Duration::from_millis(2), loss: 0.5, ..default },
            LinkSettings { latency: Duration::from_micros(700), loss: 0.0, ..default },
        ];
        assert_eq!(own, expected);
    }
}
