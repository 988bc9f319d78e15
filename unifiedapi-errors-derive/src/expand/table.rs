//! The static table: all that the type declares, in one string and one array of numbers.

use proc_macro2::{Literal, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;

use super::slots;
use crate::model::{self, Declared, Description, HeaderValue, Model, Note};
use crate::wire::{self, AFTER_MESSAGE, BEFORE_CODE, BEFORE_MESSAGE, Cut, Row};

/// Returns the static that the impls refer to.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let krate = &model.frame.krate;
    let mut table = Table::default();
    for variant in &model.variants {
        if let Some(declared) = variant.declared() {
            table.push(declared, &variant.input.ident.unraw().to_string());
        }
    }
    let type_name = model.frame.ident.unraw().to_string();
    let Table { texts, rows, profiles, composed, codes } = &table;
    let rows = Literal::byte_string(rows);
    let slots = Literal::byte_string(&slots::lay_out(codes));
    let profiles = profiles.iter().map(|profile| profile.expand(krate));
    let schema = &model.schema;
    let composed = composed.iter().map(|(row, lines)| {
        let row = Literal::usize_unsuffixed(*row);
        let (first, rest) = lines.split_first().unzip();
        let rest = rest.into_iter().flatten();
        hygienic!((#row, #krate::__private::concat!(#first #(, "\n", #rest)*)))
    });
    hygienic! {
        static __UNIFIED_TABLE: #krate::__private::Table = #krate::__private::Table {
            type_name: #type_name,
            place: (
                #krate::__private::module_path!(),
                #krate::__private::line!(),
                #krate::__private::column!(),
            ),
            schema: #schema,
            texts: #texts,
            rows: #rows,
            profiles: &[#(#profiles),*],
            composed: &[#(#composed),*],
            slots: #slots,
        };
    }
}

/// The parts of the runtime crate's `Table`, whose documentation says how they fit together.
#[derive(Default)]
struct Table<'a> {
    texts: String,
    rows: Vec<u8>,
    profiles: Vec<Profile>,
    /// The descriptions that only the compiler knows, by row.
    composed: Vec<(usize, Vec<TokenStream>)>,
    codes: Vec<&'a str>,
}

/// What many variants have in common.
#[derive(PartialEq)]
struct Profile {
    status: u16,
    is_static: bool,
    group: Option<String>,
    headers: Vec<Header>,
    retry_after: bool,
    deprecated: Option<Note>,
}

/// A header, with its value or template.
#[derive(PartialEq)]
struct Header {
    name: String,
    value: String,
    is_filled: bool,
}

impl From<&model::Header<'_>> for Header {
    fn from(header: &model::Header<'_>) -> Self {
        let (value, is_filled) = match &header.value {
            HeaderValue::Fixed(text) => (text.as_str(), false),
            HeaderValue::Filled(template) => (template.literal.value(), true),
        };
        Self { name: header.name.clone(), value: value.to_owned(), is_filled }
    }
}

impl<'a> Table<'a> {
    fn push(&mut self, declared: &'a Declared<'_>, variant: &str) {
        let profile = self.profile(declared);
        let start = self.texts.len();
        let mut raw = "";
        match &declared.message.fixed {
            Some(message) => {
                let escaped = escape(message);
                let parts = [BEFORE_CODE, &declared.code, BEFORE_MESSAGE, &escaped, AFTER_MESSAGE];
                push(&mut self.texts, &parts);
                if escaped != *message {
                    raw = message;
                }
            }
            None => {
                push(&mut self.texts, &[BEFORE_CODE, &declared.code, BEFORE_MESSAGE]);
                raw = declared.message.literal.value();
            }
        }
        let body = self.texts.len() - start;
        let description = match &declared.description {
            Description::Text(text) => text.as_str(),
            Description::Composed(lines) => {
                self.composed.push((self.codes.len(), lines.clone()));
                ""
            }
        };
        push(&mut self.texts, &[raw, variant, description]);
        if declared.message.fixed.is_none() {
            self.texts.push_str(&Cut::write_all(&declared.message.cuts));
        }
        let row = Row {
            profile: number(profile),
            start: number(start),
            code: number(declared.code.len()),
            body: number(body),
            raw: number(raw.len()),
            variant: number(variant.len()),
            description: number(description.len()),
        };
        self.rows.extend(row.to_bytes());
        self.codes.push(&declared.code);
    }

    /// Returns the index of a variant's profile.
    fn profile(&mut self, declared: &Declared<'_>) -> usize {
        let profile = Profile {
            status: declared.status,
            is_static: declared.message.fixed.is_some(),
            group: declared.group.clone(),
            headers: declared.headers.iter().map(Header::from).collect(),
            retry_after: declared.retry_after.is_some(),
            deprecated: declared.deprecated.clone(),
        };
        match self.profiles.iter().position(|known| *known == profile) {
            Some(index) => index,
            None => {
                self.profiles.push(profile);
                self.profiles.len() - 1
            }
        }
    }
}

impl Profile {
    fn expand(&self, krate: &TokenStream) -> TokenStream {
        let Self { status, is_static, group, headers, retry_after, deprecated } = self;
        let group = option(group.as_ref(), krate);
        let deprecated = option(deprecated.as_ref().map(|Note(note)| note), krate);
        let headers = headers.iter().map(|Header { name, value, is_filled }| {
            hygienic! {
                #krate::__private::Header { name: #name, value: #value, is_filled: #is_filled }
            }
        });
        hygienic! {
            #krate::__private::Profile {
                status: #status,
                is_static: #is_static,
                group: #group,
                headers: &[#(#headers),*],
                retry_after: #retry_after,
                deprecated: #deprecated,
            }
        }
    }
}

fn option(value: Option<impl ToTokens>, krate: &TokenStream) -> TokenStream {
    match value {
        Some(value) => hygienic!(#krate::__private::Option::Some(#value)),
        None => hygienic!(#krate::__private::Option::None),
    }
}

/// All texts of a type have less than four gigabytes.
fn number(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

fn push(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.push_str(part);
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    wire::escape(text, |part| escaped.push_str(part));
    escaped
}
