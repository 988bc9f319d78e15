//! What a document says of deprecated variants.

use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, Entry, UnifiedError, openapi};
use unifiedapi_errors_tests::documents::{resolved, validate_examples, validator};

#[derive(Debug, UnifiedError)]
#[unified(status = 402, prefix = "plan_")]
enum PlanError {
    /// No plan has a trial.
    #[deprecated(since = "2.0.0", note = "there are no trials any more")]
    #[unified(group = "Trial", message = "The trial is over.")]
    TrialOver,
    #[unified(message = "All seats are used.")]
    SeatsUsed,
    #[deprecated]
    #[unified(message = "The plan is full.")]
    Full,
    #[unified(message = "The plan has ended.")]
    Ended,
    #[deprecated = "say `plan_ended`"]
    #[unified(status = 410, message = "The plan is gone.")]
    Gone,
}

/// The schema of the code of the only error type.
fn code(entries: impl Iterator<Item = Entry> + Clone, status: &str) -> Value {
    let components = openapi::components(entries.clone()).unwrap();
    let response = resolved(&openapi::responses(entries)[status], &components);
    let schema = &response["content"]["application/json"]["schema"];
    schema["properties"]["error"]["properties"]["code"].clone()
}

#[test]
fn a_deprecated_code_is_a_schema_that_says_so_with_its_note() {
    let codes = json!({
        "oneOf": [
            { "enum": ["plan_seats_used", "plan_ended"], "type": "string" },
            {
                "deprecated": true,
                "description": "there are no trials any more",
                "enum": ["plan_trial_over"],
                "type": "string",
            },
            { "deprecated": true, "enum": ["plan_full"], "type": "string" },
        ],
    });
    let gone = json!({
        "deprecated": true,
        "description": "say `plan_ended`",
        "enum": ["plan_gone"],
        "type": "string",
    });
    assert_eq!(code(PlanError::entries(), "402"), codes);
    assert_eq!(code(PlanError::entries(), "410"), gone, "one alternative is no alternative");
}

#[test]
fn the_schema_accepts_deprecated_codes_and_still_no_other() {
    let responses = openapi::responses(PlanError::entries());
    let components = openapi::components(PlanError::entries()).unwrap();
    assert_eq!(validate_examples(&responses, &components), 5);

    let validator = validator(&components["schemas"]["PlanErrorCode402"], &components);
    let is_valid = |code: &str| validator.is_valid(&json!({ "code": code, "message": "Any." }));
    for entry in PlanError::entries() {
        assert_eq!(is_valid(entry.code()), entry.status() == 402, "{entry:?}");
    }
    assert!(!is_valid("plan_unknown"));
}

#[test]
fn examples_and_descriptions_say_it_before_the_doc_comment() {
    let responses = openapi::responses(PlanError::entries());
    assert_eq!(
        responses["402"]["description"],
        "Payment Required\n\n\
         - `plan_seats_used`\n\
         - `plan_full`: **Deprecated.**\n\
         - `plan_ended`\n\n\
         **Trial**\n\n\
         - `plan_trial_over`: **Deprecated:** there are no trials any more\n\n  No plan has a trial.",
    );
    assert_eq!(responses["410"]["description"], {
        "Gone\n\n- `plan_gone`: **Deprecated:** say `plan_ended`"
    });
    let examples = &responses["402"]["content"]["application/json"]["examples"];
    let description = |name: &str| examples[name].get("description").and_then(Value::as_str);
    assert_eq!(
        description("plan_trial_over"),
        Some("**Deprecated:** there are no trials any more\n\nNo plan has a trial."),
    );
    assert_eq!(description("plan_full"), Some("**Deprecated.**"));
    assert_eq!(description("plan_seats_used"), None);
}

#[test]
fn a_code_is_deprecated_when_all_its_entries_are() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, prefix = "key_")]
    enum KeyError {
        #[deprecated = "keys have no format"]
        #[unified(code = "key_invalid", shared_code, message = "The key is too short.")]
        Short,
        #[unified(code = "key_invalid", shared_code, message = "The key is invalid.")]
        Invalid,
    }

    let responses = openapi::responses(KeyError::entries());
    let in_use = json!({ "enum": ["key_invalid"], "type": "string" });
    assert_eq!(code(KeyError::entries(), "400"), in_use);
    // The message that is not sent any more is still marked.
    let examples = &responses["400"]["content"]["application/json"]["examples"];
    assert_eq!(examples["Short"]["description"], "**Deprecated:** keys have no format");
    assert_eq!(examples["Invalid"].get("description"), None);

    let deprecated = KeyError::entries().filter(|entry| Entry::deprecated(*entry).is_some());
    let schema = code(deprecated, "400");
    assert_eq!(schema["deprecated"], true);
}

#[test]
fn schemas_of_one_name_that_differ_in_a_note_are_a_conflict() {
    mod v1 {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 404, rename_all = "snake_case")]
        pub enum Error {
            #[unified(message = "No user.")]
            UserNotFound,
        }
    }
    mod v2 {
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 404, rename_all = "snake_case")]
        pub enum Error {
            #[deprecated = "say `account_not_found`"]
            #[unified(message = "No user.")]
            UserNotFound,
        }
    }

    let entries = v1::Error::entries().chain(v2::Error::entries());
    assert_eq!(openapi::components(entries).unwrap_err().name(), "ErrorCode");
}
