//! Media types (RFC 9110, section 8.3.1), of those the ones of JSON.

use crate::diag::Mistake;

/// Checks that a text is a media type of JSON: `application/json`, or any that ends in `+json`
/// (RFC 6839, section 3.1).
///
/// In any other, such as `text/html`, a browser would run what a message shows.
pub(super) fn check(text: &str) -> Result<(), Mistake> {
    let (essence, parameters) = match text.split_once(';') {
        Some((essence, parameters)) => (essence.trim_end_matches([' ', '\t']), Some(parameters)),
        None => (text, None),
    };
    let Some((kind, subtype)) = essence.split_once('/') else { return malformed(text) };
    if !is_name(kind) || !is_name(subtype) {
        return malformed(text);
    }
    let subtype = subtype.to_ascii_lowercase();
    if subtype != "json" && !subtype.ends_with("+json") {
        let what = format!("`{text}` is no media type of JSON");
        let help = "write `application/json`, or one that ends in `+json`, such as `application/vnd.example.error+json`";
        return Err(Mistake::new(what, help));
    }
    match parameters {
        Some(parameters) if !are_parameters(parameters) => malformed(text),
        _ => Ok(()),
    }
}

fn malformed(text: &str) -> Result<(), Mistake> {
    let what = format!("`{text}` is no media type");
    let help = "write one such as `application/json` or `application/problem+json`";
    Err(Mistake::new(what, help))
}

/// Whether a text can be registered (RFC 6838, section 4.2).
fn is_name(text: &str) -> bool {
    text.len() <= 127
        && text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.chars().all(|char| char.is_ascii_alphanumeric() || "!#$&-^_.+".contains(char))
}

/// Reads `name=value`, with semicolons between (RFC 9110, section 5.6.6).
fn are_parameters(text: &str) -> bool {
    let Some((name, rest)) = text.trim_start_matches([' ', '\t']).split_once('=') else {
        return false;
    };
    let value_end = match rest.strip_prefix('"') {
        Some(inside) => match quoted_len(inside) {
            Some(len) => len + 2,
            None => return false,
        },
        None => rest.chars().take_while(|char| is_token_char(*char)).count(),
    };
    let (value, behind) = rest.split_at(value_end);
    let is_pair = !name.is_empty() && name.chars().all(is_token_char) && !value.is_empty();
    let behind = behind.trim_start_matches([' ', '\t']);
    is_pair && (behind.is_empty() || behind.strip_prefix(';').is_some_and(are_parameters))
}

/// Returns the length of what stands before the closing quote.
fn quoted_len(text: &str) -> Option<usize> {
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return Some(at),
            b'\\' => drop(bytes.next().filter(|(_, byte)| is_visible(*byte))?),
            byte if is_visible(byte) => {}
            _ => return None,
        }
    }
    None
}

fn is_visible(byte: u8) -> bool {
    matches!(byte, b'\t' | b' '..=b'~')
}

fn is_token_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char)
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn media_types_of_json_pass() {
        for text in [
            "application/json",
            "application/problem+json",
            "Application/Vnd.Example.Error-v1+JSON",
            "application/json; charset=utf-8",
            "application/vnd.api+json;profile=\"https://example.com/a;b\\\"c\" ; v=1",
        ] {
            assert!(check(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "json",
            "/json",
            "application/",
            "application /json",
            " application/json",
            "application/json ",
            "*/json",
            "application/*+json",
            "application/jsön",
            "application/json/x",
            "application/json;",
            "application/json; charset",
            "application/json; charset=",
            "application/json; charset=\"utf-8",
            "application/json; a=b c=d",
            "application/json; a=\"\u{e4}\"",
            "application/json\r\nx: y",
            "text/html",
            "application/jsonp",
            "application/vnd.example",
        ] {
            assert!(check(text).is_err(), "{text}");
        }
    }
}
