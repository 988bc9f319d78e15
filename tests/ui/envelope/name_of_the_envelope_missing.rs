//! An envelope has a name.

unifiedapi_errors::envelope! {
    struct { "code": code }
}

fn main() {}
