//! Layers: which crate may use which, and which library belongs to whom.

use crate::{Outcome, trouble, workspace, workspace::Package};

/// Our crates and which of ours they may use in what is shipped.
const MAY_USE: &[(&str, &[&str])] = &[
    ("candour-model", &[]),
    ("candour-questionnaire", &["candour-model"]),
    ("candour-assessment", &["candour-model", "candour-questionnaire"]),
    ("candour-content", &["candour-model", "candour-questionnaire", "candour-assessment"]),
    ("candour-vault", &[]),
    ("candour-typeset", &["candour-model"]),
    (
        "candour-report",
        &[
            "candour-model",
            "candour-questionnaire",
            "candour-assessment",
            "candour-content",
            "candour-typeset",
        ],
    ),
    ("candour-sharing", &["candour-model", "candour-vault"]),
    (
        "candour-case",
        &[
            "candour-model",
            "candour-questionnaire",
            "candour-assessment",
            "candour-content",
            "candour-vault",
            "candour-report",
            "candour-typeset",
            "candour-sharing",
        ],
    ),
    ("candour", &["candour-case"]),
    ("candour-cli", &["candour-case"]),
    // Never shipped: they may use anything.
    ("candour-testkit", EVERYTHING),
    ("candour-tests", EVERYTHING),
    ("xtask", EVERYTHING),
];

/// Stands for "any of ours".
const EVERYTHING: &[&str] = &["*"];

/// Libraries that only some of our shipped crates may name: what others must not know.
const HELD_BY: &[(&str, &[&str])] = &[
    ("age", &["candour-vault", "candour-sharing"]),
    ("gtk", &["candour"]),
    ("keyring", &["candour"]),
    ("landlock", &["candour"]),
    ("libc", &["candour"]),
    ("lopdf", &["candour-typeset"]),
    ("parley", &["candour-typeset"]),
    ("printpdf", &["candour-typeset"]),
    ("seccompiler", &["candour"]),
    ("subsetter", &["candour-typeset"]),
    ("tauri", &["candour"]),
    ("tauri-build", &["candour"]),
    ("tauri-plugin-dialog", &["candour"]),
];

/// Compares the manifests with the table.
///
/// # Errors
///
/// Names every edge that the table does not have.
pub(crate) fn check() -> Outcome {
    let faults = faults(&workspace::packages()?);
    if faults.is_empty() { Ok(()) } else { trouble(faults.join("\n    ")) }
}

fn faults(packages: &[Package]) -> Vec<String> {
    let mut faults = Vec::new();
    let known: Vec<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    for package in packages {
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == package.name) else {
            faults.push(format!("{} has no place among the layers", package.name));
            continue;
        };
        if *allowed == EVERYTHING {
            continue;
        }
        for dependency in &package.dependencies {
            if dependency.kind.as_deref() == Some("dev") {
                continue;
            }
            let name = dependency.name.as_str();
            let foreign = known.contains(&name) && !allowed.contains(&name);
            let held = HELD_BY
                .iter()
                .any(|(library, by)| *library == name && !by.contains(&package.name.as_str()));
            if foreign || held {
                faults.push(format!("{} may not use {name}", package.name));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Dependency;

    fn package(name: &str, uses: &[(&str, Option<&str>)]) -> Package {
        Package {
            name: name.to_owned(),
            dependencies: uses
                .iter()
                .map(|(name, kind)| Dependency {
                    name: (*name).to_owned(),
                    kind: kind.map(str::to_owned),
                })
                .collect(),
        }
    }

    #[test]
    fn refuses_a_report_that_knows_the_vault() {
        let packages =
            [package("candour-vault", &[]), package("candour-report", &[("candour-vault", None)])];
        assert_eq!(faults(&packages), ["candour-report may not use candour-vault"]);
    }

    #[test]
    fn refuses_a_typesetter_that_knows_the_law() {
        let packages = [
            package("candour-content", &[]),
            package("candour-typeset", &[("candour-content", None)]),
        ];
        assert_eq!(faults(&packages), ["candour-typeset may not use candour-content"]);
    }

    #[test]
    fn refuses_a_questionnaire_that_knows_the_assessment() {
        let packages = [
            package("candour-assessment", &[("candour-questionnaire", None)]),
            package("candour-questionnaire", &[("candour-assessment", None)]),
        ];
        assert_eq!(faults(&packages), ["candour-questionnaire may not use candour-assessment"]);
    }

    #[test]
    fn refuses_a_case_that_knows_the_window_even_while_building() {
        let packages =
            [package("candour-case", &[("tauri", None), ("tauri-build", Some("build"))])];
        assert_eq!(faults(&packages).len(), 2);
    }

    #[test]
    fn lets_tests_use_what_the_product_may_not() {
        let packages = [
            package("candour-testkit", &[]),
            package("candour-vault", &[("candour-testkit", Some("dev"))]),
        ];
        assert_eq!(faults(&packages), Vec::<String>::new());
    }

    #[test]
    fn refuses_a_crate_that_has_no_place() {
        assert_eq!(
            faults(&[package("candour-cloud", &[])]),
            ["candour-cloud has no place among the layers"]
        );
    }
}
