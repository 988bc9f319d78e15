//! `manual` takes names of frameworks.

unifiedapi_errors::responses!(Upstream, manual(axun));

struct Upstream;

fn main() {}
