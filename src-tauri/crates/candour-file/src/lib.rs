//! A file that a person saves: written whole or not at all. A file that is read: a plain one alone.
//!
//! What is saved holds answers in clear. Where the system has files without a name, the bytes have
//! none until they are on the disk, so that a crash leaves nothing. Elsewhere there is a draft with
//! a name beside the file, which whoever saves can note beforehand ([`needs_draft`]) and remove
//! afterwards ([`remove_drafts`]).

mod read;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub use read::{read_own, read_some};

/// How the draft of a file is called where it needs a name.
const DRAFT: &str = ".candour-";

/// Writes a file whole or not at all. Where the system has files without a name, the bytes have none
/// until they are on the disk: a crash leaves nothing. Elsewhere there is a draft beside the file.
///
/// # Errors
///
/// [`io::Error`] of the step that did not work; the file at `path` is then as it was.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path).ok_or(io::ErrorKind::InvalidInput)?;
    if write_nameless(folder, path, bytes)? {
        return Ok(());
    }
    let mut file = tempfile::Builder::new().prefix(DRAFT).tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|e| e.error)?;
    Ok(())
}

/// The folder that a file lies in; the one that the program works in where the path names none.
fn folder_of(path: &Path) -> Option<&Path> {
    path.parent().map(|folder| if folder.as_os_str().is_empty() { Path::new(".") } else { folder })
}

/// Whether a file that lies where people save is a draft that was never finished.
#[must_use]
fn is_draft(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(DRAFT))
}

/// Whether saving a file here needs a draft with a name: the file system has no others, or a file
/// lies there that is to be replaced, so that a crash at that moment leaves the new one beside it.
#[must_use]
pub fn needs_draft(path: &Path) -> bool {
    let has_nameless = folder_of(path).is_some_and(|f| matches!(nameless(f), Ok(Some(_))));
    !has_nameless || std::fs::symlink_metadata(path).is_ok()
}

/// Removes drafts that were never finished from folders in which files were saved.
pub fn remove_drafts(folders: &[PathBuf]) {
    for folder in folders {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            if is_file && is_draft(&entry.path()) {
                // A stick that was pulled out, or a folder that is gone: it is tried again.
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

/// A file in a folder without a name; `None` where the file system has none.
#[cfg(target_os = "linux")]
fn nameless(folder: &Path) -> io::Result<Option<std::fs::File>> {
    use rustix::fs::{Mode, OFlags, open};
    use rustix::io::Errno;
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    match open(folder, flags, Mode::RUSR | Mode::WUSR) {
        Ok(file) => Ok(Some(file.into())),
        Err(Errno::OPNOTSUPP | Errno::ISDIR | Errno::INVAL | Errno::NOENT) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
#[allow(clippy::unnecessary_wraps, reason = "the other form has something that can fail")]
fn nameless(_: &Path) -> io::Result<Option<std::fs::File>> {
    Ok(None)
}

/// Writes through a file without a name; false where there is no such thing.
#[cfg(target_os = "linux")]
fn write_nameless(folder: &Path, path: &Path, bytes: &[u8]) -> io::Result<bool> {
    use std::os::fd::AsRawFd;

    use rustix::fs::{AtFlags, CWD, linkat};
    use rustix::io::Errno;
    let Some(mut file) = nameless(folder)? else { return Ok(false) };
    file.write_all(bytes)?;
    file.sync_all()?;
    let open = format!("/proc/self/fd/{}", file.as_raw_fd());
    let give_name = |name: &Path| linkat(CWD, open.as_str(), CWD, name, AtFlags::SYMLINK_FOLLOW);
    match give_name(path) {
        Ok(()) => {}
        // The person has said that the file there is to be replaced, which a link cannot do.
        Err(Errno::EXIST) => {
            let draft = folder.join(format!("{DRAFT}{}-{}", std::process::id(), file.as_raw_fd()));
            // One that an earlier program of this number left.
            let _ = std::fs::remove_file(&draft);
            give_name(&draft)?;
            std::fs::rename(&draft, path).inspect_err(|_| {
                let _ = std::fs::remove_file(&draft);
            })?;
        }
        Err(Errno::NOENT | Errno::OPNOTSUPP | Errno::PERM) => return Ok(false),
        Err(error) => return Err(error.into()),
    }
    // The name reaches the disk too; where the folder cannot be synced, the file is there already.
    let _ = std::fs::File::open(folder).and_then(|folder| folder.sync_all());
    Ok(true)
}

#[cfg(not(target_os = "linux"))]
#[allow(clippy::unnecessary_wraps, reason = "the other form has something that can fail")]
fn write_nameless(_: &Path, _: &Path, _: &[u8]) -> io::Result<bool> {
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_written_whole_and_replaced_whole() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("report.pdf");
        write_whole(&path, b"first").unwrap();
        write_whole(&path, b"second, and longer").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"second, and longer");
        assert_eq!(names(place.path()), ["report.pdf"]);
        assert!(write_whole(&place.path().join("gone/report.pdf"), b"x").is_err());
    }

    /// What a crash would find: while the bytes are written, they have no name.
    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_being_saved_has_no_name_until_it_is_whole() {
        let place = tempfile::tempdir().unwrap();
        let mut file = nameless(place.path()).unwrap().expect("this file system has names for all");
        file.write_all(b"an answer").unwrap();
        file.sync_all().unwrap();
        assert!(names(place.path()).is_empty());
        let path = place.path().join("report.pdf");
        assert!(!needs_draft(&path));
        std::fs::write(&path, b"the version before").unwrap();
        assert!(needs_draft(&path), "replacing gives the whole file a second name for a moment");
        assert!(needs_draft(&place.path().join("missing/report.pdf")));
    }

    #[test]
    fn a_path_without_a_folder_is_one_in_the_folder_of_the_program() {
        assert_eq!(folder_of(Path::new("report.pdf")), Some(Path::new(".")));
        assert_eq!(folder_of(Path::new("a/report.pdf")), Some(Path::new("a")));
        assert_eq!(folder_of(Path::new("/")), None);
    }

    #[test]
    fn drafts_that_were_never_finished_are_removed_and_nothing_else() {
        let place = tempfile::tempdir().unwrap();
        for name in [".candour-Ab12Cd", "report.pdf", ".candour"] {
            std::fs::write(place.path().join(name), b"x").unwrap();
        }
        std::fs::create_dir(place.path().join(".candour-folder")).unwrap();
        remove_drafts(&[place.path().to_owned(), place.path().join("gone")]);
        assert_eq!(names(place.path()), [".candour", ".candour-folder", "report.pdf"]);
    }
}
