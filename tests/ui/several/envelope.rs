//! All mistakes of an envelope are reported together.

unifiedapi_errors::envelope! {
    #[media_type = "json"]
    pub struct Flat {
        code: kode,
        "message": "{message}",
        "errors": [..members],
        "param": member(param),
        ..members,
        "message": null
    }
}
fn main() {}
