//! A case that holds more than anybody fills in opens all the same.

use allocation_counter::measure;
use candour_case::{AppSession, Locale};
use candour_vault::{FolderStore, Passphrase, VaultLock, WorkFactor};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::SecretString;
use serde_json::json;

use crate::now;

const PASSPHRASE: &str = "seven quiet herons cross the lake";

/// A session over a vault whose one case has so many matters without an answer.
fn session(folder: &std::path::Path, count: usize) -> AppSession {
    let items: Vec<_> = (0..count).map(|number| json!({ "id": format!("i{number}") })).collect();
    let record = json!({
        "format": "candour-case",
        "version": 4,
        "created": now().to_rfc3339(),
        "saved": now().to_rfc3339(),
        "answers": {
            "format": "candour-answers",
            "version": 1,
            "answers": { "has-matters": "yes" },
            "groups": { "matter": items },
        },
    });
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(folder))).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    let mut vault = vault_lock.create(&passphrase, WorkFactor::for_tests()).unwrap();
    vault.create_case("Mine", record.to_string().as_bytes(), &mut rand::rng()).unwrap();
    drop(vault);
    drop(vault_lock);
    let mut session = AppSession::on_folder(folder, Box::new(StdRng::seed_from_u64(1))).unwrap();
    session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    session
}

#[test]
fn a_case_with_two_thousand_items_opens_and_is_not_added_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path(), 2000);
    let english = Locale::english();
    let id = session.cases(&english, now()).unwrap()[0].id.clone();
    let memory = measure(|| {
        session.open_case(&id, now()).unwrap();
        drop(session.case().unwrap().home(&english, now()));
    });
    println!("count: {} bytes held by opening 2,000 matters", memory.bytes_max);
    assert!(memory.bytes_max < 256 * 1024 * 1024, "{} bytes held", memory.bytes_max);
    let group = "matter".parse().unwrap();
    let mode = candour_case::view_models::Mode::Section;
    let added = session.case().unwrap().add_item(&group, mode, &english, now());
    assert_eq!(added.err().map(|error| error.code()), Some("too-many-items"));
}
