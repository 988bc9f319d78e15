//! Whether a text that a stranger's `Serialize` has written can stand in a body.

use std::collections::HashSet;

use super::Cursor;

/// How deep containers may be in each other; `serde_json` reads no deeper ones.
const MAX_DEPTH: usize = 127;
/// How many names of an object are remembered without allocating.
const FEW: usize = 16;

/// Whether a text is one JSON value, and none of its objects has a name twice.
pub(crate) fn is_sound(text: &[u8]) -> bool {
    // What begins otherwise is a scalar, as `serde_json` has written it.
    if !matches!(text.first(), Some(b'{' | b'[')) {
        return !text.is_empty();
    }
    let mut rest = Cursor(text);
    value(&mut rest, MAX_DEPTH).is_some() && rest.0.is_empty()
}

/// Passes over a sound value.
fn value(rest: &mut Cursor<'_>, depth: usize) -> Option<()> {
    match rest.peek()? {
        b'{' => object(rest, depth.checked_sub(1)?),
        b'[' => array(rest, depth.checked_sub(1)?),
        b'"' => rest.string().map(drop),
        _ => rest.word().map(drop),
    }
}

fn array(rest: &mut Cursor<'_>, depth: usize) -> Option<()> {
    rest.bump();
    if rest.take(b']').is_some() {
        return Some(());
    }
    loop {
        value(rest, depth)?;
        if rest.take(b',').is_none() {
            return rest.take(b']');
        }
    }
}

fn object(rest: &mut Cursor<'_>, depth: usize) -> Option<()> {
    rest.bump();
    if rest.take(b'}').is_some() {
        return Some(());
    }
    let mut names = Names::default();
    loop {
        names.add(name(rest)?)?;
        value(rest, depth)?;
        if rest.take(b',').is_none() {
            return rest.take(b'}');
        }
    }
}

/// Reads the name of a member as it is written, with its colon.
fn name<'a>(rest: &mut Cursor<'a>) -> Option<&'a [u8]> {
    rest.peek()?;
    let from = rest.0;
    rest.name()?;
    from.get(..from.len() - rest.0.len())
}

/// The names of one object.
#[derive(Default)]
struct Names<'a> {
    few: [&'a [u8]; FEW],
    len: usize,
    more: HashSet<&'a [u8]>,
}

impl<'a> Names<'a> {
    /// Adds a name, if it is new.
    fn add(&mut self, name: &'a [u8]) -> Option<()> {
        if self.few.get(..self.len)?.contains(&name) {
            return None;
        }
        match self.few.get_mut(self.len) {
            Some(free) => {
                *free = name;
                self.len += 1;
                Some(())
            }
            None => self.more.insert(name).then_some(()),
        }
    }
}
