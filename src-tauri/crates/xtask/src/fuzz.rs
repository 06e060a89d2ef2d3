//! `cargo xtask fuzz`: every target under a coverage-guided fuzzer, counted in one table.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use clap::Args;

use crate::{Result, fail, paths, run};

/// The instrumentation that libFuzzer reads, by flags of the stable compiler.
const FLAGS: [&str; 9] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cdebug-assertions",
    "-Coverflow-checks",
    "--cfg",
    "fuzzing",
];
/// Most memory that a target may hold, in mebibytes.
const MEMORY: u32 = 2048;
/// Longest that one input may take, in seconds.
const LONGEST: u32 = 20;
/// What libFuzzer prints at its end: a name and a number.
const EXECUTED: &str = "stat::number_of_executed_units:";
const PEAK: &str = "stat::peak_rss_mb:";

/// Which targets, and for how long.
#[derive(Args)]
pub(crate) struct Options {
    /// Seconds for each target
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    seconds: u32,
    /// Only these targets
    #[arg(long = "target", value_name = "NAME")]
    targets: Vec<String>,
}

/// What a target did.
struct Row {
    target: String,
    executed: u64,
    corpus: usize,
    /// Most memory that was held, in mebibytes.
    peak: u64,
    /// Inputs that made it fail, where they lie.
    found: Vec<PathBuf>,
}

/// Builds the targets, writes their seeds, and runs each for a while.
///
/// What is learnt stays in `fuzz/corpus` of the folder for what is built, so that the next run
/// goes on from there. The small inputs in `src-tauri/fuzz/corpus` are read as well.
///
/// # Errors
///
/// Where a target does not build, or an input makes one fail; the text names the input.
pub(crate) fn fuzz(options: &Options) -> Result {
    let folder = paths::target().join("fuzz");
    let corpus = folder.join("corpus");
    let host = host()?;
    build(&folder, &host)?;
    seeds(&corpus)?;
    let mut rows = Vec::new();
    for target in targets()? {
        if options.targets.is_empty() || options.targets.contains(&target) {
            let program = folder.join(&host).join("release").join(paths::program(&target));
            rows.push(one(&target, &program, &folder, options.seconds)?);
        }
    }
    print(&rows);
    match rows.iter().flat_map(|row| &row.found).next() {
        None if rows.is_empty() => fail("there is no target of this name"),
        None => Ok(()),
        Some(input) => fail(format!("{} makes its target fail", input.display())),
    }
}

/// The system that the compiler runs on, as it names it: with a system named, cargo instruments the
/// targets and not the programs that build them.
fn host() -> Result<String> {
    let text = run::read(run::tool("rustc").arg("--version").arg("--verbose"))?;
    match text.lines().find_map(|line| line.strip_prefix("host: ")) {
        Some(host) => Ok(host.to_owned()),
        None => fail("rustc does not name its system"),
    }
}

fn build(folder: &Path, host: &str) -> Result {
    let mut cargo = run::cargo();
    cargo
        .args(["build", "--locked", "--release", "--target", host])
        .current_dir(paths::root().join("src-tauri/fuzz"))
        .env("CARGO_TARGET_DIR", folder)
        .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"));
    run::run(&mut cargo)
}

/// The names of the targets, in the order of the alphabet.
fn targets() -> Result<Vec<String>> {
    let folder = paths::root().join("src-tauri/fuzz/fuzz_targets");
    let mut names: Vec<String> = std::fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

/// Has the tests write what they begin with, a folder for each target.
fn seeds(corpus: &Path) -> Result {
    let mut cargo = run::cargo();
    cargo
        .args(["test", "--locked", "--quiet", "--package", "candour-tests", "--test", "vault"])
        .args(["--", "fuzz::"])
        .env("CANDOUR_WRITE_SEEDS", corpus);
    run::run(&mut cargo)
}

fn one(target: &str, program: &Path, folder: &Path, seconds: u32) -> Result<Row> {
    println!("\n==> {target}, {seconds} s");
    let corpus = folder.join("corpus").join(target);
    let found = folder.join("found").join(target);
    std::fs::create_dir_all(&corpus)?;
    std::fs::create_dir_all(&found)?;
    let mut command = run::tool(&program.to_string_lossy());
    command
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-rss_limit_mb={MEMORY}"))
        .arg(format!("-timeout={LONGEST}"))
        .arg(format!("-artifact_prefix={}/", found.display()))
        .args(["-print_final_stats=1", "-verbosity=0"])
        .arg(&corpus);
    let kept = paths::root().join("src-tauri/fuzz/corpus").join(target);
    if kept.is_dir() {
        command.arg(kept);
    }
    println!("    $ {}", run::line(&command));
    let output = command.stdin(Stdio::null()).output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let count = |name| stated(&text, name).unwrap_or(0);
    let (executed, peak) = (count(EXECUTED), count(PEAK));
    let found: Vec<PathBuf> =
        std::fs::read_dir(found)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    if !output.status.success() || executed == 0 {
        println!("{text}");
        if found.is_empty() {
            return fail(format!("{target} ended with {}", output.status));
        }
    }
    let corpus = std::fs::read_dir(corpus)?.count();
    Ok(Row { target: target.to_owned(), executed, corpus, peak, found })
}

/// The number after a name at the beginning of a line.
fn stated(text: &str, name: &str) -> Option<u64> {
    text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok())
}

fn print(rows: &[Row]) {
    println!(
        "\n{:16}{:>14}{:>10}{:>10}{:>8}",
        "target", "executions", "corpus", "most MB", "found"
    );
    for row in rows {
        println!(
            "{:16}{:>14}{:>10}{:>10}{:>8}",
            row.target,
            row.executed,
            row.corpus,
            row.peak,
            row.found.len()
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_at_the_end_are_read() {
        let text = "Done 7 runs in 1 second(s)\nstat::number_of_executed_units: 7\n\
                    stat::peak_rss_mb:              415\n";
        assert_eq!((stated(text, EXECUTED), stated(text, PEAK)), (Some(7), Some(415)));
        assert_eq!(stated("nothing", EXECUTED), None);
    }

    #[test]
    fn every_target_is_found() {
        let manifest = std::fs::read_to_string(paths::root().join("src-tauri/fuzz/Cargo.toml"));
        let listed = manifest.unwrap().matches("[[bin]]").count();
        assert_eq!(targets().unwrap().len(), listed);
    }
}
