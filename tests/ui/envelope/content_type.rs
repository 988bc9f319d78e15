//! What others call the media type is recognized.

unifiedapi_errors::envelope! {
    #[content_type = "application/json"]
    struct Flat { "code": code }
}

fn main() {}
