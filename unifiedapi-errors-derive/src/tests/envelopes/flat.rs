/// What every error of this API looks like.
///
/// Clients read the code.
#[media_type = "application/vnd.example.error+json"]
#[cfg(all())]
#[allow(deprecated)]
#[derive(Default)]
pub(crate) struct Flat {
    "group": group,
    "status": status,
    "error": {
        "message": message,
        "code": code,
        "text": "é \"{code}\" of {status} {{",
        "request": [request_id, reason],
        "constants": [true, null, -1_000, 0.5, "x", {}, []],
        ..members
    },
    "param": member("param"),
    "code": member("code"),
}
