//! The memory backbone: who gets which memory in a cycle, and what the buses hold afterwards (`omsp_mem_backbone.v`).

use sancus_hw::Violation;
use serde::{Deserialize, Serialize};

use super::{Access, Sancus};
use crate::bus::{Cycle, Lanes};
use crate::gate::Gate;
use crate::memory::{Memory, Region};
use crate::peripherals::{DmaRequest, Peripherals, Strobe, Transfer};

/// Which memory answers a read (`eu_mdb_in_sel`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Answer {
    #[default]
    Data,
    Peripheral,
    Program,
}

/// What a DMA master gets for its request in a cycle.
#[derive(Clone, Copy, Debug)]
struct Response {
    ready: bool,
    /// The data of the request before.
    data: u16,
    violation: Option<Violation>,
}

/// The backbone's registers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Backbone {
    /// Address last read or written in program memory: its output shows that word.
    program_address: u16,
    /// The same for data memory.
    data_address: u16,
    /// `per_dout_val`
    peripheral_data: u16,
    /// `eu_mdb_in_sel`
    answer: Answer,
    /// `do_mask_eu`: reads give zero since a violation.
    masked: bool,
    /// `fe_pmem_en_dly`: the front end fetched in the previous cycle.
    fetched_before: bool,
    /// `pmem_dout_bckup`, `pmem_dout_bckup_sel`
    saved: Option<u16>,
    /// `pmem_busy`: the fetch lost program memory to the execution unit and is repeated.
    delayed: bool,
    /// Source and cycle of the DMA read whose data is due.
    dma_answer: Option<Answer>,
}

impl Backbone {
    /// Address last accessed in data memory, whose bit 0 says nothing.
    pub(crate) fn data_address(&self) -> u16 {
        self.data_address
    }

    /// Whether the word at `address` of program memory is being fetched and nothing else is under way.
    pub(crate) fn fetches(&self, address: u16) -> bool {
        self.program_address == address
            && self.saved.is_none()
            && !self.delayed
            && !self.masked
            && self.fetched_before
            && self.dma_answer.is_none()
    }

    /// Whether the front end has not fetched for a cycle and has nothing to repeat.
    pub(crate) fn is_still(&self) -> bool {
        !self.fetched_before && !self.delayed && self.dma_answer.is_none()
    }

    /// Whether the execution unit accessed peripherals in the cycle before.
    pub(crate) fn is_with_peripherals(&self) -> bool {
        self.answer == Answer::Peripheral
    }

    /// Whether reads give zeros.
    pub(crate) fn is_masked(&self) -> bool {
        self.masked
    }

    /// The state after cycles in which the word at `address` of a memory is read over and over, or nothing.
    pub(crate) fn repeat_read(&mut self, address: Option<u16>, memory: &Memory) {
        self.answer = match address.map(|address| (address, memory.region(address))) {
            Some((address, Region::Program)) => {
                self.program_address = address;
                Answer::Program
            }
            Some((address, Region::Data)) => {
                self.data_address = address;
                self.masked = false;
                Answer::Data
            }
            _ => Answer::Data,
        };
    }

    /// Begins a cycle in which the word at `fetch` arrives from program memory.
    pub(crate) fn enter_boundary(&mut self, fetch: u16, data_address: u16) {
        *self = Backbone {
            program_address: fetch,
            data_address,
            peripheral_data: self.peripheral_data,
            fetched_before: true,
            ..Backbone::default()
        };
    }

    /// Stops fetching: the word at `fetch` of program memory has arrived and is kept.
    pub(crate) fn fall_asleep(&mut self, fetch: u16, data_address: u16, memory: &Memory) {
        self.enter_boundary(fetch, data_address);
        self.fetched_before = false;
        self.saved = Some(self.program_output(memory));
    }

    /// The word that is kept while nothing is fetched and nothing else is under way.
    pub(crate) fn kept_word(&self) -> Option<u16> {
        self.saved.filter(|_| self.is_still() && !self.masked)
    }

    /// The execution unit sees this word in the next cycle.
    pub(super) fn answer_with(&mut self, word: u16) {
        self.answer = Answer::Peripheral;
        self.peripheral_data = word;
        self.masked = false;
    }

    /// The state after a PUC; the memories' output registers are not reset.
    pub(super) fn power_up_clear(&self) -> Backbone {
        Backbone { program_address: self.program_address, data_address: self.data_address, ..Backbone::default() }
    }

    /// `fe_mdb_in`: the word the front end sees.
    pub(super) fn fetched(&self, memory: &Memory) -> u16 {
        self.saved.unwrap_or_else(|| self.program_output(memory))
    }

    /// `eu_mdb_in`: the word the execution unit sees.
    pub(crate) fn read_data(&self, memory: &Memory) -> u16 {
        if self.masked {
            return 0;
        }
        self.answer_data(self.answer, memory)
    }

    fn answer_data(&self, answer: Answer, memory: &Memory) -> u16 {
        match answer {
            Answer::Program => self.program_output(memory),
            Answer::Peripheral => self.peripheral_data,
            Answer::Data => self.data_output(memory),
        }
    }

    fn program_output(&self, memory: &Memory) -> u16 {
        memory.word(self.program_address)
    }

    fn data_output(&self, memory: &Memory) -> u16 {
        memory.word(self.data_address)
    }

    /// Whether the last fetch is to be repeated.
    pub(super) fn fetch_delayed(&self) -> bool {
        self.delayed
    }

    /// Whether an access writes program memory (`pmem_writing`), if no violation masks it.
    pub(super) fn writes_program(&self, memory: &Memory, access: &Access) -> bool {
        access.lanes.is_some() && memory.region(access.address) == Region::Program
    }

    /// Writes data or program memory.
    pub(crate) fn write_memory(&self, memory: &mut Memory, access: Option<Access>) {
        if let Some(Access { address, lanes: Some(lanes), data }) = access
            && matches!(memory.region(address), Region::Data | Region::Program)
        {
            memory.set_noted(address, data, lanes);
        }
    }

    /// The clock edge: performs the accesses but for [`Backbone::write_memory`]. `masked` is `sm_violation`: memory does not see the
    /// access, peripherals do unless they are guarded. `accepted` is the interrupt that the core accepts in this cycle.
    #[expect(clippy::too_many_arguments, reason = "the signals of one cycle")]
    pub(super) fn clock(
        &mut self,
        now: Cycle,
        memory: &mut Memory,
        peripherals: &mut Peripherals,
        access: Option<Access>,
        fetch: Option<u16>,
        masked: bool,
        accepted: Option<u8>,
        sancus: Option<&Sancus>,
    ) -> Option<Violation> {
        let fetched_address = self.program_address;
        let fetch = fetch.filter(|&address| memory.region(address) == Region::Program);
        let region = access.map(|access| memory.region(access.address));
        let data_request = region == Some(Region::Data);
        let program_access = region == Some(Region::Program) && !masked;
        let has = |gate| sancus.is_some_and(|sancus| sancus.gates.contains(gate));
        let guarded = masked && has(Gate::Peripheral);
        let peripheral_access = region == Some(Region::Peripheral) && !guarded;

        let busy = |region| match region {
            Region::Data => data_request,
            Region::Program => program_access || fetch.is_some(),
            Region::Peripheral => peripheral_access,
            Region::Unmapped => false,
        };
        let mut strobe = Strobe { accepted, ..Strobe::default() };
        let due = self.dma_answer.take();
        let request = peripherals.dma_request(now);
        let response = request.map(|request| self.grant(&request, due, memory, busy, &mut strobe, sancus));

        self.answer = Answer::Data;
        if let Some(Access { address, lanes, data }) = access {
            if peripheral_access {
                self.answer = Answer::Peripheral;
                strobe.transfer = transfer(address, lanes, data);
            } else if region == Some(Region::Unmapped) && has(Gate::Unmapped) {
                self.answer = Answer::Peripheral;
            } else if program_access || (data_request && !masked) {
                if program_access {
                    self.answer = Answer::Program;
                    self.program_address = address;
                } else {
                    self.data_address = address;
                }
            }
        }
        self.peripheral_data = peripherals.strobe(strobe, now);
        if let Some(Response { ready, data, .. }) = response {
            peripherals.dma_response(now, ready, data);
        }
        if masked {
            self.masked = true;
        } else if data_request || (access.is_some() && has(Gate::Mask)) {
            self.masked = false;
        }

        if let (Some(address), false) = (fetch, program_access) {
            self.program_address = address;
        }
        self.delayed = fetch.is_some() && program_access;
        match (fetch.is_some(), self.fetched_before) {
            (false, true) => self.saved = Some(memory.word(fetched_address)),
            (true, false) => self.saved = None,
            _ => {}
        }
        self.fetched_before = fetch.is_some();
        response.and_then(|response| response.violation)
    }

    /// The DMA master gets what the CPU leaves free in this cycle (`ext_dmem_en`, `ext_pmem_en`, `ext_per_en`), but no
    /// section of a module: then the answer is an error, which to the master looks like zeros. `due` is where the answer
    /// to the request before comes from. What it does to peripherals becomes part of the cycle's `strobe`.
    fn grant(
        &mut self,
        request: &DmaRequest,
        due: Option<Answer>,
        memory: &mut Memory,
        busy: impl Fn(Region) -> bool,
        strobe: &mut Strobe,
        sancus: Option<&Sancus>,
    ) -> Response {
        let address = request.address;
        let violation =
            sancus.and_then(|sancus| sancus_hw::check_direct_memory_access(&sancus.modules, address, sancus.rules));
        let data = match (due, violation) {
            (Some(answer), None) => self.answer_data(answer, memory),
            _ => 0,
        };
        let region = memory.region(address);
        let ready = violation.is_some() || !busy(region);
        if ready && violation.is_none() {
            // Where no memory is, data memory answers (ext_mem_din_sel).
            let gated = sancus.is_some_and(|sancus| sancus.gates.contains(Gate::Unmapped));
            let stray = (!gated).then_some(Answer::Data);
            self.dma_answer = self.access_for_dma(request, memory, region, strobe).or(stray);
        }
        Response { ready, data, violation }
    }

    fn access_for_dma(
        &mut self,
        request: &DmaRequest,
        memory: &mut Memory,
        region: Region,
        strobe: &mut Strobe,
    ) -> Option<Answer> {
        let DmaRequest { address, write, data } = *request;
        match region {
            Region::Data => self.data_address = address,
            Region::Program => self.program_address = address,
            Region::Peripheral => {
                *strobe = Strobe { transfer: transfer(address, write, data), overheard: Some(data), ..*strobe };
                return Some(Answer::Peripheral);
            }
            Region::Unmapped => return None,
        }
        if let Some(lanes) = write {
            memory.set_noted(address, data, lanes);
        }
        Some(if region == Region::Data { Answer::Data } else { Answer::Program })
    }
}

fn transfer(address: u16, lanes: Option<Lanes>, value: u16) -> Transfer {
    let address = address & !1;
    match lanes {
        Some(lanes) => Transfer::Write { address, value, lanes },
        None => Transfer::Read { address },
    }
}
