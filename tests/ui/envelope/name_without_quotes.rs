//! The names of JSON stand in quotes.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, message: message }
}

fn main() {}
