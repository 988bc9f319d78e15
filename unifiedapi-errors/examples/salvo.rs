//! salvo 1: `cargo run -p unifiedapi-errors-tests --example salvo --features salvo1`,
//! then `curl -i http://127.0.0.1:3000/users/7`.

use salvo::prelude::*;
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
async fn user(request: &mut Request) -> Result<String, UserError> {
    let id = request.param("id").unwrap_or_default();
    let name = find(id)?;
    Ok(format!("{name}\n"))
}

#[tokio::main]
async fn main() {
    let routes = Router::with_path("users/{id}").get(user);
    let acceptor = TcpListener::new("127.0.0.1:3000").bind().await;
    Server::new(acceptor).serve(routes).await;
}
