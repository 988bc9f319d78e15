//! A name stands once in an object.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "message": message, "code": status }
}

fn main() {}
