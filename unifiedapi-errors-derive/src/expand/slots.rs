//! The hash table from codes to rows, laid out here because const evaluation would take longer
//! than all the rest of the expansion.

use crate::wire::{FREE_SLOT, hash};

/// Returns the slots as little-endian numbers: a power of two of them, with room to spare, filled
/// by linear probing. Rows of one code are met in their order.
pub(super) fn lay_out(codes: &[&str]) -> Vec<u8> {
    let count = (codes.len() * 4 / 3 + 1).next_power_of_two();
    let mut slots = vec![FREE_SLOT; count];
    for (row, code) in (0..).zip(codes) {
        let begin = hash(code.as_bytes()) % count;
        let (before, after) = slots.split_at_mut(begin);
        if let Some(slot) = after.iter_mut().chain(before).find(|slot| **slot == FREE_SLOT) {
            *slot = row;
        }
    }
    slots.into_iter().flat_map(u16::to_le_bytes).collect()
}
