//! Who has read a translation.

use candour_model::Date;
use serde::Deserialize;

use crate::law::day;

/// What stands for every file of a language.
const ALL: &str = "all";

/// The record of a language: who has read it. Until somebody has read all of it, screen and paper
/// say so.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Each reading, in the order of the file.
    #[serde(rename = "reviewed", default)]
    pub reviewed: Vec<Reviewed>,
}

/// One reading of a translation, by a person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// Who: a name, and what they are.
    pub who: String,
    /// The files that they read, or `all`.
    pub what: Vec<String>,
    /// The day on which they finished.
    #[serde(deserialize_with = "day")]
    pub when: Date,
    /// The version of the program whose words they read.
    pub edition: String,
}

impl Review {
    /// Whether somebody has read all of it.
    #[must_use]
    pub fn is_of_all(&self) -> bool {
        self.reviewed.iter().any(|reviewed| reviewed.what.iter().any(|what| what == ALL))
    }

    /// What does not hold in the record, in words: nobody is named, what was read is no file of the
    /// language, the day is still to come.
    #[must_use]
    pub fn flaws(&self, files: &[&str], today: Date) -> Vec<String> {
        let mut flaws = Vec::new();
        for (at, reviewed) in self.reviewed.iter().enumerate() {
            let mut say = |what: String| flaws.push(format!("reading {}: {what}", at + 1));
            if reviewed.who.trim().is_empty() {
                say("names nobody".to_owned());
            }
            if reviewed.what.is_empty() {
                say("says of nothing that it was read".to_owned());
            }
            for what in reviewed.what.iter().filter(|what| *what != ALL) {
                if !files.contains(&what.as_str()) {
                    say(format!("no file {what}"));
                }
            }
            if reviewed.when > today {
                say("its day is still to come".to_owned());
            }
            if reviewed.edition.trim().is_empty() {
                say("names no edition".to_owned());
            }
        }
        flaws
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(text: &str) -> Review {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn a_language_is_reviewed_once_somebody_has_read_all_of_it() {
        assert!(!record("").is_of_all());
        let part = "[[reviewed]]\nwho = \"A. Reader, solicitor\"\nwhat = [\"ui.ftl\"]\nwhen = 2026-12-01\nedition = \"0.1.0\"\n";
        assert!(!record(part).is_of_all());
        assert!(record(&part.replace("ui.ftl", "all")).is_of_all());
    }

    #[test]
    fn a_record_names_somebody_what_they_read_and_a_day_that_was() {
        let today = "2026-12-01".parse().unwrap();
        let whole = "[[reviewed]]\nwho = \"A. Reader\"\nwhat = [\"all\", \"ui.ftl\"]\nwhen = 2026-12-01\nedition = \"0.1.0\"\n";
        assert!(record(whole).flaws(&["ui.ftl"], today).is_empty());
        for (there, instead, flaw) in [
            ("A. Reader", " ", "reading 1: names nobody"),
            ("[\"all\", \"ui.ftl\"]", "[]", "reading 1: says of nothing that it was read"),
            ("ui.ftl", "gone.ftl", "reading 1: no file gone.ftl"),
            ("2026-12-01", "2026-12-02", "reading 1: its day is still to come"),
            ("0.1.0", "", "reading 1: names no edition"),
        ] {
            assert_eq!(record(&whole.replace(there, instead)).flaws(&["ui.ftl"], today), [flaw]);
        }
    }
}
