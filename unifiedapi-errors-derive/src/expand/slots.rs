//! The hash table from codes to rows, laid out here because const evaluation would take longer
//! than all the rest of the expansion.

/// A slot that is free; no table has that many rows.
const FREE: u16 = u16::MAX;

/// Returns the slots as little-endian numbers: a power of two of them, with room to spare, filled
/// by linear probing. Rows of one code are met in their order.
pub(super) fn lay_out(codes: &[&str]) -> Vec<u8> {
    let count = (codes.len() * 4 / 3 + 1).next_power_of_two();
    let mut slots = vec![FREE; count];
    for (row, code) in (0..).zip(codes) {
        let begin = hash(code.as_bytes()) % count;
        let (before, after) = slots.split_at_mut(begin);
        if let Some(slot) = after.iter_mut().chain(before).find(|slot| **slot == FREE) {
            *slot = row;
        }
    }
    slots.into_iter().flat_map(u16::to_le_bytes).collect()
}

/// Hashes a code as the runtime crate does when it looks one up.
fn hash(code: &[u8]) -> usize {
    const FACTOR: u64 = 0x517c_c1b7_2722_0a95;
    let mut hash = code.len() as u64;
    let mut rest = code;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        hash = (hash.rotate_left(5) ^ u64::from_le_bytes(*word)).wrapping_mul(FACTOR);
        rest = tail;
    }
    let last = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    hash = (hash.rotate_left(5) ^ last).wrapping_mul(FACTOR);
    usize::try_from(hash >> 40).unwrap_or_default()
}
