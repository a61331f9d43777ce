//! What the links of a scenario are like: as on every network, as the descriptor says, as the scenario says, each before
//! the former.

use std::time::Duration;

use descriptors::{DEPLOYER, NetworkLink, SharedMedium};

use crate::{LinkSettings, MediumSettings};

/// What is different about a link, or about all links. What is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinkChange {
    /// The two ends: names of nodes, or [`DEPLOYER`](crate::DEPLOYER). `None`: all links; but of `loss`, the deployer's own
    /// have none unless they are named.
    pub between: Option<[String; 2]>,
    /// From the last bit sent to the last bit received.
    pub latency: Option<Duration>,
    /// Probability that a message is lost: 0 to 1.
    pub loss: Option<f64>,
    /// Bits per second.
    pub bandwidth: Option<u64>,
}

impl LinkChange {
    fn apply(&self, settings: LinkSettings) -> LinkSettings {
        LinkSettings {
            latency: self.latency.unwrap_or(settings.latency),
            loss: self.loss.unwrap_or(settings.loss),
            bandwidth: self.bandwidth.or(settings.bandwidth),
        }
    }
}

impl From<&NetworkLink> for LinkChange {
    fn from(link: &NetworkLink) -> LinkChange {
        let latency = link.latency_microseconds.map(|latency| Duration::from_micros(latency.into()));
        LinkChange {
            between: link.between.clone(),
            latency,
            loss: link.loss,
            bandwidth: link.bandwidth_bits_per_second,
        }
    }
}

impl From<&SharedMedium> for MediumSettings {
    fn from(medium: &SharedMedium) -> MediumSettings {
        MediumSettings {
            bandwidth: medium.bandwidth_bits_per_second,
            latency: Duration::from_micros(medium.latency_microseconds.into()),
            loss: medium.loss,
            queue: usize::try_from(medium.queue).unwrap_or(usize::MAX),
        }
    }
}

/// A link with settings of its own.
pub(super) struct Link {
    pub(super) ends: [String; 2],
    pub(super) settings: LinkSettings,
}

/// All links of a network.
pub(super) struct Links {
    /// Those of links without settings of their own.
    pub(super) default: LinkSettings,
    pub(super) own: Vec<Link>,
}

impl Links {
    /// What is said of all links comes first, whoever says it.
    pub(super) fn new(described: &[NetworkLink], changes: &[LinkChange]) -> Links {
        let mut links = Links { default: LinkSettings::default(), own: Vec::new() };
        let all = || described.iter().map(LinkChange::from).chain(changes.iter().cloned());
        for change in all().filter(|change| change.between.is_none()) {
            links.default = change.apply(links.default);
        }
        for change in all() {
            if let Some(ends) = &change.between {
                links.set(ends, &change);
            }
        }
        links
    }

    /// The deployer's links lose nothing unless told to by name: of what is lost there only events are sent again.
    pub(super) fn of_deployer(&self) -> LinkSettings {
        LinkSettings { loss: 0.0, ..self.default }
    }

    /// Changes the settings of one link.
    fn set(&mut self, ends: &[String; 2], change: &LinkChange) {
        let same = |link: &&mut Link| link.ends == *ends || link.ends.iter().eq(ends.iter().rev());
        if let Some(link) = self.own.iter_mut().find(same) {
            link.settings = change.apply(link.settings);
            return;
        }
        let deployer = ends.iter().any(|end| end == DEPLOYER);
        let settings = change.apply(if deployer { self.of_deployer() } else { self.default });
        self.own.push(Link { ends: ends.clone(), settings });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(ends: Option<[&str; 2]>, latency: Option<u64>, loss: Option<f64>) -> LinkChange {
        let between = ends.map(|ends| ends.map(str::to_owned));
        LinkChange { between, latency: latency.map(Duration::from_micros), loss, bandwidth: None }
    }

    #[test]
    fn the_nearer_word_counts() {
        let changes = [
            change(Some(["a", "b"]), None, Some(0.5)),
            change(None, Some(300), Some(0.1)),
            change(Some(["deployer", "a"]), Some(700), None),
            change(Some(["b", "a"]), Some(2000), None),
            LinkChange { bandwidth: Some(9600), ..LinkChange::default() },
        ];
        let described = NetworkLink { loss: Some(1.0), bandwidth_bits_per_second: Some(1), ..NetworkLink::default() };
        let links = Links::new(&[described], &changes);
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
