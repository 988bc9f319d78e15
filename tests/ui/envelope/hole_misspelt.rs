//! A misspelt hole is recognized.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "message": mesage }
}

fn main() {}
