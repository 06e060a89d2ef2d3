//! The same random work on real files: on a file system that is full, and with a clock that goes
//! back.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, SystemTime};

use candour_vault::FolderStore;
use rand::Rng;
use rand::rngs::StdRng;

use crate::Ended;
use crate::faults::{Acknowledged, look, look_at_unmade, work};
use crate::scene::{lock_any, randomness};
#[cfg(target_os = "linux")]
use crate::small_disk::SmallDisk;

#[cfg(target_os = "linux")]
const DISK_KIB: usize = 256;
#[cfg(target_os = "linux")]
const BLOCK: usize = 4096;

/// Opens what is left and compares it with what the person was told.
fn ended(folder: &Path, acknowledged: Option<Acknowledged>, seed: u64) -> Ended {
    let place = lock_any(FolderStore::new(folder)).map_err(|error| error.to_string());
    let seen = place.and_then(|place| match &acknowledged {
        Some(acknowledged) => look(&place, acknowledged),
        None => look_at_unmade(&place),
    });
    let lost = seen.err().map(|what| format!("real files, seed {seed}: {what}"));
    Ended { in_error: acknowledged.is_none_or(|acknowledged| acknowledged.errors > 0), lost }
}

/// A file that leaves so many blocks of the disk free, as other programs may.
#[cfg(target_os = "linux")]
fn fill(filler: &Path, free: usize) {
    let mut bytes = Vec::new();
    while std::fs::write(filler, &bytes).is_ok() {
        bytes.resize(bytes.len() + BLOCK, 0);
    }
    bytes.truncate(bytes.len().saturating_sub((free + 1) * BLOCK));
    std::fs::write(filler, &bytes).unwrap();
}

/// One trial on a file system that other programs fill. What is left is looked at with room again,
/// which a person who was told makes.
#[cfg(target_os = "linux")]
pub(crate) fn try_full(seed: u64) -> Ended {
    let disk = SmallDisk::mount(DISK_KIB);
    let filler = disk.path().join("filler");
    let mut random = randomness(seed ^ 0x000D_15C0);
    if random.random_bool(0.2) {
        fill(&filler, random.random_range(0..10));
    }
    let folder = disk.path().join("vault");
    let mut around = |_| {
        let _ = std::fs::remove_file(&filler);
        if random.random_bool(0.7) {
            fill(&filler, random.random_range(0..9));
        }
    };
    let acknowledged = work(FolderStore::new(&folder), seed, &mut around);
    let _ = std::fs::remove_file(&filler);
    disk.enlarge(8 * DISK_KIB);
    ended(&folder, acknowledged, seed)
}

/// One trial in which every file's times are set to some moment of the last thirty years between
/// one call and the next.
pub(crate) fn try_clock(seed: u64) -> Ended {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let mut random = randomness(seed ^ 0x000C_10CC);
    let mut around = |_| set_back(&folder, &mut random);
    let acknowledged = work(FolderStore::new(&folder), seed, &mut around);
    ended(&folder, acknowledged, seed)
}

fn set_back(folder: &Path, random: &mut StdRng) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            set_back(&path, random);
        } else {
            let earlier = Duration::from_secs(random.random_range(0..30 * 31_556_952));
            File::open(&path).unwrap().set_modified(SystemTime::now() - earlier).unwrap();
        }
    }
}
