//! The test programs under Wine, and the table of what was run.

use std::collections::BTreeMap;
use std::process::Command;

use super::left_out;
use super::wine::Wine;
use crate::{
    Result, fail, paths,
    programs::{self, Done, Job, Program},
    run as process,
    tally::Tally,
};

/// Programs that run at a time, and tests that each of them runs at a time.
const AT_A_TIME: usize = 2;

/// Programs with a main of their own, which list nothing and know no test by name: each is one test.
const OWN_MAIN: [&str; 1] = ["tests: torture"];

/// Runs every program with all its tests but those that are left out, and prints the table by crate.
/// `whole` says that all of them were built, so that the list must name no other.
///
/// # Errors
///
/// Where a program does not start, or the list of what is left out names what is not there.
pub(super) fn run(wine: &Wine, built: &[Program], whole: bool) -> Result<Vec<Done>> {
    let list = left_out::list()?;
    let names: Vec<&str> = built.iter().map(|program| program.name.as_str()).collect();
    if whole && let [first, ..] = left_out::unknown(&list, &names)[..] {
        return fail(format!("nobody built {first}, of which tests are to be left out"));
    }
    let (mut jobs, mut left) = (Vec::new(), Vec::new());
    for program in built {
        if OWN_MAIN.contains(&program.name.as_str()) {
            jobs.push(job(wine, program, &[]));
            continue;
        }
        let said = process::read(started(wine, program).arg("--list"))?;
        let all: Vec<String> = listed(&said);
        if all.is_empty() {
            continue;
        }
        let out = left_out::of_program(&list, &program.name, &all)?;
        let skipped: Vec<&str> = out.iter().map(|(name, _)| name.as_str()).collect();
        jobs.push(job(wine, program, &skipped));
        left.push((program.name.as_str(), out));
    }
    let done = programs::side_by_side(jobs, AT_A_TIME)?;
    table(&done, &left);
    Ok(done)
}

/// A program under Wine, with all its tests.
fn started(wine: &Wine, program: &Program) -> Command {
    // The window asks for a library that lies beside the programs that ship.
    let beside = super::build::folder("dev").display().to_string().replace('/', r"\");
    let mut command = wine.command(&program.file);
    command.env("WINEPATH", format!("Z:{beside}"));
    command
}

/// A program under Wine, without some of its tests.
pub(super) fn job(wine: &Wine, program: &Program, skipped: &[&str]) -> Job {
    let mut launcher = started(wine, program);
    if !skipped.is_empty() {
        launcher.arg("--exact").args(skipped.iter().flat_map(|name| ["--skip", *name]));
    }
    Job::under(program, launcher, AT_A_TIME)
        // A comparison of texts would ask cargo where the workspace is, and there is none.
        .with("INSTA_WORKSPACE_ROOT", paths::root())
        .with("RUST_BACKTRACE", "0")
        .with("PROPTEST_RNG_SEED", crate::test::SEED)
}

/// The names in lines such as `part::one: test`.
fn listed(said: &str) -> Vec<String> {
    let names = said.lines().filter_map(|line| line.trim_end().strip_suffix(": test"));
    names.map(str::to_owned).collect()
}

/// A program, and what was left out of it with the reasons.
type Left<'a> = (&'a str, Vec<(String, &'a str)>);

fn crate_of(program: &str) -> &str {
    program.split(": ").next().unwrap_or(program)
}

fn table(done: &[Done], left: &[Left<'_>]) {
    let mut rows: BTreeMap<&str, (Tally, usize)> = BTreeMap::new();
    for one in done {
        let row = rows.entry(crate_of(&one.name)).or_default();
        row.0 = row.0.and(one.tally);
    }
    for (program, out) in left {
        rows.entry(crate_of(program)).or_default().1 += out.len();
    }
    println!(
        "\n    {:24}  {:>6}  {:>6}  {:>6}  {:>8}",
        "crate", "run", "passed", "failed", "left out"
    );
    for (name, (Tally { passed, failed }, out)) in &rows {
        println!("    {name:24}  {:>6}  {passed:>6}  {failed:>6}  {out:>8}", passed + failed);
    }
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (program, out) in left {
        for (test, reason) in out {
            reasons.entry(reason).or_default().push(format!("{program}: {test}"));
        }
    }
    for (reason, tests) in reasons {
        println!("\n    left out: {reason}");
        tests.iter().for_each(|test| println!("      {test}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_names_of_a_program_s_tests() {
        let said = "part::one: test\r\nperf: benchmark\npart::two: test\n\n2 tests, 1 benchmark\n";
        assert_eq!(listed(said), ["part::one", "part::two"]);
        assert!(listed("").is_empty());
        assert_eq!(crate_of("candour-vault: candour_vault"), "candour-vault");
    }
}
