//! `ClientSafe`: what messages may show. (`leaks` has what they may not.)

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap, HashSet},
    fmt::{self, Debug, Display},
    path::PathBuf,
    rc::Rc,
    sync::LazyLock,
};
use unifiedapi_errors::{ClientSafe, UnifiedError};
use unifiedapi_errors_tests::has;

/// A type of one's own that clients may read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct OrderId(u64);

impl Display for OrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "A-{}", self.0)
    }
}

impl ClientSafe for OrderId {}

#[test]
fn an_impl_vouches_for_a_type_of_ones_own() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, rename_all = "snake_case")]
    enum OrderError {
        #[unified(message = "Order {0} was not found.")]
        NotFound(OrderId),
        #[unified(message = "Orders {ids:?} were not found.")]
        NoneFound { ids: Vec<OrderId> },
        #[unified(message("Orders {} and {} are one.", _0, _1.clone()))]
        Same(OrderId, Rc<OrderId>),
        #[unified(message("{:?}", names.get(&OrderId(7))))]
        Named { names: HashMap<OrderId, String> },
    }

    let id = OrderId(7);
    assert_eq!(OrderError::NotFound(id.clone()).message(), "Order A-7 was not found.");
    let none_found = OrderError::NoneFound { ids: vec![id.clone()] };
    assert_eq!(none_found.message(), "Orders [OrderId(7)] were not found.");
    let same = OrderError::Same(id.clone(), Rc::new(id.clone()));
    assert_eq!(same.message(), "Orders A-7 and A-7 are one.");
    let named = OrderError::Named { names: HashMap::from([(id, "first".to_owned())]) };
    assert_eq!(named.message(), "Some(\"first\")");
}

#[test]
fn an_impl_vouches_for_a_generic_type_and_for_a_trait_object() {
    struct Quantity<'a, T: ?Sized>(&'a T);

    impl<T: Debug + ?Sized> Debug for Quantity<'_, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            Debug::fmt(self.0, f)
        }
    }

    impl<T: ClientSafe + ?Sized> ClientSafe for Quantity<'_, T> {}

    trait Label: Debug + Display + ClientSafe {}

    impl Label for OrderId {}

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "shelf", message = "{quantity:?} of {label}, {labels:?}")]
    struct ShelfFull<'a, T: Debug + ?Sized> {
        quantity: Quantity<'a, T>,
        label: Box<dyn Label + Send>,
        labels: &'a [&'a dyn Label],
    }

    let error = ShelfFull {
        quantity: Quantity("two"),
        label: Box::new(OrderId(1)),
        labels: &[&OrderId(2)],
    };
    assert_eq!(error.message(), "\"two\" of A-1, [OrderId(2)]");
    assert!(has!(Quantity<'static, [u8]>: ClientSafe));
    assert!(!has!(Quantity<'static, PathBuf>: ClientSafe));
}

/// What its author lets clients read may be an error too.
#[test]
fn an_impl_vouches_for_an_error_of_ones_own() {
    #[derive(Debug)]
    struct Refusal(u8);

    impl Display for Refusal {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "rule {}", self.0)
        }
    }

    impl std::error::Error for Refusal {}

    impl ClientSafe for Refusal {}

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "refused", message("By {0}, {after:?}.", after = _1.as_ref()))]
    struct Refused(Refusal, Option<Refusal>);

    assert_eq!(Refused(Refusal(1), Some(Refusal(2))).message(), "By rule 1, Some(Refusal(2)).");
}

#[test]
fn a_field_of_any_other_type_may_be_named_for_what_it_has_inside() {
    struct Upload {
        file: PathBuf,
        parts: Vec<u32>,
        label: OrderId,
    }

    impl Debug for Upload {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{}", self.file.display())
        }
    }

    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 413,
        code = "upload_too_large",
        message("{}: {} parts, {} bytes", upload.label, upload.parts.len(), upload.parts.iter().sum::<u32>())
    )]
    struct UploadTooLarge {
        upload: Upload,
    }

    let upload = Upload { file: "secret".into(), parts: vec![1, 2], label: OrderId(7) };
    let error = UploadTooLarge { upload };
    assert_eq!(error.message(), "A-7: 2 parts, 3 bytes");
    assert!(format!("{error:?}").contains("secret"));
}

#[test]
fn constants_and_statics_are_client_safe_too() {
    const UNITS: [&str; 2] = ["kg", "t"];
    static ORDERS: LazyLock<Vec<OrderId>> = LazyLock::new(|| vec![OrderId(1)]);

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "unit", message("{UNITS:?} {UNITS:?} {} {:?}", UNITS[0], ORDERS.as_slice()))]
    struct UnitUnknown;

    assert_eq!(UnitUnknown.message(), "[\"kg\", \"t\"] [\"kg\", \"t\"] kg [OrderId(1)]");
}

#[test]
fn a_display_shows_what_a_message_may_not() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 400,
        code = "file",
        message = "The file is locked.",
        display("{path} {path:?} {} {notes:?} {cause}", path.display())
    )]
    struct FileLocked {
        path: PathBuf,
        notes: RefCell<Vec<PathBuf>>,
        cause: std::fmt::Error,
    }

    let error = FileLocked { path: "a".into(), notes: RefCell::default(), cause: std::fmt::Error };
    assert_eq!(error.message(), "The file is locked.");
    assert!(error.to_string().starts_with("a \"a\" a RefCell"));
}

#[test]
fn what_holds_client_safe_values_is_client_safe() {
    assert!(has!(&'static mut Box<[Option<(u8, OrderId)>]>: ClientSafe));
    assert!(has!(BTreeMap<String, HashSet<Result<char, &'static str>>>: ClientSafe));
    assert!(has!(serde_json::Map<String, serde_json::Value>: ClientSafe));
    for refused in [
        has!(Box<[Option<(u8, PathBuf)>]>: ClientSafe),
        has!(BTreeMap<String, HashSet<Result<char, PathBuf>>>: ClientSafe),
        has!(std::borrow::Cow<'static, std::path::Path>: ClientSafe),
        has!(std::borrow::Cow<'static, Hidden>: ClientSafe),
    ] {
        assert!(!refused);
    }
}

/// Looks harmless while it is borrowed.
struct Hidden;

impl ClientSafe for Hidden {}

impl ToOwned for Hidden {
    type Owned = Owner;

    fn to_owned(&self) -> Owner {
        Owner(Hidden)
    }
}

struct Owner(Hidden);

impl std::borrow::Borrow<Hidden> for Owner {
    fn borrow(&self) -> &Hidden {
        &self.0
    }
}
