#[error("internal error")]
#[unified(status = 400, rename_all = "snake_case", message)]
enum CartError {
    #[error("{} of {max} items: {:>4}", .0.len(), (.1.1 + 1), max = LIMIT)]
    Full(Vec<u64>, (u8, u32)),
    #[error("{name} is {}", .state.name())]
    #[unified(message)]
    Locked { name: String, state: State },
    #[error("store failed: {0}")]
    #[unified(message = "An internal error occurred.")]
    Store(#[from] std::io::Error),
    Other,
    #[error(transparent)]
    #[unified(transparent)]
    Api(UnifiedApiError),
}
