//! `client::Received`: the table of odd bodies, and what each becomes.
//!
//! `cargo test -p unifiedapi-errors-tests --features client --test client_bodies -- --nocapture`
//! prints it.

use http::Response;
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::client::Received;
use unifiedapi_errors::{Entry, UnifiedError};

#[derive(Debug, PartialEq, UnifiedError)]
#[unified(prefix = "user_", status = 400, codes = UserErrorCode)]
enum UserError {
    #[unified(message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(transparent)]
    Api(UnifiedApiError),
}

fn received(status: u16, body: &[u8]) -> Received<UserError> {
    Received::parse(Response::builder().status(status).body(body.to_vec()).unwrap())
}

/// One kind of body: its name, itself, and the code, message and variant that it becomes.
type Row =
    (&'static str, Vec<u8>, Option<&'static str>, Option<&'static str>, Option<&'static str>);

fn row(
    name: &'static str,
    body: impl AsRef<[u8]>,
    code: impl Into<Option<&'static str>>,
    message: impl Into<Option<&'static str>>,
    variant: impl Into<Option<&'static str>>,
) -> Row {
    (name, body.as_ref().to_vec(), code.into(), message.into(), variant.into())
}

const CODE: &str = "user_email_invalid";
const MESSAGE: &str = "The e-mail address is invalid.";
const ENVELOPE: &str =
    r#"{"error":{"code":"user_email_invalid","message":"The e-mail address is invalid."}}"#;

/// Envelopes in other shapes than the one that is sent.
#[rustfmt::skip]
fn envelopes() -> Vec<Row> {
    let known = "EmailInvalid";
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    vec![
        row("canonical", ENVELOPE, CODE, MESSAGE, known),
        row("white space", format!("\r\n {} \t\n", ENVELOPE.replace(':', " :\n ")), CODE, MESSAGE, known),
        row("byte order mark", format!("\u{feff}{ENVELOPE}"), CODE, MESSAGE, known),
        row("other order", r#"{"error":{"message":"The e-mail address is invalid.","code":"user_email_invalid"}}"#, CODE, MESSAGE, known),
        row("escapes", r#"{"\u0065rror":{"code":"user_email\u005Finvalid","message":"The e\u002dmail address is invalid."}}"#, CODE, MESSAGE, known),
        row("extra members", r#"{"id":1,"error":{"a":{"code":"x"},"code":"user_email_invalid","b":[{}],"message":"The e-mail address is invalid.","c":1e999},"code":"y"}"#, CODE, MESSAGE, known),
        row("deep extra member", format!(r#"{{"a":{deep},"error":{{"b":{deep},"code":"user_email_invalid"}}}}"#), CODE, None, known),
        row("no message", r#"{"error":{"code":"user_email_invalid"}}"#, CODE, None, known),
        row("other message", r#"{"error":{"code":"user_email_invalid","message":"Adresse invalide."}}"#, CODE, "Adresse invalide.", known),
        row("message of another type", r#"{"error":{"code":"user_email_invalid","message":{"en":"a"}}}"#, CODE, None, known),
        row("message twice", r#"{"error":{"code":"user_email_invalid","message":"a","message":"b"}}"#, CODE, None, known),
        row("unknown code", r#"{"error":{"code":"user_gone","message":"Gone."}}"#, "user_gone", "Gone.", None),
        row("code of the wrong case", r#"{"error":{"code":"User_Email_Invalid","message":""}}"#, "User_Email_Invalid", "", None),
        row("illegal code", r#"{"error":{"code":"","message":"\ud83d\ude00\n"}}"#, "", "😀\n", None),
        row("code with NUL", r#"{"error":{"code":"a\u0000","message":"a"}}"#, "a\0", "a", None),
        row("code of an inner type", r#"{"error":{"code":"expired_token","message":"x"}}"#, "expired_token", "x", "ExpiredToken"),
        row("no code", r#"{"error":{"message":"Gone."}}"#, None, "Gone.", None),
        row("code as a number", r#"{"error":{"code":404,"message":"Gone."}}"#, None, "Gone.", None),
        row("code twice", r#"{"error":{"code":"user_email_invalid","code":"user_gone","message":"a"}}"#, None, "a", None),
        row("code twice, once as null", r#"{"error":{"code":"user_email_invalid","code":null,"message":"a"}}"#, None, "a", None),
    ]
}

/// Envelopes with something that means no character or no number, which most readers refuse whole.
#[rustfmt::skip]
fn damaged() -> Vec<Row> {
    let known = "EmailInvalid";
    let (many, deep) = ("9".repeat(400), 10_000);
    let nested = format!("{}1e999{}", r#"[{"a\ud800":"#.repeat(deep), "}]".repeat(deep));
    let elsewhere = |name, other: &str| {
        let body = format!(
            r#"{{"a":{other},"error":{{"b":{other},"code":"user_email_invalid","c":[{other}],"message":"a"}},"d":{{"e":{other}}}}}"#
        );
        row(name, body, CODE, "a", known)
    };
    let message = |name, message: &str, shown| {
        let body = format!(r#"{{"error":{{"code":"user_email_invalid","message":"{message}"}}}}"#);
        row(name, body, CODE, shown, known)
    };
    vec![
        elsewhere("half of a surrogate pair elsewhere", r#""\ud800""#),
        elsewhere("the other half elsewhere", r#""\udc00\ud800\ud83d""#),
        elsewhere("half of a surrogate pair in a name elsewhere", r#"{"\ud800":1,"\ud800code":2,"error":{"code":"x"}}"#),
        elsewhere("a number out of range elsewhere", "1e999"),
        elsewhere("a negative number out of range elsewhere", "-1E+400"),
        elsewhere("a number of 400 digits elsewhere", &many),
        elsewhere("a fraction of 400 digits elsewhere", &format!("0.{many}e-{many}")),
        elsewhere("a number of another language elsewhere", "NaN"),
        elsewhere("numbers of other languages elsewhere", "[Infinity,-Infinity,+1,01,1.,.5,0x1F,True,nil,1_000]"),
        elsewhere("an unknown escape elsewhere", r#""\x41 \' \u12 \u+041""#),
        elsewhere("control characters elsewhere", "\"a\nb\0\u{1b}\""),
        elsewhere("members twice elsewhere", r#"{"a":1,"a":2,"code":"x","code":"y"}"#),
        elsewhere("nesting elsewhere", &nested),
        row("invalid UTF-8 elsewhere", b"{\"a\xff\":\"\xc3\",\"error\":{\"\xff\":\"\xed\xa0\x80\",\"code\":\"user_email_invalid\"}}", CODE, None, known),
        row("names that are damaged", r#"{"error\ud800":1,"error":{"code\ud800":"x","code":"user_email_invalid","\x":1}}"#, CODE, None, known),
        row("message out of range", r#"{"error":{"code":"user_email_invalid","message":1e999}}"#, CODE, None, known),
        row("message of 400 digits", format!(r#"{{"error":{{"code":"user_email_invalid","message":{many}}}}}"#), CODE, None, known),
        message("message with half of a surrogate pair", r"a\ud83db", "a\u{fffd}b"),
        message("message with the halves swapped", r"\ude00\ud83d", "\u{fffd}\u{fffd}"),
        message("message with a half and a pair", r"\ud83d\ud83d\ude00\u0041", "\u{fffd}😀A"),
        message("message with a half and an escape", r"\ud83d\n\ude00", "\u{fffd}\n\u{fffd}"),
        message("message with an unknown escape", r"\x41\'", "\u{fffd}x41\u{fffd}'"),
        message("message with a sign in an escape", r"\u+041", "\u{fffd}u+041"),
        message("message with a short escape", r"\u12", "\u{fffd}u12"),
        message("message with a raw line break", "a\nb", "a\nb"),
        row("message that is not UTF-8", b"{\"error\":{\"code\":\"user_email_invalid\",\"message\":\"\xff\xed\xa0\x80\xc3\\n\"}}", CODE, "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\n", known),
        row("code with half of a surrogate pair", r#"{"error":{"code":"user_email_invalid\ud800","message":"a"}}"#, None, "a", None),
        row("code with an unknown escape", r#"{"error":{"code":"user_email_\invalid","message":"a"}}"#, None, "a", None),
        row("code with a raw line break", "{\"error\":{\"code\":\"user_email_invalid\n\",\"message\":\"a\"}}", None, "a", None),
        row("code that is not UTF-8", b"{\"error\":{\"code\":\"user_email_invalid\xff\",\"message\":\"a\"}}", None, "a", None),
        row("code out of range", r#"{"error":{"code":1e999,"message":"a"}}"#, None, "a", None),
        row("code twice, once as half", r#"{"error":{"code":"user_email_invalid","code":"\ud800","message":"a"}}"#, None, "a", None),
        row("code twice, once with an escape", r#"{"error":{"code":"user_email_invalid","c\u006fde":"x","message":"a"}}"#, None, "a", None),
    ]
}

/// What is no envelope at all: neither code nor message.
#[rustfmt::skip]
fn others() -> Vec<(&'static str, Vec<u8>)> {
    let other = |name, body: &[u8]| (name, body.to_vec());
    let text = |name, body: &str| (name, body.as_bytes().to_vec());
    let mut rows = vec![
        text("empty", ""),
        text("white space alone", " \r\n\t "),
        text("page of a proxy", "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>…"),
        text("text", "upstream connect error or disconnect/reset before headers"),
        text("text that holds an envelope", r#"error: {"error":{"code":"user_email_invalid","message":"a"}}"#),
        text("error as text", r#"{"error":"text"}"#),
        text("error as null", r#"{"error":null}"#),
        text("error as a list", r#"{"error":[{"code":"user_email_invalid","message":"a"}]}"#),
        text("errors", r#"{"errors":[{"code":"user_email_invalid","message":"a"}]}"#),
        text("members on top", r#"{"code":"user_email_invalid","message":"a"}"#),
        text("OAuth (RFC 6749)", r#"{"error":"invalid_grant","error_description":"The code has expired."}"#),
        text("problem+json (RFC 9457)", r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"a","code":"user_email_invalid"}"#),
        text("JSON:API", r#"{"errors":[{"status":"404","code":"user_not_found","title":"a"}],"error":{}}"#),
        text("list", "[1,2,3]"),
        text("string", "\"user_email_invalid\""),
        text("number", "404"),
        text("null", "null"),
        text("empty object", "{}"),
        text("empty error", r#"{"error":{}}"#),
        text("error twice", r#"{"error":{"code":"user_email_invalid","message":"a"},"error":{"code":"user_email_invalid","message":"a"}}"#),
        text("error twice, once as text", r#"{"error":{"code":"user_email_invalid","message":"a"},"error":"a"}"#),
        text("two documents", &format!("{ENVELOPE}\n{ENVELOPE}")),
        text("something behind", &format!("{ENVELOPE}<!-- cached -->")),
        text("quote in a text", r#"{"error":{"code":"user_email_invalid","message":"a"b"}}"#),
        text("escape at the end", r#"{"error":{"code":"user_email_invalid","message":"a\"}}"#),
        text("escape instead of the end", r#"{"error":{"code":"user_email_invalid","message":"a\\\"}}"#),
        text("bracket too many", r#"{"error":{"code":"user_email_invalid","message":"a"}}}"#),
        text("brackets that do not match", r#"{"a":[1},"error":{"code":"user_email_invalid","message":"a"}]}"#),
        text("nothing where a value stands", r#"{"a":,"error":{"code":"user_email_invalid","message":"a"}}"#),
        text("nothing between commas", r#"{"error":{"code":"user_email_invalid",,"message":"a"}}"#),
        text("name without quotes", r#"{error:{"code":"user_email_invalid","message":"a"}}"#),
        text("name without a value", r#"{"error":{"code":"user_email_invalid","message"}}"#),
        text("equals sign", r#"{"error":{"code"="user_email_invalid","message":"a"}}"#),
        text("two values", r#"{"a":1 2,"error":{"code":"user_email_invalid","message":"a"}}"#),
        text("comment", r#"{"error":{"code":"user_email_invalid"/* */,"message":"a"}}"#),
        text("page in a value", r#"{"a":<p>,"error":{"code":"user_email_invalid","message":"a"}}"#),
        text("comma too many", r#"{"error":{"code":"user_email_invalid","message":"a",}}"#),
        text("single quotes", "{'error':{'code':'user_email_invalid','message':'a'}}"),
        text("JavaScript", r#"while(1);{"error":{"code":"user_email_invalid","message":"a"}}"#),
        other("UTF-16", &ENVELOPE.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()),
        other("gzip", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56"),
        other("zeros", &[0; 1000]),
        text("deep nesting alone", &"[".repeat(1_000_000)),
        text("deep nesting of errors", &r#"{"error":"#.repeat(100_000)),
        text("megabytes of text", &"lorem ipsum ".repeat(500_000)),
        text("megabytes in a message, unfinished", &format!(r#"{{"error":{{"code":"a","message":"{}"#, "a".repeat(5_000_000))),
    ];
    // Cut off anywhere but in white space at the end.
    rows.extend((0..ENVELOPE.len()).map(|len| ("truncated", ENVELOPE.as_bytes()[..len].to_vec())));
    rows
}

/// Prints a row: what was read, and what a gateway answers, by itself and where it trusts.
fn print(name: &str, received: &Received<UserError>) {
    let trusted = Received::<UserError>::parse(received.response().clone()).relay_unknown();
    println!(
        "| {name} | {:?} | {:?} | {:?} | {} {} | {} {} |",
        received.wire_code(),
        received.wire_message(),
        received.entry().map(Entry::variant),
        received.status().as_u16(),
        received.code(),
        trusted.status().as_u16(),
        trusted.code(),
    );
}

#[test]
fn an_envelope_is_read_in_any_shape() {
    for (name, body, code, message, expected) in envelopes().into_iter().chain(damaged()) {
        let received = received(400, &body);
        assert_eq!(received.wire_code(), code, "{name}");
        assert_eq!(received.wire_message(), message, "{name}");
        assert_eq!(received.entry().map(Entry::variant), expected, "{name}");
        assert_eq!(received.error().is_some(), expected.is_some(), "{name}");
        print(name, &received);
        assert_eq!(received.response().body(), &body, "{name}");
    }
}

#[test]
fn what_is_no_envelope_is_kept_and_says_nothing() {
    for (name, body) in others() {
        for status in [200, 301, 404, 502, 999] {
            let received = received(status, &body);
            assert_eq!(received.wire_code(), None, "{name}");
            assert_eq!(received.wire_message(), None, "{name}");
            assert_eq!(received.entry(), None, "{name}");
            assert_eq!(received.error(), None, "{name}");
            assert_eq!(received.code_enum(), None, "{name}");
            assert_eq!(received.response().status().as_u16(), status, "{name}");
            assert_eq!(received.response().body(), &body, "{name}");
            assert!(received.is_complete(), "{name}");
            if status == 502 && name != "truncated" {
                print(name, &received);
            }
        }
    }
}
