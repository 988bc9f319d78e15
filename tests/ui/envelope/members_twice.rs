//! All members stand in one place.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "data": members, "meta": members }
}

fn main() {}
