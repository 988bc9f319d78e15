//! A name alone has no value.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "message" }
}

fn main() {}
