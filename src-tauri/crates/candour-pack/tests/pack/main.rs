//! The pack as other programs read it: python-docx, openpyxl, icalendar, and the reader of
//! comma-separated values that comes with Python.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "what is not as it should be ends the test"
)]

mod calendar;
mod document;
mod tables;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use candour_content::{Edition, embedded};
use candour_model::{Answer, AnswerAddress, Answers, Locale, Party, Value};
use candour_pack::{Pack, make, save};
use candour_report::{Asked, Composition, Letterhead, PaperKind, kept_in_person};
use chrono::{DateTime, FixedOffset};
use serde_json::Value as Json;

/// The edition, the answers of the made-up case, and the firm that the pack is for.
struct Scene {
    edition: Edition,
    answers: Answers,
    firm: Option<Letterhead>,
}

impl Scene {
    fn new() -> Self {
        let edition = embedded().unwrap();
        let answers = edition.example.as_ref().unwrap().answers.clone();
        Self { edition, answers, firm: None }
    }

    /// The same with one answer changed: a place, and the answer there.
    fn with(mut self, place: &str, answer: Answer) -> Self {
        self.answers.set(&at(place), Some(answer));
        self
    }

    /// The pack with all that is asked about in it.
    fn pack(&self) -> Pack {
        self.pack_of(&Asked::ALL.into())
    }

    fn pack_of(&self, included: &BTreeSet<Asked>) -> Pack {
        let withheld = kept_in_person(&self.edition, &self.answers, included);
        make(&self.composition(&withheld)).unwrap()
    }

    /// The pack of answers from a file, whose case has no reference.
    fn pack_of_file(&self) -> Pack {
        let withheld = kept_in_person(&self.edition, &self.answers, &Asked::ALL.into());
        make(&Composition { reference: "", ..self.composition(&withheld) }).unwrap()
    }

    fn composition<'a>(&'a self, withheld: &'a BTreeSet<AnswerAddress>) -> Composition<'a> {
        Composition {
            edition: &self.edition,
            locale: english(),
            beside: None,
            answers: &self.answers,
            firm: self.firm.as_ref(),
            paper: PaperKind::Brief,
            withheld,
            chosen: const { &BTreeSet::new() },
            attached: false,
            large_print: false,
            label: "",
            reference: "930C-45B5",
            fingerprint: "05c5 6c5e",
            date: now(),
            version: "1",
        }
    }
}

fn english() -> &'static Locale {
    static ENGLISH: std::sync::OnceLock<Locale> = std::sync::OnceLock::new();
    ENGLISH.get_or_init(Locale::english)
}

fn at(place: &str) -> AnswerAddress {
    place.parse().unwrap()
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn now() -> DateTime<FixedOffset> {
    "2026-11-28T12:00:00+00:00".parse().unwrap()
}

/// A pack as the readers of other people see it.
fn seen(pack: &Pack) -> Json {
    let folder = tempfile::tempdir().unwrap();
    save(pack, folder.path()).unwrap();
    let here = std::env::current_exe().unwrap();
    let python: PathBuf = here.ancestors().nth(3).unwrap().join("checkers/bin/python");
    assert!(python.is_file(), "`cargo xtask test` installs what reads the pack");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack/read.py");
    let done = Command::new(python).arg(script).arg(folder.path()).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).unwrap()
}

fn rows(json: &Json) -> Vec<Vec<String>> {
    serde_json::from_value(json.clone()).unwrap()
}

#[test]
fn the_same_answers_make_the_same_bytes_without_a_time_of_the_machine() {
    let scene = Scene::new();
    let (one, two) = (scene.pack(), scene.pack());
    let names: Vec<&str> = one.files.iter().map(|file| file.name).collect();
    assert_eq!(
        names,
        ["brief.docx", "chronology.csv", "chronology.xlsx", "dates.ics", "people.csv"]
    );
    for (one, two) in one.files.iter().zip(&two.files) {
        assert!(one.bytes == two.bytes, "{}", one.name);
    }
    let seen = seen(&one);
    for (file, created) in [("brief.docx", "/brief.docx"), ("chronology.xlsx", "/chronology.xlsx")]
    {
        let created = seen.pointer(&format!("{created}/created")).unwrap().as_str().unwrap();
        assert!(created.starts_with("2026-11-28 12:00:00"), "{file}: {created}");
        for (name, part) in seen["parts"][file].as_object().unwrap() {
            assert_eq!(part["time"], serde_json::json!([1980, 1, 1, 0, 0, 0]), "{file}: {name}");
        }
    }
}

/// Every word of a pack, whatever it stands in.
fn everything(pack: &Pack) -> String {
    let mut found = seen(pack).to_string();
    let texts = pack.files.iter().filter(|file| !file.name.ends_with('x'));
    found.extend(texts.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()));
    found
}

#[test]
fn what_is_kept_for_the_meeting_is_in_no_file() {
    let witness = "Zqwitness Example";
    let party = Party { kind: None, name: witness.to_owned(), also: Vec::new() };
    let scene = Scene::new()
        .with("name-to-check/n1/name-party", Answer::Given(Value::Party(party)))
        .with("name-to-check/n1/name-role", Answer::Given(Value::One("witness".parse().unwrap())))
        .with("birth-date", Answer::Withheld)
        .with("coming-date/d1/coming-date-when", Answer::Withheld);
    assert!(everything(&scene.pack()).contains(witness), "it goes in where the person says so");
    let kept = everything(&scene.pack_of(&BTreeSet::new()));
    assert!(!kept.contains(witness));
    for gone in ["1974-08-27", "27 August 1974", "2027-01-18", "20270118"] {
        assert!(!kept.contains(gone), "{gone}");
    }
}
