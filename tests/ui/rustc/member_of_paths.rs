//! A member holds no paths either, also where their name does not say so.

use std::{collections::BTreeMap, path::PathBuf};

type Files = BTreeMap<u64, PathBuf>;

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UploadError {
    #[unified(status = 413, code = "too_large", message = "Too large.")]
    TooLarge { #[unified(member)] files: Vec<Files> },
}

fn main() {}
