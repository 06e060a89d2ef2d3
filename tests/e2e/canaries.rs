//! A vault whose one case has a canary in every kind of answer that can hold one.

use candour_vault::{FolderStore, Passphrase, VaultLock, WorkFactor};
use serde_json::{Value, json};

use crate::environment::TestEnvironment;
use crate::leaks::{LABEL, NAME, PASSPHRASE};

/// What each canary stands in, and the forms in which it is written: as kept, and as shown.
///
/// Choices, yes or no, and countries are ids that every case could hold; no canary fits in them.
pub(crate) const KINDS: &[(&str, &[&str])] = &[
    ("the name of a person", &[NAME]),
    ("the same name in another script", &["Зоркванейм"]),
    ("another spelling", &["Zorkvaneym"]),
    ("a company", &["Plindrawmark"]),
    ("a date", &["1943-02-17", "17 February 1943"]),
    ("an amount", &["73918465", "73,918,465"]),
    ("a length of time", &["58713", "58,713"]),
    ("a line", &["Courtmarkvexing"]),
    ("a long text", &["Ownwordsmarkzib"]),
    ("who told it", &["Tellermarkquop"]),
    ("the label", &[LABEL]),
];

/// The answers of the example with canaries in them.
fn answers() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/content/example/example.json");
    let mut all: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let single = &mut all["answers"];
    single["own-name"] = json!({ "value": { "kind": "person", "name": NAME, "also": [
        { "kind": "script", "name": "Зоркванейм" },
        { "kind": "spelling", "name": "Zorkvaneym" },
    ] } });
    single["birth-date"] = json!({ "value": "1943-02-17" });
    single["own-words"] = json!({ "value": "It began so.\nOwnwordsmarkzib, and then it ended." });
    let matter = &mut all["groups"]["matter"][0]["answers"];
    matter["matter-stage"] = json!({ "value": "convicted" });
    matter["matter-court"] = json!({ "value": "Courtmarkvexing" });
    matter["matter-sentence-kind"] = json!({ "value": "prison" });
    matter["matter-sentence"] = json!({ "value": { "days": 58713 } });
    matter["matter-warrant"] =
        json!({ "standing": "told", "value": "prosecutor", "by": "Tellermarkquop" });
    let amount = json!({ "value": { "amount": "73918465", "currency": "CNY" } });
    all["groups"]["asset"][0]["answers"]["asset-value"] = amount;
    all["groups"]["name-to-check"][1]["answers"]["name-party"] =
        json!({ "value": { "kind": "entity", "name": "Plindrawmark" } });
    all
}

/// Lays the vault where the program that ships looks for it, with the product's own work factor.
pub(crate) fn keep(environment: &TestEnvironment) {
    let folder = environment.home().join(".local/share/org.candour.Candour");
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    let work = WorkFactor::new(WorkFactor::FLOOR).unwrap();
    let mut vault = vault_lock.create(&passphrase, work).unwrap();
    let record = json!({
        "format": "candour-case",
        "version": 2,
        "created": "2026-11-24T09:00:00Z",
        "saved": "2026-11-24T09:00:00Z",
        "answers": answers(),
    });
    vault.create_case(LABEL, record.to_string().as_bytes(), &mut rand::rng()).unwrap();
}
