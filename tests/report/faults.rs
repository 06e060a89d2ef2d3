//! Faults that papers had once, over every situation of the tests: none comes back.

use std::collections::BTreeSet;

use candour_content::{Edition, embedded};
use candour_model::{Answer, AnswerAddress, QuestionId, Value};
use candour_report::{BriefBlock, Composition, PaperKind, SectionKind, compose, kept_in_person};
use candour_typeset::model::{Block, Text};
use candour_typeset::{PrintFormat, RenderOptions, Rendered, render};

use crate::fonts;
use crate::reader::{Program, Stored, folded, read};
use crate::sample::options;
use crate::situation::{Situation, printed, situations, words};

/// The brief in large print.
fn large(situation: &Situation, edition: &Edition) -> Rendered {
    let report = situation.composition(edition, PaperKind::Brief, |from| {
        compose(&Composition { large_print: true, ..*from })
    });
    let format = PrintFormat::LargePrint;
    render(&report, fonts(), &RenderOptions { print_format: format, ..options() }).unwrap()
}

#[test]
fn in_large_print_the_first_page_holds_who_the_cases_and_what_comes_first() {
    let edition = embedded().unwrap();
    let (mut checked, mut threats) = (0, 0);
    for situation in situations(&edition) {
        let name = &situation.name;
        let brief = situation.composition(&edition, PaperKind::Brief, |from| {
            candour_report::brief(&Composition { large_print: true, ..*from })
        });
        let glance = brief.sections.iter().find(|s| s.kind == SectionKind::Glance).unwrap();
        let facts = glance.blocks.iter().filter_map(|block| match block {
            BriefBlock::Facts(lines) => Some(lines),
            _ => None,
        });
        let facts: Vec<_> = facts.take(2).flatten().collect();
        // Two cases and six lines of what comes first are as many as the page is meant for.
        if facts.len() > 9 {
            continue;
        }
        checked += 1;
        let stored = Stored::new(&large(&situation, &edition).pdf);
        let first = folded(&stored.read(Program::Text, &["-raw", "-l", "1"]));
        for told in ["Born:", "Lives in:", "Held now:", "In short", "First"] {
            assert!(first.contains(&folded(told)), "{name}: no {told}\n{first}");
        }
        for line in &facts {
            let says = folded(&line.says.to_plain());
            assert!(first.contains(&says), "{name}: {}\n{first}", line.says.to_plain());
        }
        let two = folded(&stored.read(Program::Text, &["-raw", "-l", "2"]));
        for block in &glance.blocks {
            if let BriefBlock::Quotation { label, words } = block
                && label.to_plain().starts_with("The threat")
            {
                threats += 1;
                let begins: String = words.to_plain().chars().take(60).collect();
                assert!(two.contains(&folded(begins.lines().next().unwrap())), "{name}: {two}");
            }
        }
    }
    assert!(checked > 80 && threats > 0, "{checked} first pages, {threats} threats");
}

#[test]
fn no_answer_stands_on_both_sides_of_an_issue() {
    let edition = embedded().unwrap();
    let mut weighed = 0;
    for situation in situations(&edition) {
        for section in &situation.brief(&edition).sections {
            for block in &section.blocks {
                let BriefBlock::Issue(issue) = block else { continue };
                let says = |line: &candour_report::FactLine| line.says.to_plain();
                let reasons: BTreeSet<String> = issue.reasons.iter().map(says).collect();
                for against in &issue.against {
                    weighed += 1;
                    let (name, title) = (&situation.name, issue.title.to_plain());
                    assert!(!reasons.contains(&says(against)), "{name}: {title}");
                }
                assert!(
                    !issue.reasons.is_empty() || !issue.missing.is_empty(),
                    "{}: an issue without reasons",
                    situation.name
                );
            }
        }
    }
    assert!(weighed > 50, "{weighed} answers weigh the other way");
}

#[test]
fn what_says_nothing_stands_once_in_a_section_and_parts_nobody_touched_do_not_print() {
    let edition = embedded().unwrap();
    for situation in situations(&edition) {
        let name = &situation.name;
        let brief = situation.brief(&edition);
        for section in &brief.sections {
            let no = section.blocks.iter().filter(|block| {
                let text = match block {
                    BriefBlock::Small(text) => text.to_plain(),
                    _ => String::new(),
                };
                text.starts_with("Answered no or none:")
            });
            assert!(no.count() <= 1, "{name}: {}", section.title.to_plain());
        }
        let whole = words(&brief, None);
        for (told, section) in [
            ("No names were listed.", "Names for the conflict check"),
            ("The client lists no paper.", "Papers"),
        ] {
            let untouched = whole.lines().find(|line| line.contains("Not touched:"));
            let untouched = untouched.is_some_and(|line| {
                let listed = line.split("Not touched:").nth(1).unwrap_or_default();
                listed.trim_end_matches('.').split(';').any(|one| one.trim() == section)
            });
            assert!(!(untouched && whole.contains(told)), "{name}: {told}");
        }
        let annexes = situation.paper(&edition, PaperKind::Annexes);
        let annexes = plain(&annexes.parts[0].blocks);
        assert!(!annexes.contains("No question has an answer yet."), "{name}");
    }
}

fn plain(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        block.visit_texts(&mut |found: &Text| {
            text.push_str(&found.to_plain());
            text.push('\n');
        });
    }
    text
}

#[test]
fn a_question_that_is_asked_again_says_that_it_was_answered() {
    let edition = embedded().unwrap();
    let mut asked = 0;
    for situation in situations(&edition) {
        for section in &situation.brief(&edition).sections {
            for block in &section.blocks {
                let BriefBlock::Ticks(lines) = block else { continue };
                for line in lines.iter().map(Text::to_plain) {
                    let places = situation.asked(&edition).into_iter().filter(|place| {
                        let number = edition.form.printed_number(&place.question);
                        line.contains(&format!("\u{a0}({number})"))
                    });
                    let answered = |place: &AnswerAddress| {
                        situation.file.answers.get(place).and_then(Answer::value).is_some()
                    };
                    let places: Vec<_> = places.collect();
                    let all = !places.is_empty() && places.iter().all(answered);
                    if all && !line.ends_with("in person") {
                        asked += 1;
                        let said = line.ends_with("answered, and more is wanted")
                            || line.ends_with("answered, and the exact date is wanted");
                        assert!(said, "{}: {line}", situation.name);
                    }
                }
            }
        }
    }
    assert!(asked > 0, "no answered question is asked again");
}

#[test]
fn your_copy_ends_with_the_card_and_explains_no_alert_that_nobody_told_of() {
    let edition = embedded().unwrap();
    let told: QuestionId = "notice-known".parse().unwrap();
    for situation in situations(&edition) {
        let name = &situation.name;
        let report = situation.paper(&edition, PaperKind::YourCopy);
        let text = plain(&report.parts[0].blocks);
        let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{name}: no {what}"));
        assert!(at("What an alert is") < at("If something urgent happens"), "{name}");
        let answer = situation.file.answers.get(&AnswerAddress::single(told.clone()));
        let chosen = match answer.and_then(Answer::value) {
            Some(Value::Several(chosen)) => chosen.iter().map(ToString::to_string).collect(),
            _ => Vec::new(),
        };
        let explained = |measure: &str| text.contains(&format!("{measure}. "));
        if !chosen.iter().any(|option| option.contains("blue")) {
            assert!(!explained("Blue Notice"), "{name}: {chosen:?}");
        }
        if chosen.iter().all(|option| option.contains("yellow")) && !chosen.is_empty() {
            assert!(!explained("Red Notice"), "{name}: {chosen:?}");
        }
    }
}

/// The title in the middle of the head: as far from the left edge of the text as from the right.
#[test]
fn the_middle_of_the_head_is_the_middle_of_the_page() {
    let edition = embedded().unwrap();
    let example = situations(&edition).pop().unwrap();
    let firm = candour_report::Letterhead {
        name: "Qwertyuiop".to_owned(),
        telephone: None,
        marking: None,
        disclaimer: None,
        logo: None,
    };
    let report = example.composition(&edition, PaperKind::Brief, |from| {
        compose(&Composition { firm: Some(&firm), ..*from })
    });
    let boxes = read(Program::Text, &printed(&report).pdf, &["-bbox", "-l", "1"]);
    let number = |line: &str, key: &str| -> f64 {
        let rest = line.split(&format!("{key}=\"")).nth(1).unwrap();
        rest.split('"').next().unwrap().parse().unwrap()
    };
    let line = boxes.lines().find(|line| line.contains("Qwertyuiop")).unwrap();
    let middle = f64::midpoint(number(line, "xMin"), number(line, "xMax"));
    // The text stands between 20 mm from the left and 30 mm from the right edge of A4.
    let page = 595.276;
    let expected = f64::midpoint(20.0 / 25.4 * 72.0, page - 30.0 / 25.4 * 72.0);
    assert!((middle - expected).abs() < 1.5, "{middle} instead of {expected}");
}

/// Whether a word comes out of a file as it was typed whichever way its page runs.
fn is_plain(word: &str) -> bool {
    !word.chars().any(|c| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFF}'))
}

#[test]
fn no_word_of_an_answer_is_lost_or_cut_in_the_brief_and_in_your_copy() {
    let edition = embedded().unwrap();
    let (mut checked, mut own) = (0, 0);
    for mut situation in situations(&edition) {
        let own_words = AnswerAddress::single("own-words".parse().unwrap());
        let mut places: Vec<AnswerAddress> = situation.asked(&edition);
        places.retain(|place| {
            let answer = situation.file.answers.get(place).and_then(Answer::value);
            *place == own_words || matches!(answer, Some(Value::Text(_)))
        });
        // What is kept for the meeting has no words there.
        let kept = kept_in_person(&edition, &situation.file.answers, &BTreeSet::new());
        places.retain(|place| !kept.contains(place));
        // Words that stand nowhere else, in lines of every length.
        let mut typed = Vec::new();
        for (at, place) in places.iter().enumerate() {
            let word = |n: usize| format!("q{at}x{n}{}", "e".repeat(n % 23));
            let words: Vec<String> = (0..90).map(word).collect();
            let lines: Vec<String> = words.chunks(17).map(|line| line.join(" ")).collect();
            let value = Value::Text(lines.join("\n"));
            situation.file.answers.set(place, Some(Answer::Given(value)));
            typed.extend(words);
        }
        for paper in [PaperKind::Brief, PaperKind::YourCopy] {
            let report = situation.paper(&edition, paper);
            let text = folded(&read(Program::Text, &printed(&report).pdf, &["-raw"]));
            let composed: String = report.parts.iter().map(|part| plain(&part.blocks)).collect();
            for word in composed.split_whitespace().filter(|word| is_plain(word)) {
                checked += 1;
                assert!(text.contains(&folded(word)), "{}: {paper:?}: {word}", situation.name);
            }
            if paper == PaperKind::Brief {
                own += typed.len();
                let kept = |word: &&String| composed.contains(word.as_str());
                let lost: Vec<_> = typed.iter().filter(|word| !kept(word)).take(3).collect();
                assert!(lost.is_empty(), "{}: {lost:?}", situation.name);
            }
        }
    }
    assert!(checked > 20_000 && own > 5_000, "{checked} words, {own} of the person");
}

#[test]
fn quotation_marks_of_every_message_are_curly() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/content/locales/en");
    let mut read = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            read += 1;
            let outside: String = line.split('}').filter_map(|one| one.split('{').next()).collect();
            let is_comment = line.trim_start().starts_with('#');
            assert!(is_comment || !outside.contains('"'), "{}: {line}", path.display());
        }
    }
    assert!(read > 1000, "{read} lines");
}

#[test]
fn the_first_page_says_in_which_country_a_dispute_is() {
    let edition = embedded().unwrap();
    let group = "dispute".parse().unwrap();
    let mut seen = 0;
    for situation in situations(&edition) {
        let glance = words(&situation.brief(&edition), Some(SectionKind::Glance));
        let asked = situation.asked(&edition);
        for item in situation.file.answers.groups.get(&group).into_iter().flatten().take(6) {
            let own = asked.iter().filter(|place| {
                place.item.as_ref().is_some_and(|(of, id)| *of == group && *id == item.id)
            });
            for place in own {
                let answer = situation.file.answers.get(place).and_then(Answer::value);
                let Some(Value::Country(code)) = answer else { continue };
                seen += 1;
                let country = edition.countries.name(code, &candour_model::Locale::english());
                assert!(glance.contains(&country), "{}: {country}\n{glance}", situation.name);
            }
        }
    }
    assert!(seen > 3, "{seen} disputes with a country");
}
