//! What messages show and members send, and what the compiler says to it: `suite/leaks.rs` compiles
//! this file.
//!
//! Each line is one declaration, `show!([what the message says] the fields)`, or a type that is a
//! member, `send!(type)`. A comment
//! `//~ kind token` says that it is one error, of this kind and at this token (at the message where
//! it names none): `error`, `path` and `unknown` are what a value can be, `format_args` is itself.
//! Lines without such a comment compile.

#![allow(dead_code)]

use std::backtrace::Backtrace;
use std::borrow::Cow;
use std::cell::{Cell, LazyCell, OnceCell, Ref, RefCell};
use std::cmp::Reverse;
use std::collections::*;
use std::error::Error;
use std::ffi::{CString, OsStr, OsString};
use std::fmt::{self, Debug, Display};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6, TcpStream};
use std::num::{NonZero, ParseIntError, Saturating, Wrapping};
use std::ops::*;
use std::panic::{AssertUnwindSafe, Location, PanicHookInfo};
use std::path::{self, Path, PathBuf};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};
use std::{convert::Infallible, env, fs, io, marker::PhantomData, mem::ManuallyDrop, process};

use serde::{Serialize, Serializer};
use unifiedapi_errors::{ClientSafe, UnifiedError, catalog::UnifiedApiError};

macro_rules! show {
    ([$($message:tt)*] $($fields:tt)*) => {
        const _: () = {
            #[derive(UnifiedError)]
            #[unified(status = 400, code = "shown", message($($message)*), display = "shown")]
            struct Shown $($fields)*;

            impl fmt::Debug for Shown {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("Shown")
                }
            }
        };
    };
}

macro_rules! send {
    ($(#[$mark:meta])? [$($parameter:tt $(: $bound:path)?)?] $type:ty) => {
        const _: () = {
            #[derive(UnifiedError)]
            #[unified(status = 400, code = "sent", message = "Sent.")]
            struct Sent<$($parameter $(: $bound)?)?>(#[unified(member = "sent")] $(#[$mark])? $type);

            impl<$($parameter $(: $bound)?)?> fmt::Debug for Sent<$($parameter)?> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("Sent")
                }
            }
        };
    };
    ($(#[$mark:meta])? $type:ty) => {
        send!($(#[$mark])? [] $type);
    };
}

/// An error of one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Failure;

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("failure")
    }
}

impl Error for Failure {}

/// An error that its author lets clients read.
#[derive(Debug)]
pub struct Refusal;

impl Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl Error for Refusal {}
impl ClientSafe for Refusal {}

/// Is not known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderId(pub u64);

/// Is not known, and does not even print.
pub struct Opaque;

/// Is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(pub u64);

impl Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl ClientSafe for UserId {}

/// Looks like any other type from outside.
pub struct Upload {
    pub cause: anyhow::Error,
    pub file: PathBuf,
    pub order: OrderId,
    pub user: UserId,
    pub parts: Vec<String>,
}

/// Has a source without being an error.
pub struct Wrapped;

impl Wrapped {
    fn source(&self) -> Option<&dyn Error> {
        None
    }
}

/// Contains itself.
#[derive(Debug)]
pub struct Tree(Vec<Tree>);

impl Deref for Tree {
    type Target = Vec<Tree>;

    fn deref(&self) -> &Vec<Tree> {
        &self.0
    }
}

/// Points to itself.
#[derive(Debug)]
pub struct Endless;

impl Deref for Endless {
    type Target = Self;

    fn deref(&self) -> &Self {
        self
    }
}

pub trait Carry {
    type Carried;
}

impl Carry for u8 {
    type Carried = io::Error;
}

impl Carry for u16 {
    type Carried = String;
}

fn shown() -> impl Display {
    1
}

type Alias = io::Error;
type Id = Option<Box<u64>>;

static FILE: LazyLock<PathBuf> = LazyLock::new(PathBuf::new);
static CAUSE: LazyLock<Failure> = LazyLock::new(|| Failure);
static ORDERS: &[OrderId] = &[];
const HOME: Option<&OsStr> = None;
const LIMIT: usize = 3;
const NAME: &str = "Ada";

// Errors.
show!(["{0}"] (io::Error)); //~ error
show!(["{0:?}"] (io::Error)); //~ error
show!(["{cause}"] { cause: Failure }); //~ error
show!(["{0}"] (Alias)); //~ error
show!(["{0}"] (<u8 as Carry>::Carried)); //~ error
show!(["{0}"] (anyhow::Error)); //~ error
show!(["{0}"] (fmt::Error)); //~ error
show!(["{0}"] (Infallible)); //~ error
show!(["{0}"] (UnifiedApiError)); //~ error
show!(["{0} {0:?} {0:>8}"] (io::Error)); //~ error

// Errors behind pointers.
show!(["{0}"] (&'static io::Error)); //~ error
show!(["{0}"] (&'static mut io::Error)); //~ error
show!(["{0}"] (&'static anyhow::Error)); //~ error
show!(["{0}"] (&'static &'static Failure)); //~ error
show!(["{0}"] (Box<io::Error>)); //~ error
show!(["{0}"] (Box<dyn Error>)); //~ error
show!(["{0}"] (Box<dyn Error + Send + Sync>)); //~ error
show!(["{0}"] (Box<Box<dyn Error>>)); //~ error
show!(["{0}"] (Rc<dyn Error>)); //~ error
show!(["{0}"] (Arc<io::Error>)); //~ error
show!(["{0}"] (Arc<anyhow::Error>)); //~ error
show!(["{0}"] (Arc<dyn UnifiedError>)); //~ error
show!(["{0}"] (Pin<Box<io::Error>>)); //~ error
show!(["{0}"] (Cow<'static, Failure>)); //~ error
show!(["{0:?}"] (ManuallyDrop<io::Error>)); //~ error
show!(["{0:?}"] (AssertUnwindSafe<io::Error>)); //~ error
show!(["{0:?}"] (LazyLock<io::Error>)); //~ error
show!(["{0:?}"] (LazyCell<Failure>)); //~ error
show!(["{0:?}"] (Ref<'static, Failure>)); //~ error

// Errors in containers.
show!(["{0:?}"] (Option<io::Error>)); //~ error
show!(["{0:?}"] (Option<anyhow::Error>)); //~ error
show!(["{0:?}"] (Option<&'static dyn Error>)); //~ error
show!(["{0:?}"] (Option<Option<Vec<Box<dyn Error>>>>)); //~ error
show!(["{0:?}"] (Result<u8, io::Error>)); //~ error
show!(["{0:?}"] (Result<u8, anyhow::Error>)); //~ error
show!(["{0:?}"] (Result<io::Error, u8>)); //~ error
show!(["{0:?}"] (Result<io::Error, io::Error>)); //~ error
show!(["{0:?}"] (Vec<io::Error>)); //~ error
show!(["{0:?}"] (Vec<Box<dyn Error + Send + Sync>>)); //~ error
show!(["{0:?}"] (&'static [io::Error])); //~ error
show!(["{0:?}"] (Box<[io::Error]>)); //~ error
show!(["{0:?}"] (Rc<[Failure]>)); //~ error
show!(["{0:?}"] ([io::Error; 2])); //~ error
show!(["{0:?}"] (Cow<'static, [ParseIntError]>)); //~ error
show!(["{0:?}"] (VecDeque<io::Error>)); //~ error
show!(["{0:?}"] (LinkedList<io::Error>)); //~ error
show!(["{0:?}"] (BinaryHeap<Failure>)); //~ error
show!(["{0:?}"] (HashSet<Failure>)); //~ error
show!(["{0:?}"] (BTreeSet<Failure>)); //~ error
show!(["{0:?}"] (HashMap<Failure, u8>)); //~ error
show!(["{0:?}"] (HashMap<u8, io::Error>)); //~ error
show!(["{0:?}"] (BTreeMap<Failure, Failure>)); //~ error
show!(["{0:?}"] (BTreeMap<u8, Vec<io::Error>>)); //~ error
show!(["{0:?}"] (Cell<Failure>)); //~ error
show!(["{0:?}"] (RefCell<Option<io::Error>>)); //~ error
show!(["{0:?}"] (OnceCell<io::Error>)); //~ error
show!(["{0:?}"] (OnceLock<io::Error>)); //~ error
show!(["{0:?}"] (Mutex<Option<io::Error>>)); //~ error
show!(["{0:?}"] (Arc<Mutex<io::Error>>)); //~ error
show!(["{0:?}"] (RwLock<io::Error>)); //~ error
show!(["{0:?}"] (Poll<io::Error>)); //~ error
show!(["{0:?}"] (Poll<Option<Result<u8, io::Error>>>)); //~ error
show!(["{0:?}"] (ControlFlow<io::Error>)); //~ error
show!(["{0:?}"] (ControlFlow<u8, io::Error>)); //~ error
show!(["{0:?}"] (Bound<Failure>)); //~ error
show!(["{0:?}"] (Range<Failure>)); //~ error
show!(["{0:?}"] (Reverse<Failure>)); //~ error
show!(["{0:?}"] (Wrapping<Failure>)); //~ error
show!(["{0:?}"] (Saturating<Failure>)); //~ error
show!(["{0:?}"] ((io::Error,))); //~ error
show!(["{0:?}"] ((u8, io::Error))); //~ error
show!(["{0:?}"] ((u8, (u8, Option<anyhow::Error>)))); //~ error
show!(["{0:?}"] ((u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, io::Error))); //~ error
show!(["{0:?}"] ((PathBuf, io::Error))); //~ error

// Paths.
show!(["{0:?}"] (PathBuf)); //~ path
show!(["{0}"] (PathBuf)); //~ path
show!(["{0:?}"] (&'static Path)); //~ path
show!(["{0:?}"] (&'static mut PathBuf)); //~ path
show!(["{0:?}"] (&'static &'static Path)); //~ path
show!(["{0:?}"] (Box<Path>)); //~ path
show!(["{0:?}"] (Rc<Path>)); //~ path
show!(["{0:?}"] (Arc<PathBuf>)); //~ path
show!(["{0:?}"] (Cow<'static, Path>)); //~ path
show!(["{0:?}"] (Cow<'static, OsStr>)); //~ path
show!(["{0:?}"] (OsString)); //~ path
show!(["{0:?}"] (&'static OsStr)); //~ path
show!(["{0:?}"] (Vec<OsString>)); //~ path
show!(["{0:?}"] (Option<Vec<PathBuf>>)); //~ path
show!(["{0:?}"] ([PathBuf; 2])); //~ path
show!(["{0:?}"] (HashSet<PathBuf>)); //~ path
show!(["{0:?}"] (BTreeSet<PathBuf>)); //~ path
show!(["{0:?}"] (HashMap<PathBuf, u8>)); //~ path
show!(["{0:?}"] (BTreeMap<u8, PathBuf>)); //~ path
show!(["{0:?}"] (Mutex<PathBuf>)); //~ path
show!(["{0:?}"] (RefCell<PathBuf>)); //~ path
show!(["{0:?}"] (Result<u8, PathBuf>)); //~ path
show!(["{0:?}"] (Result<PathBuf, u8>)); //~ path
show!(["{0:?}"] (Range<PathBuf>)); //~ path
show!(["{0:?}"] (RangeInclusive<PathBuf>)); //~ path
show!(["{0:?}"] (RangeFrom<PathBuf>)); //~ path
show!(["{0:?}"] ((u8, PathBuf))); //~ path
show!(["{0}"] (path::Display<'static>)); //~ path
show!(["{0:?}"] (path::Component<'static>)); //~ path
show!(["{0:?}"] (path::Components<'static>)); //~ path
show!(["{0:?}"] (path::Ancestors<'static>)); //~ path
show!(["{0:?}"] (path::Iter<'static>)); //~ path
show!(["{0}"] (Location<'static>)); //~ path
show!(["{0}"] (&'static Location<'static>)); //~ path
show!(["{0}"] (Backtrace)); //~ path
show!(["{0:?}"] (Option<Backtrace>)); //~ path
show!(["{path} {path:?}"] { path: PathBuf }); //~ path

// What tells by `Debug` what it is.
show!(["{0:?}"] (fs::File)); //~ unknown
show!(["{0:?}"] (Option<fs::File>)); //~ unknown
show!(["{0:?}"] (fs::DirEntry)); //~ unknown
show!(["{0:?}"] (process::Command)); //~ unknown
show!(["{0:?}"] (process::Output)); //~ unknown
show!(["{0:?}"] (env::Args)); //~ unknown
show!(["{0:?}"] (TcpStream)); //~ unknown
show!(["{0:?}"] (http::HeaderMap)); //~ unknown
show!(["{0:?}"] (http::HeaderValue)); //~ unknown
show!(["{0:?}"] (http::Request<()>)); //~ unknown
show!(["{0}"] (http::Uri)); //~ unknown
show!(["{0:?}"] (Mutex<u8>)); //~ unknown
show!(["{0:?}"] (RefCell<String>)); //~ unknown
show!(["{0:?}"] (Cell<u8>)); //~ unknown
show!(["{0:?}"] (PhantomData<u8>)); //~ unknown
show!(["{0:?}"] (Instant)); //~ unknown
show!(["{0:?}"] (SystemTime)); //~ unknown
show!(["{0:?}"] (CString)); //~ unknown
show!(["{0:p}"] (*const u8)); //~ unknown
show!(["{0:p}"] (fn() -> u8)); //~ unknown

// Text of unknown origin.
show!(["{0}"] (Box<dyn Display>)); //~ unknown
show!(["{0}"] (Box<dyn Display + Send + Sync>)); //~ unknown
show!(["{0}"] (&'static dyn Display)); //~ unknown
show!(["{0:?}"] (Rc<dyn Debug>)); //~ unknown
show!(["{0:?}"] (Vec<Box<dyn Display>>)); //~ unknown
show!(["{0}"] (fmt::Arguments<'static>)); //~ unknown
show!(["{0}"] (&'static PanicHookInfo<'static>)); //~ unknown

// Types that nobody vouches for.
show!(["{0:?}"] (OrderId)); //~ unknown
show!(["{0}"] (OrderId)); //~ unknown
show!(["{0}"] (Opaque)); //~ unknown
show!(["{0} {0:?} {0:x}"] (Opaque)); //~ unknown
show!(["{0:?}"] (&'static OrderId)); //~ unknown
show!(["{0:?}"] (Vec<OrderId>)); //~ unknown
show!(["{0:?}"] (Option<Option<OrderId>>)); //~ unknown
show!(["{0:?}"] (HashMap<u8, OrderId>)); //~ unknown
show!(["{0:?}"] (HashMap<OrderId, u8>)); //~ unknown
show!(["{0:?}"] (Result<UserId, OrderId>)); //~ unknown
show!(["{0:?}"] ((u8, OrderId))); //~ unknown
show!(["{0:?}"] (Tree)); //~ unknown
show!(["{0:?}"] (BTreeMap<u8, (Tree, Tree)>)); //~ unknown
show!(["{0:?}"] (Endless)); //~ unknown
show!(["{0}"] (io::ErrorKind)); //~ unknown
show!(["{0:?}"] (anyhow::Chain<'static>)); //~ unknown

// Arguments: the fields that they name.
show!(["{}", _0] (io::Error)); //~ error _0
show!(["{0}", _0] (PathBuf)); //~ path _0
show!(["{}", id] { id: OrderId }); //~ unknown id
show!(["{}", &_0] (io::Error)); //~ error _0
show!(["{:?}", &cause] { cause: Option<anyhow::Error> }); //~ error cause
show!(["{}", cause.to_string()] { cause: io::Error }); //~ error cause
show!(["{}", cause.as_ref().map(|c| c.to_string()).unwrap_or_default()] { cause: Option<io::Error> }); //~ error cause
show!(["{}", causes.len()] { causes: Vec<io::Error> }); //~ error causes
show!(["{}", _0.1] ((u8, anyhow::Error))); //~ error _0
show!(["{}", _0.0] ((u8, anyhow::Error))); //~ error _0
show!(["{}", path.display()] { path: PathBuf }); //~ path path
show!(["{}", path.display().to_string()] { path: PathBuf }); //~ path path
show!(["{}", path.to_string_lossy()] { path: OsString }); //~ path path
show!(["{}", path.exists()] { path: &'static Path }); //~ path path
show!(["{}", paths.iter().map(|p| p.display().to_string()).collect::<Vec<_>>().join(", ")] { paths: BTreeSet<PathBuf> }); //~ path paths
show!(["{}", format!("{cause}")] { cause: io::Error }); //~ error "{cause}"
show!(["{}", (|| cause.to_string())()] { cause: io::Error }); //~ error cause
show!(["{text}", text = cause.to_string()] { cause: io::Error }); //~ error cause
show!(["{} {} {}", _0.kind(), &_0, _0.to_string()] (io::Error)); //~ error _0
show!(["{cause} {}", cause.to_string()] { cause: io::Error }); //~ error cause
show!(["{path:?} {}", path.display()] { path: PathBuf }); //~ path path
show!(["{:>width$}", 7, width = cause.to_string().len()] { cause: io::Error }); //~ error cause
show!(["{}", r#type.to_string()] { r#type: io::Error }); //~ error r#type

// Arguments: their values.
show!(["{}", io::Error::last_os_error()] ()); //~ error io
show!(["{}", Location::caller()] ()); //~ path Location
show!(["{}", Backtrace::force_capture()] ()); //~ path Backtrace
show!(["{}", Path::new("a").display()] ()); //~ path Path
show!(["{:?}", env::current_dir().ok()] ()); //~ path env
show!(["{:?}", env::current_dir()] ()); //~ error env
show!(["{:?}", env::args()] ()); //~ unknown env
show!(["{:?}", Instant::now()] ()); //~ unknown Instant
show!(["{}", _0.parse::<u32>().unwrap_err()] (String)); //~ error _0
show!(["{:?}", _0.parse::<u32>()] (String)); //~ error _0
show!(["{}", _0.cause] (Upload)); //~ error _0
show!(["{}", upload.file.display()] { upload: Upload }); //~ path upload
show!(["{:?}", &upload.file] { upload: Upload }); //~ path &
show!(["{:?}", upload.order] { upload: Upload }); //~ unknown upload
show!(["{:?}", [upload.order.clone()]] { upload: Upload }); //~ unknown [upload.order.clone()]
show!(["{:?}", (upload.user.clone(), &upload.order)] { upload: Upload }); //~ unknown (upload.user.clone(), &upload.order)
show!(["{}", _0.source().unwrap()] (Wrapped)); //~ error _0
show!(["{0} {0:?}", upload.cause] { upload: Upload }); //~ error upload
show!(["{}", *_0] (&'static OrderId)); //~ unknown *
show!(["{}", { let shown: &dyn Display = &1; shown }] ()); //~ unknown { let shown: &dyn Display = &1; shown }
show!(["{}", format_args!("{}", 1)] ()); //~ format_args format_args
show!(["{}", std::format_args!("{_0}")] (u8)); //~ format_args std
show!(["{}", Opaque] ()); //~ unknown Opaque
show!(["{}", shown()] ()); //~ unknown shown
show!(["{:?}", (|| 1)] ()); //~ unknown (|| 1)

// Constants and statics.
show!(["{FILE:?}"] ()); //~ path
show!(["{HOME:?}"] ()); //~ path
show!(["{CAUSE:?}"] ()); //~ error
show!(["{ORDERS:?}"] ()); //~ unknown
show!(["{}", FILE.display()] ()); //~ path FILE
show!(["{}", CAUSE.clone()] ()); //~ error CAUSE

// What is exposed vouches for itself, and for nothing beside it.
show!(["{0} {1}"] (#[unified(expose)] io::Error, io::Error)); //~ error
show!(["{}: {}", _0, _1.to_string()] (#[unified(expose)] io::Error, io::Error)); //~ error _1
show!(["{:?}", (_0.display().to_string(), &_1)] (#[unified(expose)] PathBuf, OrderId)); //~ unknown (_0.display().to_string(), &_1)
show!(["{}", (|| io::Error::other(format!("{_0}{_1}")))()] (#[unified(expose)] Failure, u8)); //~ error (|| io::Error::other(format!("{_0}{_1}")))
show!(["{0}"] (#[unified(expose)] io::Error));
show!(["{0:?}"] (#[unified(expose)] Vec<anyhow::Error>));
show!(["{0}"] (#[unified(expose)] PathBuf));
show!(["{0}"] (#[unified(expose)] Box<dyn Display>));
show!(["{0:?} {0:#?}"] (#[unified(expose)] OrderId));
show!(["{}", _0] (#[unified(expose)] io::Error));
show!(["{}", _0.kind()] (#[unified(expose)] io::Error));
show!(["{}", path.display()] { #[unified(expose)] path: PathBuf });
show!(["{:?}", (&_0, &_1)] (#[unified(expose)] PathBuf, #[unified(expose)] OrderId));

// What clients may read.
show!(["{0} {1} {2} {3} {4} {5} {6}"] (u8, u16, u32, u64, u128, usize, f32));
show!(["{0} {1} {2} {3} {4} {5} {6}"] (i8, i16, i32, i64, i128, isize, f64));
show!(["{0} {1} {2} {3:?}"] (bool, char, String, ()));
show!(["{0} {0:?} {0:>8} {1:x} {1:#010b} {2:.2} {2:e}"] (String, u32, f64));
show!(["{0} {1:?}"] (NonZero<u8>, Option<NonZero<i128>>));
show!(["{0:?}"] (Duration));
show!(["{0} {1} {2}"] (IpAddr, Ipv4Addr, Ipv6Addr));
show!(["{0} {1} {2}"] (SocketAddr, SocketAddrV4, SocketAddrV6));
show!(["{0} {1} {2}"] (http::StatusCode, http::Method, http::HeaderName));
show!(["{0} {1}"] (serde_json::Value, serde_json::Number));
show!(["{0} {1} {2} {3}"] (&'static str, Box<str>, Rc<str>, Arc<str>));
show!(["{0} {1} {2}"] (&'static mut String, &'static &'static str, Box<Box<u8>>));
show!(["{0} {1:?}"] (Cow<'static, str>, Cow<'static, [u8]>));
show!(["{0:?} {1:?}"] (Option<u8>, Option<Option<Option<String>>>));
show!(["{0:?} {1:?} {2:?}"] (Vec<String>, &'static [&'static str], [u8; 4]));
show!(["{0:?} {1:?} {2:?}"] (VecDeque<u8>, LinkedList<u8>, BinaryHeap<u8>));
show!(["{0:?} {1:?}"] (HashSet<String>, BTreeSet<String>));
show!(["{0:?} {1:?}"] (HashMap<String, u8>, BTreeMap<String, Vec<u8>>));
show!(["{0:?}"] (Result<u8, String>));
show!(["{0:?} {1:?} {2:?} {3:?} {4:?}"] (Range<u8>, RangeInclusive<u8>, RangeFrom<u8>, RangeTo<u8>, RangeToInclusive<u8>));
show!(["{0:?} {1:?} {2:?}"] ((u8,), (u8, &'static str), (u8, (u8, String))));
show!(["{0:?}"] ((u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8)));
show!(["{0} {1} {2:?}"] (Wrapping<u8>, Saturating<u8>, Reverse<u8>));
show!(["{0} {0:?} {1:?} {2:?}"] (UserId, Vec<UserId>, BTreeMap<UserId, Box<UserId>>));
show!(["{0}"] (Refusal));
show!(["{}", _0.to_string()] (Refusal));
show!(["{0:?}"] (Id));
show!(["{0}"] (<u16 as Carry>::Carried));

// Arguments that clients may read.
show!(["{} {} {} {}", 1, 1.5, 'c', "text"] ());
show!(["{:?} {:?} {:?}", Some(1), [1, 2], (1, "a")] ());
show!(["{} {NAME} {}", LIMIT, LIMIT + 1] ());
show!(["{:>1$}", 7, LIMIT] ());
show!(["{:.*}", LIMIT, 1.25] ());
show!(["{:>width$}", name] { name: String, width: usize });
show!(["{} of {max}", items.len(), max = LIMIT] { items: Vec<OrderId> });
show!(["{}", tree.len()] { tree: Tree });
show!(["{}", trees.len()] { trees: HashMap<u8, (Tree, Tree)> });
show!(["{}", upload.user] { upload: Upload });
show!(["{}", upload.parts.join(", ")] { upload: Upload });
show!(["{:?}", upload.parts] { upload: Upload });
show!(["{}", _0.0] (OrderId));
show!(["{}", _0.as_secs()] (Duration));
show!(["{}", _0.elapsed().as_secs()] (Instant));
show!(["{:?}", _0.get("allow").and_then(|value| value.to_str().ok())] (http::HeaderMap));
show!(["{}", _0.path()] (http::Uri));
show!(["{}", *_0.borrow()] (RefCell<u8>));
show!(["{}", *_0 + 1] (u8));
show!(["{}", _0.iter().sum::<u32>()] (Vec<u32>));
show!(["{}", if *_0 { "yes" } else { "no" }] (bool));
show!(["{}", format!("<{_0}>")] (String));
show!(["{}", _0.parse::<u32>().is_ok()] (String));
show!(["{}", u64::from(*_0)] (u8));
show!(["{}", { let sum: u64 = (*_0).into(); sum }] (u8));
show!(["{}", process::id()] ());

/// Is an error and can be sent.
#[derive(Debug)]
pub struct Loud;

impl Display for Loud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("loud")
    }
}

impl Error for Loud {}

impl Serialize for Loud {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// Holds what it likes, and can be sent.
pub struct Page<T>(T);

impl<T> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// Is an error that is derived.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "derived", message = "Derived.")]
pub struct Derived;

type Louds = Vec<Loud>;
type Files = HashMap<u64, PathBuf>;
type Errors = Vec<Derived>;

// Members that are errors.
send!(Loud); //~ sent_error Loud
send!(io::Error); //~ sent_error io
send!(ParseIntError); //~ sent_error ParseIntError
send!(anyhow::Error); //~ sent_error anyhow
send!(Box<dyn Error>); //~ sent_error dyn
send!(Arc<dyn Error + Send + Sync>); //~ sent_error dyn
send!(Option<Loud>); //~ sent_error Loud
send!(Vec<Option<Box<Loud>>>); //~ sent_error Loud
send!(Result<u8, Loud>); //~ sent_error Loud
send!((u8, [Loud; 2])); //~ sent_error Loud
send!(HashMap<String, (u8, Loud)>); //~ sent_error Loud
send!(std::collections::BTreeMap<Loud, u8>); //~ sent_error Loud
send!(Cow<'static, [Failure]>); //~ sent_error Failure
send!(&'static Mutex<RefCell<Cell<Loud>>>); //~ sent_error Loud
send!(Louds); //~ sent_error Louds
send!(Option<Louds>); //~ sent_error Louds
send!(Infallible); //~ sent_error Infallible
send!((Derived, Loud)); //~ sent_error Loud
send!([T: Serialize] (T, Loud)); //~ sent_error Loud

// Members that are paths.
send!(PathBuf); //~ sent_path PathBuf
send!(&'static Path); //~ sent_path Path
send!(Box<Path>); //~ sent_path Path
send!(OsString); //~ sent_path OsString
send!(Vec<std::path::PathBuf>); //~ sent_path std
send!(Option<(u8, PathBuf)>); //~ sent_path PathBuf
send!(Files); //~ sent_path Files
send!(Cow<'static, Path>); //~ sent_path Path
send!(&'static Location<'static>); //~ sent_path Location
send!(Backtrace); //~ sent_path Backtrace

// Members that cannot be sent.
send!(OrderId); //~ not_serialize OrderId
send!(Vec<OrderId>); //~ not_serialize Vec
send!(HashMap<u8, Opaque>); //~ not_serialize HashMap
send!(http::Uri); //~ not_serialize http
send!(Rc<u8>); //~ not_serialize Rc
send!(#[unified(expose)] io::Error); //~ not_serialize io

// What is sent.
send!(u8);
send!(&'static str);
send!(Option<String>);
send!(serde_json::Value);
send!(Vec<(String, f64)>);
send!(IpAddr);
send!(Duration);
send!(SystemTime);
send!(Page<u8>);
send!(Page<Loud>);
send!(Vec<Page<PathBuf>>);
send!(Derived);
send!(UnifiedApiError);
send!(Vec<Derived>);
send!(Option<Box<Derived>>);
send!((Derived, UnifiedApiError));
send!(HashMap<String, Derived>);
send!(Result<Derived, Derived>);
send!(Errors);
send!(Option<Errors>);
send!(#[unified(expose)] PathBuf);
send!(#[unified(expose)] Loud);
send!(#[unified(expose)] Vec<Loud>);
send!([T] T);
send!([T: Error] T);
send!([T] Vec<Option<T>>);
send!([T: Carry] T::Carried);
send!(['a] Cow<'a, str>);
