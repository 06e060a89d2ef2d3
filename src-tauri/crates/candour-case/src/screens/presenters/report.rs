//! The preview of a report: its pages, its properties, what could not be set.

use candour_content::Phrases;
use candour_typeset::{Warning, Warnings};

use super::proof::size;
use crate::report::made::MadeReport;
use crate::screens::view_models::{Fact, PreviewView};

/// What the preview says about a document in memory.
pub(crate) fn preview(phrases: &Phrases<'_>, made: &MadeReport) -> PreviewView {
    let file = made.file();
    let about = &file.metadata;
    let fact = |id: &str, text: String| Fact { label: phrases.text(id), text };
    let mut metadata = vec![
        fact("metadata-title", about.title.clone()),
        fact("metadata-language", about.language.clone()),
        fact("metadata-producer", about.producer.clone()),
        fact("metadata-date", about.date.to_rfc3339()),
        fact("metadata-standards", about.standards.join(", ")),
    ];
    if let Some((name, bytes)) = &about.attachment {
        let bytes = u64::try_from(*bytes).unwrap_or(u64::MAX);
        metadata.push(fact(
            "metadata-attachment",
            phrases.with("proof-file", &[("name", name), ("size", &size(phrases, bytes))]),
        ));
    }
    metadata.push(fact(
        "metadata-lock",
        phrases.text(if about.locked { "option-yes" } else { "option-no" }),
    ));
    PreviewView {
        pages: file.pages,
        reference: made.reference().to_owned(),
        metadata,
        warnings: warnings(phrases, &file.warnings)
            .into_iter()
            .chain(made.pack().into_iter().flat_map(|pack| pack.warnings.iter().cloned()))
            .collect(),
        size: size(phrases, u64::try_from(file.pdf.len()).unwrap_or(u64::MAX)),
        pack: made.pack().map_or_else(Vec::new, |pack| {
            pack_facts(phrases, pack.files.iter().map(|file| file.name))
        }),
    }
}

/// Files for a firm's own programs: the name of each, and what it gives away.
pub(crate) fn pack_facts<'a>(
    phrases: &Phrases<'_>,
    names: impl Iterator<Item = &'a str>,
) -> Vec<Fact> {
    let gives = |name: &str| phrases.text(&format!("pack-gives-{}", name.replace('.', "-")));
    names.map(|name| Fact { label: name.to_owned(), text: gives(name) }).collect()
}

/// What a person should know about their words on the pages, a sentence each.
pub(crate) fn warnings(phrases: &Phrases<'_>, found: &Warnings) -> Vec<String> {
    found.iter().map(|(warning, _)| warning_about(phrases, warning)).collect()
}

fn warning_about(phrases: &Phrases<'_>, warning: Warning) -> String {
    match warning {
        Warning::NoGlyph { character } => {
            let code = format!("U+{:04X}", u32::from(character));
            phrases.with("report-remark-no-glyph", &[("code", &code)])
        }
        // Every other warning is about direction marks that were left out.
        _ => phrases.text("report-remark-direction"),
    }
}
