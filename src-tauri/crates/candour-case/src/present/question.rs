//! Question pages and group pages.

use candour_assessment::{Rules, conditions};
use candour_content::Edition;
use candour_model::{Answer, CountryCode, GroupId, Locale, Place, Standing, Value, ValueKind};
use candour_questionnaire::{
    Context, Flow, FormIndex, FormInput, InputCode, InputFault, Question, Sensitivity, Stop,
    questions_read,
};

use crate::record::Record;
use crate::view::{
    CardView, CountryView, Fact, FieldError, GroupView, Mode, OptionView, QuestionView, WayView,
    WhyView,
};
use candour_content::Say;

/// Where a page stands.
pub(crate) struct Page<'a> {
    pub(crate) flow: &'a Flow,
    pub(crate) context: &'a Context<'a>,
    pub(crate) place: &'a Place,
    pub(crate) mode: Mode,
    pub(crate) has_back: bool,
    pub(crate) saved: String,
}

/// Currencies offered first: those of the firm's place and of the countries met most often.
const CURRENCIES: &[&str] = &[
    "GBP", "USD", "EUR", "CNY", "HKD", "INR", "AED", "RUB", "UAH", "TRY", "KZT", "QAR", "SAR",
    "KWD", "BHD", "OMR", "EGP", "CHF", "SGD", "JPY", "KRW", "THB", "VND", "MYR", "IDR", "PHP",
    "PKR", "BDT", "LKR", "NGN", "ZAR", "KES", "BRL", "MXN", "CAD", "AUD", "NZD", "SEK", "NOK",
    "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "GEL", "AMD", "AZN", "BYN", "UZS", "TJS", "ILS",
];

/// The line that says that everything is saved.
pub(crate) fn saved_line(say: &Say<'_>, record: &Record, example: bool) -> String {
    if example { say.text("saved-example") } else { say.at("saved-at", record.saved) }
}

/// The page of a question; `None` where there is none.
pub(crate) fn question_view(
    say: &Say<'_>,
    edition: &Edition,
    record: &Record,
    page: &Page<'_>,
) -> Option<QuestionView> {
    let form = page.context.form;
    let question = form.question(&page.place.question)?;
    let section = form.section_of(&question.id)?;
    let answer = page.context.answers.get(page.place);
    let input = match (record.drafts.get(page.place), answer) {
        (Some(draft), _) => draft.clone(),
        (None, Some(answer)) => FormInput::from(answer),
        (None, None) => FormInput::default(),
    };
    let title = say.question(question);
    let number = form.printed_number(&question.id);
    let section_title = say.section(&section.id);
    let window_title = say.with(
        "window-question",
        &[("number", &number), ("question", &title), ("section", &section_title)],
    );
    let caption = page.place.item.as_ref().map(|(group, item)| say.item(page.context, group, item));
    Some(QuestionView {
        place: page.place.clone(),
        number,
        section: section.id.clone(),
        section_title,
        progress: progress(say, page),
        window_title,
        caption,
        title,
        hint: say.question_attr(question, "hint"),
        hard: (question.sensitivity == Sensitivity::Hard).then(|| say.attr("way-withheld", "note")),
        kind: question.kind,
        options: options(say, question),
        chosen_countries: chosen(say, &input, question.kind),
        currencies: currencies(question.kind),
        ways: ways(say),
        why: why(say, edition, page, question),
        input,
        has_back: page.has_back,
        saved: page.saved.clone(),
    })
}

fn options(say: &Say<'_>, question: &Question) -> Vec<OptionView> {
    let yes_no = ["yes", "no"].iter().filter_map(|id| id.parse().ok()).collect();
    let ids = if question.kind == ValueKind::YesNo { yes_no } else { question.options.clone() };
    ids.into_iter()
        .map(|id| OptionView {
            text: say.option(question, &id),
            alone: question.alone.contains(&id),
            id,
        })
        .collect()
}

fn chosen(say: &Say<'_>, input: &FormInput, kind: ValueKind) -> Vec<CountryView> {
    if !matches!(kind, ValueKind::Country | ValueKind::Countries) {
        return Vec::new();
    }
    let codes = input.choices.iter().filter_map(|code| code.parse::<CountryCode>().ok());
    codes.map(|code| CountryView { name: say.country(&code), code }).collect()
}

fn currencies(kind: ValueKind) -> Vec<String> {
    if kind != ValueKind::Money {
        return Vec::new();
    }
    CURRENCIES.iter().map(|code| (*code).to_owned()).collect()
}

fn ways(say: &Say<'_>) -> Vec<WayView> {
    let way = |standing, id: &str, always, with_value| WayView {
        standing,
        text: say.text(id),
        note: say.maybe_attr(id, "note"),
        always,
        with_value,
    };
    vec![
        way(Standing::NotKnown, "way-not-known", true, false),
        way(Standing::NotSure, "way-not-sure", false, true),
        way(Standing::Told, "way-told", false, true),
        way(Standing::Withheld, "way-withheld", true, false),
        way(Standing::Later, "way-later", false, false),
    ]
}

fn why(say: &Say<'_>, edition: &Edition, page: &Page<'_>, question: &Question) -> WhyView {
    let because = page.context.asked(page.place).because;
    let seeing = because
        .iter()
        .filter_map(|place| {
            let asked = page.context.form.question(&place.question)?;
            let answer = say.answer(asked, page.context.answers.get(place));
            let asked = say.question(asked);
            Some(say.with("why-seeing", &[("answer", &answer), ("question", &asked)]))
        })
        .collect();
    let mut could_change = points_that_read(page.context.form, &edition.rules, question)
        .into_iter()
        .map(|id| say.point_in_general(&id))
        .collect::<Vec<_>>();
    if could_change.is_empty() {
        could_change.push(say.text("why-not-point"));
    }
    WhyView {
        purpose: say.question_attr(question, "why").unwrap_or_default(),
        kept: say.text("why-kept"),
        skipped: say.text("why-skipped"),
        seeing,
        could_change,
    }
}

/// The messages of the points, measures and clashes that read a question, whatever was answered.
fn points_that_read(form: &FormIndex, rules: &Rules, question: &Question) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |message: String| {
        if !found.contains(&message) {
            found.push(message);
        }
    };
    let reads = |condition| {
        let mut read = Vec::new();
        questions_read(form, condition, &mut read);
        read.contains(&question.id)
    };
    for (id, _, _) in conditions(rules).filter(|(_, condition, _)| reads(condition)) {
        let measure = rules.measures.iter().find(|measure| {
            measure.signs.iter().chain(&measure.against).any(|sign| &sign.id == id)
        });
        match measure {
            Some(measure) => add(format!("measure-{}", measure.id)),
            None if rules.points.iter().any(|point| &point.id == id) => add(format!("point-{id}")),
            None => {}
        }
    }
    for point in &rules.points {
        if point.clock.as_ref().is_some_and(|clock| clock.from == question.id) {
            add(format!("point-{}", point.id));
        }
    }
    found
}

fn progress(say: &Say<'_>, page: &Page<'_>) -> String {
    let stops: Vec<&Place> = match page.mode {
        Mode::FirstLook => page.flow.first_look().iter().filter_map(question_of).collect(),
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
    let number = stops.iter().position(|place| *place == page.place).map_or(1, |at| at + 1);
    let total = stops.len().max(number);
    let is_open = stops
        .iter()
        .skip(number.saturating_sub(1))
        .any(|place| page.context.answers.get(place).is_none());
    let id = match page.mode {
        Mode::FirstLook => "progress-first-look",
        Mode::Section | Mode::Change if is_open => "progress-about",
        Mode::Section | Mode::Change => "progress-exact",
    };
    say.with(id, &[("number", &number.to_string()), ("total", &total.to_string())])
}

fn question_of(stop: &Stop) -> Option<&Place> {
    if let Stop::Question(place) = stop { Some(place) } else { None }
}

/// Faults of what was typed, in words.
pub(crate) fn field_errors(
    say: &Say<'_>,
    question: &Question,
    faults: Option<Vec<InputFault>>,
) -> Vec<FieldError> {
    faults
        .into_iter()
        .flatten()
        .map(|fault| {
            let id = format!("input-{}", fault.code.code());
            let text = match fault.code {
                InputCode::ChoiceAlone => {
                    let alone: Vec<String> =
                        question.alone.iter().map(|o| say.option(question, o)).collect();
                    say.with(&id, &[("option", &say.list(alone))])
                }
                _ => say.text(&id),
            };
            FieldError { field: fault.field, text }
        })
        .collect()
}

/// Countries by any part of a name in any script, best first.
pub(crate) fn countries(edition: &Edition, text: &str, locale: &Locale) -> Vec<CountryView> {
    edition
        .countries
        .search(text, locale)
        .into_iter()
        .take(12)
        .map(|country| CountryView {
            code: country.code.clone(),
            name: country.name(locale).to_owned(),
        })
        .collect()
}

/// The page of a group; `None` where there is none.
pub(crate) fn group_view(
    say: &Say<'_>,
    context: &Context<'_>,
    record: &Record,
    id: &GroupId,
) -> Option<GroupView> {
    let group = context.form.group(id)?;
    let section = context.form.section_of_group(id)?;
    let message = format!("group-{id}");
    let (many, one) = (say.text(&message), say.attr(&message, "one"));
    let cards: Vec<CardView> = context
        .items(id)
        .iter()
        .map(|item| {
            let place = |question: &Question| {
                Place::in_item(id.clone(), item.id.clone(), question.id.clone())
            };
            let facts = group
                .card
                .iter()
                .filter_map(|fact| group.questions.iter().find(|q| &q.id == fact))
                .filter_map(|question| {
                    let answer = item.answers.get(&question.id)?;
                    let text = say.answer(question, Some(answer));
                    Some(Fact { label: say.label(question), text })
                })
                .collect();
            let open = group
                .questions
                .iter()
                .map(place)
                .filter(|place| {
                    let answer = context.answers.get(place);
                    context.asked(place).is_asked() && matches!(answer, None | Some(Answer::Later))
                })
                .count();
            let first = group.questions.first().map(place);
            first.map(|place| CardView {
                item: item.id.clone(),
                title: say.item(context, id, &item.id),
                facts,
                missing: (open > 0).then(|| say.counted("group-missing", open, &[])),
                place,
            })
        })
        .collect::<Option<_>>()?;
    let title = say.counted("group-count", cards.len(), &[("one", &one), ("many", &many)]);
    let section_title = say.section(&section.id);
    let undo = record.removed.iter().rfind(|gone| &gone.group == id).map(|gone| {
        let name = gone.item.answers.get(&group.label).and_then(Answer::value).map_or_else(
            || one.clone(),
            |value| match value {
                Value::Party(party) => party.name.clone(),
                Value::Text(text) => text.clone(),
                _ => one.clone(),
            },
        );
        say.with("group-undo", &[("name", &name)])
    });
    Some(GroupView {
        group: id.clone(),
        gate: Place::single(group.gate.clone()),
        section: section.id.clone(),
        window_title: say.with("window-group", &[("group", &many), ("section", &section_title)]),
        section_title,
        title,
        add: say.attr(&message, "add"),
        another: say.text("group-another"),
        cards,
        undo,
    })
}
