//! A number begins with a digit.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "ratio": .5 }
}

fn main() {}
