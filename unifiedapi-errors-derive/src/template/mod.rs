//! Messages and displays: from a format string to what it shows of which field.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::LitStr;

use crate::attr::value::{Format, Text};
use crate::diag::Diagnostics;
use crate::expand::krate_at;
use crate::familiar::is_common;
use crate::generics::Bounds;
use crate::input::{Field, Variant};
use crate::model::Model;

mod arguments;
mod checks;
mod cursor;
mod expression;
mod fields;
mod grammar;
mod groups;
mod instead;
mod pattern;
mod resolve;
#[cfg(test)]
mod tests;
mod unreadable;
mod walk;

pub(crate) use self::fields::Fields;
pub(crate) use self::instead::report_no_format;

use self::arguments::Given;
pub(crate) use self::checks::{Asked, Checks};
pub(crate) use self::grammar::Parsed;
use self::grammar::Spec;
pub(crate) use self::resolve::resolve;

/// Who reads the text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Clients: no source error may reach them.
    Client,
    /// Clients too, in the value of a header.
    Header,
    /// Logs.
    Log,
}

impl Reader {
    fn key(self) -> &'static str {
        match self {
            Self::Client => "message",
            Self::Header => "header",
            Self::Log => "display",
        }
    }
}

/// A valid format string.
pub(crate) struct Template {
    pub(crate) literal: Text,
    /// The text as it is shown, if there are no placeholders.
    pub(crate) fixed: Option<String>,
    values: Vec<Value>,
    given: Vec<Given>,
    /// For each argument the fields that it mentions, with the token to bind.
    mentioned: Vec<Vec<(usize, Ident)>>,
}

/// What stands in the place of one placeholder.
struct Value {
    operand: Operand,
    /// Where errors about it belong: at the argument that it is, or at the literal.
    at: Span,
    spec: Spec,
    /// What the spec refers to, by the position that it is given in `format_args!`.
    width: Option<Operand>,
    precision: Option<Operand>,
}

/// Where a value comes from.
#[derive(Clone)]
enum Operand {
    /// A field, be it named by a placeholder or by an argument that is nothing else.
    Field(usize),
    Argument(usize),
    Constant(Ident),
}

/// Takes a format string apart; `example` is a field that it may name, for help.
pub(crate) fn parse(
    literal: &Text,
    reader: Reader,
    example: Option<&Field<'_>>,
    diagnostics: &mut Diagnostics,
) -> Option<Parsed> {
    let example = example.map_or("id", |field| &field.name);
    let takes_arguments = reader != Reader::Header;
    let parsed = grammar::parse(literal.value(), example, takes_arguments);
    parsed.map_err(|(what, help)| diagnostics.error(literal, what, help)).ok()
}

impl Template {
    /// Reads a format string against the fields of its variant.
    pub(crate) fn read(
        format: Format,
        reader: Reader,
        variant: &Variant<'_>,
        sources: &[usize],
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let key = reader.key();
        let text = format.literal.value();
        if text.trim().is_empty() {
            let what = format!("a {key} cannot be empty");
            let help = if reader == Reader::Log {
                "remove `display`: logs then read the message"
            } else {
                "write a sentence that tells clients what is wrong"
            };
            diagnostics.error(&format.literal, what, help);
            return None;
        }
        let example = Fields { reader, variant, sources }.visible().next();
        let parsed = parse(&format.literal, reader, example, diagnostics)?;
        resolve(format, parsed, reader, variant, sources, diagnostics)
    }

    /// Returns every field that the text can show, in the order of their declaration.
    pub(crate) fn shown_fields(&self, fields: &[Field<'_>]) -> Vec<usize> {
        let mentioned = self.mentioned();
        let is_shown = |index: &usize| {
            self.operands().any(|operand| operand.field() == Some(*index))
                || mentioned.iter().any(|(mentioned, _)| mentioned == index)
        };
        (0..fields.len()).filter(is_shown).collect()
    }

    fn operands(&self) -> impl Iterator<Item = &Operand> {
        self.values.iter().flat_map(|value| {
            std::iter::once(&value.operand).chain(&value.width).chain(&value.precision)
        })
    }

    /// Adds the bounds that the placeholders ask of type parameters where `reader` reads them.
    pub(crate) fn add_bounds(
        &self,
        reader: Reader,
        model: &Model<'_>,
        fields: &[Field<'_>],
        bounds: &mut Bounds,
    ) {
        let krate = &model.krate;
        for value in &self.values {
            let field = value.operand.field().and_then(|index| fields.get(index));
            let Some(field) = field.filter(|field| model.depends_on_parameters(field.ty)) else {
                continue;
            };
            if let Some(name) =
                value.spec.trait_name().filter(|name| !model.implements(name, field.ty))
            {
                let name = Ident::new(name, Span::mixed_site());
                bounds.add(field.ty, &hygienic!(#krate::__private::fmt::#name));
            }
            if reader != Reader::Log && !field.is_exposed() {
                bounds.add(field.ty, &hygienic!(#krate::ClientSafe));
            }
        }
    }

    /// Returns the expression that writes the text to `template`, after these checks.
    pub(crate) fn write(
        &self,
        fields: &[Field<'_>],
        krate: &TokenStream,
        checks: &Checks,
        template: &TokenStream,
    ) -> TokenStream {
        let first = self.first_checks(krate, checks);
        let values = self.values.iter().map(|value| self.value(value, fields, krate, checks));
        let write = hygienic!(#template.write(&[#(#values),*]));
        let arguments: Vec<_> = self.arguments().collect();
        if arguments.is_empty() {
            return if first.is_empty() { write } else { hygienic!({ #(#first)* #write }) };
        }
        let names = arguments.iter().map(|(index, _)| argument(*index, Span::mixed_site()));
        let expressions = arguments.iter().map(|(_, given)| &given.expression);
        let rebound = self.mentioned().into_iter().map(|(index, token)| {
            let binding = binding(*index, Span::mixed_site());
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
        &self,
        value: &Value,
        fields: &[Field<'_>],
        krate: &TokenStream,
        checks: &Checks,
    ) -> TokenStream {
        let at = Span::mixed_site().located_at(value.at);
        let krate = &krate_at(krate, at);
        let plain = self.operand(&value.operand, at);
        let asked = self.ask(value, &plain, krate, checks);
        if value.spec.is_empty() {
            if let Some(asked) = asked {
                return quote::quote_spanned!(at=> &#asked);
            }
            let field = value.operand.field().and_then(|index| fields.get(index));
            return match field.filter(|field| !is_common(field.ty)) {
                // Paths print too: in a display, or exposed.
                Some(_) => quote::quote_spanned!(at=> &(&#krate::__private::Shown(#plain)).shown()),
                None => plain,
            };
        }
        let operand = asked.unwrap_or(plain);
        let mut format = format!("{{0:{}", value.spec.flags);
        let mut counts = Vec::new();
        for (operand, count, dot) in
            [(&value.width, &value.spec.width, ""), (&value.precision, &value.spec.precision, ".")]
        {
            match (operand, count) {
                (Some(operand), _) => {
                    // Nobody need ask of it what it is: the compiler says that it is a `usize`.
                    counts.push(self.operand(operand, self.span()));
                    format += &format!("{dot}{}$", counts.len());
                }
                (None, Some(grammar::Count::Literal(digits))) => {
                    format += &format!("{dot}{digits}");
                }
                (None, _) => {}
            }
        }
        format += &value.spec.kind;
        format.push('}');
        let format = LitStr::new(&format, at);
        quote::quote_spanned!(at=> &#krate::__private::format_args!(#format, #operand #(, *#counts)*))
    }

    /// Returns an expression of a reference type.
    fn operand(&self, operand: &Operand, at: Span) -> TokenStream {
        match operand {
            Operand::Field(index) => binding(*index, at).to_token_stream(),
            Operand::Argument(index) => argument(*index, at).to_token_stream(),
            Operand::Constant(name) => quote::quote_spanned!(self.span()=> &#name),
        }
    }

    /// Returns where errors about what is shown belong: at the literal.
    fn span(&self) -> Span {
        Span::mixed_site().located_at(self.literal.span())
    }
}

impl Operand {
    fn field(&self) -> Option<usize> {
        match self {
            Self::Field(index) => Some(*index),
            Self::Argument(_) | Self::Constant(_) => None,
        }
    }

    fn argument(&self) -> Option<usize> {
        match self {
            Self::Argument(index) => Some(*index),
            Self::Field(_) | Self::Constant(_) => None,
        }
    }
}

/// Returns the fields of the pattern that binds what is shown: `{ id: field_0, .. }`.
pub(crate) fn pattern(shown: &[usize], fields: &[Field<'_>]) -> TokenStream {
    let bindings = shown.iter().filter_map(|index| {
        let member = &fields.get(*index)?.member;
        let binding = binding(*index, Span::mixed_site());
        Some(hygienic!(#member: #binding,))
    });
    hygienic!({ #(#bindings)* .. })
}

/// Whether a name is written as variables are.
fn is_snake_case(name: &Ident) -> bool {
    !name.to_string().contains(char::is_uppercase)
}

/// Returns the name that a field is bound by.
fn binding(index: usize, span: Span) -> Ident {
    format_ident!("field_{index}", span = span)
}

fn argument(index: usize, span: Span) -> Ident {
    format_ident!("argument_{index}", span = span)
}
