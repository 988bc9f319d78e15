//! One of each kind of declaration, itself free of what the lints complain about.

use core::{error::Error, fmt, time::Duration};
use std::{io, path::PathBuf};
use unifiedapi_errors::{UnifiedError, assert_unique_codes, envelope, envelope::Unified};

/// How many tags a user may have.
const LIMIT: usize = 3;

/// The session is over.
#[derive(Clone, Copy, Debug, UnifiedError)]
#[unified(status = 401, code = "session_over", message = "Log in again.")]
#[unified(header("WWW-Authenticate" = "Bearer"), retry_after = 5)]
pub struct SessionOver;

envelope! {
    /// What those look like that are flat.
    #[media_type = "application/vnd.example+json"]
    pub struct Flat {
        "group": group,
        "code": code,
        "link": "https://example.com/{status}#{code}",
        "list": [message, reason, request_id, -1, null],
        "key": member("key"),
        ..members
    }
}

/// The page is gone.
#[derive(Clone, Copy, Debug, UnifiedError)]
#[unified(envelope = Flat, status = 410, code = "page_gone", message = "Page {0} is gone.")]
pub struct PageGone(#[unified(member = "page")] pub u32);

/// The key exists.
#[derive(Debug, UnifiedError)]
#[unified(status = 409, code = "key_exists", message = "The key {0} exists.")]
#[unified(header("X-Key" = "\"{0}\""))]
pub struct KeyExists<Key>(pub Key);

/// The text cannot be read.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "text_invalid", message = "{name} has no {LIMIT} bytes.")]
#[unified(display = "{name} has {part:?}")]
pub struct TextInvalid<'text, 'name, const SIZE: usize> {
    /// The name of the text.
    pub name: &'name str,
    /// Its beginning.
    pub part: &'text [u8; SIZE],
}

/// The upload is refused.
#[derive(Debug, UnifiedError)]
#[unified(prefix = "upload.", status = 400, rename_all_fields = "camelCase")]
#[unified(envelope = Unified)]
pub enum UploadRefused<'text, Value> {
    /// With data of all kinds.
    #[unified(message = "It is too large.")]
    TooLarge {
        /// How large it may be.
        #[unified(member, example = 10_485_760)]
        max_bytes: u64,
        /// What it is called.
        #[unified(member = "file", example = "notes.txt")]
        file_name: Option<&'text str>,
        /// What else is wrong.
        #[unified(member, example = Vec::new())]
        others: Vec<(SessionOver, Option<Box<Never>>)>,
        /// Where it is.
        #[unified(member, expose, example = "/notes.txt")]
        path: PathBuf,
    },
    /// With data of any type.
    #[unified(message = "It is wrong.")]
    Wrong(#[unified(member = "value", example = "any")] Value),
}

/// Passes on another error.
#[derive(Debug, UnifiedError)]
#[unified(transparent)]
pub struct Passed<Inner>(Inner);

/// Says where another error came up.
#[derive(Debug, UnifiedError)]
pub enum InPlace<Inner, Place> {
    /// For clients.
    #[unified(transparent, message = "{place}: {source:>5}")]
    Named {
        /// Where.
        place: Place,
        /// What.
        source: Inner,
    },
    /// With a calculation.
    #[unified(transparent, message("{} of {LIMIT}: {_1}", _0.saturating_add(1)))]
    Numbered(u64, #[source] SessionOver),
    /// For logs.
    #[unified(transparent, display = "{0}: {1}")]
    Logged(u64, #[source] Box<SessionOver>),
    /// For the program.
    #[unified(transparent)]
    Kept(u64, #[source] SessionOver),
}

/// Holds another error.
#[derive(Debug, UnifiedError)]
#[unified(status = 500, rename_all = "kebab-case", prefix = "held.")]
pub enum Held<Cause, Value>
where
    Cause: Error + 'static,
{
    /// By generic source.
    #[unified(message = "It failed.", display = "{0}")]
    Source(#[source] Cause),
    /// By generic value.
    #[unified(message = "It failed at {value:>4}.")]
    Value {
        /// Where it failed.
        value: Value,
    },
}

/// Nothing goes wrong.
#[derive(Clone, Copy, Debug, UnifiedError)]
pub enum Never {}

/// The trial is over.
#[derive(Debug, UnifiedError)]
#[unified(status = 402, code = "trial_over", message = "{days} days are over.")]
#[deprecated = "plans have no trial any more"]
pub struct TrialOver {
    /// How long it was.
    #[deprecated = "a trial has no length any more"]
    pub days: String,
}

/// The plan is too small.
#[derive(Debug, UnifiedError)]
#[unified(status = 402, code = "plan_too_small", message = "The plan has too few seats.")]
pub struct PlanTooSmall {
    /// How many seats there are.
    #[unified(member)]
    pub seats: Option<u32>,
    /// How long the plan lasts.
    #[deprecated = "a plan has no end any more"]
    #[unified(member)]
    pub days: Vec<String>,
}

/// What nobody should use any more may use its like.
#[deprecated = "there is a better one"]
pub mod old {
    use unifiedapi_errors::UnifiedError;

    /// The store is gone.
    #[derive(Clone, Copy, Debug, UnifiedError)]
    #[unified(status = 410, code = "store_gone", message = "The store is gone.")]
    pub struct StoreGone;

    /// Where the store is gone.
    #[derive(Debug, UnifiedError)]
    pub enum Failure {
        /// In the back.
        #[unified(status = 500, code = "back_gone", message = "It failed.")]
        Back(#[from] StoreGone),
        /// In front.
        #[unified(transparent)]
        Front(Box<StoreGone>),
    }
}

/// What may be wrong with a user.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "user_", header("Cache-Control" = "no-store"))]
#[non_exhaustive]
pub enum UserError {
    /// The name has no letters.
    #[unified(code = "user_name_empty", shared_code, message = "The name is empty.")]
    NameEmpty,
    /// The name has nothing but spaces.
    #[unified(code = "user_name_empty", shared_code, message = "The name is blank.")]
    NameBlank,
    /// No user has this id.
    #[unified(status = NOT_FOUND, message = "User {0:>4} was not found in {1:?}.")]
    #[unified(group = "Users", retry_after = _0, header("X-User" = "{0:>4} {1:?}"))]
    #[unified(header("X-User" = "none"), header("X-Version" = "{LIMIT}"))]
    NotFound(u64, String),
    /// There are too many tags.
    #[unified(message("{} of {max}", tags.len(), max = LIMIT), retry_after = wait)]
    #[unified(description = "Tags are counted.", display("{tags:?} {}", LIMIT))]
    TooManyTags {
        /// The tags.
        tags: Vec<String>,
        /// How long to wait.
        wait: Option<Duration>,
    },
    /// A file is locked.
    #[unified(status = StatusCode::CONFLICT, message = "The file is locked.")]
    #[unified(display = "{path} is locked, {width:width$}, {{}}")]
    Locked {
        /// The file.
        path: PathBuf,
        /// How wide it is.
        width: usize,
    },
    /// The store failed.
    #[unified(status = 500, message = "The store failed.", display = "store: {0}")]
    Store(#[from] io::Error),
    /// A plugin failed.
    #[unified(message = "The plugin failed: {source}.", header("X-Plugin" = "{source}"))]
    Plugin {
        /// Why it failed.
        #[unified(expose)]
        source: Box<dyn Error + Send + Sync>,
    },
    /// A filter failed.
    #[unified(status = 500, message = "The filter failed.")]
    Filter(#[from] Box<dyn Error + Send + Sync>),
    /// A job was stopped.
    #[unified(message = "The job was stopped.")]
    Stopped(#[source] Option<fmt::Error>),
    /// The trial is over.
    #[deprecated = "plans have no trial any more"]
    #[unified(message = "The trial is over.")]
    TrialOver,
    /// The trial was too long.
    #[deprecated = "plans have no trial any more"]
    #[unified(message = "{days} are too many.", header("X-Days" = "{days} of {LIMIT}"))]
    TrialTooLong {
        /// How long it was.
        #[deprecated = "a trial has no length any more"]
        days: String,
    },
    /// Not for the public.
    #[doc(hidden)]
    #[unified(message = "An internal error occurred.")]
    Internal {},
    /// The session is over.
    #[unified(transparent)]
    Session(#[from] SessionOver),
    /// The key exists.
    #[unified(transparent)]
    Boxed {
        /// The error.
        #[from]
        error: Box<KeyExists<String>>,
    },
}

/// What may be wrong with a key.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "key_", codes = KeyErrorCode)]
pub enum KeyError<Key> {
    /// It is empty.
    #[unified(message = "The key is empty.")]
    Empty,
    /// It is in use.
    #[unified(status = 409, message = "The key {0} is in use.")]
    InUse(Key),
    /// The session is over.
    #[unified(transparent)]
    Session(SessionOver),
}

/// What only this module sees.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, rename_all = "SCREAMING_SNAKE_CASE")]
enum Inside {
    /// It is dark.
    #[unified(message = "It is dark.")]
    Dark,
    /// It is narrow.
    #[unified(message = "{0} is too narrow.")]
    Narrow(u8),
    /// It takes long.
    #[unified(message("{:>width$} of {}", took.as_secs(), (took, wait).0.as_millis(), width = at.len()))]
    Slow {
        /// How long it took.
        took: Duration,
        /// How long to wait.
        wait: Duration,
        /// Where it took so long.
        at: Box<[Duration]>,
    },
}

assert_unique_codes!(UserError, Passed<Inside>, Held<io::Error, u8>, Never);

#[test]
fn every_kind_answers() {
    /// Is declared where it is needed.
    #[derive(Debug, UnifiedError)]
    #[unified(status = 418, code = "local", message = "{0} stays here.")]
    struct Local(&'static str);

    let answers: [(Box<dyn UnifiedError>, &str); 16] = [
        (Box::new(SessionOver), "Log in again."),
        (Box::new(KeyExists("k1")), "The key k1 exists."),
        (Box::new(TextInvalid { name: "It", part: &[0] }), "It has no 3 bytes."),
        (Box::new(InPlace::<_, u8>::Named { place: 7, source: Inside::Dark }), "7: It is dark."),
        (Box::new(Passed(Inside::Dark)), "It is dark."),
        (Box::new(Passed(Inside::Narrow(1))), "1 is too narrow."),
        (
            Box::new(Inside::Slow {
                took: Duration::from_secs(7),
                wait: Duration::ZERO,
                at: Box::new([Duration::ZERO; 3]),
            }),
            "  7 of 7000",
        ),
        (Box::new(Held::<_, u8>::Source(fmt::Error)), "It failed."),
        (Box::new(Held::<fmt::Error, _>::Value { value: "k1" }), "It failed at   k1."),
        (Box::new(UserError::NameEmpty), "The name is empty."),
        (
            Box::new(UserError::NotFound(7, String::from("it"))),
            "User    7 was not found in \"it\".",
        ),
        (Box::new(UserError::from(io::Error::other("full"))), "The store failed."),
        (Box::new(UserError::Plugin { source: "full".into() }), "The plugin failed: full."),
        (Box::new(UserError::from(SessionOver)), "Log in again."),
        (Box::new(UserError::from(Box::new(KeyExists(String::from("k1"))))), "The key k1 exists."),
        (Box::new(Local("It")), "It stays here."),
    ];
    for (error, message) in answers {
        assert_eq!(error.message(), message);
        assert_eq!(error.to_response().body(), &error.body());
    }
}
