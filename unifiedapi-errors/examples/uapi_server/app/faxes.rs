//! Sending faxes: `POST /uapi/faxes/{userId}/{extension}`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Multipart, State};
use serde_json::json;
use unifiedapi_errors::catalog::UnifiedApiError;

use super::error::{ApiError, StoreFailed};
use super::params::Params;
use super::place::Place;
use super::store::Store;
use super::{Answer, rules};

/// How many files one fax takes.
const MAX_FILES: usize = 5;

/// The names of files that can be printed end so.
const PRINTABLE: [&str; 12] =
    ["bmp", "doc", "docx", "gif", "jpeg", "jpg", "pdf", "png", "ps", "tif", "tiff", "txt"];

pub(crate) async fn send(State(store): State<Arc<Store>>, place: Place, form: Multipart) -> Answer {
    place.check_user("user")?;
    let extension = place.extension(UnifiedApiError::FxExtensionInvalid)?;
    let form = Form::read(form).await?;
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
    Ok(Json(json!({
        "id": id,
        "extension": extension.unwrap_or_else(|| rules::long_form("210")),
        "recipients": recipients,
        "uploadIdentifier": identifier,
        "files": form.files,
    })))
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
                Some("files" | "files[]") => {
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
