//! Branches, calls and returns to where the code computes, within a region and out of it.

use cranelift_codegen::ir::{Block as Label, InstBuilder, Value};
use cranelift_frontend::Switch;

use super::emit::{Emitter, Pending};
use super::operands::Place;
use crate::engine::slot::Slot;

/// What a call puts on the stack: its place there, and the word.
type Pushed = (Place, Value);

impl Emitter<'_> {
    /// Writes what a call puts on the stack.
    pub(super) fn push(&mut self, pushed: Option<Pushed>, slot: &Slot) {
        if let Some((place, word)) = pushed {
            self.store_to(place, word, false, slot.last_access);
        }
    }

    /// Goes on at an address that is not known before, after all of the block has been done but for what a call pushes; or leaves
    /// at `stop`, where nothing of the instruction has been done, if there is no code for it.
    pub(super) fn go_to_computed(&mut self, slot: &Slot, target: Value, stop: Label, pushed: Option<Pushed>) {
        let guesses = self.plan.guesses.get(&self.address).map_or(&[][..], Vec::as_slice);
        let elsewhere = self.builder.create_block();
        let arrivals: Vec<(u16, Label)> = guesses.iter().map(|guess| (*guess, self.builder.create_block())).collect();
        let mut switch = Switch::new();
        arrivals.iter().for_each(|(guess, label)| switch.set_entry(u128::from(*guess), *label));
        switch.emit(&mut self.builder, target, elsewhere);
        let pending = self.pending;
        for (guess, arrival) in arrivals {
            self.pending = pending;
            self.builder.seal_block(arrival);
            self.builder.switch_to_block(arrival);
            self.push(pushed, slot);
            self.go_to(guess);
        }
        self.pending = pending;
        self.builder.seal_block(elsewhere);
        self.builder.switch_to_block(elsewhere);
        let (is_there, code) = self.find(target);
        let go = self.builder.create_block();
        self.builder.ins().brif(is_there, go, &[], stop, &[]);
        self.builder.seal_block(go);
        self.builder.switch_to_block(go);
        self.push(pushed, slot);
        let exit = self.exit_to_code(target, code);
        self.builder.ins().jump(exit, &[]);
        self.pending = Pending::default();
    }
}
