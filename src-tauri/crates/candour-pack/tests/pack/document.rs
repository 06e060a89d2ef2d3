//! The brief as a document.

use std::collections::BTreeSet;

use candour_report::{Letterhead, compose};
use candour_typeset::model::{Block, Report, Text};
use serde_json::Value as Json;

use crate::{Scene, rows, seen};

/// The brief of a case with everything in it, as it is set in pages.
fn paper(scene: &Scene) -> Report {
    compose(&scene.composition(&BTreeSet::new()))
}

/// The headings of a paper, and the rows of its tables, in their order.
fn expected(report: &Report) -> (Vec<String>, Vec<Vec<Vec<String>>>) {
    let (mut headings, mut tables) = (Vec::new(), Vec::new());
    for part in &report.parts {
        headings.push(plain(&part.title));
        gather(&part.blocks, &mut headings, &mut tables);
    }
    (headings, tables)
}

fn gather(blocks: &[Block], headings: &mut Vec<String>, tables: &mut Vec<Vec<Vec<String>>>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => headings.push(plain(&heading.text)),
            Block::Table(table) => {
                let head: Vec<String> = table.columns.iter().map(|c| plain(&c.title)).collect();
                let has_head = head.iter().any(|title| !title.is_empty());
                let mut found = if has_head { vec![head] } else { Vec::new() };
                found.extend(table.rows.iter().map(|row| row.iter().map(plain).collect()));
                tables.push(found);
            }
            Block::Facts(facts) => {
                let row = |fact: &candour_typeset::model::Fact| {
                    vec![plain(&fact.label), plain(&fact.value)]
                };
                tables.push(facts.iter().map(row).collect());
            }
            Block::Together(blocks) | Block::Foot(blocks) => gather(blocks, headings, tables),
            Block::Running(running) => {
                headings.push(plain(&running.heading.text));
                gather(&running.blocks, headings, tables);
            }
            _ => {}
        }
    }
}

/// The words of a text with one space for each line feed.
fn plain(text: &Text) -> String {
    let lines: Vec<String> = text.paragraphs().iter().map(Text::to_plain).collect();
    lines.join(" ")
}

#[test]
fn the_document_has_the_headings_and_the_cells_of_the_paper() {
    let scene = Scene::new();
    let paper = paper(&scene);
    let seen = seen(&scene.pack());
    let blocks = seen["brief.docx"]["blocks"].as_array().unwrap();
    let style = |block: &Json| block["style"].as_str().unwrap_or_default().to_owned();
    let headings: Vec<String> = blocks
        .iter()
        .filter(|block| style(block).starts_with("Heading "))
        .map(|block| block["text"].as_str().unwrap().to_owned())
        .collect();
    let tables: Vec<Vec<Vec<String>>> =
        blocks.iter().filter(|b| b["rows"].is_array()).map(|b| rows(&b["rows"])).collect();
    let (expected_headings, expected_tables) = expected(&paper);
    assert_eq!(headings, expected_headings);
    assert_eq!(tables, expected_tables);
    assert!(headings.len() > 8 && tables.len() > 8, "{} {}", headings.len(), tables.len());
}

#[test]
fn levels_follow_each_other_and_header_rows_are_marked() {
    let seen = seen(&Scene::new().pack());
    let mut above = 0;
    let mut heads = 0;
    for block in seen["brief.docx"]["blocks"].as_array().unwrap() {
        let style = block["style"].as_str().unwrap_or_default();
        if let Some(level) = style.strip_prefix("Heading ") {
            let level: u32 = level.parse().unwrap();
            assert!(level <= above + 1, "{block}");
            above = level;
        }
        if let Some(marked) = block["heads"].as_array() {
            assert!(marked.iter().skip(1).all(|head| head == false), "only the first row");
            heads += usize::from(marked[0] == true);
        }
    }
    assert!(heads >= 2, "the people and the chronology have header rows");
}

#[test]
fn every_run_has_a_language_and_arabic_runs_from_the_right() {
    let seen = seen(&Scene::new().pack());
    let runs = seen["brief.docx"]["runs"].as_array().unwrap();
    assert!(runs.iter().all(|run| run["language"].as_object().unwrap().len() == 1));
    let is_arabic = |run: &Json| {
        run["text"].as_str().unwrap().chars().any(|c| ('\u{600}'..'\u{700}').contains(&c))
    };
    let (arabic, others): (Vec<&Json>, Vec<&Json>) = runs.iter().partition(|run| is_arabic(run));
    assert!(!arabic.is_empty() && arabic.iter().all(|run| run["rtl"] == true));
    assert!(others.iter().all(|run| run["rtl"] == false));
}

#[test]
fn the_foot_has_the_line_on_confidentiality_the_reference_and_the_page() {
    let mut scene = Scene::new();
    let line = "Confidential. Prepared for the purpose of legal advice.";
    scene.firm = Some(Letterhead {
        name: "A firm".to_owned(),
        telephone: None,
        marking: Some(line.to_owned()),
        disclaimer: None,
        logo: None,
    });
    let seen = seen(&scene.pack());
    let foot: Vec<String> = serde_json::from_value(seen["brief.docx"]["foot"].clone()).unwrap();
    let title = seen["brief.docx"]["title"].as_str().unwrap();
    assert_eq!(foot[0], line);
    assert!(foot[1].starts_with("Brief 930C-45B5"), "{foot:?}");
    assert_eq!(title, "Brief 930C-45B5 (Lin Fanli)");
    assert_eq!(seen["brief.docx"]["fields"], serde_json::json!(["PAGE", "NUMPAGES"]));
}
