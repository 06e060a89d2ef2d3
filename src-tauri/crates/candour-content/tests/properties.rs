//! What holds for any answers at all to the questions that ship.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use candour_assessment::issue::Known;
use candour_assessment::{Assessment, Deadline, Issue, Issues, Lies, Urgency};
use candour_content::{Edition, embedded};
use candour_model::{
    Answer, AnswerAddress, Answers, Date, Duration, Item, Money, Party, PartyKind, QuestionId,
    Value, ValueKind,
};
use candour_questionnaire::{Flow, FlowStep, Question};
use proptest::prelude::*;
use serde_json::json;

static EDITION: LazyLock<Edition> = LazyLock::new(|| embedded().unwrap());

/// Every place of a case with two items in each group.
static PLACES: LazyLock<Vec<AnswerAddress>> = LazyLock::new(|| {
    let form = &EDITION.form;
    form.questions()
        .flat_map(|question| match form.group_of_question(&question.id) {
            None => vec![AnswerAddress::single(question.id.clone())],
            Some(group) => ["i1", "i2"]
                .map(|item| {
                    let item = item.parse().unwrap();
                    AnswerAddress::in_item(group.id.clone(), item, question.id.clone())
                })
                .to_vec(),
        })
        .collect()
});

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

fn empty() -> Answers {
    let item = |id: &str| Item::new(id.parse().unwrap());
    let groups = EDITION.form.groups();
    Answers {
        groups: groups.map(|group| (group.id.clone(), vec![item("i1"), item("i2")])).collect(),
        ..Answers::default()
    }
}

fn question(id: &QuestionId) -> &'static Question {
    EDITION.form.question(id).unwrap()
}

const COUNTRIES: [&str; 6] = ["GB", "CN", "FR", "RU", "IN", "US"];
const DATES: [&str; 9] = [
    "2009",
    "2021-03",
    "2026-10-20",
    "2026-11-20",
    "2026-11-26",
    "2027",
    "[..2020]",
    "[2026..2028]",
    "after birth-date",
];

/// A value of a question by number.
fn value(question: &Question, number: usize) -> Value {
    let country = || COUNTRIES[number % COUNTRIES.len()].parse().unwrap();
    match question.kind {
        ValueKind::YesNo => Value::One(["yes", "yes", "no"][number % 3].parse().unwrap()),
        ValueKind::One => Value::One(question.options[number % question.options.len()].clone()),
        ValueKind::Several => {
            let first = &question.options[number % question.options.len()];
            let second = &question.options[(number / 7) % question.options.len()];
            let is_one =
                first == second || [first, second].iter().any(|o| question.alone.contains(o));
            let both = [first.clone(), second.clone()];
            Value::Several(both.into_iter().take(if is_one { 1 } else { 2 }).collect())
        }
        ValueKind::Country => Value::Country(country()),
        ValueKind::Countries => Value::Countries(vec![country()]),
        ValueKind::Date => {
            Value::from_json(question.kind, &json!(DATES[number % DATES.len()])).unwrap()
        }
        ValueKind::Line | ValueKind::Text => Value::Text(format!("text {number}")),
        ValueKind::Money => Value::Money(Money {
            amount: ["5", "900", "70000"][number % 3].to_owned(),
            currency: ["USD", "GBP"][number % 2].to_owned(),
        }),
        ValueKind::Duration => {
            Value::Duration(Duration { years: [0, 1, 9][number % 3], months: 5, days: 0 })
        }
        ValueKind::Party => Value::Party(Party {
            kind: Some(PartyKind::Person),
            name: format!("name {number}"),
            also: Vec::new(),
        }),
    }
}

/// An answer by number, a plain one for most; `None` for nought and every fifth.
fn answer(id: &QuestionId, number: usize) -> Option<Answer> {
    let value = || value(question(id), number / 16);
    match number % 16 {
        0 | 5 | 10 => None,
        1 => Some(Answer::NotSure(value())),
        2 => Some(Answer::Told(value(), None)),
        3 => Some(Answer::NotKnown),
        4 => Some(Answer::Withheld),
        6 => Some(Answer::Later),
        _ => Some(Answer::Given(value())),
    }
}

/// A case by the numbers of its answers; nought leaves a place empty.
fn put(numbers: &[usize]) -> Answers {
    let mut answers = empty();
    for (place, number) in PLACES.iter().zip(numbers) {
        answers.set(place, answer(&place.question, *number));
    }
    answers
}

fn numbers() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0..40_000_usize, PLACES.len())
}

fn any_place() -> impl Strategy<Value = AnswerAddress> {
    (0..PLACES.len()).prop_map(|number| PLACES[number].clone())
}

fn unknown() -> impl Strategy<Value = Answer> {
    prop::sample::select(vec![Answer::NotKnown, Answer::Withheld, Answer::Later, Answer::Blank])
}

/// Whether what is found can be excluded by what is told (`unless`): while that is open it stands,
/// for what cannot be told keeps nothing out.
fn can_be_excluded(name: &str) -> bool {
    let id = name.strip_prefix("point ").and_then(|rest| rest.split(' ').next());
    let points = &EDITION.rules.points;
    points.iter().any(|point| point.unless.is_some() && id == Some(point.id.as_str()))
}

/// Whether other questions are asked as long as the one of this place is open.
fn sets_aside(place: &AnswerAddress) -> bool {
    EDITION.form.questions().any(|other| other.asked_when_unsure.contains(&place.question))
}

fn assessed(answers: &Answers) -> Assessment {
    EDITION.assess(answers, today())
}

fn gathered(answers: &Answers) -> Issues {
    EDITION.issues(answers, today())
}

fn shown(issues: &Issues) -> impl Iterator<Item = &Issue> {
    issues.issues.iter().chain(&issues.also_mentioned)
}

/// What is found, without the answers that it rests on.
fn found(assessment: &Assessment) -> BTreeSet<String> {
    let item = |item: &Option<_>| format!("{item:?}");
    let points = assessment.points.iter().map(|p| format!("point {} {}", p.id, item(&p.item)));
    let contradictions =
        assessment.contradictions.iter().map(|c| format!("clash {} {}", c.id, item(&c.item)));
    let measures = assessment.measures.iter();
    let signs = measures.flat_map(|measure| measure.signs.iter().chain(&measure.against));
    points.chain(contradictions).chain(signs.map(|sign| format!("sign {}", sign.id))).collect()
}

fn weighed(assessment: &Assessment) -> Vec<(String, Urgency, Option<Deadline>)> {
    let points = assessment.points.iter();
    points.map(|p| (format!("{} {:?}", p.id, p.item), p.urgency, p.deadline)).collect()
}

/// What is told to be absent: it is neither found nor among what cannot be told. Rules about
/// items are told only where their group is open, and are left out.
fn absent(assessment: &Assessment) -> BTreeSet<String> {
    let rules = &EDITION.rules;
    let points = rules.points.iter().filter(|p| p.per.is_none()).map(|p| ("point", &p.id));
    let signs = rules.measures.iter().flat_map(|m| m.signs.iter().chain(&m.against));
    let found = found(assessment);
    points
        .map(|(kind, id)| (format!("{kind} {id} None"), id))
        .chain(signs.map(|sign| (format!("sign {}", sign.id), &sign.id)))
        .filter(|(name, id)| {
            !found.contains(name) && !assessment.cannot_tell.iter().any(|open| open.id == **id)
        })
        .map(|(name, _)| name)
        .collect()
}

/// Every page, and every answer that was kept aside.
fn seen(answers: &Answers) -> (Vec<FlowStep>, Vec<AnswerAddress>) {
    let parameters = EDITION.parameters_on(today());
    let flow = Flow::new(&EDITION.context(answers, today(), &parameters));
    let kept = flow.kept_aside().iter().map(|kept| kept.place.clone());
    (flow.steps().cloned().collect(), kept.collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// What is found while an answer is not known, or rather not written down, is found whatever
    /// the answer is, and what is told to be absent is absent whatever it is. The answer to a
    /// question that lets others be asked while it is open may set their answers aside: what rests
    /// on those is not found any longer, and the person is told which answers are kept aside.
    #[test]
    fn an_unknown_answer_never_acts_as_yes_or_no(
        numbers in numbers(), place in any_place(), unknown in unknown(), other in 0..40_000_usize,
    ) {
        let mut hidden = put(&numbers);
        hidden.set(&place, Some(unknown));
        let mut told = hidden.clone();
        told.set(&place, Some(Answer::Given(value(question(&place.question), other))));
        let (without, with) = (assessed(&hidden), assessed(&told));
        let (found_without, found_with) = (found(&without), found(&with));
        let lost = found_without.difference(&found_with).filter(|name| !can_be_excluded(name));
        let lost: Vec<_> = lost.collect();
        prop_assert!(lost.is_empty() || sets_aside(&place), "{place} unknown raised {lost:?}");
        let hidden_away: Vec<_> = absent(&without).intersection(&found(&with)).cloned().collect();
        prop_assert!(hidden_away.is_empty(), "{place} unknown removed {hidden_away:?}");
    }

    /// Not known, rather not written down and silence weigh the same.
    #[test]
    fn an_unknown_answer_weighs_as_much_as_none(
        numbers in numbers(), place in any_place(), unknown in unknown(),
    ) {
        let mut silent = put(&numbers);
        silent.set(&place, None);
        let mut hidden = silent.clone();
        hidden.set(&place, Some(unknown));
        let (silent, hidden) = (assessed(&silent), assessed(&hidden));
        prop_assert_eq!(weighed(&silent), weighed(&hidden));
        prop_assert_eq!(found(&silent), found(&hidden));
    }

    /// Every sentence of an issue rests on answers that are there and have a value: neither an
    /// unanswered question nor one that is not known ever makes one.
    #[test]
    fn no_issue_speaks_from_silence(numbers in numbers()) {
        let answers = put(&numbers);
        let seen = gathered(&answers);
        let lines = shown(&seen).flat_map(|issue| &issue.lines).chain(&seen.for_the_person);
        for line in lines {
            prop_assert!(!line.answers.is_empty(), "{:?} rests on nothing", line.point);
            for answer in &line.answers {
                let value = answers.get(&answer.place).and_then(Answer::value);
                prop_assert!(value.is_some(), "{:?} rests on {}", line.point, answer.place);
                let is_known = !matches!(
                    answer.known,
                    Known::NotKnown | Known::InPerson | Known::Blank | Known::Open | Known::NotExact
                );
                prop_assert!(is_known, "{:?} rests on {:?}", line.point, answer.known);
            }
        }
    }

    /// Not known, rather not written down and silence make the same reasons.
    #[test]
    fn an_unknown_answer_makes_the_issues_of_none(
        numbers in numbers(), place in any_place(), unknown in unknown(),
    ) {
        let mut silent = put(&numbers);
        silent.set(&place, None);
        let mut hidden = silent.clone();
        hidden.set(&place, Some(unknown));
        let (silent, hidden) = (gathered(&silent), gathered(&hidden));
        let told = |issues: &Issues| -> Vec<_> {
            shown(issues).map(|i| (i.head.clone(), i.matters.clone(), i.lines.clone())).collect()
        };
        prop_assert_eq!(told(&silent), told(&hidden));
    }

    #[test]
    fn every_point_is_seen_once_in_a_matter_and_no_head_twice(numbers in numbers()) {
        let answers = put(&numbers);
        let (found, seen) = (assessed(&answers), gathered(&answers));
        let mut heads = BTreeSet::new();
        let mut points = BTreeSet::new();
        for issue in shown(&seen) {
            let whole = issue.matters.is_empty().then_some(None);
            for matter in issue.matters.iter().map(Some).chain(whole) {
                let is_new = heads.insert((issue.head.clone(), matter.cloned()));
                prop_assert!(is_new, "{} twice in {matter:?}", issue.head);
            }
            for line in &issue.lines {
                let whole = line.items.is_empty().then_some(None);
                for item in line.items.iter().map(Some).chain(whole) {
                    points.insert((line.point.clone(), item.cloned()));
                }
            }
        }
        let own = seen.for_the_person.iter().map(|l| (l.point.clone(), l.items.first().cloned()));
        points.extend(own);
        points.extend(seen.set_aside.iter().map(|s| (Some(s.point.clone()), s.item.clone())));
        for point in &found.points {
            let is_seen = points.contains(&(Some(point.id.clone()), point.item.clone()));
            prop_assert!(is_seen, "{} {:?} is nowhere", point.id, point.item);
        }
    }

    /// However much is answered, every answer given stands on its page or is kept aside.
    #[test]
    fn answering_more_never_loses_an_answer(
        numbers in numbers(), place in any_place(), more in 0..40_000_usize,
    ) {
        let mut answers = put(&numbers);
        answers.set(&place, Some(Answer::Given(value(question(&place.question), more))));
        let (steps, kept) = seen(&answers);
        for place in PLACES.iter().filter(|place| answers.get(place).is_some()) {
            let is_page = steps.contains(&FlowStep::Question(place.clone()));
            prop_assert!(is_page != kept.contains(place), "{} is lost, or stands twice", place);
        }
    }

    /// A last day is past only where it is past whichever day it may be, and ahead likewise; and
    /// none is earlier than the day before the one that its answer allows.
    #[test]
    fn a_last_day_is_called_past_only_where_it_is(numbers in numbers(), on in 0..4_000_i64) {
        let answers = put(&numbers);
        let on = today() + chrono::Days::new(on.unsigned_abs()) - chrono::Days::new(2_000);
        for deadline in EDITION.assess(&answers, on).points.iter().filter_map(|p| p.deadline) {
            let (first, last) = (deadline.earliest, deadline.latest);
            prop_assert!(first.is_some() || last.is_some());
            prop_assert!(!matches!((first, last), (Some(a), Some(b)) if a > b));
            let is_past = last.is_some_and(|last| last < on);
            let is_ahead = first.is_some_and(|first| first >= on);
            let lies = deadline.lies(on);
            prop_assert_eq!(lies == Lies::Past, is_past);
            prop_assert_eq!(lies == Lies::Ahead, is_ahead);
        }
    }

    #[test]
    fn the_order_of_answering_is_irrelevant(
        (numbers, order) in numbers().prop_flat_map(|numbers| {
            let order: Vec<usize> = (0..numbers.len()).collect();
            (Just(numbers), Just(order).prop_shuffle())
        }),
    ) {
        let first = put(&numbers);
        let mut second = empty();
        for at in order {
            let place = &PLACES[at];
            second.set(place, answer(&place.question, numbers[at]));
            // Looked at on the way, as a person does.
            if at % 50 == 0 {
                seen(&second);
            }
        }
        prop_assert_eq!(seen(&first), seen(&second));
        prop_assert_eq!(assessed(&first), assessed(&second));
    }

    #[test]
    fn to_change_an_answer_and_change_it_back_changes_nothing(
        numbers in numbers(), place in any_place(), other in 0..40_000_usize,
    ) {
        let before = put(&numbers);
        let mut changed = before.clone();
        let kept = changed.set(&place, answer(&place.question, other));
        assessed(&changed);
        changed.set(&place, kept);
        prop_assert_eq!(&changed, &before);
        prop_assert_eq!(seen(&changed), seen(&before));
        prop_assert_eq!(assessed(&changed), assessed(&before));
    }
}

/// The properties say something only of cases in which something is found.
#[test]
fn the_cases_tried_find_much() {
    let mut all = BTreeSet::new();
    for case in 0..40_usize {
        let numbers: Vec<usize> =
            (0..PLACES.len()).map(|at| (case * 7_919 + at * 104_729) % 40_000).collect();
        all.extend(found(&assessed(&put(&numbers))));
    }
    assert!(all.len() > 100, "only {} things were found", all.len());
}
