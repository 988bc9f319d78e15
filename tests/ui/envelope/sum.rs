//! A value is written out.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "version": 1 + 1 }
}

fn main() {}
