//! The attendance note of each meeting: kept with the meeting as it is typed.

use candour_content::Phrases;
use candour_model::Locale;

use crate::attendance::Attendance;
use crate::history::{Event, EventKind, Meeting};
use crate::screens::presenters;
use crate::screens::view_models::AttendanceView;
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

impl CaseSession<'_> {
    /// Every meeting with its attendance note as it stands, the newest first.
    ///
    /// # Errors
    ///
    /// [`CaseError::NotesHidden`] while the client has the seat in a meeting.
    pub fn attendances(
        &self,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Vec<AttendanceView>, CaseError> {
        self.in_solicitors_seat()?;
        let phrases = self.phrases(locale);
        let is_on = self.case.meeting.is_some();
        let view = |(meeting, event): (usize, &Event)| match &event.kind {
            EventKind::Met(met) => {
                let Meeting { by, until, note, .. } = met;
                let when = times(&phrases, event.at, met.end(is_on, now));
                let args = [("when", &*when), ("name", by)];
                Some(AttendanceView {
                    meeting,
                    title: phrases.with("attendance-of", &args),
                    by: by.clone(),
                    ended: until.map(|until| phrases.at("attendance-ended", until)),
                    note: (**note).clone(),
                })
            }
            _ => None,
        };
        Ok(self.record().history.events.iter().enumerate().rev().filter_map(view).collect())
    }

    /// Keeps the attendance note of a meeting as it is typed. Returns the line that says so.
    ///
    /// # Errors
    ///
    /// [`CaseError::PastMissing`] where there is no such meeting, [`CaseError::NotesHidden`] while
    /// the client has the seat, and the vault's: what stood before then stays.
    pub fn write_attendance(
        &mut self,
        meeting: usize,
        note: Attendance,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<String, CaseError> {
        let before = self.attendance_of(meeting)?;
        self.put_attendance(meeting, note);
        if let Err(error) = self.save(now) {
            self.put_attendance(meeting, before);
            return Err(error);
        }
        Ok(presenters::saved_line(&self.phrases(locale), self.record(), self.is_example()))
    }

    /// Adds what was said at the start to the note of the meeting that is on.
    pub(super) fn begin_attendance(&mut self, begun: Attendance) {
        if let Some(open) = self.record_mut().history.open_meeting_mut() {
            open.note.fill(begun);
        }
    }

    /// The attendance note of a meeting.
    pub(super) fn attendance_of(&self, meeting: usize) -> Result<Attendance, CaseError> {
        self.in_solicitors_seat()?;
        let found = self.record().history.meeting(meeting);
        found.map(|(_, meeting)| (*meeting.note).clone()).ok_or(CaseError::PastMissing)
    }

    fn put_attendance(&mut self, meeting: usize, text: Attendance) {
        if let Some(meeting) = self.record_mut().history.meeting_mut(meeting) {
            *meeting.note = text;
        }
    }

    /// What belongs to the solicitor is closed while the client has the seat.
    fn in_solicitors_seat(&self) -> Result<(), CaseError> {
        if self.case.in_clients_seat() { Err(CaseError::NotesHidden) } else { Ok(()) }
    }
}

/// "3 March 2026, 10:00 to 11:10".
pub(super) fn times(phrases: &Phrases<'_>, from: Timestamp, to: Timestamp) -> String {
    let (date, from, to) = (phrases.day(from.date_naive()), phrases.time(from), phrases.time(to));
    phrases.with("attendance-times", &[("date", &date), ("from", &from), ("to", &to)])
}

/// The lines of a text that hold something.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}
