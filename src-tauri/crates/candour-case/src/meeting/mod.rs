//! The meeting: who is editing, review marks on answers, and the earlier values of each.

mod agenda;
mod attendance;
mod clock;
mod comparison;
mod documents;
mod notes;
mod page;

use candour_model::{Answer, AnswerAddress, Locale, Note};

use crate::attendance::Attendance;
use crate::history::{AnswerChange, Author, Event, EventKind, Meeting, ReviewMark, ReviewMarkKind};
use crate::record::{Said, read_known};
use crate::screens::view_models::MeetingBar;
use crate::session::CaseSession;
use crate::solicitor_view::SolicitorView;
use crate::{CaseError, Timestamp};

/// The most characters in the name of the person who marks an answer.
const MOST_NAME: usize = 120;

/// A value that an answer had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The answer; `None` where there was none, or where this edition cannot read it.
    pub answer: Option<Answer>,
    /// The note that stood beside it.
    pub note: Option<Note>,
    /// When it was replaced.
    pub replaced: Timestamp,
    /// Who replaced it.
    pub by: Author,
}

impl CaseSession<'_> {
    /// Sets who is editing from now on. A case opens with the client editing.
    pub fn set_author(&mut self, author: Author) {
        self.case.author = author;
    }

    /// Begins a meeting with a solicitor, or continues one; the solicitor is then editing.
    ///
    /// `by` is the name that they give, 1 to 120 characters. It is kept with the case. `begun` is
    /// what they say at the start; in a meeting that goes on it fills what is empty, no more.
    ///
    /// # Errors
    ///
    /// [`CaseError::NameEmpty`], [`CaseError::NameTooLong`], [`CaseError::ClientSeat`] while the
    /// client has the seat, and the vault's.
    pub fn meet(&mut self, by: &str, begun: Attendance, now: Timestamp) -> Result<(), CaseError> {
        self.in_own_seat()?;
        let by = named(by)?;
        let open = self.record().history.open_meeting();
        let goes_on = open.is_some_and(|(_, meeting)| meeting.by == by);
        if goes_on {
            self.count_from(now);
        } else {
            self.close_meeting(now);
            let kind = EventKind::Met(Meeting { by: by.clone(), ..Meeting::default() });
            self.record_mut().history.events.push(Event { at: now, kind });
        }
        self.begin_attendance(begun);
        self.save(now)?;
        self.case.meeting = Some(by);
        self.case.author = Author::Solicitor;
        self.case.solicitor_view = SolicitorView::default();
        Ok(())
    }

    /// "Your turn": the client is editing, and the notes and every other case are closed. Does
    /// nothing where no meeting is on.
    pub fn clients_turn(&mut self) {
        if self.case.meeting.is_some() {
            self.case.author = Author::Client;
        }
    }

    /// The solicitor has the seat again, in the meeting that is on.
    pub(crate) fn solicitors_turn(&mut self) {
        if self.case.meeting.is_some() {
            self.case.author = Author::Solicitor;
        }
    }

    /// Ends the meeting; the client is editing again.
    ///
    /// # Errors
    ///
    /// [`CaseError::ClientSeat`] while the client has the seat, and the vault's.
    pub fn end_meeting(&mut self, now: Timestamp) -> Result<(), CaseError> {
        self.in_own_seat()?;
        self.close_meeting(now);
        self.case.meeting = None;
        self.case.author = Author::Client;
        self.save(now)
    }

    /// Takes back the end of the last meeting: it goes on, and the solicitor is editing.
    ///
    /// # Errors
    ///
    /// [`CaseError::PastMissing`] where no meeting was held, [`CaseError::ClientSeat`] while the
    /// client has the seat, and the vault's: the meeting then stays ended.
    pub fn resume_meeting(&mut self, now: Timestamp) -> Result<(), CaseError> {
        self.in_own_seat()?;
        let history = &mut self.record_mut().history;
        let last = history.last_meeting_mut().ok_or(CaseError::PastMissing)?;
        let ended = last.clone();
        if let Some(until) = last.until.take() {
            last.pauses.add(until, now);
        }
        let by = last.by.clone();
        if let Err(error) = self.save(now) {
            if let Some(last) = self.record_mut().history.last_meeting_mut() {
                *last = ended;
            }
            return Err(error);
        }
        self.case.meeting = Some(by);
        self.case.author = Author::Solicitor;
        Ok(())
    }

    /// The bar of the meeting that is on.
    #[must_use]
    pub fn bar(&self, locale: &Locale, now: Timestamp) -> Option<MeetingBar> {
        let name = self.case.meeting.as_deref()?;
        Some(MeetingBar {
            clock: self.clock(now)?,
            with: self.phrases(locale).with("meeting-with", &[("name", name)]),
            author: self.case.author,
            notes: self.has_firm(),
            view: self.case.solicitor_view.clone(),
            locked: self.case.locked.map(|times| self.locked_text(locale, times)),
        })
    }

    fn locked_text(&self, locale: &Locale, (from, to): (Timestamp, Timestamp)) -> String {
        let phrases = self.phrases(locale);
        let [from, to] = [from, to].map(|at| phrases.time(at));
        phrases.with("meeting-locked", &[("from", &from), ("to", &to)])
    }

    /// A meeting is begun and ended from the solicitor's seat alone.
    fn in_own_seat(&self) -> Result<(), CaseError> {
        if self.case.in_clients_seat() { Err(CaseError::ClientSeat) } else { Ok(()) }
    }

    fn close_meeting(&mut self, now: Timestamp) {
        let is_on = self.case.meeting.is_some();
        if let Some(open) = self.record_mut().history.open_meeting_mut() {
            let end = open.end(is_on, now);
            open.pauses.end(end);
            open.until = Some(end);
        }
    }

    /// Returns who is editing: the client or the solicitor.
    #[must_use]
    pub fn author(&self) -> Author {
        self.case.author
    }

    /// Puts a review mark on the current answer, or removes it with `None`, and saves.
    ///
    /// `by` is the name that the person gives, 1 to 120 characters.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such question or item,
    /// [`CaseError::NameEmpty`], [`CaseError::NameTooLong`], and the vault's.
    pub fn mark(
        &mut self,
        place: &AnswerAddress,
        kind: Option<ReviewMarkKind>,
        by: &str,
        now: Timestamp,
    ) -> Result<(), CaseError> {
        self.known(place)?;
        let mark =
            kind.map(|kind| named(by).map(|by| ReviewMark { kind, by, at: now })).transpose()?;
        self.record_mut().history.mark(place, mark);
        self.save(now)
    }

    /// Marks an answer in the name of the solicitor of the meeting.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::mark`]; [`CaseError::NoMeeting`] where no meeting is on.
    pub fn mark_in_meeting(
        &mut self,
        place: &AnswerAddress,
        kind: Option<ReviewMarkKind>,
        now: Timestamp,
    ) -> Result<(), CaseError> {
        let by = self.case.meeting.clone().ok_or(CaseError::NoMeeting)?;
        self.mark(place, kind, &by, now)
    }

    /// The mark on an answer.
    #[must_use]
    pub fn mark_of(&self, place: &AnswerAddress) -> Option<&ReviewMark> {
        self.record().history.marks.get(place)
    }

    /// The earlier values of an answer, the oldest first.
    #[must_use]
    pub fn earlier(&self, place: &AnswerAddress) -> Vec<Earlier> {
        let changes = self.record().history.changes.get(place).map_or(&[][..], Vec::as_slice);
        changes.iter().map(|change| self.read_change(place, change)).collect()
    }

    fn read_change(&self, place: &AnswerAddress, change: &AnswerChange) -> Earlier {
        let edition = self.edition();
        let said = change.before.clone().and_then(|json| {
            let (answers, _) = read_known(json, &edition.form, &edition.countries).ok()?;
            Some(Said::at(&answers, place))
        });
        let Said { answer, note } = said.unwrap_or_default();
        Earlier { answer, note, replaced: change.at, by: change.author }
    }
}

fn named(by: &str) -> Result<String, CaseError> {
    match by.trim() {
        "" => Err(CaseError::NameEmpty),
        name if name.chars().count() > MOST_NAME => Err(CaseError::NameTooLong),
        name => Ok(name.to_owned()),
    }
}
