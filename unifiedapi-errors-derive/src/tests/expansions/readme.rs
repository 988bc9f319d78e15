pub enum UserError {
    /// No user has this id.
    #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
    NotFound { id: u64 },

    #[unified(
        status = 500,
        code = "internal_server_error",
        message = "An internal error occurred.",
        display = "user store failed"
    )]
    Store(#[from] std::io::Error),
}
