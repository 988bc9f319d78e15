//! The media type says which.

unifiedapi_errors::envelope! {
    #[media_type]
    struct Flat { "code": code }
}

fn main() {}
