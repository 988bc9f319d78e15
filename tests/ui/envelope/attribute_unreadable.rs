//! An attribute has a name.

unifiedapi_errors::envelope! {
    #[= "application/json"]
    struct Flat { "code": code }
}

fn main() {}
