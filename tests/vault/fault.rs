//! A fault at every step of a long piece of work: what was reported saved is there afterwards.
//!
//! The work makes a vault and two cases, saves, renames, changes the passphrase, makes a recovery
//! code and deletes a case. It is done once for each step of the store, and that step goes wrong.

use candour_vault::{
    CaseId, MemoryStore, Passphrase, RecoveryCode, StoreFault, Vault, VaultError, VaultLock,
    WorkFactor,
};
use rand::rngs::StdRng;

use crate::scene::{PHRASE, lock_any, phrase, randomness, vault_lock};
use crate::trial_store::{Effect, Mishap, TrialStore};

/// What a thing may be: the last that was reported, and what was tried since without success.
#[derive(Clone)]
struct Acknowledged<T>(Vec<T>);

impl<T: PartialEq> Acknowledged<T> {
    fn note(&mut self, tried: T, reported: bool) {
        if reported {
            self.0.clear();
        }
        self.0.push(tried);
    }

    fn may_be(&self, found: &T) -> bool {
        self.0.contains(found)
    }
}

struct KnownCase {
    id: CaseId,
    contents: Acknowledged<Vec<u8>>,
    label: Acknowledged<String>,
    /// `None` while nobody asked to delete it, then whether the deletion was reported done.
    deleted: Option<bool>,
}

/// What the person was told.
struct Expected {
    passphrase: Acknowledged<&'static str>,
    cases: Vec<KnownCase>,
    code: Option<RecoveryCode>,
}

const CHANGED: &str = "another six words of some kind";

/// Does the work as far as it goes; `None` where not even the vault was reported made.
fn work(store: &TrialStore) -> Option<Expected> {
    let vault_lock = lock_any(store.clone()).ok()?;
    let mut vault = vault_lock.create(&phrase(PHRASE), WorkFactor::for_tests()).ok()?;
    let mut expected =
        Expected { passphrase: Acknowledged(vec![PHRASE]), cases: Vec::new(), code: None };
    let mut ids = randomness(1);
    make_case(&mut vault, &mut expected, "One", b"one: 0", &mut ids);
    make_case(&mut vault, &mut expected, "Two", b"two: 0", &mut ids);
    for n in 1..=7_u32 {
        for case in &mut expected.cases {
            let bytes = format!("{}: {n}", case.label.0[0]).into_bytes();
            let saved = vault.save_case(&case.id, &bytes);
            case.contents.note(bytes, saved.is_ok());
        }
    }
    if let Some(case) = expected.cases.first_mut() {
        let renamed = vault.rename_case(&case.id, "Renamed");
        case.label.note("Renamed".into(), renamed.is_ok());
    }
    if let Ok(code) = vault.make_recovery_code() {
        expected.code = Some(code);
    }
    let (old, new) = (phrase(PHRASE), phrase(CHANGED));
    let changed = vault.change_passphrase(&old, &new, WorkFactor::for_tests());
    expected.passphrase.note(CHANGED, changed.is_ok());
    drop(vault);

    if let Some(mut vault) = reopen(&vault_lock, &expected) {
        if let Some(case) = expected.cases.get_mut(1) {
            case.deleted = Some(vault.delete_case(&case.id).is_ok());
        }
        if let Some(case) = expected.cases.first_mut() {
            let saved = vault.save_case(&case.id, b"the last");
            case.contents.note(b"the last".to_vec(), saved.is_ok());
        }
    }
    Some(expected)
}

fn make_case(
    vault: &mut Vault,
    expected: &mut Expected,
    label: &str,
    bytes: &[u8],
    ids: &mut StdRng,
) {
    if let Ok(id) = vault.create_case(label, bytes, ids) {
        expected.cases.push(KnownCase {
            id,
            contents: Acknowledged(vec![bytes.to_vec()]),
            label: Acknowledged(vec![label.to_owned()]),
            deleted: None,
        });
    }
}

fn reopen(vault_lock: &VaultLock, expected: &Expected) -> Option<Vault> {
    expected.passphrase.0.iter().find_map(|text| vault_lock.open(&phrase(text)).ok())
}

/// Opens the vault afresh and compares it with what the person was told.
fn verify(disk: &MemoryStore, expected: &Expected, scene: &str) {
    let opened: Vec<Result<(), VaultError>> = [PHRASE, CHANGED]
        .iter()
        .map(|text| {
            let opened = vault_lock(disk).open(&Passphrase::new((*text).into()).unwrap());
            assert!(
                opened.is_err() || expected.passphrase.may_be(text),
                "{scene}: a passphrase opens that was reported replaced"
            );
            opened.map(|vault| verify_cases(vault, expected, scene))
        })
        .collect();
    assert!(opened.iter().any(Result::is_ok), "{scene}: does not open: {opened:?}");
    if let Some(code) = &expected.code {
        let recovered =
            vault_lock(disk).recover(code, &phrase("recovered"), WorkFactor::for_tests());
        verify_cases(
            recovered.unwrap_or_else(|e| panic!("{scene}: recovery: {e}")),
            expected,
            scene,
        );
    }
}

fn verify_cases(mut vault: Vault, expected: &Expected, scene: &str) {
    for case in &expected.cases {
        let listed = vault.cases().into_iter().find(|entry| entry.id == case.id);
        if case.deleted == Some(true) {
            assert!(listed.is_none(), "{scene}: a deleted case came back");
            assert_eq!(vault.open_case(&case.id).err(), Some(VaultError::CaseMissing), "{scene}");
            continue;
        }
        match vault.open_case(&case.id) {
            Ok(found) => {
                let found_bytes = found.contents.to_vec();
                assert!(
                    case.contents.may_be(&found_bytes),
                    "{scene}: {} is not what was saved",
                    String::from_utf8_lossy(&found_bytes)
                );
            }
            Err(VaultError::CaseMissing) if case.deleted.is_some() => continue,
            Err(error) => panic!("{scene}: a saved case does not open: {error}"),
        }
        if let Some(listed) = listed {
            let label = listed.label.unwrap_or_default();
            assert!(case.label.may_be(&label), "{scene}: the label is {label}");
        } else {
            assert!(case.deleted.is_some(), "{scene}: a saved case is not listed");
        }
    }
}

fn steps_of_the_whole_work() -> usize {
    let store = TrialStore::new(None);
    let expected = work(&store).unwrap();
    assert_eq!(expected.cases[1].deleted, Some(true), "without a fault all of it succeeds");
    verify(&store.after_kill(), &expected, "no fault");
    store.steps()
}

fn try_every_step(for_good: bool) -> usize {
    let steps = steps_of_the_whole_work();
    let mut trials = 0;
    for step in 0..steps {
        for effect in [Effect::None, Effect::Half, Effect::All] {
            let fault = [StoreFault::Io, StoreFault::NoSpace, StoreFault::NotPermitted][step % 3];
            let store = TrialStore::new(Some(Mishap { step, effect, fault, for_good }));
            let Some(expected) = work(&store) else { continue };
            verify(&store.after_kill(), &expected, &format!("step {step}, {effect:?}, kill"));
            for seed in 0..2 {
                let disk = store.after_power_cut(&mut randomness(seed));
                let scene = format!("step {step}, {effect:?}, power cut {seed}");
                verify(&disk, &expected, &scene);
            }
            trials += 3;
        }
    }
    println!("count: {trials} trials over {steps} steps");
    trials
}

#[test]
fn loses_nothing_when_any_one_step_goes_wrong_and_work_goes_on() {
    assert!(try_every_step(false) > 1000);
}

#[test]
fn loses_nothing_when_it_is_killed_or_the_power_fails_at_any_step() {
    assert!(try_every_step(true) > 1000);
}

#[test]
fn can_begin_anew_after_a_creation_that_was_cut_short() {
    let whole = TrialStore::new(None);
    drop(lock_any(whole.clone()).unwrap().create(&phrase(PHRASE), WorkFactor::for_tests()));
    for step in 0..whole.steps() {
        for effect in [Effect::None, Effect::Half, Effect::All] {
            let fault = StoreFault::Io;
            let store = TrialStore::new(Some(Mishap { step, effect, fault, for_good: true }));
            let made = lock_any(store.clone())
                .and_then(|vault_lock| vault_lock.create(&phrase(PHRASE), WorkFactor::for_tests()));
            let reported = made.is_ok();
            drop(made);
            let disk = store.after_kill();
            let again = vault_lock(&disk).create(&phrase("again"), WorkFactor::for_tests());
            match again.map(drop) {
                Ok(()) => assert!(!reported, "step {step}: a vault reported made was replaced"),
                Err(VaultError::VaultExists) => {
                    assert!(vault_lock(&disk).open(&phrase(PHRASE)).is_ok(), "step {step}");
                }
                Err(error) => panic!("step {step}: {error}"),
            }
        }
    }
}

#[test]
fn deleting_everything_takes_the_keys_first_and_can_be_finished() {
    let (whole, _) = deleted(None);
    for step in 0..whole {
        for effect in [Effect::None, Effect::All] {
            let fault = StoreFault::Io;
            let mishap = Mishap { step, effect, fault, for_good: true };
            let (_, disk) = deleted(Some(mishap));
            let files = disk.files();
            let has = |name: &str| files.iter().any(|(path, _)| path.ends_with(name));
            if files.iter().filter(|(path, _)| path.ends_with(".age")).count() < 4 {
                let keys = has("keys.age") || has("keys-copy.age");
                assert!(!keys, "step {step}: the keys outlived another file");
            }
            vault_lock(&disk).delete_everything().unwrap();
            let left: Vec<_> =
                disk.files().into_iter().filter(|(path, _)| !path.ends_with(".folder")).collect();
            assert_eq!(left, [], "step {step}");
        }
    }
}

/// The steps that deleting a small vault takes, and the disk after it met the mishap.
fn deleted(mishap: Option<Mishap>) -> (usize, MemoryStore) {
    let build = |mishap| {
        let store = TrialStore::new(mishap);
        let vault_lock = lock_any(store.clone()).unwrap();
        let mut vault = vault_lock.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
        vault.create_case("One", b"one", &mut randomness(1)).unwrap();
        drop(vault);
        (store, vault_lock)
    };
    let (store, _) = build(None);
    let before = store.steps();
    let mishap = mishap.map(|m| Mishap { step: m.step + before, ..m });
    let (store, vault_lock) = build(mishap);
    let outcome = vault_lock.delete_everything();
    let disk = store.after_kill();
    let left = disk.files().into_iter().any(|(path, _)| path.ends_with(".age"));
    assert!(outcome.is_err() || !left, "{mishap:?}: called deleted while a sealed file is left");
    assert!(outcome.is_ok() || mishap.is_some(), "without a mishap it succeeds");
    (store.steps() - before, disk)
}
