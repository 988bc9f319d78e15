//! The media type is stated once.

unifiedapi_errors::envelope! {
    #[media_type = "application/json"]
    #[media_type = "application/problem+json"]
    struct Flat { "code": code }
}

fn main() {}
