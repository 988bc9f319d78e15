//! One member is `member`.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "param": members("param") }
}

fn main() {}
