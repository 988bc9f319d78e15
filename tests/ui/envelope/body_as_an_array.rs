//! The body is a JSON object.

unifiedapi_errors::envelope! {
    struct Flat [code, message]
}

fn main() {}
