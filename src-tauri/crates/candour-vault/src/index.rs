//! The sealed index: what the cases are called, and the settings.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::store::CaseId;

/// One case as the list of cases shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseEntry {
    /// The case's id.
    pub id: CaseId,
    /// What the person calls it; `None` where the index that knew it was lost.
    pub label: Option<String>,
    /// When it was last opened, in seconds since 1970 (UTC), as the caller noted it.
    pub opened: Option<i64>,
}

impl fmt::Debug for CaseEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseEntry({}, [hidden])", self.id)
    }
}

/// The index as it is sealed. Members that a later program added are kept as they were.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Index {
    #[serde(default)]
    pub(crate) cases: Vec<Entry>,
    /// Cases whose files are being removed; completed at the next opening if it was interrupted.
    #[serde(default)]
    pub(crate) removing: Vec<CaseId>,
    #[serde(default)]
    pub(crate) settings: Value,
    /// Whether every note on a case says that the firm wrote it; one that does not is then refused.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) notes_authenticated: bool,
    /// Folders outside the vault in which a file is being saved, where that needs a draft.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) saving_in: Vec<String>,
    /// When the recovery codes were made.
    #[serde(default, skip_serializing_if = "RecoveryDates::is_empty")]
    pub(crate) recovery: RecoveryDates,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

/// When the code of each recovery file was made, in seconds since 1970 (UTC).
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RecoveryDates {
    #[serde(default)]
    pub(crate) confirmed: Option<i64>,
    #[serde(default)]
    pub(crate) next: Option<i64>,
}

impl RecoveryDates {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) id: CaseId,
    pub(crate) label: Option<String>,
    #[serde(default)]
    pub(crate) opened: Option<i64>,
    /// The number of its newest generation when this was written; there may be newer ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) newest: Option<u64>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

impl Entry {
    pub(crate) fn new(id: CaseId, label: Option<String>) -> Self {
        Self { id, label, opened: None, newest: None, rest: BTreeMap::new() }
    }
}

impl Index {
    pub(crate) fn entry_mut(&mut self, id: &CaseId) -> Option<&mut Entry> {
        self.cases.iter_mut().find(|entry| entry.id == *id)
    }

    pub(crate) fn entries(&self) -> Vec<CaseEntry> {
        self.cases
            .iter()
            .map(|entry| CaseEntry {
                id: entry.id.clone(),
                label: entry.label.clone(),
                opened: entry.opened,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_members_that_a_later_program_added() {
        let id = "00112233445566778899aabbccddeeff";
        let text = format!(
            r#"{{"cases":[{{"id":"{id}","label":"One","opened":5,"colour":"blue"}}],"more":[1]}}"#
        );
        let mut index: Index = serde_json::from_str(&text).unwrap();
        index.entry_mut(&id.parse().unwrap()).unwrap().label = Some("Two".into());
        let written: Value = serde_json::to_value(&index).unwrap();
        assert_eq!(written["cases"][0]["label"], "Two");
        assert_eq!(written["cases"][0]["colour"], "blue");
        assert_eq!(written["more"][0], 1);
    }

    #[test]
    fn shows_no_label_when_printed_for_debugging() {
        let id: CaseId = "00112233445566778899aabbccddeeff".parse().unwrap();
        let entry = CaseEntry { id, label: Some("marker".into()), opened: Some(5) };
        assert!(!format!("{entry:?}").contains("marker"));
    }
}
