//! JSON knows no infinity.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "ratio": Infinity }
}

fn main() {}
