//! The rows of the agenda.

use candour_content::Say;
use candour_model::AnswerAddress;

use super::Teller;
use super::meeting::mark_view;
use crate::compare::Change;
use crate::history::ReviewMark;
use crate::screens::view::{AgendaPart, AgendaRow};

/// A part of the agenda, with how many rows it has.
pub(crate) fn part(say: &Say<'_>, id: &str, rows: Vec<AgendaRow>) -> AgendaPart {
    AgendaPart { title: say.counted(id, rows.len(), &[]), about: say.attr(id, "about"), rows }
}

fn row(teller: &Teller<'_>, place: &AnswerAddress) -> Option<AgendaRow> {
    let link = teller.link(place)?;
    let section = teller.context.form.section_of(&place.question)?.id.clone();
    Some(AgendaRow {
        place: link.place,
        section,
        number: link.number,
        label: link.label,
        text: link.answer,
    })
}

/// The answers at places.
pub(crate) fn rows(teller: &Teller<'_>, places: &[AnswerAddress]) -> Vec<AgendaRow> {
    places.iter().filter_map(|place| row(teller, place)).collect()
}

/// Answers with their review marks.
pub(crate) fn marked_rows(
    teller: &Teller<'_>,
    marked: &[(AnswerAddress, ReviewMark)],
) -> Vec<AgendaRow> {
    let with_mark = |(place, mark): &(AnswerAddress, ReviewMark)| {
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
