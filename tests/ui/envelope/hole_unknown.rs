//! An unknown word is no hole.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "version": v5 }
}

fn main() {}
