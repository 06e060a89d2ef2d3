//! Sums of reports and assessments. `cargo xtask windows` compares them between two systems.

use std::path::Path;

use candour_case::headless::{assess, read_on};
use candour_content::embedded;
use candour_model::{Date, Locale};
use candour_typeset::Fonts;
use sha2::{Digest, Sha256};
use toml::Table;

use crate::corpus;

/// SHA-256 in hexadecimal.
fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Each report is made once more in every fourth case, with fonts of its own.
/// `CANDOUR_SUM_CASES` says how many cases; 8 where it says nothing.
#[test]
fn a_report_made_twice_is_the_same_bytes() {
    let cases = std::env::var("CANDOUR_SUM_CASES");
    let cases: u64 = cases.ok().and_then(|text| text.parse().ok()).unwrap_or(8);
    let fonts = Fonts::embedded();
    let mut seen = std::collections::BTreeSet::new();
    for number in 0..cases {
        let pdf = corpus::pdf(number, &fonts);
        if number % 4 == 0 {
            assert!(pdf == corpus::pdf(number, &Fonts::embedded()), "case {number} differs");
        }
        println!("sum: report-{number:03} {}", sum(&pdf));
        assert!(seen.insert(sum(&pdf)), "case {number} is the report of another case");
    }
    for (name, json) in assessments() {
        println!("sum: assessment-{name} {}", sum(json.as_bytes()));
    }
}

/// The assessment of every situation on its day, as `candour-cli assess --json` writes it.
fn assessments() -> Vec<(String, String)> {
    let edition = embedded().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("situations");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        let text: Table = std::fs::read_to_string(&path).unwrap().parse().unwrap();
        let answers = std::fs::read_to_string(folder.join(text["answers"].as_str().unwrap()));
        let day: Date = text["on"].as_datetime().unwrap().to_string().parse().unwrap();
        let file = read_on(&edition, answers.unwrap().as_bytes(), day).unwrap();
        let assessed = assess(&edition, &file, day, &Locale::english());
        let json = serde_json::to_string_pretty(&assessed).unwrap();
        found.push((path.file_stem().unwrap().to_string_lossy().into_owned(), json));
    }
    found.sort();
    assert!(found.len() > 20, "the situations are read");
    found
}
