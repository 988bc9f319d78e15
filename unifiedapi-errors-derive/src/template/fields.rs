//! The fields of a variant, as a message or a display can name them.

use proc_macro2::TokenStream;

use super::Reader;
use super::arguments::mentions;
use crate::input::{Field, Variant};

/// The fields of a variant, and who is to read them.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    pub(crate) reader: Reader,
    pub(crate) variant: &'a Variant<'a>,
}

impl<'a> Fields<'a> {
    /// Whether a field is a source, in a text for clients that it is not marked for.
    pub(super) fn is_hidden(self, field: &Field<'_>) -> bool {
        self.reader != Reader::Log && self.variant.is_source(field) && !field.settings.expose
    }

    /// Lists the fields that can be named.
    pub(crate) fn visible(self) -> impl Iterator<Item = &'a Field<'a>> {
        self.variant.fields.iter().filter(move |field| !self.is_hidden(field))
    }

    /// Whether an expression names nothing but what is in scope.
    pub(super) fn allow(self, expression: &TokenStream) -> bool {
        mentions(expression.clone()).iter().all(|mention| {
            let field = self.variant.local(&mention.name);
            mention.name != "self" && field.is_none_or(|field| !self.is_hidden(field))
        })
    }
}
