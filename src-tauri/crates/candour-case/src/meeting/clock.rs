//! The clock of a meeting: it counts from the beginning to the end, without the pauses.

use candour_content::Phrases;
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::history::EventKind;
use crate::screens::view_models::ClockView;
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

/// Minutes of a unit in which time is recorded. A unit that is begun counts whole.
const UNIT_MINUTES: u64 = 6;

/// When the clock of a meeting stood still, the earliest first. The last one may have no end yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Pauses(Vec<(Timestamp, Option<Timestamp>)>);

impl Pauses {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn stands(&self) -> bool {
        matches!(self.0.last(), Some((_, None)))
    }

    fn begin(&mut self, now: Timestamp) {
        if !self.stands() {
            self.0.push((now, None));
        }
    }

    /// Ends the pause that has no end; does nothing where there is none.
    pub(super) fn end(&mut self, now: Timestamp) {
        if let Some((_, end @ None)) = self.0.last_mut() {
            *end = Some(now);
        }
    }

    /// A pause that is over; one that has no end yet goes on to there.
    pub(super) fn add(&mut self, from: Timestamp, to: Timestamp) {
        if self.stands() {
            self.end(to);
        } else if from < to {
            self.0.push((from, Some(to)));
        }
    }

    /// Whole seconds between two times that lie in no pause; none where the clock was set back.
    fn counted(&self, from: Timestamp, to: Timestamp) -> u64 {
        let still = self.0.iter().map(|(begun, ended)| {
            let (begun, ended) = ((*begun).max(from), ended.unwrap_or(to).min(to));
            (ended - begun).max(TimeDelta::zero())
        });
        let counted = (to - from) - still.sum::<TimeDelta>();
        u64::try_from(counted.num_seconds()).unwrap_or(0)
    }

    /// "42 minutes, 7 units of six minutes". A minute or a unit that is begun counts whole.
    pub(super) fn told(&self, phrases: &Phrases<'_>, from: Timestamp, to: Timestamp) -> String {
        let minutes = self.counted(from, to).div_ceil(60);
        let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let units = minutes.div_ceil(UNIT_MINUTES);
        let parts = [("minutes", number(minutes)), ("units", number(units))];
        phrases.numbers("attendance-units", &parts)
    }
}

impl CaseSession<'_> {
    /// Stops the clock of the meeting that is on, or lets it go on, and saves.
    ///
    /// # Errors
    ///
    /// [`CaseError::NoMeeting`] where no meeting is on, [`CaseError::ClientSeat`] while the client
    /// has the seat, and the vault's: the clock then goes on as before.
    pub fn set_clock(&mut self, runs: bool, now: Timestamp) -> Result<(), CaseError> {
        self.in_own_seat()?;
        if self.case.meeting.is_none() {
            return Err(CaseError::NoMeeting);
        }
        let stood = self.pauses_of_open(|pauses| pauses.clone());
        self.pauses_of_open(|pauses| if runs { pauses.end(now) } else { pauses.begin(now) });
        if let Err(error) = self.save(now) {
            self.pauses_of_open(|pauses| stood.map(|stood| *pauses = stood));
            return Err(error);
        }
        Ok(())
    }

    /// A meeting that was interrupted goes on: what lies between counts for nothing, from the last
    /// time that anything was saved.
    pub(super) fn count_from(&mut self, now: Timestamp) {
        let saved = self.record().saved;
        if self.case.meeting.is_none() {
            self.pauses_of_open(|pauses| pauses.add(saved, now));
        }
    }

    /// The clock of the meeting that has no end yet.
    pub(super) fn clock(&self, now: Timestamp) -> Option<ClockView> {
        self.record().history.events.iter().rev().find_map(|event| match &event.kind {
            EventKind::Met { until: None, pauses, .. } => {
                let seconds = pauses.counted(event.at, now);
                Some(ClockView { seconds, runs: !pauses.stands() })
            }
            _ => None,
        })
    }

    pub(super) fn pauses_of_open<T>(&mut self, edit: impl FnOnce(&mut Pauses) -> T) -> Option<T> {
        let mut events = self.record_mut().history.events.iter_mut().rev();
        let open = events.find_map(|event| match &mut event.kind {
            EventKind::Met { until: None, pauses, .. } => Some(pauses),
            _ => None,
        });
        open.map(edit)
    }
}
