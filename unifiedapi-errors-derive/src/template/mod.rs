//! Messages and displays: from a format string to what it shows of which field.

use proc_macro2::{Ident, Span, TokenStream};

use crate::attr::value::{Format, Text};
use crate::diag::Diagnostics;
use crate::input::Field;
use crate::wire::Cut;

mod arguments;
mod cursor;
mod expression;
mod fields;
mod grammar;
mod groups;
mod instead;
mod mistakes;
mod pattern;
mod resolve;
#[cfg(test)]
mod tests;
mod unreadable;
mod walk;

pub(crate) use self::arguments::expression;
pub(crate) use self::fields::Fields;
pub(crate) use self::instead::report_no_format;

pub(crate) use self::grammar::Parsed;
use self::grammar::{Count, Spec};
pub(crate) use self::resolve::resolve;

/// Who reads the text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Clients: no source error may reach them.
    Client,
    /// Clients too, in the value of a header.
    Header,
    /// Clients, and logs: the text is that of thiserror's `#[error("…")]`.
    Both,
    /// Logs.
    Log,
}

impl Reader {
    /// Returns what the text is.
    fn name(self) -> &'static str {
        match self {
            Self::Client | Self::Both => "message",
            Self::Header => "header",
            Self::Log => "display",
        }
    }

    /// Returns under which key it is written.
    fn key(self) -> &'static str {
        if self == Self::Both { "error" } else { self.name() }
    }
}

/// A valid format string.
pub(crate) struct Template<'a> {
    pub(crate) literal: Text,
    /// The text as it is shown, if there are no placeholders.
    pub(crate) fixed: Option<String>,
    /// Where the braces and placeholders stand in it.
    pub(crate) cuts: Vec<Cut>,
    values: Vec<Value<'a>>,
    arguments: Vec<Argument<'a>>,
}

/// What stands in the place of one placeholder.
pub(crate) struct Value<'a> {
    pub(crate) operand: Operand<'a>,
    /// Where errors about it belong: at the argument that it is, or at the literal.
    pub(crate) at: Span,
    spec: Spec,
    /// What the spec refers to, by the position that it is given in `format_args!`.
    width: Option<Operand<'a>>,
    precision: Option<Operand<'a>>,
}

/// Where a value comes from.
#[derive(Clone)]
pub(crate) enum Operand<'a> {
    /// A field, be it named by a placeholder or by an argument that is nothing else.
    Field(&'a Field<'a>),
    /// The message of the inner error that a placeholder names.
    InnerMessage(&'a Field<'a>),
    /// The argument with this index.
    Argument(usize),
    Constant(Ident),
}

/// An argument behind the format string.
pub(crate) struct Argument<'a> {
    pub(crate) index: usize,
    pub(crate) expression: TokenStream,
    mentioned: Vec<Mentioned<'a>>,
}

/// A field that an argument mentions.
pub(crate) struct Mentioned<'a> {
    pub(crate) field: &'a Field<'a>,
    /// The token to bind.
    pub(crate) token: Ident,
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
    parsed.map_err(|mistake| diagnostics.report(literal, &mistake)).ok()
}

/// Reports a text that says nothing.
pub(crate) fn report_empty(literal: &Text, reader: Reader, diagnostics: &mut Diagnostics) {
    let what = format!("a {} cannot be empty", reader.name());
    let help = if reader == Reader::Log {
        "remove `display`: logs then read the message"
    } else {
        "write a sentence that tells clients what is wrong"
    };
    diagnostics.error(literal, what, help);
}

impl<'a> Template<'a> {
    /// Reads a format string against the fields of its variant.
    pub(crate) fn read(
        format: Format,
        fields: Fields<'a>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let reader = fields.reader;
        if format.literal.value().trim().is_empty() {
            report_empty(&format.literal, reader, diagnostics);
            return None;
        }
        let parsed = parse(&format.literal, reader, fields.visible().next(), diagnostics)?;
        resolve(format, parsed, fields, diagnostics)
    }

    /// Makes a text without placeholders, which is shown as `text`.
    pub(crate) fn fixed(literal: Text, text: String) -> Self {
        let cuts = Vec::new();
        Self { literal, fixed: Some(text), cuts, values: Vec::new(), arguments: Vec::new() }
    }

    /// Returns what stands in the places of the placeholders.
    pub(crate) fn values(&self) -> &[Value<'a>] {
        &self.values
    }

    /// Returns every field that the text can show, in the order of their declaration.
    pub(crate) fn shown_fields(&self) -> Vec<&'a Field<'a>> {
        let operands = self.operands().filter_map(Operand::bound);
        let mentioned = self.mentioned().into_iter().map(|mentioned| mentioned.field);
        in_order(operands.chain(mentioned))
    }

    /// Returns the inner error whose message is shown.
    pub(crate) fn inner_message(&self) -> Option<&'a Field<'a>> {
        self.operands().find_map(|operand| match operand {
            Operand::InnerMessage(field) => Some(*field),
            Operand::Field(_) | Operand::Argument(_) | Operand::Constant(_) => None,
        })
    }

    /// Lists the arguments that are evaluated: those that are no field alone.
    pub(crate) fn arguments(&self) -> impl Iterator<Item = &Argument<'a>> {
        let is_operand = |argument: &&Argument<'_>| {
            self.operands().any(|operand| operand.argument() == Some(argument.index))
        };
        self.arguments.iter().filter(is_operand)
    }

    /// Lists the fields that these arguments mention, each once.
    pub(crate) fn mentioned(&self) -> Vec<&Mentioned<'a>> {
        let mut all: Vec<&Mentioned<'a>> = Vec::new();
        for mentioned in self.arguments().flat_map(|argument| &argument.mentioned) {
            if all.iter().all(|known| known.field.index != mentioned.field.index) {
                all.push(mentioned);
            }
        }
        all
    }

    /// Lists the fields that an argument mentions.
    pub(crate) fn mentioned_by(&self, argument: usize) -> impl Iterator<Item = &'a Field<'a>> {
        let given = self.arguments.iter().filter(move |given| given.index == argument);
        given.flat_map(|given| &given.mentioned).map(|mentioned| mentioned.field)
    }

    fn operands(&self) -> impl Iterator<Item = &Operand<'a>> {
        self.values.iter().flat_map(|value| {
            std::iter::once(&value.operand).chain(&value.width).chain(&value.precision)
        })
    }
}

/// Sorts fields as they are declared, each once.
pub(crate) fn in_order<'a>(fields: impl IntoIterator<Item = &'a Field<'a>>) -> Vec<&'a Field<'a>> {
    let mut sorted: Vec<&Field<'_>> = Vec::new();
    for field in fields {
        if let Err(place) = sorted.binary_search_by_key(&field.index, |other| other.index) {
            sorted.insert(place, field);
        }
    }
    sorted
}

impl<'a> Value<'a> {
    /// Whether it is shown as it is, without a format.
    pub(crate) fn is_plain(&self) -> bool {
        self.spec.is_empty()
    }

    /// Returns the name of the trait in `std::fmt` that shows it.
    pub(crate) fn trait_name(&self) -> Option<&'static str> {
        self.spec.trait_name()
    }

    /// Returns the placeholder for it as the first argument of `format_args!`, and the arguments
    /// that follow it there.
    pub(crate) fn placeholder(&self) -> (String, Vec<&Operand<'a>>) {
        let Spec { flags, width, precision, kind } = &self.spec;
        let mut placeholder = format!("{{0:{flags}");
        let mut counts = Vec::new();
        for (operand, count, dot) in [(&self.width, width, ""), (&self.precision, precision, ".")] {
            match (operand, count) {
                (Some(operand), _) => {
                    counts.push(operand);
                    placeholder += &format!("{dot}{}$", counts.len());
                }
                (None, Some(Count::Literal(digits))) => placeholder += &format!("{dot}{digits}"),
                (None, _) => {}
            }
        }
        placeholder += kind;
        placeholder.push('}');
        (placeholder, counts)
    }
}

impl<'a> Operand<'a> {
    /// Returns the field that is shown itself.
    pub(crate) fn field(&self) -> Option<&'a Field<'a>> {
        match self {
            Self::Field(field) => Some(field),
            Self::InnerMessage(_) | Self::Argument(_) | Self::Constant(_) => None,
        }
    }

    /// Returns the field that has to be bound.
    fn bound(&self) -> Option<&'a Field<'a>> {
        match self {
            Self::Field(field) | Self::InnerMessage(field) => Some(field),
            Self::Argument(_) | Self::Constant(_) => None,
        }
    }

    fn argument(&self) -> Option<usize> {
        match self {
            Self::Argument(index) => Some(*index),
            Self::Field(_) | Self::InnerMessage(_) | Self::Constant(_) => None,
        }
    }
}
