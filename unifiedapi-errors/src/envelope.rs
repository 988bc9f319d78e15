//! Envelopes: the shape of the JSON body of an error.
//!
//! A type that states none has [`Unified`]: `{"error":{"code":"…","message":"…"}}`. Another stands in
//! `#[unified(envelope = …)]`: [`Problem`], which is RFC 9457, or one that
//! [`envelope!`](crate::envelope!) declares, for an API that has its shape already.
//!
//! ```
//! use unifiedapi_errors::UnifiedError;
//!
//! unifiedapi_errors::envelope! {
//!     /// What every error of this API looks like.
//!     pub struct Flat {
//!         "message": message,
//!         "code": code,
//!         "type": group,
//!         "link": "https://docs.example.com/errors#{code}",
//!         ..members
//!     }
//! }
//!
//! #[derive(Debug, UnifiedError)]
//! #[unified(envelope = Flat, prefix = "user_", status = 400)]
//! pub enum UserError {
//!     #[unified(status = 404, group = "users", message = "User {id} was not found.")]
//!     NotFound {
//!         #[unified(member)]
//!         id: u64,
//!     },
//!     #[unified(message = "The name is empty.")]
//!     NameEmpty,
//! }
//!
//! assert_eq!(
//!     UserError::NotFound { id: 7 }.body(),
//!     concat!(
//!         r#"{"message":"User 7 was not found.","code":"user_not_found","type":"users","#,
//!         r#""link":"https://docs.example.com/errors#user_not_found","id":7}"#,
//!     ),
//! );
//! assert_eq!(
//!     UserError::NameEmpty.body(),
//!     concat!(
//!         r#"{"message":"The name is empty.","code":"user_name_empty","#,
//!         r#""link":"https://docs.example.com/errors#user_name_empty"}"#,
//!     ),
//! );
//! ```
//!
//! # Who decides
//!
//! The type that a handler returns: whatever it delegates to by `transparent` goes out in its
//! envelope, the catalog included. An error by hand has [`Unified`].
//!
//! Where inner and outer error have one envelope and the outer adds no message, the inner's `body` and
//! `to_response` are called, which may be overridden by hand. Otherwise the outer builds the body from
//! the inner's code, members and headers, and from its own message or the inner's.
//!
//! All that follows from a declaration follows from the shape, too: the media type, `Serialize`,
//! what frameworks send, [`Entry::envelope`](crate::Entry::envelope).

#[cfg(feature = "contract")]
mod format;
pub(crate) mod shape;

use self::shape::Envelope as _;
pub(crate) use self::shape::{Hole, Piece, Shape};
pub use crate::request_id::with_request_id;

/// The media type of JSON (RFC 8259, section 11).
pub(crate) const MEDIA_TYPE: &str = "application/json";

/// Declares an envelope: a struct without fields, whose body is a JSON object with holes.
///
/// ```
/// use unifiedapi_errors::{UnifiedError, envelope};
///
/// envelope! {
///     /// What every error of this API looks like.
///     #[media_type = "application/vnd.example.error+json"] // default: application/json
///     pub struct Flat {
///         "message": message,
///         "code": code,
///         "status": status,
///         "field": member("field"), // this member here, `null` where it is absent
///         "version": 5,
///         ..members                 // and all others
///     }
/// }
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(envelope = Flat, status = 422, code = "out_of_range", message = "At most {max}.")]
/// struct OutOfRange {
///     #[unified(member)]
///     field: &'static str,
///     #[unified(member)]
///     max: u32,
/// }
///
/// let response = OutOfRange { field: "age", max: 150 }.to_response();
/// assert_eq!(response.headers()["content-type"], "application/vnd.example.error+json");
/// assert_eq!(
///     response.body(),
///     concat!(
///         r#"{"message":"At most 150.","code":"out_of_range","status":422,"#,
///         r#""field":"age","version":5,"max":150}"#,
///     ),
/// );
/// ```
///
/// # Values
///
/// | value | on the wire |
/// |---|---|
/// | `code` | the code, a string. A shape shows it somewhere: clients match on it |
/// | `message` | the message, a string |
/// | `status` | the status, a number |
/// | `reason` | the phrase that goes with the status, such as `Not Found`; left out where it has none |
/// | `group` | the group; left out where there is none |
/// | `request_id` | the id of the request; left out where it is not known ([an example](crate::guide::members#the-requests-id)) |
/// | `member("name")` | the member of this name, here and not among the others; `null` where it is absent |
/// | `members` | an object of all other members; left out where there are none (`{ ..members }` is always there) |
/// | `"text"` | a text, in which `{code}` and `{status}` are filled in; `{{` and `}}` are braces |
/// | `5`, `-0.5`, `true`, `false`, `null` | itself |
/// | `{ … }`, `[ … ]` | an object, an array |
///
/// As the last of an object, `..members` stands for the other members, one beside the other. A
/// member cannot have a name that stands beside it: that is a compile error where the type of the
/// error is derived. Of what an inner error or an impl by hand has more, the envelope's names win.
/// Without `members` and `..members`, those that have no place are not sent.
///
/// What may be left out is left out of arrays, too. A hole may stand in several places, but all
/// members in one.
///
/// # The struct
///
/// It has the attributes and the visibility that stand there, and `Clone`, `Copy` and `Debug`. The
/// errors may be more visible than it is. Its doc comment describes it in documents. The media type
/// is one of JSON: `application/json`, or any that ends in `+json`, with parameters if need be.
#[macro_export]
macro_rules! envelope {
    ($($declaration:tt)*) => {
        $crate::__private::__envelope! { [$crate] $($declaration)* }
    };
}

envelope! {
    /// `{"error":{"code":"…","message":"…"}}`, with the members behind the message: what a type has
    /// that states no envelope.
    ///
    /// Where nothing is filled in, its bodies are built at compile time.
    ///
    /// ```
    /// use unifiedapi_errors::UnifiedError;
    ///
    /// #[derive(Debug, UnifiedError)]
    /// #[unified(status = 413, code = "upload_too_large", message = "The file is too large.")]
    /// struct TooLarge {
    ///     #[unified(member)]
    ///     max_bytes: u64,
    /// }
    ///
    /// assert_eq!(
    ///     TooLarge { max_bytes: 5 }.body(),
    ///     r#"{"error":{"code":"upload_too_large","message":"The file is too large.","max_bytes":5}}"#,
    /// );
    /// ```
    #[description = "What every error looks like."]
    #[is_unified]
    pub struct Unified { "error": { "code": code, "message": message, ..members } }
}

envelope! {
    /// Problem details (RFC 9457): `title`, `status`, `detail`, and as extensions `code` and the
    /// members.
    ///
    /// ```
    /// use unifiedapi_errors::{UnifiedError, envelope::Problem};
    ///
    /// #[derive(Debug, UnifiedError)]
    /// #[unified(envelope = Problem, prefix = "credit_", status = 403)]
    /// pub enum CreditError {
    ///     #[unified(message = "The balance is {balance}, but that costs {cost}.")]
    ///     TooLow {
    ///         #[unified(member)]
    ///         balance: u32,
    ///         cost: u32,
    ///     },
    /// }
    ///
    /// let response = CreditError::TooLow { balance: 30, cost: 50 }.to_response();
    /// assert_eq!(response.headers()["content-type"], "application/problem+json");
    /// assert_eq!(
    ///     response.body(),
    ///     concat!(
    ///         r#"{"title":"Forbidden","status":403,"#,
    ///         r#""detail":"The balance is 30, but that costs 50.","#,
    ///         r#""code":"credit_too_low","balance":30}"#,
    ///     ),
    /// );
    /// ```
    ///
    /// It has no `type`, which then means `about:blank`: the problem is what its status says. For a
    /// `type`, which is a URI, declare an envelope that has one:
    ///
    /// ```
    /// unifiedapi_errors::envelope! {
    ///     /// Problem details of our API.
    ///     #[media_type = "application/problem+json"]
    ///     pub struct TypedProblem {
    ///         "type": "https://docs.example.com/problems/{code}",
    ///         "title": reason,
    ///         "status": status,
    ///         "detail": message,
    ///         "code": code,
    ///         ..members
    ///     }
    /// }
    /// ```
    #[description = "Problem details (RFC 9457)."]
    #[media_type = "application/problem+json"]
    #[reserved("type", "instance")]
    pub struct Problem {
        "title": reason,
        "status": status,
        "detail": message,
        "code": code,
        ..members
    }
}

/// The shape of [`Unified`].
pub(crate) const UNIFIED: &Shape = Unified::SHAPE;
