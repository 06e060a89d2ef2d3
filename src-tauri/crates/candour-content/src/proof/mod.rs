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
mod head;
mod law;
mod messages;
mod needed;
mod options;
mod outcome;
mod reach;
mod reading;
mod reference;
mod search;
mod translation;
mod translation_fault;
mod usage;

use candour_model::Date;

pub use flaw::Flaw;
pub use outcome::{Proof, Reading};
pub use reading::{LONGEST_AVERAGE, LONGEST_SENTENCE};
pub use translation_fault::TranslationFault;

use crate::Edition;

/// Proves an edition for a day.
#[must_use]
pub fn prove(edition: &Edition, today: Date) -> Proof {
    let mut proof = Proof::default();
    reference::prove(edition, &mut proof);
    usage::prove(edition, &mut proof);
    options::prove(edition, &mut proof);
    head::prove(edition, &mut proof);
    law::prove(edition, today, &mut proof);
    clause::prove(edition, &mut proof);
    messages::prove(edition, &mut proof);
    reading::prove(edition, &mut proof);
    translation::prove(edition, today, &mut proof);
    reach::prove(edition, today, &mut proof);
    proof
}

#[cfg(test)]
mod tests;
