//! The tests themselves: a file that no target names would never run.

use std::fs;
use std::path::Path;

#[test]
fn every_file_of_tests_is_a_target() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(tests.join("Cargo.toml")).unwrap();
    for folder in ["hygiene", "suite"] {
        for file in fs::read_dir(tests.join(folder)).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            // A folder has the modules of the target beside it.
            let is_named = manifest.contains(&format!("\npath = \"{folder}/{name}\"\n"));
            assert!(is_named || !name.ends_with(".rs"), "tests/Cargo.toml lacks {folder}/{name}");
        }
    }
}
