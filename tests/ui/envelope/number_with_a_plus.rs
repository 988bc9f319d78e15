//! A number of JSON has no plus.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "kind": +1 }
}

fn main() {}
