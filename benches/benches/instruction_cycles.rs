//! Prints the cycle tables of the Sancus instructions, and renews the file that keeps them.

use std::path::Path;

use benches::instruction_cycles::tables;

fn main() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("instruction-cycles.txt");
    let (before, now) = (std::fs::read_to_string(&path).unwrap_or_default(), tables());
    print!("{now}");
    if before == now {
        println!("\nbenches/instruction-cycles.txt says the same");
    } else {
        std::fs::write(&path, now).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        println!("\nbenches/instruction-cycles.txt has changed: git diff shows how");
    }
}
