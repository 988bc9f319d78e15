//! `envelope = …`.

use crate::envelope::Shape;

/// A shape of bodies, which [`envelope!`](crate::envelope!) declares.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no envelope",
    label = "not declared by `envelope!`",
    note = "declare it: `unifiedapi_errors::envelope! {{ struct {Self} {{ \"code\": code, \"message\": message, ..members }} }}`"
)]
pub trait Envelope {
    /// The shape.
    const SHAPE: &'static Shape;
}
