#[unified(prefix = "quota_", status = 429)]
pub enum QuotaError {
    #[unified(message = "At most {limit} requests are allowed.")]
    TooMany {
        #[unified(member)]
        limit: u64,
        #[unified(member)]
        window: Option<u64>,
    },
    #[unified(message = "The file is too large.")]
    TooLarge(#[unified(member = "maxBytes")] u64, PathBuf),
    #[unified(transparent)]
    Plan(PlanError),
}
