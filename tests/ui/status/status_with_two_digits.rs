//! A status has three digits: 42 is none.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum AnswerError {
    #[unified(status = 42, code = "answer_unknown", message = "The answer is unknown.")]
    Unknown,
}

fn main() {}
