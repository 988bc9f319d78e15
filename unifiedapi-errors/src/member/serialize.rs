//! What can be sent.

use serde::Serialize;

/// [`Serialize`], asked of the type of a member.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `serde::Serialize`, so it cannot be a member",
    label = "sends a value of type `{Self}`",
    note = "derive `serde::Serialize` for it or, where it is a container, for what it holds; or send what clients need of it in a field of another type",
    note = "`Rc` and `Arc` implement it with the feature `rc` of serde, and value types of other crates with features of those crates"
)]
pub trait SerializeMember: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> SerializeMember for T {}
