#[unified(status = 500, rename_all = "snake_case")]
enum JobError {
    #[unified(message = "The job failed.", display = "job {id} failed")]
    Failed { id: u32, source: anyhow::Error },
    #[unified(message = "The job was lost.")]
    Lost(#[source] Option<Box<dyn std::error::Error + Send + Sync>>),
    #[unified(message = "The job is malformed.")]
    Malformed(#[from] Option<serde_json::Error>),
}
