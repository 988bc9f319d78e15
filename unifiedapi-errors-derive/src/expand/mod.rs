//! Expansion: one file for each generated impl.

use proc_macro2::TokenStream;

use self::bounds::Bounds;
use crate::model::{Frame, Model};

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
mod path;
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
    /// Returns a `match` on `self`; variants without an arm answer `otherwise`.
    fn match_self(&self, arms: &[TokenStream], otherwise: &TokenStream) -> TokenStream {
        self.match_arms(arms.len(), &hygienic!(#(#arms)*), otherwise)
    }

    /// Returns the same of arms that stand in one stream.
    fn match_arms(&self, count: usize, arms: &TokenStream, otherwise: &TokenStream) -> TokenStream {
        if self.variants.is_empty() {
            return hygienic!(match *self {});
        }
        if count == 0 {
            return otherwise.clone();
        }
        let rest = (count < self.variants.len()).then(|| hygienic!(_ => #otherwise,));
        hygienic!(match self { #arms #rest })
    }

    /// Returns such a `match`; `None` if there are no arms, so that a default method will do.
    fn match_some(&self, arms: &[TokenStream], otherwise: &TokenStream) -> Option<TokenStream> {
        (!arms.is_empty()).then(|| self.match_self(arms, otherwise))
    }
}
