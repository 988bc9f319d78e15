//! By hand, only traits of frameworks are left out.

unifiedapi_errors::responses!(Upstream, manual(Display));

struct Upstream;

fn main() {}
