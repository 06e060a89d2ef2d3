//! What the solicitor has open in a meeting: where the meeting goes on after "Your turn" and after a
//! lock.

use candour_model::{AnswerAddress, Locale, SectionId};
use serde::{Deserialize, Serialize};

/// A page of the solicitor's view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SolicitorPage {
    /// What is missing, marked or changed.
    #[default]
    Agenda,
    /// The questions of a section.
    Meeting,
    /// Earlier values.
    History,
    /// The entry of a paper form.
    Transcribe,
    /// The attendance note.
    Attendance,
    /// The keys.
    Keys,
}

/// What the solicitor has open. It is kept in memory alone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SolicitorView {
    /// The page.
    pub page: SolicitorPage,
    /// The section whose questions are shown.
    pub section: Option<SectionId>,
    /// The answer that is open in it.
    pub open: Option<AnswerAddress>,
    /// The language in which each question stands as well.
    pub second: Option<Locale>,
}
