//! What others can do to a vault's folder: programs that clean it up or copy it, and hostile hands.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use candour_vault::{
    CaseId, FolderStore, Generation, Notice, Store, StoreFault, StorePath, Vault, VaultError,
    VaultLock, WorkFactor,
};

use crate::scene::{PHRASE, add_case, phrase};

fn on_disk(folder: &Path) -> Result<VaultLock, VaultError> {
    VaultLock::on(Box::new(FolderStore::new(folder)))
}

/// A vault with one case that holds "one".
fn make(folder: &Path) -> (Vault, CaseId) {
    let mut vault =
        on_disk(folder).unwrap().create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
    let id = add_case(&mut vault, "Mine", b"one");
    (vault, id)
}

fn open(folder: &Path) -> Vault {
    on_disk(folder).unwrap().open(&phrase(PHRASE)).unwrap()
}

fn generation(folder: &Path, id: &CaseId, number: u64) -> PathBuf {
    folder.join("cases").join(id.as_str()).join(format!("{number:012}.age"))
}

fn copy_whole(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_whole(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

#[test]
fn a_removed_lock_file_lets_no_second_program_overwrite_a_save() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let (mut first, id) = make(&folder);
    fs::remove_file(folder.join("lock")).unwrap();
    let mut second = open(&folder);
    second.save_case(&id, b"of the second").unwrap();
    let refused = first.save_case(&id, b"of the first");
    assert_eq!(refused.err(), Some(VaultError::VaultLockedByOther));
    assert_eq!(first.rename_case(&id, "x").err(), Some(VaultError::VaultLockedByOther));
    assert_eq!(&*second.open_case(&id).unwrap().contents, b"of the second");
    drop(second);
    // Once the other is gone, the first has the vault again.
    let written = fs::read(generation(&folder, &id, 2)).unwrap();
    let told = first.save_case(&id, b"of the first");
    assert_eq!(told.err(), Some(VaultError::SavedElsewhere), "overwritten in silence");
    assert_eq!(fs::read(generation(&folder, &id, 2)).unwrap(), written);
    let saved = first.save_case(&id, b"of the first").unwrap();
    assert_eq!((saved.generation.number(), saved.written), (3, true), "both versions are kept");
}

#[test]
fn a_removed_lock_file_is_made_again_where_nobody_else_has_one() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let (mut vault, id) = make(&folder);
    fs::remove_file(folder.join("lock")).unwrap();
    vault.save_case(&id, b"two").unwrap();
    assert_eq!(on_disk(&folder).err(), Some(VaultError::VaultLockedByOther));
}

/// Two computers with one synchronised folder: each has its own lock, and the files of one come to
/// the other late.
#[test]
fn two_computers_with_one_folder_lose_no_save_and_are_told() {
    let place = tempfile::tempdir().unwrap();
    let (here, there) = (place.path().join("here"), place.path().join("there"));
    let (mut mine, id) = make(&here);
    copy_whole(&here, &there);
    let mut theirs = open(&there);
    theirs.save_case(&id, b"written there").unwrap();
    // The file arrives before this computer has saved.
    fs::copy(generation(&there, &id, 2), generation(&here, &id, 2)).unwrap();
    assert_eq!(mine.save_case(&id, b"here").err(), Some(VaultError::SavedElsewhere));
    assert_eq!(mine.save_case(&id, b"here").unwrap().generation.number(), 3);
    let kept: Vec<_> = mine.generations(&id).unwrap();
    let kept: Vec<&[u8]> = kept.iter().map(|(_, bytes)| &**bytes).collect();
    assert_eq!(kept, [&b"one"[..], b"written there", b"here"]);
    // And where it arrives afterwards, the program that synchronises gives it another name.
    theirs.save_case(&id, b"there again").unwrap();
    let name = "000000000003 (conflicted copy of desk, 2026-11-29).age";
    let beside = generation(&here, &id, 3).with_file_name(name);
    fs::copy(generation(&there, &id, 3), &beside).unwrap();
    let opened = mine.open_case(&id).unwrap();
    assert_eq!((&*opened.contents, opened.look_alikes), (&b"here"[..], 1), "nobody is told");
    for n in 0..9_u8 {
        mine.save_case(&id, &[n]).unwrap();
    }
    assert!(beside.exists(), "a copy of another computer was removed");
}

#[test]
fn copies_beside_the_index_are_noticed() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    drop(make(&folder));
    let index = folder.join("index");
    fs::copy(index.join("000000000001.age"), index.join("000000000001.sync-conflict.AGE")).unwrap();
    assert_eq!(open(&folder).notices(), [Notice::CopiesBeside]);
}

#[test]
fn a_file_with_a_huge_number_blocks_no_save() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let (vault, id) = make(&folder);
    drop(vault);
    for number in ["999999999999", "999999999998", "000000500000"] {
        fs::write(folder.join("index").join(format!("{number}.age")), b"").unwrap();
        fs::write(generation(&folder, &id, number.parse().unwrap()), b"").unwrap();
    }
    for n in 0..8_u8 {
        let mut vault = open(&folder);
        let opened = vault.open_case(&id).unwrap();
        assert_eq!(opened.stepped_back, None, "no save of this program is damaged");
        assert_eq!(opened.look_alikes, 3);
        vault.save_case(&id, &[n]).unwrap();
        vault.note_opened(&id, n.into()).unwrap();
        assert_eq!(&*vault.open_case(&id).unwrap().contents, [n]);
    }
    let other = add_case(&mut open(&folder), "Other", b"other");
    open(&folder).delete_case(&other).unwrap();
    assert_eq!(open(&folder).cases().len(), 1);
    open(&folder).delete_case(&id).unwrap();
}

#[test]
fn a_draft_is_written_through_no_link() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let (mut vault, id) = make(&folder);
    let victim = place.path().join("victim");
    fs::write(&victim, b"another file").unwrap();
    let next = generation(&folder, &id, 2);
    let draft = |middle: &str| PathBuf::from(format!("{}{middle}.new", next.display()));
    for middle in [String::new(), format!(".{}", std::process::id())] {
        symlink(&victim, draft(&middle)).unwrap();
    }
    vault.save_case(&id, b"two").unwrap();
    assert_eq!(fs::read(&victim).unwrap(), b"another file", "written through a link");
    let about = fs::symlink_metadata(&next).unwrap();
    assert!(about.is_file(), "the generation is a link");
    assert_eq!(about.mode() & 0o777, 0o600);
    vault.open_case(&id).unwrap();
    assert!(fs::symlink_metadata(draft("")).is_err(), "a draft was left");
}

#[test]
fn a_link_is_read_as_no_generation_and_no_key() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let (mut vault, id) = make(&folder);
    let elsewhere = place.path().join("elsewhere.age");
    fs::rename(generation(&folder, &id, 1), &elsewhere).unwrap();
    symlink(&elsewhere, generation(&folder, &id, 1)).unwrap();
    assert_eq!(vault.open_case(&id).err(), Some(VaultError::CaseDamaged));
    let store = FolderStore::new(&folder);
    fs::rename(folder.join("keys.age"), place.path().join("keys.age")).unwrap();
    symlink(place.path().join("keys.age"), folder.join("keys.age")).unwrap();
    assert_eq!(store.read(&StorePath::Keys), Err(StoreFault::Io));
}

#[test]
fn a_pipe_in_the_place_of_a_key_file_holds_nothing_up() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    drop(make(&folder));
    let put_pipe = |name: &str| {
        fs::remove_file(folder.join(name)).unwrap();
        assert!(Command::new("mkfifo").arg(folder.join(name)).status().unwrap().success());
    };
    let opened = || {
        let (says, said) = mpsc::channel();
        let folder = folder.clone();
        std::thread::spawn(move || {
            let opened = on_disk(&folder).and_then(|lock| {
                let _ = lock.presence();
                lock.open(&phrase(PHRASE)).map(drop)
            });
            says.send(opened)
        });
        said.recv_timeout(Duration::from_secs(20)).expect("the start hangs at a pipe")
    };
    put_pipe("keys.age");
    assert_eq!(opened(), Ok(()), "the copy opens");
    assert!(fs::metadata(folder.join("keys.age")).unwrap().is_file(), "the pipe stays");
    put_pipe("keys.age");
    put_pipe("keys-copy.age");
    assert_eq!(opened(), Err(VaultError::Io));
}

#[test]
fn a_folder_that_others_may_enter_is_closed_to_them() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    drop(make(&folder));
    assert_eq!(fs::metadata(&folder).unwrap().mode() & 0o777, 0o700);
}

#[test]
fn a_folder_of_another_account_is_not_used() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    fs::create_dir(&folder).unwrap();
    if fs::metadata(&folder).unwrap().uid() != 0 {
        println!("count: giving a folder away needs the rights of root; not tried");
        return;
    }
    chown(&folder, Some(65534), Some(65534)).unwrap();
    assert_eq!(on_disk(&folder).err(), Some(VaultError::FolderForeign));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "something was written there");
}

#[test]
fn names_that_other_programs_give_to_copies_are_known_as_such() {
    for copy in [
        "000000000007 (conflicted copy 2026-11-29).age",
        "000000000007 (1).age",
        "000000000007.sync-conflict-20261129-120000-ABCDEF.age",
        "000000000007-DESKTOP.age",
        "000000000007.AGE",
        "7.age",
        "000000000007.age.bak",
        "000000000007.age~",
    ] {
        assert!(Generation::is_look_alike(copy), "{copy}");
        assert_eq!(Generation::from_file_name(copy), None, "{copy}");
    }
    for other in ["000000000007.age", "000000000007.age.new", "000000000007.age.4711.new", "lock"] {
        assert!(!Generation::is_look_alike(other), "{other}");
    }
    assert_eq!(Generation::of_draft("000000000001.age.12.new"), Some(Generation::FIRST));
    assert_eq!(Generation::of_draft("000000000001.age.new"), Some(Generation::FIRST));
    for no_draft in ["000000000001.age", "000000000001.age.x.new", "1.age.new", ".new"] {
        assert_eq!(Generation::of_draft(no_draft), None, "{no_draft}");
    }
}
