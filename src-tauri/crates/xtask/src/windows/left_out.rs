//! Tests that cannot run under Wine, each by its name and with the reason.

use serde::Deserialize;

use crate::{Result, fail};

/// The list.
const LIST: &str = include_str!("left-out.toml");

/// Tests of one program that are left out for one reason.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct LeftOut {
    /// The test program, as `candour-vault: candour_vault`.
    program: String,
    /// Why they cannot run there.
    pub(super) reason: String,
    /// Their names; one that ends with `::` stands for a module.
    tests: Vec<String>,
}

/// Reads the list.
///
/// # Errors
///
/// Where it cannot be read.
pub(super) fn list() -> Result<Vec<LeftOut>> {
    #[derive(Deserialize)]
    struct File {
        #[serde(default)]
        left_out: Vec<LeftOut>,
    }
    let file: File = toml::from_str(LIST)?;
    Ok(file.left_out)
}

/// The tests of a program that are left out, each with its reason, among all that it holds.
///
/// # Errors
///
/// Where the list names a test that the program does not hold.
pub(super) fn of_program<'a>(
    list: &'a [LeftOut],
    program: &str,
    all: &[String],
) -> Result<Vec<(String, &'a str)>> {
    let mut found = Vec::new();
    for entry in list.iter().filter(|entry| entry.program == program) {
        for name in &entry.tests {
            let is_meant =
                |test: &&String| *test == name || name.ends_with("::") && test.starts_with(name);
            let meant: Vec<&String> = all.iter().filter(is_meant).collect();
            if meant.is_empty() {
                return fail(format!("{program} holds no {name}, which is to be left out"));
            }
            found.extend(meant.into_iter().map(|test| (test.clone(), entry.reason.as_str())));
        }
    }
    Ok(found)
}

/// Programs that the list names and nobody built.
pub(super) fn unknown<'a>(list: &'a [LeftOut], built: &[&str]) -> Vec<&'a str> {
    let names = list.iter().map(|entry| entry.program.as_str());
    names.filter(|name| !built.contains(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;

    fn entry(tests: &[&str]) -> Vec<LeftOut> {
        let tests = tests.iter().map(|test| (*test).to_owned()).collect();
        vec![LeftOut { program: "a: b".into(), reason: "no disk".into(), tests }]
    }

    #[test]
    fn the_list_gives_a_reason_for_each_test() {
        for entry in list().unwrap() {
            assert!(entry.reason.len() > 20 && !entry.tests.is_empty(), "{entry:?}");
        }
    }

    /// Found here as well, so that a test with a new name does not wait for the next run under Wine.
    #[test]
    fn every_test_in_the_list_is_in_the_sources() {
        let mut sources = String::new();
        let mut open = ["tests", "src-tauri/crates"].map(|name| paths::root().join(name)).to_vec();
        while let Some(next) = open.pop() {
            for entry in std::fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|ending| ending == "rs") {
                    sources.push_str(&std::fs::read_to_string(path).unwrap());
                }
            }
        }
        for name in list().unwrap().iter().flat_map(|entry| &entry.tests) {
            let Some(function) = name.rsplit("::").next().filter(|name| !name.is_empty()) else {
                continue;
            };
            assert!(sources.contains(&format!("fn {function}()")), "no test is called {name}");
        }
    }

    #[test]
    fn a_test_that_is_gone_does_not_stay_in_the_list() {
        let all = ["disk::full", "disk::small", "kill::once"].map(str::to_owned);
        let names = |tests: &[&str], program: &str| {
            let list = entry(tests);
            let found = of_program(&list, program, &all)?;
            Ok::<_, crate::Error>(found.into_iter().map(|(name, _)| name).collect::<Vec<_>>())
        };
        assert_eq!(names(&["disk::"], "a: b").unwrap(), ["disk::full", "disk::small"]);
        assert_eq!(names(&["kill::once"], "a: b").unwrap(), ["kill::once"]);
        assert!(names(&["kill::on"], "a: b").is_err());
        assert!(names(&["gone::"], "a: b").is_err());
        assert!(names(&["gone::"], "a: other").unwrap().is_empty());
        assert_eq!(unknown(&entry(&[]), &["a: c"]), ["a: b"]);
    }
}
