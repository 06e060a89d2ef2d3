//! Text shaping: from words to lines of positioned glyphs.
//!
//! Lengths are in points. A text is divided into runs of one script, weight and language; parley
//! chooses the order of mixed directions, shapes each run and breaks lines to the width. Then the
//! glyphs of each line are read in drawing order, each with the characters that it stands for.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use candour_model::is_invisible;
use parley::layout::PositionedLayoutItem;
use parley::style::{FontFeatures, FontWeight, OverflowWrap, StyleProperty};
use parley::{
    Alignment, AlignmentOptions, FontFamily, FontFamilyName, Layout, LayoutContext, LineHeight,
};

use super::cache::{StoredText, TextCache, TextKey};
use super::glyphs::{RunReader, missing_characters};
use super::lines::{Align, Segment, SetLine, SetText};
use super::page_geometry::{Family, TypeStyle};
use super::script::{Script, cleaned, codes, stretches};
use crate::fonts::ShapingContext;
use crate::{Text, Warning, Warnings};

/// The tools that shape text.
pub(crate) struct TextShaper<'a> {
    pub(crate) shaping: &'a mut ShapingContext,
    pub(crate) context: LayoutContext<u16>,
    pub(crate) texts: &'a mut TextCache,
    pub(crate) warnings: &'a mut Warnings,
    pub(crate) usual: Script,
    /// Whether the report runs from right to left.
    pub(crate) mirrored: bool,
    /// Anchors that exist in the report: only links to these are made.
    pub(crate) anchors: BTreeSet<String>,
    /// Lines that repeat on every page, by their words and the bits of their width.
    pub(crate) header_footer: BTreeMap<(String, u32), SetText>,
}

struct Prepared {
    words: String,
    /// Byte range, segment, heavier weight, script.
    stretches: Vec<(Range<usize>, u16, bool, Script)>,
    segments: Vec<Segment>,
}

impl TextShaper<'_> {
    /// Shapes a text and breaks it into lines of a width, in points.
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
        if let Some(kept) = self.texts.find(&key) {
            self.warnings.absorb(&kept.warnings);
            return kept.set;
        }
        let mut warnings = Warnings::default();
        let set = self.set_anew(&key.text, style, width, align, &mut warnings);
        self.warnings.absorb(&warnings);
        self.texts.keep(key, StoredText { set: set.clone(), warnings });
        set
    }

    fn set_anew(
        &mut self,
        text: &Text,
        style: TypeStyle,
        width: f32,
        align: Align,
        warnings: &mut Warnings,
    ) -> SetText {
        let mut prepared = self.prepare(text, &BTreeSet::new(), warnings);
        let mut layout = self.shape(&prepared, style, width);
        let missing = missing_characters(&layout, &prepared.words);
        if !missing.is_empty() {
            for (&c, &times) in &missing {
                warnings.add(Warning::NoGlyph { character: c }, times);
            }
            prepared = self.prepare(text, &missing.into_keys().collect(), warnings);
            layout = self.shape(&prepared, style, width);
        }
        self.read_lines(&layout, prepared, style, width, align)
    }

    fn prepare(&self, text: &Text, missing: &BTreeSet<char>, warnings: &mut Warnings) -> Prepared {
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
                warnings.add(Warning::DirectionMarks, 1);
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
                    None => script.is_foreign(self.usual, part).then(|| script.tag().to_owned()),
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

    fn shape(&mut self, text: &Prepared, style: TypeStyle, width: f32) -> Layout<u16> {
        let fonts = &mut self.shaping.context;
        let mut builder = self.context.ranged_builder(fonts, &text.words, 1.0, false);
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
        // Digits of a code are compared one by one: no ligature may join them.
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
        break_evenly(&mut layout, &text.words, width.max(1.0));
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
            let ends = |c: char| c.is_whitespace() || is_invisible(c);
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
                let Some(face) = self.shaping.face_of(glyphs.run().font().data.id()) else {
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

/// Put before a text of the report in a language that runs from right to left.
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

/// A single word on the last line that is shorter than this part of the width is avoided.
const LEFTOVER: f32 = 0.15;
/// By which part of the width lines are shortened to avoid such a word, and how often at most.
const SHORTER: (f32, u8) = (0.03, 5);

/// Breaks lines so that the last does not hold a single short word, where the same number of
/// slightly shorter lines avoids it.
fn break_evenly(layout: &mut Layout<u16>, words: &str, width: f32) {
    layout.break_all_lines(Some(width));
    let lines = layout.len();
    let ends_alone = |layout: &Layout<u16>| {
        layout.lines().last().is_some_and(|line| {
            let last = words.get(line.text_range()).unwrap_or_default();
            line.metrics().advance < width * LEFTOVER && last.split_whitespace().count() == 1
        })
    };
    if lines < 2 || !ends_alone(layout) {
        return;
    }
    let (step, most) = SHORTER;
    for times in 1..=most {
        layout.break_all_lines(Some(width * (1.0 - step * f32::from(times))));
        if layout.len() > lines {
            break;
        }
        if !ends_alone(layout) {
            return;
        }
    }
    layout.break_all_lines(Some(width));
}
