//! Random values of many types, through two real servers: what one returned, the client gets.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use serde::{Deserialize, Serialize};
use unifiedapi_errors::UnifiedError;
use unifiedapi_errors::client::Received;
use unifiedapi_errors_tests::random::Random;
use unifiedapi_errors_tests::server::Server;
use unifiedapi_errors_tests::shapes::Flat;
use unifiedapi_errors_tests::upstream::{fetch, run};

/// How many values of each type are sent.
const ROUNDS: u64 = 20;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Place {
    file: String,
    line: u32,
    inside: Option<Box<Place>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Limit {
    Unlimited,
    Bytes(u64),
    Between(f64, f64),
    PerDay { count: i64, of: Option<char> },
}

/// A variant for each type of data.
#[derive(Debug, PartialEq, UnifiedError)]
#[unified(prefix = "data_", status = 400)]
enum DataError {
    #[unified(message = "Wrong.")]
    Unsigned(#[unified(member = "value")] u64),
    #[unified(message = "Wrong.")]
    Signed(#[unified(member = "value")] i64),
    #[unified(message = "Wrong.")]
    Float(#[unified(member = "value")] f64),
    #[unified(message = "Wrong.")]
    Narrow(#[unified(member = "value")] f32),
    #[unified(message = "Wrong.")]
    Text(#[unified(member = "value")] String),
    #[unified(message = "Wrong.")]
    Flag(#[unified(member = "value")] bool),
    #[unified(message = "Wrong.")]
    Optional(#[unified(member = "value")] Option<String>),
    #[unified(message = "Wrong.")]
    List(#[unified(member = "value")] Vec<i16>),
    #[unified(message = "Wrong.")]
    Sorted(#[unified(member = "value")] BTreeMap<String, f64>),
    #[unified(message = "Wrong.")]
    Hashed(#[unified(member = "value")] HashMap<u64, Option<bool>>),
    #[unified(message = "Wrong.")]
    Nested(#[unified(member = "value")] Place),
    #[unified(message = "Wrong.")]
    Enum(#[unified(member = "value")] Limit),
    #[unified(message = "Wrong.")]
    Wide(#[unified(member = "value")] u128, #[unified(member = "other")] i128),
    #[unified(message = "Wrong.")]
    Tuple(#[unified(member = "value")] (char, String, [u8; 3])),
    #[unified(message = "{field} is wrong.")]
    Several {
        #[unified(member)]
        field: String,
        #[unified(member)]
        limits: Vec<Limit>,
        #[unified(member)]
        optional: Option<i64>,
    },
}

/// How many variants there are.
const VARIANTS: u64 = 15;

/// Answers in another shape than the server behind it.
#[derive(Debug, PartialEq, UnifiedError)]
#[unified(envelope = Flat)]
enum ApiError {
    #[unified(transparent)]
    Data(DataError),
}

#[derive(Debug, UnifiedError)]
#[unified(envelope = Flat)]
enum GatewayError {
    #[unified(transparent)]
    Data(#[from] Received<DataError>),
}

fn number(random: &mut Random) -> u64 {
    let number = random.bits();
    random.pick(&[0, 1, u64::MAX, 1 << 53, number, number, number >> 40])
}

fn signed(random: &mut Random) -> i64 {
    let number = i64::from_le_bytes(number(random).to_le_bytes());
    random.pick(&[i64::MIN, -1, number, number])
}

/// Any number but those that are none.
fn float(random: &mut Random) -> f64 {
    let any = f64::from_bits(random.bits());
    let float = random.pick(&[0.0, -0.0, 0.1 + 0.2, f64::MAX, f64::MIN_POSITIVE, 5e-324, any, any]);
    if float.is_finite() { float } else { 1e15 }
}

/// Any character: of one byte or more, controls, those that JSON escapes.
fn char(random: &mut Random) -> char {
    let any = u32::try_from(random.bits() % 0x11_0000).unwrap();
    let ascii = char::from(u8::try_from(random.bits() % 0x80).unwrap());
    let special = random.pick(&['"', '\\', '\u{2028}', '\u{feff}', '\u{fffd}', '\u{10ffff}', '\0']);
    random.pick(&[char::from_u32(any).unwrap_or(special), ascii, special])
}

fn text(random: &mut Random) -> String {
    (0..random.below(12)).map(|_| char(random)).collect()
}

fn place(random: &mut Random, depth: usize) -> Place {
    let inside = (random.below(depth) > 0).then(|| Box::new(place(random, depth - 1)));
    Place { file: text(random), line: u32::try_from(number(random) >> 32).unwrap(), inside }
}

fn limit(random: &mut Random) -> Limit {
    match random.below(4) {
        0 => Limit::Unlimited,
        1 => Limit::Bytes(number(random)),
        2 => Limit::Between(float(random), float(random)),
        _ => {
            let of = (random.below(2) > 0).then(|| char(random));
            Limit::PerDay { count: signed(random), of }
        }
    }
}

/// Makes the value of a seed, which the server and the client do alike.
fn sample(seed: u64) -> DataError {
    let random = &mut Random(seed);
    let is_there = random.below(2) > 0;
    let len = random.below(8);
    match seed % VARIANTS {
        0 => DataError::Unsigned(number(random)),
        1 => DataError::Signed(signed(random)),
        2 => DataError::Float(float(random)),
        3 => {
            let narrow = f32::from_bits(u32::try_from(random.bits() >> 32).unwrap());
            DataError::Narrow(if narrow.is_finite() { narrow } else { 0.1 })
        }
        4 => DataError::Text(text(random)),
        5 => DataError::Flag(is_there),
        6 => DataError::Optional(is_there.then(|| text(random))),
        7 => DataError::List(
            (0..len).map(|_| i16::try_from(signed(random) >> 48).unwrap()).collect(),
        ),
        8 => DataError::Sorted((0..len).map(|_| (text(random), float(random))).collect()),
        9 => {
            let flags = [None, Some(true), Some(false)];
            DataError::Hashed((0..len).map(|_| (number(random), random.pick(&flags))).collect())
        }
        10 => DataError::Nested(place(random, 6)),
        11 => DataError::Enum(limit(random)),
        12 => {
            let wide = u128::from(number(random)) << 64 | u128::from(number(random));
            DataError::Wide(wide, i128::from_le_bytes(wide.to_le_bytes()))
        }
        13 => {
            let bytes = number(random).to_le_bytes();
            DataError::Tuple((char(random), text(random), [bytes[0], bytes[1], bytes[2]]))
        }
        _ => DataError::Several {
            field: text(random),
            limits: (0..len).map(|_| limit(random)).collect(),
            optional: is_there.then(|| signed(random)),
        },
    }
}

async fn relay(
    State(server): State<SocketAddr>,
    Path(seed): Path<u64>,
) -> Result<(), GatewayError> {
    fetch::<DataError>(format!("http://{server}/errors/{seed}")).await?;
    Ok(())
}

#[test]
fn what_one_server_returned_the_client_of_another_gets() {
    let answer = |Path(seed): Path<u64>| async move { Err::<(), _>(sample(seed)) };
    let server = Server::start(Router::new().route("/errors/{seed}", get(answer)));
    let routes = Router::new().route("/errors/{seed}", get(relay)).with_state(server.address);
    let gateway = Server::start(routes);
    run(async {
        for seed in 0..ROUNDS * VARIANTS {
            let url = format!("http://{}/errors/{seed}", gateway.address);
            let received = fetch::<ApiError>(url).await.unwrap_err();
            let media_type = &received.response().headers()["content-type"];
            assert_eq!(media_type, "application/vnd.example.error+json");
            assert_eq!(received.error(), Some(&ApiError::Data(sample(seed))), "{received:?}");
        }
    });
}
