//! A record of every version opens and loses nothing.

use std::path::Path;

use candour_content::{Edition, Phrases, embedded};
use candour_model::{Locale, Note};

use super::*;

fn written(version: u64) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    std::fs::read(folder.join(format!("record-{version}.json"))).unwrap()
}

fn read(edition: &Edition, bytes: &[u8]) -> Record {
    Record::from_bytes(bytes, &edition.form, &edition.countries).unwrap()
}

/// What a record says of moved questions until the person has read it.
fn told(edition: &Edition, record: &Record) -> Vec<String> {
    let english = Locale::english();
    let phrases = Phrases::new(edition, &english);
    phrases.moved(record.unread.keys().filter(|place| !record.moved_told.contains(*place)))
}

#[test]
fn a_record_of_each_version_keeps_its_answers_and_what_is_not_asked_any_more() {
    let edition = embedded().unwrap();
    for version in 1..=VERSION {
        let record = read(&edition, &written(version));
        let single = |id: &str| record.answers.get(&id.parse().unwrap()).cloned();
        assert!(single("has-matters").is_some_and(|answer| answer.is_doubtful(&[])), "{version}");
        assert!(single("matter/m1/matter-country").is_some(), "{version}");
        let unread: Vec<&str> = record.unread.keys().map(String::as_str).collect();
        let expected = [
            "answers/question-of-a-later-edition",
            "answers/uk-since",
            "groups/matter/m1/matter-judgment-possible",
            "groups/matter/m1/matter-label",
        ];
        assert_eq!(unread, expected, "{version}");
        assert_eq!(record.removed.len(), 1, "{version}");
        assert_eq!(record.drafts.len(), 1, "{version}");
        assert_eq!(record.history.is_empty(), version < 2, "{version}");
        assert_eq!(record.caret, (version >= 4).then_some(3), "{version}");
        assert_eq!(record.papers.is_empty(), version < 5, "{version}");
        assert_eq!(record.asks.is_empty(), version < 9, "{version}");
        let met = record.history.meeting(1);
        let instructions = met.map_or("", |(_, meeting)| meeting.note.instructions.as_str());
        assert_eq!(!instructions.is_empty(), version >= 10, "{version}");
        let note = |id: &str| record.answers.note(&id.parse().unwrap()).map(Note::as_str);
        assert_eq!(note("held-now"), (version >= 8).then_some("Since the letter came."));
        assert_eq!(note("own-name"), (version >= 8).then_some("My passport has another spelling."));
        assert!(record.answers.get(&"own-name".parse().unwrap()).is_none(), "a note is no answer");
        let again = read(&edition, &record.to_bytes(&edition.form).unwrap());
        assert_eq!((&again.answers, &again.unread), (&record.answers, &record.unread), "{version}");
        assert_eq!(again.history, record.history, "{version}");
    }
}

#[test]
fn what_moved_is_told_once_and_what_moves_later_again() {
    let edition = embedded().unwrap();
    let mut record = read(&edition, &written(1));
    let lines = told(&edition, &record);
    assert_eq!(lines.len(), 4, "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("Lives there since")), "{lines:?}");
    record.moved_told.extend(record.unread.keys().cloned());
    let mut again = read(&edition, &record.to_bytes(&edition.form).unwrap());
    assert_eq!(told(&edition, &again), Vec::<String>::new());
    again.unread.insert("answers/papers-note".to_owned(), Json::from("In a drawer."));
    assert_eq!(told(&edition, &again).len(), 1);
}

#[test]
fn a_doubt_about_one_option_that_was_set_aside_comes_back_with_its_question() {
    let edition = embedded().unwrap();
    let mut record = read(&edition, &written(1));
    let doubt = serde_json::json!({
        "value": ["interpol", "harm"], "options": { "harm": { "standing": "not-sure" } },
    });
    record.unread.insert("answers/threats".to_owned(), doubt);
    let again = read(&edition, &record.to_bytes(&edition.form).unwrap());
    let threats = again.answers.get(&"threats".parse().unwrap()).unwrap();
    assert_eq!(threats.doubts().map(BTreeMap::len), Some(1));
}
