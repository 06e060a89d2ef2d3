//! What leaves holds what was chosen and nothing else.

use std::process::Command;

use candour_case::AnswerAddress;
use candour_case::headless::{Asked, PaperKind, ReportOptions};
use candour_case::sharing::{make_card, seal_report};
use candour_typeset::{attached, page_text};
use candour_vault::Identity;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use secrecy::ExposeSecret;

use crate::Scene;

/// Seals, opens with stock `age`, unfolds every stream, and gives all that can be found inside.
pub(crate) fn everything_inside(report: &[u8]) -> String {
    let firm = Identity::generate();
    let card = make_card("A firm", &firm.recipient().to_string()).unwrap();
    let sealed = seal_report(&card, report).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("key.txt"), firm.to_text().expose_secret()).unwrap();
    std::fs::write(at("sealed.age"), &sealed).unwrap();
    let run = |command: &mut Command| {
        let done = command.output().unwrap();
        // qpdf ends with 3 where it has a warning.
        assert!(
            matches!(done.status.code(), Some(0 | 3)),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
    };
    run(Command::new("age")
        .arg("--decrypt")
        .arg("-i")
        .arg(at("key.txt"))
        .arg("-o")
        .arg(at("report.pdf"))
        .arg(at("sealed.age")));
    let opened = std::fs::read(at("report.pdf")).unwrap();
    assert_eq!(opened, report, "stock age gives back other bytes");
    run(Command::new("qpdf")
        .args(["--qdf", "--object-streams=disable"])
        .arg(at("report.pdf"))
        .arg(at("plain.pdf")));
    let plain = std::fs::read(at("plain.pdf")).unwrap();
    // Bookmarks and text read aloud stand as UTF-16: without its zero bytes it reads as it is.
    let narrow: Vec<u8> = plain.iter().copied().filter(|byte| *byte != 0).collect();
    let mut found =
        format!("{}{}", String::from_utf8_lossy(&plain), String::from_utf8_lossy(&narrow));
    for page in 0..200 {
        let text = page_text(&opened, page);
        if text.is_empty() && page > 0 {
            break;
        }
        found.push_str(&text);
    }
    found.push_str(&String::from_utf8_lossy(&attached(&opened, None).unwrap().unwrap_or_default()));
    // Hexadecimal strings are UTF-16 as well.
    found.push_str(&hexadecimal(&plain));
    found
}

fn hexadecimal(plain: &[u8]) -> String {
    let text = String::from_utf8_lossy(plain).into_owned();
    let runs = text.split('<').filter_map(|rest| rest.split_once('>')).map(|(run, _)| run);
    runs.filter(|run| run.len() > 8 && run.bytes().all(|b| b.is_ascii_hexdigit()))
        .map(|run| {
            let digits: Vec<u32> = run.chars().filter_map(|c| c.to_digit(16)).collect();
            let bytes = digits.chunks_exact(2).map(|two| two[0] * 16 + two[1]);
            let letters: String =
                bytes.filter_map(char::from_u32).filter(|letter| *letter != '\0').collect();
            letters + "\n"
        })
        .collect()
}

/// Whether a paper quotes what a person typed at a place: the conflict sheet quotes names alone, and
/// the client's copy only what was written of a day ahead.
fn quotes(paper: PaperKind, place: &AnswerAddress) -> bool {
    let is_day = |group: &str| matches!(group, "coming-date" | "journey");
    match paper {
        PaperKind::ConflictSheet => false,
        PaperKind::YourCopy => place.item.as_ref().is_some_and(|(group, _)| is_day(group.as_str())),
        _ => true,
    }
}

#[test]
fn whatever_was_chosen_nothing_withheld_and_of_no_other_paper_is_in_the_sealed_file() {
    let scene = Scene::new();
    let count = scene.marked.len();
    let choice = (
        prop::sample::select(PaperKind::ALL.to_vec()),
        prop::sample::subsequence((0..count).collect::<Vec<_>>(), 0..=count),
        any::<bool>(),
    );
    let mut runner = TestRunner::new_with_rng(
        Config { failure_persistence: None, ..Config::with_cases(12) },
        prop::test_runner::TestRng::deterministic_rng(prop::test_runner::RngAlgorithm::ChaCha),
    );
    runner
        .run(&choice, |(paper, withheld, attach)| {
            // Nothing is ever attached to what is sent before anything else.
            let attached = attach && paper != PaperKind::ConflictSheet;
            let all_answers = attached || matches!(paper, PaperKind::Annexes | PaperKind::Report);
            let chosen = ReportOptions {
                included: Asked::ALL.into_iter().collect(),
                withheld: withheld.iter().map(|at| scene.marked[*at].0.clone()).collect(),
                attach,
                ..ReportOptions::paper(paper)
            };
            let inside = everything_inside(&scene.report(&chosen));
            for (at, (place, marker)) in scene.marked.iter().enumerate() {
                let is_inside = inside.contains(marker.as_str());
                let may = (attached || quotes(paper, place)) && !withheld.contains(&at);
                prop_assert!(may || !is_inside, "{} leaks", place);
                if attached && may {
                    prop_assert!(is_inside, "{} was chosen and is not there", place);
                }
            }
            if all_answers && withheld.len() < count {
                prop_assert!(inside.contains("zqmark"), "the search finds nothing at all");
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_sheet_of_names_holds_names_and_no_answer() {
    let scene = Scene::new();
    let inside = everything_inside(&scene.report(&ReportOptions::paper(PaperKind::ConflictSheet)));
    assert!(!inside.contains("zqmark"), "an answer is on the conflict sheet");
    assert!(inside.contains("Fanli"), "the names are not on the conflict sheet");
}
