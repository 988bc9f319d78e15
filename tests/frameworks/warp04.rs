//! warp 0.4: errors as replies and as rejections, over a socket.

use std::{
    net::{SocketAddr, TcpListener},
    sync::LazyLock,
};
use unifiedapi_errors::{
    catalog::UnifiedApiError,
    warp04::{self, Rejected},
};
use unifiedapi_errors_tests::{
    conformance::{self, SampleError},
    http1, server,
};
use warp::{Filter, Rejection, Reply, reject::Reject};

async fn catalog(index: usize) -> Result<&'static str, UnifiedApiError> {
    let fine = conformance::catalog(index)?;
    Ok(fine)
}

async fn sample(index: usize) -> Result<&'static str, SampleError> {
    let fine = conformance::sample(index)?;
    Ok(fine)
}

async fn rejected_catalog(index: usize) -> Result<&'static str, Rejection> {
    let fine = conformance::catalog(index).map_err(warp04::reject)?;
    Ok(fine)
}

async fn rejected_sample(index: usize) -> Result<&'static str, Rejection> {
    let fine = conformance::sample(index).map_err(Rejected::from)?;
    Ok(fine)
}

async fn secret() -> Result<&'static str, Rejection> {
    let fine = conformance::secret().map_err(warp04::reject)?;
    Ok(fine)
}

/// A rejection of somebody else's.
#[derive(Debug)]
struct Stranger;

impl Reject for Stranger {}

/// The servers: of replies, and of rejections.
struct Servers {
    replies: SocketAddr,
    rejections: SocketAddr,
}

/// Serves for the rest of the process.
static SERVERS: LazyLock<Servers> = LazyLock::new(|| {
    let replies = warp::path!("catalog" / usize)
        .then(catalog)
        .or(warp::path!("sample" / usize).then(sample))
        .or(warp::path!("problem").then(|| async { conformance::problem() }))
        .or(warp::path!("flat").then(|| async { conformance::flat() }))
        .or(warp::path!("secret").then(|| async { conformance::secret() }));
    let recovered = warp::path!("catalog" / usize)
        .and_then(rejected_catalog)
        .or(warp::path!("sample" / usize).and_then(rejected_sample))
        .or(warp::path!("problem")
            .and_then(|| async { conformance::problem().map_err(warp04::reject) }))
        .or(warp::path!("flat").and_then(|| async { conformance::flat().map_err(warp04::reject) }))
        .or(warp::path!("secret").and_then(secret))
        .or(warp::path!("stranger")
            .and_then(|| async { Err::<&str, _>(warp::reject::custom(Stranger)) }))
        // Is tried after a rejection, and rejects for another reason.
        .or(warp::post().map(|| "posted"))
        .recover(warp04::recover);
    let unrecovered = warp::path!("unrecovered").and_then(secret);
    Servers { replies: serve(replies), rejections: serve(unrecovered.or(recovered)) }
});

fn serve<F>(filter: F) -> SocketAddr
where
    F: Filter<Error = Rejection> + Clone + Send + Sync + 'static,
    F::Extract: Reply,
{
    #[tokio::main]
    async fn run<F>(filter: F, listener: TcpListener)
    where
        F: Filter<Error = Rejection> + Clone + Send + Sync + 'static,
        F::Extract: Reply,
    {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        warp::serve(filter).incoming(listener).run().await;
    }

    server::start(|listener| run(filter, listener))
}

#[test]
fn every_error_leaves_as_declared() {
    conformance::check("warp 0.4 (reply)", SERVERS.replies, &[]);
}

#[test]
fn every_rejected_error_leaves_as_declared() {
    conformance::check("warp 0.4 (rejection)", SERVERS.rejections, &[]);
}

#[test]
fn what_logs_see_stays_inside() {
    for address in [SERVERS.replies, SERVERS.rejections] {
        conformance::stays_inside(address, &["/secret"]);
    }
}

#[test]
fn a_rejection_that_nobody_recovers_shows_the_code_only() {
    let _one = conformance::one_at_a_time();
    let received = http1::get(SERVERS.rejections, "/unrecovered");
    conformance::leaks_nothing(&received);
    assert_eq!(received.status, 500);
    assert_eq!(received.body, "Unhandled rejection: store_failed");
}

#[test]
fn rejections_of_others_pass_through() {
    let _one = conformance::one_at_a_time();
    let received = http1::get(SERVERS.rejections, "/stranger");
    assert_eq!(received.body, "Unhandled rejection: Stranger");
    let received = http1::get(SERVERS.rejections, "/nowhere");
    assert_eq!(received.status, 405);
}

#[test]
fn a_rejection_gives_its_error_back() {
    let rejection = warp04::reject(UnifiedApiError::ExpiredToken);
    let rejected: &Rejected = rejection.find().unwrap();
    assert_eq!(rejected.error().code(), "expired_token");
    assert_eq!(rejected.error().status(), 401);
    assert_eq!(format!("{rejection:?}"), "Rejection(expired_token)");
}
