#[unified(codes = JobErrorCode)]
pub enum JobError<'a> {
    /// The session is over.
    #[unified(transparent)]
    Session(SessionError<'a>),
    #[unified(transparent)]
    Api { source: Box<UnifiedApiError> },
}
