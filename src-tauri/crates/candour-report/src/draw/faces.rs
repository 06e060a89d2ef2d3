//! The fonts inside the file: only the glyphs that are used, each standing for one text.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use sha2::{Digest as _, Sha256};

use crate::layout::{Glyph, Mark, Page};
use crate::{Face, Fonts, ReportError};

/// A glyph of a face can stand for several texts (a Latin and a Cyrillic letter that look alike),
/// but inside a file it can tell only one. Each further text lives in a further subset.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    face: Face,
    layer: usize,
}

/// The subsets of all faces.
pub(crate) struct FaceBook {
    layers: BTreeMap<(Face, u16), Vec<String>>,
    fonts: BTreeMap<Key, (usize, subsetter::GlyphRemapper)>,
    parsed: Vec<ParsedFont>,
}

impl FaceBook {
    /// Subsets for everything that stands on the pages.
    pub(crate) fn new(pages: &[Page], fonts: &Fonts) -> Result<Self, ReportError> {
        let mut used: BTreeMap<(Face, u16), Vec<String>> = BTreeMap::new();
        let marks = pages.iter().flat_map(|p| &p.marks);
        for mark in marks {
            let Mark::Text { line, .. } = mark else { continue };
            for glyph in &line.glyphs {
                let texts = used.entry((glyph.face, glyph.id)).or_default();
                if !texts.contains(&glyph.text) {
                    texts.push(glyph.text.clone());
                }
            }
        }
        let mut wanted: BTreeMap<Key, BTreeSet<u16>> = BTreeMap::new();
        for ((face, id), texts) in &used {
            for layer in 0..texts.len() {
                wanted.entry(Key { face: *face, layer }).or_default().insert(*id);
            }
        }
        let bench = fonts.bench(&[])?;
        let mut book = Self { layers: used, fonts: BTreeMap::new(), parsed: Vec::new() };
        for (key, ids) in wanted {
            let face = key.face;
            let bytes = bench.bytes(face).ok_or(ReportError::MissingFace(face))?;
            let mut map = subsetter::GlyphRemapper::new();
            for id in &ids {
                map.remap(*id);
            }
            let subset =
                subsetter::subset(bytes.data(), 0, &map).map_err(|_| ReportError::BadFace(face))?;
            let mut parsed = ParsedFont::from_bytes(&subset, 0, &mut Vec::new())
                .ok_or(ReportError::BadFace(face))?;
            parsed.font_name = Some(format!("{}+{}", tag(&key, &ids), face.name()));
            book.fonts.insert(key, (book.parsed.len(), map));
            book.parsed.push(parsed);
        }
        Ok(book)
    }

    /// Puts the subsets into the document.
    pub(crate) fn embed(&self, document: &mut PdfDocument) {
        for (i, parsed) in self.parsed.iter().enumerate() {
            document.resources.fonts.map.insert(Self::id(i), PdfFont::new(parsed.clone()));
        }
    }

    pub(crate) fn id(font: usize) -> FontId {
        FontId(format!("CF{font}"))
    }

    /// The font and its own number for a glyph.
    pub(crate) fn find(&self, glyph: &Glyph) -> Option<(usize, u16)> {
        let texts = self.layers.get(&(glyph.face, glyph.id))?;
        let layer = texts.iter().position(|t| *t == glyph.text)?;
        let (font, map) = self.fonts.get(&Key { face: glyph.face, layer })?;
        Some((*font, map.get(glyph.id)?))
    }

    /// How far a reader's pen moves after a glyph, in thousandths of the size: the whole number
    /// that printpdf writes among the widths of the font.
    pub(crate) fn width(&self, font: usize, id: u16) -> f32 {
        let Some(parsed) = self.parsed.get(font) else { return 0.0 };
        let units = f32::from(parsed.pdf_font_metrics.units_per_em);
        parsed.get_glyph_width(id).map_or(0.0, |w| (f32::from(w) * 1000.0 / units).trunc())
    }
}

/// Six capitals that tell one subset of a face from another.
fn tag(key: &Key, ids: &BTreeSet<u16>) -> String {
    let mut hash = Sha256::new();
    hash.update(key.face.name());
    hash.update(key.layer.to_be_bytes());
    for id in ids {
        hash.update(id.to_be_bytes());
    }
    hash.finalize().iter().take(6).map(|b| char::from(b'A' + b % 26)).collect()
}
