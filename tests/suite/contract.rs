//! `contract`: which changes break deployed clients, and what the report says about them.

use std::{
    fs,
    path::{Path, PathBuf},
};
use unifiedapi_errors::{
    Catalog, Entry, UnifiedError,
    catalog::UnifiedApiError,
    contract::{self, Change, Report},
};

/// The errors as they were when the file was written.
mod v1 {
    use super::UnifiedError;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "user_")]
    pub enum UserError {
        #[unified(status = 404, message = "The user was not found.")]
        NotFound,
        #[unified(status = 403, message = "The user is locked.")]
        Locked,
        #[unified(code = "field_invalid", shared_code, message = "The name is invalid.")]
        NameInvalid,
        #[unified(code = "field_invalid", shared_code, message = "The e-mail address is invalid.")]
        EmailInvalid,
    }
}

/// A contract file of its own, written for some entries, and removed in the end.
struct File(PathBuf);

impl File {
    fn of(name: &str, entries: impl IntoIterator<Item = Entry>) -> Self {
        let name = format!("{name}-{}.json", std::process::id());
        let file = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        contract::overwrite(entries, &file.0).unwrap();
        file
    }

    fn check(&self, entries: impl IntoIterator<Item = Entry>) -> Result<Vec<Change>, Report> {
        contract::check(entries, &self.0)
    }

    /// The report without the path and the command, which differ by machine.
    fn report(&self, entries: impl IntoIterator<Item = Entry>) -> String {
        let report = self.check(entries).unwrap_err().to_string();
        let path = self.0.display().to_string();
        assert!(report.contains(&path), "{report}");
        let (text, command) = report.split_once("\n\n    UNIFIED_CONTRACT=overwrite ").unwrap();
        assert!(command.starts_with("cargo test"), "{command}");
        text.replace(&path, "errors.contract.json")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn lines(changes: &[Change]) -> Vec<String> {
    changes.iter().map(Change::to_string).collect()
}

#[test]
fn the_catalog_is_locked() {
    let file = "data/unifiedapi.contract.json";
    contract::assert_unchanged(UnifiedApiError::entries(), file);
    assert_eq!(contract::check(UnifiedApiError::entries(), file).unwrap(), []);
}

#[test]
fn every_entry_of_the_catalog_that_goes_breaks_its_contract() {
    for gone in UnifiedApiError::entries() {
        let rest = UnifiedApiError::entries().filter(|entry| *entry != gone);
        let report = contract::check(rest, "data/unifiedapi.contract.json").unwrap_err();
        let [Change::Removed { code, left, .. }] = report.breaking() else { panic!("{report}") };
        assert_eq!(code, gone.code());
        assert_eq!(*left, UnifiedApiError::with_code(gone.code()).count() - 1);
    }
}

#[test]
fn nothing_changed_is_nothing_to_report() {
    let file = File::of("same", v1::UserError::entries());
    assert_eq!(file.check(v1::UserError::entries()).unwrap(), []);
    let mut reversed: Vec<_> = v1::UserError::entries().collect();
    reversed.reverse();
    assert_eq!(file.check(reversed).unwrap(), []);
    let twice = v1::UserError::entries().chain(v1::UserError::entries());
    assert_eq!(file.check(twice).unwrap(), []);
}

#[test]
fn a_removed_code_breaks() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "user_unknown", message = "The user was not found.")]
    struct Unknown;

    let file = File::of("removed", v1::UserError::entries());
    let entries = || v1::UserError::entries().skip(1).chain(Unknown::entries());
    let report = file.check(entries()).unwrap_err();
    assert!(report.breaking().iter().all(Change::is_breaking));
    assert_eq!(
        lines(report.breaking()),
        ["`user_not_found` (404 Not Found): \"The user was not found.\""]
    );
    assert_eq!(
        lines(report.accepted()),
        ["`user_unknown` (400 Bad Request) is new: \"The user was not found.\""]
    );
    assert_eq!(
        file.report(entries()),
        "1 change to the errors breaks deployed clients, says errors.contract.json

Removed. Clients that handle these no longer recognize what goes wrong:
keep the variant, and mark it `#[deprecated]`.
  - `user_not_found` (404 Not Found): \"The user was not found.\"

No client minds these, but the file does not have them yet:
  + `user_unknown` (400 Bad Request) is new: \"The user was not found.\"

If clients can bear it, as in a new major version of the API, accept all of this with"
    );
}

#[test]
fn a_changed_status_breaks() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 410, code = "user_not_found", message = "The user is gone.")]
    struct NotFound;

    let file = File::of("restatused", v1::UserError::entries());
    let entries = || NotFound::entries().chain(v1::UserError::entries().skip(1));
    assert_eq!(
        file.report(entries()),
        "1 change to the errors breaks deployed clients, says errors.contract.json

Status changed. Clients, proxies and retries go by the status:
keep it, and declare a new code for the new meaning.
  - `user_not_found`: 404 Not Found became 410 Gone: \"The user was not found.\"

If clients can bear it, as in a new major version of the API, accept all of this with"
    );
}

#[test]
fn a_removed_code_that_is_declared_again_breaks() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 423, code = "user_locked", message = "Somebody edits the user.")]
    struct Locked;

    let file = File::of("reused", v1::UserError::entries());
    let without = || v1::UserError::entries().filter(|entry| entry.code() != "user_locked");
    contract::overwrite(without(), &file.0).unwrap();
    assert_eq!(file.check(without()).unwrap(), []);
    assert_eq!(
        file.report(without().chain(Locked::entries())),
        "1 change to the errors breaks deployed clients, says errors.contract.json

Declared again. These were removed once, and old clients take them for what they meant:
choose another code.
  - `user_locked` (423 Locked), which was 403 Forbidden: \"The user is locked.\"

If clients can bear it, as in a new major version of the API, accept all of this with"
    );
    assert_eq!(
        lines(file.check(v1::UserError::entries()).unwrap_err().breaking()),
        ["`user_locked` (403 Forbidden), which was \"The user is locked.\""]
    );
    contract::overwrite(v1::UserError::entries(), &file.0).unwrap();
    assert_eq!(file.check(v1::UserError::entries()).unwrap(), []);
}

#[test]
fn all_changes_stand_in_one_report() {
    let file = File::of("all", v1::UserError::entries());
    contract::overwrite(v1::UserError::entries().skip(1), &file.0).unwrap();
    let entries = v1::UserError::entries().take(1);
    let report = file.report(entries);
    assert!(
        report.starts_with("4 changes to the errors break deployed clients, says "),
        "{report}"
    );
    let marks = report.lines().filter(|line| line.starts_with("  - ")).count();
    assert_eq!(marks, 4, "{report}");
}

#[test]
fn what_clients_do_not_mind_is_accepted() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "user_")]
    pub enum RenamedError {
        #[unified(message = "The name is taken.", group = "Users")]
        NameTaken,
        /// Somebody locked it.
        #[deprecated = "users are not locked any more"]
        #[unified(status = 403, message = "The user is locked.", code = "user_locked")]
        Frozen,
        #[unified(status = 404, message = "There is no user {id}.", code = "user_not_found")]
        Missing { id: u64 },
        #[unified(code = "field_invalid", shared_code, message = "The e-mail address is invalid.")]
        Email,
        #[unified(code = "field_invalid", shared_code, message = "The birthday is invalid.")]
        Birthday,
        #[unified(code = "field_invalid", shared_code, message = "The name is invalid.")]
        Name,
    }

    let file = File::of("accepted", v1::UserError::entries());
    let accepted = file.check(RenamedError::entries()).unwrap();
    assert!(!accepted.iter().any(Change::is_breaking));
    assert_eq!(
        lines(&accepted),
        [
            "`field_invalid` (400 Bad Request) is new: \"The birthday is invalid.\"",
            "`user_name_taken` (400 Bad Request) is new: \"The name is taken.\"",
            "`user_not_found` (404 Not Found) is reworded: \"The user was not found.\" became \
             \"There is no user {id}.\"",
        ]
    );
    let written = fs::read_to_string(&file.0).unwrap();
    contract::assert_unchanged(RenamedError::entries(), &file.0);
    assert_eq!(fs::read_to_string(&file.0).unwrap(), written);
    assert_eq!(RenamedError::Missing { id: 7 }.message(), "There is no user 7.");
}

#[test]
fn entries_of_one_code_are_a_multiset() {
    let file = File::of("multiset", v1::UserError::entries());
    let one_less = || v1::UserError::entries().filter(|entry| entry.variant() != "EmailInvalid");
    assert_eq!(
        lines(file.check(one_less()).unwrap_err().breaking()),
        ["`field_invalid` (400 Bad Request): \"The e-mail address is invalid.\"; \
          one entry has this code still"]
    );

    #[derive(Debug, UnifiedError)]
    #[unified(status = 422, code = "field_invalid", message = "The e-mail address is invalid.")]
    struct Unprocessable;

    assert_eq!(
        lines(file.check(one_less().chain(Unprocessable::entries())).unwrap_err().breaking()),
        ["`field_invalid`: 400 Bad Request became 422 Unprocessable Entity: \
          \"The e-mail address is invalid.\""]
    );

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "field_invalid", message = "The mail address is invalid.")]
    struct Reworded;

    let accepted = file.check(one_less().chain(Reworded::entries())).unwrap();
    assert_eq!(
        lines(&accepted),
        ["`field_invalid` (400 Bad Request) is reworded: \"The e-mail address is invalid.\" \
          became \"The mail address is invalid.\""]
    );
    let added = file.check(v1::UserError::entries().chain(Unprocessable::entries())).unwrap();
    assert!(matches!(&added[..], [Change::Added { .. }]), "{added:?}");
}

#[test]
#[should_panic(expected = "2 changes to the errors break deployed clients, says ")]
fn the_assertion_panics_with_the_report() {
    let file = File::of("panics", v1::UserError::entries());
    contract::assert_unchanged(v1::UserError::entries().skip(2), &file.0);
}

#[test]
fn the_report_names_the_command_for_this_package_and_this_test() {
    let file = File::of("command", v1::UserError::entries());
    let report = file.check([]).unwrap_err().to_string();
    let command = report.lines().find_map(|line| line.strip_prefix("    ")).unwrap();
    let package = "UNIFIED_CONTRACT=overwrite cargo test -p unifiedapi-errors-tests";
    // One test alone runs on the main thread, which has no name of a test.
    let test = "contract::the_report_names_the_command_for_this_package_and_this_test";
    assert!(
        [package.to_owned(), format!("{package} {test}")].contains(&command.to_owned()),
        "{report}"
    );
}
