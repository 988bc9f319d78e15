//! The media type is written out.

unifiedapi_errors::envelope! {
    #[media_type = MEDIA_TYPE]
    struct Flat { "code": code }
}

fn main() {}
