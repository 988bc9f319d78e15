//! What clients may read: the questions that stand before the values of a message.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::Generics;

use super::message::binding;
use crate::hygiene::{at, krate_at};
use crate::input::Field;
use crate::template::{Operand, Template, Value, in_order};
use crate::types::{familiar, mentions_parameter};

/// The questions that a declaration has asked of types, by their texts, and of constants.
pub(super) type Asked = HashSet<(&'static str, String)>;

/// The questions that a template asks; by default none.
#[derive(Default)]
pub(super) struct Checks {
    /// The fields that are asked first, by their index, and what: those whose answer decides
    /// whether more is asked.
    first: Vec<(usize, &'static str)>,
    fields: Vec<usize>,
    arguments: Vec<usize>,
    constants: Vec<String>,
}

impl Checks {
    /// Returns what is asked before clients see the values; types like `u64` and constants once.
    pub(super) fn new(template: &Template<'_>, generics: &Generics, asked: &mut Asked) -> Self {
        let mut checks = Self::default();
        checks.ask_fields(template, generics, asked);
        for value in template.values() {
            match &value.operand {
                Operand::Argument(index) if !is_vouched_for(*index, template) => {
                    checks.arguments.push(*index);
                }
                Operand::Constant(name) if asked.insert(("constant", name.to_string())) => {
                    checks.constants.push(name.to_string());
                }
                _ => {}
            }
        }
        checks
    }

    /// Asks of the fields that are shown, and of those that arguments mention.
    fn ask_fields(&mut self, template: &Template<'_>, generics: &Generics, asked: &mut Asked) {
        let mut ask = |question, field: &Field<'_>| {
            field.settings.expose.is_none()
                && familiar(field.ty).is_none_or(|name| asked.insert((question, name)))
        };
        let shown: Vec<_> =
            template.values().iter().filter_map(|value| value.operand.field()).collect();
        let mentioned: Vec<_> = template.mentioned().into_iter().map(|it| it.field).collect();
        let is_in = |fields: &[&Field<'_>], index| fields.iter().any(|field| field.index == index);
        for field in in_order(shown.iter().chain(&mentioned).copied()) {
            let index = field.index;
            let is_asked = is_in(&shown, index) && ask("Field", field);
            if is_asked {
                self.fields.push(index);
            }
            if is_asked && mentions_parameter(field.ty, generics) {
                self.first.push((index, "Generic"));
            } else if is_in(&mentioned, index) && ask("Named", field) {
                self.first.push((index, "Named"));
            }
        }
    }

    /// Returns the statements that ask first.
    pub(super) fn first(&self, template: &Template<'_>, krate: &TokenStream) -> Vec<TokenStream> {
        let first = self.first.iter();
        first
            .map(|(index, question)| {
                let span = at(span_of(*index, template));
                let krate = krate_at(krate, span);
                let (answer, field) = (answer(*index, span), binding(*index, span));
                let question = Ident::new(question, span);
                quote_spanned!(span=> let #answer = (&#krate::needs::#question(#field)).for_clients();)
            })
            .collect()
    }

    /// Returns the expression that asks of a value, and is it; `None` if nothing is asked.
    pub(super) fn ask(
        &self,
        value: &Value<'_>,
        template: &Template<'_>,
        operand: &TokenStream,
        krate: &TokenStream,
    ) -> Option<TokenStream> {
        let at = at(value.at);
        let (question, named): (_, Vec<usize>) = match &value.operand {
            Operand::Field(field) if self.fields.contains(&field.index) => {
                ("Field", vec![field.index])
            }
            Operand::Argument(index) if self.arguments.contains(index) => {
                ("Value", template.mentioned_by(*index).map(|field| field.index).collect())
            }
            Operand::Constant(name) if self.constants.contains(&name.to_string()) => {
                ("Value", Vec::new())
            }
            _ => return None,
        };
        let (question, krate) = (Ident::new(question, at), krate_at(krate, at));
        let mut asked = quote_spanned!(at=> #krate::needs::#question(#operand));
        for (index, _) in self.first.iter().filter(|(index, _)| named.contains(index)) {
            let answer = answer(*index, at);
            asked = quote_spanned!(at=> #answer.then(#asked));
        }
        Some(quote_spanned!(at=> (&#asked).for_clients()))
    }
}

/// Returns the imports by which the questions are answered.
pub(super) fn questions(krate: &TokenStream) -> TokenStream {
    hygienic! {
        use #krate::__private::{NotShown as _, ShownAsPath as _};
        use #krate::needs::{
            ErrorInField as _, ErrorInValue as _, FormatArgsInValue as _, Nameable as _,
            PathInField as _, PathInValue as _, Unknown as _,
        };
    }
}

/// Whether an argument mentions exposed fields, and no other.
fn is_vouched_for(argument: usize, template: &Template<'_>) -> bool {
    let mut mentioned = template.mentioned_by(argument).peekable();
    mentioned.peek().is_some() && mentioned.all(|field| field.settings.expose.is_some())
}

/// Returns where the text names a field: at its token, or at the literal.
fn span_of(field: usize, template: &Template<'_>) -> Span {
    let token = template.mentioned().into_iter().find(|it| it.field.index == field);
    token.map_or_else(|| template.literal.span(), |it| it.token.span())
}

/// Returns the name of the answer to what is asked of a field first.
fn answer(field: usize, span: Span) -> Ident {
    format_ident!("answer_{field}", span = span)
}
