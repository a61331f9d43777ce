//! Damage limitation (HASE 2016, I.A): each module of the meter in turn is the attacker's, with its keys and devices, and does its worst
//! (`hostile.c`). What else is then other than it should be is in a table of `docs/high-assurance-meter.md`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use network::scenario::Scenario;

use crate::high_assurance::{
    APPLIANCES, BALANCE, BILL, METROLOGY_ENTRY, Message, Meter, OFF_SWITCH_ENTRY, OTHER_READING, READ_LOG, READING,
    SECURITY_ENTRY, TO_METER, TO_SWITCH, double, scenario,
};
use crate::high_assurance_threats::with_defect;

/// The modules, and what each does with its devices.
const MODULES: [(&str, &str); 19] = [
    ("ROUTER", ""),
    ("PARAMETERS", ""),
    ("CS_SECURITY", ""),
    ("DC_SECURITY", ""),
    ("TOP_UP_SECURITY", ""),
    ("COMPUTATIONS", ""),
    ("CREDIT", ""),
    ("TARIFFS", ""),
    ("METROLOGY_LOG", ""),
    ("SECURITY_LOG", ""),
    ("METROLOGY", ""),
    ("HAN", "DISPLAY_POWER = turn; DISPLAY_SUPPLY = turn & 1; APPLIANCES_COMMAND = turn & 3; HOME_DATA = 'x';"),
    (
        "OFF_SWITCH_SECURITY",
        "RELAY_COMMAND = turn & 1 ? RELAY_CLOSED : 0; now = CALENDAR_LOW | (uint32_t)CALENDAR_HIGH << 16;",
    ),
    ("OFF_SWITCH_LOG", ""),
    ("CONCENTRATOR", "HOME_DATA = 'x';"),
    ("CENTRAL", "HOME_DATA = 'x'; now = CALENDAR_LOW | (uint32_t)CALENDAR_HIGH << 16;"),
    ("GAS", "now = CALENDAR_LOW | (uint32_t)CALENDAR_HIGH << 16;"),
    ("GENERATION", "RELAY_COMMAND = turn & 1 ? RELAY_CLOSED : 0; now = CALENDAR_LOW | (uint32_t)CALENDAR_HIGH << 16;"),
    ("BEARER", ""),
];
/// Those that are tried each time; all with SANCUS_EMU_ALL_DAMAGE=1.
const TRIED: [&str; 4] = ["CREDIT", "METROLOGY_LOG", "HAN", "BEARER"];

/// What may be other than it should be: the headings of the table.
const EFFECTS: [&str; 12] = [
    "supply",
    "readings",
    "bill, balance",
    "metrology log",
    "security log",
    "off-switch log",
    "appliances",
    "display",
    "home's line",
    "street's sum",
    "local generation",
    "other meters",
];

/// Numbers that tell something, each with how much it may differ: what is measured depends on when, and another file takes another time to
/// be loaded.
type Item = Vec<(i64, i64)>;
/// What was seen of each.
type Seen = BTreeMap<&'static str, Vec<Item>>;

fn is_close(one: &Item, other: &Item) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|((one, margin), (other, _))| (one - other).abs() <= *margin)
}

fn is_among(item: &Item, items: &[Item]) -> bool {
    items.iter().any(|other| is_close(item, other))
}

/// A message as an item: seconds and watt-hours may differ by half a minute's, money by what that costs.
fn item(message: &Message) -> Item {
    const METERED: i64 = 30;
    const MONEY: i64 = 1000;
    let word = |place: usize, margin| (i64::from(message[place]), margin);
    let long = |place: usize, margin| (i64::from(double(&message[place..])), margin);
    let kind = word(0, 0);
    match message[0] {
        READING => vec![kind, long(1, METERED), long(3, METERED), word(5, 200), word(6, 200)],
        BILL => vec![kind, long(1, METERED), long(3, METERED), long(5, MONEY)],
        BALANCE => vec![kind, long(1, MONEY), word(3, 0), word(4, 0)],
        OTHER_READING => vec![kind, long(1, METERED), long(3, METERED), word(5, 0)],
        METROLOGY_ENTRY => vec![kind, word(1, 0), long(2, METERED), long(4, METERED), word(6, METERED)],
        SECURITY_ENTRY | OFF_SWITCH_ENTRY => {
            vec![kind, word(1, 0), long(2, METERED), word(4, 0), word(5, 0), word(6, 0)]
        }
        _ => (0..7).map(|place| word(place, 0)).collect(),
    }
}

fn firmware() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../firmware/modules/high_assurance")
}

/// The names that a macro gives in a source, and in the files of the same folder that it includes.
fn names(source: &str, definition: &str) -> Vec<String> {
    let included = source.lines().filter_map(|line| line.strip_prefix("#include \"")?.strip_suffix('"'));
    let mut found: Vec<String> = included
        .filter(|file| !file.contains('/') && !file.starts_with("high_assurance") && !file.starts_with("sealed"))
        .flat_map(|file| names(&fs::read_to_string(firmware().join(file)).expect("a file"), definition))
        .collect();
    let here = source.lines().filter_map(|line| line.split_once(definition)?.1.split_once(", "));
    found.extend(here.map(|(_, rest)| rest.split([',', ')']).next().unwrap_or_default().to_owned()));
    found
}

/// How a module of the attacker's sends on an output.
fn sending(output: &str) -> String {
    match output {
        "time_out" => format!("{{ struct time other = {{now + 86400}}; (void)SEND({output}, other); }}"),
        "usage_out" => format!("{{ struct usage other = {{now, 0x10000}}; (void)SEND({output}, other); }}"),
        "log_out" => format!("{{ struct record other = {{{{message.kind, 0, 1}}}}; (void)SEND({output}, other); }}"),
        "masked_out" => format!("(void)SEND({output}, message.masked_reading);"),
        "piece_out" | "cs_out" | "top_up_out" => format!("(void)SEND_PIECES({output}, &envelope);"),
        "envelope_out" | "wan_out" | "switch_out" | "central_out" | "meter_out" | "generation_out" => {
            format!("(void)SEND({output}, envelope);")
        }
        _ if output.ends_with("_key_out") => {
            format!("{{ struct half other = {{way, turn & 1, {{0}}}}; (void)SEND({output}, other); }}")
        }
        _ => format!("(void)SEND({output}, message);"),
    }
}

/// The meter with a module of the attacker's; `None` without a compiler.
fn hostile(module: &'static str, devices: &str) -> Option<Scenario> {
    let file = format!("{}.c", module.to_lowercase());
    let source = fs::read_to_string(firmware().join(&file)).expect("a source");
    let (outputs, inputs) = (names(&source, "SM_OUTPUT("), names(&source, "SM_INPUT("));
    // All logs are.
    let is_polled = source.contains("poll(void)") || source.contains("log.h\"");
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/deployments/hostile.c"));
    let all: String = outputs.iter().map(|output| sending(output)).collect();
    // The node is nearly full.
    let seals = if all.contains("envelope") { "#define SEALS\n" } else { "" };
    let define = |name: &str, value: &str| format!("#define {name} {value}\n");
    let mut text = [
        define("MODULE", module),
        define("SEND_ALL", &(devices.to_owned() + &all)),
        seals.to_owned(),
        text.expect("a file"),
    ]
    .concat();
    let first = text.find("static struct end").expect("the first variable");
    let declared: String = outputs.iter().map(|output| format!("SM_OUTPUT({module}, {output});\n")).collect();
    text.insert_str(first, &declared);
    for input in inputs {
        text += &format!("SM_INPUT({module}, {input}, data, length) {{ learn(data, length); attack(); }}\n");
    }
    if is_polled {
        text += &format!("void SM_ENTRY({module}) poll(void) {{ attack(); }}\n");
    }
    let leaked = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    with_defect(module, [leaked(format!("modules/high_assurance/{file}")), leaked(source), leaked(text)])
}

/// Some minutes in which all of it happens, with the attack in them from the beginning: what is seen of each, and the same half a minute
/// later.
fn seen(scenario: &Scenario) -> [Seen; 2] {
    let mut meter = Meter::of(scenario, 61.0);
    meter.run(70);
    meter.command(TO_METER, APPLIANCES, &[1]);
    meter.run(60);
    for (way, log) in [(TO_METER, METROLOGY_ENTRY), (TO_METER, SECURITY_ENTRY), (TO_SWITCH, OFF_SWITCH_ENTRY)] {
        meter.command(way, READ_LOG, &[log, 0, 8]);
        meter.run(60);
    }
    let first = effects(&meter);
    meter.run(30);
    [first, effects(&meter)]
}

fn effects(meter: &Meter) -> Seen {
    let values = |node: &str, device: &str, quantity: &str, margin: i64| -> Vec<Item> {
        let values = meter.values_at(node, device, quantity).into_iter();
        values.map(|(_, value)| vec![(i64::from(value), margin)]).collect()
    };
    // What is switched is switched so often.
    let switched = |node: &str, device: &str, quantity: &str| -> Vec<Item> {
        let values = values(node, device, quantity, 0).into_iter().zip(0..);
        values.map(|(value, number)| [value, vec![(number, 0)]].concat()).collect()
    };
    let told = |node: &str, kinds: &[u16]| -> Vec<Item> {
        let lines = meter.readable_lines(node).into_iter();
        lines.filter(|message| kinds.is_empty() || kinds.contains(&message[0])).map(|message| item(&message)).collect()
    };
    const WATT_HOURS: i64 = 30;
    BTreeMap::from([
        ("supply", switched("switch", "relay", "contact")),
        ("readings", told("central", &[READING])),
        ("bill, balance", told("central", &[BALANCE, BILL])),
        ("metrology log", told("central", &[METROLOGY_ENTRY])),
        ("security log", told("central", &[SECURITY_ENTRY])),
        ("off-switch log", told("central", &[OFF_SWITCH_ENTRY])),
        ("appliances", ["appliance_0", "appliance_1"].map(|one| switched("meter", "appliances", one)).concat()),
        (
            "display",
            [values("meter", "display", "energy", WATT_HOURS), switched("meter", "display", "supply")].concat(),
        ),
        ("home's line", told("meter", &[])),
        (
            "street's sum",
            [values("concentrator", "display", "energy", WATT_HOURS), switched("concentrator", "display", "supply")]
                .concat(),
        ),
        ("local generation", switched("generation", "relay", "contact")),
        ("other meters", told("central", &[OTHER_READING])),
    ])
}

/// The row of a module: of each effect, whether there is something else than without the attack, or less.
fn row(name: &str, genuine: &[Seen; 2], attacked: &[Seen; 2]) -> String {
    let cells = EFFECTS.iter().map(|effect| {
        let is_in = |some: &Seen, others: &Seen| some[effect].iter().all(|item| is_among(item, &others[effect]));
        match (is_in(&attacked[0], &genuine[1]), is_in(&genuine[0], &attacked[1])) {
            (true, true) => "",
            (true, false) => "missing",
            (false, _) => "other",
        }
    });
    format!("| `{name}` | {} |", cells.collect::<Vec<_>>().join(" | "))
}

#[test]
fn what_else_is_lost_with_a_module_is_in_the_manual() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/high-assurance-meter.md");
    let mut manual = fs::read_to_string(&path).expect("the manual");
    let genuine = seen(&scenario());
    assert!(EFFECTS.iter().all(|effect| !genuine[0][effect].is_empty()), "{genuine:?}");
    let all = std::env::var_os("SANCUS_EMU_ALL_DAMAGE").is_some();
    for (module, devices) in MODULES.into_iter().filter(|(module, _)| all || TRIED.contains(module)) {
        let Some(scenario) = hostile(module, devices) else { return };
        let row = row(module, &genuine, &seen(&scenario));
        println!("{row}");
        if std::env::var_os("BLESS").is_some() {
            let start = manual.find(&format!("\n| `{module}` | ")).map(|at| at + 1).expect("a row of the table");
            let end = start + manual[start..].find('\n').expect("the end of the row");
            manual.replace_range(start..end, &row);
        } else {
            let hint = "BLESS=1 SANCUS_EMU_ALL_DAMAGE=1 cargo test -p tests --test deployments damage";
            assert!(manual.contains(&row), "{row}: {hint} updates the manual");
        }
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, manual).expect("the manual");
    }
}
