//! A list of steps with their time and their counts.

use std::time::{Duration, Instant};

use crate::{Error, Result, programs::Done, tally::Tally};

/// The steps taken so far.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    done: Vec<(String, Duration, Tally)>,
    /// The test programs that ran.
    programs: Vec<Done>,
}

/// What a line of a test begins with that is to stand in the closing table.
const COUNT: &str = "count: ";

/// Most lines of one failed test that the closing table repeats: its beginning says what failed.
const LINES: usize = 8;

/// How many of the slowest tests the closing table names.
const SLOWEST: usize = 10;

/// What failed tests said: the lines between the first `failures:` of a test program and the list
/// of names that the second one begins.
fn failures(text: &str) -> Vec<String> {
    let (mut inside, mut at) = (false, 0);
    let lines = text.lines().filter(|line| {
        let is_heading = *line == "failures:";
        inside ^= is_heading;
        at = if line.starts_with("---- ") { 0 } else { at + usize::from(!line.is_empty()) };
        inside && !is_heading && !line.is_empty() && at < LINES
    });
    lines.map(str::to_owned).collect()
}

/// What tests counted, a line each.
fn counts(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| line.strip_prefix(COUNT))
}

/// The slowest tests of all programs, the slowest first.
fn slowest(programs: &[&Done]) -> Vec<(String, Duration)> {
    let named = programs.iter().flat_map(|done| {
        done.tests.iter().map(|(test, took)| (format!("{}: {test}", done.name), *took))
    });
    let mut tests: Vec<(String, Duration)> = named.collect();
    tests.sort_by_key(|(_, took)| std::cmp::Reverse(*took));
    tests.truncate(SLOWEST);
    tests
}

fn width<'a>(names: impl Iterator<Item = &'a str>) -> usize {
    names.map(|name| name.chars().count()).max().unwrap_or(0)
}

fn print_row(width: usize, name: &str, took: Duration, tally: Tally) {
    let Tally { passed, failed } = tally;
    println!("{name:width$}  {:>8.1}  {passed:>6}  {failed:>6}", took.as_secs_f64());
}

fn print_lines(title: &str, lines: &[impl std::fmt::Display]) {
    if !lines.is_empty() {
        println!("\n{title}");
        lines.iter().for_each(|line| println!("  {line}"));
    }
}

impl Steps {
    /// Takes a step that holds or does not; an error counts as one failed check.
    pub(crate) fn take(&mut self, name: &str, step: impl FnOnce() -> Result) -> bool {
        self.count(name, || step().map(|()| Tally::one(true)))
    }

    /// Takes a step that counts its checks. Gives back whether all of them held.
    pub(crate) fn count(&mut self, name: &str, step: impl FnOnce() -> Result<Tally>) -> bool {
        println!("\n==> {}. {name}", self.done.len() + 1);
        let begun = Instant::now();
        let tally = match step() {
            Ok(tally) => tally,
            Err(Error(text)) => {
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

    /// Runs test programs. A run in which no test was counted does not hold.
    ///
    /// The closing tables name the programs and the slowest tests, and repeat lines that begin with
    /// `count: ` and what failed tests said.
    pub(crate) fn tests(&mut self, name: &str, run: impl FnOnce() -> Result<Vec<Done>>) -> bool {
        let mut programs = Vec::new();
        let all_held = self.count(name, || {
            programs = run()?;
            let sum = programs.iter().fold(Tally::default(), |sum, done| sum.and(done.tally));
            if sum == Tally::default() {
                return Err(Error("No test ran.".to_owned()));
            }
            Ok(sum)
        });
        self.programs.extend(programs);
        all_held
    }

    /// All counts together.
    pub(crate) fn sum(&self) -> Tally {
        self.done.iter().fold(Tally::default(), |sum, (_, _, tally)| sum.and(*tally))
    }

    /// Prints what is known of the test programs: their times, the slowest tests, what was counted
    /// and what failed.
    fn print_programs(&self) {
        let mut programs: Vec<&Done> =
            self.programs.iter().filter(|done| done.tally != Tally::default()).collect();
        programs.sort_by_key(|done| std::cmp::Reverse(done.took));
        if programs.is_empty() {
            return;
        }
        let wide = width(programs.iter().map(|done| done.name.as_str()));
        println!("\n{:wide$}  {:>8}  {:>6}  {:>6}", "test program", "seconds", "passed", "failed");
        for done in &programs {
            print_row(wide, &done.name, done.took, done.tally);
        }
        println!("\n{:>8}  the slowest tests", "seconds");
        for (name, took) in slowest(&programs) {
            println!("{:>8.1}  {name}", took.as_secs_f64());
        }
        let counted: Vec<&str> = programs.iter().flat_map(|done| counts(&done.text)).collect();
        print_lines("what the tests counted", &counted);
        let failed: Vec<String> = programs.iter().flat_map(|done| failures(&done.text)).collect();
        print_lines("what failed tests said", &failed);
    }

    /// Prints the tables of test programs and of steps, and the closing line.
    ///
    /// # Errors
    ///
    /// Where any check did not hold; the text names the steps.
    pub(crate) fn close(&self) -> Result {
        self.print_programs();
        let width = width(self.done.iter().map(|(name, _, _)| name.as_str()));
        println!("\n{:width$}  {:>8}  {:>6}  {:>6}", "step", "seconds", "passed", "failed");
        for (name, took, tally) in &self.done {
            print_row(width, name, *took, *tally);
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
        if open.is_empty() { Ok(()) } else { Err(Error(format!("Not done: {}", open.join(", ")))) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fail;

    #[test]
    fn one_error_makes_the_whole_run_fail() {
        let mut steps = Steps::default();
        assert!(steps.take("first", || Ok(())));
        assert!(!steps.take("second", || fail("no")));
        assert!(steps.count("third", || Ok(Tally::new(3, 0))));
        assert_eq!(steps.sum(), Tally::new(4, 1));
        assert!(steps.close().is_err());
    }

    fn program(name: &str, text: &str, tally: Tally) -> Done {
        let done = Done::new(name, Duration::ZERO, true, Some(tally));
        Done { text: text.to_owned(), ..done }
    }

    #[test]
    fn a_run_without_a_test_does_not_hold_and_counts_are_kept() {
        let mut steps = Steps::default();
        let said = "noise\ncount: 7 marks, 0 found\n count: not at the start\n";
        assert_eq!(counts(said).collect::<Vec<_>>(), ["7 marks, 0 found"]);
        let with = |tally| move || Ok(vec![program("one", said, tally)]);
        assert!(steps.tests("tests", with(Tally::new(5, 0))));
        assert!(!steps.tests("one failed", with(Tally::new(5, 1))));
        assert!(!steps.tests("none", with(Tally::default())));
        assert!(!steps.tests("nothing at all", || Ok(Vec::new())));
        assert!(!steps.tests("did not start", || fail("no such program")));
        assert_eq!(steps.sum(), Tally::new(10, 4));
    }

    #[test]
    fn the_slowest_tests_come_first_and_are_named_with_their_program() {
        let timed = |name: &str, seconds: [u64; 7]| {
            let mut done = program(name, "", Tally::new(7, 0));
            let tests = seconds.iter().map(|s| (format!("t{s}"), Duration::from_secs(*s)));
            done.tests = tests.collect();
            done
        };
        let (one, two) =
            (timed("one", [1, 9, 2, 8, 3, 7, 4]), timed("two", [20, 0, 0, 0, 0, 5, 6]));
        let found = slowest(&[&one, &two]);
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names[..3], ["two: t20", "one: t9", "one: t8"]);
        assert_eq!((names.len(), names[9]), (10, "one: t1"));
    }

    #[test]
    fn what_failed_tests_said_is_repeated_at_the_end() {
        let text = "test a ... FAILED\n\nsuccesses:\n\nfailures:\n\n---- a stdout ----\n\
                    home, standing: moved by 3 px\n\nfailures:\n    a\n\ntest result: FAILED.\n";
        assert_eq!(failures(text), ["---- a stdout ----", "home, standing: moved by 3 px"]);
    }

    #[test]
    fn of_each_failed_test_the_beginning_is_repeated() {
        let page = "a line of the page\n".repeat(40);
        let text = format!("failures:\n\n---- a ----\nwaited\n{page}\n---- b ----\nno\n{page}");
        let said = failures(&text);
        assert_eq!(said.len(), 2 * LINES);
        assert_eq!([&said[0], &said[1]], ["---- a ----", "waited"]);
        assert_eq!([&said[LINES], &said[LINES + 1]], ["---- b ----", "no"]);
    }
}
