//! The parameters of paths and queries.

/// A parameter of a query, which may be left out.
pub(super) struct Parameter {
    pub(super) name: &'static str,
    /// Its type in JSON Schema.
    pub(super) kind: &'static str,
    pub(super) description: &'static str,
}

const fn text(name: &'static str, description: &'static str) -> Parameter {
    Parameter { name, kind: "string", description }
}

const fn integer(name: &'static str, description: &'static str) -> Parameter {
    Parameter { name, kind: "integer", description }
}

/// Returns what a parameter of a path is.
pub(super) fn in_path(name: &str) -> &'static str {
    match name {
        "user" | "owner" => "A user's number, `@me`, `@viewer` or `@owner`.",
        "extension" => {
            "An extension such as `210` or `0003*210`, or `@self`, all of the user's. \
             Where calls are made: `simple`, `callback` or `conferenceInvite`."
        }
        "call" => "The id of a call.",
        "type" => "The type of event, `0` to `4`.",
        "event" => "The id of an event.",
        "agent" => "An extension if the agent is local, another number if not.",
        _ => "",
    }
}

/// What all lists have.
pub(super) const LIST: &[Parameter] = &[
    integer("count", "How many results at most, 1 to 5000; by default 20."),
    integer("startIndex", "How many results to skip, 0 to 5000."),
    text("sortOrder", "`ascending` or `descending`."),
    text("fields", "Names of the fields to list, with commas between them."),
    text("filterBy", "The name of the field to filter by."),
    text(
        "filterOp",
        "`contains`, `equals`, `greaterThan`, `inArray`, `lessThan`, `present` or `startsWith`.",
    ),
    text("filterValue", "The value to compare with; of `inArray` several, with commas."),
];

/// What the call history has beside.
pub(super) const HISTORY: &[Parameter] = &[
    text("source", "The number that called."),
    text("destination", "The number that was called."),
    text("disposition", "The outcome, `0` to `5`."),
    text("flow", "The direction: `2`, `4` or `8`."),
    text("startDate", "Calls since then, `YYYY-MM-DDThh:mm:ss`."),
    text("endDate", "Calls until then, not before `startDate`."),
    text("saveStartDate", "Calls that were saved since then."),
    text("saveEndDate", "Calls that were saved until then."),
];

/// How a call is made.
pub(super) const DIAL: &[Parameter] = &[
    integer("waitForPickup", "For how many seconds it rings."),
    integer("callDuration", "After how many seconds it ends."),
    text("allowPublicTransfer", "Whether it may be transferred to the public network: `0`, `1`."),
    text("video", "Whether it has pictures: `0`, `1`."),
    text("number", "The number of the conference."),
    text("pin", "The PIN of the conference."),
];

/// Who leaves a call.
pub(super) const HANG_UP: &[Parameter] =
    &[text("phoneNumber", "One of the parties; all of them leave with the call.")];
