//! A string of one character is a string.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "kind": 'e' }
}

fn main() {}
