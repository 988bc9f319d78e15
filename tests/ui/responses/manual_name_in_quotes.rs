//! `manual` takes names without quotes.

unifiedapi_errors::responses!(Upstream, manual("axum"));

struct Upstream;

fn main() {}
