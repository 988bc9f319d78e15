//! `responses!` is for a type, not for a status.

unifiedapi_errors::responses!(502);

fn main() {}
