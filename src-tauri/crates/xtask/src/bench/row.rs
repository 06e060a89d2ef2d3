//! A row of the table, and how its figures are taken.

use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::{Result, display::holds_words, fail};

/// A row of the table. Times in milliseconds, memory in mebibytes.
#[derive(Debug, Deserialize)]
pub(super) struct Row {
    pub(super) what: String,
    pub(super) ours: f64,
    pub(super) beside: f64,
    pub(super) against: String,
    pub(super) unit: String,
    /// What the ratio, or where `absolute` is set our own figure, should not exceed.
    pub(super) aim: f64,
    #[serde(default)]
    pub(super) absolute: bool,
}

/// The rows that a program printed, a line of JSON each after `row: `.
pub(super) fn rows(text: &str) -> Result<Vec<Row>> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("row: "));
    Ok(lines.map(serde_json::from_str).collect::<std::result::Result<_, _>>()?)
}

/// The figure in the middle.
pub(super) fn middle(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Waits until words stand on the display: a light page with more dark points than a bare frame.
pub(super) fn wait_for_page(picture: &Path) -> Result<Instant> {
    let begun = Instant::now();
    let mut file = std::fs::File::open(picture)?;
    let (mut last, mut bytes) = (Vec::new(), Vec::new());
    while begun.elapsed() < Duration::from_secs(30) {
        file.seek(SeekFrom::Start(0))?;
        bytes.clear();
        file.read_to_end(&mut bytes)?;
        let seen = Instant::now();
        if bytes == last {
            std::thread::sleep(Duration::from_millis(2));
        } else if holds_words(&bytes) {
            return Ok(seen);
        } else {
            std::mem::swap(&mut last, &mut bytes);
        }
    }
    fail("No page was painted.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_not_moved_by_one_slow_start() {
        assert!((middle(vec![9.0, 1.0, 2.0, 3.0, 900.0]) - 3.0).abs() < f64::EPSILON);
    }
}
