//! From a shape to Rust.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote_spanned};

use super::body::Body;
use super::head::Head;
use super::json::{Hole, Object, Part, Value};
use super::layout::{Piece, lay_out};
use crate::hygiene::unlinted;
use crate::model::Description;
use crate::validate::description_of;

/// Returns the struct and its shape.
pub(super) fn expand(head: &Head, body: &Body) -> TokenStream {
    let Head { krate, attributes, .. } = head;
    let name = head.name.to_string();
    let name = name.trim_start_matches("r#");
    let description = description(head).map(|text| hygienic!(description: #text,));
    let is_unified = attributes.is_unified.then(|| hygienic!(is_unified: true,));
    let media_type = attributes.media_type.as_ref().map(|text| hygienic!(media_type: #text,));
    let json = object(&body.root, krate);
    let layout = lay_out(&body.root);
    let layout = layout.iter().map(|piece| self::piece(piece, krate));
    let reserved = names("reserved", reserved(head, body));
    let placed = names("placed", body.placed.iter().map(|name| &**name));
    let shape = hygienic! {
        #krate::__private::Shape {
            name: #name,
            #description
            #is_unified
            #media_type
            json: #json,
            layout: &[#(#layout),*],
            #reserved
            #placed
            ..#krate::__private::Shape::EMPTY
        }
    };
    implement(head, &shape)
}

/// Returns a field with names, if there are any.
fn names<'a>(field: &str, names: impl Iterator<Item = &'a str>) -> Option<TokenStream> {
    let mut names = names.peekable();
    names.peek()?;
    let field = format_ident!("{field}", span = Span::mixed_site());
    Some(hygienic!(#field: &[#(#names),*],))
}

/// Returns the errors, and a struct for those who name it.
pub(super) fn inert(head: &Head, errors: &TokenStream) -> TokenStream {
    let krate = &head.krate;
    let item = implement(head, &hygienic!(#krate::__private::Shape::EMPTY));
    hygienic!(#errors #item)
}

fn implement(head: &Head, shape: &TokenStream) -> TokenStream {
    let Head { krate, attributes, visibility, name, .. } = head;
    let passed_on = &attributes.passed_on;
    let of_impls = attributes.of_impls();
    let this = unlinted(name);
    let items = hygienic! {
        const SHAPE: &'static #krate::__private::Shape = &__UNIFIED_SHAPE;
    };
    // Where another type is no envelope, the compiler shows the names of those that are.
    let implementation = quote_spanned! {name.span()=>
        #[doc(hidden)]
        #[automatically_derived]
        impl #krate::needs::Envelope for #this { #items }
    };
    hygienic! {
        #(#passed_on)*
        #[derive(#krate::__private::Clone, #krate::__private::Copy, #krate::__private::Debug)]
        #visibility struct #name;
        #(#of_impls)*
        const _: () = {
            static __UNIFIED_SHAPE: #krate::__private::Shape = #shape;
            #implementation
        };
    }
}

fn description(head: &Head) -> Option<TokenStream> {
    let krate = &head.krate;
    if let Some(text) = &head.attributes.description {
        return Some(hygienic!(#text));
    }
    match description_of(&head.attributes.passed_on.iter().collect::<Vec<_>>()) {
        Description::Text(text) if text.is_empty() => None,
        Description::Text(text) => Some(hygienic!(#text)),
        Description::Composed(lines) => {
            Some(hygienic!(#krate::__private::concat!(#(#lines, "\n"),*)))
        }
    }
}

/// Returns the names that members must not have; one that stands elsewhere may have any.
fn reserved<'a>(head: &'a Head, body: &'a Body) -> impl Iterator<Item = &'a str> {
    let hidden = head.attributes.reserved.iter().map(|name| &**name);
    let names = body.root.beside_members().into_iter().chain(hidden);
    names.filter(|name| !body.placed.iter().any(|placed| placed == name))
}

fn object(object: &Object, krate: &TokenStream) -> TokenStream {
    let members = object.members.iter().map(|(name, value)| {
        let value = self::value(value, krate);
        hygienic!((#name, #value))
    });
    let spread = object.spread;
    hygienic!(#krate::__private::Node::Object { members: &[#(#members),*], spread: #spread })
}

fn value(value: &Value, krate: &TokenStream) -> TokenStream {
    match value {
        Value::Object(inner) => object(inner, krate),
        Value::Array(values) => {
            let values = values.iter().map(|value| self::value(value, krate));
            hygienic!(#krate::__private::Node::Array(&[#(#values),*]))
        }
        Value::Text(parts) => {
            let parts = parts.iter().map(|part| match part {
                Part::Literal(text) => hygienic!(#krate::__private::TextPart::Literal(#text)),
                Part::Code => hygienic!(#krate::__private::TextPart::Code),
                Part::Status => hygienic!(#krate::__private::TextPart::Status),
            });
            hygienic!(#krate::__private::Node::Text(&[#(#parts),*]))
        }
        Value::Constant(json) => hygienic!(#krate::__private::Node::Constant(#json)),
        Value::Hole(hole) => {
            let hole = self::hole(hole, krate);
            hygienic!(#krate::__private::Node::Hole(#hole))
        }
    }
}

fn hole(hole: &Hole, krate: &TokenStream) -> TokenStream {
    let variant = match hole {
        Hole::Code => hygienic!(Code),
        Hole::Message => hygienic!(Message),
        Hole::Status => hygienic!(Status),
        Hole::Reason => hygienic!(Reason),
        Hole::Group => hygienic!(Group),
        Hole::RequestId => hygienic!(RequestId),
        Hole::Member(name) => hygienic!(Member(#name)),
        Hole::Members => hygienic!(Members),
    };
    hygienic!(#krate::__private::Hole::#variant)
}

fn piece(piece: &Piece, krate: &TokenStream) -> TokenStream {
    let variant = match piece {
        Piece::Text(json) => hygienic!(Text(#json)),
        Piece::Comma => hygienic!(Comma),
        Piece::Code => hygienic!(Code),
        Piece::Status => hygienic!(Status),
        Piece::Message => hygienic!(Message),
        Piece::Member(name) => hygienic!(Member(#name)),
        Piece::Optional(before, hole) => {
            let hole = self::hole(hole, krate);
            hygienic!(Optional(#before, #hole))
        }
        Piece::Spread => hygienic!(Spread),
    };
    hygienic!(#krate::__private::Piece::#variant)
}
