//! `anyhow::Error` does not say which response it becomes, so that `?` makes no `AnyError` of it.
//!
//! Hold it in a variant of your own, which says what clients read: `job().map_err(JobError::Failed)?`.

use unifiedapi_errors::AnyError;

fn run(job: fn() -> anyhow::Result<()>) -> Result<(), AnyError> {
    Ok(job()?)
}

fn main() {
    let _ = run(|| Ok(()));
}
