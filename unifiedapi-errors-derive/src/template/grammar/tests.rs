//! Cuts are where the braces and placeholders of a format string stand.

use super::parse;
use crate::wire::Cut;

/// Returns what is shown, with `_` for each value.
fn cut(format: &str, cuts: impl IntoIterator<Item = Cut>) -> String {
    let mut shown = String::new();
    let mut rest = format;
    for cut in cuts {
        shown.push_str(&rest[..cut.shown]);
        if cut.is_placeholder() {
            shown.push('_');
        }
        rest = &rest[cut.shown + cut.left_out..];
    }
    shown + rest
}

#[test]
fn what_is_left_out_are_second_braces_and_placeholders() {
    for (format, shown) in [
        ("User {id} was not found.", "User _ was not found."),
        ("{}", "_"),
        ("{a}{b}", "__"),
        ("{{{id}}}", "{_}"),
        ("{{}} {{{{ {0:>8} }}", "{} {{ _ }"),
        ("{id:}>8}, {id:{^9}", "_, _"),
        ("{id } ß {name:?} 語", "_ ß _ 語"),
        ("{id : >8}{ :?}{0 :>8 }", "___"),
        ("{id:0>width$.*}: {0}", "_: _"),
    ] {
        let parsed = parse(format, "id", true).ok().expect(format);
        assert_eq!(cut(format, parsed.cuts.iter().copied()), shown, "{format}");
        let written = Cut::write_all(&parsed.cuts) + "the next row's texts";
        assert_eq!(cut(format, Cut::read_all(&written)), shown, "{format}");
        assert_eq!(shown.matches('_').count(), parsed.placeholders.len(), "{format}");
    }
}

#[test]
fn numbers_that_are_no_characters_leave_no_cuts() {
    for (len, is_char) in [(0xd7ff, true), (0xd800, false), (0xe000, true), (0x11_0000, false)] {
        let format = "x".repeat(len) + "{id}";
        let parsed = parse(&format, "id", true).ok().expect("it is valid");
        let written = Cut::write_all(&parsed.cuts);
        assert_eq!(Cut::read_all(&written).count(), usize::from(is_char), "{len:#x}");
    }
}
