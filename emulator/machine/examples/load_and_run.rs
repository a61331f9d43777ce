//! Loads a program and runs it to its end.
use machine::peripherals::Port;
use machine::{Board, Configuration, Machine, NEVER, Soc};
use program::loader;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../firmware/prebuilt/arithmetic.elf");
    let image = loader::load_file(file.as_ref())?;
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Sim))?;
    image.load(&mut machine)?;
    let stop = machine.run(NEVER, &mut ());
    let events = machine.take_events();
    let text: Vec<u8> = events.iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
    println!("{stop:?} in cycle {}:\n{}", machine.cycle(), String::from_utf8_lossy(&text));
    Ok(())
}
