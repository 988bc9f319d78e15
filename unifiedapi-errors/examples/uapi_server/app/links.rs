//! Links in answers, which say where the next page or a resource is.

use std::convert::Infallible;
use std::fmt;

use axum::extract::FromRequestParts;
use axum::http::Uri;
use axum::http::header::HOST;
use axum::http::request::Parts;
use axum::http::uri::Authority;

/// How many bytes a host may have with its port: it is in each link, and there can be many.
const MAX_HOST: usize = 255;

/// Where the request went, which its answer's links begin with.
pub(crate) struct Links {
    /// Scheme and host, as the client has them; empty if it names none that can be one.
    origin: String,
    uri: Uri,
}

impl<S: Send + Sync> FromRequestParts<S> for Links {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
        // Clients of the API speak TLS, which something in front of this server ends.
        let is_https = header("x-forwarded-proto") == Some("https");
        let scheme = if is_https { "https" } else { "http" };
        let host = parts.uri.authority().map(Authority::as_str).or_else(|| header(HOST.as_str()));
        let host = host.filter(|it| it.len() <= MAX_HOST && it.parse::<Authority>().is_ok());
        let origin = host.map_or_else(String::new, |host| format!("{scheme}://{host}"));
        Ok(Self { origin, uri: parts.uri.clone() })
    }
}

impl Links {
    /// Returns the link to a path of this server.
    pub(crate) fn to(&self, path: fmt::Arguments<'_>) -> String {
        format!("{}{path}", self.origin)
    }

    /// Returns the link to what was asked for, from another row on.
    pub(crate) fn page(&self, start: usize) -> String {
        let query = self.uri.query().unwrap_or_default().split('&');
        let others = query.filter(|pair| !pair.is_empty() && !pair.starts_with("startIndex="));
        let query: String = others.flat_map(|pair| [pair, "&"]).collect();
        self.to(format_args!("{}?{query}startIndex={start}", self.uri.path()))
    }
}
