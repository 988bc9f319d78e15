//! The cases of names, as serde calls them.

use heck::{
    ToKebabCase, ToLowerCamelCase, ToPascalCase, ToShoutyKebabCase, ToShoutySnakeCase, ToSnakeCase,
};

use crate::attr::value::Text;
use crate::diag::{Diagnostics, closest, list, suggest};

/// Brings a name into a case.
pub(super) type Case = fn(&str) -> String;

/// What a case makes of the names of variants, split as `heck` splits them, and of those of fields,
/// as serde does: a word begins behind `_` and nowhere else.
pub(super) struct Cases {
    name: &'static str,
    pub(super) of_variant: Case,
    pub(super) of_field: Case,
}

const CASES: &[Cases] = &[
    cases("lowercase", str::to_lowercase, str::to_owned),
    cases("UPPERCASE", str::to_uppercase, str::to_ascii_uppercase),
    cases("PascalCase", ToPascalCase::to_pascal_case, pascal_case),
    cases("camelCase", ToLowerCamelCase::to_lower_camel_case, camel_case),
    cases("snake_case", ToSnakeCase::to_snake_case, str::to_owned),
    cases("SCREAMING_SNAKE_CASE", ToShoutySnakeCase::to_shouty_snake_case, str::to_ascii_uppercase),
    cases("kebab-case", ToKebabCase::to_kebab_case, kebab_case),
    cases("SCREAMING-KEBAB-CASE", ToShoutyKebabCase::to_shouty_kebab_case, screaming_kebab_case),
];

const fn cases(name: &'static str, of_variant: Case, of_field: Case) -> Cases {
    Cases { name, of_variant, of_field }
}

/// Finds a case by its name.
pub(super) fn read(text: &Text, diagnostics: &mut Diagnostics) -> Option<&'static Cases> {
    let name = text.value();
    let found = CASES.iter().find(|cases| cases.name == name);
    if found.is_none() {
        let known = CASES.iter().map(|cases| cases.name);
        let meant = closest(name, known.clone()).map(|known| format!("\"{known}\""));
        let help = suggest(meant, || format!("the cases are {}", list(known)));
        diagnostics.error(text, format_args!("unknown case `{name}`"), help);
    }
    found
}

fn pascal_case(name: &str) -> String {
    let mut pascal = String::new();
    let mut begins_word = true;
    for char in name.chars() {
        if char != '_' {
            pascal.push(if begins_word { char.to_ascii_uppercase() } else { char });
        }
        begins_word = char == '_';
    }
    pascal
}

fn camel_case(name: &str) -> String {
    let mut camel = pascal_case(name);
    if let Some(first) = camel.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    camel
}

fn kebab_case(name: &str) -> String {
    name.replace('_', "-")
}

fn screaming_kebab_case(name: &str) -> String {
    kebab_case(name).to_ascii_uppercase()
}
