//! What a guess at the passphrase costs, beside the default of a well-known password store.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use candour_vault::{MemoryStore, Passphrase, VaultLock, WorkFactor, try_floor};

use crate::{middle, row, took};

/// As long as opening should take where the vault was made.
const TARGET: Duration = Duration::from_secs(1);

/// Opening a vault with the work that was chosen for this computer.
pub(crate) fn measure() {
    let begun = Instant::now();
    try_floor().unwrap();
    let work = WorkFactor::calibrated(begun.elapsed(), TARGET);
    let passphrase = Passphrase::new("seven quiet herons cross the lake".into()).unwrap();
    let vault_lock = VaultLock::on(Box::new(MemoryStore::new())).unwrap();
    drop(vault_lock.create(&passphrase, work).unwrap());
    let ours = (0..7).map(|_| took(|| drop(vault_lock.open(&passphrase).unwrap()))).collect();
    let what = format!("a passphrase tried, {} MiB", 1_u32 << (work.log2() - 10));
    row(&what, middle(ours), "KeePassXC's first setting, 64 MiB", argon2(), 1000.0, true);
}

/// Milliseconds of the same derivation as KeePassXC's, by the reference implementation.
fn argon2() -> f64 {
    let here = std::env::current_exe().unwrap();
    let python = here.ancestors().nth(3).unwrap().join("peers/bin/python");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/argon2_peer.py");
    let done = Command::new(&python)
        .arg(script)
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}", python.display()));
    let said = String::from_utf8_lossy(&done.stdout);
    let figure = said.trim().parse();
    figure.unwrap_or_else(|_| panic!("argon2: {}", String::from_utf8_lossy(&done.stderr)))
}
