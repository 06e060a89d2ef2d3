//! `cargo xtask bench`: one table, each row a ratio against something run beside it.
//!
//! The window prints no times. It is measured from outside: Xvfb keeps its picture in a file, and
//! the clock stops when a page has been painted there.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;

mod row;
mod screens;

use self::row::{Row, middle, rows, wait_for_page};
use crate::{
    Result,
    display::{Display, Running},
    fail, packages,
    packages::Purpose,
    paths, run, ui,
};

/// How often to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// Starts of each window, of which the middle one counts
    #[arg(long, default_value_t = 7)]
    starts: usize,
    /// Only what a person waits for at the screens: page turns, Hide, and the size of the script
    #[arg(long)]
    screens: bool,
    /// Page turns between two looks at the memory
    #[arg(long, default_value_t = 10_000)]
    turns: usize,
}

/// Builds releases, measures, and prints the table.
///
/// # Errors
///
/// Where something does not build or start. A missed aim is shown, and is no error.
pub(crate) fn bench(options: &Options) -> Result {
    packages::install(Purpose::Test)?;
    ui::install()?;
    ui::build()?;
    let release = paths::target().join("release");
    let vault = release.join("bench-vault");
    let mut rows = vec![screens::script()?];
    // The build with test hooks first, so that the release build is what stays in the folder.
    let opened = release.join("candour-e2e");
    build(&["--features", "e2e"])?;
    std::fs::copy(release.join(paths::program("candour")), &opened)?;
    build(&[])?;
    build(&["--features", "bench", "--example", "empty"])?;
    rows.extend(screens::turns(&opened, options.turns)?);
    rows.extend(screens::hiding(options.starts, &release)?);
    if !options.screens {
        packages::python("tests/bench/requirements.txt", "peers")?;
        let (_, text) = run::show(
            run::cargo()
                .args(["bench", "--locked", "--package", "candour-tests", "--bench", "measure"])
                .env("CANDOUR_BENCH_VAULT", &vault),
        )?;
        let measured = self::rows(&text)?;
        if measured.is_empty() {
            return fail("Nothing was measured.");
        }
        rows.extend(measured);
        rows.extend(windows(options, &release, &vault)?);
    }
    print(&rows);
    Ok(())
}

fn build(arguments: &[&str]) -> Result {
    run::run(
        run::cargo()
            .args(["build", "--locked", "--release", "--package", "candour"])
            .args(arguments),
    )
}

fn print(rows: &[Row]) {
    let width = rows.iter().map(|row| row.what.len() + row.against.len() + 9).max().unwrap_or(0);
    println!(
        "\n{:width$}  {:>10}  {:>10}  {:>7}  {:>12}",
        "", "Candour", "beside it", "ratio", "aim"
    );
    for row in rows {
        let name = format!("{}, against {}", row.what, row.against);
        let ratio = row.ours / row.beside;
        let (judged, aim) = if row.absolute {
            (row.ours, format!("{} {}", row.aim, row.unit))
        } else {
            (ratio, format!("{:.2}", row.aim))
        };
        let missed = if judged > row.aim { "  missed" } else { "" };
        println!(
            "{name:width$}  {:>7.2} {:>2}  {:>7.2} {:>2}  {ratio:>7.2}  {aim:>12}{missed}",
            row.ours, row.unit, row.beside, row.unit,
        );
    }
}

/// Start and memory of both windows, in turns.
fn windows(options: &Options, release: &Path, vault: &Path) -> Result<Vec<Row>> {
    let ours = release.join("candour");
    let empty = release.join("examples/empty");
    let (mut our_starts, mut empty_starts) = (Vec::new(), Vec::new());
    let (mut our_memory, mut empty_memory) = (Vec::new(), Vec::new());
    for _ in 0..options.starts.max(1) {
        let (start, memory) = window(&ours, Some(vault))?;
        our_starts.push(start);
        our_memory.push(memory);
        let (start, memory) = window(&empty, None)?;
        empty_starts.push(start);
        empty_memory.push(memory);
    }
    Ok(vec![
        Row {
            what: "start to unlock screen".to_owned(),
            ours: middle(our_starts),
            beside: middle(empty_starts),
            against: "an empty window".to_owned(),
            unit: "ms".to_owned(),
            aim: 1.1,
            absolute: false,
        },
        Row {
            what: "memory of all processes".to_owned(),
            ours: middle(our_memory),
            beside: middle(empty_memory),
            against: "an empty window".to_owned(),
            unit: "MB".to_owned(),
            aim: 1.3,
            absolute: false,
        },
    ])
}

/// Starts a window on a display of its own: milliseconds to its page, mebibytes after two seconds.
fn window(program: &Path, vault: Option<&Path>) -> Result<(f64, f64)> {
    let display = Display::open("bench")?;
    if let Some(vault) = vault {
        copy(vault, &display.home().join(".local/share/org.candour.Candour"))?;
    }
    let begun = Instant::now();
    let running = display.start(program)?;
    let painted = wait_for_page(&display.picture())?;
    let start = painted.duration_since(begun).as_secs_f64() * 1000.0;
    std::thread::sleep(Duration::from_secs(2));
    Ok((start, memory(&running)))
}

fn copy(from: &Path, to: &Path) -> Result {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Proportional memory of a program and of all that it started, in mebibytes.
fn memory(running: &Running) -> f64 {
    let mut ids = vec![running.id()];
    let mut sum = 0.0;
    while let Some(id) = ids.pop() {
        let folder = PathBuf::from(format!("/proc/{id}"));
        let text = std::fs::read_to_string(folder.join("smaps_rollup")).unwrap_or_default();
        sum += text
            .lines()
            .find_map(|line| {
                line.strip_prefix("Pss:")?.split_whitespace().next()?.parse::<f64>().ok()
            })
            .unwrap_or(0.0);
        let children = std::fs::read_to_string(folder.join(format!("task/{id}/children")));
        ids.extend(
            children.unwrap_or_default().split_whitespace().filter_map(|id| id.parse::<u32>().ok()),
        );
    }
    sum / 1024.0
}
