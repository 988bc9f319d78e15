//! A name has a value.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "message": }
}

fn main() {}
