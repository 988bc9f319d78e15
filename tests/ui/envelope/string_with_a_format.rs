//! What is filled in has no format.

unifiedapi_errors::envelope! {
    struct Flat { "code": "{code:?}" }
}

fn main() {}
