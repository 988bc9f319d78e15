//! What declarations ask of users' types: the traits whose names the compiler prints where a type
//! lacks one. Not public: it may change in any release.

mod ask;
mod by_hand;
pub(crate) mod delegate;
mod error;
mod example;
mod holds;
mod retry_after;
mod sent;
pub(crate) mod source;

pub use self::ask::{
    ErrorForClients, ErrorInField, ErrorInValue, ErrorValueForClients, Field, FormatArgsForClients,
    FormatArgsInValue, Generic, Nameable, Named, PathForClients, PathInField, PathInValue,
    PathValueForClients, Unknown, Value,
};
pub use self::by_hand::{ByHand, Responses};
pub use self::delegate::Catalog;
pub use self::error::Error;
pub use self::example::FromText;
pub use self::retry_after::RetryAfter;
pub use self::sent::{
    DerivedErrorInMember, ErrorAsMember, ErrorInMember, PathAsMember, PathInMember, Sendable, Sent,
};
pub use self::source::Source;
pub use crate::envelope::shape::Envelope;
pub use crate::member::SerializeMember as Member;
