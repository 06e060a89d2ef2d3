//! `cargo xtask test`: everything, from a fresh checkout, in one command.

use clap::{Args, ValueEnum};

use crate::{
    Outcome, check, front, packages,
    packages::Purpose,
    run,
    step::{Steps, Tally},
    window,
};

/// What of the tests to run.
#[derive(Args)]
pub(crate) struct Options {
    /// Only one part of the tests; all of them without it
    #[arg(long, value_enum)]
    part: Option<Part>,
    /// Only the tests of the window whose name holds this text
    #[arg(long, value_name = "TEXT")]
    window: Option<String>,
    /// New random cases for the properties, in place of the same ones every time
    #[arg(long)]
    fresh: bool,
}

/// Where the random cases of the properties start, so that a tree passes or fails everywhere alike.
const SEED: &str = "2001";

/// A part of the tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Formatting, lints and the rules of the repository
    Check,
    /// The tests in Rust
    Rust,
    /// The tests of the screens
    Screens,
    /// The real window
    Window,
}

/// Installs what is missing, builds, and runs the tests asked for.
///
/// # Errors
///
/// Where anything is not as it should be; the text names the steps.
pub(crate) fn test(options: &Options) -> Outcome {
    let part = if options.window.is_some() { Some(Part::Window) } else { options.part };
    let wanted = |this: Part| part.is_none_or(|part| part == this);
    let mut steps = Steps::default();
    let ready = steps.take("What this system lacks", || packages::install(Purpose::Test))
        && steps.take("Packages of the screens", front::install)
        && steps.take("The screens", front::build);
    if ready {
        if wanted(Part::Check) {
            check::lints(&mut steps);
            check::rules(&mut steps);
        }
        if wanted(Part::Screens) {
            steps.take("Lints of the screens", || front::script("lint"));
            steps.take("Types of the screens", || front::script("check"));
            steps.tests("Tests of the screens", front::test, front::count);
        }
        if wanted(Part::Rust) {
            steps.take("Checkers of the report", || {
                packages::python("tests/report/requirements.txt", "checkers")
            });
            steps.tests("Tests in Rust", || rust(options.fresh), count);
            steps.take("Generated files", generated);
        }
        if wanted(Part::Window) {
            window::test(&mut steps, options.window.as_deref());
        }
    }
    steps.close()
}

/// All tests that need no window, documentation included: whether they held, and what they said.
fn rust(fresh: bool) -> Outcome<(bool, String)> {
    let mut tests = run::cargo();
    tests
        .args(["test", "--locked", "--workspace", "--no-fail-fast", "--", "--show-output"])
        // A property that does not hold is tried many times; its message is enough.
        .env("RUST_BACKTRACE", "0");
    if !fresh {
        tests.env("PROPTEST_RNG_SEED", SEED);
    }
    run::show(&mut tests)
}

/// The types of the screens are written by the tests; what is committed must be what they write.
fn generated() -> Outcome {
    run::run(run::tool("git").args(["diff", "--exit-code", "--stat", "--", "ui/src/ipc/types.ts"]))
}

/// Adds up the lines `test result: ok. 3 passed; 0 failed; …`.
pub(crate) fn count(text: &str) -> Tally {
    let mut tally = Tally::default();
    for line in text.lines().filter(|line| line.starts_with("test result: ")) {
        let words: Vec<&str> = line.split_whitespace().collect();
        for pair in words.windows(2) {
            let [number, what] = pair else { continue };
            match (number.parse::<u64>(), *what) {
                (Ok(number), "passed;") => tally.passed += number,
                (Ok(number), "failed;") => tally.failed += number,
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
    fn adds_up_the_results_of_all_test_programs() {
        let text = "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured\n\
                    test a ... ok\n\
                    test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(count(text), Tally::new(7, 2));
    }
}
