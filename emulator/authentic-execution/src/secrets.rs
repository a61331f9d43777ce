//! The secrets of a deployment: what carries them into modules, which of them may be told to whom, and what they are called where
//! they show.

use std::collections::BTreeMap;

use descriptors::{Carrier, Secret};
use machine::Cycle;
use machine::peripherals::Peripherals;

use super::deployment::Deployment;
use super::flow::{Carriers, SecretSet, Shown, ShownIn};

/// A secret that flowed out of a module.
pub(super) struct FlowLeak {
    pub(super) cycle: Cycle,
    pub(super) secret: String,
    /// What it shows in, and how it got there.
    pub(super) text: String,
}

impl Deployment {
    /// What carries secrets into the modules of a node. `carried` has what was seen to go over connections.
    pub(super) fn carriers(
        &self,
        carried: &BTreeMap<String, SecretSet>,
        node: &str,
        devices: &Peripherals,
    ) -> Carriers {
        let of_device = |device: &str| {
            self.select(|secret| match &secret.carrier {
                Carrier::Device { node: of, device: name } => of == node && name == device,
                Carrier::Connection(_) => false,
            })
        };
        let registers = devices.memory_map().into_iter();
        let registers = registers.map(|(device, register)| (register.address, of_device(&device)));
        let secret = |(_, secrets): &(u16, SecretSet)| !secrets.is_empty();
        Carriers { contents: self.contents(carried), registers: registers.filter(secret).collect() }
    }

    /// The secrets that each connection's key encrypts.
    pub(super) fn contents(&self, carried: &BTreeMap<String, SecretSet>) -> Vec<(Vec<u8>, SecretSet)> {
        let contents = self.channels.iter().map(|channel| {
            let carried = carried.get(&channel.name).copied().unwrap_or_default();
            let declared = self.declared_secrets(&channel.name, channel.source.as_ref());
            (channel.key.as_bytes().to_vec(), declared.with(carried))
        });
        contents.collect()
    }

    /// What showed of secrets at the end of a session of a module, and in it. `told` is the function outside that was called.
    pub(super) fn leaks_of_flow(&self, module: &str, told: Option<&str>, shown: Vec<Shown>) -> Vec<FlowLeak> {
        let name = told.map(|function| format!("{module}.{function}"));
        let allowed = self.select(|secret| name.as_ref().is_some_and(|name| secret.shown_by.contains(name)));
        let leaks = shown.into_iter().filter_map(|Shown { cycle, place, way }| {
            // Arguments.
            let may = if matches!(place, ShownIn::Register(12..=15)) { allowed } else { SecretSet::default() };
            let secrets = way.secrets.without(may);
            let text = format!("{place} of {module}, by way of {way}");
            (!secrets.is_empty()).then(|| FlowLeak { cycle, secret: self.names(secrets), text })
        });
        leaks.collect()
    }

    /// Takes note of the secrets that were encrypted under keys of connections.
    pub(super) fn carry(&self, carried: &mut BTreeMap<String, SecretSet>, encrypted: Vec<(Vec<u8>, SecretSet)>) {
        for (key, secrets) in encrypted {
            if let Some(channel) = self.channels.iter().find(|channel| channel.key.as_bytes() == key) {
                let known = carried.entry(channel.name.clone()).or_default();
                *known = known.with(secrets);
            }
        }
    }

    /// The declared secrets that a connection carries, by its name and where it comes from.
    pub(super) fn declared_secrets(&self, connection: &str, source: Option<&(usize, String)>) -> SecretSet {
        let label = source.map(|(module, output)| format!("{}.{output}", self.modules[*module].name));
        self.select(|secret| match &secret.carrier {
            Carrier::Connection(name) => *name == connection || Some(name) == label.as_ref(),
            Carrier::Device { .. } => false,
        })
    }

    fn select(&self, which: impl Fn(&Secret) -> bool) -> SecretSet {
        let found = self.secrets.iter().enumerate().filter(|(_, secret)| which(secret));
        found.fold(SecretSet::default(), |all, (index, _)| all.with(SecretSet::declared(index)))
    }

    /// What a set of secrets is called.
    fn names(&self, secrets: SecretSet) -> String {
        let keys = secrets.contains(SecretSet::KEYS).then_some("a key that the deployer gave");
        let declared = self.secrets.iter().enumerate();
        let declared = declared.filter(|(index, _)| secrets.contains(SecretSet::declared(*index)));
        keys.into_iter().chain(declared.map(|(_, secret)| secret.name.as_str())).collect::<Vec<_>>().join(", ")
    }
}
