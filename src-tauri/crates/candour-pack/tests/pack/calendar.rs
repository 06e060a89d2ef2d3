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

#[test]
fn a_day_names_the_client_and_where_it_is_as_far_as_that_may_leave() {
    let what = Answer::Given(Value::One("court-hearing".parse().unwrap()));
    let place = Answer::Given(text("Limassol; Court 4, 9.30"));
    let scene = || {
        Scene::new()
            .with("coming-date/d1/coming-date-what", what.clone())
            .with("coming-date/d1/coming-date-where", place.clone())
    };
    let event = |pack: &Pack| seen(pack)["dates.ics"]["events"][0].clone();
    let told = event(&scene().pack());
    let summary = told["summary"].as_str().unwrap();
    assert!(summary.ends_with("(Lin Fanli)"), "{summary}");
    let lines = scene().pack().files.into_iter().find(|file| file.name == "dates.ics").unwrap();
    let lines = String::from_utf8(lines.bytes).unwrap().replace("\r\n ", "");
    assert!(lines.contains("LOCATION;LANGUAGE=en:Limassol\\; Court 4\\, 9.30"), "{lines}");
    let nameless = event(&scene().with("own-name", Answer::Withheld).pack());
    let summary = nameless["summary"].as_str().unwrap();
    assert!(!summary.contains("Lin Fanli") && !summary.ends_with(')'), "{summary}");
}

#[test]
fn the_files_of_one_person_bear_one_reference_and_those_of_another_another() {
    let bears = |scene: &Scene| {
        let pack = scene.pack_of_file();
        let seen = seen(&pack);
        let description =
            seen["dates.ics"]["events"][0]["description"].as_str().unwrap().to_owned();
        let reference =
            description.rsplit("Reference ").next().unwrap().trim_end_matches('.').to_owned();
        let title = seen["brief.docx"]["title"].as_str().unwrap();
        assert!(title.contains(&reference), "{title}: {reference}");
        reference
    };
    let one = bears(&Scene::new());
    assert_eq!(one, bears(&Scene::new()));
    let party = Party { kind: None, name: "Somebody Else".to_owned(), also: Vec::new() };
    assert_ne!(one, bears(&Scene::new().with("own-name", Answer::Given(Value::Party(party)))));
}
