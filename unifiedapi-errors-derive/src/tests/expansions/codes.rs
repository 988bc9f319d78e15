#[unified(prefix = "user_", status = 400, codes = UserErrorCode)]
pub(crate) enum UserError {
    /// No user has this id.
    #[unified(status = 404, message = "User {id} was not found.")]
    NotFound { id: u64 },
    #[unified(code = "taken", shared_code, message = "The name is taken.")]
    NameTaken,
    #[unified(code = "taken", shared_code, message = "The e-mail address is taken.")]
    EmailTaken,
    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}
