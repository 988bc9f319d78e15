//! `null` is written as in JSON.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "param": None }
}

fn main() {}
