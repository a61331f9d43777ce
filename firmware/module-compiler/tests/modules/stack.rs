//! What the driver says of modules' stacks, and whether it holds.

use std::error::Error;
use std::path::Path;

use goblin::elf::Elf;
use machine::{Board, Boundary, Configuration, Machine, Observer, Soc, Stop};
use module_compiler::{Build, BuildError, Memory, Output, Settings, StackError, StackUse};
use program::loader;

use crate::workbench::{TOOLCHAIN, source};

fn build(directory: &Path, text: &str, settings: &str, output: Output) -> Build {
    Build { settings: Settings::read(settings).expect("settings"), output, ..source(directory, text) }
}

/// What the stack of module `m` takes, or why that is refused.
fn stack(text: &str, settings: &str) -> Option<Result<StackUse, StackError>> {
    let toolchain = TOOLCHAIN.as_ref()?;
    let directory = tempfile::tempdir().expect("a scratch directory");
    match toolchain.build_modules(&build(directory.path(), text, settings, Output::Relocatable)) {
        Ok(built) => Some(Ok(built.stacks.into_iter().find(|stack| stack.module == "m").expect("a module m"))),
        Err(BuildError::Stack(error)) => Some(Err(error)),
        Err(error) => panic!("{error}"),
    }
}

fn depth(text: &str, settings: &str) -> Option<u16> {
    Some(stack(text, settings)?.unwrap_or_else(|error| panic!("{error}")).depth)
}

fn refusal(text: &str, settings: &str) -> Option<String> {
    Some(stack(text, settings)?.expect_err("refused").to_string())
}

const LARGE: &str = "static void SM_FUNC(m) fill(volatile char *p, int n) { while (n--) p[n] = 1; }\n\
    static __attribute__((noinline)) int SM_FUNC(m) work(void) { char large[400]; fill(large, 400); return large[7]; }\n\
    int SM_ENTRY(m) start(void) { return work() + 1; }";

/// Was built without a word, and ran over the module's variables.
#[test]
fn a_local_larger_than_the_stack_is_refused() {
    let Some(refusal) = refusal(LARGE, "") else { return };
    for part in
        ["module m takes 4", " bytes of stack and has 256: entry (14) -> start (2) -> work (4", "set `stack_size` to 4"]
    {
        assert!(refusal.contains(part), "{part:?}: {refusal}");
    }
    let needed = depth(LARGE, "m:\n - stack_size: 1000").expect("a compiler");
    assert!((416..450).contains(&needed), "{needed}");
    assert_eq!(depth(LARGE, &format!("m:\n - stack_size: {needed}")), Some(needed));
    assert!(self::refusal(LARGE, &format!("m:\n - stack_size: {}", needed - 2)).is_some());
}

const RECURSIVE: &str = "static int SM_FUNC(m) walk(int n) { volatile int seen[4]; seen[0] = n; \
    return n ? walk(n - 1) + seen[0] : 0; }\nint SM_ENTRY(m) start(int n) { return walk(n & 3) + 1; }";

#[test]
fn recursion_needs_a_bound() {
    let Some(refusal) = refusal(RECURSIVE, "") else { return };
    let expected = "module m: walk -> walk calls itself: set the maximum number of calls of walk at a time in the \
                    module's settings: `- recursion: {walk: NUMBER}`";
    assert_eq!(refusal, expected);
    let bounded = |bound| depth(RECURSIVE, &format!("m:\n - recursion: {{walk: {bound}}}")).expect("a compiler");
    let each = bounded(2) - bounded(1);
    assert!(each >= 4, "the address to return to, and more: {each}");
    assert_eq!(bounded(9), bounded(1) + 8 * each);
    let unknown = self::refusal(RECURSIVE, "m:\n - recursion: {wolk: 3}");
    assert_eq!(
        unknown.as_deref(),
        Some("settings of module m: recursion: there is no function \"wolk\" in the module")
    );
}

/// A bound of one function bounds those that call it back.
#[test]
fn functions_that_call_each_other_need_one_bound() {
    let text = "int SM_FUNC(m) odd(int n);\n__attribute__((noinline)) int SM_FUNC(m) even(int n) { return n ? odd(n - 1) + n : 1; }\n\
        __attribute__((noinline)) int SM_FUNC(m) odd(int n) { return n ? even(n - 1) ^ n : 0; }\n\
        int SM_ENTRY(m) start(int n) { return even(n & 7) + 1; }";
    let Some(refusal) = refusal(text, "") else { return };
    assert!(refusal.starts_with("module m: even -> odd -> even calls itself"), "{refusal}");
    let bounded = |bounds| depth(text, &format!("m:\n - recursion: {{{bounds}}}")).expect("a compiler");
    assert_eq!(bounded("odd: 5") - bounded("odd: 4"), bounded("even: 5") - bounded("even: 4"));
}

#[test]
fn room_of_unknown_size_is_refused() {
    let text = "static void SM_FUNC(m) fill(volatile char *p, int n) { while (n--) p[n] = 1; }\n\
        int SM_ENTRY(m) start(int n) { char many[n]; fill(many, n); return many[1]; }";
    let Some(refusal) = refusal(text, "") else { return };
    assert!(refusal.starts_with("module m: start uses stack space whose size is known only at run time"), "{refusal}");
}

/// A call through a pointer is of the function that takes most.
#[test]
fn a_call_through_a_pointer_may_be_of_any_function() {
    let text = |size| {
        format!(
            "int SM_FUNC(m) small(int x) {{ return x + 1; }}\n\
             int SM_FUNC(m) large(int x) {{ volatile char a[{size}]; a[x & 1] = 1; return a[0]; }}\n\
             static int (*const SM_DATA(m) table[2])(int) = {{small, large}};\n\
             int SM_ENTRY(m) start(unsigned i) {{ return table[i & 1](5); }}"
        )
    };
    let (Some(smaller), Some(larger)) = (depth(&text(20), ""), depth(&text(60), "")) else { return };
    assert_eq!(larger - smaller, 40);
}

/// The module's own interrupt handler may come at the worst moment, which may be that it is already running.
#[test]
fn an_interrupt_comes_on_top() {
    let text = |start, handler| {
        format!(
            "static volatile int SM_DATA(m) count;\n\
             void SM_ENTRY(m) start(void) {{ volatile char a[{start}]; a[count & 1] = 1; count = a[0]; }}\n\
             SM_ISR(m, number) {{ volatile char a[{handler}]; a[number & 1] = 1; count = a[0]; }}\n\
             SM_HANDLE_IRQ(m, 9);"
        )
    };
    let depths = [(20, 40), (20, 60), (140, 40), (140, 60)]
        .map(|(start, handler)| depth(&text(start, handler), "m:\n - stack_size: 400"));
    let [Some(short), Some(longer), Some(deep), Some(deeper)] = depths else { return };
    assert_eq!(longer - short, 2 * 20, "the handler, and on top of it the handler");
    assert_eq!(deeper - deep, 20, "the entry point, and on top of it the handler");
    assert!(deep > 140 + 40 && deep > short, "{short} {deep}");
}

/// Every input has its own longest event: what handling it takes is not there for its data.
#[test]
fn inputs_that_need_more_stack_take_shorter_events() -> Result<(), Box<dyn Error>> {
    let text = "SM_INPUT(m, small, data, length) { (void)data; (void)length; }\n\
        SM_INPUT(m, large, data, length) { volatile uint8_t a[100]; a[length & 1] = data[0]; (void)a[0]; }";
    let Some(stack) = stack(text, "") else { return Ok(()) };
    let stack = stack?;
    let [(small, longest_small), (large, longest_large)] = &stack.inputs[..] else { panic!("{stack:?}") };
    assert_eq!((small.as_str(), large.as_str()), ("small", "large"));
    // What small does not need, decrypting does.
    assert!((60..80).contains(&(longest_small - longest_large)), "{stack:?}");
    // The same stack, twice as large.
    let settings = Settings::read("m:\n - stack_size: 512")?;
    let twice = self::stack(text, "m:\n - stack_size: 512").expect("a compiler")?;
    assert_eq!(twice.inputs[1].1, longest_large + settings.of("m").stack - stack.size);
    Ok(())
}

/// What the driver says is in the file, for deployers and for the stub that takes events.
#[test]
fn the_file_says_what_its_stack_takes() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let text = "SM_INPUT(m, in, data, length) { (void)data; (void)length; }";
    let built = toolchain.build_modules(&build(directory.path(), text, "", Output::Relocatable))?;
    let elf = Elf::parse(&built.elf)?;
    let symbol = |name: &str| {
        let symbol = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some(name));
        symbol.map(|symbol| symbol.st_value as u16)
    };
    assert_eq!(symbol("__sm_m_stack_depth"), Some(built.stacks[0].depth));
    assert_eq!(symbol("__sm_m_io_in_max"), Some(built.stacks[0].inputs[0].1));
    Ok(())
}

/// The lowest stack pointer of a module.
struct Lowest {
    public: std::ops::Range<u16>,
    stack: std::ops::RangeInclusive<u16>,
    lowest: u16,
}

impl Observer for Lowest {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        let pointer = boundary.registers[1];
        if self.public.contains(&boundary.program_counter) && self.stack.contains(&pointer) {
            self.lowest = self.lowest.min(pointer);
        }
    }
}

/// A program in which the module takes its deepest way: what is computed is exact, but for the interrupt that does not come.
#[test]
fn the_depth_is_what_a_run_takes() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let recursive = RECURSIVE.replace("& 3", "");
    for (text, settings, more) in [
        (
            "static volatile int outside;\n__attribute__((noinline)) void out(void) { outside++; }\nint SM_ENTRY(m) start(int n) { out(); return n; }",
            "",
            0,
        ),
        ("long SM_ENTRY(m) start(long n) { volatile char a[60]; a[n & 1] = 1; return n % 7 * a[0]; }", "", 0),
        // The last call makes ready to call again, as far as is known.
        (recursive.as_str(), "m:\n - recursion: {walk: 6}", 2),
        (LARGE, "m:\n - stack_size: 600", 0),
    ] {
        let directory = tempfile::tempdir()?;
        let call = if text.contains("start(void)") { "start()" } else { "start(5)" };
        let text = format!(
            "#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\n{text}\n\
             static volatile long result;\n\
             int main(void) {{ msp430_io_init(); sancus_enable(&m); result = {call}; FINISH(); }}"
        );
        let build = build(directory.path(), &text, settings, Output::Executable(Memory::STOCK));
        let built = toolchain.build_modules(&build)?;
        let elf = Elf::parse(&built.elf)?;
        let symbol = |name: &str| {
            let name = format!("__sm_m_{name}");
            let symbol = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some(&name));
            symbol.map(|symbol| symbol.st_value as u16).ok_or(name)
        };
        let (low, high) = (symbol("secret_start")?, symbol("stack_init")?);
        let public = symbol("public_start")?..symbol("public_end")?;
        let mut lowest = Lowest { public, stack: low..=high, lowest: high };
        let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Sim))?;
        loader::parse("program.elf", &built.elf)?.load(&mut machine)?;
        assert_eq!(machine.run(1_000_000, &mut lowest), Stop::ProgramEnded);
        let used = high - lowest.lowest;
        assert_eq!(built.stacks[0].depth, used + 2 + more, "{text} {:?}", built.stacks[0]);
    }
    Ok(())
}
