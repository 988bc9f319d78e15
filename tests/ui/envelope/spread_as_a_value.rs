//! `..members` is no value.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "data": ..members }
}

fn main() {}
