//! A string shows code and status alone.

unifiedapi_errors::envelope! {
    struct Flat { "text": "{code}: {message}" }
}

fn main() {}
