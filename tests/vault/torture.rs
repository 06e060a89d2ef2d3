//! Faults at every kind of step and kills at random moments, counted in one table.
//!
//! The short form runs with the tests; `cargo xtask torture --long` is the long one.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a fixture that cannot be made ends the test, and its result is what it prints"
)]

#[path = "torture/disk.rs"]
mod disk;
#[path = "torture/faults.rs"]
mod faults;
#[path = "torture/kills.rs"]
mod kills;
#[path = "torture/migration.rs"]
mod migration;
#[allow(dead_code, reason = "shared with the tests of the vault")]
mod scene;
mod script;
#[cfg(target_os = "linux")]
mod small_disk;
#[path = "torture/sync.rs"]
mod sync;
#[allow(dead_code, reason = "shared with the tests of the vault")]
mod trial_store;

use std::process::ExitCode;

const SHORT_FAULTS: usize = 350;
const SHORT_KILLS: usize = 80;
const SEED: u64 = 20_261_124;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["child", "migration", folder, ..] => {
            migration::work(folder.as_ref(), kills::say);
            return ExitCode::SUCCESS;
        }
        ["child", work, folder, first, code] => {
            let done = kills::work(work, folder.as_ref(), first.parse().unwrap(), code);
            return if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        }
        _ => {}
    }
    #[cfg(target_os = "linux")]
    if let Some(mut again) = small_disk::again_where_it_may_mount() {
        let held = again.args(&words).status().unwrap().success();
        return if held { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let number = |name: &str, short: usize| {
        let at = words.iter().position(|word| *word == name);
        at.map_or(short, |at| words[at + 1].parse().unwrap())
    };
    torture(number("--faults", SHORT_FAULTS), number("--kills", SHORT_KILLS))
}

/// How one trial with faults ended.
struct Ended {
    /// Whether the person was told of an error.
    in_error: bool,
    /// What was wrong on the disk afterwards, in words.
    lost: Option<String>,
}

/// One line of the table.
struct Row {
    fault_kind: String,
    runs: usize,
    /// Runs in which an error was reported; none where a process was killed.
    in_error: Option<usize>,
    /// Things that the processes reported done before they were killed.
    reported: usize,
    lost: Vec<String>,
}

/// Tries a kind of fault so many times.
fn faulted(fault_kind: &str, runs: usize, one: impl FnMut(u64) -> Ended) -> Row {
    let ended: Vec<Ended> = (SEED..).take(runs).map(one).collect();
    Row {
        fault_kind: fault_kind.to_owned(),
        runs: ended.len(),
        in_error: Some(ended.iter().filter(|ended| ended.in_error).count()),
        reported: 0,
        lost: ended.into_iter().filter_map(|ended| ended.lost).collect(),
    }
}

fn torture(all_faults: usize, all_kills: usize) -> ExitCode {
    // The first row takes what the division leaves over, so that the sum is what was asked for.
    let share =
        |all: usize, rows: usize, row: usize| all / rows + if row == 0 { all % rows } else { 0 };
    let of_faults = |row| share(all_faults, faults::KINDS.len() + 3, row);
    let of_kills = |row| share(all_kills, kills::WORKS.len() + 1, row);
    let mut rows = Vec::new();
    for (place, kind) in faults::KINDS.iter().enumerate() {
        rows.push(faulted(kind.name, of_faults(place), |seed| faults::try_one(kind, seed)));
    }
    #[cfg(target_os = "linux")]
    rows.push(faulted("disk full (ENOSPC), real", of_faults(1), disk::try_full));
    rows.push(faulted("clock set back", of_faults(1), disk::try_clock));
    rows.push(faulted("two computers, one folder", of_faults(1), sync::try_two));
    for (place, work) in kills::WORKS.iter().enumerate() {
        let mut random = scene::randomness(SEED);
        let (reported, lost) = kills::try_many(work, of_kills(place), &mut random);
        let fault_kind = format!("kill -9 while {work}");
        rows.push(Row { fault_kind, runs: of_kills(place), in_error: None, reported, lost });
    }
    let mut random = scene::randomness(SEED);
    let (reported, lost) = migration::try_many(of_kills(1), &mut random);
    let fault_kind = "kill -9 while migrating a record".to_owned();
    rows.push(Row { fault_kind, runs: of_kills(1), in_error: None, reported, lost });
    print(&rows)
}

fn print(rows: &[Row]) -> ExitCode {
    println!(
        "{:44} {:>7} {:>15} {:>14} {:>6}",
        "fault", "runs", "ended in error", "told done", "lost"
    );
    for Row { fault_kind, runs, in_error, reported, lost } in rows {
        let (in_error, reported) = match in_error {
            Some(count) => (count.to_string(), "-".to_owned()),
            None => ("-".to_owned(), reported.to_string()),
        };
        println!("{fault_kind:44} {runs:>7} {in_error:>15} {reported:>14} {:>6}", lost.len());
    }
    let sum = |killed: bool| {
        let rows = rows.iter().filter(|row| row.in_error.is_none() == killed);
        rows.map(|row| row.runs).sum::<usize>()
    };
    let reported: usize = rows.iter().map(|row| row.reported).sum();
    let lost: Vec<&String> = rows.iter().flat_map(|row| &row.lost).collect();
    println!("count: torture: {} faults, {} kills, {} lost", sum(false), sum(true), lost.len());
    for what in &lost {
        println!("LOST: {what}");
    }
    let held = lost.is_empty() && reported > 0;
    let (word, passed) = if held { ("ok", 1) } else { ("FAILED", 0) };
    println!("test result: {word}. {passed} passed; {} failed;", 1 - passed);
    if held { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
