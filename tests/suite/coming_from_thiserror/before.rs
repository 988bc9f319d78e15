//! The errors of a shop, by thiserror and a hand-written `IntoResponse`.

use std::{io, path::PathBuf, time::Duration};

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Json, extract::Path};
use serde::Serialize;
use serde_json::{Value, json};
use thiserror::Error;
use utoipa::ToSchema;

use super::driver::{DatabaseError, MailError};

#[derive(Debug, Error)]
pub(super) enum ShopError {
    #[error("The cart is empty.")]
    CartEmpty,
    #[error("At most {max} items are sold at once.")]
    CartTooLarge { max: u32 },
    #[error("There is no product {sku}.")]
    ProductNotFound { sku: String },
    #[error("Only {available} of {sku} are left.")]
    OutOfStock { sku: String, available: u32 },
    #[error("{sku} now costs {cents} cents.")]
    PriceChanged { sku: String, cents: u64 },
    #[error("There is no coupon {0}.")]
    CouponUnknown(String),
    #[error("Coupon {0} has expired.")]
    CouponExpired(String),
    #[error("Order {0} was not found.")]
    OrderNotFound(u64),
    #[error("Order {0} is already paid.")]
    OrderPaid(u64),
    #[error("Order {0} is on its way and cannot be changed.")]
    OrderShipped(u64),
    #[error("The order was changed meanwhile.")]
    VersionMismatch { current: u64 },
    #[error("Please sign in.")]
    SignedOut,
    #[error("Order {0} belongs to someone else.")]
    NotYours(u64),
    #[error("Too many attempts. Try again in {} seconds.", .wait.as_secs())]
    Throttled { wait: Duration },
    #[error(transparent)]
    Address(#[from] AddressError),
    #[error("Item {index}: {source}")]
    Item { index: usize, source: ItemError },
    #[error(transparent)]
    Payment(#[from] PaymentError),
    #[error("database: {0}")]
    Database(#[from] DatabaseError),
    #[error("invoice of order {order} at {}: {source}", .path.display())]
    Invoice { order: u64, path: PathBuf, source: io::Error },
    #[error("mail: {0}")]
    Mail(#[from] MailError),
}

#[derive(Debug, Error)]
pub(super) enum AddressError {
    #[error("There is no postcode {0}.")]
    PostcodeUnknown(String),
    #[error("Nothing is delivered to {0}.")]
    CountryUnserved(String),
}

#[derive(Debug, Error)]
pub(super) enum ItemError {
    #[error("The quantity is zero.")]
    QuantityZero,
    #[error("There is no size {size}.")]
    SizeUnknown { size: String },
}

#[derive(Debug, Error)]
pub(super) enum PaymentError {
    #[error("The card was declined.")]
    CardDeclined,
    #[error("provider: {0}")]
    PaymentUnavailable(#[from] io::Error),
}

impl ShopError {
    fn status(&self) -> StatusCode {
        match self {
            Self::CartEmpty | Self::CartTooLarge { .. } => StatusCode::BAD_REQUEST,
            Self::ProductNotFound { .. } => StatusCode::NOT_FOUND,
            Self::OutOfStock { .. } | Self::PriceChanged { .. } => StatusCode::CONFLICT,
            Self::CouponUnknown(_) => StatusCode::NOT_FOUND,
            Self::CouponExpired(_) => StatusCode::GONE,
            Self::OrderNotFound(_) => StatusCode::NOT_FOUND,
            Self::OrderPaid(_) | Self::OrderShipped(_) => StatusCode::CONFLICT,
            Self::VersionMismatch { .. } => StatusCode::PRECONDITION_FAILED,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::NotYours(_) => StatusCode::FORBIDDEN,
            Self::Throttled { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Address(_) | Self::Item { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Payment(PaymentError::CardDeclined) => StatusCode::PAYMENT_REQUIRED,
            Self::Payment(PaymentError::PaymentUnavailable(_)) => StatusCode::BAD_GATEWAY,
            Self::Database(_) | Self::Invoice { .. } | Self::Mail(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::CartEmpty => "cart_empty",
            Self::CartTooLarge { .. } => "cart_too_large",
            Self::ProductNotFound { .. } => "product_not_found",
            Self::OutOfStock { .. } => "out_of_stock",
            Self::PriceChanged { .. } => "price_changed",
            Self::CouponUnknown(_) => "coupon_unknown",
            Self::CouponExpired(_) => "coupon_expired",
            Self::OrderNotFound(_) => "order_not_found",
            Self::OrderPaid(_) => "order_paid",
            Self::OrderShipped(_) => "order_shipped",
            Self::VersionMismatch { .. } => "version_mismatch",
            Self::SignedOut => "signed_out",
            Self::NotYours(_) => "not_yours",
            Self::Throttled { .. } => "throttled",
            Self::Address(AddressError::PostcodeUnknown(_)) => "postcode_unknown",
            Self::Address(AddressError::CountryUnserved(_)) => "country_unserved",
            Self::Item { source: ItemError::QuantityZero, .. } => "quantity_zero",
            Self::Item { source: ItemError::SizeUnknown { .. }, .. } => "size_unknown",
            Self::Payment(PaymentError::CardDeclined) => "card_declined",
            Self::Payment(PaymentError::PaymentUnavailable(_)) => "payment_unavailable",
            Self::Database(_) | Self::Invoice { .. } | Self::Mail(_) => "internal_server_error",
        }
    }

    fn details(&self) -> Option<Value> {
        match self {
            Self::CartTooLarge { max } => Some(json!({ "max": max })),
            Self::ProductNotFound { sku } => Some(json!({ "sku": sku })),
            Self::OutOfStock { sku, available } => {
                Some(json!({ "sku": sku, "available": available }))
            }
            Self::PriceChanged { sku, cents } => Some(json!({ "sku": sku, "cents": cents })),
            Self::VersionMismatch { current } => Some(json!({ "current": current })),
            Self::Item { source: ItemError::SizeUnknown { size }, .. } => {
                Some(json!({ "size": size }))
            }
            _ => None,
        }
    }
}

#[derive(Serialize, ToSchema)]
struct ErrorBody {
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Value>,
}

impl IntoResponse for ShopError {
    fn into_response(self) -> Response {
        let status = self.status();
        if status.is_server_error() {
            tracing::error!(error = %self, "the request failed");
        }
        let body =
            ErrorBody { code: self.code(), message: self.to_string(), details: self.details() };
        let mut response = (status, Json(body)).into_response();
        let headers = response.headers_mut();
        match &self {
            Self::SignedOut => {
                headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            }
            Self::Throttled { wait } => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs()));
            }
            _ => {}
        }
        response
    }
}

#[utoipa::path(
    post,
    path = "/carts/{id}/order",
    params(("id" = u64, Path)),
    responses(
        (status = 201, description = "The order is placed"),
        (status = 400, description = "The cart is empty or too large", body = ErrorBody),
        (status = 401, description = "Not signed in", body = ErrorBody),
        (status = 404, description = "No such product or coupon", body = ErrorBody),
        (status = 409, description = "Out of stock", body = ErrorBody),
        (status = 422, description = "The address is invalid", body = ErrorBody),
        (status = 500, description = "Internal error", body = ErrorBody),
    )
)]
pub(super) async fn place_order(Path(_cart): Path<u64>) -> Result<StatusCode, ShopError> {
    Err(ShopError::CartEmpty)
}
