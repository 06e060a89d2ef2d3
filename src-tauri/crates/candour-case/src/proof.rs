//! "Check for yourself".

use candour_content::Phrases;
use candour_model::Locale;

use crate::Libraries;
use crate::app_session::AppSession;
use crate::screens::presenters;
use crate::screens::view_models::ProofView;

impl AppSession {
    /// What "Check for yourself" shows: attempts and whether each was refused, files with sizes,
    /// and the libraries of the program.
    #[must_use]
    pub fn proof(
        &self,
        attempts: &[(&str, bool)],
        files: &[(String, u64)],
        folder: String,
        libraries: &Libraries,
        locale: &Locale,
    ) -> ProofView {
        presenters::proof(&Phrases::new(&self.edition, locale), attempts, files, folder, libraries)
    }
}
