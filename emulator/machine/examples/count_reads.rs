//! Counts how often a program reads an address.
use machine::{Board, Configuration, Machine, OnReads, Soc};
use program::image::Image;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let image = Image::assemble("mov #5, r4\n again: add &0x0200, r5\n dec r4\n jnz again\n bis #0x10, sr", 0xf000)?;
    let mut machine = Machine::new(&Configuration::new(Soc::OpenMsp430, Board::Sim))?;
    image.load(&mut machine)?;
    let mut reads = 0;
    machine.run(1000, &mut OnReads(|_cycle, address, _value| reads += u32::from(address == 0x0200)));
    assert_eq!(reads, 5);
    Ok(())
}
