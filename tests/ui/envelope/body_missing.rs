//! An envelope has a body.

unifiedapi_errors::envelope! {
    struct Flat;
}

fn main() {}
