//! Nothing follows the body.

unifiedapi_errors::envelope! {
    struct Flat { "code": code };
}

fn main() {}
