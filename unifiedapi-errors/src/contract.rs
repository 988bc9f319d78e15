//! The contract with deployed clients: a file that locks which codes there are, for a test.
//!
//! Clients branch on codes and statuses, so an innocent edit may break them and nobody notices.
//! One call in a `#[test]` notices:
//!
//! ```
//! use unifiedapi_errors::{Catalog, UnifiedError, contract};
//!
//! #[derive(Debug, UnifiedError)]
//! pub enum UserError {
//!     #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
//!     NotFound { id: u64 },
//! }
//!
//! fn the_errors_are_those_that_clients_know() {
//!     contract::assert_unchanged(UserError::entries(), "errors.contract.json");
//! }
//! ```
//!
//! `UNIFIED_CONTRACT=overwrite cargo test` writes the file, which belongs under version control. It
//! has one line for each declaration, sorted by code, so that a review sees what changes.
//!
//! | change | |
//! |---|---|
//! | a code is removed, or one of several entries that share it | breaks |
//! | the status of a code changes | breaks |
//! | a removed code is declared again: the file remembers it | breaks |
//! | a member is removed or renamed, or is no longer always there, as far as std tells of its type | breaks |
//! | the envelope has another shape or media type; the group changes where the envelope shows it | breaks |
//! | a code, or another entry of it, is added | is accepted |
//! | a member is added, or is always there from now on | is accepted |
//! | a member has a value of another type, or a header changes | is accepted, and not in the file |
//! | a message is reworded | is accepted |
//! | a variant is renamed, moved, described or deprecated, or grouped where the envelope does not show it | is accepted, and not in the file |
//!
//! The entries of one code are compared as a multiset of statuses, so their order does not matter.
//! What is accepted passes without the file being touched. An added code is locked from the next
//! overwriting on; who wants each change in the file at once asserts that
//! [`check`] returns `Ok` of nothing.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use crate::Entry;
use crate::outline::once;

mod change;
mod compare;
mod file;
mod lock;
mod report;

pub use self::change::Change;
pub use self::report::Report;

use self::file::{Contract, Item};
use self::lock::Lock;
use self::report::Problem;

/// The environment variable that asks for the file to be written, and what it says.
const VARIABLE: &str = "UNIFIED_CONTRACT";
const OVERWRITE: &str = "overwrite";

/// Asserts that deployed clients still meet the errors that the file lists.
///
/// The path is relative to the package under test: to `CARGO_MANIFEST_DIR`, which `cargo test` and
/// `cargo nextest` set, or else to the current directory. With `UNIFIED_CONTRACT=overwrite` in the
/// environment, writes the file as [`overwrite`] does and asserts nothing.
///
/// See the [module](self) for what breaks clients and for an example.
///
/// # Panics
///
/// With a [`Report`] that says what breaks clients and how to accept it, or what is the matter with
/// the file and how to go on; and if `UNIFIED_CONTRACT` is set to something unknown.
#[track_caller]
#[allow(clippy::panic)] // it is an assertion
pub fn assert_unchanged(entries: impl IntoIterator<Item = Entry>, path: impl AsRef<Path>) {
    let result = match env::var_os(VARIABLE) {
        Some(value) if value == OVERWRITE => overwrite(entries, path),
        Some(value) if !value.is_empty() => {
            panic!("{VARIABLE} is {value:?}; the only value that it knows is \"{OVERWRITE}\"")
        }
        _ => check(entries, path).map(|accepted| {
            for change in accepted {
                // Seen with `--nocapture`.
                eprintln!("accepted, and not in the contract file yet: {change}");
            }
        }),
    };
    if let Err(report) = result {
        panic!("{report}");
    }
}

/// Compares entries with the file, and returns the changes that clients do not mind and that the
/// file does not have yet.
///
/// The path is resolved as by [`assert_unchanged`]; the environment variable is not asked. An entry
/// that is given twice counts once.
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError, contract};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 403, code = "user_locked", message = "The user is locked.")]
/// pub struct Locked;
///
/// # let file = std::env::temp_dir().join(format!("errors-{}.json", std::process::id()));
/// contract::overwrite(Locked::entries(), &file)?;
/// assert_eq!(contract::check(Locked::entries(), &file)?, []);
///
/// let report = contract::check([], &file).unwrap_err();
/// assert_eq!(report.breaking().len(), 1);
/// assert!(report.to_string().contains("`user_locked` (403 Forbidden): \"The user is locked.\""));
/// # std::fs::remove_file(file).unwrap();
/// # Ok::<(), contract::Report>(())
/// ```
///
/// # Errors
///
/// A [`Report`] of what breaks clients, or that the file is missing, unreadable or damaged.
pub fn check(
    entries: impl IntoIterator<Item = Entry>,
    path: impl AsRef<Path>,
) -> Result<Vec<Change>, Report> {
    let path = resolve(path.as_ref());
    match read(&path) {
        Ok(known) => {
            let (breaking, accepted) = compare::compare(&known, &items(entries));
            if breaking.is_empty() {
                return Ok(accepted);
            }
            Err(Report::new(path, Problem::Broken { breaking, accepted }))
        }
        Err(problem) => Err(Report::new(path, problem)),
    }
}

/// Writes the file: the entries, and as removed those codes that it had and that no entry has.
///
/// A removed code that is declared again is a code like others from then on. A missing file, and
/// the folders above it, are made. The path is resolved as by [`assert_unchanged`].
///
/// Tests that write it at once, in threads or in processes, wait for each other, so that no removed
/// code is lost; a file of the same name with `.lock` behind it says that somebody writes. The text
/// is put in place at once, never in part.
///
/// # Errors
///
/// A [`Report`] that the file cannot be read or written, or that it is damaged or of a later
/// version: its removed codes would be lost. And that the `.lock` file stays, which somebody left
/// behind who was killed.
pub fn overwrite(
    entries: impl IntoIterator<Item = Entry>,
    path: impl AsRef<Path>,
) -> Result<(), Report> {
    let path = resolve(path.as_ref());
    let items = items(entries);
    let write = || {
        let lock = Lock::take(&path)?;
        let known = match read(&path) {
            Ok(known) => known,
            Err(Problem::Missing) => Contract::default(),
            Err(problem) => return Err(problem),
        };
        lock.write(&known.replace(items).to_string()).map_err(Problem::Unwritable)
    };
    write().map_err(|problem| Report::new(path.clone(), problem))
}

fn items(entries: impl IntoIterator<Item = Entry>) -> Vec<Item> {
    once(entries).into_iter().map(Item::from).collect()
}

fn read(path: &Path) -> Result<Contract, Problem> {
    match fs::read_to_string(path) {
        Ok(text) => text.parse(),
        Err(error) => Err(match error.kind() {
            io::ErrorKind::NotFound => Problem::Missing,
            io::ErrorKind::InvalidData => Problem::Damaged("it is not UTF-8".to_owned()),
            _ => Problem::Unreadable(error),
        }),
    }
}

/// Finds a file of the package under test.
fn resolve(path: &Path) -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    package.join(path)
}
