//! What the texts of a request may look like.

use axum::http::Uri;

/// The organization of extensions that are named by their short form.
const ORGANIZATION: &str = "0003";

/// `0`, `210`, `4242425`.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=18).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `b817d261000000000001`, as calls have them.
pub(crate) fn is_call_id(text: &str) -> bool {
    text.len() == 20 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// `NqeyDRqo4FtabmFj8gNWq3hsiGNYyq`, as events have them.
pub(crate) fn is_event_id(text: &str) -> bool {
    (1..=255).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// `210` or `0003*210`.
pub(crate) fn is_extension(text: &str) -> bool {
    let (organization, short) = text.split_once('*').unwrap_or((ORGANIZATION, text));
    organization.len() == 4 && short.len() == 3 && is_id(organization) && is_id(short)
}

/// Returns `0003*210` for `210`.
pub(crate) fn long_form(extension: &str) -> String {
    if extension.contains('*') {
        extension.to_owned()
    } else {
        format!("{ORGANIZATION}*{extension}")
    }
}

/// Whether two numbers are the same; those of extensions have two forms.
pub(crate) fn is_same_number(one: &str, other: &str) -> bool {
    let same_extension =
        || is_extension(one) && is_extension(other) && long_form(one) == long_form(other);
    one == other || same_extension()
}

/// A phone number or an extension: digits, `*` and `#`, perhaps with a plus before them.
pub(crate) fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    (1..=32).contains(&digits.len())
        && digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'*' | b'#'))
        && digits.bytes().any(|byte| byte.is_ascii_digit())
}

/// A number, perhaps with a name before it: `4242425`, `<4242425>`, `John Doe <4242425>`.
pub(crate) fn is_caller_id(text: &str) -> bool {
    let Some((name, number)) = text.split_once('<') else { return is_number(text) };
    name.chars().count() <= 64
        && !name.contains(|char: char| char.is_control() || char == '>')
        && number.strip_suffix('>').is_some_and(is_number)
}

/// `0`, `1`, `true` or `false`.
pub(crate) fn is_flag(text: &str) -> bool {
    matches!(text, "0" | "1" | "true" | "false")
}

/// A whole number of seconds, at least one.
pub(crate) fn is_duration(text: &str) -> bool {
    number_in(text, 1, u64::from(u32::MAX))
}

/// Whether `text` is a whole number between `min` and `max`.
pub(crate) fn number_in(text: &str, min: u64, max: u64) -> bool {
    is_id(text) && text.parse::<u64>().is_ok_and(|number| (min..=max).contains(&number))
}

/// Unreserved characters of a URL (RFC 3986, section 2.3), and those of base64.
pub(crate) fn is_nonce(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte))
}

/// At most 255 characters, none of them a control character.
pub(crate) fn is_note(text: &str) -> bool {
    text.chars().count() <= 255 && !text.contains(char::is_control)
}

/// An absolute `http` or `https` URL, of at most 2048 bytes.
pub(crate) fn is_url(text: &str) -> bool {
    text.len() <= 2048
        && text.parse::<Uri>().is_ok_and(|url| {
            matches!(url.scheme_str(), Some("http" | "https"))
                && url.host().is_some_and(|host| !host.is_empty())
        })
}

/// At most 32 letters and digits.
pub(crate) fn is_upload_identifier(text: &str) -> bool {
    (1..=32).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
