#[unified(status = 400, code = "page_invalid", message = "The page {page} is invalid.",
    manual(Display, Error, From, Serialize, axum), crate = crate::errors)]
struct PageInvalid {
    page: u32,
}
