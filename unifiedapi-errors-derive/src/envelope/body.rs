//! The body: objects and arrays, and the rules for a shape as a whole.

use proc_macro2::{Delimiter, Group, TokenTree};
use quote::ToTokens;

use super::head::Head;
use super::json::{Hole, Object, Part, Value};
use super::{name, spread, value};
use crate::attr::{Item, Tokens, is_punct, split_at_commas};
use crate::diag::Diagnostics;

/// How deep containers may be in the body: readers have a limit, and members need some of it.
const MAX_DEPTH: usize = 32;

/// A body that keeps all rules, if nothing was reported.
#[derive(Default)]
pub(super) struct Body {
    pub(super) root: Object,
    /// The members that stand in a place of their own.
    pub(super) placed: Vec<String>,
}

/// Reads the body of a declaration.
pub(super) fn read(head: &Head, diagnostics: &mut Diagnostics) -> Body {
    let Some(body) = &head.body else { return Body::default() };
    let mut reader = Reader {
        diagnostics,
        depth: 0,
        members: None,
        placed: Vec::new(),
        shows_code: false,
        quoted_code: None,
        is_incomplete: false,
    };
    let root = reader.object(body);
    let Reader { placed, shows_code, quoted_code, is_incomplete, .. } = reader;
    let name = &head.name;
    match quoted_code {
        _ if shows_code || is_incomplete => {}
        Some(quoted) => {
            let what = format!("in quotes this is a text, so that `{name}` does not show the code");
            diagnostics.error(quoted, what, "write `code` without quotes");
        }
        None => {
            let what = format!("`{name}` does not show the code, which is what clients match on");
            diagnostics.error(name, what, "add `\"code\": code`");
        }
    }
    Body { root, placed }
}

struct Reader<'d> {
    diagnostics: &'d mut Diagnostics,
    /// How many containers are open.
    depth: usize,
    /// How the place of all members is written.
    members: Option<&'static str>,
    placed: Vec<String>,
    shows_code: bool,
    /// A text that was probably meant to be the code.
    quoted_code: Option<TokenTree>,
    /// Whether something could not be read; then nothing is reported as missing.
    is_incomplete: bool,
}

impl Reader<'_> {
    fn object(&mut self, group: &Group) -> Object {
        let mut object = Object::default();
        for item in items(group) {
            let mut rest = item.as_slice();
            while !rest.is_empty() {
                if is_punct(rest.first(), '.') {
                    self.spread(rest, &mut object);
                    break;
                }
                rest = self.member(rest, &mut object);
            }
        }
        object
    }

    fn array(&mut self, group: &Group) -> Vec<Value> {
        let mut values = Vec::new();
        for item in items(group) {
            let mut rest = item.as_slice();
            while !rest.is_empty() {
                let (value, behind) = self.value_before(rest, begins_value);
                values.extend(value);
                rest = behind;
            }
        }
        values
    }

    /// Reads `"name": value`, and returns what follows it for want of a comma.
    fn member<'t>(&mut self, tokens: &'t [TokenTree], object: &mut Object) -> &'t [TokenTree] {
        let [key, rest @ ..] = name::behind_attributes(tokens, self.diagnostics) else {
            return &[];
        };
        let Some(name) = name::read(key, rest, self.diagnostics) else {
            self.is_incomplete = true;
            return &[];
        };
        if object.spread {
            let what = "`..members` stands last in its object, so that nothing follows it";
            let help = "move this before `..members`";
            self.diagnostics.error(key, what, help);
        }
        let (value, behind) = match rest {
            [colon, value @ ..] if is_punct(Some(colon), ':') && !value.is_empty() => {
                self.value_before(value, name::begins)
            }
            _ => {
                name::no_colon(key, rest, self.diagnostics);
                self.is_incomplete = true;
                (None, Default::default())
            }
        };
        if object.members.iter().any(|(other, _)| *other == name) {
            self.diagnostics.given_twice(key, &name);
        } else {
            // What could not be read stands there too.
            let value = value.unwrap_or_else(|| Value::Constant("null".to_owned()));
            object.members.push((name, value));
        }
        behind
    }

    /// Reads `..members`.
    fn spread(&mut self, tokens: &[TokenTree], object: &mut Object) {
        let (spread, behind) = spread::split(tokens);
        match spread::check(&spread, behind, self.diagnostics) {
            Some(()) => self.place_members("..members", &spread),
            None => self.is_incomplete = true,
        }
        object.spread = true;
    }

    /// Notes where all members stand, which is one place.
    fn place_members(&mut self, written: &'static str, at: &Tokens) {
        match self.members.replace(written) {
            None => {}
            Some(before) if before == written => self.diagnostics.given_twice(at, written),
            Some(before) => {
                let what = format!("all members stand in `{before}` already");
                self.diagnostics.error(at, what, format_args!("keep `{before}` or `{written}`"));
            }
        }
    }

    /// Reads a value, and returns what follows it for want of a comma.
    fn value_before<'t>(
        &mut self,
        tokens: &'t [TokenTree],
        begins_next: fn(&[TokenTree]) -> bool,
    ) -> (Option<Value>, &'t [TokenTree]) {
        let (value, behind) = value::split(tokens);
        match behind {
            _ if is_punct(tokens.first(), '.') && is_punct(tokens.get(1), '.') => {
                spread::as_value(tokens, self.diagnostics);
                self.is_incomplete = true;
                (None, &[])
            }
            [] => (self.value(value), &[]),
            [semicolon, behind @ ..] if is_punct(Some(semicolon), ';') => {
                let what = "expected `,`, found `;`";
                self.diagnostics.error(semicolon, what, "write a comma");
                (self.value(value), behind)
            }
            [next, ..] if begins_next(behind) => {
                let (spread, _) = spread::split(behind);
                let is_spread = !spread.as_slice().is_empty();
                let next = if is_spread { spread } else { std::iter::once(next.clone()).collect() };
                let what = format!("missing `,` before `{}`", spread::written(&next));
                self.diagnostics.error(next, what, "write a comma between the two");
                (self.value(value), behind)
            }
            _ => {
                value::none(tokens, self.diagnostics);
                self.is_incomplete = true;
                (None, &[])
            }
        }
    }

    fn container(&mut self, group: &Group) -> Option<Value> {
        if self.depth == MAX_DEPTH {
            let what = format!("an envelope has at most {MAX_DEPTH} levels");
            self.diagnostics.error(group, what, "write a flatter one");
            return None;
        }
        self.depth += 1;
        let value = match group.delimiter() {
            Delimiter::Brace => Value::Object(self.object(group)),
            _ => Value::Array(self.array(group)),
        };
        self.depth -= 1;
        Some(value)
    }

    fn value(&mut self, tokens: &[TokenTree]) -> Option<Value> {
        let value = match tokens {
            [TokenTree::Group(group)] if group.delimiter() != Delimiter::Parenthesis => {
                self.container(group)
            }
            tokens => value::read(tokens, self.diagnostics),
        };
        match &value {
            None => self.is_incomplete = true,
            Some(Value::Hole(Hole::Code)) => self.shows_code = true,
            Some(Value::Hole(Hole::Member(name))) if !self.placed.contains(name) => {
                self.placed.push(name.clone());
            }
            Some(Value::Hole(Hole::Members)) => {
                self.place_members("members", &tokens.iter().cloned().collect());
            }
            Some(Value::Constant(json)) if json == "\"code\"" => {
                self.quoted_code = tokens.first().cloned();
            }
            Some(Value::Text(parts)) => {
                self.shows_code |= parts.iter().any(|part| matches!(part, Part::Code));
            }
            Some(_) => {}
        }
        value
    }
}

/// Splits the inside of a container at its commas.
fn items(group: &Group) -> Vec<Item> {
    split_at_commas(Tokens::from_iter(group.stream()).to_token_stream())
}

/// Whether a value begins with these tokens, which follow another.
fn begins_value(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Ident(word), ..] => word != "as",
        [TokenTree::Literal(_), ..] => true,
        [TokenTree::Group(group), ..] => group.delimiter() != Delimiter::Parenthesis,
        _ => false,
    }
}
