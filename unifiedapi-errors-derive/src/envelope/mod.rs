//! `envelope!`: from a JSON literal with holes to the shape of bodies.
//!
//! The one way down: `head` reads attributes and the name, `body` the JSON, with `name`, `value` and the
//! others; `json` is what they read; `layout` lays it out for writing; `expand` makes Rust of both.

use proc_macro2::TokenStream;

use crate::diag::Diagnostics;

mod attributes;
mod body;
mod expand;
mod head;
mod hole;
mod json;
mod layout;
mod media_type;
mod name;
mod spread;
mod string;
mod value;

/// Expands one invocation: the runtime crate's path in brackets, then what the user has written.
pub(crate) fn declare(tokens: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let Some(head) = head::read(tokens, &mut diagnostics) else {
        return diagnostics.finish().err().unwrap_or_default();
    };
    let body = body::read(&head, &mut diagnostics);
    match diagnostics.finish() {
        Ok(()) => expand::expand(&head, &body),
        Err(errors) => expand::inert(&head, &errors),
    }
}
