//! Characters that do not show, and how a log shows a text in which a stranger may have a say.

use std::fmt::{self, Write};

/// Writes a character, escaped unless it shows and leaves what stands around it as it is.
///
/// The escapes are those of [`char::escape_default`]. A backslash is no escape by itself, so that
/// paths read as they are written.
pub(crate) fn write_char(out: &mut (impl Write + ?Sized), char: char) -> fmt::Result {
    if shows(char) { out.write_char(char) } else { write!(out, "{}", char.escape_default()) }
}

/// Returns how many bytes [`write_char`] writes.
#[cfg(feature = "tracing")]
pub(crate) fn len(char: char) -> usize {
    if shows(char) { char.len_utf8() } else { char.escape_default().len() }
}

/// Whether a character is none of those that end a line (U+0085, U+2028 and U+2029 do in some
/// viewers), command a terminal, reorder what is beside them, or hide.
///
/// They are the general categories Cc, Cf, Zl and Zp and the property
/// `Default_Ignorable_Code_Point` of the Unicode Character Database, version 16.
pub(crate) fn shows(char: char) -> bool {
    !char.is_control()
        && !matches!(
            char,
            // Soft hyphen, combining grapheme joiner.
            '\u{ad}' | '\u{34f}'
            // Arabic and Syriac format characters, the Arabic letter mark among them.
            | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}'
            | '\u{890}'..='\u{891}' | '\u{8e2}'
            // Fillers and vowels that show nothing, Mongolian variation selectors.
            | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            // Zero-width characters, line and paragraph separators, embeddings, overrides and
            // isolates of the bidirectional algorithm, invisible operators.
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            // Hangul fillers, variation selectors, the byte order mark, interlinear annotations.
            | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            // Format characters of Kaithi, hieroglyphs, shorthand and musical notation.
            | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            // Tags and more variation selectors.
            | '\u{e0000}'..='\u{e0fff}'
        )
}
