//! What clients may read: the questions that stand before the values of a message.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::format_ident;

use super::arguments::Given;
use super::{Operand, Template, Value, binding};
use crate::expand::krate_at;
use crate::familiar::familiar;
use crate::generics::mentions_parameter;
use crate::input::Field;

/// The questions that a declaration has asked of types, by their texts, and of constants.
pub(crate) type Asked = HashSet<(&'static str, String)>;

/// The questions that a template asks; by default none.
#[derive(Default)]
pub(crate) struct Checks {
    /// The fields that are asked first, and what: those whose answer decides whether more is asked.
    first: Vec<(usize, &'static str)>,
    fields: HashSet<usize>,
    arguments: HashSet<usize>,
    constants: HashSet<String>,
}

impl Template {
    /// The arguments that are evaluated, with their positions: those that are no field alone.
    pub(super) fn arguments(&self) -> impl Iterator<Item = (usize, &Given)> {
        let is_operand =
            |index: &usize| self.operands().any(|operand| operand.argument() == Some(*index));
        self.given.iter().enumerate().filter(move |(index, _)| is_operand(index))
    }

    /// The fields that these arguments mention, each once, with the token to bind.
    pub(super) fn mentioned(&self) -> Vec<&(usize, Ident)> {
        let mut mentioned: Vec<&(usize, Ident)> = Vec::new();
        for mention in self.arguments().flat_map(|(argument, _)| self.mentioned_by(argument)) {
            if mentioned.iter().all(|(field, _)| *field != mention.0) {
                mentioned.push(mention);
            }
        }
        mentioned
    }

    /// The fields that an argument mentions, with their tokens.
    fn mentioned_by(&self, argument: usize) -> &[(usize, Ident)] {
        self.mentioned.get(argument).map_or(&[], Vec::as_slice)
    }

    /// Returns what is asked before clients see the values; types like `u64` and constants once.
    pub(crate) fn checks(
        &self,
        fields: &[Field<'_>],
        generics: &syn::Generics,
        asked: &mut Asked,
    ) -> Checks {
        let mut checks = Checks::default();
        let mut ask = |question, field: &Field<'_>| {
            !field.is_exposed()
                && familiar(field.ty).is_none_or(|name| asked.insert((question, name)))
        };
        let mentioned = self.mentioned();
        for (index, field) in fields.iter().enumerate() {
            let is_shown = self.values.iter().any(|value| value.operand.field() == Some(index));
            let is_mentioned = mentioned.iter().any(|(mentioned, _)| *mentioned == index);
            let is_asked = is_shown && ask("Field", field);
            if is_asked {
                checks.fields.insert(index);
            }
            if is_asked && mentions_parameter(field.ty, generics) {
                checks.first.push((index, "Generic"));
            } else if is_mentioned && ask("Named", field) {
                checks.first.push((index, "Named"));
            }
        }
        for value in &self.values {
            match &value.operand {
                Operand::Argument(index) if !self.is_vouched_for(*index, fields) => {
                    checks.arguments.insert(*index);
                }
                Operand::Constant(name) if asked.insert(("constant", name.to_string())) => {
                    checks.constants.insert(name.to_string());
                }
                _ => {}
            }
        }
        checks
    }

    /// Whether an argument mentions exposed fields, and no other.
    fn is_vouched_for(&self, argument: usize, fields: &[Field<'_>]) -> bool {
        let mentioned = self.mentioned_by(argument);
        let exposed = |index: usize| fields.get(index).is_some_and(Field::is_exposed);
        !mentioned.is_empty() && mentioned.iter().all(|(index, _)| exposed(*index))
    }

    /// Returns the statements that ask first.
    pub(super) fn first_checks(&self, krate: &TokenStream, checks: &Checks) -> Vec<TokenStream> {
        let first = checks.first.iter();
        first
            .map(|(index, question)| {
                let span = Span::mixed_site().located_at(self.span_of(*index));
                let krate = krate_at(krate, span);
                let (answer, field) = (answer(*index, span), binding(*index, span));
                let question = Ident::new(question, span);
                quote::quote_spanned!(span=> let #answer = (&#krate::__private::#question(#field)).for_clients();)
            })
            .collect()
    }

    /// Returns the expression that asks of a value, and is it; `None` if nothing is asked.
    pub(super) fn ask(
        &self,
        value: &Value,
        operand: &TokenStream,
        krate: &TokenStream,
        checks: &Checks,
    ) -> Option<TokenStream> {
        let at = Span::mixed_site().located_at(value.at);
        let (question, named): (_, Vec<usize>) = match &value.operand {
            Operand::Field(index) if checks.fields.contains(index) => ("Field", vec![*index]),
            Operand::Argument(index) if checks.arguments.contains(index) => {
                ("Value", self.mentioned_by(*index).iter().map(|(field, _)| *field).collect())
            }
            Operand::Constant(name) if checks.constants.contains(&name.to_string()) => {
                ("Value", Vec::new())
            }
            _ => return None,
        };
        let question = Ident::new(question, at);
        let mut asked = quote::quote_spanned!(at=> #krate::__private::#question(#operand));
        for (index, _) in checks.first.iter().filter(|(index, _)| named.contains(index)) {
            let answer = answer(*index, at);
            asked = quote::quote_spanned!(at=> #answer.then(#asked));
        }
        Some(quote::quote_spanned!(at=> (&#asked).for_clients()))
    }

    /// Returns where the text names a field: at its token, or at the literal.
    fn span_of(&self, field: usize) -> Span {
        let token = self.mentioned().into_iter().find(|(index, _)| *index == field);
        token.map_or_else(|| self.literal.span(), |(_, token)| token.span())
    }
}

/// Returns the name of the answer to what is asked of a field first.
fn answer(field: usize, span: Span) -> Ident {
    format_ident!("answer_{field}", span = span)
}
