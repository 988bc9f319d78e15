//! An envelope is one shape for all errors.

unifiedapi_errors::envelope! {
    struct Flat: Envelope { "code": code }
}

fn main() {}
