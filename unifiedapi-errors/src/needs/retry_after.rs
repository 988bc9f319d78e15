//! Fields as `Retry-After`.
//!
//! No impl is recommended: the note says what a field may be, and says it shorter than their list.

use std::num::NonZero;
use std::time::Duration;

/// What `retry_after = field` takes: delay-seconds (RFC 9110, section 10.2.3).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no number of seconds, so it cannot be sent as `Retry-After`",
    label = "`retry_after` names a field of type `{Self}`",
    note = "use an unsigned integer, a `std::time::Duration`, or an `Option` of these"
)]
pub trait RetryAfter {
    /// Returns the seconds; `None` sends no header.
    fn seconds(&self) -> Option<u64>;
}

macro_rules! unsigned {
    ($($integer:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl RetryAfter for $integer {
            fn seconds(&self) -> Option<u64> {
                Some(u64::try_from(*self).unwrap_or(u64::MAX))
            }
        }

        #[diagnostic::do_not_recommend]
        impl RetryAfter for NonZero<$integer> {
            fn seconds(&self) -> Option<u64> {
                self.get().seconds()
            }
        }
    )*};
}

unsigned!(u8, u16, u32, u64, u128, usize);

/// Rounded up: a client that comes back early has waited for nothing.
#[diagnostic::do_not_recommend]
impl RetryAfter for Duration {
    fn seconds(&self) -> Option<u64> {
        Some(self.as_secs().saturating_add(u64::from(self.subsec_nanos() > 0)))
    }
}

#[diagnostic::do_not_recommend]
impl<T: RetryAfter> RetryAfter for Option<T> {
    fn seconds(&self) -> Option<u64> {
        self.as_ref()?.seconds()
    }
}

#[diagnostic::do_not_recommend]
impl<T: RetryAfter + ?Sized> RetryAfter for &T {
    fn seconds(&self) -> Option<u64> {
        (**self).seconds()
    }
}
