//! The contract file: what is in it, where it is, and what happens if it is missing or damaged.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use unifiedapi_errors::{Catalog, UnifiedError, contract};

#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "user_")]
enum UserError {
    #[unified(status = 404, message = "User {id} was not \"found\".")]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address \\ is\ninvalid: ü.")]
    EmailInvalid,
    #[unified(status = 403, message = "The user is locked.")]
    Locked,
}

const ABOUT: &str = r#"  "about": "What deployed clients know of this API's errors: unifiedapi_errors::contract compares it with the code, and UNIFIED_CONTRACT=overwrite writes it.","#;

/// A folder of its own, removed in the end; `name` is that of one test.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let name = format!("contract-{name}-{}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.0.join("errors.contract.json")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_file_has_one_declaration_on_each_line_sorted_by_code() {
    let folder = Folder::new("lines");
    contract::overwrite(UserError::entries(), folder.file()).unwrap();
    let text = fs::read_to_string(folder.file()).unwrap();
    assert_eq!(
        text,
        format!(
            r#"{{
{ABOUT}
  "entries": [
    {{"code": "user_email_invalid", "message": "The e-mail address \\ is\ninvalid: ü.", "status": 400}},
    {{"code": "user_locked", "message": "The user is locked.", "status": 403}},
    {{"code": "user_not_found", "message": "User {{id}} was not \"found\".", "status": 404}}
  ],
  "removed": [],
  "version": 1
}}
"#
        )
    );
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["entries"][2]["message"], "User {id} was not \"found\".");
    assert_eq!(UserError::NotFound { id: 7 }.message(), "User 7 was not \"found\".");
}

#[test]
fn removed_codes_stay_in_the_file() {
    let folder = Folder::new("removed");
    contract::overwrite(UserError::entries(), folder.file()).unwrap();
    contract::overwrite(UserError::entries().skip(1), folder.file()).unwrap();
    contract::overwrite([], folder.file()).unwrap();
    contract::overwrite(UserError::entries().take(1), folder.file()).unwrap();
    assert_eq!(
        fs::read_to_string(folder.file()).unwrap(),
        format!(
            r#"{{
{ABOUT}
  "entries": [
    {{"code": "user_not_found", "message": "User {{id}} was not \"found\".", "status": 404}}
  ],
  "removed": [
    {{"code": "user_email_invalid", "message": "The e-mail address \\ is\ninvalid: ü.", "status": 400}},
    {{"code": "user_locked", "message": "The user is locked.", "status": 403}}
  ],
  "version": 1
}}
"#
        )
    );
}

#[test]
fn a_file_that_is_missing_fails_with_the_way_to_write_it() {
    let folder = Folder::new("missing");
    let report = contract::check(UserError::entries(), folder.file()).unwrap_err();
    assert!(report.breaking().is_empty());
    let text = report.to_string();
    assert!(text.starts_with("there is no contract file "), "{text}");
    assert!(text.contains(&folder.file().display().to_string()), "{text}");
    assert!(text.contains("\n    UNIFIED_CONTRACT=overwrite cargo test"), "{text}");
    assert!(!folder.file().exists());
}

#[test]
fn a_file_that_is_damaged_fails_with_what_is_wrong_and_the_way_to_write_it() {
    let entry = r#"{"code": "user_locked", "message": "…", "status": 403}"#;
    let file = |entries: &str, removed: &str, version: &str| {
        format!(r#"{{"entries": {entries}, "removed": {removed}, "version": {version}}}"#)
    };
    let damaged = [
        (String::new(), "EOF while parsing"),
        ("<<<<<<< HEAD\n{}".to_owned(), "expected value at line 1 column 1"),
        ("[]".to_owned(), "it has no `\"version\": 1`"),
        (r#"{"version": 1}"#.to_owned(), "it has no list of entries"),
        (file("[]", "{}", "1"), "it has no list of removed"),
        (file("[]", "[]", "\"1\""), "it has no `\"version\": 1`"),
        (file("[{\"code\": 1}]", "[]", "1"), r#"{"code":1} in entries is not a code"#),
        (
            file(&format!("[{}]", entry.replace("403", "1000")), "[]", "1"),
            "in entries is not a code with a message and a status",
        ),
        (
            file(&format!("[{entry}]"), &format!("[{entry}]"), "1"),
            "`user_locked` is among the entries and the removed",
        ),
        (
            file(&format!("[{entry}], \"entries\": []"), "[]", "1"),
            "a name stands twice in one object",
        ),
    ];
    let folder = Folder::new("damaged");
    for (text, what) in damaged {
        fs::write(folder.file(), &text).unwrap();
        let report = contract::check(UserError::entries(), folder.file()).unwrap_err().to_string();
        assert!(report.contains(" is damaged: "), "{report}");
        assert!(report.contains(what), "{text}: {report}");
        assert!(report.contains("\n    UNIFIED_CONTRACT=overwrite cargo test"), "{report}");
    }
    fs::write(folder.file(), b"\xff").unwrap();
    let report = contract::check(UserError::entries(), folder.file()).unwrap_err().to_string();
    assert!(report.contains("it is not UTF-8"), "{report}");
}

#[test]
fn a_file_of_a_later_version_is_neither_read_nor_overwritten() {
    let folder = Folder::new("newer");
    let text = r#"{"entries": [], "removed": [], "version": 2}"#;
    fs::write(folder.file(), text).unwrap();
    for report in [
        contract::check(UserError::entries(), folder.file()).unwrap_err(),
        contract::overwrite(UserError::entries(), folder.file()).unwrap_err(),
    ] {
        let report = report.to_string();
        assert!(report.contains("has the version 2"), "{report}");
        assert!(report.ends_with("Update unifiedapi-errors."), "{report}");
    }
    assert_eq!(fs::read_to_string(folder.file()).unwrap(), text);
}

#[test]
fn a_file_that_git_checked_out_for_windows_is_the_same() {
    let folder = Folder::new("windows");
    contract::overwrite(UserError::entries(), folder.file()).unwrap();
    let text = fs::read_to_string(folder.file()).unwrap();
    fs::write(folder.file(), text.replace('\n', "\r\n")).unwrap();
    assert_eq!(contract::check(UserError::entries(), folder.file()).unwrap(), []);
    contract::overwrite(UserError::entries(), folder.file()).unwrap();
    assert_eq!(fs::read_to_string(folder.file()).unwrap(), text);
}

#[test]
fn a_file_with_a_byte_order_mark_is_the_same() {
    let folder = Folder::new("mark");
    contract::overwrite(UserError::entries().skip(1), folder.file()).unwrap();
    let text = fs::read_to_string(folder.file()).unwrap();
    for marked in [format!("\u{feff}{text}"), format!("\u{feff}{}", text.replace('\n', "\r\n"))] {
        fs::write(folder.file(), marked).unwrap();
        assert_eq!(contract::check(UserError::entries().skip(1), folder.file()).unwrap(), []);
        contract::overwrite(UserError::entries().skip(1), folder.file()).unwrap();
        assert_eq!(fs::read_to_string(folder.file()).unwrap(), text);
    }
    fs::write(folder.file(), format!("\u{feff}\u{feff}{text}")).unwrap();
    assert!(contract::check(UserError::entries().skip(1), folder.file()).is_err());
}

#[test]
fn a_path_that_cannot_be_a_file_says_so() {
    let folder = Folder::new("folder");
    let report = contract::check(UserError::entries(), &folder.0).unwrap_err();
    assert!(report.to_string().contains(" cannot be read: "), "{report}");
    assert!(std::error::Error::source(&report).is_some());
    fs::write(folder.file(), "{}").unwrap();
    let report =
        contract::overwrite(UserError::entries(), folder.file().join("below")).unwrap_err();
    assert!(report.to_string().contains(" cannot be "), "{report}");
}

/// A test as a user has it in a package; the tests below run it by itself.
#[test]
#[ignore = "run by the tests below, with an environment of its own"]
fn users_test() {
    // By itself it has no package.
    let Ok(skipped) = env::var("SKIPPED") else { return };
    let entries = UserError::entries().skip(skipped.parse().unwrap());
    contract::assert_unchanged(entries, "locks/errors.contract.json");
}

/// Runs `users_test` as `cargo test` would in a package.
fn run(package: &Folder, skipped: usize, contract: Option<&str>) -> Output {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "contract_file::users_test", "--ignored", "--nocapture"])
        .current_dir(env::temp_dir())
        .env("CARGO_MANIFEST_DIR", &package.0)
        .env("CARGO_PKG_NAME", "users")
        .env("SKIPPED", skipped.to_string())
        .env_remove("UNIFIED_CONTRACT")
        .envs(contract.map(|value| ("UNIFIED_CONTRACT", value)));
    command.output().unwrap()
}

#[test]
fn the_path_is_relative_to_the_package_under_test_and_the_variable_writes_the_file() {
    let package = Folder::new("package");
    let file = package.0.join("locks/errors.contract.json");
    let stderr = |output: &Output| String::from_utf8_lossy(&output.stderr).into_owned();

    let missing = run(&package, 1, None);
    assert!(!missing.status.success());
    assert!(stderr(&missing).contains(&format!("no contract file {}", file.display())));
    assert!(stderr(&missing).contains("UNIFIED_CONTRACT=overwrite cargo test -p users"));

    assert!(run(&package, 1, Some("overwrite")).status.success());
    assert_eq!(contract::check(UserError::entries().skip(1), &file).unwrap(), []);
    assert!(run(&package, 1, None).status.success());
    assert!(run(&package, 1, Some("")).status.success());

    let added = run(&package, 0, None);
    assert!(added.status.success());
    let note =
        "accepted, and not in the contract file yet: `user_not_found` (404 Not Found) is new";
    assert!(stderr(&added).contains(note), "{}", stderr(&added));

    let removed = run(&package, 2, None);
    assert!(!removed.status.success());
    assert!(stderr(&removed).contains("  - `user_email_invalid` (400 Bad Request)"));
    assert!(run(&package, 2, Some("overwrite")).status.success());
    let reused = run(&package, 1, None);
    assert!(!reused.status.success());
    assert!(stderr(&reused).contains("\nDeclared again."), "{}", stderr(&reused));
}

#[test]
fn a_misspelt_value_of_the_variable_is_no_silent_check() {
    let package = Folder::new("misspelt");
    let output = run(&package, 0, Some("overwite"));
    assert!(!output.status.success());
    let stderr = String::from_utf8_lossy(&output.stderr);
    let expected =
        "UNIFIED_CONTRACT is \"overwite\"; the only value that it knows is \"overwrite\"";
    assert!(stderr.contains(expected), "{stderr}");
}
