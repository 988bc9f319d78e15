//! A number is one that readers can hold.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "version": 1e999 }
}

fn main() {}
