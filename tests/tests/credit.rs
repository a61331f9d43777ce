//! The account of the prepaid meter, by its C: what it does with measurements, tariffs, credit and modes over their whole ranges is
//! what numbers without limits give.

use std::sync::Arc;

use firmware::prebuilt::MODULES;
use module_source::{EffectKind, Evaluator, ModuleSource, Pause};
use proptest::prelude::*;

/// Something that reaches CREDIT (`firmware/modules/prepaid/prepaid.h`).
#[derive(Clone, Debug)]
enum Happening {
    Measurement { time: u32, imported: u32, power: u16 },
    TopUp(i32),
    Mode { prepaid: u16, supply: u16, threshold: i32, emergency: i32 },
    Tariff { valid_from: u32, day: u16, night: u16, begins: u16, ends: u16 },
    Lend,
}
use Happening::{Lend, Measurement, Mode, Tariff, TopUp};

#[derive(Clone, Copy, Debug, Default)]
struct Prices {
    valid_from: u32,
    day: u16,
    night: u16,
    begins: u16,
    ends: u16,
}

/// CREDIT as it should be.
#[derive(Debug, Default)]
struct Account {
    balance: i64,
    prepaid: bool,
    supply: u16,
    threshold: i64,
    emergency: i64,
    lent: bool,
    imported: Option<u32>,
    tariff: Prices,
    next: Prices,
    bill: [u32; 3],
}

fn limited(balance: i64) -> i64 {
    balance.clamp(i32::MIN.into(), i32::MAX.into())
}

impl Account {
    /// What it sends: supply, balance, and the bill.
    fn take(&mut self, happening: &Happening) -> Option<(u16, i32, [u32; 3])> {
        match *happening {
            Measurement { time, imported, .. } => {
                let used = self.imported.map_or(0, |before| imported.wrapping_sub(before));
                self.imported = Some(imported);
                if self.next.valid_from != 0 && time >= self.next.valid_from {
                    self.tariff = std::mem::take(&mut self.next);
                }
                let Prices { day, night, begins, ends, .. } = self.tariff;
                let minute = (time % 86_400 / 60) as u16;
                // The minutes from the beginning of the night to its end, perhaps over midnight.
                let is_night =
                    if begins <= ends { (begins..ends).contains(&minute) } else { !(ends..begins).contains(&minute) };
                let (price, energy) = if is_night { (night, 1) } else { (day, 0) };
                let cost = i64::from(used) * i64::from(price);
                self.balance = limited(self.balance - cost);
                self.bill[energy] = self.bill[energy].wrapping_add(used);
                self.bill[2] = self.bill[2].wrapping_add(cost as u32);
                let least = if self.lent { limited(self.threshold - self.emergency) } else { self.threshold };
                let supply = if self.prepaid { u16::from(self.balance > least) } else { self.supply };
                return Some((supply, self.balance as i32, self.bill));
            }
            TopUp(amount) if amount > 0 => {
                self.balance = limited(self.balance + i64::from(amount));
                self.lent &= self.balance <= self.threshold;
            }
            TopUp(_) => {}
            Mode { prepaid, supply, threshold, emergency } if emergency >= 0 => {
                (self.prepaid, self.supply) = (prepaid != 0, supply);
                (self.threshold, self.emergency) = (threshold.into(), emergency.into());
            }
            Mode { .. } => {}
            Tariff { valid_from, day, night, begins, ends } => {
                self.next = Prices { valid_from, day, night, begins, ends };
            }
            Lend => self.lent = self.emergency != 0,
        }
        None
    }
}

fn source() -> Arc<ModuleSource> {
    let credit = MODULES.iter().find(|module| module.name == "CREDIT").expect("the module");
    Arc::new(ModuleSource::read(credit.source).unwrap_or_else(|error| panic!("{error}")))
}

/// What the module's C sends.
fn taken(credit: &mut Evaluator, happening: &Happening) -> Option<(u16, i32, [u32; 3])> {
    let words = |words: &[u16]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>();
    let (input, data) = match *happening {
        Measurement { time, imported, power } => {
            ("measurement_in", [&time.to_le_bytes()[..], &imported.to_le_bytes(), &power.to_le_bytes()].concat())
        }
        TopUp(amount) => ("top_up_in", amount.to_le_bytes().to_vec()),
        Mode { prepaid, supply, threshold, emergency } => {
            ("mode_in", [&words(&[prepaid, supply])[..], &threshold.to_le_bytes(), &emergency.to_le_bytes()].concat())
        }
        Tariff { valid_from, day, night, begins, ends } => {
            ("tariff_in", [&valid_from.to_le_bytes()[..], &words(&[day, night, begins, ends])].concat())
        }
        Lend => ("lend", Vec::new()),
    };
    match happening {
        Lend => credit.call(input, &[]).expect("an entry point"),
        _ => credit.call_with_data(input, &data).expect("an input"),
    }
    let mut sent = Vec::new();
    while let Pause::Effect(effect) = credit.run().expect("C that can be followed") {
        let EffectKind::Call { arguments, .. } = &effect.kind else { panic!("{effect:?}") };
        sent.push(credit.bytes(arguments[1], arguments[2]).expect("data").to_vec());
        credit.resume(0).expect("it goes on");
    }
    let [supply, account, _, bill] = sent.as_slice() else {
        assert!(sent.is_empty(), "{sent:?}");
        return None;
    };
    let long = |bytes: &[u8]| u32::from_le_bytes(bytes.try_into().expect("four bytes"));
    let bill: Vec<u32> = bill.chunks(4).map(long).collect();
    Some((u16::from_le_bytes([supply[0], supply[1]]), long(&account[..4]) as i32, bill.try_into().expect("three sums")))
}

fn amount() -> impl Strategy<Value = i32> {
    prop_oneof![any::<i32>(), -1000..1000, Just(i32::MAX), Just(i32::MIN), Just(i32::MIN + 1)]
}

fn happening() -> impl Strategy<Value = Happening> {
    let energy = prop_oneof![any::<u32>(), 0..100_u32, Just(u32::MAX)];
    let time = prop_oneof![any::<u32>(), 0..200_000_u32];
    let minute = prop_oneof![0..1440_u16, any::<u16>()];
    let price = prop_oneof![0..60_u16, Just(u16::MAX), any::<u16>()];
    prop_oneof![
        4 => (time.clone(), energy, any::<u16>()).prop_map(|(time, imported, power)| Measurement { time, imported, power }),
        2 => amount().prop_map(TopUp),
        1 => (0..2_u16, 0..2_u16, amount(), amount()).prop_map(|(prepaid, supply, threshold, emergency)| Mode { prepaid, supply, threshold, emergency }),
        2 => (time, price.clone(), price, minute.clone(), minute).prop_map(|(valid_from, day, night, begins, ends)| Tariff { valid_from, day, night, begins, ends }),
        1 => Just(Lend),
    ]
}

proptest! {
    #[test]
    fn the_account_is_exact_over_its_whole_range(happenings in prop::collection::vec(happening(), 1..40)) {
        let (mut credit, mut account) = (Evaluator::new(source()).expect("a source"), Account::default());
        // STORAGE has found nothing.
        credit.call_with_data("restored_in", &[0; 14]).expect("an input");
        prop_assert!(!matches!(credit.run().expect("C that can be followed"), Pause::Effect(_)));
        for happening in &happenings {
            prop_assert_eq!(taken(&mut credit, happening), account.take(happening), "{:?}", happening);
        }
    }
}
