//! What is looked up while an answer is typed.

use candour_content::Phrases;
use candour_model::{AnswerAddress, Locale};
use candour_questionnaire::OtherDate;

use crate::CaseError;
use crate::app_session::AppSession;
use crate::screens::presenters;
use crate::screens::view_models::{CountryView, SecondWords, WorkedOut};

impl AppSession {
    /// Countries and territories by any part of a name in any script, best first.
    #[must_use]
    pub fn countries(&self, text: &str, locale: &Locale) -> Vec<CountryView> {
        presenters::countries(&self.edition, text, locale)
    }

    /// A question and its options in a second language, for whoever interprets.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such question.
    pub fn second_words(
        &self,
        place: &AnswerAddress,
        locale: &Locale,
    ) -> Result<SecondWords, CaseError> {
        let question =
            self.edition.form.question(&place.question).ok_or(CaseError::PlaceUnknown)?;
        Ok(presenters::second_words(&Phrases::new(&self.edition, locale), question, locale))
    }

    /// A date of another calendar in the fields of the common one.
    #[must_use]
    pub fn work_out(&self, date: &OtherDate, locale: &Locale) -> WorkedOut {
        presenters::worked_out(&Phrases::new(&self.edition, locale), date)
    }
}
