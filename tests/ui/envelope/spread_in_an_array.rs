//! `..members` stands in an object.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "errors": [..members] }
}

fn main() {}
