//! `with_request_id`: who knows the id of a request, and for how long. Events show it.

use std::cell::RefCell;
use std::future::{Future, ready};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll, Waker};

use tokio::task::yield_now;
use unifiedapi_errors::envelope::with_request_id;
use unifiedapi_errors_tests::events::current_request_id as current;

fn id(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn poll_once<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn an_id_is_1_to_128_visible_ascii_characters() {
    let visible: String = ('!'..='~').collect();
    let (longest, too_long) = ("x".repeat(128), "x".repeat(129));
    let legal = ["7", "!", "~", "67e55044-10b1-426f-9247-bb680e5fe0c8", &visible, &longest];
    let illegal = [
        "",
        " ",
        "a b",
        " a",
        "a ",
        "a\tb",
        "a\nb",
        "a\0",
        "\u{1b}[2K",
        "\u{7f}",
        "\u{e9}",
        "日",
        &too_long,
    ];
    let rows = legal.map(|text| (text, id(text))).into_iter();
    for (text, expected) in rows.chain(illegal.map(|text| (text, None))) {
        let inside = block_on(with_request_id(text, async { current() }));
        assert_eq!(inside, expected, "{text:?}");
    }
}

#[test]
fn an_inner_id_hides_the_outer_until_its_future_has_ended() {
    let known = block_on(with_request_id("outer", async {
        let before = current();
        let inner = with_request_id("inner".to_owned(), async { current() }).await;
        let none = with_request_id("no id", async { current() }).await;
        [before, inner, none, current()]
    }));
    assert_eq!(known, [id("outer"), id("inner"), None, id("outer")]);
}

#[test]
fn futures_that_take_turns_on_a_thread_know_their_own_id() {
    let request = |text: &'static str, turns: usize| {
        with_request_id(text, async move {
            for _ in 0..turns {
                assert_eq!(current(), id(text));
                yield_now().await;
            }
            current()
        })
    };
    let known = block_on(async {
        let others = async {
            yield_now().await;
            current()
        };
        tokio::join!(request("a", 5), others, request("b", 3), request("c", 0))
    });
    assert_eq!(known, (id("a"), None, id("b"), id("c")));
}

#[test]
fn the_id_is_gone_after_each_poll() {
    let mut future = pin!(with_request_id("7", async {
        for _ in 0..2 {
            assert_eq!(current(), id("7"));
            yield_now().await;
        }
        current()
    }));
    for _ in 0..2 {
        // Within a runtime it would be deferred; outside it is ready at once, and yet pending now.
        assert!(poll_once(future.as_mut()).is_pending());
        assert_eq!(current(), None);
    }
    assert_eq!(poll_once(future.as_mut()), Poll::Ready(id("7")));
    assert_eq!(current(), None);
}

#[test]
fn the_id_is_gone_after_a_panic() {
    let known = block_on(with_request_id("outer", async {
        let mut panics = pin!(with_request_id("inner", async {
            assert_eq!(current(), id("inner"));
            panic!("at work");
        }));
        let caught = catch_unwind(AssertUnwindSafe(|| {
            let _: Poll<()> = poll_once(panics.as_mut());
        }));
        (caught.unwrap_err().downcast_ref().copied(), current())
    }));
    assert_eq!(known, (Some("at work"), id("outer")));
    assert_eq!(current(), None);
}

#[test]
fn an_id_moves_with_its_future_to_another_thread() {
    let mut future = Box::pin(with_request_id("7", async {
        let here = current();
        yield_now().await;
        (here, current())
    }));
    assert!(poll_once(future.as_mut()).is_pending());
    let there = std::thread::spawn(move || (poll_once(future.as_mut()), current()));
    assert_eq!(there.join().unwrap(), (Poll::Ready((id("7"), id("7"))), None));
}

#[test]
fn tasks_and_threads_that_a_request_starts_do_not_inherit_its_id() {
    let known = block_on(with_request_id("7", async {
        let task = tokio::spawn(async { current() }).await.unwrap();
        let given = tokio::spawn(with_request_id("8", async { current() })).await.unwrap();
        let thread = tokio::task::spawn_blocking(current).await.unwrap();
        [task, given, thread, current()]
    }));
    assert_eq!(known, [None, id("8"), None, id("7")]);
}

/// Tells what is known where it is dropped.
struct Dropped(Arc<Mutex<Vec<Option<String>>>>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.lock().unwrap().push(current());
    }
}

#[test]
fn what_is_dropped_by_a_poll_knows_the_id_and_what_is_given_up_does_not() {
    let known = Arc::new(Mutex::new(Vec::new()));
    let request = |turns: usize| {
        let dropped = Dropped(Arc::clone(&known));
        with_request_id("7", async move {
            let _dropped = dropped;
            for _ in 0..turns {
                yield_now().await;
            }
        })
    };
    block_on(request(1));
    assert_eq!(*known.lock().unwrap(), [id("7")]);

    let mut given_up = Box::pin(request(1));
    assert!(poll_once(given_up.as_mut()).is_pending());
    drop(given_up);
    drop(request(1));
    assert_eq!(*known.lock().unwrap(), [id("7"), None, None]);
}

#[test]
fn a_future_goes_where_it_could_without_an_id() {
    fn sent<T: Send + 'static>(_: &T) {}

    sent(&with_request_id("7", ready(())));
    // One that stays on its thread is wrapped as well.
    let local = Rc::new(7);
    let borrowed = String::from("8");
    assert_eq!(block_on(with_request_id(&*borrowed, async { *local })), 7);
}

#[test]
fn a_future_that_is_polled_while_its_thread_ends_does_not_panic() {
    /// Polls when the thread's other locals are gone, since this one is older.
    struct Last(mpsc::Sender<Poll<u8>>);

    impl Drop for Last {
        fn drop(&mut self) {
            let outcome = poll_once(pin!(with_request_id("7", ready(7))));
            self.0.send(outcome).unwrap();
        }
    }

    thread_local! {
        static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
    }

    let (sender, receiver) = mpsc::channel();
    let thread = std::thread::spawn(|| {
        LAST.with(|last| last.replace(Some(Last(sender))));
        poll_once(pin!(with_request_id("7", ready(7))))
    });
    assert_eq!(thread.join().unwrap(), Poll::Ready(7));
    assert_eq!(receiver.recv().unwrap(), Poll::Ready(7));
}
