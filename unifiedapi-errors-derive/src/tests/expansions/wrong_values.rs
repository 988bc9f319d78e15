#[unified(status = 200, codes = UserErrorCode)]
enum UserError<T> {
    #[unified(code = "user not found", message = "User {identity} was not found.")]
    NotFound { id: T },
    #[unified(code = "store_failed", message = "The store failed.")]
    Store(#[from] std::io::Error),
    #[unified(transparent)]
    Api(UnifiedApiError),
}
