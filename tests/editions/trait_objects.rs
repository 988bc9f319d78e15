//! Trait objects without `dyn`, up to edition 2018: a lint, which each declaration silences.

use std::error::Error;
use std::fmt;
use std::io;

use unifiedapi_errors::{ClientSafe, UnifiedError};

/// A value of a type that is written without `dyn`.
pub trait Seed: fmt::Debug {}

impl Seed for u8 {}

#[allow(bare_trait_objects)]
impl<'a> ClientSafe for Seed + 'a {}

#[derive(Debug, UnifiedError)]
#[unified(status = 500, rename_all = "snake_case")]
#[allow(bare_trait_objects)]
pub enum StoreError<T: AsRef<Seed> + fmt::Debug>
where
    Box<fmt::Debug>: fmt::Debug,
{
    #[unified(message = "It failed.", display = "{0}")]
    From(#[from] Box<Error + Send + Sync>),
    #[unified(message = "It failed, too.", display = "{cause:?}")]
    Source {
        #[source]
        cause: Option<Box<Error>>,
    },
    #[unified(message("Seed {0:?} is bad.", _0.as_ref() as &Seed), display = "{0:?}")]
    Seed(T),
}

#[derive(Debug, UnifiedError)]
#[unified(transparent)]
#[allow(bare_trait_objects)]
pub struct Passed<T>(StoreError<T>)
where
    T: AsRef<Seed> + fmt::Debug;

#[derive(Debug)]
pub struct One(u8);

#[allow(bare_trait_objects)]
impl AsRef<Seed + 'static> for One {
    fn as_ref(&self) -> &(Seed + 'static) {
        &self.0
    }
}

#[test]
#[allow(bare_trait_objects)]
fn a_trait_object_needs_no_dyn() {
    let error: StoreError<One> = StoreError::from(Box::<Error + Send + Sync>::from("full"));
    assert_eq!(error.to_string(), "full");
    assert_eq!(error.source().map(ToString::to_string), Some("full".to_owned()));
    let cause: Option<Box<Error>> = Some(Box::new(io::Error::from(io::ErrorKind::NotFound)));
    let error: StoreError<One> = StoreError::Source { cause };
    assert_eq!(error.source().map(ToString::to_string), Some("entity not found".to_owned()));
    let error = StoreError::Seed(One(7));
    assert_eq!(error.to_string(), "One(7)");
    assert_eq!(Passed(error).message(), "Seed 7 is bad.");
}
