//! A folder that holds one pack and nothing else.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::{Pack, PackError};

/// The file that lists the others with their SHA-256, in the form that `sha256sum --check` reads.
pub const LIST: &str = "pack.sha256";

/// Saves a pack in a folder, which is made where it is missing. Each file is written whole or not
/// at all, the list last.
///
/// Files are replaced only where the folder holds a pack in which nothing was changed.
///
/// # Errors
///
/// [`PackError::FolderInUse`] and [`PackError::FolderMissing`] before anything is written,
/// [`PackError::NotWritten`] otherwise.
pub fn save(pack: &Pack, folder: &Path) -> Result<(), PackError> {
    // With a separator behind it, the name of a link would be taken for the folder that it leads to.
    let folder: PathBuf = folder.components().collect();
    let folder = folder.as_path();
    make_ready(folder)?;
    let mut list = String::new();
    for file in &pack.files {
        list.push_str(&format!("{}  {}\n", digest(&file.bytes), file.name));
    }
    for file in &pack.files {
        write_whole(folder, file.name, &file.bytes)?;
    }
    write_whole(folder, LIST, list.as_bytes())
}

/// Makes the folder, or sees that what is in it is a pack in which nothing was changed.
fn make_ready(folder: &Path) -> Result<(), PackError> {
    match create_private(folder) {
        Ok(()) => return Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(PackError::FolderMissing),
        Err(error) => return Err(not_written(&error)),
    }
    // A link leads where whoever placed it chose.
    if !std::fs::symlink_metadata(folder).is_ok_and(|found| found.is_dir()) {
        return Err(PackError::FolderMissing);
    }
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(|error| not_written(&error))? {
        let entry = entry.map_err(|error| not_written(&error))?;
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let name = entry.file_name().into_string().ok().filter(|_| is_file);
        found.insert(name.ok_or(PackError::FolderInUse)?, entry.path());
    }
    if found.is_empty() {
        return Ok(());
    }
    let list = found.remove(LIST).ok_or(PackError::FolderInUse)?;
    let list = std::fs::read_to_string(list).map_err(|error| not_written(&error))?;
    let listed: BTreeMap<&str, &str> =
        list.lines().filter_map(|line| line.split_once("  ")).map(|(d, name)| (name, d)).collect();
    for (name, path) in &found {
        let bytes = std::fs::read(path).map_err(|error| not_written(&error))?;
        if listed.get(name.as_str()) != Some(&digest(&bytes).as_str()) {
            return Err(PackError::FolderInUse);
        }
    }
    Ok(())
}

/// Makes a folder that nobody else may enter, where the system has such rights.
fn create_private(folder: &Path) -> std::io::Result<()> {
    #[allow(unused_mut, reason = "only a system with rights sets them")]
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn write_whole(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), PackError> {
    candour_file::write_whole(&folder.join(name), bytes).map_err(|error| not_written(&error))
}

fn not_written(error: &std::io::Error) -> PackError {
    PackError::NotWritten(error.kind())
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PackFile;

    fn pack(words: &str) -> Pack {
        let file = |name, bytes: &[u8]| PackFile { name, bytes: bytes.to_vec() };
        let files = vec![file("brief.docx", b"brief"), file("people.csv", words.as_bytes())];
        Pack { files, warnings: Vec::new() }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_folder_an_empty_one_and_an_untouched_pack_are_written() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("pack");
        save(&pack("one"), &folder).unwrap();
        save(&pack("two"), &folder).unwrap();
        assert_eq!(std::fs::read(folder.join("people.csv")).unwrap(), b"two");
        assert_eq!(names(&folder), ["brief.docx", "pack.sha256", "people.csv"]);
        let empty = tempfile::tempdir().unwrap();
        save(&pack("one"), empty.path()).unwrap();
    }

    #[test]
    fn what_somebody_else_put_there_or_changed_is_not_touched() {
        for (name, bytes) in
            [("people.csv", &b"changed"[..]), ("notes.txt", b"mine"), ("pack.sha256", b"")]
        {
            let folder = tempfile::tempdir().unwrap();
            save(&pack("one"), folder.path()).unwrap();
            std::fs::write(folder.path().join(name), bytes).unwrap();
            let before = names(folder.path());
            let refused = save(&pack("two"), folder.path());
            assert_eq!(refused, Err(PackError::FolderInUse), "{name}");
            assert_eq!(std::fs::read(folder.path().join(name)).unwrap(), bytes);
            assert_eq!(names(folder.path()), before);
        }
        let foreign = tempfile::tempdir().unwrap();
        std::fs::write(foreign.path().join("brief.docx"), b"theirs").unwrap();
        assert_eq!(save(&pack("one"), foreign.path()), Err(PackError::FolderInUse));
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named_so() {
        let above = tempfile::tempdir().unwrap();
        let missing = save(&pack("one"), &above.path().join("no").join("pack"));
        assert_eq!(missing, Err(PackError::FolderMissing));
        std::fs::write(above.path().join("file"), b"").unwrap();
        assert_eq!(save(&pack("one"), &above.path().join("file")), Err(PackError::FolderMissing));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_is_made_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("pack");
        save(&pack("one"), &folder).unwrap();
        let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link_to_a_folder() {
        let above = tempfile::tempdir().unwrap();
        let (elsewhere, link) = (above.path().join("elsewhere"), above.path().join("pack"));
        std::fs::create_dir(&elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &link).unwrap();
        for name in ["pack", "pack/", "pack//", "pack/."] {
            let link = above.path().join(name);
            assert_eq!(save(&pack("one"), &link), Err(PackError::FolderMissing), "{name}");
        }
        assert!(names(&elsewhere).is_empty());
    }
}
