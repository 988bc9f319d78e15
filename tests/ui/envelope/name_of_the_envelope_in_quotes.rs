//! The name is that of a type.

unifiedapi_errors::envelope! {
    struct "Flat" { "code": code }
}

fn main() {}
