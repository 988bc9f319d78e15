//! All members stand without a name as `..members`.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, members }
}

fn main() {}
