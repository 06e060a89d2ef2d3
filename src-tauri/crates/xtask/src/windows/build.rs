//! What is built for Windows: the programs that ship, and the test programs.

use std::path::PathBuf;

use crate::{Result, bundle, other_systems, programs, programs::Program, run};

/// Where cargo puts what it builds for Windows, by the name of its profile.
pub(super) fn folder(profile: &str) -> PathBuf {
    let profile = if profile == "dev" { "debug" } else { profile };
    other_systems::folder().join(other_systems::WINDOWS).join(profile)
}

/// Builds the test programs of all crates but the tasks, or those of these names alone.
///
/// # Errors
///
/// Where they do not build.
pub(super) fn test_programs(named: &[&str]) -> Result<Vec<Program>> {
    // The tasks run on Debian alone. One choice of packages for both, so that the libraries have the
    // same features and are built once.
    let mut arguments = vec!["test", "--workspace", "--exclude", "xtask"];
    if named.is_empty() {
        arguments.extend(["--lib", "--bins", "--tests"]);
    }
    arguments.extend(named.iter().flat_map(|name| ["--test", *name]));
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
    let mut build = other_systems::cargo(&arguments, other_systems::WINDOWS)?;
    if profile == "release" {
        bundle::leave_none(&mut build, other_systems::folder())?;
    }
    run::run(&mut build)?;
    Ok(folder(profile))
}

/// The programs without the names in them, which are four fifths of their bytes; gives the folder.
///
/// # Errors
///
/// Where a program cannot be read or written.
pub(super) fn stripped() -> Result<PathBuf> {
    let (from, to) = (folder("dev"), folder("dev").join("stripped"));
    std::fs::create_dir_all(&to)?;
    for name in ["candour.exe", "candour-cli.exe"] {
        let mut strip = run::tool("x86_64-w64-mingw32-strip");
        run::run(strip.arg(from.join(name)).arg("-o").arg(to.join(name)))?;
    }
    std::fs::copy(from.join("WebView2Loader.dll"), to.join("WebView2Loader.dll"))?;
    Ok(to)
}
