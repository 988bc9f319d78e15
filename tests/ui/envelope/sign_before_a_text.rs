//! A sign stands before numbers only.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "kind": -"error" }
}

fn main() {}
