#[unified(status = 503, header("cache-control" = "no-store"))]
enum StoreError {
    #[unified(code = "store_busy", message = "Try again later.", retry_after = wait)]
    Busy { wait: Option<std::time::Duration> },
    #[unified(code = "store_closed", message = "The store is closed.", retry_after = 3600,
        header("Cache-Control" = "max-age=60"), header("link" = "</status>; rel=\"status\""))]
    Closed,
    #[unified(code = "store_moved", message = "The store has moved.",
        header("location" = "/stores/{0}"), header("x-shard" = "\"{1:>8}\""))]
    Moved(String, u32),
}
