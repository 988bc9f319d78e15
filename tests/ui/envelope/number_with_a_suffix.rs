//! A number of JSON has no type.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "version": 5u8 }
}

fn main() {}
