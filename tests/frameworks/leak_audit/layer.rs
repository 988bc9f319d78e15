//! What the layer meets: answers that nobody has shaped on purpose.

use http::{Response, StatusCode};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};

use super::errors::SECRET;

#[derive(Debug, UnifiedError)]
enum ApiError {
    #[unified(status = 400, code = "bad_request", message = "The request is malformed.")]
    BadRequest,
    #[unified(status = 500, code = "internal", message = "An internal error occurred.")]
    Internal,
}

pub fn envelope() -> EnvelopeLayer {
    let choose = |answer: &Answer| match answer.status().is_client_error() {
        true => ApiError::BadRequest,
        false => ApiError::Internal,
    };
    EnvelopeLayer::new(move |answer: &Answer| Some(choose(answer)))
        .catch_panic(|| ApiError::Internal)
}

/// Returns one of these answers.
pub fn stray(way: &str) -> Response<String> {
    let body = if way == "reason" { String::new() } else { format!("no such host: {SECRET}") };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    let headers = response.headers_mut();
    match way {
        "text" => {
            headers.insert("content-type", "text/plain; charset=utf-8".parse().unwrap());
        }
        "described" => {
            for name in ["content-disposition", "content-language", "content-location", "etag"] {
                headers.insert(name, SECRET.parse().unwrap());
            }
        }
        "reason" => {
            let reason = hyper::ext::ReasonPhrase::from_static(SECRET.as_bytes());
            response.extensions_mut().insert(reason);
        }
        _ => {}
    }
    response
}
