//! A hole takes nothing.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "message": message() }
}

fn main() {}
