//! Reading JSON (RFC 8259) where it stands, whatever is in it.
//!
//! The structure is read strictly, from the first byte of a text to its last: braces, brackets,
//! colons, commas and quotes. What strings and numbers hold matters only to who asks for them: half
//! of a surrogate pair or a number of 400 digits does no harm to what stands beside it. Nesting of
//! any depth costs no stack.

mod quoted;
mod sound;
mod told;

pub(crate) use self::quoted::Quoted;
pub(crate) use self::sound::is_sound;
pub(crate) use self::told::tell;

/// A text that begins with a value; what follows the value does not matter.
#[derive(Clone, Copy)]
pub(crate) struct Json<'a>(&'a [u8]);

/// A value, as far as its first byte tells.
pub(crate) enum Value<'a> {
    Object(Members<'a>),
    Array(Items<'a>),
    String(Quoted<'a>),
    /// A number, `true`, `false` or `null`, or what some writers take for one, such as `NaN`.
    Word(&'a str),
}

impl<'a> Json<'a> {
    /// Checks that a text is one value and nothing else.
    #[cfg(feature = "client")]
    pub(crate) fn parse(text: &'a [u8]) -> Option<Self> {
        let mut rest = Cursor(text);
        rest.skip()?;
        rest.peek().is_none().then_some(Self(text))
    }

    /// Returns the value.
    pub(crate) fn value(self) -> Option<Value<'a>> {
        let mut rest = Cursor(self.0);
        Some(match rest.peek()? {
            b'{' => Value::Object(Members(rest)),
            b'[' => Value::Array(Items(rest)),
            b'"' => Value::String(rest.string()?),
            _ => Value::Word(rest.word()?),
        })
    }

    /// What stands for a value that is absent.
    #[cfg(feature = "client")]
    pub(crate) const NULL: Self = Self(b"null");

    /// Whether it is absent, or says as much.
    #[cfg(feature = "client")]
    pub(crate) fn is_null(self) -> bool {
        let mut rest = Cursor(self.0);
        rest.peek() == Some(b'n') && rest.word() == Some("null")
    }

    /// Returns the value of an object's member, [`NULL`](Self::NULL) if there is none of this name;
    /// `None` if there are several, or if this is no object.
    #[cfg(feature = "client")]
    pub(crate) fn member(self, name: &str) -> Option<Self> {
        let Value::Object(members) = self.value()? else { return None };
        let mut named = members.filter(|(other, _)| other.is(name));
        let value = named.next().map_or(Self::NULL, |(_, value)| value);
        named.next().is_none().then_some(value)
    }

    /// Returns the values of the array that this value is.
    #[cfg(feature = "client")]
    pub(crate) fn items(self) -> Option<Items<'a>> {
        match self.value()? {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the text of this value alone.
    #[cfg(feature = "client")]
    pub(crate) fn text(self) -> Option<&'a [u8]> {
        let mut rest = Cursor(self.0);
        rest.peek()?;
        let from = rest.0;
        rest.skip()?;
        from.get(..from.len() - rest.0.len())
    }

    /// Returns the string that this value is.
    #[cfg(feature = "client")]
    pub(crate) fn string(self) -> Option<Quoted<'a>> {
        match self.value()? {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}

/// The members of an object, in their order, also those of one name.
pub(crate) struct Members<'a>(Cursor<'a>);

impl<'a> Iterator for Members<'a> {
    type Item = (Quoted<'a>, Json<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.enter()?;
        let name = self.0.name()?;
        let value = Json(self.0.0);
        self.0.skip()?;
        Some((name, value))
    }
}

/// The values of an array.
pub(crate) struct Items<'a>(Cursor<'a>);

impl<'a> Iterator for Items<'a> {
    type Item = Json<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.enter()?;
        let value = Json(self.0.0);
        self.0.skip()?;
        Some(value)
    }
}

/// What is left of a text.
#[derive(Clone, Copy)]
struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    /// Passes over white space, and returns the byte behind it.
    fn peek(&mut self) -> Option<u8> {
        while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = self.0 {
            self.0 = rest;
        }
        self.0.first().copied()
    }

    fn bump(&mut self) {
        self.0 = self.0.get(1..).unwrap_or_default();
    }

    /// Passes over a byte, if it is the next.
    fn take(&mut self, byte: u8) -> Option<()> {
        self.peek()?;
        self.0 = self.0.strip_prefix(&[byte])?;
        Some(())
    }

    /// Passes over what stands before a value in a container: its opening bracket or a comma.
    fn enter(&mut self) -> Option<()> {
        self.peek().filter(|byte| b"{[,".contains(byte))?;
        self.bump();
        Some(())
    }

    /// Splits off the first bytes.
    fn split(&mut self, len: usize) -> Option<&'a [u8]> {
        let (first, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(first)
    }

    /// Reads a string.
    fn string(&mut self) -> Option<Quoted<'a>> {
        self.peek()?;
        let (string, rest) = Quoted::split(self.0)?;
        self.0 = rest;
        Some(string)
    }

    /// Reads the name of a member, with its colon.
    fn name(&mut self) -> Option<Quoted<'a>> {
        let name = self.string()?;
        self.take(b':')?;
        Some(name)
    }

    /// Reads a number or a literal name.
    fn word(&mut self) -> Option<&'a str> {
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-._".contains(byte);
        self.peek()?;
        let len = self.0.iter().take_while(|byte| is_word(byte)).count();
        let word = self.split(len).filter(|word| !word.is_empty())?;
        std::str::from_utf8(word).ok()
    }

    /// Passes over a value.
    fn skip(&mut self) -> Option<()> {
        // What closes the containers around the next value.
        let mut open = Vec::new();
        loop {
            match self.peek()? {
                b'"' => drop(self.string()?),
                bracket @ (b'{' | b'[') => {
                    self.bump();
                    // Both closing brackets stand two behind the opening ones in ASCII.
                    let close = bracket + 2;
                    if self.take(close).is_none() {
                        open.push(close);
                        if close == b'}' {
                            self.name()?;
                        }
                        continue;
                    }
                }
                _ => drop(self.word()?),
            }
            // Behind a value stands the next, or the end of what it is in.
            loop {
                let Some(close) = open.last() else { return Some(()) };
                if self.take(*close).is_some() {
                    open.pop();
                    continue;
                }
                self.take(b',')?;
                if *close == b'}' {
                    self.name()?;
                }
                break;
            }
        }
    }
}
