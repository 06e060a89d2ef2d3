//! A vault in a folder of the file system.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::store::{Folder, Store, StoreFault, StoreLock, StorePath};

const LOCK_FILE: &str = "lock";

/// A vault's files in one folder: folders for the person alone (0700), files too (0600).
///
/// On systems without such permissions the folder's own access rules hold.
///
/// A file is read only where it is a plain file and no link, and nothing is written through what
/// lies there.
pub struct FolderStore {
    root: PathBuf,
    /// The lock file while this store is locked. Before each write it is compared with the one that
    /// lies in the folder, which another program may have removed.
    lock: Arc<Mutex<Option<File>>>,
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
        Self { root: root.into(), lock: Arc::default() }
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

    /// The draft of this process: another that has lost the lock must not take it for its own.
    fn draft_path(&self, place: &StorePath) -> PathBuf {
        let name = format!("{}.{}.new", place.file_name(), std::process::id());
        self.folder_path(&place.folder()).join(name)
    }

    /// Takes the lock file, made anew where there is none.
    fn take_lock_file(&self) -> Result<File, StoreFault> {
        let path = self.root.join(LOCK_FILE);
        let opened = careful(private_file().write(true).create(true).truncate(false)).open(&path);
        let file = match opened.map_err(StoreFault::from) {
            // In a read-only folder the answers can still be read, and the lock still holds.
            Err(StoreFault::NotPermitted) => careful(OpenOptions::new().read(true))
                .open(&path)
                .map_err(|_| StoreFault::NotPermitted)?,
            other => other?,
        };
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(StoreFault::LockedByOther),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    fn held(&self) -> MutexGuard<'_, Option<File>> {
        // The one value is replaced, never edited.
        self.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes sure before a write that the lock which this store holds is still the one in the folder.
    /// A lock file that was removed is made again, unless another process has its own by now.
    fn still_locked(&self) -> Result<(), StoreFault> {
        let mut held = self.held();
        let Some(file) = &*held else { return Ok(()) };
        let lies_there = match fs::symlink_metadata(self.root.join(LOCK_FILE)) {
            Ok(there) => is_same_file(&file.metadata()?, &there),
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => return Err(error.into()),
        };
        if !lies_there {
            *held = Some(self.take_lock_file()?);
        }
        Ok(())
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

struct FolderLock(Arc<Mutex<Option<File>>>);

impl StoreLock for FolderLock {}

impl Drop for FolderLock {
    fn drop(&mut self) {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        // To close the file is not enough: a program that this process is just starting holds a copy
        // of it until it begins, and the lock with it.
        let _ = held.map(|file| file.unlock());
    }
}

impl Store for FolderStore {
    fn read(&self, place: &StorePath) -> Result<Vec<u8>, StoreFault> {
        let file = careful(OpenOptions::new().read(true)).open(self.file_path(place))?;
        let about = file.metadata()?;
        if !about.is_file() {
            return Err(StoreFault::Io);
        }
        let most = place.most_bytes();
        let length = about.len();
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
        self.still_locked()?;
        let path = self.draft_path(place);
        absent_is_fine(fs::remove_file(&path))?;
        write_whole(&path, bytes).map_err(|error| {
            // On a full disk half a draft would take the space that the next try needs.
            let _ = fs::remove_file(&path);
            error.into()
        })
    }

    fn put_in_place(&self, place: &StorePath) -> Result<(), StoreFault> {
        self.still_locked()?;
        Ok(fs::rename(self.draft_path(place), self.file_path(place))?)
    }

    fn put_new_in_place(&self, place: &StorePath) -> Result<(), StoreFault> {
        self.still_locked()?;
        let draft = self.draft_path(place);
        let moved = rename_to_new(&draft, &self.file_path(place));
        if moved.is_err() {
            let _ = fs::remove_file(&draft);
        }
        match moved {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(StoreFault::Exists),
            other => Ok(other?),
        }
    }

    fn discard_draft(&self, place: &StorePath) -> Result<(), StoreFault> {
        let name = place.file_name();
        for found in absent_is_empty(self.list(&place.folder()))? {
            let rest = found.strip_prefix(&name).and_then(|rest| rest.strip_suffix(".new"));
            if rest.is_some_and(|rest| rest.bytes().all(|b| b == b'.' || b.is_ascii_digit())) {
                let path = self.folder_path(&place.folder()).join(&found);
                absent_is_fine(fs::remove_file(path))?;
            }
        }
        Ok(())
    }

    fn sync_folder(&self, folder: &Folder) -> Result<(), StoreFault> {
        sync_names(&self.folder_path(folder))
    }

    fn remove(&self, place: &StorePath) -> Result<(), StoreFault> {
        self.still_locked()?;
        absent_is_fine(fs::remove_file(self.file_path(place)))
    }

    fn create_folder(&self, folder: &Folder) -> Result<(), StoreFault> {
        let path = self.folder_path(folder);
        if path.is_dir() {
            return if *folder == Folder::Root { keep_to_its_owner(&path) } else { Ok(()) };
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
        let mut held = self.held();
        if held.is_some() {
            return Err(StoreFault::LockedByOther);
        }
        *held = Some(self.take_lock_file()?);
        Ok(Box::new(FolderLock(Arc::clone(&self.lock))))
    }
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A new file, whatever lies there: no link is followed and nothing is written through.
    let mut file = private_file().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn absent_is_fine(result: io::Result<()>) -> Result<(), StoreFault> {
    match result {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => Ok(other?),
    }
}

fn absent_is_empty(names: Result<Vec<String>, StoreFault>) -> Result<Vec<String>, StoreFault> {
    match names {
        Err(StoreFault::Missing) => Ok(Vec::new()),
        other => other,
    }
}

/// Renames a file, unless something is there already. Where the file system knows neither that nor
/// links, it is looked for first.
fn rename_to_new(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            // What an older kernel, or a file system without it, says.
            Err(
                rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::OPNOTSUPP,
            ) => {}
            other => return Ok(other?),
        }
    }
    match fs::hard_link(from, to) {
        Ok(()) => fs::remove_file(from),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        Err(_) if fs::symlink_metadata(to).is_ok() => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(from, to),
    }
}

/// Options by which no link is followed and no pipe is waited for.
fn careful(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
        options.custom_flags(flags.bits().cast_signed());
    }
    options
}

#[cfg(unix)]
fn is_same_file(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Elsewhere a file that is open keeps its place.
#[cfg(not(unix))]
fn is_same_file(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    true
}

/// Refuses a folder of another account, and closes one that is open to others. A file system
/// without such permissions says that they are all given and does not take them back.
#[cfg(unix)]
fn keep_to_its_owner(folder: &Path) -> Result<(), StoreFault> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let about = fs::metadata(folder)?;
    if about.uid() != rustix::process::geteuid().as_raw() {
        return Err(StoreFault::Foreign);
    }
    if about.mode() & 0o077 != 0 {
        let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
    }
    Ok(())
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the other form has something that can fail")]
fn keep_to_its_owner(_: &Path) -> Result<(), StoreFault> {
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_is_given_up_is_free_while_a_copy_of_its_file_is_open() {
        let place = tempfile::tempdir().unwrap();
        let store = FolderStore::new(place.path());
        let is_free = || FolderStore::new(place.path()).lock().is_ok();
        let lock = store.lock().map_err(|fault| format!("{fault:?}")).unwrap();
        // Such as a program has that is just being started.
        let copy = store.held().as_ref().map(|file| file.try_clone().unwrap());
        assert!(copy.is_some() && !is_free());
        drop(lock);
        assert!(is_free());
    }
}
