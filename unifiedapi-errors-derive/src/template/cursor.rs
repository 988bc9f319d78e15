//! A place in the tokens of an expression, and what is skipped there as a whole: types.

use proc_macro2::{Delimiter, Group, Spacing, TokenTree};

/// The tokens that are still to be read.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    tokens: &'a [TokenTree],
    /// A `<` that opened generic arguments without an end.
    pub(super) unclosed: Option<&'a TokenTree>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(tokens: &'a [TokenTree]) -> Self {
        Self { tokens, unclosed: None }
    }

    pub(super) fn is_empty(self) -> bool {
        self.tokens.is_empty()
    }

    /// Returns the tokens from here to a later place.
    pub(super) fn until(self, end: Self) -> &'a [TokenTree] {
        self.tokens.get(..self.tokens.len() - end.tokens.len()).unwrap_or_default()
    }

    pub(super) fn peek(self, distance: usize) -> Option<&'a TokenTree> {
        self.tokens.get(distance)
    }

    pub(super) fn next(&mut self) -> Option<&'a TokenTree> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    pub(super) fn skip(&mut self) {
        self.next();
    }

    /// Whether this character is next.
    pub(super) fn is(self, char: char) -> bool {
        self.is_at(0, char)
    }

    fn is_at(self, distance: usize, char: char) -> bool {
        matches!(self.peek(distance), Some(TokenTree::Punct(punct)) if punct.as_char() == char)
    }

    /// Whether these two characters are next, as one operator.
    pub(super) fn is_pair(self, first: char, second: char) -> bool {
        let is_joint = matches!(self.peek(0), Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint);
        is_joint && self.is(first) && self.is_at(1, second)
    }

    /// Whether an `=` alone is next.
    pub(super) fn is_equals(self) -> bool {
        self.is('=') && !self.is_pair('=', '=') && !self.is_pair('=', '>')
    }

    /// Whether one of these words is next.
    pub(super) fn is_word(self, words: &[&str]) -> bool {
        self.is_word_at(0, words)
    }

    pub(super) fn is_word_at(self, distance: usize, words: &[&str]) -> bool {
        let token = self.peek(distance);
        matches!(token, Some(TokenTree::Ident(word)) if words.iter().any(|known| word == known))
    }

    /// Whether an expression ends here.
    pub(super) fn ends_expression(self) -> bool {
        self.is(',') || self.is(';') || self.is_pair('=', '>')
    }

    /// Whether this, behind a complete expression, begins something new.
    pub(super) fn begins_statement(self) -> bool {
        match self.peek(0) {
            Some(TokenTree::Ident(_)) => !self.is_word(&["as", "else"]),
            Some(TokenTree::Literal(_)) => true,
            _ => self.is('#') || self.is('\''),
        }
    }

    /// Whether `name =` is next.
    pub(super) fn is_named(mut self) -> bool {
        matches!(self.next(), Some(TokenTree::Ident(_))) && self.is_equals()
    }

    /// Whether `name:` is next.
    pub(super) fn is_field(mut self) -> bool {
        let is_member = matches!(self.next(), Some(TokenTree::Ident(_) | TokenTree::Literal(_)));
        is_member && self.is(':') && !self.is_pair(':', ':')
    }

    /// Returns the group that is next.
    pub(super) fn group(self) -> Option<&'a Group> {
        match self.peek(0) {
            Some(TokenTree::Group(group)) => Some(group),
            _ => None,
        }
    }

    /// Whether a group in braces is next.
    pub(super) fn is_braced(self) -> bool {
        self.group().is_some_and(|group| group.delimiter() == Delimiter::Brace)
    }

    /// Skips this character, if it is next.
    pub(super) fn eat(&mut self, char: char) -> bool {
        let is_next = self.is(char);
        if is_next {
            self.skip();
        }
        is_next
    }

    /// Skips this operator, if it is next.
    pub(super) fn eat_pair(&mut self, first: char, second: char) -> bool {
        let is_next = self.is_pair(first, second);
        if is_next {
            self.skip();
            self.skip();
        }
        is_next
    }

    /// Skips attributes.
    pub(super) fn skip_attributes(&mut self) {
        while self.is('#') && matches!(self.peek(1), Some(TokenTree::Group(_))) {
            self.skip();
            self.skip();
        }
    }

    /// Skips the name of a field or method.
    pub(super) fn skip_member(&mut self) {
        match self.peek(0) {
            Some(TokenTree::Ident(_)) => self.skip(),
            Some(TokenTree::Literal(index)) => {
                self.skip();
                // `a.0. b` is lexed as if there were a number `0.`.
                if index.to_string().ends_with('.') {
                    self.skip_member();
                }
            }
            _ => {}
        }
    }

    /// Whether a `<` is next that is not part of `<=`, `<-` or `<<=`.
    pub(super) fn opens_generics(mut self) -> bool {
        let is_other = self.is_pair('<', '=') || self.is_pair('<', '-');
        self.is('<') && !is_other && !(self.eat_pair('<', '<') && self.is('='))
    }

    /// Skips generic arguments from their `<` to the `>` that closes it.
    pub(super) fn skip_generics(&mut self) {
        let open = self.peek(0);
        let mut depth = 0_usize;
        while self.peek(0).is_some() {
            if self.eat_pair('-', '>') {
                continue;
            }
            if self.is('<') {
                depth += 1;
            } else if self.is('>') {
                depth = depth.saturating_sub(1);
            }
            self.skip();
            if depth == 0 {
                return;
            }
        }
        self.unclosed = self.unclosed.or(open);
    }

    /// Skips the type behind `as` or `->`, which has no `+`.
    pub(super) fn skip_type(&mut self) {
        while let Some(token) = self.peek(0) {
            match token {
                TokenTree::Punct(punct) => match punct.as_char() {
                    '&' | '*' | '?' => {}
                    // A lifetime, a path that begins with `::`.
                    '\'' | ':' => self.skip(),
                    '<' => return self.skip_path(),
                    '!' => return self.skip(),
                    _ => return,
                },
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return,
                // A tuple, an array, a `ty` fragment.
                TokenTree::Group(_) => {
                    self.skip();
                    if self.is_pair(':', ':') {
                        self.skip_path();
                    }
                    return;
                }
                TokenTree::Ident(word) => match word.to_string().as_str() {
                    "const" | "dyn" | "extern" | "impl" | "mut" | "unsafe" => {}
                    "for" => {
                        self.skip();
                        self.skip_generics();
                        continue;
                    }
                    "_" => return self.skip(),
                    _ => return self.skip_path(),
                },
                // The name of an ABI.
                TokenTree::Literal(_) => {}
            }
            self.skip();
        }
    }

    /// Skips `Path<A>::Segment(B) -> C`, `fn(A) -> B` and `macro!(…)`.
    fn skip_path(&mut self) {
        loop {
            self.eat_pair(':', ':');
            if !self.is('<') {
                self.skip();
            }
            if self.opens_generics() {
                self.skip_generics();
            }
            if self.is('!') && matches!(self.peek(1), Some(TokenTree::Group(_))) {
                self.skip();
                return self.skip();
            }
            if self.group().is_some_and(|group| group.delimiter() == Delimiter::Parenthesis) {
                self.skip();
                if self.eat_pair('-', '>') {
                    self.skip_type();
                }
                return;
            }
            if !self.is_pair(':', ':') {
                return;
            }
        }
    }
}
