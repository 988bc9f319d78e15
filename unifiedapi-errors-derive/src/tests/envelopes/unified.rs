#[description = "What every error looks like."]
#[is_unified]
#[reserved("type", "instance")]
pub struct Unified { "error": { "code": code, "message": message, ..members } }
