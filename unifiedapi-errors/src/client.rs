//! Reading errors: the other end of the wire.
//!
//! [`Received`] turns any HTTP answer into the typed error that the server declared, or into what
//! can be said of an answer that nobody declared. Nothing that a server sends makes it fail, and
//! nothing is lost: status, headers and body stay as they came.
//!
//! ```
//! use http::Response;
//! use unifiedapi_errors::{UnifiedError, client::Received};
//!
//! #[derive(Debug, PartialEq, UnifiedError)]
//! #[unified(prefix = "user_", status = 400, codes = UserErrorCode)]
//! pub enum UserError {
//!     #[unified(status = 404, message = "User {id} was not found.")]
//!     NotFound { id: u64 },
//!     #[unified(message = "The e-mail address is invalid.")]
//!     EmailInvalid,
//! }
//!
//! // What an HTTP client has received:
//! let response = Response::builder()
//!     .status(404)
//!     .body(r#"{"error":{"code":"user_not_found","message":"User 7 was not found."}}"#)?;
//!
//! let received = Received::<UserError>::parse(response);
//! match received.code_enum() {
//!     Some(UserErrorCode::NotFound) => println!("{}", received.wire_message().unwrap_or_default()),
//!     Some(UserErrorCode::EmailInvalid) => println!("try another address"),
//!     None => println!("{received}"), // a proxy's page, another API's error, a newer server's code
//! }
//! # assert_eq!(received.code_enum(), Some(UserErrorCode::NotFound));
//! # Ok::<(), http::Error>(())
//! ```
//!
//! # What counts as an envelope
//!
//! A JSON object (RFC 8259) with a member `error` that is an object; of that, `code` and `message`
//! where they are strings. Other members do not matter, nor do order, white space, escapes, a byte
//! order mark or the `content-type`. A member that is there twice says nothing: readers would not
//! agree on it. What is not JSON from its first byte to its last says nothing either.
//!
//! # Gateways
//!
//! [`Received`] is itself an error that can be answered onward, alone or in a `transparent` variant
//! of the gateway's own enum. A gateway does not hand a stranger's text to its clients:
//!
//! | received | answered |
//! |---|---|
//! | a declared code, the message without placeholders | as declared: status, code, message, headers |
//! | a declared code, the message with data, and it matches the template | the same, with the received message |
//! | an undeclared code, well-formed, status 400–599, after [`relay_unknown`](Received::relay_unknown) | status, code and message as received |
//! | anything else | [`BadGateway`]: 502, `bad_gateway`, a fixed text |
//!
//! Except for [`BadGateway`], the received `Retry-After` and `WWW-Authenticate` go with it, in place
//! of declared ones. [`Display`](std::fmt::Display) says what came, for the log.
//!
//! ```
//! use http::Response;
//! use unifiedapi_errors::{Catalog, UnifiedError, client::Received};
//!
//! #[derive(Debug, UnifiedError)]
//! pub enum UserError {
//!     #[unified(status = 423, code = "user_locked", message = "The user is locked.")]
//!     Locked,
//! }
//!
//! #[derive(Debug, UnifiedError)]
//! pub enum GatewayError {
//!     #[unified(status = 401, code = "token_missing", message = "Send a token.")]
//!     TokenMissing,
//!     #[unified(transparent)]
//!     Users(#[from] Received<UserError>),
//! }
//!
//! let page = Response::builder().status(500).body("panicked at src/db.rs: password=…")?;
//! let error = GatewayError::from(Received::parse(page));
//! assert_eq!(error.status(), 502);
//! assert_eq!(error.code(), "bad_gateway");
//! assert!(!error.message().contains("password"));
//!
//! // The documents of the gateway list what it relays, and its own 502.
//! let codes: Vec<_> = GatewayError::entries().map(|entry| entry.code()).collect();
//! assert_eq!(codes, ["token_missing", "user_locked", "bad_gateway"]);
//! # Ok::<(), http::Error>(())
//! ```

mod envelope;
mod excerpt;
mod log;
mod pick;
mod received;
mod relay;
#[cfg(feature = "reqwest013")]
mod reqwest013;
#[cfg(feature = "reqwest013")]
mod response_ext;
mod template;
mod text;

pub use self::received::Received;
pub use self::relay::BadGateway;
#[cfg(feature = "reqwest013")]
pub use self::response_ext::{BODY_LIMIT, ResponseExt};
