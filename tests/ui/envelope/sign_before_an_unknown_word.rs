//! A sign stands before numbers only, and a word is a hole or a constant of JSON.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "kind": -severity }
}

fn main() {}
