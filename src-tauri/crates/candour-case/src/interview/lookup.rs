//! What is looked up while an answer is typed.

use candour_content::Phrases;
use candour_model::Locale;
use candour_questionnaire::OtherDate;

use crate::app_session::AppSession;
use crate::screens::presenters;
use crate::screens::view_models::{CountryView, WorkedOut};

impl AppSession {
    /// Countries and territories by any part of a name in any script, best first.
    #[must_use]
    pub fn countries(&self, text: &str, locale: &Locale) -> Vec<CountryView> {
        presenters::countries(&self.edition, text, locale)
    }

    /// A date of another calendar in the fields of the common one.
    #[must_use]
    pub fn work_out(&self, date: &OtherDate, locale: &Locale) -> WorkedOut {
        presenters::worked_out(&Phrases::new(&self.edition, locale), date)
    }
}
