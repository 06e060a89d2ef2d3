//! Reports composed from whole cases.

use std::collections::BTreeSet;

use candour_case::headless::{ReportOptions, report_of};
use candour_content::{Edition, embedded};
use candour_model::{Answer, AnswerAddress, Answers, GroupId, Locale, Value};
use candour_report::{Composition, ReportPart, compose, compose_blank};
use candour_typeset::model::{Block, Report};
use candour_typeset::{Fonts, Paper, PrintFormat, RenderOptions, render};

use crate::reader::{Program, read};

pub(crate) fn composed(
    edition: &Edition,
    answers: &Answers,
    parts: &[ReportPart],
    withheld: &[&str],
) -> Report {
    compose(&Composition {
        edition,
        locale: &Locale::english(),
        beside: None,
        answers,
        firm: None,
        parts: &parts.iter().copied().collect::<BTreeSet<_>>(),
        withheld: &withheld.iter().map(|p| p.parse::<AnswerAddress>().unwrap()).collect(),
        label: "the shares matter",
        reference: "4F2A-91C0",
        fingerprint: "4f2a 91c0 77de 0b13 5a6e 9d20 c4f8 e1b7",
        full_fingerprint: "4f2a 91c0 77de 0b13 5a6e 9d20 c4f8 e1b7 4f2a 91c0 77de 0b13 5a6e 9d20 c4f8 e1b7",
        date: "2026-11-23T18:40:00+00:00".parse().unwrap(),
        version: "0.1.0",
    })
}

fn options(print_format: PrintFormat) -> RenderOptions {
    RenderOptions {
        paper: Paper::A4,
        print_format,
        date: "2026-11-23T18:40:00+00:00".parse().unwrap(),
        producer: "Candour 0.1.0".into(),
        attachment: None,
        lock: None,
    }
}

pub(crate) fn example(edition: &Edition) -> Answers {
    edition.example.as_ref().unwrap().answers.clone()
}

fn all_words(report: &Report) -> String {
    format!("{:?}", report.parts.iter().map(|p| words(&p.blocks)).collect::<Vec<_>>())
}

fn words(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        let text = match block {
            Block::Heading(h) => h.text.to_plain(),
            Block::Paragraph(text, _) => text.to_plain(),
            Block::Point(p) => {
                let rows = p.rows.iter().map(|r| words(&r.blocks)).collect::<String>();
                format!("{} {rows}", p.title.to_plain())
            }
            Block::Brief(b) => {
                let body = b.aside.iter().chain(&b.because).chain(&b.body);
                let body = body.map(|t| t.to_plain() + "\n").collect::<String>();
                format!("{} {body}", b.title.to_plain())
            }
            Block::Answer(row) => {
                let lines = row.answer.iter().map(|(text, _)| text.to_plain()).collect::<String>();
                format!("{} {} {lines}", row.number, row.question.to_plain())
            }
            Block::Ticks(ticks) => ticks.iter().map(|t| t.text.to_plain() + "\n").collect(),
            Block::List(items) | Block::Signature(items) => {
                items.iter().map(|t| t.to_plain() + "\n").collect()
            }
            Block::Facts(facts) => {
                facts.iter().map(|f| f.label.to_plain() + &f.value.to_plain()).collect()
            }
            Block::Table(table) => {
                table.rows.iter().flatten().map(|t| t.to_plain() + "\n").collect()
            }
            Block::FittedList(d) => {
                let entries =
                    d.entries.iter().map(|e| e.text.to_plain() + "\n").collect::<String>();
                format!("{} {entries} {}", d.title.to_plain(), d.none.to_plain())
            }
            Block::Contents(lines) => lines
                .iter()
                .map(|l| {
                    l.text.to_plain() + &l.note.as_ref().map(|n| n.to_plain()).unwrap_or_default()
                })
                .collect(),
            Block::Sources(entries) => entries.iter().map(|e| e.text.to_plain()).collect(),
            Block::Together(blocks) => words(blocks),
            _ => String::new(),
        };
        out.push_str(&text);
        out.push('\n');
    }
    out
}

#[test]
fn the_example_case_prints_in_every_part_and_in_both_sizes() {
    let edition = embedded().unwrap();
    let report = composed(&edition, &example(&edition), &ReportPart::ALL, &[]);
    for (print, name) in
        [(PrintFormat::Standard, "example.pdf"), (PrintFormat::LargePrint, "large.pdf")]
    {
        let done = render(&report, &Fonts::embedded(), &options(print)).unwrap();
        if let Some(folder) = std::env::var_os("CANDOUR_REPORT_SAMPLES") {
            std::fs::write(std::path::Path::new(&folder).join(name), &done.pdf).unwrap();
        }
        assert!(done.pages >= 12, "{} pages", done.pages);
        assert!(done.warnings.is_empty(), "{:?}", done.warnings);
    }
}

#[test]
fn an_answers_file_prints_in_large_type_where_that_is_chosen() {
    let edition = embedded().unwrap();
    let file = edition.example.as_ref().unwrap();
    let pages = |large_print: bool| {
        let chosen = ReportOptions { large_print, ..ReportOptions::everything() };
        let now = "2026-11-23T18:40:00+00:00".parse().unwrap();
        let pdf = report_of(&edition, file, &chosen, now, &Locale::english()).unwrap();
        let told = read(Program::Info, &pdf, &[]);
        let line = told.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
        line.trim().parse::<u32>().unwrap()
    };
    let (small, large) = (pages(false), pages(true));
    assert!(large * 2 > small * 3, "{small} pages, and {large} in large type");
}

#[test]
fn a_case_without_any_answer_still_makes_a_whole_report() {
    let edition = embedded().unwrap();
    let report = composed(&edition, &Answers::default(), &ReportPart::ALL, &[]);
    let done = render(&report, &Fonts::embedded(), &options(PrintFormat::Standard)).unwrap();
    if let Some(folder) = std::env::var_os("CANDOUR_REPORT_SAMPLES") {
        std::fs::write(std::path::Path::new(&folder).join("empty.pdf"), &done.pdf).unwrap();
    }
    assert!(done.pages >= report.parts.len());
}

#[test]
fn every_message_that_the_report_asks_for_exists() {
    let edition = embedded().unwrap();
    let report = composed(&edition, &example(&edition), &ReportPart::ALL, &[]);
    let words = all_words(&report);
    let missing: Vec<&str> = words
        .split(|c: char| !(c.is_ascii_lowercase() || c == '-' || c == '.' || c.is_ascii_digit()))
        .filter(|w| {
            ["report-", "summary-", "measure-state-", "weight-", "topic-", "paper-", "printed-"]
                .iter()
                .any(|p| w.starts_with(p))
        })
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_sheet_for_the_conflict_check_comes_first_and_holds_names_only() {
    let edition = embedded().unwrap();
    let report = composed(&edition, &example(&edition), &ReportPart::ALL, &[]);
    let first = &report.parts[0];
    assert_eq!(first.anchor, "part-conflict-check");
    let words = words(&first.blocks);
    assert!(words.contains("林范例") && words.contains("Lam Fan Lai"));
    assert!(!words.contains("the shares matter"));
}

#[test]
fn a_part_that_is_left_out_is_stated_as_withheld() {
    let edition = embedded().unwrap();
    let parts: Vec<_> = ReportPart::ALL.into_iter().filter(|p| *p != ReportPart::Papers).collect();
    let report = composed(&edition, &example(&edition), &parts, &[]);
    let cover = report.parts.iter().find(|p| p.anchor == "cover").unwrap();
    assert!(words(&cover.blocks).contains("Papers to gatherwithheld by the client"));
    assert!(report.parts.iter().all(|p| p.anchor != "part-papers"));
}

#[test]
fn a_withheld_answer_is_nowhere_in_the_report() {
    let edition = embedded().unwrap();
    let answers = example(&edition);
    let open = all_words(&composed(&edition, &answers, &ReportPart::ALL, &[]));
    let closed = all_words(&composed(&edition, &answers, &ReportPart::ALL, &["own-name"]));
    assert!(open.contains("Lam Fan Lai"));
    assert!(!closed.contains("Lam Fan Lai"), "the name is withheld");
    assert!(closed.contains("Withheld by the client"));
    assert!(closed.contains("1 answer was withheld by the client."));
}

#[test]
fn every_point_of_the_assessment_stands_in_the_report_with_its_sources() {
    let edition = embedded().unwrap();
    let answers = example(&edition);
    let report = composed(&edition, &answers, &ReportPart::ALL, &[]);
    let day = "2026-11-23".parse().unwrap();
    let found = edition.assess(&answers, day);
    let points = report.parts.iter().find(|p| p.anchor == "part-points").unwrap();
    let printed =
        points.blocks.iter().filter(|b| matches!(b, Block::Point(_) | Block::Brief(_))).count();
    let measures = found
        .measures
        .iter()
        .filter(|m| matches!(m.state.code(), "signs-present" | "some-signs"))
        .count();
    assert_eq!(printed, found.points.len() + measures);
    let sources = report.parts.iter().find(|p| p.anchor == "part-sources").unwrap();
    let entries = sources.blocks.iter().find_map(|block| match block {
        Block::Sources(entries) => Some(entries),
        _ => None,
    });
    let entries = entries.unwrap();
    let listed: String = entries.iter().map(|e| e.text.to_plain() + "\n").collect();
    for id in found.points.iter().flat_map(|p| &p.sources) {
        let source = edition.source(id).unwrap();
        assert!(listed.contains(&source.citation) && listed.contains(&source.title), "{id}");
    }
    let addresses: BTreeSet<_> = found
        .points
        .iter()
        .flat_map(|p| &p.sources)
        .filter_map(|id| edition.source(id)?.url.clone())
        .collect();
    let printed: String =
        entries.iter().filter_map(|e| Some(e.detail.as_ref()?.to_plain() + "\n")).collect();
    assert!(addresses.iter().all(|url| printed.contains(url)));
}

#[test]
fn every_paper_and_every_question_names_the_points_that_it_serves() {
    let edition = embedded().unwrap();
    let answers = example(&edition);
    let found = edition.assess(&answers, "2026-11-23".parse().unwrap());
    let report = composed(&edition, &answers, &ReportPart::ALL, &[]);
    let ticks = |anchor: &str| {
        let part = report.parts.iter().find(|p| p.anchor == anchor).unwrap();
        let Some(Block::Ticks(ticks)) = part.blocks.last() else { panic!("no list in {anchor}") };
        ticks.clone()
    };
    let papers: BTreeSet<_> = found.points.iter().flat_map(|p| &p.papers).collect();
    assert_eq!(ticks("part-papers").len(), papers.len());
    let leads = |text: &candour_typeset::Text| {
        text.spans.iter().any(|s| s.leads_to.as_ref().is_some_and(|to| to.starts_with("point-")))
    };
    assert!(ticks("part-papers").iter().all(|t| t.note.as_ref().is_some_and(leads)));
    assert!(ticks("part-questions").iter().all(|t| leads(&t.text)));
}

#[test]
fn the_blank_form_asks_everything_under_the_numbers_of_the_screen() {
    let edition = embedded().unwrap();
    let form = compose_blank(&edition, &Locale::english(), "0.1.0");
    let blocks: Vec<Block> = form.parts.iter().flat_map(|p| p.blocks.clone()).collect();
    let asked = headings(&blocks);
    for question in edition.form.questions() {
        let number = edition.form.printed_number(&question.id);
        let grouped = edition.form.group_of_question(&question.id).is_some();
        let times = asked.iter().filter(|n| **n == number).count();
        assert_eq!(times, if grouped { 2 } else { 1 }, "{number}");
    }
    let boxes = choices(&blocks);
    let room: usize = edition
        .form
        .questions()
        .map(|q| {
            let times = if edition.form.group_of_question(&q.id).is_some() { 2 } else { 1 };
            times * (q.options.len() + 5)
        })
        .sum();
    assert!(boxes >= room, "{boxes} boxes for {room} options and ways to answer");
    let done = render(&form, &Fonts::embedded(), &options(PrintFormat::Standard)).unwrap();
    assert!(done.warnings.is_empty());
}

fn headings(blocks: &[Block]) -> Vec<String> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(h) => found.extend(h.number.clone()),
            Block::Together(inner) => found.extend(headings(inner)),
            _ => {}
        }
    }
    found
}

fn choices(blocks: &[Block]) -> usize {
    let count = |block: &Block| match block {
        Block::Choices(c) => c.ticks.len(),
        Block::Together(inner) => choices(inner),
        _ => 0,
    };
    blocks.iter().map(count).sum()
}

#[test]
fn a_condition_stands_on_paper_in_the_numbers_and_letters_of_the_form() {
    let edition = embedded().unwrap();
    let form = compose_blank(&edition, &Locale::english(), "0.1.0");
    let words = all_words(&form);
    assert!(!words.contains("blank-"), "a message is missing");
    let conditions = edition.form.questions().filter(|q| q.when.is_some());
    let room = |grouped: bool| if grouped { 2 } else { 1 };
    let wanted: usize =
        conditions.map(|q| room(edition.form.group_of_question(&q.id).is_some())).sum();
    let sections = edition.form.form().sections.iter().filter(|s| s.when.is_some()).count();
    assert_eq!(words.matches("Answer this only if ").count(), wanted + sections);
}

#[test]
fn the_timeline_tells_of_stretches_without_a_date_but_of_none_since_birth() {
    let edition = embedded().unwrap();
    let report = composed(&edition, &example(&edition), &[ReportPart::Timeline], &[]);
    let part = report.parts.iter().find(|p| p.anchor == "part-timeline").unwrap();
    let whole = words(&part.blocks);
    // The acts lie in 2014 to 2016, and the loss about 2021, which may be from 2020 on.
    assert!(whole.contains("between 31 December 2016 and 1 January 2020."), "{whole}");
    assert!(whole.contains("27 August 1974"), "the birth stands in the timeline: {whole}");
    assert!(!whole.contains("between 27 August 1974"), "{whole}");
}

#[test]
fn dates_that_clash_are_told_in_the_timeline_and_among_the_open_points() {
    let edition = embedded().unwrap();
    let mut answers = example(&edition);
    let item = answers.groups[&"matter".parse::<GroupId>().unwrap()][0].id.clone();
    let heard: AnswerAddress = format!("matter/{item}/matter-heard-when").parse().unwrap();
    let given = Answer::Given(Value::Date("2010".parse().unwrap()));
    answers.set(&heard, Some(given));
    let told = "You heard of this case before the acts are said to have happened.";
    let in_parts = |withheld: &[&str]| {
        [ReportPart::Timeline, ReportPart::Open].map(|part| {
            let report = composed(&edition, &answers, &[part], withheld);
            all_words(&report).contains(told)
        })
    };
    assert_eq!(in_parts(&[]), [true, true]);
    assert_eq!(in_parts(&[&heard.to_string()]), [false, false], "one of the two is withheld");
}

#[test]
fn what_to_do_when_something_urgent_happens_stands_in_every_report_with_room_for_a_number() {
    let edition = embedded().unwrap();
    for answers in [Answers::default(), example(&edition)] {
        let report = composed(&edition, &answers, &[ReportPart::Points], &[]);
        let points = report.parts.iter().find(|p| p.anchor == "part-points").unwrap();
        let urgent = points.blocks.iter().find_map(|block| match block {
            Block::Together(blocks) if words(blocks).contains("If you are arrested.") => {
                Some(blocks)
            }
            _ => None,
        });
        let last = urgent.expect("nothing about what is urgent").last();
        assert!(matches!(last, Some(Block::Lines(_))), "no room for a number");
    }
}
