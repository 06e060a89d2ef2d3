//! The list of a thousand cases, against reading the sealed index that it comes from.

use candour_case::{AppSession, Locale, Timestamp};
use candour_vault::{FolderStore, Passphrase, VaultLock, WorkFactor};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::SecretString;

use crate::{ROUNDS, middle, newest, row, took};

const PASSPHRASE: &str = "seven quiet herons cross the lake";

pub(crate) fn measure(now: Timestamp) {
    let kept = tempfile::tempdir().unwrap();
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(kept.path()))).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    let mut vault =
        vault_lock.create(&passphrase, WorkFactor::new(WorkFactor::FLOOR).unwrap()).unwrap();
    for number in 0..1000 {
        vault.create_case(&format!("Matter {number}"), b"{}", &mut rand::rng()).unwrap();
    }
    drop(vault);
    drop(vault_lock);
    let mut session =
        AppSession::on_folder(kept.path(), Box::new(StdRng::seed_from_u64(1))).unwrap();
    session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    let (mut ours, mut reading) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(took(|| {
            assert_eq!(session.cases(&Locale::english(), now).unwrap().len(), 1000);
        }));
        let index = newest(&kept.path().join("index"));
        reading.push(took(|| {
            std::hint::black_box(std::fs::read(&index).unwrap());
        }));
    }
    let beside = "reading the sealed index";
    row("list of a thousand cases", middle(ours), beside, middle(reading), 200.0, true);
}
