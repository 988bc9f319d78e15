//! What `if let` binds does not hold in `else`, so that the name is the source again.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable",
        message("{}", if let Some(source) = size { *source } else { source.kind() as u64 }))]
    Unreadable { size: Option<u64>, source: std::io::Error },
}

fn main() {}
