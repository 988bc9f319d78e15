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
//! # A client of one operation
//!
//! Where the server has one enum for each operation, with the errors that several share behind
//! `transparent`, its `codes` are all that a client of that operation can get. The compiler checks that
//! none is forgotten, also when one is added:
//!
//! ```
//! use http::Response;
//! use unifiedapi_errors::{UnifiedError, client::Received};
//!
//! /// What every operation answers to a request without a session.
//! #[derive(Debug, UnifiedError)]
//! #[unified(prefix = "session_", status = 401, codes = SessionErrorCode)]
//! pub enum SessionError {
//!     #[unified(message = "Log in first.")]
//!     Missing,
//!     #[unified(message = "The session expired {minutes} minutes ago.")]
//!     Expired { minutes: u32 },
//! }
//!
//! /// What `PUT /rooms/{id}/booking` answers.
//! #[derive(Debug, UnifiedError)]
//! #[unified(prefix = "booking_", status = 409, codes = BookRoomErrorCode)]
//! pub enum BookRoomError {
//!     #[unified(message = "Room {room} is taken.")]
//!     RoomTaken { room: u32 },
//!     #[unified(status = 404, message = "There is no room {room}.")]
//!     RoomUnknown { room: u32 },
//!     #[unified(transparent)]
//!     Session(#[from] SessionError),
//! }
//!
//! fn next_step(response: Response<Vec<u8>>) -> &'static str {
//!     let received = Received::<BookRoomError>::parse(response);
//!     match received.code_enum() {
//!         Some(BookRoomErrorCode::RoomTaken) => "choose another time",
//!         Some(BookRoomErrorCode::RoomUnknown) => "choose another room",
//!         Some(BookRoomErrorCode::Session(code)) => match code {
//!             SessionErrorCode::Missing | SessionErrorCode::Expired => "log in",
//!         },
//!         None => "try again later", // a proxy's page, a newer server's code
//!     }
//! }
//!
//! let sent = BookRoomError::from(SessionError::Expired { minutes: 5 }).to_response();
//! assert_eq!(next_step(sent.map(|body| body.to_vec())), "log in");
//! ```
//!
//! # What counts as an envelope
//!
//! A JSON object (RFC 8259) in the [envelope](mod@crate::envelope) of the type that is asked for. In
//! that of [`Unified`](crate::envelope::Unified) it has a member `error` that is an object, and of
//! that, `code` and `message` are read where they are strings. In others they are where the shape
//! has them; where no place is the code's alone, it is read out of a string in which it is filled
//! in, such as a link. Where the shape has no message, there is none.
//!
//! Other members do not matter, whatever they hold and however deep, nor do order, white space,
//! escapes, a byte order mark, constants or the `content-type`. A member that is there twice says
//! nothing: readers would not agree on it. What has not the structure of JSON from its first byte to
//! its last says nothing either. In an array, what may be left out before a value makes its place
//! uncertain: it is read if nothing was left out.
//!
//! Within a string or a number nothing is lost by what stands beside it: half of a surrogate pair,
//! an unknown escape or bytes that are not UTF-8 leave the other members readable, and so does a
//! number of any size. In the message, U+FFFD stands for what means no character; a code or an id
//! with such a place is none.
//!
//! # Data
//!
//! [`error`](Received::error) is the value itself wherever it can be made again, with its data: so
//! one process returns an error, and another matches on it. [`member`](Received::member) reads one
//! member by its name, declared or not.
//!
//! ```
//! use http::Response;
//! use unifiedapi_errors::{UnifiedError, client::Received};
//!
//! #[derive(Debug, UnifiedError)]
//! #[unified(prefix = "upload_", status = 400)]
//! pub enum UploadError {
//!     #[unified(status = 413, message = "At most {max_bytes} bytes are allowed.")]
//!     TooLarge {
//!         #[unified(member)]
//!         max_bytes: u64,
//!     },
//!     #[unified(message = "The file is empty.")]
//!     Empty,
//! }
//!
//! let response = Response::builder().status(413).body(
//!     r#"{"error":{"code":"upload_too_large","message":"At most 5 bytes are allowed.","max_bytes":5}}"#,
//! )?;
//! let received = Received::<UploadError>::parse(response);
//! match received.error() {
//!     Some(UploadError::TooLarge { max_bytes }) => println!("split it into {max_bytes} each"),
//!     Some(UploadError::Empty) => println!("write something"),
//!     None => println!("{received}"),
//! }
//! # assert!(matches!(received.error(), Some(UploadError::TooLarge { max_bytes: 5 })));
//! # Ok::<(), http::Error>(())
//! ```
//!
//! # Gateways
//!
//! [`Received`] is itself an error that can be answered onward, alone or in a `transparent` variant
//! of the gateway's own enum. What goes out is what `E` declares:
//!
//! | received | answered |
//! |---|---|
//! | a declared code with its declared status, the message without placeholders | as declared: status, code, message, however the received message is worded; with the [declared members](#what-is-passed-on) |
//! | the same, the message with data, status 400–499 | the same, with the received message, if that is [harmless](#what-is-passed-on); else with `The request failed.` |
//! | the same, status 500–599 | the same, with `The request failed.` |
//! | another code, or another status, after [`relay_unknown`](Received::relay_unknown) | status, code and message as received, if they are [harmless](#what-is-passed-on), without members; where the shape has no message, with `The request failed.` |
//! | anything else | [`BadGateway`]: 502, `bad_gateway`, a fixed text |
//!
//! **A gateway trusts the server for what it fills in**: for the texts of codes whose messages have
//! placeholders, which are not compared with the declared message, and for the values of declared
//! members. Where it should not, its own type for `E` declares these codes with a static message and
//! without members.
//!
//! It goes out in the envelope of the type that a handler returns: alone in that of `E`, behind
//! `transparent` in that of the type around it.
//!
//! Where several declarations have one code and one status, the one whose message is equal or fits
//! is meant, else the first. [`Display`](std::fmt::Display) says what came, for the log.
//!
//! # What is passed on
//!
//! - A message of at most 1 KiB, without control characters and without those that change the
//!   direction of text (Unicode's `Bidi_Control`).
//! - Of a declared error: the members that its variant declares and that read as their fields' types
//!   (serde's `Deserialize`), as these types write them: what a type does not know stays behind. All
//!   together have at most 4 KiB as JSON; one that is too much stays behind, and so does one whose
//!   type cannot be read, borrows, or is a type parameter.
//! - Of an undeclared error: a legal code (1–64 of `A-Z a-z 0-9 _ - .`, a letter first), and a
//!   status of 400–599 that is registered, but not 401, 407, 421 and 426, which are between the
//!   gateway and the server.
//! - Declared headers, as declared; and `Retry-After` as received, the first that is a number of
//!   seconds or a date (RFC 9110, section 10.2.3), in place of a declared one.
//! - With a 401 that declares no challenge, the received `WWW-Authenticate`, if it is at most 1 KiB;
//!   several as one field.
//!
//! Other headers and other members of the body stay behind, the id of the request too, and
//! [`BadGateway`] has none.
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
//!
//! # Time limits
//!
//! Nothing here waits, but `ResponseExt` (feature `reqwest013`) does, for the rest of a body, and
//! has no limit of its own: how long a call may take is for the client to say. In reqwest that is
//! `ClientBuilder::timeout` or `RequestBuilder::timeout` for the whole of it, and
//! `ClientBuilder::read_timeout` for each read. When it is over while a body is read, the answer is
//! one that broke off: its status and headers are there.

mod envelope;
mod excerpt;
mod filled;
mod log;
mod members;
mod passed_on;
mod pick;
mod received;
mod relay;
#[cfg(feature = "reqwest013")]
mod reqwest013;
#[cfg(feature = "reqwest013")]
mod response_ext;
mod text;

pub use self::received::Received;
pub use self::relay::BadGateway;
#[cfg(feature = "reqwest013")]
pub use self::response_ext::{BODY_LIMIT, ResponseExt};
