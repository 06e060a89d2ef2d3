//! The fonts inside the file: only the glyphs that are used, each standing for one text.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use sha2::{Digest as _, Sha256};

use super::composites::with_composed;
use crate::fonts::ShapingContext;
use crate::layout::{DisplayItem, Drawing, DrawnPart, Glyph, Page};
use crate::{Face, ReportError};

/// A glyph of a face can stand for several texts (a Latin and a Cyrillic letter that look alike),
/// but inside a file it maps to only one. Each further text gets a further subset. Glyphs that are
/// composed of others stand after those of the face.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    face: Face,
    layer: usize,
}

/// For each drawing of a face, each text with its font in the file and its number there.
type GlyphSlots = HashMap<Face, HashMap<Drawing, Vec<(String, usize, u16)>>>;

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
                let drawings = places.entry(glyph.face).or_default();
                let (drawing, text) = (&glyph.drawing, glyph.text_on_page());
                match drawings.get_mut(drawing) {
                    Some(texts) if texts.iter().any(|(known, ..)| *known == text) => {}
                    Some(texts) => texts.push((text.into_owned(), 0, 0)),
                    None => {
                        drawings.insert(drawing.clone(), vec![(text.into_owned(), 0, 0)]);
                    }
                }
            }
        }
        // In an order of its own, because a hash map keeps none.
        let mut wanted: BTreeMap<Key, BTreeSet<Drawing>> = BTreeMap::new();
        places.iter().for_each(|(&face, drawings)| {
            drawings.iter().for_each(|(drawing, texts)| {
                for layer in 0..texts.len() {
                    wanted.entry(Key { face, layer }).or_default().insert(drawing.clone());
                }
            });
        });
        let mut subsets = Self { places, parsed: Vec::new() };
        for (key, drawings) in wanted {
            let face = key.face;
            let mut map = subsetter::GlyphRemapper::new();
            for drawing in &drawings {
                match drawing {
                    Drawing::One(id) => {
                        map.remap(*id);
                    }
                    Drawing::Composed(parts, _) => {
                        for part in parts.iter() {
                            map.remap(part.id);
                        }
                    }
                }
            }
            let (mut parsed, first) = cut(shaping, face, &map, &drawings)?;
            parsed.font_name = Some(format!("{}+{}", tag(&key, &drawings), face.name()));
            let mut composed = first..;
            for drawing in drawings {
                let new = match &drawing {
                    Drawing::One(id) => map.get(*id),
                    Drawing::Composed(..) => composed.next(),
                };
                let texts = subsets.places.get_mut(&face).and_then(|of| of.get_mut(&drawing));
                if let (Some(place), Some(new)) =
                    (texts.and_then(|texts| texts.get_mut(key.layer)), new)
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
        let texts = self.places.get(&glyph.face)?.get(&glyph.drawing)?;
        let shown = glyph.text_on_page();
        let (_, font, id) = texts.iter().find(|(text, ..)| *text == shown)?;
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

/// A face cut down to what some drawings need, and the number of the first composed glyph.
fn cut(
    shaping: &ShapingContext,
    face: Face,
    map: &subsetter::GlyphRemapper,
    drawings: &BTreeSet<Drawing>,
) -> Result<(ParsedFont, u16), ReportError> {
    let bad = || ReportError::BadFace(face);
    let bytes = shaping.bytes(face).ok_or(ReportError::MissingFace(face))?;
    let mut subset = subsetter::subset(bytes.data(), 0, map).map_err(|_| bad())?;
    let composed: Option<Vec<_>> = drawings
        .iter()
        .filter_map(|drawing| match drawing {
            Drawing::One(_) => None,
            Drawing::Composed(parts, advance) => Some((parts, *advance)),
        })
        .map(|(parts, advance)| {
            let own = |part: &DrawnPart| Some(DrawnPart { id: map.get(part.id)?, at: part.at });
            Some((parts.iter().map(own).collect::<Option<Vec<_>>>()?, advance))
        })
        .collect();
    let composed = composed.ok_or_else(bad)?;
    let mut first = 0;
    if !composed.is_empty() {
        (subset, first) = with_composed(&subset, &composed).ok_or_else(bad)?;
    }
    let parsed = ParsedFont::from_bytes(&subset, 0, &mut Vec::new()).ok_or_else(bad)?;
    Ok((parsed, first))
}

/// Six capitals that tell one subset of a face from another.
fn tag(key: &Key, drawings: &BTreeSet<Drawing>) -> String {
    let mut hash = Sha256::new();
    hash.update(key.face.name());
    hash.update(key.layer.to_be_bytes());
    for drawing in drawings {
        match drawing {
            Drawing::One(id) => hash.update(id.to_be_bytes()),
            Drawing::Composed(parts, advance) => {
                for part in parts.iter() {
                    hash.update(part.id.to_be_bytes());
                    hash.update(part.at.0.to_be_bytes());
                    hash.update(part.at.1.to_be_bytes());
                }
                hash.update(advance.to_be_bytes());
            }
        }
    }
    hash.finalize().iter().take(6).map(|b| char::from(b'A' + b % 26)).collect()
}
