//! `cargo xtask test`: everything, from a fresh checkout, in one command.

use clap::{Args, ValueEnum};

use crate::{
    Result, check, packages,
    packages::Purpose,
    programs::{self, Job, Program},
    run,
    step::Steps,
    ui, window,
};

/// What of the tests to run.
#[derive(Args)]
pub(crate) struct Options {
    /// Only this part of the tests, and others that are named the same way; all of them without it
    #[arg(long = "part", value_enum)]
    parts: Vec<Part>,
    /// Only the tests of the window whose name holds this text
    #[arg(long, value_name = "TEXT")]
    window: Option<String>,
    /// New random cases for the properties, in place of the same ones every time
    #[arg(long)]
    fresh: bool,
}

/// Where the random cases of the properties start, so that a tree passes or fails everywhere alike.
pub(crate) const SEED: &str = "2001";

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
pub(crate) fn test(options: &Options) -> Result {
    let parts = if options.window.is_some() { &[Part::Window] } else { &options.parts[..] };
    let wanted = |this: Part| parts.is_empty() || parts.contains(&this);
    let mut steps = Steps::default();
    let ready = steps.take("What this system lacks", || packages::install(Purpose::Test))
        && steps.take("Packages of the screens", ui::install)
        && steps.take("The screens", ui::build);
    if ready {
        if wanted(Part::Check) {
            check::lints(&mut steps);
            check::rules(&mut steps);
        }
        if wanted(Part::Screens) {
            steps.take("Lints of the screens", || ui::script("lint"));
            steps.take("Types of the screens", || ui::script("check"));
            steps.tests("Tests of the screens", ui::test);
        }
        if wanted(Part::Rust) {
            steps.take("Checkers of the report", || {
                packages::python("tests/report/requirements.txt", "checkers")
            });
            rust(&mut steps, options.fresh);
            steps.take("Generated files", generated);
        }
        if wanted(Part::Window) {
            window::test(&mut steps, options.window.as_deref());
        }
    }
    steps.close()
}

/// Builds and runs all tests that need no window, documentation included.
fn rust(steps: &mut Steps, fresh: bool) {
    let mut built = Vec::new();
    let is_built = steps.take("The test programs", || {
        built = programs::built(&["test", "--locked", "--workspace"])?;
        Ok(())
    });
    if is_built {
        steps.tests("Tests in Rust", || {
            let cores = std::thread::available_parallelism().map_or(1, usize::from);
            programs::side_by_side(jobs(built, cores, fresh), AT_A_TIME)
        });
    }
}

/// Test programs that run at a time. Most of them keep all cores busy for a part of their time
/// alone, with one long test at the end.
const AT_A_TIME: usize = 2;

/// The programs that take longest, which begin first, so that none of them runs alone at the end.
const LONGEST: [&str; 4] = ["tests: report", "tests: vault", "tests: torture", "tests: sharing"];

/// What is to be run, in this order.
fn jobs(mut built: Vec<Program>, cores: usize, fresh: bool) -> Vec<Job> {
    let place = |program: &Program| LONGEST.iter().position(|name| *name == program.name);
    built.sort_by_key(|program| place(program).unwrap_or(LONGEST.len()));
    let mut documentation = run::cargo();
    documentation.args(["test", "--quiet", "--locked", "--workspace", "--doc", "--"]);
    let jobs = built.iter().map(|program| Job::of(program, cores));
    let jobs = jobs.chain([Job::new("documentation", documentation, cores)]);
    jobs.map(|job| if fresh { job } else { job.with("PROPTEST_RNG_SEED", SEED) }).collect()
}

/// The types of the screens are written by the tests; what is committed must be what they write.
fn generated() -> Result {
    run::run(run::tool("git").args(["diff", "--exit-code", "--stat", "--", "ui/src/ipc/types.ts"]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;

    #[test]
    fn the_workflow_runs_every_part() {
        let workflow = paths::root().join(".github/workflows/ci.yml");
        let workflow = std::fs::read_to_string(workflow).unwrap();
        for part in Part::value_variants() {
            let part = part.to_possible_value().unwrap();
            let asked = format!("--part {}", part.get_name());
            assert!(workflow.contains(&asked), "no job has {asked}");
        }
    }
}
