//! Sending faxes: `POST /uapi/faxes/{userId}/{extension}`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{FromRequest as _, Multipart, Request, State};
use axum::response::{IntoResponse as _, Response};
use serde_json::json;
use unifiedapi_errors::catalog::UnifiedApiError;

use super::error::{ApiError, StoreFailed};
use super::json::without_nulls;
use super::params::Params;
use super::place::Place;
use super::rules;
use super::store::Store;

/// How many files one fax takes.
const MAX_FILES: usize = 5;

/// The names of files that can be printed end so.
const PRINTABLE: [&str; 6] = ["jpeg", "jpg", "pdf", "tif", "tiff", "txt"];

pub(crate) async fn send(
    State(store): State<Arc<Store>>,
    place: Place,
    request: Request,
) -> Result<Response, ApiError> {
    let extension = place.one_extension(UnifiedApiError::FxExtensionInvalid)?;
    // Not an argument of this function: the path is looked at before the body.
    let form = match Multipart::from_request(request, &store).await {
        Ok(form) => Form::read(form).await?,
        Err(rejection) => return Ok(rejection.into_response()),
    };
    let recipients =
        form.request.list("recipients", rules::is_number, UnifiedApiError::FxRecipientsInvalid)?;
    let identifier = form.request.optional(
        "uploadIdentifier",
        rules::is_upload_identifier,
        UnifiedApiError::FxUploadIdentifierInvalid,
    )?;
    form.request.optional("approved", rules::is_flag, UnifiedApiError::FxApprovedInvalid)?;
    if form.files > MAX_FILES {
        return Err(UnifiedApiError::FxMaxFilesReached.into());
    }
    if form.files == 0 || form.has_invalid_file {
        return Err(UnifiedApiError::FxFileInvalid.into());
    }

    let id =
        store.write().map_err(StoreFailed::answer(UnifiedApiError::InternalServerError))?.next_id();
    let fax = json!({
        "id": id,
        "extension": extension,
        "recipients": recipients,
        "uploadIdentifier": identifier,
        "files": form.files,
    });
    Ok(Json(without_nulls(fax)).into_response())
}

/// What the parts of the form say; the files themselves are not kept.
#[derive(Default)]
struct Form {
    request: Params,
    files: usize,
    has_invalid_file: bool,
}

impl Form {
    async fn read(mut parts: Multipart) -> Result<Self, ApiError> {
        let mut form = Self::default();
        while let Some(part) = parts.next_field().await? {
            match part.name() {
                Some("request") => form.request = Params::from_json(&part.bytes().await?)?,
                // Clients name the part of a file as they like.
                name if part.file_name().is_some() || matches!(name, Some("files" | "files[]")) => {
                    let printable = part.file_name().is_some_and(is_printable);
                    form.files += 1;
                    form.has_invalid_file |= part.bytes().await?.is_empty() || !printable;
                }
                _ => {}
            }
        }
        Ok(form)
    }
}

fn is_printable(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(stem, ending)| {
        !stem.is_empty() && PRINTABLE.iter().any(|known| known.eq_ignore_ascii_case(ending))
    })
}
