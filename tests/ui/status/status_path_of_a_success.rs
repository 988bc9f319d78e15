//! A status is an error, by path as by number.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum JobError {
    #[unified(status = StatusCode::ACCEPTED, code = "job_running", message = "The job still runs.")]
    Running,
}

fn main() {}
