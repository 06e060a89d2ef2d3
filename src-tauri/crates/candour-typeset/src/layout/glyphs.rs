//! From the output of the shaper to glyphs with the characters that each of them stands for.

use std::collections::BTreeMap;
use std::ops::Range;

use candour_model::{is_invisible, is_mark};
use parley::Layout;

use super::lines::{Glyph, SetLine};
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

impl RunReader<'_> {
    pub(super) fn read(
        &mut self,
        glyphs: &parley::layout::GlyphRun<'_, u16>,
        face: Face,
        line: &mut SetLine,
    ) {
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
            let range = swallowed.get(&own.start).cloned().unwrap_or(own);
            let shown = self.words.get(range).unwrap_or_default();
            let found: Vec<_> = cluster.glyphs().collect();
            if shown.chars().all(is_invisible) {
                x += cluster.advance();
                continue;
            }
            let texts = share_out(shown, &found);
            let mut cursor = x;
            for (glyph, text) in found.iter().zip(texts) {
                line.glyphs.push(Glyph {
                    face,
                    size: self.size,
                    id: u16::try_from(glyph.id).unwrap_or(0),
                    x: cursor + glyph.x,
                    y: glyph.y,
                    advance: glyph.advance,
                    text,
                    segment: cluster.style().brush,
                });
                cursor += glyph.advance;
            }
            x += if found.is_empty() { cluster.advance() } else { cursor - x };
        }
    }
}

/// Characters that no face has a glyph for, with how often they come.
pub(super) fn missing_characters(layout: &Layout<u16>, words: &str) -> BTreeMap<char, usize> {
    let mut missing = BTreeMap::new();
    for line in layout.lines() {
        for run in line.runs() {
            for cluster in run.clusters() {
                if cluster.glyphs().any(|g| g.id == 0) {
                    let shown = words.get(cluster.text_range()).unwrap_or_default();
                    for c in shown.chars().filter(|c| !is_invisible(*c)) {
                        *missing.entry(c).or_insert(0) += 1;
                    }
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
    if glyphs.len() <= 1 {
        return vec![shown.to_owned()];
    }
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
