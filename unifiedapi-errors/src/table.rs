//! The data behind every entry: what the derive writes down at compile time.
//!
//! All texts of a type stand in one string, because a thousand string literals cost the compiler
//! twenty times more; a row says where its own begin and how long they are.

/// One declared variant, as numbers: the index of its [`Profile`], where its texts begin in
/// [`Table::texts`], and the lengths in bytes of the texts that follow one another there.
///
/// `[profile, start, code, body, raw, variant, description]`:
/// - `body` bytes of `{"error":{"code":"…","message":"…"}}`, finished; for a message with
///   placeholders only the part before the message;
/// - `raw` bytes of the message as declared, where it does not stand in the body as it is: it has
///   placeholders, or characters that JSON escapes; otherwise 0;
/// - `variant` bytes of its Rust name, then `description` bytes of prose.
///
/// `code` bytes of the body, after [`BEFORE_CODE`], are the code.
pub type Row = [u32; 7];

/// What stands before the code in a body.
pub(crate) const BEFORE_CODE: &str = r#"{"error":{"code":""#;
/// What stands between code and message in a body.
pub(crate) const BEFORE_MESSAGE: &str = r#"","message":""#;
/// What stands after the message in a body.
pub(crate) const AFTER_MESSAGE: &str = r#""}}"#;

/// What many variants of a type have in common.
#[derive(Debug)]
pub struct Profile {
    /// 400–599.
    pub status: u16,
    /// Whether the message has no placeholders.
    pub is_static: bool,
    /// The heading in documentation.
    pub group: Option<&'static str>,
    /// Names in lower case, and values, as validated by the macro.
    pub headers: &'static [(&'static str, &'static str)],
    /// The note of `#[deprecated]`, `""` if it has none.
    pub deprecated: Option<&'static str>,
}

impl Profile {
    /// Stands in where a row names no profile; no expansion has one.
    pub(crate) const NONE: Self =
        Self { status: 500, is_static: true, group: None, headers: &[], deprecated: None };
}

/// All that one `#[derive(UnifiedError)]` declares.
#[derive(Debug)]
pub struct Table {
    /// The Rust name of the type.
    pub type_name: &'static str,
    /// Where the derive stands: tells types of one name apart in const evaluation, where
    /// addresses cannot be compared.
    pub place: (&'static str, u32, u32),
    /// The name of the code schema in OpenAPI.
    pub schema: &'static str,
    /// Every text of every row.
    pub texts: &'static str,
    /// One for each variant that is not transparent, in declaration order.
    pub rows: &'static [Row],
    /// What the rows refer to.
    pub profiles: &'static [Profile],
    /// The descriptions that were composed by macros, such as `#[doc = concat!(…)]`, by row.
    pub composed: &'static [(u16, &'static str)],
    /// A hash table from codes to rows, see [`slots`].
    pub slots: &'static [u16],
}

impl Table {
    /// Declares nothing.
    pub const EMPTY: Self = Self {
        type_name: "",
        place: ("", 0, 0),
        schema: "",
        texts: "",
        rows: &[],
        profiles: &[],
        composed: &[],
        slots: &[],
    };

    /// Returns the text of `len` bytes at `start`.
    pub(crate) fn text(&self, start: u32, len: u32) -> &'static str {
        let start = start as usize;
        self.texts.get(start..start + len as usize).unwrap_or_default()
    }

    /// Returns the code of a row.
    pub(crate) fn code(&self, row: &Row) -> &'static str {
        let [_, start, code, ..] = *row;
        self.text(start + BEFORE_CODE.len() as u32, code)
    }
}

/// A table and, by position among its rows, those of the types that its transparent variants
/// delegate to.
#[derive(Debug)]
pub struct Tree {
    /// The type's own declarations.
    pub table: &'static Table,
    /// Before which row of `table`, and which tree, in declaration order.
    pub inner: &'static [(u16, &'static Tree)],
}

impl Tree {
    /// Declares nothing.
    pub const EMPTY: Self = Self { table: &Table::EMPTY, inner: &[] };
}

/// Marks an empty slot; no table has that many rows.
const FREE: u16 = u16::MAX;

/// Lays out the rows in a hash table with linear probing, at compile time.
///
/// `N` is a power of two and greater than the number of rows, so that every search ends at a free
/// slot. Rows of one code are met in declaration order.
#[must_use]
#[allow(clippy::indexing_slicing)] // const evaluation: an index out of bounds is a compile error
pub const fn slots<const N: usize>(texts: &str, rows: &[Row]) -> [u16; N] {
    let mut slots = [FREE; N];
    let mut row = 0;
    while row < rows.len() {
        let mut slot = hash(code_bytes(texts, &rows[row])) & (N - 1);
        while slots[slot] != FREE {
            slot = (slot + 1) & (N - 1);
        }
        slots[slot] = row as u16;
        row += 1;
    }
    slots
}

/// Returns the code of a row, in const evaluation too.
pub(crate) const fn code_bytes<'a>(texts: &'a str, row: &Row) -> &'a [u8] {
    let [_, start, code, ..] = *row;
    let start = start as usize + BEFORE_CODE.len();
    match texts.as_bytes().split_at_checked(start) {
        Some((_, rest)) => match rest.split_at_checked(code as usize) {
            Some((code, _)) => code,
            None => &[],
        },
        None => &[],
    }
}

/// Looks up the rows of one code, in declaration order.
#[derive(Clone)]
pub(crate) struct Search<'a> {
    table: &'static Table,
    code: &'a str,
    slot: usize,
}

impl<'a> Search<'a> {
    pub(crate) fn new(table: &'static Table, code: &'a str) -> Self {
        Self { table, code, slot: hash(code.as_bytes()) }
    }

    pub(crate) fn next(&mut self) -> Option<u16> {
        let Self { table, code, slot } = self;
        loop {
            let row = *table.slots.get(*slot & table.slots.len().wrapping_sub(1))?;
            // A free slot ends the search: no table has such a row.
            let found = table.rows.get(usize::from(row))?;
            *slot = slot.wrapping_add(1);
            if table.code(found) == *code {
                return Some(row);
            }
        }
    }
}

/// Finds a row that carries this code, in const evaluation.
#[allow(clippy::indexing_slicing)] // as in `slots`
pub(crate) const fn declares(table: &Table, code: &[u8]) -> bool {
    if table.slots.is_empty() {
        return false;
    }
    let mask = table.slots.len() - 1;
    let mut slot = hash(code) & mask;
    loop {
        let row = table.slots[slot];
        if row == FREE {
            return false;
        }
        if same(code_bytes(table.texts, &table.rows[row as usize]), code) {
            return true;
        }
        slot = (slot + 1) & mask;
    }
}

/// Compares byte strings in const evaluation.
#[allow(clippy::indexing_slicing)] // both lengths are checked
pub(crate) const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Hashes a code, eight bytes at a time.
const fn hash(code: &[u8]) -> usize {
    const FACTOR: u64 = 0x517c_c1b7_2722_0a95;
    let mut hash = code.len() as u64;
    let mut rest = code;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        hash = (hash.rotate_left(5) ^ u64::from_le_bytes(*word)).wrapping_mul(FACTOR);
        rest = tail;
    }
    let mut word = 0;
    while let Some((byte, tail)) = rest.split_first() {
        word = word << 8 | *byte as u64;
        rest = tail;
    }
    hash = (hash.rotate_left(5) ^ word).wrapping_mul(FACTOR);
    (hash >> 40) as usize
}
