//! The crypto unit's datapath, cycle by cycle: the phases of a message as `sponge_wrap.v` sequences them, above the
//! engine that does the work (`spongent_fsm.v` with its datapath, or the AES engine).

use serde::{Deserialize, Serialize};

use crate::aes_engine::AesEngine;
use crate::{Block, Key, Profile, SpongeWrap};

/// What absorbs blocks and yields words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Engine {
    Sponge {
        sponge: SpongeWrap,
        /// Cycles for which a call keeps the engine busy: one per round.
        call: u32,
    },
    Aes(Box<AesEngine>),
}

/// Where in a message the datapath is. Between the idle phases it waits for the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Phase {
    Reset,
    Idle,
    Key,
    AssociatedIdle,
    Associated,
    BodyIdle,
    Body,
    TagIdle,
    Tag,
}

/// What the control unit sets in a cycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct DatapathControl {
    /// Forget the message.
    pub reset: bool,
    /// Take the next block, if idle.
    pub start: bool,
    /// The body is cipher.
    pub unwrap: bool,
    /// The block.
    pub data: u16,
    /// The block is empty.
    pub empty: bool,
    /// The block is the last one of its phase. Looked at when the block is taken and again when it is done.
    pub last: bool,
    /// Bytes of body that follow the associated data. The sponge does not need it.
    pub body_length: u16,
}

/// The datapath.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Datapath {
    engine: Engine,
    phase: Phase,
    /// Cycles, with the present one, in which the engine will still be busy.
    engine_busy: u32,
    /// Words of the key absorbed.
    key_counter: usize,
    key_words: usize,
}

impl Datapath {
    pub fn new(profile: Profile) -> Datapath {
        let security = profile.security();
        let engine = match profile {
            Profile::Spongent64 | Profile::Spongent128 => {
                Engine::Sponge { sponge: SpongeWrap::new(security), call: security.rounds() }
            }
            Profile::Aes128 => Engine::Aes(Box::default()),
        };
        Datapath { engine, phase: Phase::Reset, engine_busy: 0, key_counter: 0, key_words: security.words() }
    }

    /// Whether it has the engine of another.
    pub fn is_like(&self, other: &Datapath) -> bool {
        let engines = match (&self.engine, &other.engine) {
            (Engine::Sponge { sponge, call }, Engine::Sponge { sponge: other, call: calls }) => {
                call == calls && sponge.security() == other.security()
            }
            (Engine::Aes(engine), Engine::Aes(_)) => engine.is_possible(),
            _ => false,
        };
        engines && self.key_words == other.key_words && self.key_counter <= self.key_words
    }

    /// Whether a block is being processed.
    pub fn is_busy(&self) -> bool {
        matches!(self.phase, Phase::Key | Phase::Associated | Phase::Body | Phase::Tag)
    }

    /// Cycles, with the present one, in which the datapath only waits for its engine.
    pub fn engine_busy(&self) -> u32 {
        self.engine_busy
    }

    /// Whether a block taken in this cycle yields a word.
    pub fn output_ready(&self, start: bool) -> bool {
        start && matches!(self.phase, Phase::BodyIdle | Phase::TagIdle)
    }

    /// The word at the output. Undefined, as nobody looks at it, while the engine is busy.
    pub fn output(&self, start: bool, data: u16) -> u16 {
        match (&self.engine, self.phase) {
            (Engine::Sponge { sponge, .. }, Phase::BodyIdle) if start => sponge.output() ^ data,
            (Engine::Sponge { sponge, .. }, _) => sponge.output(),
            (Engine::Aes(engine), Phase::BodyIdle) if start => engine.body_output(data),
            (Engine::Aes(engine), _) => engine.tag_output(),
        }
    }

    /// Whether a word of the key is absorbed in this cycle.
    pub fn absorbs_key(&self, start: bool) -> bool {
        match self.phase {
            Phase::Idle => start,
            Phase::Key => self.engine_busy == 0 && self.key_counter < self.key_words,
            _ => false,
        }
    }

    /// The clock edge. `key` matters only where [`Datapath::absorbs_key`].
    pub fn clock(&mut self, control: &DatapathControl, key: &Key) {
        if control.reset {
            self.phase = Phase::Reset;
            self.engine_busy = 0;
            self.key_counter = 0;
            match &mut self.engine {
                Engine::Sponge { sponge, .. } => sponge.reset(),
                Engine::Aes(engine) => **engine = AesEngine::default(),
            }
            return;
        }
        if self.engine_busy > 0 {
            self.engine_busy -= 1;
            return;
        }
        match self.phase {
            Phase::Reset => self.phase = Phase::Idle,
            Phase::Idle | Phase::Key if self.absorbs_key(control.start) => self.absorb_key(key, control),
            // The first block was given with the start signal; the key goes before it.
            Phase::Key => self.absorb_associated(control),
            Phase::AssociatedIdle if control.start => self.absorb_associated(control),
            Phase::Associated if control.last => {
                self.phase = Phase::BodyIdle;
                if let Engine::Sponge { sponge, .. } = &mut self.engine {
                    sponge.settle();
                }
            }
            Phase::Associated => self.phase = Phase::AssociatedIdle,
            Phase::BodyIdle if control.start => self.pass_body(control),
            Phase::Body => self.phase = if control.last { Phase::TagIdle } else { Phase::BodyIdle },
            Phase::TagIdle if control.start => self.squeeze_tag(),
            Phase::Tag => self.phase = Phase::TagIdle,
            Phase::Idle | Phase::AssociatedIdle | Phase::BodyIdle | Phase::TagIdle => {}
        }
    }

    /// Passes `cycles` of the cycles in which only the engine works.
    pub fn skip(&mut self, cycles: u32) {
        self.engine_busy = self.engine_busy.saturating_sub(cycles);
    }

    fn absorb_key(&mut self, key: &Key, control: &DatapathControl) {
        let word = key.word(self.key_counter);
        self.key_counter += 1;
        let last = self.key_counter == self.key_words;
        self.phase = Phase::Key;
        self.engine_busy = match &mut self.engine {
            Engine::Sponge { sponge, call } => {
                sponge.key(block(&DatapathControl { data: word, ..*control }), last);
                *call
            }
            Engine::Aes(engine) => engine.key(word, last),
        };
    }

    fn absorb_associated(&mut self, control: &DatapathControl) {
        self.phase = Phase::Associated;
        self.engine_busy = match &mut self.engine {
            Engine::Sponge { sponge, call } => {
                sponge.associated_data(block(control), control.last);
                *call
            }
            Engine::Aes(engine) => engine.associated_data(control.data, control.last, control.body_length),
        };
    }

    fn pass_body(&mut self, control: &DatapathControl) {
        self.phase = Phase::Body;
        self.engine_busy = match &mut self.engine {
            Engine::Sponge { sponge, call } => {
                sponge.body(block(control), control.last, control.unwrap);
                *call
            }
            Engine::Aes(_) if control.empty => 1,
            Engine::Aes(engine) => engine.body(control.data, control.unwrap),
        };
    }

    fn squeeze_tag(&mut self) {
        self.phase = Phase::Tag;
        self.engine_busy = match &mut self.engine {
            Engine::Sponge { sponge, call } => {
                sponge.tag();
                *call
            }
            Engine::Aes(engine) => engine.tag(),
        };
    }
}

fn block(control: &DatapathControl) -> Block {
    if control.empty { Block::EMPTY } else { Block::word(control.data) }
}
