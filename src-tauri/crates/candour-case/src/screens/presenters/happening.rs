//! "Something is happening now", in words.

use candour_assessment::UkLaw;
use candour_content::{Edition, Phrases};
use candour_model::ValueKind;

use super::firm::firm_facts;
use super::help::{help_of, reach};
use super::question::options;
use crate::screens::view_models::{HappeningQuestion, HappeningView};
use crate::sharing::KnownFirm;

/// The questions of the content as the interview asks them, with whom to call for their options.
pub(crate) fn happening_view(
    phrases: &Phrases<'_>,
    edition: &Edition,
    firm: Option<&KnownFirm>,
) -> HappeningView {
    let asked = edition.happening.questions.iter();
    let questions = asked.filter_map(|id| edition.form.question(id));
    HappeningView {
        questions: questions
            .map(|question| HappeningQuestion {
                id: question.id.clone(),
                title: phrases.question(question),
                several: question.kind == ValueKind::Several,
                options: options(phrases, question),
                // Nothing tells yet where the person is.
                help: help_of(phrases, edition, firm, UkLaw::Open, &question.id),
            })
            .collect(),
        firm: firm.map(|firm| firm_facts(phrases, firm)).unwrap_or_default(),
        reach: reach(phrases, firm),
    }
}
