#[unified(status = 503, rename_all = "snake_case", level = "warn")]
enum StoreError<T: std::error::Error + 'static> {
    #[unified(message = "Try again later.")]
    Busy,
    #[unified(message = "An internal error occurred.", level = "error")]
    Broken(#[source] T),
    #[unified(transparent)]
    Api(UnifiedApiError),
    #[unified(status = 404, message = "There is nothing here.", level = "off")]
    NotFound,
}
