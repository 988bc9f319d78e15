//! A brace in a string is doubled.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "text": "{" }
}

fn main() {}
