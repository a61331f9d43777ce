//! The instruction table: every fact about an operation, stated once.
//!
//! [`for_each_operation`] hands the rows to a macro; the [`Operation`] enum, its opcodes, mnemonics, flag effects and
//! documentation are all expanded from the same rows, so a new row cannot be forgotten in one of them.

/// The encoding families of the instruction set, told apart by the three highest bits of the first word
/// (`omsp_frontend.v`: section 6.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// `000x xxOO OBAA RRRR`: one operand. Bits 12:10 are not decoded by the hardware.
    SingleOperand,
    /// `0001 0011 1000 CCCC`: a Sancus operation, encoded as the eighth single-operand code.
    Sancus,
    /// `001C CCoo oooo oooo`: a jump by a signed word offset.
    Jump,
    /// `OOOO SSSS DBAA DDDD`: source and destination operand.
    TwoOperand,
}

impl Format {
    /// The family to which the first word of an instruction belongs.
    pub const fn of(word: u16) -> Format {
        match word >> 13 {
            0 if (word >> 7) & 7 == 7 => Format::Sancus,
            0 => Format::SingleOperand,
            1 => Format::Jump,
            _ => Format::TwoOperand,
        }
    }
}

/// How an operation updates the status flags (`omsp_alu.v`: status flag generation).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FlagEffect {
    /// V, N, Z and C keep their values.
    None,
    /// N and Z from the result, C from the carry, V from the signed overflow.
    Arithmetic,
    /// N and Z from the result, C is the inverse of Z, V is cleared.
    Logic,
    /// As [`FlagEffect::Logic`], but V is set if both operands are negative.
    ExclusiveOr,
    /// N and Z from the result, C is the bit shifted out, V is cleared.
    Shift,
    /// All of the status register is loaded from the stack.
    Restored,
}

/// Calls `$receiver!` with all rows of the instruction table, grouped by [`Format`]. A row is
/// `code Variant "mnemonic" flags, "documentation";`.
macro_rules! for_each_operation {
    ($receiver:ident) => {
        $receiver! {
            SingleOperand {
                0 Rrc  "rrc"  Shift,      "Rotate right through carry.";
                1 Swpb "swpb" None,       "Swap the bytes of a word.";
                2 Rra  "rra"  Shift,      "Shift right, keeping the sign.";
                3 Sxt  "sxt"  Logic,      "Extend the sign of the low byte.";
                4 Push "push" None,       "Push onto the stack.";
                5 Call "call" None,       "Push the return address and jump.";
                6 Reti "reti" Restored,   "Return from interrupt.";
            }
            Sancus {
                0x0 Disable       "sm_disable"        None, "Disable the executing module, clear it and jump to R15.";
                0x1 Enable        "sm_enable"         None, "Enable the module laid out by R12 to R15.";
                0x2 VerifyAddress "sm_verify_address" None, "Check the MAC of the module that holds address R14.";
                0x3 VerifyCaller  "sm_verify_caller"  None, "Check the MAC of the module that called.";
                0x4 Wrap          "sm_wrap"           None, "Authenticated encryption.";
                0x5 Unwrap        "sm_unwrap"         None, "Authenticated decryption.";
                0x6 GetId         "sm_id"             None, "The id of the module that holds address R15.";
                0x7 GetCallerId   "sm_caller_id"      None, "The id of the module that called.";
                0x8 StackGuard    "sm_stack_guard"    None, "Set the lowest address the stack may reach.";
                0x9 Clix          "clix"              None, "Start an atomic section of R15 cycles.";
                0xa Reserved10    "sm_reserved_10"    None, "No effect.";
                0xb Reserved11    "sm_reserved_11"    None, "No effect.";
                0xc Reserved12    "sm_reserved_12"    None, "No effect.";
                0xd Reserved13    "sm_reserved_13"    None, "No effect.";
                0xe Reserved14    "sm_reserved_14"    None, "No effect.";
                0xf Reserved15    "sm_reserved_15"    None, "No effect.";
            }
            Jump {
                0 Jne "jne" None,         "Jump if Z is clear.";
                1 Jeq "jeq" None,         "Jump if Z is set.";
                2 Jnc "jnc" None,         "Jump if C is clear.";
                3 Jc  "jc"  None,         "Jump if C is set.";
                4 Jn  "jn"  None,         "Jump if N is set.";
                5 Jge "jge" None,         "Jump if N and V are equal.";
                6 Jl  "jl"  None,         "Jump if N and V differ.";
                7 Jmp "jmp" None,         "Jump.";
            }
            TwoOperand {
                0x4 Mov  "mov"  None,       "Copy.";
                0x5 Add  "add"  Arithmetic, "Add.";
                0x6 Addc "addc" Arithmetic, "Add with carry.";
                0x7 Subc "subc" Arithmetic, "Subtract with carry.";
                0x8 Sub  "sub"  Arithmetic, "Subtract.";
                0x9 Cmp  "cmp"  Arithmetic, "Compare: subtract without a result.";
                0xa Dadd "dadd" Arithmetic, "Add binary coded decimals with carry.";
                0xb Bit  "bit"  Logic,      "Test bits: and without a result.";
                0xc Bic  "bic"  None,       "Clear bits.";
                0xd Bis  "bis"  None,       "Set bits.";
                0xe Xor  "xor"  ExclusiveOr,"Exclusive or.";
                0xf And  "and"  Logic,      "And.";
            }
        }
    };
}

macro_rules! define_operation {
    ($($format:ident { $($code:literal $variant:ident $mnemonic:literal $flags:ident, $doc:literal;)* })*) => {
        /// What an instruction does. The variants are the rows of the instruction table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Operation {
            $($(#[doc = $doc] $variant,)*)*
        }

        impl Operation {
            /// Every operation, in table order.
            pub const ALL: &'static [Operation] = &[$($(Operation::$variant,)*)*];

            /// The mnemonic, without the width suffix.
            pub const fn mnemonic(self) -> &'static str {
                match self { $($(Operation::$variant => $mnemonic,)*)* }
            }

            /// The encoding family.
            pub const fn format(self) -> Format {
                match self { $($(Operation::$variant => Format::$format,)*)* }
            }

            /// The opcode within the family.
            pub const fn code(self) -> u16 {
                match self { $($(Operation::$variant => $code,)*)* }
            }

            /// How the status flags change.
            pub const fn flags(self) -> FlagEffect {
                match self { $($(Operation::$variant => FlagEffect::$flags,)*)* }
            }

            /// One line of documentation.
            pub const fn documentation(self) -> &'static str {
                match self { $($(Operation::$variant => $doc,)*)* }
            }

            /// The operation of a family with the given opcode.
            pub const fn from_code(format: Format, code: u16) -> Option<Operation> {
                match (format, code) {
                    $($((Format::$format, $code) => Some(Operation::$variant),)*)*
                    _ => None,
                }
            }
        }
    };
}
for_each_operation!(define_operation);

impl Operation {
    /// Whether a two-operand operation leaves its destination alone (CMP and BIT).
    pub const fn discards_result(self) -> bool {
        matches!(self, Operation::Cmp | Operation::Bit)
    }

    /// Whether the operation is one of the Sancus family that the hardware knows.
    pub const fn is_sancus_command(self) -> bool {
        matches!(self.format(), Format::Sancus) && self.code() <= 9
    }
}
