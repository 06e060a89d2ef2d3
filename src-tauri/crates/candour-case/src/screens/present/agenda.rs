//! The rows of the agenda.

use candour_assessment::{Issue, assess, issues};
use candour_content::{Edition, Say};
use candour_model::Place;

use super::Teller;
use super::issue::Issuing;
use super::meeting::mark_view;
use crate::compare::Change;
use crate::history::Mark;
use crate::screens::view::{AgendaPart, AgendaRow};

/// A part of the agenda, with how many rows it has.
pub(crate) fn part(say: &Say<'_>, id: &str, rows: Vec<AgendaRow>) -> AgendaPart {
    AgendaPart { title: say.counted(id, rows.len(), &[]), about: say.attr(id, "about"), rows }
}

fn row(teller: &Teller<'_>, place: &Place) -> Option<AgendaRow> {
    let link = teller.link(place)?;
    let section = teller.context.form.section_of(&place.question)?.id.clone();
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
pub(crate) fn rows(teller: &Teller<'_>, places: &[Place]) -> Vec<AgendaRow> {
    places.iter().filter_map(|place| row(teller, place)).collect()
}

/// The issues in their order; each leads to the first answer on which it rests.
pub(crate) fn issue_rows(teller: &Teller<'_>, edition: &Edition) -> Vec<AgendaRow> {
    let found = assess(&edition.rules, teller.context);
    let seen = issues(&edition.heads, teller.context, &found);
    let issuing = Issuing { teller, edition, found: &found };
    let row_of = |(issue, number): (&Issue, usize)| {
        let place = &issue.lines.first()?.answers.first()?.place;
        let (title, say) = (teller.say.head(&issue.head), &teller.say);
        let label = match issuing.matters(issue) {
            Some(matters) => {
                say.with("issue-in-matters", &[("issue", &title), ("matters", &matters)])
            }
            None => title,
        };
        let text = say.attr(&format!("support-{}", issue.support.code()), "agenda");
        let (number, reasons) = (number.to_string(), issuing.titles(issue));
        Some(AgendaRow { number, label, text, reasons, ..row(teller, place)? })
    };
    seen.issues.iter().zip(1..).filter_map(row_of).collect()
}

/// Answers with their review marks.
pub(crate) fn marked_rows(teller: &Teller<'_>, marked: &[(Place, Mark)]) -> Vec<AgendaRow> {
    let with_mark = |(place, mark): &(Place, Mark)| {
        Some(AgendaRow { text: mark_view(&teller.say, mark).text, ..row(teller, place)? })
    };
    marked.iter().filter_map(with_mark).collect()
}

/// Answers with their values before and now.
pub(crate) fn changed_rows(
    teller: &Teller<'_>,
    say: &Say<'_>,
    changes: &[Change],
) -> Vec<AgendaRow> {
    let both = |change: &Change| {
        let none = say.text("printed-unanswered");
        let [before, after] = [&change.before, &change.after].map(|t| t.as_ref().unwrap_or(&none));
        let text = say.with("change-both", &[("before", before), ("after", after)]);
        Some(AgendaRow { text, ..row(teller, &change.place)? })
    };
    changes.iter().filter_map(both).collect()
}
