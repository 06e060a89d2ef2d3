//! The edition that ships, proved and measured.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::time::Instant;

use candour_content::{embedded, proof::prove};
use candour_model::Date;

fn today() -> Date {
    "2026-11-29".parse().unwrap()
}

#[test]
fn the_shipped_edition_is_proved() {
    let edition = embedded().unwrap();
    let begin = Instant::now();
    let proof = prove(&edition, today());
    let flaws: Vec<_> = proof.flaws.iter().map(ToString::to_string).collect();
    println!("{:#?}\n{:#?}\n{:?}", proof.counts, proof.reading, begin.elapsed());
    assert!(proof.holds(), "{} flaws:\n{}", flaws.len(), flaws.join("\n"));
}
