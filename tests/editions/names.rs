//! `gen`, a keyword only from edition 2024 on, as the name of everything that has a name.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use unifiedapi_errors::{Catalog, UnifiedError};

/// What a path to it goes through.
pub mod gen {
    use std::error::Error;
    use std::fmt;

    #[derive(Debug)]
    pub struct Failure;

    impl fmt::Display for Failure {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("no seed")
        }
    }

    impl Error for Failure {}

    /// Has an associated type of the name.
    pub trait Gen {
        type gen;
    }

    impl Gen for u8 {
        type gen = u16;
    }

    /// Adds one.
    pub fn gen(number: usize) -> usize {
        number + 1
    }

    pub const COUNT: usize = 2;
}

#[derive(Debug, UnifiedError)]
#[unified(status = 400, rename_all = "snake_case", codes = SeedErrorCode)]
pub enum SeedError {
    #[unified(message = "{gen:>gen$} is no seed.", display = "{gen} is no seed", retry_after = gen)]
    gen {
        #[unified(member, example = gen::COUNT)]
        gen: usize,
    },
    #[unified(message("{} and {gen} of {}", gen::gen(*gen), gen::COUNT, gen = *gen + 5))]
    Call { gen: usize },
    #[unified(message("{}", format!("{gen} or {gen:?} in {}", gen.len())))]
    Nested { gen: &'static str },
    #[unified(message = "It failed.", display = "{0}")]
    Cause(#[from] gen::Failure),
    #[unified(message = "It failed, too.")]
    Source {
        #[source]
        gen: Option<self::gen::Failure>,
    },
    #[unified(message = "Held.")]
    Held {
        #[unified(member = "seed", example = inner::gen)]
        gen: inner::gen,
        #[unified(member)]
        many: Vec<inner::gen>,
    },
    #[unified(transparent)]
    Inner {
        #[from]
        gen: inner::gen,
    },
}

/// An error type of the name.
pub mod inner {
    use unifiedapi_errors::UnifiedError;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "seed_unknown", message = "The seed is unknown.")]
    pub struct gen;
}

#[test]
fn variants_fields_and_paths_may_have_the_name() {
    let errors = [
        (SeedError::gen { gen: 3 }, "  3 is no seed.", "3 is no seed"),
        (SeedError::Call { gen: 3 }, "4 and 8 of 2", "4 and 8 of 2"),
        (SeedError::Nested { gen: "x" }, "x or \"x\" in 1", "x or \"x\" in 1"),
        (SeedError::from(gen::Failure), "It failed.", "no seed"),
        (SeedError::Source { gen: Some(gen::Failure) }, "It failed, too.", "It failed, too."),
        (SeedError::from(inner::gen), "The seed is unknown.", "The seed is unknown."),
    ];
    for (error, message, shown) in &errors {
        assert_eq!(error.message(), *message);
        assert_eq!(error.to_string(), *shown);
    }
    assert_eq!(errors[0].0.members()["gen"], 3);
    let held = SeedError::Held { gen: inner::gen, many: vec![inner::gen] };
    assert_eq!(held.members()["seed"]["error"]["code"], "seed_unknown");
    assert_eq!(errors[0].0.code(), "gen");
    assert_eq!(errors[0].0.headers()["retry-after"], "3");
    assert_eq!(errors[0].0.code_enum(), Some(SeedErrorCode::gen));
    assert!(errors[3].0.source().is_some());
    assert_eq!(errors[4].0.source().map(ToString::to_string), Some("no seed".to_owned()));
    assert_eq!(SeedError::entries().map(|entry| entry.variant()).next(), Some("gen"));
    let entry = errors[5].0.entry().and_then(SeedError::from_entry);
    assert!(matches!(entry, Some(SeedError::Inner { gen: inner::gen })));
}

/// An envelope has the name.
mod envelope {
    use unifiedapi_errors::UnifiedError;

    ::unifiedapi_errors::envelope! {
        pub struct gen { "code": code, "n": [group, status, -1] }
    }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = self::gen, status = 410, code = "gone", message = "Gone.")]
    pub struct Gone;
}

#[test]
fn envelopes_may_have_the_name() {
    assert_eq!(envelope::Gone.body(), r#"{"code":"gone","n":[410,-1]}"#);
}

/// A parameter, a lifetime and an associated type have the name; and the codes.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "seed_")]
pub enum Generic<'gen, gen, T: self::gen::Gen, const N: usize>
where
    gen: FromStr,
    <gen as FromStr>::Err: fmt::Debug + fmt::Display,
    T::gen: fmt::LowerHex,
{
    #[unified(message = "{0:x} in {1} at {2}.")]
    Hex(T::gen, &'gen str, #[unified(expose)] <gen as FromStr>::Err),
    #[unified(message = "{0:?} in {N}.")]
    Many([u8; N], std::marker::PhantomData<(gen, T)>),
}

#[test]
fn parameters_and_associated_types_may_have_the_name() {
    let error: Generic<u8, u8, 1> = Generic::Hex(255, "x", "y".parse::<u8>().unwrap_err());
    assert_eq!(error.message(), "ff in x at invalid digit found in string.");
    let error: Generic<u8, u8, 2> = Generic::Many([1, 2], std::marker::PhantomData);
    assert_eq!(error.message(), "[1, 2] in 2.");
}

/// The enum of codes has the name.
pub mod codes {
    use unifiedapi_errors::UnifiedError;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", codes = gen)]
    pub enum CodedError {
        #[unified(message = "It is bad.")]
        gen,
    }
}

#[test]
fn an_enum_of_codes_may_have_the_name() {
    assert_eq!("gen".parse(), Ok(codes::gen::gen));
    assert_eq!(codes::CodedError::gen.code_enum(), Some(codes::gen::gen));
}

/// Declares an error of what it is given, whose edition is that of the caller.
macro_rules! declare {
    ($name:ident, $field:ident: $ty:ty, $message:literal, $argument:expr, $from:path) => {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, rename_all = "snake_case")]
        pub enum $name {
            #[unified(message($message, $argument), retry_after = $field)]
            $field { $field: $ty },
            #[unified(message = "It failed.")]
            From(#[from] $from),
        }
    };
}

declare!(Declared, gen: usize, "{gen} {}", gen::gen(*gen), self::gen::Failure);

#[test]
fn fragments_of_a_macro_may_have_the_name() {
    assert_eq!(Declared::gen { gen: 3 }.message(), "3 4");
    assert_eq!(Declared::from(gen::Failure).message(), "It failed.");
}
