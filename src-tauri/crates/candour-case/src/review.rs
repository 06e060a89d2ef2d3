//! Looking over a case: the task list, check pages, the summary.

use candour_model::{Locale, PaperId, PointId, SectionId};

use crate::record::PaperState;
use crate::screens::presenters::{self, AnswerDescriber};
use crate::screens::view_models::{CheckView, HomeView, QuestionListView, SummaryView};
use crate::session::CaseSession;
use crate::sharing::{KnownFirm, StoredCards};
use crate::{CaseError, Timestamp};

impl CaseSession<'_> {
    pub(crate) fn describe<T>(
        &self,
        locale: &Locale,
        now: Timestamp,
        step: impl FnOnce(&AnswerDescriber<'_>) -> T,
    ) -> T {
        self.with_context(now, |context| {
            step(&AnswerDescriber { phrases: self.phrases(locale), context })
        })
    }

    /// Where you were, and the task list. What had to be recovered is said once.
    pub fn home(&mut self, locale: &Locale, now: Timestamp) -> HomeView {
        self.case.on_question = false;
        let view = self.describe(locale, now, |describer| {
            presenters::home_view(describer, self.edition(), self.case, self.is_example())
        });
        self.case.recovered = None;
        view
    }

    /// The person has read what moved: it is not said again.
    ///
    /// # Errors
    ///
    /// Those of the vault.
    pub fn moved_read(&mut self, now: Timestamp) -> Result<(), CaseError> {
        let record = self.record_mut();
        record.moved_told.extend(record.unread.keys().cloned());
        self.save(now)
    }

    /// Every question, to read beforehand.
    #[must_use]
    pub fn questions(&self, locale: &Locale, now: Timestamp) -> QuestionListView {
        self.describe(locale, now, |describer| presenters::question_list(describer, self.edition()))
    }

    /// "Check your answers", for one section or for all. A change goes back there.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such section.
    pub fn check(
        &mut self,
        section: Option<&SectionId>,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<CheckView, CaseError> {
        if section.is_some_and(|id| self.edition().form.section(id).is_none()) {
            return Err(CaseError::PlaceUnknown);
        }
        self.case.check_of = section.cloned();
        self.case.on_question = false;
        Ok(self.describe(locale, now, |describer| {
            presenters::check_view(describer, self.edition(), self.record(), section)
        }))
    }

    /// Keeps what the person says of a paper worth gathering. Returns the line that says so.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where the edition names no such paper, and the vault's: what was
    /// said before then stays.
    pub fn mark_paper(
        &mut self,
        paper: &PaperId,
        state: PaperState,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<String, CaseError> {
        if !self.edition().papers.contains(paper) {
            return Err(CaseError::PlaceUnknown);
        }
        let before = self.record().papers.clone();
        match state {
            PaperState::Open => self.record_mut().papers.remove(paper),
            _ => self.record_mut().papers.insert(paper.clone(), state),
        };
        if let Err(error) = self.save(now) {
            self.record_mut().papers = before;
            return Err(error);
        }
        Ok(presenters::saved_line(&self.phrases(locale), self.record(), self.is_example()))
    }

    /// Keeps whether a question to ask is chosen for the meeting. Returns the line that says so.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where the edition has no such question, and the vault's: what was
    /// chosen before then stays.
    pub fn choose_ask(
        &mut self,
        point: &PointId,
        number: u8,
        chosen: bool,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<String, CaseError> {
        let mut points = self.edition().rules.points.iter();
        let is_known = points.any(|rule| rule.id == *point && (1..=rule.asks).contains(&number));
        if !is_known {
            return Err(CaseError::PlaceUnknown);
        }
        let before = self.record().asks.clone();
        let ask = (point.clone(), number);
        let asks = &mut self.record_mut().asks;
        if chosen {
            asks.insert(ask)
        } else {
            asks.remove(&ask)
        };
        if let Err(error) = self.save(now) {
            self.record_mut().asks = before;
            return Err(error);
        }
        Ok(presenters::saved_line(&self.phrases(locale), self.record(), self.is_example()))
    }

    /// The firm that is called: that of the card imported last, else the one that came with the
    /// program.
    pub(crate) fn known_firm(&self, locale: &Locale) -> Option<KnownFirm> {
        let cards = StoredCards::of(self.vault).ok();
        match cards.as_ref().and_then(StoredCards::usual) {
            Some(card) => Some(KnownFirm::from(card)),
            None => KnownFirm::first_shipped(self.edition(), locale),
        }
    }

    /// The summary: of everything, or of what matters after the first look.
    #[must_use]
    pub fn summary(&self, first_look: bool, locale: &Locale, now: Timestamp) -> SummaryView {
        let firm = self.known_firm(locale);
        self.describe(locale, now, |describer| {
            let (edition, record) = (self.edition(), self.record());
            presenters::summary_view(describer, edition, record, firm.as_ref(), first_look)
        })
    }
}
