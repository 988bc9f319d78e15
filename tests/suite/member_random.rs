//! Random members: whatever a `Serialize` does, a body is JSON.

use fastrand::Rng;
use unifiedapi_errors_tests::values::{Decisions, check};

const ROUNDS: usize = 2_000;

#[test]
fn whatever_members_do_a_body_is_json_without_a_name_twice() {
    let mut random = Rng::with_seed(7);
    let mut unsent = 0;
    for _ in 0..ROUNDS {
        let bytes: Vec<u8> = (0..random.usize(..200)).map(|_| random.u8(..)).collect();
        unsent += check(&Decisions(&bytes).error()).len();
    }
    // Neither all nor none.
    assert!((ROUNDS / 4..ROUNDS * 2).contains(&unsent), "{unsent} of {ROUNDS}");
}

#[cfg(feature = "tracing")]
#[test]
fn the_event_names_the_members_that_cannot_be_sent() {
    use unifiedapi_errors::report;
    use unifiedapi_errors_tests::events::Collected;

    let mut random = Rng::with_seed(8);
    for _ in 0..ROUNDS / 2 {
        let bytes: Vec<u8> = (0..random.usize(..200)).map(|_| random.u8(..)).collect();
        let error = Decisions(&bytes).error();
        let unsent = check(&error).join(", ").replace("\\\"", "\"");
        let events = Collected::during(|| report(&error));
        let field = events[0].fields.iter().find(|(name, _)| name == "unsent_members");
        assert_eq!(field.map_or("", |(_, names)| names), unsent);
    }
}
