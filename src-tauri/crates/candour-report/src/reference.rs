//! The reference of a paper whose answers come from a file.

use candour_typeset::model::{Part, Text};
use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256};

/// A reference of two groups that is drawn from what parts show and from the time: papers of two
/// people differ in it, and it says nothing that the parts do not say.
#[must_use]
pub fn drawn_reference(parts: &[Part], date: DateTime<FixedOffset>) -> String {
    let mut hash = Sha256::new();
    hash.update(date.to_rfc3339());
    for part in parts {
        hash.update(part.title.to_plain());
        for block in &part.blocks {
            block.visit_texts(&mut |text: &Text| {
                hash.update([0]);
                hash.update(text.to_plain());
            });
        }
    }
    let drawn: [u8; 32] = hash.finalize().into();
    let [a, b, c, d, ..] = drawn;
    format!("{a:02X}{b:02X}-{c:02X}{d:02X}")
}
