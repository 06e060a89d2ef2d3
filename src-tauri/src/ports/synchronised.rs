//! Whether a folder lies where a program copies it to other computers.

use std::path::{Component, Path, PathBuf};

/// How the folder of a service is named, by the beginning of one part of a path in small letters.
///
/// What follows the beginning is nothing, or a blank, a hyphen or a bracket: `OneDrive - Firm`,
/// `Dropbox (Personal)`, `GoogleDrive-someone@example.org`.
const BY_NAME: [(&str, &str); 12] = [
    ("onedrive", "onedrive"),
    ("dropbox", "dropbox"),
    ("icloud drive", "icloud"),
    ("iclouddrive", "icloud"),
    // Where macOS keeps what iCloud copies.
    ("mobile documents", "icloud"),
    ("com~apple~clouddocs", "icloud"),
    ("google drive", "google-drive"),
    ("googledrive", "google-drive"),
    // The folder inside the drive letter of Google Drive.
    ("my drive", "google-drive"),
    // Where macOS keeps the folders of all such services.
    ("cloudstorage", "other"),
    ("nextcloud", "other"),
    ("syncthing", "other"),
];

/// Variables of Windows that name such a folder, which may have any name: those of OneDrive, and the
/// part of a profile that the computers of a firm may copy to each other.
const BY_VARIABLE: [(&str, &str); 4] = [
    ("OneDrive", "onedrive"),
    ("OneDriveCommercial", "onedrive"),
    ("OneDriveConsumer", "onedrive"),
    ("APPDATA", "roaming"),
];

/// What a service puts into the folder that it copies, and nowhere else: a home may hold `.dropbox`
/// without being copied.
const BY_MARK: [(&str, &str); 2] = [(".dropbox.cache", "dropbox"), (".stfolder", "other")];

/// The service that copies a folder to other computers, as the message names it; `None` where none
/// is recognised. A folder that is not there yet is judged by the ones above it.
#[must_use]
pub(crate) fn synchronised(folder: &Path) -> Option<&'static str> {
    let named = |(variable, service)| Some((PathBuf::from(std::env::var_os(variable)?), service));
    let places: Vec<ServiceFolder> = BY_VARIABLE.into_iter().filter_map(named).collect();
    service(&resolved(folder), &places).or_else(|| service(folder, &[]))
}

/// A folder, and the service that copies all that lies in it.
type ServiceFolder = (PathBuf, &'static str);

/// The same folder without links, as far as it is there.
fn resolved(folder: &Path) -> PathBuf {
    for above in folder.ancestors() {
        if let (Ok(real), Ok(rest)) = (above.canonicalize(), folder.strip_prefix(above)) {
            return real.join(rest);
        }
    }
    folder.to_owned()
}

fn service(folder: &Path, places: &[ServiceFolder]) -> Option<&'static str> {
    let around =
        |(place, _): &&ServiceFolder| place.is_absolute() && folder.starts_with(resolved(place));
    if let Some((_, service)) = places.iter().find(around) {
        return Some(service);
    }
    let named = |component: Component<'_>| {
        let Component::Normal(name) = component else { return None };
        let name = name.to_string_lossy().to_lowercase();
        let found = BY_NAME.iter().find(|(beginning, _)| {
            name.strip_prefix(beginning)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '(']))
        });
        found.map(|(_, service)| *service)
    };
    // The innermost name is the most precise: a service of its own inside `CloudStorage`.
    folder.components().rev().find_map(named).or_else(|| {
        let marked = |above: &Path| {
            BY_MARK.iter().find(|(mark, _)| above.join(mark).exists()).map(|(_, service)| *service)
        };
        folder.ancestors().find_map(marked)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_a_service_is_recognised_by_its_name() {
        for (folder, expected) in [
            ("/home/a/Dropbox/org.candour.Candour", Some("dropbox")),
            ("/home/a/Dropbox (Personal)/x", Some("dropbox")),
            ("/Users/a/OneDrive - Gherson/Documents", Some("onedrive")),
            ("/Users/a/ONEDRIVE/x", Some("onedrive")),
            ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x", Some("icloud")),
            ("/Users/a/iCloudDrive/x", Some("icloud")),
            (
                "/Users/a/Library/CloudStorage/GoogleDrive-a@example.org/My Drive",
                Some("google-drive"),
            ),
            ("/Users/a/Library/CloudStorage/Box-Box/x", Some("other")),
            ("/home/a/Nextcloud/x", Some("other")),
            ("/home/a/.local/share/org.candour.Candour", None),
            ("/home/dropboxer/x", None),
            ("/home/a/Onedriver/x", None),
            ("/", None),
        ] {
            assert_eq!(service(Path::new(folder), &[]), expected, "{folder}");
        }
    }

    #[test]
    fn a_folder_that_a_service_has_named_or_marked_is_recognised_under_any_name() {
        let place = tempfile::tempdir().unwrap();
        let place = place.path().canonicalize().unwrap();
        let folder = place.join("Work").join("org.candour.Candour");
        assert_eq!(service(&folder, &[]), None);
        let named = |place: &Path| [(place.to_owned(), "onedrive")];
        assert_eq!(service(&folder, &named(&place.join("Work"))), Some("onedrive"));
        assert_eq!(service(&folder, &named(&place.join("Wor"))), None);
        assert_eq!(service(&folder, &named(Path::new(""))), None, "an empty variable");
        std::fs::create_dir_all(place.join("Work/.stfolder")).unwrap();
        assert_eq!(service(&folder, &[]), Some("other"));
    }

    /// A person may put a link in the place of the folder.
    #[cfg(unix)]
    #[test]
    fn a_link_into_a_folder_of_a_service_is_followed() {
        let place = tempfile::tempdir().unwrap();
        let inside = place.path().join("Dropbox/kept");
        std::fs::create_dir_all(&inside).unwrap();
        let link = place.path().join("share");
        std::os::unix::fs::symlink(&inside, &link).unwrap();
        assert_eq!(synchronised(&link.join("org.candour.Candour")), Some("dropbox"));
    }
}
