//! `code`, `prefix` and `rename_all`: the wire code of a variant.

use unifiedapi_errors::{Catalog, UnifiedError};

fn codes<E: Catalog>() -> Vec<&'static str> {
    E::entries().map(|entry| entry.code()).collect()
}

#[test]
fn a_code_goes_out_as_it_is_written() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400)]
    enum SearchError {
        #[unified(code = "q", message = "The query is empty.")]
        Empty,
        #[unified(code = "Search.Query-TooLong_2", message = "The query is too long.")]
        TooLong,
        #[unified(
            code = "a123456789b123456789c123456789d123456789e123456789f123456789g123",
            message = "The query is not supported."
        )]
        Unsupported,
    }

    assert_eq!(SearchError::Empty.code(), "q");
    assert_eq!(SearchError::TooLong.code(), "Search.Query-TooLong_2");
    assert_eq!(SearchError::Unsupported.code().len(), 64);
}

#[test]
fn a_code_that_is_written_is_never_prefixed_or_renamed() {
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "user_", rename_all = "kebab-case", status = 400)]
    enum UserError {
        #[unified(code = "emailTaken", message = "The e-mail address is taken.")]
        EmailTaken,
        #[unified(message = "The e-mail address is invalid.")]
        EmailInvalid,
    }

    assert_eq!(UserError::EmailTaken.code(), "emailTaken");
    assert_eq!(UserError::EmailInvalid.code(), "user_email-invalid");
}

#[test]
fn a_prefix_makes_codes_from_names_in_snake_case() {
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "cdr_", status = 400)]
    enum CdrError {
        #[unified(message = "The start date is invalid.")]
        StartDateInvalid,
        #[unified(message = "The flow {0} is unknown.")]
        FlowUnknown(u8),
        #[unified(message = "The disposition {value} is unknown.")]
        DispositionUnknown { value: u8 },
    }

    assert_eq!(CdrError::StartDateInvalid.code(), "cdr_start_date_invalid");
    assert_eq!(CdrError::FlowUnknown(3).code(), "cdr_flow_unknown");
    assert_eq!(CdrError::DispositionUnknown { value: 9 }.code(), "cdr_disposition_unknown");
}

#[test]
fn a_prefix_stays_as_it_is_in_every_case() {
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "Billing.v2-", rename_all = "SCREAMING_SNAKE_CASE", status = 402)]
    enum BillingError {
        #[unified(message = "The card was declined.")]
        CardDeclined,
    }

    assert_eq!(BillingError::CardDeclined.code(), "Billing.v2-CARD_DECLINED");
}

#[test]
fn rename_all_knows_the_case_names_of_serde() {
    macro_rules! codes_in {
        ($case:literal) => {{
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, rename_all = $case)]
            enum LinkError {
                #[unified(message = "The target is gone.")]
                HTTPGone,
                #[unified(message = "The target has no IPv4 address.")]
                Ipv6Only,
                #[unified(message = "The type of the target is unknown.")]
                r#Type,
                #[unified(message = "The target redirects too often.")]
                TooManyRedirects,
            }
            codes::<LinkError>()
        }};
    }

    let cases = [
        (codes_in!("lowercase"), ["httpgone", "ipv6only", "type", "toomanyredirects"]),
        (codes_in!("UPPERCASE"), ["HTTPGONE", "IPV6ONLY", "TYPE", "TOOMANYREDIRECTS"]),
        (codes_in!("PascalCase"), ["HttpGone", "Ipv6Only", "Type", "TooManyRedirects"]),
        (codes_in!("camelCase"), ["httpGone", "ipv6Only", "type", "tooManyRedirects"]),
        (codes_in!("snake_case"), ["http_gone", "ipv6_only", "type", "too_many_redirects"]),
        (
            codes_in!("SCREAMING_SNAKE_CASE"),
            ["HTTP_GONE", "IPV6_ONLY", "TYPE", "TOO_MANY_REDIRECTS"],
        ),
        (codes_in!("kebab-case"), ["http-gone", "ipv6-only", "type", "too-many-redirects"]),
        (
            codes_in!("SCREAMING-KEBAB-CASE"),
            ["HTTP-GONE", "IPV6-ONLY", "TYPE", "TOO-MANY-REDIRECTS"],
        ),
    ];
    for (made, expected) in cases {
        assert_eq!(made, expected);
    }
}

#[test]
fn names_are_split_as_heck_splits_them() {
    macro_rules! splits {
        ($($name:ident => $code:literal)*) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, rename_all = "snake_case")]
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum ParserError {
                $(#[unified(message = "The document is invalid.")] $name,)*
            }

            $(assert_eq!(ParserError::$name.code(), $code);)*
        };
    }

    splits! {
        X => "x"
        XML => "xml"
        XMLHttpRequest => "xml_http_request"
        HTTPGone => "http_gone"
        UTF8Invalid => "utf8_invalid"
        Ipv6Only => "ipv6_only"
        IPv4Required => "i_pv4_required"
        OAuth2Token => "o_auth2_token"
        Sha256Mismatch => "sha256_mismatch"
        Error404 => "error404"
        E2BIG => "e2big"
        Already_Split => "already_split"
        r#Type => "type"
        r#Match => "match"
    }
}

#[test]
fn a_struct_writes_its_code() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 429, code = "quota_exceeded", message = "The quota is used up.")]
    struct QuotaExceeded;

    assert_eq!(QuotaExceeded.code(), "quota_exceeded");
    assert_eq!(codes::<QuotaExceeded>(), ["quota_exceeded"]);
}
