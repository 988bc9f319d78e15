//! Headers: those of the variant, those of the type, and `Retry-After`.

use proc_macro2::Ident;

use super::retry_after::{self, RetryAfter};
use super::{Scope, header_value};
use crate::attr::TypeSettings;
use crate::attr::value::{self, Format, Text};
use crate::diag::Diagnostics;
use crate::input::Field;
use crate::model::{Header, HeaderValue};
use crate::template::{self, Fields, Reader};

/// Reads the headers that an enum states for all its variants, none of whose fields they can name.
pub(super) fn defaults(
    settings: &TypeSettings,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, String)> {
    let read = |setting| {
        let value::Header { name, value, .. } = value::header(setting, diagnostics)?;
        let parsed = template::parse(&value, Reader::Header, None, diagnostics)?;
        let is_legal = header_value::check(&name, &value, &parsed, diagnostics);
        if is_legal && !parsed.placeholders.is_empty() {
            let what = "a header for all variants cannot have placeholders";
            let help = "write the text out, or declare the header on the variants that fill it in; \
                        `{{` and `}}` are braces in the text";
            diagnostics.error(&value, what, help);
            return None;
        }
        is_legal.then_some((name, parsed.text))
    };
    settings.headers.iter().filter_map(read).collect()
}

/// Reads the headers of a variant, each with its name as written.
fn own<'a>(scope: &Scope<'a, '_>, diagnostics: &mut Diagnostics) -> Vec<(Header<'a>, Text)> {
    let fields = Fields { reader: Reader::Header, variant: scope.variant };
    let example = fields.visible().next();
    let read = |setting| {
        let value::Header { name, literal, value } = value::header(setting, diagnostics)?;
        let parsed = template::parse(&value, Reader::Header, example, diagnostics)?;
        if !header_value::check(&name, &value, &parsed, diagnostics) {
            return None;
        }
        let format = Format { literal: value, arguments: None };
        let template = template::resolve(format, parsed, fields, diagnostics)?;
        let value = match template.fixed {
            Some(text) => HeaderValue::Fixed(text),
            None => HeaderValue::Filled(template),
        };
        Some((Header { name, value }, literal))
    };
    scope.settings.headers.iter().filter_map(read).collect()
}

/// What a variant sends: headers, and the field that states the seconds of `Retry-After`.
type Sent<'a> = (Vec<Header<'a>>, Option<(&'a Field<'a>, Ident)>);

/// Returns the headers of a variant; its own replace its type's of the same name.
pub(super) fn for_variant<'a>(scope: &Scope<'a, '_>, diagnostics: &mut Diagnostics) -> Sent<'a> {
    let own = own(scope, diagnostics);
    let setting = &scope.settings.retry_after;
    let twice = own.iter().find(|(header, _)| header.name == RETRY_AFTER);
    if let (Some(_), Some((_, literal))) = (setting, twice) {
        let what = "`retry-after` is declared twice: `retry_after` sends it too";
        diagnostics.error(literal, what, "keep one of them");
    }
    let is_replaced = |name: &str| {
        own.iter().any(|(header, _)| header.name == name)
            || (setting.is_some() && name == RETRY_AFTER)
    };
    let defaults = scope.defaults.headers.iter().filter(|(name, _)| !is_replaced(name));
    let mut headers: Vec<_> = defaults.map(|(name, value)| fixed(name, value)).collect();
    headers.extend(own.into_iter().map(|(header, _)| header));
    match retry_after::read(scope, diagnostics) {
        Some(RetryAfter::Seconds(seconds)) => {
            headers.push(fixed(RETRY_AFTER, &seconds.to_string()));
            (headers, None)
        }
        Some(RetryAfter::Field(field, name)) => (headers, Some((field, name))),
        None => (headers, None),
    }
}

const RETRY_AFTER: &str = "retry-after";

fn fixed<'a>(name: &str, value: &str) -> Header<'a> {
    Header { name: name.to_owned(), value: HeaderValue::Fixed(value.to_owned()) }
}
