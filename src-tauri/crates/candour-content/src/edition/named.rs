//! Conditions that content names once, in `conditions.toml`, and rules use by their names.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Value;

use crate::ContentFault;

/// The file in which conditions are named. It stands before the files that use them.
pub(super) const FILE: &str = "conditions.toml";

/// The key of a condition that stands elsewhere: `{ named = "<id>" }`.
const KEY: &str = "named";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConditionFile {
    condition: Vec<Named>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    id: String,
    when: Value,
}

/// The conditions that have a name, each with those that it uses put in.
#[derive(Default)]
pub(super) struct NamedConditions {
    when: BTreeMap<String, Value>,
    unused: BTreeSet<String>,
}

impl NamedConditions {
    /// Reads the file of conditions. One may use those above it.
    pub(super) fn read(&mut self, text: &str) -> Vec<ContentFault> {
        let read: ConditionFile = match toml::from_str(text) {
            Ok(read) => read,
            Err(error) => return vec![fault(FILE, error.to_string())],
        };
        let mut faults = Vec::new();
        for Named { id, mut when } in read.condition {
            faults.extend(self.put_in(FILE, &mut when));
            if self.when.insert(id.clone(), when).is_some() {
                faults.push(ContentFault::Twice { kind: "condition", id: id.clone() });
            }
            self.unused.insert(id);
        }
        faults
    }

    /// The content of a file with every condition put in that it uses. `None` where it uses none:
    /// a fault in such a file keeps its line.
    pub(super) fn expanded(
        &mut self,
        file: &str,
        text: &str,
    ) -> Option<(Value, Vec<ContentFault>)> {
        if !text.contains(KEY) {
            return None;
        }
        let mut value = Value::Table(toml::from_str(text).ok()?);
        let faults = self.put_in(file, &mut value);
        Some((value, faults))
    }

    /// Every condition that nothing used.
    pub(super) fn unused(&self) -> impl Iterator<Item = ContentFault> {
        self.unused.iter().map(|id| fault(FILE, format!("condition {id}: nothing uses it")))
    }

    fn put_in(&mut self, file: &str, value: &mut Value) -> Vec<ContentFault> {
        let name = match value {
            Value::Table(table) if table.len() == 1 => table.get(KEY).and_then(Value::as_str),
            _ => None,
        };
        if let Some(name) = name.map(str::to_owned) {
            let Some(when) = self.when.get(&name) else {
                return vec![fault(file, format!("no condition {name}"))];
            };
            *value = when.clone();
            self.unused.remove(&name);
            return Vec::new();
        }
        match value {
            Value::Table(table) => {
                table.iter_mut().flat_map(|(_, below)| self.put_in(file, below)).collect()
            }
            Value::Array(list) => {
                list.iter_mut().flat_map(|below| self.put_in(file, below)).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn fault(file: &str, message: String) -> ContentFault {
    ContentFault::Form { file: file.to_owned(), message }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONDITIONS: &str = r#"
[[condition]]
id = "held"
when = { is = ["held-now", "yes"] }
[[condition]]
id = "held-or-wanted"
when = { any = [{ named = "held" }, { answered = "wanted" }] }
"#;

    fn named() -> NamedConditions {
        let mut named = NamedConditions::default();
        assert_eq!(named.read(CONDITIONS), []);
        named
    }

    #[test]
    fn a_condition_is_put_in_with_those_that_it_uses() {
        let mut named = named();
        let text = r#"when = { all = [{ named = "held-or-wanted" }, { answered = "here" }] }"#;
        let (value, faults) = named.expanded("points.toml", text).unwrap();
        let whole = r#"when = { all = [
            { any = [{ is = ["held-now", "yes"] }, { answered = "wanted" }] },
            { answered = "here" },
        ] }"#;
        assert_eq!((value, faults), (Value::Table(toml::from_str(whole).unwrap()), Vec::new()));
        assert_eq!(named.unused().count(), 0);
    }

    #[test]
    fn a_name_that_is_not_there_and_one_that_nothing_uses_are_faults() {
        let mut named = named();
        let (_, faults) = named.expanded("points.toml", r#"when = { named = "hold" }"#).unwrap();
        assert_eq!(faults, [fault("points.toml", "no condition hold".to_owned())]);
        let unused: Vec<_> = named.unused().collect();
        assert_eq!(unused, [fault(FILE, "condition held-or-wanted: nothing uses it".to_owned())]);
    }

    #[test]
    fn a_file_that_uses_none_is_read_as_it_stands() {
        assert!(named().expanded("points.toml", r#"when = { answered = "here" }"#).is_none());
    }

    #[test]
    fn a_name_given_twice_is_a_fault() {
        let mut named = NamedConditions::default();
        let twice = CONDITIONS.replace("held-or-wanted", "held");
        let expected = ContentFault::Twice { kind: "condition", id: "held".to_owned() };
        assert_eq!(named.read(&twice), [expected]);
    }
}
