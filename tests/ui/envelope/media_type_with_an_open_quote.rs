//! The parameters of the media type are well-formed.

unifiedapi_errors::envelope! {
    #[media_type = "application/json; profile=\"a"]
    struct Flat { "code": code }
}

fn main() {}
