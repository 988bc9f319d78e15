//! One `envelope!` declares one envelope.

unifiedapi_errors::envelope! {
    struct Flat { "code": code }
    struct Nested { "code": code }
}

fn main() {}
