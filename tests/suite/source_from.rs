//! `#[source]`, `#[from]` and fields named `source`, as in `thiserror`.

use std::{error::Error, fmt, io, num::ParseIntError, sync::Arc};
use unifiedapi_errors::UnifiedError;

fn disk_full() -> io::Error {
    io::Error::other("disk full")
}

/// The text of an error's direct source.
fn source(error: &dyn Error) -> Option<String> {
    error.source().map(ToString::to_string)
}

#[test]
fn a_source_is_marked_or_named_so() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case")]
    enum StoreError {
        #[unified(message = "Reading failed.")]
        Read(#[from] io::Error),
        #[unified(message = "Writing of {key} failed.")]
        Write { key: &'static str, source: io::Error },
        #[unified(message = "Deleting failed.")]
        Delete {
            #[source]
            cause: io::Error,
        },
        #[unified(message = "Copying to {1} failed.")]
        Copy(#[source] io::Error, &'static str),
        #[unified(message = "The store is read only.")]
        ReadOnly,
    }

    let with_source = [
        StoreError::from(disk_full()),
        StoreError::Write { key: "k1", source: disk_full() },
        StoreError::Delete { cause: disk_full() },
        StoreError::Copy(disk_full(), "k2"),
    ];
    for error in &with_source {
        assert_eq!(source(error).as_deref(), Some("disk full"), "{error:?}");
        assert!(error.source().is_some_and(|source| source.is::<io::Error>()), "{error:?}");
    }
    assert!(source(&StoreError::ReadOnly).is_none());
}

#[test]
fn a_field_of_an_error_type_without_a_mark_is_no_source() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "count_invalid", message = "The count is invalid.")]
    struct CountInvalid {
        cause: ParseIntError,
    }

    let error = CountInvalid { cause: "x".parse::<u8>().unwrap_err() };
    assert!(error.source().is_none());
    assert_eq!(error.cause.to_string(), "invalid digit found in string");
}

#[test]
fn from_serves_the_question_mark() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum PageError {
        #[unified(message = "The page is no number.")]
        NoNumber(#[from] ParseIntError),
        #[unified(message = "The page is no text.")]
        NoText {
            #[from]
            source: std::str::Utf8Error,
        },
    }

    fn page(bytes: &[u8]) -> Result<u32, PageError> {
        Ok(std::str::from_utf8(bytes)?.parse()?)
    }

    assert_eq!(page(b"12").unwrap(), 12);
    assert!(matches!(page(b"x"), Err(PageError::NoNumber(_))));
    assert!(matches!(page(&[0xff]), Err(PageError::NoText { .. })));
}

#[test]
fn a_struct_has_a_source() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, code = "backup_failed", message = "The backup failed.")]
    struct BackupFailed(#[from] io::Error);

    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, code = "restore_failed", message = "Restoring {name} failed.")]
    struct RestoreFailed {
        name: &'static str,
        source: BackupFailed,
    }

    let error = RestoreFailed { name: "users", source: disk_full().into() };
    assert_eq!(source(&error).as_deref(), Some("The backup failed."));
    let root = error.source().and_then(Error::source);
    assert_eq!(root.map(ToString::to_string).as_deref(), Some("disk full"));
}

#[test]
fn a_source_may_be_absent() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case")]
    enum JobError {
        #[unified(message = "The job was stopped.")]
        Stopped { source: Option<io::Error> },
        #[unified(message = "The job crashed.")]
        Crashed(#[source] Option<Box<dyn Error + Send + Sync>>),
        #[unified(message = "The job has bad input.")]
        Input(#[from] Option<ParseIntError>),
    }

    assert_eq!(source(&JobError::Stopped { source: None }), None);
    let stopped = JobError::Stopped { source: Some(disk_full()) };
    assert_eq!(source(&stopped).as_deref(), Some("disk full"));
    assert_eq!(source(&JobError::Crashed(None)), None);
    let crashed = JobError::Crashed(Some("out of memory".into()));
    assert_eq!(source(&crashed).as_deref(), Some("out of memory"));
    let input = JobError::from("x".parse::<u8>().unwrap_err());
    assert_eq!(source(&input).as_deref(), Some("invalid digit found in string"));
}

#[test]
fn a_source_may_be_a_boxed_or_shared_error() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case")]
    enum PluginError {
        #[unified(message = "The plugin failed.")]
        Plugin(#[from] Box<dyn Error + Send + Sync>),
        #[unified(message = "The plugin failed on its thread.")]
        Local { source: Box<dyn Error> },
        #[unified(message = "The plugin failed with others.")]
        Shared(#[source] Arc<dyn Error + Send + Sync>),
        #[unified(message = "The plugin's file is damaged.")]
        File(#[from] Arc<io::Error>),
        #[unified(message = "The plugin's number is damaged.")]
        Number(#[from] Box<ParseIntError>),
        #[unified(message = "The plugin stopped.")]
        Stopped { source: Box<dyn Error + Send + Sync + 'static> },
    }

    let number = Box::new("x".parse::<u8>().unwrap_err());
    let errors = [
        (PluginError::from(Box::<dyn Error + Send + Sync>::from("a")), "a"),
        (PluginError::Local { source: "b".into() }, "b"),
        (PluginError::Shared(Arc::new(io::Error::other("c"))), "c"),
        (PluginError::from(Arc::new(io::Error::other("d"))), "d"),
        (PluginError::from(number), "invalid digit found in string"),
        (PluginError::Stopped { source: "e".into() }, "e"),
    ];
    for (error, text) in &errors {
        assert_eq!(source(error).as_deref(), Some(*text), "{error:?}");
    }
}

#[test]
fn a_source_may_be_an_anyhow_error() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case")]
    enum JobError {
        #[unified(message = "An internal error occurred.", display = "job failed: {0:#}")]
        Failed(#[from] anyhow::Error),
        #[unified(message = "The report failed.")]
        Report { source: anyhow::Error },
    }

    fn run() -> anyhow::Result<()> {
        Err(anyhow::Error::new(disk_full()).context("cannot write the report"))
    }
    fn job() -> Result<(), JobError> {
        Ok(run()?)
    }

    let error = job().unwrap_err();
    assert_eq!(error.message(), "An internal error occurred.");
    assert_eq!(error.to_string(), "job failed: cannot write the report: disk full");
    assert_eq!(source(&error).as_deref(), Some("cannot write the report"));
    let root = error.source().and_then(Error::source);
    assert_eq!(root.map(ToString::to_string).as_deref(), Some("disk full"));

    let report = JobError::Report { source: anyhow::anyhow!("no paper") };
    assert_eq!(source(&report).as_deref(), Some("no paper"));
}

#[test]
fn a_source_needs_nothing_but_error() {
    #[derive(Debug)]
    struct Opaque;

    impl fmt::Display for Opaque {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("opaque")
        }
    }

    impl Error for Opaque {}

    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, code = "engine_failed", message = "The engine failed.")]
    struct EngineFailed(#[from] Opaque);

    let error = EngineFailed::from(Opaque);
    assert!(error.source().is_some_and(|source| source.is::<Opaque>()));
    assert_eq!(
        error.body(),
        r#"{"error":{"code":"engine_failed","message":"The engine failed."}}"#
    );
}
