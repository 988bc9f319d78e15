//! poem 3: `cargo run -p unifiedapi-errors-tests --example poem --features poem3`,
//! then `curl -i http://127.0.0.1:3000/users/7`.

use poem::{Route, Server, get, handler, listener::TcpListener, web::Path};
use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
enum UserError {
    /// No user has this id.
    #[unified(status = 404, code = "user_not_found", message = "User {id} was not found.")]
    NotFound { id: u64 },

    #[unified(transparent)]
    Api(#[from] UnifiedApiError),
}

fn find(id: u64) -> Result<&'static str, UserError> {
    match id {
        0 => Err(UnifiedApiError::Unauthorized.into()),
        1 => Ok("Ada"),
        _ => Err(UserError::NotFound { id }),
    }
}

#[handler]
async fn user(Path(id): Path<u64>) -> Result<String, UserError> {
    let name = find(id)?;
    Ok(format!("{name}\n"))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let routes = Route::new().at("/users/:id", get(user));
    Server::new(TcpListener::bind("127.0.0.1:3000")).run(routes).await
}
