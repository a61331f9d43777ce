//! Stops in a function, and reads the data of the module that runs there.
use machine::{Board, Configuration, Machine, Soc, Stop};
use program::image::Image;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let image = Image::assemble(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/vault.s")), 0x5c00)?;
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Sim))?;
    image.load(&mut machine)?;
    machine.set_breakpoint(image.symbol("sealed").ok_or("no such function")?.address);
    assert_eq!(machine.run(1_000_000, &mut ()), Stop::Breakpoint);
    let vault = image.module(&machine, "vault").ok_or("no such module")?;
    let layout = vault.layout();
    let data = machine.read_bytes(layout.secret_start, layout.secret_start + 4);
    println!("module {} with the key {} has {data:02x?}", vault.id(), vault.key());
    assert_eq!(data, [0xef, 0xbe, 0, 0]);
    Ok(())
}
