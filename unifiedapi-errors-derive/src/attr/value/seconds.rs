//! The seconds of `Retry-After`.

use proc_macro2::{Ident, Literal, TokenTree};

use super::{Integer, Text, integer};
use crate::attr::is_punct;

/// What `retry_after` says.
pub(crate) enum Seconds {
    Literal(u64),
    Field(Ident),
}

/// Reads an integer literal or a name.
pub(crate) fn seconds(value: &[TokenTree]) -> Option<Seconds> {
    match value {
        [TokenTree::Literal(literal)] => match integer(literal)? {
            Integer::Value(seconds) => seconds.map(Seconds::Literal),
            Integer::Overflows(_) => None,
        },
        [TokenTree::Ident(name)] => Some(Seconds::Field(name.clone())),
        _ => None,
    }
}

/// Units of time, by the names that suffixes, strings and constructors give them.
const UNITS: &[(&[&str], f64)] = &[
    (&["ns", "nanos", "nanoseconds"], 1e-9),
    (&["us", "micros", "microseconds"], 1e-6),
    (&["ms", "millis", "milliseconds"], 1e-3),
    (&["", "s", "sec", "secs", "secs_f32", "secs_f64", "second", "seconds"], 1.0),
    (&["m", "min", "mins", "minute", "minutes"], 60.0),
    (&["h", "hour", "hours"], 3_600.0),
    (&["d", "day", "days"], 86_400.0),
    (&["week", "weeks"], 604_800.0),
];

/// Returns the seconds that another kind of value amounts to, rounded up: `"30"`, `1.5`, `5m`,
/// `60 * 60`, `Duration::from_millis(1500)`.
pub(crate) fn amount_of_seconds(value: &[TokenTree]) -> Option<u64> {
    let seconds = match value {
        [TokenTree::Group(inner)] => product(&inner.stream().into_iter().collect::<Vec<_>>())?,
        [.., TokenTree::Ident(constructor), TokenTree::Group(number)] => {
            let name = constructor.to_string();
            let unit =
                unit(name.strip_prefix("from_").unwrap_or(&name)).filter(|_| value.len() > 2);
            let number: Vec<_> = number.stream().into_iter().collect();
            product(&number)? * unit?
        }
        _ => product(value)?,
    };
    let is_whole_number = (0.0..1e15).contains(&seconds);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // checked just above
    is_whole_number.then(|| seconds.ceil() as u64)
}

/// Multiplies literals.
fn product(factors: &[TokenTree]) -> Option<f64> {
    let factors = factors.split(|token| is_punct(Some(token), '*'));
    factors
        .map(|factor| if let [TokenTree::Literal(one)] = factor { amount(one) } else { None })
        .product()
}

/// Reads a number, with the unit that may follow it, inside or outside of quotes.
fn amount(literal: &Literal) -> Option<f64> {
    let text = match Text::read(literal) {
        Some(text) => text.value().to_owned(),
        None => literal.to_string().replace('_', ""),
    };
    let text = text.trim();
    let end = text.find(|char: char| !char.is_ascii_digit() && char != '.').unwrap_or(text.len());
    let (number, unit_name) = text.split_at(end);
    Some(number.parse::<f64>().ok()? * unit(unit_name.trim())?)
}

fn unit(name: &str) -> Option<f64> {
    UNITS.iter().find(|(names, _)| names.contains(&name)).map(|(_, seconds)| *seconds)
}
