//! An envelope has a name and a body.

unifiedapi_errors::envelope! {
    // …
}

fn main() {}
