//! Every date that was given, as a table.

use candour_assessment::issue::{Known, how_known};
use candour_assessment::{Dated, StatedDate};
use candour_model::{
    Answer, AnswerAddress, Date, OptionId, Precision, Qualifier, QuestionId, Value,
};
use candour_questionnaire::FlowStep;
use candour_report::is_no;

use crate::case::Case;
use crate::sheet::Sheet;

/// The columns, and how many characters wide each is shown.
const COLUMNS: [(&str, u8); 8] = [
    ("pack-column-from", 12),
    ("pack-column-to", 12),
    ("pack-column-sure", 24),
    ("pack-column-event", 44),
    ("pack-column-says", 22),
    ("pack-column-answer", 14),
    ("pack-column-paper", 22),
    ("pack-column-issue", 44),
];

/// What happened, by the answers that may leave: what has a date, earliest first, then what has
/// none yet.
pub(crate) fn chronology(case: &Case<'_>) -> Sheet {
    let columns = COLUMNS.iter().map(|(id, width)| (case.phrases.text(id), *width));
    let mut sheet = Sheet::new(&case.phrases.text("pack-chronology"), columns.collect());
    for dated in case.dated() {
        let known = case.known(&dated.place);
        sheet.push(vec![
            day(dated.earliest),
            day(dated.latest),
            how_sure(case, &dated, &known),
            event(case, &dated),
            case.who_says(&known),
            case.answer_number(&dated.place),
            paper(case, &known),
            case.issues_of(&dated.place),
        ]);
    }
    worked_out(case, &mut sheet);
    undated(case, &mut sheet);
    sheet
}

/// What happens on a date; of one that was to come and has passed, that it was to come.
fn event(case: &Case<'_>, dated: &Dated) -> String {
    let what = case.phrases.what_happens(case.context, case.flow, &dated.place);
    let was_to_come =
        candour_assessment::is_plan(&case.from.edition.heads, case.context, &dated.place)
            && dated.latest.is_some_and(|latest| latest < case.context.today);
    if was_to_come {
        case.phrases.in_brackets(&what, &case.phrases.text("report-was-to-come"))
    } else {
        what
    }
}

/// The last days that the law gives and that may lie ahead.
fn worked_out(case: &Case<'_>, sheet: &mut Sheet) {
    for (point, deadline) in case.last_days() {
        let sure = if deadline.is_certain() {
            case.phrases.text("pack-sure-day")
        } else {
            case.phrases.deadline(deadline, case.context.today).unwrap_or_default()
        };
        let rests_on = point.because.last();
        sheet.push(vec![
            day(deadline.earliest),
            day(deadline.latest),
            sure,
            case.last_day_of(point),
            case.phrases.text("report-worked-out"),
            rests_on.map(|place| case.answer_number(place)).unwrap_or_default(),
            String::new(),
            rests_on.map(|place| case.issues_of(place)).unwrap_or_default(),
        ]);
    }
}

/// What has no date yet: dates that are told by another which has none, dates that are not known,
/// and what happened, by the answers that the brief counts as events, where nobody said when.
fn undated(case: &Case<'_>, sheet: &mut Sheet) {
    let dated: Vec<AnswerAddress> = case.dated().into_iter().map(|dated| dated.place).collect();
    let events = &case.from.edition.brief.events;
    for step in case.flow.steps() {
        let FlowStep::Question(place) = step else { continue };
        let Some(answer) = case.context.applicable_answer(place) else { continue };
        let what = case.phrases.place(case.context, place);
        if case.context.form.asks_a_date(place) {
            let sure = match answer {
                Answer::NotKnown => case.phrases.text("pack-sure-not-known"),
                _ if dated.contains(place) || answer.value().is_none() => continue,
                _ => {
                    let date = in_words(case, place, answer);
                    case.phrases.with("pack-sure-as-given", &[("date", &date)])
                }
            };
            without_date(case, sheet, place, &case.known(place), (sure, what));
        } else if let Some(plan) = events.iter().find(|plan| plan.question == place.question)
            && !has_date(case, place, plan.date.as_ref())
            && !is_state(answer, &plan.state)
            && tells(case, place, answer)
        {
            for part in how_known(&case.from.edition.heads, case.context, place) {
                let told = case.phrases.matched(case.context, &part);
                let event = [("what", what.as_str()), ("answer", &told)];
                let event = case.phrases.with("pack-event", &event);
                let none = case.phrases.text("pack-sure-none");
                let sure = match part.known {
                    Known::Unsure => case.phrases.with("pack-sure-doubt", &[("date", &none)]),
                    _ => none,
                };
                without_date(case, sheet, place, &part.known, (sure, event));
            }
        }
    }
}

fn without_date(
    case: &Case<'_>,
    sheet: &mut Sheet,
    place: &AnswerAddress,
    known: &Known,
    (sure, event): (String, String),
) {
    sheet.push(vec![
        String::new(),
        String::new(),
        sure,
        event,
        case.who_says(known),
        case.answer_number(place),
        paper(case, known),
        case.issues_of(place),
    ]);
}

fn in_words(case: &Case<'_>, place: &AnswerAddress, answer: &Answer) -> String {
    let question = case.context.form.question(&place.question);
    let told = question.map(|q| case.phrases.answer(case.context, q, Some(answer)));
    told.unwrap_or_default()
}

/// Whether the question that asks for the date of an event has one.
fn has_date(case: &Case<'_>, place: &AnswerAddress, date: Option<&QuestionId>) -> bool {
    let date = date.map(|id| AnswerAddress { item: place.item.clone(), question: id.clone() });
    date.is_some_and(|date| {
        let value = case.context.applicable_answer(&date).and_then(Answer::value);
        matches!(value, Some(Value::Date(_) | Value::RelativeDate(_)))
    })
}

/// Whether an answer tells of nothing but how things are.
fn is_state(answer: &Answer, states: &[OptionId]) -> bool {
    match answer.value() {
        Some(Value::One(chosen)) => states.contains(chosen),
        Some(Value::Several(chosen)) => chosen.iter().all(|option| states.contains(option)),
        _ => false,
    }
}

/// Whether an answer tells that something happened.
fn tells(case: &Case<'_>, place: &AnswerAddress, answer: &Answer) -> bool {
    let question = case.context.form.question(&place.question);
    question.zip(answer.value()).is_some_and(|(question, value)| !is_no(question, value))
}

/// A day as ISO 8601 writes it; empty where it is open.
fn day(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// How sure a date is: that its day is known, or the date as the person gave it; and their doubt.
fn how_sure(case: &Case<'_>, dated: &Dated, known: &Known) -> String {
    let given = if is_exact_day(dated) {
        case.phrases.text("pack-sure-day")
    } else {
        let date = case.phrases.stated_date(case.context, &dated.told);
        case.phrases.with("pack-sure-as-given", &[("date", &date)])
    };
    match known {
        Known::Unsure => case.phrases.with("pack-sure-doubt", &[("date", &given)]),
        _ => given,
    }
}

/// Whether a date was given by the calendar to the day.
pub(crate) fn is_exact_day(dated: &Dated) -> bool {
    match &dated.told {
        StatedDate::ByCalendar(date) => {
            date.qualifier() == Qualifier::Exact
                && date.precision() == Precision::Day
                && date.written().is_none()
        }
        StatedDate::ByEvent(_) => false,
    }
}

fn paper(case: &Case<'_>, known: &Known) -> String {
    if *known == Known::Paper { case.phrases.text("pack-paper-listed") } else { String::new() }
}
