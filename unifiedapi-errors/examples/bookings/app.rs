//! The API: three operations, and one that nobody has written yet.

use std::io;
use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use garde::Validate as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::Mutex;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use unifiedapi_errors::Catalog as _;
use unifiedapi_errors::client::ResponseExt as _;
use unifiedapi_errors::layer::{Answer, EnvelopeLayer};
use unifiedapi_errors::openapi::SchemaConflict;

use super::document::document;
use super::errors::{CreateError, NotFound, PayError, RequestError};
use super::payments::{Charge, PaymentError};

/// A room, from one full hour of the day to another.
#[derive(Clone, Serialize, Deserialize, JsonSchema, garde::Validate)]
pub struct Slot {
    #[garde(length(min = 1, max = 40))]
    room: String,
    #[garde(range(max = 23))]
    from: u8,
    #[garde(range(max = 24), custom(is_after(self.from)))]
    to: u8,
}

fn is_after(from: u8) -> impl FnOnce(&u8, &()) -> garde::Result {
    move |&to, ()| (to > from).then_some(()).ok_or_else(|| garde::Error::new("not after `from`"))
}

#[derive(Clone, Serialize)]
struct Booking {
    id: u64,
    #[serde(flatten)]
    slot: Slot,
}

struct App {
    bookings: Mutex<Vec<Booking>>,
    payments: String,
    http: reqwest::Client,
}

impl App {
    async fn find(&self, id: u64) -> Result<Booking, NotFound> {
        let bookings = self.bookings.lock().await;
        bookings.iter().find(|booking| booking.id == id).cloned().ok_or(NotFound { id })
    }
}

async fn create(
    State(app): State<Arc<App>>,
    Json(slot): Json<Slot>,
) -> Result<(StatusCode, Json<Booking>), CreateError> {
    slot.validate()?;
    let mut bookings = app.bookings.lock().await;
    for Booking { id, slot: Slot { room, from, to } } in bookings.iter() {
        if *room == slot.room && *from < slot.to && slot.from < *to {
            return Err(CreateError::Overlaps { existing_id: *id, free_from: *to });
        }
    }
    let booking = Booking { id: bookings.len() as u64 + 1, slot };
    save(&booking)?;
    bookings.push(booking.clone());
    Ok((StatusCode::CREATED, Json(booking)))
}

/// Stands in for a database, on a disk that is full soon.
fn save(booking: &Booking) -> io::Result<()> {
    match booking.id {
        1 | 2 => Ok(()),
        _ => Err(io::Error::other("/var/lib/bookings: disk is full")),
    }
}

async fn read(State(app): State<Arc<App>>, Path(id): Path<u64>) -> Result<Json<Booking>, NotFound> {
    app.find(id).await.map(Json)
}

async fn pay(
    State(app): State<Arc<App>>,
    Path(id): Path<u64>,
    Json(charge): Json<Charge>,
) -> Result<Json<Value>, PayError> {
    app.find(id).await?;
    let response = app.http.post(format!("{}/charges", app.payments)).json(&charge).send().await?;
    let response = response.error_for_unified::<PaymentError>().await?;
    Ok(Json(response.json().await?))
}

/// Finds what is sent in the place of axum's own answer.
fn in_place_of(answer: &Answer) -> Option<RequestError> {
    let entry = RequestError::entries().find(|entry| entry.status() == answer.status())?;
    RequestError::from_entry(entry)
}

pub fn routes(http: reqwest::Client, payments: String) -> Result<Router, SchemaConflict> {
    let envelope = EnvelopeLayer::new(in_place_of)
        .catch_panic(|| RequestError::Internal)
        .request_id("x-request-id");
    Ok(Router::new()
        .route("/bookings", post(create).get(async || -> Json<()> { todo!("paging") }))
        .route("/bookings/{id}", get(read))
        .route("/bookings/{id}/payment", post(pay))
        .route("/openapi.json", get(Json(document()?)))
        .with_state(Arc::new(App { bookings: Mutex::default(), payments, http }))
        .layer(DefaultBodyLimit::max(4096))
        .layer(envelope)
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))) // the outermost
}
