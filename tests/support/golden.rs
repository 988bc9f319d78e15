//! Files that a test compares its output with.

use std::{env, fs, path::Path};

/// Compares a text with a file of `data/`, or writes the file if `GOLDEN=overwrite`.
#[track_caller]
pub fn assert_golden(name: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
    if env::var_os("GOLDEN").is_some_and(|value| value == "overwrite") {
        fs::write(&path, actual).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let differing = actual.lines().zip(expected.lines()).position(|(new, old)| new != old);
    assert!(
        actual == expected,
        "{} differs from line {} on; look at it, then run the test with GOLDEN=overwrite",
        path.display(),
        differing.unwrap_or_else(|| actual.lines().count().min(expected.lines().count())) + 1,
    );
}
