//! Every word is there, in every language, with the variables it is given.

use std::collections::BTreeSet;

use candour_assessment::Whose;
use candour_assessment::issue::{Known, Role, Support};
use candour_model::{Calendar, Locale, ValueKind};
use candour_questionnaire::{Condition, InputCode, PlausibilityWarning};

use super::needed::Needed;
use super::{Flaw, Proof};
use crate::Edition;

/// Files that hold words of content alone: what nothing needs there, nothing shows.
fn is_of_content(file: &str) -> bool {
    let name = file.rsplit('/').next().unwrap_or(file);
    [
        "questions",
        "retired",
        "points",
        "measures",
        "clashes",
        "issues",
        "find",
        "help",
        "papers",
        "grounds",
        "countries",
        "words",
    ]
    .iter()
    .any(|kind| name.strip_prefix(kind).is_some_and(|rest| rest.starts_with(['-', '.'])))
}

pub(super) fn prove(edition: &Edition, proof: &mut Proof) {
    let needed = needed(edition);
    for locale in edition.words.locales() {
        missing(edition, locale, &needed, proof);
        variables(edition, locale, &needed, proof);
        references(edition, locale, proof);
    }
    unused(edition, &needed, proof);
    beside_english(edition, proof);
}

fn needed(edition: &Edition) -> Needed {
    let mut needed = Needed::default();
    form(edition, &mut needed);
    rules(edition, &mut needed);
    heads(edition, &mut needed);
    for now in &edition.brief.copy.now {
        needed.with(format!("copy-now-{}", now.id), &["more"]);
    }
    for topic in &edition.brief.copy.topics {
        needed.with(format!("copy-topic-{}", topic.id), &["about"]);
    }
    for label in &edition.brief.labels {
        needed.attr("report-labels".to_owned(), label.id.clone());
    }
    for state in edition.brief.states.iter().flat_map(|states| &states.beside) {
        needed.text(format!("brief-state-{}", state.role));
    }
    for ask in edition.brief.foremost.iter().filter_map(|first| first.ask.as_ref()) {
        needed.text(format!("brief-first-{ask}"));
    }
    for help in &edition.help {
        let id = format!("help-{}", help.id);
        needed.text(id.clone());
        needed.variables.entry(id.clone()).or_default().insert("uk".to_owned());
        for number in 1..=help.lines {
            needed.attr(id.clone(), format!("line-{number}"));
        }
    }
    for term in &edition.find {
        needed.text(format!("find-{}", term.id));
    }
    for step in &edition.happening.steps {
        needed.text(format!("ui-urgent-{step}"));
        needed.text(format!("ui-urgent-{step}-text"));
    }
    for paper in &edition.papers {
        needed.with(format!("paper-{paper}"), &["where", "language"]);
    }
    for ground in &edition.grounds {
        needed.text(format!("ground-{}", ground.code));
    }
    for note in edition.countries.all().iter().filter_map(|country| country.note.as_ref()) {
        needed.text(note.clone());
    }
    for firm in &edition.firms {
        needed.text(firm.disclaimer.clone());
        for service in &firm.services {
            needed.with(format!("service-{service}"), &["about", "bring"]);
        }
    }
    for way in ["not-known", "not-sure", "told", "withheld", "later", "blank"] {
        needed.text(format!("way-{way}"));
        needed.text(format!("printed-{way}"));
    }
    for code in InputCode::ALL {
        needed.text(format!("input-{}", code.code()));
    }
    for warning in [
        PlausibilityWarning::DateInFuture,
        PlausibilityWarning::DateInPast,
        PlausibilityWarning::DateBefore1900,
    ] {
        needed.text(format!("check-{}", warning.code()));
    }
    format(&mut needed);
    needed
}

fn form(edition: &Edition, needed: &mut Needed) {
    for section in &edition.form.form().sections {
        let id = format!("section-{}", section.id);
        needed.with(id.clone(), &["about"]);
        if section.hard {
            needed.attr(id, "hard".to_owned());
        }
        for retired in &section.retired {
            needed.text(format!("retired-{retired}"));
        }
    }
    for group in edition.form.groups() {
        needed.with(format!("group-{}", group.id), &["one", "add"]);
        needed.may(format!("group-{}", group.id), "about");
    }
    for question in edition.form.questions() {
        let id = format!("q-{}", question.id);
        needed.with(id.clone(), &["label", "why"]);
        needed.may(id.clone(), "hint");
        for option in &question.options {
            needed.attr(id.clone(), format!("o-{option}"));
        }
        for heading in &question.headings {
            needed.attr(id.clone(), format!("h-{}", heading.id));
        }
    }
    needed.text("option-yes");
    needed.text("option-no");
}

fn rules(edition: &Edition, needed: &mut Needed) {
    for point in &edition.rules.points {
        let id = format!("point-{}", point.id);
        needed.with(id.clone(), &["means", "other-side", "change", "next"]);
        for number in 1..=point.asks {
            needed.attr(id.clone(), format!("ask-{number}"));
        }
        let given = needed.variables.entry(id).or_default();
        given.extend(point.parameters.iter().map(ToString::to_string));
        given.insert("uk".to_owned());
        if let Some(group) = &point.per {
            given.insert("item".to_owned());
            // Its item is called by countries, and it rests on their being named elsewhere.
            let label = edition.form.group(group).and_then(|of| edition.form.question(&of.label));
            if compares_countries(&point.when)
                && label.is_some_and(|label| label.kind == ValueKind::Countries)
            {
                given.insert("shared".to_owned());
            }
        }
        if point.time_limit.is_some() {
            given.insert("time".to_owned());
        }
        needed.text(format!("topic-{}", point.topic));
    }
    for urgency in ["act-now", "raise-soon", "raise", "note"] {
        needed.text(format!("weight-{urgency}"));
    }
    for whose in Whose::ALL {
        for shape in ["day", "between", "from", "until"] {
            let id = format!("deadline-{}-{shape}", whose.code());
            let given = needed.variables.entry(id.clone()).or_default();
            given.extend(["time", "earliest", "latest"].map(str::to_owned));
            needed.text(id);
        }
    }
    for measure in &edition.rules.measures {
        needed.with(format!("measure-{}", measure.id), &["means", "other-side", "next"]);
        for sign in measure.signs.iter().chain(&measure.against) {
            needed.text(format!("sign-{}", sign.id));
        }
    }
    if !edition.rules.measures.is_empty() {
        for state in ["signs-present", "some-signs", "no-sign", "cannot-tell"] {
            needed.text(format!("measure-state-{state}"));
        }
    }
    for contradiction in &edition.rules.contradictions {
        let id = format!("clash-{}", contradiction.id);
        if contradiction.per.is_some() {
            needed.variables.entry(id.clone()).or_default().insert("item".to_owned());
        }
        needed.text(id);
    }
}

/// Whether a condition asks for a country that two answers name.
fn compares_countries(condition: &Condition) -> bool {
    match condition {
        Condition::SameCountry(..) => true,
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(compares_countries),
        Condition::Some(over) => compares_countries(&over.condition),
        _ => false,
    }
}

fn heads(edition: &Edition, needed: &mut Needed) {
    for head in &edition.heads.heads {
        let id = format!("head-{}", head.id);
        needed.with(id.clone(), &["about"]);
        let has_topics = edition.brief.copy.topics.iter().any(|topic| topic.head == head.id);
        if head.role == Role::Issue && !has_topics {
            needed.text(format!("copy-head-{}", head.id));
        }
        // What makes no issue, and what says only that too little is known, has no other side.
        if head.role == Role::Issue && !head.points.is_empty() {
            needed.attr(id, "other-side".to_owned());
        }
    }
    for known in [
        Known::Paper,
        Known::Told(None),
        Known::Unsure,
        Known::Belief,
        Known::NotKnown,
        Known::InPerson,
        Known::Blank,
        Known::Open,
        Known::NotExact,
    ] {
        needed.text(format!("known-{}", known.code()));
    }
    needed.text("known-told-by");
    for support in [Support::Paper, Support::OwnWord] {
        needed.with(format!("support-{}", support.code()), &["part", "agenda", "agenda-part"]);
    }
    for support in [Support::Told, Support::Belief] {
        needed.with(format!("support-{}", support.code()), &["agenda"]);
    }
}

fn format(needed: &mut Needed) {
    for month in 1..=12 {
        needed.text(format!("word-month-{month}"));
        needed.text(format!("word-month-alone-{month}"));
    }
    for calendar in Calendar::ALL {
        needed.text(format!("word-calendar-{}", calendar.code()));
    }
    let given: [(&str, &[&str]); 30] = [
        ("word-date-written", &["date", "written", "calendar"]),
        ("word-date-day", &["day", "month", "year"]),
        ("word-date-month", &["month", "year"]),
        ("word-date-month-alone", &["month", "year"]),
        ("word-date-year", &["year"]),
        ("word-date-about", &["date"]),
        ("word-date-before", &["date"]),
        ("word-date-after", &["date"]),
        ("word-date-between", &["from", "until"]),
        ("word-date-before-event", &["event"]),
        ("word-date-around-event", &["event"]),
        ("word-date-after-event", &["event"]),
        ("word-date-event", &["event", "date"]),
        ("word-date-event-gone", &[]),
        ("word-place-in-item", &["item", "label"]),
        ("word-told-of", &["what", "told"]),
        ("word-remarked", &["what", "remark"]),
        ("word-date-or-later", &["date"]),
        ("word-date-or-earlier", &["date"]),
        ("word-years", &["count"]),
        ("word-months", &["count"]),
        ("word-days", &["count"]),
        ("word-money", &["amount", "currency"]),
        ("word-thousands-mark", &[]),
        ("word-list-middle", &["first", "second"]),
        ("word-list-end", &["first", "second"]),
        ("word-list-of-phrases", &["first", "second"]),
        ("word-sign-colon", &["first", "second"]),
        ("word-sign-sentences", &["first", "second"]),
        ("word-sign-end", &["first"]),
    ];
    needed.text("word-decimal-mark");
    for (id, variables) in given {
        needed.text(id);
        let own = needed.variables.entry(id.to_owned()).or_default();
        own.extend(variables.iter().map(ToString::to_string));
    }
}

fn named(id: &str, attr: Option<&str>) -> String {
    attr.map_or_else(|| id.to_owned(), |attr| format!("{id}.{attr}"))
}

fn missing(edition: &Edition, locale: &Locale, needed: &Needed, proof: &mut Proof) {
    let shapes = edition.words.shapes(locale);
    for (id, patterns) in &needed.patterns {
        let shape = shapes.and_then(|shapes| shapes.get(id));
        for attr in patterns {
            proof.count("messages", 1);
            let is_there = shape.is_some_and(|shape| match attr {
                None => shape.value.is_some(),
                Some(attr) => shape.attributes.contains_key(attr),
            });
            if !is_there {
                let id = named(id, attr.as_deref());
                proof.flaws.push(Flaw::MessageMissing { locale: locale.clone(), id });
            }
        }
    }
}

/// Content gives its messages no other variables than these.
fn variables(edition: &Edition, locale: &Locale, needed: &Needed, proof: &mut Proof) {
    let own = |id: &str| {
        [
            "q-",
            "section-",
            "point-",
            "measure-",
            "sign-",
            "clash-",
            "head-",
            "paper-",
            "ground-",
            "word-",
            "deadline-",
        ]
        .iter()
        .any(|prefix| id.starts_with(prefix))
    };
    let none = BTreeSet::new();
    for (id, shape) in edition.words.shapes(locale).into_iter().flatten().filter(|(id, _)| own(id))
    {
        let given = needed.variables.get(id).unwrap_or(&none);
        for (attr, pattern) in shape.patterns() {
            for variable in pattern.variables.difference(given) {
                proof.flaws.push(Flaw::Variable {
                    locale: locale.clone(),
                    id: named(id, attr),
                    variable: variable.clone(),
                });
            }
        }
    }
}

/// A message that takes in another finds it.
fn references(edition: &Edition, locale: &Locale, proof: &mut Proof) {
    let shapes = edition.words.shapes(locale);
    for (id, shape) in shapes.into_iter().flatten() {
        for reference in shape.patterns().flat_map(|(_, pattern)| &pattern.references) {
            let (message, attr) = reference.split_once('.').unwrap_or((reference, ""));
            let found = shapes.and_then(|shapes| shapes.get(message));
            let is_there = found.is_some_and(|found| match attr {
                "" => found.value.is_some(),
                attr => found.attributes.contains_key(attr),
            });
            if !is_there {
                let (owner, kind) = (format!("{locale}: message {id}"), "message");
                proof.flaws.push(Flaw::Unknown { owner, kind, id: reference.clone() });
            }
        }
    }
}

fn unused(edition: &Edition, needed: &Needed, proof: &mut Proof) {
    let shapes = edition.words.shapes(&Locale::english());
    let taken_in: BTreeSet<&str> = shapes
        .into_iter()
        .flatten()
        .flat_map(|(_, shape)| shape.patterns().flat_map(|(_, pattern)| &pattern.references))
        .map(String::as_str)
        .collect();
    for (id, shape) in shapes.into_iter().flatten() {
        if !is_of_content(&shape.file) || id.starts_with('-') {
            continue;
        }
        for (attr, _) in shape.patterns() {
            let name = named(id, attr);
            if !needed.allows(id, attr) && !taken_in.contains(name.as_str()) {
                proof.flaws.push(Flaw::MessageUnused(name));
            }
        }
    }
}

/// Every other language has the messages of English, with the same variables, and no others.
fn beside_english(edition: &Edition, proof: &mut Proof) {
    let Some(english) = edition.words.shapes(&Locale::english()) else { return };
    for locale in edition.words.locales().iter().filter(|locale| **locale != Locale::english()) {
        let Some(own) = edition.words.shapes(locale) else { continue };
        for (id, shape) in english {
            let translated = own.get(id);
            for (attr, pattern) in shape.patterns() {
                let name = named(id, attr);
                let other = translated.and_then(|shape| match attr {
                    None => shape.value.as_ref(),
                    Some(attr) => shape.attributes.get(attr),
                });
                let Some(other) = other else {
                    let flaw = Flaw::MessageMissing { locale: locale.clone(), id: name };
                    if !proof.flaws.contains(&flaw) {
                        proof.flaws.push(flaw);
                    }
                    continue;
                };
                for variable in pattern.variables.symmetric_difference(&other.variables) {
                    proof.flaws.push(Flaw::Variable {
                        locale: locale.clone(),
                        id: name.clone(),
                        variable: variable.clone(),
                    });
                }
            }
        }
        for id in own.keys().filter(|id| !english.contains_key(*id)) {
            proof.flaws.push(Flaw::MessageUnused(format!("{locale}: {id}")));
        }
    }
}
