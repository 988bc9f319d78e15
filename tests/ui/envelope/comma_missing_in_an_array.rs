//! A comma stands between two values.

unifiedapi_errors::envelope! {
    struct Flat { "errors": [code message] }
}

fn main() {}
