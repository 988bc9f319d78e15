//! What stands in groups: lists, blocks, bodies, and the arguments of macros.

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use syn::ext::IdentExt;

use super::cursor::Cursor;
use super::grammar::{self, Count, Placeholder, Reference};
use super::pattern;
use super::walk::{Head, Kind, Place, Walk};
use crate::attr::value::{Text, is_in_name};
use crate::hygiene::raw;

/// A macro that is called.
pub(super) struct Macro {
    /// Whether it is known to read its string as `format!` does.
    is_format: bool,
    /// The names of the arguments that it is given.
    given: Vec<String>,
}

impl Walk {
    /// Reads a group where an operand, or the arguments behind one, stand.
    pub(super) fn group(&mut self, group: &Group) {
        match group.delimiter() {
            Delimiter::Brace => self.inside(group, Self::block),
            _ => self.inside(group, Self::list),
        }
    }

    /// Reads the body that a head waits for.
    pub(super) fn body(&mut self, head: Head, group: &Group) {
        self.scope.extend(head.bound);
        match head.kind {
            Kind::Match => self.inside(group, Self::arms),
            Kind::Condition | Kind::Loop => self.inside(group, Self::block),
        }
        self.scope.truncate(head.scope);
    }

    /// Reads the fields of a struct expression.
    pub(super) fn fields(&mut self, group: &Group) {
        self.inside(group, |walk, cursor| {
            while !cursor.is_empty() {
                cursor.skip_attributes();
                if cursor.is_field() {
                    cursor.skip();
                    cursor.skip();
                }
                walk.expression(cursor, Place::List);
                cursor.skip();
            }
        });
    }

    /// Reads `!(…)` behind the name of a macro, if that follows.
    pub(super) fn macro_call(&mut self, name: &Ident, cursor: &mut Cursor<'_>) -> bool {
        let Some(TokenTree::Group(group)) = cursor.peek(1).filter(|_| cursor.is('!')) else {
            return false;
        };
        cursor.skip();
        cursor.skip();
        let is_format = name == "format" || name == "format_args";
        let given = if is_format { names(group.stream()) } else { Vec::new() };
        let outer = self.inside.replace(Macro { is_format, given });
        self.inside(group, |walk, cursor| {
            while !cursor.is_empty() {
                if is_format && cursor.is_named() {
                    cursor.skip();
                    cursor.skip();
                }
                walk.expression(cursor, Place::List);
                cursor.skip();
            }
        });
        self.inside = outer;
        true
    }

    /// Lists what a nested `format!` would capture.
    pub(super) fn literal(&mut self, literal: &Literal) {
        let Some(called) = &self.inside else { return };
        let Some(text) = Text::read(literal) else { return };
        let names = captures(text.value(), called.is_format);
        let names: Vec<String> =
            names.into_iter().filter(|name| !called.given.contains(name)).collect();
        for name in names {
            let token =
                syn::parse_str::<Ident>(&name).or_else(|_| syn::parse_str(&format!("r#{name}")));
            if let Ok(token) = token {
                let mut token = raw(&token);
                token.set_span(text.span());
                self.mention(&token);
            }
        }
    }

    fn inside(&mut self, group: &Group, read: impl FnOnce(&mut Self, &mut Cursor<'_>)) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let scope = self.scope.len();
        self.depth += 1;
        read(self, &mut Cursor::new(&tokens));
        self.depth -= 1;
        self.scope.truncate(scope);
    }

    /// Reads expressions between commas or semicolons.
    fn list(&mut self, cursor: &mut Cursor<'_>) {
        while !cursor.is_empty() {
            self.expression(cursor, Place::List);
            cursor.skip();
        }
    }

    /// Reads statements.
    fn block(&mut self, cursor: &mut Cursor<'_>) {
        while !cursor.is_empty() {
            cursor.skip_attributes();
            if cursor.is_word(&["let"]) {
                cursor.skip();
                let bound = pattern::take(cursor, |cursor| cursor.is_equals() || cursor.is(';'));
                if cursor.eat('=') {
                    self.expression(cursor, Place::List);
                }
                self.scope.extend(bound);
            } else {
                self.expression(cursor, Place::Block);
            }
            if cursor.ends_expression() {
                cursor.skip();
            }
        }
    }

    /// Reads the arms of a `match`.
    fn arms(&mut self, cursor: &mut Cursor<'_>) {
        while !cursor.is_empty() {
            cursor.skip_attributes();
            let scope = self.scope.len();
            let is_end = |cursor: Cursor<'_>| cursor.is_pair('=', '>') || cursor.is_word(&["if"]);
            let bound = pattern::take(cursor, is_end);
            self.scope.extend(bound);
            if cursor.is_word(&["if"]) {
                self.expression(cursor, Place::List);
            }
            cursor.eat_pair('=', '>');
            match cursor.group().filter(|_| cursor.is_braced()) {
                Some(body) => {
                    cursor.skip();
                    self.group(body);
                }
                None => self.expression(cursor, Place::Block),
            }
            self.scope.truncate(scope);
            cursor.eat(',');
        }
    }
}

/// Lists the names in `name = expression` between commas.
fn names(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut cursor = Cursor::new(&tokens);
    let mut names = Vec::new();
    let mut is_first = true;
    while let Some(token) = cursor.peek(0) {
        if let TokenTree::Ident(name) = token {
            if is_first && cursor.is_named() {
                names.push(name.unraw().to_string());
            }
        }
        is_first = cursor.is(',');
        cursor.skip();
    }
    names
}

/// Lists the names that a format string refers to, each once; of a string that may be of another
/// kind, all that stand behind a brace, too.
fn captures(text: &str, is_format: bool) -> Vec<String> {
    let parsed = grammar::parse(text, "", true).ok();
    let mut names = Vec::new();
    let mut add = |name: &str| {
        if !name.is_empty() && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    };
    if !is_format || parsed.is_none() {
        text.split('{').skip(1).map(word).for_each(&mut add);
    }
    for Placeholder { argument, spec } in parsed.into_iter().flat_map(|parsed| parsed.placeholders)
    {
        let counts = [spec.width, spec.precision].into_iter().flatten();
        let counts = counts.filter_map(|count| match count {
            Count::Argument(argument) => Some(argument),
            Count::Literal(_) | Count::Star => None,
        });
        for argument in std::iter::once(argument).chain(counts) {
            if let Reference::Name(name) = argument {
                add(&name);
            }
        }
    }
    names
}

/// Returns the name that a text begins with.
fn word(text: &str) -> &str {
    let end = text.find(|char| !is_in_name(char));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}
