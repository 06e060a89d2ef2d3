//! An open case, borrowed for one operation together with the vault that keeps it.

use std::collections::BTreeSet;
use std::sync::Arc;

use candour_content::Edition;
use candour_model::{AnswerAddress, Locale, SectionId};
use candour_questionnaire::{AnswersFile, Context, Flow, Question};
use candour_vault::{CaseId, Notice, Vault};

use crate::history::Author;
use crate::record::{Record, as_file};
use crate::solicitor_view::SolicitorView;
use crate::{CaseError, Timestamp};
use candour_content::Phrases;

/// A case in memory, with the state of this session alone.
pub(crate) struct OpenCase {
    pub(crate) id: CaseId,
    pub(crate) label: String,
    pub(crate) record: Record,
    /// What had to be recovered when it was opened.
    pub(crate) recovered: Option<Recovered>,
    /// Questions that changes have opened and that are to be asked before going back.
    pub(crate) pending: Vec<AnswerAddress>,
    /// The answer that is being changed, with the questions that were open before: what is typed
    /// is saved at once, so that by Continue they are others.
    pub(crate) changing: Option<(AnswerAddress, BTreeSet<AnswerAddress>)>,
    /// Which check page a change goes back to: of one section, or of all.
    pub(crate) check_of: Option<SectionId>,
    /// Who is editing.
    pub(crate) author: Author,
    /// Whether the page of a question is open.
    pub(crate) on_question: bool,
    /// The solicitor of the meeting that is on, as they gave their name.
    pub(crate) meeting: Option<String>,
    /// What the solicitor has open in it.
    pub(crate) solicitor_view: SolicitorView,
    /// From when to when it was locked, while this is said beside the clock.
    pub(crate) locked: Option<(Timestamp, Timestamp)>,
}

impl OpenCase {
    pub(crate) fn new(
        id: CaseId,
        label: String,
        record: Record,
        recovered: Option<Recovered>,
    ) -> Self {
        Self {
            id,
            label,
            record,
            recovered,
            pending: Vec::new(),
            changing: None,
            check_of: None,
            author: Author::default(),
            on_question: false,
            meeting: None,
            solicitor_view: SolicitorView::default(),
            locked: None,
        }
    }

    /// Whether a meeting is on and the client has the seat.
    pub(crate) fn in_clients_seat(&self) -> bool {
        self.meeting.is_some() && self.author == Author::Client
    }
}

/// What had to be recovered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recovered {
    /// The session before ended without closing the case.
    Sudden(Timestamp),
    /// The newest copy could not be read; this is the one before it.
    Older(Timestamp),
    /// Newer copies, of which the list of cases knew, are not there any more.
    Missing(Timestamp),
    /// Files lie beside it that look like copies from another computer.
    Copies,
    /// It can be read, and the disk takes nothing.
    NotWritten,
    /// Something about the vault as a whole was repaired: the list of cases, or its marker.
    List,
    /// The list of cases was made again from the files.
    ListAnew,
}

impl Recovered {
    /// What is said of repairs to the list of cases, where one was made.
    pub(crate) fn of_list(notices: &[Notice]) -> Option<Self> {
        if notices.contains(&Notice::IndexRebuilt) {
            return Some(Self::ListAnew);
        }
        let is_of_list = |notice: &Notice| {
            matches!(notice, Notice::IndexSteppedBack(_) | Notice::MarkerRestored)
        };
        notices.iter().any(is_of_list).then_some(Self::List)
    }
}

/// An open case for one operation.
pub struct CaseSession<'d> {
    pub(crate) edition: &'d Arc<Edition>,
    pub(crate) vault: &'d mut Vault,
    pub(crate) case: &'d mut OpenCase,
    pub(crate) example: bool,
}

impl CaseSession<'_> {
    pub(crate) fn edition(&self) -> &Edition {
        self.edition
    }

    pub(crate) fn record(&self) -> &Record {
        &self.case.record
    }

    pub(crate) fn record_mut(&mut self) -> &mut Record {
        &mut self.case.record
    }

    pub(crate) fn pending_mut(&mut self) -> &mut Vec<AnswerAddress> {
        &mut self.case.pending
    }

    pub(crate) fn check_of(&self) -> Option<SectionId> {
        self.case.check_of.clone()
    }

    pub(crate) fn is_example(&self) -> bool {
        self.example
    }

    pub(crate) fn phrases<'a>(&'a self, locale: &'a Locale) -> Phrases<'a> {
        Phrases::new(self.edition, locale)
    }

    /// The question at a place whose item exists, if it has one.
    pub(crate) fn known(&self, place: &AnswerAddress) -> Result<&Question, CaseError> {
        let form = &self.edition.form;
        let group = form.group_of_question(&place.question).map(|group| &group.id);
        let fits = match (&place.item, group) {
            (None, None) => true,
            (Some((named, item)), Some(group)) => {
                named == group && self.record().answers.item(group, item).is_some()
            }
            _ => false,
        };
        form.question(&place.question).filter(|_| fits).ok_or(CaseError::PlaceUnknown)
    }

    /// Runs a step over the current answers, on the day of `now`.
    pub(crate) fn with_context<T>(
        &self,
        now: Timestamp,
        step: impl FnOnce(&Context<'_>) -> T,
    ) -> T {
        let today = now.date_naive();
        let parameters = self.edition.parameters_on(today);
        let answers = &self.record().answers;
        step(&Context::new(
            &self.edition.form,
            answers,
            today,
            &self.edition.countries,
            &parameters,
        ))
    }

    pub(crate) fn with_flow<T>(
        &self,
        now: Timestamp,
        step: impl FnOnce(&Flow, &Context<'_>) -> T,
    ) -> T {
        self.with_context(now, |context| step(&Flow::new(context), context))
    }

    /// Writes a new generation. It is on disk when this returns without an error.
    pub(crate) fn save(&mut self, now: Timestamp) -> Result<(), CaseError> {
        self.forget_lost();
        let before = self.case.record.saved;
        self.case.record.saved = now;
        let outcome = self.write();
        if outcome.is_err() {
            self.case.record.saved = before;
        }
        outcome
    }

    /// Removes review marks and earlier values of items that can no longer be brought back.
    fn forget_lost(&mut self) {
        let form = &self.edition.form;
        let Record { answers, removed, history, .. } = &mut self.case.record;
        history.retain(|place| {
            let Some((group, item)) = &place.item else { return true };
            form.group_of_question(&place.question).is_none()
                || answers.item(group, item).is_some()
                || removed.iter().any(|gone| &gone.group == group && &gone.item.id == item)
        });
    }

    /// The current answers as a file.
    pub(crate) fn file(&self) -> AnswersFile {
        as_file(self.record().answers.clone())
    }

    fn write(&mut self) -> Result<(), CaseError> {
        let bytes = self.case.record.to_bytes(&self.edition.form)?;
        self.vault.save_case(&self.case.id, &bytes)?;
        Ok(())
    }
}
