//! Types of the representation, with sizes and alignments of the MSP430 EABI: nothing is aligned to more than a word.

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Void,
    /// Of so many bits, 1 to 64.
    Integer(u32),
    Pointer,
    Array(u64, Box<Type>),
    /// Members, and whether they lie without gaps.
    Structure(Vec<Type>, bool),
    /// One that cannot be evaluated.
    Other(String),
}

/// Bits of a pointer.
pub(crate) const POINTER_BITS: u32 = 16;

impl Type {
    /// Bytes that a value takes in memory, with the gap up to the next one.
    pub(crate) fn size(&self) -> u64 {
        match self {
            Type::Void | Type::Other(_) => 0,
            Type::Integer(bits) => u64::from(bits.div_ceil(8)).next_power_of_two(),
            Type::Pointer => 2,
            Type::Array(length, element) => length.saturating_mul(element.size()),
            Type::Structure(members, _) => self.offset(members.len()),
        }
    }

    /// The alignment.
    pub(crate) fn alignment(&self) -> u64 {
        match self {
            Type::Void | Type::Other(_) => 1,
            Type::Integer(_) | Type::Pointer => self.size().min(2),
            Type::Array(_, element) => element.alignment(),
            Type::Structure(_, true) => 1,
            Type::Structure(members, false) => members.iter().map(Type::alignment).max().unwrap_or(1),
        }
    }

    /// Where a member of a structure begins; for the number of members, the size.
    pub(crate) fn offset(&self, member: usize) -> u64 {
        let Type::Structure(members, packed) = self else { return 0 };
        let aligned = |offset: u64, alignment: u64| match packed {
            true => offset,
            false => offset.checked_next_multiple_of(alignment).unwrap_or(u64::MAX),
        };
        let before = members.iter().take(member);
        let end = before.fold(0u64, |end, member| aligned(end, member.alignment()).saturating_add(member.size()));
        aligned(end, members.get(member).map_or_else(|| self.alignment(), Type::alignment))
    }

    /// Bits of a value that fits into a register of the evaluator; `None` for others.
    pub(crate) fn bits(&self) -> Option<u32> {
        match self {
            Type::Integer(bits @ 1..=64) => Some(*bits),
            Type::Pointer => Some(POINTER_BITS),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structures_are_laid_out_as_the_abi_has_it() {
        let (byte, word, long) = (Type::Integer(8), Type::Integer(16), Type::Integer(32));
        let mixed = Type::Structure(vec![byte.clone(), word.clone(), byte.clone(), long, byte.clone()], false);
        assert_eq!([0, 1, 2, 3, 4, 5].map(|member| mixed.offset(member)), [0, 2, 4, 6, 10, 12]);
        assert_eq!(mixed.size(), 12);
        let packed = Type::Structure(vec![byte.clone(), word, byte], true);
        assert_eq!((packed.size(), packed.alignment()), (4, 1));
        assert_eq!(Type::Array(3, Box::new(packed)).size(), 12);
    }
}
