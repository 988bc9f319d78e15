//! Files that a test compares its output with: those of `data/`, and `ui/README.md`.
//!
//! With `OVERWRITE=1` in the environment they are written instead, to be looked at in the diff:
//!
//! ```text
//! OVERWRITE=1 cargo test --workspace --all-features
//! ```
//!
//! The `.stderr` files of `ui/` are trybuild's, which has a variable of its own,
//! `TRYBUILD=overwrite`; `UNIFIED_CONTRACT=overwrite` is for users' contract files.

use std::{env, fs, path::Path};

/// Compares a text with a file of this package, or writes the file.
///
/// # Panics
///
/// If they differ.
#[track_caller]
pub fn assert_golden(file: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var_os("OVERWRITE").is_some_and(|value| value == "1") {
        fs::write(&path, actual).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let differing = actual.lines().zip(expected.lines()).position(|(new, old)| new != old);
    assert!(
        actual == expected,
        "{} differs from line {} on; look at it, then run the test with OVERWRITE=1",
        path.display(),
        differing.unwrap_or_else(|| actual.lines().count().min(expected.lines().count())) + 1,
    );
}
