//! Dates that were given.

use candour_assessment::Dated;

use crate::composer::ReportComposer;

impl ReportComposer<'_> {
    /// The dates of the answers that apply, earliest first.
    pub(super) fn dated(&self) -> Vec<Dated> {
        candour_assessment::dated(self.context, self.flow)
    }

    pub(super) fn when(&self, dated: &Dated) -> String {
        self.phrases.stated_date(self.context, &dated.told)
    }
}
