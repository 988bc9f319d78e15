//! A string is text.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "kind": b"error" }
}

fn main() {}
