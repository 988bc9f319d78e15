//! `impl` stands before parameters only.

unifiedapi_errors::responses!(impl Upstream);

struct Upstream;

fn main() {}
