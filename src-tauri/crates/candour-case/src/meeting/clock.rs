//! The clock of a meeting: it counts from the beginning to the end, without the pauses.

use crate::history::{Author, Meeting};
use crate::pauses::UNIT_MINUTES;
use crate::screens::view_models::ClockView;
use crate::session::CaseSession;
use crate::solicitor_view::SolicitorView;
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
        let Some(open) = self.record_mut().history.open_meeting_mut() else { return Ok(()) };
        let stood = open.pauses.clone();
        if runs {
            open.pauses.end(now);
        } else {
            open.pauses.begin(now);
        }
        if let Err(error) = self.save(now) {
            if let Some(open) = self.record_mut().history.open_meeting_mut() {
                open.pauses = stood;
            }
            return Err(error);
        }
        Ok(())
    }

    /// The meeting in which the vault was locked goes on where it was, in the same seat. What lies
    /// between counts for nothing; a clock that stood before stands.
    pub(crate) fn go_on_meeting(
        &mut self,
        author: Author,
        solicitor_view: SolicitorView,
        now: Timestamp,
    ) -> Result<(), CaseError> {
        let saved = self.record().saved;
        let Some(open) = self.record_mut().history.open_meeting_mut() else { return Ok(()) };
        let by = open.by.clone();
        let was_running = open.pauses.since() == Some(saved);
        if was_running {
            open.pauses.end(now);
        }
        self.save(now)?;
        let resume_at = self.record().resume_at.as_ref().map(|(place, _)| place.clone());
        let open = resume_at.filter(|place| {
            let section = self.edition().form.section_of(&place.question);
            section.map(|section| &section.id) == solicitor_view.section.as_ref()
        });
        self.case.solicitor_view = SolicitorView { open, ..solicitor_view };
        self.case.locked = was_running.then_some((saved, now));
        self.case.meeting = Some(by);
        self.case.author = author;
        Ok(())
    }

    /// Notes what the solicitor has open, and the language beside it. Does nothing where no meeting is
    /// on or the client has the seat.
    pub fn set_solicitor_view(&mut self, solicitor_view: SolicitorView) {
        if self.case.meeting.is_none()
            || self.case.in_clients_seat()
            || self.case.solicitor_view == solicitor_view
        {
            return;
        }
        let is_elsewhere = (self.case.solicitor_view.page, &self.case.solicitor_view.section)
            != (solicitor_view.page, &solicitor_view.section);
        if is_elsewhere {
            self.case.locked = None;
        }
        self.case.solicitor_view = solicitor_view;
    }

    /// A meeting that was interrupted goes on: what lies between counts for nothing, from the last
    /// time that anything was saved.
    pub(super) fn count_from(&mut self, now: Timestamp) {
        let saved = self.record().saved;
        if self.case.meeting.is_none()
            && let Some(open) = self.record_mut().history.open_meeting_mut()
        {
            open.pauses.add(saved, now);
        }
    }

    /// The clock of the meeting that has no end yet.
    pub(super) fn clock(&self, now: Timestamp) -> Option<ClockView> {
        let (begun, Meeting { pauses, .. }) = self.record().history.open_meeting()?;
        Some(ClockView {
            seconds: pauses.counted(begun, now),
            runs: !pauses.stands(),
            unit_minutes: UNIT_MINUTES,
        })
    }
}
