//! The errors of the same shop, declared once.

use std::{io, path::PathBuf, time::Duration};

use axum::extract::Path;
use axum::http::StatusCode;
use unifiedapi_errors::{UnifiedError, envelope};

use super::driver::{DatabaseError, MailError};

envelope! {
    /// What every error of this API looks like.
    pub(super) struct ErrorBody { "code": code, "message": message, "details": members }
}

#[derive(Debug, UnifiedError)]
#[unified(envelope = ErrorBody, rename_all = "snake_case", status = 409)]
pub(super) enum ShopError {
    #[unified(status = 400, message = "The cart is empty.")]
    CartEmpty,
    #[unified(status = 400, message = "At most {max} items are sold at once.")]
    CartTooLarge {
        #[unified(member)]
        max: u32,
    },
    #[unified(status = 404, message = "There is no product {sku}.")]
    ProductNotFound {
        #[unified(member)]
        sku: String,
    },
    #[unified(message = "Only {available} of {sku} are left.")]
    OutOfStock {
        #[unified(member)]
        sku: String,
        #[unified(member)]
        available: u32,
    },
    #[unified(message = "{sku} now costs {cents} cents.")]
    PriceChanged {
        #[unified(member)]
        sku: String,
        #[unified(member)]
        cents: u64,
    },
    #[unified(status = 404, message = "There is no coupon {0}.")]
    CouponUnknown(String),
    #[unified(status = 410, message = "Coupon {0} has expired.")]
    CouponExpired(String),
    #[unified(status = 404, message = "Order {0} was not found.")]
    OrderNotFound(u64),
    #[unified(message = "Order {0} is already paid.")]
    OrderPaid(u64),
    #[unified(message = "Order {0} is on its way and cannot be changed.")]
    OrderShipped(u64),
    #[unified(status = 412, message = "The order was changed meanwhile.")]
    VersionMismatch {
        #[unified(member)]
        current: u64,
    },
    #[unified(status = 401, message = "Please sign in.", header("WWW-Authenticate" = "Bearer"))]
    SignedOut,
    #[unified(status = 403, level = "warn", message = "Order {0} belongs to someone else.")]
    NotYours(u64),
    #[unified(status = 429, retry_after = wait)]
    #[unified(message("Too many attempts. Try again in {} seconds.", wait.as_secs()))]
    Throttled { wait: Duration },
    #[unified(transparent)]
    Address(#[from] AddressError),
    #[unified(transparent, message = "Item {index}: {source}")]
    Item { index: usize, source: ItemError },
    #[unified(transparent)]
    Payment(#[from] PaymentError),
    #[unified(status = 500, code = "internal_server_error", shared_code)]
    #[unified(message = "An internal error occurred.", display = "database")]
    Database(#[from] DatabaseError),
    #[unified(status = 500, code = "internal_server_error", shared_code)]
    #[unified(
        message = "An internal error occurred.",
        display = "invoice of order {order} at {path}"
    )]
    Invoice { order: u64, path: PathBuf, source: io::Error },
    #[unified(status = 500, code = "internal_server_error", shared_code)]
    #[unified(message = "An internal error occurred.", display = "mail")]
    Mail(#[from] MailError),
}

#[derive(Debug, UnifiedError)]
#[unified(envelope = ErrorBody, rename_all = "snake_case", status = 422)]
pub(super) enum AddressError {
    #[unified(message = "There is no postcode {0}.")]
    PostcodeUnknown(String),
    #[unified(message = "Nothing is delivered to {0}.")]
    CountryUnserved(String),
}

#[derive(Debug, UnifiedError)]
#[unified(envelope = ErrorBody, rename_all = "snake_case", status = 422)]
pub(super) enum ItemError {
    #[unified(message = "The quantity is zero.")]
    QuantityZero,
    #[unified(message = "There is no size {size}.")]
    SizeUnknown {
        #[unified(member)]
        size: String,
    },
}

#[derive(Debug, UnifiedError)]
#[unified(envelope = ErrorBody, rename_all = "snake_case")]
pub(super) enum PaymentError {
    #[unified(status = 402, message = "The card was declined.")]
    CardDeclined,
    #[unified(status = 502, message = "Payments are not available.", display = "payment provider")]
    PaymentUnavailable(#[from] io::Error),
}

#[utoipa::path(
    post,
    path = "/carts/{id}/order",
    params(("id" = u64, Path)),
    responses((status = 201, description = "The order is placed"), ShopError)
)]
pub(super) async fn place_order(Path(_cart): Path<u64>) -> Result<StatusCode, ShopError> {
    Err(ShopError::CartEmpty)
}
