//! Access tokens (RFC 6750, section 2.1).

use axum::extract::Request;
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::Response;
use unifiedapi_errors::catalog::UnifiedApiError;

use super::error::ApiError;

/// The tokens: one that may do everything, and two with which something fails.
pub(crate) const DEMO_TOKEN: &str = "uapi-demo-token";
pub(crate) const EXPIRED_TOKEN: &str = "uapi-expired-token";
pub(crate) const NO_EVENTS_TOKEN: &str = "uapi-no-events-token";

/// Who sends the request.
#[derive(Clone, Copy)]
pub(crate) struct Caller {
    events: bool,
}

impl Caller {
    /// Checks that the caller may manage call events.
    ///
    /// # Errors
    ///
    /// `pce_access_denied` if not.
    pub(crate) fn manages_events(self) -> Result<(), UnifiedApiError> {
        if self.events { Ok(()) } else { Err(UnifiedApiError::PceAccessDenied) }
    }
}

/// Lets a request with a good token through, with its [`Caller`] in the extensions.
pub(crate) async fn require_token(mut request: Request, next: Next) -> Result<Response, ApiError> {
    let authorization = request.headers().get(AUTHORIZATION);
    let caller = match authorization.and_then(|value| bearer(value.to_str().ok()?)) {
        None => return Err(UnifiedApiError::Unauthorized.into()),
        Some(DEMO_TOKEN) => Caller { events: true },
        Some(NO_EVENTS_TOKEN) => Caller { events: false },
        Some(EXPIRED_TOKEN) => return Err(UnifiedApiError::ExpiredToken.into()),
        Some(_) => return Err(UnifiedApiError::AccessDenied.into()),
    };
    request.extensions_mut().insert(caller);
    Ok(next.run(request).await)
}

/// Returns the token of `Bearer TOKEN`; schemes ignore case (RFC 9110, section 11.1).
fn bearer(value: &str) -> Option<&str> {
    let (scheme, token) = value.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim_start())
}
