//! A colon stands between name and value.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "message" => message }
}

fn main() {}
