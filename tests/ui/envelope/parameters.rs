//! An envelope is one shape for all errors.

unifiedapi_errors::envelope! {
    struct Flat<T> { "code": code }
}

fn main() {}
