//! Interrupts a program in every cycle of a window, each time in a copy of the machine, and measures the latency.
use machine::{Board, Configuration, Machine, Soc};
use program::image::Image;

const PROGRAM: &str = "mov #0x1000, sp\n eint\n again: mov &0x0200, &0x0202\n jmp again\n handler: reti
                       .org 0xfff2\n .word handler";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let image = Image::assemble(PROGRAM, 0xf000)?;
    let mut machine = Machine::new(&Configuration::new(Soc::OpenMsp430, Board::Sim))?;
    image.load(&mut machine)?;
    machine.set_breakpoint(image.symbol("handler").ok_or("no handler")?.address);
    machine.run(100, &mut ());
    for cycle in machine.cycle() + 1..machine.cycle() + 9 {
        let mut copy = machine.clone();
        copy.raise_interrupt(9, cycle)?;
        println!(
            "raised in cycle {cycle}: {:?}, {} cycles later",
            copy.run(cycle + 100, &mut ()),
            copy.cycle() - cycle
        );
    }
    Ok(())
}
