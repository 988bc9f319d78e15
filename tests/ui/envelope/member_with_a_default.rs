//! Where a member is absent, `null` stands.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "param": member("param").unwrap_or("none") }
}

fn main() {}
