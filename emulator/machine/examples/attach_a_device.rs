//! Attaches a device of one's own: a register that counts thousands of cycles.
use machine::peripherals::FunctionDevice;
use machine::{Board, Configuration, Machine, Soc};
use program::image::Image;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let image = Image::assemble("again: mov &0x01a0, &0x0200\n jmp again", 0xf000)?;
    let mut machine = Machine::new(&Configuration::new(Soc::OpenMsp430, Board::Sim))?;
    image.load(&mut machine)?;
    let clock = FunctionDevice::new("thousands", 0x01a0, |cycle| (cycle / 1000) as u16);
    machine.peripherals().attach(Box::new(clock), 0)?;
    machine.run(5500, &mut ());
    assert_eq!(machine.read_word(0x0200), 5);
    Ok(())
}
