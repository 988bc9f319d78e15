//! `status`: where it may stand and how it may be written.

use http::StatusCode;
use unifiedapi_errors::{Catalog, UnifiedError};

#[test]
fn a_status_is_a_number_a_name_or_a_path() {
    #[derive(Debug, UnifiedError)]
    #[unified(rename_all = "snake_case")]
    enum InvoiceError {
        #[unified(status = 404, message = "No invoice has this number.")]
        NumberUnknown,
        #[unified(status = GONE, message = "The invoice was deleted.")]
        Deleted,
        #[unified(status = StatusCode::CONFLICT, message = "The invoice is already paid.")]
        AlreadyPaid,
    }

    assert_eq!(InvoiceError::NumberUnknown.status(), StatusCode::NOT_FOUND);
    assert_eq!(InvoiceError::Deleted.status(), StatusCode::GONE);
    assert_eq!(InvoiceError::AlreadyPaid.status(), StatusCode::CONFLICT);
}

#[test]
fn every_error_status_that_http_names_may_be_written_by_that_name() {
    macro_rules! answers {
        ($($name:ident)*) => {
            #[derive(Debug, UnifiedError)]
            #[unified(rename_all = "snake_case")]
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum Answer {
                $(#[unified(status = $name, message = "The request failed.")] $name,)*
            }

            $(assert_eq!(Answer::$name.status(), StatusCode::$name);)*
        };
    }

    answers! {
        BAD_REQUEST UNAUTHORIZED PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED
        NOT_ACCEPTABLE PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED
        PRECONDITION_FAILED PAYLOAD_TOO_LARGE URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE
        RANGE_NOT_SATISFIABLE EXPECTATION_FAILED IM_A_TEAPOT MISDIRECTED_REQUEST
        UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY TOO_EARLY UPGRADE_REQUIRED
        PRECONDITION_REQUIRED TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE
        UNAVAILABLE_FOR_LEGAL_REASONS
        INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT
        HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED
        NOT_EXTENDED NETWORK_AUTHENTICATION_REQUIRED
    }
}

#[test]
fn a_number_needs_no_name_from_400_to_599() {
    #[derive(Debug, UnifiedError)]
    #[unified(rename_all = "snake_case")]
    enum ProxyError {
        #[unified(status = 400, message = "The request is malformed.")]
        First,
        #[unified(status = 499, message = "The client closed the request.")]
        ClientClosedRequest,
        #[unified(status = 520, message = "The origin answered nonsense.")]
        OriginUnknown,
        #[unified(status = 599, message = "The network timed out.")]
        Last,
    }

    let statuses: Vec<u16> = ProxyError::entries().map(|entry| entry.status().as_u16()).collect();
    assert_eq!(statuses, [400, 499, 520, 599]);
    assert_eq!(ProxyError::ClientClosedRequest.status().as_u16(), 499);
    assert_eq!(ProxyError::Last.status().as_u16(), 599);
}

#[test]
fn a_status_from_the_type_applies_to_every_variant() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 422, rename_all = "snake_case")]
    enum AddressError {
        #[unified(message = "The street is missing.")]
        StreetMissing,
        #[unified(message = "The country {0} is unknown.")]
        CountryUnknown(&'static str),
        #[unified(message = "The postcode {postcode} is invalid.")]
        PostcodeInvalid { postcode: u32 },
    }

    let errors = [
        AddressError::StreetMissing,
        AddressError::CountryUnknown("Atlantis"),
        AddressError::PostcodeInvalid { postcode: 0 },
    ];
    for error in &errors {
        assert_eq!(error.status(), StatusCode::UNPROCESSABLE_ENTITY, "{error:?}");
        assert_eq!(error.to_response().status(), StatusCode::UNPROCESSABLE_ENTITY, "{error:?}");
    }
}

#[test]
fn a_variant_replaces_the_status_of_its_type() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = BAD_REQUEST, rename_all = "snake_case")]
    enum UploadError {
        #[unified(message = "The file name is invalid.")]
        NameInvalid,
        #[unified(status = 413, message = "The file is too large.")]
        TooLarge,
    }

    assert_eq!(UploadError::NameInvalid.status(), StatusCode::BAD_REQUEST);
    assert_eq!(UploadError::TooLarge.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

#[test]
fn a_struct_states_its_status_on_the_type() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, code = "maintenance", message = "The service is under maintenance.")]
    struct Maintenance;

    assert_eq!(Maintenance.status(), StatusCode::SERVICE_UNAVAILABLE);
}

#[test]
fn keys_may_stand_in_several_attributes_and_in_any_order() {
    #[derive(Debug, UnifiedError)]
    #[unified(rename_all = "snake_case")]
    #[unified(status = 400)]
    enum OrderError {
        #[unified(message = "The order is closed.")]
        #[unified(code = "order_closed")]
        #[unified(status = 409)]
        Closed,
        #[unified(message = "The order is empty.", code = "order_empty")]
        Empty,
    }

    assert_eq!(OrderError::Closed.status(), StatusCode::CONFLICT);
    assert_eq!(OrderError::Closed.code(), "order_closed");
    assert_eq!(OrderError::Closed.message(), "The order is closed.");
    assert_eq!(OrderError::Empty.status(), StatusCode::BAD_REQUEST);
}
