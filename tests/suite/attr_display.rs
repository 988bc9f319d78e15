//! `display`: what `Display` (logs) prints, beside what clients read.

use std::{
    io,
    path::{Path, PathBuf},
};
use unifiedapi_errors::UnifiedError;

#[test]
fn display_prints_the_message_if_nothing_else_is_said() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum UserError {
        #[unified(message = "The name is empty.")]
        NameEmpty,
        #[unified(message = "User {id} was not found.")]
        NotFound { id: u64 },
        #[unified(message("{} is too long", _0.to_uppercase()))]
        NameTooLong(String),
    }

    assert_eq!(UserError::NameEmpty.to_string(), "The name is empty.");
    assert_eq!(UserError::NotFound { id: 7 }.to_string(), "User 7 was not found.");
    assert_eq!(UserError::NameTooLong("ada".to_owned()).to_string(), "ADA is too long");
}

#[test]
fn display_is_for_logs_and_never_reaches_the_client() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 500,
        code = "internal_server_error",
        message = "An internal error occurred.",
        display = "no row for user {id} in {table}"
    )]
    struct RowMissing {
        id: u64,
        table: &'static str,
    }

    let error = RowMissing { id: 7, table: "users" };
    assert_eq!(error.to_string(), "no row for user 7 in users");
    assert_eq!(error.message(), "An internal error occurred.");
    let body = String::from_utf8(error.body().to_vec()).unwrap();
    assert!(!body.contains("users"), "{body}");
}

#[test]
fn display_may_name_sources() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case")]
    enum StoreError {
        #[unified(message = "An internal error occurred.", display = "read failed: {0}")]
        Read(#[from] io::Error),
        #[unified(
            message = "An internal error occurred.",
            display = "write of {key} failed: {source:?}"
        )]
        Write { key: &'static str, source: std::fmt::Error },
        #[unified(message = "An internal error occurred.", display("{}!", cause.to_string().to_uppercase()))]
        Delete {
            #[source]
            cause: io::Error,
        },
        #[unified(message = "An internal error occurred.", display("parse failed: {}", _0))]
        Parse(std::num::ParseIntError),
    }

    assert_eq!(
        StoreError::from(io::Error::other("disk full")).to_string(),
        "read failed: disk full"
    );
    let write = StoreError::Write { key: "k1", source: std::fmt::Error };
    assert_eq!(write.to_string(), "write of k1 failed: Error");
    let delete = StoreError::Delete { cause: io::Error::other("locked") };
    assert_eq!(delete.to_string(), "LOCKED!");
    let parse = StoreError::Parse("x".parse::<u8>().unwrap_err());
    assert_eq!(parse.to_string(), "parse failed: invalid digit found in string");
}

const LIMIT: usize = 3;

#[test]
fn display_has_the_whole_grammar_of_messages() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", prefix = "log_")]
    enum LogError {
        #[unified(message = "Bad.", display = "{0:>4}|{1:#x}|{{}}|{LIMIT}")]
        Plain(u8, u8),
        #[unified(message = "Bad.", display = "{id:width$}|{name:.prec$}")]
        Widths { id: u8, width: usize, name: &'static str, prec: usize },
        #[unified(message = "Bad.", display("{} of {max}, {1}", items.len(), LIMIT, max = LIMIT + 1))]
        List { items: Vec<u8> },
        #[unified(message = "Bad.", display("nothing to add"))]
        NoArguments,
    }

    assert_eq!(LogError::Plain(7, 255).to_string(), "   7|0xff|{}|3");
    let widths = LogError::Widths { id: 7, width: 3, name: "Ada", prec: 1 };
    assert_eq!(widths.to_string(), "  7|A");
    assert_eq!(LogError::List { items: vec![1, 2] }.to_string(), "2 of 4, 3");
    assert_eq!(LogError::NoArguments.to_string(), "nothing to add");
}

#[test]
fn display_prints_paths() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case")]
    enum FileError<'a> {
        #[unified(message = "The file is unreadable.", display = "cannot read {0}")]
        Unreadable(PathBuf),
        #[unified(message = "The file is missing.", display = "{path} is missing in {root}")]
        Missing { path: &'a Path, root: PathBuf },
        #[unified(message = "The file is locked.", display("{path} is locked by {}", owner, path = path.display()))]
        Locked { path: PathBuf, owner: u32 },
        #[unified(message = "The file is empty.", display("{path} has {} bytes", LIMIT))]
        Empty { path: PathBuf },
        #[unified(message = "The file is damaged.", display = "{0:?} is damaged")]
        Damaged(PathBuf),
    }

    let path = PathBuf::from("/srv/data");
    assert_eq!(FileError::Unreadable(path.clone()).to_string(), "cannot read /srv/data");
    let missing = FileError::Missing { path: Path::new("a.csv"), root: path.clone() };
    assert_eq!(missing.to_string(), "a.csv is missing in /srv/data");
    let locked = FileError::Locked { path: path.clone(), owner: 7 };
    assert_eq!(locked.to_string(), "/srv/data is locked by 7");
    assert_eq!(FileError::Empty { path: path.clone() }.to_string(), "/srv/data has 3 bytes");
    assert_eq!(FileError::Damaged(path).to_string(), "\"/srv/data\" is damaged");
}

#[test]
fn a_pointer_is_shown_itself() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 500,
        code = "leaked",
        message = "The buffer leaked.",
        display("{buffer:p} {size:>20p} {0:p}", &raw const **name)
    )]
    struct Leaked {
        buffer: *const u8,
        size: &'static usize,
        name: &'static str,
    }

    let error = Leaked { buffer: std::ptr::dangling(), size: &7, name: "ring" };
    let Leaked { buffer, size, name } = error;
    assert_eq!(error.to_string(), format!("{buffer:p} {size:>20p} {name:p}"));
}

#[test]
fn width_applies_to_a_field_as_in_std() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 400,
        code = "key_invalid",
        message = "The key is invalid.",
        display = "[{key:>6}]"
    )]
    struct KeyInvalid {
        key: &'static str,
    }

    assert_eq!(KeyInvalid { key: "k1" }.to_string(), "[    k1]");
}
