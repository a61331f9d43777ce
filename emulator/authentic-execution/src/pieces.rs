//! Long events are encrypted in pieces ([`descriptors::pieces`]): with the last piece a module has sent or accepted the event.

use descriptors::pieces::Piece;
use machine::recording::Operation;
use sancus_hw::Command;

/// What a module has done with a piece.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// It is at the end of an event, of which it has all of the data.
    Event(Operation),
    /// It is not yet.
    Part,
    /// It has encrypted a part of an event, and then something else: perhaps under the same number.
    Abandoned,
}

/// Takes what a module did under the key of a connection. `under_way` is an event of which it has done the first pieces.
pub(super) fn take(under_way: &mut Option<Operation>, operation: Operation) -> Taken {
    let before = under_way.take();
    let Some(piece) = Piece::of(&operation.associated_data) else {
        return if is_encrypted(before.as_ref()) { Taken::Abandoned } else { Taken::Event(operation) };
    };
    let event = match before {
        Some(before) if goes_on(&before, &operation, piece) => {
            Operation { body: [before.body, operation.body].concat(), cycle: operation.cycle, ..before }
        }
        before if is_encrypted(before.as_ref()) => return Taken::Abandoned,
        _ => operation,
    };
    match total(&event) {
        Some(total) if total == event.body.len() => {
            Taken::Event(Operation { associated_data: piece.nonce.to_be_bytes().to_vec(), ..event })
        }
        _ => {
            *under_way = Some(event);
            Taken::Part
        }
    }
}

/// Whether an operation is that on the next piece of an event.
fn goes_on(event: &Operation, next: &Operation, piece: Piece) -> bool {
    let same = (event.command, &event.key) == (next.command, &next.key);
    let nonce = Piece::of(&event.associated_data).map(|first| first.nonce);
    let left = total(event).and_then(|total| total.checked_sub(event.body.len()));
    same && nonce == Some(piece.nonce) && left == Some(piece.left.into()) && !piece.is_first
}

/// The length of all of the event's data, which its first piece says.
fn total(event: &Operation) -> Option<usize> {
    Piece::of(&event.associated_data).filter(|piece| piece.is_first).map(|piece| piece.left.into())
}

fn is_encrypted(event: Option<&Operation>) -> bool {
    event.is_some_and(|event| event.command == Command::Wrap)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a module did with 64 bytes and 2 more of event 1 or another.
    fn piece(command: Command, nonce: u16, left: u16, length: usize) -> Operation {
        let associated_data = [nonce.to_be_bytes(), left.to_be_bytes()].concat();
        let body = vec![left as u8; length];
        Operation { cycle: 0, command, key: Some(vec![7]), associated_data, body, kept_tag: Vec::new(), success: true }
    }

    fn taken(operations: impl IntoIterator<Item = Operation>) -> Vec<Taken> {
        let mut under_way = None;
        operations.into_iter().map(|operation| take(&mut under_way, operation)).collect()
    }

    #[test]
    fn pieces_become_an_event_in_their_order_alone() {
        let of = |nonce, left, length| piece(Command::Unwrap, nonce, left, length);
        let event = |taken: &[Taken]| matches!(taken.last(), Some(Taken::Event(event)) if event.body.len() == 66);
        let all = taken([of(1, 67, 64), of(1, 2, 2)]);
        assert!(event(&all), "{all:?}");
        let Some(Taken::Event(whole)) = all.last() else { return };
        assert_eq!(whole.associated_data, [0, 1]);
        for wrong in [
            vec![of(1, 66, 64), of(1, 2, 2)],
            vec![of(1, 2, 2)],
            vec![of(1, 67, 64), of(2, 2, 2)],
            vec![of(1, 67, 64), of(1, 3, 2)],
            vec![of(1, 67, 64), of(1, 67, 64)],
            vec![of(1, 67, 64), of(1, 4, 4)],
            vec![of(1, 67, 64), Operation { key: Some(vec![8]), ..of(1, 2, 2) }],
        ] {
            let taken = taken(wrong);
            assert!(!event(&taken), "{taken:?}");
        }
    }

    #[test]
    fn nobody_leaves_an_event_half_encrypted() {
        let of = |nonce, left, length| piece(Command::Wrap, nonce, left, length);
        assert_eq!(taken([of(1, 67, 64), of(1, 67, 64)])[1], Taken::Abandoned);
        let whole = Operation { associated_data: vec![0, 1], ..of(0, 0, 2) };
        assert_eq!(taken([of(1, 67, 64), whole.clone()])[1], Taken::Abandoned);
        assert_eq!(taken([whole.clone()]), [Taken::Event(whole)]);
        let decrypted = taken([piece(Command::Unwrap, 1, 67, 64), of(1, 67, 64), of(1, 2, 2)]);
        assert!(matches!(decrypted.last(), Some(Taken::Event(_))));
    }
}
