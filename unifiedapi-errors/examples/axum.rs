//! axum 0.8: `cargo run -p unifiedapi-errors-tests --example axum --features axum08`,
//! then `curl -i http://127.0.0.1:3000/users/7`.

use axum::{Router, extract::Path, routing::get};
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

async fn user(Path(id): Path<u64>) -> Result<String, UserError> {
    let name = find(id)?;
    Ok(format!("{name}\n"))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let routes = Router::new().route("/users/{id}", get(user));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, routes).await
}
