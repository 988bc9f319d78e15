//! A shape shows the code.

unifiedapi_errors::envelope! {
    struct Flat {}
}

fn main() {}
