//! A vault in a folder of the file system.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use crate::store::{Folder, Store, StoreFault, StoreLock, StorePath};

const LOCK_FILE: &str = "lock";

/// A vault's files in one folder: folders for the person alone (0700), files too (0600).
///
/// On systems without such permissions the folder's own access rules hold.
pub struct FolderStore {
    root: PathBuf,
}

impl std::fmt::Debug for FolderStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FolderStore([path hidden])")
    }
}

impl FolderStore {
    /// A store in `root`. Nothing is read or written yet.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    fn folder_path(&self, folder: &Folder) -> PathBuf {
        match folder {
            Folder::Root => self.root.clone(),
            Folder::Index => self.root.join("index"),
            Folder::Cases => self.root.join("cases"),
            Folder::Case(id) => self.root.join("cases").join(id.as_str()),
            Folder::Firm => self.root.join("firm"),
            Folder::Notes => self.root.join("notes"),
            Folder::NotesOn(id) => self.root.join("notes").join(id.as_str()),
        }
    }

    fn file_path(&self, place: &StorePath) -> PathBuf {
        self.folder_path(&place.folder()).join(place.file_name())
    }

    fn draft_path(&self, place: &StorePath) -> PathBuf {
        self.folder_path(&place.folder()).join(format!("{}.new", place.file_name()))
    }
}

impl From<io::Error> for StoreFault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::NoSpace
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotPermitted,
            _ => Self::Io,
        }
    }
}

struct FolderLock {
    _file: File,
}

impl StoreLock for FolderLock {}

impl Store for FolderStore {
    fn read(&self, place: &StorePath) -> Result<Vec<u8>, StoreFault> {
        let file = File::open(self.file_path(place))?;
        let most = place.most_bytes();
        let length = file.metadata()?.len();
        if length > most {
            return Err(StoreFault::TooLarge);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
        // The file may grow between the two calls.
        file.take(most + 1).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()).is_ok_and(|read| read <= most) {
            Ok(bytes)
        } else {
            Err(StoreFault::TooLarge)
        }
    }

    fn list(&self, folder: &Folder) -> Result<Vec<String>, StoreFault> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.folder_path(folder))? {
            // A name that is not Unicode was not written by this program.
            if let Ok(name) = entry?.file_name().into_string() {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn write_draft(&self, place: &StorePath, bytes: &[u8]) -> Result<(), StoreFault> {
        let path = self.draft_path(place);
        write_whole(&path, bytes).map_err(|error| {
            // On a full disk half a draft would take the space that the next try needs.
            let _ = fs::remove_file(&path);
            error.into()
        })
    }

    fn put_in_place(&self, place: &StorePath) -> Result<(), StoreFault> {
        Ok(fs::rename(self.draft_path(place), self.file_path(place))?)
    }

    fn discard_draft(&self, place: &StorePath) -> Result<(), StoreFault> {
        absent_is_fine(fs::remove_file(self.draft_path(place)))
    }

    fn sync_folder(&self, folder: &Folder) -> Result<(), StoreFault> {
        sync_names(&self.folder_path(folder))
    }

    fn remove(&self, place: &StorePath) -> Result<(), StoreFault> {
        absent_is_fine(fs::remove_file(self.file_path(place)))
    }

    fn create_folder(&self, folder: &Folder) -> Result<(), StoreFault> {
        let path = self.folder_path(folder);
        if path.is_dir() {
            return Ok(());
        }
        // Where the vault itself is missing, a new folder would hide it when it comes back.
        private_folder(*folder == Folder::Root).create(&path)?;
        match (folder, path.parent()) {
            // Above the root lie folders that are not ours; some may not be opened for syncing.
            (Folder::Root, Some(above)) => {
                let _ = sync_names(above);
                Ok(())
            }
            (_, Some(above)) => sync_names(above),
            (_, None) => Ok(()),
        }
    }

    fn remove_folder(&self, folder: &Folder) -> Result<(), StoreFault> {
        absent_is_fine(fs::remove_dir(self.folder_path(folder)))
    }

    fn lock(&self) -> Result<Box<dyn StoreLock>, StoreFault> {
        let path = self.root.join(LOCK_FILE);
        let opened = private_file().write(true).create(true).truncate(false).open(&path);
        let file = match opened.map_err(StoreFault::from) {
            // In a read-only folder the answers can still be read, and the lock still holds.
            Err(StoreFault::NotPermitted) => {
                File::open(&path).map_err(|_| StoreFault::NotPermitted)?
            }
            other => other?,
        };
        match file.try_lock() {
            Ok(()) => Ok(Box::new(FolderLock { _file: file })),
            Err(TryLockError::WouldBlock) => Err(StoreFault::LockedByOther),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private_file().write(true).create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn absent_is_fine(result: io::Result<()>) -> Result<(), StoreFault> {
    match result {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => Ok(other?),
    }
}

#[cfg(unix)]
fn sync_names(folder: &Path) -> Result<(), StoreFault> {
    Ok(File::open(folder)?.sync_all()?)
}

/// Other systems offer no way to sync a folder through the standard library; there the rename
/// itself is journalled by the file system.
#[cfg(not(unix))]
fn sync_names(_folder: &Path) -> Result<(), StoreFault> {
    Ok(())
}

fn private_file() -> OpenOptions {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "only Unix sets a mode"))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

fn private_folder(with_parents: bool) -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.recursive(with_parents);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder
}
