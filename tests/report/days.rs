//! Days, and questions to ask, on the screen and on paper.

use std::collections::BTreeSet;
use std::path::Path;

use candour_case::AppSession;
use candour_content::{Phrases, embedded};
use candour_model::{Locale, PointId};
use candour_report::{Composition, PaperKind, SectionKind, compose};
use candour_typeset::model::Text;
use rand::SeedableRng;
use rand::rngs::StdRng;
use serde_json::json;

use crate::situation::{situations, words};
use crate::told::{ahead, made_up, paper};

/// The example has a journey about January and a hearing on the 18th of it, and an item of which a
/// question asks when it is due.
#[test]
fn the_summary_the_agenda_and_the_papers_tell_days_in_the_same_words_and_order() {
    let edition = embedded().unwrap();
    let situation = situations(&edition).into_iter().find(|one| one.name == "example").unwrap();
    let noon = situation.day.and_hms_opt(12, 0, 0).unwrap().and_utc().fixed_offset();
    let randomness = Box::new(StdRng::seed_from_u64(1));
    let mut app = AppSession::on_folder(Path::new("nowhere"), randomness).unwrap();
    app.open_example(noon).unwrap();
    let case = app.case().unwrap();
    let summary = case.summary(false, &Locale::english(), noon).dates;
    let screen: Vec<(String, String)> =
        summary.into_iter().filter(|date| date.ahead).map(|date| (date.date, date.text)).collect();
    let agenda = case.agenda(&Locale::english(), noon).parts.swap_remove(0).rows;
    let agenda: Vec<(String, String)> =
        agenda.into_iter().map(|row| (row.text, row.label)).collect();
    assert_eq!(screen, agenda);
    assert!(screen.len() > 2, "{screen:?}");
    let printed = ahead(&situation, &edition);
    let mut days: Vec<&String> = screen.iter().map(|(when, _)| when).collect();
    days.dedup();
    assert_eq!(days, printed.iter().map(|(when, _)| when).collect::<Vec<_>>());
    let mut at = 0;
    for (when, what) in &screen {
        at += printed[at..].iter().position(|(printed, _)| printed == when).unwrap();
        assert!(printed[at].1.contains(what.as_str()), "{what}: {printed:?}");
        assert!(!what.ends_with("· Begins") && !what.ends_with("· Due on"), "{what}");
    }
    let hearing = days.iter().position(|when| *when == "18 January 2027").unwrap();
    let journey = days.iter().position(|when| *when == "about January 2027").unwrap();
    assert!(hearing < journey, "{days:?}");
    let copy = paper(&situation, &edition, PaperKind::YourCopy);
    let mut rest = copy.as_str();
    for (when, what) in &screen {
        let found = rest.find(when.as_str()).unwrap_or_else(|| panic!("{when} of {what}: {rest}"));
        rest = &rest[found..];
        assert!(rest.contains(what.as_str()), "{what}: {rest}");
    }
}

#[test]
fn the_questions_that_were_chosen_stand_first_in_the_persons_copy() {
    let edition = embedded().unwrap();
    let situation = situations(&edition).into_iter().find(|one| one.name == "example").unwrap();
    let points = edition.assess(&situation.file.answers, situation.day).points;
    let last = points.iter().rev().find(|point| point.asks > 0).unwrap();
    let chosen = BTreeSet::from([(last.id.clone(), last.asks)]);
    let copy = |chosen: &BTreeSet<(PointId, u8)>| {
        let words = situation.composition(&edition, PaperKind::YourCopy, |from| {
            let mut words = Vec::new();
            let report = compose(&Composition { chosen, ..*from });
            for block in report.parts.iter().flat_map(|part| &part.blocks) {
                block.visit_texts(&mut |text: &Text| words.push(text.to_plain()));
            }
            words
        });
        words.join("\n")
    };
    let titles = ["Questions that you chose to ask", "Questions that you can ask"];
    let plain = copy(&BTreeSet::new());
    assert!(!plain.contains(titles[0]) && plain.contains(titles[1]), "{plain}");
    let with = copy(&chosen);
    let [own, others] = titles.map(|title| with.find(title).unwrap());
    let phrases = Phrases::new(&edition, edition.words.locales().first().unwrap());
    let ask = phrases.attr(&format!("point-{}", last.id), &format!("ask-{}", last.asks));
    let at = with.find(&ask).unwrap();
    assert!(own < at && at < others, "{with}");
    assert_eq!(with.matches(&ask).count(), 1, "it is not told twice");
}

#[test]
fn a_day_is_called_by_the_country_that_acted() {
    let edition = embedded().unwrap();
    let matter = json!([{ "id": "m1", "answers": {
        "matter-country": "QA", "matter-stage": "charged",
        "matter-extradition": ["held-then-no-papers"], "matter-extradition-where": ["ES"],
        "matter-extradition-date": "2025-06",
        "matter-outcomes": ["closed-elsewhere"], "matter-outcomes-where": ["FR"],
        "matter-outcomes-when": "2024-03",
    } }]);
    let told = |matter| {
        let situation =
            made_up(&edition, json!({ "has-matters": "yes" }), json!({ "matter": matter }));
        words(&situation.brief(&edition), Some(SectionKind::Chronology))
    };
    let elsewhere = told(matter.clone());
    assert!(elsewhere.contains("Spain · Released (Qatar)"), "{elsewhere}");
    assert!(elsewhere.contains("France · Settled, closed or decided (Qatar)"), "{elsewhere}");
    let mut there = matter;
    there[0]["answers"]["matter-outcomes"] = json!(["closed-there", "closed-elsewhere"]);
    let there = told(there);
    assert!(there.contains("Qatar · Settled, closed or decided"), "who closed it last is not told");
}
