//! Arguments behind `message = "…"` instead of in parentheses with it, which is how other crates are
//! written.

use proc_macro2::TokenTree;

use super::field_access::in_scope;
use super::keys::{Form, Row};
use super::read::{Item, is_punct, key_of};
use super::tokens::{Tokens, text};
use super::value;
use crate::diag::Diagnostics;

/// Takes such arguments, with their format string, out of the items of an attribute.
///
/// Returns whether there were any; they are reported.
pub(super) fn take(items: &mut Vec<Item>, diagnostics: &mut Diagnostics) -> bool {
    let mut index = 0;
    let mut found = false;
    while let Some(item) = items.get(index) {
        let format = format_of(item);
        let arguments = format.as_ref().map_or(0, |(_, literal)| {
            let behind = items.iter().skip(index + 1);
            behind.take_while(|item| is_argument(item, literal)).count()
        });
        if let (Some((row, literal)), 1..) = (format, arguments) {
            let taken: Vec<Item> = items.drain(index..=index + arguments).collect();
            report(row, &literal, taken.get(1..).unwrap_or_default(), diagnostics);
            found = true;
        } else {
            index += 1;
        }
    }
    found
}

/// Returns the key and the literal of `message = "… {} …"`.
fn format_of(item: &Item) -> Option<(&'static Row, String)> {
    let row = key_of(item).filter(|row| row.form == Form::Format)?;
    let (_, value) = item.split_at_checked(2)?;
    let value: Tokens = value.iter().cloned().collect();
    let text = value::as_string(&value).filter(|_| is_punct(item.get(1), '='))?;
    text.value().contains('{').then(|| (row, value.text()))
}

/// Whether an item is an argument of this format string rather than a key.
pub(super) fn is_argument(item: &Item, format: &str) -> bool {
    let format = format.replace("{{", "");
    let shows_next = ["{}", "{:", "{0"].iter().any(|placeholder| format.contains(placeholder));
    match item.as_slice() {
        [] => false,
        _ if key_of(item).is_some() => false,
        [TokenTree::Ident(name), sign, ..] if is_punct(Some(sign), '=') => {
            format.contains(&format!("{{{name}"))
        }
        // A list, of which an unknown key may have one.
        [TokenTree::Ident(_), TokenTree::Group(_)] => false,
        _ => shows_next,
    }
}

fn report(row: &Row, literal: &str, arguments: &[Item], diagnostics: &mut Diagnostics) {
    let key = row.name;
    let first: Tokens = arguments.iter().take(1).flatten().cloned().collect();
    let what = format!(
        "`{}` is no key: the arguments of `{key}` stand in parentheses with it",
        first.text()
    );
    let written: Vec<String> = arguments.iter().map(|item| text(&in_scope(item))).collect();
    let help = format!("write `{key}({literal}, {})`", written.join(", "));
    diagnostics.error(first, what, help);
}
