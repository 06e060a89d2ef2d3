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
