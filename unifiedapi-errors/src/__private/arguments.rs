//! The arguments of a message.

use std::fmt;

/// Binds the arguments of a message by reference, as long as the message is written.
///
/// What is no expression is the compiler's to report, at the user's tokens.
#[doc(hidden)]
#[macro_export]
macro_rules! __arguments {
    ([$($name:ident)*] [$($value:expr),*] $write:expr) => {
        // The closure keeps a `return` or `?` of the user's from leaving the message half written:
        // its type is nothing that they can return.
        (|| match ($(&$value,)*) {
            ($($name,)*) => $crate::__private::Written($write),
        })()
        .0
    };
}

/// What the closure of [`__arguments!`](crate::__arguments) returns.
pub struct Written(pub fmt::Result);
