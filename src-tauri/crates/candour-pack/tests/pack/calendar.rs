//! The days ahead.

use std::collections::BTreeMap;

use candour_model::{Answer, Party, Value};
use candour_pack::Pack;
use serde_json::json;

use crate::{Scene, seen, text};

/// The days of a pack: what each is, and its name.
fn days(pack: &Pack) -> BTreeMap<String, String> {
    let seen = seen(pack);
    let events = seen["dates.ics"]["events"].as_array().unwrap().clone();
    events
        .iter()
        .map(|event| {
            let told = |key: &str| event[key].as_str().unwrap().to_owned();
            (format!("{} {}", told("from"), told("summary")), told("uid"))
        })
        .collect()
}

#[test]
fn a_calendar_holds_whole_days_and_tells_nobody_anything() {
    let pack = Scene::new().pack();
    let seen = seen(&pack);
    assert_eq!(seen["dates.ics"]["keys"], json!(["CALSCALE", "PRODID", "VERSION"]));
    assert_eq!(seen["dates.ics"]["parts"], json!(["VCALENDAR", "VEVENT"]));
    let event = &seen["dates.ics"]["events"][0];
    assert_eq!((&event["from"], &event["to"]), (&json!("2027-01-18"), &json!("2027-01-19")));
    assert_eq!(
        event["keys"],
        json!(["CLASS", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "SUMMARY", "TRANSP", "UID"])
    );
    assert_eq!(event["inside"], json!([]));
    let summary = event["summary"].as_str().unwrap();
    assert!(summary.contains("The last day to answer an authority or a lawyer"), "{summary}");
    // The journey and the bank's date are known to the month.
    assert_eq!(pack.warnings.len(), 1);
    assert!(
        pack.warnings[0].starts_with("2 dates ahead are not in dates.ics"),
        "{:?}",
        pack.warnings
    );
}

#[test]
fn a_day_keeps_its_name_when_something_else_changes_and_when_it_moves() {
    let first = days(&Scene::new().pack());
    let other = Scene::new()
        .with("own-words", Answer::Given(text("Something else.")))
        .with("coming-date/d1/coming-date-when", {
            Answer::Given(Value::Date("2027-01-25".parse().unwrap()))
        });
    let moved = days(&other.pack());
    let uids = |days: &BTreeMap<String, String>| days.values().cloned().collect::<Vec<_>>();
    assert_eq!(uids(&first), uids(&moved));
    assert!(moved.keys().all(|day| day.starts_with("2027-01-25")), "{moved:?}");
    let party = Party { kind: None, name: "Somebody Else".to_owned(), also: Vec::new() };
    let stranger = Scene::new().with("own-name", Answer::Given(Value::Party(party)));
    assert_ne!(uids(&first), uids(&days(&stranger.pack())), "two clients in one calendar");
}
