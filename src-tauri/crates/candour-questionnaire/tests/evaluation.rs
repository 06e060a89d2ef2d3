//! What conditions evaluate to, which questions are asked, and in which order.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod sample;

use std::collections::BTreeSet;

use candour_questionnaire::{Flow, FlowStep, Truth};
use sample::{Case, place, places};

fn truth(case: &Case, condition: &str) -> Truth {
    case.evaluate(condition).truth
}

#[test]
fn unanswered_and_unknown_never_count_as_yes_or_no() {
    for standing in ["", "not-known", "withheld", "later", "blank"] {
        let mut case = Case::new();
        if !standing.is_empty() {
            case = case.way("held", standing);
        }
        assert_eq!(truth(&case, r#"is = ["held", "yes"]"#), Truth::CannotTell, "{standing:?}");
        assert_eq!(truth(&case, r#"is = ["held", "no"]"#), Truth::CannotTell, "{standing:?}");
        assert_eq!(truth(&case, r#"answered = "held""#), Truth::CannotTell, "{standing:?}");
    }
}

#[test]
fn a_doubt_about_one_option_counts_where_that_option_alone_decides() {
    let case = Case::new().full(
        "signs",
        r#"{"value": ["visa", "border"], "options": {"visa": {"standing": "told"}}}"#,
    );
    let doubtful = |condition: &str| {
        let found = case.evaluate(condition);
        assert_eq!(found.truth, Truth::True, "{condition}");
        found.doubtful
    };
    assert!(doubtful(r#"is = ["signs", "visa"]"#));
    assert!(!doubtful(r#"is = ["signs", "border"]"#));
    assert!(!doubtful(r#"is = ["signs", "visa", "border"]"#), "the other one is plain");
    assert!(!doubtful(r#"answered = "signs""#));
    assert!(!doubtful(r#"not = { is = ["signs", "bank"] }"#));
}

#[test]
fn open_questions_are_told_apart_from_settled_ones() {
    let condition = r#"is = ["held", "yes"]"#;
    let unanswered = Case::new().evaluate(condition);
    assert_eq!((places(&unanswered.open), unanswered.unknown.len()), (vec!["held".into()], 0));
    let later = Case::new().way("held", "later").evaluate(condition);
    assert_eq!(places(&later.open), ["held"]);
    let withheld = Case::new().way("held", "withheld").evaluate(condition);
    assert_eq!((withheld.open.len(), places(&withheld.unknown)), (0, vec!["held".into()]));
}

#[test]
fn one_false_part_settles_all_and_one_true_part_settles_any() {
    let case = Case::new().give("held", "\"no\"");
    let all = case.evaluate(r#"all = [{ is = ["held", "yes"] }, { is = ["travel", "yes"] }]"#);
    assert_eq!((all.truth, places(&all.because)), (Truth::False, vec!["held".into()]));
    assert!(all.open.is_empty(), "a settled condition has nothing open");
    let any = case.evaluate(r#"any = [{ is = ["held", "no"] }, { is = ["travel", "yes"] }]"#);
    assert_eq!((any.truth, places(&any.because)), (Truth::True, vec!["held".into()]));
    let open = case.evaluate(r#"any = [{ is = ["held", "yes"] }, { is = ["travel", "yes"] }]"#);
    assert_eq!((open.truth, places(&open.open)), (Truth::CannotTell, vec!["travel".into()]));
}

#[test]
fn a_question_that_does_not_apply_makes_every_test_of_it_false_with_the_reason() {
    let case = Case::new().give("held", "\"no\"").give("held-where", "\"GB\"");
    let found = case.evaluate(r#"country-in = ["held-where", "GB"]"#);
    assert_eq!((found.truth, places(&found.because)), (Truth::False, vec!["held".into()]));
    assert_eq!(truth(&case, r#"not = { country-in = ["held-where", "GB"] }"#), Truth::True);
}

#[test]
fn an_old_answer_does_not_come_back_when_its_gate_becomes_unknown() {
    let case = Case::new().way("held", "not-known").give("held-where", "\"GB\"");
    let found = case.evaluate(r#"country-in = ["held-where", "GB"]"#);
    assert_eq!((found.truth, places(&found.unknown)), (Truth::CannotTell, vec!["held".into()]));
}

#[test]
fn a_doubtful_answer_counts_and_says_so() {
    let case = Case::new().full("held", r#"{"standing": "told", "value": "yes", "by": "a"}"#);
    let found = case.evaluate(r#"is = ["held", "yes"]"#);
    assert_eq!((found.truth, found.doubtful), (Truth::True, true));
    let sure = Case::new().give("held", "\"yes\"").evaluate(r#"is = ["held", "yes"]"#);
    assert!(!sure.doubtful);
}

#[test]
fn several_choices_are_met_by_any_of_them() {
    let case = Case::new().give("signs", r#"["border", "visa"]"#);
    assert_eq!(truth(&case, r#"is = ["signs", "visa", "bank"]"#), Truth::True);
    assert_eq!(truth(&case, r#"is = ["signs", "bank"]"#), Truth::False);
}

#[test]
fn dates_are_true_only_if_every_day_they_may_mean_agrees() {
    let date = |value: &str| Case::new().give("hearing", &format!("{value:?}"));
    let within = r#"date = { question = "hearing", is = "within-next", days = 30 }"#;
    let cases = [
        // The day of assessment is 2026-11-23; both ends are included.
        ("2026-11-23", Truth::True),
        ("2026-12-23", Truth::True),
        ("2026-12-24", Truth::False),
        ("2026-11-22", Truth::False),
        ("2026-12", Truth::CannotTell),
        ("2027", Truth::False),
        ("[2026-11-25..2026-12-01]", Truth::True),
        ("[2026-12-20..2027-01-05]", Truth::CannotTell),
        ("[..2026-11-23]", Truth::False),
        ("[2026-11-01..]", Truth::CannotTell),
        ("[2026-12-23..]", Truth::False),
    ];
    for (value, expected) in cases {
        assert_eq!(truth(&date(value), within), expected, "{value}");
    }
    let past = r#"date = { question = "hearing", is = "past" }"#;
    assert_eq!(truth(&date("2026-11-22"), past), Truth::True);
    assert_eq!(truth(&date("2026-11-23"), past), Truth::False, "today is not past");
    assert_eq!(truth(&date("2026"), past), Truth::CannotTell);
    let future = r#"date = { question = "hearing", is = "future" }"#;
    assert_eq!(truth(&date("2026-11-23"), future), Truth::True, "today is still to come");
    let ago = r#"date = { question = "hearing", is = "longer-ago-than", years = 2 }"#;
    assert_eq!(truth(&date("2024-11-22"), ago), Truth::True);
    assert_eq!(truth(&date("2024-11-23"), ago), Truth::False);
    let last = r#"date = { question = "hearing", is = "within-last", months = 6 }"#;
    assert_eq!(truth(&date("2026-05-23"), last), Truth::True);
    assert_eq!(truth(&date("2026-05-22"), last), Truth::False);
}

#[test]
fn a_date_too_vague_to_decide_is_named_as_such() {
    let case = Case::new().give("hearing", "\"2026\"");
    let found = case.evaluate(r#"date = { question = "hearing", is = "past" }"#);
    assert_eq!((places(&found.vague), found.open.len()), (vec!["hearing".into()], 0));
}

#[test]
fn one_date_is_earlier_than_another_only_beyond_doubt() {
    let case = |a: &str, b: &str| {
        Case::new().give("hearing", &format!("{a:?}")).give("visit", &format!("{b:?}"))
    };
    let earlier = r#"earlier = ["hearing", "visit"]"#;
    assert_eq!(truth(&case("2020", "2021"), earlier), Truth::True);
    assert_eq!(truth(&case("2020", "2020-05"), earlier), Truth::CannotTell);
    assert_eq!(truth(&case("2020-05-01", "2020-05-01"), earlier), Truth::False);
    assert_eq!(truth(&case("2021", "2020"), earlier), Truth::False);
    assert_eq!(truth(&Case::new().give("visit", "\"2020\""), earlier), Truth::CannotTell);
}

#[test]
fn amounts_and_lengths_are_compared_with_the_number_of_law_of_the_day() {
    let owed = |amount: &str, currency: &str| {
        Case::new().give("owed", &format!(r#"{{"amount": "{amount}", "currency": "{currency}"}}"#))
    };
    let below = r#"amount-below = ["owed", "threshold"]"#;
    assert_eq!(truth(&owed("9999.99", "USD"), below), Truth::True);
    assert_eq!(truth(&owed("10000", "USD"), below), Truth::False);
    assert_eq!(truth(&owed("1", "GBP"), below), Truth::CannotTell, "another currency");
    let sentence = |length: &str| Case::new().give("sentence", length);
    let shorter = r#"shorter-than = ["sentence", "half-year"]"#;
    assert_eq!(truth(&sentence(r#"{"months": 5}"#), shorter), Truth::True);
    assert_eq!(truth(&sentence(r#"{"months": 6}"#), shorter), Truth::False);
    assert_eq!(truth(&sentence(r#"{"days": 170}"#), shorter), Truth::CannotTell);
    assert_eq!(truth(&sentence(r#"{"days": 100}"#), shorter), Truth::True);
    let missing = r#"shorter-than = ["sentence", "no-such-number"]"#;
    assert_eq!(truth(&sentence(r#"{"days": 1}"#), missing), Truth::CannotTell);
}

#[test]
fn countries_are_tested_by_trait_by_code_and_against_each_other() {
    let case = Case::new()
        .give("concern", r#"["CN", "FR"]"#)
        .give("held", "\"yes\"")
        .give("held-where", "\"FR\"");
    let trait_test = r#"country-trait = { question = "concern", trait = "eu" }"#;
    assert_eq!(truth(&case, trait_test), Truth::True);
    assert_eq!(truth(&case, r#"country-in = ["concern", "CN"]"#), Truth::True);
    assert_eq!(truth(&case, r#"country-in = ["concern", "GB"]"#), Truth::False);
    assert_eq!(truth(&case, r#"same-country = ["concern", "held-where"]"#), Truth::True);
    assert_eq!(truth(&case, r#"other-country = ["held-where", "concern"]"#), Truth::False);
    assert_eq!(truth(&case, r#"other-country = ["concern", "held-where"]"#), Truth::True);
}

#[test]
fn a_group_is_as_its_gate_says_until_the_gate_is_answered_yes() {
    let some = r#"some = { group = "matter", where = { is = ["stage", "charged"] } }"#;
    assert_eq!(truth(&Case::new(), some), Truth::CannotTell);
    assert_eq!(truth(&Case::new().way("has-matters", "withheld"), some), Truth::CannotTell);
    assert_eq!(truth(&Case::new().give("has-matters", "\"no\""), some), Truth::False);
    let open = Case::new().give("has-matters", "\"yes\"");
    assert_eq!(truth(&open, some), Truth::CannotTell, "yes, and nothing listed yet");
    let kept = Case::new().give("has-matters", "\"no\"").item("m1", r#"{"stage": "charged"}"#);
    assert_eq!(truth(&kept, some), Truth::False, "items behind a gate answered no do not count");
}

#[test]
fn some_is_true_by_one_item_and_false_by_all() {
    let some = r#"some = { group = "matter", where = { is = ["stage", "charged"] } }"#;
    let two = r#"some = { group = "matter", where = { is = ["stage", "charged"] }, at-least = 2 }"#;
    let case = Case::new()
        .give("has-matters", "\"yes\"")
        .item("m1", r#"{"stage": "ended"}"#)
        .item("m2", r#"{}"#);
    let found = case.evaluate(some);
    assert_eq!(
        (found.truth, places(&found.open)),
        (Truth::CannotTell, vec!["matter/m2/stage".into()])
    );
    assert_eq!(truth(&case, two), Truth::False, "only one of two items can still meet it");
    let case = case.item("m3", r#"{"stage": "charged"}"#);
    let found = case.evaluate(some);
    assert_eq!(
        (found.truth, places(&found.because)),
        (Truth::True, vec!["matter/m3/stage".into()])
    );
    assert_eq!(truth(&case, two), Truth::CannotTell);
}

#[test]
fn the_flow_asks_what_applies_and_what_may_apply() {
    let steps = |case: &Case| {
        case.with(|context| Flow::new(context).steps().map(sample::step_text).collect::<Vec<_>>())
    };
    let empty = steps(&Case::new());
    assert!(empty.contains(&"held-where".to_owned()), "not yet settled, so still asked");
    let no = steps(&Case::new().give("held", "\"no\""));
    assert!(!no.contains(&"held-where".to_owned()));
    let withheld = steps(&Case::new().way("held", "withheld"));
    assert!(!withheld.contains(&"held-where".to_owned()), "settled as withheld, so not asked");
}

#[test]
fn a_group_runs_gate_items_own_page() {
    let case = Case::new()
        .give("has-matters", "\"yes\"")
        .item("m2", r#"{"stage": "charged"}"#)
        .item("m1", r#"{"stage": "ended"}"#);
    case.with(|context| {
        let flow = Flow::new(context);
        let found: Vec<_> =
            flow.in_section(&"matters".parse().unwrap()).map(sample::step_text).collect();
        let expected = [
            "has-matters",
            "matter/m2/title",
            "matter/m2/stage",
            "matter/m2/charge-date",
            "matter/m1/title",
            "matter/m1/stage",
            "group matter",
        ];
        assert_eq!(found, expected, "items in the person's order, and only m2 was charged");
    });
}

#[test]
fn next_and_previous_lead_on_from_a_page_that_is_no_longer_asked() {
    let case = Case::new().give("held", "\"no\"");
    case.with(|context| {
        let flow = Flow::new(context);
        let gone = FlowStep::Question(place("held-where"));
        assert_eq!(flow.next(context, &gone).map(sample::step_text).as_deref(), Some("travel"));
        assert_eq!(flow.previous(context, &gone).map(sample::step_text).as_deref(), Some("held"));
    });
}

#[test]
fn previous_undoes_next_on_every_page() {
    let case = Case::new().give("has-matters", "\"yes\"").item("m1", "{}").item("m2", "{}");
    case.with(|context| {
        let flow = Flow::new(context);
        let steps: Vec<_> = flow.steps().cloned().collect();
        for pair in steps.windows(2) {
            assert_eq!(flow.next(context, &pair[0]), Some(&pair[1]));
            assert_eq!(flow.previous(context, &pair[1]), Some(&pair[0]));
        }
        assert_eq!(flow.next(context, steps.last().unwrap()), None, "the interview ends");
    });
}

#[test]
fn answers_that_no_longer_apply_are_kept_aside_with_what_decided_it() {
    let case = Case::new()
        .give("held", "\"no\"")
        .give("held-where", "\"GB\"")
        .give("has-matters", "\"no\"")
        .item("m1", r#"{"stage": "charged"}"#);
    case.with(|context| {
        let flow = Flow::new(context);
        let found: Vec<_> = flow
            .kept_aside()
            .iter()
            .map(|kept| (kept.place.to_string(), places(&kept.because)))
            .collect();
        assert_eq!(
            found,
            [
                ("held-where".to_owned(), vec!["held".to_owned()]),
                ("matter/m1/stage".to_owned(), vec!["has-matters".to_owned()]),
            ]
        );
    });
}

#[test]
fn an_answer_behind_a_gate_that_became_unknown_is_kept_aside_as_well() {
    let case = Case::new().way("held", "withheld").give("held-where", "\"GB\"");
    case.with(|context| {
        let flow = Flow::new(context);
        let kept = &flow.kept_aside()[0];
        assert_eq!(kept.place.to_string(), "held-where");
        assert_eq!(places(&kept.because), ["held"]);
    });
}

#[test]
fn the_first_look_comes_in_its_own_order() {
    Case::new().with(|context| {
        let flow = Flow::new(context);
        let found: Vec<_> = flow.first_look().iter().map(sample::step_text).collect();
        assert_eq!(found, ["travel", "held"]);
    });
}

#[test]
fn progress_counts_what_is_asked_and_answered() {
    let case = Case::new().give("held", "\"no\"").way("travel", "later").way("signs", "withheld");
    case.with(|context| {
        let flow = Flow::new(context);
        let now = &flow.progress()[0];
        assert_eq!((now.asked, now.answered, now.later), (9, 2, 1));
        assert!(!now.is_complete());
    });
}

#[test]
fn each_of_ten_thousand_answers_has_its_page() {
    let mut case = Case::new().give("has-matters", "\"yes\"");
    for number in 0..3_334 {
        case = case.item(
            &format!("m{number}"),
            r#"{"stage": "charged", "title": "x", "charge-date": "2020"}"#,
        );
    }
    case.with(|context| {
        let flow = Flow::new(context);
        let pages: BTreeSet<String> = flow.steps().map(sample::step_text).collect();
        let inside = pages.iter().filter(|page| page.starts_with("matter/m"));
        assert_eq!((inside.count(), flow.kept_aside().len()), (3 * 3_334, 0));
    });
}
