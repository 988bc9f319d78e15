#[error("the store failed")]
#[unified(status = 500, code = "store_failed", message = "An internal error occurred.")]
struct StoreFailed(#[from] std::io::Error);
