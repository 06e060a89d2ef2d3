//! Reports in other languages than English: in two that nobody speaks, and in those that ship.

use std::collections::BTreeSet;

use candour_content::{Edition, embedded, embedded_files};
use candour_model::Locale;
use candour_report::{Composition, PaperKind, compose, compose_blank};
use candour_typeset::model::{Block, Report, Text};
use candour_typeset::{Fonts, PrintFormat, RenderOptions, Rendered, render_and_inspect};

use crate::composed::example;
use crate::reader::{Program, Stored};
use crate::sample::options;
use crate::sound::{self, document};

/// The edition with accented English (`en-XA`) and English in mirrored marks (`ar-XB`).
fn edition() -> Edition {
    let mut edition = embedded().unwrap();
    let english: Vec<(String, String)> = embedded_files()
        .filter(|(name, _)| name.starts_with("locales/en/") && name.ends_with(".ftl"))
        .map(|(name, bytes)| (name.to_owned(), String::from_utf8(bytes.to_vec()).unwrap()))
        .collect();
    edition.words = edition.words.with_pseudo_locales(&english).unwrap();
    edition
}

fn composed(edition: &Edition, locale: &str, beside: Option<&str>) -> Report {
    composed_paper(edition, locale, beside, PaperKind::Report)
}

fn composed_paper(
    edition: &Edition,
    locale: &str,
    beside: Option<&str>,
    paper: PaperKind,
) -> Report {
    let beside: Option<Locale> = beside.map(|tag| tag.parse().unwrap());
    compose(&Composition {
        edition,
        locale: &locale.parse().unwrap(),
        beside: beside.as_ref(),
        answers: &example(edition),
        firm: None,
        paper,
        withheld: &BTreeSet::new(),
        chosen: &BTreeSet::new(),
        attached: true,
        large_print: false,
        label: "the shares matter",
        reference: "4F2A-91C0",
        fingerprint: "4f2a 91c0 77de 0b13 5a6e 9d20 c4f8 e1b7 4f2a 91c0 77de 0b13 5a6e 9d20 c4f8 e1b7",
        date: "2026-11-23T18:40:00+00:00".parse().unwrap(),
        version: "0.1.0",
    })
}

/// Lays out, checks the pages and the structure, and stores a copy to look at where
/// `CANDOUR_REPORT_SAMPLES` names a folder.
fn sound(report: &Report, print_format: PrintFormat, name: &str) -> Rendered {
    let options = RenderOptions { print_format, ..options() };
    let (done, faults) = render_and_inspect(report, &Fonts::embedded(), &options).unwrap();
    if let Some(folder) = std::env::var_os("CANDOUR_REPORT_SAMPLES") {
        std::fs::write(std::path::Path::new(&folder).join(name), &done.pdf).unwrap();
    }
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(sound::faults(&document(&done.pdf)), Vec::<String>::new());
    done
}

#[test]
fn questions_stand_in_two_languages_beside_each_other() {
    let edition = edition();
    let report = composed(&edition, "en", Some("en-XA"));
    let done = sound(&report, PrintFormat::Standard, "bilingual.pdf");
    sound(&report, PrintFormat::LargePrint, "bilingual-large.pdf");
    let stored = Stored::new(&done.pdf);
    let text = stored.read(Program::Text, &["-layout"]);
    // A question about the day of birth, in both languages on one line.
    let question = edition.form.questions().next().unwrap();
    let say = |tag: &str| {
        let locale: Locale = tag.parse().unwrap();
        candour_content::Phrases::new(&edition, &locale).question(question)
    };
    let begins = |words: String| words.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let (one, other) = (begins(say("en")), begins(say("en-XA")));
    let both = text.lines().find(|line| line.contains(&one) && line.contains(&other));
    assert!(both.is_some(), "{one} beside {other}: {text:.2000}");
    let structure = stored.read(Program::Json, &[]);
    assert!(structure.contains("\"/Lang\": \"u:en-XA\""), "the second language is marked");
}

/// Letters of the mirrored language as letters that do run from right to left. Words that were put
/// into a message, such as names, stay as they are.
fn turned(text: &mut Text) {
    for span in &mut text.spans {
        span.words = in_arabic_letters(&span.words);
    }
}

fn in_arabic_letters(words: &str) -> String {
    const LETTERS: [char; 26] = [
        'ا', 'ب', 'ت', 'د', 'ه', 'ف', 'ج', 'ح', 'ي', 'خ', 'ك', 'ل', 'م', 'ن', 'و', 'ص', 'ق', 'ر',
        'س', 'ط', 'ع', 'ض', 'ش', 'ظ', 'ى', 'ز',
    ];
    let mut inside = false;
    let mut out = String::new();
    for c in words.chars() {
        match c {
            '\u{202E}' => inside = true,
            '\u{202C}' => inside = false,
            c if inside && c.is_ascii_alphabetic() => {
                let at = usize::from(u8::try_from(c.to_ascii_lowercase()).unwrap() - b'a');
                out.push(LETTERS[at]);
            }
            c => out.push(c),
        }
    }
    out
}

fn turn_block(block: &mut Block) {
    match block {
        Block::Heading(h) => turned(&mut h.text),
        Block::Paragraph(text, _) => turned(text),
        Block::Answer(row) => {
            turned(&mut row.question);
            row.beside.iter_mut().for_each(turned);
            row.answer.iter_mut().for_each(|(text, _)| turned(text));
        }
        Block::Ticks(ticks) => ticks.iter_mut().for_each(|tick| {
            turned(&mut tick.text);
            tick.note.iter_mut().for_each(turned);
        }),
        Block::List(items) => items.iter_mut().for_each(turned),
        Block::Facts(facts) => facts.iter_mut().for_each(|fact| {
            turned(&mut fact.label);
            turned(&mut fact.value);
        }),
        Block::Table(table) => {
            table.columns.iter_mut().for_each(|column| turned(&mut column.title));
            table.rows.iter_mut().flatten().for_each(turned);
        }
        Block::Sources(entries) => entries.iter_mut().for_each(|entry| {
            turned(&mut entry.text);
            entry.detail.iter_mut().for_each(turned);
        }),
        Block::Together(blocks) | Block::Foot(blocks) => blocks.iter_mut().for_each(turn_block),
        Block::Running(running) => {
            turned(&mut running.heading.text);
            running.blocks.iter_mut().for_each(turn_block);
        }
        Block::Bilingual(both) => {
            both.names.iter_mut().for_each(turned);
            both.blocks.iter_mut().for_each(turn_block);
        }
        _ => {}
    }
}

fn mirrored(edition: &Edition) -> Report {
    let mut report = composed(edition, "ar-XB", None);
    report.title = in_arabic_letters(&report.title);
    let header_footer = &mut report.header_footer;
    for line in [
        &mut header_footer.document,
        &mut header_footer.reference,
        &mut header_footer.marking,
        &mut header_footer.printed,
        &mut header_footer.origin,
    ] {
        *line = in_arabic_letters(line);
    }
    let words = &mut report.words;
    for word in [
        &mut words.page,
        &mut words.continued,
        &mut words.continues,
        &mut words.empty_box,
        &mut words.crossed_box,
        &mut words.end,
    ] {
        *word = in_arabic_letters(word);
    }
    for part in &mut report.parts {
        turned(&mut part.title);
        part.bookmark = in_arabic_letters(&part.bookmark);
        part.blocks.iter_mut().for_each(turn_block);
    }
    report
}

/// The left and right edge of all ink on a page, in pixels at 72 to the inch, by poppler.
fn edges(stored: &Stored, page: usize) -> (f32, f32) {
    let page = page.to_string();
    let said = stored.read(Program::Text, &["-bbox", "-f", &page, "-l", &page]);
    let number = |line: &str, key: &str| -> Option<f32> {
        line.split(&format!("{key}=\"")).nth(1)?.split('"').next()?.parse().ok()
    };
    let words = said.lines().filter(|line| line.trim_start().starts_with("<word"));
    words
        .filter_map(|line| Some((number(line, "xMin")?, number(line, "xMax")?)))
        .fold((f32::MAX, 0.0), |(left, right), (from, to)| (left.min(from), right.max(to)))
}

#[test]
fn a_report_in_a_language_from_right_to_left_is_mirrored() {
    let edition = edition();
    let report = mirrored(&edition);
    let done = sound(&report, PrintFormat::Standard, "mirrored.pdf");
    sound(&report, PrintFormat::LargePrint, "mirrored-large.pdf");
    // The wide margin, for the binding, is on the right now: 25 mm there and 20 mm on the left.
    let stored = Stored::new(&done.pdf);
    let (left, right) = edges(&stored, 3);
    assert!(left > 55.0 && right < 595.3 - 69.8, "ink from {left} to {right}");
    assert!(right > 595.3 - 80.0, "lines begin at the right: {right}");
    let objects = stored.read(Program::Json, &[]);
    assert!(objects.contains("\"/WritingMode\": \"/RlTb\""));
    assert!(objects.contains("\"/Direction\": \"/R2L\""));
    assert!(objects.contains("\"/Lang\": \"u:ar-XB\""));
    // What was typed in Latin letters is a change of language here.
    assert!(objects.contains("\"/Lang\": \"u:und-Latn\""));
}

/// The languages that ship besides English.
fn shipped(edition: &Edition) -> Vec<Locale> {
    let pseudo = ["en", "en-XA", "ar-XB"];
    let locales = edition.words.locales().iter();
    locales.filter(|locale| !pseudo.contains(&locale.as_str())).cloned().collect()
}

/// Whether every letter of some words is in a text, whatever the order of its lines: a program that
/// reads pages may give the words of a line from either side.
fn has_letters(text: &str, words: &str) -> bool {
    words.chars().filter(|c| c.is_alphabetic()).all(|letter| text.contains(letter))
}

/// Checks what every paper of a language must be: sound, marked with it, its words to be read out,
/// and from right to left where the language is.
fn is_in(locale: &Locale, done: &Rendered, words: &[String]) {
    let stored = Stored::new(&done.pdf);
    let objects = stored.read(Program::Json, &[]);
    assert!(objects.contains(&format!("\"/Lang\": \"u:{locale}\"")), "{locale} is not marked");
    let mirrored = objects.contains("\"/Direction\": \"/R2L\"");
    assert_eq!(mirrored, locale.direction() == candour_model::Direction::Rtl, "{locale}");
    let text = stored.read(Program::Text, &[]);
    for words in words {
        assert!(has_letters(&text, words), "{locale}: {words:?} cannot be read: {text:.1200}");
    }
}

#[test]
fn every_paper_is_sound_in_every_language_that_ships() {
    let edition = edition();
    for locale in shipped(&edition) {
        let phrases = candour_content::Phrases::new(&edition, &locale);
        for paper in [PaperKind::ConflictSheet, PaperKind::YourCopy, PaperKind::Report] {
            let report = composed_paper(&edition, locale.as_str(), None, paper);
            let name = format!("{locale}-{}.pdf", paper.code());
            let done = sound(&report, PrintFormat::Standard, &name);
            let title = phrases.text(&format!("paper-kind-{}", paper.code()));
            let note = phrases.text("language-not-reviewed");
            is_in(&locale, &done, &[title, note]);
        }
    }
}

#[test]
fn the_brief_for_the_firm_stands_in_english_with_a_second_language_beside_it() {
    let edition = edition();
    for locale in shipped(&edition) {
        let report = composed(&edition, "en", Some(locale.as_str()));
        let done = sound(&report, PrintFormat::Standard, &format!("en-beside-{locale}.pdf"));
        let objects = Stored::new(&done.pdf).read(Program::Json, &[]);
        assert!(objects.contains(&format!("\"/Lang\": \"u:{locale}\"")), "{locale} is not marked");
        let said = report.parts.iter().flat_map(|part| &part.blocks).any(|block| {
            let mut found = false;
            block.visit_texts(&mut |text| {
                let of =
                    |span: &candour_typeset::model::Span| span.language.as_ref() == Some(&locale);
                found |= text.spans.iter().any(of);
            });
            found
        });
        assert!(said, "nothing stands in {locale}");
        // What was typed, a year or a sum, is the same in both and stands once.
        let blocks = report.parts.iter().flat_map(|part| &part.blocks);
        let mut rows = Vec::new();
        blocks.for_each(|block| rows_of(block, &mut rows));
        assert!(rows.len() > 20, "{} rows", rows.len());
        for row in rows {
            let plain = |text: &Text| text.to_plain().replace(['\u{2068}', '\u{2069}'], "");
            let lines: Vec<String> = row.answer.iter().map(|(text, _)| plain(text)).collect();
            let apart: BTreeSet<&String> = lines.iter().collect();
            assert_eq!(apart.len(), lines.len(), "{locale}: {lines:?}");
        }
    }
}

/// The rows of answers in a block.
fn rows_of<'b>(block: &'b Block, rows: &mut Vec<&'b candour_typeset::model::AnswerRow>) {
    match block {
        Block::Answer(row) => rows.push(row),
        Block::Together(blocks) => blocks.iter().for_each(|block| rows_of(block, rows)),
        Block::Running(running) => running.blocks.iter().for_each(|block| rows_of(block, rows)),
        Block::Bilingual(both) => both.blocks.iter().for_each(|block| rows_of(block, rows)),
        _ => {}
    }
}

#[test]
fn the_form_is_sound_in_every_language_and_in_two() {
    let edition = edition();
    let english = Locale::english();
    for locale in shipped(&edition) {
        let one = compose_blank(&edition, &locale, None, "0.1.0");
        let done = sound(&one, PrintFormat::Standard, &format!("{locale}-form.pdf"));
        let phrases = candour_content::Phrases::new(&edition, &locale);
        is_in(&locale, &done, &[phrases.text("blank-title")]);
        let two = compose_blank(&edition, &locale, Some(&english), "0.1.0");
        let done = sound(&two, PrintFormat::Standard, &format!("{locale}-and-en-form.pdf"));
        let text = Stored::new(&done.pdf).read(Program::Text, &[]);
        let question = edition.form.questions().next().unwrap();
        let asked = candour_content::Phrases::new(&edition, &english).question(question);
        let begins: Vec<&str> = asked.split(' ').take(3).collect();
        assert!(text.contains(&begins.join(" ")), "{locale}: the second language is missing");
    }
}

#[test]
fn the_form_in_two_languages_has_each_question_and_option_in_both() {
    let edition = edition();
    let (english, accented): (Locale, Locale) = (Locale::english(), "en-XA".parse().unwrap());
    let form = compose_blank(&edition, &english, Some(&accented), "0.1.0");
    sound(&form, PrintFormat::Standard, "form-in-two.pdf");
    let mut all = Vec::new();
    for block in form.parts.iter().flat_map(|part| &part.blocks) {
        block.visit_texts(&mut |text| all.push(text.clone()));
    }
    let says = |words: &str| all.iter().any(|text| text.to_plain().contains(words));
    let phrases = candour_content::Phrases::new(&edition, &accented);
    for question in edition.form.questions() {
        assert!(says(&phrases.question(question)), "{} in one language", question.id);
        for option in &question.options {
            assert!(says(&phrases.option(question, option)), "{} {option}", question.id);
        }
    }
}
