//! The rows of the catalog that an operation answers with.

use unifiedapi_errors::catalog::UnifiedApiError::{self, *};

type Rows = &'static [UnifiedApiError];

/// What any request can get: it is refused, or the server has a bug.
pub(super) const ALL: Rows = &[Unauthorized, ExpiredToken, AccessDenied, InternalServerError];

pub(super) const USER: Rows = &[UserInvalid];
pub(super) const PLACE: Rows = &[UserInvalid, ExtensionInvalid];

pub(super) const LIST: Rows = &[
    FieldsInvalid,
    CountInvalid,
    FilterByInvalid,
    FilterOpInvalid,
    FilterValueInvalidOnArray,
    FilterValueInvalid,
    SortOrderInvalid,
    StartIndexInvalid,
];
/// Of lists that can be filtered by a phone number.
pub(super) const NUMBERS: Rows = &[FilterValueInvalidNumbers];

pub(super) const HISTORY: Rows = &[
    CdrStartDateInvalid,
    CdrEndDateInvalid,
    CdrSourceInvalid,
    CdrDestinationInvalid,
    CdrFlowInvalid,
    CdrDispositionInvalid,
    CdrSaveStartDateInvalid,
    CdrSaveEndDateInvalid,
    CdrInvalidDateParameters,
    CdrInvalidFilterByAnswered,
    CdrInvalidFilterByPublished,
    CdrInvalidFilterBySource,
    CdrInvalidFilterByDestination,
];

pub(super) const CALLS: Rows = &[InvalidFilterByPublished, InvalidFilterByPhoneCallId];
pub(super) const CALL: Rows = &[PcPhoneCallInvalid];
pub(super) const DIAL: Rows = &[
    NotImplemented,
    PcTimeoutInvalid,
    PcDurationInvalid,
    PcTransferInvalid,
    PcVideoInvalid,
    PcNumberInvalid,
    PcPinInvalid,
    PcPhoneCallViewInvalid,
    PcSourceInvalid,
    PcDestinationInvalid,
    PcCallerIdInvalid,
    PcCallerIdDestinationInvalid,
    PcCalleeCallerIdInvalid,
    PcNonceInvalid,
];
pub(super) const HANG_UP: Rows = &[PcPrivateInvalidPhoneNumber];
pub(super) const ACT: Rows = &[
    // The row of the page is about agents.
    StatusInvalid,
    PcPhoneCallViewInvalid,
    PcParkTimeoutInvalid,
    PcSendCallToInvalid,
    PcCallerIdInvalid,
    PcTimeoutInvalid,
    PcTransferFromNumberInvalid,
    PcTransferNumberInvalid,
    PcRecFormatInvalid,
    PcPrivateInvalid,
    PcPrivateInvalidPhoneNumber,
];

pub(super) const EVENTS: Rows = &[PceAccessDenied];
pub(super) const EVENT_TYPE: Rows = &[PceTypeInvalid];
pub(super) const EVENT: Rows = &[PceTypeInvalid, PceIdInvalid];
pub(super) const EVENT_MEMBERS: Rows =
    &[PceTypeInvalid, PceMethodInvalid, PceNoteInvalid, PceUrlInvalid, PceStatusInvalid];
pub(super) const ADD: Rows = &[PceFailAdd];
pub(super) const UPDATE: Rows = &[PceFailUpdate];
pub(super) const DELETE: Rows = &[PceFailDelete];

pub(super) const AGENT: Rows = &[QagAgentInvalid];
pub(super) const AGENT_MEMBERS: Rows =
    &[StatusInvalid, QagNumberInvalid, QagFailUpdate, QagFailUpdateNumber, QagCannotUpdateNumber];

pub(super) const FAX: Rows = &[
    FxExtensionInvalid,
    FxRecipientsInvalid,
    FxApprovedInvalid,
    FxFileInvalid,
    FxMaxFilesReached,
    FxUploadIdentifierInvalid,
];
