//! Records of the first version, and processes killed while they bring them to this one.

use std::path::Path;

use candour_case::{AppSession, Locale, Timestamp};
use candour_vault::{CaseId, FolderStore, Vault, VaultLock, WorkFactor};
use rand::rngs::StdRng;
use secrecy::SecretString;
use serde_json::Value;

use crate::kills::{kill, start};
use crate::scene::{PHRASE, add_case, phrase, randomness};

const FIRST: &str = include_str!("../vectors/record-1/record.json");

fn timestamp() -> Timestamp {
    Timestamp::parse_from_rfc3339("2026-11-24T12:00:00+00:00").unwrap()
}

fn session(folder: &Path) -> AppSession {
    let mut session = AppSession::on_folder(folder, Box::new(randomness(1))).unwrap();
    session.open_vault(&SecretString::from(PHRASE.to_owned())).unwrap();
    session
}

/// The child: opens the case, which brings its record to this version, and says so.
pub(crate) fn work(folder: &Path, say: fn(&str)) {
    let mut session = session(folder);
    let case = session.cases(&Locale::english(), timestamp()).unwrap().remove(0);
    say("ready");
    session.open_case(&case.id, timestamp()).unwrap();
    say("opened");
}

fn vault(folder: &Path) -> Result<Vault, String> {
    let vault_lock =
        VaultLock::on(Box::new(FolderStore::new(folder))).map_err(|e| e.to_string())?;
    vault_lock.open(&phrase(PHRASE)).map_err(|error| error.to_string())
}

fn look(folder: &Path, id: &CaseId, opened: bool) -> Result<(), String> {
    let found = vault(folder)?.open_case(id).map_err(|error| error.to_string())?;
    let read = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap_or_default();
    let (first, found) = (read(FIRST.as_bytes()), read(&found.contents));
    if found["answers"] != first["answers"] {
        return Err("the answers are not those of the first version".to_owned());
    }
    if opened && found["version"] == first["version"] {
        return Err("called open before its record was written".to_owned());
    }
    // What was cut short is finished when it is opened again.
    let case = std::panic::catch_unwind(|| work(folder, |_| ()));
    case.map_err(|_| "does not open in the program".to_owned())
}

/// Kills the opening of a case of the first version so many times.
pub(crate) fn try_many(kills: usize, random: &mut StdRng) -> (usize, Vec<String>) {
    let (mut reported, mut lost) = (0, Vec::new());
    for run in 0..kills {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("vault");
        let vault_lock = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
        let mut made = vault_lock.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
        let id = add_case(&mut made, "A case", FIRST.as_bytes());
        drop((made, vault_lock));
        let child = start(&["migration", folder.to_str().unwrap(), "0", "-"]);
        let acknowledged = kill(child, 1, 6000, random);
        let opened = acknowledged.iter().any(|line| line == "opened");
        reported += usize::from(opened);
        let seen = look(&folder, &id, opened);
        lost.extend(seen.err().map(|what| format!("migration, kill {run}: {what}")));
    }
    (reported, lost)
}
