//! Declares the errors of an HTTP API once.
//!
//! One `#[derive(UnifiedError)]` on an enum gives every variant its status, its code and its
//! message, and from that the `Display` and `Error` impls, the JSON body
//! `{"error":{"code":"…","message":"…"}}`, in which fields follow that are marked `member`, the
//! finished HTTP response and the data that documentation is made from.
//!
//! ```
//! use unifiedapi_errors::UnifiedError;
//!
//! #[derive(Debug, UnifiedError)]
//! pub enum UserError {
//!     /// No user has this id.
//!     #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
//!     NotFound { id: u64 },
//!
//!     #[unified(
//!         status = 500,
//!         code = "internal_server_error",
//!         message = "An internal error occurred.", // what clients see
//!         display = "user store failed"            // what logs see; `source()` gives the cause
//!     )]
//!     Store(#[from] std::io::Error),
//! }
//!
//! let response = UserError::NotFound { id: 7 }.to_response();
//! assert_eq!(response.status(), 404);
//! assert_eq!(
//!     response.body(),
//!     r#"{"error":{"code":"user_not_found","message":"User 7 was not found."}}"#,
//! );
//! ```
//!
//! The [`guide`] goes by task. The reference:
//!
//! - [`UnifiedError`](trait@UnifiedError) is what one error value answers: status, code, message,
//!   members, headers, body, response.
//! - [`Catalog`] is what its type answers: every [`Entry`] that it declares.
//! - [`UnifiedError`](derive@UnifiedError), the derive, implements both and lists all attributes.
//! - [`ClientSafe`] is what messages show, so that nothing of a server reaches its clients unasked.
//! - [`HasCode`] is what an enum has that also declares an enum of its codes.
//! - [`envelope!`] declares another shape of the body, and [`mod@envelope`] has that of RFC 9457.
//! - [`AnyError`] is any error, made by `?`.
//! - [`responses!`] gives an error with `impl UnifiedError` by hand what frameworks ask for.
//! - [`assert_unique_codes!`] proves at compile time that several types share no code.
#![cfg_attr(
    feature = "catalog",
    doc = "- [`catalog`] has the error codes of 4PSA VoipNow's UnifiedAPI v5, ready to use."
)]
#![cfg_attr(
    feature = "tower",
    doc = "- [`layer`] brings the answers that a framework makes by itself (404, 405, bad JSON, time-outs, panics) into the envelope."
)]
#![cfg_attr(
    feature = "openapi",
    doc = "- [`openapi`] describes any set of entries in OpenAPI 3.1."
)]
#![cfg_attr(feature = "reference", doc = "- [`mod@reference`] makes the page that documents them.")]
#![cfg_attr(feature = "contract", doc = "- [`contract`] keeps deployed clients working.")]
#![cfg_attr(
    feature = "client",
    doc = "- [`client`] reads the errors of other servers, and relays them."
)]
//!
//! # Features
//!
//! - `catalog`, on by default: the codes of UnifiedAPI v5.
//! - `actix-web4`, `axum08`, `poem3`, `rocket05`, `salvo1`, `warp04`: a derived type also has the
//!   response trait of that framework, so that its handlers return `Result<T, UserError>`. A type
//!   that has the trait by hand says `#[unified(manual(axum))]`.
#![cfg_attr(feature = "warp04", doc = "  [`warp04`] has rejections, too.")]
//! - `tracing`: each error that a framework sends is one event.
#![cfg_attr(
    feature = "tracing",
    doc = "  [`report`] makes it for those who send responses themselves."
)]
//! - `tower`: `layer::EnvelopeLayer`, for the answers that a framework makes by itself.
//! - `openapi`: OpenAPI 3.1 as JSON; `utoipa6` and `aide015`: the same through the traits of these.
//! - `schemars1`: schemas of members whose types have schemars 1's `JsonSchema`; `utoipa6` and `aide015`
//!   bring those of their traits, too.
//! - `reference`: the reference page in Markdown and HTML; it brings `contract`.
//! - `contract`: the contract file, for a test.
//! - `chrono04`, `jiff02`, `rust_decimal1`, `semver1`, `time03`, `uuid1`: the value types of these
//!   crates are [`ClientSafe`], so that messages may show them.
//! - `client`: reading and relaying errors; `reqwest013`: the same from responses of reqwest 0.13.

// docs.rs shows which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
pub mod __private;
mod any_error;
#[cfg(feature = "catalog")]
pub mod catalog;
#[cfg(feature = "client")]
pub mod client;
mod client_safe;
mod code;
mod const_eval;
#[cfg(feature = "contract")]
pub mod contract;
#[doc(hidden)] // on the pages of users' types
mod declared;
mod entries;
mod entry;
pub mod envelope;
mod error;
mod escape;
mod frameworks;
// Pages alone: whoever builds the crate without its documentation does not read them.
#[cfg(doc)]
pub mod guide;
mod json;
#[cfg(feature = "tower")]
pub mod layer;
#[doc(hidden)] // on the pages of users' types
mod level;
#[cfg(any(feature = "openapi", feature = "reference"))]
mod markdown;
mod member;
#[doc(hidden)]
pub mod needs;
#[cfg(feature = "openapi")]
pub mod openapi;
#[cfg(any(feature = "openapi", feature = "contract"))]
mod outline;
#[cfg(feature = "reference")]
pub mod reference;
mod report;
mod request_id;
mod respond;
#[cfg(any(feature = "openapi", feature = "reference"))]
mod shown;
mod table;
mod template;
mod unique;
#[allow(dead_code)] // some of it is needed in the macro alone
mod wire;

pub use self::any_error::AnyError;
pub use self::client_safe::ClientSafe;
pub use self::code::{HasCode, UnknownCode};
pub use self::entries::{Catalog, Entries, WithCode};
pub use self::entry::Entry;
pub use self::error::UnifiedError;
#[cfg(feature = "warp04")]
pub use self::frameworks::warp04::rejection as warp04;
pub use self::member::Member;
#[cfg(feature = "tracing")]
pub use self::report::report;
#[doc = include_str!("derive.md")]
// Whoever looks for a key finds the derive.
#[doc(alias(
    "status",
    "code",
    "message",
    "display",
    "transparent",
    "shared_code",
    "header",
    "retry_after",
    "prefix",
    "rename_all",
    "group",
    "description",
    "schema",
    "codes",
    "manual",
    "expose",
    "member",
    "example",
    "rename_all_fields",
    "envelope",
    "level",
    "crate"
))]
pub use unifiedapi_errors_derive::UnifiedError;
