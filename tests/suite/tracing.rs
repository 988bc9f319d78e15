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
    struct JobFailed(#[unified(expose)] Silent);

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

/// Errors of any size and kind, which tell only logs what they are.
#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "failed", message = "Something failed.", display = "failed")]
struct Failed(#[source] Box<dyn Error + Send + Sync>);

/// What the event of an error with this source says of it.
fn logged(source: impl Into<Box<dyn Error + Send + Sync>>) -> String {
    let error = Failed(source.into());
    let mut events = Collected::during(|| report(&error));
    assert_eq!(events.len(), 1);
    events.remove(0).fields.remove(3).1
}

#[test]
fn what_does_not_show_is_escaped() {
    let shown = [
        "Zażółć",
        "привет",
        "उपयोगकर्ता नहीं",
        "مرحبا",
        "你好",
        "e\u{301}",
        "\u{a0}",
        "😀",
        r"C:\n",
        "\"'`",
    ];
    for text in shown {
        assert_eq!(logged(text), format!("failed: {text}"));
    }
    let hidden = [
        0x00, 0x07, 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0xad, 0x34f, 0x600, 0x61c, 0x115f, 0x180e,
        0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d,
        0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x206f, 0x3164, 0xfe0f, 0xfeff, 0xfff9,
        0x1d173, 0xe0001, 0xe0041, 0xe0100,
    ];
    for number in hidden {
        let char = char::from_u32(number).unwrap();
        assert_eq!(logged(format!("a{char}b")), format!("failed: a\\u{{{number:x}}}b"));
    }
    assert_eq!(logged("\r\n\t"), r"failed: \r\n\t");
}

#[test]
fn every_text_of_an_event_is_escaped() {
    #[derive(Debug)]
    struct ByHand;

    impl fmt::Display for ByHand {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("display\u{2028}")
        }
    }

    impl Error for ByHand {}

    impl UnifiedError for ByHand {
        fn status(&self) -> http::StatusCode {
            http::StatusCode::BAD_REQUEST
        }
        fn code(&self) -> &str {
            "code\u{202e}"
        }
        fn message(&self) -> std::borrow::Cow<'_, str> {
            "message\u{200b}".into()
        }
    }

    let expected = seen(
        "DEBUG",
        [
            ("message", r"message\u{200b}"),
            ("status", "400u64"),
            ("code", r"code\u{202e}"),
            ("error", r"display\u{2028}"),
        ],
    );
    assert_eq!(Collected::during(|| report(&ByHand)), [expected]);
}

#[test]
fn a_long_text_is_cut_between_characters() {
    let cut = |text: &str, times| format!("failed: {}…", text.repeat(times));
    assert_eq!(logged("x".repeat(4096)), format!("failed: {}", "x".repeat(4096)));
    assert_eq!(logged("x".repeat(4097)), cut("x", 4096));
    assert_eq!(logged("你".repeat(1 << 20)), cut("你", 1365));
    assert_eq!(
        logged("\u{10ffff}\u{e0fff}".repeat(1 << 10)),
        cut("\u{10ffff}\\u{e0fff}", 4096 / 13)
    );

    #[derive(Debug, UnifiedError)]
    #[unified(status = 413, code = "name_too_long", message = "{0} is too long.")]
    struct NameTooLong(String);

    let events = Collected::during(|| report(&NameTooLong("x".repeat(1 << 20))));
    let expected = format!("{}…", "x".repeat(4096));
    assert_eq!((events[0].field("message"), events[0].field("error")), (&*expected, &*expected));
}

/// An error with so many sources, or with itself as its source.
#[derive(Debug)]
enum Deep {
    Chain(usize, Option<Box<Deep>>),
    Cycle,
}

impl fmt::Display for Deep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chain(length, _) => f.write_str(&"y".repeat(*length)),
            Self::Cycle => f.write_str("round"),
        }
    }
}

impl Error for Deep {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Chain(_, next) => next.as_deref().map(|next| next as _),
            Self::Cycle => Some(self),
        }
    }
}

fn deep(depth: usize, length: usize) -> Deep {
    (1..depth).fold(Deep::Chain(length, None), |next, _| Deep::Chain(length, Some(next.into())))
}

#[test]
fn the_sources_come_to_an_end() {
    assert_eq!(logged(Deep::Cycle), format!("failed{}: …", ": round".repeat(64)));
    assert_eq!(logged(deep(64, 1)), format!("failed{}", ": y".repeat(64)));
    assert_eq!(logged(deep(65, 1)), format!("failed{}: …", ": y".repeat(64)));

    // Three whole texts, and what is left of 16 KiB.
    let long = format!(": {}", "y".repeat(4096));
    let rest = 16 * 1024 - "failed".len() - 3 * 4096;
    let text = logged(deep(40, 4096));
    assert_eq!(text, format!("failed{long}{long}{long}: {}…: …", "y".repeat(rest)));
    // One whose text cannot be told does not keep the others from it.
    #[derive(Debug)]
    struct Untold(Deep);

    impl fmt::Display for Untold {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("half a ")?;
            Err(fmt::Error)
        }
    }

    impl Error for Untold {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }

    assert_eq!(logged(Untold(deep(1, 2))), "failed: half a : yy");
}
