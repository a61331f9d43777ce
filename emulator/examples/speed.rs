//! temp
use emulator::*;
use std::time::Instant;
fn main() {
    for (name, prog) in [
        ("alu", vec![0x40b2u16, 0x5a80, 0x0120, 0x5607, 0xe708, 0x5318, 0x8315, 0x3ffb]),
        (
            "mem",
            vec![
                0x40b2, 0x5a80, 0x0120, 0x4034, 0x0200, 0x4495, 0x0004, 0x0006, 0x5294, 0x0210, 0x0008, 0x4415, 0x8354,
                0x0002, 0x23f6,
            ],
        ),
        (
            "call",
            vec![
                0x40b2, 0x5a80, 0x0120, 0x4031, 0x4000, 0x12b0, 0x5c14, 0x5315, 0x3ffc, 0x4303, 0x5316, 0x1207, 0x4137,
                0x4130,
            ],
        ),
    ] {
        let mut m = Machine::new(&Configuration::new(Soc::Sancus64, Board::Fpga)).unwrap();
        if std::env::var("EXACT").is_ok() {
            m.set_engine(Engine::Exact);
        }
        for (i, w) in prog.iter().enumerate() {
            m.write_word(0x5c00 + 2 * i as u16, *w);
        }
        m.write_word(0xfffe, 0x5c00);
        let t = Instant::now();
        m.run(200_000_000, &mut ());
        let s = t.elapsed().as_secs_f64();
        println!(
            "{name}: {} instr {:.1} M instr/s {:.1} Mcyc/s pc {:04x}",
            m.statistics().instructions,
            m.statistics().instructions as f64 / s / 1e6,
            m.cycle() as f64 / s / 1e6,
            m.registers()[0]
        );
    }
}
