//! Where an expression ends: at the next comma that is not inside it.
//!
//! `syn` parses expressions only with its feature `full`, whose price every user would pay. Whether
//! the tokens are an expression is for the compiler to say; here only the commas matter, and those
//! that no brackets enclose are in generic arguments and between the parameters of closures.

use std::iter::Peekable;

use proc_macro2::{Spacing, TokenStream, TokenTree};

use crate::attr::is_punct;

type Tokens = Peekable<<TokenStream as IntoIterator>::IntoIter>;

/// What the next token can be.
#[derive(Clone, Copy, PartialEq)]
enum State {
    /// The beginning of an operand: `|` opens a closure and `<` a qualified path.
    Operand,
    /// The end of an operand: `|` and `<` are operators.
    Operator,
    /// Behind `as` or `->`, or after `::`: `<` opens generic arguments.
    Path,
}

/// Takes the tokens of one expression and leaves the comma behind it.
pub(super) fn take(tokens: &mut Tokens) -> Vec<TokenTree> {
    let mut taken = Vec::new();
    let mut state = State::Operand;
    while let Some(token) = tokens.next_if(|token| !is_punct(Some(token), ',')) {
        let last = taken.last();
        let next = match &token {
            TokenTree::Ident(ident) => match ident.to_string().as_str() {
                "as" => State::Path,
                "break" | "else" | "if" | "in" | "match" | "move" | "return" | "while" => {
                    State::Operand
                }
                _ if state == State::Path => State::Path,
                _ => State::Operator,
            },
            TokenTree::Group(_) | TokenTree::Literal(_) => State::Operator,
            TokenTree::Punct(punct) => match punct.as_char() {
                '|' if state == State::Operand => {
                    taken.push(token);
                    take_until_bar(tokens, &mut taken);
                    state = State::Operand;
                    continue;
                }
                '<' if state != State::Operator => {
                    taken.push(token);
                    take_generics(tokens, &mut taken);
                    state = State::Operator;
                    continue;
                }
                ':' if is_punct(last, ':') => State::Path,
                '>' if is_joint(last, '-') => State::Path,
                '?' => State::Operator,
                _ => State::Operand,
            },
        };
        taken.push(token);
        state = next;
    }
    taken
}

/// Finds what cannot be in an expression: the beginning of a field access without what is accessed,
/// a statement or a jump, two operands side by side, an operator at the end. The rest is for the compiler.
pub(super) fn misplaced(tokens: &[TokenTree]) -> Option<&TokenTree> {
    let first = tokens.first()?;
    let range = is_punct(Some(first), '.') && is_punct(tokens.get(1), '.');
    if is_punct(Some(first), '.') && !range || is_word(first, &["let"]) {
        return Some(first);
    }
    if let Some(jump) = tokens.iter().find(|token| is_word(token, &["return", "break", "continue"]))
    {
        return Some(jump);
    }
    let beside = tokens.windows(2).find_map(|pair| match pair {
        [left, right] if is_operand(left) && is_operand(right) => Some(right),
        _ => None,
    });
    let last = tokens.last().filter(|last| match last {
        TokenTree::Punct(punct) => !matches!(punct.as_char(), '?' | '.' | '>'),
        _ => false,
    });
    beside.or(last)
}

/// Whether a token is a literal, or a name that is no keyword.
fn is_operand(token: &TokenTree) -> bool {
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "box", "break", "const", "continue", "dyn", "else", "for", "if",
        "in", "loop", "match", "move", "mut", "raw", "ref", "return", "static", "try", "unsafe",
        "while", "yield",
    ];
    match token {
        TokenTree::Literal(_) => true,
        TokenTree::Ident(_) => !is_word(token, KEYWORDS),
        _ => false,
    }
}

fn is_word(token: &TokenTree, words: &[&str]) -> bool {
    matches!(token, TokenTree::Ident(ident) if words.iter().any(|word| ident == word))
}

/// Takes the parameters of a closure and the bar behind them.
fn take_until_bar(tokens: &mut Tokens, taken: &mut Vec<TokenTree>) {
    for token in tokens {
        let is_end = is_punct(Some(&token), '|');
        taken.push(token);
        if is_end {
            break;
        }
    }
}

/// Takes generic arguments from behind the `<` to the `>` that closes it.
fn take_generics(tokens: &mut Tokens, taken: &mut Vec<TokenTree>) {
    let mut depth = 1_usize;
    for token in tokens {
        if is_punct(Some(&token), '<') {
            depth += 1;
        } else if is_punct(Some(&token), '>') && !is_joint(taken.last(), '-') {
            depth -= 1;
        }
        taken.push(token);
        if depth == 0 {
            break;
        }
    }
}

/// Whether the token is this character and the next belongs to it.
fn is_joint(token: Option<&TokenTree>, char: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == char && punct.spacing() == Spacing::Joint)
}
