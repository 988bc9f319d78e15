//! The prose for documentation: `description`, or the doc comment.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta};

use super::Scope;
use crate::diag::Diagnostics;
use crate::model::Description;

/// Returns the text; empty if there is none or the variant is hidden.
pub(super) fn read(scope: &Scope<'_, '_>, diagnostics: &mut Diagnostics) -> Description {
    if let Some(setting) = &scope.settings.description {
        let text = setting.string(diagnostics).map(|text| text.value().to_owned());
        return Description::Text(text.unwrap_or_default());
    }
    of(&scope.variant.attributes)
}

/// Returns what the doc comment among these attributes says; nothing if it is hidden.
pub(crate) fn of(attributes: &[&Attribute]) -> Description {
    if attributes.is_empty() || attributes.iter().any(|attribute| is_doc_hidden(attribute)) {
        return Description::Text(String::new());
    }
    let docs: Vec<Doc> = attributes.iter().filter_map(|attribute| Doc::read(attribute)).collect();
    let texts: Option<Vec<&str>> = docs.iter().map(Doc::text).collect();
    match texts {
        Some(texts) => Description::Text(unindent(&texts.join("\n"))),
        None => Description::Composed(docs.into_iter().map(Doc::into_tokens).collect()),
    }
}

fn is_doc_hidden(attribute: &Attribute) -> bool {
    let is_hidden = |token| matches!(token, TokenTree::Ident(word) if word == "hidden");
    attribute.path().is_ident("doc")
        && attribute
            .meta
            .require_list()
            .is_ok_and(|list| list.tokens.clone().into_iter().any(is_hidden))
}

/// One doc comment line, or `#[doc = …]`.
enum Doc {
    Text(String),
    /// Text from a macro such as `concat!`, which only the compiler knows.
    Macro(TokenStream),
}

impl Doc {
    fn read(attribute: &Attribute) -> Option<Self> {
        let Meta::NameValue(pair) = &attribute.meta else { return None };
        if !pair.path.is_ident("doc") {
            return None;
        }
        let mut value = &pair.value;
        while let Expr::Group(group) = value {
            value = &group.expr;
        }
        Some(match value {
            Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) => {
                let text = literal.value();
                if text.contains('\n') {
                    Self::Text(if is_comment(literal) { without_stars(&text) } else { text })
                } else {
                    // The space behind `///`.
                    Self::Text(text.strip_prefix(' ').unwrap_or(&text).to_owned())
                }
            }
            value => Self::Macro(value.to_token_stream()),
        })
    }

    fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Macro(_) => None,
        }
    }

    fn into_tokens(self) -> TokenStream {
        match self {
            Self::Text(text) => text.trim_end().to_token_stream(),
            Self::Macro(tokens) => tokens,
        }
    }
}

/// Whether a text is written as a comment, whose stars in front are decoration; in `#[doc = "…"]`
/// they are bullets.
fn is_comment(text: &LitStr) -> bool {
    text.span().source_text().is_none_or(|source| source.starts_with("/*"))
}

/// Removes the column of stars that a block comment may have behind its first line.
fn without_stars(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let has_star = |line: &&str| line.trim_start().starts_with('*');
    if lines.iter().skip(1).filter(|line| !line.trim().is_empty()).all(has_star) {
        for line in lines.iter_mut().skip(1) {
            let is_border = line.trim().trim_start_matches('*').is_empty();
            let rest = line.trim_start().strip_prefix('*').filter(|_| !is_border);
            *line = rest.unwrap_or_default();
        }
    }
    lines.join("\n")
}

/// Removes the indentation that all lines share, and blank lines at both ends.
fn unindent(text: &str) -> String {
    let indentation = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start_matches([' ', '\t']).len())
        .min()
        .unwrap_or_default();
    let lines: Vec<&str> =
        text.lines().map(|line| line.get(indentation..).unwrap_or_default().trim_end()).collect();
    lines.join("\n").trim_matches(['\n', ' ']).to_owned()
}
