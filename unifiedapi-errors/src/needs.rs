//! What declarations ask of users' types: the traits whose names the compiler prints where a type
//! lacks one. Not public: it may change in any release.

pub(crate) mod delegate;
mod error;
mod retry_after;
pub(crate) mod source;

pub use self::delegate::Catalog;
pub use self::error::Error;
pub use self::retry_after::RetryAfter;
pub use self::source::Source;
