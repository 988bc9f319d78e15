//! The proof that several types share no code.
//!
//! Const evaluation has no iterators, and a panic there is a compile error.

#![allow(clippy::indexing_slicing, clippy::panic)]

use crate::const_eval::same;
use crate::entry::Tree;
use crate::table::Table;

/// Proves at compile time that no two of these types, and of the types that they delegate to,
/// declare one code.
///
/// A type that is reached twice, such as a catalog that two of them delegate to, counts once.
/// Codes that a type repeats itself with `shared_code` are its own business. The compile error
/// names the code and both types.
///
/// What an [`impl Catalog`](crate::Catalog) by hand lists is only known when it runs: its codes are
/// not compared.
///
/// Two types that delegate to each other are a cycle to the compiler (E0391), and a chain of dozens
/// of types may need a higher `#![recursion_limit]` in the crate that proves it.
///
/// ```
/// use unifiedapi_errors::{UnifiedError, assert_unique_codes};
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 404, prefix = "user_")]
/// enum UserError {
///     #[unified(message = "There is no such user.")]
///     NotFound,
/// }
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 404, prefix = "invoice_")]
/// enum InvoiceError {
///     #[unified(message = "There is no such invoice.")]
///     NotFound,
/// }
///
/// assert_unique_codes!(UserError, InvoiceError);
/// ```
#[macro_export]
macro_rules! assert_unique_codes {
    ($($error:ty),+ $(,)?) => {
        const _: () = $crate::__private::assert_unique_codes(&[
            $(<$error as $crate::needs::Catalog>::DELEGATE.tree),+
        ]);
    };
}

/// What [`assert_unique_codes!`] evaluates.
///
/// # Panics
///
/// If two tables share a code, which is a compile error where it is evaluated.
// It and those that it calls track their caller, so that the compiler shows none of their frames.
#[track_caller]
pub const fn assert_unique_codes(trees: &[&Tree]) {
    let mut index = 0;
    while index < trees.len() {
        check_against_all(trees[index], trees);
        index += 1;
    }
}

/// Compares every table of `tree` with every table of `trees`.
#[track_caller]
const fn check_against_all(tree: &Tree, trees: &[&Tree]) {
    let mut index = 0;
    while index < trees.len() {
        check_against(tree.table, trees[index]);
        index += 1;
    }
    let mut index = 0;
    while index < tree.inner.len() {
        check_against_all(tree.inner[index].1, trees);
        index += 1;
    }
}

/// Compares one table with every table of `tree`.
#[track_caller]
const fn check_against(table: &Table, tree: &Tree) {
    if !is_same(table, tree.table) {
        let mut index = 0;
        while let Some(row) = table.row(index) {
            let code = table.code_bytes(&row);
            if tree.table.declares(code) {
                report(code, table, tree.table);
            }
            index += 1;
        }
    }
    let mut index = 0;
    while index < tree.inner.len() {
        check_against(table, tree.inner[index].1);
        index += 1;
    }
}

/// Whether both are the table of one derive.
const fn is_same(left: &Table, right: &Table) -> bool {
    let (left_module, left_line, left_column) = left.place;
    let (right_module, right_line, right_column) = right.place;
    left_line == right_line
        && left_column == right_column
        && same(left.type_name.as_bytes(), right.type_name.as_bytes())
        && same(left_module.as_bytes(), right_module.as_bytes())
}

/// Stops the compilation and names what collides.
#[track_caller]
const fn report(code: &[u8], first: &Table, second: &Table) {
    let mut text = Text { bytes: [0; 1024], len: 0 };
    text.push(b"the code `");
    text.push(code);
    text.push(b"` is declared by `");
    text.push_type(first);
    text.push(b"` and by `");
    text.push_type(second);
    text.push(b"`\nhelp: give one of them another code");
    let (text, _) = text.bytes.split_at(text.len);
    match std::str::from_utf8(text) {
        Ok(text) => panic!("{}", text),
        Err(_) => panic!("a code is declared by two types"),
    }
}

/// A text built in const evaluation; what does not fit is cut off.
struct Text {
    bytes: [u8; 1024],
    len: usize,
}

impl Text {
    const fn push(&mut self, bytes: &[u8]) {
        let mut index = 0;
        while index < bytes.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = bytes[index];
            self.len += 1;
            index += 1;
        }
    }

    const fn push_type(&mut self, table: &Table) {
        self.push(table.place.0.as_bytes());
        self.push(b"::");
        self.push(table.type_name.as_bytes());
    }
}
