//! Folders and the files outside the vault: settings, and what a person saves.

use std::io;
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
    ["candour.json", "keys.age", "keys-copy.age", "recovery.age", "cases"]
        .iter()
        .any(|n| folder.join(n).exists())
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
