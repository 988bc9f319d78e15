//! A member has a name.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "param": member("") }
}

fn main() {}
