//! The clock of a meeting: it counts from the beginning to the end, without the pauses.

use crate::history::EventKind;
use crate::pauses::Pauses;
use crate::screens::view_models::ClockView;
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

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
