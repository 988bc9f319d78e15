//! An envelope has a name.

unifiedapi_errors::envelope! {
    { "code": code }
}

fn main() {}
