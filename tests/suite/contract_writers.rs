//! The contract file with many who write it: nothing is lost, and nothing is seen in part.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use unifiedapi_errors::{Catalog, Entry, UnifiedError, contract};

use crate::contract_file::Folder;

// As many codes as there are writes.
seq_macro::seq!(N in 0..300 {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ApiError {
        #(
            #[unified(message = "It was there.")]
            Code~N,
        )*
    }
});

const WRITERS: usize = 4;

/// Where the lock of a folder's contract file is.
fn lock(folder: &Folder) -> PathBuf {
    folder.0.join("errors.contract.json.lock")
}

fn entry(number: usize) -> Entry {
    ApiError::entries().nth(number).unwrap()
}

/// Writes one code of this writer after the other, each in place of whatever there is.
fn write(writer: usize, file: &Path) {
    for number in (writer..300).step_by(WRITERS) {
        contract::overwrite([entry(number)], file).unwrap();
    }
}

/// The codes in a list of the file.
fn codes(file: &Path, list: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(file).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let items = value[list].as_array().unwrap().iter();
    items.map(|item| item["code"].as_str().unwrap().to_owned()).collect()
}

/// All codes are in the file, one of them as declared, and nothing is left beside it.
fn assert_whole(folder: &Folder) {
    let (declared, removed) = (codes(&folder.file(), "entries"), codes(&folder.file(), "removed"));
    assert_eq!((declared.len(), removed.len()), (1, 299));
    let all: BTreeSet<_> = ApiError::entries().map(|entry| entry.code().to_owned()).collect();
    assert_eq!(declared.union(&removed).cloned().collect::<BTreeSet<_>>(), all);
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 1);
}

#[test]
fn threads_that_write_at_once_lose_no_removed_code() {
    let folder = Folder::new("threads");
    let file = folder.file();
    contract::overwrite([], &file).unwrap();
    let is_written = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads = 0;
            while !is_written.load(Ordering::Relaxed) {
                // What it says changes; that it is whole does not.
                if let Err(report) = contract::check([], &file) {
                    assert!(!report.breaking().is_empty(), "{report}");
                }
                reads += 1;
            }
            reads
        });
        let file = &file;
        let writers: Vec<_> =
            (0..WRITERS).map(|writer| scope.spawn(move || write(writer, file))).collect();
        let ends: Vec<_> = writers.into_iter().map(thread::ScopedJoinHandle::join).collect();
        is_written.store(true, Ordering::Relaxed);
        assert!(ends.into_iter().all(|end| end.is_ok()));
        assert!(reader.join().unwrap() > 0);
    });
    assert_whole(&folder);
}

/// A process that writes; the test below runs several.
#[test]
#[ignore = "run by the test below, with an environment of its own"]
fn writer() {
    let (Ok(writer), Some(file)) = (env::var("WRITER"), env::var_os("CONTRACT")) else { return };
    write(writer.parse().unwrap(), Path::new(&file));
}

#[test]
fn processes_that_write_at_once_lose_no_removed_code() {
    let folder = Folder::new("processes");
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            Command::new(env::current_exe().unwrap())
                .args(["--exact", "contract_writers::writer", "--ignored"])
                .env("WRITER", writer.to_string())
                .env("CONTRACT", folder.file())
                .spawn()
                .unwrap()
        })
        .collect();
    for mut writer in writers {
        assert!(writer.wait().unwrap().success());
    }
    assert_whole(&folder);
}

#[test]
fn a_half_written_file_is_neither_accepted_nor_overwritten() {
    let folder = Folder::new("half");
    contract::overwrite([entry(0), entry(1)], folder.file()).unwrap();
    contract::overwrite([entry(1)], folder.file()).unwrap();
    let text = fs::read_to_string(folder.file()).unwrap();
    assert!(text.ends_with("}\n"));
    for end in 0..text.len() - 1 {
        fs::write(folder.file(), &text[..end]).unwrap();
        for report in [
            contract::check([entry(1)], folder.file()).unwrap_err(),
            contract::overwrite([entry(1)], folder.file()).unwrap_err(),
        ] {
            let report = report.to_string();
            assert!(report.contains(" is damaged: "), "{end}: {report}");
            assert!(report.contains("\nRestore it from version control."), "{report}");
            assert!(report.contains(" delete it and write it anew with\n"), "{report}");
        }
        assert_eq!(fs::read_to_string(folder.file()).unwrap(), text[..end], "{end}");
        assert!(!lock(&folder).exists(), "{end}");
    }
    // As the report says.
    fs::remove_file(folder.file()).unwrap();
    contract::overwrite([entry(1)], folder.file()).unwrap();
    assert_eq!(contract::check([entry(1)], folder.file()).unwrap(), []);
}

#[test]
fn a_writer_waits_for_another() {
    let folder = Folder::new("waits");
    fs::write(lock(&folder), "").unwrap();
    let begin = Instant::now();
    thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(Duration::from_millis(300));
            fs::remove_file(lock(&folder)).unwrap();
        });
        contract::overwrite([entry(0)], folder.file()).unwrap();
    });
    assert!(begin.elapsed() >= Duration::from_millis(300));
    assert_eq!(contract::check([entry(0)], folder.file()).unwrap(), []);
}

#[test]
fn a_lock_that_was_left_behind_is_told_and_not_broken() {
    let folder = Folder::new("left");
    contract::overwrite([entry(0)], folder.file()).unwrap();
    fs::write(lock(&folder), "half a").unwrap();
    // Who only reads does not care.
    assert_eq!(contract::check([entry(0)], folder.file()).unwrap(), []);
    let report = contract::overwrite([entry(1)], folder.file()).unwrap_err().to_string();
    assert!(report.contains(" is locked by another writer: there is "), "{report}");
    assert!(report.contains("errors.contract.json.lock\n"), "{report}");
    assert!(report.ends_with("\nIf no test is running, delete that file."), "{report}");
    assert_eq!(fs::read_to_string(lock(&folder)).unwrap(), "half a");
    assert_eq!(contract::check([entry(0)], folder.file()).unwrap(), []);

    fs::remove_file(lock(&folder)).unwrap();
    contract::overwrite([entry(1)], folder.file()).unwrap();
    assert_eq!(codes(&folder.file(), "removed"), BTreeSet::from(["code0".to_owned()]));
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_and_the_permissions_of_the_file_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = Folder::new("link");
    let real = folder.0.join("real.json");
    contract::overwrite([entry(0)], &real).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.json", folder.file()).unwrap();

    contract::overwrite([entry(1)], folder.file()).unwrap();
    assert!(fs::symlink_metadata(folder.file()).unwrap().is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(codes(&real, "removed"), BTreeSet::from(["code0".to_owned()]));
}
