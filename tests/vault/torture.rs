//! Faults at every kind of step and kills at random moments, counted in one table.
//!
//! The short form runs with the tests; the long one is asked for by number:
//! `cargo test -p candour-tests --test torture -- --faults 10000 --kills 2000`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a fixture that cannot be made ends the test, and its result is what it prints"
)]

#[path = "torture/faults.rs"]
mod faults;
#[path = "torture/kills.rs"]
mod kills;
#[allow(dead_code, reason = "shared with the tests of the vault")]
mod scene;
mod script;
#[allow(dead_code, reason = "shared with the tests of the vault")]
mod trial_store;

use std::process::ExitCode;

const SHORT_FAULTS: usize = 350;
const SHORT_KILLS: usize = 80;
const SEED: u64 = 20_261_124;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if let ["child", work, folder, first, code] = words[..] {
        let done = kills::work(work, folder.as_ref(), first.parse().unwrap(), code);
        return if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let number = |name: &str, short: usize| {
        let at = words.iter().position(|word| *word == name);
        at.map_or(short, |at| words[at + 1].parse().unwrap())
    };
    torture(number("--faults", SHORT_FAULTS), number("--kills", SHORT_KILLS))
}

fn torture(all_faults: usize, all_kills: usize) -> ExitCode {
    let mut lost = Vec::new();
    println!("{:40} {:>7} {:>7} {:>14}", "trouble", "runs", "lost", "clean errors");
    let line = |name: &str, runs: usize, lost: usize, errors: usize| {
        println!("{name:40} {runs:>7} {lost:>7} {errors:>14}");
    };
    let runs = all_faults.div_ceil(faults::KINDS.len());
    for (place, kind) in (0..).zip(&faults::KINDS) {
        let (mut errors, before) = (0, lost.len());
        for run in (0..).take(runs) {
            let ended = faults::try_one(kind, SEED + place * 1_000_000 + run);
            errors += ended.errors;
            lost.extend(ended.lost);
        }
        line(kind.name, runs, lost.len() - before, errors);
    }
    let runs = all_kills.div_ceil(kills::WORKS.len());
    let mut reported = 0;
    for (place, work) in (0..).zip(&kills::WORKS) {
        let mut random = scene::randomness(SEED + place);
        let (told, gone) = kills::try_many(work, runs, &mut random);
        line(&format!("killed: {work}"), runs, gone.len(), 0);
        reported += told;
        lost.extend(gone);
    }
    println!("{reported} things were reported done before a kill");
    for what in &lost {
        println!("LOST: {what}");
    }
    let (word, passed) = if lost.is_empty() { ("ok", 1) } else { ("FAILED", 0) };
    println!("test result: {word}. {passed} passed; {} failed;", 1 - passed);
    if lost.is_empty() && reported > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
