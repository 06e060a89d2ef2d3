//! Vaults of earlier versions open for ever; those of newer ones are refused and left alone.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use candour_case::{AppSession, CaseError, Locale, Timestamp};
use candour_vault::{
    FolderStore, Identity, RecoveryCode, Vault, VaultError, VaultLock, WorkFactor, seal,
};
use secrecy::SecretString;
use serde_json::{Value, json};

use crate::scene::{PHRASE, add_case, phrase, randomness};

fn vector(version: u64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("vault/vectors/record-{version}"))
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let there = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &there);
        } else {
            std::fs::copy(entry.path(), there).unwrap();
        }
    }
}

fn timestamp() -> Timestamp {
    Timestamp::parse_from_rfc3339("2026-11-24T12:00:00+00:00").unwrap()
}

fn open(folder: &Path) -> Result<Vault, VaultError> {
    VaultLock::on(Box::new(FolderStore::new(folder)))?.open(&phrase(PHRASE))
}

/// What the newest generation of the only case holds.
fn record(folder: &Path) -> Value {
    let mut vault = open(folder).unwrap();
    let id = vault.cases()[0].id.clone();
    serde_json::from_slice(&vault.open_case(&id).unwrap().contents).unwrap()
}

/// Opens the only case in the program, which brings its record to this version.
fn open_case(folder: &Path) -> Result<AppSession, CaseError> {
    let mut session = AppSession::on_folder(folder, Box::new(randomness(1)))?;
    session.open_vault(&SecretString::from(PHRASE.to_owned()))?;
    let case = session.cases(&Locale::english(), timestamp())?.remove(0);
    assert_eq!(case.label, "Shares matter");
    session.open_case(&case.id, timestamp())?;
    Ok(session)
}

/// Every answer by its place, also one that the edition of today does not know.
fn answers(record: &Value) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    let mut take = |prefix: String, answers: &Value| {
        for (id, answer) in answers.as_object().into_iter().flatten() {
            found.insert(format!("{prefix}/{id}"), answer.clone());
        }
    };
    take("answers".to_owned(), &record["answers"]["answers"]);
    for (group, items) in record["answers"]["groups"].as_object().into_iter().flatten() {
        for item in items.as_array().into_iter().flatten() {
            take(format!("groups/{group}/{}", item["id"].as_str().unwrap()), &item["answers"]);
        }
    }
    for (place, answer) in record["unread"].as_object().into_iter().flatten() {
        found.insert(place.clone(), answer.clone());
    }
    found
}

fn opens_for_ever(version: u64) {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let made = vector(version).join("vault");
    assert!(!made.join("lock").exists(), "a running program holds it; it is no part of a vault");
    copy(&made, &folder);
    let text = std::fs::read_to_string(vector(version).join("record.json")).unwrap();
    let kept: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&kept["version"], &record(&folder)), (&json!(version), &kept), "as it was made");

    let mut session = open_case(&folder).unwrap();
    session.lock(timestamp()).unwrap();
    drop(session);
    assert_eq!(
        std::fs::read(folder.join("keys-copy.age")).unwrap(),
        std::fs::read(folder.join("keys.age")).unwrap(),
        "it has its second key file"
    );
    let now = record(&folder);
    let newest = now["version"].as_u64().unwrap();
    assert!(vector(newest).exists(), "version {newest} has no vault that is kept");
    assert!(!vector(newest + 1).exists());
    let before = answers(&kept);
    assert!(before.len() > 40, "{}", before.len());
    assert_eq!(answers(&now), before);
    for part in ["created", "drafts", "stop", "caret", "finished", "ledger"] {
        assert_eq!(now[part], kept[part], "{part}");
    }
    let item = |record: &Value| record["removed"][0]["answers"]["groups"].clone();
    assert_eq!(item(&now), item(&kept), "what was removed can be brought back");

    let code = std::fs::read_to_string(vector(version).join("code.txt")).unwrap();
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
    let code = RecoveryCode::parse(&code).unwrap();
    vault_lock.recover(&code, &phrase("new"), WorkFactor::for_tests()).unwrap();
}

#[test]
fn a_vault_with_a_record_of_version_1_opens_with_every_answer() {
    opens_for_ever(1);
}

#[test]
fn a_vault_with_a_record_of_version_2_opens_with_every_answer() {
    opens_for_ever(2);
}

#[test]
fn a_vault_with_a_record_of_version_3_opens_with_every_answer() {
    opens_for_ever(3);
}

#[test]
fn a_vault_with_a_record_of_version_4_opens_with_every_answer() {
    opens_for_ever(4);
}

#[test]
fn a_vault_with_a_record_of_version_5_opens_with_every_answer() {
    opens_for_ever(5);
}

#[test]
fn a_vault_with_a_record_of_version_6_opens_with_every_answer() {
    opens_for_ever(6);
}

#[test]
fn a_vault_with_a_record_of_version_7_opens_with_every_answer() {
    opens_for_ever(7);
}

#[test]
fn a_vault_with_a_record_of_version_8_opens_with_every_answer() {
    opens_for_ever(8);
}

#[test]
fn a_vault_with_a_record_of_version_9_opens_with_every_answer() {
    opens_for_ever(9);
}

#[test]
fn a_vault_with_a_record_of_version_10_opens_with_every_answer() {
    opens_for_ever(10);
}

/// Everything in a folder: bytes, and when each file and folder was last changed.
fn state(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    let changed = |path: &Path| path.metadata().unwrap().modified().unwrap();
    found.insert(folder.to_owned(), (Vec::new(), changed(folder)));
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(state(&path));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            found.insert(path.clone(), (bytes, changed(&path)));
        }
    }
    found
}

/// What a newer program may leave behind.
struct Newer {
    _place: tempfile::TempDir,
    folder: PathBuf,
    identity: Identity,
    id: String,
    code: RecoveryCode,
}

impl Newer {
    /// A vault with one case, of this version.
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("vault");
        let vault_lock = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
        let mut vault = vault_lock.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
        let id = add_case(&mut vault, "Shares matter", b"{}").to_string();
        let code = vault.make_recovery_code().unwrap();
        let identity = Identity::from_text(&vault.key_for_keychain()).unwrap();
        Self { _place: place, folder, identity, id, code }
    }

    /// Writes a sealed file with this first line.
    fn put(&self, path: &str, header: &Value, contents: &Value) {
        let plain = format!("{header}\n{contents}");
        let sealed = seal(&[&self.identity.recipient()], plain.as_bytes()).unwrap();
        std::fs::write(self.folder.join(path), sealed).unwrap();
    }

    fn put_case(&self, version: u64, contents: &Value) {
        let header =
            json!({ "candour": "case", "version": version, "case": self.id, "generation": 2 });
        self.put(&format!("cases/{}/000000000002.age", self.id), &header, contents);
    }

    /// Whether a step is refused with this error and no byte and no time of a file has changed.
    fn refuses<T>(&self, error: &CaseError, step: impl FnOnce(&Path) -> Result<T, CaseError>) {
        let before = state(&self.folder);
        assert_eq!(step(&self.folder).map(drop).as_ref(), Err(error));
        assert!(before == state(&self.folder), "something was written");
    }

    fn refuses_recovery(&self, error: &CaseError) {
        self.refuses(error, |folder| {
            let vault_lock = VaultLock::on(Box::new(FolderStore::new(folder)))?;
            Ok(vault_lock.recover(&self.code, &phrase("new"), WorkFactor::for_tests())?)
        });
    }
}

const NEWER: CaseError = CaseError::Vault(VaultError::VaultNewer { version: 2 });

#[test]
fn a_vault_of_a_newer_version_is_refused_and_left_alone() {
    let newer = Newer::new();
    let marker = r#"{"format":"candour-vault","version":2,"more":true}"#;
    std::fs::write(newer.folder.join("candour.json"), marker).unwrap();
    newer.refuses(&NEWER, open_case);
    newer.refuses_recovery(&NEWER);
    let vault_lock = |folder: &Path| VaultLock::on(Box::new(FolderStore::new(folder)));
    newer.refuses(&NEWER, |folder| {
        Ok(vault_lock(folder)?.create(&phrase(PHRASE), WorkFactor::for_tests())?)
    });
    newer.refuses(&NEWER, |folder| Ok(vault_lock(folder)?.delete_everything()?));
}

#[test]
fn a_list_of_cases_of_a_newer_version_is_refused_and_left_alone() {
    let newer = Newer::new();
    let header = json!({ "candour": "index", "version": 2, "generation": 9 });
    newer.put("index/000000000009.age", &header, &json!({}));
    newer.refuses(&NEWER, open_case);
    newer.refuses_recovery(&NEWER);
}

#[test]
fn a_case_of_a_newer_version_is_refused_and_left_alone() {
    let newer = Newer::new();
    newer.put_case(2, &json!({}));
    newer.refuses(&NEWER, open_case);
}

#[test]
fn a_record_of_a_newer_version_is_refused_and_left_alone() {
    let newer = Newer::new();
    newer.put_case(1, &json!({ "format": "candour-case", "version": 99, "new": [1, 2] }));
    newer.refuses(&CaseError::RecordNewer, open_case);
}
