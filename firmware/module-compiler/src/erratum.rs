//! Keeps programs clear of an erratum of the core: after a CMP or BIT whose destination operand is in program memory, a
//! word of a following instruction is replaced by the operand (`omsp_frontend.v`: E_DST_WR re-reads the operand without a
//! stall). A jump that follows fetches anew and is safe, so one is put in where none follows.

use super::statement::Statement;

/// A jump to the next instruction. LLVM's assembler takes `$+2` for two words further on.
const JUMP: &str = "\tjmp\t.+2";

/// The assembly text with a jump after each comparison that needs one.
pub fn avoid(assembly: &str) -> String {
    let mut safe = String::with_capacity(assembly.len());
    let mut pending = false;
    for line in assembly.lines() {
        let statement = Statement::read(line);
        if let Some(mnemonic) = statement.mnemonic() {
            if pending && !mnemonic.starts_with('j') {
                safe.push_str(JUMP);
                safe.push('\n');
            }
            pending = compares_memory(mnemonic, statement.operands());
        }
        safe.push_str(line);
        safe.push('\n');
    }
    if pending {
        safe.push_str(JUMP);
        safe.push('\n');
    }
    safe
}

/// Whether an instruction is a CMP or BIT whose destination operand may be in program memory. Only the stack cannot be there.
fn compares_memory(mnemonic: &str, operands: &str) -> bool {
    let operation = mnemonic.split('.').next().unwrap_or(mnemonic);
    let destination = match operation {
        "cmp" | "bit" => operands.rsplit_once(',').map_or("", |(_, destination)| destination.trim()),
        "tst" => operands.trim(),
        _ => return false,
    };
    let register = |name: &str| {
        name.strip_prefix('r').is_some_and(|number| number.parse::<u8>().is_ok_and(|number| number < 16))
            || matches!(name, "pc" | "sp" | "sr" | "cg")
    };
    !register(destination) && !destination.ends_with("(r1)") && !destination.ends_with("(sp)")
}

#[cfg(test)]
mod tests {
    use super::avoid;

    #[test]
    fn a_jump_follows_every_comparison_with_memory() {
        let text = "\tcmp\t#5, 2(r12)\n.L1:\n\tmov\tr5, r6\n\tbit.b\t#1, &x ; note\n\tjne\t.L1\n\ttst\tx(r4)\n";
        let safe = "\tcmp\t#5, 2(r12)\n.L1:\n\tjmp\t.+2\n\tmov\tr5, r6\n\tbit.b\t#1, &x ; note\n\tjne\t.L1\n\ttst\tx(r4)\n\tjmp\t.+2\n";
        assert_eq!(avoid(text), safe);
    }

    #[test]
    fn registers_stack_and_sources_need_none() {
        let text = "\tcmp\t2(r12), r5\n\tnop\n\tcmp.b\t#0, r5\n\tnop\n\tbit\t#1, 4(r1)\n\tnop\n\ttst\tr9\n\tnop\n";
        assert_eq!(avoid(text), text);
    }

    #[test]
    fn a_safe_text_stays_as_it_is() {
        let safe = avoid("a:\tcmp #1, 0(r5)\n\tnop\n");
        assert_eq!(avoid(&safe), safe);
    }
}
