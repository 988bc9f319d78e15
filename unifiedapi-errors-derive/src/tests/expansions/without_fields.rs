/// What can be wrong with a filter.
#[unified(prefix = "filter_", rename_all = "kebab-case", status = 400, schema = "Filters")]
#[non_exhaustive]
pub enum FilterError {
    /// The filter is not one of those that the page lists.
    #[unified(message = "The filter is unknown.", group = "Lists")]
    Unknown,
    #[unified(status = NOT_FOUND, code = "filtervalue_invalid", shared_code, message = "The value is \"invalid\".")]
    Value,
    #[unified(status = 404, code = "filtervalue_invalid", shared_code, message = "The values are invalid.", description = "")]
    Values {},
    #[deprecated(since = "2.0.0", note = "filters have no limit any more")]
    #[unified(message = "There are too many filters.")]
    r#Many(),
}
