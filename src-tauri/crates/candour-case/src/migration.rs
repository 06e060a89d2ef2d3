//! Migrations of the record, forward only.
//!
//! A record carries its version. Each step edits untyped JSON, raises the version by one and uses
//! no type of today, so that it never has to change. A step that does more than this has a module
//! of its own (`migration/v<N>.rs`).

use serde_json::Value as Json;

use crate::CaseError;

/// The value of `format` in a record.
pub(crate) const FORMAT: &str = "candour-case";
/// The version that this edition writes.
pub(crate) const VERSION: u64 = 10;

/// A step: the version that it takes, and what it edits besides the number.
type Step = (u64, fn(Json) -> Json);

/// The steps, the oldest first. Version 2 added the history, version 3 `events` in the history,
/// version 4 `caret`, version 5 the attendance note of a meeting and `papers`, version 6 how single
/// options are known and `moved-told`, version 7 `pauses` of a meeting, version 8 notes beside
/// answers and in drafts, version 9 `asks`, version 10 `instructions` on an attendance note; an
/// older record has none of them, which is what their absence means.
///
/// The number is raised all the same: a program of the version before refuses a member that it
/// does not know, and so says that the record is newer and not that it is damaged.
const STEPS: [Step; 9] = [
    (1, unchanged),
    (2, unchanged),
    (3, unchanged),
    (4, unchanged),
    (5, unchanged),
    (6, unchanged),
    (7, unchanged),
    (8, unchanged),
    (9, unchanged),
];

fn unchanged(json: Json) -> Json {
    json
}

/// Migrates a record to the version of this edition.
///
/// # Errors
///
/// [`CaseError::RecordNewer`] where the record is of a later version,
/// [`CaseError::RecordUnreadable`] where it is no record.
pub(crate) fn to_current(mut json: Json) -> Result<Json, CaseError> {
    if json.get("format").and_then(Json::as_str) != Some(FORMAT) {
        return Err(CaseError::RecordUnreadable);
    }
    match json.get("version").and_then(Json::as_u64) {
        Some(1..=VERSION) => {}
        Some(newer) if newer > VERSION => return Err(CaseError::RecordNewer),
        _ => return Err(CaseError::RecordUnreadable),
    }
    for (from, edit) in STEPS {
        if json.get("version").and_then(Json::as_u64) == Some(from) {
            json = edit(json);
            if let Some(version) = json.get_mut("version") {
                *version = Json::from(from + 1);
            }
        }
    }
    Ok(json)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_record_of_an_older_version_is_read_and_loses_nothing() {
        for version in 1..VERSION {
            let older =
                json!({ "format": FORMAT, "version": version, "answers": { "kept": true } });
            let mut wanted = older.clone();
            wanted["version"] = json!(VERSION);
            assert_eq!(to_current(older), Ok(wanted));
        }
    }

    #[test]
    fn every_older_version_has_one_step_and_they_are_in_order() {
        let from: Vec<u64> = STEPS.iter().map(|(from, _)| *from).collect();
        assert_eq!(from, (1..VERSION).collect::<Vec<_>>());
    }

    #[test]
    fn a_newer_record_is_refused_and_told_apart_from_a_broken_one() {
        let newer = json!({ "format": FORMAT, "version": VERSION + 1 });
        assert_eq!(to_current(newer), Err(CaseError::RecordNewer));
        let broken = json!({ "format": "something-else", "version": VERSION });
        assert_eq!(to_current(broken), Err(CaseError::RecordUnreadable));
        let no_version = json!({ "format": FORMAT, "version": 0 });
        assert_eq!(to_current(no_version), Err(CaseError::RecordUnreadable));
    }
}
