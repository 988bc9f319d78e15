//! The names are the same in all bodies.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "at_{status}": message }
}

fn main() {}
