//! Errors as rejections of warp 0.4.
//!
//! A derived error is a [`Reply`](warp::Reply), so that a handler in `then` may return
//! `Result<impl Reply, UserError>`. A filter that rejects, so that warp goes on to its other
//! routes, needs more: a rejection that nobody recovers is answered by warp with its `Debug`.
//! Hence [`Rejected`], whose `Debug` shows the code only, and [`recover`].
//!
//! ```
//! use unifiedapi_errors::{UnifiedError, warp04};
//! use warp::{Filter, Rejection, Reply};
//!
//! #[derive(Debug, UnifiedError)]
//! #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
//! struct UserNotFound {
//!     id: u64,
//! }
//!
//! fn find_user(id: u64) -> Result<String, UserNotFound> {
//!     if id == 1 { Ok("Ada".to_owned()) } else { Err(UserNotFound { id }) }
//! }
//!
//! async fn user(id: u64) -> Result<impl Reply, Rejection> {
//!     Ok(find_user(id).map_err(warp04::reject)?)
//! }
//!
//! fn routes() -> impl Filter<Extract = (impl Reply,)> + Clone {
//!     warp::path!("users" / u64).and_then(user).recover(warp04::recover)
//! }
//! # drop(routes());
//! ```

use std::fmt;

use warp::Rejection;
use warp::reject::Reject;
use warp::reply::Response;

use crate::UnifiedError;

/// An error on its way through warp's filters, as a rejection.
///
/// Its `Debug`, which warp sends if nobody recovers, shows the code only.
///
/// ```
/// use unifiedapi_errors::{UnifiedError, warp04::Rejected};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 403, code = "quota_exceeded", message = "The quota is used up.")]
/// struct QuotaExceeded {
///     customer: String,
/// }
///
/// let rejected = Rejected::from(QuotaExceeded { customer: "Ada".to_owned() });
/// assert_eq!(format!("{rejected:?}"), "quota_exceeded");
///
/// // In a filter of one's own for `recover`:
/// let rejection = warp::Rejection::from(rejected);
/// if let Some(rejected) = rejection.find::<Rejected>() {
///     assert_eq!(rejected.error().status(), 403);
/// }
/// ```
pub struct Rejected(Box<dyn UnifiedError + Send + Sync>);

impl Rejected {
    /// Returns the error.
    #[must_use]
    pub fn error(&self) -> &(dyn UnifiedError + Send + Sync) {
        &*self.0
    }
}

impl<E: UnifiedError + Send + Sync + 'static> From<E> for Rejected {
    fn from(error: E) -> Self {
        Self(Box::new(error))
    }
}

impl fmt::Debug for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code())
    }
}

impl Reject for Rejected {}

/// Makes a rejection of an error, for `map_err` in front of `?`.
///
/// ```
/// use unifiedapi_errors::{UnifiedError, warp04};
/// use warp::Rejection;
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 401, code = "token_invalid", message = "The token is invalid.")]
/// struct TokenInvalid;
///
/// fn check(token: &str) -> Result<(), TokenInvalid> {
///     if token == "uapi-demo-token" { Ok(()) } else { Err(TokenInvalid) }
/// }
///
/// async fn authorize(token: String) -> Result<(), Rejection> {
///     check(&token).map_err(warp04::reject)?;
///     Ok(())
/// }
/// # drop(authorize(String::new()));
/// ```
pub fn reject<E: UnifiedError + Send + Sync + 'static>(error: E) -> Rejection {
    Rejection::from(Rejected::from(error))
}

/// Answers a rejection that holds a [`Rejected`] with its error, for `Filter::recover`.
///
/// # Errors
///
/// Any other rejection, as it came: for the next `recover`, or for warp to answer.
///
/// ```
/// use unifiedapi_errors::{UnifiedError, warp04};
/// use warp::Filter;
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 410, code = "user_gone", message = "The user was deleted.")]
/// struct UserGone;
///
/// let routes = warp::path!("users" / u64)
///     .and_then(|_id: u64| async { Err::<String, _>(warp04::reject(UserGone)) })
///     .recover(warp04::recover);
/// # drop(routes);
/// ```
// warp asks `recover` for a future.
#[allow(clippy::unused_async)]
pub async fn recover(rejection: Rejection) -> Result<Response, Rejection> {
    match rejection.find::<Rejected>() {
        Some(rejected) => Ok(super::respond(rejected.error())),
        None => Err(rejection),
    }
}
