//! A list of values stands in brackets.

unifiedapi_errors::envelope! {
    struct Flat { "errors": (code, message) }
}

fn main() {}
