//! All members stand in one place.

unifiedapi_errors::envelope! {
    struct Flat { "error": { "code": code, ..members }, ..members }
}

fn main() {}
