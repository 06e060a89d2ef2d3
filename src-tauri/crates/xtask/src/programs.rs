//! Test programs: built by cargo, run side by side, and timed.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::{Result, run, tally::Tally};

/// A test program that cargo built.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Program {
    /// The folder of its package, and its own name: `candour-content: edition`.
    pub(crate) name: String,
    /// The program.
    pub(crate) file: PathBuf,
    /// Where it is run: the folder of its package, as cargo does it.
    folder: PathBuf,
}

/// Builds test programs, and tells where they lie. `arguments` are cargo's, its task first.
///
/// # Errors
///
/// Where they do not build.
pub(crate) fn built(arguments: &[&str]) -> Result<Vec<Program>> {
    let mut build = run::cargo();
    build.args(arguments);
    built_by(build)
}

/// The same by another cargo, which is already told what to build.
///
/// # Errors
///
/// Where they do not build.
pub(crate) fn built_by(mut build: Command) -> Result<Vec<Program>> {
    build.args(["--no-run", "--message-format", "json-render-diagnostics"]);
    println!("    $ {}", run::line(&build));
    Ok(run::read(&mut build)?.lines().filter_map(program).collect())
}

/// Reads a line of cargo's about a test program that it built.
fn program(line: &str) -> Option<Program> {
    #[derive(Deserialize)]
    struct Message {
        executable: Option<PathBuf>,
        manifest_path: PathBuf,
        profile: Profile,
        target: Target,
    }
    #[derive(Deserialize)]
    struct Profile {
        test: bool,
    }
    #[derive(Deserialize)]
    struct Target {
        name: String,
    }
    // Lines about anything else do not have these fields.
    let message: Message = serde_json::from_str(line).ok().filter(|m: &Message| m.profile.test)?;
    let folder = message.manifest_path.parent()?;
    Some(Program {
        name: format!("{}: {}", folder.file_name()?.to_string_lossy(), message.target.name),
        file: message.executable?,
        folder: folder.to_path_buf(),
    })
}

/// Something to run that holds tests.
pub(crate) struct Job {
    name: String,
    command: Command,
    /// Tests that it runs at a time.
    threads: usize,
}

impl Job {
    /// A program that runs tests of Rust, with its arguments but for the count of its threads.
    pub(crate) fn new(name: impl Into<String>, mut command: Command, threads: usize) -> Self {
        command.arg(format!("--test-threads={threads}")).arg("--show-output");
        // A property that does not hold is tried many times, and the message of a page that is not
        // as it should be stands above its trace: the message is enough.
        command.env("RUST_BACKTRACE", "0");
        Self { name: name.into(), command, threads }
    }

    /// A program that cargo built, run as cargo runs it.
    pub(crate) fn of(program: &Program, threads: usize) -> Self {
        Self::under(program, Command::new(&program.file), threads)
    }

    /// The same by a command that starts it.
    pub(crate) fn under(program: &Program, command: Command, threads: usize) -> Self {
        let mut command = run::clean(command);
        command.current_dir(&program.folder).env("CARGO_MANIFEST_DIR", &program.folder);
        Self::new(&program.name, command, threads)
    }

    /// One of its tests alone.
    pub(crate) fn only(mut self, test: &str) -> Self {
        self.command.args(["--exact", test]);
        self
    }

    /// The same with a variable for all its tests.
    pub(crate) fn with(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }
}

/// What a run of a test program came to.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) name: String,
    pub(crate) took: Duration,
    pub(crate) tally: Tally,
    /// All it wrote to standard output.
    pub(crate) text: String,
    /// Its tests, each with the time it took; empty where it does not tell of single ones.
    pub(crate) tests: Vec<(String, Duration)>,
}

impl Done {
    /// A run that ended with success or not, and what was read in its words; nothing is read
    /// where a program was ended before it came to its result.
    pub(crate) fn new(name: &str, took: Duration, held: bool, read: Option<Tally>) -> Self {
        let tally = match read {
            Some(tally) if held || tally.failed > 0 => tally,
            Some(tally) => Tally::new(tally.passed, 1),
            None => Tally::one(false),
        };
        Self { name: name.to_owned(), took, tally, text: String::new(), tests: Vec::new() }
    }
}

/// Runs one program and shows all it says as it comes.
///
/// # Errors
///
/// Where it does not start.
pub(crate) fn show(mut job: Job) -> Result<Done> {
    println!("    $ {}", run::line(&job.command));
    follow(&mut job, |line, _| println!("{line}"))
}

/// Runs programs, so many at a time and in this order. A test is told when it has ended; the rest
/// of what a program says comes in one piece at its end.
///
/// # Errors
///
/// Where one does not start.
pub(crate) fn side_by_side(jobs: Vec<Job>, at_a_time: usize) -> Result<Vec<Done>> {
    let waiting = Mutex::new(VecDeque::from(jobs));
    let ended = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..at_a_time {
            scope.spawn(|| {
                let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                while let Some(mut job) = next() {
                    let name = job.name.clone();
                    let done = follow(&mut job, |line, at| {
                        if test_of(line).is_some() {
                            println!("{:>8.1} s  {name}: {line}", at.as_secs_f64());
                        }
                    });
                    if let Ok(done) = &done {
                        print(done);
                    }
                    ended.lock().unwrap_or_else(PoisonError::into_inner).push(done);
                }
            });
        }
    });
    ended.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect()
}

/// What a program said besides the tests that were told already.
fn print(done: &Done) {
    let rest = done.text.lines().filter(|line| test_of(line).is_none());
    let rest: String = rest.flat_map(|line| [line, "\n"]).collect();
    println!("\n    {}, {:.1} s\n{rest}", done.name, done.took.as_secs_f64());
}

/// Runs a program, and hands over each line with the time since its start.
fn follow(job: &mut Job, mut each: impl FnMut(&str, Duration)) -> Result<Done> {
    let begun = Instant::now();
    let (mut text, mut ends) = (String::new(), Vec::new());
    let held = run::follow(&mut job.command, |line| {
        let at = begun.elapsed();
        each(line, at);
        ends.extend(test_of(line).map(|test| (test.to_owned(), at)));
        text.push_str(line);
        text.push('\n');
    })?;
    // The tests of documentation are many programs in one, whose beginnings are not known.
    let alone = results(&text).count() == 1;
    let tests = if alone { times(&ends, job.threads) } else { Vec::new() };
    let done = Done::new(&job.name, begun.elapsed(), held, count(&text));
    Ok(Done { text, tests, ..done })
}

/// The name in a line such as `test names::are_read ... ok`.
fn test_of(line: &str) -> Option<&str> {
    let (name, outcome) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
    let told = ["ok", "FAILED", "ignored"].iter().any(|word| outcome.starts_with(word));
    told.then(|| name.trim_end_matches(" - should panic"))
}

/// How long each test took, from the moments at which they ended, in that order.
///
/// A program begins its tests in the order of their names, so many at a time, and the next one
/// whenever one has ended. So the moment of each beginning is known, although none is told.
fn times(ends: &[(String, Duration)], threads: usize) -> Vec<(String, Duration)> {
    let mut by_name: Vec<&(String, Duration)> = ends.iter().collect();
    by_name.sort();
    let begun = |place: usize| match place.checked_sub(threads) {
        Some(before) => ends.get(before).map_or(Duration::ZERO, |(_, end)| *end),
        None => Duration::ZERO,
    };
    let took = by_name.into_iter().enumerate();
    took.map(|(place, (name, end))| (name.clone(), end.saturating_sub(begun(place)))).collect()
}

/// What follows `test result: ` in each line that begins so.
fn results(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| line.strip_prefix("test result: "))
}

/// Adds up the lines `test result: ok. 3 passed; 0 failed; …`, of which there is one at least.
fn count(text: &str) -> Option<Tally> {
    let tallies = results(text).map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let number = |what: &str| {
            let pair = words.windows(2).find(|pair| pair.last() == Some(&what));
            pair.and_then(|pair| pair.first()?.parse().ok()).unwrap_or(0)
        };
        Tally::new(number("passed;"), number("failed;"))
    });
    tallies.reduce(Tally::and)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn seconds(tests: &[(&str, u64)]) -> Vec<(String, Duration)> {
        tests.iter().map(|(name, s)| ((*name).to_owned(), Duration::from_secs(*s))).collect()
    }

    #[test]
    fn adds_up_the_results_of_all_parts_of_a_run() {
        let text = "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured\n\
                    test a ... ok\n\
                    test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(count(text), Some(Tally::new(7, 2)));
        assert_eq!(count("test result: ok. 0 passed; 0 failed;\n"), Some(Tally::default()));
        assert_eq!(count("test a ... ok\n"), None);
    }

    #[test]
    fn a_program_that_ends_badly_or_without_a_result_has_failed() {
        let tally = |held, read| Done::new("one", Duration::ZERO, held, read).tally;
        assert_eq!(tally(true, Some(Tally::new(3, 0))), Tally::new(3, 0));
        assert_eq!(tally(false, Some(Tally::new(3, 2))), Tally::new(3, 2));
        assert_eq!(tally(false, Some(Tally::new(3, 0))), Tally::new(3, 1));
        assert_eq!(tally(true, None), Tally::new(0, 1));
    }

    #[test]
    fn reads_the_name_of_a_test_that_ended() {
        assert_eq!(test_of("test part::one ... ok"), Some("part::one"));
        assert_eq!(test_of("test one - should panic ... FAILED"), Some("one"));
        assert_eq!(test_of("test result: ok. 3 passed; 0 failed"), None);
        assert_eq!(test_of("test one ... and so on"), None);
    }

    #[test]
    fn a_test_begins_where_the_first_that_made_room_for_it_ended() {
        let alone = seconds(&[("a", 2), ("b", 7), ("c", 8)]);
        assert_eq!(times(&alone, 1), seconds(&[("a", 2), ("b", 5), ("c", 1)]));
        // a and b begin at once; b ends first and makes room for c, c for d.
        let two = seconds(&[("b", 1), ("c", 3), ("a", 4), ("d", 9)]);
        assert_eq!(times(&two, 2), seconds(&[("a", 4), ("b", 1), ("c", 2), ("d", 6)]));
        assert_eq!(times(&two, 8), seconds(&[("a", 4), ("b", 1), ("c", 3), ("d", 9)]));
    }

    #[test]
    fn finds_the_test_programs_in_what_cargo_says() {
        let built = r#"{"reason":"compiler-artifact","manifest_path":"/r/tests/Cargo.toml",
            "target":{"kind":["test"],"name":"report"},"profile":{"test":true},
            "executable":"/r/target/debug/deps/report-1"}"#;
        let found = program(built).unwrap();
        assert_eq!(found.name, "tests: report");
        assert_eq!(found.file, Path::new("/r/target/debug/deps/report-1"));
        assert_eq!(found.folder, Path::new("/r/tests"));
        assert_eq!(program(&built.replace("true", "false")), None);
        assert_eq!(program(r#"{"reason":"build-finished","success":true}"#), None);
    }

    #[cfg(unix)]
    #[test]
    fn programs_that_run_side_by_side_are_all_read_and_counted() {
        let job = |name: &str, script: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", script, "sh"]);
            Job::new(name, command, 1)
        };
        let good = "echo test a ... ok; echo test result: ok. 1 passed\\; 0 failed\\;";
        let jobs = vec![job("good", good), job("killed", "kill -9 $$"), job("also good", good)];
        let mut done = side_by_side(jobs, 2).unwrap();
        done.sort_by(|one, other| one.name.cmp(&other.name));
        let told: Vec<_> = done.iter().map(|d| (d.name.as_str(), d.tally)).collect();
        let one = Tally::new(1, 0);
        assert_eq!(told, [("also good", one), ("good", one), ("killed", Tally::new(0, 1))]);
        assert_eq!((done[0].tests.len(), done[0].tests[0].0.as_str()), (1, "a"));
    }
}
