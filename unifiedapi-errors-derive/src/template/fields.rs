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
    /// Which of them are sources.
    pub(crate) sources: &'a [usize],
}

impl<'a> Fields<'a> {
    /// Whether a field is a source, in a text for clients that it is not marked for.
    pub(super) fn is_hidden(self, index: usize) -> bool {
        self.reader != Reader::Log
            && self.sources.contains(&index)
            && !self.variant.fields.get(index).is_some_and(Field::is_exposed)
    }

    /// Lists the fields that can be named.
    pub(crate) fn visible(self) -> impl Iterator<Item = &'a Field<'a>> {
        let fields = self.variant.fields.iter().enumerate();
        fields.filter(move |(index, _)| !self.is_hidden(*index)).map(|(_, field)| field)
    }

    /// Whether an expression names nothing but what is in scope.
    pub(super) fn allow(self, expression: &TokenStream) -> bool {
        mentions(expression.clone()).iter().all(|mention| {
            let index =
                self.variant.fields.iter().position(|field| field.local_name() == mention.name);
            mention.name != "self" && index.is_none_or(|index| !self.is_hidden(index))
        })
    }
}
