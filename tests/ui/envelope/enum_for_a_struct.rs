//! An envelope is a struct.

unifiedapi_errors::envelope! {
    enum Flat { "code": code }
}

fn main() {}
