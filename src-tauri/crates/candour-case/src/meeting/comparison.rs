//! The history as it is shown: the case at an earlier time, earlier values, and changes since.

use candour_content::Edition;
use candour_model::{Answer, AnswerAddress, Answers, Item, Locale, Note};

use crate::compare::{Change, changes};
use crate::history::{Author, Event, EventKind};
use crate::record::{Record, Said, as_file, read_known};
use crate::screens::presenters::{change_view, event_text};
use crate::screens::view_models::{CompareView, EarlierView, HistoryRow, HistoryView, PastView};
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

impl Record {
    /// The answers at a time, reconstructed from the changes since.
    ///
    /// Items that were removed since, and items that held nothing then, are left out.
    pub(crate) fn as_of(&self, at: Timestamp, edition: &Edition) -> Answers {
        let mut answers = self.answers.clone();
        for place in self.history.changes.keys() {
            let Some(change) = self.history.at(place, at) else { continue };
            let before = change.before.clone().and_then(|json| {
                let (answers, _) = read_known(json, &edition.form, &edition.countries).ok()?;
                Some(Said::at(&answers, place))
            });
            before.unwrap_or_default().put(&mut answers, place);
        }
        for (group, items) in &mut answers.groups {
            let held =
                |item: &Item| self.answers.item(group, &item.id).is_some_and(|now| !now.is_empty());
            items.retain(|item| !item.is_empty() || !held(item));
        }
        answers
    }

    /// What the answers of today are compared with unless another time is chosen: the last print,
    /// file from the client or beginning of a meeting. Never a saved copy, of which every change
    /// makes one.
    pub(crate) fn compared_by_default(&self) -> Option<&Event> {
        self.history.events.iter().max_by_key(|event| event.at)
    }

    /// When something was printed or sealed last.
    pub(crate) fn printed(&self) -> Option<(Timestamp, &str)> {
        self.history.events.iter().rev().find_map(|event| match &event.kind {
            EventKind::Printed { reference } => Some((event.at, reference.as_str())),
            _ => None,
        })
    }
}

impl CaseSession<'_> {
    /// Notes that a report with this reference was saved or sealed.
    ///
    /// # Errors
    ///
    /// The vault's.
    pub(crate) fn note_printed(
        &mut self,
        reference: &str,
        now: Timestamp,
    ) -> Result<(), CaseError> {
        let kind = EventKind::Printed { reference: reference.to_owned() };
        self.record_mut().history.events.push(Event { at: now, kind });
        self.save(now)
    }

    /// The answers that differ from those of a time, in the order of the questions.
    pub(crate) fn since(&self, at: Timestamp, locale: &Locale, now: Timestamp) -> Vec<Change> {
        let before = as_file(self.record().as_of(at, self.edition()));
        changes(self.edition(), &before, &self.file(), now, locale)
    }

    /// The answers that a time changed to another time, in the order of the questions.
    pub(crate) fn between(
        &self,
        from: Timestamp,
        until: Timestamp,
        locale: &Locale,
        now: Timestamp,
    ) -> Vec<Change> {
        let of = |at| as_file(self.record().as_of(at, self.edition()));
        changes(self.edition(), &of(from), &of(until), now, locale)
    }

    /// Every earlier value with its time and author, and the times to compare with.
    ///
    /// # Errors
    ///
    /// The vault's.
    pub fn history(&self, locale: &Locale, now: Timestamp) -> Result<HistoryView, CaseError> {
        let phrases = self.phrases(locale);
        let newest_first = |mut past: Vec<(Timestamp, PastView)>| {
            past.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
            past.into_iter().map(|(_, view)| view)
        };
        let events = self.record().history.events.iter().enumerate();
        let events = events.map(|(at, event)| {
            let id = format!("event-{at}");
            (event.at, PastView { id, text: event_text(&phrases, event) })
        });
        let copies = self.copies()?.into_iter().map(|(generation, record)| {
            let text = phrases.at("history-copy", record.saved);
            (record.saved, PastView { id: format!("copy-{generation}"), text })
        });
        // What people remember comes first, so that the first of the list is what is meant.
        let past = newest_first(events.collect()).chain(newest_first(copies.collect())).collect();
        let form = &self.edition().form;
        let order = |place: &AnswerAddress| form.questions().position(|q| q.id == place.question);
        let mut rows: Vec<(Option<usize>, HistoryRow)> = self
            .record()
            .history
            .changes
            .keys()
            .filter_map(|place| Some((order(place), self.history_of(place, locale, now)?)))
            .collect();
        rows.sort_by_key(|(order, _)| *order);
        Ok(HistoryView { past, rows: rows.into_iter().map(|(_, row)| row).collect() })
    }

    /// What differs between a time of the history and now.
    ///
    /// # Errors
    ///
    /// [`CaseError::PastMissing`] where there is no such time, and the vault's.
    pub fn compare(
        &self,
        past: &str,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<CompareView, CaseError> {
        let (text, found) = self.compared(past, locale, now)?;
        let phrases = self.phrases(locale);
        Ok(CompareView {
            title: phrases.counted("compare-title", found.len(), &[("past", &text)]),
            changes: found.into_iter().map(|change| change_view(&phrases, change)).collect(),
        })
    }

    /// The name of a time of the history and what has changed since.
    pub(crate) fn compared(
        &self,
        past: &str,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<(String, Vec<Change>), CaseError> {
        let phrases = self.phrases(locale);
        if let Some(at) = past.strip_prefix("event-") {
            let events = &self.record().history.events;
            let event = at.parse().ok().and_then(|at: usize| events.get(at));
            let event = event.ok_or(CaseError::PastMissing)?;
            return Ok((event_text(&phrases, event), self.since(event.at, locale, now)));
        }
        let wanted = past.strip_prefix("copy-").ok_or(CaseError::PastMissing)?;
        let copies = self.copies()?;
        let found = copies.into_iter().find(|(generation, _)| generation == wanted);
        let (_, record) = found.ok_or(CaseError::PastMissing)?;
        let text = phrases.at("history-copy", record.saved);
        let before = as_file(record.answers);
        Ok((text, changes(self.edition(), &before, &self.file(), now, locale)))
    }

    /// The copies that the vault keeps, by number; one that cannot be read is skipped.
    fn copies(&self) -> Result<Vec<(String, Record)>, CaseError> {
        let edition = self.edition();
        let copies = self.vault.generations(&self.case.id)?;
        Ok(copies
            .into_iter()
            .filter_map(|(generation, bytes)| {
                let record = Record::from_bytes(&bytes, &edition.form, &edition.countries).ok()?;
                Some((generation.number().to_string(), record))
            })
            .collect())
    }

    fn history_of(
        &self,
        place: &AnswerAddress,
        locale: &Locale,
        now: Timestamp,
    ) -> Option<HistoryRow> {
        let question = self.edition().form.question(&place.question)?;
        self.describe(locale, now, |describer| {
            let phrases = &describer.phrases;
            let words = |answer: Option<&Answer>, note: Option<&Note>| {
                phrases.with_note(phrases.answer(describer.context, question, answer), note)
            };
            let earlier = self.earlier(place).into_iter().rev().map(|earlier| {
                let id = match earlier.by {
                    Author::Client => "history-until-client",
                    Author::Solicitor => "history-until-solicitor",
                };
                EarlierView {
                    text: words(earlier.answer.as_ref(), earlier.note.as_ref()),
                    until: phrases.at(id, earlier.replaced),
                }
            });
            let link = describer.link(place)?;
            Some(HistoryRow {
                place: place.clone(),
                number: link.number,
                label: link.label,
                now: words(
                    describer.context.answers.get(place),
                    describer.context.answers.note(place),
                ),
                earlier: earlier.collect(),
            })
        })
    }
}
