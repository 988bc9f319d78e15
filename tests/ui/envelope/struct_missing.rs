//! An envelope is a struct.

unifiedapi_errors::envelope! {
    Flat { "code": code }
}

fn main() {}
