//! `..members` stands last.

unifiedapi_errors::envelope! {
    struct Flat { ..members, "code": code }
}

fn main() {}
