//! An error is one in a tuple and in a map, too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "files_unreadable", message = "Unreadable: {causes:?}")]
    Unreadable { causes: std::collections::BTreeMap<u64, (u8, std::io::Error)> },
}

fn main() {}
