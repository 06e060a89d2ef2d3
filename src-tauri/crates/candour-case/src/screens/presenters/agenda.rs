//! The rows of the agenda.

use candour_assessment::{FoundContradiction, Issue, assess, dated, issues};
use candour_content::{Edition, Phrases};
use candour_model::AnswerAddress;
use candour_questionnaire::Flow;

use super::AnswerDescriber;
use super::check::contradiction_text;
use super::issue::Issuing;
use super::meeting::mark_view;
use crate::compare::Change;
use crate::history::ReviewMark;
use crate::screens::view_models::{AgendaPart, AgendaRow};

/// A part of the agenda, with how many rows it has.
pub(crate) fn part(phrases: &Phrases<'_>, id: &str, rows: Vec<AgendaRow>) -> AgendaPart {
    AgendaPart {
        title: phrases.counted(id, rows.len(), &[]),
        about: phrases.attr(id, "about"),
        rows,
    }
}

fn row(describer: &AnswerDescriber<'_>, place: &AnswerAddress) -> Option<AgendaRow> {
    let link = describer.link(place)?;
    let section = describer.context.form.section_of(&place.question)?.id.clone();
    Some(AgendaRow {
        place: link.place,
        section,
        number: link.number,
        label: link.label,
        text: link.answer,
        reasons: Vec::new(),
    })
}

/// The answers at places.
pub(crate) fn rows(describer: &AnswerDescriber<'_>, places: &[AnswerAddress]) -> Vec<AgendaRow> {
    places.iter().filter_map(|place| row(describer, place)).collect()
}

/// The dates that lie ahead, the earliest first.
pub(crate) fn date_rows(describer: &AnswerDescriber<'_>) -> Vec<AgendaRow> {
    let context = describer.context;
    let mut ahead: Vec<_> = dated(context, &Flow::new(context))
        .into_iter()
        .filter(|dated| dated.is_ahead(context.today))
        .collect();
    ahead.sort_by_key(|dated| dated.earliest.or(dated.latest));
    ahead.iter().filter_map(|dated| row(describer, &dated.place)).collect()
}

/// Answers that do not go together, each leading to the first of them.
pub(crate) fn clash_rows(describer: &AnswerDescriber<'_>, edition: &Edition) -> Vec<AgendaRow> {
    let found = assess(&edition.rules, describer.context).contradictions;
    let row_of = |clash: &FoundContradiction| {
        let text = contradiction_text(describer, clash);
        Some(AgendaRow { text, ..row(describer, clash.because.first()?)? })
    };
    found.iter().filter_map(row_of).collect()
}

/// The issues in their order; each leads to the first answer on which it rests.
pub(crate) fn issue_rows(describer: &AnswerDescriber<'_>, edition: &Edition) -> Vec<AgendaRow> {
    let found = assess(&edition.rules, describer.context);
    let seen = issues(&edition.heads, describer.context, &found);
    let issuing = Issuing { describer, edition, found: &found };
    let row_of = |(issue, number): (&Issue, usize)| {
        let place = &issue.lines.first()?.answers.first()?.place;
        let (title, phrases) = (describer.phrases.head(&issue.head), &describer.phrases);
        let label = match issuing.matters(issue) {
            Some(matters) => {
                phrases.with("issue-in-matters", &[("issue", &title), ("matters", &matters)])
            }
            None => title,
        };
        let text = phrases.support_on_agenda(issue);
        let (number, reasons) = (number.to_string(), issuing.titles(issue));
        Some(AgendaRow { number, label, text, reasons, ..row(describer, place)? })
    };
    seen.issues.iter().zip(1..).filter_map(row_of).collect()
}

/// Answers with their review marks.
pub(crate) fn marked_rows(
    describer: &AnswerDescriber<'_>,
    marked: &[(AnswerAddress, ReviewMark)],
) -> Vec<AgendaRow> {
    let with_mark = |(place, mark): &(AnswerAddress, ReviewMark)| {
        Some(AgendaRow { text: mark_view(&describer.phrases, mark).text, ..row(describer, place)? })
    };
    marked.iter().filter_map(with_mark).collect()
}

/// Answers with their values before and now.
pub(crate) fn changed_rows(
    describer: &AnswerDescriber<'_>,
    phrases: &Phrases<'_>,
    changes: &[Change],
) -> Vec<AgendaRow> {
    let both = |change: &Change| {
        let none = phrases.text("printed-unanswered");
        let [before, after] = [&change.before, &change.after].map(|t| t.as_ref().unwrap_or(&none));
        let text = phrases.with("change-both", &[("before", before), ("after", after)]);
        Some(AgendaRow { text, ..row(describer, &change.place)? })
    };
    changes.iter().filter_map(both).collect()
}
