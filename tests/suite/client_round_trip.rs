//! Every entry comes back from the server of every framework.

#[path = "../support/loopback.rs"]
mod loopback;
#[path = "../support/round_trip.rs"]
mod round_trip;

use loopback::{listen, run};
use round_trip::{UserError, every_entry_comes_back_from, sample};

#[cfg(feature = "axum08")]
#[test]
fn every_entry_comes_back_from_axum() {
    use axum::extract::Path;

    run(async {
        let answer = |Path(index): Path<usize>| async move { Err::<(), UserError>(sample(index)) };
        let routes = axum::Router::new().route("/errors/{index}", axum::routing::get(answer));
        let (listener, server) = listen().await;
        tokio::spawn(async move { axum::serve(listener, routes).await });
        every_entry_comes_back_from(server).await;
    });
}
