//! Expansion: one file for each generated impl.

use proc_macro2::TokenStream;

use self::bounds::Bounds;
use crate::hygiene::unlinted;
use crate::model::{Frame, Model, Variant};

mod bounds;
mod checks;
mod codes;
mod declared;
mod delegates;
mod display;
mod error;
mod from;
mod headers;
mod inert;
mod inner_codes;
mod members;
mod message;
mod responses;
mod serialize;
mod slots;
mod table;
mod values;

pub(crate) use self::inert::expand as inert;

/// Returns all impls of a type, in a scope of their own.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let table = table::expand(model);
    let envelope = declared::envelope(model);
    let checks = members::checks(model);
    let impls = [
        Some(declared::expand(model)),
        Some(delegates::expand(model)),
        display::expand(model),
        error::expand(model),
        from::expand(model),
        serialize::expand(model),
        Some(responses::expand(&model.frame)),
        codes::expand(model),
    ];
    let code_enum = codes::declaration(model);
    let impls = model.frame.scope(&hygienic!(#table #envelope #checks #(#impls)*));
    hygienic!(#code_enum #impls)
}

/// Returns an impl of a trait of the runtime crate that is nobody's business: documentation of the
/// user's crate leaves it out.
pub(crate) fn undocumented(implementation: &TokenStream) -> TokenStream {
    hygienic!(#[doc(hidden)] #implementation)
}

impl Frame<'_> {
    /// Returns items in a scope of their own, in which the lints are silent that the user silences.
    ///
    /// The items repeat the user's types, so that what a lint says of these it would say there
    /// again.
    fn scope(&self, items: &TokenStream) -> TokenStream {
        let silenced = &self.silenced;
        hygienic! {
            #(#[allow(#silenced)])*
            const _: () = { #items };
        }
    }

    /// Returns `impl Trait for Type` with its attributes, generics and bounds.
    fn implement(
        &self,
        trait_path: &TokenStream,
        bounds: &Bounds,
        items: &TokenStream,
    ) -> TokenStream {
        let (impl_generics, ty_generics, _) = self.generics.split_for_impl();
        let where_clause = bounds.where_clause(self.generics);
        let ident = &self.unlinted;
        hygienic! {
            #[automatically_derived]
            impl #impl_generics #trait_path for #ident #ty_generics #where_clause { #items }
        }
    }
}

impl Model<'_> {
    /// Returns `Self` or `Enum::Variant`, which the compiler finds sooner than `Self::Variant`.
    fn path(&self, variant: &Variant<'_>) -> TokenStream {
        if !self.is_enum {
            return hygienic!(Self);
        }
        let (ty, ident) = (&self.frame.unlinted, unlinted(variant.input.ident));
        hygienic!(#ty::#ident)
    }

    /// Returns `Enum::Variant`, `Enum::Variant(..)` or `Enum::Variant { .. }`.
    fn any_of(&self, variant: &Variant<'_>) -> TokenStream {
        let path = self.path(variant);
        if self.is_unit(variant) {
            path
        } else if variant.input.is_tuple {
            hygienic!(#path(..))
        } else {
            hygienic!(#path { .. })
        }
    }

    fn is_unit(&self, variant: &Variant<'_>) -> bool {
        self.is_enum && !variant.input.is_tuple && !variant.input.is_braced
    }

    /// Returns a `match` on `self`; variants without an arm answer `otherwise`.
    fn match_self(&self, arms: &[TokenStream], otherwise: &TokenStream) -> TokenStream {
        if self.variants.is_empty() {
            return hygienic!(match *self {});
        }
        if arms.is_empty() {
            return otherwise.clone();
        }
        let rest = (arms.len() < self.variants.len()).then(|| hygienic!(_ => #otherwise,));
        hygienic!(match self { #(#arms)* #rest })
    }
    /// Returns such a `match`; `None` if there are no arms, so that a default method will do.
    fn match_some(&self, arms: &[TokenStream], otherwise: &TokenStream) -> Option<TokenStream> {
        (!arms.is_empty()).then(|| self.match_self(arms, otherwise))
    }
}
