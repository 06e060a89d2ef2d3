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
    let local = app.path().app_local_data_dir().map_err(missing)?;
    let data = data_folder(local, app.path().app_data_dir().ok());
    let runtime = app.path().runtime_dir().unwrap_or_else(|_| std::env::temp_dir());
    let web = runtime.join(format!("candour-web-{}", std::process::id()));
    Ok(Folders { data, web })
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

/// Writes a file atomically: a temporary file beside it, then a rename.
///
/// # Errors
///
/// [`io::Error`] of the step that did not work; the file at `path` is then as it was.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let mut file = tempfile::Builder::new().prefix(".candour-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|e| e.error)?;
    Ok(())
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
