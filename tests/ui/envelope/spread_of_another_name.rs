//! Only the members are spread.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, ..fields }
}

fn main() {}
