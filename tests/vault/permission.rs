//! What the system permits, and what others may read.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use candour_vault::{FolderStore, VaultError, VaultLock, WorkFactor};
use secrecy::{ExposeSecret, SecretString};

use crate::scene::{PHRASE, add_case, phrase};

/// Someone without any right of their own: `nobody`.
const NOBODY: u32 = 65534;

fn make(folder: &Path) -> SecretString {
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(folder))).unwrap();
    let mut vault = vault_lock.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
    add_case(&mut vault, "Mine", b"twelve bytes");
    vault.make_recovery_code().unwrap();
    vault.key_for_keychain()
}

fn everything_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_owned()];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything_in(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[test]
fn lets_nobody_else_read_a_file_or_a_folder() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("deep/inside/vault");
    make(&folder);
    let found = everything_in(&folder);
    assert!(found.len() >= 9, "{found:?}");
    for path in found {
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, if path.is_dir() { 0o700 } else { 0o600 }, "{path:?}");
    }
}

/// Runs the child as someone whom permissions bind, which root is not.
fn as_someone_bound(place: &Path, folder: &Path, key: &SecretString) -> String {
    let is_root = fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0);
    let program = place.join("vault-child");
    fs::copy(env!("CARGO_BIN_EXE_vault-child"), &program).unwrap();
    fs::set_permissions(&program, Permissions::from_mode(0o755)).unwrap();
    let mut command = Command::new(&program);
    if is_root {
        command.uid(NOBODY).gid(NOBODY);
        for path in everything_in(folder) {
            chown(&path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
    }
    command.args(["once", folder.to_str().unwrap()]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    // A child that is refused the vault ends without reading the key.
    let _ = std::io::Write::write_all(&mut input, key.expose_secret().as_bytes());
    drop(input);
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

fn set_modes(folder: &Path, folders: u32, files: u32) {
    // Deepest first, so that a folder that was closed is not entered again.
    for path in everything_in(folder).into_iter().rev() {
        let mode = if path.is_dir() { folders } else { files };
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
    }
}

#[test]
fn a_read_only_folder_can_be_read_and_says_that_it_cannot_be_written() {
    let place = tempfile::tempdir().unwrap();
    fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
    let folder = place.path().join("vault");
    let key = make(&folder);
    set_modes(&folder, 0o500, 0o400);
    let said = as_someone_bound(place.path(), &folder, &key);
    let refused = VaultError::NotPermitted.code();
    assert_eq!(said, format!("read 12\nerror {refused}\n"));
    set_modes(&folder, 0o700, 0o600);
    assert_eq!(as_someone_bound(place.path(), &folder, &key), "read 12\ndone\n");
}

#[test]
fn a_folder_that_may_not_be_entered_is_named_as_such() {
    let place = tempfile::tempdir().unwrap();
    fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
    let folder = place.path().join("vault");
    let key = make(&folder);
    fs::set_permissions(&folder, Permissions::from_mode(0o000)).unwrap();
    let said = as_someone_bound(place.path(), &folder, &key);
    assert_eq!(said, format!("error {}\n", VaultError::NotPermitted.code()));
    fs::set_permissions(&folder, Permissions::from_mode(0o700)).unwrap();
}
