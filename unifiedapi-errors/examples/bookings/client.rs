//! A client: what it asks, and what it tells its user.

use reqwest::{Method, RequestBuilder, StatusCode};
use unifiedapi_errors::Catalog;
use unifiedapi_errors::client::{Received, ResponseExt};

use super::errors::{CreateError, NotFound, PayError};

pub const SESSION: [(Method, &str, &str); 18] = [
    (Method::POST, "/bookings", r#"{"room":"Blue","from":9,"to":11}"#),
    (Method::POST, "/bookings", r#"{"room":"Blue","from":10,"to":12}"#),
    (Method::POST, "/bookings", r#"{"room":"","from":30,"to":12}"#),
    (Method::POST, "/bookings", r#"{"room":"Blue","from":11,"to":12}"#),
    (Method::POST, "/bookings", r#"{"room":"Blue","from":12,"to":13}"#),
    (Method::POST, "/bookings", r#"{"room":"#),
    (Method::POST, "/bookings", r#"{"room":"Blue"}"#),
    (Method::GET, "/bookings/1", ""),
    (Method::GET, "/bookings/7", ""),
    (Method::GET, "/bookings/seven", ""),
    (Method::POST, "/bookings/1/payment", r#"{"card":"4242-4242"}"#),
    (Method::POST, "/bookings/7/payment", r#"{"card":"4242-4242"}"#),
    (Method::POST, "/bookings/1/payment", r#"{"card":"4000-0069"}"#),
    (Method::POST, "/bookings/1/payment", r#"{"card":"4000-0119"}"#),
    (Method::POST, "/bookings/1/payment", r#"{"card":"4000-0500"}"#),
    (Method::GET, "/rooms", ""),
    (Method::DELETE, "/bookings/1", ""),
    (Method::GET, "/bookings", ""),
];

fn not_booked(received: &Received<CreateError>) -> String {
    match received.error() {
        Some(CreateError::Overlaps { existing_id, free_from }) => {
            format!("Booking {existing_id} has the room; it is free from {free_from}:00.")
        }
        Some(CreateError::Invalid { fields }) => {
            let fields = fields.iter().map(|it| format!("{}: {}.", it.field, it.reason));
            fields.collect::<Vec<_>>().join(" ")
        }
        Some(CreateError::NotSaved(_)) | None => in_trouble(received),
    }
}

fn not_found(received: &Received<NotFound>) -> String {
    match received.error() {
        Some(NotFound { id }) => format!("You have no booking {id}."),
        None => in_trouble(received),
    }
}

fn not_paid(received: &Received<PayError>) -> String {
    match received.error() {
        Some(PayError::NotFound(NotFound { id })) => format!("You have no booking {id} to pay."),
        // What the API has relayed comes as the members of the other service's error.
        _ => match received.member::<String>("reason") {
            Some(Ok(reason)) => format!("Try another card, this one is {reason}."),
            _ => in_trouble(received),
        },
    }
}

/// What a user can do nothing about, and what this client does not know.
fn in_trouble<E: Catalog>(received: &Received<E>) -> String {
    format!("That did not work. Tell us {}.", received.request_id().unwrap_or("the time"))
}

/// What came: the status, the body, and what the user is told.
pub type Outcome = (StatusCode, String, String);

/// Sends a request, and understands the answer.
pub async fn send(path: &str, request: RequestBuilder) -> reqwest::Result<Outcome> {
    match path {
        "/bookings" => outcome(request, not_booked).await,
        _ if path.ends_with("/payment") => outcome(request, not_paid).await,
        _ => outcome(request, not_found).await,
    }
}

async fn outcome<E: Catalog>(
    request: RequestBuilder,
    explain: fn(&Received<E>) -> String,
) -> reqwest::Result<Outcome> {
    match request.send().await?.error_for_unified::<E>().await {
        Ok(response) => Ok((response.status(), response.text().await?, "Done.".to_owned())),
        Err(received) => {
            let response = received.response();
            let body = String::from_utf8_lossy(response.body()).into_owned();
            Ok((response.status(), body, explain(&received)))
        }
    }
}
