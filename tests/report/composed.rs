//! Reports composed from whole cases.

use candour_assessment::FoundPoint;
use candour_assessment::issue::{Aside, SetAside};
use std::collections::BTreeSet;

use candour_case::headless::{ReportOptions, report_of};
use candour_content::{Edition, embedded};
use candour_model::{Answer, AnswerAddress, Answers, GroupId, Item, Locale, Note, Value};
use candour_report::{Asked, Composition, PaperKind, compose, compose_blank};
use candour_typeset::model::{Block, Lines, Report};
use candour_typeset::{Fonts, Paper, PrintFormat, RenderOptions, render, render_and_inspect};

use crate::reader::{Program, read};

pub(crate) fn composed(
    edition: &Edition,
    answers: &Answers,
    paper: PaperKind,
    withheld: &[&str],
) -> Report {
    compose(&Composition {
        edition,
        locale: &Locale::english(),
        beside: None,
        answers,
        firm: None,
        paper,
        attached: false,
        large_print: false,
        withheld: &withheld.iter().map(|p| p.parse::<AnswerAddress>().unwrap()).collect(),
        chosen: &BTreeSet::new(),
        label: "the shares matter",
        reference: "4F2A-91C0",
        fingerprint: "4f2a 91c0 77de 0b13 5a6e 9d20 c4f8 e1b7 4f2a 91c0 77de 0b13 5a6e 9d20 c4f8 e1b7",
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
    let of = |part: &candour_typeset::model::Part| {
        format!("{} {}", part.title.to_plain(), words(&part.blocks))
    };
    report.parts.iter().map(of).collect::<Vec<_>>().join("\n")
}

fn words(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        let text = match block {
            Block::Heading(h) => h.text.to_plain(),
            Block::Paragraph(text, _) => text.to_plain(),
            Block::Answer(row) => {
                let lines = row.answer.iter().map(|(text, _)| text.to_plain()).collect::<String>();
                format!("{} {} {lines}", row.number, row.question.to_plain())
            }
            Block::Ticks(ticks) => ticks.iter().map(|t| t.text.to_plain() + "\n").collect(),
            Block::List(items) => items.iter().map(|t| t.to_plain() + "\n").collect(),
            Block::Facts(facts) => {
                facts.iter().map(|f| f.label.to_plain() + &f.value.to_plain()).collect()
            }
            Block::Table(table) => {
                table.rows.iter().flatten().map(|t| t.to_plain() + "\n").collect()
            }
            Block::Sources(entries) => entries.iter().map(|e| e.text.to_plain()).collect(),
            Block::Together(blocks) | Block::Foot(blocks) => words(blocks),
            Block::Running(running) => words(&running.blocks),
            _ => String::new(),
        };
        out.push_str(&text);
        out.push('\n');
    }
    out
}

#[test]
fn the_example_case_prints_on_every_paper_and_in_every_size() {
    let edition = embedded().unwrap();
    for paper in PaperKind::ALL {
        let report = composed(&edition, &example(&edition), paper, &[]);
        for print in [PrintFormat::Standard, PrintFormat::Compact, PrintFormat::LargePrint] {
            let (done, faults) =
                render_and_inspect(&report, &Fonts::embedded(), &options(print)).unwrap();
            if let Some(folder) = std::env::var_os("CANDOUR_REPORT_SAMPLES") {
                let name = format!("{}-{print:?}.pdf", paper.code());
                std::fs::write(std::path::Path::new(&folder).join(name), &done.pdf).unwrap();
            }
            assert_eq!(faults, Vec::<String>::new(), "{paper:?} {print:?}");
            assert!(done.warnings.is_empty(), "{paper:?}: {:?}", done.warnings);
        }
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
fn every_message_that_the_papers_ask_for_exists() {
    let edition = embedded().unwrap();
    for paper in PaperKind::ALL {
        let words = all_words(&composed(&edition, &example(&edition), paper, &[]));
        let missing: Vec<&str> = words
            .split(|c: char| {
                !(c.is_ascii_lowercase() || c == '-' || c == '.' || c.is_ascii_digit())
            })
            .filter(|w| {
                ["report-", "copy-", "head-", "measure-state-", "paper-", "printed-", "known-"]
                    .iter()
                    .any(|p| w.starts_with(p))
            })
            .collect();
        assert!(missing.is_empty(), "{paper:?}: {missing:?}");
    }
}

#[test]
fn the_conflict_sheet_holds_who_is_concerned_and_nothing_of_the_case() {
    let edition = embedded().unwrap();
    let report = composed(&edition, &example(&edition), PaperKind::ConflictSheet, &[]);
    let words = all_words(&report);
    assert!(words.contains("林范例") && words.contains("Lam Fan Lai"));
    assert!(words.contains("China") && words.contains("against"));
    for secret in
        ["the shares matter", "arrest", "factory", "alert", "froze", "Red Notice", "cousin", "4f2a"]
    {
        assert!(!words.contains(secret), "{secret}");
    }
}

#[test]
fn a_withheld_answer_is_nowhere_in_the_report() {
    let edition = embedded().unwrap();
    let answers = example(&edition);
    let open = all_words(&composed(&edition, &answers, PaperKind::Report, &[]));
    let closed = all_words(&composed(&edition, &answers, PaperKind::Report, &["own-name"]));
    assert!(open.contains("Lam Fan Lai"));
    assert!(!closed.contains("Lam Fan Lai"), "the name is withheld");
    assert!(closed.contains("Answered, and kept out of this paper"));
    assert!(closed.contains("Name not given"));
}

#[test]
fn every_point_of_the_assessment_stands_in_the_annex_with_its_sources() {
    let edition = embedded().unwrap();
    let answers = example(&edition);
    let report = composed(&edition, &answers, PaperKind::Annexes, &[]);
    let day = "2026-11-23".parse().unwrap();
    let found = edition.assess(&answers, day);
    let reasons = report.parts.iter().find(|p| p.anchor == "annex-reasons").unwrap();
    let printed = reasons.blocks.iter().filter(|b| matches!(b, Block::Together(_))).count();
    let measures = found
        .measures
        .iter()
        .filter(|m| matches!(m.state.code(), "signs-present" | "some-signs"))
        .count();
    // What too little is known of for an issue opens no reason in the annexes either.
    let issues = edition.issues(&answers, day);
    let lines =
        || issues.issues.iter().chain(&issues.also_mentioned).flat_map(|issue| &issue.lines);
    let is_known = |point: &&FoundPoint| {
        let is_point = |set: &&SetAside| set.point == point.id && set.item == point.item;
        let aside = issues.set_aside.iter().find(is_point);
        aside.is_none_or(|set| set.why != Aside::NotEnoughKnown)
            || lines().any(|line| {
                line.point.as_ref() == Some(&point.id)
                    && point.item.as_ref().is_none_or(|item| line.items.contains(item))
            })
    };
    // What to do and not to do is for the client's copy.
    let points: Vec<_> =
        found.points.iter().filter(|point| !point.caution).filter(is_known).collect();
    assert!(points.len() < found.points.iter().filter(|point| !point.caution).count());
    assert_eq!(printed, points.len() + measures);
    let entries = reasons.blocks.iter().find_map(|block| match block {
        Block::Sources(entries) => Some(entries),
        _ => None,
    });
    let entries = entries.unwrap();
    let listed: String = entries.iter().map(|e| e.text.to_plain() + "\n").collect();
    for id in points.iter().flat_map(|p| &p.sources) {
        let source = edition.source(id).unwrap();
        assert!(listed.contains(&source.citation) && listed.contains(&source.title), "{id}");
    }
    let addresses: BTreeSet<_> = points
        .iter()
        .flat_map(|p| &p.sources)
        .filter_map(|id| edition.source(id)?.url.clone())
        .collect();
    let printed: String =
        entries.iter().filter_map(|e| Some(e.detail.as_ref()?.to_plain() + "\n")).collect();
    assert!(addresses.iter().all(|url| printed.contains(url)));
}

/// The ticks of a paper below its headings.
fn ticks(report: &Report) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    let blocks = report.parts.iter().flat_map(|part| &part.blocks);
    let blocks = blocks.flat_map(|block| match block {
        Block::Together(inner) => inner.as_slice(),
        block => std::slice::from_ref(block),
    });
    for block in blocks {
        match block {
            Block::Heading(heading) => found.push((heading.text.to_plain(), Vec::new())),
            Block::Ticks(ticks) => {
                let (_, all) = found.last_mut().unwrap();
                all.extend(ticks.iter().map(|tick| tick.text.to_plain()));
            }
            _ => {}
        }
    }
    found.retain(|(_, ticks)| !ticks.is_empty());
    found
}

#[test]
fn the_clients_copy_names_papers_in_three_groups_and_ten_questions_at_most() {
    let edition = embedded().unwrap();
    let report = composed(&edition, &example(&edition), PaperKind::YourCopy, &[]);
    let ticks = ticks(&report);
    let titles: Vec<&str> = ticks.iter().map(|(title, _)| title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "You have or have seen these. Bring those that you have.",
            "You can get or write these yourself, without asking anybody about the case.",
            "If you do not have these, leave it to the solicitor to ask for them.",
            "Questions that you can ask",
        ]
    );
    let (questions, papers) = ticks.split_last().unwrap();
    let papers: Vec<&String> = papers.iter().flat_map(|(_, papers)| papers).collect();
    assert!(papers.len() <= 15, "{papers:#?}");
    // The papers that the example lists.
    assert_eq!(ticks[0].1.len(), 4, "{:?}", ticks[0]);
    // A warrant or a charge is never for the client to fetch.
    let fetch = &ticks[1].1;
    assert!(!fetch.iter().any(|paper| paper.contains("warrant") || paper.contains("charge")));
    assert!(questions.1.len() <= 10 && questions.1.len() > 5, "{questions:?}");
}

#[test]
fn the_blank_form_asks_everything_under_the_numbers_of_the_screen() {
    let edition = embedded().unwrap();
    let form = compose_blank(&edition, &Locale::english(), None, "0.1.0");
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
            Block::Together(inner) | Block::Foot(inner) => found.extend(headings(inner)),
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
    let form = compose_blank(&edition, &Locale::english(), None, "0.1.0");
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
fn the_chronology_tells_of_stretches_without_a_date_but_of_none_since_birth() {
    let edition = embedded().unwrap();
    let whole = all_words(&composed(&edition, &example(&edition), PaperKind::Brief, &[]));
    // The acts lie in 2014 to 2016, and the loss about 2021: no year that nobody named.
    assert!(whole.contains("No date was given between 2016 and about 2021."), "{whole}");
    assert!(whole.contains("27 August 1974"), "the birth stands in the chronology: {whole}");
    assert!(!whole.contains("between 1974"), "{whole}");
}

#[test]
fn dates_that_clash_are_told_unless_one_is_withheld() {
    let edition = embedded().unwrap();
    let mut answers = example(&edition);
    let item = answers.groups[&"matter".parse::<GroupId>().unwrap()][0].id.clone();
    let heard: AnswerAddress = format!("matter/{item}/matter-heard-when").parse().unwrap();
    let given = Answer::Given(Value::Date("2010".parse().unwrap()));
    answers.set(&heard, Some(given));
    let told = "You heard of this case before the acts are said to have happened.";
    let is_told = |withheld: &[&str]| {
        all_words(&composed(&edition, &answers, PaperKind::Brief, withheld)).contains(told)
    };
    assert!(is_told(&[]));
    assert!(!is_told(&[&heard.to_string()]), "one of the two is withheld");
}

#[test]
fn a_note_is_printed_with_its_answer_in_the_annexes_and_kept_out_with_it() {
    let edition = embedded().unwrap();
    let mut answers = Answers::default();
    let place = |id: &str| id.parse::<AnswerAddress>().unwrap();
    answers.set(&place("held-now"), Some(Answer::Given(Value::One("free".parse().unwrap()))));
    answers.set_note(&place("held-now"), Note::new("Since the letter came."));
    answers.set_note(&place("own-name"), Note::new("My passport has another spelling."));
    let text = |paper, withheld: &[&str]| all_words(&composed(&edition, &answers, paper, withheld));
    let annexes = text(PaperKind::Annexes, &[]);
    let row = annexes.find("Since the letter came.").unwrap();
    assert!(annexes[..row].ends_with("A note on this answer"), "{annexes}");
    assert!(annexes.contains("My passport has another spelling."), "a note without an answer");
    for paper in PaperKind::ALL {
        let kept = text(paper, &["held-now", "own-name"]);
        for note in ["Since the letter came.", "another spelling"] {
            assert!(!kept.contains(note), "{paper:?}");
        }
    }
    // A note alone lets nothing out of what is kept for the meeting.
    let account = edition.brief.account[0].clone();
    let item = Item::new("m1".parse().unwrap());
    let place = AnswerAddress::in_item("matter".parse().unwrap(), item.id.clone(), account);
    answers.groups.insert("matter".parse().unwrap(), vec![item]);
    answers.set_note(&place, Note::new("Kept."));
    assert!(Asked::Account.places(&edition, &answers).contains(&place));
}

#[test]
fn what_to_do_when_something_urgent_happens_stands_in_every_copy_with_room_for_a_number() {
    let edition = embedded().unwrap();
    for answers in [Answers::default(), example(&edition)] {
        let report = composed(&edition, &answers, PaperKind::YourCopy, &[]);
        let blocks: Vec<&Block> = report.parts.iter().flat_map(|part| &part.blocks).collect();
        let holds = |what: &str| {
            blocks.iter().find_map(|block| match block {
                Block::Together(inner) if words(inner).contains(what) => Some(inner),
                _ => None,
            })
        };
        assert!(holds("If you are arrested.").is_some(), "nothing about what is urgent");
        // No firm is named: the number is for the person to write.
        let number = holds("Number to call").expect("no number to call").last();
        assert!(matches!(number, Some(Block::Lines(Lines::Rows(1)))), "no room for a number");
    }
}
