//! The report as other programs see it: poppler and qpdf read whole files.
#![allow(clippy::unwrap_used, clippy::panic, reason = "what is not as it should be ends the test")]

mod composed;
mod conformance;
mod corpus;
mod days;
mod faults;
mod for_another;
mod glance;
mod growth;
mod languages;
mod long_files;
mod met;
mod nine;
mod places;
mod reader;
mod sample;
mod scripts;
mod situation;
mod sound;
mod sums;
mod told;
mod urgent;
#[path = "../situations/written.rs"]
mod written;

use std::sync::OnceLock;

use candour_typeset::model::{Block, PartLayout, Text, TextRole};
use candour_typeset::{
    Attachment, Fonts, Lock, RenderOptions, Rendered, render, render_open_and_locked,
};
use reader::{Program, Stored, folded, read};
use sample::{ARABIC, CHINESE, ENGLISH, RUSSIAN, everything, options, part, report};

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(Fonts::embedded)
}

fn rendered() -> &'static Rendered {
    static DONE: OnceLock<Rendered> = OnceLock::new();
    DONE.get_or_init(|| render(&everything(), fonts(), &options()).unwrap())
}

#[test]
fn qpdf_finds_nothing_to_complain_about() {
    let said = read(Program::Qpdf, &rendered().pdf, &["--check"]);
    assert!(said.contains("No syntax or stream encoding errors"), "{said}");
}

#[test]
fn every_font_is_inside_cut_down_and_readable() {
    let said = read(Program::Fonts, &rendered().pdf, &[]);
    let fonts: Vec<&str> = said.lines().skip(2).collect();
    assert!(fonts.len() >= 5, "{said}");
    for font in fonts {
        assert!(font.contains("yes yes yes"), "{font}");
    }
}

#[test]
fn what_was_written_comes_out_again() {
    let blocks = [ENGLISH, RUSSIAN, CHINESE]
        .map(|words| Block::Paragraph(Text::person(words), TextRole::Person))
        .to_vec();
    let done = render(&report(vec![part("Words", PartLayout::Flow, blocks)]), fonts(), &options())
        .unwrap();
    let text = folded(&read(Program::Text, &done.pdf, &[]));
    for words in [ENGLISH, RUSSIAN, CHINESE] {
        assert!(text.contains(&folded(words)), "{words}\n{text}");
    }
}

#[test]
fn look_alike_letters_of_two_alphabets_come_out_as_themselves() {
    let words = "A А B В E Е O О P Р c с x х";
    let blocks = vec![Block::Paragraph(words.into(), TextRole::Report)];
    let done = render(&report(vec![part("Words", PartLayout::Flow, blocks)]), fonts(), &options())
        .unwrap();
    assert!(folded(&read(Program::Text, &done.pdf, &[])).contains(&folded(words)));
}

/// Phrases as people write them: joined letters, marks, figures of both kinds, brackets, Latin names.
const ARABIC_PHRASES: [&str; 10] = [
    ARABIC,
    "شكوى جنائية",
    "لا أعلم",
    "محمد عبد الله الأحمد",
    "ولدت في القاهرة سنة ١٩٧٤",
    "دفعت 17,000 دولار في آذار 2019",
    "شركة النور للتجارة (Al Noor Trading LLC)",
    "قال لي المحامي: «لا تسافر قبل أن نتحدث»",
    "مُحَمَّد",
    "الإنتربول والنشرة الحمراء",
];

/// How many of the phrases a reader gives back as they were written, and how many the structure
/// holds word for word. The letters of the page stand in the order in which they are drawn, and
/// readers turn them back by rules of their own.
#[test]
fn arabic_is_in_the_structure_as_it_was_written_and_mostly_in_a_reader() {
    let blocks = ARABIC_PHRASES.map(|p| Block::Paragraph(Text::person(p), TextRole::Person));
    let whole = report(vec![part("Words", PartLayout::Flow, blocks.to_vec())]);
    let done = render(&whole, fonts(), &options()).unwrap();
    let stored = Stored::new(&done.pdf);
    let document = stored.read(Program::Json, &[]);
    let document: serde_json::Value = serde_json::from_str(&document).unwrap();
    fn holds(value: &serde_json::Value, words: &str) -> bool {
        match value {
            serde_json::Value::Object(map) => {
                map.get("/ActualText").and_then(|t| t.as_str()) == Some(&format!("u:{words}"))
                    || map.values().any(|v| holds(v, words))
            }
            serde_json::Value::Array(list) => list.iter().any(|v| holds(v, words)),
            _ => false,
        }
    }
    let text = folded(&stored.read(Program::Text, &[]));
    let in_structure = ARABIC_PHRASES.iter().filter(|phrase| holds(&document, phrase)).count();
    let missed: Vec<&&str> =
        ARABIC_PHRASES.iter().filter(|phrase| !text.contains(&folded(phrase))).collect();
    let all = ARABIC_PHRASES.len();
    println!(
        "Arabic: structure {in_structure} of {all}, pdftotext {} of {all}",
        all - missed.len()
    );
    assert_eq!(in_structure, all);
    // Marks above letters, and brackets around Latin words, are where readers differ.
    assert!(missed.len() <= 4, "{missed:#?}");
}

#[test]
fn the_structure_has_headings_lists_tables_and_links() {
    let stored = Stored::new(&rendered().pdf);
    let said = stored.read(Program::Structure, &[]);
    for element in ["H1", "H2", "LBody", "TH", "TD", "Lbl", "Link"] {
        assert!(
            said.lines()
                .any(|l| l.trim_start().trim_end_matches(':').split(' ').next() == Some(element)),
            "no {element}"
        );
    }
    assert!(!said.contains("Continues on the next page"), "what layout adds is not read aloud");
}

#[test]
fn the_same_report_makes_the_same_bytes() {
    let again = render(&everything(), &Fonts::embedded(), &options()).unwrap();
    assert!(again.pdf == rendered().pdf, "two runs differ");
    // From what the fonts keep of the first, too.
    let third = render(&everything(), fonts(), &options()).unwrap();
    assert!(third.pdf == again.pdf, "what is kept differs from what is made anew");
    fonts().forget();
    let fourth = render(&everything(), fonts(), &options()).unwrap();
    assert!(fourth.pdf == again.pdf, "what was forgotten differs");
    // Some pages are those of the report before, some are not.
    let mut other = everything();
    other.parts.last_mut().unwrap().title = "Another end".into();
    let fifth = render(&other, fonts(), &options()).unwrap();
    let sixth = render(&other, &Fonts::embedded(), &options()).unwrap();
    assert!(fifth.pdf != fourth.pdf && fifth.pdf == sixth.pdf, "a changed report differs");
}

fn attached() -> Attachment {
    Attachment {
        file_name: "answers.json".into(),
        media_type: "application/json".into(),
        description: "The answers that were chosen for this report".into(),
        bytes: br#"{"format":"candour-answers","version":1}"#.to_vec(),
    }
}

fn locked() -> RenderOptions {
    RenderOptions {
        attachment: Some(attached()),
        lock: Some(Lock {
            passphrase: "three quiet herons 张".to_owned().into(),
            randomness: std::array::from_fn(|i| u8::try_from(i * 3 % 251).unwrap()),
        }),
        ..options()
    }
}

#[test]
fn the_attached_data_come_out_byte_for_byte() {
    let with = RenderOptions { attachment: Some(attached()), ..options() };
    let done = render(&everything(), fonts(), &with).unwrap();
    let out = Stored::new(&done.pdf).detached(None);
    assert_eq!(out, attached().bytes);
    assert_eq!(done.metadata.attachment, Some(("answers.json".to_owned(), out.len())));
}

#[test]
fn a_locked_report_opens_with_its_passphrase_alone() {
    let done = render(&everything(), fonts(), &locked()).unwrap();
    let passphrase = "three quiet herons 张";
    let stored = Stored::new(&done.pdf);
    let text = stored.read(Program::Text, &["-upw", passphrase]);
    assert!(text.contains("Points to raise"));
    assert_eq!(stored.detached(Some(passphrase)), attached().bytes);
    let checked = stored.read(Program::Qpdf, &["--check", "--password=three quiet herons 张"]);
    assert!(checked.contains("R = 6"), "AES-256: {checked}");
    assert!(!stored.opens(Program::Text, &[]), "it opens without a passphrase");
    assert!(!stored.opens(Program::Text, &["-upw", "three quiet herons"]));
    let mupdf = stored.read(Program::Mupdf, &["-p", passphrase]);
    assert!(mupdf.contains("Points to raise"));
    assert!(!stored.opens(Program::Mupdf, &["-p", "three quiet herons"]));
    assert!(!stored.opens(Program::Qpdf, &["--check"]));
    let raw = String::from_utf8_lossy(&done.pdf);
    assert!(!raw.contains("pdfaid:part"), "a locked file cannot claim to be an archive file");
}

#[test]
fn the_open_and_the_locked_file_have_the_same_pages() {
    let alone = RenderOptions { attachment: Some(attached()), ..options() };
    let alone = render(&everything(), fonts(), &alone).unwrap();
    let (open, both) = render_open_and_locked(&everything(), fonts(), locked()).unwrap();
    assert!(open.pdf == alone.pdf, "a lock changes the open file");
    let both = both.unwrap();
    assert!(!open.metadata.locked && both.metadata.locked);
    let stored = Stored::new(&both.pdf);
    let words = stored.read(Program::Text, &["-upw", "three quiet herons 张"]);
    assert_eq!(words, read(Program::Text, &open.pdf, &[]));
    assert!(!stored.opens(Program::Text, &[]), "it opens without a passphrase");
    let (_, none) = render_open_and_locked(&everything(), fonts(), options()).unwrap();
    assert!(none.is_none(), "nobody asked for a lock");
}

#[test]
fn the_properties_hold_what_was_shown_and_nothing_else() {
    let said = read(Program::Info, &rendered().pdf, &[]);
    let shown = &rendered().metadata;
    assert!(said.contains(&format!("Title:           {}", shown.title)), "{said}");
    assert!(said.contains(&format!("Producer:        {}", shown.producer)), "{said}");
    for absent in ["Author:", "Creator:", "Subject:", "Keywords:"] {
        assert!(!said.contains(absent), "{said}");
    }
    assert!(said.contains("Tagged:          yes") && said.contains("JavaScript:      no"));
    assert!(said.contains("(A4)"), "{said}");
}

#[test]
fn three_hundred_chinese_characters_stay_under_a_quarter_of_a_megabyte() {
    let characters: String = (0x4E00_u32..0x4E00 + 340).filter_map(char::from_u32).collect();
    let mut whole = everything();
    let extra = vec![Block::Paragraph(Text::person(characters), TextRole::Person)];
    whole.parts.push(part("Characters", PartLayout::Flow, extra));
    let done = render(&whole, fonts(), &options()).unwrap();
    assert!(done.pages >= 12 && done.pdf.len() <= 250_000, "{} bytes", done.pdf.len());
}

#[test]
fn a_text_of_twenty_thousand_words_is_all_there() {
    let words = "word ".repeat(19_999) + "last-of-them-all";
    let blocks = vec![sample::answer("9.9", "Tell it.", Text::person(words), TextRole::Person)];
    let done =
        render(&report(vec![part("Answers", PartLayout::Numbered, blocks)]), fonts(), &options())
            .unwrap();
    let text = read(Program::Text, &done.pdf, &[]);
    assert_eq!(text.split_whitespace().filter(|w| *w == "word").count(), 19_999);
    assert!(text.contains("last-of-them-all") && text.contains("(continued)"));
}

#[test]
fn the_answers_inside_are_read_back_with_and_without_a_lock() {
    let open = RenderOptions { attachment: Some(attached()), ..options() };
    let open = render(&everything(), fonts(), &open).unwrap();
    assert_eq!(candour_typeset::attached(&open.pdf, None), Ok(Some(attached().bytes)));
    let locked = render(&everything(), fonts(), &locked()).unwrap();
    let opened = candour_typeset::attached(&locked.pdf, Some("three quiet herons 张"));
    assert_eq!(opened, Ok(Some(attached().bytes)));
    assert_eq!(candour_typeset::attached(&locked.pdf, Some("three quiet herons")), Ok(None));
    assert_eq!(candour_typeset::attached(b"%PDF-1.7", None), Ok(None));
}
