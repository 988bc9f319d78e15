//! How patterns and expressions name a variant.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::hygiene::unlinted;
use crate::model::{Model, Variant};

/// `Self` or `Enum::Variant`, which the compiler finds sooner than `Self::Variant`, and what may
/// follow.
///
/// It adds its tokens to those that are there, because a stream of its own for each would cost a
/// large enum more than all that it declares.
pub(super) struct Path<'m> {
    names: Option<(&'m Ident, Ident)>,
    fields: Option<Group>,
}

impl Model<'_> {
    /// Returns `Self` or `Enum::Variant`.
    pub(super) fn path(&self, variant: &Variant<'_>) -> Path<'_> {
        let names = self.is_enum.then(|| (&self.frame.unlinted, unlinted(variant.input.ident)));
        Path { names, fields: None }
    }

    /// Returns the pattern `Enum::Variant`, `Enum::Variant(..)` or `Enum::Variant { .. }`.
    pub(super) fn any_of(&self, variant: &Variant<'_>) -> Path<'_> {
        self.path(variant).with(self.delimiter(variant), &hygienic!(..))
    }

    /// Returns the value of a variant without fields.
    pub(super) fn value_of(&self, variant: &Variant<'_>) -> Path<'_> {
        let delimiter = self.delimiter(variant).map(|_| Delimiter::Brace);
        self.path(variant).with(delimiter, &TokenStream::new())
    }

    /// Returns what stands around fields in patterns; `None` if nothing need stand there.
    fn delimiter(&self, variant: &Variant<'_>) -> Option<Delimiter> {
        if variant.input.is_tuple {
            Some(Delimiter::Parenthesis)
        } else {
            (!self.is_enum || variant.input.is_braced).then_some(Delimiter::Brace)
        }
    }
}

impl Path<'_> {
    fn with(self, delimiter: Option<Delimiter>, fields: &TokenStream) -> Self {
        let group = |delimiter| {
            let mut group = Group::new(delimiter, fields.clone());
            group.set_span(Span::mixed_site());
            group
        };
        Self { fields: delimiter.map(group), ..self }
    }
}

impl ToTokens for Path<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let colon = |spacing| {
            let mut colon = Punct::new(':', spacing);
            colon.set_span(Span::mixed_site());
            TokenTree::Punct(colon)
        };
        match &self.names {
            Some((ty, variant)) => tokens.extend([
                TokenTree::Ident((*ty).clone()),
                colon(Spacing::Joint),
                colon(Spacing::Alone),
                TokenTree::Ident(variant.clone()),
            ]),
            None => tokens.extend([TokenTree::Ident(Ident::new("Self", Span::mixed_site()))]),
        }
        tokens.extend(self.fields.clone().map(TokenTree::Group));
    }
}
