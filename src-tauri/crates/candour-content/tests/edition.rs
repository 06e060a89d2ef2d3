//! The edition that ships, proved as it stands today.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::time::SystemTime;

use candour_content::{embedded_whole, proof::prove};
use chrono::{DateTime, Utc};

/// The day of the run, as numbers of law are to be reviewed by a day.
#[test]
fn the_shipped_edition_is_proved() {
    let today = DateTime::<Utc>::from(SystemTime::now()).date_naive();
    let proof = prove(&embedded_whole().unwrap(), today);
    proof.to_string().lines().for_each(|line| println!("count: {line}"));
    let flaws: Vec<_> = proof.flaws.iter().map(ToString::to_string).collect();
    assert!(proof.holds(), "{} flaws:\n{}", flaws.len(), flaws.join("\n"));
}
