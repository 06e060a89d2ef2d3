//! What the proofs found.

use std::collections::BTreeMap;
use std::fmt;

use candour_model::{Date, Locale};

use super::Flaw;

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

    pub(super) fn count(&mut self, what: &'static str, number: usize) {
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

/// How a language reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reading {
    /// How many messages it has, attributes counted.
    pub messages: usize,
    /// How many sentences there are.
    pub sentences: usize,
    /// How many words they have together.
    pub words: usize,
    /// The most words in one sentence.
    pub longest: usize,
    /// The most words a sentence on average in one message, in tenths, rounded down.
    pub wordiest_tenths: usize,
    /// How many words and phrases were looked for in every message that none may hold.
    pub forbidden: usize,
}

impl Reading {
    /// Words a sentence, in tenths, rounded down; nought where there is no sentence.
    #[must_use]
    pub fn average_tenths(&self) -> usize {
        tenths(self.words, self.sentences)
    }
}

/// What was counted of the language.
impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (average, wordiest) = (self.average_tenths(), self.wordiest_tenths);
        write!(
            f,
            "{} messages, {} sentences, {}.{} words on average, {}.{} in the wordiest message, \
             {} in the longest sentence, {} words and phrases looked for that are not said",
            self.messages,
            self.sentences,
            average / 10,
            average % 10,
            wordiest / 10,
            wordiest % 10,
            self.longest,
            self.forbidden
        )
    }
}

/// The quotient in tenths, rounded down; nought for nothing.
pub(super) fn tenths(words: usize, sentences: usize) -> usize {
    (words * 10).checked_div(sentences).unwrap_or_default()
}
