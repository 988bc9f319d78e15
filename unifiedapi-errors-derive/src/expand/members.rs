//! What is said of members: their table, how they are written, and which names collide.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::bounds::Bounds;
use super::message::{binding, pattern};
use super::values::readable;
use crate::diag::Mistake;
use crate::hygiene::{at, krate_at};
use crate::input::Field;
use crate::model::{Declared, Example, Member, Model, Variant};
use crate::types::{
    inside_option, is_common, is_recursive, mentions_parameter, sent, ungroup,
    with_static_lifetimes,
};

/// Returns `fn write_members`, if a variant has members.
pub(super) fn write(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let arms: Vec<_> = declared(model)
        .filter(|(_, _, declared)| !declared.members.is_empty())
        .map(|(_, variant, Declared { members, .. })| {
            let path = model.path(variant);
            let fields: Vec<_> = members.iter().map(|member| member.field).collect();
            let pattern = pattern(&fields);
            let writes = fields.iter().map(|field| write_one(field, model));
            hygienic!(#path #pattern => { #(#writes)* })
        })
        .collect();
    let body = model.match_some(&arms, &hygienic!({}))?;
    let mut fields = declared(model).flat_map(|(_, _, declared)| &declared.members);
    let questions = fields.any(|member| !asked(member.field, model).is_empty()).then(|| {
        hygienic! {
            use #krate::needs::{
                DerivedErrorInMember as _, ErrorInMember as _, PathInMember as _, Sendable as _,
            };
        }
    });
    Some(hygienic! {
        fn write_members(&self, members: &mut #krate::__private::Members<'_>) {
            #questions
            #body
        }
    })
}

/// Returns the statements that write a field, if its type may be sent.
fn write_one(field: &Field<'_>, model: &Model<'_>) -> TokenStream {
    // Where a macro's user has written a type, not where the macro has it.
    let span = at(ungroup(field.ty).span());
    let value = binding(field.index, span);
    let answers = asked(field, model).into_iter().map(|ty| {
        let span = at(ty.span());
        let krate = krate_at(&model.frame.krate, span);
        quote_spanned! {span=>
            let #value = (&#krate::needs::Sent::<#ty>(#krate::__private::PhantomData))
                .for_clients()
                .send(#value);
        }
    });
    let answers: TokenStream = answers.collect();
    quote_spanned!(span=> #answers members.write(#value);)
}

/// Lists the types that have to be asked whether clients may get them.
fn asked<'a>(field: &Field<'a>, model: &Model<'_>) -> Vec<&'a Type> {
    if field.settings.expose.is_some() {
        return Vec::new();
    }
    let is_text = |ty: &Type| matches!(ty, Type::Path(path) if path.path.is_ident("str"));
    let is_open = |ty: &Type| {
        !is_common(ty)
            && !is_text(ty)
            && !mentions_parameter(ty, model.frame.generics)
            // The type that is declared is an error that goes out as its body.
            && !is_recursive(ty, model.frame.ident)
    };
    sent(field.ty).into_iter().filter(|ty| is_open(ty)).collect()
}

/// Adds the bounds that a member's type asks of type parameters.
pub(super) fn add_bounds(ty: &Type, model: &Model<'_>, bounds: &mut Bounds) {
    let krate = &model.frame.krate;
    if model.has_type_parameters() && is_recursive(ty, model.frame.ident) {
        // It is `Serialize` where it is an error.
        bounds.add(&hygienic!(Self), &hygienic!(#krate::__private::Error));
    } else if mentions_parameter(ty, model.frame.generics) {
        bounds.add(ty, &hygienic!(#krate::__private::Serialize));
    }
}

/// Returns what the tree says of members; nothing, if there are none.
pub(super) fn table(model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let mut table = Table::default();
    for (row, variant, declared) in declared(model) {
        for member in &declared.members {
            table.push(row, member, declared, model);
        }
        table.bodies.extend(body(row, variant, declared, model));
    }
    let Table { names, list, types, readable, examples, bodies, .. } = &table;
    if list.is_empty() && bodies.is_empty() {
        return None;
    }
    let list = Literal::byte_string(list);
    Some(hygienic! {
        members: &#krate::__private::MemberTable {
            names: #names,
            list: #list,
            types: &[#(#types),*],
            readers: #krate::__member_readers!(#(#readable)*),
            examples: &[#(#examples),*],
            bodies: &[#(#bodies),*],
        },
    })
}

/// Returns, for each member, the proof that the envelope has no such name beside the members.
pub(super) fn checks(model: &Model<'_>) -> Option<TokenStream> {
    model.envelope.as_ref()?;
    let krate = &model.frame.krate;
    let members = declared(model).flat_map(|(_, _, declared)| &declared.members);
    let checks = members.map(|Member { name, at: place, .. }| {
        let span = at(place.span());
        let krate = krate_at(krate, span);
        let text = Mistake::reserved(name).text();
        quote_spanned! {span=>
            const _: () = #krate::__private::check_member(__UNIFIED_ENVELOPE, #name, #text);
        }
    });
    Some(hygienic!(#(#checks)*))
}

/// The declared variants with their rows.
fn declared<'m, 'a>(
    model: &'m Model<'a>,
) -> impl Iterator<Item = (u16, &'m Variant<'a>, &'m Declared<'a>)> {
    model.rows().filter_map(|(row, variant)| Some((row, variant, variant.declared()?)))
}

/// The parts of the runtime crate's `MemberTable`, whose documentation says how they fit together.
#[derive(Default)]
struct Table {
    names: String,
    list: Vec<u8>,
    count: u16,
    types: Vec<TokenStream>,
    readable: Vec<TokenStream>,
    by_type: HashMap<String, u16>,
    examples: Vec<TokenStream>,
    bodies: Vec<TokenStream>,
}

impl Table {
    fn push(&mut self, row: u16, member: &Member<'_>, declared: &Declared<'_>, model: &Model<'_>) {
        self.names.push_str(&member.name);
        let ty = self.ty(member.field.ty, model);
        let end = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.list.extend(row.to_le_bytes());
        self.list.extend(ty.to_le_bytes());
        self.list.extend(end.to_le_bytes());
        if let Some(value) = example(declared, member.field, model) {
            let krate = &model.frame.krate;
            let index = Literal::u16_unsuffixed(self.count);
            self.examples.push(hygienic!((#index, || {
                use #krate::__private::NotSent as _;
                (&#krate::__private::ExampleOf(&#value)).shown()
            })));
        }
        self.count += 1;
    }

    /// Returns the index of a type; of one that depends on parameters, that of unknown types.
    fn ty(&mut self, ty: &Type, model: &Model<'_>) -> u16 {
        const UNKNOWN: u16 = u16::MAX;
        if mentions_parameter(ty, model.frame.generics) {
            return UNKNOWN;
        }
        let krate = &model.frame.krate;
        let next = u16::try_from(self.types.len()).unwrap_or(UNKNOWN);
        *self.by_type.entry(ty.to_token_stream().to_string()).or_insert_with(|| {
            self.readable.push(readable(ty, model.frame.generics));
            let ty = with_static_lifetimes(ty);
            self.types.push(hygienic!(#krate::__member_type!(#ty)));
            next
        })
    }
}

/// Returns the body of a row all of whose fields have examples.
fn body(
    row: u16,
    variant: &Variant<'_>,
    declared: &Declared<'_>,
    model: &Model<'_>,
) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    if variant.input.fields.is_empty()
        || declared.members.is_empty() && declared.message.fixed.is_some()
    {
        return None;
    }
    let is_fixed = |field: &Field<'_>| !mentions_parameter(field.ty, model.frame.generics);
    let values: Option<Vec<_>> = variant
        .input
        .fields
        .iter()
        .map(|field| {
            let value = example(declared, field, model).filter(|_| is_fixed(field))?;
            let name = &field.member;
            Some(hygienic!(#name: #value,))
        })
        .collect();
    let (row, path, values) = (Literal::u16_unsuffixed(row), model.path(variant), values?);
    Some(
        hygienic!((#row, |shape| #krate::__private::example_body::<Self>(&#path { #(#values)* }, shape))),
    )
}

/// Returns the example of a field as a value of its type; of a type that depends on parameters, as
/// it is written.
fn example(declared: &Declared<'_>, field: &Field<'_>, model: &Model<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let example = declared.example(field)?;
    if mentions_parameter(field.ty, model.frame.generics) {
        let (Example::Text(value) | Example::Literal(value) | Example::Value(value)) = example;
        return Some(hygienic!(#krate::__example!([] #value)));
    }
    let some = |value: TokenStream| match inside_option(field.ty) {
        Some(_) => hygienic!(#krate::__private::Option::Some(#value)),
        None => value,
    };
    let value = match example {
        Example::Text(text) => {
            let span = at(text.span());
            let krate = krate_at(krate, span);
            some(quote_spanned!(span=> #krate::needs::FromText::from_text(#text)))
        }
        Example::Literal(value) => some(value.clone()),
        Example::Value(value) => value.clone(),
    };
    // What is no value of the type is the compiler's to report, at the user's tokens.
    let ty = with_static_lifetimes(field.ty);
    Some(hygienic!(#krate::__example!([#ty] #value)))
}
