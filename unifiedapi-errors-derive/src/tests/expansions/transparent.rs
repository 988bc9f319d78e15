pub enum ApiError {
    #[unified(transparent)]
    UnifiedApi(#[from] catalog::UnifiedApiError),
    #[unified(status = 404, code = "not_found", message = "There is nothing here.")]
    NotFound,
    #[unified(transparent)]
    User { inner: Box<UserError> },
}
