//! Files spoilt on purpose: each fault is found, and told instead of the file.

use candour_model::Locale;
use lopdf::{Document, Object, StringFormat};

use super::Finding;
use crate::model::{HeaderFooter, Heading, Part, PartLayout, TextRole, Words};
use crate::render::checked_output;
use crate::{
    Attachment, Block, Fonts, Lock, Paper, PrintFormat, RenderOptions, Rendered, Report,
    ReportError, Text, Warnings, render,
};

fn report() -> Report {
    let part = |n: usize| Part {
        title: "Title".into(),
        bookmark: "Title".into(),
        anchor: format!("part-{n}"),
        layout: PartLayout::Flow,
        blocks: vec![
            Block::Heading(Heading {
                level: 2,
                number: None,
                text: "Heading".into(),
                anchor: None,
            }),
            Block::Paragraph(Text::plain("Words of the report."), TextRole::Report),
        ],
    };
    let words = Words {
        page: "Page {page} of {pages}".into(),
        continued: String::new(),
        continues: String::new(),
        empty_box: String::new(),
        crossed_box: String::new(),
        end: String::new(),
        code: "What a code is".into(),
    };
    Report {
        language: Locale::english(),
        title: "Title".into(),
        logo: None,
        header_footer: HeaderFooter::default(),
        words,
        parts: vec![part(0), part(1)],
    }
}

fn options() -> RenderOptions {
    let attachment = Attachment {
        file_name: "answers.json".into(),
        media_type: "application/json".into(),
        description: "Answers".into(),
        bytes: br#"{"answers": []}"#.to_vec(),
    };
    RenderOptions {
        paper: Paper::A4,
        print_format: PrintFormat::Standard,
        date: "2026-11-23T18:40:00+00:00".parse().unwrap(),
        producer: "Candour".into(),
        attachment: Some(attachment),
        lock: None,
    }
}

/// What is said instead of the file, where it is handed over at all after it was spoilt.
fn told(spoil: impl FnOnce(&mut Document)) -> Option<Finding> {
    let fonts = Fonts::embedded();
    let made = render(&report(), &fonts, &options()).unwrap();
    let mut document = Document::load_mem(&made.pdf).unwrap();
    spoil(&mut document);
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes).unwrap();
    output_of(bytes, &options())
}

fn output_of(pdf: Vec<u8>, options: &RenderOptions) -> Option<Finding> {
    let done: Result<Rendered, ReportError> =
        checked_output(pdf, 2, Warnings::default(), &report(), options);
    match done {
        Ok(_) => None,
        Err(ReportError::Check(finding)) => Some(finding),
        Err(other) => panic!("another error: {other}"),
    }
}

fn with_key<'a>(document: &'a mut Document, key: &str) -> &'a mut lopdf::Dictionary {
    let of = |object: &'a mut Object| match object {
        Object::Dictionary(entries) => Some(entries),
        Object::Stream(stream) => Some(&mut stream.dict),
        _ => None,
    };
    document.objects.values_mut().filter_map(of).find(|d| d.has(key.as_bytes())).unwrap()
}

#[test]
fn a_sound_file_is_handed_over() {
    assert_eq!(told(|_| {}), None);
}

#[test]
fn a_file_without_its_language_is_not_handed_over() {
    let finding = told(|document| {
        document.catalog_mut().unwrap().remove(b"Lang");
    });
    assert_eq!(finding, Some(Finding::Properties));
}

#[test]
fn a_lost_page_is_told() {
    assert_eq!(told(|document| document.delete_pages(&[2])), Some(Finding::Pages));
}

#[test]
fn text_outside_of_the_structure_is_told() {
    let finding = told(|document| {
        let page = document.get_pages()[&1];
        let content = document.get_and_decode_page_content(page).unwrap();
        let mut operations = content.operations;
        operations.retain(|o| !matches!(o.operator.as_str(), "BDC" | "BMC" | "EMC"));
        let bytes = lopdf::content::Content { operations }.encode().unwrap();
        document.change_page_content(page, bytes).unwrap();
    });
    assert_eq!(finding, Some(Finding::Structure));
}

#[test]
fn an_element_that_lost_its_way_back_is_told() {
    let finding = told(|document| {
        let numbers = with_key(document, "Nums").get_mut(b"Nums").unwrap().as_array_mut().unwrap();
        numbers.truncate(2);
    });
    assert_eq!(finding, Some(Finding::Structure));
}

#[test]
fn a_lost_font_is_told() {
    let finding = told(|document| {
        with_key(document, "FontFile2").remove(b"FontFile2");
    });
    assert_eq!(finding, Some(Finding::Fonts));
}

#[test]
fn a_file_that_acts_is_not_handed_over() {
    let finding = told(|document| {
        let action = Object::String(b"app.alert(1)".to_vec(), StringFormat::Literal);
        with_key(document, "StructTreeRoot").set("OpenAction", action);
    });
    assert_eq!(finding, Some(Finding::Action));
}

#[test]
fn answers_inside_that_are_not_the_answers_are_told() {
    let finding = told(|document| {
        let inside = document.objects.values_mut().find_map(|object| {
            object.as_stream_mut().ok().filter(|s| s.dict.has_type(b"EmbeddedFile"))
        });
        inside.unwrap().set_plain_content(b"{}".to_vec());
    });
    assert_eq!(finding, Some(Finding::Attachment));
}

#[test]
fn half_a_file_is_told() {
    let made = render(&report(), &Fonts::embedded(), &options()).unwrap();
    let half = made.pdf[..made.pdf.len() / 2].to_vec();
    assert_eq!(output_of(half, &options()), Some(Finding::Unreadable));
}

#[test]
fn a_file_that_should_be_locked_and_is_not_is_told() {
    let made = render(&report(), &Fonts::embedded(), &options()).unwrap();
    let lock = Lock { passphrase: "three quiet herons".to_owned().into(), randomness: [7; 64] };
    let options = RenderOptions { lock: Some(lock), ..options() };
    assert_eq!(output_of(made.pdf, &options), Some(Finding::NotLocked));
}

#[test]
fn a_file_is_known_as_it_was_made_and_any_change_is_noticed() {
    let made = render(&report(), &Fonts::embedded(), &options()).unwrap();
    assert!(super::read_back(&made.pdf, None).unwrap().as_made);
    let lock = Lock { passphrase: "three quiet herons".to_owned().into(), randomness: [7; 64] };
    let options = RenderOptions { lock: Some(lock), ..options() };
    let locked = render(&report(), &Fonts::embedded(), &options).unwrap();
    assert!(super::read_back(&locked.pdf, Some("three quiet herons")).unwrap().as_made);

    let changed = |change: fn(&mut Document)| {
        let mut document = Document::load_mem(&made.pdf).unwrap();
        change(&mut document);
        let mut bytes = Vec::new();
        document.save_modern(&mut bytes).unwrap();
        super::read_back(&bytes, None).unwrap().as_made
    };
    assert!(changed(|_| {}), "the same objects saved anew");
    assert!(!changed(|document| document.delete_pages(&[1])), "a page taken out");
    assert!(!changed(|document| {
        let page = document.get_pages()[&1];
        document.add_page_contents(page, b"0 0 600 900 re f".to_vec()).unwrap();
    }));
    assert!(!changed(|document| {
        document.add_object(lopdf::Dictionary::new());
    }));
    assert!(!changed(|document| {
        with_key(document, "MediaBox").set("Rotate", 180);
    }));
    let section = made.pdf.windows(9).rposition(|bytes| bytes == b"startxref").unwrap();
    let twice = [&made.pdf[..], b"\n", &made.pdf[section..]].concat();
    assert!(!super::read_back(&twice, None).unwrap().as_made, "a section was added");
}
