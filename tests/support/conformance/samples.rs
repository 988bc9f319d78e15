//! Errors of every kind that can be declared, and what each must look like.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::{borrow::Cow, fmt, io, time::Duration};
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError};

/// What no client may read.
pub const SECRET: &str = "hunter2";

/// An error that says [`SECRET`] wherever logs look.
#[derive(Debug, UnifiedError)]
#[unified(
    status = 500,
    code = "store_failed",
    message = "The store failed.",
    display = "{password} was refused"
)]
pub struct StoreFailed {
    password: &'static str,
    source: io::Error,
}

impl StoreFailed {
    /// Makes one.
    #[must_use]
    pub fn new() -> Self {
        Self { password: SECRET, source: io::Error::other("connection reset") }
    }
}

impl Default for StoreFailed {
    fn default() -> Self {
        Self::new()
    }
}

/// An error by hand, that of [`SampleError::Gone`], with headers that are the server's.
#[derive(Debug)]
pub struct Framed;

impl fmt::Display for Framed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("framed by hand")
    }
}

impl std::error::Error for Framed {}

impl UnifiedError for Framed {
    fn status(&self) -> StatusCode {
        SampleError::Gone.status()
    }

    fn code(&self) -> &str {
        "sample_gone"
    }

    fn message(&self) -> Cow<'_, str> {
        SampleError::Gone.message().into_owned().into()
    }

    fn headers(&self) -> HeaderMap {
        let framing = [
            ("content-type", "text/plain"),
            ("content-length", "3"),
            ("content-encoding", "gzip"),
            ("transfer-encoding", "chunked"),
            ("trailer", "x-checksum"),
            ("te", "trailers"),
            ("connection", "x-kept"),
            ("keep-alive", "timeout=5"),
            ("proxy-connection", "keep-alive"),
            ("upgrade", "h2c"),
            ("date", "yesterday"),
        ];
        let kept = [("x-kept", "a"), ("x-kept", "b")];
        let name = |name| HeaderName::from_static(name);
        let mut headers = HeaderMap::new();
        for (twice, value) in framing.iter().chain(&framing).chain(&kept) {
            headers.append(name(twice), HeaderValue::from_static(value));
        }
        headers
    }
}

impl Catalog for Framed {}

/// The errors.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "sample_", header("Cache-Control" = "no-store"))]
pub enum SampleError {
    /// Data in the message.
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound {
        /// Which user.
        id: u64,
    },
    /// Data that JSON escapes.
    #[unified(message = "{0} is no name.")]
    NameInvalid(String),
    /// Data that is long.
    #[unified(status = 413, message = "{0} is too long.")]
    TooLong(String),
    /// Seconds from a number, and a level of its own.
    #[unified(status = 429, message = "Too many tries.", retry_after = _0, level = "warn")]
    TooManyTries(u32),
    /// Seconds from a duration, if there is one.
    #[unified(status = 503, message = "Paused.", retry_after = pause)]
    Paused {
        /// How long.
        pause: Option<Duration>,
    },
    /// Two headers of one name, and one in place of the type's.
    #[unified(
        status = 401,
        message = "Log in.",
        header("WWW-Authenticate" = "Bearer"),
        header("WWW-Authenticate" = "Basic realm=\"users\""),
        header("cache-control" = "private")
    )]
    LoggedOut,
    /// Headers that frameworks set elsewhere, and one without a value.
    #[unified(
        status = 405,
        message = "Only reading is allowed.",
        header("Allow" = "GET, HEAD"),
        header("Vary" = "Accept"),
        header("X-Request-Cost" = "")
    )]
    ReadOnly,
    /// Headers that fields fill, and one that a field makes illegal.
    #[unified(
        status = 409,
        message = "The name is taken.",
        header("Location" = "/users/{id}"),
        header("X-Taken" = "name=\"{name}\""),
        header("X-Unsent" = "{reason}")
    )]
    NameTaken {
        /// Whose name it is.
        id: u64,
        /// The name.
        name: &'static str,
        /// What cannot be sent.
        reason: &'static str,
    },
    /// A status without a name.
    #[unified(status = 499, message = "The client is gone.")]
    Gone,
    /// The highest status.
    #[unified(status = 599, message = "The network is slow.")]
    Slow,
    /// A source, and another text for logs.
    #[unified(status = 500, message = "An internal error occurred.", display = "store failed")]
    Store(#[from] io::Error),
    /// An inner error.
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
    /// An inner error behind a pointer.
    #[unified(transparent)]
    Inner(#[from] Box<StoreFailed>),
    /// An inner error by hand.
    #[unified(transparent)]
    Framed(#[from] Framed),
}

/// Headers by name in lower case, the values of each in order.
pub type Headers = &'static [(&'static str, &'static [&'static str])];

/// What one error must look like.
pub struct Sample {
    /// The error itself.
    pub error: SampleError,
    /// Its status.
    pub status: u16,
    /// Its code.
    pub code: &'static str,
    /// Its message.
    pub message: String,
    /// Its headers but the content type.
    pub headers: Headers,
    /// What logs see of it.
    pub log: String,
    /// The headers that are declared and not sent.
    pub unsent: Option<&'static str>,
}

const NO_STORE: Headers = &[("cache-control", &["no-store"])];

/// Returns all samples.
#[must_use]
pub fn samples() -> Vec<Sample> {
    use SampleError as E;

    let long = "Ada ".repeat(40_000);
    let odd = "\"Ädà\"\\\r\n\u{1}\u{2028}</script>😀";
    let paused = |pause| E::Paused { pause };
    let store = E::from(io::Error::other(StoreFailed::new()));
    let authenticate: Headers = &[
        ("cache-control", &["private"]),
        ("www-authenticate", &["Bearer", "Basic realm=\"users\""]),
    ];
    let read_only: Headers = &[
        ("allow", &["GET, HEAD"]),
        ("cache-control", &["no-store"]),
        ("vary", &["Accept"]),
        ("x-request-cost", &[""]),
    ];
    let name_taken: Headers = &[
        ("cache-control", &["no-store"]),
        ("location", &["/users/7"]),
        ("x-taken", &[r#"name="Ada \"the\" \\""#]),
    ];
    let name = "Ada \"the\" \\";
    let reason = "\r\nset-cookie: a=b";
    let retry: fn(&'static str) -> Headers = |seconds| match seconds {
        "30" => &[("cache-control", &["no-store"]), ("retry-after", &["30"])],
        _ => &[("cache-control", &["no-store"]), ("retry-after", &["2"])],
    };
    vec![
        sample(E::NotFound { id: 7 }, 404, "sample_not_found", "User 7 was not found.", NO_STORE),
        sample(
            E::NameInvalid(odd.to_owned()),
            400,
            "sample_name_invalid",
            &format!("{odd} is no name."),
            NO_STORE,
        ),
        sample(
            E::TooLong(long.clone()),
            413,
            "sample_too_long",
            &format!("{long} is too long."),
            NO_STORE,
        ),
        sample(E::TooManyTries(30), 429, "sample_too_many_tries", "Too many tries.", retry("30")),
        sample(
            paused(Some(Duration::from_millis(1500))),
            503,
            "sample_paused",
            "Paused.",
            retry("2"),
        ),
        sample(paused(None), 503, "sample_paused", "Paused.", NO_STORE),
        sample(E::LoggedOut, 401, "sample_logged_out", "Log in.", authenticate),
        sample(E::ReadOnly, 405, "sample_read_only", "Only reading is allowed.", read_only),
        Sample {
            unsent: Some("x-unsent"),
            ..sample(
                E::NameTaken { id: 7, name, reason },
                409,
                "sample_name_taken",
                "The name is taken.",
                name_taken,
            )
        },
        sample(E::Gone, 499, "sample_gone", "The client is gone.", NO_STORE),
        sample(E::Slow, 599, "sample_slow", "The network is slow.", NO_STORE),
        Sample {
            log: "store failed: hunter2 was refused: connection reset".to_owned(),
            ..sample(store, 500, "sample_store", "An internal error occurred.", NO_STORE)
        },
        sample(
            E::from(UnifiedApiError::ExpiredToken),
            401,
            "expired_token",
            "Token is expired or otherwise invalid.",
            &[("www-authenticate", &["Bearer"])],
        ),
        Sample {
            log: "hunter2 was refused: connection reset".to_owned(),
            ..sample(
                E::from(Box::new(StoreFailed::new())),
                500,
                "store_failed",
                "The store failed.",
                &[],
            )
        },
        Sample {
            log: "framed by hand".to_owned(),
            ..sample(
                E::from(Framed),
                499,
                "sample_gone",
                "The client is gone.",
                &[("x-kept", &["a", "b"])],
            )
        },
    ]
}

fn sample(
    error: SampleError,
    status: u16,
    code: &'static str,
    message: &str,
    headers: Headers,
) -> Sample {
    let message = message.to_owned();
    Sample { error, status, code, log: message.clone(), message, headers, unsent: None }
}
