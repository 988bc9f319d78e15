//! A misspelt attribute is recognized.

unifiedapi_errors::envelope! {
    #[mediatype = "application/json"]
    struct Flat { "code": code }
}

fn main() {}
