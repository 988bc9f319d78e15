//! Messages: that of a variant, that of its type, or the text of thiserror's `#[error("…")]`.

use super::Scope;
use super::defaults::Stated;
use crate::attr::value::{self, Format, Text};
use crate::attr::{Setting, Value};
use crate::diag::Diagnostics;
use crate::input::Input;
use crate::template::{self, Fields, Reader, Template};
use crate::thiserror::{self, Said};

/// The message of all variants.
pub(super) enum Common {
    /// A text that no field fills, and how it is shown.
    Fixed(Text, String),
    /// That which `thiserror` has for each of them.
    OfThiserror,
}

/// Reads the message of all variants.
pub(super) fn common(
    setting: &Setting,
    input: &Input<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Common> {
    if setting.has_value() {
        return fixed(setting, diagnostics);
    }
    if !input.beside_thiserror {
        report_flag(setting, diagnostics);
        return None;
    }
    Some(Common::OfThiserror)
}

/// The flag stands where there is no text to take over.
fn report_flag(setting: &Setting, diagnostics: &mut Diagnostics) {
    let help = format!("write `{}`", setting.example());
    diagnostics.error(&setting.name, "`message` needs a value", help);
}

const ON_VARIANTS: &str = "declare the message on the variants that fill it in";

/// Reads a text for all variants, none of whose fields it can name.
fn fixed(setting: &Setting, diagnostics: &mut Diagnostics) -> Option<Common> {
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
            let help = format!("write it out, as in `{}`", setting.example());
            diagnostics.error(group, what, help);
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
    Some(Common::Fixed(literal, parsed.text))
}

impl<'a> Scope<'a, '_> {
    /// Returns the message of the variant.
    pub(super) fn message(&self, diagnostics: &mut Diagnostics) -> Option<Template<'a>> {
        match &self.settings.message {
            Some(setting) if setting.has_value() => {
                self.template(setting, Reader::Client, diagnostics)
            }
            Some(flag) if !self.input.beside_thiserror => {
                report_flag(flag, diagnostics);
                None
            }
            Some(flag) => self.taken_over(Some(flag), diagnostics),
            None => match &self.defaults.message {
                Stated::As(Common::Fixed(literal, text)) => {
                    Some(Template::fixed(literal.clone(), text.clone()))
                }
                Stated::As(Common::OfThiserror) => self.taken_over(None, diagnostics),
                Stated::Not | Stated::Wrongly => None,
            },
        }
    }

    /// Whether the text that `thiserror` has for the variant is a message.
    pub(super) fn can_take_over(&self) -> bool {
        let Some(Said::Text(format)) = self.variant.error.map(thiserror::read) else {
            return false;
        };
        let fields = Fields { reader: Reader::Both, variant: self.variant };
        let mut mistakes = Diagnostics::default();
        Template::read(format, fields, &mut mistakes).is_some() && mistakes.finish().is_ok()
    }

    /// Returns the text that `thiserror` has for the variant, because the flag, or its type's, says so.
    fn taken_over(
        &self,
        flag: Option<&Setting>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Template<'a>> {
        let variant = self.variant;
        let mut help = match flag {
            Some(_) => "write `message = \"…\"`".to_owned(),
            None => "write `#[unified(message = \"…\")]` on it".to_owned(),
        };
        let what = match variant.error.map(thiserror::read) {
            Some(Said::Text(format)) => {
                let fields = Fields { reader: Reader::Both, variant };
                return Template::read(format, fields, diagnostics);
            }
            Some(Said::Transparent) => {
                help += match self.settings.transparent {
                    Some(_) => "; or remove `message`, and clients read that of the inner error",
                    None => "; or `transparent`, if the inner error derives `UnifiedError` too",
                };
                "`#[error(transparent)]` has no text that `message` could take over".to_owned()
            }
            Some(Said::Function) => {
                "`#[error(fmt = …)]` has no text that `message` could take over".to_owned()
            }
            None => {
                let name = variant.ident;
                format!("`{name}` has no `#[error(\"…\")]` whose text `message` could take over")
            }
        };
        match flag {
            Some(flag) => diagnostics.error(&flag.name, what, help),
            None => diagnostics.error(variant.ident, what, help),
        }
        None
    }
}
