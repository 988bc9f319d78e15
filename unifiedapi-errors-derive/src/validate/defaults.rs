//! What an enum states for all its variants, but the transparent ones.

use super::cases::Case;
use super::codes::CodeStyle;
use super::{headers, members, names};
use crate::attr::value::{self, Format, Text};
use crate::attr::{Setting, TypeSettings, Value};
use crate::diag::Diagnostics;
use crate::template::{self, Reader, Template};

/// What the type states for its variants.
pub(super) struct Defaults {
    pub(super) status: Stated<u16>,
    pub(super) message: Stated<Message>,
    pub(super) group: Option<String>,
    pub(super) level: Option<&'static str>,
    /// Their names are in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) codes: CodeStyle,
    pub(super) member_case: Option<Case>,
    pub(super) incomplete: bool,
}

impl Defaults {
    pub(super) fn read(settings: &TypeSettings, diagnostics: &mut Diagnostics) -> Self {
        let TypeSettings { group, level, .. } = settings;
        Self {
            status: Stated::read(settings.status.as_ref(), |setting| {
                value::status(setting.tokens(), diagnostics)
            }),
            message: Stated::read(settings.message.as_ref(), |setting| {
                message(setting, diagnostics)
            }),
            group: group.as_ref().and_then(|setting| names::group(setting, diagnostics)),
            level: level.as_ref().and_then(|setting| names::level(setting, diagnostics)),
            headers: headers::defaults(settings, diagnostics),
            codes: CodeStyle::read(settings, diagnostics),
            member_case: members::case(settings, diagnostics),
            incomplete: settings.incomplete,
        }
    }
}

/// What an item states of a key.
pub(super) enum Stated<T> {
    Not,
    /// With a mistake, which was reported.
    Wrongly,
    As(T),
}

impl<T> Stated<T> {
    fn read(setting: Option<&Setting>, read: impl FnOnce(&Setting) -> Option<T>) -> Self {
        match setting.map(read) {
            None => Self::Not,
            Some(None) => Self::Wrongly,
            Some(Some(value)) => Self::As(value),
        }
    }

    /// Returns what is stated, if it has no mistake.
    pub(super) fn valid(&self) -> Option<&T> {
        match self {
            Self::As(value) => Some(value),
            Self::Not | Self::Wrongly => None,
        }
    }

    pub(super) fn is_missing(&self) -> bool {
        matches!(self, Self::Not)
    }
}

/// A message that no field fills.
pub(super) struct Message {
    literal: Text,
    /// As it is shown.
    text: String,
}

impl Message {
    /// Returns it as the message of a variant.
    pub(super) fn template<'a>(&self) -> Template<'a> {
        Template::fixed(self.literal.clone(), self.text.clone())
    }
}

const ON_VARIANTS: &str = "declare the message on the variants that fill it in";

/// Reads the message of all variants, none of whose fields it can name.
fn message(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<Message> {
    let literal = match (value::format(setting), &setting.value) {
        (Some(Format { literal, arguments }), Value::List(group)) => {
            if arguments.is_some_and(|arguments| arguments.into_iter().nth(1).is_some()) {
                let what = "a message for all variants takes no arguments";
                let help = format!("write `message = \"…\"`, or {ON_VARIANTS}");
                diagnostics.error(group, what, help);
                return None;
            }
            literal
        }
        (None, Value::List(group)) => {
            let what = "a message for all variants is one string";
            diagnostics.error(
                group,
                what,
                format_args!("write it out, as in `{}`", setting.example()),
            );
            return None;
        }
        _ => setting.string(diagnostics)?,
    };
    if literal.value().trim().is_empty() {
        template::report_empty(&literal, Reader::Client, diagnostics);
        return None;
    }
    let parsed = template::parse(&literal, Reader::Client, None, diagnostics)?;
    if !parsed.placeholders.is_empty() {
        let what = "a message for all variants cannot have placeholders";
        let help = format!(
            "write the text out, or {ON_VARIANTS}; `{{{{` and `}}}}` are braces in the text"
        );
        diagnostics.error(&literal, what, help);
        return None;
    }
    Some(Message { literal, text: parsed.text })
}
