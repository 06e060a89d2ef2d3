//! The parts around the body: footer, properties, settings.

use candour_typeset::model::{Report, Text};
use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};

use super::element::Element;
use super::words::{Language, runs};

/// The parts that are the same in every document.
pub(super) mod fixed {
    pub(in super::super) const KINDS: &str = include_str!("fixed/kinds.xml");
    pub(in super::super) const ROOT_LINKS: &str = include_str!("fixed/root-links.xml");
    pub(in super::super) const DOCUMENT_LINKS: &str = include_str!("fixed/document-links.xml");
    pub(in super::super) const NUMBERING: &str = include_str!("fixed/numbering.xml");
    pub(in super::super) const STYLES: &str = include_str!("fixed/styles.xml");
}

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The document: its body on A4 with margins of 20 mm.
pub(super) fn document(body: Vec<Element>) -> Element {
    let size = Element::new("w:pgSz").with("w:w", "11906").with("w:h", "16838");
    let margins = [
        ("w:top", "1134"),
        ("w:right", "1134"),
        ("w:bottom", "1134"),
        ("w:left", "1134"),
        ("w:header", "567"),
        ("w:footer", "567"),
        ("w:gutter", "0"),
    ];
    let margins =
        margins.into_iter().fold(Element::new("w:pgMar"), |e, (name, width)| e.with(name, width));
    let footer = Element::new("w:footerReference").with("w:type", "default").with("r:id", "rId4");
    let section = Element::new("w:sectPr").and(footer).and(size).and(margins);
    Element::new("w:document")
        .with("xmlns:w", MAIN)
        .with("xmlns:r", LINKS)
        .and(Element::new("w:body").and_all(body).and(section))
}

/// The foot of every page: the line on confidentiality, the name of the paper with its reference,
/// and the number of the page.
pub(super) fn footer(report: &Report, language: Language<'_>) -> Element {
    let words = &report.header_footer;
    let line = |texts: Vec<Element>| {
        Element::new("w:p")
            .and(Element::new("w:pPr").and(Element::valued("w:pStyle", "Footer")))
            .and_all(texts)
    };
    let said = |text: &str| runs(&Text::plain(text), language);
    let mut second = said(&words.document);
    second.push(Element::new("w:r").and(Element::new("w:tab")));
    let mut rest = report.words.page.as_str();
    while let Some((before, field, after)) = next_field(rest) {
        second.extend(said(before));
        second.extend(number(field));
        rest = after;
    }
    second.extend(said(rest));
    Element::new("w:ftr")
        .with("xmlns:w", MAIN)
        .with("xmlns:r", LINKS)
        .and(line(said(&words.printed)))
        .and(line(second))
}

/// The first `{page}` or `{pages}` of a text, as the field of a word processor.
fn next_field(text: &str) -> Option<(&str, &'static str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, if name == "pages" { "NUMPAGES" } else { "PAGE" }, after))
}

fn number(field: &'static str) -> [Element; 5] {
    let mark =
        |kind| Element::new("w:r").and(Element::new("w:fldChar").with("w:fldCharType", kind));
    let code = Element::new("w:instrText").with("xml:space", "preserve").saying(field);
    [
        mark("begin"),
        Element::new("w:r").and(code),
        mark("separate"),
        Element::new("w:r").and(Element::new("w:t").saying("1")),
        mark("end"),
    ]
}

/// The properties that show in lists of files.
pub(super) fn properties(report: &Report, tag: &str, made: DateTime<FixedOffset>) -> Element {
    let made = made.with_timezone(&Utc).to_rfc3339_opts(SecondsFormat::Secs, true);
    let time = |name| Element::new(name).with("xsi:type", "dcterms:W3CDTF").saying(made.clone());
    Element::new("cp:coreProperties")
        .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .and(Element::new("dc:title").saying(report.title.as_str()))
        .and(Element::new("dc:language").saying(tag))
        .and(time("dcterms:created"))
        .and(time("dcterms:modified"))
}

/// The settings: the languages, and nothing that asks for another file.
pub(super) fn settings(tag: &str) -> Element {
    Element::new("w:settings")
        .with("xmlns:w", MAIN)
        .and(Element::valued("w:defaultTabStop", "709"))
        .and(Element::valued("w:themeFontLang", tag))
}
