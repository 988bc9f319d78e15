//! Integer literals.

use proc_macro2::Literal;
use syn::{Lit, LitInt};

/// What an integer literal says.
pub(crate) enum Integer {
    /// Its value; `None` if that is larger than any integer.
    Value(Option<u64>),
    /// The value does not fit into the type that the suffix names, as in `404i8`.
    Overflows(LitInt),
}

/// Reads an integer without a suffix, or with that of an integer type.
pub(crate) fn integer(literal: &Literal) -> Option<Integer> {
    // As almost all are written: `syn` would calculate with digits of its own.
    if let Ok(value) = literal.to_string().parse() {
        return Some(Integer::Value(Some(value)));
    }
    let Lit::Int(number) = Lit::new(literal.clone()) else { return None };
    let largest: u128 = match number.suffix() {
        "u8" => u8::MAX.into(),
        "u16" => u16::MAX.into(),
        "u32" => u32::MAX.into(),
        "" | "u64" | "usize" => u64::MAX.into(),
        "u128" => u128::MAX,
        "i8" => 0x7f,
        "i16" => 0x7fff,
        "i32" => 0x7fff_ffff,
        "i64" | "isize" => 0x7fff_ffff_ffff_ffff,
        "i128" => u128::MAX >> 1,
        _ => return None,
    };
    let value = number.base10_parse::<u128>().ok();
    if !number.suffix().is_empty() && value.is_none_or(|value| value > largest) {
        return Some(Integer::Overflows(number));
    }
    Some(Integer::Value(value.and_then(|value| u64::try_from(value).ok())))
}
