//! Parameters, constants and functions of the user's that may have the names of generated ones.

use unifiedapi_errors::{Catalog, UnifiedError};

#[test]
fn type_parameters_may_have_any_name() {
    macro_rules! parameters {
        ($($name:ident)*) => {$({
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, rename_all = "snake_case")]
            enum Rejected<$name> {
                #[unified(message = "{0} was rejected.")]
                Value($name),
                #[unified(message = "Failed.")]
                Failed(#[from] std::io::Error),
            }

            let rejected = Rejected::Value(7);
            assert_eq!(rejected.message(), "7 was rejected.");
            assert_eq!(rejected.body(), serde_json::to_vec(&rejected).unwrap());
            assert_eq!(Rejected::<$crate::generated_names::Anything>::entries().count(), 2);
            let failed = Rejected::<u8>::from(std::io::Error::other("disk full"));
            assert_eq!(failed.code(), "failed");
        })*};
    }

    parameters! { A B C D E F G H I K L M N O P Q R S T U V W X Y Z Ser Serializer Inner Value Error }
}

/// Stands for a type argument.
type Anything = &'static str;

#[test]
fn lifetimes_may_have_any_name() {
    macro_rules! lifetimes {
        ($($name:lifetime)*) => {$({
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "rejected", message = "{0} was rejected.")]
            struct Rejected<$name>(&$name str);

            let text = String::from("It");
            assert_eq!(Rejected(&text).message(), "It was rejected.");
        })*};
    }

    lifetimes! { 'a 'b 'c 'de 'e 'f 'fmt 'm 's 'src 'error 'value 'input 'life0 }
}

#[test]
fn constant_parameters_may_have_any_name() {
    macro_rules! parameters {
        ($($name:ident)*) => {$({
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "rejected", message("{} of {}", _0.len(), $name))]
            struct Rejected<const $name: usize>([u8; $name]);

            assert_eq!(Rejected([1, 2]).message(), "2 of 2");
        })*};
    }

    parameters! { N M T S LEN SIZE ROWS TABLE COUNT ENTRIES STATUS CODE MESSAGE }
}

/// What a message prints of a constant is the user's, whatever the derive calls its own.
macro_rules! constants {
    ($($module:ident $name:ident $template:literal)*) => {
        $(mod $module {
            pub(super) const $name: &str = "the user's";

            #[derive(Debug, unifiedapi_errors::UnifiedError)]
            #[unified(status = 400, rename_all = "snake_case")]
            pub(super) enum Rejected {
                #[unified(message = $template, header("X-Name" = $template))]
                Plain,
                #[unified(message("{} {}", $name, _0), display = $template)]
                List(u8),
            }
        })*

        #[test]
        fn constants_may_have_any_name() {
            $(
                assert_eq!($module::Rejected::Plain.message(), $module::$name);
                assert_eq!($module::Rejected::Plain.headers()["x-name"], $module::$name);
                assert_eq!($module::Rejected::List(7).message(), "the user's 7");
                assert_eq!($module::Rejected::List(7).to_string(), $module::$name);
            )*
        }
    };
}

constants! {
    table TABLE "{TABLE}"
    rows ROWS "{ROWS}"
    row ROW "{ROW}"
    entries ENTRIES "{ENTRIES}"
    entry ENTRY "{ENTRY}"
    data DATA "{DATA}"
    text TEXT "{TEXT}"
    texts TEXTS "{TEXTS}"
    codes CODES "{CODES}"
    code CODE "{CODE}"
    status STATUS "{STATUS}"
    statuses STATUSES "{STATUSES}"
    message MESSAGE "{MESSAGE}"
    messages MESSAGES "{MESSAGES}"
    bodies BODIES "{BODIES}"
    body BODY "{BODY}"
    headers HEADERS "{HEADERS}"
    catalog CATALOG "{CATALOG}"
    tree TREE "{TREE}"
    node NODE "{NODE}"
    index INDEX "{INDEX}"
    hash HASH "{HASH}"
    template TEMPLATE "{TEMPLATE}"
    declaration DECLARATION "{DECLARATION}"
    variants VARIANTS "{VARIANTS}"
    names NAMES "{NAMES}"
    own OWN "{OWN}"
    inner INNER "{INNER}"
    count COUNT "{COUNT}"
    len LEN "{LEN}"
    one_letter T "{T}"
}

#[test]
fn functions_may_have_any_name() {
    macro_rules! functions {
        ($($name:ident)*) => {$({
            fn $name(text: &str) -> usize {
                text.len()
            }

            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "rejected", message("{}", $name(_0)))]
            struct Rejected(&'static str);

            assert_eq!(Rejected("four").message(), "4");
        })*};
    }

    functions! { row table entry entries code status message headers write display fmt format f value }
}
