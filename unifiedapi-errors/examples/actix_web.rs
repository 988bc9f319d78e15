//! actix-web 4: `cargo run -p unifiedapi-errors-tests --example actix_web --features actix-web4`,
//! then `curl -i http://127.0.0.1:3000/users/7`.

use actix_web::{App, HttpServer, get, web::Path};
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

#[get("/users/{id}")]
async fn user(id: Path<u64>) -> Result<String, UserError> {
    let name = find(*id)?;
    Ok(format!("{name}\n"))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(user)).bind("127.0.0.1:3000")?.run().await
}
