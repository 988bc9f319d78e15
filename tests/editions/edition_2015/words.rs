//! `async`, `await`, `dyn` and `try` as names of all that has one.

use std::error::Error;
use std::fmt;

use unifiedapi_errors::{Catalog, UnifiedError};

/// What paths go through.
pub mod async {
    pub mod dyn {
        use std::error::Error;
        use std::fmt;

        /// Has an associated type of such a name.
        pub trait Await {
            type await;
        }

        impl Await for u8 {
            type await = u16;
        }

        #[derive(Debug)]
        pub struct try;

        impl fmt::Display for try {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("tried")
            }
        }

        impl Error for try {}
    }

    pub fn await(number: u8) -> u8 {
        number + 1
    }
}

/// Envelopes of such names.
mod shapes {
    use unifiedapi_errors::UnifiedError;

    ::unifiedapi_errors::envelope! { pub struct async { "code": code, "dyn": member("try") } }
    ::unifiedapi_errors::envelope! { struct dyn { "code": code } }

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = self::async, status = 410, code = "gone", message = "Gone.")]
    pub struct Gone;

    #[derive(Debug, UnifiedError)]
    #[unified(envelope = self::dyn, status = 410, code = "gone", message = "Gone.")]
    pub struct GoneToo;
}

#[test]
fn envelopes_may_have_such_names() {
    assert_eq!(shapes::Gone.body(), r#"{"code":"gone","dyn":null}"#);
    assert_eq!(shapes::GoneToo.body(), r#"{"code":"gone"}"#);
}

#[derive(Debug, UnifiedError)]
#[unified(status = 400, rename_all = "snake_case", codes = WordErrorCode)]
pub enum WordError<T: async::dyn::Await> {
    #[unified(message = "{async}", retry_after = async)]
    async {
        #[unified(member, example = async::await(6))]
        async: u8,
    },
    #[unified(message("{} {await} {}", async::await(*await), format!("{await}")))]
    await { await: u8 },
    #[unified(message = "{dyn:?}")]
    dyn {
        #[unified(member = "list")]
        dyn: Vec<u8>,
    },
    #[unified(message = "{0}", display = "{1:?}")]
    try(u8, Box<dyn fmt::Debug>),
    #[unified(message = "From.", display = "{0}")]
    From(#[from] async::dyn::try),
    #[unified(message = "{0}", display = "{0}{1:?}")]
    Associated(T::await, &'static (dyn fmt::Debug + Send + Sync)),
    #[unified(transparent)]
    Inner {
        #[from]
        dyn: dyn,
    },
    #[unified(message = "Held.")]
    Held {
        #[unified(member, example = Some(dyn))]
        try: Option<dyn>,
        #[unified(member)]
        await: T::await,
    },
}

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "inner", message = "Inner.")]
pub struct dyn;

/// Borrows for a lifetime of such a name.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "borrowed", message = "{async}")]
pub struct Borrowed<'async> {
    pub async: &'async str,
}

#[test]
fn words_of_later_editions_are_names() {
    let errors: Vec<(WordError<u8>, &str, &str)> = vec![
        (WordError::async { async: 7 }, "7", "async"),
        (WordError::await { await: 7 }, "8 7 7", "await"),
        (WordError::dyn { dyn: vec![7] }, "[7]", "dyn"),
        (WordError::try(7, Box::new(8)), "7", "try"),
        (WordError::from(async::dyn::try), "From.", "from"),
        (WordError::Associated(7, &8), "7", "associated"),
        (WordError::from(dyn), "Inner.", "inner"),
    ];
    for &(ref error, message, code) in &errors {
        assert_eq!(error.message(), message);
        assert_eq!(error.code(), code);
    }
    assert_eq!(errors[0].0.headers()["retry-after"], "7");
    assert_eq!(errors[0].0.members()["async"], 7);
    let held: WordError<u8> = WordError::Held { try: Some(dyn), await: 7 };
    assert_eq!(held.members()["try"]["error"]["code"], "inner");
    assert_eq!(held.members()["await"], 7);
    assert_eq!(errors[3].0.to_string(), "8");
    assert_eq!(errors[4].0.source().map(ToString::to_string), Some("tried".to_owned()));
    assert_eq!(errors[2].0.code_enum(), Some(WordErrorCode::dyn));
    assert_eq!(Borrowed { async: "7" }.message(), "7");
    let variants: Vec<_> = WordError::<u8>::entries().map(|entry| entry.variant()).collect();
    assert_eq!(variants, ["async", "await", "dyn", "try", "From", "Associated", "dyn", "Held"]);
}
