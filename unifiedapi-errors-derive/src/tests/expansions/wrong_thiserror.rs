#[unified(status = 500, rename_all = "snake_case", message)]
enum StoreError {
    #[error("store failed")]
    Failed,
    NoText,
    #[unified(message)]
    NoTextEither,
    #[error(transparent)]
    Io(std::io::Error),
    #[error(fmt = write_lease)]
    #[unified(message)]
    Lease(u64),
    #[error("no space: {source}")]
    Full { source: std::io::Error },
    #[error("no space: {}", .0.kind())]
    FullDisk(#[from] std::io::Error),
    #[error("{}", self.0)]
    Closed(u64),
    #[error("{} of {}", .0)]
    Half(u64),
    #[error("")]
    Empty,
}
