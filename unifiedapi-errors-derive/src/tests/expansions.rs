//! What the derive makes, to be read and to be compared: each declaration in `expansions/` beside its
//! expansion, formatted.
//!
//! `OVERWRITE=1` writes the expansions anew.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;

use crate::derive;

/// Lists the files with the declarations, which have every key in every form, on every shape.
pub(super) fn files() -> Vec<PathBuf> {
    files_in("expansions")
}

/// Lists the declarations in a folder.
pub(super) fn files_in(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests").join(folder);
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
    assert_expansions(&files(), derive::expand);
}

/// The design notes of the guide show one of them, with the paths of private parts shortened. Where
/// this crate stands alone, as in a package, there is no guide.
#[test]
fn the_guide_shows_a_real_expansion() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../unifiedapi-errors/src/guide");
    if !guide.is_dir() {
        return;
    }
    let declaration = include_str!("expansions/readme.rs").parse().expect("it consists of tokens");
    let expansion = formatted(derive::expand(declaration));
    let expansion = expansion.replace("::unifiedapi_errors::__private", "__private");
    let expansion = expansion.replace("::unifiedapi_errors::needs", "needs");
    let (page, text) = (guide.join("expansion.md"), format!("```rust,ignore\n{expansion}```\n"));
    if overwrites() {
        fs::write(&page, &text).expect("the page can be written");
    }
    let is_shown = fs::read_to_string(page).unwrap_or_default() == text;
    assert!(is_shown, "the guide shows something else; run with OVERWRITE=1 and look at the diff");
}

/// Compares what declarations expand to with what stands beside them.
pub(super) fn assert_expansions(files: &[PathBuf], expand: impl Fn(TokenStream) -> TokenStream) {
    let mut differing = Vec::new();
    for file in files {
        let declaration = read(file).parse().expect("a declaration consists of tokens");
        let expansion = formatted(expand(declaration));
        let golden = file.with_extension("expanded.rs");
        if overwrites() {
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

fn overwrites() -> bool {
    std::env::var_os("OVERWRITE").is_some_and(|value| value == "1")
}

/// Writes an expansion as rustfmt would.
fn formatted(expansion: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(expansion).expect("the expansion is Rust"))
}
