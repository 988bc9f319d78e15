//! Expansion: one file for each generated impl.

use proc_macro2::{Ident, TokenStream};

use self::bounds::Bounds;
use crate::attr::Place;
use crate::hygiene::unlinted;
use crate::input::Input;
use crate::model::{Model, Variant};

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
mod message;
mod responses;
mod serialize;
mod slots;
mod table;

pub(crate) use self::inert::expand as inert;

/// Returns all impls of a type, in a scope of their own.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let table = table::expand(model);
    let impls = [
        Some(declared::expand(model)),
        Some(delegates::expand(model)),
        display::expand(model),
        error::expand(model),
        from::expand(model),
        serialize::expand(model),
        Some(responses::expand(&model.krate, &model.manual, model.ident, model.generics)),
        codes::expand(model),
    ];
    let code_enum = codes::declaration(model);
    let impls = scope(model.input, &hygienic!(#table #(#impls)*));
    hygienic!(#code_enum #impls)
}

/// Returns items in a scope of their own, in which the lints are silent that the user silences.
///
/// The items repeat the user's types, so that what a lint says of these it would say there again.
pub(crate) fn scope(input: &Input<'_>, items: &TokenStream) -> TokenStream {
    // A struct's own are those of its variant.
    let on_type = if input.place == Place::Enum { input.attributes } else { &[] };
    let on_variants = input.variants.iter().flat_map(|variant| {
        let on_fields = variant.fields.iter().flat_map(|field| field.attributes);
        variant.attributes.iter().chain(on_fields)
    });
    let silenced = on_type.iter().chain(on_variants).filter_map(|attribute| {
        let levels = ["allow", "expect", "warn"];
        let is_silent = levels.iter().any(|level| attribute.path().is_ident(level));
        let lints = &attribute.meta.require_list().ok().filter(|_| is_silent)?.tokens;
        Some(hygienic!(#[allow(#lints)]))
    });
    hygienic! {
        #(#silenced)*
        const _: () = { #items };
    }
}

/// Returns `impl Trait for Type` with its attributes, generics and bounds.
pub(crate) fn implement(
    ident: &Ident,
    generics: &syn::Generics,
    trait_path: &TokenStream,
    bounds: &Bounds,
    items: &TokenStream,
) -> TokenStream {
    let (impl_generics, ty_generics, _) = generics.split_for_impl();
    let where_clause = bounds.where_clause(generics);
    let ident = unlinted(ident);
    hygienic! {
        #[automatically_derived]
        impl #impl_generics #trait_path for #ident #ty_generics #where_clause { #items }
    }
}

/// Returns an impl of a trait of the runtime crate that is nobody's business: documentation of the
/// user's crate leaves it out.
pub(crate) fn undocumented(implementation: &TokenStream) -> TokenStream {
    hygienic!(#[doc(hidden)] #implementation)
}

impl Model<'_> {
    fn implement(
        &self,
        trait_path: &TokenStream,
        bounds: &Bounds,
        items: &TokenStream,
    ) -> TokenStream {
        implement(self.ident, self.generics, trait_path, bounds, items)
    }

    /// Returns `Self` or `Self::Variant`.
    fn path(&self, variant: &Variant<'_>) -> TokenStream {
        if !self.is_enum {
            return hygienic!(Self);
        }
        let ident = unlinted(variant.input.ident);
        hygienic!(Self::#ident)
    }

    /// Returns `Self::Variant`, `Self::Variant(..)` or `Self::Variant { .. }`.
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
}
