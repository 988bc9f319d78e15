//! The parts of the HTTP response of an error: its body, its headers, and how they are put together.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Response, StatusCode};

mod body;
mod buffer;
mod fields;
mod fill;
mod headers;
mod layout;
mod location;
mod members;

#[cfg(feature = "client")]
pub(crate) use self::body::parts;
pub(crate) use self::body::{serialize_body, unified_body};
#[cfg(any(feature = "salvo1", feature = "tower"))]
pub(crate) use self::fields::merge;
pub use self::headers::Headers;
#[cfg(any(feature = "client", feature = "openapi"))]
pub(crate) use self::headers::delay_seconds;
#[cfg(feature = "tracing")]
pub(crate) use self::layout::unsent_members;
pub(crate) use self::layout::{Content, Text, members};
pub use self::members::Members;
use crate::envelope::Shape;

/// Puts the parts of an impl by hand together, without those headers that no error declares.
pub(crate) fn assemble(
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    shape: &Shape,
) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = fields::declarable(headers);
    add_content_type(response.headers_mut(), shape);
    response
}

/// Adds the header that each body of a shape has.
pub(crate) fn add_content_type(headers: &mut HeaderMap, shape: &Shape) {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(shape.media_type));
}
