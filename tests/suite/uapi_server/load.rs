//! Many requests at once.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use unifiedapi_errors::UnifiedError;

use super::client::{Call, Client};
use super::{app, serve, table};

const REQUESTS: usize = 10_000;
const AT_ONCE: usize = 64;

/// All error paths: the rows of the page, what the framework refuses, and panics.
fn mix() -> Vec<(u16, String, Call)> {
    let simple = "/uapi/phoneCalls/@me/simple";
    let large = vec![b' '; app::BODY_LIMIT + 1];
    let mut mix = Vec::new();
    for case in table::table().into_iter().filter(|case| !case.failing) {
        mix.push((case.row.status().as_u16(), case.row.code().to_owned(), case.call));
    }
    let others = [
        (404, "not_found", Call::new("GET", "/uapi/nothing")),
        (405, "method_not_allowed", Call::new("DELETE", "/uapi/cdr")),
        (400, "json_invalid", Call::new("POST", simple).body("{")),
        (400, "bad_request", Call::new("POST", "/uapi/faxes/@me/210").body("{}")),
        (400, "bad_request", Call::new("GET", "/uapi/cdr/%ff")),
        (413, "payload_too_large", Call::new("POST", simple).body(large)),
        (500, "internal_server_error", Call::new("GET", "/panic")),
        (500, "internal_server_error", Call::new("GET", "/panic")),
        (500, "internal_server_error", Call::new("GET", "/panic")),
    ];
    mix.extend(others.map(|(status, code, call)| (status, code.to_owned(), call)));
    mix
}

/// Sends its share of the requests; returns how often each status came, and what was wrong.
async fn work(
    client: Client,
    mix: Arc<Vec<(u16, String, Call)>>,
    next: Arc<AtomicUsize>,
) -> (BTreeMap<u16, usize>, Vec<String>) {
    let (mut statuses, mut wrong) = (BTreeMap::new(), Vec::new());
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= REQUESTS {
            return (statuses, wrong);
        }
        let (status, code, call) = &mix[number % mix.len()];
        match client.try_send(call).await {
            Ok(reply) => {
                *statuses.entry(reply.status.as_u16()).or_insert(0) += 1;
                let sent = reply.envelope().map(|(code, _)| code);
                if reply.status != *status || sent.as_deref() != Some(code) {
                    wrong.push(format!("{code}: {} {:?}", reply.status, reply.body));
                }
            }
            Err(error) => wrong.push(format!("{code}: {error}")),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_answer_is_lost_under_load_and_every_one_is_an_envelope() {
    let client = serve(false).await;
    let mix = Arc::new(mix());
    let next = Arc::new(AtomicUsize::new(0));
    let begin = Instant::now();
    let workers: Vec<_> = (0..AT_ONCE)
        .map(|_| tokio::spawn(work(client.clone(), mix.clone(), next.clone())))
        .collect();
    let (mut statuses, mut wrong) = (BTreeMap::<u16, usize>::new(), Vec::new());
    for worker in workers {
        let (of_worker, wrong_of_worker) = worker.await.unwrap();
        for (status, count) in of_worker {
            *statuses.entry(status).or_default() += count;
        }
        wrong.extend(wrong_of_worker);
    }
    println!(
        "load: {} answers to {REQUESTS} requests, {AT_ONCE} at once, {} kinds, in {:.1?}: {statuses:?}; {} wrong",
        statuses.values().sum::<usize>(),
        mix.len(),
        begin.elapsed(),
        wrong.len(),
    );
    assert!(wrong.is_empty(), "{} wrong, the first: {:?}", wrong.len(), wrong.first());
    assert_eq!(statuses.values().sum::<usize>(), REQUESTS);
}
