//! The media type is that of JSON.

unifiedapi_errors::envelope! {
    #[media_type = "text/html"]
    struct Flat { "code": code }
}

fn main() {}
