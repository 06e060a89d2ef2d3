//! The figures that need no window: saving, assessing, making the report.
//!
//! Run by `cargo xtask bench`, which prints the table. Each row stands here as one line of JSON
//! after `row: `, and is a figure of ours beside one taken in the same run.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement ends where it cannot be taken, and its result is what it prints"
)]

mod growth;
mod key;
#[path = "../report/long_files.rs"]
mod long_files;
mod many;
mod pages;

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use candour_case::view_models::{Mode, PaperKind, ReportChoices};
use candour_case::{AnswerAddress, AppSession, FormInput, Locale, Timestamp, embedded};
use candour_model::Date;
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::SecretString;
use serde_json::json;

const ROUNDS: usize = 60;

fn main() {
    let timestamp = Timestamp::parse_from_rfc3339("2026-11-23T12:00:00+00:00").unwrap();
    // `-- key`, `-- saving`, `-- many`, `-- growth` and `-- report` measure one thing alone.
    let asked = |part: &str| std::env::args().any(|word| word == part);
    if asked("key") {
        return key::measure();
    }
    if asked("saving") {
        return saving(timestamp);
    }
    if asked("many") {
        return many::measure(timestamp);
    }
    if asked("growth") {
        return growth::measure();
    }
    if asked("report") {
        return reporting(timestamp);
    }
    pages::measure();
    key::measure();
    saving(timestamp);
    many::measure(timestamp);
    assessing();
    growth::measure();
    reporting(timestamp);
}

/// Milliseconds that a step takes.
fn took(step: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    step();
    begun.elapsed().as_secs_f64() * 1000.0
}

fn middle(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn row(what: &str, ours: f64, against: &str, beside: f64, aim: f64, absolute: bool) {
    let row = json!({
        "what": what, "ours": ours, "beside": beside, "against": against,
        "unit": "ms", "aim": aim, "absolute": absolute,
    });
    println!("row: {row}");
}

/// The newest file below a folder.
fn newest(folder: &Path) -> std::path::PathBuf {
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.pop().unwrap()
}

/// An answer given, until it is on the disk, against the same bytes written, synced and renamed.
fn saving(now: Timestamp) {
    let told = std::env::var_os("CANDOUR_BENCH_VAULT");
    let kept = tempfile::tempdir().unwrap();
    let folder = told.map_or_else(|| kept.path().join("vault"), std::path::PathBuf::from);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let begun = Instant::now();
    let mut session = AppSession::on_folder(&folder, Box::new(StdRng::seed_from_u64(1))).unwrap();
    let passphrase = SecretString::from("seven quiet herons cross the lake".to_owned());
    session.create_vault(&passphrase, &|| begun.elapsed()).unwrap();
    session.create_case("Case A", now).unwrap();

    let place: AnswerAddress = "own-words".parse().unwrap();
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let text = format!("{round} {}", "words that somebody writes ".repeat(700));
        let input = FormInput { text, ..FormInput::default() };
        ours.push(took(|| {
            session
                .case()
                .unwrap()
                .answer(&place, Mode::Section, input, false, &Locale::english(), now)
                .unwrap();
        }));
        let case = newest(&folder.join("cases"));
        let bytes = std::fs::read(newest(&case)).unwrap();
        bare.push(took(|| {
            let (open, whole) = (folder.join("bare.new"), folder.join("bare"));
            let mut file = File::create(&open).unwrap();
            file.write_all(&bytes).unwrap();
            file.sync_all().unwrap();
            std::fs::rename(open, whole).unwrap();
        }));
    }
    std::fs::remove_file(folder.join("bare")).unwrap();
    session.lock(now).unwrap();
    row("answer to durable", middle(ours), "bare write, fsync, rename", middle(bare), 1.5, false);
}

/// The whole assessment of the example, against reading its answers file.
fn assessing() {
    let edition = embedded().unwrap();
    let text = candour_case::headless::example(&edition);
    let file = candour_case::headless::read(&edition, &text).unwrap();
    let on = Date::from_ymd_opt(2026, 11, 23).unwrap();
    let (mut ours, mut reading) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(took(|| {
            std::hint::black_box(edition.assess(&file.answers, on));
        }));
        reading.push(took(|| {
            std::hint::black_box(candour_case::headless::read(&edition, &text).unwrap());
        }));
    }
    row("whole assessment", middle(ours), "reading the answers file", middle(reading), 2.0, true);
}

/// The report of the example, made again with one answer withheld or shown anew, against another
/// program that only draws its pages.
fn reporting(now: Timestamp) {
    let folder = tempfile::tempdir().unwrap();
    let mut session =
        AppSession::on_folder(folder.path(), Box::new(StdRng::seed_from_u64(1))).unwrap();
    session.open_example(now).unwrap();
    let locale = Locale::english();
    let place: AnswerAddress = "own-words".parse().unwrap();
    let mut choices = ReportChoices { attach: true, ..ReportChoices::paper(PaperKind::Report) };
    let (mut ours, mut drawing) = (Vec::new(), Vec::new());
    let mut pages = 0;
    for round in 0..15 {
        choices.withheld = if round % 2 == 0 { Vec::new() } else { vec![place.clone()] };
        ours.push(took(|| pages = session.make_report(&choices, &locale, now).unwrap().pages));
        let file = folder.path().join("report.pdf");
        std::fs::write(&file, session.report_file(&locale).unwrap().bytes).unwrap();
        drawing.push(took(|| {
            let drawn = Command::new("mutool")
                .args(["draw", "-q", "-r", "72", "-F", "pgm", "-o", "/dev/null"])
                .arg(&file)
                .stderr(Stdio::null())
                .status();
            assert!(drawn.unwrap().success(), "mutool does not draw the report");
        }));
    }
    let what = format!("report of {pages} pages, one answer changed");
    row(&what, middle(ours), "mutool drawing them", middle(drawing), 150.0, true);
}
