#[derive(Debug)]
pub enum UserError {
    NotFound { id: u64 },
    Store(std::io::Error),
}
