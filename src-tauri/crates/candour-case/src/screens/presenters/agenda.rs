//! The rows of the agenda.

use std::collections::BTreeSet;

use candour_assessment::{Ahead, FoundContradiction, Issue, assess, days, issues};
use candour_content::{Edition, Phrases};
use candour_model::{AnswerAddress, PointId};
use candour_questionnaire::Flow;

use super::AnswerDescriber;
use super::check::contradiction_text;
use super::issue::Issuing;
use super::meeting::mark_view;
use super::point::{Cited, point_view};
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

/// What lies ahead, in the order and the words of the papers.
pub(crate) fn date_rows(describer: &AnswerDescriber<'_>, edition: &Edition) -> Vec<AgendaRow> {
    let (phrases, context) = (&describer.phrases, describer.context);
    let flow = Flow::new(context);
    let points = assess(&edition.rules, context).points;
    let found = days(&edition.heads, context, &flow, &points);
    let row_of = |ahead: &Ahead| {
        let label = phrases.what_lies_ahead(context, &flow, ahead);
        let text = phrases.day_ahead(context, ahead);
        Some(AgendaRow { label, text, ..row(describer, ahead.place())? })
    };
    found.ahead.iter().filter_map(row_of).collect()
}

/// The questions that were chosen for the meeting, as long as their points arise; each leads to an
/// answer on which it rests.
pub(crate) fn chosen_rows(
    describer: &AnswerDescriber<'_>,
    edition: &Edition,
    chosen: &BTreeSet<(PointId, u8)>,
) -> Vec<AgendaRow> {
    let found = assess(&edition.rules, describer.context);
    let mut rows: Vec<AgendaRow> = Vec::new();
    for point in &found.points {
        let item = point.item.as_ref();
        let item =
            item.map(|(group, of)| describer.phrases.item_name(describer.context, group, of));
        let item = item.unwrap_or_default();
        let view = point_view(describer, edition, &mut Cited::default(), point, &item);
        for (number, label) in (1_u8..).zip(view.asks) {
            let is_new = !rows.iter().any(|row| row.label == label);
            if chosen.contains(&(point.id.clone(), number)) && is_new {
                let row = point.because.first().and_then(|place| row(describer, place));
                rows.extend(row.map(|row| AgendaRow { label, text: view.title.clone(), ..row }));
            }
        }
    }
    rows
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
        let text = phrases.support_on_agenda(describer.context, issue);
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
