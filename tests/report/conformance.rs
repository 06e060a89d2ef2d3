//! Every kind of file that the report can become, before the checkers of other people.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use candour_content::embedded;
use candour_model::Locale;
use candour_report::{PaperKind, compose_blank};
use candour_typeset::model::{Block, PartLayout, Report, Text, TextRole};
use candour_typeset::{PrintFormat, RenderOptions, render};
use serde_json::Value;

use crate::composed::{composed, example};
use crate::reader::{Program, Stored};
use crate::sample::{ARABIC, CHINESE, RUSSIAN, everything, options, part, report};
use crate::sound::{self, document};
use crate::{attached, fonts};

/// A program that `cargo xtask test` puts into `checkers` in the folder of what is built.
pub(crate) fn checker(name: &str) -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let target = here.ancestors().nth(3).unwrap();
    let program = target.join("checkers/bin").join(name);
    assert!(program.is_file(), "{name} is not installed; `cargo xtask test` installs it");
    program
}

/// Each kind of file, under its name.
fn kinds() -> &'static [(&'static str, Vec<u8>)] {
    static KINDS: OnceLock<Vec<(&str, Vec<u8>)>> = OnceLock::new();
    KINDS.get_or_init(made_in_every_kind)
}

fn made_in_every_kind() -> Vec<(&'static str, Vec<u8>)> {
    let edition = embedded().unwrap();
    let answers = example(&edition);
    let alone = |paper| composed(&edition, &answers, paper, &[]);
    let compact = || RenderOptions { print_format: PrintFormat::Compact, ..options() };
    let scripts = [ARABIC, CHINESE, RUSSIAN]
        .map(|words| Block::Paragraph(Text::person(words), TextRole::Person))
        .to_vec();
    let words = |title| part(title, PartLayout::Flow, scripts.clone());
    let with_data = || RenderOptions { attachment: Some(attached()), ..options() };
    let large = || RenderOptions { print_format: PrintFormat::LargePrint, ..with_data() };
    let whole = alone(PaperKind::Report);
    let blank = compose_blank(&edition, &Locale::english(), None, "0.1.0");
    let made = |name, report: &Report, options: &RenderOptions| {
        (name, render(report, fonts(), options).unwrap().pdf)
    };
    vec![
        made("whole", &whole, &with_data()),
        made("large", &whole, &large()),
        made("blank", &blank, &options()),
        made("conflict", &alone(PaperKind::ConflictSheet), &compact()),
        made("brief", &alone(PaperKind::Brief), &compact()),
        made("copy", &alone(PaperKind::YourCopy), &options()),
        made("annexes", &alone(PaperKind::Annexes), &compact()),
        // Two pages: a checker knows a running foot by its return.
        made("scripts", &report(vec![words("Words"), words("Again")]), &options()),
        made("everything", &everything(), &with_data()),
    ]
}

fn store(folder: &Path) -> Vec<PathBuf> {
    let store = |(name, pdf): &(&str, Vec<u8>)| {
        let file = folder.join(format!("{name}.pdf"));
        std::fs::write(&file, pdf).unwrap();
        file
    };
    kinds().iter().map(store).collect()
}

/// What a checker of PDF/UA-1 holds against files: the findings that it calls errors.
fn outloud(files: &[PathBuf], folder: &Path) -> Vec<String> {
    let told = folder.join("told.json");
    let done =
        Command::new(checker("outloud")).arg("--json").arg(&told).args(files).output().unwrap();
    let told: Value = serde_json::from_slice(&std::fs::read(&told).unwrap_or_else(|error| {
        panic!("outloud told nothing: {error}\n{}", String::from_utf8_lossy(&done.stderr))
    }))
    .unwrap();
    let mut errors = Vec::new();
    let reports = told["results"].as_array().unwrap();
    assert_eq!(reports.len(), files.len(), "a file was not read");
    for (file, report) in files.iter().zip(reports) {
        for finding in report["findings"].as_array().unwrap() {
            if finding["severity"] == "error" && !is_a_guess_from_counts(finding) {
                errors.push(format!("{}: {finding}", file.display()));
            }
        }
    }
    errors
}

/// Whether a finding says no more than that a table has more cells of headings than of data. A
/// table of two rows has, where its first cell heads the row; the standard asks nothing of it.
fn is_a_guess_from_counts(finding: &Value) -> bool {
    finding["rule"] == "TBL-010"
        && finding["message"].as_str().is_some_and(|text| text.contains("shredded"))
}

/// The same from another one, which has no findings where it is content.
fn pdfua(files: &[PathBuf]) -> Vec<String> {
    let findings = |file: &PathBuf| {
        let check = ["check", "--format", "json"];
        let done = Command::new(checker("pdfua")).args(check).arg(file).output().unwrap();
        let told: Value = serde_json::from_slice(&done.stdout).unwrap();
        assert!(told["summary"]["rules_run"].as_u64() >= Some(11), "{told}");
        let findings = told["findings"].as_array().unwrap();
        let told = |finding| format!("{}: {finding}", file.display());
        findings.iter().map(told).collect::<Vec<String>>()
    };
    files.iter().flat_map(findings).collect()
}

/// What the two checkers hold against files. They run beside each other, on one core each.
pub(crate) fn held_against(files: &[PathBuf], folder: &Path) -> Vec<String> {
    let (mut by_outloud, by_pdfua) = std::thread::scope(|scope| {
        let other = scope.spawn(|| pdfua(files));
        (outloud(files, folder), other.join().unwrap())
    });
    by_outloud.extend(by_pdfua);
    by_outloud
}

#[test]
fn every_kind_of_file_is_accessible_by_two_checkers() {
    let folder = tempfile::tempdir().unwrap();
    let files = store(folder.path());
    assert_eq!(held_against(&files, folder.path()), Vec::<String>::new());
}

#[test]
fn every_kind_of_file_keeps_the_rules_that_no_checker_here_looks_at() {
    for (name, pdf) in kinds() {
        assert_eq!(sound::faults(&document(pdf)), Vec::<String>::new(), "{name}");
    }
}

/// Takes a key out of the catalogue or else of the first dictionary that holds it, and says what is
/// found then.
fn faults_without(key: &str) -> Vec<String> {
    let mut whole = document(&crate::rendered().pdf);
    let spoilt = whole.catalog_mut().unwrap().remove(key.as_bytes());
    let spoilt = spoilt.or_else(|| {
        whole.objects.values_mut().find_map(|object| match object {
            lopdf::Object::Stream(stream) => stream.dict.remove(key.as_bytes()),
            other => other.as_dict_mut().ok()?.remove(key.as_bytes()),
        })
    });
    assert!(spoilt.is_some(), "{key} is nowhere");
    let mut bytes = Vec::new();
    whole.save_modern(&mut bytes).unwrap();
    sound::faults(&document(&bytes))
}

#[test]
fn the_rules_find_what_is_taken_out_of_a_file() {
    for key in ["Lang", "Pg", "Contents", "ToUnicode", "FontFile2", "OutputIntents", "Tabs"] {
        assert!(!faults_without(key).is_empty(), "nobody misses {key}");
    }
}

#[test]
fn both_checkers_find_the_fault_in_a_file_without_a_language() {
    let folder = tempfile::tempdir().unwrap();
    let (_, whole) = &kinds()[3];
    let file = folder.path().join("broken.pdf");
    std::fs::write(&file, whole).unwrap();
    // qpdf writes the objects plainly; then the name of the entry is spoilt.
    let plain = folder.path().join("plain.pdf");
    let written = Command::new("qpdf")
        .args(["--qdf", "--object-streams=disable"])
        .arg(&file)
        .arg(&plain)
        .status();
    assert!(written.unwrap().success());
    let mut bytes = std::fs::read(&plain).unwrap();
    let starts: Vec<usize> =
        bytes.windows(5).enumerate().filter(|(_, w)| *w == b"/Lang").map(|(i, _)| i).collect();
    assert!(!starts.is_empty());
    starts.iter().for_each(|at| bytes[at + 1..at + 5].copy_from_slice(b"Lung"));
    std::fs::write(&plain, bytes).unwrap();
    let files = [plain];
    assert!(!outloud(&files, folder.path()).is_empty(), "outloud is content");
    assert!(!pdfua(&files).is_empty(), "pdfua is content");
}

#[test]
fn every_kind_of_file_opens_in_three_readers_with_all_fonts_inside() {
    for (name, pdf) in kinds() {
        let stored = Stored::new(pdf);
        let said = stored.read(Program::Qpdf, &["--check"]);
        assert!(said.contains("No syntax or stream encoding errors"), "{name}: {said}");
        let pages = stored.read(Program::Info, &[]);
        assert!(pages.contains("Tagged:          yes"), "{name}: {pages}");
        for font in stored.read(Program::Fonts, &[]).lines().skip(2) {
            assert!(font.contains("yes yes yes"), "{name}: {font}");
        }
        let structure = stored.read(Program::Tree, &[]);
        assert!(structure.starts_with("Document"), "{name}: {structure:.80}");
        assert!(!stored.read(Program::Mupdf, &[]).trim().is_empty(), "{name}: mupdf reads no word");
    }
}
