//! One request for each row of the page, and which row it provokes.

use unifiedapi_errors::catalog::UnifiedApiError::{self, *};

use super::client::Call;

/// A request and the row that answers it.
pub struct Case {
    pub row: UnifiedApiError,
    pub call: Call,
    /// Whether it takes a server whose store fails.
    pub failing: bool,
}

fn case(row: UnifiedApiError, call: Call) -> Case {
    Case { row, call, failing: false }
}

fn get(row: UnifiedApiError, path: &str) -> Case {
    case(row, Call::new("GET", path))
}

/// `GET /uapi/cdr/` with a query.
fn cdr(row: UnifiedApiError, query: &str) -> Case {
    get(row, &format!("/uapi/cdr/?{query}"))
}

/// A list of calls with a query.
fn calls(row: UnifiedApiError, query: &str) -> Case {
    get(row, &format!("/uapi/phoneCalls/@me/@self/?{query}"))
}

/// A simple call with a query, and a body that is as it should be.
fn dial(row: UnifiedApiError, query: &str) -> Case {
    let path = format!("/uapi/phoneCalls/@me/simple/?{query}");
    case(
        row,
        Call::new("POST", path)
            .body(r#"{"phoneCallView":[{"source":["210"],"destination":["211"]}]}"#),
    )
}

/// A simple call whose only view has these members.
fn view(row: UnifiedApiError, members: &str) -> Case {
    let body =
        format!(r#"{{"extension":"0003*210","phoneCallView":[{{{members}}}],"nonce":"bm9uY2U"}}"#);
    case(row, Call::new("POST", "/uapi/phoneCalls/12/simple").body(body))
}

/// An action on the call that the server begins with.
fn act(row: UnifiedApiError, body: &'static str) -> Case {
    let path = "/uapi/phoneCalls/@me/0003*210/b817d261000000000001/";
    case(row, Call::new("PUT", path).body(body))
}

const EVENTS: &str = "/uapi/extensions/@me/0003*210/phoneCallEvents/";
const GOOD_EVENT: &str =
    r#"{"type":"0","method":"0","note":"n","url":"http://crm.example/","status":"1"}"#;

/// A new event.
fn event(row: UnifiedApiError, body: &'static str) -> Case {
    case(row, Call::new("POST", EVENTS).body(body))
}

/// A change of an agent.
fn agent(row: UnifiedApiError, agent: &str, body: &'static str) -> Case {
    let path = format!("/uapi/extensions/@owner/0003*210/queue/agents/{agent}/");
    case(row, Call::new("PUT", path).body(body))
}

const GOOD_FILE: (&str, &str) = ("fax.pdf", "%PDF-1.7");
const GOOD_FAX: &str = r#"{"recipients":["0003*210"]}"#;

/// A fax.
fn fax(row: UnifiedApiError, request: &str, files: &[(&str, &str)]) -> Case {
    case(row, Call::new("POST", "/uapi/faxes/@me/0003*210").form(request, files))
}

/// On the server whose store fails.
fn failing(case: Case) -> Case {
    Case { failing: true, ..case }
}

/// The table.
pub fn table() -> Vec<Case> {
    [history(), lists(), faxes(), new_calls(), calls_in_progress(), events(), agents(), tokens()]
        .into_iter()
        .flatten()
        .collect()
}

fn history() -> Vec<Case> {
    vec![
        cdr(CdrStartDateInvalid, "startDate=2026-02-30T00:00:00"),
        cdr(CdrEndDateInvalid, "endDate=2026-01-15"),
        cdr(CdrSourceInvalid, "source=nobody"),
        cdr(CdrDestinationInvalid, "destination=%2B"),
        cdr(CdrFlowInvalid, "flow=3"),
        cdr(CdrDispositionInvalid, "disposition=6"),
        cdr(CdrSaveStartDateInvalid, "saveStartDate=yesterday"),
        cdr(CdrSaveEndDateInvalid, "saveEndDate=2026-01-15T24:00:00"),
        cdr(CdrInvalidDateParameters, "startDate=2026-01-15T00:00:01&endDate=2026-01-15T00:00:00"),
        cdr(CdrInvalidFilterByAnswered, "filterBy=answered&filterValue=noon"),
        cdr(CdrInvalidFilterByPublished, "filterBy=published&filterOp=contains&filterValue=x"),
        cdr(CdrInvalidFilterBySource, "filterBy=source&filterValue=nobody"),
        cdr(CdrInvalidFilterByDestination, "filterBy=destination&filterValue=nobody"),
    ]
}

fn lists() -> Vec<Case> {
    vec![
        cdr(FieldsInvalid, "fields=id,colour"),
        get(CountInvalid, "/uapi/extensions/@me/@self/presence?count=5001"),
        calls(FilterByInvalid, "filterBy=colour"),
        calls(FilterOpInvalid, "filterBy=id&filterOp=resembles&filterValue=1"),
        cdr(FilterValueInvalidOnArray, "filterBy=source&filterOp=onArray&filterValue=210,,211"),
        cdr(FilterValueInvalidNumbers, "filterBy=source&filterOp=inArray&filterValue=210,nobody"),
        get(FilterValueInvalid, &format!("{EVENTS}?filterBy=status&filterValue=sometimes")),
        calls(SortOrderInvalid, "sortOrder=random"),
        cdr(StartIndexInvalid, "startIndex=-1"),
        get(UserInvalid, "/uapi/phoneCalls/@nobody/@self/"),
        get(ExtensionInvalid, "/uapi/extensions/@viewer/21/presence/"),
    ]
}

fn faxes() -> Vec<Case> {
    vec![
        fax(FxRecipientsInvalid, r#"{"recipients":[]}"#, &[GOOD_FILE]),
        fax(FxApprovedInvalid, r#"{"recipients":["210"],"approved":"maybe"}"#, &[GOOD_FILE]),
        fax(FxFileInvalid, GOOD_FAX, &[GOOD_FILE, ("virus.exe", "MZ")]),
        fax(FxMaxFilesReached, GOOD_FAX, &[GOOD_FILE; 6]),
        case(
            FxExtensionInvalid,
            Call::new("POST", "/uapi/faxes/@me/fax/").form(GOOD_FAX, &[GOOD_FILE]),
        ),
        fax(
            FxUploadIdentifierInvalid,
            r#"{"recipients":["210"],"uploadIdentifier":"not alphanumeric"}"#,
            &[GOOD_FILE],
        ),
    ]
}

fn new_calls() -> Vec<Case> {
    let numbers = r#""source":["5354353"],"destination":["5353535"]"#;
    let with = |member: &str| format!("{numbers},{member}");
    vec![
        dial(PcDurationInvalid, "callDuration=long"),
        view(PcSourceInvalid, r#""source":["nobody"],"destination":["5353535"]"#),
        view(PcDestinationInvalid, r#""source":["5354353"],"destination":[]"#),
        dial(PcTimeoutInvalid, "waitForPickup=0"),
        view(PcCallerIdInvalid, &with(r#""callerId":"John Doe <4242425""#)),
        dial(PcTransferInvalid, "allowPublicTransfer=perhaps"),
        case(
            PcNonceInvalid,
            Call::new("POST", "/uapi/phoneCalls/@me/callback/")
                .body(format!(r#"{{"phoneCallView":[{{{numbers}}}],"nonce":"not a nonce"}}"#)),
        ),
        view(PcCallerIdDestinationInvalid, &with(r#""callerDestination":"nobody""#)),
        view(PcCalleeCallerIdInvalid, &with(r#""calleeCallerId":"nobody""#)),
        dial(PcVideoInvalid, "video=4k"),
        dial(PcPinInvalid, "pin=secret"),
        dial(PcNumberInvalid, "number=any"),
        case(NotImplemented, Call::new("POST", "/uapi/phoneCalls/@me/telepathy/")),
        failing(case(
            InternalServerError,
            Call::new("POST", "/uapi/phoneCalls/@me/simple/")
                .body(format!(r#"{{"phoneCallView":[{{{numbers}}}]}}"#)),
        )),
    ]
}

fn calls_in_progress() -> Vec<Case> {
    vec![
        calls(InvalidFilterByPublished, "filterBy=published&filterValue=noon"),
        calls(InvalidFilterByPhoneCallId, "filterBy=phoneCallId&filterValue=abc"),
        act(PcParkTimeoutInvalid, r#"{"action":"Park","maxInParking":"long"}"#),
        case(PcPhoneCallInvalid, Call::new("DELETE", "/uapi/phoneCalls/@me/@self/444444")),
        act(PcPhoneCallViewInvalid, r#"{"action":"OnHold","phoneCallViewId":"99"}"#),
        act(PcRecFormatInvalid, r#"{"action":"StartRecording","format":"mp3"}"#),
        act(PcSendCallToInvalid, r#"{"action":"UnPark","sendCallTo":"nobody"}"#),
        act(
            PcTransferFromNumberInvalid,
            r#"{"action":"Transfer","sendCallTo":"210","transferFromNumber":"nobody"}"#,
        ),
        act(
            PcTransferNumberInvalid,
            r#"{"action":"Transfer","sendCallTo":"210","transferNumber":"nobody"}"#,
        ),
        act(PcPrivateInvalid, r#"{"action":"Whisper","sendCallTo":"210","private":"a bit"}"#),
        case(
            PcPrivateInvalidPhoneNumber,
            Call::new("DELETE", "/uapi/phoneCalls/@me/@self/?phoneNumber=nobody"),
        ),
    ]
}

fn events() -> Vec<Case> {
    let known = |method| Call::new(method, format!("{EVENTS}0/2"));
    vec![
        get(PceIdInvalid, &format!("{EVENTS}0/444444/")),
        event(PceTypeInvalid, r#"{"type":"5","url":"http://crm.example/"}"#),
        event(PceMethodInvalid, r#"{"type":"0","method":"2","url":"http://crm.example/"}"#),
        event(PceNoteInvalid, r#"{"type":"0","note":"bell: \u0007","url":"http://crm.example/"}"#),
        event(PceUrlInvalid, r#"{"type":"0","url":"ftp://crm.example/"}"#),
        event(PceStatusInvalid, r#"{"type":"0","url":"http://crm.example/","status":"on"}"#),
        case(
            PceAccessDenied,
            Call::new("GET", EVENTS).authorization(Some("Bearer uapi-no-events-token")),
        ),
        failing(event(PceFailAdd, GOOD_EVENT)),
        failing(case(PceFailUpdate, known("PUT").body(r#"{"note":"other"}"#))),
        failing(case(PceFailDelete, known("DELETE"))),
    ]
}

fn agents() -> Vec<Case> {
    vec![
        agent(StatusInvalid, "1001", r#"{"status":"3"}"#),
        agent(QagAgentInvalid, "smith", r#"{"status":"1"}"#),
        agent(QagNumberInvalid, "1001", r#"{"number":"home"}"#),
        failing(agent(QagFailUpdate, "1001", r#"{"status":"2"}"#)),
        failing(agent(QagFailUpdateNumber, "1001", r#"{"number":"5354354"}"#)),
        agent(QagCannotUpdateNumber, "0003*210", r#"{"number":"5354354"}"#),
    ]
}

fn tokens() -> Vec<Case> {
    let with = |token| Call::new("GET", "/uapi/cdr").authorization(token);
    vec![
        case(Unauthorized, with(None)),
        case(ExpiredToken, with(Some("Bearer uapi-expired-token"))),
        case(AccessDenied, with(Some("bearer somebody-elses-token"))),
    ]
}
