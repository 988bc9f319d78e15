//! What is wrong with a name in a format string or in its arguments, and what to write instead.

use proc_macro2::TokenStream;

use super::{Fields, Reader};
use crate::attr::{in_scope, text};
use crate::diag::{Mistake, closest, list, suggest};
use crate::input::Field;

impl Fields<'_> {
    /// `.*` without arguments.
    pub(super) fn star(self) -> Mistake {
        let help = match self.reader {
            Reader::Header => "write it, as in `{0:.2}`".to_owned(),
            reader => format!(
                "pass it: `{}(\"…{{:.*}}…\", digits, value)`; or write it, as in `{{0:.2}}`",
                reader.key()
            ),
        };
        Mistake::new("`.*` takes its precision from an argument", help)
    }

    /// `{}` without arguments.
    pub(super) fn no_name(self) -> Mistake {
        let help = match self.visible().next() {
            Some(field) => format!("name the field: `{{{}}}`", field.name),
            None if self.reader == Reader::Header => self.known(),
            None => format!("pass a value: `{}(\"…\", value)`", self.reader.key()),
        };
        Mistake::new("`{}` does not say which field it shows", help)
    }

    /// An index that is no field.
    pub(super) fn unknown_index(self, index: usize) -> Mistake {
        let what = if index == usize::MAX {
            "an index is too large".to_owned()
        } else {
            format!("`{{{index}}}` names no field of `{}`", self.variant.ident)
        };
        Mistake::new(what, self.known())
    }

    /// A name that is neither an argument nor a field.
    pub(super) fn unknown_name(self, name: &str) -> Mistake {
        let what = format!("`{{{name}}}` names no field of `{}`", self.variant.ident);
        let meant = closest(name, self.visible().map(|field| field.name.as_str()));
        let meant = meant.map(|field| format!("{{{field}}}"));
        Mistake::new(what, suggest(meant, || self.known()))
    }

    /// A source, by the name that the text has for it.
    pub(super) fn leak(self, field: &Field<'_>, name: &str) -> Mistake {
        let text = self.reader.name();
        let what = format!(
            "a {text} cannot name the source `{name}`: what it says would reach the client"
        );
        let is_marked = field.source.is_some() || field.from.is_some();
        let rename = if is_marked { "" } else { "; or rename the field if it is no error" };
        let instead = match (self.reader, self.variant.error) {
            (Reader::Both, _) => {
                "write a `message = \"…\"` without it: only logs see `#[error(…)]` then"
            }
            (_, Some(_)) => "name it in `#[error(\"…\")]`, which only logs see",
            (_, None) => "name it in `display = \"…\"`, which only logs see",
        };
        let help = format!(
            "{instead}; or, if clients may read it, mark the field `#[unified(expose)]`{rename}"
        );
        Mistake::new(what, help)
    }

    /// `self`, in braces or in an argument.
    pub(super) fn no_self(self, argument: Option<&TokenStream>) -> Mistake {
        let what = format!("`self` is not in scope in a {}", self.reader.name());
        let rewritten = argument
            .map(|expression| in_scope(&expression.clone().into_iter().collect::<Vec<_>>()))
            .filter(|expression| self.allow(expression));
        let mut nameable =
            self.visible().filter(|field| argument.is_none() || self.is_in_scope(field));
        let help = match (rewritten, nameable.next()) {
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
        Mistake::new(what, help)
    }

    /// Lists what can be named.
    fn known(self) -> String {
        let variant = self.variant;
        let fields: Vec<_> = self.visible().map(|field| format!("{{{}}}", field.name)).collect();
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
}

/// The inner error of a transparent variant, in an argument.
pub(super) fn inner_in_an_argument(field: &Field<'_>) -> Mistake {
    let name = field.local_name();
    let what = format!(
        "an argument cannot name the inner error `{name}`: what it says would reach the client"
    );
    let help = format!("write `{{{name}}}` in the text: there it is its message");
    Mistake::new(what, help)
}

/// The inner error in the place of a number: in a format for numbers, as a width or a precision.
pub(super) fn inner_is_text(field: &Field<'_>) -> Mistake {
    let Field { name, .. } = field;
    let what = format!("the inner error `{name}` is shown as its message, which is no number");
    Mistake::new(what, format!("show it as `{{{name}}}`"))
}

/// `{}` or `{0}` that has no argument, of this many.
pub(super) fn no_argument(placeholder: &str, positional: usize) -> Mistake {
    let help = match positional {
        0 => "add an argument after the string".to_owned(),
        1 => "there is 1 positional argument: add another after the string".to_owned(),
        count => format!("there are {count} positional arguments: add another after the string"),
    };
    Mistake::new(format!("`{placeholder}` has no argument"), help)
}
