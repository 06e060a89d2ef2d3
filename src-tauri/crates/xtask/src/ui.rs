//! The screens: what is built and checked by npm in `ui`.

use std::time::{Instant, SystemTime};

use crate::{Result, fail, paths, programs::Done, run, tally::Tally};

/// Installs exactly what the lock file names, without running any package's own script.
///
/// # Errors
///
/// Where npm cannot install.
pub(crate) fn install() -> Result {
    let ui = paths::root().join("ui");
    let age = |path: &str| -> Option<SystemTime> { ui.join(path).metadata().ok()?.modified().ok() };
    // npm writes this file last; where it is younger than the lock file nothing has changed.
    let installed = age("node_modules/.package-lock.json");
    if installed.is_some() && installed >= age("package-lock.json") {
        println!("    node_modules is up to date");
        return Ok(());
    }
    run::run(run::npm().args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
}

/// Builds the screens into `ui/dist`, which the window carries.
///
/// # Errors
///
/// Where Vite does not build.
pub(crate) fn build() -> Result {
    run::run(run::npm().args(["run", "--silent", "build"]))?;
    if paths::root().join("ui/dist/index.html").is_file() {
        Ok(())
    } else {
        fail("The build of the screens left no ui/dist/index.html.")
    }
}

/// Runs a script of `ui/package.json`.
///
/// # Errors
///
/// Where it does not end with success.
pub(crate) fn script(name: &str) -> Result {
    run::run(run::npm().args(["run", "--silent", name]))
}

/// Runs the tests of the screens and counts them.
///
/// # Errors
///
/// Where npm does not start.
pub(crate) fn test() -> Result<Vec<Done>> {
    let mut command = run::npm();
    command.args(["run", "--silent", "test"]).env("NO_COLOR", "1").env("CI", "true");
    let begun = Instant::now();
    let (held, text) = run::show(&mut command)?;
    Ok(vec![Done::new("ui", begun.elapsed(), held, count(&text))])
}

/// Reads the line `Tests  1 failed | 12 passed (13)` of Vitest.
fn count(text: &str) -> Option<Tally> {
    let mut tally = None;
    for line in text.lines() {
        let Some(rest) = line.trim().strip_prefix("Tests ") else { continue };
        let tally = tally.get_or_insert_with(Tally::default);
        let words: Vec<&str> = rest.split([' ', '|']).filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2) {
            let [number, what] = pair else { continue };
            match (number.parse::<u64>(), *what) {
                (Ok(number), "passed") => tally.passed += number,
                (Ok(number), "failed") => tally.failed += number,
                _ => {}
            }
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_passed_and_what_did_not() {
        let text = " Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 12 passed (13)\n";
        assert_eq!(count(text), Some(Tally::new(12, 1)));
        assert_eq!(count("      Tests  7 passed (7)\n"), Some(Tally::new(7, 0)));
        assert_eq!(count("nothing"), None);
    }
}
