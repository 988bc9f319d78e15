//! `schema`: the name of the type's code schema in `OpenAPI`, and nothing else.

use unifiedapi_errors::UnifiedError;

#[test]
fn a_schema_name_changes_nothing_that_is_sent() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", schema = "UserProblems")]
    enum UserError {
        #[unified(message = "The name is empty.")]
        NameEmpty,
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 503, code = "maintenance", message = "Come back later.")]
    #[unified(schema = "Downtime")]
    struct Maintenance;

    let entry = UserError::NameEmpty.entry().unwrap();
    assert_eq!(entry.type_name(), "UserError");
    assert_eq!(
        UserError::NameEmpty.body(),
        r#"{"error":{"code":"name_empty","message":"The name is empty."}}"#
    );
    assert_eq!(
        Maintenance.body(),
        r#"{"error":{"code":"maintenance","message":"Come back later."}}"#
    );
    assert_eq!(Maintenance.headers().len(), 0);
}
