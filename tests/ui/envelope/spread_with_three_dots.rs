//! The members are spread as the fields of a struct are.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, ...members }
}

fn main() {}
