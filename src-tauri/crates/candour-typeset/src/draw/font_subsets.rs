//! The fonts inside the file: only the glyphs that are used, each standing for one text.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use sha2::{Digest as _, Sha256};

use crate::fonts::ShapingContext;
use crate::layout::{DisplayItem, Glyph, Page};
use crate::{Face, ReportError};

/// A glyph of a face can stand for several texts (a Latin and a Cyrillic letter that look alike),
/// but inside a file it maps to only one. Each further text gets a further subset.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    face: Face,
    layer: usize,
}

/// For each glyph of a face, each text with its font in the file and its number there.
type GlyphSlots = HashMap<(Face, u16), Vec<(String, usize, u16)>>;

/// The subsets of all faces.
pub(crate) struct FontSubsets {
    places: GlyphSlots,
    parsed: Vec<ParsedFont>,
}

impl FontSubsets {
    /// Subsets for every glyph on the pages.
    pub(crate) fn new(pages: &[Page], shaping: &ShapingContext) -> Result<Self, ReportError> {
        let mut places: GlyphSlots = HashMap::new();
        let items = pages.iter().flat_map(|p| &p.items);
        for item in items {
            let DisplayItem::Text { line, .. } = item else { continue };
            for glyph in &line.glyphs {
                let texts = places.entry((glyph.face, glyph.id)).or_default();
                if !texts.iter().any(|(text, ..)| *text == glyph.text) {
                    texts.push((glyph.text.clone(), 0, 0));
                }
            }
        }
        // Sorted, because a hash map keeps no order.
        let mut used: Vec<(Face, u16)> = places.keys().copied().collect();
        used.sort_unstable();
        let mut wanted: BTreeMap<Key, BTreeSet<u16>> = BTreeMap::new();
        for glyph in used {
            for layer in 0..places.get(&glyph).map_or(0, Vec::len) {
                wanted.entry(Key { face: glyph.0, layer }).or_default().insert(glyph.1);
            }
        }
        let mut subsets = Self { places, parsed: Vec::new() };
        for (key, ids) in wanted {
            let face = key.face;
            let mut map = subsetter::GlyphRemapper::new();
            for id in &ids {
                map.remap(*id);
            }
            let mut parsed = cut(shaping, face, &map)?;
            parsed.font_name = Some(format!("{}+{}", tag(&key, &ids), face.name()));
            for id in ids {
                let texts = subsets.places.get_mut(&(face, id));
                if let (Some(place), Some(new)) =
                    (texts.and_then(|texts| texts.get_mut(key.layer)), map.get(id))
                {
                    (place.1, place.2) = (subsets.parsed.len(), new);
                }
            }
            subsets.parsed.push(parsed);
        }
        Ok(subsets)
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
        let texts = self.places.get(&(glyph.face, glyph.id))?;
        let (_, font, id) = texts.iter().find(|(text, ..)| *text == glyph.text)?;
        Some((*font, *id))
    }

    /// How far the text position moves after a glyph, in thousandths of the size: the whole number
    /// that printpdf writes among the widths of the font.
    pub(crate) fn width(&self, font: usize, id: u16) -> f32 {
        let Some(parsed) = self.parsed.get(font) else { return 0.0 };
        let units = f32::from(parsed.pdf_font_metrics.units_per_em);
        parsed.get_glyph_width(id).map_or(0.0, |w| (f32::from(w) * 1000.0 / units).trunc())
    }
}

/// A face cut down to some of its glyphs.
fn cut(
    shaping: &ShapingContext,
    face: Face,
    map: &subsetter::GlyphRemapper,
) -> Result<ParsedFont, ReportError> {
    let bytes = shaping.bytes(face).ok_or(ReportError::MissingFace(face))?;
    let subset = subsetter::subset(bytes.data(), 0, map).map_err(|_| ReportError::BadFace(face))?;
    ParsedFont::from_bytes(&subset, 0, &mut Vec::new()).ok_or(ReportError::BadFace(face))
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
