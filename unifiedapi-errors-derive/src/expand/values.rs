//! The values back: variants all of whose fields are members, from what clients received.

use proc_macro2::{Literal, TokenStream};
use syn::{Generics, Type};

use crate::model::{Model, Variant};
use crate::types::{borrows, is_unsized, mentions_parameter, mentions_self, with_static_lifetimes};

/// Returns `fn from_members`, if a variant can be built from its members; the runtime crate decides
/// whether it is wanted.
pub(super) fn from_members(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let arms: Vec<_> = model
        .rows()
        .filter(|(_, variant)| comes_back(variant, model.frame.generics))
        .map(|(row, variant)| {
            let (row, path) = (Literal::u16_unsuffixed(row), model.path(variant));
            let names = variant.input.fields.iter().map(|field| &field.member);
            hygienic! {
                #row => #krate::__private::Option::Some(#path { #(#names: members.read()?),* }),
            }
        })
        .collect();
    (!arms.is_empty()).then(|| {
        hygienic! {
            #krate::__from_members! {
                fn from_members(
                    row: #krate::__private::RowIndex,
                    members: &mut #krate::__private::MemberReader<'_>,
                ) -> #krate::__private::Option<Self> {
                    match row {
                        #(#arms)*
                        _ => #krate::__private::Option::None,
                    }
                }
            }
        }
    })
}

/// Whether a value of a variant can be built from its members alone.
fn comes_back(variant: &Variant<'_>, generics: &Generics) -> bool {
    let fields = &variant.input.fields;
    let Some(declared) = variant.declared() else { return false };
    !fields.is_empty()
        && declared.members.len() == fields.len()
        && fields.iter().all(|field| {
            let ty = field.ty;
            is_readable(ty, generics) && !borrows(ty) && !is_unsized(ty)
        })
}

/// Whether values of a type can be read, as far as its text tells: it stays the same type where
/// parameters differ.
fn is_readable(ty: &Type, generics: &Generics) -> bool {
    let is_generic =
        generics.lifetimes().next().is_some() || generics.type_params().next().is_some();
    !(mentions_parameter(ty, generics) || is_generic && mentions_self(ty))
}

/// Returns the type whose values clients read, in brackets; nothing in them where there is none.
pub(super) fn readable(ty: &Type, generics: &Generics) -> TokenStream {
    let ty = is_readable(ty, generics).then(|| with_static_lifetimes(ty));
    hygienic!([#ty])
}
