//! The HTTP response of an error.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use http::{Response, StatusCode};

use crate::Entry;

mod fields;

#[cfg(any(feature = "salvo1", feature = "tower"))]
pub(crate) use self::fields::merge;

/// The media type of every body (RFC 8259, section 11).
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Puts the parts together, without those headers that no error declares.
pub(crate) fn assemble(status: StatusCode, headers: HeaderMap, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = fields::declarable(headers);
    response.headers_mut().insert(CONTENT_TYPE, JSON);
    response
}

/// Builds the declared headers; `retry_after` is in seconds (RFC 9110, section 10.2.3).
pub(crate) fn headers(entry: Entry, retry_after: Option<u64>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in entry.headers() {
        // The macro has validated both, so neither conversion fails.
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            headers.append(name, value);
        }
    }
    if let Some(seconds) = retry_after {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    headers
}
