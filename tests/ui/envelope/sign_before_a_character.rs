//! A sign stands before numbers only; a text has double quotes.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "kind": -'e' }
}

fn main() {}
