//! Where the node software of this project will put modules: a model of firmware/os/loader.c, module.c and heap.c that knows how
//! much is used even if there is not as much. A test compares it with what nodes do.

use std::ops::Range;

use descriptors::{Binary, Placement};
use machine::DATA_MEMORY_BASE;
use program::image::{Image, VECTORS};

/// Bytes that a driver may have of data memory (module.c: memory_of_driver).
pub(super) const DRIVER_MEMORY: u64 = 512;
/// Bytes of data memory that are left for the stack (heap.c: STACK_SIZE).
const STACK_SIZE: u64 = 1024;
/// Bytes before each block of the heap, and of the smallest block (heap.c: HEADER, struct block).
const HEADER: u64 = 2;
const SMALLEST_BLOCK: u64 = 4;
/// Bytes of what a node keeps of a module (module.h: struct module), of a connection (connection.h: struct connection) and of a
/// registered entry point (event_manager.c: struct periodic).
const MODULE: u64 = 20;
const CONNECTION: u64 = 46;
const PERIODIC: u64 = 16;
/// Bytes of the command that gives a module the key of a connection, without the key and its tag (protocol/message.rs: set_key).
const SET_KEY: u64 = 10;
/// Bytes of the question for who a module is, and of its answer without the tag (deployer/loading.rs).
const QUESTION: u64 = 22;
const IDENTITY: u64 = 10;
/// What no section of any node exceeds.
const MOST: u64 = 0x1_0000;
/// Where the model's memory ends: beyond all that files can ask for.
const END: u64 = 1 << 62;

/// The memory of a node that modules are loaded into, one after another.
pub(super) struct NodeMemory {
    /// Where program memory is free after the node software, and before it, if the hardware has more than that is linked for.
    program: u64,
    before: Range<u64>,
    /// What the hardware has free of both.
    program_sizes: [u64; 2],
    /// Whether modules were too large for what is left before the node software.
    passed: bool,
    /// The most that was needed after the node software, files included.
    program_needed: u64,
    /// What there is of data memory.
    pub(super) data_size: u64,
    /// Bytes of data memory that the program is linked for.
    pub(super) ram_needed: u64,
    /// The most that a driver needed of its memory.
    pub(super) driver_needed: u64,
    heap: Heap,
}

impl NodeMemory {
    /// The memory of a node with this program and so many bytes of program memory; `None` if the program is not the node software.
    pub(super) fn of(image: &Image, program_memory_size: u32) -> Option<NodeMemory> {
        let address = |name: &str| {
            let symbol = image.symbols.iter().find(|symbol| symbol.name == name);
            symbol.map(|symbol| u64::from(symbol.address))
        };
        address("driver_memory")?;
        let (start, program) = (address("__program_start")?, address("__program_end")?);
        // The hardware tells kilobytes (module.c: program_begin).
        let begin = 0x1_0000 - u64::from(program_memory_size) / 1024 * 1024;
        let before = begin.min(start)..start;
        let (heap, stack) = (address("__bss_end")?, address("__stack")?);
        Some(NodeMemory {
            program,
            program_sizes: [start - before.start, u64::from(VECTORS).checked_sub(program)?],
            before,
            passed: false,
            data_size: stack.checked_sub(heap + STACK_SIZE)?,
            ram_needed: stack.checked_sub(u64::from(DATA_MEMORY_BASE))?,
            program_needed: 0,
            driver_needed: 0,
            heap: Heap { start: heap, free: std::iter::once(heap..END).collect(), end: heap },
        })
    }

    /// What was needed of program memory, and what there is.
    pub(super) fn program(&self) -> (u64, u64) {
        let [before, after] = self.program_sizes;
        // What is left before the node software is of no use if a module or a file has to go after it.
        let used =
            before - if self.passed || self.program_needed > after { 0 } else { self.before.end - self.before.start };
        (used + self.program_needed, before + after)
    }

    /// The most that was needed of data memory.
    pub(super) fn data_needed(&self) -> u64 {
        self.heap.end - self.heap.start
    }

    /// Loads the module that is known by `name` to the node, with a command whose payload has so many bytes. Returns where its
    /// sections are, if everything fits.
    pub(super) fn load(&mut self, name: &str, binary: &Binary, payload: usize) -> Placement {
        let (mut program_size, mut data_size) = (0, 0);
        for section in binary.loaded_sections() {
            let size = if section.executable { &mut program_size } else { &mut data_size };
            *size += section.size.min(MOST) + section.alignment.min(MOST);
        }
        let program_size = u64::next_multiple_of(program_size, 2);
        // The command waits at the end of program memory, at an even address, and the module must not reach its file.
        let command = (payload as u64).next_multiple_of(2);
        let before_file = (name.len() as u64 + 3) & !1;
        let is_before = program_size <= self.before.end - self.before.start;
        self.passed |= !is_before;
        let used = self.program_sizes[1] - (u64::from(VECTORS) - self.program);
        let beside = if is_before { 0 } else { program_size + command - before_file };
        self.program_needed = self.program_needed.max(used + command.max(beside));

        let module_name = self.heap.take(name.len() as u64 + 1);
        self.heap.take(MODULE);
        let addresses = self.heap.take(2 * binary.sent_section_count() as u64);
        let mut data = match binary.is_driver() {
            true => {
                self.driver_needed = self.driver_needed.max(data_size);
                u64::from(DATA_MEMORY_BASE)
            }
            false => self.heap.take(data_size).start + HEADER,
        };
        let taken = if is_before { &mut self.before.start } else { &mut self.program };
        let (mut program, mut placement) = (*taken, Placement::default());
        *taken += program_size;
        for section in binary.loaded_sections() {
            let next = if section.executable { &mut program } else { &mut data };
            let address = next.next_multiple_of(section.alignment.clamp(1, MOST));
            *next = address + section.size.min(MOST);
            placement.set_section(&section.name, address as u16);
        }
        self.heap.give_back(addresses);
        self.heap.give_back(module_name);
        placement
    }

    /// Has a module prove itself, which takes memory for the question and the answer.
    pub(super) fn attest(&mut self, key_bytes: u64) {
        let blocks = [self.heap.take(QUESTION), self.heap.take(IDENTITY + key_bytes)];
        blocks.into_iter().for_each(|block| self.heap.give_back(block));
    }

    /// Connects, while the command waits in memory.
    pub(super) fn connect(&mut self, key_bytes: u64) {
        let command = self.heap.take(SET_KEY + 2 * key_bytes);
        self.heap.take(CONNECTION);
        self.heap.give_back(command);
    }

    /// Has an entry point called again and again.
    pub(super) fn register(&mut self) {
        self.heap.take(PERIODIC);
    }
}

/// A heap without an end.
struct Heap {
    start: u64,
    /// Ascending, with something taken between each two.
    free: Vec<Range<u64>>,
    /// The end of the last block that was ever taken.
    end: u64,
}

impl Heap {
    /// Takes the first free block that is large enough. Its header is part of it.
    fn take(&mut self, size: u64) -> Range<u64> {
        let size = (size + HEADER).next_multiple_of(2).max(SMALLEST_BLOCK);
        // The last block is always large enough.
        let place = self.free.iter().position(|block| block.end - block.start >= size).unwrap_or(self.free.len() - 1);
        let block = &mut self.free[place];
        let start = block.start;
        block.start += size;
        let mut taken = start..block.start;
        if block.end - block.start < SMALLEST_BLOCK {
            taken.end = block.end;
            self.free.remove(place);
        }
        self.end = self.end.max(taken.end);
        taken
    }

    fn give_back(&mut self, block: Range<u64>) {
        let place = self.free.partition_point(|other| other.start < block.start);
        self.free.insert(place, block);
        let joined = self.free.drain(..).fold(Vec::new(), |mut joined: Vec<Range<u64>>, block| {
            match joined.last_mut().filter(|last| last.end == block.start) {
                Some(last) => last.end = block.end,
                None => joined.push(block),
            }
            joined
        });
        self.free = joined;
    }
}
