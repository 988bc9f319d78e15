//! Resolution: what each placeholder and each argument refers to.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;

use super::arguments::{self, Given, mentions};
use super::grammar::{self, Count, Parsed, Placeholder};
use super::{Argument, Fields, Mentioned, Operand, Reader, Template, Value};
use crate::attr::value::{Format, Text, is_constant};
use crate::attr::{in_scope, text};
use crate::diag::{Diagnostics, closest, list};
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
    let given = match arguments::read(arguments.unwrap_or_default()) {
        Ok(given) => given,
        Err(token) => {
            let key = fields.reader.key();
            let what = format!("expected `,` and an expression, found `{token}`");
            let help = format!("write `{key}(\"…\", expression, name = expression)`");
            diagnostics.error(&token, what, help);
            return None;
        }
    };
    if !arguments::check(&given, diagnostics) {
        return None;
    }
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
    Some(Template { literal, fixed, values, arguments: arguments.collect() })
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
    fn error(
        &mut self,
        at: impl ToTokens,
        what: impl std::fmt::Display,
        help: impl std::fmt::Display,
    ) {
        self.valid = false;
        self.diagnostics.error(at, what, help);
    }

    fn value(&mut self, placeholder: Placeholder) -> Option<Value<'a>> {
        let Placeholder { argument, spec } = placeholder;
        let width = self.count(spec.width.as_ref());
        let precision = self.count(spec.precision.as_ref());
        let operand = self.operand(&argument)?;
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
            Some(Count::Argument(argument)) => self.operand(argument).map(Some),
            Some(Count::Star) if !self.is_list => {
                let help = match self.fields.reader {
                    Reader::Header => "write it, as in `{0:.2}`".to_owned(),
                    reader => format!(
                        "pass it: `{}(\"…{{:.*}}…\", digits, value)`; or write it, as in `{{0:.2}}`",
                        reader.key()
                    ),
                };
                self.error(self.literal, "`.*` takes its precision from an argument", help);
                None
            }
            Some(Count::Star) => self.operand(&grammar::Argument::Next).map(Some),
        }
    }

    fn operand(&mut self, argument: &grammar::Argument) -> Option<Operand<'a>> {
        match argument {
            grammar::Argument::Next if self.is_list => {
                self.next += 1;
                self.positional_argument(self.next - 1, "{}")
            }
            grammar::Argument::Next => {
                let help = match self.fields.visible().next() {
                    Some(field) => format!("name the field: `{{{}}}`", field.name),
                    None if self.fields.reader == Reader::Header => self.known_fields(),
                    None => format!("pass a value: `{}(\"…\", value)`", self.fields.reader.key()),
                };
                self.error(self.literal, "`{}` does not say which field it shows", help);
                None
            }
            grammar::Argument::Index(index) if self.positional > 0 => {
                self.positional_argument(*index, &format!("{{{index}}}"))
            }
            grammar::Argument::Index(index) => self.field_by_index(*index),
            grammar::Argument::Name(name) => self.named(name),
        }
    }

    fn positional_argument(&mut self, index: usize, placeholder: &str) -> Option<Operand<'a>> {
        if index >= self.positional {
            let what = format!("`{placeholder}` has no argument");
            let help = match self.positional {
                0 => "add an argument after the string".to_owned(),
                1 => "there is 1 positional argument: add another after the string".to_owned(),
                count => {
                    format!("there are {count} positional arguments: add another after the string")
                }
            };
            self.error(self.literal, what, help);
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
        let what = if index == usize::MAX {
            "an index is too large".to_owned()
        } else {
            format!("`{{{index}}}` names no field of `{}`", self.fields.variant.ident)
        };
        self.error(self.literal, what, self.known_fields());
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
            self.self_is_not_in_scope(self.literal.to_token_stream(), None);
            return None;
        }
        if is_constant(name) {
            return Some(Operand::Constant(Ident::new(name, self.literal.span())));
        }
        let what = format!("`{{{name}}}` names no field of `{}`", self.fields.variant.ident);
        self.error(self.literal, what, self.help_for_unknown(name));
        None
    }

    /// Resolves a field, which clients may only see if it is no source.
    fn field(&mut self, field: &'a Field<'a>, name: &str) -> Option<Operand<'a>> {
        if self.fields.is_hidden(field) {
            self.leak(field, name, self.literal.to_token_stream());
            return None;
        }
        Some(Operand::Field(field))
    }

    fn leak(&mut self, field: &Field<'_>, name: &str, at: TokenStream) {
        let key = self.fields.reader.key();
        let what =
            format!("a {key} cannot name the source `{name}`: what it says would reach the client");
        let is_marked = field.source.is_some() || field.from.is_some();
        let rename = if is_marked { "" } else { "; or rename the field if it is no error" };
        let help = format!(
            "name it in `display = \"…\"`, which only logs see; or, if clients may read it, mark the field `#[unified(expose)]`{rename}"
        );
        self.error(at, what, help);
    }

    /// Reports `self`, in braces or in an argument.
    fn self_is_not_in_scope(&mut self, at: TokenStream, argument: Option<&TokenStream>) {
        let key = self.fields.reader.key();
        let what = format!("`self` is not in scope in a {key}");
        let rewritten = argument
            .map(|expression| in_scope(&expression.clone().into_iter().collect::<Vec<_>>()))
            .filter(|expression| self.fields.allow(expression));
        let help = match (rewritten, self.fields.visible().next()) {
            (Some(expression), _) => {
                format!("fields are in scope by their names: write `{}`", text(&expression))
            }
            (None, Some(field)) if argument.is_none() => {
                format!("name a field instead, such as `{{{}}}`", field.name)
            }
            (None, Some(field)) => {
                format!("name the fields instead, such as `{}`", field.in_expressions())
            }
            (None, None) => "write the text out".to_owned(),
        };
        self.error(at, what, help);
    }

    fn check_all_used(&mut self) {
        for (argument, used) in self.given.iter().zip(std::mem::take(&mut self.used)) {
            if used || !self.valid {
                continue;
            }
            match &argument.name {
                Some(name) => {
                    let what = format!("the argument `{name}` is never used");
                    self.error(name, what, format_args!("show it with `{{{name}}}`, or remove it"));
                }
                None => {
                    let help = "show it with another `{}`, or remove it";
                    self.error(&argument.expression, "this argument is never used", help);
                }
            }
        }
    }

    /// Reports arguments that mention `self`.
    fn check_self(&mut self) {
        for expression in self.given.iter().map(|given| &given.expression) {
            let mentions = mentions(expression.clone());
            if let Some(this) = mentions.iter().find(|mention| mention.name == "self") {
                self.self_is_not_in_scope(this.token.to_token_stream(), Some(expression));
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
                if !self.fields.is_hidden(field) {
                    found.push(Mentioned { field, token: mention.token });
                } else if leaked.insert(field.index) {
                    self.leak(field, &mention.name, mention.token.to_token_stream());
                }
            }
            mentioned.push(found);
        }
        mentioned
    }

    fn known_fields(&self) -> String {
        let variant = self.fields.variant;
        let fields = self.fields.visible().map(|field| format!("{{{}}}", field.name));
        let fields: Vec<_> = fields.collect();
        let verb = match (fields.len(), variant.fields.len()) {
            (_, 0) => {
                return format!(
                    "`{}` has no fields: remove the placeholder, or add a field",
                    variant.ident
                );
            }
            (0, _) => {
                return "its fields are sources, which no message shows: remove the placeholder"
                    .to_owned();
            }
            (_, 1) => "its only field is",
            (shown, all) if shown == all => "its fields are",
            _ => "a message can show",
        };
        format!("{verb} {}", list(fields))
    }

    fn help_for_unknown(&self, name: &str) -> String {
        match closest(name, self.fields.visible().map(|field| field.name.as_str())) {
            Some(field) => format!("did you mean `{{{field}}}`?"),
            None => self.known_fields(),
        }
    }
}
