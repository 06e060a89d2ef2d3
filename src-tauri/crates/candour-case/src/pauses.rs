//! When the clock of a meeting stood still, and what is counted without it.

use candour_content::Phrases;
use chrono::{DurationRound, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::Timestamp;

/// Minutes of a unit in which time is recorded. A unit that is begun counts whole.
pub(crate) const UNIT_MINUTES: u8 = 6;

/// When the clock of a meeting stood still, the earliest first. The last one may have no end yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Pauses(Vec<(Timestamp, Option<Timestamp>)>);

impl Pauses {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn stands(&self) -> bool {
        matches!(self.0.last(), Some((_, None)))
    }

    /// Since when the clock stands.
    pub(crate) fn since(&self) -> Option<Timestamp> {
        match self.0.last() {
            Some((begun, None)) => Some(*begun),
            _ => None,
        }
    }

    pub(crate) fn begin(&mut self, now: Timestamp) {
        if !self.stands() {
            self.0.push((now, None));
        }
    }

    /// Ends the pause that has no end; does nothing where there is none.
    pub(crate) fn end(&mut self, now: Timestamp) {
        if let Some((_, end @ None)) = self.0.last_mut() {
            *end = Some(now);
        }
    }

    /// A pause that is over; one that has no end yet goes on to there.
    pub(crate) fn add(&mut self, from: Timestamp, to: Timestamp) {
        if self.stands() {
            self.end(to);
        } else if from < to {
            self.0.push((from, Some(to)));
        }
    }

    /// Whole seconds between two times that lie in no pause; none where the clock was set back.
    ///
    /// It counts from the minute that is told as the beginning, so that the two times on paper, the
    /// minutes beside them and the clock in the window are one.
    pub(crate) fn counted(&self, from: Timestamp, to: Timestamp) -> u64 {
        let from = from.duration_trunc(TimeDelta::minutes(1)).unwrap_or(from);
        let still = self.0.iter().map(|(begun, ended)| {
            let (begun, ended) = ((*begun).max(from), ended.unwrap_or(to).min(to));
            (ended - begun).max(TimeDelta::zero())
        });
        let counted = (to - from) - still.sum::<TimeDelta>();
        u64::try_from(counted.num_seconds()).unwrap_or(0)
    }

    /// "42 minutes, 7 units of six minutes". A minute counts once it is over, as the clock shows it;
    /// a unit that is begun counts whole.
    pub(crate) fn told(&self, phrases: &Phrases<'_>, from: Timestamp, to: Timestamp) -> String {
        let seconds = self.counted(from, to);
        let minutes = seconds / 60;
        let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let units = seconds.div_ceil(60 * u64::from(UNIT_MINUTES));
        let parts = [("minutes", number(minutes)), ("units", number(units))];
        phrases.numbers("attendance-units", &parts)
    }
}
