//! Every entry comes back from the server of a framework.

use axum::{Router, extract::Path, routing::get};
use unifiedapi_errors_tests::{
    round_trip::{UserError, every_entry_comes_back_from, sample},
    server::Server,
    upstream::run,
};

#[test]
fn every_entry_comes_back_from_axum() {
    let answer = |Path(index): Path<usize>| async move { Err::<(), UserError>(sample(index)) };
    let server = Server::start(Router::new().route("/errors/{index}", get(answer)));
    run(every_entry_comes_back_from(server.address));
}
