//! The values back, from what clients received.

use proc_macro2::{Literal, TokenStream};
use syn::{Generics, Type};

use crate::model::{Model, Variant};
use crate::types::{borrows, is_unsized, mentions_parameter, mentions_self, with_static_lifetimes};

/// Returns the methods that build values, as far as there are variants that they can build; the
/// runtime crate decides whether those of members are wanted.
pub(super) fn expand(model: &Model<'_>) -> TokenStream {
    let krate = &model.frame.krate;
    let from_members =
        from_members(model).map(|method| hygienic!(#krate::__values_back! { #method }));
    let from_inner = from_inner(model);
    hygienic!(#from_members #from_inner)
}

/// Builds variants whose fields are all members.
fn from_members(model: &Model<'_>) -> Option<TokenStream> {
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
    })
}

/// Builds transparent variants.
fn from_inner(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    // What came from an inner error is rather that error alone than one with a text around it.
    let (with_text, alone): (Vec<_>, Vec<_>) = model
        .numbered()
        .filter(|(_, variant)| variant.input.fields.len() == 1)
        .partition(|(_, variant)| variant.message().is_some());
    let attempts: Vec<_> = alone
        .into_iter()
        .chain(with_text)
        .filter_map(|(number, variant)| {
            let member = &variant.transparent()?.member;
            let delegate = super::delegates::delegate(number, krate);
            let path = model.path(variant);
            Some(hygienic! {
                if let #krate::__private::Option::Some(inner) = #delegate.from_entry(entry, received) {
                    return #krate::__private::Option::Some(#path { #member: inner });
                }
            })
        })
        .collect();
    if attempts.is_empty() {
        return None;
    }
    Some(hygienic! {
        fn from_inner(
            entry: #krate::Entry,
            received: #krate::__private::ReceivedMembers<'_>,
        ) -> #krate::__private::Option<Self> {
            #(#attempts)*
            #krate::__private::Option::None
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
