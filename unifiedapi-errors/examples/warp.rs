//! warp 0.4: `cargo run -p unifiedapi-errors-tests --example warp --features warp04`,
//! then `curl -i http://127.0.0.1:3000/users/7`.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError, warp04};
use warp::{Filter, Rejection};

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

/// As a reply, in `then`.
async fn user(id: u64) -> Result<String, UserError> {
    let name = find(id)?;
    Ok(format!("{name}\n"))
}

/// As a rejection, in `and_then`: warp tries its other routes before it answers.
async fn admin(id: u64) -> Result<String, Rejection> {
    let name = find(id).map_err(warp04::reject)?;
    Ok(format!("{name}, the admin\n"))
}

#[tokio::main]
async fn main() {
    let users = warp::path!("users" / u64).then(user);
    let admins = warp::path!("admins" / u64).and_then(admin);
    let routes = users.or(admins).recover(warp04::recover);
    warp::serve(routes).run(([127, 0, 0, 1], 3000)).await;
}
