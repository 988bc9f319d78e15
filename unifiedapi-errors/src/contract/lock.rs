//! Writing the file, one writer at a time.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::report::Problem;

/// How long one and the same writer may take, who has a few kilobytes to write.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long to wait until the next look.
const PAUSE: Duration = Duration::from_millis(2);

/// The right to write a file, and the draft of what it will be.
///
/// As with git's index, both are one file beside it: making it takes the lock, for threads and for
/// processes, and renaming it puts the whole text in place and gives the lock back. Readers see the
/// text before or the text after. A process that is killed in between leaves it behind; nobody can
/// tell that safely, so [`Problem::Locked`] says it to a person.
pub(super) struct Lock {
    target: PathBuf,
    draft: Draft,
    file: File,
}

impl Lock {
    /// Waits for other writers.
    pub(super) fn take(path: &Path) -> Result<Self, Problem> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(Problem::Unwritable)?;
        }
        // What a symbolic link leads to is replaced, not the link.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let mut draft = target.clone().into_os_string();
        draft.push(".lock");
        let draft = PathBuf::from(draft);
        let file = create(&draft)?;
        Ok(Self { target, draft: Draft { path: draft, is_there: true }, file })
    }

    /// Puts the text in place.
    pub(super) fn write(self, text: &str) -> io::Result<()> {
        let Self { target, mut draft, mut file } = self;
        file.write_all(text.as_bytes())?;
        if let Ok(old) = fs::metadata(&target) {
            file.set_permissions(old.permissions())?;
        }
        file.sync_all()?;
        drop(file); // where open files cannot be renamed
        fs::rename(&draft.path, target)?;
        draft.is_there = false;
        Ok(())
    }
}

/// Makes the file that must not be there.
fn create(path: &Path) -> Result<File, Problem> {
    let (mut holder, mut since) = (None, Instant::now());
    loop {
        match File::create_new(path) {
            Ok(file) => return Ok(file),
            Err(error) if is_taken(&error) => {}
            Err(error) => return Err(Problem::Unwritable(error)),
        }
        // Each has a file of its own: a queue that moves is no reason to give up.
        let made = fs::metadata(path).and_then(|file| file.modified()).ok();
        if made != holder {
            (holder, since) = (made, Instant::now());
        } else if since.elapsed() > PATIENCE {
            return Err(Problem::Locked(path.to_owned()));
        }
        thread::sleep(PAUSE);
    }
}

/// Whether another writer has the file; one that Windows has not yet finished removing is denied.
fn is_taken(error: &io::Error) -> bool {
    let kind = error.kind();
    kind == io::ErrorKind::AlreadyExists
        || (cfg!(windows) && kind == io::ErrorKind::PermissionDenied)
}

/// Removes the draft that comes to nothing.
struct Draft {
    path: PathBuf,
    is_there: bool,
}

impl Drop for Draft {
    fn drop(&mut self) {
        if self.is_there {
            let _ = fs::remove_file(&self.path);
        }
    }
}
