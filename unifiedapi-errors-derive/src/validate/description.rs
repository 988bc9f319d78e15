//! The prose for documentation: `description`, or the doc comment.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use super::Scope;
use crate::attr::Key;
use crate::diag::Diagnostics;

/// Returns the text; empty if there is none or the variant is hidden.
pub(super) fn read(scope: &Scope<'_, '_>, diagnostics: &mut Diagnostics) -> String {
    if let Some(setting) = scope.settings.get(Key::Description) {
        return setting.string(diagnostics).map(|text| text.value()).unwrap_or_default();
    }
    if scope.variant.attributes.iter().any(is_doc_hidden) {
        return String::new();
    }
    let lines: Vec<String> = scope.variant.attributes.iter().filter_map(doc_text).collect();
    let text = lines.join("\n");
    unindent(&text)
}

fn is_doc_hidden(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc")
        && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "hidden")
}

/// Returns the text of `#[doc = "…"]`; text from a macro such as `include_str!` is not known here.
fn doc_text(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    if !pair.path.is_ident("doc") {
        return None;
    }
    let mut value = &pair.value;
    while let Expr::Group(group) = value {
        value = &group.expr;
    }
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// Removes the indentation that all lines share, and blank lines at both ends.
fn unindent(text: &str) -> String {
    let indentation = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or_default();
    let lines: Vec<&str> =
        text.lines().map(|line| line.get(indentation..).unwrap_or_default().trim_end()).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}
