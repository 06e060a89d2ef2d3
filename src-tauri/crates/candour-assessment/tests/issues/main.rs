//! How points become issues, on a small form.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod sample;

use candour_assessment::Issues;
use candour_assessment::issue::{Aside, Known, Support};
use sample::{HEADS, POINTS, gathered, gathered_with, of, one, options, told};
use serde_json::{Value as Json, json};

#[test]
fn points_of_a_matter_stand_under_one_head() {
    let found = one(json!({
        "stage": "charged", "brought-by": ["partner"], "around": ["offer-to-drop"],
    }));
    assert_eq!(told(&found.issues), ["private [m1]: dispute offer"]);
    let answers: Vec<_> = found.issues[0].lines[0].answers.iter().collect();
    assert_eq!(answers.len(), 2);
    assert!(answers.iter().all(|answer| answer.known == Known::OwnWord));
}

#[test]
fn only_the_options_that_count_are_matched() {
    let found = one(json!({ "around": ["others-lost", "offer-to-drop"] }));
    let own = &found.issues[0];
    assert_eq!(options(own, 0), ["offer-to-drop"], "what set the weight is no reason");
    assert_eq!(options(own, 1), ["offer-to-drop"]);
    assert_eq!(own.against.len(), 1);
    assert_eq!(own.against[0].options[0].as_str(), "others-lost");
}

#[test]
fn what_says_when_something_weighs_is_not_told_against() {
    let whole = r#"against = [{ is = ["around", "others-lost"] }]"#;
    let part = r#"against = [{ when = { is = ["brought-by", "partner"] }, tells = { is = ["around", "others-lost"] } }]"#;
    let heads = HEADS.replace(whole, part);
    assert_ne!(heads, HEADS);
    let told = |who: &str| {
        let answers = json!({
            "stage": "charged", "brought-by": [who], "around": ["others-lost", "offer-to-drop"],
        });
        let groups = json!({ "matter": [{ "id": "m1", "answers": answers }] });
        let found = gathered_with(POINTS, &heads, json!({ "has-matters": "yes" }), groups);
        let against = found.issues.iter().flat_map(|issue| &issue.against);
        against.map(|matched| matched.place.question.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(told("partner"), ["around"]);
    assert_eq!(told("state"), Vec::<String>::new(), "both must be true");
}

#[test]
fn how_each_answer_is_known_stands_beside_it() {
    let told_by = json!({ "standing": "told", "value": ["partner"], "by": "a cousin" });
    let found = gathered(
        json!({ "has-matters": "yes", "papers": ["contract"] }),
        json!({ "matter": [{ "id": "m1", "answers": {
            "stage": "charged", "brought-by": told_by, "around": ["after-dispute", "offer-to-drop"],
        } }] }),
    );
    let known: Vec<_> = found.issues[0].lines[0].answers.iter().map(|a| a.known.clone()).collect();
    let expected = [Known::Told(Some("a cousin".to_owned())), Known::Held, Known::OwnWord];
    assert_eq!(known, expected, "options of one answer may be known in two ways");
    assert_eq!(found.issues[0].support, Support::Paper);
    let unsure = one(json!({ "around": { "standing": "not-sure", "value": ["offer-to-drop"] } }));
    assert_eq!(unsure.issues[0].lines[0].answers[0].known, Known::Unsure);
    assert_eq!(unsure.issues[0].support, Support::OwnWord);
}

#[test]
fn an_option_that_somebody_told_is_told_and_the_others_are_not() {
    let around = json!({
        "value": ["others-lost", "offer-to-drop"],
        "options": { "offer-to-drop": { "standing": "told", "by": "a cousin" } },
    });
    let found = one(json!({ "around": around }));
    let own = &found.issues[0];
    let known: Vec<_> = own.lines.iter().flat_map(|line| &line.answers).map(|a| &a.known).collect();
    let told_by = Known::Told(Some("a cousin".to_owned()));
    assert!(known.iter().all(|known| **known == told_by), "{known:?}");
    assert_eq!(own.support, Support::Told);
    assert_eq!(own.against[0].known, Known::OwnWord, "what weighs against it is plain");
}

#[test]
fn a_paper_of_a_kind_says_nothing_of_one_of_two_matters() {
    let support = |other: Json| {
        let found = gathered(
            json!({ "has-matters": "yes", "papers": ["contract"] }),
            json!({ "matter": [
                { "id": "m1", "answers": { "stage": "charged", "around": ["after-dispute"] } },
                { "id": "m2", "answers": other },
            ] }),
        );
        found.issues[0].support
    };
    let same = json!({ "stage": "charged", "around": ["after-dispute"] });
    assert_eq!(support(same), Support::OwnWord);
    let open = json!({ "stage": "charged" });
    assert_eq!(support(open), Support::OwnWord, "nothing says that it is not of the other");
    let not_known = json!({ "stage": "charged", "around": { "standing": "not-known" } });
    assert_eq!(support(not_known), Support::Paper);
}

#[test]
fn what_rests_on_belief_alone_is_only_mentioned() {
    let found = one(json!({ "stage": "charged", "belief": "political" }));
    assert_eq!(told(&found.issues), Vec::<String>::new());
    assert_eq!(told(&found.also_mentioned), ["politics [m1]: driven"]);
    let with_fact = gathered(
        json!({ "has-matters": "yes", "background": "activist" }),
        json!({ "matter": [{ "id": "m1", "answers": { "stage": "charged", "belief": "political" } }] }),
    );
    assert_eq!(told(&with_fact.issues), ["politics [m1]: driven activist"]);
    assert_eq!(with_fact.also_mentioned, []);
}

#[test]
fn a_rumour_gives_one_line_and_the_questions_that_would_open_it() {
    let rumour = |value: Json| json!({ "standing": "told", "value": value, "by": "a driver" });
    let found = one(json!({
        "stage": rumour(json!("complaint")), "alleged": rumour(json!(["tax"])),
        "extradition": ["never-asked"], "around": { "standing": "not-known" },
    }));
    assert_eq!(told(&found.issues), ["too-little [m1]: -"]);
    let missing: Vec<_> = found.issues[0].missing.iter().map(|m| m.place.to_string()).collect();
    assert_eq!(missing, ["matter/m1/brought-by", "matter/m1/around"]);
    assert_eq!(found.issues[0].missing[1].known, Known::NotKnown);
    let aside: Vec<_> = found.set_aside.iter().map(|set| (set.point.as_str(), set.why)).collect();
    let why = Aside::NotEnoughKnown;
    assert_eq!(aside, [("tax", why), ("never-asked", why)]);
    // One answer of the person's own opens nothing by itself; that it is charged does.
    let charged =
        one(json!({ "stage": rumour(json!("charged")), "alleged": rumour(json!(["tax"])) }));
    assert_eq!(told(&charged.issues), ["tax [m1]: tax"]);
    let relayed =
        one(json!({ "stage": "complaint", "alleged": ["tax"], "around": ["others-lost"] }));
    assert_eq!(told(&relayed.issues), ["too-little [m1]: -"]);
}

#[test]
fn what_does_not_go_together_never_stands_together() {
    let both = of(json!([
        { "id": "m1", "answers": { "extradition": ["refused"] } },
        { "id": "m2", "answers": { "extradition": ["never-asked"] } },
    ]));
    assert_eq!(told(&both.issues), ["request [m1]: refused", "request [m2]: never-asked"]);
    let in_one = one(json!({ "extradition": ["refused", "never-asked"] }));
    assert_eq!(told(&in_one.issues), ["request [m1]: refused"]);
    assert_eq!(in_one.set_aside[0].why, Aside::DoesNotGo);
}

#[test]
fn a_case_of_the_state_is_no_private_dispute_because_it_may_be_dropped() {
    let tax = json!({ "stage": "charged", "alleged": ["tax"], "brought-by": ["state"], "around": ["offer-to-drop"] });
    let found = one(tax);
    // What came from another head stands behind what the head names.
    assert_eq!(told(&found.issues), ["tax [m1]: tax offer"]);
    let private = one(json!({
        "alleged": ["tax"], "brought-by": ["state", "partner"], "around": ["offer-to-drop"],
    }));
    assert_eq!(told(&private.issues), ["private [m1]: dispute offer", "tax [m1]: tax"]);
    let unknown = one(json!({ "alleged": ["tax"], "around": ["offer-to-drop"] }));
    assert_eq!(told(&unknown.issues), ["private [m1]: dispute offer", "tax [m1]: tax"]);
}

#[test]
fn matters_that_agree_share_an_issue() {
    let matter = |id: &str, country: &str, around: &str| json!({ "id": id, "answers": { "country": country, "around": [around] } });
    let same = of(json!([
        matter("m1", "FR", "offer-to-drop"),
        matter("m2", "DE", "offer-to-drop"),
        matter("m3", "IT", "offer-to-drop"),
    ]));
    assert_eq!(told(&same.issues), ["private [m1 m2 m3]: dispute offer"]);
    let lines = &same.issues[0].lines;
    assert_eq!((lines[0].items.len(), lines[0].answers.len()), (3, 3));
    let other =
        of(json!([matter("m1", "FR", "offer-to-drop"), matter("m2", "DE", "after-dispute"),]));
    assert_eq!(told(&other.issues), ["private [m1]: dispute offer", "private [m2]: dispute"]);
}

#[test]
fn a_dispute_belongs_to_the_matter_of_its_country_and_the_rest_to_the_only_issue() {
    let dispute =
        json!([{ "id": "d1", "answers": { "dispute-country": "DE", "threatened": "yes" } }]);
    let matter = |id: &str, country: &str| json!({ "id": id, "answers": { "country": country, "around": ["offer-to-drop"] } });
    let two = gathered(
        json!({ "has-matters": "yes", "has-disputes": "yes" }),
        json!({ "matter": [matter("m1", "FR"), matter("m2", "DE")], "dispute": dispute }),
    );
    let expected = ["private [m1]: dispute offer", "private [m2]: dispute offer threatened"];
    assert_eq!(told(&two.issues), expected);
    let elsewhere = gathered(
        json!({ "has-matters": "yes", "has-disputes": "yes" }),
        json!({ "matter": [matter("m1", "FR")], "dispute": dispute }),
    );
    assert_eq!(told(&elsewhere.issues), ["private [m1]: dispute offer threatened"]);
    let alone = gathered(
        json!({ "has-matters": "no", "has-disputes": "yes" }),
        json!({ "dispute": dispute }),
    );
    assert_eq!(told(&alone.issues), ["private []: threatened"]);
}

#[test]
fn what_is_due_comes_first_then_papers_then_own_word_then_what_was_told() {
    let told_by = json!({ "standing": "told", "value": ["refused"], "by": "a cousin" });
    let found = gathered(
        json!({
            "has-matters": "yes", "papers": ["contract"], "threat": "yes", "has-dates": "yes",
            "background": "activist",
        }),
        json!({
            "matter": [{ "id": "m1", "answers": {
                "stage": "charged", "around": ["after-dispute"], "extradition": told_by,
            } }],
            "date": [
                { "id": "d1", "answers": { "when": "2027-03" } },
                { "id": "d2", "answers": { "when": "2026-01-15" } },
                { "id": "d3", "answers": { "when": "2026-12-01" } },
            ],
        }),
    );
    let expected = [
        "first []: threat date-ahead date-ahead date-ahead",
        "private [m1]: dispute",
        "politics []: activist",
        "request [m1]: refused",
    ];
    assert_eq!(told(&found.issues), expected);
    let dates: Vec<_> = found.issues[0].lines.iter().flat_map(|line| &line.items).collect();
    let dates: Vec<_> = dates.iter().map(|(_, item)| item.as_str()).collect();
    assert_eq!(dates, ["d3", "d1", "d2"], "what has passed comes after what is ahead");
    assert_eq!(due(&found), [Some(("2026-12-01".to_owned(), true))]);
}

/// The day on which each issue with a date is due, and whether it is that day.
fn due(found: &Issues) -> Vec<Option<(String, bool)>> {
    let of_first = found.issues.iter().filter(|issue| issue.head.as_str() == "first");
    of_first.map(|issue| issue.due.map(|due| (due.day.to_string(), due.exact))).collect()
}

#[test]
fn a_day_that_may_lie_behind_is_due_perhaps_and_a_past_one_is_not() {
    let on = |when: &str| {
        due(&gathered(
            json!({ "has-dates": "yes" }),
            json!({ "date": [{ "id": "d1", "answers": { "when": when } }] }),
        ))
    };
    assert_eq!(on("2026-11"), [Some(("2026-11-23".to_owned(), false))], "today is the 23rd");
    assert_eq!(on("2026-12"), [Some(("2026-12-01".to_owned(), false))]);
    assert_eq!(on("2026-11-23"), [Some(("2026-11-23".to_owned(), true))]);
    assert_eq!(on("2026-10"), [None]);
}

#[test]
fn what_the_commission_owes_is_not_due() {
    let point = |whose: &str| {
        POINTS.replace(
            "clock = { from = \"when\" }",
            &format!("clock = {{ from = \"when\", whose = \"{whose}\" }}"),
        )
    };
    let groups = json!({ "date": [{ "id": "d1", "answers": { "when": "2026-12-01" } }] });
    let heads = HEADS.replace("date = \"when\"\n", "");
    let on = |whose: &str| {
        due(&gathered_with(&point(whose), &heads, json!({ "has-dates": "yes" }), groups.clone()))
    };
    assert_eq!(on("commission"), [None]);
    assert_eq!(on("state"), [Some(("2026-12-01".to_owned(), true))]);
}

#[test]
fn silence_gives_a_question_and_never_a_sentence() {
    let found = one(json!({ "stage": "charged", "penalty": { "standing": "not-known" } }));
    assert_eq!(told(&found.issues), Vec::<String>::new());
    let asked = found.questions.iter().find(|q| q.place.question.as_str() == "penalty").unwrap();
    assert_eq!((asked.known.clone(), asked.decides), (Known::NotKnown, 1));
    let beside = one(
        json!({ "stage": "charged", "extradition": ["refused"], "penalty": { "standing": "withheld" } }),
    );
    assert_eq!(told(&beside.issues), ["request [m1]: refused"]);
    let missing = &beside.issues[0].missing[0];
    assert_eq!((missing.place.question.as_str(), &missing.known), ("penalty", &Known::InPerson));
}

#[test]
fn what_is_for_the_person_makes_no_issue() {
    let found = one(json!({ "stage": "charged" }));
    assert_eq!(found.issues, []);
    let points: Vec<_> =
        found.for_the_person.iter().filter_map(|line| line.point.as_ref()).collect();
    assert_eq!(points.len(), 1);
    assert_eq!(points[0].as_str(), "keep-papers");
}
