//! The traits are those of the frameworks: none is named.

unifiedapi_errors::responses!(impl<E> UnifiedError for Wrapper<E>);

struct Wrapper<E>(E);

fn main() {}
