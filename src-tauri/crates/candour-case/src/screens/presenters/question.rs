//! Question pages and group pages.

use candour_assessment::{StatedDate, dated, uk_law};
use candour_content::Edition;
use candour_model::{AnswerAddress, AnswerStatus, Locale, PartyKind, Value, ValueKind, printable};
use candour_questionnaire::{
    Context, FormInput, Group, InputCode, InputFault, OtherDate, Question, Sensitivity, Tense,
    Truth,
};

use super::countries::{chosen, known_countries};
use super::help::help_of;
use super::page::{Page, question_of};
use super::why::why;
use crate::record::Record;
use crate::screens::view_models::{
    EventView, FieldError, Mode, OptionView, QuestionView, SecondWords, WayView, WorkedOut,
};
use candour_content::Phrases;

/// Currencies offered first: those of the firm's country and of the countries named most often.
const CURRENCIES: &[&str] = &[
    "GBP", "USD", "EUR", "CNY", "HKD", "INR", "AED", "RUB", "UAH", "TRY", "KZT", "QAR", "SAR",
    "KWD", "BHD", "OMR", "EGP", "CHF", "SGD", "JPY", "KRW", "THB", "VND", "MYR", "IDR", "PHP",
    "PKR", "BDT", "LKR", "NGN", "ZAR", "KES", "BRL", "MXN", "CAD", "AUD", "NZD", "SEK", "NOK",
    "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "GEL", "AMD", "AZN", "BYN", "UZS", "TJS", "ILS",
];

/// The line that says that everything is saved.
pub(crate) fn saved_line(phrases: &Phrases<'_>, record: &Record, example: bool) -> String {
    if example { phrases.text("saved-example") } else { phrases.at("saved-at", record.saved) }
}

/// The page of a question; `None` where there is none.
pub(crate) fn question_view(
    phrases: &Phrases<'_>,
    edition: &Edition,
    record: &Record,
    page: &Page<'_>,
) -> Option<QuestionView> {
    let form = page.context.form;
    let question = form.question(&page.place.question)?;
    let section = form.section_of(&question.id)?;
    let answer = page.context.answers.get(page.place);
    let mut input = match (record.drafts.get(page.place), answer) {
        (Some(draft), _) => draft.clone(),
        (None, Some(answer)) => FormInput::from(answer),
        (None, None) => FormInput::default(),
    };
    if !record.drafts.contains_key(page.place)
        && let Some(note) = page.context.note(page.place)
    {
        input.note = note.as_str().to_owned();
    }
    // Nobody is asked whether they are a company themselves.
    let is_person = edition.brief.name.as_ref() == Some(&question.id);
    if is_person {
        input.party.kind = Some(PartyKind::Person);
    }
    let stands_here = record.resume_at.as_ref().is_some_and(|(step, _)| step == page.place);
    let title = phrases.question(question);
    let number = form.printed_number(&question.id);
    let section_title = phrases.section(&section.id);
    // Neutral: others see it in the list of windows and on a shared screen.
    let window_title = phrases.with("window-question", &[("number", &number)]);
    let caption =
        page.place.item.as_ref().map(|(group, item)| phrases.item(page.context, group, item));
    Some(QuestionView {
        place: page.place.clone(),
        number,
        section: section.id.clone(),
        section_title,
        progress: progress(phrases, page),
        window_title,
        caption,
        title,
        hint: phrases.question_attr(question, "hint"),
        hard: (question.sensitivity == Sensitivity::Hard)
            .then(|| phrases.attr("way-withheld", "note")),
        kind: question.kind,
        is_ahead: question.tense == Some(Tense::Future),
        is_person,
        options: options(phrases, question),
        help: help_of(
            phrases,
            edition,
            page.firm,
            uk_law(&edition.rules, page.context),
            &question.id,
        ),
        chosen_countries: chosen(phrases, &input, question.kind),
        known_countries: known_countries(phrases, page, question.kind),
        events: events(phrases, page, question, &input),
        currencies: currencies(question.kind),
        ways: ways(phrases),
        why: why(phrases, edition, page, question),
        story: story(edition, page),
        input,
        caret: record.caret.filter(|_| stands_here),
        has_back: page.has_back,
        saved: page.saved.clone(),
    })
}

pub(super) fn options(phrases: &Phrases<'_>, question: &Question) -> Vec<OptionView> {
    let yes_no = ["yes", "no"].iter().filter_map(|id| id.parse().ok()).collect();
    let ids = if question.kind == ValueKind::YesNo { yes_no } else { question.options.clone() };
    ids.into_iter()
        .map(|id| OptionView {
            text: phrases.option(question, &id),
            heading: phrases.heading_before(question, &id),
            alone: question.alone.contains(&id),
            id,
        })
        .collect()
}

/// A question and its options in a second language.
pub(crate) fn second_words(
    phrases: &Phrases<'_>,
    question: &Question,
    locale: &Locale,
) -> SecondWords {
    let options = options(phrases, question).into_iter().map(|option| (option.id, option.text));
    SecondWords {
        language: locale.clone(),
        direction: locale.direction(),
        title: phrases.question(question),
        hint: phrases.question_attr(question, "hint"),
        options: options.collect(),
        ways: ways(phrases).into_iter().map(|way| (way.standing, way.text)).collect(),
        dates: phrases.words_below("ui-date-"),
    }
}

/// The dates given elsewhere, earliest first, and the one that was chosen even if it no longer
/// applies. A date that is itself relative is not offered, and none for a birth or the like, which
/// nobody knows by another day.
fn events(
    phrases: &Phrases<'_>,
    page: &Page<'_>,
    question: &Question,
    input: &FormInput,
) -> Vec<EventView> {
    if question.kind != ValueKind::Date {
        return Vec::new();
    }
    let mut places: Vec<AnswerAddress> = dated(page.context, page.flow)
        .into_iter()
        .filter(|dated| !question.tells_who && matches!(dated.told, StatedDate::ByCalendar(_)))
        .map(|dated| dated.place)
        .filter(|place| place != page.place)
        .collect();
    let chosen = input.date.relative.as_ref().and_then(|relative| relative.event.parse().ok());
    if let Some(place) = chosen.filter(|place| !places.contains(place)) {
        places.push(place);
    }
    let view =
        |place: AnswerAddress| EventView { text: phrases.event(page.context, &place), place };
    places.into_iter().map(view).collect()
}

/// The person's own account, where it was told elsewhere than here.
fn story(edition: &Edition, page: &Page<'_>) -> Vec<String> {
    let places = edition.brief.own_words.iter().cloned().map(AnswerAddress::single);
    places
        .filter(|place| place != page.place)
        .filter_map(|place| match page.context.applicable_answer(&place)?.value()? {
            Value::Text(text) => Some(printable(text).into_owned()),
            _ => None,
        })
        .collect()
}

fn currencies(kind: ValueKind) -> Vec<String> {
    if kind != ValueKind::Money {
        return Vec::new();
    }
    CURRENCIES.iter().map(|code| (*code).to_owned()).collect()
}

fn ways(phrases: &Phrases<'_>) -> Vec<WayView> {
    let way = |standing, id: &str, always, with_value| WayView {
        standing,
        text: phrases.text(id),
        note: phrases.maybe_attr(id, "note"),
        always,
        with_value,
    };
    vec![
        way(AnswerStatus::NotKnown, "way-not-known", true, false),
        way(AnswerStatus::NotSure, "way-not-sure", false, true),
        way(AnswerStatus::Told, "way-told", false, true),
        way(AnswerStatus::Withheld, "way-withheld", true, false),
        way(AnswerStatus::Later, "way-later", false, false),
    ]
}

fn progress(phrases: &Phrases<'_>, page: &Page<'_>) -> String {
    // In the first look an item counts with the question that opened its group.
    let group = page.place.item.as_ref().filter(|_| page.mode == Mode::FirstLook);
    let gate = group
        .and_then(|(group, _)| page.context.form.group(group))
        .map(|group| AnswerAddress::single(group.gate.clone()));
    let here = gate.as_ref().unwrap_or(page.place);
    let steps: Vec<&AnswerAddress> = match page.mode {
        Mode::FirstLook => {
            let steps = page.flow.first_look().iter().filter_map(question_of);
            steps.filter(|place| place.item.is_none()).collect()
        }
        Mode::Section | Mode::Change => {
            let section = page.context.form.section_of(&page.place.question);
            section
                .map(|section| {
                    page.flow
                        .in_section(&section.id)
                        .filter_map(question_of)
                        .filter(|place| place.item == page.place.item)
                        .collect()
                })
                .unwrap_or_default()
        }
    };
    let number = steps.iter().position(|place| *place == here).map_or(1, |at| at + 1);
    // What other answers still decide does not count: the number grows and is no threat.
    let after = steps.iter().skip(number);
    let (certain, open): (Vec<&AnswerAddress>, Vec<&AnswerAddress>) =
        after.copied().partition(|place| page.context.asked(place).is_true());
    // Whoever has said no is asked no more.
    let opens_list = groups_of(page.context)
        .filter(|group| group.gate == here.question)
        .any(|group| page.context.group_asked(&group.id).truth != Truth::False);
    let (id, total) = match page.mode {
        Mode::FirstLook => ("progress-first-look", steps.len().max(number)),
        Mode::Section | Mode::Change if opens_list => ("progress-gate", 0),
        Mode::Section | Mode::Change if open.is_empty() => {
            ("progress-exact", steps.len().max(number))
        }
        Mode::Section | Mode::Change => ("progress-about", number + certain.len()),
    };
    phrases.with(id, &[("number", &number.to_string()), ("total", &total.to_string())])
}

fn groups_of<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Group> {
    context.form.form().sections.iter().flat_map(|section| &section.groups)
}

/// Faults of what was typed, in words.
pub(crate) fn field_errors(
    phrases: &Phrases<'_>,
    question: &Question,
    faults: Option<Vec<InputFault>>,
) -> Vec<FieldError> {
    faults
        .into_iter()
        .flatten()
        .map(|fault| match fault.code {
            InputCode::ChoiceAlone => {
                let alone: Vec<String> =
                    question.alone.iter().map(|o| phrases.option(question, o)).collect();
                let text = phrases.with("input-choice-alone", &[("option", &phrases.list(alone))]);
                FieldError { field: fault.field, text }
            }
            _ => plain_error(phrases, fault),
        })
        .collect()
}

fn plain_error(phrases: &Phrases<'_>, fault: InputFault) -> FieldError {
    FieldError { text: phrases.text(&format!("input-{}", fault.code.code())), field: fault.field }
}

/// A date of another calendar in the fields of the common one.
pub(crate) fn worked_out(phrases: &Phrases<'_>, other: &OtherDate) -> WorkedOut {
    match other.worked_out() {
        Ok((date, found)) => {
            let text = phrases.with("date-worked-out", &[("date", &phrases.date(found))]);
            WorkedOut::Date { date: Box::new(date), text }
        }
        Err(faults) => WorkedOut::Errors {
            errors: faults.into_iter().map(|fault| plain_error(phrases, fault)).collect(),
        },
    }
}
