//! `contract`: what is locked of members and envelopes.

use std::fs;
use std::path::{Path, PathBuf};

use unifiedapi_errors::contract::{self, Change};
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

/// The errors as they were when the file was written.
mod v1 {
    use super::UnifiedError;

    #[allow(dead_code)] // only its entries count
    #[derive(Debug, UnifiedError)]
    #[unified(prefix = "upload_", status = 400)]
    pub enum UploadError {
        #[unified(status = 413, message = "At most {max_bytes} bytes are allowed.")]
        TooLarge {
            #[unified(member)]
            max_bytes: u64,
            #[unified(member)]
            hint: Option<String>,
        },
        #[unified(message = "The file is empty.")]
        Empty,
    }
}

/// A file that is removed in the end.
struct File(PathBuf);

impl File {
    fn of(name: &str, entries: impl IntoIterator<Item = Entry>) -> Self {
        let name = format!("{name}-{}.json", std::process::id());
        let file = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        contract::overwrite(entries, &file.0).unwrap();
        file
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.0).unwrap()
    }

    /// Returns what breaks clients, and what does not.
    fn changes(&self, entries: impl IntoIterator<Item = Entry>) -> (Vec<String>, Vec<String>) {
        let lines = |changes: &[Change]| changes.iter().map(Change::to_string).collect();
        match contract::check(entries, &self.0) {
            Ok(accepted) => (Vec::new(), lines(&accepted)),
            Err(report) => (lines(report.breaking()), lines(report.accepted())),
        }
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn the_file_lists_members_beside_the_code() {
    let file = File::of("members", v1::UploadError::entries());
    assert_eq!(contract::check(v1::UploadError::entries(), &file.0).unwrap(), []);
    let text = file.text();
    assert!(text.contains(
        "\n    {\"code\": \"upload_empty\", \"message\": \"The file is empty.\", \"status\": 400},"
    ));
    assert!(text.contains(
        "{\"code\": \"upload_too_large\", \"members\": {\"hint\": \"optional\", \"max_bytes\": \
         \"required\"}, \"message\": \"At most {max_bytes} bytes are allowed.\", \"status\": 413}"
    ));
}

#[test]
fn a_file_without_members_stays_as_it_was() {
    let file = File::of("plain", v1::UploadError::entries().skip(1));
    assert!(!file.text().contains("members") && !file.text().contains("envelope"));
    let (breaking, accepted) = file.changes(v1::UploadError::entries());
    assert_eq!(breaking, [""; 0]);
    assert_eq!(
        accepted,
        [
            "`upload_too_large` (413 Payload Too Large) is new: \"At most {max_bytes} bytes are allowed.\""
        ]
    );
}

#[test]
fn a_member_that_is_gone_or_may_be_absent_breaks() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 413,
        code = "upload_too_large",
        message = "At most {max_bytes:?} bytes are allowed."
    )]
    struct TooLarge {
        #[unified(member)]
        max_bytes: Option<u64>,
        #[unified(member = "help")]
        hint: String,
    }

    let file = File::of("member-gone", v1::UploadError::entries());
    let entries = || TooLarge::entries().chain(v1::UploadError::entries().skip(1));
    let (breaking, accepted) = file.changes(entries());
    assert_eq!(
        breaking,
        [
            "`upload_too_large` (413 Payload Too Large): `hint`",
            "`upload_too_large` (413 Payload Too Large): `max_bytes` may be absent now",
        ]
    );
    assert_eq!(
        accepted,
        [
            "`upload_too_large` (413 Payload Too Large) is reworded: \
         \"At most {max_bytes} bytes are allowed.\" became \"At most {max_bytes:?} bytes are allowed.\"",
            "`upload_too_large` (413 Payload Too Large) always has the member `help`",
        ]
    );
    let report = contract::check(entries(), &file.0).unwrap_err().to_string();
    assert!(report.contains("Member removed. Clients that read these find nothing:"), "{report}");
    assert!(report.contains("Member optional. Clients rely on these"), "{report}");
}

#[test]
fn a_member_that_is_always_there_from_now_on_is_accepted() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 413,
        code = "upload_too_large",
        message = "At most {max_bytes} bytes are allowed."
    )]
    struct TooLarge {
        #[unified(member)]
        max_bytes: u64,
        #[unified(member)]
        hint: String,
    }

    let file = File::of("member-required", v1::UploadError::entries());
    let entries = || TooLarge::entries().chain(v1::UploadError::entries().skip(1));
    let (breaking, accepted) = file.changes(entries());
    assert_eq!(breaking, [""; 0]);
    assert_eq!(
        accepted,
        ["`upload_too_large` (413 Payload Too Large) always has the member `hint`"]
    );
    contract::overwrite(entries(), &file.0).unwrap();
    assert_eq!(contract::check(entries(), &file.0).unwrap(), []);
}

#[test]
fn a_removed_code_keeps_its_members() {
    let file = File::of("member-tombstone", v1::UploadError::entries());
    contract::overwrite(v1::UploadError::entries().skip(1), &file.0).unwrap();
    let text = file.text();
    let (_, removed) = text.split_once("\"removed\"").unwrap();
    assert!(removed.contains("\"members\": {\"hint\": \"optional\", \"max_bytes\": \"required\"}"));
    assert_eq!(contract::check(v1::UploadError::entries().skip(1), &file.0).unwrap(), []);
}

#[test]
fn a_damaged_member_is_told() {
    let file = File::of("member-damaged", v1::UploadError::entries());
    fs::write(&file.0, file.text().replace("\"required\"", "\"sometimes\"")).unwrap();
    let report = contract::check([], &file.0).unwrap_err().to_string();
    assert!(report.contains("is damaged"), "{report}");
}

#[cfg(feature = "schemars1")]
#[test]
fn what_another_crate_tells_of_a_type_is_not_locked() {
    #[derive(Debug, serde::Serialize, schemars::JsonSchema)]
    struct Bytes(u64);

    #[allow(dead_code)] // only its entry counts
    #[derive(Debug, UnifiedError)]
    #[unified(status = 413, code = "upload_too_large", message = "The file is too large.")]
    struct TooLarge {
        #[unified(member)]
        max: Bytes,
        #[unified(member)]
        sizes: Vec<Bytes>,
    }

    // Without the feature nothing would be known of `max`, and the contract be the same.
    let entry = TooLarge::entries().next().unwrap();
    assert!(entry.members().all(|member| member.is_required()));
    let file = File::of("member-foreign", [entry]);
    assert!(
        file.text().contains(r#""members": {"max": "optional", "sizes": "required"}"#),
        "{}",
        file.text()
    );
}

#[test]
fn what_the_envelope_has_no_place_for_is_not_locked() {
    unifiedapi_errors::envelope! {
        struct Short { "code": code, "hint": member("hint"), "max": { "bytes": member("nothing") } }
    }
    unifiedapi_errors::envelope! {
        struct Wide { "code": code, "max_bytes": message, "details": { ..members } }
    }
    unifiedapi_errors::envelope! {
        struct Flat { "code": code, "max_bytes": message, ..members }
    }
    macro_rules! members_in {
        ($envelope:ty) => {{
            #[derive(Debug, UnifiedError)]
            #[unified(envelope = $envelope)]
            enum ApiError {
                #[unified(transparent)]
                Upload(v1::UploadError),
            }
            let entry = ApiError::entries().next().unwrap();
            assert_eq!(entry.members().count(), 2, "the declaration has them");
            let text = File::of(stringify!($envelope), [entry]).text();
            let file: serde_json::Value = serde_json::from_str(&text).unwrap();
            file["entries"][0]["members"].to_string()
        }};
    }
    assert_eq!(members_in!(Short), r#"{"hint":"optional"}"#);
    assert_eq!(members_in!(Flat), r#"{"hint":"optional"}"#);
    assert_eq!(members_in!(Wide), r#"{"hint":"optional","max_bytes":"required"}"#);
}

#[test]
fn entries_of_one_code_are_those_that_clients_still_read() {
    #[allow(dead_code)] // only its entries count
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "taken", message = "It is taken.")]
    struct RoomTaken {
        #[unified(member)]
        room: u8,
    }
    #[allow(dead_code)] // only its entries count
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "taken", message = "It is taken.")]
    struct SeatTaken {
        #[unified(member)]
        seat: u8,
    }
    mod v2 {
        #[allow(dead_code)] // only its entries count
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 400, code = "taken", message = "It is taken.")]
        pub struct SeatTaken {
            #[unified(member)]
            seat: u8,
            #[unified(member)]
            until: Option<u8>,
        }
        #[allow(dead_code)] // only its entries count
        #[derive(Debug, unifiedapi_errors::UnifiedError)]
        #[unified(status = 400, code = "taken", message = "The room is taken.")]
        pub struct RoomTaken {
            #[unified(member)]
            room: u8,
            #[unified(member)]
            until: Option<u8>,
        }
    }

    let file = File::of("taken", RoomTaken::entries().chain(SeatTaken::entries()));
    let (breaking, accepted) =
        file.changes(v2::SeatTaken::entries().chain(v2::RoomTaken::entries()));
    assert_eq!(breaking, [""; 0]);
    assert_eq!(accepted.len(), 3, "{accepted:?}");
}
