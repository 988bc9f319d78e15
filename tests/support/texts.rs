//! What holds for every text that an error shows: the seeded test and the fuzz target check this.

use std::fmt;

use http::HeaderValue;
use serde_json::{Value, json};
use unifiedapi_errors::client::Received;
use unifiedapi_errors::envelope::Problem;
use unifiedapi_errors::{ClientSafe, UnifiedError};

/// A text that is written in one piece, or char by char.
#[derive(Debug, Clone, Copy)]
struct Text<'a> {
    text: &'a str,
    is_whole: bool,
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_whole {
            return f.write_str(self.text);
        }
        self.text.chars().try_for_each(|char| write!(f, "{char}"))
    }
}

impl ClientSafe for Text<'_> {}

/// Shows a text in all places.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "text_shown", message = "\"{text}\" \\ {{{text}}}")]
#[unified(header("X-Text" = "{text}"), header("X-Quoted" = "text=\"{text}\""))]
struct TextShown<'a> {
    text: Text<'a>,
    #[unified(member)]
    member: &'a str,
    #[unified(member)]
    chars: Vec<char>,
}

/// The same in another shape.
#[derive(Debug, UnifiedError)]
#[unified(envelope = Problem)]
enum ProblemShown<'a> {
    #[unified(transparent)]
    Text(TextShown<'a>),
}

/// The same, as a client knows it.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "text_shown", message = "\"{0}\" \\ {{{0}}}")]
struct TextRead(String);

/// Checks that a text arrives as `serde_json` writes it, wherever it stands.
///
/// # Panics
///
/// If it does not.
pub fn check(text: &str) {
    for is_whole in [true, false] {
        let error = TextShown {
            text: Text { text, is_whole },
            member: text,
            chars: text.chars().take(9).collect(),
        };
        let message = format!("\"{text}\" \\ {{{text}}}");
        assert_eq!(error.message(), message);
        check_body(&error, &message, text);
        check_headers(&error, text);

        let problem = ProblemShown::Text(error);
        let body: Value = serde_json::from_slice(&problem.body()).expect("a body is JSON");
        assert_eq!((&body["detail"], &body["member"]), (&json!(message), &json!(text)));
    }
}

/// Compares bytes: `json!` may sort names, and a member may be left out of no text.
fn check_body(error: &TextShown<'_>, message: &str, text: &str) {
    let quoted = |text: &str| serde_json::to_string(text).expect("a text is JSON");
    let chars = serde_json::to_string(&error.chars).expect("chars are JSON");
    let expected = format!(
        r#"{{"error":{{"code":"text_shown","message":{},"member":{},"chars":{chars}}}}}"#,
        quoted(message),
        quoted(text),
    );
    assert_eq!(error.body(), expected);
    assert_eq!(serde_json::to_string(error).expect("so is an error"), expected);

    let received = Received::<TextRead>::parse(error.to_response());
    assert_eq!(received.wire_message(), Some(message));
    assert_eq!(
        received.member::<String>("member").expect("it is there").ok().as_deref(),
        Some(text)
    );
    assert!(received.entry().is_some());
    let is_harmless = !received.message().contains(char::is_control);
    assert!(is_harmless && received.message().len() <= 1024, "{received}");
}

/// A header has the text where all of it may stand in one, without the spaces around it.
fn check_headers(error: &TextShown<'_>, text: &str) {
    let is_sent = text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~'));
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    let values = [text.trim_matches([' ', '\t']).to_owned(), format!("text=\"{escaped}\"")];
    let expected = values.map(|value| is_sent.then_some(value));
    let headers = error.headers();
    let sent = ["x-text", "x-quoted"].map(|name| headers.get(name));
    assert_eq!(
        sent.map(|value| value.map(HeaderValue::as_bytes)),
        expected.each_ref().map(|value| value.as_deref().map(str::as_bytes))
    );
    assert_eq!(headers.len(), sent.iter().flatten().count());
}
