//! Random work on a store, one step of which goes wrong, and the disk looked at afterwards.

use candour_vault::{
    CaseId, MemoryStore, RecoveryCode, Store, StoreFault, Vault, VaultError, VaultLock, WorkFactor,
};
use rand::Rng;
use rand::rngs::StdRng;

use crate::Ended;
use crate::scene::{lock_any, phrase, randomness, vault_lock};
use crate::trial_store::{Asked, Effect, Mishap, TrialStore};

/// A kind of fault: what it is called, the steps it may strike, what it does.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    strikes: &'static [Asked],
    effects: &'static [Effect],
    fault: StoreFault,
    for_good: bool,
}

const ANY: &[Asked] =
    &[Asked::Look, Asked::Draft, Asked::Rename, Asked::Sync, Asked::Remove, Asked::MakeFolder];

const fn once(
    name: &'static str,
    strikes: &'static [Asked],
    effects: &'static [Effect],
    fault: StoreFault,
) -> Kind {
    Kind { name, strikes, effects, fault, for_good: false }
}

pub(crate) const KINDS: [Kind; 7] = [
    once("short write", &[Asked::Draft], &[Effect::Half], StoreFault::Io),
    once(
        "disk full (ENOSPC), injected",
        &[Asked::Draft, Asked::MakeFolder],
        &[Effect::None],
        StoreFault::NoSpace,
    ),
    once("input or output error (EIO)", ANY, &[Effect::None], StoreFault::Io),
    once("failed sync of a file", &[Asked::Draft], &[Effect::All], StoreFault::Io),
    once("failed sync of a folder", &[Asked::Sync], &[Effect::None, Effect::All], StoreFault::Io),
    once("failed rename", &[Asked::Rename], &[Effect::None, Effect::All], StoreFault::Io),
    Kind {
        name: "folder gone from here on",
        strikes: ANY,
        effects: &[Effect::None],
        fault: StoreFault::Missing,
        for_good: true,
    },
];

/// What the person was told: the last thing reported, then what was tried since without success.
pub(crate) struct Acknowledged {
    passphrases: Vec<String>,
    cases: Vec<(CaseId, Vec<Vec<u8>>)>,
    /// The code that the person has on paper.
    confirmed: Option<RecoveryCode>,
    /// The code that was shown since.
    shown: Option<RecoveryCode>,
    /// How many calls reported an error.
    pub(crate) errors: usize,
}

impl Acknowledged {
    fn heard<T, E>(&mut self, outcome: Result<T, E>) -> Option<T> {
        self.errors += usize::from(outcome.is_err());
        outcome.ok()
    }
}

fn note<T>(known: &mut Vec<T>, tried: T, reported: bool) {
    if reported {
        known.clear();
    }
    known.push(tried);
}

const FIRST: &str = "the first passphrase";

/// Makes a vault and does a dozen random things, between which `around` is called; `None` where the
/// vault was not reported made.
pub(crate) fn work(
    store: impl Store + 'static,
    seed: u64,
    around: &mut dyn FnMut(u64),
) -> Option<Acknowledged> {
    let mut random = randomness(seed);
    let vault_lock = lock_any(store).ok()?;
    let mut vault = vault_lock.create(&phrase(FIRST), WorkFactor::for_tests()).ok()?;
    let passphrases = vec![FIRST.to_owned()];
    let mut acknowledged =
        Acknowledged { passphrases, cases: Vec::new(), confirmed: None, shown: None, errors: 0 };
    // The clock goes back from one call to the next.
    let mut clock = 2_000_000_000;
    for round in 0..12 {
        around(round);
        clock -= random.random_range(0..100_000_000);
        one_thing(&mut vault, &mut acknowledged, round, clock, &mut random);
    }
    Some(acknowledged)
}

fn one_thing(
    vault: &mut Vault,
    acknowledged: &mut Acknowledged,
    round: u64,
    clock: i64,
    random: &mut StdRng,
) {
    let bytes = crate::script::contents(random.random_range(0..500));
    let pick = random.random_range(0..10_u32);
    let place = random.random_range(0..8_usize);
    if acknowledged.cases.is_empty() || pick == 0 {
        let made = vault.create_case("A case", &bytes, random);
        if let Some(id) = acknowledged.heard(made) {
            acknowledged.cases.push((id, vec![bytes]));
        }
        return;
    }
    let at = place % acknowledged.cases.len();
    match pick {
        1 => {
            let (old, new) =
                (acknowledged.passphrases.first().cloned(), format!("passphrase {round}"));
            let old = phrase(&old.unwrap_or_default());
            let changed = vault.change_passphrase(&old, &phrase(&new), WorkFactor::for_tests());
            let done = acknowledged.heard(changed).is_some();
            note(&mut acknowledged.passphrases, new, done);
        }
        2 => {
            // A code that was not shown may have replaced the one that was shown before.
            acknowledged.shown = None;
            let code = vault.make_recovery_code();
            acknowledged.shown = acknowledged.heard(code);
            let Some(code) = acknowledged.shown.take_if(|_| place < 5) else { return };
            let confirmed = vault.confirm_recovery_code(&code);
            if acknowledged.heard(confirmed).is_some() {
                acknowledged.confirmed = Some(code);
            } else {
                // The person is not told which of the two holds; the one that was shown does.
                acknowledged.confirmed = None;
                acknowledged.shown = Some(code);
            }
        }
        3 => {
            let noted = vault.note_opened(&acknowledged.cases[at].0.clone(), clock);
            acknowledged.heard(noted);
        }
        _ => {
            let saved = vault.save_case(&acknowledged.cases[at].0.clone(), &bytes);
            let done = acknowledged.heard(saved).is_some();
            note(&mut acknowledged.cases[at].1, bytes, done);
        }
    }
}

/// Whether a vault opens in this place and holds what the person was told.
pub(crate) fn look(place: &VaultLock, acknowledged: &Acknowledged) -> Result<(), String> {
    let opened = acknowledged.passphrases.iter().find_map(|text| place.open(&phrase(text)).ok());
    compare(opened.ok_or("no passphrase opens it")?, acknowledged)?;
    for code in acknowledged.confirmed.iter().chain(&acknowledged.shown) {
        let new = phrase("after recovery");
        let recovered = place.recover(code, &new, WorkFactor::for_tests());
        compare(recovered.map_err(|error| format!("recovery: {error}"))?, acknowledged)?;
    }
    Ok(())
}

/// What a vault that was not reported made has left: nothing in the way of a new one, or a vault
/// that opens.
pub(crate) fn look_at_unmade(place: &VaultLock) -> Result<(), String> {
    match place.create(&phrase("another"), WorkFactor::for_tests()) {
        Ok(_) => Ok(()),
        Err(VaultError::VaultExists) => {
            place.open(&phrase(FIRST)).map(drop).map_err(|error| format!("half made: {error}"))
        }
        Err(error) => Err(format!("none can be made again: {error}")),
    }
}

fn compare(mut vault: Vault, acknowledged: &Acknowledged) -> Result<(), String> {
    for (id, may_be) in &acknowledged.cases {
        let found = vault.open_case(id).map_err(|error| format!("a case: {error}"))?;
        if !may_be.iter().any(|bytes| **bytes == *found.contents) {
            return Err("a case does not hold what was reported saved".to_owned());
        }
    }
    Ok(())
}

/// One trial: the seed gives the work, the step that goes wrong, and what the power cut keeps.
pub(crate) fn try_one(kind: &Kind, seed: u64) -> Ended {
    let whole = TrialStore::new(None);
    work(whole.clone(), seed, &mut |_| ());
    let mut random = randomness(seed ^ 0x00C0_FFEE);
    let asked = whole.asked();
    let struck: Vec<usize> =
        (0..asked.len()).filter(|step| kind.strikes.contains(&asked[*step])).collect();
    let step = struck[random.random_range(0..struck.len())];
    let effect = kind.effects[random.random_range(0..kind.effects.len())];
    let mishap = Mishap { step, effect, fault: kind.fault, for_good: kind.for_good };
    let store = TrialStore::new(Some(mishap));
    let acknowledged = work(store.clone(), seed, &mut |_| ());
    let look = |disk: &MemoryStore| match &acknowledged {
        Some(acknowledged) => look(&vault_lock(disk), acknowledged),
        None => look_at_unmade(&vault_lock(disk)),
    };
    let seen = look(&store.after_kill()).and_then(|()| {
        let cut = store.after_power_cut(&mut random);
        look(&cut).map_err(|what| format!("after a power cut: {what}"))
    });
    let lost = seen.err().map(|what| format!("{}, seed {seed}, step {step}: {what}", kind.name));
    Ended { in_error: acknowledged.is_none_or(|acknowledged| acknowledged.errors > 0), lost }
}
