//! Reading a file that somebody else may have put there: a plain file alone, and no more of it than
//! is wanted. A pipe is not waited for, and a device not read.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// Whether a link in the place of a file is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Links {
    Followed,
    Refused,
}

/// Reads a file that a person picked, up to one byte past `most`, so that the caller can refuse a
/// longer one. A link is followed.
///
/// # Errors
///
/// [`io::Error`] where it is no plain file or cannot be read.
pub fn read_some(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    read(path, most, Links::Followed)
}

/// Reads a small file of the program's own, whole; `None` where there is none. A link is not
/// followed: the program makes none, and it may lead anywhere.
///
/// # Errors
///
/// [`io::Error`] where it is no plain file, has more than `most` bytes or cannot be read.
pub fn read_own(path: &Path, most: usize) -> io::Result<Option<Vec<u8>>> {
    match read(path, most, Links::Refused) {
        Ok(bytes) if bytes.len() > most => Err(ErrorKind::FileTooLarge.into()),
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn read(path: &Path, most: usize, links: Links) -> io::Result<Vec<u8>> {
    let file = open(path, links)?;
    if !file.metadata()?.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(unix)]
fn open(path: &Path, links: Links) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;

    use rustix::fs::OFlags;
    let refused = match links {
        Links::Refused => OFlags::NOFOLLOW,
        Links::Followed => OFlags::empty(),
    };
    let flags = (OFlags::NONBLOCK | refused).bits().cast_signed();
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

#[cfg(windows)]
fn open(path: &Path, links: Links) -> io::Result<File> {
    use std::os::windows::fs::OpenOptionsExt;
    /// Opens the link itself, which is then no plain file (`FILE_FLAG_OPEN_REPARSE_POINT`).
    const LINK_ITSELF: u32 = 0x0020_0000;
    let flags = match links {
        Links::Refused => LINK_ITSELF,
        Links::Followed => 0,
    };
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_plain_file_is_read_and_one_that_is_not_there_is_none() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("small");
        assert_eq!(read_own(&path, 4).unwrap(), None);
        std::fs::write(&path, b"four").unwrap();
        assert_eq!(read_own(&path, 4).unwrap().as_deref(), Some(&b"four"[..]));
        assert_eq!(read_own(&path, 3).unwrap_err().kind(), ErrorKind::FileTooLarge);
        assert_eq!(read_some(&path, 2).unwrap(), b"fou", "one byte more than was wanted");
    }

    /// Eight gigabytes that take no room on the disk.
    #[test]
    fn of_a_huge_file_no_more_is_read_than_is_wanted() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("huge");
        File::create(&path).unwrap().set_len(8 << 30).unwrap();
        assert_eq!(read_own(&path, 1024).unwrap_err().kind(), ErrorKind::FileTooLarge);
        assert_eq!(read_some(&path, 1024).unwrap().len(), 1025);
    }

    #[test]
    fn a_pipe_a_device_and_a_folder_are_read_by_nobody_and_waited_for_by_nobody() {
        let place = tempfile::tempdir().unwrap();
        let pipe = place.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        for path in [pipe.as_path(), Path::new("/dev/zero"), place.path()] {
            assert!(read_own(path, 1024).is_err(), "{}", path.display());
            assert!(read_some(path, 1024).is_err(), "{}", path.display());
        }
    }

    #[test]
    fn a_link_is_followed_only_where_a_person_picked_it() {
        let place = tempfile::tempdir().unwrap();
        let (file, link) = (place.path().join("file"), place.path().join("link"));
        std::fs::write(&file, b"x").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        assert!(read_own(&link, 9).is_err());
        assert_eq!(read_some(&link, 9).unwrap(), b"x");
    }
}
