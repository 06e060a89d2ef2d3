//! The interview of an open case: saving what is typed, and what comes next.

mod lookup;
mod navigation;

use candour_model::{Answer, AnswerAddress, GroupId, Locale, SectionId};
use candour_questionnaire::{FlowStep, FormInput, InputCode, InputFault, Question, is_not_yet};
use navigation::{Destination, before_in_first_look, before_in_section};

use crate::history::{AnswerChange, Author, ReviewMark, ReviewMarkKind};
use crate::record::{Said, one_as_json};
use crate::screens::presenters;
use crate::screens::view_models::{FieldError, Mode, Next};
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

impl CaseSession<'_> {
    /// The page of a question, recorded as the page that was open last.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such question or item, and the vault's.
    pub fn show(
        &mut self,
        place: &AnswerAddress,
        mode: Mode,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        self.known(place)?;
        self.stand(place, mode, now)?;
        self.page(FlowStep::Question(place.clone()), mode, locale, now)
    }

    /// Saves what is being typed: as an answer where it is valid, else as a draft.
    /// Returns the line that says so. `caret` is the position of the caret in the text, in UTF-16
    /// units.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::show`].
    pub fn draft(
        &mut self,
        place: &AnswerAddress,
        input: FormInput,
        caret: Option<u32>,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<String, CaseError> {
        self.take(place, input, now)?;
        let record = self.record_mut();
        if record.resume_at.as_ref().is_some_and(|(step, _)| step == place) {
            record.caret = caret;
        }
        self.save(now)?;
        Ok(presenters::saved_line(&self.phrases(locale), self.record(), self.is_example()))
    }

    /// Continue: takes the answer, saves it, and says what comes next.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::show`]. Faults of what was typed are no error: they are a [`Next`].
    pub fn answer(
        &mut self,
        place: &AnswerAddress,
        mode: Mode,
        input: FormInput,
        blank: bool,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        let before = self.open_before(place, now);
        let question = self.known(place)?.clone();
        match self.take(place, input.clone(), now)? {
            Taken::Answer => {}
            Taken::Nothing if blank => {
                let note = self.record().answers.note(place).cloned();
                self.put(place, Said { answer: Some(Answer::Blank), note }, now)?;
            }
            Taken::Nothing => {
                self.save(now)?;
                return Ok(Next::OfferWays);
            }
            Taken::Faults => {
                self.save(now)?;
                let faults = self.read(&question, &input, now).err();
                let errors = presenters::field_errors(&self.phrases(locale), &question, faults);
                return Ok(Next::Errors { errors });
            }
        }
        let next = self.after(&FlowStep::Question(place.clone()), mode, &before, now);
        self.case.changing = None;
        self.go(next, mode, locale, now)
    }

    /// Takes and saves what was typed, without going on: its faults, none where it was taken.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::show`].
    pub fn enter(
        &mut self,
        place: &AnswerAddress,
        input: FormInput,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Vec<FieldError>, CaseError> {
        let question = self.known(place)?.clone();
        let faults = match self.take(place, input.clone(), now)? {
            Taken::Faults => self.read(&question, &input, now).err(),
            Taken::Answer | Taken::Nothing => None,
        };
        self.save(now)?;
        Ok(presenters::field_errors(&self.phrases(locale), &question, faults))
    }

    /// Clears the answer and what was typed for it. The note stays: it is one of the person's own,
    /// and is removed where it was written.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::show`].
    pub fn clear(
        &mut self,
        place: &AnswerAddress,
        mode: Mode,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        self.known(place)?;
        let note = self.record().answers.note(place).cloned();
        self.put(place, Said { answer: None, note }, now)?;
        let drafts = &mut self.record_mut().drafts;
        // A note that cannot be kept as it is, such as one that is too long, stays as it was typed.
        if let Some(FormInput { note, .. }) = drafts.remove(place).filter(|it| it.note().is_err()) {
            drafts.insert(place.clone(), FormInput { note, ..FormInput::default() });
        }
        self.show(place, mode, locale, now)
    }

    /// The page before this one in the same mode.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::show`].
    pub fn back(
        &mut self,
        place: &AnswerAddress,
        mode: Mode,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        self.known(place)?;
        if let Some(gate) = self.drop_empty_item(place) {
            return self.go(Destination::Step(gate), mode, locale, now);
        }
        let step = FlowStep::Question(place.clone());
        let destination = self.with_flow(now, |flow, context| match mode {
            Mode::FirstLook => {
                before_in_first_look(flow, &step).map_or(Destination::Home, Destination::Step)
            }
            Mode::Section => {
                before_in_section(flow, context, &step).map_or(Destination::Home, Destination::Step)
            }
            Mode::Change => Destination::Check,
        });
        self.go(destination, mode, locale, now)
    }

    /// A section, at the page to continue with; a finished one as its check page.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such section, and the vault's.
    pub fn section(
        &mut self,
        section: &SectionId,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        if self.edition().form.section(section).is_none() {
            return Err(CaseError::PlaceUnknown);
        }
        let is_finished = self.record().finished.contains(section);
        let destination = self.with_flow(now, |flow, context| {
            if is_finished {
                return Destination::CheckOf(section.clone());
            }
            let open = |step: &&FlowStep| match step {
                FlowStep::Question(place) => context.answers.get(place).is_none(),
                FlowStep::Group(_) => false,
            };
            let step =
                flow.in_section(section).find(open).or_else(|| flow.in_section(section).next());
            step.cloned()
                .map_or_else(|| Destination::SectionDone(section.clone()), Destination::Step)
        });
        self.go(destination, Mode::Section, locale, now)
    }

    /// "Have you finished this section?" What was removed in it can no longer be brought back.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such section, and the vault's.
    pub fn finish_section(
        &mut self,
        section: &SectionId,
        finished: bool,
        now: Timestamp,
    ) -> Result<(), CaseError> {
        let groups: Vec<GroupId> = match self.edition().form.section(section) {
            Some(found) => found.groups.iter().map(|group| group.id.clone()).collect(),
            None => return Err(CaseError::PlaceUnknown),
        };
        let record = self.record_mut();
        record.removed.retain(|gone| !groups.contains(&gone.group));
        if finished {
            record.finished.insert(section.clone());
        } else {
            record.finished.remove(section);
        }
        record.resume_at = None;
        self.save(now)
    }

    /// What was typed as an answer and a note, unless it says of a birth or the like that it lies
    /// ahead.
    fn read(
        &self,
        question: &Question,
        input: &FormInput,
        now: Timestamp,
    ) -> Result<Said, Vec<InputFault>> {
        let note = input.note()?;
        let answer = input.read(question, &self.edition().countries)?;
        let today = now.date_naive();
        if answer.as_ref().is_some_and(|answer| is_not_yet(question, answer, today)) {
            let field = "year".to_owned();
            return Err(vec![InputFault { field, code: InputCode::DateNotYet }]);
        }
        Ok(Said { answer, note })
    }

    fn take(
        &mut self,
        place: &AnswerAddress,
        input: FormInput,
        now: Timestamp,
    ) -> Result<Taken, CaseError> {
        let question = self.known(place)?.clone();
        let input = input.with_typed_country_in_note(question.kind);
        let read = self.read(&question, &input, now);
        Ok(match read {
            Ok(said) => {
                self.record_mut().drafts.remove(place);
                let taken = if said.answer.is_some() { Taken::Answer } else { Taken::Nothing };
                self.put(place, said, now)?;
                taken
            }
            Err(_) => {
                // The note is usable where the answer is not.
                if let Ok(note) = input.note() {
                    let answer = self.record().answers.get(place).cloned();
                    self.put(place, Said { answer, note }, now)?;
                }
                self.record_mut().drafts.insert(place.clone(), input);
                Taken::Faults
            }
        })
    }

    /// Writes an answer and its note into the record and keeps what stood before in the history.
    pub(crate) fn put(
        &mut self,
        place: &AnswerAddress,
        said: Said,
        now: Timestamp,
    ) -> Result<(), CaseError> {
        let before = Said::at(&self.record().answers, place);
        if before != said {
            let old = self.change_of(place, before)?;
            let new = self.change_of(place, said.clone())?;
            let hides = said.answer == Some(Answer::Withheld);
            let corrected = old.is_some() && self.stood_before_the_meeting(place);
            let change = AnswerChange { before: old, at: now, author: self.case.author };
            self.record_mut().history.record(place, change, new.as_ref(), hides);
            if corrected {
                self.note_correction(place, now);
            }
            said.put(&mut self.record_mut().answers, place);
        }
        Ok(())
    }

    /// Whether an answer that stands was not first given in the meeting that is on.
    fn stood_before_the_meeting(&self, place: &AnswerAddress) -> bool {
        let history = &self.record().history;
        let begun = history.open_meeting().map(|(begun, _)| begun);
        let since = begun.and_then(|begun| history.at(place, begun));
        since.is_none_or(|change| change.before.is_some())
    }

    /// Marks an answer that the solicitor changes as corrected, unless it is to be followed up.
    fn note_correction(&mut self, place: &AnswerAddress, now: Timestamp) {
        let Some(by) = self.case.meeting.clone().filter(|_| self.case.author == Author::Solicitor)
        else {
            return;
        };
        let history = &mut self.record_mut().history;
        if history.changes.contains_key(place) && !history.marks.contains_key(place) {
            history.mark(place, Some(ReviewMark { kind: ReviewMarkKind::Corrected, by, at: now }));
        }
    }

    fn change_of(
        &self,
        place: &AnswerAddress,
        said: Said,
    ) -> Result<Option<serde_json::Value>, CaseError> {
        let form = &self.edition().form;
        (!said.is_nothing()).then(|| one_as_json(place, said, form)).transpose()
    }
}

/// The result of reading what was typed.
enum Taken {
    Answer,
    Nothing,
    Faults,
}
