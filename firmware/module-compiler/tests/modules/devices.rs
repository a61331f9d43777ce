//! The headers for devices of the boards: what reaches the device, and what the program makes of what comes from it.

use std::error::Error;

use machine::event::Event;
use machine::peripherals::{Input, Port};

use machine::{Board, Configuration, Machine, Soc};
use module_compiler::{Build, Memory, Output};
use program::loader;

use crate::programs::NoObserver;
use crate::workbench::{TOOLCHAIN, source};

/// Runs the body of `main` on a board for a million cycles, with what comes in: what left the machine.
fn run(board: Board, before: &str, body: &str, inputs: &[Input]) -> Result<Option<Vec<Event>>, Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(None) };
    let directory = tempfile::tempdir()?;
    let text = format!(
        "#include <sancus_support/sm_io.h>\n{before}\nint main(void) {{\n  msp430_io_init();\n  {body}\n  FINISH();\n}}"
    );
    let output = Output::Executable(Memory::STOCK);
    let built = toolchain.build_modules(&Build { output, ..source(directory.path(), &text) })?;
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, board))?;
    loader::parse("program.elf", &built.elf)?.load(&mut machine)?;
    for input in inputs {
        machine.run(input.cycle, &mut NoObserver);
        machine.peripherals().input(*input)?;
    }
    machine.run(1_000_000, &mut NoObserver);
    Ok(Some(machine.take_events()))
}

/// What was sent to the console, without greeting and end.
fn text(events: &[Event], port: Port) -> String {
    let bytes: Vec<u8> = events.iter().filter_map(|event| event.kind.output(port)).collect();
    let text = String::from_utf8_lossy(&bytes).replace('\r', "");
    text.trim_start_matches(['\n', '-']).trim_end_matches("all done; exiting..\n").to_owned()
}

fn at(cycle: u64, port: Port, byte: u8) -> Input {
    Input { cycle, port, byte, bit_time: None }
}

#[test]
fn bytes_go_to_the_selected_device_of_the_spi() -> Result<(), Box<dyn Error>> {
    let body = "spi_init(SpiCpol1, SpiCpha0, 3);\n  spi_select(2);\n  spi_write((uint8_t *)\"ab\", 2);\n  spi_deselect();\n  \
                spi_write_byte('c');\n  spi_select(5);\n  uint8_t data[2] = {'d', 'e'};\n  spi_read(data, 2);\n  \
                printf(\"%d %d %d\\n\", data[0], data[1], spi_read_byte());\n  spi_init(SpiCpol0, SpiCpha0, 15);\n  \
                spi_select(3);\n  tsc_t start = tsc_read();\n  spi_write_byte(0);\n  ASSERT(tsc_read() - start > 17 * 16);\n";
    let Some(events) = run(Board::Sim, "#include <sancus_support/spi.h>\n#include <sancus_support/tsc.h>", body, &[])?
    else {
        return Ok(());
    };
    let sent = |device| text(&events, Port::Spi(device));
    assert_eq!([0, 1, 2].map(sent), ["c", "de\0", "ab"]);
    assert_eq!(text(&events, Port::Uart(0)), "0 0 0\n");
    Ok(())
}

#[test]
fn characters_are_shown_as_segments() -> Result<(), Box<dyn Error>> {
    let body = "led_digits_update('0', '8', 'A', 'b', 'C', 'x', '-', 'y');\n  \
                for (int i = 0; i < 8; i++) printf(\"%x \", (&LED1)[i]);";
    let before = "#include <msp430.h>\n#include <sancus_support/led_digits.h>";
    let Some(events) = run(Board::Sim, before, body, &[])? else { return Ok(()) };
    assert_eq!(text(&events, Port::Uart(0)), "3f 7f 77 7c 39 0 0 6e ");
    Ok(())
}

/// The test bench holds a row low whichever column is selected, so that all keys of the row seem to be down.
#[test]
fn keys_are_reported_when_they_go_down_and_up() -> Result<(), Box<dyn Error>> {
    let before = "#include <sancus_support/pmodkypd.h>\n\
                  static void press(PmodKypdKey key) { printf(\"+%c\", pmodkypd_key_to_char(key)); }\n\
                  static void release(PmodKypdKey key) { printf(\"-%c\", pmodkypd_key_to_char(key)); }";
    let body = "pmodkypd_init(press, release);\n  for (int i = 0; i < 500; i++) pmodkypd_poll();\n  \
                printf(\" %x %d%d\", pmodkypd_get_key_state(), pmodkypd_key_is_pressed(Key_0), pmodkypd_key_is_pressed(Key_1));";
    let rows = |cycle, low: u8| at(cycle, Port::Pins(1), 0xf0 & !low);
    let inputs = [rows(0, 0), rows(50_000, 0x10), rows(100_000, 0), rows(150_000, 0x80)];
    let Some(events) = run(Board::Sim, before, body, &inputs)? else { return Ok(()) };
    assert_eq!(text(&events, Port::Uart(0)), "+1+2+3+A-1-2-3-A+0+F+E+D 8888 10");
    Ok(())
}

#[test]
fn bytes_are_received_while_the_program_does_something_else() -> Result<(), Box<dyn Error>> {
    let before = "#include <msp430.h>\n#include <sancus_support/tools.h>\n#include <sancus_support/uart.h>\n\
                  static volatile int sum;\nstatic void add(unsigned char byte) { sum += byte; }";
    let body = "__eint();\n  while (uart_available() < 7) { }\n  uint16_t number = read_int();\n  char *word = read_string();\n  \
                printf(\"%x %s %u\\n\", number, word, uart_available());\n  uart_set_receive_cb(add);\n  while (sum != 300) { }\n  \
                uart_printf(\"<%d>\", sum);\n  write_int(0x4142);\n  uart_flush();\n";
    let times = (0..).map(|byte| 20_000 + 3_000 * byte);
    let received = b"\x12\x34word\0".iter().zip(times).map(|(byte, cycle)| at(cycle, Port::Uart(0), *byte));
    let later = [100, 200].into_iter().zip([400_000, 410_000]).map(|(byte, cycle)| at(cycle, Port::Uart(0), byte));
    let inputs: Vec<Input> = received.chain(later).collect();
    let Some(events) = run(Board::Fpga, before, body, &inputs)? else { return Ok(()) };
    assert_eq!(text(&events, Port::Uart(0)), "1234 word 0\n<300>AB");
    Ok(())
}

#[test]
fn messages_are_taken_apart_and_made_in_pieces() -> Result<(), Box<dyn Error>> {
    let before = "#include <sancus_support/tools.h>\n\
                  static int take(uint8_t *data, size_t length) { printf(\"%u%c \", length, data[0]); return 1; }";
    let body = "static uint8_t message[] = \"\\x07\\x12\\x34name\\0rest\";\n  ParseState *state = create_parse_state(message, 12);\n  \
                uint8_t byte, *rest;\n  uint16_t number;\n  char *name;\n  size_t length;\n  \
                int parsed = parse_byte(state, &byte) + parse_int(state, &number) + parse_string(state, &name);\n  \
                int refused = parse_string(state, &name) + parse_raw_data(state, 5, &rest);\n  \
                parsed += parse_all_raw_data(state, &rest, &length);\n  \
                printf(\"%d %d %u %x %s %u\\n\", parsed, refused, byte, number, name, length);\n  print_data(rest, 4);\n  \
                refused = parse_byte(state, &byte);\n  free_parse_state(state);\n  cb_printf_init(take);\n  \
                cb_printf(\"%70d|\", 1);\n  cb_printf(\"%s\", \"two\");\n  cb_printf_finish();\n  printf(\"%d\\n\", refused);";
    let Some(events) = run(Board::Sim, before, body, &[])? else { return Ok(()) };
    assert_eq!(text(&events, Port::Uart(0)), "4 0 7 1234 name 4\n72 65 73 74 \n64  10  0\n");
    Ok(())
}
