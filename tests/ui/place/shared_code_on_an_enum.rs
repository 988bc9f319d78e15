//! `shared_code` stands on the variants that share one.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 400, shared_code)]
pub enum FilterError {
    #[unified(code = "filter_invalid", shared_code, message = "The filter is no list.")]
    NotAList,
    #[unified(code = "filter_invalid", shared_code, message = "The filter has bad numbers.")]
    Numbers,
}

fn main() {}
