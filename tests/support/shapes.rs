//! Shapes of bodies, for errors that are received in them.

use unifiedapi_errors::envelope;

envelope! {
    /// Everything that a shape can have.
    #[media_type = "application/vnd.example.error+json"]
    pub struct Flat {
        "version": 1,
        "message": message,
        "code": code,
        "type": group,
        "param": member("param"),
        "trace": { "id": request_id },
        ..members
    }
}

envelope! {
    /// The code stands in a link alone, there is no message, and the members are in an array.
    pub struct Linked {
        "errors": [
            { "help": "https://docs.example.com/{status}/é#{code}" },
            reason,
            members,
        ],
    }
}
