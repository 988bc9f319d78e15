//! What is known at a place in an expression.

use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;

use super::groups::Macro;

/// A name that an expression mentions, as a token or inside a string for a nested `format!`.
pub(crate) struct Mention {
    /// Without `r#`.
    pub(crate) name: String,
    /// The token, or one made from the string at its place.
    pub(crate) token: Ident,
}

/// Goes through an expression.
#[derive(Default)]
pub(super) struct Walk {
    /// The names that the expression does not bind itself.
    pub(super) mentions: Vec<Mention>,
    /// What cannot be in an expression, outside of groups: a statement or a jump, two operands side
    /// by side, an end without an operand or a body. The rest is for the compiler.
    pub(super) misplaced: Option<TokenTree>,
    /// The names that are bound at this place.
    pub(super) scope: Vec<String>,
    /// How many groups are around this place.
    pub(super) depth: usize,
    /// The innermost macro that is called around this place.
    pub(super) inside: Option<Macro>,
    /// What waits for its body, in the expression at this place.
    pub(super) heads: Vec<Head>,
}

/// An `if`, `while`, `for` or `match` without its body.
pub(super) struct Head {
    pub(super) kind: Kind,
    /// The names that hold in the body.
    pub(super) bound: Vec<String>,
    /// How many names hold outside.
    pub(super) scope: usize,
}

#[derive(PartialEq)]
pub(super) enum Kind {
    /// Of `if` or `while`: what a `let` binds holds from the next `&&` on.
    Condition,
    Loop,
    Match,
}

/// What may follow.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum State {
    /// An operand.
    Operand,
    /// An operand, or nothing, as after `..`.
    Either,
    /// An operator.
    Operator,
}

/// Where an expression stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// Before a comma or semicolon.
    List,
    /// In a block or an arm, where something new may follow a `}`.
    Block,
}

impl Walk {
    /// Notes a name, unless it is bound here.
    pub(super) fn mention(&mut self, token: &Ident) {
        let name = token.unraw().to_string();
        if !self.scope.contains(&name) {
            self.mentions.push(Mention { name, token: token.clone() });
        }
    }

    /// Notes what is misplaced, unless it is inside a group.
    pub(super) fn misplace(&mut self, token: Option<&TokenTree>) {
        if self.depth == 0 && self.misplaced.is_none() {
            self.misplaced = token.cloned();
        }
    }
}
