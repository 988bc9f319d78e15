//! The tests themselves: a file that belongs to no program would never run.

use std::fs;
use std::path::Path;

#[test]
fn every_file_of_tests_belongs_to_a_program() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(tests.join(path)).unwrap();
    let manifest = read("Cargo.toml");
    for folder in ["frameworks", "hygiene", "suite"] {
        let modules = read(&format!("{folder}/main.rs"));
        for file in fs::read_dir(tests.join(folder)).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            // A folder has the modules of the file beside it.
            let Some(module) = name.strip_suffix(".rs") else { continue };
            let is_module = modules.lines().any(|line| line == format!("mod {module};"));
            let is_root = manifest.contains(&format!("\npath = \"{folder}/{name}\"\n"));
            assert!(is_module || is_root, "no program has {folder}/{name}");
        }
    }
}
