//! The name is that of a type.

unifiedapi_errors::envelope! {
    struct match { "code": code }
}

fn main() {}
