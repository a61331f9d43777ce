//! Programs that load modules themselves.

use std::error::Error;
use std::fmt::Write as _;

use machine::{Engine, Soc};
use module_compiler::{Build, Memory, Output, Security};

use crate::programs::run;
use crate::workbench::{TOOLCHAIN, source};

const ADDER: &str = "#include <sancus_support/sm_io.h>\nint outside(int);\nstatic unsigned SM_DATA(adder) calls;\nstatic int offset = 1000;\n\
     int SM_ENTRY(adder) add(int a, int b) { calls++; pr_info2(\"%d + %d\\n\", a, b); return outside(a + b) + offset; }\n\
     unsigned SM_ENTRY(adder) count(void) { return calls; }\n\
     long SM_ENTRY(adder) four(int a, int b, int c, int d) { return a - b - c - d; }\n";

/// A program that loads a file, lists its names, and calls it twice; `{}` is for the bytes of the file.
const LOADER: &str = r#"
#include <sancus_support/global_symtab.h>
#include <sancus_support/sm_control.h>
#include <sancus_support/sm_io.h>
#include <string.h>

int outside(int value) { return 2 * value; }

STATIC_SYMBOLS_START
  SYMBOL(outside), SYMBOL(printf2), SYMBOL(__unprotected_entry)
STATIC_SYMBOLS_END

static const struct __attribute__((packed)) { char odd; unsigned char bytes[FILE_SIZE]; } file = {0, {FILE_BYTES}};

int main(void) {
  msp430_io_init();
  void *bytes = (void *)file.bytes;
  sm_id id = sm_load(bytes, "adder", 0x1234), second = sm_load(bytes, "adder", 0x1234);
  printf("%d %d %d\n", id, second, sm_load(bytes, "other", 0x1234));
  int sections = 0, known = 0;
  for (size_t index = 0; index < symtab_get_num_symbols(); index++) {
    Symbol symbol;
    int is_section;
    ElfModule *owner;
    ASSERT(symtab_get_symbol(index, &symbol, &is_section, &owner));
    sections += is_section && strcmp(symbol.name, ".text.sm.adder") == 0;
    known += owner == sm_get_elf_by_id(id);
  }
  printf("%d %d\n", sections, known > 10);
  uint16_t arguments[4] = {30, 4, 5, 6}, sum, calls, difference;
  ASSERT(sm_call_id(id, 0, arguments, 2, &sum) && sm_call_id(id, 1, NULL, 0, &calls));
  ASSERT(sm_call_id(id, 2, arguments, 4, &difference) && !sm_call_id(9, 0, arguments, 2, NULL));
  printf("%d %d %d %s %d\n", sum, calls, difference, sm_get_by_id(id)->name, sancus_get_id(sm_get_by_id(id)->public_start));
  ((char *)sm_get_by_id(second)->public_start)[0] = 0;
  FINISH();
}
"#;

#[test]
fn a_module_is_loaded_from_a_file_and_called() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    for (security, soc) in [(Security::Bits64, Soc::Sancus64), (Security::Bits128, Soc::Sancus128)] {
        let adder = toolchain.build_modules(&Build { security, ..source(directory.path(), ADDER) })?;
        let bytes = adder.elf.iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte},");
            text
        });
        let text = LOADER.replace("FILE_SIZE", &adder.elf.len().to_string()).replace("FILE_BYTES", &bytes);
        let output = Output::Executable(Memory::STOCK);
        let built = toolchain.build_modules(&Build { security, output, ..source(directory.path(), &text) })?;
        let (text, violations) = run(&built.elf, soc, Engine::Fast);
        let text = text.replace(&format!("{}/", directory.path().display()), "");
        let expected = "1 2 0\n2 1\n[module.c] 30 + 4\n1068 1 15 adder 1\n\t--> SM VIOLATION DETECTED; exiting...\n\n";
        assert_eq!(text.trim_start_matches(['\n', '-']), expected);
        assert!(!violations.is_empty());
    }
    Ok(())
}
