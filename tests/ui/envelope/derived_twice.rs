//! `Clone`, `Copy` and `Debug` are there already.

unifiedapi_errors::envelope! {
    #[derive(Debug, PartialEq)]
    struct Flat { "code": code }
}

fn main() {}
