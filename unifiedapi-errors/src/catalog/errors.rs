//! The error table of the page, row by row.
//!
//! This is the only copy: names, groups and descriptions are ours; statuses, codes and messages
//! are the page's to the letter, misprints included, because clients compare them.

use crate::UnifiedError;

/// Declares the enum, and has rustdoc show the row of each variant behind what its comment says.
///
/// A program has the comment alone as the description of the entry.
macro_rules! rows {
    (
        $(#[$($of_type:tt)*])*
        pub enum $name:ident {$(
            $(#[doc = $comment:literal])*
            #[unified(
                $(status = $status:literal,)?
                code = $code:literal,
                message = $message:literal,
                group = $group:literal
                $(, $($more:tt)*)?
            )]
            $variant:ident,
        )*}
    ) => {
        $(#[$($of_type)*])*
        pub enum $name {$(
            $(#[doc = $comment])*
            #[cfg_attr(doc, doc = concat!(
                "\n\nStatus ", status!($($status)?), ", code `", $code, "`, message `", $message, "`"
            ))]
            #[unified(
                $(status = $status,)?
                code = $code,
                message = $message,
                group = $group
                $(, $($more)*)?
            )]
            $variant,
        )*}
    };
}

/// The status of a row: the type's own where it states none.
#[cfg(doc)]
macro_rules! status {
    () => {
        400
    };
    ($status:literal) => {
        $status
    };
}

rows! {
/// An error of UnifiedAPI v5: one variant for each row of the page "HTTP Return Codes", in its
/// order.
///
/// Where the page repeats a code, the names tell the rows apart. `group` is the service. A
/// [401](http::StatusCode::UNAUTHORIZED) carries `WWW-Authenticate: Bearer` (RFC 6750, section 3).
///
/// ```
/// use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError};
///
/// let error = UnifiedApiError::ExpiredToken;
/// assert_eq!(error.status(), 401);
/// assert_eq!(error.to_string(), "Token is expired or otherwise invalid.");
/// assert_eq!(UnifiedApiError::with_code("filtervalue_invalid").count(), 3);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, UnifiedError)]
#[unified(status = 400, codes = UnifiedApiCode, crate = crate)]
#[non_exhaustive]
pub enum UnifiedApiError {
    /// `startDate` is not a date and time.
    // "ISO ISO" is the page's own.
    #[unified(
        code = "cdr_start_date_invalid",
        message = "The start date parameter is invalid. The format should be ISO ISO 8601 YYYY-MM-DDThh:mm:ss.",
        group = "CDR"
    )]
    CdrStartDateInvalid,

    /// `endDate` is not a date and time.
    // "ISO ISO" is the page's own.
    #[unified(
        code = "cdr_end_date_invalid",
        message = "The end date parameter is invalid. The format should be ISO ISO 8601 YYYY-MM-DDThh:mm:ss.",
        group = "CDR"
    )]
    CdrEndDateInvalid,

    /// `source` is not a number that can have called.
    #[unified(
        code = "cdr_source_invalid",
        message = "The source parameter is invalid.",
        group = "CDR"
    )]
    CdrSourceInvalid,

    /// `destination` is not a number that can have been called.
    #[unified(
        code = "cdr_destination_invalid",
        message = "The destination parameter is invalid.",
        group = "CDR"
    )]
    CdrDestinationInvalid,

    /// `flow` is not one of the call directions.
    #[unified(code = "cdr_flow_invalid", message = "The flow parameter is invalid.", group = "CDR")]
    CdrFlowInvalid,

    /// `disposition` is not one of the call outcomes.
    #[unified(
        code = "cdr_disposition_invalid",
        message = "The disposition parameter is invalid.",
        group = "CDR"
    )]
    CdrDispositionInvalid,

    /// `saveStartDate` is not a date and time.
    // "ISO ISO" is the page's own.
    #[unified(
        code = "cdr_save_start_date_invalid",
        message = "The save start date parameter is invalid. The format should be ISO ISO 8601 YYYY-MM-DDThh:mm:ss.",
        group = "CDR"
    )]
    CdrSaveStartDateInvalid,

    /// `saveEndDate` is not a date and time.
    // "end start date" and "ISO ISO" are the page's own.
    #[unified(
        code = "cdr_save_end_date_invalid",
        message = "The end start date parameter is invalid. The format should be ISO ISO 8601 YYYY-MM-DDThh:mm:ss.",
        group = "CDR"
    )]
    CdrSaveEndDateInvalid,

    /// `startDate` lies after `endDate`.
    #[unified(
        code = "cdr_invalid_date_parameters",
        message = "The start date parameter is greater than end date parameter.",
        group = "CDR"
    )]
    CdrInvalidDateParameters,

    /// `filterValue` does not fit `filterBy=answered`.
    #[unified(
        code = "cdr_invalid_filter_by_answered",
        message = "The filter by answered date parameter is invalid.",
        group = "CDR"
    )]
    CdrInvalidFilterByAnswered,

    /// `filterValue` does not fit `filterBy=published`.
    #[unified(
        code = "cdr_invalid_filter_by_published",
        message = "The filter by published date parameter is invalid.",
        group = "CDR"
    )]
    CdrInvalidFilterByPublished,

    /// `filterValue` does not fit `filterBy=source`.
    #[unified(
        code = "cdr_invalid_filter_by_source",
        message = "The filter by source parameter is invalid.",
        group = "CDR"
    )]
    CdrInvalidFilterBySource,

    /// `filterValue` does not fit `filterBy=destination`.
    #[unified(
        code = "cdr_invalid_filter_by_destination",
        message = "The filter by destination parameter is invalid.",
        group = "CDR"
    )]
    CdrInvalidFilterByDestination,

    /// `fields` names something that the resource does not have.
    #[unified(
        code = "fields_invalid",
        message = "Parameter fields is invalid.",
        group = "All services"
    )]
    FieldsInvalid,

    /// `count` is not a number of results that may be asked for.
    #[unified(
        code = "count_invalid",
        message = "Parameter count is invalid.",
        group = "All services"
    )]
    CountInvalid,

    /// `filterBy` is not something that this list can be filtered by.
    #[unified(
        code = "filterby_invalid",
        message = "Parameter filterBy is invalid.",
        group = "All services"
    )]
    FilterByInvalid,

    /// `filterOp` is not a comparison.
    #[unified(
        code = "filterop_invalid",
        message = "Parameter filterOp is invalid.",
        group = "All services"
    )]
    FilterOpInvalid,

    /// `filterValue` is not a list, which the `onArray` comparison wants.
    #[unified(
        code = "filtervalue_invalid",
        message = "Parameter filterValue for onArray operation is invalid.",
        group = "All services",
        shared_code
    )]
    FilterValueInvalidOnArray,

    /// `filterValue` is a list with something that is not a number.
    #[unified(
        code = "filtervalue_invalid",
        message = "Parameter filterValue contains invalid numbers.",
        group = "All services",
        shared_code
    )]
    FilterValueInvalidNumbers,

    /// `filterValue` cannot be compared with what `filterBy` names.
    #[unified(
        code = "filtervalue_invalid",
        message = "Parameter filterValue is invalid.",
        group = "All services",
        shared_code
    )]
    FilterValueInvalid,

    /// `sortOrder` is neither `ascending` nor `descending`.
    #[unified(
        code = "sortorder_invalid",
        message = "Parameter sortOrder is invalid.",
        group = "All services"
    )]
    SortOrderInvalid,

    /// `startIndex` is not a position in the list.
    #[unified(
        code = "startindex_invalid",
        message = "Parameter startIndex is invalid.",
        group = "All services"
    )]
    StartIndexInvalid,

    /// The user in the path is not a number, `@me`, `@viewer` or `@owner`.
    #[unified(
        code = "user_invalid",
        message = "The user Id parameter is invalid.",
        group = "All services"
    )]
    UserInvalid,

    /// The extension in the path is not a number of an extension or `@self`.
    #[unified(
        code = "extension_invalid",
        message = "Invalid extension given in the URI-Fragment",
        group = "All services",
        shared_code
    )]
    ExtensionInvalid,

    /// `recipients` is empty or has something that cannot receive a fax.
    // "parmeter" is the page's own.
    #[unified(
        code = "fx_recipients_invalid",
        message = "The recipients parmeter is invalid.",
        group = "Faxes"
    )]
    FxRecipientsInvalid,

    /// `approved` is not a truth value.
    #[unified(
        code = "fx_approved_invalid",
        message = "The approved parameter is invalid.",
        group = "Faxes"
    )]
    FxApprovedInvalid,

    /// A file of the request cannot be sent as a fax.
    // "One … are" is the page's own.
    #[unified(
        code = "fx_file_invalid",
        message = "One of the sent files are invalid.",
        group = "Faxes"
    )]
    FxFileInvalid,

    /// The request has more files than one fax takes.
    #[unified(
        code = "fx_max_files_reached",
        message = "The number of files that can be sent has been exceeded.",
        group = "Faxes"
    )]
    FxMaxFilesReached,

    /// The extension in the path cannot send faxes.
    #[unified(
        code = "extension_invalid",
        message = "Invalid extension given in the URI-Fragment",
        group = "Faxes",
        shared_code
    )]
    FxExtensionInvalid,

    /// `uploadIdentifier` is longer than 32 characters or not alphanumeric.
    #[unified(
        code = "fx_upload_identifier_invalid",
        message = "Invalid uploadIdentifier. Must be alphanumeric and maximum 32 characters.",
        group = "Faxes"
    )]
    FxUploadIdentifierInvalid,

    /// `callDuration` is not a number of seconds.
    #[unified(
        code = "pc_duration_invalid",
        message = "Parameter callDuration is invalid.",
        group = "PhoneCalls"
    )]
    PcDurationInvalid,

    /// `source` is not a number that can call.
    #[unified(
        code = "pc_source_invalid",
        message = "Parameter source is invalid.",
        group = "PhoneCalls"
    )]
    PcSourceInvalid,

    /// `destination` is not a number that can be called.
    #[unified(
        code = "pc_destination_invalid",
        message = "Parameter destination is invalid.",
        group = "PhoneCalls"
    )]
    PcDestinationInvalid,

    /// `waitForPickup` is not a number of seconds.
    #[unified(
        code = "pc_timeout_invalid",
        message = "Parameter timeout is invalid.",
        group = "PhoneCalls"
    )]
    PcTimeoutInvalid,

    /// `callerId` is not a caller's name and number.
    #[unified(
        code = "pc_callerid_invalid",
        message = "Parameter callerId is not valid.",
        group = "PhoneCalls"
    )]
    PcCallerIdInvalid,

    /// `allowPublicTransfer` is not a truth value.
    #[unified(
        code = "pc_transfer_invalid",
        message = "Parameter allowPublicTransfer is invalid.",
        group = "PhoneCalls"
    )]
    PcTransferInvalid,

    /// `nonce` is malformed or was used before.
    #[unified(
        code = "pc_nonce_invalid",
        message = "Parameter nonce is invalid.",
        group = "PhoneCalls"
    )]
    PcNonceInvalid,

    /// `callerDestination` is not a number.
    #[unified(
        code = "pc_calleriddestination_invalid",
        message = "Parameter callerIdDestination is not valid.",
        group = "PhoneCalls"
    )]
    PcCallerIdDestinationInvalid,

    /// The caller ID shown to the called party is not valid.
    // The parameter of the row before is the page's own.
    #[unified(
        code = "pc_calleecallerid_invalid",
        message = "Parameter callerIdDestination is not valid.",
        group = "PhoneCalls"
    )]
    PcCalleeCallerIdInvalid,

    /// `video` is not a truth value.
    #[unified(
        code = "pc_video_invalid",
        message = "Parameter video is invalid.",
        group = "PhoneCalls"
    )]
    PcVideoInvalid,

    /// `pin` is not the PIN of a conference.
    #[unified(
        code = "pc_pin_invalid",
        message = "Parameter conferencePin is invalid.",
        group = "PhoneCalls"
    )]
    PcPinInvalid,

    /// `number` is not the number of a conference.
    // The parameter of the row before is the page's own.
    #[unified(
        code = "pc_number_invalid",
        message = "Parameter conferencePin is invalid.",
        group = "PhoneCalls"
    )]
    PcNumberInvalid,

    /// `filterValue` does not fit `filterBy=published` in a list of calls.
    #[unified(
        code = "invalid_filter_by_published",
        message = "The filter by published date is invalid.",
        group = "PhoneCalls"
    )]
    InvalidFilterByPublished,

    /// `filterValue` does not fit `filterBy=phoneCallId` in a list of calls.
    #[unified(
        code = "invalid_filter_by_phone_call_id",
        message = "The filter by phone call id is invalid.",
        group = "PhoneCalls"
    )]
    InvalidFilterByPhoneCallId,

    /// `maxInParking` is not a number of seconds.
    #[unified(
        code = "pc_parktimeout_invalid",
        message = "Parameter maxinparking is invalid.",
        group = "PhoneCalls"
    )]
    PcParkTimeoutInvalid,

    /// The call in the path does not exist.
    #[unified(
        code = "pc_phonecall_invalid",
        message = "The PhoneCall ID provided is invalid.",
        group = "PhoneCalls"
    )]
    PcPhoneCallInvalid,

    /// The view of the call does not exist.
    #[unified(
        code = "pc_phonecallview_invalid",
        message = "The PhoneCall View ID provided is invalid.",
        group = "PhoneCalls"
    )]
    PcPhoneCallViewInvalid,

    /// `format` is not a format for recordings.
    #[unified(
        code = "pc_recformat_invalid",
        message = "Parameter format is invalid.",
        group = "PhoneCalls"
    )]
    PcRecFormatInvalid,

    /// `sendCallTo` is not a place where the call can go.
    #[unified(
        code = "pc_sendcallto_invalid",
        message = "Parameter sendCallTo is invalid.",
        group = "PhoneCalls"
    )]
    PcSendCallToInvalid,

    /// `transferFromNumber` is not a number that takes part in the call.
    #[unified(
        code = "pc_transfer_from_number_invalid",
        message = "Parameter transferFromNumber is invalid.",
        group = "PhoneCalls"
    )]
    PcTransferFromNumberInvalid,

    /// `transferNumber` is not a number that the call can be transferred to.
    #[unified(
        code = "pc_transfer_number_invalid",
        message = "Parameter transferNumber is invalid.",
        group = "PhoneCalls"
    )]
    PcTransferNumberInvalid,

    /// `private` is not a truth value.
    #[unified(
        code = "pc_private_invalid",
        message = "Parameter private is invalid.",
        group = "PhoneCalls",
        shared_code
    )]
    PcPrivateInvalid,

    /// The number to call privately is not a phone number.
    #[unified(
        code = "pc_private_invalid",
        message = "The phone number is invalid.",
        group = "PhoneCalls",
        shared_code
    )]
    PcPrivateInvalidPhoneNumber,

    /// The event in the path does not exist.
    #[unified(
        code = "pce_id_invalid",
        message = "The id of the event is not valid.",
        group = "PhoneCallEvents"
    )]
    PceIdInvalid,

    /// `type` is not a kind of event.
    #[unified(
        code = "pce_type_invalid",
        message = "The type of the event is not valid.",
        group = "PhoneCallEvents"
    )]
    PceTypeInvalid,

    /// `method` is not a method that an event can be reported with.
    #[unified(
        code = "pce_method_invalid",
        message = "The request method is invalid.",
        group = "PhoneCallEvents"
    )]
    PceMethodInvalid,

    /// `note` is too long or has characters that a note cannot have.
    #[unified(
        code = "pce_note_invalid",
        message = "The note is invalid.",
        group = "PhoneCallEvents"
    )]
    PceNoteInvalid,

    /// `url` is not a URL that an event can be reported to.
    #[unified(code = "pce_url_invalid", message = "The URL is invalid.", group = "PhoneCallEvents")]
    PceUrlInvalid,

    /// `status` is not a state of an event.
    #[unified(
        code = "pce_status_invalid",
        message = "The status is invalid.",
        group = "PhoneCallEvents"
    )]
    PceStatusInvalid,

    /// The action on an agent is not one that exists.
    #[unified(
        code = "status_invalid",
        message = "The type of action performed is invalid.",
        group = "Queue agents"
    )]
    StatusInvalid,

    /// The agent in the path does not exist.
    #[unified(
        code = "qag_agent_invalid",
        message = "The agent identifier is invalid.",
        group = "Queue agents"
    )]
    QagAgentInvalid,

    /// `number` is not a number where an agent can be reached.
    #[unified(
        code = "qag_number_invalid",
        message = "The agent phone number is invalid.",
        group = "Queue agents"
    )]
    QagNumberInvalid,

    /// The agent's status could not be changed.
    #[unified(
        code = "qag_fail_update",
        message = "Failed to change the status.",
        group = "Queue agents"
    )]
    QagFailUpdate,

    /// The agent's number could not be changed.
    #[unified(
        code = "qag_fail_update_number",
        message = "Failed to change the agent number.",
        group = "Queue agents"
    )]
    QagFailUpdateNumber,

    /// The agent is local, so that the number belongs to an extension.
    #[unified(
        code = "qag_cannot_update_number",
        message = "Cannot modify the phone number for a local agent.",
        group = "Queue agents"
    )]
    QagCannotUpdateNumber,

    /// The request has no access token.
    #[unified(
        status = 401,
        code = "unauthorized",
        message = "Access unauthorized",
        group = "All services",
        header("www-authenticate" = "Bearer")
    )]
    Unauthorized,

    /// The access token is too old, or was revoked.
    #[unified(
        status = 401,
        code = "expired_token",
        message = "Token is expired or otherwise invalid.",
        group = "All services",
        header("www-authenticate" = "Bearer")
    )]
    ExpiredToken,

    /// The access token is unknown.
    #[unified(
        status = 401,
        code = "access_denied",
        message = "The token is invalid.",
        group = "All services",
        header("www-authenticate" = "Bearer")
    )]
    AccessDenied,

    /// The access token may not manage call events.
    #[unified(
        status = 403,
        code = "pce_access_denied",
        message = "You are not allowed to manage Call Events.",
        group = "PhoneCallEvents"
    )]
    PceAccessDenied,

    /// The server failed.
    #[unified(
        status = 500,
        code = "internal_server_error",
        message = "An internal server error occurred. Please contact the administrator.",
        group = "All services"
    )]
    InternalServerError,

    /// The event could not be stored.
    #[unified(
        status = 500,
        code = "pce_fail_add",
        message = "Failed to add the event.",
        group = "PhoneCallEvents"
    )]
    PceFailAdd,

    /// The event could not be changed.
    #[unified(
        status = 500,
        code = "pce_fail_update",
        message = "Failed to update the event.",
        group = "PhoneCallEvents"
    )]
    PceFailUpdate,

    /// The event could not be removed.
    #[unified(
        status = 500,
        code = "pce_fail_delete",
        message = "Failed to delete the event.",
        group = "PhoneCallEvents"
    )]
    PceFailDelete,

    /// The operation is part of the interface, but not of this server.
    #[unified(
        status = 501,
        code = "not_implemented",
        message = "The operation is not implemented.",
        group = "All services"
    )]
    NotImplemented,
}
}
