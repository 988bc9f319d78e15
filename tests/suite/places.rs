//! Types in odd places: behind walls, inside functions, under `#[cfg]`.

use unifiedapi_errors::{Catalog, UnifiedError};

mod outer {
    pub(crate) mod inner {
        use unifiedapi_errors::UnifiedError;

        #[derive(Debug, UnifiedError)]
        #[unified(status = 403, code = "hidden", message = "Behind {walls} walls.")]
        pub(in crate::places::outer) struct Hidden {
            pub(super) walls: u8,
        }
    }

    pub(crate) fn hidden() -> impl unifiedapi_errors::Catalog {
        inner::Hidden { walls: 2 }
    }
}

#[test]
fn a_type_may_have_any_visibility() {
    assert_eq!(outer::hidden().message(), "Behind 2 walls.");
}

#[test]
fn types_of_one_name_live_side_by_side_in_blocks_and_functions() {
    fn first() -> &'static str {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, code = "first", message = "The first failed.")]
        struct Failed;
        Failed.entry().unwrap().code()
    }

    let second = {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, code = "second", message = "The second failed.")]
        struct Failed;
        Failed.entry().unwrap().code()
    };

    let third = || {
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, code = "third", message = "The third failed.")]
        struct Failed;
        Failed.entry().unwrap().code()
    };

    assert_eq!([first(), second, third()], ["first", "second", "third"]);
}

#[test]
fn a_variant_may_be_compiled_out() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum PlatformError {
        #[cfg(not(test))]
        #[unified(message = "This variant is nowhere: {0}.")]
        Nowhere(TypeThatDoesNotExist),
        #[cfg(test)]
        #[unified(message = "This variant is everywhere.")]
        Everywhere,
        #[cfg_attr(test, unified(message = "{name} has an attribute."))]
        Attributed {
            #[cfg(test)]
            name: &'static str,
            #[cfg(not(test))]
            number: TypeThatDoesNotExist,
        },
    }

    let variants: Vec<_> = PlatformError::entries().map(|entry| entry.variant()).collect();
    assert_eq!(variants, ["Everywhere", "Attributed"]);
    assert_eq!(PlatformError::Everywhere.message(), "This variant is everywhere.");
    assert_eq!(PlatformError::Attributed { name: "It" }.message(), "It has an attribute.");
}
