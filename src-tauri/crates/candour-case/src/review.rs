//! Looking over a case: the task list, check pages, the summary.

use candour_model::{Locale, SectionId};

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
        let view = self.describe(locale, now, |describer| {
            presenters::home_view(describer, self.edition(), self.case, self.is_example())
        });
        self.case.recovered = None;
        view
    }

    /// Every question, to read beforehand.
    #[must_use]
    pub fn questions(&self, locale: &Locale, now: Timestamp) -> QuestionListView {
        self.describe(locale, now, presenters::question_list)
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
        Ok(self.describe(locale, now, |describer| {
            presenters::check_view(describer, self.edition(), self.record(), section)
        }))
    }

    /// The summary: of everything, or of what matters after the first look.
    #[must_use]
    pub fn summary(&self, first_look: bool, locale: &Locale, now: Timestamp) -> SummaryView {
        let mut view = self.describe(locale, now, |describer| {
            presenters::summary_view(describer, self.edition(), self.record(), first_look)
        });
        // Whoever has a firm's card calls that firm.
        if let Some(card) = StoredCards::of(self.vault).ok().as_ref().and_then(StoredCards::usual) {
            view.firm = presenters::firm_facts(&self.phrases(locale), &KnownFirm::from(card));
        }
        view
    }
}
