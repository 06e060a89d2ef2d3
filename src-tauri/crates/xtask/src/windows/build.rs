//! What is built for Windows: the programs that ship, and the test programs.

use std::path::PathBuf;

use crate::{Result, other_systems, programs, programs::Program, run};

/// The crates whose tests are run: all but the tasks. The last is the window itself.
const CRATES: [&str; 12] = [
    "candour-model",
    "candour-questionnaire",
    "candour-assessment",
    "candour-content",
    "candour-vault",
    "candour-report",
    "candour-typeset",
    "candour-sharing",
    "candour-case",
    "candour-cli",
    "candour-tests",
    "candour",
];

/// Where cargo puts what it builds for Windows, by the name of its profile.
pub(super) fn folder(profile: &str) -> PathBuf {
    let profile = if profile == "dev" { "debug" } else { profile };
    other_systems::folder().join(other_systems::WINDOWS).join(profile)
}

/// Builds the test programs of all crates, or that of the reports alone.
///
/// # Errors
///
/// Where they do not build.
pub(super) fn test_programs(all: bool) -> Result<Vec<Program>> {
    let mut arguments = vec!["test"];
    if all {
        arguments.extend(CRATES.iter().flat_map(|name| ["--package", *name]));
        arguments.extend(["--lib", "--bins", "--tests"]);
    } else {
        arguments.extend(["--package", "candour-tests", "--test", "report"]);
    }
    programs::built_by(other_systems::cargo(&arguments, other_systems::WINDOWS)?)
}

/// Builds the window and the command line for Windows, and gives the folder they lie in.
///
/// # Errors
///
/// Where they do not build.
pub(crate) fn built(profile: &str) -> Result<PathBuf> {
    let arguments =
        ["build", "--package", "candour", "--package", "candour-cli", "--profile", profile];
    run::run(&mut other_systems::cargo(&arguments, other_systems::WINDOWS)?)?;
    Ok(folder(profile))
}
