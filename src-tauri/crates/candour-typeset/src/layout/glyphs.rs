//! From the output of the shaper to glyphs with the characters that each of them stands for.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use candour_model::{is_invisible, is_mark};
use parley::Layout;

use super::bidi::directs;
use super::lines::{Drawing, DrawnPart, Glyph, SetLine};
use super::prepare::{Prepared, TextPosition, continues};
use crate::Face;

/// Reads the glyphs of one line, run by run from left to right.
pub(super) struct RunReader<'a> {
    pub(super) words: &'a str,
    pub(super) size: f32,
    /// The direction of the paragraph.
    pub(super) is_rtl: bool,
    /// Where the spaces at the end of the line begin, as a byte of the words.
    pub(super) tail: usize,
    /// The width of such spaces that was removed so far, in points.
    pub(super) dropped: f32,
}

/// A character with its marks as it is drawn. Lengths in points.
struct Drawn {
    /// Bytes of the words.
    words: Range<usize>,
    /// Where it begins and how far the text moves on.
    x: f32,
    advance: f32,
    glyphs: Vec<parley::layout::Glyph>,
    segment: u16,
}

impl RunReader<'_> {
    /// Reads a run of a face, whose drawings have so many units in the size of type where others
    /// can be composed from them.
    pub(super) fn read(
        &mut self,
        glyphs: &parley::layout::GlyphRun<'_, u16>,
        face: Face,
        units: Option<f32>,
        line: &mut SetLine,
    ) {
        for drawn in self.drawn(glyphs) {
            let words = self.words.get(drawn.words.clone()).unwrap_or_default();
            if words.chars().all(is_invisible) {
                continue;
            }
            // Marks of direction and the wish for a coloured picture are no text.
            let kept = |c: &char| {
                !(directs(*c) || matches!(c, '\u{FE0E}' | '\u{FE0F}'))
                    && (!is_invisible(*c) || continues(*c))
            };
            let text: String = words.chars().filter(kept).collect();
            let is_rtl = glyphs.run().is_rtl();
            let glyph = |drawing, x, y, advance, text| Glyph {
                face,
                size: self.size,
                drawing,
                x,
                y,
                advance,
                text,
                is_rtl,
                direction: None,
                segment: drawn.segment,
            };
            let composed = units.and_then(|units| composed(&drawn, units / self.size));
            match (drawn.glyphs.as_slice(), composed) {
                ([], _) => {}
                ([one], _) => {
                    let (x, y) = (drawn.x + one.x, one.y);
                    line.glyphs.push(glyph(Drawing::One(id(one)), x, y, drawn.advance, text));
                }
                (_, Some(drawing)) => {
                    line.glyphs.push(glyph(drawing, drawn.x, 0.0, drawn.advance, text));
                }
                (several, None) => {
                    for (one, text) in several.iter().zip(share_out(&text, several)) {
                        let x = drawn.x + one.x;
                        line.glyphs.push(glyph(Drawing::One(id(one)), x, one.y, one.advance, text));
                    }
                }
            }
        }
    }

    /// The characters of a run with their marks, from left to right. Each has its glyphs with x
    /// from its own beginning.
    fn drawn(&mut self, glyphs: &parley::layout::GlyphRun<'_, u16>) -> Vec<Drawn> {
        let run = glyphs.run();
        // The other characters of a ligature come as clusters without glyphs, after the first in
        // reading order: their text goes to the glyph that shows them.
        let mut swallowed: BTreeMap<usize, Range<usize>> = BTreeMap::new();
        let mut start_of_ligature = None;
        for cluster in run.clusters() {
            let range = cluster.text_range();
            if cluster.is_ligature_continuation() {
                if let Some(first) = start_of_ligature {
                    let whole = swallowed.entry(first).or_insert_with(|| first..range.end);
                    whole.end = whole.end.max(range.end);
                }
            } else {
                start_of_ligature = Some(range.start);
            }
        }
        let mut x = glyphs.offset() - self.dropped;
        let mut found: Vec<Drawn> = Vec::new();
        for cluster in run.visual_clusters() {
            // The glyph of a ligature carries the advance of all its letters.
            if cluster.is_ligature_continuation() {
                continue;
            }
            let own = cluster.text_range();
            // A space that ends the line belongs at its end. Inside a run against the paragraph's
            // direction it would stand in the middle and push ink out of the column.
            if own.start >= self.tail && run.is_rtl() != self.is_rtl {
                self.dropped += cluster.advance();
                continue;
            }
            let words = swallowed.get(&own.start).cloned().unwrap_or(own);
            let shown = self.words.get(words.clone()).unwrap_or_default();
            let invisible = shown.chars().all(is_invisible);
            let from = x;
            let mut placed = Vec::new();
            for mut glyph in cluster.glyphs() {
                glyph.x += x - from;
                x += glyph.advance;
                if !invisible {
                    placed.push(glyph);
                }
            }
            if placed.is_empty() {
                x = from + cluster.advance();
            }
            let segment = cluster.style().brush;
            let drawn = Drawn { words, x: from, advance: x - from, glyphs: placed, segment };
            match found.last_mut().filter(|last| self.is_one(last, &drawn)) {
                Some(last) => last.join(drawn),
                None => found.push(drawn),
            }
        }
        found
    }

    /// Whether two neighbours are one character with its marks.
    fn is_one(&self, a: &Drawn, b: &Drawn) -> bool {
        let (first, second) = if a.words.start < b.words.start { (a, b) } else { (b, a) };
        let begins = self.words.get(second.words.start..).and_then(|words| words.chars().next());
        let follows = begins.is_some_and(continues);
        // A mark at the start of a line has nothing to go with.
        let base = self.words.get(first.words.clone()).and_then(|words| words.chars().next());
        follows
            && base.is_some_and(|c| !is_invisible(c) && !c.is_whitespace())
            && first.words.end == second.words.start
    }
}

impl Drawn {
    /// Takes in what is drawn to the right of it.
    fn join(&mut self, other: Self) {
        let shift = self.advance;
        self.glyphs.extend(other.glyphs.into_iter().map(|mut glyph| {
            glyph.x += shift;
            glyph
        }));
        self.advance += other.advance;
        if other.words.start < self.words.start {
            self.segment = other.segment;
        }
        self.words = self.words.start.min(other.words.start)..self.words.end.max(other.words.end);
    }
}

fn id(glyph: &parley::layout::Glyph) -> u16 {
    u16::try_from(glyph.id).unwrap_or(0)
}

/// A glyph composed of several; `None` where it would reach further than a font can say.
fn composed(drawn: &Drawn, scale: f32) -> Option<Drawing> {
    let parts = drawn.glyphs.iter().map(|glyph| {
        Some(DrawnPart { id: id(glyph), at: (whole(glyph.x * scale)?, whole(-glyph.y * scale)?) })
    });
    let advance = u16::try_from(whole(drawn.advance * scale)?).ok()?;
    Some(Drawing::Composed(parts.collect::<Option<_>>()?, advance))
}

#[allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "the range is checked before"
)]
fn whole(length: f32) -> Option<i16> {
    let length = length.round();
    (length.abs() <= f32::from(i16::MAX)).then_some(length as i16)
}

/// Where characters are that the shaper found no glyph for.
pub(super) fn missing_positions(
    layout: &Layout<u16>,
    prepared: &Prepared,
) -> BTreeSet<TextPosition> {
    let mut missing = BTreeSet::new();
    for line in layout.lines() {
        for run in line.runs() {
            for cluster in run.clusters() {
                if cluster.glyphs().any(|g| g.id == 0) {
                    let range = cluster.text_range();
                    let shown = prepared.words.get(range.clone()).unwrap_or_default();
                    let seen = shown.char_indices().filter(|(_, c)| !is_invisible(*c));
                    missing
                        .extend(seen.filter_map(|(at, _)| prepared.position_of(range.start + at)));
                }
            }
        }
    }
    missing
}

/// Assigns the characters of a cluster to its glyphs, so that each glyph always stands for the same
/// text: the widest gets the letters, the others the marks. A surplus glyph gets a zero-width
/// space, because every glyph has to map to some text.
fn share_out(shown: &str, glyphs: &[parley::layout::Glyph]) -> Vec<String> {
    let widest = glyphs
        .iter()
        .enumerate()
        .max_by(|a, b| a.1.advance.total_cmp(&b.1.advance))
        .map_or(0, |(i, _)| i);
    let mut marks: Vec<char> = Vec::new();
    let mut letters = String::new();
    for c in shown.chars() {
        if is_mark(c) && marks.len() + 1 < glyphs.len() {
            marks.push(c);
        } else {
            letters.push(c);
        }
    }
    let mut marks = marks.into_iter();
    glyphs
        .iter()
        .enumerate()
        .map(|(i, _)| {
            if i == widest {
                std::mem::take(&mut letters)
            } else {
                marks.next().map_or_else(|| "\u{200B}".to_owned(), String::from)
            }
        })
        .collect()
}
