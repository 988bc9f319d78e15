//! The structure of expressions, as far as commas and names need it.
//!
//! `syn` parses expressions only with its feature `full`, whose price every user would pay. Whether
//! the tokens are an expression is for the compiler to say; here only two questions matter. Where
//! does it end: which comma is not between generic arguments, the parameters of a closure or in a
//! pattern? And which names are not bound in it, so that they can be those of fields? Where that is
//! in doubt, as in the arguments of a macro, a name counts as one that is not.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use super::cursor::Cursor;
use super::pattern;
use super::walk::{Head, Kind, Place, State, Walk};

impl Walk {
    /// Goes to the `,`, `;` or `=>` that ends an expression.
    pub(super) fn expression(&mut self, cursor: &mut Cursor<'_>, place: Place) {
        let begin = *cursor;
        let scope = self.scope.len();
        let heads = std::mem::take(&mut self.heads);
        let mut state = State::Operand;
        while !cursor.is_empty() && !cursor.ends_expression() {
            if state == State::Operator && place == Place::Block && cursor.begins_statement() {
                break;
            }
            state = match state {
                State::Operator => self.operator(cursor),
                // `for item in start.. { body }`
                State::Either if cursor.is_braced() && !self.heads.is_empty() => {
                    self.operator(cursor)
                }
                State::Operand | State::Either => self.operand(cursor),
            };
        }
        if state == State::Operand || !self.heads.is_empty() {
            self.misplace(begin.until(*cursor).last());
        }
        self.misplace(cursor.unclosed);
        self.heads = heads;
        self.scope.truncate(scope);
    }

    /// Reads an operand, or what may stand before one.
    fn operand(&mut self, cursor: &mut Cursor<'_>) -> State {
        if cursor.opens_generics() {
            cursor.skip_generics();
            return State::Operator;
        }
        if cursor.eat_pair('.', '.') {
            return if cursor.eat('=') { State::Operand } else { State::Either };
        }
        if cursor.is_pair(':', ':') {
            return self.path(cursor);
        }
        // Behind `..` an operator may follow, too.
        if cursor.eat_pair('|', '=') {
            return State::Operand;
        }
        let token = cursor.next();
        match token {
            Some(TokenTree::Ident(word)) => return self.word(word, cursor),
            Some(TokenTree::Literal(literal)) => self.literal(literal),
            Some(TokenTree::Group(group)) => self.group(group),
            Some(TokenTree::Punct(punct)) => {
                match punct.as_char() {
                    '|' => return self.closure(cursor),
                    '.' => self.misplace(token),
                    // An attribute, a label.
                    '#' | '\'' => cursor.skip(),
                    // `&raw const place`
                    '&' if cursor.is_word(&["raw"]) && cursor.is_word_at(1, &["const", "mut"]) => {
                        cursor.skip();
                    }
                    _ => {}
                }
                return State::Operand;
            }
            None => {}
        }
        State::Operator
    }

    /// Reads an operator, or what else may stand behind an operand.
    fn operator(&mut self, cursor: &mut Cursor<'_>) -> State {
        if cursor.is_word(&["as"]) {
            cursor.skip();
            cursor.skip_type();
            return State::Operator;
        }
        if cursor.is_pair(':', ':') {
            return self.path(cursor);
        }
        if cursor.eat_pair('.', '.') {
            return if cursor.eat('=') { State::Operand } else { State::Either };
        }
        if cursor.eat_pair('&', '&') {
            if let Some(head) = self.heads.last_mut().filter(|head| head.kind == Kind::Condition) {
                self.scope.append(&mut head.bound);
            }
            return State::Operand;
        }
        if cursor.eat_pair('|', '|') || cursor.eat_pair('<', '<') {
            return State::Operand;
        }
        match cursor.peek(0) {
            Some(TokenTree::Group(group)) => {
                self.behind_operand(group);
                cursor.skip();
                State::Operator
            }
            Some(TokenTree::Punct(punct)) => {
                cursor.skip();
                match punct.as_char() {
                    '?' => State::Operator,
                    '.' => {
                        cursor.skip_member();
                        State::Operator
                    }
                    _ => State::Operand,
                }
            }
            Some(_) if cursor.is_word(&["else"]) => {
                cursor.skip();
                State::Operand
            }
            token => {
                self.misplace(token);
                self.operand(cursor)
            }
        }
    }

    /// Reads a group: of arguments, an index, a body, or the fields of a struct.
    fn behind_operand(&mut self, group: &Group) {
        if group.delimiter() != Delimiter::Brace {
            self.group(group);
        } else if let Some(head) = self.heads.pop() {
            self.body(head, group);
        } else {
            self.fields(group);
        }
    }

    /// Reads a keyword or a name.
    fn word(&mut self, word: &Ident, cursor: &mut Cursor<'_>) -> State {
        let scope = self.scope.len();
        match word.to_string().as_str() {
            "if" | "while" => {
                self.heads.push(Head { kind: Kind::Condition, bound: Vec::new(), scope });
            }
            "match" => self.heads.push(Head { kind: Kind::Match, bound: Vec::new(), scope }),
            "for" if cursor.is('<') => cursor.skip_generics(),
            "for" => {
                let bound = pattern::take(cursor, |cursor| cursor.is_word(&["in"]));
                cursor.skip();
                self.heads.push(Head { kind: Kind::Loop, bound, scope });
            }
            "let" => self.condition(word, cursor),
            "break" | "continue" | "else" | "in" | "return" => {
                self.misplace(Some(&word.clone().into()));
            }
            "const" | "loop" | "move" | "mut" | "static" | "unsafe" | "yield" => {}
            // Names in edition 2015.
            "async" | "try"
                if cursor.is_braced() || cursor.is('|') || cursor.is_word(&["move"]) => {}
            "_" | "Self" | "crate" | "false" | "super" | "true" => return State::Operator,
            _ => {
                if !cursor.is_pair(':', ':') && !self.macro_call(word, cursor) {
                    self.mention(word);
                }
                return State::Operator;
            }
        }
        State::Operand
    }

    /// Reads `::name` or `::<Arguments>`.
    fn path(&mut self, cursor: &mut Cursor<'_>) -> State {
        cursor.eat_pair(':', ':');
        if cursor.is('<') {
            cursor.skip_generics();
        } else if let Some(TokenTree::Ident(name)) = cursor.peek(0) {
            cursor.skip();
            self.macro_call(name, cursor);
        }
        State::Operator
    }

    /// Reads a closure from behind its first bar.
    fn closure(&mut self, cursor: &mut Cursor<'_>) -> State {
        let scope = self.scope.len();
        self.scope.extend(pattern::take(cursor, |cursor| cursor.is('|')));
        cursor.skip();
        if !cursor.eat_pair('-', '>') {
            return State::Operand;
        }
        // With a type, the body is a block, and ends with it.
        cursor.skip_type();
        if let Some(body) = cursor.group() {
            cursor.skip();
            self.group(body);
        }
        self.scope.truncate(scope);
        State::Operator
    }

    /// Reads `let pattern =`, which belongs in a condition.
    fn condition(&mut self, word: &Ident, cursor: &mut Cursor<'_>) {
        let bound = pattern::take(cursor, |cursor| cursor.is_equals() || cursor.ends_expression());
        cursor.eat('=');
        match self.heads.last_mut().filter(|head| head.kind == Kind::Condition) {
            Some(head) => head.bound.extend(bound),
            None => self.misplace(Some(&word.clone().into())),
        }
    }
}
