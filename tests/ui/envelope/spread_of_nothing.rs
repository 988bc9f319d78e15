//! The members are named.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, .. }
}

fn main() {}
