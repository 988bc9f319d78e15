//! The name of a member stands in quotes.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "param": member(param) }
}

fn main() {}
