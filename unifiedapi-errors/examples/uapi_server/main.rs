//! A UnifiedAPI v5 stand-in, in memory, that a UnifiedAPI client can be pointed at.
//!
//! It validates what a request sends and answers with the errors of the UnifiedAPI catalog; what
//! axum answers by itself (unknown routes, wrong methods, rejections, panics) leaves in the same
//! envelope. `/swagger-ui/` shows its operations, `/openapi.json` is their document and `/errors` the
//! page of all errors; `/oauth/token.php` has tokens. `cargo run --example uapi_server --all-features -- --help` lists the options; the
//! log goes to stderr, by default its errors, and with `RUST_LOG=debug` every refusal.
//!
//! What it costs has bounds: a call has at most 64 numbers in 16 views, a thousand calls, events and
//! changed agents are kept, a body has at most 1 MiB, and head and body of a request ten seconds each.

mod app;

use std::future::{Future as _, poll_fn};
use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::task::Poll;
use std::time::Duration;

use clap::{Arg, ArgAction, Command, value_parser};
use tokio::net::TcpListener;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// How long a client may take to send the head of a request; for the body see `app::body`.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// How long requests that run at Ctrl-C may take to finish.
const GRACE: Duration = Duration::from_secs(10);

fn command() -> Command {
    Command::new("uapi_server")
        .about("Serves an in-memory UnifiedAPI v5 whose every error is one of the catalog")
        .after_help(
            "Tokens: uapi-demo-token, uapi-expired-token, uapi-no-events-token.\n\
             POST /oauth/token.php gives the first one to uapi-demo-app with uapi-demo-secret.\n\
             RUST_LOG=debug logs every refusal.",
        )
        .arg(
            Arg::new("listen")
                .long("listen")
                .value_name("ADDR")
                .value_parser(value_parser!(SocketAddr))
                .default_value("127.0.0.1:3000")
                .help("Address and port to listen on; port 0 picks a free one"),
        )
        .arg(
            Arg::new("fail-store")
                .long("fail-store")
                .action(ArgAction::SetTrue)
                .help("Lets every write to the store fail"),
        )
        .arg(
            Arg::new("panic-route")
                .long("panic-route")
                .action(ArgAction::SetTrue)
                .hide(true) // for tests: what a panicking handler answers
                .help("Adds GET /panic, whose handler panics"),
        )
}

fn main() -> ExitCode {
    let matches = command().get_matches();
    let options = app::Options {
        fail_store: matches.get_flag("fail-store"),
        panic_route: matches.get_flag("panic-route"),
    };
    let address = matches.get_one("listen").copied().unwrap_or_else(default_address);
    match run(address, options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "uapi_server: cannot serve on {address}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What `--listen` defaults to.
fn default_address() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 3000))
}

#[tokio::main]
async fn run(address: SocketAddr, options: app::Options) -> io::Result<()> {
    let levels = std::env::var("RUST_LOG").ok().and_then(|levels| levels.parse::<Targets>().ok());
    tracing_subscriber::registry()
        .with(tracing_subscriber::fmt::layer().with_writer(io::stderr))
        .with(levels.unwrap_or_else(|| Targets::new().with_default(LevelFilter::INFO)))
        .init();

    let router = app::router(options).map_err(io::Error::other)?;
    let listener = TcpListener::bind(address).await?;
    let mut interrupt = Box::pin(ctrl_c());
    // The signal is listened to from the first poll on, and who is greeted may send it.
    if poll_fn(|context| Poll::Ready(interrupt.as_mut().poll(context))).await.is_ready() {
        return Ok(());
    }
    greet(listener.local_addr()?);

    let (stop, stopped) = tokio::sync::oneshot::channel();
    let server = app::serve(listener, router, HEAD_TIMEOUT, async move {
        interrupt.await;
        let _ = stop.send(());
    });
    tokio::select! {
        outcome = server => outcome,
        // A client that never finishes its request must not keep the server alive.
        () = async { let _ = stopped.await; tokio::time::sleep(GRACE).await } => Ok(()),
    }
}

/// Says where everything is. Scripts wait for the first line.
fn greet(address: SocketAddr) {
    let (page, token) = (app::PAGE, app::DEMO_TOKEN);
    let mut stdout = io::stdout();
    // Whether somebody reads it is no reason to stop.
    let _ = write!(
        stdout,
        "listening on http://{address}\ndocuments at http://{address}{page}\ntoken {token}\n"
    );
    let _ = stdout.flush();
}

async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        // Without a handler the signal ends the process by itself.
        std::future::pending::<()>().await;
    }
}
