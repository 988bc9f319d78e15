//! The tokens of a value.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// Tokens without the invisible groups that `macro_rules!` fragments arrive in.
#[derive(Default)]
pub(crate) struct Tokens(Vec<TokenTree>);

impl Tokens {
    pub(crate) const NONE: Self = Self(Vec::new());

    pub(crate) fn as_slice(&self) -> &[TokenTree] {
        &self.0
    }

    /// Returns the tokens as one would write them.
    pub(crate) fn text(&self) -> String {
        text(&self.to_token_stream())
    }

    fn push_flat(&mut self, tokens: impl IntoIterator<Item = TokenTree>) {
        for token in tokens {
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                    self.push_flat(group.stream());
                }
                token => self.0.push(token),
            }
        }
    }
}

impl FromIterator<TokenTree> for Tokens {
    fn from_iter<I: IntoIterator<Item = TokenTree>>(tokens: I) -> Self {
        let mut flat = Self::default();
        flat.push_flat(tokens);
        flat
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }
}

/// Returns tokens as one would write them.
pub(crate) fn text(tokens: &TokenStream) -> String {
    let mut text = tokens.to_string();
    for (spaced, written) in
        [(" :: ", "::"), (" . ", "."), (" !", "!"), ("! (", "!("), ("! [", "!["), ("$ ", "$")]
    {
        text = text.replace(spaced, written);
    }
    // Elsewhere these can be binary operators.
    for sign in ["-", "&"] {
        if let Some(operand) = text.strip_prefix(sign).and_then(|rest| rest.strip_prefix(' ')) {
            text = format!("{sign}{operand}");
        }
    }
    text
}
