//! What a durable save costs beside a bare write, fsync and rename of the same bytes.
//!
//! `cargo run --release -p candour-vault --example save_cost [FOLDER]` prints, for 20 KB and
//! 200 KB, medians over interleaved rounds: a save, the bare three steps, and the bare steps with
//! the folder's fsync that durability needs as well.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use candour_vault::{FolderStore, VaultLock};

const ROUNDS: u32 = 301;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let place = match std::env::args().nth(1) {
        Some(folder) => tempfile::tempdir_in(folder)?,
        None => tempfile::tempdir()?,
    };
    for kilobytes in [20_usize, 200] {
        let [save, bare, bare_and_folder] = measure(place.path(), kilobytes * 1000)?;
        println!(
            "{kilobytes:>4} KB: save {save:?}, write+fsync+rename {bare:?} ({:.2}), \
             with the folder {bare_and_folder:?} ({:.2})",
            save.as_secs_f64() / bare.as_secs_f64(),
            save.as_secs_f64() / bare_and_folder.as_secs_f64(),
        );
    }
    Ok(())
}

fn measure(place: &Path, size: usize) -> Result<[Duration; 3], Box<dyn std::error::Error>> {
    let vault_lock =
        VaultLock::on(Box::new(FolderStore::new(place.join(format!("vault-{size}")))))?;
    let mut vault = vault_lock.create_unkept()?;
    let id = vault.create_case("bench", b"", &mut rand::rng())?;
    let mut bytes = vec![0; size];
    let mut times = [const { Vec::new() }; 3];
    for round in 0..ROUNDS {
        bytes[..4].copy_from_slice(&round.to_le_bytes());
        times[0]
            .push(timed(|| vault.save_case(&id, &bytes).map(|_| ()).map_err(io::Error::other))?);
        times[1].push(timed(|| bare(place, &bytes))?);
        times[2].push(timed(|| {
            bare(place, &bytes)?;
            File::open(place)?.sync_all()
        })?);
    }
    Ok(times.map(|mut all: Vec<Duration>| {
        all.sort_unstable();
        all[all.len() / 2]
    }))
}

fn timed(step: impl FnOnce() -> io::Result<()>) -> io::Result<Duration> {
    let begin = Instant::now();
    step()?;
    Ok(begin.elapsed())
}

fn bare(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let draft = place.join("bare.new");
    let mut file = File::create(&draft)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(draft, place.join("bare"))
}
