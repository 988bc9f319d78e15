//! What a gateway receives from a server that tells too much.

use http::{Response, StatusCode};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::client::Received;

/// What the server declares.
#[allow(dead_code)] // received, never made
#[derive(Debug, UnifiedError)]
#[unified(status = 409, prefix = "upstream_")]
pub enum UpstreamError {
    #[unified(message = "The file is locked.")]
    Locked,
    #[unified(status = 500, message = "Disk {disk} is full.")]
    Full { disk: String },
    #[unified(message = "At most {max} files are kept.")]
    TooMany {
        #[unified(member)]
        max: u64,
    },
    #[unified(status = 503, message = "Try again later.")]
    Busy,
}

/// Returns what is received in one of the ways.
pub fn received(way: &str) -> Option<Received<UpstreamError>> {
    let (status, body) = match way {
        "unknown_code" => (500, r#"{"error":{"code":"db_down","message":"zq7secret is down"}}"#),
        "unknown_status" => (500, r#"{"error":{"code":"upstream_locked","message":"zq7secret"}}"#),
        "html_page" => (500, "<html><title>zq7secret</title><h1>zq7secret</h1></html>"),
        "text" => (500, "panicked at zq7secret.rs:7"),
        "other_json" => (500, r#"{"exception":"zq7secret","trace":["zq7secret"]}"#),
        "static_message" => (409, r#"{"error":{"code":"upstream_locked","message":"zq7secret"}}"#),
        "filled_message" => {
            (500, r#"{"error":{"code":"upstream_full","message":"Disk zq7secret is full."}}"#)
        }
        "unknown_members" => (
            409,
            r#"{"error":{"code":"upstream_too_many","message":"At most 5 files are kept.","max":5,
                "sql":"zq7secret","zq7secret":1},"trace":"zq7secret"}"#,
        ),
        "mistyped_members" => (
            409,
            r#"{"error":{"code":"upstream_too_many","message":"At most 5 files are kept.",
                "max":"zq7secret"}}"#,
        ),
        "headers" => (503, r#"{"error":{"code":"upstream_busy","message":"Try again later."}}"#),
        "stranger" | "stranger_headers" => (
            404,
            r#"{"error":{"code":"file_lost","message":"The file is lost.","path":"zq7secret"},
                "trace":"zq7secret"}"#,
        ),
        "stranger_escapes" => {
            (404, r#"{"error":{"code":"file_lost","message":"\u001b[8mzq7secret\u001b[0m"}}"#)
        }
        "stranger_status" => (403, r#"{"error":{"code":"zq7secret 7","message":"No."}}"#),
        _ => return None,
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).ok()?;
    let response = if way.ends_with("headers") { with_headers(response) } else { response };
    let received = Received::parse(response);
    Some(if way.starts_with("stranger") { received.relay_unknown() } else { received })
}

/// Adds all that the server says beside the body.
fn with_headers(mut response: Response<&'static str>) -> Response<&'static str> {
    let names = [
        "content-disposition",
        "content-type",
        "location",
        "retry-after",
        "server",
        "set-cookie",
        "warning",
        "www-authenticate",
        "x-debug",
        "x-zq7secret",
    ];
    for name in names {
        response.headers_mut().insert(name, "zq7secret".parse().unwrap());
    }
    let reason = hyper::ext::ReasonPhrase::from_static(b"zq7secret");
    response.extensions_mut().insert(reason);
    response
}
