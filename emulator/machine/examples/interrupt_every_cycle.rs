//! Interrupts a program in every cycle of a window, each time in a copy of the machine, and measures the latency.
use machine::{Board, Configuration, Machine, Soc};
use program::image::Image;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let program = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/busy.s"));
    let image = Image::assemble(program, 0xf000)?;
    let mut machine = Machine::new(&Configuration::new(Soc::OpenMsp430, Board::Sim))?;
    image.load(&mut machine)?;
    machine.set_breakpoint(image.symbol("handler").ok_or("no handler")?.address);
    machine.run(100, &mut ());
    for cycle in machine.cycle() + 1..machine.cycle() + 9 {
        let mut copy = machine.clone();
        copy.raise_interrupt(9, cycle)?;
        copy.run(cycle + 100, &mut ());
        println!("raised in cycle {cycle}, handled {} cycles later", copy.cycle() - cycle);
    }
    Ok(())
}
