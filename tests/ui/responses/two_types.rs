//! One `responses!` is for one type.

unifiedapi_errors::responses!(Upstream, Bank);

struct Upstream;
struct Bank;

fn main() {}
