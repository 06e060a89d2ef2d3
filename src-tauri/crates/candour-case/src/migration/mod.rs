//! Migrations of the record, forward only.
//!
//! A record carries its version. Each step is a module of its own (`v<N>.rs`), edits untyped JSON,
//! raises the version by one and uses no type of today, so that it never has to change.

mod v2;
mod v3;
mod v4;

use serde_json::Value as Json;

use crate::CaseError;

/// The value of `format` in a record.
pub(crate) const FORMAT: &str = "candour-case";
/// The version that this edition writes.
pub(crate) const VERSION: u64 = 4;

/// Migrates a record to the version of this edition.
///
/// # Errors
///
/// [`CaseError::RecordNewer`] where the record is of a later version,
/// [`CaseError::RecordUnreadable`] where it is no record.
pub(crate) fn to_current(json: Json) -> Result<Json, CaseError> {
    if json.get("format").and_then(Json::as_str) != Some(FORMAT) {
        return Err(CaseError::RecordUnreadable);
    }
    match json.get("version").and_then(Json::as_u64) {
        Some(VERSION) => Ok(json),
        Some(3) => Ok(v4::from_3(json)),
        Some(2) => Ok(v4::from_3(v3::from_2(json))),
        Some(1) => Ok(v4::from_3(v3::from_2(v2::from_1(json)))),
        Some(newer) if newer > VERSION => Err(CaseError::RecordNewer),
        _ => Err(CaseError::RecordUnreadable),
    }
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
    fn a_newer_record_is_refused_and_told_apart_from_a_broken_one() {
        let newer = json!({ "format": FORMAT, "version": VERSION + 1 });
        assert_eq!(to_current(newer), Err(CaseError::RecordNewer));
        let broken = json!({ "format": "something-else", "version": VERSION });
        assert_eq!(to_current(broken), Err(CaseError::RecordUnreadable));
    }
}
