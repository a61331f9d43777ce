//! temp
use emulator::*;
use std::io::Read;
struct T(String);
impl Observer for T {
    fn boundary(&mut self, b: &Boundary<'_>) {
        use std::fmt::Write;
        write!(self.0, "@I {} {:04x} {}", b.cycle, b.program_counter, b.interrupt_entry as u8).unwrap();
        for r in &b.registers[1..] {
            write!(self.0, " {:04x}", r).unwrap();
        }
        self.0.push('\n');
    }
    fn write(&mut self, c: Cycle, a: u16, l: Lanes, v: u16) {
        use std::fmt::Write;
        let l = match l {
            Lanes::Low => "01",
            Lanes::High => "10",
            Lanes::Both => "11",
        };
        writeln!(self.0, "@W {c} {a:04x} {l} {v:04x}").unwrap();
    }
    fn violation(&mut self, c: Cycle) {
        use std::fmt::Write;
        writeln!(self.0, "@V {c}").unwrap();
    }
}
fn gz(p: &str) -> Vec<u8> {
    let mut v = vec![];
    flate2::read::MultiGzDecoder::new(std::fs::File::open(p).unwrap()).read_to_end(&mut v).unwrap();
    v
}
fn main() {
    let dir = "/work/shared/golden";
    let filt: Vec<String> = std::env::args().skip(1).collect();
    let mut ok = 0;
    let mut bad = 0;
    let mut n = 0u64;
    let mut names: Vec<_> = std::fs::read_dir(dir)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .filter(|n| n.ends_with(".trace.gz"))
        .collect();
    names.sort();
    for name in names {
        if !filt.is_empty() && !filt.iter().any(|f| name.contains(f.as_str())) {
            continue;
        }
        let parts: Vec<_> = name.split('.').collect();
        let soc = match parts[1] {
            "s64" => Soc::Sancus64,
            "s128" => Soc::Sancus128,
            "aion64" => Soc::Aion64,
            _ => Soc::Aion128,
        };
        let text = String::from_utf8(gz(&format!("{dir}/{name}"))).unwrap();
        let lines: Vec<&str> = text.lines().take_while(|l| l.starts_with('@')).collect();
        let image = gz(&format!("{dir}/{}.bin.gz", parts[0]));
        let mut conf = Configuration::new(soc, Board::Sim);
        conf.cpu_off_limit = None;
        let mut m = Machine::new(&conf).unwrap();
        for (i, w) in image.chunks(2).enumerate() {
            m.write_word(0x5c00 + 2 * i as u16, w[0] as u16 | (w[1] as u16) << 8);
        }
        let last: u64 =
            lines.iter().rev().find(|l| l.starts_with("@I")).unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        if std::env::var("EXACT").is_ok() {
            m.set_engine(Engine::Exact);
        }
        let mut t = T(String::new());
        m.run(last + 1, &mut t);
        let got: Vec<&str> = t.0.lines().collect();
        let mut diff = None;
        for (i, l) in lines.iter().enumerate() {
            let c: u64 = l.split(' ').nth(1).unwrap().parse().unwrap();
            if c > last {
                break;
            }
            if got.get(i) != Some(l) {
                diff = Some(i);
                break;
            }
            if l.starts_with("@I") {
                n += 1;
            }
        }
        match diff {
            None => ok += 1,
            Some(i) => {
                bad += 1;
                println!("{name}: line {i}\n   want {}\n   got  {:?}", lines[i], got.get(i));
                if filt.len() > 0 {
                    for k in i.saturating_sub(4)..i {
                        println!("      {}", lines[k]);
                    }
                }
            }
        }
    }
    println!("ok {ok} bad {bad} instructions {n}");
}
