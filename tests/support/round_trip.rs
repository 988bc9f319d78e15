//! The round trip of every entry: declared, sent by a framework's server, and read again.

use std::io;
use std::net::SocketAddr;

use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

use crate::upstream::fetch;

/// Every kind of declaration, and the whole catalog below it.
#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 400, codes = UserErrorCode)]
pub enum UserError {
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(status = 409, message = "\"{0}\" is {{{1}}}.")]
    NameTaken(String, &'static str),
    #[unified(status = 429, message = "Too many tries.", retry_after = _0)]
    TooManyTries(u32),
    #[unified(status = 401, message = "Log in.", header("WWW-Authenticate" = "Bearer"))]
    LoggedOut,
    #[unified(
        status = 500,
        code = "internal_server_error",
        message = "An internal error occurred.",
        display = "user store failed"
    )]
    Store(#[from] io::Error),
    #[unified(transparent)]
    UnifiedApi(#[from] UnifiedApiError),
}

/// Makes a value of each entry, by its index among all.
#[must_use]
pub fn sample(index: usize) -> UserError {
    let Some(entry) = UserError::entries().nth(index) else { return UserError::LoggedOut };
    match entry.variant() {
        "NotFound" => UserError::NotFound { id: 7 },
        "NameTaken" => UserError::NameTaken("Ada \"\\ / ß😀".to_owned(), "taken"),
        "TooManyTries" => UserError::TooManyTries(30),
        "Store" => io::Error::other("/var/lib/users: disk full").into(),
        _ => UserError::from_entry(entry).unwrap_or(UserError::EmailInvalid),
    }
}

/// Reads every entry from the server of a framework that answers `/errors/{index}` with
/// [`sample`], and compares it with what was declared.
///
/// # Panics
///
/// If it is not the same.
pub async fn every_entry_comes_back_from(server: SocketAddr) {
    for (index, entry) in UserError::entries().enumerate() {
        let sent = sample(index);
        assert_eq!(sent.entry(), Some(entry), "this entry has no sample");
        let received =
            fetch::<UserError>(format!("http://{server}/errors/{index}")).await.unwrap_err();
        let texts = |entry: Entry| (entry.status(), entry.code(), entry.message());
        assert_eq!(received.entry().map(texts), Some(texts(entry)));
        assert_eq!(received.wire_message(), Some(&*sent.message()));
        assert_eq!(received.response().body(), &sent.body());
        assert_eq!(received.error().map(ToString::to_string), {
            UserError::from_entry(entry).map(|error| error.to_string())
        });
        assert_eq!(received.code_enum(), sent.code_enum());
        for (name, value) in &sent.headers() {
            assert_eq!(received.response().headers()[name], value, "{entry:?}");
        }
        assert_eq!(received.to_response().status(), sent.status());
        assert_eq!(received.body(), sent.body());
    }
}
