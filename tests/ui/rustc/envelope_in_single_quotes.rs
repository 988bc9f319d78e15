//! A text stands in double quotes.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "kind": 'error' }
}

fn main() {}
