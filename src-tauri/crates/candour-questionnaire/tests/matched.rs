//! Which options of an answer met a condition.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod sample;

use sample::{Case, condition};

/// The places with the options that counted, as text.
fn matched(case: &Case, text: &str) -> Vec<String> {
    let found = case.with(|context| context.matched(&condition(text), None));
    found
        .iter()
        .map(|(place, options)| {
            let options: Vec<_> = options.iter().map(ToString::to_string).collect();
            format!("{place}: {}", options.join(" "))
        })
        .collect()
}

#[test]
fn only_what_is_asked_for_and_chosen_counts() {
    let case = Case::new().give("signs", r#"["visa", "bank", "border"]"#);
    assert_eq!(matched(&case, r#"is = ["signs", "border", "visa"]"#), ["signs: visa border"]);
    let both = r#"all = [{ is = ["signs", "border"] }, { is = ["signs", "bank"] }]"#;
    assert_eq!(matched(&case, both), ["signs: bank border"], "in the order of the answer");
}

#[test]
fn what_does_not_decide_is_not_matched() {
    let case = Case::new().give("signs", r#"["visa"]"#).give("travel", "\"no\"");
    let any = r#"any = [{ is = ["signs", "visa"] }, { is = ["travel", "yes"] }]"#;
    assert_eq!(matched(&case, any), ["signs: visa"]);
    let not = r#"not = { is = ["signs", "bank"] }"#;
    assert_eq!(matched(&case, not), Vec::<String>::new(), "it counts whole");
    let open = r#"all = [{ is = ["signs", "visa"] }, { is = ["held", "yes"] }]"#;
    assert_eq!(matched(&case, open), Vec::<String>::new(), "nothing is decided");
}

#[test]
fn options_are_matched_in_each_item_that_decides() {
    let case = Case::new()
        .give("has-matters", "\"yes\"")
        .item("m1", r#"{"stage": "charged"}"#)
        .item("m2", r#"{"stage": "ended"}"#)
        .item("m3", r#"{"stage": "charged"}"#);
    let some = r#"some = { group = "matter", where = { is = ["stage", "charged"] } }"#;
    let expected = ["matter/m1/stage: charged", "matter/m3/stage: charged"];
    assert_eq!(matched(&case, some), expected);
}

#[test]
fn a_fact_beside_a_belief_counts_in_an_item_although_it_is_told_with_other_items() {
    let case = Case::new()
        .give("has-matters", "\"yes\"")
        .give("signs", r#"["visa"]"#)
        .item("m1", r#"{"stage": "charged"}"#)
        .item("m2", r#"{"stage": "ended"}"#);
    // Enough by itself; the second part also looks at every item, and holds.
    let told = |ended: &str| {
        let second = format!(
            r#"{{ all = [
                {{ is = ["signs", "visa"] }},
                {{ some = {{ group = "matter", where = {{ is = ["stage", "{ended}"] }} }} }},
            ] }}"#
        );
        format!(r#"any = [{{ is = ["stage", "charged"] }}, {second}]"#)
    };
    let group = "matter".parse().unwrap();
    let item = "m1".parse().unwrap();
    let because = |text: &str| {
        case.with(|context| {
            let found = context.evaluate(&condition(text), Some((&group, &item)));
            let matched = context.matched(&condition(text), Some((&group, &item)));
            assert!(found.is_true());
            assert!(matched.keys().all(|place| found.because.contains(place)));
            matched.keys().map(ToString::to_string).collect::<Vec<_>>()
        })
    };
    assert_eq!(because(&told("ended")), ["signs", "matter/m1/stage"]);
    assert_eq!(because(&told("complaint")), ["matter/m1/stage"], "it does not hold");
}

#[test]
fn an_answer_that_counts_only_for_what_it_lacks_is_ruled_out() {
    let case = Case::new().give("signs", r#"["visa"]"#).give("travel", "\"no\"");
    let lacking = |text: &str| {
        let found = case.with(|context| context.ruled_out(&condition(text), None));
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let not = r#"{ not = { is = ["signs", "bank"] } }"#;
    assert_eq!(lacking(&format!(r#"all = [{{ is = ["travel", "no"] }}, {not}]"#)), ["signs"]);
    let both = format!(r#"all = [{{ is = ["signs", "visa"] }}, {not}]"#);
    assert_eq!(lacking(&both), Vec::<String>::new(), "it counts for what it holds too");
    assert_eq!(lacking(r#"not = { not = { is = ["signs", "visa"] } }"#), Vec::<String>::new());
}
