//! The fingerprint of answers: two papers with the same one rest on the same answers.

use sha2::{Digest, Sha256};

/// A fingerprint: SHA-256 of an answers file, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The fingerprint of an answers file.
    #[must_use]
    pub fn of(answers_file: &[u8]) -> Self {
        Self(Sha256::digest(answers_file).into())
    }

    /// Its first 16 bytes in groups of four digits, for every page.
    #[must_use]
    pub fn short(&self) -> String {
        groups(self.0.iter().take(16))
    }

    /// All of it in groups of four digits, for the last page.
    #[must_use]
    pub fn full(&self) -> String {
        groups(self.0.iter())
    }

    /// What a paper bears of it: all of it, and nothing where the answers are not on the paper. Of a
    /// few short answers it gives away each: whoever has it can try them all.
    #[must_use]
    pub(crate) fn on_paper(&self, shows_answers: bool) -> String {
        if shows_answers { self.full() } else { String::new() }
    }
}

/// A reference of two groups, of its own for each case and each time. It is drawn from what `case`
/// is kept by, which is random or stands in the paper, and from the time: it says nothing of the
/// answers.
#[must_use]
pub(crate) fn reference(case: &str, timestamp: &str) -> String {
    let drawn: [u8; 32] = Sha256::digest(format!("{case} {timestamp}")).into();
    groups(drawn.iter().take(4)).to_uppercase().replace(' ', "-")
}

fn groups<'b>(bytes: impl Iterator<Item = &'b u8>) -> String {
    let mut text = String::new();
    for (at, byte) in bytes.enumerate() {
        if at > 0 && at % 2 == 0 {
            text.push(' ');
        }
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_sha_256_in_groups_of_four() {
        // The digest of the empty message, from FIPS 180-4's test vectors.
        let empty = Fingerprint::of(b"");
        assert!(empty.full().starts_with("e3b0 c442 98fc 1c14"));
        assert_eq!(empty.full().split(' ').count(), 16);
        assert_eq!(empty.short().split(' ').count(), 8);
    }

    #[test]
    fn the_reference_changes_with_the_time_and_looks_like_one() {
        let one = reference("1", "2026-11-23T18:40:00+00:00");
        assert_ne!(one, reference("1", "2026-11-23T18:41:00+00:00"));
        assert_ne!(one, reference("2", "2026-11-23T18:40:00+00:00"), "two cases at one time");
        assert_eq!(one.len(), 9);
        assert_eq!(one.chars().nth(4), Some('-'));
    }

    #[test]
    fn a_paper_without_the_answers_bears_none() {
        let print = Fingerprint::of(b"x");
        assert_eq!(print.on_paper(false), "");
        assert_eq!(print.on_paper(true), print.full());
    }
}
