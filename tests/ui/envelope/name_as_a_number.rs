//! The name of a member is a string.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, 1: message }
}

fn main() {}
