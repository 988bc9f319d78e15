//! What expansions of the derive call: other modules' items under one path. Not public: it may change
//! in any release.

pub use crate::declared::{
    DELEGATED, Declared, RowIndex, Seconds, display, own_body as example_body, pick,
};
pub use crate::entry::Tree;
pub use crate::envelope::shape::{Hole, Node, Piece, Shape, TextPart, check_member};
pub use crate::frameworks::*;
pub use crate::level::Level;
pub use crate::member::{
    Describe, ExampleOf, MemberReader, MemberTable, MemberType, MemberValue, NotSent, Read, Reader,
    ReaderOf, ReceivedMembers, TypeOf,
};
pub use crate::needs::delegate::{Delegate, DelegatesTo};
pub use crate::needs::source::{AsSource, DynError, NoSource, SourceByDeref, SourceItself};
pub use crate::respond::{Headers, Members};
pub use crate::table::{Header, Profile, Table};
pub use crate::template::Template;
pub use crate::unique::assert_unique_codes;
pub use core::clone::Clone;
pub use core::cmp::{Eq, PartialEq};
pub use core::convert::{From, TryFrom};
pub use core::fmt;
pub use core::fmt::{Debug, Display, Formatter, Result as FmtResult};
pub use core::hash::Hash;
pub use core::marker::{Copy, PhantomData};
pub use core::option::Option;
pub use core::result::Result;
pub use core::str::FromStr;
pub use core::{column, concat, format_args, line, module_path, primitive};
pub use http::StatusCode;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use std::error::Error;
pub use unifiedapi_errors_derive::{__envelope, __responses_for};

#[cfg(feature = "aide015")]
pub mod aide015 {
    //! What `__aide015!` calls.
    pub use crate::openapi::aide015::*;
}
#[cfg(feature = "utoipa6")]
pub mod utoipa6 {
    //! What `__utoipa6!` calls.
    pub use crate::openapi::utoipa6::*;
}

mod arguments;
mod codes;
mod inert;
mod inner_codes;
mod shown;

pub use self::arguments::Written;
pub use self::codes::{
    Coded, Codes, code_as_str, code_from_entry, code_from_str, code_of, code_status,
    deserialize_code,
};
pub use self::inert::inert;
pub use self::inner_codes::{CodeOf, Inner, InnerCode, InnerCodes, Uncoded, code_from_inner};
pub use self::shown::{NotShown, Shown, ShownAsPath};
