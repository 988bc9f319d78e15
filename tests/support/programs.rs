//! The examples as programs.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// Returns an example: `cargo test` builds it beside the tests, `cargo test --test …` does not.
///
/// # Panics
///
/// If it does not build.
#[must_use]
pub fn example(name: &str, features: &str) -> PathBuf {
    let test = env::current_exe().unwrap();
    let profile = test.parent().unwrap().parent().unwrap(); // target/debug/deps/…
    let path = profile.join("examples").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let built = fs::metadata(&path).and_then(|program| program.modified());
    if built.is_ok_and(|built| built > newest_source()) {
        return path;
    }
    let profile_name = match profile.file_name().and_then(|name| name.to_str()) {
        Some("debug") | None => "dev",
        Some(name) => name,
    };
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["build", "--quiet", "--example", name]);
    // With other features than the tests, most crates would be built once more.
    if cfg!(all(feature = "rocket05", feature = "salvo1", feature = "warp04")) {
        cargo.arg("--all-features");
    } else {
        cargo.args(["--features", features]);
    }
    cargo.args(["--profile", profile_name, "--target-dir"]).arg(profile.parent().unwrap());
    assert!(cargo.status().unwrap().success(), "{name} does not build");
    path
}

/// Returns when a source file of the example or of the crate was last changed.
fn newest_source() -> SystemTime {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folders = ["unifiedapi-errors/src", "unifiedapi-errors/examples"];
    let mut folders: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    folders.push(root.join("unifiedapi-errors-derive/src"));
    let mut newest = SystemTime::UNIX_EPOCH;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let metadata = entry.metadata().unwrap();
            if metadata.is_dir() {
                folders.push(entry.path());
            } else {
                newest = newest.max(metadata.modified().unwrap());
            }
        }
    }
    newest
}
