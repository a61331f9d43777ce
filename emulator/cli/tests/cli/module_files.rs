//! Files of modules, which are not linked: shown with addresses relative to their sections.

use assert_cmd::Command;

const RELOCATABLE: &str = "CS-128.elf: relocatable, for a node's loader: addresses are relative to their sections\n";

/// What a command prints of a prebuilt module.
fn shown(arguments: &[&str]) -> String {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/../../firmware/prebuilt/modules");
    let mut command = Command::cargo_bin("sancus-emu").expect("the binary");
    let output = command.args(arguments).current_dir(directory).output().expect("it starts");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

#[track_caller]
fn expect(text: &str, parts: &[&str]) {
    parts.iter().for_each(|part| assert!(text.contains(part), "{part:?} is missing:\n{text}"));
}

#[test]
fn sections_symbols_and_modules_of_relocatable_files_are_listed() {
    let text = shown(&["info", "CS-128.elf"]);
    assert!(text.starts_with(RELOCATABLE), "{text}");
    expect(&text, &[".data.sm.CS  0000 ", "modules  CS ", "secret 0000..0", "needs    reactive_handle_output, "]);
    let symbols = shown(&["info", "CS-128.elf", "--symbols"]);
    expect(&symbols, &["absolute  __sm_CS_max_connections\n", "__sm_CS_io_connections  in .data.sm.CS\n"]);
    let json: serde_json::Value = serde_json::from_str(&shown(&["info", "CS-128.elf", "--json"])).expect("JSON");
    assert_eq!((&json["relocatable"], &json["command"]), (&true.into(), &serde_json::Value::Null));
}

#[test]
fn entry_points_of_relocatable_files_are_listed() {
    let text = shown(&["modules", "CS-128.elf"]);
    assert!(text.starts_with(RELOCATABLE), "{text}");
    expect(&text, &["\nCS\n", "  entry points       0  ", "  set_key\n", "  advance_time\n", "  longest events "]);
    assert!(!text.contains("key  ") && !text.contains("problem"), "{text}");
    let json: serde_json::Value = serde_json::from_str(&shown(&["modules", "CS-128.elf", "--json"])).expect("JSON");
    assert_eq!(json["modules"][0]["entry_points"][4]["name"], "advance_time");
    assert_eq!(json["security"], serde_json::Value::Null);
}

#[test]
fn what_the_loader_fills_in_is_shown_with_the_instruction() {
    let text = shown(&["disasm", "CS-128.elf", "--symbol", "ls_out"]);
    assert!(text.starts_with(RELOCATABLE), "{text}");
    expect(&text, &["\nsection .text.sm.CS\n", "call #0x0000  ; __sm_CS_send_output\n"]);
    // The table of entry points is no code.
    expect(&shown(&["disasm", "CS-128.elf"]), &[".word 0x0000  ; advance_time\n"]);
}
