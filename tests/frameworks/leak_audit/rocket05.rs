//! rocket 0.5.

use std::io::Cursor;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc;
use std::thread;

use rocket::fairing::AdHoc;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};
use rocket::response::{Responder, Response};
use rocket::{Config, Request, get, post, routes};
use unifiedapi_errors::{AnyError, UnifiedError};

use super::errors::{LeakyError, Order, STORE_FAILED};
use super::{Framework, NO_ERROR, NO_LAYER, ways};

pub fn start() -> Framework {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(|| serve(sender));
    Framework {
        name: "rocket 0.5",
        address: receiver.recv().unwrap(),
        lacks: &[NO_LAYER, NO_ERROR],
    }
}

#[get("/way/<way>")]
fn way(way: &str) -> Result<String, LeakyError> {
    ways::answer(way)
}

#[get("/any/<way>")]
fn any(way: &str) -> Result<String, AnyError> {
    ways::answer_any(way)
}

#[post("/rejected", data = "<body>")]
fn rejected(body: &str) -> Result<(), LeakyError> {
    serde_json::from_str::<Order>(body).map(drop).map_err(LeakyError::rejected)
}

#[get("/guarded")]
fn guarded(_guard: Guard) {}

struct Guard;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Guard {
    type Error = LeakyError;

    async fn from_request(_: &'r Request<'_>) -> Outcome<Self, LeakyError> {
        let status = Status::new(STORE_FAILED.status().as_u16());
        Outcome::Error((status, STORE_FAILED.into()))
    }
}

#[get("/panic")]
fn panics() -> String {
    super::panicking()
}

struct Leak(http::Response<String>);

impl<'r> Responder<'r, 'static> for Leak {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        let (parts, body) = self.0.into_parts();
        let mut response = Response::new();
        response.set_status(Status::new(parts.status.as_u16()));
        for (name, value) in &parts.headers {
            response.set_raw_header(name.to_string(), value.to_str().unwrap().to_owned());
        }
        response.set_sized_body(body.len(), Cursor::new(body));
        Ok(response)
    }
}

#[get("/leak/<place>")]
fn leaking(place: &str) -> Leak {
    Leak(super::leak(place))
}

/// rocket 0.5 takes no listener of ours: it finds a port itself.
fn serve(address: mpsc::Sender<SocketAddr>) {
    let config = Config { port: 0, log_level: rocket::config::LogLevel::Off, ..Config::default() };
    let rocket = rocket::custom(config)
        .mount("/", routes![way, any, rejected, guarded, panics, leaking])
        .attach(AdHoc::on_liftoff("address", |rocket| {
            Box::pin(async move {
                let port = rocket.config().port;
                address.send((Ipv4Addr::LOCALHOST, port).into()).unwrap();
            })
        }));
    drop(rocket::execute(rocket.launch()).unwrap());
}
