//! Writes random programs as raw images, for the RTL to run: `random_modules FIRST LAST DIRECTORY`.

use tests::module_programs;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [first, last, directory] = arguments.as_slice() else {
        return Err("give the first and the last seed, and a directory".into());
    };
    for seed in first.parse()?..=last.parse::<u64>()? {
        std::fs::write(format!("{directory}/{seed}.bin"), module_programs::random(seed).bytes())?;
        std::fs::write(format!("{directory}/{seed}.s"), module_programs::source(seed))?;
    }
    Ok(())
}
