//! What a gateway passes on of a stranger's answer, beside what is declared.

use http::StatusCode;
use http::header::{HeaderMap, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};

use crate::respond::delay_seconds;

/// The longest message or challenge, in bytes.
const MAX_LEN: usize = 1024;

/// Whether a message may reach clients: it is short, and shows what it says.
pub(super) fn is_harmless(message: &str) -> bool {
    message.len() <= MAX_LEN
        && !message.contains(|char: char| char.is_control() || is_bidi_control(char))
}

/// Whether a character has Unicode's property `Bidi_Control`: it can make a text read as another.
fn is_bidi_control(char: char) -> bool {
    matches!(
        char,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// Whether an undeclared error of this status may be answered onward.
///
/// Not those that are between the gateway and the server, such as 401 and 407, whose challenges
/// the gateway's clients cannot meet, and none that clients may not know (IANA's registry of
/// status codes).
pub(super) fn is_relayed(status: StatusCode) -> bool {
    const HOP: [StatusCode; 4] = [
        StatusCode::UNAUTHORIZED,
        StatusCode::PROXY_AUTHENTICATION_REQUIRED,
        StatusCode::MISDIRECTED_REQUEST,
        StatusCode::UPGRADE_REQUIRED,
    ];
    (status.is_client_error() || status.is_server_error())
        && status.canonical_reason().is_some()
        && !HOP.contains(&status)
}

/// Returns the first `Retry-After` that is one: seconds or a date (RFC 9110, section 10.2.3).
pub(super) fn retry_after(received: &HeaderMap) -> Option<HeaderValue> {
    let is_retry_after = |value: &&HeaderValue| {
        value.to_str().is_ok_and(|text| {
            delay_seconds(text).is_some() || httpdate::parse_http_date(text).is_ok()
        })
    };
    received.get_all(RETRY_AFTER).iter().find(is_retry_after).cloned()
}

/// Returns the challenges of a 401, several as one field (RFC 9110, sections 5.3 and 11.6.1).
pub(super) fn challenges(received: &HeaderMap) -> Option<HeaderValue> {
    let mut fields = received.get_all(WWW_AUTHENTICATE).iter();
    let first = fields.next()?.to_str().ok()?.to_owned();
    let all = fields.try_fold(first, |all, field| Some(all + ", " + field.to_str().ok()?))?;
    HeaderValue::try_from(all).ok().filter(|all| (1..=MAX_LEN).contains(&all.len()))
}
