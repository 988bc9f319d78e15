//! Errors that know a secret, in every position that a declaration has.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use http::StatusCode;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};
use unifiedapi_errors::client::Received;
use unifiedapi_errors::envelope::Problem;
use unifiedapi_errors::{Catalog, UnifiedError};

use super::relayed::{self, UpstreamError};

/// What no client may read. It needs no escape anywhere, and may be a name in Rust.
pub const SECRET: &str = "zq7secret";

/// Says the secret by `Display` and by `Debug`.
pub struct Failure(&'static str);

pub const FAILURE: Failure = Failure(SECRET);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no such host: {}", self.0)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Failure {{ host: {:?} }}", self.0)
    }
}

impl Error for Failure {}

/// Has the secret further down.
#[derive(Debug, thiserror::Error)]
#[error("the query failed")]
pub struct QueryFailed(#[source] Failure);

/// Has everything: a source, a text for logs, fields.
#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "store_failed", message = "The store failed.")]
#[unified(display = "{password} was refused")]
pub struct StoreFailed {
    password: &'static str,
    source: Failure,
}

pub const STORE_FAILED: StoreFailed = StoreFailed { password: SECRET, source: FAILURE };

/// Its text is thiserror's, and clients read it where no `message` stands in its place.
#[derive(Debug, thiserror::Error, UnifiedError)]
#[unified(status = 500, rename_all = "snake_case", message)]
pub enum BesideThiserror {
    #[error("the store failed: {0}")]
    #[unified(code = "beside_thiserror", message = "The store failed.")]
    Text(#[source] Failure),
    #[error(transparent)]
    #[unified(message = "The plugin failed.")]
    ThiserrorTransparent(Failure),
    #[error("The page {page} failed.")]
    TextTakenOver { page: u32, source: Failure },
    // A `String` may be in a message, so that the author has to say that clients do not read this one.
    #[error("the store refused {password}")]
    #[unified(message = "The store refused us.")]
    TextReplaced { password: String },
}

/// All but the message says the secret.
#[derive(Debug)]
pub struct ByHand(Failure);

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the store failed: {}", self.0)
    }
}

impl Error for ByHand {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

impl UnifiedError for ByHand {
    fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }

    fn code(&self) -> &str {
        "by_hand"
    }

    fn message(&self) -> Cow<'_, str> {
        "The store failed.".into()
    }
}

impl Catalog for ByHand {}

unifiedapi_errors::responses!(ByHand);

/// A value that cannot be serialized, and says why.
#[derive(Debug)]
pub struct Unserializable;

impl Serialize for Unserializable {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom(SECRET))
    }
}

/// What a handler asks for; reading it says the secret.
#[derive(Debug)]
pub struct Order;

impl<'de> Deserialize<'de> for Order {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(D::Error::custom(FAILURE))
    }
}

/// What handlers return.
#[allow(dead_code)] // of some fields nothing but `Debug` tells
#[derive(Debug, UnifiedError)]
#[unified(status = 500, rename_all = "snake_case", message = "An internal error occurred.")]
pub enum LeakyError {
    From(#[from] io::Error),
    Marked {
        #[source]
        cause: Failure,
    },
    Named {
        source: Failure,
    },
    Boxed(#[source] Box<dyn Error + Send + Sync>),
    Anyhow(#[source] anyhow::Error),
    Shared(#[source] Arc<Failure>),
    Nested(#[source] QueryFailed),
    Unmarked {
        cause: Failure,
    },
    #[unified(display = "{cause:?} of {password}")]
    Displayed {
        cause: Failure,
        password: &'static str,
    },
    #[unified(message = "The limit is {limit}.")]
    Unsent {
        #[unified(member)]
        limit: u32,
        password: &'static str,
        source: Failure,
    },
    FailingMember {
        #[unified(member)]
        value: Unserializable,
    },
    ErrorMember {
        #[unified(member)]
        cause: StoreFailed,
    },
    #[unified(header("X-Name" = "{name}"), header("Link" = "<https://example.com/{name}>"))]
    ForgedHeader {
        name: &'static str,
    },
    #[unified(transparent)]
    Transparent(#[from] StoreFailed),
    #[unified(transparent, message = "Line {line}: {source}")]
    Context {
        line: u32,
        source: StoreFailed,
    },
    #[unified(transparent, display = "line {line} of {password}: {source}")]
    DisplayedContext {
        line: u32,
        password: &'static str,
        source: StoreFailed,
    },
    #[unified(transparent)]
    BesideThiserror(BesideThiserror),
    #[unified(transparent)]
    ByHand(ByHand),
    #[unified(transparent)]
    AnyType(Box<dyn UnifiedError + Send + Sync>),
    #[unified(transparent)]
    Relayed(Received<UpstreamError>),
}

impl LeakyError {
    /// Makes one of what an extractor says.
    pub fn rejected(cause: impl Error + Send + Sync + 'static) -> Self {
        Self::Boxed(cause.into())
    }

    /// Makes that of a way.
    pub fn of(way: &str) -> Option<Self> {
        let any_type = || Box::new(STORE_FAILED) as Box<dyn UnifiedError + Send + Sync>;
        let forged = "Ada\r\nset-cookie: name=zq7secret\r\n\r\nzq7secret";
        Some(match way {
            "from" => io::Error::other(FAILURE).into(),
            "marked" => Self::Marked { cause: FAILURE },
            "named" => Self::Named { source: FAILURE },
            "boxed" => Self::Boxed(FAILURE.into()),
            "anyhow" => Self::Anyhow(anyhow::Error::new(FAILURE).context("the job failed")),
            "shared" => Self::Shared(Arc::new(FAILURE)),
            "nested" => Self::Nested(QueryFailed(FAILURE)),
            "unmarked" => Self::Unmarked { cause: FAILURE },
            "displayed" => Self::Displayed { cause: FAILURE, password: SECRET },
            "unsent" => Self::Unsent { limit: 5, password: SECRET, source: FAILURE },
            "failing_member" => Self::FailingMember { value: Unserializable },
            "error_member" => Self::ErrorMember { cause: STORE_FAILED },
            "forged_header" => Self::ForgedHeader { name: forged },
            "transparent" => STORE_FAILED.into(),
            "context" => Self::Context { line: 3, source: STORE_FAILED },
            "displayed_context" => {
                Self::DisplayedContext { line: 3, password: SECRET, source: STORE_FAILED }
            }
            "beside_thiserror" => Self::BesideThiserror(BesideThiserror::Text(FAILURE)),
            "thiserror_transparent" => {
                Self::BesideThiserror(BesideThiserror::ThiserrorTransparent(FAILURE))
            }
            "text_taken_over" => {
                Self::BesideThiserror(BesideThiserror::TextTakenOver { page: 3, source: FAILURE })
            }
            "text_replaced" => {
                Self::BesideThiserror(BesideThiserror::TextReplaced { password: SECRET.to_owned() })
            }
            "by_hand" => Self::ByHand(ByHand(FAILURE)),
            "any_type" => Self::AnyType(any_type()),
            other => match other.strip_prefix("reshaped_") {
                Some(way) => Self::AnyType(Box::new(Reshaped::Leaky(Self::of(way)?))),
                None => Self::Relayed(relayed::received(other)?),
            },
        })
    }
}

/// The same in another shape; what delegates to it in turn makes a body of its parts.
#[derive(Debug, UnifiedError)]
#[unified(envelope = Problem)]
enum Reshaped {
    #[unified(transparent)]
    Leaky(LeakyError),
}
