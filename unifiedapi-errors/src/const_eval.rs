//! What const evaluation has no functions for.

/// Compares byte strings in const evaluation.
#[allow(clippy::indexing_slicing)] // both lengths are checked
pub(crate) const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
}
