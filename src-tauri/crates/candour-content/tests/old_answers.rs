//! Answers files of earlier editions open, and what was asked once keeps its meaning.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use candour_content::{Edition, embedded};
use candour_questionnaire::{AnswersFile, read_answers, write_answers};
use serde::{Deserialize, Serialize};

/// A question as an answers file holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Held {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    kind: String,
    options: BTreeSet<String>,
}

fn vector(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name)
}

fn text(name: &str) -> String {
    std::fs::read_to_string(vector(name)).unwrap()
}

fn today(edition: &Edition) -> BTreeMap<String, Held> {
    let form = &edition.form;
    form.questions()
        .map(|question| {
            let held = Held {
                group: form.group_of_question(&question.id).map(|group| group.id.to_string()),
                kind: serde_json::to_value(question.kind).unwrap().as_str().unwrap().to_owned(),
                options: question.options.iter().map(ToString::to_string).collect(),
            };
            (question.id.to_string(), held)
        })
        .collect()
}

fn read(edition: &Edition) -> AnswersFile {
    read_answers(&text("answers-1.json"), &edition.form, &edition.countries).unwrap()
}

#[test]
fn every_question_ever_asked_is_still_read_as_it_was() {
    let edition = embedded().unwrap();
    let mut listed: BTreeMap<String, Held> =
        serde_json::from_str(&text("questions-1.json")).unwrap();
    let today = today(&edition);
    for (id, held) in &listed {
        let Some(now) = today.get(id) else {
            assert!(edition.form.is_retired(&id.parse().unwrap()), "{id} is gone");
            continue;
        };
        assert_eq!((&now.kind, &now.group), (&held.kind, &held.group), "{id}");
        let gone: Vec<_> = held.options.difference(&now.options).collect();
        assert!(gone.is_empty(), "{id}: {gone:?} are gone");
    }
    let is_new = |id: &String, now: &Held| {
        listed.get(id).is_none_or(|held| !now.options.is_subset(&held.options))
    };
    let new: Vec<_> = today.iter().filter(|(id, now)| is_new(id, now)).map(|(id, _)| id).collect();
    if std::env::var_os("CANDOUR_WRITE_IDS").is_some() {
        for (id, mut now) in today {
            let before = listed.remove(&id);
            now.options.extend(before.into_iter().flat_map(|held| held.options));
            listed.insert(id, now);
        }
        let text = serde_json::to_string_pretty(&listed).unwrap() + "\n";
        std::fs::write(vector("questions-1.json"), text).unwrap();
        return;
    }
    assert!(
        new.is_empty(),
        "not in the list: {new:?}; `CANDOUR_WRITE_IDS=1 cargo test -p candour-content --test \
         old_answers` adds them"
    );
}

#[test]
fn an_answers_file_of_the_first_edition_opens_with_its_retired_answers_aside() {
    let edition = embedded().unwrap();
    let file = read(&edition);
    let aside: BTreeSet<&str> =
        file.set_aside.keys().filter_map(|place| place.rsplit('/').next()).collect();
    let sections = &edition.form.form().sections;
    let retired: BTreeSet<&str> =
        sections.iter().flat_map(|section| &section.retired).map(|id| id.as_str()).collect();
    assert_eq!(aside, retired, "each question that is asked no longer has an answer here");
}

/// A file of the second version is written again as it stands, and one of the first stays one.
#[test]
fn a_file_keeps_its_version_when_it_is_written_again() {
    let edition = embedded().unwrap();
    let written = text("answers-2.json");
    let file = read_answers(&written, &edition.form, &edition.countries).unwrap();
    assert_eq!(write_answers(&file, &edition.form), written);
    let first = write_answers(&read(&edition), &edition.form);
    assert!(first.contains("\"version\": 1,"), "{first}");
}

#[test]
fn a_point_that_rests_on_an_option_in_doubt_alone_is_in_doubt() {
    let edition = embedded().unwrap();
    let file = read_answers(&text("answers-2.json"), &edition.form, &edition.countries).unwrap();
    let found = edition.assess(&file.answers, "2026-11-23".parse().unwrap());
    let doubtful = |id: &str| {
        let point = found.points.iter().find(|point| point.id.as_str() == id);
        point.map(|point| point.doubtful)
    };
    assert_eq!(doubtful("state-security-charge"), Some(true), "the charge of treason was told");
    assert_eq!(doubtful("tax-matter"), Some(false), "the tax charge was read");
}

#[test]
fn an_answers_file_of_the_first_edition_gives_its_points() {
    let edition = embedded().unwrap();
    let found = edition.assess(&read(&edition).answers, "2026-11-23".parse().unwrap());
    let points: BTreeSet<&str> = found.points.iter().map(|point| point.id.as_str()).collect();
    for point in POINTS {
        assert!(points.contains(point), "{point} is missing: {points:?}");
    }
}

/// What the first edition raised of this case and what the facts still carry.
const POINTS: [&str; 10] = [
    "summons-received",
    "journey-to-concern",
    "threat-to-life",
    "relatives-pressed",
    "private-dispute",
    "passport-not-renewed",
    "account-closed",
    "bank-abroad",
    "own-assets-taken",
    "protection-considered",
];
