//! A list of steps with their time and their counts.

use std::time::{Duration, Instant};

use crate::{Outcome, Trouble};

/// How many checks of a step held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Tally {
    /// One check that held, or did not.
    pub(crate) fn one(held: bool) -> Self {
        if held { Self { passed: 1, failed: 0 } } else { Self { passed: 0, failed: 1 } }
    }

    /// The counts of several checks.
    pub(crate) fn new(passed: u64, failed: u64) -> Self {
        Self { passed, failed }
    }
}

/// The steps taken so far.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    done: Vec<(String, Duration, Tally)>,
    /// What tests counted, a line each.
    counts: Vec<String>,
    /// What failed tests said, a line each.
    failures: Vec<String>,
}

/// What a line of a test begins with that is to stand in the closing table.
const COUNT: &str = "count: ";

/// Most lines of one step's failed tests that the closing table repeats.
const LINES: usize = 60;

/// What failed tests said: the lines between the first `failures:` of a test program and the list
/// of names that the second one begins.
fn failures(text: &str) -> Vec<String> {
    let mut inside = false;
    let lines = text.lines().filter(|line| {
        let mark = *line == "failures:";
        inside ^= mark;
        inside && !mark && !line.is_empty()
    });
    lines.take(LINES).map(str::to_owned).collect()
}

impl Steps {
    /// Takes a step that holds or does not; a trouble counts as one failed check.
    pub(crate) fn take(&mut self, name: &str, step: impl FnOnce() -> Outcome) -> bool {
        self.count(name, || step().map(|()| Tally::one(true)))
    }

    /// Takes a step that counts its checks. Gives back whether all of them held.
    pub(crate) fn count(&mut self, name: &str, step: impl FnOnce() -> Outcome<Tally>) -> bool {
        println!("\n==> {}. {name}", self.done.len() + 1);
        let begun = Instant::now();
        let tally = match step() {
            Ok(tally) => tally,
            Err(Trouble(text)) => {
                println!("    {text}");
                Tally::one(false)
            }
        };
        let took = begun.elapsed();
        let word = if tally.failed == 0 { "done" } else { "NOT DONE" };
        println!("    {word} in {:.1} s", took.as_secs_f64());
        self.done.push((name.to_owned(), took, tally));
        tally.failed == 0
    }

    /// Runs tests: `run` gives whether they held and all they said, `read` finds the tally in it.
    ///
    /// A run in which no test was counted does not hold. Lines that begin with `count: ` are kept
    /// for the closing table, and so is what failed tests said.
    pub(crate) fn tests(
        &mut self,
        name: &str,
        run: impl FnOnce() -> Outcome<(bool, String)>,
        read: impl Fn(&str) -> Tally,
    ) -> bool {
        let (mut counts, mut failed) = (Vec::new(), Vec::new());
        let all_held = self.count(name, || {
            let (held, text) = run()?;
            failed = failures(&text);
            counts
                .extend(text.lines().filter_map(|line| Some(line.strip_prefix(COUNT)?.to_owned())));
            let tally = read(&text);
            match (held, tally.passed + tally.failed) {
                (_, 0) => Err(Trouble("No test ran.".to_owned())),
                (false, _) if tally.failed == 0 => Ok(Tally::new(tally.passed, 1)),
                _ => Ok(tally),
            }
        });
        self.counts.extend(counts);
        self.failures.extend(failed);
        all_held
    }

    /// All counts together.
    pub(crate) fn sum(&self) -> Tally {
        self.done.iter().fold(Tally::default(), |sum, (_, _, tally)| {
            Tally::new(sum.passed + tally.passed, sum.failed + tally.failed)
        })
    }

    /// Prints the table of steps and the closing line.
    ///
    /// # Errors
    ///
    /// Where any check did not hold; the text names the steps.
    pub(crate) fn close(&self) -> Outcome {
        let width = self.done.iter().map(|(name, _, _)| name.chars().count()).max().unwrap_or(0);
        println!("\n{:width$}  {:>8}  {:>6}  {:>6}", "step", "seconds", "passed", "failed");
        for (name, took, tally) in &self.done {
            println!(
                "{name:width$}  {:>8.1}  {:>6}  {:>6}",
                took.as_secs_f64(),
                tally.passed,
                tally.failed
            );
        }
        if !self.counts.is_empty() {
            println!("\nwhat the tests counted");
            self.counts.iter().for_each(|line| println!("  {line}"));
            println!();
        }
        if !self.failures.is_empty() {
            println!("what failed tests said");
            self.failures.iter().for_each(|line| println!("  {line}"));
            println!();
        }
        let whole: Duration = self.done.iter().map(|(_, took, _)| *took).sum();
        println!("{:width$}  {:>8.1}\n", "whole", whole.as_secs_f64());
        let sum = self.sum();
        println!("{} passed, {} failed", sum.passed, sum.failed);
        let open: Vec<&str> = self
            .done
            .iter()
            .filter(|(_, _, tally)| tally.failed > 0)
            .map(|(name, _, _)| name.as_str())
            .collect();
        if open.is_empty() {
            Ok(())
        } else {
            Err(Trouble(format!("Not done: {}", open.join(", "))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trouble;

    #[test]
    fn one_trouble_makes_the_whole_run_fail() {
        let mut steps = Steps::default();
        assert!(steps.take("first", || Ok(())));
        assert!(!steps.take("second", || trouble("no")));
        assert!(steps.count("third", || Ok(Tally::new(3, 0))));
        assert_eq!(steps.sum(), Tally::new(4, 1));
        assert!(steps.close().is_err());
    }

    #[test]
    fn a_run_without_a_test_does_not_hold_and_counts_are_kept() {
        let mut steps = Steps::default();
        let five = |_: &str| Tally::new(5, 0);
        let said = "noise\ncount: 7 marks, 0 found\n count: not at the start\n";
        assert!(steps.tests("tests", || Ok((true, said.to_owned())), five));
        assert_eq!(steps.counts, ["7 marks, 0 found"]);
        assert!(!steps.tests("ended badly", || Ok((false, String::new())), five));
        assert!(!steps.tests("none", || Ok((true, String::new())), |_| Tally::default()));
    }

    #[test]
    fn what_failed_tests_said_is_repeated_at_the_end() {
        let text = "test a ... FAILED\n\nsuccesses:\n\nfailures:\n\n---- a stdout ----\n\
                    home, standing: moved by 3 px\n\nfailures:\n    a\n\ntest result: FAILED.\n";
        assert_eq!(failures(text), ["---- a stdout ----", "home, standing: moved by 3 px"]);
        let mut steps = Steps::default();
        assert!(!steps.tests("tests", || Ok((false, text.to_owned())), |_| Tally::new(0, 1)));
        assert_eq!(steps.failures.len(), 2);
    }
}
