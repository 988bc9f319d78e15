//! `manual` takes names in parentheses.

unifiedapi_errors::responses!(Upstream, manual = axum);

struct Upstream;

fn main() {}
