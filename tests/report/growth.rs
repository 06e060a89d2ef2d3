//! What many names and many matters cost: ten times as many take about ten times the work and the
//! memory, counted in what is asked of memory, which is the same on every machine.

use allocation_counter::AllocationInfo;
use candour_case::headless::{PaperKind, ReportOptions};
use candour_case::{Edition, embedded, headless};
use candour_model::Locale;
use serde_json::Value;

use crate::long_files::{matters, names};

fn asked_of_memory(edition: &Edition, paper: PaperKind, file: &Value) -> AllocationInfo {
    let answers = headless::read(edition, &file.to_string()).unwrap();
    let chosen = ReportOptions { paper, ..ReportOptions::everything() };
    let now = "2026-11-23T12:00:00+00:00".parse().unwrap();
    allocation_counter::measure(|| {
        let made = headless::report_of(edition, &answers, &chosen, now, &Locale::english());
        assert!(!made.unwrap().is_empty());
    })
}

/// Ten times the items: at most eleven times the work and the memory.
fn grows_in_line(
    paper: PaperKind,
    few: usize,
    made: impl Fn(&Edition, usize) -> Value,
) -> AllocationInfo {
    let edition = embedded().unwrap();
    let one = asked_of_memory(&edition, paper, &made(&edition, few));
    let ten = asked_of_memory(&edition, paper, &made(&edition, few * 10));
    let (before, after) = (one.count_total, ten.count_total);
    assert!(after <= before * 11, "{paper:?}: {after} allocations, {before} for a tenth");
    let (before, after) = (one.bytes_max, ten.bytes_max);
    assert!(after <= before * 11, "{paper:?}: {after} bytes at once, {before} for a tenth");
    ten
}

#[test]
fn ten_times_the_names_take_at_most_eleven_times_the_work() {
    for paper in PaperKind::ALL {
        grows_in_line(paper, 40, names);
    }
}

#[test]
fn ten_times_the_matters_take_at_most_eleven_times_the_work() {
    for paper in [PaperKind::ConflictSheet, PaperKind::Brief, PaperKind::YourCopy] {
        grows_in_line(paper, 20, matters);
    }
    let annexes = grows_in_line(PaperKind::Annexes, 20, matters);
    // Five hundred are the most that a file may hold: under a gigabyte.
    let of_most = annexes.bytes_max / 200 * 500;
    assert!(of_most < 1_000_000_000, "{of_most} bytes at once");
}
