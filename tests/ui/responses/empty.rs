//! `responses!` is for a type.

unifiedapi_errors::responses!();

fn main() {}
