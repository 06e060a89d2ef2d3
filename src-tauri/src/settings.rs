//! The settings of the screen on the disk: a small file in clear, which anybody who can write to the
//! folder can change.

use std::io;
use std::path::Path;

use candour_case::view_models::Settings;

use crate::ports;

/// Name of the settings file in the data folder.
const FILE: &str = "settings.json";
/// What a file that could not be read is called once another takes its place.
const SET_ASIDE: &str = "settings-unread.json";
/// The most bytes of such a file: 64 KiB.
const MOST_BYTES: usize = 64 * 1024;

/// What was found at the start.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The settings that hold, with every value within its bounds.
    pub(crate) settings: Settings,
    /// Whether something lies there that cannot be read as settings.
    pub(crate) unread: bool,
}

/// Reads the settings. What cannot be read stays as it is, and the usual ones hold.
pub(crate) fn read(folder: &Path) -> Found {
    let read = ports::read_own(&folder.join(FILE), MOST_BYTES);
    let read = read.map(|bytes| bytes.map(|bytes| serde_json::from_slice::<Settings>(&bytes)));
    match read {
        Ok(None) => Found { settings: Settings::default(), unread: false },
        Ok(Some(Ok(settings))) => {
            // What is allowed until the lock is not kept for the next start, whoever wrote it here.
            Found { settings: settings.within_bounds().after_lock(), unread: false }
        }
        Ok(Some(Err(_))) | Err(_) => Found { settings: Settings::default(), unread: true },
    }
}

/// Writes the settings. With `set_aside`, what lies there and could not be read is kept under another
/// name.
///
/// # Errors
///
/// [`io::Error`] of the step that did not work; what lies there is then as it was.
pub(crate) fn write(folder: &Path, settings: &Settings, set_aside: bool) -> io::Result<()> {
    let bytes = serde_json::to_vec_pretty(settings)?;
    std::fs::create_dir_all(folder)?;
    if set_aside {
        match std::fs::rename(folder.join(FILE), folder.join(SET_ASIDE)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    ports::write_whole(&folder.join(FILE), &bytes)
}

/// Removes the settings, and what was set aside.
///
/// # Errors
///
/// [`io::Error`] where one is there and cannot be removed.
pub(crate) fn remove(folder: &Path) -> io::Result<()> {
    ports::remove_if_there(&folder.join(SET_ASIDE))?;
    ports::remove_if_there(&folder.join(FILE))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use candour_case::view_models::Captures;

    use super::*;

    fn place() -> (tempfile::TempDir, PathBuf) {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join(FILE);
        (place, file)
    }

    #[test]
    fn what_is_written_is_read_and_nothing_there_is_no_fault() {
        let (place, _) = place();
        assert_eq!(read(place.path()), Found { settings: Settings::default(), unread: false });
        let settings = Settings { auto_lock_minutes: 10, ..Settings::default() };
        write(place.path(), &settings, false).unwrap();
        assert_eq!(read(place.path()), Found { settings, unread: false });
    }

    #[test]
    fn what_somebody_wrote_into_the_file_is_brought_within_its_bounds() {
        let (place, file) = place();
        for (text, minutes, size) in [
            (r#"{"autoLockMinutes":0}"#, 1, 100),
            (r#"{"autoLockMinutes":60}"#, 30, 100),
            (r#"{"autoLockMinutes":7,"textSize":137}"#, 5, 125),
            (r#"{"autoLockMinutes":255,"textSize":60000}"#, 30, 200),
            (r#"{"textSize":0}"#, 5, 100),
        ] {
            std::fs::write(&file, text).unwrap();
            let found = read(place.path());
            assert!(!found.unread, "{text}");
            let read = (found.settings.auto_lock_minutes, found.settings.text_size);
            assert_eq!(read, (minutes, size), "{text}");
        }
    }

    #[test]
    fn what_is_allowed_until_the_lock_is_not_allowed_by_the_file() {
        let (place, file) = place();
        std::fs::write(file, r#"{"captures":"until-locked"}"#).unwrap();
        assert_eq!(read(place.path()).settings.captures, Captures::KeptOut);
    }

    #[test]
    fn what_is_no_settings_is_not_believed_and_is_kept_when_others_are_written() {
        let (place, file) = place();
        for text in ["", "no settings", r#"{"autoLockMinutes":256}"#, r#"{"theme":"mauve"}"#] {
            std::fs::write(&file, text).unwrap();
            assert_eq!(read(place.path()), Found { settings: Settings::default(), unread: true });
            assert_eq!(std::fs::read_to_string(&file).unwrap(), text, "it was written over");
            write(place.path(), &Settings::default(), true).unwrap();
            assert!(!read(place.path()).unread);
            let aside = std::fs::read_to_string(place.path().join(SET_ASIDE)).unwrap();
            assert_eq!(aside, text);
        }
        remove(place.path()).unwrap();
        assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_file_larger_than_any_settings_is_not_read() {
        let (place, file) = place();
        std::fs::File::create(file).unwrap().set_len(8 << 30).unwrap();
        assert!(read(place.path()).unread);
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_a_link_and_a_folder_are_no_settings_and_are_set_aside() {
        let (place, file) = place();
        let elsewhere = tempfile::tempdir().unwrap();
        let other = elsewhere.path().join("other.json");
        std::fs::write(&other, r#"{"autoLockMinutes":30}"#).unwrap();
        let put = |kind: &str| match kind {
            "pipe" => {
                assert!(
                    std::process::Command::new("mkfifo").arg(&file).status().unwrap().success()
                );
            }
            "link" => std::os::unix::fs::symlink(&other, &file).unwrap(),
            _ => std::fs::create_dir(&file).unwrap(),
        };
        for kind in ["pipe", "link", "folder"] {
            put(kind);
            assert_eq!(read(place.path()), Found { settings: Settings::default(), unread: true });
            write(place.path(), &Settings::default(), true).unwrap();
            assert!(!read(place.path()).unread, "{kind}");
            let aside = place.path().join(SET_ASIDE);
            let _ = std::fs::remove_dir(&aside).or_else(|_| std::fs::remove_file(&aside));
            std::fs::remove_file(&file).unwrap();
        }
        let kept = std::fs::read_to_string(&other).unwrap();
        assert_eq!(kept, r#"{"autoLockMinutes":30}"#, "written through the link");
    }
}
