//! Validation: from settings to the model. It reports and goes on; what is left out of the model
//! because of a mistake is never expanded.

use crate::attr::value;
use crate::attr::{Place, Setting, VariantSettings};
use crate::diag::Diagnostics;
use crate::input::{self, Input};
use crate::model::{Declared, Kind, Model, Variant};
use crate::template::{Fields, Reader, Template, report_no_format};
use crate::thiserror;

mod cases;
mod code_enum;
mod codes;
mod defaults;
mod deprecated;
mod description;
mod examples;
mod frame;
mod header_value;
mod headers;
mod members;
mod message;
mod names;
mod retry_after;
mod sources;
mod transparent;

use self::codes::Claim;
use self::defaults::Defaults;
pub(crate) use self::description::of as description_of;
use self::names::{envelope, group, level, schema};
pub(crate) use self::names::{is_framework, known_frameworks};

/// Checks everything that the macro can know.
pub(crate) fn validate<'a>(input: &'a Input<'a>, diagnostics: &mut Diagnostics) -> Model<'a> {
    let settings = &input.settings;
    let defaults = Defaults::read(input, diagnostics);
    let mut claims = Vec::new();
    let mut variants = Vec::new();
    for variant in &input.variants {
        let settings = &variant.settings;
        let scope = Scope { input, variant, settings, defaults: &defaults };
        let (source, from) = sources::read(&scope, diagnostics);
        let kind = if settings.transparent.is_some() {
            let transparent = transparent::read(&scope, diagnostics);
            transparent.map(|transparent| Kind::Transparent(Box::new(transparent)))
        } else {
            let (claim, declared) = scope.declared(diagnostics);
            claims.extend(claim);
            declared.map(|declared| Kind::Declared(Box::new(declared)))
        };
        variants.extend(kind.map(|kind| Variant { input: variant, source, from, kind }));
    }
    if input.place == Place::Enum {
        sources::check_type(input, diagnostics);
    }
    check_count(input, diagnostics);
    codes::check_unique(&claims, diagnostics);
    sources::check_unique(input, diagnostics);
    let frame = frame::read(input, diagnostics);
    let code_enum = frame.codes.as_ref().map(|codes| codes.ident.clone());
    Model {
        frame,
        codes: code_enum.map(|ident| code_enum::read(ident, &variants)),
        is_enum: input.place == Place::Enum,
        schema: schema(input, diagnostics),
        envelope: envelope(settings, diagnostics),
        variants,
    }
}

/// One variant with all that is known of it.
struct Scope<'a, 'd> {
    input: &'a Input<'a>,
    variant: &'a input::Variant<'a>,
    settings: &'a VariantSettings,
    defaults: &'d Defaults,
}

impl<'a> Scope<'a, '_> {
    /// Whether a transparent variant says something around its inner error, which is its source then.
    fn has_context(&self) -> bool {
        let is_text = |error| !thiserror::is_transparent(error);
        self.settings.message.is_some()
            || self.settings.display.is_some()
            || self.variant.error.is_some_and(is_text)
    }

    /// Whether something was not readable, so that nothing counts as missing.
    fn is_incomplete(&self) -> bool {
        let message = self.settings.message.as_ref();
        let is_half_typed =
            !self.input.beside_thiserror && message.is_some_and(|setting| !setting.has_value());
        self.settings.incomplete || self.defaults.incomplete || is_half_typed
    }

    fn declared(&self, diagnostics: &mut Diagnostics) -> (Option<Claim<'a>>, Option<Declared<'a>>) {
        let variant = self.variant;
        let status = self.status(diagnostics);
        let claim = self.defaults.codes.claim(self, status, diagnostics);
        let message = self.message(diagnostics);
        let display = self.display(diagnostics);
        self.check_missing(claim.is_some(), diagnostics);
        let (headers, retry_after) = headers::for_variant(self, diagnostics);
        let group = self.group(diagnostics);
        let level = self.level(diagnostics);
        let members = members::read(self, diagnostics);
        let examples = examples::read(variant, diagnostics);
        let description = description::read(self, diagnostics);
        let deprecated = deprecated::read(&variant.attributes);
        let declared = (|| {
            Some(Declared {
                status: status?,
                code: claim.as_ref()?.code.clone()?,
                message: message?,
                display,
                headers,
                retry_after,
                members,
                examples,
                group,
                level,
                description,
                deprecated,
            })
        })();
        (claim, declared)
    }

    fn status(&self, diagnostics: &mut Diagnostics) -> Option<u16> {
        match &self.settings.status {
            Some(setting) => value::status(setting.tokens(), diagnostics),
            None => self.defaults.status.valid().copied(),
        }
    }

    fn group(&self, diagnostics: &mut Diagnostics) -> Option<String> {
        match &self.settings.group {
            Some(setting) => group(setting, diagnostics),
            None => self.defaults.group.clone(),
        }
    }

    fn level(&self, diagnostics: &mut Diagnostics) -> Option<&'static str> {
        match &self.settings.level {
            Some(setting) => level(setting, diagnostics),
            None => self.defaults.level,
        }
    }

    fn template(
        &self,
        setting: &Setting,
        reader: Reader,
        diagnostics: &mut Diagnostics,
    ) -> Option<Template<'a>> {
        let fields = Fields { reader, variant: self.variant };
        let Some(format) = value::format(setting) else {
            report_no_format(setting, fields, diagnostics);
            return None;
        };
        Template::read(format, fields, diagnostics)
    }

    fn display(&self, diagnostics: &mut Diagnostics) -> Option<Template<'a>> {
        let setting = self.settings.display.as_ref()?;
        let display = self.template(setting, Reader::Log, diagnostics);
        if self.input.beside_thiserror {
            let what =
                "`display` beside `#[error(…)]`: `thiserror` writes the `Display` of this type";
            let help = "remove `display` and put what logs read into `#[error(\"…\")]`";
            diagnostics.error(&setting.name, what, help);
        }
        display
    }

    /// Reports the keys that the variant needs and does not have, at its name, in one error.
    fn check_missing(&self, has_code: bool, diagnostics: &mut Diagnostics) {
        if self.is_incomplete() {
            return;
        }
        let name = self.variant.ident;
        let mut missing = Vec::new();
        if self.settings.status.is_none() && self.defaults.status.is_missing() {
            missing.push(("status", "status = 400".to_owned()));
        }
        if !has_code {
            missing.push(("code", format!("code = \"{}\"", codes::from_name(name))));
        }
        if self.settings.message.is_none() && self.defaults.message.is_missing() {
            missing.push(("message", "message = \"…\"".to_owned()));
        }
        if missing.is_empty() {
            return;
        }
        let (keys, examples): (Vec<_>, Vec<_>) = missing.into_iter().unzip();
        let what = format!("`{name}` has no {}", keys.join(", no "));
        let mut help = format!("write `#[unified({})]` on it", examples.join(", "));
        help += &self.instead_of_missing(&keys);
        diagnostics.error(name, what, help);
    }

    /// Says what else than a value of its own the variant may have.
    fn instead_of_missing(&self, keys: &[&str]) -> String {
        let error = self.input.ident;
        match keys {
            ["status"] if self.input.place == Place::Enum => {
                format!(", or a default for all variants on `{error}`")
            }
            ["code"] if self.input.place == Place::Enum => format!(
                ", or `#[unified(rename_all = \"snake_case\")]` on `{error}` to make codes from names"
            ),
            [.., "message"] if self.can_take_over() => {
                "; `message` without a value sends the text of `#[error(\"…\")]`".to_owned()
            }
            _ => String::new(),
        }
    }
}

/// Checks that the rows of the table can be numbered.
fn check_count(input: &Input<'_>, diagnostics: &mut Diagnostics) {
    const MOST: usize = 65_000;
    if input.variants.len() > MOST {
        let what = format!("`{}` has more than {MOST} variants", input.ident);
        let help = "split it into several enums, and join them with `#[unified(transparent)]`";
        diagnostics.error(input.ident, what, help);
    }
}
