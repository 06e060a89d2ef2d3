//! Another identity for a vault: what opened it before opens nothing, and nothing is lost on the way.

use candour_vault::{
    CaseId, MemoryStore, Notice, Store, StoreFault, StorePath, Vault, VaultError, VaultLock,
    WorkFactor,
};

use crate::scene::{PHRASE, add_case, create, lock_any, open, phrase, randomness, vault_lock};
use crate::trial_store::{Effect, Mishap, TrialStore};

const CHANGED: &str = "another six words of some kind";

fn change(vault: &mut Vault) -> Result<(), VaultError> {
    vault.change_identity(&phrase(PHRASE), &phrase(CHANGED), WorkFactor::for_tests())
}

#[test]
fn what_opened_the_vault_before_opens_nothing_afterwards() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"one");
    vault.save_case(&id, b"two").unwrap();
    let firm = vault.create_firm().unwrap();
    vault.save_notes(&id, &firm, b"a note").unwrap();
    let confirmed = vault.make_recovery_code().unwrap();
    vault.confirm_recovery_code(&confirmed).unwrap();
    let silent = vault.make_recovery_code().unwrap();
    let keychain = vault.key_for_keychain();
    let old_keys = store.read(&StorePath::Keys).unwrap();

    let wrong = vault.change_identity(&phrase("x"), &phrase(CHANGED), WorkFactor::for_tests());
    assert_eq!(wrong, Err(VaultError::WrongPassphraseOrDamagedKey));
    change(&mut vault).unwrap();
    vault.save_case(&id, b"three").unwrap();
    assert_eq!(vault.recovery_codes(), Ok(Vec::new()));
    drop(vault);

    assert_eq!(open(&store).err(), Some(VaultError::WrongPassphraseOrDamagedKey));
    let by_key = vault_lock(&store).open_with_key(&keychain);
    assert_eq!(by_key.err(), Some(VaultError::WrongPassphraseOrDamagedKey));
    for code in [&confirmed, &silent] {
        let by_code = vault_lock(&store).recover(code, &phrase("x"), WorkFactor::for_tests());
        assert_eq!(by_code.err(), Some(VaultError::RecoveryMissing));
    }
    let kept = store.copy();
    kept.put_file("keys.age", old_keys.clone());
    assert_eq!(open(&kept).err(), Some(VaultError::WrongPassphraseOrDamagedKey), "an old file");
    kept.put_file("keys-copy.age", old_keys);
    assert_eq!(open(&kept).err(), Some(VaultError::WrongPassphraseOrDamagedKey), "an old copy");

    let mut vault = vault_lock(&store).open(&phrase(CHANGED)).unwrap();
    assert_eq!(vault.notices(), []);
    let all = vault.generations(&id).unwrap();
    let held: Vec<&[u8]> = all.iter().map(|(_, bytes)| &**bytes).collect();
    assert_eq!(held, [&b"one"[..], b"two", b"three"], "what was saved before is kept, sealed anew");
    let opened = vault.open_case(&id).unwrap();
    assert_eq!((&*opened.contents, opened.stepped_back), (&b"three"[..], None));
    let firm = vault.firm().unwrap().unwrap();
    assert_eq!(&*vault.notes(&id, &firm).unwrap().unwrap(), b"a note");
    assert!(!store.files().iter().any(|(path, _)| path.contains("renewal")));
}

/// Makes a vault on a store that goes wrong, and changes its identity: whether that was told done,
/// and the step at which it began. `None` where not even the vault is made.
fn work(store: &TrialStore) -> Option<(CaseId, bool, usize)> {
    let vault_lock = lock_any(store.clone()).ok()?;
    let mut vault = vault_lock.create(&phrase(PHRASE), WorkFactor::for_tests()).ok()?;
    let id = vault.create_case("Mine", b"one", &mut randomness(1)).ok()?;
    vault.save_case(&id, b"two").ok()?;
    vault.make_recovery_code().ok()?;
    let begun = store.steps();
    let done = change(&mut vault).is_ok();
    Some((id, done, begun))
}

fn look(disk: &MemoryStore, id: &CaseId, done: bool) -> Result<(), String> {
    let vault_lock: VaultLock = vault_lock(disk);
    let before = vault_lock.open(&phrase(PHRASE));
    if done && before.is_ok() {
        return Err("the old passphrase opens it".to_owned());
    }
    let mut vault = before
        .or_else(|_| vault_lock.open(&phrase(CHANGED)))
        .map_err(|error| format!("no passphrase opens it: {error}"))?;
    // Cut short between the two key files, one of them is made like the other.
    if vault.notices().iter().any(|notice| *notice != Notice::KeyFileRestored) {
        return Err(format!("{:?}", vault.notices()));
    }
    let opened = vault.open_case(id).map_err(|error| error.to_string())?;
    if *opened.contents != *b"two" || opened.stepped_back.is_some() {
        return Err(format!("stepped back: {:?}", opened.stepped_back));
    }
    vault.save_case(id, b"three").map_err(|error| format!("saving: {error}"))?;
    drop(vault);
    // It may be begun again, and opens all the same.
    let mut vault = vault_lock.open(&phrase(PHRASE)).or_else(|_| vault_lock.open(&phrase(CHANGED)));
    let opened = vault.as_mut().map_err(|error| error.to_string())?.open_case(id);
    match opened {
        Ok(opened) if *opened.contents == *b"three" => Ok(()),
        other => Err(format!("the save after it: {:?}", other.err())),
    }
}

#[test]
fn cut_short_at_any_step_it_loses_nothing() {
    let whole = TrialStore::new(None);
    let (_, done, begun) = work(&whole).unwrap();
    assert!(done);
    let mut power = randomness(7);
    let (mut tried, mut changed) = (0, 0);
    for step in begun..whole.steps() {
        for (effect, for_good) in [
            (Effect::None, true),
            (Effect::Half, true),
            (Effect::All, true),
            (Effect::None, false),
            (Effect::All, false),
        ] {
            let fault = StoreFault::Io;
            let store = TrialStore::new(Some(Mishap { step, effect, fault, for_good }));
            let Some((id, done, _)) = work(&store) else { continue };
            let told = |disk: MemoryStore, what: &str| {
                if let Err(lost) = look(&disk, &id, done) {
                    panic!("step {step}, {effect:?}, {for_good}, {what}: {lost}");
                }
            };
            told(store.after_kill(), "after a kill");
            told(store.after_power_cut(&mut power), "after a power cut");
            tried += 1;
            changed += u32::from(done);
        }
    }
    println!("count: {tried} faults while sealing anew, {changed} told done, none lost");
    assert!(tried > 100 && changed > 0, "{tried} {changed}");
}
