//! Which headers of a replaced answer are sent.

use http::header::{self, HeaderMap};
use http::{HeaderName, StatusCode};

/// The headers that describe a body, so that they would be wrong about another.
///
/// `Accept-Ranges` and `Vary` are not among them: they describe the resource.
static OF_THE_BODY: [HeaderName; 14] = [
    // The representation and its metadata: RFC 9110, sections 8.3 to 8.8.
    header::CONTENT_TYPE,
    header::CONTENT_ENCODING,
    header::CONTENT_LANGUAGE,
    header::CONTENT_LENGTH,
    header::CONTENT_LOCATION,
    header::LAST_MODIFIED,
    header::ETAG,
    // How it is saved: RFC 6266.
    header::CONTENT_DISPOSITION,
    // Framing and trailers: RFC 9112, section 6.1, and RFC 9110, section 6.6.2.
    header::TRANSFER_ENCODING,
    header::TRAILER,
    // Digests: RFC 9530, and before it RFC 3230 and RFC 1864.
    HeaderName::from_static("content-digest"),
    HeaderName::from_static("repr-digest"),
    HeaderName::from_static("digest"),
    HeaderName::from_static("content-md5"),
];

/// Builds the headers of the new response: the declared ones, and what remains of the answer's.
pub(super) fn merge(of_answer: HeaderMap, declared: HeaderMap, status: StatusCode) -> HeaderMap {
    let mut headers = of_answer;
    for name in &OF_THE_BODY {
        headers.remove(name);
    }
    // On a 416 it holds the length of the resource, not a part's place (RFC 9110, section 14.4).
    if status != StatusCode::RANGE_NOT_SATISFIABLE {
        headers.remove(header::CONTENT_RANGE);
    }
    // Replaces a name's values by all of the new ones.
    headers.extend(declared);
    headers
}
