//! A message without arguments says which field it means, with a format too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FilterError {
    #[unified(status = 400, code = "filter_invalid", message = "Filter {:?} is invalid.")]
    Invalid(String),
}

fn main() {}
