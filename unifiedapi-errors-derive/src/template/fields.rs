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
        self.reader != Reader::Log
            && self.variant.is_source(field)
            && !self.variant.is_inner(field)
            && field.settings.expose.is_none()
    }

    /// Whether a field is an inner error, in a text for clients: they read its message, which is
    /// all of it that a placeholder shows.
    pub(super) fn is_inner(self, field: &Field<'_>) -> bool {
        self.reader != Reader::Log && self.variant.is_inner(field)
    }

    /// Whether an argument can name a field.
    pub(super) fn is_in_scope(self, field: &Field<'_>) -> bool {
        !self.is_hidden(field) && !self.is_inner(field)
    }

    /// Lists the fields that a placeholder can name.
    pub(crate) fn visible(self) -> impl Iterator<Item = &'a Field<'a>> {
        self.variant.fields.iter().filter(move |field| !self.is_hidden(field))
    }

    /// Whether an expression names nothing but what is in scope.
    pub(super) fn allow(self, expression: &TokenStream) -> bool {
        mentions(expression.clone()).iter().all(|mention| {
            let field = self.variant.local(&mention.name);
            mention.name != "self" && field.is_none_or(|field| self.is_in_scope(field))
        })
    }
}
