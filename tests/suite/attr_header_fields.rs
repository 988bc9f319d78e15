//! `header("name" = "…{field}…")`: response headers that fields fill.

use http::HeaderMap;
use std::{fmt, sync::Arc, time::Duration};
use unifiedapi_errors::{Catalog, ClientSafe, UnifiedError, catalog::UnifiedApiError};

/// Which API this is.
const VERSION: &str = "2026-11";

#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "file_", header("Cache-Control" = "no-store"))]
enum FileError {
    #[unified(status = 413, message = "The file is too large.", header("X-Limit" = "{max}"))]
    TooLarge { max: u64 },
    #[unified(
        status = 409,
        message = "The file exists.",
        header("Location" = "/files/{id:04}"),
        header("X-Version" = "v={VERSION}"),
        header("X-Shape" = "{{\"id\":{id},\"wide\":{id:>width$}}}"),
        header("cache-control" = "max-age={id}")
    )]
    Exists { id: u32, width: usize },
    #[unified(status = 401, message = "Log in.")]
    #[unified(header("WWW-Authenticate" = "Basic realm=\"files\""))]
    #[unified(header("WWW-Authenticate" = "Bearer realm=\"{0}\", scope=\"{1}\""))]
    #[unified(header("X-Session" = "over"))]
    #[unified(header("WWW-Authenticate" = "Negotiate"))]
    LoggedOut(String, &'static str),
    #[unified(message = "The name is taken.", header("X-Braces" = "{{}}"))]
    NameTaken,
    #[unified(transparent)]
    Session(SessionOver),
    #[unified(transparent)]
    Shared(Arc<SessionOver>),
    #[unified(transparent)]
    Boxed(Box<SessionOver>),
    #[unified(transparent)]
    Api(UnifiedApiError),
}

#[derive(Debug, UnifiedError)]
#[unified(status = 401, code = "session_over", message = "Log in again.")]
#[unified(header("X-Session" = "{0}"), header("X-Plan" = "free"))]
struct SessionOver(u32);

/// The values of one name, in order.
fn all<'h>(headers: &'h HeaderMap, name: &str) -> Vec<&'h str> {
    headers.get_all(name).iter().map(|value| value.to_str().unwrap()).collect()
}

#[test]
fn a_field_fills_a_value() {
    let headers = FileError::TooLarge { max: 5 }.headers();
    assert_eq!(headers["x-limit"], "5");
    assert_eq!(headers["cache-control"], "no-store");
    assert_eq!(headers.len(), 2);
}

#[test]
fn a_value_has_the_grammar_of_messages() {
    let error = FileError::Exists { id: 7, width: 3 };
    let headers = error.headers();
    assert_eq!(headers["location"], "/files/0007");
    assert_eq!(headers["x-version"], "v=2026-11");
    assert_eq!(headers["x-shape"], "{\"id\":7,\"wide\":  7}");
    assert_eq!(FileError::NameTaken.headers()["x-braces"], "{}");
    let mut sent = error.to_response().headers().clone();
    sent.remove("content-type");
    assert_eq!(sent, headers);
}

#[test]
fn braces_in_a_header_for_all_variants_are_written_twice_too() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", header("X-Limits" = "{{\"max\":1}}"))]
    enum LimitError {
        #[unified(message = "One is enough.")]
        TooMany,
    }

    assert_eq!(LimitError::TooMany.headers()["x-limits"], "{\"max\":1}");
    let listed: Vec<_> = LimitError::entries().flat_map(|entry| entry.headers()).collect();
    assert_eq!(listed, [("x-limits", "{\"max\":1}")]);
}

#[test]
fn a_filled_header_of_a_variant_replaces_that_of_its_type() {
    let headers = FileError::Exists { id: 7, width: 3 }.headers();
    assert_eq!(all(&headers, "cache-control"), ["max-age=7"]);
}

#[test]
fn headers_of_one_name_are_sent_in_the_order_of_their_declaration() {
    let error = FileError::LoggedOut("a \"b\"".to_owned(), "read");
    let values = ["Basic realm=\"files\"", r#"Bearer realm="a \"b\"", scope="read""#, "Negotiate"];
    assert_eq!(all(&error.headers(), "www-authenticate"), values);
    assert_eq!(all(error.to_response().headers(), "www-authenticate"), values);
    assert_eq!(error.headers()["x-session"], "over");
}

#[test]
fn transparent_variants_send_those_of_the_inner_error() {
    for error in [
        FileError::Session(SessionOver(9)),
        FileError::Shared(Arc::new(SessionOver(9))),
        FileError::Boxed(Box::new(SessionOver(9))),
    ] {
        assert_eq!(error.headers(), SessionOver(9).headers());
        assert_eq!(error.headers()["x-session"], "9");
        assert_eq!(error.headers()["x-plan"], "free");
        assert_eq!(error.headers().len(), 2);
    }
    assert!(FileError::Api(UnifiedApiError::InternalServerError).headers().is_empty());
}

#[test]
fn the_entry_lists_what_is_written_out() {
    let entries: Vec<_> = FileError::entries().collect();
    let listed = |index: usize| entries[index].headers().collect::<Vec<_>>();
    assert_eq!(listed(0), [("cache-control", "no-store")]);
    assert!(listed(1).is_empty());
    assert_eq!(
        listed(2),
        [
            ("cache-control", "no-store"),
            ("www-authenticate", "Basic realm=\"files\""),
            ("x-session", "over"),
            ("www-authenticate", "Negotiate"),
        ],
    );
    assert_eq!(listed(3), [("cache-control", "no-store"), ("x-braces", "{}")]);
    let entry = serde_json::to_value(entries[0]).unwrap();
    assert_eq!(entry["headers"], serde_json::json!([["cache-control", "no-store"]]));
}

#[test]
fn retry_after_stands_beside_it() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 429, rename_all = "snake_case", header("Retry-After" = "60"))]
    enum QuotaError {
        #[unified(message = "Slow down.", retry_after = wait, header("X-Quota" = "{left}"))]
        SlowDown { wait: Option<Duration>, left: u8 },
        #[unified(message = "Come back.", header("Retry-After" = "{0}"))]
        ComeBack(&'static str),
    }

    let wait = Some(Duration::from_millis(1500));
    let headers = QuotaError::SlowDown { wait, left: 3 }.headers();
    assert_eq!(all(&headers, "retry-after"), ["2"]);
    assert_eq!(headers["x-quota"], "3");
    let headers = QuotaError::SlowDown { wait: None, left: 3 }.headers();
    assert_eq!(all(&headers, "retry-after"), [""; 0]);
    let headers = QuotaError::ComeBack("Wed, 21 Oct 2026 07:28:00 GMT").headers();
    assert_eq!(all(&headers, "retry-after"), ["Wed, 21 Oct 2026 07:28:00 GMT"]);
}

#[test]
fn generic_and_borrowed_fields_fill_values() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "taken", message = "It is taken.")]
    #[unified(header("X-Key" = "{key:?}"), header("X-Name" = "{name}"))]
    struct Taken<'a, K> {
        key: K,
        name: &'a str,
    }

    let name = String::from("Ada");
    let headers = Taken { key: Some(1), name: &name }.headers();
    assert_eq!(headers["x-key"], "Some(1)");
    assert_eq!(headers["x-name"], "Ada");
}

#[test]
fn an_exposed_source_fills_a_value() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "number_invalid", message = "This is no number.")]
    #[unified(header("X-Why" = "{source}"))]
    struct NumberInvalid {
        #[unified(expose)]
        source: std::num::ParseIntError,
    }

    let source = "x".parse::<u8>().unwrap_err();
    assert_eq!(NumberInvalid { source }.headers()["x-why"], "invalid digit found in string");
}

/// Says what it is told, in pieces of one character, as a `Display` may.
#[derive(Debug)]
struct Spelt(String);

impl ClientSafe for Spelt {}

impl fmt::Display for Spelt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|char| write!(f, "{char}"))
    }
}

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "told", message = "It was told.")]
#[unified(
    header("X-Plain" = "{0}"),
    header("X-Quoted" = "a=\"{0}\"; b=\"<{0}>\""),
    header("X-Between" = "\"a\" {0} \"b\""),
    header("X-After-Escape" = "\"CORP\\{0}\""),
    header("X-Not-Closed" = "\"a\\\" {0}")
)]
struct Told(Spelt);

/// Reads the quoted strings of a value as RFC 9110, section 5.6.4, has them, and what stands
/// outside.
fn quoted(value: &str) -> (Vec<String>, String) {
    let (mut strings, mut outside) = (Vec::new(), String::new());
    let mut chars = value.chars();
    while let Some(char) = chars.next() {
        if char != '"' {
            outside.push(char);
            continue;
        }
        let mut string = String::new();
        loop {
            match chars.next().expect("a quoted string is closed") {
                '"' => break,
                '\\' => string.push(chars.next().expect("something is escaped")),
                char => string.push(char),
            }
        }
        strings.push(string);
    }
    (strings, outside)
}

/// All texts of up to three characters from each kind there is.
fn texts() -> Vec<String> {
    let kinds = ["a", "~", "\"", "\\", " ", "\t", ",", "\r\n", "\u{0}", "\u{7f}", "é", "\u{2028}"];
    let mut texts = vec![String::new()];
    for length in 0..3 {
        let longest: Vec<_> =
            texts.iter().filter(|text| text.chars().count() >= length).cloned().collect();
        texts.extend(
            longest.iter().flat_map(|text| kinds.iter().map(move |kind| format!("{text}{kind}"))),
        );
    }
    texts
}

#[test]
fn what_fields_say_stays_inside_the_quotes_or_is_not_sent() {
    let texts = texts();
    assert!(texts.len() > 12 * 12 * 12);
    for text in texts {
        let is_legal = text.chars().all(|char| char == '\t' || (' '..='~').contains(&char));
        let headers = Told(Spelt(text.clone())).headers();
        if !is_legal {
            assert!(headers.is_empty(), "{text:?}: {headers:?}");
            continue;
        }
        assert_eq!(headers.len(), 5, "{text:?}");
        let value = |name: &str| headers[name].to_str().unwrap();
        assert_eq!(value("x-plain"), text.trim(), "{text:?}");
        let (strings, outside) = quoted(value("x-quoted"));
        assert_eq!(strings, [text.clone(), format!("<{text}>")]);
        assert_eq!(outside, "a=; b=");
        assert_eq!(value("x-between"), format!("\"a\" {text} \"b\""));
        assert_eq!(quoted(value("x-after-escape")), (vec![format!("CORP\\{text}")], String::new()));
        let escaped = text.replace('\\', r"\\").replace('"', r#"\""#);
        assert_eq!(value("x-not-closed"), format!(r#""a\" {escaped}"#).trim(), "{text:?}");
    }
}

#[test]
fn a_header_that_is_not_sent_takes_no_other_with_it() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", header("X-A" = "default"))]
    enum Pair {
        #[unified(message = "Both.", header("X-A" = "{a}"), header("X-A" = "{b}"), header("X-C" = "c"))]
        Both { a: &'static str, b: &'static str },
    }

    let sent = |a, b| {
        let headers = Pair::Both { a, b }.to_response().headers().clone();
        assert_eq!(headers["x-c"], "c");
        all(&headers, "x-a").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(sent("1", "2"), ["1", "2"]);
    assert_eq!(sent("1\r\nset-cookie: a=b", "2"), ["2"]);
    assert_eq!(sent("1", "\u{e9}"), ["1"]);
    assert_eq!(sent("\u{0}", "\n"), [""; 0], "not even the type's");
}

#[test]
fn half_a_value_is_not_sent() {
    /// Gives up in the middle.
    #[derive(Debug)]
    struct Broken;

    impl ClientSafe for Broken {}

    impl fmt::Display for Broken {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("half")?;
            Err(fmt::Error)
        }
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "broken", message = "It broke.", header("X-A" = "a {0} b"))]
    struct It(Broken);

    assert!(It(Broken).headers().is_empty());
    assert_eq!(It(Broken).to_response().status(), 400);
}
