//! Proofs over a whole edition: that everything named exists, that everything can be reached,
//! that every word is there and plain.
//!
//! Whether something can arise is not sampled. A search builds a case for it, and the case is
//! replayed through the questionnaire and the assessment; only that replay counts.

mod answering;
mod candidate;
mod change;
mod clause;
mod flaw;
mod law;
mod reach;
mod reading;
mod reference;
mod search;
mod speech;
mod usage;

use std::collections::BTreeMap;
use std::fmt;

use candour_model::{Date, Locale};

pub use flaw::Flaw;
pub use reading::{LONGEST_AVERAGE, LONGEST_SENTENCE, Reading};

use crate::Edition;

/// What the proofs counted, and the flaws that they found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Proof {
    /// How many things of each kind were proved, by what is said of them.
    pub counts: BTreeMap<&'static str, usize>,
    /// How each language reads.
    pub reading: BTreeMap<Locale, Reading>,
    /// The first day by which a number of law that holds today is to be reviewed.
    pub next_review: Option<Date>,
    /// Every flaw, in the order of the proofs.
    pub flaws: Vec<Flaw>,
}

impl Proof {
    /// Whether there is no flaw.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.flaws.is_empty()
    }

    fn count(&mut self, what: &'static str, number: usize) {
        *self.counts.entry(what).or_default() += number;
    }
}

/// The counts, a line each; how each language reads; the next review; then the flaws, a line each.
impl fmt::Display for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, number) in &self.counts {
            writeln!(f, "{number:>6}  {what}")?;
        }
        for (locale, reading) in &self.reading {
            writeln!(f, "{locale}: {reading}")?;
        }
        if let Some(day) = self.next_review {
            writeln!(f, "the first number of law is to be reviewed by {day}")?;
        }
        for flaw in &self.flaws {
            writeln!(f, "{flaw}")?;
        }
        Ok(())
    }
}

/// Proves an edition for a day.
#[must_use]
pub fn prove(edition: &Edition, today: Date) -> Proof {
    let mut proof = Proof::default();
    reference::prove(edition, &mut proof);
    usage::prove(edition, &mut proof);
    law::prove(edition, today, &mut proof);
    clause::prove(edition, &mut proof);
    speech::prove(edition, &mut proof);
    reading::prove(edition, &mut proof);
    reach::prove(edition, today, &mut proof);
    proof
}

#[cfg(test)]
mod tests;
