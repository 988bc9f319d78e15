#[unified(status = 500, rename_all = "snake_case", group = "Storage", message = "An internal {{error}} occurred.")]
enum StoreError {
    #[unified(display = "disk full at {path:?}")]
    DiskFull { path: std::path::PathBuf },
    #[unified(group = "Leases", message = "Lease {0} has expired.")]
    LeaseExpired(u64),
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}
