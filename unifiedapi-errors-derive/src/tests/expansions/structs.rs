#[unified(status = 401, code = "session_expired", message = "The session has expired.",
    header("www-authenticate" = "Bearer"), retry_after = 30)]
pub struct SessionExpired;
