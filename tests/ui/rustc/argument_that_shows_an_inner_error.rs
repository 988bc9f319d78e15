//! A field of any type may be named for what it has inside, unless that is an error.

use unifiedapi_errors::UnifiedError;

#[derive(Debug)]
pub struct Upload { cause: std::io::Error, parts: Vec<u8> }

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "upload", message("{}: {}", upload.parts.len(), upload.cause))]
pub struct UploadFailed { upload: Upload }

fn main() {}
