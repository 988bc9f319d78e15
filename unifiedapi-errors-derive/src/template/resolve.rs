//! Resolution: what each placeholder and each argument refers to.

use std::collections::HashSet;

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::ext::IdentExt;

use super::arguments::{self, Given, mentions};
use super::grammar::{Count, Parsed, Placeholder, Reference};
use super::mistakes::{inner_in_an_argument, inner_is_text, no_argument};
use super::{Argument, Fields, Mentioned, Operand, Template, Value};
use crate::attr::value::{Format, Text, is_constant};
use crate::diag::{Diagnostics, Mistake};
use crate::input::Field;

/// Resolves all names of a format string; reports each mistake.
pub(crate) fn resolve<'a>(
    format: Format,
    parsed: Parsed,
    fields: Fields<'a>,
    diagnostics: &mut Diagnostics,
) -> Option<Template<'a>> {
    let Format { literal, arguments } = format;
    let is_list = arguments.is_some();
    let given = arguments::valid(arguments.unwrap_or_default(), fields.reader, diagnostics)?;
    let mut resolver = Resolver {
        literal: &literal,
        used: vec![false; given.len()],
        positional: given.iter().filter(|argument| argument.name.is_none()).count(),
        given: &given,
        is_list,
        next: 0,
        fields,
        diagnostics,
        valid: true,
    };
    let fixed = parsed.placeholders.is_empty().then_some(parsed.text);
    let values: Vec<_> = parsed
        .placeholders
        .into_iter()
        .filter_map(|placeholder| resolver.value(placeholder))
        .collect();
    resolver.check_all_used();
    resolver.check_self();
    let mentioned = resolver.mentioned();
    if !resolver.valid {
        return None;
    }
    let arguments = given.into_iter().zip(mentioned).enumerate();
    let arguments = arguments.map(|(index, (given, mentioned))| Argument {
        index,
        expression: given.expression,
        mentioned,
    });
    let (cuts, arguments) = (parsed.cuts, arguments.collect());
    Some(Template { literal, fixed, cuts, values, arguments })
}

struct Resolver<'a, 'd> {
    literal: &'d Text,
    given: &'d [Given],
    used: Vec<bool>,
    /// How many arguments have no name; they come first.
    positional: usize,
    is_list: bool,
    /// The next argument for `{}`.
    next: usize,
    fields: Fields<'a>,
    diagnostics: &'d mut Diagnostics,
    valid: bool,
}

impl<'a> Resolver<'a, '_> {
    fn report(&mut self, at: impl ToTokens, mistake: &Mistake) {
        self.valid = false;
        self.diagnostics.report(at, mistake);
    }

    fn value(&mut self, placeholder: Placeholder) -> Option<Value<'a>> {
        let Placeholder { argument, spec } = placeholder;
        let width = self.count(spec.width.as_ref());
        let precision = self.count(spec.precision.as_ref());
        let operand = self.operand(&argument)?;
        if let (Operand::InnerMessage(field), true) = (&operand, spec.is_of_numbers()) {
            self.report(self.literal, &inner_is_text(field));
        }
        Some(Value {
            at: self.place(&operand),
            operand: self.field_alone(operand),
            spec,
            width: width?.map(|width| self.field_alone(width)),
            precision: precision?.map(|precision| self.field_alone(precision)),
        })
    }

    /// Resolves a width or a precision; the outer `None` is a mistake.
    #[allow(clippy::option_option)]
    fn count(&mut self, count: Option<&Count>) -> Option<Option<Operand<'a>>> {
        match count {
            None | Some(Count::Literal(_)) => Some(None),
            Some(Count::Argument(argument)) => match self.operand(argument)? {
                Operand::InnerMessage(field) => {
                    self.report(self.literal, &inner_is_text(field));
                    None
                }
                operand => Some(Some(operand)),
            },
            Some(Count::Star) if !self.is_list => {
                self.report(self.literal, &self.fields.star());
                None
            }
            Some(Count::Star) => self.operand(&Reference::Next).map(Some),
        }
    }

    fn operand(&mut self, argument: &Reference) -> Option<Operand<'a>> {
        match argument {
            Reference::Next if self.is_list => {
                self.next += 1;
                self.positional_argument(self.next - 1, "{}")
            }
            Reference::Next => {
                self.report(self.literal, &self.fields.no_name());
                None
            }
            Reference::Index(index) if self.positional > 0 => {
                self.positional_argument(*index, &format!("{{{index}}}"))
            }
            Reference::Index(index) => self.field_by_index(*index),
            Reference::Name(name) => self.named(name),
        }
    }

    fn positional_argument(&mut self, index: usize, placeholder: &str) -> Option<Operand<'a>> {
        if index >= self.positional {
            self.report(self.literal, &no_argument(placeholder, self.positional));
            return None;
        }
        self.argument(index)
    }

    fn argument(&mut self, position: usize) -> Option<Operand<'a>> {
        *self.used.get_mut(position)? = true;
        Some(Operand::Argument(position))
    }

    /// Returns where errors about a value belong.
    fn place(&self, operand: &Operand<'_>) -> Span {
        let argument = operand.argument().and_then(|position| self.given.get(position));
        let first = argument.and_then(|given| given.expression.clone().into_iter().next());
        first.map_or_else(|| self.literal.span(), |token| token.span())
    }

    /// Turns an argument that is a field and nothing else into this field.
    fn field_alone(&self, operand: Operand<'a>) -> Operand<'a> {
        let argument = operand.argument().and_then(|position| self.given.get(position));
        let name = argument.and_then(|given| syn::parse2::<Ident>(given.expression.clone()).ok());
        let field = name.and_then(|name| self.fields.variant.local(&name.unraw().to_string()));
        field.map_or(operand, Operand::Field)
    }

    fn field_by_index(&mut self, index: usize) -> Option<Operand<'a>> {
        let name = index.to_string();
        if let Some(field) = self.fields.variant.field(&name) {
            return self.field(field, &name);
        }
        self.report(self.literal, &self.fields.unknown_index(index));
        None
    }

    fn named(&mut self, name: &str) -> Option<Operand<'a>> {
        let position = self
            .given
            .iter()
            .position(|argument| argument.name.as_ref().is_some_and(|given| given.unraw() == name));
        if let Some(position) = position {
            return self.argument(position);
        }
        if let Some(field) = self.fields.variant.field(name) {
            return self.field(field, name);
        }
        if name == "self" || name == "Self" {
            self.report(self.literal, &self.fields.no_self(None));
            return None;
        }
        // Not all that is in upper case is a name: `MAX²`.
        let constant = syn::parse_str::<Ident>(name).ok().filter(|_| is_constant(name));
        if let Some(mut constant) = constant {
            constant.set_span(self.literal.span());
            return Some(Operand::Constant(constant));
        }
        self.report(self.literal, &self.fields.unknown_name(name));
        None
    }

    /// Resolves a field, which clients may only see if it is no source.
    fn field(&mut self, field: &'a Field<'a>, name: &str) -> Option<Operand<'a>> {
        if self.fields.is_hidden(field) {
            self.report(self.literal, &self.fields.leak(field, name));
            return None;
        }
        Some(if self.fields.is_inner(field) {
            Operand::InnerMessage(field)
        } else {
            Operand::Field(field)
        })
    }

    fn check_all_used(&mut self) {
        for (argument, used) in self.given.iter().zip(std::mem::take(&mut self.used)) {
            if used || !self.valid {
                continue;
            }
            match &argument.name {
                Some(name) => {
                    let what = format!("the argument `{name}` is never used");
                    let help = format!("show it with `{{{name}}}`, or remove it");
                    self.report(name, &Mistake::new(what, help));
                }
                None => {
                    let help = "show it with another `{}`, or remove it";
                    let mistake = Mistake::new("this argument is never used", help);
                    self.report(&argument.expression, &mistake);
                }
            }
        }
    }

    /// Reports arguments that mention `self`.
    fn check_self(&mut self) {
        for expression in self.given.iter().map(|given| &given.expression) {
            let mentions = mentions(expression.clone());
            if let Some(this) = mentions.iter().find(|mention| mention.name == "self") {
                self.report(&this.token, &self.fields.no_self(Some(expression)));
            }
        }
    }

    /// Lists for each argument the fields that it mentions, and reports hidden ones.
    fn mentioned(&mut self) -> Vec<Vec<Mentioned<'a>>> {
        let mut leaked = HashSet::new();
        let mut mentioned = Vec::new();
        for given in self.given {
            let mut found = Vec::new();
            for mention in mentions(given.expression.clone()) {
                let Some(field) = self.fields.variant.local(&mention.name) else { continue };
                if self.fields.is_in_scope(field) {
                    found.push(Mentioned { field, token: mention.token });
                } else if leaked.insert(field.index) {
                    let mistake = if self.fields.is_inner(field) {
                        inner_in_an_argument(field)
                    } else {
                        self.fields.leak(field, &mention.name)
                    };
                    self.report(&mention.token, &mistake);
                }
            }
            mentioned.push(found);
        }
        mentioned
    }
}
