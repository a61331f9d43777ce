//! The other reference: the module's own C, without stubs, crypto, optimiser and linker. It is driven one accepted input at a
//! time, in plain text, and has to do everything that the module was seen doing, in that order.
//!
//! Stubs let a module do one thing at a time: while it waits for a call out of it to return, or has been interrupted, nobody has
//! it begin anything else (`firmware/module-compiler/stubs/entry.S`). So an entry point or input that begins has the one before
//! behind it.
//!
//! What is handed to a module as an event is accepted or refused (`reactive.c`: handle_input). If it is refused, the source's
//! SM_REJECTED runs, whether or not the module has noticed: that nothing was accepted is known without the module.

use std::collections::BTreeMap;
use std::fmt;

use module_source::{Effect, EffectKind, EvaluationError, Evaluator, Location, Pause};
use sancus_hw::{Layout, Profile, abi};

use super::source_crypto::{self, Computed};
use machine::recording::Operation;

/// What the output function of a module answers when an event is on its way, and when it is not (`reactive.c`: OK,
/// INTERNAL_ERROR). Sources may only ask whether it is zero (`sancus/reactive.h`).
const SENT: u64 = 0;
const NOT_SENT: u64 = 6;

/// The number of no connection (`sancus/reactive.h`: SM_NO_CONNECTION).
pub(super) const NO_CONNECTION: u16 = u16::MAX;

/// A module as its source has it, in step with the module itself.
#[derive(Clone, Debug)]
pub(super) struct SourceRun {
    /// The name of the module in its source.
    module: String,
    evaluator: Evaluator,
    /// The effect at which the source waits for the module to do the same.
    pending: Option<Effect>,
    /// Events that the call of an output which is under way has sent.
    sent: usize,
    /// What the source would have sent first, had it been possible, before what is followed now.
    unsent: Option<Effect>,
    /// The call out of the module that has been made has not returned yet.
    calling: bool,
    /// What the deployer has given the module, in the order in which the module keeps it: numbers of connections, with the input or
    /// output that each leads to.
    connections: Vec<(u16, u16)>,
    /// The same for connections without encryption.
    local_connections: Vec<(u16, u16)>,
    /// A message was handed over for this connection that has not been accepted yet.
    handed_over: Option<u16>,
    /// Numbers of outputs.
    outputs: BTreeMap<String, u16>,
    /// Where the module is: what it owns of the devices.
    layout: Layout,
    /// The cryptography of its node.
    profile: Profile,
    /// What the source has had the Sancus unit do, and the module has not been seen doing.
    computed: Vec<Computed>,
}

/// Something that the module did, as the hardware saw it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Seen<'a> {
    /// It accepted a call of an entry point, with R12 to R15.
    Entered { entry: &'a str, arguments: [u16; 4] },
    /// A module of its node that is not at the other end handed it an event for this connection.
    Refused { connection: u16 },
    /// It accepted an event.
    Accepted { input: &'a str, data: &'a [u8] },
    /// It read a device's register.
    Read { address: u16, value: u16 },
    /// It wrote a device's register; a byte or a word.
    Write { address: u16, bytes: u16, value: u16 },
    /// It sent an event over one connection of an output.
    Sent { output: &'a str, data: &'a [u8] },
    /// It released its state to another version.
    Released { state: &'a [u8] },
    /// It called a function outside of modules, or of another module.
    Told { function: &'a str, arguments: [u16; 4] },
    /// What it had called outside returned, with R12 to R15.
    Returned { results: [u16; 4] },
    /// It had the Sancus unit do something ([`SourceRun::computes`]).
    Computed,
}

/// Why the module is not in step with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum OutOfStep {
    /// The module did something else. The place is that of the source that would have had to run, if it has one.
    Differs { text: String, place: Option<Location> },
    /// The source does something that the evaluator does not know.
    Unknown(String),
}

impl SourceRun {
    /// The module as it has been enabled. `outputs` are the numbers of its outputs.
    pub(super) fn new(
        module: &str,
        evaluator: Evaluator,
        outputs: BTreeMap<String, u16>,
        layout: Layout,
        profile: Profile,
    ) -> SourceRun {
        let (module, connections) = (module.to_owned(), Vec::new());
        SourceRun {
            module,
            evaluator,
            pending: None,
            sent: 0,
            unsent: None,
            calling: false,
            connections,
            local_connections: Vec::new(),
            handed_over: None,
            outputs,
            layout,
            profile,
            computed: Vec::new(),
        }
    }

    /// The module has accepted a key for one of its inputs or outputs.
    pub(super) fn connect(&mut self, connection: u16, io: u16) {
        note(&mut self.connections, connection, io);
    }

    /// The module has been told who is at the other end of a connection of one of its inputs or outputs.
    pub(super) fn connect_locally(&mut self, connection: u16, io: u16) {
        note(&mut self.local_connections, connection, io);
    }

    /// Follows what the module did.
    pub(super) fn follow(&mut self, seen: Seen<'_>) -> Result<(), OutOfStep> {
        self.unsent = None;
        self.finish_sending(seen)?;
        match seen {
            Seen::Accepted { .. } => self.handed_over = None,
            _ => {
                self.finish_refusing()?;
                self.finish_sending(seen)?;
            }
        }
        match seen {
            Seen::Entered { entry, arguments } => {
                self.expect_end(seen)?;
                if abi::part_of(entry, &self.module) == Some("handle_input") {
                    let connection = self.connections.get(usize::from(arguments[0]));
                    self.handed_over = Some(connection.map_or(NO_CONNECTION, |(number, _)| *number));
                }
                // The entry points of the stubs do nothing that the source does.
                if !self.evaluator.source().defines(entry) {
                    return Ok(());
                }
                self.evaluator.call(entry, &arguments.map(u64::from))?;
                self.advance()
            }
            Seen::Refused { connection } => {
                self.expect_end(seen)?;
                self.handed_over = Some(connection);
                // At once: the next event may be accepted without being handed over first.
                self.finish_refusing()
            }
            Seen::Accepted { input, data } => {
                self.expect_end(seen)?;
                self.evaluator.call_with_data(input, data)?;
                self.advance()
            }
            Seen::Released { state } => {
                self.expect_end(seen)?;
                let expected = self.state()?;
                if expected == state {
                    return Ok(());
                }
                let text = format!("{seen}, where its source has {}", hexadecimal(expected));
                Err(OutOfStep::Differs { text, place: None })
            }
            Seen::Returned { results } => {
                if !std::mem::take(&mut self.calling) {
                    return Ok(());
                }
                let results = results.iter().rev().fold(0, |all, word| all << 16 | u64::from(*word));
                self.resume(results)
            }
            _ => self.follow_effect(seen),
        }
    }

    /// Whether the source, too, has had the Sancus unit do this, for itself and not for the stubs.
    pub(super) fn computes(&mut self, operation: &Operation) -> Result<bool, OutOfStep> {
        let place = |computed: &[Computed]| computed.iter().position(|computed| computed.is(operation));
        // What the source sent before that is over, and no more than that: what it sends next has not been tried.
        while place(&self.computed).is_none() && self.finish_one(Seen::Computed)? {}
        if place(&self.computed).is_none() {
            self.finish_refusing()?;
            while place(&self.computed).is_none() && self.finish_one(Seen::Computed)? {}
        }
        let found = place(&self.computed);
        if let Some(found) = found {
            self.computed.drain(..=found);
        }
        Ok(found.is_some())
    }

    /// The state that the source gives to another version (`sancus/reactive.h`: struct sancus_version).
    fn state(&self) -> Result<&[u8], OutOfStep> {
        let name = abi::symbol(&self.module, "version");
        let word = |place: u16| -> Result<u16, OutOfStep> {
            let unknown = || OutOfStep::Unknown("it releases a state, and has no version".to_owned());
            let address = self.evaluator.variable(&name).ok_or_else(unknown)?;
            let bytes = self.evaluator.bytes(address + 2 * place, 2)?;
            Ok(bytes.iter().rev().fold(0, |word, byte| word << 8 | u16::from(*byte)))
        };
        Ok(self.evaluator.bytes(word(2)?, word(1)?)?)
    }

    /// What reaches outside has to be what the source waits for.
    fn follow_effect(&mut self, seen: Seen<'_>) -> Result<(), OutOfStep> {
        let Some(effect) = self.pending.clone().filter(|_| !self.calling) else {
            return Err(self.differs(seen, None));
        };
        match (seen, &effect.kind) {
            (Seen::Read { address, value }, EffectKind::Read { address: expected, bytes })
                if address & !1 == expected & !1 && *bytes <= 2 =>
            {
                let value = if *bytes == 1 && expected & 1 != 0 { value >> 8 } else { value };
                self.resume(value.into())
            }
            (Seen::Write { address, bytes, value }, EffectKind::Write { address: at, bytes: of, value: expected })
                if (address, bytes, u64::from(value)) == (*at, *of, *expected) =>
            {
                self.resume(0)
            }
            (Seen::Sent { output, data }, EffectKind::Call { .. }) if self.sends(&effect) == Some((output, data)) => {
                self.sent += 1;
                Ok(())
            }
            (Seen::Told { function, arguments }, EffectKind::Call { function: expected, arguments: given, .. })
                if function == expected && is_told(given, arguments) =>
            {
                self.calling = true;
                Ok(())
            }
            _ => Err(self.differs(seen, Some(&effect))),
        }
    }

    /// The event that the source sends, if it is about to: the output, and the data.
    fn sends<'a>(&'a self, effect: &Effect) -> Option<(&'a str, &'a [u8])> {
        let EffectKind::Call { function, arguments, .. } = &effect.kind else { return None };
        let [index, data, length, ..] = arguments[..] else { return None };
        if abi::part_of(function, &self.module) != Some("send_output") {
            return None;
        }
        let output = abi::part_of(self.evaluator.external(index)?, &self.module)?;
        let output = output.strip_prefix("io_")?.strip_suffix("_idx")?;
        Some((output, self.evaluator.bytes(data, length).ok()?))
    }

    /// What was being sent before something else happens is over.
    fn finish_sending(&mut self, seen: Seen<'_>) -> Result<(), OutOfStep> {
        while self.finish_one(seen)? {}
        Ok(())
    }

    /// If an event is being sent and something else happens, the call has come back: with success if it was sent over each
    /// connection. Says whether the source has gone on because of that.
    fn finish_one(&mut self, seen: Seen<'_>) -> Result<bool, OutOfStep> {
        let Some(effect) = self.pending.clone() else { return Ok(false) };
        let Some((output, data)) = self.sends(&effect) else { return Ok(false) };
        let number = self.outputs.get(output);
        let connections = self.connections.iter().chain(&self.local_connections);
        let connections = connections.filter(|(_, io)| Some(io) == number).count();
        let is_next = matches!(seen, Seen::Sent { output: other, data: its } if (other, its) == (output, data));
        // What it calls to have memory for the event comes back, too.
        if self.sent < connections && is_next || matches!(seen, Seen::Returned { .. }) {
            return Ok(false);
        }
        let result = if self.sent == connections { SENT } else { NOT_SENT };
        if self.sent == 0 && connections > 0 {
            self.unsent.get_or_insert(effect);
        }
        self.sent = 0;
        self.resume(result)?;
        Ok(true)
    }

    /// If a message was handed over and something else happens than that it is accepted, it was refused: the source is told.
    fn finish_refusing(&mut self) -> Result<(), OutOfStep> {
        let Some(connection) = self.handed_over.take() else { return Ok(()) };
        let hook = abi::symbol(&self.module, "rejected");
        if !self.evaluator.source().defines(&hook) {
            return Ok(());
        }
        self.evaluator.call(&hook, &[connection.into()])?;
        self.advance()
    }

    /// Nothing else may begin before the source has come to its end.
    fn expect_end(&mut self, seen: Seen<'_>) -> Result<(), OutOfStep> {
        self.computed.clear();
        match self.pending.clone() {
            None => Ok(()),
            Some(effect) => Err(self.differs(seen, Some(&effect))),
        }
    }

    fn resume(&mut self, value: u64) -> Result<(), OutOfStep> {
        self.evaluator.resume(value)?;
        self.advance()
    }

    fn advance(&mut self) -> Result<(), OutOfStep> {
        self.pending = match self.run()? {
            Pause::Effect(effect) => {
                // Only what a module owns is seen: nothing is known of what others can change.
                if let EffectKind::Read { address, .. } | EffectKind::Write { address, .. } = effect.kind
                    && !self.layout.secret_contains(address)
                {
                    return Err(OutOfStep::Unknown(format!("it uses {address:#06x}, which is not the module's")));
                }
                Some(effect)
            }
            Pause::Done(_) => None,
        };
        Ok(())
    }

    /// Goes on to what the module is to be seen doing; what the Sancus unit is to do on the way is done.
    fn run(&mut self) -> Result<Pause, OutOfStep> {
        loop {
            let pause = self.evaluator.run()?;
            let Pause::Effect(effect) = &pause else { return Ok(pause) };
            match source_crypto::compute(&mut self.evaluator, self.profile, effect)? {
                Some(computed) => self.computed.push(computed),
                None => return Ok(pause),
            }
        }
    }

    fn differs(&self, seen: Seen<'_>, effect: Option<&Effect>) -> OutOfStep {
        let source = self.evaluator.source();
        let places = match seen {
            Seen::Write { address, .. } => source.writes(address),
            Seen::Sent { output, .. } => source.calls(output),
            Seen::Told { function, .. } => source.calls(function),
            Seen::Entered { .. }
            | Seen::Refused { .. }
            | Seen::Accepted { .. }
            | Seen::Read { .. }
            | Seen::Released { .. }
            | Seen::Returned { .. }
            | Seen::Computed => Vec::new(),
        };
        let mut text = format!("{seen}, ");
        let effect = effect.or(self.unsent.as_ref());
        match effect {
            None => text.push_str("where its source does nothing more"),
            Some(effect) => {
                text.push_str("where its source ");
                text.push_str(&self.described(effect));
            }
        }
        if !places.is_empty() {
            let places: Vec<String> = places.iter().map(Location::to_string).collect();
            text.push_str(&format!("; {} would have had to run", places.join(" or ")));
        }
        let place = places.into_iter().next().or_else(|| effect.and_then(|effect| effect.location.clone()));
        OutOfStep::Differs { text, place }
    }

    /// What the source does at an effect, with the line.
    fn described(&self, effect: &Effect) -> String {
        let what = match (&effect.kind, self.sends(effect)) {
            (_, Some((output, data))) => format!("sends {output} {}", hexadecimal(data)),
            (EffectKind::Read { address, .. }, _) => format!("reads {address:#06x}"),
            (EffectKind::Write { address, value, .. }, _) => format!("writes {value:#x} to {address:#06x}"),
            (EffectKind::Call { function, arguments, .. }, _) => {
                let arguments: Vec<String> = arguments.iter().map(u16::to_string).collect();
                format!("calls {function}({})", arguments.join(", "))
            }
        };
        // An output is a function of its own, which the line that sends calls.
        let location = self.sends(effect).and(effect.called_from.as_ref()).or(effect.location.as_ref());
        match location {
            Some(location) => format!("{what} ({location})"),
            None => what,
        }
    }
}

/// Puts down to which input or output a connection leads.
fn note(connections: &mut Vec<(u16, u16)>, connection: u16, io: u16) {
    match connections.iter_mut().find(|(known, _)| *known == connection) {
        Some((_, known)) => *known = io,
        None => connections.push((connection, io)),
    }
}

/// Whether a function was given these arguments, and zeros in the registers of others.
fn is_told(expected: &[u16], told: [u16; 4]) -> bool {
    told.iter().enumerate().all(|(index, told)| told == expected.get(index).unwrap_or(&0))
}

fn hexadecimal(data: &[u8]) -> String {
    data.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl From<EvaluationError> for OutOfStep {
    fn from(error: EvaluationError) -> OutOfStep {
        OutOfStep::Unknown(error.to_string())
    }
}

impl fmt::Display for Seen<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Seen::Entered { entry, .. } => write!(formatter, "begins {entry}()"),
            Seen::Refused { connection } => write!(formatter, "refuses a message of connection {connection}"),
            Seen::Accepted { input, data } => write!(formatter, "begins {input} with {}", hexadecimal(data)),
            Seen::Read { address, value } => write!(formatter, "reads {value:#x} at {address:#06x}"),
            Seen::Write { address, value, .. } => write!(formatter, "writes {value:#x} to {address:#06x}"),
            Seen::Sent { output, data } => write!(formatter, "sends {output} {}", hexadecimal(data)),
            Seen::Released { state } => write!(formatter, "releases the state {}", hexadecimal(state)),
            Seen::Told { function, arguments } => {
                let arguments: Vec<String> = arguments.iter().map(u16::to_string).collect();
                write!(formatter, "calls {function}({})", arguments.join(", "))
            }
            Seen::Returned { .. } => formatter.write_str("goes on after a call"),
            Seen::Computed => formatter.write_str("has the Sancus unit do something"),
        }
    }
}
