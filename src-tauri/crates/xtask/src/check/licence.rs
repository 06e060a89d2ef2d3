//! Licences: every library in the product allows what we do with it.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::{Result, fail, paths, workspace};

#[derive(Deserialize)]
struct Rules {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    allow: BTreeSet<String>,
}

/// Reads each library's licence expression against the list in `.cargo/deny.toml`.
///
/// # Errors
///
/// Names each library whose expression the list does not satisfy.
pub(crate) fn check() -> Result {
    let text = std::fs::read_to_string(paths::root().join(".cargo/deny.toml"))?;
    let rules: Rules = toml::from_str(&text)?;
    let mut faults = BTreeSet::new();
    for system in workspace::SYSTEMS {
        for library in workspace::libraries(system, &["--workspace"])? {
            if !satisfied(&library.licence, &rules.licenses.allow) {
                faults.insert(format!(
                    "{} {}: {:?} is not on the list",
                    library.name, library.version, library.licence
                ));
            }
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        fail(faults.into_iter().collect::<Vec<_>>().join("\n    "))
    }
}

/// Whether an SPDX expression can be satisfied from `allowed`. `/` is the old spelling of `OR`.
fn satisfied(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, allowed };
    let held = reader.any();
    held && reader.words.is_empty()
}

/// Reads an expression from the left; `AND` binds tighter than `OR`, `WITH` tightest.
struct Reader<'a> {
    words: &'a [&'a str],
    allowed: &'a BTreeSet<String>,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let (first, rest) = self.words.split_first()?;
        self.words = rest;
        Some(first)
    }

    fn next_is(&mut self, word: &str) -> bool {
        let is = self.words.first() == Some(&word);
        if is {
            self.words = self.words.get(1..).unwrap_or_default();
        }
        is
    }

    fn any(&mut self) -> bool {
        let mut held = self.all();
        while self.next_is("OR") {
            held |= self.all();
        }
        held
    }

    fn all(&mut self) -> bool {
        let mut held = self.one();
        while self.next_is("AND") {
            held &= self.one();
        }
        held
    }

    fn one(&mut self) -> bool {
        if self.next_is("(") {
            return self.any() & self.next_is(")");
        }
        let Some(name) = self.next() else { return false };
        if self.next_is("WITH") {
            let exception = self.next().unwrap_or_default();
            return self.allowed.contains(&format!("{name} WITH {exception}"));
        }
        self.allowed.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(expression: &str) -> bool {
        let allowed = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "Unicode-3.0"];
        satisfied(expression, &allowed.into_iter().map(str::to_owned).collect())
    }

    #[test]
    fn one_allowed_choice_is_enough() {
        assert!(holds("MIT OR GPL-2.0-only"));
        assert!(holds("GPL-2.0-only/MIT"));
        assert!(!holds("GPL-2.0-only OR AGPL-3.0"));
    }

    #[test]
    fn all_parts_of_a_sum_must_be_allowed() {
        assert!(holds("(MIT OR GPL-3.0) AND Unicode-3.0"));
        assert!(!holds("MIT AND GPL-3.0"));
        assert!(holds("Apache-2.0 WITH LLVM-exception OR GPL-3.0"));
    }

    #[test]
    fn no_licence_is_no_permission() {
        assert!(!holds(""));
        assert!(!holds("(MIT"));
    }
}
