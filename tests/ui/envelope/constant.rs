//! A macro does not know the value of a constant.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "version": VERSION }
}

fn main() {}
