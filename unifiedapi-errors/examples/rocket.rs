//! rocket 0.5: `cargo run -p unifiedapi-errors-tests --example rocket --features rocket05`,
//! then `curl -i http://127.0.0.1:3000/users/7`.

use rocket::{Build, Config, Rocket, get, launch, routes};
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

#[get("/users/<id>")]
async fn user(id: u64) -> Result<String, UserError> {
    let name = find(id)?;
    Ok(format!("{name}\n"))
}

#[launch]
fn server() -> Rocket<Build> {
    rocket::custom(Config { port: 3000, ..Config::default() }).mount("/", routes![user])
}
