//! What declarations ask of users' types: the traits whose names the compiler prints where a type
//! lacks one. Not public: it may change in any release.

pub use crate::__private::delegate::Catalog;
pub use crate::__private::error::Error;
pub use crate::__private::retry_after::RetryAfter;
pub use crate::__private::source::Source;
