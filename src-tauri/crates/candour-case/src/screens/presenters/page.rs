//! The place in the interview for which a page is made.

use candour_model::AnswerAddress;
use candour_questionnaire::{Context, Flow, FlowStep};

use crate::screens::view_models::Mode;
use crate::sharing::KnownFirm;

/// The position of a page.
pub(crate) struct Page<'a> {
    pub(crate) flow: &'a Flow,
    pub(crate) context: &'a Context<'a>,
    pub(crate) place: &'a AnswerAddress,
    pub(crate) mode: Mode,
    pub(crate) has_back: bool,
    /// The firm that is called, where an answer calls for a lawyer.
    pub(crate) firm: Option<&'a KnownFirm>,
    pub(crate) saved: String,
}

/// The question of a step; `None` where it is none.
pub(super) fn question_of(step: &FlowStep) -> Option<&AnswerAddress> {
    if let FlowStep::Question(place) = step { Some(place) } else { None }
}
