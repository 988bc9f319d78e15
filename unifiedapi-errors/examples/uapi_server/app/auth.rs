//! Access tokens (RFC 6750, section 2.1).

use axum::extract::Request;
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::Response;
use unifiedapi_errors::catalog::UnifiedApiError;

use super::error::ApiError;

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
        Some("uapi-demo-token") => Caller { events: true },
        Some("uapi-no-events-token") => Caller { events: false },
        Some("uapi-expired-token") => return Err(UnifiedApiError::ExpiredToken.into()),
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
