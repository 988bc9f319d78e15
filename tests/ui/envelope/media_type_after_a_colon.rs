//! The media type stands after an equals sign.

unifiedapi_errors::envelope! {
    #[media_type: "application/problem+json"]
    struct Flat { "code": code }
}

fn main() {}
