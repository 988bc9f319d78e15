//! What stands for a type parameter that a message shows is safe for clients.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "not_found", message = "{0:?} was not found.")]
pub struct NotFound<T>(T);

fn main() {
    let error = NotFound(std::path::PathBuf::from("secret"));
    println!("{error} {:?}", std::error::Error::source(&error));
    let _: &dyn UnifiedError = &error;
}
