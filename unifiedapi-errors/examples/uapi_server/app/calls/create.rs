//! Making calls.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use serde_json::json;
use unifiedapi_errors::catalog::UnifiedApiError;

use super::call::{Call, View};
use crate::app::error::StoreFailed;
use crate::app::links::Links;
use crate::app::moment::Moment;
use crate::app::params::Params;
use crate::app::place::Place;
use crate::app::store::Store;
use crate::app::{Answer, rules};

/// How many views a call has.
const MAX_VIEWS: usize = 16;
/// How many sources and destinations it has, in all of its views.
const MAX_NUMBERS: usize = 64;

/// The kinds of call, which the last segment of the path names.
pub(crate) const KINDS: &[&str] = &["simple", "callback", CONFERENCE];
const CONFERENCE: &str = "conferenceInvite";

/// Answers with a list of one call.
pub(crate) async fn create(
    State(store): State<Arc<Store>>,
    place: Place,
    query: Params,
    links: Links,
    body: Bytes,
) -> Answer {
    place.check_user("user")?;
    let kind = place.get("extension").filter(|kind| KINDS.contains(kind));
    let kind = kind.ok_or(UnifiedApiError::NotImplemented)?;
    check_query(&query)?;

    let mut body = Params::from_json(&body)?;
    let is_extension = |text: &str| text == "@self" || rules::is_extension(text);
    let extension = body.optional("extension", is_extension, UnifiedApiError::ExtensionInvalid)?;
    let extension = match extension.as_deref() {
        Some("@self") | None => rules::long_form("210"),
        Some(extension) => rules::long_form(extension),
    };
    let now = Moment::now();
    let views = Views { extension: &extension, kind, now, left: MAX_NUMBERS }.read(&mut body)?;
    let nonce = body.optional("nonce", rules::is_nonce, UnifiedApiError::PcNonceInvalid)?;

    let mut data =
        store.write().map_err(StoreFailed::answer(UnifiedApiError::InternalServerError))?;
    let id = data.next_call_id();
    let call = Call { id, extension, published: now, answered: None, nonce, views };
    let call = data.calls.add(call);
    drop(data);
    Ok(Json(json!([call.to_json(&links)])))
}

fn check_query(query: &Params) -> Result<(), UnifiedApiError> {
    let duration = rules::is_duration;
    let flag = rules::is_flag;
    query.optional("waitForPickup", duration, UnifiedApiError::PcTimeoutInvalid)?;
    query.optional("callDuration", duration, UnifiedApiError::PcDurationInvalid)?;
    query.optional("allowPublicTransfer", flag, UnifiedApiError::PcTransferInvalid)?;
    query.optional("video", flag, UnifiedApiError::PcVideoInvalid)?;
    query.optional("number", rules::is_number, UnifiedApiError::PcNumberInvalid)?;
    query.optional("pin", rules::is_id, UnifiedApiError::PcPinInvalid)?;
    Ok(())
}

/// Reads `phoneCallView`: who calls whom.
struct Views<'a> {
    extension: &'a str,
    kind: &'a str,
    now: Moment,
    /// How many more numbers there may be.
    left: usize,
}

impl Views<'_> {
    fn read(mut self, body: &mut Params) -> Result<Box<[View]>, UnifiedApiError> {
        let views = body.objects("phoneCallView");
        if views.len() > MAX_VIEWS {
            return Err(UnifiedApiError::PcPhoneCallViewInvalid);
        }
        let views: Box<[View]> = views.iter().map(|it| self.view(it)).collect::<Result<_, _>>()?;
        // No views at all are no sources at all.
        if views.is_empty() { Err(UnifiedApiError::PcSourceInvalid) } else { Ok(views) }
    }

    fn view(&mut self, view: &Params) -> Result<View, UnifiedApiError> {
        // Who is invited to a conference is called by the conference.
        let source = if self.kind == CONFERENCE && !view.has("source") {
            Box::default()
        } else {
            self.numbers(view, "source", UnifiedApiError::PcSourceInvalid)?
        };
        let destination =
            self.numbers(view, "destination", UnifiedApiError::PcDestinationInvalid)?;
        let caller = |name: &str, error| view.optional(name, rules::is_caller_id, error);
        Ok(View {
            destination,
            caller_id: caller("callerId", UnifiedApiError::PcCallerIdInvalid)?,
            caller_destination: caller(
                "callerDestination",
                UnifiedApiError::PcCallerIdDestinationInvalid,
            )?,
            callee_caller_id: caller("calleeCallerId", UnifiedApiError::PcCalleeCallerIdInvalid)?,
            ..View::ringing(self.extension, source, self.now)
        })
    }

    fn numbers(
        &mut self,
        view: &Params,
        name: &str,
        error: UnifiedApiError,
    ) -> Result<Box<[String]>, UnifiedApiError> {
        let numbers = view.list(name, rules::is_number, error)?;
        self.left = self.left.checked_sub(numbers.len()).ok_or(error)?;
        Ok(numbers.into_boxed_slice())
    }
}
