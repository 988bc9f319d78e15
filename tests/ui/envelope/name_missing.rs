//! A hole alone has no name.

unifiedapi_errors::envelope! {
    struct Flat { code, "message": message }
}

fn main() {}
