//! The media type is one.

unifiedapi_errors::envelope! {
    #[media_type = "json"]
    struct Flat { "code": code }
}

fn main() {}
