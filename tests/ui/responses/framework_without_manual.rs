//! What is implemented by hand stands in `manual(…)`.

unifiedapi_errors::responses!(Upstream, axum);

struct Upstream;

fn main() {}
