//! What holds for any answers at all.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod sample;

use candour_model::{
    Answer, AnswerAddress, AnswerStatus, Answers, Item, PartialDate, Value, ValueKind,
};
use candour_questionnaire::{
    Condition, DateInput, FaultCode, Flow, FormInput, Truth, read_answers, read_kept, write_answers,
};
use proptest::prelude::*;
use sample::{Table, condition, form, place, with};
use serde_json::json;

/// Values for each question of the sample form.
fn value(question: &str) -> BoxedStrategy<Value> {
    let one = |options: &'static [&'static str]| {
        prop::sample::select(options).prop_map(|o| Value::One(o.parse().unwrap())).boxed()
    };
    let country = || prop::sample::select(&["GB", "FR", "CN"][..]);
    let dates = [
        "2020",
        "2026-11",
        "2026-11-22",
        "2026-11-23",
        "[2026..2027]",
        "[..2026-12]",
        "2027~",
        "after hearing",
    ];
    match question {
        "held" | "travel" | "has-matters" => one(&["yes", "no"]),
        "stage" => one(&["complaint", "charged", "ended"]),
        "signs" => prop::sample::subsequence(vec!["border", "visa", "bank"], 1..=3)
            .prop_map(|found| Value::Several(found.iter().map(|o| o.parse().unwrap()).collect()))
            .boxed(),
        "held-where" => country().prop_map(|c| Value::Country(c.parse().unwrap())).boxed(),
        "concern" => country().prop_map(|c| Value::Countries(vec![c.parse().unwrap()])).boxed(),
        "hearing" | "visit" | "charge-date" => prop::sample::select(dates.to_vec())
            .prop_map(|date| Value::from_json(ValueKind::Date, &json!(date)).unwrap())
            .boxed(),
        _ => "[a-zа-я]{1,8}".prop_map(Value::Text).boxed(),
    }
}

fn answer(question: &str) -> impl Strategy<Value = Answer> + use<> {
    prop_oneof![
        4 => value(question).prop_map(Answer::Given),
        1 => value(question).prop_map(Answer::NotSure),
        1 => value(question).prop_map(|value| Answer::Told(value, None)),
        1 => Just(Answer::NotKnown),
        1 => Just(Answer::Withheld),
        1 => Just(Answer::Later),
    ]
}

const SINGLE: [&str; 9] = [
    "held",
    "held-where",
    "travel",
    "signs",
    "hearing",
    "visit",
    "concern",
    "story",
    "has-matters",
];
const IN_ITEM: [&str; 3] = ["title", "stage", "charge-date"];

/// What is put where, in an order of its own.
fn entries() -> impl Strategy<Value = Vec<(AnswerAddress, Answer)>> {
    let single = SINGLE.map(|question| {
        prop::option::of(answer(question).prop_map(move |answer| (place(question), answer))).boxed()
    });
    let items = ["m1", "m2"].into_iter().flat_map(|item| {
        IN_ITEM.map(|question| {
            let at = place(&format!("matter/{item}/{question}"));
            prop::option::of(answer(question).prop_map(move |answer| (at.clone(), answer))).boxed()
        })
    });
    let all: Vec<_> = single.into_iter().chain(items).collect();
    all.prop_map(|found| found.into_iter().flatten().collect::<Vec<_>>()).prop_shuffle()
}

fn empty() -> Answers {
    let item = |id: &str| Item::new(id.parse().unwrap());
    Answers {
        groups: [("matter".parse().unwrap(), vec![item("m1"), item("m2")])].into(),
        ..Answers::default()
    }
}

fn put(entries: &[(AnswerAddress, Answer)]) -> Answers {
    let mut answers = empty();
    for (place, answer) in entries {
        answers.set(place, Some(answer.clone()));
    }
    answers
}

/// Conditions of every kind, nested.
fn conditions() -> impl Strategy<Value = Condition> {
    let leaf = prop::sample::select(vec![
        r#"is = ["held", "yes"]"#,
        r#"is = ["travel", "no"]"#,
        r#"is = ["signs", "visa", "bank"]"#,
        r#"answered = "story""#,
        r#"country-in = ["held-where", "GB"]"#,
        r#"country-trait = { question = "concern", trait = "eu" }"#,
        r#"same-country = ["held-where", "concern"]"#,
        r#"other-country = ["concern", "held-where"]"#,
        r#"date = { question = "hearing", is = "past" }"#,
        r#"date = { question = "visit", is = "within-next", months = 2 }"#,
        r#"earlier = ["hearing", "visit"]"#,
        r#"some = { group = "matter", where = { is = ["stage", "charged"] } }"#,
        r#"some = { group = "matter", where = { not = { is = ["stage", "ended"] } }, at-least = 2 }"#,
        r#"some = { group = "matter", where = { date = { question = "charge-date", is = "past" } } }"#,
    ])
    .prop_map(condition);
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..3).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 1..3).prop_map(Condition::Any),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

fn truth(answers: &Answers, condition: &Condition) -> Truth {
    with(answers, |context| context.evaluate(condition, None).truth)
}

fn pages(answers: &Answers) -> Vec<String> {
    with(answers, |context| Flow::new(context).steps().map(sample::step_text).collect())
}

proptest! {
    #[test]
    fn the_order_of_answering_is_irrelevant(
        (first, second) in entries().prop_flat_map(|e| (Just(e.clone()), Just(e).prop_shuffle())),
        condition in conditions(),
    ) {
        let (a, b) = (put(&first), put(&second));
        prop_assert_eq!(pages(&a), pages(&b));
        prop_assert_eq!(truth(&a, &condition), truth(&b, &condition));
    }

    #[test]
    fn to_change_an_answer_and_change_it_back_changes_nothing(
        entries in entries(),
        other in answer("held"),
        condition in conditions(),
    ) {
        let before = put(&entries);
        let mut changed = before.clone();
        let kept = changed.set(&place("held"), Some(other));
        pages(&changed);
        changed.set(&place("held"), kept);
        prop_assert_eq!(&changed, &before);
        prop_assert_eq!(pages(&changed), pages(&before));
        prop_assert_eq!(truth(&changed, &condition), truth(&before, &condition));
    }

    /// Whatever can be told without an answer stays so with it: no "not known" and no "withheld"
    /// can turn a yes into a no or bring one about.
    #[test]
    fn an_unknown_answer_never_acts_as_yes_or_no(
        entries in entries(),
        at in prop::sample::select(&SINGLE[..]),
        unknown in prop::sample::select(vec![Answer::NotKnown, Answer::Withheld, Answer::Blank]),
        condition in conditions(),
    ) {
        let known = put(&entries);
        let mut hidden = known.clone();
        hidden.set(&place(at), Some(unknown));
        let without = truth(&hidden, &condition);
        prop_assert!(
            without == Truth::CannotTell || without == truth(&known, &condition),
            "{:?} without, {:?} with",
            without,
            truth(&known, &condition)
        );
    }

    /// "Not known" and silence are worth the same.
    #[test]
    fn an_unknown_answer_is_worth_as_much_as_none(
        entries in entries(),
        at in prop::sample::select(&SINGLE[..]),
        condition in conditions(),
    ) {
        let mut silent = put(&entries);
        silent.set(&place(at), None);
        let mut unknown = silent.clone();
        unknown.set(&place(at), Some(Answer::Withheld));
        prop_assert_eq!(truth(&silent, &condition), truth(&unknown, &condition));
    }

    /// An undecided condition names what leaves it undecided; a decided one what decided it.
    #[test]
    fn every_value_has_its_reasons(entries in entries(), condition in conditions()) {
        let found = with(&put(&entries), |context| context.evaluate(&condition, None));
        let undecided = found.open.len() + found.unknown.len() + found.vague.len();
        if found.truth == Truth::CannotTell {
            prop_assert!(undecided > 0 && found.because.is_empty());
        } else {
            prop_assert!(undecided == 0 && !found.because.is_empty());
        }
    }

    /// The quick way to a value and the way that gathers its reasons never differ.
    #[test]
    fn a_value_without_its_reasons_is_the_same_value(
        entries in entries(),
        condition in conditions(),
    ) {
        let answers = put(&entries);
        let (quick, whole) = with(&answers, |context| {
            (context.truth(&condition, None), context.evaluate(&condition, None).truth)
        });
        prop_assert_eq!(quick, whole);
    }

    #[test]
    fn the_interview_ends_and_asks_nothing_twice(entries in entries()) {
        let found = pages(&put(&entries));
        let mut once = found.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), found.len());
    }

    #[test]
    fn every_file_that_is_written_is_read_back(entries in entries()) {
        let answers = put(&entries);
        let file = candour_questionnaire::AnswersFile { answers, ..Default::default() };
        let written = write_answers(&file, &form());
        prop_assert_eq!(&read_kept(&written, &form(), &Table).unwrap(), &file);
        // From outside, what tells itself is refused, and nothing else of what can be written.
        match read_answers(&written, &form(), &Table) {
            Ok(read) => prop_assert_eq!(read, file),
            Err(faults) => {
                let told = [FaultCode::EventItself, FaultCode::EventCircle];
                prop_assert!(faults.iter().all(|fault| told.contains(&fault.code)));
            }
        }
    }

    #[test]
    fn no_text_makes_reading_an_answers_file_panic(text in "\\PC{0,200}") {
        let _ = read_answers(&text, &form(), &Table);
        let inside = serde_json::json!({
            "format": "candour-answers", "version": 1, "label": text,
            "answers": { "story": text, text.clone(): text, "hearing": text },
        });
        let _ = read_answers(&inside.to_string(), &form(), &Table);
    }

    #[test]
    fn nothing_typed_makes_reading_a_page_panic(
        typed in prop::collection::vec("\\PC{0,12}", 8),
        digits in "[0-9٠-٩۰-۹０-９., '￥年月日-]{0,20}",
        between in any::<bool>(),
    ) {
        let qualifier = between.then_some(candour_model::Qualifier::Between);
        let input = FormInput {
            choices: typed.clone(),
            text: typed[0].clone(),
            date: DateInput {
                qualifier,
                day: digits.clone(),
                month: typed[1].clone(),
                year: digits.clone(),
                day2: typed[2].clone(),
                month2: digits.clone(),
                year2: typed[3].clone(),
                ..DateInput::default()
            },
            amount: digits.clone(),
            currency: typed[4].clone(),
            years: digits,
            months: typed[5].clone(),
            ..FormInput::default()
        };
        for question in form().questions() {
            if let Ok(Some(answer)) = input.read(question, &Table) {
                // What is accepted is laid out and read back the same.
                let again = FormInput::from(&answer).read(question, &Table);
                prop_assert_eq!(again, Ok(Some(answer)));
            }
        }
    }

    #[test]
    fn no_text_makes_reading_a_date_panic(text in "\\PC{0,20}") {
        if let Ok(date) = text.parse::<PartialDate>() {
            prop_assert_eq!(date.to_string(), text);
            let (first, last) = (date.earliest(), date.latest());
            prop_assert!(first.is_none() || last.is_none() || first <= last);
        }
    }
}

#[test]
fn the_ways_without_a_value_are_answers_of_every_kind() {
    for question in form().questions() {
        for standing in [
            AnswerStatus::NotKnown,
            AnswerStatus::Withheld,
            AnswerStatus::Later,
            AnswerStatus::Blank,
        ] {
            let input = FormInput { standing: Some(standing), ..FormInput::default() };
            let read = input.read(question, &Table).unwrap().unwrap();
            assert_eq!(read.standing(), standing, "{:?}", ValueKind::YesNo);
        }
    }
}
