//! Which headers are sent: not those that are the server's, nor those of a body that is gone.

use http::HeaderName;
#[cfg(any(feature = "salvo1", feature = "tower"))]
use http::StatusCode;
use http::header::{self, HeaderMap};

/// The headers that no error declares: they frame or code the message, or belong to one connection
/// (RFC 9110, sections 6.4, 6.6, 7.6.1 and 8; RFC 9112, section 6).
///
/// The macro refuses the same ones. Where one is sent by hand, a server sends it beside its own,
/// breaks the connection off, or leaves the next answer on it unreadable.
static UNDECLARABLE: [HeaderName; 11] = [
    header::CONTENT_TYPE,
    header::CONTENT_LENGTH,
    header::CONTENT_ENCODING,
    header::TRANSFER_ENCODING,
    header::TRAILER,
    header::TE,
    header::CONNECTION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    header::UPGRADE,
    header::DATE,
];

/// Returns the headers without those that no error declares: by hand, they could be there.
pub(super) fn declarable(mut headers: HeaderMap) -> HeaderMap {
    let is_wrong = |name: &&HeaderName| UNDECLARABLE.contains(name);
    while let Some(name) = headers.keys().find(is_wrong).cloned() {
        headers.remove(name);
    }
    headers
}

/// The headers that describe a body, so that they would be wrong about another.
///
/// `Accept-Ranges` and `Vary` are not among them: they describe the resource.
#[cfg(any(feature = "salvo1", feature = "tower"))]
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

/// Builds the headers of a response that stands in for another answer: the declared ones, and what
/// remains of the answer's.
#[cfg(any(feature = "salvo1", feature = "tower"))]
pub(crate) fn merge(of_answer: HeaderMap, declared: HeaderMap, status: StatusCode) -> HeaderMap {
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
