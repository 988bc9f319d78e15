//! What users build: nothing beyond what the README promises.

use std::collections::BTreeSet;
use std::process::Command;

/// Lists the direct dependencies of a package without its features.
fn direct_dependencies(package: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", package, "--no-default-features"])
        .args(["--edges", "normal", "--depth", "1", "--prefix", "none", "--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo tree runs");
    let text = String::from_utf8(output.stdout).expect("cargo prints UTF-8");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // The first line is the package itself.
    text.lines().skip(1).filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn without_features_the_runtime_crate_needs_five_crates() {
    let expected = ["bytes", "http", "serde", "serde_json", "unifiedapi-errors-derive"];
    assert_eq!(direct_dependencies("unifiedapi-errors"), expected.map(str::to_owned).into());
}

#[test]
fn the_macro_needs_four_crates() {
    let expected = ["heck", "proc-macro2", "quote", "syn"];
    assert_eq!(direct_dependencies("unifiedapi-errors-derive"), expected.map(str::to_owned).into());
}

#[test]
fn the_derive_of_serde_is_not_built_without_features() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", "unifiedapi-errors", "--no-default-features"])
        .args(["--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo tree runs");
    let text = String::from_utf8(output.stdout).expect("cargo prints UTF-8");
    assert!(text.contains("serde v1"), "{text}");
    assert!(!text.contains("serde_derive"), "{text}");
}
