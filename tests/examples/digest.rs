//! Prints the digest of a trace up to a cycle: `digest TRACE END`.

use tests::digest::Digest;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [trace, end] = arguments.as_slice() else {
        return Err("give a trace, and the cycle before which it ends".into());
    };
    let mut digest = Digest::until(end.parse()?);
    for record in program::trace::open(trace.as_ref())? {
        digest.add(&record?);
    }
    print!("{digest}");
    Ok(())
}
