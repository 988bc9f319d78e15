//! The media type is one, not many.

unifiedapi_errors::envelope! {
    #[media_type = "application/*"]
    struct Flat { "code": code }
}

fn main() {}
