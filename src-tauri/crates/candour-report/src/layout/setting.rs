//! Setting text: from words to lines of placed glyphs.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use parley::layout::PositionedLayoutItem;
use parley::style::{FontFeatures, FontWeight, OverflowWrap, StyleProperty};
use parley::{Alignment, AlignmentOptions, FontFamily, FontFamilyName, Layout, LineHeight};

use super::script::{Script, cleaned, codes, is_silent, stretches};
use super::sheet::{Family, TypeStyle};
use crate::fonts::Bench;
use crate::{Face, Remark, Remarks, Text};

/// A glyph on a line. Lengths in points.
#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) id: u16,
    /// From the start of the column.
    pub(crate) x: f32,
    /// Below the baseline.
    pub(crate) y: f32,
    pub(crate) advance: f32,
    /// The characters it stands for.
    pub(crate) text: String,
    /// Index into the segments of the text.
    pub(crate) segment: u16,
}

/// One line.
#[derive(Debug, Clone, Default)]
pub(crate) struct SetLine {
    /// From left to right.
    pub(crate) glyphs: Vec<Glyph>,
    /// How wide its column is.
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// Baseline below the top of the line.
    pub(crate) baseline: f32,
}

impl SetLine {
    /// First and last x of ink, counting no space; `None` where there is none.
    pub(crate) fn ink(&self) -> Option<(f32, f32)> {
        let inked = || self.glyphs.iter().filter(|g| !g.text.trim().is_empty());
        let start = inked().map(|g| g.x).reduce(f32::min)?;
        let end = inked().map(|g| g.x + g.advance).reduce(f32::max)?;
        Some((start, end))
    }
}

/// A stretch of text of one treatment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Segment {
    /// The language tag, where it is not that of the report.
    pub(crate) language: Option<String>,
    pub(crate) leads_to: Option<String>,
}

/// A text set to a width.
#[derive(Debug, Clone, Default)]
pub(crate) struct SetText {
    pub(crate) lines: Vec<Arc<SetLine>>,
    pub(crate) segments: Vec<Segment>,
    /// Whether it runs from right to left as a whole.
    pub(crate) is_rtl: bool,
    /// The words in reading order, where any of them runs from right to left.
    pub(crate) logical: Option<String>,
}

impl SetText {
    pub(crate) fn height(&self) -> f32 {
        self.lines.iter().map(|l| l.height).sum()
    }

    /// How wide the ink of its widest line is.
    pub(crate) fn ink_width(&self) -> f32 {
        let widths = self.lines.iter().filter_map(|l| l.ink().map(|(from, to)| to - from));
        widths.fold(0.0, f32::max)
    }
}

/// How lines lie in their column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Align {
    /// Where the text begins.
    Start,
    /// At the far side, as the report runs: right in a report that runs from left to right.
    End,
}

/// A text as it was set, and what there is to say about it.
#[derive(Clone)]
pub(crate) struct Kept {
    set: SetText,
    remarks: Remarks,
}

/// Everything that decides how a text is set.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct TextKey {
    text: Text,
    family: Family,
    strong: bool,
    /// The bits of size, leading and width.
    lengths: [u32; 3],
    align: Align,
    usual: Script,
    mirrored: bool,
}

/// The tools that set text.
pub(crate) struct Setter<'a> {
    pub(crate) bench: &'a mut Bench,
    pub(crate) remarks: &'a mut Remarks,
    pub(crate) usual: Script,
    /// Whether the report runs from right to left.
    pub(crate) mirrored: bool,
    /// Anchors that something on a page answers to.
    pub(crate) anchors: BTreeSet<String>,
    /// Lines that come back on every page, by their words and the bits of their width.
    pub(crate) running: BTreeMap<(String, u32), SetText>,
}

struct Prepared {
    words: String,
    /// Byte range, segment, heavier weight, script.
    stretches: Vec<(Range<usize>, u16, bool, Script)>,
    segments: Vec<Segment>,
}

impl Setter<'_> {
    /// Sets a text to a width, in points.
    pub(crate) fn set(&mut self, text: &Text, style: TypeStyle, width: f32) -> SetText {
        self.set_aligned(text, style, width, Align::Start)
    }

    pub(crate) fn set_aligned(
        &mut self,
        text: &Text,
        style: TypeStyle,
        width: f32,
        align: Align,
    ) -> SetText {
        let mut text = text.clone();
        for span in &mut text.spans {
            span.leads_to = span.leads_to.take().filter(|anchor| self.anchors.contains(anchor));
        }
        let key = TextKey {
            text,
            family: style.family,
            strong: style.strong,
            lengths: [style.size, style.leading, width].map(f32::to_bits),
            align,
            usual: self.usual,
            mirrored: self.mirrored,
        };
        if let Some(kept) = self.bench.memory.text(&key) {
            self.remarks.absorb(&kept.remarks);
            return kept.set;
        }
        let mut remarks = Remarks::default();
        let set = self.set_anew(&key.text, style, width, align, &mut remarks);
        self.remarks.absorb(&remarks);
        self.bench.memory.keep_text(key, Kept { set: set.clone(), remarks });
        set
    }

    fn set_anew(
        &mut self,
        text: &Text,
        style: TypeStyle,
        width: f32,
        align: Align,
        remarks: &mut Remarks,
    ) -> SetText {
        let mut prepared = self.prepare(text, &BTreeSet::new(), remarks);
        let mut layout = self.shape(&prepared, style, width);
        let missing = missing_characters(&layout, &prepared.words);
        if !missing.is_empty() {
            for (&c, &times) in &missing {
                remarks.add(Remark::NoGlyph { character: c }, times);
            }
            prepared = self.prepare(text, &missing.into_keys().collect(), remarks);
            layout = self.shape(&prepared, style, width);
        }
        self.read_lines(&layout, prepared, style, width, align)
    }

    fn prepare(&self, text: &Text, missing: &BTreeSet<char>, remarks: &mut Remarks) -> Prepared {
        let mut words = String::new();
        let mut found = Vec::new();
        let mut segments: Vec<Segment> = Vec::new();
        let alone = text.spans.len() == 1;
        // What the report says itself runs as the report does, whatever letter comes first.
        let own = text.spans.iter().any(|s| !s.from_person && s.language.is_none());
        let lettered = text.spans.iter().any(|s| tells_direction(&s.words));
        if self.mirrored && (own || !lettered) {
            words.push(TO_THE_LEFT);
        }
        for span in &text.spans {
            let (clean, turned) = cleaned(&span.words);
            if turned && missing.is_empty() {
                remarks.add(Remark::DirectionMarks, 1);
            }
            let clean = with_placeholders(&clean, missing);
            if clean.is_empty() {
                continue;
            }
            let isolated = span.from_person && !alone;
            if isolated {
                words.push('\u{2068}');
            }
            for (range, script) in stretches(&clean, self.usual) {
                let start = words.len();
                let part = &clean[range];
                words.push_str(part);
                let language = match &span.language {
                    Some(language) => Some(language.to_string()),
                    None => self.foreign(script, part).then(|| script.tag().to_owned()),
                };
                let segment = Segment { language, leads_to: span.leads_to.clone() };
                if segments.last() != Some(&segment) {
                    segments.push(segment);
                }
                let index = u16::try_from(segments.len() - 1).unwrap_or(u16::MAX);
                found.push((start..words.len(), index, span.strong, script));
            }
            if isolated {
                words.push('\u{2069}');
            }
        }
        Prepared { words, stretches: found, segments }
    }

    /// Whether words are in another script than the report. Names in Latin letters stand in texts of
    /// every Latin language, and figures in all.
    fn foreign(&self, script: Script, words: &str) -> bool {
        let has_letters = words.chars().any(char::is_alphabetic);
        script != self.usual && (script != Script::Latin || has_letters)
    }

    fn shape(&mut self, text: &Prepared, style: TypeStyle, width: f32) -> Layout<u16> {
        let bench = &mut *self.bench;
        let mut builder = bench.layout.ranged_builder(&mut bench.context, &text.words, 1.0, false);
        let has_rtl = text.stretches.iter().any(|s| s.3.is_rtl());
        let leading = if has_rtl { style.leading.max(style.size * 1.65) } else { style.leading };
        let (latin_first, han_first) = match style.family {
            Family::Serif => ([SERIF, SANS, ARABIC, HAN], [HAN, SERIF, SANS, ARABIC]),
            Family::Sans => ([SANS, SERIF, ARABIC, HAN], [HAN, SANS, SERIF, ARABIC]),
        };
        builder.push_default(StyleProperty::FontFamily(stack(latin_first)));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::FontFeatures(FontFeatures::from(
            "\"lnum\" 1, \"tnum\" 1",
        )));
        builder.push_default(StyleProperty::FontWeight(weight(style.strong)));
        // Digits of a code are compared one by one: none may melt into its neighbour.
        for range in codes(&text.words) {
            let apart = "\"lnum\" 1, \"tnum\" 1, \"liga\" 0, \"clig\" 0, \"calt\" 0";
            builder.push(StyleProperty::FontFeatures(FontFeatures::from(apart)), range);
        }
        for (range, segment, strong, script) in &text.stretches {
            builder.push(StyleProperty::Brush(*segment), range.clone());
            if *strong && !style.strong {
                builder.push(StyleProperty::FontWeight(weight(true)), range.clone());
            }
            if *script == Script::Han {
                builder.push(StyleProperty::FontFamily(stack(han_first)), range.clone());
            }
        }
        let mut layout = builder.build(&text.words);
        layout.break_all_lines(Some(width.max(1.0)));
        layout.align(Alignment::Start, AlignmentOptions::default());
        layout
    }

    fn read_lines(
        &mut self,
        layout: &Layout<u16>,
        text: Prepared,
        style: TypeStyle,
        width: f32,
        align: Align,
    ) -> SetText {
        let mut lines = Vec::new();
        let to_right = match align {
            Align::Start => layout.is_rtl(),
            Align::End => !self.mirrored,
        };
        for line in layout.lines() {
            let metrics = line.metrics();
            let mut set = SetLine {
                glyphs: Vec::new(),
                width,
                height: metrics.line_height,
                baseline: metrics.baseline - metrics.block_min_coord,
            };
            let range = line.text_range();
            let words = text.words.get(range.clone()).unwrap_or_default();
            let ends = |c: char| c.is_whitespace() || is_silent(c);
            let mut reader = RunReader {
                words: &text.words,
                size: style.size,
                is_rtl: layout.is_rtl(),
                tail: range.start + words.trim_end_matches(ends).len(),
                dropped: 0.0,
            };
            let mut seen = None;
            for item in line.items() {
                let PositionedLayoutItem::GlyphRun(glyphs) = item else { continue };
                // One run can come in several pieces by style; its clusters are read once.
                if seen == Some(glyphs.run().index()) {
                    continue;
                }
                seen = Some(glyphs.run().index());
                let Some(face) = self.bench.face_of(glyphs.run().font().data.id()) else {
                    continue;
                };
                reader.read(&glyphs, face, &mut set);
            }
            if (to_right || layout.is_rtl())
                && let Some((from, to)) = set.ink()
            {
                let shift = if to_right { width - to } else { -from };
                set.glyphs.iter_mut().for_each(|g| g.x += shift);
            }
            set.fit(width);
            lines.push(Arc::new(set));
        }
        let has_rtl = text.stretches.iter().any(|s| s.3.is_rtl());
        let logical = has_rtl.then(|| {
            let words = text.words.strip_prefix(TO_THE_LEFT).unwrap_or(&text.words);
            words.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
        });
        SetText { lines, segments: text.segments, is_rtl: layout.is_rtl(), logical }
    }
}

impl SetLine {
    /// Brings ink that stands out of a column back into it.
    ///
    /// The breaker does not count the space at the end of a line; where directions mix, that
    /// space can stand in the middle and push ink out. Every space of the line then gives a little.
    fn fit(&mut self, width: f32) {
        let Some((from, to)) = self.ink() else { return };
        let excess = to - from - width;
        let is_space =
            |g: &Glyph| g.text.chars().all(char::is_whitespace) && g.x > from && g.x < to;
        let spaces: Vec<f32> = self.glyphs.iter().filter(|g| is_space(g)).map(|g| g.x).collect();
        if excess > 0.0 && !spaces.is_empty() {
            let each = spaces.iter().fold(0.0, |count, _| count + 1.0);
            for glyph in &mut self.glyphs {
                let before = spaces.iter().filter(|x| **x < glyph.x).fold(0.0, |n, _| n + 1.0);
                glyph.x -= excess / each * before;
            }
        }
        let Some((from, to)) = self.ink() else { return };
        if to - from <= width + 0.1 {
            let shift = (-from).max(0.0) + (width - to).min(0.0);
            self.glyphs.iter_mut().for_each(|g| g.x += shift);
        }
    }
}

/// Reads the glyphs of one line, run by run from left to right.
struct RunReader<'a> {
    words: &'a str,
    size: f32,
    /// The direction of the paragraph.
    is_rtl: bool,
    /// Where the spaces at the end of the line begin, as a byte of the words.
    tail: usize,
    /// The room of such spaces that was taken back so far.
    dropped: f32,
}

impl RunReader<'_> {
    fn read(&mut self, glyphs: &parley::layout::GlyphRun<'_, u16>, face: Face, line: &mut SetLine) {
        let run = glyphs.run();
        // Characters that a ligature swallowed come as clusters without glyphs, after the first
        // in reading order: their text goes to the glyph that shows them.
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
            if shown.chars().all(is_silent) {
                x += cluster.advance();
                continue;
            }
            let texts = share_out(shown, &found);
            let mut pen = x;
            for (glyph, text) in found.iter().zip(texts) {
                line.glyphs.push(Glyph {
                    face,
                    size: self.size,
                    id: u16::try_from(glyph.id).unwrap_or(0),
                    x: pen + glyph.x,
                    y: glyph.y,
                    advance: glyph.advance,
                    text,
                    segment: cluster.style().brush,
                });
                pen += glyph.advance;
            }
            x += if found.is_empty() { cluster.advance() } else { pen - x };
        }
    }
}

/// Whether a text has a letter outside of what is set apart in it: the first of them gives it its
/// direction.
fn tells_direction(words: &str) -> bool {
    let mut open = 0_usize;
    for c in words.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open = open.saturating_sub(1),
            c if open == 0 && c.is_alphabetic() => return true,
            _ => {}
        }
    }
    false
}

/// Before a text of the report in a language that runs from right to left.
const TO_THE_LEFT: char = '\u{200F}';

// Names of our own: the plain words would be read as the generic families of a style sheet.
const SERIF: &str = "Candour Serif";
const SANS: &str = "Candour Sans";
const ARABIC: &str = "Candour Arabic";
const HAN: &str = "Candour Han";

fn stack(names: [&'static str; 4]) -> FontFamily<'static> {
    FontFamily::List(names.map(FontFamilyName::named).to_vec().into())
}

fn weight(strong: bool) -> FontWeight {
    FontWeight::new(if strong { 600.0 } else { 400.0 })
}

fn with_placeholders(words: &str, missing: &BTreeSet<char>) -> String {
    if missing.is_empty() {
        return words.to_owned();
    }
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        if missing.contains(&c) {
            out.push_str(&format!("[U+{:04X}]", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// Characters that no face has a glyph for, with how often they come.
fn missing_characters(layout: &Layout<u16>, words: &str) -> BTreeMap<char, usize> {
    let mut missing = BTreeMap::new();
    for line in layout.lines() {
        for run in line.runs() {
            for cluster in run.clusters() {
                if cluster.glyphs().any(|g| g.id == 0) {
                    let shown = words.get(cluster.text_range()).unwrap_or_default();
                    for c in shown.chars().filter(|c| !is_silent(*c)) {
                        *missing.entry(c).or_insert(0) += 1;
                    }
                }
            }
        }
    }
    missing
}

/// Shares the characters of a cluster out to its glyphs, so that each glyph always stands for the
/// same text: the widest takes the letters, the others the marks. A glyph too many stands for a
/// zero-width space, because a reader must find some text for each.
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

fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36F | 0x483..=0x489 | 0x610..=0x61A | 0x64B..=0x65F | 0x670
        | 0x6D6..=0x6ED | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0x302A..=0x302D
        | 0x3099..=0x309A | 0xFE20..=0xFE2F)
}
