//! One place is for one member.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "param": member("param", "field") }
}

fn main() {}
