//! Answers files: what is accepted, what is refused and by which name.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod sample;

use candour_questionnaire::{
    Fault, FaultCode, answers_schema, limits, read_answers, read_kept, told_by_nothing,
    write_answers,
};
use sample::{Case, Table, form, place};
use serde_json::{Map, Value as Json, json};

fn faults(file: &Json) -> Vec<(String, FaultCode)> {
    faults_of(&file.to_string())
}

fn faults_of(text: &str) -> Vec<(String, FaultCode)> {
    let found = read_answers(text, &form(), &Table).unwrap_err();
    found.into_iter().map(|Fault { place, code }| (place, code)).collect()
}

fn file(answers: Json, groups: Json) -> Json {
    json!({ "format": "candour-answers", "version": 1, "answers": answers, "groups": groups })
}

fn fault_of(question: &str, answer: Json) -> FaultCode {
    let found = faults(&file(json!({ question: answer }), json!({})));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, format!("answers/{question}"));
    found[0].1
}

#[test]
fn a_plain_value_counts_as_given() {
    let plain = Case::new().give("held", "\"no\"").answers();
    let full = Case::new().full("held", r#"{"standing": "given", "value": "no"}"#).answers();
    assert_eq!(plain, full);
}

#[test]
fn what_is_no_longer_asked_is_set_aside_as_it_stands() {
    let old = json!({ "standing": "told", "value": "green", "by": "a cousin" });
    let item = json!([{ "id": "m1", "answers": { "colour": "red", "stage": "charged" } }]);
    let file = file(json!({ "held": "no", "colour": old }), json!({ "matter": item }));
    let read = read_answers(&file.to_string(), &form(), &Table).unwrap();
    let found: Vec<_> =
        read.set_aside.iter().map(|(place, value)| (place.as_str(), value)).collect();
    assert_eq!(found, [("answers/colour", &old), ("groups/matter/m1/colour", &json!("red"))]);
    assert!(!write_answers(&read, &form()).contains("colour"));
}

#[test]
fn a_note_is_read_and_written_beside_an_answer_and_alone_in_version_3() {
    let item = json!([{ "id": "m1", "answers": { "stage": { "note": "Ask again." } } }]);
    let answers = json!({
        "held": { "standing": "given", "value": "no", "note": " In a drawer. " },
        "story": { "note": "Later." },
    });
    let mut noted = file(answers, json!({ "matter": item }));
    assert_eq!(faults(&noted).len(), 3, "an earlier version knows no note");
    noted["version"] = json!(3);
    let read = read_answers(&noted.to_string(), &form(), &Table).unwrap();
    let note = |at: &str| read.answers.note(&place(at)).unwrap().as_str();
    assert_eq!(note("held"), "In a drawer.");
    assert_eq!(note("matter/m1/stage"), "Ask again.");
    assert!(read.answers.get(&place("story")).is_none(), "a note is no answer");
    let written = write_answers(&read, &form());
    assert_eq!(read_answers(&written, &form(), &Table).unwrap(), read);
    assert_eq!(serde_json::from_str::<Json>(&written).unwrap()["version"], 3);
    let places: Vec<_> = read.answers.places().map(|place| place.to_string()).collect();
    assert_eq!(places, ["held", "story", "matter/m1/stage"]);

    let fault = |answer: Json| {
        let mut file = file(json!({ "held": answer }), json!({}));
        file["version"] = json!(3);
        faults(&file)[0].1
    };
    assert_eq!(fault(json!({ "value": "no", "note": " " })), FaultCode::TextWrong);
    assert_eq!(fault(json!({ "value": "no", "note": 1 })), FaultCode::TextWrong);
    assert_eq!(fault(json!({ "by": "x", "note": "x" })), FaultCode::KeyUnknown);
}

#[test]
fn what_is_not_an_answers_file_is_refused_as_a_whole() {
    assert_eq!(faults_of("{"), [(String::new(), FaultCode::NotJson)]);
    assert_eq!(faults_of("[]"), [(String::new(), FaultCode::ShapeWrong)]);
    assert_eq!(faults_of("{}"), [("format".into(), FaultCode::FormatUnknown)]);
    let newer =
        json!({ "format": "candour-answers", "version": candour_questionnaire::VERSION + 1 });
    assert_eq!(faults(&newer), [("version".into(), FaultCode::VersionUnknown)]);
    let deep = "[".repeat(100_000);
    assert_eq!(faults_of(&deep), [(String::new(), FaultCode::NotJson)]);
}

#[test]
fn every_fault_is_named_by_its_place_and_code() {
    let cases = [
        ("no-such", json!("yes"), FaultCode::QuestionUnknown),
        ("Not An Id", json!("yes"), FaultCode::QuestionUnknown),
        ("stage", json!("charged"), FaultCode::QuestionElsewhere),
        ("held", json!("perhaps"), FaultCode::OptionUnknown),
        ("held", json!(true), FaultCode::KindWrong),
        ("held", json!(null), FaultCode::KindWrong),
        ("held", json!({ "standing": "maybe" }), FaultCode::StandingUnknown),
        ("held", json!({ "standing": "given" }), FaultCode::ValueMissing),
        ("held", json!({ "standing": "withheld", "value": "no" }), FaultCode::ValueUnexpected),
        (
            "held",
            json!({ "standing": "given", "value": "no", "by": "x" }),
            FaultCode::ValueUnexpected,
        ),
        ("held", json!({ "standing": "given", "value": "no", "x": 1 }), FaultCode::KeyUnknown),
        ("held-where", json!("ZZ"), FaultCode::CountryUnknown),
        ("held-where", json!("gb"), FaultCode::KindWrong),
        ("concern", json!([]), FaultCode::ValueEmpty),
        ("concern", json!(["GB", "GB"]), FaultCode::ValueTwice),
        ("signs", json!(["none", "visa"]), FaultCode::OptionAlone),
        ("hearing", json!("2023-02-29"), FaultCode::DateNoSuchDay),
        ("hearing", json!("[2017..2015]"), FaultCode::DateOrder),
        ("hearing", json!("1975-03-XX"), FaultCode::DateForm),
        ("hearing", json!("1975/00/00"), FaultCode::DateForm),
        ("hearing", json!("1975-03-02 (hijri 1300-01-01)"), FaultCode::CalendarContradicts),
        ("hearing", json!("2024 (reiwa 65535-12-31)"), FaultCode::CalendarContradicts),
        ("hearing", json!("after hearing"), FaultCode::EventItself),
        ("owed", json!({ "amount": "1e9", "currency": "USD" }), FaultCode::AmountWrong),
        ("owed", json!({ "amount": "1.0000", "currency": "KWD" }), FaultCode::AmountWrong),
        ("owed", json!({ "amount": "1", "currency": "USDX" }), FaultCode::CurrencyUnknown),
        ("story", json!("\u{2060}\u{200B}"), FaultCode::ValueEmpty),
        ("sentence", json!({}), FaultCode::ValueEmpty),
        ("story", json!(" "), FaultCode::ValueEmpty),
        ("story", json!("x".repeat(1024 * 1024 + 1)), FaultCode::TextTooLong),
    ];
    for (question, answer, expected) in cases {
        assert_eq!(fault_of(question, answer), expected, "{question}");
    }
}

#[test]
fn groups_and_items_are_named_as_well() {
    let found = faults(&file(
        json!({}),
        json!({
            "no-such": [],
            "matter": [
                { "id": "m1", "answers": { "stage": "unheard-of", "held": "yes" } },
                { "id": "m1" },
                { "answers": {} },
                7,
            ],
        }),
    ));
    let expected = [
        ("groups/matter/m1/stage", FaultCode::OptionUnknown),
        ("groups/matter/m1/held", FaultCode::QuestionElsewhere),
        ("groups/matter/m1", FaultCode::ItemIdTwice),
        ("groups/matter/3", FaultCode::ItemIdWrong),
        ("groups/matter/4", FaultCode::ShapeWrong),
        ("groups/no-such", FaultCode::GroupUnknown),
    ];
    let mut expected: Vec<_> = expected.iter().map(|(p, c)| ((*p).to_owned(), *c)).collect();
    let mut found = found;
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_key_that_stands_twice_is_not_passed_over() {
    let text = r#"{"format": "candour-answers", "version": 1,
        "answers": {"held": "yes", "held": "no"}}"#;
    assert_eq!(faults_of(text), [("answers/held".into(), FaultCode::KeyTwice)]);
}

#[test]
fn a_fault_never_repeats_a_value() {
    let secret = "a very private sentence";
    let found = read_answers(
        &file(json!({ "held": secret, "concern": [secret] }), json!({})).to_string(),
        &form(),
        &Table,
    );
    assert!(!format!("{found:?}").contains("private"));
}

#[test]
fn what_is_written_is_read_back_and_written_the_same() {
    let case = Case::new()
        .give("signs", r#"["visa", "border"]"#)
        .full("held", r#"{"standing": "told", "value": "yes", "by": "张伟"}"#)
        .way("travel", "withheld")
        .give("hearing", "\"[2015..2017]\"")
        .give("owed", r#"{"amount": "5.50", "currency": "GBP"}"#)
        .item("m2", r#"{"title": "b", "stage": {"standing": "not-sure", "value": "ended"}}"#)
        .item("m1", "{}");
    let read = read_answers(&case.json().to_string(), &form(), &Table).unwrap();
    let written = write_answers(&read, &form());
    let again = read_answers(&written, &form(), &Table).unwrap();
    assert_eq!(again, read);
    assert_eq!(write_answers(&again, &form()), written);
    let position = |id: &str| written.find(&format!("\"{id}\"")).unwrap();
    assert!(position("held") < position("signs"), "in the order of the form");
    assert!(position("m2") < position("m1"), "items in the person's order");
}

/// An answer of several options, of which one is in doubt and one was told.
const IN_PART: &str = r#"{
    "value": ["visa", "border", "bank"],
    "options": { "visa": { "standing": "not-sure" }, "bank": { "standing": "told", "by": "张伟" } }
}"#;

#[test]
fn a_doubt_about_one_option_is_written_and_read_back() {
    let case = Case::new().full("signs", IN_PART);
    let read = read_answers(&case.json().to_string(), &form(), &Table).unwrap();
    let doubts = read.answers.get(&place("signs")).and_then(|answer| answer.doubts()).unwrap();
    assert_eq!(doubts.len(), 2);
    let written = write_answers(&read, &form());
    assert!(written.contains("\"version\": 2"), "{written}");
    assert_eq!(read_answers(&written, &form(), &Table).unwrap(), read);
}

#[test]
fn a_file_without_such_a_doubt_is_still_of_the_first_version() {
    let case = Case::new()
        .give("signs", r#"["visa"]"#)
        .full("held", r#"{"standing": "not-sure", "value": "yes"}"#);
    let read = read_answers(&case.json().to_string(), &form(), &Table).unwrap();
    assert!(write_answers(&read, &form()).contains("\"version\": 1"));
}

#[test]
fn a_doubt_about_what_is_not_chosen_or_in_an_old_file_is_refused() {
    let fault = |version: u64, question: &str, answer: &str| {
        let mut json = Case::new().full(question, answer).json();
        json["version"] = json!(version);
        faults_of(&json.to_string())[0].1
    };
    assert_eq!(fault(1, "signs", IN_PART), FaultCode::KeyUnknown);
    let other = r#"{"value": ["visa"], "options": {"bank": {"standing": "not-sure"}}}"#;
    assert_eq!(fault(2, "signs", other), FaultCode::OptionUnknown);
    let plain = r#"{"value": ["visa"], "options": {"visa": {"standing": "given"}}}"#;
    assert_eq!(fault(2, "signs", plain), FaultCode::StandingUnknown);
    let both =
        r#"{"standing": "told", "value": ["visa"], "options": {"visa": {"standing": "told"}}}"#;
    assert_eq!(fault(2, "signs", both), FaultCode::ValueUnexpected);
    let one = r#"{"value": "yes", "options": {"yes": {"standing": "not-sure"}}}"#;
    assert_eq!(fault(2, "held", one), FaultCode::ValueUnexpected);
}

#[test]
fn the_schema_names_every_question_with_its_options() {
    let schema = answers_schema(&form());
    assert!(schema.pointer("/properties/answers/properties/held").is_some());
    assert!(schema.pointer("/properties/answers/properties/stage").is_none(), "it is in a group");
    let item = "/properties/groups/properties/matter/items/properties/answers/properties/stage";
    assert!(schema.pointer(item).is_some());
    let options = schema.pointer("/$defs/question-signs/anyOf/0/items/enum").unwrap();
    assert_eq!(options, &json!(["border", "visa", "bank", "none"]));
}

#[test]
fn dates_that_are_told_by_each_other_are_named() {
    let answers = |first: &str| {
        json!({ "matter": [
            { "id": "m1", "answers": { "charge-date": first } },
            { "id": "m2", "answers": { "charge-date": "before matter/m1/charge-date" } },
            { "id": "m3", "answers": { "charge-date": "after matter/m1/charge-date" } },
        ] })
    };
    let mut found = faults(&file(json!({}), answers("after matter/m2/charge-date")));
    found.sort();
    let circle = ["groups/matter/m1/charge-date", "groups/matter/m2/charge-date"];
    let circle: Vec<_> = circle.map(|place| (place.to_owned(), FaultCode::EventCircle)).to_vec();
    assert_eq!(found, circle);
    let open = file(json!({}), answers("after matter/m9/charge-date")).to_string();
    let read = read_answers(&open, &form(), &Table).unwrap();
    let missing = told_by_nothing(&read.answers);
    assert_eq!(missing.len(), 1, "{missing:?}");
    assert_eq!(missing[0].place, "groups/matter/m1/charge-date");
}

#[test]
fn money_of_three_decimals_and_of_a_crypto_asset_is_taken() {
    for (amount, currency) in [("17000.500", "KWD"), ("100", "USDT"), ("0.00000001", "BTC")] {
        let owed = json!({ "amount": amount, "currency": currency });
        let text = file(json!({ "owed": owed }), json!({})).to_string();
        assert!(read_answers(&text, &form(), &Table).is_ok(), "{amount} {currency}");
    }
}

#[test]
fn more_than_a_person_fills_in_is_refused_from_outside_and_read_where_it_was_kept() {
    let items = |count: usize| -> Vec<Json> {
        (0..count).map(|number| json!({ "id": format!("m{number}") })).collect()
    };
    let many = file(json!({}), json!({ "matter": items(limits::MAX_ITEMS + 1) })).to_string();
    assert_eq!(faults_of(&many), [("groups/matter".into(), FaultCode::TooManyItems)]);
    assert!(read_kept(&many, &form(), &Table).is_ok());
    let most = file(json!({}), json!({ "matter": items(limits::MAX_ITEMS) })).to_string();
    assert!(read_answers(&most, &form(), &Table).is_ok());
    let answers: Map<String, Json> =
        (0..=limits::MAX_FAULTS).map(|number| (format!("no-such-{number}"), json!(1))).collect();
    let found = faults(&file(Json::Object(answers), json!({})));
    assert_eq!(found.len(), limits::MAX_FAULTS + 1);
    let last = found.last().unwrap();
    assert_eq!(*last, ("+1".to_owned(), FaultCode::MoreFaults));
    let large = format!("{}{}", file(json!({}), json!({})), " ".repeat(limits::MAX_BYTES));
    assert_eq!(faults_of(&large), [(String::new(), FaultCode::TooLarge)]);
    let values = format!("[{}0]", "0,".repeat(limits::MAX_VALUES));
    assert_eq!(faults_of(&values), [(String::new(), FaultCode::TooLarge)]);
}
