//! What the derive makes, to be read and to be compared: each declaration in `expansions/` beside its
//! expansion, formatted.
//!
//! `OVERWRITE=1` writes the expansions anew.

use std::fs;
use std::path::{Path, PathBuf};

use crate::derive_from;

/// Lists the files with the declarations, which have every key in every form, on every shape.
pub(super) fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/expansions");
    let entries = fs::read_dir(folder).expect("the declarations are in a folder");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| !path.to_string_lossy().ends_with(".expanded.rs"))
        .collect();
    files.sort();
    files
}

/// Reads a declaration.
pub(super) fn read(file: &Path) -> String {
    fs::read_to_string(file).expect("a declaration is text")
}

#[test]
fn declarations_expand_to_what_stands_beside_them() {
    let overwrite = std::env::var_os("OVERWRITE").is_some_and(|value| value == "1");
    let mut differing = Vec::new();
    for file in files() {
        let expansion = formatted(&read(&file));
        let golden = file.with_extension("expanded.rs");
        if overwrite {
            fs::write(&golden, &expansion).expect("the folder can be written");
        }
        if fs::read_to_string(&golden).unwrap_or_default() != expansion {
            differing.push(file);
        }
    }
    assert!(
        differing.is_empty(),
        "{differing:?} expand to something else; run with OVERWRITE=1 and look at the diff"
    );
}

/// Expands a declaration, and writes the result as rustfmt would.
fn formatted(declaration: &str) -> String {
    let tokens = declaration.parse().expect("a declaration consists of tokens");
    let file = syn::parse2(derive_from(tokens)).expect("the expansion is Rust");
    prettyplease::unparse(&file)
}
