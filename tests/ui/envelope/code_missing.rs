//! A shape shows the code.

unifiedapi_errors::envelope! {
    struct Flat { "message": message, ..members }
}

fn main() {}
