//! The name of a member is text.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, b"message": message }
}

fn main() {}
