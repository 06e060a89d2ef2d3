//! Two computers with one synchronised folder: each saves with a lock of its own, files come late,
//! vanish for a while, and are given other names where both have written one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use candour_vault::{
    CaseId, FolderStore, Identity, KEPT_GENERATIONS, Vault, VaultError, VaultLock, WorkFactor, open,
};
use rand::Rng;
use rand::rngs::StdRng;
use secrecy::SecretString;

use crate::Ended;
use crate::scene::{add_case, phrase, randomness};
use crate::script::contents;

const PASSPHRASE: &str = "passphrase of both";
const ROUNDS: usize = 12;

struct Computer {
    folder: PathBuf,
    /// The number and the bytes of the save that was reported last.
    reported: Option<(u64, Vec<u8>)>,
    /// Files that the program which synchronises has not delivered yet.
    aside: Vec<(PathBuf, Vec<u8>)>,
}

impl Computer {
    fn vault(&self) -> Result<Vault, VaultError> {
        VaultLock::on(Box::new(FolderStore::new(&self.folder)))?.open(&phrase(PASSPHRASE))
    }

    /// Every file below the folder but the lock and drafts, by its path inside.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        collect(&self.folder, &self.folder, &mut found);
        found
    }
}

fn collect(root: &Path, folder: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|ending| ending == "age" || ending == "json") {
            found.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

/// The name that such a program gives to a second version of a file.
fn conflicted(path: &Path) -> PathBuf {
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    (1..)
        .map(|n| path.with_file_name(format!("{name} (conflicted copy {n}).age")))
        .find(|place| !place.exists())
        .unwrap()
}

/// A file that comes late takes the place of none that was written meanwhile.
fn bring_back(path: &Path, bytes: &[u8]) {
    let place = if path.exists() { conflicted(path) } else { path.to_owned() };
    fs::write(place, bytes).unwrap();
}

/// Gives one computer what the other has. What both have written under one name comes under another.
fn deliver(from: &Computer, to: &Computer, random: &mut StdRng) {
    let there = to.files();
    for (path, bytes) in from.files() {
        if random.random_bool(0.1) {
            continue;
        }
        let place = match there.get(&path) {
            None => to.folder.join(&path),
            Some(same) if *same == bytes => continue,
            // Each has an index of its own; the marker and the key file are never written again.
            Some(_) => conflicted(&to.folder.join(&path)),
        };
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }
}

/// Takes a generation away for a while, or brings back what was taken.
fn mislay(computer: &mut Computer, id: &CaseId, random: &mut StdRng) {
    if let Some((path, bytes)) = computer.aside.pop() {
        bring_back(&path, &bytes);
        return;
    }
    let folder = computer.folder.join("cases").join(id.as_str());
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    // The last copy is not taken: a case without any file is one that was deleted.
    if files.len() > 1 {
        let path = files.swap_remove(random.random_range(0..files.len()));
        computer.aside.push((path.clone(), fs::read(&path).unwrap()));
        fs::remove_file(path).unwrap();
    }
}

/// Whether the save that was reported last is there: as a generation, as a copy beside them, or
/// because newer ones have taken its place.
fn kept(computer: &Computer, id: &CaseId, identity: &Identity) -> Result<(), String> {
    let Some((number, bytes)) = &computer.reported else { return Ok(()) };
    let mut vault = computer.vault().map_err(|error| format!("it does not open: {error}"))?;
    let opened = vault.open_case(id).map_err(|error| format!("the case: {error}"))?;
    let newer = opened.generation.number().saturating_sub(*number);
    if newer >= u64::try_from(KEPT_GENERATIONS).unwrap() {
        return Ok(());
    }
    let folder = PathBuf::from("cases").join(id.as_str());
    let there = computer.files().into_iter().any(|(path, sealed)| {
        path.starts_with(&folder)
            && open(identity, &sealed).is_ok_and(|plain| plain.ends_with(bytes))
    });
    if there { Ok(()) } else { Err(format!("save {number}, reported, is on no file")) }
}

/// One trial: a few rounds of work on two computers.
pub(crate) fn try_two(seed: u64) -> Ended {
    let place = tempfile::tempdir().unwrap();
    let mut random = randomness(seed ^ 0x0002_F01D);
    let computer = |name: &str| Computer {
        folder: place.path().join(name),
        reported: None,
        aside: Vec::new(),
    };
    let mut both = [computer("one"), computer("two")];
    let made = VaultLock::on(Box::new(FolderStore::new(&both[0].folder))).unwrap();
    let mut vault = made.create(&phrase(PASSPHRASE), WorkFactor::for_tests()).unwrap();
    let id = add_case(&mut vault, "A case", &contents(0));
    let key: SecretString = vault.key_for_keychain();
    drop((vault, made));
    deliver_all(&both[0], &both[1]);
    let identity = Identity::from_text(&key).unwrap();
    let mut errors = 0;
    for round in (0..).take(ROUNDS) {
        let at = random.random_range(0..2);
        if random.random_bool(0.3) {
            mislay(&mut both[at], &id, &mut random);
        }
        let Ok(mut vault) = both[at].vault() else {
            errors += 1;
            continue;
        };
        if vault.open_case(&id).is_err() {
            errors += 1;
            continue;
        }
        for turn in 0..random.random_range(1..4_u64) {
            if random.random_bool(0.4) {
                // What the other has saved comes while this one is open.
                let (one, two) = both.split_at(1);
                let (from, to) = if at == 0 { (&two[0], &one[0]) } else { (&one[0], &two[0]) };
                deliver(from, to, &mut random);
            }
            let bytes = contents(seed % 1000 * 100 + round * 4 + turn);
            match vault.save_case(&id, &bytes) {
                Ok(saved) => both[at].reported = Some((saved.generation.number(), bytes)),
                Err(_) => errors += 1,
            }
        }
    }
    for computer in &mut both {
        while let Some((path, bytes)) = computer.aside.pop() {
            bring_back(&path, &bytes);
        }
    }
    let lost = both.iter().find_map(|one| kept(one, &id, &identity).err());
    let lost = lost.map(|what| format!("two computers, seed {seed}: {what}"));
    Ended { in_error: errors > 0, lost }
}

fn deliver_all(from: &Computer, to: &Computer) {
    for (path, bytes) in from.files() {
        let place = to.folder.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }
}
