//! Feature `tracing`: `report`, and what reports nothing.

use std::{error::Error, fmt, io, sync::Arc};
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError, report};
use unifiedapi_errors_tests::events::{Collected, Seen};

#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_")]
enum UserError {
    #[unified(status = 404, message = "User {id} was not found.", display = "no row {id}")]
    NotFound { id: u64 },
    #[unified(status = 422, message = "The file is malformed.")]
    Malformed(#[source] io::Error),
    #[unified(status = 499, message = "The client is gone.")]
    Gone,
    #[unified(status = 500, message = "An internal error occurred.", display = "store failed")]
    Store(#[from] StoreError),
    #[unified(status = 599, message = "The network is slow.")]
    Slow,
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}

#[derive(Debug)]
struct StoreError(io::Error);

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("write refused")
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

fn store_error() -> UserError {
    let root = io::Error::other("sector 9");
    let disk = StoreError(io::Error::other(StoreError(root)));
    UserError::from(disk)
}

fn seen(level: &str, fields: [(&str, &str); 4]) -> Seen {
    Seen {
        level: level.to_owned(),
        target: "unifiedapi_errors".to_owned(),
        fields: fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
    }
}

#[test]
fn a_server_error_is_one_event_at_error_with_all_its_sources() {
    let events = Collected::during(|| report(&store_error()));
    let expected = seen(
        "ERROR",
        [
            ("message", "An internal error occurred."),
            ("status", "500u64"),
            ("code", "user_store"),
            // The second is `io::Error` showing what it wraps, whose source it passes on.
            ("error", "store failed: write refused: write refused: sector 9"),
        ],
    );
    assert_eq!(events, [expected]);
}

#[test]
fn a_client_error_is_one_event_at_debug() {
    let events = Collected::during(|| report(&UserError::NotFound { id: 7 }));
    let expected = seen(
        "DEBUG",
        [
            ("message", "User 7 was not found."),
            ("status", "404u64"),
            ("code", "user_not_found"),
            ("error", "no row 7"),
        ],
    );
    assert_eq!(events, [expected]);

    let malformed = UserError::Malformed(io::Error::other("byte 0xff at 3"));
    let events = Collected::during(|| report(&malformed));
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].field("error"), "The file is malformed.");
}

#[test]
fn the_level_changes_at_500() {
    let level = |error: UserError| Collected::during(|| report(&error)).remove(0).level;
    assert_eq!(level(UserError::Gone), "DEBUG");
    assert_eq!(level(store_error()), "ERROR");
    assert_eq!(level(UserError::Slow), "ERROR");
}

#[test]
fn every_error_of_the_catalog_is_one_event() {
    for entry in UnifiedApiError::entries() {
        let inner = UnifiedApiError::from_entry(entry).unwrap();
        let (status, level) = (entry.status().as_u16(), "DEBUG");
        let level = if status < 500 { level } else { "ERROR" };
        let expected = || {
            let status = format!("{status}u64");
            let (code, message) = (entry.code(), entry.message());
            let fields =
                [("message", message), ("status", &*status), ("code", code), ("error", message)];
            seen(level, fields)
        };
        assert_eq!(Collected::during(|| report(&inner)), [expected()]);
        assert_eq!(Collected::during(|| report(&UserError::from(inner))), [expected()]);
    }
}

#[test]
fn making_a_response_reports_nothing() {
    let errors = [store_error(), UserError::NotFound { id: 7 }, UserError::Gone];
    let events = Collected::during(|| {
        for error in &errors {
            assert!(!error.to_response().body().is_empty());
            assert!(!error.body().is_empty());
            assert!(!error.headers().contains_key("content-type"));
            assert!(serde_json::to_string(error).unwrap().contains(error.code()));
            assert!(!format!("{error} {error:?} {}", error.message()).is_empty());
        }
    });
    assert_eq!(events, []);
}

#[test]
fn any_error_can_be_reported() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "name_invalid", message = "{0} is no name.")]
    struct NameInvalid<'a>(&'a str);

    let name = String::from("x7");
    let boxed: Box<dyn UnifiedError + Send + Sync> = Box::new(UserError::Gone);
    let shared = Arc::new(UserError::Slow);
    let events = Collected::during(|| {
        report(&NameInvalid(&name));
        report(&*boxed);
        report(&shared);
    });
    let codes: Vec<_> = events.iter().map(|event| event.field("code")).collect();
    assert_eq!(codes, ["name_invalid", "user_gone", "user_slow"]);
}

#[test]
fn nothing_is_written_while_nobody_listens() {
    /// Fails if it is shown.
    #[derive(Debug)]
    struct Silent;

    impl fmt::Display for Silent {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            panic!("nobody listens")
        }
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, code = "job_failed", message = "Job {0} failed.")]
    struct JobFailed(Silent);

    tracing::subscriber::with_default(tracing::subscriber::NoSubscriber::new(), || {
        report(&JobFailed(Silent));
    });
}

/// What fills a message may come from a client.
#[test]
fn control_characters_do_not_forge_lines_of_the_log() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "room_unknown", message = "There is no room {name}.")]
    struct RoomUnknown {
        name: String,
    }

    let error = RoomUnknown { name: "A\nERROR \u{1b}[31mforged".to_owned() };
    let events = Collected::during(|| report(&error));
    let text = r"There is no room A\nERROR \u{1b}[31mforged.";
    let expected = seen(
        "DEBUG",
        [("message", text), ("status", "404u64"), ("code", "room_unknown"), ("error", text)],
    );
    assert_eq!(events, [expected]);
    // Clients get the message as it is.
    assert!(error.message().contains('\n'));
}

#[test]
fn headers_that_are_not_sent_are_named() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "name_taken", message = "The name is taken.")]
    #[unified(header("X-Name" = "{name}"), header("X-Id" = "{id}"), header("X-Kind" = "{kind}"))]
    struct NameTaken {
        name: &'static str,
        id: u64,
        kind: &'static str,
    }

    #[derive(Debug, UnifiedError)]
    enum Outer {
        #[unified(transparent)]
        Taken(NameTaken),
        #[unified(transparent)]
        Shared(Arc<NameTaken>),
        #[unified(transparent)]
        Boxed(Box<NameTaken>),
    }

    let taken = |name, kind| NameTaken { name, id: 7, kind };
    let unsent = |error: &dyn UnifiedError| {
        let event = Collected::during(|| report(error)).remove(0);
        assert!(!format!("{event:?}").contains("x-forged"), "what it says is not told: {event:?}");
        event.fields.into_iter().find(|(name, _)| name == "unsent_headers").map(|(_, names)| names)
    };
    let forged = "a\r\nx-forged: b";
    assert_eq!(unsent(&taken("Ada", "user")), None);
    assert_eq!(unsent(&taken(forged, "user")).as_deref(), Some("x-name"));
    assert_eq!(unsent(&taken("Ada", "\u{e9}")).as_deref(), Some("x-kind"));
    assert_eq!(unsent(&taken(forged, forged)).as_deref(), Some("x-name, x-kind"));
    for error in [
        Outer::Taken(taken(forged, "user")),
        Outer::Shared(Arc::new(taken(forged, "user"))),
        Outer::Boxed(Box::new(taken(forged, "user"))),
    ] {
        assert_eq!(unsent(&error).as_deref(), Some("x-name"));
        assert_eq!(error.headers().len(), 2);
    }
    let boxed: Box<dyn UnifiedError + Send + Sync> = Box::new(taken(forged, "user"));
    assert_eq!(unsent(&*boxed).as_deref(), Some("x-name"));
}
