//! A description that a macro reads is a doc comment that a macro reads.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "gone", message = "Gone.", description = include_str!("a.md"))]
    Gone,
}

fn main() {}
