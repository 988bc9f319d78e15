//! The body: byte for byte what `serde_json::to_vec` gives for the envelope.

use std::fmt;
use unifiedapi_errors::{ClientSafe, UnifiedError};

/// The bytes that every body is compared with.
fn envelope(code: &str, message: &str) -> Vec<u8> {
    // `serde_json::Value` may sort keys: `code` comes before `message` either way.
    serde_json::to_vec(&serde_json::json!({"error": {"code": code, "message": message}})).unwrap()
}

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "name_invalid", message = "{name}")]
struct NameInvalid<T> {
    name: T,
}

fn assert_body(name: &str) {
    let error = NameInvalid { name };
    assert_eq!(error.message(), name);
    assert_eq!(error.body(), envelope("name_invalid", name), "{name:?}");
    assert_eq!(serde_json::to_vec(&error).unwrap(), envelope("name_invalid", name), "{name:?}");
}

/// Every char of the basic plane and some of each plane beyond.
fn chars() -> impl Iterator<Item = char> {
    let beyond = (1..=16).flat_map(|plane| {
        [0x0000, 0x0001, 0x00ff, 0x0300, 0xd800, 0xdfff, 0xf600, 0xfffe, 0xffff]
            .map(|offset| (plane << 16) + offset)
    });
    (0..=0xffff).chain(beyond).filter_map(char::from_u32)
}

#[test]
fn the_samples_are_every_char_of_the_basic_plane_and_some_beyond() {
    assert_eq!(chars().filter(|&char| char <= '\u{ffff}').count(), 0x1_0000 - 0x800);
    assert!(chars().any(|char| char == '\u{1f600}') && chars().any(|char| char == char::MAX));
}

#[test]
fn every_char_is_escaped_as_serde_json_escapes_it() {
    for char in chars() {
        assert_body(&format!("<{char}>"));
    }
}

#[test]
fn all_chars_in_one_message_are_escaped() {
    let text: String = chars().collect();
    assert_body(&text);
    let backwards: String = text.chars().rev().collect();
    assert_body(&backwards);
}

#[test]
fn a_char_is_escaped_wherever_it_stands() {
    for special in ["\"", "\\", "\n", "\0", "\u{1f}", "\u{7f}", "é", "\u{2028}", "😀", "\"\""] {
        for length in 0..40 {
            for position in 0..=length {
                let (before, after) = ("a".repeat(position), "é".repeat(length - position));
                assert_body(&format!("{before}{special}{after}"));
            }
        }
    }
}

#[test]
fn a_value_that_is_written_in_pieces_is_escaped_piece_by_piece() {
    #[derive(Debug)]
    struct CharByChar<'a>(&'a str);

    impl fmt::Display for CharByChar<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.chars().try_for_each(|char| write!(f, "{char}"))
        }
    }

    impl ClientSafe for CharByChar<'_> {}

    let text = "\"C:\\temp\"\n\u{0}é😀";
    let error = NameInvalid { name: CharByChar(text) };
    assert_eq!(error.body(), envelope("name_invalid", text));
    assert_eq!(NameInvalid { name: String::new() }.body(), envelope("name_invalid", ""));
}

#[test]
fn text_around_placeholders_is_escaped_too() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum PathError {
        #[unified(message = "\"{0}\"\\{1:?}\n{{}}\u{2028}é\t{0:>4}😀")]
        Plain(&'static str, &'static str),
        #[unified(message("\"{}\"\u{1}{after}", _0.len(), after = "\\"))]
        List(&'static str),
    }

    let error = PathError::Plain("a\"b", "c\"d");
    assert_eq!(error.body(), envelope("plain", "\"a\"b\"\\\"c\\\"d\"\n{}\u{2028}é\t a\"b😀"));
    assert_eq!(PathError::List("abc").body(), envelope("list", "\"3\"\u{1}\\"));
}

/// Declares one error for each literal, and compares its body with that of the literal's text.
macro_rules! static_messages {
    ($($name:ident $message:literal $text:expr;)*) => {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, rename_all = "snake_case")]
        enum Static {
            $(#[unified(message = $message)] $name,)*
        }

        $({
            let (error, text) = (Static::$name, String::from($text));
            let expected = envelope(error.code(), &text);
            assert_eq!(error.message(), text);
            assert_eq!(error.body(), expected, "{}", stringify!($name));
            assert_eq!(serde_json::to_vec(&error).unwrap(), expected, "{}", stringify!($name));
        })*
    };
}

#[test]
fn a_static_message_is_escaped_as_serde_json_escapes_it() {
    fn between(first: char, last: char) -> String {
        (first..=last).collect()
    }

    static_messages! {
        Plain "No user has this id." "No user has this id.";
        Controls "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{a}\u{b}\u{c}\u{d}\u{e}\u{f}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f}"
            between('\0', '\u{1f}');
        Ascii " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{{|}}~\u{7f}"
            between(' ', '\u{7f}');
        Latin "\u{80}\u{81}\u{9f}\u{a0}¡ÄÖÜßäöüÿ" "\u{80}\u{81}\u{9f}\u{a0}¡ÄÖÜßäöüÿ";
        Separators "a\u{2028}b\u{2029}c\u{feff}d\u{fffd}e\u{ffff}" "a\u{2028}b\u{2029}c\u{feff}d\u{fffd}e\u{ffff}";
        Beyond "😀\u{10000}\u{10ffff}" "😀\u{10000}\u{10ffff}";
        Raw r#"C:\temp "{{0}}" \u{{0}}"# "C:\\temp \"{0}\" \\u{0}";
        Quote "\"" "\"";
        Backslash "\\" "\\";
        Braces "{{}}{{{{" "{}{{";
    }
}

#[test]
fn the_body_of_a_static_message_is_borrowed() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum UserError {
        #[unified(message = "The \"name\" is empty.")]
        NameEmpty,
        #[unified(message = "The e-mail address is invalid.", display = "{0} is invalid")]
        EmailInvalid(String),
    }

    #[derive(Debug, UnifiedError)]
    enum ApiError {
        #[unified(transparent)]
        User(#[from] UserError),
    }

    let (first, second) = (UserError::NameEmpty.body(), UserError::NameEmpty.body());
    assert_eq!(first.as_ptr(), second.as_ptr());
    let inner = ApiError::from(UserError::NameEmpty).to_response().into_body();
    assert_eq!(first.as_ptr(), inner.as_ptr());

    let (ada, bob) = ("ada@".to_owned(), "bob@".to_owned());
    let (first, second) =
        (UserError::EmailInvalid(ada).body(), UserError::EmailInvalid(bob).body());
    assert_eq!(first.as_ptr(), second.as_ptr());
    assert_eq!(first, envelope("email_invalid", "The e-mail address is invalid."));
}

#[test]
fn every_serializer_of_serde_json_gives_the_envelope() {
    let error = NameInvalid { name: "a\"b" };
    let value = serde_json::json!({"error": {"code": "name_invalid", "message": "a\"b"}});
    assert_eq!(serde_json::to_value(&error).unwrap(), value);
    assert_eq!(
        serde_json::to_string_pretty(&error).unwrap(),
        serde_json::to_string_pretty(&value).unwrap()
    );
}
