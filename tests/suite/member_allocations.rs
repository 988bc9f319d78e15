//! How much memory bodies with members take.

use allocation_counter::measure;
use serde::Serialize;
use unifiedapi_errors::UnifiedError;

#[derive(Debug, Serialize)]
struct FieldError {
    field: &'static str,
    reason: &'static str,
}

#[derive(Debug, UnifiedError)]
#[unified(prefix = "upload_", status = 400)]
enum UploadError {
    #[unified(status = 413, message = "At most {max_bytes} bytes are allowed.")]
    TooLarge {
        #[unified(member)]
        max_bytes: u64,
        #[unified(member)]
        file: Option<&'static str>,
    },
    #[unified(status = 422, message("{} fields are invalid.", errors.len()))]
    Invalid {
        #[unified(member = "fields")]
        errors: Vec<FieldError>,
        #[unified(member)]
        ratio: f64,
    },
}

#[derive(Debug, UnifiedError)]
enum ApiError {
    #[unified(transparent)]
    Upload(Box<UploadError>),
}

#[test]
fn a_body_with_members_is_one_allocation() {
    let reason = "It has \"quotes\"\nand 👋.";
    for error in [
        UploadError::TooLarge { max_bytes: 5, file: None },
        UploadError::TooLarge { max_bytes: u64::MAX, file: Some("a\\b\u{1}") },
        UploadError::Invalid {
            errors: vec![
                FieldError { field: "name", reason },
                FieldError { field: "e-mail", reason },
            ],
            ratio: f64::NAN,
        },
    ] {
        let error = ApiError::Upload(Box::new(error));
        let mut body = None;
        let info = measure(|| body = Some(error.body()));
        let body = body.unwrap();
        assert_eq!((info.count_total, info.count_current), (1, 1), "{body:?}");
        assert_eq!(info.bytes_current, i64::try_from(body.len()).unwrap(), "{body:?}");
    }
}
