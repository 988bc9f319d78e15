//! `impl Declared`, from which the runtime crate derives `UnifiedError` and `Catalog`.

use proc_macro2::{Literal, TokenStream};
use syn::spanned::Spanned;

use super::bounds::Bounds;
use super::checks::{Asked, Checks, questions};
use super::{members, message, undocumented, values};
use crate::hygiene::{at, krate_at};
use crate::model::{Kind, Model, Variant};
use crate::template::Reader;
use crate::types::mentions_parameter;
use crate::wire::NO_LEVEL;

/// Returns the impl.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let krate = &model.frame.krate;
    let items = [
        Some(tree(model)),
        Some(row(model)),
        inner(model),
        context(model),
        write_message(model),
        members::write(model),
        super::headers::expand(model),
        retry_after(model),
        from_row(model),
        Some(values::expand(model)),
    ];
    let trait_path = hygienic!(#krate::__private::Declared);
    undocumented(&model.frame.implement(&trait_path, &bounds(model), &hygienic!(#(#items)*)))
}

/// What the message, headers, a transparent field and `retry_after` ask of type parameters.
pub(crate) fn bounds(model: &Model<'_>) -> Bounds {
    if model.frame.generics.params.is_empty() {
        return Bounds::default();
    }
    let krate = &model.frame.krate;
    let mut bounds = super::delegates::bounds(model);
    for variant in &model.variants {
        for template in variant.message().into_iter().chain(variant.filled_headers()) {
            message::add_bounds(template, Reader::Client, model, &mut bounds);
        }
        let Some(declared) = variant.declared() else { continue };
        for member in &declared.members {
            members::add_bounds(member.field.ty, model, &mut bounds);
        }
        let seconds = declared.retry_after.as_ref().map(|(field, _)| field);
        if let Some(field) =
            seconds.filter(|field| mentions_parameter(field.ty, model.frame.generics))
        {
            bounds.add(field.ty, &hygienic!(#krate::needs::RetryAfter));
        }
    }
    bounds
}

/// The shape of the body, in one place, so that a path to something else is one error.
pub(super) fn envelope(model: &Model<'_>) -> Option<TokenStream> {
    let path = model.envelope.as_ref()?;
    let span = at(path.span());
    let krate = krate_at(&model.frame.krate, span);
    Some(quote::quote_spanned! {span=>
        const __UNIFIED_ENVELOPE: &'static #krate::__private::Shape =
            <#path as #krate::needs::Envelope>::SHAPE;
    })
}

/// The own table and, at their places, those of the inner types.
fn tree(model: &Model<'_>) -> TokenStream {
    let krate = &model.frame.krate;
    let mut rows = 0_u16;
    let mut inner = Vec::new();
    for (number, variant) in model.numbered() {
        match variant.kind {
            Kind::Declared(_) => rows += 1,
            Kind::Transparent(_) => {
                let delegate = super::delegates::delegate(number, krate);
                let before = Literal::u16_unsuffixed(rows);
                inner.push(hygienic!((#before, #delegate.tree)));
            }
        }
    }
    let members = members::table(model);
    let levels = levels(model);
    let envelope = model.envelope.is_some().then(|| hygienic!(envelope: __UNIFIED_ENVELOPE,));
    hygienic! {
        const TREE: &'static #krate::__private::Tree =
            &#krate::__private::Tree {
                table: &__UNIFIED_TABLE,
                inner: &[#(#inner),*],
                #members
                #levels
                #envelope
                ..#krate::__private::Tree::EMPTY
            };
    }
}

/// The levels of the rows, if one is stated.
fn levels(model: &Model<'_>) -> Option<TokenStream> {
    let stated: Vec<_> = model
        .variants
        .iter()
        .filter_map(Variant::declared)
        .map(|declared| declared.level)
        .collect();
    if stated.iter().all(Option::is_none) {
        return None;
    }
    let letter = |level: Option<&str>| level.and_then(|level| level.bytes().next());
    let letters: Vec<u8> =
        stated.into_iter().map(|level| letter(level).unwrap_or(NO_LEVEL)).collect();
    let letters = Literal::byte_string(&letters);
    Some(hygienic!(levels: #letters,))
}

/// The one match from a value to its row.
fn row(model: &Model<'_>) -> TokenStream {
    let krate = &model.frame.krate;
    let (rows, patterns): (Vec<_>, Vec<_>) = model
        .rows()
        .map(|(row, variant)| (Literal::u16_unsuffixed(row), model.any_of(variant)))
        .unzip();
    let arms = hygienic!(#(#patterns => #rows,)*);
    let body = model.match_arms(rows.len(), &arms, &hygienic!(#krate::__private::DELEGATED));
    hygienic!(fn row(&self) -> #krate::__private::RowIndex { #body })
}

fn inner(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let arms =
        super::delegates::arms(model, |_| true, |delegate| hygienic!(#delegate.inner(inner)));
    let body = model.match_some(&arms, &hygienic!(#krate::__private::Option::None))?;
    Some(hygienic! {
        fn inner(&self) -> #krate::__private::Option<&dyn #krate::UnifiedError> { #body }
    })
}

/// The texts around the messages of inner errors.
fn context(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let transparent = model.variants.iter().filter(|variant| variant.transparent().is_some());
    let arms: Vec<_> = transparent
        .filter_map(|variant| {
            let text = variant.message()?.literal.value();
            let pattern = model.any_of(variant);
            Some(hygienic!(#pattern => #krate::__private::Option::Some(#text),))
        })
        .collect();
    let body = model.match_some(&arms, &hygienic!(#krate::__private::Option::None))?;
    Some(hygienic! {
        fn context(&self) -> #krate::__private::Option<&'static #krate::__private::primitive::str> {
            #body
        }
    })
}

fn write_message(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let mut asked = Asked::default();
    let arms: Vec<_> = model
        .variants
        .iter()
        .filter_map(|variant| {
            let text = variant.message()?;
            if text.fixed.is_some() {
                return None;
            }
            let checks = Checks::new(text, model.frame.generics, &mut asked);
            Some(message::arm(model, variant, text, &checks, &hygienic!(template)))
        })
        .collect();
    let body = model.match_some(&arms, &hygienic!(template.write(&[])))?;
    let questions = questions(krate);
    Some(hygienic! {
        fn write_message(&self, template: #krate::__private::Template<'_>) -> #krate::__private::FmtResult {
            #questions
            #body
        }
    })
}

fn retry_after(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let arms: Vec<_> = model
        .variants
        .iter()
        .filter_map(|variant| {
            let (field, name) = variant.declared()?.retry_after.as_ref()?;
            let member = &field.member;
            let path = model.path(variant);
            let krate = krate_at(krate, name.span());
            let seconds = quote::quote_spanned! {at(name.span())=>
                #krate::needs::RetryAfter::seconds(seconds)
            };
            Some(hygienic!(#path { #member: seconds, .. } => #seconds,))
        })
        .collect();
    let body = model.match_some(&arms, &hygienic!(#krate::__private::Option::None))?;
    Some(
        hygienic!(fn retry_after(&self) -> #krate::__private::Option<#krate::__private::Seconds> { #body }),
    )
}

/// Builds variants without fields. They are a constant, which release builds copy as it is; an array
/// costs the compiler less than a second `match`.
fn from_row(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let (rows, values): (Vec<u16>, Vec<_>) = model
        .rows()
        .filter(|(_, variant)| variant.input.fields.is_empty())
        .map(|(row, variant)| (row, model.value_of(variant)))
        .unzip();
    if values.is_empty() {
        return None;
    }
    let rows: Vec<u8> = rows.into_iter().flat_map(u16::to_le_bytes).collect();
    let rows = Literal::byte_string(&rows);
    Some(hygienic! {
        fn from_row(row: #krate::__private::RowIndex) -> #krate::__private::Option<Self> {
            #krate::__private::pick(#rows, const { [#(#values),*] }, row)
        }
    })
}
