//! A hole has no sign.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "kind": -status }
}

fn main() {}
