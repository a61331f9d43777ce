//! Several actions that belong together: what the first prepares the next make use of.

use super::{Draw, MOST_DMA_WORDS};
use crate::action::{Action, Hex, HostAction, LinkAction, Meanwhile, NodeAction, Register, can_go_on};
use crate::place::{Boundary, Place};
use crate::scene::SceneModule;
use machine::peripherals::WDTCTL;
use sancus_hw::Key;

/// From a reset to a node that can be talked to again, in microseconds.
const BOOT: (u64, u64) = (60_000, 400_000);
/// What the node's software enables modules with, when it has put their data in place.
const LOADING: &str = "sancus_protect";
/// What modules and the deployer have the node's software do.
const SERVICES: [&str; 7] =
    ["reactive_reserve_output", "reactive_handle_output", "malloc", LOADING, "module_enter", "handle_input", CALLED];
/// Where modules leave to when they call any function of the node's software.
const CALLED: &str = "__unprotected_entry";

/// Actions with their times after the first, in microseconds.
type Together = Vec<(u64, Action)>;

impl Draw<'_> {
    pub(super) fn combined(&mut self) -> Together {
        let Some(index) = self.module(None) else { return Vec::new() };
        let module = self.scene.modules()[index].clone();
        match self.between(0, 99) {
            0..=10 => self.replayed_connection(index),
            11..=16 => self.rerouted(),
            17..=23 => self.after_a_reset(&module),
            24..=29 => self.jump_to_disabling(&module),
            30..=37 => self.overlapping(&module),
            38..=46 => self.prepared(),
            47..=54 => self.service(&module),
            55..=61 => self.stand_in(&module),
            62..=66 => self.unused_key(&module),
            67..=71 => self.long_event(index, &module),
            72..=76 => self.answered_inside(&module),
            _ => self.entered_meanwhile(index, &module),
        }
    }

    /// A connection begins anew, and what was sent over it then is sent again.
    fn replayed_connection(&mut self, module: usize) -> Together {
        let name = self.scene.modules()[module].name.clone();
        let connections = self.scene.connections().iter().filter(|connection| connection.to == module);
        let labels: Vec<String> = connections.map(|connection| connection.label.clone()).collect();
        let connection = self.of(&labels);
        let sent = self.scene.key_commands(&name);
        let back = self.short(0, sent.saturating_sub(1));
        // Commands are numbered: one of this number nobody has sent.
        let number = self.chance(60).then_some(sent);
        let mut actions = vec![(0, HostAction::ReplayKey { module: name, back, number }.into())];
        for _ in 0..self.between(1, 2) {
            let (later, back) = (self.between(10_000, 600_000), self.short(0, 3));
            actions.push((later, LinkAction::Replay { connection: connection.clone(), back }.into()));
        }
        actions
    }

    /// What a module sends to a neighbour is seen, and sent again.
    fn rerouted(&mut self) -> Together {
        let connection = self.connection();
        let mut actions = vec![(0, HostAction::Reroute { connection: connection.clone() }.into())];
        for _ in 0..self.between(1, 3) {
            let back = self.short(0, 2);
            let later = self.between(400_000, 3_000_000);
            actions.push((later, LinkAction::Replay { connection: Some(connection.clone()), back }.into()));
        }
        actions
    }

    /// The node of a module is reset. What is there then is read, taken, or loaded again.
    fn after_a_reset(&mut self, module: &SceneModule) -> Together {
        let mut actions = vec![(0, self.reset(module).into())];
        for _ in 0..self.between(1, 3) {
            let later = self.between(BOOT.0, BOOT.1);
            let action = match self.between(0, 4) {
                0 | 1 => self.all_of_it(module).into(),
                2 | 3 => {
                    let value = Place::Number(self.short(0, 3));
                    let (node, address) = (self.node_of(module), Place::Number(self.device(module)));
                    NodeAction::Write { node, address, values: vec![value], inside: false }.into()
                }
                _ => HostAction::Reload { module: module.name.clone(), bit: None }.into(),
            };
            actions.push((later, action));
        }
        actions
    }

    /// A module is entered where it ends, and its memory is read.
    fn jump_to_disabling(&mut self, module: &SceneModule) -> Together {
        let boundary = if module.disabling.is_some() { Boundary::Disabling } else { Boundary::Public };
        let address = Place::Module { name: module.name.clone(), boundary, offset: 0 };
        let (node, registers) = (self.node_of(module), self.registers(module.node));
        let enter = NodeAction::Enter { node, address, registers, meanwhile: None, inside: false };
        vec![(0, enter.into()), (self.between(1_000, 50_000), self.all_of_it(module).into())]
    }

    /// A module is enabled whose sections have to do with those of another.
    fn overlapping(&mut self, module: &SceneModule) -> Together {
        let other =
            self.module(Some(module.node)).map_or_else(|| module.clone(), |index| self.scene.modules()[index].clone());
        let public = self.stretch(module, Boundary::Public, Boundary::PublicEnd);
        let secret = if self.chance(50) { module } else { &other };
        let secret = match self.between(0, 3) {
            0 => [self.pointer(module.node), self.pointer(module.node)],
            _ => self.stretch(secret, Boundary::Secret, Boundary::SecretEnd),
        };
        let [public_start, public_end] = public;
        let [secret_start, secret_end] = secret;
        let layout = [public_start, public_end, secret_start, secret_end];
        let protect = NodeAction::Protect { node: self.node_of(module), layout, confidential: self.chance(40) };
        vec![(0, protect.into()), (self.between(1_000, 50_000), self.all_of_it(module).into())]
    }

    /// A module is loaded again into memory that somebody has prepared, and called.
    fn prepared(&mut self) -> Together {
        // A module that drives a device, if there is one: what it does with what it finds in its memory shows.
        let drivers: Vec<_> = self.scene.modules().iter().filter(|module| module.register.is_some()).collect();
        let driver = self.of(&drivers).filter(|_| self.chance(60));
        let Some(module) = driver.or_else(|| self.module(None).map(|index| &self.scene.modules()[index])) else {
            return Vec::new();
        };
        if !self.has(module, LOADING) {
            return Vec::new();
        }
        let writes = (0..self.between(1, 8)).map(|_| [self.variable(module), Place::Number(self.short(0, 3))]);
        let writes = writes.collect();
        let (node, service, milliseconds) = (self.node_of(module), LOADING.to_owned(), 2000);
        let mut actions =
            vec![(0, NodeAction::Service { node, service, writes, answer: None, to: None, milliseconds }.into())];
        let mut later = 10_000;
        if self.chance(70) {
            actions.push((later, self.reset(module).into()));
            later += self.between(BOOT.0, BOOT.1);
        }
        actions.push((later, HostAction::Reload { module: module.name.clone(), bit: None }.into()));
        for _ in 0..self.between(1, 3) {
            later += self.between(200_000, 900_000);
            let arguments = vec![Place::Symbol { name: "scratch".into(), offset: 0 }];
            let entry = self.short(3, 6);
            actions.push((
                later,
                NodeAction::CallEntry { module: module.name.clone(), entry, arguments, inside: false }.into(),
            ));
        }
        actions
    }

    /// What a module has the node's software do for it, that does not do, or gives the wrong thing.
    fn service(&mut self, module: &SceneModule) -> Together {
        let Some(service) = self.of(&SERVICES).filter(|service| self.has(module, service)) else { return Vec::new() };
        let service = service.to_owned();
        let answer = match self.between(0, 3) {
            0 => Place::Number(0),
            1 => self.variable(module),
            _ => self.pointer(module.node),
        };
        let answer = (self.chance(80) || !can_go_on(self.scene, module.node, &service)).then_some(answer);
        let writes = match self.between(0, 2) {
            0 => vec![[self.pointer(module.node), self.value()]],
            _ => Vec::new(),
        };
        let milliseconds = self.short(50, 1500);
        let node = self.node_of(module);
        vec![(0, NodeAction::Service { node, service, writes, answer, to: None, milliseconds }.into())]
    }

    /// A module of the attacker's own stands in for the node's software where modules call it.
    fn stand_in(&mut self, module: &SceneModule) -> Together {
        if !self.has(module, CALLED) {
            return Vec::new();
        }
        let scratch = |offset| Place::Symbol { name: "scratch".into(), offset };
        let [start, end, secret, secret_end] = [0x40, 0x50, 0x60, 0x62].map(scratch);
        let values = match self.between(0, 2) {
            // mov #entry, r6; br #module
            0 => vec![0x4036.into(), self.entry().into(), 0x4030.into(), place(module, Boundary::Public, 0)],
            // mov #-1, r6; br r7: it returns.
            _ => vec![0x4336.into(), 0x4700.into()],
        };
        let node = self.node_of(module);
        let write = NodeAction::Write { node: node.clone(), address: start.clone(), values, inside: false };
        let layout = [start.clone(), end, secret, secret_end];
        let protect = NodeAction::Protect { node: node.clone(), layout, confidential: false };
        let (service, answer) = (CALLED.to_owned(), Some(self.pointer(module.node)));
        let milliseconds = self.short(50, 1500);
        let stands = NodeAction::Service { node, service, writes: Vec::new(), answer, to: Some(start), milliseconds };
        vec![(0, write.into()), (5_000, protect.into()), (10_000, stands.into())]
    }

    /// An event that is longer than its input takes: whatever it says is decrypted before its tag is known to be wrong.
    fn long_event(&mut self, index: usize, module: &SceneModule) -> Together {
        let slot = Place::Number(self.slot(index));
        let scratch = Place::Symbol { name: "scratch".into(), offset: 0 };
        let length = Place::Number(2 * self.short(8, 150));
        let arguments = vec![slot, scratch, length];
        let call = NodeAction::CallEntry { module: module.name.clone(), entry: 3, arguments, inside: false };
        vec![(0, call.into())]
    }

    /// A module is asked for the tag of a challenge, which it is to write over its own data.
    fn answered_inside(&mut self, module: &SceneModule) -> Together {
        let challenge = Place::Symbol { name: "scratch".into(), offset: 0 };
        let arguments = vec![challenge, Place::Number(2 * self.short(0, 16)), self.variable(module)];
        let call = NodeAction::CallEntry { module: module.name.clone(), entry: 1, arguments, inside: false };
        vec![(0, call.into())]
    }

    /// An event under a key that nobody has given: zeros. With the first number, for any slot.
    fn unused_key(&mut self, module: &SceneModule) -> Together {
        let Some(event) = self.under_zeros(module) else { return Vec::new() };
        let Hex(event) = event;
        let scratch = || Place::Symbol { name: "scratch".into(), offset: 0 };
        let words = event.chunks(2).map(|pair| Place::Number(u16::from_le_bytes([pair[0], pair[pair.len() - 1]])));
        let write = NodeAction::Write {
            node: self.node_of(module),
            address: scratch(),
            values: words.collect(),
            inside: false,
        };
        let mut actions: Together = vec![(0, write.into())];
        for slot in 0..8 {
            let arguments = vec![Place::Number(slot), scratch(), Place::Number(event.len() as u16)];
            let call = NodeAction::CallEntry { module: module.name.clone(), entry: 3, arguments, inside: false };
            actions.push((10_000 * u64::from(slot + 1), call.into()));
        }
        actions
    }

    fn under_zeros(&mut self, module: &SceneModule) -> Option<Hex> {
        let profile = self.scene.with_machine(module.node, |machine| machine.configuration().profile())??;
        let words: Vec<u8> = (0..self.between(1, 3)).flat_map(|_| self.short(0, 20).to_le_bytes()).collect();
        let wrapped = profile.crypto().wrap(&Key::zero(profile.security()), &[0, 0], &words).ok()?;
        Some(Hex([wrapped.cipher.as_slice(), wrapped.tag.as_bytes()].concat()))
    }

    /// A module is entered, and while it runs something happens.
    fn entered_meanwhile(&mut self, index: usize, module: &SceneModule) -> Together {
        let after = self.short(1, 12) << self.between(0, 8);
        let meanwhile = match self.between(0, 5) {
            0 | 1 => {
                let to = match self.between(0, 4) {
                    0 => place(module, Boundary::Public, 0),
                    _ => self.inside(module.node, false, 0),
                };
                Meanwhile::Interrupt { after, to }
            }
            2 | 3 => {
                let stack = Place::Member {
                    module: module.name.clone(),
                    symbol: "stack_init".into(),
                    offset: -2 * i32::from(self.short(1, 16)),
                };
                let known = self.chance(60) && self.scene.resolve_name(module.node, &stack.to_string()).is_ok();
                let offset = self.within(module.layout.secret_start, module.layout.secret_end);
                let at = if known { stack } else { place(module, Boundary::Secret, offset) };
                Meanwhile::StackGuard { after, at, module: module.name.clone() }
            }
            _ => {
                let address = match self.between(0, 2) {
                    0 => place(module, Boundary::Secret, 0),
                    _ => Place::Number(self.without_memory(module.node)),
                };
                Meanwhile::Listen { address, words: self.short(500, 4000) }
            }
        };
        let address = place(module, Boundary::Public, 0);
        let entered = (0..self.between(1, 4)).map(|time| {
            let (node, address) = (self.node_of(module), address.clone());
            // What one visit leaves on the stack is there in the next.
            let (registers, meanwhile) = (self.arguments(index, module), self.chance(75).then(|| meanwhile.clone()));
            (time * 5_000, NodeAction::Enter { node, address, registers, meanwhile, inside: false }.into())
        });
        entered.collect()
    }

    /// Registers with which a module is entered.
    fn arguments(&mut self, index: usize, module: &SceneModule) -> Vec<(Register, Place)> {
        let mut registers = self.registers(module.node);
        // An event is decrypted: the longest work there is.
        if self.chance(60) {
            registers.retain(|(number, _)| ![6, 7, 12, 13, 14].contains(&u8::from(*number)));
            let scratch = Place::Symbol { name: "scratch".into(), offset: 0x40 };
            let slot = self.slot(index);
            let event = [(6, Place::Number(3)), (12, Place::Number(slot)), (13, scratch), (14, Place::Number(20))];
            registers.extend(event.into_iter().filter_map(|(number, place)| Some((number.try_into().ok()?, place))));
        }
        registers
    }

    /// A slot that a connection of a module has, as the deployer gives them.
    fn slot(&mut self, module: usize) -> u16 {
        let connections = self.scene.connections().iter();
        let slots = connections.filter(|connection| connection.to == module || connection.from == Some(module)).count();
        self.short(0, slots.saturating_sub(1) as u16)
    }

    /// Data of a module: with its own stubs the application's, below the stack, or theirs, above it; else anything in its section.
    fn variable(&mut self, module: &SceneModule) -> Place {
        let (symbol, offset) = match self.between(0, 2) {
            0 | 1 => ("stack", -2 * i32::from(self.short(1, 12))),
            _ => ("stack_init", 2 * i32::from(self.short(0, 40))),
        };
        let member = Place::Member { module: module.name.clone(), symbol: symbol.into(), offset };
        let layout = &module.layout;
        match self.scene.resolve_name(module.node, &member.to_string()) {
            Ok(address) if (layout.secret_start..layout.secret_end).contains(&address) => member,
            _ => place(module, Boundary::Secret, self.within(layout.secret_start, layout.secret_end)),
        }
    }

    /// Whether the software of a module's node has a function: other software may lack it.
    fn has(&self, module: &SceneModule, function: &str) -> bool {
        self.scene.resolve_name(module.node, function).is_ok()
    }

    fn node_of(&self, module: &SceneModule) -> String {
        self.scene.nodes()[module.node].name.clone()
    }

    fn reset(&self, module: &SceneModule) -> NodeAction {
        let (node, address) = (self.node_of(module), Place::Number(WDTCTL));
        NodeAction::Write { node, address, values: vec![Place::Number(0)], inside: false }
    }

    /// A bus master, or code, reads the secret section.
    fn all_of_it(&mut self, module: &SceneModule) -> NodeAction {
        let node = self.node_of(module);
        let words = module.layout.secret_end.wrapping_sub(module.layout.secret_start) / 2;
        let words = words.min(MOST_DMA_WORDS as u16).max(1);
        let address = place(module, Boundary::Secret, 0);
        match self.chance(70) {
            true => NodeAction::DmaRead { node, address, words },
            false => NodeAction::Read { node, address, words, inside: false },
        }
    }

    /// A register of a device, if there is one that has an owner: that of the module.
    fn device(&mut self, module: &SceneModule) -> u16 {
        let devices: Vec<u16> = self.scene.modules().iter().filter_map(|module| module.register).collect();
        let own = module.register.filter(|_| self.chance(70)).or_else(|| self.of(&devices));
        own.unwrap_or_else(|| self.short(0, 0x01ff) & !1)
    }

    /// An address between data and program memory.
    fn without_memory(&mut self, node: usize) -> u16 {
        let between = self.scene.with_machine(node, |machine| {
            let configuration = machine.configuration();
            (configuration.data_memory().end, configuration.program_memory().start)
        });
        let (first, end) = between.unwrap_or_default();
        self.between(first.into(), end.saturating_sub(2).into()) as u16 & !1
    }

    fn within(&mut self, start: u16, end: u16) -> u16 {
        self.short(0, end.wrapping_sub(start).saturating_sub(2)) & !1
    }

    /// Two addresses in or at a section: all of it, nothing, a part, or turned round.
    fn stretch(&mut self, module: &SceneModule, start: Boundary, end: Boundary) -> [Place; 2] {
        match self.between(0, 4) {
            0 => [place(module, start, 0), place(module, start, 0)],
            1 => [place(module, start, 0), place(module, end, 0)],
            2 => [place(module, start, 0), place(module, start, 2 * self.short(1, 16))],
            3 => {
                let offset = 2 * self.short(1, 32);
                [place(module, start, offset), place(module, start, offset + 2 * self.short(1, 16))]
            }
            _ => [place(module, end, 0), place(module, start, 0)],
        }
    }
}

fn place(module: &SceneModule, boundary: Boundary, offset: u16) -> Place {
    Place::Module { name: module.name.clone(), boundary, offset: i32::from(offset) }
}
