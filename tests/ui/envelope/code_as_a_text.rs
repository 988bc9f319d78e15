//! A hole stands without quotes: in them it is a text.

unifiedapi_errors::envelope! {
    struct Flat { "code": "code", "message": message }
}

fn main() {}
