//! The grammar of format strings, which is that of `std::fmt`.

use super::unreadable::unreadable;
use crate::attr::value::is_in_name;
use crate::diag::Mistake;
use crate::wire::Cut;

/// A format string, taken apart.
#[derive(Default, Debug)]
pub(crate) struct Parsed {
    /// The text with `{{` and `}}` as braces; of use where there are no placeholders.
    pub(crate) text: String,
    pub(crate) placeholders: Vec<Placeholder>,
    /// Where braces and placeholders stand.
    pub(crate) cuts: Vec<Cut>,
}

/// `{argument:spec}`
#[derive(Debug)]
pub(crate) struct Placeholder {
    pub(crate) argument: Reference,
    pub(crate) spec: Spec,
}

/// What a placeholder, a width or a precision refers to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Reference {
    /// The next positional argument: `{}`.
    Next,
    /// `{0}`
    Index(usize),
    /// `{id}`
    Name(String),
}

/// What stands behind the colon.
#[derive(Default, Debug)]
pub(crate) struct Spec {
    /// Fill, alignment, sign, `#` and `0`.
    pub(crate) flags: String,
    pub(crate) width: Option<Count>,
    pub(crate) precision: Option<Count>,
    /// `?`, `x` and the like.
    pub(crate) kind: String,
}

/// A width or a precision.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Count {
    Literal(String),
    /// `name$`
    Argument(Reference),
    /// `*`, which takes the next positional argument.
    Star,
}

/// The largest width and precision of `std::fmt`.
const MOST: u16 = u16::MAX;

impl Spec {
    /// Returns a width or a precision that is too large.
    fn too_large(&self) -> Option<&str> {
        self.width.iter().chain(&self.precision).find_map(|count| match count {
            Count::Literal(digits) if digits.parse::<u16>().is_err() => Some(digits.as_str()),
            _ => None,
        })
    }

    /// Whether nothing stands behind the colon.
    pub(crate) fn is_empty(&self) -> bool {
        self.flags.is_empty()
            && self.width.is_none()
            && self.precision.is_none()
            && self.kind.is_empty()
    }

    /// Whether it formats nothing but numbers and addresses.
    pub(crate) fn is_of_numbers(&self) -> bool {
        !matches!(self.trait_name(), Some("Display" | "Debug"))
    }

    /// Returns the name of the trait in `std::fmt`; `None` if the kind is unknown.
    pub(crate) fn trait_name(&self) -> Option<&'static str> {
        Some(match self.kind.as_str() {
            "" => "Display",
            "?" | "x?" | "X?" => "Debug",
            "o" => "Octal",
            "x" => "LowerHex",
            "X" => "UpperHex",
            "p" => "Pointer",
            "b" => "Binary",
            "e" => "LowerExp",
            "E" => "UpperExp",
            _ => return None,
        })
    }
}

/// Takes a format string apart.
///
/// For help, `example` is the name of a field, and expressions may be passed as arguments or not.
pub(crate) fn parse(format: &str, example: &str, takes_arguments: bool) -> Result<Parsed, Mistake> {
    let mut parsed = Parsed::default();
    if !format.contains('{') && !format.contains('}') {
        format.clone_into(&mut parsed.text);
        return Ok(parsed);
    }
    let mut rest = format;
    while let Some(at) = rest.find(['{', '}']) {
        let (_, brace) = rest.split_at(at);
        let cut = if brace.starts_with("{{") || brace.starts_with("}}") {
            Cut { shown: at + 1, left_out: 1 }
        } else if let Some(inside) = brace.strip_prefix('{') {
            let mut reader = Reader { rest: inside, example, takes_arguments };
            parsed.placeholders.push(reader.placeholder()?);
            Cut { shown: at, left_out: brace.len() - reader.rest.len() }
        } else {
            return Err(Mistake::new(
                "unmatched `}` in the format string",
                "write `}}` for a brace in the text",
            ));
        };
        let (shown, behind) = rest.split_at(cut.shown);
        parsed.text.push_str(shown);
        rest = behind.get(cut.left_out..).unwrap_or_default();
        parsed.cuts.push(cut);
    }
    parsed.text.push_str(rest);
    Ok(parsed)
}

/// Reads a placeholder from behind its opening brace.
struct Reader<'a> {
    rest: &'a str,
    example: &'a str,
    takes_arguments: bool,
}

impl<'a> Reader<'a> {
    fn placeholder(&mut self) -> Result<Placeholder, Mistake> {
        let whole = self.rest;
        let argument = self.argument().unwrap_or(Reference::Next);
        self.rest = self.rest.trim_start();
        let spec = if self.take(":") { self.spec() } else { Spec::default() };
        self.rest = self.rest.trim_start();
        // Two colons are those of a path.
        if !self.take("}") || spec.kind.starts_with(':') {
            return Err(unreadable(whole, self.example, self.takes_arguments));
        }
        if let Some(digits) = spec.too_large() {
            return Err(Mistake::new(
                format!("`{digits}` is too large for a width or a precision"),
                format!("write a number up to {MOST}, as in `{{{}:>8}}`", self.example),
            ));
        }
        if spec.trait_name().is_none() {
            return Err(Mistake::new(
                format!(
                    "unknown format `{}` in the placeholder `{{{}`",
                    spec.kind,
                    before(whole, self.rest)
                ),
                "write `?`, `x`, `X`, `o`, `b`, `e`, `E` or `p` after the colon, or nothing for `Display`",
            ));
        }
        Ok(Placeholder { argument, spec })
    }

    /// Reads an index or a name.
    fn argument(&mut self) -> Option<Reference> {
        if let Some(digits) = self.take_while(|char| char.is_ascii_digit()) {
            return Some(digits.parse().map_or(Reference::Index(usize::MAX), Reference::Index));
        }
        self.identifier().map(|name| Reference::Name(name.to_owned()))
    }

    fn identifier(&mut self) -> Option<&'a str> {
        let begin = self.rest;
        self.rest = begin.trim_start_matches("r#");
        let is_number = self.rest.starts_with(|first: char| first.is_ascii_digit());
        let name = self.take_while(is_in_name).filter(|_| !is_number);
        if name.is_none() {
            self.rest = begin;
        }
        name
    }

    fn spec(&mut self) -> Spec {
        let flags_begin = self.rest;
        let mut chars = self.rest.chars();
        if chars.next().is_some() && chars.as_str().starts_with(['<', '^', '>']) {
            self.rest = chars.as_str();
        }
        let _ = self.take("<") || self.take("^") || self.take(">");
        let _ = self.take("+") || self.take("-");
        let _ = self.take("#");
        // A `0` is a flag, unless it is the index in `0$`.
        if self.rest.starts_with('0') && !self.rest.starts_with("0$") {
            self.take("0");
        }
        let flags = before(flags_begin, self.rest).to_owned();
        let width = self.count();
        let precision = if self.take(".") {
            if self.take("*") { Some(Count::Star) } else { self.count() }
        } else {
            None
        };
        let kind = self.take_while(|char| char != '}' && !char.is_whitespace()).unwrap_or_default();
        Spec { flags, width, precision, kind: kind.to_owned() }
    }

    /// Reads `8`, `0$` or `name$`.
    fn count(&mut self) -> Option<Count> {
        let begin = self.rest;
        let argument = self.argument()?;
        if self.take("$") {
            return Some(Count::Argument(argument));
        }
        if let Reference::Index(_) = argument {
            return Some(Count::Literal(before(begin, self.rest).to_owned()));
        }
        self.rest = begin;
        None
    }

    fn take(&mut self, text: &str) -> bool {
        let tail = self.rest.strip_prefix(text);
        self.rest = tail.unwrap_or(self.rest);
        tail.is_some()
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> Option<&'a str> {
        let end = self.rest.find(|char| !wanted(char)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!taken.is_empty()).then_some(taken)
    }
}

/// Returns the part of `whole` that is no longer in `rest`.
fn before<'a>(whole: &'a str, rest: &str) -> &'a str {
    whole.get(..whole.len() - rest.len()).unwrap_or(whole)
}

#[cfg(test)]
mod tests;
