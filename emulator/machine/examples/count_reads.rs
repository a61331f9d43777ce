//! Counts how often a program reads an address.
use machine::{Board, Configuration, Cycle, Machine, Observer, Soc};
use program::image::Image;

#[derive(Default)]
struct Reads(u32);

impl Observer for Reads {
    fn read(&mut self, _cycle: Cycle, address: u16, _value: u16) {
        self.0 += u32::from(address == 0x0200);
    }

    fn observes_reads(&self) -> bool {
        true
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let image = Image::assemble("mov #5, r4\n again: add &0x0200, r5\n dec r4\n jnz again\n bis #0x10, sr", 0xf000)?;
    let mut machine = Machine::new(&Configuration::new(Soc::OpenMsp430, Board::Sim))?;
    image.load(&mut machine)?;
    let mut reads = Reads::default();
    machine.run(1000, &mut reads);
    assert_eq!(reads.0, 5);
    Ok(())
}
