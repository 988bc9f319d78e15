//! Mistakes: collected, each at its token, each with what to write instead.

use std::fmt::Display;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Error;

/// What is wrong, and what to write instead: sentences without a full stop, names in backticks.
pub(crate) struct Mistake {
    what: String,
    help: String,
}

impl Mistake {
    pub(crate) fn new(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { what: what.into(), help: help.into() }
    }

    /// A member has a name that the envelope has beside its members.
    pub(crate) fn reserved(name: &str) -> Self {
        let what = format!("the envelope keeps the name `{name}` for itself");
        Self::new(what, "give the member a name of its own: `member = \"…\"`")
    }

    /// Returns both as they are shown.
    pub(crate) fn text(&self) -> String {
        format!("{}\nhelp: {}", self.what, self.help)
    }
}

/// All mistakes of one declaration.
#[derive(Default)]
pub(crate) struct Diagnostics(Option<Error>);

impl Diagnostics {
    /// Notes one mistake: at which tokens, what is wrong, and what to write.
    ///
    /// The texts are sentences without a full stop; names stand in backticks.
    pub(crate) fn error(&mut self, at: impl ToTokens, what: impl Display, help: impl Display) {
        self.push(at.to_token_stream(), &format_args!("{what}\nhelp: {help}"));
    }

    /// Notes a mistake at these tokens.
    pub(crate) fn report(&mut self, at: impl ToTokens, mistake: &Mistake) {
        self.push(at.to_token_stream(), &mistake.text());
    }

    /// Notes that a name is given twice.
    pub(crate) fn given_twice(&mut self, at: impl ToTokens, name: impl Display) {
        self.error(at, format_args!("`{name}` is given twice"), "keep one of them");
    }

    /// Notes an error; not generic, because every call of a generic one is compiled.
    fn push(&mut self, at: TokenStream, text: &dyn Display) {
        let error = Error::new_spanned(at, text);
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    /// Ends the search; `Err` has one `compile_error!` for each mistake.
    pub(crate) fn finish(self) -> Result<(), TokenStream> {
        self.0.map_or(Ok(()), |errors| Err(compile_errors(errors)))
    }
}

/// Returns one `compile_error!` for each error.
///
/// Not with the path that `syn` writes: it has the spans of the user's tokens, so that in a crate of
/// edition 2015 `::core` would be a module of that crate.
pub(crate) fn compile_errors(errors: Error) -> TokenStream {
    let errors = errors.into_iter().map(|error| {
        let is_name =
            |token: &TokenTree| matches!(token, TokenTree::Ident(name) if name == "compile_error");
        let mut tokens = error.to_compile_error().into_iter().skip_while(|token| !is_name(token));
        let at = tokens.next().map_or_else(Span::call_site, |name| name.span());
        let name = Ident::new("__unified_error", at);
        hygienic!(const _: () = { use ::core::compile_error as #name; #name #(#tokens)* };)
    });
    // rustc expands what waits for an import from the last to the first.
    let errors: Vec<TokenStream> = errors.collect();
    errors.into_iter().rev().collect()
}

/// Proposes what was probably meant, or says what else there is.
pub(crate) fn suggest(meant: Option<impl Display>, otherwise: impl FnOnce() -> String) -> String {
    meant.map_or_else(otherwise, |meant| format!("did you mean `{meant}`?"))
}

/// Returns the candidate that was probably meant, if one is close.
pub(crate) fn closest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let tolerance = match name.chars().count() {
        0..=2 => return None,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    };
    let half_typed = |candidate: &str| name.len() > 2 && candidate.starts_with(name);
    candidates
        .into_iter()
        .map(|candidate| {
            let distance = if half_typed(candidate) { 1 } else { distance(name, candidate) };
            (distance, candidate)
        })
        .filter(|(distance, _)| *distance <= tolerance)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Counts the insertions, deletions, replacements and swaps of neighbours between two names
/// (optimal string alignment), whatever their case.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.to_lowercase().chars().collect();
    let right: Vec<char> = right.to_lowercase().chars().collect();
    // The distances between all beginnings.
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for (i, a) in left.iter().enumerate() {
        let cell = |row: usize, column: usize| {
            rows.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default()
        };
        let mut row = vec![i + 1];
        let mut to_the_left = i + 1;
        for (j, b) in right.iter().enumerate() {
            let replaced = cell(i, j) + usize::from(a != b);
            let mut least = replaced.min(cell(i, j + 1) + 1).min(to_the_left + 1);
            let neighbours = i.checked_sub(1).zip(j.checked_sub(1));
            if let Some((i, j)) = neighbours {
                if left.get(i) == Some(b) && right.get(j) == Some(a) {
                    least = least.min(cell(i, j) + 1);
                }
            }
            row.push(least);
            to_the_left = least;
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or_default()
}

/// Lists names in backticks: `` `a`, `b` and `c` ``.
pub(crate) fn list<T: Display>(names: impl IntoIterator<Item = T>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}
