//! Servers on the loopback interface.

use std::net::{SocketAddr, TcpListener};
use std::thread;

/// Listens on a free port, without blocking, as runtimes want it.
///
/// # Panics
///
/// If there is no port to be had.
#[must_use]
pub fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// Serves on a thread of its own for the rest of the process.
///
/// # Panics
///
/// As [`listen`].
pub fn start(serve: impl FnOnce(TcpListener) + Send + 'static) -> SocketAddr {
    let (listener, address) = listen();
    thread::spawn(move || serve(listener));
    address
}

#[cfg(any(feature = "axum08", feature = "tower"))]
pub use self::axum::Server;

#[cfg(any(feature = "axum08", feature = "tower"))]
mod axum {
    use std::net::SocketAddr;
    use std::thread::{self, JoinHandle};

    use axum::Router;
    use tokio::{net::TcpListener, runtime, sync::oneshot};

    /// A running server of axum, which stops when it is dropped.
    pub struct Server {
        /// Where it listens.
        pub address: SocketAddr,
        stop: Option<oneshot::Sender<()>>,
        thread: Option<JoinHandle<()>>,
    }

    impl Server {
        /// Serves a router on a free port.
        ///
        /// # Panics
        ///
        /// As [`listen`](super::listen).
        #[must_use]
        pub fn start(app: Router) -> Self {
            let (listener, address) = super::listen();
            let (stop, stopped) = oneshot::channel();
            let thread = thread::spawn(move || {
                let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(async {
                    let listener = TcpListener::from_std(listener).unwrap();
                    tokio::select! {
                        served = axum::serve(listener, app) => served.unwrap(),
                        _ = stopped => {}
                    }
                });
            });
            Self { address, stop: Some(stop), thread: Some(thread) }
        }
    }

    impl Drop for Server {
        fn drop(&mut self) {
            drop(self.stop.take());
            if let Some(thread) = self.thread.take() {
                let _ = thread.join();
            }
        }
    }
}
