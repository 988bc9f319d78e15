//! Calls a UnifiedAPI server and tells its errors apart.
//!
//! `cargo run --example uapi_client --features reqwest013` makes a few calls, some of them wrong,
//! and says what it would do about each answer; `-- METHOD PATH [JSON]` makes one call of yours,
//! for instance `-- GET '/uapi/cdr/@me/?startDate=yesterday'`.
//! The server is at <http://127.0.0.1:3000> unless `--url` says otherwise.

use std::error::Error;
use std::iter;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Arg, ArgMatches, Command};
use reqwest::{Client, Method};
use unifiedapi_errors::UnifiedError as _;
use unifiedapi_errors::catalog::UnifiedApiError;
use unifiedapi_errors::client::{Received, ResponseExt};

/// A call: method, path and query, and the body, if it has one.
type Call<'a> = (Method, &'a str, Option<&'a str>);

/// Right and wrong calls of the services for call reports, phone calls and queues.
const TOUR: [Call<'_>; 8] = [
    (Method::GET, "/uapi/cdr/@me/?count=10", None),
    (Method::GET, "/uapi/cdr/@me/?startDate=yesterday", None),
    (Method::GET, "/uapi/cdr/@me/?filterBy=source&filterOp=contains", None),
    (Method::POST, "/uapi/phoneCalls/@me/simple/", Some(r#"{"extension":"0003*210"}"#)),
    (Method::POST, "/uapi/phoneCalls/@me/telepathy/", Some("{}")),
    (Method::GET, "/uapi/phoneCalls/@me/@self/12345678/", None),
    (Method::GET, "/uapi/extensions/@me/0003*210/queue/agents/", None),
    (Method::GET, "/no/such/service/", None),
];

/// What a program can do about an error.
enum Advice {
    /// Another token is needed.
    LogIn,
    /// The user asked for something that cannot be.
    AskAgain,
    /// The server was busy, for so many seconds if it said.
    Wait(Option<u64>),
    /// Nothing; somebody should read it.
    Report,
}

/// Decides by the error, not by its text; what nobody declared is an error too.
fn advice(received: &Received<UnifiedApiError>) -> Advice {
    use UnifiedApiError as Uapi;

    let status = received.response().status();
    match received.error() {
        Some(Uapi::Unauthorized | Uapi::ExpiredToken | Uapi::AccessDenied) => Advice::LogIn,
        // Servers have other codes for a token that is no good, or none at all.
        None if status == 401 => Advice::LogIn,
        Some(
            Uapi::CdrStartDateInvalid
            | Uapi::CdrEndDateInvalid
            | Uapi::FilterValueInvalidOnArray
            | Uapi::FilterValueInvalidNumbers
            | Uapi::FilterValueInvalid,
        ) => Advice::AskAgain,
        // Also with 400, as a fax can get it: nothing that somebody asked for is at fault.
        Some(error) if error.status().is_server_error() => Advice::Report,
        Some(_) if status.is_client_error() => Advice::AskAgain,
        None if status == 503 => {
            let header = received.response().headers().get("retry-after");
            Advice::Wait(header.and_then(|value| value.to_str().ok()?.parse().ok()))
        }
        Some(_) | None => Advice::Report,
    }
}

/// Prints an error as this program understands it.
fn explain(received: &Received<UnifiedApiError>) {
    println!("  {received}");
    match received.entry() {
        Some(entry) => {
            println!(
                "  UnifiedApiError::{} of {}",
                entry.variant(),
                entry.group().unwrap_or("all")
            );
        }
        None => println!("  not declared by UnifiedAPI"),
    }
    match advice(received) {
        Advice::LogIn => println!("  → log in again"),
        Advice::AskAgain => println!("  → ask the user for something else"),
        Advice::Wait(Some(seconds)) => println!("  → try again in {seconds} s"),
        Advice::Wait(None) => println!("  → try again later"),
        Advice::Report => println!("  → tell the people who run the server"),
    }
}

/// Makes a call; `Ok(false)` if the server refused it.
async fn call(client: &Client, options: &ArgMatches, call: Call<'_>) -> reqwest::Result<bool> {
    let (method, path, body) = call;
    let option = |name| options.get_one::<String>(name).map_or("", String::as_str);
    println!("{method} {path}");
    let mut request = client
        .request(method, format!("{}{path}", option("url").trim_end_matches('/')))
        .bearer_auth(option("token"));
    if let Some(body) = body {
        request = request.header("content-type", "application/json").body(body.to_owned());
    }
    match request.send().await?.error_for_unified::<UnifiedApiError>().await {
        Ok(response) => {
            let status = response.status();
            let text: String = response.text().await?.chars().take(200).collect();
            println!("  {status} {text}");
            Ok(true)
        }
        Err(received) => {
            explain(&received);
            Ok(false)
        }
    }
}

async fn run(options: &ArgMatches) -> Result<bool, Box<dyn Error>> {
    let client = Client::builder().timeout(Duration::from_secs(30)).build()?;
    let argument = |name| options.get_one::<String>(name).map(String::as_str);
    if let (Some(method), Some(path)) = (argument("METHOD"), argument("PATH")) {
        let own = (method.to_uppercase().parse()?, path, argument("JSON"));
        return Ok(call(&client, options, own).await?);
    }
    for example in TOUR {
        call(&client, options, example).await?;
        println!();
    }
    Ok(true)
}

fn options() -> ArgMatches {
    let option = |name: &'static str, value: &'static str, default: &'static str| {
        Arg::new(name).long(name).value_name(value).default_value(default)
    };
    Command::new("uapi_client")
        .about("Calls a UnifiedAPI server and tells its errors apart")
        .arg(option("url", "URL", "http://127.0.0.1:3000").help("Where the server is"))
        .arg(option("token", "TOKEN", "uapi-demo-token").help("The access token"))
        .arg(Arg::new("METHOD").requires("PATH").help("Makes one call instead, e.g. `GET`"))
        .arg(Arg::new("PATH").help("Path and query, e.g. `/uapi/cdr/@me/?count=10`"))
        .arg(Arg::new("JSON").help("The body"))
        .get_matches()
}

fn main() -> ExitCode {
    let options = options();
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(run(&options)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            for cause in iter::successors(error.source(), |&cause| cause.source()) {
                eprintln!("  {cause}");
            }
            ExitCode::FAILURE
        }
    }
}
