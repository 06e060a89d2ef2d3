//! Chronology and people.

use candour_model::{AltName, Answer, NameKind, Party, Value};
use serde_json::Value as Json;

use crate::{Scene, rows, seen, text};

/// Whether a spreadsheet may compute a cell.
fn may_be_computed(cell: &str) -> bool {
    cell.split(';').any(|part| part.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋']))
}

#[test]
fn the_chronology_has_the_same_cells_in_both_files() {
    let seen = seen(&Scene::new().pack());
    let table = rows(&seen["chronology.csv"]);
    assert_eq!(
        table[0],
        [
            "Date from",
            "Date to",
            "How sure",
            "Event",
            "Who says so",
            "Answer number",
            "Paper",
            "Issue"
        ]
    );
    assert_eq!(rows(&seen["chronology.xlsx"]["rows"]), table);
    assert_eq!(seen["chronology.xlsx"]["kinds"], serde_json::json!(["n", "s"]), "text and empty");
    assert_eq!(seen["chronology.xlsx"]["frozen"], "A2");
}

#[test]
fn a_date_is_never_more_exact_than_it_was_given() {
    let table = rows(&seen(&Scene::new().pack())["chronology.csv"]);
    let row = |event: &str| table.iter().find(|row| row[3] == event).unwrap();
    let acts = row("China · Acts said to be from");
    assert_eq!(acts[..3], ["2014-01-01", "2016-12-31", "as given: between 2014 and 2016"]);
    let stop = row("Last arrest, stop or visa trouble");
    assert_eq!(stop[..2], ["2025-09-01", "2025-11-30"], "about October: a month on both sides");
    assert!(stop[2].contains("about October 2025"), "{stop:?}");
    let due = table.iter().find(|row| row[0] == "2027-01-18").unwrap();
    assert_eq!(due[..3], ["2027-01-18", "2027-01-18", "to the day"]);
    let unknown = row("Alert since");
    assert_eq!(unknown[..3], ["", "", "date not known"]);
    let open = table.iter().find(|row| row[2] == "as given: before 2023").unwrap();
    assert_eq!(open[..2], ["", "2022-12-31"], "an open end is an empty cell");
    // Excel reads a bare 4.10 as 4.1.
    assert!(table.iter().skip(1).all(|row| row.len() == 8 && row[5].starts_with("answer ")));
}

#[test]
fn people_stand_in_every_form_of_their_names() {
    let table = rows(&seen(&Scene::new().pack())["people.csv"]);
    let client = &table[1];
    assert_eq!(client[0], "Lin Fanli");
    assert_eq!(client[2..6], ["林范例", "Lam Fan Lai", "", "LIN FAN LI (EXAMPLE)"]);
    assert_eq!((client[8].as_str(), client[9].as_str()), ("China", "1974-08-27"));
    assert!(table.iter().any(|row| row[0] == "بنك المثال"));
}

#[test]
fn no_name_is_a_formula_in_any_file() {
    let names = ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "\t=2", "a;=3", "＝4"];
    let also = names.map(|name| AltName { kind: NameKind::Former, name: name.to_owned() });
    let party = Party { kind: None, name: "=HYPERLINK(\"x\")".to_owned(), also: also.into() };
    let told = |value: Value| Answer::Told(value, Some("=cmd|'/C calc'!A0".to_owned()));
    let scene = Scene::new()
        .with("own-name", Answer::Given(Value::Party(party.clone())))
        .with("name-to-check/n1/name-party", Answer::Given(Value::Party(party)))
        .with("name-to-check/n1/name-detail", Answer::Given(text("-1 = company 7")))
        .with("border-date", told(Value::Date("2025-10-01".parse().unwrap())))
        .with("coming-date/d1/coming-date-when", told(Value::Date("2027-01-18".parse().unwrap())));
    let seen = seen(&scene.pack());
    let tables = [&seen["chronology.csv"], &seen["people.csv"], &seen["chronology.xlsx"]["rows"]];
    for table in tables {
        for cell in rows(table).iter().flatten() {
            assert!(!may_be_computed(cell), "{cell}");
        }
    }
    let people = rows(&seen["people.csv"]);
    assert_eq!(people[1][0], "'=HYPERLINK(\"x\")", "the name is whole");
    assert!(people[1][4].contains("cmd|' /C calc'!A0"), "{:?}", people[1]);
    let formulas = &seen["parts"]["chronology.xlsx"]["xl/worksheets/sheet1.xml"]["text"];
    assert!(!formulas.as_str().unwrap().contains("<f>"));
    // A document and a calendar compute nothing: there the name is as it was written.
    let document = seen["brief.docx"].to_string();
    assert!(document.contains("=HYPERLINK"));
    let events = seen["dates.ics"]["events"].as_array().unwrap();
    let says = |event: &Json| event["description"].as_str().unwrap().contains("=cmd|'/C calc'!A0");
    assert!(events.iter().any(says));
}

/// Somebody is held in the United Kingdom on a request, and the papers are awaited.
fn held() -> Scene {
    let one = |id: &str| Answer::Given(Value::One(id.parse().unwrap()));
    let day = |day: &str| Answer::Given(Value::Date(day.parse().unwrap()));
    Scene::new()
        .with("held-now", one("held"))
        .with("held-country", Answer::Given(Value::Country("GB".parse().unwrap())))
        .with("held-since", day("2026-11-20"))
        .with("held-reason", one("extradition-request"))
        .with("extradition-in", Answer::Given(Value::Country("GB".parse().unwrap())))
        .with("extradition-stage", one("arrested-papers-awaited"))
        .with("matter/m1/matter-country", Answer::Given(Value::Country("IN".parse().unwrap())))
        .with("matter/m1/matter-stage", one("charged"))
        .with("matter/m1/matter-extradition", {
            Answer::Given(Value::Several(vec!["pending".parse().unwrap()]))
        })
}

#[test]
fn the_chronology_has_the_days_that_the_law_gives_and_says_who_says_what() {
    let rows_of = |scene: &Scene, file: &str| rows(&seen(&scene.pack())[file]);
    let own = rows_of(&held(), "chronology.csv");
    let counted = own.iter().find(|row| row[4].starts_with("calculated")).unwrap();
    assert!(counted[3].contains("The other country must send its papers by"), "{counted:?}");
    assert!(own.iter().any(|row| row[4] == "the client"));
    let party = Party { kind: None, name: "Tom Example".to_owned(), also: Vec::new() };
    let scene = held()
        .with("filled-in-by", Answer::Given(Value::One("family-or-friend".parse().unwrap())))
        .with("writer-name", Answer::Given(Value::Party(party)));
    let written = rows_of(&scene, "chronology.csv");
    assert!(!written.iter().any(|row| row[4] == "the client"), "{written:?}");
    assert!(written.iter().any(|row| row[4] == "the person who writes for the client"));
    let people = rows_of(&scene, "people.csv");
    assert!(people.iter().any(|row| row[0] == "Tom Example"), "{people:?}");
}

#[test]
fn the_chronology_keeps_doubt_and_counts_no_state_and_no_plan_as_an_event() {
    let several = |id: &str| Value::Several(vec![id.parse().unwrap()]);
    let scene = Scene::new()
        .with("notice-known", Answer::NotSure(several("red")))
        .with("notice-since", Answer::NotKnown)
        .with("passport-state", Answer::Given(several("no-problem")))
        .with("coming-date/d1/coming-date-when", {
            Answer::Given(Value::Date("2026-11-20".parse().unwrap()))
        });
    let table = rows(&seen(&scene.pack())["chronology.csv"]);
    let alert = table.iter().find(|row| row[3].contains("Red Notice")).unwrap();
    assert!(alert[2].contains("not sure"), "{alert:?}");
    assert!(!table.iter().any(|row| row[3].contains("my passport is valid")), "{table:?}");
    let passed = table.iter().find(|row| row[0] == "2026-11-20").unwrap();
    assert!(passed[3].ends_with("(given as a date to come)"), "{passed:?}");
}
