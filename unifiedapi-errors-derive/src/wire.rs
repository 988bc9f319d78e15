//! What the macro and the crate that its expansions call agree on.
//!
//! This file stands in both, byte for byte the same, which a test compares: a macro cannot share
//! code with the crate that exports it.

/// What stands before the code in a body.
pub(crate) const BEFORE_CODE: &str = r#"{"error":{"code":""#;
/// What stands between code and message in a body.
pub(crate) const BEFORE_MESSAGE: &str = r#"","message":""#;
/// What stands after the message in a body.
pub(crate) const AFTER_MESSAGE: &str = r#""}}"#;

/// Passes a text on, part by part, as the inside of a JSON string, as `serde_json` writes it
/// (RFC 8259, section 7).
pub(crate) fn escape(text: &str, mut push: impl FnMut(&str)) {
    let mut rest = text;
    loop {
        let (clean, tail) = rest.split_at(clean_len(rest.as_bytes()));
        if !clean.is_empty() {
            push(clean);
        }
        let Some((char, tail)) = tail.split_at_checked(1) else { return };
        match char {
            "\"" => push("\\\""),
            "\\" => push("\\\\"),
            control => push(escape_of(control.as_bytes())),
        }
        rest = tail;
    }
}

/// Returns how many bytes a text has before the first that needs an escape, eight bytes at a time.
pub(crate) fn clean_len(text: &[u8]) -> usize {
    let mut rest = text;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        let clean = clean_in(*word);
        if clean < 8 {
            return text.len() - rest.len() + clean;
        }
        rest = tail;
    }
    match text.last_chunk::<8>() {
        // What is looked at once more is clean.
        Some(word) => text.len() - 8 + clean_in(*word),
        None => rest.iter().position(|byte| needs_escape(*byte)).unwrap_or(rest.len()),
    }
}

/// Returns how many of eight bytes stand before the first that needs an escape.
fn clean_in(word: [u8; 8]) -> usize {
    need_escape(u64::from_le_bytes(word)).trailing_zeros() as usize / 8
}

/// Marks the first of eight bytes that needs an escape, if there is one, by its high bit: subtracting
/// sets that of bytes that are less, unless it was set before, and carries into higher ones alone
/// (<https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord>).
const fn need_escape(word: u64) -> u64 {
    const EACH: u64 = u64::MAX / 0xff;
    const fn less(word: u64, than: u8) -> u64 {
        word.wrapping_sub(EACH * than as u64) & !word & (EACH * 0x80)
    }
    let quote = word ^ (EACH * b'"' as u64);
    let backslash = word ^ (EACH * b'\\' as u64);
    less(word, 0x20) | less(quote, 1) | less(backslash, 1)
}

fn needs_escape(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// Returns the escape of a control character.
fn escape_of(control: &[u8]) -> &'static str {
    const ESCAPES: [&str; 0x20] = [
        "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
        "\\b", "\\t", "\\n", "\\u000b", "\\f", "\\r", "\\u000e", "\\u000f", "\\u0010", "\\u0011",
        "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017", "\\u0018", "\\u0019",
        "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f",
    ];
    let index = control.first().copied().map(usize::from);
    index.and_then(|index| ESCAPES.get(index)).copied().unwrap_or_default()
}

/// The levels of events; a tree has the first letter of one for each row.
pub(crate) const LEVELS: [&str; 5] = ["error", "warn", "info", "debug", "off"];
/// What a tree has for a row that states no level.
pub(crate) const NO_LEVEL: u8 = b'-';

/// The longest code, in characters.
pub(crate) const MAX_CODE_LEN: usize = 64;

/// What is wrong with a code.
pub(crate) enum CodeFault {
    /// It has this character.
    Char(char),
    /// It does not start with a letter.
    Start,
    /// It is longer than [`MAX_CODE_LEN`].
    Length,
}

/// Checks that a text can be a code: 1–64 of `A-Z a-z 0-9 _ - .`, a letter first.
pub(crate) fn check_code(code: &str) -> Result<(), CodeFault> {
    let is_legal = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-' | '.');
    if let Some(wrong) = code.chars().find(|char| !is_legal(*char)) {
        return Err(CodeFault::Char(wrong));
    }
    if !code.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Err(CodeFault::Start);
    }
    if code.len() > MAX_CODE_LEN { Err(CodeFault::Length) } else { Ok(()) }
}

/// One declared variant: where its texts begin in the string of all texts of its type, and how many
/// bytes each has there, one behind the other: body, raw message, variant, description.
#[derive(Default)]
pub(crate) struct Row {
    /// The index of what it has in common with other variants.
    pub(crate) profile: u32,
    /// Where its texts begin.
    pub(crate) start: u32,
    /// The length of the code, which stands in the body behind [`BEFORE_CODE`].
    pub(crate) code: u32,
    /// `{"error":{"code":"…","message":"…"}}`, finished; for a message with placeholders only the
    /// part before the message.
    pub(crate) body: u32,
    /// The message as declared, where it does not stand in the body as it is: because of
    /// placeholders, or of characters that JSON escapes. Otherwise 0.
    pub(crate) raw: u32,
    /// The Rust name.
    pub(crate) variant: u32,
    /// The prose; for a message with placeholders its cuts follow.
    pub(crate) description: u32,
}

impl Row {
    /// How many bytes a row has in its table.
    pub(crate) const LEN: usize = 28;

    /// Returns the row as it stands in its table: its numbers, little-endian.
    pub(crate) fn to_bytes(&self) -> impl Iterator<Item = u8> + use<> {
        let Self { profile, start, code, body, raw, variant, description } = *self;
        let numbers = [profile, start, code, body, raw, variant, description];
        numbers.into_iter().flat_map(u32::to_le_bytes)
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote, in const evaluation too.
    pub(crate) const fn from_bytes(bytes: &[u8; Self::LEN]) -> Self {
        Self {
            profile: number(bytes, 0),
            start: number(bytes, 1),
            code: number(bytes, 2),
            body: number(bytes, 3),
            raw: number(bytes, 4),
            variant: number(bytes, 5),
            description: number(bytes, 6),
        }
    }

    /// Returns where the code stands.
    pub(crate) const fn code(&self) -> Span {
        (self.start + len(BEFORE_CODE), self.code)
    }

    /// Returns where the body stands, as far as it is finished.
    pub(crate) const fn body(&self) -> Span {
        (self.start, self.body)
    }

    /// Returns where the message stands, as declared.
    pub(crate) const fn message(&self) -> Span {
        if self.raw > 0 { (self.start + self.body, self.raw) } else { self.escaped_message() }
    }

    /// Returns where the message stands in the body, if that is finished.
    pub(crate) const fn escaped_message(&self) -> Span {
        let before = len(BEFORE_CODE) + self.code + len(BEFORE_MESSAGE);
        (self.start + before, self.body.saturating_sub(before + len(AFTER_MESSAGE)))
    }

    /// Returns where the name of the variant stands.
    pub(crate) const fn variant(&self) -> Span {
        (self.start + self.body + self.raw, self.variant)
    }

    /// Returns where the description stands.
    pub(crate) const fn description(&self) -> Span {
        (self.start + self.body + self.raw + self.variant, self.description)
    }

    /// Returns from where on the cuts stand.
    pub(crate) const fn cuts(&self) -> u32 {
        let (start, len) = self.description();
        start + len
    }
}

/// Where a message with placeholders is cut: how many bytes of it are shown, and how many behind them
/// are not: the second of two braces, or a placeholder.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut {
    pub(crate) shown: usize,
    pub(crate) left_out: usize,
}

impl Cut {
    /// Whether a value stands here.
    pub(crate) fn is_placeholder(self) -> bool {
        self.left_out > 1
    }

    /// Writes cuts as characters: how many there are, and both numbers of each. There are none of a
    /// text that is so long that a number is no character.
    pub(crate) fn write_all(cuts: &[Self]) -> String {
        let numbers = cuts.iter().flat_map(|cut| [cut.shown, cut.left_out]);
        let chars = std::iter::once(cuts.len()).chain(numbers);
        let chars = chars.map(|number| u32::try_from(number).ok().and_then(char::from_u32));
        chars.collect::<Option<String>>().unwrap_or_else(|| String::from('\0'))
    }

    /// Reads what [`write_all`](Self::write_all) wrote, whatever stands behind it.
    pub(crate) fn read_all(text: &str) -> impl Iterator<Item = Self> {
        let mut numbers = text.chars().map(|number| number as usize);
        let len = numbers.next().unwrap_or_default();
        (0..len)
            .map_while(move |_| Some(Self { shown: numbers.next()?, left_out: numbers.next()? }))
    }
}

/// Where a text stands among the texts of its type: its first byte, and how many it has.
pub(crate) type Span = (u32, u32);

#[allow(clippy::cast_possible_truncation)] // of the three texts around code and message
const fn len(text: &str) -> u32 {
    text.len() as u32
}

#[allow(clippy::indexing_slicing)] // seven numbers of four bytes each
const fn number(row: &[u8; Row::LEN], index: usize) -> u32 {
    let at = index * 4;
    u32::from_le_bytes([row[at], row[at + 1], row[at + 2], row[at + 3]])
}

/// A slot of the hash table from codes to rows that is free; no table has that many rows.
pub(crate) const FREE_SLOT: u16 = u16::MAX;

/// Hashes a code, eight bytes at a time: its first slot, modulo their number.
pub(crate) const fn hash(code: &[u8]) -> usize {
    let mut hash = code.len() as u64;
    let mut rest = code;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        hash = mix(hash, u64::from_le_bytes(*word));
        rest = tail;
    }
    // Less than eight bytes are left: they count as part of the last eight.
    let last = match code.last_chunk::<8>() {
        Some(word) => u64::from_le_bytes(*word),
        None => short_word(code),
    };
    let hash = mix(hash, last);
    // A product's high bits depend on all of its factors' bits.
    ((hash ^ hash >> 16) >> 32) as usize
}

const fn mix(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// Returns less than eight bytes as a word.
const fn short_word(bytes: &[u8]) -> u64 {
    let mut word = 0;
    let mut rest = bytes;
    while let Some((byte, tail)) = rest.split_first() {
        word = word << 8 | *byte as u64;
        rest = tail;
    }
    word
}
