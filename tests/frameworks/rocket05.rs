//! rocket 0.5: handlers with `?`, over a socket.

use rocket::{
    Config, Request,
    fairing::AdHoc,
    get,
    http::Status,
    request::{FromRequest, Outcome},
    routes,
};
use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{LazyLock, mpsc},
    thread,
};
use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};
use unifiedapi_errors_tests::{
    conformance::{self, FlatError, ProblemError, SampleError, StoreFailed},
    http1,
};

/// rocket's shield is on by default.
const SHIELD: &[&str] = &["permissions-policy", "x-content-type-options", "x-frame-options"];

#[get("/catalog/<index>")]
async fn catalog(index: usize) -> Result<&'static str, UnifiedApiError> {
    let fine = conformance::catalog(index)?;
    Ok(fine)
}

#[get("/sample/<index>")]
async fn sample(index: usize) -> Result<&'static str, SampleError> {
    let fine = conformance::sample(index)?;
    Ok(fine)
}

#[get("/problem")]
fn problem() -> Result<&'static str, ProblemError> {
    conformance::problem()
}

#[get("/flat")]
fn flat() -> Result<&'static str, FlatError> {
    conformance::flat()
}

#[get("/secret")]
fn secret() -> Result<&'static str, StoreFailed> {
    let fine = conformance::secret()?;
    Ok(fine)
}

/// Fails before the handler: rocket answers with a page of its own.
#[get("/guarded")]
fn guarded(_guard: Guard) -> &'static str {
    "fine"
}

struct Guard;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Guard {
    type Error = StoreFailed;

    async fn from_request(_: &'r Request<'_>) -> Outcome<Self, StoreFailed> {
        match conformance::secret() {
            Ok(_) => Outcome::Success(Self),
            Err(error) => Outcome::Error((Status::new(error.status().as_u16()), error)),
        }
    }
}

/// Serves for the rest of the process.
///
/// rocket 0.5 takes no listener of ours: it finds a port itself.
static SERVER: LazyLock<SocketAddr> = LazyLock::new(|| {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(|| serve(sender));
    receiver.recv().unwrap()
});

fn serve(address: mpsc::Sender<SocketAddr>) {
    let config = Config { port: 0, log_level: rocket::config::LogLevel::Off, ..Config::default() };
    let rocket = rocket::custom(config)
        .mount("/", routes![catalog, sample, problem, flat, secret, guarded])
        .attach(AdHoc::on_liftoff("address", |rocket| {
            Box::pin(async move {
                let port = rocket.config().port;
                address.send((Ipv4Addr::LOCALHOST, port).into()).unwrap();
            })
        }));
    drop(rocket::execute(rocket.launch()).unwrap());
}

#[test]
fn every_error_leaves_as_declared() {
    conformance::check("rocket 0.5", *SERVER, SHIELD);
}

#[test]
fn what_logs_see_stays_inside() {
    conformance::stays_inside(*SERVER, &["/secret"]);

    let _one = conformance::one_at_a_time();
    let received = http1::get(*SERVER, "/guarded");
    conformance::leaks_nothing(&received);
    assert_eq!(received.status, 500);
}
