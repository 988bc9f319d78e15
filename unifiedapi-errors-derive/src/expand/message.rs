//! How a text is written: the pattern that binds the fields it shows, and the expression with the
//! values in the places of its placeholders.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::LitStr;

use super::bounds::Bounds;
use super::checks::Checks;
use crate::hygiene::{at, krate_at};
use crate::input::Field;
use crate::model::{Model, Variant};
use crate::template::{Operand, Reader, Template, Value};
use crate::types::is_common;

/// Returns the arm that writes a variant's text to `target`.
pub(super) fn arm(
    model: &Model<'_>,
    variant: &Variant<'_>,
    template: &Template<'_>,
    checks: &Checks,
    target: &TokenStream,
) -> TokenStream {
    let path = model.path(variant);
    let pattern = pattern(&template.shown_fields());
    let write = write(template, checks, &model.frame.krate, target);
    let Some(inner) = template.inner_message() else {
        return hygienic!(#path #pattern => #write,);
    };
    let inner = binding(inner.index, Span::mixed_site());
    let delegate = super::delegates::delegate_of(variant, model);
    hygienic!(#path #pattern => {
        let #inner = &#delegate.message(#inner);
        #write
    })
}

/// Returns the fields of the pattern that binds what is shown: `{ id: field_0, .. }`.
pub(super) fn pattern(shown: &[&Field<'_>]) -> TokenStream {
    let members = shown.iter().map(|field| &field.member);
    let bindings = shown.iter().map(|field| binding(field.index, Span::mixed_site()));
    hygienic!({ #(#members: #bindings,)* .. })
}

/// Returns the expression that writes a text to `target`, after these checks.
pub(super) fn write(
    template: &Template<'_>,
    checks: &Checks,
    krate: &TokenStream,
    target: &TokenStream,
) -> TokenStream {
    let first = checks.first(template, krate);
    let values = template.values().iter().map(|it| value(it, template, checks, krate));
    let write = hygienic!(#target.write(&[#(#values),*]));
    let arguments: Vec<_> = template.arguments().collect();
    if arguments.is_empty() {
        return if first.is_empty() { write } else { hygienic!({ #(#first)* #write }) };
    }
    let names = arguments.iter().map(|given| argument(given.index, Span::mixed_site()));
    let expressions = arguments.iter().map(|given| &given.expression);
    let rebound = template.mentioned().into_iter().map(|mentioned| {
        let token = &mentioned.token;
        let binding = binding(mentioned.field.index, Span::mixed_site());
        // The text inside a nested macro may mention a field that the macro does not use.
        let allow = (!is_snake_case(token)).then(|| hygienic!(#[allow(non_snake_case)]));
        hygienic!(#allow let #token = #binding; let _ = #token;)
    });
    hygienic!({
        #(#first)*
        #(#rebound)*
        #krate::__arguments!([#(#names)*] [#(#expressions),*] #write)
    })
}

/// Returns an expression of type `&dyn Display` for one placeholder.
fn value(
    value: &Value<'_>,
    template: &Template<'_>,
    checks: &Checks,
    krate: &TokenStream,
) -> TokenStream {
    let span = at(value.at);
    let plain = operand(&value.operand, template, span);
    let asked = checks.ask(value, template, &plain, krate);
    if value.is_plain() {
        if let Some(asked) = asked {
            return quote_spanned!(span=> &#asked);
        }
        return match value.operand.field().filter(|field| !is_common(field.ty)) {
            // Paths print too: in a display, or exposed.
            Some(_) => {
                let krate = krate_at(krate, span);
                quote_spanned!(span=> &(&#krate::__private::Shown(#plain)).shown())
            }
            None => plain,
        };
    }
    let shown = if value.trait_name() == Some("Pointer") {
        // The pointer, not where it is kept; what the question is answered with points nowhere.
        let asked = asked.map(|asked| quote_spanned!(span=> let _ = #asked;));
        quote_spanned!(span=> *{ #asked #plain })
    } else {
        asked.unwrap_or(plain)
    };
    let (placeholder, counts) = value.placeholder();
    // Nobody need ask of a count what it is: the compiler says that it is a `usize`.
    let counts = counts.into_iter().map(|count| operand(count, template, literal(template)));
    let (format, krate) = (LitStr::new(&placeholder, span), krate_at(krate, span));
    quote_spanned!(span=> &#krate::__private::format_args!(#format, #shown #(, *#counts)*))
}

/// Returns an expression of a reference type.
fn operand(operand: &Operand<'_>, template: &Template<'_>, span: Span) -> TokenStream {
    match operand {
        Operand::Field(field) | Operand::InnerMessage(field) => {
            binding(field.index, span).to_token_stream()
        }
        Operand::Argument(index) => argument(*index, span).to_token_stream(),
        Operand::Constant(name) => quote_spanned!(literal(template)=> &#name),
    }
}

/// Returns where errors about what is shown belong: at the literal.
fn literal(template: &Template<'_>) -> Span {
    at(template.literal.span())
}

/// Adds the bounds that the placeholders ask of type parameters where `reader` reads them.
pub(super) fn add_bounds(
    template: &Template<'_>,
    reader: Reader,
    model: &Model<'_>,
    bounds: &mut Bounds,
) {
    let krate = &model.frame.krate;
    for value in template.values() {
        let field = value.operand.field();
        let Some(field) = field.filter(|field| model.depends_on_parameters(field.ty)) else {
            continue;
        };
        if let Some(name) = value.trait_name().filter(|name| !model.implements(name, field.ty)) {
            let name = Ident::new(name, Span::mixed_site());
            bounds.add(field.ty, &hygienic!(#krate::__private::fmt::#name));
        }
        if reader != Reader::Log && field.settings.expose.is_none() {
            bounds.add(field.ty, &hygienic!(#krate::ClientSafe));
        }
    }
}

/// Whether a name is written as variables are.
fn is_snake_case(name: &Ident) -> bool {
    !name.to_string().contains(char::is_uppercase)
}

/// Returns the name that a field is bound by.
pub(super) fn binding(field: usize, span: Span) -> Ident {
    format_ident!("field_{field}", span = span)
}

fn argument(index: usize, span: Span) -> Ident {
    format_ident!("argument_{index}", span = span)
}
