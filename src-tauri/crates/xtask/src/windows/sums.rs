//! The same bytes on both systems: sums that one test prints, on Linux and under Wine.

use std::collections::BTreeMap;

use super::{suite, wine::Wine};
use crate::{
    Result, fail,
    programs::{self, Done, Job, Program},
};

/// The test that prints a line for each report and each assessment.
const TEST: &str = "sums::a_report_made_twice_is_the_same_bytes";
/// The package and the name of the test program that it is part of.
pub(super) const PROGRAM: (&str, &str) = ("tests", "report");
/// What each of its lines begins with.
const SUM: &str = "sum: ";

/// Runs the test on both systems, compares the sums and prints each.
///
/// # Errors
///
/// Where a sum differs or is missing on one of the systems.
pub(super) fn compare(wine: &Wine, built: &[Program], reports: u32) -> Result {
    let name = format!("{}: {}", PROGRAM.0, PROGRAM.1);
    let Some(of_windows) = built.iter().find(|program| program.name == name) else {
        return fail(format!("nobody built {name} for Windows"));
    };
    let arguments = ["test", "--locked", "--workspace", "--test", PROGRAM.1];
    let built = programs::built(&arguments)?;
    let Some(of_linux) = built.iter().find(|program| program.name == name) else {
        return fail(format!("nobody built {name} for Linux"));
    };
    let ran = |job: Job| -> Result<Done> {
        let count = reports.to_string();
        programs::show(job.only(TEST).with("CANDOUR_SUM_CASES", count))
    };
    let linux = sums(&ran(Job::of(of_linux, 1))?.text);
    let windows = sums(&ran(suite::job(wine, of_windows, &[]))?.text);
    let rows = side_by_side(&linux, &windows);
    for (name, one, other) in &rows {
        if one == other {
            println!("    same       {one}  {name}");
        } else {
            println!("    DIFFERENT  {one}  {other}  {name}");
        }
    }
    let differ: Vec<&str> =
        rows.iter().filter(|(_, one, other)| one != other).map(|(name, ..)| *name).collect();
    println!("    {} sums, {} of them different", rows.len(), differ.len());
    if rows.len() < usize::try_from(reports)? {
        return fail("a report without a sum");
    }
    if differ.is_empty() { Ok(()) } else { fail(format!("not the same: {}", differ.join(", "))) }
}

/// Reads the lines `sum: NAME HEX`.
fn sums(said: &str) -> BTreeMap<String, String> {
    let lines = said.lines().filter_map(|line| line.trim_end().strip_prefix(SUM)?.split_once(' '));
    lines.map(|(name, sum)| (name.to_owned(), sum.to_owned())).collect()
}

/// Every name of either, with both sums; `-` where one has none.
fn side_by_side<'a>(
    linux: &'a BTreeMap<String, String>,
    windows: &'a BTreeMap<String, String>,
) -> Vec<(&'a str, &'a str, &'a str)> {
    let of =
        |sums: &'a BTreeMap<String, String>, name: &str| sums.get(name).map_or("-", String::as_str);
    let names: std::collections::BTreeSet<&'a str> =
        linux.keys().chain(windows.keys()).map(String::as_str).collect();
    names.into_iter().map(|name| (name, of(linux, name), of(windows, name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_that_is_missing_on_one_system_is_no_match() {
        let one = sums("noise\nsum: report-1 aa\r\nsum: report-2 bb\n");
        let other = sums("sum: report-1 aa\nsum: report-3 cc\n");
        assert_eq!(
            side_by_side(&one, &other),
            [("report-1", "aa", "aa"), ("report-2", "bb", "-"), ("report-3", "-", "cc")]
        );
    }
}
