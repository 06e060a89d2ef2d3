//! Words as runs: each with its language, and from right to left where it is read so.

use candour_model::Locale;
use candour_typeset::model::{Span, Text};
use candour_typeset::{Stretch, cleaned, stretches_of};

use super::element::Element;

/// The language of a document: as Candour names it, and as word processors do.
#[derive(Clone, Copy)]
pub(super) struct Language<'a> {
    pub(super) locale: &'a Locale,
    pub(super) tag: &'a str,
}

/// A paragraph in a style. It runs from right to left where its first letters do and a person
/// wrote all of it.
pub(super) fn paragraph(style: &str, text: &Text, language: Language<'_>) -> Element {
    let mut properties = Element::new("w:pPr").and(Element::valued("w:pStyle", style));
    if is_from_right(text, language) {
        properties = properties.and(Element::new("w:bidi"));
    }
    Element::new("w:p").and(properties).and_all(runs(text, language))
}

/// The runs of a text. A line feed begins a new line.
pub(super) fn runs(text: &Text, language: Language<'_>) -> Vec<Element> {
    let mut found = Vec::new();
    for span in &text.spans {
        let locale = span.language.as_ref().unwrap_or(language.locale);
        let unified =
            span.words.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
        for (at, line) in unified.split('\n').enumerate() {
            if at > 0 {
                found.push(Element::new("w:r").and(Element::new("w:br")));
            }
            let (line, _) = cleaned(line);
            let own = if span.language.is_none() { language.tag } else { locale.as_str() };
            found.extend(joined(stretches_of(&line, locale)).iter().map(|s| run(s, span, own)));
        }
    }
    found
}

/// One run: its words, and the language that they are in.
struct Run {
    words: String,
    language: Option<String>,
    is_rtl: bool,
}

/// Stretches as runs. Figures and signs between two stretches from right to left run with them.
fn joined(stretches: Vec<Stretch<'_>>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let count = stretches.len();
    for at in 0..count {
        let Some(stretch) = stretches.get(at) else { continue };
        let is_rtl = |other: Option<&Stretch<'_>>| other.is_some_and(|s| s.is_rtl);
        let has_letters = stretch.words.chars().any(char::is_alphabetic);
        let before = at.checked_sub(1).and_then(|before| stretches.get(before));
        let carried = !has_letters && is_rtl(before) && is_rtl(stretches.get(at + 1));
        match runs.last_mut() {
            Some(last) if carried || (last.is_rtl && last.language == stretch.language) => {
                last.words.push_str(stretch.words);
            }
            _ => runs.push(Run {
                words: stretch.words.to_owned(),
                language: stretch.language.clone(),
                is_rtl: stretch.is_rtl,
            }),
        }
    }
    runs
}

fn run(run: &Run, span: &Span, own: &str) -> Element {
    let mut properties = Element::new("w:rPr");
    if span.strong {
        properties = properties.and(Element::new("w:b")).and(Element::new("w:bCs"));
    }
    if run.is_rtl {
        properties = properties.and(Element::new("w:rtl"));
    }
    let tag = run.language.as_deref().unwrap_or(own);
    let language = Element::new("w:lang");
    properties = properties.and(match tag.split('-').next() {
        _ if run.is_rtl => language.with("w:bidi", tag),
        Some("zh" | "ja" | "ko") => language.with("w:eastAsia", tag),
        _ => language.with("w:val", tag),
    });
    let words = Element::new("w:t").with("xml:space", "preserve").saying(run.words.clone());
    Element::new("w:r").and(properties).and(words)
}

/// Whether a person wrote all of a text and its first letters run from right to left.
fn is_from_right(text: &Text, language: Language<'_>) -> bool {
    let all = text.to_plain();
    let first = stretches_of(&all, language.locale)
        .into_iter()
        .find(|stretch| stretch.words.chars().any(char::is_alphabetic))
        .is_some_and(|stretch| stretch.is_rtl);
    first && text.spans.iter().all(|span| span.from_person || span.words.trim().is_empty())
}
