//! A text stands in double quotes.
//!
//! Write `"error"`.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "kind": 'error' }
}

fn main() {}
