//! What others call the message is recognized.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "message": detail }
}

fn main() {}
