//! A crate of edition 2015.
#![allow(nonstandard_style)]
#![deny(warnings)]

extern crate trybuild;
extern crate unifiedapi_errors;
#[macro_use]
extern crate unifiedapi_errors_edition_2021;

#[path = "../names.rs"]
mod names;
#[path = "../trait_objects.rs"]
mod trait_objects;
mod words;

/// What `::paths` leads to: without `extern crate`, a path begins at the crate's root.
mod paths {
    use std::error::Error;
    use std::fmt;

    #[derive(Debug)]
    pub struct Lost(pub u8);

    impl fmt::Display for Lost {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
            write!(f, "lost at {}", self.0)
        }
    }

    impl Error for Lost {}

    pub const LIMIT: u8 = 9;
}

/// Has what the expansion names elsewhere, too.
mod core {}

#[test]
fn paths_begin_at_the_root() {
    use unifiedapi_errors::UnifiedError;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, rename_all = "snake_case", crate = ::unifiedapi_errors)]
    pub enum PathError {
        #[unified(message("It is lost, {}.", ::paths::LIMIT), display = "{0}")]
        Lost(#[from] ::paths::Lost),
        #[unified(message = "It is lost, too.")]
        Boxed(#[source] Box<::paths::Lost>),
    }

    let error = PathError::from(paths::Lost(7));
    assert_eq!(error.message(), "It is lost, 9.");
    assert_eq!(error.to_string(), "lost at 7");
    assert_eq!(PathError::Boxed(Box::new(paths::Lost(7))).message(), "It is lost, too.");
}

#[test]
#[allow(bare_trait_objects)]
fn a_macro_of_a_later_edition_may_declare_the_error() {
    use unifiedapi_errors::UnifiedError;

    declare_seed_error!(UnifiedError, SeedError, async: Box<std::fmt::Debug>, {
        let try = format!("{:?}", async);
        try.len()
    });

    let error = SeedError::gen::<u8> { gen: 7, async: Box::new("x") };
    assert_eq!(error.message(), "7 3   7");
    assert_eq!(error.headers()["retry-after"], "7");
    assert_eq!(SeedError::Generic(3).to_string(), "3 8");
    let failure = unifiedapi_errors_edition_2021::gen::Failure;
    assert_eq!(SeedError::<u8>::from(failure).message(), "It failed.");
}

#[test]
fn a_mistake_is_explained_at_its_token() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
