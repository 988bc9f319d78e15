//! All variants of a shared code say `shared_code`, the last one too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 400)]
pub enum FilterError {
    #[unified(code = "filter_invalid", shared_code, message = "The filter is not a list.")]
    NotAList,
    #[unified(code = "filter_invalid", shared_code, message = "The filter has bad numbers.")]
    Numbers,
    #[unified(code = "filter_invalid", message = "The filter is empty.")]
    Empty,
}
fn main() {}
