//! Folders and the files outside the vault: settings, and what a person saves.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tauri::Manager;

/// The folders of the app.
#[derive(Clone)]
pub(crate) struct Folders {
    /// The vault and the settings.
    pub(crate) data: PathBuf,
    /// The bookkeeping of the web view, which holds nothing of the person's: on the runtime file
    /// system where there is one, and removed at the end.
    pub(crate) web: PathBuf,
}

/// The folders of this system.
///
/// # Errors
///
/// [`io::Error`] where the system names none.
pub(crate) fn folders<R: tauri::Runtime>(app: &tauri::AppHandle<R>) -> io::Result<Folders> {
    let missing = |_| io::Error::from(io::ErrorKind::NotFound);
    #[cfg(feature = "e2e")]
    if let Some(data) = std::env::var_os("CANDOUR_E2E_DATA_DIR").map(PathBuf::from) {
        return Ok(Folders { web: data.join("web"), data });
    }
    #[cfg(target_os = "linux")]
    if let Some(folders) = folders_of_the_environment(&app.config().identifier) {
        return Ok(folders);
    }
    let local = app.path().app_local_data_dir().map_err(missing)?;
    let data = data_folder(local, app.path().app_data_dir().ok());
    let runtime = app.path().runtime_dir().unwrap_or_else(|_| std::env::temp_dir());
    Ok(Folders { data, web: web_folder(&runtime) })
}

fn web_folder(runtime: &Path) -> PathBuf {
    runtime.join(format!("candour-web-{}", std::process::id()))
}

/// The same folders by the environment alone, as the XDG base directory specification has them:
/// they are needed before there is a window.
#[cfg(target_os = "linux")]
fn folders_of_the_environment(identifier: &str) -> Option<Folders> {
    let absolute = |name| std::env::var_os(name).map(PathBuf::from).filter(|p| p.is_absolute());
    let data =
        absolute("XDG_DATA_HOME").or_else(|| Some(absolute("HOME")?.join(".local/share")))?;
    let runtime = absolute("XDG_RUNTIME_DIR").unwrap_or_else(std::env::temp_dir);
    Some(Folders { data: data.join(identifier), web: web_folder(&runtime) })
}

/// Makes the folders of this program, for the person alone, before it gives up the right to make
/// them; gives those that are there.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
pub(crate) fn make_own_folders(identifier: &str) -> Vec<PathBuf> {
    use std::os::unix::fs::DirBuilderExt;
    let own = folders_of_the_environment(identifier).map(|own| [own.data, own.web]);
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true).mode(0o700);
    let mut made: Vec<PathBuf> = own.into_iter().flatten().collect();
    // A folder that cannot be made is told when something is to be written into it.
    made.retain(|folder| builder.create(folder).is_ok());
    made
}

/// The folder of this computer alone, unless only the one that Windows may copy to other computers
/// (a roaming profile) holds a vault: earlier versions kept it there.
fn data_folder(local: PathBuf, roaming: Option<PathBuf>) -> PathBuf {
    match roaming {
        Some(roaming) if holds_vault(&roaming) && !holds_vault(&local) => roaming,
        _ => local,
    }
}

/// Whether a folder holds a vault, or what is left of one (`docs/format.md`).
fn holds_vault(folder: &Path) -> bool {
    ["candour.json", "keys.age", "recovery.age", "cases"].iter().any(|n| folder.join(n).exists())
}

/// How the draft of a file is called where it needs a name.
const DRAFT: &str = ".candour-";

/// Writes a file whole or not at all. Where the system has files without a name, the bytes have none
/// until they are on the disk: a crash leaves nothing. Elsewhere there is a draft beside the file.
///
/// # Errors
///
/// [`io::Error`] of the step that did not work; the file at `path` is then as it was.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    if write_nameless(folder, path, bytes)? {
        return Ok(());
    }
    let mut file = tempfile::Builder::new().prefix(DRAFT).tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|e| e.error)?;
    Ok(())
}

/// Whether a file that lies where people save is a draft that was never finished.
#[must_use]
fn is_draft(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(DRAFT))
}

/// Whether saving into this folder needs a draft with a name.
#[must_use]
pub(crate) fn needs_draft(path: &Path) -> bool {
    path.parent().is_some_and(|folder| !matches!(nameless(folder), Ok(Some(_))))
}

/// Removes drafts that were never finished from folders in which files were saved.
pub(crate) fn remove_drafts(folders: &[PathBuf]) {
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

/// Removes a file; none is no fault.
///
/// # Errors
///
/// [`io::Error`] where it is there and cannot be removed.
pub(crate) fn remove_if_there(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
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
            remove_if_there(&draft)?;
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

/// Reads a file up to one byte past `most`, so that the caller can refuse a longer one.
///
/// # Errors
///
/// [`io::Error`] where it is no file or cannot be read.
pub(crate) fn read_some(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let file = std::fs::File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Every file below a folder: its name inside the folder and its size in bytes, sorted by name.
///
/// # Errors
///
/// [`io::Error`] where the folder cannot be read.
pub(crate) fn size_of_files(folder: &Path) -> io::Result<Vec<(String, u64)>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next)? {
            let entry = entry?;
            let meta = entry.metadata()?;
            if meta.is_dir() {
                open.push(entry.path());
            } else if let Ok(name) = entry.path().strip_prefix(folder) {
                found.push((name.to_string_lossy().into_owned(), meta.len()));
            }
        }
    }
    found.sort();
    Ok(found)
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
        assert!(!needs_draft(&place.path().join("report.pdf")));
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

    #[test]
    fn a_vault_in_the_folder_of_earlier_versions_is_still_found() {
        let place = tempfile::tempdir().unwrap();
        let (local, roaming) = (place.path().join("Local"), place.path().join("Roaming"));
        let chosen = || data_folder(local.clone(), Some(roaming.clone()));
        assert_eq!(chosen(), local, "on a computer where there is nothing");
        std::fs::create_dir_all(roaming.join("web")).unwrap();
        assert_eq!(chosen(), local, "a folder without a vault");
        std::fs::write(roaming.join("keys.age"), b"sealed").unwrap();
        assert_eq!(chosen(), roaming);
        std::fs::create_dir_all(local.join("web")).unwrap();
        assert_eq!(chosen(), roaming, "a folder of the new kind without a vault hides none");
        std::fs::create_dir_all(local.join("cases")).unwrap();
        assert_eq!(chosen(), local, "what is left of a vault counts as one");
        assert_eq!(data_folder(local.clone(), None), local);
    }
}
