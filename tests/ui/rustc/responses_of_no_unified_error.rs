//! `responses!` is for a type that has `impl UnifiedError`.

#[derive(Debug)]
struct Upstream;

unifiedapi_errors::responses!(Upstream);

fn main() {}
