//! A comma stands between two members.

unifiedapi_errors::envelope! {
    struct Flat { "code": code "message": message }
}

fn main() {}
