//! `POST /oauth/token.php`: a token for a client's credentials (RFC 6749, section 4.4).

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest as _, Multipart, Query, Request};
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde_json::json;

use super::auth::DEMO_TOKEN;

pub(crate) const PATH: &str = "/oauth/token.php";

pub(crate) const CLIENT_ID: &str = "uapi-demo-app";
pub(crate) const CLIENT_SECRET: &str = "uapi-demo-secret";
/// Both as `Authorization: Basic` has them (RFC 7617, section 2).
const BASIC: &str = "dWFwaS1kZW1vLWFwcDp1YXBpLWRlbW8tc2VjcmV0";

/// How long the API's tokens are good, in seconds. The one of this server always is.
const LIFETIME: u32 = 3600;

/// Hands out the demo token, or says why not: an error of OAuth, which has no envelope.
pub(crate) async fn token(request: Request) -> Response {
    let answer = match issue(request).await {
        Ok(()) => Json(json!({
            "access_token": DEMO_TOKEN,
            "token_type": "Bearer",
            "expires_in": LIFETIME,
        }))
        .into_response(),
        Err(refusal) => refusal.answer(),
    };
    ([(CACHE_CONTROL, "no-store")], answer).into_response()
}

async fn issue(request: Request) -> Result<(), Refusal> {
    let headers = request.headers().clone();
    let form = Form::read(request).await?;
    let grant_type = form.get("grant_type")?.ok_or(Refusal::InvalidRequest)?;
    if !is_client(&headers, &form)? {
        return Err(Refusal::InvalidClient);
    }
    if grant_type != "client_credentials" {
        return Err(Refusal::UnsupportedGrantType);
    }
    Ok(())
}

/// Whether the credentials are right, which stand in the header or in the form (section 2.3.1).
fn is_client(headers: &HeaderMap, form: &Form) -> Result<bool, Refusal> {
    let (id, secret) = (form.get("client_id")?, form.get("client_secret")?);
    let Some(header) = headers.get(AUTHORIZATION) else {
        return Ok(id == Some(CLIENT_ID) && secret == Some(CLIENT_SECRET));
    };
    if secret.is_some() {
        return Err(Refusal::InvalidRequest); // one way at a time
    }
    let credentials = header.to_str().ok().and_then(|value| value.split_once(' '));
    Ok(credentials.is_some_and(|(scheme, credentials)| {
        scheme.eq_ignore_ascii_case("basic") && credentials.trim() == BASIC
    }))
}

/// The parameters of the request.
struct Form(Vec<(String, String)>);

impl Form {
    /// Reads the form, in both encodings: the API runs on PHP, which takes both, and Click2Fax sends
    /// the other one.
    async fn read(request: Request) -> Result<Self, Refusal> {
        let content_type = request.headers().get(CONTENT_TYPE);
        let is_multipart =
            content_type.is_some_and(|it| it.as_bytes().starts_with(b"multipart/form-data"));
        let pairs = if is_multipart { multipart(request).await } else { urlencoded(request).await };
        pairs.map(Self).ok_or(Refusal::InvalidRequest)
    }

    /// Returns a parameter; one without a value counts as none.
    fn get(&self, name: &str) -> Result<Option<&str>, Refusal> {
        let mut values = self.0.iter().filter(|(known, value)| known == name && !value.is_empty());
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(Refusal::InvalidRequest),
            (first, None) => Ok(first.map(|(_, value)| value.as_str())),
        }
    }
}

async fn urlencoded(request: Request) -> Option<Vec<(String, String)>> {
    let body = Bytes::from_request(request, &()).await.ok()?;
    let uri = format!("/?{}", std::str::from_utf8(&body).ok()?).parse().ok()?;
    let Query(pairs) = Query::try_from_uri(&uri).ok()?;
    Some(pairs)
}

async fn multipart(request: Request) -> Option<Vec<(String, String)>> {
    let mut parts = Multipart::from_request(request, &()).await.ok()?;
    let mut pairs = Vec::new();
    while let Some(part) = parts.next_field().await.ok()? {
        pairs.push((part.name()?.to_owned(), part.text().await.ok()?));
    }
    Some(pairs)
}

/// Why there is no token (section 5.2).
enum Refusal {
    InvalidRequest,
    InvalidClient,
    UnsupportedGrantType,
}

impl Refusal {
    fn answer(&self) -> Response {
        let (status, error, description) = match self {
            Self::InvalidRequest => (
                StatusCode::BAD_REQUEST,
                "invalid_request",
                "The form lacks a parameter, has one twice, or has credentials beside the header.",
            ),
            Self::InvalidClient => {
                (StatusCode::UNAUTHORIZED, "invalid_client", "The client is not known.")
            }
            Self::UnsupportedGrantType => (
                StatusCode::BAD_REQUEST,
                "unsupported_grant_type",
                "The only grant type is client_credentials.",
            ),
        };
        let body = Json(json!({ "error": error, "error_description": description }));
        let mut answer = (status, body).into_response();
        if status == StatusCode::UNAUTHORIZED {
            let challenge = HeaderValue::from_static("Basic realm=\"uapi_server\"");
            answer.headers_mut().insert(WWW_AUTHENTICATE, challenge);
        }
        answer
    }
}
