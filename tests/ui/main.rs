//! The compile-fail corpus: each case is one wrong declaration, and what the compiler says to it.
//!
//! `OVERWRITE=1` writes `README.md` beside this file anew, `TRYBUILD=overwrite` the `.stderr` files.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

#[path = "../support/golden.rs"]
mod golden;
mod manual;

/// What our own macro says; it is the same with every compiler.
#[test]
fn each_mistake_is_explained_at_its_token() {
    let cases = trybuild::TestCases::new();
    for topic in manual::TOPICS.iter().filter(|topic| !manual::RUSTC.contains(&topic.folder)) {
        cases.compile_fail(format!("{}/*.rs", topic.folder));
    }
}

/// What only types show is said by the compiler in its own words, and another one has others.
#[test]
fn what_only_types_show_is_explained_by_the_compiler() {
    let version = rustc_version();
    if !version.starts_with(&format!("rustc {}.", manual::RUSTC_VERSION)) {
        let committed = format!("the compiler's texts are of rustc {}", manual::RUSTC_VERSION);
        // Not `eprintln!`, which the test harness keeps to itself.
        let _ = writeln!(std::io::stderr(), "skipped: {committed}, and this is {version}");
        return;
    }
    let cases = trybuild::TestCases::new();
    for folder in manual::RUSTC {
        cases.compile_fail(format!("{folder}/*.rs"));
    }
}

/// Asks the compiler that cargo compiles cases with.
fn rustc_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = std::process::Command::new(rustc).arg("--version").output().expect("rustc runs");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[test]
fn the_table_of_contents_lists_every_case() {
    golden::assert_golden("README.md", &manual::read());
}

/// Either the compiler says it, or the lines below the rule of a case do.
#[test]
fn every_row_says_what_to_write() {
    let page = manual::read();
    let silent: Vec<_> = page.lines().filter(|line| line.ends_with("|  |")).collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn every_folder_is_a_topic_and_every_stderr_has_its_case() {
    for folder in manual::folders() {
        let is_topic = manual::TOPICS.iter().any(|topic| topic.folder == folder);
        assert!(is_topic, "{folder} is missing in the list of topics");
        for file in manual::files(&folder, "stderr") {
            assert!(file.with_extension("rs").exists(), "{} has no case", file.display());
        }
    }
}

/// A case is read like a page: one rule, one declaration.
#[test]
fn every_case_is_short_and_says_its_rule() {
    for folder in manual::folders() {
        for file in manual::files(&folder, "rs") {
            let text = std::fs::read_to_string(&file).expect("a case is text");
            assert!(text.starts_with("//! "), "{} does not say its rule", file.display());
            assert!(text.lines().count() <= 15, "{} is too long", file.display());
            assert!(file.with_extension("stderr").exists(), "{} has no .stderr", file.display());
        }
    }
}

/// In all topics but `several`, one mistake is one error.
#[test]
fn one_mistake_is_one_error() {
    for folder in manual::folders().into_iter().filter(|folder| folder != "several") {
        for file in manual::files(&folder, "stderr") {
            let text = std::fs::read_to_string(&file).expect("a .stderr is text");
            let errors = text.lines().filter(|line| line.starts_with("error")).count();
            assert_eq!(errors, 1, "{}", file.display());
        }
    }
}

/// What our macro reports always says what to write.
#[test]
fn every_message_of_ours_has_a_help_line() {
    for topic in manual::TOPICS.iter().filter(|topic| !manual::RUSTC.contains(&topic.folder)) {
        for file in manual::files(topic.folder, "stderr") {
            let text = std::fs::read_to_string(&file).expect("a .stderr is text");
            let errors = text.lines().filter(|line| line.starts_with("error")).count();
            let helps = text.lines().filter(|line| line.trim_start().starts_with("help: ")).count();
            assert_eq!(errors, helps, "{}", file.display());
        }
    }
}

/// The table of keys that people read has a row for each key that the macro speaks of, and their
/// search finds the derive by it.
#[test]
fn every_key_is_documented() {
    let mut keys = BTreeSet::new();
    for file in manual::files("keys", "stderr") {
        let text = std::fs::read_to_string(&file).expect("a .stderr is text");
        let lists = ["help: the keys of ", "help: the only key of "];
        let lists = text.lines().filter(|line| lists.iter().any(|list| line.contains(list)));
        keys.extend(lists.flat_map(|line| line.split('`').skip(1).step_by(2).map(str::to_owned)));
    }
    // One of a type, one of a variant, one of a field.
    assert!(["prefix", "code", "expose"].iter().all(|key| keys.contains(*key)), "{keys:?}");

    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../unifiedapi-errors/src/derive.md");
    let text = std::fs::read_to_string(page).expect("a page is text");
    for key in &keys {
        let rows = [format!("| [`{key}`](#{key}) |"), format!("| [`{key}(")];
        let has_row = text.lines().any(|line| rows.iter().any(|row| line.starts_with(row)));
        let heading = format!("\n## `{key}`\n");
        assert!(has_row, "the table has no row for `{key}`");
        assert!(text.contains(&heading), "`{key}` has no section");
    }

    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../unifiedapi-errors/src/lib.rs");
    let text = std::fs::read_to_string(root).expect("the root is text");
    let (_, aliases) = text.split_once("#[doc(alias(").expect("the derive has aliases");
    let (aliases, _) = aliases.split_once("))]").expect("the aliases have an end");
    for key in &keys {
        assert!(aliases.contains(&format!("\"{key}\"")), "`{key}` is no alias of the derive");
    }
}

/// What pages quote of the compiler is what it says to some case.
#[test]
fn pages_quote_what_the_compiler_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../unifiedapi-errors/src");
    let guide = std::fs::read_dir(root.join("guide")).expect("there is a guide");
    let mut pages: Vec<_> = guide.map(|file| file.expect("a page has a path").path()).collect();
    pages.push(root.join("derive.md"));
    let cases: Vec<_> = manual::folders()
        .iter()
        .flat_map(|folder| manual::files(folder, "stderr"))
        .map(|file| std::fs::read_to_string(file).expect("a .stderr is text"))
        .collect();
    for page in pages {
        let text = std::fs::read_to_string(&page).expect("a page is text");
        for quoted in text.split("```text\nerror").skip(1) {
            let quoted = format!("error{}", quoted.split("```").next().unwrap_or_default());
            let is_said = cases.iter().any(|said| said.contains(&quoted));
            assert!(is_said, "{} quotes what nothing says:\n{quoted}", page.display());
        }
    }
}
