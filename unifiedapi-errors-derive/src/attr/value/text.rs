//! String literals, with their value read once.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Lit;

/// A string literal.
#[derive(Clone)]
pub(crate) struct Text {
    value: String,
    literal: Literal,
}

impl Text {
    /// Reads a plain or raw string without a suffix.
    pub(crate) fn read(literal: &Literal) -> Option<Self> {
        let written = literal.to_string();
        let plain = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let value = match plain {
            // Nothing to unescape, as in almost every string: `syn` would go through it by `char`.
            Some(value) if !value.contains('\\') && !value.contains('\r') => value.to_owned(),
            _ => match Lit::new(literal.clone()) {
                Lit::Str(string) if string.suffix().is_empty() => string.value(),
                _ => return None,
            },
        };
        Some(Self { value, literal: literal.clone() })
    }

    pub(crate) fn value(&self) -> &str {
        &self.value
    }

    pub(crate) fn span(&self) -> Span {
        self.literal.span()
    }
}

impl ToTokens for Text {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend([TokenTree::Literal(self.literal.clone())]);
    }
}
