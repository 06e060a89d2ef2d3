//! Layers: which crate may use which, which library belongs to whom, and where the use cases of a
//! command are.

use crate::{Result, fail, workspace, workspace::Package};

/// Our crates and which of ours they may use in what is shipped.
const MAY_USE: &[(&str, &[&str])] = &[
    ("candour-model", &[]),
    ("candour-questionnaire", &["candour-model"]),
    ("candour-assessment", &["candour-model", "candour-questionnaire"]),
    ("candour-content", &["candour-model", "candour-questionnaire", "candour-assessment"]),
    ("candour-vault", &[]),
    ("candour-file", &[]),
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
    (
        "candour-pack",
        &[
            "candour-model",
            "candour-questionnaire",
            "candour-assessment",
            "candour-content",
            "candour-file",
            "candour-report",
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
            "candour-file",
            "candour-pack",
            "candour-sharing",
        ],
    ),
    ("candour-reader", &["candour-case"]),
    ("candour", &["candour-case", "candour-file", "candour-reader"]),
    ("candour-cli", &["candour-case", "candour-file", "candour-reader"]),
    // Never shipped: they may use anything.
    ("candour-tests", EVERYTHING),
    ("xtask", EVERYTHING),
];

/// Stands for "any of ours".
const EVERYTHING: &[&str] = &["*"];

/// Libraries that only some of our shipped crates may name: what others must not know.
const HELD_BY: &[(&str, &[&str])] = &[
    ("age", &["candour-vault"]),
    ("csv", &["candour-pack"]),
    ("gtk", &["candour"]),
    ("keyring", &["candour"]),
    ("landlock", &["candour"]),
    ("libc", &["candour", "candour-reader"]),
    ("lopdf", &["candour-typeset"]),
    ("parley", &["candour-typeset"]),
    ("printpdf", &["candour-typeset"]),
    ("quick-xml", &["candour-pack"]),
    ("rust_xlsxwriter", &["candour-pack"]),
    ("seccompiler", &["candour", "candour-reader"]),
    ("subsetter", &["candour-typeset"]),
    ("tauri", &["candour"]),
    ("tauri-build", &["candour"]),
    ("tauri-plugin-dialog", &["candour"]),
    ("x25519-dalek", &["candour-vault"]),
    ("zip", &["candour-pack"]),
];

/// Compares the manifests with the tables.
///
/// # Errors
///
/// Names every edge that the tables do not have, and every entry of theirs that is no edge.
pub(crate) fn check() -> Result {
    let packages = workspace::packages()?;
    let mut faults = faults(&packages);
    faults.extend(unmatched(&packages));
    faults.extend(without_use_cases(&workspace::tracked()?));
    if faults.is_empty() { Ok(()) } else { fail(faults.join("\n    ")) }
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

/// Entries of the tables that are no edge: what may be used and is not used any more.
fn unmatched(packages: &[Package]) -> Vec<String> {
    let uses = |name: &str, other: &str| {
        packages.iter().find(|package| package.name == name).is_some_and(|package| {
            let mut kept = package.dependencies.iter().filter(|d| d.kind.as_deref() != Some("dev"));
            kept.any(|dependency| dependency.name == other)
        })
    };
    let no_package = MAY_USE.iter().map(|(name, _)| *name).filter(|name| {
        let is_one = packages.iter().any(|package| package.name == *name);
        !is_one
    });
    let no_package = no_package.map(|name| format!("{name} is among the layers and no package"));
    let own = MAY_USE.iter().filter(|(_, others)| *others != EVERYTHING);
    let own = own.flat_map(|(name, others)| others.iter().map(move |other| (*name, *other)));
    let held =
        HELD_BY.iter().flat_map(|(library, by)| by.iter().map(move |name| (*name, *library)));
    let unused = own.chain(held).filter(|(name, other)| !uses(name, other));
    let unused = unused.map(|(name, other)| format!("{name} may use {other} and does not"));
    no_package.chain(unused).collect()
}

/// Areas of commands whose use cases are in no module of the same name.
fn without_use_cases(paths: &[String]) -> Vec<String> {
    const COMMANDS: &str = "src-tauri/src/commands/";
    const USE_CASES: &str = "src-tauri/crates/candour-case/src/";
    /// Files of the commands that are no area.
    const NO_AREA: [&str; 3] = ["mod", "signatures", "generated"];
    let areas = paths.iter().filter_map(|path| path.strip_prefix(COMMANDS)?.strip_suffix(".rs"));
    areas
        .filter(|area| !NO_AREA.contains(area))
        .filter(|area| {
            let modules = [format!("{USE_CASES}{area}.rs"), format!("{USE_CASES}{area}/mod.rs")];
            !paths.iter().any(|path| modules.contains(path))
        })
        .map(|area| format!("{COMMANDS}{area}.rs has no {USE_CASES}{area}.rs"))
        .collect()
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
                    optional: false,
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
            package("candour-content", &[]),
            package("candour-vault", &[("candour-content", Some("dev"))]),
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

    #[test]
    fn refuses_an_entry_that_is_no_edge() {
        let mut packages: Vec<Package> =
            MAY_USE.iter().map(|(name, _)| package(name, &[])).collect();
        for (name, others) in MAY_USE.iter().filter(|(_, others)| *others != EVERYTHING) {
            let one = packages.iter_mut().find(|one| one.name == *name).unwrap();
            let uses: Vec<_> = others.iter().map(|other| (*other, None)).collect();
            one.dependencies = package(name, &uses).dependencies;
        }
        for (library, by) in HELD_BY {
            for name in *by {
                let one = packages.iter_mut().find(|one| one.name == *name).unwrap();
                one.dependencies.extend(package(name, &[(library, None)]).dependencies);
            }
        }
        assert_eq!(unmatched(&packages), [""; 0]);
        let last = packages.pop().unwrap().name;
        let vault = packages.iter_mut().find(|one| one.name == "candour-vault").unwrap();
        vault.dependencies = package("candour-vault", &[("age", Some("dev"))]).dependencies;
        let said = [
            format!("{last} is among the layers and no package"),
            "candour-vault may use age and does not".to_owned(),
            "candour-vault may use x25519-dalek and does not".to_owned(),
        ];
        assert_eq!(unmatched(&packages), said);
    }

    #[test]
    fn refuses_commands_whose_use_cases_are_elsewhere() {
        let paths = [
            "src-tauri/src/commands/mod.rs",
            "src-tauri/src/commands/group.rs",
            "src-tauri/src/commands/meeting.rs",
            "src-tauri/src/commands/vault.rs",
            "src-tauri/crates/candour-case/src/meeting/mod.rs",
            "src-tauri/crates/candour-case/src/vault.rs",
            "src-tauri/crates/candour-case/src/interview/group.rs",
        ];
        let found = without_use_cases(&paths.map(str::to_owned));
        let said = "src-tauri/src/commands/group.rs has no \
                    src-tauri/crates/candour-case/src/group.rs";
        assert_eq!(found, [said]);
    }
}
