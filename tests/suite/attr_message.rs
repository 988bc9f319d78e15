//! `message = "…"`: the plain form, whose grammar is that of `std::fmt`.

use unifiedapi_errors::{Catalog, UnifiedError};

/// Compares a message with what `format!` makes of the same template and the same values.
macro_rules! formats_as_std {
    ($template:literal, $($field:ident: $type:ty = $value:expr),+) => {{
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, code = "field_invalid", message = $template)]
        struct FieldInvalid { $($field: $type),+ }

        $(let $field: $type = $value;)+
        assert_eq!(FieldInvalid { $($field: $value),+ }.message(), format!($template));
    }};
    ($template:literal, ($($type:ty = $value:expr),+)) => {{
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, code = "field_invalid", message = $template)]
        struct FieldInvalid($($type),+);

        assert_eq!(FieldInvalid($($value),+).message(), format!($template, $($value),+));
    }};
}

#[test]
fn a_message_without_placeholders_is_borrowed() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "user_not_found", message = "No user has this id.")]
    struct UserNotFound;

    let message = UserNotFound.message();
    assert_eq!(message, "No user has this id.");
    assert!(matches!(message, std::borrow::Cow::Borrowed(_)));
}

#[test]
fn a_named_field_is_named() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum UserError {
        #[unified(message = "User {id} was not found.")]
        NotFound { id: u64 },
        #[unified(message = "{name} may not read {table}, {name}!")]
        Forbidden { table: &'static str, name: String },
    }

    assert_eq!(UserError::NotFound { id: 7 }.message(), "User 7 was not found.");
    let forbidden = UserError::Forbidden { table: "invoices", name: "Ada".to_owned() };
    assert_eq!(forbidden.message(), "Ada may not read invoices, Ada!");
}

#[test]
fn a_tuple_field_is_counted() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum RangeError {
        #[unified(message = "{0} is not a page.")]
        NoPage(u32),
        #[unified(message = "{1} is less than {0}, {1} pages are too few.")]
        TooFew(u32, u32),
    }

    assert_eq!(RangeError::NoPage(0).message(), "0 is not a page.");
    assert_eq!(RangeError::TooFew(5, 2).message(), "2 is less than 5, 2 pages are too few.");
}

#[test]
fn fields_need_not_be_named_in_the_message() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 403, code = "token_refused", message = "The token was refused.")]
    struct TokenRefused {
        token: String,
    }

    let error = TokenRefused { token: "s3cr3t".to_owned() };
    assert_eq!(error.token, "s3cr3t");
    assert_eq!(error.message(), "The token was refused.");
}

#[test]
fn every_format_spec_works_on_a_named_field() {
    formats_as_std!("[{id:8}]", id: u64 = 7);
    formats_as_std!("[{id:>8}]", id: u64 = 7);
    formats_as_std!("[{id:<8}]", id: u64 = 7);
    formats_as_std!("[{id:^8}]", id: u64 = 7);
    formats_as_std!("[{id:*^8}]", id: u64 = 7);
    formats_as_std!("[{id:ö>8}]", id: u64 = 7);
    formats_as_std!("[{id:08}]", id: u64 = 7);
    formats_as_std!("[{id:+}]", id: i64 = 7);
    formats_as_std!("[{mask:x} {mask:X} {mask:#x} {mask:#010b} {mask:o}]", mask: u16 = 0xab);
    formats_as_std!("[{ratio:.2} {ratio:e} {ratio:E} {ratio:+08.3}]", ratio: f64 = 0.12345);
    formats_as_std!("[{name:?} {name:>6} {name:.2} {name:-<6.1}]", name: &'static str = "A\"da");
    formats_as_std!("[{tags:?} {tags:#?} {tags:02x?} {tags:X?}]", tags: Vec<u8> = vec![1, 250]);
}

#[test]
fn every_format_spec_works_on_a_tuple_field() {
    formats_as_std!("[{0:>8}]", (u64 = 7));
    formats_as_std!("[{0:?}] [{0}]", (&'static str = "Ada"));
    formats_as_std!("[{1:#x}] [{0:.1}]", (f32 = 0.26, u8 = 255));
    formats_as_std!("[{0:?}]", (Option<u8> = Some(1)));
}

#[test]
fn a_width_and_a_precision_are_at_most_what_std_allows() {
    formats_as_std!("[{id:>65535.65535}]", id: &'static str = "a7");
}

#[test]
fn width_and_precision_may_be_fields() {
    formats_as_std!("[{id:width$}]", id: u64 = 7, width: usize = 5);
    formats_as_std!("[{id:>width$}]", id: &'static str = "a7", width: usize = 5);
    formats_as_std!("[{id:0>width$}] is {width} wide", id: u64 = 7, width: usize = 5);
    formats_as_std!("[{ratio:.prec$}]", ratio: f64 = 0.12345, prec: usize = 3);
    formats_as_std!("[{ratio:^+width$.prec$}]", ratio: f64 = 0.5, width: usize = 9, prec: usize = 1);
    formats_as_std!("[{name:?} {name:.prec$?}]", name: &'static str = "Ada", prec: usize = 2);
    formats_as_std!("[{0:1$}]", (u64 = 7, usize = 5));
    formats_as_std!("[{0:>1$.2$}]", (f64 = 0.12345, usize = 9, usize = 3));
}

#[test]
fn white_space_before_the_closing_brace_is_ignored() {
    formats_as_std!("[{id }]", id: u64 = 7);
    formats_as_std!("[{id : >4}]", id: u64 = 7);
    formats_as_std!("[{id:>4 }]", id: u64 = 7);
    formats_as_std!("[{id:>4\n}] [{id:x\t }]", id: u64 = 7);
}

#[test]
fn doubled_braces_are_braces() {
    formats_as_std!("{{{id}}}", id: u64 = 7);
    formats_as_std!("{{id}} is {id}, }}{{", id: u64 = 7);

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "template_invalid", message = "Write {{name}} or {{}}.")]
    struct TemplateInvalid;

    assert_eq!(TemplateInvalid.message(), "Write {name} or {}.");
    let entry = TemplateInvalid::entries().next().unwrap();
    assert_eq!(entry.message(), "Write {name} or {}.");
}

const MAX_ITEMS: usize = 50;
static REGION: &str = "eu-west";

#[test]
fn a_name_in_upper_case_is_a_constant_in_scope() {
    const WIDTH: usize = 4;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum CartError {
        #[unified(message = "At most {MAX_ITEMS} items are allowed.")]
        Full,
        #[unified(message = "{count} items are more than {MAX_ITEMS} in {REGION:?}.")]
        TooMany { count: usize },
        #[unified(message = "Item {0:>WIDTH$} is sold out.")]
        SoldOut(u8),
    }

    assert_eq!(CartError::Full.message(), "At most 50 items are allowed.");
    let many = CartError::TooMany { count: 51 };
    assert_eq!(many.message(), "51 items are more than 50 in \"eu-west\".");
    assert_eq!(CartError::SoldOut(9).message(), "Item    9 is sold out.");
}

#[test]
fn a_field_in_upper_case_comes_before_a_constant() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "cart_full", message = "At most {MAX_ITEMS} items.")]
    #[allow(non_snake_case)]
    struct CartFull {
        MAX_ITEMS: u8,
    }

    assert_eq!(CartFull { MAX_ITEMS: 3 }.message(), "At most 3 items.");
}

#[test]
fn a_literal_may_be_raw_or_go_over_several_lines() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum PatternError {
        #[unified(message = r#"The pattern "\d{{{0}}}" is too long."#)]
        TooLong(u8),
        #[unified(message = "The pattern {name} \
                             is unknown.")]
        Unknown { name: &'static str },
    }

    assert_eq!(PatternError::TooLong(9).message(), r#"The pattern "\d{9}" is too long."#);
    let unknown = PatternError::Unknown { name: "iban" };
    assert_eq!(unknown.message(), "The pattern iban is unknown.");
}

#[test]
fn names_and_texts_may_be_in_any_language() {
    formats_as_std!("Größe {größe:>4} ist zu groß 🐘.", größe: u8 = 9);
    // With marks that are no letters.
    formats_as_std!("{हिन्दी:>4} {ไทย:?}", हिन्दी: u8 = 9, ไทย: u8 = 8);
}

#[test]
fn a_brace_may_fill_up_to_the_width_as_in_format() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 400,
        code = "room_full",
        message = "Room {id:}<4}: {{{id:>3}}}",
        display = "{id:}^5}."
    )]
    struct RoomFull {
        id: u8,
    }

    let error = RoomFull { id: 7 };
    assert_eq!(error.message(), format!("Room {:}<4}: {{{:>3}}}", 7, 7));
    assert_eq!(error.to_string(), format!("{:}^5}.", 7));
}

#[test]
fn a_message_on_an_enum_is_that_of_the_variants_that_state_none() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "user_not_found", message = "There is no such user.")]
    struct UserNotFound;

    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 500,
        rename_all = "snake_case",
        message("An \"internal\" {{error}} occurred.")
    )]
    enum StoreError {
        #[unified(display = "disk full at {path}")]
        DiskFull {
            path: &'static str,
        },
        #[unified(status = 409, message = "Lease {0} has expired.")]
        LeaseExpired(u64),
        Corrupt,
        #[unified(transparent)]
        User(UserNotFound),
    }

    let internal = "An \"internal\" {error} occurred.";
    let full = StoreError::DiskFull { path: "/var/lib" };
    assert_eq!(full.message(), internal);
    assert_eq!(full.to_string(), "disk full at /var/lib");
    assert_eq!(
        StoreError::Corrupt.body(),
        r#"{"error":{"code":"corrupt","message":"An \"internal\" {error} occurred."}}"#,
    );
    assert_eq!(StoreError::Corrupt.to_string(), internal);
    assert_eq!(StoreError::LeaseExpired(7).message(), "Lease 7 has expired.");
    assert_eq!(StoreError::User(UserNotFound).message(), "There is no such user.");
    assert_eq!(StoreError::Corrupt.entry().map(|entry| entry.message()), Some(internal));
}
