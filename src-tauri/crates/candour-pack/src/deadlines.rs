//! The days ahead that the person or the law gives to the day, for a calendar.

use candour_assessment::FoundPoint;
use candour_assessment::issue::Known;
use candour_content::Sign;
use candour_model::{AnswerAddress, Date, QuestionId, Value, ValueKind};
use candour_questionnaire::FlowStep;
use sha2::{Digest, Sha256};

use crate::calendar::CalendarDay;
use crate::case::Case;
use crate::chronology::is_exact_day;

/// The days, and how many more days ahead the answers give that are not known to the day. Those
/// stand in the chronology and in no calendar: a day would have to be guessed.
pub(crate) struct Deadlines {
    pub(crate) days: Vec<CalendarDay>,
    pub(crate) without_day: usize,
}

/// The days from the day of assessment on.
pub(crate) fn deadlines(case: &Case<'_>) -> Deadlines {
    let today = case.context.today;
    let person = person(case);
    let mut days = Vec::new();
    let mut without_day = 0;
    for dated in case.dated() {
        let may_be_ahead = dated.latest.is_none_or(|latest| latest >= today);
        match dated.earliest {
            Some(day) if is_exact_day(&dated) && day >= today => {
                days.push(given(case, &person, &dated.place, day));
            }
            Some(first) if may_be_ahead && (first >= today || dated.latest.is_some()) => {
                without_day += 1;
            }
            _ => {}
        }
    }
    for (point, deadline) in case.last_days() {
        match deadline.earliest {
            Some(day) if deadline.is_certain() => days.push(worked_out(case, &person, point, day)),
            _ => without_day += 1,
        }
    }
    days.sort_by(|a, b| (a.day, &a.uid).cmp(&(b.day, &b.uid)));
    Deadlines { days, without_day }
}

fn given(case: &Case<'_>, person: &[u8], place: &AnswerAddress, day: Date) -> CalendarDay {
    let known = case.known(place);
    let says = case.who_says(&known);
    let description = case.phrases.with(
        if known == Known::Unsure { "pack-day-given-doubt" } else { "pack-day-given" },
        &[
            ("answer", &case.answer_number(place)),
            ("who", &says),
            ("reference", case.from.reference),
        ],
    );
    CalendarDay {
        uid: uid(person, &place.to_string()),
        day,
        summary: case.with_client(case.phrases.what_happens(case.context, case.flow, place)),
        description,
        location: location(case, place),
    }
}

/// Where it is on a day that was given: what stands beside the day in the person's own words, where
/// the item is called by its kind. What stands beside a journey is its reason.
fn location(case: &Case<'_>, place: &AnswerAddress) -> Option<String> {
    let (group, item) = place.item.as_ref()?;
    let found = case.context.form.group(group)?;
    let kind = case.context.form.question(&found.label).map(|question| question.kind);
    if kind != Some(ValueKind::One) {
        return None;
    }
    let at = |question: &QuestionId| {
        let place = AnswerAddress::in_item(group.clone(), item.clone(), question.clone());
        match case.context.applicable_answer(&place)?.value()? {
            Value::Text(told) => Some(told.clone()),
            _ => None,
        }
    };
    case.from.edition.brief.days.iter().find_map(at)
}

fn worked_out(case: &Case<'_>, person: &[u8], point: &FoundPoint, day: Date) -> CalendarDay {
    let phrases = &case.phrases;
    let item = point.item.as_ref();
    let citation = |id| case.from.edition.source(id).map(|source| source.citation.clone());
    let citations: Vec<String> = point.sources.iter().filter_map(citation).collect();
    let place = item.map(|(group, item)| format!("{group}/{item}/")).unwrap_or_default();
    CalendarDay {
        uid: uid(person, &format!("{place}{}", point.id)),
        day,
        summary: case.with_client(case.last_day_of(point)),
        location: None,
        description: phrases.with(
            "pack-day-of-law",
            &[
                ("law", &phrases.law_as_at()),
                ("sources", &phrases.joined(Sign::Semicolon, citations)),
                ("reference", case.from.reference),
            ],
        ),
    }
}

/// What tells one person's days from another's in the calendar of a firm: their own names, which
/// stay the same when other answers change; the reference of the pack where no name leaves.
fn person(case: &Case<'_>) -> Vec<u8> {
    let mut hash = Sha256::new();
    let mut named = false;
    for step in case.flow.steps() {
        let FlowStep::Question(place) = step else { continue };
        let answer = case.context.applicable_answer(place).and_then(|answer| answer.value());
        let (None, Some(Value::Party(party))) = (&place.item, answer) else { continue };
        named = true;
        hash.update(place.to_string().as_bytes());
        hash.update([0]);
        hash.update(party.name.as_bytes());
        hash.update([0]);
    }
    if !named {
        hash.update(case.from.reference.as_bytes());
    }
    hash.finalize().to_vec()
}

/// A name for a day that is the same in every pack of the same person. It is a digest: it says
/// nothing of them to whoever does not know the name already.
fn uid(person: &[u8], what: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(person);
    hash.update(what.as_bytes());
    let digest = hash.finalize();
    let digits: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{digits}@candour.invalid")
}
