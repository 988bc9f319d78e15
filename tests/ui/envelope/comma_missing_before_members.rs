//! A comma stands before `..members`.

unifiedapi_errors::envelope! {
    struct Flat { "code": code ..members }
}

fn main() {}
