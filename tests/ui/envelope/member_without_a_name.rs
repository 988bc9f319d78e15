//! `member` says which.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "param": member() }
}

fn main() {}
