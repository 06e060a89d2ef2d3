//! The meeting: who holds the pen, marks on answers, and the earlier values of each.

mod ledger;

use candour_model::{Answer, Place};
pub use ledger::{Hand, Mark, MarkKind};
pub(crate) use ledger::{Ledger, Turn};

use crate::record::read_known;
use crate::session::CaseSession;
use crate::{CaseError, Moment};

/// The most letters in the name of the person who marks an answer.
const MOST_NAME: usize = 120;

/// A value that an answer had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The answer; `None` where there was none, or where this edition cannot read it.
    pub answer: Option<Answer>,
    /// When it was replaced.
    pub replaced: Moment,
    /// Whose hand replaced it.
    pub by: Hand,
}

impl CaseSession<'_> {
    /// Whose hand the changes of this session are from now on. A case opens in the client's.
    pub fn seat(&mut self, hand: Hand) {
        self.case.hand = hand;
    }

    /// Whose hand it is.
    #[must_use]
    pub fn seated(&self) -> Hand {
        self.case.hand
    }

    /// Marks an answer as it stands, or with `None` takes its mark away, and saves.
    ///
    /// `by` is the name that the person gives, 1 to 120 letters.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such question or item,
    /// [`CaseError::LabelEmpty`] and [`CaseError::LabelTooLong`] for the name, and the vault's.
    pub fn mark(
        &mut self,
        place: &Place,
        kind: Option<MarkKind>,
        by: &str,
        now: Moment,
    ) -> Result<(), CaseError> {
        self.known(place)?;
        let mark = kind.map(|kind| named(by).map(|by| Mark { kind, by, at: now })).transpose()?;
        self.record_mut().ledger.mark(place, mark);
        self.save(now)
    }

    /// The mark on an answer.
    #[must_use]
    pub fn mark_of(&self, place: &Place) -> Option<&Mark> {
        self.record().ledger.marks.get(place)
    }

    /// The earlier values of an answer, the oldest first.
    #[must_use]
    pub fn earlier(&self, place: &Place) -> Vec<Earlier> {
        let turns = self.record().ledger.turns.get(place).map_or(&[][..], Vec::as_slice);
        turns.iter().map(|turn| self.read_turn(place, turn)).collect()
    }

    fn read_turn(&self, place: &Place, turn: &Turn) -> Earlier {
        let edition = self.edition();
        let answer = turn.before.clone().and_then(|json| {
            let (answers, _) = read_known(json, &edition.form, &edition.countries).ok()?;
            answers.get(place).cloned()
        });
        Earlier { answer, replaced: turn.at, by: turn.hand }
    }

    /// Puts an answer into the record and remembers what stood there before.
    pub(crate) fn put(
        &mut self,
        place: &Place,
        answer: Option<Answer>,
        now: Moment,
    ) -> Result<(), CaseError> {
        let before = self.record().answers.get(place).cloned();
        if before != answer {
            let old = self.turn_of(place, before)?;
            let new = self.turn_of(place, answer.clone())?;
            let hides = answer == Some(Answer::Withheld);
            let turn = Turn { before: old, at: now, hand: self.case.hand };
            self.record_mut().ledger.turn(place, turn, new.as_ref(), hides);
            self.record_mut().answers.set(place, answer);
        }
        Ok(())
    }

    fn turn_of(
        &self,
        place: &Place,
        answer: Option<Answer>,
    ) -> Result<Option<serde_json::Value>, CaseError> {
        let form = &self.edition().form;
        answer.map(|answer| crate::record::one_as_json(place, answer, form)).transpose()
    }
}

fn named(by: &str) -> Result<String, CaseError> {
    match by.trim() {
        "" => Err(CaseError::LabelEmpty),
        name if name.chars().count() > MOST_NAME => Err(CaseError::LabelTooLong),
        name => Ok(name.to_owned()),
    }
}
