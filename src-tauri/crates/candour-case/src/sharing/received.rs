//! What a client sent: opened, inspected, imported as a case or compared with one.

use std::collections::BTreeSet;

use candour_content::{Edition, Phrases};
use candour_model::{Answer, AnswerAddress, AnswerStatus, Answers, Item, Locale};
use candour_questionnaire::{AnswersFile, limits};
use candour_sharing::Contents;
use secrecy::SecretString;

use crate::app_session::AppSession;
use crate::case::checked_label;
use crate::compare::changes;
use crate::history::{Event, EventKind};
use crate::record::{Record, Said, answers_as_json, as_file, read_known};
use crate::report::FileToSave;
use crate::screens::presenters::{self, AnswerDescriber, change_view};
use crate::screens::view_models::{
    ChangeView, CheckView, CompareView, Fact, ReceivedCompareView, ReceivedView,
};
use crate::session::OpenCase;
use crate::sharing::person::person_view;
use crate::sharing::{OutsideParts, Received, received};
use crate::{CaseError, Timestamp};

impl AppSession {
    /// The firm's key as the text of an identity file, for the process that opens a sealed file;
    /// `None` where this is no vault of a firm, and in the example.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], the vault's.
    pub fn outside_key(&mut self) -> Result<Option<SecretString>, CaseError> {
        let open = self.open.as_ref().ok_or(CaseError::Locked)?;
        let firm = if open.example { None } else { open.vault.firm()? };
        Ok(firm.map(|firm| firm.to_text()))
    }

    /// Holds a file from outside that was taken apart; one that was held before is dropped. Nothing
    /// is kept or changed.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], and as [`crate::sharing::received`].
    pub fn hold_received(
        &mut self,
        parts: OutsideParts,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<ReceivedView, CaseError> {
        self.beyond_the_case()?;
        self.received = None;
        self.open.as_ref().ok_or(CaseError::Locked)?;
        self.received = Some(received(&self.edition, parts)?);
        self.received_view(locale, now)
    }

    /// The report that is held, to be taken apart once more with the passphrase of its lock, and
    /// whether it came sealed.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReceivedMissing`].
    pub fn held_report(&self) -> Result<(Contents, bool), CaseError> {
        let held = self.held()?;
        Ok((held.parts.report.clone(), held.parts.was_sealed()))
    }

    /// Drops the file that is held.
    pub fn drop_received(&mut self) {
        self.received = None;
    }

    fn held(&self) -> Result<&Received, CaseError> {
        self.received.as_ref().ok_or(CaseError::ReceivedMissing)
    }

    fn held_answers(&self) -> Result<&AnswersFile, CaseError> {
        self.held()?.answers.as_ref().ok_or(CaseError::ReceivedMissing)
    }

    fn received_view(&self, locale: &Locale, now: Timestamp) -> Result<ReceivedView, CaseError> {
        let phrases = Phrases::new(&self.edition, locale);
        let received = self.held()?;
        let fact = |id: &str, text: String| Fact { label: phrases.text(id), text };
        let way = if received.parts.was_sealed() { "received-sealed" } else { "received-open" };
        let mut facts = vec![fact("received-way", phrases.text(way))];
        if let Some(file) = &received.answers {
            let (total, withheld) = counted(&file.answers);
            facts.push(fact("received-who", self.own_name(&file.answers, locale, now)));
            let inside = [("total", total), ("withheld", withheld)];
            facts.push(fact("received-inside", phrases.numbers("received-answers", &inside)));
        } else {
            facts.push(fact("received-inside", phrases.text("received-no-answers")));
        }
        facts.extend(
            received
                .parts
                .made()
                .map(|at| fact("received-made", phrases.at("received-made-at", at))),
        );
        // The number of pages of a locked file is not known before it is opened.
        if received.parts.pages() > 0 {
            facts.push(fact("received-pages", received.parts.pages().to_string()));
        }
        facts.extend(
            received
                .parts
                .warnings()
                .iter()
                .map(|warning| fact("received-remark", phrases.text(warning.words()))),
        );
        let print = received.fingerprint.as_ref();
        facts.extend(print.map(|print| fact("received-fingerprint", print.short())));
        Ok(ReceivedView {
            facts,
            pages: received.parts.pages(),
            answers: received.answers.is_some(),
        })
    }

    /// The answers in the file that is held, to be read.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReceivedMissing`] where no file is held or it has no answers as data.
    pub fn received_answers(
        &self,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<CheckView, CaseError> {
        let mut record = Record::new(now);
        record.answers = self.held_answers()?.answers.clone();
        Ok(describe(&self.edition, &record.answers, locale, now, |describer| {
            presenters::check_view(describer, &self.edition, &record, None)
        }))
    }

    /// The report that is held, as a file to save and to read with another program.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReceivedMissing`].
    pub fn received_file(&self, locale: &Locale) -> Result<FileToSave, CaseError> {
        let bytes = self.held()?.parts.report.to_vec();
        let file_name = Phrases::new(&self.edition, locale).text("received-file-name");
        Ok(FileToSave { file_name, bytes: bytes.into() })
    }

    /// Imports the answers that are held as a new case, and opens it.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReceivedMissing`], [`CaseError::LabelEmpty`], [`CaseError::LabelTooLong`],
    /// [`CaseError::Locked`], the vault's.
    pub fn take_received(&mut self, label: &str, now: Timestamp) -> Result<(), CaseError> {
        let label = checked_label(label)?;
        let mut record = Record::new(now);
        let held = self.held_answers()?;
        record.answers = held.answers.clone();
        record.unread = held.set_aside.clone();
        record.note_received(self.received_event(now)?);
        self.close_open_case(now)?;
        let bytes = record.to_bytes(&self.edition.form)?;
        let open = self.open.as_mut().ok_or(CaseError::Locked)?;
        let id = open.vault.create_case(&label, &bytes, &mut *self.randomness)?;
        open.vault.note_opened(&id, now.timestamp())?;
        open.case = Some(OpenCase::new(id, label, record, None));
        self.received = None;
        Ok(())
    }

    /// How the answers that are held differ from those of a case, and whether they look like those
    /// of another person: nothing is ticked then. Nothing is changed.
    ///
    /// # Errors
    ///
    /// [`CaseError::ReceivedMissing`], the vault's, and those of reading the case.
    pub fn compare_received(
        &mut self,
        id: &str,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<ReceivedCompareView, CaseError> {
        let edition = std::sync::Arc::clone(&self.edition);
        let incoming = self.held_answers()?.clone();
        let open = self.open.as_mut().ok_or(CaseError::Locked)?;
        let (id, label) = open.known(id)?;
        let found = open.vault.open_case(&id)?;
        let record = Record::from_bytes(&found.contents, &edition.form, &edition.countries)?;
        let phrases = Phrases::new(&edition, locale);
        let base = record.last_received(&edition);
        let person = person_view(&edition, &record.answers, &incoming.answers, locale, now);
        let is_other = person.as_ref().is_some_and(|person| !person.rows.is_empty());
        let current = as_file(record.answers.clone());
        let changes: Vec<ChangeView> = changes(&edition, &current, &incoming, now, locale)
            .into_iter()
            .map(|change| {
                let stands = MergeOrigin::of(
                    &change.place,
                    &record.answers,
                    &incoming.answers,
                    base.as_ref(),
                );
                let view = change_view(&phrases, change);
                ChangeView {
                    taken: stands == MergeOrigin::Client && !is_other,
                    note: stands.note().map(|id| phrases.text(id)),
                    ..view
                }
            })
            // What reads the same is no difference to a person.
            .filter(|view| view.before != view.after)
            .collect();
        let title = phrases.counted("received-changes", changes.len(), &[("label", &label)]);
        Ok(ReceivedCompareView { person, compare: CompareView { title, changes } })
    }

    /// Opens a case and imports the answers at these places from the file that is held. The values
    /// before stay in the history of each.
    ///
    /// # Errors
    ///
    /// As [`AppSession::compare_received`].
    pub fn merge_received(
        &mut self,
        id: &str,
        places: &BTreeSet<AnswerAddress>,
        now: Timestamp,
    ) -> Result<(), CaseError> {
        let held = self.held_answers()?;
        let (incoming, set_aside) = (held.answers.clone(), held.set_aside.clone());
        let event = self.received_event(now)?;
        self.open_case(id, now)?;
        let mut session = self.case()?;
        for (place, value) in set_aside {
            session.record_mut().unread.entry(place).or_insert(value);
        }
        // Before the import, so that none of it is merged with an earlier change.
        session.record_mut().note_received(event);
        for place in places {
            session.make_room(place, &incoming)?;
            session.record_mut().drafts.remove(place);
            session.put(place, Said::at(&incoming, place), now)?;
        }
        session.save(now)?;
        self.received = None;
        Ok(())
    }

    fn received_event(&self, now: Timestamp) -> Result<Event, CaseError> {
        let print = self.held()?.fingerprint.as_ref();
        let answers = self.held_answers()?.answers.clone();
        let kind = EventKind::Received {
            fingerprint: print.map_or_else(String::new, crate::Fingerprint::short),
            answers: Some(answers_as_json(answers, &self.edition.form)?),
        };
        Ok(Event { at: now, kind })
    }

    /// The name that the client gives as their own, or that it is not there.
    fn own_name(&self, answers: &Answers, locale: &Locale, now: Timestamp) -> String {
        let phrases = Phrases::new(&self.edition, locale);
        let question = self.edition.brief.name.as_ref();
        let question = question.and_then(|id| self.edition.form.question(id));
        question.map_or_else(String::new, |question| {
            let place = AnswerAddress::single(question.id.clone());
            describe(&self.edition, answers, locale, now, |describer| {
                let answer = describer.context.answers.get(&place);
                let name = phrases.answer(describer.context, question, answer);
                phrases.list(name.lines().map(str::to_owned).collect())
            })
        })
    }
}

impl Record {
    /// Notes that a file was taken over; only its answers are kept for the next comparison.
    fn note_received(&mut self, event: Event) {
        for older in &mut self.history.events {
            if let EventKind::Received { answers, .. } = &mut older.kind {
                *answers = None;
            }
        }
        self.history.events.push(event);
    }

    /// The answers of the client's last file.
    fn last_received(&self, edition: &Edition) -> Option<Answers> {
        self.history.events.iter().rev().find_map(|event| match &event.kind {
            EventKind::Received { answers: Some(json), .. } => {
                let read = read_known(json.clone(), &edition.form, &edition.countries);
                read.ok().map(|(answers, _)| answers)
            }
            _ => None,
        })
    }
}

impl crate::CaseSession<'_> {
    /// Creates the item that a place of the file belongs to, where it does not exist yet.
    fn make_room(&mut self, place: &AnswerAddress, incoming: &Answers) -> Result<(), CaseError> {
        let Some((group, item)) = &place.item else { return Ok(()) };
        let answers = &mut self.record_mut().answers;
        if answers.item(group, item).is_none() && incoming.item(group, item).is_some() {
            let items = answers.groups.entry(group.clone()).or_default();
            if items.len() >= limits::MAX_ITEMS {
                return Err(CaseError::TooManyItems);
            }
            items.push(Item::new(item.clone()));
        }
        Ok(())
    }
}

/// Who changed an answer since the client's last file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MergeOrigin {
    /// The client alone: it is taken unless the solicitor says otherwise.
    Client,
    /// The client, who no longer has it written down.
    Withdrawn,
    /// It is not in the file.
    Absent,
    /// The firm alone: the file still has what it had.
    Firm,
    /// Both.
    Both,
}

impl MergeOrigin {
    fn of(place: &AnswerAddress, here: &Answers, file: &Answers, before: Option<&Answers>) -> Self {
        let (mine, theirs) = (Said::at(here, place), Said::at(file, place));
        let base = before.map(|answers| Said::at(answers, place)).unwrap_or_default();
        let is_given = |said: &Said| said.answer.as_ref().is_some_and(|a| *a != Answer::Withheld);
        if theirs.is_nothing() || (theirs.answer.is_none() && mine.answer.is_some()) {
            Self::Absent
        } else if theirs.answer == Some(Answer::Withheld) && is_given(&mine) {
            Self::Withdrawn
        } else if mine == base {
            Self::Client
        } else if theirs == base {
            Self::Firm
        } else {
            Self::Both
        }
    }

    fn note(self) -> Option<&'static str> {
        match self {
            Self::Client => None,
            Self::Withdrawn => Some("received-withdrawn"),
            Self::Absent => Some("received-absent"),
            Self::Firm => Some("received-firm"),
            Self::Both => Some("received-both"),
        }
    }
}

/// How many answers there are, and how many of them are withheld.
fn counted(answers: &Answers) -> (usize, usize) {
    let grouped = answers.groups.values().flatten().flat_map(|item| item.answers.values());
    answers.single.values().chain(grouped).fold((0, 0), |(total, withheld), answer| {
        (total + 1, withheld + usize::from(answer.standing() == AnswerStatus::Withheld))
    })
}

fn describe<T>(
    edition: &Edition,
    answers: &Answers,
    locale: &Locale,
    now: Timestamp,
    step: impl FnOnce(&AnswerDescriber<'_>) -> T,
) -> T {
    let today = now.date_naive();
    let parameters = edition.parameters_on(today);
    let context = edition.context(answers, today, &parameters);
    step(&AnswerDescriber { phrases: Phrases::new(edition, locale), context: &context })
}
