//! A macro whose own tokens are of edition 2021, wherever it is called.

/// Declares an error with names of this edition, and with what the caller gives.
#[macro_export]
macro_rules! declare_seed_error {
    ($runtime:path, $name:ident, $field:ident: $ty:ty, $argument:expr) => {
        #[allow(non_camel_case_types)]
        #[derive(Debug, $runtime)]
        #[unified(status = 400, prefix = "seed_")]
        pub enum $name<gen> {
            #[unified(message("{gen} {} {}", $argument, format!("{gen:>3}")), retry_after = gen)]
            gen { gen: u8, $field: $ty },
            #[unified(message = "{0} failed.", display("{0:?} {next}", next = $crate::gen::gen(7)))]
            Generic(gen),
            #[unified(message = "It failed.")]
            From(#[from] $crate::gen::Failure),
        }
    };
}

/// What paths of the macro go through.
pub mod gen {
    /// Says that there is no seed.
    #[derive(Debug)]
    pub struct Failure;

    impl std::fmt::Display for Failure {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("no seed")
        }
    }

    impl std::error::Error for Failure {}

    /// Adds one.
    pub fn gen(number: u8) -> u8 {
        number + 1
    }
}
